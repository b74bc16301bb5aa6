//! `AWS::Logs`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Logs::AccountPolicy`.
///
/// Creates or updates an account-level data protection policy or subscription filter policy that applies to all log
/// groups or a subset of log groups in the account.
#[derive(Clone, Debug, Default)]
pub struct AccountPolicy {
    /// Specify the policy, in JSON.
    ///
    /// Required. 1 to 30720 characters.
    pub policy_document: Option<Value<String>>,
    /// A name for the policy. This must be unique within the account.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub policy_name: Option<Value<String>>,
    /// The type of policy that you're creating or updating.
    ///
    /// Required. One of `DATA_PROTECTION_POLICY`, `SUBSCRIPTION_FILTER_POLICY`, `FIELD_INDEX_POLICY`,
    /// `TRANSFORMER_POLICY`, `METRIC_EXTRACTION_POLICY`. A change replaces the resource.
    pub policy_type: Option<Value<String>>,
    /// Currently the only valid value for this parameter is `ALL`, which specifies that the policy applies to all log
    /// groups in the account.
    ///
    /// One of `ALL`.
    pub scope: Option<Value<String>>,
    /// Use this parameter to apply the new policy to a subset of log groups in the account.
    pub selection_criteria: Option<Value<String>>,
}

impl Lower for AccountPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyDocument", self.policy_document);
        to.set("PolicyName", self.policy_name);
        to.set("PolicyType", self.policy_type);
        to.set("Scope", self.scope);
        to.set("SelectionCriteria", self.selection_criteria);
    }
}

impl Level1 for AccountPolicy {
    const TYPE: &'static str = "AWS::Logs::AccountPolicy";
}

