//! `AWS::AccessAnalyzer`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AccessAnalyzer::Analyzer`.
///
/// The `AWS::AccessAnalyzer::Analyzer` resource specifies a new analyzer. The analyzer is an object that represents
/// the IAM Access Analyzer feature.
///
/// Its ARN: `arn:${Partition}:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}`.
#[derive(Clone, Debug, Default)]
pub struct Analyzer {
    /// Contains information about the configuration of an analyzer for an AWS organization or account.
    ///
    /// Some changes replace the resource.
    pub analyzer_configuration: Option<Value<analyzer::AnalyzerConfiguration>>,
    /// The name of the analyzer.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub analyzer_name: Option<Value<String>>,
    /// Specifies the archive rules to add for the analyzer. Archive rules automatically archive findings that meet the
    /// criteria you define for the rule.
    pub archive_rules: Option<Value<Vec<analyzer::ArchiveRule>>>,
    /// An array of key-value pairs to apply to the analyzer. You can use the set of Unicode letters, digits,
    /// whitespace, `_`, `.`, `/`, `=`, `+`, and `-`.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<analyzer::Tag>>>,
    /// The type represents the zone of trust for the analyzer.
    ///
    /// Required. 0 to 1024 characters. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Analyzer {
    fn fields(self, to: &mut Fields) {
        to.set("AnalyzerConfiguration", self.analyzer_configuration);
        to.set("AnalyzerName", self.analyzer_name);
        to.set("ArchiveRules", self.archive_rules);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Analyzer {
    const TYPE: &'static str = "AWS::AccessAnalyzer::Analyzer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Analyzer> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the analyzer that was created.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Analyzer`] is made of.
pub mod analyzer {
    use super::*;

    /// Contains information about the configuration of an analyzer for an AWS organization or account.
    #[derive(Clone, Debug, Default)]
    pub struct AnalyzerConfiguration {
        /// Specifies the configuration of an internal access analyzer for an AWS organization or account. This
        /// configuration determines how the analyzer evaluates access within your AWS environment.
        pub internal_access_configuration: Option<Value<InternalAccessConfiguration>>,
        /// Specifies the configuration of an unused access analyzer for an AWS organization or account.
        pub unused_access_configuration: Option<Value<UnusedAccessConfiguration>>,
    }

    impl Lower for AnalyzerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InternalAccessConfiguration", self.internal_access_configuration);
            to.set("UnusedAccessConfiguration", self.unused_access_configuration);
        }
    }

    /// Specifies the configuration of an internal access analyzer for an AWS organization or account. This
    /// configuration determines how the analyzer evaluates internal access within your AWS environment.
    #[derive(Clone, Debug, Default)]
    pub struct InternalAccessConfiguration {
        /// Contains information about analysis rules for the internal access analyzer. These rules determine which
        /// resources and access patterns will be analyzed.
        pub internal_access_analysis_rule: Option<Value<InternalAccessAnalysisRule>>,
    }

    impl Lower for InternalAccessConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InternalAccessAnalysisRule", self.internal_access_analysis_rule);
        }
    }

    /// Contains information about analysis rules for the internal access analyzer. Analysis rules determine which
    /// entities will generate findings based on the criteria you define when you create the rule.
    #[derive(Clone, Debug, Default)]
    pub struct InternalAccessAnalysisRule {
        /// A list of rules for the internal access analyzer containing criteria to include in analysis. Only resources that
        /// meet the rule criteria will generate findings.
        pub inclusions: Option<Value<Vec<InternalAccessAnalysisRuleCriteria>>>,
    }

    impl Lower for InternalAccessAnalysisRule {
        fn fields(self, to: &mut Fields) {
            to.set("Inclusions", self.inclusions);
        }
    }

    /// The criteria for an analysis rule for an internal access analyzer.
    #[derive(Clone, Debug, Default)]
    pub struct InternalAccessAnalysisRuleCriteria {
        /// A list of AWS account IDs to apply to the internal access analysis rule criteria. Account IDs can only be
        /// applied to the analysis rule criteria for organization-level analyzers.
        pub account_ids: Option<Value<Vec<String>>>,
        /// A list of resource ARNs to apply to the internal access analysis rule criteria. The analyzer will only generate
        /// findings for resources that match these ARNs.
        pub resource_arns: Option<Value<Vec<String>>>,
        /// A list of resource types to apply to the internal access analysis rule criteria. The analyzer will only generate
        /// findings for resources of these types.
        pub resource_types: Option<Value<Vec<String>>>,
    }

    impl Lower for InternalAccessAnalysisRuleCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("AccountIds", self.account_ids);
            to.set("ResourceArns", self.resource_arns);
            to.set("ResourceTypes", self.resource_types);
        }
    }

    /// Contains information about an unused access analyzer.
    #[derive(Clone, Debug, Default)]
    pub struct UnusedAccessConfiguration {
        /// Contains information about analysis rules for the analyzer. Analysis rules determine which entities will
        /// generate findings based on the criteria you define when you create the rule.
        pub analysis_rule: Option<Value<AnalysisRule>>,
        /// The specified access age in days for which to generate findings for unused access.
        ///
        /// 1 to 365.
        pub unused_access_age: Option<Value<i64>>,
    }

    impl Lower for UnusedAccessConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AnalysisRule", self.analysis_rule);
            to.set("UnusedAccessAge", self.unused_access_age);
        }
    }

    /// Contains information about analysis rules for the analyzer. Analysis rules determine which entities will
    /// generate findings based on the criteria you define when you create the rule.
    #[derive(Clone, Debug, Default)]
    pub struct AnalysisRule {
        /// A list of rules for the analyzer containing criteria to exclude from analysis. Entities that meet the rule
        /// criteria will not generate findings.
        pub exclusions: Option<Value<Vec<AnalysisRuleCriteria>>>,
    }

    impl Lower for AnalysisRule {
        fn fields(self, to: &mut Fields) {
            to.set("Exclusions", self.exclusions);
        }
    }

    /// The criteria for an analysis rule for an analyzer. The criteria determine which entities will generate findings.
    #[derive(Clone, Debug, Default)]
    pub struct AnalysisRuleCriteria {
        /// A list of AWS account IDs to apply to the analysis rule criteria. The accounts cannot include the organization
        /// analyzer owner account.
        pub account_ids: Option<Value<Vec<String>>>,
        /// An array of key-value pairs to match for your resources. You can use the set of Unicode letters, digits,
        /// whitespace, `_`, `.`, `/`, `=`, `+`, and `-`.
        pub resource_tags: Option<Value<Vec<Vec<Tag>>>>,
    }

    impl Lower for AnalysisRuleCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("AccountIds", self.account_ids);
            to.set("ResourceTags", self.resource_tags);
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
        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Contains information about an archive rule. Archive rules automatically archive new findings that meet the
    /// criteria you define when you create the rule.
    #[derive(Clone, Debug, Default)]
    pub struct ArchiveRule {
        /// The criteria for the rule.
        ///
        /// Required. At least 1 items.
        pub filter: Option<Value<Vec<Filter>>>,
        /// The name of the rule to create.
        ///
        /// Required. 1 to 255 characters.
        pub rule_name: Option<Value<String>>,
    }

    impl Lower for ArchiveRule {
        fn fields(self, to: &mut Fields) {
            to.set("Filter", self.filter);
            to.set("RuleName", self.rule_name);
        }
    }

    /// The criteria that defines the archive rule.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// A "contains" condition to match for the rule.
        pub contains: Option<Value<Vec<String>>>,
        /// An "equals" condition to match for the rule.
        pub eq: Option<Value<Vec<String>>>,
        /// An "exists" condition to match for the rule.
        pub exists: Option<Value<bool>>,
        /// A "not equal" condition to match for the rule.
        pub neq: Option<Value<Vec<String>>>,
        /// The property used to define the criteria in the filter for the rule.
        ///
        /// Required.
        pub property: Option<Value<String>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("Contains", self.contains);
            to.set("Eq", self.eq);
            to.set("Exists", self.exists);
            to.set("Neq", self.neq);
            to.set("Property", self.property);
        }
    }
}

