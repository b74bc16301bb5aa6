//! `AWS::EKS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::EKS::AccessEntry`.
///
/// Creates an access entry.
#[derive(Clone, Debug, Default)]
pub struct AccessEntry {
    /// The access policies to associate to the access entry.
    ///
    /// At most 20 items.
    pub access_policies: Option<Value<Vec<access_entry::AccessPolicy>>>,
    /// The name of your cluster.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The value for `name` that you've specified for `kind: Group` as a `subject` in a Kubernetes `RoleBinding` or
    /// `ClusterRoleBinding` object.
    pub kubernetes_groups: Option<Value<Vec<String>>>,
    /// The ARN of the IAM principal for the `AccessEntry`. You can specify one ARN for each access entry. You can't
    /// specify the same ARN in more than one access entry.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub principal_arn: Option<Value<String>>,
    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value.
    pub tags: Option<Value<Vec<access_entry::Tag>>>,
    /// The type of the new access entry. Valid values are `STANDARD`, `FARGATE_LINUX`, `EC2_LINUX`, `EC2_WINDOWS`,
    /// `EC2` (for EKS Auto Mode), `HYBRID_LINUX`, and `HYPERPOD_LINUX`.
    ///
    /// A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// The username to authenticate to Kubernetes with. We recommend not specifying a username and letting Amazon EKS
    /// specify it for you.
    pub username: Option<Value<String>>,
}

impl Lower for AccessEntry {
    fn fields(self, to: &mut Fields) {
        to.set("AccessPolicies", self.access_policies);
        to.set("ClusterName", self.cluster_name);
        to.set("KubernetesGroups", self.kubernetes_groups);
        to.set("PrincipalArn", self.principal_arn);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
        to.set("Username", self.username);
    }
}

impl Level1 for AccessEntry {
    const TYPE: &'static str = "AWS::EKS::AccessEntry";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AccessEntry> {
    /// `Ref`: `PrincipalArn`, `ClusterName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the access entry.
    pub fn access_entry_arn(self) -> Value<Arn> {
        self.attribute("AccessEntryArn")
    }
}

/// What [`AccessEntry`] is made of.
pub mod access_entry {
    use super::*;

    /// An access policy includes permissions that allow Amazon EKS to authorize an IAM principal to work with
    /// Kubernetes objects on your cluster.
    #[derive(Clone, Debug, Default)]
    pub struct AccessPolicy {
        /// The scope of an `AccessPolicy` that's associated to an `AccessEntry`.
        ///
        /// Required.
        pub access_scope: Option<Value<AccessScope>>,
        /// The ARN of the access policy.
        ///
        /// Required.
        pub policy_arn: Option<Value<String>>,
    }

