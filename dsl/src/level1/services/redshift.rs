//! `AWS::Redshift`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Redshift::Cluster`.
///
/// Specifies a cluster. A \*cluster\* is a fully managed data warehouse that consists of a set of compute nodes.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName}`.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// If `true`, major version upgrades can be applied during the maintenance window to the Amazon Redshift engine
    /// that is running on the cluster.
    pub allow_version_upgrade: Option<Value<bool>>,
    /// This parameter is retired. It does not set the AQUA configuration status. Amazon Redshift automatically
    /// determines whether to use AQUA (Advanced Query Accelerator).
    ///
    /// One of `auto`, `disabled`, `enabled`.
    pub aqua_configuration_status: Option<Value<String>>,
    /// The number of days that automated snapshots are retained. If the value is 0, automated snapshots are disabled.
    pub automated_snapshot_retention_period: Option<Value<i64>>,
    /// The EC2 Availability Zone (AZ) in which you want Amazon Redshift to provision the cluster.
    ///
    /// 0 to 2147483647 characters.
    pub availability_zone: Option<Value<String>>,
    /// The option to enable relocation for an Amazon Redshift cluster between Availability Zones after the cluster is
    /// created.
    pub availability_zone_relocation: Option<Value<bool>>,
    /// Describes the status of the Availability Zone relocation operation.
    pub availability_zone_relocation_status: Option<Value<String>>,
    /// A boolean value indicating whether the resize operation is using the classic resize process. If you don't
    /// provide this parameter or set the value to `false`, the resize type is elastic.
    pub classic: Option<Value<bool>>,
    /// A unique identifier for the cluster. You use this identifier to refer to the cluster for any subsequent cluster
    /// operations such as deleting or modifying.
    ///
    /// 0 to 63 characters. A change replaces the resource.
    pub cluster_identifier: Option<Value<String>>,
    /// The name of the parameter group to be associated with this cluster.
    ///
    /// 0 to 255 characters.
    pub cluster_parameter_group_name: Option<Value<String>>,
    /// A list of security groups to be associated with this cluster.
    pub cluster_security_groups: Option<Value<Vec<String>>>,
    /// The name of a cluster subnet group to be associated with this cluster.
    ///
    /// 0 to 2147483647 characters. A change replaces the resource.
    pub cluster_subnet_group_name: Option<Value<String>>,
    /// The type of the cluster. When cluster type is specified as.
    ///
    /// Required. 0 to 2147483647 characters.
    pub cluster_type: Option<Value<String>>,
    /// The version of the Amazon Redshift engine software that you want to deploy on the cluster.
    ///
    /// 0 to 2147483647 characters.
    pub cluster_version: Option<Value<String>>,
    /// The name of the first database to be created when the cluster is created.
    ///
    /// Required. 0 to 2147483647 characters. A change replaces the resource.
    pub db_name: Option<Value<String>>,
    /// A Boolean indicating whether to enable the deferred maintenance window.
    pub defer_maintenance: Option<Value<bool>>,
    /// An integer indicating the duration of the maintenance window in days. If you specify a duration, you can't
    /// specify an end time.
    pub defer_maintenance_duration: Option<Value<i64>>,
    /// A timestamp for the end of the time period when we defer maintenance.
    pub defer_maintenance_end_time: Option<Value<String>>,
    /// A timestamp indicating the start time for the deferred maintenance window.
    pub defer_maintenance_start_time: Option<Value<String>>,
    /// The destination region that snapshots are automatically copied to when cross-region snapshot copy is enabled.
    pub destination_region: Option<Value<String>>,
    /// The Elastic IP (EIP) address for the cluster.
    ///
    /// 0 to 2147483647 characters.
    pub elastic_ip: Option<Value<String>>,
    /// If `true`, the data in the cluster is encrypted at rest. If you set the value on this parameter to `false`, the
    /// request will fail.
    pub encrypted: Option<Value<bool>>,
    /// The connection endpoint.
    pub endpoint: Option<Value<cluster::Endpoint>>,
    /// An option that specifies whether to create the cluster with enhanced VPC routing enabled. To create a cluster
    /// that uses enhanced VPC routing, the cluster must be in a VPC.
    pub enhanced_vpc_routing: Option<Value<bool>>,
    /// Specifies the name of the HSM client certificate the Amazon Redshift cluster uses to retrieve the data
    /// encryption keys stored in an HSM.
    ///
    /// 0 to 2147483647 characters.
    pub hsm_client_certificate_identifier: Option<Value<String>>,
    /// Specifies the name of the HSM configuration that contains the information the Amazon Redshift cluster can use to
    /// retrieve and store keys in an HSM.
    ///
    /// 0 to 2147483647 characters.
    pub hsm_configuration_identifier: Option<Value<String>>,
    /// A list of AWS Identity and Access Management (IAM) roles that can be used by the cluster to access other AWS
    /// services.
    ///
    /// At most 50 items.
    pub iam_roles: Option<Value<Vec<String>>>,
    /// The AWS Key Management Service (KMS) key ID of the encryption key that you want to use to encrypt data in the
    /// cluster.
    ///
    /// 0 to 2147483647 characters.
    pub kms_key_id: Option<Value<String>>,
    /// Specifies logging information, such as queries and connection attempts, for the specified Amazon Redshift
    /// cluster.
    pub logging_properties: Option<Value<cluster::LoggingProperties>>,
    /// An optional parameter for the name of the maintenance track for the cluster. If you don't provide a maintenance
    /// track name, the cluster is assigned to the `current` track.
    ///
    /// 0 to 2147483647 characters.
    pub maintenance_track_name: Option<Value<String>>,
    /// If `true`, Amazon Redshift uses AWS Secrets Manager to manage this cluster's admin credentials. You can't use
    /// `MasterUserPassword` if `ManageMasterPassword` is true.
    pub manage_master_password: Option<Value<bool>>,
    /// The default number of days to retain a manual snapshot. If the value is -1, the snapshot is retained
    /// indefinitely.
    pub manual_snapshot_retention_period: Option<Value<i64>>,
    /// The ID of the AWS Key Management Service (KMS) key used to encrypt and store the cluster's admin credentials
    /// secret.
    ///
    /// 0 to 2147483647 characters.
    pub master_password_secret_kms_key_id: Option<Value<String>>,
    /// The password associated with the admin user account for the cluster that is being created.
    ///
    /// At most 64 characters.
    pub master_user_password: Option<Value<String>>,
    /// The user name associated with the admin user account for the cluster that is being created.
    ///
    /// Required. 0 to 128 characters. A change replaces the resource.
    pub master_username: Option<Value<String>>,
    /// A boolean indicating whether Amazon Redshift should deploy the cluster in two Availability Zones. The default is
    /// false.
    pub multi_az: Option<Value<bool>>,
    /// The policy that is attached to a resource.
    pub namespace_resource_policy: Option<Value<Json>>,
    /// The node type to be provisioned for the cluster. For information about node types, go to Working with Clusters
    /// in the \*Amazon Redshift Cluster Management Guide\*.
    ///
    /// Required. 0 to 2147483647 characters.
    pub node_type: Option<Value<String>>,
    /// The number of compute nodes in the cluster. This parameter is required when the \*ClusterType\* parameter is
    /// specified as `multi-node`.
    ///
    /// 1 to 100.
    pub number_of_nodes: Option<Value<i64>>,
    /// The AWS account used to create or copy the snapshot. Required if you are restoring a snapshot you do not own,
    /// optional if you own the snapshot.
    ///
    /// A change replaces the resource.
    pub owner_account: Option<Value<String>>,
    /// The port number on which the cluster accepts incoming connections.
    pub port: Option<Value<i64>>,
    /// The weekly time range (in UTC) during which automated cluster maintenance can occur.
    ///
    /// 0 to 2147483647 characters.
    pub preferred_maintenance_window: Option<Value<String>>,
    /// If `true`, the cluster can be accessed from a public network.
    pub publicly_accessible: Option<Value<bool>>,
    /// The Amazon Redshift operation to be performed. Supported operations are `pause-cluster`, `resume-cluster`, and
    /// `failover-primary-compute`.
    pub resource_action: Option<Value<String>>,
    /// Describes a `RevisionTarget` object.
    pub revision_target: Option<Value<String>>,
    /// Rotates the encryption keys for a cluster.
    pub rotate_encryption_key: Option<Value<bool>>,
    /// The name of the cluster the source snapshot was created from. This parameter is required if your user or role
    /// has a policy containing a snapshot resource element that specifies anything other than \* for the cluster name.
    ///
    /// A change replaces the resource.
    pub snapshot_cluster_identifier: Option<Value<String>>,
    /// The name of the snapshot copy grant.
    pub snapshot_copy_grant_name: Option<Value<String>>,
    /// Indicates whether to apply the snapshot retention period to newly copied manual snapshots instead of automated
    /// snapshots.
    pub snapshot_copy_manual: Option<Value<bool>>,
    /// The number of days to retain automated snapshots in the destination AWS Region after they are copied from the
    /// source AWS Region.
    pub snapshot_copy_retention_period: Option<Value<i64>>,
    /// The name of the snapshot from which to create the new cluster. This parameter isn't case sensitive. You must
    /// specify this parameter or `snapshotArn`, but not both.
    ///
    /// A change replaces the resource.
    pub snapshot_identifier: Option<Value<String>>,
    /// A list of tag instances.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<cluster::Tag>>>,
    /// A list of Virtual Private Cloud (VPC) security groups to be associated with the cluster.
    pub vpc_security_group_ids: Option<Value<Vec<String>>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("AllowVersionUpgrade", self.allow_version_upgrade);
        to.set("AquaConfigurationStatus", self.aqua_configuration_status);
        to.set("AutomatedSnapshotRetentionPeriod", self.automated_snapshot_retention_period);
        to.set("AvailabilityZone", self.availability_zone);
        to.set("AvailabilityZoneRelocation", self.availability_zone_relocation);
        to.set("AvailabilityZoneRelocationStatus", self.availability_zone_relocation_status);
        to.set("Classic", self.classic);
        to.set("ClusterIdentifier", self.cluster_identifier);
        to.set("ClusterParameterGroupName", self.cluster_parameter_group_name);
        to.set("ClusterSecurityGroups", self.cluster_security_groups);
        to.set("ClusterSubnetGroupName", self.cluster_subnet_group_name);
        to.set("ClusterType", self.cluster_type);
        to.set("ClusterVersion", self.cluster_version);
        to.set("DBName", self.db_name);
        to.set("DeferMaintenance", self.defer_maintenance);
        to.set("DeferMaintenanceDuration", self.defer_maintenance_duration);
        to.set("DeferMaintenanceEndTime", self.defer_maintenance_end_time);
        to.set("DeferMaintenanceStartTime", self.defer_maintenance_start_time);
        to.set("DestinationRegion", self.destination_region);
        to.set("ElasticIp", self.elastic_ip);
        to.set("Encrypted", self.encrypted);
        to.set("Endpoint", self.endpoint);
        to.set("EnhancedVpcRouting", self.enhanced_vpc_routing);
        to.set("HsmClientCertificateIdentifier", self.hsm_client_certificate_identifier);
        to.set("HsmConfigurationIdentifier", self.hsm_configuration_identifier);
        to.set("IamRoles", self.iam_roles);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("LoggingProperties", self.logging_properties);
        to.set("MaintenanceTrackName", self.maintenance_track_name);
        to.set("ManageMasterPassword", self.manage_master_password);
        to.set("ManualSnapshotRetentionPeriod", self.manual_snapshot_retention_period);
        to.set("MasterPasswordSecretKmsKeyId", self.master_password_secret_kms_key_id);
        to.set("MasterUserPassword", self.master_user_password);
        to.set("MasterUsername", self.master_username);
        to.set("MultiAZ", self.multi_az);
        to.set("NamespaceResourcePolicy", self.namespace_resource_policy);
        to.set("NodeType", self.node_type);
        to.set("NumberOfNodes", self.number_of_nodes);
        to.set("OwnerAccount", self.owner_account);
        to.set("Port", self.port);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("PubliclyAccessible", self.publicly_accessible);
        to.set("ResourceAction", self.resource_action);
        to.set("RevisionTarget", self.revision_target);
        to.set("RotateEncryptionKey", self.rotate_encryption_key);
        to.set("SnapshotClusterIdentifier", self.snapshot_cluster_identifier);
        to.set("SnapshotCopyGrantName", self.snapshot_copy_grant_name);
        to.set("SnapshotCopyManual", self.snapshot_copy_manual);
        to.set("SnapshotCopyRetentionPeriod", self.snapshot_copy_retention_period);
        to.set("SnapshotIdentifier", self.snapshot_identifier);
        to.set("Tags", self.tags);
        to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::Redshift::Cluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Cluster> {
    /// `Ref`: its `ClusterIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The namespace Amazon Resource Name (ARN) of the cluster.
    pub fn cluster_namespace_arn(self) -> Value<Arn> {
        self.attribute("ClusterNamespaceArn")
    }

    /// A unique identifier for the maintenance window.
    pub fn defer_maintenance_identifier(self) -> Value<String> {
        self.attribute("DeferMaintenanceIdentifier")
    }

    /// The connection endpoint for the Amazon Redshift cluster. For example:
    /// `examplecluster.cg034hpkmmjt.us-east-1.redshift.amazonaws.com`.
    pub fn endpoint_address(self) -> Value<String> {
        self.attribute("Endpoint.Address")
    }

    /// The port number on which the Amazon Redshift cluster accepts connections. For example: `5439`.
    pub fn endpoint_port(self) -> Value<String> {
        self.attribute("Endpoint.Port")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) for the cluster's admin user credentials secret.
    pub fn master_password_secret_arn(self) -> Value<Arn> {
        self.attribute("MasterPasswordSecretArn")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// Describes a connection endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct Endpoint {}

    impl Lower for Endpoint {
        fn fields(self, _: &mut Fields) {}
    }

    /// Specifies logging information, such as queries and connection attempts, for the specified Amazon Redshift
    /// cluster.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingProperties {
        /// The name of an existing S3 bucket where the log files are to be stored.
        pub bucket_name: Option<Value<String>>,
        /// The log destination type. An enum with possible values of `s3` and `cloudwatch`.
        pub log_destination_type: Option<Value<String>>,
        /// The collection of exported log types. Possible values are `connectionlog`, `useractivitylog`, and `userlog`.
        ///
        /// At most 3 items.
        pub log_exports: Option<Value<Vec<String>>>,
        /// The prefix applied to the log file names.
        pub s3_key_prefix: Option<Value<String>>,
    }

    impl Lower for LoggingProperties {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("LogDestinationType", self.log_destination_type);
            to.set("LogExports", self.log_exports);
            to.set("S3KeyPrefix", self.s3_key_prefix);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Redshift::ClusterParameterGroup`.
///
/// Describes a parameter group.
///
/// Its ARN: `arn:${Partition}:redshift:${Region}:${Account}:parametergroup:${ParameterGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct ClusterParameterGroup {
    /// The description of the parameter group.
    ///
    /// Required. 0 to 2147483647 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the cluster parameter group family that this cluster parameter group is compatible with.
    ///
    /// Required. 0 to 2147483647 characters. A change replaces the resource.
    pub parameter_group_family: Option<Value<String>>,
    /// The name of the cluster parameter group.
    ///
    /// 0 to 255 characters. A change replaces the resource.
    pub parameter_group_name: Option<Value<String>>,
    /// An array of parameters to be modified. A maximum of 20 parameters can be modified in a single request.
    pub parameters: Option<Value<Vec<cluster_parameter_group::Parameter>>>,
    /// The list of tags for the cluster parameter group.
    pub tags: Option<Value<Vec<cluster_parameter_group::Tag>>>,
}

impl Lower for ClusterParameterGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("ParameterGroupFamily", self.parameter_group_family);
        to.set("ParameterGroupName", self.parameter_group_name);
        to.set("Parameters", self.parameters);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ClusterParameterGroup {
    const TYPE: &'static str = "AWS::Redshift::ClusterParameterGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ClusterParameterGroup> {
    /// `Ref`: its `ParameterGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`ClusterParameterGroup`] is made of.
pub mod cluster_parameter_group {
    use super::*;

    /// Describes a parameter in a cluster parameter group.
    #[derive(Clone, Debug, Default)]
    pub struct Parameter {
        /// The name of the parameter.
        ///
        /// Required.
        pub parameter_name: Option<Value<String>>,
        /// The value of the parameter. If `ParameterName` is `wlm_json_configuration`, then the maximum size of
        /// `ParameterValue` is 8000 characters.
        ///
        /// Required.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for Parameter {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterName", self.parameter_name);
            to.set("ParameterValue", self.parameter_value);
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

/// `AWS::Redshift::ClusterSecurityGroup`.
///
/// Specifies a new Amazon Redshift security group. You use security groups to control access to non-VPC clusters.
///
/// Its ARN: `arn:${Partition}:redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct ClusterSecurityGroup {
    /// A description for the security group.
    ///
    /// Required. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// Specifies an arbitrary set of tags (key–value pairs) to associate with this security group. Use tags to manage
    /// your resources.
    pub tags: Option<Value<Vec<cluster_security_group::Tag>>>,
}

impl Lower for ClusterSecurityGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ClusterSecurityGroup {
    const TYPE: &'static str = "AWS::Redshift::ClusterSecurityGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ClusterSecurityGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ClusterSecurityGroup`] is made of.
pub mod cluster_security_group {
    use super::*;

    /// `Tag` of `AWS::Redshift::ClusterSecurityGroup`.
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

/// `AWS::Redshift::ClusterSecurityGroupIngress`.
///
/// Adds an inbound (ingress) rule to an Amazon Redshift security group.
///
/// Its ARN: `arn:${Partition}:redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct ClusterSecurityGroupIngress {
    /// The IP range to be added the Amazon Redshift security group.
    ///
    /// A change replaces the resource.
    pub cidrip: Option<Value<String>>,
    /// The name of the security group to which the ingress rule is added.
    ///
    /// Required. A change replaces the resource.
    pub cluster_security_group_name: Option<Value<String>>,
    /// The EC2 security group to be added the Amazon Redshift security group.
    ///
    /// A change replaces the resource.
    pub ec2_security_group_name: Option<Value<String>>,
    /// The AWS account number of the owner of the security group specified by the \*EC2SecurityGroupName\* parameter.
    ///
    /// A change replaces the resource.
    pub ec2_security_group_owner_id: Option<Value<String>>,
}

impl Lower for ClusterSecurityGroupIngress {
    fn fields(self, to: &mut Fields) {
        to.set("CIDRIP", self.cidrip);
        to.set("ClusterSecurityGroupName", self.cluster_security_group_name);
        to.set("EC2SecurityGroupName", self.ec2_security_group_name);
        to.set("EC2SecurityGroupOwnerId", self.ec2_security_group_owner_id);
    }
}

impl Level1 for ClusterSecurityGroupIngress {
    const TYPE: &'static str = "AWS::Redshift::ClusterSecurityGroupIngress";
}

impl Handle<ClusterSecurityGroupIngress> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Specifies an inbound (ingress) rule for an Amazon Redshift security group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Redshift::ClusterSubnetGroup`.
///
/// Specifies an Amazon Redshift subnet group. You must provide a list of one or more subnets in your existing
/// Amazon Virtual Private Cloud ( Amazon VPC ) when creating Amazon Redshift subnet group.
///
/// Its ARN: `arn:${Partition}:redshift:${Region}:${Account}:subnetgroup:${SubnetGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct ClusterSubnetGroup {
    /// A description for the subnet group.
    ///
    /// Required. 0 to 2147483647 characters.
    pub description: Option<Value<String>>,
    /// An array of VPC subnet IDs. A maximum of 20 subnets can be modified in a single request.
    ///
    /// Required. At most 20 items.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// Specifies an arbitrary set of tags (key–value pairs) to associate with this subnet group. Use tags to manage
    /// your resources.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<cluster_subnet_group::Tag>>>,
}

impl Lower for ClusterSubnetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ClusterSubnetGroup {
    const TYPE: &'static str = "AWS::Redshift::ClusterSubnetGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ClusterSubnetGroup> {
    /// `Ref`: its `ClusterSubnetGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The name of the cluster subnet group.
    pub fn cluster_subnet_group_name(self) -> Value<String> {
        self.attribute("ClusterSubnetGroupName")
    }
}

/// What [`ClusterSubnetGroup`] is made of.
pub mod cluster_subnet_group {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Redshift::EndpointAccess`.
///
/// Creates a Redshift-managed VPC endpoint.
#[derive(Clone, Debug, Default)]
pub struct EndpointAccess {
    /// The cluster identifier of the cluster associated with the endpoint.
    ///
    /// Required. 0 to 2147483647 characters. A change replaces the resource.
    pub cluster_identifier: Option<Value<String>>,
    /// The name of the endpoint.
    ///
    /// Required. A change replaces the resource.
    pub endpoint_name: Option<Value<String>>,
    /// The AWS account ID of the owner of the cluster.
    ///
    /// 0 to 2147483647 characters. A change replaces the resource.
    pub resource_owner: Option<Value<String>>,
    /// The subnet group name where Amazon Redshift chooses to deploy the endpoint.
    ///
    /// Required. A change replaces the resource.
    pub subnet_group_name: Option<Value<String>>,
    /// The security group that defines the ports, protocols, and sources for inbound traffic that you are authorizing
    /// into your endpoint.
    ///
    /// Required.
    pub vpc_security_group_ids: Option<Value<Vec<String>>>,
}

impl Lower for EndpointAccess {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterIdentifier", self.cluster_identifier);
        to.set("EndpointName", self.endpoint_name);
        to.set("ResourceOwner", self.resource_owner);
        to.set("SubnetGroupName", self.subnet_group_name);
        to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
    }
}

impl Level1 for EndpointAccess {
    const TYPE: &'static str = "AWS::Redshift::EndpointAccess";
}

impl Handle<EndpointAccess> {
    /// `Ref`: its `EndpointName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The DNS address of the endpoint.
    pub fn address(self) -> Value<String> {
        self.attribute("Address")
    }

    /// The time (UTC) that the endpoint was created.
    pub fn endpoint_create_time(self) -> Value<String> {
        self.attribute("EndpointCreateTime")
    }

    /// The status of the endpoint.
    pub fn endpoint_status(self) -> Value<String> {
        self.attribute("EndpointStatus")
    }

    /// The port number on which the cluster accepts incoming connections.
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// The connection endpoint for connecting to an Amazon Redshift cluster through the proxy.
    pub fn vpc_endpoint(self) -> Value<Json> {
        self.attribute("VpcEndpoint")
    }

    /// The attribute `VpcEndpoint.NetworkInterfaces`.
    pub fn vpc_endpoint_network_interfaces(self) -> Value<Json> {
        self.attribute("VpcEndpoint.NetworkInterfaces")
    }

    /// The connection endpoint ID for connecting an Amazon Redshift cluster through the proxy.
    pub fn vpc_endpoint_vpc_endpoint_id(self) -> Value<String> {
        self.attribute("VpcEndpoint.VpcEndpointId")
    }

    /// The VPC identifier that the endpoint is associated.
    pub fn vpc_endpoint_vpc_id(self) -> Value<String> {
        self.attribute("VpcEndpoint.VpcId")
    }

    /// The security groups associated with the endpoint.
    pub fn vpc_security_groups(self) -> Value<Json> {
        self.attribute("VpcSecurityGroups")
    }
}

/// `AWS::Redshift::EndpointAuthorization`.
///
/// Describes an endpoint authorization for authorizing Redshift-managed VPC endpoint access to a cluster across AWS
/// accounts.
#[derive(Clone, Debug, Default)]
pub struct EndpointAuthorization {
    /// The AWS account ID of either the cluster owner (grantor) or grantee. If `Grantee` parameter is true, then the
    /// `Account` value is of the grantor.
    ///
    /// Required. A change replaces the resource.
    pub account: Option<Value<String>>,
    /// The cluster identifier.
    ///
    /// Required. A change replaces the resource.
    pub cluster_identifier: Option<Value<String>>,
    /// Indicates whether to force the revoke action. If true, the Redshift-managed VPC endpoints associated with the
    /// endpoint authorization are also deleted.
    pub force: Option<Value<bool>>,
    /// The virtual private cloud (VPC) identifiers to grant access to.
    pub vpc_ids: Option<Value<Vec<String>>>,
}

impl Lower for EndpointAuthorization {
    fn fields(self, to: &mut Fields) {
        to.set("Account", self.account);
        to.set("ClusterIdentifier", self.cluster_identifier);
        to.set("Force", self.force);
        to.set("VpcIds", self.vpc_ids);
    }
}

impl Level1 for EndpointAuthorization {
    const TYPE: &'static str = "AWS::Redshift::EndpointAuthorization";
}

impl Handle<EndpointAuthorization> {
    /// `Ref`: `ClusterIdentifier`, `Account`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Indicates whether all VPCs in the grantee account are allowed access to the cluster.
    pub fn allowed_all_vpcs(self) -> Value<bool> {
        self.attribute("AllowedAllVPCs")
    }

    /// The VPCs allowed access to the cluster.
    pub fn allowed_vpcs(self) -> Value<Vec<String>> {
        self.attribute("AllowedVPCs")
    }

    /// The time (UTC) when the authorization was created.
    pub fn authorize_time(self) -> Value<String> {
        self.attribute("AuthorizeTime")
    }

    /// The status of the cluster.
    pub fn cluster_status(self) -> Value<String> {
        self.attribute("ClusterStatus")
    }

    /// The number of Redshift-managed VPC endpoints created for the authorization.
    pub fn endpoint_count(self) -> Value<i64> {
        self.attribute("EndpointCount")
    }

    /// The AWS account ID of the grantee of the cluster.
    pub fn grantee(self) -> Value<String> {
        self.attribute("Grantee")
    }

    /// The AWS account ID of the cluster owner.
    pub fn grantor(self) -> Value<String> {
        self.attribute("Grantor")
    }

    /// The status of the authorization action.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AWS::Redshift::EventSubscription`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-eventsubscription.html`.
///
/// Its ARN: `arn:${Partition}:redshift:${Region}:${Account}:eventsubscription:${EventSubscriptionName}`.
#[derive(Clone, Debug, Default)]
pub struct EventSubscription {
    /// A boolean value; set to `true` to activate the subscription, and set to `false` to create the subscription but
    /// not activate it.
    pub enabled: Option<Value<bool>>,
    /// Specifies the Amazon Redshift event categories to be published by the event notification subscription.
    pub event_categories: Option<Value<Vec<String>>>,
    /// Specifies the Amazon Redshift event severity to be published by the event notification subscription.
    ///
    /// 0 to 2147483647 characters. One of `ERROR`, `INFO`.
    pub severity: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the Amazon SNS topic used to transmit the event notifications. The ARN is
    /// created by Amazon SNS when you create a topic and subscribe to it.
    ///
    /// 0 to 2147483647 characters.
    pub sns_topic_arn: Option<Value<String>>,
    /// A list of one or more identifiers of Amazon Redshift source objects. All of the objects must be of the same type
    /// as was specified in the source type parameter.
    pub source_ids: Option<Value<Vec<String>>>,
    /// The type of source that will be generating the events. For example, if you want to be notified of events
    /// generated by a cluster, you would set this parameter to cluster.
    ///
    /// 0 to 2147483647 characters. One of `cluster`, `cluster-parameter-group`, `cluster-security-group`,
    /// `cluster-snapshot`, `scheduled-action`.
    pub source_type: Option<Value<String>>,
    /// The name of the event subscription to be created.
    ///
    /// Required. A change replaces the resource.
    pub subscription_name: Option<Value<String>>,
    /// A list of tag instances.
    pub tags: Option<Value<Vec<event_subscription::Tag>>>,
}

impl Lower for EventSubscription {
    fn fields(self, to: &mut Fields) {
        to.set("Enabled", self.enabled);
        to.set("EventCategories", self.event_categories);
        to.set("Severity", self.severity);
        to.set("SnsTopicArn", self.sns_topic_arn);
        to.set("SourceIds", self.source_ids);
        to.set("SourceType", self.source_type);
        to.set("SubscriptionName", self.subscription_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventSubscription {
    const TYPE: &'static str = "AWS::Redshift::EventSubscription";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventSubscription> {
    /// `Ref`: its `SubscriptionName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The name of the Amazon Redshift event notification subscription.
    pub fn cust_subscription_id(self) -> Value<String> {
        self.attribute("CustSubscriptionId")
    }

    /// The AWS account associated with the Amazon Redshift event notification subscription.
    pub fn customer_aws_id(self) -> Value<String> {
        self.attribute("CustomerAwsId")
    }

    /// The list of Amazon Redshift event categories specified in the event notification subscription.
    pub fn event_categories_list(self) -> Value<Vec<String>> {
        self.attribute("EventCategoriesList")
    }

    /// A list of the sources that publish events to the Amazon Redshift event notification subscription.
    pub fn source_ids_list(self) -> Value<Vec<String>> {
        self.attribute("SourceIdsList")
    }

    /// The status of the Amazon Redshift event notification subscription.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The date and time the Amazon Redshift event notification subscription was created.
    pub fn subscription_creation_time(self) -> Value<String> {
        self.attribute("SubscriptionCreationTime")
    }
}

/// What [`EventSubscription`] is made of.
pub mod event_subscription {
    use super::*;

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

/// `AWS::Redshift::Integration`.
///
/// Describes a zero-ETL or S3 integration.
///
/// Its ARN: `arn:${Partition}:redshift:${Region}:${Account}:integration:${IntegrationIdentifier}`.
#[derive(Clone, Debug, Default)]
pub struct Integration {
    /// The encryption context for the integration. For more information, see Encryption context in the \*AWS Key
    /// Management Service Developer Guide\*.
    ///
    /// A change replaces the resource.
    pub additional_encryption_context: Option<Value<BTreeMap<String, String>>>,
    /// The name of the integration.
    ///
    /// 1 to 64 characters.
    pub integration_name: Option<Value<String>>,
    /// The AWS Key Management Service ( AWS KMS) key identifier for the key used to encrypt the integration.
    ///
    /// 0 to 2147483647 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the database used as the source for replication.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub source_arn: Option<Value<String>>,
    /// The list of tags associated with the integration.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<integration::Tag>>>,
    /// The Amazon Resource Name (ARN) of the Amazon Redshift data warehouse to use as the target for replication.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub target_arn: Option<Value<String>>,
}

impl Lower for Integration {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalEncryptionContext", self.additional_encryption_context);
        to.set("IntegrationName", self.integration_name);
        to.set("KMSKeyId", self.kms_key_id);
        to.set("SourceArn", self.source_arn);
        to.set("Tags", self.tags);
        to.set("TargetArn", self.target_arn);
    }
}

impl Level1 for Integration {
    const TYPE: &'static str = "AWS::Redshift::Integration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Integration> {
    /// `Ref`: its `IntegrationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time (UTC) when the integration was created.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The Amazon Resource Name (ARN) of the integration.
    pub fn integration_arn(self) -> Value<Arn> {
        self.attribute("IntegrationArn")
    }
}

/// What [`Integration`] is made of.
pub mod integration {
    use super::*;

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

/// `AWS::Redshift::QEV2IdcApplication`.
///
/// Creates an Amazon Redshift Query Editor (QEV2) IAM Identity Center application.
///
/// Its ARN: `arn:${Partition}:redshift:${Region}:${Account}:qev2idcapplication:${Qev2IdcApplicationId}`.
#[derive(Clone, Debug, Default)]
pub struct QEV2IdcApplication {
    /// The display name for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application. It appears in the
    /// console.
    ///
    /// Required. 1 to 127 characters.
    pub idc_display_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM Identity Center instance used to create the Amazon Redshift Query
    /// Editor (QEV2) managed application.
    ///
    /// Required. 0 to 2147483647 characters. A change replaces the resource.
    pub idc_instance_arn: Option<Value<String>>,
    /// The name of the Amazon Redshift Query Editor (QEV2) application in IAM Identity Center.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub qev2_idc_application_name: Option<Value<String>>,
    /// A list of tags associated with the application. Tags are key-value pairs that you can use to organize and
    /// identify your resources.
    pub tags: Option<Value<Vec<qev2_idc_application::Tag>>>,
}

impl Lower for QEV2IdcApplication {
    fn fields(self, to: &mut Fields) {
        to.set("IdcDisplayName", self.idc_display_name);
        to.set("IdcInstanceArn", self.idc_instance_arn);
        to.set("Qev2IdcApplicationName", self.qev2_idc_application_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for QEV2IdcApplication {
    const TYPE: &'static str = "AWS::Redshift::QEV2IdcApplication";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<QEV2IdcApplication> {
    /// `Ref`: its `Qev2IdcApplicationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) IAM Identity Center managed
    /// application.
    pub fn idc_managed_application_arn(self) -> Value<Arn> {
        self.attribute("IdcManagedApplicationArn")
    }

    /// The onboarding status for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application.
    pub fn idc_onboard_status(self) -> Value<String> {
        self.attribute("IdcOnboardStatus")
    }

    /// The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) application that integrates with IAM
    /// Identity Center.
    pub fn qev2_idc_application_arn(self) -> Value<Arn> {
        self.attribute("Qev2IdcApplicationArn")
    }
}

/// What [`QEV2IdcApplication`] is made of.
pub mod qev2_idc_application {
    use super::*;

    /// A tag consisting of a name/value pair for a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key, or name, for the resource tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the resource tag.
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

/// `AWS::Redshift::RedshiftIdcApplication`.
///
/// Resource Type definition for AWS::Redshift::RedshiftIdcApplication. Creates an Amazon Redshift application for
/// use with IAM Identity Center.
#[derive(Clone, Debug, Default)]
pub struct RedshiftIdcApplication {
    /// The type of application being created.
    ///
    /// One of `None`, `Lakehouse`. A change replaces the resource.
    pub application_type: Option<Value<String>>,
    /// The token issuer list for the Amazon Redshift IAM Identity Center application instance.
    pub authorized_token_issuer_list: Option<Value<Vec<redshift_idc_application::AuthorizedTokenIssuer>>>,
    /// The IAM role ARN for the Amazon Redshift IAM Identity Center application instance. It has the required
    /// permissions to be assumed and invoke the IDC Identity Center API.
    ///
    /// Required. 0 to 2147483647 characters.
    pub iam_role_arn: Option<Value<String>>,
    /// The display name for the Amazon Redshift IAM Identity Center application instance. It appears in the console.
    ///
    /// Required. 1 to 127 characters.
    pub idc_display_name: Option<Value<String>>,
    /// The Amazon resource name (ARN) of the IAM Identity Center instance where Amazon Redshift creates a new managed
    /// application.
    ///
    /// Required. 0 to 2147483647 characters. A change replaces the resource.
    pub idc_instance_arn: Option<Value<String>>,
    /// The namespace for the Amazon Redshift IAM Identity Center application instance. It determines which managed
    /// application verifies the connection token.
    ///
    /// 1 to 127 characters.
    pub identity_namespace: Option<Value<String>>,
    /// The name of the Redshift application in IAM Identity Center.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub redshift_idc_application_name: Option<Value<String>>,
    /// A collection of service integrations for the Redshift IAM Identity Center application.
    pub service_integrations: Option<Value<Vec<redshift_idc_application::ServiceIntegrationsUnion>>>,
    /// A list of tag keys that Redshift Identity Center applications copy to IAM Identity Center.
    ///
    /// A change replaces the resource.
    pub sso_tag_keys: Option<Value<Vec<String>>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<redshift_idc_application::Tag>>>,
}

impl Lower for RedshiftIdcApplication {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationType", self.application_type);
        to.set("AuthorizedTokenIssuerList", self.authorized_token_issuer_list);
        to.set("IamRoleArn", self.iam_role_arn);
        to.set("IdcDisplayName", self.idc_display_name);
        to.set("IdcInstanceArn", self.idc_instance_arn);
        to.set("IdentityNamespace", self.identity_namespace);
        to.set("RedshiftIdcApplicationName", self.redshift_idc_application_name);
        to.set("ServiceIntegrations", self.service_integrations);
        to.set("SsoTagKeys", self.sso_tag_keys);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RedshiftIdcApplication {
    const TYPE: &'static str = "AWS::Redshift::RedshiftIdcApplication";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RedshiftIdcApplication> {
    /// `Ref`: its `RedshiftIdcApplicationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `IdcManagedApplicationArn`.
    pub fn idc_managed_application_arn(self) -> Value<Arn> {
        self.attribute("IdcManagedApplicationArn")
    }

    /// The attribute `IdcOnboardStatus`.
    pub fn idc_onboard_status(self) -> Value<String> {
        self.attribute("IdcOnboardStatus")
    }

    /// The attribute `RedshiftIdcApplicationArn`.
    pub fn redshift_idc_application_arn(self) -> Value<Arn> {
        self.attribute("RedshiftIdcApplicationArn")
    }
}

/// What [`RedshiftIdcApplication`] is made of.
pub mod redshift_idc_application {
    use super::*;

    /// The authorized token issuer for the Amazon Redshift IAM Identity Center application.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizedTokenIssuer {
        /// The list of audiences for the authorized token issuer.
        pub authorized_audiences_list: Option<Value<Vec<String>>>,
        /// The ARN for the authorized token issuer for integrating Amazon Redshift with IDC Identity Center.
        ///
        /// 0 to 2147483647 characters.
        pub trusted_token_issuer_arn: Option<Value<String>>,
    }

    impl Lower for AuthorizedTokenIssuer {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizedAudiencesList", self.authorized_audiences_list);
            to.set("TrustedTokenIssuerArn", self.trusted_token_issuer_arn);
        }
    }

    /// A list of service integrations.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceIntegrationsUnion {
        /// A list of scopes set up for Lake Formation integration.
        pub lake_formation: Option<Value<Vec<LakeFormationScopeUnion>>>,
        /// A list of scopes set up for Amazon Redshift integration.
        pub redshift: Option<Value<Vec<RedshiftScopeUnion>>>,
        /// A list of scopes set up for S3 Access Grants integration.
        pub s3_access_grants: Option<Value<Vec<S3AccessGrantsScopeUnion>>>,
    }

    impl Lower for ServiceIntegrationsUnion {
        fn fields(self, to: &mut Fields) {
            to.set("LakeFormation", self.lake_formation);
            to.set("Redshift", self.redshift);
            to.set("S3AccessGrants", self.s3_access_grants);
        }
    }

    /// A list of scopes set up for Lake Formation integration.
    #[derive(Clone, Debug, Default)]
    pub struct LakeFormationScopeUnion {
        /// The Lake Formation scope.
        pub lake_formation_query: Option<Value<LakeFormationQuery>>,
    }

    impl Lower for LakeFormationScopeUnion {
        fn fields(self, to: &mut Fields) {
            to.set("LakeFormationQuery", self.lake_formation_query);
        }
    }

    /// The Lake Formation scope.
    #[derive(Clone, Debug, Default)]
    pub struct LakeFormationQuery {
        /// Determines whether the query scope is enabled or disabled.
        ///
        /// Required. One of `Enabled`, `Disabled`.
        pub authorization: Option<Value<String>>,
    }

    impl Lower for LakeFormationQuery {
        fn fields(self, to: &mut Fields) {
            to.set("Authorization", self.authorization);
        }
    }

    /// A union structure that defines the scope of Amazon Redshift service integrations.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftScopeUnion {
        /// The Amazon Redshift connect integration scope.
        pub connect: Option<Value<Connect>>,
    }

    impl Lower for RedshiftScopeUnion {
        fn fields(self, to: &mut Fields) {
            to.set("Connect", self.connect);
        }
    }

    /// The Amazon Redshift connect integration scope.
    #[derive(Clone, Debug, Default)]
    pub struct Connect {
        /// Determines whether the Amazon Redshift connect integration is enabled or disabled.
        ///
        /// Required. One of `Enabled`, `Disabled`.
        pub authorization: Option<Value<String>>,
    }

    impl Lower for Connect {
        fn fields(self, to: &mut Fields) {
            to.set("Authorization", self.authorization);
        }
    }

    /// A list of scopes set up for S3 Access Grants integration.
    #[derive(Clone, Debug, Default)]
    pub struct S3AccessGrantsScopeUnion {
        /// The S3 Access Grants scope.
        pub read_write_access: Option<Value<ReadWriteAccess>>,
    }

    impl Lower for S3AccessGrantsScopeUnion {
        fn fields(self, to: &mut Fields) {
            to.set("ReadWriteAccess", self.read_write_access);
        }
    }

    /// The S3 Access Grants scope.
    #[derive(Clone, Debug, Default)]
    pub struct ReadWriteAccess {
        /// Determines whether the read/write scope is enabled or disabled.
        ///
        /// Required. One of `Enabled`, `Disabled`.
        pub authorization: Option<Value<String>>,
    }

    impl Lower for ReadWriteAccess {
        fn fields(self, to: &mut Fields) {
            to.set("Authorization", self.authorization);
        }
    }

    /// `Tag` of `AWS::Redshift::RedshiftIdcApplication`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::Redshift::ScheduledAction`.
///
/// Creates a scheduled action. A scheduled action contains a schedule and an Amazon Redshift API action.
#[derive(Clone, Debug, Default)]
pub struct ScheduledAction {
    /// If true, the schedule is enabled. If false, the scheduled action does not trigger. For more information about
    /// `state` of the scheduled action, see `ScheduledAction`.
    pub enable: Option<Value<bool>>,
    /// The end time in UTC when the schedule is no longer active. After this time, the scheduled action does not
    /// trigger.
    pub end_time: Option<Value<String>>,
    /// The IAM role to assume to run the scheduled action. This IAM role must have permission to run the Amazon
    /// Redshift API operation in the scheduled action.
    ///
    /// 0 to 2147483647 characters.
    pub iam_role: Option<Value<String>>,
    /// The schedule for a one-time (at format) or recurring (cron format) scheduled action. Schedule invocations must
    /// be separated by at least one hour.
    ///
    /// 0 to 2147483647 characters.
    pub schedule: Option<Value<String>>,
    /// The description of the scheduled action.
    ///
    /// 0 to 2147483647 characters.
    pub scheduled_action_description: Option<Value<String>>,
    /// The name of the scheduled action.
    ///
    /// Required. 0 to 2147483647 characters. A change replaces the resource.
    pub scheduled_action_name: Option<Value<String>>,
    /// The start time in UTC when the schedule is active. Before this time, the scheduled action does not trigger.
    pub start_time: Option<Value<String>>,
    /// A JSON format string of the Amazon Redshift API operation with input parameters.
    pub target_action: Option<Value<scheduled_action::ScheduledActionType>>,
}

impl Lower for ScheduledAction {
    fn fields(self, to: &mut Fields) {
        to.set("Enable", self.enable);
        to.set("EndTime", self.end_time);
        to.set("IamRole", self.iam_role);
        to.set("Schedule", self.schedule);
        to.set("ScheduledActionDescription", self.scheduled_action_description);
        to.set("ScheduledActionName", self.scheduled_action_name);
        to.set("StartTime", self.start_time);
        to.set("TargetAction", self.target_action);
    }
}

impl Level1 for ScheduledAction {
    const TYPE: &'static str = "AWS::Redshift::ScheduledAction";
}

impl Handle<ScheduledAction> {
    /// `Ref`: its `ScheduledActionName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// List of times when the scheduled action will run.
    pub fn next_invocations(self) -> Value<Vec<String>> {
        self.attribute("NextInvocations")
    }

    /// The state of the scheduled action. For example, `DISABLED`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`ScheduledAction`] is made of.
pub mod scheduled_action {
    use super::*;

    /// The action type that specifies an Amazon Redshift API operation that is supported by the Amazon Redshift
    /// scheduler.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduledActionType {
        /// An action that runs a `PauseCluster` API operation.
        pub pause_cluster: Option<Value<PauseClusterMessage>>,
        /// An action that runs a `ResizeCluster` API operation.
        pub resize_cluster: Option<Value<ResizeClusterMessage>>,
        /// An action that runs a `ResumeCluster` API operation.
        pub resume_cluster: Option<Value<ResumeClusterMessage>>,
    }

    impl Lower for ScheduledActionType {
        fn fields(self, to: &mut Fields) {
            to.set("PauseCluster", self.pause_cluster);
            to.set("ResizeCluster", self.resize_cluster);
            to.set("ResumeCluster", self.resume_cluster);
        }
    }

    /// Describes a pause cluster operation. For example, a scheduled action to run the `PauseCluster` API operation.
    #[derive(Clone, Debug, Default)]
    pub struct PauseClusterMessage {
        /// The identifier of the cluster to be paused.
        ///
        /// Required.
        pub cluster_identifier: Option<Value<String>>,
    }

    impl Lower for PauseClusterMessage {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterIdentifier", self.cluster_identifier);
        }
    }

    /// Describes a resize cluster operation. For example, a scheduled action to run the `ResizeCluster` API operation.
    #[derive(Clone, Debug, Default)]
    pub struct ResizeClusterMessage {
        /// A boolean value indicating whether the resize operation is using the classic resize process. If you don't
        /// provide this parameter or set the value to `false`, the resize type is elastic.
        pub classic: Option<Value<bool>>,
        /// The unique identifier for the cluster to resize.
        ///
        /// Required.
        pub cluster_identifier: Option<Value<String>>,
        /// The new cluster type for the specified cluster.
        pub cluster_type: Option<Value<String>>,
        /// The new node type for the nodes you are adding. If not specified, the cluster's current node type is used.
        pub node_type: Option<Value<String>>,
        /// The new number of nodes for the cluster. If not specified, the cluster's current number of nodes is used.
        pub number_of_nodes: Option<Value<i64>>,
    }

    impl Lower for ResizeClusterMessage {
        fn fields(self, to: &mut Fields) {
            to.set("Classic", self.classic);
            to.set("ClusterIdentifier", self.cluster_identifier);
            to.set("ClusterType", self.cluster_type);
            to.set("NodeType", self.node_type);
            to.set("NumberOfNodes", self.number_of_nodes);
        }
    }

    /// Describes a resume cluster operation. For example, a scheduled action to run the `ResumeCluster` API operation.
    #[derive(Clone, Debug, Default)]
    pub struct ResumeClusterMessage {
        /// The identifier of the cluster to be resumed.
        ///
        /// Required.
        pub cluster_identifier: Option<Value<String>>,
    }

    impl Lower for ResumeClusterMessage {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterIdentifier", self.cluster_identifier);
        }
    }
}

/// `AWS::Redshift::Snapshot`.
///
/// Resource Type definition for AWS::Redshift::Snapshot. Creates a manual snapshot of the specified cluster.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// The cluster identifier for which you want a snapshot.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub cluster_identifier: Option<Value<String>>,
    /// The number of days that a manual snapshot is retained. If the value is -1, the manual snapshot is retained
    /// indefinitely.
    ///
    /// \-1 to 3653.
    pub manual_snapshot_retention_period: Option<Value<i64>>,
    /// A unique identifier for the snapshot that you are requesting. This identifier must be unique for all snapshots
    /// within the Amazon Web Services account.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub snapshot_identifier: Option<Value<String>>,
    /// A list of tag instances.
    pub tags: Option<Value<Vec<snapshot::Tag>>>,
}

impl Lower for Snapshot {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterIdentifier", self.cluster_identifier);
        to.set("ManualSnapshotRetentionPeriod", self.manual_snapshot_retention_period);
        to.set("SnapshotIdentifier", self.snapshot_identifier);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Snapshot {
    const TYPE: &'static str = "AWS::Redshift::Snapshot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Snapshot> {
    /// `Ref`: its `SnapshotArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Availability Zone in which the cluster was created.
    pub fn availability_zone(self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// The time (UTC) when the cluster was originally created.
    pub fn cluster_create_time(self) -> Value<String> {
        self.attribute("ClusterCreateTime")
    }

    /// The version ID of the Amazon Redshift engine that is running on the cluster.
    pub fn cluster_version(self) -> Value<String> {
        self.attribute("ClusterVersion")
    }

    /// The name of the database that was created when the cluster was created.
    pub fn db_name(self) -> Value<String> {
        self.attribute("DBName")
    }

    /// If true, the data in the snapshot is encrypted at rest.
    pub fn encrypted(self) -> Value<bool> {
        self.attribute("Encrypted")
    }

    /// A boolean that indicates whether the snapshot data is encrypted using the HSM keys of the source cluster.
    pub fn encrypted_with_hsm(self) -> Value<bool> {
        self.attribute("EncryptedWithHSM")
    }

    /// The engine full version of the cluster at the time the snapshot was taken.
    pub fn engine_full_version(self) -> Value<String> {
        self.attribute("EngineFullVersion")
    }

    /// An option that specifies whether to create the cluster with enhanced VPC routing enabled.
    pub fn enhanced_vpc_routing(self) -> Value<bool> {
        self.attribute("EnhancedVpcRouting")
    }

    /// The Key Management Service (KMS) key ID of the encryption key that was used to encrypt data in the cluster from
    /// which the snapshot was taken.
    pub fn kms_key_id(self) -> Value<String> {
        self.attribute("KmsKeyId")
    }

    /// The name of the maintenance track for the snapshot.
    pub fn maintenance_track_name(self) -> Value<String> {
        self.attribute("MaintenanceTrackName")
    }

    /// The admin user name for the cluster.
    pub fn master_username(self) -> Value<String> {
        self.attribute("MasterUsername")
    }

    /// The node type that the cluster is provisioned with.
    pub fn node_type(self) -> Value<String> {
        self.attribute("NodeType")
    }

    /// The number of nodes in the cluster.
    pub fn number_of_nodes(self) -> Value<i64> {
        self.attribute("NumberOfNodes")
    }

    /// The Amazon Web Services account that owns the snapshot.
    pub fn owner_account(self) -> Value<String> {
        self.attribute("OwnerAccount")
    }

    /// The port that the cluster is listening on.
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// The Amazon Resource Name (ARN) of the snapshot.
    pub fn snapshot_arn(self) -> Value<Arn> {
        self.attribute("SnapshotArn")
    }

    /// The time (in UTC format) when Amazon Redshift began the snapshot.
    pub fn snapshot_create_time(self) -> Value<String> {
        self.attribute("SnapshotCreateTime")
    }

    /// The snapshot type. Snapshots created using CreateClusterSnapshot and CopyClusterSnapshot are of type manual.
    pub fn snapshot_type(self) -> Value<String> {
        self.attribute("SnapshotType")
    }

    /// The snapshot status. The value of the status depends on the API operation used: CreateClusterSnapshot and
    /// CopyClusterSnapshot returns status as creating.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The VPC identifier of the cluster if the snapshot is from a cluster in a VPC.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`Snapshot`] is made of.
pub mod snapshot {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key, or name, for the resource tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the resource tag.
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

/// `AWS::Redshift::SnapshotCopyGrant`.
///
/// Creates a snapshot copy grant that permits Amazon Redshift to use an encrypted symmetric key from AWS Key
/// Management Service (KMS) to encrypt copied snapshots in a destination region.
///
/// Its ARN: `arn:${Partition}:redshift:${Region}:${Account}:snapshotcopygrant:${SnapshotCopyGrantName}`.
#[derive(Clone, Debug, Default)]
pub struct SnapshotCopyGrant {
    /// The unique identifier of the encrypted symmetric key to which to grant Amazon Redshift permission. If no key is
    /// specified, the default key is used.
    ///
    /// 0 to 2147483647 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of the snapshot copy grant. This name must be unique in the region for the AWS account.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub snapshot_copy_grant_name: Option<Value<String>>,
    /// A list of tag instances.
    pub tags: Option<Value<Vec<snapshot_copy_grant::Tag>>>,
}

impl Lower for SnapshotCopyGrant {
    fn fields(self, to: &mut Fields) {
        to.set("KmsKeyId", self.kms_key_id);
        to.set("SnapshotCopyGrantName", self.snapshot_copy_grant_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SnapshotCopyGrant {
    const TYPE: &'static str = "AWS::Redshift::SnapshotCopyGrant";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SnapshotCopyGrant> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the snapshot copy grant.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`SnapshotCopyGrant`] is made of.
pub mod snapshot_copy_grant {
    use super::*;

    /// `Tag` of `AWS::Redshift::SnapshotCopyGrant`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key, or name, for the resource tag.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the resource tag.
        ///
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Redshift::SnapshotSchedule`.
///
/// Creates a snapshot schedule that lets you set up automatic snapshots of your Amazon Redshift cluster at regular
/// intervals.
///
/// Its ARN: `arn:${Partition}:redshift:${Region}:${Account}:snapshotschedule:${ScheduleIdentifier}`.
#[derive(Clone, Debug, Default)]
pub struct SnapshotSchedule {
    /// The definition of the snapshot schedule. The definition is made up of schedule expressions, for example "cron(30
    /// 12 \*)" or "rate(12 hours)".
    ///
    /// Required.
    pub schedule_definitions: Option<Value<Vec<String>>>,
    /// The description of the snapshot schedule.
    ///
    /// 0 to 2147483647 characters. A change replaces the resource.
    pub schedule_description: Option<Value<String>>,
    /// A unique identifier for the snapshot schedule. Only alphanumeric characters are allowed.
    ///
    /// Required. 0 to 2147483647 characters. A change replaces the resource.
    pub schedule_identifier: Option<Value<String>>,
    /// An optional set of tags for the snapshot schedule.
    pub tags: Option<Value<Vec<snapshot_schedule::Tag>>>,
}

impl Lower for SnapshotSchedule {
    fn fields(self, to: &mut Fields) {
        to.set("ScheduleDefinitions", self.schedule_definitions);
        to.set("ScheduleDescription", self.schedule_description);
        to.set("ScheduleIdentifier", self.schedule_identifier);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SnapshotSchedule {
    const TYPE: &'static str = "AWS::Redshift::SnapshotSchedule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SnapshotSchedule> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the snapshot schedule.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The number of clusters associated with the schedule.
    pub fn associated_cluster_count(self) -> Value<i64> {
        self.attribute("AssociatedClusterCount")
    }
}

/// What [`SnapshotSchedule`] is made of.
pub mod snapshot_schedule {
    use super::*;

    /// `Tag` of `AWS::Redshift::SnapshotSchedule`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key, or name, for the resource tag.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the resource tag.
        ///
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Redshift::UsageLimit`.
///
/// Resource Type definition for AWS::Redshift::UsageLimit. Creates a usage limit for a specified Amazon Redshift
/// feature on a cluster.
///
/// Its ARN: `arn:${Partition}:redshift:${Region}:${Account}:usagelimit:${UsageLimitId}`.
#[derive(Clone, Debug, Default)]
pub struct UsageLimit {
    /// The limit amount. If time-based, this amount is in minutes. If data-based, this amount is in terabytes (TB).
    ///
    /// Required.
    pub amount: Option<Value<f64>>,
    /// The action that Amazon Redshift takes when the limit is reached. The default is log.
    ///
    /// One of `log`, `emit-metric`, `disable`.
    pub breach_action: Option<Value<String>>,
    /// The identifier of the cluster that you want to limit usage.
    ///
    /// Required. 0 to 2147483647 characters. A change replaces the resource.
    pub cluster_identifier: Option<Value<String>>,
    /// The Amazon Redshift feature that you want to limit.
    ///
    /// Required. One of `spectrum`, `concurrency-scaling`, `cross-region-datasharing`,
    /// `extra-compute-for-automatic-optimization`. A change replaces the resource.
    pub feature_type: Option<Value<String>>,
    /// The type of limit. Depending on the feature type, this can be based on a time duration or data size.
    ///
    /// Required. One of `time`, `data-scanned`. A change replaces the resource.
    pub limit_type: Option<Value<String>>,
    /// The time period that the amount applies to. A weekly period begins on Sunday. The default is monthly.
    ///
    /// One of `daily`, `weekly`, `monthly`. A change replaces the resource.
    pub period: Option<Value<String>>,
    /// A list of tag instances.
    pub tags: Option<Value<Vec<usage_limit::Tag>>>,
}

impl Lower for UsageLimit {
    fn fields(self, to: &mut Fields) {
        to.set("Amount", self.amount);
        to.set("BreachAction", self.breach_action);
        to.set("ClusterIdentifier", self.cluster_identifier);
        to.set("FeatureType", self.feature_type);
        to.set("LimitType", self.limit_type);
        to.set("Period", self.period);
        to.set("Tags", self.tags);
    }
}

impl Level1 for UsageLimit {
    const TYPE: &'static str = "AWS::Redshift::UsageLimit";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<UsageLimit> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the usage limit.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The identifier of the usage limit.
    pub fn usage_limit_id(self) -> Value<String> {
        self.attribute("UsageLimitId")
    }
}

/// What [`UsageLimit`] is made of.
pub mod usage_limit {
    use super::*;

    /// `Tag` of `AWS::Redshift::UsageLimit`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key, or name, for the resource tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the resource tag.
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
