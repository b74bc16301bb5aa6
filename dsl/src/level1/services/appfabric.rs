//! `AWS::AppFabric`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AppFabric::AppAuthorization`.
///
/// Creates an app authorization within an app bundle, which allows AppFabric to connect to an application.
#[derive(Clone, Debug, Default)]
pub struct AppAuthorization {
    /// The name of the application.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub app: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) or Universal Unique Identifier (UUID) of the app bundle to use for the request.
    ///
    /// Required. 1 to 1011 characters. A change replaces the resource.
    pub app_bundle_identifier: Option<Value<String>>,
    /// The authorization type.
    ///
    /// Required. One of `oauth2`, `apiKey`. A change replaces the resource.
    pub auth_type: Option<Value<String>>,
    /// Contains credentials for the application.
    pub credential: Option<Value<app_authorization::Credential>>,
    /// Tags to apply to the app authorization.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<app_authorization::Tag>>>,
    /// Contains information about an application tenant.
    ///
    /// Required.
    pub tenant: Option<Value<app_authorization::Tenant>>,
}

impl Lower for AppAuthorization {
    fn fields(self, to: &mut Fields) {
        to.set("App", self.app);
        to.set("AppBundleIdentifier", self.app_bundle_identifier);
        to.set("AuthType", self.auth_type);
        to.set("Credential", self.credential);
        to.set("Tags", self.tags);
        to.set("Tenant", self.tenant);
    }
}

impl Level1 for AppAuthorization {
    const TYPE: &'static str = "AWS::AppFabric::AppAuthorization";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AppAuthorization> {
    /// `Ref`: its `AppAuthorizationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `AppAuthorizationArn`.
    pub fn app_authorization_arn(self) -> Value<Arn> {
        self.attribute("AppAuthorizationArn")
    }

    /// The attribute `AppAuthorizationIdentifier`.
    pub fn app_authorization_identifier(self) -> Value<String> {
        self.attribute("AppAuthorizationIdentifier")
    }

    /// The attribute `AppBundleArn`.
    pub fn app_bundle_arn(self) -> Value<Arn> {
        self.attribute("AppBundleArn")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `Persona`.
    pub fn persona(self) -> Value<String> {
        self.attribute("Persona")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`AppAuthorization`] is made of.
pub mod app_authorization {
    use super::*;

    /// Contains credential information for the application.
    #[derive(Clone, Debug, Default)]
    pub struct Credential {
        /// Contains API key credential information.
        pub api_key_credential: Option<Value<ApiKeyCredential>>,
        /// Contains OAuth2 client credential information.
        pub oauth2_credential: Option<Value<Oauth2Credential>>,
    }

    impl Lower for Credential {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKeyCredential", self.api_key_credential);
            to.set("Oauth2Credential", self.oauth2_credential);
        }
    }

    /// Contains API key credential information.
    #[derive(Clone, Debug, Default)]
    pub struct ApiKeyCredential {
        /// An API key for an application.
        ///
        /// Required. 1 to 2048 characters.
        pub api_key: Option<Value<String>>,
    }

    impl Lower for ApiKeyCredential {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKey", self.api_key);
        }
    }

    /// Contains OAuth2 client credential information.
    #[derive(Clone, Debug, Default)]
    pub struct Oauth2Credential {
        /// The client ID of the client application.
        ///
        /// Required. 1 to 2048 characters.
        pub client_id: Option<Value<String>>,
        /// The client secret of the client application.
        ///
        /// Required. 1 to 2048 characters.
        pub client_secret: Option<Value<String>>,
    }

    impl Lower for Oauth2Credential {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
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

    /// Contains information about an application tenant.
    #[derive(Clone, Debug, Default)]
    pub struct Tenant {
        /// The display name of the tenant.
        ///
        /// Required. 1 to 2048 characters.
        pub tenant_display_name: Option<Value<String>>,
        /// The ID of the application tenant.
        ///
        /// Required. 1 to 1024 characters.
        pub tenant_identifier: Option<Value<String>>,
    }

