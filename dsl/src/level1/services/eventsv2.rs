//! `AWS::EventsV2`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::EventsV2::EventBus`.
///
/// Resource type definition for AWS::EventsV2::EventBus, an Amazon EventBridge custom event bus that receives
/// events and delivers them to matching subscribers.
#[derive(Clone, Debug, Default)]
pub struct EventBus {
    /// A description of the event bus. Control characters and Unicode line separators are not allowed.
    ///
    /// At most 512 characters.
    pub description: Option<Value<String>>,
    /// Encryption configuration for an event bus.
    pub encryption_configuration: Option<Value<event_bus::EncryptionConfiguration>>,
    /// The name of the event bus. The first character must be alphanumeric; the remaining characters may also include
    /// '.', '-', and '\_'.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Storage (retention) configuration for the event bus.
    pub storage_configuration: Option<Value<event_bus::StorageConfiguration>>,
    /// The tags assigned to the event bus.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<event_bus::Tag>>>,
}

impl Lower for EventBus {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("Name", self.name);
        to.set("StorageConfiguration", self.storage_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventBus {
    const TYPE: &'static str = "AWS::EventsV2::EventBus";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventBus> {
    /// `Ref`: its `EventBusArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time the event bus was created, as an ISO 8601 timestamp.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the event bus.
    pub fn event_bus_arn(self) -> Value<Arn> {
        self.attribute("EventBusArn")
    }

    /// The time the event bus was last modified, as an ISO 8601 timestamp.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The lifecycle state of the event bus. The settled operational state is ACTIVE.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`EventBus`] is made of.
pub mod event_bus {
    use super::*;

    /// Encryption configuration for an event bus.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// The identifier of the AWS KMS customer managed key that the event bus uses to encrypt events. You can specify
        /// the key ARN, key ID, alias name, or alias ARN.
        ///
        /// At most 2048 characters.
        pub kms_key_identifier: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyIdentifier", self.kms_key_identifier);
        }
    }

    /// Storage (retention) configuration for the event bus.
    #[derive(Clone, Debug, Default)]
    pub struct StorageConfiguration {
        /// The number of days events are retained on the event bus for replay, 1-365.
        ///
        /// 1 to 365.
        pub retention_period_in_days: Option<Value<i64>>,
    }

    impl Lower for StorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RetentionPeriodInDays", self.retention_period_in_days);
        }
    }

    /// A key-value pair to associate with the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key. For each resource, each tag key must be unique and each key can have only one value; keys are case
        /// sensitive.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value. May be empty. A value cannot begin or end with a whitespace character; whitespace inside the
        /// value is allowed.
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

/// `AWS::EventsV2::EventSource`.
///
/// Resource schema for AWS::EventsV2::EventSource. A managed event source that forwards AWS service events or
/// partner events onto a custom event bus.
#[derive(Clone, Debug, Default)]
pub struct EventSource {
    /// Event source configuration. Exactly one of the two variants must be set.
    ///
    /// Required.
    pub configuration: Option<Value<event_source::EventSourceConfiguration>>,
    /// A description of the event source. Control characters and Unicode line separators are not allowed.
    ///
    /// At most 512 characters.
    pub description: Option<Value<String>>,
    /// The ARN of the custom event bus the event source forwards onto.
    ///
    /// Required. 1 to 1011 characters. A change replaces the resource.
    pub event_bus_arn: Option<Value<String>>,
    /// The name of the event source. The first character must be alphanumeric; the remaining characters may also
    /// include '.', '-', and '\_'.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags assigned to the event source.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<event_source::Tag>>>,
}

