//! `AWS::Events`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Events::ApiDestination`.
///
/// Creates an API destination, which is an HTTP invocation endpoint configured as a target for events.
///
/// Its ARN: `arn:${Partition}:events:${Region}:${Account}:api-destination/${ApiDestinationName}`.
#[derive(Clone, Debug, Default)]
pub struct ApiDestination {
    /// The ARN of the connection to use for the API destination. The destination endpoint must support the
    /// authorization type specified for the connection.
    ///
    /// Required. 1 to 1600 characters.
    pub connection_arn: Option<Value<String>>,
    /// A description for the API destination to create.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// The method to use for the request to the HTTP invocation endpoint.
    ///
    /// Required. One of `GET`, `HEAD`, `POST`, `OPTIONS`, `PUT`, `DELETE`, `PATCH`.
    pub http_method: Option<Value<String>>,
    /// The URL to the HTTP invocation endpoint for the API destination.
    ///
    /// Required. 1 to 2048 characters.
    pub invocation_endpoint: Option<Value<String>>,
    /// The maximum number of requests per second to send to the HTTP invocation endpoint.
    ///
    /// At least 1.
    pub invocation_rate_limit_per_second: Option<Value<i64>>,
    /// The name for the API destination to create.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for ApiDestination {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectionArn", self.connection_arn);
        to.set("Description", self.description);
        to.set("HttpMethod", self.http_method);
        to.set("InvocationEndpoint", self.invocation_endpoint);
        to.set("InvocationRateLimitPerSecond", self.invocation_rate_limit_per_second);
        to.set("Name", self.name);
    }
}

impl Level1 for ApiDestination {
    const TYPE: &'static str = "AWS::Events::ApiDestination";
}

impl Handle<ApiDestination> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the API destination that was created by the request.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the Amazon Resource Name (ARN) of an API destination in resource format, so it can be used in the
    /// `Resource` element of IAM permission policy statements.
    pub fn arn_for_policy(self) -> Value<String> {
        self.attribute("ArnForPolicy")
    }
}

/// `AWS::Events::Archive`.
///
/// Creates an archive of events with the specified settings. When you create an archive, incoming events might not
/// immediately start being sent to the archive.
///
/// Its ARN: `arn:${Partition}:events:${Region}:${Account}:archive/${ArchiveName}`.
#[derive(Clone, Debug, Default)]
pub struct Archive {
    /// The name for the archive to create.
    ///
    /// 1 to 48 characters. A change replaces the resource.
    pub archive_name: Option<Value<String>>,
    /// A description for the archive.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// An event pattern to use to filter events sent to the archive.
    pub event_pattern: Option<Value<Json>>,
    /// The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed
    /// key to encrypt this archive.
    ///
    /// 0 to 2048 characters.
    pub kms_key_identifier: Option<Value<String>>,
    /// The number of days to retain events for. Default value is 0. If set to 0, events are retained indefinitely.
    ///
    /// At least 0.
    pub retention_days: Option<Value<i64>>,
    /// The ARN of the event bus that sends events to the archive.
    ///
    /// Required. A change replaces the resource.
    pub source_arn: Option<Value<String>>,
}

impl Lower for Archive {
    fn fields(self, to: &mut Fields) {
        to.set("ArchiveName", self.archive_name);
        to.set("Description", self.description);
        to.set("EventPattern", self.event_pattern);
        to.set("KmsKeyIdentifier", self.kms_key_identifier);
        to.set("RetentionDays", self.retention_days);
        to.set("SourceArn", self.source_arn);
    }
}

impl Level1 for Archive {
    const TYPE: &'static str = "AWS::Events::Archive";
}

impl Handle<Archive> {
    /// `Ref`: its `ArchiveName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the archive created.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// `AWS::Events::Connection`.
///
/// Creates a connection. A connection defines the authorization type and credentials to use for authorization with
/// an API destination HTTP endpoint.
///
/// Its ARN: `arn:${Partition}:events:${Region}:${Account}:connection/${ConnectionName}`.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The authorization parameters to use to authorize with the endpoint.
    pub auth_parameters: Option<Value<connection::AuthParameters>>,
    /// The type of authorization to use for the connection.
    ///
    /// One of `API_KEY`, `BASIC`, `OAUTH_CLIENT_CREDENTIALS`.
    pub authorization_type: Option<Value<String>>,
    /// A description for the connection to create.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// For connections to private APIs, the parameters to use for invoking the API.
    pub invocation_connectivity_parameters: Option<Value<connection::InvocationConnectivityParameters>>,
    /// The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed
    /// key to encrypt this connection.
    ///
    /// At most 2048 characters.
    pub kms_key_identifier: Option<Value<String>>,
    /// The name for the connection to create.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for Connection {
    fn fields(self, to: &mut Fields) {
        to.set("AuthParameters", self.auth_parameters);
        to.set("AuthorizationType", self.authorization_type);
        to.set("Description", self.description);
        to.set("InvocationConnectivityParameters", self.invocation_connectivity_parameters);
        to.set("KmsKeyIdentifier", self.kms_key_identifier);
        to.set("Name", self.name);
    }
}

impl Level1 for Connection {
    const TYPE: &'static str = "AWS::Events::Connection";
}

impl Handle<Connection> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the connection that was created by the request.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the Amazon Resource Name (ARN) of a connection in resource format, so it can be used in the `Resource`
    /// element of IAM permission policy statements.
    pub fn arn_for_policy(self) -> Value<String> {
        self.attribute("ArnForPolicy")
    }

    /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created
    /// between the connection and the private API's resource configuration.
    pub fn auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn(self) -> Value<Arn> {
        self.attribute("AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn")
    }

    /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created
    /// between the connection and the private API's resource configuration.
    pub fn invocation_connectivity_parameters_resource_parameters_resource_association_arn(self) -> Value<Arn> {
        self.attribute("InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn")
    }

    /// The ARN for the secret created for the connection.
    pub fn secret_arn(self) -> Value<Arn> {
        self.attribute("SecretArn")
    }
}

