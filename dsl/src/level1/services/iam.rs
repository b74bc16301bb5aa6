//! `AWS::IAM`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IAM::AccessKey`.
///
/// Creates a new AWS secret access key and corresponding AWS access key ID for the specified user. The default
/// status for new keys is `Active`.
#[derive(Clone, Debug, Default)]
pub struct AccessKey {
    /// This value is specific to CloudFormation and can only be \*incremented\*. Incrementing this value notifies
    /// CloudFormation that you want to rotate your access key.
    ///
    /// A change replaces the resource.
    pub serial: Option<Value<i64>>,
    /// The status of the access key. `Active` means that the key is valid for API calls, while `Inactive` means it is
    /// not.
    pub status: Option<Value<String>>,
    /// The name of the IAM user that the new key will belong to.
    ///
    /// Required. A change replaces the resource.
    pub user_name: Option<Value<String>>,
}

impl Lower for AccessKey {
    fn fields(self, to: &mut Fields) {
        to.set("Serial", self.serial);
        to.set("Status", self.status);
        to.set("UserName", self.user_name);
    }
}

impl Level1 for AccessKey {
    const TYPE: &'static str = "AWS::IAM::AccessKey";
}

impl Handle<AccessKey> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for this access key.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Returns the secret access key for the specified AWS::IAM::AccessKey resource. For example:
    /// wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY.
    pub fn secret_access_key(self) -> Value<String> {
        self.attribute("SecretAccessKey")
    }
}

/// `AWS::IAM::Group`.
///
/// Creates a new group.
///
/// Its ARN: `arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}`.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// The name of the group to create. Do not include the path in this value.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub group_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM policy you want to attach.
    ///
    /// 0 to 20 items.
    pub managed_policy_arns: Option<Value<Vec<String>>>,
    /// The path to the group. For more information about paths, see IAM identifiers in the \*IAM User Guide\*.
    ///
    /// 1 to 512 characters.
    pub path: Option<Value<String>>,
    /// Adds or updates an inline policy document that is embedded in the specified IAM group. To view AWS::IAM::Group
    /// snippets, see Declaring an IAM Group Resource.
    pub policies: Option<Value<Vec<group::Policy>>>,
}

impl Lower for Group {
    fn fields(self, to: &mut Fields) {
        to.set("GroupName", self.group_name);
        to.set("ManagedPolicyArns", self.managed_policy_arns);
        to.set("Path", self.path);
        to.set("Policies", self.policies);
    }
}

impl Level1 for Group {
    const TYPE: &'static str = "AWS::IAM::Group";
}

impl Handle<Group> {
    /// `Ref`: its `GroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::Group` resource. For example:
    /// `arn:aws:iam::123456789012:group/mystack-mygroup-1DZETITOWEKVO`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Group`] is made of.
pub mod group {
    use super::*;

    /// Contains information about an attached policy.
    #[derive(Clone, Debug, Default)]
    pub struct Policy {
        /// The policy document.
        ///
        /// Required.
        pub policy_document: Option<Value<Json>>,
        /// The friendly name (not ARN) identifying the policy.
        ///
        /// Required.
        pub policy_name: Option<Value<String>>,
    }

    impl Lower for Policy {
        fn fields(self, to: &mut Fields) {
            to.set("PolicyDocument", self.policy_document);
            to.set("PolicyName", self.policy_name);
        }
    }
}

/// `AWS::IAM::GroupPolicy`.
///
/// Adds or updates an inline policy document that is embedded in the specified IAM group.
#[derive(Clone, Debug, Default)]
pub struct GroupPolicy {
    /// The name of the group to associate the policy with.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub group_name: Option<Value<String>>,
    /// The policy document.
    ///
    /// 1 to 131072 characters.
    pub policy_document: Option<Value<Json>>,
    /// The name of the policy document.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub policy_name: Option<Value<String>>,
}

impl Lower for GroupPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("GroupName", self.group_name);
        to.set("PolicyDocument", self.policy_document);
        to.set("PolicyName", self.policy_name);
    }
}

impl Level1 for GroupPolicy {
    const TYPE: &'static str = "AWS::IAM::GroupPolicy";
}

