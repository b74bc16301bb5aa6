//! `AWS::IoTFleetWise`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IoTFleetWise::Campaign`.
///
/// Creates an orchestration of data collection rules. The AWS IoT FleetWise Edge Agent software running in vehicles
/// uses campaigns to decide how to collect and transfer data to the cloud.
///
/// Its ARN: `arn:${Partition}:iotfleetwise:${Region}:${Account}:campaign/${CampaignName}`.
#[derive(Clone, Debug, Default)]
pub struct Campaign {
    /// Specifies how to update a campaign. The action can be one of the following.
    ///
    /// One of `APPROVE`, `SUSPEND`, `RESUME`, `UPDATE`.
    pub action: Option<Value<String>>,
    /// The data collection scheme associated with the campaign. You can specify a scheme that collects data based on
    /// time or an event.
    ///
    /// Required. A change replaces the resource.
    pub collection_scheme: Option<Value<campaign::CollectionScheme>>,
    /// Whether to compress signals before transmitting data to AWS IoT FleetWise. If you don't want to compress the
    /// signals, use `OFF`.
    ///
    /// One of `OFF`, `SNAPPY`. A change replaces the resource.
    pub compression: Option<Value<String>>,
    /// The destination where the campaign sends data. You can choose to send data to be stored in Amazon S3 or Amazon
    /// Timestream.
    ///
    /// 1 to 1 items. A change replaces the resource.
    pub data_destination_configs: Option<Value<Vec<campaign::DataDestinationConfig>>>,
    /// A list of vehicle attributes to associate with a campaign.
    ///
    /// 0 to 5 items.
    pub data_extra_dimensions: Option<Value<Vec<String>>>,
    /// The data partitions associated with the signals collected from the vehicle.
    ///
    /// 0 to 20 items. A change replaces the resource.
    pub data_partitions: Option<Value<Vec<campaign::DataPartition>>>,
    /// The description of the campaign.
    ///
    /// 1 to 2048 characters.
    pub description: Option<Value<String>>,
    /// Option for a vehicle to send diagnostic trouble codes to AWS IoT FleetWise. If you want to send diagnostic
    /// trouble codes, use `SEND_ACTIVE_DTCS`.
    ///
    /// One of `OFF`, `SEND_ACTIVE_DTCS`. A change replaces the resource.
    pub diagnostics_mode: Option<Value<String>>,
    /// The time the campaign expires, in seconds since epoch (January 1, 1970 at midnight UTC time). Vehicle data isn't
    /// collected after the campaign expires.
    ///
    /// A change replaces the resource.
    pub expiry_time: Option<Value<String>>,
    /// The name of a campaign.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// How long (in milliseconds) to collect raw data after a triggering event initiates the collection. If it's not
    /// specified, `0` is used.
    ///
    /// 0 to 4294967295. A change replaces the resource.
    pub post_trigger_collection_duration: Option<Value<f64>>,
    /// A number indicating the priority of one campaign over another campaign for a certain vehicle or fleet.
    ///
    /// At least 0. A change replaces the resource.
    pub priority: Option<Value<i64>>,
    /// The Amazon Resource Name (ARN) of the signal catalog associated with the campaign.
    ///
    /// Required. A change replaces the resource.
    pub signal_catalog_arn: Option<Value<String>>,
    /// A list of information about signals to collect.
    ///
    /// 0 to 1000 items. A change replaces the resource.
    pub signals_to_collect: Option<Value<Vec<campaign::SignalInformation>>>,
    /// A list of information about signals to fetch.
    ///
    /// 0 to 10 items. A change replaces the resource.
    pub signals_to_fetch: Option<Value<Vec<campaign::SignalFetchInformation>>>,
    /// Whether to store collected data after a vehicle lost a connection with the cloud. After a connection is
    /// re-established, the data is automatically forwarded to AWS IoT FleetWise.
    ///
    /// One of `OFF`, `TO_DISK`. A change replaces the resource.
    pub spooling_mode: Option<Value<String>>,
    /// The time, in milliseconds, to deliver a campaign after it was approved. If it's not specified, `0` is used.
    ///
    /// A change replaces the resource.
    pub start_time: Option<Value<String>>,
    /// Metadata that can be used to manage the campaign.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<campaign::Tag>>>,
    /// The Amazon Resource Name (ARN) of a vehicle or fleet to which the campaign is deployed.
    ///
    /// Required. A change replaces the resource.
    pub target_arn: Option<Value<String>>,
}

impl Lower for Campaign {
    fn fields(self, to: &mut Fields) {
        to.set("Action", self.action);
        to.set("CollectionScheme", self.collection_scheme);
        to.set("Compression", self.compression);
        to.set("DataDestinationConfigs", self.data_destination_configs);
        to.set("DataExtraDimensions", self.data_extra_dimensions);
        to.set("DataPartitions", self.data_partitions);
        to.set("Description", self.description);
        to.set("DiagnosticsMode", self.diagnostics_mode);
        to.set("ExpiryTime", self.expiry_time);
        to.set("Name", self.name);
        to.set("PostTriggerCollectionDuration", self.post_trigger_collection_duration);
        to.set("Priority", self.priority);
        to.set("SignalCatalogArn", self.signal_catalog_arn);
        to.set("SignalsToCollect", self.signals_to_collect);
        to.set("SignalsToFetch", self.signals_to_fetch);
        to.set("SpoolingMode", self.spooling_mode);
        to.set("StartTime", self.start_time);
        to.set("Tags", self.tags);
        to.set("TargetArn", self.target_arn);
    }
}

impl Level1 for Campaign {
    const TYPE: &'static str = "AWS::IoTFleetWise::Campaign";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Campaign> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the campaign.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the campaign was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The last time the campaign was modified.
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }

    /// The state of the campaign. The status can be one of: `CREATING`, `WAITING_FOR_APPROVAL`, `RUNNING`, and
    /// `SUSPENDED`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Campaign`] is made of.
pub mod campaign {
    use super::*;