/// What [`Connection`] is made of.
pub mod connection {
    use super::*;

    /// Tthe authorization parameters to use for the connection.
    #[derive(Clone, Debug, Default)]
    pub struct AuthParameters {
        /// The API Key parameters to use for authorization.
        pub api_key_auth_parameters: Option<Value<ApiKeyAuthParameters>>,
        /// The authorization parameters for Basic authorization.
        pub basic_auth_parameters: Option<Value<BasicAuthParameters>>,
        /// For private OAuth authentication endpoints. The parameters EventBridge uses to authenticate against the
        /// endpoint.
        pub connectivity_parameters: Option<Value<ConnectivityParameters>>,
        /// Additional parameters for the connection that are passed through with every invocation to the HTTP endpoint.
        pub invocation_http_parameters: Option<Value<ConnectionHttpParameters>>,
        /// The OAuth parameters to use for authorization.
        pub oauth_parameters: Option<Value<OAuthParameters>>,
    }

    impl Lower for AuthParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKeyAuthParameters", self.api_key_auth_parameters);
            to.set("BasicAuthParameters", self.basic_auth_parameters);
            to.set("ConnectivityParameters", self.connectivity_parameters);
            to.set("InvocationHttpParameters", self.invocation_http_parameters);
            to.set("OAuthParameters", self.oauth_parameters);
        }
    }

    /// The API key authorization parameters for the connection.
    #[derive(Clone, Debug, Default)]
    pub struct ApiKeyAuthParameters {
        /// The name of the API key to use for authorization.
        ///
        /// Required. 1 to 512 characters.
        pub api_key_name: Option<Value<String>>,
        /// The value for the API key to use for authorization.
        ///
        /// Required. 1 to 512 characters.
        pub api_key_value: Option<Value<String>>,
    }

    impl Lower for ApiKeyAuthParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKeyName", self.api_key_name);
            to.set("ApiKeyValue", self.api_key_value);
        }
    }

    /// The Basic authorization parameters for the connection.
    #[derive(Clone, Debug, Default)]
    pub struct BasicAuthParameters {
        /// The password associated with the user name to use for Basic authorization.
        ///
        /// Required. 1 to 512 characters.
        pub password: Option<Value<String>>,
        /// The user name to use for Basic authorization.
        ///
        /// Required. 1 to 512 characters.
        pub username: Option<Value<String>>,
    }

    impl Lower for BasicAuthParameters {
        fn fields(self, to: &mut Fields) {
            to.set("Password", self.password);
            to.set("Username", self.username);
        }
    }

    /// If you specify a private OAuth endpoint, the parameters for EventBridge to use when authenticating against the
    /// endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectivityParameters {
        /// The parameters for EventBridge to use when invoking the resource endpoint.
        ///
        /// Required.
        pub resource_parameters: Option<Value<ResourceParameters>>,
    }

    impl Lower for ConnectivityParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceParameters", self.resource_parameters);
        }
    }

    /// The parameters for EventBridge to use when invoking the resource endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceParameters {
        /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created
        /// between the connection and the private API's resource configuration.
        ///
        /// 20 to 2048 characters.
        pub resource_association_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon VPC Lattice resource configuration for the resource endpoint.
        ///
        /// Required. At most 2048 characters.
        pub resource_configuration_arn: Option<Value<String>>,
    }

    impl Lower for ResourceParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceAssociationArn", self.resource_association_arn);
            to.set("ResourceConfigurationArn", self.resource_configuration_arn);
        }
    }

    /// Any additional parameters for the connection.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionHttpParameters {
        /// Any additional body string parameters for the connection.
        ///
        /// 0 to 100 items.
        pub body_parameters: Option<Value<Vec<Parameter>>>,
        /// Any additional header parameters for the connection.
        ///
        /// 0 to 100 items.
        pub header_parameters: Option<Value<Vec<Parameter>>>,
        /// Any additional query string parameters for the connection.
        ///
        /// 0 to 100 items.
        pub query_string_parameters: Option<Value<Vec<Parameter>>>,
    }

    impl Lower for ConnectionHttpParameters {
        fn fields(self, to: &mut Fields) {
            to.set("BodyParameters", self.body_parameters);
            to.set("HeaderParameters", self.header_parameters);
            to.set("QueryStringParameters", self.query_string_parameters);
        }
    }

    /// Any additional query string parameter for the connection. You can include up to 100 additional query string
    /// parameters per request.
    #[derive(Clone, Debug, Default)]
    pub struct Parameter {
        /// Specifies whether the value is secret.
        pub is_value_secret: Option<Value<bool>>,
        /// The key for a query string parameter.
        ///
        /// Required. 0 to 512 characters.
        pub key: Option<Value<String>>,
        /// The value associated with the key for the query string parameter.
        ///
        /// Required. 0 to 512 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Parameter {
        fn fields(self, to: &mut Fields) {
            to.set("IsValueSecret", self.is_value_secret);
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Contains the OAuth authorization parameters to use for the connection.
    #[derive(Clone, Debug, Default)]
    pub struct OAuthParameters {
        /// The URL to the authorization endpoint when OAuth is specified as the authorization type.
        ///
        /// Required. 1 to 2048 characters.
        pub authorization_endpoint: Option<Value<String>>,
        /// The client parameters for OAuth authorization.
        ///
        /// Required.
        pub client_parameters: Option<Value<ClientParameters>>,
        /// The method to use for the authorization request.
        ///
        /// Required. One of `GET`, `POST`, `PUT`.
        pub http_method: Option<Value<String>>,
        /// Details about the additional parameters to use for the connection.
        pub oauth_http_parameters: Option<Value<ConnectionHttpParameters>>,
    }

    impl Lower for OAuthParameters {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationEndpoint", self.authorization_endpoint);
            to.set("ClientParameters", self.client_parameters);
            to.set("HttpMethod", self.http_method);
            to.set("OAuthHttpParameters", self.oauth_http_parameters);
        }
    }

    /// The OAuth authorization parameters to use for the connection.
    #[derive(Clone, Debug, Default)]
    pub struct ClientParameters {
        /// The client ID to use for OAuth authorization.
        ///
        /// Required. 1 to 512 characters.
        pub client_id: Option<Value<String>>,
        /// The client secret assciated with the client ID to use for OAuth authorization.
        ///
        /// Required. 1 to 512 characters.
        pub client_secret: Option<Value<String>>,
    }

    impl Lower for ClientParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ClientID", self.client_id);
            to.set("ClientSecret", self.client_secret);
        }
    }

    /// For connections to private APIs, the parameters to use for invoking the API.
    #[derive(Clone, Debug, Default)]
    pub struct InvocationConnectivityParameters {
        /// The parameters for EventBridge to use when invoking the resource endpoint.
        ///
        /// Required.
        pub resource_parameters: Option<Value<ResourceParameters>>,
    }

    impl Lower for InvocationConnectivityParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceParameters", self.resource_parameters);
        }
    }
}

