//! `AWS::IoTTwinMaker`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IoTTwinMaker::ComponentType`.
///
/// Use the `AWS::IoTTwinMaker::ComponentType` resource to declare a component type.
#[derive(Clone, Debug, Default)]
pub struct ComponentType {
    /// The ID of the component type.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub component_type_id: Option<Value<String>>,
    /// Maps strings to `compositeComponentTypes` of the `componentType`. `CompositeComponentType` is referenced by
    /// `componentTypeId`.
    pub composite_component_types: Option<Value<BTreeMap<String, component_type::CompositeComponentType>>>,
    /// The description of the component type.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// The name of the parent component type that this component type extends.
    ///
    /// 1 to 256 items.
    pub extends_from: Option<Value<Vec<String>>>,
    /// An object that maps strings to the functions in the component type. Each string in the mapping must be unique to
    /// this object.
    pub functions: Option<Value<BTreeMap<String, component_type::Function>>>,
    /// A boolean value that specifies whether an entity can have more than one component of this type.
    pub is_singleton: Option<Value<bool>>,
    /// An object that maps strings to the property definitions in the component type. Each string in the mapping must
    /// be unique to this object.
    pub property_definitions: Option<Value<BTreeMap<String, component_type::PropertyDefinition>>>,
    /// An object that maps strings to the property groups in the component type. Each string in the mapping must be
    /// unique to this object.
    pub property_groups: Option<Value<BTreeMap<String, component_type::PropertyGroup>>>,
    /// The ComponentType tags.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The ID of the workspace that contains the component type.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub workspace_id: Option<Value<String>>,
}

impl Lower for ComponentType {
    fn fields(self, to: &mut Fields) {
        to.set("ComponentTypeId", self.component_type_id);
        to.set("CompositeComponentTypes", self.composite_component_types);
        to.set("Description", self.description);
        to.set("ExtendsFrom", self.extends_from);
        to.set("Functions", self.functions);
        to.set("IsSingleton", self.is_singleton);
        to.set("PropertyDefinitions", self.property_definitions);
        to.set("PropertyGroups", self.property_groups);
        to.set("Tags", self.tags);
        to.set("WorkspaceId", self.workspace_id);
    }
}

impl Level1 for ComponentType {
    const TYPE: &'static str = "AWS::IoTTwinMaker::ComponentType";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ComponentType> {
    /// `Ref`: `WorkspaceId`, `ComponentTypeId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the component type.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time when the component type was created.
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// A boolean value that specifies whether the component type is abstract.
    pub fn is_abstract(self) -> Value<bool> {
        self.attribute("IsAbstract")
    }

