//! `AWS::Route53GlobalResolver`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Route53GlobalResolver::AccessSource`.
///
/// Resource schema for AWS::Route53GlobalResolver::AccessSource.
///
/// Its ARN: `arn:${Partition}:route53globalresolver::${Account}:access-source/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct AccessSource {
    /// Required. 1 to 42 characters.
    pub cidr: Option<Value<String>>,
    /// 1 to 256 characters. A change replaces the resource.
    pub client_token: Option<Value<String>>,
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub dns_view_id: Option<Value<String>>,
    /// One of `IPV4`, `IPV6`.
    pub ip_address_type: Option<Value<String>>,
    /// 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// Required. One of `DO53`, `DOH`, `DOT`.
    pub protocol: Option<Value<String>>,
    /// At most 50 items.
    pub tags: Option<Value<Vec<access_source::Tag>>>,
}

impl Lower for AccessSource {
    fn fields(self, to: &mut Fields) {
        to.set("Cidr", self.cidr);
        to.set("ClientToken", self.client_token);
        to.set("DnsViewId", self.dns_view_id);
        to.set("IpAddressType", self.ip_address_type);
        to.set("Name", self.name);
        to.set("Protocol", self.protocol);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AccessSource {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::AccessSource";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AccessSource> {
    /// `Ref`: its `AccessSourceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `AccessSourceId`.
    pub fn access_source_id(self) -> Value<String> {
        self.attribute("AccessSourceId")
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`AccessSource`] is made of.
pub mod access_source {
    use super::*;

    /// `Tag` of `AWS::Route53GlobalResolver::AccessSource`.
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

/// `AWS::Route53GlobalResolver::AccessToken`.
///
/// Resource schema for AWS::Route53GlobalResolver::AccessToken.
///
/// Its ARN: `arn:${Partition}:route53globalresolver::${Account}:access-token/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct AccessToken {
    /// 1 to 256 characters. A change replaces the resource.
    pub client_token: Option<Value<String>>,
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub dns_view_id: Option<Value<String>>,
    /// A change replaces the resource.
    pub expires_at: Option<Value<String>>,
    /// 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// At most 50 items.
    pub tags: Option<Value<Vec<access_token::Tag>>>,
}

impl Lower for AccessToken {
    fn fields(self, to: &mut Fields) {
        to.set("ClientToken", self.client_token);
        to.set("DnsViewId", self.dns_view_id);
        to.set("ExpiresAt", self.expires_at);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AccessToken {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::AccessToken";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AccessToken> {
    /// `Ref`: its `AccessTokenId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `AccessTokenId`.
    pub fn access_token_id(self) -> Value<String> {
        self.attribute("AccessTokenId")
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `GlobalResolverId`.
    pub fn global_resolver_id(self) -> Value<String> {
        self.attribute("GlobalResolverId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The attribute `Value`.
    pub fn value(self) -> Value<String> {
        self.attribute("Value")
    }
}

/// What [`AccessToken`] is made of.
pub mod access_token {
    use super::*;

    /// `Tag` of `AWS::Route53GlobalResolver::AccessToken`.
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

/// `AWS::Route53GlobalResolver::DnsView`.
///
/// Resource schema for AWS::Route53GlobalResolver::DnsView.
///
/// Its ARN: `arn:${Partition}:route53globalresolver::${Account}:dns-view/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct DnsView {
    /// 1 to 256 characters. A change replaces the resource.
    pub client_token: Option<Value<String>>,
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// One of `ENABLED`, `DISABLED`.
    pub dnssec_validation: Option<Value<String>>,
    /// One of `ENABLED`, `DISABLED`.
    pub edns_client_subnet: Option<Value<String>>,
    /// One of `ENABLED`, `DISABLED`.
    pub firewall_rules_fail_open: Option<Value<String>>,
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub global_resolver_id: Option<Value<String>>,
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// At most 50 items.
    pub tags: Option<Value<Vec<dns_view::Tag>>>,
}

impl Lower for DnsView {
    fn fields(self, to: &mut Fields) {
        to.set("ClientToken", self.client_token);
        to.set("Description", self.description);
        to.set("DnssecValidation", self.dnssec_validation);
        to.set("EdnsClientSubnet", self.edns_client_subnet);
        to.set("FirewallRulesFailOpen", self.firewall_rules_fail_open);
        to.set("GlobalResolverId", self.global_resolver_id);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DnsView {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::DnsView";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DnsView> {
    /// `Ref`: its `DnsViewId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `DnsViewId`.
    pub fn dns_view_id(self) -> Value<String> {
        self.attribute("DnsViewId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`DnsView`] is made of.
pub mod dns_view {
    use super::*;

    /// `Tag` of `AWS::Route53GlobalResolver::DnsView`.
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

/// `AWS::Route53GlobalResolver::FirewallDomainList`.
///
/// Resource schema for AWS::Route53GlobalResolver::FirewallDomainList.
///
/// Its ARN: `arn:${Partition}:route53globalresolver::${Account}:firewall-domain-list/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct FirewallDomainList {
    /// 1 to 256 characters. A change replaces the resource.
    pub client_token: Option<Value<String>>,
    /// 1 to 256 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// S3 URL to import domains from.
    ///
    /// 1 to 1024 characters.
    pub domain_file_url: Option<Value<String>>,
    /// An inline list of domains to use for this domain list.
    pub domains: Option<Value<Vec<String>>>,
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub global_resolver_id: Option<Value<String>>,
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// At most 50 items.
    pub tags: Option<Value<Vec<firewall_domain_list::Tag>>>,
}

impl Lower for FirewallDomainList {
    fn fields(self, to: &mut Fields) {
        to.set("ClientToken", self.client_token);
        to.set("Description", self.description);
        to.set("DomainFileUrl", self.domain_file_url);
        to.set("Domains", self.domains);
        to.set("GlobalResolverId", self.global_resolver_id);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FirewallDomainList {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::FirewallDomainList";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FirewallDomainList> {
    /// `Ref`: its `FirewallDomainListId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `DomainCount`.
    pub fn domain_count(self) -> Value<i64> {
        self.attribute("DomainCount")
    }

    /// The attribute `FirewallDomainListId`.
    pub fn firewall_domain_list_id(self) -> Value<String> {
        self.attribute("FirewallDomainListId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `StatusMessage`.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`FirewallDomainList`] is made of.
pub mod firewall_domain_list {
    use super::*;

    /// `Tag` of `AWS::Route53GlobalResolver::FirewallDomainList`.
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

/// `AWS::Route53GlobalResolver::FirewallRule`.
///
/// Resource schema for AWS::Route53GlobalResolver::FirewallRule.
#[derive(Clone, Debug, Default)]
pub struct FirewallRule {
    /// Required. One of `ALLOW`, `ALERT`, `BLOCK`.
    pub action: Option<Value<String>>,
    /// One of `CNAME`.
    pub block_override_dns_type: Option<Value<String>>,
    /// 1 to 256 characters.
    pub block_override_domain: Option<Value<String>>,
    /// 0 to 604800.
    pub block_override_ttl: Option<Value<i64>>,
    /// One of `NODATA`, `NXDOMAIN`, `OVERRIDE`.
    pub block_response: Option<Value<String>>,
    /// 1 to 256 characters. A change replaces the resource.
    pub client_token: Option<Value<String>>,
    /// One of `LOW`, `MEDIUM`, `HIGH`.
    pub confidence_threshold: Option<Value<String>>,
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// One of `DGA`, `DNS_TUNNELING`, `DICTIONARY_DGA`.
    pub dns_advanced_protection: Option<Value<String>>,
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub dns_view_id: Option<Value<String>>,
    /// 1 to 64 characters. A change replaces the resource.
    pub firewall_domain_list_id: Option<Value<String>>,
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// 1 to 10000.
    pub priority: Option<Value<i64>>,
    /// 0 to 16 characters. A change replaces the resource.
    pub q_type: Option<Value<String>>,
}

impl Lower for FirewallRule {
    fn fields(self, to: &mut Fields) {
        to.set("Action", self.action);
        to.set("BlockOverrideDnsType", self.block_override_dns_type);
        to.set("BlockOverrideDomain", self.block_override_domain);
        to.set("BlockOverrideTtl", self.block_override_ttl);
        to.set("BlockResponse", self.block_response);
        to.set("ClientToken", self.client_token);
        to.set("ConfidenceThreshold", self.confidence_threshold);
        to.set("Description", self.description);
        to.set("DnsAdvancedProtection", self.dns_advanced_protection);
        to.set("DnsViewId", self.dns_view_id);
        to.set("FirewallDomainListId", self.firewall_domain_list_id);
        to.set("Name", self.name);
        to.set("Priority", self.priority);
        to.set("QType", self.q_type);
    }
}

impl Level1 for FirewallRule {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::FirewallRule";
}

impl Handle<FirewallRule> {
    /// `Ref`: its `FirewallRuleId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `FirewallRuleId`.
    pub fn firewall_rule_id(self) -> Value<String> {
        self.attribute("FirewallRuleId")
    }

    /// The attribute `QueryType`.
    pub fn query_type(self) -> Value<String> {
        self.attribute("QueryType")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AWS::Route53GlobalResolver::GlobalResolver`.
///
/// Resource schema for AWS::Route53GlobalResolver::GlobalResolver.
///
/// Its ARN: `arn:${Partition}:route53globalresolver::${Account}:global-resolver/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct GlobalResolver {
    /// 1 to 256 characters. A change replaces the resource.
    pub client_token: Option<Value<String>>,
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// One of `IPV4`, `DUAL_STACK`.
    pub ip_address_type: Option<Value<String>>,
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// 1 to 32 characters.
    pub observability_region: Option<Value<String>>,
    /// The list of regions the Global Resolver exists in. Regions can be added or removed on update; the order of this
    /// list is not significant.
    ///
    /// Required.
    pub regions: Option<Value<Vec<String>>>,
    /// At most 50 items.
    pub tags: Option<Value<Vec<global_resolver::Tag>>>,
}

impl Lower for GlobalResolver {
    fn fields(self, to: &mut Fields) {
        to.set("ClientToken", self.client_token);
        to.set("Description", self.description);
        to.set("IpAddressType", self.ip_address_type);
        to.set("Name", self.name);
        to.set("ObservabilityRegion", self.observability_region);
        to.set("Regions", self.regions);
        to.set("Tags", self.tags);
    }
}

impl Level1 for GlobalResolver {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::GlobalResolver";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<GlobalResolver> {
    /// `Ref`: its `GlobalResolverId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `DnsName`.
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DnsName")
    }

    /// The attribute `GlobalResolverId`.
    pub fn global_resolver_id(self) -> Value<String> {
        self.attribute("GlobalResolverId")
    }

    /// The attribute `IPv4Addresses`.
    pub fn ipv4_addresses(self) -> Value<Vec<String>> {
        self.attribute("IPv4Addresses")
    }

    /// The attribute `IPv6Addresses`.
    pub fn ipv6_addresses(self) -> Value<Vec<String>> {
        self.attribute("IPv6Addresses")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`GlobalResolver`] is made of.
pub mod global_resolver {
    use super::*;

    /// `Tag` of `AWS::Route53GlobalResolver::GlobalResolver`.
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

/// `AWS::Route53GlobalResolver::HostedZoneAssociation`.
///
/// Resource schema for AWS::Route53GlobalResolver::HostedZoneAssociation.
#[derive(Clone, Debug, Default)]
pub struct HostedZoneAssociation {
    /// Required. 1 to 32 characters. A change replaces the resource.
    pub hosted_zone_id: Option<Value<String>>,
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
}

impl Lower for HostedZoneAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("HostedZoneId", self.hosted_zone_id);
        to.set("Name", self.name);
        to.set("ResourceArn", self.resource_arn);
    }
}

impl Level1 for HostedZoneAssociation {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::HostedZoneAssociation";
}

impl Handle<HostedZoneAssociation> {
    /// `Ref`: its `HostedZoneAssociationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `HostedZoneAssociationId`.
    pub fn hosted_zone_association_id(self) -> Value<String> {
        self.attribute("HostedZoneAssociationId")
    }

    /// The attribute `HostedZoneName`.
    pub fn hosted_zone_name(self) -> Value<String> {
        self.attribute("HostedZoneName")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}
