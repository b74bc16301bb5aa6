//! `AWS::WAFRegional`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::WAFRegional::ByteMatchSet`.
///
/// The `AWS::WAFRegional::ByteMatchSet` resource creates an AWS WAF `ByteMatchSet` that identifies a part of a web
/// request that you want to inspect.
///
/// Its ARN: `arn:${Partition}:waf-regional:${Region}:${Account}:bytematchset/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct ByteMatchSet {
    /// Specifies the bytes (typically a string that corresponds with ASCII characters) that you want AWS WAF to search
    /// for in web requests, the location in requests that you want AWS WAF to search, and other settings.
    pub byte_match_tuples: Option<Value<Vec<byte_match_set::ByteMatchTuple>>>,
    /// A friendly name or description of the `ByteMatchSet`. You can't change `Name` after you create a `ByteMatchSet`.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for ByteMatchSet {
    fn fields(self, to: &mut Fields) {
        to.set("ByteMatchTuples", self.byte_match_tuples);
        to.set("Name", self.name);
    }
}

impl Level1 for ByteMatchSet {
    const TYPE: &'static str = "AWS::WAFRegional::ByteMatchSet";
}

impl Handle<ByteMatchSet> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ByteMatchSet`] is made of.
pub mod byte_match_set {
    use super::*;

    /// The bytes (typically a string that corresponds with ASCII characters) that you want AWS WAF to search for in web
    /// requests, the location in requests that you want AWS WAF to search, and other settings.
    #[derive(Clone, Debug, Default)]
    pub struct ByteMatchTuple {
        /// The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        /// Within the portion of a web request that you want to search (for example, in the query string, if any), specify
        /// where you want AWS WAF to search.
        ///
        /// Required.
        pub positional_constraint: Option<Value<String>>,
        /// The value that you want AWS WAF to search for. AWS WAF searches for the specified string in the part of web
        /// requests that you specified in `FieldToMatch`.
        pub target_string: Option<Value<String>>,
        /// The base64-encoded value that AWS WAF searches for. AWS CloudFormation sends this value to AWS WAF without
        /// encoding it.
        pub target_string_base64: Option<Value<String>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass AWS WAF.
        ///
        /// Required.
        pub text_transformation: Option<Value<String>>,
    }

    impl Lower for ByteMatchTuple {
        fn fields(self, to: &mut Fields) {
            to.set("FieldToMatch", self.field_to_match);
            to.set("PositionalConstraint", self.positional_constraint);
            to.set("TargetString", self.target_string);
            to.set("TargetStringBase64", self.target_string_base64);
            to.set("TextTransformation", self.text_transformation);
        }
    }

    /// Specifies where in a web request to look for `TargetString`.
    #[derive(Clone, Debug, Default)]
    pub struct FieldToMatch {
        /// When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example,
        /// `User-Agent` or `Referer`.
        pub data: Option<Value<String>>,
        /// The part of the web request that you want AWS WAF to search for a specified string. Parts of a request that you
        /// can search include the following.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FieldToMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Data", self.data);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::WAFRegional::GeoMatchSet`.
///
/// Contains one or more countries that AWS WAF will search for.
///
/// Its ARN: `arn:${Partition}:waf-regional:${Region}:${Account}:geomatchset/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct GeoMatchSet {
    /// An array of `GeoMatchConstraint` objects, which contain the country that you want AWS WAF to search for.
    pub geo_match_constraints: Option<Value<Vec<geo_match_set::GeoMatchConstraint>>>,
    /// A friendly name or description of the `GeoMatchSet`. You can't change the name of an `GeoMatchSet` after you
    /// create it.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for GeoMatchSet {
    fn fields(self, to: &mut Fields) {
        to.set("GeoMatchConstraints", self.geo_match_constraints);
        to.set("Name", self.name);
    }
}

impl Level1 for GeoMatchSet {
    const TYPE: &'static str = "AWS::WAFRegional::GeoMatchSet";
}

impl Handle<GeoMatchSet> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`GeoMatchSet`] is made of.
pub mod geo_match_set {
    use super::*;

