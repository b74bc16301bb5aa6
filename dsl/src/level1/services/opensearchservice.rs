//! `AWS::OpenSearchService`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::OpenSearchService::Application`.
///
/// Creates an OpenSearch UI application. For more information, see Using the OpenSearch user interface in Amazon
/// OpenSearch Service.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// List of application configurations.
    pub app_configs: Option<Value<Vec<application::AppConfig>>>,
    /// List of data sources.
    pub data_sources: Option<Value<Vec<application::DataSource>>>,
    /// The endpoint URL of an OpenSearch application.
    pub endpoint: Option<Value<String>>,
    /// Settings container for integrating IAM Identity Center with OpenSearch UI applications, which enables enabling
    /// secure user authentication and access control across multiple data sources.
    pub iam_identity_center_options: Option<Value<application::IamIdentityCenterOptions>>,
    /// The ARN of the KMS key used to encrypt the application.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// The name of an OpenSearch application.
    ///
    /// Required. 3 to 40 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An arbitrary set of tags (key-value pairs) for this application.
    pub tags: Option<Value<Vec<application::Tag>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("AppConfigs", self.app_configs);
        to.set("DataSources", self.data_sources);
        to.set("Endpoint", self.endpoint);
        to.set("IamIdentityCenterOptions", self.iam_identity_center_options);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::OpenSearchService::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Application> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the domain. See Identifiers for IAM Entities in \*Using AWS Identity and
    /// Access Management\* for more information.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of an OpenSearch application.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// Configuration settings for an OpenSearch application. For more information, see Using the OpenSearch user
    /// interface in Amazon OpenSearch Service.
    #[derive(Clone, Debug, Default)]
    pub struct AppConfig {
        /// The configuration item to set, such as the admin role for the OpenSearch application.
        ///
        /// Required. One of `opensearchDashboards.dashboardAdmin.users`, `opensearchDashboards.dashboardAdmin.groups`.
        pub key: Option<Value<String>>,
        /// The value assigned to the configuration key, such as an IAM user ARN.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for AppConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Data sources that are associated with an OpenSearch application.
    #[derive(Clone, Debug, Default)]
    pub struct DataSource {
        /// Amazon Resource Name (ARN) format.
        ///
        /// Required.
        pub data_source_arn: Option<Value<String>>,
        /// Detailed description of a data source.
        pub data_source_description: Option<Value<String>>,
    }

    impl Lower for DataSource {
        fn fields(self, to: &mut Fields) {
            to.set("DataSourceArn", self.data_source_arn);
            to.set("DataSourceDescription", self.data_source_description);
        }
    }

    /// Configuration settings for IAM Identity Center in an OpenSearch application.
    #[derive(Clone, Debug, Default)]
    pub struct IamIdentityCenterOptions {
        /// Indicates whether IAM Identity Center is enabled for the OpenSearch application.
        pub enabled: Option<Value<bool>>,
        /// Amazon Resource Name (ARN) format.
        pub iam_identity_center_instance_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM role assigned to the IAM Identity Center application for the
        /// OpenSearch application.
        pub iam_role_for_identity_center_application_arn: Option<Value<String>>,
    }

    impl Lower for IamIdentityCenterOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("IamIdentityCenterInstanceArn", self.iam_identity_center_instance_arn);
            to.set("IamRoleForIdentityCenterApplicationArn", self.iam_role_for_identity_center_application_arn);
        }
    }

    /// A key-value pair metadata associated with resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key in the key-value pair.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value in the key-value pair.
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

