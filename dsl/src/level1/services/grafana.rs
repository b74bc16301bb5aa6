//! `AWS::Grafana`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Grafana::Workspace`.
///
/// Specifies a \*workspace\*. In a workspace, you can create Grafana dashboards and visualizations to analyze your
/// metrics, logs, and traces.
///
/// Its ARN: `arn:${Partition}:grafana:${Region}:${Account}:/workspaces/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// Specifies whether the workspace can access AWS resources in this AWS account only, or whether it can also access
    /// AWS resources in other accounts in the same organization.
    ///
    /// Required. One of `CURRENT_ACCOUNT`, `ORGANIZATION`.
    pub account_access_type: Option<Value<String>>,
    /// Specifies whether this workspace uses SAML 2.0, SSOlong, or both to authenticate users for using the Grafana
    /// console within a workspace.
    ///
    /// Required. At least 1 items.
    pub authentication_providers: Option<Value<Vec<String>>>,
    /// A unique, case-sensitive, user-provided identifier to ensure the idempotency of the request.
    ///
    /// A change replaces the resource.
    pub client_token: Option<Value<String>>,
    /// Specifies the AWS data sources that have been configured to have IAM roles and permissions created to allow
    /// Amazon Managed Grafana to read data from these sources.
    pub data_sources: Option<Value<Vec<String>>>,
    /// The user-defined description of the workspace.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// Specifies the version of Grafana to support in the workspace. Defaults to the latest version on create (for
    /// example, 9.4), or the current version of the workspace on update.
    ///
    /// 1 to 255 characters.
    pub grafana_version: Option<Value<String>>,
    /// The name of the workspace.
    pub name: Option<Value<String>>,
    /// The configuration settings for network access to your workspace.
    pub network_access_control: Option<Value<workspace::NetworkAccessControl>>,
    /// The AWS notification channels that Amazon Managed Grafana can automatically create IAM roles and permissions
    /// for, to allow Amazon Managed Grafana to use these channels.
    pub notification_destinations: Option<Value<Vec<String>>>,
    /// The name of the IAM role that is used to access resources through Organizations.
    ///
    /// 1 to 2048 characters.
    pub organization_role_name: Option<Value<String>>,
    /// Specifies the organizational units that this workspace is allowed to use data sources from, if this workspace is
    /// in an account that is part of an organization.
    pub organizational_units: Option<Value<Vec<String>>>,
    /// If this is `SERVICE_MANAGED`, and the workplace was created through the Amazon Managed Grafana console, then
    /// Amazon Managed Grafana automatically creates the IAM roles and provisions the permissions that the workspace
    /// needs to use AWS data…
    ///
    /// Required. One of `CUSTOMER_MANAGED`, `SERVICE_MANAGED`.
    pub permission_type: Option<Value<String>>,
    /// Whether plugin administration is enabled in the workspace. Setting to `true` allows workspace admins to install,
    /// uninstall, and update plugins from within the Grafana workspace.
    pub plugin_admin_enabled: Option<Value<bool>>,
    /// The IAM role that grants permissions to the AWS resources that the workspace will view data from. This role must
    /// already exist.
    ///
    /// 1 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// If the workspace uses SAML, use this structure to map SAML assertion attributes to workspace user information
    /// and define which groups in the assertion attribute are to have the `Admin` and `Editor` roles in the workspace.
    pub saml_configuration: Option<Value<workspace::SamlConfiguration>>,
    /// The name of the AWS CloudFormation stack set that is used to generate IAM roles to be used for this workspace.
    pub stack_set_name: Option<Value<String>>,
    /// The list of tags associated with the workspace.
    pub tags: Option<Value<Vec<workspace::WorkspaceTags>>>,
    /// The configuration settings for an Amazon VPC that contains data sources for your Grafana workspace to connect
    /// to.
    pub vpc_configuration: Option<Value<workspace::VpcConfiguration>>,
}

impl Lower for Workspace {
    fn fields(self, to: &mut Fields) {
        to.set("AccountAccessType", self.account_access_type);
        to.set("AuthenticationProviders", self.authentication_providers);
        to.set("ClientToken", self.client_token);
        to.set("DataSources", self.data_sources);
        to.set("Description", self.description);
        to.set("GrafanaVersion", self.grafana_version);
        to.set("Name", self.name);
        to.set("NetworkAccessControl", self.network_access_control);
        to.set("NotificationDestinations", self.notification_destinations);
        to.set("OrganizationRoleName", self.organization_role_name);
        to.set("OrganizationalUnits", self.organizational_units);
        to.set("PermissionType", self.permission_type);
        to.set("PluginAdminEnabled", self.plugin_admin_enabled);
        to.set("RoleArn", self.role_arn);
        to.set("SamlConfiguration", self.saml_configuration);
        to.set("StackSetName", self.stack_set_name);
        to.set("Tags", self.tags);
        to.set("VpcConfiguration", self.vpc_configuration);
    }
}

impl Level1 for Workspace {
    const TYPE: &'static str = "AWS::Grafana::Workspace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Workspace> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The date that the workspace was created.
    pub fn creation_timestamp(self) -> Value<String> {
        self.attribute("CreationTimestamp")
    }

    /// The URL that users can use to access the Grafana console in the workspace.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// Specifies the version of Grafana supported by this workspace.
    pub fn grafana_version(self) -> Value<String> {
        self.attribute("GrafanaVersion")
    }

    /// The unique ID of this workspace.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The most recent date that the workspace was modified.
    pub fn modification_timestamp(self) -> Value<String> {
        self.attribute("ModificationTimestamp")
    }

    /// Specifies whether the workspace's SAML configuration is complete.
    pub fn saml_configuration_status(self) -> Value<String> {
        self.attribute("SamlConfigurationStatus")
    }

