//! `AWS::WAF`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::WAF::ByteMatchSet`.
///
/// The `AWS::WAF::ByteMatchSet` resource creates an AWS WAF `ByteMatchSet` that identifies a part of a web request
/// that you want to inspect.
///
/// Its ARN: `arn:${Partition}:waf::${Account}:bytematchset/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct ByteMatchSet {
    /// Specifies the bytes (typically a string that corresponds with ASCII characters) that you want AWS WAF to search
    /// for in web requests, the location in requests that you want AWS WAF to search, and other settings.
    pub byte_match_tuples: Option<Value<Vec<byte_match_set::ByteMatchTuple>>>,
    /// The name of the `ByteMatchSet`. You can't change `Name` after you create a `ByteMatchSet`.
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
    const TYPE: &'static str = "AWS::WAF::ByteMatchSet";
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
        /// The part of a web request that you want to inspect, such as a specified header or a query string.
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

/// `AWS::WAF::IPSet`.
///
/// Contains one or more IP addresses or blocks of IP addresses specified in Classless Inter-Domain Routing (CIDR)
/// notation.
///
/// Its ARN: `arn:${Partition}:waf::${Account}:ipset/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct IPSet {
    /// The IP address type ( `IPV4` or `IPV6` ) and the IP address range (in CIDR notation) that web requests originate
    /// from.
    pub ip_set_descriptors: Option<Value<Vec<ip_set::IPSetDescriptor>>>,
    /// The name of the `IPSet`. You can't change the name of an `IPSet` after you create it.
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
    const TYPE: &'static str = "AWS::WAF::IPSet";
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

/// `AWS::WAF::Rule`.
///
/// A combination of `ByteMatchSet`, `IPSet`, and/or `SqlInjectionMatchSet` objects that identify the web requests
/// that you want to allow, block, or count.
///
/// Its ARN: `arn:${Partition}:waf::${Account}:rule/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    /// The name of the metrics for this `Rule`. The name can contain only alphanumeric characters (A-Z, a-z, 0-9), with
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
    const TYPE: &'static str = "AWS::WAF::Rule";
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

/// `AWS::WAF::SizeConstraintSet`.
///
/// A complex type that contains `SizeConstraint` objects, which specify the parts of web requests that you want AWS
/// WAF to inspect the size of.
///
/// Its ARN: `arn:${Partition}:waf::${Account}:sizeconstraintset/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct SizeConstraintSet {
    /// The name, if any, of the `SizeConstraintSet`.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The size constraint and the part of the web request to check.
    ///
    /// Required.
    pub size_constraints: Option<Value<Vec<size_constraint_set::SizeConstraint>>>,
}

impl Lower for SizeConstraintSet {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("SizeConstraints", self.size_constraints);
    }
}

impl Level1 for SizeConstraintSet {
    const TYPE: &'static str = "AWS::WAF::SizeConstraintSet";
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
        /// The part of a web request that you want to inspect, such as a specified header or a query string.
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

    /// The part of a web request that you want to inspect, such as a specified header or a query string.
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

/// `AWS::WAF::SqlInjectionMatchSet`.
///
/// A complex type that contains `SqlInjectionMatchTuple` objects, which specify the parts of web requests that you
/// want AWS WAF to inspect for snippets of malicious SQL code and, if you want AWS WAF to inspect a header, the
/// name of the header.
///
/// Its ARN: `arn:${Partition}:waf::${Account}:sqlinjectionset/${Id}`.
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
    const TYPE: &'static str = "AWS::WAF::SqlInjectionMatchSet";
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
        /// The part of a web request that you want to inspect, such as a specified header or a query string.
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

    /// The part of a web request that you want to inspect, such as a specified header or a query string.
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

/// `AWS::WAF::WebACL`.
///
/// Contains the `Rules` that identify the requests that you want to allow, block, or count.
///
/// Its ARN: `arn:${Partition}:waf::${Account}:webacl/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct WebACL {
    /// The action to perform if none of the `Rules` contained in the `WebACL` match. The action is specified by the
    /// `WafAction` object.
    ///
    /// Required.
    pub default_action: Option<Value<web_acl::WafAction>>,
    /// The name of the metrics for this `WebACL`. The name can contain only alphanumeric characters (A-Z, a-z, 0-9),
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
    pub rules: Option<Value<Vec<web_acl::ActivatedRule>>>,
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
    const TYPE: &'static str = "AWS::WAF::WebACL";
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

    /// For the action that is associated with a rule in a `WebACL`, specifies the action that you want AWS WAF to
    /// perform when a web request matches all of the conditions in a rule.
    #[derive(Clone, Debug, Default)]
    pub struct WafAction {
        /// Specifies how you want AWS WAF to respond to requests that match the settings in a `Rule`. Valid settings
        /// include the following.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for WafAction {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// The `ActivatedRule` object in an `UpdateWebACL` request specifies a `Rule` that you want to insert or delete,
    /// the priority of the `Rule` in the `WebACL`, and the action that you want AWS WAF to take when a web request
    /// matches the `Rule`…
    #[derive(Clone, Debug, Default)]
    pub struct ActivatedRule {
        /// Specifies the action that Amazon CloudFront or AWS WAF takes when a web request matches the conditions in the
        /// `Rule`.
        pub action: Option<Value<WafAction>>,
        /// Specifies the order in which the `Rules` in a `WebACL` are evaluated. Rules with a lower value for `Priority`
        /// are evaluated before `Rules` with a higher value.
        ///
        /// Required.
        pub priority: Option<Value<i64>>,
        /// The `RuleId` for a `Rule`. You use `RuleId` to get more information about a `Rule`, update a `Rule`, insert a
        /// `Rule` into a `WebACL` or delete a one from a `WebACL`, or delete a `Rule` from AWS WAF.
        ///
        /// Required.
        pub rule_id: Option<Value<String>>,
    }

    impl Lower for ActivatedRule {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Priority", self.priority);
            to.set("RuleId", self.rule_id);
        }
    }
}

/// `AWS::WAF::XssMatchSet`.
///
/// A complex type that contains `XssMatchTuple` objects, which specify the parts of web requests that you want AWS
/// WAF to inspect for cross-site scripting attacks and, if you want AWS WAF to inspect a header, the name of the
/// header.
///
/// Its ARN: `arn:${Partition}:waf::${Account}:xssmatchset/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct XssMatchSet {
    /// The name, if any, of the `XssMatchSet`.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies the parts of web requests that you want to inspect for cross-site scripting attacks.
    ///
    /// Required.
    pub xss_match_tuples: Option<Value<Vec<xss_match_set::XssMatchTuple>>>,
}

impl Lower for XssMatchSet {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("XssMatchTuples", self.xss_match_tuples);
    }
}

impl Level1 for XssMatchSet {
    const TYPE: &'static str = "AWS::WAF::XssMatchSet";
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
        /// The part of a web request that you want to inspect, such as a specified header or a query string.
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

    /// The part of a web request that you want to inspect, such as a specified header or a query string.
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
