//! `AWS::KafkaConnect`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::KafkaConnect::Connector`.
///
/// Creates a connector using the specified properties.
#[derive(Clone, Debug, Default)]
pub struct Connector {
    /// The connector's compute capacity settings.
    ///
    /// Required.
    pub capacity: Option<Value<connector::Capacity>>,
    /// The configuration of the connector.
    ///
    /// Required. A change replaces the resource.
    pub connector_configuration: Option<Value<BTreeMap<String, String>>>,
    /// The description of the connector.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub connector_description: Option<Value<String>>,
    /// The name of the connector.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub connector_name: Option<Value<String>>,
    /// The details of the Apache Kafka cluster to which the connector is connected.
    ///
    /// Required. A change replaces the resource.
    pub kafka_cluster: Option<Value<connector::KafkaCluster>>,
    /// The type of client authentication used to connect to the Apache Kafka cluster. The value is NONE when no client
    /// authentication is used.
    ///
    /// Required. A change replaces the resource.
    pub kafka_cluster_client_authentication: Option<Value<connector::KafkaClusterClientAuthentication>>,
    /// Details of encryption in transit to the Apache Kafka cluster.
    ///
    /// Required. A change replaces the resource.
    pub kafka_cluster_encryption_in_transit: Option<Value<connector::KafkaClusterEncryptionInTransit>>,
    /// The version of Kafka Connect. It has to be compatible with both the Apache Kafka cluster's version and the
    /// plugins.
    ///
    /// Required. A change replaces the resource.
    pub kafka_connect_version: Option<Value<String>>,
    /// The settings for delivering connector logs to Amazon CloudWatch Logs.
    ///
    /// A change replaces the resource.
    pub log_delivery: Option<Value<connector::LogDelivery>>,
    /// The network type of the connector. It gives connectors connectivity to either IPv4 (IPV4) or IPv4 and IPv6
    /// (DUAL) destinations.
    ///
    /// One of `IPV4`, `DUAL`. A change replaces the resource.
    pub network_type: Option<Value<String>>,
    /// Specifies which plugin to use for the connector. You must specify a single-element list. Amazon MSK Connect does
    /// not currently support specifying multiple plugins.
    ///
    /// Required. At least 1 items. A change replaces the resource.
    pub plugins: Option<Value<Vec<connector::Plugin>>>,
    /// The Amazon Resource Name (ARN) of the IAM role used by the connector to access Amazon Web Services resources.
    ///
    /// Required. A change replaces the resource.
    pub service_execution_role_arn: Option<Value<String>>,
    /// A collection of tags associated with a resource.
    pub tags: Option<Value<Vec<connector::Tag>>>,
    /// The worker configurations that are in use with the connector.
    ///
    /// A change replaces the resource.
    pub worker_configuration: Option<Value<connector::WorkerConfiguration>>,
}

impl Lower for Connector {
    fn fields(self, to: &mut Fields) {
        to.set("Capacity", self.capacity);
        to.set("ConnectorConfiguration", self.connector_configuration);
        to.set("ConnectorDescription", self.connector_description);
        to.set("ConnectorName", self.connector_name);
        to.set("KafkaCluster", self.kafka_cluster);
        to.set("KafkaClusterClientAuthentication", self.kafka_cluster_client_authentication);
        to.set("KafkaClusterEncryptionInTransit", self.kafka_cluster_encryption_in_transit);
        to.set("KafkaConnectVersion", self.kafka_connect_version);
        to.set("LogDelivery", self.log_delivery);
        to.set("NetworkType", self.network_type);
        to.set("Plugins", self.plugins);
        to.set("ServiceExecutionRoleArn", self.service_execution_role_arn);
        to.set("Tags", self.tags);
        to.set("WorkerConfiguration", self.worker_configuration);
    }
}

impl Level1 for Connector {
    const TYPE: &'static str = "AWS::KafkaConnect::Connector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Connector> {
    /// `Ref`: its `ConnectorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the newly created connector.
    pub fn connector_arn(self) -> Value<Arn> {
        self.attribute("ConnectorArn")
    }
}

/// What [`Connector`] is made of.
pub mod connector {
    use super::*;

    /// Information about the capacity of the connector, whether it is auto scaled or provisioned.
    #[derive(Clone, Debug, Default)]
    pub struct Capacity {
        /// Information about the auto scaling parameters for the connector.
        pub auto_scaling: Option<Value<AutoScaling>>,
        /// Details about a fixed capacity allocated to a connector.
        pub provisioned_capacity: Option<Value<ProvisionedCapacity>>,
    }

    impl Lower for Capacity {
        fn fields(self, to: &mut Fields) {
            to.set("AutoScaling", self.auto_scaling);
            to.set("ProvisionedCapacity", self.provisioned_capacity);
        }
    }

