//! `AWS::Cases`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Cases::Case`.
///
/// Creates a case in the specified Cases domain.
#[derive(Clone, Debug, Default)]
pub struct Case {
    /// The full customer profile ARN for the case.
    ///
    /// Required. At most 4100 characters. A change replaces the resource.
    pub customer_id: Option<Value<String>>,
    /// The unique identifier of the Cases domain.
    ///
    /// Required. 1 to 500 characters. A change replaces the resource.
    pub domain_id: Option<Value<String>>,
    /// A list of tags for the case.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<case::Tag>>>,
    /// A unique identifier of a template.
    ///
    /// Required. 1 to 500 characters. A change replaces the resource.
    pub template_id: Option<Value<String>>,
    /// The title of the case.
    ///
    /// Required. At most 4100 characters.
    pub title: Option<Value<String>>,
}

impl Lower for Case {
    fn fields(self, to: &mut Fields) {
        to.set("CustomerId", self.customer_id);
        to.set("DomainId", self.domain_id);
        to.set("Tags", self.tags);
        to.set("TemplateId", self.template_id);
        to.set("Title", self.title);
    }
}

impl Level1 for Case {
    const TYPE: &'static str = "AWS::Cases::Case";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Case> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the case.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// A unique identifier of the case.
    pub fn case_id(self) -> Value<String> {
        self.attribute("CaseId")
    }
}

/// What [`Case`] is made of.
pub mod case {
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
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Cases::CaseRule`.
///
/// Creates a new case rule. In the Amazon Connect admin website, case rules are known as \*case field conditions\*.
#[derive(Clone, Debug, Default)]
pub struct CaseRule {
    /// Description of a case rule.
    ///
    /// At most 255 characters.
    pub description: Option<Value<String>>,
    /// Unique identifier of a Cases domain.
    ///
    /// 1 to 500 characters. A change replaces the resource.
    pub domain_id: Option<Value<String>>,
    /// Name of the case rule.
    ///
    /// Required. 1 to 100 characters.
    pub name: Option<Value<String>>,
    /// Represents what rule type should take place, under what conditions.
    ///
    /// Required.
    pub rule: Option<Value<case_rule::CaseRuleDetails>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<case_rule::Tag>>>,
}

impl Lower for CaseRule {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DomainId", self.domain_id);
        to.set("Name", self.name);
        to.set("Rule", self.rule);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CaseRule {
    const TYPE: &'static str = "AWS::Cases::CaseRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CaseRule> {
    /// `Ref`: its `CaseRuleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the case rule.
    pub fn case_rule_arn(self) -> Value<Arn> {
        self.attribute("CaseRuleArn")
    }

    /// Unique identifier of a case rule.
    pub fn case_rule_id(self) -> Value<String> {
        self.attribute("CaseRuleId")
    }

    /// Timestamp when the resource was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp when the resource was created or last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`CaseRule`] is made of.
pub mod case_rule {
    use super::*;

    /// Represents what rule type should take place, under what conditions. In the Amazon Connect admin website, case
    /// rules are known as \*case field conditions\*.
    #[derive(Clone, Debug, Default)]
    pub struct CaseRuleDetails {
        /// Whether a field is visible, based on values in other fields.
        pub hidden: Option<Value<HiddenCaseRule>>,
        /// Required rule type, used to indicate whether a field is required.
        pub required: Option<Value<RequiredCaseRule>>,
    }