    /// Specifies what data to collect and how often or when to collect it.
    #[derive(Clone, Debug, Default)]
    pub struct CollectionScheme {
        /// Information about a collection scheme that uses a simple logical expression to recognize what data to collect.
        ///
        /// A change replaces the resource.
        pub condition_based_collection_scheme: Option<Value<ConditionBasedCollectionScheme>>,
        /// Information about a collection scheme that uses a time period to decide how often to collect data.
        ///
        /// A change replaces the resource.
        pub time_based_collection_scheme: Option<Value<TimeBasedCollectionScheme>>,
    }

    impl Lower for CollectionScheme {
        fn fields(self, to: &mut Fields) {
            to.set("ConditionBasedCollectionScheme", self.condition_based_collection_scheme);
            to.set("TimeBasedCollectionScheme", self.time_based_collection_scheme);
        }
    }

    /// Information about a collection scheme that uses a simple logical expression to recognize what data to collect.
    #[derive(Clone, Debug, Default)]
    pub struct ConditionBasedCollectionScheme {
        /// Specifies the version of the conditional expression language.
        ///
        /// 1 to 1. A change replaces the resource.
        pub condition_language_version: Option<Value<i64>>,
        /// The logical expression used to recognize what data to collect. For example,
        /// `$variable.Vehicle.OutsideAirTemperature >= 105.0`.
        ///
        /// Required. 1 to 2048 characters. A change replaces the resource.
        pub expression: Option<Value<String>>,
        /// The minimum duration of time between two triggering events to collect data, in milliseconds.
        ///
        /// 0 to 4294967295. A change replaces the resource.
        pub minimum_trigger_interval_ms: Option<Value<f64>>,
        /// Whether to collect data for all triggering events ( `ALWAYS` ). Specify ( `RISING_EDGE` ), or specify only when
        /// the condition first evaluates to false.
        ///
        /// One of `ALWAYS`, `RISING_EDGE`. A change replaces the resource.
        pub trigger_mode: Option<Value<String>>,
    }

    impl Lower for ConditionBasedCollectionScheme {
        fn fields(self, to: &mut Fields) {
            to.set("ConditionLanguageVersion", self.condition_language_version);
            to.set("Expression", self.expression);
            to.set("MinimumTriggerIntervalMs", self.minimum_trigger_interval_ms);
            to.set("TriggerMode", self.trigger_mode);
        }
    }

    /// Information about a collection scheme that uses a time period to decide how often to collect data.
    #[derive(Clone, Debug, Default)]
    pub struct TimeBasedCollectionScheme {
        /// The time period (in milliseconds) to decide how often to collect data. For example, if the time period is
        /// `60000`, the Edge Agent software collects data once every minute.
        ///
        /// Required. 10000 to 86400000. A change replaces the resource.
        pub period_ms: Option<Value<f64>>,
    }

    impl Lower for TimeBasedCollectionScheme {
        fn fields(self, to: &mut Fields) {
            to.set("PeriodMs", self.period_ms);
        }
    }

    /// The destination where the AWS IoT FleetWise campaign sends data. You can send data to be stored in Amazon S3 or
    /// Amazon Timestream.
    #[derive(Clone, Debug, Default)]
    pub struct DataDestinationConfig {
        /// The MQTT topic to which the AWS IoT FleetWise campaign routes data.
        pub mqtt_topic_config: Option<Value<MqttTopicConfig>>,
        /// The Amazon S3 bucket where the AWS IoT FleetWise campaign sends data.
        pub s3_config: Option<Value<S3Config>>,
        /// The Amazon Timestream table where the campaign sends data.
        pub timestream_config: Option<Value<TimestreamConfig>>,
    }

