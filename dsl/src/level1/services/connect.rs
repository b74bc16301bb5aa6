//! `AWS::Connect`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Connect::AgentStatus`.
///
/// Contains information about an agent status.
#[derive(Clone, Debug, Default)]
pub struct AgentStatus {
    /// The description of the agent status.
    ///
    /// 1 to 250 characters.
    pub description: Option<Value<String>>,
    /// The display order of the agent status.
    ///
    /// 1 to 50.
    pub display_order: Option<Value<i64>>,
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required.
    pub instance_arn: Option<Value<String>>,
    /// The name of the agent status.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// A number indicating the reset order of the agent status.
    pub reset_order_number: Option<Value<bool>>,
    /// The state of the agent status.
    ///
    /// Required. One of `ENABLED`, `DISABLED`.
    pub state: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<agent_status::Tag>>>,
    /// The type of agent status.
    ///
    /// One of `ROUTABLE`, `CUSTOM`, `OFFLINE`.
    pub type_: Option<Value<String>>,
}

impl Lower for AgentStatus {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DisplayOrder", self.display_order);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("ResetOrderNumber", self.reset_order_number);
        to.set("State", self.state);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for AgentStatus {
    const TYPE: &'static str = "AWS::Connect::AgentStatus";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AgentStatus> {
    /// `Ref`: its `AgentStatusArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the agent status.
    pub fn agent_status_arn(self) -> Value<Arn> {
        self.attribute("AgentStatusArn")
    }

    /// The AWS Region where this resource was last modified.
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// The timestamp when this resource was last modified.
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`AgentStatus`] is made of.
pub mod agent_status {
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

/// `AWS::Connect::ApprovedOrigin`.
///
/// The approved origin for the instance.
#[derive(Clone, Debug, Default)]
pub struct ApprovedOrigin {
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// Domain name to be added to the allow-list of the instance.
    ///
    /// Required. At most 267 characters. A change replaces the resource.
    pub origin: Option<Value<String>>,
}

impl Lower for ApprovedOrigin {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceId", self.instance_id);
        to.set("Origin", self.origin);
    }
}

impl Level1 for ApprovedOrigin {
    const TYPE: &'static str = "AWS::Connect::ApprovedOrigin";
}

impl Handle<ApprovedOrigin> {
    /// `Ref`: `InstanceId`, `Origin`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Connect::ContactFlow`.
///
/// Specifies a flow for an Connect Customer instance.
#[derive(Clone, Debug, Default)]
pub struct ContactFlow {
    /// The content of the flow.
    ///
    /// Required. 1 to 256000 characters.
    pub content: Option<Value<String>>,
    /// The description of the flow.
    ///
    /// At most 500 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the Connect Customer instance.
    ///
    /// Required. 1 to 256 characters.
    pub instance_arn: Option<Value<String>>,
    /// The name of the flow.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// The state of the flow.
    ///
    /// One of `ACTIVE`, `ARCHIVED`.
    pub state: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<contact_flow::Tag>>>,
    /// The type of the flow. For descriptions of the available types, see Choose a flow type in the \*Amazon Connect
    /// Administrator Guide\*.
    ///
    /// Required. One of `CONTACT_FLOW`, `CUSTOMER_QUEUE`, `CUSTOMER_HOLD`, `CUSTOMER_WHISPER`, `AGENT_HOLD`,
    /// `AGENT_WHISPER`, `OUTBOUND_WHISPER`, `AGENT_TRANSFER`, `QUEUE_TRANSFER`, `CAMPAIGN`. A change replaces the
    /// resource.
    pub type_: Option<Value<String>>,
}

impl Lower for ContactFlow {
    fn fields(self, to: &mut Fields) {
        to.set("Content", self.content);
        to.set("Description", self.description);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("State", self.state);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for ContactFlow {
    const TYPE: &'static str = "AWS::Connect::ContactFlow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ContactFlow> {
    /// `Ref`: its `ContactFlowArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// `Ref` returns the Amazon Resource Name (ARN) of the flow.
    pub fn contact_flow_arn(self) -> Value<Arn> {
        self.attribute("ContactFlowArn")
    }
}

/// What [`ContactFlow`] is made of.
pub mod contact_flow {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.. You can specify a value that is maximum of 256 Unicode characters in length and cannot
        /// be prefixed with aws:.
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

/// `AWS::Connect::ContactFlowModule`.
///
/// Specifies a flow module for an Connect Customer instance.
#[derive(Clone, Debug, Default)]
pub struct ContactFlowModule {
    /// The content of the flow module.
    ///
    /// Required. 1 to 256000 characters.
    pub content: Option<Value<String>>,
    /// The description of the flow module.
    ///
    /// 0 to 500 characters.
    pub description: Option<Value<String>>,
    /// The external invocation configuration for the flow module.
    pub external_invocation_configuration: Option<Value<contact_flow_module::ExternalInvocationConfiguration>>,
    /// The Amazon Resource Name (ARN) of the Connect Customer instance.
    ///
    /// Required. 1 to 256 characters.
    pub instance_arn: Option<Value<String>>,
    /// The name of the flow module.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// The configuration settings for the flow module.
    ///
    /// At most 256000 characters.
    pub settings: Option<Value<String>>,
    /// The state of the flow module.
    ///
    /// At most 500 characters.
    pub state: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<contact_flow_module::Tag>>>,
}

impl Lower for ContactFlowModule {
    fn fields(self, to: &mut Fields) {
        to.set("Content", self.content);
        to.set("Description", self.description);
        to.set("ExternalInvocationConfiguration", self.external_invocation_configuration);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("Settings", self.settings);
        to.set("State", self.state);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ContactFlowModule {
    const TYPE: &'static str = "AWS::Connect::ContactFlowModule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ContactFlowModule> {
    /// `Ref`: its `ContactFlowModuleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// `Ref` returns the Amazon Resource Name (ARN) of the flow module.
    pub fn contact_flow_module_arn(self) -> Value<Arn> {
        self.attribute("ContactFlowModuleArn")
    }

    /// The status of the contact flow module.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ContactFlowModule`] is made of.
pub mod contact_flow_module {
    use super::*;

    /// The external invocation configuration for the flow module.
    #[derive(Clone, Debug, Default)]
    pub struct ExternalInvocationConfiguration {
        /// Enable external invocation.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for ExternalInvocationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be
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

/// `AWS::Connect::ContactFlowModuleAlias`.
///
/// Resource Type definition for ContactFlowModuleAlias.
#[derive(Clone, Debug, Default)]
pub struct ContactFlowModuleAlias {
    /// The identifier of the contact flow module (ARN) this alias is tied to.
    ///
    /// Required. 1 to 500 characters. A change replaces the resource.
    pub contact_flow_module_id: Option<Value<String>>,
    /// The version number of the contact flow module this alias points to.
    ///
    /// Required. At least 1.
    pub contact_flow_module_version: Option<Value<i64>>,
    /// The description of the alias.
    ///
    /// 0 to 500 characters.
    pub description: Option<Value<String>>,
    /// The name of the alias.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
}

impl Lower for ContactFlowModuleAlias {
    fn fields(self, to: &mut Fields) {
        to.set("ContactFlowModuleId", self.contact_flow_module_id);
        to.set("ContactFlowModuleVersion", self.contact_flow_module_version);
        to.set("Description", self.description);
        to.set("Name", self.name);
    }
}

impl Level1 for ContactFlowModuleAlias {
    const TYPE: &'static str = "AWS::Connect::ContactFlowModuleAlias";
}

impl Handle<ContactFlowModuleAlias> {
    /// `Ref`: its `ContactFlowModuleAliasARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The unique identifier of the alias.
    pub fn alias_id(self) -> Value<String> {
        self.attribute("AliasId")
    }

    /// The identifier of the contact flow module alias (ARN). This is constructed from the ContactFlowModuleArn and
    /// AliasId.
    pub fn contact_flow_module_alias_arn(self) -> Value<Arn> {
        self.attribute("ContactFlowModuleAliasARN")
    }
}

/// `AWS::Connect::ContactFlowModuleVersion`.
///
/// Resource Type definition for ContactFlowModuleVersion.
#[derive(Clone, Debug, Default)]
pub struct ContactFlowModuleVersion {
    /// The identifier of the contact flow module (ARN) this version is tied to.
    ///
    /// Required. 1 to 500 characters. A change replaces the resource.
    pub contact_flow_module_id: Option<Value<String>>,
    /// The description of the version.
    ///
    /// 0 to 500 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
}

impl Lower for ContactFlowModuleVersion {
    fn fields(self, to: &mut Fields) {
        to.set("ContactFlowModuleId", self.contact_flow_module_id);
        to.set("Description", self.description);
    }
}

impl Level1 for ContactFlowModuleVersion {
    const TYPE: &'static str = "AWS::Connect::ContactFlowModuleVersion";
}

impl Handle<ContactFlowModuleVersion> {
    /// `Ref`: its `ContactFlowModuleVersionARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The identifier of the contact flow module version (ARN).
    pub fn contact_flow_module_version_arn(self) -> Value<Arn> {
        self.attribute("ContactFlowModuleVersionARN")
    }

    /// Indicates the checksum value of the latest published flow module content.
    pub fn flow_module_content_sha256(self) -> Value<String> {
        self.attribute("FlowModuleContentSha256")
    }

    /// The version number of this revision.
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// `AWS::Connect::ContactFlowVersion`.
///
/// Creates a version for the specified customer-managed flow within the specified instance.
#[derive(Clone, Debug, Default)]
pub struct ContactFlowVersion {
    /// The identifier of the flow.
    ///
    /// Required. 1 to 500 characters. A change replaces the resource.
    pub contact_flow_id: Option<Value<String>>,
    /// The description of the flow version.
    ///
    /// At most 500 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
}

impl Lower for ContactFlowVersion {
    fn fields(self, to: &mut Fields) {
        to.set("ContactFlowId", self.contact_flow_id);
        to.set("Description", self.description);
    }
}

impl Level1 for ContactFlowVersion {
    const TYPE: &'static str = "AWS::Connect::ContactFlowVersion";
}

impl Handle<ContactFlowVersion> {
    /// `Ref`: its `ContactFlowVersionARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the flow version.
    pub fn contact_flow_version_arn(self) -> Value<Arn> {
        self.attribute("ContactFlowVersionARN")
    }

    /// Indicates the checksum value of the flow content.
    pub fn flow_content_sha256(self) -> Value<String> {
        self.attribute("FlowContentSha256")
    }

    /// The identifier of the flow version.
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// `AWS::Connect::DataLakeAssociation`.
///
/// Resource schema for AWS::Connect::DataLakeAssociation.
#[derive(Clone, Debug, Default)]
pub struct DataLakeAssociation {
    /// The identifier of the analytics data set.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub data_set_id: Option<Value<String>>,
    /// The identifier of the Amazon Connect instance.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// The identifier of the target account.
    ///
    /// 12 to 12 characters. A change replaces the resource.
    pub target_account_id: Option<Value<String>>,
}

impl Lower for DataLakeAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("DataSetId", self.data_set_id);
        to.set("InstanceId", self.instance_id);
        to.set("TargetAccountId", self.target_account_id);
    }
}

impl Level1 for DataLakeAssociation {
    const TYPE: &'static str = "AWS::Connect::DataLakeAssociation";
}

impl Handle<DataLakeAssociation> {
    /// `Ref`: `InstanceId`, `DataSetId`, `TargetAccountId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the AWS Resource Access Manager share.
    pub fn resource_share_arn(self) -> Value<Arn> {
        self.attribute("ResourceShareArn")
    }

    /// The AWS Resource Access Manager share ID.
    pub fn resource_share_id(self) -> Value<String> {
        self.attribute("ResourceShareId")
    }
}

/// `AWS::Connect::DataTable`.
///
/// Represents a data table in Amazon Connect. A data table is a JSON-like data structure where attributes and
/// values are dynamically set by customers.
#[derive(Clone, Debug, Default)]
pub struct DataTable {
    /// An optional description of the data table's purpose and contents.
    ///
    /// 0 to 250 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// The human-readable name of the data table. Must be unique within the instance and conform to Connect naming
    /// standards.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// The current status of the data table. One of PUBLISHED or SAVED.
    ///
    /// Required. One of `PUBLISHED`. A change replaces the resource.
    pub status: Option<Value<String>>,
    /// Key-value pairs for attribute based access control (TBAC or ABAC) and organization.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<data_table::Tag>>>,
    /// The IANA timezone identifier used when resolving time based dynamic values. Required even if no time slices are
    /// specified.
    ///
    /// Required.
    pub time_zone: Option<Value<String>>,
    /// The data level that concurrent value edits are locked on. One of DATA\_TABLE, PRIMARY\_VALUE, ATTRIBUTE, VALUE,
    /// and NONE.
    ///
    /// Required. One of `NONE`, `DATA_TABLE`, `PRIMARY_VALUE`, `ATTRIBUTE`, `VALUE`.
    pub value_lock_level: Option<Value<String>>,
}

impl Lower for DataTable {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
        to.set("TimeZone", self.time_zone);
        to.set("ValueLockLevel", self.value_lock_level);
    }
}

impl Level1 for DataTable {
    const TYPE: &'static str = "AWS::Connect::DataTable";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataTable> {
    /// `Ref`: `InstanceArn`, `Arn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the data table. Does not include version aliases.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the data table was created.
    pub fn created_time(self) -> Value<f64> {
        self.attribute("CreatedTime")
    }

    /// The AWS Region where the data table was last modified, used for region replication.
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// The timestamp when the data table or any of its properties were last modified.
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// The lock version of the Data Table.
    pub fn lock_version(self) -> Value<Json> {
        self.attribute("LockVersion")
    }
}

/// What [`DataTable`] is made of.
pub mod data_table {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::Connect::DataTableAttribute`.
///
/// Represents an attribute (column) in a data table. Attributes define the schema and validation rules for values
/// that can be stored in the table.
#[derive(Clone, Debug, Default)]
pub struct DataTableAttribute {
    /// The Amazon Resource Name (ARN) of the data table that contains this attribute.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub data_table_arn: Option<Value<String>>,
    /// An optional description explaining the purpose and usage of this attribute.
    ///
    /// 0 to 250 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// The human-readable name of the attribute. Must be unique within the data table and conform to Connect naming
    /// standards.
    ///
    /// Required. 1 to 128 characters. Some changes replace the resource.
    pub name: Option<Value<String>>,
    /// Boolean indicating whether this attribute is used as a primary key for record identification. Primary attributes
    /// must have unique value combinations and cannot contain expressions.
    pub primary: Option<Value<bool>>,
    /// The validation rules applied to values of this attribute. Based on JSON Schema Draft 2020-12 with additional
    /// Connect-specific validations for data integrity.
    pub validation: Option<Value<data_table_attribute::Validation>>,
    /// The type of value allowed for this attribute. Must be one of TEXT, TEXT\_LIST, NUMBER, NUMBER\_LIST, or BOOLEAN.
    ///
    /// Required. One of `TEXT`, `NUMBER`, `BOOLEAN`, `TEXT_LIST`, `NUMBER_LIST`.
    pub value_type: Option<Value<String>>,
}

impl Lower for DataTableAttribute {
    fn fields(self, to: &mut Fields) {
        to.set("DataTableArn", self.data_table_arn);
        to.set("Description", self.description);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("Primary", self.primary);
        to.set("Validation", self.validation);
        to.set("ValueType", self.value_type);
    }
}

impl Level1 for DataTableAttribute {
    const TYPE: &'static str = "AWS::Connect::DataTableAttribute";
}

impl Handle<DataTableAttribute> {
    /// `Ref`: `InstanceArn`, `DataTableArn`, `AttributeId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier for the attribute within the data table.
    pub fn attribute_id(self) -> Value<String> {
        self.attribute("AttributeId")
    }

    /// The AWS Region where this attribute was last modified, used for region replication.
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// The timestamp when this attribute was last modified.
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// The attribute `LockVersion`.
    pub fn lock_version(self) -> Value<Json> {
        self.attribute("LockVersion")
    }
}

/// What [`DataTableAttribute`] is made of.
pub mod data_table_attribute {
    use super::*;

    /// Defines validation rules for data table attribute values. Based on JSON Schema Draft 2020-12 with additional
    /// Connect-specific validations.
    #[derive(Clone, Debug, Default)]
    pub struct Validation {
        /// Defines enumeration constraints for attribute values. Can specify a list of allowed values and whether custom
        /// values are permitted beyond the enumerated list.
        pub enum_: Option<Value<Enum>>,
        /// The largest exclusive numeric value for NUMBER value type. Can be provided alongside Maximum where both operate
        /// independently.
        pub exclusive_maximum: Option<Value<f64>>,
        /// The smallest exclusive numeric value for NUMBER value type. Can be provided alongside Minimum where both operate
        /// independently.
        pub exclusive_minimum: Option<Value<f64>>,
        /// The maximum number of characters a text value can contain. Applies to TEXT value type and values within a
        /// TEXT\_LIST.
        ///
        /// 0 to 1000.
        pub max_length: Option<Value<i64>>,
        /// The maximum number of values in a list. Must be an integer greater than or equal to 0 and greater than or equal
        /// to MinValues.
        ///
        /// 0 to 100.
        pub max_values: Option<Value<i64>>,
        /// The largest inclusive numeric value for NUMBER value type. Can be provided alongside ExclusiveMaximum where both
        /// operate independently.
        pub maximum: Option<Value<f64>>,
        /// The minimum number of characters a text value can contain. Applies to TEXT value type and values within a
        /// TEXT\_LIST.
        ///
        /// 0 to 1000.
        pub min_length: Option<Value<i64>>,
        /// The minimum number of values in a list. Must be an integer greater than or equal to 0 and less than or equal to
        /// MaxValues.
        ///
        /// 0 to 100.
        pub min_values: Option<Value<i64>>,
        /// The smallest inclusive numeric value for NUMBER value type. Cannot be provided when ExclusiveMinimum is also
        /// provided.
        pub minimum: Option<Value<f64>>,
        /// Specifies that numeric values must be multiples of this number. Must be greater than 0. The result of dividing a
        /// value by this multiple must result in an integer.
        ///
        /// At least 0.
        pub multiple_of: Option<Value<f64>>,
    }

    impl Lower for Validation {
        fn fields(self, to: &mut Fields) {
            to.set("Enum", self.enum_);
            to.set("ExclusiveMaximum", self.exclusive_maximum);
            to.set("ExclusiveMinimum", self.exclusive_minimum);
            to.set("MaxLength", self.max_length);
            to.set("MaxValues", self.max_values);
            to.set("Maximum", self.maximum);
            to.set("MinLength", self.min_length);
            to.set("MinValues", self.min_values);
            to.set("Minimum", self.minimum);
            to.set("MultipleOf", self.multiple_of);
        }
    }

    /// `Enum` of `AWS::Connect::DataTableAttribute`.
    #[derive(Clone, Debug, Default)]
    pub struct Enum {
        pub strict: Option<Value<bool>>,
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for Enum {
        fn fields(self, to: &mut Fields) {
            to.set("Strict", self.strict);
            to.set("Values", self.values);
        }
    }
}

/// `AWS::Connect::DataTableRecord`.
///
/// Resource Type definition for AWS::Connect::DataTableRecord.
#[derive(Clone, Debug, Default)]
pub struct DataTableRecord {
    /// The Amazon Resource Name (ARN) for the data table. Does not include version aliases.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub data_table_arn: Option<Value<String>>,
    /// Required.
    pub data_table_record: Option<Value<data_table_record::DataTableRecord>>,
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
}

impl Lower for DataTableRecord {
    fn fields(self, to: &mut Fields) {
        to.set("DataTableArn", self.data_table_arn);
        to.set("DataTableRecord", self.data_table_record);
        to.set("InstanceArn", self.instance_arn);
    }
}

impl Level1 for DataTableRecord {
    const TYPE: &'static str = "AWS::Connect::DataTableRecord";
}

impl Handle<DataTableRecord> {
    /// `Ref`: `InstanceArn`, `DataTableArn`, `RecordId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `RecordId`.
    pub fn record_id(self) -> Value<String> {
        self.attribute("RecordId")
    }
}

/// What [`DataTableRecord`] is made of.
pub mod data_table_record {
    use super::*;

    /// `DataTableRecord` of `AWS::Connect::DataTableRecord`.
    #[derive(Clone, Debug, Default)]
    pub struct DataTableRecord {
        pub primary_values: Option<Value<Vec<DataTableRecordValue>>>,
        /// Required.
        pub values: Option<Value<Vec<DataTableRecordValue>>>,
    }

    impl Lower for DataTableRecord {
        fn fields(self, to: &mut Fields) {
            to.set("PrimaryValues", self.primary_values);
            to.set("Values", self.values);
        }
    }

    /// `Value` of `AWS::Connect::DataTableRecord`.
    #[derive(Clone, Debug, Default)]
    pub struct DataTableRecordValue {
        /// 1 to 256 characters.
        pub attribute_id: Option<Value<String>>,
        pub attribute_value: Option<Value<String>>,
    }

    impl Lower for DataTableRecordValue {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeId", self.attribute_id);
            to.set("AttributeValue", self.attribute_value);
        }
    }
}

/// `AWS::Connect::EmailAddress`.
///
/// Create new email address in the specified Amazon Connect instance. For more information about email addresses,
/// see Create email addresses in the Amazon Connect Administrator Guide.
#[derive(Clone, Debug, Default)]
pub struct EmailAddress {
    /// A list of alias configurations for this email address, showing which email addresses forward to this primary
    /// address.
    ///
    /// At most 1 items.
    pub alias_configurations: Option<Value<Vec<email_address::AliasConfiguration>>>,
    /// The description of the email address.
    ///
    /// 1 to 250 characters.
    pub description: Option<Value<String>>,
    /// The display name of email address.
    ///
    /// 0 to 256 characters.
    pub display_name: Option<Value<String>>,
    /// The email address, including the domain.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub email_address: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required. 1 to 250 characters.
    pub instance_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<email_address::Tag>>>,
}

impl Lower for EmailAddress {
    fn fields(self, to: &mut Fields) {
        to.set("AliasConfigurations", self.alias_configurations);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("EmailAddress", self.email_address);
        to.set("InstanceArn", self.instance_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EmailAddress {
    const TYPE: &'static str = "AWS::Connect::EmailAddress";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EmailAddress> {
    /// `Ref`: its `EmailAddressArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the email address.
    pub fn email_address_arn(self) -> Value<Arn> {
        self.attribute("EmailAddressArn")
    }
}

/// What [`EmailAddress`] is made of.
pub mod email_address {
    use super::*;

    /// Configuration information of an email alias.
    #[derive(Clone, Debug, Default)]
    pub struct AliasConfiguration {
        /// The identifier of the email address alias.
        ///
        /// Required.
        pub email_address_arn: Option<Value<String>>,
    }

    impl Lower for AliasConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EmailAddressArn", self.email_address_arn);
        }
    }

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

/// `AWS::Connect::EvaluationForm`.
///
/// Creates an evaluation form for the specified Connect Customer instance.
#[derive(Clone, Debug, Default)]
pub struct EvaluationForm {
    /// The AI version to use for the evaluation form. This specifies which AI model version is used for automated
    /// evaluations.
    ///
    /// 1 to 256 characters.
    pub ai_version: Option<Value<String>>,
    /// The automatic evaluation configuration of an evaluation form.
    pub auto_evaluation_configuration: Option<Value<evaluation_form::AutoEvaluationConfiguration>>,
    /// The description of the evaluation form.
    ///
    /// At most 1024 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the Amazon Connect instance.
    ///
    /// Required.
    pub instance_arn: Option<Value<String>>,
    /// Items that are part of the evaluation form. The total number of sections and questions must not exceed 100 each.
    ///
    /// Required. 1 to 200 items.
    pub items: Option<Value<Vec<evaluation_form::EvaluationFormBaseItem>>>,
    /// Configuration for language settings of this evaluation form.
    pub language_configuration: Option<Value<evaluation_form::EvaluationFormLanguageConfiguration>>,
    /// Configuration settings for evaluation reviews.
    pub review_configuration: Option<Value<evaluation_form::EvaluationReviewConfiguration>>,
    /// A scoring strategy of the evaluation form.
    pub scoring_strategy: Option<Value<evaluation_form::ScoringStrategy>>,
    /// The status of the evaluation form.
    ///
    /// Required. One of `DRAFT`, `ACTIVE`.
    pub status: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<evaluation_form::Tag>>>,
    /// Configuration that specifies the target for this evaluation form.
    pub target_configuration: Option<Value<evaluation_form::EvaluationFormTargetConfiguration>>,
    /// A title of the evaluation form.
    ///
    /// Required. 1 to 128 characters.
    pub title: Option<Value<String>>,
}

impl Lower for EvaluationForm {
    fn fields(self, to: &mut Fields) {
        to.set("AIVersion", self.ai_version);
        to.set("AutoEvaluationConfiguration", self.auto_evaluation_configuration);
        to.set("Description", self.description);
        to.set("InstanceArn", self.instance_arn);
        to.set("Items", self.items);
        to.set("LanguageConfiguration", self.language_configuration);
        to.set("ReviewConfiguration", self.review_configuration);
        to.set("ScoringStrategy", self.scoring_strategy);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
        to.set("TargetConfiguration", self.target_configuration);
        to.set("Title", self.title);
    }
}

impl Level1 for EvaluationForm {
    const TYPE: &'static str = "AWS::Connect::EvaluationForm";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EvaluationForm> {
    /// `Ref`: its `EvaluationFormArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the evaluation form.
    pub fn evaluation_form_arn(self) -> Value<Arn> {
        self.attribute("EvaluationFormArn")
    }
}

/// What [`EvaluationForm`] is made of.
pub mod evaluation_form {
    use super::*;

    /// Configuration information about automated evaluations.
    #[derive(Clone, Debug, Default)]
    pub struct AutoEvaluationConfiguration {
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for AutoEvaluationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// An item at the root level. All items must be sections.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormBaseItem {
        /// A subsection or inner section of an item.
        ///
        /// Required.
        pub section: Option<Value<EvaluationFormSection>>,
    }

    impl Lower for EvaluationFormBaseItem {
        fn fields(self, to: &mut Fields) {
            to.set("Section", self.section);
        }
    }

    /// Information about a section from an evaluation form. A section can contain sections and/or questions.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormSection {
        /// The instructions of the section.
        ///
        /// At most 1024 characters.
        pub instructions: Option<Value<String>>,
        /// The flag to exclude the section from scoring.
        pub is_excluded_from_scoring: Option<Value<bool>>,
        /// The items of the section.
        ///
        /// 1 to 200 items.
        pub items: Option<Value<Vec<EvaluationFormItem>>>,
        /// The identifier of the section. An identifier must be unique within the evaluation form.
        ///
        /// Required.
        pub ref_id: Option<Value<String>>,
        /// The score thresholds for performance categories.
        pub score_thresholds: Option<Value<Vec<EvaluationFormScoreThreshold>>>,
        /// The title of the section.
        ///
        /// Required. 1 to 128 characters.
        pub title: Option<Value<String>>,
        /// The scoring weight of the section.
        ///
        /// 0 to 100.
        pub weight: Option<Value<f64>>,
    }

    impl Lower for EvaluationFormSection {
        fn fields(self, to: &mut Fields) {
            to.set("Instructions", self.instructions);
            to.set("IsExcludedFromScoring", self.is_excluded_from_scoring);
            to.set("Items", self.items);
            to.set("RefId", self.ref_id);
            to.set("ScoreThresholds", self.score_thresholds);
            to.set("Title", self.title);
            to.set("Weight", self.weight);
        }
    }

    /// Items that are part of the evaluation form. The total number of sections and questions must not exceed 100 each.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormItem {
        /// The information of the question.
        pub question: Option<Value<EvaluationFormQuestion>>,
        /// The information of the section.
        pub section: Option<Value<EvaluationFormSection>>,
    }

    impl Lower for EvaluationFormItem {
        fn fields(self, to: &mut Fields) {
            to.set("Question", self.question);
            to.set("Section", self.section);
        }
    }

    /// Information about a question from an evaluation form.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormQuestion {
        /// A question conditional enablement.
        pub enablement: Option<Value<EvaluationFormItemEnablementConfiguration>>,
        /// The instructions of the section.
        ///
        /// At most 1024 characters.
        pub instructions: Option<Value<String>>,
        /// The metric configuration for the question. Use this to associate a business outcome metric with the question.
        pub metric_configuration: Option<Value<EvaluationFormMetricConfiguration>>,
        /// The flag to enable not applicable answers to the question.
        pub not_applicable_enabled: Option<Value<bool>>,
        /// The type of the question.
        ///
        /// Required. One of `NUMERIC`, `SINGLESELECT`, `TEXT`, `MULTISELECT`, `DATETIME`.
        pub question_type: Option<Value<String>>,
        /// The properties of the type of question. Text questions do not have to define question type properties.
        pub question_type_properties: Option<Value<EvaluationFormQuestionTypeProperties>>,
        /// The identifier of the question. An identifier must be unique within the evaluation form.
        ///
        /// Required.
        pub ref_id: Option<Value<String>>,
        /// Scoring configuration for a question in an evaluation form.
        pub scoring_configuration: Option<Value<EvaluationFormQuestionScoringConfiguration>>,
        /// The title of the question.
        ///
        /// Required. 1 to 350 characters.
        pub title: Option<Value<String>>,
        /// The scoring weight of the section.
        ///
        /// 0 to 100.
        pub weight: Option<Value<f64>>,
    }

    impl Lower for EvaluationFormQuestion {
        fn fields(self, to: &mut Fields) {
            to.set("Enablement", self.enablement);
            to.set("Instructions", self.instructions);
            to.set("MetricConfiguration", self.metric_configuration);
            to.set("NotApplicableEnabled", self.not_applicable_enabled);
            to.set("QuestionType", self.question_type);
            to.set("QuestionTypeProperties", self.question_type_properties);
            to.set("RefId", self.ref_id);
            to.set("ScoringConfiguration", self.scoring_configuration);
            to.set("Title", self.title);
            to.set("Weight", self.weight);
        }
    }

    /// An item enablement configuration.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormItemEnablementConfiguration {
        /// An enablement action that if condition is satisfied.
        ///
        /// Required. One of `DISABLE`, `ENABLE`.
        pub action: Option<Value<String>>,
        /// A condition for item enablement configuration.
        ///
        /// Required.
        pub condition: Option<Value<EvaluationFormItemEnablementCondition>>,
        /// An enablement action that if condition is not satisfied.
        ///
        /// One of `DISABLE`, `ENABLE`.
        pub default_action: Option<Value<String>>,
    }

    impl Lower for EvaluationFormItemEnablementConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Condition", self.condition);
            to.set("DefaultAction", self.default_action);
        }
    }

    /// A condition for item enablement.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormItemEnablementCondition {
        /// Operands of the enablement condition.
        ///
        /// Required. At least 1 items.
        pub operands: Option<Value<Vec<EvaluationFormItemEnablementConditionOperand>>>,
        /// The operator to be used to be applied to operands if more than one provided.
        ///
        /// One of `OR`, `AND`.
        pub operator: Option<Value<String>>,
    }

    impl Lower for EvaluationFormItemEnablementCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Operands", self.operands);
            to.set("Operator", self.operator);
        }
    }

