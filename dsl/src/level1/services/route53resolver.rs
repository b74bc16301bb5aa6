//! `AWS::Route53Resolver`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Route53Resolver::FirewallDomainList`.
///
/// High-level information about a list of firewall domains for use in a AWS::Route53Resolver::FirewallRule.
///
/// Its ARN: `arn:${Partition}:route53resolver:${Region}:${Account}:firewall-domain-list/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct FirewallDomainList {
    /// The fully qualified URL or URI of the file stored in Amazon Simple Storage Service (Amazon S3) that contains the
    /// list of domains to import.
    ///
    /// 1 to 1024 characters.
    pub domain_file_url: Option<Value<String>>,
    /// A list of the domain lists that you have defined.
    pub domains: Option<Value<Vec<String>>>,
    /// The name of the domain list.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of the tag keys and values that you want to associate with the domain list.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<firewall_domain_list::Tag>>>,
}

impl Lower for FirewallDomainList {
    fn fields(self, to: &mut Fields) {
        to.set("DomainFileUrl", self.domain_file_url);
        to.set("Domains", self.domains);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FirewallDomainList {
    const TYPE: &'static str = "AWS::Route53Resolver::FirewallDomainList";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FirewallDomainList> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the firewall domain list.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the domain list was created, in Unix time format and Coordinated Universal Time (UTC).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A unique string defined by you to identify the request. This allows you to retry failed requests without the
    /// risk of running the operation twice.
    pub fn creator_request_id(self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// The number of domain names that are specified in the domain list.
    pub fn domain_count(self) -> Value<i64> {
        self.attribute("DomainCount")
    }

    /// The ID of the domain list.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The owner of the list, used only for lists that are not managed by you. For example, the managed domain list
    /// `AWSManagedDomainsMalwareDomainList` has the managed owner name `Route 53 Resolver DNS Firewall`.
    pub fn managed_owner_name(self) -> Value<String> {
        self.attribute("ManagedOwnerName")
    }

    /// The date and time that the domain list was last modified, in Unix time format and Coordinated Universal Time
    /// (UTC).
    pub fn modification_time(self) -> Value<String> {
        self.attribute("ModificationTime")
    }

    /// The status of the domain list.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Additional information about the status of the list, if available.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// What [`FirewallDomainList`] is made of.
pub mod firewall_domain_list {
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

/// `AWS::Route53Resolver::FirewallRuleGroup`.
///
/// High-level information for a firewall rule group. A firewall rule group is a collection of rules that DNS
/// Firewall uses to filter DNS network traffic for a VPC.
///
/// Its ARN: `arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct FirewallRuleGroup {
    /// A list of the rules that you have defined.
    pub firewall_rules: Option<Value<Vec<firewall_rule_group::FirewallRule>>>,
    /// The name of the rule group.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of the tag keys and values that you want to associate with the rule group.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<firewall_rule_group::Tag>>>,
}

impl Lower for FirewallRuleGroup {
    fn fields(self, to: &mut Fields) {
        to.set("FirewallRules", self.firewall_rules);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FirewallRuleGroup {
    const TYPE: &'static str = "AWS::Route53Resolver::FirewallRuleGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FirewallRuleGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN (Amazon Resource Name) of the rule group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the rule group was created, in Unix time format and Coordinated Universal Time (UTC).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A unique string defined by you to identify the request. This allows you to retry failed requests without the
    /// risk of running the operation twice.
    pub fn creator_request_id(self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// The ID of the rule group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time that the rule group was last modified, in Unix time format and Coordinated Universal Time
    /// (UTC).
    pub fn modification_time(self) -> Value<String> {
        self.attribute("ModificationTime")
    }

    /// The AWS account ID for the account that created the rule group. When a rule group is shared with your account,
    /// this is the account that has shared the rule group with you.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The number of rules in the rule group.
    pub fn rule_count(self) -> Value<i64> {
        self.attribute("RuleCount")
    }

    /// Whether the rule group is shared with other AWS accounts, or was shared with the current account by another AWS
    /// account.
    pub fn share_status(self) -> Value<String> {
        self.attribute("ShareStatus")
    }

    /// The status of the domain list.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Additional information about the status of the rule group, if available.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// What [`FirewallRuleGroup`] is made of.
pub mod firewall_rule_group {
    use super::*;

    /// A single firewall rule in a rule group.
    #[derive(Clone, Debug, Default)]
    pub struct FirewallRule {
        /// The action that DNS Firewall should take on a DNS query when it matches one of the domains in the rule's domain
        /// list, or a threat in a DNS Firewall Advvanced rule.
        ///
        /// Required. One of `ALLOW`, `BLOCK`, `ALERT`.
        pub action: Option<Value<String>>,
        /// The DNS record's type. This determines the format of the record value that you provided in
        /// `BlockOverrideDomain`.
        ///
        /// One of `CNAME`.
        pub block_override_dns_type: Option<Value<String>>,
        /// The custom DNS record to send back in response to the query. Used for the rule action `BLOCK` with a
        /// `BlockResponse` setting of `OVERRIDE`.
        ///
        /// 1 to 255 characters.
        pub block_override_domain: Option<Value<String>>,
        /// The recommended amount of time, in seconds, for the DNS resolver or web browser to cache the provided override
        /// record.
        ///
        /// 0 to 604800.
        pub block_override_ttl: Option<Value<i64>>,
        /// The way that you want DNS Firewall to block the request. Used for the rule action setting `BLOCK`.
        ///
        /// One of `NODATA`, `NXDOMAIN`, `OVERRIDE`.
        pub block_response: Option<Value<String>>,
        /// The confidence threshold for DNS Firewall Advanced. You must provide this value when you create a DNS Firewall
        /// Advanced rule.
        ///
        /// One of `LOW`, `MEDIUM`, `HIGH`.
        pub confidence_threshold: Option<Value<String>>,
        /// The type of the DNS Firewall Advanced rule. Valid values are.
        ///
        /// One of `DGA`, `DNS_TUNNELING`, `DICTIONARY_DGA`.
        pub dns_threat_protection: Option<Value<String>>,
        /// The ID of the domain list that's used in the rule.
        ///
        /// 1 to 64 characters.
        pub firewall_domain_list_id: Option<Value<String>>,
        /// How you want the the rule to evaluate DNS redirection in the DNS redirection chain, such as CNAME, or DNAME.
        ///
        /// One of `INSPECT_REDIRECTION_DOMAIN`, `TRUST_REDIRECTION_DOMAIN`.
        pub firewall_domain_redirection_action: Option<Value<String>>,
        /// Firewall rule type union. Exactly one member must be set. Mutually exclusive with FirewallDomainListId and
        /// DnsThreatProtection/ConfidenceThreshold.
        pub firewall_rule_type: Option<Value<FirewallRuleType>>,
        /// The priority of the rule in the rule group. This value must be unique within the rule group. DNS Firewall
        /// processes the rules in a rule group by order of priority, starting from the lowest setting.
        ///
        /// Required.
        pub priority: Option<Value<i64>>,
        /// The DNS query type you want the rule to evaluate. Allowed values are;.
        ///
        /// 1 to 16 characters.
        pub qtype: Option<Value<String>>,
    }

    impl Lower for FirewallRule {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("BlockOverrideDnsType", self.block_override_dns_type);
            to.set("BlockOverrideDomain", self.block_override_domain);
            to.set("BlockOverrideTtl", self.block_override_ttl);
            to.set("BlockResponse", self.block_response);
            to.set("ConfidenceThreshold", self.confidence_threshold);
            to.set("DnsThreatProtection", self.dns_threat_protection);
            to.set("FirewallDomainListId", self.firewall_domain_list_id);
            to.set("FirewallDomainRedirectionAction", self.firewall_domain_redirection_action);
            to.set("FirewallRuleType", self.firewall_rule_type);
            to.set("Priority", self.priority);
            to.set("Qtype", self.qtype);
        }
    }

    /// Firewall rule type union. Exactly one member must be set. Mutually exclusive with FirewallDomainListId and
    /// DnsThreatProtection/ConfidenceThreshold.
    #[derive(Clone, Debug, Default)]
    pub struct FirewallRuleType {
        /// Configuration for an advanced content category rule type.
        pub firewall_advanced_content_category: Option<Value<FirewallAdvancedContentCategoryConfig>>,
        /// Configuration for an advanced threat category rule type.
        pub firewall_advanced_threat_category: Option<Value<FirewallAdvancedThreatCategoryConfig>>,
        /// Configuration for a partner threat protection rule type.
        pub partner_threat_protection: Option<Value<PartnerThreatProtectionConfig>>,
    }

    impl Lower for FirewallRuleType {
        fn fields(self, to: &mut Fields) {
            to.set("FirewallAdvancedContentCategory", self.firewall_advanced_content_category);
            to.set("FirewallAdvancedThreatCategory", self.firewall_advanced_threat_category);
            to.set("PartnerThreatProtection", self.partner_threat_protection);
        }
    }

    /// Configuration for an advanced content category rule type.
    #[derive(Clone, Debug, Default)]
    pub struct FirewallAdvancedContentCategoryConfig {
        /// The content category value.
        ///
        /// Required. 1 to 128 characters.
        pub category: Option<Value<String>>,
    }

    impl Lower for FirewallAdvancedContentCategoryConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Category", self.category);
        }
    }

    /// Configuration for an advanced threat category rule type.
    #[derive(Clone, Debug, Default)]
    pub struct FirewallAdvancedThreatCategoryConfig {
        /// The threat category value.
        ///
        /// Required. 1 to 128 characters.
        pub category: Option<Value<String>>,
    }

    impl Lower for FirewallAdvancedThreatCategoryConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Category", self.category);
        }
    }

    /// Configuration for a partner threat protection rule type.
    #[derive(Clone, Debug, Default)]
    pub struct PartnerThreatProtectionConfig {
        /// The partner identifier value.
        ///
        /// Required. 1 to 128 characters.
        pub partner: Option<Value<String>>,
    }

    impl Lower for PartnerThreatProtectionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Partner", self.partner);
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

/// `AWS::Route53Resolver::FirewallRuleGroupAssociation`.
///
/// An association between a firewall rule group and a VPC, which enables DNS filtering for the VPC.
///
/// Its ARN: `arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group-association/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct FirewallRuleGroupAssociation {
    /// The unique identifier of the firewall rule group.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub firewall_rule_group_id: Option<Value<String>>,
    /// If enabled, this setting disallows modification or removal of the association, to help prevent against
    /// accidentally altering DNS firewall protections.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub mutation_protection: Option<Value<String>>,
    /// The name of the association.
    ///
    /// 0 to 64 characters.
    pub name: Option<Value<String>>,
    /// The setting that determines the processing order of the rule group among the rule groups that are associated
    /// with a single VPC.
    ///
    /// Required.
    pub priority: Option<Value<i64>>,
    /// A list of the tag keys and values that you want to associate with the rule group.
    pub tags: Option<Value<Vec<firewall_rule_group_association::Tag>>>,
    /// The unique identifier of the VPC that is associated with the rule group.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for FirewallRuleGroupAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("FirewallRuleGroupId", self.firewall_rule_group_id);
        to.set("MutationProtection", self.mutation_protection);
        to.set("Name", self.name);
        to.set("Priority", self.priority);
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for FirewallRuleGroupAssociation {
    const TYPE: &'static str = "AWS::Route53Resolver::FirewallRuleGroupAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FirewallRuleGroupAssociation> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the firewall rule group association.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the association was created, in Unix time format and Coordinated Universal Time (UTC).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A unique string defined by you to identify the request. This allows you to retry failed requests without the
    /// risk of running the operation twice.
    pub fn creator_request_id(self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// The identifier for the association.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The owner of the association, used only for associations that are not managed by you. If you use AWS Firewall
    /// Manager to manage your firewallls from DNS Firewall, then this reports Firewall Manager as the managed owner.
    pub fn managed_owner_name(self) -> Value<String> {
        self.attribute("ManagedOwnerName")
    }

    /// The date and time that the association was last modified, in Unix time format and Coordinated Universal Time
    /// (UTC).
    pub fn modification_time(self) -> Value<String> {
        self.attribute("ModificationTime")
    }

    /// The current status of the association.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Additional information about the status of the response, if available.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// What [`FirewallRuleGroupAssociation`] is made of.
pub mod firewall_rule_group_association {
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

/// `AWS::Route53Resolver::OutpostResolver`.
///
/// Creates a Amazon Route 53 Resolver on an Outpost.
///
/// Its ARN: `arn:${Partition}:route53resolver:${Region}:${Account}:outpost-resolver/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct OutpostResolver {
    /// Amazon EC2 instance count for the Resolver on the Outpost.
    ///
    /// 4 to 256.
    pub instance_count: Option<Value<i64>>,
    /// Name of the Resolver.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// The ARN (Amazon Resource Name) for the Outpost.
    ///
    /// Required. 1 to 1024 characters. A change replaces the resource.
    pub outpost_arn: Option<Value<String>>,
    /// The Amazon EC2 instance type. If you specify this, you must also specify a value for the `OutpostArn`.
    ///
    /// Required. 1 to 255 characters.
    pub preferred_instance_type: Option<Value<String>>,
    /// A key value pair that helps you identify a Route 53 Resolver.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<outpost_resolver::Tag>>>,
}

impl Lower for OutpostResolver {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceCount", self.instance_count);
        to.set("Name", self.name);
        to.set("OutpostArn", self.outpost_arn);
        to.set("PreferredInstanceType", self.preferred_instance_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for OutpostResolver {
    const TYPE: &'static str = "AWS::Route53Resolver::OutpostResolver";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OutpostResolver> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN (Amazon Resource Name) for the Resolver on an Outpost.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the Outpost Resolver was created, in Unix time format and Coordinated Universal Time
    /// (UTC).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A unique string that identifies the request that created the Resolver endpoint. The `CreatorRequestId` allows
    /// failed requests to be retried without the risk of running the operation twice.
    pub fn creator_request_id(self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// The ID of the Resolver on Outpost.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time that the Outpost Resolver was modified, in Unix time format and Coordinated Universal Time
    /// (UTC).
    pub fn modification_time(self) -> Value<String> {
        self.attribute("ModificationTime")
    }

    /// Status of the Resolver.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// A detailed description of the Resolver.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// What [`OutpostResolver`] is made of.
pub mod outpost_resolver {
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

/// `AWS::Route53Resolver::ResolverConfig`.
///
/// A complex type that contains information about a Resolver configuration for a VPC.
///
/// Its ARN: `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-config/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ResolverConfig {
    /// Represents the desired status of `AutodefinedReverse`. The only supported value on creation is `DISABLE`.
    ///
    /// Required. One of `DISABLE`. A change replaces the resource.
    pub autodefined_reverse_flag: Option<Value<String>>,
    /// The ID of the Amazon Virtual Private Cloud VPC or a Route 53 Profile that you're configuring Resolver for.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub resource_id: Option<Value<String>>,
}

impl Lower for ResolverConfig {
    fn fields(self, to: &mut Fields) {
        to.set("AutodefinedReverseFlag", self.autodefined_reverse_flag);
        to.set("ResourceId", self.resource_id);
    }
}

impl Level1 for ResolverConfig {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverConfig";
}

impl Handle<ResolverConfig> {
    /// `Ref`: its `ResourceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The status of whether or not the Route 53 Resolver will create autodefined rules for reverse DNS lookups.
    pub fn autodefined_reverse(self) -> Value<String> {
        self.attribute("AutodefinedReverse")
    }

    /// ID for the Route 53 Resolver configuration.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The owner account ID of the Amazon Virtual Private Cloud VPC.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }
}

/// `AWS::Route53Resolver::ResolverDNSSECConfig`.
///
/// The `AWS::Route53Resolver::ResolverDNSSECConfig` resource is a complex type that contains information about a
/// configuration for DNSSEC validation.
///
/// Its ARN: `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-dnssec-config/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ResolverDNSSECConfig {
    /// The ID of the virtual private cloud (VPC) that you're configuring the DNSSEC validation status for.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub resource_id: Option<Value<String>>,
}

impl Lower for ResolverDNSSECConfig {
    fn fields(self, to: &mut Fields) {
        to.set("ResourceId", self.resource_id);
    }
}

impl Level1 for ResolverDNSSECConfig {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverDNSSECConfig";
}

impl Handle<ResolverDNSSECConfig> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The primary identifier of this `ResolverDNSSECConfig` resource. For example: `rdsc-689d45d1ae623bf3`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The AWS account of the owner. For example: `111122223333`.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The current status of this `ResolverDNSSECConfig` resource. For example: `Enabled`.
    pub fn validation_status(self) -> Value<String> {
        self.attribute("ValidationStatus")
    }
}

/// `AWS::Route53Resolver::ResolverEndpoint`.
///
/// Creates a Resolver endpoint. There are two types of Resolver endpoints, inbound and outbound.
///
/// Its ARN: `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-endpoint/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ResolverEndpoint {
    /// Indicates whether the Resolver endpoint allows inbound or outbound DNS queries.
    ///
    /// Required. A change replaces the resource.
    pub direction: Option<Value<String>>,
    /// Specifies whether DNS64 is enabled for the Inbound Resolver Endpoint.
    pub dns64_enabled: Option<Value<bool>>,
    /// The subnets and IP addresses in your VPC that DNS queries originate from (for outbound endpoints) or that you
    /// forward DNS queries to (for inbound endpoints).
    ///
    /// Required. 2 to 20 items.
    pub ip_addresses: Option<Value<Vec<resolver_endpoint::IpAddressRequest>>>,
    /// Specifies whether IPv6 Internet Gateway access is enabled through the Outbound Resolver Endpoint. When set to
    /// true, this property allows your Endpoint ENIs to reach public IPv6 target nameservers through an internet
    /// gateway.
    pub ipv6_internet_access_enabled: Option<Value<bool>>,
    /// A friendly name that lets you easily find a configuration in the Resolver dashboard in the Route 53 console.
    ///
    /// 0 to 64 characters.
    pub name: Option<Value<String>>,
    /// The ARN (Amazon Resource Name) for the Outpost.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub outpost_arn: Option<Value<String>>,
    /// The Amazon EC2 instance type.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub preferred_instance_type: Option<Value<String>>,
    /// Protocols used for the endpoint. DoH-FIPS is applicable for a default inbound endpoints only.
    ///
    /// 1 to 2 items.
    pub protocols: Option<Value<Vec<String>>>,
    /// The Resolver endpoint IP address type.
    pub resolver_endpoint_type: Option<Value<String>>,
    /// Indicates whether RNI enhanced metrics are enabled for the Resolver endpoint. When enabled, one-minute granular
    /// metrics are published in CloudWatch for each RNI associated with this endpoint.
    pub rni_enhanced_metrics_enabled: Option<Value<bool>>,
    /// The ID of one or more security groups that control access to this VPC. The security group must include one or
    /// more inbound rules (for inbound endpoints) or outbound rules (for outbound endpoints).
    ///
    /// Required. A change replaces the resource.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// Route 53 Resolver doesn't support updating tags through CloudFormation.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<resolver_endpoint::Tag>>>,
    /// Indicates whether target name server metrics are enabled for the outbound Resolver endpoint. When enabled,
    /// one-minute granular metrics are published in CloudWatch for each target name server associated with this
    /// endpoint.
    pub target_name_server_metrics_enabled: Option<Value<bool>>,
}

impl Lower for ResolverEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("Direction", self.direction);
        to.set("Dns64Enabled", self.dns64_enabled);
        to.set("IpAddresses", self.ip_addresses);
        to.set("Ipv6InternetAccessEnabled", self.ipv6_internet_access_enabled);
        to.set("Name", self.name);
        to.set("OutpostArn", self.outpost_arn);
        to.set("PreferredInstanceType", self.preferred_instance_type);
        to.set("Protocols", self.protocols);
        to.set("ResolverEndpointType", self.resolver_endpoint_type);
        to.set("RniEnhancedMetricsEnabled", self.rni_enhanced_metrics_enabled);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("Tags", self.tags);
        to.set("TargetNameServerMetricsEnabled", self.target_name_server_metrics_enabled);
    }
}

impl Level1 for ResolverEndpoint {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ResolverEndpoint> {
    /// `Ref`: its `ResolverEndpointId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the resolver endpoint, such as
    /// `arn:aws:route53resolver:us-east-1:123456789012:resolver-endpoint/resolver-endpoint-a1bzhi`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Indicates whether the resolver endpoint allows inbound or outbound DNS queries.
    pub fn direction(self) -> Value<String> {
        self.attribute("Direction")
    }

    /// The ID of the VPC that you want to create the resolver endpoint in.
    pub fn host_vpc_id(self) -> Value<String> {
        self.attribute("HostVPCId")
    }

    /// The number of IP addresses that the resolver endpoint can use for DNS queries.
    pub fn ip_address_count(self) -> Value<String> {
        self.attribute("IpAddressCount")
    }

    /// The name that you assigned to the resolver endpoint when you created the endpoint.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The attribute `OutpostArn`.
    pub fn outpost_arn(self) -> Value<Arn> {
        self.attribute("OutpostArn")
    }

    /// The attribute `PreferredInstanceType`.
    pub fn preferred_instance_type(self) -> Value<String> {
        self.attribute("PreferredInstanceType")
    }

    /// The ID of the resolver endpoint.
    pub fn resolver_endpoint_id(self) -> Value<String> {
        self.attribute("ResolverEndpointId")
    }

    /// The attribute `ResolverEndpointType`.
    pub fn resolver_endpoint_type(self) -> Value<String> {
        self.attribute("ResolverEndpointType")
    }
}

/// What [`ResolverEndpoint`] is made of.
pub mod resolver_endpoint {
    use super::*;

    /// In a CreateResolverEndpoint request, the IP address that DNS queries originate from (for outbound endpoints) or
    /// that you forward DNS queries to (for inbound endpoints).
    #[derive(Clone, Debug, Default)]
    pub struct IpAddressRequest {
        /// The IPv4 address that you want to use for DNS queries.
        ///
        /// 7 to 36 characters.
        pub ip: Option<Value<String>>,
        /// The IPv6 address that you want to use for DNS queries.
        ///
        /// 7 to 39 characters.
        pub ipv6: Option<Value<String>>,
        /// The ID of the subnet that contains the IP address.
        ///
        /// Required. 1 to 32 characters.
        pub subnet_id: Option<Value<String>>,
    }

    impl Lower for IpAddressRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Ip", self.ip);
            to.set("Ipv6", self.ipv6);
            to.set("SubnetId", self.subnet_id);
        }
    }

    /// `Tag` of `AWS::Route53Resolver::ResolverEndpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The name for the tag. For example, if you want to associate Resolver resources with the account IDs of your
        /// customers for billing purposes, the value of Key might be account-id.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. For example, if Key is account-id, then Value might be the ID of the customer account
        /// that you're creating the resource for.
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

/// `AWS::Route53Resolver::ResolverQueryLoggingConfig`.
///
/// The AWS::Route53Resolver::ResolverQueryLoggingConfig resource is a complex type that contains settings for one
/// query logging configuration.
///
/// Its ARN: `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-query-log-config/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ResolverQueryLoggingConfig {
    /// The ARN of the resource that you want Resolver to send query logs: an Amazon S3 bucket, a CloudWatch Logs log
    /// group, or a Kinesis Data Firehose delivery stream.
    ///
    /// 1 to 600 characters. A change replaces the resource.
    pub destination_arn: Option<Value<String>>,
    /// The name of the query logging configuration.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items. A change replaces the resource.
    pub tags: Option<Value<Vec<resolver_query_logging_config::Tag>>>,
}

impl Lower for ResolverQueryLoggingConfig {
    fn fields(self, to: &mut Fields) {
        to.set("DestinationArn", self.destination_arn);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ResolverQueryLoggingConfig {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverQueryLoggingConfig";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ResolverQueryLoggingConfig> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the query logging configuration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The number of VPCs that are associated with the query logging configuration.
    pub fn association_count(self) -> Value<i64> {
        self.attribute("AssociationCount")
    }

    /// The date and time that the query logging configuration was created, in Unix time format and Coordinated
    /// Universal Time (UTC).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A unique string that identifies the request that created the query logging configuration. The `CreatorRequestId`
    /// allows failed requests to be retried without the risk of running the operation twice.
    pub fn creator_request_id(self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// The ID for the query logging configuration.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The AWS account ID for the account that created the query logging configuration.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// An indication of whether the query logging configuration is shared with other AWS account s, or was shared with
    /// the current account by another AWS account.
    pub fn share_status(self) -> Value<String> {
        self.attribute("ShareStatus")
    }

    /// The status of the specified query logging configuration. Valid values include the following.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ResolverQueryLoggingConfig`] is made of.
pub mod resolver_query_logging_config {
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

/// `AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`.
///
/// The AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation resource is a configuration for DNS query
/// logging.
#[derive(Clone, Debug, Default)]
pub struct ResolverQueryLoggingConfigAssociation {
    /// The ID of the query logging configuration that a VPC is associated with.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub resolver_query_log_config_id: Option<Value<String>>,
    /// The ID of the Amazon VPC that is associated with the query logging configuration.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub resource_id: Option<Value<String>>,
}

impl Lower for ResolverQueryLoggingConfigAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ResolverQueryLogConfigId", self.resolver_query_log_config_id);
        to.set("ResourceId", self.resource_id);
    }
}

impl Level1 for ResolverQueryLoggingConfigAssociation {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation";
}

impl Handle<ResolverQueryLoggingConfigAssociation> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The date and time that the VPC was associated with the query logging configuration, in Unix time format and
    /// Coordinated Universal Time (UTC).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// If the value of `Status` is `FAILED`, the value of `Error` indicates the cause.
    pub fn error(self) -> Value<String> {
        self.attribute("Error")
    }

    /// Contains additional information about the error. If the value or `Error` is null, the value of `ErrorMessage` is
    /// also null.
    pub fn error_message(self) -> Value<String> {
        self.attribute("ErrorMessage")
    }

    /// The ID of the query logging association.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The status of the specified query logging association. Valid values include the following.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AWS::Route53Resolver::ResolverRule`.
///
/// For DNS queries that originate in your VPCs, specifies which Resolver endpoint the queries pass through, one
/// domain name that you want to forward to your network, and the IP addresses of the DNS resolvers in your network.
///
/// Its ARN: `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-rule/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ResolverRule {
    /// DNS queries with delegation records that point to this domain name are forwarded to resolvers on your network.
    ///
    /// 1 to 256 characters.
    pub delegation_record: Option<Value<String>>,
    /// DNS queries for this domain name are forwarded to the IP addresses that are specified in `TargetIps`.
    ///
    /// 1 to 256 characters. Some changes replace the resource.
    pub domain_name: Option<Value<String>>,
    /// The name for the Resolver rule, which you specified when you created the Resolver rule.
    ///
    /// 0 to 64 characters.
    pub name: Option<Value<String>>,
    /// The ID of the endpoint that the rule is associated with.
    ///
    /// 1 to 64 characters.
    pub resolver_endpoint_id: Option<Value<String>>,
    /// When you want to forward DNS queries for specified domain name to resolvers on your network, specify `FORWARD`
    /// or `DELEGATE`.
    ///
    /// Required. A change replaces the resource.
    pub rule_type: Option<Value<String>>,
    /// Tags help organize and categorize your Resolver rules. Each tag consists of a key and an optional value, both of
    /// which you define.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<resolver_rule::Tag>>>,
    /// An array that contains the IP addresses and ports that an outbound endpoint forwards DNS queries to.
    ///
    /// At least 1 items.
    pub target_ips: Option<Value<Vec<resolver_rule::TargetAddress>>>,
}

impl Lower for ResolverRule {
    fn fields(self, to: &mut Fields) {
        to.set("DelegationRecord", self.delegation_record);
        to.set("DomainName", self.domain_name);
        to.set("Name", self.name);
        to.set("ResolverEndpointId", self.resolver_endpoint_id);
        to.set("RuleType", self.rule_type);
        to.set("Tags", self.tags);
        to.set("TargetIps", self.target_ips);
    }
}

impl Level1 for ResolverRule {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ResolverRule> {
    /// `Ref`: its `ResolverRuleId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the resolver rule, such as
    /// `arn:aws:route53resolver:us-east-1:123456789012:resolver-rule/resolver-rule-a1bzhi`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// DNS queries for this domain name are forwarded to the IP addresses that are specified in TargetIps.
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// A friendly name that lets you easily find a rule in the Resolver dashboard in the Route 53 console.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The ID of the outbound endpoint that the rule is associated with, such as `rslvr-out-fdc049932dexample`.
    pub fn resolver_endpoint_id(self) -> Value<String> {
        self.attribute("ResolverEndpointId")
    }

    /// When the value of `RuleType` is `FORWARD`, the ID that Resolver assigned to the resolver rule when you created
    /// it, such as `rslvr-rr-5328a0899aexample`.
    pub fn resolver_rule_id(self) -> Value<String> {
        self.attribute("ResolverRuleId")
    }

    /// When the value of `RuleType` is `FORWARD`, the IP addresses that the outbound endpoint forwards DNS queries to,
    /// typically the IP addresses for DNS resolvers on your network.
    pub fn target_ips(self) -> Value<Json> {
        self.attribute("TargetIps")
    }
}

/// What [`ResolverRule`] is made of.
pub mod resolver_rule {
    use super::*;

    /// `Tag` of `AWS::Route53Resolver::ResolverRule`.
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

    /// In a CreateResolverRule request, an array of the IPs that you want to forward DNS queries to.
    #[derive(Clone, Debug, Default)]
    pub struct TargetAddress {
        /// One IPv4 address that you want to forward DNS queries to.
        ///
        /// 7 to 36 characters.
        pub ip: Option<Value<String>>,
        /// One IPv6 address that you want to forward DNS queries to.
        ///
        /// 7 to 39 characters.
        pub ipv6: Option<Value<String>>,
        /// The port at `Ip` that you want to forward DNS queries to.
        ///
        /// 0 to 65535.
        pub port: Option<Value<String>>,
        /// The protocols for the target address. The protocol you choose needs to be supported by the outbound endpoint of
        /// the Resolver rule.
        pub protocol: Option<Value<String>>,
        /// The Server Name Indication of the DoH server that you want to forward queries to. This is only used if the
        /// Protocol of the `TargetAddress` is `DoH`.
        ///
        /// 0 to 255 characters.
        pub server_name_indication: Option<Value<String>>,
    }

    impl Lower for TargetAddress {
        fn fields(self, to: &mut Fields) {
            to.set("Ip", self.ip);
            to.set("Ipv6", self.ipv6);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
            to.set("ServerNameIndication", self.server_name_indication);
        }
    }
}

/// `AWS::Route53Resolver::ResolverRuleAssociation`.
///
/// In the response to an AssociateResolverRule, DisassociateResolverRule, or ListResolverRuleAssociations request,
/// provides information about an association between a resolver rule and a VPC.
#[derive(Clone, Debug, Default)]
pub struct ResolverRuleAssociation {
    /// The name of an association between a Resolver rule and a VPC.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ID of the Resolver rule that you associated with the VPC that is specified by `VPCId`.
    ///
    /// Required. A change replaces the resource.
    pub resolver_rule_id: Option<Value<String>>,
    /// The ID of the VPC that you associated the Resolver rule with.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for ResolverRuleAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("ResolverRuleId", self.resolver_rule_id);
        to.set("VPCId", self.vpc_id);
    }
}

impl Level1 for ResolverRuleAssociation {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverRuleAssociation";
}

impl Handle<ResolverRuleAssociation> {
    /// `Ref`: its `ResolverRuleAssociationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The name of an association between a resolver rule and a VPC, such as `test.example.com in beta VPC`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The ID of the resolver rule association that you want to get information about, such as
    /// `rslvr-rrassoc-97242eaf88example`.
    pub fn resolver_rule_association_id(self) -> Value<String> {
        self.attribute("ResolverRuleAssociationId")
    }

    /// The ID of the resolver rule that you associated with the VPC that is specified by `VPCId`, such as
    /// `rslvr-rr-5328a0899example`.
    pub fn resolver_rule_id(self) -> Value<String> {
        self.attribute("ResolverRuleId")
    }

    /// The ID of the VPC that you associated the resolver rule with, such as `vpc-03cf94c75cexample`.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VPCId")
    }
}