impl Handle<AccountPolicy> {
    /// `Ref`: `AccountId`, `PolicyType`, `PolicyName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The account ID of the account where this policy was created. For example, `123456789012`.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// `AWS::Logs::Delivery`.
///
/// This structure contains information about one \*delivery\* in your account.
///
/// Its ARN: `arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}`.
#[derive(Clone, Debug, Default)]
pub struct Delivery {
    /// The ARN of the delivery destination that is associated with this delivery.
    ///
    /// Required. 16 to 2048 characters. A change replaces the resource.
    pub delivery_destination_arn: Option<Value<String>>,
    /// The name of the delivery source that is associated with this delivery.
    ///
    /// Required. 1 to 60 characters. A change replaces the resource.
    pub delivery_source_name: Option<Value<String>>,
    /// The field delimiter that is used between record fields when the final output format of a delivery is in `Plain`,
    /// `W3C`, or `Raw` format.
    ///
    /// 1 to 5 characters.
    pub field_delimiter: Option<Value<String>>,
    /// The list of record fields to be delivered to the destination, in order. If the delivery's log source has
    /// mandatory fields, they must be included in this list.
    ///
    /// 0 to 128 items.
    pub record_fields: Option<Value<Vec<String>>>,
    /// Use this parameter to cause the S3 objects that contain delivered logs to use a prefix structure that allows for
    /// integration with Apache Hive.
    pub s3_enable_hive_compatible_path: Option<Value<bool>>,
    /// Use this to reconfigure the S3 object prefix to contain either static or variable sections. The valid variables
    /// to use in the suffix path will vary by each log source.
    ///
    /// 0 to 256 characters.
    pub s3_suffix_path: Option<Value<String>>,
    /// An array of key-value pairs to apply to the delivery.
    pub tags: Option<Value<Vec<delivery::Tag>>>,
}

impl Lower for Delivery {
    fn fields(self, to: &mut Fields) {
        to.set("DeliveryDestinationArn", self.delivery_destination_arn);
        to.set("DeliverySourceName", self.delivery_source_name);
        to.set("FieldDelimiter", self.field_delimiter);
        to.set("RecordFields", self.record_fields);
        to.set("S3EnableHiveCompatiblePath", self.s3_enable_hive_compatible_path);
        to.set("S3SuffixPath", self.s3_suffix_path);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Delivery {
    const TYPE: &'static str = "AWS::Logs::Delivery";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Delivery> {
    /// `Ref`: its `DeliveryId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies this delivery.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Displays whether the delivery destination associated with this delivery is CloudWatch Logs, Amazon S3, or
    /// Firehose.
    pub fn delivery_destination_type(self) -> Value<String> {
        self.attribute("DeliveryDestinationType")
    }

    /// The unique ID that identifies this delivery in your account.
    pub fn delivery_id(self) -> Value<String> {
        self.attribute("DeliveryId")
    }
}

/// What [`Delivery`] is made of.
pub mod delivery {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode.
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

/// `AWS::Logs::DeliveryDestination`.
///
/// This structure contains information about one \*delivery destination\* in your account. A delivery destination
/// is an AWS resource that represents an AWS service that logs can be sent to.
///
/// Its ARN: `arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}`.
#[derive(Clone, Debug, Default)]
pub struct DeliveryDestination {
    /// An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified
    /// destination in this account.
    ///
    /// 1 to 51200 characters.
    pub delivery_destination_policy: Option<Value<delivery_destination::DestinationPolicy>>,
    /// Displays whether this delivery destination is CloudWatch Logs, Amazon S3, Firehose, or X-Ray.
    ///
    /// 1 to 12 characters. A change replaces the resource.
    pub delivery_destination_type: Option<Value<String>>,
    /// The ARN of the AWS destination that this delivery destination represents. That AWS destination can be a log
    /// group in CloudWatch Logs, an Amazon S3 bucket, or a Firehose stream.
    ///
    /// 16 to 2048 characters. A change replaces the resource.
    pub destination_resource_arn: Option<Value<String>>,
    /// The name of this delivery destination.
    ///
    /// Required. 1 to 60 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The format of the logs that are sent to this delivery destination.
    ///
    /// 1 to 12 characters. A change replaces the resource.
    pub output_format: Option<Value<String>>,
    /// An array of key-value pairs to apply to the delivery destination.
    pub tags: Option<Value<Vec<delivery_destination::Tag>>>,
}

impl Lower for DeliveryDestination {
    fn fields(self, to: &mut Fields) {
        to.set("DeliveryDestinationPolicy", self.delivery_destination_policy);
        to.set("DeliveryDestinationType", self.delivery_destination_type);
        to.set("DestinationResourceArn", self.destination_resource_arn);
        to.set("Name", self.name);
        to.set("OutputFormat", self.output_format);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DeliveryDestination {
    const TYPE: &'static str = "AWS::Logs::DeliveryDestination";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DeliveryDestination> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies this delivery destination.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`DeliveryDestination`] is made of.
pub mod delivery_destination {
    use super::*;

    /// An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified
    /// destination in this account.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationPolicy {
        /// A name for an existing destination.
        ///
        /// 1 to 60 characters.
        pub delivery_destination_name: Option<Value<String>>,
        /// Creates or updates an access policy associated with an existing destination. An access policy is an IAM policy
        /// document that is used to authorize claims to register a subscription filter against a given destination.
        pub delivery_destination_policy: Option<Value<Json>>,
    }

    impl Lower for DestinationPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryDestinationName", self.delivery_destination_name);
            to.set("DeliveryDestinationPolicy", self.delivery_destination_policy);
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

/// `AWS::Logs::DeliverySource`.
///
/// Creates or updates one \*delivery source\* in your account. A delivery source is an AWS resource that sends logs
/// to an AWS destination.
///
/// Its ARN: `arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}`.
#[derive(Clone, Debug, Default)]
pub struct DeliverySource {
    /// A map of key-value pairs to configure the delivery source. Both keys and values must be between 1 and 255
    /// characters in length.
    pub delivery_source_configuration: Option<Value<BTreeMap<String, String>>>,
    /// The type of log that the source is sending. For valid values for this parameter, see the documentation for the
    /// source service.
    ///
    /// 1 to 255 characters.
    pub log_type: Option<Value<String>>,
    /// The unique name of the delivery source.
    ///
    /// Required. 1 to 60 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of the AWS resource that is generating and sending logs. For example,
    /// `arn:aws:workmail:us-east-1:123456789012:organization/m-1234EXAMPLEabcd1234abcd1234abcd1234`.
    ///
    /// 16 to 2048 characters.
    pub resource_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to the delivery source.
    pub tags: Option<Value<Vec<delivery_source::Tag>>>,
}

impl Lower for DeliverySource {
    fn fields(self, to: &mut Fields) {
        to.set("DeliverySourceConfiguration", self.delivery_source_configuration);
        to.set("LogType", self.log_type);
        to.set("Name", self.name);
        to.set("ResourceArn", self.resource_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DeliverySource {
    const TYPE: &'static str = "AWS::Logs::DeliverySource";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DeliverySource> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies this delivery source.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// This array contains the ARN of the AWS resource that sends logs and is represented by this delivery source.
    pub fn resource_arns(self) -> Value<Vec<String>> {
        self.attribute("ResourceArns")
    }

    /// The AWS service that is sending logs.
    pub fn service(self) -> Value<String> {
        self.attribute("Service")
    }

    /// The status of this delivery source. The value can be ACTIVE or INACTIVE.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The reason for the status of this delivery source, such as RESOURCE\_DELETED.
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// What [`DeliverySource`] is made of.
pub mod delivery_source {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode.
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

/// `AWS::Logs::Destination`.
///
/// The AWS::Logs::Destination resource specifies a CloudWatch Logs destination. A destination encapsulates a
/// physical resource (such as an Amazon Kinesis data stream) and enables you to subscribe that resource to a stream
/// of log events.
///
/// Its ARN: `arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}`.
#[derive(Clone, Debug, Default)]
pub struct Destination {
    /// The name of the destination.
    ///
    /// Required. 1 to 512 characters. A change replaces the resource.
    pub destination_name: Option<Value<String>>,
    /// An IAM policy document that governs which AWS accounts can create subscription filters against this destination.
    ///
    /// At least 1 characters.
    pub destination_policy: Option<Value<String>>,
    /// The ARN of an IAM role that permits CloudWatch Logs to send data to the specified AWS resource.
    ///
    /// Required. At least 1 characters.
    pub role_arn: Option<Value<String>>,
    /// The tags that have been assigned to this delivery destination.
    pub tags: Option<Value<Vec<destination::Tag>>>,
    /// The Amazon Resource Name (ARN) of the physical target where the log events are delivered (for example, a Kinesis
    /// stream).
    ///
    /// Required. At least 1 characters.
    pub target_arn: Option<Value<String>>,
}

impl Lower for Destination {
    fn fields(self, to: &mut Fields) {
        to.set("DestinationName", self.destination_name);
        to.set("DestinationPolicy", self.destination_policy);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("TargetArn", self.target_arn);
    }
}

impl Level1 for Destination {
    const TYPE: &'static str = "AWS::Logs::Destination";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Destination> {
    /// `Ref`: its `DestinationName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the CloudWatch Logs destination, such as
    /// `arn:aws:logs:us-west-1:123456789012:destination:MyDestination`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Destination`] is made of.
pub mod destination {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use any of
        /// the following characters: the set of Unicode letters, digits, whitespace, \_,., :, /, =, +, - and @.
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

/// `AWS::Logs::Integration`.
///
/// Creates an integration between CloudWatch Logs and another service in this account. Currently, only integrations
/// with OpenSearch Service are supported, and currently you can have only one integration in your account.
#[derive(Clone, Debug, Default)]
pub struct Integration {
    /// The name of this integration.
    ///
    /// Required. 1 to 50 characters. A change replaces the resource.
    pub integration_name: Option<Value<String>>,
    /// The type of integration. Integrations with OpenSearch Service have the type `OPENSEARCH`.
    ///
    /// Required. One of `OPENSEARCH`. A change replaces the resource.
    pub integration_type: Option<Value<String>>,
    /// This structure contains configuration details about an integration between CloudWatch Logs and another entity.
    ///
    /// Required. A change replaces the resource.
    pub resource_config: Option<Value<integration::ResourceConfig>>,
}

impl Lower for Integration {
    fn fields(self, to: &mut Fields) {
        to.set("IntegrationName", self.integration_name);
        to.set("IntegrationType", self.integration_type);
        to.set("ResourceConfig", self.resource_config);
    }
}

impl Level1 for Integration {
    const TYPE: &'static str = "AWS::Logs::Integration";
}

impl Handle<Integration> {
    /// `Ref`: its `IntegrationName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The current status of this integration.
    pub fn integration_status(self) -> Value<String> {
        self.attribute("IntegrationStatus")
    }
}

/// What [`Integration`] is made of.
pub mod integration {
    use super::*;

    /// This structure contains configuration details about an integration between CloudWatch Logs and another entity.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceConfig {
        /// This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch
        /// Service.
        pub open_search_resource_config: Option<Value<OpenSearchResourceConfig>>,
    }

    impl Lower for ResourceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("OpenSearchResourceConfig", self.open_search_resource_config);
        }
    }

    /// This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch
    /// Service.
    #[derive(Clone, Debug, Default)]
    pub struct OpenSearchResourceConfig {
        /// If you want to use an existing OpenSearch Service application for your integration with OpenSearch Service,
        /// specify it here.
        ///
        /// 20 to 2048 characters.
        pub application_arn: Option<Value<String>>,
        /// Specify the ARNs of IAM roles and IAM users who you want to grant permission to for viewing the dashboards.
        ///
        /// Required.
        pub dashboard_viewer_principals: Option<Value<Vec<String>>>,
        /// Specify the ARN of an IAM role that CloudWatch Logs will use to create the integration. This role must have the
        /// permissions necessary to access the OpenSearch Service collection to be able to create the dashboards.
        ///
        /// Required. 20 to 2048 characters.
        pub data_source_role_arn: Option<Value<String>>,
        /// To have the vended dashboard data encrypted with AWS instead of the CloudWatch Logs default encryption method,
        /// specify the ARN of the AWS key that you want to use.
        ///
        /// 20 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// Specify how many days that you want the data derived by OpenSearch Service to be retained in the index that the
        /// dashboard refers to.
        ///
        /// 1 to 3650.
        pub retention_days: Option<Value<i64>>,
    }

    impl Lower for OpenSearchResourceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationARN", self.application_arn);
            to.set("DashboardViewerPrincipals", self.dashboard_viewer_principals);
            to.set("DataSourceRoleArn", self.data_source_role_arn);
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("RetentionDays", self.retention_days);
        }
    }
}

/// `AWS::Logs::LogAnomalyDetector`.
///
/// Creates or updates an \*anomaly detector\* that regularly scans one or more log groups and look for patterns and
/// anomalies in the logs.
///
/// Its ARN: `arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}`.
#[derive(Clone, Debug, Default)]
pub struct LogAnomalyDetector {
    /// The ID of the account to create the anomaly detector in.
    pub account_id: Option<Value<String>>,
    /// The number of days to have visibility on an anomaly. After this time period has elapsed for an anomaly, it will
    /// be automatically baselined and the anomaly detector will treat new occurrences of a similar anomaly as normal.
    ///
    /// 7 to 90.
    pub anomaly_visibility_time: Option<Value<f64>>,
    /// A name for this anomaly detector.
    ///
    /// At least 1 characters.
    pub detector_name: Option<Value<String>>,
    /// Specifies how often the anomaly detector is to run and look for anomalies. Set this value according to the
    /// frequency that the log group receives new logs.
    ///
    /// One of `FIVE_MIN`, `TEN_MIN`, `FIFTEEN_MIN`, `THIRTY_MIN`, `ONE_HOUR`.
    pub evaluation_frequency: Option<Value<String>>,
    /// You can use this parameter to limit the anomaly detection model to examine only log events that match the
    /// pattern you specify here.
    ///
    /// 0 to 1024 characters.
    pub filter_pattern: Option<Value<String>>,
    /// Optionally assigns a AWS key to secure this anomaly detector and its findings. If a key is assigned, the
    /// anomalies found and the model used by this detector are encrypted at rest with the key.
    ///
    /// 0 to 256 characters.
    pub kms_key_id: Option<Value<String>>,
    /// The ARN of the log group that is associated with this anomaly detector. You can specify only one log group ARN.
    pub log_group_arn_list: Option<Value<Vec<String>>>,
}

impl Lower for LogAnomalyDetector {
    fn fields(self, to: &mut Fields) {
        to.set("AccountId", self.account_id);
        to.set("AnomalyVisibilityTime", self.anomaly_visibility_time);
        to.set("DetectorName", self.detector_name);
        to.set("EvaluationFrequency", self.evaluation_frequency);
        to.set("FilterPattern", self.filter_pattern);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("LogGroupArnList", self.log_group_arn_list);
    }
}

impl Level1 for LogAnomalyDetector {
    const TYPE: &'static str = "AWS::Logs::LogAnomalyDetector";
}

impl Handle<LogAnomalyDetector> {
    /// `Ref`: its `AnomalyDetectorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the anomaly detector.
    pub fn anomaly_detector_arn(self) -> Value<Arn> {
        self.attribute("AnomalyDetectorArn")
    }

    /// Specifies whether the anomaly detector is currently active.
    pub fn anomaly_detector_status(self) -> Value<String> {
        self.attribute("AnomalyDetectorStatus")
    }

    /// The time that the anomaly detector was created.
    pub fn creation_time_stamp(self) -> Value<f64> {
        self.attribute("CreationTimeStamp")
    }

    /// The time that the anomaly detector was most recently modified.
    pub fn last_modified_time_stamp(self) -> Value<f64> {
        self.attribute("LastModifiedTimeStamp")
    }
}

/// `AWS::Logs::LogGroup`.
///
/// The `AWS::Logs::LogGroup` resource specifies a log group. A log group defines common properties for log streams,
/// such as their retention and access control rules.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct LogGroup {
    /// Indicates whether bearer token authentication is enabled for this log group. When enabled, bearer token
    /// authentication is allowed on operations until it is explicitly disabled.
    pub bearer_token_authentication_enabled: Option<Value<bool>>,
    /// Creates a data protection policy and assigns it to the log group. A data protection policy can help safeguard
    /// sensitive data that's ingested by the log group by auditing and masking the sensitive log data.
    pub data_protection_policy: Option<Value<Json>>,
    /// Indicates whether deletion protection is enabled for this log group. When enabled, deletion protection blocks
    /// all deletion operations until it is explicitly disabled.
    pub deletion_protection_enabled: Option<Value<bool>>,
    /// Creates or updates a \*field index policy\* for the specified log group. Only log groups in the Standard log
    /// class support field index policies.
    pub field_index_policies: Option<Value<Vec<Json>>>,
    /// The Amazon Resource Name (ARN) of the AWS key to use when encrypting log data.
    ///
    /// 0 to 256 characters.
    pub kms_key_id: Option<Value<String>>,
    /// Specifies the log group class for this log group. There are two classes.
    ///
    /// One of `STANDARD`, `INFREQUENT_ACCESS`, `DELIVERY`.
    pub log_group_class: Option<Value<String>>,
    /// The name of the log group. If you don't specify a name, AWS CloudFormation generates a unique ID for the log
    /// group.
    ///
    /// 1 to 512 characters. A change replaces the resource.
    pub log_group_name: Option<Value<String>>,
    /// Creates or updates a resource policy for the specified log group that allows other services to put log events to
    /// this account.
    pub resource_policy_document: Option<Value<Json>>,
    /// The number of days to retain the log events in the specified log group. Possible values are: 1, 3, 5, 7, 14, 30,
    /// 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, and 3653.
    pub retention_in_days: Option<Value<i64>>,
    /// An array of key-value pairs to apply to the log group.
    pub tags: Option<Value<Vec<log_group::Tag>>>,
}

impl Lower for LogGroup {
    fn fields(self, to: &mut Fields) {
        to.set("BearerTokenAuthenticationEnabled", self.bearer_token_authentication_enabled);
        to.set("DataProtectionPolicy", self.data_protection_policy);
        to.set("DeletionProtectionEnabled", self.deletion_protection_enabled);
        to.set("FieldIndexPolicies", self.field_index_policies);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("LogGroupClass", self.log_group_class);
        to.set("LogGroupName", self.log_group_name);
        to.set("ResourcePolicyDocument", self.resource_policy_document);
        to.set("RetentionInDays", self.retention_in_days);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LogGroup {
    const TYPE: &'static str = "AWS::Logs::LogGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<LogGroup> {
    /// `Ref`: its `LogGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the log group, such as
    /// `arn:aws:logs:us-west-1:123456789012:log-group:/mystack-testgroup-12ABC1AB12A1:*`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`LogGroup`] is made of.
pub mod log_group {
    use super::*;

    /// The value of this key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of this key-value pair.
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

/// `AWS::Logs::LogStream`.
///
/// The `AWS::Logs::LogStream` resource specifies an Amazon CloudWatch Logs log stream in a specific log group.
#[derive(Clone, Debug, Default)]
pub struct LogStream {
    /// The name of the log group where the log stream is created.
    ///
    /// Required. 1 to 512 characters. A change replaces the resource.
    pub log_group_name: Option<Value<String>>,
    /// The name of the log stream. The name must be unique within the log group.
    ///
    /// 1 to 512 characters. A change replaces the resource.
    pub log_stream_name: Option<Value<String>>,
}

impl Lower for LogStream {
    fn fields(self, to: &mut Fields) {
        to.set("LogGroupName", self.log_group_name);
        to.set("LogStreamName", self.log_stream_name);
    }
}

impl Level1 for LogStream {
    const TYPE: &'static str = "AWS::Logs::LogStream";
}

impl Handle<LogStream> {
    /// `Ref`: its `LogStreamName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Logs::MetricFilter`.
///
/// The `AWS::Logs::MetricFilter` resource specifies a metric filter that describes how CloudWatch Logs extracts
/// information from logs and transforms it into Amazon CloudWatch metrics.
#[derive(Clone, Debug, Default)]
pub struct MetricFilter {
    /// This parameter is valid only for log groups that have an active log transformer. For more information about log
    /// transformers, see PutTransformer.
    pub apply_on_transformed_logs: Option<Value<bool>>,
    /// The list of system fields that are emitted as additional dimensions in the generated metrics. Returns the
    /// `emitSystemFieldDimensions` value if it was specified when the metric filter was created.
    pub emit_system_field_dimensions: Option<Value<Vec<String>>>,
    /// The filter expression that specifies which log events are processed by this metric filter based on system
    /// fields.
    ///
    /// 0 to 2000 characters.
    pub field_selection_criteria: Option<Value<String>>,
    /// The name of the metric filter.
    ///
    /// 1 to 512 characters. A change replaces the resource.
    pub filter_name: Option<Value<String>>,
    /// A filter pattern for extracting metric data out of ingested log events. For more information, see Filter and
    /// Pattern Syntax.
    ///
    /// Required. 0 to 1024 characters.
    pub filter_pattern: Option<Value<String>>,
    /// The name of an existing log group that you want to associate with this metric filter.
    ///
    /// Required. 1 to 512 characters. A change replaces the resource.
    pub log_group_name: Option<Value<String>>,
    /// The metric transformations.
    ///
    /// Required. 1 to 1 items.
    pub metric_transformations: Option<Value<Vec<metric_filter::MetricTransformation>>>,
}

impl Lower for MetricFilter {
    fn fields(self, to: &mut Fields) {
        to.set("ApplyOnTransformedLogs", self.apply_on_transformed_logs);
        to.set("EmitSystemFieldDimensions", self.emit_system_field_dimensions);
        to.set("FieldSelectionCriteria", self.field_selection_criteria);
        to.set("FilterName", self.filter_name);
        to.set("FilterPattern", self.filter_pattern);
        to.set("LogGroupName", self.log_group_name);
        to.set("MetricTransformations", self.metric_transformations);
    }
}

impl Level1 for MetricFilter {
    const TYPE: &'static str = "AWS::Logs::MetricFilter";
}

impl Handle<MetricFilter> {
    /// `Ref`: `LogGroupName`, `FilterName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`MetricFilter`] is made of.
pub mod metric_filter {
    use super::*;

    /// `MetricTransformation` is a property of the `AWS::Logs::MetricFilter` resource that describes how to transform
    /// log streams into a CloudWatch metric.
    #[derive(Clone, Debug, Default)]
    pub struct MetricTransformation {
        /// (Optional) The value to emit when a filter pattern does not match a log event. This value can be null.
        pub default_value: Option<Value<f64>>,
        /// The fields to use as dimensions for the metric. One metric filter can include as many as three dimensions.
        ///
        /// 1 to 3 items.
        pub dimensions: Option<Value<Vec<Dimension>>>,
        /// The name of the CloudWatch metric.
        ///
        /// Required. 1 to 255 characters.
        pub metric_name: Option<Value<String>>,
        /// A custom namespace to contain your metric in CloudWatch. Use namespaces to group together metrics that are
        /// similar.
        ///
        /// Required. 1 to 256 characters.
        pub metric_namespace: Option<Value<String>>,
        /// The value that is published to the CloudWatch metric. For example, if you're counting the occurrences of a
        /// particular term like `Error`, specify 1 for the metric value.
        ///
        /// Required. 1 to 100 characters.
        pub metric_value: Option<Value<String>>,
        /// The unit to assign to the metric. If you omit this, the unit is set as `None`.
        pub unit: Option<Value<String>>,
    }

    impl Lower for MetricTransformation {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValue", self.default_value);
            to.set("Dimensions", self.dimensions);
            to.set("MetricName", self.metric_name);
            to.set("MetricNamespace", self.metric_namespace);
            to.set("MetricValue", self.metric_value);
            to.set("Unit", self.unit);
        }
    }

    /// Specifies the CloudWatch metric dimensions to publish with this metric.
    #[derive(Clone, Debug, Default)]
    pub struct Dimension {
        /// The name for the CloudWatch metric dimension that the metric filter creates.
        ///
        /// Required. 1 to 255 characters.
        pub key: Option<Value<String>>,
        /// The log event field that will contain the value for this dimension. This dimension will only be published for a
        /// metric if the value is found in the log event.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Dimension {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Logs::QueryDefinition`.
///
/// Creates a query definition for CloudWatch Logs Insights. For more information, see Analyzing Log Data with
/// CloudWatch Logs Insights.
#[derive(Clone, Debug, Default)]
pub struct QueryDefinition {
    /// Use this parameter if you want the query to query only certain log groups.
    pub log_group_names: Option<Value<Vec<String>>>,
    /// A name for the query definition.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// Use this parameter to include specific query parameters as part of your query definition. Query parameters are
    /// supported only for Logs Insights QL queries.
    ///
    /// 0 to 20 items.
    pub parameters: Option<Value<Vec<query_definition::QueryParameter>>>,
    /// The query language used for this query. For more information about the query languages that CloudWatch Logs
    /// supports, see Supported query languages.
    ///
    /// One of `CWLI`, `SQL`, `PPL`.
    pub query_language: Option<Value<String>>,
    /// The query string to use for this query definition. For more information, see CloudWatch Logs Insights Query
    /// Syntax.
    ///
    /// Required. 1 to 10000 characters.
    pub query_string: Option<Value<String>>,
}

impl Lower for QueryDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("LogGroupNames", self.log_group_names);
        to.set("Name", self.name);
        to.set("Parameters", self.parameters);
        to.set("QueryLanguage", self.query_language);
        to.set("QueryString", self.query_string);
    }
}

impl Level1 for QueryDefinition {
    const TYPE: &'static str = "AWS::Logs::QueryDefinition";
}

impl Handle<QueryDefinition> {
    /// `Ref`: its `QueryDefinitionId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the query definition.
    pub fn query_definition_id(self) -> Value<String> {
        self.attribute("QueryDefinitionId")
    }
}

/// What [`QueryDefinition`] is made of.
pub mod query_definition {
    use super::*;

    /// This structure defines a query parameter for a saved CloudWatch Logs Insights query definition. Query parameters
    /// are supported only for Logs Insights QL queries.
    #[derive(Clone, Debug, Default)]
    pub struct QueryParameter {
        /// The default value to use for this query parameter if no value is supplied at execution time.
        ///
        /// 0 to 1024 characters.
        pub default_value: Option<Value<String>>,
        /// A description of the query parameter that explains its purpose or expected values.
        ///
        /// 0 to 512 characters.
        pub description: Option<Value<String>>,
        /// The name of the query parameter. A query parameter name must start with a letter or underscore, and contain only
        /// letters, digits, and underscores.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for QueryParameter {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValue", self.default_value);
            to.set("Description", self.description);
            to.set("Name", self.name);
        }
    }
}

/// `AWS::Logs::ResourcePolicy`.
///
/// Creates or updates a resource policy that allows other AWS services to put log events to this account.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// The details of the policy. It must be formatted in JSON, and you must use backslashes to escape characters that
    /// need to be escaped in JSON strings, such as double quote marks.
    ///
    /// Required. 1 to 51200 characters.
    pub policy_document: Option<Value<Json>>,
    /// The name of the resource policy.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub policy_name: Option<Value<String>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyDocument", self.policy_document);
        to.set("PolicyName", self.policy_name);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::Logs::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `PolicyName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Logs::ScheduledQuery`.
///
/// Creates a new Scheduled Query that allows you to define a Logs Insights query that will run on a schedule and
/// configure actions to take with the query results.
///
/// Its ARN: `arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}`.
#[derive(Clone, Debug, Default)]
pub struct ScheduledQuery {
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    pub destination_configuration: Option<Value<scheduled_query::DestinationConfiguration>>,
    /// Required. At least 1 characters.
    pub execution_role_arn: Option<Value<String>>,
    /// 1 to 50 items.
    pub log_group_identifiers: Option<Value<Vec<String>>>,
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Required. One of `CWLI`, `PPL`, `SQL`.
    pub query_language: Option<Value<String>>,
    /// Required. 0 to 10000 characters.
    pub query_string: Option<Value<String>>,
    /// At least 0.
    pub schedule_end_time: Option<Value<f64>>,
    /// Required. 0 to 256 characters.
    pub schedule_expression: Option<Value<String>>,
    /// At least 0.
    pub schedule_start_time: Option<Value<f64>>,
    pub start_time_offset: Option<Value<i64>>,
    /// One of `ENABLED`, `DISABLED`.
    pub state: Option<Value<String>>,
    pub tags: Option<Value<Vec<scheduled_query::ScheduledQueryTags>>>,
    /// At least 1 characters.
    pub timezone: Option<Value<String>>,
}

impl Lower for ScheduledQuery {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DestinationConfiguration", self.destination_configuration);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("LogGroupIdentifiers", self.log_group_identifiers);
        to.set("Name", self.name);
        to.set("QueryLanguage", self.query_language);
        to.set("QueryString", self.query_string);
        to.set("ScheduleEndTime", self.schedule_end_time);
        to.set("ScheduleExpression", self.schedule_expression);
        to.set("ScheduleStartTime", self.schedule_start_time);
        to.set("StartTimeOffset", self.start_time_offset);
        to.set("State", self.state);
        to.set("Tags", self.tags);
        to.set("Timezone", self.timezone);
    }
}

impl Level1 for ScheduledQuery {
    const TYPE: &'static str = "AWS::Logs::ScheduledQuery";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ScheduledQuery> {
    /// `Ref`: its `ScheduledQueryArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CreationTime`.
    pub fn creation_time(self) -> Value<f64> {
        self.attribute("CreationTime")
    }

    /// The attribute `LastExecutionStatus`.
    pub fn last_execution_status(self) -> Value<String> {
        self.attribute("LastExecutionStatus")
    }

    /// The attribute `LastTriggeredTime`.
    pub fn last_triggered_time(self) -> Value<f64> {
        self.attribute("LastTriggeredTime")
    }

    /// The attribute `LastUpdatedTime`.
    pub fn last_updated_time(self) -> Value<f64> {
        self.attribute("LastUpdatedTime")
    }

    /// The attribute `ScheduledQueryArn`.
    pub fn scheduled_query_arn(self) -> Value<Arn> {
        self.attribute("ScheduledQueryArn")
    }
}

/// What [`ScheduledQuery`] is made of.
pub mod scheduled_query {
    use super::*;

    /// `DestinationConfiguration` of `AWS::Logs::ScheduledQuery`.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationConfiguration {
        pub s3_configuration: Option<Value<S3Configuration>>,
    }

    impl Lower for DestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3Configuration", self.s3_configuration);
        }
    }

    /// `S3Configuration` of `AWS::Logs::ScheduledQuery`.
    #[derive(Clone, Debug, Default)]
    pub struct S3Configuration {
        /// Required. 0 to 1024 characters.
        pub destination_identifier: Option<Value<String>>,
        /// Required. At least 1 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for S3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationIdentifier", self.destination_identifier);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// `Tags` of `AWS::Logs::ScheduledQuery`.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduledQueryTags {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ScheduledQueryTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Logs::StorageTierPolicy`.
///
/// Resource Type definition for AWS::Logs::StorageTierPolicy. Manages the storage tier policy for a CloudWatch Logs
/// account.
#[derive(Clone, Debug, Default)]
pub struct StorageTierPolicy {
    /// The storage tier to apply. Only INTELLIGENT\_TIERING is accepted for creation.
    ///
    /// Required. One of `INTELLIGENT_TIERING`.
    pub storage_tier: Option<Value<String>>,
}

impl Lower for StorageTierPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("StorageTier", self.storage_tier);
    }
}

impl Level1 for StorageTierPolicy {
    const TYPE: &'static str = "AWS::Logs::StorageTierPolicy";
}

impl Handle<StorageTierPolicy> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The AWS account ID that owns this storage tier policy.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// Timestamp (milliseconds after Jan 1, 1970 00:00:00 UTC) when the storage tier policy was last updated.
    pub fn last_updated_time(self) -> Value<f64> {
        self.attribute("LastUpdatedTime")
    }
}

/// `AWS::Logs::SubscriptionFilter`.
///
/// The `AWS::Logs::SubscriptionFilter` resource specifies a subscription filter and associates it with the
/// specified log group.
#[derive(Clone, Debug, Default)]
pub struct SubscriptionFilter {
    /// This parameter is valid only for log groups that have an active log transformer. For more information about log
    /// transformers, see PutTransformer.
    pub apply_on_transformed_logs: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the destination.
    ///
    /// Required. At least 1 characters.
    pub destination_arn: Option<Value<String>>,
    /// The method used to distribute log data to the destination, which can be either random or grouped by log stream.
    ///
    /// One of `Random`, `ByLogStream`.
    pub distribution: Option<Value<String>>,
    /// The list of system fields that are included in the log events sent to the subscription destination. Returns the
    /// `emitSystemFields` value if it was specified when the subscription filter was created.
    pub emit_system_fields: Option<Value<Vec<String>>>,
    /// The filter expression that specifies which log events are processed by this subscription filter based on system
    /// fields.
    ///
    /// 0 to 2000 characters.
    pub field_selection_criteria: Option<Value<String>>,
    /// The name of the subscription filter.
    ///
    /// 1 to 512 characters. A change replaces the resource.
    pub filter_name: Option<Value<String>>,
    /// The filtering expressions that restrict what gets delivered to the destination AWS resource. For more
    /// information about the filter pattern syntax, see Filter and Pattern Syntax.
    ///
    /// Required. 0 to 1024 characters.
    pub filter_pattern: Option<Value<String>>,
    /// The log group to associate with the subscription filter. All log events that are uploaded to this log group are
    /// filtered and delivered to the specified AWS resource if the filter pattern matches the log events.
    ///
    /// Required. 1 to 512 characters. A change replaces the resource.
    pub log_group_name: Option<Value<String>>,
    /// The ARN of an IAM role that grants CloudWatch Logs permissions to deliver ingested log events to the destination
    /// stream.
    ///
    /// At least 1 characters.
    pub role_arn: Option<Value<String>>,
}

impl Lower for SubscriptionFilter {
    fn fields(self, to: &mut Fields) {
        to.set("ApplyOnTransformedLogs", self.apply_on_transformed_logs);
        to.set("DestinationArn", self.destination_arn);
        to.set("Distribution", self.distribution);
        to.set("EmitSystemFields", self.emit_system_fields);
        to.set("FieldSelectionCriteria", self.field_selection_criteria);
        to.set("FilterName", self.filter_name);
        to.set("FilterPattern", self.filter_pattern);
        to.set("LogGroupName", self.log_group_name);
        to.set("RoleArn", self.role_arn);
    }
}

impl Level1 for SubscriptionFilter {
    const TYPE: &'static str = "AWS::Logs::SubscriptionFilter";
}

impl Handle<SubscriptionFilter> {
    /// `Ref`: its `FilterName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Logs::Transformer`.
///
/// Creates or updates a \*log transformer\* for a single log group. You use log transformers to transform log
/// events into a different format, making them easier for you to process and analyze.
#[derive(Clone, Debug, Default)]
pub struct Transformer {
    /// Specify either the name or ARN of the log group to create the transformer for.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub log_group_identifier: Option<Value<String>>,
    /// This structure is an array that contains the configuration of this log transformer. A log transformer is an
    /// array of processors, where each processor applies one type of transformation to the log events that are
    /// ingested.
    ///
    /// Required. 1 to 20 items.
    pub transformer_config: Option<Value<Vec<transformer::Processor>>>,
}

impl Lower for Transformer {
    fn fields(self, to: &mut Fields) {
        to.set("LogGroupIdentifier", self.log_group_identifier);
        to.set("TransformerConfig", self.transformer_config);
    }
}

impl Level1 for Transformer {
    const TYPE: &'static str = "AWS::Logs::Transformer";
}

impl Handle<Transformer> {
    /// `Ref`: its `LogGroupIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Transformer`] is made of.
pub mod transformer {
    use super::*;

    /// This structure contains the information about one processor in a log transformer.
    #[derive(Clone, Debug, Default)]
    pub struct Processor {
        /// Use this parameter to include the addKeys processor in your transformer.
        pub add_keys: Option<Value<AddKeys>>,
        /// Use this parameter to include the copyValue processor in your transformer.
        pub copy_value: Option<Value<CopyValue>>,
        /// Use this parameter to include the CSV processor in your transformer.
        pub csv: Option<Value<Csv>>,
        /// Use this parameter to include the datetimeConverter processor in your transformer.
        pub date_time_converter: Option<Value<DateTimeConverter>>,
        /// Use this parameter to include the deleteKeys processor in your transformer.
        pub delete_keys: Option<Value<DeleteKeys>>,
        /// Use this parameter to include the grok processor in your transformer.
        pub grok: Option<Value<Grok>>,
        /// Use this parameter to include the listToMap processor in your transformer.
        pub list_to_map: Option<Value<ListToMap>>,
        /// Use this parameter to include the lowerCaseString processor in your transformer.
        pub lower_case_string: Option<Value<LowerCaseString>>,
        /// Use this parameter to include the moveKeys processor in your transformer.
        pub move_keys: Option<Value<MoveKeys>>,
        /// Use this parameter to include the parseCloudfront processor in your transformer.
        pub parse_cloudfront: Option<Value<ParseCloudfront>>,
        /// Use this parameter to include the parseJSON processor in your transformer.
        pub parse_json: Option<Value<ParseJSON>>,
        /// Use this parameter to include the parseKeyValue processor in your transformer.
        pub parse_key_value: Option<Value<ParseKeyValue>>,
        /// Use this parameter to include the parsePostGres processor in your transformer.
        pub parse_postgres: Option<Value<ParsePostgres>>,
        /// Use this parameter to include the parseRoute53 processor in your transformer.
        pub parse_route53: Option<Value<ParseRoute53>>,
        /// Use this parameter to convert logs into Open Cybersecurity Schema (OCSF) format.
        pub parse_to_ocsf: Option<Value<ParseToOCSF>>,
        /// Use this parameter to include the parseVPC processor in your transformer.
        pub parse_vpc: Option<Value<ParseVPC>>,
        /// Use this parameter to include the parseWAF processor in your transformer.
        pub parse_waf: Option<Value<ParseWAF>>,
        /// Use this parameter to include the renameKeys processor in your transformer.
        pub rename_keys: Option<Value<RenameKeys>>,
        /// Use this parameter to include the splitString processor in your transformer.
        pub split_string: Option<Value<SplitString>>,
        /// Use this parameter to include the substituteString processor in your transformer.
        pub substitute_string: Option<Value<SubstituteString>>,
        /// Use this parameter to include the trimString processor in your transformer.
        pub trim_string: Option<Value<TrimString>>,
        /// Use this parameter to include the typeConverter processor in your transformer.
        pub type_converter: Option<Value<TypeConverter>>,
        /// Use this parameter to include the upperCaseString processor in your transformer.
        pub upper_case_string: Option<Value<UpperCaseString>>,
    }

    impl Lower for Processor {
        fn fields(self, to: &mut Fields) {
            to.set("AddKeys", self.add_keys);
            to.set("CopyValue", self.copy_value);
            to.set("Csv", self.csv);
            to.set("DateTimeConverter", self.date_time_converter);
            to.set("DeleteKeys", self.delete_keys);
            to.set("Grok", self.grok);
            to.set("ListToMap", self.list_to_map);
            to.set("LowerCaseString", self.lower_case_string);
            to.set("MoveKeys", self.move_keys);
            to.set("ParseCloudfront", self.parse_cloudfront);
            to.set("ParseJSON", self.parse_json);
            to.set("ParseKeyValue", self.parse_key_value);
            to.set("ParsePostgres", self.parse_postgres);
            to.set("ParseRoute53", self.parse_route53);
            to.set("ParseToOCSF", self.parse_to_ocsf);
            to.set("ParseVPC", self.parse_vpc);
            to.set("ParseWAF", self.parse_waf);
            to.set("RenameKeys", self.rename_keys);
            to.set("SplitString", self.split_string);
            to.set("SubstituteString", self.substitute_string);
            to.set("TrimString", self.trim_string);
            to.set("TypeConverter", self.type_converter);
            to.set("UpperCaseString", self.upper_case_string);
        }
    }

    /// This processor adds new key-value pairs to the log event.
    #[derive(Clone, Debug, Default)]
    pub struct AddKeys {
        /// An array of objects, where each object contains the information about one key to add to the log event.
        ///
        /// Required. 1 to 5 items.
        pub entries: Option<Value<Vec<AddKeyEntry>>>,
    }

    impl Lower for AddKeys {
        fn fields(self, to: &mut Fields) {
            to.set("Entries", self.entries);
        }
    }

    /// This object defines one key that will be added with the addKeys processor.
    #[derive(Clone, Debug, Default)]
    pub struct AddKeyEntry {
        /// The key of the new entry to be added to the log event.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Specifies whether to overwrite the value if the key already exists in the log event. If you omit this, the
        /// default is `false`.
        pub overwrite_if_exists: Option<Value<bool>>,
        /// The value of the new entry to be added to the log event.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for AddKeyEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("OverwriteIfExists", self.overwrite_if_exists);
            to.set("Value", self.value);
        }
    }

    /// This processor copies values within a log event.
    #[derive(Clone, Debug, Default)]
    pub struct CopyValue {
        /// An array of `CopyValueEntry` objects, where each object contains the information about one field value to copy.
        ///
        /// Required. 1 to 5 items.
        pub entries: Option<Value<Vec<CopyValueEntry>>>,
    }

    impl Lower for CopyValue {
        fn fields(self, to: &mut Fields) {
            to.set("Entries", self.entries);
        }
    }

    /// This object defines one value to be copied with the copyValue processor.
    #[derive(Clone, Debug, Default)]
    pub struct CopyValueEntry {
        /// Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is
        /// `false`.
        pub overwrite_if_exists: Option<Value<bool>>,
        /// The key to copy.
        ///
        /// Required. 1 to 128 characters.
        pub source: Option<Value<String>>,
        /// The key of the field to copy the value to.
        ///
        /// Required. 1 to 128 characters.
        pub target: Option<Value<String>>,
    }

    impl Lower for CopyValueEntry {
        fn fields(self, to: &mut Fields) {
            to.set("OverwriteIfExists", self.overwrite_if_exists);
            to.set("Source", self.source);
            to.set("Target", self.target);
        }
    }

    /// The `CSV` processor parses comma-separated values (CSV) from the log events into columns.
    #[derive(Clone, Debug, Default)]
    pub struct Csv {
        /// An array of names to use for the columns in the transformed log event.
        ///
        /// 1 to 100 items.
        pub columns: Option<Value<Vec<Json>>>,
        /// The character used to separate each column in the original comma-separated value log event. If you omit this,
        /// the processor looks for the comma `,` character as the delimiter.
        ///
        /// 1 to 2 characters.
        pub delimiter: Option<Value<String>>,
        /// The character used used as a text qualifier for a single column of data. If you omit this, the double quotation
        /// mark `"` character is used.
        ///
        /// 1 to 1 characters.
        pub quote_character: Option<Value<String>>,
        /// The path to the field in the log event that has the comma separated values to be parsed. If you omit this value,
        /// the whole log message is processed.
        ///
        /// 1 to 128 characters.
        pub source: Option<Value<String>>,
    }

    impl Lower for Csv {
        fn fields(self, to: &mut Fields) {
            to.set("Columns", self.columns);
            to.set("Delimiter", self.delimiter);
            to.set("QuoteCharacter", self.quote_character);
            to.set("Source", self.source);
        }
    }

    /// This processor converts a datetime string into a format that you specify.
    #[derive(Clone, Debug, Default)]
    pub struct DateTimeConverter {
        /// The locale of the source field. If you omit this, the default of `locale.ROOT` is used.
        ///
        /// At least 1 characters.
        pub locale: Option<Value<String>>,
        /// A list of patterns to match against the `source` field.
        ///
        /// Required. 1 to 5 items.
        pub match_patterns: Option<Value<Vec<Json>>>,
        /// The key to apply the date conversion to.
        ///
        /// Required. 1 to 128 characters.
        pub source: Option<Value<String>>,
        /// The time zone of the source field. If you omit this, the default used is the UTC zone.
        ///
        /// At least 1 characters.
        pub source_timezone: Option<Value<String>>,
        /// The JSON field to store the result in.
        ///
        /// Required. 1 to 128 characters.
        pub target: Option<Value<String>>,
        /// The datetime format to use for the converted data in the target field.
        ///
        /// 1 to 64 characters.
        pub target_format: Option<Value<String>>,
        /// The time zone of the target field. If you omit this, the default used is the UTC zone.
        ///
        /// At least 1 characters.
        pub target_timezone: Option<Value<String>>,
    }

    impl Lower for DateTimeConverter {
        fn fields(self, to: &mut Fields) {
            to.set("Locale", self.locale);
            to.set("MatchPatterns", self.match_patterns);
            to.set("Source", self.source);
            to.set("SourceTimezone", self.source_timezone);
            to.set("Target", self.target);
            to.set("TargetFormat", self.target_format);
            to.set("TargetTimezone", self.target_timezone);
        }
    }

    /// This processor deletes entries from a log event. These entries are key-value pairs.
    #[derive(Clone, Debug, Default)]
    pub struct DeleteKeys {
        /// The list of keys to delete.
        ///
        /// Required. 1 to 5 items.
        pub with_keys: Option<Value<Vec<String>>>,
    }

    impl Lower for DeleteKeys {
        fn fields(self, to: &mut Fields) {
            to.set("WithKeys", self.with_keys);
        }
    }

    /// This processor uses pattern matching to parse and structure unstructured data. This processor can also extract
    /// fields from log messages.
    #[derive(Clone, Debug, Default)]
    pub struct Grok {
        /// The grok pattern to match against the log event. For a list of supported grok patterns, see Supported grok
        /// patterns.
        ///
        /// Required. 1 to 512 characters.
        pub match_: Option<Value<String>>,
        /// The path to the field in the log event that you want to parse. If you omit this value, the whole log message is
        /// parsed.
        ///
        /// 1 to 128 characters.
        pub source: Option<Value<String>>,
    }

    impl Lower for Grok {
        fn fields(self, to: &mut Fields) {
            to.set("Match", self.match_);
            to.set("Source", self.source);
        }
    }

    /// This processor takes a list of objects that contain key fields, and converts them into a map of target keys.
    #[derive(Clone, Debug, Default)]
    pub struct ListToMap {
        /// A Boolean value to indicate whether the list will be flattened into single items. Specify `true` to flatten the
        /// list.
        pub flatten: Option<Value<bool>>,
        /// If you set `flatten` to `true`, use `flattenedElement` to specify which element, `first` or `last`, to keep.
        ///
        /// One of `first`, `last`.
        pub flattened_element: Option<Value<String>>,
        /// The key of the field to be extracted as keys in the generated map.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The key in the log event that has a list of objects that will be converted to a map.
        ///
        /// Required. 1 to 128 characters.
        pub source: Option<Value<String>>,
        /// The key of the field that will hold the generated map.
        ///
        /// 1 to 128 characters.
        pub target: Option<Value<String>>,
        /// If this is specified, the values that you specify in this parameter will be extracted from the `source` objects
        /// and put into the values of the generated map.
        ///
        /// 1 to 128 characters.
        pub value_key: Option<Value<String>>,
    }

    impl Lower for ListToMap {
        fn fields(self, to: &mut Fields) {
            to.set("Flatten", self.flatten);
            to.set("FlattenedElement", self.flattened_element);
            to.set("Key", self.key);
            to.set("Source", self.source);
            to.set("Target", self.target);
            to.set("ValueKey", self.value_key);
        }
    }

    /// This processor converts a string to lowercase.
    #[derive(Clone, Debug, Default)]
    pub struct LowerCaseString {
        /// The array caontaining the keys of the fields to convert to lowercase.
        ///
        /// Required. 1 to 10 items.
        pub with_keys: Option<Value<Vec<String>>>,
    }

    impl Lower for LowerCaseString {
        fn fields(self, to: &mut Fields) {
            to.set("WithKeys", self.with_keys);
        }
    }

    /// This processor moves a key from one field to another. The original key is deleted.
    #[derive(Clone, Debug, Default)]
    pub struct MoveKeys {
        /// An array of objects, where each object contains the information about one key to move.
        ///
        /// Required. 1 to 5 items.
        pub entries: Option<Value<Vec<MoveKeyEntry>>>,
    }

    impl Lower for MoveKeys {
        fn fields(self, to: &mut Fields) {
            to.set("Entries", self.entries);
        }
    }

    /// This object defines one key that will be moved with the moveKey processor.
    #[derive(Clone, Debug, Default)]
    pub struct MoveKeyEntry {
        /// Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is
        /// `false`.
        pub overwrite_if_exists: Option<Value<bool>>,
        /// The key to move.
        ///
        /// Required. 1 to 128 characters.
        pub source: Option<Value<String>>,
        /// The key to move to.
        ///
        /// Required. 1 to 128 characters.
        pub target: Option<Value<String>>,
    }

    impl Lower for MoveKeyEntry {
        fn fields(self, to: &mut Fields) {
            to.set("OverwriteIfExists", self.overwrite_if_exists);
            to.set("Source", self.source);
            to.set("Target", self.target);
        }
    }

    /// This processor parses CloudFront vended logs, extract fields, and convert them into JSON format. Encoded field
    /// values are decoded.
    #[derive(Clone, Debug, Default)]
    pub struct ParseCloudfront {
        /// Omit this parameter and the whole log message will be processed by this processor. No other value than
        /// `@message` is allowed for `source`.
        ///
        /// 1 to 128 characters.
        pub source: Option<Value<String>>,
    }

    impl Lower for ParseCloudfront {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
        }
    }

    /// This processor parses log events that are in JSON format. It can extract JSON key-value pairs and place them
    /// under a destination that you specify.
    #[derive(Clone, Debug, Default)]
    pub struct ParseJSON {
        /// The location to put the parsed key value pair into. If you omit this parameter, it is placed under the root
        /// node.
        ///
        /// 1 to 128 characters.
        pub destination: Option<Value<String>>,
        /// Path to the field in the log event that will be parsed. Use dot notation to access child fields. For example,
        /// `store.book`.
        ///
        /// 1 to 128 characters.
        pub source: Option<Value<String>>,
    }

    impl Lower for ParseJSON {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("Source", self.source);
        }
    }

    /// This processor parses a specified field in the original log event into key-value pairs.
    #[derive(Clone, Debug, Default)]
    pub struct ParseKeyValue {
        /// The destination field to put the extracted key-value pairs into.
        ///
        /// 1 to 128 characters.
        pub destination: Option<Value<String>>,
        /// The field delimiter string that is used between key-value pairs in the original log events. If you omit this,
        /// the ampersand `&` character is used.
        ///
        /// 1 to 128 characters.
        pub field_delimiter: Option<Value<String>>,
        /// If you want to add a prefix to all transformed keys, specify it here.
        ///
        /// 1 to 128 characters.
        pub key_prefix: Option<Value<String>>,
        /// The delimiter string to use between the key and value in each pair in the transformed log event.
        ///
        /// 1 to 128 characters.
        pub key_value_delimiter: Option<Value<String>>,
        /// A value to insert into the value field in the result, when a key-value pair is not successfully split.
        ///
        /// 1 to 128 characters.
        pub non_match_value: Option<Value<String>>,
        /// Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is
        /// `false`.
        pub overwrite_if_exists: Option<Value<bool>>,
        /// Path to the field in the log event that will be parsed. Use dot notation to access child fields. For example,
        /// `store.book`.
        ///
        /// 1 to 128 characters.
        pub source: Option<Value<String>>,
    }

    impl Lower for ParseKeyValue {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("FieldDelimiter", self.field_delimiter);
            to.set("KeyPrefix", self.key_prefix);
            to.set("KeyValueDelimiter", self.key_value_delimiter);
            to.set("NonMatchValue", self.non_match_value);
            to.set("OverwriteIfExists", self.overwrite_if_exists);
            to.set("Source", self.source);
        }
    }

    /// Use this processor to parse RDS for PostgreSQL vended logs, extract fields, and and convert them into a JSON
    /// format.
    #[derive(Clone, Debug, Default)]
    pub struct ParsePostgres {
        /// Omit this parameter and the whole log message will be processed by this processor. No other value than
        /// `@message` is allowed for `source`.
        ///
        /// 1 to 128 characters.
        pub source: Option<Value<String>>,
    }

    impl Lower for ParsePostgres {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
        }
    }

    /// Use this processor to parse Route 53 vended logs, extract fields, and and convert them into a JSON format.
    #[derive(Clone, Debug, Default)]
    pub struct ParseRoute53 {
        /// Omit this parameter and the whole log message will be processed by this processor. No other value than
        /// `@message` is allowed for `source`.
        ///
        /// 1 to 128 characters.
        pub source: Option<Value<String>>,
    }

    impl Lower for ParseRoute53 {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
        }
    }

    /// This processor converts logs into Open Cybersecurity Schema Framework (OCSF) events.
    #[derive(Clone, Debug, Default)]
    pub struct ParseToOCSF {
        /// Specify the service or process that produces the log events that will be converted with this processor.
        ///
        /// Required. One of `CloudTrail`, `Route53Resolver`, `VPCFlow`, `EKSAudit`, `AWSWAF`.
        pub event_source: Option<Value<String>>,
        /// The version of the OCSF mapping to use for parsing log data.
        ///
        /// 1 to 10 characters.
        pub mapping_version: Option<Value<String>>,
        /// Specify which version of the OCSF schema to use for the transformed log events.
        ///
        /// Required. One of `V1.1`, `V1.5`.
        pub ocsf_version: Option<Value<String>>,
        /// The path to the field in the log event that you want to parse. If you omit this value, the whole log message is
        /// parsed.
        ///
        /// 1 to 128 characters.
        pub source: Option<Value<String>>,
    }

    impl Lower for ParseToOCSF {
        fn fields(self, to: &mut Fields) {
            to.set("EventSource", self.event_source);
            to.set("MappingVersion", self.mapping_version);
            to.set("OcsfVersion", self.ocsf_version);
            to.set("Source", self.source);
        }
    }

    /// Use this processor to parse Amazon VPC vended logs, extract fields, and and convert them into a JSON format.
    #[derive(Clone, Debug, Default)]
    pub struct ParseVPC {
        /// Omit this parameter and the whole log message will be processed by this processor. No other value than
        /// `@message` is allowed for `source`.
        ///
        /// 1 to 128 characters.
        pub source: Option<Value<String>>,
    }

    impl Lower for ParseVPC {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
        }
    }

    /// Use this processor to parse AWS WAF vended logs, extract fields, and and convert them into a JSON format.
    #[derive(Clone, Debug, Default)]
    pub struct ParseWAF {
        /// Omit this parameter and the whole log message will be processed by this processor. No other value than
        /// `@message` is allowed for `source`.
        ///
        /// 1 to 128 characters.
        pub source: Option<Value<String>>,
    }

    impl Lower for ParseWAF {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
        }
    }