    impl Lower for AccessPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("AccessScope", self.access_scope);
            to.set("PolicyArn", self.policy_arn);
        }
    }

    /// The scope of an `AccessPolicy` that's associated to an `AccessEntry`.
    #[derive(Clone, Debug, Default)]
    pub struct AccessScope {
        /// A Kubernetes `namespace` that an access policy is scoped to. A value is required if you specified `namespace`
        /// for `Type`.
        pub namespaces: Option<Value<Vec<String>>>,
        /// The scope type of an access policy.
        ///
        /// Required. One of `namespace`, `cluster`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for AccessScope {
        fn fields(self, to: &mut Fields) {
            to.set("Namespaces", self.namespaces);
            to.set("Type", self.type_);
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

/// `AWS::EKS::Addon`.
///
/// Creates an Amazon EKS add-on.
#[derive(Clone, Debug, Default)]
pub struct Addon {
    /// The name of the add-on.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub addon_name: Option<Value<String>>,
    /// The version of the add-on.
    ///
    /// At least 1 characters.
    pub addon_version: Option<Value<String>>,
    /// The name of your cluster.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The configuration values that you provided.
    ///
    /// At least 1 characters.
    pub configuration_values: Option<Value<String>>,
    /// The namespace configuration for the addon. This specifies the Kubernetes namespace where the addon is installed.
    ///
    /// A change replaces the resource.
    pub namespace_config: Option<Value<addon::NamespaceConfig>>,
    /// An array of EKS Pod Identity associations owned by the add-on. Each association maps a role to a service account
    /// in a namespace in the cluster.
    pub pod_identity_associations: Option<Value<Vec<addon::PodIdentityAssociation>>>,
    /// Specifying this option preserves the add-on software on your cluster but Amazon EKS stops managing any settings
    /// for the add-on.
    pub preserve_on_delete: Option<Value<bool>>,
    /// How to resolve field value conflicts for an Amazon EKS add-on. Conflicts are handled based on the value you
    /// choose.
    ///
    /// At least 1 characters. One of `NONE`, `OVERWRITE`, `PRESERVE`.
    pub resolve_conflicts: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an existing IAM role to bind to the add-on's service account. The role must be
    /// assigned the IAM permissions required by the add-on.
    ///
    /// 1 to 255 characters.
    pub service_account_role_arn: Option<Value<String>>,
    /// The metadata that you apply to the add-on to assist with categorization and organization. Each tag consists of a
    /// key and an optional value, both of which you define.
    pub tags: Option<Value<Vec<addon::Tag>>>,
}

impl Lower for Addon {
    fn fields(self, to: &mut Fields) {
        to.set("AddonName", self.addon_name);
        to.set("AddonVersion", self.addon_version);
        to.set("ClusterName", self.cluster_name);
        to.set("ConfigurationValues", self.configuration_values);
        to.set("NamespaceConfig", self.namespace_config);
        to.set("PodIdentityAssociations", self.pod_identity_associations);
        to.set("PreserveOnDelete", self.preserve_on_delete);
        to.set("ResolveConflicts", self.resolve_conflicts);
        to.set("ServiceAccountRoleArn", self.service_account_role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Addon {
    const TYPE: &'static str = "AWS::EKS::Addon";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Addon> {
    /// `Ref`: `ClusterName`, `AddonName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the add-on, such as
    /// `arn:aws:eks:us-west-2:111122223333:addon/1-19/vpc-cni/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Addon`] is made of.
pub mod addon {
    use super::*;

    /// The custom namespace configuration to use with the add-on.
    #[derive(Clone, Debug, Default)]
    pub struct NamespaceConfig {
        /// The custom namespace for creating the add-on.
        ///
        /// Required. 1 to 63 characters.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for NamespaceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Namespace", self.namespace);
        }
    }

    /// Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar to
    /// the way that Amazon EC2 instance profiles provide credentials to Amazon EC2 instances.
    #[derive(Clone, Debug, Default)]
    pub struct PodIdentityAssociation {
        /// The Amazon Resource Name (ARN) of the IAM role to associate with the service account. The EKS Pod Identity agent
        /// manages credentials to assume this role for applications in the containers in the Pods that use this service
        /// account.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The name of the Kubernetes service account inside the cluster to associate the IAM credentials with.
        ///
        /// Required.
        pub service_account: Option<Value<String>>,
    }

    impl Lower for PodIdentityAssociation {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("ServiceAccount", self.service_account);
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

/// `AWS::EKS::Capability`.
///
/// An object representing a managed capability in an Amazon EKS cluster. This includes all configuration, status,
/// and health information for the capability.
#[derive(Clone, Debug, Default)]
pub struct Capability {
    /// The unique name of the capability within the cluster.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub capability_name: Option<Value<String>>,
    /// The name of the Amazon EKS cluster that contains this capability.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The configuration settings for the capability. The structure varies depending on the capability type.
    pub configuration: Option<Value<capability::CapabilityConfiguration>>,
    /// The delete propagation policy for the capability. Currently, the only supported value is `RETAIN`, which keeps
    /// all resources managed by the capability when the capability is deleted.
    ///
    /// Required. One of `RETAIN`.
    pub delete_propagation_policy: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role that the capability uses to interact with AWS services.
    ///
    /// Required.
    pub role_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<capability::Tag>>>,
    /// The type of capability. Valid values are `ACK`, `ARGOCD`, or `KRO`.
    ///
    /// Required. One of `ARGOCD`, `ACK`, `KRO`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Capability {
    fn fields(self, to: &mut Fields) {
        to.set("CapabilityName", self.capability_name);
        to.set("ClusterName", self.cluster_name);
        to.set("Configuration", self.configuration);
        to.set("DeletePropagationPolicy", self.delete_propagation_policy);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Capability {
    const TYPE: &'static str = "AWS::EKS::Capability";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Capability> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the capability.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ARN of the managed application created in IAM Identity Center for this Argo CD capability. This application
    /// is automatically created and managed by EKS.
    pub fn configuration_argo_cd_aws_idc_idc_managed_application_arn(self) -> Value<Arn> {
        self.attribute("Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn")
    }

    /// The URL of the Argo CD server. Use this URL to access the Argo CD web interface and API.
    pub fn configuration_argo_cd_server_url(self) -> Value<String> {
        self.attribute("Configuration.ArgoCd.ServerUrl")
    }

    /// The Unix epoch timestamp in seconds for when the capability was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Unix epoch timestamp in seconds for when the capability was last modified.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// The current status of the capability. Valid values include.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The version of the capability software that is currently running.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Capability`] is made of.
pub mod capability {
    use super::*;

    /// Configuration settings for a capability. The structure of this object varies depending on the capability type.
    #[derive(Clone, Debug, Default)]
    pub struct CapabilityConfiguration {
        /// Configuration settings for an ACK (AWS Controllers for Kubernetes) capability.
        pub ack: Option<Value<Ack>>,
        /// Configuration settings for an Argo CD capability. This includes the Kubernetes namespace, IAM Identity Center
        /// integration, RBAC role mappings, and network access configuration.
        pub argo_cd: Option<Value<ArgoCd>>,
    }

    impl Lower for CapabilityConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Ack", self.ack);
            to.set("ArgoCd", self.argo_cd);
        }
    }

    /// Configuration settings for an ACK (AWS Controllers for Kubernetes) capability.
    #[derive(Clone, Debug, Default)]
    pub struct Ack {
        /// A list of ACK service names to disable. Controllers for services in this list are not installed or managed.
        ///
        /// 0 to 200 items.
        pub disabled_services: Option<Value<Vec<String>>>,
        /// Whether cross-namespace references are enabled for ACK controllers. When not specified, the service default
        /// applies.
        pub enable_cross_namespace: Option<Value<bool>>,
    }

    impl Lower for Ack {
        fn fields(self, to: &mut Fields) {
            to.set("DisabledServices", self.disabled_services);
            to.set("EnableCrossNamespace", self.enable_cross_namespace);
        }
    }

    /// Configuration settings for an Argo CD capability. This includes the Kubernetes namespace, IAM Identity Center
    /// integration, RBAC role mappings, and network access configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ArgoCd {
        /// Configuration for integrating Argo CD with IAM Identity Center. This allows you to use your organization's
        /// identity provider for authentication to Argo CD.
        ///
        /// Required. A change replaces the resource.
        pub aws_idc: Option<Value<AwsIdc>>,
        /// An optional prefix for the Argo CD server endpoint. When specified, EKS uses this prefix to generate the server
        /// endpoint; otherwise, the endpoint is generated automatically.
        ///
        /// 1 to 50 characters. A change replaces the resource.
        pub endpoint_prefix: Option<Value<String>>,
        /// The Kubernetes namespace where Argo CD resources will be created. If not specified, the default namespace is
        /// used.
        ///
        /// A change replaces the resource.
        pub namespace: Option<Value<String>>,
        /// Configuration for network access to the Argo CD capability's managed API server endpoint. By default, the Argo
        /// CD server is accessible via a public endpoint.
        pub network_access: Option<Value<NetworkAccess>>,
        /// A list of role mappings that define which IAM Identity Center users or groups have which Argo CD roles.
        pub rbac_role_mappings: Option<Value<Vec<ArgoCdRoleMapping>>>,
    }

    impl Lower for ArgoCd {
        fn fields(self, to: &mut Fields) {
            to.set("AwsIdc", self.aws_idc);
            to.set("EndpointPrefix", self.endpoint_prefix);
            to.set("Namespace", self.namespace);
            to.set("NetworkAccess", self.network_access);
            to.set("RbacRoleMappings", self.rbac_role_mappings);
        }
    }

    /// Configuration for integrating Argo CD with IAM Identity Center. This allows you to use your organization's
    /// identity provider for authentication to Argo CD.
    #[derive(Clone, Debug, Default)]
    pub struct AwsIdc {
        /// The ARN of the IAM Identity Center instance to use for authentication.
        ///
        /// Required.
        pub idc_instance_arn: Option<Value<String>>,
        /// The Region where your IAM Identity Center instance is located.
        pub idc_region: Option<Value<String>>,
    }

    impl Lower for AwsIdc {
        fn fields(self, to: &mut Fields) {
            to.set("IdcInstanceArn", self.idc_instance_arn);
            to.set("IdcRegion", self.idc_region);
        }
    }

    /// Configuration for network access to the Argo CD capability's managed API server endpoint. By default, the Argo
    /// CD server is accessible via a public endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkAccess {
        /// A list of VPC endpoint IDs to associate with the managed Argo CD API server endpoint. Each VPC endpoint provides
        /// private connectivity from a specific VPC to the Argo CD server.
        pub vpce_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for NetworkAccess {
        fn fields(self, to: &mut Fields) {
            to.set("VpceIds", self.vpce_ids);
        }
    }

    /// A mapping between an Argo CD role and IAM Identity CenterIAM; Identity Center identities. This defines which
    /// users or groups have specific permissions in Argo CD.
    #[derive(Clone, Debug, Default)]
    pub struct ArgoCdRoleMapping {
        /// A list of IAM Identity CenterIAM; Identity Center identities (users or groups) that should be assigned this Argo
        /// CD role.
        ///
        /// Required.
        pub identities: Option<Value<Vec<SsoIdentity>>>,
        /// The Argo CD role to assign. Valid values are.
        ///
        /// Required. One of `ADMIN`, `EDITOR`, `VIEWER`.
        pub role: Option<Value<String>>,
    }

    impl Lower for ArgoCdRoleMapping {
        fn fields(self, to: &mut Fields) {
            to.set("Identities", self.identities);
            to.set("Role", self.role);
        }
    }

    /// An IAM Identity CenterIAM; Identity Center identity (user or group) that can be assigned permissions in a
    /// capability.
    #[derive(Clone, Debug, Default)]
    pub struct SsoIdentity {
        /// The unique identifier of the IAM Identity CenterIAM; Identity Center user or group.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The type of identity. Valid values are `SSO_USER` or `SSO_GROUP`.
        ///
        /// Required. One of `SSO_USER`, `SSO_GROUP`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SsoIdentity {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Type", self.type_);
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

/// `AWS::EKS::CertificateAuthority`.
///
/// Resource Type definition for EKS CertificateAuthority.
#[derive(Clone, Debug, Default)]
pub struct CertificateAuthority {
    /// The name of the EKS cluster that the certificate authority belongs to.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
}

impl Lower for CertificateAuthority {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterName", self.cluster_name);
    }
}

impl Level1 for CertificateAuthority {
    const TYPE: &'static str = "AWS::EKS::CertificateAuthority";
}

impl Handle<CertificateAuthority> {
    /// `Ref`: `ClusterName`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp when the certificate authority was activated.
    pub fn activated_at(self) -> Value<String> {
        self.attribute("ActivatedAt")
    }

    /// The entity that activated the certificate authority.
    pub fn activated_by(self) -> Value<String> {
        self.attribute("ActivatedBy")
    }

    /// The timestamp when the certificate authority was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The entity that created the certificate authority.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The Base64 encoded certificate authority data.
    pub fn data(self) -> Value<String> {
        self.attribute("Data")
    }

    /// The distribution status of the certificate authority.
    pub fn distribution_status(self) -> Value<String> {
        self.attribute("DistributionStatus")
    }

    /// The unique identifier of the certificate authority.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Whether activation of this certificate authority can still be rolled back.
    pub fn rollback_available(self) -> Value<bool> {
        self.attribute("RollbackAvailable")
    }

    /// The scheduled auto-activation events for the certificate authority, computed from its validity window.
    pub fn scheduled_events(self) -> Value<Json> {
        self.attribute("ScheduledEvents")
    }

    /// The deadline by which EKS will auto-activate this certificate authority (notAfter minus 45 days).
    pub fn scheduled_events_final_auto_activation(self) -> Value<String> {
        self.attribute("ScheduledEvents.FinalAutoActivation")
    }

    /// The earliest date EKS may auto-activate this certificate authority (notAfter minus 6 months).
    pub fn scheduled_events_first_auto_activation(self) -> Value<String> {
        self.attribute("ScheduledEvents.FirstAutoActivation")
    }

    /// The signing status of the certificate authority.
    pub fn signing_status(self) -> Value<String> {
        self.attribute("SigningStatus")
    }

    /// The validity period of the certificate authority.
    pub fn validity(self) -> Value<Json> {
        self.attribute("Validity")
    }

    /// The end of the validity period for the certificate authority.
    pub fn validity_not_after(self) -> Value<String> {
        self.attribute("Validity.NotAfter")
    }

    /// The start of the validity period for the certificate authority.
    pub fn validity_not_before(self) -> Value<String> {
        self.attribute("Validity.NotBefore")
    }
}

/// `AWS::EKS::Cluster`.
///
/// Creates an Amazon EKS control plane.
///
/// Its ARN: `arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}`.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// The access configuration for the cluster.
    pub access_config: Option<Value<cluster::AccessConfig>>,
    /// The ID of the certificate authority to activate as the cluster's signing CA. Setting or changing this value
    /// activates the specified CA (the previously active CA becomes trusted).
    pub active_certificate_authority_id: Option<Value<String>>,
    /// If you set this value to `False` when creating a cluster, the default networking add-ons will not be installed.
    ///
    /// A change replaces the resource.
    pub bootstrap_self_managed_addons: Option<Value<bool>>,
    /// The certificate authority information for the cluster, including the trust bundle and the currently active
    /// signing certificate authority.
    pub certificate_authority: Option<Value<cluster::CertificateAuthority>>,
    /// Indicates the current configuration of the compute capability on your EKS Auto Mode cluster. For example, if the
    /// capability is enabled or disabled.
    pub compute_config: Option<Value<cluster::ComputeConfig>>,
    /// The control plane scaling tier configuration. For more information, see EKS Provisioned Control Plane in the
    /// Amazon EKS User Guide.
    pub control_plane_scaling_config: Option<Value<cluster::ControlPlaneScalingConfig>>,
    /// The current deletion protection setting for the cluster. When `true`, deletion protection is enabled and the
    /// cluster cannot be deleted until protection is disabled.
    pub deletion_protection: Option<Value<bool>>,
    /// The encryption configuration for the cluster.
    ///
    /// 0 to 1 items. A change replaces the resource.
    pub encryption_config: Option<Value<Vec<cluster::EncryptionConfig>>>,
    /// Set this value to `true` to override upgrade-blocking readiness checks when updating a cluster.
    pub force: Option<Value<bool>>,
    /// The configuration for the Kubernetes API server on an Amazon EKS cluster.
    pub kube_api_server_config: Option<Value<cluster::KubeApiServerConfig>>,
    /// The configuration for the Kubernetes controller manager on an Amazon EKS cluster.
    pub kube_controller_manager_config: Option<Value<cluster::KubeControllerManagerConfig>>,
    /// The configuration for the Kubernetes scheduler on an Amazon EKS cluster.
    pub kube_scheduler_config: Option<Value<cluster::KubeSchedulerConfig>>,
    /// The Kubernetes network configuration for the cluster.
    ///
    /// A change replaces the resource.
    pub kubernetes_network_config: Option<Value<cluster::KubernetesNetworkConfig>>,
    /// The logging configuration for your cluster.
    pub logging: Option<Value<cluster::Logging>>,
    /// The unique name to give to your cluster. The name can contain only alphanumeric characters (case-sensitive) and
    /// hyphens.
    ///
    /// 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An object representing the configuration of your local Amazon EKS cluster on an AWS Outpost. This object isn't
    /// available for clusters on the AWS cloud.
    ///
    /// A change replaces the resource.
    pub outpost_config: Option<Value<cluster::OutpostConfig>>,
    /// The configuration in the cluster for EKS Hybrid Nodes. You can add, change, or remove this configuration after
    /// the cluster is created.
    pub remote_network_config: Option<Value<cluster::RemoteNetworkConfig>>,
    /// The VPC configuration that's used by the cluster control plane. Amazon EKS VPC resources have specific
    /// requirements to work properly with Kubernetes.
    ///
    /// Required.
    pub resources_vpc_config: Option<Value<cluster::ResourcesVpcConfig>>,
    /// The Amazon Resource Name (ARN) of the IAM role that provides permissions for the Kubernetes control plane to
    /// make calls to AWS API operations on your behalf.
    ///
    /// Required. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// The rollback configuration to use for the cluster version rollback.
    pub rollback_config: Option<Value<cluster::RollbackConfig>>,
    /// Indicates the current configuration of the block storage capability on your EKS Auto Mode cluster. For example,
    /// if the capability is enabled or disabled.
    pub storage_config: Option<Value<cluster::StorageConfig>>,
    /// The metadata that you apply to the cluster to assist with categorization and organization. Each tag consists of
    /// a key and an optional value, both of which you define.
    pub tags: Option<Value<Vec<cluster::Tag>>>,
    /// This value indicates if extended support is enabled or disabled for the cluster.
    pub upgrade_policy: Option<Value<cluster::UpgradePolicy>>,
    /// The desired Kubernetes version for your cluster. If you don't specify a value here, the default version
    /// available in Amazon EKS is used.
    pub version: Option<Value<String>>,
    /// The configuration for zonal shift for the cluster.
    pub zonal_shift_config: Option<Value<cluster::ZonalShiftConfig>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("AccessConfig", self.access_config);
        to.set("ActiveCertificateAuthorityId", self.active_certificate_authority_id);
        to.set("BootstrapSelfManagedAddons", self.bootstrap_self_managed_addons);
        to.set("CertificateAuthority", self.certificate_authority);
        to.set("ComputeConfig", self.compute_config);
        to.set("ControlPlaneScalingConfig", self.control_plane_scaling_config);
        to.set("DeletionProtection", self.deletion_protection);
        to.set("EncryptionConfig", self.encryption_config);
        to.set("Force", self.force);
        to.set("KubeApiServerConfig", self.kube_api_server_config);
        to.set("KubeControllerManagerConfig", self.kube_controller_manager_config);
        to.set("KubeSchedulerConfig", self.kube_scheduler_config);
        to.set("KubernetesNetworkConfig", self.kubernetes_network_config);
        to.set("Logging", self.logging);
        to.set("Name", self.name);
        to.set("OutpostConfig", self.outpost_config);
        to.set("RemoteNetworkConfig", self.remote_network_config);
        to.set("ResourcesVpcConfig", self.resources_vpc_config);
        to.set("RoleArn", self.role_arn);
        to.set("RollbackConfig", self.rollback_config);
        to.set("StorageConfig", self.storage_config);
        to.set("Tags", self.tags);
        to.set("UpgradePolicy", self.upgrade_policy);
        to.set("Version", self.version);
        to.set("ZonalShiftConfig", self.zonal_shift_config);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::EKS::Cluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Cluster> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the cluster, such as `arn:aws:eks:us-west-2:666666666666:cluster/prod`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Indicates whether the active certificate authority was activated by EKS or by the customer.
    pub fn certificate_authority_active_activated_by(self) -> Value<String> {
        self.attribute("CertificateAuthority.Active.ActivatedBy")
    }

    /// The ID of the active (signing) certificate authority.
    pub fn certificate_authority_active_id(self) -> Value<String> {
        self.attribute("CertificateAuthority.Active.Id")
    }

    /// The base64-encoded certificate-authority trust bundle for the cluster (all trusted CAs).
    pub fn certificate_authority_data(self) -> Value<String> {
        self.attribute("CertificateAuthority.Data")
    }

    /// The `certificate-authority-data` for your cluster.
    pub fn certificate_authority_data2(self) -> Value<String> {
        self.attribute("CertificateAuthorityData")
    }

    /// The cluster security group that was created by Amazon EKS for the cluster. Managed node groups use this security
    /// group for control plane to data plane communication.
    pub fn cluster_security_group_id(self) -> Value<String> {
        self.attribute("ClusterSecurityGroupId")
    }

    /// Amazon Resource Name (ARN) or alias of the customer master key (CMK).
    pub fn encryption_config_key_arn(self) -> Value<Arn> {
        self.attribute("EncryptionConfigKeyArn")
    }

    /// The endpoint for your Kubernetes API server, such as
    /// `https://5E1D0CEXAMPLEA591B746AFC5AB30262.yl4.us-west-2.eks.amazonaws.com`.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The ID of your local Amazon EKS cluster on an AWS Outpost. This property isn't available for an Amazon EKS
    /// cluster on the AWS cloud.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The CIDR block that Kubernetes Service IP addresses are assigned from if you created a `1.21` or later cluster
    /// with version `>1.10.1` or later of the Amazon VPC CNI add-on and specified `ipv6` for \*ipFamily\* when you
    /// created the cluster.
    pub fn kubernetes_network_config_service_ipv6_cidr(self) -> Value<String> {
        self.attribute("KubernetesNetworkConfig.ServiceIpv6Cidr")
    }

    /// The issuer URL for the OIDC identity provider of the cluster, such as
    /// `https://oidc.eks.us-west-2.amazonaws.com/id/EXAMPLED539D4633E53DE1B716D3041E`.
    pub fn open_id_connect_issuer_url(self) -> Value<String> {
        self.attribute("OpenIdConnectIssuerUrl")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// The access configuration for the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct AccessConfig {
        /// The desired authentication mode for the cluster. If you create a cluster by using the EKS API, AWS SDKs, or AWS
        /// CloudFormation, the default is `CONFIG_MAP`.
        ///
        /// One of `CONFIG_MAP`, `API_AND_CONFIG_MAP`, `API`.
        pub authentication_mode: Option<Value<String>>,
        /// Specifies whether or not the cluster creator IAM principal was set as a cluster admin access entry during
        /// cluster creation time.
        ///
        /// A change replaces the resource.
        pub bootstrap_cluster_creator_admin_permissions: Option<Value<bool>>,
    }

    impl Lower for AccessConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationMode", self.authentication_mode);
            to.set("BootstrapClusterCreatorAdminPermissions", self.bootstrap_cluster_creator_admin_permissions);
        }
    }

    /// The certificate authority information for the cluster, including the trust bundle and the currently active
    /// signing certificate authority.
    #[derive(Clone, Debug, Default)]
    pub struct CertificateAuthority {
        /// Identifies the certificate authority currently signing certificates for the cluster.
        pub active: Option<Value<ActiveCertificateAuthority>>,
    }

    impl Lower for CertificateAuthority {
        fn fields(self, to: &mut Fields) {
            to.set("Active", self.active);
        }
    }

    /// Identifies the certificate authority currently signing certificates for the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ActiveCertificateAuthority {}

    impl Lower for ActiveCertificateAuthority {
        fn fields(self, _: &mut Fields) {}
    }

    /// Indicates the current configuration of the compute capability on your EKS Auto Mode cluster. For example, if the
    /// capability is enabled or disabled.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeConfig {
        /// Request to enable or disable the compute capability on your EKS Auto Mode cluster. If the compute capability is
        /// enabled, EKS Auto Mode will create and delete EC2 Managed Instances in your AWS account.
        pub enabled: Option<Value<bool>>,
        /// Configuration for node pools that defines the compute resources for your EKS Auto Mode cluster. For more
        /// information, see EKS Auto Mode Node Pools in the \*Amazon EKS User Guide\*.
        pub node_pools: Option<Value<Vec<String>>>,
        /// The ARN of the IAM Role EKS will assign to EC2 Managed Instances in your EKS Auto Mode cluster. This value
        /// cannot be changed after the compute capability of EKS Auto Mode is enabled.
        pub node_role_arn: Option<Value<String>>,
    }

    impl Lower for ComputeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("NodePools", self.node_pools);
            to.set("NodeRoleArn", self.node_role_arn);
        }
    }

    /// The control plane scaling tier configuration. For more information, see EKS Provisioned Control Plane in the
    /// Amazon EKS User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct ControlPlaneScalingConfig {
        /// The control plane scaling tier configuration. Available options are `standard`, `tier-xl`, `tier-2xl`, or
        /// `tier-4xl`.
        ///
        /// One of `standard`, `tier-xl`, `tier-2xl`, `tier-4xl`, `tier-8xl`, `tier-ultra`.
        pub tier: Option<Value<String>>,
    }

    impl Lower for ControlPlaneScalingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Tier", self.tier);
        }
    }

    /// The encryption configuration for the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfig {
        /// The encryption provider for the cluster.
        ///
        /// A change replaces the resource.
        pub provider: Option<Value<Provider>>,
        /// Specifies the resources to be encrypted. The only supported value is `secrets`.
        ///
        /// A change replaces the resource.
        pub resources: Option<Value<Vec<String>>>,
    }

    impl Lower for EncryptionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Provider", self.provider);
            to.set("Resources", self.resources);
        }
    }

    /// Identifies the AWS Key Management Service ( AWS ) key used to encrypt the secrets.
    #[derive(Clone, Debug, Default)]
    pub struct Provider {
        /// Amazon Resource Name (ARN) or alias of the KMS key. The KMS key must be symmetric and created in the same AWS
        /// Region as the cluster.
        ///
        /// A change replaces the resource.
        pub key_arn: Option<Value<String>>,
    }

    impl Lower for Provider {
        fn fields(self, to: &mut Fields) {
            to.set("KeyArn", self.key_arn);
        }
    }

    /// The configuration for the Kubernetes API server on an Amazon EKS cluster.
    #[derive(Clone, Debug, Default)]
    pub struct KubeApiServerConfig {
        /// The duration that Kubernetes events are retained (e.g., 30m, 1h).
        pub event_ttl: Option<Value<String>>,
        /// The port range for Kubernetes NodePort services.
        pub service_node_port_range: Option<Value<ServiceNodePortRange>>,
    }

    impl Lower for KubeApiServerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EventTtl", self.event_ttl);
            to.set("ServiceNodePortRange", self.service_node_port_range);
        }
    }

    /// The port range for Kubernetes NodePort services.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceNodePortRange {
        /// The maximum port number in the range.
        pub max_port: Option<Value<i64>>,
        /// The minimum port number in the range.
        pub min_port: Option<Value<i64>>,
    }

    impl Lower for ServiceNodePortRange {
        fn fields(self, to: &mut Fields) {
            to.set("MaxPort", self.max_port);
            to.set("MinPort", self.min_port);
        }
    }

    /// The configuration for the Kubernetes controller manager on an Amazon EKS cluster.
    #[derive(Clone, Debug, Default)]
    pub struct KubeControllerManagerConfig {
        /// The horizontal pod autoscaler controller configuration.
        pub horizontal_pod_autoscaler_controller_config: Option<Value<HorizontalPodAutoscalerControllerConfig>>,
        /// The pod garbage collector controller configuration.
        pub pod_gc_controller_config: Option<Value<PodGcControllerConfig>>,
    }

    impl Lower for KubeControllerManagerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("HorizontalPodAutoscalerControllerConfig", self.horizontal_pod_autoscaler_controller_config);
            to.set("PodGcControllerConfig", self.pod_gc_controller_config);
        }
    }

    /// The horizontal pod autoscaler controller configuration.
    #[derive(Clone, Debug, Default)]
    pub struct HorizontalPodAutoscalerControllerConfig {
        /// The interval between each sync of the horizontal pod autoscaler (e.g., 15s, 1m).
        pub horizontal_pod_autoscaler_sync_period: Option<Value<String>>,
    }

    impl Lower for HorizontalPodAutoscalerControllerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("HorizontalPodAutoscalerSyncPeriod", self.horizontal_pod_autoscaler_sync_period);
        }
    }

    /// The pod garbage collector controller configuration.
    #[derive(Clone, Debug, Default)]
    pub struct PodGcControllerConfig {
        /// The number of terminated pods that can exist before the terminated pod garbage collector starts deleting them.
        ///
        /// 1 to 1000000.
        pub terminated_pod_gc_threshold: Option<Value<i64>>,
    }

    impl Lower for PodGcControllerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TerminatedPodGcThreshold", self.terminated_pod_gc_threshold);
        }
    }

    /// The configuration for the Kubernetes scheduler on an Amazon EKS cluster.
    #[derive(Clone, Debug, Default)]
    pub struct KubeSchedulerConfig {
        /// The NodeResourcesFit plugin configuration for the Kubernetes scheduler.
        pub node_resources_fit: Option<Value<NodeResourcesFitConfig>>,
    }

    impl Lower for KubeSchedulerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("NodeResourcesFit", self.node_resources_fit);
        }
    }

    /// The NodeResourcesFit plugin configuration for the Kubernetes scheduler.
    #[derive(Clone, Debug, Default)]
    pub struct NodeResourcesFitConfig {
        /// The scoring strategy configuration for the NodeResourcesFit scheduler plugin.
        pub scoring_strategy: Option<Value<ScoringStrategy>>,
    }

    impl Lower for NodeResourcesFitConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ScoringStrategy", self.scoring_strategy);
        }
    }

    /// The scoring strategy configuration for the NodeResourcesFit scheduler plugin.
    #[derive(Clone, Debug, Default)]
    pub struct ScoringStrategy {
        /// The resource weights used for scoring nodes.
        ///
        /// 0 to 100 items.
        pub resources: Option<Value<Vec<ResourceWeight>>>,
        /// The scoring strategy type (LeastAllocated or MostAllocated).
        ///
        /// One of `LeastAllocated`, `MostAllocated`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ScoringStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Resources", self.resources);
            to.set("Type", self.type_);
        }
    }

    /// A resource weight entry for the scheduler scoring strategy.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceWeight {
        /// The name of the resource (for example, cpu or memory).
        ///
        /// 1 to 253 characters.
        pub name: Option<Value<String>>,
        /// The weight assigned to the resource for scoring. Must be between 1 and 100.
        ///
        /// 1 to 100.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for ResourceWeight {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Weight", self.weight);
        }
    }

    /// The Kubernetes network configuration for the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct KubernetesNetworkConfig {
        /// Request to enable or disable the load balancing capability on your EKS Auto Mode cluster. For more information,
        /// see EKS Auto Mode load balancing capability in the \*Amazon EKS User Guide\*.
        pub elastic_load_balancing: Option<Value<ElasticLoadBalancing>>,
        /// Specify which IP family is used to assign Kubernetes pod and service IP addresses. If you don't specify a value,
        /// `ipv4` is used by default.
        ///
        /// One of `ipv4`, `ipv6`. A change replaces the resource.
        pub ip_family: Option<Value<String>>,
        /// Don't specify a value if you select `ipv6` for \*ipFamily\*. The CIDR block to assign Kubernetes service IP
        /// addresses from.
        ///
        /// A change replaces the resource.
        pub service_ipv4_cidr: Option<Value<String>>,
    }

    impl Lower for KubernetesNetworkConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ElasticLoadBalancing", self.elastic_load_balancing);
            to.set("IpFamily", self.ip_family);
            to.set("ServiceIpv4Cidr", self.service_ipv4_cidr);
        }
    }

    /// Indicates the current configuration of the load balancing capability on your EKS Auto Mode cluster. For example,
    /// if the capability is enabled or disabled.
    #[derive(Clone, Debug, Default)]
    pub struct ElasticLoadBalancing {
        /// Indicates if the load balancing capability is enabled on your EKS Auto Mode cluster. If the load balancing
        /// capability is enabled, EKS Auto Mode will create and delete load balancers in your AWS account.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for ElasticLoadBalancing {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Enable or disable exporting the Kubernetes control plane logs for your cluster to CloudWatch Logs. By default,
    /// cluster control plane logs aren't exported to CloudWatch Logs.
    #[derive(Clone, Debug, Default)]
    pub struct Logging {
        /// The cluster control plane logging configuration for your cluster.
        pub cluster_logging: Option<Value<ClusterLogging>>,
    }

    impl Lower for Logging {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterLogging", self.cluster_logging);
        }
    }

    /// The cluster control plane logging configuration for your cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterLogging {
        /// The enabled control plane logs for your cluster. All log types are disabled if the array is empty.
        pub enabled_types: Option<Value<Vec<LoggingTypeConfig>>>,
    }

    impl Lower for ClusterLogging {
        fn fields(self, to: &mut Fields) {
            to.set("EnabledTypes", self.enabled_types);
        }
    }

    /// The enabled logging type. For a list of the valid logging types, see the `types` property of `LogSetup` in the
    /// \*Amazon EKS API Reference\*.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingTypeConfig {
        /// The name of the log type.
        ///
        /// One of `api`, `audit`, `authenticator`, `controllerManager`, `scheduler`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for LoggingTypeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// The configuration of your local Amazon EKS cluster on an AWS Outpost. Before creating a cluster on an Outpost,
    /// review Creating a local cluster on an Outpost in the \*Amazon EKS User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct OutpostConfig {
        /// The Amazon EC2 instance type that you want to use for your local Amazon EKS cluster on Outposts. Choose an
        /// instance type based on the number of nodes that your cluster will have.
        ///
        /// Required. A change replaces the resource.
        pub control_plane_instance_type: Option<Value<String>>,
        /// An object representing the placement configuration for all the control plane instances of your local Amazon EKS
        /// cluster on an AWS Outpost.
        ///
        /// A change replaces the resource.
        pub control_plane_placement: Option<Value<ControlPlanePlacement>>,
        /// The EC2 instance type for etcd instances of your local Amazon EKS cluster on AWS Outposts. This instance type
        /// applies to all etcd instances and cannot be changed after cluster creation.
        pub etcd_instance_type: Option<Value<String>>,
        /// The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost.
        pub etcd_placement: Option<Value<EtcdPlacement>>,
        /// The ARN of the Outpost that you want to use for your local Amazon EKS cluster on Outposts. Only a single Outpost
        /// ARN is supported.
        ///
        /// Required. A change replaces the resource.
        pub outpost_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for OutpostConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ControlPlaneInstanceType", self.control_plane_instance_type);
            to.set("ControlPlanePlacement", self.control_plane_placement);
            to.set("EtcdInstanceType", self.etcd_instance_type);
            to.set("EtcdPlacement", self.etcd_placement);
            to.set("OutpostArns", self.outpost_arns);
        }
    }

    /// The placement configuration for all the control plane instances of your local Amazon EKS cluster on an AWS
    /// Outpost.
    #[derive(Clone, Debug, Default)]
    pub struct ControlPlanePlacement {
        /// The name of the placement group for the Kubernetes control plane instances. This property is only used for a
        /// local cluster on an AWS Outpost.
        ///
        /// A change replaces the resource.
        pub group_name: Option<Value<String>>,
        /// Optional parameter to specify the placement group spread level for control plane instances. If not provided, EKS
        /// will deploy control plane instances without a placement group.
        ///
        /// One of `host`, `rack`.
        pub spread_level: Option<Value<String>>,
    }

    impl Lower for ControlPlanePlacement {
        fn fields(self, to: &mut Fields) {
            to.set("GroupName", self.group_name);
            to.set("SpreadLevel", self.spread_level);
        }
    }

    /// The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost.
    #[derive(Clone, Debug, Default)]
    pub struct EtcdPlacement {
        /// Optional parameter to specify the placement group spread level for etcd instances. If not provided, EKS will
        /// deploy etcd instances without a placement group.
        ///
        /// One of `host`, `rack`.
        pub spread_level: Option<Value<String>>,
    }

    impl Lower for EtcdPlacement {
        fn fields(self, to: &mut Fields) {
            to.set("SpreadLevel", self.spread_level);
        }
    }

    /// The configuration in the cluster for EKS Hybrid Nodes. You can add, change, or remove this configuration after
    /// the cluster is created.
    #[derive(Clone, Debug, Default)]
    pub struct RemoteNetworkConfig {
        /// The list of network CIDRs that can contain hybrid nodes.
        ///
        /// 0 to 1 items.
        pub remote_node_networks: Option<Value<Vec<RemoteNodeNetwork>>>,
        /// The list of network CIDRs that can contain pods that run Kubernetes webhooks on hybrid nodes.
        ///
        /// 0 to 1 items.
        pub remote_pod_networks: Option<Value<Vec<RemotePodNetwork>>>,
    }

    impl Lower for RemoteNetworkConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RemoteNodeNetworks", self.remote_node_networks);
            to.set("RemotePodNetworks", self.remote_pod_networks);
        }
    }

    /// A network CIDR that can contain hybrid nodes.
    #[derive(Clone, Debug, Default)]
    pub struct RemoteNodeNetwork {
        /// A network CIDR that can contain hybrid nodes.
        ///
        /// Required.
        pub cidrs: Option<Value<Vec<String>>>,
    }

    impl Lower for RemoteNodeNetwork {
        fn fields(self, to: &mut Fields) {
            to.set("Cidrs", self.cidrs);
        }
    }

    /// A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes.
    #[derive(Clone, Debug, Default)]
    pub struct RemotePodNetwork {
        /// A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes.
        ///
        /// Required.
        pub cidrs: Option<Value<Vec<String>>>,
    }

    impl Lower for RemotePodNetwork {
        fn fields(self, to: &mut Fields) {
            to.set("Cidrs", self.cidrs);
        }
    }

    /// An object representing the VPC configuration to use for an Amazon EKS cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ResourcesVpcConfig {
        /// Specify the egress mode for the cluster control plane. If you set this to CUSTOMER\_ROUTED, the control plane
        /// routes traffic through your VPC subnets instead of using AWS managed networking.
        ///
        /// One of `AWS_MANAGED`, `CUSTOMER_ISOLATED`, `CUSTOMER_ROUTED`.
        pub control_plane_egress_mode: Option<Value<String>>,
        /// Set this value to `true` to enable private access for your cluster's Kubernetes API server endpoint.
        pub endpoint_private_access: Option<Value<bool>>,
        /// Set this value to `false` to disable public access to your cluster's Kubernetes API server endpoint.
        pub endpoint_public_access: Option<Value<bool>>,
        /// The CIDR blocks that are allowed access to your cluster's public Kubernetes API server endpoint. Communication
        /// to the endpoint from addresses outside of the CIDR blocks that you specify is denied.
        pub public_access_cidrs: Option<Value<Vec<String>>>,
        /// Specify one or more security groups for the cross-account elastic network interfaces that Amazon EKS creates to
        /// use that allow communication between your nodes and the Kubernetes control plane.
        ///
        /// A change replaces the resource.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// Specify subnets for your Amazon EKS nodes. Amazon EKS creates cross-account elastic network interfaces in these
        /// subnets to allow communication between your nodes and the Kubernetes control plane.
        ///
        /// Required. A change replaces the resource.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for ResourcesVpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ControlPlaneEgressMode", self.control_plane_egress_mode);
            to.set("EndpointPrivateAccess", self.endpoint_private_access);
            to.set("EndpointPublicAccess", self.endpoint_public_access);
            to.set("PublicAccessCidrs", self.public_access_cidrs);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }

    /// The rollback configuration to use for the cluster version rollback.
    #[derive(Clone, Debug, Default)]
    pub struct RollbackConfig {
        /// The timeout in minutes for the version rollback operation. If not specified, defaults to 720 minutes (12 hours).
        ///
        /// 120 to 10080.
        pub timeout_minutes: Option<Value<i64>>,
    }

    impl Lower for RollbackConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TimeoutMinutes", self.timeout_minutes);
        }
    }

    /// Request to update the configuration of the storage capability of your EKS Auto Mode cluster. For example, enable
    /// the capability.
    #[derive(Clone, Debug, Default)]
    pub struct StorageConfig {
        /// Request to configure EBS Block Storage settings for your EKS Auto Mode cluster.
        pub block_storage: Option<Value<BlockStorage>>,
    }

    impl Lower for StorageConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BlockStorage", self.block_storage);
        }
    }

    /// Indicates the current configuration of the block storage capability on your EKS Auto Mode cluster. For example,
    /// if the capability is enabled or disabled.
    #[derive(Clone, Debug, Default)]
    pub struct BlockStorage {
        /// Indicates if the block storage capability is enabled on your EKS Auto Mode cluster. If the block storage
        /// capability is enabled, EKS Auto Mode will create and delete EBS volumes in your AWS account.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for BlockStorage {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
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
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The support policy to use for the cluster. Extended support allows you to remain on specific Kubernetes versions
    /// for longer.
    #[derive(Clone, Debug, Default)]
    pub struct UpgradePolicy {
        /// If the cluster is set to `EXTENDED`, it will enter extended support at the end of standard support. If the
        /// cluster is set to `STANDARD`, it will be automatically upgraded at the end of standard support.
        ///
        /// One of `STANDARD`, `EXTENDED`.
        pub support_type: Option<Value<String>>,
    }

    impl Lower for UpgradePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("SupportType", self.support_type);
        }
    }

    /// The configuration for zonal shift for the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ZonalShiftConfig {
        /// If zonal shift is enabled, AWS configures zonal autoshift for the cluster.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for ZonalShiftConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }
}

