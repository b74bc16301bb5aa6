//! `AWS::Elasticsearch`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Elasticsearch::Domain`.
///
/// The AWS::Elasticsearch::Domain resource creates an Amazon OpenSearch Service domain.
///
/// It holds data that is lost with it. Its ARN: `arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}`.
#[derive(Clone, Debug, Default)]
pub struct Domain {
    /// An AWS Identity and Access Management ( IAM ) policy document that specifies who can access the OpenSearch
    /// Service domain and their permissions.
    pub access_policies: Option<Value<Json>>,
    /// Additional options to specify for the OpenSearch Service domain. For more information, see Advanced cluster
    /// parameters in the \*Amazon OpenSearch Service Developer Guide\*.
    pub advanced_options: Option<Value<BTreeMap<String, String>>>,
    /// Specifies options for fine-grained access control.
    ///
    /// Some changes replace the resource.
    pub advanced_security_options: Option<Value<domain::AdvancedSecurityOptionsInput>>,
    /// Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards.
    pub cognito_options: Option<Value<domain::CognitoOptions>>,
    /// Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or
    /// whether to use a custom endpoint rather than the default endpoint.
    pub domain_endpoint_options: Option<Value<domain::DomainEndpointOptions>>,
    /// A name for the OpenSearch Service domain. For valid values, see the DomainName data type in the \*Amazon
    /// OpenSearch Service Developer Guide\*.
    ///
    /// A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The configurations of Amazon Elastic Block Store (Amazon EBS) volumes that are attached to data nodes in the
    /// OpenSearch Service domain.
    pub ebs_options: Option<Value<domain::EBSOptions>>,
    /// ElasticsearchClusterConfig is a property of the AWS::Elasticsearch::Domain resource that configures the cluster
    /// of an Amazon OpenSearch Service domain.
    pub elasticsearch_cluster_config: Option<Value<domain::ElasticsearchClusterConfig>>,
    /// The version of Elasticsearch to use, such as 2.3. If not specified, 1.5 is used as the default.
    ///
    /// Some changes replace the resource.
    pub elasticsearch_version: Option<Value<String>>,
    /// Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use.
    ///
    /// Some changes replace the resource.
    pub encryption_at_rest_options: Option<Value<domain::EncryptionAtRestOptions>>,
    /// An object with one or more of the following keys: `SEARCH_SLOW_LOGS`, `ES_APPLICATION_LOGS`, `INDEX_SLOW_LOGS`,
    /// `AUDIT_LOGS`, depending on the types of logs you want to publish.
    pub log_publishing_options: Option<Value<BTreeMap<String, domain::LogPublishingOption>>>,
    /// Specifies whether node-to-node encryption is enabled. See Node-to-node encryption for Amazon OpenSearch Service.
    ///
    /// Some changes replace the resource.
    pub node_to_node_encryption_options: Option<Value<domain::NodeToNodeEncryptionOptions>>,
    /// \*DEPRECATED\*. The automated snapshot configuration for the OpenSearch Service domain indices.
    pub snapshot_options: Option<Value<domain::SnapshotOptions>>,
    /// An arbitrary set of tags (key–value pairs) to associate with the OpenSearch Service domain.
    pub tags: Option<Value<Vec<domain::Tag>>>,
    /// The virtual private cloud (VPC) configuration for the OpenSearch Service domain. For more information, see
    /// Launching your Amazon OpenSearch Service domains within a VPC in the \*Amazon OpenSearch Service Developer
    /// Guide\*.
    pub vpc_options: Option<Value<domain::VPCOptions>>,
}

impl Lower for Domain {
    fn fields(self, to: &mut Fields) {
        to.set("AccessPolicies", self.access_policies);
        to.set("AdvancedOptions", self.advanced_options);
        to.set("AdvancedSecurityOptions", self.advanced_security_options);
        to.set("CognitoOptions", self.cognito_options);
        to.set("DomainEndpointOptions", self.domain_endpoint_options);
        to.set("DomainName", self.domain_name);
        to.set("EBSOptions", self.ebs_options);
        to.set("ElasticsearchClusterConfig", self.elasticsearch_cluster_config);
        to.set("ElasticsearchVersion", self.elasticsearch_version);
        to.set("EncryptionAtRestOptions", self.encryption_at_rest_options);
        to.set("LogPublishingOptions", self.log_publishing_options);
        to.set("NodeToNodeEncryptionOptions", self.node_to_node_encryption_options);
        to.set("SnapshotOptions", self.snapshot_options);
        to.set("Tags", self.tags);
        to.set("VPCOptions", self.vpc_options);
    }
}

