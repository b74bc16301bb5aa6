//! `AWS::Macie`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Macie::AllowList`.
///
/// The `AWS::Macie::AllowList` resource specifies an allow list. In Amazon Macie, an allow list defines specific
/// text or a text pattern for Macie to ignore when it inspects data sources for sensitive data.
///
/// Its ARN: `arn:${Partition}:macie2:${Region}:${Account}:allow-list/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct AllowList {
    /// The criteria that specify the text or text pattern to ignore.
    ///
    /// Required.
    pub criteria: Option<Value<allow_list::Criteria>>,
    /// A custom description of the allow list. The description can contain 1-512 characters.
    pub description: Option<Value<String>>,
    /// A custom name for the allow list. The name can contain 1-128 characters.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to the allow list.
    pub tags: Option<Value<Vec<allow_list::Tag>>>,
}

impl Lower for AllowList {
    fn fields(self, to: &mut Fields) {
        to.set("Criteria", self.criteria);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AllowList {
    const TYPE: &'static str = "AWS::Macie::AllowList";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AllowList> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the allow list.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier for the allow list.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current status of the allow list, which indicates whether Amazon Macie can access and use the list's
    /// criteria.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`AllowList`] is made of.
pub mod allow_list {
    use super::*;

    /// Specifies the criteria for an allow list, which is a list that defines specific text or a text pattern to ignore
    /// when inspecting data sources for sensitive data.
    #[derive(Clone, Debug, Default)]
    pub struct Criteria {
        /// The regular expression ( \*regex\* ) that defines the text pattern to ignore. The expression can contain 1-512
        /// characters.
        pub regex: Option<Value<String>>,
        /// The location and name of an Amazon S3 object that lists specific text to ignore.
        pub s3_words_list: Option<Value<S3WordsList>>,
    }

    impl Lower for Criteria {
        fn fields(self, to: &mut Fields) {
            to.set("Regex", self.regex);
            to.set("S3WordsList", self.s3_words_list);
        }
    }

    /// Specifies the location and name of an Amazon Simple Storage Service ( Amazon S3 ) object that lists specific,
    /// predefined text to ignore when inspecting data sources for sensitive data.
    #[derive(Clone, Debug, Default)]
    pub struct S3WordsList {
        /// The full name of the S3 bucket that contains the object. This value correlates to the `Name` field of a bucket's
        /// properties in Amazon S3.
        ///
        /// Required.
        pub bucket_name: Option<Value<String>>,
        /// The full name of the S3 object. This value correlates to the `Key` field of an object's properties in Amazon S3.
        ///
        /// Required.
        pub object_key: Option<Value<String>>,
    }

    impl Lower for S3WordsList {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("ObjectKey", self.object_key);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag's value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Macie::CustomDataIdentifier`.
///
/// The `AWS::Macie::CustomDataIdentifier` resource specifies a custom data identifier. A \*custom data identifier\*
/// is a set of custom criteria for Amazon Macie to use when it inspects data sources for sensitive data.
///
/// Its ARN: `arn:${Partition}:macie2:${Region}:${Account}:custom-data-identifier/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct CustomDataIdentifier {
    /// A custom description of the custom data identifier. The description can contain 1-512 characters.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// An array of character sequences ( \*ignore words\* ) to exclude from the results. If text matches the regular
    /// expression ( `Regex` ) but it contains a string in this array, Amazon Macie ignores the text and doesn't include
    /// it in the results.
    ///
    /// A change replaces the resource.
    pub ignore_words: Option<Value<Vec<String>>>,
    /// An array of character sequences ( \*keywords\* ), one of which must precede and be in proximity (
    /// `MaximumMatchDistance` ) of the regular expression ( `Regex` ) to match.
    ///
    /// A change replaces the resource.
    pub keywords: Option<Value<Vec<String>>>,
    /// The maximum number of characters that can exist between the end of at least one complete character sequence
    /// specified by the `Keywords` array and the end of text that matches the regular expression ( `Regex` ).
    ///
    /// A change replaces the resource.
    pub maximum_match_distance: Option<Value<i64>>,
    /// A custom name for the custom data identifier. The name can contain 1-128 characters.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The regular expression ( \*regex\* ) that defines the text pattern to match. The expression can contain 1-512
    /// characters.
    ///
    /// Required. A change replaces the resource.
    pub regex: Option<Value<String>>,
    /// An array of key-value pairs to apply to the custom data identifier.
    pub tags: Option<Value<Vec<custom_data_identifier::Tag>>>,
}

impl Lower for CustomDataIdentifier {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("IgnoreWords", self.ignore_words);
        to.set("Keywords", self.keywords);
        to.set("MaximumMatchDistance", self.maximum_match_distance);
        to.set("Name", self.name);
        to.set("Regex", self.regex);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CustomDataIdentifier {
    const TYPE: &'static str = "AWS::Macie::CustomDataIdentifier";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CustomDataIdentifier> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the custom data identifier.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier for the custom data identifier.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`CustomDataIdentifier`] is made of.
pub mod custom_data_identifier {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag's value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Macie::FindingsFilter`.
///
/// The `AWS::Macie::FindingsFilter` resource specifies a findings filter.
///
/// Its ARN: `arn:${Partition}:macie2:${Region}:${Account}:findings-filter/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct FindingsFilter {
    /// The action to perform on findings that match the filter criteria ( `FindingCriteria` ). Valid values are.
    ///
    /// One of `ARCHIVE`, `NOOP`.
    pub action: Option<Value<String>>,
    /// A custom description of the findings filter. The description can contain 1-512 characters.
    pub description: Option<Value<String>>,
    /// The criteria to use to filter findings.
    ///
    /// Required.
    pub finding_criteria: Option<Value<findings_filter::FindingCriteria>>,
    /// A custom name for the findings filter. The name can contain 3-64 characters.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// The position of the findings filter in the list of saved filter rules on the Amazon Macie console. This value
    /// also determines the order in which the filter is applied to findings, relative to other filters that are also
    /// applied to findings.
    pub position: Option<Value<i64>>,
    /// An array of key-value pairs to apply to the findings filter.
    pub tags: Option<Value<Vec<findings_filter::Tag>>>,
}

impl Lower for FindingsFilter {
    fn fields(self, to: &mut Fields) {
        to.set("Action", self.action);
        to.set("Description", self.description);
        to.set("FindingCriteria", self.finding_criteria);
        to.set("Name", self.name);
        to.set("Position", self.position);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FindingsFilter {
    const TYPE: &'static str = "AWS::Macie::FindingsFilter";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FindingsFilter> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the findings filter.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `FindingsFilterListItems`.
    pub fn findings_filter_list_items(self) -> Value<Json> {
        self.attribute("FindingsFilterListItems")
    }

    /// The unique identifier for the findings filter.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`FindingsFilter`] is made of.
pub mod findings_filter {
    use super::*;

    /// Specifies, as a map, one or more property-based conditions for a findings filter.
    #[derive(Clone, Debug, Default)]
    pub struct FindingCriteria {
        /// Specifies a condition that defines the property, operator, and one or more values to use to filter the results.
        pub criterion: Option<Value<BTreeMap<String, CriterionAdditionalProperties>>>,
    }

    impl Lower for FindingCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Criterion", self.criterion);
        }
    }

    /// Specifies a condition that defines the property, operator, and one or more values to use in a findings filter.
    #[derive(Clone, Debug, Default)]
    pub struct CriterionAdditionalProperties {
        /// The value for the specified property matches (equals) the specified value. If you specify multiple values,
        /// Amazon Macie uses OR logic to join the values.
        pub eq: Option<Value<Vec<String>>>,
        /// The value for the specified property is greater than the specified value.
        pub gt: Option<Value<i64>>,
        /// The value for the specified property is greater than or equal to the specified value.
        pub gte: Option<Value<i64>>,
        /// The value for the specified property is less than the specified value.
        pub lt: Option<Value<i64>>,
        /// The value for the specified property is less than or equal to the specified value.
        pub lte: Option<Value<i64>>,
        /// The value for the specified property doesn't match (doesn't equal) the specified value. If you specify multiple
        /// values, Amazon Macie uses OR logic to join the values.
        pub neq: Option<Value<Vec<String>>>,
    }

    impl Lower for CriterionAdditionalProperties {
        fn fields(self, to: &mut Fields) {
            to.set("eq", self.eq);
            to.set("gt", self.gt);
            to.set("gte", self.gte);
            to.set("lt", self.lt);
            to.set("lte", self.lte);
            to.set("neq", self.neq);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag's value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Macie::Member`.
///
/// Represents the association between an Amazon Macie administrator account and a member account.
///
/// Its ARN: `arn:${Partition}:macie2:${Region}:${Account}:member/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Member {
    /// The AWS account ID for the account to associate with the Amazon Macie administrator account.
    ///
    /// Required. A change replaces the resource.
    pub account_id: Option<Value<String>>,
    /// The email address for the account to associate with the Amazon Macie administrator account.
    ///
    /// A change replaces the resource.
    pub email: Option<Value<String>>,
    /// The tags to associate with the member account in Amazon Macie.
    pub tags: Option<Value<Vec<member::Tag>>>,
}

impl Lower for Member {
    fn fields(self, to: &mut Fields) {
        to.set("AccountId", self.account_id);
        to.set("Email", self.email);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Member {
    const TYPE: &'static str = "AWS::Macie::Member";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Member> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The AWS account ID for the Amazon Macie administrator account.
    pub fn administrator_account_id(self) -> Value<String> {
        self.attribute("AdministratorAccountId")
    }

    /// The Amazon Resource Name (ARN) of the association between the member account and the Amazon Macie administrator
    /// account.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The current status of the relationship between the account and the Amazon Macie administrator account.
    pub fn relationship_status(self) -> Value<String> {
        self.attribute("RelationshipStatus")
    }

    /// The date and time, in UTC and extended ISO 8601 format, of the most recent change to the status of the
    /// relationship between the account and the Amazon Macie administrator account.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Member`] is made of.
pub mod member {
    use super::*;

    /// A key-value pair to associate with the Amazon Macie member account.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag. The maximum length of a tag key is 128 characters.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag. The maximum length of a tag value is 256 characters.
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

/// `AWS::Macie::Session`.
///
/// The `AWS::Macie::Session` resource represents the Amazon Macie service and certain configuration settings for an
/// Amazon Macie account in a specific AWS Region.
#[derive(Clone, Debug, Default)]
pub struct Session {
    /// Specifies how often Amazon Macie publishes updates to policy findings for the account. This includes publishing
    /// updates to AWS Security Hub CSPM and Amazon EventBridge (formerly Amazon CloudWatch Events ).
    ///
    /// One of `FIFTEEN_MINUTES`, `ONE_HOUR`, `SIX_HOURS`.
    pub finding_publishing_frequency: Option<Value<String>>,
    /// The status of Amazon Macie for the account. Valid values are: `ENABLED`, start or resume Macie activities for
    /// the account; and, `PAUSED`, suspend Macie activities for the account.
    ///
    /// One of `ENABLED`, `PAUSED`.
    pub status: Option<Value<String>>,
}

impl Lower for Session {
    fn fields(self, to: &mut Fields) {
        to.set("FindingPublishingFrequency", self.finding_publishing_frequency);
        to.set("Status", self.status);
    }
}

impl Level1 for Session {
    const TYPE: &'static str = "AWS::Macie::Session";
}

impl Handle<Session> {
    /// `Ref`: its `AwsAccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The status of automated sensitive data discovery for the account.
    pub fn automated_discovery_status(self) -> Value<String> {
        self.attribute("AutomatedDiscoveryStatus")
    }

    /// The account ID for the AWS account in which the Amazon Macie session is created.
    pub fn aws_account_id(self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// The Amazon Resource Name (ARN) of the service-linked role that allows Amazon Macie to monitor and analyze data
    /// in AWS resources for the account.
    pub fn service_role(self) -> Value<String> {
        self.attribute("ServiceRole")
    }
}
