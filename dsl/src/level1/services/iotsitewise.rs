//! `AWS::IoTSiteWise`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IoTSiteWise::AccessPolicy`.
///
/// Creates an access policy that grants the specified identity (IAM Identity Center user, IAM Identity Center
/// group, or IAM user) access to the specified AWS IoT SiteWise Monitor portal or project resource.
///
/// Its ARN: `arn:${Partition}:iotsitewise:${Region}:${Account}:access-policy/${AccessPolicyId}`.
#[derive(Clone, Debug, Default)]
pub struct AccessPolicy {
    /// The identity for this access policy. Choose an IAM Identity Center user, an IAM Identity Center group, or an IAM
    /// user.
    ///
    /// Required.
    pub access_policy_identity: Option<Value<access_policy::AccessPolicyIdentity>>,
    /// The permission level for this access policy. Note that a project `ADMINISTRATOR` is also known as a project
    /// owner.
    ///
    /// Required. One of `ADMINISTRATOR`, `VIEWER`.
    pub access_policy_permission: Option<Value<String>>,
    /// The AWS IoT SiteWise Monitor resource for this access policy. Choose either a portal or a project.
    ///
    /// Required.
    pub access_policy_resource: Option<Value<access_policy::AccessPolicyResource>>,
}

impl Lower for AccessPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("AccessPolicyIdentity", self.access_policy_identity);
        to.set("AccessPolicyPermission", self.access_policy_permission);
        to.set("AccessPolicyResource", self.access_policy_resource);
    }
}

impl Level1 for AccessPolicy {
    const TYPE: &'static str = "AWS::IoTSiteWise::AccessPolicy";
}

impl Handle<AccessPolicy> {
    /// `Ref`: its `AccessPolicyId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the access policy, which has the following format.
    pub fn access_policy_arn(self) -> Value<Arn> {
        self.attribute("AccessPolicyArn")
    }

    /// The ID of the access policy.
    pub fn access_policy_id(self) -> Value<String> {
        self.attribute("AccessPolicyId")
    }
}

/// What [`AccessPolicy`] is made of.
pub mod access_policy {
    use super::*;

    /// The identity (IAM Identity Center user, IAM Identity Center group, or IAM user) to which this access policy
    /// applies.
    #[derive(Clone, Debug, Default)]
    pub struct AccessPolicyIdentity {
        /// An IAM role identity.
        pub iam_role: Option<Value<IamRole>>,
        /// An IAM user identity.
        pub iam_user: Option<Value<IamUser>>,
        /// An IAM Identity Center user identity.
        pub user: Option<Value<User>>,
    }

    impl Lower for AccessPolicyIdentity {
        fn fields(self, to: &mut Fields) {
            to.set("IamRole", self.iam_role);
            to.set("IamUser", self.iam_user);
            to.set("User", self.user);
        }
    }

    /// Contains information about an AWS Identity and Access Management role. For more information, see IAM roles in
    /// the \*IAM User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct IamRole {
        /// The ARN of the IAM role. For more information, see IAM ARNs in the \*IAM User Guide\*.
        ///
        /// 1 to 1600 characters.
        pub arn: Option<Value<String>>,
    }

    impl Lower for IamRole {
        fn fields(self, to: &mut Fields) {
            to.set("arn", self.arn);
        }
    }

    /// Contains information about an AWS Identity and Access Management user.
    #[derive(Clone, Debug, Default)]
    pub struct IamUser {
        /// The ARN of the IAM user. For more information, see IAM ARNs in the \*IAM User Guide\*.
        ///
        /// 1 to 1600 characters.
        pub arn: Option<Value<String>>,
    }

    impl Lower for IamUser {
        fn fields(self, to: &mut Fields) {
            to.set("arn", self.arn);
        }
    }

    /// Contains information for a user identity in an access policy.
    #[derive(Clone, Debug, Default)]
    pub struct User {
        /// The IAM Identity Center ID of the user.
        ///
        /// 1 to 256 characters.
        pub id: Option<Value<String>>,
    }

    impl Lower for User {
        fn fields(self, to: &mut Fields) {
            to.set("id", self.id);
        }
    }

    /// The AWS IoT SiteWise Monitor resource for this access policy. Choose either a portal or a project.
    #[derive(Clone, Debug, Default)]
    pub struct AccessPolicyResource {
        /// Identifies an AWS IoT SiteWise Monitor portal.
        pub portal: Option<Value<Portal>>,
        /// Identifies a specific AWS IoT SiteWise Monitor project.
        pub project: Option<Value<Project>>,
    }

    impl Lower for AccessPolicyResource {
        fn fields(self, to: &mut Fields) {
            to.set("Portal", self.portal);
            to.set("Project", self.project);
        }
    }

    /// Identifies an AWS IoT SiteWise Monitor portal.
    #[derive(Clone, Debug, Default)]
    pub struct Portal {
        /// The ID of the portal.
        ///
        /// 36 to 36 characters.
        pub id: Option<Value<String>>,
    }

    impl Lower for Portal {
        fn fields(self, to: &mut Fields) {
            to.set("id", self.id);
        }
    }

    /// Identifies a specific AWS IoT SiteWise Monitor project.
    #[derive(Clone, Debug, Default)]
    pub struct Project {
        /// The ID of the project.
        ///
        /// 36 to 36 characters.
        pub id: Option<Value<String>>,
    }

    impl Lower for Project {
        fn fields(self, to: &mut Fields) {
            to.set("id", self.id);
        }
    }
}

/// `AWS::IoTSiteWise::Application`.
///
/// Represents an AWS IoT SiteWise application that provides IAM Identity Center based access to a workspace.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// A description of the application.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The ARN of the IAM Identity Center instance used to create the application.
    ///
    /// 1 to 1600 characters. A change replaces the resource.
    pub idc_instance_arn: Option<Value<String>>,
    /// The name of the application.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<application::Tag>>>,
    /// The name of the workspace that the application belongs to.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub workspace_name: Option<Value<String>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("IdcInstanceArn", self.idc_instance_arn);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("WorkspaceName", self.workspace_name);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::IoTSiteWise::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Application> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The unique identifier of the application.
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// The ARN of the application.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the application was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The DNS-compliant subdomain label assigned to the application.
    pub fn dns_subdomain(self) -> Value<String> {
        self.attribute("DnsSubdomain")
    }

    /// The ARN of the IAM Identity Center application created for the application.
    pub fn idc_application_arn(self) -> Value<Arn> {
        self.attribute("IdcApplicationArn")
    }

    /// The current status of the application.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The time the application was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// A key-value pair to associate with a resource.
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

/// `AWS::IoTSiteWise::Asset`.
///
/// Creates an asset from an existing asset model. For more information, see Creating assets in the \*AWS IoT
/// SiteWise User Guide\*.
///
/// Its ARN: `arn:${Partition}:iotsitewise:${Region}:${Account}:asset/${AssetId}`.
#[derive(Clone, Debug, Default)]
pub struct Asset {
    /// The ID of the asset, in UUID format.
    ///
    /// 1 to 2048 characters.
    pub asset_description: Option<Value<String>>,
    /// The external ID of the asset model composite model. For more information, see Using external IDs in the \*AWS
    /// IoT SiteWise User Guide\*.
    ///
    /// 2 to 128 characters.
    pub asset_external_id: Option<Value<String>>,
    /// A list of asset hierarchies that each contain a `hierarchyId`. A hierarchy specifies allowed parent/child asset
    /// relationships.
    pub asset_hierarchies: Option<Value<Vec<asset::AssetHierarchy>>>,
    /// The ID of the asset model from which to create the asset. This can be either the actual ID in UUID format, or
    /// else `externalId:` followed by the external ID, if it has one.
    ///
    /// Required. 13 to 139 characters.
    pub asset_model_id: Option<Value<String>>,
    /// A friendly name for the asset.
    ///
    /// Required. 1 to 256 characters.
    pub asset_name: Option<Value<String>>,
    /// The list of asset properties for the asset.
    pub asset_properties: Option<Value<Vec<asset::AssetProperty>>>,
    /// A list of key-value pairs that contain metadata for the asset. For more information, see Tagging your AWS IoT
    /// SiteWise resources in the \*AWS IoT SiteWise User Guide\*.
    pub tags: Option<Value<Vec<asset::Tag>>>,
}

