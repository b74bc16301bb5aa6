//! `AWS::FMS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::FMS::ApplicationsList`.
///
/// Creates an AWS Firewall Manager applications list.
///
/// Its ARN: `arn:${Partition}:fms:${Region}:${Account}:applications-list/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct ApplicationsList {
    /// An array of applications in the Firewall Manager applications list.
    ///
    /// Required.
    pub apps_list: Option<Value<Vec<applications_list::App>>>,
    /// The name of the Firewall Manager applications list.
    ///
    /// Required. 1 to 128 characters.
    pub list_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to the applications list.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<applications_list::Tag>>>,
}

impl Lower for ApplicationsList {
    fn fields(self, to: &mut Fields) {
        to.set("AppsList", self.apps_list);
        to.set("ListName", self.list_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ApplicationsList {
    const TYPE: &'static str = "AWS::FMS::ApplicationsList";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ApplicationsList> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the applications list.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time that the Firewall Manager applications list was created.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The time that the Firewall Manager applications list was last updated.
    pub fn last_update_time(self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }

    /// The ID of the Firewall Manager applications list.
    pub fn list_id(self) -> Value<String> {
        self.attribute("ListId")
    }
}

/// What [`ApplicationsList`] is made of.
pub mod applications_list {
    use super::*;

    /// An individual Firewall Manager application.
    #[derive(Clone, Debug, Default)]
    pub struct App {
        /// The application's name.
        ///
        /// Required. 1 to 128 characters.
        pub app_name: Option<Value<String>>,
        /// The application's port number, for example 80.
        ///
        /// Required. 0 to 65535.
        pub port: Option<Value<i64>>,
        /// The IP protocol name or number. The name can be one of tcp, udp, or icmp. For information on possible numbers,
        /// see Protocol Numbers `(https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml).`.
        ///
        /// Required. 1 to 20 characters.
        pub protocol: Option<Value<String>>,
    }

    impl Lower for App {
        fn fields(self, to: &mut Fields) {
            to.set("AppName", self.app_name);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
        }
    }

    /// A tag to associate with the applications list. A tag is a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::FMS::NotificationChannel`.
///
/// Designates the IAM role and Amazon Simple Notification Service (SNS) topic to use to record SNS logs.
#[derive(Clone, Debug, Default)]
pub struct NotificationChannel {
    /// The Amazon Resource Name (ARN) of the IAM role that allows Amazon to record AWS Firewall Manager activity.
    ///
    /// Required. 1 to 1024 characters.
    pub sns_role_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the SNS topic that collects notifications from AWS Firewall Manager.
    ///
    /// Required. 1 to 1024 characters. A change replaces the resource.
    pub sns_topic_arn: Option<Value<String>>,
}

impl Lower for NotificationChannel {
    fn fields(self, to: &mut Fields) {
        to.set("SnsRoleName", self.sns_role_name);
        to.set("SnsTopicArn", self.sns_topic_arn);
    }
}

impl Level1 for NotificationChannel {
    const TYPE: &'static str = "AWS::FMS::NotificationChannel";
}

impl Handle<NotificationChannel> {
    /// `Ref`: its `SnsTopicArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::FMS::Policy`.
///
/// An AWS Firewall Manager policy.
///
/// Its ARN: `arn:${Partition}:fms:${Region}:${Account}:policy/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// Used when deleting a policy. If `true`, Firewall Manager performs cleanup according to the policy type.
    pub delete_all_policy_resources: Option<Value<bool>>,
    /// Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to exclude from the policy.
    pub exclude_map: Option<Value<policy::IEMap>>,
    /// Used only when tags are specified in the `ResourceTags` property. If this property is `True`, resources with the
    /// specified tags are not in scope of the policy.
    ///
    /// Required.
    pub exclude_resource_tags: Option<Value<bool>>,
    /// Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to include in the policy.
    pub include_map: Option<Value<policy::IEMap>>,
    /// Your description of the AWS Firewall Manager policy.
    ///
    /// At most 256 characters.
    pub policy_description: Option<Value<String>>,
    /// The name of the AWS Firewall Manager policy.
    ///
    /// Required. 1 to 1024 characters.
    pub policy_name: Option<Value<String>>,
    /// Indicates if the policy should be automatically applied to new resources.
    ///
    /// Required.
    pub remediation_enabled: Option<Value<bool>>,
    /// The unique identifiers of the resource sets used by the policy.
    pub resource_set_ids: Option<Value<Vec<String>>>,
    /// Specifies whether to combine multiple resource tags with AND, so that a resource must have all tags to be
    /// included or excluded, or OR, so that a resource must have at least one tag.
    ///
    /// One of `AND`, `OR`.
    pub resource_tag_logical_operator: Option<Value<String>>,
    /// An array of `ResourceTag` objects, used to explicitly include resources in the policy scope or explicitly
    /// exclude them.
    ///
    /// At most 50 items.
    pub resource_tags: Option<Value<Vec<policy::ResourceTag>>>,
    /// The type of resource protected by or in scope of the policy. This is in the format shown in the AWS Resource
    /// Types Reference.
    ///
    /// 1 to 128 characters.
    pub resource_type: Option<Value<String>>,
    /// An array of `ResourceType` objects. Use this only to specify multiple resource types. To specify a single
    /// resource type, use `ResourceType`.
    pub resource_type_list: Option<Value<Vec<String>>>,
    /// Indicates whether AWS Firewall Manager should automatically remove protections from resources that leave the
    /// policy scope and clean up resources that Firewall Manager is managing for accounts when those accounts leave
    /// policy scope.
    pub resources_clean_up: Option<Value<bool>>,
    /// Details about the security service that is being used to protect the resources.
    ///
    /// Required.
    pub security_service_policy_data: Option<Value<policy::SecurityServicePolicyData>>,
    /// A collection of key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    pub tags: Option<Value<Vec<policy::PolicyTag>>>,
}

impl Lower for Policy {
    fn fields(self, to: &mut Fields) {
        to.set("DeleteAllPolicyResources", self.delete_all_policy_resources);
        to.set("ExcludeMap", self.exclude_map);
        to.set("ExcludeResourceTags", self.exclude_resource_tags);
        to.set("IncludeMap", self.include_map);
        to.set("PolicyDescription", self.policy_description);
        to.set("PolicyName", self.policy_name);
        to.set("RemediationEnabled", self.remediation_enabled);
        to.set("ResourceSetIds", self.resource_set_ids);
        to.set("ResourceTagLogicalOperator", self.resource_tag_logical_operator);
        to.set("ResourceTags", self.resource_tags);
        to.set("ResourceType", self.resource_type);
        to.set("ResourceTypeList", self.resource_type_list);
        to.set("ResourcesCleanUp", self.resources_clean_up);
        to.set("SecurityServicePolicyData", self.security_service_policy_data);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Policy {
    const TYPE: &'static str = "AWS::FMS::Policy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Policy> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the policy.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the policy.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Policy`] is made of.
pub mod policy {
    use super::*;

    /// Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to include in or exclude from the
    /// policy.
    #[derive(Clone, Debug, Default)]
    pub struct IEMap {
        /// The account list for the map.
        pub account: Option<Value<Vec<String>>>,
        /// The organizational unit list for the map.
        pub orgunit: Option<Value<Vec<String>>>,
    }

    impl Lower for IEMap {
        fn fields(self, to: &mut Fields) {
            to.set("ACCOUNT", self.account);
            to.set("ORGUNIT", self.orgunit);
        }
    }

    /// The resource tags that AWS Firewall Manager uses to determine if a particular resource should be included or
    /// excluded from the AWS Firewall Manager policy.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceTag {
        /// The resource tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The resource tag value.
        ///
        /// At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ResourceTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Details about the security service that is being used to protect the resources.
    #[derive(Clone, Debug, Default)]
    pub struct SecurityServicePolicyData {
        /// Details about the service that are specific to the service type, in JSON format.
        ///
        /// 1 to 30000 characters.
        pub managed_service_data: Option<Value<String>>,
        /// Contains the settings to configure a network ACL policy, a AWS Network Firewall firewall policy deployment
        /// model, or a third-party firewall policy.
        pub policy_option: Option<Value<PolicyOption>>,
        /// The service that the policy is using to protect the resources. This specifies the type of policy that is
        /// created, either an AWS WAF policy, a Shield Advanced policy, or a security group policy.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SecurityServicePolicyData {
        fn fields(self, to: &mut Fields) {
            to.set("ManagedServiceData", self.managed_service_data);
            to.set("PolicyOption", self.policy_option);
            to.set("Type", self.type_);
        }
    }

    /// Contains the settings to configure a network ACL policy, a AWS Network Firewall firewall policy deployment
    /// model, or a third-party firewall policy.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyOption {
        /// Defines a Firewall Manager network ACL policy.
        pub network_acl_common_policy: Option<Value<NetworkAclCommonPolicy>>,
        /// Defines the deployment model to use for the firewall policy.
        pub network_firewall_policy: Option<Value<NetworkFirewallPolicy>>,
        /// Defines the policy options for a third-party firewall policy.
        pub third_party_firewall_policy: Option<Value<ThirdPartyFirewallPolicy>>,
    }

    impl Lower for PolicyOption {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkAclCommonPolicy", self.network_acl_common_policy);
            to.set("NetworkFirewallPolicy", self.network_firewall_policy);
            to.set("ThirdPartyFirewallPolicy", self.third_party_firewall_policy);
        }
    }

    /// Defines a Firewall Manager network ACL policy. This is used in the `PolicyOption` of a
    /// `SecurityServicePolicyData` for a `Policy`, when the `SecurityServicePolicyData` type is set to
    /// `NETWORK_ACL_COMMON`.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkAclCommonPolicy {
        /// The definition of the first and last rules for the network ACL policy.
        ///
        /// Required.
        pub network_acl_entry_set: Option<Value<NetworkAclEntrySet>>,
    }

    impl Lower for NetworkAclCommonPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkAclEntrySet", self.network_acl_entry_set);
        }
    }

    /// The configuration of the first and last rules for the network ACL policy, and the remediation settings for each.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkAclEntrySet {
        /// The rules that you want to run first in the Firewall Manager managed network ACLs.
        pub first_entries: Option<Value<Vec<NetworkAclEntry>>>,
        /// Applies only when remediation is enabled for the policy as a whole. Firewall Manager uses this setting when it
        /// finds policy violations that involve conflicts between the custom entries and the policy entries.
        ///
        /// Required.
        pub force_remediate_for_first_entries: Option<Value<bool>>,
        /// Applies only when remediation is enabled for the policy as a whole. Firewall Manager uses this setting when it
        /// finds policy violations that involve conflicts between the custom entries and the policy entries.
        ///
        /// Required.
        pub force_remediate_for_last_entries: Option<Value<bool>>,
        /// The rules that you want to run last in the Firewall Manager managed network ACLs.
        pub last_entries: Option<Value<Vec<NetworkAclEntry>>>,
    }

    impl Lower for NetworkAclEntrySet {
        fn fields(self, to: &mut Fields) {
            to.set("FirstEntries", self.first_entries);
            to.set("ForceRemediateForFirstEntries", self.force_remediate_for_first_entries);
            to.set("ForceRemediateForLastEntries", self.force_remediate_for_last_entries);
            to.set("LastEntries", self.last_entries);
        }
    }

    /// Describes a rule in a network ACL.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkAclEntry {
        /// The IPv4 network range to allow or deny, in CIDR notation.
        pub cidr_block: Option<Value<String>>,
        /// Indicates whether the rule is an egress, or outbound, rule (applied to traffic leaving the subnet). If it's not
        /// an egress rule, then it's an ingress, or inbound, rule.
        ///
        /// Required.
        pub egress: Option<Value<bool>>,
        /// ICMP protocol: The ICMP type and code.
        pub icmp_type_code: Option<Value<IcmpTypeCode>>,
        /// The IPv6 network range to allow or deny, in CIDR notation.
        pub ipv6_cidr_block: Option<Value<String>>,
        /// TCP or UDP protocols: The range of ports the rule applies to.
        pub port_range: Option<Value<PortRange>>,
        /// The protocol number. A value of "-1" means all protocols.
        ///
        /// Required.
        pub protocol: Option<Value<String>>,
        /// Indicates whether to allow or deny the traffic that matches the rule.
        ///
        /// Required. One of `allow`, `deny`.
        pub rule_action: Option<Value<String>>,
    }

