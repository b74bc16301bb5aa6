//! `AWS::ServiceCatalog`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ServiceCatalog::AcceptedPortfolioShare`.
///
/// Accepts an offer to share the specified portfolio.
#[derive(Clone, Debug, Default)]
pub struct AcceptedPortfolioShare {
    /// The language code.
    ///
    /// A change replaces the resource.
    pub accept_language: Option<Value<String>>,
    /// The portfolio identifier.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub portfolio_id: Option<Value<String>>,
}

impl Lower for AcceptedPortfolioShare {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptLanguage", self.accept_language);
        to.set("PortfolioId", self.portfolio_id);
    }
}

impl Level1 for AcceptedPortfolioShare {
    const TYPE: &'static str = "AWS::ServiceCatalog::AcceptedPortfolioShare";
}

impl Handle<AcceptedPortfolioShare> {
    /// `Ref`: its `PortfolioId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ServiceCatalog::CloudFormationProduct`.
///
/// Specifies a product.
///
/// Its ARN: `arn:${Partition}:catalog:${Region}:${Account}:product/${PortfolioId}`.
#[derive(Clone, Debug, Default)]
pub struct CloudFormationProduct {
    /// The language code.
    ///
    /// 0 to 100 characters.
    pub accept_language: Option<Value<String>>,
    /// The description of the product.
    ///
    /// 0 to 8191 characters.
    pub description: Option<Value<String>>,
    /// The distributor of the product.
    ///
    /// 0 to 8191 characters.
    pub distributor: Option<Value<String>>,
    /// The name of the product.
    ///
    /// Required. 0 to 8191 characters.
    pub name: Option<Value<String>>,
    /// The owner of the product.
    ///
    /// Required. 0 to 8191 characters.
    pub owner: Option<Value<String>>,
    /// The type of product.
    ///
    /// One of `CLOUD_FORMATION_TEMPLATE`, `MARKETPLACE_AMI`, `MARKETPLACE_CAR`, `TERRAFORM_OPEN_SOURCE`,
    /// `TERRAFORM_CLOUD`, `EXTERNAL`.
    pub product_type: Option<Value<String>>,
    /// The configuration of the provisioning artifact (also known as a version).
    pub provisioning_artifact_parameters: Option<Value<Vec<cloud_formation_product::ProvisioningArtifactProperties>>>,
    /// This property is turned off by default.
    pub replace_provisioning_artifacts: Option<Value<bool>>,
    /// A top level `ProductViewDetail` response containing details about the product’s connection. AWS Service Catalog
    /// returns this field for the `CreateProduct`, `UpdateProduct`, `DescribeProductAsAdmin`, and
    /// `SearchProductAsAdmin` APIs.
    pub source_connection: Option<Value<cloud_formation_product::SourceConnection>>,
    /// The support information about the product.
    ///
    /// 0 to 8191 characters.
    pub support_description: Option<Value<String>>,
    /// The contact email for product support.
    ///
    /// 0 to 254 characters.
    pub support_email: Option<Value<String>>,
    /// The contact URL for product support.
    ///
    /// 0 to 2083 characters.
    pub support_url: Option<Value<String>>,
    /// One or more tags.
    ///
    /// 0 to 20 items.
    pub tags: Option<Value<Vec<cloud_formation_product::Tag>>>,
}

impl Lower for CloudFormationProduct {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptLanguage", self.accept_language);
        to.set("Description", self.description);
        to.set("Distributor", self.distributor);
        to.set("Name", self.name);
        to.set("Owner", self.owner);
        to.set("ProductType", self.product_type);
        to.set("ProvisioningArtifactParameters", self.provisioning_artifact_parameters);
        to.set("ReplaceProvisioningArtifacts", self.replace_provisioning_artifacts);
        to.set("SourceConnection", self.source_connection);
        to.set("SupportDescription", self.support_description);
        to.set("SupportEmail", self.support_email);
        to.set("SupportUrl", self.support_url);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CloudFormationProduct {
    const TYPE: &'static str = "AWS::ServiceCatalog::CloudFormationProduct";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CloudFormationProduct> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the product, such as prod-tsjbmal34qvek.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the product.
    pub fn product_name(self) -> Value<String> {
        self.attribute("ProductName")
    }

    /// The IDs of the provisioning artifacts.
    pub fn provisioning_artifact_ids(self) -> Value<String> {
        self.attribute("ProvisioningArtifactIds")
    }

    /// The names of the provisioning artifacts.
    pub fn provisioning_artifact_names(self) -> Value<String> {
        self.attribute("ProvisioningArtifactNames")
    }
}

/// What [`CloudFormationProduct`] is made of.
pub mod cloud_formation_product {
    use super::*;