impl Lower for Asset {
    fn fields(self, to: &mut Fields) {
        to.set("AssetDescription", self.asset_description);
        to.set("AssetExternalId", self.asset_external_id);
        to.set("AssetHierarchies", self.asset_hierarchies);
        to.set("AssetModelId", self.asset_model_id);
        to.set("AssetName", self.asset_name);
        to.set("AssetProperties", self.asset_properties);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Asset {
    const TYPE: &'static str = "AWS::IoTSiteWise::Asset";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Asset> {
    /// `Ref`: its `AssetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the asset.
    pub fn asset_arn(self) -> Value<Arn> {
        self.attribute("AssetArn")
    }

    /// The ID of the asset.
    pub fn asset_id(self) -> Value<String> {
        self.attribute("AssetId")
    }
}

/// What [`Asset`] is made of.
pub mod asset {
    use super::*;

    /// Describes an asset hierarchy that contains a hierarchy's name and ID.
    #[derive(Clone, Debug, Default)]
    pub struct AssetHierarchy {
        /// The Id of the child asset.
        ///
        /// Required.
        pub child_asset_id: Option<Value<String>>,
        /// The external ID of the hierarchy, if it has one. When you update an asset hierarchy, you may assign an external
        /// ID if it doesn't already have one.
        ///
        /// 2 to 128 characters.
        pub external_id: Option<Value<String>>,
        /// The ID of the hierarchy. This ID is a `hierarchyId`.
        ///
        /// 1 to 256 characters.
        pub logical_id: Option<Value<String>>,
    }

    impl Lower for AssetHierarchy {
        fn fields(self, to: &mut Fields) {
            to.set("ChildAssetId", self.child_asset_id);
            to.set("ExternalId", self.external_id);
            to.set("LogicalId", self.logical_id);
        }
    }

    /// Contains asset property information.
    #[derive(Clone, Debug, Default)]
    pub struct AssetProperty {
        /// The alias that identifies the property, such as an OPC-UA server data stream path (for example,
        /// `/company/windfarm/3/turbine/7/temperature` ).
        pub alias: Option<Value<String>>,
        /// The external ID of the property. For more information, see Using external IDs in the \*AWS IoT SiteWise User
        /// Guide\*.
        ///
        /// 2 to 128 characters.
        pub external_id: Option<Value<String>>,
        /// The `LogicalID` of the asset property.
        ///
        /// 1 to 256 characters.
        pub logical_id: Option<Value<String>>,
        /// The MQTT notification state (enabled or disabled) for this asset property. When the notification state is
        /// enabled, AWS IoT SiteWise publishes property value updates to a unique MQTT topic.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub notification_state: Option<Value<String>>,
        /// The unit (such as `Newtons` or `RPM` ) of the asset property.
        pub unit: Option<Value<String>>,
    }

    impl Lower for AssetProperty {
        fn fields(self, to: &mut Fields) {
            to.set("Alias", self.alias);
            to.set("ExternalId", self.external_id);
            to.set("LogicalId", self.logical_id);
            to.set("NotificationState", self.notification_state);
            to.set("Unit", self.unit);
        }
    }

    /// `Tag` of `AWS::IoTSiteWise::Asset`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
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

/// `AWS::IoTSiteWise::AssetModel`.
///
/// Creates an asset model from specified property and hierarchy definitions. You create assets from asset models.
///
/// Its ARN: `arn:${Partition}:iotsitewise:${Region}:${Account}:asset-model/${AssetModelId}`.
#[derive(Clone, Debug, Default)]
pub struct AssetModel {
    /// The composite models that are part of this asset model. It groups properties (such as attributes, measurements,
    /// transforms, and metrics) and child composite models that model parts of your industrial equipment.
    pub asset_model_composite_models: Option<Value<Vec<asset_model::AssetModelCompositeModel>>>,
    /// A description for the asset model.
    ///
    /// 1 to 2048 characters.
    pub asset_model_description: Option<Value<String>>,
    /// The external ID of the asset model. For more information, see Using external IDs in the \*AWS IoT SiteWise User
    /// Guide\*.
    ///
    /// 2 to 128 characters.
    pub asset_model_external_id: Option<Value<String>>,
    /// The hierarchy definitions of the asset model. Each hierarchy specifies an asset model whose assets can be
    /// children of any other assets created from this asset model.
    pub asset_model_hierarchies: Option<Value<Vec<asset_model::AssetModelHierarchy>>>,
    /// A unique name for the asset model.
    ///
    /// Required. 1 to 256 characters.
    pub asset_model_name: Option<Value<String>>,
    /// The property definitions of the asset model. For more information, see Asset properties in the \*AWS IoT
    /// SiteWise User Guide\*.
    pub asset_model_properties: Option<Value<Vec<asset_model::AssetModelProperty>>>,
    /// The type of asset model.
    ///
    /// One of `ASSET_MODEL`, `COMPONENT_MODEL`, `INTERFACE`. A change replaces the resource.
    pub asset_model_type: Option<Value<String>>,
    /// a list of asset model and interface relationships.
    pub enforced_asset_model_interface_relationships:
        Option<Value<Vec<asset_model::EnforcedAssetModelInterfaceRelationship>>>,
    /// A list of key-value pairs that contain metadata for the asset. For more information, see Tagging your AWS IoT
    /// SiteWise resources in the \*AWS IoT SiteWise User Guide\*.
    pub tags: Option<Value<Vec<asset_model::Tag>>>,
}

impl Lower for AssetModel {
    fn fields(self, to: &mut Fields) {
        to.set("AssetModelCompositeModels", self.asset_model_composite_models);
        to.set("AssetModelDescription", self.asset_model_description);
        to.set("AssetModelExternalId", self.asset_model_external_id);
        to.set("AssetModelHierarchies", self.asset_model_hierarchies);
        to.set("AssetModelName", self.asset_model_name);
        to.set("AssetModelProperties", self.asset_model_properties);
        to.set("AssetModelType", self.asset_model_type);
        to.set("EnforcedAssetModelInterfaceRelationships", self.enforced_asset_model_interface_relationships);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AssetModel {
    const TYPE: &'static str = "AWS::IoTSiteWise::AssetModel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AssetModel> {
    /// `Ref`: its `AssetModelId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the asset model, which has the following format.
    pub fn asset_model_arn(self) -> Value<Arn> {
        self.attribute("AssetModelArn")
    }

    /// The ID of the asset model.
    pub fn asset_model_id(self) -> Value<String> {
        self.attribute("AssetModelId")
    }
}

/// What [`AssetModel`] is made of.
pub mod asset_model {
    use super::*;

    /// Contains information about a composite model in an asset model. This object contains the asset property
    /// definitions that you define in the composite model.
    #[derive(Clone, Debug, Default)]
    pub struct AssetModelCompositeModel {
        /// The ID of a component model which is reused to create this composite model.
        pub composed_asset_model_id: Option<Value<String>>,
        /// The asset property definitions for this composite model.
        pub composite_model_properties: Option<Value<Vec<AssetModelProperty>>>,
        /// The description of the composite model.
        ///
        /// 1 to 2048 characters.
        pub description: Option<Value<String>>,
        /// The external ID of a composite model on this asset model. For more information, see Using external IDs in the
        /// \*AWS IoT SiteWise User Guide\*.
        ///
        /// 2 to 128 characters.
        pub external_id: Option<Value<String>>,
        /// The name of the composite model.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
        /// The external ID of the parent composite model. For more information, see Using external IDs in the \*AWS IoT
        /// SiteWise User Guide\*.
        ///
        /// 2 to 128 characters.
        pub parent_asset_model_composite_model_external_id: Option<Value<String>>,
        /// The structured path to the property from the root of the asset using property names. Path is used as the ID if
        /// the asset model is a derived composite model.
        pub path: Option<Value<Vec<String>>>,
        /// The type of the composite model. For alarm composite models, this type is `AWS/ALARM`.
        ///
        /// Required. 1 to 256 characters.
        pub type_: Option<Value<String>>,
    }

    impl Lower for AssetModelCompositeModel {
        fn fields(self, to: &mut Fields) {
            to.set("ComposedAssetModelId", self.composed_asset_model_id);
            to.set("CompositeModelProperties", self.composite_model_properties);
            to.set("Description", self.description);
            to.set("ExternalId", self.external_id);
            to.set("Name", self.name);
            to.set("ParentAssetModelCompositeModelExternalId", self.parent_asset_model_composite_model_external_id);
            to.set("Path", self.path);
            to.set("Type", self.type_);
        }
    }

    /// Contains information about an asset model property.
    #[derive(Clone, Debug, Default)]
    pub struct AssetModelProperty {
        /// The data type of the asset model property.
        ///
        /// Required. One of `STRING`, `INTEGER`, `DOUBLE`, `BOOLEAN`, `STRUCT`.
        pub data_type: Option<Value<String>>,
        /// The data type of the structure for this property. This parameter exists on properties that have the `STRUCT`
        /// data type.
        ///
        /// 1 to 256 characters. One of `AWS/ALARM_STATE`.
        pub data_type_spec: Option<Value<String>>,
        /// The external ID of the asset property. For more information, see Using external IDs in the \*AWS IoT SiteWise
        /// User Guide\*.
        ///
        /// 2 to 128 characters.
        pub external_id: Option<Value<String>>,
        /// The ID of the property.
        ///
        /// 36 to 36 characters.
        pub id: Option<Value<String>>,
        /// The `LogicalID` of the asset model property.
        ///
        /// 1 to 256 characters.
        pub logical_id: Option<Value<String>>,
        /// The name of the asset model property.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
        /// Contains a property type, which can be one of `attribute`, `measurement`, `metric`, or `transform`.
        ///
        /// Required.
        pub type_: Option<Value<PropertyType>>,
        /// The unit of the asset model property, such as `Newtons` or `RPM`.
        ///
        /// 1 to 256 characters.
        pub unit: Option<Value<String>>,
    }

    impl Lower for AssetModelProperty {
        fn fields(self, to: &mut Fields) {
            to.set("DataType", self.data_type);
            to.set("DataTypeSpec", self.data_type_spec);
            to.set("ExternalId", self.external_id);
            to.set("Id", self.id);
            to.set("LogicalId", self.logical_id);
            to.set("Name", self.name);
            to.set("Type", self.type_);
            to.set("Unit", self.unit);
        }
    }

    /// Contains a property type, which can be one of `attribute`, `measurement`, `metric`, or `transform`.
    #[derive(Clone, Debug, Default)]
    pub struct PropertyType {
        /// Specifies an asset attribute property. An attribute generally contains static information, such as the serial
        /// number of an IIoT wind turbine.
        pub attribute: Option<Value<AssetModelAttribute>>,
        /// Specifies an asset metric property.
        pub metric: Option<Value<Metric>>,
        /// Specifies an asset transform property. A transform contains a mathematical expression that maps a property's
        /// data points from one form to another, such as a unit conversion from Celsius to Fahrenheit.
        pub transform: Option<Value<Transform>>,
        /// The type of property type, which can be one of `Attribute`, `Measurement`, `Metric`, or `Transform`.
        ///
        /// Required. One of `Measurement`, `Attribute`, `Transform`, `Metric`.
        pub type_name: Option<Value<String>>,
    }

    impl Lower for PropertyType {
        fn fields(self, to: &mut Fields) {
            to.set("Attribute", self.attribute);
            to.set("Metric", self.metric);
            to.set("Transform", self.transform);
            to.set("TypeName", self.type_name);
        }
    }

    /// Contains an asset attribute property. For more information, see Attributes in the \*AWS IoT SiteWise User
    /// Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct AssetModelAttribute {
        /// The default value of the asset model property attribute. All assets that you create from the asset model contain
        /// this attribute value.
        pub default_value: Option<Value<String>>,
    }

    impl Lower for AssetModelAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValue", self.default_value);
        }
    }

    /// Contains an asset metric property. With metrics, you can calculate aggregate functions, such as an average,
    /// maximum, or minimum, as specified through an expression.
    #[derive(Clone, Debug, Default)]
    pub struct Metric {
        /// The mathematical expression that defines the metric aggregation function. You can specify up to 10 variables per
        /// expression.
        ///
        /// Required. 0 to 1024 characters.
        pub expression: Option<Value<String>>,
        /// The list of variables used in the expression.
        ///
        /// Required.
        pub variables: Option<Value<Vec<ExpressionVariable>>>,
        /// The window (time interval) over which AWS IoT SiteWise computes the metric's aggregation expression.
        ///
        /// Required.
        pub window: Option<Value<MetricWindow>>,
    }

    impl Lower for Metric {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("Variables", self.variables);
            to.set("Window", self.window);
        }
    }

    /// Contains expression variable information.
    #[derive(Clone, Debug, Default)]
    pub struct ExpressionVariable {
        /// The friendly name of the variable to be used in the expression.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// The variable that identifies an asset property from which to use values.
        ///
        /// Required.
        pub value: Option<Value<VariableValue>>,
    }

    impl Lower for ExpressionVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// Identifies a property value used in an expression.
    #[derive(Clone, Debug, Default)]
    pub struct VariableValue {
        /// The external ID of the hierarchy being referenced. For more information, see Using external IDs in the \*AWS IoT
        /// SiteWise User Guide\*.
        ///
        /// 2 to 128 characters.
        pub hierarchy_external_id: Option<Value<String>>,
        /// The ID of the hierarchy to query for the property ID. You can use the hierarchy's name instead of the
        /// hierarchy's ID.
        ///
        /// 36 to 36 characters.
        pub hierarchy_id: Option<Value<String>>,
        /// The `LogicalID` of the hierarchy to query for the `PropertyLogicalID`.
        ///
        /// 1 to 256 characters.
        pub hierarchy_logical_id: Option<Value<String>>,
        /// The external ID of the property being referenced. For more information, see Using external IDs in the \*AWS IoT
        /// SiteWise User Guide\*.
        ///
        /// 2 to 128 characters.
        pub property_external_id: Option<Value<String>>,
        /// The ID of the property to use as the variable. You can use the property `name` if it's from the same asset
        /// model.
        ///
        /// 36 to 36 characters.
        pub property_id: Option<Value<String>>,
        /// The `LogicalID` of the property that is being referenced.
        ///
        /// 1 to 256 characters.
        pub property_logical_id: Option<Value<String>>,
        /// The path of the property. Each step of the path is the name of the step. See the following example.
        pub property_path: Option<Value<Vec<PropertyPathDefinition>>>,
    }

    impl Lower for VariableValue {
        fn fields(self, to: &mut Fields) {
            to.set("HierarchyExternalId", self.hierarchy_external_id);
            to.set("HierarchyId", self.hierarchy_id);
            to.set("HierarchyLogicalId", self.hierarchy_logical_id);
            to.set("PropertyExternalId", self.property_external_id);
            to.set("PropertyId", self.property_id);
            to.set("PropertyLogicalId", self.property_logical_id);
            to.set("PropertyPath", self.property_path);
        }
    }

    /// Represents one level between a composite model and the root of the asset model.
    #[derive(Clone, Debug, Default)]
    pub struct PropertyPathDefinition {
        /// The name of the path segment.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for PropertyPathDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Contains a time interval window used for data aggregate computations (for example, average, sum, count, and so
    /// on).
    #[derive(Clone, Debug, Default)]
    pub struct MetricWindow {
        /// The tumbling time interval window.
        pub tumbling: Option<Value<TumblingWindow>>,
    }

    impl Lower for MetricWindow {
        fn fields(self, to: &mut Fields) {
            to.set("Tumbling", self.tumbling);
        }
    }

    /// Contains a tumbling window, which is a repeating fixed-sized, non-overlapping, and contiguous time window.
    #[derive(Clone, Debug, Default)]
    pub struct TumblingWindow {
        /// The time interval for the tumbling window. The interval time must be between 1 minute and 1 week.
        ///
        /// Required. 2 to 23 characters.
        pub interval: Option<Value<String>>,
        /// The offset for the tumbling window. The `offset` parameter accepts the following.
        ///
        /// 2 to 25 characters.
        pub offset: Option<Value<String>>,
    }

    impl Lower for TumblingWindow {
        fn fields(self, to: &mut Fields) {
            to.set("Interval", self.interval);
            to.set("Offset", self.offset);
        }
    }

    /// Contains an asset transform property. A transform is a one-to-one mapping of a property's data points from one
    /// form to another.
    #[derive(Clone, Debug, Default)]
    pub struct Transform {
        /// The mathematical expression that defines the transformation function. You can specify up to 10 variables per
        /// expression.
        ///
        /// Required. 0 to 1024 characters.
        pub expression: Option<Value<String>>,
        /// The list of variables used in the expression.
        ///
        /// Required.
        pub variables: Option<Value<Vec<ExpressionVariable>>>,
    }

    impl Lower for Transform {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("Variables", self.variables);
        }
    }

    /// Describes an asset hierarchy that contains a hierarchy's name, ID, and child asset model ID that specifies the
    /// type of asset that can be in this hierarchy.
    #[derive(Clone, Debug, Default)]
    pub struct AssetModelHierarchy {
        /// The ID of the asset model, in UUID format. All assets in this hierarchy must be instances of the
        /// `childAssetModelId` asset model.
        ///
        /// Required. 13 to 139 characters.
        pub child_asset_model_id: Option<Value<String>>,
        /// The external ID (if any) provided in the CreateAssetModel or UpdateAssetModel operation. You can assign an
        /// external ID by specifying this value as part of a call to UpdateAssetModel.
        ///
        /// 2 to 128 characters.
        pub external_id: Option<Value<String>>,
        /// The `LogicalID` of the asset model hierarchy. This ID is a `hierarchyLogicalId`.
        ///
        /// 1 to 256 characters.
        pub logical_id: Option<Value<String>>,
        /// The name of the asset model hierarchy that you specify by using the CreateAssetModel or UpdateAssetModel API
        /// operation.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for AssetModelHierarchy {
        fn fields(self, to: &mut Fields) {
            to.set("ChildAssetModelId", self.child_asset_model_id);
            to.set("ExternalId", self.external_id);
            to.set("LogicalId", self.logical_id);
            to.set("Name", self.name);
        }
    }

    /// Contains information about applied interface hierarchy and asset model hierarchy.
    #[derive(Clone, Debug, Default)]
    pub struct EnforcedAssetModelInterfaceRelationship {
        /// The ID of the asset model that has the interface applied to it.
        pub interface_asset_model_id: Option<Value<String>>,
        /// A list of property mappings between the interface asset model and the asset model where the interface is
        /// applied.
        pub property_mappings: Option<Value<Vec<EnforcedAssetModelInterfacePropertyMapping>>>,
    }

    impl Lower for EnforcedAssetModelInterfaceRelationship {
        fn fields(self, to: &mut Fields) {
            to.set("InterfaceAssetModelId", self.interface_asset_model_id);
            to.set("PropertyMappings", self.property_mappings);
        }
    }

    /// Contains information about applied interface property and asset model property.
    #[derive(Clone, Debug, Default)]
    pub struct EnforcedAssetModelInterfacePropertyMapping {
        /// The external ID of the linked asset model property.
        pub asset_model_property_external_id: Option<Value<String>>,
        /// The logical ID of the linked asset model property.
        pub asset_model_property_logical_id: Option<Value<String>>,
        /// The external ID of the applied interface property.
        ///
        /// Required.
        pub interface_asset_model_property_external_id: Option<Value<String>>,
    }

    impl Lower for EnforcedAssetModelInterfacePropertyMapping {
        fn fields(self, to: &mut Fields) {
            to.set("AssetModelPropertyExternalId", self.asset_model_property_external_id);
            to.set("AssetModelPropertyLogicalId", self.asset_model_property_logical_id);
            to.set("InterfaceAssetModelPropertyExternalId", self.interface_asset_model_property_external_id);
        }
    }

    /// `Tag` of `AWS::IoTSiteWise::AssetModel`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
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

/// `AWS::IoTSiteWise::ComputationModel`.
///
/// Create a computation model with a configuration and data binding.
///
/// Its ARN: `arn:${Partition}:iotsitewise:${Region}:${Account}:computation-model/${ComputationModelId}`.
#[derive(Clone, Debug, Default)]
pub struct ComputationModel {
    /// The configuration for the computation model.
    ///
    /// Required.
    pub computation_model_configuration: Option<Value<computation_model::ComputationModelConfiguration>>,
    /// The data binding for the computation model. Key is a variable name defined in configuration. Value is a
    /// `ComputationModelDataBindingValue` referenced by the variable.
    ///
    /// Required.
    pub computation_model_data_binding:
        Option<Value<BTreeMap<String, computation_model::ComputationModelDataBindingValue>>>,
    /// The description of the computation model.
    ///
    /// 1 to 2048 characters.
    pub computation_model_description: Option<Value<String>>,
    /// The name of the computation model.
    ///
    /// Required. 1 to 256 characters.
    pub computation_model_name: Option<Value<String>>,
    /// A list of key-value pairs that contain metadata for the asset. For more information, see Tagging your AWS IoT
    /// SiteWise resources in the \*AWS IoT SiteWise User Guide\*.
    pub tags: Option<Value<Vec<computation_model::Tag>>>,
}

impl Lower for ComputationModel {
    fn fields(self, to: &mut Fields) {
        to.set("ComputationModelConfiguration", self.computation_model_configuration);
        to.set("ComputationModelDataBinding", self.computation_model_data_binding);
        to.set("ComputationModelDescription", self.computation_model_description);
        to.set("ComputationModelName", self.computation_model_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ComputationModel {
    const TYPE: &'static str = "AWS::IoTSiteWise::ComputationModel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ComputationModel> {
    /// `Ref`: its `ComputationModelId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the computation model, which has the following format.
    pub fn computation_model_arn(self) -> Value<Arn> {
        self.attribute("ComputationModelArn")
    }

    /// The ID of the computation model.
    pub fn computation_model_id(self) -> Value<String> {
        self.attribute("ComputationModelId")
    }
}

/// What [`ComputationModel`] is made of.
pub mod computation_model {
    use super::*;

    /// The configuration for the computation model.
    #[derive(Clone, Debug, Default)]
    pub struct ComputationModelConfiguration {
        /// The configuration for the anomaly detection type of computation model.
        pub anomaly_detection: Option<Value<AnomalyDetectionComputationModelConfiguration>>,
    }

    impl Lower for ComputationModelConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AnomalyDetection", self.anomaly_detection);
        }
    }

    /// Contains the configuration for anomaly detection computation models.
    #[derive(Clone, Debug, Default)]
    pub struct AnomalyDetectionComputationModelConfiguration {
        /// The list of input properties for the anomaly detection model.
        ///
        /// Required. 4 to 67 characters.
        pub input_properties: Option<Value<String>>,
        /// The property where the anomaly detection results will be stored.
        ///
        /// Required. 4 to 67 characters.
        pub result_property: Option<Value<String>>,
    }

    impl Lower for AnomalyDetectionComputationModelConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InputProperties", self.input_properties);
            to.set("ResultProperty", self.result_property);
        }
    }

    /// Contains computation model data binding value information, which can be one of `assetModelProperty`, `list`.
    #[derive(Clone, Debug, Default)]
    pub struct ComputationModelDataBindingValue {
        /// Specifies an asset model property data binding value.
        pub asset_model_property: Option<Value<AssetModelPropertyBindingValue>>,
        /// The asset property value used for computation model data binding.
        pub asset_property: Option<Value<AssetPropertyBindingValue>>,
        /// Specifies a list of data binding value.
        pub list: Option<Value<Vec<ComputationModelDataBindingValue>>>,
    }

    impl Lower for ComputationModelDataBindingValue {
        fn fields(self, to: &mut Fields) {
            to.set("AssetModelProperty", self.asset_model_property);
            to.set("AssetProperty", self.asset_property);
            to.set("List", self.list);
        }
    }

    /// Contains information about an `assetModelProperty` binding value.
    #[derive(Clone, Debug, Default)]
    pub struct AssetModelPropertyBindingValue {
        /// The ID of the asset model, in UUID format.
        ///
        /// Required. 36 to 36 characters.
        pub asset_model_id: Option<Value<String>>,
        /// The ID of the asset model property used in data binding value.
        ///
        /// Required. 36 to 36 characters.
        pub property_id: Option<Value<String>>,
    }

    impl Lower for AssetModelPropertyBindingValue {
        fn fields(self, to: &mut Fields) {
            to.set("AssetModelId", self.asset_model_id);
            to.set("PropertyId", self.property_id);
        }
    }

    /// Represents a data binding value referencing a specific asset property. It's used to bind computation model
    /// variables to actual asset property values for processing.
    #[derive(Clone, Debug, Default)]
    pub struct AssetPropertyBindingValue {
        /// The ID of the asset containing the property. This identifies the specific asset instance's property value used
        /// in the computation model.
        ///
        /// Required. 36 to 36 characters.
        pub asset_id: Option<Value<String>>,
        /// The ID of the property within the asset. This identifies the specific property's value used in the computation
        /// model.
        ///
        /// Required. 36 to 36 characters.
        pub property_id: Option<Value<String>>,
    }

    impl Lower for AssetPropertyBindingValue {
        fn fields(self, to: &mut Fields) {
            to.set("AssetId", self.asset_id);
            to.set("PropertyId", self.property_id);
        }
    }

    /// `Tag` of `AWS::IoTSiteWise::ComputationModel`.
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

/// `AWS::IoTSiteWise::Dashboard`.
///
/// Creates a dashboard in an AWS IoT SiteWise Monitor project.
///
/// Its ARN: `arn:${Partition}:iotsitewise:${Region}:${Account}:dashboard/${DashboardId}`.
#[derive(Clone, Debug, Default)]
pub struct Dashboard {
    /// The dashboard definition specified in a JSON literal.
    ///
    /// Required. 0 to 204800 characters.
    pub dashboard_definition: Option<Value<String>>,
    /// A description for the dashboard.
    ///
    /// Required. 1 to 2048 characters.
    pub dashboard_description: Option<Value<String>>,
    /// A friendly name for the dashboard.
    ///
    /// Required. 1 to 256 characters.
    pub dashboard_name: Option<Value<String>>,
    /// The ID of the project in which to create the dashboard.
    ///
    /// 36 to 36 characters. A change replaces the resource.
    pub project_id: Option<Value<String>>,
    /// A list of key-value pairs that contain metadata for the dashboard. For more information, see Tagging your AWS
    /// IoT SiteWise resources in the \*AWS IoT SiteWise User Guide\*.
    pub tags: Option<Value<Vec<dashboard::Tag>>>,
}

impl Lower for Dashboard {
    fn fields(self, to: &mut Fields) {
        to.set("DashboardDefinition", self.dashboard_definition);
        to.set("DashboardDescription", self.dashboard_description);
        to.set("DashboardName", self.dashboard_name);
        to.set("ProjectId", self.project_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Dashboard {
    const TYPE: &'static str = "AWS::IoTSiteWise::Dashboard";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Dashboard> {
    /// `Ref`: its `DashboardId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the dashboard, which has the following format.
    pub fn dashboard_arn(self) -> Value<Arn> {
        self.attribute("DashboardArn")
    }

    /// The ID of the dashboard.
    pub fn dashboard_id(self) -> Value<String> {
        self.attribute("DashboardId")
    }
}

/// What [`Dashboard`] is made of.
pub mod dashboard {
    use super::*;

    /// To add or update tag, provide both key and value. To delete tag, provide only tag key to be deleted.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
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

/// `AWS::IoTSiteWise::Dataset`.
///
/// Creates a dataset to connect an external datasource.
///
/// Its ARN: `arn:${Partition}:iotsitewise:${Region}:${Account}:dataset/${DatasetId}`.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    /// The configuration for the dataset.
    pub dataset_config: Option<Value<dataset::DatasetConfig>>,
    /// A description about the dataset, and its functionality.
    ///
    /// 1 to 2048 characters.
    pub dataset_description: Option<Value<String>>,
    /// The name of the dataset.
    ///
    /// Required. 1 to 256 characters.
    pub dataset_name: Option<Value<String>>,
    /// The data source for the dataset.
    pub dataset_source: Option<Value<dataset::DatasetSource>>,
    /// The type of the dataset.
    ///
    /// One of `SESSION`, `CURATED`, `EXTERNAL`. A change replaces the resource.
    pub dataset_type: Option<Value<String>>,
    /// A list of key-value pairs that contain metadata for the access policy. For more information, see Tagging your
    /// AWS IoT SiteWise resources in the \*AWS IoT SiteWise User Guide\*.
    pub tags: Option<Value<Vec<dataset::Tag>>>,
    /// The name of the workspace associated with the dataset.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub workspace_name: Option<Value<String>>,
}

impl Lower for Dataset {
    fn fields(self, to: &mut Fields) {
        to.set("DatasetConfig", self.dataset_config);
        to.set("DatasetDescription", self.dataset_description);
        to.set("DatasetName", self.dataset_name);
        to.set("DatasetSource", self.dataset_source);
        to.set("DatasetType", self.dataset_type);
        to.set("Tags", self.tags);
        to.set("WorkspaceName", self.workspace_name);
    }
}

impl Level1 for Dataset {
    const TYPE: &'static str = "AWS::IoTSiteWise::Dataset";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Dataset> {
    /// `Ref`: its `DatasetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the dataset, which has the following format.
    pub fn dataset_arn(self) -> Value<Arn> {
        self.attribute("DatasetArn")
    }

    /// The ID of the dataset.
    pub fn dataset_id(self) -> Value<String> {
        self.attribute("DatasetId")
    }
}

/// What [`Dataset`] is made of.
pub mod dataset {
    use super::*;

    /// `DatasetConfig` of `AWS::IoTSiteWise::Dataset`.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetConfig {
        /// The session configuration for a SESSION dataset.
        pub session: Option<Value<SessionConfig>>,
    }

    impl Lower for DatasetConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Session", self.session);
        }
    }

    /// `SessionConfig` of `AWS::IoTSiteWise::Dataset`.
    #[derive(Clone, Debug, Default)]
    pub struct SessionConfig {
        /// The end time of the session as an ISO 8601 UTC instant, for example 2024-12-31T23:59:59Z.
        ///
        /// Required.
        pub session_end_time: Option<Value<String>>,
        /// The start time of the session as an ISO 8601 UTC instant, for example 2024-01-01T00:00:00Z.
        ///
        /// Required.
        pub session_start_time: Option<Value<String>>,
    }

    impl Lower for SessionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SessionEndTime", self.session_end_time);
            to.set("SessionStartTime", self.session_start_time);
        }
    }

