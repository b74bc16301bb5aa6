//! `AWS::LicenseManager`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::LicenseManager::Grant`.
///
/// Specifies a grant.
///
/// Its ARN: `arn:${Partition}:license-manager::${Account}:grant:${GrantId}`.
#[derive(Clone, Debug, Default)]
pub struct Grant {
    /// Allowed operations for the grant.
    ///
    /// 1 to 8 items.
    pub allowed_operations: Option<Value<Vec<String>>>,
    /// Grant name.
    pub grant_name: Option<Value<String>>,
    /// Home Region of the grant.
    pub home_region: Option<Value<String>>,
    /// License ARN.
    ///
    /// 0 to 2048 characters.
    pub license_arn: Option<Value<String>>,
    /// The grant principals. You can specify one of the following as an Amazon Resource Name (ARN).
    ///
    /// 1 to 1 items.
    pub principals: Option<Value<Vec<String>>>,
    /// Granted license status.
    ///
    /// One of `ACTIVE`, `DELETED`, `DISABLED`, `FAILED_WORKFLOW`, `PENDING_ACCEPT`, `PENDING_DELETE`,
    /// `PENDING_WORKFLOW`, `REJECTED`, `WORKFLOW_COMPLETED`.
    pub status: Option<Value<String>>,
    /// A list of tags to attach.
    pub tags: Option<Value<Vec<grant::Tag>>>,
}

