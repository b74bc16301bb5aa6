//! `AWS::EventSchemas`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::EventSchemas::Discoverer`.
///
/// Use the `AWS::EventSchemas::Discoverer` resource to specify a \*discoverer\* that is associated with an event
/// bus.
///
/// Its ARN: `arn:${Partition}:schemas:${Region}:${Account}:discoverer/${DiscovererId}`.
#[derive(Clone, Debug, Default)]
pub struct Discoverer {
    /// Allows for the discovery of the event schemas that are sent to the event bus from another account.
    pub cross_account: Option<Value<bool>>,
    /// A description for the discoverer.
    pub description: Option<Value<String>>,
    /// The ARN of the event bus.
    ///
    /// Required. A change replaces the resource.
    pub source_arn: Option<Value<String>>,
    /// Tags associated with the resource.
    pub tags: Option<Value<Vec<discoverer::TagsEntry>>>,
}

impl Lower for Discoverer {
    fn fields(self, to: &mut Fields) {
        to.set("CrossAccount", self.cross_account);
        to.set("Description", self.description);
        to.set("SourceArn", self.source_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Discoverer {
    const TYPE: &'static str = "AWS::EventSchemas::Discoverer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Discoverer> {
    /// `Ref`: its `DiscovererArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CrossAccount`.
    pub fn cross_account(self) -> Value<bool> {
        self.attribute("CrossAccount")
    }

    /// The ARN of the discoverer.
    pub fn discoverer_arn(self) -> Value<Arn> {
        self.attribute("DiscovererArn")
    }

    /// The ID of the discoverer.
    pub fn discoverer_id(self) -> Value<String> {
        self.attribute("DiscovererId")
    }

    /// The state of the discoverer.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Discoverer`] is made of.
pub mod discoverer {
    use super::*;

    /// Tags to associate with the discoverer.
    #[derive(Clone, Debug, Default)]
    pub struct TagsEntry {
        /// The key of a key-value pair.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value of a key-value pair.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagsEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EventSchemas::Registry`.
///
/// Use the `AWS::EventSchemas::Registry` to specify a schema registry. Schema registries are containers for
/// Schemas.
///
/// Its ARN: `arn:${Partition}:schemas:${Region}:${Account}:registry/${RegistryName}`.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    /// A description of the registry to be created.
    pub description: Option<Value<String>>,
    /// The name of the schema registry.
    ///
    /// A change replaces the resource.
    pub registry_name: Option<Value<String>>,
    /// Tags to associate with the registry.
    pub tags: Option<Value<Vec<registry::TagsEntry>>>,
}

impl Lower for Registry {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("RegistryName", self.registry_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Registry {
    const TYPE: &'static str = "AWS::EventSchemas::Registry";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Registry> {
    /// `Ref`: its `RegistryArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the registry.
    pub fn registry_arn(self) -> Value<Arn> {
        self.attribute("RegistryArn")
    }

    /// The name of the registry.
    pub fn registry_name(self) -> Value<String> {
        self.attribute("RegistryName")
    }
}

/// What [`Registry`] is made of.
pub mod registry {
    use super::*;

    /// Tags to associate with the schema registry.
    #[derive(Clone, Debug, Default)]
    pub struct TagsEntry {
        /// The key of a key-value pair.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value of a key-value pair.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagsEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EventSchemas::RegistryPolicy`.
///
/// Use the `AWS::EventSchemas::RegistryPolicy` resource to specify resource-based policies for an EventBridge
/// Schema Registry.
#[derive(Clone, Debug, Default)]
pub struct RegistryPolicy {
    /// A resource-based policy.
    ///
    /// Required.
    pub policy: Option<Value<Json>>,
    /// The name of the registry.
    ///
    /// Required.
    pub registry_name: Option<Value<String>>,
    /// The revision ID of the policy.
    pub revision_id: Option<Value<String>>,
}

impl Lower for RegistryPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Policy", self.policy);
        to.set("RegistryName", self.registry_name);
        to.set("RevisionId", self.revision_id);
    }
}

impl Level1 for RegistryPolicy {
    const TYPE: &'static str = "AWS::EventSchemas::RegistryPolicy";
}

impl Handle<RegistryPolicy> {
    /// `Ref`: its `RegistryName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the policy.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::EventSchemas::Schema`.
///
/// Use the `AWS::EventSchemas::Schema` resource to specify an event schema.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// The source of the schema definition.
    ///
    /// Required.
    pub content: Option<Value<String>>,
    /// A description of the schema.
    pub description: Option<Value<String>>,
    /// The name of the schema registry.
    ///
    /// Required. A change replaces the resource.
    pub registry_name: Option<Value<String>>,
    /// The name of the schema.
    ///
    /// A change replaces the resource.
    pub schema_name: Option<Value<String>>,
    /// Tags associated with the schema.
    pub tags: Option<Value<Vec<schema::TagsEntry>>>,
    /// The type of schema.
    ///
    /// Required.
    pub type_: Option<Value<String>>,
}

impl Lower for Schema {
    fn fields(self, to: &mut Fields) {
        to.set("Content", self.content);
        to.set("Description", self.description);
        to.set("RegistryName", self.registry_name);
        to.set("SchemaName", self.schema_name);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Schema {
    const TYPE: &'static str = "AWS::EventSchemas::Schema";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Schema> {
    /// `Ref`: its `SchemaArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The date and time that schema was modified.
    pub fn last_modified(self) -> Value<String> {
        self.attribute("LastModified")
    }

    /// The ARN of the schema.
    pub fn schema_arn(self) -> Value<Arn> {
        self.attribute("SchemaArn")
    }

    /// The name of the schema.
    pub fn schema_name(self) -> Value<String> {
        self.attribute("SchemaName")
    }

    /// The version number of the schema.
    pub fn schema_version(self) -> Value<String> {
        self.attribute("SchemaVersion")
    }

    /// The date the schema version was created.
    pub fn version_created_date(self) -> Value<String> {
        self.attribute("VersionCreatedDate")
    }
}

/// What [`Schema`] is made of.
pub mod schema {
    use super::*;

    /// Tags to associate with the schema.
    #[derive(Clone, Debug, Default)]
    pub struct TagsEntry {
        /// The key of a key-value pair.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value of a key-value pair.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagsEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
