//! `AWS::RedshiftServerless`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::RedshiftServerless::Namespace`.
///
/// A collection of database objects and users.
///
/// Its ARN: `arn:${Partition}:redshift-serverless:${Region}:${Account}:namespace/${NamespaceId}`.
#[derive(Clone, Debug, Default)]
pub struct Namespace {
    /// The ID of the AWS Key Management Service (KMS) key used to encrypt and store the namespace's admin credentials
    /// secret.
    pub admin_password_secret_kms_key_id: Option<Value<String>>,
    /// The password of the administrator for the primary database created in the namespace.
    ///
    /// 8 to 64 characters.
    pub admin_user_password: Option<Value<String>>,
    /// The username of the administrator for the primary database created in the namespace.
    pub admin_username: Option<Value<String>>,
    /// The name of the primary database created in the namespace.
    ///
    /// At most 127 characters.
    pub db_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role to set as a default in the namespace.
    pub default_iam_role_arn: Option<Value<String>>,
    /// The name of the snapshot to be created before the namespace is deleted.
    ///
    /// At most 255 characters.
    pub final_snapshot_name: Option<Value<String>>,
    /// How long to retain the final snapshot.
    pub final_snapshot_retention_period: Option<Value<i64>>,
    /// A list of IAM roles to associate with the namespace.
    pub iam_roles: Option<Value<Vec<String>>>,
    /// The ID of the AWS Key Management Service key used to encrypt your data.
    pub kms_key_id: Option<Value<String>>,
    /// The types of logs the namespace can export. Available export types are `userlog`, `connectionlog`, and
    /// `useractivitylog`.
    ///
    /// 0 to 16 items.
    pub log_exports: Option<Value<Vec<String>>>,
    /// If true, Amazon Redshift uses AWS Secrets Manager to manage the namespace's admin credentials. You can't use
    /// `AdminUserPassword` if `ManageAdminPassword` is true.
    pub manage_admin_password: Option<Value<bool>>,
    /// The name of the namespace. Must be between 3-64 alphanumeric characters in lowercase, and it cannot be a
    /// reserved word.
    ///
    /// Required. 3 to 64 characters. A change replaces the resource.
    pub namespace_name: Option<Value<String>>,
    /// The resource policy that will be attached to the namespace.
    pub namespace_resource_policy: Option<Value<Json>>,
    /// The ARN for the Redshift application that integrates with IAM Identity Center.
    ///
    /// 1 to 1024 characters.
    pub redshift_idc_application_arn: Option<Value<String>>,
    /// The snapshot copy configurations for the namespace.
    ///
    /// 0 to 1 items.
    pub snapshot_copy_configurations: Option<Value<Vec<namespace::SnapshotCopyConfiguration>>>,
    /// The map of the key-value pairs used to tag the namespace.
    ///
    /// 0 to 200 items. A change replaces the resource.
    pub tags: Option<Value<Vec<namespace::Tag>>>,
}