    impl Lower for NetworkAclEntry {
        fn fields(self, to: &mut Fields) {
            to.set("CidrBlock", self.cidr_block);
            to.set("Egress", self.egress);
            to.set("IcmpTypeCode", self.icmp_type_code);
            to.set("Ipv6CidrBlock", self.ipv6_cidr_block);
            to.set("PortRange", self.port_range);
            to.set("Protocol", self.protocol);
            to.set("RuleAction", self.rule_action);
        }
    }

    /// ICMP protocol: The ICMP type and code.
    #[derive(Clone, Debug, Default)]
    pub struct IcmpTypeCode {
        /// ICMP code.
        ///
        /// Required. 0 to 255.
        pub code: Option<Value<i64>>,
        /// ICMP type.
        ///
        /// Required. 0 to 255.
        pub type_: Option<Value<i64>>,
    }

    impl Lower for IcmpTypeCode {
        fn fields(self, to: &mut Fields) {
            to.set("Code", self.code);
            to.set("Type", self.type_);
        }
    }

    /// TCP or UDP protocols: The range of ports the rule applies to.
    #[derive(Clone, Debug, Default)]
    pub struct PortRange {
        /// The beginning port number of the range.
        ///
        /// Required. 0 to 65535.
        pub from: Option<Value<i64>>,
        /// The ending port number of the range.
        ///
        /// Required. 0 to 65535.
        pub to: Option<Value<i64>>,
    }