/// `AWS::EKS::FargateProfile`.
///
/// Creates an AWS Fargate profile for your Amazon EKS cluster. You must have at least one Fargate profile in a
/// cluster to be able to run pods on Fargate.
#[derive(Clone, Debug, Default)]
pub struct FargateProfile {
    /// The name of your cluster.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The name of the Fargate profile.
    ///
    /// At least 1 characters. A change replaces the resource.
    pub fargate_profile_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the `Pod` execution role to use for a `Pod` that matches the selectors in the
    /// Fargate profile.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub pod_execution_role_arn: Option<Value<String>>,
    /// The selectors to match for a `Pod` to use this Fargate profile. Each selector must have an associated Kubernetes
    /// `namespace`.
    ///
    /// Required. At least 1 items. A change replaces the resource.
    pub selectors: Option<Value<Vec<fargate_profile::Selector>>>,
    /// The IDs of subnets to launch a `Pod` into. A `Pod` running on Fargate isn't assigned a public IP address, so
    /// only private subnets (with no direct route to an Internet Gateway) are accepted for this parameter.
    ///
    /// A change replaces the resource.
    pub subnets: Option<Value<Vec<String>>>,
    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value.
    pub tags: Option<Value<Vec<fargate_profile::Tag>>>,
}

impl Lower for FargateProfile {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterName", self.cluster_name);
        to.set("FargateProfileName", self.fargate_profile_name);
        to.set("PodExecutionRoleArn", self.pod_execution_role_arn);
        to.set("Selectors", self.selectors);
        to.set("Subnets", self.subnets);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FargateProfile {
    const TYPE: &'static str = "AWS::EKS::FargateProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FargateProfile> {
    /// `Ref`: `ClusterName`, `FargateProfileName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the cluster, such as
    /// `arn:aws:eks:us-west-2:666666666666:fargateprofile/myCluster/myFargateProfile/1cb1a11a-1dc1-1d11-cf11-1111f11fa111`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`FargateProfile`] is made of.
pub mod fargate_profile {
    use super::*;

    /// An object representing an AWS Fargate profile selector.
    #[derive(Clone, Debug, Default)]
    pub struct Selector {
        /// The Kubernetes labels that the selector should match. A pod must contain all of the labels that are specified in
        /// the selector for it to be considered a match.
        ///
        /// A change replaces the resource.
        pub labels: Option<Value<Vec<Label>>>,
        /// The Kubernetes `namespace` that the selector should match.
        ///
        /// Required. At least 1 characters. A change replaces the resource.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for Selector {
        fn fields(self, to: &mut Fields) {
            to.set("Labels", self.labels);
            to.set("Namespace", self.namespace);
        }
    }

    /// A key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Label {
        /// Enter a key.
        ///
        /// Required. 1 to 127 characters. A change replaces the resource.
        pub key: Option<Value<String>>,
        /// Enter a value.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for Label {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
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

/// `AWS::EKS::IdentityProviderConfig`.
///
/// Associates an identity provider configuration to a cluster.
#[derive(Clone, Debug, Default)]
pub struct IdentityProviderConfig {
    /// The name of your cluster.
    ///
    /// Required. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The name of the configuration.
    ///
    /// A change replaces the resource.
    pub identity_provider_config_name: Option<Value<String>>,
    /// An object representing an OpenID Connect (OIDC) identity provider configuration.
    ///
    /// A change replaces the resource.
    pub oidc: Option<Value<identity_provider_config::OidcIdentityProviderConfig>>,
    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value.
    pub tags: Option<Value<Vec<identity_provider_config::Tag>>>,
    /// The type of the identity provider configuration. The only type available is `oidc`.
    ///
    /// Required. One of `oidc`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for IdentityProviderConfig {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterName", self.cluster_name);
        to.set("IdentityProviderConfigName", self.identity_provider_config_name);
        to.set("Oidc", self.oidc);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for IdentityProviderConfig {
    const TYPE: &'static str = "AWS::EKS::IdentityProviderConfig";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IdentityProviderConfig> {
    /// `Ref`: `IdentityProviderConfigName`, `ClusterName`, `Type`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) associated with the identity provider config.
    pub fn identity_provider_config_arn(self) -> Value<Arn> {
        self.attribute("IdentityProviderConfigArn")
    }
}

/// What [`IdentityProviderConfig`] is made of.
pub mod identity_provider_config {
    use super::*;

    /// An object representing the configuration for an OpenID Connect (OIDC) identity provider.
    #[derive(Clone, Debug, Default)]
    pub struct OidcIdentityProviderConfig {
        /// This is also known as \*audience\*. The ID of the client application that makes authentication requests to the
        /// OIDC identity provider.
        ///
        /// Required. A change replaces the resource.
        pub client_id: Option<Value<String>>,
        /// The JSON web token (JWT) claim that the provider uses to return your groups.
        ///
        /// A change replaces the resource.
        pub groups_claim: Option<Value<String>>,
        /// The prefix that is prepended to group claims to prevent clashes with existing names (such as `system:` groups).
        ///
        /// A change replaces the resource.
        pub groups_prefix: Option<Value<String>>,
        /// The URL of the OIDC identity provider that allows the API server to discover public signing keys for verifying
        /// tokens.
        ///
        /// Required. A change replaces the resource.
        pub issuer_url: Option<Value<String>>,
        /// The key-value pairs that describe required claims in the identity token. If set, each claim is verified to be
        /// present in the token with a matching value.
        ///
        /// A change replaces the resource.
        pub required_claims: Option<Value<Vec<RequiredClaim>>>,
        /// The JSON Web token (JWT) claim that is used as the username.
        ///
        /// A change replaces the resource.
        pub username_claim: Option<Value<String>>,
        /// The prefix that is prepended to username claims to prevent clashes with existing names. The prefix can't contain
        /// `system:`.
        ///
        /// A change replaces the resource.
        pub username_prefix: Option<Value<String>>,
    }

    impl Lower for OidcIdentityProviderConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("GroupsClaim", self.groups_claim);
            to.set("GroupsPrefix", self.groups_prefix);
            to.set("IssuerUrl", self.issuer_url);
            to.set("RequiredClaims", self.required_claims);
            to.set("UsernameClaim", self.username_claim);
            to.set("UsernamePrefix", self.username_prefix);
        }
    }

    /// A key-value pair that describes a required claim in the identity token. If set, each claim is verified to be
    /// present in the token with a matching value.
    #[derive(Clone, Debug, Default)]
    pub struct RequiredClaim {
        /// The key to match from the token.
        ///
        /// Required. 1 to 63 characters. A change replaces the resource.
        pub key: Option<Value<String>>,
        /// The value for the key from the token.
        ///
        /// Required. 1 to 253 characters. A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for RequiredClaim {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
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

/// `AWS::EKS::Nodegroup`.
///
/// Creates a managed node group for an Amazon EKS cluster.
#[derive(Clone, Debug, Default)]
pub struct Nodegroup {
    /// The AMI type for your node group. If you specify `launchTemplate`, and your launch template uses a custom AMI,
    /// then don't specify `amiType`, or the node group deployment will fail.
    ///
    /// A change replaces the resource.
    pub ami_type: Option<Value<String>>,
    /// The capacity type of your managed node group.
    ///
    /// One of `CAPACITY_BLOCK`, `ON_DEMAND`, `OnDemand`, `SPOT`. A change replaces the resource.
    pub capacity_type: Option<Value<String>>,
    /// The name of your cluster.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The root device disk size (in GiB) for your node group instances. The default disk size is 20 GiB for Linux and
    /// Bottlerocket.
    ///
    /// A change replaces the resource.
    pub disk_size: Option<Value<i64>>,
    /// Force the update if any `Pod` on the existing node group can't be drained due to a `Pod` disruption budget
    /// issue.
    pub force_update_enabled: Option<Value<bool>>,
    /// Specify the instance types for a node group. If you specify a GPU instance type, make sure to also specify an
    /// applicable GPU AMI type with the `amiType` parameter.
    ///
    /// A change replaces the resource.
    pub instance_types: Option<Value<Vec<String>>>,
    /// The Kubernetes `labels` applied to the nodes in the node group.
    pub labels: Option<Value<BTreeMap<String, String>>>,
    /// An object representing a node group's launch template specification. When using this object, don't directly
    /// specify `instanceTypes`, `diskSize`, or `remoteAccess`.
    pub launch_template: Option<Value<nodegroup::LaunchTemplateSpecification>>,
    /// The node auto repair configuration for the node group.
    pub node_repair_config: Option<Value<nodegroup::NodeRepairConfig>>,
    /// The Amazon Resource Name (ARN) of the IAM role to associate with your node group. The Amazon EKS worker node
    /// `kubelet` daemon makes calls to AWS APIs on your behalf.
    ///
    /// Required. A change replaces the resource.
    pub node_role: Option<Value<String>>,
    /// The unique name to give your node group.
    ///
    /// At least 1 characters. A change replaces the resource.
    pub nodegroup_name: Option<Value<String>>,
    /// The AMI version of the Amazon EKS optimized AMI to use with your node group (for example, `1.14.7- *YYYYMMDD*`
    /// ).
    pub release_version: Option<Value<String>>,
    /// The remote access configuration to use with your node group. For Linux, the protocol is SSH. For Windows, the
    /// protocol is RDP.
    ///
    /// A change replaces the resource.
    pub remote_access: Option<Value<nodegroup::RemoteAccess>>,
    /// The scaling configuration details for the Auto Scaling group that is created for your node group.
    pub scaling_config: Option<Value<nodegroup::ScalingConfig>>,
    /// The subnets to use for the Auto Scaling group that is created for your node group. If you specify
    /// `launchTemplate`, then don't specify `SubnetId` in your launch template, or the node group deployment will fail.
    ///
    /// Required. A change replaces the resource.
    pub subnets: Option<Value<Vec<String>>>,
    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The Kubernetes taints to be applied to the nodes in the node group when they are created. Effect is one of
    /// `No_Schedule`, `Prefer_No_Schedule`, or `No_Execute`.
    pub taints: Option<Value<Vec<nodegroup::Taint>>>,
    /// The node group update configuration.
    pub update_config: Option<Value<nodegroup::UpdateConfig>>,
    /// The Kubernetes version to use for your managed nodes. By default, the Kubernetes version of the cluster is used,
    /// and this is the only accepted specified value.
    pub version: Option<Value<String>>,
    /// The warm pool configuration for the node group.
    pub warm_pool_config: Option<Value<nodegroup::WarmPoolConfig>>,
}

impl Lower for Nodegroup {
    fn fields(self, to: &mut Fields) {
        to.set("AmiType", self.ami_type);
        to.set("CapacityType", self.capacity_type);
        to.set("ClusterName", self.cluster_name);
        to.set("DiskSize", self.disk_size);
        to.set("ForceUpdateEnabled", self.force_update_enabled);
        to.set("InstanceTypes", self.instance_types);
        to.set("Labels", self.labels);
        to.set("LaunchTemplate", self.launch_template);
        to.set("NodeRepairConfig", self.node_repair_config);
        to.set("NodeRole", self.node_role);
        to.set("NodegroupName", self.nodegroup_name);
        to.set("ReleaseVersion", self.release_version);
        to.set("RemoteAccess", self.remote_access);
        to.set("ScalingConfig", self.scaling_config);
        to.set("Subnets", self.subnets);
        to.set("Tags", self.tags);
        to.set("Taints", self.taints);
        to.set("UpdateConfig", self.update_config);
        to.set("Version", self.version);
        to.set("WarmPoolConfig", self.warm_pool_config);
    }
}

impl Level1 for Nodegroup {
    const TYPE: &'static str = "AWS::EKS::Nodegroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Nodegroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) associated with the managed node group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of your cluster.
    pub fn cluster_name(self) -> Value<String> {
        self.attribute("ClusterName")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name associated with an Amazon EKS managed node group.
    pub fn nodegroup_name(self) -> Value<String> {
        self.attribute("NodegroupName")
    }
}

/// What [`Nodegroup`] is made of.
pub mod nodegroup {
    use super::*;

    /// An object representing a node group launch template specification.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplateSpecification {
        /// The ID of the launch template.
        ///
        /// At least 1 characters.
        pub id: Option<Value<String>>,
        /// The name of the launch template.
        ///
        /// At least 1 characters.
        pub name: Option<Value<String>>,
        /// The version number of the launch template to use. If no version is specified, then the template's default
        /// version is used.
        ///
        /// At least 1 characters.
        pub version: Option<Value<String>>,
    }

    impl Lower for LaunchTemplateSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Name", self.name);
            to.set("Version", self.version);
        }
    }

    /// The node auto repair configuration for the node group.
    #[derive(Clone, Debug, Default)]
    pub struct NodeRepairConfig {
        /// Specifies whether to enable node auto repair for the node group. Node auto repair is disabled by default.
        pub enabled: Option<Value<bool>>,
        /// Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a count of
        /// unhealthy nodes.
        ///
        /// At least 1.
        pub max_parallel_nodes_repaired_count: Option<Value<i64>>,
        /// Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a percentage
        /// of unhealthy nodes.
        ///
        /// 1 to 100.
        pub max_parallel_nodes_repaired_percentage: Option<Value<i64>>,
        /// Specify a count threshold of unhealthy nodes, above which node auto repair actions will stop. When using this,
        /// you cannot also set `maxUnhealthyNodeThresholdPercentage` at the same time.
        ///
        /// At least 1.
        pub max_unhealthy_node_threshold_count: Option<Value<i64>>,
        /// Specify a percentage threshold of unhealthy nodes, above which node auto repair actions will stop. When using
        /// this, you cannot also set `maxUnhealthyNodeThresholdCount` at the same time.
        ///
        /// 1 to 100.
        pub max_unhealthy_node_threshold_percentage: Option<Value<i64>>,
        /// Specify granular overrides for specific repair actions. These overrides control the repair action and the repair
        /// delay time before a node is considered eligible for repair.
        pub node_repair_config_overrides: Option<Value<Vec<NodeRepairConfigOverrides>>>,
    }

    impl Lower for NodeRepairConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("MaxParallelNodesRepairedCount", self.max_parallel_nodes_repaired_count);
            to.set("MaxParallelNodesRepairedPercentage", self.max_parallel_nodes_repaired_percentage);
            to.set("MaxUnhealthyNodeThresholdCount", self.max_unhealthy_node_threshold_count);
            to.set("MaxUnhealthyNodeThresholdPercentage", self.max_unhealthy_node_threshold_percentage);
            to.set("NodeRepairConfigOverrides", self.node_repair_config_overrides);
        }
    }