    /// Information about a provisioning artifact (also known as a version) for a product.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisioningArtifactProperties {
        /// The description of the provisioning artifact, including how it differs from the previous provisioning artifact.
        pub description: Option<Value<String>>,
        /// If set to true, AWS Service Catalog stops validating the specified provisioning artifact even if it is invalid.
        pub disable_template_validation: Option<Value<bool>>,
        /// Specify the template source with one of the following options, but not both. Keys accepted: \[
        /// `LoadTemplateFromURL`, `ImportFromPhysicalId` \].
        ///
        /// Required.
        pub info: Option<Value<Json>>,
        /// The name of the provisioning artifact (for example, v1 v2beta). No spaces are allowed.
        pub name: Option<Value<String>>,
        /// The type of provisioning artifact.
        ///
        /// One of `CLOUD_FORMATION_TEMPLATE`, `MARKETPLACE_AMI`, `MARKETPLACE_CAR`, `TERRAFORM_OPEN_SOURCE`,
        /// `TERRAFORM_CLOUD`, `EXTERNAL`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ProvisioningArtifactProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("DisableTemplateValidation", self.disable_template_validation);
            to.set("Info", self.info);
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// A top level `ProductViewDetail` response containing details about the product’s connection. AWS Service Catalog
    /// returns this field for the `CreateProduct`, `UpdateProduct`, `DescribeProductAsAdmin`, and
    /// `SearchProductAsAdmin` APIs.
    #[derive(Clone, Debug, Default)]
    pub struct SourceConnection {
        /// The connection details based on the connection `Type`.
        ///
        /// Required.
        pub connection_parameters: Option<Value<SourceConnectionConnectionParameters>>,
        /// The only supported `SourceConnection` type is Codestar.
        ///
        /// Required. One of `CODESTAR`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SourceConnection {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionParameters", self.connection_parameters);
            to.set("Type", self.type_);
        }
    }

    /// The connection details based on the connection Type.
    #[derive(Clone, Debug, Default)]
    pub struct SourceConnectionConnectionParameters {
        pub code_star: Option<Value<CodeStarParameters>>,
    }

    impl Lower for SourceConnectionConnectionParameters {
        fn fields(self, to: &mut Fields) {
            to.set("CodeStar", self.code_star);
        }
    }

    /// The subtype containing details about the Codestar connection `Type`.
    #[derive(Clone, Debug, Default)]
    pub struct CodeStarParameters {
        /// The absolute path wehre the artifact resides within the repo and branch, formatted as "folder/file.json.".
        ///
        /// Required. 1 to 4096 characters.
        pub artifact_path: Option<Value<String>>,
        /// The specific branch where the artifact resides.
        ///
        /// Required. 1 to 250 characters.
        pub branch: Option<Value<String>>,
        /// The CodeStar ARN, which is the connection between AWS Service Catalog and the external repository.
        ///
        /// Required. 1 to 1224 characters.
        pub connection_arn: Option<Value<String>>,
        /// The specific repository where the product’s artifact-to-be-synced resides, formatted as "Account/Repo.".
        ///
        /// Required. 1 to 100 characters.
        pub repository: Option<Value<String>>,
    }