    impl Lower for CaseRuleDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Hidden", self.hidden);
            to.set("Required", self.required);
        }
    }

    /// A rule that controls field visibility based on conditions. Fields can be shown or hidden dynamically based on
    /// values in other fields.
    #[derive(Clone, Debug, Default)]
    pub struct HiddenCaseRule {
        /// A list of conditions that determine field visibility.
        ///
        /// Required. At most 100 items.
        pub conditions: Option<Value<Vec<BooleanCondition>>>,
        /// Whether the field is hidden when no conditions match.
        ///
        /// Required.
        pub default_value: Option<Value<bool>>,
    }

    impl Lower for HiddenCaseRule {
        fn fields(self, to: &mut Fields) {
            to.set("Conditions", self.conditions);
            to.set("DefaultValue", self.default_value);
        }
    }

    /// Boolean condition for a rule. In the Amazon Connect admin website, case rules are known as \*case field
    /// conditions\*.
    #[derive(Clone, Debug, Default)]
    pub struct BooleanCondition {
        /// Tests that operandOne is equal to operandTwo.
        pub equal_to: Option<Value<BooleanOperands>>,
        /// Tests that operandOne is not equal to operandTwo.
        pub not_equal_to: Option<Value<BooleanOperands>>,
    }

    impl Lower for BooleanCondition {
        fn fields(self, to: &mut Fields) {
            to.set("EqualTo", self.equal_to);
            to.set("NotEqualTo", self.not_equal_to);
        }
    }

    /// Boolean operands for a condition. In the Amazon Connect admin website, case rules are known as \*case field
    /// conditions\*.
    #[derive(Clone, Debug, Default)]
    pub struct BooleanOperands {
        /// Represents the left hand operand in the condition.
        ///
        /// Required.
        pub operand_one: Option<Value<OperandOne>>,
        /// Represents the right hand operand in the condition.
        ///
        /// Required.
        pub operand_two: Option<Value<OperandTwo>>,
        /// The value of the outer rule if the condition evaluates to true.
        ///
        /// Required.
        pub result: Option<Value<bool>>,
    }

    impl Lower for BooleanOperands {
        fn fields(self, to: &mut Fields) {
            to.set("OperandOne", self.operand_one);
            to.set("OperandTwo", self.operand_two);
            to.set("Result", self.result);
        }
    }

    /// Represents the left hand operand in the condition. In the Amazon Connect admin website, case rules are known as
    /// \*case field conditions\*.
    #[derive(Clone, Debug, Default)]
    pub struct OperandOne {
        /// The field ID that this operand should take the value of.
        ///
        /// 1 to 500 characters.
        pub field_id: Option<Value<String>>,
    }

    impl Lower for OperandOne {
        fn fields(self, to: &mut Fields) {
            to.set("FieldId", self.field_id);
        }
    }

    /// Represents the right hand operand in the condition. In the Amazon Connect admin website, case rules are known as
    /// \*case field conditions\*.
    #[derive(Clone, Debug, Default)]
    pub struct OperandTwo {
        /// Boolean value type.
        pub boolean_value: Option<Value<bool>>,
        /// Double value type.
        pub double_value: Option<Value<f64>>,
        /// Represents an empty operand value. In the Amazon Connect admin website, case rules are known as \*case field
        /// conditions\*.
        pub empty_value: Option<Value<Json>>,
        /// String value type.
        ///
        /// 1 to 1500 characters.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for OperandTwo {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanValue", self.boolean_value);
            to.set("DoubleValue", self.double_value);
            to.set("EmptyValue", self.empty_value);
            to.set("StringValue", self.string_value);
        }
    }

    /// Required rule type, used to indicate whether a field is required. In the Amazon Connect admin website, case
    /// rules are known as \*case field conditions\*.
    #[derive(Clone, Debug, Default)]
    pub struct RequiredCaseRule {
        /// List of conditions for the required rule; the first condition to evaluate to true dictates the value of the
        /// rule.
        ///
        /// Required. At most 100 items.
        pub conditions: Option<Value<Vec<BooleanCondition>>>,
        /// The value of the rule (that is, whether the field is required) should none of the conditions evaluate to true.
        ///
        /// Required.
        pub default_value: Option<Value<bool>>,
    }

    impl Lower for RequiredCaseRule {
        fn fields(self, to: &mut Fields) {
            to.set("Conditions", self.conditions);
            to.set("DefaultValue", self.default_value);
        }
    }

    /// `Tag` of `AWS::Cases::CaseRule`.
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

/// `AWS::Cases::Domain`.
///
/// Creates a domain, which is a container for all case data, such as cases, fields, templates and layouts.
///
/// Its ARN: `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}`.
#[derive(Clone, Debug, Default)]
pub struct Domain {
    /// The name of the domain.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<domain::Tag>>>,
}

impl Lower for Domain {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Domain {
    const TYPE: &'static str = "AWS::Cases::Domain";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Domain> {
    /// `Ref`: its `DomainArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the Cases domain was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The Amazon Resource Name (ARN) for the Cases domain.
    pub fn domain_arn(self) -> Value<Arn> {
        self.attribute("DomainArn")
    }

