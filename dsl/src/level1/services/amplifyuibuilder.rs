//! `AWS::AmplifyUIBuilder`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AmplifyUIBuilder::Component`.
///
/// The AWS::AmplifyUIBuilder::Component resource specifies a component within an Amplify app. A component is a user
/// interface (UI) element that you can customize.
#[derive(Clone, Debug, Default)]
pub struct Component {
    /// The unique ID of the Amplify app associated with the component.
    ///
    /// A change replaces the resource.
    pub app_id: Option<Value<String>>,
    /// The information to connect a component's properties to data at runtime. You can't specify `tags` as a valid
    /// property for `bindingProperties`.
    pub binding_properties: Option<Value<BTreeMap<String, component::ComponentBindingPropertiesValue>>>,
    /// A list of the component's `ComponentChild` instances.
    pub children: Option<Value<Vec<component::ComponentChild>>>,
    /// The data binding configuration for the component's properties. Use this for a collection component. You can't
    /// specify `tags` as a valid property for `collectionProperties`.
    pub collection_properties: Option<Value<BTreeMap<String, component::ComponentDataConfiguration>>>,
    /// The type of the component. This can be an Amplify custom UI component or another custom component.
    ///
    /// 1 to 255 characters.
    pub component_type: Option<Value<String>>,
    /// The name of the backend environment that is a part of the Amplify app.
    ///
    /// A change replaces the resource.
    pub environment_name: Option<Value<String>>,
    /// Describes the events that can be raised on the component. Use for the workflow feature in Amplify Studio that
    /// allows you to bind events and actions to components.
    pub events: Option<Value<BTreeMap<String, component::ComponentEvent>>>,
    /// The name of the component.
    ///
    /// 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// Describes the component's properties that can be overriden in a customized instance of the component.
    pub overrides: Option<Value<BTreeMap<String, BTreeMap<String, String>>>>,
    /// Describes the component's properties. You can't specify `tags` as a valid property for `properties`.
    pub properties: Option<Value<BTreeMap<String, component::ComponentProperty>>>,
    /// The schema version of the component when it was imported.
    pub schema_version: Option<Value<String>>,
    /// The unique ID of the component in its original source system, such as Figma.
    pub source_id: Option<Value<String>>,
    /// One or more key-value pairs to use when tagging the component.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// A list of the component's variants. A variant is a unique style configuration of a main component.
    pub variants: Option<Value<Vec<component::ComponentVariant>>>,
}

impl Lower for Component {
    fn fields(self, to: &mut Fields) {
        to.set("AppId", self.app_id);
        to.set("BindingProperties", self.binding_properties);
        to.set("Children", self.children);
        to.set("CollectionProperties", self.collection_properties);
        to.set("ComponentType", self.component_type);
        to.set("EnvironmentName", self.environment_name);
        to.set("Events", self.events);
        to.set("Name", self.name);
        to.set("Overrides", self.overrides);
        to.set("Properties", self.properties);
        to.set("SchemaVersion", self.schema_version);
        to.set("SourceId", self.source_id);
        to.set("Tags", self.tags);
        to.set("Variants", self.variants);
    }
}

impl Level1 for Component {
    const TYPE: &'static str = "AWS::AmplifyUIBuilder::Component";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Component> {
    /// `Ref`: `AppId`, `EnvironmentName`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time that the component was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique ID of the component.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time that the component was modified.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// What [`Component`] is made of.
pub mod component {
    use super::*;

    /// The `ComponentBindingPropertiesValue` property specifies the data binding configuration for a component at
    /// runtime.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentBindingPropertiesValue {
        /// Describes the properties to customize with data at runtime.
        pub binding_properties: Option<Value<ComponentBindingPropertiesValueProperties>>,
        /// The default value of the property.
        pub default_value: Option<Value<String>>,
        /// The property type.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ComponentBindingPropertiesValue {
        fn fields(self, to: &mut Fields) {
            to.set("BindingProperties", self.binding_properties);
            to.set("DefaultValue", self.default_value);
            to.set("Type", self.type_);
        }
    }

