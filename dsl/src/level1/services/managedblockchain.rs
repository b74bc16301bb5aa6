//! `AWS::ManagedBlockchain`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ManagedBlockchain::Accessor`.
///
/// Creates a new accessor for use with Amazon Managed Blockchain service that supports token based access.
///
/// Its ARN: `arn:${Partition}:managedblockchain:${Region}:${Account}:accessors/${AccessorId}`.
#[derive(Clone, Debug, Default)]
pub struct Accessor {
    /// The type of the accessor.
    ///
    /// Required. One of `BILLING_TOKEN`. A change replaces the resource.
    pub accessor_type: Option<Value<String>>,
    /// The blockchain network that the `Accessor` token is created for.
    ///
    /// One of `ETHEREUM_GOERLI`, `ETHEREUM_MAINNET`, `ETHEREUM_MAINNET_AND_GOERLI`, `POLYGON_MAINNET`,
    /// `POLYGON_MUMBAI`. A change replaces the resource.
    pub network_type: Option<Value<String>>,
    /// The tags assigned to the Accessor.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<accessor::Tag>>>,
}

impl Lower for Accessor {
    fn fields(self, to: &mut Fields) {
        to.set("AccessorType", self.accessor_type);
        to.set("NetworkType", self.network_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Accessor {
    const TYPE: &'static str = "AWS::ManagedBlockchain::Accessor";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Accessor> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the accessor. For more information about ARNs and their format, see Amazon
    /// Resource Names (ARNs) in the \*AWS General Reference\*.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The billing token is a property of the accessor. Use this token to make Ethereum API calls to your Ethereum
    /// node.
    pub fn billing_token(self) -> Value<String> {
        self.attribute("BillingToken")
    }

    /// The creation date and time of the accessor.
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The unique identifier of the accessor.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current status of the accessor.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Accessor`] is made of.
pub mod accessor {
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

/// `AWS::ManagedBlockchain::Member`.
///
/// Creates a member within a Managed Blockchain network.
///
/// Its ARN: `arn:${Partition}:managedblockchain:${Region}:${Account}:members/${MemberId}`.
#[derive(Clone, Debug, Default)]
pub struct Member {
    /// The unique identifier of the invitation to join the network sent to the account that creates the member.
    pub invitation_id: Option<Value<String>>,
    /// Configuration properties of the member.
    ///
    /// Required.
    pub member_configuration: Option<Value<member::MemberConfiguration>>,
    /// Configuration properties of the network to which the member belongs.
    pub network_configuration: Option<Value<member::NetworkConfiguration>>,
    /// The unique identifier of the network to which the member belongs.
    pub network_id: Option<Value<String>>,
}

impl Lower for Member {
    fn fields(self, to: &mut Fields) {
        to.set("InvitationId", self.invitation_id);
        to.set("MemberConfiguration", self.member_configuration);
        to.set("NetworkConfiguration", self.network_configuration);
        to.set("NetworkId", self.network_id);
    }
}

impl Level1 for Member {
    const TYPE: &'static str = "AWS::ManagedBlockchain::Member";
}

impl Handle<Member> {
    /// `Ref`: its `MemberId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier of the member.
    pub fn member_id(self) -> Value<String> {
        self.attribute("MemberId")
    }

    /// The unique identifier of the network to which the member belongs.
    pub fn network_id(self) -> Value<String> {
        self.attribute("NetworkId")
    }
}

/// What [`Member`] is made of.
pub mod member {
    use super::*;

    /// Configuration properties of the member.
    #[derive(Clone, Debug, Default)]
    pub struct MemberConfiguration {
        /// An optional description of the member.
        pub description: Option<Value<String>>,
        /// Configuration properties of the blockchain framework relevant to the member.
        pub member_framework_configuration: Option<Value<MemberFrameworkConfiguration>>,
        /// The name of the member.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for MemberConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("MemberFrameworkConfiguration", self.member_framework_configuration);
            to.set("Name", self.name);
        }
    }

    /// Configuration properties relevant to a member for the blockchain framework that the Managed Blockchain network
    /// uses.
    #[derive(Clone, Debug, Default)]
    pub struct MemberFrameworkConfiguration {
        /// Configuration properties for Hyperledger Fabric.
        pub member_fabric_configuration: Option<Value<MemberFabricConfiguration>>,
    }

    impl Lower for MemberFrameworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MemberFabricConfiguration", self.member_fabric_configuration);
        }
    }

    /// Configuration properties for Hyperledger Fabric for a member in a Managed Blockchain network that is using the
    /// Hyperledger Fabric framework.
    #[derive(Clone, Debug, Default)]
    pub struct MemberFabricConfiguration {
        /// The password for the member's initial administrative user. The `AdminPassword` must be at least 8 characters
        /// long and no more than 32 characters.
        ///
        /// Required.
        pub admin_password: Option<Value<String>>,
        /// The user name for the member's initial administrative user.
        ///
        /// Required.
        pub admin_username: Option<Value<String>>,
    }

