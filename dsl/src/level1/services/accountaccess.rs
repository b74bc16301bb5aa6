//! `AWS::AccountAccess`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AccountAccess::Application`.
///
/// Resource Type definition for AWS::AccountAccess::Application specifying an application for account access.
///
/// Its ARN: `arn:${Partition}:account-access:${Region}:${Account}:application/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// The identity source for the application.
    ///
    /// Required. A change replaces the resource.
    pub identity_source: Option<Value<application::IdentitySource>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<application::Tag>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("IdentitySource", self.identity_source);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::AccountAccess::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Application> {
    /// `Ref`: its `ApplicationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the application.
    pub fn application_arn(self) -> Value<Arn> {
        self.attribute("ApplicationArn")
    }

    /// The timestamp when the application was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the associated Identity Center application.
    pub fn identity_source_identity_center_application_arn(self) -> Value<Arn> {
        self.attribute("IdentitySource.IdentityCenter.ApplicationArn")
    }

    /// The status of the application.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The tenant ID of the application.
    pub fn tenant_id(self) -> Value<String> {
        self.attribute("TenantId")
    }

    /// The timestamp when the application was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// `IdentitySource` of `AWS::AccountAccess::Application`.
    #[derive(Clone, Debug, Default)]
    pub struct IdentitySource {
        /// Required.
        pub identity_center: Option<Value<IdentityCenter>>,
    }

    impl Lower for IdentitySource {
        fn fields(self, to: &mut Fields) {
            to.set("IdentityCenter", self.identity_center);
        }
    }

    /// `IdentityCenter` of `AWS::AccountAccess::Application`.
    #[derive(Clone, Debug, Default)]
    pub struct IdentityCenter {
        /// The ARN of the Identity Center instance.
        ///
        /// Required. 10 to 1224 characters.
        pub instance_arn: Option<Value<String>>,
    }

    impl Lower for IdentityCenter {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceArn", self.instance_arn);
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
        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::AccountAccess::Entitlement`.
///
/// Resource Type definition for AWS::AccountAccess::Entitlement specifying an entitlement for account access.
#[derive(Clone, Debug, Default)]
pub struct Entitlement {
    /// The ARN of the application.
    ///
    /// Required. 49 to 2048 characters. A change replaces the resource.
    pub application_arn: Option<Value<String>>,
    /// The entitlement details.
    ///
    /// Required. A change replaces the resource.
    pub entitlement: Option<Value<entitlement::Entitlement>>,
}

impl Lower for Entitlement {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationArn", self.application_arn);
        to.set("Entitlement", self.entitlement);
    }
}

impl Level1 for Entitlement {
    const TYPE: &'static str = "AWS::AccountAccess::Entitlement";
}

impl Handle<Entitlement> {
    /// `Ref`: `ApplicationArn`, `EntitlementId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp when the entitlement was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The AWS account ID.
    pub fn entitlement_principal_role_account(self) -> Value<String> {
        self.attribute("Entitlement.PrincipalRole.Account")
    }

    /// The ID of the entitlement.
    pub fn entitlement_id(self) -> Value<String> {
        self.attribute("EntitlementId")
    }
}

/// What [`Entitlement`] is made of.
pub mod entitlement {
    use super::*;

    /// `Entitlement` of `AWS::AccountAccess::Entitlement`.
    #[derive(Clone, Debug, Default)]
    pub struct Entitlement {
        /// Required.
        pub principal_role: Option<Value<PrincipalRoleEntitlement>>,
    }

    impl Lower for Entitlement {
        fn fields(self, to: &mut Fields) {
            to.set("PrincipalRole", self.principal_role);
        }
    }

    /// `PrincipalRoleEntitlement` of `AWS::AccountAccess::Entitlement`.
    #[derive(Clone, Debug, Default)]
    pub struct PrincipalRoleEntitlement {
        /// Required.
        pub principal: Option<Value<Principal>>,
        /// The ARN of the IAM role.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for PrincipalRoleEntitlement {
        fn fields(self, to: &mut Fields) {
            to.set("Principal", self.principal);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// `Principal` of `AWS::AccountAccess::Entitlement`.
    #[derive(Clone, Debug, Default)]
    pub struct Principal {
        /// Required.
        pub identity_center: Option<Value<IdentityCenterPrincipal>>,
    }

    impl Lower for Principal {
        fn fields(self, to: &mut Fields) {
            to.set("IdentityCenter", self.identity_center);
        }
    }

    /// `IdentityCenterPrincipal` of `AWS::AccountAccess::Entitlement`.
    #[derive(Clone, Debug, Default)]
    pub struct IdentityCenterPrincipal {
        /// The ID of the group.
        ///
        /// 1 to 47 characters.
        pub group_id: Option<Value<String>>,
        /// The ID of the user.
        ///
        /// 1 to 47 characters.
        pub user_id: Option<Value<String>>,
    }

    impl Lower for IdentityCenterPrincipal {
        fn fields(self, to: &mut Fields) {
            to.set("GroupId", self.group_id);
            to.set("UserId", self.user_id);
        }
    }
}
