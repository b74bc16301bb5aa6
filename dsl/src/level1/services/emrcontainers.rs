//! `AWS::EMRContainers`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::EMRContainers::Endpoint`.
///
/// Resource Schema of AWS::EMRContainers::Endpoint Type.
#[derive(Clone, Debug, Default)]
pub struct Endpoint {
    /// The configuration overrides for the managed endpoint.
    ///
    /// A change replaces the resource.
    pub configuration_overrides: Option<Value<endpoint::ConfigurationOverrides>>,
    /// The execution role ARN for the managed endpoint.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub execution_role_arn: Option<Value<String>>,
    /// The name of the managed endpoint.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The Amazon EMR release label.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub release_label: Option<Value<String>>,
    /// The idle timeout in minutes for sessions on the managed endpoint.
    ///
    /// 1 to 1440. A change replaces the resource.
    pub session_idle_timeout_in_minutes: Option<Value<i64>>,
    /// An array of key-value pairs to apply to this managed endpoint.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<endpoint::Tag>>>,
    /// The type of the managed endpoint.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// The ID of the virtual cluster for which the managed endpoint is created.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub virtual_cluster_id: Option<Value<String>>,
}

impl Lower for Endpoint {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigurationOverrides", self.configuration_overrides);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("Name", self.name);
        to.set("ReleaseLabel", self.release_label);
        to.set("SessionIdleTimeoutInMinutes", self.session_idle_timeout_in_minutes);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
        to.set("VirtualClusterId", self.virtual_cluster_id);
    }
}

impl Level1 for Endpoint {
    const TYPE: &'static str = "AWS::EMRContainers::Endpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Endpoint> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the managed endpoint.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The auth proxy URL for Spark Connect connections.
    pub fn auth_proxy_url(self) -> Value<String> {
        self.attribute("AuthProxyUrl")
    }

    /// The attribute `CertificateAuthority`.
    pub fn certificate_authority(self) -> Value<Json> {
        self.attribute("CertificateAuthority")
    }

    /// The date and time when the managed endpoint was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The reason for a failed managed endpoint.
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The ID of the managed endpoint.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The security group associated with the managed endpoint.
    pub fn security_group(self) -> Value<String> {
        self.attribute("SecurityGroup")
    }

    /// The server URL of the managed endpoint.
    pub fn server_url(self) -> Value<String> {
        self.attribute("ServerUrl")
    }

    /// The state of the managed endpoint.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// Additional details about the state of the managed endpoint.
    pub fn state_details(self) -> Value<String> {
        self.attribute("StateDetails")
    }
}

/// What [`Endpoint`] is made of.
pub mod endpoint {
    use super::*;