    /// The country from which web requests originate that you want AWS WAF to search for.
    #[derive(Clone, Debug, Default)]
    pub struct GeoMatchConstraint {
        /// The type of geographical area you want AWS WAF to search for. Currently `Country` is the only valid value.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
        /// The country that you want AWS WAF to search for.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for GeoMatchConstraint {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::WAFRegional::IPSet`.
///
/// Contains one or more IP addresses or blocks of IP addresses specified in Classless Inter-Domain Routing (CIDR)
/// notation.
///
/// Its ARN: `arn:${Partition}:waf-regional:${Region}:${Account}:ipset/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct IPSet {
    /// The IP address type ( `IPV4` or `IPV6` ) and the IP address range (in CIDR notation) that web requests originate
    /// from.
    pub ip_set_descriptors: Option<Value<Vec<ip_set::IPSetDescriptor>>>,
    /// A friendly name or description of the `IPSet`. You can't change the name of an `IPSet` after you create it.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for IPSet {
    fn fields(self, to: &mut Fields) {
        to.set("IPSetDescriptors", self.ip_set_descriptors);
        to.set("Name", self.name);
    }
}

impl Level1 for IPSet {
    const TYPE: &'static str = "AWS::WAFRegional::IPSet";
}

impl Handle<IPSet> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`IPSet`] is made of.
pub mod ip_set {
    use super::*;

    /// Specifies the IP address type ( `IPV4` or `IPV6` ) and the IP address range (in CIDR format) that web requests
    /// originate from.
    #[derive(Clone, Debug, Default)]
    pub struct IPSetDescriptor {
        /// Specify `IPV4` or `IPV6`.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
        /// Specify an IPv4 address by using CIDR notation. For example.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for IPSetDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::WAFRegional::RateBasedRule`.
///
/// A `RateBasedRule` is identical to a regular `Rule`, with one addition: a `RateBasedRule` counts the number of
/// requests that arrive from a specified IP address every five minutes.
///
/// Its ARN: `arn:${Partition}:waf-regional:${Region}:${Account}:ratebasedrule/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct RateBasedRule {
    /// The `Predicates` object contains one `Predicate` element for each `ByteMatchSet`, `IPSet`, or
    /// `SqlInjectionMatchSet>` object that you want to include in a `RateBasedRule`.
    pub match_predicates: Option<Value<Vec<rate_based_rule::Predicate>>>,
    /// A name for the metrics for a `RateBasedRule`. The name can contain only alphanumeric characters (A-Z, a-z, 0-9),
    /// with maximum length 128 and minimum length one.
    ///
    /// Required. A change replaces the resource.
    pub metric_name: Option<Value<String>>,
    /// A friendly name or description for a `RateBasedRule`. You can't change the name of a `RateBasedRule` after you
    /// create it.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The field that AWS WAF uses to determine if requests are likely arriving from single source and thus subject to
    /// rate monitoring.
    ///
    /// Required. A change replaces the resource.
    pub rate_key: Option<Value<String>>,
    /// The maximum number of requests, which have an identical value in the field specified by the `RateKey`, allowed
    /// in a five-minute period.
    ///
    /// Required.
    pub rate_limit: Option<Value<i64>>,
}

impl Lower for RateBasedRule {
    fn fields(self, to: &mut Fields) {
        to.set("MatchPredicates", self.match_predicates);
        to.set("MetricName", self.metric_name);
        to.set("Name", self.name);
        to.set("RateKey", self.rate_key);
        to.set("RateLimit", self.rate_limit);
    }
}

impl Level1 for RateBasedRule {
    const TYPE: &'static str = "AWS::WAFRegional::RateBasedRule";
}

impl Handle<RateBasedRule> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`RateBasedRule`] is made of.
pub mod rate_based_rule {
    use super::*;

