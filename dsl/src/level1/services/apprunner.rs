//! `AWS::AppRunner`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AppRunner::AutoScalingConfiguration`.
///
/// Specify an AWS App Runner Automatic Scaling configuration by using the
/// `AWS::AppRunner::AutoScalingConfiguration` resource in an AWS CloudFormation template.
#[derive(Clone, Debug, Default)]
pub struct AutoScalingConfiguration {
    /// The customer-provided auto scaling configuration name. It can be used in multiple revisions of a configuration.
    ///
    /// 4 to 32 characters. A change replaces the resource.
    pub auto_scaling_configuration_name: Option<Value<String>>,
    /// The maximum number of concurrent requests that an instance processes. If the number of concurrent requests
    /// exceeds this limit, App Runner scales the service up.
    ///
    /// 1 to 200. A change replaces the resource.
    pub max_concurrency: Option<Value<i64>>,
    /// The maximum number of instances that a service scales up to. At most `MaxSize` instances actively serve traffic
    /// for your service.
    ///
    /// At least 1. A change replaces the resource.
    pub max_size: Option<Value<i64>>,
    /// The minimum number of instances that App Runner provisions for a service. The service always has at least
    /// `MinSize` provisioned instances.
    ///
    /// 1 to 25. A change replaces the resource.
    pub min_size: Option<Value<i64>>,
    /// A list of metadata items that you can associate with your auto scaling configuration resource. A tag is a
    /// key-value pair.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<auto_scaling_configuration::Tag>>>,
}

impl Lower for AutoScalingConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("AutoScalingConfigurationName", self.auto_scaling_configuration_name);
        to.set("MaxConcurrency", self.max_concurrency);
        to.set("MaxSize", self.max_size);
        to.set("MinSize", self.min_size);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AutoScalingConfiguration {
    const TYPE: &'static str = "AWS::AppRunner::AutoScalingConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AutoScalingConfiguration> {
    /// `Ref`: its `AutoScalingConfigurationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of this auto scaling configuration.
    pub fn auto_scaling_configuration_arn(self) -> Value<Arn> {
        self.attribute("AutoScalingConfigurationArn")
    }

    /// The revision of this auto scaling configuration. It's unique among all the active configurations that share the
    /// same `AutoScalingConfigurationName`.
    pub fn auto_scaling_configuration_revision(self) -> Value<i64> {
        self.attribute("AutoScalingConfigurationRevision")
    }

    /// It's set to true for the configuration with the highest `Revision` among all configurations that share the same
    /// `AutoScalingConfigurationName`.
    pub fn latest(self) -> Value<bool> {
        self.attribute("Latest")
    }
}

/// What [`AutoScalingConfiguration`] is made of.
pub mod auto_scaling_configuration {
    use super::*;

    /// `Tag` of `AWS::AppRunner::AutoScalingConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::AppRunner::ObservabilityConfiguration`.
///
/// Specify an AWS App Runner observability configuration by using the `AWS::AppRunner::ObservabilityConfiguration`
/// resource in an AWS CloudFormation template.
#[derive(Clone, Debug, Default)]
pub struct ObservabilityConfiguration {
    /// A name for the observability configuration. When you use it for the first time in an AWS Region, App Runner
    /// creates revision number `1` of this name.
    ///
    /// 4 to 32 characters. A change replaces the resource.
    pub observability_configuration_name: Option<Value<String>>,
    /// A list of metadata items that you can associate with your observability configuration resource. A tag is a
    /// key-value pair.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<observability_configuration::Tag>>>,
    /// The configuration of the tracing feature within this observability configuration. If you don't specify it, App
    /// Runner doesn't enable tracing.
    ///
    /// A change replaces the resource.
    pub trace_configuration: Option<Value<observability_configuration::TraceConfiguration>>,
}

impl Lower for ObservabilityConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("ObservabilityConfigurationName", self.observability_configuration_name);
        to.set("Tags", self.tags);
        to.set("TraceConfiguration", self.trace_configuration);
    }
}

impl Level1 for ObservabilityConfiguration {
    const TYPE: &'static str = "AWS::AppRunner::ObservabilityConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ObservabilityConfiguration> {
    /// `Ref`: its `ObservabilityConfigurationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// It's set to `true` for the configuration with the highest `Revision` among all configurations that share the
    /// same `ObservabilityConfigurationName`.
    pub fn latest(self) -> Value<bool> {
        self.attribute("Latest")
    }