    /// Specifies how the connector scales.
    #[derive(Clone, Debug, Default)]
    pub struct AutoScaling {
        /// The maximum number of tasks allocated to the connector during autoscaling operations.
        pub max_autoscaling_task_count: Option<Value<i64>>,
        /// The maximum number of workers allocated to the connector.
        ///
        /// Required.
        pub max_worker_count: Option<Value<i64>>,
        /// The number of microcontroller units (MCUs) allocated to each connector worker. The valid values are 1,2,4,8.
        ///
        /// Required. 1 to 8.
        pub mcu_count: Option<Value<i64>>,
        /// The minimum number of workers allocated to the connector.
        ///
        /// Required.
        pub min_worker_count: Option<Value<i64>>,
        /// The sacle-in policy for the connector.
        ///
        /// Required.
        pub scale_in_policy: Option<Value<ScaleInPolicy>>,
        /// The sacle-out policy for the connector.
        ///
        /// Required.
        pub scale_out_policy: Option<Value<ScaleOutPolicy>>,
    }

    impl Lower for AutoScaling {
        fn fields(self, to: &mut Fields) {
            to.set("MaxAutoscalingTaskCount", self.max_autoscaling_task_count);
            to.set("MaxWorkerCount", self.max_worker_count);
            to.set("McuCount", self.mcu_count);
            to.set("MinWorkerCount", self.min_worker_count);
            to.set("ScaleInPolicy", self.scale_in_policy);
            to.set("ScaleOutPolicy", self.scale_out_policy);
        }
    }

    /// The scale-in policy for the connector.
    #[derive(Clone, Debug, Default)]
    pub struct ScaleInPolicy {
        /// Specifies the CPU utilization percentage threshold at which you want connector scale in to be triggered.
        ///
        /// Required. 1 to 100.
        pub cpu_utilization_percentage: Option<Value<i64>>,
    }

