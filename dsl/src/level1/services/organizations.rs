//! `AWS::Organizations`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Organizations::Account`.
///
/// Creates an AWS account that is automatically a member of the organization whose credentials made the request.
///
/// It holds data that is lost with it.
#[derive(Clone, Debug, Default)]
pub struct Account {
    /// The account name given to the account when it was created.
    ///
    /// Required. 1 to 50 characters.
    pub account_name: Option<Value<String>>,
    /// The email address associated with the AWS account.
    ///
    /// Required. 6 to 64 characters.
    pub email: Option<Value<String>>,
    /// The unique identifier (ID) of the root or organizational unit (OU) that you want to create the new account in.
    pub parent_ids: Option<Value<Vec<String>>>,
    /// The name of an IAM role that AWS Organizations automatically preconfigures in the new member account.
    ///
    /// 1 to 64 characters.
    pub role_name: Option<Value<String>>,
    /// A list of tags that you want to attach to the newly created account. For each tag in the list, you must specify
    /// both a tag key and a value.
    pub tags: Option<Value<Vec<account::Tag>>>,
}

impl Lower for Account {
    fn fields(self, to: &mut Fields) {
        to.set("AccountName", self.account_name);
        to.set("Email", self.email);
        to.set("ParentIds", self.parent_ids);
        to.set("RoleName", self.role_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Account {
    const TYPE: &'static str = "AWS::Organizations::Account";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Account> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the unique identifier (ID) of the account. For example: `123456789012`.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// Returns the Amazon Resource Name (ARN) of the account. For example:
    /// `arn:aws:organizations::111111111111:account/o-exampleorgid/555555555555`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the method by which the account joined the organization. For example: `INVITED | CREATED`.
    pub fn joined_method(self) -> Value<String> {
        self.attribute("JoinedMethod")
    }

    /// Returns the date the account became a part of the organization. For example: `2016-11-24T11:11:48-08:00`.
    pub fn joined_timestamp(self) -> Value<String> {
        self.attribute("JoinedTimestamp")
    }

    /// The paths in the organization where the account exists.
    pub fn paths(self) -> Value<Vec<String>> {
        self.attribute("Paths")
    }

    /// Each state represents a specific phase in the account lifecycle. Use this information to manage account access,
    /// automate workflows, or trigger actions based on account state changes.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// Returns the status of the account in the organization. For example: `ACTIVE | SUSPENDED | PENDING_CLOSURE`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Account`] is made of.
pub mod account {
    use super::*;

    /// A custom key-value pair associated with a resource within your organization.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key identifier, or name, of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The string value that's associated with the key of the tag. You can set the value of a tag to an empty string,
        /// but you can't set the value of a tag to null.
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

/// `AWS::Organizations::Organization`.
///
/// Creates an AWS organization. The account whose user is calling the `CreateOrganization` operation automatically
/// becomes the management account of the new organization.
#[derive(Clone, Debug, Default)]
pub struct Organization {
    /// Specifies the feature set supported by the new organization. Each feature set supports different levels of
    /// functionality.
    ///
    /// One of `ALL`, `CONSOLIDATED_BILLING`.
    pub feature_set: Option<Value<String>>,
}

impl Lower for Organization {
    fn fields(self, to: &mut Fields) {
        to.set("FeatureSet", self.feature_set);
    }
}

impl Level1 for Organization {
    const TYPE: &'static str = "AWS::Organizations::Organization";
}

impl Handle<Organization> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of an organization.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier (ID) of an organization.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) of the account that is designated as the management account for the organization.
    pub fn management_account_arn(self) -> Value<Arn> {
        self.attribute("ManagementAccountArn")
    }

    /// The email address that is associated with the AWS account that is designated as the management account for the
    /// organization.
    pub fn management_account_email(self) -> Value<String> {
        self.attribute("ManagementAccountEmail")
    }

    /// The unique identifier (ID) of the management account of an organization.
    pub fn management_account_id(self) -> Value<String> {
        self.attribute("ManagementAccountId")
    }

    /// The unique identifier (ID) for the root.
    pub fn root_id(self) -> Value<String> {
        self.attribute("RootId")
    }
}

/// `AWS::Organizations::OrganizationalUnit`.
///
/// Creates an organizational unit (OU) within a root or parent OU. An OU is a container for accounts that enables
/// you to organize your accounts to apply policies according to your business requirements.
#[derive(Clone, Debug, Default)]
pub struct OrganizationalUnit {
    /// The friendly name of this OU.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// The unique identifier (ID) of the parent root or OU that you want to create the new OU in.
    ///
    /// Required. 0 to 100 characters. A change replaces the resource.
    pub parent_id: Option<Value<String>>,
    /// A list of tags that you want to attach to the newly created OU. For each tag in the list, you must specify both
    /// a tag key and a value.
    pub tags: Option<Value<Vec<organizational_unit::Tag>>>,
}

impl Lower for OrganizationalUnit {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("ParentId", self.parent_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for OrganizationalUnit {
    const TYPE: &'static str = "AWS::Organizations::OrganizationalUnit";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OrganizationalUnit> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of this OU. For example:
    /// `arn:aws:organizations::111111111111:ou/o-exampleorgid/ou-examplerootid111-exampleouid111`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier (ID) associated with this OU. For example: `ou-examplerootid111-exampleouid111`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The path in the organization where this OU exists.
    pub fn path(self) -> Value<String> {
        self.attribute("Path")
    }
}

/// What [`OrganizationalUnit`] is made of.
pub mod organizational_unit {
    use super::*;

    /// A custom key-value pair associated with a resource within your organization.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key identifier, or name, of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The string value that's associated with the key of the tag. You can set the value of a tag to an empty string,
        /// but you can't set the value of a tag to null.
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

/// `AWS::Organizations::Policy`.
///
/// Creates a policy of a specified type that you can attach to a root, an organizational unit (OU), or an
/// individual AWS account.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// The policy text content. You can specify the policy content as a JSON object or a JSON string.
    ///
    /// Required. 1 to 1000000 characters.
    pub content: Option<Value<Json>>,
    /// Human readable description of the policy.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// Name of the policy.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// A list of tags that you want to attach to the newly created policy. For each tag in the list, you must specify
    /// both a tag key and a value.
    pub tags: Option<Value<Vec<policy::Tag>>>,
    /// List of unique identifiers (IDs) of the root, OU, or account that you want to attach the policy to. You can get
    /// the ID by calling the ListRoots, ListOrganizationalUnitsForParent, or ListAccounts operations.
    pub target_ids: Option<Value<Vec<String>>>,
    /// The type of policy to create.
    ///
    /// Required. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Policy {
    fn fields(self, to: &mut Fields) {
        to.set("Content", self.content);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("TargetIds", self.target_ids);
        to.set("Type", self.type_);
    }
}

impl Level1 for Policy {
    const TYPE: &'static str = "AWS::Organizations::Policy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Policy> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the policy. For example:
    /// `arn:aws:organizations::111111111111:policy/o-exampleorgid/service_control_policy/p-examplepolicyid111`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns a boolean value that indicates whether the specified policy is an AWS managed policy. If true, then you
    /// can attach the policy to roots, OUs, or accounts, but you cannot edit it.
    pub fn aws_managed(self) -> Value<bool> {
        self.attribute("AwsManaged")
    }

    /// Returns the unique identifier (ID) of the policy. For example: `p-examplepolicyid111`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Policy`] is made of.
pub mod policy {
    use super::*;

    /// A custom key-value pair associated with a resource within your organization.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key identifier, or name, of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The string value that's associated with the key of the tag. You can set the value of a tag to an empty string,
        /// but you can't set the value of a tag to null.
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

/// `AWS::Organizations::ResourcePolicy`.
///
/// Creates or updates a resource-based delegation policy that can be used to delegate policy management for AWS
/// Organizations to specified member accounts to perform policy actions that are by default available only to the
/// management account.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// The policy text of the organization resource policy. You can specify the resource policy content as a JSON
    /// object or a JSON string.
    ///
    /// Required. 1 to 40000 characters.
    pub content: Option<Value<Json>>,
    /// A list of tags that you want to attach to the newly created resource policy. For each tag in the list, you must
    /// specify both a tag key and a value.
    pub tags: Option<Value<Vec<resource_policy::Tag>>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Content", self.content);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::Organizations::ResourcePolicy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the policy. For example:
    /// `arn:aws:organizations::111111111111:resourcepolicy/o-exampleorgid/rp-examplepolicyid111`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the unique identifier (ID) of the resource policy. For example: `rp-examplepolicyid111`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ResourcePolicy`] is made of.
pub mod resource_policy {
    use super::*;

    /// A custom key-value pair associated with a resource within your organization.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key identifier, or name, of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The string value that's associated with the key of the tag. You can set the value of a tag to an empty string,
        /// but you can't set the value of a tag to null.
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
