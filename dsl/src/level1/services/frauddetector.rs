//! `AWS::FraudDetector`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::FraudDetector::Detector`.
///
/// Manages a detector and associated detector versions.
///
/// Its ARN: `arn:${Partition}:frauddetector:${Region}:${Account}:detector/${ResourcePath}`.
#[derive(Clone, Debug, Default)]
pub struct Detector {
    /// The models to associate with this detector. You must provide the ARNs of all the models you want to associate.
    ///
    /// At most 10 items.
    pub associated_models: Option<Value<Vec<detector::Model>>>,
    /// The detector description.
    ///
    /// 1 to 128 characters.
    pub description: Option<Value<String>>,
    /// The name of the detector.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub detector_id: Option<Value<String>>,
    /// The status of the detector version. If a value is not provided for this property, AWS CloudFormation assumes
    /// `DRAFT` status.
    ///
    /// One of `DRAFT`, `ACTIVE`.
    pub detector_version_status: Option<Value<String>>,
    /// The event type associated with this detector.
    ///
    /// Required.
    pub event_type: Option<Value<detector::EventType>>,
    /// The rule execution mode for the rules included in the detector version.
    ///
    /// One of `FIRST_MATCHED`, `ALL_MATCHED`.
    pub rule_execution_mode: Option<Value<String>>,
    /// The rules to include in the detector version.
    ///
    /// Required. At least 1 items.
    pub rules: Option<Value<Vec<detector::Rule>>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<detector::Tag>>>,
}

impl Lower for Detector {
    fn fields(self, to: &mut Fields) {
        to.set("AssociatedModels", self.associated_models);
        to.set("Description", self.description);
        to.set("DetectorId", self.detector_id);
        to.set("DetectorVersionStatus", self.detector_version_status);
        to.set("EventType", self.event_type);
        to.set("RuleExecutionMode", self.rule_execution_mode);
        to.set("Rules", self.rules);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Detector {
    const TYPE: &'static str = "AWS::FraudDetector::Detector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Detector> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The detector ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Timestamp of when detector was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The name of the detector.
    pub fn detector_version_id(self) -> Value<String> {
        self.attribute("DetectorVersionId")
    }

    /// The detector ARN.
    pub fn event_type_arn(self) -> Value<Arn> {
        self.attribute("EventType.Arn")
    }

    /// Timestamp of when the detector was created.
    pub fn event_type_created_time(self) -> Value<String> {
        self.attribute("EventType.CreatedTime")
    }

    /// Timestamp of when the detector was last updated.
    pub fn event_type_last_updated_time(self) -> Value<String> {
        self.attribute("EventType.LastUpdatedTime")
    }

    /// Timestamp of when detector was last updated.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// What [`Detector`] is made of.
pub mod detector {
    use super::*;

    /// The model.
    #[derive(Clone, Debug, Default)]
    pub struct Model {}

    impl Lower for Model {
        fn fields(self, _: &mut Fields) {}
    }

    /// The event type details.
    #[derive(Clone, Debug, Default)]
    pub struct EventType {
        /// The event type description.
        ///
        /// 1 to 128 characters.
        pub description: Option<Value<String>>,
        /// The event type entity types.
        ///
        /// At least 1 items.
        pub entity_types: Option<Value<Vec<EntityType>>>,
        /// The event type event variables.
        ///
        /// At least 1 items.
        pub event_variables: Option<Value<Vec<EventVariable>>>,
        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update,
        /// and delete behavior of the stack.
        pub inline: Option<Value<bool>>,
        /// The event type labels.
        ///
        /// At least 2 items.
        pub labels: Option<Value<Vec<Label>>>,
        /// The event type name.
        ///
        /// 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// An array of key-value pairs to apply to this resource.
        ///
        /// At most 200 items.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for EventType {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("EntityTypes", self.entity_types);
            to.set("EventVariables", self.event_variables);
            to.set("Inline", self.inline);
            to.set("Labels", self.labels);
            to.set("Name", self.name);
            to.set("Tags", self.tags);
        }
    }

    /// The entity type details.
    #[derive(Clone, Debug, Default)]
    pub struct EntityType {
        /// The entity type description.
        ///
        /// 1 to 256 characters.
        pub description: Option<Value<String>>,
        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update,
        /// and delete behavior of the stack.
        pub inline: Option<Value<bool>>,
        /// The entity type name.
        pub name: Option<Value<String>>,
        /// An array of key-value pairs to apply to this resource.
        ///
        /// At most 200 items.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for EntityType {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Inline", self.inline);
            to.set("Name", self.name);
            to.set("Tags", self.tags);
        }
    }

    /// `Tag` of `AWS::FraudDetector::Detector`.
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

    /// The event type variable for the detector.
    #[derive(Clone, Debug, Default)]
    pub struct EventVariable {
        /// The data source of the event variable.
        ///
        /// One of `EVENT`.
        pub data_source: Option<Value<String>>,
        /// The data type of the event variable.
        ///
        /// One of `STRING`, `INTEGER`, `FLOAT`, `BOOLEAN`.
        pub data_type: Option<Value<String>>,
        /// The default value of the event variable. This is required if you are providing the details of your variables
        /// instead of the ARN.
        pub default_value: Option<Value<String>>,
        /// The description of the event variable.
        ///
        /// 1 to 256 characters.
        pub description: Option<Value<String>>,
        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update,
        /// and delete behavior of the stack.
        pub inline: Option<Value<bool>>,
        /// The name of the event variable.
        pub name: Option<Value<String>>,
        /// An array of key-value pairs to apply to this resource.
        ///
        /// At most 200 items.
        pub tags: Option<Value<Vec<Tag>>>,
        /// The type of event variable. For more information, see Variable types.
        pub variable_type: Option<Value<String>>,
    }

    impl Lower for EventVariable {
        fn fields(self, to: &mut Fields) {
            to.set("DataSource", self.data_source);
            to.set("DataType", self.data_type);
            to.set("DefaultValue", self.default_value);
            to.set("Description", self.description);
            to.set("Inline", self.inline);
            to.set("Name", self.name);
            to.set("Tags", self.tags);
            to.set("VariableType", self.variable_type);
        }
    }

    /// The label details.
    #[derive(Clone, Debug, Default)]
    pub struct Label {
        /// The label description.
        ///
        /// 1 to 256 characters.
        pub description: Option<Value<String>>,
        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update,
        /// and delete behavior of the stack.
        pub inline: Option<Value<bool>>,
        /// The label name.
        pub name: Option<Value<String>>,
        /// An array of key-value pairs to apply to this resource.
        ///
        /// At most 200 items.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for Label {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Inline", self.inline);
            to.set("Name", self.name);
            to.set("Tags", self.tags);
        }
    }