impl Lower for EventSource {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("Description", self.description);
        to.set("EventBusArn", self.event_bus_arn);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventSource {
    const TYPE: &'static str = "AWS::EventsV2::EventSource";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventSource> {
    /// `Ref`: its `EventSourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time the event source was created, as an ISO 8601 timestamp.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the event source. Its resource segment has the form
    /// event-sourcev2/\<type>/\<name>/\<id>.
    pub fn event_source_arn(self) -> Value<Arn> {
        self.attribute("EventSourceArn")
    }

    /// The time the event source was last modified, as an ISO 8601 timestamp.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// Whether the event bus owner has revoked this event source. Revocation is permanent: a revoked event source
    /// cannot be updated, but it can be deleted.
    pub fn revoked(self) -> Value<bool> {
        self.attribute("Revoked")
    }

    /// The lifecycle state of the event source: CREATING, ACTIVE, UPDATING, CREATE\_FAILED, UPDATE\_FAILED, DELETING,
    /// or DELETE\_FAILED.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`EventSource`] is made of.
pub mod event_source {
    use super::*;

    /// Event source configuration. Exactly one of the two variants must be set.
    #[derive(Clone, Debug, Default)]
    pub struct EventSourceConfiguration {
        /// Forward a single AWS service's events from the account's default event bus.
        pub aws_service_events_configuration: Option<Value<AwsServiceEventsConfiguration>>,
        /// Forward a partner event source's events through a managed partner event bus.
        pub partner_events_configuration: Option<Value<PartnerEventsConfiguration>>,
    }

    impl Lower for EventSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AwsServiceEventsConfiguration", self.aws_service_events_configuration);
            to.set("PartnerEventsConfiguration", self.partner_events_configuration);
        }
    }

    /// Forward a single AWS service's events from the account's default event bus.
    #[derive(Clone, Debug, Default)]
    pub struct AwsServiceEventsConfiguration {
        /// A single AWS service source identifier, for example aws.s3. Wildcards and lists are not allowed.
        ///
        /// Required. 1 to 256 characters.
        pub aws_service: Option<Value<String>>,
        /// The destination for events that could not be forwarded by the managed forwarding target or, for partner event
        /// sources, the managed partner event bus.
        pub on_failure_configuration: Option<Value<OnFailureConfiguration>>,
        /// A filter pattern, as a JSON string, that defines which events from the specified AWS service are forwarded to
        /// the event bus.
        ///
        /// At most 3753 characters.
        pub pattern: Option<Value<String>>,
    }

    impl Lower for AwsServiceEventsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AwsService", self.aws_service);
            to.set("OnFailureConfiguration", self.on_failure_configuration);
            to.set("Pattern", self.pattern);
        }
    }

    /// The destination for events that could not be forwarded by the managed forwarding target or, for partner event
    /// sources, the managed partner event bus.
    #[derive(Clone, Debug, Default)]
    pub struct OnFailureConfiguration {
        /// The ARN of the Amazon SQS standard queue that receives events that could not be forwarded. FIFO queues are not
        /// supported.
        ///
        /// 1 to 1600 characters.
        pub arn: Option<Value<String>>,
    }

    impl Lower for OnFailureConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// Forward a partner event source's events through a managed partner event bus.
    #[derive(Clone, Debug, Default)]
    pub struct PartnerEventsConfiguration {
        /// The destination for events that could not be forwarded by the managed forwarding target or, for partner event
        /// sources, the managed partner event bus.
        pub on_failure_configuration: Option<Value<OnFailureConfiguration>>,
        /// The identifier of the AWS KMS customer managed key for EventBridge to use, if you choose to use a customer
        /// managed key to encrypt events on the managed partner event bus.
        ///
        /// At most 2048 characters.
        pub partner_bus_kms_key_identifier: Option<Value<String>>,
        /// The ARN of the partner event source to forward. The partner owns the event source, so the ARN's account segment
        /// is empty.
        ///
        /// Required. 1 to 1600 characters. A change replaces the resource.
        pub partner_event_source_arn: Option<Value<String>>,
        /// A filter pattern, as a JSON string, that defines which events from the specified partner event source are
        /// forwarded to the event bus.
        ///
        /// At most 3753 characters.
        pub pattern: Option<Value<String>>,
    }

    impl Lower for PartnerEventsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("OnFailureConfiguration", self.on_failure_configuration);
            to.set("PartnerBusKmsKeyIdentifier", self.partner_bus_kms_key_identifier);
            to.set("PartnerEventSourceArn", self.partner_event_source_arn);
            to.set("Pattern", self.pattern);
        }
    }

    /// A key-value pair to associate with the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key. Unique per resource; keys are case sensitive. No leading or trailing whitespace (interior
        /// whitespace is allowed).
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value. May be empty. No leading or trailing whitespace (interior whitespace is allowed).
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