    /// The `ComponentBindingPropertiesValueProperties` property specifies the data binding configuration for a specific
    /// property using data stored in AWS.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentBindingPropertiesValueProperties {
        /// An Amazon S3 bucket.
        pub bucket: Option<Value<String>>,
        /// The default value to assign to the property.
        pub default_value: Option<Value<String>>,
        /// The field to bind the data to.
        pub field: Option<Value<String>>,
        /// The storage key for an Amazon S3 bucket.
        pub key: Option<Value<String>>,
        /// An Amplify DataStore model.
        pub model: Option<Value<String>>,
        /// A list of predicates for binding a component's properties to data.
        pub predicates: Option<Value<Vec<Predicate>>>,
        /// The name of a component slot.
        pub slot_name: Option<Value<String>>,
        /// An authenticated user attribute.
        pub user_attribute: Option<Value<String>>,
    }

    impl Lower for ComponentBindingPropertiesValueProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("DefaultValue", self.default_value);
            to.set("Field", self.field);
            to.set("Key", self.key);
            to.set("Model", self.model);
            to.set("Predicates", self.predicates);
            to.set("SlotName", self.slot_name);
            to.set("UserAttribute", self.user_attribute);
        }
    }

    /// The `Predicate` property specifies information for generating Amplify DataStore queries. Use `Predicate` to
    /// retrieve a subset of the data in a collection.
    #[derive(Clone, Debug, Default)]
    pub struct Predicate {
        /// A list of predicates to combine logically.
        pub and: Option<Value<Vec<Predicate>>>,
        /// The field to query.
        pub field: Option<Value<String>>,
        /// The value to use when performing the evaluation.
        pub operand: Option<Value<String>>,
        /// The type of value to use when performing the evaluation.
        pub operand_type: Option<Value<String>>,
        /// The operator to use to perform the evaluation.
        pub operator: Option<Value<String>>,
        /// A list of predicates to combine logically.
        pub or: Option<Value<Vec<Predicate>>>,
    }

    impl Lower for Predicate {
        fn fields(self, to: &mut Fields) {
            to.set("And", self.and);
            to.set("Field", self.field);
            to.set("Operand", self.operand);
            to.set("OperandType", self.operand_type);
            to.set("Operator", self.operator);
            to.set("Or", self.or);
        }
    }

    /// The `ComponentChild` property specifies a nested UI configuration within a parent `Component`.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentChild {
        /// The list of `ComponentChild` instances for this component.
        pub children: Option<Value<Vec<ComponentChild>>>,
        /// The type of the child component.
        ///
        /// Required.
        pub component_type: Option<Value<String>>,
        /// Describes the events that can be raised on the child component. Use for the workflow feature in Amplify Studio
        /// that allows you to bind events and actions to components.
        pub events: Option<Value<BTreeMap<String, ComponentEvent>>>,
        /// The name of the child component.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Describes the properties of the child component. You can't specify `tags` as a valid property for `properties`.
        ///
        /// Required.
        pub properties: Option<Value<BTreeMap<String, ComponentProperty>>>,
        /// The unique ID of the child component in its original source system, such as Figma.
        pub source_id: Option<Value<String>>,
    }

    impl Lower for ComponentChild {
        fn fields(self, to: &mut Fields) {
            to.set("Children", self.children);
            to.set("ComponentType", self.component_type);
            to.set("Events", self.events);
            to.set("Name", self.name);
            to.set("Properties", self.properties);
            to.set("SourceId", self.source_id);
        }
    }

    /// The `ComponentEvent` property specifies the configuration of an event. You can bind an event and a corresponding
    /// action to a `Component` or a `ComponentChild`.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentEvent {
        /// The action to perform when a specific event is raised.
        pub action: Option<Value<String>>,
        /// Binds an event to an action on a component. When you specify a `bindingEvent`, the event is called when the
        /// action is performed.
        pub binding_event: Option<Value<String>>,
        /// Describes information about the action.
        pub parameters: Option<Value<ActionParameters>>,
    }

    impl Lower for ComponentEvent {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("BindingEvent", self.binding_event);
            to.set("Parameters", self.parameters);
        }
    }

    /// Represents the event action configuration for an element of a `Component` or `ComponentChild`. Use for the
    /// workflow feature in Amplify Studio that allows you to bind events and actions to components.
    #[derive(Clone, Debug, Default)]
    pub struct ActionParameters {
        /// The HTML anchor link to the location to open. Specify this value for a navigation action.
        pub anchor: Option<Value<ComponentProperty>>,
        /// A dictionary of key-value pairs mapping Amplify Studio properties to fields in a data model. Use when the action
        /// performs an operation on an Amplify DataStore model.
        pub fields: Option<Value<BTreeMap<String, ComponentProperty>>>,
        /// Specifies whether the user should be signed out globally. Specify this value for an auth sign out action.
        pub global: Option<Value<ComponentProperty>>,
        /// The unique ID of the component that the `ActionParameters` apply to.
        pub id: Option<Value<ComponentProperty>>,
        /// The name of the data model. Use when the action performs an operation on an Amplify DataStore model.
        pub model: Option<Value<String>>,
        /// A key-value pair that specifies the state property name and its initial value.
        pub state: Option<Value<MutationActionSetStateParameter>>,
        /// The element within the same component to modify when the action occurs.
        pub target: Option<Value<ComponentProperty>>,
        /// The type of navigation action. Valid values are `url` and `anchor`. This value is required for a navigation
        /// action.
        pub type_: Option<Value<ComponentProperty>>,
        /// The URL to the location to open. Specify this value for a navigation action.
        pub url: Option<Value<ComponentProperty>>,
    }

    impl Lower for ActionParameters {
        fn fields(self, to: &mut Fields) {
            to.set("Anchor", self.anchor);
            to.set("Fields", self.fields);
            to.set("Global", self.global);
            to.set("Id", self.id);
            to.set("Model", self.model);
            to.set("State", self.state);
            to.set("Target", self.target);
            to.set("Type", self.type_);
            to.set("Url", self.url);
        }
    }

    /// The `ComponentProperty` property specifies the configuration for all of a component's properties. Use
    /// `ComponentProperty` to specify the values to render or bind by default.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentProperty {
        /// The information to bind the component property to data at runtime.
        pub binding_properties: Option<Value<ComponentPropertyBindingProperties>>,
        /// The information to bind the component property to form data.
        pub bindings: Option<Value<BTreeMap<String, FormBindingElement>>>,
        /// The information to bind the component property to data at runtime. Use this for collection components.
        pub collection_binding_properties: Option<Value<ComponentPropertyBindingProperties>>,
        /// The name of the component that is affected by an event.
        pub component_name: Option<Value<String>>,
        /// A list of component properties to concatenate to create the value to assign to this component property.
        pub concat: Option<Value<Vec<ComponentProperty>>>,
        /// The conditional expression to use to assign a value to the component property.
        pub condition: Option<Value<ComponentConditionProperty>>,
        /// Specifies whether the user configured the property in Amplify Studio after importing it.
        pub configured: Option<Value<bool>>,
        /// The default value to assign to the component property.
        pub default_value: Option<Value<String>>,
        /// An event that occurs in your app. Use this for workflow data binding.
        pub event: Option<Value<String>>,
        /// The default value assigned to the property when the component is imported into an app.
        pub imported_value: Option<Value<String>>,
        /// The data model to use to assign a value to the component property.
        pub model: Option<Value<String>>,
        /// The name of the component's property that is affected by an event.
        pub property: Option<Value<String>>,
        /// The component type.
        pub type_: Option<Value<String>>,
        /// An authenticated user attribute to use to assign a value to the component property.
        pub user_attribute: Option<Value<String>>,
        /// The value to assign to the component property.
        pub value: Option<Value<String>>,
    }

    impl Lower for ComponentProperty {
        fn fields(self, to: &mut Fields) {
            to.set("BindingProperties", self.binding_properties);
            to.set("Bindings", self.bindings);
            to.set("CollectionBindingProperties", self.collection_binding_properties);
            to.set("ComponentName", self.component_name);
            to.set("Concat", self.concat);
            to.set("Condition", self.condition);
            to.set("Configured", self.configured);
            to.set("DefaultValue", self.default_value);
            to.set("Event", self.event);
            to.set("ImportedValue", self.imported_value);
            to.set("Model", self.model);
            to.set("Property", self.property);
            to.set("Type", self.type_);
            to.set("UserAttribute", self.user_attribute);
            to.set("Value", self.value);
        }
    }

    /// The `ComponentPropertyBindingProperties` property specifies a component property to associate with a binding
    /// property.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentPropertyBindingProperties {
        /// The data field to bind the property to.
        pub field: Option<Value<String>>,
        /// The component property to bind to the data field.
        ///
        /// Required.
        pub property: Option<Value<String>>,
    }

    impl Lower for ComponentPropertyBindingProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Field", self.field);
            to.set("Property", self.property);
        }
    }

    /// Describes how to bind a component property to form data.
    #[derive(Clone, Debug, Default)]
    pub struct FormBindingElement {
        /// The name of the component to retrieve a value from.
        ///
        /// Required.
        pub element: Option<Value<String>>,
        /// The property to retrieve a value from.
        ///
        /// Required.
        pub property: Option<Value<String>>,
    }

    impl Lower for FormBindingElement {
        fn fields(self, to: &mut Fields) {
            to.set("Element", self.element);
            to.set("Property", self.property);
        }
    }

    /// The `ComponentConditionProperty` property specifies a conditional expression for setting a component property.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentConditionProperty {
        /// The value to assign to the property if the condition is not met.
        pub else_: Option<Value<ComponentProperty>>,
        /// The name of a field. Specify this when the property is a data model.
        pub field: Option<Value<String>>,
        /// The value of the property to evaluate.
        pub operand: Option<Value<String>>,
        /// The type of the property to evaluate.
        pub operand_type: Option<Value<String>>,
        /// The operator to use to perform the evaluation, such as `eq` to represent equals.
        pub operator: Option<Value<String>>,
        /// The name of the conditional property.
        pub property: Option<Value<String>>,
        /// The value to assign to the property if the condition is met.
        pub then: Option<Value<ComponentProperty>>,
    }

    impl Lower for ComponentConditionProperty {
        fn fields(self, to: &mut Fields) {
            to.set("Else", self.else_);
            to.set("Field", self.field);
            to.set("Operand", self.operand);
            to.set("OperandType", self.operand_type);
            to.set("Operator", self.operator);
            to.set("Property", self.property);
            to.set("Then", self.then);
        }
    }

    /// Represents the state configuration when an action modifies a property of another element within the same
    /// component.
    #[derive(Clone, Debug, Default)]
    pub struct MutationActionSetStateParameter {
        /// The name of the component that is being modified.
        ///
        /// Required.
        pub component_name: Option<Value<String>>,
        /// The name of the component property to apply the state configuration to.
        ///
        /// Required.
        pub property: Option<Value<String>>,
        /// The state configuration to assign to the property.
        ///
        /// Required.
        pub set: Option<Value<ComponentProperty>>,
    }

    impl Lower for MutationActionSetStateParameter {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentName", self.component_name);
            to.set("Property", self.property);
            to.set("Set", self.set);
        }
    }

    /// The `ComponentDataConfiguration` property specifies the configuration for binding a component's properties to
    /// data.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentDataConfiguration {
        /// A list of IDs to use to bind data to a component. Use this property to bind specifically chosen data, rather
        /// than data retrieved from a query.
        pub identifiers: Option<Value<Vec<String>>>,
        /// The name of the data model to use to bind data to a component.
        ///
        /// Required.
        pub model: Option<Value<String>>,
        /// Represents the conditional logic to use when binding data to a component. Use this property to retrieve only a
        /// subset of the data in a collection.
        pub predicate: Option<Value<Predicate>>,
        /// Describes how to sort the component's properties.
        pub sort: Option<Value<Vec<SortProperty>>>,
    }

    impl Lower for ComponentDataConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Identifiers", self.identifiers);
            to.set("Model", self.model);
            to.set("Predicate", self.predicate);
            to.set("Sort", self.sort);
        }
    }

    /// The `SortProperty` property specifies how to sort the data that you bind to a component.
    #[derive(Clone, Debug, Default)]
    pub struct SortProperty {
        /// The direction of the sort, either ascending or descending.
        ///
        /// Required. One of `ASC`, `DESC`.
        pub direction: Option<Value<String>>,
        /// The field to perform the sort on.
        ///
        /// Required.
        pub field: Option<Value<String>>,
    }

    impl Lower for SortProperty {
        fn fields(self, to: &mut Fields) {
            to.set("Direction", self.direction);
            to.set("Field", self.field);
        }
    }

    /// The `ComponentVariant` property specifies the style configuration of a unique variation of a main component.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentVariant {
        /// The properties of the component variant that can be overriden when customizing an instance of the component.
        pub overrides: Option<Value<BTreeMap<String, BTreeMap<String, String>>>>,
        /// The combination of variants that comprise this variant.
        pub variant_values: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for ComponentVariant {
        fn fields(self, to: &mut Fields) {
            to.set("Overrides", self.overrides);
            to.set("VariantValues", self.variant_values);
        }
    }
}