    /// The Amazon Resource Name (ARN) of this observability configuration.
    pub fn observability_configuration_arn(self) -> Value<Arn> {
        self.attribute("ObservabilityConfigurationArn")
    }

    /// The revision of this observability configuration. It's unique among all the active configurations ( `"Status":
    /// "ACTIVE"` ) that share the same `ObservabilityConfigurationName`.
    pub fn observability_configuration_revision(self) -> Value<i64> {
        self.attribute("ObservabilityConfigurationRevision")
    }
}

/// What [`ObservabilityConfiguration`] is made of.
pub mod observability_configuration {
    use super::*;

    /// `Tag` of `AWS::AppRunner::ObservabilityConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Describes the configuration of the tracing feature within an AWS App Runner observability configuration.
    #[derive(Clone, Debug, Default)]
    pub struct TraceConfiguration {
        /// The implementation provider chosen for tracing App Runner services.
        ///
        /// Required. One of `AWSXRAY`. A change replaces the resource.
        pub vendor: Option<Value<String>>,
    }

    impl Lower for TraceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Vendor", self.vendor);
        }
    }
}

/// `AWS::AppRunner::Service`.
///
/// Specify an AWS App Runner service by using the `AWS::AppRunner::Service` resource in an AWS CloudFormation
/// template.
#[derive(Clone, Debug, Default)]
pub struct Service {
    /// The Amazon Resource Name (ARN) of an App Runner automatic scaling configuration resource that you want to
    /// associate with your service.
    ///
    /// 1 to 1011 characters.
    pub auto_scaling_configuration_arn: Option<Value<String>>,
    /// An optional custom encryption key that App Runner uses to encrypt the copy of your source repository that it
    /// maintains and your service logs.
    ///
    /// A change replaces the resource.
    pub encryption_configuration: Option<Value<service::EncryptionConfiguration>>,
    /// The settings for the health check that AWS App Runner performs to monitor the health of the App Runner service.
    pub health_check_configuration: Option<Value<service::HealthCheckConfiguration>>,
    /// The runtime configuration of instances (scaling units) of your service.
    pub instance_configuration: Option<Value<service::InstanceConfiguration>>,
    /// Configuration settings related to network traffic of the web application that the App Runner service runs.
    pub network_configuration: Option<Value<service::NetworkConfiguration>>,
    /// The observability configuration of your service.
    pub observability_configuration: Option<Value<service::ServiceObservabilityConfiguration>>,
    /// A name for the App Runner service. It must be unique across all the running App Runner services in your AWS
    /// account in the AWS Region.
    ///
    /// 4 to 40 characters. A change replaces the resource.
    pub service_name: Option<Value<String>>,
    /// The source to deploy to the App Runner service. It can be a code or an image repository.
    ///
    /// Required.
    pub source_configuration: Option<Value<service::SourceConfiguration>>,
    /// An optional list of metadata items that you can associate with the App Runner service resource. A tag is a
    /// key-value pair.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<service::Tag>>>,
}