    /// An operand of the enablement condition.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormItemEnablementConditionOperand {
        /// An expression of the enablement condition.
        pub expression: Option<Value<EvaluationFormItemEnablementExpression>>,
    }

    impl Lower for EvaluationFormItemEnablementConditionOperand {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
        }
    }

    /// An expression that defines a basic building block of conditional enablement.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormItemEnablementExpression {
        /// A comparator to be used against list of values.
        ///
        /// Required. One of `IN`, `NOT_IN`, `ALL_IN`, `EXACT`.
        pub comparator: Option<Value<String>>,
        /// A source item of enablement expression.
        ///
        /// Required.
        pub source: Option<Value<EvaluationFormItemEnablementSource>>,
        /// A list of values from source item.
        ///
        /// Required. At least 1 items.
        pub values: Option<Value<Vec<EvaluationFormItemEnablementSourceValue>>>,
    }

    impl Lower for EvaluationFormItemEnablementExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Comparator", self.comparator);
            to.set("Source", self.source);
            to.set("Values", self.values);
        }
    }

    /// An enablement expression source item.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormItemEnablementSource {
        /// A referenceId of the source item.
        pub ref_id: Option<Value<String>>,
        /// A type of source item.
        ///
        /// Required. One of `QUESTION_REF_ID`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for EvaluationFormItemEnablementSource {
        fn fields(self, to: &mut Fields) {
            to.set("RefId", self.ref_id);
            to.set("Type", self.type_);
        }
    }

    /// An enablement expression source value.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormItemEnablementSourceValue {
        /// A referenceId of the source value.
        pub ref_id: Option<Value<String>>,
        /// A type of source item value.
        ///
        /// One of `OPTION_REF_ID`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for EvaluationFormItemEnablementSourceValue {
        fn fields(self, to: &mut Fields) {
            to.set("RefId", self.ref_id);
            to.set("Type", self.type_);
        }
    }

    /// Information about the metric configuration for an evaluation form question. Use this to associate a business
    /// outcome metric with a question.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormMetricConfiguration {
        /// The name of the metric.
        ///
        /// Required. 1 to 256 characters.
        pub metric_name: Option<Value<String>>,
        /// The type of the metric.
        ///
        /// Required. One of `BUSINESS_OUTCOME`.
        pub metric_type: Option<Value<String>>,
    }

    impl Lower for EvaluationFormMetricConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MetricName", self.metric_name);
            to.set("MetricType", self.metric_type);
        }
    }

    /// Information about properties for a question in an evaluation form. The question type properties must be either
    /// for a numeric question or a single select question.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormQuestionTypeProperties {
        /// Properties for multi-select question types.
        pub multi_select: Option<Value<EvaluationFormMultiSelectQuestionProperties>>,
        /// The properties of the numeric question.
        pub numeric: Option<Value<EvaluationFormNumericQuestionProperties>>,
        /// The properties of the numeric question.
        pub single_select: Option<Value<EvaluationFormSingleSelectQuestionProperties>>,
        /// The properties of the text question.
        pub text: Option<Value<EvaluationFormTextQuestionProperties>>,
    }

    impl Lower for EvaluationFormQuestionTypeProperties {
        fn fields(self, to: &mut Fields) {
            to.set("MultiSelect", self.multi_select);
            to.set("Numeric", self.numeric);
            to.set("SingleSelect", self.single_select);
            to.set("Text", self.text);
        }
    }

    /// Properties for a multi-select question in an evaluation form.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormMultiSelectQuestionProperties {
        /// Automation configuration for this multi-select question.
        pub automation: Option<Value<EvaluationFormMultiSelectQuestionAutomation>>,
        /// Display format for the multi-select question.
        ///
        /// One of `DROPDOWN`, `CHECKBOX`.
        pub display_as: Option<Value<String>>,
        /// Options available for this multi-select question.
        ///
        /// Required. 2 to 256 items.
        pub options: Option<Value<Vec<EvaluationFormMultiSelectQuestionOption>>>,
    }

    impl Lower for EvaluationFormMultiSelectQuestionProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Automation", self.automation);
            to.set("DisplayAs", self.display_as);
            to.set("Options", self.options);
        }
    }

    /// Automation configuration for multi-select questions.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormMultiSelectQuestionAutomation {
        /// A question automation answer.
        pub answer_source: Option<Value<EvaluationFormQuestionAutomationAnswerSource>>,
        /// Reference IDs of default options.
        pub default_option_ref_ids: Option<Value<Vec<String>>>,
        /// Automation options for the multi-select question.
        ///
        /// 1 to 20 items.
        pub options: Option<Value<Vec<EvaluationFormMultiSelectQuestionAutomationOption>>>,
    }

    impl Lower for EvaluationFormMultiSelectQuestionAutomation {
        fn fields(self, to: &mut Fields) {
            to.set("AnswerSource", self.answer_source);
            to.set("DefaultOptionRefIds", self.default_option_ref_ids);
            to.set("Options", self.options);
        }
    }

    /// A question automation answer.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormQuestionAutomationAnswerSource {
        /// The automation answer source type.
        ///
        /// Required. One of `CONTACT_LENS_DATA`, `GEN_AI`.
        pub source_type: Option<Value<String>>,
    }

    impl Lower for EvaluationFormQuestionAutomationAnswerSource {
        fn fields(self, to: &mut Fields) {
            to.set("SourceType", self.source_type);
        }
    }

    /// An automation option for a multi-select question.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormMultiSelectQuestionAutomationOption {
        /// Rule category configuration for this automation option.
        ///
        /// Required.
        pub rule_category: Option<Value<MultiSelectQuestionRuleCategoryAutomation>>,
    }

    impl Lower for EvaluationFormMultiSelectQuestionAutomationOption {
        fn fields(self, to: &mut Fields) {
            to.set("RuleCategory", self.rule_category);
        }
    }

    /// Automation rule for multi-select questions based on rule categories.
    #[derive(Clone, Debug, Default)]
    pub struct MultiSelectQuestionRuleCategoryAutomation {
        /// The category name for this automation rule.
        ///
        /// Required. 1 to 50 characters.
        pub category: Option<Value<String>>,
        /// The condition for this automation rule.
        ///
        /// Required. One of `PRESENT`, `NOT_PRESENT`.
        pub condition: Option<Value<String>>,
        /// Reference IDs of options for this automation rule.
        ///
        /// Required.
        pub option_ref_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for MultiSelectQuestionRuleCategoryAutomation {
        fn fields(self, to: &mut Fields) {
            to.set("Category", self.category);
            to.set("Condition", self.condition);
            to.set("OptionRefIds", self.option_ref_ids);
        }
    }

    /// An option for a multi-select question in an evaluation form.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormMultiSelectQuestionOption {
        /// The flag to mark the option as automatic fail. If an automatic fail answer is provided, the overall evaluation
        /// gets a score of 0.
        pub automatic_fail: Option<Value<bool>>,
        /// Information about automatic fail configuration for an evaluation form.
        pub automatic_fail_configuration: Option<Value<AutomaticFailConfiguration>>,
        /// Information about the points configuration for an answer option.
        pub points_configuration: Option<Value<QuestionOptionPointsConfiguration>>,
        /// Reference identifier for this option.
        ///
        /// Required.
        pub ref_id: Option<Value<String>>,
        /// The score of an answer option.
        ///
        /// 0 to 10.
        pub score: Option<Value<i64>>,
        /// Display text for this option.
        ///
        /// Required. 1 to 128 characters.
        pub text: Option<Value<String>>,
    }

    impl Lower for EvaluationFormMultiSelectQuestionOption {
        fn fields(self, to: &mut Fields) {
            to.set("AutomaticFail", self.automatic_fail);
            to.set("AutomaticFailConfiguration", self.automatic_fail_configuration);
            to.set("PointsConfiguration", self.points_configuration);
            to.set("RefId", self.ref_id);
            to.set("Score", self.score);
            to.set("Text", self.text);
        }
    }

    /// Information about automatic fail configuration for an evaluation form.
    #[derive(Clone, Debug, Default)]
    pub struct AutomaticFailConfiguration {
        /// The referenceId of the target section for auto failure.
        pub target_section: Option<Value<String>>,
    }

    impl Lower for AutomaticFailConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TargetSection", self.target_section);
        }
    }

    /// Information about the points configuration for an answer option.
    #[derive(Clone, Debug, Default)]
    pub struct QuestionOptionPointsConfiguration {
        /// The flag to mark the option as a bonus option.
        pub is_bonus: Option<Value<bool>>,
        /// The point value for scoring.
        ///
        /// Required. 0 to 100.
        pub point_value: Option<Value<i64>>,
    }

    impl Lower for QuestionOptionPointsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IsBonus", self.is_bonus);
            to.set("PointValue", self.point_value);
        }
    }

    /// Information about properties for a numeric question in an evaluation form.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormNumericQuestionProperties {
        /// The automation properties of the numeric question.
        pub automation: Option<Value<EvaluationFormNumericQuestionAutomation>>,
        /// The maximum answer value.
        ///
        /// Required.
        pub max_value: Option<Value<i64>>,
        /// The minimum answer value.
        ///
        /// Required.
        pub min_value: Option<Value<i64>>,
        /// The scoring options of the numeric question.
        ///
        /// 1 to 10 items.
        pub options: Option<Value<Vec<EvaluationFormNumericQuestionOption>>>,
    }

    impl Lower for EvaluationFormNumericQuestionProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Automation", self.automation);
            to.set("MaxValue", self.max_value);
            to.set("MinValue", self.min_value);
            to.set("Options", self.options);
        }
    }

    /// Information about the automation configuration in numeric questions.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormNumericQuestionAutomation {
        /// A source of automation answer for numeric question.
        pub answer_source: Option<Value<EvaluationFormQuestionAutomationAnswerSource>>,
        /// The property value of the automation.
        pub property_value: Option<Value<NumericQuestionPropertyValueAutomation>>,
    }

    impl Lower for EvaluationFormNumericQuestionAutomation {
        fn fields(self, to: &mut Fields) {
            to.set("AnswerSource", self.answer_source);
            to.set("PropertyValue", self.property_value);
        }
    }

    /// Information about the property value used in automation of a numeric questions.
    #[derive(Clone, Debug, Default)]
    pub struct NumericQuestionPropertyValueAutomation {
        /// The property label of the automation.
        ///
        /// Required.
        pub label: Option<Value<String>>,
    }

    impl Lower for NumericQuestionPropertyValueAutomation {
        fn fields(self, to: &mut Fields) {
            to.set("Label", self.label);
        }
    }

    /// Information about the option range used for scoring in numeric questions.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormNumericQuestionOption {
        /// The flag to mark the option as automatic fail. If an automatic fail answer is provided, the overall evaluation
        /// gets a score of 0.
        pub automatic_fail: Option<Value<bool>>,
        /// A configuration for automatic fail.
        pub automatic_fail_configuration: Option<Value<AutomaticFailConfiguration>>,
        /// The maximum answer value of the range option.
        ///
        /// Required.
        pub max_value: Option<Value<i64>>,
        /// The minimum answer value of the range option.
        ///
        /// Required.
        pub min_value: Option<Value<i64>>,
        /// Information about the points configuration for an answer option.
        pub points_configuration: Option<Value<QuestionOptionPointsConfiguration>>,
        /// The score assigned to answer values within the range option.
        ///
        /// 0 to 10.
        pub score: Option<Value<i64>>,
    }

    impl Lower for EvaluationFormNumericQuestionOption {
        fn fields(self, to: &mut Fields) {
            to.set("AutomaticFail", self.automatic_fail);
            to.set("AutomaticFailConfiguration", self.automatic_fail_configuration);
            to.set("MaxValue", self.max_value);
            to.set("MinValue", self.min_value);
            to.set("PointsConfiguration", self.points_configuration);
            to.set("Score", self.score);
        }
    }

    /// Information about the options in single select questions.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormSingleSelectQuestionProperties {
        /// The display mode of the single select question.
        pub automation: Option<Value<EvaluationFormSingleSelectQuestionAutomation>>,
        /// The display mode of the single select question.
        ///
        /// One of `DROPDOWN`, `RADIO`.
        pub display_as: Option<Value<String>>,
        /// The answer options of the single select question.
        ///
        /// Required. 2 to 256 items.
        pub options: Option<Value<Vec<EvaluationFormSingleSelectQuestionOption>>>,
    }

    impl Lower for EvaluationFormSingleSelectQuestionProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Automation", self.automation);
            to.set("DisplayAs", self.display_as);
            to.set("Options", self.options);
        }
    }

    /// Information about the automation configuration in single select questions. Automation options are evaluated in
    /// order, and the first matched option is applied.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormSingleSelectQuestionAutomation {
        /// Automation answer source.
        pub answer_source: Option<Value<EvaluationFormQuestionAutomationAnswerSource>>,
        /// The identifier of the default answer option, when none of the automation options match the criteria.
        pub default_option_ref_id: Option<Value<String>>,
        /// The automation options of the single select question.
        ///
        /// 1 to 20 items.
        pub options: Option<Value<Vec<EvaluationFormSingleSelectQuestionAutomationOption>>>,
    }

    impl Lower for EvaluationFormSingleSelectQuestionAutomation {
        fn fields(self, to: &mut Fields) {
            to.set("AnswerSource", self.answer_source);
            to.set("DefaultOptionRefId", self.default_option_ref_id);
            to.set("Options", self.options);
        }
    }

    /// The automation options of the single select question.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormSingleSelectQuestionAutomationOption {
        /// The automation option based on a rule category for the single select question.
        ///
        /// Required.
        pub rule_category: Option<Value<SingleSelectQuestionRuleCategoryAutomation>>,
    }

    impl Lower for EvaluationFormSingleSelectQuestionAutomationOption {
        fn fields(self, to: &mut Fields) {
            to.set("RuleCategory", self.rule_category);
        }
    }

    /// Information about the automation option based on a rule category for a single select question.
    #[derive(Clone, Debug, Default)]
    pub struct SingleSelectQuestionRuleCategoryAutomation {
        /// The category name, as defined in Rules.
        ///
        /// Required. 1 to 50 characters.
        pub category: Option<Value<String>>,
        /// The condition to apply for the automation option. If the condition is PRESENT, then the option is applied when
        /// the contact data includes the category.
        ///
        /// Required. One of `PRESENT`, `NOT_PRESENT`.
        pub condition: Option<Value<String>>,
        /// The identifier of the answer option. An identifier must be unique within the question.
        ///
        /// Required.
        pub option_ref_id: Option<Value<String>>,
    }

    impl Lower for SingleSelectQuestionRuleCategoryAutomation {
        fn fields(self, to: &mut Fields) {
            to.set("Category", self.category);
            to.set("Condition", self.condition);
            to.set("OptionRefId", self.option_ref_id);
        }
    }

    /// Information about the automation configuration in single select questions.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormSingleSelectQuestionOption {
        /// The flag to mark the option as automatic fail. If an automatic fail answer is provided, the overall evaluation
        /// gets a score of 0.
        pub automatic_fail: Option<Value<bool>>,
        /// Whether automatic fail is configured on a single select question.
        pub automatic_fail_configuration: Option<Value<AutomaticFailConfiguration>>,
        /// Information about the points configuration for an answer option.
        pub points_configuration: Option<Value<QuestionOptionPointsConfiguration>>,
        /// The identifier of the answer option. An identifier must be unique within the question.
        ///
        /// Required.
        pub ref_id: Option<Value<String>>,
        /// The score assigned to the answer option.
        ///
        /// 0 to 10.
        pub score: Option<Value<i64>>,
        /// The title of the answer option.
        ///
        /// Required. 1 to 128 characters.
        pub text: Option<Value<String>>,
    }

    impl Lower for EvaluationFormSingleSelectQuestionOption {
        fn fields(self, to: &mut Fields) {
            to.set("AutomaticFail", self.automatic_fail);
            to.set("AutomaticFailConfiguration", self.automatic_fail_configuration);
            to.set("PointsConfiguration", self.points_configuration);
            to.set("RefId", self.ref_id);
            to.set("Score", self.score);
            to.set("Text", self.text);
        }
    }

    /// Information about properties for a text question in an evaluation form.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormTextQuestionProperties {
        /// The automation properties of the text question.
        pub automation: Option<Value<EvaluationFormTextQuestionAutomation>>,
    }

    impl Lower for EvaluationFormTextQuestionProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Automation", self.automation);
        }
    }

    /// Information about the automation configuration in text questions.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormTextQuestionAutomation {
        /// Automation answer source.
        pub answer_source: Option<Value<EvaluationFormQuestionAutomationAnswerSource>>,
    }

    impl Lower for EvaluationFormTextQuestionAutomation {
        fn fields(self, to: &mut Fields) {
            to.set("AnswerSource", self.answer_source);
        }
    }

    /// Scoring configuration for a question in an evaluation form.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormQuestionScoringConfiguration {
        /// The flag to exclude the question from scoring.
        pub is_excluded_from_scoring: Option<Value<bool>>,
        /// Information about the points configuration for a question.
        pub points_configuration: Option<Value<QuestionPointsConfiguration>>,
        /// The score thresholds for performance categories.
        pub score_thresholds: Option<Value<Vec<EvaluationFormScoreThreshold>>>,
    }

    impl Lower for EvaluationFormQuestionScoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IsExcludedFromScoring", self.is_excluded_from_scoring);
            to.set("PointsConfiguration", self.points_configuration);
            to.set("ScoreThresholds", self.score_thresholds);
        }
    }

    /// Information about the points configuration for a question.
    #[derive(Clone, Debug, Default)]
    pub struct QuestionPointsConfiguration {
        /// The flag to mark the question as a bonus question.
        pub is_bonus: Option<Value<bool>>,
        /// The point value for scoring.
        ///
        /// 0 to 100.
        pub max_point_value: Option<Value<i64>>,
        /// The point value for scoring.
        ///
        /// 0 to 100.
        pub min_point_value: Option<Value<i64>>,
    }

    impl Lower for QuestionPointsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IsBonus", self.is_bonus);
            to.set("MaxPointValue", self.max_point_value);
            to.set("MinPointValue", self.min_point_value);
        }
    }

    /// Information about a score threshold for a performance category.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormScoreThreshold {
        /// The maximum score percentage for the performance category.
        ///
        /// 0 to 100.
        pub max_score_percentage: Option<Value<f64>>,
        /// The minimum score percentage for the performance category.
        ///
        /// 0 to 100.
        pub min_score_percentage: Option<Value<f64>>,
        /// The performance category name.
        ///
        /// Required. One of `NEEDS_IMPROVEMENT`, `EXCEEDS_EXPECTATIONS`.
        pub performance_category: Option<Value<String>>,
    }

    impl Lower for EvaluationFormScoreThreshold {
        fn fields(self, to: &mut Fields) {
            to.set("MaxScorePercentage", self.max_score_percentage);
            to.set("MinScorePercentage", self.min_score_percentage);
            to.set("PerformanceCategory", self.performance_category);
        }
    }

    /// Language configuration for an evaluation form.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormLanguageConfiguration {
        /// The language for the evaluation form.
        ///
        /// One of `de-DE`, `en-US`, `es-ES`, `fr-FR`, `it-IT`, `pt-BR`, `ja-JP`, `ko-KR`, `zh-CN`, `ms-MY`.
        pub form_language: Option<Value<String>>,
    }

    impl Lower for EvaluationFormLanguageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FormLanguage", self.form_language);
        }
    }

    /// Configuration settings for evaluation reviews.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationReviewConfiguration {
        /// Number of days during which a request for review can be submitted for evaluations created from this form.
        ///
        /// 1 to 90.
        pub eligibility_days: Option<Value<i64>>,
        /// List of recipients who should be notified when a review is requested.
        ///
        /// Required. At least 1 items.
        pub review_notification_recipients: Option<Value<Vec<EvaluationReviewNotificationRecipient>>>,
    }

    impl Lower for EvaluationReviewConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EligibilityDays", self.eligibility_days);
            to.set("ReviewNotificationRecipients", self.review_notification_recipients);
        }
    }

    /// Information about a recipient who should be notified when an evaluation review is requested.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationReviewNotificationRecipient {
        /// The type of notification recipient.
        ///
        /// Required. One of `USER_ID`.
        pub type_: Option<Value<String>>,
        /// The value information for an evaluation review notification recipient.
        ///
        /// Required.
        pub value: Option<Value<EvaluationReviewNotificationRecipientValue>>,
    }

    impl Lower for EvaluationReviewNotificationRecipient {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// The value information for an evaluation review notification recipient.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationReviewNotificationRecipientValue {
        /// The user identifier for the notification recipient.
        ///
        /// 1 to 500 characters.
        pub user_id: Option<Value<String>>,
    }

    impl Lower for EvaluationReviewNotificationRecipientValue {
        fn fields(self, to: &mut Fields) {
            to.set("UserId", self.user_id);
        }
    }

    /// A scoring strategy of the evaluation form.
    #[derive(Clone, Debug, Default)]
    pub struct ScoringStrategy {
        /// The scoring mode of the evaluation form.
        ///
        /// Required. One of `QUESTION_ONLY`, `SECTION_ONLY`, `POINTS_BASED`.
        pub mode: Option<Value<String>>,
        pub score_thresholds: Option<Value<Vec<EvaluationFormScoreThreshold>>>,
        /// The scoring status of the evaluation form.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for ScoringStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Mode", self.mode);
            to.set("ScoreThresholds", self.score_thresholds);
            to.set("Status", self.status);
        }
    }

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
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Configuration that specifies the target for an evaluation form.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationFormTargetConfiguration {
        /// The contact interaction type for this evaluation form.
        ///
        /// Required. One of `AGENT`, `AUTOMATED`, `CUSTOMER`.
        pub contact_interaction_type: Option<Value<String>>,
    }

    impl Lower for EvaluationFormTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ContactInteractionType", self.contact_interaction_type);
        }
    }
}

