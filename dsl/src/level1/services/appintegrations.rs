//! `AWS::AppIntegrations`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AppIntegrations::Application`.
///
/// Creates and persists an Application resource.
///
/// Its ARN: `arn:${Partition}:app-integrations:${Region}:${Account}:application/${ApplicationId}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// The application configuration. Cannot be used when IsService is true.
    pub application_config: Option<Value<application::ApplicationConfig>>,
    /// The configuration for where the application should be loaded from.
    ///
    /// Required.
    pub application_source_config: Option<Value<application::ApplicationSourceConfig>>,
    /// The type of application.
    ///
    /// One of `STANDARD`, `SERVICE`, `MCP_SERVER`.
    pub application_type: Option<Value<String>>,
    /// The description of the application.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The iframe configuration.
    pub iframe_config: Option<Value<application::IframeConfig>>,
    /// The initialization timeout in milliseconds. Required when IsService is true.
    ///
    /// 1 to 600000.
    pub initialization_timeout: Option<Value<i64>>,
    /// Indicates whether the application is a service.
    pub is_service: Option<Value<bool>>,
    /// The name of the application.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// The namespace of the application.
    ///
    /// Required. 1 to 255 characters.
    pub namespace: Option<Value<String>>,
    /// The configuration of events or requests that the application has access to.
    ///
    /// 0 to 150 items.
    pub permissions: Option<Value<Vec<String>>>,
    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<application::Tag>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationConfig", self.application_config);
        to.set("ApplicationSourceConfig", self.application_source_config);
        to.set("ApplicationType", self.application_type);
        to.set("Description", self.description);
        to.set("IframeConfig", self.iframe_config);
        to.set("InitializationTimeout", self.initialization_timeout);
        to.set("IsService", self.is_service);
        to.set("Name", self.name);
        to.set("Namespace", self.namespace);
        to.set("Permissions", self.permissions);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::AppIntegrations::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Application> {
    /// `Ref`: its `ApplicationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Application.
    pub fn application_arn(self) -> Value<Arn> {
        self.attribute("ApplicationArn")
    }

    /// A unique identifier for the Application.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// `ApplicationConfig` of `AWS::AppIntegrations::Application`.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationConfig {
        pub contact_handling: Option<Value<ContactHandling>>,
    }

    impl Lower for ApplicationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContactHandling", self.contact_handling);
        }
    }

    /// `ContactHandling` of `AWS::AppIntegrations::Application`.
    #[derive(Clone, Debug, Default)]
    pub struct ContactHandling {
        /// Required. One of `CROSS_CONTACTS`, `PER_CONTACT`.
        pub scope: Option<Value<String>>,
    }

    impl Lower for ContactHandling {
        fn fields(self, to: &mut Fields) {
            to.set("Scope", self.scope);
        }
    }

    /// The configuration for where the application should be loaded from.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationSourceConfig {
        /// The external URL source for the application.
        ///
        /// Required.
        pub external_url_config: Option<Value<ExternalUrlConfig>>,
    }

    impl Lower for ApplicationSourceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExternalUrlConfig", self.external_url_config);
        }
    }

    /// The external URL source for the application.
    #[derive(Clone, Debug, Default)]
    pub struct ExternalUrlConfig {
        /// The URL to access the application.
        ///
        /// Required. 1 to 1000 characters.
        pub access_url: Option<Value<String>>,
        /// Additional URLs to allow list if different than the access URL.
        ///
        /// 0 to 50 items.
        pub approved_origins: Option<Value<Vec<String>>>,
    }

    impl Lower for ExternalUrlConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AccessUrl", self.access_url);
            to.set("ApprovedOrigins", self.approved_origins);
        }
    }

    /// `IframeConfig` of `AWS::AppIntegrations::Application`.
    #[derive(Clone, Debug, Default)]
    pub struct IframeConfig {
        /// 0 to 25 items.
        pub allow: Option<Value<Vec<String>>>,
        /// 0 to 25 items.
        pub sandbox: Option<Value<Vec<String>>>,
    }

    impl Lower for IframeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Allow", self.allow);
            to.set("Sandbox", self.sandbox);
        }
    }

    /// A label for tagging Application resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key to identify the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Corresponding tag value for the key.
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

