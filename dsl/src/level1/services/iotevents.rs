//! `AWS::IoTEvents`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IoTEvents::AlarmModel`.
///
/// Represents an alarm model to monitor an AWS IoT Events input attribute. You can use the alarm to get notified
/// when the value is outside a specified range.
///
/// Its ARN: `arn:${Partition}:iotevents:${Region}:${Account}:alarmModel/${AlarmModelName}`.
#[derive(Clone, Debug, Default)]
pub struct AlarmModel {
    /// Contains the configuration information of alarm state changes.
    pub alarm_capabilities: Option<Value<alarm_model::AlarmCapabilities>>,
    /// Contains information about one or more alarm actions.
    pub alarm_event_actions: Option<Value<alarm_model::AlarmEventActions>>,
    /// The description of the alarm model.
    pub alarm_model_description: Option<Value<String>>,
    /// The name of the alarm model.
    ///
    /// A change replaces the resource.
    pub alarm_model_name: Option<Value<String>>,
    /// Defines when your alarm is invoked.
    ///
    /// Required.
    pub alarm_rule: Option<Value<alarm_model::AlarmRule>>,
    /// An input attribute used as a key to create an alarm. AWS IoT Events routes inputs associated with this key to
    /// the alarm.
    ///
    /// A change replaces the resource.
    pub key: Option<Value<String>>,
    /// The ARN of the IAM role that allows the alarm to perform actions and access AWS resources. For more information,
    /// see Amazon Resource Names (ARNs) in the \*AWS General Reference\*.
    ///
    /// Required.
    pub role_arn: Option<Value<String>>,
    /// A non-negative integer that reflects the severity level of the alarm.
    pub severity: Option<Value<i64>>,
    /// A list of key-value pairs that contain metadata for the alarm model. The tags help you manage the alarm model.
    pub tags: Option<Value<Vec<alarm_model::Tag>>>,
}

