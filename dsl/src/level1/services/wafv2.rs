//! `AWS::WAFv2`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::WAFv2::IPSet`.
///
/// Use an `IPSet` to identify web requests that originate from specific IP addresses or ranges of IP addresses.
#[derive(Clone, Debug, Default)]
pub struct IPSet {
    /// Contains an array of strings that specifies zero or more IP addresses or blocks of IP addresses that you want
    /// AWS WAF to inspect for in incoming requests.
    ///
    /// Required.
    pub addresses: Option<Value<Vec<String>>>,
    /// A description of the IP set that helps with identification.
    pub description: Option<Value<String>>,
    /// The version of the IP addresses, either `IPV4` or `IPV6`.
    ///
    /// Required. One of `IPV4`, `IPV6`.
    pub ip_address_version: Option<Value<String>>,
    /// The name of the IP set. You cannot change the name of an `IPSet` after you create it.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies whether this is for an Amazon CloudFront distribution or for a regional application.
    ///
    /// Required. One of `CLOUDFRONT`, `REGIONAL`. A change replaces the resource.
    pub scope: Option<Value<String>>,
    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// At least 1 items.
    pub tags: Option<Value<Vec<ip_set::Tag>>>,
}

impl Lower for IPSet {
    fn fields(self, to: &mut Fields) {
        to.set("Addresses", self.addresses);
        to.set("Description", self.description);
        to.set("IPAddressVersion", self.ip_address_version);
        to.set("Name", self.name);
        to.set("Scope", self.scope);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IPSet {
    const TYPE: &'static str = "AWS::WAFv2::IPSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IPSet> {
    /// `Ref`: `Name`, `Id`, `Scope`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the IP set.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the IP set.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`IPSet`] is made of.
pub mod ip_set {
    use super::*;

    /// `Tag` of `AWS::WAFv2::IPSet`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::WAFv2::LoggingConfiguration`.
///
/// Defines an association between logging destinations and a web ACL resource, for logging from AWS WAF.
#[derive(Clone, Debug, Default)]
pub struct LoggingConfiguration {
    /// The logging destination configuration that you want to associate with the web ACL.
    ///
    /// Required.
    pub log_destination_configs: Option<Value<Vec<String>>>,
    /// Filtering that specifies which web requests are kept in the logs and which are dropped. You can filter on the
    /// rule action and on the web request labels that were applied by matching rules during web ACL evaluation.
    pub logging_filter: Option<Value<logging_configuration::LoggingFilter>>,
    /// The parts of the request that you want to keep out of the logs.
    pub redacted_fields: Option<Value<Vec<logging_configuration::FieldToMatch>>>,
    /// The Amazon Resource Name (ARN) of the web ACL that you want to associate with `LogDestinationConfigs`.
    ///
    /// Required. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
}

impl Lower for LoggingConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("LogDestinationConfigs", self.log_destination_configs);
        to.set("LoggingFilter", self.logging_filter);
        to.set("RedactedFields", self.redacted_fields);
        to.set("ResourceArn", self.resource_arn);
    }
}

impl Level1 for LoggingConfiguration {
    const TYPE: &'static str = "AWS::WAFv2::LoggingConfiguration";
}

impl Handle<LoggingConfiguration> {
    /// `Ref`: its `ResourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Indicates whether the logging configuration was created by AWS Firewall Manager, as part of an AWS WAF policy
    /// configuration.
    pub fn managed_by_firewall_manager(self) -> Value<bool> {
        self.attribute("ManagedByFirewallManager")
    }
}

/// What [`LoggingConfiguration`] is made of.
pub mod logging_configuration {
    use super::*;

    /// Filtering that specifies which web requests are kept in the logs and which are dropped, defined for a web ACL's
    /// `LoggingConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingFilter {
        /// Default handling for logs that don't match any of the specified filtering conditions.
        ///
        /// Required. One of `KEEP`, `DROP`.
        pub default_behavior: Option<Value<String>>,
        /// The filters that you want to apply to the logs.
        ///
        /// Required. At least 1 items.
        pub filters: Option<Value<Vec<Filter>>>,
    }

    impl Lower for LoggingFilter {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultBehavior", self.default_behavior);
            to.set("Filters", self.filters);
        }
    }

    /// A single logging filter, used in `LoggingFilter`.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// How to handle logs that satisfy the filter's conditions and requirement.
        ///
        /// Required. One of `KEEP`, `DROP`.
        pub behavior: Option<Value<String>>,
        /// Match conditions for the filter.
        ///
        /// Required. At least 1 items.
        pub conditions: Option<Value<Vec<Condition>>>,
        /// Logic to apply to the filtering conditions. You can specify that, in order to satisfy the filter, a log must
        /// match all conditions or must match at least one condition.
        ///
        /// Required. One of `MEETS_ALL`, `MEETS_ANY`.
        pub requirement: Option<Value<String>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("Behavior", self.behavior);
            to.set("Conditions", self.conditions);
            to.set("Requirement", self.requirement);
        }
    }

    /// A single match condition for a log filter.
    #[derive(Clone, Debug, Default)]
    pub struct Condition {
        /// A single action condition. This is the action setting that a log record must contain in order to meet the
        /// condition.
        pub action_condition: Option<Value<ActionCondition>>,
        /// A single label name condition. This is the fully qualified label name that a log record must contain in order to
        /// meet the condition.
        pub label_name_condition: Option<Value<LabelNameCondition>>,
    }

    impl Lower for Condition {
        fn fields(self, to: &mut Fields) {
            to.set("ActionCondition", self.action_condition);
            to.set("LabelNameCondition", self.label_name_condition);
        }
    }

    /// A single action condition for a condition in a logging filter.
    #[derive(Clone, Debug, Default)]
    pub struct ActionCondition {
        /// The action setting that a log record must contain in order to meet the condition. This is the action that AWS
        /// WAF applied to the web request.
        ///
        /// Required. One of `ALLOW`, `BLOCK`, `COUNT`, `CAPTCHA`, `CHALLENGE`, `MONETIZE`, `EXCLUDED_AS_COUNT`.
        pub action: Option<Value<String>>,
    }

    impl Lower for ActionCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
        }
    }

    /// A single label name condition for a condition in a logging filter.
    #[derive(Clone, Debug, Default)]
    pub struct LabelNameCondition {
        /// The label name that a log record must contain in order to meet the condition. This must be a fully qualified
        /// label name.
        ///
        /// Required.
        pub label_name: Option<Value<String>>,
    }

    impl Lower for LabelNameCondition {
        fn fields(self, to: &mut Fields) {
            to.set("LabelName", self.label_name);
        }
    }

    /// The parts of the request that you want to keep out of the logs. This is used in the logging configuration
    /// `RedactedFields` specification.
    #[derive(Clone, Debug, Default)]
    pub struct FieldToMatch {
        /// Redact the indicated HTTP method. The method indicates the type of operation that the request is asking the
        /// origin to perform.
        pub method: Option<Value<Json>>,
        /// Redact the query string. This is the part of a URL that appears after a `?` character, if any.
        pub query_string: Option<Value<Json>>,
        /// Redact a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer`.
        pub single_header: Option<Value<SingleHeader>>,
        /// Redact the request URI path. This is the part of the web request that identifies a resource, for example,
        /// `/images/daily-ad.jpg`.
        pub uri_path: Option<Value<Json>>,
    }

    impl Lower for FieldToMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Method", self.method);
            to.set("QueryString", self.query_string);
            to.set("SingleHeader", self.single_header);
            to.set("UriPath", self.uri_path);
        }
    }

    /// Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer`.
    #[derive(Clone, Debug, Default)]
    pub struct SingleHeader {
        /// The name of the query header to inspect.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for SingleHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }
}

/// `AWS::WAFv2::RegexPatternSet`.
///
/// Use an `RegexPatternSet` to have AWS WAF inspect a web request component for a specific set of regular
/// expression patterns.
#[derive(Clone, Debug, Default)]
pub struct RegexPatternSet {
    /// A description of the set that helps with identification.
    pub description: Option<Value<String>>,
    /// The name of the set. You cannot change the name after you create the set.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The regular expression patterns in the set.
    ///
    /// Required.
    pub regular_expression_list: Option<Value<Vec<String>>>,
    /// Specifies whether this is for an Amazon CloudFront distribution or for a regional application. For an AWS
    /// Amplify application, use `CLOUDFRONT`.
    ///
    /// Required. One of `CLOUDFRONT`, `REGIONAL`. A change replaces the resource.
    pub scope: Option<Value<String>>,
    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// At least 1 items.
    pub tags: Option<Value<Vec<regex_pattern_set::Tag>>>,
}

impl Lower for RegexPatternSet {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("RegularExpressionList", self.regular_expression_list);
        to.set("Scope", self.scope);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RegexPatternSet {
    const TYPE: &'static str = "AWS::WAFv2::RegexPatternSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RegexPatternSet> {
    /// `Ref`: `Name`, `Id`, `Scope`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the regex pattern set.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the regex pattern set.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`RegexPatternSet`] is made of.
pub mod regex_pattern_set {
    use super::*;

    /// `Tag` of `AWS::WAFv2::RegexPatternSet`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::WAFv2::RuleGroup`.
///
/// Use an `RuleGroup` to define a collection of rules for inspecting and controlling web requests.
#[derive(Clone, Debug, Default)]
pub struct RuleGroup {
    /// The labels that one or more rules in this rule group add to matching web requests. These labels are defined in
    /// the `RuleLabels` for a `Rule`.
    pub available_labels: Option<Value<Vec<rule_group::LabelSummary>>>,
    /// The web ACL capacity units (WCUs) required for this rule group.
    ///
    /// Required. At least 0.
    pub capacity: Option<Value<i64>>,
    /// The labels that one or more rules in this rule group match against in label match statements. These labels are
    /// defined in a `LabelMatchStatement` specification, in the `Statement` definition of a rule.
    pub consumed_labels: Option<Value<Vec<rule_group::LabelSummary>>>,
    /// A map of custom response keys and content bodies. When you create a rule with a block action, you can send a
    /// custom response to the web request.
    pub custom_response_bodies: Option<Value<BTreeMap<String, rule_group::CustomResponseBody>>>,
    /// A description of the rule group that helps with identification.
    pub description: Option<Value<String>>,
    /// Configures monetization for the web ACL or rule group.
    pub monetization_config: Option<Value<rule_group::MonetizationConfig>>,
    /// The name of the rule group. You cannot change the name of a rule group after you create it.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The rule statements used to identify the web requests that you want to allow, block, or count.
    pub rules: Option<Value<Vec<rule_group::Rule>>>,
    /// Specifies whether this is for an Amazon CloudFront distribution or for a regional application. For an AWS
    /// Amplify application, use `CLOUDFRONT`.
    ///
    /// Required. One of `CLOUDFRONT`, `REGIONAL`. A change replaces the resource.
    pub scope: Option<Value<String>>,
    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// At least 1 items.
    pub tags: Option<Value<Vec<rule_group::Tag>>>,
    /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
    ///
    /// Required.
    pub visibility_config: Option<Value<rule_group::VisibilityConfig>>,
}

impl Lower for RuleGroup {
    fn fields(self, to: &mut Fields) {
        to.set("AvailableLabels", self.available_labels);
        to.set("Capacity", self.capacity);
        to.set("ConsumedLabels", self.consumed_labels);
        to.set("CustomResponseBodies", self.custom_response_bodies);
        to.set("Description", self.description);
        to.set("MonetizationConfig", self.monetization_config);
        to.set("Name", self.name);
        to.set("Rules", self.rules);
        to.set("Scope", self.scope);
        to.set("Tags", self.tags);
        to.set("VisibilityConfig", self.visibility_config);
    }
}

impl Level1 for RuleGroup {
    const TYPE: &'static str = "AWS::WAFv2::RuleGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RuleGroup> {
    /// `Ref`: `Name`, `Id`, `Scope`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the rule group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the rule group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The label namespace prefix for this rule group. All labels added by rules in this rule group have this prefix.
    pub fn label_namespace(self) -> Value<String> {
        self.attribute("LabelNamespace")
    }
}

/// What [`RuleGroup`] is made of.
pub mod rule_group {
    use super::*;

    /// List of labels used by one or more of the rules of a `RuleGroup`. This summary object is used for the following
    /// rule group lists.
    #[derive(Clone, Debug, Default)]
    pub struct LabelSummary {
        /// An individual label specification.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for LabelSummary {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// The response body to use in a custom response to a web request. This is referenced by key from `CustomResponse`
    /// `CustomResponseBodyKey`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomResponseBody {
        /// The payload of the custom response.
        ///
        /// Required. 1 to 10240 characters.
        pub content: Option<Value<String>>,
        /// The type of content in the payload that you are defining in the `Content` string.
        ///
        /// Required. One of `TEXT_PLAIN`, `TEXT_HTML`, `APPLICATION_JSON`.
        pub content_type: Option<Value<String>>,
    }

    impl Lower for CustomResponseBody {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
            to.set("ContentType", self.content_type);
        }
    }

    /// Configures monetization for the web ACL or rule group.
    #[derive(Clone, Debug, Default)]
    pub struct MonetizationConfig {
        /// Configures cryptocurrency payment settings.
        pub crypto_config: Option<Value<CryptoConfig>>,
        /// The currency mode for monetization. Use REAL for production payments and TEST for testing with testnet
        /// currencies.
        ///
        /// One of `REAL`, `TEST`.
        pub currency_mode: Option<Value<String>>,
    }

    impl Lower for MonetizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CryptoConfig", self.crypto_config);
            to.set("CurrencyMode", self.currency_mode);
        }
    }

    /// Configures cryptocurrency payment settings.
    #[derive(Clone, Debug, Default)]
    pub struct CryptoConfig {
        /// List of payment network configurations.
        ///
        /// Required. 1 to 2 items.
        pub payment_networks: Option<Value<Vec<PaymentNetwork>>>,
    }

    impl Lower for CryptoConfig {
        fn fields(self, to: &mut Fields) {
            to.set("PaymentNetworks", self.payment_networks);
        }
    }

    /// Configuration for a single payment network.
    #[derive(Clone, Debug, Default)]
    pub struct PaymentNetwork {
        /// The blockchain chain to use.
        ///
        /// Required. One of `BASE`, `SOLANA`, `BASE_SEPOLIA`, `SOLANA_DEVNET`.
        pub chain: Option<Value<String>>,
        /// List of price configurations.
        ///
        /// Required. 1 to 1 items.
        pub prices: Option<Value<Vec<Price>>>,
        /// The wallet address for receiving payments.
        ///
        /// Required. 26 to 44 characters.
        pub wallet_address: Option<Value<String>>,
    }

    impl Lower for PaymentNetwork {
        fn fields(self, to: &mut Fields) {
            to.set("Chain", self.chain);
            to.set("Prices", self.prices);
            to.set("WalletAddress", self.wallet_address);
        }
    }

    /// A price configuration.
    #[derive(Clone, Debug, Default)]
    pub struct Price {
        /// The price amount.
        ///
        /// Required. 1 to 13 characters.
        pub amount: Option<Value<String>>,
        /// The cryptocurrency to use for payment.
        ///
        /// Required. One of `USDC`.
        pub currency: Option<Value<String>>,
    }

    impl Lower for Price {
        fn fields(self, to: &mut Fields) {
            to.set("Amount", self.amount);
            to.set("Currency", self.currency);
        }
    }