/// `AWS::AppIntegrations::DataIntegration`.
///
/// Creates and persists a DataIntegration resource.
///
/// Its ARN: `arn:${Partition}:app-integrations:${Region}:${Account}:data-integration/${DataIntegrationId}`.
#[derive(Clone, Debug, Default)]
pub struct DataIntegration {
    /// A description of the DataIntegration.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The configuration for what files should be pulled from the source.
    pub file_configuration: Option<Value<data_integration::FileConfiguration>>,
    /// The KMS key for the DataIntegration.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub kms_key: Option<Value<String>>,
    /// The name of the DataIntegration.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// The configuration for what data should be pulled from the source.
    pub object_configuration: Option<Value<BTreeMap<String, BTreeMap<String, Vec<String>>>>>,
    /// The name of the data and how often it should be pulled from the source.
    ///
    /// A change replaces the resource.
    pub schedule_config: Option<Value<data_integration::ScheduleConfig>>,
    /// The URI of the data source.
    ///
    /// Required. 1 to 1000 characters. A change replaces the resource.
    pub source_uri: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<data_integration::Tag>>>,
}

impl Lower for DataIntegration {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("FileConfiguration", self.file_configuration);
        to.set("KmsKey", self.kms_key);
        to.set("Name", self.name);
        to.set("ObjectConfiguration", self.object_configuration);
        to.set("ScheduleConfig", self.schedule_config);
        to.set("SourceURI", self.source_uri);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DataIntegration {
    const TYPE: &'static str = "AWS::AppIntegrations::DataIntegration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataIntegration> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the DataIntegration.
    pub fn data_integration_arn(self) -> Value<Arn> {
        self.attribute("DataIntegrationArn")
    }

    /// A unique identifier.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`DataIntegration`] is made of.
pub mod data_integration {
    use super::*;

    /// The configuration for what files should be pulled from the source.
    #[derive(Clone, Debug, Default)]
    pub struct FileConfiguration {
        /// Restrictions for what files should be pulled from the source.
        pub filters: Option<Value<BTreeMap<String, Vec<String>>>>,
        /// Identifiers for the source folders to pull all files from recursively.
        ///
        /// Required. 1 to 10 items.
        pub folders: Option<Value<Vec<String>>>,
    }

    impl Lower for FileConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Filters", self.filters);
            to.set("Folders", self.folders);
        }
    }

    /// The name of the data and how often it should be pulled from the source.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduleConfig {
        /// The start date for objects to import in the first flow run as an Unix/epoch timestamp in milliseconds or in
        /// ISO-8601 format.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub first_execution_from: Option<Value<String>>,
        /// The name of the object to pull from the data source.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub object: Option<Value<String>>,
        /// How often the data should be pulled from data source.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub schedule_expression: Option<Value<String>>,
    }

    impl Lower for ScheduleConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FirstExecutionFrom", self.first_execution_from);
            to.set("Object", self.object);
            to.set("ScheduleExpression", self.schedule_expression);
        }
    }

    /// A label for tagging DataIntegration resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key to identify the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Corresponding tag value for the key.
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

/// `AWS::AppIntegrations::EventIntegration`.
///
/// Creates an event integration. You provide a name, description, and a reference to an Amazon EventBridge bus in
/// your account and a partner event source that will push events to that bus.
///
/// Its ARN: `arn:${Partition}:app-integrations:${Region}:${Account}:event-integration/${EventIntegrationName}`.
#[derive(Clone, Debug, Default)]
pub struct EventIntegration {
    /// The event integration description.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The Amazon EventBridge bus for the event integration.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub event_bridge_bus: Option<Value<String>>,
    /// The event integration filter.
    ///
    /// Required. A change replaces the resource.
    pub event_filter: Option<Value<event_integration::EventFilter>>,
    /// The name of the event integration.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<event_integration::Tag>>>,
}

impl Lower for EventIntegration {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EventBridgeBus", self.event_bridge_bus);
        to.set("EventFilter", self.event_filter);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventIntegration {
    const TYPE: &'static str = "AWS::AppIntegrations::EventIntegration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventIntegration> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the event integration.
    pub fn event_integration_arn(self) -> Value<Arn> {
        self.attribute("EventIntegrationArn")
    }
}

/// What [`EventIntegration`] is made of.
pub mod event_integration {
    use super::*;

    /// The event integration filter.
    #[derive(Clone, Debug, Default)]
    pub struct EventFilter {
        /// The source of the events.
        ///
        /// Required. 1 to 256 characters. A change replaces the resource.
        pub source: Option<Value<String>>,
    }

    impl Lower for EventFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
        }
    }

    /// `Tag` of `AWS::AppIntegrations::EventIntegration`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key to identify the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Corresponding tag value for the key.
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