impl Handle<GroupPolicy> {
    /// `Ref`: `PolicyName`, `GroupName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::IAM::InstanceProfile`.
///
/// Creates a new instance profile. For information about instance profiles, see Using instance profiles.
///
/// Its ARN: `arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}`.
#[derive(Clone, Debug, Default)]
pub struct InstanceProfile {
    /// The name of the instance profile to create.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub instance_profile_name: Option<Value<String>>,
    /// The path to the instance profile. For more information about paths, see IAM Identifiers in the \*IAM User
    /// Guide\*.
    ///
    /// 1 to 512 characters. A change replaces the resource.
    pub path: Option<Value<String>>,
    /// The name of the role to associate with the instance profile. Only one role can be assigned to an EC2 instance at
    /// a time, and all applications on the instance share the same role and permissions.
    ///
    /// Required. 0 to 1 items.
    pub roles: Option<Value<Vec<String>>>,
}

impl Lower for InstanceProfile {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceProfileName", self.instance_profile_name);
        to.set("Path", self.path);
        to.set("Roles", self.roles);
    }
}

impl Level1 for InstanceProfile {
    const TYPE: &'static str = "AWS::IAM::InstanceProfile";
}

impl Handle<InstanceProfile> {
    /// `Ref`: its `InstanceProfileName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) for the instance profile. For example.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// `AWS::IAM::ManagedPolicy`.
///
/// Creates a new managed policy for your AWS account.
///
/// Its ARN: `arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}`.
#[derive(Clone, Debug, Default)]
pub struct ManagedPolicy {
    /// A friendly description of the policy.
    ///
    /// 0 to 1000 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name (friendly name, not ARN) of the group to attach the policy to.
    pub groups: Option<Value<Vec<String>>>,
    /// The friendly name of the policy.
    ///
    /// A change replaces the resource.
    pub managed_policy_name: Option<Value<String>>,
    /// The path for the policy.
    ///
    /// 1 to 512 characters. A change replaces the resource.
    pub path: Option<Value<String>>,
    /// The JSON policy document that you want to use as the content for the new policy.
    ///
    /// Required. 1 to 131072 characters.
    pub policy_document: Option<Value<Json>>,
    /// The name (friendly name, not ARN) of the role to attach the policy to.
    pub roles: Option<Value<Vec<String>>>,
    /// The name (friendly name, not ARN) of the IAM user to attach the policy to.
    pub users: Option<Value<Vec<String>>>,
}

impl Lower for ManagedPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Groups", self.groups);
        to.set("ManagedPolicyName", self.managed_policy_name);
        to.set("Path", self.path);
        to.set("PolicyDocument", self.policy_document);
        to.set("Roles", self.roles);
        to.set("Users", self.users);
    }
}

impl Level1 for ManagedPolicy {
    const TYPE: &'static str = "AWS::IAM::ManagedPolicy";
}

impl Handle<ManagedPolicy> {
    /// `Ref`: its `PolicyArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The number of principal entities (users, groups, and roles) that the policy is attached to.
    pub fn attachment_count(self) -> Value<i64> {
        self.attribute("AttachmentCount")
    }

    /// The date and time, in ISO 8601 date-time format, when the policy was created.
    pub fn create_date(self) -> Value<String> {
        self.attribute("CreateDate")
    }

    /// The identifier for the version of the policy that is set as the default (operative) version.
    pub fn default_version_id(self) -> Value<String> {
        self.attribute("DefaultVersionId")
    }

    /// Specifies whether the policy can be attached to an IAM user, group, or role.
    pub fn is_attachable(self) -> Value<bool> {
        self.attribute("IsAttachable")
    }

    /// The number of entities (users and roles) for which the policy is used as the permissions boundary.
    pub fn permissions_boundary_usage_count(self) -> Value<i64> {
        self.attribute("PermissionsBoundaryUsageCount")
    }

    /// The Amazon Resource Name (ARN) of the managed policy that you want information about.
    pub fn policy_arn(self) -> Value<Arn> {
        self.attribute("PolicyArn")
    }

    /// The stable and unique string identifying the policy.
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// The date and time, in ISO 8601 date-time format, when the policy was last updated.
    pub fn update_date(self) -> Value<String> {
        self.attribute("UpdateDate")
    }
}