    impl Lower for PortRange {
        fn fields(self, to: &mut Fields) {
            to.set("From", self.from);
            to.set("To", self.to);
        }
    }

    /// Configures the firewall policy deployment model of AWS Network Firewall. For information about Network Firewall
    /// deployment models, see AWS Network Firewall example architectures with routing in the \*Network Firewall
    /// Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkFirewallPolicy {
        /// Defines the deployment model to use for the firewall policy. To use a distributed model, set
        /// FirewallDeploymentModel to `DISTRIBUTED`.
        ///
        /// Required. One of `DISTRIBUTED`, `CENTRALIZED`.
        pub firewall_deployment_model: Option<Value<String>>,
    }

    impl Lower for NetworkFirewallPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("FirewallDeploymentModel", self.firewall_deployment_model);
        }
    }

    /// Configures the deployment model for the third-party firewall.
    #[derive(Clone, Debug, Default)]
    pub struct ThirdPartyFirewallPolicy {
        /// Defines the deployment model to use for the third-party firewall policy.
        ///
        /// Required. One of `DISTRIBUTED`, `CENTRALIZED`.
        pub firewall_deployment_model: Option<Value<String>>,
    }

    impl Lower for ThirdPartyFirewallPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("FirewallDeploymentModel", self.firewall_deployment_model);
        }
    }

    /// A collection of key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyTag {
        /// Part of the key:value pair that defines a tag. You can use a tag key to describe a category of information, such
        /// as "customer." Tag keys are case-sensitive.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Part of the key:value pair that defines a tag. You can use a tag value to describe a specific value within a
        /// category, such as "companyA" or "companyB." Tag values are case-sensitive.
        ///
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for PolicyTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::FMS::ProtocolsList`.
///
/// Creates an AWS Firewall Manager protocols list.
///
/// Its ARN: `arn:${Partition}:fms:${Region}:${Account}:protocols-list/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct ProtocolsList {
    /// The name of the Firewall Manager protocols list.
    ///
    /// Required. 1 to 128 characters.
    pub list_name: Option<Value<String>>,
    /// An array of protocols in the Firewall Manager protocols list.
    ///
    /// Required.
    pub protocols_list: Option<Value<Vec<String>>>,
    /// An array of key-value pairs to apply to the protocols list.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<protocols_list::Tag>>>,
}