/// `AWS::OpenSearchService::Domain`.
///
/// The AWS::OpenSearchService::Domain resource creates an Amazon OpenSearch Service domain.
///
/// It holds data that is lost with it. Its ARN: `arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}`.
#[derive(Clone, Debug, Default)]
pub struct Domain {
    /// Container for parameters required to enable all machine learning features.
    pub aiml_options: Option<Value<domain::AIMLOptions>>,
    /// An AWS Identity and Access Management ( IAM ) policy document that specifies who can access the OpenSearch
    /// Service domain and their permissions.
    pub access_policies: Option<Value<Json>>,
    /// Additional options to specify for the OpenSearch Service domain. For more information, see AdvancedOptions in
    /// the OpenSearch Service API reference.
    pub advanced_options: Option<Value<BTreeMap<String, String>>>,
    /// Specifies options for fine-grained access control and SAML authentication.
    pub advanced_security_options: Option<Value<domain::AdvancedSecurityOptionsInput>>,
    pub automated_snapshot_pause_options: Option<Value<domain::AutomatedSnapshotPauseOptions>>,
    /// Container for the cluster configuration of a domain.
    pub cluster_config: Option<Value<domain::ClusterConfig>>,
    /// Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards.
    pub cognito_options: Option<Value<domain::CognitoOptions>>,
    pub deployment_strategy_options: Option<Value<domain::DeploymentStrategyOptions>>,
    /// Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or
    /// whether to use a custom endpoint rather than the default endpoint.
    pub domain_endpoint_options: Option<Value<domain::DomainEndpointOptions>>,
    /// A name for the OpenSearch Service domain. The name must have a minimum length of 3 and a maximum length of 28.
    ///
    /// A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The configurations of Amazon Elastic Block Store (Amazon EBS) volumes that are attached to data nodes in the
    /// OpenSearch Service domain.
    pub ebs_options: Option<Value<domain::EBSOptions>>,
    /// Whether the domain should encrypt data at rest, and if so, the AWS key to use. See Encryption of data at rest
    /// for Amazon OpenSearch Service.
    pub encryption_at_rest_options: Option<Value<domain::EncryptionAtRestOptions>>,
    /// The engine mode of the domain. Determines whether the domain runs the standard (GENERAL) engine or the optimized
    /// multi-engine (OPTIMIZED) engine.
    ///
    /// One of `GENERAL`, `OPTIMIZED`. A change replaces the resource.
    pub engine_mode: Option<Value<String>>,
    /// The version of OpenSearch to use. The value must be in the format `OpenSearch_X.Y` or `Elasticsearch_X.Y`.
    pub engine_version: Option<Value<String>>,
    /// Choose either dual stack or IPv4 as your IP address type. Dual stack allows you to share domain resources across
    /// IPv4 and IPv6 address types, and is the recommended option.
    pub ip_address_type: Option<Value<String>>,
    /// Configuration options for controlling IAM Identity Center integration within a domain.
    pub identity_center_options: Option<Value<domain::IdentityCenterOptions>>,
    /// An object with one or more of the following keys: `SEARCH_SLOW_LOGS`, `ES_APPLICATION_LOGS`, `INDEX_SLOW_LOGS`,
    /// `AUDIT_LOGS`, depending on the types of logs you want to publish.
    pub log_publishing_options: Option<Value<BTreeMap<String, domain::LogPublishingOption>>>,
    /// Specifies whether node-to-node encryption is enabled. See Node-to-node encryption for Amazon OpenSearch Service.
    pub node_to_node_encryption_options: Option<Value<domain::NodeToNodeEncryptionOptions>>,
    /// Options for a domain's off-peak window, during which OpenSearch Service can perform mandatory configuration
    /// changes on the domain.
    pub off_peak_window_options: Option<Value<domain::OffPeakWindowOptions>>,
    pub skip_shard_migration_wait: Option<Value<bool>>,
    /// \*DEPRECATED\*. The automated snapshot configuration for the OpenSearch Service domain indexes.
    pub snapshot_options: Option<Value<domain::SnapshotOptions>>,
    /// Service software update options for the domain.
    pub software_update_options: Option<Value<domain::SoftwareUpdateOptions>>,
    /// An arbitrary set of tags (key–value pairs) to associate with the OpenSearch Service domain.
    pub tags: Option<Value<Vec<domain::Tag>>>,
    /// The primary use case of the domain. Determines the default configuration tuned for the workload. For GENERAL
    /// engine-mode domains, this value can be changed after creation.
    ///
    /// One of `SEARCH`, `VECTOR`, `OBSERVABILITY`, `MIXED`.
    pub use_case: Option<Value<String>>,
    /// The virtual private cloud (VPC) configuration for the OpenSearch Service domain. For more information, see
    /// Launching your Amazon OpenSearch Service domains within a VPC in the \*Amazon OpenSearch Service Developer
    /// Guide\*.
    pub vpc_options: Option<Value<domain::VPCOptions>>,
}