impl Lower for AlarmModel {
    fn fields(self, to: &mut Fields) {
        to.set("AlarmCapabilities", self.alarm_capabilities);
        to.set("AlarmEventActions", self.alarm_event_actions);
        to.set("AlarmModelDescription", self.alarm_model_description);
        to.set("AlarmModelName", self.alarm_model_name);
        to.set("AlarmRule", self.alarm_rule);
        to.set("Key", self.key);
        to.set("RoleArn", self.role_arn);
        to.set("Severity", self.severity);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AlarmModel {
    const TYPE: &'static str = "AWS::IoTEvents::AlarmModel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AlarmModel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`AlarmModel`] is made of.
pub mod alarm_model {
    use super::*;

    /// Contains the configuration information of alarm state changes.
    #[derive(Clone, Debug, Default)]
    pub struct AlarmCapabilities {
        /// Specifies whether to get notified for alarm state changes.
        pub acknowledge_flow: Option<Value<AcknowledgeFlow>>,
        /// Specifies the default alarm state. The configuration applies to all alarms that were created based on this alarm
        /// model.
        pub initialization_configuration: Option<Value<InitializationConfiguration>>,
    }

    impl Lower for AlarmCapabilities {
        fn fields(self, to: &mut Fields) {
            to.set("AcknowledgeFlow", self.acknowledge_flow);
            to.set("InitializationConfiguration", self.initialization_configuration);
        }
    }

    /// Specifies whether to get notified for alarm state changes.
    #[derive(Clone, Debug, Default)]
    pub struct AcknowledgeFlow {
        /// The value must be `TRUE` or `FALSE`. If `TRUE`, you receive a notification when the alarm state changes.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for AcknowledgeFlow {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Specifies the default alarm state. The configuration applies to all alarms that were created based on this alarm
    /// model.
    #[derive(Clone, Debug, Default)]
    pub struct InitializationConfiguration {
        /// The value must be `TRUE` or `FALSE`. If `FALSE`, all alarm instances created based on the alarm model are
        /// activated.
        ///
        /// Required.
        pub disabled_on_initialization: Option<Value<bool>>,
    }

    impl Lower for InitializationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DisabledOnInitialization", self.disabled_on_initialization);
        }
    }

    /// Contains information about one or more alarm actions.
    #[derive(Clone, Debug, Default)]
    pub struct AlarmEventActions {
        /// Specifies one or more supported actions to receive notifications when the alarm state changes.
        pub alarm_actions: Option<Value<Vec<AlarmAction>>>,
    }

    impl Lower for AlarmEventActions {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmActions", self.alarm_actions);
        }
    }

    /// Specifies one of the following actions to receive notifications when the alarm state changes.
    #[derive(Clone, Debug, Default)]
    pub struct AlarmAction {
        /// Defines an action to write to the Amazon DynamoDB table that you created. The standard action payload contains
        /// all the information about the detector model instance and the event that triggered the action.
        pub dynamo_db: Option<Value<DynamoDB>>,
        /// Defines an action to write to the Amazon DynamoDB table that you created. The default action payload contains
        /// all the information about the detector model instance and the event that triggered the action.
        pub dynamo_d_bv2: Option<Value<DynamoDBv2>>,
        /// Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis
        /// Data Firehose delivery stream.
        pub firehose: Option<Value<Firehose>>,
        /// Sends an AWS IoT Events input, passing in information about the detector model instance and the event that
        /// triggered the action.
        pub iot_events: Option<Value<IotEvents>>,
        /// Sends information about the detector model instance and the event that triggered the action to a specified asset
        /// property in AWS IoT SiteWise.
        pub iot_site_wise: Option<Value<IotSiteWise>>,
        /// Information required to publish the MQTT message through the AWS IoT message broker.
        pub iot_topic_publish: Option<Value<IotTopicPublish>>,
        /// Calls a Lambda function, passing in information about the detector model instance and the event that triggered
        /// the action.
        pub lambda: Option<Value<Lambda>>,
        /// Information required to publish the Amazon SNS message.
        pub sns: Option<Value<Sns>>,
        /// Sends information about the detector model instance and the event that triggered the action to an Amazon SQS
        /// queue.
        pub sqs: Option<Value<Sqs>>,
    }

    impl Lower for AlarmAction {
        fn fields(self, to: &mut Fields) {
            to.set("DynamoDB", self.dynamo_db);
            to.set("DynamoDBv2", self.dynamo_d_bv2);
            to.set("Firehose", self.firehose);
            to.set("IotEvents", self.iot_events);
            to.set("IotSiteWise", self.iot_site_wise);
            to.set("IotTopicPublish", self.iot_topic_publish);
            to.set("Lambda", self.lambda);
            to.set("Sns", self.sns);
            to.set("Sqs", self.sqs);
        }
    }

    /// Defines an action to write to the Amazon DynamoDB table that you created. The standard action payload contains
    /// all the information about the detector model instance and the event that triggered the action.
    #[derive(Clone, Debug, Default)]
    pub struct DynamoDB {
        /// The name of the hash key (also called the partition key). The `hashKeyField` value must match the partition key
        /// of the target DynamoDB table.
        ///
        /// Required.
        pub hash_key_field: Option<Value<String>>,
        /// The data type for the hash key (also called the partition key). You can specify the following values.
        pub hash_key_type: Option<Value<String>>,
        /// The value of the hash key (also called the partition key).
        ///
        /// Required.
        pub hash_key_value: Option<Value<String>>,
        /// The type of operation to perform. You can specify the following values.
        pub operation: Option<Value<String>>,
        /// Information needed to configure the payload.
        pub payload: Option<Value<Payload>>,
        /// The name of the DynamoDB column that receives the action payload.
        pub payload_field: Option<Value<String>>,
        /// The name of the range key (also called the sort key). The `rangeKeyField` value must match the sort key of the
        /// target DynamoDB table.
        pub range_key_field: Option<Value<String>>,
        /// The data type for the range key (also called the sort key), You can specify the following values.
        pub range_key_type: Option<Value<String>>,
        /// The value of the range key (also called the sort key).
        pub range_key_value: Option<Value<String>>,
        /// The name of the DynamoDB table. The `tableName` value must match the table name of the target DynamoDB table.
        ///
        /// Required.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for DynamoDB {
        fn fields(self, to: &mut Fields) {
            to.set("HashKeyField", self.hash_key_field);
            to.set("HashKeyType", self.hash_key_type);
            to.set("HashKeyValue", self.hash_key_value);
            to.set("Operation", self.operation);
            to.set("Payload", self.payload);
            to.set("PayloadField", self.payload_field);
            to.set("RangeKeyField", self.range_key_field);
            to.set("RangeKeyType", self.range_key_type);
            to.set("RangeKeyValue", self.range_key_value);
            to.set("TableName", self.table_name);
        }
    }

    /// Information needed to configure the payload.
    #[derive(Clone, Debug, Default)]
    pub struct Payload {
        /// The content of the payload.
        ///
        /// Required.
        pub content_expression: Option<Value<String>>,
        /// The value of the payload type can be either `STRING` or `JSON`.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Payload {
        fn fields(self, to: &mut Fields) {
            to.set("ContentExpression", self.content_expression);
            to.set("Type", self.type_);
        }
    }

    /// Defines an action to write to the Amazon DynamoDB table that you created. The default action payload contains
    /// all the information about the detector model instance and the event that triggered the action.
    #[derive(Clone, Debug, Default)]
    pub struct DynamoDBv2 {
        /// Information needed to configure the payload.
        pub payload: Option<Value<Payload>>,
        /// The name of the DynamoDB table.
        ///
        /// Required.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for DynamoDBv2 {
        fn fields(self, to: &mut Fields) {
            to.set("Payload", self.payload);
            to.set("TableName", self.table_name);
        }
    }

    /// Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis
    /// Data Firehose delivery stream.
    #[derive(Clone, Debug, Default)]
    pub struct Firehose {
        /// The name of the Kinesis Data Firehose delivery stream where the data is written.
        ///
        /// Required.
        pub delivery_stream_name: Option<Value<String>>,
        /// You can configure the action payload when you send a message to an Amazon Data Firehose delivery stream.
        pub payload: Option<Value<Payload>>,
        /// A character separator that is used to separate records written to the Kinesis Data Firehose delivery stream.
        pub separator: Option<Value<String>>,
    }

    impl Lower for Firehose {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryStreamName", self.delivery_stream_name);
            to.set("Payload", self.payload);
            to.set("Separator", self.separator);
        }
    }

    /// Sends an AWS IoT Events input, passing in information about the detector model instance and the event that
    /// triggered the action.
    #[derive(Clone, Debug, Default)]
    pub struct IotEvents {
        /// The name of the AWS IoT Events input where the data is sent.
        ///
        /// Required.
        pub input_name: Option<Value<String>>,
        /// You can configure the action payload when you send a message to an AWS IoT Events input.
        pub payload: Option<Value<Payload>>,
    }