    impl Lower for CodeStarParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ArtifactPath", self.artifact_path);
            to.set("Branch", self.branch);
            to.set("ConnectionArn", self.connection_arn);
            to.set("Repository", self.repository);
        }
    }

    /// `Tag` of `AWS::ServiceCatalog::CloudFormationProduct`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
///
/// Provisions the specified product.
///
/// Its ARN: `arn:${Partition}:catalog:${Region}:${Account}:product/${PortfolioId}`.
#[derive(Clone, Debug, Default)]
pub struct CloudFormationProvisionedProduct {
    /// The language code.
    ///
    /// One of `en`, `jp`, `zh`.
    pub accept_language: Option<Value<String>>,
    /// Passed to AWS CloudFormation. The SNS topic ARNs to which to publish stack-related events.
    ///
    /// At most 5 items. A change replaces the resource.
    pub notification_arns: Option<Value<Vec<String>>>,
    /// The path identifier of the product. This value is optional if the product has a default path, and required if
    /// the product has more than one path.
    ///
    /// 1 to 100 characters.
    pub path_id: Option<Value<String>>,
    /// The name of the path. This value is optional if the product has a default path, and required if the product has
    /// more than one path.
    ///
    /// 1 to 100 characters.
    pub path_name: Option<Value<String>>,
    /// The product identifier.
    ///
    /// 1 to 100 characters.
    pub product_id: Option<Value<String>>,
    /// The name of the Service Catalog product.
    ///
    /// 1 to 128 characters.
    pub product_name: Option<Value<String>>,
    /// A user-friendly name for the provisioned product. This value must be unique for the AWS account and cannot be
    /// updated after the product is provisioned.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub provisioned_product_name: Option<Value<String>>,
    /// The identifier of the provisioning artifact (also known as a version).
    ///
    /// 1 to 100 characters.
    pub provisioning_artifact_id: Option<Value<String>>,
    /// The name of the provisioning artifact (also known as a version) for the product. This name must be unique for
    /// the product.
    pub provisioning_artifact_name: Option<Value<String>>,
    /// Parameters specified by the administrator that are required for provisioning the product.
    pub provisioning_parameters: Option<Value<Vec<cloud_formation_provisioned_product::ProvisioningParameter>>>,
    /// StackSet preferences that are required for provisioning the product or updating a provisioned product.
    pub provisioning_preferences: Option<Value<cloud_formation_provisioned_product::ProvisioningPreferences>>,
    /// One or more tags.
    pub tags: Option<Value<Vec<cloud_formation_provisioned_product::Tag>>>,
}

impl Lower for CloudFormationProvisionedProduct {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptLanguage", self.accept_language);
        to.set("NotificationArns", self.notification_arns);
        to.set("PathId", self.path_id);
        to.set("PathName", self.path_name);
        to.set("ProductId", self.product_id);
        to.set("ProductName", self.product_name);
        to.set("ProvisionedProductName", self.provisioned_product_name);
        to.set("ProvisioningArtifactId", self.provisioning_artifact_id);
        to.set("ProvisioningArtifactName", self.provisioning_artifact_name);
        to.set("ProvisioningParameters", self.provisioning_parameters);
        to.set("ProvisioningPreferences", self.provisioning_preferences);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CloudFormationProvisionedProduct {
    const TYPE: &'static str = "AWS::ServiceCatalog::CloudFormationProvisionedProduct";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CloudFormationProvisionedProduct> {
    /// `Ref`: its `ProvisionedProductId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `CloudformationStackArn`.
    pub fn cloudformation_stack_arn(self) -> Value<Arn> {
        self.attribute("CloudformationStackArn")
    }

    /// List of key-value pair outputs.
    pub fn outputs(self) -> Value<Json> {
        self.attribute("Outputs")
    }

    /// The ID of the provisioned product.
    pub fn provisioned_product_id(self) -> Value<String> {
        self.attribute("ProvisionedProductId")
    }

    /// The ID of the record, such as `rec-rjeatvy434trk`.
    pub fn record_id(self) -> Value<String> {
        self.attribute("RecordId")
    }
}

/// What [`CloudFormationProvisionedProduct`] is made of.
pub mod cloud_formation_provisioned_product {
    use super::*;

