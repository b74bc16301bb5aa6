//! `AWS::SSO`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SSO::Application`.
///
/// Creates an OAuth 2.0 customer managed application in IAM Identity Center for the given application provider.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// The ARN of the application provider for this application.
    ///
    /// Required. 10 to 1224 characters. A change replaces the resource.
    pub application_provider_arn: Option<Value<String>>,
    /// The description of the application.
    ///
    /// 1 to 128 characters.
    pub description: Option<Value<String>>,
    /// The ARN of the instance of IAM Identity Center that is configured with this application.
    ///
    /// Required. 10 to 1224 characters. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// The name of the application.
    ///
    /// Required. 0 to 255 characters.
    pub name: Option<Value<String>>,
    /// A structure that describes the options for the access portal associated with this application.
    pub portal_options: Option<Value<application::PortalOptionsConfiguration>>,
    /// The current status of the application in this instance of IAM Identity Center.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub status: Option<Value<String>>,
    /// Specifies tags to be attached to the application.
    ///
    /// At most 75 items.
    pub tags: Option<Value<Vec<application::Tag>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationProviderArn", self.application_provider_arn);
        to.set("Description", self.description);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("PortalOptions", self.portal_options);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::SSO::Application";
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

    /// The ARN of the identity store associated with the Identity Center instance.
    pub fn identity_store_arn(self) -> Value<Arn> {
        self.attribute("IdentityStoreArn")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// A structure that describes the options for the portal associated with an application.
    #[derive(Clone, Debug, Default)]
    pub struct PortalOptionsConfiguration {
        /// A structure that describes the sign-in options for the access portal.
        pub sign_in_options: Option<Value<SignInOptions>>,
        /// Indicates whether this application is visible in the access portal.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub visibility: Option<Value<String>>,
    }

    impl Lower for PortalOptionsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SignInOptions", self.sign_in_options);
            to.set("Visibility", self.visibility);
        }
    }

    /// A structure that describes the sign-in options for an application portal.
    #[derive(Clone, Debug, Default)]
    pub struct SignInOptions {
        /// The URL that accepts authentication requests for an application. This is a required parameter if the `Origin`
        /// parameter is `APPLICATION`.
        ///
        /// 1 to 512 characters.
        pub application_url: Option<Value<String>>,
        /// This determines how IAM Identity Center navigates the user to the target application. It can be one of the
        /// following values.
        ///
        /// Required. One of `IDENTITY_CENTER`, `APPLICATION`.
        pub origin: Option<Value<String>>,
    }

    impl Lower for SignInOptions {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationUrl", self.application_url);
            to.set("Origin", self.origin);
        }
    }

    /// The metadata that you apply to the Identity Center (SSO) Application to help you categorize and organize them.
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

/// `AWS::SSO::ApplicationAssignment`.
///
/// A structure that describes an assignment of a principal to an application.
#[derive(Clone, Debug, Default)]
pub struct ApplicationAssignment {
    /// The ARN of the application that has principals assigned.
    ///
    /// Required. 10 to 1224 characters. A change replaces the resource.
    pub application_arn: Option<Value<String>>,
    /// The unique identifier of the principal assigned to the application.
    ///
    /// Required. 1 to 47 characters. A change replaces the resource.
    pub principal_id: Option<Value<String>>,
    /// The type of the principal assigned to the application.
    ///
    /// Required. One of `USER`, `GROUP`. A change replaces the resource.
    pub principal_type: Option<Value<String>>,
}

impl Lower for ApplicationAssignment {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationArn", self.application_arn);
        to.set("PrincipalId", self.principal_id);
        to.set("PrincipalType", self.principal_type);
    }
}

impl Level1 for ApplicationAssignment {
    const TYPE: &'static str = "AWS::SSO::ApplicationAssignment";
}

impl Handle<ApplicationAssignment> {
    /// `Ref`: `ApplicationArn`, `PrincipalType`, `PrincipalId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::SSO::Assignment`.
///
/// Assigns access to a Principal for a specified AWS account using a specified permission set.
#[derive(Clone, Debug, Default)]
pub struct Assignment {
    /// The ARN of the instance under which the operation will be executed. For more information about ARNs, see Amazon
    /// Resource Names (ARNs) and AWS Service Namespaces in the \*AWS General Reference\*.
    ///
    /// Required. 10 to 1224 characters. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// The ARN of the permission set.
    ///
    /// Required. 10 to 1224 characters. A change replaces the resource.
    pub permission_set_arn: Option<Value<String>>,
    /// An identifier for an object in IAM Identity Center, such as a user or group. PrincipalIds are GUIDs (For
    /// example, f81d4fae-7dec-11d0-a765-00a0c91e6bf6).
    ///
    /// Required. 1 to 47 characters. A change replaces the resource.
    pub principal_id: Option<Value<String>>,
    /// The entity type for which the assignment will be created.
    ///
    /// Required. One of `USER`, `GROUP`. A change replaces the resource.
    pub principal_type: Option<Value<String>>,
    /// TargetID is an AWS account identifier, (For example, 123456789012).
    ///
    /// Required. A change replaces the resource.
    pub target_id: Option<Value<String>>,
    /// The entity type for which the assignment will be created.
    ///
    /// Required. One of `AWS_ACCOUNT`. A change replaces the resource.
    pub target_type: Option<Value<String>>,
}

impl Lower for Assignment {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceArn", self.instance_arn);
        to.set("PermissionSetArn", self.permission_set_arn);
        to.set("PrincipalId", self.principal_id);
        to.set("PrincipalType", self.principal_type);
        to.set("TargetId", self.target_id);
        to.set("TargetType", self.target_type);
    }
}