impl Lower for Grant {
    fn fields(self, to: &mut Fields) {
        to.set("AllowedOperations", self.allowed_operations);
        to.set("GrantName", self.grant_name);
        to.set("HomeRegion", self.home_region);
        to.set("LicenseArn", self.license_arn);
        to.set("Principals", self.principals);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Grant {
    const TYPE: &'static str = "AWS::LicenseManager::Grant";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Grant> {
    /// `Ref`: its `GrantArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the grant.
    pub fn grant_arn(self) -> Value<Arn> {
        self.attribute("GrantArn")
    }

    /// The grant version.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Grant`] is made of.
pub mod grant {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::LicenseManager::License`.
///
/// Specifies a granted license.
///
/// Its ARN: `arn:${Partition}:license-manager::${Account}:license:${LicenseId}`.
#[derive(Clone, Debug, Default)]
pub struct License {
    /// License beneficiary.
    ///
    /// Required.
    pub beneficiary: Option<Value<String>>,
    /// Configuration for consumption of the license.
    ///
    /// Required.
    pub consumption_configuration: Option<Value<license::ConsumptionConfiguration>>,
    /// License entitlements.
    ///
    /// Required.
    pub entitlements: Option<Value<Vec<license::Entitlement>>>,
    /// Home Region of the license.
    ///
    /// Required.
    pub home_region: Option<Value<String>>,
    /// License issuer.
    ///
    /// Required.
    pub issuer: Option<Value<license::IssuerData>>,
    /// License metadata.
    pub license_metadata: Option<Value<Vec<license::Metadata>>>,
    /// License name.
    ///
    /// Required.
    pub license_name: Option<Value<String>>,
    /// Product name.
    ///
    /// Required.
    pub product_name: Option<Value<String>>,
    /// Product SKU.
    ///
    /// Required. 1 to 1024 characters.
    pub product_sku: Option<Value<String>>,
    /// License status.
    pub status: Option<Value<String>>,
    /// A list of tags to attach.
    pub tags: Option<Value<Vec<license::Tag>>>,
    /// Date and time range during which the license is valid, in ISO8601-UTC format.
    ///
    /// Required.
    pub validity: Option<Value<license::ValidityDateFormat>>,
}

impl Lower for License {
    fn fields(self, to: &mut Fields) {
        to.set("Beneficiary", self.beneficiary);
        to.set("ConsumptionConfiguration", self.consumption_configuration);
        to.set("Entitlements", self.entitlements);
        to.set("HomeRegion", self.home_region);
        to.set("Issuer", self.issuer);
        to.set("LicenseMetadata", self.license_metadata);
        to.set("LicenseName", self.license_name);
        to.set("ProductName", self.product_name);
        to.set("ProductSKU", self.product_sku);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
        to.set("Validity", self.validity);
    }
}

impl Level1 for License {
    const TYPE: &'static str = "AWS::LicenseManager::License";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<License> {
    /// `Ref`: its `LicenseArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the license.
    pub fn license_arn(self) -> Value<Arn> {
        self.attribute("LicenseArn")
    }

    /// The license version.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`License`] is made of.
pub mod license {
    use super::*;

    /// Details about a consumption configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ConsumptionConfiguration {
        /// Details about a borrow configuration.
        pub borrow_configuration: Option<Value<BorrowConfiguration>>,
        /// Details about a provisional configuration.
        pub provisional_configuration: Option<Value<ProvisionalConfiguration>>,
        /// Renewal frequency.
        ///
        /// One of `Monthly`, `None`, `Weekly`.
        pub renew_type: Option<Value<String>>,
    }

    impl Lower for ConsumptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BorrowConfiguration", self.borrow_configuration);
            to.set("ProvisionalConfiguration", self.provisional_configuration);
            to.set("RenewType", self.renew_type);
        }
    }

    /// Details about a borrow configuration.
    #[derive(Clone, Debug, Default)]
    pub struct BorrowConfiguration {
        /// Indicates whether early check-ins are allowed.
        ///
        /// Required.
        pub allow_early_check_in: Option<Value<bool>>,
        /// Maximum time for the borrow configuration, in minutes.
        ///
        /// Required.
        pub max_time_to_live_in_minutes: Option<Value<i64>>,
    }

    impl Lower for BorrowConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowEarlyCheckIn", self.allow_early_check_in);
            to.set("MaxTimeToLiveInMinutes", self.max_time_to_live_in_minutes);
        }
    }

    /// Details about a provisional configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisionalConfiguration {
        /// Maximum time for the provisional configuration, in minutes.
        ///
        /// Required.
        pub max_time_to_live_in_minutes: Option<Value<i64>>,
    }

    impl Lower for ProvisionalConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxTimeToLiveInMinutes", self.max_time_to_live_in_minutes);
        }
    }

    /// Describes a resource entitled for use with a license.
    #[derive(Clone, Debug, Default)]
    pub struct Entitlement {
        /// Indicates whether check-ins are allowed.
        pub allow_check_in: Option<Value<bool>>,
        /// Maximum entitlement count. Use if the unit is not None.
        pub max_count: Option<Value<i64>>,
        /// Entitlement name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Indicates whether overages are allowed.
        pub overage: Option<Value<bool>>,
        /// Entitlement unit.
        ///
        /// Required.
        pub unit: Option<Value<String>>,
        /// Entitlement resource. Use only if the unit is None.
        pub value: Option<Value<String>>,
    }

    impl Lower for Entitlement {
        fn fields(self, to: &mut Fields) {
            to.set("AllowCheckIn", self.allow_check_in);
            to.set("MaxCount", self.max_count);
            to.set("Name", self.name);
            to.set("Overage", self.overage);
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// Details associated with the issuer of a license.
    #[derive(Clone, Debug, Default)]
    pub struct IssuerData {
        /// Issuer name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Asymmetric KMS key from AWS Key Management Service. The KMS key must have a key usage of sign and verify, and
        /// support the RSASSA-PSS SHA-256 signing algorithm.
        pub sign_key: Option<Value<String>>,
    }

    impl Lower for IssuerData {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("SignKey", self.sign_key);
        }
    }

    /// Describes key/value pairs.
    #[derive(Clone, Debug, Default)]
    pub struct Metadata {
        /// The key name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Metadata {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Date and time range during which the license is valid, in ISO8601-UTC format.
    #[derive(Clone, Debug, Default)]
    pub struct ValidityDateFormat {
        /// Start of the time range.
        ///
        /// Required. 0 to 50 characters.
        pub begin: Option<Value<String>>,
        /// End of the time range.
        ///
        /// Required. 0 to 50 characters.
        pub end: Option<Value<String>>,
    }

    impl Lower for ValidityDateFormat {
        fn fields(self, to: &mut Fields) {
            to.set("Begin", self.begin);
            to.set("End", self.end);
        }
    }
}

/// `AWS::LicenseManager::LicenseAssetGroup`.
///
/// Resource Type definition for AWS::LicenseManager::LicenseAssetGroup.
///
/// Its ARN: `arn:${Partition}:license-manager:${Region}:${Account}:license-asset-group:${LicenseAssetGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct LicenseAssetGroup {
    /// ARNs of associated license asset rulesets.
    ///
    /// Required.
    pub associated_license_asset_ruleset_arns: Option<Value<Vec<String>>>,
    /// License asset group description.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// License asset group configurations.
    ///
    /// Required. A change replaces the resource.
    pub license_asset_group_configurations: Option<Value<Vec<license_asset_group::LicenseAssetGroupConfiguration>>>,
    /// License asset group name.
    ///
    /// Required. 0 to 128 characters.
    pub name: Option<Value<String>>,
    /// License asset group properties.
    pub properties: Option<Value<Vec<license_asset_group::LicenseAssetGroupProperty>>>,
    /// Tags to add to the license asset group.
    pub tags: Option<Value<Vec<license_asset_group::Tag>>>,
}