/// `AWS::Events::Endpoint`.
///
/// A global endpoint used to improve your application's availability by making it regional-fault tolerant.
///
/// Its ARN: `arn:${Partition}:events:${Region}:${Account}:endpoint/${EndpointName}`.
#[derive(Clone, Debug, Default)]
pub struct Endpoint {
    /// A description for the endpoint.
    ///
    /// At most 512 characters.
    pub description: Option<Value<String>>,
    /// The event buses being used by the endpoint.
    ///
    /// Required. 2 to 2 items.
    pub event_buses: Option<Value<Vec<endpoint::EndpointEventBus>>>,
    /// The name of the endpoint.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Whether event replication was enabled or disabled for this endpoint. The default state is `ENABLED` which means
    /// you must supply a `RoleArn`.
    pub replication_config: Option<Value<endpoint::ReplicationConfig>>,
    /// The ARN of the role used by event replication for the endpoint.
    ///
    /// 1 to 256 characters.
    pub role_arn: Option<Value<String>>,
    /// The routing configuration of the endpoint.
    ///
    /// Required.
    pub routing_config: Option<Value<endpoint::RoutingConfig>>,
}

impl Lower for Endpoint {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EventBuses", self.event_buses);
        to.set("Name", self.name);
        to.set("ReplicationConfig", self.replication_config);
        to.set("RoleArn", self.role_arn);
        to.set("RoutingConfig", self.routing_config);
    }
}

impl Level1 for Endpoint {
    const TYPE: &'static str = "AWS::Events::Endpoint";
}

impl Handle<Endpoint> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the endpoint.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the endpoint.
    pub fn endpoint_id(self) -> Value<String> {
        self.attribute("EndpointId")
    }

    /// The URL of the endpoint.
    pub fn endpoint_url(self) -> Value<String> {
        self.attribute("EndpointUrl")
    }

    /// The main Region of the endpoint.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The reason the endpoint is in its current state.
    pub fn state_reason(self) -> Value<String> {
        self.attribute("StateReason")
    }
}

/// What [`Endpoint`] is made of.
pub mod endpoint {
    use super::*;

    /// The event buses the endpoint is associated with.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointEventBus {
        /// The ARN of the event bus the endpoint is associated with.
        ///
        /// Required. 1 to 512 characters.
        pub event_bus_arn: Option<Value<String>>,
    }

    impl Lower for EndpointEventBus {
        fn fields(self, to: &mut Fields) {
            to.set("EventBusArn", self.event_bus_arn);
        }
    }

    /// Endpoints can replicate all events to the secondary Region.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationConfig {
        /// The state of event replication.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for ReplicationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
        }
    }

    /// The routing configuration of the endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct RoutingConfig {
        /// The failover configuration for an endpoint. This includes what triggers failover and what happens when it's
        /// triggered.
        ///
        /// Required.
        pub failover_config: Option<Value<FailoverConfig>>,
    }

    impl Lower for RoutingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FailoverConfig", self.failover_config);
        }
    }

    /// The failover configuration for an endpoint. This includes what triggers failover and what happens when it's
    /// triggered.
    #[derive(Clone, Debug, Default)]
    pub struct FailoverConfig {
        /// The main Region of the endpoint.
        ///
        /// Required.
        pub primary: Option<Value<Primary>>,
        /// The Region that events are routed to when failover is triggered or event replication is enabled.
        ///
        /// Required.
        pub secondary: Option<Value<Secondary>>,
    }

    impl Lower for FailoverConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Primary", self.primary);
            to.set("Secondary", self.secondary);
        }
    }

    /// The primary Region of the endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct Primary {
        /// The ARN of the health check used by the endpoint to determine whether failover is triggered.
        ///
        /// Required. 1 to 1600 characters.
        pub health_check: Option<Value<String>>,
    }

    impl Lower for Primary {
        fn fields(self, to: &mut Fields) {
            to.set("HealthCheck", self.health_check);
        }
    }

    /// The secondary Region that processes events when failover is triggered or replication is enabled.
    #[derive(Clone, Debug, Default)]
    pub struct Secondary {
        /// Defines the secondary Region.
        ///
        /// Required. 9 to 20 characters.
        pub route: Option<Value<String>>,
    }

    impl Lower for Secondary {
        fn fields(self, to: &mut Fields) {
            to.set("Route", self.route);
        }
    }
}