/// `AWS::IAM::OIDCProvider`.
///
/// Creates or updates an IAM entity to describe an identity provider (IdP) that supports OpenID Connect (OIDC).
///
/// Its ARN: `arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}`.
#[derive(Clone, Debug, Default)]
pub struct OIDCProvider {
    /// A list of client IDs (also known as audiences) that are associated with the specified IAM OIDC provider resource
    /// object.
    pub client_id_list: Option<Value<Vec<String>>>,
    /// A list of tags that are attached to the specified IAM OIDC provider. The returned list of tags is sorted by tag
    /// key.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<oidc_provider::Tag>>>,
    /// A list of certificate thumbprints that are associated with the specified IAM OIDC provider resource object.
    ///
    /// At most 5 items.
    pub thumbprint_list: Option<Value<Vec<String>>>,
    /// The URL that the IAM OIDC provider resource object is associated with. For more information, see
    /// CreateOpenIDConnectProvider.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub url: Option<Value<String>>,
}

impl Lower for OIDCProvider {
    fn fields(self, to: &mut Fields) {
        to.set("ClientIdList", self.client_id_list);
        to.set("Tags", self.tags);
        to.set("ThumbprintList", self.thumbprint_list);
        to.set("Url", self.url);
    }
}

impl Level1 for OIDCProvider {
    const TYPE: &'static str = "AWS::IAM::OIDCProvider";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OIDCProvider> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::OIDCProvider` resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`OIDCProvider`] is made of.
pub mod oidc_provider {
    use super::*;

    /// A key-value pair to associate with a resource.
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

/// `AWS::IAM::Policy`.
///
/// Adds or updates an inline policy document that is embedded in the specified IAM group, user or role.
///
/// Its ARN: `arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}`.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// The name of the group to associate the policy with.
    pub groups: Option<Value<Vec<String>>>,
    /// The policy document.
    ///
    /// Required. 1 to 131072 characters.
    pub policy_document: Option<Value<Json>>,
    /// The name of the policy document.
    ///
    /// Required. 1 to 128 characters.
    pub policy_name: Option<Value<String>>,
    /// The name of the role to associate the policy with.
    pub roles: Option<Value<Vec<String>>>,
    /// The name of the user to associate the policy with.
    pub users: Option<Value<Vec<String>>>,
}

impl Lower for Policy {
    fn fields(self, to: &mut Fields) {
        to.set("Groups", self.groups);
        to.set("PolicyDocument", self.policy_document);
        to.set("PolicyName", self.policy_name);
        to.set("Roles", self.roles);
        to.set("Users", self.users);
    }
}

impl Level1 for Policy {
    const TYPE: &'static str = "AWS::IAM::Policy";
}

impl Handle<Policy> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The stable and unique string identifying the policy.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::IAM::Role`.
///
/// Creates a new role for your AWS account.
///
/// Its ARN: `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}`.
#[derive(Clone, Debug, Default)]
pub struct Role {
    /// The trust policy that is associated with this role. Trust policies define which entities can assume the role.
    ///
    /// Required. 1 to 131072 characters.
    pub assume_role_policy_document: Option<Value<Json>>,
    /// A description of the role that you provide.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the role.
    ///
    /// At least 0 items.
    pub managed_policy_arns: Option<Value<Vec<String>>>,
    /// The maximum session duration (in seconds) that you want to set for the specified role. If you do not specify a
    /// value for this setting, the default value of one hour is applied.
    ///
    /// 3600 to 43200.
    pub max_session_duration: Option<Value<i64>>,
    /// The path to the role. For more information about paths, see IAM Identifiers in the \*IAM User Guide\*.
    ///
    /// 1 to 512 characters. A change replaces the resource.
    pub path: Option<Value<String>>,
    /// The ARN of the policy used to set the permissions boundary for the role.
    ///
    /// 20 to 2048 characters.
    pub permissions_boundary: Option<Value<String>>,
    /// Adds or updates an inline policy document that is embedded in the specified IAM role.
    pub policies: Option<Value<Vec<role::Policy>>>,
    /// A name for the IAM role, up to 64 characters in length. For valid values, see the `RoleName` parameter for the
    /// `CreateRole` action in the \*IAM User Guide\*.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub role_name: Option<Value<String>>,
    /// A list of tags that are attached to the role. For more information about tagging, see Tagging IAM resources in
    /// the \*IAM User Guide\*.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<role::Tag>>>,
}

impl Lower for Role {
    fn fields(self, to: &mut Fields) {
        to.set("AssumeRolePolicyDocument", self.assume_role_policy_document);
        to.set("Description", self.description);
        to.set("ManagedPolicyArns", self.managed_policy_arns);
        to.set("MaxSessionDuration", self.max_session_duration);
        to.set("Path", self.path);
        to.set("PermissionsBoundary", self.permissions_boundary);
        to.set("Policies", self.policies);
        to.set("RoleName", self.role_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Role {
    const TYPE: &'static str = "AWS::IAM::Role";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Role> {
    /// `Ref`: its `RoleName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) for the role. For example.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the stable and unique string identifying the role. For example, `AIDAJQABLZS4A3QDU576Q`.
    pub fn role_id(self) -> Value<String> {
        self.attribute("RoleId")
    }
}