    /// A rule.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// The rule description.
        ///
        /// 1 to 256 characters.
        pub description: Option<Value<String>>,
        /// The detector for which the rule is associated.
        ///
        /// 1 to 64 characters.
        pub detector_id: Option<Value<String>>,
        /// The rule expression. A rule expression captures the business logic. For more information, see Rule language
        /// reference.
        pub expression: Option<Value<String>>,
        /// The rule language.
        ///
        /// One of `DETECTORPL`.
        pub language: Option<Value<String>>,
        /// The rule outcome.
        ///
        /// At least 1 items.
        pub outcomes: Option<Value<Vec<Outcome>>>,
        /// The rule ID.
        ///
        /// 1 to 64 characters.
        pub rule_id: Option<Value<String>>,
        /// An array of key-value pairs to apply to this resource.
        ///
        /// At most 200 items.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("DetectorId", self.detector_id);
            to.set("Expression", self.expression);
            to.set("Language", self.language);
            to.set("Outcomes", self.outcomes);
            to.set("RuleId", self.rule_id);
            to.set("Tags", self.tags);
        }
    }

    /// The outcome.
    #[derive(Clone, Debug, Default)]
    pub struct Outcome {
        /// The outcome description.
        ///
        /// 1 to 256 characters.
        pub description: Option<Value<String>>,
        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update,
        /// and delete behavior of the stack.
        pub inline: Option<Value<bool>>,
        /// The outcome name.
        pub name: Option<Value<String>>,
        /// An array of key-value pairs to apply to this resource.
        ///
        /// At most 200 items.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for Outcome {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Inline", self.inline);
            to.set("Name", self.name);
            to.set("Tags", self.tags);
        }
    }
}

/// `AWS::FraudDetector::EntityType`.
///
/// Manages an entity type. An entity represents who is performing the event. As part of a fraud prediction, you
/// pass the entity ID to indicate the specific entity who performed the event.
///
/// Its ARN: `arn:${Partition}:frauddetector:${Region}:${Account}:entity-type/${ResourcePath}`.
#[derive(Clone, Debug, Default)]
pub struct EntityType {
    /// The entity type description.
    ///
    /// 1 to 128 characters.
    pub description: Option<Value<String>>,
    /// The entity type name.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A key and value pair.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<entity_type::Tag>>>,
}