impl Lower for Domain {
    fn fields(self, to: &mut Fields) {
        to.set("AIMLOptions", self.aiml_options);
        to.set("AccessPolicies", self.access_policies);
        to.set("AdvancedOptions", self.advanced_options);
        to.set("AdvancedSecurityOptions", self.advanced_security_options);
        to.set("AutomatedSnapshotPauseOptions", self.automated_snapshot_pause_options);
        to.set("ClusterConfig", self.cluster_config);
        to.set("CognitoOptions", self.cognito_options);
        to.set("DeploymentStrategyOptions", self.deployment_strategy_options);
        to.set("DomainEndpointOptions", self.domain_endpoint_options);
        to.set("DomainName", self.domain_name);
        to.set("EBSOptions", self.ebs_options);
        to.set("EncryptionAtRestOptions", self.encryption_at_rest_options);
        to.set("EngineMode", self.engine_mode);
        to.set("EngineVersion", self.engine_version);
        to.set("IPAddressType", self.ip_address_type);
        to.set("IdentityCenterOptions", self.identity_center_options);
        to.set("LogPublishingOptions", self.log_publishing_options);
        to.set("NodeToNodeEncryptionOptions", self.node_to_node_encryption_options);
        to.set("OffPeakWindowOptions", self.off_peak_window_options);
        to.set("SkipShardMigrationWait", self.skip_shard_migration_wait);
        to.set("SnapshotOptions", self.snapshot_options);
        to.set("SoftwareUpdateOptions", self.software_update_options);
        to.set("Tags", self.tags);
        to.set("UseCase", self.use_case);
        to.set("VPCOptions", self.vpc_options);
    }
}

impl Level1 for Domain {
    const TYPE: &'static str = "AWS::OpenSearchService::Domain";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Domain> {
    /// `Ref`: its `DomainName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Date and time when the migration period will be disabled. Only necessary when enabling fine-grained access
    /// control on an existing domain.
    pub fn advanced_security_options_anonymous_auth_disable_date(self) -> Value<String> {
        self.attribute("AdvancedSecurityOptions.AnonymousAuthDisableDate")
    }

    /// The Amazon Resource Name (ARN) of the CloudFormation stack.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `DomainArn`.
    pub fn domain_arn(self) -> Value<Arn> {
        self.attribute("DomainArn")
    }

    /// The domain-specific endpoint used for requests to the OpenSearch APIs, such as
    /// `search-mystack-1ab2cdefghij-ab1c2deckoyb3hofw7wpqa3cm.us-west-1.es.amazonaws.com`.
    pub fn domain_endpoint(self) -> Value<String> {
        self.attribute("DomainEndpoint")
    }

    /// If `IPAddressType` to set to `dualstack`, a version 2 domain endpoint is provisioned. This endpoint functions
    /// like a normal endpoint, except that it works with both IPv4 and IPv6 IP addresses.
    pub fn domain_endpoint_v2(self) -> Value<String> {
        self.attribute("DomainEndpointV2")
    }

    /// The attribute `DomainEndpoints`.
    pub fn domain_endpoints(self) -> Value<Json> {
        self.attribute("DomainEndpoints")
    }

    /// The resource ID. For example, `123456789012/my-domain`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the IAM Identity Center application that integrates with Amazon OpenSearch Service.
    pub fn identity_center_options_identity_center_application_arn(self) -> Value<Arn> {
        self.attribute("IdentityCenterOptions.IdentityCenterApplicationARN")
    }

    /// The identifier of the IAM Identity Store.
    pub fn identity_center_options_identity_store_id(self) -> Value<String> {
        self.attribute("IdentityCenterOptions.IdentityStoreId")
    }

    /// The attribute `ServiceSoftwareOptions`.
    pub fn service_software_options(self) -> Value<Json> {
        self.attribute("ServiceSoftwareOptions")
    }

    /// The attribute `ServiceSoftwareOptions.AutomatedUpdateDate`.
    pub fn service_software_options_automated_update_date(self) -> Value<String> {
        self.attribute("ServiceSoftwareOptions.AutomatedUpdateDate")
    }

    /// The attribute `ServiceSoftwareOptions.Cancellable`.
    pub fn service_software_options_cancellable(self) -> Value<bool> {
        self.attribute("ServiceSoftwareOptions.Cancellable")
    }

    /// The attribute `ServiceSoftwareOptions.CurrentVersion`.
    pub fn service_software_options_current_version(self) -> Value<String> {
        self.attribute("ServiceSoftwareOptions.CurrentVersion")
    }

    /// The attribute `ServiceSoftwareOptions.Description`.
    pub fn service_software_options_description(self) -> Value<String> {
        self.attribute("ServiceSoftwareOptions.Description")
    }

    /// The attribute `ServiceSoftwareOptions.NewVersion`.
    pub fn service_software_options_new_version(self) -> Value<String> {
        self.attribute("ServiceSoftwareOptions.NewVersion")
    }

    /// The attribute `ServiceSoftwareOptions.OptionalDeployment`.
    pub fn service_software_options_optional_deployment(self) -> Value<bool> {
        self.attribute("ServiceSoftwareOptions.OptionalDeployment")
    }

    /// The attribute `ServiceSoftwareOptions.UpdateAvailable`.
    pub fn service_software_options_update_available(self) -> Value<bool> {
        self.attribute("ServiceSoftwareOptions.UpdateAvailable")
    }