    /// A boolean value that specifies whether the component type has a schema initializer and that the schema
    /// initializer has run.
    pub fn is_schema_initialized(self) -> Value<bool> {
        self.attribute("IsSchemaInitialized")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<Json> {
        self.attribute("Status")
    }

    /// The attribute `Status.Error`.
    pub fn status_error(self) -> Value<Json> {
        self.attribute("Status.Error")
    }

    /// The attribute `Status.Error.Code`.
    pub fn status_error_code(self) -> Value<String> {
        self.attribute("Status.Error.Code")
    }

    /// The attribute `Status.Error.Message`.
    pub fn status_error_message(self) -> Value<String> {
        self.attribute("Status.Error.Message")
    }

    /// The attribute `Status.State`.
    pub fn status_state(self) -> Value<String> {
        self.attribute("Status.State")
    }

    /// The component type the update time.
    pub fn update_date_time(self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}

/// What [`ComponentType`] is made of.
pub mod component_type {
    use super::*;

    /// Specifies the ID of the composite component type.
    #[derive(Clone, Debug, Default)]
    pub struct CompositeComponentType {
        /// The ID of the component type.
        ///
        /// 1 to 256 characters.
        pub component_type_id: Option<Value<String>>,
    }

    impl Lower for CompositeComponentType {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentTypeId", self.component_type_id);
        }
    }

    /// The function body.
    #[derive(Clone, Debug, Default)]
    pub struct Function {
        /// The data connector.
        pub implemented_by: Option<Value<DataConnector>>,
        /// The required properties of the function.
        ///
        /// 1 to 256 items.
        pub required_properties: Option<Value<Vec<String>>>,
        /// The scope of the function.
        ///
        /// One of `ENTITY`, `WORKSPACE`.
        pub scope: Option<Value<String>>,
    }

    impl Lower for Function {
        fn fields(self, to: &mut Fields) {
            to.set("ImplementedBy", self.implemented_by);
            to.set("RequiredProperties", self.required_properties);
            to.set("Scope", self.scope);
        }
    }

    /// The data connector.
    #[derive(Clone, Debug, Default)]
    pub struct DataConnector {
        /// A boolean value that specifies whether the data connector is native to IoT TwinMaker.
        pub is_native: Option<Value<bool>>,
        /// The Lambda function associated with the data connector.
        pub lambda: Option<Value<LambdaFunction>>,
    }

    impl Lower for DataConnector {
        fn fields(self, to: &mut Fields) {
            to.set("IsNative", self.is_native);
            to.set("Lambda", self.lambda);
        }
    }

    /// The Lambda function.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaFunction {
        /// The Lambda function ARN.
        ///
        /// Required. 1 to 128 characters.
        pub arn: Option<Value<String>>,
    }

    impl Lower for LambdaFunction {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// PropertyDefinition is an object that maps strings to the property definitions in the component type.
    #[derive(Clone, Debug, Default)]
    pub struct PropertyDefinition {
        /// A mapping that specifies configuration information about the property.
        pub configurations: Option<Value<BTreeMap<String, String>>>,
        /// An object that specifies the data type of a property.
        pub data_type: Option<Value<DataType>>,
        /// A boolean value that specifies whether the property ID comes from an external data store.
        pub default_value: Option<Value<DataValue>>,
        /// A Boolean value that specifies whether the property ID comes from an external data source.
        pub is_external_id: Option<Value<bool>>,
        /// A boolean value that specifies whether the property is required in an entity.
        pub is_required_in_entity: Option<Value<bool>>,
        /// A boolean value that specifies whether the property is stored externally.
        pub is_stored_externally: Option<Value<bool>>,
        /// A boolean value that specifies whether the property consists of time series data.
        pub is_time_series: Option<Value<bool>>,
    }