    impl Lower for DataDestinationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MqttTopicConfig", self.mqtt_topic_config);
            to.set("S3Config", self.s3_config);
            to.set("TimestreamConfig", self.timestream_config);
        }
    }

    /// The MQTT topic to which the AWS IoT FleetWise campaign routes data. For more information, see Device
    /// communication protocols in the \*AWS IoT Core Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct MqttTopicConfig {
        /// The ARN of the role that grants AWS IoT FleetWise permission to access and act on messages sent to the MQTT
        /// topic.
        ///
        /// Required. 20 to 2048 characters.
        pub execution_role_arn: Option<Value<String>>,
        /// The ARN of the MQTT topic.
        ///
        /// Required. 20 to 2048 characters.
        pub mqtt_topic_arn: Option<Value<String>>,
    }

    impl Lower for MqttTopicConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExecutionRoleArn", self.execution_role_arn);
            to.set("MqttTopicArn", self.mqtt_topic_arn);
        }
    }

    /// The Amazon S3 bucket where the AWS IoT FleetWise campaign sends data. Amazon S3 is an object storage service
    /// that stores data as objects within buckets.
    #[derive(Clone, Debug, Default)]
    pub struct S3Config {
        /// The Amazon Resource Name (ARN) of the Amazon S3 bucket.
        ///
        /// Required. 16 to 100 characters.
        pub bucket_arn: Option<Value<String>>,
        /// Specify the format that files are saved in the Amazon S3 bucket. You can save files in an Apache Parquet or JSON
        /// format.
        ///
        /// One of `JSON`, `PARQUET`.
        pub data_format: Option<Value<String>>,
        /// Enter an S3 bucket prefix. The prefix is the string of characters after the bucket name and before the object
        /// name.
        ///
        /// 1 to 512 characters.
        pub prefix: Option<Value<String>>,
        /// By default, stored data is compressed as a.gzip file. Compressed files have a reduced file size, which can
        /// optimize the cost of data storage.
        ///
        /// One of `NONE`, `GZIP`.
        pub storage_compression_format: Option<Value<String>>,
    }

    impl Lower for S3Config {
        fn fields(self, to: &mut Fields) {
            to.set("BucketArn", self.bucket_arn);
            to.set("DataFormat", self.data_format);
            to.set("Prefix", self.prefix);
            to.set("StorageCompressionFormat", self.storage_compression_format);
        }
    }

    /// The Amazon Timestream table where the AWS IoT FleetWise campaign sends data. Timestream stores and organizes
    /// data to optimize query processing time and to reduce storage costs.
    #[derive(Clone, Debug, Default)]
    pub struct TimestreamConfig {
        /// The Amazon Resource Name (ARN) of the task execution role that grants AWS IoT FleetWise permission to deliver
        /// data to the Amazon Timestream table.
        ///
        /// Required. 20 to 2048 characters.
        pub execution_role_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon Timestream table.
        ///
        /// Required. 20 to 2048 characters.
        pub timestream_table_arn: Option<Value<String>>,
    }

    impl Lower for TimestreamConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExecutionRoleArn", self.execution_role_arn);
            to.set("TimestreamTableArn", self.timestream_table_arn);
        }
    }

    /// The configuration for signal data storage and upload options. You can only specify these options when the
    /// campaign's spooling mode is `TO_DISK`.
    #[derive(Clone, Debug, Default)]
    pub struct DataPartition {
        /// The ID of the data partition. The data partition ID must be unique within a campaign. You can establish a data
        /// partition as the default partition for a campaign by using `default` as the ID.
        ///
        /// Required. 1 to 128 characters.
        pub id: Option<Value<String>>,
        /// The storage options for a data partition.
        ///
        /// Required.
        pub storage_options: Option<Value<DataPartitionStorageOptions>>,
        /// The upload options for the data partition.
        pub upload_options: Option<Value<DataPartitionUploadOptions>>,
    }

    impl Lower for DataPartition {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("StorageOptions", self.storage_options);
            to.set("UploadOptions", self.upload_options);
        }
    }

    /// Size, time, and location options for the data partition.
    #[derive(Clone, Debug, Default)]
    pub struct DataPartitionStorageOptions {
        /// The maximum storage size of the data stored in the data partition.
        ///
        /// Required.
        pub maximum_size: Option<Value<StorageMaximumSize>>,
        /// The amount of time that data in this partition will be kept on disk.
        ///
        /// Required.
        pub minimum_time_to_live: Option<Value<StorageMinimumTimeToLive>>,
        /// The folder name for the data partition under the campaign storage folder.
        ///
        /// Required. 1 to 4096 characters.
        pub storage_location: Option<Value<String>>,
    }

    impl Lower for DataPartitionStorageOptions {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumSize", self.maximum_size);
            to.set("MinimumTimeToLive", self.minimum_time_to_live);
            to.set("StorageLocation", self.storage_location);
        }
    }

    /// The maximum storage size for the data partition.
    #[derive(Clone, Debug, Default)]
    pub struct StorageMaximumSize {
        /// The data type of the data to store.
        ///
        /// Required. One of `MB`, `GB`, `TB`.
        pub unit: Option<Value<String>>,
        /// The maximum amount of time to store data.
        ///
        /// Required. 1 to 1073741824.
        pub value: Option<Value<i64>>,
    }

    impl Lower for StorageMaximumSize {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// Information about the minimum amount of time that data will be kept.
    #[derive(Clone, Debug, Default)]
    pub struct StorageMinimumTimeToLive {
        /// The time increment type.
        ///
        /// Required. One of `HOURS`, `DAYS`, `WEEKS`.
        pub unit: Option<Value<String>>,
        /// The minimum amount of time to store the data.
        ///
        /// Required. 1 to 10000.
        pub value: Option<Value<i64>>,
    }

    impl Lower for StorageMinimumTimeToLive {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// The upload options for the data partition. If upload options are specified, you must also specify storage
    /// options.
    #[derive(Clone, Debug, Default)]
    pub struct DataPartitionUploadOptions {
        /// The version of the condition language. Defaults to the most recent condition language version.
        ///
        /// 1 to 1.
        pub condition_language_version: Option<Value<i64>>,
        /// The logical expression used to recognize what data to collect. For example,
        /// `$variable.`Vehicle.OutsideAirTemperature` >= 105.0`.
        ///
        /// Required. 1 to 2048 characters.
        pub expression: Option<Value<String>>,
    }

    impl Lower for DataPartitionUploadOptions {
        fn fields(self, to: &mut Fields) {
            to.set("ConditionLanguageVersion", self.condition_language_version);
            to.set("Expression", self.expression);
        }
    }

    /// Information about a signal.
    #[derive(Clone, Debug, Default)]
    pub struct SignalInformation {
        /// The ID of the data partition this signal is associated with.
        ///
        /// 1 to 128 characters.
        pub data_partition_id: Option<Value<String>>,
        /// The maximum number of samples to collect.
        ///
        /// 1 to 4294967295.
        pub max_sample_count: Option<Value<f64>>,
        /// The minimum duration of time (in milliseconds) between two triggering events to collect data.
        ///
        /// 0 to 4294967295.
        pub minimum_sampling_interval_ms: Option<Value<f64>>,
        /// The name of the signal.
        ///
        /// Required. 1 to 150 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for SignalInformation {
        fn fields(self, to: &mut Fields) {
            to.set("DataPartitionId", self.data_partition_id);
            to.set("MaxSampleCount", self.max_sample_count);
            to.set("MinimumSamplingIntervalMs", self.minimum_sampling_interval_ms);
            to.set("Name", self.name);
        }
    }

    /// Information about the signal to be fetched.
    #[derive(Clone, Debug, Default)]
    pub struct SignalFetchInformation {
        /// The actions to be performed by the signal fetch.
        ///
        /// Required. 1 to 5 items.
        pub actions: Option<Value<Vec<String>>>,
        /// The version of the condition language used.
        ///
        /// 1 to 1.
        pub condition_language_version: Option<Value<f64>>,
        /// The fully qualified name of the signal to be fetched.
        ///
        /// Required. 1 to 150 characters.
        pub fully_qualified_name: Option<Value<String>>,
        /// The configuration of the signal fetch operation.
        ///
        /// Required.
        pub signal_fetch_config: Option<Value<SignalFetchConfig>>,
    }

    impl Lower for SignalFetchInformation {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("ConditionLanguageVersion", self.condition_language_version);
            to.set("FullyQualifiedName", self.fully_qualified_name);
            to.set("SignalFetchConfig", self.signal_fetch_config);
        }
    }

    /// The configuration of the signal fetch operation.
    #[derive(Clone, Debug, Default)]
    pub struct SignalFetchConfig {
        /// The configuration of a condition-based signal fetch operation.
        pub condition_based: Option<Value<ConditionBasedSignalFetchConfig>>,
        /// The configuration of a time-based signal fetch operation.
        pub time_based: Option<Value<TimeBasedSignalFetchConfig>>,
    }

    impl Lower for SignalFetchConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConditionBased", self.condition_based);
            to.set("TimeBased", self.time_based);
        }
    }

    /// Specifies the condition under which a signal fetch occurs.
    #[derive(Clone, Debug, Default)]
    pub struct ConditionBasedSignalFetchConfig {
        /// The condition that must be satisfied to trigger a signal fetch.
        ///
        /// Required. 1 to 2048 characters.
        pub condition_expression: Option<Value<String>>,
        /// Indicates the mode in which the signal fetch is triggered.
        ///
        /// Required. One of `ALWAYS`, `RISING_EDGE`.
        pub trigger_mode: Option<Value<String>>,
    }

    impl Lower for ConditionBasedSignalFetchConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConditionExpression", self.condition_expression);
            to.set("TriggerMode", self.trigger_mode);
        }
    }

    /// Used to configure a frequency-based vehicle signal fetch.
    #[derive(Clone, Debug, Default)]
    pub struct TimeBasedSignalFetchConfig {
        /// The frequency with which the signal fetch will be executed.
        ///
        /// Required. At least 1.
        pub execution_frequency_ms: Option<Value<f64>>,
    }

    impl Lower for TimeBasedSignalFetchConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExecutionFrequencyMs", self.execution_frequency_ms);
        }
    }

    /// `Tag` of `AWS::IoTFleetWise::Campaign`.
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

