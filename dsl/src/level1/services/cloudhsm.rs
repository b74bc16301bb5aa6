//! `AWS::CloudHSM`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CloudHSM::Cluster`.
///
/// Creates and manages an AWS CloudHSM cluster.
///
/// Its ARN: `arn:${Partition}:cloudhsm:${Region}:${Account}:cluster/${CloudHsmClusterInstanceName}`.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// A policy that defines how the service retains backups.
    pub backup_retention_policy: Option<Value<cluster::BackupRetentionPolicy>>,
    /// The type of HSM to use in the cluster.
    ///
    /// Required. At most 32 characters. A change replaces the resource.
    pub hsm_type: Option<Value<String>>,
    /// The mode to use in the cluster.
    ///
    /// One of `FIPS`, `NON_FIPS`. A change replaces the resource.
    pub mode: Option<Value<String>>,
    /// The NetworkType to create a cluster with.
    ///
    /// One of `IPV4`, `DUALSTACK`. A change replaces the resource.
    pub network_type: Option<Value<String>>,
    /// The identifiers (IDs) of the subnets where the cluster is created. You must specify at least one subnet.
    ///
    /// 1 to 10 items. A change replaces the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// Tags to apply to the CloudHSM cluster.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<cluster::ClusterTags>>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("BackupRetentionPolicy", self.backup_retention_policy);
        to.set("HsmType", self.hsm_type);
        to.set("Mode", self.mode);
        to.set("NetworkType", self.network_type);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::CloudHSM::Cluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Cluster> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the cluster.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The cluster's backup policy.
    pub fn backup_policy(self) -> Value<String> {
        self.attribute("BackupPolicy")
    }

    /// The cluster's identifier (ID).
    pub fn cluster_id(self) -> Value<String> {
        self.attribute("ClusterId")
    }

    /// The identifier (ID) of the cluster's security group.
    pub fn security_group(self) -> Value<String> {
        self.attribute("SecurityGroup")
    }

    /// The cluster's state.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// A map from availability zone to the cluster's subnet in that availability zone.
    pub fn subnet_mapping(self) -> Value<Json> {
        self.attribute("SubnetMapping")
    }

    /// The identifier (ID) of the virtual private cloud (VPC) that contains the cluster.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// A policy that defines how the service retains backups.
    #[derive(Clone, Debug, Default)]
    pub struct BackupRetentionPolicy {
        /// The type of backup retention policy.
        ///
        /// One of `DAYS`.
        pub type_: Option<Value<String>>,
        /// Use a value between 7 - 379.
        ///
        /// 1 to 3 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for BackupRetentionPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// `Tags` of `AWS::CloudHSM::Cluster`.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterTags {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ClusterTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