    impl Lower for PropertyDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Configurations", self.configurations);
            to.set("DataType", self.data_type);
            to.set("DefaultValue", self.default_value);
            to.set("IsExternalId", self.is_external_id);
            to.set("IsRequiredInEntity", self.is_required_in_entity);
            to.set("IsStoredExternally", self.is_stored_externally);
            to.set("IsTimeSeries", self.is_time_series);
        }
    }

    /// An object that specifies the data type of a property.
    #[derive(Clone, Debug, Default)]
    pub struct DataType {
        /// The allowed values for this data type.
        ///
        /// 0 to 50 items.
        pub allowed_values: Option<Value<Vec<DataValue>>>,
        /// The nested type in the data type.
        pub nested_type: Option<Value<DataType>>,
        /// A relationship that associates a component with another component.
        pub relationship: Option<Value<Relationship>>,
        /// The underlying type of the data type.
        ///
        /// Required. One of `RELATIONSHIP`, `STRING`, `LONG`, `BOOLEAN`, `INTEGER`, `DOUBLE`, `LIST`, `MAP`.
        pub type_: Option<Value<String>>,
        /// The unit of measure used in this data type.
        ///
        /// 1 to 256 characters.
        pub unit_of_measure: Option<Value<String>>,
    }

    impl Lower for DataType {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedValues", self.allowed_values);
            to.set("NestedType", self.nested_type);
            to.set("Relationship", self.relationship);
            to.set("Type", self.type_);
            to.set("UnitOfMeasure", self.unit_of_measure);
        }
    }

    /// An object that specifies a value for a property.
    #[derive(Clone, Debug, Default)]
    pub struct DataValue {
        /// A boolean value.
        pub boolean_value: Option<Value<bool>>,
        /// A double value.
        pub double_value: Option<Value<f64>>,
        /// An expression that produces the value.
        ///
        /// 1 to 316 characters.
        pub expression: Option<Value<String>>,
        /// An integer value.
        pub integer_value: Option<Value<i64>>,
        /// A list of multiple values.
        ///
        /// 0 to 50 items.
        pub list_value: Option<Value<Vec<DataValue>>>,
        /// A long value.
        pub long_value: Option<Value<f64>>,
        /// An object that maps strings to multiple `DataValue` objects.
        pub map_value: Option<Value<BTreeMap<String, DataValue>>>,
        /// A value that relates a component to another component.
        pub relationship_value: Option<Value<RelationshipValue>>,
        /// A string value.
        ///
        /// 1 to 256 characters.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for DataValue {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanValue", self.boolean_value);
            to.set("DoubleValue", self.double_value);
            to.set("Expression", self.expression);
            to.set("IntegerValue", self.integer_value);
            to.set("ListValue", self.list_value);
            to.set("LongValue", self.long_value);
            to.set("MapValue", self.map_value);
            to.set("RelationshipValue", self.relationship_value);
            to.set("StringValue", self.string_value);
        }
    }

    /// The component type relationship value.
    #[derive(Clone, Debug, Default)]
    pub struct RelationshipValue {
        /// The target component name.
        ///
        /// 1 to 256 characters.
        pub target_component_name: Option<Value<String>>,
        /// The target entity Id.
        ///
        /// 1 to 128 characters.
        pub target_entity_id: Option<Value<String>>,
    }

    impl Lower for RelationshipValue {
        fn fields(self, to: &mut Fields) {
            to.set("TargetComponentName", self.target_component_name);
            to.set("TargetEntityId", self.target_entity_id);
        }
    }

    /// An object that specifies a relationship with another component type.
    #[derive(Clone, Debug, Default)]
    pub struct Relationship {
        /// The type of the relationship.
        ///
        /// 1 to 256 characters.
        pub relationship_type: Option<Value<String>>,
        /// The ID of the target component type associated with this relationship.
        ///
        /// 1 to 256 characters.
        pub target_component_type_id: Option<Value<String>>,
    }

    impl Lower for Relationship {
        fn fields(self, to: &mut Fields) {
            to.set("RelationshipType", self.relationship_type);
            to.set("TargetComponentTypeId", self.target_component_type_id);
        }
    }

    /// The property group.
    #[derive(Clone, Debug, Default)]
    pub struct PropertyGroup {
        /// The group type.
        ///
        /// One of `TABULAR`.
        pub group_type: Option<Value<String>>,
        /// The property names.
        ///
        /// 1 to 256 items.
        pub property_names: Option<Value<Vec<String>>>,
    }

    impl Lower for PropertyGroup {
        fn fields(self, to: &mut Fields) {
            to.set("GroupType", self.group_type);
            to.set("PropertyNames", self.property_names);
        }
    }
}

/// `AWS::IoTTwinMaker::Entity`.
///
/// Use the `AWS::IoTTwinMaker::Entity` resource to declare an entity.
#[derive(Clone, Debug, Default)]
pub struct Entity {
    /// An object that maps strings to the components in the entity. Each string in the mapping must be unique to this
    /// object.
    pub components: Option<Value<BTreeMap<String, entity::Component>>>,
    /// Maps string to `compositeComponent` updates in the request. Each key of the map represents the `componentPath`
    /// of the `compositeComponent`.
    pub composite_components: Option<Value<BTreeMap<String, entity::CompositeComponent>>>,
    /// The description of the entity.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// The ID of the entity.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub entity_id: Option<Value<String>>,
    /// The entity name.
    ///
    /// Required. 1 to 256 characters.
    pub entity_name: Option<Value<String>>,
    /// The ID of the parent entity.
    ///
    /// 1 to 128 characters.
    pub parent_entity_id: Option<Value<String>>,
    /// Metadata that you can use to manage the entity.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The ID of the workspace that contains the entity.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub workspace_id: Option<Value<String>>,
}