/// `AWS::IoTFleetWise::DecoderManifest`.
///
/// Creates the decoder manifest associated with a model manifest. To create a decoder manifest, the following must
/// be true.
///
/// Its ARN: `arn:${Partition}:iotfleetwise:${Region}:${Account}:decoder-manifest/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct DecoderManifest {
    /// Use default decoders for all unmapped signals in the model. You don't need to provide any detailed decoding
    /// information.
    ///
    /// One of `CUSTOM_DECODING`.
    pub default_for_unmapped_signals: Option<Value<String>>,
    /// A brief description of the decoder manifest.
    ///
    /// 1 to 2048 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of a vehicle model (model manifest) associated with the decoder manifest.
    ///
    /// Required. A change replaces the resource.
    pub model_manifest_arn: Option<Value<String>>,
    /// The name of the decoder manifest.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of information about available network interfaces.
    ///
    /// 1 to 5000 items.
    pub network_interfaces: Option<Value<Vec<decoder_manifest::NetworkInterfaces>>>,
    /// A list of information about signal decoders.
    ///
    /// 1 to 5000 items.
    pub signal_decoders: Option<Value<Vec<decoder_manifest::SignalDecoders>>>,
    /// The state of the decoder manifest. If the status is `ACTIVE`, the decoder manifest can't be edited. If the
    /// status is marked `DRAFT`, you can edit the decoder manifest.
    ///
    /// One of `ACTIVE`, `DRAFT`.
    pub status: Option<Value<String>>,
    /// Metadata that can be used to manage the decoder manifest.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<decoder_manifest::Tag>>>,
}

impl Lower for DecoderManifest {
    fn fields(self, to: &mut Fields) {
        to.set("DefaultForUnmappedSignals", self.default_for_unmapped_signals);
        to.set("Description", self.description);
        to.set("ModelManifestArn", self.model_manifest_arn);
        to.set("Name", self.name);
        to.set("NetworkInterfaces", self.network_interfaces);
        to.set("SignalDecoders", self.signal_decoders);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DecoderManifest {
    const TYPE: &'static str = "AWS::IoTFleetWise::DecoderManifest";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DecoderManifest> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the decoder manifest.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the decoder manifest was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time the decoder manifest was last updated in seconds since epoch (January 1, 1970 at midnight UTC time).
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }
}

/// What [`DecoderManifest`] is made of.
pub mod decoder_manifest {
    use super::*;

    /// `NetworkInterfaces` of `AWS::IoTFleetWise::DecoderManifest`.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkInterfaces {
        pub can_interface: Option<Value<CanInterface>>,
        pub custom_decoding_interface: Option<Value<CustomDecodingInterface>>,
        /// 1 to 50 characters.
        pub interface_id: Option<Value<String>>,
        pub obd_interface: Option<Value<ObdInterface>>,
        /// One of `CAN_INTERFACE`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for NetworkInterfaces {
        fn fields(self, to: &mut Fields) {
            to.set("CanInterface", self.can_interface);
            to.set("CustomDecodingInterface", self.custom_decoding_interface);
            to.set("InterfaceId", self.interface_id);
            to.set("ObdInterface", self.obd_interface);
            to.set("Type", self.type_);
        }
    }

    /// A single controller area network (CAN) device interface.
    #[derive(Clone, Debug, Default)]
    pub struct CanInterface {
        /// The unique name of the interface.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// The name of the communication protocol for the interface.
        ///
        /// 1 to 50 characters.
        pub protocol_name: Option<Value<String>>,
        /// The version of the communication protocol for the interface.
        ///
        /// 1 to 50 characters.
        pub protocol_version: Option<Value<String>>,
    }