impl Level1 for Assignment {
    const TYPE: &'static str = "AWS::SSO::Assignment";
}

impl Handle<Assignment> {
    /// `Ref`: `InstanceArn`, `TargetId`, `TargetType`, `PermissionSetArn`, `PrincipalType`, `PrincipalId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::SSO::Instance`.
///
/// Creates an instance of IAM Identity Center for a standalone AWS account that is not managed by AWS Organizations
/// or a member AWS account in an organization.
///
/// Its ARN: `arn:${Partition}:sso:::instance/${InstanceId}`.
#[derive(Clone, Debug, Default)]
pub struct Instance {
    /// The name of the Identity Center instance.
    ///
    /// 1 to 32 characters.
    pub name: Option<Value<String>>,
    /// Specifies tags to be attached to the instance of IAM Identity Center.
    ///
    /// At most 75 items.
    pub tags: Option<Value<Vec<instance::Tag>>>,
}

impl Lower for Instance {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Instance {
    const TYPE: &'static str = "AWS::SSO::Instance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Instance> {
    /// `Ref`: its `InstanceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The identifier of the identity store that is connected to the Identity Center instance.
    pub fn identity_store_id(self) -> Value<String> {
        self.attribute("IdentityStoreId")
    }

    /// The ARN of the Identity Center instance under which the operation will be executed. For more information about
    /// ARNs, see Amazon Resource Names (ARNs) and AWS Service Namespaces in the \*AWS General Reference\*.
    pub fn instance_arn(self) -> Value<Arn> {
        self.attribute("InstanceArn")
    }

    /// The AWS account ID number of the owner of the Identity Center instance.
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The current status of this Identity Center instance.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Instance`] is made of.
pub mod instance {
    use super::*;

    /// The metadata that you apply to the Identity Center (SSO) Instance to help you categorize and organize them.
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

/// `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
///
/// Enables the attribute-based access control (ABAC) feature for the specified instance. You can also specify new
/// attributes to add to your ABAC configuration during the enabling process.
#[derive(Clone, Debug, Default)]
pub struct InstanceAccessControlAttributeConfiguration {
    /// Lists the attributes that are configured for ABAC in the specified instance.
    ///
    /// At most 50 items.
    pub access_control_attributes:
        Option<Value<Vec<instance_access_control_attribute_configuration::AccessControlAttribute>>>,
    /// The InstanceAccessControlAttributeConfiguration property has been deprecated but is still supported for
    /// backwards compatibility purposes.
    pub instance_access_control_attribute_configuration:
        Option<Value<instance_access_control_attribute_configuration::InstanceAccessControlAttributeConfiguration>>,
    /// The ARN of the instance under which the operation will be executed.
    ///
    /// Required. 10 to 1224 characters. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
}

impl Lower for InstanceAccessControlAttributeConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("AccessControlAttributes", self.access_control_attributes);
        to.set("InstanceAccessControlAttributeConfiguration", self.instance_access_control_attribute_configuration);
        to.set("InstanceArn", self.instance_arn);
    }
}

impl Level1 for InstanceAccessControlAttributeConfiguration {
    const TYPE: &'static str = "AWS::SSO::InstanceAccessControlAttributeConfiguration";
}

impl Handle<InstanceAccessControlAttributeConfiguration> {
    /// `Ref`: its `InstanceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// What [`InstanceAccessControlAttributeConfiguration`] is made of.
pub mod instance_access_control_attribute_configuration {
    use super::*;

    /// These are identity store attributes that you can configure for use in attributes-based access control (ABAC).
    #[derive(Clone, Debug, Default)]
    pub struct AccessControlAttribute {
        /// The name of the attribute associated with your identities in your identity source. This is used to map a
        /// specified attribute in your identity source with an attribute in.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value used for mapping a specified attribute to an identity source.
        ///
        /// Required.
        pub value: Option<Value<AccessControlAttributeValue>>,
    }

    impl Lower for AccessControlAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The value used for mapping a specified attribute to an identity source.
    #[derive(Clone, Debug, Default)]
    pub struct AccessControlAttributeValue {
        /// The identity source to use when mapping a specified attribute to.
        ///
        /// Required. At most 1 items.
        pub source: Option<Value<Vec<String>>>,
    }