    impl Lower for ScaleInPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("CpuUtilizationPercentage", self.cpu_utilization_percentage);
        }
    }

    /// The scale-out policy for the connector.
    #[derive(Clone, Debug, Default)]
    pub struct ScaleOutPolicy {
        /// The CPU utilization percentage threshold at which you want connector scale out to be triggered.
        ///
        /// Required. 1 to 100.
        pub cpu_utilization_percentage: Option<Value<i64>>,
    }

    impl Lower for ScaleOutPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("CpuUtilizationPercentage", self.cpu_utilization_percentage);
        }
    }

    /// Details about a connector's provisioned capacity.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisionedCapacity {
        /// The number of microcontroller units (MCUs) allocated to each connector worker. The valid values are 1,2,4,8.
        ///
        /// Required. 1 to 8.
        pub mcu_count: Option<Value<i64>>,
        /// The number of workers that are allocated to the connector.
        ///
        /// Required.
        pub worker_count: Option<Value<i64>>,
    }

    impl Lower for ProvisionedCapacity {
        fn fields(self, to: &mut Fields) {
            to.set("McuCount", self.mcu_count);
            to.set("WorkerCount", self.worker_count);
        }
    }

    /// The details of the Apache Kafka cluster to which the connector is connected.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaCluster {
        /// The Apache Kafka cluster to which the connector is connected.
        ///
        /// Required. A change replaces the resource.
        pub apache_kafka_cluster: Option<Value<ApacheKafkaCluster>>,
    }

    impl Lower for KafkaCluster {
        fn fields(self, to: &mut Fields) {
            to.set("ApacheKafkaCluster", self.apache_kafka_cluster);
        }
    }

    /// The details of the Apache Kafka cluster to which the connector is connected.
    #[derive(Clone, Debug, Default)]
    pub struct ApacheKafkaCluster {
        /// The bootstrap servers of the cluster.
        ///
        /// Required. A change replaces the resource.
        pub bootstrap_servers: Option<Value<String>>,
        /// Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster.
        ///
        /// Required. A change replaces the resource.
        pub vpc: Option<Value<Vpc>>,
    }

    impl Lower for ApacheKafkaCluster {
        fn fields(self, to: &mut Fields) {
            to.set("BootstrapServers", self.bootstrap_servers);
            to.set("Vpc", self.vpc);
        }
    }

    /// Information about the VPC in which the connector resides.
    #[derive(Clone, Debug, Default)]
    pub struct Vpc {
        /// The security group IDs for the connector.
        ///
        /// Required. A change replaces the resource.
        pub security_groups: Option<Value<Vec<String>>>,
        /// The subnets for the connector.
        ///
        /// Required. At least 1 items. A change replaces the resource.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for Vpc {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }

    /// The client authentication information used in order to authenticate with the Apache Kafka cluster.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaClusterClientAuthentication {
        /// The type of client authentication used to connect to the Apache Kafka cluster. Value NONE means that no client
        /// authentication is used.
        ///
        /// Required. One of `NONE`, `IAM`. A change replaces the resource.
        pub authentication_type: Option<Value<String>>,
    }

    impl Lower for KafkaClusterClientAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationType", self.authentication_type);
        }
    }

    /// Details of encryption in transit to the Apache Kafka cluster.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaClusterEncryptionInTransit {
        /// The type of encryption in transit to the Apache Kafka cluster.
        ///
        /// Required. One of `PLAINTEXT`, `TLS`. A change replaces the resource.
        pub encryption_type: Option<Value<String>>,
    }

    impl Lower for KafkaClusterEncryptionInTransit {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionType", self.encryption_type);
        }
    }

    /// Details about log delivery.
    #[derive(Clone, Debug, Default)]
    pub struct LogDelivery {
        /// The workers can send worker logs to different destination types. This configuration specifies the details of
        /// these destinations.
        ///
        /// Required. A change replaces the resource.
        pub worker_log_delivery: Option<Value<WorkerLogDelivery>>,
    }

    impl Lower for LogDelivery {
        fn fields(self, to: &mut Fields) {
            to.set("WorkerLogDelivery", self.worker_log_delivery);
        }
    }

    /// Workers can send worker logs to different destination types. This configuration specifies the details of these
    /// destinations.
    #[derive(Clone, Debug, Default)]
    pub struct WorkerLogDelivery {
        /// Details about delivering logs to Amazon CloudWatch Logs.
        ///
        /// A change replaces the resource.
        pub cloud_watch_logs: Option<Value<CloudWatchLogsLogDelivery>>,
        /// Details about delivering logs to Amazon Kinesis Data Firehose.
        ///
        /// A change replaces the resource.
        pub firehose: Option<Value<FirehoseLogDelivery>>,
        /// Details about delivering logs to Amazon S3.
        ///
        /// A change replaces the resource.
        pub s3: Option<Value<S3LogDelivery>>,
    }

    impl Lower for WorkerLogDelivery {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogs", self.cloud_watch_logs);
            to.set("Firehose", self.firehose);
            to.set("S3", self.s3);
        }
    }

    /// The settings for delivering connector logs to Amazon CloudWatch Logs.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogsLogDelivery {
        /// Whether log delivery to Amazon CloudWatch Logs is enabled.
        ///
        /// Required. A change replaces the resource.
        pub enabled: Option<Value<bool>>,
        /// The name of the CloudWatch log group that is the destination for log delivery.
        ///
        /// A change replaces the resource.
        pub log_group: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogsLogDelivery {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("LogGroup", self.log_group);
        }
    }

    /// The settings for delivering logs to Amazon Kinesis Data Firehose.
    #[derive(Clone, Debug, Default)]
    pub struct FirehoseLogDelivery {
        /// The name of the Kinesis Data Firehose delivery stream that is the destination for log delivery.
        ///
        /// A change replaces the resource.
        pub delivery_stream: Option<Value<String>>,
        /// Specifies whether connector logs get delivered to Amazon Kinesis Data Firehose.
        ///
        /// Required. A change replaces the resource.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for FirehoseLogDelivery {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryStream", self.delivery_stream);
            to.set("Enabled", self.enabled);
        }
    }

    /// Details about delivering logs to Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct S3LogDelivery {
        /// The name of the S3 bucket that is the destination for log delivery.
        ///
        /// A change replaces the resource.
        pub bucket: Option<Value<String>>,
        /// Specifies whether connector logs get sent to the specified Amazon S3 destination.
        ///
        /// Required. A change replaces the resource.
        pub enabled: Option<Value<bool>>,
        /// The S3 prefix that is the destination for log delivery.
        ///
        /// A change replaces the resource.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3LogDelivery {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Enabled", self.enabled);
            to.set("Prefix", self.prefix);
        }
    }

    /// A plugin is an AWS resource that contains the code that defines your connector logic.
    #[derive(Clone, Debug, Default)]
    pub struct Plugin {
        /// Details about a custom plugin.
        ///
        /// Required. A change replaces the resource.
        pub custom_plugin: Option<Value<CustomPlugin>>,
    }

    impl Lower for Plugin {
        fn fields(self, to: &mut Fields) {
            to.set("CustomPlugin", self.custom_plugin);
        }
    }

    /// A plugin is an AWS resource that contains the code that defines a connector's logic.
    #[derive(Clone, Debug, Default)]
    pub struct CustomPlugin {
        /// The Amazon Resource Name (ARN) of the custom plugin.
        ///
        /// Required. A change replaces the resource.
        pub custom_plugin_arn: Option<Value<String>>,
        /// The revision of the custom plugin.
        ///
        /// Required. 1 to 9223372036854775807. A change replaces the resource.
        pub revision: Option<Value<i64>>,
    }

    impl Lower for CustomPlugin {
        fn fields(self, to: &mut Fields) {
            to.set("CustomPluginArn", self.custom_plugin_arn);
            to.set("Revision", self.revision);
        }
    }

    /// `Tag` of `AWS::KafkaConnect::Connector`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The configuration of the workers, which are the processes that run the connector logic.
    #[derive(Clone, Debug, Default)]
    pub struct WorkerConfiguration {
        /// The revision of the worker configuration.
        ///
        /// Required. 1 to 9223372036854775807. A change replaces the resource.
        pub revision: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) of the worker configuration.
        ///
        /// Required. A change replaces the resource.
        pub worker_configuration_arn: Option<Value<String>>,
    }

    impl Lower for WorkerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Revision", self.revision);
            to.set("WorkerConfigurationArn", self.worker_configuration_arn);
        }
    }
}

