//! `AWS::NetworkSecurityManager`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::NetworkSecurityManager::Deployment`.
///
/// Resource Type definition for AWS::NetworkSecurityManager::Deployment. Creates and manages a Network Security
/// Manager deployment.
#[derive(Clone, Debug, Default)]
pub struct Deployment {
    /// List of policies associated with this deployment.
    ///
    /// 1 to 2 items.
    pub associated_policy_list: Option<Value<Vec<deployment::AssociatedPolicy>>>,
    /// List of scopes associated with this deployment.
    ///
    /// 1 to 1 items.
    pub associated_scope_list: Option<Value<Vec<deployment::AssociatedScope>>>,
    /// Configuration settings for the deployment.
    pub deployment_configuration: Option<Value<deployment::DeploymentConfiguration>>,
    /// A description of the deployment.
    ///
    /// At most 256 characters.
    pub deployment_description: Option<Value<String>>,
    /// The name of the deployment.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub deployment_name: Option<Value<String>>,
    /// The tags associated with the deployment.
    pub tags: Option<Value<Vec<deployment::Tag>>>,
}

impl Lower for Deployment {
    fn fields(self, to: &mut Fields) {
        to.set("AssociatedPolicyList", self.associated_policy_list);
        to.set("AssociatedScopeList", self.associated_scope_list);
        to.set("DeploymentConfiguration", self.deployment_configuration);
        to.set("DeploymentDescription", self.deployment_description);
        to.set("DeploymentName", self.deployment_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Deployment {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Deployment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Deployment> {
    /// `Ref`: its `DeploymentArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `DeploymentArn`.
    pub fn deployment_arn(self) -> Value<Arn> {
        self.attribute("DeploymentArn")
    }

    /// The attribute `DeploymentId`.
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The attribute `Version`.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Deployment`] is made of.
pub mod deployment {
    use super::*;

    /// `AssociatedPolicy` of `AWS::NetworkSecurityManager::Deployment`.
    #[derive(Clone, Debug, Default)]
    pub struct AssociatedPolicy {
        /// ARN of the associated policy.
        ///
        /// Required.
        pub policy_arn: Option<Value<String>>,
    }

    impl Lower for AssociatedPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("PolicyArn", self.policy_arn);
        }
    }

    /// `AssociatedScope` of `AWS::NetworkSecurityManager::Deployment`.
    #[derive(Clone, Debug, Default)]
    pub struct AssociatedScope {
        /// ARN of the associated scope.
        ///
        /// Required.
        pub scope_arn: Option<Value<String>>,
    }

    impl Lower for AssociatedScope {
        fn fields(self, to: &mut Fields) {
            to.set("ScopeArn", self.scope_arn);
        }
    }

    /// Configuration settings for the deployment.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentConfiguration {
        /// Whether cross-account visibility is enabled for the deployment.
        ///
        /// Required.
        pub enable_cross_account_visibility: Option<Value<bool>>,
    }

    impl Lower for DeploymentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnableCrossAccountVisibility", self.enable_cross_account_visibility);
        }
    }

    /// A key-value pair to associate with a resource.
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

/// `AWS::NetworkSecurityManager::Policy`.
///
/// Resource Type definition for AWS::NetworkSecurityManager::Policy. Creates and manages a Network Security Manager
/// policy.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// List of templates and rules associated with this policy.
    ///
    /// 0 to 100 items.
    pub associated_template_and_rule_list: Option<Value<Vec<policy::AssociatedTemplateAndRule>>>,
    /// The type of firewall.
    ///
    /// Required. One of `WAF`, `SHIELD_ADVANCED`. A change replaces the resource.
    pub firewall_type: Option<Value<String>>,
    /// Configuration settings for policy behavior.
    ///
    /// Required.
    pub policy_configuration: Option<Value<policy::PolicyConfiguration>>,
    /// A description of the policy.
    ///
    /// At most 256 characters.
    pub policy_description: Option<Value<String>>,
    /// The name of the policy.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub policy_name: Option<Value<String>>,
    /// The priority of the policy.
    ///
    /// Required. At least 1.
    pub priority: Option<Value<i64>>,
    /// The tags associated with the policy.
    pub tags: Option<Value<Vec<policy::Tag>>>,
}

impl Lower for Policy {
    fn fields(self, to: &mut Fields) {
        to.set("AssociatedTemplateAndRuleList", self.associated_template_and_rule_list);
        to.set("FirewallType", self.firewall_type);
        to.set("PolicyConfiguration", self.policy_configuration);
        to.set("PolicyDescription", self.policy_description);
        to.set("PolicyName", self.policy_name);
        to.set("Priority", self.priority);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Policy {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Policy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Policy> {
    /// `Ref`: its `PolicyArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `PolicyArn`.
    pub fn policy_arn(self) -> Value<Arn> {
        self.attribute("PolicyArn")
    }

    /// The attribute `PolicyId`.
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The attribute `Version`.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Policy`] is made of.
pub mod policy {
    use super::*;

    /// Associates either a template or a rule with a policy.
    #[derive(Clone, Debug, Default)]
    pub struct AssociatedTemplateAndRule {
        /// ARN of the associated rule.
        pub rule_arn: Option<Value<String>>,
        /// ARN of the associated template.
        pub template_arn: Option<Value<String>>,
    }

    impl Lower for AssociatedTemplateAndRule {
        fn fields(self, to: &mut Fields) {
            to.set("RuleArn", self.rule_arn);
            to.set("TemplateArn", self.template_arn);
        }
    }

    /// Configuration settings for policy behavior.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyConfiguration {
        /// Controls automatic remediation of non-compliant resources.
        pub remediation_enabled: Option<Value<bool>>,
        /// Controls automatic cleanup of unused resources.
        pub resources_clean_up: Option<Value<bool>>,
        /// WAF-specific policy settings. Populated only for WAF firewall type policies.
        pub waf_config: Option<Value<WafConfig>>,
    }

    impl Lower for PolicyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RemediationEnabled", self.remediation_enabled);
            to.set("ResourcesCleanUp", self.resources_clean_up);
            to.set("WafConfig", self.waf_config);
        }
    }

    /// WAF-specific policy settings. Populated only for WAF firewall type policies.
    #[derive(Clone, Debug, Default)]
    pub struct WafConfig {
        /// Conflict-resolution strategy applied to AWS WAF policies.
        ///
        /// Required. One of `MERGE_WHERE_APPLICABLE`.
        pub conflict_resolution: Option<Value<String>>,
        /// Controls how Network Security Manager handles remediation when a resource already has a customer-created WebACL.
        ///
        /// Required. One of `RETROFIT`, `OVERRIDE_ASSOCIATION`, `NO_REMEDIATION`.
        pub existing_customer_web_acl_resolution: Option<Value<String>>,
    }

    impl Lower for WafConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConflictResolution", self.conflict_resolution);
            to.set("ExistingCustomerWebACLResolution", self.existing_customer_web_acl_resolution);
        }
    }

    /// A key-value pair to associate with a resource.
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

/// `AWS::NetworkSecurityManager::Rule`.
///
/// Resource Type definition for AWS::NetworkSecurityManager::Rule. Creates and manages a Network Security Manager
/// rule.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    /// The rule configuration as a JSON string.
    pub configuration: Option<Value<String>>,
    /// The type of firewall for this rule.
    ///
    /// One of `WAF`. A change replaces the resource.
    pub firewall_type: Option<Value<String>>,
    /// A description of the rule.
    ///
    /// At most 256 characters.
    pub rule_description: Option<Value<String>>,
    /// The name of the rule.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub rule_name: Option<Value<String>>,
    /// The type of rule.
    ///
    /// One of `CONFIGURATION`, `INSPECTION`. A change replaces the resource.
    pub rule_type: Option<Value<String>>,
    /// The tags associated with the rule.
    pub tags: Option<Value<Vec<rule::Tag>>>,
}

impl Lower for Rule {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("FirewallType", self.firewall_type);
        to.set("RuleDescription", self.rule_description);
        to.set("RuleName", self.rule_name);
        to.set("RuleType", self.rule_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Rule {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Rule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Rule> {
    /// `Ref`: its `RuleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `RuleArn`.
    pub fn rule_arn(self) -> Value<Arn> {
        self.attribute("RuleArn")
    }

    /// The attribute `RuleId`.
    pub fn rule_id(self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The attribute `Version`.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Rule`] is made of.
pub mod rule {
    use super::*;

    /// A key-value pair to associate with a resource.
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

/// `AWS::NetworkSecurityManager::Scope`.
///
/// Resource Type definition for AWS::NetworkSecurityManager::Scope. Creates and manages a Network Security Manager
/// scope.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// The scope configuration as a JSON string.
    pub scope_configuration: Option<Value<String>>,
    /// A description of the scope.
    ///
    /// At most 256 characters.
    pub scope_description: Option<Value<String>>,
    /// The name of the scope.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub scope_name: Option<Value<String>>,
    /// The tags associated with the scope.
    pub tags: Option<Value<Vec<scope::Tag>>>,
}

impl Lower for Scope {
    fn fields(self, to: &mut Fields) {
        to.set("ScopeConfiguration", self.scope_configuration);
        to.set("ScopeDescription", self.scope_description);
        to.set("ScopeName", self.scope_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Scope {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Scope";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Scope> {
    /// `Ref`: its `ScopeArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `ScopeArn`.
    pub fn scope_arn(self) -> Value<Arn> {
        self.attribute("ScopeArn")
    }

    /// The attribute `ScopeId`.
    pub fn scope_id(self) -> Value<String> {
        self.attribute("ScopeId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The attribute `Version`.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Scope`] is made of.
pub mod scope {
    use super::*;

    /// A key-value pair to associate with a resource.
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

/// `AWS::NetworkSecurityManager::Template`.
///
/// Resource Type definition for AWS::NetworkSecurityManager::Template. Creates and manages a Network Security
/// Manager template.
#[derive(Clone, Debug, Default)]
pub struct Template {
    /// List of rules associated with this template.
    ///
    /// 1 to 50 items.
    pub associated_rule_list: Option<Value<Vec<template::AssociatedRule>>>,
    /// The type of firewall.
    ///
    /// One of `WAF`, `NETWORK_FIREWALL`, `NETWORK_FIREWALL_V2`, `IGW_FIREWALL`. A change replaces the resource.
    pub firewall_type: Option<Value<String>>,
    /// The tags associated with the template.
    pub tags: Option<Value<Vec<template::Tag>>>,
    /// A description of the template.
    ///
    /// At most 256 characters.
    pub template_description: Option<Value<String>>,
    /// The name of the template.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub template_name: Option<Value<String>>,
}

impl Lower for Template {
    fn fields(self, to: &mut Fields) {
        to.set("AssociatedRuleList", self.associated_rule_list);
        to.set("FirewallType", self.firewall_type);
        to.set("Tags", self.tags);
        to.set("TemplateDescription", self.template_description);
        to.set("TemplateName", self.template_name);
    }
}

impl Level1 for Template {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Template";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Template> {
    /// `Ref`: its `TemplateArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `TemplateArn`.
    pub fn template_arn(self) -> Value<Arn> {
        self.attribute("TemplateArn")
    }

    /// The attribute `TemplateId`.
    pub fn template_id(self) -> Value<String> {
        self.attribute("TemplateId")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The attribute `Version`.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Template`] is made of.
pub mod template {
    use super::*;

    /// An association between a template and a rule.
    #[derive(Clone, Debug, Default)]
    pub struct AssociatedRule {
        /// ARN of the associated rule.
        ///
        /// Required.
        pub rule_arn: Option<Value<String>>,
    }

    impl Lower for AssociatedRule {
        fn fields(self, to: &mut Fields) {
            to.set("RuleArn", self.rule_arn);
        }
    }

    /// A key-value pair to associate with a resource.
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