/// `AWS::Connect::HoursOfOperation`.
///
/// Specifies hours of operation.
#[derive(Clone, Debug, Default)]
pub struct HoursOfOperation {
    /// List of child hours of operations.
    pub child_hours_of_operations: Option<Value<Vec<hours_of_operation::HoursOfOperationsIdentifier>>>,
    /// Configuration information for the hours of operation.
    ///
    /// Required. 0 to 100 items.
    pub config: Option<Value<Vec<hours_of_operation::HoursOfOperationConfig>>>,
    /// The description for the hours of operation.
    ///
    /// 1 to 250 characters.
    pub description: Option<Value<String>>,
    /// One or more hours of operation overrides assigned to an hour of operation.
    ///
    /// At most 50 items.
    pub hours_of_operation_overrides: Option<Value<Vec<hours_of_operation::HoursOfOperationOverride>>>,
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required.
    pub instance_arn: Option<Value<String>>,
    /// The name for the hours of operation.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// List of parent hours of operations.
    pub parent_hours_of_operations: Option<Value<Vec<hours_of_operation::HoursOfOperationsIdentifier>>>,
    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<hours_of_operation::Tag>>>,
    /// The time zone for the hours of operation.
    ///
    /// Required.
    pub time_zone: Option<Value<String>>,
}

impl Lower for HoursOfOperation {
    fn fields(self, to: &mut Fields) {
        to.set("ChildHoursOfOperations", self.child_hours_of_operations);
        to.set("Config", self.config);
        to.set("Description", self.description);
        to.set("HoursOfOperationOverrides", self.hours_of_operation_overrides);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("ParentHoursOfOperations", self.parent_hours_of_operations);
        to.set("Tags", self.tags);
        to.set("TimeZone", self.time_zone);
    }
}

impl Level1 for HoursOfOperation {
    const TYPE: &'static str = "AWS::Connect::HoursOfOperation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<HoursOfOperation> {
    /// `Ref`: its `HoursOfOperationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the hours of operation.
    pub fn hours_of_operation_arn(self) -> Value<Arn> {
        self.attribute("HoursOfOperationArn")
    }
}

/// What [`HoursOfOperation`] is made of.
pub mod hours_of_operation {
    use super::*;