    /// The unique identifier of the Cases domain.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The status of the Cases domain.
    pub fn domain_status(self) -> Value<String> {
        self.attribute("DomainStatus")
    }
}

/// What [`Domain`] is made of.
pub mod domain {
    use super::*;

    /// `Tag` of `AWS::Cases::Domain`.
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

/// `AWS::Cases::Field`.
///
/// Creates a field in the Cases domain. This field is used to define the case object model (that is, defines what
/// data can be captured on cases) in a Cases domain.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Union of field attributes.
    pub attributes: Option<Value<field::FieldAttributes>>,
    /// Description of the field.
    ///
    /// At most 255 characters.
    pub description: Option<Value<String>>,
    /// The unique identifier of the Cases domain.
    ///
    /// 1 to 500 characters. A change replaces the resource.
    pub domain_id: Option<Value<String>>,
    /// Name of the field.
    ///
    /// Required. 1 to 100 characters.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<field::Tag>>>,
    /// Type of the field.
    ///
    /// Required. One of `Text`, `Number`, `Boolean`, `DateTime`, `SingleSelect`, `Url`, `User`. A change replaces the
    /// resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Field {
    fn fields(self, to: &mut Fields) {
        to.set("Attributes", self.attributes);
        to.set("Description", self.description);
        to.set("DomainId", self.domain_id);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Field {
    const TYPE: &'static str = "AWS::Cases::Field";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Field> {
    /// `Ref`: its `FieldArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Timestamp at which the resource was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The Amazon Resource Name (ARN) of the field.
    pub fn field_arn(self) -> Value<Arn> {
        self.attribute("FieldArn")
    }

    /// Unique identifier of the field.
    pub fn field_id(self) -> Value<String> {
        self.attribute("FieldId")
    }

    /// Timestamp at which the resource was created or last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// Namespace of the field.
    pub fn namespace(self) -> Value<String> {
        self.attribute("Namespace")
    }
}

/// What [`Field`] is made of.
pub mod field {
    use super::*;

    /// Union of field attributes.
    #[derive(Clone, Debug, Default)]
    pub struct FieldAttributes {
        /// Field attributes for Text field type.
        pub text: Option<Value<TextAttributes>>,
    }

    impl Lower for FieldAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("Text", self.text);
        }
    }

    /// Field attributes for Text field type.
    #[derive(Clone, Debug, Default)]
    pub struct TextAttributes {
        /// Attribute that defines rendering component and validation.
        ///
        /// Required.
        pub is_multiline: Option<Value<bool>>,
    }

    impl Lower for TextAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("IsMultiline", self.is_multiline);
        }
    }

    /// `Tag` of `AWS::Cases::Field`.
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

/// `AWS::Cases::Layout`.
///
/// Creates a layout in the Cases domain. Layouts define the following configuration in the top section and More
/// Info tab of the Cases user interface.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// Object to store union of different versions of layout content.
    ///
    /// Required.
    pub content: Option<Value<layout::LayoutContent>>,
    /// The unique identifier of the Cases domain.
    ///
    /// 1 to 500 characters. A change replaces the resource.
    pub domain_id: Option<Value<String>>,
    /// The name of the layout.
    ///
    /// Required. 1 to 100 characters.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<layout::Tag>>>,
}