/// `AWS::AmplifyUIBuilder::Form`.
///
/// The AWS::AmplifyUIBuilder::Form resource specifies all of the information that is required to create a form.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// The unique ID of the Amplify app associated with the form.
    ///
    /// A change replaces the resource.
    pub app_id: Option<Value<String>>,
    /// The `FormCTA` object that stores the call to action configuration for the form.
    pub cta: Option<Value<form::FormCTA>>,
    /// The type of data source to use to create the form.
    pub data_type: Option<Value<form::FormDataTypeConfig>>,
    /// The name of the backend environment that is a part of the Amplify app.
    ///
    /// A change replaces the resource.
    pub environment_name: Option<Value<String>>,
    /// The configuration information for the form's fields.
    pub fields: Option<Value<BTreeMap<String, form::FieldConfig>>>,
    /// Specifies whether to perform a create or update action on the form.
    ///
    /// One of `create`, `update`.
    pub form_action_type: Option<Value<String>>,
    /// Specifies an icon or decoration to display on the form.
    ///
    /// One of `required`, `optional`, `none`.
    pub label_decorator: Option<Value<String>>,
    /// The name of the form.
    ///
    /// 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// The schema version of the form.
    pub schema_version: Option<Value<String>>,
    /// The configuration information for the visual helper elements for the form. These elements are not associated
    /// with any data.
    pub sectional_elements: Option<Value<BTreeMap<String, form::SectionalElement>>>,
    /// The configuration for the form's style.
    pub style: Option<Value<form::FormStyle>>,
    /// One or more key-value pairs to use when tagging the form data.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Form {
    fn fields(self, to: &mut Fields) {
        to.set("AppId", self.app_id);
        to.set("Cta", self.cta);
        to.set("DataType", self.data_type);
        to.set("EnvironmentName", self.environment_name);
        to.set("Fields", self.fields);
        to.set("FormActionType", self.form_action_type);
        to.set("LabelDecorator", self.label_decorator);
        to.set("Name", self.name);
        to.set("SchemaVersion", self.schema_version);
        to.set("SectionalElements", self.sectional_elements);
        to.set("Style", self.style);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Form {
    const TYPE: &'static str = "AWS::AmplifyUIBuilder::Form";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Form> {
    /// `Ref`: `AppId`, `EnvironmentName`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the form.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Form`] is made of.
pub mod form {
    use super::*;

    /// The `FormCTA` property specifies the call to action button configuration for the form.
    #[derive(Clone, Debug, Default)]
    pub struct FormCTA {
        /// Displays a cancel button.
        pub cancel: Option<Value<FormButton>>,
        /// Displays a clear button.
        pub clear: Option<Value<FormButton>>,
        /// The position of the button.
        ///
        /// One of `top`, `bottom`, `top_and_bottom`.
        pub position: Option<Value<String>>,
        /// Displays a submit button.
        pub submit: Option<Value<FormButton>>,
    }

    impl Lower for FormCTA {
        fn fields(self, to: &mut Fields) {
            to.set("Cancel", self.cancel);
            to.set("Clear", self.clear);
            to.set("Position", self.position);
            to.set("Submit", self.submit);
        }
    }

    /// The `FormButton` property specifies the configuration for a button UI element that is a part of a form.
    #[derive(Clone, Debug, Default)]
    pub struct FormButton {
        /// Describes the button's properties.
        pub children: Option<Value<String>>,
        /// Specifies whether the button is visible on the form.
        pub excluded: Option<Value<bool>>,
        /// The position of the button.
        pub position: Option<Value<FieldPosition>>,
    }

    impl Lower for FormButton {
        fn fields(self, to: &mut Fields) {
            to.set("Children", self.children);
            to.set("Excluded", self.excluded);
            to.set("Position", self.position);
        }
    }

    /// The `FieldPosition` property specifies the field position.
    #[derive(Clone, Debug, Default)]
    pub struct FieldPosition {
        /// The field position is below the field specified by the string.
        pub below: Option<Value<String>>,
        /// The field position is fixed and doesn't change in relation to other fields.
        ///
        /// One of `first`.
        pub fixed: Option<Value<String>>,
        /// The field position is to the right of the field specified by the string.
        pub right_of: Option<Value<String>>,
    }

    impl Lower for FieldPosition {
        fn fields(self, to: &mut Fields) {
            to.set("Below", self.below);
            to.set("Fixed", self.fixed);
            to.set("RightOf", self.right_of);
        }
    }

    /// The `FormDataTypeConfig` property specifies the data type configuration for the data source associated with a
    /// form.
    #[derive(Clone, Debug, Default)]
    pub struct FormDataTypeConfig {
        /// The data source type, either an Amplify DataStore model or a custom data type.
        ///
        /// Required. One of `DataStore`, `Custom`.
        pub data_source_type: Option<Value<String>>,
        /// The unique name of the data type you are using as the data source for the form.
        ///
        /// Required.
        pub data_type_name: Option<Value<String>>,
    }

    impl Lower for FormDataTypeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DataSourceType", self.data_source_type);
            to.set("DataTypeName", self.data_type_name);
        }
    }

    /// The `FieldConfig` property specifies the configuration information for a field in a table.
    #[derive(Clone, Debug, Default)]
    pub struct FieldConfig {
        /// Specifies whether to hide a field.
        pub excluded: Option<Value<bool>>,
        /// Describes the configuration for the default input value to display for a field.
        pub input_type: Option<Value<FieldInputConfig>>,
        /// The label for the field.
        pub label: Option<Value<String>>,
        /// Specifies the field position.
        pub position: Option<Value<FieldPosition>>,
        /// The validations to perform on the value in the field.
        pub validations: Option<Value<Vec<FieldValidationConfiguration>>>,
    }

    impl Lower for FieldConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Excluded", self.excluded);
            to.set("InputType", self.input_type);
            to.set("Label", self.label);
            to.set("Position", self.position);
            to.set("Validations", self.validations);
        }
    }

    /// The `FieldInputConfig` property specifies the configuration for the default input values to display for a field.
    #[derive(Clone, Debug, Default)]
    pub struct FieldInputConfig {
        /// Specifies whether a field has a default value.
        pub default_checked: Option<Value<bool>>,
        /// The default country code for a phone number.
        pub default_country_code: Option<Value<String>>,
        /// The default value for the field.
        pub default_value: Option<Value<String>>,
        /// The text to display to describe the field.
        pub descriptive_text: Option<Value<String>>,
        /// The configuration for the file uploader field.
        pub file_uploader_config: Option<Value<FileUploaderFieldConfig>>,
        /// Specifies whether to render the field as an array. This property is ignored if the `dataSourceType` for the form
        /// is a Data Store.
        pub is_array: Option<Value<bool>>,
        /// The maximum value to display for the field.
        pub max_value: Option<Value<f64>>,
        /// The minimum value to display for the field.
        pub min_value: Option<Value<f64>>,
        /// The name of the field.
        pub name: Option<Value<String>>,
        /// The text to display as a placeholder for the field.
        pub placeholder: Option<Value<String>>,
        /// Specifies a read only field.
        pub read_only: Option<Value<bool>>,
        /// Specifies a field that requires input.
        pub required: Option<Value<bool>>,
        /// The stepping increment for a numeric value in a field.
        pub step: Option<Value<f64>>,
        /// The input type for the field.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
        /// The value for the field.
        pub value: Option<Value<String>>,
        /// The information to use to customize the input fields with data at runtime.
        pub value_mappings: Option<Value<ValueMappings>>,
    }

    impl Lower for FieldInputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultChecked", self.default_checked);
            to.set("DefaultCountryCode", self.default_country_code);
            to.set("DefaultValue", self.default_value);
            to.set("DescriptiveText", self.descriptive_text);
            to.set("FileUploaderConfig", self.file_uploader_config);
            to.set("IsArray", self.is_array);
            to.set("MaxValue", self.max_value);
            to.set("MinValue", self.min_value);
            to.set("Name", self.name);
            to.set("Placeholder", self.placeholder);
            to.set("ReadOnly", self.read_only);
            to.set("Required", self.required);
            to.set("Step", self.step);
            to.set("Type", self.type_);
            to.set("Value", self.value);
            to.set("ValueMappings", self.value_mappings);
        }
    }

    /// Describes the configuration for the file uploader field.
    #[derive(Clone, Debug, Default)]
    pub struct FileUploaderFieldConfig {
        /// The file types that are allowed to be uploaded by the file uploader. Provide this information in an array of
        /// strings specifying the valid file extensions.
        ///
        /// Required.
        pub accepted_file_types: Option<Value<Vec<String>>>,
        /// The access level to assign to the uploaded files in the Amazon S3 bucket where they are stored. The valid values
        /// for this property are `private`, `protected`, or `public`.
        ///
        /// Required. One of `public`, `protected`, `private`.
        pub access_level: Option<Value<String>>,
        /// Allows the file upload operation to be paused and resumed. The default value is `false`.
        pub is_resumable: Option<Value<bool>>,
        /// Specifies the maximum number of files that can be selected to upload. The default value is an unlimited number
        /// of files.
        pub max_file_count: Option<Value<f64>>,
        /// The maximum file size in bytes that the file uploader will accept. The default value is an unlimited file size.
        pub max_size: Option<Value<f64>>,
        /// Specifies whether to display or hide the image preview after selecting a file for upload. The default value is
        /// `true` to display the image preview.
        pub show_thumbnails: Option<Value<bool>>,
    }

    impl Lower for FileUploaderFieldConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AcceptedFileTypes", self.accepted_file_types);
            to.set("AccessLevel", self.access_level);
            to.set("IsResumable", self.is_resumable);
            to.set("MaxFileCount", self.max_file_count);
            to.set("MaxSize", self.max_size);
            to.set("ShowThumbnails", self.show_thumbnails);
        }
    }

    /// The `ValueMappings` property specifies the data binding configuration for a value map.
    #[derive(Clone, Debug, Default)]
    pub struct ValueMappings {
        /// The information to bind fields to data at runtime.
        pub binding_properties: Option<Value<BTreeMap<String, FormInputBindingPropertiesValue>>>,
        /// The value and display value pairs.
        ///
        /// Required.
        pub values: Option<Value<Vec<ValueMapping>>>,
    }

    impl Lower for ValueMappings {
        fn fields(self, to: &mut Fields) {
            to.set("BindingProperties", self.binding_properties);
            to.set("Values", self.values);
        }
    }

    /// Represents the data binding configuration for a form's input fields at runtime.You can use
    /// `FormInputBindingPropertiesValue` to add exposed properties to a form to allow different values to be entered
    /// when a form is reused in different…
    #[derive(Clone, Debug, Default)]
    pub struct FormInputBindingPropertiesValue {
        /// Describes the properties to customize with data at runtime.
        pub binding_properties: Option<Value<FormInputBindingPropertiesValueProperties>>,
        /// The property type.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FormInputBindingPropertiesValue {
        fn fields(self, to: &mut Fields) {
            to.set("BindingProperties", self.binding_properties);
            to.set("Type", self.type_);
        }
    }

    /// Represents the data binding configuration for a specific property using data stored in AWS. For AWS connected
    /// properties, you can bind a property to data stored in an Amplify DataStore model.
    #[derive(Clone, Debug, Default)]
    pub struct FormInputBindingPropertiesValueProperties {
        /// An Amplify DataStore model.
        pub model: Option<Value<String>>,
    }

    impl Lower for FormInputBindingPropertiesValueProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Model", self.model);
        }
    }

    /// The `ValueMapping` property specifies the association between a complex object and a display value. Use
    /// `ValueMapping` to store how to represent complex objects when they are displayed.
    #[derive(Clone, Debug, Default)]
    pub struct ValueMapping {
        /// The value to display for the complex object.
        pub display_value: Option<Value<FormInputValueProperty>>,
        /// The complex object.
        ///
        /// Required.
        pub value: Option<Value<FormInputValueProperty>>,
    }

    impl Lower for ValueMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DisplayValue", self.display_value);
            to.set("Value", self.value);
        }
    }

    /// The `FormInputValueProperty` property specifies the configuration for an input field on a form. Use
    /// `FormInputValueProperty` to specify the values to render or bind by default.
    #[derive(Clone, Debug, Default)]
    pub struct FormInputValueProperty {
        /// The information to bind fields to data at runtime.
        pub binding_properties: Option<Value<FormInputValuePropertyBindingProperties>>,
        /// A list of form properties to concatenate to create the value to assign to this field property.
        pub concat: Option<Value<Vec<FormInputValueProperty>>>,
        /// The value to assign to the input field.
        pub value: Option<Value<String>>,
    }

    impl Lower for FormInputValueProperty {
        fn fields(self, to: &mut Fields) {
            to.set("BindingProperties", self.binding_properties);
            to.set("Concat", self.concat);
            to.set("Value", self.value);
        }
    }

    /// Associates a form property to a binding property. This enables exposed properties on the top level form to
    /// propagate data to the form's property values.
    #[derive(Clone, Debug, Default)]
    pub struct FormInputValuePropertyBindingProperties {
        /// The data field to bind the property to.
        pub field: Option<Value<String>>,
        /// The form property to bind to the data field.
        ///
        /// Required.
        pub property: Option<Value<String>>,
    }

    impl Lower for FormInputValuePropertyBindingProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Field", self.field);
            to.set("Property", self.property);
        }
    }

    /// The `FieldValidationConfiguration` property specifies the validation configuration for a field.
    #[derive(Clone, Debug, Default)]
    pub struct FieldValidationConfiguration {
        /// The validation to perform on a number value.
        pub num_values: Option<Value<Vec<f64>>>,
        /// The validation to perform on a string value.
        pub str_values: Option<Value<Vec<String>>>,
        /// The validation to perform on an object type. ``.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
        /// The validation message to display.
        pub validation_message: Option<Value<String>>,
    }

    impl Lower for FieldValidationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NumValues", self.num_values);
            to.set("StrValues", self.str_values);
            to.set("Type", self.type_);
            to.set("ValidationMessage", self.validation_message);
        }
    }

    /// The `SectionalElement` property specifies the configuration information for a visual helper element for a form.
    #[derive(Clone, Debug, Default)]
    pub struct SectionalElement {
        /// Excludes a sectional element that was generated by default for a specified data model.
        pub excluded: Option<Value<bool>>,
        /// Specifies the size of the font for a `Heading` sectional element. Valid values are `1 | 2 | 3 | 4 | 5 | 6`.
        pub level: Option<Value<f64>>,
        /// Specifies the orientation for a `Divider` sectional element. Valid values are `horizontal` or `vertical`.
        pub orientation: Option<Value<String>>,
        /// Specifies the position of the text in a field for a `Text` sectional element.
        pub position: Option<Value<FieldPosition>>,
        /// The text for a `Text` sectional element.
        pub text: Option<Value<String>>,
        /// The type of sectional element. Valid values are `Heading`, `Text`, and `Divider`.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SectionalElement {
        fn fields(self, to: &mut Fields) {
            to.set("Excluded", self.excluded);
            to.set("Level", self.level);
            to.set("Orientation", self.orientation);
            to.set("Position", self.position);
            to.set("Text", self.text);
            to.set("Type", self.type_);
        }
    }

    /// The `FormStyle` property specifies the configuration for the form's style.
    #[derive(Clone, Debug, Default)]
    pub struct FormStyle {
        /// The spacing for the horizontal gap.
        pub horizontal_gap: Option<Value<FormStyleConfig>>,
        /// The size of the outer padding for the form.
        pub outer_padding: Option<Value<FormStyleConfig>>,
        /// The spacing for the vertical gap.
        pub vertical_gap: Option<Value<FormStyleConfig>>,
    }

    impl Lower for FormStyle {
        fn fields(self, to: &mut Fields) {
            to.set("HorizontalGap", self.horizontal_gap);
            to.set("OuterPadding", self.outer_padding);
            to.set("VerticalGap", self.vertical_gap);
        }
    }

    /// The `FormStyleConfig` property specifies the configuration settings for the form's style properties.
    #[derive(Clone, Debug, Default)]
    pub struct FormStyleConfig {
        /// A reference to a design token to use to bind the form's style properties to an existing theme.
        pub token_reference: Option<Value<String>>,
        /// The value of the style setting.
        pub value: Option<Value<String>>,
    }

    impl Lower for FormStyleConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TokenReference", self.token_reference);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::AmplifyUIBuilder::Theme`.