/// `AWS::KafkaConnect::CustomPlugin`.
///
/// Creates a custom plugin using the specified properties.
#[derive(Clone, Debug, Default)]
pub struct CustomPlugin {
    /// The format of the plugin file.
    ///
    /// Required. One of `JAR`, `ZIP`. A change replaces the resource.
    pub content_type: Option<Value<String>>,
    /// The description of the custom plugin.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// Information about the location of the custom plugin.
    ///
    /// Required. A change replaces the resource.
    pub location: Option<Value<custom_plugin::CustomPluginLocation>>,
    /// The name of the custom plugin.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<custom_plugin::Tag>>>,
}

impl Lower for CustomPlugin {
    fn fields(self, to: &mut Fields) {
        to.set("ContentType", self.content_type);
        to.set("Description", self.description);
        to.set("Location", self.location);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CustomPlugin {
    const TYPE: &'static str = "AWS::KafkaConnect::CustomPlugin";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CustomPlugin> {
    /// `Ref`: its `CustomPluginArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the custom plugin.
    pub fn custom_plugin_arn(self) -> Value<Arn> {
        self.attribute("CustomPluginArn")
    }

    /// Details about the custom plugin file.
    pub fn file_description(self) -> Value<Json> {
        self.attribute("FileDescription")
    }

    /// The revision of the custom plugin.
    pub fn revision(self) -> Value<i64> {
        self.attribute("Revision")
    }
}

/// What [`CustomPlugin`] is made of.
pub mod custom_plugin {
    use super::*;

    /// Information about the location of a custom plugin.
    #[derive(Clone, Debug, Default)]
    pub struct CustomPluginLocation {
        /// The S3 bucket Amazon Resource Name (ARN), file key, and object version of the plugin file stored in Amazon S3.
        ///
        /// Required.
        pub s3_location: Option<Value<S3Location>>,
    }

    impl Lower for CustomPluginLocation {
        fn fields(self, to: &mut Fields) {
            to.set("S3Location", self.s3_location);
        }
    }

    /// The location of an object in Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The Amazon Resource Name (ARN) of an S3 bucket.
        ///
        /// Required.
        pub bucket_arn: Option<Value<String>>,
        /// The file key for an object in an S3 bucket.
        ///
        /// Required.
        pub file_key: Option<Value<String>>,
        /// The version of an object in an S3 bucket.
        pub object_version: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("BucketArn", self.bucket_arn);
            to.set("FileKey", self.file_key);
            to.set("ObjectVersion", self.object_version);
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

/// `AWS::KafkaConnect::WorkerConfiguration`.
///
/// Creates a worker configuration using the specified properties.
#[derive(Clone, Debug, Default)]
pub struct WorkerConfiguration {
    /// The description of a worker configuration.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the worker configuration.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Base64 encoded contents of the connect-distributed.properties file.
    ///
    /// Required. A change replaces the resource.
    pub properties_file_content: Option<Value<String>>,
    /// A collection of tags associated with a resource.
    pub tags: Option<Value<Vec<worker_configuration::Tag>>>,
}

impl Lower for WorkerConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("PropertiesFileContent", self.properties_file_content);
        to.set("Tags", self.tags);
    }
}

impl Level1 for WorkerConfiguration {
    const TYPE: &'static str = "AWS::KafkaConnect::WorkerConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WorkerConfiguration> {
    /// `Ref`: its `WorkerConfigurationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The revision of the worker configuration.
    pub fn revision(self) -> Value<i64> {
        self.attribute("Revision")
    }

    /// The Amazon Resource Name (ARN) of the worker configuration.
    pub fn worker_configuration_arn(self) -> Value<Arn> {
        self.attribute("WorkerConfigurationArn")
    }
}

/// What [`WorkerConfiguration`] is made of.
pub mod worker_configuration {
    use super::*;

    /// `Tag` of `AWS::KafkaConnect::WorkerConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