    /// Specify granular overrides for specific repair actions. These overrides control the repair action and the repair
    /// delay time before a node is considered eligible for repair.
    #[derive(Clone, Debug, Default)]
    pub struct NodeRepairConfigOverrides {
        /// Specify the minimum time in minutes to wait before attempting to repair a node with this specific
        /// `nodeMonitoringCondition` and `nodeUnhealthyReason`.
        ///
        /// At least 1.
        pub min_repair_wait_time_mins: Option<Value<i64>>,
        /// Specify an unhealthy condition reported by the node monitoring agent that this override would apply to.
        pub node_monitoring_condition: Option<Value<String>>,
        /// Specify a reason reported by the node monitoring agent that this override would apply to.
        pub node_unhealthy_reason: Option<Value<String>>,
        /// Specify the repair action to take for nodes when all of the specified conditions are met.
        ///
        /// One of `Replace`, `Reboot`, `NoAction`.
        pub repair_action: Option<Value<String>>,
    }

    impl Lower for NodeRepairConfigOverrides {
        fn fields(self, to: &mut Fields) {
            to.set("MinRepairWaitTimeMins", self.min_repair_wait_time_mins);
            to.set("NodeMonitoringCondition", self.node_monitoring_condition);
            to.set("NodeUnhealthyReason", self.node_unhealthy_reason);
            to.set("RepairAction", self.repair_action);
        }
    }