/// `AWS::EventsV2::ResourcePolicy`.
///
/// Resource type definition for AWS::EventsV2::ResourcePolicy, the resource policy of an Amazon EventBridge event
/// bus.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// The Amazon Resource Name (ARN) of the event bus whose resource policy this is. The bus must already exist.
    ///
    /// Required. 1 to 1011 characters. A change replaces the resource.
    pub event_bus_arn: Option<Value<String>>,
    /// The resource policy document, as a JSON object. The document can be up to 20 KB. This quota is adjustable.
    ///
    /// Required.
    pub policy_document: Option<Value<Json>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("EventBusArn", self.event_bus_arn);
        to.set("PolicyDocument", self.policy_document);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::EventsV2::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `EventBusArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The revision identifier the service assigned to the stored policy. The identifier changes on every successful
    /// write.
    pub fn revision_id(self) -> Value<String> {
        self.attribute("RevisionId")
    }
}

/// `AWS::EventsV2::Subscriber`.
///
/// Resource type definition for AWS::EventsV2::Subscriber, an Amazon EventBridge subscription that delivers events
/// from an event bus to a target.
#[derive(Clone, Debug, Default)]
pub struct Subscriber {
    /// Configuration for batching events into a single delivery.
    pub batch_configuration: Option<Value<subscriber::BatchConfiguration>>,
    /// A description of the subscriber. Control characters and Unicode line separators are not allowed.
    ///
    /// At most 512 characters.
    pub description: Option<Value<String>>,
    /// The ARN of the event bus this subscriber belongs to.
    ///
    /// Required. 1 to 1011 characters. A change replaces the resource.
    pub event_bus_arn: Option<Value<String>>,
    /// Configuration for filtering which events are delivered to the target. An event must match every filter to be
    /// delivered.
    pub filter_configuration: Option<Value<subscriber::FilterConfiguration>>,
    /// Configuration for how the subscriber invokes its target, including the target ARN, the IAM role used to invoke
    /// it, and, optionally, the target-specific parameters object that matches the target type.
    ///
    /// Required.
    pub invoke_configuration: Option<Value<subscriber::InvokeConfiguration>>,
    /// Delivery logging configuration.
    pub log_configuration: Option<Value<subscriber::LogConfiguration>>,
    /// The name of the subscriber. The first character must be alphanumeric; the remaining characters may also include
    /// '.', '-', and '\_'.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The destination for events that could not be delivered.
    pub on_failure_configuration: Option<Value<subscriber::OnFailureConfiguration>>,
    /// The point in time to start delivering events from, used when StartingPosition is POINT\_IN\_TIME.
    ///
    /// A change replaces the resource.
    pub point_in_time_configuration: Option<Value<subscriber::PointInTimeConfiguration>>,
    /// Resume-time control, never returned by the service. Applied only when an update transitions State from STOPPED
    /// to RUNNING: LAST\_PROCESSED (default) resumes from the last processed event, LATEST skips to the newest.
    ///
    /// One of `LAST_PROCESSED`, `LATEST`.
    pub resume_position: Option<Value<String>>,
    /// The retry policy for failed deliveries.
    pub retry_policy: Option<Value<subscriber::RetryPolicy>>,
    /// Where the subscriber starts reading events: LATEST starts from the newest events; POINT\_IN\_TIME starts from
    /// the point specified in PointInTimeConfiguration.
    ///
    /// One of `LATEST`, `POINT_IN_TIME`. A change replaces the resource.
    pub starting_position: Option<Value<String>>,
    /// The run state of the subscriber. Events are delivered only while the state is RUNNING. Setting the state to
    /// STOPPED pauses delivery.
    ///
    /// One of `RUNNING`, `STOPPED`.
    pub state: Option<Value<String>>,
    /// The tags assigned to the subscriber.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<subscriber::Tag>>>,
    /// Configuration for transforming events before delivery: the raw payload, the payload with its metadata envelope,
    /// or the output of a JSONata expression.
    pub transformer: Option<Value<subscriber::Transformer>>,
    /// The delivery ordering mode of the subscriber. FIFO delivers events in order within an event group; UNORDERED
    /// delivers without an ordering guarantee.
    ///
    /// One of `FIFO`, `UNORDERED`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Subscriber {
    fn fields(self, to: &mut Fields) {
        to.set("BatchConfiguration", self.batch_configuration);
        to.set("Description", self.description);
        to.set("EventBusArn", self.event_bus_arn);
        to.set("FilterConfiguration", self.filter_configuration);
        to.set("InvokeConfiguration", self.invoke_configuration);
        to.set("LogConfiguration", self.log_configuration);
        to.set("Name", self.name);
        to.set("OnFailureConfiguration", self.on_failure_configuration);
        to.set("PointInTimeConfiguration", self.point_in_time_configuration);
        to.set("ResumePosition", self.resume_position);
        to.set("RetryPolicy", self.retry_policy);
        to.set("StartingPosition", self.starting_position);
        to.set("State", self.state);
        to.set("Tags", self.tags);
        to.set("Transformer", self.transformer);
        to.set("Type", self.type_);
    }
}

impl Level1 for Subscriber {
    const TYPE: &'static str = "AWS::EventsV2::Subscriber";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Subscriber> {
    /// `Ref`: its `SubscriberArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The name of the event bus this subscriber belongs to. This property is read-only.
    pub fn bus_name(self) -> Value<String> {
        self.attribute("BusName")
    }

    /// Creation timestamp (ISO-8601), read-only.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Last-modification timestamp (ISO-8601), read-only.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the subscriber.
    pub fn subscriber_arn(self) -> Value<Arn> {
        self.attribute("SubscriberArn")
    }
}

