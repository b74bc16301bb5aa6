//! `AWS::CustomerProfiles`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
///
/// A calculated attribute definition for Customer Profiles.
#[derive(Clone, Debug, Default)]
pub struct CalculatedAttributeDefinition {
    /// Mathematical expression and a list of attribute items specified in that expression.
    ///
    /// Required.
    pub attribute_details: Option<Value<calculated_attribute_definition::AttributeDetails>>,
    /// The name of an attribute defined in a profile object type.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub calculated_attribute_name: Option<Value<String>>,
    /// The conditions including range, object count, and threshold for the calculated attribute.
    pub conditions: Option<Value<calculated_attribute_definition::Conditions>>,
    /// The description of the calculated attribute.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The display name of the calculated attribute.
    ///
    /// 1 to 255 characters.
    pub display_name: Option<Value<String>>,
    /// The unique name of the domain.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The aggregation operation to perform for the calculated attribute.
    ///
    /// Required. One of `FIRST_OCCURRENCE`, `LAST_OCCURRENCE`, `COUNT`, `SUM`, `MINIMUM`, `MAXIMUM`, `AVERAGE`,
    /// `MAX_OCCURRENCE`.
    pub statistic: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<calculated_attribute_definition::Tag>>>,
    /// Whether historical data ingested before the Calculated Attribute was created should be included in calculations.
    ///
    /// A change replaces the resource.
    pub use_historical_data: Option<Value<bool>>,
}

impl Lower for CalculatedAttributeDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("AttributeDetails", self.attribute_details);
        to.set("CalculatedAttributeName", self.calculated_attribute_name);
        to.set("Conditions", self.conditions);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("DomainName", self.domain_name);
        to.set("Statistic", self.statistic);
        to.set("Tags", self.tags);
        to.set("UseHistoricalData", self.use_historical_data);
    }
}

impl Level1 for CalculatedAttributeDefinition {
    const TYPE: &'static str = "AWS::CustomerProfiles::CalculatedAttributeDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CalculatedAttributeDefinition> {
    /// `Ref`: `DomainName`, `CalculatedAttributeName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when the calculated attribute definition was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp of when the calculated attribute definition was most recently edited.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The readiness status of the calculated attribute.
    pub fn readiness(self) -> Value<Json> {
        self.attribute("Readiness")
    }

    /// Status of the Calculated Attribute creation (whether all historical data has been indexed.).
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`CalculatedAttributeDefinition`] is made of.
pub mod calculated_attribute_definition {
    use super::*;

    /// Mathematical expression and a list of attribute items specified in that expression.
    #[derive(Clone, Debug, Default)]
    pub struct AttributeDetails {
        /// Mathematical expression and a list of attribute items specified in that expression.
        ///
        /// Required. 1 to 2 items.
        pub attributes: Option<Value<Vec<AttributeItem>>>,
        /// Mathematical expression that is performed on attribute items provided in the attribute list. Each element in the
        /// expression should follow the structure of \\"{ObjectTypeName.AttributeName}\\".
        ///
        /// Required. 1 to 255 characters.
        pub expression: Option<Value<String>>,
    }