    impl Lower for CanInterface {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("ProtocolName", self.protocol_name);
            to.set("ProtocolVersion", self.protocol_version);
        }
    }

    /// `CustomDecodingInterface` of `AWS::IoTFleetWise::DecoderManifest`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomDecodingInterface {
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for CustomDecodingInterface {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// A network interface that specifies the On-board diagnostic (OBD) II network protocol.
    #[derive(Clone, Debug, Default)]
    pub struct ObdInterface {
        /// The maximum number message requests per diagnostic trouble code per second.
        pub dtc_request_interval_seconds: Option<Value<Json>>,
        /// Whether the vehicle has a transmission control module (TCM).
        pub has_transmission_ecu: Option<Value<Json>>,
        /// The name of the interface.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// The standard OBD II PID.
        ///
        /// 1 to 50 characters.
        pub obd_standard: Option<Value<String>>,
        /// The maximum number message requests per second.
        pub pid_request_interval_seconds: Option<Value<Json>>,
        /// The ID of the message requesting vehicle data.
        ///
        /// Required.
        pub request_message_id: Option<Value<Json>>,
        /// Whether to use extended IDs in the message.
        pub use_extended_ids: Option<Value<Json>>,
    }

    impl Lower for ObdInterface {
        fn fields(self, to: &mut Fields) {
            to.set("DtcRequestIntervalSeconds", self.dtc_request_interval_seconds);
            to.set("HasTransmissionEcu", self.has_transmission_ecu);
            to.set("Name", self.name);
            to.set("ObdStandard", self.obd_standard);
            to.set("PidRequestIntervalSeconds", self.pid_request_interval_seconds);
            to.set("RequestMessageId", self.request_message_id);
            to.set("UseExtendedIds", self.use_extended_ids);
        }
    }

    /// `SignalDecoders` of `AWS::IoTFleetWise::DecoderManifest`.
    #[derive(Clone, Debug, Default)]
    pub struct SignalDecoders {
        pub can_signal: Option<Value<CanSignal>>,
        pub custom_decoding_signal: Option<Value<CustomDecodingSignal>>,
        /// 1 to 150 characters.
        pub fully_qualified_name: Option<Value<String>>,
        /// 1 to 50 characters.
        pub interface_id: Option<Value<String>>,
        pub obd_signal: Option<Value<ObdSignal>>,
        /// One of `CAN_SIGNAL`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SignalDecoders {
        fn fields(self, to: &mut Fields) {
            to.set("CanSignal", self.can_signal);
            to.set("CustomDecodingSignal", self.custom_decoding_signal);
            to.set("FullyQualifiedName", self.fully_qualified_name);
            to.set("InterfaceId", self.interface_id);
            to.set("ObdSignal", self.obd_signal);
            to.set("Type", self.type_);
        }
    }

    /// Information about a single controller area network (CAN) signal and the messages it receives and transmits.
    #[derive(Clone, Debug, Default)]
    pub struct CanSignal {
        /// A multiplier used to decode the CAN message.
        ///
        /// Required.
        pub factor: Option<Value<Json>>,
        /// Whether the byte ordering of a CAN message is big-endian.
        ///
        /// Required.
        pub is_big_endian: Option<Value<Json>>,
        /// Whether the message data is specified as a signed value.
        ///
        /// Required.
        pub is_signed: Option<Value<Json>>,
        /// How many bytes of data are in the message.
        ///
        /// Required.
        pub length: Option<Value<Json>>,
        /// The ID of the message.
        ///
        /// Required.
        pub message_id: Option<Value<Json>>,
        /// The name of the signal.
        ///
        /// 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// The offset used to calculate the signal value. Combined with factor, the calculation is `value = raw_value *
        /// factor + offset`.
        ///
        /// Required.
        pub offset: Option<Value<Json>>,
        /// The value type of the signal. The default value is `INTEGER`.
        ///
        /// One of `INTEGER`, `FLOATING_POINT`.
        pub signal_value_type: Option<Value<String>>,
        /// Indicates the beginning of the CAN message.
        ///
        /// Required.
        pub start_bit: Option<Value<Json>>,
    }

    impl Lower for CanSignal {
        fn fields(self, to: &mut Fields) {
            to.set("Factor", self.factor);
            to.set("IsBigEndian", self.is_big_endian);
            to.set("IsSigned", self.is_signed);
            to.set("Length", self.length);
            to.set("MessageId", self.message_id);
            to.set("Name", self.name);
            to.set("Offset", self.offset);
            to.set("SignalValueType", self.signal_value_type);
            to.set("StartBit", self.start_bit);
        }
    }

    /// `CustomDecodingSignal` of `AWS::IoTFleetWise::DecoderManifest`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomDecodingSignal {
        /// Required. 1 to 150 characters.
        pub id: Option<Value<String>>,
    }

    impl Lower for CustomDecodingSignal {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
        }
    }

    /// Information about signal messages using the on-board diagnostics (OBD) II protocol in a vehicle.
    #[derive(Clone, Debug, Default)]
    pub struct ObdSignal {
        /// The number of bits to mask in a message.
        pub bit_mask_length: Option<Value<Json>>,
        /// The number of positions to shift bits in the message.
        pub bit_right_shift: Option<Value<Json>>,
        /// The length of a message.
        ///
        /// Required.
        pub byte_length: Option<Value<Json>>,
        /// Determines whether the message is signed ( `true` ) or not ( `false` ). If it's signed, the message can
        /// represent both positive and negative numbers.
        pub is_signed: Option<Value<Json>>,
        /// The offset used to calculate the signal value. Combined with scaling, the calculation is `value = raw_value *
        /// scaling + offset`.
        ///
        /// Required.
        pub offset: Option<Value<Json>>,
        /// The diagnostic code used to request data from a vehicle for this signal.
        ///
        /// Required.
        pub pid: Option<Value<Json>>,
        /// The length of the requested data.
        ///
        /// Required.
        pub pid_response_length: Option<Value<Json>>,
        /// A multiplier used to decode the message.
        ///
        /// Required.
        pub scaling: Option<Value<Json>>,
        /// The mode of operation (diagnostic service) in a message.
        ///
        /// Required.
        pub service_mode: Option<Value<Json>>,
        /// The value type of the signal. The default value is `INTEGER`.
        ///
        /// One of `INTEGER`, `FLOATING_POINT`.
        pub signal_value_type: Option<Value<String>>,
        /// Indicates the beginning of the message.
        ///
        /// Required.
        pub start_byte: Option<Value<Json>>,
    }

    impl Lower for ObdSignal {
        fn fields(self, to: &mut Fields) {
            to.set("BitMaskLength", self.bit_mask_length);
            to.set("BitRightShift", self.bit_right_shift);
            to.set("ByteLength", self.byte_length);
            to.set("IsSigned", self.is_signed);
            to.set("Offset", self.offset);
            to.set("Pid", self.pid);
            to.set("PidResponseLength", self.pid_response_length);
            to.set("Scaling", self.scaling);
            to.set("ServiceMode", self.service_mode);
            to.set("SignalValueType", self.signal_value_type);
            to.set("StartByte", self.start_byte);
        }
    }

    /// `Tag` of `AWS::IoTFleetWise::DecoderManifest`.
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