    /// The attribute `ServiceSoftwareOptions.UpdateStatus`.
    pub fn service_software_options_update_status(self) -> Value<String> {
        self.attribute("ServiceSoftwareOptions.UpdateStatus")
    }
}

/// What [`Domain`] is made of.
pub mod domain {
    use super::*;

    /// `AIMLOptions` of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    pub struct AIMLOptions {
        pub s3_vectors_engine: Option<Value<S3VectorsEngine>>,
        pub serverless_vector_acceleration: Option<Value<ServerlessVectorAcceleration>>,
    }

    impl Lower for AIMLOptions {
        fn fields(self, to: &mut Fields) {
            to.set("S3VectorsEngine", self.s3_vectors_engine);
            to.set("ServerlessVectorAcceleration", self.serverless_vector_acceleration);
        }
    }

    /// Options for enabling S3 vectors engine features on the specified domain.
    #[derive(Clone, Debug, Default)]
    pub struct S3VectorsEngine {
        /// Enables S3 vectors engine features.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for S3VectorsEngine {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// `ServerlessVectorAcceleration` of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    pub struct ServerlessVectorAcceleration {
        /// Whether to enable serverless vector acceleration.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for ServerlessVectorAcceleration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Specifies options for fine-grained access control.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedSecurityOptionsInput {
        /// True to enable a 30-day migration period during which administrators can create role mappings. Only necessary
        /// when enabling fine-grained access control on an existing domain.
        pub anonymous_auth_enabled: Option<Value<bool>>,
        /// True to enable fine-grained access control. You must also enable encryption of data at rest and node-to-node
        /// encryption.
        ///
        /// Some changes replace the resource.
        pub enabled: Option<Value<bool>>,
        /// Input configuration for IAM identity federation within advanced security options.
        pub iam_federation_options: Option<Value<IAMFederationOptions>>,
        /// True to enable the internal user database.
        pub internal_user_database_enabled: Option<Value<bool>>,
        /// Container for information about the JWT configuration of the Amazon OpenSearch Service.
        pub jwt_options: Option<Value<JWTOptions>>,
        /// Specifies information about the master user.
        pub master_user_options: Option<Value<MasterUserOptions>>,
        /// Container for information about the SAML configuration for OpenSearch Dashboards.
        pub saml_options: Option<Value<SAMLOptions>>,
    }

    impl Lower for AdvancedSecurityOptionsInput {
        fn fields(self, to: &mut Fields) {
            to.set("AnonymousAuthEnabled", self.anonymous_auth_enabled);
            to.set("Enabled", self.enabled);
            to.set("IAMFederationOptions", self.iam_federation_options);
            to.set("InternalUserDatabaseEnabled", self.internal_user_database_enabled);
            to.set("JWTOptions", self.jwt_options);
            to.set("MasterUserOptions", self.master_user_options);
            to.set("SAMLOptions", self.saml_options);
        }
    }

    /// `IAMFederationOptions` of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    pub struct IAMFederationOptions {
        pub enabled: Option<Value<bool>>,
        pub roles_key: Option<Value<String>>,
        pub subject_key: Option<Value<String>>,
    }

    impl Lower for IAMFederationOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("RolesKey", self.roles_key);
            to.set("SubjectKey", self.subject_key);
        }
    }

    /// `JWTOptions` of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    pub struct JWTOptions {
        pub enabled: Option<Value<bool>>,
        pub public_key: Option<Value<String>>,
        pub roles_key: Option<Value<String>>,
        pub subject_key: Option<Value<String>>,
    }

    impl Lower for JWTOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("PublicKey", self.public_key);
            to.set("RolesKey", self.roles_key);
            to.set("SubjectKey", self.subject_key);
        }
    }

    /// Specifies information about the master user.
    #[derive(Clone, Debug, Default)]
    pub struct MasterUserOptions {
        /// Amazon Resource Name (ARN) for the master user. The ARN can point to an IAM user or role. This property is
        /// required for Amazon Cognito to work, and it must match the role configured for Cognito.
        pub master_user_arn: Option<Value<String>>,
        /// Username for the master user. Only specify if `InternalUserDatabaseEnabled` is true in
        /// AdvancedSecurityOptionsInput.
        pub master_user_name: Option<Value<String>>,
        /// Password for the master user. Only specify if `InternalUserDatabaseEnabled` is true in
        /// AdvancedSecurityOptionsInput.
        pub master_user_password: Option<Value<String>>,
    }

    impl Lower for MasterUserOptions {
        fn fields(self, to: &mut Fields) {
            to.set("MasterUserARN", self.master_user_arn);
            to.set("MasterUserName", self.master_user_name);
            to.set("MasterUserPassword", self.master_user_password);
        }
    }

    /// Container for information about the SAML configuration for OpenSearch Dashboards.
    #[derive(Clone, Debug, Default)]
    pub struct SAMLOptions {
        /// True to enable SAML authentication for a domain.
        pub enabled: Option<Value<bool>>,
        /// The SAML Identity Provider's information.
        pub idp: Option<Value<Idp>>,
        /// The backend role that the SAML master user is mapped to.
        pub master_backend_role: Option<Value<String>>,
        /// The SAML master user name, which is stored in the domain's internal user database.
        pub master_user_name: Option<Value<String>>,
        /// Element of the SAML assertion to use for backend roles. Default is `roles`.
        pub roles_key: Option<Value<String>>,
        /// The duration, in minutes, after which a user session becomes inactive. Acceptable values are between 1 and 1440,
        /// and the default value is 60.
        pub session_timeout_minutes: Option<Value<i64>>,
        /// Element of the SAML assertion to use for the user name. Default is `NameID`.
        pub subject_key: Option<Value<String>>,
    }

    impl Lower for SAMLOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("Idp", self.idp);
            to.set("MasterBackendRole", self.master_backend_role);
            to.set("MasterUserName", self.master_user_name);
            to.set("RolesKey", self.roles_key);
            to.set("SessionTimeoutMinutes", self.session_timeout_minutes);
            to.set("SubjectKey", self.subject_key);
        }
    }

    /// The SAML Identity Provider's information.
    #[derive(Clone, Debug, Default)]
    pub struct Idp {
        /// The unique entity ID of the application in the SAML identity provider.
        ///
        /// Required.
        pub entity_id: Option<Value<String>>,
        /// The metadata of the SAML application, in XML format.
        ///
        /// Required. 1 to 1048576 characters.
        pub metadata_content: Option<Value<String>>,
    }

    impl Lower for Idp {
        fn fields(self, to: &mut Fields) {
            to.set("EntityId", self.entity_id);
            to.set("MetadataContent", self.metadata_content);
        }
    }

    /// `AutomatedSnapshotPauseOptions` of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    pub struct AutomatedSnapshotPauseOptions {
        /// Required.
        pub enabled: Option<Value<bool>>,
        pub end_time: Option<Value<String>>,
        pub start_time: Option<Value<String>>,
    }

    impl Lower for AutomatedSnapshotPauseOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("EndTime", self.end_time);
            to.set("StartTime", self.start_time);
        }
    }

    /// The cluster configuration for the OpenSearch Service domain. You can specify options such as the instance type
    /// and the number of instances.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterConfig {
        /// Container for cold storage configuration options.
        pub cold_storage_options: Option<Value<ColdStorageOptions>>,
        /// The number of instances to use for the master node. If you specify this property, you must specify `true` for
        /// the `DedicatedMasterEnabled` property.
        pub dedicated_master_count: Option<Value<i64>>,
        /// Indicates whether to use a dedicated master node for the OpenSearch Service domain. A dedicated master node is a
        /// cluster node that performs cluster management tasks, but doesn't hold data or respond to data upload requests.
        pub dedicated_master_enabled: Option<Value<bool>>,
        /// The hardware configuration of the computer that hosts the dedicated master node, such as `m3.medium.search`.
        pub dedicated_master_type: Option<Value<String>>,
        /// The number of data nodes (instances) to use in the OpenSearch Service domain.
        pub instance_count: Option<Value<i64>>,
        /// The instance type for your data nodes, such as `m3.medium.search`. For valid values, see Supported instance
        /// types in Amazon OpenSearch Service.
        pub instance_type: Option<Value<String>>,
        /// Indicates whether Multi-AZ with Standby deployment option is enabled. For more information, see Multi-AZ with
        /// Standby.
        pub multi_az_with_standby_enabled: Option<Value<bool>>,
        /// List of node options for the domain.
        pub node_options: Option<Value<Vec<NodeOption>>>,
        /// The number of warm nodes in the cluster.
        pub warm_count: Option<Value<i64>>,
        /// Whether to enable UltraWarm storage for the cluster. See UltraWarm storage for Amazon OpenSearch Service.
        pub warm_enabled: Option<Value<bool>>,
        /// The instance type for the cluster's warm nodes.
        pub warm_type: Option<Value<String>>,
        /// Specifies zone awareness configuration options. Only use if `ZoneAwarenessEnabled` is `true`.
        pub zone_awareness_config: Option<Value<ZoneAwarenessConfig>>,
        /// Indicates whether to enable zone awareness for the OpenSearch Service domain.
        pub zone_awareness_enabled: Option<Value<bool>>,
    }

    impl Lower for ClusterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ColdStorageOptions", self.cold_storage_options);
            to.set("DedicatedMasterCount", self.dedicated_master_count);
            to.set("DedicatedMasterEnabled", self.dedicated_master_enabled);
            to.set("DedicatedMasterType", self.dedicated_master_type);
            to.set("InstanceCount", self.instance_count);
            to.set("InstanceType", self.instance_type);
            to.set("MultiAZWithStandbyEnabled", self.multi_az_with_standby_enabled);
            to.set("NodeOptions", self.node_options);
            to.set("WarmCount", self.warm_count);
            to.set("WarmEnabled", self.warm_enabled);
            to.set("WarmType", self.warm_type);
            to.set("ZoneAwarenessConfig", self.zone_awareness_config);
            to.set("ZoneAwarenessEnabled", self.zone_awareness_enabled);
        }
    }

    /// Container for the parameters required to enable cold storage for an OpenSearch Service domain. For more
    /// information, see Cold storage for Amazon OpenSearch Service.
    #[derive(Clone, Debug, Default)]
    pub struct ColdStorageOptions {
        /// Whether to enable or disable cold storage on the domain. You must enable UltraWarm storage to enable cold
        /// storage.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for ColdStorageOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Configuration settings for defining the node type within a cluster.
    #[derive(Clone, Debug, Default)]
    pub struct NodeOption {
        /// Configuration options for defining the setup of any node type.
        pub node_config: Option<Value<NodeConfig>>,
        /// Defines the type of node, such as coordinating nodes.
        ///
        /// One of `coordinator`.
        pub node_type: Option<Value<String>>,
    }

    impl Lower for NodeOption {
        fn fields(self, to: &mut Fields) {
            to.set("NodeConfig", self.node_config);
            to.set("NodeType", self.node_type);
        }
    }

    /// Configuration options for defining the setup of any node type within the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct NodeConfig {
        /// The number of nodes of a specific type within the cluster.
        pub count: Option<Value<i64>>,
        /// A boolean value indicating whether a specific node type is active or inactive.
        pub enabled: Option<Value<bool>>,
        /// The instance type of a particular node within the cluster.
        pub type_: Option<Value<String>>,
    }

    impl Lower for NodeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Count", self.count);
            to.set("Enabled", self.enabled);
            to.set("Type", self.type_);
        }
    }

    /// Specifies zone awareness configuration options. Only use if `ZoneAwarenessEnabled` is `true`.
    #[derive(Clone, Debug, Default)]
    pub struct ZoneAwarenessConfig {
        /// If you enabled multiple Availability Zones (AZs), the number of AZs that you want the domain to use.
        pub availability_zone_count: Option<Value<i64>>,
    }

    impl Lower for ZoneAwarenessConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZoneCount", self.availability_zone_count);
        }
    }

    /// Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards.
    #[derive(Clone, Debug, Default)]
    pub struct CognitoOptions {
        /// Whether to enable or disable Amazon Cognito authentication for OpenSearch Dashboards. See Amazon Cognito
        /// authentication for OpenSearch Dashboards.
        pub enabled: Option<Value<bool>>,
        /// The Amazon Cognito identity pool ID that you want OpenSearch Service to use for OpenSearch Dashboards
        /// authentication.
        pub identity_pool_id: Option<Value<String>>,
        /// The `AmazonOpenSearchServiceCognitoAccess` role that allows OpenSearch Service to configure your user pool and
        /// identity pool.
        pub role_arn: Option<Value<String>>,
        /// The Amazon Cognito user pool ID that you want OpenSearch Service to use for OpenSearch Dashboards
        /// authentication.
        pub user_pool_id: Option<Value<String>>,
    }

    impl Lower for CognitoOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("IdentityPoolId", self.identity_pool_id);
            to.set("RoleArn", self.role_arn);
            to.set("UserPoolId", self.user_pool_id);
        }
    }

    /// `DeploymentStrategyOptions` of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentStrategyOptions {
        /// One of `Default`, `CapacityOptimized`.
        pub deployment_strategy: Option<Value<String>>,
    }

    impl Lower for DeploymentStrategyOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DeploymentStrategy", self.deployment_strategy);
        }
    }

    /// Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or
    /// whether to use a custom endpoint rather than the default endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct DomainEndpointOptions {
        /// The fully qualified URL for your custom endpoint. Required if you enabled a custom endpoint for the domain.
        pub custom_endpoint: Option<Value<String>>,
        /// The Certificate Manager ARN for your domain's SSL/TLS certificate. Required if you enabled a custom endpoint for
        /// the domain.
        pub custom_endpoint_certificate_arn: Option<Value<String>>,
        /// True to enable a custom endpoint for the domain. If enabled, you must also provide values for `CustomEndpoint`
        /// and `CustomEndpointCertificateArn`.
        pub custom_endpoint_enabled: Option<Value<bool>>,
        /// True to require that all traffic to the domain arrive over HTTPS. Required if you enable fine-grained access
        /// control in AdvancedSecurityOptions.
        pub enforce_https: Option<Value<bool>>,
        /// The minimum TLS version required for traffic to the domain. The policy can be one of the following values.
        pub tls_security_policy: Option<Value<String>>,
    }

    impl Lower for DomainEndpointOptions {
        fn fields(self, to: &mut Fields) {
            to.set("CustomEndpoint", self.custom_endpoint);
            to.set("CustomEndpointCertificateArn", self.custom_endpoint_certificate_arn);
            to.set("CustomEndpointEnabled", self.custom_endpoint_enabled);
            to.set("EnforceHTTPS", self.enforce_https);
            to.set("TLSSecurityPolicy", self.tls_security_policy);
        }
    }

    /// The configurations of Amazon Elastic Block Store (Amazon EBS) volumes that are attached to data nodes in the
    /// OpenSearch Service domain.
    #[derive(Clone, Debug, Default)]
    pub struct EBSOptions {
        /// Specifies whether Amazon EBS volumes are attached to data nodes in the OpenSearch Service domain.
        pub ebs_enabled: Option<Value<bool>>,
        /// The number of I/O operations per second (IOPS) that the volume supports. This property applies only to the `gp3`
        /// and provisioned IOPS EBS volume types.
        pub iops: Option<Value<i64>>,
        /// The throughput (in MiB/s) of the EBS volumes attached to data nodes. Applies only to the `gp3` volume type.
        pub throughput: Option<Value<i64>>,
        /// The size (in GiB) of the EBS volume for each data node. The minimum and maximum size of an EBS volume depends on
        /// the EBS volume type and the instance type to which it is attached.
        pub volume_size: Option<Value<i64>>,
        /// The EBS volume type to use with the OpenSearch Service domain. If you choose `gp3`, you must also specify values
        /// for `Iops` and `Throughput`.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for EBSOptions {
        fn fields(self, to: &mut Fields) {
            to.set("EBSEnabled", self.ebs_enabled);
            to.set("Iops", self.iops);
            to.set("Throughput", self.throughput);
            to.set("VolumeSize", self.volume_size);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionAtRestOptions {
        /// Specify `true` to enable encryption at rest. Required if you enable fine-grained access control in
        /// AdvancedSecurityOptionsInput.
        ///
        /// Some changes replace the resource.
        pub enabled: Option<Value<bool>>,
        /// The KMS key ID. Takes the form `1a2a3a4-1a2a-3a4a-5a6a-1a2a3a4a5a6a`. Required if you enable encryption at rest.
        ///
        /// Some changes replace the resource.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for EncryptionAtRestOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// Settings container for integrating IAM Identity Center with OpenSearch UI applications, which enables enabling
    /// secure user authentication and access control across multiple data sources.
    #[derive(Clone, Debug, Default)]
    pub struct IdentityCenterOptions {
        /// Indicates whether IAM Identity Center is enabled for the application.
        pub enabled_api_access: Option<Value<bool>>,
        /// The Amazon Resource Name (ARN) of the IAM Identity Center instance.
        pub identity_center_instance_arn: Option<Value<String>>,
        /// Specifies the attribute that contains the backend role identifier (such as group name or group ID) in IAM
        /// Identity Center.
        ///
        /// One of `GroupName`, `GroupId`.
        pub roles_key: Option<Value<String>>,
        /// Specifies the attribute that contains the subject identifier (such as username, user ID, or email) in IAM
        /// Identity Center.
        ///
        /// One of `UserName`, `UserId`, `Email`.
        pub subject_key: Option<Value<String>>,
    }

    impl Lower for IdentityCenterOptions {
        fn fields(self, to: &mut Fields) {
            to.set("EnabledAPIAccess", self.enabled_api_access);
            to.set("IdentityCenterInstanceARN", self.identity_center_instance_arn);
            to.set("RolesKey", self.roles_key);
            to.set("SubjectKey", self.subject_key);
        }
    }

    /// Specifies whether the OpenSearch Service domain publishes application, search slow logs, or index slow logs to
    /// Amazon CloudWatch.
    #[derive(Clone, Debug, Default)]
    pub struct LogPublishingOption {
        /// Specifies the CloudWatch log group to publish to. Required if you enable log publishing.
        pub cloud_watch_logs_log_group_arn: Option<Value<String>>,
        /// If `true`, enables the publishing of logs to CloudWatch.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for LogPublishingOption {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogsLogGroupArn", self.cloud_watch_logs_log_group_arn);
            to.set("Enabled", self.enabled);
        }
    }

    /// Specifies options for node-to-node encryption.
    #[derive(Clone, Debug, Default)]
    pub struct NodeToNodeEncryptionOptions {
        /// Specifies to enable or disable node-to-node encryption on the domain. Required if you enable fine-grained access
        /// control in AdvancedSecurityOptionsInput.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for NodeToNodeEncryptionOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Off-peak window settings for the domain.
    #[derive(Clone, Debug, Default)]
    pub struct OffPeakWindowOptions {
        /// Specifies whether off-peak window settings are enabled for the domain.
        pub enabled: Option<Value<bool>>,
        /// Off-peak window settings for the domain.
        pub off_peak_window: Option<Value<OffPeakWindow>>,
    }

    impl Lower for OffPeakWindowOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("OffPeakWindow", self.off_peak_window);
        }
    }

    /// A custom 10-hour, low-traffic window during which OpenSearch Service can perform mandatory configuration changes
    /// on the domain.
    #[derive(Clone, Debug, Default)]
    pub struct OffPeakWindow {
        /// The desired start time for an off-peak maintenance window.
        pub window_start_time: Option<Value<WindowStartTime>>,
    }

    impl Lower for OffPeakWindow {
        fn fields(self, to: &mut Fields) {
            to.set("WindowStartTime", self.window_start_time);
        }
    }

    /// A custom start time for the off-peak window, in Coordinated Universal Time (UTC). The window length will always
    /// be 10 hours, so you can't specify an end time.
    #[derive(Clone, Debug, Default)]
    pub struct WindowStartTime {
        /// The start hour of the window in Coordinated Universal Time (UTC), using 24-hour time. For example, 17 refers to
        /// 5:00 P.M.
        ///
        /// Required. 0 to 23.
        pub hours: Option<Value<i64>>,
        /// The start minute of the window, in UTC. The minimum value is 0 and the maximum value is 59.
        ///
        /// Required. 0 to 59.
        pub minutes: Option<Value<i64>>,
    }

    impl Lower for WindowStartTime {
        fn fields(self, to: &mut Fields) {
            to.set("Hours", self.hours);
            to.set("Minutes", self.minutes);
        }
    }

    /// \*DEPRECATED\*. This setting is only relevant to domains running legacy Elasticsearch OSS versions earlier than
    /// 5.3.
    #[derive(Clone, Debug, Default)]
    pub struct SnapshotOptions {
        /// The hour in UTC during which the service takes an automated daily snapshot of the indexes in the OpenSearch
        /// Service domain.
        pub automated_snapshot_start_hour: Option<Value<i64>>,
    }

    impl Lower for SnapshotOptions {
        fn fields(self, to: &mut Fields) {
            to.set("AutomatedSnapshotStartHour", self.automated_snapshot_start_hour);
        }
    }

    /// Options for configuring service software updates for a domain.
    #[derive(Clone, Debug, Default)]
    pub struct SoftwareUpdateOptions {
        /// Specifies whether automatic service software updates are enabled for the domain.
        pub auto_software_update_enabled: Option<Value<bool>>,
        pub use_latest_service_software_for_blue_green: Option<Value<bool>>,
    }

    impl Lower for SoftwareUpdateOptions {
        fn fields(self, to: &mut Fields) {
            to.set("AutoSoftwareUpdateEnabled", self.auto_software_update_enabled);
            to.set("UseLatestServiceSoftwareForBlueGreen", self.use_latest_service_software_for_blue_green);
        }
    }

    /// `Tag` of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The value of the tag.
        ///
        /// Required. 0 to 128 characters.
        pub key: Option<Value<String>>,
        /// The key of the tag.
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

    /// The virtual private cloud (VPC) configuration for the OpenSearch Service domain. For more information, see
    /// Launching your Amazon OpenSearch Service domains using a VPC in the \*Amazon OpenSearch Service Developer
    /// Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct VPCOptions {
        /// Controls whether egress traffic from the domain is routed through the customer VPC.
        pub egress_enabled: Option<Value<bool>>,
        /// The list of security group IDs that are associated with the VPC endpoints for the domain. If you don't provide a
        /// security group ID, OpenSearch Service uses the default security group for the VPC.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// Provide one subnet ID for each Availability Zone that your domain uses. For example, you must specify three
        /// subnet IDs for a three-AZ domain.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VPCOptions {
        fn fields(self, to: &mut Fields) {
            to.set("EgressEnabled", self.egress_enabled);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}