    /// Specifies the `ByteMatchSet`, `IPSet`, `SqlInjectionMatchSet`, `XssMatchSet`, `RegexMatchSet`, `GeoMatchSet`,
    /// and `SizeConstraintSet` objects that you want to add to a `Rule` and, for each object, indicates whether you
    /// want to negate the…
    #[derive(Clone, Debug, Default)]
    pub struct Predicate {
        /// A unique identifier for a predicate in a `Rule`, such as `ByteMatchSetId` or `IPSetId`. The ID is returned by
        /// the corresponding `Create` or `List` command.
        ///
        /// Required.
        pub data_id: Option<Value<String>>,
        /// Set `Negated` to `False` if you want AWS WAF to allow, block, or count requests based on the settings in the
        /// specified `ByteMatchSet`, `IPSet`, `SqlInjectionMatchSet`, `XssMatchSet`, `RegexMatchSet`, `GeoMatchSet`, or
        /// `SizeConstraintSet`.
        ///
        /// Required.
        pub negated: Option<Value<bool>>,
        /// The type of predicate in a `Rule`, such as `ByteMatch` or `IPSet`.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Predicate {
        fn fields(self, to: &mut Fields) {
            to.set("DataId", self.data_id);
            to.set("Negated", self.negated);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::WAFRegional::RegexPatternSet`.
///
/// The `RegexPatternSet` specifies the regular expression (regex) pattern that you want AWS WAF to search for, such
/// as `B[a@]dB[o0]t`.
///
/// Its ARN: `arn:${Partition}:waf-regional:${Region}:${Account}:regexpatternset/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct RegexPatternSet {
    /// A friendly name or description of the `RegexPatternSet`. You can't change `Name` after you create a
    /// `RegexPatternSet`.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies the regular expression (regex) patterns that you want AWS WAF to search for, such as `B[a@]dB[o0]t`.
    ///
    /// Required.
    pub regex_pattern_strings: Option<Value<Vec<String>>>,
}

impl Lower for RegexPatternSet {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("RegexPatternStrings", self.regex_pattern_strings);
    }
}

impl Level1 for RegexPatternSet {
    const TYPE: &'static str = "AWS::WAFRegional::RegexPatternSet";
}

impl Handle<RegexPatternSet> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::WAFRegional::Rule`.
///
/// A combination of `ByteMatchSet`, `IPSet`, and/or `SqlInjectionMatchSet` objects that identify the web requests
/// that you want to allow, block, or count.
///
/// Its ARN: `arn:${Partition}:waf-regional:${Region}:${Account}:rule/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    /// A name for the metrics for this `Rule`. The name can contain only alphanumeric characters (A-Z, a-z, 0-9), with
    /// maximum length 128 and minimum length one.
    ///
    /// Required. A change replaces the resource.
    pub metric_name: Option<Value<String>>,
    /// The friendly name or description for the `Rule`. You can't change the name of a `Rule` after you create it.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The `Predicates` object contains one `Predicate` element for each `ByteMatchSet`, `IPSet`, or
    /// `SqlInjectionMatchSet` object that you want to include in a `Rule`.
    pub predicates: Option<Value<Vec<rule::Predicate>>>,
}

impl Lower for Rule {
    fn fields(self, to: &mut Fields) {
        to.set("MetricName", self.metric_name);
        to.set("Name", self.name);
        to.set("Predicates", self.predicates);
    }
}

impl Level1 for Rule {
    const TYPE: &'static str = "AWS::WAFRegional::Rule";
}

impl Handle<Rule> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Rule`] is made of.
pub mod rule {
    use super::*;

    /// Specifies the `ByteMatchSet`, `IPSet`, `SqlInjectionMatchSet`, `XssMatchSet`, `RegexMatchSet`, `GeoMatchSet`,
    /// and `SizeConstraintSet` objects that you want to add to a `Rule` and, for each object, indicates whether you
    /// want to negate the…
    #[derive(Clone, Debug, Default)]
    pub struct Predicate {
        /// A unique identifier for a predicate in a `Rule`, such as `ByteMatchSetId` or `IPSetId`. The ID is returned by
        /// the corresponding `Create` or `List` command.
        ///
        /// Required.
        pub data_id: Option<Value<String>>,
        /// Set `Negated` to `False` if you want AWS WAF to allow, block, or count requests based on the settings in the
        /// specified `ByteMatchSet`, `IPSet`, `SqlInjectionMatchSet`, `XssMatchSet`, `RegexMatchSet`, `GeoMatchSet`, or
        /// `SizeConstraintSet`.
        ///
        /// Required.
        pub negated: Option<Value<bool>>,
        /// The type of predicate in a `Rule`, such as `ByteMatch` or `IPSet`.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Predicate {
        fn fields(self, to: &mut Fields) {
            to.set("DataId", self.data_id);
            to.set("Negated", self.negated);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::WAFRegional::SizeConstraintSet`.
///
/// A complex type that contains `SizeConstraint` objects, which specify the parts of web requests that you want AWS
/// WAF to inspect the size of.
///
/// Its ARN: `arn:${Partition}:waf-regional:${Region}:${Account}:sizeconstraintset/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct SizeConstraintSet {
    /// The name, if any, of the `SizeConstraintSet`.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The size constraint and the part of the web request to check.
    pub size_constraints: Option<Value<Vec<size_constraint_set::SizeConstraint>>>,
}

impl Lower for SizeConstraintSet {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("SizeConstraints", self.size_constraints);
    }
}

impl Level1 for SizeConstraintSet {
    const TYPE: &'static str = "AWS::WAFRegional::SizeConstraintSet";
}

impl Handle<SizeConstraintSet> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`SizeConstraintSet`] is made of.
pub mod size_constraint_set {
    use super::*;