    /// `ConfigurationOverrides` of `AWS::EMRContainers::Endpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationOverrides {
        /// 0 to 100 items.
        pub application_configuration: Option<Value<Vec<EMREKSConfiguration>>>,
        pub monitoring_configuration: Option<Value<MonitoringConfiguration>>,
    }

    impl Lower for ConfigurationOverrides {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationConfiguration", self.application_configuration);
            to.set("MonitoringConfiguration", self.monitoring_configuration);
        }
    }

    /// `EMREKSConfiguration` of `AWS::EMRContainers::Endpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct EMREKSConfiguration {
        /// Required. 1 to 1024 characters.
        pub classification: Option<Value<String>>,
        /// 0 to 100 items.
        pub configurations: Option<Value<Vec<EMREKSConfiguration>>>,
        pub properties: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for EMREKSConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Classification", self.classification);
            to.set("Configurations", self.configurations);
            to.set("Properties", self.properties);
        }
    }

    /// `MonitoringConfiguration` of `AWS::EMRContainers::Endpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringConfiguration {
        pub cloud_watch_monitoring_configuration: Option<Value<CloudWatchMonitoringConfiguration>>,
        pub container_log_rotation_configuration: Option<Value<ContainerLogRotationConfiguration>>,
        /// One of `ENABLED`, `DISABLED`.
        pub persistent_app_ui: Option<Value<String>>,
        pub s3_monitoring_configuration: Option<Value<S3MonitoringConfiguration>>,
    }

    impl Lower for MonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchMonitoringConfiguration", self.cloud_watch_monitoring_configuration);
            to.set("ContainerLogRotationConfiguration", self.container_log_rotation_configuration);
            to.set("PersistentAppUI", self.persistent_app_ui);
            to.set("S3MonitoringConfiguration", self.s3_monitoring_configuration);
        }
    }

    /// `CloudWatchMonitoringConfiguration` of `AWS::EMRContainers::Endpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchMonitoringConfiguration {
        /// Required. 1 to 512 characters.
        pub log_group_name: Option<Value<String>>,
        /// 1 to 256 characters.
        pub log_stream_name_prefix: Option<Value<String>>,
    }

    impl Lower for CloudWatchMonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupName", self.log_group_name);
            to.set("LogStreamNamePrefix", self.log_stream_name_prefix);
        }
    }

    /// `ContainerLogRotationConfiguration` of `AWS::EMRContainers::Endpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerLogRotationConfiguration {
        /// Required. 1 to 50.
        pub max_files_to_keep: Option<Value<i64>>,
        /// Required. 3 to 12 characters.
        pub rotation_size: Option<Value<String>>,
    }

    impl Lower for ContainerLogRotationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxFilesToKeep", self.max_files_to_keep);
            to.set("RotationSize", self.rotation_size);
        }
    }

    /// `S3MonitoringConfiguration` of `AWS::EMRContainers::Endpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct S3MonitoringConfiguration {
        /// Required. 1 to 10280 characters.
        pub log_uri: Option<Value<String>>,
    }

    impl Lower for S3MonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogUri", self.log_uri);
        }
    }

    /// `Tag` of `AWS::EMRContainers::Endpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A user-defined key, which is the minimum required information for a valid tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A user-defined value, which is optional in a tag.
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

/// `AWS::EMRContainers::JobTemplate`.
///
/// Represents an Amazon EMR on EKS job template. A job template stores the values of a StartJobRun API request in a
/// reusable template, so they can be used to start a job run or to enforce certain values in a StartJobRun API
/// request.
#[derive(Clone, Debug, Default)]
pub struct JobTemplate {
    /// The values of a StartJobRun API request used in job runs started using the job template.
    ///
    /// Required. A change replaces the resource.
    pub job_template_data: Option<Value<job_template::JobTemplateData>>,
    /// The specified name of the job template.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags that are associated with the job template.
    ///
    /// At most 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<job_template::Tag>>>,
}

impl Lower for JobTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("JobTemplateData", self.job_template_data);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for JobTemplate {
    const TYPE: &'static str = "AWS::EMRContainers::JobTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<JobTemplate> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the job template.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time when the job template was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The user who created the job template.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The ID of the job template.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`JobTemplate`] is made of.
pub mod job_template {
    use super::*;

    /// The values of a StartJobRun API request used in job runs started using the job template.
    #[derive(Clone, Debug, Default)]
    pub struct JobTemplateData {
        /// A configuration specification to be used to override existing configurations. This data type allows job template
        /// parameters to be specified within.
        pub configuration_overrides: Option<Value<ParametricConfigurationOverrides>>,
        /// The execution role ARN of the job run, or a template parameter reference.
        ///
        /// Required. 4 to 2048 characters.
        pub execution_role_arn: Option<Value<String>>,
        /// Specify the driver that the job runs on. Exactly one of the two available job drivers is required, either
        /// SparkSqlJobDriver or SparkSubmitJobDriver.
        ///
        /// Required.
        pub job_driver: Option<Value<JobDriver>>,
        /// The tags assigned to jobs started using the job template.
        pub job_tags: Option<Value<BTreeMap<String, String>>>,
        /// The configuration of parameters existing in the job template.
        pub parameter_configuration: Option<Value<BTreeMap<String, TemplateParameterConfiguration>>>,
        /// The release version of Amazon EMR, or a template parameter reference.
        ///
        /// Required. 1 to 64 characters.
        pub release_label: Option<Value<String>>,
    }

