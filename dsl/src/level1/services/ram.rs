//! `AWS::RAM`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::RAM::Permission`.
///
/// Creates a customer managed permission for a specified resource type that you can attach to resource shares.
///
/// Its ARN: `arn:${Partition}:ram::${Account}:permission/${ResourcePath}`.
#[derive(Clone, Debug, Default)]
pub struct Permission {
    /// Specifies the name of the customer managed permission. The name must be unique within the AWS Region.
    ///
    /// Required. 1 to 36 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A string in JSON format string that contains the following elements of a resource-based policy.
    ///
    /// Required. A change replaces the resource.
    pub policy_template: Option<Value<Json>>,
    /// Specifies the name of the resource type that this customer managed permission applies to.
    ///
    /// Required. A change replaces the resource.
    pub resource_type: Option<Value<String>>,
    /// Specifies a list of one or more tag key and value pairs to attach to the permission.
    pub tags: Option<Value<Vec<permission::Tag>>>,
}

impl Lower for Permission {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("PolicyTemplate", self.policy_template);
        to.set("ResourceType", self.resource_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Permission {
    const TYPE: &'static str = "AWS::RAM::Permission";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Permission> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the new permission.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Specifies whether this permission is the default for new resource shares that include resources of the
    /// associated resource type.
    pub fn is_resource_type_default(self) -> Value<bool> {
        self.attribute("IsResourceTypeDefault")
    }

    /// The type of managed permission. This can be one of the following values.
    pub fn permission_type(self) -> Value<String> {
        self.attribute("PermissionType")
    }

    /// The version number for this version of the permission.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Permission`] is made of.
pub mod permission {
    use super::*;

    /// `Tag` of `AWS::RAM::Permission`.
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

/// `AWS::RAM::PermissionAssociation`.
///
/// Associates a specified AWS RAM permission with a resource share. You can only associate one permission with each
/// resource type in a resource share.
#[derive(Clone, Debug, Default)]
pub struct PermissionAssociation {
    /// Specifies the Amazon Resource Name (ARN) of the AWS RAM permission to associate with the resource share.
    ///
    /// Required. A change replaces the resource.
    pub permission_arn: Option<Value<String>>,
    /// Specifies whether to replace the existing permission on the resource share. Use `true` to replace the current
    /// permission.
    pub replace: Option<Value<bool>>,
    /// Specifies the Amazon Resource Name (ARN) of the resource share.
    ///
    /// Required. A change replaces the resource.
    pub resource_share_arn: Option<Value<String>>,
}

impl Lower for PermissionAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("PermissionArn", self.permission_arn);
        to.set("Replace", self.replace);
        to.set("ResourceShareArn", self.resource_share_arn);
    }
}

impl Level1 for PermissionAssociation {
    const TYPE: &'static str = "AWS::RAM::PermissionAssociation";
}

impl Handle<PermissionAssociation> {
    /// `Ref`: `ResourceShareArn`, `PermissionArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `AssociationStatus`.
    pub fn association_status(self) -> Value<String> {
        self.attribute("AssociationStatus")
    }

    /// The attribute `FeatureSet`.
    pub fn feature_set(self) -> Value<String> {
        self.attribute("FeatureSet")
    }

    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// The attribute `LastUpdatedTime`.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The attribute `PermissionVersion`.
    pub fn permission_version(self) -> Value<String> {
        self.attribute("PermissionVersion")
    }

    /// The attribute `ResourceType`.
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }
}

/// `AWS::RAM::PrincipalAssociation`.
///
/// Associates a specified principal with a resource share.
#[derive(Clone, Debug, Default)]
pub struct PrincipalAssociation {
    /// Specifies the principal to associate with the resource share. The possible values are.
    ///
    /// Required. A change replaces the resource.
    pub principal: Option<Value<String>>,
    /// Specifies the Amazon Resource Name (ARN) of the resource share.
    ///
    /// Required. A change replaces the resource.
    pub resource_share_arn: Option<Value<String>>,
}

impl Lower for PrincipalAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Principal", self.principal);
        to.set("ResourceShareArn", self.resource_share_arn);
    }
}

impl Level1 for PrincipalAssociation {
    const TYPE: &'static str = "AWS::RAM::PrincipalAssociation";
}

impl Handle<PrincipalAssociation> {
    /// `Ref`: `ResourceShareArn`, `Principal`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `AssociationType`.
    pub fn association_type(self) -> Value<String> {
        self.attribute("AssociationType")
    }

    /// The attribute `CreationTime`.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The attribute `External`.
    pub fn external(self) -> Value<bool> {
        self.attribute("External")
    }

    /// The attribute `LastUpdatedTime`.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AWS::RAM::ResourceAssociation`.
///
/// Associates a specified resource with a resource share.
#[derive(Clone, Debug, Default)]
pub struct ResourceAssociation {
    /// Specifies the Amazon Resource Name (ARN) of the resource to associate with the resource share.
    ///
    /// Required. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
    /// Specifies the Amazon Resource Name (ARN) of the resource share.
    ///
    /// Required. A change replaces the resource.
    pub resource_share_arn: Option<Value<String>>,
}

impl Lower for ResourceAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ResourceArn", self.resource_arn);
        to.set("ResourceShareArn", self.resource_share_arn);
    }
}