    /// Specifies a constraint on the size of a part of the web request. AWS WAF uses the `Size`, `ComparisonOperator`,
    /// and `FieldToMatch` to build an expression in the form of " `Size` `ComparisonOperator` size in bytes of
    /// `FieldToMatch` ".
    #[derive(Clone, Debug, Default)]
    pub struct SizeConstraint {
        /// The type of comparison you want AWS WAF to perform. AWS WAF uses this in combination with the provided `Size`
        /// and `FieldToMatch` to build an expression in the form of " `Size` `ComparisonOperator` size in bytes of
        /// `FieldToMatch` ".
        ///
        /// Required.
        pub comparison_operator: Option<Value<String>>,
        /// The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        /// The size in bytes that you want AWS WAF to compare against the size of the specified `FieldToMatch`.
        ///
        /// Required.
        pub size: Option<Value<i64>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass AWS WAF.
        ///
        /// Required.
        pub text_transformation: Option<Value<String>>,
    }

    impl Lower for SizeConstraint {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("FieldToMatch", self.field_to_match);
            to.set("Size", self.size);
            to.set("TextTransformation", self.text_transformation);
        }
    }

    /// The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string.
    #[derive(Clone, Debug, Default)]
    pub struct FieldToMatch {
        /// When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example,
        /// `User-Agent` or `Referer`.
        pub data: Option<Value<String>>,
        /// The part of the web request that you want AWS WAF to search for a specified string. Parts of a request that you
        /// can search include the following.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FieldToMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Data", self.data);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::WAFRegional::SqlInjectionMatchSet`.
///
/// A complex type that contains `SqlInjectionMatchTuple` objects, which specify the parts of web requests that you
/// want AWS WAF to inspect for snippets of malicious SQL code and, if you want AWS WAF to inspect a header, the
/// name of the header.
///
/// Its ARN: `arn:${Partition}:waf-regional:${Region}:${Account}:sqlinjectionset/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct SqlInjectionMatchSet {
    /// The name, if any, of the `SqlInjectionMatchSet`.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies the parts of web requests that you want to inspect for snippets of malicious SQL code.
    pub sql_injection_match_tuples: Option<Value<Vec<sql_injection_match_set::SqlInjectionMatchTuple>>>,
}

impl Lower for SqlInjectionMatchSet {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("SqlInjectionMatchTuples", self.sql_injection_match_tuples);
    }
}

impl Level1 for SqlInjectionMatchSet {
    const TYPE: &'static str = "AWS::WAFRegional::SqlInjectionMatchSet";
}

impl Handle<SqlInjectionMatchSet> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`SqlInjectionMatchSet`] is made of.
pub mod sql_injection_match_set {
    use super::*;

    /// Specifies the part of a web request that you want AWS WAF to inspect for snippets of malicious SQL code and, if
    /// you want AWS WAF to inspect a header, the name of the header.
    #[derive(Clone, Debug, Default)]
    pub struct SqlInjectionMatchTuple {
        /// The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass AWS WAF.
        ///
        /// Required.
        pub text_transformation: Option<Value<String>>,
    }

    impl Lower for SqlInjectionMatchTuple {
        fn fields(self, to: &mut Fields) {
            to.set("FieldToMatch", self.field_to_match);
            to.set("TextTransformation", self.text_transformation);
        }
    }

    /// The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string.
    #[derive(Clone, Debug, Default)]
    pub struct FieldToMatch {
        /// When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example,
        /// `User-Agent` or `Referer`.
        pub data: Option<Value<String>>,
        /// The part of the web request that you want AWS WAF to search for a specified string. Parts of a request that you
        /// can search include the following.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FieldToMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Data", self.data);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::WAFRegional::WebACL`.
///
/// Contains the `Rules` that identify the requests that you want to allow, block, or count.
///
/// Its ARN: `arn:${Partition}:waf-regional:${Region}:${Account}:webacl/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct WebACL {
    /// The action to perform if none of the `Rules` contained in the `WebACL` match. The action is specified by the
    /// `WafAction` object.
    ///
    /// Required.
    pub default_action: Option<Value<web_acl::Action>>,
    /// A name for the metrics for this `WebACL`. The name can contain only alphanumeric characters (A-Z, a-z, 0-9),
    /// with maximum length 128 and minimum length one.
    ///
    /// Required. A change replaces the resource.
    pub metric_name: Option<Value<String>>,
    /// A friendly name or description of the `WebACL`. You can't change the name of a `WebACL` after you create it.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array that contains the action for each `Rule` in a `WebACL`, the priority of the `Rule`, and the ID of the
    /// `Rule`.
    pub rules: Option<Value<Vec<web_acl::Rule>>>,
}

impl Lower for WebACL {
    fn fields(self, to: &mut Fields) {
        to.set("DefaultAction", self.default_action);
        to.set("MetricName", self.metric_name);
        to.set("Name", self.name);
        to.set("Rules", self.rules);
    }
}

impl Level1 for WebACL {
    const TYPE: &'static str = "AWS::WAFRegional::WebACL";
}

impl Handle<WebACL> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`WebACL`] is made of.
pub mod web_acl {
    use super::*;

