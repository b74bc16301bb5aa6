//! `AWS::DAX`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DAX::Cluster`.
///
/// Creates a DAX cluster. All nodes in the cluster run the same DAX caching software.
///
/// Its ARN: `arn:${Partition}:dax:${Region}:${Account}:cache/${ClusterName}`.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// The Availability Zones (AZs) in which the cluster nodes will reside after the cluster has been created or
    /// updated.
    pub availability_zones: Option<Value<Vec<String>>>,
    /// The encryption type of the cluster's endpoint. Available values are.
    ///
    /// A change replaces the resource.
    pub cluster_endpoint_encryption_type: Option<Value<String>>,
    /// The name of the DAX cluster.
    ///
    /// A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The description of the cluster.
    pub description: Option<Value<String>>,
    /// A valid Amazon Resource Name (ARN) that identifies an IAM role. At runtime, DAX will assume this role and use
    /// the role's permissions to access DynamoDB on your behalf.
    ///
    /// Required. A change replaces the resource.
    pub iam_role_arn: Option<Value<String>>,
    /// The IP address type of the cluster. Values are.
    ///
    /// A change replaces the resource.
    pub network_type: Option<Value<String>>,
    /// The node type for the nodes in the cluster. (All nodes in a DAX cluster are of the same type.).
    ///
    /// Required. A change replaces the resource.
    pub node_type: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the Amazon SNS topic to which notifications will be sent.
    pub notification_topic_arn: Option<Value<String>>,
    /// The parameter group to be associated with the DAX cluster.
    pub parameter_group_name: Option<Value<String>>,
    /// A range of time when maintenance of DAX cluster software will be performed. For example: `sun:01:00-sun:09:00`.
    pub preferred_maintenance_window: Option<Value<String>>,
    /// The number of nodes in the DAX cluster. A replication factor of 1 will create a single-node cluster, without any
    /// read replicas.
    ///
    /// Required.
    pub replication_factor: Option<Value<i64>>,
    /// Represents the settings used to enable server-side encryption on the cluster.
    ///
    /// A change replaces the resource.
    pub sse_specification: Option<Value<cluster::SSESpecification>>,
    /// A list of security group IDs to be assigned to each node in the DAX cluster. (Each of the security group ID is
    /// system-generated.).
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The name of the subnet group to be used for the replication group.
    ///
    /// A change replaces the resource.
    pub subnet_group_name: Option<Value<String>>,
    /// A set of tags to associate with the DAX cluster.
    pub tags: Option<Value<Json>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZones", self.availability_zones);
        to.set("ClusterEndpointEncryptionType", self.cluster_endpoint_encryption_type);
        to.set("ClusterName", self.cluster_name);
        to.set("Description", self.description);
        to.set("IAMRoleARN", self.iam_role_arn);
        to.set("NetworkType", self.network_type);
        to.set("NodeType", self.node_type);
        to.set("NotificationTopicARN", self.notification_topic_arn);
        to.set("ParameterGroupName", self.parameter_group_name);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("ReplicationFactor", self.replication_factor);
        to.set("SSESpecification", self.sse_specification);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SubnetGroupName", self.subnet_group_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::DAX::Cluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Cluster> {
    /// `Ref`: its `ClusterName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the ARN of the DAX cluster. For example.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the endpoint of the DAX cluster. For example.
    pub fn cluster_discovery_endpoint(self) -> Value<String> {
        self.attribute("ClusterDiscoveryEndpoint")
    }

    /// Returns the endpoint URL of the DAX cluster.
    pub fn cluster_discovery_endpoint_url(self) -> Value<String> {
        self.attribute("ClusterDiscoveryEndpointURL")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// Represents the settings used to enable server-side encryption.
    #[derive(Clone, Debug, Default)]
    pub struct SSESpecification {
        /// Indicates whether server-side encryption is enabled (true) or disabled (false) on the cluster.
        pub sse_enabled: Option<Value<bool>>,
    }

    impl Lower for SSESpecification {
        fn fields(self, to: &mut Fields) {
            to.set("SSEEnabled", self.sse_enabled);
        }
    }
}

/// `AWS::DAX::ParameterGroup`.
///
/// A named set of parameters that are applied to all of the nodes in a DAX cluster.
#[derive(Clone, Debug, Default)]
pub struct ParameterGroup {
    /// A description of the parameter group.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the parameter group.
    ///
    /// A change replaces the resource.
    pub parameter_group_name: Option<Value<String>>,
    /// An array of name-value pairs for the parameters in the group. Each element in the array represents a single
    /// parameter.
    pub parameter_name_values: Option<Value<Json>>,
}

impl Lower for ParameterGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("ParameterGroupName", self.parameter_group_name);
        to.set("ParameterNameValues", self.parameter_name_values);
    }
}

impl Level1 for ParameterGroup {
    const TYPE: &'static str = "AWS::DAX::ParameterGroup";
}

impl Handle<ParameterGroup> {
    /// `Ref`: its `ParameterGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::DAX::SubnetGroup`.
///
/// Creates a new subnet group.
#[derive(Clone, Debug, Default)]
pub struct SubnetGroup {
    /// The description of the subnet group.
    pub description: Option<Value<String>>,
    /// The name of the subnet group.
    ///
    /// A change replaces the resource.
    pub subnet_group_name: Option<Value<String>>,
    /// A list of VPC subnet IDs for the subnet group.
    ///
    /// Required.
    pub subnet_ids: Option<Value<Vec<String>>>,
}

impl Lower for SubnetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("SubnetGroupName", self.subnet_group_name);
        to.set("SubnetIds", self.subnet_ids);
    }
}

impl Level1 for SubnetGroup {
    const TYPE: &'static str = "AWS::DAX::SubnetGroup";
}

impl Handle<SubnetGroup> {
    /// `Ref`: its `SubnetGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}