impl Lower for EntityType {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EntityType {
    const TYPE: &'static str = "AWS::FraudDetector::EntityType";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EntityType> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The entity type ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Timestamp of when entity type was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp of when entity type was last updated.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// What [`EntityType`] is made of.
pub mod entity_type {
    use super::*;

    /// `Tag` of `AWS::FraudDetector::EntityType`.
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

/// `AWS::FraudDetector::EventType`.
///
/// Manages an event type. An event is a business activity that is evaluated for fraud risk. With Amazon Fraud
/// Detector, you generate fraud predictions for events.
///
/// Its ARN: `arn:${Partition}:frauddetector:${Region}:${Account}:event-type/${ResourcePath}`.
#[derive(Clone, Debug, Default)]
pub struct EventType {
    /// The event type description.
    ///
    /// 1 to 128 characters.
    pub description: Option<Value<String>>,
    /// The event type entity types.
    ///
    /// Required. At least 1 items.
    pub entity_types: Option<Value<Vec<event_type::EntityType>>>,
    /// The event type event variables.
    ///
    /// Required. At least 1 items.
    pub event_variables: Option<Value<Vec<event_type::EventVariable>>>,
    /// The event type labels.
    ///
    /// Required. At least 2 items.
    pub labels: Option<Value<Vec<event_type::Label>>>,
    /// The event type name.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<event_type::Tag>>>,
}

impl Lower for EventType {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EntityTypes", self.entity_types);
        to.set("EventVariables", self.event_variables);
        to.set("Labels", self.labels);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventType {
    const TYPE: &'static str = "AWS::FraudDetector::EventType";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventType> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The event type ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Timestamp of when event type was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp of when event type was last updated.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// What [`EventType`] is made of.
pub mod event_type {
    use super::*;

    /// The entity type details.
    #[derive(Clone, Debug, Default)]
    pub struct EntityType {
        /// The entity type description.
        ///
        /// 1 to 256 characters.
        pub description: Option<Value<String>>,
        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update,
        /// and delete behavior of the stack.
        pub inline: Option<Value<bool>>,
        /// The entity type name.
        pub name: Option<Value<String>>,
        /// An array of key-value pairs to apply to this resource.
        ///
        /// At most 200 items.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for EntityType {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Inline", self.inline);
            to.set("Name", self.name);
            to.set("Tags", self.tags);
        }
    }

    /// `Tag` of `AWS::FraudDetector::EventType`.
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

    /// The variables associated with this event type.
    #[derive(Clone, Debug, Default)]
    pub struct EventVariable {
        /// The source of the event variable.
        ///
        /// One of `EVENT`.
        pub data_source: Option<Value<String>>,
        /// The data type of the event variable. For more information, see Data types.
        ///
        /// One of `STRING`, `INTEGER`, `FLOAT`, `BOOLEAN`.
        pub data_type: Option<Value<String>>,
        /// The default value of the event variable.
        pub default_value: Option<Value<String>>,
        /// The event variable description.
        ///
        /// 1 to 256 characters.
        pub description: Option<Value<String>>,
        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update,
        /// and delete behavior of the stack.
        pub inline: Option<Value<bool>>,
        /// The name of the event variable.
        pub name: Option<Value<String>>,
        /// An array of key-value pairs to apply to this resource.
        ///
        /// At most 200 items.
        pub tags: Option<Value<Vec<Tag>>>,
        /// The type of event variable. For more information, see Variable types.
        pub variable_type: Option<Value<String>>,
    }

    impl Lower for EventVariable {
        fn fields(self, to: &mut Fields) {
            to.set("DataSource", self.data_source);
            to.set("DataType", self.data_type);
            to.set("DefaultValue", self.default_value);
            to.set("Description", self.description);
            to.set("Inline", self.inline);
            to.set("Name", self.name);
            to.set("Tags", self.tags);
            to.set("VariableType", self.variable_type);
        }
    }

    /// The label associated with the event type.
    #[derive(Clone, Debug, Default)]
    pub struct Label {
        /// The label description.
        ///
        /// 1 to 256 characters.
        pub description: Option<Value<String>>,
        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update,
        /// and delete behavior of the stack.
        pub inline: Option<Value<bool>>,
        /// The label name.
        pub name: Option<Value<String>>,
        /// An array of key-value pairs to apply to this resource.
        ///
        /// At most 200 items.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for Label {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Inline", self.inline);
            to.set("Name", self.name);
            to.set("Tags", self.tags);
        }
    }
}

/// `AWS::FraudDetector::Label`.
///
/// Creates or updates label. A label classifies an event as fraudulent or legitimate. Labels are associated with
/// event types and used to train supervised machine learning models in Amazon Fraud Detector.
///
/// Its ARN: `arn:${Partition}:frauddetector:${Region}:${Account}:label/${ResourcePath}`.
#[derive(Clone, Debug, Default)]
pub struct Label {
    /// The label description.
    ///
    /// 1 to 128 characters.
    pub description: Option<Value<String>>,
    /// The label name.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<label::Tag>>>,
}

impl Lower for Label {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Label {
    const TYPE: &'static str = "AWS::FraudDetector::Label";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Label> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the label.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Timestamp of when label was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp of when label was last updated.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// What [`Label`] is made of.
pub mod label {
    use super::*;