    impl Lower for AttributeDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
            to.set("Expression", self.expression);
        }
    }

    /// The details of a single attribute item specified in the mathematical expression.
    #[derive(Clone, Debug, Default)]
    pub struct AttributeItem {
        /// The unique name of the calculated attribute.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for AttributeItem {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// The conditions including range, object count, and threshold for the calculated attribute.
    #[derive(Clone, Debug, Default)]
    pub struct Conditions {
        /// The number of profile objects used for the calculated attribute.
        ///
        /// 1 to 300.
        pub object_count: Option<Value<i64>>,
        /// The relative time period over which data is included in the aggregation.
        pub range: Option<Value<Range>>,
        /// The threshold for the calculated attribute.
        pub threshold: Option<Value<Threshold>>,
    }

    impl Lower for Conditions {
        fn fields(self, to: &mut Fields) {
            to.set("ObjectCount", self.object_count);
            to.set("Range", self.range);
            to.set("Threshold", self.threshold);
        }
    }

    /// The relative time period over which data is included in the aggregation.
    #[derive(Clone, Debug, Default)]
    pub struct Range {
        /// The format the timestamp field in your JSON object is specified.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub timestamp_format: Option<Value<String>>,
        /// An expression specifying the field in your JSON object from which the date should be parsed. The expression
        /// should follow the structure of \\"{ObjectTypeName.\<Location of timestamp field in JSON pointer format>}\\".
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub timestamp_source: Option<Value<String>>,
        /// The unit of time.
        ///
        /// Required. One of `DAYS`.
        pub unit: Option<Value<String>>,
        /// The amount of time of the specified unit.
        ///
        /// 1 to 2147483647.
        pub value: Option<Value<i64>>,
        /// A structure letting customers specify a relative time window over which over which data is included in the
        /// Calculated Attribute.
        pub value_range: Option<Value<ValueRange>>,
    }

    impl Lower for Range {
        fn fields(self, to: &mut Fields) {
            to.set("TimestampFormat", self.timestamp_format);
            to.set("TimestampSource", self.timestamp_source);
            to.set("Unit", self.unit);
            to.set("Value", self.value);
            to.set("ValueRange", self.value_range);
        }
    }

    /// A structure letting customers specify a relative time window over which over which data is included in the
    /// Calculated Attribute.
    #[derive(Clone, Debug, Default)]
    pub struct ValueRange {
        /// The ending point for this overridden range. Positive numbers indicate how many days in the past data should be
        /// included, and negative numbers indicate how many days in the future.
        ///
        /// Required. -2147483648 to 2147483647.
        pub end: Option<Value<i64>>,
        /// The starting point for this overridden range. Positive numbers indicate how many days in the past data should be
        /// included, and negative numbers indicate how many days in the future.
        ///
        /// Required. -2147483648 to 2147483647.
        pub start: Option<Value<i64>>,
    }

    impl Lower for ValueRange {
        fn fields(self, to: &mut Fields) {
            to.set("End", self.end);
            to.set("Start", self.start);
        }
    }

    /// The threshold for the calculated attribute.
    #[derive(Clone, Debug, Default)]
    pub struct Threshold {
        /// The operator of the threshold.
        ///
        /// Required. One of `EQUAL_TO`, `GREATER_THAN`, `LESS_THAN`, `NOT_EQUAL_TO`.
        pub operator: Option<Value<String>>,
        /// The value of the threshold.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Threshold {
        fn fields(self, to: &mut Fields) {
            to.set("Operator", self.operator);
            to.set("Value", self.value);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CustomerProfiles::Domain`.
///
/// Specifies an Amazon Connect Customer Profiles Domain.
///
/// Its ARN: `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}`.
#[derive(Clone, Debug, Default)]
pub struct Domain {
    /// Configuration and status of the data store for the domain.
    pub data_store: Option<Value<domain::DataStore>>,
    /// The URL of the SQS dead letter queue, which is used for reporting errors associated with ingesting data from
    /// third party applications.
    ///
    /// 0 to 255 characters.
    pub dead_letter_queue_url: Option<Value<String>>,
    /// The default encryption key, which is an AWS managed key, is used when no specific type of encryption key is
    /// specified.
    ///
    /// 0 to 255 characters.
    pub default_encryption_key: Option<Value<String>>,
    /// The default number of days until the data within the domain expires.
    ///
    /// Required. 1 to 1098.
    pub default_expiration_days: Option<Value<i64>>,
    /// The unique name of the domain.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The process of matching duplicate profiles.
    pub matching: Option<Value<domain::Matching>>,
    /// The process of matching duplicate profiles using Rule-Based matching.
    pub rule_based_matching: Option<Value<domain::RuleBasedMatching>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<domain::Tag>>>,
}

impl Lower for Domain {
    fn fields(self, to: &mut Fields) {
        to.set("DataStore", self.data_store);
        to.set("DeadLetterQueueUrl", self.dead_letter_queue_url);
        to.set("DefaultEncryptionKey", self.default_encryption_key);
        to.set("DefaultExpirationDays", self.default_expiration_days);
        to.set("DomainName", self.domain_name);
        to.set("Matching", self.matching);
        to.set("RuleBasedMatching", self.rule_based_matching);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Domain {
    const TYPE: &'static str = "AWS::CustomerProfiles::Domain";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Domain> {
    /// `Ref`: its `DomainName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when the domain was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Progress information for data store setup.
    pub fn data_store_readiness(self) -> Value<Json> {
        self.attribute("DataStore.Readiness")
    }

    /// The timestamp of when the domain was most recently edited.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The status of rule-based matching rule.
    pub fn rule_based_matching_status(self) -> Value<String> {
        self.attribute("RuleBasedMatching.Status")
    }

    /// Usage-specific statistics about the domain.
    pub fn stats(self) -> Value<Json> {
        self.attribute("Stats")
    }
}

/// What [`Domain`] is made of.
pub mod domain {
    use super::*;

    /// Configuration and status of the data store for the domain.
    #[derive(Clone, Debug, Default)]
    pub struct DataStore {
        /// Whether the data store is enabled.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for DataStore {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// The process of matching duplicate profiles. If `Matching = true`, Connect Customer Customer Profiles starts a
    /// weekly batch process called \*Identity Resolution Job\*.
    #[derive(Clone, Debug, Default)]
    pub struct Matching {
        /// Configuration information about the auto-merging process.
        pub auto_merging: Option<Value<AutoMerging>>,
        /// The flag that enables the matching process of duplicate profiles.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The S3 location where Identity Resolution Jobs write result files.
        pub exporting_config: Option<Value<ExportingConfig>>,
        /// The day and time when do you want to start the Identity Resolution Job every week.
        pub job_schedule: Option<Value<JobSchedule>>,
    }

    impl Lower for Matching {
        fn fields(self, to: &mut Fields) {
            to.set("AutoMerging", self.auto_merging);
            to.set("Enabled", self.enabled);
            to.set("ExportingConfig", self.exporting_config);
            to.set("JobSchedule", self.job_schedule);
        }
    }

    /// Configuration information about the auto-merging process.
    #[derive(Clone, Debug, Default)]
    pub struct AutoMerging {
        /// Determines how the auto-merging process should resolve conflicts between different profiles.
        pub conflict_resolution: Option<Value<ConflictResolution>>,
        /// A list of matching attributes that represent matching criteria. If two profiles meet at least one of the
        /// requirements in the matching attributes list, they will be merged.
        pub consolidation: Option<Value<Consolidation>>,
        /// The flag that enables the auto-merging of duplicate profiles.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// A number between 0 and 1 that represents the minimum confidence score required for profiles within a matching
        /// group to be merged during the auto-merge process.
        ///
        /// 0.0 to 1.0.
        pub min_allowed_confidence_score_for_merging: Option<Value<f64>>,
    }

    impl Lower for AutoMerging {
        fn fields(self, to: &mut Fields) {
            to.set("ConflictResolution", self.conflict_resolution);
            to.set("Consolidation", self.consolidation);
            to.set("Enabled", self.enabled);
            to.set("MinAllowedConfidenceScoreForMerging", self.min_allowed_confidence_score_for_merging);
        }
    }

    /// Determines how the auto-merging process should resolve conflicts between different profiles.
    #[derive(Clone, Debug, Default)]
    pub struct ConflictResolution {
        /// How the auto-merging process should resolve conflicts between different profiles.
        ///
        /// Required. One of `RECENCY`, `SOURCE`.
        pub conflict_resolving_model: Option<Value<String>>,
        /// The `ObjectType` name that is used to resolve profile merging conflicts when choosing `SOURCE` as the
        /// `ConflictResolvingModel`.
        ///
        /// 1 to 255 characters.
        pub source_name: Option<Value<String>>,
    }

    impl Lower for ConflictResolution {
        fn fields(self, to: &mut Fields) {
            to.set("ConflictResolvingModel", self.conflict_resolving_model);
            to.set("SourceName", self.source_name);
        }
    }

    /// A list of matching attributes that represent matching criteria. If two profiles meet at least one of the
    /// requirements in the matching attributes list, they will be merged.
    #[derive(Clone, Debug, Default)]
    pub struct Consolidation {
        /// A list of matching criteria.
        ///
        /// Required. 1 to 10 items.
        pub matching_attributes_list: Option<Value<Vec<Vec<String>>>>,
    }

    impl Lower for Consolidation {
        fn fields(self, to: &mut Fields) {
            to.set("MatchingAttributesList", self.matching_attributes_list);
        }
    }

    /// Configuration information for exporting Identity Resolution results, for example, to an S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct ExportingConfig {
        /// The S3 location where Identity Resolution Jobs write result files.
        pub s3_exporting: Option<Value<S3ExportingConfig>>,
    }

    impl Lower for ExportingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("S3Exporting", self.s3_exporting);
        }
    }

    /// The S3 location where Identity Resolution Jobs write result files.
    #[derive(Clone, Debug, Default)]
    pub struct S3ExportingConfig {
        /// The name of the S3 bucket where Identity Resolution Jobs write result files.
        ///
        /// Required. 3 to 63 characters.
        pub s3_bucket_name: Option<Value<String>>,
        /// The S3 key name of the location where Identity Resolution Jobs write result files.
        ///
        /// 1 to 800 characters.
        pub s3_key_name: Option<Value<String>>,
    }

    impl Lower for S3ExportingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("S3BucketName", self.s3_bucket_name);
            to.set("S3KeyName", self.s3_key_name);
        }
    }

    /// The day and time when do you want to start the Identity Resolution Job every week.
    #[derive(Clone, Debug, Default)]
    pub struct JobSchedule {
        /// The day when the Identity Resolution Job should run every week.
        ///
        /// Required. One of `SUNDAY`, `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`.
        pub day_of_the_week: Option<Value<String>>,
        /// The time when the Identity Resolution Job should run every week.
        ///
        /// Required. 3 to 5 characters.
        pub time: Option<Value<String>>,
    }

    impl Lower for JobSchedule {
        fn fields(self, to: &mut Fields) {
            to.set("DayOfTheWeek", self.day_of_the_week);
            to.set("Time", self.time);
        }
    }

    /// The process of matching duplicate profiles using Rule-Based matching.
    #[derive(Clone, Debug, Default)]
    pub struct RuleBasedMatching {
        /// Configures information about the `AttributeTypesSelector` where the rule-based identity resolution uses to match
        /// profiles.
        pub attribute_types_selector: Option<Value<AttributeTypesSelector>>,
        /// Determines how the auto-merging process should resolve conflicts between different profiles.
        pub conflict_resolution: Option<Value<ConflictResolution>>,
        /// The flag that enables the matching process of duplicate profiles.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The S3 location where Identity Resolution Jobs write result files.
        pub exporting_config: Option<Value<ExportingConfig>>,
        /// Configures how the rule-based matching process should match profiles. You can have up to 15 `MatchingRule` in
        /// the `MatchingRules`.
        ///
        /// 1 to 15 items.
        pub matching_rules: Option<Value<Vec<MatchingRule>>>,
        /// Indicates the maximum allowed rule level for matching.
        ///
        /// 1 to 15.
        pub max_allowed_rule_level_for_matching: Option<Value<i64>>,
        /// Indicates the maximum allowed rule level for merging.
        ///
        /// 1 to 15.
        pub max_allowed_rule_level_for_merging: Option<Value<i64>>,
    }

    impl Lower for RuleBasedMatching {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeTypesSelector", self.attribute_types_selector);
            to.set("ConflictResolution", self.conflict_resolution);
            to.set("Enabled", self.enabled);
            to.set("ExportingConfig", self.exporting_config);
            to.set("MatchingRules", self.matching_rules);
            to.set("MaxAllowedRuleLevelForMatching", self.max_allowed_rule_level_for_matching);
            to.set("MaxAllowedRuleLevelForMerging", self.max_allowed_rule_level_for_merging);
        }
    }

    /// Configures information about the `AttributeTypesSelector` which rule-based identity resolution uses to match
    /// profiles.
    #[derive(Clone, Debug, Default)]
    pub struct AttributeTypesSelector {
        /// The `Address` type. You can choose from `Address`, `BusinessAddress`, `MaillingAddress`, and `ShippingAddress`.
        ///
        /// 1 to 4 items.
        pub address: Option<Value<Vec<String>>>,
        /// Configures the `AttributeMatchingModel`, you can either choose `ONE_TO_ONE` or `MANY_TO_MANY`.
        ///
        /// Required. One of `ONE_TO_ONE`, `MANY_TO_MANY`.
        pub attribute_matching_model: Option<Value<String>>,
        /// The Email type. You can choose from `EmailAddress`, `BusinessEmailAddress` and `PersonalEmailAddress`.
        ///
        /// 1 to 3 items.
        pub email_address: Option<Value<Vec<String>>>,
        /// The `PhoneNumber` type. You can choose from `PhoneNumber`, `HomePhoneNumber`, and `MobilePhoneNumber`.
        ///
        /// 1 to 4 items.
        pub phone_number: Option<Value<Vec<String>>>,
    }

    impl Lower for AttributeTypesSelector {
        fn fields(self, to: &mut Fields) {
            to.set("Address", self.address);
            to.set("AttributeMatchingModel", self.attribute_matching_model);
            to.set("EmailAddress", self.email_address);
            to.set("PhoneNumber", self.phone_number);
        }
    }

    /// Specifies how the rule-based matching process should match profiles.
    #[derive(Clone, Debug, Default)]
    pub struct MatchingRule {
        /// A single rule level of the `MatchRules`. Configures how the rule-based matching process should match profiles.
        ///
        /// Required. 1 to 15 items.
        pub rule: Option<Value<Vec<String>>>,
    }

    impl Lower for MatchingRule {
        fn fields(self, to: &mut Fields) {
            to.set("Rule", self.rule);
        }
    }

    /// `Tag` of `AWS::CustomerProfiles::Domain`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CustomerProfiles::DomainObjectType`.