/// `AWS::Events::EventBus`.
///
/// Specifies an event bus within your account. This can be a custom event bus which you can use to receive events
/// from your custom applications and services, or it can be a partner event bus which can be matched to a partner
/// event source.
///
/// Its ARN: `arn:${Partition}:events:${Region}:${Account}:event-bus/${EventBusName}`.
#[derive(Clone, Debug, Default)]
pub struct EventBus {
    /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
    pub dead_letter_config: Option<Value<event_bus::DeadLetterConfig>>,
    /// The event bus description.
    pub description: Option<Value<String>>,
    /// If you are creating a partner event bus, this specifies the partner event source that the new event bus will be
    /// matched with.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub event_source_name: Option<Value<String>>,
    /// The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed
    /// key to encrypt events on this event bus.
    pub kms_key_identifier: Option<Value<String>>,
    /// The logging configuration settings for the event bus.
    pub log_config: Option<Value<event_bus::LogConfig>>,
    /// The name of the new event bus.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The permissions policy of the event bus, describing which other AWS accounts can write events to this event bus.
    pub policy: Option<Value<Json>>,
    /// Tags to associate with the event bus.
    pub tags: Option<Value<Vec<event_bus::Tag>>>,
}

impl Lower for EventBus {
    fn fields(self, to: &mut Fields) {
        to.set("DeadLetterConfig", self.dead_letter_config);
        to.set("Description", self.description);
        to.set("EventSourceName", self.event_source_name);
        to.set("KmsKeyIdentifier", self.kms_key_identifier);
        to.set("LogConfig", self.log_config);
        to.set("Name", self.name);
        to.set("Policy", self.policy);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventBus {
    const TYPE: &'static str = "AWS::Events::EventBus";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventBus> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the event bus, such as
    /// `arn:aws:events:us-east-2:123456789012:event-bus/aws.partner/PartnerName/acct1/repo1`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of the event bus, such as `PartnerName/acct1/repo1`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The attribute `Policy`.
    pub fn policy(self) -> Value<String> {
        self.attribute("Policy")
    }
}

/// What [`EventBus`] is made of.
pub mod event_bus {
    use super::*;

    /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
    #[derive(Clone, Debug, Default)]
    pub struct DeadLetterConfig {
        /// The ARN of the SQS queue specified as the target for the dead-letter queue.
        pub arn: Option<Value<String>>,
    }

    impl Lower for DeadLetterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// The logging configuration settings for the event bus.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfig {
        /// Whether EventBridge include detailed event information in the records it generates. Detailed data can be useful
        /// for troubleshooting and debugging.
        ///
        /// One of `FULL`, `NONE`.
        pub include_detail: Option<Value<String>>,
        /// The level of logging detail to include. This applies to all log destinations for the event bus.
        ///
        /// One of `INFO`, `ERROR`, `TRACE`, `OFF`.
        pub level: Option<Value<String>>,
    }

    impl Lower for LogConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeDetail", self.include_detail);
            to.set("Level", self.level);
        }
    }

    /// `Tag` of `AWS::Events::EventBus`.
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

/// `AWS::Events::EventBusPolicy`.
///
/// Running `PutPermission` permits the specified AWS account or AWS organization to put events to the specified
/// \*event bus\*.
#[derive(Clone, Debug, Default)]
pub struct EventBusPolicy {
    /// The action that you are enabling the other account to perform.
    ///
    /// 1 to 64 characters. One of `events:PutEvents`.
    pub action: Option<Value<String>>,
    /// This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a
    /// member of a certain AWS organization.
    pub condition: Option<Value<event_bus_policy::Condition>>,
    /// The name of the event bus associated with the rule. If you omit this, the default event bus is used.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub event_bus_name: Option<Value<String>>,
    /// The 12-digit AWS account ID that you are permitting to put events to your default event bus. Specify "\*" to
    /// permit any account to put events to your default event bus.
    ///
    /// 1 to 12 characters.
    pub principal: Option<Value<String>>,
    /// A JSON string that describes the permission policy statement. You can include a `Policy` parameter in the
    /// request instead of using the `StatementId`, `Action`, `Principal`, or `Condition` parameters.
    pub statement: Option<Value<Json>>,
    /// An identifier string for the external account that you are granting permissions to. If you later want to revoke
    /// the permission for this external account, specify this `StatementId` when you run RemovePermission.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub statement_id: Option<Value<String>>,
}

impl Lower for EventBusPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Action", self.action);
        to.set("Condition", self.condition);
        to.set("EventBusName", self.event_bus_name);
        to.set("Principal", self.principal);
        to.set("Statement", self.statement);
        to.set("StatementId", self.statement_id);
    }
}

impl Level1 for EventBusPolicy {
    const TYPE: &'static str = "AWS::Events::EventBusPolicy";
}

impl Handle<EventBusPolicy> {
    /// `Ref`: `EventBusName`, `StatementId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`EventBusPolicy`] is made of.
pub mod event_bus_policy {
    use super::*;

    /// This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a
    /// member of a certain AWS organization.
    #[derive(Clone, Debug, Default)]
    pub struct Condition {
        /// Specifies the value for the key. Currently, this must be the ID of the organization.
        pub key: Option<Value<String>>,
        /// Specifies the type of condition. Currently the only supported value is StringEquals.
        ///
        /// One of `StringEquals`.
        pub type_: Option<Value<String>>,
        /// Specifies the key for the condition. Currently the only supported key is aws:PrincipalOrgID.
        pub value: Option<Value<String>>,
    }