///
/// The AWS::AmplifyUIBuilder::Theme resource specifies a theme within an Amplify app. A theme is a collection of
/// style settings that apply globally to the components associated with the app.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// The unique ID for the Amplify app associated with the theme.
    ///
    /// A change replaces the resource.
    pub app_id: Option<Value<String>>,
    /// The name of the backend environment that is a part of the Amplify app.
    ///
    /// A change replaces the resource.
    pub environment_name: Option<Value<String>>,
    /// The name of the theme.
    ///
    /// 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// Describes the properties that can be overriden to customize a theme.
    pub overrides: Option<Value<Vec<theme::ThemeValues>>>,
    /// One or more key-value pairs to use when tagging the theme.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// A list of key-value pairs that defines the properties of the theme.
    pub values: Option<Value<Vec<theme::ThemeValues>>>,
}

impl Lower for Theme {
    fn fields(self, to: &mut Fields) {
        to.set("AppId", self.app_id);
        to.set("EnvironmentName", self.environment_name);
        to.set("Name", self.name);
        to.set("Overrides", self.overrides);
        to.set("Tags", self.tags);
        to.set("Values", self.values);
    }
}

impl Level1 for Theme {
    const TYPE: &'static str = "AWS::AmplifyUIBuilder::Theme";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Theme> {
    /// `Ref`: `AppId`, `EnvironmentName`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time that the theme was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID for the theme.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time that the theme was modified.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// What [`Theme`] is made of.
pub mod theme {
    use super::*;

    /// The `ThemeValues` property specifies key-value pair that defines a property of a theme.
    #[derive(Clone, Debug, Default)]
    pub struct ThemeValues {
        /// The name of the property.
        pub key: Option<Value<String>>,
        /// The value of the property.
        pub value: Option<Value<ThemeValue>>,
    }

    impl Lower for ThemeValues {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The `ThemeValue` property specifies the configuration of a theme's properties.
    #[derive(Clone, Debug, Default)]
    pub struct ThemeValue {
        /// A list of key-value pairs that define the theme's properties.
        pub children: Option<Value<Vec<ThemeValues>>>,
        /// The value of a theme property.
        pub value: Option<Value<String>>,
    }

    impl Lower for ThemeValue {
        fn fields(self, to: &mut Fields) {
            to.set("Children", self.children);
            to.set("Value", self.value);
        }
    }
}