impl Level1 for ResourceAssociation {
    const TYPE: &'static str = "AWS::RAM::ResourceAssociation";
}

impl Handle<ResourceAssociation> {
    /// `Ref`: `ResourceShareArn`, `ResourceArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `AssociationType`.
    pub fn association_type(self) -> Value<String> {
        self.attribute("AssociationType")
    }

    /// The attribute `CreationTime`.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The attribute `External`.
    pub fn external(self) -> Value<bool> {
        self.attribute("External")
    }

    /// The attribute `LastUpdatedTime`.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AWS::RAM::ResourceShare`.
///
/// Creates a resource share. You can provide a list of the Amazon Resource Names (ARNs) for the resources that you
/// want to share, a list of principals you want to share the resources with, and the permissions to grant those
/// principals.
///
/// Its ARN: `arn:${Partition}:ram:${Region}:${Account}:resource-share/${ResourcePath}`.
#[derive(Clone, Debug, Default)]
pub struct ResourceShare {
    /// Specifies whether principals outside your organization in AWS Organizations can be associated with a resource
    /// share.
    pub allow_external_principals: Option<Value<bool>>,
    /// Specifies the name of the resource share.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Specifies the Amazon Resource Names (ARNs) of the AWS RAM permission to associate with the resource share.
    pub permission_arns: Option<Value<Vec<String>>>,
    /// Specifies the principals to associate with the resource share. The possible values are.
    pub principals: Option<Value<Vec<String>>>,
    /// Specifies a list of one or more ARNs of the resources to associate with the resource share.
    pub resource_arns: Option<Value<Vec<String>>>,
    /// The configuration for a resource share.
    pub resource_share_configuration: Option<Value<resource_share::ResourceShareConfiguration>>,
    /// Specifies from which source accounts the service principal has access to the resources in this resource share.
    pub sources: Option<Value<Vec<String>>>,
    /// Specifies one or more tags to attach to the resource share itself. It doesn't attach the tags to the resources
    /// associated with the resource share.
    pub tags: Option<Value<Vec<resource_share::Tag>>>,
}

impl Lower for ResourceShare {
    fn fields(self, to: &mut Fields) {
        to.set("AllowExternalPrincipals", self.allow_external_principals);
        to.set("Name", self.name);
        to.set("PermissionArns", self.permission_arns);
        to.set("Principals", self.principals);
        to.set("ResourceArns", self.resource_arns);
        to.set("ResourceShareConfiguration", self.resource_share_configuration);
        to.set("Sources", self.sources);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ResourceShare {
    const TYPE: &'static str = "AWS::RAM::ResourceShare";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ResourceShare> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the resource share.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time when the resource share was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Indicates what features are available for this resource share. This parameter can have one of the following
    /// values.
    pub fn feature_set(self) -> Value<String> {
        self.attribute("FeatureSet")
    }

    /// The date and time when the resource share was last updated.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The ID of the AWS account that owns the resource share.
    pub fn owning_account_id(self) -> Value<String> {
        self.attribute("OwningAccountId")
    }

    /// The current status of the resource share.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ResourceShare`] is made of.
pub mod resource_share {
    use super::*;

    /// The configuration for a resource share.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceShareConfiguration {
        /// The resource share restricts access to an account.
        pub exclusive_account_access: Option<Value<bool>>,
        /// Specifies whether the consumer account retains access to the resource share after leaving the organization.
        ///
        /// A change replaces the resource.
        pub retain_sharing_on_account_leave_organization: Option<Value<bool>>,
    }

    impl Lower for ResourceShareConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ExclusiveAccountAccess", self.exclusive_account_access);
            to.set("RetainSharingOnAccountLeaveOrganization", self.retain_sharing_on_account_leave_organization);
        }
    }

    /// A key-value pair to associate with a resource.
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

/// `AWS::RAM::SourceAssociation`.
///
/// Associates a specified source account with a resource share.
#[derive(Clone, Debug, Default)]
pub struct SourceAssociation {
    /// Specifies the Amazon Resource Name (ARN) of the resource share.
    ///
    /// Required. A change replaces the resource.
    pub resource_share_arn: Option<Value<String>>,
    /// Specifies the ID of the source account to associate with the resource share.
    ///
    /// Required. A change replaces the resource.
    pub source_id: Option<Value<String>>,
}

impl Lower for SourceAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ResourceShareArn", self.resource_share_arn);
        to.set("SourceId", self.source_id);
    }
}

impl Level1 for SourceAssociation {
    const TYPE: &'static str = "AWS::RAM::SourceAssociation";
}

impl Handle<SourceAssociation> {
    /// `Ref`: `ResourceShareArn`, `SourceId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `CreationTime`.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The attribute `LastUpdatedTime`.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The attribute `SourceType`.
    pub fn source_type(self) -> Value<String> {
        self.attribute("SourceType")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}