/// `AWS::IoTFleetWise::Fleet`.
///
/// Creates a fleet that represents a group of vehicles.
///
/// Its ARN: `arn:${Partition}:iotfleetwise:${Region}:${Account}:fleet/${FleetId}`.
#[derive(Clone, Debug, Default)]
pub struct Fleet {
    /// A brief description of the fleet.
    ///
    /// 1 to 2048 characters.
    pub description: Option<Value<String>>,
    /// The unique ID of the fleet.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub id: Option<Value<String>>,
    /// The ARN of the signal catalog associated with the fleet.
    ///
    /// Required. A change replaces the resource.
    pub signal_catalog_arn: Option<Value<String>>,
    /// Metadata that can be used to manage the fleet.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<fleet::Tag>>>,
}

impl Lower for Fleet {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Id", self.id);
        to.set("SignalCatalogArn", self.signal_catalog_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Fleet {
    const TYPE: &'static str = "AWS::IoTFleetWise::Fleet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Fleet> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the created fleet.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the fleet was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time the fleet was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time).
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }
}

/// What [`Fleet`] is made of.
pub mod fleet {
    use super::*;

    /// `Tag` of `AWS::IoTFleetWise::Fleet`.
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

/// `AWS::IoTFleetWise::ModelManifest`.
///
/// Creates a vehicle model (model manifest) that specifies signals (attributes, branches, sensors, and actuators).
///
/// Its ARN: `arn:${Partition}:iotfleetwise:${Region}:${Account}:model-manifest/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct ModelManifest {
    /// A brief description of the vehicle model.
    ///
    /// 1 to 2048 characters.
    pub description: Option<Value<String>>,
    /// The name of the vehicle model.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of nodes, which are a general abstraction of signals.
    ///
    /// At least 1 items.
    pub nodes: Option<Value<Vec<String>>>,
    /// The Amazon Resource Name (ARN) of the signal catalog associated with the vehicle model.
    ///
    /// Required. A change replaces the resource.
    pub signal_catalog_arn: Option<Value<String>>,
    /// The state of the vehicle model. If the status is `ACTIVE`, the vehicle model can't be edited. If the status is
    /// `DRAFT`, you can edit the vehicle model.
    ///
    /// One of `ACTIVE`, `DRAFT`.
    pub status: Option<Value<String>>,
    /// Metadata that can be used to manage the vehicle model.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<model_manifest::Tag>>>,
}

impl Lower for ModelManifest {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Nodes", self.nodes);
        to.set("SignalCatalogArn", self.signal_catalog_arn);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ModelManifest {
    const TYPE: &'static str = "AWS::IoTFleetWise::ModelManifest";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ModelManifest> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the vehicle model.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the vehicle model was created, in seconds since epoch (January 1, 1970 at midnight UTC time).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time the vehicle model was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time).
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }
}

/// What [`ModelManifest`] is made of.
pub mod model_manifest {
    use super::*;

    /// `Tag` of `AWS::IoTFleetWise::ModelManifest`.
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

/// `AWS::IoTFleetWise::SignalCatalog`.
///
/// Creates a collection of standardized signals that can be reused to create vehicle models.
///
/// Its ARN: `arn:${Partition}:iotfleetwise:${Region}:${Account}:signal-catalog/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct SignalCatalog {
    /// A brief description of the signal catalog.
    ///
    /// 1 to 2048 characters.
    pub description: Option<Value<String>>,
    /// The name of the signal catalog.
    ///
    /// 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Information about the number of nodes and node types in a vehicle network.
    pub node_counts: Option<Value<signal_catalog::NodeCounts>>,
    /// A list of information about nodes, which are a general abstraction of signals.
    ///
    /// 1 to 5000 items.
    pub nodes: Option<Value<Vec<signal_catalog::Node>>>,
    /// Metadata that can be used to manage the signal catalog.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<signal_catalog::Tag>>>,
}

impl Lower for SignalCatalog {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("NodeCounts", self.node_counts);
        to.set("Nodes", self.nodes);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SignalCatalog {
    const TYPE: &'static str = "AWS::IoTFleetWise::SignalCatalog";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SignalCatalog> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the signal catalog.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the signal catalog was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time the signal catalog was last updated in seconds since epoch (January 1, 1970 at midnight UTC time).
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }

    /// The total number of nodes in a vehicle network that represent actuators.
    pub fn node_counts_total_actuators(self) -> Value<f64> {
        self.attribute("NodeCounts.TotalActuators")
    }

    /// The total number of nodes in a vehicle network that represent attributes.
    pub fn node_counts_total_attributes(self) -> Value<f64> {
        self.attribute("NodeCounts.TotalAttributes")
    }

    /// The total number of nodes in a vehicle network that represent branches.
    pub fn node_counts_total_branches(self) -> Value<f64> {
        self.attribute("NodeCounts.TotalBranches")
    }

    /// The total number of nodes in a vehicle network.
    pub fn node_counts_total_nodes(self) -> Value<f64> {
        self.attribute("NodeCounts.TotalNodes")
    }

    /// The total number of nodes in a vehicle network that represent sensors.
    pub fn node_counts_total_sensors(self) -> Value<f64> {
        self.attribute("NodeCounts.TotalSensors")
    }
}

/// What [`SignalCatalog`] is made of.
pub mod signal_catalog {
    use super::*;

    /// Information about the number of nodes and node types in a vehicle network.
    #[derive(Clone, Debug, Default)]
    pub struct NodeCounts {}

    impl Lower for NodeCounts {
        fn fields(self, _: &mut Fields) {}
    }

    /// A general abstraction of a signal. A node can be specified as an actuator, attribute, branch, or sensor.
    #[derive(Clone, Debug, Default)]
    pub struct Node {
        /// Information about a node specified as an actuator.
        pub actuator: Option<Value<Actuator>>,
        /// Information about a node specified as an attribute.
        pub attribute: Option<Value<SignalCatalogAttribute>>,
        /// Information about a node specified as a branch.
        pub branch: Option<Value<Branch>>,
        /// An input component that reports the environmental condition of a vehicle.
        pub sensor: Option<Value<Sensor>>,
    }