    /// Information about a parameter used to provision a product.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisioningParameter {
        /// The parameter key.
        ///
        /// Required. 1 to 1000 characters.
        pub key: Option<Value<String>>,
        /// The parameter value.
        ///
        /// Required. At most 4096 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ProvisioningParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The user-defined preferences that will be applied when updating a provisioned product. Not all preferences are
    /// applicable to all provisioned product type.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisioningPreferences {
        /// One or more AWS accounts where the provisioned product will be available.
        pub stack_set_accounts: Option<Value<Vec<String>>>,
        /// The number of accounts, per Region, for which this operation can fail before AWS Service Catalog stops the
        /// operation in that Region.
        ///
        /// At least 0.
        pub stack_set_failure_tolerance_count: Option<Value<i64>>,
        /// The percentage of accounts, per Region, for which this stack operation can fail before AWS Service Catalog stops
        /// the operation in that Region.
        ///
        /// 0 to 100.
        pub stack_set_failure_tolerance_percentage: Option<Value<i64>>,
        /// The maximum number of accounts in which to perform this operation at one time. This is dependent on the value of
        /// `StackSetFailureToleranceCount`.
        ///
        /// At least 1.
        pub stack_set_max_concurrency_count: Option<Value<i64>>,
        /// The maximum percentage of accounts in which to perform this operation at one time.
        ///
        /// 1 to 100.
        pub stack_set_max_concurrency_percentage: Option<Value<i64>>,
        /// Determines what action AWS Service Catalog performs to a stack set or a stack instance represented by the
        /// provisioned product.
        ///
        /// One of `CREATE`, `UPDATE`, `DELETE`.
        pub stack_set_operation_type: Option<Value<String>>,
        /// One or more AWS Regions where the provisioned product will be available.
        pub stack_set_regions: Option<Value<Vec<String>>>,
    }

    impl Lower for ProvisioningPreferences {
        fn fields(self, to: &mut Fields) {
            to.set("StackSetAccounts", self.stack_set_accounts);
            to.set("StackSetFailureToleranceCount", self.stack_set_failure_tolerance_count);
            to.set("StackSetFailureTolerancePercentage", self.stack_set_failure_tolerance_percentage);
            to.set("StackSetMaxConcurrencyCount", self.stack_set_max_concurrency_count);
            to.set("StackSetMaxConcurrencyPercentage", self.stack_set_max_concurrency_percentage);
            to.set("StackSetOperationType", self.stack_set_operation_type);
            to.set("StackSetRegions", self.stack_set_regions);
        }
    }

    /// `Tag` of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ServiceCatalog::LaunchNotificationConstraint`.
///
/// Specifies a notification constraint.
#[derive(Clone, Debug, Default)]
pub struct LaunchNotificationConstraint {
    /// The language code.
    ///
    /// 0 to 100 characters.
    pub accept_language: Option<Value<String>>,
    /// The description of the constraint.
    ///
    /// 0 to 2000 characters.
    pub description: Option<Value<String>>,
    /// The notification ARNs.
    ///
    /// Required.
    pub notification_arns: Option<Value<Vec<String>>>,
    /// The portfolio identifier.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub portfolio_id: Option<Value<String>>,
    /// The product identifier.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub product_id: Option<Value<String>>,
}

impl Lower for LaunchNotificationConstraint {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptLanguage", self.accept_language);
        to.set("Description", self.description);
        to.set("NotificationArns", self.notification_arns);
        to.set("PortfolioId", self.portfolio_id);
        to.set("ProductId", self.product_id);
    }
}