    impl Lower for IotEvents {
        fn fields(self, to: &mut Fields) {
            to.set("InputName", self.input_name);
            to.set("Payload", self.payload);
        }
    }

    /// Sends information about the detector model instance and the event that triggered the action to a specified asset
    /// property in AWS IoT SiteWise.
    #[derive(Clone, Debug, Default)]
    pub struct IotSiteWise {
        /// The ID of the asset that has the specified property.
        pub asset_id: Option<Value<String>>,
        /// A unique identifier for this entry. You can use the entry ID to track which data entry causes an error in case
        /// of failure.
        pub entry_id: Option<Value<String>>,
        /// The alias of the asset property.
        pub property_alias: Option<Value<String>>,
        /// The ID of the asset property.
        pub property_id: Option<Value<String>>,
        /// The value to send to the asset property. This value contains timestamp, quality, and value (TQV) information.
        pub property_value: Option<Value<AssetPropertyValue>>,
    }

    impl Lower for IotSiteWise {
        fn fields(self, to: &mut Fields) {
            to.set("AssetId", self.asset_id);
            to.set("EntryId", self.entry_id);
            to.set("PropertyAlias", self.property_alias);
            to.set("PropertyId", self.property_id);
            to.set("PropertyValue", self.property_value);
        }
    }

    /// A structure that contains value information. For more information, see AssetPropertyValue in the \*AWS IoT
    /// SiteWise API Reference\*.
    #[derive(Clone, Debug, Default)]
    pub struct AssetPropertyValue {
        /// The quality of the asset property value. The value must be `'GOOD'`, `'BAD'`, or `'UNCERTAIN'`.
        pub quality: Option<Value<String>>,
        /// The timestamp associated with the asset property value. The default is the current event time.
        pub timestamp: Option<Value<AssetPropertyTimestamp>>,
        /// The value to send to an asset property.
        ///
        /// Required.
        pub value: Option<Value<AssetPropertyVariant>>,
    }

    impl Lower for AssetPropertyValue {
        fn fields(self, to: &mut Fields) {
            to.set("Quality", self.quality);
            to.set("Timestamp", self.timestamp);
            to.set("Value", self.value);
        }
    }

    /// A structure that contains timestamp information. For more information, see TimeInNanos in the \*AWS IoT SiteWise
    /// API Reference\*.
    #[derive(Clone, Debug, Default)]
    pub struct AssetPropertyTimestamp {
        /// The nanosecond offset converted from `timeInSeconds`. The valid range is between 0-999999999.
        pub offset_in_nanos: Option<Value<String>>,
        /// The timestamp, in seconds, in the Unix epoch format. The valid range is between 1-31556889864403199.
        ///
        /// Required.
        pub time_in_seconds: Option<Value<String>>,
    }

    impl Lower for AssetPropertyTimestamp {
        fn fields(self, to: &mut Fields) {
            to.set("OffsetInNanos", self.offset_in_nanos);
            to.set("TimeInSeconds", self.time_in_seconds);
        }
    }