/// What [`Role`] is made of.
pub mod role {
    use super::*;

    /// Contains information about an attached policy.
    #[derive(Clone, Debug, Default)]
    pub struct Policy {
        /// The entire contents of the policy that defines permissions. For more information, see Overview of JSON policies.
        ///
        /// Required.
        pub policy_document: Option<Value<Json>>,
        /// The friendly name (not ARN) identifying the policy.
        ///
        /// Required.
        pub policy_name: Option<Value<String>>,
    }

    impl Lower for Policy {
        fn fields(self, to: &mut Fields) {
            to.set("PolicyDocument", self.policy_document);
            to.set("PolicyName", self.policy_name);
        }
    }

    /// A structure that represents user-provided metadata that can be associated with an IAM resource. For more
    /// information about tagging, see Tagging IAM resources in the \*IAM User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name that can be used to look up or retrieve the associated value. For example, ``Department`` or ``Cost
        /// Center`` are common choices.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value associated with this tag. For example, tags with a key name of ``Department`` could have values such
        /// as ``Human Resources``, ``Accounting``, and ``Support``.
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

/// `AWS::IAM::RolePolicy`.
///
/// Adds or updates an inline policy document that is embedded in the specified IAM role.
#[derive(Clone, Debug, Default)]
pub struct RolePolicy {
    /// The policy document.
    ///
    /// 1 to 131072 characters.
    pub policy_document: Option<Value<Json>>,
    /// The name of the policy document.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub policy_name: Option<Value<String>>,
    /// The name of the role to associate the policy with.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub role_name: Option<Value<String>>,
}

impl Lower for RolePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyDocument", self.policy_document);
        to.set("PolicyName", self.policy_name);
        to.set("RoleName", self.role_name);
    }
}

impl Level1 for RolePolicy {
    const TYPE: &'static str = "AWS::IAM::RolePolicy";
}