impl Lower for LicenseAssetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("AssociatedLicenseAssetRulesetARNs", self.associated_license_asset_ruleset_arns);
        to.set("Description", self.description);
        to.set("LicenseAssetGroupConfigurations", self.license_asset_group_configurations);
        to.set("Name", self.name);
        to.set("Properties", self.properties);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LicenseAssetGroup {
    const TYPE: &'static str = "AWS::LicenseManager::LicenseAssetGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LicenseAssetGroup> {
    /// `Ref`: its `LicenseAssetGroupArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Amazon Resource Name (ARN) of the license asset group.
    pub fn license_asset_group_arn(self) -> Value<Arn> {
        self.attribute("LicenseAssetGroupArn")
    }
}

/// What [`LicenseAssetGroup`] is made of.
pub mod license_asset_group {
    use super::*;

    /// `LicenseAssetGroupConfiguration` of `AWS::LicenseManager::LicenseAssetGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct LicenseAssetGroupConfiguration {
        pub usage_dimension: Option<Value<String>>,
    }

    impl Lower for LicenseAssetGroupConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("UsageDimension", self.usage_dimension);
        }
    }

    /// `LicenseAssetGroupProperty` of `AWS::LicenseManager::LicenseAssetGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct LicenseAssetGroupProperty {
        pub key: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for LicenseAssetGroupProperty {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::LicenseManager::LicenseAssetGroup`.
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

/// `AWS::LicenseManager::LicenseAssetRuleSet`.
///
/// Resource schema for AWS::LicenseManager::LicenseAssetRuleSet.
///
/// Its ARN: `arn:${Partition}:license-manager:${Region}:${Account}:license-asset-ruleset:${LicenseAssetRulesetId}`.
#[derive(Clone, Debug, Default)]
pub struct LicenseAssetRuleSet {
    /// License asset ruleset description.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// License asset ruleset name.
    ///
    /// Required. 0 to 128 characters.
    pub name: Option<Value<String>>,
    /// License asset rules.
    ///
    /// Required.
    pub rules: Option<Value<Vec<license_asset_rule_set::LicenseAssetRule>>>,
    /// Tags to add to the license asset ruleset.
    pub tags: Option<Value<Vec<license_asset_rule_set::Tag>>>,
}

impl Lower for LicenseAssetRuleSet {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Rules", self.rules);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LicenseAssetRuleSet {
    const TYPE: &'static str = "AWS::LicenseManager::LicenseAssetRuleSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LicenseAssetRuleSet> {
    /// `Ref`: its `LicenseAssetRulesetArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Amazon Resource Name (ARN) of the license asset ruleset.
    pub fn license_asset_ruleset_arn(self) -> Value<Arn> {
        self.attribute("LicenseAssetRulesetArn")
    }
}

/// What [`LicenseAssetRuleSet`] is made of.
pub mod license_asset_rule_set {
    use super::*;

    /// License asset rule.
    #[derive(Clone, Debug, Default)]
    pub struct LicenseAssetRule {
        /// Rule statement. Specify exactly one of InstanceRuleStatement, LicenseRuleStatement, or
        /// LicenseConfigurationRuleStatement.
        ///
        /// Required.
        pub rule_statement: Option<Value<RuleStatement>>,
    }