impl Lower for Service {
    fn fields(self, to: &mut Fields) {
        to.set("AutoScalingConfigurationArn", self.auto_scaling_configuration_arn);
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("HealthCheckConfiguration", self.health_check_configuration);
        to.set("InstanceConfiguration", self.instance_configuration);
        to.set("NetworkConfiguration", self.network_configuration);
        to.set("ObservabilityConfiguration", self.observability_configuration);
        to.set("ServiceName", self.service_name);
        to.set("SourceConfiguration", self.source_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Service {
    const TYPE: &'static str = "AWS::AppRunner::Service";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Service> {
    /// `Ref`: its `ServiceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of this service.
    pub fn service_arn(self) -> Value<Arn> {
        self.attribute("ServiceArn")
    }

    /// An ID that App Runner generated for this service. It's unique within the AWS Region.
    pub fn service_id(self) -> Value<String> {
        self.attribute("ServiceId")
    }

    /// A subdomain URL that App Runner generated for this service. You can use this URL to access your service web
    /// application.
    pub fn service_url(self) -> Value<String> {
        self.attribute("ServiceUrl")
    }

    /// The current state of the App Runner service. These particular values mean the following.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Service`] is made of.
pub mod service {
    use super::*;

    /// Describes a custom encryption key that AWS App Runner uses to encrypt copies of the source repository and
    /// service logs.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// The ARN of the KMS key that's used for encryption.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub kms_key: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKey", self.kms_key);
        }
    }

    /// Describes the settings for the health check that AWS App Runner performs to monitor the health of a service.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheckConfiguration {
        /// The number of consecutive checks that must succeed before App Runner decides that the service is healthy.
        ///
        /// 1 to 20.
        pub healthy_threshold: Option<Value<i64>>,
        /// The time interval, in seconds, between health checks.
        ///
        /// 1 to 20.
        pub interval: Option<Value<i64>>,
        /// The URL that health check requests are sent to.
        ///
        /// At least 1 characters.
        pub path: Option<Value<String>>,
        /// The IP protocol that App Runner uses to perform health checks for your service.
        ///
        /// One of `TCP`, `HTTP`.
        pub protocol: Option<Value<String>>,
        /// The time, in seconds, to wait for a health check response before deciding it failed.
        ///
        /// 1 to 20.
        pub timeout: Option<Value<i64>>,
        /// The number of consecutive checks that must fail before App Runner decides that the service is unhealthy.
        ///
        /// 1 to 20.
        pub unhealthy_threshold: Option<Value<i64>>,
    }

    impl Lower for HealthCheckConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("HealthyThreshold", self.healthy_threshold);
            to.set("Interval", self.interval);
            to.set("Path", self.path);
            to.set("Protocol", self.protocol);
            to.set("Timeout", self.timeout);
            to.set("UnhealthyThreshold", self.unhealthy_threshold);
        }
    }

    /// Describes the runtime configuration of an AWS App Runner service instance (scaling unit).
    #[derive(Clone, Debug, Default)]
    pub struct InstanceConfiguration {
        /// The number of CPU units reserved for each instance of your App Runner service.
        ///
        /// 3 to 9 characters.
        pub cpu: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of an IAM role that provides permissions to your App Runner service. These are
        /// permissions that your code needs when it calls any AWS APIs.
        ///
        /// 29 to 1024 characters.
        pub instance_role_arn: Option<Value<String>>,
        /// The amount of memory, in MB or GB, reserved for each instance of your App Runner service.
        ///
        /// 3 to 6 characters.
        pub memory: Option<Value<String>>,
    }

    impl Lower for InstanceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Cpu", self.cpu);
            to.set("InstanceRoleArn", self.instance_role_arn);
            to.set("Memory", self.memory);
        }
    }

    /// Describes configuration settings related to network traffic of an AWS App Runner service. Consists of embedded
    /// objects for each configurable network feature.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        /// Network configuration settings for outbound message traffic.
        pub egress_configuration: Option<Value<EgressConfiguration>>,
        /// Network configuration settings for inbound message traffic.
        pub ingress_configuration: Option<Value<IngressConfiguration>>,
        /// App Runner provides you with the option to choose between \*IPv4\* and \*dual stack\* (IPv4 and IPv6) for your
        /// incoming public network configuration.
        ///
        /// One of `IPV4`, `DUAL_STACK`.
        pub ip_address_type: Option<Value<String>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EgressConfiguration", self.egress_configuration);
            to.set("IngressConfiguration", self.ingress_configuration);
            to.set("IpAddressType", self.ip_address_type);
        }
    }

    /// Describes configuration settings related to outbound network traffic of an AWS App Runner service.
    #[derive(Clone, Debug, Default)]
    pub struct EgressConfiguration {
        /// The type of egress configuration.
        ///
        /// Required. One of `DEFAULT`, `VPC`.
        pub egress_type: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the App Runner VPC connector that you want to associate with your App Runner
        /// service.
        ///
        /// 44 to 1011 characters.
        pub vpc_connector_arn: Option<Value<String>>,
    }

    impl Lower for EgressConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EgressType", self.egress_type);
            to.set("VpcConnectorArn", self.vpc_connector_arn);
        }
    }

    /// Network configuration settings for inbound network traffic.
    #[derive(Clone, Debug, Default)]
    pub struct IngressConfiguration {
        /// Specifies whether your App Runner service is publicly accessible. To make the service publicly accessible set it
        /// to `True`.
        ///
        /// Required.
        pub is_publicly_accessible: Option<Value<bool>>,
    }

    impl Lower for IngressConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IsPubliclyAccessible", self.is_publicly_accessible);
        }
    }

    /// Describes the observability configuration of an AWS App Runner service. These are additional observability
    /// features, like tracing, that you choose to enable.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceObservabilityConfiguration {
        /// The Amazon Resource Name (ARN) of the observability configuration that is associated with the service.
        ///
        /// 1 to 1011 characters.
        pub observability_configuration_arn: Option<Value<String>>,
        /// When `true`, an observability configuration resource is associated with the service, and an
        /// `ObservabilityConfigurationArn` is specified.
        ///
        /// Required.
        pub observability_enabled: Option<Value<bool>>,
    }

    impl Lower for ServiceObservabilityConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ObservabilityConfigurationArn", self.observability_configuration_arn);
            to.set("ObservabilityEnabled", self.observability_enabled);
        }
    }

    /// Describes the source deployed to an AWS App Runner service. It can be a code or an image repository.
    #[derive(Clone, Debug, Default)]
    pub struct SourceConfiguration {
        /// Describes the resources that are needed to authenticate access to some source repositories.
        pub authentication_configuration: Option<Value<AuthenticationConfiguration>>,
        /// If `true`, continuous integration from the source repository is enabled for the App Runner service. Each
        /// repository change (including any source code commit or new image version) starts a deployment.
        pub auto_deployments_enabled: Option<Value<bool>>,
        /// The description of a source code repository.
        pub code_repository: Option<Value<CodeRepository>>,
        /// The description of a source image repository.
        pub image_repository: Option<Value<ImageRepository>>,
    }

    impl Lower for SourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationConfiguration", self.authentication_configuration);
            to.set("AutoDeploymentsEnabled", self.auto_deployments_enabled);
            to.set("CodeRepository", self.code_repository);
            to.set("ImageRepository", self.image_repository);
        }
    }

    /// Describes resources needed to authenticate access to some source repositories. The specific resource depends on
    /// the repository provider.
    #[derive(Clone, Debug, Default)]
    pub struct AuthenticationConfiguration {
        /// The Amazon Resource Name (ARN) of the IAM role that grants the App Runner service access to a source repository.
        ///
        /// 29 to 1024 characters.
        pub access_role_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the App Runner connection that enables the App Runner service to connect to a
        /// source repository.
        ///
        /// 1 to 1011 characters.
        pub connection_arn: Option<Value<String>>,
    }

    impl Lower for AuthenticationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessRoleArn", self.access_role_arn);
            to.set("ConnectionArn", self.connection_arn);
        }
    }

    /// Describes a source code repository.
    #[derive(Clone, Debug, Default)]
    pub struct CodeRepository {
        /// Configuration for building and running the service from a source code repository.
        pub code_configuration: Option<Value<CodeConfiguration>>,
        /// The location of the repository that contains the source code.
        ///
        /// Required. 0 to 51200 characters.
        pub repository_url: Option<Value<String>>,
        /// The version that should be used within the source code repository.
        ///
        /// Required.
        pub source_code_version: Option<Value<SourceCodeVersion>>,
        /// The path of the directory that stores source code and configuration files. The build and start commands also
        /// execute from here.
        ///
        /// 1 to 4096 characters.
        pub source_directory: Option<Value<String>>,
    }

    impl Lower for CodeRepository {
        fn fields(self, to: &mut Fields) {
            to.set("CodeConfiguration", self.code_configuration);
            to.set("RepositoryUrl", self.repository_url);
            to.set("SourceCodeVersion", self.source_code_version);
            to.set("SourceDirectory", self.source_directory);
        }
    }

    /// Describes the configuration that AWS App Runner uses to build and run an App Runner service from a source code
    /// repository.
    #[derive(Clone, Debug, Default)]
    pub struct CodeConfiguration {
        /// The basic configuration for building and running the App Runner service. Use it to quickly launch an App Runner
        /// service without providing a `apprunner.yaml` file in the source code repository (or ignoring the file if it
        /// exists).
        pub code_configuration_values: Option<Value<CodeConfigurationValues>>,
        /// The source of the App Runner configuration. Values are interpreted as follows.
        ///
        /// Required. One of `REPOSITORY`, `API`.
        pub configuration_source: Option<Value<String>>,
    }

    impl Lower for CodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CodeConfigurationValues", self.code_configuration_values);
            to.set("ConfigurationSource", self.configuration_source);
        }
    }

    /// Describes the basic configuration needed for building and running an AWS App Runner service. This type doesn't
    /// support the full set of possible configuration options.
    #[derive(Clone, Debug, Default)]
    pub struct CodeConfigurationValues {
        /// The command App Runner runs to build your application.
        pub build_command: Option<Value<String>>,
        /// The port that your application listens to in the container.
        ///
        /// 0 to 51200 characters.
        pub port: Option<Value<String>>,
        /// A runtime environment type for building and running an App Runner service. It represents a programming language
        /// runtime.
        ///
        /// Required.
        pub runtime: Option<Value<String>>,
        /// An array of key-value pairs representing the secrets and parameters that get referenced to your service as an
        /// environment variable.
        pub runtime_environment_secrets: Option<Value<Vec<KeyValuePair>>>,
        /// The environment variables that are available to your running AWS App Runner service. An array of key-value
        /// pairs.
        pub runtime_environment_variables: Option<Value<Vec<KeyValuePair>>>,
        /// The command App Runner runs to start your application.
        pub start_command: Option<Value<String>>,
    }

    impl Lower for CodeConfigurationValues {
        fn fields(self, to: &mut Fields) {
            to.set("BuildCommand", self.build_command);
            to.set("Port", self.port);
            to.set("Runtime", self.runtime);
            to.set("RuntimeEnvironmentSecrets", self.runtime_environment_secrets);
            to.set("RuntimeEnvironmentVariables", self.runtime_environment_variables);
            to.set("StartCommand", self.start_command);
        }
    }

    /// Describes a key-value pair, which is a string-to-string mapping.
    #[derive(Clone, Debug, Default)]
    pub struct KeyValuePair {
        /// The key name string to map to a value.
        pub name: Option<Value<String>>,
        /// The value string to which the key name is mapped.
        pub value: Option<Value<String>>,
    }

    impl Lower for KeyValuePair {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// Identifies a version of code that AWS App Runner refers to within a source code repository.
    #[derive(Clone, Debug, Default)]
    pub struct SourceCodeVersion {
        /// The type of version identifier.
        ///
        /// Required. One of `BRANCH`.
        pub type_: Option<Value<String>>,
        /// A source code version.
        ///
        /// Required. 0 to 51200 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for SourceCodeVersion {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// Describes a source image repository.
    #[derive(Clone, Debug, Default)]
    pub struct ImageRepository {
        /// Configuration for running the identified image.
        pub image_configuration: Option<Value<ImageConfiguration>>,
        /// The identifier of an image.
        ///
        /// Required. 1 to 1024 characters.
        pub image_identifier: Option<Value<String>>,
        /// The type of the image repository. This reflects the repository provider and whether the repository is private or
        /// public.
        ///
        /// Required. One of `ECR`, `ECR_PUBLIC`.
        pub image_repository_type: Option<Value<String>>,
    }

    impl Lower for ImageRepository {
        fn fields(self, to: &mut Fields) {
            to.set("ImageConfiguration", self.image_configuration);
            to.set("ImageIdentifier", self.image_identifier);
            to.set("ImageRepositoryType", self.image_repository_type);
        }
    }

    /// Describes the configuration that AWS App Runner uses to run an App Runner service using an image pulled from a
    /// source image repository.
    #[derive(Clone, Debug, Default)]
    pub struct ImageConfiguration {
        /// The port that your application listens to in the container.
        ///
        /// 0 to 51200 characters.
        pub port: Option<Value<String>>,
        /// An array of key-value pairs representing the secrets and parameters that get referenced to your service as an
        /// environment variable.
        pub runtime_environment_secrets: Option<Value<Vec<KeyValuePair>>>,
        /// Environment variables that are available to your running App Runner service. An array of key-value pairs.
        pub runtime_environment_variables: Option<Value<Vec<KeyValuePair>>>,
        /// An optional command that App Runner runs to start the application in the source image. If specified, this
        /// command overrides the Docker image’s default start command.
        pub start_command: Option<Value<String>>,
    }

    impl Lower for ImageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Port", self.port);
            to.set("RuntimeEnvironmentSecrets", self.runtime_environment_secrets);
            to.set("RuntimeEnvironmentVariables", self.runtime_environment_variables);
            to.set("StartCommand", self.start_command);
        }
    }

    /// `Tag` of `AWS::AppRunner::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::AppRunner::VpcConnector`.