impl Level1 for Domain {
    const TYPE: &'static str = "AWS::Elasticsearch::Domain";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Domain> {
    /// `Ref`: its `DomainName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the domain, such as
    /// `arn:aws:es:us-west-2:123456789012:domain/mystack-elasti-1ab2cdefghij`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `DomainArn`.
    pub fn domain_arn(self) -> Value<Arn> {
        self.attribute("DomainArn")
    }

    /// The domain-specific endpoint that's used for requests to the OpenSearch APIs, such as
    /// `search-mystack-elasti-1ab2cdefghij-ab1c2deckoyb3hofw7wpqa3cm.us-west-1.es.amazonaws.com`.
    pub fn domain_endpoint(self) -> Value<String> {
        self.attribute("DomainEndpoint")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Domain`] is made of.
pub mod domain {
    use super::*;

    /// Specifies options for fine-grained access control.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedSecurityOptionsInput {
        pub anonymous_auth_enabled: Option<Value<bool>>,
        /// True to enable fine-grained access control. You must also enable encryption of data at rest and node-to-node
        /// encryption.
        ///
        /// A change replaces the resource.
        pub enabled: Option<Value<bool>>,
        /// True to enable the internal user database.
        pub internal_user_database_enabled: Option<Value<bool>>,
        /// Specifies information about the master user.
        pub master_user_options: Option<Value<MasterUserOptions>>,
    }

    impl Lower for AdvancedSecurityOptionsInput {
        fn fields(self, to: &mut Fields) {
            to.set("AnonymousAuthEnabled", self.anonymous_auth_enabled);
            to.set("Enabled", self.enabled);
            to.set("InternalUserDatabaseEnabled", self.internal_user_database_enabled);
            to.set("MasterUserOptions", self.master_user_options);
        }
    }

    /// Specifies information about the master user. Required if you enabled the internal user database.
    #[derive(Clone, Debug, Default)]
    pub struct MasterUserOptions {
        /// ARN for the master user. Only specify if `InternalUserDatabaseEnabled` is false in `AdvancedSecurityOptions`.
        pub master_user_arn: Option<Value<String>>,
        /// Username for the master user. Only specify if `InternalUserDatabaseEnabled` is true in
        /// `AdvancedSecurityOptions`.
        pub master_user_name: Option<Value<String>>,
        /// Password for the master user. Only specify if `InternalUserDatabaseEnabled` is true in
        /// `AdvancedSecurityOptions`.
        pub master_user_password: Option<Value<String>>,
    }

    impl Lower for MasterUserOptions {
        fn fields(self, to: &mut Fields) {
            to.set("MasterUserARN", self.master_user_arn);
            to.set("MasterUserName", self.master_user_name);
            to.set("MasterUserPassword", self.master_user_password);
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
        /// The `AmazonESCognitoAccess` role that allows OpenSearch Service to configure your user pool and identity pool.
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
        /// True to require that all traffic to the domain arrive over HTTPS.
        pub enforce_https: Option<Value<bool>>,
        /// The minimum TLS version required for traffic to the domain. Valid values are TLS 1.3 (recommended) or 1.2.
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
        /// The number of I/O operations per second (IOPS) that the volume supports. This property applies only to
        /// provisioned IOPS EBS volume types.
        pub iops: Option<Value<i64>>,
        /// The size (in GiB) of the EBS volume for each data node. The minimum and maximum size of an EBS volume depends on
        /// the EBS volume type and the instance type to which it is attached.
        pub volume_size: Option<Value<i64>>,
        /// The EBS volume type to use with the OpenSearch Service domain, such as standard, gp2, or io1. For more
        /// information about each type, see Amazon EBS volume types in the \*Amazon EC2 User Guide for Linux Instances\*.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for EBSOptions {
        fn fields(self, to: &mut Fields) {
            to.set("EBSEnabled", self.ebs_enabled);
            to.set("Iops", self.iops);
            to.set("VolumeSize", self.volume_size);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// The cluster configuration for the OpenSearch Service domain. You can specify options such as the instance type
    /// and the number of instances.
    #[derive(Clone, Debug, Default)]
    pub struct ElasticsearchClusterConfig {
        /// Specifies cold storage options for the domain.
        pub cold_storage_options: Option<Value<ColdStorageOptions>>,
        /// The number of instances to use for the master node. If you specify this property, you must specify true for the
        /// DedicatedMasterEnabled property.
        pub dedicated_master_count: Option<Value<i64>>,
        /// Indicates whether to use a dedicated master node for the OpenSearch Service domain. A dedicated master node is a
        /// cluster node that performs cluster management tasks, but doesn't hold data or respond to data upload requests.
        pub dedicated_master_enabled: Option<Value<bool>>,
        /// The hardware configuration of the computer that hosts the dedicated master node, such as
        /// `m3.medium.elasticsearch`.
        pub dedicated_master_type: Option<Value<String>>,
        /// The number of data nodes (instances) to use in the OpenSearch Service domain.
        pub instance_count: Option<Value<i64>>,
        /// The instance type for your data nodes, such as `m3.medium.elasticsearch`. For valid values, see Supported
        /// instance types in Amazon OpenSearch Service.
        pub instance_type: Option<Value<String>>,
        /// The number of warm nodes in the cluster. Required if you enable warm storage.
        pub warm_count: Option<Value<i64>>,
        /// Whether to enable warm storage for the cluster.
        pub warm_enabled: Option<Value<bool>>,
        /// The instance type for the cluster's warm nodes. Required if you enable warm storage.
        pub warm_type: Option<Value<String>>,
        /// Specifies zone awareness configuration options. Only use if `ZoneAwarenessEnabled` is `true`.
        pub zone_awareness_config: Option<Value<ZoneAwarenessConfig>>,
        /// Indicates whether to enable zone awareness for the OpenSearch Service domain.
        pub zone_awareness_enabled: Option<Value<bool>>,
    }

    impl Lower for ElasticsearchClusterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ColdStorageOptions", self.cold_storage_options);
            to.set("DedicatedMasterCount", self.dedicated_master_count);
            to.set("DedicatedMasterEnabled", self.dedicated_master_enabled);
            to.set("DedicatedMasterType", self.dedicated_master_type);
            to.set("InstanceCount", self.instance_count);
            to.set("InstanceType", self.instance_type);
            to.set("WarmCount", self.warm_count);
            to.set("WarmEnabled", self.warm_enabled);
            to.set("WarmType", self.warm_type);
            to.set("ZoneAwarenessConfig", self.zone_awareness_config);
            to.set("ZoneAwarenessEnabled", self.zone_awareness_enabled);
        }
    }

    /// Specifies options for cold storage. For more information, see Cold storage for Amazon Elasticsearch Service.
    #[derive(Clone, Debug, Default)]
    pub struct ColdStorageOptions {
        /// Whether to enable or disable cold storage on the domain. You must enable UltraWarm storage in order to enable
        /// cold storage.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for ColdStorageOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
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

    /// Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionAtRestOptions {
        /// Specify `true` to enable encryption at rest.
        ///
        /// Some changes replace the resource.
        pub enabled: Option<Value<bool>>,
        /// The KMS key ID. Takes the form `1a2a3a4-1a2a-3a4a-5a6a-1a2a3a4a5a6a`. Required if you enable encryption at rest.
        ///
        /// A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for EncryptionAtRestOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// Specifies whether the OpenSearch Service domain publishes the Elasticsearch application, search slow logs, or
    /// index slow logs to Amazon CloudWatch.
    #[derive(Clone, Debug, Default)]
    pub struct LogPublishingOption {
        /// Specifies the CloudWatch log group to publish to. Required if you enable log publishing for the domain.
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

    /// Specifies whether node-to-node encryption is enabled.
    #[derive(Clone, Debug, Default)]
    pub struct NodeToNodeEncryptionOptions {
        /// Specifies whether node-to-node encryption is enabled, as a Boolean.
        ///
        /// Some changes replace the resource.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for NodeToNodeEncryptionOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// \*DEPRECATED\*. For domains running Elasticsearch 5.3 and later, OpenSearch Service takes hourly automated
    /// snapshots, making this setting irrelevant.
    #[derive(Clone, Debug, Default)]
    pub struct SnapshotOptions {
        /// The hour in UTC during which the service takes an automated daily snapshot of the indices in the OpenSearch
        /// Service domain.
        pub automated_snapshot_start_hour: Option<Value<i64>>,
    }

    impl Lower for SnapshotOptions {
        fn fields(self, to: &mut Fields) {
            to.set("AutomatedSnapshotStartHour", self.automated_snapshot_start_hour);
        }
    }

    /// `Tag` of `AWS::Elasticsearch::Domain`.
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

    /// The virtual private cloud (VPC) configuration for the OpenSearch Service domain. For more information, see
    /// Launching your Amazon OpenSearch Service domains using a VPC in the \*Amazon OpenSearch Service Developer
    /// Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct VPCOptions {
        /// The list of security group IDs that are associated with the VPC endpoints for the domain. If you don't provide a
        /// security group ID, OpenSearch Service uses the default security group for the VPC.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// Provide one subnet ID for each Availability Zone that your domain uses. For example, you must specify three
        /// subnet IDs for a three Availability Zone domain.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VPCOptions {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}