impl Level1 for LaunchNotificationConstraint {
    const TYPE: &'static str = "AWS::ServiceCatalog::LaunchNotificationConstraint";
}

impl Handle<LaunchNotificationConstraint> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Unique identifier for the constraint.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ServiceCatalog::LaunchRoleConstraint`.
///
/// Specifies a launch constraint.
#[derive(Clone, Debug, Default)]
pub struct LaunchRoleConstraint {
    /// The language code.
    ///
    /// 0 to 100 characters.
    pub accept_language: Option<Value<String>>,
    /// The description of the constraint.
    ///
    /// 0 to 2000 characters.
    pub description: Option<Value<String>>,
    /// You are required to specify either the `RoleArn` or the `LocalRoleName` but can't use both.
    pub local_role_name: Option<Value<String>>,
    /// The portfolio identifier.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub portfolio_id: Option<Value<String>>,
    /// The product identifier.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub product_id: Option<Value<String>>,
    /// The ARN of the launch role.
    pub role_arn: Option<Value<String>>,
}

impl Lower for LaunchRoleConstraint {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptLanguage", self.accept_language);
        to.set("Description", self.description);
        to.set("LocalRoleName", self.local_role_name);
        to.set("PortfolioId", self.portfolio_id);
        to.set("ProductId", self.product_id);
        to.set("RoleArn", self.role_arn);
    }
}

impl Level1 for LaunchRoleConstraint {
    const TYPE: &'static str = "AWS::ServiceCatalog::LaunchRoleConstraint";
}

impl Handle<LaunchRoleConstraint> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier for the launch role constraint.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ServiceCatalog::LaunchTemplateConstraint`.
///
/// Specifies a template constraint.
#[derive(Clone, Debug, Default)]
pub struct LaunchTemplateConstraint {
    /// The language code.
    ///
    /// 0 to 100 characters.
    pub accept_language: Option<Value<String>>,
    /// The description of the constraint.
    ///
    /// 0 to 2000 characters.
    pub description: Option<Value<String>>,
    /// The portfolio identifier.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub portfolio_id: Option<Value<String>>,
    /// The product identifier.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub product_id: Option<Value<String>>,
    /// The constraint rules.
    ///
    /// Required.
    pub rules: Option<Value<String>>,
}

impl Lower for LaunchTemplateConstraint {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptLanguage", self.accept_language);
        to.set("Description", self.description);
        to.set("PortfolioId", self.portfolio_id);
        to.set("ProductId", self.product_id);
        to.set("Rules", self.rules);
    }
}

impl Level1 for LaunchTemplateConstraint {
    const TYPE: &'static str = "AWS::ServiceCatalog::LaunchTemplateConstraint";
}

impl Handle<LaunchTemplateConstraint> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Unique identifier for the constraint.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ServiceCatalog::Portfolio`.
///
/// Specifies a portfolio.
///
/// Its ARN: `arn:${Partition}:catalog:${Region}:${Account}:portfolio/${PortfolioId}`.
#[derive(Clone, Debug, Default)]
pub struct Portfolio {
    /// The language code.
    ///
    /// 0 to 100 characters.
    pub accept_language: Option<Value<String>>,
    /// The description of the portfolio.
    ///
    /// 0 to 2000 characters.
    pub description: Option<Value<String>>,
    /// The name to use for display purposes.
    ///
    /// Required. 1 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The name of the portfolio provider.
    ///
    /// Required. 1 to 50 characters.
    pub provider_name: Option<Value<String>>,
    /// One or more tags.
    ///
    /// 0 to 20 items.
    pub tags: Option<Value<Vec<portfolio::Tag>>>,
}

impl Lower for Portfolio {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptLanguage", self.accept_language);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("ProviderName", self.provider_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Portfolio {
    const TYPE: &'static str = "AWS::ServiceCatalog::Portfolio";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Portfolio> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The portfolio identifier.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the portfolio.
    pub fn portfolio_name(self) -> Value<String> {
        self.attribute("PortfolioName")
    }
}

/// What [`Portfolio`] is made of.
pub mod portfolio {
    use super::*;

    /// `Tag` of `AWS::ServiceCatalog::Portfolio`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ServiceCatalog::PortfolioPrincipalAssociation`.