impl Lower for Entity {
    fn fields(self, to: &mut Fields) {
        to.set("Components", self.components);
        to.set("CompositeComponents", self.composite_components);
        to.set("Description", self.description);
        to.set("EntityId", self.entity_id);
        to.set("EntityName", self.entity_name);
        to.set("ParentEntityId", self.parent_entity_id);
        to.set("Tags", self.tags);
        to.set("WorkspaceId", self.workspace_id);
    }
}

impl Level1 for Entity {
    const TYPE: &'static str = "AWS::IoTTwinMaker::Entity";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Entity> {
    /// `Ref`: `WorkspaceId`, `EntityId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The entity ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time the entity was created.
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// A boolean value that specifies whether the entity has child entities or not.
    pub fn has_child_entities(self) -> Value<bool> {
        self.attribute("HasChildEntities")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<Json> {
        self.attribute("Status")
    }

    /// The attribute `Status.Error`.
    pub fn status_error(self) -> Value<Json> {
        self.attribute("Status.Error")
    }

    /// The attribute `Status.Error.Code`.
    pub fn status_error_code(self) -> Value<String> {
        self.attribute("Status.Error.Code")
    }

    /// The attribute `Status.Error.Message`.
    pub fn status_error_message(self) -> Value<String> {
        self.attribute("Status.Error.Message")
    }

    /// The attribute `Status.State`.
    pub fn status_state(self) -> Value<String> {
        self.attribute("Status.State")
    }

    /// The date and time when the component type was last updated.
    pub fn update_date_time(self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}

/// What [`Entity`] is made of.
pub mod entity {
    use super::*;

    /// The entity component.
    #[derive(Clone, Debug, Default)]
    pub struct Component {
        /// The name of the component.
        ///
        /// 1 to 256 characters.
        pub component_name: Option<Value<String>>,
        /// The ID of the component type.
        ///
        /// 1 to 256 characters.
        pub component_type_id: Option<Value<String>>,
        /// The name of the property definition set in the request.
        ///
        /// 1 to 256 characters.
        pub defined_in: Option<Value<String>>,
        /// The description of the component.
        ///
        /// 0 to 512 characters.
        pub description: Option<Value<String>>,
        /// An object that maps strings to the properties to set in the component type. Each string in the mapping must be
        /// unique to this object.
        pub properties: Option<Value<BTreeMap<String, Property>>>,
        /// An object that maps strings to the property groups in the component type. Each string in the mapping must be
        /// unique to this object.
        pub property_groups: Option<Value<BTreeMap<String, PropertyGroup>>>,
        /// The status of the component.
        pub status: Option<Value<Status>>,
    }

    impl Lower for Component {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentName", self.component_name);
            to.set("ComponentTypeId", self.component_type_id);
            to.set("DefinedIn", self.defined_in);
            to.set("Description", self.description);
            to.set("Properties", self.properties);
            to.set("PropertyGroups", self.property_groups);
            to.set("Status", self.status);
        }
    }

    /// An object that sets information about a property.
    #[derive(Clone, Debug, Default)]
    pub struct Property {
        /// An object that specifies information about a property.
        pub definition: Option<Value<Definition>>,
        /// An object that contains information about a value for a time series property.
        pub value: Option<Value<DataValue>>,
    }

    impl Lower for Property {
        fn fields(self, to: &mut Fields) {
            to.set("Definition", self.definition);
            to.set("Value", self.value);
        }
    }

    /// The entity definition.
    #[derive(Clone, Debug, Default)]
    pub struct Definition {
        /// The configuration.
        pub configuration: Option<Value<BTreeMap<String, String>>>,
        /// The data type.
        pub data_type: Option<Value<DataType>>,
        /// The default value.
        pub default_value: Option<Value<DataValue>>,
        /// Displays if the entity has a external Id.
        pub is_external_id: Option<Value<bool>>,
        /// Displays if the entity is final.
        pub is_final: Option<Value<bool>>,
        /// Displays if the entity is imported.
        pub is_imported: Option<Value<bool>>,
        /// Displays if the entity is inherited.
        pub is_inherited: Option<Value<bool>>,
        /// Displays if the entity is a required entity.
        pub is_required_in_entity: Option<Value<bool>>,
        /// Displays if the entity is tored externally.
        pub is_stored_externally: Option<Value<bool>>,
        /// Displays if the entity.
        pub is_time_series: Option<Value<bool>>,
    }

    impl Lower for Definition {
        fn fields(self, to: &mut Fields) {
            to.set("Configuration", self.configuration);
            to.set("DataType", self.data_type);
            to.set("DefaultValue", self.default_value);
            to.set("IsExternalId", self.is_external_id);
            to.set("IsFinal", self.is_final);
            to.set("IsImported", self.is_imported);
            to.set("IsInherited", self.is_inherited);
            to.set("IsRequiredInEntity", self.is_required_in_entity);
            to.set("IsStoredExternally", self.is_stored_externally);
            to.set("IsTimeSeries", self.is_time_series);
        }
    }

    /// The entity data type.
    #[derive(Clone, Debug, Default)]
    pub struct DataType {
        /// The allowed values.
        ///
        /// 0 to 50 items.
        pub allowed_values: Option<Value<Vec<DataValue>>>,
        /// The nested type.
        pub nested_type: Option<Value<DataType>>,
        /// The relationship.
        pub relationship: Option<Value<Relationship>>,
        /// The entity type.
        ///
        /// One of `RELATIONSHIP`, `STRING`, `LONG`, `BOOLEAN`, `INTEGER`, `DOUBLE`, `LIST`, `MAP`.
        pub type_: Option<Value<String>>,
        /// The unit of measure.
        ///
        /// 1 to 256 characters.
        pub unit_of_measure: Option<Value<String>>,
    }

    impl Lower for DataType {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedValues", self.allowed_values);
            to.set("NestedType", self.nested_type);
            to.set("Relationship", self.relationship);
            to.set("Type", self.type_);
            to.set("UnitOfMeasure", self.unit_of_measure);
        }
    }