/// `AWS::AccessAnalyzer::ArchiveRule`.
///
/// Creates an archive rule for the specified analyzer. Archive rules automatically archive new findings that meet
/// the criteria you define when you create the rule.
#[derive(Clone, Debug, Default)]
pub struct ArchiveRule {
    /// The name of the analyzer for the archive rule.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub analyzer_name: Option<Value<String>>,
    /// The criteria for the archive rule. A map of filter criteria property names to their criterion values.
    ///
    /// Required.
    pub filter: Option<Value<BTreeMap<String, archive_rule::Filter>>>,
    /// The name of the archive rule.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub rule_name: Option<Value<String>>,
}

impl Lower for ArchiveRule {
    fn fields(self, to: &mut Fields) {
        to.set("AnalyzerName", self.analyzer_name);
        to.set("Filter", self.filter);
        to.set("RuleName", self.rule_name);
    }
}

impl Level1 for ArchiveRule {
    const TYPE: &'static str = "AWS::AccessAnalyzer::ArchiveRule";
}

impl Handle<ArchiveRule> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the archive rule.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time at which the archive rule was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time at which the archive rule was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`ArchiveRule`] is made of.
pub mod archive_rule {
    use super::*;

    /// `Filter` of `AWS::AccessAnalyzer::ArchiveRule`.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// 1 to 20 items.
        pub contains: Option<Value<Vec<String>>>,
        /// 1 to 20 items.
        pub eq: Option<Value<Vec<String>>>,
        pub exists: Option<Value<bool>>,
        /// 1 to 20 items.
        pub neq: Option<Value<Vec<String>>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("Contains", self.contains);
            to.set("Eq", self.eq);
            to.set("Exists", self.exists);
            to.set("Neq", self.neq);
        }
    }
}