    /// The data source for the dataset.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetSource {
        /// The details of the dataset source associated with the dataset.
        pub source_detail: Option<Value<SourceDetail>>,
        /// The format of the dataset source associated with the dataset.
        ///
        /// Required. One of `KNOWLEDGE_BASE`, `TIMESERIES`.
        pub source_format: Option<Value<String>>,
        /// The type of data source for the dataset.
        ///
        /// Required. One of `KENDRA`, `SITEWISE`.
        pub source_type: Option<Value<String>>,
    }

    impl Lower for DatasetSource {
        fn fields(self, to: &mut Fields) {
            to.set("SourceDetail", self.source_detail);
            to.set("SourceFormat", self.source_format);
            to.set("SourceType", self.source_type);
        }
    }

    /// The details of the dataset source associated with the dataset.
    #[derive(Clone, Debug, Default)]
    pub struct SourceDetail {
        /// Contains details about the Kendra dataset source.
        pub kendra: Option<Value<KendraSourceDetail>>,
    }

    impl Lower for SourceDetail {
        fn fields(self, to: &mut Fields) {
            to.set("Kendra", self.kendra);
        }
    }

    /// The source details for the Kendra dataset source.
    #[derive(Clone, Debug, Default)]
    pub struct KendraSourceDetail {
        /// The `knowledgeBaseArn` details for the Kendra dataset source.
        ///
        /// Required. 1 to 1600 characters.
        pub knowledge_base_arn: Option<Value<String>>,
        /// The `roleARN` details for the Kendra dataset source.
        ///
        /// Required. 1 to 1600 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for KendraSourceDetail {
        fn fields(self, to: &mut Fields) {
            to.set("KnowledgeBaseArn", self.knowledge_base_arn);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// `Tag` of `AWS::IoTSiteWise::Dataset`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
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

/// `AWS::IoTSiteWise::Gateway`.
///
/// Creates a gateway, which is a virtual or edge device that delivers industrial data streams from local servers to
/// AWS IoT SiteWise.
///
/// Its ARN: `arn:${Partition}:iotsitewise:${Region}:${Account}:gateway/${GatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct Gateway {
    /// A list of gateway capability summaries that each contain a namespace and status. Each gateway capability defines
    /// data sources for the gateway.
    pub gateway_capability_summaries: Option<Value<Vec<gateway::GatewayCapabilitySummary>>>,
    /// A unique name for the gateway.
    ///
    /// Required. 1 to 256 characters.
    pub gateway_name: Option<Value<String>>,
    /// The gateway's platform. You can only specify one platform in a gateway.
    ///
    /// Required. A change replaces the resource.
    pub gateway_platform: Option<Value<gateway::GatewayPlatform>>,
    /// The version of the gateway. A value of `3` indicates an MQTT-enabled, V3 gateway, while `2` indicates a Classic
    /// streams, V2 gateway.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub gateway_version: Option<Value<String>>,
    /// A list of key-value pairs that contain metadata for the gateway. For more information, see Tagging your AWS IoT
    /// SiteWise resources in the \*AWS IoT SiteWise User Guide\*.
    pub tags: Option<Value<Vec<gateway::Tag>>>,
}

impl Lower for Gateway {
    fn fields(self, to: &mut Fields) {
        to.set("GatewayCapabilitySummaries", self.gateway_capability_summaries);
        to.set("GatewayName", self.gateway_name);
        to.set("GatewayPlatform", self.gateway_platform);
        to.set("GatewayVersion", self.gateway_version);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Gateway {
    const TYPE: &'static str = "AWS::IoTSiteWise::Gateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Gateway> {
    /// `Ref`: its `GatewayId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the gateway.
    pub fn gateway_id(self) -> Value<String> {
        self.attribute("GatewayId")
    }
}

/// What [`Gateway`] is made of.
pub mod gateway {
    use super::*;

    /// Contains a summary of a gateway capability configuration.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayCapabilitySummary {
        /// The JSON document that defines the configuration for the gateway capability. For more information, see
        /// Configuring data sources (CLI) in the \*AWS IoT SiteWise User Guide\*.
        pub capability_configuration: Option<Value<String>>,
        /// The namespace of the capability configuration. For example, if you configure OPC UA sources for an MQTT-enabled
        /// gateway, your OPC-UA capability configuration has the namespace `iotsitewise:opcuacollector:3`.
        ///
        /// Required.
        pub capability_namespace: Option<Value<String>>,
    }

    impl Lower for GatewayCapabilitySummary {
        fn fields(self, to: &mut Fields) {
            to.set("CapabilityConfiguration", self.capability_configuration);
            to.set("CapabilityNamespace", self.capability_namespace);
        }
    }

    /// The gateway's platform configuration. You can only specify one platform type in a gateway.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayPlatform {
        /// A gateway that runs on AWS IoT Greengrass V2.
        ///
        /// A change replaces the resource.
        pub greengrass_v2: Option<Value<GreengrassV2>>,
        /// An AWS IoT SiteWise Edge gateway that runs on a Siemens Industrial Edge Device.
        pub siemens_ie: Option<Value<SiemensIE>>,
    }

    impl Lower for GatewayPlatform {
        fn fields(self, to: &mut Fields) {
            to.set("GreengrassV2", self.greengrass_v2);
            to.set("SiemensIE", self.siemens_ie);
        }
    }

    /// Contains details for a gateway that runs on AWS IoT Greengrass V2. To create a gateway that runs on AWS IoT
    /// Greengrass V2, you must deploy the IoT SiteWise Edge component to your gateway device.
    #[derive(Clone, Debug, Default)]
    pub struct GreengrassV2 {
        /// The operating system of the core device in AWS IoT Greengrass V2.
        ///
        /// One of `LINUX_AARCH64`, `LINUX_AMD64`, `WINDOWS_AMD64`.
        pub core_device_operating_system: Option<Value<String>>,
        /// The name of the AWS IoT thing for your AWS IoT Greengrass V2 core device.
        ///
        /// Required. 1 to 128 characters. A change replaces the resource.
        pub core_device_thing_name: Option<Value<String>>,
    }

    impl Lower for GreengrassV2 {
        fn fields(self, to: &mut Fields) {
            to.set("CoreDeviceOperatingSystem", self.core_device_operating_system);
            to.set("CoreDeviceThingName", self.core_device_thing_name);
        }
    }

    /// Contains details for a AWS IoT SiteWise Edge gateway that runs on a Siemens Industrial Edge Device.
    #[derive(Clone, Debug, Default)]
    pub struct SiemensIE {
        /// The name of the AWS IoT Thing for your AWS IoT SiteWise Edge gateway.
        ///
        /// Required. 1 to 128 characters.
        pub iot_core_thing_name: Option<Value<String>>,
    }

    impl Lower for SiemensIE {
        fn fields(self, to: &mut Fields) {
            to.set("IotCoreThingName", self.iot_core_thing_name);
        }
    }

    /// To add or update tag, provide both key and value. To delete tag, provide only tag key to be deleted.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
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

/// `AWS::IoTSiteWise::Pipeline`.
///
/// Resource schema for AWS::IoTSiteWise::Pipeline. A pipeline defines a directed acyclic graph (DAG) of compute
/// nodes, where each node references a task definition and can declare dependencies on other nodes.
#[derive(Clone, Debug, Default)]
pub struct Pipeline {
    /// The list of compute nodes that form the pipeline DAG.
    ///
    /// Required. 1 to 50 items.
    pub computations: Option<Value<Vec<pipeline::ComputeNode>>>,
    /// A description of the pipeline.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// A map of environment variable key-value pairs.
    pub environment_variables: Option<Value<BTreeMap<String, String>>>,
    /// The name of the pipeline. Must be unique within the workspace.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub pipeline_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<pipeline::Tag>>>,
    /// The name of the workspace.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub workspace_name: Option<Value<String>>,
}

impl Lower for Pipeline {
    fn fields(self, to: &mut Fields) {
        to.set("Computations", self.computations);
        to.set("Description", self.description);
        to.set("EnvironmentVariables", self.environment_variables);
        to.set("PipelineName", self.pipeline_name);
        to.set("Tags", self.tags);
        to.set("WorkspaceName", self.workspace_name);
    }
}

impl Level1 for Pipeline {
    const TYPE: &'static str = "AWS::IoTSiteWise::Pipeline";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Pipeline> {
    /// `Ref`: its `PipelineArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the pipeline.
    pub fn pipeline_arn(self) -> Value<Arn> {
        self.attribute("PipelineArn")
    }

    /// The current lifecycle status of the pipeline.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Pipeline`] is made of.
pub mod pipeline {
    use super::*;

    /// A single compute node in a pipeline DAG.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeNode {
        /// The unique name for this compute node within the pipeline.
        ///
        /// Required. 1 to 128 characters.
        pub compute_node_name: Option<Value<String>>,
        /// A list of compute node names that must complete successfully before this node can start.
        ///
        /// 0 to 50 items.
        pub depends_on: Option<Value<Vec<String>>>,
        /// A map of environment variable key-value pairs.
        pub environment_variables: Option<Value<BTreeMap<String, String>>>,
        /// The name of the task to execute for this compute node.
        ///
        /// Required. 1 to 128 characters.
        pub task_name: Option<Value<String>>,
    }

    impl Lower for ComputeNode {
        fn fields(self, to: &mut Fields) {
            to.set("ComputeNodeName", self.compute_node_name);
            to.set("DependsOn", self.depends_on);
            to.set("EnvironmentVariables", self.environment_variables);
            to.set("TaskName", self.task_name);
        }
    }

    /// A key-value pair to associate with a resource.
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

/// `AWS::IoTSiteWise::Portal`.
///
/// Creates a portal, which can contain projects and dashboards. AWS IoT SiteWise Monitor uses IAM Identity Center
/// or IAM to authenticate portal users and manage user permissions.
///
/// Its ARN: `arn:${Partition}:iotsitewise:${Region}:${Account}:portal/${PortalId}`.
#[derive(Clone, Debug, Default)]
pub struct Portal {
    /// Contains the configuration information of an alarm created in an AWS IoT SiteWise Monitor portal. You can use
    /// the alarm to monitor an asset property and get notified when the asset property value is outside a specified
    /// range.
    pub alarms: Option<Value<portal::Alarms>>,
    /// The email address that sends alarm notifications.
    ///
    /// 1 to 255 characters.
    pub notification_sender_email: Option<Value<String>>,
    /// The service to use to authenticate users to the portal. Choose from the following options.
    ///
    /// One of `IAM`, `SSO`. A change replaces the resource.
    pub portal_auth_mode: Option<Value<String>>,
    /// The AWS administrator's contact email address.
    ///
    /// Required. 1 to 255 characters.
    pub portal_contact_email: Option<Value<String>>,
    /// A description for the portal.
    ///
    /// 1 to 2048 characters.
    pub portal_description: Option<Value<String>>,
    /// A friendly name for the portal.
    ///
    /// Required. 1 to 256 characters.
    pub portal_name: Option<Value<String>>,
    /// Define the type of portal. The value for AWS IoT SiteWise Monitor (Classic) is `SITEWISE_PORTAL_V1`.
    ///
    /// One of `SITEWISE_PORTAL_V1`, `SITEWISE_PORTAL_V2`. A change replaces the resource.
    pub portal_type: Option<Value<String>>,
    /// Map to associate detail of configuration related with a PortalType.
    pub portal_type_configuration: Option<Value<BTreeMap<String, portal::PortalTypeEntry>>>,
    /// The ARN of a service role that allows the portal's users to access your AWS IoT SiteWise resources on your
    /// behalf.
    ///
    /// Required. 1 to 1600 characters.
    pub role_arn: Option<Value<String>>,
    /// A list of key-value pairs that contain metadata for the portal. For more information, see Tagging your AWS IoT
    /// SiteWise resources in the \*AWS IoT SiteWise User Guide\*.
    pub tags: Option<Value<Vec<portal::Tag>>>,
}

impl Lower for Portal {
    fn fields(self, to: &mut Fields) {
        to.set("Alarms", self.alarms);
        to.set("NotificationSenderEmail", self.notification_sender_email);
        to.set("PortalAuthMode", self.portal_auth_mode);
        to.set("PortalContactEmail", self.portal_contact_email);
        to.set("PortalDescription", self.portal_description);
        to.set("PortalName", self.portal_name);
        to.set("PortalType", self.portal_type);
        to.set("PortalTypeConfiguration", self.portal_type_configuration);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Portal {
    const TYPE: &'static str = "AWS::IoTSiteWise::Portal";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Portal> {
    /// `Ref`: its `PortalId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the portal, which has the following format.
    pub fn portal_arn(self) -> Value<Arn> {
        self.attribute("PortalArn")
    }

    /// The SSO application generated client ID (used with SSO APIs).
    pub fn portal_client_id(self) -> Value<String> {
        self.attribute("PortalClientId")
    }

    /// The ID of the created portal.
    pub fn portal_id(self) -> Value<String> {
        self.attribute("PortalId")
    }

    /// The public URL for the AWS IoT SiteWise Monitor portal.
    pub fn portal_start_url(self) -> Value<String> {
        self.attribute("PortalStartUrl")
    }
}

/// What [`Portal`] is made of.
pub mod portal {
    use super::*;

    /// Contains the configuration information of an alarm created in an AWS IoT SiteWise Monitor portal. You can use
    /// the alarm to monitor an asset property and get notified when the asset property value is outside a specified
    /// range.
    #[derive(Clone, Debug, Default)]
    pub struct Alarms {
        /// The ARN of the IAM role that allows the alarm to perform actions and access AWS resources and services, such as
        /// AWS IoT Events.
        ///
        /// 1 to 1600 characters.
        pub alarm_role_arn: Option<Value<String>>,
        /// The ARN of the Lambda function that manages alarm notifications. For more information, see Managing alarm
        /// notifications in the \*AWS IoT Events Developer Guide\*.
        ///
        /// 1 to 1600 characters.
        pub notification_lambda_arn: Option<Value<String>>,
    }

    impl Lower for Alarms {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmRoleArn", self.alarm_role_arn);
            to.set("NotificationLambdaArn", self.notification_lambda_arn);
        }
    }

    /// Container associated a certain PortalType.
    #[derive(Clone, Debug, Default)]
    pub struct PortalTypeEntry {
        /// The array of tools associated with the specified portal type. The possible values are `ASSISTANT` and
        /// `DASHBOARD`.
        ///
        /// Required.
        pub portal_tools: Option<Value<Vec<String>>>,
    }

    impl Lower for PortalTypeEntry {
        fn fields(self, to: &mut Fields) {
            to.set("PortalTools", self.portal_tools);
        }
    }

    /// To add or update tag, provide both key and value. To delete tag, provide only tag key to be deleted.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
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

/// `AWS::IoTSiteWise::Project`.
///
/// Creates a project in the specified portal.
///
/// Its ARN: `arn:${Partition}:iotsitewise:${Region}:${Account}:project/${ProjectId}`.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// A list that contains the IDs of each asset associated with the project.
    pub asset_ids: Option<Value<Vec<String>>>,
    /// The ID of the portal in which to create the project.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub portal_id: Option<Value<String>>,
    /// A description for the project.
    ///
    /// 1 to 2048 characters.
    pub project_description: Option<Value<String>>,
    /// A friendly name for the project.
    ///
    /// Required. 1 to 256 characters.
    pub project_name: Option<Value<String>>,
    /// A list of key-value pairs that contain metadata for the project. For more information, see Tagging your AWS IoT
    /// SiteWise resources in the \*AWS IoT SiteWise User Guide\*.
    pub tags: Option<Value<Vec<project::Tag>>>,
}

impl Lower for Project {
    fn fields(self, to: &mut Fields) {
        to.set("AssetIds", self.asset_ids);
        to.set("PortalId", self.portal_id);
        to.set("ProjectDescription", self.project_description);
        to.set("ProjectName", self.project_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Project {
    const TYPE: &'static str = "AWS::IoTSiteWise::Project";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Project> {
    /// `Ref`: its `ProjectId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the project, which has the following format.
    pub fn project_arn(self) -> Value<Arn> {
        self.attribute("ProjectArn")
    }

    /// The ID of the project.
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }
}

/// What [`Project`] is made of.
pub mod project {
    use super::*;

    /// To add or update tag, provide both key and value. To delete tag, provide only tag key to be deleted.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
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

/// `AWS::IoTSiteWise::Task`.
///
/// Resource schema for AWS::IoTSiteWise::Task. A task defines a reusable containerized compute workload that can be
/// referenced by one or more pipeline compute nodes.
#[derive(Clone, Debug, Default)]
pub struct Task {
    /// A description of the task.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<task::Tag>>>,
    /// The task execution configuration.
    ///
    /// Required.
    pub task_configuration: Option<Value<task::TaskConfiguration>>,
    /// The name of the task. Must be unique within the workspace.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub task_name: Option<Value<String>>,
    /// The name of the workspace.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub workspace_name: Option<Value<String>>,
}

impl Lower for Task {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Tags", self.tags);
        to.set("TaskConfiguration", self.task_configuration);
        to.set("TaskName", self.task_name);
        to.set("WorkspaceName", self.workspace_name);
    }
}

impl Level1 for Task {
    const TYPE: &'static str = "AWS::IoTSiteWise::Task";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Task> {
    /// `Ref`: its `TaskArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The current lifecycle status of the task.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The ARN of the task.
    pub fn task_arn(self) -> Value<Arn> {
        self.attribute("TaskArn")
    }
}

/// What [`Task`] is made of.
pub mod task {
    use super::*;

    /// A key-value pair to associate with a resource.
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

    /// The task execution configuration.
    #[derive(Clone, Debug, Default)]
    pub struct TaskConfiguration {
        /// Configuration for running a custom container image on managed compute.
        ///
        /// Required.
        pub container_task_configuration: Option<Value<ContainerTaskConfiguration>>,
    }

    impl Lower for TaskConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerTaskConfiguration", self.container_task_configuration);
        }
    }

    /// Configuration for running a custom container image on managed compute.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerTaskConfiguration {
        /// The command to execute in the container.
        pub command: Option<Value<Vec<String>>>,
        /// The Amazon ECR image URI for the task container.
        ///
        /// Required. 1 to 1024 characters.
        pub ecr_uri: Option<Value<String>>,
        /// A map of environment variable key-value pairs.
        pub environment_variables: Option<Value<BTreeMap<String, String>>>,
        /// Configuration for ephemeral storage attached to the container task.
        pub ephemeral_storage_configuration: Option<Value<EphemeralStorageConfiguration>>,
        /// Mounts attached to the container filesystem. Each mount exposes an external data source as a local directory
        /// inside the container.
        ///
        /// 0 to 5 items.
        pub mounts: Option<Value<Vec<Mount>>>,
        /// The processing type for compute resources.
        ///
        /// Required. One of `GENERIC_COMPUTE_PROCESSING`, `HARDWARE_ACCELERATED_PROCESSING`.
        pub processing_type: Option<Value<String>>,
        /// The processing unit allocation that determines vCPU, memory, and GPU resources.
        ///
        /// Required.
        pub processing_unit: Option<Value<String>>,
        /// The ARN of the IAM role that grants the containerized workload permissions to access AWS resources.
        ///
        /// Required. 20 to 2048 characters.
        pub task_execution_role: Option<Value<String>>,
        /// The timeout in seconds for task execution. Default: 3600 (1 hour).
        ///
        /// 60 to 86400.
        pub timeout_seconds: Option<Value<i64>>,
    }

    impl Lower for ContainerTaskConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("EcrUri", self.ecr_uri);
            to.set("EnvironmentVariables", self.environment_variables);
            to.set("EphemeralStorageConfiguration", self.ephemeral_storage_configuration);
            to.set("Mounts", self.mounts);
            to.set("ProcessingType", self.processing_type);
            to.set("ProcessingUnit", self.processing_unit);
            to.set("TaskExecutionRole", self.task_execution_role);
            to.set("TimeoutSeconds", self.timeout_seconds);
        }
    }

    /// Configuration for ephemeral storage attached to the container task.
    #[derive(Clone, Debug, Default)]
    pub struct EphemeralStorageConfiguration {
        /// The storage type that determines I/O performance characteristics. Family name indicates workload pattern, level
        /// number indicates performance within that family.
        ///
        /// Required. One of `STANDARD_1`, `STANDARD_2`, `THROUGHPUT_1`, `THROUGHPUT_2`.
        pub storage_class: Option<Value<String>>,
        /// Storage volume size in GiB.
        ///
        /// Required. 1 to 16384.
        pub storage_size_in_gi_b: Option<Value<i64>>,
    }

    impl Lower for EphemeralStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("StorageClass", self.storage_class);
            to.set("StorageSizeInGiB", self.storage_size_in_gi_b);
        }
    }

    /// Attaches a data source to the container filesystem for a task at a customer-supplied relative path under the
    /// service-owned mount root.
    #[derive(Clone, Debug, Default)]
    pub struct Mount {
        /// A unique name for the mount within the task.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// The relative path under the service-owned mount root where this mount is attached inside the container.
        ///
        /// Required. 1 to 1024 characters.
        pub relative_path: Option<Value<String>>,
        /// The data source configuration for a mount.
        ///
        /// Required.
        pub source: Option<Value<MountSource>>,
        /// The type of storage used for the mount inside the container.
        ///
        /// Required. One of `SHARED_STORAGE`.
        pub storage_type: Option<Value<String>>,
    }

    impl Lower for Mount {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("RelativePath", self.relative_path);
            to.set("Source", self.source);
            to.set("StorageType", self.storage_type);
        }
    }

    /// The data source configuration for a mount.
    #[derive(Clone, Debug, Default)]
    pub struct MountSource {
        /// Configures a mount that reads from an Amazon S3 access point.
        ///
        /// Required.
        pub s3_access_point: Option<Value<S3AccessPointSource>>,
    }

    impl Lower for MountSource {
        fn fields(self, to: &mut Fields) {
            to.set("S3AccessPoint", self.s3_access_point);
        }
    }

    /// Configures a mount that reads from an Amazon S3 access point.
    #[derive(Clone, Debug, Default)]
    pub struct S3AccessPointSource {
        /// The Amazon Resource Name (ARN) of the Amazon S3 access point. The mount reads objects from the bucket associated
        /// with this access point.
        ///
        /// Required. 4 to 128 characters.
        pub access_point_arn: Option<Value<String>>,
        /// An object key name prefix. If specified, the mount includes only objects whose keys begin with this prefix.
        ///
        /// 1 to 1024 characters.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3AccessPointSource {
        fn fields(self, to: &mut Fields) {
            to.set("AccessPointArn", self.access_point_arn);
            to.set("Prefix", self.prefix);
        }
    }
}

