//! `AWS::EMRServerless`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::EMRServerless::Application`.
///
/// The `AWS::EMRServerless::Application` resource specifies an EMR Serverless application. An application uses open
/// source analytics frameworks to run jobs that process data.
///
/// Its ARN: `arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// The CPU architecture of an application.
    ///
    /// One of `ARM64`, `X86_64`. Some changes replace the resource.
    pub architecture: Option<Value<String>>,
    /// The configuration for an application to automatically start on job submission.
    ///
    /// Some changes replace the resource.
    pub auto_start_configuration: Option<Value<application::AutoStartConfiguration>>,
    /// The configuration for an application to automatically stop after a certain amount of time being idle.
    ///
    /// Some changes replace the resource.
    pub auto_stop_configuration: Option<Value<application::AutoStopConfiguration>>,
    /// The IAM Identity Center configuration applied to enable trusted identity propagation.
    pub identity_center_configuration: Option<Value<application::IdentityCenterConfiguration>>,
    /// The image configuration applied to all worker types.
    ///
    /// Some changes replace the resource.
    pub image_configuration: Option<Value<application::ImageConfigurationInput>>,
    /// The initial capacity of the application.
    ///
    /// Some changes replace the resource.
    pub initial_capacity: Option<Value<Vec<application::InitialCapacityConfigKeyValuePair>>>,
    /// The interactive configuration object that enables the interactive use cases for an application.
    ///
    /// Some changes replace the resource.
    pub interactive_configuration: Option<Value<application::InteractiveConfiguration>>,
    /// The maximum capacity of the application. This is cumulative across all workers at any given point in time during
    /// the lifespan of the application is created.
    ///
    /// Some changes replace the resource.
    pub maximum_capacity: Option<Value<application::MaximumAllowedResources>>,
    /// A configuration specification to be used when provisioning an application. A configuration consists of a
    /// classification, properties, and optional nested configurations.
    ///
    /// Some changes replace the resource.
    pub monitoring_configuration: Option<Value<application::MonitoringConfiguration>>,
    /// The name of the application.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The network configuration for customer VPC connectivity for the application.
    ///
    /// Some changes replace the resource.
    pub network_configuration: Option<Value<application::NetworkConfiguration>>,
    /// The EMR release associated with the application.
    ///
    /// Required. 1 to 64 characters. Some changes replace the resource.
    pub release_label: Option<Value<String>>,
    /// The Configuration specifications of an application. Each configuration consists of a classification and
    /// properties.
    ///
    /// 0 to 100 items. Some changes replace the resource.
    pub runtime_configuration: Option<Value<Vec<application::ConfigurationObject>>>,
    /// The scheduler configuration for batch and streaming jobs running on this application. Supported with release
    /// labels emr-7.0.0 and above.
    ///
    /// Some changes replace the resource.
    pub scheduler_configuration: Option<Value<application::SchedulerConfiguration>>,
    /// The tags assigned to the application.
    pub tags: Option<Value<Vec<application::Tag>>>,
    /// The type of application, such as Spark or Hive.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// The specification applied to each worker type.
    ///
    /// Some changes replace the resource.
    pub worker_type_specifications: Option<Value<BTreeMap<String, application::WorkerTypeSpecificationInput>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("Architecture", self.architecture);
        to.set("AutoStartConfiguration", self.auto_start_configuration);
        to.set("AutoStopConfiguration", self.auto_stop_configuration);
        to.set("IdentityCenterConfiguration", self.identity_center_configuration);
        to.set("ImageConfiguration", self.image_configuration);
        to.set("InitialCapacity", self.initial_capacity);
        to.set("InteractiveConfiguration", self.interactive_configuration);
        to.set("MaximumCapacity", self.maximum_capacity);
        to.set("MonitoringConfiguration", self.monitoring_configuration);
        to.set("Name", self.name);
        to.set("NetworkConfiguration", self.network_configuration);
        to.set("ReleaseLabel", self.release_label);
        to.set("RuntimeConfiguration", self.runtime_configuration);
        to.set("SchedulerConfiguration", self.scheduler_configuration);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
        to.set("WorkerTypeSpecifications", self.worker_type_specifications);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::EMRServerless::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Application> {
    /// `Ref`: its `ApplicationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the application, such as `ab4rp1abcs8xz47n3x0example`.
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// The Amazon Resource Name (ARN) of the EMR Serverless Application.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// The configuration for an application to automatically start on job submission.
    #[derive(Clone, Debug, Default)]
    pub struct AutoStartConfiguration {
        /// Enables the application to automatically start on job submission.
        ///
        /// Some changes replace the resource.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for AutoStartConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// The configuration for an application to automatically stop after a certain amount of time being idle.
    #[derive(Clone, Debug, Default)]
    pub struct AutoStopConfiguration {
        /// Enables the application to automatically stop after a certain amount of time being idle. Defaults to true.
        ///
        /// Some changes replace the resource.
        pub enabled: Option<Value<bool>>,
        /// The amount of idle time in minutes after which your application will automatically stop. Defaults to 15 minutes.
        ///
        /// Some changes replace the resource.
        pub idle_timeout_minutes: Option<Value<i64>>,
    }

    impl Lower for AutoStopConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("IdleTimeoutMinutes", self.idle_timeout_minutes);
        }
    }

    /// The IAM Identity Center Configuration accepts the Identity Center instance parameter required to enable trusted
    /// identity propagation.
    #[derive(Clone, Debug, Default)]
    pub struct IdentityCenterConfiguration {
        /// The ARN of the IAM Identity Center instance.
        ///
        /// 1 to 1024 characters.
        pub identity_center_instance_arn: Option<Value<String>>,
    }

    impl Lower for IdentityCenterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IdentityCenterInstanceArn", self.identity_center_instance_arn);
        }
    }

    /// The image configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ImageConfigurationInput {
        /// The URI of an image in the Amazon ECR registry. This field is required when you create a new application.
        ///
        /// 1 to 1024 characters. Some changes replace the resource.
        pub image_uri: Option<Value<String>>,
    }

    impl Lower for ImageConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("ImageUri", self.image_uri);
        }
    }

    /// `InitialCapacityConfigKeyValuePair` of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    pub struct InitialCapacityConfigKeyValuePair {
        /// Worker type for an analytics framework.
        ///
        /// Required. 1 to 50 characters. Some changes replace the resource.
        pub key: Option<Value<String>>,
        /// Required. Some changes replace the resource.
        pub value: Option<Value<InitialCapacityConfig>>,
    }

    impl Lower for InitialCapacityConfigKeyValuePair {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The initial capacity configuration per worker.
    #[derive(Clone, Debug, Default)]
    pub struct InitialCapacityConfig {
        /// The resource configuration of the initial capacity configuration.
        ///
        /// Required. Some changes replace the resource.
        pub worker_configuration: Option<Value<WorkerConfiguration>>,
        /// The number of workers in the initial capacity configuration.
        ///
        /// Required. 1 to 1000000. Some changes replace the resource.
        pub worker_count: Option<Value<i64>>,
    }

    impl Lower for InitialCapacityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("WorkerConfiguration", self.worker_configuration);
            to.set("WorkerCount", self.worker_count);
        }
    }

    /// The configuration of a worker. For more information, see Supported worker configurations.
    #[derive(Clone, Debug, Default)]
    pub struct WorkerConfiguration {
        /// The CPU requirements of the worker configuration. Each worker can have 1, 2, 4, 8, or 16 vCPUs.
        ///
        /// Required. 1 to 15 characters. Some changes replace the resource.
        pub cpu: Option<Value<String>>,
        /// The disk requirements of the worker configuration.
        ///
        /// 1 to 15 characters. Some changes replace the resource.
        pub disk: Option<Value<String>>,
        /// The disk type for every worker instance of the work type. Shuffle optimized disks have higher performance
        /// characteristics and are better for shuffle heavy workloads.
        pub disk_type: Option<Value<String>>,
        /// The memory requirements of the worker configuration.
        ///
        /// Required. 1 to 15 characters. Some changes replace the resource.
        pub memory: Option<Value<String>>,
    }

    impl Lower for WorkerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Cpu", self.cpu);
            to.set("Disk", self.disk);
            to.set("DiskType", self.disk_type);
            to.set("Memory", self.memory);
        }
    }

    /// The configuration to use to enable the different types of interactive use cases in an application.
    #[derive(Clone, Debug, Default)]
    pub struct InteractiveConfiguration {
        /// Enables an Apache Livy endpoint that you can connect to and run interactive jobs.
        pub livy_endpoint_enabled: Option<Value<bool>>,
        /// Enables interactive sessions on the application.
        pub session_enabled: Option<Value<bool>>,
        /// Enables you to connect an application to Amazon EMR Studio to run interactive workloads in a notebook.
        pub studio_enabled: Option<Value<bool>>,
    }

    impl Lower for InteractiveConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LivyEndpointEnabled", self.livy_endpoint_enabled);
            to.set("SessionEnabled", self.session_enabled);
            to.set("StudioEnabled", self.studio_enabled);
        }
    }

    /// The maximum allowed cumulative resources for an application. No new resources will be created once the limit is
    /// hit.
    #[derive(Clone, Debug, Default)]
    pub struct MaximumAllowedResources {
        /// The maximum allowed CPU for an application.
        ///
        /// Required. 1 to 15 characters. Some changes replace the resource.
        pub cpu: Option<Value<String>>,
        /// The maximum allowed disk for an application.
        ///
        /// 1 to 15 characters. Some changes replace the resource.
        pub disk: Option<Value<String>>,
        /// The maximum allowed resources for an application.
        ///
        /// Required. 1 to 15 characters. Some changes replace the resource.
        pub memory: Option<Value<String>>,
    }

    impl Lower for MaximumAllowedResources {
        fn fields(self, to: &mut Fields) {
            to.set("Cpu", self.cpu);
            to.set("Disk", self.disk);
            to.set("Memory", self.memory);
        }
    }

    /// The configuration setting for monitoring logs.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringConfiguration {
        /// The Amazon CloudWatch configuration for monitoring logs. You can configure your jobs to send log information to
        /// CloudWatch.
        pub cloud_watch_logging_configuration: Option<Value<CloudWatchLoggingConfiguration>>,
        /// The managed log persistence configuration for a job run.
        pub managed_persistence_monitoring_configuration: Option<Value<ManagedPersistenceMonitoringConfiguration>>,
        /// The monitoring configuration object you can configure to send metrics to Amazon Managed Service for Prometheus
        /// for a job run.
        pub prometheus_monitoring_configuration: Option<Value<PrometheusMonitoringConfiguration>>,
        /// The Amazon S3 configuration for monitoring log publishing.
        pub s3_monitoring_configuration: Option<Value<S3MonitoringConfiguration>>,
    }

    impl Lower for MonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLoggingConfiguration", self.cloud_watch_logging_configuration);
            to.set("ManagedPersistenceMonitoringConfiguration", self.managed_persistence_monitoring_configuration);
            to.set("PrometheusMonitoringConfiguration", self.prometheus_monitoring_configuration);
            to.set("S3MonitoringConfiguration", self.s3_monitoring_configuration);
        }
    }

    /// The Amazon CloudWatch configuration for monitoring logs. You can configure your jobs to send log information to
    /// CloudWatch.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLoggingConfiguration {
        /// Enables CloudWatch logging.
        pub enabled: Option<Value<bool>>,
        /// The AWS Key Management Service (KMS) key ARN to encrypt the logs that you store in CloudWatch Logs.
        ///
        /// 20 to 2048 characters.
        pub encryption_key_arn: Option<Value<String>>,
        /// The name of the log group in Amazon CloudWatch Logs where you want to publish your logs.
        ///
        /// 1 to 512 characters.
        pub log_group_name: Option<Value<String>>,
        /// Prefix for the CloudWatch log stream name.
        ///
        /// 1 to 512 characters.
        pub log_stream_name_prefix: Option<Value<String>>,
        /// The specific log-streams which need to be uploaded to CloudWatch.
        pub log_type_map: Option<Value<Vec<LogTypeMapKeyValuePair>>>,
    }

    impl Lower for CloudWatchLoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("EncryptionKeyArn", self.encryption_key_arn);
            to.set("LogGroupName", self.log_group_name);
            to.set("LogStreamNamePrefix", self.log_stream_name_prefix);
            to.set("LogTypeMap", self.log_type_map);
        }
    }

    /// `LogTypeMapKeyValuePair` of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    pub struct LogTypeMapKeyValuePair {
        /// Required. 1 to 50 characters.
        pub key: Option<Value<String>>,
        /// List of Applicable values: \[STDOUT, STDERR, HIVE\_LOG, TEZ\_AM, SYSTEM\_LOGS\].
        ///
        /// Required. 1 to 5 items.
        pub value: Option<Value<Vec<String>>>,
    }

    impl Lower for LogTypeMapKeyValuePair {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The managed log persistence configuration for a job run.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedPersistenceMonitoringConfiguration {
        /// Enables managed logging and defaults to true. If set to false, managed logging will be turned off.
        pub enabled: Option<Value<bool>>,
        /// The KMS key ARN to encrypt the logs stored in managed log persistence.
        ///
        /// 20 to 2048 characters.
        pub encryption_key_arn: Option<Value<String>>,
    }

    impl Lower for ManagedPersistenceMonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("EncryptionKeyArn", self.encryption_key_arn);
        }
    }

    /// The monitoring configuration object you can configure to send metrics to Amazon Managed Service for Prometheus
    /// for a job run.
    #[derive(Clone, Debug, Default)]
    pub struct PrometheusMonitoringConfiguration {
        /// The remote write URL in the Amazon Managed Service for Prometheus workspace to send metrics to.
        ///
        /// 1 to 10280 characters.
        pub remote_write_url: Option<Value<String>>,
    }

    impl Lower for PrometheusMonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RemoteWriteUrl", self.remote_write_url);
        }
    }

    /// The Amazon S3 configuration for monitoring log publishing. You can configure your jobs to send log information
    /// to Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct S3MonitoringConfiguration {
        /// The KMS key ARN to encrypt the logs published to the given Amazon S3 destination.
        ///
        /// 20 to 2048 characters.
        pub encryption_key_arn: Option<Value<String>>,
        /// The Amazon S3 destination URI for log publishing.
        ///
        /// 1 to 10280 characters.
        pub log_uri: Option<Value<String>>,
    }

    impl Lower for S3MonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionKeyArn", self.encryption_key_arn);
            to.set("LogUri", self.log_uri);
        }
    }

    /// The network configuration for customer VPC connectivity.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        /// The array of security group Ids for customer VPC connectivity.
        ///
        /// 1 to 5 items. Some changes replace the resource.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The array of subnet Ids for customer VPC connectivity.
        ///
        /// 1 to 16 items. Some changes replace the resource.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }

    /// A configuration specification to be used when provisioning an application. A configuration consists of a
    /// classification, properties, and optional nested configurations.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationObject {
        /// The classification within a configuration.
        ///
        /// Required. 1 to 1024 characters.
        pub classification: Option<Value<String>>,
        /// A list of additional configurations to apply within a configuration object.
        ///
        /// 0 to 100 items.
        pub configurations: Option<Value<Vec<ConfigurationObject>>>,
        /// A set of properties specified within a configuration classification.
        pub properties: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for ConfigurationObject {
        fn fields(self, to: &mut Fields) {
            to.set("Classification", self.classification);
            to.set("Configurations", self.configurations);
            to.set("Properties", self.properties);
        }
    }

    /// The scheduler configuration for batch and streaming jobs running on this application. Supported with release
    /// labels emr-7.0.0 and above.
    #[derive(Clone, Debug, Default)]
    pub struct SchedulerConfiguration {
        /// The maximum concurrent job runs on this application. If scheduler configuration is enabled on your application,
        /// the default value is 15.
        pub max_concurrent_runs: Option<Value<i64>>,
        /// The maximum duration in minutes for the job in QUEUED state. If scheduler configuration is enabled on your
        /// application, the default value is 360 minutes (6 hours).
        pub queue_timeout_minutes: Option<Value<i64>>,
    }

    impl Lower for SchedulerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxConcurrentRuns", self.max_concurrent_runs);
            to.set("QueueTimeoutMinutes", self.queue_timeout_minutes);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The value for the tag. You can specify a value that is 1 to 128 Unicode characters in length. You can use any of
        /// the following characters: the set of Unicode letters, digits, whitespace, \_,., /, =, +, and -.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use any of
        /// the following characters: the set of Unicode letters, digits, whitespace, \_,., /, =, +, and -.
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

    /// The specifications for a worker type.
    #[derive(Clone, Debug, Default)]
    pub struct WorkerTypeSpecificationInput {
        /// The image configuration for a worker type.
        ///
        /// Some changes replace the resource.
        pub image_configuration: Option<Value<ImageConfigurationInput>>,
    }

    impl Lower for WorkerTypeSpecificationInput {
        fn fields(self, to: &mut Fields) {
            to.set("ImageConfiguration", self.image_configuration);
        }
    }
}