    /// A structure that contains an asset property value. For more information, see Variant in the \*AWS IoT SiteWise
    /// API Reference\*.
    #[derive(Clone, Debug, Default)]
    pub struct AssetPropertyVariant {
        /// The asset property value is a Boolean value that must be `'TRUE'` or `'FALSE'`. You must use an expression, and
        /// the evaluated result should be a Boolean value.
        pub boolean_value: Option<Value<String>>,
        /// The asset property value is a double. You must use an expression, and the evaluated result should be a double.
        pub double_value: Option<Value<String>>,
        /// The asset property value is an integer. You must use an expression, and the evaluated result should be an
        /// integer.
        pub integer_value: Option<Value<String>>,
        /// The asset property value is a string. You must use an expression, and the evaluated result should be a string.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for AssetPropertyVariant {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanValue", self.boolean_value);
            to.set("DoubleValue", self.double_value);
            to.set("IntegerValue", self.integer_value);
            to.set("StringValue", self.string_value);
        }
    }

    /// Information required to publish the MQTT message through the AWS IoT message broker.
    #[derive(Clone, Debug, Default)]
    pub struct IotTopicPublish {
        /// The MQTT topic of the message. You can use a string expression that includes variables (
        /// `$variable.<variable-name>` ) and input values ( `$input.<input-name>.<path-to-datum>` ) as the topic string.
        ///
        /// Required.
        pub mqtt_topic: Option<Value<String>>,
        /// You can configure the action payload when you publish a message to an AWS IoT Core topic.
        pub payload: Option<Value<Payload>>,
    }

    impl Lower for IotTopicPublish {
        fn fields(self, to: &mut Fields) {
            to.set("MqttTopic", self.mqtt_topic);
            to.set("Payload", self.payload);
        }
    }

    /// Calls a Lambda function, passing in information about the detector model instance and the event that triggered
    /// the action.
    #[derive(Clone, Debug, Default)]
    pub struct Lambda {
        /// The ARN of the Lambda function that is executed.
        ///
        /// Required.
        pub function_arn: Option<Value<String>>,
        /// You can configure the action payload when you send a message to a Lambda function.
        pub payload: Option<Value<Payload>>,
    }

    impl Lower for Lambda {
        fn fields(self, to: &mut Fields) {
            to.set("FunctionArn", self.function_arn);
            to.set("Payload", self.payload);
        }
    }

    /// Information required to publish the Amazon SNS message.
    #[derive(Clone, Debug, Default)]
    pub struct Sns {
        /// You can configure the action payload when you send a message as an Amazon SNS push notification.
        pub payload: Option<Value<Payload>>,
        /// The ARN of the Amazon SNS target where the message is sent.
        ///
        /// Required.
        pub target_arn: Option<Value<String>>,
    }

    impl Lower for Sns {
        fn fields(self, to: &mut Fields) {
            to.set("Payload", self.payload);
            to.set("TargetArn", self.target_arn);
        }
    }

    /// Sends information about the detector model instance and the event that triggered the action to an Amazon SQS
    /// queue.
    #[derive(Clone, Debug, Default)]
    pub struct Sqs {
        /// You can configure the action payload when you send a message to an Amazon SQS queue.
        pub payload: Option<Value<Payload>>,
        /// The URL of the SQS queue where the data is written.
        ///
        /// Required.
        pub queue_url: Option<Value<String>>,
        /// Set this to TRUE if you want the data to be base-64 encoded before it is written to the queue. Otherwise, set
        /// this to FALSE.
        pub use_base64: Option<Value<bool>>,
    }

    impl Lower for Sqs {
        fn fields(self, to: &mut Fields) {
            to.set("Payload", self.payload);
            to.set("QueueUrl", self.queue_url);
            to.set("UseBase64", self.use_base64);
        }
    }

    /// Defines when your alarm is invoked.
    #[derive(Clone, Debug, Default)]
    pub struct AlarmRule {
        /// A rule that compares an input property value to a threshold value with a comparison operator.
        pub simple_rule: Option<Value<SimpleRule>>,
    }

    impl Lower for AlarmRule {
        fn fields(self, to: &mut Fields) {
            to.set("SimpleRule", self.simple_rule);
        }
    }

    /// A rule that compares an input property value to a threshold value with a comparison operator.
    #[derive(Clone, Debug, Default)]
    pub struct SimpleRule {
        /// The comparison operator.
        ///
        /// Required.
        pub comparison_operator: Option<Value<String>>,
        /// The value on the left side of the comparison operator. You can specify an AWS IoT Events input attribute as an
        /// input property.
        ///
        /// Required.
        pub input_property: Option<Value<String>>,
        /// The value on the right side of the comparison operator. You can enter a number or specify an AWS IoT Events
        /// input attribute.
        ///
        /// Required.
        pub threshold: Option<Value<String>>,
    }

    impl Lower for SimpleRule {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("InputProperty", self.input_property);
            to.set("Threshold", self.threshold);
        }
    }

    /// `Tag` of `AWS::IoTEvents::AlarmModel`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
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

/// `AWS::IoTEvents::DetectorModel`.
///
/// The AWS::IoTEvents::DetectorModel resource creates a detector model. You create a \*detector model\* (a model of
/// your equipment or process) using \*states\*.
///
/// Its ARN: `arn:${Partition}:iotevents:${Region}:${Account}:detectorModel/${DetectorModelName}`.
#[derive(Clone, Debug, Default)]
pub struct DetectorModel {
    /// Information that defines how a detector operates.
    ///
    /// Required.
    pub detector_model_definition: Option<Value<detector_model::DetectorModelDefinition>>,
    /// A brief description of the detector model.
    ///
    /// At most 1024 characters.
    pub detector_model_description: Option<Value<String>>,
    /// The name of the detector model.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub detector_model_name: Option<Value<String>>,
    /// Information about the order in which events are evaluated and how actions are executed.
    ///
    /// One of `BATCH`, `SERIAL`.
    pub evaluation_method: Option<Value<String>>,
    /// The value used to identify a detector instance. When a device or system sends input, a new detector instance
    /// with a unique key value is created.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub key: Option<Value<String>>,
    /// The ARN of the role that grants permission to AWS IoT Events to perform its operations.
    ///
    /// Required. 1 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<detector_model::Tag>>>,
}

