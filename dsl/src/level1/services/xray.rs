//! `AWS::XRay`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::XRay::Group`.
///
/// Use the `AWS::XRay::Group` resource to specify a group with a name and a filter expression.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// The filter expression defining the parameters to include traces.
    pub filter_expression: Option<Value<String>>,
    /// The unique case-sensitive name of the group.
    ///
    /// Required. 1 to 32 characters.
    pub group_name: Option<Value<String>>,
    /// The structure containing configurations related to insights.
    pub insights_configuration: Option<Value<group::InsightsConfiguration>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<group::Tag>>>,
}

impl Lower for Group {
    fn fields(self, to: &mut Fields) {
        to.set("FilterExpression", self.filter_expression);
        to.set("GroupName", self.group_name);
        to.set("InsightsConfiguration", self.insights_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Group {
    const TYPE: &'static str = "AWS::XRay::Group";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Group> {
    /// `Ref`: its `GroupARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The group ARN that was created or updated.
    pub fn group_arn(self) -> Value<Arn> {
        self.attribute("GroupARN")
    }
}

/// What [`Group`] is made of.
pub mod group {
    use super::*;

    /// The structure containing configurations related to insights.
    #[derive(Clone, Debug, Default)]
    pub struct InsightsConfiguration {
        /// Set the InsightsEnabled value to true to enable insights or false to disable insights.
        pub insights_enabled: Option<Value<bool>>,
        /// Set the NotificationsEnabled value to true to enable insights notifications. Notifications can only be enabled
        /// on a group with InsightsEnabled set to true.
        pub notifications_enabled: Option<Value<bool>>,
    }

    impl Lower for InsightsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InsightsEnabled", self.insights_enabled);
            to.set("NotificationsEnabled", self.notifications_enabled);
        }
    }

    /// `Tag` of `AWS::XRay::Group`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::XRay::ResourcePolicy`.
///
/// Use `AWS::XRay::ResourcePolicy` to specify an X-Ray resource-based policy, which grants one or more AWS services
/// and accounts permissions to access X-Ray.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// A flag to indicate whether to bypass the resource-based policy lockout safety check.
    pub bypass_policy_lockout_check: Option<Value<bool>>,
    /// The resource-based policy document, which can be up to 5kb in size.
    ///
    /// Required. 1 to 5120 characters.
    pub policy_document: Option<Value<String>>,
    /// The name of the resource-based policy. Must be unique within a specific AWS account.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub policy_name: Option<Value<String>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("BypassPolicyLockoutCheck", self.bypass_policy_lockout_check);
        to.set("PolicyDocument", self.policy_document);
        to.set("PolicyName", self.policy_name);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::XRay::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `PolicyName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::XRay::SamplingRule`.
///
/// Use the `AWS::XRay::SamplingRule` resource to specify a sampling rule, which controls sampling behavior for
/// instrumented applications.
///
/// Its ARN: `arn:${Partition}:xray:${Region}:${Account}:sampling-rule/${SamplingRuleName}`.
#[derive(Clone, Debug, Default)]
pub struct SamplingRule {
    /// The ARN of the sampling rule. Specify a rule by either name or ARN, but not both.
    ///
    /// 1 to 32 characters.
    pub rule_name: Option<Value<String>>,
    /// The sampling rule to be created or updated.
    pub sampling_rule: Option<Value<sampling_rule::SamplingRule>>,
    pub sampling_rule_record: Option<Value<sampling_rule::SamplingRuleRecord>>,
    pub sampling_rule_update: Option<Value<sampling_rule::SamplingRuleUpdate>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<sampling_rule::Tag>>>,
}

impl Lower for SamplingRule {
    fn fields(self, to: &mut Fields) {
        to.set("RuleName", self.rule_name);
        to.set("SamplingRule", self.sampling_rule);
        to.set("SamplingRuleRecord", self.sampling_rule_record);
        to.set("SamplingRuleUpdate", self.sampling_rule_update);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SamplingRule {
    const TYPE: &'static str = "AWS::XRay::SamplingRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SamplingRule> {
    /// `Ref`: its `RuleARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The sampling rule ARN that was created or updated.
    pub fn rule_arn(self) -> Value<Arn> {
        self.attribute("RuleARN")
    }
}

/// What [`SamplingRule`] is made of.
pub mod sampling_rule {
    use super::*;

    /// A sampling rule that services use to decide whether to instrument a request. Rule fields can match properties of
    /// the service, or properties of a request.
    #[derive(Clone, Debug, Default)]
    pub struct SamplingRule {
        /// Matches attributes derived from the request.
        pub attributes: Option<Value<BTreeMap<String, String>>>,
        /// The percentage of matching requests to instrument, after the reservoir is exhausted.
        ///
        /// Required. 0 to 1.
        pub fixed_rate: Option<Value<f64>>,
        /// Matches the HTTP method of a request.
        ///
        /// Required. 0 to 10 characters.
        pub http_method: Option<Value<String>>,
        /// Matches the hostname from a request URL.
        ///
        /// Required. 0 to 64 characters.
        pub host: Option<Value<String>>,
        /// The priority of the sampling rule.
        ///
        /// Required. 1 to 9999.
        pub priority: Option<Value<i64>>,
        /// A fixed number of matching requests to instrument per second, prior to applying the fixed rate. The reservoir is
        /// not used directly by services, but applies to all services using the rule collectively.
        ///
        /// Required. At least 0.
        pub reservoir_size: Option<Value<i64>>,
        /// Matches the ARN of the AWS resource on which the service runs.
        ///
        /// Required. 0 to 500 characters.
        pub resource_arn: Option<Value<String>>,
        /// The name of the sampling rule. Specify a rule by either name or ARN, but not both.
        ///
        /// 1 to 32 characters.
        pub rule_name: Option<Value<String>>,
        pub sampling_rate_boost: Option<Value<SamplingRateBoost>>,
        /// Matches the `name` that the service uses to identify itself in segments.
        ///
        /// Required. 0 to 64 characters.
        pub service_name: Option<Value<String>>,
        /// Matches the `origin` that the service uses to identify its type in segments.
        ///
        /// Required. 0 to 64 characters.
        pub service_type: Option<Value<String>>,
        /// Matches the path from a request URL.
        ///
        /// Required. 0 to 128 characters.
        pub url_path: Option<Value<String>>,
        /// The version of the sampling rule. `Version` can only be set when creating a new sampling rule.
        ///
        /// At least 1. A change replaces the resource.
        pub version: Option<Value<i64>>,
    }

    impl Lower for SamplingRule {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
            to.set("FixedRate", self.fixed_rate);
            to.set("HTTPMethod", self.http_method);
            to.set("Host", self.host);
            to.set("Priority", self.priority);
            to.set("ReservoirSize", self.reservoir_size);
            to.set("ResourceARN", self.resource_arn);
            to.set("RuleName", self.rule_name);
            to.set("SamplingRateBoost", self.sampling_rate_boost);
            to.set("ServiceName", self.service_name);
            to.set("ServiceType", self.service_type);
            to.set("URLPath", self.url_path);
            to.set("Version", self.version);
        }
    }

    /// `SamplingRateBoost` of `AWS::XRay::SamplingRule`.
    #[derive(Clone, Debug, Default)]
    pub struct SamplingRateBoost {
        /// Time window (in minutes) in which only one sampling rate boost can be triggered. After a boost occurs, no
        /// further boosts are allowed until the next window.
        ///
        /// Required. At least 1.
        pub cooldown_window_minutes: Option<Value<i64>>,
        /// The maximum sampling rate X-Ray will apply when it detects anomalies. X-Ray determines the appropriate rate
        /// between your baseline and the maximum, depending on anomaly activity.
        ///
        /// Required. 0 to 1.
        pub max_rate: Option<Value<f64>>,
    }

    impl Lower for SamplingRateBoost {
        fn fields(self, to: &mut Fields) {
            to.set("CooldownWindowMinutes", self.cooldown_window_minutes);
            to.set("MaxRate", self.max_rate);
        }
    }

    /// `SamplingRuleRecord` of `AWS::XRay::SamplingRule`.
    #[derive(Clone, Debug, Default)]
    pub struct SamplingRuleRecord {
        /// When the rule was created, in Unix time seconds.
        pub created_at: Option<Value<String>>,
        /// When the rule was modified, in Unix time seconds.
        pub modified_at: Option<Value<String>>,
        pub sampling_rule: Option<Value<SamplingRule>>,
    }

    impl Lower for SamplingRuleRecord {
        fn fields(self, to: &mut Fields) {
            to.set("CreatedAt", self.created_at);
            to.set("ModifiedAt", self.modified_at);
            to.set("SamplingRule", self.sampling_rule);
        }
    }

    /// `SamplingRuleUpdate` of `AWS::XRay::SamplingRule`.
    #[derive(Clone, Debug, Default)]
    pub struct SamplingRuleUpdate {
        /// Matches attributes derived from the request.
        pub attributes: Option<Value<BTreeMap<String, String>>>,
        /// The percentage of matching requests to instrument, after the reservoir is exhausted.
        ///
        /// 0 to 1.
        pub fixed_rate: Option<Value<f64>>,
        /// Matches the HTTP method from a request URL.
        ///
        /// At most 10 characters.
        pub http_method: Option<Value<String>>,
        /// Matches the hostname from a request URL.
        ///
        /// At most 64 characters.
        pub host: Option<Value<String>>,
        /// The priority of the sampling rule.
        ///
        /// 1 to 9999.
        pub priority: Option<Value<i64>>,
        /// A fixed number of matching requests to instrument per second, prior to applying the fixed rate. The reservoir is
        /// not used directly by services, but applies to all services using the rule collectively.
        ///
        /// At least 0.
        pub reservoir_size: Option<Value<i64>>,
        /// Matches the ARN of the AWS resource on which the service runs.
        ///
        /// At most 500 characters.
        pub resource_arn: Option<Value<String>>,
        /// The ARN of the sampling rule. Specify a rule by either name or ARN, but not both.
        pub rule_arn: Option<Value<String>>,
        /// The ARN of the sampling rule. Specify a rule by either name or ARN, but not both.
        ///
        /// 1 to 32 characters.
        pub rule_name: Option<Value<String>>,
        pub sampling_rate_boost: Option<Value<SamplingRateBoost>>,
        /// Matches the name that the service uses to identify itself in segments.
        ///
        /// At most 64 characters.
        pub service_name: Option<Value<String>>,
        /// Matches the origin that the service uses to identify its type in segments.
        ///
        /// At most 64 characters.
        pub service_type: Option<Value<String>>,
        /// Matches the path from a request URL.
        ///
        /// At most 128 characters.
        pub url_path: Option<Value<String>>,
    }

    impl Lower for SamplingRuleUpdate {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
            to.set("FixedRate", self.fixed_rate);
            to.set("HTTPMethod", self.http_method);
            to.set("Host", self.host);
            to.set("Priority", self.priority);
            to.set("ReservoirSize", self.reservoir_size);
            to.set("ResourceARN", self.resource_arn);
            to.set("RuleARN", self.rule_arn);
            to.set("RuleName", self.rule_name);
            to.set("SamplingRateBoost", self.sampling_rate_boost);
            to.set("ServiceName", self.service_name);
            to.set("ServiceType", self.service_type);
            to.set("URLPath", self.url_path);
        }
    }

    /// `Tag` of `AWS::XRay::SamplingRule`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::XRay::TransactionSearchConfig`.
///
/// This schema provides construct and validation rules for AWS-XRay TransactionSearchConfig resource parameters.
#[derive(Clone, Debug, Default)]
pub struct TransactionSearchConfig {
    /// Determines the percentage of traces indexed from CloudWatch Logs to X-Ray.
    ///
    /// 0 to 100.
    pub indexing_percentage: Option<Value<f64>>,
}

impl Lower for TransactionSearchConfig {
    fn fields(self, to: &mut Fields) {
        to.set("IndexingPercentage", self.indexing_percentage);
    }
}

impl Level1 for TransactionSearchConfig {
    const TYPE: &'static str = "AWS::XRay::TransactionSearchConfig";
}

impl Handle<TransactionSearchConfig> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// User account id, used as the primary identifier for the resource.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}