    impl Lower for LicenseAssetRule {
        fn fields(self, to: &mut Fields) {
            to.set("RuleStatement", self.rule_statement);
        }
    }

    /// Rule statement. Specify exactly one of InstanceRuleStatement, LicenseRuleStatement, or
    /// LicenseConfigurationRuleStatement.
    #[derive(Clone, Debug, Default)]
    pub struct RuleStatement {
        /// Instance rule statement.
        pub instance_rule_statement: Option<Value<InstanceRuleStatement>>,
        /// License configuration rule statement.
        pub license_configuration_rule_statement: Option<Value<LicenseConfigurationRuleStatement>>,
        /// License rule statement.
        pub license_rule_statement: Option<Value<LicenseRuleStatement>>,
    }

    impl Lower for RuleStatement {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceRuleStatement", self.instance_rule_statement);
            to.set("LicenseConfigurationRuleStatement", self.license_configuration_rule_statement);
            to.set("LicenseRuleStatement", self.license_rule_statement);
        }
    }

    /// Instance rule statement.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceRuleStatement {
        /// AND rule statement.
        pub and_rule_statement: Option<Value<AndRuleStatement>>,
        /// Matching rule statement.
        pub matching_rule_statement: Option<Value<MatchingRuleStatement>>,
        /// OR rule statement.
        pub or_rule_statement: Option<Value<OrRuleStatement>>,
    }

    impl Lower for InstanceRuleStatement {
        fn fields(self, to: &mut Fields) {
            to.set("AndRuleStatement", self.and_rule_statement);
            to.set("MatchingRuleStatement", self.matching_rule_statement);
            to.set("OrRuleStatement", self.or_rule_statement);
        }
    }

    /// AND rule statement.
    #[derive(Clone, Debug, Default)]
    pub struct AndRuleStatement {
        pub matching_rule_statements: Option<Value<Vec<MatchingRuleStatement>>>,
    }

    impl Lower for AndRuleStatement {
        fn fields(self, to: &mut Fields) {
            to.set("MatchingRuleStatements", self.matching_rule_statements);
        }
    }

    /// Matching rule statement.
    #[derive(Clone, Debug, Default)]
    pub struct MatchingRuleStatement {
        /// Constraint (e.g. Equals, Not\_Equals).
        ///
        /// Required.
        pub constraint: Option<Value<String>>,
        /// Key to match.
        ///
        /// Required.
        pub key_to_match: Option<Value<String>>,
        /// Values to match.
        ///
        /// Required.
        pub value_to_match: Option<Value<Vec<String>>>,
    }

    impl Lower for MatchingRuleStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Constraint", self.constraint);
            to.set("KeyToMatch", self.key_to_match);
            to.set("ValueToMatch", self.value_to_match);
        }
    }

    /// OR rule statement.
    #[derive(Clone, Debug, Default)]
    pub struct OrRuleStatement {
        pub matching_rule_statements: Option<Value<Vec<MatchingRuleStatement>>>,
    }

    impl Lower for OrRuleStatement {
        fn fields(self, to: &mut Fields) {
            to.set("MatchingRuleStatements", self.matching_rule_statements);
        }
    }

    /// License configuration rule statement.
    #[derive(Clone, Debug, Default)]
    pub struct LicenseConfigurationRuleStatement {
        /// AND rule statement.
        pub and_rule_statement: Option<Value<AndRuleStatement>>,
        /// Matching rule statement.
        pub matching_rule_statement: Option<Value<MatchingRuleStatement>>,
        /// OR rule statement.
        pub or_rule_statement: Option<Value<OrRuleStatement>>,
    }

    impl Lower for LicenseConfigurationRuleStatement {
        fn fields(self, to: &mut Fields) {
            to.set("AndRuleStatement", self.and_rule_statement);
            to.set("MatchingRuleStatement", self.matching_rule_statement);
            to.set("OrRuleStatement", self.or_rule_statement);
        }
    }

    /// License rule statement.
    #[derive(Clone, Debug, Default)]
    pub struct LicenseRuleStatement {
        /// AND rule statement.
        pub and_rule_statement: Option<Value<AndRuleStatement>>,
        /// Matching rule statement.
        pub matching_rule_statement: Option<Value<MatchingRuleStatement>>,
        /// OR rule statement.
        pub or_rule_statement: Option<Value<OrRuleStatement>>,
    }

    impl Lower for LicenseRuleStatement {
        fn fields(self, to: &mut Fields) {
            to.set("AndRuleStatement", self.and_rule_statement);
            to.set("MatchingRuleStatement", self.matching_rule_statement);
            to.set("OrRuleStatement", self.or_rule_statement);
        }
    }

    /// `Tag` of `AWS::LicenseManager::LicenseAssetRuleSet`.
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