    impl Lower for Condition {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Events::Rule`.
///
/// Creates or updates the specified rule. Rules are enabled by default, or based on value of the state.
///
/// Its ARN: `arn:${Partition}:events:${Region}:${Account}:rule/${RuleName}`.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    /// The description of the rule.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// The name or ARN of the event bus associated with the rule. If you omit this, the default event bus is used.
    ///
    /// 1 to 1600 characters. Some changes replace the resource.
    pub event_bus_name: Option<Value<String>>,
    /// The event pattern of the rule. For more information, see Events and Event Patterns in the \*\*Amazon EventBridge
    /// User Guide\*\*.
    pub event_pattern: Option<Value<Json>>,
    /// The name of the rule.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the role that is used for target invocation.
    ///
    /// 1 to 1600 characters.
    pub role_arn: Option<Value<String>>,
    /// The scheduling expression. For example, "cron(0 20 \* \* ? \*)", "rate(5 minutes)". For more information, see
    /// Creating an Amazon EventBridge rule that runs on a schedule.
    ///
    /// 0 to 256 characters.
    pub schedule_expression: Option<Value<String>>,
    /// The state of the rule.
    ///
    /// One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
    pub state: Option<Value<String>>,
    /// Any tags assigned to the event rule.
    pub tags: Option<Value<Vec<rule::Tag>>>,
    /// Adds the specified targets to the specified rule, or updates the targets if they are already associated with the
    /// rule.
    ///
    /// At most 5 items.
    pub targets: Option<Value<Vec<rule::Target>>>,
}

impl Lower for Rule {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EventBusName", self.event_bus_name);
        to.set("EventPattern", self.event_pattern);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("ScheduleExpression", self.schedule_expression);
        to.set("State", self.state);
        to.set("Tags", self.tags);
        to.set("Targets", self.targets);
    }
}

impl Level1 for Rule {
    const TYPE: &'static str = "AWS::Events::Rule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Rule> {
    /// `Ref`: `EventBusName`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the rule, such as `arn:aws:events:us-east-2:123456789012:rule/example`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of the rule, exposed as a read-only attribute for use with Fn::GetAtt.
    pub fn rule_name(self) -> Value<String> {
        self.attribute("RuleName")
    }
}

/// What [`Rule`] is made of.
pub mod rule {
    use super::*;

    /// A key-value pair associated with an ECS Target of an EventBridge rule. The tag will be propagated to ECS by
    /// EventBridge when starting an ECS task based on a matched event.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and
        /// categorize your resources.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Targets are the resources to be invoked when a rule is triggered. For a complete list of services and resources
    /// that can be set as a target, see PutTargets.
    #[derive(Clone, Debug, Default)]
    pub struct Target {
        /// Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API.
        pub app_sync_parameters: Option<Value<AppSyncParameters>>,
        /// The Amazon Resource Name (ARN) of the target.
        ///
        /// Required. 1 to 1600 characters.
        pub arn: Option<Value<String>>,
        /// If the event target is an AWS Batch job, this contains the job definition, job name, and other parameters.
        pub batch_parameters: Option<Value<BatchParameters>>,
        /// The `DeadLetterConfig` that defines the target queue to send dead-letter queue events to.
        pub dead_letter_config: Option<Value<DeadLetterConfig>>,
        /// Contains the Amazon ECS task definition and task count to be used, if the event target is an Amazon ECS task.
        pub ecs_parameters: Option<Value<EcsParameters>>,
        /// Contains the HTTP parameters to use when the target is a API Gateway endpoint or EventBridge ApiDestination.
        pub http_parameters: Option<Value<HttpParameters>>,
        /// The ID of the target within the specified rule. Use this ID to reference the target when updating the rule.
        ///
        /// Required. 1 to 64 characters.
        pub id: Option<Value<String>>,
        /// Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the target.
        ///
        /// 0 to 8192 characters.
        pub input: Option<Value<String>>,
        /// The value of the JSONPath that is used for extracting part of the matched event when passing it to the target.
        ///
        /// 0 to 256 characters.
        pub input_path: Option<Value<String>>,
        /// Settings to enable you to provide custom input to a target based on certain event data. You can extract one or
        /// more key-value pairs from the event and then use that data to send customized input to the target.
        pub input_transformer: Option<Value<InputTransformer>>,
        /// The custom parameter you can use to control the shard assignment, when the target is a Kinesis data stream.
        pub kinesis_parameters: Option<Value<KinesisParameters>>,
        /// Contains the Amazon Redshift Data API parameters to use when the target is a Amazon Redshift cluster.
        pub redshift_data_parameters: Option<Value<RedshiftDataParameters>>,
        /// The retry policy configuration to use for the dead-letter queue.
        pub retry_policy: Option<Value<RetryPolicy>>,
        /// The Amazon Resource Name (ARN) of the IAM role to be used for this target when the rule is triggered.
        ///
        /// 1 to 1600 characters.
        pub role_arn: Option<Value<String>>,
        /// Parameters used when you are using the rule to invoke Amazon EC2 Run Command.
        pub run_command_parameters: Option<Value<RunCommandParameters>>,
        /// Contains the SageMaker AI Model Building Pipeline parameters to start execution of a SageMaker AI Model Building
        /// Pipeline.
        pub sage_maker_pipeline_parameters: Option<Value<SageMakerPipelineParameters>>,
        /// Contains the message group ID to use when the target is an Amazon SQS fair or FIFO queue.
        pub sqs_parameters: Option<Value<SqsParameters>>,
    }

    impl Lower for Target {
        fn fields(self, to: &mut Fields) {
            to.set("AppSyncParameters", self.app_sync_parameters);
            to.set("Arn", self.arn);
            to.set("BatchParameters", self.batch_parameters);
            to.set("DeadLetterConfig", self.dead_letter_config);
            to.set("EcsParameters", self.ecs_parameters);
            to.set("HttpParameters", self.http_parameters);
            to.set("Id", self.id);
            to.set("Input", self.input);
            to.set("InputPath", self.input_path);
            to.set("InputTransformer", self.input_transformer);
            to.set("KinesisParameters", self.kinesis_parameters);
            to.set("RedshiftDataParameters", self.redshift_data_parameters);
            to.set("RetryPolicy", self.retry_policy);
            to.set("RoleArn", self.role_arn);
            to.set("RunCommandParameters", self.run_command_parameters);
            to.set("SageMakerPipelineParameters", self.sage_maker_pipeline_parameters);
            to.set("SqsParameters", self.sqs_parameters);
        }
    }

    /// Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API.
    #[derive(Clone, Debug, Default)]
    pub struct AppSyncParameters {
        /// The GraphQL operation; that is, the query, mutation, or subscription to be parsed and executed by the GraphQL
        /// service.
        ///
        /// Required.
        pub graph_ql_operation: Option<Value<String>>,
    }

    impl Lower for AppSyncParameters {
        fn fields(self, to: &mut Fields) {
            to.set("GraphQLOperation", self.graph_ql_operation);
        }
    }

    /// The custom parameters to be used when the target is an AWS Batch job.
    #[derive(Clone, Debug, Default)]
    pub struct BatchParameters {
        /// The array properties for the submitted job, such as the size of the array. The array size can be between 2 and
        /// 10,000.
        pub array_properties: Option<Value<BatchArrayProperties>>,
        /// The ARN or name of the job definition to use if the event target is an AWS Batch job. This job definition must
        /// already exist.
        ///
        /// Required.
        pub job_definition: Option<Value<String>>,
        /// The name to use for this execution of the job, if the target is an AWS Batch job.
        ///
        /// Required.
        pub job_name: Option<Value<String>>,
        /// The retry strategy to use for failed jobs, if the target is an AWS Batch job. The retry strategy is the number
        /// of times to retry the failed job execution.
        pub retry_strategy: Option<Value<BatchRetryStrategy>>,
    }

    impl Lower for BatchParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ArrayProperties", self.array_properties);
            to.set("JobDefinition", self.job_definition);
            to.set("JobName", self.job_name);
            to.set("RetryStrategy", self.retry_strategy);
        }
    }

    /// The array properties for the submitted job, such as the size of the array. The array size can be between 2 and
    /// 10,000.
    #[derive(Clone, Debug, Default)]
    pub struct BatchArrayProperties {
        /// The size of the array, if this is an array batch job. Valid values are integers between 2 and 10,000.
        pub size: Option<Value<i64>>,
    }

    impl Lower for BatchArrayProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Size", self.size);
        }
    }

    /// The retry strategy to use for failed jobs, if the target is an AWS Batch job. If you specify a retry strategy
    /// here, it overrides the retry strategy defined in the job definition.
    #[derive(Clone, Debug, Default)]
    pub struct BatchRetryStrategy {
        /// The number of times to attempt to retry, if the job fails. Valid values are 1–10.
        pub attempts: Option<Value<i64>>,
    }

    impl Lower for BatchRetryStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Attempts", self.attempts);
        }
    }

    /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
    #[derive(Clone, Debug, Default)]
    pub struct DeadLetterConfig {
        /// The ARN of the SQS queue specified as the target for the dead-letter queue.
        ///
        /// 1 to 1600 characters.
        pub arn: Option<Value<String>>,
    }

    impl Lower for DeadLetterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// The custom parameters to be used when the target is an Amazon ECS task.
    #[derive(Clone, Debug, Default)]
    pub struct EcsParameters {
        /// The capacity provider strategy to use for the task.
        ///
        /// 0 to 6 items.
        pub capacity_provider_strategy: Option<Value<Vec<CapacityProviderStrategyItem>>>,
        /// Specifies whether to enable Amazon ECS managed tags for the task. For more information, see Tagging Your Amazon
        /// ECS Resources in the Amazon Elastic Container Service Developer Guide.
        pub enable_ecs_managed_tags: Option<Value<bool>>,
        /// Whether or not to enable the execute command functionality for the containers in this task. If true, this
        /// enables execute command functionality on all containers in the task.
        pub enable_execute_command: Option<Value<bool>>,
        /// Specifies an ECS task group for the task. The maximum length is 255 characters.
        pub group: Option<Value<String>>,
        /// Specifies the launch type on which your task is running. The launch type that you specify here must match one of
        /// the launch type (compatibilities) of the target task.
        ///
        /// One of `EC2`, `EXTERNAL`, `FARGATE`.
        pub launch_type: Option<Value<String>>,
        /// Use this structure if the Amazon ECS task uses the `awsvpc` network mode. This structure specifies the VPC
        /// subnets and security groups associated with the task, and whether a public IP address is to be used.
        pub network_configuration: Option<Value<NetworkConfiguration>>,
        /// An array of placement constraint objects to use for the task. You can specify up to 10 constraints per task
        /// (including constraints in the task definition and those specified at runtime).
        ///
        /// 0 to 10 items.
        pub placement_constraints: Option<Value<Vec<PlacementConstraint>>>,
        /// The placement strategy objects to use for the task. You can specify a maximum of five strategy rules per task.
        pub placement_strategies: Option<Value<Vec<PlacementStrategy>>>,
        /// Specifies the platform version for the task. Specify only the numeric portion of the platform version, such as
        /// `1.1.0`.
        pub platform_version: Option<Value<String>>,
        /// Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags
        /// are not propagated.
        ///
        /// One of `TASK_DEFINITION`.
        pub propagate_tags: Option<Value<String>>,
        /// The reference ID to use for the task.
        ///
        /// 0 to 1024 characters.
        pub reference_id: Option<Value<String>>,
        /// The metadata that you apply to the task to help you categorize and organize them. Each tag consists of a key and
        /// an optional value, both of which you define.
        pub tag_list: Option<Value<Vec<Tag>>>,
        /// The number of tasks to create based on `TaskDefinition`. The default is 1.
        ///
        /// At least 1.
        pub task_count: Option<Value<i64>>,
        /// The ARN of the task definition to use if the event target is an Amazon ECS task.
        ///
        /// Required. 1 to 1600 characters.
        pub task_definition_arn: Option<Value<String>>,
    }

    impl Lower for EcsParameters {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityProviderStrategy", self.capacity_provider_strategy);
            to.set("EnableECSManagedTags", self.enable_ecs_managed_tags);
            to.set("EnableExecuteCommand", self.enable_execute_command);
            to.set("Group", self.group);
            to.set("LaunchType", self.launch_type);
            to.set("NetworkConfiguration", self.network_configuration);
            to.set("PlacementConstraints", self.placement_constraints);
            to.set("PlacementStrategies", self.placement_strategies);
            to.set("PlatformVersion", self.platform_version);
            to.set("PropagateTags", self.propagate_tags);
            to.set("ReferenceId", self.reference_id);
            to.set("TagList", self.tag_list);
            to.set("TaskCount", self.task_count);
            to.set("TaskDefinitionArn", self.task_definition_arn);
        }
    }

    /// The details of a capacity provider strategy. To learn more, see CapacityProviderStrategyItem in the Amazon ECS
    /// API Reference.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderStrategyItem {
        /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider. Only one
        /// capacity provider in a capacity provider strategy can have a base defined.
        ///
        /// 0 to 100000.
        pub base: Option<Value<i64>>,
        /// The short name of the capacity provider.
        ///
        /// Required. 1 to 255 characters.
        pub capacity_provider: Option<Value<String>>,
        /// The weight value designates the relative percentage of the total number of tasks launched that should use the
        /// specified capacity provider.
        ///
        /// 0 to 1000.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for CapacityProviderStrategyItem {
        fn fields(self, to: &mut Fields) {
            to.set("Base", self.base);
            to.set("CapacityProvider", self.capacity_provider);
            to.set("Weight", self.weight);
        }
    }

    /// This structure specifies the network configuration for an ECS task.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        /// Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address
        /// is to be used.
        pub aws_vpc_configuration: Option<Value<AwsVpcConfiguration>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AwsVpcConfiguration", self.aws_vpc_configuration);
        }
    }

    /// This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to
    /// be used.
    #[derive(Clone, Debug, Default)]
    pub struct AwsVpcConfiguration {
        /// Specifies whether the task's elastic network interface receives a public IP address. You can specify `ENABLED`
        /// only when `LaunchType` in `EcsParameters` is set to `FARGATE`.
        ///
        /// One of `DISABLED`, `ENABLED`.
        pub assign_public_ip: Option<Value<String>>,
        /// Specifies the security groups associated with the task. These security groups must all be in the same VPC.
        pub security_groups: Option<Value<Vec<String>>>,
        /// Specifies the subnets associated with the task. These subnets must all be in the same VPC. You can specify as
        /// many as 16 subnets.
        ///
        /// Required.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for AwsVpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AssignPublicIp", self.assign_public_ip);
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }

    /// An object representing a constraint on task placement. To learn more, see Task Placement Constraints in the
    /// Amazon Elastic Container Service Developer Guide.
    #[derive(Clone, Debug, Default)]
    pub struct PlacementConstraint {
        /// A cluster query language expression to apply to the constraint. You cannot specify an expression if the
        /// constraint type is `distinctInstance`.
        ///
        /// 0 to 2000 characters.
        pub expression: Option<Value<String>>,
        /// The type of constraint. Use distinctInstance to ensure that each task in a particular group is running on a
        /// different container instance.
        ///
        /// One of `distinctInstance`, `memberOf`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PlacementConstraint {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("Type", self.type_);
        }
    }

    /// The task placement strategy for a task or service. To learn more, see Task Placement Strategies in the Amazon
    /// Elastic Container Service Service Developer Guide.
    #[derive(Clone, Debug, Default)]
    pub struct PlacementStrategy {
        /// The field to apply the placement strategy against.
        pub field: Option<Value<String>>,
        /// The type of placement strategy. The random placement strategy randomly places tasks on available candidates.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PlacementStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Field", self.field);
            to.set("Type", self.type_);
        }
    }

    /// These are custom parameter to be used when the target is an API Gateway APIs or EventBridge ApiDestinations.
    #[derive(Clone, Debug, Default)]
    pub struct HttpParameters {
        /// The headers that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination.
        pub header_parameters: Option<Value<BTreeMap<String, String>>>,
        /// The path parameter values to be used to populate API Gateway API or EventBridge ApiDestination path wildcards
        /// ("\*").
        pub path_parameter_values: Option<Value<Vec<String>>>,
        /// The query string keys/values that need to be sent as part of request invoking the API Gateway API or EventBridge
        /// ApiDestination.
        pub query_string_parameters: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for HttpParameters {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderParameters", self.header_parameters);
            to.set("PathParameterValues", self.path_parameter_values);
            to.set("QueryStringParameters", self.query_string_parameters);
        }
    }

    /// Contains the parameters needed for you to provide custom input to a target based on one or more pieces of data
    /// extracted from the event.
    #[derive(Clone, Debug, Default)]
    pub struct InputTransformer {
        /// Map of JSON paths to be extracted from the event. You can then insert these in the template in `InputTemplate`
        /// to produce the output you want to be sent to the target.
        pub input_paths_map: Option<Value<BTreeMap<String, String>>>,
        /// Input template where you specify placeholders that will be filled with the values of the keys from
        /// `InputPathsMap` to customize the data sent to the target.
        ///
        /// Required. 1 to 8192 characters.
        pub input_template: Option<Value<String>>,
    }

    impl Lower for InputTransformer {
        fn fields(self, to: &mut Fields) {
            to.set("InputPathsMap", self.input_paths_map);
            to.set("InputTemplate", self.input_template);
        }
    }

    /// This object enables you to specify a JSON path to extract from the event and use as the partition key for the
    /// Amazon Kinesis data stream, so that you can control the shard to which the event goes.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisParameters {
        /// The JSON path to be extracted from the event and used as the partition key. For more information, see Amazon
        /// Kinesis Streams Key Concepts in the \*Amazon Kinesis Streams Developer Guide\*.
        ///
        /// Required. 0 to 256 characters.
        pub partition_key_path: Option<Value<String>>,
    }

    impl Lower for KinesisParameters {
        fn fields(self, to: &mut Fields) {
            to.set("PartitionKeyPath", self.partition_key_path);
        }
    }

    /// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon
    /// Redshift Data API ExecuteStatement based on EventBridge events.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftDataParameters {
        /// The name of the database. Required when authenticating using temporary credentials.
        ///
        /// Required. 1 to 64 characters.
        pub database: Option<Value<String>>,
        /// The database user name. Required when authenticating using temporary credentials.
        ///
        /// 1 to 128 characters.
        pub db_user: Option<Value<String>>,
        /// The name or ARN of the secret that enables access to the database. Required when authenticating using AWS
        /// Secrets Manager.
        ///
        /// 1 to 1600 characters.
        pub secret_manager_arn: Option<Value<String>>,
        /// The SQL statement text to run.
        ///
        /// 1 to 100000 characters.
        pub sql: Option<Value<String>>,
        /// One or more SQL statements to run. The SQL statements are run as a single transaction. They run serially in the
        /// order of the array.
        pub sqls: Option<Value<Vec<String>>>,
        /// The name of the SQL statement. You can name the SQL statement when you create it to identify the query.
        ///
        /// 1 to 500 characters.
        pub statement_name: Option<Value<String>>,
        /// Indicates whether to send an event back to EventBridge after the SQL statement runs.
        pub with_event: Option<Value<bool>>,
    }

    impl Lower for RedshiftDataParameters {
        fn fields(self, to: &mut Fields) {
            to.set("Database", self.database);
            to.set("DbUser", self.db_user);
            to.set("SecretManagerArn", self.secret_manager_arn);
            to.set("Sql", self.sql);
            to.set("Sqls", self.sqls);
            to.set("StatementName", self.statement_name);
            to.set("WithEvent", self.with_event);
        }
    }

    /// A `RetryPolicy` object that includes information about the retry policy settings.
    #[derive(Clone, Debug, Default)]
    pub struct RetryPolicy {
        /// The maximum amount of time, in seconds, to continue to make retry attempts.
        ///
        /// 60 to 86400.
        pub maximum_event_age_in_seconds: Option<Value<i64>>,
        /// The maximum number of retry attempts to make before the request fails. Retry attempts continue until either the
        /// maximum number of attempts is made or until the duration of the `MaximumEventAgeInSeconds` is met.
        ///
        /// 0 to 185.
        pub maximum_retry_attempts: Option<Value<i64>>,
    }

    impl Lower for RetryPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumEventAgeInSeconds", self.maximum_event_age_in_seconds);
            to.set("MaximumRetryAttempts", self.maximum_retry_attempts);
        }
    }

    /// This parameter contains the criteria (either InstanceIds or a tag) used to specify which EC2 instances are to be
    /// sent the command.
    #[derive(Clone, Debug, Default)]
    pub struct RunCommandParameters {
        /// Currently, we support including only one RunCommandTarget block, which specifies either an array of InstanceIds
        /// or a tag.
        ///
        /// Required. 1 to 5 items.
        pub run_command_targets: Option<Value<Vec<RunCommandTarget>>>,
    }

    impl Lower for RunCommandParameters {
        fn fields(self, to: &mut Fields) {
            to.set("RunCommandTargets", self.run_command_targets);
        }
    }

    /// Information about the EC2 instances that are to be sent the command, specified as key-value pairs. Each
    /// `RunCommandTarget` block can include only one key, but this key may specify multiple values.
    #[derive(Clone, Debug, Default)]
    pub struct RunCommandTarget {
        /// Can be either `tag:` \*tag-key\* or `InstanceIds`.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// If `Key` is `tag:` \*tag-key\*, `Values` is a list of tag values. If `Key` is `InstanceIds`, `Values` is a list
        /// of Amazon EC2 instance IDs.
        ///
        /// Required. 1 to 50 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for RunCommandTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Values", self.values);
        }
    }

    /// These are custom parameters to use when the target is a SageMaker AI Model Building Pipeline that starts based
    /// on EventBridge events.
    #[derive(Clone, Debug, Default)]
    pub struct SageMakerPipelineParameters {
        /// List of Parameter names and values for SageMaker AI Model Building Pipeline execution.
        ///
        /// 0 to 200 items.
        pub pipeline_parameter_list: Option<Value<Vec<SageMakerPipelineParameter>>>,
    }

    impl Lower for SageMakerPipelineParameters {
        fn fields(self, to: &mut Fields) {
            to.set("PipelineParameterList", self.pipeline_parameter_list);
        }
    }

    /// Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline.
    #[derive(Clone, Debug, Default)]
    pub struct SageMakerPipelineParameter {
        /// Name of parameter to start execution of a SageMaker AI Model Building Pipeline.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
        /// Value of parameter to start execution of a SageMaker AI Model Building Pipeline.
        ///
        /// Required. 0 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for SageMakerPipelineParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// The custom parameters for EventBridge to use for a target that is an Amazon SQS fair or FIFO queue.
    #[derive(Clone, Debug, Default)]
    pub struct SqsParameters {
        /// The ID of the message group to use as the target.
        ///
        /// Required.
        pub message_group_id: Option<Value<String>>,
    }

    impl Lower for SqsParameters {
        fn fields(self, to: &mut Fields) {
            to.set("MessageGroupId", self.message_group_id);
        }
    }
}
