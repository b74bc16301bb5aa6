//! `AWS::MPA`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::MPA::ApprovalTeam`.
///
/// Creates a new approval team. For more information, see Approval team in the \*Multi-party approval User Guide\*.
///
/// Its ARN: `arn:${Partition}:mpa:${Region}:${Account}:approval-team/${ApprovalTeamId}`.
#[derive(Clone, Debug, Default)]
pub struct ApprovalTeam {
    /// Contains details for how an approval team grants approval.
    ///
    /// Required.
    pub approval_strategy: Option<Value<approval_team::ApprovalStrategy>>,
    /// Contains details for an approver.
    ///
    /// Required. 1 to 20 items.
    pub approvers: Option<Value<Vec<approval_team::Approver>>>,
    /// Description for the team.
    ///
    /// Required. 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// Name of the team.
    ///
    /// Required. At most 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Contains details for a policy. Policies define what operations a team that define the permissions for team
    /// resources.
    ///
    /// Required. 1 to 10 items. A change replaces the resource.
    pub policies: Option<Value<Vec<approval_team::Policy>>>,
    /// Tags that you have added to the specified resource.
    pub tags: Option<Value<Vec<approval_team::Tag>>>,
}

impl Lower for ApprovalTeam {
    fn fields(self, to: &mut Fields) {
        to.set("ApprovalStrategy", self.approval_strategy);
        to.set("Approvers", self.approvers);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Policies", self.policies);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ApprovalTeam {
    const TYPE: &'static str = "AWS::MPA::ApprovalTeam";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ApprovalTeam> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Amazon Resource Name (ARN) for the team.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Timestamp when the team was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Timestamp when the team was last updated.
    pub fn last_update_time(self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }

    /// Total number of approvers in the team.
    pub fn number_of_approvers(self) -> Value<i64> {
        self.attribute("NumberOfApprovers")
    }

    /// Status for the team. For more information, see Team health in the \*Multi-party approval User Guide\*.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Status code for the team. For more information, see Team health in the \*Multi-party approval User Guide\*.
    pub fn status_code(self) -> Value<String> {
        self.attribute("StatusCode")
    }

    /// Message describing the status for the team.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// Timestamp when the team was last updated.
    pub fn update_session_arn(self) -> Value<Arn> {
        self.attribute("UpdateSessionArn")
    }

    /// Version ID for the team.
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }
}

/// What [`ApprovalTeam`] is made of.
pub mod approval_team {
    use super::*;

    /// Strategy for how an approval team grants approval.
    #[derive(Clone, Debug, Default)]
    pub struct ApprovalStrategy {
        /// Minimum number of approvals (M) required for a total number of approvers (N).
        ///
        /// Required.
        pub mof_n: Option<Value<MofNApprovalStrategy>>,
    }

    impl Lower for ApprovalStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("MofN", self.mof_n);
        }
    }

    /// Strategy for how an approval team grants approval.
    #[derive(Clone, Debug, Default)]
    pub struct MofNApprovalStrategy {
        /// Minimum number of approvals (M) required for a total number of approvers (N).
        ///
        /// Required.
        pub min_approvals_required: Option<Value<i64>>,
    }

    impl Lower for MofNApprovalStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("MinApprovalsRequired", self.min_approvals_required);
        }
    }

    /// Contains details for an approver.
    #[derive(Clone, Debug, Default)]
    pub struct Approver {
        /// ID for the user.
        ///
        /// Required. 1 to 100 characters.
        pub primary_identity_id: Option<Value<String>>,
        /// Amazon Resource Name (ARN) for the identity source. The identity source manages the user authentication for
        /// approvers.
        ///
        /// Required. At most 1000 characters.
        pub primary_identity_source_arn: Option<Value<String>>,
    }

    impl Lower for Approver {
        fn fields(self, to: &mut Fields) {
            to.set("PrimaryIdentityId", self.primary_identity_id);
            to.set("PrimaryIdentitySourceArn", self.primary_identity_source_arn);
        }
    }

    /// Contains details for a policy. Policies define what operations a team that define the permissions for team
    /// resources.
    #[derive(Clone, Debug, Default)]
    pub struct Policy {
        /// Required. At most 1224 characters. A change replaces the resource.
        pub policy_arn: Option<Value<String>>,
    }

    impl Lower for Policy {
        fn fields(self, to: &mut Fields) {
            to.set("PolicyArn", self.policy_arn);
        }
    }

    /// `Tag` of `AWS::MPA::ApprovalTeam`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
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