    impl Lower for Node {
        fn fields(self, to: &mut Fields) {
            to.set("Actuator", self.actuator);
            to.set("Attribute", self.attribute);
            to.set("Branch", self.branch);
            to.set("Sensor", self.sensor);
        }
    }

    /// A signal that represents a vehicle device such as the engine, heater, and door locks. Data from an actuator
    /// reports the state of a certain vehicle device.
    #[derive(Clone, Debug, Default)]
    pub struct Actuator {
        /// A list of possible values an actuator can take.
        ///
        /// At least 1 items.
        pub allowed_values: Option<Value<Vec<String>>>,
        /// A specified value for the actuator.
        pub assigned_value: Option<Value<String>>,
        /// The specified data type of the actuator.
        ///
        /// Required.
        pub data_type: Option<Value<String>>,
        /// A brief description of the actuator.
        ///
        /// 1 to 2048 characters.
        pub description: Option<Value<String>>,
        /// The fully qualified name of the actuator. For example, the fully qualified name of an actuator might be
        /// `Vehicle.Front.Left.Door.Lock`.
        ///
        /// Required.
        pub fully_qualified_name: Option<Value<String>>,
        /// The specified possible maximum value of an actuator.
        pub max: Option<Value<f64>>,
        /// The specified possible minimum value of an actuator.
        pub min: Option<Value<f64>>,
        /// The scientific unit for the actuator.
        pub unit: Option<Value<String>>,
    }

    impl Lower for Actuator {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedValues", self.allowed_values);
            to.set("AssignedValue", self.assigned_value);
            to.set("DataType", self.data_type);
            to.set("Description", self.description);
            to.set("FullyQualifiedName", self.fully_qualified_name);
            to.set("Max", self.max);
            to.set("Min", self.min);
            to.set("Unit", self.unit);
        }
    }

    /// A signal that represents static information about the vehicle, such as engine type or manufacturing date.
    #[derive(Clone, Debug, Default)]
    pub struct SignalCatalogAttribute {
        /// A list of possible values an attribute can be assigned.
        ///
        /// At least 1 items.
        pub allowed_values: Option<Value<Vec<String>>>,
        /// A specified value for the attribute.
        pub assigned_value: Option<Value<String>>,
        /// The specified data type of the attribute.
        ///
        /// Required.
        pub data_type: Option<Value<String>>,
        /// The default value of the attribute.
        pub default_value: Option<Value<String>>,
        /// A brief description of the attribute.
        ///
        /// 1 to 2048 characters.
        pub description: Option<Value<String>>,
        /// The fully qualified name of the attribute. For example, the fully qualified name of an attribute might be
        /// `Vehicle.Body.Engine.Type`.
        ///
        /// Required.
        pub fully_qualified_name: Option<Value<String>>,
        /// The specified possible maximum value of the attribute.
        pub max: Option<Value<f64>>,
        /// The specified possible minimum value of the attribute.
        pub min: Option<Value<f64>>,
        /// The scientific unit for the attribute.
        pub unit: Option<Value<String>>,
    }

    impl Lower for SignalCatalogAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedValues", self.allowed_values);
            to.set("AssignedValue", self.assigned_value);
            to.set("DataType", self.data_type);
            to.set("DefaultValue", self.default_value);
            to.set("Description", self.description);
            to.set("FullyQualifiedName", self.fully_qualified_name);
            to.set("Max", self.max);
            to.set("Min", self.min);
            to.set("Unit", self.unit);
        }
    }

    /// A group of signals that are defined in a hierarchical structure.
    #[derive(Clone, Debug, Default)]
    pub struct Branch {
        /// A brief description of the branch.
        ///
        /// 1 to 2048 characters.
        pub description: Option<Value<String>>,
        /// The fully qualified name of the branch. For example, the fully qualified name of a branch might be
        /// `Vehicle.Body.Engine`.
        ///
        /// Required.
        pub fully_qualified_name: Option<Value<String>>,
    }

    impl Lower for Branch {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("FullyQualifiedName", self.fully_qualified_name);
        }
    }

    /// An input component that reports the environmental condition of a vehicle.
    #[derive(Clone, Debug, Default)]
    pub struct Sensor {
        /// A list of possible values a sensor can take.
        ///
        /// At least 1 items.
        pub allowed_values: Option<Value<Vec<String>>>,
        /// The specified data type of the sensor.
        ///
        /// Required.
        pub data_type: Option<Value<String>>,
        /// A brief description of a sensor.
        ///
        /// 1 to 2048 characters.
        pub description: Option<Value<String>>,
        /// The fully qualified name of the sensor. For example, the fully qualified name of a sensor might be
        /// `Vehicle.Body.Engine.Battery`.
        ///
        /// Required.
        pub fully_qualified_name: Option<Value<String>>,
        /// The specified possible maximum value of the sensor.
        pub max: Option<Value<f64>>,
        /// The specified possible minimum value of the sensor.
        pub min: Option<Value<f64>>,
        /// The scientific unit of measurement for data collected by the sensor.
        pub unit: Option<Value<String>>,
    }

    impl Lower for Sensor {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedValues", self.allowed_values);
            to.set("DataType", self.data_type);
            to.set("Description", self.description);
            to.set("FullyQualifiedName", self.fully_qualified_name);
            to.set("Max", self.max);
            to.set("Min", self.min);
            to.set("Unit", self.unit);
        }
    }

    /// `Tag` of `AWS::IoTFleetWise::SignalCatalog`.
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