impl Lower for ProtocolsList {
    fn fields(self, to: &mut Fields) {
        to.set("ListName", self.list_name);
        to.set("ProtocolsList", self.protocols_list);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ProtocolsList {
    const TYPE: &'static str = "AWS::FMS::ProtocolsList";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ProtocolsList> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the protocols list.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time that the Firewall Manager protocols list was created.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The time that the Firewall Manager protocols list was last updated.
    pub fn last_update_time(self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }

    /// The ID of the Firewall Manager protocols list.
    pub fn list_id(self) -> Value<String> {
        self.attribute("ListId")
    }
}

/// What [`ProtocolsList`] is made of.
pub mod protocols_list {
    use super::*;

    /// A tag to associate with the protocols list. A tag is a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::FMS::ResourceSet`.
///
/// A set of resources to include in a policy.
///
/// Its ARN: `arn:${Partition}:fms:${Region}:${Account}:resource-set/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct ResourceSet {
    /// A description of the resource set.
    ///
    /// At most 256 characters.
    pub description: Option<Value<String>>,
    /// The descriptive name of the resource set. You can't change the name of a resource set after you create it.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// Determines the resources that can be associated to the resource set. Depending on your setting for max results
    /// and the number of resource sets, a single call might not return the full list.
    ///
    /// Required.
    pub resource_type_list: Option<Value<Vec<String>>>,
    pub resources: Option<Value<Vec<String>>>,
    pub tags: Option<Value<Vec<resource_set::Tag>>>,
}

impl Lower for ResourceSet {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("ResourceTypeList", self.resource_type_list);
        to.set("Resources", self.resources);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ResourceSet {
    const TYPE: &'static str = "AWS::FMS::ResourceSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ResourceSet> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A unique identifier for the resource set. This ID is returned in the responses to create and list commands.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ResourceSet`] is made of.
pub mod resource_set {
    use super::*;

    /// A tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
