//! `AWS::DSQL`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DSQL::Cluster`.
///
/// The `AWS::DSQL::Cluster` resource specifies an cluster. You can use this resource to create, modify, and manage
/// clusters.
///
/// Its ARN: `arn:${Partition}:dsql:${Region}:${Account}:cluster/${Identifier}`.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// Whether deletion protection is enabled on this cluster.
    pub deletion_protection_enabled: Option<Value<bool>>,
    /// The KMS key that encrypts data on the cluster.
    ///
    /// 1 to 2048 characters.
    pub kms_encryption_key: Option<Value<String>>,
    /// Defines the structure for multi-Region cluster configurations, containing the witness Region and peered cluster
    /// settings.
    pub multi_region_properties: Option<Value<cluster::MultiRegionProperties>>,
    /// A resource-based policy document in JSON format. Length constraints: Minimum length of 1. Maximum length of
    /// 20480 characters (approximately 20KB).
    pub policy_document: Option<Value<String>>,
    /// A map of key and value pairs this cluster is tagged with.
    pub tags: Option<Value<Vec<cluster::Tag>>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("DeletionProtectionEnabled", self.deletion_protection_enabled);
        to.set("KmsEncryptionKey", self.kms_encryption_key);
        to.set("MultiRegionProperties", self.multi_region_properties);
        to.set("PolicyDocument", self.policy_document);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::DSQL::Cluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Cluster> {
    /// `Ref`: its `Identifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp when the cluster was created, in ISO 8601 format.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The encryption configuration details for the cluster.
    pub fn encryption_details(self) -> Value<Json> {
        self.attribute("EncryptionDetails")
    }

    /// The connection endpoint for the created cluster.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The unique identifier assigned to the cluster upon creation.
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The version number of the cluster's resource based policy.
    pub fn policy_version(self) -> Value<String> {
        self.attribute("PolicyVersion")
    }

    /// The Amazon Resource Name (ARN) of the cluster. Used for IAM permissions and resource identification.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceArn")
    }

    /// The current status of the cluster. Possible values include: CREATING, ACTIVE, DELETING, FAILED.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The DSQL cluster VPC endpoint.
    pub fn vpc_endpoint(self) -> Value<String> {
        self.attribute("VpcEndpoint")
    }

    /// The VPC Endpoint Service name for the cluster. This can be used to create a VPC endpoint to connect to the
    /// cluster from within a VPC.
    pub fn vpc_endpoint_service_name(self) -> Value<String> {
        self.attribute("VpcEndpointServiceName")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// Defines the structure for multi-Region cluster configurations, containing the witness Region and peered cluster
    /// settings.
    #[derive(Clone, Debug, Default)]
    pub struct MultiRegionProperties {
        /// The set of peered clusters that form the multi-Region cluster configuration. Each peered cluster represents a
        /// database instance in a different Region.
        pub clusters: Option<Value<Vec<String>>>,
        /// The Region that serves as the witness Region for a multi-Region cluster. The witness Region helps maintain
        /// cluster consistency and quorum.
        ///
        /// At most 50 characters.
        pub witness_region: Option<Value<String>>,
    }

    impl Lower for MultiRegionProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Clusters", self.clusters);
            to.set("WitnessRegion", self.witness_region);
        }
    }

    /// A map of key and value pairs to use to tag your cluster.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