    /// An object that specifies a value for a property.
    #[derive(Clone, Debug, Default)]
    pub struct DataValue {
        /// A boolean value.
        pub boolean_value: Option<Value<bool>>,
        /// A double value.
        pub double_value: Option<Value<f64>>,
        /// An expression that produces the value.
        ///
        /// 1 to 316 characters.
        pub expression: Option<Value<String>>,
        /// An integer value.
        pub integer_value: Option<Value<i64>>,
        /// A list of multiple values.
        ///
        /// 0 to 50 items.
        pub list_value: Option<Value<Vec<DataValue>>>,
        /// A long value.
        pub long_value: Option<Value<f64>>,
        /// An object that maps strings to multiple DataValue objects.
        pub map_value: Option<Value<BTreeMap<String, DataValue>>>,
        /// A value that relates a component to another component.
        pub relationship_value: Option<Value<RelationshipValue>>,
        /// A string value.
        ///
        /// 1 to 256 characters.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for DataValue {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanValue", self.boolean_value);
            to.set("DoubleValue", self.double_value);
            to.set("Expression", self.expression);
            to.set("IntegerValue", self.integer_value);
            to.set("ListValue", self.list_value);
            to.set("LongValue", self.long_value);
            to.set("MapValue", self.map_value);
            to.set("RelationshipValue", self.relationship_value);
            to.set("StringValue", self.string_value);
        }
    }

    /// The entity relationship.
    #[derive(Clone, Debug, Default)]
    pub struct RelationshipValue {
        /// The target component name.
        ///
        /// 1 to 256 characters.
        pub target_component_name: Option<Value<String>>,
        /// The target entity Id.
        ///
        /// 1 to 128 characters.
        pub target_entity_id: Option<Value<String>>,
    }

    impl Lower for RelationshipValue {
        fn fields(self, to: &mut Fields) {
            to.set("TargetComponentName", self.target_component_name);
            to.set("TargetEntityId", self.target_entity_id);
        }
    }

    /// The entity relationship.
    #[derive(Clone, Debug, Default)]
    pub struct Relationship {
        /// The relationship type.
        ///
        /// 1 to 256 characters.
        pub relationship_type: Option<Value<String>>,
        /// the component type Id target.
        ///
        /// 1 to 256 characters.
        pub target_component_type_id: Option<Value<String>>,
    }

    impl Lower for Relationship {
        fn fields(self, to: &mut Fields) {
            to.set("RelationshipType", self.relationship_type);
            to.set("TargetComponentTypeId", self.target_component_type_id);
        }
    }

    /// The property group.
    #[derive(Clone, Debug, Default)]
    pub struct PropertyGroup {
        /// The group type.
        ///
        /// One of `TABULAR`.
        pub group_type: Option<Value<String>>,
        /// The property names.
        ///
        /// 1 to 256 items.
        pub property_names: Option<Value<Vec<String>>>,
    }

    impl Lower for PropertyGroup {
        fn fields(self, to: &mut Fields) {
            to.set("GroupType", self.group_type);
            to.set("PropertyNames", self.property_names);
        }
    }

    /// The current status of the entity.
    #[derive(Clone, Debug, Default)]
    pub struct Status {
        /// The error message.
        pub error: Option<Value<Error>>,
        /// The current state of the entity, component, component type, or workspace.
        ///
        /// One of `CREATING`, `UPDATING`, `DELETING`, `ACTIVE`, `ERROR`.
        pub state: Option<Value<String>>,
    }

    impl Lower for Status {
        fn fields(self, to: &mut Fields) {
            to.set("Error", self.error);
            to.set("State", self.state);
        }
    }

    /// The entity error.
    #[derive(Clone, Debug, Default)]
    pub struct Error {
        /// The entity error code.
        ///
        /// One of `VALIDATION_ERROR`, `INTERNAL_FAILURE`.
        pub code: Option<Value<String>>,
        /// The entity error message.
        ///
        /// 0 to 2048 characters.
        pub message: Option<Value<String>>,
    }

    impl Lower for Error {
        fn fields(self, to: &mut Fields) {
            to.set("Code", self.code);
            to.set("Message", self.message);
        }
    }

    /// Information about a composite component.
    #[derive(Clone, Debug, Default)]
    pub struct CompositeComponent {
        /// The name of the component.
        ///
        /// 1 to 256 characters.
        pub component_name: Option<Value<String>>,
        /// The path to the composite component, starting from the top-level component.
        ///
        /// 1 to 256 characters.
        pub component_path: Option<Value<String>>,
        /// The ID of the composite component type.
        ///
        /// 1 to 256 characters.
        pub component_type_id: Option<Value<String>>,
        /// The description of the component type.
        ///
        /// 0 to 512 characters.
        pub description: Option<Value<String>>,
        /// Map of strings to the properties in the component type. Each string in the mapping must be unique to this
        /// component.
        pub properties: Option<Value<BTreeMap<String, Property>>>,
        /// The property groups.
        pub property_groups: Option<Value<BTreeMap<String, PropertyGroup>>>,
        /// The current status of the composite component.
        pub status: Option<Value<Status>>,
    }

    impl Lower for CompositeComponent {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentName", self.component_name);
            to.set("ComponentPath", self.component_path);
            to.set("ComponentTypeId", self.component_type_id);
            to.set("Description", self.description);
            to.set("Properties", self.properties);
            to.set("PropertyGroups", self.property_groups);
            to.set("Status", self.status);
        }
    }
}