    impl Lower for JobTemplateData {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigurationOverrides", self.configuration_overrides);
            to.set("ExecutionRoleArn", self.execution_role_arn);
            to.set("JobDriver", self.job_driver);
            to.set("JobTags", self.job_tags);
            to.set("ParameterConfiguration", self.parameter_configuration);
            to.set("ReleaseLabel", self.release_label);
        }
    }

    /// A configuration specification to be used to override existing configurations. This data type allows job template
    /// parameters to be specified within.
    #[derive(Clone, Debug, Default)]
    pub struct ParametricConfigurationOverrides {
        /// 0 to 100 items.
        pub application_configuration: Option<Value<Vec<Configuration>>>,
        /// Configuration setting for monitoring. This data type allows job template parameters to be specified within.
        pub monitoring_configuration: Option<Value<ParametricMonitoringConfiguration>>,
    }

    impl Lower for ParametricConfigurationOverrides {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationConfiguration", self.application_configuration);
            to.set("MonitoringConfiguration", self.monitoring_configuration);
        }
    }

    /// A configuration specification to be used when provisioning virtual clusters, which can include configurations
    /// for applications and software bundled with Amazon EMR on EKS.
    #[derive(Clone, Debug, Default)]
    pub struct Configuration {
        /// The classification within a configuration.
        ///
        /// Required. 1 to 1024 characters.
        pub classification: Option<Value<String>>,
        /// 0 to 100 items.
        pub configurations: Option<Value<Vec<Configuration>>>,
        /// A set of properties specified within a configuration classification.
        pub properties: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("Classification", self.classification);
            to.set("Configurations", self.configurations);
            to.set("Properties", self.properties);
        }
    }

    /// Configuration setting for monitoring. This data type allows job template parameters to be specified within.
    #[derive(Clone, Debug, Default)]
    pub struct ParametricMonitoringConfiguration {
        /// A configuration for CloudWatch monitoring. This data type allows job template parameters to be specified within.
        pub cloud_watch_monitoring_configuration: Option<Value<ParametricCloudWatchMonitoringConfiguration>>,
        /// Monitoring configurations for the persistent application UI, or a template parameter reference.
        ///
        /// 1 to 512 characters.
        pub persistent_app_ui: Option<Value<String>>,
        /// Amazon S3 configuration for monitoring log publishing. This data type allows job template parameters to be
        /// specified within.
        pub s3_monitoring_configuration: Option<Value<ParametricS3MonitoringConfiguration>>,
    }

    impl Lower for ParametricMonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchMonitoringConfiguration", self.cloud_watch_monitoring_configuration);
            to.set("PersistentAppUI", self.persistent_app_ui);
            to.set("S3MonitoringConfiguration", self.s3_monitoring_configuration);
        }
    }

    /// A configuration for CloudWatch monitoring. This data type allows job template parameters to be specified within.
    #[derive(Clone, Debug, Default)]
    pub struct ParametricCloudWatchMonitoringConfiguration {
        /// The name of the log group for log publishing, or a template parameter reference.
        ///
        /// 1 to 512 characters.
        pub log_group_name: Option<Value<String>>,
        /// The specified name prefix for log streams.
        ///
        /// 1 to 256 characters.
        pub log_stream_name_prefix: Option<Value<String>>,
    }

    impl Lower for ParametricCloudWatchMonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupName", self.log_group_name);
            to.set("LogStreamNamePrefix", self.log_stream_name_prefix);
        }
    }

    /// Amazon S3 configuration for monitoring log publishing. This data type allows job template parameters to be
    /// specified within.
    #[derive(Clone, Debug, Default)]
    pub struct ParametricS3MonitoringConfiguration {
        /// Amazon S3 destination URI for log publishing.
        ///
        /// 1 to 10280 characters.
        pub log_uri: Option<Value<String>>,
    }

    impl Lower for ParametricS3MonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogUri", self.log_uri);
        }
    }

    /// Specify the driver that the job runs on. Exactly one of the two available job drivers is required, either
    /// SparkSqlJobDriver or SparkSubmitJobDriver.
    #[derive(Clone, Debug, Default)]
    pub struct JobDriver {
        /// The job driver for job type.
        pub spark_sql_job_driver: Option<Value<SparkSqlJobDriver>>,
        /// The information about job driver for Spark submit.
        pub spark_submit_job_driver: Option<Value<SparkSubmitJobDriver>>,
    }

    impl Lower for JobDriver {
        fn fields(self, to: &mut Fields) {
            to.set("SparkSqlJobDriver", self.spark_sql_job_driver);
            to.set("SparkSubmitJobDriver", self.spark_submit_job_driver);
        }
    }

    /// The job driver for job type.
    #[derive(Clone, Debug, Default)]
    pub struct SparkSqlJobDriver {
        /// 1 to 256 characters.
        pub entry_point: Option<Value<String>>,
        /// 1 to 102400 characters.
        pub spark_sql_parameters: Option<Value<String>>,
    }

    impl Lower for SparkSqlJobDriver {
        fn fields(self, to: &mut Fields) {
            to.set("EntryPoint", self.entry_point);
            to.set("SparkSqlParameters", self.spark_sql_parameters);
        }
    }

    /// The information about job driver for Spark submit.
    #[derive(Clone, Debug, Default)]
    pub struct SparkSubmitJobDriver {
        /// Required. 1 to 256 characters.
        pub entry_point: Option<Value<String>>,
        pub entry_point_arguments: Option<Value<Vec<String>>>,
        /// 1 to 102400 characters.
        pub spark_submit_parameters: Option<Value<String>>,
    }

    impl Lower for SparkSubmitJobDriver {
        fn fields(self, to: &mut Fields) {
            to.set("EntryPoint", self.entry_point);
            to.set("EntryPointArguments", self.entry_point_arguments);
            to.set("SparkSubmitParameters", self.spark_submit_parameters);
        }
    }

    /// The configuration of a job template parameter.
    #[derive(Clone, Debug, Default)]
    pub struct TemplateParameterConfiguration {
        /// The default value for the job template parameter.
        ///
        /// 1 to 1024 characters.
        pub default_value: Option<Value<String>>,
        /// The type of the job template parameter.
        ///
        /// One of `NUMBER`, `STRING`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for TemplateParameterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValue", self.default_value);
            to.set("Type", self.type_);
        }
    }

    /// A key-value pair to associate with the job template.
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

