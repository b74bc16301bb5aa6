//! `AWS::Route53RecoveryReadiness`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Route53RecoveryReadiness::Cell`.
///
/// Creates a cell in recovery group in Amazon Route 53 Application Recovery Controller. A cell in Route 53 ARC
/// represents replicas or independent units of failover in your application.
///
/// Its ARN: `arn:${Partition}:route53-recovery-readiness::${Account}:cell/${CellName}`.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// The name of the cell to create.
    ///
    /// At most 64 characters. A change replaces the resource.
    pub cell_name: Option<Value<String>>,
    /// A list of cell Amazon Resource Names (ARNs) contained within this cell, for use in nested cells. For example,
    /// Availability Zones within specific AWS Regions.
    ///
    /// At most 5 items.
    pub cells: Option<Value<Vec<String>>>,
    /// A collection of tags associated with a resource.
    pub tags: Option<Value<Vec<cell::Tag>>>,
}

impl Lower for Cell {
    fn fields(self, to: &mut Fields) {
        to.set("CellName", self.cell_name);
        to.set("Cells", self.cells);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Cell {
    const TYPE: &'static str = "AWS::Route53RecoveryReadiness::Cell";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Cell> {
    /// `Ref`: its `CellName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the cell.
    pub fn cell_arn(self) -> Value<Arn> {
        self.attribute("CellArn")
    }

    /// The readiness scope for the cell, which can be the Amazon Resource Name (ARN) of a cell or the ARN of a recovery
    /// group.
    pub fn parent_readiness_scopes(self) -> Value<Vec<String>> {
        self.attribute("ParentReadinessScopes")
    }
}

/// What [`Cell`] is made of.
pub mod cell {
    use super::*;

    /// `Tag` of `AWS::Route53RecoveryReadiness::Cell`.
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

/// `AWS::Route53RecoveryReadiness::ReadinessCheck`.
///
/// Creates a readiness check in Amazon Route 53 Application Recovery Controller.
///
/// Its ARN: `arn:${Partition}:route53-recovery-readiness::${Account}:readiness-check/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ReadinessCheck {
    /// The name of the readiness check to create.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub readiness_check_name: Option<Value<String>>,
    /// The name of the resource set to check.
    ///
    /// 1 to 64 characters.
    pub resource_set_name: Option<Value<String>>,
    /// A collection of tags associated with a resource.
    pub tags: Option<Value<Vec<readiness_check::Tag>>>,
}

impl Lower for ReadinessCheck {
    fn fields(self, to: &mut Fields) {
        to.set("ReadinessCheckName", self.readiness_check_name);
        to.set("ResourceSetName", self.resource_set_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ReadinessCheck {
    const TYPE: &'static str = "AWS::Route53RecoveryReadiness::ReadinessCheck";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ReadinessCheck> {
    /// `Ref`: its `ReadinessCheckName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the readiness check.
    pub fn readiness_check_arn(self) -> Value<Arn> {
        self.attribute("ReadinessCheckArn")
    }
}

/// What [`ReadinessCheck`] is made of.
pub mod readiness_check {
    use super::*;

    /// `Tag` of `AWS::Route53RecoveryReadiness::ReadinessCheck`.
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

/// `AWS::Route53RecoveryReadiness::RecoveryGroup`.
///
/// Creates a recovery group in Amazon Route 53 Application Recovery Controller. A recovery group represents your
/// application.
///
/// Its ARN: `arn:${Partition}:route53-recovery-readiness::${Account}:recovery-group/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct RecoveryGroup {
    /// A list of the cell Amazon Resource Names (ARNs) in the recovery group.
    ///
    /// At most 5 items.
    pub cells: Option<Value<Vec<String>>>,
    /// The name of the recovery group to create.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub recovery_group_name: Option<Value<String>>,
    /// A collection of tags associated with a resource.
    pub tags: Option<Value<Vec<recovery_group::Tag>>>,
}

impl Lower for RecoveryGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Cells", self.cells);
        to.set("RecoveryGroupName", self.recovery_group_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RecoveryGroup {
    const TYPE: &'static str = "AWS::Route53RecoveryReadiness::RecoveryGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RecoveryGroup> {
    /// `Ref`: its `RecoveryGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the recovery group.
    pub fn recovery_group_arn(self) -> Value<Arn> {
        self.attribute("RecoveryGroupArn")
    }
}

/// What [`RecoveryGroup`] is made of.
pub mod recovery_group {
    use super::*;

    /// `Tag` of `AWS::Route53RecoveryReadiness::RecoveryGroup`.
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

/// `AWS::Route53RecoveryReadiness::ResourceSet`.
///
/// Creates a resource set in Amazon Route 53 Application Recovery Controller. A resource set is a set of resources
/// of one type, such as Network Load Balancers, that span multiple cells.
///
/// Its ARN: `arn:${Partition}:route53-recovery-readiness::${Account}:resource-set/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ResourceSet {
    /// The name of the resource set to create.
    ///
    /// A change replaces the resource.
    pub resource_set_name: Option<Value<String>>,
    /// The resource type of the resources in the resource set. Enter one of the following values for resource type.
    ///
    /// Required. A change replaces the resource.
    pub resource_set_type: Option<Value<String>>,
    /// A list of resource objects in the resource set.
    ///
    /// Required. 1 to 6 items.
    pub resources: Option<Value<Vec<resource_set::Resource>>>,
    /// A tag to associate with the parameters for a resource set.
    pub tags: Option<Value<Vec<resource_set::Tag>>>,
}

impl Lower for ResourceSet {
    fn fields(self, to: &mut Fields) {
        to.set("ResourceSetName", self.resource_set_name);
        to.set("ResourceSetType", self.resource_set_type);
        to.set("Resources", self.resources);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ResourceSet {
    const TYPE: &'static str = "AWS::Route53RecoveryReadiness::ResourceSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ResourceSet> {
    /// `Ref`: its `ResourceSetName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the resource set.
    pub fn resource_set_arn(self) -> Value<Arn> {
        self.attribute("ResourceSetArn")
    }
}

/// What [`ResourceSet`] is made of.
pub mod resource_set {
    use super::*;

    /// The resource element of a resource set.
    #[derive(Clone, Debug, Default)]
    pub struct Resource {
        /// The component identifier of the resource, generated when DNS target resource is used.
        pub component_id: Option<Value<String>>,
        /// A component for DNS/routing control readiness checks. This is a required setting when `ResourceSet`
        /// `ResourceSetType` is set to `AWS::Route53RecoveryReadiness::DNSTargetResource`.
        pub dns_target_resource: Option<Value<DNSTargetResource>>,
        /// The recovery group Amazon Resource Name (ARN) or the cell ARN that the readiness checks for this resource set
        /// are scoped to.
        pub readiness_scopes: Option<Value<Vec<String>>>,
        /// The Amazon Resource Name (ARN) of the AWS resource. This is a required setting for all `ResourceSet`
        /// `ResourceSetType` settings except `AWS::Route53RecoveryReadiness::DNSTargetResource`.
        pub resource_arn: Option<Value<String>>,
    }

    impl Lower for Resource {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentId", self.component_id);
            to.set("DnsTargetResource", self.dns_target_resource);
            to.set("ReadinessScopes", self.readiness_scopes);
            to.set("ResourceArn", self.resource_arn);
        }
    }

    /// A component for DNS/routing control readiness checks and architecture checks.
    #[derive(Clone, Debug, Default)]
    pub struct DNSTargetResource {
        /// The domain name that acts as an ingress point to a portion of the customer application.
        pub domain_name: Option<Value<String>>,
        /// The hosted zone Amazon Resource Name (ARN) that contains the DNS record with the provided name of the target
        /// resource.
        pub hosted_zone_arn: Option<Value<String>>,
        /// The Amazon Route 53 record set ID that uniquely identifies a DNS record, given a name and a type.
        pub record_set_id: Option<Value<String>>,
        /// The type of DNS record of the target resource.
        pub record_type: Option<Value<String>>,
        /// The target resource that the Route 53 record points to.
        pub target_resource: Option<Value<TargetResource>>,
    }

    impl Lower for DNSTargetResource {
        fn fields(self, to: &mut Fields) {
            to.set("DomainName", self.domain_name);
            to.set("HostedZoneArn", self.hosted_zone_arn);
            to.set("RecordSetId", self.record_set_id);
            to.set("RecordType", self.record_type);
            to.set("TargetResource", self.target_resource);
        }
    }

    /// The target resource that the Route 53 record points to.
    #[derive(Clone, Debug, Default)]
    pub struct TargetResource {
        /// The Network Load Balancer resource that a DNS target resource points to.
        pub nlb_resource: Option<Value<NLBResource>>,
        /// The Route 53 resource that a DNS target resource record points to.
        pub r53_resource: Option<Value<R53ResourceRecord>>,
    }

    impl Lower for TargetResource {
        fn fields(self, to: &mut Fields) {
            to.set("NLBResource", self.nlb_resource);
            to.set("R53Resource", self.r53_resource);
        }
    }

    /// The Network Load Balancer resource that a DNS target resource points to.
    #[derive(Clone, Debug, Default)]
    pub struct NLBResource {
        /// The Network Load Balancer resource Amazon Resource Name (ARN).
        pub arn: Option<Value<String>>,
    }

    impl Lower for NLBResource {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// The Amazon Route 53 resource that a DNS target resource record points to.
    #[derive(Clone, Debug, Default)]
    pub struct R53ResourceRecord {
        /// The DNS target domain name.
        pub domain_name: Option<Value<String>>,
        /// The Amazon Route 53 Resource Record Set ID.
        pub record_set_id: Option<Value<String>>,
    }

    impl Lower for R53ResourceRecord {
        fn fields(self, to: &mut Fields) {
            to.set("DomainName", self.domain_name);
            to.set("RecordSetId", self.record_set_id);
        }
    }

    /// `Tag` of `AWS::Route53RecoveryReadiness::ResourceSet`.
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