    /// The ID of the IAM Identity Center-managed application that is created by Amazon Managed Grafana.
    pub fn sso_client_id(self) -> Value<String> {
        self.attribute("SsoClientId")
    }

    /// The current status of the workspace.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Workspace`] is made of.
pub mod workspace {
    use super::*;

    /// The configuration settings for in-bound network access to your workspace.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkAccessControl {
        /// An array of prefix list IDs. A prefix list is a list of CIDR ranges of IP addresses. The IP addresses specified
        /// are allowed to access your workspace.
        ///
        /// 0 to 5 items.
        pub prefix_list_ids: Option<Value<Vec<String>>>,
        /// An array of Amazon VPC endpoint IDs for the workspace. You can create VPC endpoints to your Amazon Managed
        /// Grafana workspace for access from within a VPC.
        ///
        /// 0 to 5 items.
        pub vpce_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for NetworkAccessControl {
        fn fields(self, to: &mut Fields) {
            to.set("PrefixListIds", self.prefix_list_ids);
            to.set("VpceIds", self.vpce_ids);
        }
    }

    /// A structure containing information about how this workspace works with SAML.
    #[derive(Clone, Debug, Default)]
    pub struct SamlConfiguration {
        /// Lists which organizations defined in the SAML assertion are allowed to use the Amazon Managed Grafana workspace.
        pub allowed_organizations: Option<Value<Vec<String>>>,
        /// A structure that defines which attributes in the SAML assertion are to be used to define information about the
        /// users authenticated by that IdP to use the workspace.
        pub assertion_attributes: Option<Value<AssertionAttributes>>,
        /// A structure containing the identity provider (IdP) metadata used to integrate the identity provider with this
        /// workspace.
        ///
        /// Required.
        pub idp_metadata: Option<Value<IdpMetadata>>,
        /// How long a sign-on session by a SAML user is valid, before the user has to sign on again.
        pub login_validity_duration: Option<Value<f64>>,
        /// A structure containing arrays that map group names in the SAML assertion to the Grafana `Admin` and `Editor`
        /// roles in the workspace.
        pub role_values: Option<Value<RoleValues>>,
    }

    impl Lower for SamlConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedOrganizations", self.allowed_organizations);
            to.set("AssertionAttributes", self.assertion_attributes);
            to.set("IdpMetadata", self.idp_metadata);
            to.set("LoginValidityDuration", self.login_validity_duration);
            to.set("RoleValues", self.role_values);
        }
    }

    /// A structure that defines which attributes in the IdP assertion are to be used to define information about the
    /// users authenticated by the IdP to use the workspace.
    #[derive(Clone, Debug, Default)]
    pub struct AssertionAttributes {
        /// The name of the attribute within the SAML assertion to use as the email names for SAML users.
        ///
        /// 1 to 256 characters.
        pub email: Option<Value<String>>,
        /// The name of the attribute within the SAML assertion to use as the user full "friendly" names for user groups.
        ///
        /// 1 to 256 characters.
        pub groups: Option<Value<String>>,
        /// The name of the attribute within the SAML assertion to use as the login names for SAML users.
        ///
        /// 1 to 256 characters.
        pub login: Option<Value<String>>,
        /// The name of the attribute within the SAML assertion to use as the user full "friendly" names for SAML users.
        ///
        /// 1 to 256 characters.
        pub name: Option<Value<String>>,
        /// The name of the attribute within the SAML assertion to use as the user full "friendly" names for the users'
        /// organizations.
        ///
        /// 1 to 256 characters.
        pub org: Option<Value<String>>,
        /// The name of the attribute within the SAML assertion to use as the user roles.
        ///
        /// 1 to 256 characters.
        pub role: Option<Value<String>>,
    }

    impl Lower for AssertionAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("Email", self.email);
            to.set("Groups", self.groups);
            to.set("Login", self.login);
            to.set("Name", self.name);
            to.set("Org", self.org);
            to.set("Role", self.role);
        }
    }

    /// A structure containing the identity provider (IdP) metadata used to integrate the identity provider with this
    /// workspace.
    #[derive(Clone, Debug, Default)]
    pub struct IdpMetadata {
        /// The URL of the location containing the IdP metadata.
        ///
        /// 1 to 2048 characters.
        pub url: Option<Value<String>>,
        /// The full IdP metadata, in XML format.
        pub xml: Option<Value<String>>,
    }

    impl Lower for IdpMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("Url", self.url);
            to.set("Xml", self.xml);
        }
    }

    /// This structure defines which groups defined in the SAML assertion attribute are to be mapped to the Grafana
    /// `Admin` and `Editor` roles in the workspace.
    #[derive(Clone, Debug, Default)]
    pub struct RoleValues {
        /// A list of groups from the SAML assertion attribute to grant the Grafana `Admin` role to.
        pub admin: Option<Value<Vec<String>>>,
        /// A list of groups from the SAML assertion attribute to grant the Grafana `Editor` role to.
        pub editor: Option<Value<Vec<String>>>,
    }

    impl Lower for RoleValues {
        fn fields(self, to: &mut Fields) {
            to.set("Admin", self.admin);
            to.set("Editor", self.editor);
        }
    }

    /// `Tags` of `AWS::Grafana::Workspace`.
    #[derive(Clone, Debug, Default)]
    pub struct WorkspaceTags {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for WorkspaceTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The configuration settings for an Amazon VPC that contains data sources for your Grafana workspace to connect
    /// to.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfiguration {
        /// The list of Amazon EC2 security group IDs attached to the Amazon VPC for your Grafana workspace to connect.
        ///
        /// Required. 1 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The list of Amazon EC2 subnet IDs created in the Amazon VPC for your Grafana workspace to connect. Duplicates
        /// not allowed.
        ///
        /// Required. 2 to 6 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}