/// `AWS::IoTTwinMaker::Scene`.
///
/// Use the `AWS::IoTTwinMaker::Scene` resource to declare a scene.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    /// A list of capabilities that the scene uses to render.
    ///
    /// 0 to 50 items.
    pub capabilities: Option<Value<Vec<String>>>,
    /// The relative path that specifies the location of the content definition file.
    ///
    /// Required. 0 to 256 characters.
    pub content_location: Option<Value<String>>,
    /// The description of this scene.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// The ID of the scene.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub scene_id: Option<Value<String>>,
    /// The scene metadata.
    ///
    /// 0 to 50 characters.
    pub scene_metadata: Option<Value<BTreeMap<String, String>>>,
    /// The ComponentType tags.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The ID of the workspace.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub workspace_id: Option<Value<String>>,
}

impl Lower for Scene {
    fn fields(self, to: &mut Fields) {
        to.set("Capabilities", self.capabilities);
        to.set("ContentLocation", self.content_location);
        to.set("Description", self.description);
        to.set("SceneId", self.scene_id);
        to.set("SceneMetadata", self.scene_metadata);
        to.set("Tags", self.tags);
        to.set("WorkspaceId", self.workspace_id);
    }
}

impl Level1 for Scene {
    const TYPE: &'static str = "AWS::IoTTwinMaker::Scene";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Scene> {
    /// `Ref`: `WorkspaceId`, `SceneId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The scene ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time when the scene was created.
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// A key-value pair of generated scene metadata for the scene.
    pub fn generated_scene_metadata(self) -> Value<Json> {
        self.attribute("GeneratedSceneMetadata")
    }