/// What [`Subscriber`] is made of.
pub mod subscriber {
    use super::*;

    /// Configuration for batching events into a single delivery.
    #[derive(Clone, Debug, Default)]
    pub struct BatchConfiguration {
        /// The maximum number of events in a single batch delivered to the target.
        ///
        /// 1 to 500.
        pub max_batch_size: Option<Value<i64>>,
        /// The maximum time in seconds to wait for a batch to fill before delivering it, 0-300. The default is 0 (no wait).
        ///
        /// 0 to 300.
        pub max_batch_window_in_seconds: Option<Value<i64>>,
    }

    impl Lower for BatchConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxBatchSize", self.max_batch_size);
            to.set("MaxBatchWindowInSeconds", self.max_batch_window_in_seconds);
        }
    }

    /// Configuration for filtering which events are delivered to the target. An event must match every filter to be
    /// delivered.
    #[derive(Clone, Debug, Default)]
    pub struct FilterConfiguration {
        /// The list of filters, 1-50 entries. An event must match every filter to be delivered.
        ///
        /// Required. 1 to 50 items.
        pub filters: Option<Value<Vec<Filter>>>,
        /// The filter language. The default is EVENT\_BRIDGE\_PATTERN.
        ///
        /// One of `EVENT_BRIDGE_PATTERN`.
        pub language: Option<Value<String>>,
    }

    impl Lower for FilterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Filters", self.filters);
            to.set("Language", self.language);
        }
    }

    /// A single filter entry: an event pattern and the scope of the event it is evaluated against.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// The event pattern, as a JSON string.
        ///
        /// Required. At most 4096 characters.
        pub pattern: Option<Value<String>>,
        /// Which part of the event the pattern is evaluated against: DATA (the event payload), METADATA (event metadata),
        /// or SYSTEM\_METADATA (service-generated metadata).
        ///
        /// Required. One of `DATA`, `METADATA`, `SYSTEM_METADATA`.
        pub scope: Option<Value<String>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("Pattern", self.pattern);
            to.set("Scope", self.scope);
        }
    }

    /// Configuration for how the subscriber invokes its target. Specify the target ARN, the IAM role, and, optionally,
    /// the target-specific parameters object that matches the target type.
    #[derive(Clone, Debug, Default)]
    pub struct InvokeConfiguration {
        /// Parameters for forwarding events to another EventBridge event bus, used when TargetArn is an event bus ARN of
        /// the form arn:{partition}:events:{region}:{account}:event-busv2/{name}/{id}.
        pub event_bus_v2_parameters: Option<Value<EventBusV2Parameters>>,
        /// Parameters for invoking an HTTP endpoint target, such as an Amazon API Gateway endpoint or an EventBridge API
        /// destination.
        pub http_parameters: Option<Value<HttpParameters>>,
        /// Parameters for writing events to an Amazon Kinesis Data Streams target.
        pub kinesis_parameters: Option<Value<KinesisParameters>>,
        /// Parameters for invoking an AWS Lambda function target.
        pub lambda_parameters: Option<Value<LambdaParameters>>,
        /// The ARN of the IAM role the service assumes to invoke the target. The role must belong to the same account as
        /// the subscriber.
        ///
        /// Required. 1 to 1600 characters.
        pub role_arn: Option<Value<String>>,
        /// Parameters for publishing events to an Amazon SNS topic target.
        pub sns_parameters: Option<Value<SnsParameters>>,
        /// Parameters for sending events to an Amazon SQS queue target.
        pub sqs_parameters: Option<Value<SqsParameters>>,
        /// Parameters for starting an AWS Step Functions state machine execution target.
        pub step_functions_parameters: Option<Value<StepFunctionsParameters>>,
        /// The Amazon Resource Name (ARN) of the target that the subscriber invokes. For universal service integration
        /// targets, use the form arn:{partition}:events:::aws-sdk:{service}:{apiAction}.
        ///
        /// Required. 1 to 1600 characters. A change replaces the resource.
        pub target_arn: Option<Value<String>>,
        /// Parameters for invoking an AWS service API as a universal service integration target, used when TargetArn has
        /// the form arn:{partition}:events:::aws-sdk:{service}:{apiAction}.
        pub universal_target_parameters: Option<Value<UniversalTargetParameters>>,
    }

    impl Lower for InvokeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EventBusV2Parameters", self.event_bus_v2_parameters);
            to.set("HttpParameters", self.http_parameters);
            to.set("KinesisParameters", self.kinesis_parameters);
            to.set("LambdaParameters", self.lambda_parameters);
            to.set("RoleArn", self.role_arn);
            to.set("SnsParameters", self.sns_parameters);
            to.set("SqsParameters", self.sqs_parameters);
            to.set("StepFunctionsParameters", self.step_functions_parameters);
            to.set("TargetArn", self.target_arn);
            to.set("UniversalTargetParameters", self.universal_target_parameters);
        }
    }

    /// Parameters for forwarding events to another EventBridge event bus, used when TargetArn is an event bus ARN of
    /// the form arn:{partition}:events:{region}:{account}:event-busv2/{name}/{id}.
    #[derive(Clone, Debug, Default)]
    pub struct EventBusV2Parameters {
        /// Deduplication settings applied to the forwarded events on the downstream event bus.
        pub deduplication_configuration: Option<Value<DeduplicationConfiguration>>,
        /// Metadata forwarded with each event, as key-value string pairs.
        pub metadata: Option<Value<BTreeMap<String, String>>>,
        /// System metadata attached to each forwarded event, controlling FIFO ordering and deduplication on the downstream
        /// event bus.
        pub system_metadata: Option<Value<EventBusV2SystemMetadata>>,
    }

    impl Lower for EventBusV2Parameters {
        fn fields(self, to: &mut Fields) {
            to.set("DeduplicationConfiguration", self.deduplication_configuration);
            to.set("Metadata", self.metadata);
            to.set("SystemMetadata", self.system_metadata);
        }
    }

    /// Deduplication settings applied to the forwarded events on the downstream bus.
    #[derive(Clone, Debug, Default)]
    pub struct DeduplicationConfiguration {
        /// How duplicate events are detected: CONTENT\_BASED deduplicates by a hash of the event content. To deduplicate by
        /// a caller-supplied token instead, omit DeduplicationConfiguration and set SystemMetadata.DeduplicationId.
        ///
        /// Required. One of `CONTENT_BASED`.
        pub deduplication_type: Option<Value<String>>,
    }

    impl Lower for DeduplicationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DeduplicationType", self.deduplication_type);
        }
    }

    /// Customer-controllable system metadata attached to each forwarded event.
    #[derive(Clone, Debug, Default)]
    pub struct EventBusV2SystemMetadata {
        /// The deduplication ID for FIFO deduplication on the downstream event bus. Accepts a literal value or a JSONata
        /// expression.
        pub deduplication_id: Option<Value<String>>,
        /// The event group ID for FIFO ordering on the downstream event bus. Accepts a literal value or a JSONata
        /// expression.
        pub event_group_id: Option<Value<String>>,
    }

    impl Lower for EventBusV2SystemMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("DeduplicationId", self.deduplication_id);
            to.set("EventGroupId", self.event_group_id);
        }
    }

    /// Parameters for invoking an HTTP endpoint target, such as an Amazon API Gateway endpoint or an EventBridge API
    /// destination.
    #[derive(Clone, Debug, Default)]
    pub struct HttpParameters {
        /// HTTP headers to add to the request.
        pub header_parameters: Option<Value<BTreeMap<String, String>>>,
        /// The timeout in seconds for each invocation of the target, written as a string. Accepts a literal value or a
        /// JSONata expression.
        pub invocation_timeout_seconds: Option<Value<String>>,
        /// Values for the path parameters (wildcards) in the target URL, in order.
        ///
        /// At most 50 items.
        pub path_parameter_values: Option<Value<Vec<String>>>,
        /// Query string parameters to add to the request.
        pub query_string_parameters: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for HttpParameters {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderParameters", self.header_parameters);
            to.set("InvocationTimeoutSeconds", self.invocation_timeout_seconds);
            to.set("PathParameterValues", self.path_parameter_values);
            to.set("QueryStringParameters", self.query_string_parameters);
        }
    }

    /// Parameters for writing events to an Amazon Kinesis Data Streams target.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisParameters {
        /// An explicit hash key that overrides the partition key's shard assignment. Accepts a literal value or a JSONata
        /// expression.
        pub explicit_hash_key: Option<Value<String>>,
        /// The partition key that determines which shard each record is written to. Accepts a literal value or a JSONata
        /// expression.
        pub partition_key: Option<Value<String>>,
    }

    impl Lower for KinesisParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ExplicitHashKey", self.explicit_hash_key);
            to.set("PartitionKey", self.partition_key);
        }
    }

    /// Parameters for invoking an AWS Lambda function target.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaParameters {
        /// A unique name for a durable function execution. Accepts a literal value or a JSONata expression.
        pub durable_execution_name: Option<Value<String>>,
        /// The timeout in seconds for each invocation of the target, written as a string. Accepts a literal value or a
        /// JSONata expression.
        pub invocation_timeout_seconds: Option<Value<String>>,
        /// How the function is invoked: EVENT (asynchronous) or REQUEST\_RESPONSE (synchronous).
        pub invocation_type: Option<Value<String>>,
        /// The version or alias of the Lambda function to invoke. Accepts a literal value or a JSONata expression.
        pub qualifier: Option<Value<String>>,
        /// The tenant identifier for multi-tenant Lambda functions. Accepts a literal value or a JSONata expression.
        pub tenant_id: Option<Value<String>>,
    }

    impl Lower for LambdaParameters {
        fn fields(self, to: &mut Fields) {
            to.set("DurableExecutionName", self.durable_execution_name);
            to.set("InvocationTimeoutSeconds", self.invocation_timeout_seconds);
            to.set("InvocationType", self.invocation_type);
            to.set("Qualifier", self.qualifier);
            to.set("TenantId", self.tenant_id);
        }
    }

    /// Parameters for publishing events to an Amazon SNS topic target.
    #[derive(Clone, Debug, Default)]
    pub struct SnsParameters {
        /// Custom message attributes to attach to each message; Amazon SNS subscription filter policies can match on them.
        pub message_attributes: Option<Value<BTreeMap<String, MessageAttributeValue>>>,
        /// The message deduplication ID to use when the target is a FIFO topic. Accepts a literal value or a JSONata
        /// expression.
        pub message_deduplication_id: Option<Value<String>>,
        /// The message group ID to use when the target is a FIFO topic. Accepts a literal value or a JSONata expression.
        pub message_group_id: Option<Value<String>>,
        /// Set to json to send a different message per delivery protocol. Accepts a literal value or a JSONata expression.
        pub message_structure: Option<Value<String>>,
        /// The subject line to use for email-protocol subscriptions. Accepts a literal value or a JSONata expression.
        pub subject: Option<Value<String>>,
    }

    impl Lower for SnsParameters {
        fn fields(self, to: &mut Fields) {
            to.set("MessageAttributes", self.message_attributes);
            to.set("MessageDeduplicationId", self.message_deduplication_id);
            to.set("MessageGroupId", self.message_group_id);
            to.set("MessageStructure", self.message_structure);
            to.set("Subject", self.subject);
        }
    }

    /// A message attribute value and its data type, for Amazon SQS and Amazon SNS targets.
    #[derive(Clone, Debug, Default)]
    pub struct MessageAttributeValue {
        /// The attribute value for the Binary data type, Base64-encoded.
        pub binary_value: Option<Value<String>>,
        /// The attribute data type. For Amazon SQS targets, specify String, Number, or Binary, optionally with a custom
        /// label suffix such as Number.float.
        ///
        /// Required.
        pub data_type: Option<Value<String>>,
        /// The attribute value for the String and Number data types (and String.Array for Amazon SNS targets).
        pub string_value: Option<Value<String>>,
    }

    impl Lower for MessageAttributeValue {
        fn fields(self, to: &mut Fields) {
            to.set("BinaryValue", self.binary_value);
            to.set("DataType", self.data_type);
            to.set("StringValue", self.string_value);
        }
    }

    /// Parameters for sending events to an Amazon SQS queue target.
    #[derive(Clone, Debug, Default)]
    pub struct SqsParameters {
        /// The delay in seconds for the message, written as a string. Accepts a literal value or a JSONata expression.
        pub delay_seconds: Option<Value<String>>,
        /// Custom message attributes to attach to each message.
        pub message_attributes: Option<Value<BTreeMap<String, MessageAttributeValue>>>,
        /// The message deduplication ID to use when the target is a FIFO queue. Accepts a literal value or a JSONata
        /// expression.
        pub message_deduplication_id: Option<Value<String>>,
        /// The message group ID to use when the target is a FIFO queue. Accepts a literal value or a JSONata expression.
        pub message_group_id: Option<Value<String>>,
        /// Message system attributes to attach to each message, such as AWSTraceHeader.
        pub message_system_attributes: Option<Value<BTreeMap<String, MessageAttributeValue>>>,
    }

    impl Lower for SqsParameters {
        fn fields(self, to: &mut Fields) {
            to.set("DelaySeconds", self.delay_seconds);
            to.set("MessageAttributes", self.message_attributes);
            to.set("MessageDeduplicationId", self.message_deduplication_id);
            to.set("MessageGroupId", self.message_group_id);
            to.set("MessageSystemAttributes", self.message_system_attributes);
        }
    }

    /// Parameters for starting an AWS Step Functions state machine execution target.
    #[derive(Clone, Debug, Default)]
    pub struct StepFunctionsParameters {
        /// The timeout in seconds for each invocation of the target, written as a string. Accepts a literal value or a
        /// JSONata expression.
        pub invocation_timeout_seconds: Option<Value<String>>,
        /// How the execution is started: EVENT (StartExecution, asynchronous) or REQUEST\_RESPONSE (StartSyncExecution,
        /// synchronous).
        pub invocation_type: Option<Value<String>>,
        /// A name for the execution. Must be unique for the account, Region, and state machine. Accepts a literal value or
        /// a JSONata expression.
        pub name: Option<Value<String>>,
        /// The AWS X-Ray trace header for distributed tracing. Accepts a literal value or a JSONata expression.
        pub trace_header: Option<Value<String>>,
    }

    impl Lower for StepFunctionsParameters {
        fn fields(self, to: &mut Fields) {
            to.set("InvocationTimeoutSeconds", self.invocation_timeout_seconds);
            to.set("InvocationType", self.invocation_type);
            to.set("Name", self.name);
            to.set("TraceHeader", self.trace_header);
        }
    }

    /// Parameters for invoking an AWS service API as a universal service integration target, used when TargetArn has
    /// the form arn:{partition}:events:::aws-sdk:{service}:{apiAction}.
    #[derive(Clone, Debug, Default)]
    pub struct UniversalTargetParameters {
        /// JSON string or JSONata expression that produces the API request. Supports {%... %} JSONata expressions for
        /// dynamic values from the event.
        ///
        /// Required. 1 to 262144 characters.
        pub input: Option<Value<String>>,
        /// Timeout in seconds for each invocation of the target (1-30, default 30). Must be a literal integer written as a
        /// string; JSONata expressions are not supported for this field.
        pub invocation_timeout_seconds: Option<Value<String>>,
    }

    impl Lower for UniversalTargetParameters {
        fn fields(self, to: &mut Fields) {
            to.set("Input", self.input);
            to.set("InvocationTimeoutSeconds", self.invocation_timeout_seconds);
        }
    }

    /// Delivery logging configuration.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfiguration {
        /// Whether the event payload is included in emitted log records: FULL includes it in every emitted record, and
        /// ON\_ERROR\_ONLY includes it only in error records.
        ///
        /// One of `FULL`, `ON_ERROR_ONLY`.
        pub include_payload: Option<Value<String>>,
        /// The minimum log level: OFF (no logging), ERROR, or INFO. Records below this level are not emitted. The default
        /// is OFF.
        ///
        /// One of `OFF`, `ERROR`, `INFO`.
        pub level: Option<Value<String>>,
    }

    impl Lower for LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IncludePayload", self.include_payload);
            to.set("Level", self.level);
        }
    }

    /// The destination for events that could not be delivered.
    #[derive(Clone, Debug, Default)]
    pub struct OnFailureConfiguration {
        /// The ARN of the destination that receives events that could not be delivered. An Amazon SQS queue is the
        /// supported destination.
        ///
        /// 1 to 1600 characters.
        pub arn: Option<Value<String>>,
    }

    impl Lower for OnFailureConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// The point in time to start delivering events from, used when StartingPosition is POINT\_IN\_TIME.
    #[derive(Clone, Debug, Default)]
    pub struct PointInTimeConfiguration {
        /// An optional time to stop delivering events at, in seconds since the Unix epoch.
        pub end_point: Option<Value<i64>>,
        /// Where to start: HORIZON starts from the earliest available event; TIMESTAMP starts from the StartingPoint
        /// timestamp.
        ///
        /// Required. One of `HORIZON`, `TIMESTAMP`.
        pub point_type: Option<Value<String>>,
        /// The time to start delivering events from, in seconds since the Unix epoch. Required when PointType is TIMESTAMP.
        pub starting_point: Option<Value<i64>>,
    }

    impl Lower for PointInTimeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EndPoint", self.end_point);
            to.set("PointType", self.point_type);
            to.set("StartingPoint", self.starting_point);
        }
    }

    /// The retry policy for failed deliveries.
    #[derive(Clone, Debug, Default)]
    pub struct RetryPolicy {
        /// The maximum age of an event in seconds, 60-86400 (24 hours). When an event reaches this age, retries stop; if
        /// OnFailureConfiguration is set, the event is delivered to that destination, otherwise it is dropped.
        ///
        /// 60 to 86400.
        pub max_event_age_in_seconds: Option<Value<i64>>,
        /// The maximum number of retry attempts, 0-185. When the attempts are exhausted, retries stop; if
        /// OnFailureConfiguration is set, the event is delivered to that destination, otherwise it is dropped.
        ///
        /// 0 to 185.
        pub max_retry_attempts: Option<Value<i64>>,
        /// Which errors are retried. ALL retries all errors. The default is ALL.
        ///
        /// One of `ALL`.
        pub retry_strategy: Option<Value<String>>,
    }

    impl Lower for RetryPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("MaxEventAgeInSeconds", self.max_event_age_in_seconds);
            to.set("MaxRetryAttempts", self.max_retry_attempts);
            to.set("RetryStrategy", self.retry_strategy);
        }
    }

    /// A key-value pair to associate with the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key. For each resource, each tag key must be unique and each key can have only one value; keys are case
        /// sensitive.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value. May be empty. A value cannot begin or end with a whitespace character; whitespace inside the
        /// value is allowed.
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

    /// Configuration for transforming events before delivery: the raw payload, the payload with its metadata envelope,
    /// or the output of a JSONata expression.
    #[derive(Clone, Debug, Default)]
    pub struct Transformer {
        /// JSONata transform settings.
        pub jsonata_configuration: Option<Value<JsonataConfiguration>>,
        /// The transform type: RAW delivers the event payload only; WITH\_METADATA delivers the event with its metadata
        /// envelope; JSONATA delivers the output of the JSONata expression in JsonataConfiguration.
        ///
        /// One of `RAW`, `WITH_METADATA`, `JSONATA`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Transformer {
        fn fields(self, to: &mut Fields) {
            to.set("JsonataConfiguration", self.jsonata_configuration);
            to.set("Type", self.type_);
        }
    }

    /// JSONata transform settings.
    #[derive(Clone, Debug, Default)]
    pub struct JsonataConfiguration {
        /// The JSONata expression that transforms the event, enclosed in {% %} delimiters.
        ///
        /// Required. 1 to 8192 characters.
        pub expression: Option<Value<String>>,
    }

    impl Lower for JsonataConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
        }
    }
}