impl Handle<RolePolicy> {
    /// `Ref`: `PolicyName`, `RoleName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::IAM::SAMLProvider`.
///
/// Creates an IAM resource that describes an identity provider (IdP) that supports SAML 2.0.
///
/// Its ARN: `arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}`.
#[derive(Clone, Debug, Default)]
pub struct SAMLProvider {
    /// Specifies the new private key from your external identity provider. The private key must be a.pem file that uses
    /// AES-GCM or AES-CBC encryption algorithm to decrypt SAML assertions.
    ///
    /// 1 to 16384 characters. A change replaces the resource.
    pub add_private_key: Option<Value<String>>,
    /// Specifies the encryption setting for the SAML provider.
    ///
    /// One of `Allowed`, `Required`.
    pub assertion_encryption_mode: Option<Value<String>>,
    /// The name of the provider to create.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The private key metadata for the SAML provider.
    ///
    /// At most 2 items.
    pub private_key_list: Option<Value<Vec<saml_provider::SAMLPrivateKey>>>,
    /// The Key ID of the private key to remove.
    ///
    /// 22 to 64 characters. A change replaces the resource.
    pub remove_private_key: Option<Value<String>>,
    /// An XML document generated by an identity provider (IdP) that supports SAML 2.0.
    ///
    /// 1000 to 10000000 characters.
    pub saml_metadata_document: Option<Value<String>>,
    /// A list of tags that you want to attach to the new IAM SAML provider. Each tag consists of a key name and an
    /// associated value.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<saml_provider::Tag>>>,
}

impl Lower for SAMLProvider {
    fn fields(self, to: &mut Fields) {
        to.set("AddPrivateKey", self.add_private_key);
        to.set("AssertionEncryptionMode", self.assertion_encryption_mode);
        to.set("Name", self.name);
        to.set("PrivateKeyList", self.private_key_list);
        to.set("RemovePrivateKey", self.remove_private_key);
        to.set("SamlMetadataDocument", self.saml_metadata_document);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SAMLProvider {
    const TYPE: &'static str = "AWS::IAM::SAMLProvider";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SAMLProvider> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::SAMLProvider` resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier assigned to the SAML provider.
    pub fn saml_provider_uuid(self) -> Value<String> {
        self.attribute("SamlProviderUUID")
    }
}

/// What [`SAMLProvider`] is made of.
pub mod saml_provider {
    use super::*;

    /// Contains the private keys for the SAML provider.
    #[derive(Clone, Debug, Default)]
    pub struct SAMLPrivateKey {
        /// The unique identifier for the SAML private key.
        ///
        /// Required. 22 to 64 characters.
        pub key_id: Option<Value<String>>,
        /// The date and time, in ISO 8601 date-time format, when the private key was uploaded.
        ///
        /// Required.
        pub timestamp: Option<Value<String>>,
    }

    impl Lower for SAMLPrivateKey {
        fn fields(self, to: &mut Fields) {
            to.set("KeyId", self.key_id);
            to.set("Timestamp", self.timestamp);
        }
    }

    /// A key-value pair to associate with a resource.
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

/// `AWS::IAM::ServerCertificate`.
///
/// Uploads a server certificate entity for the AWS account. The server certificate entity includes a public key
/// certificate, a private key, and an optional certificate chain, which should all be PEM-encoded.
///
/// Its ARN: `arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}`.
#[derive(Clone, Debug, Default)]
pub struct ServerCertificate {
    /// The contents of the public key certificate.
    ///
    /// 1 to 16384 characters. A change replaces the resource.
    pub certificate_body: Option<Value<String>>,
    /// The contents of the public key certificate chain.
    ///
    /// 1 to 2097152 characters. A change replaces the resource.
    pub certificate_chain: Option<Value<String>>,
    /// The path for the server certificate. For more information about paths, see IAM identifiers in the \*IAM User
    /// Guide\*.
    ///
    /// 1 to 512 characters.
    pub path: Option<Value<String>>,
    /// The contents of the private key in PEM-encoded format.
    ///
    /// 1 to 16384 characters. A change replaces the resource.
    pub private_key: Option<Value<String>>,
    /// The name for the server certificate. Do not include the path in this value. The name of the certificate cannot
    /// contain any spaces.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub server_certificate_name: Option<Value<String>>,
    /// A list of tags that are attached to the server certificate. For more information about tagging, see Tagging IAM
    /// resources in the \*IAM User Guide\*.
    pub tags: Option<Value<Vec<server_certificate::Tag>>>,
}

impl Lower for ServerCertificate {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateBody", self.certificate_body);
        to.set("CertificateChain", self.certificate_chain);
        to.set("Path", self.path);
        to.set("PrivateKey", self.private_key);
        to.set("ServerCertificateName", self.server_certificate_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ServerCertificate {
    const TYPE: &'static str = "AWS::IAM::ServerCertificate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ServerCertificate> {
    /// `Ref`: its `ServerCertificateName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::ServerCertificate` resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`ServerCertificate`] is made of.
pub mod server_certificate {
    use super::*;

    /// A key-value pair to associate with a resource.
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

/// `AWS::IAM::ServiceLinkedRole`.
///
/// Creates an IAM role that is linked to a specific AWS service. The service controls the attached policies and
/// when the role can be deleted.
#[derive(Clone, Debug, Default)]
pub struct ServiceLinkedRole {
    /// The service principal for the AWS service to which this role is attached. You use a string similar to a URL but
    /// without the `http://` in front.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub aws_service_name: Option<Value<String>>,
    /// A string that you provide, which is combined with the service-provided prefix to form the complete role name.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub custom_suffix: Option<Value<String>>,
    /// The description of the role.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
}

impl Lower for ServiceLinkedRole {
    fn fields(self, to: &mut Fields) {
        to.set("AWSServiceName", self.aws_service_name);
        to.set("CustomSuffix", self.custom_suffix);
        to.set("Description", self.description);
    }
}

impl Level1 for ServiceLinkedRole {
    const TYPE: &'static str = "AWS::IAM::ServiceLinkedRole";
}

impl Handle<ServiceLinkedRole> {
    /// `Ref`: its `RoleName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the friendly name that identifies the role. For example, `AWSServiceRoleForAutoScaling` or
    /// `AWSServiceRoleForAutoScaling_TestSuffix` if a `CustomSuffix` is specified.
    pub fn role_name(self) -> Value<String> {
        self.attribute("RoleName")
    }
}

/// `AWS::IAM::User`.
///
/// Creates a new IAM user for your AWS account.
///
/// Its ARN: `arn:${Partition}:iam::${Account}:user/${UserNameWithPath}`.
#[derive(Clone, Debug, Default)]
pub struct User {
    /// A list of group names to which you want to add the user.
    ///
    /// 0 to 10 items.
    pub groups: Option<Value<Vec<String>>>,
    /// Creates a password for the specified IAM user. A password allows an IAM user to access AWS services through the
    /// AWS Management Console.
    pub login_profile: Option<Value<user::LoginProfile>>,
    /// A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the user.
    ///
    /// 0 to 20 items.
    pub managed_policy_arns: Option<Value<Vec<String>>>,
    /// The path for the user name. For more information about paths, see IAM identifiers in the \*IAM User Guide\*.
    ///
    /// 1 to 512 characters.
    pub path: Option<Value<String>>,
    /// The ARN of the managed policy that is used to set the permissions boundary for the user.
    ///
    /// 20 to 2048 characters.
    pub permissions_boundary: Option<Value<String>>,
    /// Adds or updates an inline policy document that is embedded in the specified IAM user. To view AWS::IAM::User
    /// snippets, see Declaring an IAM User Resource.
    pub policies: Option<Value<Vec<user::Policy>>>,
    /// A list of tags that you want to attach to the new user. Each tag consists of a key name and an associated value.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<user::Tag>>>,
    /// The name of the user to create. Do not include the path in this value.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub user_name: Option<Value<String>>,
}

impl Lower for User {
    fn fields(self, to: &mut Fields) {
        to.set("Groups", self.groups);
        to.set("LoginProfile", self.login_profile);
        to.set("ManagedPolicyArns", self.managed_policy_arns);
        to.set("Path", self.path);
        to.set("PermissionsBoundary", self.permissions_boundary);
        to.set("Policies", self.policies);
        to.set("Tags", self.tags);
        to.set("UserName", self.user_name);
    }
}

impl Level1 for User {
    const TYPE: &'static str = "AWS::IAM::User";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<User> {
    /// `Ref`: its `UserName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::User` resource. For example:
    /// `arn:aws:iam::123456789012:user/mystack-myuser-1CCXAFG2H2U4D`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`User`] is made of.
pub mod user {
    use super::*;

    /// Creates a password for the specified user, giving the user the ability to access AWS services through the AWS
    /// Management Console.
    #[derive(Clone, Debug, Default)]
    pub struct LoginProfile {
        /// The user's password.
        ///
        /// Required.
        pub password: Option<Value<String>>,
        /// Specifies whether the user is required to set a new password on next sign-in.
        pub password_reset_required: Option<Value<bool>>,
    }

    impl Lower for LoginProfile {
        fn fields(self, to: &mut Fields) {
            to.set("Password", self.password);
            to.set("PasswordResetRequired", self.password_reset_required);
        }
    }

    /// Contains information about an attached policy.
    #[derive(Clone, Debug, Default)]
    pub struct Policy {
        /// The entire contents of the policy that defines permissions. For more information, see Overview of JSON policies.
        ///
        /// Required.
        pub policy_document: Option<Value<Json>>,
        /// The friendly name (not ARN) identifying the policy.
        ///
        /// Required.
        pub policy_name: Option<Value<String>>,
    }

    impl Lower for Policy {
        fn fields(self, to: &mut Fields) {
            to.set("PolicyDocument", self.policy_document);
            to.set("PolicyName", self.policy_name);
        }
    }

    /// A structure that represents user-provided metadata that can be associated with an IAM resource. For more
    /// information about tagging, see Tagging IAM resources in the \*IAM User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name that can be used to look up or retrieve the associated value. For example, ``Department`` or ``Cost
        /// Center`` are common choices.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value associated with this tag. For example, tags with a key name of ``Department`` could have values such
        /// as ``Human Resources``, ``Accounting``, and ``Support``.
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

/// `AWS::IAM::UserPolicy`.
///
/// Adds or updates an inline policy document that is embedded in the specified IAM user.
#[derive(Clone, Debug, Default)]
pub struct UserPolicy {
    /// The policy document.
    ///
    /// 1 to 131072 characters.
    pub policy_document: Option<Value<Json>>,
    /// The name of the policy document.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub policy_name: Option<Value<String>>,
    /// The name of the user to associate the policy with.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub user_name: Option<Value<String>>,
}

impl Lower for UserPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyDocument", self.policy_document);
        to.set("PolicyName", self.policy_name);
        to.set("UserName", self.user_name);
    }
}

impl Level1 for UserPolicy {
    const TYPE: &'static str = "AWS::IAM::UserPolicy";
}

impl Handle<UserPolicy> {
    /// `Ref`: `PolicyName`, `UserName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::IAM::UserToGroupAddition`.
///
/// Adds the specified user to the specified group.
#[derive(Clone, Debug, Default)]
pub struct UserToGroupAddition {
    /// The name of the group to update.
    ///
    /// Required.
    pub group_name: Option<Value<String>>,
    /// A list of the names of the users that you want to add to the group.
    ///
    /// Required.
    pub users: Option<Value<Vec<String>>>,
}

impl Lower for UserToGroupAddition {
    fn fields(self, to: &mut Fields) {
        to.set("GroupName", self.group_name);
        to.set("Users", self.users);
    }
}

impl Level1 for UserToGroupAddition {
    const TYPE: &'static str = "AWS::IAM::UserToGroupAddition";
}

impl Handle<UserToGroupAddition> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The stable and unique string identifying the group. For more information about IDs, see IAM identifiers in the
    /// \*IAM User Guide\*.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::IAM::VirtualMFADevice`.
///
/// Creates a new virtual MFA device for the AWS account. After creating the virtual MFA, use EnableMFADevice to
/// attach the MFA device to an IAM user.
///
/// Its ARN: `arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}`.
#[derive(Clone, Debug, Default)]
pub struct VirtualMFADevice {
    /// The path for the virtual MFA device. For more information about paths, see IAM identifiers in the \*IAM User
    /// Guide\*.
    ///
    /// 1 to 512 characters. A change replaces the resource.
    pub path: Option<Value<String>>,
    /// A list of tags that you want to attach to the new IAM virtual MFA device. Each tag consists of a key name and an
    /// associated value.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<virtual_mfa_device::Tag>>>,
    /// The IAM user associated with this virtual MFA device.
    ///
    /// Required.
    pub users: Option<Value<Vec<String>>>,
    /// The name of the virtual MFA device, which must be unique. Use with path to uniquely identify a virtual MFA
    /// device.
    ///
    /// 1 to 226 characters. A change replaces the resource.
    pub virtual_mfa_device_name: Option<Value<String>>,
}

impl Lower for VirtualMFADevice {
    fn fields(self, to: &mut Fields) {
        to.set("Path", self.path);
        to.set("Tags", self.tags);
        to.set("Users", self.users);
        to.set("VirtualMfaDeviceName", self.virtual_mfa_device_name);
    }
}

impl Level1 for VirtualMFADevice {
    const TYPE: &'static str = "AWS::IAM::VirtualMFADevice";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VirtualMFADevice> {
    /// `Ref`: its `SerialNumber`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the serial number for the specified `AWS::IAM::VirtualMFADevice` resource.
    pub fn serial_number(self) -> Value<String> {
        self.attribute("SerialNumber")
    }
}

/// What [`VirtualMFADevice`] is made of.
pub mod virtual_mfa_device {
    use super::*;

    /// A key-value pair to associate with a resource.
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