/// `AWS::MPA::IdentitySource`.
///
/// Creates a new identity source. For more information, see Identity Source in the \*Multi-party approval User
/// Guide\*.
///
/// Its ARN: `arn:${Partition}:mpa:${Region}:${Account}:identity-source/${IdentitySourceId}`.
#[derive(Clone, Debug, Default)]
pub struct IdentitySource {
    /// A `IdentitySourceParameters` object. Contains details for the resource that provides identities to the identity
    /// source.
    ///
    /// Required. A change replaces the resource.
    pub identity_source_parameters: Option<Value<identity_source::IdentitySourceParameters>>,
    /// Tags that you have added to the specified resource.
    pub tags: Option<Value<Vec<identity_source::Tag>>>,
}

impl Lower for IdentitySource {
    fn fields(self, to: &mut Fields) {
        to.set("IdentitySourceParameters", self.identity_source_parameters);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IdentitySource {
    const TYPE: &'static str = "AWS::MPA::IdentitySource";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IdentitySource> {
    /// `Ref`: its `IdentitySourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Timestamp when the identity source was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Amazon Resource Name (ARN) for the identity source.
    pub fn identity_source_arn(self) -> Value<Arn> {
        self.attribute("IdentitySourceArn")
    }

    /// URL for the approval portal associated with the IAM Identity Center instance.
    pub fn identity_source_parameters_iam_identity_center_approval_portal_url(self) -> Value<String> {
        self.attribute("IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl")
    }

    /// The type of resource that provided identities to the identity source. For example, an IAM Identity Center
    /// instance.
    pub fn identity_source_type(self) -> Value<String> {
        self.attribute("IdentitySourceType")
    }

    /// Status for the identity source. For example, if the identity source is `ACTIVE`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Status code of the identity source.
    pub fn status_code(self) -> Value<String> {
        self.attribute("StatusCode")
    }

    /// Message describing the status for the identity source.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// What [`IdentitySource`] is made of.
pub mod identity_source {
    use super::*;

    /// Contains details for the resource that provides identities to the identity source. For example, an IAM Identity
    /// Center instance.
    #[derive(Clone, Debug, Default)]
    pub struct IdentitySourceParameters {
        /// SSOlong credentials.
        ///
        /// Required. A change replaces the resource.
        pub iam_identity_center: Option<Value<IamIdentityCenter>>,
    }

    impl Lower for IdentitySourceParameters {
        fn fields(self, to: &mut Fields) {
            to.set("IamIdentityCenter", self.iam_identity_center);
        }
    }

    /// SSOlong credentials. For more information see, SSOlong.
    #[derive(Clone, Debug, Default)]
    pub struct IamIdentityCenter {
        /// Amazon Resource Name (ARN) for the IAM Identity Center instance.
        ///
        /// Required. 20 to 2048 characters. A change replaces the resource.
        pub instance_arn: Option<Value<String>>,
        /// AWS Region where the IAM Identity Center instance is located.
        ///
        /// Required. At most 1000 characters. A change replaces the resource.
        pub region: Option<Value<String>>,
    }

    impl Lower for IamIdentityCenter {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceArn", self.instance_arn);
            to.set("Region", self.region);
        }
    }

    /// `Tag` of `AWS::MPA::IdentitySource`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
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