    impl Lower for AccessControlAttributeValue {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
        }
    }

    /// The InstanceAccessControlAttributeConfiguration property has been deprecated but is still supported for
    /// backwards compatibility purposes.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceAccessControlAttributeConfiguration {
        /// Required. At most 50 items.
        pub access_control_attributes: Option<Value<Vec<AccessControlAttribute>>>,
    }

    impl Lower for InstanceAccessControlAttributeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessControlAttributes", self.access_control_attributes);
        }
    }
}

/// `AWS::SSO::PermissionSet`.
///
/// Specifies a permission set within a specified instance.
#[derive(Clone, Debug, Default)]
pub struct PermissionSet {
    /// Specifies the names and paths of the customer managed policies that you have attached to your permission set.
    ///
    /// At most 25 items.
    pub customer_managed_policy_references: Option<Value<Vec<permission_set::CustomerManagedPolicyReference>>>,
    /// The description of the `PermissionSet`.
    ///
    /// 1 to 700 characters.
    pub description: Option<Value<String>>,
    /// The inline policy that is attached to the permission set.
    pub inline_policy: Option<Value<Json>>,
    /// The ARN of the instance under which the operation will be executed. For more information about ARNs, see Amazon
    /// Resource Names (ARNs) and AWS Service Namespaces in the \*AWS General Reference\*.
    ///
    /// Required. 10 to 1224 characters. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// A structure that stores a list of managed policy ARNs that describe the associated AWS managed policy.
    ///
    /// At most 25 items.
    pub managed_policies: Option<Value<Vec<String>>>,
    /// The name of the permission set.
    ///
    /// Required. 1 to 32 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies the configuration of the AWS managed or customer managed policy that you want to set as a permissions
    /// boundary.
    pub permissions_boundary: Option<Value<permission_set::PermissionsBoundary>>,
    /// Used to redirect users within the application during the federation authentication process.
    ///
    /// 1 to 240 characters.
    pub relay_state_type: Option<Value<String>>,
    /// The length of time that the application user sessions are valid for in the ISO-8601 standard.
    ///
    /// 1 to 100 characters.
    pub session_duration: Option<Value<String>>,
    /// The tags to attach to the new `PermissionSet`.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<permission_set::Tag>>>,
}

impl Lower for PermissionSet {
    fn fields(self, to: &mut Fields) {
        to.set("CustomerManagedPolicyReferences", self.customer_managed_policy_references);
        to.set("Description", self.description);
        to.set("InlinePolicy", self.inline_policy);
        to.set("InstanceArn", self.instance_arn);
        to.set("ManagedPolicies", self.managed_policies);
        to.set("Name", self.name);
        to.set("PermissionsBoundary", self.permissions_boundary);
        to.set("RelayStateType", self.relay_state_type);
        to.set("SessionDuration", self.session_duration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PermissionSet {
    const TYPE: &'static str = "AWS::SSO::PermissionSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PermissionSet> {
    /// `Ref`: `InstanceArn`, `PermissionSetArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The permission set ARN of the permission set, such as
    /// `arn:aws:sso:::permissionSet/ins-instanceid/ps-permissionsetid`.
    pub fn permission_set_arn(self) -> Value<Arn> {
        self.attribute("PermissionSetArn")
    }
}

/// What [`PermissionSet`] is made of.
pub mod permission_set {
    use super::*;

    /// Specifies the name and path of a customer managed policy. You must have an IAM policy that matches the name and
    /// path in each AWS account where you want to deploy your permission set.
    #[derive(Clone, Debug, Default)]
    pub struct CustomerManagedPolicyReference {
        /// The name of the IAM policy that you have configured in each account where you want to deploy your permission
        /// set.
        ///
        /// Required. 1 to 128 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The path to the IAM policy that you have configured in each account where you want to deploy your permission
        /// set.
        ///
        /// 1 to 512 characters.
        pub path: Option<Value<String>>,
    }

    impl Lower for CustomerManagedPolicyReference {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Path", self.path);
        }
    }

    /// Specifies the configuration of the AWS managed or customer managed policy that you want to set as a permissions
    /// boundary.
    #[derive(Clone, Debug, Default)]
    pub struct PermissionsBoundary {
        /// Specifies the name and path of a customer managed policy. You must have an IAM policy that matches the name and
        /// path in each AWS account where you want to deploy your permission set.
        pub customer_managed_policy_reference: Option<Value<CustomerManagedPolicyReference>>,
        /// The AWS managed policy ARN that you want to attach to a permission set as a permissions boundary.
        ///
        /// 20 to 2048 characters.
        pub managed_policy_arn: Option<Value<String>>,
    }

    impl Lower for PermissionsBoundary {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerManagedPolicyReference", self.customer_managed_policy_reference);
            to.set("ManagedPolicyArn", self.managed_policy_arn);
        }
    }

    /// The metadata that you apply to the permission set to help you categorize and organize them.
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