impl Lower for DetectorModel {
    fn fields(self, to: &mut Fields) {
        to.set("DetectorModelDefinition", self.detector_model_definition);
        to.set("DetectorModelDescription", self.detector_model_description);
        to.set("DetectorModelName", self.detector_model_name);
        to.set("EvaluationMethod", self.evaluation_method);
        to.set("Key", self.key);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DetectorModel {
    const TYPE: &'static str = "AWS::IoTEvents::DetectorModel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DetectorModel> {
    /// `Ref`: its `DetectorModelName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DetectorModel`] is made of.
pub mod detector_model {
    use super::*;

    /// Information that defines how a detector operates.
    #[derive(Clone, Debug, Default)]
    pub struct DetectorModelDefinition {
        /// The state that is entered at the creation of each detector (instance).
        ///
        /// Required. 1 to 128 characters.
        pub initial_state_name: Option<Value<String>>,
        /// Information about the states of the detector.
        ///
        /// Required. At least 1 items.
        pub states: Option<Value<Vec<State>>>,
    }

    impl Lower for DetectorModelDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("InitialStateName", self.initial_state_name);
            to.set("States", self.states);
        }
    }

    /// Information that defines a state of a detector.
    #[derive(Clone, Debug, Default)]
    pub struct State {
        /// When entering this state, perform these `actions` if the `condition` is TRUE.
        pub on_enter: Option<Value<OnEnter>>,
        /// When exiting this state, perform these `actions` if the specified `condition` is `TRUE`.
        pub on_exit: Option<Value<OnExit>>,
        /// When an input is received and the `condition` is TRUE, perform the specified `actions`.
        pub on_input: Option<Value<OnInput>>,
        /// The name of the state.
        ///
        /// Required. 1 to 128 characters.
        pub state_name: Option<Value<String>>,
    }

    impl Lower for State {
        fn fields(self, to: &mut Fields) {
            to.set("OnEnter", self.on_enter);
            to.set("OnExit", self.on_exit);
            to.set("OnInput", self.on_input);
            to.set("StateName", self.state_name);
        }
    }

    /// When entering this state, perform these `actions` if the `condition` is TRUE.
    #[derive(Clone, Debug, Default)]
    pub struct OnEnter {
        /// Specifies the actions that are performed when the state is entered and the `condition` is `TRUE`.
        pub events: Option<Value<Vec<Event>>>,
    }

    impl Lower for OnEnter {
        fn fields(self, to: &mut Fields) {
            to.set("Events", self.events);
        }
    }

    /// Specifies the `actions` to be performed when the `condition` evaluates to TRUE.
    #[derive(Clone, Debug, Default)]
    pub struct Event {
        /// The actions to be performed.
        pub actions: Option<Value<Vec<Action>>>,
        /// Optional. The Boolean expression that, when TRUE, causes the `actions` to be performed. If not present, the
        /// actions are performed (=TRUE).
        ///
        /// At most 512 characters.
        pub condition: Option<Value<String>>,
        /// The name of the event.
        ///
        /// Required. At most 128 characters.
        pub event_name: Option<Value<String>>,
    }

    impl Lower for Event {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("Condition", self.condition);
            to.set("EventName", self.event_name);
        }
    }