///
/// Associates the specified principal ARN with the specified portfolio.
#[derive(Clone, Debug, Default)]
pub struct PortfolioPrincipalAssociation {
    /// The language code.
    ///
    /// A change replaces the resource.
    pub accept_language: Option<Value<String>>,
    /// The portfolio identifier.
    ///
    /// A change replaces the resource.
    pub portfolio_id: Option<Value<String>>,
    /// The ARN of the principal ( IAM user, role, or group).
    ///
    /// A change replaces the resource.
    pub principal_arn: Option<Value<String>>,
    /// The principal type. The supported values are `IAM` and `IAM_PATTERN`.
    ///
    /// Required. A change replaces the resource.
    pub principal_type: Option<Value<String>>,
}

impl Lower for PortfolioPrincipalAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptLanguage", self.accept_language);
        to.set("PortfolioId", self.portfolio_id);
        to.set("PrincipalARN", self.principal_arn);
        to.set("PrincipalType", self.principal_type);
    }
}

impl Level1 for PortfolioPrincipalAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioPrincipalAssociation";
}

impl Handle<PortfolioPrincipalAssociation> {
    /// `Ref`: `PortfolioId`, `PrincipalARN`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::ServiceCatalog::PortfolioProductAssociation`.
///
/// Associates the specified product with the specified portfolio.
#[derive(Clone, Debug, Default)]
pub struct PortfolioProductAssociation {
    /// The language code.
    ///
    /// A change replaces the resource.
    pub accept_language: Option<Value<String>>,
    /// The portfolio identifier.
    ///
    /// A change replaces the resource.
    pub portfolio_id: Option<Value<String>>,
    /// The product identifier.
    ///
    /// A change replaces the resource.
    pub product_id: Option<Value<String>>,
    /// The identifier of the source portfolio.
    ///
    /// A change replaces the resource.
    pub source_portfolio_id: Option<Value<String>>,
}

impl Lower for PortfolioProductAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptLanguage", self.accept_language);
        to.set("PortfolioId", self.portfolio_id);
        to.set("ProductId", self.product_id);
        to.set("SourcePortfolioId", self.source_portfolio_id);
    }
}

impl Level1 for PortfolioProductAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioProductAssociation";
}

impl Handle<PortfolioProductAssociation> {
    /// `Ref`: `PortfolioId`, `ProductId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::ServiceCatalog::PortfolioShare`.
///
/// Shares the specified portfolio with the specified account.
#[derive(Clone, Debug, Default)]
pub struct PortfolioShare {
    /// The language code.
    ///
    /// 0 to 100 characters. A change replaces the resource.
    pub accept_language: Option<Value<String>>,
    /// The AWS account ID. For example, `123456789012`.
    ///
    /// Required. A change replaces the resource.
    pub account_id: Option<Value<String>>,
    /// The portfolio identifier.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub portfolio_id: Option<Value<String>>,
    /// Indicates whether TagOptions sharing is enabled or disabled for the portfolio share.
    pub share_tag_options: Option<Value<bool>>,
}

impl Lower for PortfolioShare {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptLanguage", self.accept_language);
        to.set("AccountId", self.account_id);
        to.set("PortfolioId", self.portfolio_id);
        to.set("ShareTagOptions", self.share_tag_options);
    }
}

impl Level1 for PortfolioShare {
    const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioShare";
}