    /// A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage
    /// in some way.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// The action that AWS WAF should take on a web request when it matches the rule statement. Settings at the web ACL
        /// level can override the rule action setting.
        pub action: Option<Value<RuleAction>>,
        /// Specifies how AWS WAF should handle `CAPTCHA` evaluations. If you don't specify this, AWS WAF uses the `CAPTCHA`
        /// configuration that's defined for the web ACL.
        pub captcha_config: Option<Value<CaptchaConfig>>,
        /// Specifies how AWS WAF should handle `Challenge` evaluations. If you don't specify this, AWS WAF uses the
        /// challenge configuration that's defined for the web ACL.
        pub challenge_config: Option<Value<ChallengeConfig>>,
        /// The name of the rule.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// If you define more than one `Rule` in a `WebACL`, AWS WAF evaluates each request against the `Rules` in order
        /// based on the value of `Priority`.
        ///
        /// Required. At least 0.
        pub priority: Option<Value<i64>>,
        /// Labels to apply to web requests that match the rule match statement. AWS WAF applies fully qualified labels to
        /// matching web requests.
        pub rule_labels: Option<Value<Vec<Label>>>,
        /// The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or `SizeConstraintStatement`.
        ///
        /// Required.
        pub statement: Option<Value<Statement>>,
        /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
        ///
        /// Required.
        pub visibility_config: Option<Value<VisibilityConfig>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("CaptchaConfig", self.captcha_config);
            to.set("ChallengeConfig", self.challenge_config);
            to.set("Name", self.name);
            to.set("Priority", self.priority);
            to.set("RuleLabels", self.rule_labels);
            to.set("Statement", self.statement);
            to.set("VisibilityConfig", self.visibility_config);
        }
    }

    /// The action that AWS WAF should take on a web request when it matches a rule's statement. Settings at the web ACL
    /// level can override the rule action setting.
    #[derive(Clone, Debug, Default)]
    pub struct RuleAction {
        /// Instructs AWS WAF to allow the web request.
        pub allow: Option<Value<AllowAction>>,
        /// Instructs AWS WAF to block the web request.
        pub block: Option<Value<BlockAction>>,
        /// Specifies that AWS WAF should run a `CAPTCHA` check against the request.
        pub captcha: Option<Value<CaptchaAction>>,
        /// Instructs AWS WAF to run a `Challenge` check against the web request.
        pub challenge: Option<Value<ChallengeAction>>,
        /// Instructs AWS WAF to count the web request and then continue evaluating the request using the remaining rules in
        /// the web ACL.
        pub count: Option<Value<CountAction>>,
        /// Monetize action for rules.
        pub monetize: Option<Value<MonetizeAction>>,
    }

    impl Lower for RuleAction {
        fn fields(self, to: &mut Fields) {
            to.set("Allow", self.allow);
            to.set("Block", self.block);
            to.set("Captcha", self.captcha);
            to.set("Challenge", self.challenge);
            to.set("Count", self.count);
            to.set("Monetize", self.monetize);
        }
    }

    /// Allow traffic towards application.
    #[derive(Clone, Debug, Default)]
    pub struct AllowAction {
        /// Custom request handling.
        pub custom_request_handling: Option<Value<CustomRequestHandling>>,
    }

    impl Lower for AllowAction {
        fn fields(self, to: &mut Fields) {
            to.set("CustomRequestHandling", self.custom_request_handling);
        }
    }

    /// Custom request handling behavior that inserts custom headers into a web request. You can add custom request
    /// handling for AWS WAF to use when the rule action doesn't block the request.
    #[derive(Clone, Debug, Default)]
    pub struct CustomRequestHandling {
        /// The HTTP headers to insert into the request. Duplicate header names are not allowed.
        ///
        /// Required. At least 1 items.
        pub insert_headers: Option<Value<Vec<CustomHTTPHeader>>>,
    }

    impl Lower for CustomRequestHandling {
        fn fields(self, to: &mut Fields) {
            to.set("InsertHeaders", self.insert_headers);
        }
    }

    /// A custom header for custom request and response handling. This is used in `CustomResponse` and
    /// `CustomRequestHandling`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomHTTPHeader {
        /// The name of the custom header.
        ///
        /// Required. 1 to 64 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The value of the custom header.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for CustomHTTPHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// Block traffic towards application.
    #[derive(Clone, Debug, Default)]
    pub struct BlockAction {
        /// Custom response.
        pub custom_response: Option<Value<CustomResponse>>,
    }

    impl Lower for BlockAction {
        fn fields(self, to: &mut Fields) {
            to.set("CustomResponse", self.custom_response);
        }
    }

    /// A custom response to send to the client. You can define a custom response for rule actions and default web ACL
    /// actions that are set to `Block`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomResponse {
        /// References the response body that you want AWS WAF to return to the web request client. You can define a custom
        /// response for a rule action or a default web ACL action that is set to block.
        ///
        /// 1 to 128 characters.
        pub custom_response_body_key: Option<Value<String>>,
        /// The HTTP status code to return to the client.
        ///
        /// Required. 200 to 599.
        pub response_code: Option<Value<i64>>,
        /// The HTTP headers to use in the response. You can specify any header name except for `content-type`. Duplicate
        /// header names are not allowed.
        ///
        /// At least 1 items.
        pub response_headers: Option<Value<Vec<CustomHTTPHeader>>>,
    }

    impl Lower for CustomResponse {
        fn fields(self, to: &mut Fields) {
            to.set("CustomResponseBodyKey", self.custom_response_body_key);
            to.set("ResponseCode", self.response_code);
            to.set("ResponseHeaders", self.response_headers);
        }
    }

    /// Checks valid token exists with request.
    #[derive(Clone, Debug, Default)]
    pub struct CaptchaAction {
        /// Custom request handling.
        pub custom_request_handling: Option<Value<CustomRequestHandling>>,
    }

    impl Lower for CaptchaAction {
        fn fields(self, to: &mut Fields) {
            to.set("CustomRequestHandling", self.custom_request_handling);
        }
    }

    /// Checks that the request has a valid token with an unexpired challenge timestamp and, if not, returns a browser
    /// challenge to the client.
    #[derive(Clone, Debug, Default)]
    pub struct ChallengeAction {
        /// Custom request handling.
        pub custom_request_handling: Option<Value<CustomRequestHandling>>,
    }

    impl Lower for ChallengeAction {
        fn fields(self, to: &mut Fields) {
            to.set("CustomRequestHandling", self.custom_request_handling);
        }
    }

    /// Count traffic towards application.
    #[derive(Clone, Debug, Default)]
    pub struct CountAction {
        /// Custom request handling.
        pub custom_request_handling: Option<Value<CustomRequestHandling>>,
    }

    impl Lower for CountAction {
        fn fields(self, to: &mut Fields) {
            to.set("CustomRequestHandling", self.custom_request_handling);
        }
    }

    /// Monetize action for rules.
    #[derive(Clone, Debug, Default)]
    pub struct MonetizeAction {
        /// The price multiplier for the monetize action.
        ///
        /// 1 to 3 characters.
        pub price_multiplier: Option<Value<String>>,
    }

    impl Lower for MonetizeAction {
        fn fields(self, to: &mut Fields) {
            to.set("PriceMultiplier", self.price_multiplier);
        }
    }

    /// Specifies how AWS WAF should handle `CAPTCHA` evaluations. This is available at the web ACL level and in each
    /// rule.
    #[derive(Clone, Debug, Default)]
    pub struct CaptchaConfig {
        /// Determines how long a `CAPTCHA` timestamp in the token remains valid after the client successfully solves a
        /// `CAPTCHA` puzzle.
        pub immunity_time_property: Option<Value<ImmunityTimeProperty>>,
    }

    impl Lower for CaptchaConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ImmunityTimeProperty", self.immunity_time_property);
        }
    }

    /// Used for CAPTCHA and challenge token settings. Determines how long a `CAPTCHA` or challenge timestamp remains
    /// valid after AWS WAF updates it for a successful `CAPTCHA` or challenge response.
    #[derive(Clone, Debug, Default)]
    pub struct ImmunityTimeProperty {
        /// The amount of time, in seconds, that a `CAPTCHA` or challenge timestamp is considered valid by AWS WAF.
        ///
        /// Required. 60 to 259200.
        pub immunity_time: Option<Value<i64>>,
    }

    impl Lower for ImmunityTimeProperty {
        fn fields(self, to: &mut Fields) {
            to.set("ImmunityTime", self.immunity_time);
        }
    }

    /// Specifies how AWS WAF should handle `Challenge` evaluations. This is available at the web ACL level and in each
    /// rule.
    #[derive(Clone, Debug, Default)]
    pub struct ChallengeConfig {
        /// Determines how long a challenge timestamp in the token remains valid after the client successfully responds to a
        /// challenge.
        pub immunity_time_property: Option<Value<ImmunityTimeProperty>>,
    }

    impl Lower for ChallengeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ImmunityTimeProperty", self.immunity_time_property);
        }
    }

    /// A single label container. This is used as an element of a label array in `RuleLabels` inside a rule.
    #[derive(Clone, Debug, Default)]
    pub struct Label {
        /// The label string.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for Label {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule.
    #[derive(Clone, Debug, Default)]
    pub struct Statement {
        /// A logical rule statement used to combine other rule statements with AND logic. You provide more than one
        /// `Statement` within the `AndStatement`.
        pub and_statement: Option<Value<AndStatement>>,
        /// A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the
        /// request's IP address.
        pub asn_match_statement: Option<Value<AsnMatchStatement>>,
        /// A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match
        /// statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other
        /// settings.
        pub byte_match_statement: Option<Value<ByteMatchStatement>>,
        /// A rule statement that labels web requests by country and region and that matches against web requests based on
        /// country code.
        pub geo_match_statement: Option<Value<GeoMatchStatement>>,
        /// A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this,
        /// create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this
        /// statement.
        pub ip_set_reference_statement: Option<Value<IPSetReferenceStatement>>,
        /// A rule statement to match against labels that have been added to the web request by rules that have already run
        /// in the web ACL.
        pub label_match_statement: Option<Value<LabelMatchStatement>>,
        /// A logical rule statement used to negate the results of another rule statement. You provide one `Statement`
        /// within the `NotStatement`.
        pub not_statement: Option<Value<NotStatement>>,
        /// A logical rule statement used to combine other rule statements with OR logic. You provide more than one
        /// `Statement` within the `OrStatement`.
        pub or_statement: Option<Value<OrStatement>>,
        /// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate.
        pub rate_based_statement: Option<Value<RateBasedStatement>>,
        /// A rule statement used to search web request components for a match against a single regular expression.
        pub regex_match_statement: Option<Value<RegexMatchStatement>>,
        /// A rule statement used to search web request components for matches with regular expressions. To use this, create
        /// a `RegexPatternSet` that specifies the expressions that you want to detect, then use the ARN of that set in this
        /// statement.
        pub regex_pattern_set_reference_statement: Option<Value<RegexPatternSetReferenceStatement>>,
        /// A rule statement that compares a number of bytes against the size of a request component, using a comparison
        /// operator, such as greater than (>) or less than (\<).
        pub size_constraint_statement: Option<Value<SizeConstraintStatement>>,
        /// A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to
        /// do things like modify your database or extract data from it.
        pub sqli_match_statement: Option<Value<SqliMatchStatement>>,
        /// A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses
        /// vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate
        /// web browsers.
        pub xss_match_statement: Option<Value<XssMatchStatement>>,
    }

    impl Lower for Statement {
        fn fields(self, to: &mut Fields) {
            to.set("AndStatement", self.and_statement);
            to.set("AsnMatchStatement", self.asn_match_statement);
            to.set("ByteMatchStatement", self.byte_match_statement);
            to.set("GeoMatchStatement", self.geo_match_statement);
            to.set("IPSetReferenceStatement", self.ip_set_reference_statement);
            to.set("LabelMatchStatement", self.label_match_statement);
            to.set("NotStatement", self.not_statement);
            to.set("OrStatement", self.or_statement);
            to.set("RateBasedStatement", self.rate_based_statement);
            to.set("RegexMatchStatement", self.regex_match_statement);
            to.set("RegexPatternSetReferenceStatement", self.regex_pattern_set_reference_statement);
            to.set("SizeConstraintStatement", self.size_constraint_statement);
            to.set("SqliMatchStatement", self.sqli_match_statement);
            to.set("XssMatchStatement", self.xss_match_statement);
        }
    }

    /// A logical rule statement used to combine other rule statements with AND logic. You provide more than one
    /// `Statement` within the `AndStatement`.
    #[derive(Clone, Debug, Default)]
    pub struct AndStatement {
        /// The statements to combine with AND logic. You can use any statements that can be nested.
        ///
        /// Required.
        pub statements: Option<Value<Vec<Statement>>>,
    }

    impl Lower for AndStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Statements", self.statements);
        }
    }

    /// A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the
    /// request's IP address.
    #[derive(Clone, Debug, Default)]
    pub struct AsnMatchStatement {
        /// Contains one or more Autonomous System Numbers (ASNs). ASNs are unique identifiers assigned to large internet
        /// networks managed by organizations such as internet service providers, enterprises, universities, or government
        /// agencies.
        ///
        /// 1 to 100 items.
        pub asn_list: Option<Value<Vec<i64>>>,
        /// The configuration for inspecting IP addresses to match against an ASN in an HTTP header that you specify,
        /// instead of using the IP address that's reported by the web request origin.
        pub forwarded_ip_config: Option<Value<ForwardedIPConfiguration>>,
    }

    impl Lower for AsnMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("AsnList", self.asn_list);
            to.set("ForwardedIPConfig", self.forwarded_ip_config);
        }
    }

    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP
    /// address that's reported by the web request origin.
    #[derive(Clone, Debug, Default)]
    pub struct ForwardedIPConfiguration {
        /// The match status to assign to the web request if the request doesn't have a valid IP address in the specified
        /// position.
        ///
        /// Required. One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
        /// The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set
        /// this to `X-Forwarded-For`.
        ///
        /// Required.
        pub header_name: Option<Value<String>>,
    }

    impl Lower for ForwardedIPConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
            to.set("HeaderName", self.header_name);
        }
    }

    /// A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match
    /// statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other
    /// settings.
    #[derive(Clone, Debug, Default)]
    pub struct ByteMatchStatement {
        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        /// The area within the portion of the web request that you want AWS WAF to search for `SearchString`. Valid values
        /// include the following.
        ///
        /// Required. One of `EXACTLY`, `STARTS_WITH`, `ENDS_WITH`, `CONTAINS`, `CONTAINS_WORD`.
        pub positional_constraint: Option<Value<String>>,
        pub pre_parse_text_transformations: Option<Value<Vec<PreParseTextTransformation>>>,
        /// A string value that you want AWS WAF to search for. AWS WAF searches only in the part of web requests that you
        /// designate for inspection in `FieldToMatch`.
        pub search_string: Option<Value<String>>,
        /// String to search for in a web request component, base64-encoded. If you don't want to encode the string, specify
        /// the unencoded value in `SearchString` instead.
        pub search_string_base64: Option<Value<String>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for ByteMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("FieldToMatch", self.field_to_match);
            to.set("PositionalConstraint", self.positional_constraint);
            to.set("PreParseTextTransformations", self.pre_parse_text_transformations);
            to.set("SearchString", self.search_string);
            to.set("SearchStringBase64", self.search_string_base64);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// Specifies a web request component to be used in a rule match statement or in a logging configuration.
    #[derive(Clone, Debug, Default)]
    pub struct FieldToMatch {
        /// Inspect all query arguments.
        pub all_query_arguments: Option<Value<Json>>,
        /// Inspect the request body as plain text. The request body immediately follows the request headers.
        pub body: Option<Value<Body>>,
        /// Inspect the request cookies. You must configure scope and pattern matching filters in the `Cookies` object, to
        /// define the set of cookies and the parts of the cookies that AWS WAF inspects.
        pub cookies: Option<Value<Cookies>>,
        /// The string containing the list of a web request's header names, ordered as they appear in the web request,
        /// separated by colons.
        pub header_order: Option<Value<HeaderOrder>>,
        /// Inspect the request headers. You must configure scope and pattern matching filters in the `Headers` object, to
        /// define the set of headers to and the parts of the headers that AWS WAF inspects.
        pub headers: Option<Value<Headers>>,
        /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the
        /// request's JA3 fingerprint.
        pub ja3_fingerprint: Option<Value<JA3Fingerprint>>,
        /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the
        /// request's JA4 fingerprint.
        pub ja4_fingerprint: Option<Value<JA4Fingerprint>>,
        /// Inspect the request body as JSON. The request body immediately follows the request headers.
        pub json_body: Option<Value<JsonBody>>,
        /// Inspect the HTTP method. The method indicates the type of operation that the request is asking the origin to
        /// perform.
        pub method: Option<Value<Json>>,
        /// Inspect the query string. This is the part of a URL that appears after a `?` character, if any.
        pub query_string: Option<Value<Json>>,
        /// Inspect a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer`.
        pub single_header: Option<Value<SingleHeader>>,
        /// Inspect a single query argument. Provide the name of the query argument to inspect, such as \*UserName\* or
        /// \*SalesRegion\*.
        pub single_query_argument: Option<Value<SingleQueryArgument>>,
        /// Inspect fragments of the request URI. You must configure scope and pattern matching filters in the `UriFragment`
        /// object, to define the fragment of a URI that AWS WAF inspects.
        pub uri_fragment: Option<Value<UriFragment>>,
        /// Inspect the request URI path. This is the part of the web request that identifies a resource, for example,
        /// `/images/daily-ad.jpg`.
        pub uri_path: Option<Value<Json>>,
    }

    impl Lower for FieldToMatch {
        fn fields(self, to: &mut Fields) {
            to.set("AllQueryArguments", self.all_query_arguments);
            to.set("Body", self.body);
            to.set("Cookies", self.cookies);
            to.set("HeaderOrder", self.header_order);
            to.set("Headers", self.headers);
            to.set("JA3Fingerprint", self.ja3_fingerprint);
            to.set("JA4Fingerprint", self.ja4_fingerprint);
            to.set("JsonBody", self.json_body);
            to.set("Method", self.method);
            to.set("QueryString", self.query_string);
            to.set("SingleHeader", self.single_header);
            to.set("SingleQueryArgument", self.single_query_argument);
            to.set("UriFragment", self.uri_fragment);
            to.set("UriPath", self.uri_path);
        }
    }

    /// Inspect the body of the web request. The body immediately follows the request headers.
    #[derive(Clone, Debug, Default)]
    pub struct Body {
        /// What AWS WAF should do if the body is larger than AWS WAF can inspect.
        ///
        /// One of `CONTINUE`, `MATCH`, `NO_MATCH`.
        pub oversize_handling: Option<Value<String>>,
    }

    impl Lower for Body {
        fn fields(self, to: &mut Fields) {
            to.set("OversizeHandling", self.oversize_handling);
        }
    }

    /// Inspect the cookies in the web request. You can specify the parts of the cookies to inspect and you can narrow
    /// the set of cookies to inspect by including or excluding specific keys.
    #[derive(Clone, Debug, Default)]
    pub struct Cookies {
        /// The filter to use to identify the subset of cookies to inspect in a web request.
        ///
        /// Required.
        pub match_pattern: Option<Value<CookieMatchPattern>>,
        /// The parts of the cookies to inspect with the rule inspection criteria. If you specify `ALL`, AWS WAF inspects
        /// both keys and values.
        ///
        /// Required. One of `ALL`, `KEY`, `VALUE`.
        pub match_scope: Option<Value<String>>,
        /// What AWS WAF should do if the cookies of the request are more numerous or larger than AWS WAF can inspect.
        ///
        /// Required. One of `CONTINUE`, `MATCH`, `NO_MATCH`.
        pub oversize_handling: Option<Value<String>>,
    }

    impl Lower for Cookies {
        fn fields(self, to: &mut Fields) {
            to.set("MatchPattern", self.match_pattern);
            to.set("MatchScope", self.match_scope);
            to.set("OversizeHandling", self.oversize_handling);
        }
    }

    /// The filter to use to identify the subset of cookies to inspect in a web request.
    #[derive(Clone, Debug, Default)]
    pub struct CookieMatchPattern {
        /// Inspect all cookies.
        pub all: Option<Value<Json>>,
        /// Inspect only the cookies whose keys don't match any of the strings specified here.
        ///
        /// 1 to 199 items.
        pub excluded_cookies: Option<Value<Vec<String>>>,
        /// Inspect only the cookies that have a key that matches one of the strings specified here.
        ///
        /// 1 to 199 items.
        pub included_cookies: Option<Value<Vec<String>>>,
    }

    impl Lower for CookieMatchPattern {
        fn fields(self, to: &mut Fields) {
            to.set("All", self.all);
            to.set("ExcludedCookies", self.excluded_cookies);
            to.set("IncludedCookies", self.included_cookies);
        }
    }

    /// The string containing the list of a web request's header names, ordered as they appear in the web request,
    /// separated by colons.
    #[derive(Clone, Debug, Default)]
    pub struct HeaderOrder {
        /// Handling of requests containing oversize fields.
        ///
        /// Required. One of `CONTINUE`, `MATCH`, `NO_MATCH`.
        pub oversize_handling: Option<Value<String>>,
    }

    impl Lower for HeaderOrder {
        fn fields(self, to: &mut Fields) {
            to.set("OversizeHandling", self.oversize_handling);
        }
    }

    /// Inspect all headers in the web request. You can specify the parts of the headers to inspect and you can narrow
    /// the set of headers to inspect by including or excluding specific keys.
    #[derive(Clone, Debug, Default)]
    pub struct Headers {
        /// The filter to use to identify the subset of headers to inspect in a web request.
        ///
        /// Required.
        pub match_pattern: Option<Value<HeaderMatchPattern>>,
        /// The parts of the headers to match with the rule inspection criteria. If you specify `ALL`, AWS WAF inspects both
        /// keys and values.
        ///
        /// Required. One of `ALL`, `KEY`, `VALUE`.
        pub match_scope: Option<Value<String>>,
        /// What AWS WAF should do if the headers determined by your match scope are more numerous or larger than AWS WAF
        /// can inspect.
        ///
        /// Required. One of `CONTINUE`, `MATCH`, `NO_MATCH`.
        pub oversize_handling: Option<Value<String>>,
    }

    impl Lower for Headers {
        fn fields(self, to: &mut Fields) {
            to.set("MatchPattern", self.match_pattern);
            to.set("MatchScope", self.match_scope);
            to.set("OversizeHandling", self.oversize_handling);
        }
    }

    /// The filter to use to identify the subset of headers to inspect in a web request.
    #[derive(Clone, Debug, Default)]
    pub struct HeaderMatchPattern {
        /// Inspect all headers.
        pub all: Option<Value<Json>>,
        /// Inspect only the headers whose keys don't match any of the strings specified here.
        ///
        /// 1 to 199 items.
        pub excluded_headers: Option<Value<Vec<String>>>,
        /// Inspect only the headers that have a key that matches one of the strings specified here.
        ///
        /// 1 to 199 items.
        pub included_headers: Option<Value<Vec<String>>>,
    }

    impl Lower for HeaderMatchPattern {
        fn fields(self, to: &mut Fields) {
            to.set("All", self.all);
            to.set("ExcludedHeaders", self.excluded_headers);
            to.set("IncludedHeaders", self.included_headers);
        }
    }

    /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the
    /// request's JA3 fingerprint.
    #[derive(Clone, Debug, Default)]
    pub struct JA3Fingerprint {
        /// The match status to assign to the web request if the request doesn't have a JA3 fingerprint.
        ///
        /// Required. One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
    }

    impl Lower for JA3Fingerprint {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
        }
    }

    /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the
    /// request's JA4 fingerprint.
    #[derive(Clone, Debug, Default)]
    pub struct JA4Fingerprint {
        /// The match status to assign to the web request if the request doesn't have a JA4 fingerprint.
        ///
        /// Required. One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
    }

    impl Lower for JA4Fingerprint {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
        }
    }

    /// Inspect the body of the web request as JSON. The body immediately follows the request headers.
    #[derive(Clone, Debug, Default)]
    pub struct JsonBody {
        /// What AWS WAF should do if it fails to completely parse the JSON body. The options are the following.
        ///
        /// One of `MATCH`, `NO_MATCH`, `EVALUATE_AS_STRING`.
        pub invalid_fallback_behavior: Option<Value<String>>,
        /// The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the
        /// rule inspection criteria.
        ///
        /// Required.
        pub match_pattern: Option<Value<JsonMatchPattern>>,
        /// The parts of the JSON to match against using the `MatchPattern`. If you specify `ALL`, AWS WAF matches against
        /// keys and values.
        ///
        /// Required. One of `ALL`, `KEY`, `VALUE`.
        pub match_scope: Option<Value<String>>,
        /// What AWS WAF should do if the body is larger than AWS WAF can inspect.
        ///
        /// One of `CONTINUE`, `MATCH`, `NO_MATCH`.
        pub oversize_handling: Option<Value<String>>,
    }

    impl Lower for JsonBody {
        fn fields(self, to: &mut Fields) {
            to.set("InvalidFallbackBehavior", self.invalid_fallback_behavior);
            to.set("MatchPattern", self.match_pattern);
            to.set("MatchScope", self.match_scope);
            to.set("OversizeHandling", self.oversize_handling);
        }
    }

    /// The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the
    /// rule inspection criteria.
    #[derive(Clone, Debug, Default)]
    pub struct JsonMatchPattern {
        /// Match all of the elements. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
        pub all: Option<Value<Json>>,
        /// Match only the specified include paths. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
        ///
        /// At least 1 items.
        pub included_paths: Option<Value<Vec<String>>>,
    }

    impl Lower for JsonMatchPattern {
        fn fields(self, to: &mut Fields) {
            to.set("All", self.all);
            to.set("IncludedPaths", self.included_paths);
        }
    }

    /// Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer`.
    #[derive(Clone, Debug, Default)]
    pub struct SingleHeader {
        /// The name of the query header to inspect.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for SingleHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Inspect one query argument in the web request, identified by name, for example \*UserName\* or \*SalesRegion\*.
    #[derive(Clone, Debug, Default)]
    pub struct SingleQueryArgument {
        /// The name of the query argument to inspect.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for SingleQueryArgument {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Inspect fragments of the request URI. You can specify the parts of the URI fragment to inspect and you can
    /// narrow the set of URI fragments to inspect by including or excluding specific keys.
    #[derive(Clone, Debug, Default)]
    pub struct UriFragment {
        /// What AWS WAF should do if it fails to completely parse the JSON body. The options are the following.
        ///
        /// One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
    }

    impl Lower for UriFragment {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
        }
    }

    /// Text Transformation applied before parsing the query string.
    #[derive(Clone, Debug, Default)]
    pub struct PreParseTextTransformation {
        /// Priority of PreParseTextTransformation being applied.
        ///
        /// Required. At least 0.
        pub priority: Option<Value<i64>>,
        /// Type of pre-parse text transformation.
        ///
        /// Required. One of `NONE`, `URL_DECODE`, `URL_DECODE_UNI`, `COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA`,
        /// `REPLACE_SEMICOLONS_WITH_AMPERSANDS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PreParseTextTransformation {
        fn fields(self, to: &mut Fields) {
            to.set("Priority", self.priority);
            to.set("Type", self.type_);
        }
    }

    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
    /// bypass detection.
    #[derive(Clone, Debug, Default)]
    pub struct TextTransformation {
        /// Sets the relative processing order for multiple transformations. AWS WAF processes all transformations, from
        /// lowest priority to highest, before inspecting the transformed content.
        ///
        /// Required. At least 0.
        pub priority: Option<Value<i64>>,
        /// For detailed descriptions of each of the transformation types, see Text transformations in the \*AWS WAF
        /// Developer Guide\*.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for TextTransformation {
        fn fields(self, to: &mut Fields) {
            to.set("Priority", self.priority);
            to.set("Type", self.type_);
        }
    }

    /// A rule statement that labels web requests by country and region and that matches against web requests based on
    /// country code.
    #[derive(Clone, Debug, Default)]
    pub struct GeoMatchStatement {
        /// An array of two-character country codes that you want to match against, for example, `[ "US", "CN" ]`, from the
        /// alpha-2 country ISO codes of the ISO 3166 international standard.
        ///
        /// At least 1 items.
        pub country_codes: Option<Value<Vec<String>>>,
        /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP
        /// address that's reported by the web request origin.
        pub forwarded_ip_config: Option<Value<ForwardedIPConfiguration>>,
    }

    impl Lower for GeoMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("CountryCodes", self.country_codes);
            to.set("ForwardedIPConfig", self.forwarded_ip_config);
        }
    }

    /// A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this,
    /// create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this
    /// statement.
    #[derive(Clone, Debug, Default)]
    pub struct IPSetReferenceStatement {
        /// The Amazon Resource Name (ARN) of the `IPSet` that this statement references.
        ///
        /// Required. 20 to 2048 characters.
        pub arn: Option<Value<String>>,
        /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP
        /// address that's reported by the web request origin.
        pub ip_set_forwarded_ip_config: Option<Value<IPSetForwardedIPConfiguration>>,
    }

    impl Lower for IPSetReferenceStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("IPSetForwardedIPConfig", self.ip_set_forwarded_ip_config);
        }
    }

    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP
    /// address that's reported by the web request origin.
    #[derive(Clone, Debug, Default)]
    pub struct IPSetForwardedIPConfiguration {
        /// The match status to assign to the web request if the request doesn't have a valid IP address in the specified
        /// position.
        ///
        /// Required. One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
        /// The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set
        /// this to `X-Forwarded-For`.
        ///
        /// Required.
        pub header_name: Option<Value<String>>,
        /// The position in the header to search for the IP address. The header can contain IP addresses of the original
        /// client and also of proxies.
        ///
        /// Required. One of `FIRST`, `LAST`, `ANY`.
        pub position: Option<Value<String>>,
    }

    impl Lower for IPSetForwardedIPConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
            to.set("HeaderName", self.header_name);
            to.set("Position", self.position);
        }
    }

    /// A rule statement to match against labels that have been added to the web request by rules that have already run
    /// in the web ACL.
    #[derive(Clone, Debug, Default)]
    pub struct LabelMatchStatement {
        /// The string to match against. The setting you provide for this depends on the match statement's `Scope` setting.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// Specify whether you want to match using the label name or just the namespace.
        ///
        /// Required. One of `LABEL`, `NAMESPACE`.
        pub scope: Option<Value<String>>,
    }

    impl Lower for LabelMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Scope", self.scope);
        }
    }

    /// A logical rule statement used to negate the results of another rule statement. You provide one `Statement`
    /// within the `NotStatement`.
    #[derive(Clone, Debug, Default)]
    pub struct NotStatement {
        /// The statement to negate. You can use any statement that can be nested.
        ///
        /// Required.
        pub statement: Option<Value<Statement>>,
    }

    impl Lower for NotStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Statement", self.statement);
        }
    }

    /// A logical rule statement used to combine other rule statements with OR logic. You provide more than one
    /// `Statement` within the `OrStatement`.
    #[derive(Clone, Debug, Default)]
    pub struct OrStatement {
        /// The statements to combine with OR logic. You can use any statements that can be nested.
        ///
        /// Required.
        pub statements: Option<Value<Vec<Statement>>>,
    }

    impl Lower for OrStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Statements", self.statements);
        }
    }

    /// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate.
    #[derive(Clone, Debug, Default)]
    pub struct RateBasedStatement {
        /// Setting that indicates how to aggregate the request counts.
        ///
        /// Required. One of `IP`, `FORWARDED_IP`, `CONSTANT`, `CUSTOM_KEYS`.
        pub aggregate_key_type: Option<Value<String>>,
        /// Specifies the aggregate keys to use in a rate-base rule.
        ///
        /// 0 to 5 items.
        pub custom_keys: Option<Value<Vec<RateBasedStatementCustomKey>>>,
        /// The amount of time, in seconds, that AWS WAF should include in its request counts, looking back from the current
        /// time.
        pub evaluation_window_sec: Option<Value<i64>>,
        /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP
        /// address that's reported by the web request origin.
        pub forwarded_ip_config: Option<Value<ForwardedIPConfiguration>>,
        /// The limit on requests during the specified evaluation window for a single aggregation instance for the
        /// rate-based rule.
        ///
        /// Required. 10 to 2000000000.
        pub limit: Option<Value<i64>>,
        /// An optional nested statement that narrows the scope of the web requests that are evaluated and managed by the
        /// rate-based statement.
        pub scope_down_statement: Option<Value<Statement>>,
    }

    impl Lower for RateBasedStatement {
        fn fields(self, to: &mut Fields) {
            to.set("AggregateKeyType", self.aggregate_key_type);
            to.set("CustomKeys", self.custom_keys);
            to.set("EvaluationWindowSec", self.evaluation_window_sec);
            to.set("ForwardedIPConfig", self.forwarded_ip_config);
            to.set("Limit", self.limit);
            to.set("ScopeDownStatement", self.scope_down_statement);
        }
    }

    /// Specifies a single custom aggregate key for a rate-base rule.
    #[derive(Clone, Debug, Default)]
    pub struct RateBasedStatementCustomKey {
        /// Use an Autonomous System Number (ASN) derived from the request's originating or forwarded IP address as an
        /// aggregate key.
        pub asn: Option<Value<Json>>,
        /// Use the value of a cookie in the request as an aggregate key. Each distinct value in the cookie contributes to
        /// the aggregation instance.
        pub cookie: Option<Value<RateLimitCookie>>,
        /// Use the first IP address in an HTTP header as an aggregate key. Each distinct forwarded IP address contributes
        /// to the aggregation instance.
        pub forwarded_ip: Option<Value<Json>>,
        /// Use the request's HTTP method as an aggregate key. Each distinct HTTP method contributes to the aggregation
        /// instance.
        pub http_method: Option<Value<Json>>,
        /// Use the value of a header in the request as an aggregate key. Each distinct value in the header contributes to
        /// the aggregation instance.
        pub header: Option<Value<RateLimitHeader>>,
        /// Use the request's originating IP address as an aggregate key. Each distinct IP address contributes to the
        /// aggregation instance.
        pub ip: Option<Value<Json>>,
        /// Use the request's JA3 fingerprint as an aggregate key. If you use a single JA3 fingerprint as your custom key,
        /// then each value fully defines an aggregation instance.
        pub ja3_fingerprint: Option<Value<RateLimitJA3Fingerprint>>,
        /// Use the request's JA4 fingerprint as an aggregate key. If you use a single JA4 fingerprint as your custom key,
        /// then each value fully defines an aggregation instance.
        pub ja4_fingerprint: Option<Value<RateLimitJA4Fingerprint>>,
        /// Use the specified label namespace as an aggregate key. Each distinct fully qualified label name that has the
        /// specified label namespace contributes to the aggregation instance.
        pub label_namespace: Option<Value<RateLimitLabelNamespace>>,
        /// Use the specified query argument as an aggregate key. Each distinct value for the named query argument
        /// contributes to the aggregation instance.
        pub query_argument: Option<Value<RateLimitQueryArgument>>,
        /// Use the request's query string as an aggregate key. Each distinct string contributes to the aggregation
        /// instance.
        pub query_string: Option<Value<RateLimitQueryString>>,
        /// Use the request's URI path as an aggregate key. Each distinct URI path contributes to the aggregation instance.
        pub uri_path: Option<Value<RateLimitUriPath>>,
    }

    impl Lower for RateBasedStatementCustomKey {
        fn fields(self, to: &mut Fields) {
            to.set("ASN", self.asn);
            to.set("Cookie", self.cookie);
            to.set("ForwardedIP", self.forwarded_ip);
            to.set("HTTPMethod", self.http_method);
            to.set("Header", self.header);
            to.set("IP", self.ip);
            to.set("JA3Fingerprint", self.ja3_fingerprint);
            to.set("JA4Fingerprint", self.ja4_fingerprint);
            to.set("LabelNamespace", self.label_namespace);
            to.set("QueryArgument", self.query_argument);
            to.set("QueryString", self.query_string);
            to.set("UriPath", self.uri_path);
        }
    }

    /// Specifies a cookie as an aggregate key for a rate-based rule. Each distinct value in the cookie contributes to
    /// the aggregation instance.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitCookie {
        /// The name of the cookie to use.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RateLimitCookie {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// Specifies a header as an aggregate key for a rate-based rule. Each distinct value in the header contributes to
    /// the aggregation instance.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitHeader {
        /// The name of the header to use.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RateLimitHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// Use the request's JA3 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitJA3Fingerprint {
        /// The match status to assign to the web request if there is insufficient TSL Client Hello information to compute
        /// the JA3 fingerprint.
        ///
        /// Required. One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
    }

    impl Lower for RateLimitJA3Fingerprint {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
        }
    }

    /// Use the request's JA4 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitJA4Fingerprint {
        /// The match status to assign to the web request if there is insufficient TSL Client Hello information to compute
        /// the JA4 fingerprint.
        ///
        /// Required. One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
    }

    impl Lower for RateLimitJA4Fingerprint {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
        }
    }

    /// Specifies a label namespace to use as an aggregate key for a rate-based rule. Each distinct fully qualified
    /// label name that has the specified label namespace contributes to the aggregation instance.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitLabelNamespace {
        /// The namespace to use for aggregation.
        ///
        /// Required.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for RateLimitLabelNamespace {
        fn fields(self, to: &mut Fields) {
            to.set("Namespace", self.namespace);
        }
    }

    /// Specifies a query argument in the request as an aggregate key for a rate-based rule. Each distinct value for the
    /// named query argument contributes to the aggregation instance.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitQueryArgument {
        /// The name of the query argument to use.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RateLimitQueryArgument {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// Specifies the request's query string as an aggregate key for a rate-based rule. Each distinct string contributes
    /// to the aggregation instance.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitQueryString {
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RateLimitQueryString {
        fn fields(self, to: &mut Fields) {
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// Specifies the request's URI path as an aggregate key for a rate-based rule. Each distinct URI path contributes
    /// to the aggregation instance.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitUriPath {
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RateLimitUriPath {
        fn fields(self, to: &mut Fields) {
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// A rule statement used to search web request components for a match against a single regular expression.
    #[derive(Clone, Debug, Default)]
    pub struct RegexMatchStatement {
        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        pub pre_parse_text_transformations: Option<Value<Vec<PreParseTextTransformation>>>,
        /// The string representing the regular expression.
        ///
        /// Required. 1 to 512 characters.
        pub regex_string: Option<Value<String>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RegexMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("FieldToMatch", self.field_to_match);
            to.set("PreParseTextTransformations", self.pre_parse_text_transformations);
            to.set("RegexString", self.regex_string);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// A rule statement used to search web request components for matches with regular expressions. To use this, create
    /// a `RegexPatternSet` that specifies the expressions that you want to detect, then use the ARN of that set in this
    /// statement.
    #[derive(Clone, Debug, Default)]
    pub struct RegexPatternSetReferenceStatement {
        /// The Amazon Resource Name (ARN) of the `RegexPatternSet` that this statement references.
        ///
        /// Required. 20 to 2048 characters.
        pub arn: Option<Value<String>>,
        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        pub pre_parse_text_transformations: Option<Value<Vec<PreParseTextTransformation>>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RegexPatternSetReferenceStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("FieldToMatch", self.field_to_match);
            to.set("PreParseTextTransformations", self.pre_parse_text_transformations);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// A rule statement that compares a number of bytes against the size of a request component, using a comparison
    /// operator, such as greater than (>) or less than (\<).
    #[derive(Clone, Debug, Default)]
    pub struct SizeConstraintStatement {
        /// The operator to use to compare the request part to the size setting.
        ///
        /// Required. One of `EQ`, `NE`, `LE`, `LT`, `GE`, `GT`.
        pub comparison_operator: Option<Value<String>>,
        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        pub pre_parse_text_transformations: Option<Value<Vec<PreParseTextTransformation>>>,
        /// The size, in byte, to compare to the request part, after any transformations.
        ///
        /// Required. 0 to 21474836480.
        pub size: Option<Value<f64>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for SizeConstraintStatement {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("FieldToMatch", self.field_to_match);
            to.set("PreParseTextTransformations", self.pre_parse_text_transformations);
            to.set("Size", self.size);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to
    /// do things like modify your database or extract data from it.
    #[derive(Clone, Debug, Default)]
    pub struct SqliMatchStatement {
        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        pub pre_parse_text_transformations: Option<Value<Vec<PreParseTextTransformation>>>,
        /// The sensitivity that you want AWS WAF to use to inspect for SQL injection attacks.
        ///
        /// One of `LOW`, `HIGH`.
        pub sensitivity_level: Option<Value<String>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for SqliMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("FieldToMatch", self.field_to_match);
            to.set("PreParseTextTransformations", self.pre_parse_text_transformations);
            to.set("SensitivityLevel", self.sensitivity_level);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses
    /// vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate
    /// web browsers.
    #[derive(Clone, Debug, Default)]
    pub struct XssMatchStatement {
        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        pub pre_parse_text_transformations: Option<Value<Vec<PreParseTextTransformation>>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for XssMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("FieldToMatch", self.field_to_match);
            to.set("PreParseTextTransformations", self.pre_parse_text_transformations);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
    #[derive(Clone, Debug, Default)]
    pub struct VisibilityConfig {
        /// Indicates whether the associated resource sends metrics to Amazon CloudWatch. For the list of available metrics,
        /// see AWS WAF Metrics in the \*AWS WAF Developer Guide\*.
        ///
        /// Required.
        pub cloud_watch_metrics_enabled: Option<Value<bool>>,
        /// A name of the Amazon CloudWatch metric dimension. The name can contain only the characters: A-Z, a-z, 0-9, -
        /// (hyphen), and \_ (underscore).
        ///
        /// Required. 1 to 128 characters.
        pub metric_name: Option<Value<String>>,
        /// Indicates whether AWS WAF should store a sampling of the web requests that match the rules. You can view the
        /// sampled requests through the AWS WAF console.
        ///
        /// Required.
        pub sampled_requests_enabled: Option<Value<bool>>,
    }

    impl Lower for VisibilityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchMetricsEnabled", self.cloud_watch_metrics_enabled);
            to.set("MetricName", self.metric_name);
            to.set("SampledRequestsEnabled", self.sampled_requests_enabled);
        }
    }

    /// `Tag` of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::WAFv2::WebACL`.
///
/// Use an `WebACL` to define a collection of rules to use to inspect and control web requests.
#[derive(Clone, Debug, Default)]
pub struct WebACL {
    /// Returns a list of `ApplicationAttribute` s.
    pub application_config: Option<Value<web_acl::ApplicationConfig>>,
    /// Specifies custom configurations for the associations between the web ACL and protected resources.
    pub association_config: Option<Value<web_acl::AssociationConfig>>,
    /// Specifies how AWS WAF should handle `CAPTCHA` evaluations for rules that don't have their own `CaptchaConfig`
    /// settings.
    pub captcha_config: Option<Value<web_acl::CaptchaConfig>>,
    /// Specifies how AWS WAF should handle challenge evaluations for rules that don't have their own `ChallengeConfig`
    /// settings.
    pub challenge_config: Option<Value<web_acl::ChallengeConfig>>,
    /// A map of custom response keys and content bodies. When you create a rule with a block action, you can send a
    /// custom response to the web request.
    pub custom_response_bodies: Option<Value<BTreeMap<String, web_acl::CustomResponseBody>>>,
    /// Specifies data protection to apply to the web request data for the web ACL. This is a web ACL level data
    /// protection option.
    pub data_protection_config: Option<Value<web_acl::DataProtectionConfig>>,
    /// The action to perform if none of the `Rules` contained in the `WebACL` match.
    ///
    /// Required.
    pub default_action: Option<Value<web_acl::DefaultAction>>,
    /// A description of the web ACL that helps with identification.
    pub description: Option<Value<String>>,
    /// Configures monetization for the web ACL or rule group.
    pub monetization_config: Option<Value<web_acl::MonetizationConfig>>,
    /// The name of the web ACL. You cannot change the name of a web ACL after you create it.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Configures the level of DDoS protection that applies to web ACLs associated with Application Load Balancers.
    pub on_source_d_do_s_protection_config: Option<Value<web_acl::OnSourceDDoSProtectionConfig>>,
    /// The rule statements used to identify the web requests that you want to manage. Each rule includes one top-level
    /// statement that AWS WAF uses to identify matching web requests, and parameters that govern how AWS WAF handles
    /// them.
    pub rules: Option<Value<Vec<web_acl::Rule>>>,
    /// Specifies whether this is for an Amazon CloudFront distribution or for a regional application. For an AWS
    /// Amplify application, use `CLOUDFRONT`.
    ///
    /// Required. One of `CLOUDFRONT`, `REGIONAL`. A change replaces the resource.
    pub scope: Option<Value<String>>,
    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// At least 1 items.
    pub tags: Option<Value<Vec<web_acl::Tag>>>,
    /// Specifies the domains that AWS WAF should accept in a web request token. This enables the use of tokens across
    /// multiple protected websites.
    pub token_domains: Option<Value<Vec<String>>>,
    /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
    ///
    /// Required.
    pub visibility_config: Option<Value<web_acl::VisibilityConfig>>,
}

impl Lower for WebACL {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationConfig", self.application_config);
        to.set("AssociationConfig", self.association_config);
        to.set("CaptchaConfig", self.captcha_config);
        to.set("ChallengeConfig", self.challenge_config);
        to.set("CustomResponseBodies", self.custom_response_bodies);
        to.set("DataProtectionConfig", self.data_protection_config);
        to.set("DefaultAction", self.default_action);
        to.set("Description", self.description);
        to.set("MonetizationConfig", self.monetization_config);
        to.set("Name", self.name);
        to.set("OnSourceDDoSProtectionConfig", self.on_source_d_do_s_protection_config);
        to.set("Rules", self.rules);
        to.set("Scope", self.scope);
        to.set("Tags", self.tags);
        to.set("TokenDomains", self.token_domains);
        to.set("VisibilityConfig", self.visibility_config);
    }
}

impl Level1 for WebACL {
    const TYPE: &'static str = "AWS::WAFv2::WebACL";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WebACL> {
    /// `Ref`: `Name`, `Id`, `Scope`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the web ACL.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The web ACL capacity units (WCUs) currently being used by this web ACL.
    pub fn capacity(self) -> Value<i64> {
        self.attribute("Capacity")
    }

    /// The ID of the web ACL.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The label namespace prefix for this web ACL. All labels added by rules in this web ACL have this prefix.
    pub fn label_namespace(self) -> Value<String> {
        self.attribute("LabelNamespace")
    }
}

/// What [`WebACL`] is made of.
pub mod web_acl {
    use super::*;

    /// A list of `ApplicationAttribute` s that contains information about the application.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationConfig {
        /// Contains the attribute name and a list of values for that attribute.
        ///
        /// Required. 1 to 10 items.
        pub attributes: Option<Value<Vec<ApplicationAttribute>>>,
    }

    impl Lower for ApplicationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
        }
    }

    /// Application details defined during the web ACL creation process. Application attributes help AWS WAF give
    /// recommendations for protection packs.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationAttribute {
        /// Specifies the attribute name.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// Specifies the attribute value.
        ///
        /// Required. 1 to 10 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for ApplicationAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Values", self.values);
        }
    }

    /// Specifies custom configurations for the associations between the web ACL and protected resources.
    #[derive(Clone, Debug, Default)]
    pub struct AssociationConfig {
        /// Customizes the maximum size of the request body that your protected CloudFront, API Gateway, Amazon Cognito, App
        /// Runner, and Verified Access resources forward to AWS WAF for inspection.
        pub request_body: Option<Value<BTreeMap<String, RequestBodyAssociatedResourceTypeConfig>>>,
    }

    impl Lower for AssociationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RequestBody", self.request_body);
        }
    }

    /// Customizes the maximum size of the request body that your protected CloudFront, API Gateway, Amazon Cognito, App
    /// Runner, and Verified Access resources forward to AWS WAF for inspection.
    #[derive(Clone, Debug, Default)]
    pub struct RequestBodyAssociatedResourceTypeConfig {
        /// Specifies the maximum size of the web request body component that an associated CloudFront, API Gateway, Amazon
        /// Cognito, App Runner, or Verified Access resource should send to AWS WAF for inspection.
        ///
        /// Required. One of `KB_16`, `KB_32`, `KB_48`, `KB_64`.
        pub default_size_inspection_limit: Option<Value<String>>,
    }

    impl Lower for RequestBodyAssociatedResourceTypeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultSizeInspectionLimit", self.default_size_inspection_limit);
        }
    }

    /// Specifies how AWS WAF should handle `CAPTCHA` evaluations for rules that don't have their own `CaptchaConfig`
    /// settings.
    #[derive(Clone, Debug, Default)]
    pub struct CaptchaConfig {
        /// Determines how long a `CAPTCHA` timestamp in the token remains valid after the client successfully solves a
        /// `CAPTCHA` puzzle.
        pub immunity_time_property: Option<Value<ImmunityTimeProperty>>,
    }

    impl Lower for CaptchaConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ImmunityTimeProperty", self.immunity_time_property);
        }
    }

    /// Used for CAPTCHA and challenge token settings. Determines how long a `CAPTCHA` or challenge timestamp remains
    /// valid after AWS WAF updates it for a successful `CAPTCHA` or challenge response.
    #[derive(Clone, Debug, Default)]
    pub struct ImmunityTimeProperty {
        /// The amount of time, in seconds, that a `CAPTCHA` or challenge timestamp is considered valid by AWS WAF.
        ///
        /// Required. 60 to 259200.
        pub immunity_time: Option<Value<i64>>,
    }

    impl Lower for ImmunityTimeProperty {
        fn fields(self, to: &mut Fields) {
            to.set("ImmunityTime", self.immunity_time);
        }
    }

    /// Specifies how AWS WAF should handle `Challenge` evaluations. This is available at the web ACL level and in each
    /// rule.
    #[derive(Clone, Debug, Default)]
    pub struct ChallengeConfig {
        /// Determines how long a challenge timestamp in the token remains valid after the client successfully responds to a
        /// challenge.
        pub immunity_time_property: Option<Value<ImmunityTimeProperty>>,
    }

    impl Lower for ChallengeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ImmunityTimeProperty", self.immunity_time_property);
        }
    }

    /// The response body to use in a custom response to a web request. This is referenced by key from `CustomResponse`
    /// `CustomResponseBodyKey`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomResponseBody {
        /// The payload of the custom response.
        ///
        /// Required. 1 to 10240 characters.
        pub content: Option<Value<String>>,
        /// The type of content in the payload that you are defining in the `Content` string.
        ///
        /// Required. One of `TEXT_PLAIN`, `TEXT_HTML`, `APPLICATION_JSON`.
        pub content_type: Option<Value<String>>,
    }

    impl Lower for CustomResponseBody {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
            to.set("ContentType", self.content_type);
        }
    }

    /// Specifies data protection to apply to the web request data for the web ACL. This is a web ACL level data
    /// protection option.
    #[derive(Clone, Debug, Default)]
    pub struct DataProtectionConfig {
        /// An array of data protection configurations for specific web request field types. This is defined for each web
        /// ACL.
        ///
        /// Required. 1 to 26 items.
        pub data_protections: Option<Value<Vec<DataProtect>>>,
    }

    impl Lower for DataProtectionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DataProtections", self.data_protections);
        }
    }

    /// `DataProtect` of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    pub struct DataProtect {
        /// Required. One of `SUBSTITUTION`, `HASH`.
        pub action: Option<Value<String>>,
        pub exclude_rate_based_details: Option<Value<bool>>,
        pub exclude_rule_match_details: Option<Value<bool>>,
        /// Field in log to protect.
        ///
        /// Required.
        pub field: Option<Value<FieldToProtect>>,
    }

    impl Lower for DataProtect {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("ExcludeRateBasedDetails", self.exclude_rate_based_details);
            to.set("ExcludeRuleMatchDetails", self.exclude_rule_match_details);
            to.set("Field", self.field);
        }
    }

    /// Specifies a field type and keys to protect in stored web request data. This is part of the data protection
    /// configuration for a web ACL.
    #[derive(Clone, Debug, Default)]
    pub struct FieldToProtect {
        /// Specifies the keys to protect for the specified field type. If you don't specify any key, then all keys for the
        /// field type are protected.
        ///
        /// 0 to 100 items.
        pub field_keys: Option<Value<Vec<String>>>,
        /// Specifies the web request component type to protect.
        ///
        /// Required. One of `SINGLE_HEADER`, `SINGLE_COOKIE`, `SINGLE_QUERY_ARGUMENT`, `QUERY_STRING`, `BODY`.
        pub field_type: Option<Value<String>>,
    }

    impl Lower for FieldToProtect {
        fn fields(self, to: &mut Fields) {
            to.set("FieldKeys", self.field_keys);
            to.set("FieldType", self.field_type);
        }
    }

    /// In a `WebACL`, this is the action that you want AWS WAF to perform when a web request doesn't match any of the
    /// rules in the `WebACL`.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultAction {
        /// Specifies that AWS WAF should allow requests by default.
        pub allow: Option<Value<AllowAction>>,
        /// Specifies that AWS WAF should block requests by default.
        pub block: Option<Value<BlockAction>>,
    }

    impl Lower for DefaultAction {
        fn fields(self, to: &mut Fields) {
            to.set("Allow", self.allow);
            to.set("Block", self.block);
        }
    }

    /// Specifies that AWS WAF should allow the request and optionally defines additional custom handling for the
    /// request.
    #[derive(Clone, Debug, Default)]
    pub struct AllowAction {
        /// Defines custom handling for the web request.
        pub custom_request_handling: Option<Value<CustomRequestHandling>>,
    }

    impl Lower for AllowAction {
        fn fields(self, to: &mut Fields) {
            to.set("CustomRequestHandling", self.custom_request_handling);
        }
    }

    /// Custom request handling behavior that inserts custom headers into a web request. You can add custom request
    /// handling for AWS WAF to use when the rule action doesn't block the request.
    #[derive(Clone, Debug, Default)]
    pub struct CustomRequestHandling {
        /// The HTTP headers to insert into the request. Duplicate header names are not allowed.
        ///
        /// Required. At least 1 items.
        pub insert_headers: Option<Value<Vec<CustomHTTPHeader>>>,
    }

    impl Lower for CustomRequestHandling {
        fn fields(self, to: &mut Fields) {
            to.set("InsertHeaders", self.insert_headers);
        }
    }

    /// A custom header for custom request and response handling. This is used in `CustomResponse` and
    /// `CustomRequestHandling`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomHTTPHeader {
        /// The name of the custom header.
        ///
        /// Required. 1 to 64 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The value of the custom header.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for CustomHTTPHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// Specifies that AWS WAF should block the request and optionally defines additional custom handling for the
    /// response to the web request.
    #[derive(Clone, Debug, Default)]
    pub struct BlockAction {
        /// Defines a custom response for the web request.
        pub custom_response: Option<Value<CustomResponse>>,
    }

    impl Lower for BlockAction {
        fn fields(self, to: &mut Fields) {
            to.set("CustomResponse", self.custom_response);
        }
    }

    /// A custom response to send to the client. You can define a custom response for rule actions and default web ACL
    /// actions that are set to the block action.
    #[derive(Clone, Debug, Default)]
    pub struct CustomResponse {
        /// References the response body that you want AWS WAF to return to the web request client. You can define a custom
        /// response for a rule action or a default web ACL action that is set to block.
        ///
        /// 1 to 128 characters.
        pub custom_response_body_key: Option<Value<String>>,
        /// The HTTP status code to return to the client.
        ///
        /// Required. 200 to 599.
        pub response_code: Option<Value<i64>>,
        /// The HTTP headers to use in the response. You can specify any header name except for `content-type`. Duplicate
        /// header names are not allowed.
        ///
        /// At least 1 items.
        pub response_headers: Option<Value<Vec<CustomHTTPHeader>>>,
    }

    impl Lower for CustomResponse {
        fn fields(self, to: &mut Fields) {
            to.set("CustomResponseBodyKey", self.custom_response_body_key);
            to.set("ResponseCode", self.response_code);
            to.set("ResponseHeaders", self.response_headers);
        }
    }

    /// Configures monetization for the web ACL or rule group.
    #[derive(Clone, Debug, Default)]
    pub struct MonetizationConfig {
        /// Configures cryptocurrency payment settings.
        pub crypto_config: Option<Value<CryptoConfig>>,
        /// The currency mode for monetization. Use REAL for production payments and TEST for testing with testnet
        /// currencies.
        ///
        /// One of `REAL`, `TEST`.
        pub currency_mode: Option<Value<String>>,
    }

    impl Lower for MonetizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CryptoConfig", self.crypto_config);
            to.set("CurrencyMode", self.currency_mode);
        }
    }

    /// Configures cryptocurrency payment settings.
    #[derive(Clone, Debug, Default)]
    pub struct CryptoConfig {
        /// List of payment network configurations.
        ///
        /// Required. 1 to 2 items.
        pub payment_networks: Option<Value<Vec<PaymentNetwork>>>,
    }

    impl Lower for CryptoConfig {
        fn fields(self, to: &mut Fields) {
            to.set("PaymentNetworks", self.payment_networks);
        }
    }

    /// Configuration for a single payment network.
    #[derive(Clone, Debug, Default)]
    pub struct PaymentNetwork {
        /// The blockchain chain to use.
        ///
        /// Required. One of `BASE`, `SOLANA`, `BASE_SEPOLIA`, `SOLANA_DEVNET`.
        pub chain: Option<Value<String>>,
        /// List of price configurations.
        ///
        /// Required. 1 to 1 items.
        pub prices: Option<Value<Vec<Price>>>,
        /// The wallet address for receiving payments.
        ///
        /// Required. 26 to 44 characters.
        pub wallet_address: Option<Value<String>>,
    }

    impl Lower for PaymentNetwork {
        fn fields(self, to: &mut Fields) {
            to.set("Chain", self.chain);
            to.set("Prices", self.prices);
            to.set("WalletAddress", self.wallet_address);
        }
    }

    /// A price configuration.
    #[derive(Clone, Debug, Default)]
    pub struct Price {
        /// The price amount.
        ///
        /// Required. 1 to 13 characters.
        pub amount: Option<Value<String>>,
        /// The cryptocurrency to use for payment.
        ///
        /// Required. One of `USDC`.
        pub currency: Option<Value<String>>,
    }

    impl Lower for Price {
        fn fields(self, to: &mut Fields) {
            to.set("Amount", self.amount);
            to.set("Currency", self.currency);
        }
    }

    /// Configures the level of DDoS protection that applies to web ACLs associated with Application Load Balancers.
    #[derive(Clone, Debug, Default)]
    pub struct OnSourceDDoSProtectionConfig {
        /// The level of DDoS protection that applies to web ACLs associated with Application Load Balancers.
        /// `ACTIVE_UNDER_DDOS` protection is enabled by default whenever a web ACL is associated with an Application Load
        /// Balancer.
        ///
        /// Required. One of `ACTIVE_UNDER_DDOS`, `ALWAYS_ON`.
        pub alb_low_reputation_mode: Option<Value<String>>,
    }

    impl Lower for OnSourceDDoSProtectionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ALBLowReputationMode", self.alb_low_reputation_mode);
        }
    }

    /// A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage
    /// in some way.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// The action that AWS WAF should take on a web request when it matches the rule's statement. Settings at the web
        /// ACL level can override the rule action setting.
        pub action: Option<Value<RuleAction>>,
        /// Specifies how AWS WAF should handle `CAPTCHA` evaluations. If you don't specify this, AWS WAF uses the `CAPTCHA`
        /// configuration that's defined for the web ACL.
        pub captcha_config: Option<Value<CaptchaConfig>>,
        /// Specifies how AWS WAF should handle `Challenge` evaluations. If you don't specify this, AWS WAF uses the
        /// challenge configuration that's defined for the web ACL.
        pub challenge_config: Option<Value<ChallengeConfig>>,
        /// The name of the rule.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The override action to apply to the rules in a rule group, instead of the individual rule action settings.
        pub override_action: Option<Value<OverrideAction>>,
        /// If you define more than one `Rule` in a `WebACL`, AWS WAF evaluates each request against the `Rules` in order
        /// based on the value of `Priority`.
        ///
        /// Required. At least 0.
        pub priority: Option<Value<i64>>,
        /// Labels to apply to web requests that match the rule match statement. AWS WAF applies fully qualified labels to
        /// matching web requests.
        pub rule_labels: Option<Value<Vec<Label>>>,
        /// The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or `SizeConstraintStatement`.
        ///
        /// Required.
        pub statement: Option<Value<Statement>>,
        /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
        ///
        /// Required.
        pub visibility_config: Option<Value<VisibilityConfig>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("CaptchaConfig", self.captcha_config);
            to.set("ChallengeConfig", self.challenge_config);
            to.set("Name", self.name);
            to.set("OverrideAction", self.override_action);
            to.set("Priority", self.priority);
            to.set("RuleLabels", self.rule_labels);
            to.set("Statement", self.statement);
            to.set("VisibilityConfig", self.visibility_config);
        }
    }

    /// The action that AWS WAF should take on a web request when it matches a rule's statement. Settings at the web ACL
    /// level can override the rule action setting.
    #[derive(Clone, Debug, Default)]
    pub struct RuleAction {
        /// Instructs AWS WAF to allow the web request.
        pub allow: Option<Value<AllowAction>>,
        /// Instructs AWS WAF to block the web request.
        pub block: Option<Value<BlockAction>>,
        /// Specifies that AWS WAF should run a `CAPTCHA` check against the request.
        pub captcha: Option<Value<CaptchaAction>>,
        /// Instructs AWS WAF to run a `Challenge` check against the web request.
        pub challenge: Option<Value<ChallengeAction>>,
        /// Instructs AWS WAF to count the web request and then continue evaluating the request using the remaining rules in
        /// the web ACL.
        pub count: Option<Value<CountAction>>,
        /// Monetize action for rules.
        pub monetize: Option<Value<MonetizeAction>>,
    }

    impl Lower for RuleAction {
        fn fields(self, to: &mut Fields) {
            to.set("Allow", self.allow);
            to.set("Block", self.block);
            to.set("Captcha", self.captcha);
            to.set("Challenge", self.challenge);
            to.set("Count", self.count);
            to.set("Monetize", self.monetize);
        }
    }

    /// Specifies that AWS WAF should run a `CAPTCHA` check against the request.
    #[derive(Clone, Debug, Default)]
    pub struct CaptchaAction {
        /// Defines custom handling for the web request, used when the `CAPTCHA` inspection determines that the request's
        /// token is valid and unexpired.
        pub custom_request_handling: Option<Value<CustomRequestHandling>>,
    }

    impl Lower for CaptchaAction {
        fn fields(self, to: &mut Fields) {
            to.set("CustomRequestHandling", self.custom_request_handling);
        }
    }

    /// Specifies that AWS WAF should run a `Challenge` check against the request to verify that the request is coming
    /// from a legitimate client session.
    #[derive(Clone, Debug, Default)]
    pub struct ChallengeAction {
        /// Defines custom handling for the web request, used when the challenge inspection determines that the request's
        /// token is valid and unexpired.
        pub custom_request_handling: Option<Value<CustomRequestHandling>>,
    }

    impl Lower for ChallengeAction {
        fn fields(self, to: &mut Fields) {
            to.set("CustomRequestHandling", self.custom_request_handling);
        }
    }

    /// Specifies that AWS WAF should count the request. Optionally defines additional custom handling for the request.
    #[derive(Clone, Debug, Default)]
    pub struct CountAction {
        /// Defines custom handling for the web request.
        pub custom_request_handling: Option<Value<CustomRequestHandling>>,
    }

    impl Lower for CountAction {
        fn fields(self, to: &mut Fields) {
            to.set("CustomRequestHandling", self.custom_request_handling);
        }
    }

    /// Monetize action for rules.
    #[derive(Clone, Debug, Default)]
    pub struct MonetizeAction {
        /// The price multiplier for the monetize action.
        ///
        /// 1 to 3 characters.
        pub price_multiplier: Option<Value<String>>,
    }

    impl Lower for MonetizeAction {
        fn fields(self, to: &mut Fields) {
            to.set("PriceMultiplier", self.price_multiplier);
        }
    }

    /// The action to use in the place of the action that results from the rule group evaluation. Set the override
    /// action to none to leave the result of the rule group alone.
    #[derive(Clone, Debug, Default)]
    pub struct OverrideAction {
        /// Override the rule group evaluation result to count only.
        pub count: Option<Value<Json>>,
        /// Don't override the rule group evaluation result. This is the most common setting.
        pub none: Option<Value<Json>>,
    }

    impl Lower for OverrideAction {
        fn fields(self, to: &mut Fields) {
            to.set("Count", self.count);
            to.set("None", self.none);
        }
    }

    /// A single label container. This is used as an element of a label array in `RuleLabels` inside a rule.
    #[derive(Clone, Debug, Default)]
    pub struct Label {
        /// The label string.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for Label {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule.
    #[derive(Clone, Debug, Default)]
    pub struct Statement {
        /// A logical rule statement used to combine other rule statements with AND logic. You provide more than one
        /// `Statement` within the `AndStatement`.
        pub and_statement: Option<Value<AndStatement>>,
        /// A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the
        /// request's IP address.
        pub asn_match_statement: Option<Value<AsnMatchStatement>>,
        /// A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match
        /// statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other
        /// settings.
        pub byte_match_statement: Option<Value<ByteMatchStatement>>,
        /// A rule statement that labels web requests by country and region and that matches against web requests based on
        /// country code.
        pub geo_match_statement: Option<Value<GeoMatchStatement>>,
        /// A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this,
        /// create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this
        /// statement.
        pub ip_set_reference_statement: Option<Value<IPSetReferenceStatement>>,
        /// A rule statement to match against labels that have been added to the web request by rules that have already run
        /// in the web ACL.
        pub label_match_statement: Option<Value<LabelMatchStatement>>,
        /// A rule statement used to run the rules that are defined in a managed rule group. To use this, provide the vendor
        /// name and the name of the rule group in this statement.
        pub managed_rule_group_statement: Option<Value<ManagedRuleGroupStatement>>,
        /// A logical rule statement used to negate the results of another rule statement. You provide one `Statement`
        /// within the `NotStatement`.
        pub not_statement: Option<Value<NotStatement>>,
        /// A logical rule statement used to combine other rule statements with OR logic. You provide more than one
        /// `Statement` within the `OrStatement`.
        pub or_statement: Option<Value<OrStatement>>,
        /// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate.
        pub rate_based_statement: Option<Value<RateBasedStatement>>,
        /// A rule statement used to search web request components for a match against a single regular expression.
        pub regex_match_statement: Option<Value<RegexMatchStatement>>,
        /// A rule statement used to search web request components for matches with regular expressions. To use this, create
        /// a `RegexPatternSet` that specifies the expressions that you want to detect, then use the ARN of that set in this
        /// statement.
        pub regex_pattern_set_reference_statement: Option<Value<RegexPatternSetReferenceStatement>>,
        /// A rule statement used to run the rules that are defined in a `RuleGroup`. To use this, create a rule group with
        /// your rules, then provide the ARN of the rule group in this statement.
        pub rule_group_reference_statement: Option<Value<RuleGroupReferenceStatement>>,
        /// A rule statement that compares a number of bytes against the size of a request component, using a comparison
        /// operator, such as greater than (>) or less than (\<).
        pub size_constraint_statement: Option<Value<SizeConstraintStatement>>,
        /// A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to
        /// do things like modify your database or extract data from it.
        pub sqli_match_statement: Option<Value<SqliMatchStatement>>,
        /// A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses
        /// vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate
        /// web browsers.
        pub xss_match_statement: Option<Value<XssMatchStatement>>,
    }

    impl Lower for Statement {
        fn fields(self, to: &mut Fields) {
            to.set("AndStatement", self.and_statement);
            to.set("AsnMatchStatement", self.asn_match_statement);
            to.set("ByteMatchStatement", self.byte_match_statement);
            to.set("GeoMatchStatement", self.geo_match_statement);
            to.set("IPSetReferenceStatement", self.ip_set_reference_statement);
            to.set("LabelMatchStatement", self.label_match_statement);
            to.set("ManagedRuleGroupStatement", self.managed_rule_group_statement);
            to.set("NotStatement", self.not_statement);
            to.set("OrStatement", self.or_statement);
            to.set("RateBasedStatement", self.rate_based_statement);
            to.set("RegexMatchStatement", self.regex_match_statement);
            to.set("RegexPatternSetReferenceStatement", self.regex_pattern_set_reference_statement);
            to.set("RuleGroupReferenceStatement", self.rule_group_reference_statement);
            to.set("SizeConstraintStatement", self.size_constraint_statement);
            to.set("SqliMatchStatement", self.sqli_match_statement);
            to.set("XssMatchStatement", self.xss_match_statement);
        }
    }

    /// A logical rule statement used to combine other rule statements with AND logic. You provide more than one
    /// `Statement` within the `AndStatement`.
    #[derive(Clone, Debug, Default)]
    pub struct AndStatement {
        /// The statements to combine with AND logic. You can use any statements that can be nested.
        ///
        /// Required.
        pub statements: Option<Value<Vec<Statement>>>,
    }

    impl Lower for AndStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Statements", self.statements);
        }
    }

    /// A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the
    /// request's IP address.
    #[derive(Clone, Debug, Default)]
    pub struct AsnMatchStatement {
        /// Contains one or more Autonomous System Numbers (ASNs). ASNs are unique identifiers assigned to large internet
        /// networks managed by organizations such as internet service providers, enterprises, universities, or government
        /// agencies.
        ///
        /// 1 to 100 items.
        pub asn_list: Option<Value<Vec<i64>>>,
        /// The configuration for inspecting IP addresses to match against an ASN in an HTTP header that you specify,
        /// instead of using the IP address that's reported by the web request origin.
        pub forwarded_ip_config: Option<Value<ForwardedIPConfiguration>>,
    }

    impl Lower for AsnMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("AsnList", self.asn_list);
            to.set("ForwardedIPConfig", self.forwarded_ip_config);
        }
    }

    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP
    /// address that's reported by the web request origin.
    #[derive(Clone, Debug, Default)]
    pub struct ForwardedIPConfiguration {
        /// The match status to assign to the web request if the request doesn't have a valid IP address in the specified
        /// position.
        ///
        /// Required. One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
        /// The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set
        /// this to `X-Forwarded-For`.
        ///
        /// Required.
        pub header_name: Option<Value<String>>,
    }

    impl Lower for ForwardedIPConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
            to.set("HeaderName", self.header_name);
        }
    }

    /// A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match
    /// statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other
    /// settings.
    #[derive(Clone, Debug, Default)]
    pub struct ByteMatchStatement {
        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        /// The area within the portion of the web request that you want AWS WAF to search for `SearchString`. Valid values
        /// include the following.
        ///
        /// Required. One of `EXACTLY`, `STARTS_WITH`, `ENDS_WITH`, `CONTAINS`, `CONTAINS_WORD`.
        pub positional_constraint: Option<Value<String>>,
        pub pre_parse_text_transformations: Option<Value<Vec<PreParseTextTransformation>>>,
        /// A string value that you want AWS WAF to search for. AWS WAF searches only in the part of web requests that you
        /// designate for inspection in `FieldToMatch`.
        pub search_string: Option<Value<String>>,
        /// String to search for in a web request component, base64-encoded. If you don't want to encode the string, specify
        /// the unencoded value in `SearchString` instead.
        pub search_string_base64: Option<Value<String>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for ByteMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("FieldToMatch", self.field_to_match);
            to.set("PositionalConstraint", self.positional_constraint);
            to.set("PreParseTextTransformations", self.pre_parse_text_transformations);
            to.set("SearchString", self.search_string);
            to.set("SearchStringBase64", self.search_string_base64);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// Specifies a web request component to be used in a rule match statement or in a logging configuration.
    #[derive(Clone, Debug, Default)]
    pub struct FieldToMatch {
        /// Inspect all query arguments.
        pub all_query_arguments: Option<Value<Json>>,
        /// Inspect the request body as plain text. The request body immediately follows the request headers.
        pub body: Option<Value<Body>>,
        /// Inspect the request cookies. You must configure scope and pattern matching filters in the `Cookies` object, to
        /// define the set of cookies and the parts of the cookies that AWS WAF inspects.
        pub cookies: Option<Value<Cookies>>,
        /// The string containing the list of a web request's header names, ordered as they appear in the web request,
        /// separated by colons.
        pub header_order: Option<Value<HeaderOrder>>,
        /// Inspect the request headers. You must configure scope and pattern matching filters in the `Headers` object, to
        /// define the set of headers to and the parts of the headers that AWS WAF inspects.
        pub headers: Option<Value<Headers>>,
        /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the
        /// request's JA3 fingerprint.
        pub ja3_fingerprint: Option<Value<JA3Fingerprint>>,
        /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the
        /// request's JA4 fingerprint.
        pub ja4_fingerprint: Option<Value<JA4Fingerprint>>,
        /// Inspect the request body as JSON. The request body immediately follows the request headers.
        pub json_body: Option<Value<JsonBody>>,
        /// Inspect the HTTP method. The method indicates the type of operation that the request is asking the origin to
        /// perform.
        pub method: Option<Value<Json>>,
        /// Inspect the query string. This is the part of a URL that appears after a `?` character, if any.
        pub query_string: Option<Value<Json>>,
        /// Inspect a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer`.
        pub single_header: Option<Value<FieldToMatchSingleHeader>>,
        /// Inspect a single query argument. Provide the name of the query argument to inspect, such as \*UserName\* or
        /// \*SalesRegion\*.
        pub single_query_argument: Option<Value<FieldToMatchSingleQueryArgument>>,
        /// Inspect fragments of the request URI. You must configure scope and pattern matching filters in the `UriFragment`
        /// object, to define the fragment of a URI that AWS WAF inspects.
        pub uri_fragment: Option<Value<UriFragment>>,
        /// Inspect the request URI path. This is the part of the web request that identifies a resource, for example,
        /// `/images/daily-ad.jpg`.
        pub uri_path: Option<Value<Json>>,
    }

    impl Lower for FieldToMatch {
        fn fields(self, to: &mut Fields) {
            to.set("AllQueryArguments", self.all_query_arguments);
            to.set("Body", self.body);
            to.set("Cookies", self.cookies);
            to.set("HeaderOrder", self.header_order);
            to.set("Headers", self.headers);
            to.set("JA3Fingerprint", self.ja3_fingerprint);
            to.set("JA4Fingerprint", self.ja4_fingerprint);
            to.set("JsonBody", self.json_body);
            to.set("Method", self.method);
            to.set("QueryString", self.query_string);
            to.set("SingleHeader", self.single_header);
            to.set("SingleQueryArgument", self.single_query_argument);
            to.set("UriFragment", self.uri_fragment);
            to.set("UriPath", self.uri_path);
        }
    }

    /// Inspect the body of the web request. The body immediately follows the request headers.
    #[derive(Clone, Debug, Default)]
    pub struct Body {
        /// What AWS WAF should do if the body is larger than AWS WAF can inspect.
        ///
        /// One of `CONTINUE`, `MATCH`, `NO_MATCH`.
        pub oversize_handling: Option<Value<String>>,
    }

    impl Lower for Body {
        fn fields(self, to: &mut Fields) {
            to.set("OversizeHandling", self.oversize_handling);
        }
    }

    /// Inspect the cookies in the web request. You can specify the parts of the cookies to inspect and you can narrow
    /// the set of cookies to inspect by including or excluding specific keys.
    #[derive(Clone, Debug, Default)]
    pub struct Cookies {
        /// The filter to use to identify the subset of cookies to inspect in a web request.
        ///
        /// Required.
        pub match_pattern: Option<Value<CookieMatchPattern>>,
        /// The parts of the cookies to inspect with the rule inspection criteria. If you specify `ALL`, AWS WAF inspects
        /// both keys and values.
        ///
        /// Required. One of `ALL`, `KEY`, `VALUE`.
        pub match_scope: Option<Value<String>>,
        /// What AWS WAF should do if the cookies of the request are more numerous or larger than AWS WAF can inspect.
        ///
        /// Required. One of `CONTINUE`, `MATCH`, `NO_MATCH`.
        pub oversize_handling: Option<Value<String>>,
    }

    impl Lower for Cookies {
        fn fields(self, to: &mut Fields) {
            to.set("MatchPattern", self.match_pattern);
            to.set("MatchScope", self.match_scope);
            to.set("OversizeHandling", self.oversize_handling);
        }
    }

    /// The filter to use to identify the subset of cookies to inspect in a web request.
    #[derive(Clone, Debug, Default)]
    pub struct CookieMatchPattern {
        /// Inspect all cookies.
        pub all: Option<Value<Json>>,
        /// Inspect only the cookies whose keys don't match any of the strings specified here.
        ///
        /// 1 to 199 items.
        pub excluded_cookies: Option<Value<Vec<String>>>,
        /// Inspect only the cookies that have a key that matches one of the strings specified here.
        ///
        /// 1 to 199 items.
        pub included_cookies: Option<Value<Vec<String>>>,
    }

    impl Lower for CookieMatchPattern {
        fn fields(self, to: &mut Fields) {
            to.set("All", self.all);
            to.set("ExcludedCookies", self.excluded_cookies);
            to.set("IncludedCookies", self.included_cookies);
        }
    }

    /// The string containing the list of a web request's header names, ordered as they appear in the web request,
    /// separated by colons.
    #[derive(Clone, Debug, Default)]
    pub struct HeaderOrder {
        /// Handling of requests containing oversize fields.
        ///
        /// Required. One of `CONTINUE`, `MATCH`, `NO_MATCH`.
        pub oversize_handling: Option<Value<String>>,
    }

    impl Lower for HeaderOrder {
        fn fields(self, to: &mut Fields) {
            to.set("OversizeHandling", self.oversize_handling);
        }
    }

    /// Inspect all headers in the web request. You can specify the parts of the headers to inspect and you can narrow
    /// the set of headers to inspect by including or excluding specific keys.
    #[derive(Clone, Debug, Default)]
    pub struct Headers {
        /// The filter to use to identify the subset of headers to inspect in a web request.
        ///
        /// Required.
        pub match_pattern: Option<Value<HeaderMatchPattern>>,
        /// The parts of the headers to match with the rule inspection criteria. If you specify `ALL`, AWS WAF inspects both
        /// keys and values.
        ///
        /// Required. One of `ALL`, `KEY`, `VALUE`.
        pub match_scope: Option<Value<String>>,
        /// What AWS WAF should do if the headers determined by your match scope are more numerous or larger than AWS WAF
        /// can inspect.
        ///
        /// Required. One of `CONTINUE`, `MATCH`, `NO_MATCH`.
        pub oversize_handling: Option<Value<String>>,
    }

    impl Lower for Headers {
        fn fields(self, to: &mut Fields) {
            to.set("MatchPattern", self.match_pattern);
            to.set("MatchScope", self.match_scope);
            to.set("OversizeHandling", self.oversize_handling);
        }
    }

    /// The filter to use to identify the subset of headers to inspect in a web request.
    #[derive(Clone, Debug, Default)]
    pub struct HeaderMatchPattern {
        /// Inspect all headers.
        pub all: Option<Value<Json>>,
        /// Inspect only the headers whose keys don't match any of the strings specified here.
        ///
        /// 1 to 199 items.
        pub excluded_headers: Option<Value<Vec<String>>>,
        /// Inspect only the headers that have a key that matches one of the strings specified here.
        ///
        /// 1 to 199 items.
        pub included_headers: Option<Value<Vec<String>>>,
    }

    impl Lower for HeaderMatchPattern {
        fn fields(self, to: &mut Fields) {
            to.set("All", self.all);
            to.set("ExcludedHeaders", self.excluded_headers);
            to.set("IncludedHeaders", self.included_headers);
        }
    }

    /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the
    /// request's JA3 fingerprint.
    #[derive(Clone, Debug, Default)]
    pub struct JA3Fingerprint {
        /// The match status to assign to the web request if the request doesn't have a JA3 fingerprint.
        ///
        /// Required. One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
    }

    impl Lower for JA3Fingerprint {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
        }
    }

    /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the
    /// request's JA4 fingerprint.
    #[derive(Clone, Debug, Default)]
    pub struct JA4Fingerprint {
        /// The match status to assign to the web request if the request doesn't have a JA4 fingerprint.
        ///
        /// Required. One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
    }

    impl Lower for JA4Fingerprint {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
        }
    }

    /// Inspect the body of the web request as JSON. The body immediately follows the request headers.
    #[derive(Clone, Debug, Default)]
    pub struct JsonBody {
        /// What AWS WAF should do if it fails to completely parse the JSON body. The options are the following.
        ///
        /// One of `MATCH`, `NO_MATCH`, `EVALUATE_AS_STRING`.
        pub invalid_fallback_behavior: Option<Value<String>>,
        /// The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the
        /// rule inspection criteria.
        ///
        /// Required.
        pub match_pattern: Option<Value<JsonMatchPattern>>,
        /// The parts of the JSON to match against using the `MatchPattern`. If you specify `ALL`, AWS WAF matches against
        /// keys and values.
        ///
        /// Required. One of `ALL`, `KEY`, `VALUE`.
        pub match_scope: Option<Value<String>>,
        /// What AWS WAF should do if the body is larger than AWS WAF can inspect.
        ///
        /// One of `CONTINUE`, `MATCH`, `NO_MATCH`.
        pub oversize_handling: Option<Value<String>>,
    }

    impl Lower for JsonBody {
        fn fields(self, to: &mut Fields) {
            to.set("InvalidFallbackBehavior", self.invalid_fallback_behavior);
            to.set("MatchPattern", self.match_pattern);
            to.set("MatchScope", self.match_scope);
            to.set("OversizeHandling", self.oversize_handling);
        }
    }

    /// The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the
    /// rule inspection criteria.
    #[derive(Clone, Debug, Default)]
    pub struct JsonMatchPattern {
        /// Match all of the elements. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
        pub all: Option<Value<Json>>,
        /// Match only the specified include paths. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
        ///
        /// At least 1 items.
        pub included_paths: Option<Value<Vec<String>>>,
    }

    impl Lower for JsonMatchPattern {
        fn fields(self, to: &mut Fields) {
            to.set("All", self.all);
            to.set("IncludedPaths", self.included_paths);
        }
    }

    /// `FieldToMatchSingleHeader` of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    pub struct FieldToMatchSingleHeader {
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for FieldToMatchSingleHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// One query argument in a web request, identified by name, for example UserName or SalesRegion. The name can be up
    /// to 30 characters long and isn't case sensitive.
    #[derive(Clone, Debug, Default)]
    pub struct FieldToMatchSingleQueryArgument {
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for FieldToMatchSingleQueryArgument {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Inspect fragments of the request URI. You can specify the parts of the URI fragment to inspect and you can
    /// narrow the set of URI fragments to inspect by including or excluding specific keys.
    #[derive(Clone, Debug, Default)]
    pub struct UriFragment {
        /// What AWS WAF should do if it fails to completely parse the JSON body. The options are the following.
        ///
        /// One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
    }

    impl Lower for UriFragment {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
        }
    }

    /// Text Transformation applied before parsing the query string.
    #[derive(Clone, Debug, Default)]
    pub struct PreParseTextTransformation {
        /// Priority of PreParseTextTransformation being applied.
        ///
        /// Required. At least 0.
        pub priority: Option<Value<i64>>,
        /// Type of pre-parse text transformation.
        ///
        /// Required. One of `NONE`, `URL_DECODE`, `URL_DECODE_UNI`, `COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA`,
        /// `REPLACE_SEMICOLONS_WITH_AMPERSANDS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PreParseTextTransformation {
        fn fields(self, to: &mut Fields) {
            to.set("Priority", self.priority);
            to.set("Type", self.type_);
        }
    }

    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
    /// bypass detection.
    #[derive(Clone, Debug, Default)]
    pub struct TextTransformation {
        /// Sets the relative processing order for multiple transformations. AWS WAF processes all transformations, from
        /// lowest priority to highest, before inspecting the transformed content.
        ///
        /// Required. At least 0.
        pub priority: Option<Value<i64>>,
        /// For detailed descriptions of each of the transformation types, see Text transformations in the \*AWS WAF
        /// Developer Guide\*.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for TextTransformation {
        fn fields(self, to: &mut Fields) {
            to.set("Priority", self.priority);
            to.set("Type", self.type_);
        }
    }

    /// A rule statement that labels web requests by country and region and that matches against web requests based on
    /// country code.
    #[derive(Clone, Debug, Default)]
    pub struct GeoMatchStatement {
        /// An array of two-character country codes that you want to match against, for example, `[ "US", "CN" ]`, from the
        /// alpha-2 country ISO codes of the ISO 3166 international standard.
        ///
        /// At least 1 items.
        pub country_codes: Option<Value<Vec<String>>>,
        /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP
        /// address that's reported by the web request origin.
        pub forwarded_ip_config: Option<Value<ForwardedIPConfiguration>>,
    }

    impl Lower for GeoMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("CountryCodes", self.country_codes);
            to.set("ForwardedIPConfig", self.forwarded_ip_config);
        }
    }

    /// A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this,
    /// create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this
    /// statement.
    #[derive(Clone, Debug, Default)]
    pub struct IPSetReferenceStatement {
        /// The Amazon Resource Name (ARN) of the `IPSet` that this statement references.
        ///
        /// Required. 20 to 2048 characters.
        pub arn: Option<Value<String>>,
        /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP
        /// address that's reported by the web request origin.
        pub ip_set_forwarded_ip_config: Option<Value<IPSetForwardedIPConfiguration>>,
    }

    impl Lower for IPSetReferenceStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("IPSetForwardedIPConfig", self.ip_set_forwarded_ip_config);
        }
    }

    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP
    /// address that's reported by the web request origin.
    #[derive(Clone, Debug, Default)]
    pub struct IPSetForwardedIPConfiguration {
        /// The match status to assign to the web request if the request doesn't have a valid IP address in the specified
        /// position.
        ///
        /// Required. One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
        /// The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set
        /// this to `X-Forwarded-For`.
        ///
        /// Required.
        pub header_name: Option<Value<String>>,
        /// The position in the header to search for the IP address. The header can contain IP addresses of the original
        /// client and also of proxies.
        ///
        /// Required. One of `FIRST`, `LAST`, `ANY`.
        pub position: Option<Value<String>>,
    }

    impl Lower for IPSetForwardedIPConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
            to.set("HeaderName", self.header_name);
            to.set("Position", self.position);
        }
    }

    /// A rule statement to match against labels that have been added to the web request by rules that have already run
    /// in the web ACL.
    #[derive(Clone, Debug, Default)]
    pub struct LabelMatchStatement {
        /// The string to match against. The setting you provide for this depends on the match statement's `Scope` setting.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// Specify whether you want to match using the label name or just the namespace.
        ///
        /// Required. One of `LABEL`, `NAMESPACE`.
        pub scope: Option<Value<String>>,
    }

    impl Lower for LabelMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Scope", self.scope);
        }
    }

    /// A rule statement used to run the rules that are defined in a managed rule group. To use this, provide the vendor
    /// name and the name of the rule group in this statement.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedRuleGroupStatement {
        /// Rules in the referenced rule group whose actions are set to `Count`.
        ///
        /// 0 to 100 items.
        pub excluded_rules: Option<Value<Vec<ExcludedRule>>>,
        /// Additional information that's used by a managed rule group. Many managed rule groups don't require this.
        pub managed_rule_group_configs: Option<Value<Vec<ManagedRuleGroupConfig>>>,
        /// The name of the managed rule group. You use this, along with the vendor name, to identify the rule group.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Action settings to use in the place of the rule actions that are configured inside the rule group. You specify
        /// one override for each rule whose action you want to change.
        ///
        /// 0 to 100 items.
        pub rule_action_overrides: Option<Value<Vec<RuleActionOverride>>>,
        /// An optional nested statement that narrows the scope of the web requests that are evaluated by the managed rule
        /// group.
        pub scope_down_statement: Option<Value<Statement>>,
        /// The name of the managed rule group vendor. You use this, along with the rule group name, to identify a rule
        /// group.
        ///
        /// Required. 1 to 128 characters.
        pub vendor_name: Option<Value<String>>,
        /// The version of the managed rule group to use. If you specify this, the version setting is fixed until you change
        /// it.
        ///
        /// 1 to 64 characters.
        pub version: Option<Value<String>>,
    }

    impl Lower for ManagedRuleGroupStatement {
        fn fields(self, to: &mut Fields) {
            to.set("ExcludedRules", self.excluded_rules);
            to.set("ManagedRuleGroupConfigs", self.managed_rule_group_configs);
            to.set("Name", self.name);
            to.set("RuleActionOverrides", self.rule_action_overrides);
            to.set("ScopeDownStatement", self.scope_down_statement);
            to.set("VendorName", self.vendor_name);
            to.set("Version", self.version);
        }
    }

    /// Specifies a single rule in a rule group whose action you want to override to `Count`.
    #[derive(Clone, Debug, Default)]
    pub struct ExcludedRule {
        /// The name of the rule whose action you want to override to `Count`.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for ExcludedRule {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Additional information that's used by a managed rule group. Many managed rule groups don't require this.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedRuleGroupConfig {
        /// Additional configuration for using the account creation fraud prevention (ACFP) managed rule group,
        /// `AWSManagedRulesACFPRuleSet`.
        pub aws_managed_rules_acfp_rule_set: Option<Value<AWSManagedRulesACFPRuleSet>>,
        /// Additional configuration for using the account takeover prevention (ATP) managed rule group,
        /// `AWSManagedRulesATPRuleSet`.
        pub aws_managed_rules_atp_rule_set: Option<Value<AWSManagedRulesATPRuleSet>>,
        /// Additional configuration for using the anti-DDoS managed rule group, `AWSManagedRulesAntiDDoSRuleSet`.
        pub aws_managed_rules_anti_d_do_s_rule_set: Option<Value<AWSManagedRulesAntiDDoSRuleSet>>,
        /// Additional configuration for using the Bot Control managed rule group. Use this to specify the inspection level
        /// that you want to use.
        pub aws_managed_rules_bot_control_rule_set: Option<Value<AWSManagedRulesBotControlRuleSet>>,
        /// 1 to 256 characters.
        pub login_path: Option<Value<String>>,
        pub password_field: Option<Value<FieldIdentifier>>,
        /// One of `JSON`, `FORM_ENCODED`.
        pub payload_type: Option<Value<String>>,
        pub username_field: Option<Value<FieldIdentifier>>,
    }

    impl Lower for ManagedRuleGroupConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AWSManagedRulesACFPRuleSet", self.aws_managed_rules_acfp_rule_set);
            to.set("AWSManagedRulesATPRuleSet", self.aws_managed_rules_atp_rule_set);
            to.set("AWSManagedRulesAntiDDoSRuleSet", self.aws_managed_rules_anti_d_do_s_rule_set);
            to.set("AWSManagedRulesBotControlRuleSet", self.aws_managed_rules_bot_control_rule_set);
            to.set("LoginPath", self.login_path);
            to.set("PasswordField", self.password_field);
            to.set("PayloadType", self.payload_type);
            to.set("UsernameField", self.username_field);
        }
    }

    /// Details for your use of the account creation fraud prevention managed rule group, `AWSManagedRulesACFPRuleSet`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSManagedRulesACFPRuleSet {
        /// The path of the account creation endpoint for your application. This is the page on your website that accepts
        /// the completed registration form for a new user.
        ///
        /// Required. 1 to 256 characters.
        pub creation_path: Option<Value<String>>,
        /// Allow the use of regular expressions in the registration page path and the account creation path.
        pub enable_regex_in_path: Option<Value<bool>>,
        /// The path of the account registration endpoint for your application. This is the page on your website that
        /// presents the registration form to new users.
        ///
        /// Required. 1 to 256 characters.
        pub registration_page_path: Option<Value<String>>,
        /// The criteria for inspecting account creation requests, used by the ACFP rule group to validate and track account
        /// creation attempts.
        ///
        /// Required.
        pub request_inspection: Option<Value<RequestInspectionACFP>>,
        /// The criteria for inspecting responses to account creation requests, used by the ACFP rule group to track account
        /// creation success rates.
        pub response_inspection: Option<Value<ResponseInspection>>,
    }

    impl Lower for AWSManagedRulesACFPRuleSet {
        fn fields(self, to: &mut Fields) {
            to.set("CreationPath", self.creation_path);
            to.set("EnableRegexInPath", self.enable_regex_in_path);
            to.set("RegistrationPagePath", self.registration_page_path);
            to.set("RequestInspection", self.request_inspection);
            to.set("ResponseInspection", self.response_inspection);
        }
    }

    /// The criteria for inspecting account creation requests, used by the ACFP rule group to validate and track account
    /// creation attempts.
    #[derive(Clone, Debug, Default)]
    pub struct RequestInspectionACFP {
        /// The names of the fields in the request payload that contain your customer's primary physical address.
        pub address_fields: Option<Value<Vec<Json>>>,
        /// The name of the field in the request payload that contains your customer's email.
        pub email_field: Option<Value<FieldIdentifier>>,
        /// The name of the field in the request payload that contains your customer's password.
        pub password_field: Option<Value<FieldIdentifier>>,
        /// The payload type for your account creation endpoint, either JSON or form encoded.
        ///
        /// Required. One of `JSON`, `FORM_ENCODED`.
        pub payload_type: Option<Value<String>>,
        /// The names of the fields in the request payload that contain your customer's primary phone number.
        pub phone_number_fields: Option<Value<Vec<Json>>>,
        /// The name of the field in the request payload that contains your customer's username.
        pub username_field: Option<Value<FieldIdentifier>>,
    }

    impl Lower for RequestInspectionACFP {
        fn fields(self, to: &mut Fields) {
            to.set("AddressFields", self.address_fields);
            to.set("EmailField", self.email_field);
            to.set("PasswordField", self.password_field);
            to.set("PayloadType", self.payload_type);
            to.set("PhoneNumberFields", self.phone_number_fields);
            to.set("UsernameField", self.username_field);
        }
    }

    /// The identifier of a field in the web request payload that contains customer data.
    #[derive(Clone, Debug, Default)]
    pub struct FieldIdentifier {
        /// The name of the field.
        ///
        /// Required. 1 to 512 characters.
        pub identifier: Option<Value<String>>,
    }

    impl Lower for FieldIdentifier {
        fn fields(self, to: &mut Fields) {
            to.set("Identifier", self.identifier);
        }
    }

    /// The criteria for inspecting responses to login requests and account creation requests, used by the ATP and ACFP
    /// rule groups to track login and account creation success and failure rates.
    #[derive(Clone, Debug, Default)]
    pub struct ResponseInspection {
        /// Configures inspection of the response body for success and failure indicators. AWS WAF can inspect the first
        /// 65,536 bytes (64 KB) of the response body.
        pub body_contains: Option<Value<ResponseInspectionBodyContains>>,
        /// Configures inspection of the response header for success and failure indicators.
        pub header: Option<Value<ResponseInspectionHeader>>,
        /// Configures inspection of the response JSON for success and failure indicators. AWS WAF can inspect the first
        /// 65,536 bytes (64 KB) of the response JSON.
        pub json: Option<Value<ResponseInspectionJson>>,
        /// Configures inspection of the response status code for success and failure indicators.
        pub status_code: Option<Value<ResponseInspectionStatusCode>>,
    }

    impl Lower for ResponseInspection {
        fn fields(self, to: &mut Fields) {
            to.set("BodyContains", self.body_contains);
            to.set("Header", self.header);
            to.set("Json", self.json);
            to.set("StatusCode", self.status_code);
        }
    }

    /// Configures inspection of the response body. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response
    /// body.
    #[derive(Clone, Debug, Default)]
    pub struct ResponseInspectionBodyContains {
        /// Strings in the body of the response that indicate a failed login or account creation attempt. To be counted as a
        /// failure, the string can be anywhere in the body and must be an exact match, including case.
        ///
        /// Required. 1 to 5 items.
        pub failure_strings: Option<Value<Vec<String>>>,
        /// Strings in the body of the response that indicate a successful login or account creation attempt. To be counted
        /// as a success, the string can be anywhere in the body and must be an exact match, including case.
        ///
        /// Required. 1 to 5 items.
        pub success_strings: Option<Value<Vec<String>>>,
    }

    impl Lower for ResponseInspectionBodyContains {
        fn fields(self, to: &mut Fields) {
            to.set("FailureStrings", self.failure_strings);
            to.set("SuccessStrings", self.success_strings);
        }
    }

    /// Configures inspection of the response header. This is part of the `ResponseInspection` configuration for
    /// `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet`.
    #[derive(Clone, Debug, Default)]
    pub struct ResponseInspectionHeader {
        /// Values in the response header with the specified name that indicate a failed login or account creation attempt.
        ///
        /// Required. 1 to 3 items.
        pub failure_values: Option<Value<Vec<String>>>,
        /// The name of the header to match against. The name must be an exact match, including case.
        ///
        /// Required. 1 to 200 characters.
        pub name: Option<Value<String>>,
        /// Values in the response header with the specified name that indicate a successful login or account creation
        /// attempt.
        ///
        /// Required. 1 to 3 items.
        pub success_values: Option<Value<Vec<String>>>,
    }

    impl Lower for ResponseInspectionHeader {
        fn fields(self, to: &mut Fields) {
            to.set("FailureValues", self.failure_values);
            to.set("Name", self.name);
            to.set("SuccessValues", self.success_values);
        }
    }

    /// Configures inspection of the response JSON. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response
    /// JSON.
    #[derive(Clone, Debug, Default)]
    pub struct ResponseInspectionJson {
        /// Values for the specified identifier in the response JSON that indicate a failed login or account creation
        /// attempt.
        ///
        /// Required. 1 to 5 items.
        pub failure_values: Option<Value<Vec<String>>>,
        /// The identifier for the value to match against in the JSON. The identifier must be an exact match, including
        /// case.
        ///
        /// Required. 1 to 512 characters.
        pub identifier: Option<Value<String>>,
        /// Values for the specified identifier in the response JSON that indicate a successful login or account creation
        /// attempt.
        ///
        /// Required. 1 to 5 items.
        pub success_values: Option<Value<Vec<String>>>,
    }

    impl Lower for ResponseInspectionJson {
        fn fields(self, to: &mut Fields) {
            to.set("FailureValues", self.failure_values);
            to.set("Identifier", self.identifier);
            to.set("SuccessValues", self.success_values);
        }
    }

    /// Configures inspection of the response status code. This is part of the `ResponseInspection` configuration for
    /// `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet`.
    #[derive(Clone, Debug, Default)]
    pub struct ResponseInspectionStatusCode {
        /// Status codes in the response that indicate a failed login or account creation attempt. To be counted as a
        /// failure, the response status code must match one of these.
        ///
        /// Required. 1 to 10 items.
        pub failure_codes: Option<Value<Vec<i64>>>,
        /// Status codes in the response that indicate a successful login or account creation attempt. To be counted as a
        /// success, the response status code must match one of these.
        ///
        /// Required. 1 to 10 items.
        pub success_codes: Option<Value<Vec<i64>>>,
    }

    impl Lower for ResponseInspectionStatusCode {
        fn fields(self, to: &mut Fields) {
            to.set("FailureCodes", self.failure_codes);
            to.set("SuccessCodes", self.success_codes);
        }
    }

    /// Details for your use of the account takeover prevention managed rule group, `AWSManagedRulesATPRuleSet`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSManagedRulesATPRuleSet {
        /// Allow the use of regular expressions in the login page path.
        pub enable_regex_in_path: Option<Value<bool>>,
        /// The path of the login endpoint for your application. For example, for the URL `https://example.com/web/login`,
        /// you would provide the path `/web/login`.
        ///
        /// Required.
        pub login_path: Option<Value<String>>,
        /// The criteria for inspecting login requests, used by the ATP rule group to validate credentials usage.
        pub request_inspection: Option<Value<RequestInspection>>,
        /// The criteria for inspecting responses to login requests, used by the ATP rule group to track login failure
        /// rates.
        pub response_inspection: Option<Value<ResponseInspection>>,
    }

    impl Lower for AWSManagedRulesATPRuleSet {
        fn fields(self, to: &mut Fields) {
            to.set("EnableRegexInPath", self.enable_regex_in_path);
            to.set("LoginPath", self.login_path);
            to.set("RequestInspection", self.request_inspection);
            to.set("ResponseInspection", self.response_inspection);
        }
    }

    /// The criteria for inspecting login requests, used by the ATP rule group to validate credentials usage.
    #[derive(Clone, Debug, Default)]
    pub struct RequestInspection {
        /// The name of the field in the request payload that contains your customer's password.
        ///
        /// Required.
        pub password_field: Option<Value<FieldIdentifier>>,
        /// The payload type for your login endpoint, either JSON or form encoded.
        ///
        /// Required. One of `JSON`, `FORM_ENCODED`.
        pub payload_type: Option<Value<String>>,
        /// The name of the field in the request payload that contains your customer's username.
        ///
        /// Required.
        pub username_field: Option<Value<FieldIdentifier>>,
    }

    impl Lower for RequestInspection {
        fn fields(self, to: &mut Fields) {
            to.set("PasswordField", self.password_field);
            to.set("PayloadType", self.payload_type);
            to.set("UsernameField", self.username_field);
        }
    }

    /// Configures the use of the anti-DDoS managed rule group, `AWSManagedRulesAntiDDoSRuleSet`. This configuration is
    /// used in `ManagedRuleGroupConfig`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSManagedRulesAntiDDoSRuleSet {
        /// Configures the request handling that's applied by the managed rule group rules `ChallengeAllDuringEvent` and
        /// `ChallengeDDoSRequests` during a distributed denial of service (DDoS) attack.
        ///
        /// Required.
        pub client_side_action_config: Option<Value<ClientSideActionConfig>>,
        /// The sensitivity that the rule group rule `DDoSRequests` uses when matching against the DDoS suspicion labeling
        /// on a request.
        ///
        /// One of `LOW`, `MEDIUM`, `HIGH`.
        pub sensitivity_to_block: Option<Value<String>>,
    }

    impl Lower for AWSManagedRulesAntiDDoSRuleSet {
        fn fields(self, to: &mut Fields) {
            to.set("ClientSideActionConfig", self.client_side_action_config);
            to.set("SensitivityToBlock", self.sensitivity_to_block);
        }
    }

    /// This is part of the configuration for the managed rules `AWSManagedRulesAntiDDoSRuleSet` in
    /// `ManagedRuleGroupConfig`.
    #[derive(Clone, Debug, Default)]
    pub struct ClientSideActionConfig {
        /// Configuration for the use of the `AWSManagedRulesAntiDDoSRuleSet` rules `ChallengeAllDuringEvent` and
        /// `ChallengeDDoSRequests`.
        ///
        /// Required.
        pub challenge: Option<Value<ClientSideAction>>,
    }

    impl Lower for ClientSideActionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Challenge", self.challenge);
        }
    }

    /// This is part of the `AWSManagedRulesAntiDDoSRuleSet` `ClientSideActionConfig` configuration in
    /// `ManagedRuleGroupConfig`.
    #[derive(Clone, Debug, Default)]
    pub struct ClientSideAction {
        /// The regular expression to match against the web request URI, used to identify requests that can't handle a
        /// silent browser challenge.
        pub exempt_uri_regular_expressions: Option<Value<Vec<Regex>>>,
        /// The sensitivity that the rule group rule `ChallengeDDoSRequests` uses when matching against the DDoS suspicion
        /// labeling on a request.
        ///
        /// One of `LOW`, `MEDIUM`, `HIGH`.
        pub sensitivity: Option<Value<String>>,
        /// Determines whether to use the `AWSManagedRulesAntiDDoSRuleSet` rules `ChallengeAllDuringEvent` and
        /// `ChallengeDDoSRequests` in the rule group evaluation and the related label
        /// `awswaf:managed:aws:anti-ddos:challengeable-request`.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub usage_of_action: Option<Value<String>>,
    }

    impl Lower for ClientSideAction {
        fn fields(self, to: &mut Fields) {
            to.set("ExemptUriRegularExpressions", self.exempt_uri_regular_expressions);
            to.set("Sensitivity", self.sensitivity);
            to.set("UsageOfAction", self.usage_of_action);
        }
    }

    /// A single regular expression. This is used in a `RegexPatternSet` and also in the configuration for the AWS
    /// Managed Rules rule group `AWSManagedRulesAntiDDoSRuleSet`.
    #[derive(Clone, Debug, Default)]
    pub struct Regex {
        /// The string representing the regular expression.
        ///
        /// 1 to 512 characters.
        pub regex_string: Option<Value<String>>,
    }

    impl Lower for Regex {
        fn fields(self, to: &mut Fields) {
            to.set("RegexString", self.regex_string);
        }
    }

    /// Details for your use of the Bot Control managed rule group, `AWSManagedRulesBotControlRuleSet`. This
    /// configuration is used in `ManagedRuleGroupConfig`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSManagedRulesBotControlRuleSet {
        /// Applies only to the targeted inspection level.
        pub enable_machine_learning: Option<Value<bool>>,
        /// The inspection level to use for the Bot Control rule group. The common level is the least expensive.
        ///
        /// Required. One of `COMMON`, `TARGETED`.
        pub inspection_level: Option<Value<String>>,
    }

    impl Lower for AWSManagedRulesBotControlRuleSet {
        fn fields(self, to: &mut Fields) {
            to.set("EnableMachineLearning", self.enable_machine_learning);
            to.set("InspectionLevel", self.inspection_level);
        }
    }

    /// Action setting to use in the place of a rule action that is configured inside the rule group. You specify one
    /// override for each rule whose action you want to change.
    #[derive(Clone, Debug, Default)]
    pub struct RuleActionOverride {
        /// The override action to use, in place of the configured action of the rule in the rule group.
        ///
        /// Required.
        pub action_to_use: Option<Value<RuleAction>>,
        /// The name of the rule to override.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for RuleActionOverride {
        fn fields(self, to: &mut Fields) {
            to.set("ActionToUse", self.action_to_use);
            to.set("Name", self.name);
        }
    }

    /// A logical rule statement used to negate the results of another rule statement. You provide one `Statement`
    /// within the `NotStatement`.
    #[derive(Clone, Debug, Default)]
    pub struct NotStatement {
        /// The statement to negate. You can use any statement that can be nested.
        ///
        /// Required.
        pub statement: Option<Value<Statement>>,
    }

    impl Lower for NotStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Statement", self.statement);
        }
    }

    /// A logical rule statement used to combine other rule statements with OR logic. You provide more than one
    /// `Statement` within the `OrStatement`.
    #[derive(Clone, Debug, Default)]
    pub struct OrStatement {
        /// The statements to combine with OR logic. You can use any statements that can be nested.
        ///
        /// Required.
        pub statements: Option<Value<Vec<Statement>>>,
    }

    impl Lower for OrStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Statements", self.statements);
        }
    }

    /// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate.
    #[derive(Clone, Debug, Default)]
    pub struct RateBasedStatement {
        /// Setting that indicates how to aggregate the request counts.
        ///
        /// Required. One of `CONSTANT`, `IP`, `FORWARDED_IP`, `CUSTOM_KEYS`.
        pub aggregate_key_type: Option<Value<String>>,
        /// Specifies the aggregate keys to use in a rate-base rule.
        ///
        /// 0 to 5 items.
        pub custom_keys: Option<Value<Vec<RateBasedStatementCustomKey>>>,
        /// The amount of time, in seconds, that AWS WAF should include in its request counts, looking back from the current
        /// time.
        pub evaluation_window_sec: Option<Value<i64>>,
        /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP
        /// address that's reported by the web request origin.
        pub forwarded_ip_config: Option<Value<ForwardedIPConfiguration>>,
        /// The limit on requests during the specified evaluation window for a single aggregation instance for the
        /// rate-based rule.
        ///
        /// Required. 10 to 2000000000.
        pub limit: Option<Value<i64>>,
        /// An optional nested statement that narrows the scope of the web requests that are evaluated and managed by the
        /// rate-based statement.
        pub scope_down_statement: Option<Value<Statement>>,
    }

    impl Lower for RateBasedStatement {
        fn fields(self, to: &mut Fields) {
            to.set("AggregateKeyType", self.aggregate_key_type);
            to.set("CustomKeys", self.custom_keys);
            to.set("EvaluationWindowSec", self.evaluation_window_sec);
            to.set("ForwardedIPConfig", self.forwarded_ip_config);
            to.set("Limit", self.limit);
            to.set("ScopeDownStatement", self.scope_down_statement);
        }
    }

    /// Specifies a single custom aggregate key for a rate-base rule.
    #[derive(Clone, Debug, Default)]
    pub struct RateBasedStatementCustomKey {
        /// Use an Autonomous System Number (ASN) derived from the request's originating or forwarded IP address as an
        /// aggregate key.
        pub asn: Option<Value<Json>>,
        /// Use the value of a cookie in the request as an aggregate key. Each distinct value in the cookie contributes to
        /// the aggregation instance.
        pub cookie: Option<Value<RateLimitCookie>>,
        /// Use the first IP address in an HTTP header as an aggregate key. Each distinct forwarded IP address contributes
        /// to the aggregation instance.
        pub forwarded_ip: Option<Value<Json>>,
        /// Use the request's HTTP method as an aggregate key. Each distinct HTTP method contributes to the aggregation
        /// instance.
        pub http_method: Option<Value<Json>>,
        /// Use the value of a header in the request as an aggregate key. Each distinct value in the header contributes to
        /// the aggregation instance.
        pub header: Option<Value<RateLimitHeader>>,
        /// Use the request's originating IP address as an aggregate key. Each distinct IP address contributes to the
        /// aggregation instance.
        pub ip: Option<Value<Json>>,
        /// Use the request's JA3 fingerprint as an aggregate key. If you use a single JA3 fingerprint as your custom key,
        /// then each value fully defines an aggregation instance.
        pub ja3_fingerprint: Option<Value<RateLimitJA3Fingerprint>>,
        /// Use the request's JA4 fingerprint as an aggregate key. If you use a single JA4 fingerprint as your custom key,
        /// then each value fully defines an aggregation instance.
        pub ja4_fingerprint: Option<Value<RateLimitJA4Fingerprint>>,
        /// Use the specified label namespace as an aggregate key. Each distinct fully qualified label name that has the
        /// specified label namespace contributes to the aggregation instance.
        pub label_namespace: Option<Value<RateLimitLabelNamespace>>,
        /// Use the specified query argument as an aggregate key. Each distinct value for the named query argument
        /// contributes to the aggregation instance.
        pub query_argument: Option<Value<RateLimitQueryArgument>>,
        /// Use the request's query string as an aggregate key. Each distinct string contributes to the aggregation
        /// instance.
        pub query_string: Option<Value<RateLimitQueryString>>,
        /// Use the request's URI path as an aggregate key. Each distinct URI path contributes to the aggregation instance.
        pub uri_path: Option<Value<RateLimitUriPath>>,
    }

    impl Lower for RateBasedStatementCustomKey {
        fn fields(self, to: &mut Fields) {
            to.set("ASN", self.asn);
            to.set("Cookie", self.cookie);
            to.set("ForwardedIP", self.forwarded_ip);
            to.set("HTTPMethod", self.http_method);
            to.set("Header", self.header);
            to.set("IP", self.ip);
            to.set("JA3Fingerprint", self.ja3_fingerprint);
            to.set("JA4Fingerprint", self.ja4_fingerprint);
            to.set("LabelNamespace", self.label_namespace);
            to.set("QueryArgument", self.query_argument);
            to.set("QueryString", self.query_string);
            to.set("UriPath", self.uri_path);
        }
    }

    /// Specifies a cookie as an aggregate key for a rate-based rule. Each distinct value in the cookie contributes to
    /// the aggregation instance.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitCookie {
        /// The name of the cookie to use.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RateLimitCookie {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// Specifies a header as an aggregate key for a rate-based rule. Each distinct value in the header contributes to
    /// the aggregation instance.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitHeader {
        /// The name of the header to use.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RateLimitHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// Use the request's JA3 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitJA3Fingerprint {
        /// The match status to assign to the web request if there is insufficient TSL Client Hello information to compute
        /// the JA3 fingerprint.
        ///
        /// Required. One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
    }

    impl Lower for RateLimitJA3Fingerprint {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
        }
    }

    /// Use the request's JA4 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitJA4Fingerprint {
        /// The match status to assign to the web request if there is insufficient TSL Client Hello information to compute
        /// the JA4 fingerprint.
        ///
        /// Required. One of `MATCH`, `NO_MATCH`.
        pub fallback_behavior: Option<Value<String>>,
    }

    impl Lower for RateLimitJA4Fingerprint {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackBehavior", self.fallback_behavior);
        }
    }

    /// Specifies a label namespace to use as an aggregate key for a rate-based rule. Each distinct fully qualified
    /// label name that has the specified label namespace contributes to the aggregation instance.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitLabelNamespace {
        /// The namespace to use for aggregation.
        ///
        /// Required.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for RateLimitLabelNamespace {
        fn fields(self, to: &mut Fields) {
            to.set("Namespace", self.namespace);
        }
    }

    /// Specifies a query argument in the request as an aggregate key for a rate-based rule. Each distinct value for the
    /// named query argument contributes to the aggregation instance.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitQueryArgument {
        /// The name of the query argument to use.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RateLimitQueryArgument {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// Specifies the request's query string as an aggregate key for a rate-based rule. Each distinct string contributes
    /// to the aggregation instance.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitQueryString {
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RateLimitQueryString {
        fn fields(self, to: &mut Fields) {
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// Specifies the request's URI path as an aggregate key for a rate-based rule. Each distinct URI path contributes
    /// to the aggregation instance.
    #[derive(Clone, Debug, Default)]
    pub struct RateLimitUriPath {
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RateLimitUriPath {
        fn fields(self, to: &mut Fields) {
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// A rule statement used to search web request components for a match against a single regular expression.
    #[derive(Clone, Debug, Default)]
    pub struct RegexMatchStatement {
        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        pub pre_parse_text_transformations: Option<Value<Vec<PreParseTextTransformation>>>,
        /// The string representing the regular expression.
        ///
        /// Required. 1 to 512 characters.
        pub regex_string: Option<Value<String>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RegexMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("FieldToMatch", self.field_to_match);
            to.set("PreParseTextTransformations", self.pre_parse_text_transformations);
            to.set("RegexString", self.regex_string);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// A rule statement used to search web request components for matches with regular expressions. To use this, create
    /// a `RegexPatternSet` that specifies the expressions that you want to detect, then use that set in this statement.
    #[derive(Clone, Debug, Default)]
    pub struct RegexPatternSetReferenceStatement {
        /// The Amazon Resource Name (ARN) of the `RegexPatternSet` that this statement references.
        ///
        /// Required. 20 to 2048 characters.
        pub arn: Option<Value<String>>,
        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        pub pre_parse_text_transformations: Option<Value<Vec<PreParseTextTransformation>>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for RegexPatternSetReferenceStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("FieldToMatch", self.field_to_match);
            to.set("PreParseTextTransformations", self.pre_parse_text_transformations);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// A rule statement used to run the rules that are defined in a `RuleGroup`. To use this, create a rule group with
    /// your rules, then provide the ARN of the rule group in this statement.
    #[derive(Clone, Debug, Default)]
    pub struct RuleGroupReferenceStatement {
        /// The Amazon Resource Name (ARN) of the entity.
        ///
        /// Required. 20 to 2048 characters.
        pub arn: Option<Value<String>>,
        /// Rules in the referenced rule group whose actions are set to `Count`.
        ///
        /// 0 to 100 items.
        pub excluded_rules: Option<Value<Vec<ExcludedRule>>>,
        /// Action settings to use in the place of the rule actions that are configured inside the rule group. You specify
        /// one override for each rule whose action you want to change.
        ///
        /// 0 to 100 items.
        pub rule_action_overrides: Option<Value<Vec<RuleActionOverride>>>,
    }

    impl Lower for RuleGroupReferenceStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("ExcludedRules", self.excluded_rules);
            to.set("RuleActionOverrides", self.rule_action_overrides);
        }
    }

    /// A rule statement that compares a number of bytes against the size of a request component, using a comparison
    /// operator, such as greater than (>) or less than (\<).
    #[derive(Clone, Debug, Default)]
    pub struct SizeConstraintStatement {
        /// The operator to use to compare the request part to the size setting.
        ///
        /// Required. One of `EQ`, `NE`, `LE`, `LT`, `GE`, `GT`.
        pub comparison_operator: Option<Value<String>>,
        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        pub pre_parse_text_transformations: Option<Value<Vec<PreParseTextTransformation>>>,
        /// The size, in byte, to compare to the request part, after any transformations.
        ///
        /// Required. 0 to 21474836480.
        pub size: Option<Value<f64>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for SizeConstraintStatement {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("FieldToMatch", self.field_to_match);
            to.set("PreParseTextTransformations", self.pre_parse_text_transformations);
            to.set("Size", self.size);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to
    /// do things like modify your database or extract data from it.
    #[derive(Clone, Debug, Default)]
    pub struct SqliMatchStatement {
        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        pub pre_parse_text_transformations: Option<Value<Vec<PreParseTextTransformation>>>,
        /// The sensitivity that you want AWS WAF to use to inspect for SQL injection attacks.
        ///
        /// One of `LOW`, `HIGH`.
        pub sensitivity_level: Option<Value<String>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for SqliMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("FieldToMatch", self.field_to_match);
            to.set("PreParseTextTransformations", self.pre_parse_text_transformations);
            to.set("SensitivityLevel", self.sensitivity_level);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses
    /// vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate
    /// web browsers.
    #[derive(Clone, Debug, Default)]
    pub struct XssMatchStatement {
        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        pub pre_parse_text_transformations: Option<Value<Vec<PreParseTextTransformation>>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass detection.
        ///
        /// Required. At least 1 items.
        pub text_transformations: Option<Value<Vec<TextTransformation>>>,
    }

    impl Lower for XssMatchStatement {
        fn fields(self, to: &mut Fields) {
            to.set("FieldToMatch", self.field_to_match);
            to.set("PreParseTextTransformations", self.pre_parse_text_transformations);
            to.set("TextTransformations", self.text_transformations);
        }
    }

    /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
    #[derive(Clone, Debug, Default)]
    pub struct VisibilityConfig {
        /// Indicates whether the associated resource sends metrics to Amazon CloudWatch. For the list of available metrics,
        /// see AWS WAF Metrics in the \*AWS WAF Developer Guide\*.
        ///
        /// Required.
        pub cloud_watch_metrics_enabled: Option<Value<bool>>,
        /// A name of the Amazon CloudWatch metric dimension. The name can contain only the characters: A-Z, a-z, 0-9, -
        /// (hyphen), and \_ (underscore).
        ///
        /// Required. 1 to 128 characters.
        pub metric_name: Option<Value<String>>,
        /// Indicates whether AWS WAF should store a sampling of the web requests that match the rules. You can view the
        /// sampled requests through the AWS WAF console.
        ///
        /// Required.
        pub sampled_requests_enabled: Option<Value<bool>>,
    }

    impl Lower for VisibilityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchMetricsEnabled", self.cloud_watch_metrics_enabled);
            to.set("MetricName", self.metric_name);
            to.set("SampledRequestsEnabled", self.sampled_requests_enabled);
        }
    }

    /// `Tag` of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::WAFv2::WebACLAssociation`.
///
/// Use a web ACL association to define an association between a web ACL and a regional application resource, to
/// protect the resource.
#[derive(Clone, Debug, Default)]
pub struct WebACLAssociation {
    /// The Amazon Resource Name (ARN) of the resource to associate with the web ACL.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the web ACL that you want to associate with the resource.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub web_acl_arn: Option<Value<String>>,
}

impl Lower for WebACLAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ResourceArn", self.resource_arn);
        to.set("WebACLArn", self.web_acl_arn);
    }
}

impl Level1 for WebACLAssociation {
    const TYPE: &'static str = "AWS::WAFv2::WebACLAssociation";
}

impl Handle<WebACLAssociation> {
    /// `Ref`: `ResourceArn`, `WebACLArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}