    /// An action to be performed when the `condition` is TRUE.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// Information needed to clear the timer.
        pub clear_timer: Option<Value<ClearTimer>>,
        /// Writes to the DynamoDB table that you created. The default action payload contains all attribute-value pairs
        /// that have the information about the detector model instance and the event that triggered the action.
        pub dynamo_db: Option<Value<DynamoDB>>,
        /// Writes to the DynamoDB table that you created. The default action payload contains all attribute-value pairs
        /// that have the information about the detector model instance and the event that triggered the action.
        pub dynamo_d_bv2: Option<Value<DynamoDBv2>>,
        /// Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis
        /// Data Firehose delivery stream.
        pub firehose: Option<Value<Firehose>>,
        /// Sends AWS IoT Events input, which passes information about the detector model instance and the event that
        /// triggered the action.
        pub iot_events: Option<Value<IotEvents>>,
        /// Sends information about the detector model instance and the event that triggered the action to an asset property
        /// in AWS IoT SiteWise.
        pub iot_site_wise: Option<Value<IotSiteWise>>,
        /// Publishes an MQTT message with the given topic to the AWS IoT message broker.
        pub iot_topic_publish: Option<Value<IotTopicPublish>>,
        /// Calls a Lambda function, passing in information about the detector model instance and the event that triggered
        /// the action.
        pub lambda: Option<Value<Lambda>>,
        /// Information needed to reset the timer.
        pub reset_timer: Option<Value<ResetTimer>>,
        /// Information needed to set the timer.
        pub set_timer: Option<Value<SetTimer>>,
        /// Sets a variable to a specified value.
        pub set_variable: Option<Value<SetVariable>>,
        /// Sends an Amazon SNS message.
        pub sns: Option<Value<Sns>>,
        /// Sends an Amazon SNS message.
        pub sqs: Option<Value<Sqs>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("ClearTimer", self.clear_timer);
            to.set("DynamoDB", self.dynamo_db);
            to.set("DynamoDBv2", self.dynamo_d_bv2);
            to.set("Firehose", self.firehose);
            to.set("IotEvents", self.iot_events);
            to.set("IotSiteWise", self.iot_site_wise);
            to.set("IotTopicPublish", self.iot_topic_publish);
            to.set("Lambda", self.lambda);
            to.set("ResetTimer", self.reset_timer);
            to.set("SetTimer", self.set_timer);
            to.set("SetVariable", self.set_variable);
            to.set("Sns", self.sns);
            to.set("Sqs", self.sqs);
        }
    }

    /// Information needed to clear the timer.
    #[derive(Clone, Debug, Default)]
    pub struct ClearTimer {
        /// The name of the timer to clear.
        ///
        /// Required. 1 to 128 characters.
        pub timer_name: Option<Value<String>>,
    }

    impl Lower for ClearTimer {
        fn fields(self, to: &mut Fields) {
            to.set("TimerName", self.timer_name);
        }
    }

    /// Defines an action to write to the Amazon DynamoDB table that you created. The standard action payload contains
    /// all the information about the detector model instance and the event that triggered the action.
    #[derive(Clone, Debug, Default)]
    pub struct DynamoDB {
        /// The name of the hash key (also called the partition key). The `hashKeyField` value must match the partition key
        /// of the target DynamoDB table.
        ///
        /// Required.
        pub hash_key_field: Option<Value<String>>,
        /// The data type for the hash key (also called the partition key). You can specify the following values.
        pub hash_key_type: Option<Value<String>>,
        /// The value of the hash key (also called the partition key).
        ///
        /// Required.
        pub hash_key_value: Option<Value<String>>,
        /// The type of operation to perform. You can specify the following values.
        pub operation: Option<Value<String>>,
        /// Information needed to configure the payload.
        pub payload: Option<Value<Payload>>,
        /// The name of the DynamoDB column that receives the action payload.
        pub payload_field: Option<Value<String>>,
        /// The name of the range key (also called the sort key). The `rangeKeyField` value must match the sort key of the
        /// target DynamoDB table.
        pub range_key_field: Option<Value<String>>,
        /// The data type for the range key (also called the sort key), You can specify the following values.
        pub range_key_type: Option<Value<String>>,
        /// The value of the range key (also called the sort key).
        pub range_key_value: Option<Value<String>>,
        /// The name of the DynamoDB table. The `tableName` value must match the table name of the target DynamoDB table.
        ///
        /// Required.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for DynamoDB {
        fn fields(self, to: &mut Fields) {
            to.set("HashKeyField", self.hash_key_field);
            to.set("HashKeyType", self.hash_key_type);
            to.set("HashKeyValue", self.hash_key_value);
            to.set("Operation", self.operation);
            to.set("Payload", self.payload);
            to.set("PayloadField", self.payload_field);
            to.set("RangeKeyField", self.range_key_field);
            to.set("RangeKeyType", self.range_key_type);
            to.set("RangeKeyValue", self.range_key_value);
            to.set("TableName", self.table_name);
        }
    }

    /// Information needed to configure the payload.
    #[derive(Clone, Debug, Default)]
    pub struct Payload {
        /// The content of the payload.
        ///
        /// Required. At least 1 characters.
        pub content_expression: Option<Value<String>>,
        /// The value of the payload type can be either `STRING` or `JSON`.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Payload {
        fn fields(self, to: &mut Fields) {
            to.set("ContentExpression", self.content_expression);
            to.set("Type", self.type_);
        }
    }

    /// Defines an action to write to the Amazon DynamoDB table that you created. The default action payload contains
    /// all the information about the detector model instance and the event that triggered the action.
    #[derive(Clone, Debug, Default)]
    pub struct DynamoDBv2 {
        /// Information needed to configure the payload.
        pub payload: Option<Value<Payload>>,
        /// The name of the DynamoDB table.
        ///
        /// Required.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for DynamoDBv2 {
        fn fields(self, to: &mut Fields) {
            to.set("Payload", self.payload);
            to.set("TableName", self.table_name);
        }
    }

    /// Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis
    /// Data Firehose delivery stream.
    #[derive(Clone, Debug, Default)]
    pub struct Firehose {
        /// The name of the Kinesis Data Firehose delivery stream where the data is written.
        ///
        /// Required.
        pub delivery_stream_name: Option<Value<String>>,
        /// You can configure the action payload when you send a message to an Amazon Data Firehose delivery stream.
        pub payload: Option<Value<Payload>>,
        /// A character separator that is used to separate records written to the Kinesis Data Firehose delivery stream.
        pub separator: Option<Value<String>>,
    }

    impl Lower for Firehose {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryStreamName", self.delivery_stream_name);
            to.set("Payload", self.payload);
            to.set("Separator", self.separator);
        }
    }

    /// Sends an AWS IoT Events input, passing in information about the detector model instance and the event that
    /// triggered the action.
    #[derive(Clone, Debug, Default)]
    pub struct IotEvents {
        /// The name of the AWS IoT Events input where the data is sent.
        ///
        /// Required. 1 to 128 characters.
        pub input_name: Option<Value<String>>,
        /// You can configure the action payload when you send a message to an AWS IoT Events input.
        pub payload: Option<Value<Payload>>,
    }

    impl Lower for IotEvents {
        fn fields(self, to: &mut Fields) {
            to.set("InputName", self.input_name);
            to.set("Payload", self.payload);
        }
    }

    /// Sends information about the detector model instance and the event that triggered the action to a specified asset
    /// property in AWS IoT SiteWise.
    #[derive(Clone, Debug, Default)]
    pub struct IotSiteWise {
        /// The ID of the asset that has the specified property.
        pub asset_id: Option<Value<String>>,
        /// A unique identifier for this entry. You can use the entry ID to track which data entry causes an error in case
        /// of failure.
        pub entry_id: Option<Value<String>>,
        /// The alias of the asset property.
        pub property_alias: Option<Value<String>>,
        /// The ID of the asset property.
        pub property_id: Option<Value<String>>,
        /// The value to send to the asset property. This value contains timestamp, quality, and value (TQV) information.
        ///
        /// Required.
        pub property_value: Option<Value<AssetPropertyValue>>,
    }

    impl Lower for IotSiteWise {
        fn fields(self, to: &mut Fields) {
            to.set("AssetId", self.asset_id);
            to.set("EntryId", self.entry_id);
            to.set("PropertyAlias", self.property_alias);
            to.set("PropertyId", self.property_id);
            to.set("PropertyValue", self.property_value);
        }
    }

    /// A structure that contains value information. For more information, see AssetPropertyValue in the \*AWS IoT
    /// SiteWise API Reference\*.
    #[derive(Clone, Debug, Default)]
    pub struct AssetPropertyValue {
        /// The quality of the asset property value. The value must be `'GOOD'`, `'BAD'`, or `'UNCERTAIN'`.
        pub quality: Option<Value<String>>,
        /// The timestamp associated with the asset property value. The default is the current event time.
        pub timestamp: Option<Value<AssetPropertyTimestamp>>,
        /// The value to send to an asset property.
        ///
        /// Required.
        pub value: Option<Value<AssetPropertyVariant>>,
    }

    impl Lower for AssetPropertyValue {
        fn fields(self, to: &mut Fields) {
            to.set("Quality", self.quality);
            to.set("Timestamp", self.timestamp);
            to.set("Value", self.value);
        }
    }

    /// A structure that contains timestamp information. For more information, see TimeInNanos in the \*AWS IoT SiteWise
    /// API Reference\*.
    #[derive(Clone, Debug, Default)]
    pub struct AssetPropertyTimestamp {
        /// The nanosecond offset converted from `timeInSeconds`. The valid range is between 0-999999999.
        pub offset_in_nanos: Option<Value<String>>,
        /// The timestamp, in seconds, in the Unix epoch format. The valid range is between 1-31556889864403199.
        ///
        /// Required.
        pub time_in_seconds: Option<Value<String>>,
    }

    impl Lower for AssetPropertyTimestamp {
        fn fields(self, to: &mut Fields) {
            to.set("OffsetInNanos", self.offset_in_nanos);
            to.set("TimeInSeconds", self.time_in_seconds);
        }
    }

    /// A structure that contains an asset property value. For more information, see Variant in the \*AWS IoT SiteWise
    /// API Reference\*.
    #[derive(Clone, Debug, Default)]
    pub struct AssetPropertyVariant {
        /// The asset property value is a Boolean value that must be `'TRUE'` or `'FALSE'`. You must use an expression, and
        /// the evaluated result should be a Boolean value.
        pub boolean_value: Option<Value<String>>,
        /// The asset property value is a double. You must use an expression, and the evaluated result should be a double.
        pub double_value: Option<Value<String>>,
        /// The asset property value is an integer. You must use an expression, and the evaluated result should be an
        /// integer.
        pub integer_value: Option<Value<String>>,
        /// The asset property value is a string. You must use an expression, and the evaluated result should be a string.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for AssetPropertyVariant {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanValue", self.boolean_value);
            to.set("DoubleValue", self.double_value);
            to.set("IntegerValue", self.integer_value);
            to.set("StringValue", self.string_value);
        }
    }

    /// Information required to publish the MQTT message through the AWS IoT message broker.
    #[derive(Clone, Debug, Default)]
    pub struct IotTopicPublish {
        /// The MQTT topic of the message. You can use a string expression that includes variables (
        /// `$variable.<variable-name>` ) and input values ( `$input.<input-name>.<path-to-datum>` ) as the topic string.
        ///
        /// Required. 1 to 128 characters.
        pub mqtt_topic: Option<Value<String>>,
        /// You can configure the action payload when you publish a message to an AWS IoT Core topic.
        pub payload: Option<Value<Payload>>,
    }

    impl Lower for IotTopicPublish {
        fn fields(self, to: &mut Fields) {
            to.set("MqttTopic", self.mqtt_topic);
            to.set("Payload", self.payload);
        }
    }

    /// Calls a Lambda function, passing in information about the detector model instance and the event that triggered
    /// the action.
    #[derive(Clone, Debug, Default)]
    pub struct Lambda {
        /// The ARN of the Lambda function that is executed.
        ///
        /// Required. 1 to 2048 characters.
        pub function_arn: Option<Value<String>>,
        /// You can configure the action payload when you send a message to a Lambda function.
        pub payload: Option<Value<Payload>>,
    }

    impl Lower for Lambda {
        fn fields(self, to: &mut Fields) {
            to.set("FunctionArn", self.function_arn);
            to.set("Payload", self.payload);
        }
    }

    /// Information required to reset the timer. The timer is reset to the previously evaluated result of the duration.
    #[derive(Clone, Debug, Default)]
    pub struct ResetTimer {
        /// The name of the timer to reset.
        ///
        /// Required. 1 to 128 characters.
        pub timer_name: Option<Value<String>>,
    }

    impl Lower for ResetTimer {
        fn fields(self, to: &mut Fields) {
            to.set("TimerName", self.timer_name);
        }
    }

    /// Information needed to set the timer.
    #[derive(Clone, Debug, Default)]
    pub struct SetTimer {
        /// The duration of the timer, in seconds. You can use a string expression that includes numbers, variables (
        /// `$variable.<variable-name>` ), and input values ( `$input.<input-name>.<path-to-datum>` ) as the duration.
        ///
        /// 1 to 1024 characters.
        pub duration_expression: Option<Value<String>>,
        /// The number of seconds until the timer expires. The minimum value is 60 seconds to ensure accuracy. The maximum
        /// value is 31622400 seconds.
        ///
        /// 60 to 31622400.
        pub seconds: Option<Value<i64>>,
        /// The name of the timer.
        ///
        /// Required. 1 to 128 characters.
        pub timer_name: Option<Value<String>>,
    }

    impl Lower for SetTimer {
        fn fields(self, to: &mut Fields) {
            to.set("DurationExpression", self.duration_expression);
            to.set("Seconds", self.seconds);
            to.set("TimerName", self.timer_name);
        }
    }

    /// Information about the variable and its new value.
    #[derive(Clone, Debug, Default)]
    pub struct SetVariable {
        /// The new value of the variable.
        ///
        /// Required. 1 to 1024 characters.
        pub value: Option<Value<String>>,
        /// The name of the variable.
        ///
        /// Required. 1 to 128 characters.
        pub variable_name: Option<Value<String>>,
    }

    impl Lower for SetVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
            to.set("VariableName", self.variable_name);
        }
    }

    /// Information required to publish the Amazon SNS message.
    #[derive(Clone, Debug, Default)]
    pub struct Sns {
        /// You can configure the action payload when you send a message as an Amazon SNS push notification.
        pub payload: Option<Value<Payload>>,
        /// The ARN of the Amazon SNS target where the message is sent.
        ///
        /// Required. 1 to 2048 characters.
        pub target_arn: Option<Value<String>>,
    }

    impl Lower for Sns {
        fn fields(self, to: &mut Fields) {
            to.set("Payload", self.payload);
            to.set("TargetArn", self.target_arn);
        }
    }

    /// Sends information about the detector model instance and the event that triggered the action to an Amazon SQS
    /// queue.
    #[derive(Clone, Debug, Default)]
    pub struct Sqs {
        /// You can configure the action payload when you send a message to an Amazon SQS queue.
        pub payload: Option<Value<Payload>>,
        /// The URL of the SQS queue where the data is written.
        ///
        /// Required.
        pub queue_url: Option<Value<String>>,
        /// Set this to TRUE if you want the data to be base-64 encoded before it is written to the queue. Otherwise, set
        /// this to FALSE.
        pub use_base64: Option<Value<bool>>,
    }

    impl Lower for Sqs {
        fn fields(self, to: &mut Fields) {
            to.set("Payload", self.payload);
            to.set("QueueUrl", self.queue_url);
            to.set("UseBase64", self.use_base64);
        }
    }

    /// When exiting this state, perform these `actions` if the specified `condition` is `TRUE`.
    #[derive(Clone, Debug, Default)]
    pub struct OnExit {
        /// Specifies the `actions` that are performed when the state is exited and the `condition` is `TRUE`.
        pub events: Option<Value<Vec<Event>>>,
    }

    impl Lower for OnExit {
        fn fields(self, to: &mut Fields) {
            to.set("Events", self.events);
        }
    }

    /// Specifies the actions performed when the `condition` evaluates to TRUE.
    #[derive(Clone, Debug, Default)]
    pub struct OnInput {
        /// Specifies the actions performed when the `condition` evaluates to TRUE.
        pub events: Option<Value<Vec<Event>>>,
        /// Specifies the actions performed, and the next state entered, when a `condition` evaluates to TRUE.
        pub transition_events: Option<Value<Vec<TransitionEvent>>>,
    }

    impl Lower for OnInput {
        fn fields(self, to: &mut Fields) {
            to.set("Events", self.events);
            to.set("TransitionEvents", self.transition_events);
        }
    }

    /// Specifies the actions performed and the next state entered when a `condition` evaluates to TRUE.
    #[derive(Clone, Debug, Default)]
    pub struct TransitionEvent {
        /// The actions to be performed.
        pub actions: Option<Value<Vec<Action>>>,
        /// Required. A Boolean expression that when TRUE causes the actions to be performed and the `nextState` to be
        /// entered.
        ///
        /// Required. At most 512 characters.
        pub condition: Option<Value<String>>,
        /// The name of the transition event.
        ///
        /// Required. 1 to 128 characters.
        pub event_name: Option<Value<String>>,
        /// The next state to enter.
        ///
        /// Required. 1 to 128 characters.
        pub next_state: Option<Value<String>>,
    }

    impl Lower for TransitionEvent {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("Condition", self.condition);
            to.set("EventName", self.event_name);
            to.set("NextState", self.next_state);
        }
    }

    /// Metadata that can be used to manage the resource.
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