impl Lower for Namespace {
    fn fields(self, to: &mut Fields) {
        to.set("AdminPasswordSecretKmsKeyId", self.admin_password_secret_kms_key_id);
        to.set("AdminUserPassword", self.admin_user_password);
        to.set("AdminUsername", self.admin_username);
        to.set("DbName", self.db_name);
        to.set("DefaultIamRoleArn", self.default_iam_role_arn);
        to.set("FinalSnapshotName", self.final_snapshot_name);
        to.set("FinalSnapshotRetentionPeriod", self.final_snapshot_retention_period);
        to.set("IamRoles", self.iam_roles);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("LogExports", self.log_exports);
        to.set("ManageAdminPassword", self.manage_admin_password);
        to.set("NamespaceName", self.namespace_name);
        to.set("NamespaceResourcePolicy", self.namespace_resource_policy);
        to.set("RedshiftIdcApplicationArn", self.redshift_idc_application_arn);
        to.set("SnapshotCopyConfigurations", self.snapshot_copy_configurations);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Namespace {
    const TYPE: &'static str = "AWS::RedshiftServerless::Namespace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Namespace> {
    /// `Ref`: its `NamespaceName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Namespace`.
    pub fn namespace(self) -> Value<Json> {
        self.attribute("Namespace")
    }

    /// The username of the administrator for the first database created in the namespace.
    pub fn namespace_admin_username(self) -> Value<String> {
        self.attribute("Namespace.AdminUsername")
    }

    /// The date of when the namespace was created.
    pub fn namespace_creation_date(self) -> Value<String> {
        self.attribute("Namespace.CreationDate")
    }

    /// The name of the first database created in the namespace.
    pub fn namespace_db_name(self) -> Value<String> {
        self.attribute("Namespace.DbName")
    }

    /// The Amazon Resource Name (ARN) of the IAM role to set as a default in the namespace.
    pub fn namespace_default_iam_role_arn(self) -> Value<Arn> {
        self.attribute("Namespace.DefaultIamRoleArn")
    }

    /// A list of IAM roles to associate with the namespace.
    pub fn namespace_iam_roles(self) -> Value<Vec<String>> {
        self.attribute("Namespace.IamRoles")
    }

    /// The ID of the AWS Key Management Service key used to encrypt your data.
    pub fn namespace_kms_key_id(self) -> Value<String> {
        self.attribute("Namespace.KmsKeyId")
    }

    /// The types of logs the namespace can export. Available export types are `User log`, `Connection log`, and `User
    /// activity log`.
    pub fn namespace_log_exports(self) -> Value<Vec<String>> {
        self.attribute("Namespace.LogExports")
    }

    /// The Amazon Resource Name (ARN) associated with a namespace.
    pub fn namespace_namespace_arn(self) -> Value<Arn> {
        self.attribute("Namespace.NamespaceArn")
    }

    /// The unique identifier of a namespace.
    pub fn namespace_namespace_id(self) -> Value<String> {
        self.attribute("Namespace.NamespaceId")
    }

    /// The name of the namespace. Must be between 3-64 alphanumeric characters in lowercase, and it cannot be a
    /// reserved word.
    pub fn namespace_namespace_name(self) -> Value<String> {
        self.attribute("Namespace.NamespaceName")
    }

    /// The status of the namespace.
    pub fn namespace_status(self) -> Value<String> {
        self.attribute("Namespace.Status")
    }
}

/// What [`Namespace`] is made of.
pub mod namespace {
    use super::*;

    /// The object that you configure to copy snapshots from one namespace to a namespace in another AWS Region.
    #[derive(Clone, Debug, Default)]
    pub struct SnapshotCopyConfiguration {
        /// The ID of the KMS key to use to encrypt your snapshots in the destination AWS Region.
        pub destination_kms_key_id: Option<Value<String>>,
        /// The destination AWS Region to copy snapshots to.
        ///
        /// Required.
        pub destination_region: Option<Value<String>>,
        /// The retention period of snapshots that are copied to the destination AWS Region.
        pub snapshot_retention_period: Option<Value<i64>>,
    }

    impl Lower for SnapshotCopyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationKmsKeyId", self.destination_kms_key_id);
            to.set("DestinationRegion", self.destination_region);
            to.set("SnapshotRetentionPeriod", self.snapshot_retention_period);
        }
    }

    /// `Tag` of `AWS::RedshiftServerless::Namespace`.
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

/// `AWS::RedshiftServerless::Snapshot`.
///
/// A snapshot object that contains databases.
///
/// Its ARN: `arn:${Partition}:redshift-serverless:${Region}:${Account}:snapshot/${SnapshotId}`.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// The name of the namepsace.
    ///
    /// 3 to 64 characters. A change replaces the resource.
    pub namespace_name: Option<Value<String>>,
    /// The retention period of the snapshot created by the scheduled action.
    pub retention_period: Option<Value<i64>>,
    /// The name of the snapshot.
    ///
    /// Required. 3 to 64 characters. A change replaces the resource.
    pub snapshot_name: Option<Value<String>>,
    /// An array of Tag objects to associate with the snapshot.
    ///
    /// 0 to 200 items. A change replaces the resource.
    pub tags: Option<Value<Vec<snapshot::Tag>>>,
}