    /// Identifier for hours of operation.
    #[derive(Clone, Debug, Default)]
    pub struct HoursOfOperationsIdentifier {
        /// The identifier for the hours of operation.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The name of the hours of operation.
        ///
        /// 1 to 127 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for HoursOfOperationsIdentifier {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Name", self.name);
        }
    }

    /// Contains information about the hours of operation.
    #[derive(Clone, Debug, Default)]
    pub struct HoursOfOperationConfig {
        /// The day that the hours of operation applies to.
        ///
        /// Required. One of `SUNDAY`, `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`.
        pub day: Option<Value<String>>,
        /// The end time that your contact center closes.
        ///
        /// Required.
        pub end_time: Option<Value<HoursOfOperationTimeSlice>>,
        /// The start time that your contact center opens.
        ///
        /// Required.
        pub start_time: Option<Value<HoursOfOperationTimeSlice>>,
    }

    impl Lower for HoursOfOperationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Day", self.day);
            to.set("EndTime", self.end_time);
            to.set("StartTime", self.start_time);
        }
    }

    /// The start time or end time for an hours of operation.
    #[derive(Clone, Debug, Default)]
    pub struct HoursOfOperationTimeSlice {
        /// The hours.
        ///
        /// Required. 0 to 23.
        pub hours: Option<Value<i64>>,
        /// The minutes.
        ///
        /// Required. 0 to 59.
        pub minutes: Option<Value<i64>>,
    }

    impl Lower for HoursOfOperationTimeSlice {
        fn fields(self, to: &mut Fields) {
            to.set("Hours", self.hours);
            to.set("Minutes", self.minutes);
        }
    }

    /// Information about the hours of operations override.
    #[derive(Clone, Debug, Default)]
    pub struct HoursOfOperationOverride {
        /// The date from which the hours of operation override would be effective.
        ///
        /// Required.
        pub effective_from: Option<Value<String>>,
        /// The date until the hours of operation override is effective.
        ///
        /// Required.
        pub effective_till: Option<Value<String>>,
        /// The identifier for the hours of operation override.
        pub hours_of_operation_override_id: Option<Value<String>>,
        /// Configuration information for the hours of operation override: day, start time, and end time.
        ///
        /// Required. At most 100 items.
        pub override_config: Option<Value<Vec<HoursOfOperationOverrideConfig>>>,
        /// The description of the hours of operation override.
        ///
        /// 1 to 250 characters.
        pub override_description: Option<Value<String>>,
        /// The name of the hours of operation override.
        ///
        /// Required. 1 to 127 characters.
        pub override_name: Option<Value<String>>,
        /// The type of hours of operation override.
        ///
        /// One of `STANDARD`, `OPEN`, `CLOSED`.
        pub override_type: Option<Value<String>>,
        /// Configuration for recurring hours of operation overrides.
        pub recurrence_config: Option<Value<RecurrenceConfig>>,
    }

    impl Lower for HoursOfOperationOverride {
        fn fields(self, to: &mut Fields) {
            to.set("EffectiveFrom", self.effective_from);
            to.set("EffectiveTill", self.effective_till);
            to.set("HoursOfOperationOverrideId", self.hours_of_operation_override_id);
            to.set("OverrideConfig", self.override_config);
            to.set("OverrideDescription", self.override_description);
            to.set("OverrideName", self.override_name);
            to.set("OverrideType", self.override_type);
            to.set("RecurrenceConfig", self.recurrence_config);
        }
    }

    /// Information about the hours of operation override config: day, start time, and end time.
    #[derive(Clone, Debug, Default)]
    pub struct HoursOfOperationOverrideConfig {
        /// The day that the hours of operation override applies to.
        ///
        /// Required. One of `SUNDAY`, `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`.
        pub day: Option<Value<String>>,
        /// The end time that your contact center closes if overrides are applied.
        ///
        /// Required.
        pub end_time: Option<Value<OverrideTimeSlice>>,
        /// The start time when your contact center opens if overrides are applied.
        ///
        /// Required.
        pub start_time: Option<Value<OverrideTimeSlice>>,
    }

    impl Lower for HoursOfOperationOverrideConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Day", self.day);
            to.set("EndTime", self.end_time);
            to.set("StartTime", self.start_time);
        }
    }

    /// The start time or end time for an hours of operation override.
    #[derive(Clone, Debug, Default)]
    pub struct OverrideTimeSlice {
        /// The hours.
        ///
        /// Required. 0 to 23.
        pub hours: Option<Value<i64>>,
        /// The minutes.
        ///
        /// Required. 0 to 59.
        pub minutes: Option<Value<i64>>,
    }

    impl Lower for OverrideTimeSlice {
        fn fields(self, to: &mut Fields) {
            to.set("Hours", self.hours);
            to.set("Minutes", self.minutes);
        }
    }

    /// Configuration for recurring hours of operation overrides.
    #[derive(Clone, Debug, Default)]
    pub struct RecurrenceConfig {
        /// Pattern for recurring hours of operation overrides.
        ///
        /// Required.
        pub recurrence_pattern: Option<Value<RecurrencePattern>>,
    }

    impl Lower for RecurrenceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RecurrencePattern", self.recurrence_pattern);
        }
    }

    /// Pattern for recurring hours of operation overrides.
    #[derive(Clone, Debug, Default)]
    pub struct RecurrencePattern {
        /// List of months (1-12) for recurrence pattern.
        pub by_month: Option<Value<Vec<i64>>>,
        /// List of month days (-1 to 31) for recurrence pattern.
        pub by_month_day: Option<Value<Vec<i64>>>,
        /// 0 to 1 items.
        pub by_weekday_occurrence: Option<Value<Vec<i64>>>,
        /// The frequency of recurrence for hours of operation overrides.
        ///
        /// One of `WEEKLY`, `MONTHLY`, `YEARLY`.
        pub frequency: Option<Value<String>>,
        /// 1 to 6.
        pub interval: Option<Value<i64>>,
    }

    impl Lower for RecurrencePattern {
        fn fields(self, to: &mut Fields) {
            to.set("ByMonth", self.by_month);
            to.set("ByMonthDay", self.by_month_day);
            to.set("ByWeekdayOccurrence", self.by_weekday_occurrence);
            to.set("Frequency", self.frequency);
            to.set("Interval", self.interval);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::Connect::Instance`.
///
/// \*This is a preview release for Connect Customer. It is subject to change.\*.
///
/// Its ARN: `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}`.
#[derive(Clone, Debug, Default)]
pub struct Instance {
    /// A toggle for an individual feature at the instance level.
    ///
    /// Required.
    pub attributes: Option<Value<instance::Attributes>>,
    /// The identifier for the directory.
    ///
    /// 12 to 12 characters. A change replaces the resource.
    pub directory_id: Option<Value<String>>,
    /// The identity management type.
    ///
    /// Required. One of `SAML`, `CONNECT_MANAGED`, `EXISTING_DIRECTORY`. A change replaces the resource.
    pub identity_management_type: Option<Value<String>>,
    /// The alias of instance. `InstanceAlias` is only required when `IdentityManagementType` is `CONNECT_MANAGED` or
    /// `SAML`.
    ///
    /// 1 to 45 characters. A change replaces the resource.
    pub instance_alias: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<instance::Tag>>>,
}

impl Lower for Instance {
    fn fields(self, to: &mut Fields) {
        to.set("Attributes", self.attributes);
        to.set("DirectoryId", self.directory_id);
        to.set("IdentityManagementType", self.identity_management_type);
        to.set("InstanceAlias", self.instance_alias);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Instance {
    const TYPE: &'static str = "AWS::Connect::Instance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Instance> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the instance.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When the instance was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The identifier of the Connect Customer instance. You can find the instanceId in the ARN of the instance.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The state of the instance.
    pub fn instance_status(self) -> Value<String> {
        self.attribute("InstanceStatus")
    }

    /// The service role of the instance.
    pub fn service_role(self) -> Value<String> {
        self.attribute("ServiceRole")
    }
}

/// What [`Instance`] is made of.
pub mod instance {
    use super::*;

    /// \*This is a preview release for Connect Customer. It is subject to change.\*.
    #[derive(Clone, Debug, Default)]
    pub struct Attributes {
        /// Boolean flag which enables AUTO\_MUTE\_AGENT\_ON\_HOLD on an instance.
        pub auto_mute_agent_on_hold: Option<Value<bool>>,
        /// Boolean flag which enables AUTO\_RESOLVE\_BEST\_VOICES on an instance.
        pub auto_resolve_best_voices: Option<Value<bool>>,
        /// Boolean flag which enables CONTACT\_LENS on an instance.
        pub contact_lens: Option<Value<bool>>,
        /// Boolean flag which enables CONTACTFLOW\_LOGS on an instance.
        pub contactflow_logs: Option<Value<bool>>,
        /// Boolean flag which enables EARLY\_MEDIA on an instance.
        pub early_media: Option<Value<bool>>,
        /// Boolean flag which enables ENHANCED\_CHAT\_MONITORING on an instance.
        pub enhanced_chat_monitoring: Option<Value<bool>>,
        /// Boolean flag which enables ENHANCED\_CONTACT\_MONITORING on an instance.
        pub enhanced_contact_monitoring: Option<Value<bool>>,
        /// Boolean flag which enables HIGH\_VOLUME\_OUTBOUND on an instance.
        pub high_volume_out_bound: Option<Value<bool>>,
        /// Mandatory element which enables inbound calls on new instance.
        ///
        /// Required.
        pub inbound_calls: Option<Value<bool>>,
        /// Boolean flag which enables MESSAGE\_STREAMING on an instance.
        pub message_streaming: Option<Value<bool>>,
        /// Boolean flag which enables MULTI\_PARTY\_CHAT\_CONFERENCE on an instance.
        pub multi_party_chat_conference: Option<Value<bool>>,
        /// Boolean flag which enables MULTI\_PARTY\_CONFERENCE on an instance.
        pub multi_party_conference: Option<Value<bool>>,
        /// Mandatory element which enables outbound calls on new instance.
        ///
        /// Required.
        pub outbound_calls: Option<Value<bool>>,
        /// Boolean flag which enables USE\_CUSTOM\_TTS\_VOICES on an instance.
        pub use_custom_tts_voices: Option<Value<bool>>,
    }

    impl Lower for Attributes {
        fn fields(self, to: &mut Fields) {
            to.set("AutoMuteAgentOnHold", self.auto_mute_agent_on_hold);
            to.set("AutoResolveBestVoices", self.auto_resolve_best_voices);
            to.set("ContactLens", self.contact_lens);
            to.set("ContactflowLogs", self.contactflow_logs);
            to.set("EarlyMedia", self.early_media);
            to.set("EnhancedChatMonitoring", self.enhanced_chat_monitoring);
            to.set("EnhancedContactMonitoring", self.enhanced_contact_monitoring);
            to.set("HighVolumeOutBound", self.high_volume_out_bound);
            to.set("InboundCalls", self.inbound_calls);
            to.set("MessageStreaming", self.message_streaming);
            to.set("MultiPartyChatConference", self.multi_party_chat_conference);
            to.set("MultiPartyConference", self.multi_party_conference);
            to.set("OutboundCalls", self.outbound_calls);
            to.set("UseCustomTTSVoices", self.use_custom_tts_voices);
        }
    }

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

/// `AWS::Connect::InstanceStorageConfig`.
///
/// The storage configuration for the instance.
#[derive(Clone, Debug, Default)]
pub struct InstanceStorageConfig {
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// The configuration of the Kinesis Firehose delivery stream.
    pub kinesis_firehose_config: Option<Value<instance_storage_config::KinesisFirehoseConfig>>,
    /// The configuration of the Kinesis data stream.
    pub kinesis_stream_config: Option<Value<instance_storage_config::KinesisStreamConfig>>,
    /// The configuration of the Kinesis video stream.
    pub kinesis_video_stream_config: Option<Value<instance_storage_config::KinesisVideoStreamConfig>>,
    /// A valid resource type. Following are the valid resource types: `CHAT_TRANSCRIPTS` \| `CALL_RECORDINGS` \|
    /// `SCHEDULED_REPORTS` \| `MEDIA_STREAMS` \| `CONTACT_TRACE_RECORDS` \| `AGENT_EVENTS`.
    ///
    /// Required. A change replaces the resource.
    pub resource_type: Option<Value<String>>,
    /// The S3 bucket configuration.
    pub s3_config: Option<Value<instance_storage_config::S3Config>>,
    /// A valid storage type.
    ///
    /// Required. One of `S3`, `KINESIS_VIDEO_STREAM`, `KINESIS_STREAM`, `KINESIS_FIREHOSE`.
    pub storage_type: Option<Value<String>>,
}

impl Lower for InstanceStorageConfig {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceArn", self.instance_arn);
        to.set("KinesisFirehoseConfig", self.kinesis_firehose_config);
        to.set("KinesisStreamConfig", self.kinesis_stream_config);
        to.set("KinesisVideoStreamConfig", self.kinesis_video_stream_config);
        to.set("ResourceType", self.resource_type);
        to.set("S3Config", self.s3_config);
        to.set("StorageType", self.storage_type);
    }
}

impl Level1 for InstanceStorageConfig {
    const TYPE: &'static str = "AWS::Connect::InstanceStorageConfig";
}

impl Handle<InstanceStorageConfig> {
    /// `Ref`: `InstanceArn`, `AssociationId`, `ResourceType`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The existing association identifier that uniquely identifies the resource type and storage config for the given
    /// instance ID.
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

/// What [`InstanceStorageConfig`] is made of.
pub mod instance_storage_config {
    use super::*;

    /// Configuration information of a Kinesis Data Firehose delivery stream.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisFirehoseConfig {
        /// The Amazon Resource Name (ARN) of the delivery stream.
        ///
        /// Required.
        pub firehose_arn: Option<Value<String>>,
    }

    impl Lower for KinesisFirehoseConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FirehoseArn", self.firehose_arn);
        }
    }

    /// Configuration information of a Kinesis data stream.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisStreamConfig {
        /// The Amazon Resource Name (ARN) of the data stream.
        ///
        /// Required.
        pub stream_arn: Option<Value<String>>,
    }

    impl Lower for KinesisStreamConfig {
        fn fields(self, to: &mut Fields) {
            to.set("StreamArn", self.stream_arn);
        }
    }

    /// Configuration information of a Kinesis video stream.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisVideoStreamConfig {
        /// The encryption configuration.
        ///
        /// Required.
        pub encryption_config: Option<Value<EncryptionConfig>>,
        /// The prefix of the video stream.
        ///
        /// Required. 1 to 128 characters.
        pub prefix: Option<Value<String>>,
        /// The number of hours data is retained in the stream. Kinesis Video Streams retains the data in a data store that
        /// is associated with the stream.
        ///
        /// Required.
        pub retention_period_hours: Option<Value<f64>>,
    }

    impl Lower for KinesisVideoStreamConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionConfig", self.encryption_config);
            to.set("Prefix", self.prefix);
            to.set("RetentionPeriodHours", self.retention_period_hours);
        }
    }

    /// The encryption configuration.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfig {
        /// The type of encryption.
        ///
        /// Required. One of `KMS`.
        pub encryption_type: Option<Value<String>>,
        /// The full ARN of the encryption key.
        ///
        /// Required. 1 to 128 characters.
        pub key_id: Option<Value<String>>,
    }

    impl Lower for EncryptionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionType", self.encryption_type);
            to.set("KeyId", self.key_id);
        }
    }

    /// Information about the Amazon Simple Storage Service (Amazon S3) storage type.
    #[derive(Clone, Debug, Default)]
    pub struct S3Config {
        /// The S3 bucket name.
        ///
        /// Required. 1 to 128 characters.
        pub bucket_name: Option<Value<String>>,
        /// The S3 bucket prefix.
        ///
        /// Required. 1 to 128 characters.
        pub bucket_prefix: Option<Value<String>>,
        /// The Amazon S3 encryption configuration.
        pub encryption_config: Option<Value<EncryptionConfig>>,
    }

    impl Lower for S3Config {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("BucketPrefix", self.bucket_prefix);
            to.set("EncryptionConfig", self.encryption_config);
        }
    }
}

/// `AWS::Connect::IntegrationAssociation`.
///
/// Specifies the association of an AWS resource such as Lex bot (both v1 and v2) and Lambda function with an
/// Connect Customer instance.
#[derive(Clone, Debug, Default)]
pub struct IntegrationAssociation {
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// ARN of the integration being associated with the instance.
    ///
    /// Required. 1 to 140 characters. A change replaces the resource.
    pub integration_arn: Option<Value<String>>,
    /// Specifies the integration type to be associated with the instance.
    ///
    /// Required. A change replaces the resource.
    pub integration_type: Option<Value<String>>,
    /// The name of the external application. This is only supported for the EVENT integration type.
    ///
    /// 1 to 100 characters. A change replaces the resource.
    pub source_application_name: Option<Value<String>>,
    /// The URL for the external application. This is only supported for the EVENT integration type.
    ///
    /// 1 to 2000 characters. A change replaces the resource.
    pub source_application_url: Option<Value<String>>,
    /// The type of the data source. This is only supported for the EVENT integration type.
    ///
    /// One of `SALESFORCE`, `ZENDESK`, `CASES`. A change replaces the resource.
    pub source_type: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<integration_association::Tag>>>,
}

impl Lower for IntegrationAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceId", self.instance_id);
        to.set("IntegrationArn", self.integration_arn);
        to.set("IntegrationType", self.integration_type);
        to.set("SourceApplicationName", self.source_application_name);
        to.set("SourceApplicationUrl", self.source_application_url);
        to.set("SourceType", self.source_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IntegrationAssociation {
    const TYPE: &'static str = "AWS::Connect::IntegrationAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IntegrationAssociation> {
    /// `Ref`: `InstanceId`, `IntegrationType`, `IntegrationArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Identifier of the association with an Amazon Connect instance.
    pub fn integration_association_id(self) -> Value<String> {
        self.attribute("IntegrationAssociationId")
    }
}

/// What [`IntegrationAssociation`] is made of.
pub mod integration_association {
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

/// `AWS::Connect::Metric`.
///
/// Resource Type definition for AWS::Connect::Metric, a custom metric configured for an Amazon Connect instance.
#[derive(Clone, Debug, Default)]
pub struct Metric {
    /// The description of the custom metric.
    ///
    /// 0 to 500 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the Amazon Connect instance.
    ///
    /// Required. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// The calculation configuration for the metric.
    ///
    /// Required.
    pub metric_calculation: Option<Value<metric::MetricCalculation>>,
    /// The name of the custom metric.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// Indicates how to classify a positive trend in metric data on the UI.
    ///
    /// One of `POSITIVE`, `NEGATIVE`, `NEUTRAL`.
    pub positive_trend_indicator: Option<Value<String>>,
    /// The status of the custom metric.
    ///
    /// Required. One of `SAVED`, `PUBLISHED`. A change replaces the resource.
    pub status: Option<Value<String>>,
    /// One or more tags.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<metric::Tag>>>,
    /// Display unit for the metric data.
    ///
    /// Required. One of `INTEGER`, `DOUBLE`, `PERCENT`, `SECONDS`.
    pub unit: Option<Value<String>>,
}

impl Lower for Metric {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InstanceArn", self.instance_arn);
        to.set("MetricCalculation", self.metric_calculation);
        to.set("Name", self.name);
        to.set("PositiveTrendIndicator", self.positive_trend_indicator);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
        to.set("Unit", self.unit);
    }
}

impl Level1 for Metric {
    const TYPE: &'static str = "AWS::Connect::Metric";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Metric> {
    /// `Ref`: its `MetricArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The category of the custom metric.
    pub fn category(self) -> Value<String> {
        self.attribute("Category")
    }

    /// The timestamp where the metric was created.
    pub fn created_time(self) -> Value<f64> {
        self.attribute("CreatedTime")
    }

    /// The attribute `CreatedUser`.
    pub fn created_user(self) -> Value<Json> {
        self.attribute("CreatedUser")
    }

    /// Whether the metric was built with the guided Service Level (SL) experience, or with the free-form metric
    /// builder.
    pub fn creation_method(self) -> Value<String> {
        self.attribute("CreationMethod")
    }

    /// Earliest time that can be queried for this metric.
    pub fn effective_time(self) -> Value<f64> {
        self.attribute("EffectiveTime")
    }

    /// List of filter types that may be used with this metric.
    pub fn filters(self) -> Value<Json> {
        self.attribute("Filters")
    }

    /// List of groupings that may be used with this metric.
    pub fn groupings(self) -> Value<Vec<String>> {
        self.attribute("Groupings")
    }

    /// The AWS region where the metric was last modified.
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// The timestamp where the metric was last modified.
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// The attribute `LastModifiedUser`.
    pub fn last_modified_user(self) -> Value<Json> {
        self.attribute("LastModifiedUser")
    }

    /// The Amazon Resource Name (ARN) for the custom metric.
    pub fn metric_arn(self) -> Value<Arn> {
        self.attribute("MetricArn")
    }

    /// Main provider of the document/row-level data for the metric; should match Data Lake table names.
    pub fn primary_event_source(self) -> Value<String> {
        self.attribute("PrimaryEventSource")
    }

    /// Identifies the timestamp used to place the metrics on a time-series; should match public attribute name.
    pub fn primary_event_source_effective_timestamp_type(self) -> Value<String> {
        self.attribute("PrimaryEventSourceEffectiveTimestampType")
    }

    /// Recommended time to wait between each refresh of data for the metric.
    pub fn refresh_rate(self) -> Value<i64> {
        self.attribute("RefreshRate")
    }

    /// List of stat aggregations available for the metric.
    pub fn supported_stats(self) -> Value<Vec<String>> {
        self.attribute("SupportedStats")
    }

    /// The metric may be used to compose other (custom) metrics.
    pub fn supports_custom_calculation(self) -> Value<bool> {
        self.attribute("SupportsCustomCalculation")
    }

    /// The metric may be used to compose other (custom) metrics, meaning it can be used inside of aggregate stat
    /// functions.
    pub fn supports_preaggregate_calculation(self) -> Value<bool> {
        self.attribute("SupportsPreaggregateCalculation")
    }

    /// Whether the metric is provided out-of-the-box or created by each customer.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// What [`Metric`] is made of.
pub mod metric {
    use super::*;

    /// The calculation configuration for the metric.
    #[derive(Clone, Debug, Default)]
    pub struct MetricCalculation {
        /// The calculation formula.
        ///
        /// Required. 1 to 1024 characters.
        pub calculation: Option<Value<String>>,
        /// The calculation components for the metric.
        ///
        /// Required. 1 to 5 items.
        pub calculation_components: Option<Value<Vec<CalculationComponent>>>,
    }

    impl Lower for MetricCalculation {
        fn fields(self, to: &mut Fields) {
            to.set("Calculation", self.calculation);
            to.set("CalculationComponents", self.calculation_components);
        }
    }

    /// `CalculationComponent` of `AWS::Connect::Metric`.
    #[derive(Clone, Debug, Default)]
    pub struct CalculationComponent {
        /// Metric calculation component alias for use within a calculation.
        ///
        /// Required. 1 to 128 characters.
        pub alias: Option<Value<String>>,
        /// 0 to 5 items.
        pub metric_filters: Option<Value<Vec<MetricFilter>>>,
        /// 1 to 150 characters.
        pub metric_id: Option<Value<String>>,
        /// 1 to 128 characters.
        pub metric_name: Option<Value<String>>,
    }

    impl Lower for CalculationComponent {
        fn fields(self, to: &mut Fields) {
            to.set("Alias", self.alias);
            to.set("MetricFilters", self.metric_filters);
            to.set("MetricId", self.metric_id);
            to.set("MetricName", self.metric_name);
        }
    }

    /// `MetricFilter` of `AWS::Connect::Metric`.
    #[derive(Clone, Debug, Default)]
    pub struct MetricFilter {
        pub boolean_condition: Option<Value<MetricFilterBooleanCondition>>,
        /// Required. 1 to 100 characters.
        pub metric_filter_key: Option<Value<String>>,
        pub negate: Option<Value<bool>>,
        pub number_condition: Option<Value<MetricFilterNumberCondition>>,
        pub string_condition: Option<Value<MetricFilterStringCondition>>,
    }

    impl Lower for MetricFilter {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanCondition", self.boolean_condition);
            to.set("MetricFilterKey", self.metric_filter_key);
            to.set("Negate", self.negate);
            to.set("NumberCondition", self.number_condition);
            to.set("StringCondition", self.string_condition);
        }
    }

    /// `MetricFilterBooleanCondition` of `AWS::Connect::Metric`.
    #[derive(Clone, Debug, Default)]
    pub struct MetricFilterBooleanCondition {
        /// Required. One of `IS_TRUE`, `IS_FALSE`.
        pub comparison: Option<Value<String>>,
    }