    /// Specifies the action AWS WAF takes when a web request matches or doesn't match all rule conditions.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// For actions that are associated with a rule, the action that AWS WAF takes when a web request matches all
        /// conditions in a rule.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// A combination of `ByteMatchSet`, `IPSet`, and/or `SqlInjectionMatchSet` objects that identify the web requests
    /// that you want to allow, block, or count.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// The action that AWS WAF takes when a web request matches all conditions in the rule, such as allow, block, or
        /// count the request.
        ///
        /// Required.
        pub action: Option<Value<Action>>,
        /// The order in which AWS WAF evaluates the rules in a web ACL. AWS WAF evaluates rules with a lower value before
        /// rules with a higher value.
        ///
        /// Required.
        pub priority: Option<Value<i64>>,
        /// The ID of an AWS WAF Regional rule to associate with a web ACL.
        ///
        /// Required.
        pub rule_id: Option<Value<String>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Priority", self.priority);
            to.set("RuleId", self.rule_id);
        }
    }
}

/// `AWS::WAFRegional::WebACLAssociation`.
///
/// The AWS::WAFRegional::WebACLAssociation resource associates an AWS WAF Regional web access control group (ACL)
/// with a resource.
#[derive(Clone, Debug, Default)]
pub struct WebACLAssociation {
    /// The Amazon Resource Name (ARN) of the resource to protect with the web ACL.
    ///
    /// Required. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
    /// A unique identifier (ID) for the web ACL.
    ///
    /// Required. A change replaces the resource.
    pub web_acl_id: Option<Value<String>>,
}

impl Lower for WebACLAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ResourceArn", self.resource_arn);
        to.set("WebACLId", self.web_acl_id);
    }
}

impl Level1 for WebACLAssociation {
    const TYPE: &'static str = "AWS::WAFRegional::WebACLAssociation";
}

impl Handle<WebACLAssociation> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::WAFRegional::XssMatchSet`.
///
/// A complex type that contains `XssMatchTuple` objects, which specify the parts of web requests that you want AWS
/// WAF to inspect for cross-site scripting attacks and, if you want AWS WAF to inspect a header, the name of the
/// header.
///
/// Its ARN: `arn:${Partition}:waf-regional:${Region}:${Account}:xssmatchset/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct XssMatchSet {
    /// The name, if any, of the `XssMatchSet`.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies the parts of web requests that you want to inspect for cross-site scripting attacks.
    pub xss_match_tuples: Option<Value<Vec<xss_match_set::XssMatchTuple>>>,
}

impl Lower for XssMatchSet {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("XssMatchTuples", self.xss_match_tuples);
    }
}

impl Level1 for XssMatchSet {
    const TYPE: &'static str = "AWS::WAFRegional::XssMatchSet";
}

impl Handle<XssMatchSet> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`XssMatchSet`] is made of.
pub mod xss_match_set {
    use super::*;

    /// Specifies the part of a web request that you want AWS WAF to inspect for cross-site scripting attacks and, if
    /// you want AWS WAF to inspect a header, the name of the header.
    #[derive(Clone, Debug, Default)]
    pub struct XssMatchTuple {
        /// The part of a web request that you want AWS WAF to inspect, such as a specified header or a query string.
        ///
        /// Required.
        pub field_to_match: Option<Value<FieldToMatch>>,
        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to
        /// bypass AWS WAF.
        ///
        /// Required.
        pub text_transformation: Option<Value<String>>,
    }

    impl Lower for XssMatchTuple {
        fn fields(self, to: &mut Fields) {
            to.set("FieldToMatch", self.field_to_match);
            to.set("TextTransformation", self.text_transformation);
        }
    }

    /// The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string.
    #[derive(Clone, Debug, Default)]
    pub struct FieldToMatch {
        /// When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example,
        /// `User-Agent` or `Referer`.
        pub data: Option<Value<String>>,
        /// The part of the web request that you want AWS WAF to search for a specified string. Parts of a request that you
        /// can search include the following.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FieldToMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Data", self.data);
            to.set("Type", self.type_);
        }
    }
}