/// `AWS::LicenseManager::LicenseConfiguration`.
///
/// Resource schema for AWS::LicenseManager::LicenseConfiguration. A license configuration is an abstraction of a
/// customer license agreement that can be consumed and enforced by License Manager.
#[derive(Clone, Debug, Default)]
pub struct LicenseConfiguration {
    /// Description of the license configuration.
    pub description: Option<Value<String>>,
    /// When true, disassociates a resource when software is uninstalled.
    pub disassociate_when_not_found: Option<Value<bool>>,
    /// Number of licenses managed by the license configuration.
    pub license_count: Option<Value<i64>>,
    /// Indicates whether hard or soft license enforcement is used. Exceeding a hard limit blocks the launch of new
    /// instances.
    pub license_count_hard_limit: Option<Value<bool>>,
    /// Dimension used to track the license inventory.
    ///
    /// Required. One of `vCPU`, `Instance`, `Core`, `Socket`. A change replaces the resource.
    pub license_counting_type: Option<Value<String>>,
    /// License configuration expiry as an epoch timestamp (seconds since 1970-01-01T00:00:00Z).
    pub license_expiry: Option<Value<i64>>,
    /// License rules. The syntax is #name=value (for example, #allowedTenancy=EC2-DedicatedHost).
    ///
    /// A change replaces the resource.
    pub license_rules: Option<Value<Vec<String>>>,
    /// Name of the license configuration.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Product information.
    pub product_information_list: Option<Value<Vec<license_configuration::ProductInformation>>>,
    /// Tags to add to the license configuration.
    pub tags: Option<Value<Vec<license_configuration::Tag>>>,
}

impl Lower for LicenseConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DisassociateWhenNotFound", self.disassociate_when_not_found);
        to.set("LicenseCount", self.license_count);
        to.set("LicenseCountHardLimit", self.license_count_hard_limit);
        to.set("LicenseCountingType", self.license_counting_type);
        to.set("LicenseExpiry", self.license_expiry);
        to.set("LicenseRules", self.license_rules);
        to.set("Name", self.name);
        to.set("ProductInformationList", self.product_information_list);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LicenseConfiguration {
    const TYPE: &'static str = "AWS::LicenseManager::LicenseConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LicenseConfiguration> {
    /// `Ref`: its `LicenseConfigurationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `LicenseConfigurationArn`.
    pub fn license_configuration_arn(self) -> Value<Arn> {
        self.attribute("LicenseConfigurationArn")
    }

    /// The attribute `LicenseConfigurationId`.
    pub fn license_configuration_id(self) -> Value<String> {
        self.attribute("LicenseConfigurationId")
    }

    /// The attribute `OwnerAccountId`.
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`LicenseConfiguration`] is made of.
pub mod license_configuration {
    use super::*;