    /// The scene the update time.
    pub fn update_date_time(self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}

/// `AWS::IoTTwinMaker::SyncJob`.
///
/// The SyncJob.
#[derive(Clone, Debug, Default)]
pub struct SyncJob {
    /// The SyncJob IAM role. This IAM role is used by the sync job to read from the syncSource, and create, update or
    /// delete the corresponding resources.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub sync_role: Option<Value<String>>,
    /// The sync source.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub sync_source: Option<Value<String>>,
    /// Metadata you can use to manage the SyncJob.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The ID of the workspace that contains the sync job.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub workspace_id: Option<Value<String>>,
}

impl Lower for SyncJob {
    fn fields(self, to: &mut Fields) {
        to.set("SyncRole", self.sync_role);
        to.set("SyncSource", self.sync_source);
        to.set("Tags", self.tags);
        to.set("WorkspaceId", self.workspace_id);
    }
}

impl Level1 for SyncJob {
    const TYPE: &'static str = "AWS::IoTTwinMaker::SyncJob";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<SyncJob> {
    /// `Ref`: `WorkspaceId`, `SyncSource`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The SyncJob ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The creation date and time of the SyncJob.
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// The SyncJob's state.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The update date and time.
    pub fn update_date_time(self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}

/// `AWS::IoTTwinMaker::Workspace`.
///
/// Use the `AWS::IoTTwinMaker::Workspace` resource to declare a workspace.
///
/// Its ARN: `arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}`.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// The description of the workspace.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// The ARN of the execution role associated with the workspace.
    ///
    /// Required. 20 to 2048 characters.
    pub role: Option<Value<String>>,
    /// The ARN of the S3 bucket where resources associated with the workspace are stored.
    ///
    /// Required. 0 to 1024 characters.
    pub s3_location: Option<Value<String>>,
    /// Metadata that you can use to manage the workspace.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The ID of the workspace.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub workspace_id: Option<Value<String>>,
}

impl Lower for Workspace {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Role", self.role);
        to.set("S3Location", self.s3_location);
        to.set("Tags", self.tags);
        to.set("WorkspaceId", self.workspace_id);
    }
}

impl Level1 for Workspace {
    const TYPE: &'static str = "AWS::IoTTwinMaker::Workspace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Workspace> {
    /// `Ref`: its `WorkspaceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The workspace ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time the workspace was created.
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// The date and time the workspace was updated.
    pub fn update_date_time(self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}