impl Handle<PortfolioShare> {
    /// `Ref`: `PortfolioId`, `AccountId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::ServiceCatalog::ResourceUpdateConstraint`.
///
/// Specifies a `RESOURCE_UPDATE` constraint.
#[derive(Clone, Debug, Default)]
pub struct ResourceUpdateConstraint {
    /// The language code.
    ///
    /// 0 to 100 characters.
    pub accept_language: Option<Value<String>>,
    /// The description of the constraint.
    ///
    /// 0 to 2000 characters.
    pub description: Option<Value<String>>,
    /// The portfolio identifier.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub portfolio_id: Option<Value<String>>,
    /// The product identifier.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub product_id: Option<Value<String>>,
    /// If set to `ALLOWED`, lets users change tags in a CloudFormationProvisionedProduct resource.
    ///
    /// Required.
    pub tag_update_on_provisioned_product: Option<Value<String>>,
}

impl Lower for ResourceUpdateConstraint {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptLanguage", self.accept_language);
        to.set("Description", self.description);
        to.set("PortfolioId", self.portfolio_id);
        to.set("ProductId", self.product_id);
        to.set("TagUpdateOnProvisionedProduct", self.tag_update_on_provisioned_product);
    }
}

impl Level1 for ResourceUpdateConstraint {
    const TYPE: &'static str = "AWS::ServiceCatalog::ResourceUpdateConstraint";
}

impl Handle<ResourceUpdateConstraint> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Unique identifier for the constraint.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ServiceCatalog::ServiceAction`.
///
/// Creates a self-service action.
#[derive(Clone, Debug, Default)]
pub struct ServiceAction {
    /// The language code.
    ///
    /// 0 to 100 characters. One of `en`, `jp`, `zh`.
    pub accept_language: Option<Value<String>>,
    /// A map that defines the self-service action.
    ///
    /// Required.
    pub definition: Option<Value<Vec<service_action::DefinitionParameter>>>,
    /// The self-service action definition type. For example, `SSM_AUTOMATION`.
    ///
    /// Required. One of `SSM_AUTOMATION`.
    pub definition_type: Option<Value<String>>,
    /// The self-service action description.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The self-service action name.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
}

impl Lower for ServiceAction {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptLanguage", self.accept_language);
        to.set("Definition", self.definition);
        to.set("DefinitionType", self.definition_type);
        to.set("Description", self.description);
        to.set("Name", self.name);
    }
}

impl Level1 for ServiceAction {
    const TYPE: &'static str = "AWS::ServiceCatalog::ServiceAction";
}

impl Handle<ServiceAction> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The self-service action identifier. For example, `act-fs7abcd89wxyz`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ServiceAction`] is made of.
pub mod service_action {
    use super::*;

    /// The list of parameters in JSON format. For example: `[{\"Name\":\"InstanceId\",\"Type\":\"TARGET\"}] or
    /// [{\"Name\":\"InstanceId\",\"Type\":\"TEXT_VALUE\"}]`.
    #[derive(Clone, Debug, Default)]
    pub struct DefinitionParameter {
        /// The parameter key.
        ///
        /// Required. 1 to 1000 characters.
        pub key: Option<Value<String>>,
        /// The value of the parameter.
        ///
        /// Required. At most 4096 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for DefinitionParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ServiceCatalog::ServiceActionAssociation`.
///
/// A self-service action association consisting of the Action ID, the Product ID, and the Provisioning Artifact ID.
#[derive(Clone, Debug, Default)]
pub struct ServiceActionAssociation {
    /// The product identifier. For example, `prod-abcdzk7xy33qa`.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub product_id: Option<Value<String>>,
    /// The identifier of the provisioning artifact. For example, `pa-4abcdjnxjj6ne`.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub provisioning_artifact_id: Option<Value<String>>,
    /// The self-service action identifier. For example, `act-fs7abcd89wxyz`.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub service_action_id: Option<Value<String>>,
}

impl Lower for ServiceActionAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ProductId", self.product_id);
        to.set("ProvisioningArtifactId", self.provisioning_artifact_id);
        to.set("ServiceActionId", self.service_action_id);
    }
}