/// `AWS::IoTEvents::Input`.
///
/// The AWS::IoTEvents::Input resource creates an input. To monitor your devices and processes, they must have a way
/// to get telemetry data into AWS IoT Events.
///
/// Its ARN: `arn:${Partition}:iotevents:${Region}:${Account}:input/${InputName}`.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// The definition of the input.
    ///
    /// Required.
    pub input_definition: Option<Value<input::InputDefinition>>,
    /// A brief description of the input.
    ///
    /// 1 to 1024 characters.
    pub input_description: Option<Value<String>>,
    /// The name of the input.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub input_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<input::Tag>>>,
}

impl Lower for Input {
    fn fields(self, to: &mut Fields) {
        to.set("InputDefinition", self.input_definition);
        to.set("InputDescription", self.input_description);
        to.set("InputName", self.input_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Input {
    const TYPE: &'static str = "AWS::IoTEvents::Input";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Input> {
    /// `Ref`: its `InputName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Input`] is made of.
pub mod input {
    use super::*;

    /// The definition of the input.
    #[derive(Clone, Debug, Default)]
    pub struct InputDefinition {
        /// The attributes from the JSON payload that are made available by the input. Inputs are derived from messages sent
        /// to the AWS IoT Events system using `BatchPutMessage`.
        ///
        /// Required. 1 to 200 items.
        pub attributes: Option<Value<Vec<InputAttribute>>>,
    }

    impl Lower for InputDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
        }
    }

    /// The attributes from the JSON payload that are made available by the input. Inputs are derived from messages sent
    /// to the AWS IoT Events system using `BatchPutMessage`.
    #[derive(Clone, Debug, Default)]
    pub struct InputAttribute {
        /// An expression that specifies an attribute-value pair in a JSON structure. Use this to specify an attribute from
        /// the JSON payload that is made available by the input.
        ///
        /// Required. 1 to 128 characters.
        pub json_path: Option<Value<String>>,
    }

    impl Lower for InputAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("JsonPath", self.json_path);
        }
    }

    /// Metadata that can be used to manage the resource.
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
