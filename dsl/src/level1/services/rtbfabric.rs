//! `AWS::RTBFabric`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::RTBFabric::InboundExternalLink`.
///
/// Resource Type definition for AWS::RTBFabric::InboundExternalLink Resource Type.
#[derive(Clone, Debug, Default)]
pub struct InboundExternalLink {
    /// Required. Some changes replace the resource.
    pub gateway_id: Option<Value<String>>,
    /// Some changes replace the resource.
    pub link_attributes: Option<Value<inbound_external_link::LinkAttributes>>,
    /// Required. Some changes replace the resource.
    pub link_log_settings: Option<Value<inbound_external_link::LinkLogSettings>>,
    /// Tags to assign to the Link.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<inbound_external_link::Tag>>>,
}

impl Lower for InboundExternalLink {
    fn fields(self, to: &mut Fields) {
        to.set("GatewayId", self.gateway_id);
        to.set("LinkAttributes", self.link_attributes);
        to.set("LinkLogSettings", self.link_log_settings);
        to.set("Tags", self.tags);
    }
}

impl Level1 for InboundExternalLink {
    const TYPE: &'static str = "AWS::RTBFabric::InboundExternalLink";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InboundExternalLink> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedTimestamp`.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The attribute `DomainName`.
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// The attribute `LinkId`.
    pub fn link_id(self) -> Value<String> {
        self.attribute("LinkId")
    }

    /// The attribute `LinkStatus`.
    pub fn link_status(self) -> Value<String> {
        self.attribute("LinkStatus")
    }

    /// The attribute `UpdatedTimestamp`.
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// What [`InboundExternalLink`] is made of.
pub mod inbound_external_link {
    use super::*;

    /// `LinkAttributes` of `AWS::RTBFabric::InboundExternalLink`.
    #[derive(Clone, Debug, Default)]
    pub struct LinkAttributes {
        pub customer_provided_id: Option<Value<String>>,
        /// 1 to 200 items.
        pub responder_error_masking: Option<Value<Vec<ResponderErrorMaskingForHttpCode>>>,
    }