impl Level1 for ServiceActionAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalog::ServiceActionAssociation";
}

impl Handle<ServiceActionAssociation> {
    /// `Ref`: `ProductId`, `ProvisioningArtifactId`, `ServiceActionId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::ServiceCatalog::StackSetConstraint`.
///
/// Specifies a StackSet constraint.
#[derive(Clone, Debug, Default)]
pub struct StackSetConstraint {
    /// The language code.
    ///
    /// 0 to 100 characters.
    pub accept_language: Option<Value<String>>,
    /// One or more AWS accounts that will have access to the provisioned product.
    ///
    /// Required.
    pub account_list: Option<Value<Vec<String>>>,
    /// AdminRole ARN.
    ///
    /// Required.
    pub admin_role: Option<Value<String>>,
    /// The description of the constraint.
    ///
    /// Required. 0 to 2000 characters.
    pub description: Option<Value<String>>,
    /// ExecutionRole name.
    ///
    /// Required.
    pub execution_role: Option<Value<String>>,
    /// The portfolio identifier.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub portfolio_id: Option<Value<String>>,
    /// The product identifier.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub product_id: Option<Value<String>>,
    /// One or more AWS Regions where the provisioned product will be available.
    ///
    /// Required.
    pub region_list: Option<Value<Vec<String>>>,
    /// Permission to create, update, and delete stack instances. Choose from ALLOWED and NOT\_ALLOWED.
    ///
    /// Required.
    pub stack_instance_control: Option<Value<String>>,
}

impl Lower for StackSetConstraint {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptLanguage", self.accept_language);
        to.set("AccountList", self.account_list);
        to.set("AdminRole", self.admin_role);
        to.set("Description", self.description);
        to.set("ExecutionRole", self.execution_role);
        to.set("PortfolioId", self.portfolio_id);
        to.set("ProductId", self.product_id);
        to.set("RegionList", self.region_list);
        to.set("StackInstanceControl", self.stack_instance_control);
    }
}

impl Level1 for StackSetConstraint {
    const TYPE: &'static str = "AWS::ServiceCatalog::StackSetConstraint";
}

impl Handle<StackSetConstraint> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Unique identifier for the constraint.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ServiceCatalog::TagOption`.
///
/// Specifies a TagOption. A TagOption is a key-value pair managed by AWS Service Catalog that serves as a template
/// for creating an AWS tag.
#[derive(Clone, Debug, Default)]
pub struct TagOption {
    /// The TagOption active state.
    pub active: Option<Value<bool>>,
    /// The TagOption key.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub key: Option<Value<String>>,
    /// The TagOption value.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub value: Option<Value<String>>,
}

impl Lower for TagOption {
    fn fields(self, to: &mut Fields) {
        to.set("Active", self.active);
        to.set("Key", self.key);
        to.set("Value", self.value);
    }
}

impl Level1 for TagOption {
    const TYPE: &'static str = "AWS::ServiceCatalog::TagOption";
}

impl Handle<TagOption> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The TagOption identifier.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ServiceCatalog::TagOptionAssociation`.
///
/// Associate the specified TagOption with the specified portfolio or product.
#[derive(Clone, Debug, Default)]
pub struct TagOptionAssociation {
    /// The resource identifier.
    ///
    /// A change replaces the resource.
    pub resource_id: Option<Value<String>>,
    /// The TagOption identifier.
    ///
    /// A change replaces the resource.
    pub tag_option_id: Option<Value<String>>,
}

impl Lower for TagOptionAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ResourceId", self.resource_id);
        to.set("TagOptionId", self.tag_option_id);
    }
}

impl Level1 for TagOptionAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalog::TagOptionAssociation";
}

impl Handle<TagOptionAssociation> {
    /// `Ref`: `TagOptionId`, `ResourceId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}