    /// Describes product information for a license configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ProductInformation {
        /// A product information filter list.
        ///
        /// Required.
        pub product_information_filter_list: Option<Value<Vec<ProductInformationFilter>>>,
        /// Resource type. The possible values are SSM\_MANAGED \| RDS.
        ///
        /// Required.
        pub resource_type: Option<Value<String>>,
    }

    impl Lower for ProductInformation {
        fn fields(self, to: &mut Fields) {
            to.set("ProductInformationFilterList", self.product_information_filter_list);
            to.set("ResourceType", self.resource_type);
        }
    }

    /// Describes a product information filter.
    #[derive(Clone, Debug, Default)]
    pub struct ProductInformationFilter {
        /// Logical operator.
        ///
        /// Required.
        pub product_information_filter_comparator: Option<Value<String>>,
        /// Filter name.
        ///
        /// Required.
        pub product_information_filter_name: Option<Value<String>>,
        /// Filter value.
        pub product_information_filter_value: Option<Value<Vec<String>>>,
    }

    impl Lower for ProductInformationFilter {
        fn fields(self, to: &mut Fields) {
            to.set("ProductInformationFilterComparator", self.product_information_filter_comparator);
            to.set("ProductInformationFilterName", self.product_information_filter_name);
            to.set("ProductInformationFilterValue", self.product_information_filter_value);
        }
    }

    /// `Tag` of `AWS::LicenseManager::LicenseConfiguration`.
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

/// `AWS::LicenseManager::ReportGenerator`.
///
/// A report generator that creates periodic reports about your AWS License Manager license configurations.
#[derive(Clone, Debug, Default)]
pub struct ReportGenerator {
    /// Description of the report generator.
    pub description: Option<Value<String>>,
    /// Details of the license configurations and asset groups that this generator reports on.
    ///
    /// Required.
    pub report_context: Option<Value<report_generator::ReportContext>>,
    /// Details about how frequently reports are generated.
    ///
    /// Required.
    pub report_frequency: Option<Value<report_generator::ReportFrequency>>,
    /// Name of the report generator.
    ///
    /// Required. 1 to 100 characters.
    pub report_generator_name: Option<Value<String>>,
    /// Type of reports to generate. The report type determines the data reported on.
    ///
    /// Required.
    pub report_type: Option<Value<Vec<String>>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<report_generator::Tag>>>,
}

impl Lower for ReportGenerator {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("ReportContext", self.report_context);
        to.set("ReportFrequency", self.report_frequency);
        to.set("ReportGeneratorName", self.report_generator_name);
        to.set("ReportType", self.report_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ReportGenerator {
    const TYPE: &'static str = "AWS::LicenseManager::ReportGenerator";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ReportGenerator> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreateTime`.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The attribute `ReportCreatorAccount`.
    pub fn report_creator_account(self) -> Value<String> {
        self.attribute("ReportCreatorAccount")
    }

    /// The attribute `S3Location`.
    pub fn s3_location(self) -> Value<Json> {
        self.attribute("S3Location")
    }
}

/// What [`ReportGenerator`] is made of.
pub mod report_generator {
    use super::*;

    /// Details of the license configurations and asset groups that this generator reports on.
    #[derive(Clone, Debug, Default)]
    pub struct ReportContext {
        /// Amazon Resource Names (ARNs) of the license asset groups to include in the report.
        pub license_asset_group_arns: Option<Value<Vec<String>>>,
        /// Amazon Resource Names (ARNs) of the license configurations that this generator reports on.
        pub license_configuration_arns: Option<Value<Vec<String>>>,
        /// End date for the report data collection period.
        pub report_end_date: Option<Value<String>>,
        /// Start date for the report data collection period.
        pub report_start_date: Option<Value<String>>,
    }

    impl Lower for ReportContext {
        fn fields(self, to: &mut Fields) {
            to.set("LicenseAssetGroupArns", self.license_asset_group_arns);
            to.set("LicenseConfigurationArns", self.license_configuration_arns);
            to.set("ReportEndDate", self.report_end_date);
            to.set("ReportStartDate", self.report_start_date);
        }
    }

    /// Details about how frequently reports are generated.
    #[derive(Clone, Debug, Default)]
    pub struct ReportFrequency {
        /// Time period between each report. The period can be daily, weekly, or monthly.
        ///
        /// One of `DAY`, `WEEK`, `MONTH`, `ONE_TIME`.
        pub period: Option<Value<String>>,
        /// Number of times within the frequency period that a report is generated. The only supported value is 1.
        pub value: Option<Value<i64>>,
    }

    impl Lower for ReportFrequency {
        fn fields(self, to: &mut Fields) {
            to.set("Period", self.period);
            to.set("Value", self.value);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