    impl Lower for MetricFilterBooleanCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
        }
    }

    /// `MetricFilterNumberCondition` of `AWS::Connect::Metric`.
    #[derive(Clone, Debug, Default)]
    pub struct MetricFilterNumberCondition {
        /// Required. One of `LESSER`, `LESSER_OR_EQUAL`, `GREATER`, `GREATER_OR_EQUAL`.
        pub comparison: Option<Value<String>>,
        /// Required. 1 to 10 items.
        pub values: Option<Value<Vec<f64>>>,
    }

    impl Lower for MetricFilterNumberCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Values", self.values);
        }
    }

    /// `MetricFilterStringCondition` of `AWS::Connect::Metric`.
    #[derive(Clone, Debug, Default)]
    pub struct MetricFilterStringCondition {
        /// Required. One of `MATCHES_ANY`, `MATCHES_NONE`.
        pub comparison: Option<Value<String>>,
        /// Required. 1 to 15 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for MetricFilterStringCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Values", self.values);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::Connect::Notification`.
///
/// Resource Type definition for AWS::Connect::Notification.
#[derive(Clone, Debug, Default)]
pub struct Notification {
    /// The content of a notification.
    ///
    /// Required.
    pub content: Option<Value<notification::NotificationContent>>,
    /// The time a notification will expire.
    ///
    /// A change replaces the resource.
    pub expires_at: Option<Value<String>>,
    /// The identifier of the Amazon Connect instance.
    ///
    /// Required. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// The priority of notification. In the Amazon Connect console, when you create a notification, you are prompted to
    /// assign one of the following priorities: High (HIGH) or LOW (LOW).
    ///
    /// One of `HIGH`, `LOW`. A change replaces the resource.
    pub priority: Option<Value<String>>,
    /// The recipients of the notification.
    ///
    /// 0 to 200 items. A change replaces the resource.
    pub recipients: Option<Value<Vec<String>>>,
    /// One or more tags.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<notification::Tag>>>,
}

impl Lower for Notification {
    fn fields(self, to: &mut Fields) {
        to.set("Content", self.content);
        to.set("ExpiresAt", self.expires_at);
        to.set("InstanceArn", self.instance_arn);
        to.set("Priority", self.priority);
        to.set("Recipients", self.recipients);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Notification {
    const TYPE: &'static str = "AWS::Connect::Notification";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Notification> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the notification.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time a notification was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the notification.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Notification`] is made of.
pub mod notification {
    use super::*;

    /// The content of a notification.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationContent {
        /// Localized notification content.
        pub de_de: Option<Value<String>>,
        /// Localized notification content.
        pub en_us: Option<Value<String>>,
        /// Localized notification content.
        pub es_es: Option<Value<String>>,
        /// Localized notification content.
        pub fr_fr: Option<Value<String>>,
        /// Localized notification content.
        pub id_id: Option<Value<String>>,
        /// Localized notification content.
        pub it_it: Option<Value<String>>,
        /// Localized notification content.
        pub ja_jp: Option<Value<String>>,
        /// Localized notification content.
        pub ko_kr: Option<Value<String>>,
        /// Localized notification content.
        pub pt_br: Option<Value<String>>,
        /// Localized notification content.
        pub zh_cn: Option<Value<String>>,
        /// Localized notification content.
        pub zh_tw: Option<Value<String>>,
    }

    impl Lower for NotificationContent {
        fn fields(self, to: &mut Fields) {
            to.set("DeDE", self.de_de);
            to.set("EnUS", self.en_us);
            to.set("EsES", self.es_es);
            to.set("FrFR", self.fr_fr);
            to.set("IdID", self.id_id);
            to.set("ItIT", self.it_it);
            to.set("JaJP", self.ja_jp);
            to.set("KoKR", self.ko_kr);
            to.set("PtBR", self.pt_br);
            to.set("ZhCN", self.zh_cn);
            to.set("ZhTW", self.zh_tw);
        }
    }

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

/// `AWS::Connect::PhoneNumber`.
///
/// Claims a phone number to the specified Connect Customer instance or traffic distribution group.
///
/// Its ARN: `arn:${Partition}:connect:${Region}:${Account}:phone-number/${PhoneNumberId}`.
#[derive(Clone, Debug, Default)]
pub struct PhoneNumber {
    /// The ISO country code.
    ///
    /// A change replaces the resource.
    pub country_code: Option<Value<String>>,
    /// The description of the phone number.
    ///
    /// 1 to 500 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The prefix of the phone number. If provided, it must contain `+` as part of the country code.
    ///
    /// A change replaces the resource.
    pub prefix: Option<Value<String>>,
    /// The claimed phone number ARN that was previously imported from the external service, such as AWS End User
    /// Messaging.
    ///
    /// A change replaces the resource.
    pub source_phone_number_arn: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<phone_number::Tag>>>,
    /// The Amazon Resource Name (ARN) for Connect Customer instances or traffic distribution group that phone numbers
    /// are claimed to.
    ///
    /// Required.
    pub target_arn: Option<Value<String>>,
    /// The type of phone number.
    ///
    /// A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for PhoneNumber {
    fn fields(self, to: &mut Fields) {
        to.set("CountryCode", self.country_code);
        to.set("Description", self.description);
        to.set("Prefix", self.prefix);
        to.set("SourcePhoneNumberArn", self.source_phone_number_arn);
        to.set("Tags", self.tags);
        to.set("TargetArn", self.target_arn);
        to.set("Type", self.type_);
    }
}

impl Level1 for PhoneNumber {
    const TYPE: &'static str = "AWS::Connect::PhoneNumber";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PhoneNumber> {
    /// `Ref`: its `PhoneNumberArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The phone number, in E.164 format.
    pub fn address(self) -> Value<String> {
        self.attribute("Address")
    }

    /// The Amazon Resource Name (ARN) of the phone number.
    pub fn phone_number_arn(self) -> Value<Arn> {
        self.attribute("PhoneNumberArn")
    }
}

/// What [`PhoneNumber`] is made of.
pub mod phone_number {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::Connect::PredefinedAttribute`.
///
/// Textual or numeric value that describes an attribute.
#[derive(Clone, Debug, Default)]
pub struct PredefinedAttribute {
    /// Custom metadata that is associated to predefined attributes to control behavior in upstream services, such as
    /// controlling how a predefined attribute should be displayed in the Amazon Connect admin website.
    pub attribute_configuration: Option<Value<predefined_attribute::AttributeConfiguration>>,
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// The name of the predefined attribute.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Values that enable you to categorize your predefined attributes. You can use them in custom UI elements across
    /// the Amazon Connect admin website.
    ///
    /// 1 to 10 items.
    pub purposes: Option<Value<Vec<String>>>,
    /// The values of a predefined attribute.
    pub values: Option<Value<predefined_attribute::Values>>,
}

impl Lower for PredefinedAttribute {
    fn fields(self, to: &mut Fields) {
        to.set("AttributeConfiguration", self.attribute_configuration);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("Purposes", self.purposes);
        to.set("Values", self.values);
    }
}

impl Level1 for PredefinedAttribute {
    const TYPE: &'static str = "AWS::Connect::PredefinedAttribute";
}

impl Handle<PredefinedAttribute> {
    /// `Ref`: `InstanceArn`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Last modified region.
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// Last modified time.
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`PredefinedAttribute`] is made of.
pub mod predefined_attribute {
    use super::*;

    /// Custom metadata associated to a Predefined attribute that controls how the attribute behaves when used by
    /// upstream services.
    #[derive(Clone, Debug, Default)]
    pub struct AttributeConfiguration {
        /// Enables customers to enforce strict validation on the specific values that this predefined attribute can hold.
        pub enable_value_validation_on_association: Option<Value<bool>>,
        /// Allows the predefined attribute to show up and be managed in the Amazon Connect UI.
        pub is_read_only: Option<Value<bool>>,
    }

    impl Lower for AttributeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnableValueValidationOnAssociation", self.enable_value_validation_on_association);
            to.set("IsReadOnly", self.is_read_only);
        }
    }

    /// The values of a predefined attribute.
    #[derive(Clone, Debug, Default)]
    pub struct Values {
        /// Predefined attribute values of type string list.
        ///
        /// 1 to 500 items.
        pub string_list: Option<Value<Vec<String>>>,
    }

    impl Lower for Values {
        fn fields(self, to: &mut Fields) {
            to.set("StringList", self.string_list);
        }
    }
}

/// `AWS::Connect::Prompt`.
///
/// Creates a prompt for the specified Connect Customer instance.
#[derive(Clone, Debug, Default)]
pub struct Prompt {
    /// The description of the prompt.
    ///
    /// 1 to 250 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the Connect Customer instance.
    ///
    /// Required.
    pub instance_arn: Option<Value<String>>,
    /// The name of the prompt.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// The URI for the S3 bucket where the prompt is stored. This property is required when you create a prompt.
    ///
    /// 1 to 2000 characters.
    pub s3_uri: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    pub tags: Option<Value<Vec<prompt::Tag>>>,
}

impl Lower for Prompt {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("S3Uri", self.s3_uri);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Prompt {
    const TYPE: &'static str = "AWS::Connect::Prompt";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Prompt> {
    /// `Ref`: its `PromptArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the prompt.
    pub fn prompt_arn(self) -> Value<Arn> {
        self.attribute("PromptArn")
    }
}

/// What [`Prompt`] is made of.
pub mod prompt {
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

/// `AWS::Connect::Queue`.
///
/// Contains information about a queue.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// The email addresses that agents can use when replying to or initiating email contacts.
    ///
    /// 0 to 50 items.
    pub additional_email_addresses: Option<Value<Vec<queue::EmailAddress>>>,
    /// The description of the queue.
    ///
    /// 1 to 250 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the hours of operation.
    ///
    /// Required.
    pub hours_of_operation_arn: Option<Value<String>>,
    /// The identifier of the Connect Customer instance.
    ///
    /// Required.
    pub instance_arn: Option<Value<String>>,
    /// The maximum number of contacts that can be in the queue before it is considered full.
    ///
    /// At least 0.
    pub max_contacts: Option<Value<i64>>,
    /// The name of the queue.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// The outbound caller ID name, number, and outbound whisper flow.
    pub outbound_caller_config: Option<Value<queue::OutboundCallerConfig>>,
    /// The outbound email address ID for a specified queue.
    pub outbound_email_config: Option<Value<queue::OutboundEmailConfig>>,
    /// The Amazon Resource Names (ARN) of the of the quick connects available to agents who are working the queue.
    ///
    /// At least 1 items.
    pub quick_connect_arns: Option<Value<Vec<String>>>,
    /// The status of the queue.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub status: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<queue::Tag>>>,
}

impl Lower for Queue {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalEmailAddresses", self.additional_email_addresses);
        to.set("Description", self.description);
        to.set("HoursOfOperationArn", self.hours_of_operation_arn);
        to.set("InstanceArn", self.instance_arn);
        to.set("MaxContacts", self.max_contacts);
        to.set("Name", self.name);
        to.set("OutboundCallerConfig", self.outbound_caller_config);
        to.set("OutboundEmailConfig", self.outbound_email_config);
        to.set("QuickConnectArns", self.quick_connect_arns);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Queue {
    const TYPE: &'static str = "AWS::Connect::Queue";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Queue> {
    /// `Ref`: its `QueueArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The AWS Region where this resource was last modified.
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// The timestamp when this resource was last modified.
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the queue.
    pub fn queue_arn(self) -> Value<Arn> {
        self.attribute("QueueArn")
    }

    /// The type of queue.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// What [`Queue`] is made of.
pub mod queue {
    use super::*;

    /// An email address configuration for the queue.
    #[derive(Clone, Debug, Default)]
    pub struct EmailAddress {
        /// The Amazon Resource Name (ARN) of the email address.
        ///
        /// Required.
        pub email_address_arn: Option<Value<String>>,
    }

    impl Lower for EmailAddress {
        fn fields(self, to: &mut Fields) {
            to.set("EmailAddressArn", self.email_address_arn);
        }
    }

    /// The outbound caller ID name, number, and outbound whisper flow.
    #[derive(Clone, Debug, Default)]
    pub struct OutboundCallerConfig {
        /// The caller ID name.
        ///
        /// 1 to 255 characters.
        pub outbound_caller_id_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the outbound caller ID number.
        pub outbound_caller_id_number_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the outbound flow.
        ///
        /// 1 to 500 characters.
        pub outbound_flow_arn: Option<Value<String>>,
    }

    impl Lower for OutboundCallerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("OutboundCallerIdName", self.outbound_caller_id_name);
            to.set("OutboundCallerIdNumberArn", self.outbound_caller_id_number_arn);
            to.set("OutboundFlowArn", self.outbound_flow_arn);
        }
    }

    /// The outbound email address ID.
    #[derive(Clone, Debug, Default)]
    pub struct OutboundEmailConfig {
        /// The identifier of the email address.
        ///
        /// 1 to 500 characters.
        pub outbound_email_address_id: Option<Value<String>>,
    }

    impl Lower for OutboundEmailConfig {
        fn fields(self, to: &mut Fields) {
            to.set("OutboundEmailAddressId", self.outbound_email_address_id);
        }
    }

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

/// `AWS::Connect::QuickConnect`.
///
/// Specifies a quick connect for an Connect Customer instance.
#[derive(Clone, Debug, Default)]
pub struct QuickConnect {
    /// The description of the quick connect.
    ///
    /// 1 to 250 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required.
    pub instance_arn: Option<Value<String>>,
    /// The name of the quick connect.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// Contains information about the quick connect.
    ///
    /// Required.
    pub quick_connect_config: Option<Value<quick_connect::QuickConnectConfig>>,
    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<quick_connect::Tag>>>,
}

impl Lower for QuickConnect {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("QuickConnectConfig", self.quick_connect_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for QuickConnect {
    const TYPE: &'static str = "AWS::Connect::QuickConnect";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<QuickConnect> {
    /// `Ref`: its `QuickConnectArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the quick connect.
    pub fn quick_connect_arn(self) -> Value<Arn> {
        self.attribute("QuickConnectArn")
    }

    /// The type of quick connect. In the Amazon Connect admin website, when you create a quick connect, you are
    /// prompted to assign one of the following types: Agent (USER), External (PHONE\_NUMBER), or Queue (QUEUE).
    pub fn quick_connect_type(self) -> Value<String> {
        self.attribute("QuickConnectType")
    }
}

/// What [`QuickConnect`] is made of.
pub mod quick_connect {
    use super::*;

    /// Contains configuration settings for a quick connect.
    #[derive(Clone, Debug, Default)]
    pub struct QuickConnectConfig {
        /// The flow configuration. This is required only if QuickConnectType is FLOW.
        pub flow_config: Option<Value<FlowQuickConnectConfig>>,
        /// The phone configuration. This is required only if QuickConnectType is PHONE\_NUMBER.
        pub phone_config: Option<Value<PhoneNumberQuickConnectConfig>>,
        /// The queue configuration. This is required only if QuickConnectType is QUEUE.
        pub queue_config: Option<Value<QueueQuickConnectConfig>>,
        /// The type of quick connect. In the Connect Customer console, when you create a quick connect, you are prompted to
        /// assign one of the following types: Agent (USER), External (PHONE\_NUMBER), or Queue (QUEUE).
        ///
        /// Required. One of `PHONE_NUMBER`, `QUEUE`, `USER`, `FLOW`.
        pub quick_connect_type: Option<Value<String>>,
        /// The user configuration. This is required only if QuickConnectType is USER.
        pub user_config: Option<Value<UserQuickConnectConfig>>,
    }

    impl Lower for QuickConnectConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FlowConfig", self.flow_config);
            to.set("PhoneConfig", self.phone_config);
            to.set("QueueConfig", self.queue_config);
            to.set("QuickConnectType", self.quick_connect_type);
            to.set("UserConfig", self.user_config);
        }
    }

    /// The flow configuration. This is required only if QuickConnectType is FLOW.
    #[derive(Clone, Debug, Default)]
    pub struct FlowQuickConnectConfig {
        /// The identifier of the contact flow.
        ///
        /// Required.
        pub contact_flow_arn: Option<Value<String>>,
    }

    impl Lower for FlowQuickConnectConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContactFlowArn", self.contact_flow_arn);
        }
    }

    /// Contains information about a phone number for a quick connect.
    #[derive(Clone, Debug, Default)]
    pub struct PhoneNumberQuickConnectConfig {
        /// The phone number in E.164 format.
        ///
        /// Required.
        pub phone_number: Option<Value<String>>,
    }

    impl Lower for PhoneNumberQuickConnectConfig {
        fn fields(self, to: &mut Fields) {
            to.set("PhoneNumber", self.phone_number);
        }
    }

    /// Contains information about a queue for a quick connect. The flow must be of type Transfer to Queue.
    #[derive(Clone, Debug, Default)]
    pub struct QueueQuickConnectConfig {
        /// The Amazon Resource Name (ARN) of the flow.
        ///
        /// Required.
        pub contact_flow_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the queue.
        ///
        /// Required.
        pub queue_arn: Option<Value<String>>,
    }

    impl Lower for QueueQuickConnectConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContactFlowArn", self.contact_flow_arn);
            to.set("QueueArn", self.queue_arn);
        }
    }

    /// Contains information about the quick connect configuration settings for a user. The contact flow must be of type
    /// Transfer to Agent.
    #[derive(Clone, Debug, Default)]
    pub struct UserQuickConnectConfig {
        /// The Amazon Resource Name (ARN) of the flow.
        ///
        /// Required.
        pub contact_flow_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the user.
        ///
        /// Required.
        pub user_arn: Option<Value<String>>,
    }

    impl Lower for UserQuickConnectConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContactFlowArn", self.contact_flow_arn);
            to.set("UserArn", self.user_arn);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::Connect::RoutingProfile`.
///
/// Creates a new routing profile.
#[derive(Clone, Debug, Default)]
pub struct RoutingProfile {
    /// Whether agents with this routing profile will have their routing order calculated based on \*time since their
    /// last inbound contact\* or \*longest idle time\*.
    ///
    /// One of `TIME_SINCE_LAST_ACTIVITY`, `TIME_SINCE_LAST_INBOUND`.
    pub agent_availability_timer: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the default outbound queue for the routing profile.
    ///
    /// Required.
    pub default_outbound_queue_arn: Option<Value<String>>,
    /// The description of the routing profile.
    ///
    /// Required. 1 to 250 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the Connect Customer instance.
    ///
    /// Required.
    pub instance_arn: Option<Value<String>>,
    /// Contains information about the queue and channel for manual assignment behaviour can be enabled.
    ///
    /// 1 to 10 items.
    pub manual_assignment_queue_configs: Option<Value<Vec<routing_profile::RoutingProfileManualAssignmentQueueConfig>>>,
    /// The channels agents can handle in the Contact Control Panel (CCP) for this routing profile.
    ///
    /// Required.
    pub media_concurrencies: Option<Value<Vec<routing_profile::MediaConcurrency>>>,
    /// The name of the routing profile.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// The inbound queues associated with the routing profile. If no queue is added, the agent can make only outbound
    /// calls.
    ///
    /// At least 1 items.
    pub queue_configs: Option<Value<Vec<routing_profile::RoutingProfileQueueConfig>>>,
    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<routing_profile::Tag>>>,
}

impl Lower for RoutingProfile {
    fn fields(self, to: &mut Fields) {
        to.set("AgentAvailabilityTimer", self.agent_availability_timer);
        to.set("DefaultOutboundQueueArn", self.default_outbound_queue_arn);
        to.set("Description", self.description);
        to.set("InstanceArn", self.instance_arn);
        to.set("ManualAssignmentQueueConfigs", self.manual_assignment_queue_configs);
        to.set("MediaConcurrencies", self.media_concurrencies);
        to.set("Name", self.name);
        to.set("QueueConfigs", self.queue_configs);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RoutingProfile {
    const TYPE: &'static str = "AWS::Connect::RoutingProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RoutingProfile> {
    /// `Ref`: its `RoutingProfileArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the routing profile.
    pub fn routing_profile_arn(self) -> Value<Arn> {
        self.attribute("RoutingProfileArn")
    }
}

/// What [`RoutingProfile`] is made of.
pub mod routing_profile {
    use super::*;

    /// Contains information about the queue and channel for manual assignment behaviour can be enabled.
    #[derive(Clone, Debug, Default)]
    pub struct RoutingProfileManualAssignmentQueueConfig {
        /// Contains information about a queue resource.
        ///
        /// Required.
        pub queue_reference: Option<Value<RoutingProfileQueueReference>>,
    }

    impl Lower for RoutingProfileManualAssignmentQueueConfig {
        fn fields(self, to: &mut Fields) {
            to.set("QueueReference", self.queue_reference);
        }
    }

    /// Contains the channel and queue identifier for a routing profile.
    #[derive(Clone, Debug, Default)]
    pub struct RoutingProfileQueueReference {
        /// The channels agents can handle in the Contact Control Panel (CCP) for this routing profile.
        ///
        /// Required. One of `VOICE`, `CHAT`, `TASK`, `EMAIL`.
        pub channel: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the queue.
        ///
        /// Required.
        pub queue_arn: Option<Value<String>>,
    }

    impl Lower for RoutingProfileQueueReference {
        fn fields(self, to: &mut Fields) {
            to.set("Channel", self.channel);
            to.set("QueueArn", self.queue_arn);
        }
    }

    /// Contains information about which channels are supported, and how many contacts an agent can have on a channel
    /// simultaneously.
    #[derive(Clone, Debug, Default)]
    pub struct MediaConcurrency {
        /// The channels that agents can handle in the Contact Control Panel (CCP).
        ///
        /// Required. One of `VOICE`, `CHAT`, `TASK`, `EMAIL`.
        pub channel: Option<Value<String>>,
        /// The number of contacts an agent can have on a channel simultaneously.
        ///
        /// Required. 1 to 10.
        pub concurrency: Option<Value<i64>>,
        /// Defines the cross-channel routing behavior for each channel that is enabled for this Routing Profile.
        pub cross_channel_behavior: Option<Value<CrossChannelBehavior>>,
    }

    impl Lower for MediaConcurrency {
        fn fields(self, to: &mut Fields) {
            to.set("Channel", self.channel);
            to.set("Concurrency", self.concurrency);
            to.set("CrossChannelBehavior", self.cross_channel_behavior);
        }
    }

    /// Defines the cross-channel routing behavior that allows an agent working on a contact in one channel to be
    /// offered a contact from a different channel.
    #[derive(Clone, Debug, Default)]
    pub struct CrossChannelBehavior {
        /// Specifies the other channels that can be routed to an agent handling their current channel.
        ///
        /// Required. One of `ROUTE_CURRENT_CHANNEL_ONLY`, `ROUTE_ANY_CHANNEL`.
        pub behavior_type: Option<Value<String>>,
    }

    impl Lower for CrossChannelBehavior {
        fn fields(self, to: &mut Fields) {
            to.set("BehaviorType", self.behavior_type);
        }
    }

    /// Contains information about the queue and channel for which priority and delay can be set.
    #[derive(Clone, Debug, Default)]
    pub struct RoutingProfileQueueConfig {
        /// The delay, in seconds, a contact should be in the queue before they are routed to an available agent.
        ///
        /// Required. 0 to 9999.
        pub delay: Option<Value<i64>>,
        /// The order in which contacts are to be handled for the queue. For more information, see Queues: priority and
        /// delay.
        ///
        /// Required. 1 to 99.
        pub priority: Option<Value<i64>>,
        /// Contains information about a queue resource.
        ///
        /// Required.
        pub queue_reference: Option<Value<RoutingProfileQueueReference>>,
    }

    impl Lower for RoutingProfileQueueConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Delay", self.delay);
            to.set("Priority", self.priority);
            to.set("QueueReference", self.queue_reference);
        }
    }

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

/// `AWS::Connect::Rule`.
///
/// Creates a rule for the specified Connect Customer instance.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    /// A list of actions to be run when the rule is triggered.
    ///
    /// Required.
    pub actions: Option<Value<rule::Actions>>,
    /// The conditions of the rule.
    ///
    /// Required.
    pub function: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// The name of the rule.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// The publish status of the rule.
    ///
    /// Required. One of `DRAFT`, `PUBLISHED`.
    pub publish_status: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<rule::Tag>>>,
    /// The event source to trigger the rule.
    ///
    /// Required. A change replaces the resource.
    pub trigger_event_source: Option<Value<rule::RuleTriggerEventSource>>,
}

impl Lower for Rule {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("Function", self.function);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("PublishStatus", self.publish_status);
        to.set("Tags", self.tags);
        to.set("TriggerEventSource", self.trigger_event_source);
    }
}

impl Level1 for Rule {
    const TYPE: &'static str = "AWS::Connect::Rule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Rule> {
    /// `Ref`: its `RuleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the rule.
    pub fn rule_arn(self) -> Value<Arn> {
        self.attribute("RuleArn")
    }
}

/// What [`Rule`] is made of.
pub mod rule {
    use super::*;