/// `AWS::EMRContainers::SecurityConfiguration`.
///
/// Resource Schema of AWS::EMRContainers::SecurityConfiguration Type.
///
/// Its ARN:
/// `arn:${Partition}:emr-containers:${Region}:${Account}:/securityconfigurations/${SecurityConfigurationId}`.
#[derive(Clone, Debug, Default)]
pub struct SecurityConfiguration {
    /// Container provider information.
    ///
    /// A change replaces the resource.
    pub container_provider: Option<Value<security_configuration::ContainerProvider>>,
    /// The name of the security configuration.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Security configuration data containing encryption and authorization settings.
    ///
    /// Required. A change replaces the resource.
    pub security_configuration_data: Option<Value<security_configuration::SecurityConfigurationData>>,
    /// An array of key-value pairs to apply to this security configuration.
    pub tags: Option<Value<Vec<security_configuration::Tag>>>,
}

impl Lower for SecurityConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("ContainerProvider", self.container_provider);
        to.set("Name", self.name);
        to.set("SecurityConfigurationData", self.security_configuration_data);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SecurityConfiguration {
    const TYPE: &'static str = "AWS::EMRContainers::SecurityConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SecurityConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the security configuration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the security configuration.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`SecurityConfiguration`] is made of.
pub mod security_configuration {
    use super::*;

    /// Container provider information.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerProvider {
        /// The container provider ID.
        ///
        /// Required. 1 to 100 characters.
        pub id: Option<Value<String>>,
        /// Container information.
        pub info: Option<Value<ContainerInfo>>,
        /// The container provider type.
        ///
        /// Required. One of `EKS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ContainerProvider {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Info", self.info);
            to.set("Type", self.type_);
        }
    }

    /// Container information.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerInfo {
        /// EKS information.
        pub eks_info: Option<Value<EksInfo>>,
    }

    impl Lower for ContainerInfo {
        fn fields(self, to: &mut Fields) {
            to.set("EksInfo", self.eks_info);
        }
    }

    /// EKS information.
    #[derive(Clone, Debug, Default)]
    pub struct EksInfo {
        /// The EKS namespace.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for EksInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Namespace", self.namespace);
        }
    }

    /// Security configuration data containing encryption and authorization settings.
    #[derive(Clone, Debug, Default)]
    pub struct SecurityConfigurationData {
        /// Authentication configuration for the security configuration.
        pub authentication_configuration: Option<Value<AuthenticationConfiguration>>,
        /// Authorization configuration for the security configuration.
        pub authorization_configuration: Option<Value<AuthorizationConfiguration>>,
        /// Encryption configuration for the security configuration.
        pub encryption_configuration: Option<Value<EncryptionConfiguration>>,
    }

    impl Lower for SecurityConfigurationData {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationConfiguration", self.authentication_configuration);
            to.set("AuthorizationConfiguration", self.authorization_configuration);
            to.set("EncryptionConfiguration", self.encryption_configuration);
        }
    }

    /// Authentication configuration for the security configuration.
    #[derive(Clone, Debug, Default)]
    pub struct AuthenticationConfiguration {
        /// IAM configuration.
        pub iam_configuration: Option<Value<IAMConfiguration>>,
        /// Identity Center configuration.
        pub identity_center_configuration: Option<Value<IdentityCenterConfiguration>>,
    }

    impl Lower for AuthenticationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IAMConfiguration", self.iam_configuration);
            to.set("IdentityCenterConfiguration", self.identity_center_configuration);
        }
    }

    /// IAM configuration.
    #[derive(Clone, Debug, Default)]
    pub struct IAMConfiguration {
        /// The system role ARN.
        ///
        /// 20 to 2048 characters.
        pub system_role: Option<Value<String>>,
    }

    impl Lower for IAMConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SystemRole", self.system_role);
        }
    }

    /// Identity Center configuration.
    #[derive(Clone, Debug, Default)]
    pub struct IdentityCenterConfiguration {
        /// Whether to enable Identity Center integration.
        pub enable_identity_center: Option<Value<bool>>,
        /// Whether Identity Center application assignment is required.
        pub identity_center_application_assignment_required: Option<Value<bool>>,
        /// The ARN of the Identity Center instance.
        ///
        /// 10 to 1224 characters.
        pub identity_center_instance_arn: Option<Value<String>>,
    }

    impl Lower for IdentityCenterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnableIdentityCenter", self.enable_identity_center);
            to.set("IdentityCenterApplicationAssignmentRequired", self.identity_center_application_assignment_required);
            to.set("IdentityCenterInstanceARN", self.identity_center_instance_arn);
        }
    }

    /// Authorization configuration for the security configuration.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizationConfiguration {
        /// Lake Formation configuration.
        pub lake_formation_configuration: Option<Value<LakeFormationConfiguration>>,
    }

    impl Lower for AuthorizationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LakeFormationConfiguration", self.lake_formation_configuration);
        }
    }

    /// Lake Formation configuration.
    #[derive(Clone, Debug, Default)]
    pub struct LakeFormationConfiguration {
        /// The session tag to authorize Lake Formation access.
        ///
        /// 1 to 256 characters.
        pub authorized_session_tag_value: Option<Value<String>>,
        /// Whether query access control is enabled.
        pub query_access_control_enabled: Option<Value<bool>>,
        /// The ARN of the query engine role.
        ///
        /// 20 to 2048 characters.
        pub query_engine_role_arn: Option<Value<String>>,
        /// Secure namespace information for Lake Formation.
        pub secure_namespace_info: Option<Value<SecureNamespaceInfo>>,
    }

    impl Lower for LakeFormationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizedSessionTagValue", self.authorized_session_tag_value);
            to.set("QueryAccessControlEnabled", self.query_access_control_enabled);
            to.set("QueryEngineRoleArn", self.query_engine_role_arn);
            to.set("SecureNamespaceInfo", self.secure_namespace_info);
        }
    }

    /// Secure namespace information for Lake Formation.
    #[derive(Clone, Debug, Default)]
    pub struct SecureNamespaceInfo {
        /// The ID of the cluster.
        ///
        /// 1 to 100 characters.
        pub cluster_id: Option<Value<String>>,
        /// The namespace.
        ///
        /// 1 to 63 characters.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for SecureNamespaceInfo {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterId", self.cluster_id);
            to.set("Namespace", self.namespace);
        }
    }

    /// Encryption configuration for the security configuration.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// At-rest encryption configuration.
        pub at_rest_encryption_configuration: Option<Value<AtRestEncryptionConfiguration>>,
        /// In-transit encryption configuration.
        pub in_transit_encryption_configuration: Option<Value<InTransitEncryptionConfiguration>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AtRestEncryptionConfiguration", self.at_rest_encryption_configuration);
            to.set("InTransitEncryptionConfiguration", self.in_transit_encryption_configuration);
        }
    }

    /// At-rest encryption configuration.
    #[derive(Clone, Debug, Default)]
    pub struct AtRestEncryptionConfiguration {
        /// Local disk encryption configuration.
        pub local_disk_encryption_configuration: Option<Value<LocalDiskEncryptionConfiguration>>,
        /// S3 encryption configuration.
        pub s3_encryption_configuration: Option<Value<S3EncryptionConfiguration>>,
    }

    impl Lower for AtRestEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LocalDiskEncryptionConfiguration", self.local_disk_encryption_configuration);
            to.set("S3EncryptionConfiguration", self.s3_encryption_configuration);
        }
    }

    /// Local disk encryption configuration.
    #[derive(Clone, Debug, Default)]
    pub struct LocalDiskEncryptionConfiguration {
        /// The AWS KMS key ID.
        pub aws_kms_key_id: Option<Value<String>>,
        /// The encryption key provider type.
        ///
        /// One of `AwsKms`.
        pub encryption_key_provider_type: Option<Value<String>>,
    }

    impl Lower for LocalDiskEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AwsKmsKeyId", self.aws_kms_key_id);
            to.set("EncryptionKeyProviderType", self.encryption_key_provider_type);
        }
    }

    /// S3 encryption configuration.
    #[derive(Clone, Debug, Default)]
    pub struct S3EncryptionConfiguration {
        /// The S3 encryption option.
        ///
        /// One of `SSE-S3`, `SSE-KMS`, `CSE-KMS`.
        pub encryption_option: Option<Value<String>>,
        /// The KMS key ID for encryption.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for S3EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionOption", self.encryption_option);
            to.set("KMSKeyId", self.kms_key_id);
        }
    }

    /// In-transit encryption configuration.
    #[derive(Clone, Debug, Default)]
    pub struct InTransitEncryptionConfiguration {
        /// TLS certificate configuration for in-transit encryption.
        pub tls_certificate_configuration: Option<Value<TLSCertificateConfiguration>>,
    }

    impl Lower for InTransitEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TLSCertificateConfiguration", self.tls_certificate_configuration);
        }
    }

    /// TLS certificate configuration for in-transit encryption.
    #[derive(Clone, Debug, Default)]
    pub struct TLSCertificateConfiguration {
        /// The certificate provider type.
        ///
        /// One of `PEM`.
        pub certificate_provider_type: Option<Value<String>>,
        /// The ARN of the secret containing the private key.
        pub private_key_secret_arn: Option<Value<String>>,
        /// The ARN of the secret containing the public key.
        pub public_key_secret_arn: Option<Value<String>>,
    }

    impl Lower for TLSCertificateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateProviderType", self.certificate_provider_type);
            to.set("PrivateKeySecretArn", self.private_key_secret_arn);
            to.set("PublicKeySecretArn", self.public_key_secret_arn);
        }
    }

    /// An arbitrary set of tags (key-value pairs) for this security configuration.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::EMRContainers::VirtualCluster`.