impl Lower for Layout {
    fn fields(self, to: &mut Fields) {
        to.set("Content", self.content);
        to.set("DomainId", self.domain_id);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Layout {
    const TYPE: &'static str = "AWS::Cases::Layout";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Layout> {
    /// `Ref`: its `LayoutArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Timestamp at which the resource was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp at which the resource was created or last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the newly created layout.
    pub fn layout_arn(self) -> Value<Arn> {
        self.attribute("LayoutArn")
    }

    /// The unique identifier of the layout.
    pub fn layout_id(self) -> Value<String> {
        self.attribute("LayoutId")
    }
}

/// What [`Layout`] is made of.
pub mod layout {
    use super::*;

    /// Object to store union of different versions of layout content.
    #[derive(Clone, Debug, Default)]
    pub struct LayoutContent {
        /// Content specific to `BasicLayout` type. It configures fields in the top panel and More Info tab of agent
        /// application.
        pub basic: Option<Value<BasicLayout>>,
    }

    impl Lower for LayoutContent {
        fn fields(self, to: &mut Fields) {
            to.set("Basic", self.basic);
        }
    }

    /// Content specific to `BasicLayout` type. It configures fields in the top panel and More Info tab of agent
    /// application.
    #[derive(Clone, Debug, Default)]
    pub struct BasicLayout {
        /// This represents sections in a tab of the page layout.
        pub more_info: Option<Value<LayoutSections>>,
        /// This represents sections in a panel of the page layout.
        pub top_panel: Option<Value<LayoutSections>>,
    }

    impl Lower for BasicLayout {
        fn fields(self, to: &mut Fields) {
            to.set("MoreInfo", self.more_info);
            to.set("TopPanel", self.top_panel);
        }
    }

    /// Ordered list containing different kinds of sections that can be added. A LayoutSections object can only contain
    /// one section.
    #[derive(Clone, Debug, Default)]
    pub struct LayoutSections {
        /// Ordered list containing different kinds of sections that can be added. A LayoutSections object can only contain
        /// one section.
        ///
        /// At most 1 items.
        pub sections: Option<Value<Vec<Section>>>,
    }

    impl Lower for LayoutSections {
        fn fields(self, to: &mut Fields) {
            to.set("Sections", self.sections);
        }
    }

    /// This represents a sections within a panel or tab of the page layout.
    #[derive(Clone, Debug, Default)]
    pub struct Section {
        /// Consists of a group of fields and associated properties.
        pub field_group: Option<Value<FieldGroup>>,
    }

    impl Lower for Section {
        fn fields(self, to: &mut Fields) {
            to.set("FieldGroup", self.field_group);
        }
    }

    /// Object for a group of fields and associated properties.
    #[derive(Clone, Debug, Default)]
    pub struct FieldGroup {
        /// Represents an ordered list containing field related information.
        ///
        /// Required. At most 220 items.
        pub fields: Option<Value<Vec<FieldItem>>>,
        /// Name of the field group.
        ///
        /// At most 100 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for FieldGroup {
        fn fields(self, to: &mut Fields) {
            to.set("Fields", self.fields);
            to.set("Name", self.name);
        }
    }

    /// Object for field related information.
    #[derive(Clone, Debug, Default)]
    pub struct FieldItem {
        /// Unique identifier of a field.
        ///
        /// Required. 1 to 500 characters.
        pub id: Option<Value<String>>,
    }

    impl Lower for FieldItem {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
        }
    }

    /// `Tag` of `AWS::Cases::Layout`.
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

/// `AWS::Cases::RelatedItem`.
///
/// Resource Type definition for AWS::Cases::RelatedItem. Creates a related item (comments) and associates it with a
/// case.
#[derive(Clone, Debug, Default)]
pub struct RelatedItem {
    /// A unique identifier of the case.
    ///
    /// Required. 1 to 500 characters. A change replaces the resource.
    pub case_id: Option<Value<String>>,
    /// Represents the content of a related item.
    ///
    /// Required. A change replaces the resource.
    pub content: Option<Value<related_item::RelatedItemContent>>,
    /// The unique identifier of the Cases domain.
    ///
    /// Required. 1 to 500 characters. A change replaces the resource.
    pub domain_id: Option<Value<String>>,
    /// A list of tags on the related item.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<related_item::Tag>>>,
    /// The type of a related item.
    ///
    /// Required. One of `Contact`, `Comment`, `File`, `Sla`, `ConnectCase`, `Custom`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for RelatedItem {
    fn fields(self, to: &mut Fields) {
        to.set("CaseId", self.case_id);
        to.set("Content", self.content);
        to.set("DomainId", self.domain_id);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for RelatedItem {
    const TYPE: &'static str = "AWS::Cases::RelatedItem";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RelatedItem> {
    /// `Ref`: its `RelatedItemArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the related item.
    pub fn related_item_arn(self) -> Value<Arn> {
        self.attribute("RelatedItemArn")
    }

    /// The unique identifier of the related item.
    pub fn related_item_id(self) -> Value<String> {
        self.attribute("RelatedItemId")
    }
}

/// What [`RelatedItem`] is made of.
pub mod related_item {
    use super::*;

    /// Represents the content of a related item.
    #[derive(Clone, Debug, Default)]
    pub struct RelatedItemContent {
        /// Represents a comment.
        pub comment: Option<Value<CommentContent>>,
    }

    impl Lower for RelatedItemContent {
        fn fields(self, to: &mut Fields) {
            to.set("Comment", self.comment);
        }
    }

    /// Represents a comment.
    #[derive(Clone, Debug, Default)]
    pub struct CommentContent {
        /// Text in the body of a comment.
        ///
        /// Required. 1 to 15000 characters.
        pub body: Option<Value<String>>,
        /// Type of the text in the comment.
        ///
        /// Required. One of `Text/Plain`.
        pub content_type: Option<Value<String>>,
    }

    impl Lower for CommentContent {
        fn fields(self, to: &mut Fields) {
            to.set("Body", self.body);
            to.set("ContentType", self.content_type);
        }
    }

    /// A tag associated with the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

/// `AWS::Cases::Template`.
///
/// Creates a template in the Cases domain. This template is used to define the case object model (that is, to
/// define what data can be captured on cases) in a Cases domain.
#[derive(Clone, Debug, Default)]
pub struct Template {
    /// A brief description of the template.
    ///
    /// At most 255 characters.
    pub description: Option<Value<String>>,
    /// The unique identifier of the Cases domain.
    ///
    /// 1 to 500 characters. A change replaces the resource.
    pub domain_id: Option<Value<String>>,
    /// Object to store configuration of layouts associated to the template.
    pub layout_configuration: Option<Value<template::LayoutConfiguration>>,
    /// The template name.
    ///
    /// Required. 1 to 100 characters.
    pub name: Option<Value<String>>,
    /// A list of fields that must contain a value for a case to be successfully created with this template.
    ///
    /// At most 100 items.
    pub required_fields: Option<Value<Vec<template::RequiredField>>>,
    /// A list of case rules (also known as case field conditions ) on a template.
    ///
    /// At most 50 items.
    pub rules: Option<Value<Vec<template::TemplateRule>>>,
    /// The status of the template.
    ///
    /// One of `Active`, `Inactive`.
    pub status: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<template::Tag>>>,
}

impl Lower for Template {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DomainId", self.domain_id);
        to.set("LayoutConfiguration", self.layout_configuration);
        to.set("Name", self.name);
        to.set("RequiredFields", self.required_fields);
        to.set("Rules", self.rules);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Template {
    const TYPE: &'static str = "AWS::Cases::Template";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Template> {
    /// `Ref`: its `TemplateArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Timestamp at which the resource was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp at which the resource was created or last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the template.
    pub fn template_arn(self) -> Value<Arn> {
        self.attribute("TemplateArn")
    }

    /// A unique identifier of a template.
    pub fn template_id(self) -> Value<String> {
        self.attribute("TemplateId")
    }
}

/// What [`Template`] is made of.
pub mod template {
    use super::*;

    /// Object to store configuration of layouts associated to the template.
    #[derive(Clone, Debug, Default)]
    pub struct LayoutConfiguration {
        /// Unique identifier of a layout.
        ///
        /// 1 to 500 characters.
        pub default_layout: Option<Value<String>>,
    }

    impl Lower for LayoutConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultLayout", self.default_layout);
        }
    }

    /// List of fields that must have a value provided to create a case.
    #[derive(Clone, Debug, Default)]
    pub struct RequiredField {
        /// Unique identifier of a field.
        ///
        /// Required. 1 to 500 characters.
        pub field_id: Option<Value<String>>,
    }

    impl Lower for RequiredField {
        fn fields(self, to: &mut Fields) {
            to.set("FieldId", self.field_id);
        }
    }

    /// An association representing a case rule acting upon a field. In the Amazon Connect admin website, case rules are
    /// known as \*case field conditions\*.
    #[derive(Clone, Debug, Default)]
    pub struct TemplateRule {
        /// Unique identifier of a case rule.
        ///
        /// Required. 1 to 500 characters.
        pub case_rule_id: Option<Value<String>>,
        /// Unique identifier of a field.
        ///
        /// 1 to 500 characters.
        pub field_id: Option<Value<String>>,
    }

    impl Lower for TemplateRule {
        fn fields(self, to: &mut Fields) {
            to.set("CaseRuleId", self.case_rule_id);
            to.set("FieldId", self.field_id);
        }
    }

    /// `Tag` of `AWS::Cases::Template`.
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