    impl Lower for LinkAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerProvidedId", self.customer_provided_id);
            to.set("ResponderErrorMasking", self.responder_error_masking);
        }
    }

    /// `ResponderErrorMaskingForHttpCode` of `AWS::RTBFabric::InboundExternalLink`.
    #[derive(Clone, Debug, Default)]
    pub struct ResponderErrorMaskingForHttpCode {
        /// Required. One of `NO_BID`, `PASSTHROUGH`.
        pub action: Option<Value<String>>,
        /// Required. 3 to 7 characters.
        pub http_code: Option<Value<String>>,
        /// Required. 1 to 2 items.
        pub logging_types: Option<Value<Vec<String>>>,
        /// 0 to 100.
        pub response_logging_percentage: Option<Value<f64>>,
    }

    impl Lower for ResponderErrorMaskingForHttpCode {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("HttpCode", self.http_code);
            to.set("LoggingTypes", self.logging_types);
            to.set("ResponseLoggingPercentage", self.response_logging_percentage);
        }
    }

    /// `LinkLogSettings` of `AWS::RTBFabric::InboundExternalLink`.
    #[derive(Clone, Debug, Default)]
    pub struct LinkLogSettings {
        /// Required.
        pub application_logs: Option<Value<ApplicationLogs>>,
    }

    impl Lower for LinkLogSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationLogs", self.application_logs);
        }
    }

    /// `ApplicationLogs` of `AWS::RTBFabric::InboundExternalLink`.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationLogs {
        /// Required.
        pub link_application_log_sampling: Option<Value<LinkApplicationLogSampling>>,
    }

    impl Lower for ApplicationLogs {
        fn fields(self, to: &mut Fields) {
            to.set("LinkApplicationLogSampling", self.link_application_log_sampling);
        }
    }

    /// `LinkApplicationLogSampling` of `AWS::RTBFabric::InboundExternalLink`.
    #[derive(Clone, Debug, Default)]
    pub struct LinkApplicationLogSampling {
        /// Required. 0.0 to 100.0.
        pub error_log: Option<Value<f64>>,
        /// Required. 0.0 to 100.0.
        pub filter_log: Option<Value<f64>>,
    }

    impl Lower for LinkApplicationLogSampling {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorLog", self.error_log);
            to.set("FilterLog", self.filter_log);
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
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::RTBFabric::Link`.
///
/// Creates a new link between gateways.
#[derive(Clone, Debug, Default)]
pub struct Link {
    /// The unique identifier of the gateway.
    ///
    /// Required. Some changes replace the resource.
    pub gateway_id: Option<Value<String>>,
    /// Boolean to specify if an HTTP responder is allowed.
    ///
    /// Some changes replace the resource.
    pub http_responder_allowed: Option<Value<bool>>,
    /// Attributes of the link.
    ///
    /// Some changes replace the resource.
    pub link_attributes: Option<Value<link::LinkAttributes>>,
    /// Settings for the application logs.
    ///
    /// Required.
    pub link_log_settings: Option<Value<link::LinkLogSettings>>,
    pub module_configuration_list: Option<Value<Vec<link::ModuleConfiguration>>>,
    /// The unique identifier of the peer gateway.
    ///
    /// Required. Some changes replace the resource.
    pub peer_gateway_id: Option<Value<String>>,
    /// A map of the key-value pairs of the tag or tags to assign to the resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<link::Tag>>>,
}

impl Lower for Link {
    fn fields(self, to: &mut Fields) {
        to.set("GatewayId", self.gateway_id);
        to.set("HttpResponderAllowed", self.http_responder_allowed);
        to.set("LinkAttributes", self.link_attributes);
        to.set("LinkLogSettings", self.link_log_settings);
        to.set("ModuleConfigurationList", self.module_configuration_list);
        to.set("PeerGatewayId", self.peer_gateway_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Link {
    const TYPE: &'static str = "AWS::RTBFabric::Link";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Link> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedTimestamp`.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The attribute `LinkDirection`.
    pub fn link_direction(self) -> Value<String> {
        self.attribute("LinkDirection")
    }

    /// The unique identifier of the link.
    pub fn link_id(self) -> Value<String> {
        self.attribute("LinkId")
    }

    /// The attribute `LinkStatus`.
    pub fn link_status(self) -> Value<String> {
        self.attribute("LinkStatus")
    }

    /// The attribute `UpdatedTimestamp`.
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// What [`Link`] is made of.
pub mod link {
    use super::*;

    /// Describes the attributes of a link.
    #[derive(Clone, Debug, Default)]
    pub struct LinkAttributes {
        /// The customer-provided unique identifier of the link.
        pub customer_provided_id: Option<Value<String>>,
        /// Describes the masking for HTTP error codes.
        ///
        /// 1 to 200 items.
        pub responder_error_masking: Option<Value<Vec<ResponderErrorMaskingForHttpCode>>>,
    }

    impl Lower for LinkAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerProvidedId", self.customer_provided_id);
            to.set("ResponderErrorMasking", self.responder_error_masking);
        }
    }

    /// Describes the masking for HTTP error codes.
    #[derive(Clone, Debug, Default)]
    pub struct ResponderErrorMaskingForHttpCode {
        /// The action for the error..
        ///
        /// Required. One of `NO_BID`, `PASSTHROUGH`.
        pub action: Option<Value<String>>,
        /// The HTTP error code.
        ///
        /// Required. 3 to 7 characters.
        pub http_code: Option<Value<String>>,
        /// The error log type.
        ///
        /// Required. 1 to 2 items.
        pub logging_types: Option<Value<Vec<String>>>,
        /// The percentage of response logging.
        ///
        /// 0 to 100.
        pub response_logging_percentage: Option<Value<f64>>,
    }

    impl Lower for ResponderErrorMaskingForHttpCode {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("HttpCode", self.http_code);
            to.set("LoggingTypes", self.logging_types);
            to.set("ResponseLoggingPercentage", self.response_logging_percentage);
        }
    }

    /// Describes the settings for a link log.
    #[derive(Clone, Debug, Default)]
    pub struct LinkLogSettings {
        /// Describes the configuration of a link application log.
        ///
        /// Required.
        pub application_logs: Option<Value<ApplicationLogs>>,
    }

    impl Lower for LinkLogSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationLogs", self.application_logs);
        }
    }

    /// Describes the configuration of a link application log.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationLogs {
        /// Describes a link application log sample.
        ///
        /// Required.
        pub link_application_log_sampling: Option<Value<LinkApplicationLogSampling>>,
    }

    impl Lower for ApplicationLogs {
        fn fields(self, to: &mut Fields) {
            to.set("LinkApplicationLogSampling", self.link_application_log_sampling);
        }
    }

    /// Describes a link application log sample.
    #[derive(Clone, Debug, Default)]
    pub struct LinkApplicationLogSampling {
        /// An error log entry.
        ///
        /// Required. 0.0 to 100.0.
        pub error_log: Option<Value<f64>>,
        /// A filter log entry.
        ///
        /// Required. 0.0 to 100.0.
        pub filter_log: Option<Value<f64>>,
    }

    impl Lower for LinkApplicationLogSampling {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorLog", self.error_log);
            to.set("FilterLog", self.filter_log);
        }
    }

    /// Describes the configuration of a module.
    #[derive(Clone, Debug, Default)]
    pub struct ModuleConfiguration {
        /// The dependencies of the module.
        pub depends_on: Option<Value<Vec<String>>>,
        /// Describes the parameters of a module.
        pub module_parameters: Option<Value<ModuleParameters>>,
        /// The name of the module.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The version of the module.
        pub version: Option<Value<String>>,
    }

    impl Lower for ModuleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DependsOn", self.depends_on);
            to.set("ModuleParameters", self.module_parameters);
            to.set("Name", self.name);
            to.set("Version", self.version);
        }
    }

    /// Describes the parameters of a module.
    #[derive(Clone, Debug, Default)]
    pub struct ModuleParameters {
        /// Describes the parameters of a no bid module.
        pub no_bid: Option<Value<NoBidModuleParameters>>,
        /// Describes the parameters of an open RTB attribute module.
        pub open_rtb_attribute: Option<Value<OpenRtbAttributeModuleParameters>>,
    }

    impl Lower for ModuleParameters {
        fn fields(self, to: &mut Fields) {
            to.set("NoBid", self.no_bid);
            to.set("OpenRtbAttribute", self.open_rtb_attribute);
        }
    }

    /// Describes the parameters of a no bid module.
    #[derive(Clone, Debug, Default)]
    pub struct NoBidModuleParameters {
        /// The pass through percentage.
        ///
        /// 0.0 to 100.0.
        pub pass_through_percentage: Option<Value<f64>>,
        /// The reason description.
        ///
        /// 1 to 50 characters.
        pub reason: Option<Value<String>>,
        /// The reason code.
        ///
        /// 0 to 10.
        pub reason_code: Option<Value<i64>>,
    }

    impl Lower for NoBidModuleParameters {
        fn fields(self, to: &mut Fields) {
            to.set("PassThroughPercentage", self.pass_through_percentage);
            to.set("Reason", self.reason);
            to.set("ReasonCode", self.reason_code);
        }
    }

    /// Describes the parameters of an open RTB attribute module.
    #[derive(Clone, Debug, Default)]
    pub struct OpenRtbAttributeModuleParameters {
        /// Describes a bid action.
        ///
        /// Required.
        pub action: Option<Value<Action>>,
        /// Describes the configuration of a filter.
        ///
        /// Required.
        pub filter_configuration: Option<Value<Vec<Filter>>>,
        /// The filter type.
        ///
        /// Required. One of `INCLUDE`, `EXCLUDE`.
        pub filter_type: Option<Value<String>>,
        /// The hold back percentage.
        ///
        /// Required. 0.0 to 100.0.
        pub holdback_percentage: Option<Value<f64>>,
    }

    impl Lower for OpenRtbAttributeModuleParameters {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("FilterConfiguration", self.filter_configuration);
            to.set("FilterType", self.filter_type);
            to.set("HoldbackPercentage", self.holdback_percentage);
        }
    }

    /// Describes a bid action.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// Describes the header tag for a bid action.
        pub header_tag: Option<Value<HeaderTagAction>>,
        /// Describes the parameters of a no bid module.
        pub no_bid: Option<Value<NoBidAction>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderTag", self.header_tag);
            to.set("NoBid", self.no_bid);
        }
    }

    /// Describes the header tag for a bid action.
    #[derive(Clone, Debug, Default)]
    pub struct HeaderTagAction {
        /// The name of the bid action.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The value of the bid action.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for HeaderTagAction {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// Describes a no bid action.
    #[derive(Clone, Debug, Default)]
    pub struct NoBidAction {
        /// The reason code for the no bid action.
        ///
        /// At least 0.
        pub no_bid_reason_code: Option<Value<i64>>,
    }

    impl Lower for NoBidAction {
        fn fields(self, to: &mut Fields) {
            to.set("NoBidReasonCode", self.no_bid_reason_code);
        }
    }

    /// Describes the configuration of a filter.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// Describes the criteria for a filter.
        ///
        /// Required.
        pub criteria: Option<Value<Vec<FilterCriterion>>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("Criteria", self.criteria);
        }
    }

    /// Describes the criteria for a filter.
    #[derive(Clone, Debug, Default)]
    pub struct FilterCriterion {
        /// The path to filter.
        ///
        /// Required.
        pub path: Option<Value<String>>,
        /// The value to filter.
        ///
        /// Required. At least 1 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for FilterCriterion {
        fn fields(self, to: &mut Fields) {
            to.set("Path", self.path);
            to.set("Values", self.values);
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
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::RTBFabric::LinkRoutingRule`.
///
/// Resource Type definition for AWS::RTBFabric::LinkRoutingRule. A routing rule on a link within RTB Fabric that
/// controls request routing based on conditions such as host headers, path matching, and query string parameters.
#[derive(Clone, Debug, Default)]
pub struct LinkRoutingRule {
    /// Conditions for a routing rule. All non-null fields must match (AND logic). At least one field must be set.
    ///
    /// Required.
    pub conditions: Option<Value<link_routing_rule::RuleCondition>>,
    /// Required. Some changes replace the resource.
    pub gateway_id: Option<Value<String>>,
    /// Required. Some changes replace the resource.
    pub link_id: Option<Value<String>>,
    /// Required. 1 to 1000.
    pub priority: Option<Value<i64>>,
    /// Tags to assign to the LinkRoutingRule.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<link_routing_rule::Tag>>>,
}

impl Lower for LinkRoutingRule {
    fn fields(self, to: &mut Fields) {
        to.set("Conditions", self.conditions);
        to.set("GatewayId", self.gateway_id);
        to.set("LinkId", self.link_id);
        to.set("Priority", self.priority);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LinkRoutingRule {
    const TYPE: &'static str = "AWS::RTBFabric::LinkRoutingRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LinkRoutingRule> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedTimestamp`.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The attribute `RuleId`.
    pub fn rule_id(self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedTimestamp`.
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// What [`LinkRoutingRule`] is made of.
pub mod link_routing_rule {
    use super::*;

    /// Conditions for a routing rule. All non-null fields must match (AND logic). At least one field must be set.
    #[derive(Clone, Debug, Default)]
    pub struct RuleCondition {
        /// Exact host match — RFC 3986 unreserved characters. Mutually exclusive with HostHeaderWildcard.
        ///
        /// 1 to 255 characters.
        pub host_header: Option<Value<String>>,
        /// Wildcard host pattern (e.g., \*.example.com) — RFC 3986 unreserved characters plus \*. Mutually exclusive with
        /// HostHeader.
        ///
        /// 3 to 255 characters.
        pub host_header_wildcard: Option<Value<String>>,
        /// Exact path match — must start with /. Mutually exclusive with PathPrefix.
        ///
        /// 1 to 128 characters.
        pub path_exact: Option<Value<String>>,
        /// Path prefix matching — strict starts-with, must start with /. Mutually exclusive with PathExact.
        ///
        /// 1 to 128 characters.
        pub path_prefix: Option<Value<String>>,
        /// Query string key=value pair match (single pair).
        pub query_string_equals: Option<Value<QueryStringKeyValuePair>>,
        /// Query string key presence check (any value accepted).
        ///
        /// 1 to 128 characters.
        pub query_string_exists: Option<Value<String>>,
    }

    impl Lower for RuleCondition {
        fn fields(self, to: &mut Fields) {
            to.set("HostHeader", self.host_header);
            to.set("HostHeaderWildcard", self.host_header_wildcard);
            to.set("PathExact", self.path_exact);
            to.set("PathPrefix", self.path_prefix);
            to.set("QueryStringEquals", self.query_string_equals);
            to.set("QueryStringExists", self.query_string_exists);
        }
    }

    /// `QueryStringKeyValuePair` of `AWS::RTBFabric::LinkRoutingRule`.
    #[derive(Clone, Debug, Default)]
    pub struct QueryStringKeyValuePair {
        /// Query string key — RFC 3986 unreserved characters.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Query string value — RFC 3986 unreserved characters.
        ///
        /// Required. 1 to 128 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for QueryStringKeyValuePair {
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
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::RTBFabric::OutboundExternalLink`.
///
/// Resource Type definition for AWS::RTBFabric::OutboundExternalLink Resource Type.
#[derive(Clone, Debug, Default)]
pub struct OutboundExternalLink {
    /// Required. Some changes replace the resource.
    pub gateway_id: Option<Value<String>>,
    /// Some changes replace the resource.
    pub link_attributes: Option<Value<outbound_external_link::LinkAttributes>>,
    /// Required. Some changes replace the resource.
    pub link_log_settings: Option<Value<outbound_external_link::LinkLogSettings>>,
    /// Required. 0 to 255 characters. Some changes replace the resource.
    pub public_endpoint: Option<Value<String>>,
    /// Tags to assign to the Link.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<outbound_external_link::Tag>>>,
}

impl Lower for OutboundExternalLink {
    fn fields(self, to: &mut Fields) {
        to.set("GatewayId", self.gateway_id);
        to.set("LinkAttributes", self.link_attributes);
        to.set("LinkLogSettings", self.link_log_settings);
        to.set("PublicEndpoint", self.public_endpoint);
        to.set("Tags", self.tags);
    }
}

impl Level1 for OutboundExternalLink {
    const TYPE: &'static str = "AWS::RTBFabric::OutboundExternalLink";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OutboundExternalLink> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedTimestamp`.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The attribute `LinkId`.
    pub fn link_id(self) -> Value<String> {
        self.attribute("LinkId")
    }

    /// The attribute `LinkStatus`.
    pub fn link_status(self) -> Value<String> {
        self.attribute("LinkStatus")
    }

    /// The attribute `UpdatedTimestamp`.
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// What [`OutboundExternalLink`] is made of.
pub mod outbound_external_link {
    use super::*;

    /// `LinkAttributes` of `AWS::RTBFabric::OutboundExternalLink`.
    #[derive(Clone, Debug, Default)]
    pub struct LinkAttributes {
        pub customer_provided_id: Option<Value<String>>,
        /// 1 to 200 items.
        pub responder_error_masking: Option<Value<Vec<ResponderErrorMaskingForHttpCode>>>,
    }

    impl Lower for LinkAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerProvidedId", self.customer_provided_id);
            to.set("ResponderErrorMasking", self.responder_error_masking);
        }
    }

    /// `ResponderErrorMaskingForHttpCode` of `AWS::RTBFabric::OutboundExternalLink`.
    #[derive(Clone, Debug, Default)]
    pub struct ResponderErrorMaskingForHttpCode {
        /// Required. One of `NO_BID`, `PASSTHROUGH`.
        pub action: Option<Value<String>>,
        /// Required. 3 to 7 characters.
        pub http_code: Option<Value<String>>,
        /// Required. 1 to 2 items.
        pub logging_types: Option<Value<Vec<String>>>,
        /// 0 to 100.
        pub response_logging_percentage: Option<Value<f64>>,
    }

    impl Lower for ResponderErrorMaskingForHttpCode {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("HttpCode", self.http_code);
            to.set("LoggingTypes", self.logging_types);
            to.set("ResponseLoggingPercentage", self.response_logging_percentage);
        }
    }

    /// `LinkLogSettings` of `AWS::RTBFabric::OutboundExternalLink`.
    #[derive(Clone, Debug, Default)]
    pub struct LinkLogSettings {
        /// Required.
        pub application_logs: Option<Value<ApplicationLogs>>,
    }

    impl Lower for LinkLogSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationLogs", self.application_logs);
        }
    }

    /// `ApplicationLogs` of `AWS::RTBFabric::OutboundExternalLink`.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationLogs {
        /// Required.
        pub link_application_log_sampling: Option<Value<LinkApplicationLogSampling>>,
    }

    impl Lower for ApplicationLogs {
        fn fields(self, to: &mut Fields) {
            to.set("LinkApplicationLogSampling", self.link_application_log_sampling);
        }
    }

    /// `LinkApplicationLogSampling` of `AWS::RTBFabric::OutboundExternalLink`.
    #[derive(Clone, Debug, Default)]
    pub struct LinkApplicationLogSampling {
        /// Required. 0.0 to 100.0.
        pub error_log: Option<Value<f64>>,
        /// Required. 0.0 to 100.0.
        pub filter_log: Option<Value<f64>>,
    }

    impl Lower for LinkApplicationLogSampling {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorLog", self.error_log);
            to.set("FilterLog", self.filter_log);
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
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::RTBFabric::RequesterGateway`.
///
/// Creates a requester gateway.
///
/// Its ARN: `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct RequesterGateway {
    /// An optional description for the requester gateway.
    ///
    /// Some changes replace the resource.
    pub description: Option<Value<String>>,
    /// The unique identifiers of the security groups.
    ///
    /// Required. At least 1 items. Some changes replace the resource.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The unique identifiers of the subnets.
    ///
    /// Required. At least 1 items. Some changes replace the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// A map of the key-value pairs of the tag or tags to assign to the resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<requester_gateway::Tag>>>,
    /// The unique identifier of the Virtual Private Cloud (VPC).
    ///
    /// Required. 5 to 50 characters. Some changes replace the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for RequesterGateway {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for RequesterGateway {
    const TYPE: &'static str = "AWS::RTBFabric::RequesterGateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RequesterGateway> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `ActiveLinksCount`.
    pub fn active_links_count(self) -> Value<i64> {
        self.attribute("ActiveLinksCount")
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedTimestamp`.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The attribute `DomainName`.
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// The attribute `GatewayId`.
    pub fn gateway_id(self) -> Value<String> {
        self.attribute("GatewayId")
    }

    /// The attribute `RequesterGatewayStatus`.
    pub fn requester_gateway_status(self) -> Value<String> {
        self.attribute("RequesterGatewayStatus")
    }

    /// The attribute `TotalLinksCount`.
    pub fn total_links_count(self) -> Value<i64> {
        self.attribute("TotalLinksCount")
    }

    /// The attribute `UpdatedTimestamp`.
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// What [`RequesterGateway`] is made of.
pub mod requester_gateway {
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
        /// 0 to 1600 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::RTBFabric::ResponderGateway`.
///
/// Creates a responder gateway.
///
/// Its ARN: `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct ResponderGateway {
    /// Some changes replace the resource.
    pub acm_certificate_arn: Option<Value<String>>,
    /// An optional description for the responder gateway.
    ///
    /// Some changes replace the resource.
    pub description: Option<Value<String>>,
    /// The domain name for the responder gateway.
    ///
    /// 1 to 255 characters. Some changes replace the resource.
    pub domain_name: Option<Value<String>>,
    /// One of `EXTERNAL`, `INTERNAL`. Some changes replace the resource.
    pub gateway_type: Option<Value<String>>,
    pub listener_config: Option<Value<responder_gateway::ListenerConfig>>,
    /// The configuration for the managed endpoint.
    ///
    /// Some changes replace the resource.
    pub managed_endpoint_configuration: Option<Value<responder_gateway::ManagedEndpointConfiguration>>,
    /// The networking port to use.
    ///
    /// Required. 1 to 65535. Some changes replace the resource.
    pub port: Option<Value<i64>>,
    /// The networking protocol to use.
    ///
    /// Required. One of `HTTP`, `HTTPS`. Some changes replace the resource.
    pub protocol: Option<Value<String>>,
    /// The unique identifiers of the security groups.
    ///
    /// Required. At least 1 items. Some changes replace the resource.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The unique identifiers of the subnets.
    ///
    /// Required. At least 1 items. Some changes replace the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// A map of the key-value pairs of the tag or tags to assign to the resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<responder_gateway::Tag>>>,
    /// The configuration of the trust store.
    ///
    /// Some changes replace the resource.
    pub trust_store_configuration: Option<Value<responder_gateway::TrustStoreConfiguration>>,
    /// The unique identifier of the Virtual Private Cloud (VPC).
    ///
    /// Required. 5 to 50 characters. Some changes replace the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for ResponderGateway {
    fn fields(self, to: &mut Fields) {
        to.set("AcmCertificateArn", self.acm_certificate_arn);
        to.set("Description", self.description);
        to.set("DomainName", self.domain_name);
        to.set("GatewayType", self.gateway_type);
        to.set("ListenerConfig", self.listener_config);
        to.set("ManagedEndpointConfiguration", self.managed_endpoint_configuration);
        to.set("Port", self.port);
        to.set("Protocol", self.protocol);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("TrustStoreConfiguration", self.trust_store_configuration);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for ResponderGateway {
    const TYPE: &'static str = "AWS::RTBFabric::ResponderGateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ResponderGateway> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CertificateAssociationStatus`.
    pub fn certificate_association_status(self) -> Value<String> {
        self.attribute("CertificateAssociationStatus")
    }

    /// The attribute `CreatedTimestamp`.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The attribute `ExternalInboundEndpoint`.
    pub fn external_inbound_endpoint(self) -> Value<String> {
        self.attribute("ExternalInboundEndpoint")
    }

    /// The attribute `GatewayId`.
    pub fn gateway_id(self) -> Value<String> {
        self.attribute("GatewayId")
    }

    /// The attribute `ResponderGatewayStatus`.
    pub fn responder_gateway_status(self) -> Value<String> {
        self.attribute("ResponderGatewayStatus")
    }

    /// The attribute `UpdatedTimestamp`.
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// What [`ResponderGateway`] is made of.
pub mod responder_gateway {
    use super::*;

    /// `ListenerConfig` of `AWS::RTBFabric::ResponderGateway`.
    #[derive(Clone, Debug, Default)]
    pub struct ListenerConfig {
        /// Required. 1 to 2 items.
        pub protocols: Option<Value<Vec<String>>>,
    }

    impl Lower for ListenerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Protocols", self.protocols);
        }
    }

    /// Describes the configuration of a managed endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedEndpointConfiguration {
        /// Describes the configuration of an auto scaling group.
        pub auto_scaling_groups_configuration: Option<Value<AutoScalingGroupsConfiguration>>,
        /// Describes the configuration of an Amazon Elastic Kubernetes Service endpoint.
        pub eks_endpoints_configuration: Option<Value<EksEndpointsConfiguration>>,
    }

    impl Lower for ManagedEndpointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AutoScalingGroupsConfiguration", self.auto_scaling_groups_configuration);
            to.set("EksEndpointsConfiguration", self.eks_endpoints_configuration);
        }
    }

    /// Describes the configuration of an auto scaling group.
    #[derive(Clone, Debug, Default)]
    pub struct AutoScalingGroupsConfiguration {
        /// The names of the auto scaling group.
        ///
        /// Required.
        pub auto_scaling_group_name_list: Option<Value<Vec<String>>>,
        pub health_check_config: Option<Value<HealthCheckConfig>>,
        /// The role ARN of the auto scaling group.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for AutoScalingGroupsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AutoScalingGroupNameList", self.auto_scaling_group_name_list);
            to.set("HealthCheckConfig", self.health_check_config);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// `HealthCheckConfig` of `AWS::RTBFabric::ResponderGateway`.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheckConfig {
        /// 2 to 10.
        pub healthy_threshold_count: Option<Value<i64>>,
        /// 5 to 60.
        pub interval_seconds: Option<Value<i64>>,
        /// Required. 1 to 128 characters.
        pub path: Option<Value<String>>,
        /// Required. 80 to 65535.
        pub port: Option<Value<i64>>,
        /// One of `HTTP`, `HTTPS`.
        pub protocol: Option<Value<String>>,
        /// 3 to 2000 characters.
        pub status_code_matcher: Option<Value<String>>,
        /// 100 to 5000.
        pub timeout_ms: Option<Value<i64>>,
        /// 2 to 10.
        pub unhealthy_threshold_count: Option<Value<i64>>,
    }

    impl Lower for HealthCheckConfig {
        fn fields(self, to: &mut Fields) {
            to.set("HealthyThresholdCount", self.healthy_threshold_count);
            to.set("IntervalSeconds", self.interval_seconds);
            to.set("Path", self.path);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
            to.set("StatusCodeMatcher", self.status_code_matcher);
            to.set("TimeoutMs", self.timeout_ms);
            to.set("UnhealthyThresholdCount", self.unhealthy_threshold_count);
        }
    }

    /// Describes the configuration of an Amazon Elastic Kubernetes Service endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct EksEndpointsConfiguration {
        /// The CA certificate chain of the cluster API server.
        ///
        /// Required. 1 to 2097152 characters.
        pub cluster_api_server_ca_certificate_chain: Option<Value<String>>,
        /// The URI of the cluster API server endpoint.
        ///
        /// Required. 0 to 255 characters.
        pub cluster_api_server_endpoint_uri: Option<Value<String>>,
        /// The name of the cluster.
        ///
        /// Required.
        pub cluster_name: Option<Value<String>>,
        /// The name of the endpoint resource.
        ///
        /// Required.
        pub endpoints_resource_name: Option<Value<String>>,
        /// The namespace of the endpoint resource.
        ///
        /// Required.
        pub endpoints_resource_namespace: Option<Value<String>>,
        /// The role ARN for the cluster.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for EksEndpointsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterApiServerCaCertificateChain", self.cluster_api_server_ca_certificate_chain);
            to.set("ClusterApiServerEndpointUri", self.cluster_api_server_endpoint_uri);
            to.set("ClusterName", self.cluster_name);
            to.set("EndpointsResourceName", self.endpoints_resource_name);
            to.set("EndpointsResourceNamespace", self.endpoints_resource_namespace);
            to.set("RoleArn", self.role_arn);
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
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Describes the configuration of a trust store.
    #[derive(Clone, Debug, Default)]
    pub struct TrustStoreConfiguration {
        /// The certificate authority certificate.
        ///
        /// Required. 0 to 1 items.
        pub certificate_authority_certificates: Option<Value<Vec<String>>>,
    }

    impl Lower for TrustStoreConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateAuthorityCertificates", self.certificate_authority_certificates);
        }
    }
}