    /// A list of actions to be run when the rule is triggered.
    #[derive(Clone, Debug, Default)]
    pub struct Actions {
        /// Information about the contact category action. The syntax can be empty, for example, `{}`.
        ///
        /// 1 to 1 items.
        pub assign_contact_category_actions: Option<Value<Vec<Json>>>,
        /// This action will assign an SLA when a rule is triggered.
        ///
        /// 1 to 1 items.
        pub assign_sla_actions: Option<Value<Vec<AssignSlaAction>>>,
        /// This action will create a case when a rule is triggered.
        ///
        /// 1 to 1 items.
        pub create_case_actions: Option<Value<Vec<CreateCaseAction>>>,
        /// This action will end associated tasks when a rule is triggered.
        ///
        /// 1 to 1 items.
        pub end_associated_tasks_actions: Option<Value<Vec<Json>>>,
        /// Information about the EventBridge action.
        ///
        /// 1 to 1 items.
        pub event_bridge_actions: Option<Value<Vec<EventBridgeAction>>>,
        /// 1 to 1 items.
        pub send_in_app_notification_actions: Option<Value<Vec<SendInAppNotificationAction>>>,
        /// Information about the send notification action.
        ///
        /// 1 to 1 items.
        pub send_notification_actions: Option<Value<Vec<SendNotificationAction>>>,
        /// This action will submit an auto contact evaluation when a rule is triggered.
        ///
        /// 1 to 1 items.
        pub submit_auto_evaluation_actions: Option<Value<Vec<SubmitAutoEvaluationAction>>>,
        /// Information about the task action. This field is required if `TriggerEventSource` is one of the following
        /// values: `OnZendeskTicketCreate` \| `OnZendeskTicketStatusUpdate` \| `OnSalesforceCaseCreate`.
        ///
        /// 1 to 1 items.
        pub task_actions: Option<Value<Vec<TaskAction>>>,
        /// This action will update a case when a rule is triggered.
        ///
        /// 1 to 1 items.
        pub update_case_actions: Option<Value<Vec<UpdateCaseAction>>>,
    }

    impl Lower for Actions {
        fn fields(self, to: &mut Fields) {
            to.set("AssignContactCategoryActions", self.assign_contact_category_actions);
            to.set("AssignSlaActions", self.assign_sla_actions);
            to.set("CreateCaseActions", self.create_case_actions);
            to.set("EndAssociatedTasksActions", self.end_associated_tasks_actions);
            to.set("EventBridgeActions", self.event_bridge_actions);
            to.set("SendInAppNotificationActions", self.send_in_app_notification_actions);
            to.set("SendNotificationActions", self.send_notification_actions);
            to.set("SubmitAutoEvaluationActions", self.submit_auto_evaluation_actions);
            to.set("TaskActions", self.task_actions);
            to.set("UpdateCaseActions", self.update_case_actions);
        }
    }

    /// `AssignSlaAction` of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    pub struct AssignSlaAction {
        /// Required.
        pub case_sla_configuration: Option<Value<CaseSlaConfiguration>>,
        /// Required. One of `CASES`.
        pub sla_assignment_type: Option<Value<String>>,
    }

    impl Lower for AssignSlaAction {
        fn fields(self, to: &mut Fields) {
            to.set("CaseSlaConfiguration", self.case_sla_configuration);
            to.set("SlaAssignmentType", self.sla_assignment_type);
        }
    }

    /// `CaseSlaConfiguration` of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    pub struct CaseSlaConfiguration {
        /// The field Id for the SLA.
        ///
        /// 1 to 500 characters.
        pub field_id: Option<Value<String>>,
        /// The name of the SLA.
        ///
        /// Required. 1 to 500 characters.
        pub name: Option<Value<String>>,
        /// The target field values for the SLA.
        ///
        /// At most 1 items.
        pub target_field_values: Option<Value<Vec<SlaTargetFieldValue>>>,
        /// The target SLA time in minutes.
        ///
        /// Required. 1 to 1051200.
        pub target_sla_minutes: Option<Value<f64>>,
        /// The type of SLA.
        ///
        /// Required. One of `CaseField`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for CaseSlaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FieldId", self.field_id);
            to.set("Name", self.name);
            to.set("TargetFieldValues", self.target_field_values);
            to.set("TargetSlaMinutes", self.target_sla_minutes);
            to.set("Type", self.type_);
        }
    }

    /// `SlaTargetFieldValue` of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    pub struct SlaTargetFieldValue {
        pub string_value: Option<Value<String>>,
    }

    impl Lower for SlaTargetFieldValue {
        fn fields(self, to: &mut Fields) {
            to.set("StringValue", self.string_value);
        }
    }

    /// `CreateCaseAction` of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    pub struct CreateCaseAction {
        /// An array of case fields.
        ///
        /// Required. 1 to 100 items.
        pub fields: Option<Value<Vec<Field>>>,
        /// Required. 1 to 500 characters.
        pub template_id: Option<Value<String>>,
    }

    impl Lower for CreateCaseAction {
        fn fields(self, to: &mut Fields) {
            to.set("Fields", self.fields);
            to.set("TemplateId", self.template_id);
        }
    }

    /// `Field` of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    pub struct Field {
        /// Required. 1 to 500 characters.
        pub id: Option<Value<String>>,
        /// Object for case field values.
        ///
        /// Required.
        pub value: Option<Value<FieldValue>>,
    }

    impl Lower for Field {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Value", self.value);
        }
    }

    /// Object for case field values.
    #[derive(Clone, Debug, Default)]
    pub struct FieldValue {
        pub boolean_value: Option<Value<bool>>,
        pub double_value: Option<Value<f64>>,
        pub empty_value: Option<Value<Json>>,
        pub string_value: Option<Value<String>>,
    }

    impl Lower for FieldValue {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanValue", self.boolean_value);
            to.set("DoubleValue", self.double_value);
            to.set("EmptyValue", self.empty_value);
            to.set("StringValue", self.string_value);
        }
    }

    /// The EventBridge action definition.
    #[derive(Clone, Debug, Default)]
    pub struct EventBridgeAction {
        /// The name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for EventBridgeAction {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// `SendInAppNotificationAction` of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    pub struct SendInAppNotificationAction {
        /// Required.
        pub content: Option<Value<NotificationContent>>,
        pub exclusion: Option<Value<InAppNotificationRecipientType>>,
        /// The priority of the notification.
        ///
        /// One of `HIGH`, `LOW`.
        pub priority: Option<Value<String>>,
        /// Required.
        pub recipient: Option<Value<InAppNotificationRecipientType>>,
    }

    impl Lower for SendInAppNotificationAction {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
            to.set("Exclusion", self.exclusion);
            to.set("Priority", self.priority);
            to.set("Recipient", self.recipient);
        }
    }

    /// `NotificationContent` of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationContent {
        /// Localized notification content.
        ///
        /// 0 to 3000 characters.
        pub de_de: Option<Value<String>>,
        /// Localized notification content.
        ///
        /// 0 to 3000 characters.
        pub en_us: Option<Value<String>>,
        /// Localized notification content.
        ///
        /// 0 to 3000 characters.
        pub es_es: Option<Value<String>>,
        /// Localized notification content.
        ///
        /// 0 to 3000 characters.
        pub fr_fr: Option<Value<String>>,
        /// Localized notification content.
        ///
        /// 0 to 3000 characters.
        pub id_id: Option<Value<String>>,
        /// Localized notification content.
        ///
        /// 0 to 3000 characters.
        pub it_it: Option<Value<String>>,
        /// Localized notification content.
        ///
        /// 0 to 3000 characters.
        pub ja_jp: Option<Value<String>>,
        /// Localized notification content.
        ///
        /// 0 to 3000 characters.
        pub ko_kr: Option<Value<String>>,
        /// Localized notification content.
        ///
        /// 0 to 3000 characters.
        pub pt_br: Option<Value<String>>,
        /// Localized notification content.
        ///
        /// 0 to 3000 characters.
        pub zh_cn: Option<Value<String>>,
        /// Localized notification content.
        ///
        /// 0 to 3000 characters.
        pub zh_tw: Option<Value<String>>,
    }

    impl Lower for NotificationContent {
        fn fields(self, to: &mut Fields) {
            to.set("DeDE", self.de_de);
            to.set("EnUS", self.en_us);
            to.set("EsES", self.es_es);
            to.set("FrFR", self.fr_fr);
            to.set("IdID", self.id_id);
            to.set("ItIT", self.it_it);
            to.set("JaJP", self.ja_jp);
            to.set("KoKR", self.ko_kr);
            to.set("PtBR", self.pt_br);
            to.set("ZhCN", self.zh_cn);
            to.set("ZhTW", self.zh_tw);
        }
    }

    /// `InAppNotificationRecipientType` of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    pub struct InAppNotificationRecipientType {
        /// The list of recipients by user arns.
        ///
        /// 1 to 100 items.
        pub user_arns: Option<Value<Vec<String>>>,
        /// The collection of recipients who are identified by user tags.
        pub user_tags: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for InAppNotificationRecipientType {
        fn fields(self, to: &mut Fields) {
            to.set("UserArns", self.user_arns);
            to.set("UserTags", self.user_tags);
        }
    }

    /// Information about the send notification action.
    #[derive(Clone, Debug, Default)]
    pub struct SendNotificationAction {
        /// Notification content. Supports variable injection. For more information, see JSONPath reference in the \*Connect
        /// Customer Administrators Guide\*.
        ///
        /// Required. 1 to 1024 characters.
        pub content: Option<Value<String>>,
        /// Content type format.
        ///
        /// Required. One of `PLAIN_TEXT`.
        pub content_type: Option<Value<String>>,
        /// Notification delivery method.
        ///
        /// Required. One of `EMAIL`.
        pub delivery_method: Option<Value<String>>,
        /// The type of notification recipient.
        pub exclusion: Option<Value<NotificationRecipientType>>,
        /// Notification recipient.
        ///
        /// Required.
        pub recipient: Option<Value<NotificationRecipientType>>,
        /// The subject of the email if the delivery method is `EMAIL`. Supports variable injection. For more information,
        /// see JSONPath reference in the \*Connect Customer Administrators Guide\*.
        ///
        /// 1 to 200 characters.
        pub subject: Option<Value<String>>,
    }

    impl Lower for SendNotificationAction {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
            to.set("ContentType", self.content_type);
            to.set("DeliveryMethod", self.delivery_method);
            to.set("Exclusion", self.exclusion);
            to.set("Recipient", self.recipient);
            to.set("Subject", self.subject);
        }
    }

    /// The type of notification recipient.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationRecipientType {
        /// The Amazon Resource Name (ARN) of the user account.
        ///
        /// 1 to 5 items.
        pub user_arns: Option<Value<Vec<String>>>,
        /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1",
        /// "key2":"value2"} }.
        pub user_tags: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for NotificationRecipientType {
        fn fields(self, to: &mut Fields) {
            to.set("UserArns", self.user_arns);
            to.set("UserTags", self.user_tags);
        }
    }

    /// `SubmitAutoEvaluationAction` of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    pub struct SubmitAutoEvaluationAction {
        /// Required.
        pub evaluation_form_arn: Option<Value<String>>,
    }

    impl Lower for SubmitAutoEvaluationAction {
        fn fields(self, to: &mut Fields) {
            to.set("EvaluationFormArn", self.evaluation_form_arn);
        }
    }

    /// Information about the task action. This field is required if `TriggerEventSource` is one of the following
    /// values: `OnZendeskTicketCreate` \| `OnZendeskTicketStatusUpdate` \| `OnSalesforceCaseCreate`.
    #[derive(Clone, Debug, Default)]
    pub struct TaskAction {
        /// The Amazon Resource Name (ARN) of the flow.
        ///
        /// Required.
        pub contact_flow_arn: Option<Value<String>>,
        /// The description. Supports variable injection. For more information, see JSONPath reference in the \*Connect
        /// Customer Administrators Guide\*.
        ///
        /// 0 to 4096 characters.
        pub description: Option<Value<String>>,
        /// The name. Supports variable injection. For more information, see JSONPath reference in the \*Connect Customer
        /// Administrators Guide\*.
        ///
        /// Required. 1 to 512 characters.
        pub name: Option<Value<String>>,
        /// Information about the reference when the `referenceType` is `URL`. Otherwise, null. `URL` is the only accepted
        /// type.
        pub references: Option<Value<BTreeMap<String, Reference>>>,
    }

    impl Lower for TaskAction {
        fn fields(self, to: &mut Fields) {
            to.set("ContactFlowArn", self.contact_flow_arn);
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("References", self.references);
        }
    }

    /// Information about the reference when the `referenceType` is `URL`. Otherwise, null. (Supports variable injection
    /// in the `Value` field.).
    #[derive(Clone, Debug, Default)]
    pub struct Reference {
        /// The type of the reference. `DATE` must be of type Epoch timestamp.
        ///
        /// Required. One of `URL`, `ATTACHMENT`, `NUMBER`, `STRING`, `DATE`, `EMAIL`.
        pub type_: Option<Value<String>>,
        /// A valid value for the reference. For example, for a URL reference, a formatted URL that is displayed to an agent
        /// in the Contact Control Panel (CCP).
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Reference {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// `UpdateCaseAction` of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    pub struct UpdateCaseAction {
        /// An array of case fields.
        ///
        /// Required. 1 to 100 items.
        pub fields: Option<Value<Vec<Field>>>,
    }

    impl Lower for UpdateCaseAction {
        fn fields(self, to: &mut Fields) {
            to.set("Fields", self.fields);
        }
    }

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
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The name of the event source.
    #[derive(Clone, Debug, Default)]
    pub struct RuleTriggerEventSource {
        /// The name of the event source.
        ///
        /// Required. A change replaces the resource.
        pub event_source_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the integration association.
        ///
        /// A change replaces the resource.
        pub integration_association_arn: Option<Value<String>>,
    }

    impl Lower for RuleTriggerEventSource {
        fn fields(self, to: &mut Fields) {
            to.set("EventSourceName", self.event_source_name);
            to.set("IntegrationAssociationArn", self.integration_association_arn);
        }
    }
}

/// `AWS::Connect::SecurityKey`.
///
/// The security key for the instance.
#[derive(Clone, Debug, Default)]
pub struct SecurityKey {
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// A valid security key in PEM format. For example.
    ///
    /// Required. 1 to 1024 characters. A change replaces the resource.
    pub key: Option<Value<String>>,
}

impl Lower for SecurityKey {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceId", self.instance_id);
        to.set("Key", self.key);
    }
}

impl Level1 for SecurityKey {
    const TYPE: &'static str = "AWS::Connect::SecurityKey";
}

impl Handle<SecurityKey> {
    /// `Ref`: `InstanceId`, `AssociationId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// An `AssociationId` is automatically generated when a storage config is associated with an instance.
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

/// `AWS::Connect::SecurityProfile`.
///
/// Creates a security profile.
#[derive(Clone, Debug, Default)]
pub struct SecurityProfile {
    /// The identifier of the hierarchy group that a security profile uses to restrict access to resources in Amazon
    /// Connect.
    ///
    /// 0 to 127 characters.
    pub allowed_access_control_hierarchy_group_id: Option<Value<String>>,
    /// The list of tags that a security profile uses to restrict access to resources in Amazon Connect.
    ///
    /// At most 4 items.
    pub allowed_access_control_tags: Option<Value<Vec<security_profile::Tag>>>,
    /// The list of flow-module resources to be linked to a security profile in Amazon Connect.
    ///
    /// 0 to 10 items.
    pub allowed_flow_modules: Option<Value<Vec<security_profile::FlowModule>>>,
    /// A list of third-party applications that the security profile will give access to.
    ///
    /// 0 to 10 items.
    pub applications: Option<Value<Vec<security_profile::Application>>>,
    /// The description of the security profile.
    ///
    /// 0 to 250 characters.
    pub description: Option<Value<String>>,
    /// The granular access control configuration for the security profile, including data table permissions.
    pub granular_access_control_configuration: Option<Value<security_profile::GranularAccessControlConfiguration>>,
    /// The list of resources that a security profile applies hierarchy restrictions to in Amazon Connect. Following are
    /// acceptable ResourceNames: `User`.
    ///
    /// At most 10 items.
    pub hierarchy_restricted_resources: Option<Value<Vec<String>>>,
    /// The identifier of the Connect Customer instance.
    ///
    /// Required. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// Permissions assigned to the security profile. For a list of valid permissions, see List of security profile
    /// permissions.
    ///
    /// 0 to 500 items.
    pub permissions: Option<Value<Vec<String>>>,
    /// The name for the security profile.
    ///
    /// Required. 1 to 127 characters. A change replaces the resource.
    pub security_profile_name: Option<Value<String>>,
    /// The list of resources that a security profile applies tag restrictions to in Amazon Connect.
    ///
    /// 0 to 10 items.
    pub tag_restricted_resources: Option<Value<Vec<String>>>,
    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<security_profile::Tag>>>,
}

impl Lower for SecurityProfile {
    fn fields(self, to: &mut Fields) {
        to.set("AllowedAccessControlHierarchyGroupId", self.allowed_access_control_hierarchy_group_id);
        to.set("AllowedAccessControlTags", self.allowed_access_control_tags);
        to.set("AllowedFlowModules", self.allowed_flow_modules);
        to.set("Applications", self.applications);
        to.set("Description", self.description);
        to.set("GranularAccessControlConfiguration", self.granular_access_control_configuration);
        to.set("HierarchyRestrictedResources", self.hierarchy_restricted_resources);
        to.set("InstanceArn", self.instance_arn);
        to.set("Permissions", self.permissions);
        to.set("SecurityProfileName", self.security_profile_name);
        to.set("TagRestrictedResources", self.tag_restricted_resources);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SecurityProfile {
    const TYPE: &'static str = "AWS::Connect::SecurityProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SecurityProfile> {
    /// `Ref`: its `SecurityProfileArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The AWS Region where this resource was last modified.
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// The timestamp when this resource was last modified.
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the security profile.
    pub fn security_profile_arn(self) -> Value<Arn> {
        self.attribute("SecurityProfileArn")
    }
}

/// What [`SecurityProfile`] is made of.
pub mod security_profile {
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

    /// A first-party application's metadata.
    #[derive(Clone, Debug, Default)]
    pub struct FlowModule {
        /// The identifier of the application that you want to give access to.
        ///
        /// 1 to 128 characters.
        pub flow_module_id: Option<Value<String>>,
        /// The type of the first-party application.
        ///
        /// 1 to 128 characters. One of `MCP`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FlowModule {
        fn fields(self, to: &mut Fields) {
            to.set("FlowModuleId", self.flow_module_id);
            to.set("Type", self.type_);
        }
    }

    /// This API is in preview release for Amazon Connect and is subject to change.
    #[derive(Clone, Debug, Default)]
    pub struct Application {
        /// The permissions that the agent is granted on the application. For third-party applications, only the `ACCESS`
        /// permission is supported.
        ///
        /// 1 to 50 items.
        pub application_permissions: Option<Value<Vec<String>>>,
        /// Namespace of the application that you want to give access to.
        ///
        /// 1 to 128 characters.
        pub namespace: Option<Value<String>>,
        /// The type of the application.
        ///
        /// One of `MCP`, `THIRD_PARTY_APPLICATION`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Application {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationPermissions", self.application_permissions);
            to.set("Namespace", self.namespace);
            to.set("Type", self.type_);
        }
    }

    /// Contains granular access control configuration for security profiles, including data table access permissions.
    #[derive(Clone, Debug, Default)]
    pub struct GranularAccessControlConfiguration {
        /// The access control configuration for data tables.
        pub data_table_access_control_configuration: Option<Value<DataTableAccessControlConfiguration>>,
    }

    impl Lower for GranularAccessControlConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DataTableAccessControlConfiguration", self.data_table_access_control_configuration);
        }
    }

    /// A data table access control configuration.
    #[derive(Clone, Debug, Default)]
    pub struct DataTableAccessControlConfiguration {
        /// The configuration's primary attribute access control configuration.
        pub primary_attribute_access_control_configuration:
            Option<Value<PrimaryAttributeAccessControlConfigurationItem>>,
    }

    impl Lower for DataTableAccessControlConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PrimaryAttributeAccessControlConfiguration", self.primary_attribute_access_control_configuration);
        }
    }

    /// A primary attribute access control configuration item.
    #[derive(Clone, Debug, Default)]
    pub struct PrimaryAttributeAccessControlConfigurationItem {
        /// The item's primary attribute values.
        ///
        /// 1 to 5 items.
        pub primary_attribute_values: Option<Value<Vec<PrimaryAttributeValue>>>,
    }

    impl Lower for PrimaryAttributeAccessControlConfigurationItem {
        fn fields(self, to: &mut Fields) {
            to.set("PrimaryAttributeValues", self.primary_attribute_values);
        }
    }

    /// A primary attribute value.
    #[derive(Clone, Debug, Default)]
    pub struct PrimaryAttributeValue {
        /// The value's access type.
        ///
        /// One of `ALLOW`.
        pub access_type: Option<Value<String>>,
        /// The value's attribute name.
        ///
        /// 1 to 127 characters.
        pub attribute_name: Option<Value<String>>,
        /// The value's values.
        ///
        /// 1 to 2 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for PrimaryAttributeValue {
        fn fields(self, to: &mut Fields) {
            to.set("AccessType", self.access_type);
            to.set("AttributeName", self.attribute_name);
            to.set("Values", self.values);
        }
    }
}

/// `AWS::Connect::TaskTemplate`.
///
/// Specifies a task template for a Connect Customer instance.
#[derive(Clone, Debug, Default)]
pub struct TaskTemplate {
    /// A unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    ///
    /// 0 to 500 characters.
    pub client_token: Option<Value<String>>,
    /// Constraints that are applicable to the fields listed.
    pub constraints: Option<Value<task_template::Constraints>>,
    /// The Amazon Resource Name (ARN) of the flow that runs by default when a task is created by referencing this
    /// template.
    pub contact_flow_arn: Option<Value<String>>,
    /// The default values for fields when a task is created by referencing this template.
    ///
    /// At most 50 items.
    pub defaults: Option<Value<Vec<task_template::DefaultFieldValue>>>,
    /// The description of the task template.
    ///
    /// 0 to 255 characters.
    pub description: Option<Value<String>>,
    /// Fields that are part of the template. A template requires at least one field that has type `Name`.
    ///
    /// At most 50 items.
    pub fields: Option<Value<Vec<task_template::Field>>>,
    /// The Amazon Resource Name (ARN) of the Connect Customer instance.
    ///
    /// Required.
    pub instance_arn: Option<Value<String>>,
    /// The name of the task template.
    ///
    /// 1 to 100 characters.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the flow.
    pub self_assign_contact_flow_arn: Option<Value<String>>,
    /// The status of the task template.
    ///
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<task_template::Tag>>>,
}