/// `AWS::IoTFleetWise::StateTemplate`.
///
/// Creates a mechanism for vehicle owners to track the state of their vehicles. State templates determine which
/// signal updates the vehicle sends to the cloud.
///
/// Its ARN: `arn:${Partition}:iotfleetwise:${Region}:${Account}:state-template/${StateTemplateId}`.
#[derive(Clone, Debug, Default)]
pub struct StateTemplate {
    /// A list of vehicle attributes associated with the payload published on the state template's MQTT topic.
    ///
    /// 0 to 5 items.
    pub data_extra_dimensions: Option<Value<Vec<String>>>,
    /// A brief description of the state template.
    ///
    /// 1 to 2048 characters.
    pub description: Option<Value<String>>,
    /// A list of vehicle attributes to associate with the user properties of the messages published on the state
    /// template's MQTT topic.
    ///
    /// 0 to 5 items.
    pub metadata_extra_dimensions: Option<Value<Vec<String>>>,
    /// The unique alias of the state template.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the signal catalog associated with the state template.
    ///
    /// Required. A change replaces the resource.
    pub signal_catalog_arn: Option<Value<String>>,
    /// A list of signals from which data is collected. The state template properties contain the fully qualified names
    /// of the signals.
    ///
    /// Required. 1 to 500 items.
    pub state_template_properties: Option<Value<Vec<String>>>,
    /// Metadata that can be used to manage the state template.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<state_template::Tag>>>,
}

impl Lower for StateTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("DataExtraDimensions", self.data_extra_dimensions);
        to.set("Description", self.description);
        to.set("MetadataExtraDimensions", self.metadata_extra_dimensions);
        to.set("Name", self.name);
        to.set("SignalCatalogArn", self.signal_catalog_arn);
        to.set("StateTemplateProperties", self.state_template_properties);
        to.set("Tags", self.tags);
    }
}

impl Level1 for StateTemplate {
    const TYPE: &'static str = "AWS::IoTFleetWise::StateTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<StateTemplate> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the state template.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the state template was created, in seconds since epoch (January 1, 1970 at midnight UTC time).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The unique ID of the state template.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time the state template was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time).
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }
}

/// What [`StateTemplate`] is made of.
pub mod state_template {
    use super::*;

    /// `Tag` of `AWS::IoTFleetWise::StateTemplate`.
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

/// `AWS::IoTFleetWise::Vehicle`.
///
/// Creates a vehicle, which is an instance of a vehicle model (model manifest). Vehicles created from the same
/// vehicle model consist of the same signals inherited from the vehicle model.
///
/// Its ARN: `arn:${Partition}:iotfleetwise:${Region}:${Account}:vehicle/${VehicleId}`.
#[derive(Clone, Debug, Default)]
pub struct Vehicle {
    /// An option to create a new AWS IoT thing when creating a vehicle, or to validate an existing thing as a vehicle.
    ///
    /// One of `CreateIotThing`, `ValidateIotThingExists`.
    pub association_behavior: Option<Value<String>>,
    /// Static information about a vehicle in a key-value pair. For example: `"engine Type"` : `"v6"`.
    pub attributes: Option<Value<BTreeMap<String, String>>>,
    /// The Amazon Resource Name (ARN) of a decoder manifest associated with the vehicle to create.
    ///
    /// Required.
    pub decoder_manifest_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the vehicle model (model manifest) to create the vehicle from.
    ///
    /// Required.
    pub model_manifest_arn: Option<Value<String>>,
    /// The unique ID of the vehicle.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Associate state templates to track the state of the vehicle. State templates determine which signal updates the
    /// vehicle sends to the cloud.
    ///
    /// 0 to 20 items.
    pub state_templates: Option<Value<Vec<vehicle::StateTemplateAssociation>>>,
    /// Metadata which can be used to manage the vehicle.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<vehicle::Tag>>>,
}

impl Lower for Vehicle {
    fn fields(self, to: &mut Fields) {
        to.set("AssociationBehavior", self.association_behavior);
        to.set("Attributes", self.attributes);
        to.set("DecoderManifestArn", self.decoder_manifest_arn);
        to.set("ModelManifestArn", self.model_manifest_arn);
        to.set("Name", self.name);
        to.set("StateTemplates", self.state_templates);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Vehicle {
    const TYPE: &'static str = "AWS::IoTFleetWise::Vehicle";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Vehicle> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the vehicle.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the vehicle was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time the vehicle was last updated in seconds since epoch (January 1, 1970 at midnight UTC time).
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }
}

/// What [`Vehicle`] is made of.
pub mod vehicle {
    use super::*;

    /// The state template associated with a vehicle. State templates contain state properties, which are signals that
    /// belong to a signal catalog that is synchronized between the AWS IoT FleetWise Edge and the AWS Cloud.
    #[derive(Clone, Debug, Default)]
    pub struct StateTemplateAssociation {
        /// The unique ID of the state template.
        ///
        /// Required. 1 to 100 characters.
        pub identifier: Option<Value<String>>,
        /// Required.
        pub state_template_update_strategy: Option<Value<StateTemplateUpdateStrategy>>,
    }

    impl Lower for StateTemplateAssociation {
        fn fields(self, to: &mut Fields) {
            to.set("Identifier", self.identifier);
            to.set("StateTemplateUpdateStrategy", self.state_template_update_strategy);
        }
    }

    /// The update strategy for the state template. Vehicles associated with the state template can stream telemetry
    /// data with either an `onChange` or `periodic` update strategy.
    #[derive(Clone, Debug, Default)]
    pub struct StateTemplateUpdateStrategy {
        pub on_change: Option<Value<Json>>,
        pub periodic: Option<Value<PeriodicStateTemplateUpdateStrategy>>,
    }

    impl Lower for StateTemplateUpdateStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("OnChange", self.on_change);
            to.set("Periodic", self.periodic);
        }
    }

    /// Vehicles associated with the state template will stream telemetry data during a specified time period.
    #[derive(Clone, Debug, Default)]
    pub struct PeriodicStateTemplateUpdateStrategy {
        /// Required.
        pub state_template_update_rate: Option<Value<TimePeriod>>,
    }

    impl Lower for PeriodicStateTemplateUpdateStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("StateTemplateUpdateRate", self.state_template_update_rate);
        }
    }

    /// The length of time between state template updates.
    #[derive(Clone, Debug, Default)]
    pub struct TimePeriod {
        /// A unit of time.
        ///
        /// Required. One of `MILLISECOND`, `SECOND`, `MINUTE`, `HOUR`.
        pub unit: Option<Value<String>>,
        /// A number of time units.
        ///
        /// Required. At least 1.
        pub value: Option<Value<f64>>,
    }

    impl Lower for TimePeriod {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::IoTFleetWise::Vehicle`.
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