///
/// The `AWS::EMRContainers::VirtualCluster` resource specifies a virtual cluster. A virtual cluster is a managed
/// entity on Amazon EMR on EKS.
///
/// Its ARN: `arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}`.
#[derive(Clone, Debug, Default)]
pub struct VirtualCluster {
    /// The container provider of the virtual cluster.
    ///
    /// Required. A change replaces the resource.
    pub container_provider: Option<Value<virtual_cluster::ContainerProvider>>,
    /// The name of the virtual cluster.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ID of the security configuration.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub security_configuration_id: Option<Value<String>>,
    /// Whether the virtual cluster is session-enabled for Spark Connect.
    ///
    /// A change replaces the resource.
    pub session_enabled: Option<Value<bool>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<virtual_cluster::Tag>>>,
}

impl Lower for VirtualCluster {
    fn fields(self, to: &mut Fields) {
        to.set("ContainerProvider", self.container_provider);
        to.set("Name", self.name);
        to.set("SecurityConfigurationId", self.security_configuration_id);
        to.set("SessionEnabled", self.session_enabled);
        to.set("Tags", self.tags);
    }
}

impl Level1 for VirtualCluster {
    const TYPE: &'static str = "AWS::EMRContainers::VirtualCluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VirtualCluster> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the project, such as
    /// `arn:aws:emr-containers:us-east-1:123456789012:/virtualclusters/ab4rp1abcs8xz47n3x0example`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the virtual cluster, such as `ab4rp1abcs8xz47n3x0example`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`VirtualCluster`] is made of.
pub mod virtual_cluster {
    use super::*;

    /// The information about the container provider.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerProvider {
        /// The ID of the container cluster.
        ///
        /// Required. 1 to 100 characters. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// The information about the container cluster.
        ///
        /// Required. A change replaces the resource.
        pub info: Option<Value<ContainerInfo>>,
        /// The type of the container provider. Amazon EKS is the only supported type as of now.
        ///
        /// Required. One of `EKS`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ContainerProvider {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Info", self.info);
            to.set("Type", self.type_);
        }
    }

    /// The information about the container used for a job run or a managed endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerInfo {
        /// The information about the Amazon EKS cluster.
        ///
        /// Required. A change replaces the resource.
        pub eks_info: Option<Value<EksInfo>>,
    }

    impl Lower for ContainerInfo {
        fn fields(self, to: &mut Fields) {
            to.set("EksInfo", self.eks_info);
        }
    }

    /// The information about the Amazon EKS cluster.
    #[derive(Clone, Debug, Default)]
    pub struct EksInfo {
        /// The namespaces of the EKS cluster.
        ///
        /// Required. 1 to 63 characters. A change replaces the resource.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for EksInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Namespace", self.namespace);
        }
    }

    /// An arbitrary set of tags (key-value pairs) for this virtual cluster.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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