impl Lower for TaskTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("ClientToken", self.client_token);
        to.set("Constraints", self.constraints);
        to.set("ContactFlowArn", self.contact_flow_arn);
        to.set("Defaults", self.defaults);
        to.set("Description", self.description);
        to.set("Fields", self.fields);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("SelfAssignContactFlowArn", self.self_assign_contact_flow_arn);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TaskTemplate {
    const TYPE: &'static str = "AWS::Connect::TaskTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TaskTemplate> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the task template.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`TaskTemplate`] is made of.
pub mod task_template {
    use super::*;

    /// Describes constraints that apply to the template fields.
    #[derive(Clone, Debug, Default)]
    pub struct Constraints {
        /// Lists the fields that are invisible to agents.
        ///
        /// At most 50 items.
        pub invisible_fields: Option<Value<Vec<InvisibleFieldInfo>>>,
        /// Lists the fields that are read-only to agents, and cannot be edited.
        ///
        /// At most 50 items.
        pub read_only_fields: Option<Value<Vec<ReadOnlyFieldInfo>>>,
        /// Lists the fields that are required to be filled by agents.
        ///
        /// At most 50 items.
        pub required_fields: Option<Value<Vec<RequiredFieldInfo>>>,
    }

    impl Lower for Constraints {
        fn fields(self, to: &mut Fields) {
            to.set("InvisibleFields", self.invisible_fields);
            to.set("ReadOnlyFields", self.read_only_fields);
            to.set("RequiredFields", self.required_fields);
        }
    }

    /// A field that is invisible to an agent.
    #[derive(Clone, Debug, Default)]
    pub struct InvisibleFieldInfo {
        /// Identifier of the invisible field.
        ///
        /// Required.
        pub id: Option<Value<FieldIdentifier>>,
    }

    impl Lower for InvisibleFieldInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
        }
    }

    /// The identifier of the task template field.
    #[derive(Clone, Debug, Default)]
    pub struct FieldIdentifier {
        /// The name of the task template field.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for FieldIdentifier {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Indicates a field that is read-only to an agent.
    #[derive(Clone, Debug, Default)]
    pub struct ReadOnlyFieldInfo {
        /// Identifier of the read-only field.
        ///
        /// Required.
        pub id: Option<Value<FieldIdentifier>>,
    }

    impl Lower for ReadOnlyFieldInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
        }
    }

    /// Information about a required field.
    #[derive(Clone, Debug, Default)]
    pub struct RequiredFieldInfo {
        /// The unique identifier for the field.
        ///
        /// Required.
        pub id: Option<Value<FieldIdentifier>>,
    }

    impl Lower for RequiredFieldInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
        }
    }

    /// Describes a default field and its corresponding value.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultFieldValue {
        /// Default value for the field.
        ///
        /// Required. 1 to 4096 characters.
        pub default_value: Option<Value<String>>,
        /// Identifier of a field.
        ///
        /// Required.
        pub id: Option<Value<FieldIdentifier>>,
    }

    impl Lower for DefaultFieldValue {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValue", self.default_value);
            to.set("Id", self.id);
        }
    }

    /// Describes a single task template field.
    #[derive(Clone, Debug, Default)]
    pub struct Field {
        /// The description of the field.
        ///
        /// 0 to 255 characters.
        pub description: Option<Value<String>>,
        /// The unique identifier for the field.
        ///
        /// Required.
        pub id: Option<Value<FieldIdentifier>>,
        /// A list of options for a single select field.
        ///
        /// At most 50 items.
        pub single_select_options: Option<Value<Vec<String>>>,
        /// Indicates the type of field. Following are the valid field types: `NAME` `DESCRIPTION` \| `SCHEDULED_TIME` \|
        /// `QUICK_CONNECT` \| `URL` \| `NUMBER` \| `TEXT` \| `TEXT_AREA` \| `DATE_TIME` \| `BOOLEAN` \| `SINGLE_SELECT` \|
        /// `EMAIL`.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Field {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Id", self.id);
            to.set("SingleSelectOptions", self.single_select_options);
            to.set("Type", self.type_);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.. You can specify a value that is maximum of 256 Unicode characters in length and cannot
        /// be prefixed with aws:.
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

/// `AWS::Connect::TestCase`.
///
/// Resource Type definition for AWS::Connect::TestCase.
#[derive(Clone, Debug, Default)]
pub struct TestCase {
    /// The content of the test case.
    ///
    /// Required. 1 to 256000 characters.
    pub content: Option<Value<String>>,
    /// The description of the test case.
    ///
    /// At most 500 characters.
    pub description: Option<Value<String>>,
    /// The Entry Point associated with the test case.
    pub entry_point: Option<Value<test_case::EntryPoint>>,
    /// The initialization data of the test case.
    ///
    /// 1 to 256000 characters.
    pub initialization_data: Option<Value<String>>,
    /// The identifier of the Amazon Connect instance.
    ///
    /// Required. 1 to 256 characters.
    pub instance_arn: Option<Value<String>>,
    /// The name of the test case.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// The status of the test case.
    ///
    /// One of `SAVED`, `PUBLISHED`.
    pub status: Option<Value<String>>,
    /// One or more tags.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<test_case::Tag>>>,
}

impl Lower for TestCase {
    fn fields(self, to: &mut Fields) {
        to.set("Content", self.content);
        to.set("Description", self.description);
        to.set("EntryPoint", self.entry_point);
        to.set("InitializationData", self.initialization_data);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TestCase {
    const TYPE: &'static str = "AWS::Connect::TestCase";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TestCase> {
    /// `Ref`: its `TestCaseArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Last modified region.
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// A epoch time stamp field used for test case operations.
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// The identifier of the test case.
    pub fn test_case_arn(self) -> Value<Arn> {
        self.attribute("TestCaseArn")
    }
}

/// What [`TestCase`] is made of.
pub mod test_case {
    use super::*;

    /// The Entry Point associated with the test case.
    #[derive(Clone, Debug, Default)]
    pub struct EntryPoint {
        /// The chat entry point parameters for the test case.
        pub chat_entry_point_parameters: Option<Value<ChatEntryPointParameters>>,
        /// The type of the Entry Point.
        ///
        /// One of `VOICE_CALL`, `CHAT`.
        pub type_: Option<Value<String>>,
        /// The voice call entry point parameters for the test case.
        pub voice_call_entry_point_parameters: Option<Value<VoiceCallEntryPointParameters>>,
    }

    impl Lower for EntryPoint {
        fn fields(self, to: &mut Fields) {
            to.set("ChatEntryPointParameters", self.chat_entry_point_parameters);
            to.set("Type", self.type_);
            to.set("VoiceCallEntryPointParameters", self.voice_call_entry_point_parameters);
        }
    }

    /// The chat entry point parameters for the test case.
    #[derive(Clone, Debug, Default)]
    pub struct ChatEntryPointParameters {
        /// The flow id used for the TestCase.
        ///
        /// 1 to 256 characters.
        pub flow_id: Option<Value<String>>,
    }

    impl Lower for ChatEntryPointParameters {
        fn fields(self, to: &mut Fields) {
            to.set("FlowId", self.flow_id);
        }
    }

    /// The voice call entry point parameters for the test case.
    #[derive(Clone, Debug, Default)]
    pub struct VoiceCallEntryPointParameters {
        /// The destination phonenumber of the EntryPoint.
        pub destination_phone_number: Option<Value<String>>,
        /// The flow id used for the TestCase.
        ///
        /// 0 to 500 characters.
        pub flow_id: Option<Value<String>>,
        /// The source phonenumber of the EntryPoint.
        pub source_phone_number: Option<Value<String>>,
    }

    impl Lower for VoiceCallEntryPointParameters {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationPhoneNumber", self.destination_phone_number);
            to.set("FlowId", self.flow_id);
            to.set("SourcePhoneNumber", self.source_phone_number);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::Connect::TrafficDistributionGroup`.
///
/// Information about a traffic distribution group.
///
/// Its ARN:
/// `arn:${Partition}:connect:${Region}:${Account}:traffic-distribution-group/${TrafficDistributionGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct TrafficDistributionGroup {
    /// The description of the traffic distribution group.
    ///
    /// 1 to 250 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN).
    ///
    /// Required. 1 to 250 characters.
    pub instance_arn: Option<Value<String>>,
    /// The name of the traffic distribution group.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource. For example, {"tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<traffic_distribution_group::Tag>>>,
}

impl Lower for TrafficDistributionGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TrafficDistributionGroup {
    const TYPE: &'static str = "AWS::Connect::TrafficDistributionGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TrafficDistributionGroup> {
    /// `Ref`: its `TrafficDistributionGroupArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Describes whether this is the default traffic distribution group.
    pub fn is_default(self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// The status of the traffic distribution group.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) of the traffic distribution group.
    pub fn traffic_distribution_group_arn(self) -> Value<Arn> {
        self.attribute("TrafficDistributionGroupArn")
    }
}

/// What [`TrafficDistributionGroup`] is made of.
pub mod traffic_distribution_group {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::Connect::UseCase`.
///
/// Resource Type definition for a use case associated with an Amazon Connect integration association.
#[derive(Clone, Debug, Default)]
pub struct UseCase {
    /// The identifier of the Amazon Connect instance.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// The identifier for the integration association.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub integration_association_id: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<use_case::Tag>>>,
    /// The type of use case to associate to the integration association.
    ///
    /// Required. One of `RULES_EVALUATION`, `CONNECT_CAMPAIGNS`. A change replaces the resource.
    pub use_case_type: Option<Value<String>>,
}

impl Lower for UseCase {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceId", self.instance_id);
        to.set("IntegrationAssociationId", self.integration_association_id);
        to.set("Tags", self.tags);
        to.set("UseCaseType", self.use_case_type);
    }
}

impl Level1 for UseCase {
    const TYPE: &'static str = "AWS::Connect::UseCase";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<UseCase> {
    /// `Ref`: `InstanceId`, `IntegrationAssociationId`, `UseCaseId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `UseCaseArn`.
    pub fn use_case_arn(self) -> Value<Arn> {
        self.attribute("UseCaseArn")
    }

    /// The attribute `UseCaseId`.
    pub fn use_case_id(self) -> Value<String> {
        self.attribute("UseCaseId")
    }
}

/// What [`UseCase`] is made of.
pub mod use_case {
    use super::*;

    /// `Tag` of `AWS::Connect::UseCase`.
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

/// `AWS::Connect::User`.
///
/// Specifies a user account for an Connect Customer instance.
#[derive(Clone, Debug, Default)]
pub struct User {
    /// After Contact Work configurations of a user.
    pub after_contact_work_configs: Option<Value<Vec<user::AfterContactWorkConfigPerChannel>>>,
    /// Auto-accept configurations of a user.
    pub auto_accept_configs: Option<Value<Vec<user::AutoAcceptConfig>>>,
    /// The identifier of the user account in the directory used for identity management.
    pub directory_user_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the user's hierarchy group.
    pub hierarchy_group_arn: Option<Value<String>>,
    /// Information about the user identity.
    pub identity_info: Option<Value<user::UserIdentityInfo>>,
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required.
    pub instance_arn: Option<Value<String>>,
    /// The user's password.
    pub password: Option<Value<String>>,
    /// Persistent Connection configurations of a user.
    pub persistent_connection_configs: Option<Value<Vec<user::PersistentConnectionConfig>>>,
    /// Information about the phone configuration for the user.
    pub phone_config: Option<Value<user::UserPhoneConfig>>,
    /// Phone Number configurations of a user.
    pub phone_number_configs: Option<Value<Vec<user::PhoneNumberConfig>>>,
    /// The Amazon Resource Name (ARN) of the user's routing profile.
    ///
    /// Required.
    pub routing_profile_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the user's security profile.
    ///
    /// Required. 1 to 10 items.
    pub security_profile_arns: Option<Value<Vec<String>>>,
    /// The tags.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<user::Tag>>>,
    /// One or more predefined attributes assigned to a user, with a numeric value that indicates how their level of
    /// skill in a specified area.
    pub user_proficiencies: Option<Value<Vec<user::UserProficiency>>>,
    /// The user name assigned to the user account.
    ///
    /// Required. 1 to 64 characters.
    pub username: Option<Value<String>>,
    /// Voice Enhancement configurations of a user.
    pub voice_enhancement_configs: Option<Value<Vec<user::VoiceEnhancementConfig>>>,
}

impl Lower for User {
    fn fields(self, to: &mut Fields) {
        to.set("AfterContactWorkConfigs", self.after_contact_work_configs);
        to.set("AutoAcceptConfigs", self.auto_accept_configs);
        to.set("DirectoryUserId", self.directory_user_id);
        to.set("HierarchyGroupArn", self.hierarchy_group_arn);
        to.set("IdentityInfo", self.identity_info);
        to.set("InstanceArn", self.instance_arn);
        to.set("Password", self.password);
        to.set("PersistentConnectionConfigs", self.persistent_connection_configs);
        to.set("PhoneConfig", self.phone_config);
        to.set("PhoneNumberConfigs", self.phone_number_configs);
        to.set("RoutingProfileArn", self.routing_profile_arn);
        to.set("SecurityProfileArns", self.security_profile_arns);
        to.set("Tags", self.tags);
        to.set("UserProficiencies", self.user_proficiencies);
        to.set("Username", self.username);
        to.set("VoiceEnhancementConfigs", self.voice_enhancement_configs);
    }
}

impl Level1 for User {
    const TYPE: &'static str = "AWS::Connect::User";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<User> {
    /// `Ref`: its `UserArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the user.
    pub fn user_arn(self) -> Value<Arn> {
        self.attribute("UserArn")
    }
}

/// What [`User`] is made of.
pub mod user {
    use super::*;

    /// After Contact Work configuration per channel.
    #[derive(Clone, Debug, Default)]
    pub struct AfterContactWorkConfigPerChannel {
        /// After Contact Work configuration.
        ///
        /// Required.
        pub after_contact_work_config: Option<Value<AfterContactWorkConfig>>,
        /// After Contact Work configuration.
        pub agent_first_callback_after_contact_work_config: Option<Value<AfterContactWorkConfig>>,
        /// The channels that agents can handle in the Contact Control Panel (CCP).
        ///
        /// Required. One of `VOICE`, `CHAT`, `TASK`, `EMAIL`.
        pub channel: Option<Value<String>>,
    }

    impl Lower for AfterContactWorkConfigPerChannel {
        fn fields(self, to: &mut Fields) {
            to.set("AfterContactWorkConfig", self.after_contact_work_config);
            to.set("AgentFirstCallbackAfterContactWorkConfig", self.agent_first_callback_after_contact_work_config);
            to.set("Channel", self.channel);
        }
    }

    /// After Contact Work configuration.
    #[derive(Clone, Debug, Default)]
    pub struct AfterContactWorkConfig {
        /// The after contact work (ACW) mode for the channel.
        ///
        /// One of `ON`, `OFF`, `ON_DEMAND`.
        pub after_contact_work_mode: Option<Value<String>>,
        /// The After Call Work (ACW) timeout setting, in seconds.
        ///
        /// At least 0.
        pub after_contact_work_time_limit: Option<Value<i64>>,
    }

    impl Lower for AfterContactWorkConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AfterContactWorkMode", self.after_contact_work_mode);
            to.set("AfterContactWorkTimeLimit", self.after_contact_work_time_limit);
        }
    }

    /// Auto-accept configuration per channel.
    #[derive(Clone, Debug, Default)]
    pub struct AutoAcceptConfig {
        /// The agent first callback auto accept setting.
        pub agent_first_callback_auto_accept: Option<Value<bool>>,
        /// The Auto accept setting.
        ///
        /// Required.
        pub auto_accept: Option<Value<bool>>,
        /// The channels that agents can handle in the Contact Control Panel (CCP).
        ///
        /// Required. One of `VOICE`, `CHAT`, `TASK`, `EMAIL`.
        pub channel: Option<Value<String>>,
    }

    impl Lower for AutoAcceptConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AgentFirstCallbackAutoAccept", self.agent_first_callback_auto_accept);
            to.set("AutoAccept", self.auto_accept);
            to.set("Channel", self.channel);
        }
    }

    /// Contains information about the identity of a user.
    #[derive(Clone, Debug, Default)]
    pub struct UserIdentityInfo {
        /// The email address. If you are using SAML for identity management and include this parameter, an error is
        /// returned.
        pub email: Option<Value<String>>,
        /// The first name. This is required if you are using Amazon Connect or SAML for identity management. Inputs must be
        /// in Unicode Normalization Form C (NFC).
        ///
        /// 0 to 255 characters.
        pub first_name: Option<Value<String>>,
        /// The last name. This is required if you are using Amazon Connect or SAML for identity management. Inputs must be
        /// in Unicode Normalization Form C (NFC).
        ///
        /// 0 to 300 characters.
        pub last_name: Option<Value<String>>,
        /// The user's mobile number.
        pub mobile: Option<Value<String>>,
        /// The user's secondary email address. If you provide a secondary email, the user receives email notifications --
        /// other than password reset notifications -- to this email address instead of to their primary email address.
        pub secondary_email: Option<Value<String>>,
    }

    impl Lower for UserIdentityInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Email", self.email);
            to.set("FirstName", self.first_name);
            to.set("LastName", self.last_name);
            to.set("Mobile", self.mobile);
            to.set("SecondaryEmail", self.secondary_email);
        }
    }

    /// Persistent Connection configuration per channel.
    #[derive(Clone, Debug, Default)]
    pub struct PersistentConnectionConfig {
        /// The channels that agents can handle in the Contact Control Panel (CCP).
        ///
        /// Required. One of `VOICE`, `CHAT`, `TASK`, `EMAIL`.
        pub channel: Option<Value<String>>,
        /// The Persistent Connection setting.
        ///
        /// Required.
        pub persistent_connection: Option<Value<bool>>,
    }

    impl Lower for PersistentConnectionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Channel", self.channel);
            to.set("PersistentConnection", self.persistent_connection);
        }
    }

    /// Contains information about the phone configuration settings for a user.
    #[derive(Clone, Debug, Default)]
    pub struct UserPhoneConfig {
        /// The After Call Work (ACW) timeout setting, in seconds. This parameter has a minimum value of 0 and a maximum
        /// value of 2,000,000 seconds (24 days).
        ///
        /// At least 0.
        pub after_contact_work_time_limit: Option<Value<i64>>,
        /// The Auto accept setting.
        pub auto_accept: Option<Value<bool>>,
        /// The phone number for the user's desk phone.
        pub desk_phone_number: Option<Value<String>>,
        /// The persistent connection setting for the user.
        pub persistent_connection: Option<Value<bool>>,
        /// The phone type.
        ///
        /// One of `SOFT_PHONE`, `DESK_PHONE`.
        pub phone_type: Option<Value<String>>,
    }

    impl Lower for UserPhoneConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AfterContactWorkTimeLimit", self.after_contact_work_time_limit);
            to.set("AutoAccept", self.auto_accept);
            to.set("DeskPhoneNumber", self.desk_phone_number);
            to.set("PersistentConnection", self.persistent_connection);
            to.set("PhoneType", self.phone_type);
        }
    }

    /// Phone Number configuration per channel.
    #[derive(Clone, Debug, Default)]
    pub struct PhoneNumberConfig {
        /// The channels that agents can handle in the Contact Control Panel (CCP).
        ///
        /// Required. One of `VOICE`, `CHAT`, `TASK`, `EMAIL`.
        pub channel: Option<Value<String>>,
        /// The phone number for the user's desk phone.
        pub phone_number: Option<Value<String>>,
        /// The phone type.
        ///
        /// Required. One of `SOFT_PHONE`, `DESK_PHONE`.
        pub phone_type: Option<Value<String>>,
    }

    impl Lower for PhoneNumberConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Channel", self.channel);
            to.set("PhoneNumber", self.phone_number);
            to.set("PhoneType", self.phone_type);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

    /// Proficiency of a user.
    #[derive(Clone, Debug, Default)]
    pub struct UserProficiency {
        /// The name of user’s proficiency. You must use a predefined attribute name that is present in the Amazon Connect
        /// instance.
        ///
        /// Required. 1 to 64 characters.
        pub attribute_name: Option<Value<String>>,
        /// The value of user’s proficiency. You must use a predefined attribute value that is present in the Amazon Connect
        /// instance.
        ///
        /// Required. 1 to 64 characters.
        pub attribute_value: Option<Value<String>>,
        /// The level of the proficiency. The valid values are 1, 2, 3, 4 and 5.
        ///
        /// Required. 0.0 to 10.0.
        pub level: Option<Value<f64>>,
    }

    impl Lower for UserProficiency {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("AttributeValue", self.attribute_value);
            to.set("Level", self.level);
        }
    }

    /// Voice Enhancement configuration per channel.
    #[derive(Clone, Debug, Default)]
    pub struct VoiceEnhancementConfig {
        /// The channels that agents can handle in the Contact Control Panel (CCP).
        ///
        /// Required. One of `VOICE`, `CHAT`, `TASK`, `EMAIL`.
        pub channel: Option<Value<String>>,
        /// The Voice Enhancement Mode setting.
        ///
        /// Required. One of `NONE`, `VOICE_ISOLATION`, `NOISE_SUPPRESSION`.
        pub voice_enhancement_mode: Option<Value<String>>,
    }

    impl Lower for VoiceEnhancementConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Channel", self.channel);
            to.set("VoiceEnhancementMode", self.voice_enhancement_mode);
        }
    }
}