impl Lower for Snapshot {
    fn fields(self, to: &mut Fields) {
        to.set("NamespaceName", self.namespace_name);
        to.set("RetentionPeriod", self.retention_period);
        to.set("SnapshotName", self.snapshot_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Snapshot {
    const TYPE: &'static str = "AWS::RedshiftServerless::Snapshot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Snapshot> {
    /// `Ref`: its `SnapshotName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The owner AWS ; account of the snapshot.
    pub fn owner_account(self) -> Value<String> {
        self.attribute("OwnerAccount")
    }

    /// The attribute `Snapshot`.
    pub fn snapshot(self) -> Value<Json> {
        self.attribute("Snapshot")
    }

    /// The username of the database within a snapshot.
    pub fn snapshot_admin_username(self) -> Value<String> {
        self.attribute("Snapshot.AdminUsername")
    }

    /// The unique identifier of the KMS key used to encrypt the snapshot.
    pub fn snapshot_kms_key_id(self) -> Value<String> {
        self.attribute("Snapshot.KmsKeyId")
    }

    /// The Amazon Resource Name (ARN) of the namespace the snapshot was created from.
    pub fn snapshot_namespace_arn(self) -> Value<Arn> {
        self.attribute("Snapshot.NamespaceArn")
    }

    /// The name of the namepsace.
    pub fn snapshot_namespace_name(self) -> Value<String> {
        self.attribute("Snapshot.NamespaceName")
    }

    /// The owner AWS ; account of the snapshot.
    pub fn snapshot_owner_account(self) -> Value<String> {
        self.attribute("Snapshot.OwnerAccount")
    }

    /// The retention period of the snapshot created by the scheduled action.
    pub fn snapshot_retention_period(self) -> Value<i64> {
        self.attribute("Snapshot.RetentionPeriod")
    }

    /// The Amazon Resource Name (ARN) of the snapshot.
    pub fn snapshot_snapshot_arn(self) -> Value<Arn> {
        self.attribute("Snapshot.SnapshotArn")
    }

    /// The timestamp of when the snapshot was created.
    pub fn snapshot_snapshot_create_time(self) -> Value<String> {
        self.attribute("Snapshot.SnapshotCreateTime")
    }

    /// The name of the snapshot.
    pub fn snapshot_snapshot_name(self) -> Value<String> {
        self.attribute("Snapshot.SnapshotName")
    }

    /// The status of the snapshot.
    pub fn snapshot_status(self) -> Value<String> {
        self.attribute("Snapshot.Status")
    }
}

/// What [`Snapshot`] is made of.
pub mod snapshot {
    use super::*;

    /// `Tag` of `AWS::RedshiftServerless::Snapshot`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters. A change replaces the resource.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::RedshiftServerless::Workgroup`.
///
/// The collection of compute resources in Amazon Redshift Serverless.
///
/// Its ARN: `arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}`.
#[derive(Clone, Debug, Default)]
pub struct Workgroup {
    /// The base compute capacity of the workgroup in Redshift Processing Units (RPUs).
    pub base_capacity: Option<Value<i64>>,
    /// The key of the parameter.
    ///
    /// At least 1 items.
    pub config_parameters: Option<Value<Vec<workgroup::ConfigParameter>>>,
    /// The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon
    /// Redshift Serverless to route traffic through your VPC.
    pub enhanced_vpc_routing: Option<Value<bool>>,
    /// The maximum data-warehouse capacity Amazon Redshift Serverless uses to serve queries. The max capacity is
    /// specified in RPUs.
    pub max_capacity: Option<Value<i64>>,
    /// The namespace the workgroup is associated with.
    ///
    /// 3 to 64 characters. A change replaces the resource.
    pub namespace_name: Option<Value<String>>,
    /// The custom port to use when connecting to a workgroup. Valid port ranges are 5431-5455 and 8191-8215.
    pub port: Option<Value<i64>>,
    /// An object that represents the price performance target settings for the workgroup.
    pub price_performance_target: Option<Value<workgroup::PerformanceTarget>>,
    /// A value that specifies whether the workgroup can be accessible from a public network.
    pub publicly_accessible: Option<Value<bool>>,
    /// The recovery point id to restore from.
    pub recovery_point_id: Option<Value<String>>,
    /// A list of security group IDs to associate with the workgroup.
    ///
    /// 1 to 32 items.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The Amazon Resource Name (ARN) of the snapshot to restore from.
    pub snapshot_arn: Option<Value<String>>,
    /// The snapshot name to restore from.
    pub snapshot_name: Option<Value<String>>,
    /// The Amazon Web Services account that owns the snapshot.
    pub snapshot_owner_account: Option<Value<String>>,
    /// A list of subnet IDs the workgroup is associated with.
    ///
    /// 1 to 32 items.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The map of the key-value pairs used to tag the workgroup.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<workgroup::Tag>>>,
    /// An optional parameter for the name of the track for the workgroup. If you don't provide a track name, the
    /// workgroup is assigned to the current track.
    ///
    /// 1 to 256 characters.
    pub track_name: Option<Value<String>>,
    /// The collection of computing resources from which an endpoint is created.
    pub workgroup: Option<Value<workgroup::Workgroup>>,
    /// The name of the workgroup.
    ///
    /// Required. 3 to 64 characters. A change replaces the resource.
    pub workgroup_name: Option<Value<String>>,
}

impl Lower for Workgroup {
    fn fields(self, to: &mut Fields) {
        to.set("BaseCapacity", self.base_capacity);
        to.set("ConfigParameters", self.config_parameters);
        to.set("EnhancedVpcRouting", self.enhanced_vpc_routing);
        to.set("MaxCapacity", self.max_capacity);
        to.set("NamespaceName", self.namespace_name);
        to.set("Port", self.port);
        to.set("PricePerformanceTarget", self.price_performance_target);
        to.set("PubliclyAccessible", self.publicly_accessible);
        to.set("RecoveryPointId", self.recovery_point_id);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SnapshotArn", self.snapshot_arn);
        to.set("SnapshotName", self.snapshot_name);
        to.set("SnapshotOwnerAccount", self.snapshot_owner_account);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("TrackName", self.track_name);
        to.set("Workgroup", self.workgroup);
        to.set("WorkgroupName", self.workgroup_name);
    }
}

impl Level1 for Workgroup {
    const TYPE: &'static str = "AWS::RedshiftServerless::Workgroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Workgroup> {
    /// `Ref`: its `WorkgroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Workgroup`.
    pub fn workgroup(self) -> Value<Json> {
        self.attribute("Workgroup")
    }

    /// The base data warehouse capacity of the workgroup in Redshift Processing Units (RPUs).
    pub fn workgroup_base_capacity(self) -> Value<i64> {
        self.attribute("Workgroup.BaseCapacity")
    }

    /// The attribute `Workgroup.ConfigParameters`.
    pub fn workgroup_config_parameters(self) -> Value<Json> {
        self.attribute("Workgroup.ConfigParameters")
    }

    /// The creation date of the workgroup.
    pub fn workgroup_creation_date(self) -> Value<String> {
        self.attribute("Workgroup.CreationDate")
    }

    /// The attribute `Workgroup.Endpoint`.
    pub fn workgroup_endpoint(self) -> Value<Json> {
        self.attribute("Workgroup.Endpoint")
    }

    /// The DNS address of the VPC endpoint.
    pub fn workgroup_endpoint_address(self) -> Value<String> {
        self.attribute("Workgroup.Endpoint.Address")
    }

    /// The custom port to use when connecting to a workgroup. Valid port ranges are 5431-5455 and 8191-8215.
    pub fn workgroup_endpoint_port(self) -> Value<i64> {
        self.attribute("Workgroup.Endpoint.Port")
    }

    /// The attribute `Workgroup.Endpoint.VpcEndpoints`.
    pub fn workgroup_endpoint_vpc_endpoints(self) -> Value<Json> {
        self.attribute("Workgroup.Endpoint.VpcEndpoints")
    }

    /// The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon
    /// Redshift Serverless to route traffic through your VPC.
    pub fn workgroup_enhanced_vpc_routing(self) -> Value<bool> {
        self.attribute("Workgroup.EnhancedVpcRouting")
    }

    /// The maximum data-warehouse capacity Amazon Redshift Serverless uses to serve queries. The max capacity is
    /// specified in RPUs.
    pub fn workgroup_max_capacity(self) -> Value<i64> {
        self.attribute("Workgroup.MaxCapacity")
    }

    /// The namespace the workgroup is associated with.
    pub fn workgroup_namespace_name(self) -> Value<String> {
        self.attribute("Workgroup.NamespaceName")
    }

    /// A value that specifies whether the workgroup can be accessible from a public network.
    pub fn workgroup_publicly_accessible(self) -> Value<bool> {
        self.attribute("Workgroup.PubliclyAccessible")
    }

    /// An array of security group IDs to associate with the workgroup.
    pub fn workgroup_security_group_ids(self) -> Value<Vec<String>> {
        self.attribute("Workgroup.SecurityGroupIds")
    }

    /// The status of the workgroup.
    pub fn workgroup_status(self) -> Value<String> {
        self.attribute("Workgroup.Status")
    }

    /// An array of subnet IDs the workgroup is associated with.
    pub fn workgroup_subnet_ids(self) -> Value<Vec<String>> {
        self.attribute("Workgroup.SubnetIds")
    }

    /// The name of the track for the workgroup.
    pub fn workgroup_track_name(self) -> Value<String> {
        self.attribute("Workgroup.TrackName")
    }

    /// The Amazon Resource Name (ARN) that links to the workgroup.
    pub fn workgroup_workgroup_arn(self) -> Value<Arn> {
        self.attribute("Workgroup.WorkgroupArn")
    }

    /// The unique identifier of the workgroup.
    pub fn workgroup_workgroup_id(self) -> Value<String> {
        self.attribute("Workgroup.WorkgroupId")
    }

    /// The name of the workgroup.
    pub fn workgroup_workgroup_name(self) -> Value<String> {
        self.attribute("Workgroup.WorkgroupName")
    }
}

/// What [`Workgroup`] is made of.
pub mod workgroup {
    use super::*;

    /// A array of parameters to set for more control over a serverless database.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigParameter {
        /// The key of the parameter.
        ///
        /// 0 to 255 characters.
        pub parameter_key: Option<Value<String>>,
        /// The value of the parameter to set.
        ///
        /// 0 to 15000 characters.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for ConfigParameter {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterKey", self.parameter_key);
            to.set("ParameterValue", self.parameter_value);
        }
    }

    /// An object that represents the price performance target settings for the workgroup.
    #[derive(Clone, Debug, Default)]
    pub struct PerformanceTarget {
        /// The target price performance level for the workgroup. Valid values include 1, 25, 50, 75, and 100. These
        /// correspond to the price performance levels LOW\_COST, ECONOMICAL, BALANCED, RESOURCEFUL, and HIGH\_PERFORMANCE.
        ///
        /// 1 to 100.
        pub level: Option<Value<i64>>,
        /// Whether the price performance target is enabled for the workgroup.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for PerformanceTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Level", self.level);
            to.set("Status", self.status);
        }
    }

    /// `Tag` of `AWS::RedshiftServerless::Workgroup`.
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

    /// The collection of computing resources from which an endpoint is created.
    #[derive(Clone, Debug, Default)]
    pub struct Workgroup {
        /// The endpoint that is created from the workgroup.
        pub endpoint: Option<Value<Endpoint>>,
        /// An object that represents the price performance target settings for the workgroup.
        pub price_performance_target: Option<Value<PerformanceTarget>>,
    }

    impl Lower for Workgroup {
        fn fields(self, to: &mut Fields) {
            to.set("Endpoint", self.endpoint);
            to.set("PricePerformanceTarget", self.price_performance_target);
        }
    }

    /// The VPC endpoint object.
    #[derive(Clone, Debug, Default)]
    pub struct Endpoint {
        /// An array of `VpcEndpoint` objects.
        pub vpc_endpoints: Option<Value<Vec<VpcEndpoint>>>,
    }

    impl Lower for Endpoint {
        fn fields(self, to: &mut Fields) {
            to.set("VpcEndpoints", self.vpc_endpoints);
        }
    }

    /// The connection endpoint for connecting to Amazon Redshift Serverless through the proxy.
    #[derive(Clone, Debug, Default)]
    pub struct VpcEndpoint {
        /// One or more network interfaces of the endpoint. Also known as an interface endpoint.
        pub network_interfaces: Option<Value<Vec<NetworkInterface>>>,
    }

    impl Lower for VpcEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkInterfaces", self.network_interfaces);
        }
    }

    /// Contains information about a network interface in an Amazon Redshift Serverless managed VPC endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkInterface {}

    impl Lower for NetworkInterface {
        fn fields(self, _: &mut Fields) {}
    }
}