    /// Use this processor to rename keys in a log event.
    #[derive(Clone, Debug, Default)]
    pub struct RenameKeys {
        /// An array of `RenameKeyEntry` objects, where each object contains the information about a single key to rename.
        ///
        /// Required. 1 to 5 items.
        pub entries: Option<Value<Vec<RenameKeyEntry>>>,
    }

    impl Lower for RenameKeys {
        fn fields(self, to: &mut Fields) {
            to.set("Entries", self.entries);
        }
    }

    /// This object defines one key that will be renamed with the renameKey processor.
    #[derive(Clone, Debug, Default)]
    pub struct RenameKeyEntry {
        /// The key to rename.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Specifies whether to overwrite the existing value if the destination key already exists. The default is `false`.
        pub overwrite_if_exists: Option<Value<bool>>,
        /// The string to use for the new key name.
        ///
        /// Required. 1 to 128 characters.
        pub rename_to: Option<Value<String>>,
    }

    impl Lower for RenameKeyEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("OverwriteIfExists", self.overwrite_if_exists);
            to.set("RenameTo", self.rename_to);
        }
    }

    /// Use this processor to split a field into an array of strings using a delimiting character.
    #[derive(Clone, Debug, Default)]
    pub struct SplitString {
        /// An array of `SplitStringEntry` objects, where each object contains the information about one field to split.
        ///
        /// Required. 1 to 10 items.
        pub entries: Option<Value<Vec<SplitStringEntry>>>,
    }

    impl Lower for SplitString {
        fn fields(self, to: &mut Fields) {
            to.set("Entries", self.entries);
        }
    }

    /// This object defines one log field that will be split with the splitString processor.
    #[derive(Clone, Debug, Default)]
    pub struct SplitStringEntry {
        /// The separator characters to split the string entry on.
        ///
        /// Required. 1 to 128 characters.
        pub delimiter: Option<Value<String>>,
        /// The key of the field to split.
        ///
        /// Required. 1 to 128 characters.
        pub source: Option<Value<String>>,
    }

    impl Lower for SplitStringEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Delimiter", self.delimiter);
            to.set("Source", self.source);
        }
    }

    /// This processor matches a key’s value against a regular expression and replaces all matches with a replacement
    /// string.
    #[derive(Clone, Debug, Default)]
    pub struct SubstituteString {
        /// An array of objects, where each object contains the information about one key to match and replace.
        ///
        /// Required. 1 to 10 items.
        pub entries: Option<Value<Vec<SubstituteStringEntry>>>,
    }

    impl Lower for SubstituteString {
        fn fields(self, to: &mut Fields) {
            to.set("Entries", self.entries);
        }
    }

    /// This object defines one log field key that will be replaced using the substituteString processor.
    #[derive(Clone, Debug, Default)]
    pub struct SubstituteStringEntry {
        /// The regular expression string to be replaced. Special regex characters such as \[ and \] must be escaped using
        /// \\\\ when using double quotes and with \\ when using single quotes.
        ///
        /// Required. 1 to 128 characters.
        pub from: Option<Value<String>>,
        /// The key to modify.
        ///
        /// Required. 1 to 128 characters.
        pub source: Option<Value<String>>,
        /// The string to be substituted for each match of `from`.
        ///
        /// Required. 1 to 128 characters.
        pub to: Option<Value<String>>,
    }

    impl Lower for SubstituteStringEntry {
        fn fields(self, to: &mut Fields) {
            to.set("From", self.from);
            to.set("Source", self.source);
            to.set("To", self.to);
        }
    }

    /// Use this processor to remove leading and trailing whitespace.
    #[derive(Clone, Debug, Default)]
    pub struct TrimString {
        /// The array containing the keys of the fields to trim.
        ///
        /// Required. 1 to 10 items.
        pub with_keys: Option<Value<Vec<String>>>,
    }

    impl Lower for TrimString {
        fn fields(self, to: &mut Fields) {
            to.set("WithKeys", self.with_keys);
        }
    }

    /// Use this processor to convert a value type associated with the specified key to the specified type. It's a
    /// casting processor that changes the types of the specified fields.
    #[derive(Clone, Debug, Default)]
    pub struct TypeConverter {
        /// An array of `TypeConverterEntry` objects, where each object contains the information about one field to change
        /// the type of.
        ///
        /// Required. 1 to 5 items.
        pub entries: Option<Value<Vec<TypeConverterEntry>>>,
    }

    impl Lower for TypeConverter {
        fn fields(self, to: &mut Fields) {
            to.set("Entries", self.entries);
        }
    }

    /// This object defines one value type that will be converted using the typeConverter processor.
    #[derive(Clone, Debug, Default)]
    pub struct TypeConverterEntry {
        /// The key with the value that is to be converted to a different type.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The type to convert the field value to. Valid values are `integer`, `double`, `string` and `boolean`.
        ///
        /// Required. One of `boolean`, `integer`, `double`, `string`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for TypeConverterEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Type", self.type_);
        }
    }

    /// This processor converts a string field to uppercase.
    #[derive(Clone, Debug, Default)]
    pub struct UpperCaseString {
        /// The array of containing the keys of the field to convert to uppercase.
        ///
        /// Required. 1 to 10 items.
        pub with_keys: Option<Value<Vec<String>>>,
    }

    impl Lower for UpperCaseString {
        fn fields(self, to: &mut Fields) {
            to.set("WithKeys", self.with_keys);
        }
    }
}