/// `AWS::Connect::UserHierarchyGroup`.
///
/// Specifies a new user hierarchy group.
#[derive(Clone, Debug, Default)]
pub struct UserHierarchyGroup {
    /// The Amazon Resource Name (ARN) of the user hierarchy group.
    ///
    /// Required.
    pub instance_arn: Option<Value<String>>,
    /// The name of the user hierarchy group.
    ///
    /// Required. 1 to 100 characters.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the parent group.
    ///
    /// A change replaces the resource.
    pub parent_group_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<user_hierarchy_group::Tag>>>,
}

impl Lower for UserHierarchyGroup {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("ParentGroupArn", self.parent_group_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for UserHierarchyGroup {
    const TYPE: &'static str = "AWS::Connect::UserHierarchyGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<UserHierarchyGroup> {
    /// `Ref`: its `UserHierarchyGroupArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the user hierarchy group.
    pub fn user_hierarchy_group_arn(self) -> Value<Arn> {
        self.attribute("UserHierarchyGroupArn")
    }
}

/// What [`UserHierarchyGroup`] is made of.
pub mod user_hierarchy_group {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::Connect::UserHierarchyStructure`.
///
/// Contains information about a hierarchy structure.
#[derive(Clone, Debug, Default)]
pub struct UserHierarchyStructure {
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// Contains information about a hierarchy structure.
    pub user_hierarchy_structure: Option<Value<user_hierarchy_structure::UserHierarchyStructure>>,
}

impl Lower for UserHierarchyStructure {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceArn", self.instance_arn);
        to.set("UserHierarchyStructure", self.user_hierarchy_structure);
    }
}

impl Level1 for UserHierarchyStructure {
    const TYPE: &'static str = "AWS::Connect::UserHierarchyStructure";
}

impl Handle<UserHierarchyStructure> {
    /// `Ref`: its `UserHierarchyStructureArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The identifier for the user hierarchy structure.
    pub fn user_hierarchy_structure_arn(self) -> Value<Arn> {
        self.attribute("UserHierarchyStructureArn")
    }
}

/// What [`UserHierarchyStructure`] is made of.
pub mod user_hierarchy_structure {
    use super::*;

    /// Contains information about a hierarchy structure.
    #[derive(Clone, Debug, Default)]
    pub struct UserHierarchyStructure {
        /// Information about level five.
        pub level_five: Option<Value<LevelFive>>,
        /// The update for level four.
        pub level_four: Option<Value<LevelFour>>,
        /// The update for level one.
        pub level_one: Option<Value<LevelOne>>,
        /// The update for level three.
        pub level_three: Option<Value<LevelThree>>,
        /// The update for level two.
        pub level_two: Option<Value<LevelTwo>>,
    }

    impl Lower for UserHierarchyStructure {
        fn fields(self, to: &mut Fields) {
            to.set("LevelFive", self.level_five);
            to.set("LevelFour", self.level_four);
            to.set("LevelOne", self.level_one);
            to.set("LevelThree", self.level_three);
            to.set("LevelTwo", self.level_two);
        }
    }

    /// The update for level five.
    #[derive(Clone, Debug, Default)]
    pub struct LevelFive {
        /// The Amazon Resource Name (ARN) of the hierarchy level.
        pub hierarchy_level_arn: Option<Value<String>>,
        /// The identifier of the hierarchy level.
        pub hierarchy_level_id: Option<Value<String>>,
        /// The name of the hierarchy level.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for LevelFive {
        fn fields(self, to: &mut Fields) {
            to.set("HierarchyLevelArn", self.hierarchy_level_arn);
            to.set("HierarchyLevelId", self.hierarchy_level_id);
            to.set("Name", self.name);
        }
    }

    /// The update for level four.
    #[derive(Clone, Debug, Default)]
    pub struct LevelFour {
        /// The Amazon Resource Name (ARN) of the hierarchy level.
        pub hierarchy_level_arn: Option<Value<String>>,
        /// The identifier of the hierarchy level.
        pub hierarchy_level_id: Option<Value<String>>,
        /// The name of the hierarchy level.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for LevelFour {
        fn fields(self, to: &mut Fields) {
            to.set("HierarchyLevelArn", self.hierarchy_level_arn);
            to.set("HierarchyLevelId", self.hierarchy_level_id);
            to.set("Name", self.name);
        }
    }

    /// Information about level one.
    #[derive(Clone, Debug, Default)]
    pub struct LevelOne {
        /// The Amazon Resource Name (ARN) of the hierarchy level.
        pub hierarchy_level_arn: Option<Value<String>>,
        /// The identifier of the hierarchy level.
        pub hierarchy_level_id: Option<Value<String>>,
        /// The name of the hierarchy level.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for LevelOne {
        fn fields(self, to: &mut Fields) {
            to.set("HierarchyLevelArn", self.hierarchy_level_arn);
            to.set("HierarchyLevelId", self.hierarchy_level_id);
            to.set("Name", self.name);
        }
    }

    /// The update for level three.
    #[derive(Clone, Debug, Default)]
    pub struct LevelThree {
        /// The Amazon Resource Name (ARN) of the hierarchy level.
        pub hierarchy_level_arn: Option<Value<String>>,
        /// The identifier of the hierarchy level.
        pub hierarchy_level_id: Option<Value<String>>,
        /// The name of the hierarchy level.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for LevelThree {
        fn fields(self, to: &mut Fields) {
            to.set("HierarchyLevelArn", self.hierarchy_level_arn);
            to.set("HierarchyLevelId", self.hierarchy_level_id);
            to.set("Name", self.name);
        }
    }

    /// The update for level two.
    #[derive(Clone, Debug, Default)]
    pub struct LevelTwo {
        /// The Amazon Resource Name (ARN) of the hierarchy level.
        pub hierarchy_level_arn: Option<Value<String>>,
        /// The identifier of the hierarchy level.
        pub hierarchy_level_id: Option<Value<String>>,
        /// The name of the hierarchy level.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for LevelTwo {
        fn fields(self, to: &mut Fields) {
            to.set("HierarchyLevelArn", self.hierarchy_level_arn);
            to.set("HierarchyLevelId", self.hierarchy_level_id);
            to.set("Name", self.name);
        }
    }
}

/// `AWS::Connect::View`.
///
/// Creates a customer-managed view in the published state within the specified instance.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// A list of actions possible from the view.
    ///
    /// Required. At most 1000 items.
    pub actions: Option<Value<Vec<String>>>,
    /// The description of the view.
    ///
    /// 0 to 4096 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required. 1 to 100 characters.
    pub instance_arn: Option<Value<String>>,
    /// The name of the view.
    ///
    /// Required. 1 to 512 characters.
    pub name: Option<Value<String>>,
    /// The tags associated with the view resource (not specific to view version).
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<view::Tag>>>,
    /// The view template representing the structure of the view.
    ///
    /// Required.
    pub template: Option<Value<Json>>,
}

impl Lower for View {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("Description", self.description);
        to.set("InstanceArn", self.instance_arn);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Template", self.template);
    }
}

impl Level1 for View {
    const TYPE: &'static str = "AWS::Connect::View";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<View> {
    /// `Ref`: its `ViewArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The unqualified Amazon Resource Name (ARN) of the view.
    pub fn view_arn(self) -> Value<Arn> {
        self.attribute("ViewArn")
    }

    /// Indicates the checksum value of the latest published view content.
    pub fn view_content_sha256(self) -> Value<String> {
        self.attribute("ViewContentSha256")
    }

    /// The identifier of the view.
    pub fn view_id(self) -> Value<String> {
        self.attribute("ViewId")
    }
}

/// What [`View`] is made of.
pub mod view {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.. You can specify a value that is maximum of 256 Unicode characters.
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

/// `AWS::Connect::ViewVersion`.
///
/// Creates a version for the specified customer-managed view within the specified instance.
#[derive(Clone, Debug, Default)]
pub struct ViewVersion {
    /// The description of the view version.
    ///
    /// 1 to 4096 characters. A change replaces the resource.
    pub version_description: Option<Value<String>>,
    /// The unqualified Amazon Resource Name (ARN) of the view.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub view_arn: Option<Value<String>>,
    /// Indicates the checksum value of the latest published view content.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub view_content_sha256: Option<Value<String>>,
}

impl Lower for ViewVersion {
    fn fields(self, to: &mut Fields) {
        to.set("VersionDescription", self.version_description);
        to.set("ViewArn", self.view_arn);
        to.set("ViewContentSha256", self.view_content_sha256);
    }
}

impl Level1 for ViewVersion {
    const TYPE: &'static str = "AWS::Connect::ViewVersion";
}

impl Handle<ViewVersion> {
    /// `Ref`: its `ViewVersionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Current version of the view.
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }

    /// The Amazon Resource Name (ARN) of the view version.
    pub fn view_version_arn(self) -> Value<Arn> {
        self.attribute("ViewVersionArn")
    }
}

/// `AWS::Connect::Vocabulary`.
///
/// Resource type definition for AWS::Connect::Vocabulary.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// The content of the custom vocabulary in plain-text format with a table of values.
    ///
    /// Required. 1 to 60000 characters. A change replaces the resource.
    pub content: Option<Value<String>>,
    /// The identifier of the Amazon Connect instance.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// The language code of the vocabulary entries.
    ///
    /// Required. A change replaces the resource.
    pub language_code: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<vocabulary::Tag>>>,
    /// A unique name of the custom vocabulary.
    ///
    /// Required. 1 to 140 characters. A change replaces the resource.
    pub vocabulary_name: Option<Value<String>>,
}

impl Lower for Vocabulary {
    fn fields(self, to: &mut Fields) {
        to.set("Content", self.content);
        to.set("InstanceId", self.instance_id);
        to.set("LanguageCode", self.language_code);
        to.set("Tags", self.tags);
        to.set("VocabularyName", self.vocabulary_name);
    }
}

impl Level1 for Vocabulary {
    const TYPE: &'static str = "AWS::Connect::Vocabulary";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Vocabulary> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the custom vocabulary.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the custom vocabulary was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The current state of the custom vocabulary.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The identifier of the custom vocabulary.
    pub fn vocabulary_id(self) -> Value<String> {
        self.attribute("VocabularyId")
    }
}

/// What [`Vocabulary`] is made of.
pub mod vocabulary {
    use super::*;

    /// `Tag` of `AWS::Connect::Vocabulary`.
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

/// `AWS::Connect::Workspace`.
///
/// Contains information about a workspace, which defines the user experience by mapping views to pages.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// The resource ARNs associated with the workspace.
    pub associations: Option<Value<Vec<String>>>,
    /// The description of the workspace.
    ///
    /// 0 to 500 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// Required. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// The media items for the workspace.
    ///
    /// At most 4 items.
    pub media: Option<Value<Vec<workspace::MediaItem>>>,
    /// The name of the workspace.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// The pages associated with the workspace.
    pub pages: Option<Value<Vec<workspace::WorkspacePage>>>,
    /// The tags used to organize, track, or control access for the workspace.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<workspace::Tag>>>,
    /// The theme configuration for the workspace, including colors and styling.
    pub theme: Option<Value<workspace::WorkspaceTheme>>,
    /// The title displayed for the workspace.
    ///
    /// 0 to 127 characters.
    pub title: Option<Value<String>>,
    /// Controls who can access the workspace. Valid values are: `ALL` (all users), `ASSIGNED` (only assigned users and
    /// routing profiles), and `NONE` (not visible).
    ///
    /// One of `ALL`, `ASSIGNED`, `NONE`.
    pub visibility: Option<Value<String>>,
}

impl Lower for Workspace {
    fn fields(self, to: &mut Fields) {
        to.set("Associations", self.associations);
        to.set("Description", self.description);
        to.set("InstanceArn", self.instance_arn);
        to.set("Media", self.media);
        to.set("Name", self.name);
        to.set("Pages", self.pages);
        to.set("Tags", self.tags);
        to.set("Theme", self.theme);
        to.set("Title", self.title);
        to.set("Visibility", self.visibility);
    }
}

impl Level1 for Workspace {
    const TYPE: &'static str = "AWS::Connect::Workspace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Workspace> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the workspace.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of the workspace.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Workspace`] is made of.
pub mod workspace {
    use super::*;

    /// Contains information about a media asset used in a workspace.
    #[derive(Clone, Debug, Default)]
    pub struct MediaItem {
        /// The source URL or data for the media asset.
        ///
        /// 1 to 533333 characters.
        pub source: Option<Value<String>>,
        /// The type of media. Valid values are: `IMAGE_LOGO_FAVICON` and `IMAGE_LOGO_HORIZONTAL`.
        ///
        /// Required. One of `IMAGE_LOGO_LIGHT_FAVICON`, `IMAGE_LOGO_DARK_FAVICON`, `IMAGE_LOGO_LIGHT_HORIZONTAL`,
        /// `IMAGE_LOGO_DARK_HORIZONTAL`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for MediaItem {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
            to.set("Type", self.type_);
        }
    }

    /// Contains information about a page configuration in a workspace, including the view assigned to the page.
    #[derive(Clone, Debug, Default)]
    pub struct WorkspacePage {
        /// A JSON string containing input parameters passed to the view when the page is rendered.
        ///
        /// 0 to 4096 characters.
        pub input_data: Option<Value<String>>,
        /// The page identifier. System pages include `HOME` and `AGENT_EXPERIENCE`.
        ///
        /// Required. 1 to 25 characters.
        pub page: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the view associated with this page.
        ///
        /// Required. At most 2048 characters.
        pub resource_arn: Option<Value<String>>,
        /// The URL-friendly identifier for the page.
        ///
        /// 0 to 63 characters.
        pub slug: Option<Value<String>>,
    }

    impl Lower for WorkspacePage {
        fn fields(self, to: &mut Fields) {
            to.set("InputData", self.input_data);
            to.set("Page", self.page);
            to.set("ResourceArn", self.resource_arn);
            to.set("Slug", self.slug);
        }
    }

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

    /// Contains theme configuration for a workspace, supporting both light and dark modes.
    #[derive(Clone, Debug, Default)]
    pub struct WorkspaceTheme {
        /// The theme configuration for dark mode.
        pub dark: Option<Value<WorkspaceThemeConfig>>,
        /// The theme configuration for light mode.
        pub light: Option<Value<WorkspaceThemeConfig>>,
    }

    impl Lower for WorkspaceTheme {
        fn fields(self, to: &mut Fields) {
            to.set("Dark", self.dark);
            to.set("Light", self.light);
        }
    }

    /// Contains detailed theme configuration for a workspace, including colors, images, and typography.
    #[derive(Clone, Debug, Default)]
    pub struct WorkspaceThemeConfig {
        /// The color palette configuration for the workspace theme.
        pub palette: Option<Value<WorkspaceThemePalette>>,
        /// The typography configuration for the workspace theme.
        pub typography: Option<Value<WorkspaceThemeTypography>>,
    }

    impl Lower for WorkspaceThemeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Palette", self.palette);
            to.set("Typography", self.typography);
        }
    }

    /// Contains color palette configuration for different areas of a workspace.
    #[derive(Clone, Debug, Default)]
    pub struct WorkspaceThemePalette {
        /// The color configuration for the canvas area.
        pub canvas: Option<Value<PaletteCanvas>>,
        /// The color configuration for the header area.
        pub header: Option<Value<PaletteHeader>>,
        /// The color configuration for the navigation area.
        pub navigation: Option<Value<PaletteNavigation>>,
        /// The primary color configuration used throughout the workspace.
        pub primary: Option<Value<PalettePrimary>>,
    }

    impl Lower for WorkspaceThemePalette {
        fn fields(self, to: &mut Fields) {
            to.set("Canvas", self.canvas);
            to.set("Header", self.header);
            to.set("Navigation", self.navigation);
            to.set("Primary", self.primary);
        }
    }

    /// Contains color configuration for canvas elements in a workspace theme.
    #[derive(Clone, Debug, Default)]
    pub struct PaletteCanvas {
        /// The background color for active elements.
        ///
        /// 1 to 127 characters.
        pub active_background: Option<Value<String>>,
        /// The background color for container elements.
        ///
        /// 1 to 127 characters.
        pub container_background: Option<Value<String>>,
        /// The background color for page elements.
        ///
        /// 1 to 127 characters.
        pub page_background: Option<Value<String>>,
    }

    impl Lower for PaletteCanvas {
        fn fields(self, to: &mut Fields) {
            to.set("ActiveBackground", self.active_background);
            to.set("ContainerBackground", self.container_background);
            to.set("PageBackground", self.page_background);
        }
    }

    /// Contains color configuration for header elements in a workspace theme.
    #[derive(Clone, Debug, Default)]
    pub struct PaletteHeader {
        /// The background color of the header.
        ///
        /// 1 to 127 characters.
        pub background: Option<Value<String>>,
        /// Whether to invert the colors of action buttons in the header.
        pub invert_actions_colors: Option<Value<bool>>,
        /// The text color in the header.
        ///
        /// 1 to 127 characters.
        pub text: Option<Value<String>>,
        /// The text color when hovering over header elements.
        ///
        /// 1 to 127 characters.
        pub text_hover: Option<Value<String>>,
    }

    impl Lower for PaletteHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Background", self.background);
            to.set("InvertActionsColors", self.invert_actions_colors);
            to.set("Text", self.text);
            to.set("TextHover", self.text_hover);
        }
    }

    /// Contains color configuration for navigation elements in a workspace theme.
    #[derive(Clone, Debug, Default)]
    pub struct PaletteNavigation {
        /// The background color of the navigation area.
        ///
        /// 1 to 127 characters.
        pub background: Option<Value<String>>,
        /// Whether to invert the colors of action buttons in the navigation area.
        pub invert_actions_colors: Option<Value<bool>>,
        /// The text color in the navigation area.
        ///
        /// 1 to 127 characters.
        pub text: Option<Value<String>>,
        /// The text color for active navigation items.
        ///
        /// 1 to 127 characters.
        pub text_active: Option<Value<String>>,
        /// The background color for active navigation items.
        ///
        /// 1 to 127 characters.
        pub text_background_active: Option<Value<String>>,
        /// The background color when hovering over navigation text.
        ///
        /// 1 to 127 characters.
        pub text_background_hover: Option<Value<String>>,
        /// The text color when hovering over navigation items.
        ///
        /// 1 to 127 characters.
        pub text_hover: Option<Value<String>>,
    }

    impl Lower for PaletteNavigation {
        fn fields(self, to: &mut Fields) {
            to.set("Background", self.background);
            to.set("InvertActionsColors", self.invert_actions_colors);
            to.set("Text", self.text);
            to.set("TextActive", self.text_active);
            to.set("TextBackgroundActive", self.text_background_active);
            to.set("TextBackgroundHover", self.text_background_hover);
            to.set("TextHover", self.text_hover);
        }
    }

    /// Contains primary color configuration for a workspace theme.
    #[derive(Clone, Debug, Default)]
    pub struct PalettePrimary {
        /// The primary color used for active states.
        ///
        /// 1 to 127 characters.
        pub active: Option<Value<String>>,
        /// The text color that contrasts with the primary color for readability.
        ///
        /// 1 to 127 characters.
        pub contrast_text: Option<Value<String>>,
        /// The default primary color used throughout the workspace.
        ///
        /// 1 to 127 characters.
        pub default: Option<Value<String>>,
    }

    impl Lower for PalettePrimary {
        fn fields(self, to: &mut Fields) {
            to.set("Active", self.active);
            to.set("ContrastText", self.contrast_text);
            to.set("Default", self.default);
        }
    }

    /// Contains typography configuration for a workspace theme.
    #[derive(Clone, Debug, Default)]
    pub struct WorkspaceThemeTypography {
        /// The font family configuration for text in the workspace.
        pub font_family: Option<Value<FontFamily>>,
    }

    impl Lower for WorkspaceThemeTypography {
        fn fields(self, to: &mut Fields) {
            to.set("FontFamily", self.font_family);
        }
    }

    /// Contains font family configuration for workspace themes.
    #[derive(Clone, Debug, Default)]
    pub struct FontFamily {
        /// The default font family to use in the workspace theme.
        ///
        /// One of `ARIAL`, `COURIER_NEW`, `GEORGIA`, `TIMES_NEW_ROMAN`, `TREBUCHET`, `VERDANA`.
        pub default: Option<Value<String>>,
    }

    impl Lower for FontFamily {
        fn fields(self, to: &mut Fields) {
            to.set("Default", self.default);
        }
    }
}