    /// An object representing the remote access configuration for the managed node group.
    #[derive(Clone, Debug, Default)]
    pub struct RemoteAccess {
        /// The Amazon EC2 SSH key name that provides access for SSH communication with the nodes in the managed node group.
        ///
        /// Required. A change replaces the resource.
        pub ec2_ssh_key: Option<Value<String>>,
        /// The security group IDs that are allowed SSH access (port 22) to the nodes. For Windows, the port is 3389.
        ///
        /// A change replaces the resource.
        pub source_security_groups: Option<Value<Vec<String>>>,
    }

    impl Lower for RemoteAccess {
        fn fields(self, to: &mut Fields) {
            to.set("Ec2SshKey", self.ec2_ssh_key);
            to.set("SourceSecurityGroups", self.source_security_groups);
        }
    }

    /// An object representing the scaling configuration details for the Auto Scaling group that is associated with your
    /// node group.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingConfig {
        /// The current number of nodes that the managed node group should maintain.
        ///
        /// At least 0.
        pub desired_size: Option<Value<i64>>,
        /// The maximum number of nodes that the managed node group can scale out to. For information about the maximum
        /// number that you can specify, see Amazon EKS service quotas in the \*Amazon EKS User Guide\*.
        ///
        /// At least 1.
        pub max_size: Option<Value<i64>>,
        /// The minimum number of nodes that the managed node group can scale in to.
        ///
        /// At least 0.
        pub min_size: Option<Value<i64>>,
    }

    impl Lower for ScalingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DesiredSize", self.desired_size);
            to.set("MaxSize", self.max_size);
            to.set("MinSize", self.min_size);
        }
    }

    /// A property that allows a node to repel a `Pod`. For more information, see Node taints on managed node groups in
    /// the \*Amazon EKS User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct Taint {
        /// The effect of the taint.
        ///
        /// At least 1 characters. One of `NO_EXECUTE`, `NO_SCHEDULE`, `PREFER_NO_SCHEDULE`.
        pub effect: Option<Value<String>>,
        /// The key of the taint.
        ///
        /// 1 to 317 characters.
        pub key: Option<Value<String>>,
        /// The value of the taint.
        ///
        /// 0 to 63 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Taint {
        fn fields(self, to: &mut Fields) {
            to.set("Effect", self.effect);
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The update configuration for the node group.
    #[derive(Clone, Debug, Default)]
    pub struct UpdateConfig {
        /// The maximum number of nodes unavailable at once during a version update. Nodes are updated in parallel.
        ///
        /// At least 1.
        pub max_unavailable: Option<Value<f64>>,
        /// The maximum percentage of nodes unavailable during a version update. This percentage of nodes are updated in
        /// parallel, up to 100 nodes at once.
        ///
        /// 1 to 100.
        pub max_unavailable_percentage: Option<Value<f64>>,
        /// The configuration for the behavior to follow during a node group version update of this managed node group.
        ///
        /// One of `DEFAULT`, `MINIMAL`.
        pub update_strategy: Option<Value<String>>,
    }

    impl Lower for UpdateConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxUnavailable", self.max_unavailable);
            to.set("MaxUnavailablePercentage", self.max_unavailable_percentage);
            to.set("UpdateStrategy", self.update_strategy);
        }
    }

    /// The warm pool configuration for the node group.
    #[derive(Clone, Debug, Default)]
    pub struct WarmPoolConfig {
        /// Enable or disable warm pool for the node group.
        pub enabled: Option<Value<bool>>,
        /// The maximum number of instances that are allowed to be in the warm pool.
        ///
        /// At least -1.
        pub max_group_prepared_capacity: Option<Value<i64>>,
        /// The minimum number of instances to maintain in the warm pool.
        ///
        /// At least 0.
        pub min_size: Option<Value<i64>>,
        /// The desired state of warm pool instances.
        ///
        /// One of `HIBERNATED`, `RUNNING`, `STOPPED`.
        pub pool_state: Option<Value<String>>,
        /// Whether to return instances to the warm pool during scale-in instead of terminating them.
        pub reuse_on_scale_in: Option<Value<bool>>,
    }

    impl Lower for WarmPoolConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("MaxGroupPreparedCapacity", self.max_group_prepared_capacity);
            to.set("MinSize", self.min_size);
            to.set("PoolState", self.pool_state);
            to.set("ReuseOnScaleIn", self.reuse_on_scale_in);
        }
    }
}