///
/// Specify an AWS App Runner VPC connector by using the `AWS::AppRunner::VpcConnector` resource in an AWS
/// CloudFormation template.
#[derive(Clone, Debug, Default)]
pub struct VpcConnector {
    /// A list of IDs of security groups that App Runner should use for access to AWS resources under the specified
    /// subnets.
    ///
    /// A change replaces the resource.
    pub security_groups: Option<Value<Vec<String>>>,
    /// A list of IDs of subnets that App Runner should use when it associates your service with a custom Amazon VPC.
    ///
    /// Required. At least 1 items. A change replaces the resource.
    pub subnets: Option<Value<Vec<String>>>,
    /// A list of metadata items that you can associate with your VPC connector resource. A tag is a key-value pair.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<vpc_connector::Tag>>>,
    /// A name for the VPC connector.
    ///
    /// 4 to 40 characters. A change replaces the resource.
    pub vpc_connector_name: Option<Value<String>>,
}

impl Lower for VpcConnector {
    fn fields(self, to: &mut Fields) {
        to.set("SecurityGroups", self.security_groups);
        to.set("Subnets", self.subnets);
        to.set("Tags", self.tags);
        to.set("VpcConnectorName", self.vpc_connector_name);
    }
}

impl Level1 for VpcConnector {
    const TYPE: &'static str = "AWS::AppRunner::VpcConnector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VpcConnector> {
    /// `Ref`: its `VpcConnectorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of this VPC connector.
    pub fn vpc_connector_arn(self) -> Value<Arn> {
        self.attribute("VpcConnectorArn")
    }