///
/// Resource Type definition for AWS::CustomerProfiles::DomainObjectType.
#[derive(Clone, Debug, Default)]
pub struct DomainObjectType {
    /// Description of the domain object type.
    ///
    /// 1 to 10000 characters.
    pub description: Option<Value<String>>,
    /// The unique name of the domain.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The default encryption key.
    ///
    /// 0 to 255 characters.
    pub encryption_key: Option<Value<String>>,
    /// A map of the name and ObjectType field.
    ///
    /// Required. A change replaces the resource.
    pub fields: Option<Value<BTreeMap<String, domain_object_type::DomainObjectTypeField>>>,
    /// The name of the domain object type.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub object_type_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<domain_object_type::Tag>>>,
}

impl Lower for DomainObjectType {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DomainName", self.domain_name);
        to.set("EncryptionKey", self.encryption_key);
        to.set("Fields", self.fields);
        to.set("ObjectTypeName", self.object_type_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DomainObjectType {
    const TYPE: &'static str = "AWS::CustomerProfiles::DomainObjectType";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DomainObjectType> {
    /// `Ref`: `DomainName`, `ObjectTypeName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when the domain object type was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp of when the domain object type was most recently edited.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// What [`DomainObjectType`] is made of.
pub mod domain_object_type {
    use super::*;

    /// Represents a field in a DomainObjectType.
    #[derive(Clone, Debug, Default)]
    pub struct DomainObjectTypeField {
        /// The content type of the field.
        ///
        /// One of `STRING`, `NUMBER`.
        pub content_type: Option<Value<String>>,
        /// The feature type of the field.
        ///
        /// One of `TEXTUAL`, `CATEGORICAL`.
        pub feature_type: Option<Value<String>>,
        /// The source field name.
        ///
        /// Required. 1 to 1000 characters.
        pub source: Option<Value<String>>,
        /// The target field name.
        ///
        /// Required. 1 to 1000 characters.
        pub target: Option<Value<String>>,
    }

    impl Lower for DomainObjectTypeField {
        fn fields(self, to: &mut Fields) {
            to.set("ContentType", self.content_type);
            to.set("FeatureType", self.feature_type);
            to.set("Source", self.source);
            to.set("Target", self.target);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CustomerProfiles::EventStream`.
///
/// An Event Stream resource of Amazon Connect Customer Profiles.
#[derive(Clone, Debug, Default)]
pub struct EventStream {
    /// The unique name of the domain.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The name of the event stream.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub event_stream_name: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<event_stream::Tag>>>,
    /// The StreamARN of the destination to deliver profile events to. For example,
    /// arn:aws:kinesis:region:account-id:stream/stream-name.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub uri: Option<Value<String>>,
}

impl Lower for EventStream {
    fn fields(self, to: &mut Fields) {
        to.set("DomainName", self.domain_name);
        to.set("EventStreamName", self.event_stream_name);
        to.set("Tags", self.tags);
        to.set("Uri", self.uri);
    }
}

impl Level1 for EventStream {
    const TYPE: &'static str = "AWS::CustomerProfiles::EventStream";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventStream> {
    /// `Ref`: `DomainName`, `EventStreamName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when the export was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Details regarding the Kinesis stream.
    pub fn destination_details(self) -> Value<Json> {
        self.attribute("DestinationDetails")
    }

    /// The attribute `DestinationDetails.Status`.
    pub fn destination_details_status(self) -> Value<String> {
        self.attribute("DestinationDetails.Status")
    }

    /// The attribute `DestinationDetails.Uri`.
    pub fn destination_details_uri(self) -> Value<String> {
        self.attribute("DestinationDetails.Uri")
    }

    /// A unique identifier for the event stream.
    pub fn event_stream_arn(self) -> Value<Arn> {
        self.attribute("EventStreamArn")
    }

    /// The operational state of destination stream for export.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`EventStream`] is made of.
pub mod event_stream {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CustomerProfiles::EventTrigger`.
///
/// Specifies the rules to perform an action based on customer ingested data.
#[derive(Clone, Debug, Default)]
pub struct EventTrigger {
    /// The description of the event trigger.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The unique name of the domain.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// A list of conditions that determine when an event should trigger the destination.
    ///
    /// Required. 1 to 5 items.
    pub event_trigger_conditions: Option<Value<Vec<event_trigger::EventTriggerCondition>>>,
    /// Defines limits controlling whether an event triggers the destination, based on ingestion latency and the number
    /// of invocations per profile over specific time periods.
    pub event_trigger_limits: Option<Value<event_trigger::EventTriggerLimits>>,
    /// The unique name of the event trigger.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub event_trigger_name: Option<Value<String>>,
    /// The unique name of the object type.
    ///
    /// Required. 1 to 255 characters.
    pub object_type_name: Option<Value<String>>,
    /// The destination is triggered only for profiles that meet the criteria of a segment definition.
    ///
    /// 1 to 64 characters.
    pub segment_filter: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<event_trigger::Tag>>>,
}

impl Lower for EventTrigger {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DomainName", self.domain_name);
        to.set("EventTriggerConditions", self.event_trigger_conditions);
        to.set("EventTriggerLimits", self.event_trigger_limits);
        to.set("EventTriggerName", self.event_trigger_name);
        to.set("ObjectTypeName", self.object_type_name);
        to.set("SegmentFilter", self.segment_filter);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventTrigger {
    const TYPE: &'static str = "AWS::CustomerProfiles::EventTrigger";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventTrigger> {
    /// `Ref`: `DomainName`, `EventTriggerName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when the event trigger was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp of when the event trigger was most recently updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// What [`EventTrigger`] is made of.
pub mod event_trigger {
    use super::*;

    /// Specifies the circumstances under which the event should trigger the destination.
    #[derive(Clone, Debug, Default)]
    pub struct EventTriggerCondition {
        /// A list of dimensions to be evaluated for the event.
        ///
        /// Required. 1 to 10 items.
        pub event_trigger_dimensions: Option<Value<Vec<EventTriggerDimension>>>,
        /// The operator used to combine multiple dimensions.
        ///
        /// Required. One of `ANY`, `ALL`, `NONE`.
        pub logical_operator: Option<Value<String>>,
    }

    impl Lower for EventTriggerCondition {
        fn fields(self, to: &mut Fields) {
            to.set("EventTriggerDimensions", self.event_trigger_dimensions);
            to.set("LogicalOperator", self.logical_operator);
        }
    }

    /// A specific event dimension to be assessed.
    #[derive(Clone, Debug, Default)]
    pub struct EventTriggerDimension {
        /// A list of object attributes to be evaluated.
        ///
        /// Required. 1 to 10 items.
        pub object_attributes: Option<Value<Vec<ObjectAttribute>>>,
    }

    impl Lower for EventTriggerDimension {
        fn fields(self, to: &mut Fields) {
            to.set("ObjectAttributes", self.object_attributes);
        }
    }

    /// The criteria that a specific object attribute must meet to trigger the destination.
    #[derive(Clone, Debug, Default)]
    pub struct ObjectAttribute {
        /// The operator used to compare an attribute against a list of values.
        ///
        /// Required.
        pub comparison_operator: Option<Value<String>>,
        /// A field defined within an object type.
        ///
        /// 1 to 64 characters.
        pub field_name: Option<Value<String>>,
        /// An attribute contained within a source object.
        ///
        /// 1 to 1000 characters.
        pub source: Option<Value<String>>,
        /// The amount of time of the specified unit.
        ///
        /// Required. 1 to 10 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for ObjectAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("FieldName", self.field_name);
            to.set("Source", self.source);
            to.set("Values", self.values);
        }
    }

    /// Defines limits controlling whether an event triggers the destination, based on ingestion latency and the number
    /// of invocations per profile over specific time periods.
    #[derive(Clone, Debug, Default)]
    pub struct EventTriggerLimits {
        /// Specifies that an event will only trigger the destination if it is processed within a certain latency period.
        pub event_expiration: Option<Value<i64>>,
        /// A list of time periods during which the limits apply.
        ///
        /// 1 to 4 items.
        pub periods: Option<Value<Vec<Period>>>,
    }

    impl Lower for EventTriggerLimits {
        fn fields(self, to: &mut Fields) {
            to.set("EventExpiration", self.event_expiration);
            to.set("Periods", self.periods);
        }
    }

    /// Defines a limit and the time period during which it is enforced.
    #[derive(Clone, Debug, Default)]
    pub struct Period {
        /// The maximum allowed number of destination invocations per profile.
        ///
        /// 1 to 1000.
        pub max_invocations_per_profile: Option<Value<i64>>,
        /// The unit of time.
        ///
        /// Required. One of `MINUTES`, `HOURS`, `DAYS`, `WEEKS`, `MONTHS`.
        pub unit: Option<Value<String>>,
        /// If set to true, there is no limit on the number of destination invocations per profile. The default is false.
        pub unlimited: Option<Value<bool>>,
        /// The amount of time of the specified unit.
        ///
        /// Required. 1 to 60.
        pub value: Option<Value<i64>>,
    }

    impl Lower for Period {
        fn fields(self, to: &mut Fields) {
            to.set("MaxInvocationsPerProfile", self.max_invocations_per_profile);
            to.set("Unit", self.unit);
            to.set("Unlimited", self.unlimited);
            to.set("Value", self.value);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CustomerProfiles::Integration`.
///
/// Specifies an Amazon Connect Customer Profiles Integration.
#[derive(Clone, Debug, Default)]
pub struct Integration {
    /// The unique name of the domain.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// A list of unique names for active event triggers associated with the integration.
    ///
    /// 1 to 1 items.
    pub event_trigger_names: Option<Value<Vec<String>>>,
    /// The configuration that controls how Customer Profiles retrieves data from the source.
    pub flow_definition: Option<Value<integration::FlowDefinition>>,
    /// The name of the profile object type mapping to use.
    ///
    /// 1 to 255 characters.
    pub object_type_name: Option<Value<String>>,
    /// The object type mapping.
    pub object_type_names: Option<Value<Vec<integration::ObjectTypeMapping>>>,
    /// Scope of the integration, such as 'PROFILE' or 'DOMAIN'.
    ///
    /// 1 to 255 characters. One of `PROFILE`, `DOMAIN`.
    pub scope: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<integration::Tag>>>,
    /// The URI of the S3 bucket or any other type of data source.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub uri: Option<Value<String>>,
}

impl Lower for Integration {
    fn fields(self, to: &mut Fields) {
        to.set("DomainName", self.domain_name);
        to.set("EventTriggerNames", self.event_trigger_names);
        to.set("FlowDefinition", self.flow_definition);
        to.set("ObjectTypeName", self.object_type_name);
        to.set("ObjectTypeNames", self.object_type_names);
        to.set("Scope", self.scope);
        to.set("Tags", self.tags);
        to.set("Uri", self.uri);
    }
}

impl Level1 for Integration {
    const TYPE: &'static str = "AWS::CustomerProfiles::Integration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Integration> {
    /// `Ref`: `DomainName`, `Uri`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when the integration was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp of when the integration was most recently edited.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// What [`Integration`] is made of.
pub mod integration {
    use super::*;

    /// The configurations that control how Customer Profiles retrieves data from the source, Amazon AppFlow.
    #[derive(Clone, Debug, Default)]
    pub struct FlowDefinition {
        /// A description of the flow you want to create.
        ///
        /// 0 to 2048 characters.
        pub description: Option<Value<String>>,
        /// The specified name of the flow. Use underscores (\_) or hyphens (-) only. Spaces are not allowed.
        ///
        /// Required. 0 to 256 characters.
        pub flow_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the AWS Key Management Service (KMS) key you provide for encryption.
        ///
        /// Required. 20 to 2048 characters.
        pub kms_arn: Option<Value<String>>,
        /// The configuration that controls how Customer Profiles retrieves data from the source.
        ///
        /// Required.
        pub source_flow_config: Option<Value<SourceFlowConfig>>,
        /// A list of tasks that Customer Profiles performs while transferring the data in the flow run.
        ///
        /// Required.
        pub tasks: Option<Value<Vec<Task>>>,
        /// The trigger settings that determine how and when the flow runs.
        ///
        /// Required.
        pub trigger_config: Option<Value<TriggerConfig>>,
    }

    impl Lower for FlowDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("FlowName", self.flow_name);
            to.set("KmsArn", self.kms_arn);
            to.set("SourceFlowConfig", self.source_flow_config);
            to.set("Tasks", self.tasks);
            to.set("TriggerConfig", self.trigger_config);
        }
    }

    /// The configuration that controls how Customer Profiles retrieves data from the source.
    #[derive(Clone, Debug, Default)]
    pub struct SourceFlowConfig {
        /// The name of the Amazon AppFlow connector profile. This name must be unique for each connector profile in the AWS
        /// account.
        ///
        /// 0 to 256 characters.
        pub connector_profile_name: Option<Value<String>>,
        /// The type of connector, such as Salesforce, Marketo, and so on.
        ///
        /// Required. One of `Salesforce`, `Marketo`, `ServiceNow`, `Zendesk`, `S3`.
        pub connector_type: Option<Value<String>>,
        /// Defines the configuration for a scheduled incremental data pull. If a valid configuration is provided, the
        /// fields specified in the configuration are used when querying for the incremental data pull.
        pub incremental_pull_config: Option<Value<IncrementalPullConfig>>,
        /// Specifies the information that is required to query a particular source connector.
        ///
        /// Required.
        pub source_connector_properties: Option<Value<SourceConnectorProperties>>,
    }

    impl Lower for SourceFlowConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorProfileName", self.connector_profile_name);
            to.set("ConnectorType", self.connector_type);
            to.set("IncrementalPullConfig", self.incremental_pull_config);
            to.set("SourceConnectorProperties", self.source_connector_properties);
        }
    }

    /// Specifies the configuration used when importing incremental records from the source.
    #[derive(Clone, Debug, Default)]
    pub struct IncrementalPullConfig {
        /// A field that specifies the date time or timestamp field as the criteria to use when importing incremental
        /// records from the source.
        ///
        /// 0 to 256 characters.
        pub datetime_type_field_name: Option<Value<String>>,
    }

    impl Lower for IncrementalPullConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DatetimeTypeFieldName", self.datetime_type_field_name);
        }
    }

    /// Specifies the information that is required to query a particular Amazon AppFlow connector. Customer Profiles
    /// supports Salesforce, Zendesk, Marketo, ServiceNow and Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct SourceConnectorProperties {
        /// The properties that are applied when Marketo is being used as a source.
        pub marketo: Option<Value<MarketoSourceProperties>>,
        /// The properties that are applied when Amazon S3 is being used as the flow source.
        pub s3: Option<Value<S3SourceProperties>>,
        /// The properties that are applied when Salesforce is being used as a source.
        pub salesforce: Option<Value<SalesforceSourceProperties>>,
        /// The properties that are applied when ServiceNow is being used as a source.
        pub service_now: Option<Value<ServiceNowSourceProperties>>,
        /// The properties that are applied when using Zendesk as a flow source.
        pub zendesk: Option<Value<ZendeskSourceProperties>>,
    }

    impl Lower for SourceConnectorProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Marketo", self.marketo);
            to.set("S3", self.s3);
            to.set("Salesforce", self.salesforce);
            to.set("ServiceNow", self.service_now);
            to.set("Zendesk", self.zendesk);
        }
    }

    /// The properties that are applied when Marketo is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct MarketoSourceProperties {
        /// The object specified in the Marketo flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for MarketoSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when Amazon S3 is being used as the flow source.
    #[derive(Clone, Debug, Default)]
    pub struct S3SourceProperties {
        /// The Amazon S3 bucket name where the source files are stored.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// The object key for the Amazon S3 bucket in which the source files are stored.
        ///
        /// 0 to 512 characters.
        pub bucket_prefix: Option<Value<String>>,
    }

    impl Lower for S3SourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("BucketPrefix", self.bucket_prefix);
        }
    }

    /// The properties that are applied when Salesforce is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceSourceProperties {
        /// The flag that enables dynamic fetching of new (recently added) fields in the Salesforce objects while running a
        /// flow.
        pub enable_dynamic_field_update: Option<Value<bool>>,
        /// Indicates whether Amazon AppFlow includes deleted files in the flow run.
        pub include_deleted_records: Option<Value<bool>>,
        /// The object specified in the Salesforce flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for SalesforceSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("EnableDynamicFieldUpdate", self.enable_dynamic_field_update);
            to.set("IncludeDeletedRecords", self.include_deleted_records);
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when ServiceNow is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceNowSourceProperties {
        /// The object specified in the ServiceNow flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for ServiceNowSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when using Zendesk as a flow source.
    #[derive(Clone, Debug, Default)]
    pub struct ZendeskSourceProperties {
        /// The object specified in the Zendesk flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for ZendeskSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The `Task` property type specifies the class for modeling different type of tasks. Task implementation varies
    /// based on the TaskType.
    #[derive(Clone, Debug, Default)]
    pub struct Task {
        /// The operation to be performed on the provided source fields.
        pub connector_operator: Option<Value<ConnectorOperator>>,
        /// A field in a destination connector, or a field value against which Amazon AppFlow validates a source field.
        ///
        /// 0 to 256 characters.
        pub destination_field: Option<Value<String>>,
        /// The source fields to which a particular task is applied.
        ///
        /// Required.
        pub source_fields: Option<Value<Vec<String>>>,
        /// A map used to store task-related information. The service looks for particular information based on the
        /// TaskType.
        pub task_properties: Option<Value<Vec<TaskPropertiesMap>>>,
        /// Specifies the particular task implementation that Amazon AppFlow performs.
        ///
        /// Required. One of `Arithmetic`, `Filter`, `Map`, `Mask`, `Merge`, `Truncate`, `Validate`.
        pub task_type: Option<Value<String>>,
    }

    impl Lower for Task {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorOperator", self.connector_operator);
            to.set("DestinationField", self.destination_field);
            to.set("SourceFields", self.source_fields);
            to.set("TaskProperties", self.task_properties);
            to.set("TaskType", self.task_type);
        }
    }

    /// The operation to be performed on the provided source fields.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorOperator {
        /// The operation to be performed on the provided Marketo source fields.
        pub marketo: Option<Value<String>>,
        /// The operation to be performed on the provided Amazon S3 source fields.
        pub s3: Option<Value<String>>,
        /// The operation to be performed on the provided Salesforce source fields.
        pub salesforce: Option<Value<String>>,
        /// The operation to be performed on the provided ServiceNow source fields.
        pub service_now: Option<Value<String>>,
        /// The operation to be performed on the provided Zendesk source fields.
        pub zendesk: Option<Value<String>>,
    }

    impl Lower for ConnectorOperator {
        fn fields(self, to: &mut Fields) {
            to.set("Marketo", self.marketo);
            to.set("S3", self.s3);
            to.set("Salesforce", self.salesforce);
            to.set("ServiceNow", self.service_now);
            to.set("Zendesk", self.zendesk);
        }
    }

    /// A map used to store task-related information. The execution service looks for particular information based on
    /// the `TaskType`.
    #[derive(Clone, Debug, Default)]
    pub struct TaskPropertiesMap {
        /// The task property key.
        ///
        /// Required.
        pub operator_property_key: Option<Value<String>>,
        /// The task property value.
        ///
        /// Required. At most 2048 characters.
        pub property: Option<Value<String>>,
    }

    impl Lower for TaskPropertiesMap {
        fn fields(self, to: &mut Fields) {
            to.set("OperatorPropertyKey", self.operator_property_key);
            to.set("Property", self.property);
        }
    }

    /// The trigger settings that determine how and when Amazon AppFlow runs the specified flow.
    #[derive(Clone, Debug, Default)]
    pub struct TriggerConfig {
        /// Specifies the configuration details of a schedule-triggered flow that you define. Currently, these settings only
        /// apply to the Scheduled trigger type.
        pub trigger_properties: Option<Value<TriggerProperties>>,
        /// Specifies the type of flow trigger. It can be OnDemand, Scheduled, or Event.
        ///
        /// Required. One of `Scheduled`, `Event`, `OnDemand`.
        pub trigger_type: Option<Value<String>>,
    }

    impl Lower for TriggerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TriggerProperties", self.trigger_properties);
            to.set("TriggerType", self.trigger_type);
        }
    }

    /// Specifies the configuration details that control the trigger for a flow. Currently, these settings only apply to
    /// the Scheduled trigger type.
    #[derive(Clone, Debug, Default)]
    pub struct TriggerProperties {
        /// Specifies the configuration details of a schedule-triggered flow that you define.
        pub scheduled: Option<Value<ScheduledTriggerProperties>>,
    }

    impl Lower for TriggerProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Scheduled", self.scheduled);
        }
    }

    /// Specifies the configuration details of a scheduled-trigger flow that you define. Currently, these settings only
    /// apply to the scheduled-trigger type.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduledTriggerProperties {
        /// Specifies whether a scheduled flow has an incremental data transfer or a complete data transfer for each flow
        /// run.
        ///
        /// One of `Incremental`, `Complete`.
        pub data_pull_mode: Option<Value<String>>,
        /// Specifies the date range for the records to import from the connector in the first flow run.
        pub first_execution_from: Option<Value<f64>>,
        /// Specifies the scheduled end time for a scheduled-trigger flow.
        pub schedule_end_time: Option<Value<f64>>,
        /// The scheduling expression that determines the rate at which the schedule will run, for example rate (5 minutes).
        ///
        /// Required. 0 to 256 characters.
        pub schedule_expression: Option<Value<String>>,
        /// Specifies the optional offset that is added to the time interval for a schedule-triggered flow.
        ///
        /// 0 to 36000.
        pub schedule_offset: Option<Value<i64>>,
        /// Specifies the scheduled start time for a scheduled-trigger flow. The value must be a date/time value in EPOCH
        /// format.
        pub schedule_start_time: Option<Value<f64>>,
        /// Specifies the time zone used when referring to the date and time of a scheduled-triggered flow, such as
        /// America/New\_York.
        ///
        /// 0 to 256 characters.
        pub timezone: Option<Value<String>>,
    }

    impl Lower for ScheduledTriggerProperties {
        fn fields(self, to: &mut Fields) {
            to.set("DataPullMode", self.data_pull_mode);
            to.set("FirstExecutionFrom", self.first_execution_from);
            to.set("ScheduleEndTime", self.schedule_end_time);
            to.set("ScheduleExpression", self.schedule_expression);
            to.set("ScheduleOffset", self.schedule_offset);
            to.set("ScheduleStartTime", self.schedule_start_time);
            to.set("Timezone", self.timezone);
        }
    }

    /// A map in which each key is an event type from an external application such as Segment or Shopify, and each value
    /// is an `ObjectTypeName` (template) used to ingest the event.
    #[derive(Clone, Debug, Default)]
    pub struct ObjectTypeMapping {
        /// The key.
        ///
        /// Required. 1 to 255 characters.
        pub key: Option<Value<String>>,
        /// The value.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ObjectTypeMapping {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::CustomerProfiles::Integration`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CustomerProfiles::ObjectType`.
///
/// Specifies an Amazon Connect Customer Profiles Object Type Mapping.
#[derive(Clone, Debug, Default)]
pub struct ObjectType {
    /// Indicates whether a profile should be created when data is received if one doesn’t exist for an object of this
    /// type.
    pub allow_profile_creation: Option<Value<bool>>,
    /// The description of the profile object type mapping.
    ///
    /// Required. 1 to 10000 characters.
    pub description: Option<Value<String>>,
    /// The unique name of the domain.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The customer-provided key to encrypt the profile object that will be created in this profile object type
    /// mapping.
    ///
    /// 0 to 255 characters.
    pub encryption_key: Option<Value<String>>,
    /// The number of days until the data of this type expires.
    ///
    /// 1 to 1098.
    pub expiration_days: Option<Value<i64>>,
    /// A list of field definitions for the object type mapping.
    pub fields: Option<Value<Vec<object_type::FieldMap>>>,
    /// A list of keys that can be used to map data to the profile or search for the profile.
    pub keys: Option<Value<Vec<object_type::KeyMap>>>,
    /// The amount of profile object max count assigned to the object type.
    ///
    /// At least 1.
    pub max_profile_object_count: Option<Value<i64>>,
    /// The name of the profile object type.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub object_type_name: Option<Value<String>>,
    /// The format of your sourceLastUpdatedTimestamp that was previously set up.
    ///
    /// 1 to 255 characters.
    pub source_last_updated_timestamp_format: Option<Value<String>>,
    /// Defines the priority order of object types. Lower value indicates higher priority.
    ///
    /// At least 1.
    pub source_priority: Option<Value<i64>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<object_type::Tag>>>,
    /// A unique identifier for the template mapping. This can be used instead of specifying the Keys and Fields
    /// properties directly.
    ///
    /// 1 to 64 characters.
    pub template_id: Option<Value<String>>,
}

impl Lower for ObjectType {
    fn fields(self, to: &mut Fields) {
        to.set("AllowProfileCreation", self.allow_profile_creation);
        to.set("Description", self.description);
        to.set("DomainName", self.domain_name);
        to.set("EncryptionKey", self.encryption_key);
        to.set("ExpirationDays", self.expiration_days);
        to.set("Fields", self.fields);
        to.set("Keys", self.keys);
        to.set("MaxProfileObjectCount", self.max_profile_object_count);
        to.set("ObjectTypeName", self.object_type_name);
        to.set("SourceLastUpdatedTimestampFormat", self.source_last_updated_timestamp_format);
        to.set("SourcePriority", self.source_priority);
        to.set("Tags", self.tags);
        to.set("TemplateId", self.template_id);
    }
}

impl Level1 for ObjectType {
    const TYPE: &'static str = "AWS::CustomerProfiles::ObjectType";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ObjectType> {
    /// `Ref`: `DomainName`, `ObjectTypeName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when the object type was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp of when the object type was most recently edited.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The amount of provisioned profile object max count available.
    pub fn max_available_profile_object_count(self) -> Value<i64> {
        self.attribute("MaxAvailableProfileObjectCount")
    }
}

/// What [`ObjectType`] is made of.
pub mod object_type {
    use super::*;

    /// A map of the name and ObjectType field.
    #[derive(Clone, Debug, Default)]
    pub struct FieldMap {
        /// Name of the field.
        ///
        /// 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// Represents a field in a ProfileObjectType.
        pub object_type_field: Option<Value<ObjectTypeField>>,
    }

    impl Lower for FieldMap {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("ObjectTypeField", self.object_type_field);
        }
    }

    /// Represents a field in a ProfileObjectType.
    #[derive(Clone, Debug, Default)]
    pub struct ObjectTypeField {
        /// The content type of the field. Used for determining equality when searching.
        ///
        /// One of `STRING`, `NUMBER`, `PHONE_NUMBER`, `EMAIL_ADDRESS`, `NAME`.
        pub content_type: Option<Value<String>>,
        /// A field of a ProfileObject. For example: \_source.FirstName, where “\_source” is a ProfileObjectType of a
        /// Zendesk user and “FirstName” is a field in that ObjectType.
        ///
        /// 1 to 1000 characters.
        pub source: Option<Value<String>>,
        /// The location of the data in the standard ProfileObject model. For example: \_profile.Address.PostalCode.
        ///
        /// 1 to 1000 characters.
        pub target: Option<Value<String>>,
    }

    impl Lower for ObjectTypeField {
        fn fields(self, to: &mut Fields) {
            to.set("ContentType", self.content_type);
            to.set("Source", self.source);
            to.set("Target", self.target);
        }
    }

    /// A unique key map that can be used to map data to the profile.
    #[derive(Clone, Debug, Default)]
    pub struct KeyMap {
        /// Name of the key.
        ///
        /// 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// A list of ObjectTypeKey.
        pub object_type_key_list: Option<Value<Vec<ObjectTypeKey>>>,
    }

    impl Lower for KeyMap {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("ObjectTypeKeyList", self.object_type_key_list);
        }
    }

    /// An object that defines the Key element of a ProfileObject. A Key is a special element that can be used to search
    /// for a customer profile.
    #[derive(Clone, Debug, Default)]
    pub struct ObjectTypeKey {
        /// The reference for the key name of the fields map.
        pub field_names: Option<Value<Vec<String>>>,
        /// The types of keys that a ProfileObject can have. Each ProfileObject can have only 1 UNIQUE key but multiple
        /// PROFILE keys.
        pub standard_identifiers: Option<Value<Vec<String>>>,
    }

    impl Lower for ObjectTypeKey {
        fn fields(self, to: &mut Fields) {
            to.set("FieldNames", self.field_names);
            to.set("StandardIdentifiers", self.standard_identifiers);
        }
    }

    /// `Tag` of `AWS::CustomerProfiles::ObjectType`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CustomerProfiles::Recommender`.
///
/// Resource Type definition for AWS::CustomerProfiles::Recommender.
#[derive(Clone, Debug, Default)]
pub struct Recommender {
    /// The description of the recommender.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The name of the domain for which the recommender will be created.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// Configuration for the recommender.
    pub recommender_config: Option<Value<recommender::RecommenderConfig>>,
    /// The name of the recommender.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub recommender_name: Option<Value<String>>,
    /// The name of the recommender recipe.
    ///
    /// Required. 1 to 255 characters. One of `frequently-paired-items`, `personalized-ranking`, `popular-items`,
    /// `recommended-for-you`, `similar-items`, `trending-now`. A change replaces the resource.
    pub recommender_recipe_name: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<recommender::Tag>>>,
}

impl Lower for Recommender {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DomainName", self.domain_name);
        to.set("RecommenderConfig", self.recommender_config);
        to.set("RecommenderName", self.recommender_name);
        to.set("RecommenderRecipeName", self.recommender_recipe_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Recommender {
    const TYPE: &'static str = "AWS::CustomerProfiles::Recommender";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Recommender> {
    /// `Ref`: `DomainName`, `RecommenderName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when the recommender was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The reason for recommender failure.
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The timestamp of when the recommender was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// Information about the latest recommender update.
    pub fn latest_recommender_update(self) -> Value<Json> {
        self.attribute("LatestRecommenderUpdate")
    }

    /// The Amazon Resource Name (ARN) of the recommender.
    pub fn recommender_arn(self) -> Value<Arn> {
        self.attribute("RecommenderArn")
    }

    /// The status of the recommender.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `TrainingMetrics`.
    pub fn training_metrics(self) -> Value<Json> {
        self.attribute("TrainingMetrics")
    }
}

/// What [`Recommender`] is made of.
pub mod recommender {
    use super::*;

    /// Configuration for the recommender.
    #[derive(Clone, Debug, Default)]
    pub struct RecommenderConfig {
        /// Configuration for events used in the recommender.
        pub events_config: Option<Value<EventsConfig>>,
    }

    impl Lower for RecommenderConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EventsConfig", self.events_config);
        }
    }

    /// Configuration for events used in the recommender.
    #[derive(Clone, Debug, Default)]
    pub struct EventsConfig {
        /// List of event parameters with their value thresholds.
        ///
        /// Required. 1 to 10 items.
        pub event_parameters_list: Option<Value<Vec<EventParameters>>>,
    }

    impl Lower for EventsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EventParametersList", self.event_parameters_list);
        }
    }

    /// Event parameters with type and value threshold.
    #[derive(Clone, Debug, Default)]
    pub struct EventParameters {
        /// The type of event.
        ///
        /// Required. 1 to 255 characters.
        pub event_type: Option<Value<String>>,
        /// The threshold of the event type. Only events with a value greater or equal to this threshold will be considered
        /// for solution creation.
        pub event_value_threshold: Option<Value<f64>>,
    }

    impl Lower for EventParameters {
        fn fields(self, to: &mut Fields) {
            to.set("EventType", self.event_type);
            to.set("EventValueThreshold", self.event_value_threshold);
        }
    }

    /// `Tag` of `AWS::CustomerProfiles::Recommender`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CustomerProfiles::RecommenderFilter`.
///
/// A recommender filter that specifies which items to include or exclude from recommendations under an Amazon
/// Connect Customer Profiles domain.
#[derive(Clone, Debug, Default)]
pub struct RecommenderFilter {
    /// The description of the recommender filter.
    ///
    /// 1 to 1000 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The unique name of the domain.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The filter expression that defines which items to include or exclude from recommendations.
    ///
    /// Required. 1 to 2500 characters. A change replaces the resource.
    pub recommender_filter_expression: Option<Value<String>>,
    /// The name of the recommender filter.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub recommender_filter_name: Option<Value<String>>,
    /// The name of the recommender schema to use for this recommender filter. If not specified, the default schema is
    /// used.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub recommender_schema_name: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<recommender_filter::RecommenderFilterTags>>>,
}

impl Lower for RecommenderFilter {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DomainName", self.domain_name);
        to.set("RecommenderFilterExpression", self.recommender_filter_expression);
        to.set("RecommenderFilterName", self.recommender_filter_name);
        to.set("RecommenderSchemaName", self.recommender_schema_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RecommenderFilter {
    const TYPE: &'static str = "AWS::CustomerProfiles::RecommenderFilter";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RecommenderFilter> {
    /// `Ref`: its `RecommenderFilterArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `RecommenderFilterArn`.
    pub fn recommender_filter_arn(self) -> Value<Arn> {
        self.attribute("RecommenderFilterArn")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`RecommenderFilter`] is made of.
pub mod recommender_filter {
    use super::*;

    /// `Tags` of `AWS::CustomerProfiles::RecommenderFilter`.
    #[derive(Clone, Debug, Default)]
    pub struct RecommenderFilterTags {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for RecommenderFilterTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CustomerProfiles::RecommenderSchema`.
///
/// A recommender schema defining the set of data columns available for training recommenders and filters under an
/// Amazon Connect Customer Profiles domain.
#[derive(Clone, Debug, Default)]
pub struct RecommenderSchema {
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// Required. A change replaces the resource.
    pub fields: Option<Value<BTreeMap<String, Vec<recommender_schema::RecommenderSchemaField>>>>,
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub recommender_schema_name: Option<Value<String>>,
    /// At most 50 items.
    pub tags: Option<Value<Vec<recommender_schema::RecommenderSchemaTags>>>,
}

impl Lower for RecommenderSchema {
    fn fields(self, to: &mut Fields) {
        to.set("DomainName", self.domain_name);
        to.set("Fields", self.fields);
        to.set("RecommenderSchemaName", self.recommender_schema_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RecommenderSchema {
    const TYPE: &'static str = "AWS::CustomerProfiles::RecommenderSchema";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RecommenderSchema> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`RecommenderSchema`] is made of.
pub mod recommender_schema {
    use super::*;

    /// `RecommenderSchemaField` of `AWS::CustomerProfiles::RecommenderSchema`.
    #[derive(Clone, Debug, Default)]
    pub struct RecommenderSchemaField {
        /// One of `STRING`, `NUMBER`.
        pub content_type: Option<Value<String>>,
        /// One of `TEXTUAL`, `CATEGORICAL`.
        pub feature_type: Option<Value<String>>,
        /// Required. 1 to 1000 characters.
        pub target_field_name: Option<Value<String>>,
    }

    impl Lower for RecommenderSchemaField {
        fn fields(self, to: &mut Fields) {
            to.set("ContentType", self.content_type);
            to.set("FeatureType", self.feature_type);
            to.set("TargetFieldName", self.target_field_name);
        }
    }

    /// `Tags` of `AWS::CustomerProfiles::RecommenderSchema`.
    #[derive(Clone, Debug, Default)]
    pub struct RecommenderSchemaTags {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for RecommenderSchemaTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CustomerProfiles::SegmentDefinition`.
///
/// A segment definition resource of Amazon Connect Customer Profiles.
#[derive(Clone, Debug, Default)]
pub struct SegmentDefinition {
    /// The description of the segment definition.
    ///
    /// 1 to 4000 characters.
    pub description: Option<Value<String>>,
    /// Display name of the segment definition.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub display_name: Option<Value<String>>,
    /// The name of the domain.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// Name of the segment definition.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub segment_definition_name: Option<Value<String>>,
    /// Contains all groups of the segment definition.
    ///
    /// A change replaces the resource.
    pub segment_groups: Option<Value<segment_definition::SegmentGroup>>,
    /// Defines how segments should be sorted and ordered in the results.
    pub segment_sort: Option<Value<segment_definition::SegmentSort>>,
    /// The SQL query that defines the segment criteria.
    ///
    /// 1 to 50000 characters. A change replaces the resource.
    pub segment_sql_query: Option<Value<String>>,
    /// The tags belonging to the segment definition.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<segment_definition::Tag>>>,
}

impl Lower for SegmentDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("DomainName", self.domain_name);
        to.set("SegmentDefinitionName", self.segment_definition_name);
        to.set("SegmentGroups", self.segment_groups);
        to.set("SegmentSort", self.segment_sort);
        to.set("SegmentSqlQuery", self.segment_sql_query);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SegmentDefinition {
    const TYPE: &'static str = "AWS::CustomerProfiles::SegmentDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SegmentDefinition> {
    /// `Ref`: `DomainName`, `SegmentDefinitionName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// When the segment definition was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The arn of the segment definition.
    pub fn segment_definition_arn(self) -> Value<Arn> {
        self.attribute("SegmentDefinitionArn")
    }

    /// The segment type.
    pub fn segment_type(self) -> Value<String> {
        self.attribute("SegmentType")
    }
}

/// What [`SegmentDefinition`] is made of.
pub mod segment_definition {
    use super::*;

    /// Contains all groups of the segment definition.
    #[derive(Clone, Debug, Default)]
    pub struct SegmentGroup {
        /// Holds the list of groups within the segment definition.
        pub groups: Option<Value<Vec<Group>>>,
        /// Defines whether to include or exclude the profiles that fit the segment criteria.
        ///
        /// One of `ALL`, `ANY`, `NONE`.
        pub include: Option<Value<String>>,
    }

    impl Lower for SegmentGroup {
        fn fields(self, to: &mut Fields) {
            to.set("Groups", self.groups);
            to.set("Include", self.include);
        }
    }

    /// Contains dimensions that determine what to segment on.
    #[derive(Clone, Debug, Default)]
    pub struct Group {
        /// Defines the attributes to segment on.
        pub dimensions: Option<Value<Vec<Dimension>>>,
        /// Defines the starting source of data.
        pub source_segments: Option<Value<Vec<SourceSegment>>>,
        /// Defines how to interact with the source data.
        ///
        /// One of `ALL`, `ANY`, `NONE`.
        pub source_type: Option<Value<String>>,
        /// Defines how to interact with the profiles found in the current filtering.
        ///
        /// One of `ALL`, `ANY`, `NONE`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Group {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("SourceSegments", self.source_segments);
            to.set("SourceType", self.source_type);
            to.set("Type", self.type_);
        }
    }

    /// Defines the attribute to segment on.
    #[derive(Clone, Debug, Default)]
    pub struct Dimension {
        /// Object that holds the calculated attributes to segment on.
        pub calculated_attributes: Option<Value<BTreeMap<String, CalculatedAttributeDimension>>>,
        /// Object that holds the profile attributes to segment on.
        pub profile_attributes: Option<Value<ProfileAttributes>>,
    }

    impl Lower for Dimension {
        fn fields(self, to: &mut Fields) {
            to.set("CalculatedAttributes", self.calculated_attributes);
            to.set("ProfileAttributes", self.profile_attributes);
        }
    }

    /// Object that segments on Customer Profile's Calculated Attributes.
    #[derive(Clone, Debug, Default)]
    pub struct CalculatedAttributeDimension {
        /// Applies the given condition over the initial Calculated Attribute's definition.
        pub condition_overrides: Option<Value<ConditionOverrides>>,
        /// The action to segment with.
        ///
        /// Required.
        pub dimension_type: Option<Value<String>>,
        /// The values to apply the DimensionType with.
        ///
        /// Required. 1 to 50 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for CalculatedAttributeDimension {
        fn fields(self, to: &mut Fields) {
            to.set("ConditionOverrides", self.condition_overrides);
            to.set("DimensionType", self.dimension_type);
            to.set("Values", self.values);
        }
    }

    /// An object to override the original condition block of a calculated attribute.
    #[derive(Clone, Debug, Default)]
    pub struct ConditionOverrides {
        /// The relative time period over which data is included in the aggregation for this override.
        pub range: Option<Value<RangeOverride>>,
    }

    impl Lower for ConditionOverrides {
        fn fields(self, to: &mut Fields) {
            to.set("Range", self.range);
        }
    }

    /// Overrides the original range on a calculated attribute definition.
    #[derive(Clone, Debug, Default)]
    pub struct RangeOverride {
        /// The end time of when to include objects.
        ///
        /// \-2147483648 to 2147483647.
        pub end: Option<Value<i64>>,
        /// The start time of when to include objects.
        ///
        /// Required. -2147483648 to 2147483647.
        pub start: Option<Value<i64>>,
        /// The unit for start and end.
        ///
        /// Required. One of `DAYS`.
        pub unit: Option<Value<String>>,
    }

    impl Lower for RangeOverride {
        fn fields(self, to: &mut Fields) {
            to.set("End", self.end);
            to.set("Start", self.start);
            to.set("Unit", self.unit);
        }
    }

    /// The object used to segment on attributes within the customer profile.
    #[derive(Clone, Debug, Default)]
    pub struct ProfileAttributes {
        /// A field to describe values to segment on within account number.
        pub account_number: Option<Value<ProfileDimension>>,
        /// A field to describe values to segment on within additional information.
        pub additional_information: Option<Value<ExtraLengthValueProfileDimension>>,
        /// A field to describe values to segment on within address.
        pub address: Option<Value<AddressDimension>>,
        /// A field to describe values to segment on within attributes.
        pub attributes: Option<Value<BTreeMap<String, AttributeDimension>>>,
        /// A field to describe values to segment on within billing address.
        pub billing_address: Option<Value<AddressDimension>>,
        /// A field to describe values to segment on within birthDate.
        pub birth_date: Option<Value<DateDimension>>,
        /// A field to describe values to segment on within business email address.
        pub business_email_address: Option<Value<ProfileDimension>>,
        /// A field to describe values to segment on within business name.
        pub business_name: Option<Value<ProfileDimension>>,
        /// A field to describe values to segment on within business phone number.
        pub business_phone_number: Option<Value<ProfileDimension>>,
        /// A field to describe values to segment on within email address.
        pub email_address: Option<Value<ProfileDimension>>,
        /// A field to describe values to segment on within first name.
        pub first_name: Option<Value<ProfileDimension>>,
        /// A field to describe values to segment on within genderString.
        pub gender_string: Option<Value<ProfileDimension>>,
        /// A field to describe values to segment on within home phone number.
        pub home_phone_number: Option<Value<ProfileDimension>>,
        /// A field to describe values to segment on within last name.
        pub last_name: Option<Value<ProfileDimension>>,
        /// A field to describe values to segment on within mailing address.
        pub mailing_address: Option<Value<AddressDimension>>,
        /// A field to describe values to segment on within middle name.
        pub middle_name: Option<Value<ProfileDimension>>,
        /// A field to describe values to segment on within mobile phone number.
        pub mobile_phone_number: Option<Value<ProfileDimension>>,
        /// A field to describe values to segment on within partyTypeString.
        pub party_type_string: Option<Value<ProfileDimension>>,
        /// A field to describe values to segment on within personal email address.
        pub personal_email_address: Option<Value<ProfileDimension>>,
        /// A field to describe values to segment on within phone number.
        pub phone_number: Option<Value<ProfileDimension>>,
        /// The type of profile.
        pub profile_type: Option<Value<ProfileTypeDimension>>,
        /// A field to describe values to segment on within shipping address.
        pub shipping_address: Option<Value<AddressDimension>>,
    }

    impl Lower for ProfileAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("AccountNumber", self.account_number);
            to.set("AdditionalInformation", self.additional_information);
            to.set("Address", self.address);
            to.set("Attributes", self.attributes);
            to.set("BillingAddress", self.billing_address);
            to.set("BirthDate", self.birth_date);
            to.set("BusinessEmailAddress", self.business_email_address);
            to.set("BusinessName", self.business_name);
            to.set("BusinessPhoneNumber", self.business_phone_number);
            to.set("EmailAddress", self.email_address);
            to.set("FirstName", self.first_name);
            to.set("GenderString", self.gender_string);
            to.set("HomePhoneNumber", self.home_phone_number);
            to.set("LastName", self.last_name);
            to.set("MailingAddress", self.mailing_address);
            to.set("MiddleName", self.middle_name);
            to.set("MobilePhoneNumber", self.mobile_phone_number);
            to.set("PartyTypeString", self.party_type_string);
            to.set("PersonalEmailAddress", self.personal_email_address);
            to.set("PhoneNumber", self.phone_number);
            to.set("ProfileType", self.profile_type);
            to.set("ShippingAddress", self.shipping_address);
        }
    }

    /// Object that segments on various Customer profile's fields that are larger than normal.
    #[derive(Clone, Debug, Default)]
    pub struct ProfileDimension {
        /// The action to segment on.
        ///
        /// Required. One of `INCLUSIVE`, `EXCLUSIVE`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`.
        pub dimension_type: Option<Value<String>>,
        /// Required. 1 to 50 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for ProfileDimension {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionType", self.dimension_type);
            to.set("Values", self.values);
        }
    }

    /// Object that segments on various Customer profile's fields that are larger than normal.
    #[derive(Clone, Debug, Default)]
    pub struct ExtraLengthValueProfileDimension {
        /// The action to segment with.
        ///
        /// Required. One of `INCLUSIVE`, `EXCLUSIVE`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`.
        pub dimension_type: Option<Value<String>>,
        /// The values to apply the DimensionType on.
        ///
        /// Required. 1 to 50 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for ExtraLengthValueProfileDimension {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionType", self.dimension_type);
            to.set("Values", self.values);
        }
    }

    /// Object that segments on Customer Profile's address object.
    #[derive(Clone, Debug, Default)]
    pub struct AddressDimension {
        /// The city belonging to the address.
        pub city: Option<Value<ProfileDimension>>,
        /// The country belonging to the address.
        pub country: Option<Value<ProfileDimension>>,
        /// The county belonging to the address.
        pub county: Option<Value<ProfileDimension>>,
        /// The postal code belonging to the address.
        pub postal_code: Option<Value<ProfileDimension>>,
        /// The province belonging to the address.
        pub province: Option<Value<ProfileDimension>>,
        /// The state belonging to the address.
        pub state: Option<Value<ProfileDimension>>,
    }

    impl Lower for AddressDimension {
        fn fields(self, to: &mut Fields) {
            to.set("City", self.city);
            to.set("Country", self.country);
            to.set("County", self.county);
            to.set("PostalCode", self.postal_code);
            to.set("Province", self.province);
            to.set("State", self.state);
        }
    }

    /// Object that defines how to filter the incoming objects for the calculated attribute.
    #[derive(Clone, Debug, Default)]
    pub struct AttributeDimension {
        /// The action to segment with.
        ///
        /// Required.
        pub dimension_type: Option<Value<String>>,
        /// The values to apply the DimensionType on.
        ///
        /// Required. 1 to 50 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for AttributeDimension {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionType", self.dimension_type);
            to.set("Values", self.values);
        }
    }

    /// Object that segments on various Customer Profile's date fields.
    #[derive(Clone, Debug, Default)]
    pub struct DateDimension {
        /// The action to segment on.
        ///
        /// Required. One of `BEFORE`, `AFTER`, `BETWEEN`, `NOT_BETWEEN`, `ON`.
        pub dimension_type: Option<Value<String>>,
        /// The values to apply the DimensionType on.
        ///
        /// Required. 1 to 50 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for DateDimension {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionType", self.dimension_type);
            to.set("Values", self.values);
        }
    }

    /// Specifies profile type based criteria for a segment.
    #[derive(Clone, Debug, Default)]
    pub struct ProfileTypeDimension {
        /// The action to segment on.
        ///
        /// Required. One of `INCLUSIVE`, `EXCLUSIVE`.
        pub dimension_type: Option<Value<String>>,
        /// The values to apply the DimensionType on.
        ///
        /// Required. 1 to 1 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for ProfileTypeDimension {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionType", self.dimension_type);
            to.set("Values", self.values);
        }
    }

    /// The source segments to build off of.
    #[derive(Clone, Debug, Default)]
    pub struct SourceSegment {
        /// The name of the source segment.
        ///
        /// 1 to 64 characters.
        pub segment_definition_name: Option<Value<String>>,
    }

    impl Lower for SourceSegment {
        fn fields(self, to: &mut Fields) {
            to.set("SegmentDefinitionName", self.segment_definition_name);
        }
    }

    /// Defines how segments should be sorted and ordered in the results.
    #[derive(Clone, Debug, Default)]
    pub struct SegmentSort {
        /// A list of attributes used to sort the segments and their ordering preferences.
        ///
        /// Required. 1 to 10 items.
        pub attributes: Option<Value<Vec<SortAttribute>>>,
    }

    impl Lower for SegmentSort {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
        }
    }

    /// Defines the characteristics and rules for sorting by a specific attribute.
    #[derive(Clone, Debug, Default)]
    pub struct SortAttribute {
        /// The data type of the sort attribute (e.g., string, number, date).
        ///
        /// One of `STRING`, `NUMBER`, `DATE`.
        pub data_type: Option<Value<String>>,
        /// The name of the attribute to sort by.
        ///
        /// Required. 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// The sort order for the attribute (ascending or descending).
        ///
        /// Required. One of `ASC`, `DESC`.
        pub order: Option<Value<String>>,
        /// The type of attribute (e.g., profile, calculated).
        ///
        /// One of `PROFILE`, `CALCULATED`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SortAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("DataType", self.data_type);
            to.set("Name", self.name);
            to.set("Order", self.order);
            to.set("Type", self.type_);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