/// `AWS::EKS::PodIdentityAssociation`.
///
/// Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar to
/// the way that Amazon EC2 instance profiles provide credentials to Amazon EC2 instances.
#[derive(Clone, Debug, Default)]
pub struct PodIdentityAssociation {
    /// The name of the cluster that the association is in.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The state of the automatic sessions tags. The value of \*true\* disables these tags.
    ///
    /// At least 1 characters.
    pub disable_session_tags: Option<Value<bool>>,
    /// The name of the Kubernetes namespace inside the cluster to create the association in. The service account and
    /// the Pods that use the service account must be in this namespace.
    ///
    /// Required. A change replaces the resource.
    pub namespace: Option<Value<String>>,
    /// The policy of the pod identity association.
    ///
    /// At least 1 characters.
    pub policy: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role to associate with the service account. The EKS Pod Identity agent
    /// manages credentials to assume this role for applications in the containers in the Pods that use this service
    /// account.
    ///
    /// Required.
    pub role_arn: Option<Value<String>>,
    /// The name of the Kubernetes service account inside the cluster to associate the IAM credentials with.
    ///
    /// Required. A change replaces the resource.
    pub service_account: Option<Value<String>>,
    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value.
    pub tags: Option<Value<Vec<pod_identity_association::Tag>>>,
    /// The Amazon Resource Name (ARN) of the target IAM role to associate with the service account. This role is
    /// assumed by using the EKS Pod Identity association role, then the credentials for this role are injected into the
    /// Pod.
    ///
    /// At least 1 characters.
    pub target_role_arn: Option<Value<String>>,
}

impl Lower for PodIdentityAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterName", self.cluster_name);
        to.set("DisableSessionTags", self.disable_session_tags);
        to.set("Namespace", self.namespace);
        to.set("Policy", self.policy);
        to.set("RoleArn", self.role_arn);
        to.set("ServiceAccount", self.service_account);
        to.set("Tags", self.tags);
        to.set("TargetRoleArn", self.target_role_arn);
    }
}

impl Level1 for PodIdentityAssociation {
    const TYPE: &'static str = "AWS::EKS::PodIdentityAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PodIdentityAssociation> {
    /// `Ref`: its `AssociationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the association.
    pub fn association_arn(self) -> Value<Arn> {
        self.attribute("AssociationArn")
    }

    /// The ID of the association.
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }

    /// The unique identifier for this EKS Pod Identity association for a target IAM role. You put this value in the
    /// trust policy of the target role, in a `Condition` to match the `sts.ExternalId`.
    pub fn external_id(self) -> Value<String> {
        self.attribute("ExternalId")
    }
}

/// What [`PodIdentityAssociation`] is made of.
pub mod pod_identity_association {
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