    /// `Tag` of `AWS::FraudDetector::Label`.
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

/// `AWS::FraudDetector::List`.
///
/// Creates a list.
///
/// Its ARN: `arn:${Partition}:frauddetector:${Region}:${Account}:list/${ResourcePath}`.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// The description of the list.
    ///
    /// 1 to 128 characters.
    pub description: Option<Value<String>>,
    /// The elements in the list.
    ///
    /// 0 to 100000 items.
    pub elements: Option<Value<Vec<String>>>,
    /// The name of the list.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<list::Tag>>>,
    /// The variable type of the list. For more information, see Variable types.
    ///
    /// 1 to 64 characters.
    pub variable_type: Option<Value<String>>,
}

impl Lower for List {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Elements", self.elements);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("VariableType", self.variable_type);
    }
}

impl Level1 for List {
    const TYPE: &'static str = "AWS::FraudDetector::List";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<List> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The event type ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Timestamp of when the list was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp of when list was last updated.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// What [`List`] is made of.
pub mod list {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::FraudDetector::Outcome`.
///
/// Creates or updates an outcome.
///
/// Its ARN: `arn:${Partition}:frauddetector:${Region}:${Account}:outcome/${ResourcePath}`.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// The outcome description.
    ///
    /// 1 to 128 characters.
    pub description: Option<Value<String>>,
    /// The outcome name.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<outcome::Tag>>>,
}

impl Lower for Outcome {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Outcome {
    const TYPE: &'static str = "AWS::FraudDetector::Outcome";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Outcome> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the outcome.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Timestamp of when outcome was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp of when outcome was last updated.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// What [`Outcome`] is made of.
pub mod outcome {
    use super::*;

    /// `Tag` of `AWS::FraudDetector::Outcome`.
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

/// `AWS::FraudDetector::Variable`.
///
/// Manages a variable.
///
/// Its ARN: `arn:${Partition}:frauddetector:${Region}:${Account}:variable/${ResourcePath}`.
#[derive(Clone, Debug, Default)]
pub struct Variable {
    /// The data source of the variable.
    ///
    /// Required. One of `EVENT`, `EXTERNAL_MODEL_SCORE`.
    pub data_source: Option<Value<String>>,
    /// The data type of the variable.
    ///
    /// Required. One of `STRING`, `INTEGER`, `FLOAT`, `BOOLEAN`.
    pub data_type: Option<Value<String>>,
    /// The default value of the variable.
    ///
    /// Required.
    pub default_value: Option<Value<String>>,
    /// The description of the variable.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// The name of the variable.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<variable::Tag>>>,
    /// The type of the variable. For more information see Variable types.
    pub variable_type: Option<Value<String>>,
}

impl Lower for Variable {
    fn fields(self, to: &mut Fields) {
        to.set("DataSource", self.data_source);
        to.set("DataType", self.data_type);
        to.set("DefaultValue", self.default_value);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("VariableType", self.variable_type);
    }
}

impl Level1 for Variable {
    const TYPE: &'static str = "AWS::FraudDetector::Variable";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Variable> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the variable.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Timestamp of when variable was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp of when variable was last updated.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// What [`Variable`] is made of.
pub mod variable {
    use super::*;

    /// `Tag` of `AWS::FraudDetector::Variable`.
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