    impl Lower for MemberFabricConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdminPassword", self.admin_password);
            to.set("AdminUsername", self.admin_username);
        }
    }

    /// Configuration properties of the network to which the member belongs.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        /// Attributes of the blockchain framework for the network.
        pub description: Option<Value<String>>,
        /// The blockchain framework that the network uses.
        ///
        /// Required.
        pub framework: Option<Value<String>>,
        /// The version of the blockchain framework that the network uses.
        ///
        /// Required.
        pub framework_version: Option<Value<String>>,
        /// The name of the network.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Configuration properties relevant to the network for the blockchain framework that the network uses.
        pub network_framework_configuration: Option<Value<NetworkFrameworkConfiguration>>,
        /// The voting rules that the network uses to decide if a proposal is accepted.
        ///
        /// Required.
        pub voting_policy: Option<Value<VotingPolicy>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Framework", self.framework);
            to.set("FrameworkVersion", self.framework_version);
            to.set("Name", self.name);
            to.set("NetworkFrameworkConfiguration", self.network_framework_configuration);
            to.set("VotingPolicy", self.voting_policy);
        }
    }

    /// Configuration properties relevant to the network for the blockchain framework that the network uses.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkFrameworkConfiguration {
        /// Configuration properties for Hyperledger Fabric for a member in a Managed Blockchain network that is using the
        /// Hyperledger Fabric framework.
        pub network_fabric_configuration: Option<Value<NetworkFabricConfiguration>>,
    }

    impl Lower for NetworkFrameworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkFabricConfiguration", self.network_fabric_configuration);
        }
    }

    /// Hyperledger Fabric configuration properties for the network.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkFabricConfiguration {
        /// The edition of Amazon Managed Blockchain that the network uses. Valid values are `standard` and `starter`.
        ///
        /// Required.
        pub edition: Option<Value<String>>,
    }

    impl Lower for NetworkFabricConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Edition", self.edition);
        }
    }

    /// The voting rules for the network to decide if a proposal is accepted.
    #[derive(Clone, Debug, Default)]
    pub struct VotingPolicy {
        /// Defines the rules for the network for voting on proposals, such as the percentage of `YES` votes required for
        /// the proposal to be approved and the duration of the proposal.
        pub approval_threshold_policy: Option<Value<ApprovalThresholdPolicy>>,
    }

    impl Lower for VotingPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ApprovalThresholdPolicy", self.approval_threshold_policy);
        }
    }

    /// A policy type that defines the voting rules for the network. The rules decide if a proposal is approved.
    #[derive(Clone, Debug, Default)]
    pub struct ApprovalThresholdPolicy {
        /// The duration from the time that a proposal is created until it expires.
        pub proposal_duration_in_hours: Option<Value<i64>>,
        /// Determines whether the vote percentage must be greater than the `ThresholdPercentage` or must be greater than or
        /// equal to the `ThresholdPercentage` to be approved.
        pub threshold_comparator: Option<Value<String>>,
        /// The percentage of votes among all members that must be `YES` for a proposal to be approved. For example, a
        /// `ThresholdPercentage` value of `50` indicates 50%.
        pub threshold_percentage: Option<Value<i64>>,
    }

    impl Lower for ApprovalThresholdPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ProposalDurationInHours", self.proposal_duration_in_hours);
            to.set("ThresholdComparator", self.threshold_comparator);
            to.set("ThresholdPercentage", self.threshold_percentage);
        }
    }
}

/// `AWS::ManagedBlockchain::Node`.
///
/// Creates a node on the specified blockchain network.
///
/// Its ARN: `arn:${Partition}:managedblockchain:${Region}:${Account}:nodes/${NodeId}`.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// The unique identifier of the member to which the node belongs. Applies only to Hyperledger Fabric.
    pub member_id: Option<Value<String>>,
    /// The unique identifier of the network for the node.
    ///
    /// Required.
    pub network_id: Option<Value<String>>,
    /// Configuration properties of a peer node.
    ///
    /// Required.
    pub node_configuration: Option<Value<node::NodeConfiguration>>,
}

impl Lower for Node {
    fn fields(self, to: &mut Fields) {
        to.set("MemberId", self.member_id);
        to.set("NetworkId", self.network_id);
        to.set("NodeConfiguration", self.node_configuration);
    }
}

impl Level1 for Node {
    const TYPE: &'static str = "AWS::ManagedBlockchain::Node";
}

impl Handle<Node> {
    /// `Ref`: its `NodeId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the node.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of the member in which the node is created. Applies only to Hyperledger Fabric.
    pub fn member_id(self) -> Value<String> {
        self.attribute("MemberId")
    }

    /// The unique identifier of the network that the node is in.
    pub fn network_id(self) -> Value<String> {
        self.attribute("NetworkId")
    }

    /// The unique identifier of the node.
    pub fn node_id(self) -> Value<String> {
        self.attribute("NodeId")
    }
}

/// What [`Node`] is made of.
pub mod node {
    use super::*;

    /// Configuration properties of a peer node within a membership.
    #[derive(Clone, Debug, Default)]
    pub struct NodeConfiguration {
        /// The Availability Zone in which the node exists. Required for Ethereum nodes.
        ///
        /// Required.
        pub availability_zone: Option<Value<String>>,
        /// The Amazon Managed Blockchain instance type for the node.
        ///
        /// Required.
        pub instance_type: Option<Value<String>>,
    }

    impl Lower for NodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
            to.set("InstanceType", self.instance_type);
        }
    }
}