/// `AWS::IoTSiteWise::Workspace`.
///
/// Represents an AWS IoT SiteWise workspace that provides logical isolation for tasks and pipelines.
///
/// Its ARN: `arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}`.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// The encryption configuration for the workspace.
    ///
    /// Required. A change replaces the resource.
    pub encryption_configuration: Option<Value<workspace::EncryptionConfiguration>>,
    /// The ARN of the AWS KMS key used for KMS\_BASED\_ENCRYPTION. Required when EncryptionConfiguration.EncryptionType
    /// is KMS\_BASED\_ENCRYPTION.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<workspace::Tag>>>,
    /// A description of the workspace.
    ///
    /// 0 to 2048 characters.
    pub workspace_description: Option<Value<String>>,
    /// The name of the workspace.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub workspace_name: Option<Value<String>>,
}

impl Lower for Workspace {
    fn fields(self, to: &mut Fields) {
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Tags", self.tags);
        to.set("WorkspaceDescription", self.workspace_description);
        to.set("WorkspaceName", self.workspace_name);
    }
}

impl Level1 for Workspace {
    const TYPE: &'static str = "AWS::IoTSiteWise::Workspace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Workspace> {
    /// `Ref`: its `WorkspaceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time the workspace was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The current state of the workspace.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The time the workspace was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The ARN of the workspace.
    pub fn workspace_arn(self) -> Value<Arn> {
        self.attribute("WorkspaceArn")
    }
}

/// What [`Workspace`] is made of.
pub mod workspace {
    use super::*;

    /// The encryption configuration for the workspace.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// The type of encryption.
        ///
        /// Required. One of `SITEWISE_DEFAULT_ENCRYPTION`, `KMS_BASED_ENCRYPTION`.
        pub encryption_type: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionType", self.encryption_type);
        }
    }

    /// A key-value pair to associate with a resource.
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