    impl Lower for Tenant {
        fn fields(self, to: &mut Fields) {
            to.set("TenantDisplayName", self.tenant_display_name);
            to.set("TenantIdentifier", self.tenant_identifier);
        }
    }
}

/// `AWS::AppFabric::IngestionDestination`.
///
/// Creates an ingestion destination, which specifies how an application's ingested data is processed by Amazon Web
/// Services AppFabric and where it's delivered.
#[derive(Clone, Debug, Default)]
pub struct IngestionDestination {
    /// The Amazon Resource Name (ARN) of the app bundle.
    ///
    /// Required. 1 to 1011 characters. A change replaces the resource.
    pub app_bundle_arn: Option<Value<String>>,
    /// Contains information about the destination of ingested data.
    ///
    /// Required.
    pub destination_configuration: Option<Value<ingestion_destination::DestinationConfiguration>>,
    /// The Amazon Resource Name (ARN) of the ingestion.
    ///
    /// Required. 1 to 1011 characters. A change replaces the resource.
    pub ingestion_arn: Option<Value<String>>,
    /// Contains information about how ingested data is processed.
    ///
    /// Required. A change replaces the resource.
    pub processing_configuration: Option<Value<ingestion_destination::ProcessingConfiguration>>,
    /// A map of the key-value pairs of the tag or tags to assign to the resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<ingestion_destination::Tag>>>,
}

impl Lower for IngestionDestination {
    fn fields(self, to: &mut Fields) {
        to.set("AppBundleArn", self.app_bundle_arn);
        to.set("DestinationConfiguration", self.destination_configuration);
        to.set("IngestionArn", self.ingestion_arn);
        to.set("ProcessingConfiguration", self.processing_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IngestionDestination {
    const TYPE: &'static str = "AWS::AppFabric::IngestionDestination";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IngestionDestination> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`IngestionDestination`] is made of.
pub mod ingestion_destination {
    use super::*;

    /// Contains information about the destination of ingested data.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationConfiguration {
        /// Contains information about an audit log destination configuration.
        ///
        /// Required.
        pub audit_log: Option<Value<AuditLogDestinationConfiguration>>,
    }

    impl Lower for DestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuditLog", self.audit_log);
        }
    }

    /// Contains information about an audit log destination configuration.
    #[derive(Clone, Debug, Default)]
    pub struct AuditLogDestinationConfiguration {
        /// Contains information about an audit log destination.
        ///
        /// Required.
        pub destination: Option<Value<Destination>>,
    }

    impl Lower for AuditLogDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
        }
    }

    /// Contains information about an audit log destination.
    #[derive(Clone, Debug, Default)]
    pub struct Destination {
        /// Contains information about an Amazon Kinesis Data Firehose delivery stream.
        pub firehose_stream: Option<Value<FirehoseStream>>,
        /// Contains information about an Amazon S3 bucket.
        pub s3_bucket: Option<Value<S3Bucket>>,
    }

    impl Lower for Destination {
        fn fields(self, to: &mut Fields) {
            to.set("FirehoseStream", self.firehose_stream);
            to.set("S3Bucket", self.s3_bucket);
        }
    }

    /// Contains information about an Amazon Kinesis Data Firehose delivery stream.
    #[derive(Clone, Debug, Default)]
    pub struct FirehoseStream {
        /// The name of the Amazon Kinesis Data Firehose delivery stream.
        ///
        /// Required. 3 to 64 characters.
        pub stream_name: Option<Value<String>>,
    }

    impl Lower for FirehoseStream {
        fn fields(self, to: &mut Fields) {
            to.set("StreamName", self.stream_name);
        }
    }

    /// Contains information about an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3Bucket {
        /// The name of the Amazon S3 bucket.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// The object key to use.
        ///
        /// 1 to 120 characters.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3Bucket {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("Prefix", self.prefix);
        }
    }

    /// Contains information about how ingested data is processed.
    #[derive(Clone, Debug, Default)]
    pub struct ProcessingConfiguration {
        /// Contains information about an audit log processing configuration.
        ///
        /// Required.
        pub audit_log: Option<Value<AuditLogProcessingConfiguration>>,
    }

    impl Lower for ProcessingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuditLog", self.audit_log);
        }
    }

    /// Contains information about an audit log processing configuration.
    #[derive(Clone, Debug, Default)]
    pub struct AuditLogProcessingConfiguration {
        /// The format in which the audit logs need to be formatted.
        ///
        /// Required. One of `json`, `parquet`.
        pub format: Option<Value<String>>,
        /// The event schema in which the audit logs need to be formatted.
        ///
        /// Required. One of `ocsf`, `raw`.
        pub schema: Option<Value<String>>,
    }

    impl Lower for AuditLogProcessingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Format", self.format);
            to.set("Schema", self.schema);
        }
    }

    /// `Tag` of `AWS::AppFabric::IngestionDestination`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag value.
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