    /// The revision of this VPC connector. It's unique among all the active connectors ( `"Status": "ACTIVE"` ) that
    /// share the same `Name`.
    pub fn vpc_connector_revision(self) -> Value<i64> {
        self.attribute("VpcConnectorRevision")
    }
}

/// What [`VpcConnector`] is made of.
pub mod vpc_connector {
    use super::*;

    /// `Tag` of `AWS::AppRunner::VpcConnector`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::AppRunner::VpcIngressConnection`.
///
/// Specify an AWS App Runner VPC Ingress Connection by using the `AWS::AppRunner::VpcIngressConnection` resource in
/// an AWS CloudFormation template.
#[derive(Clone, Debug, Default)]
pub struct VpcIngressConnection {
    /// Specifications for the customer’s Amazon VPC and the related AWS PrivateLink VPC endpoint that are used to
    /// create the VPC Ingress Connection resource.
    ///
    /// Required.
    pub ingress_vpc_configuration: Option<Value<vpc_ingress_connection::IngressVpcConfiguration>>,
    /// The Amazon Resource Name (ARN) for this App Runner service that is used to create the VPC Ingress Connection
    /// resource.
    ///
    /// Required. 1 to 1011 characters. A change replaces the resource.
    pub service_arn: Option<Value<String>>,
    /// An optional list of metadata items that you can associate with the VPC Ingress Connection resource. A tag is a
    /// key-value pair.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<vpc_ingress_connection::Tag>>>,
    /// The customer-provided VPC Ingress Connection name.
    ///
    /// 4 to 40 characters. A change replaces the resource.
    pub vpc_ingress_connection_name: Option<Value<String>>,
}

impl Lower for VpcIngressConnection {
    fn fields(self, to: &mut Fields) {
        to.set("IngressVpcConfiguration", self.ingress_vpc_configuration);
        to.set("ServiceArn", self.service_arn);
        to.set("Tags", self.tags);
        to.set("VpcIngressConnectionName", self.vpc_ingress_connection_name);
    }
}

impl Level1 for VpcIngressConnection {
    const TYPE: &'static str = "AWS::AppRunner::VpcIngressConnection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VpcIngressConnection> {
    /// `Ref`: its `VpcIngressConnectionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The domain name associated with the VPC Ingress Connection resource.
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// The current status of the VPC Ingress Connection.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) of the VPC Ingress Connection.
    pub fn vpc_ingress_connection_arn(self) -> Value<Arn> {
        self.attribute("VpcIngressConnectionArn")
    }
}

/// What [`VpcIngressConnection`] is made of.
pub mod vpc_ingress_connection {
    use super::*;

    /// Specifications for the customer’s VPC and related PrivateLink VPC endpoint that are used to associate with the
    /// VPC Ingress Connection resource.
    #[derive(Clone, Debug, Default)]
    pub struct IngressVpcConfiguration {
        /// The ID of the VPC endpoint that your App Runner service connects to.
        ///
        /// Required. 0 to 51200 characters.
        pub vpc_endpoint_id: Option<Value<String>>,
        /// The ID of the VPC that is used for the VPC endpoint.
        ///
        /// Required. 0 to 51200 characters.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for IngressVpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("VpcEndpointId", self.vpc_endpoint_id);
            to.set("VpcId", self.vpc_id);
        }
    }

    /// `Tag` of `AWS::AppRunner::VpcIngressConnection`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
