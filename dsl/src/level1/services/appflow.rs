//! `AWS::AppFlow`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AppFlow::Connector`.
///
/// Creates a new connector profile associated with your AWS account. There is a soft quota of 100 connector
/// profiles per AWS account.
///
/// Its ARN: `arn:${Partition}:appflow:${Region}:${Account}:connector/${ConnectorLabel}`.
#[derive(Clone, Debug, Default)]
pub struct Connector {
    /// The label used for registering the connector.
    ///
    /// 0 to 512 characters. A change replaces the resource.
    pub connector_label: Option<Value<String>>,
    /// The configuration required for registering the connector.
    ///
    /// Required.
    pub connector_provisioning_config: Option<Value<connector::ConnectorProvisioningConfig>>,
    /// The provisioning type used to register the connector.
    ///
    /// Required. 1 to 256 characters.
    pub connector_provisioning_type: Option<Value<String>>,
    /// A description about the connector runtime setting.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
}

impl Lower for Connector {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectorLabel", self.connector_label);
        to.set("ConnectorProvisioningConfig", self.connector_provisioning_config);
        to.set("ConnectorProvisioningType", self.connector_provisioning_type);
        to.set("Description", self.description);
    }
}

impl Level1 for Connector {
    const TYPE: &'static str = "AWS::AppFlow::Connector";
}

impl Handle<Connector> {
    /// `Ref`: its `ConnectorLabel`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The arn of the connector. The arn is unique for each ConnectorRegistration in your AWS account.
    pub fn connector_arn(self) -> Value<Arn> {
        self.attribute("ConnectorArn")
    }
}

/// What [`Connector`] is made of.
pub mod connector {
    use super::*;

    /// Contains information about the configuration of the connector being registered.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorProvisioningConfig {
        /// Contains information about the configuration of the lambda which is being registered as the connector.
        pub lambda: Option<Value<LambdaConnectorProvisioningConfig>>,
    }

    impl Lower for ConnectorProvisioningConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Lambda", self.lambda);
        }
    }

    /// Contains information about the configuration of the lambda which is being registered as the connector.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaConnectorProvisioningConfig {
        /// Lambda ARN of the connector being registered.
        ///
        /// Required. 0 to 512 characters.
        pub lambda_arn: Option<Value<String>>,
    }

    impl Lower for LambdaConnectorProvisioningConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
        }
    }
}

/// `AWS::AppFlow::ConnectorProfile`.
///
/// The `AWS::AppFlow::ConnectorProfile` resource is an Amazon AppFlow resource type that specifies the
/// configuration profile for an instance of a connector.
///
/// Its ARN: `arn:${Partition}:appflow:${Region}:${Account}:connectorprofile/${ProfileName}`.
#[derive(Clone, Debug, Default)]
pub struct ConnectorProfile {
    /// Indicates the connection mode and if it is public or private.
    ///
    /// Required. One of `Public`, `Private`.
    pub connection_mode: Option<Value<String>>,
    /// The label for the connector profile being created.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub connector_label: Option<Value<String>>,
    /// Defines the connector-specific configuration and credentials.
    pub connector_profile_config: Option<Value<connector_profile::ConnectorProfileConfig>>,
    /// The name of the connector profile. The name is unique for each `ConnectorProfile` in the AWS account.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub connector_profile_name: Option<Value<String>>,
    /// The type of connector, such as Salesforce, Amplitude, and so on.
    ///
    /// Required. A change replaces the resource.
    pub connector_type: Option<Value<String>>,
    /// The ARN (Amazon Resource Name) of the Key Management Service (KMS) key you provide for encryption. This is
    /// required if you do not want to use the Amazon AppFlow-managed KMS key.
    ///
    /// 20 to 2048 characters.
    pub kms_arn: Option<Value<String>>,
}

impl Lower for ConnectorProfile {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectionMode", self.connection_mode);
        to.set("ConnectorLabel", self.connector_label);
        to.set("ConnectorProfileConfig", self.connector_profile_config);
        to.set("ConnectorProfileName", self.connector_profile_name);
        to.set("ConnectorType", self.connector_type);
        to.set("KMSArn", self.kms_arn);
    }
}

impl Level1 for ConnectorProfile {
    const TYPE: &'static str = "AWS::AppFlow::ConnectorProfile";
}

impl Handle<ConnectorProfile> {
    /// `Ref`: its `ConnectorProfileName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the connector profile.
    pub fn connector_profile_arn(self) -> Value<Arn> {
        self.attribute("ConnectorProfileArn")
    }

    /// The Amazon Resource Name (ARN) of the connector profile credentials.
    pub fn credentials_arn(self) -> Value<Arn> {
        self.attribute("CredentialsArn")
    }
}

/// What [`ConnectorProfile`] is made of.
pub mod connector_profile {
    use super::*;

    /// Defines the connector-specific configuration and credentials for the connector profile.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorProfileConfig {
        /// The connector-specific credentials required by each connector.
        pub connector_profile_credentials: Option<Value<ConnectorProfileCredentials>>,
        /// The connector-specific properties of the profile configuration.
        pub connector_profile_properties: Option<Value<ConnectorProfileProperties>>,
    }

    impl Lower for ConnectorProfileConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorProfileCredentials", self.connector_profile_credentials);
            to.set("ConnectorProfileProperties", self.connector_profile_properties);
        }
    }

    /// The connector-specific credentials required by a connector.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorProfileCredentials {
        /// The connector-specific credentials required when using Amplitude.
        pub amplitude: Option<Value<AmplitudeConnectorProfileCredentials>>,
        /// The connector-specific profile credentials that are required when using the custom connector.
        pub custom_connector: Option<Value<CustomConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Datadog.
        pub datadog: Option<Value<DatadogConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Dynatrace.
        pub dynatrace: Option<Value<DynatraceConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Google Analytics.
        pub google_analytics: Option<Value<GoogleAnalyticsConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Infor Nexus.
        pub infor_nexus: Option<Value<InforNexusConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Marketo.
        pub marketo: Option<Value<MarketoConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Salesforce Pardot.
        pub pardot: Option<Value<PardotConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Amazon Redshift.
        pub redshift: Option<Value<RedshiftConnectorProfileCredentials>>,
        /// The connector-specific profile credentials required when using SAPOData.
        pub sapo_data: Option<Value<SAPODataConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Salesforce.
        pub salesforce: Option<Value<SalesforceConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using ServiceNow.
        pub service_now: Option<Value<ServiceNowConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Singular.
        pub singular: Option<Value<SingularConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Slack.
        pub slack: Option<Value<SlackConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Snowflake.
        pub snowflake: Option<Value<SnowflakeConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Trend Micro.
        pub trendmicro: Option<Value<TrendmicroConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Veeva.
        pub veeva: Option<Value<VeevaConnectorProfileCredentials>>,
        /// The connector-specific credentials required when using Zendesk.
        pub zendesk: Option<Value<ZendeskConnectorProfileCredentials>>,
    }

    impl Lower for ConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("Amplitude", self.amplitude);
            to.set("CustomConnector", self.custom_connector);
            to.set("Datadog", self.datadog);
            to.set("Dynatrace", self.dynatrace);
            to.set("GoogleAnalytics", self.google_analytics);
            to.set("InforNexus", self.infor_nexus);
            to.set("Marketo", self.marketo);
            to.set("Pardot", self.pardot);
            to.set("Redshift", self.redshift);
            to.set("SAPOData", self.sapo_data);
            to.set("Salesforce", self.salesforce);
            to.set("ServiceNow", self.service_now);
            to.set("Singular", self.singular);
            to.set("Slack", self.slack);
            to.set("Snowflake", self.snowflake);
            to.set("Trendmicro", self.trendmicro);
            to.set("Veeva", self.veeva);
            to.set("Zendesk", self.zendesk);
        }
    }

    /// The connector-specific credentials required when using Amplitude.
    #[derive(Clone, Debug, Default)]
    pub struct AmplitudeConnectorProfileCredentials {
        /// A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API.
        ///
        /// Required. 0 to 256 characters.
        pub api_key: Option<Value<String>>,
        /// The Secret Access Key portion of the credentials.
        ///
        /// Required. 0 to 256 characters.
        pub secret_key: Option<Value<String>>,
    }

    impl Lower for AmplitudeConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKey", self.api_key);
            to.set("SecretKey", self.secret_key);
        }
    }

    /// The connector-specific profile credentials that are required when using the custom connector.
    #[derive(Clone, Debug, Default)]
    pub struct CustomConnectorProfileCredentials {
        /// The API keys required for the authentication of the user.
        pub api_key: Option<Value<ApiKeyCredentials>>,
        /// The authentication type that the custom connector uses for authenticating while creating a connector profile.
        ///
        /// Required. One of `OAUTH2`, `APIKEY`, `BASIC`, `CUSTOM`.
        pub authentication_type: Option<Value<String>>,
        /// The basic credentials that are required for the authentication of the user.
        pub basic: Option<Value<BasicAuthCredentials>>,
        /// If the connector uses the custom authentication mechanism, this holds the required credentials.
        pub custom: Option<Value<CustomAuthCredentials>>,
        /// The OAuth 2.0 credentials required for the authentication of the user.
        pub oauth2: Option<Value<OAuth2Credentials>>,
    }

    impl Lower for CustomConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKey", self.api_key);
            to.set("AuthenticationType", self.authentication_type);
            to.set("Basic", self.basic);
            to.set("Custom", self.custom);
            to.set("Oauth2", self.oauth2);
        }
    }

    /// The API key credentials required for API key authentication.
    #[derive(Clone, Debug, Default)]
    pub struct ApiKeyCredentials {
        /// The API key required for API key authentication.
        ///
        /// Required. 0 to 256 characters.
        pub api_key: Option<Value<String>>,
        /// The API secret key required for API key authentication.
        ///
        /// 0 to 256 characters.
        pub api_secret_key: Option<Value<String>>,
    }

    impl Lower for ApiKeyCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKey", self.api_key);
            to.set("ApiSecretKey", self.api_secret_key);
        }
    }

    /// The basic auth credentials required for basic authentication.
    #[derive(Clone, Debug, Default)]
    pub struct BasicAuthCredentials {
        /// The password to use to connect to a resource.
        ///
        /// Required. 0 to 512 characters.
        pub password: Option<Value<String>>,
        /// The username to use to connect to a resource.
        ///
        /// Required. 0 to 512 characters.
        pub username: Option<Value<String>>,
    }

    impl Lower for BasicAuthCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("Password", self.password);
            to.set("Username", self.username);
        }
    }

    /// The custom credentials required for custom authentication.
    #[derive(Clone, Debug, Default)]
    pub struct CustomAuthCredentials {
        /// A map that holds custom authentication credentials.
        pub credentials_map: Option<Value<BTreeMap<String, String>>>,
        /// The custom authentication type that the connector uses.
        ///
        /// Required. 0 to 256 characters.
        pub custom_authentication_type: Option<Value<String>>,
    }

    impl Lower for CustomAuthCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialsMap", self.credentials_map);
            to.set("CustomAuthenticationType", self.custom_authentication_type);
        }
    }

    /// The OAuth 2.0 credentials required for OAuth 2.0 authentication.
    #[derive(Clone, Debug, Default)]
    pub struct OAuth2Credentials {
        /// The access token used to access the connector on your behalf.
        ///
        /// 0 to 4096 characters.
        pub access_token: Option<Value<String>>,
        /// The identifier for the desired client.
        ///
        /// 0 to 512 characters.
        pub client_id: Option<Value<String>>,
        /// The client secret used by the OAuth client to authenticate to the authorization server.
        ///
        /// 0 to 512 characters.
        pub client_secret: Option<Value<String>>,
        pub oauth_request: Option<Value<ConnectorOAuthRequest>>,
        /// The refresh token used to refresh an expired access token.
        ///
        /// 0 to 4096 characters.
        pub refresh_token: Option<Value<String>>,
    }

    impl Lower for OAuth2Credentials {
        fn fields(self, to: &mut Fields) {
            to.set("AccessToken", self.access_token);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("OAuthRequest", self.oauth_request);
            to.set("RefreshToken", self.refresh_token);
        }
    }

    /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics,
    /// Marketo, Zendesk, and Slack.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorOAuthRequest {
        /// The code provided by the connector when it has been authenticated via the connected app.
        ///
        /// 0 to 4096 characters.
        pub auth_code: Option<Value<String>>,
        /// The URL to which the authentication server redirects the browser after authorization has been granted.
        ///
        /// 0 to 512 characters.
        pub redirect_uri: Option<Value<String>>,
    }

    impl Lower for ConnectorOAuthRequest {
        fn fields(self, to: &mut Fields) {
            to.set("AuthCode", self.auth_code);
            to.set("RedirectUri", self.redirect_uri);
        }
    }

    /// The connector-specific credentials required by Datadog.
    #[derive(Clone, Debug, Default)]
    pub struct DatadogConnectorProfileCredentials {
        /// A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API.
        ///
        /// Required. 0 to 256 characters.
        pub api_key: Option<Value<String>>,
        /// Application keys, in conjunction with your API key, give you full access to Datadog’s programmatic API.
        ///
        /// Required. 0 to 512 characters.
        pub application_key: Option<Value<String>>,
    }

    impl Lower for DatadogConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKey", self.api_key);
            to.set("ApplicationKey", self.application_key);
        }
    }

    /// The connector-specific profile credentials required by Dynatrace.
    #[derive(Clone, Debug, Default)]
    pub struct DynatraceConnectorProfileCredentials {
        /// The API tokens used by Dynatrace API to authenticate various API calls.
        ///
        /// Required. 0 to 256 characters.
        pub api_token: Option<Value<String>>,
    }

    impl Lower for DynatraceConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("ApiToken", self.api_token);
        }
    }

    /// The connector-specific profile credentials required by Google Analytics.
    #[derive(Clone, Debug, Default)]
    pub struct GoogleAnalyticsConnectorProfileCredentials {
        /// The credentials used to access protected Google Analytics resources.
        ///
        /// 0 to 4096 characters.
        pub access_token: Option<Value<String>>,
        /// The identifier for the desired client.
        ///
        /// Required. 0 to 512 characters.
        pub client_id: Option<Value<String>>,
        /// The client secret used by the OAuth client to authenticate to the authorization server.
        ///
        /// Required. 0 to 512 characters.
        pub client_secret: Option<Value<String>>,
        /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics,
        /// Marketo, Zendesk, and Slack.
        pub connector_oauth_request: Option<Value<ConnectorOAuthRequest>>,
        /// The credentials used to acquire new access tokens. This is required only for OAuth2 access tokens, and is not
        /// required for OAuth1 access tokens.
        ///
        /// 0 to 4096 characters.
        pub refresh_token: Option<Value<String>>,
    }

    impl Lower for GoogleAnalyticsConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("AccessToken", self.access_token);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ConnectorOAuthRequest", self.connector_oauth_request);
            to.set("RefreshToken", self.refresh_token);
        }
    }

    /// The connector-specific profile credentials required by Infor Nexus.
    #[derive(Clone, Debug, Default)]
    pub struct InforNexusConnectorProfileCredentials {
        /// The Access Key portion of the credentials.
        ///
        /// Required. 0 to 256 characters.
        pub access_key_id: Option<Value<String>>,
        /// The encryption keys used to encrypt data.
        ///
        /// Required. 0 to 512 characters.
        pub datakey: Option<Value<String>>,
        /// The secret key used to sign requests.
        ///
        /// Required. 0 to 512 characters.
        pub secret_access_key: Option<Value<String>>,
        /// The identifier for the user.
        ///
        /// Required. 0 to 512 characters.
        pub user_id: Option<Value<String>>,
    }

    impl Lower for InforNexusConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("AccessKeyId", self.access_key_id);
            to.set("Datakey", self.datakey);
            to.set("SecretAccessKey", self.secret_access_key);
            to.set("UserId", self.user_id);
        }
    }

    /// The connector-specific profile credentials required by Marketo.
    #[derive(Clone, Debug, Default)]
    pub struct MarketoConnectorProfileCredentials {
        /// The credentials used to access protected Marketo resources.
        ///
        /// 0 to 4096 characters.
        pub access_token: Option<Value<String>>,
        /// The identifier for the desired client.
        ///
        /// Required. 0 to 512 characters.
        pub client_id: Option<Value<String>>,
        /// The client secret used by the OAuth client to authenticate to the authorization server.
        ///
        /// Required. 0 to 512 characters.
        pub client_secret: Option<Value<String>>,
        /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics,
        /// Marketo, Zendesk, and Slack.
        pub connector_oauth_request: Option<Value<ConnectorOAuthRequest>>,
    }

    impl Lower for MarketoConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("AccessToken", self.access_token);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ConnectorOAuthRequest", self.connector_oauth_request);
        }
    }

    /// The connector-specific profile credentials required when using Salesforce Pardot.
    #[derive(Clone, Debug, Default)]
    pub struct PardotConnectorProfileCredentials {
        /// The credentials used to access protected Salesforce Pardot resources.
        ///
        /// 0 to 4096 characters.
        pub access_token: Option<Value<String>>,
        /// The secret manager ARN, which contains the client ID and client secret of the connected app.
        ///
        /// 20 to 2048 characters.
        pub client_credentials_arn: Option<Value<String>>,
        /// The oauth needed to request security tokens from the connector endpoint.
        pub connector_oauth_request: Option<Value<ConnectorOAuthRequest>>,
        /// The credentials used to acquire new access tokens.
        ///
        /// 0 to 4096 characters.
        pub refresh_token: Option<Value<String>>,
    }

    impl Lower for PardotConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("AccessToken", self.access_token);
            to.set("ClientCredentialsArn", self.client_credentials_arn);
            to.set("ConnectorOAuthRequest", self.connector_oauth_request);
            to.set("RefreshToken", self.refresh_token);
        }
    }

    /// The connector-specific profile credentials required when using Amazon Redshift.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftConnectorProfileCredentials {
        /// The password that corresponds to the user name.
        ///
        /// 0 to 512 characters.
        pub password: Option<Value<String>>,
        /// The name of the user.
        ///
        /// 0 to 512 characters.
        pub username: Option<Value<String>>,
    }

    impl Lower for RedshiftConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("Password", self.password);
            to.set("Username", self.username);
        }
    }

    /// The connector-specific profile credentials required when using SAPOData.
    #[derive(Clone, Debug, Default)]
    pub struct SAPODataConnectorProfileCredentials {
        /// The SAPOData basic authentication credentials.
        pub basic_auth_credentials: Option<Value<BasicAuthCredentials>>,
        /// The SAPOData OAuth type authentication credentials.
        pub oauth_credentials: Option<Value<OAuthCredentials>>,
    }

    impl Lower for SAPODataConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("BasicAuthCredentials", self.basic_auth_credentials);
            to.set("OAuthCredentials", self.oauth_credentials);
        }
    }

    /// The OAuth credentials required for OAuth type authentication.
    #[derive(Clone, Debug, Default)]
    pub struct OAuthCredentials {
        /// The access token used to access protected SAPOData resources.
        ///
        /// 0 to 4096 characters.
        pub access_token: Option<Value<String>>,
        /// The identifier for the desired client.
        ///
        /// 0 to 512 characters.
        pub client_id: Option<Value<String>>,
        /// The client secret used by the OAuth client to authenticate to the authorization server.
        ///
        /// 0 to 512 characters.
        pub client_secret: Option<Value<String>>,
        pub connector_oauth_request: Option<Value<ConnectorOAuthRequest>>,
        /// The refresh token used to refresh expired access token.
        ///
        /// 0 to 4096 characters.
        pub refresh_token: Option<Value<String>>,
    }

    impl Lower for OAuthCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("AccessToken", self.access_token);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ConnectorOAuthRequest", self.connector_oauth_request);
            to.set("RefreshToken", self.refresh_token);
        }
    }

    /// The connector-specific profile credentials required when using Salesforce.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceConnectorProfileCredentials {
        /// The credentials used to access protected Salesforce resources.
        ///
        /// 0 to 4096 characters.
        pub access_token: Option<Value<String>>,
        /// The secret manager ARN, which contains the client ID and client secret of the connected app.
        ///
        /// 20 to 2048 characters.
        pub client_credentials_arn: Option<Value<String>>,
        /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics,
        /// Marketo, Zendesk, and Slack.
        pub connector_oauth_request: Option<Value<ConnectorOAuthRequest>>,
        /// A JSON web token (JWT) that authorizes Amazon AppFlow to access your Salesforce records.
        ///
        /// 0 to 8000 characters.
        pub jwt_token: Option<Value<String>>,
        /// Specifies the OAuth 2.0 grant type that Amazon AppFlow uses when it requests an access token from Salesforce.
        ///
        /// One of `CLIENT_CREDENTIALS`, `AUTHORIZATION_CODE`, `JWT_BEARER`.
        pub oauth2_grant_type: Option<Value<String>>,
        /// The credentials used to acquire new access tokens.
        ///
        /// 0 to 4096 characters.
        pub refresh_token: Option<Value<String>>,
    }

    impl Lower for SalesforceConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("AccessToken", self.access_token);
            to.set("ClientCredentialsArn", self.client_credentials_arn);
            to.set("ConnectorOAuthRequest", self.connector_oauth_request);
            to.set("JwtToken", self.jwt_token);
            to.set("OAuth2GrantType", self.oauth2_grant_type);
            to.set("RefreshToken", self.refresh_token);
        }
    }

    /// The connector-specific profile credentials required when using ServiceNow.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceNowConnectorProfileCredentials {
        /// The OAuth 2.0 credentials required to authenticate the user.
        pub oauth2_credentials: Option<Value<OAuth2Credentials>>,
        /// The password that corresponds to the user name.
        ///
        /// 0 to 512 characters.
        pub password: Option<Value<String>>,
        /// The name of the user.
        ///
        /// 0 to 512 characters.
        pub username: Option<Value<String>>,
    }

    impl Lower for ServiceNowConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("OAuth2Credentials", self.oauth2_credentials);
            to.set("Password", self.password);
            to.set("Username", self.username);
        }
    }

    /// The connector-specific profile credentials required when using Singular.
    #[derive(Clone, Debug, Default)]
    pub struct SingularConnectorProfileCredentials {
        /// A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API.
        ///
        /// Required. 0 to 256 characters.
        pub api_key: Option<Value<String>>,
    }

    impl Lower for SingularConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKey", self.api_key);
        }
    }

    /// The connector-specific profile credentials required when using Slack.
    #[derive(Clone, Debug, Default)]
    pub struct SlackConnectorProfileCredentials {
        /// The credentials used to access protected Slack resources.
        ///
        /// 0 to 4096 characters.
        pub access_token: Option<Value<String>>,
        /// The identifier for the client.
        ///
        /// Required. 0 to 512 characters.
        pub client_id: Option<Value<String>>,
        /// The client secret used by the OAuth client to authenticate to the authorization server.
        ///
        /// Required. 0 to 512 characters.
        pub client_secret: Option<Value<String>>,
        /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics,
        /// Marketo, Zendesk, and Slack.
        pub connector_oauth_request: Option<Value<ConnectorOAuthRequest>>,
    }

    impl Lower for SlackConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("AccessToken", self.access_token);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ConnectorOAuthRequest", self.connector_oauth_request);
        }
    }

    /// The connector-specific profile credentials required when using Snowflake.
    #[derive(Clone, Debug, Default)]
    pub struct SnowflakeConnectorProfileCredentials {
        /// The password that corresponds to the user name.
        ///
        /// Required. 0 to 512 characters.
        pub password: Option<Value<String>>,
        /// The name of the user.
        ///
        /// Required. 0 to 512 characters.
        pub username: Option<Value<String>>,
    }

    impl Lower for SnowflakeConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("Password", self.password);
            to.set("Username", self.username);
        }
    }

    /// The connector-specific profile credentials required when using Trend Micro.
    #[derive(Clone, Debug, Default)]
    pub struct TrendmicroConnectorProfileCredentials {
        /// The Secret Access Key portion of the credentials.
        ///
        /// Required. 0 to 256 characters.
        pub api_secret_key: Option<Value<String>>,
    }

    impl Lower for TrendmicroConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("ApiSecretKey", self.api_secret_key);
        }
    }

    /// The connector-specific profile credentials required when using Veeva.
    #[derive(Clone, Debug, Default)]
    pub struct VeevaConnectorProfileCredentials {
        /// The password that corresponds to the user name.
        ///
        /// Required. 0 to 512 characters.
        pub password: Option<Value<String>>,
        /// The name of the user.
        ///
        /// Required. 0 to 512 characters.
        pub username: Option<Value<String>>,
    }

    impl Lower for VeevaConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("Password", self.password);
            to.set("Username", self.username);
        }
    }

    /// The connector-specific profile credentials required when using Zendesk.
    #[derive(Clone, Debug, Default)]
    pub struct ZendeskConnectorProfileCredentials {
        /// The credentials used to access protected Zendesk resources.
        ///
        /// 0 to 4096 characters.
        pub access_token: Option<Value<String>>,
        /// The identifier for the desired client.
        ///
        /// Required. 0 to 512 characters.
        pub client_id: Option<Value<String>>,
        /// The client secret used by the OAuth client to authenticate to the authorization server.
        ///
        /// Required. 0 to 512 characters.
        pub client_secret: Option<Value<String>>,
        /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics,
        /// Marketo, Zendesk, and Slack.
        pub connector_oauth_request: Option<Value<ConnectorOAuthRequest>>,
    }

    impl Lower for ZendeskConnectorProfileCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("AccessToken", self.access_token);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ConnectorOAuthRequest", self.connector_oauth_request);
        }
    }

    /// The connector-specific profile properties required by each connector.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorProfileProperties {
        /// The properties required by the custom connector.
        pub custom_connector: Option<Value<CustomConnectorProfileProperties>>,
        /// The connector-specific properties required by Datadog.
        pub datadog: Option<Value<DatadogConnectorProfileProperties>>,
        /// The connector-specific properties required by Dynatrace.
        pub dynatrace: Option<Value<DynatraceConnectorProfileProperties>>,
        /// The connector-specific properties required by Infor Nexus.
        pub infor_nexus: Option<Value<InforNexusConnectorProfileProperties>>,
        /// The connector-specific properties required by Marketo.
        pub marketo: Option<Value<MarketoConnectorProfileProperties>>,
        /// The connector-specific properties required by Salesforce Pardot.
        pub pardot: Option<Value<PardotConnectorProfileProperties>>,
        /// The connector-specific properties required by Amazon Redshift.
        pub redshift: Option<Value<RedshiftConnectorProfileProperties>>,
        /// The connector-specific profile properties required when using SAPOData.
        pub sapo_data: Option<Value<SAPODataConnectorProfileProperties>>,
        /// The connector-specific properties required by Salesforce.
        pub salesforce: Option<Value<SalesforceConnectorProfileProperties>>,
        /// The connector-specific properties required by serviceNow.
        pub service_now: Option<Value<ServiceNowConnectorProfileProperties>>,
        /// The connector-specific properties required by Slack.
        pub slack: Option<Value<SlackConnectorProfileProperties>>,
        /// The connector-specific properties required by Snowflake.
        pub snowflake: Option<Value<SnowflakeConnectorProfileProperties>>,
        /// The connector-specific properties required by Veeva.
        pub veeva: Option<Value<VeevaConnectorProfileProperties>>,
        /// The connector-specific properties required by Zendesk.
        pub zendesk: Option<Value<ZendeskConnectorProfileProperties>>,
    }

    impl Lower for ConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("CustomConnector", self.custom_connector);
            to.set("Datadog", self.datadog);
            to.set("Dynatrace", self.dynatrace);
            to.set("InforNexus", self.infor_nexus);
            to.set("Marketo", self.marketo);
            to.set("Pardot", self.pardot);
            to.set("Redshift", self.redshift);
            to.set("SAPOData", self.sapo_data);
            to.set("Salesforce", self.salesforce);
            to.set("ServiceNow", self.service_now);
            to.set("Slack", self.slack);
            to.set("Snowflake", self.snowflake);
            to.set("Veeva", self.veeva);
            to.set("Zendesk", self.zendesk);
        }
    }

    /// The profile properties required by the custom connector.
    #[derive(Clone, Debug, Default)]
    pub struct CustomConnectorProfileProperties {
        /// The OAuth 2.0 properties required for OAuth 2.0 authentication.
        pub oauth2_properties: Option<Value<OAuth2Properties>>,
        /// A map of properties that are required to create a profile for the custom connector.
        pub profile_properties: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for CustomConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("OAuth2Properties", self.oauth2_properties);
            to.set("ProfileProperties", self.profile_properties);
        }
    }

    /// The OAuth 2.0 properties required for OAuth 2.0 authentication.
    #[derive(Clone, Debug, Default)]
    pub struct OAuth2Properties {
        /// The OAuth 2.0 grant type used by connector for OAuth 2.0 authentication.
        ///
        /// One of `CLIENT_CREDENTIALS`, `AUTHORIZATION_CODE`, `JWT_BEARER`.
        pub oauth2_grant_type: Option<Value<String>>,
        /// The token URL required for OAuth 2.0 authentication.
        ///
        /// 0 to 256 characters.
        pub token_url: Option<Value<String>>,
        /// Associates your token URL with a map of properties that you define. Use this parameter to provide any additional
        /// details that the connector requires to authenticate your request.
        pub token_url_custom_properties: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for OAuth2Properties {
        fn fields(self, to: &mut Fields) {
            to.set("OAuth2GrantType", self.oauth2_grant_type);
            to.set("TokenUrl", self.token_url);
            to.set("TokenUrlCustomProperties", self.token_url_custom_properties);
        }
    }

    /// The connector-specific profile properties required by Datadog.
    #[derive(Clone, Debug, Default)]
    pub struct DatadogConnectorProfileProperties {
        /// The location of the Datadog resource.
        ///
        /// Required. 0 to 256 characters.
        pub instance_url: Option<Value<String>>,
    }

    impl Lower for DatadogConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceUrl", self.instance_url);
        }
    }

    /// The connector-specific profile properties required by Dynatrace.
    #[derive(Clone, Debug, Default)]
    pub struct DynatraceConnectorProfileProperties {
        /// The location of the Dynatrace resource.
        ///
        /// Required. 0 to 256 characters.
        pub instance_url: Option<Value<String>>,
    }

    impl Lower for DynatraceConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceUrl", self.instance_url);
        }
    }

    /// The connector-specific profile properties required by Infor Nexus.
    #[derive(Clone, Debug, Default)]
    pub struct InforNexusConnectorProfileProperties {
        /// The location of the Infor Nexus resource.
        ///
        /// Required. 0 to 256 characters.
        pub instance_url: Option<Value<String>>,
    }

    impl Lower for InforNexusConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceUrl", self.instance_url);
        }
    }

    /// The connector-specific profile properties required when using Marketo.
    #[derive(Clone, Debug, Default)]
    pub struct MarketoConnectorProfileProperties {
        /// The location of the Marketo resource.
        ///
        /// Required. 0 to 256 characters.
        pub instance_url: Option<Value<String>>,
    }

    impl Lower for MarketoConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceUrl", self.instance_url);
        }
    }

    /// The connector-specific profile properties required when using Salesforce Pardot.
    #[derive(Clone, Debug, Default)]
    pub struct PardotConnectorProfileProperties {
        /// The business unit id of Salesforce Pardot instance.
        ///
        /// Required. 0 to 18 characters.
        pub business_unit_id: Option<Value<String>>,
        /// The location of the Salesforce Pardot resource.
        ///
        /// 0 to 256 characters.
        pub instance_url: Option<Value<String>>,
        /// Indicates whether the connector profile applies to a sandbox or production environment.
        pub is_sandbox_environment: Option<Value<bool>>,
    }

    impl Lower for PardotConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("BusinessUnitId", self.business_unit_id);
            to.set("InstanceUrl", self.instance_url);
            to.set("IsSandboxEnvironment", self.is_sandbox_environment);
        }
    }

    /// The connector-specific profile properties when using Amazon Redshift.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftConnectorProfileProperties {
        /// A name for the associated Amazon S3 bucket.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// The object key for the destination bucket in which Amazon AppFlow places the files.
        ///
        /// 0 to 128 characters.
        pub bucket_prefix: Option<Value<String>>,
        /// The unique ID that's assigned to an Amazon Redshift cluster.
        ///
        /// 0 to 512 characters.
        pub cluster_identifier: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of an IAM role that permits Amazon AppFlow to access your Amazon Redshift
        /// database through the Data API.
        ///
        /// 0 to 512 characters.
        pub data_api_role_arn: Option<Value<String>>,
        /// The name of an Amazon Redshift database.
        ///
        /// 0 to 512 characters.
        pub database_name: Option<Value<String>>,
        /// The JDBC URL of the Amazon Redshift cluster.
        ///
        /// 0 to 512 characters.
        pub database_url: Option<Value<String>>,
        /// Indicates whether the connector profile defines a connection to an Amazon Redshift Serverless data warehouse.
        pub is_redshift_serverless: Option<Value<bool>>,
        /// The Amazon Resource Name (ARN) of IAM role that grants Amazon Redshift read-only access to Amazon S3.
        ///
        /// Required. 0 to 512 characters.
        pub role_arn: Option<Value<String>>,
        /// The name of an Amazon Redshift workgroup.
        ///
        /// 0 to 512 characters.
        pub workgroup_name: Option<Value<String>>,
    }

    impl Lower for RedshiftConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("BucketPrefix", self.bucket_prefix);
            to.set("ClusterIdentifier", self.cluster_identifier);
            to.set("DataApiRoleArn", self.data_api_role_arn);
            to.set("DatabaseName", self.database_name);
            to.set("DatabaseUrl", self.database_url);
            to.set("IsRedshiftServerless", self.is_redshift_serverless);
            to.set("RoleArn", self.role_arn);
            to.set("WorkgroupName", self.workgroup_name);
        }
    }

    /// The connector-specific profile properties required when using SAPOData.
    #[derive(Clone, Debug, Default)]
    pub struct SAPODataConnectorProfileProperties {
        /// The location of the SAPOData resource.
        ///
        /// 0 to 256 characters.
        pub application_host_url: Option<Value<String>>,
        /// The application path to catalog service.
        ///
        /// 0 to 512 characters.
        pub application_service_path: Option<Value<String>>,
        /// The client number for the client creating the connection.
        ///
        /// 3 to 3 characters.
        pub client_number: Option<Value<String>>,
        /// If you set this parameter to `true`, Amazon AppFlow bypasses the single sign-on (SSO) settings in your SAP
        /// account when it accesses your SAP OData instance.
        pub disable_sso: Option<Value<bool>>,
        /// The logon language of SAPOData instance.
        ///
        /// 0 to 2 characters.
        pub logon_language: Option<Value<String>>,
        /// The SAPOData OAuth properties required for OAuth type authentication.
        pub oauth_properties: Option<Value<OAuthProperties>>,
        /// The port number of the SAPOData instance.
        ///
        /// 1 to 65535.
        pub port_number: Option<Value<i64>>,
        /// The SAPOData Private Link service name to be used for private data transfers.
        ///
        /// 0 to 512 characters.
        pub private_link_service_name: Option<Value<String>>,
    }

    impl Lower for SAPODataConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationHostUrl", self.application_host_url);
            to.set("ApplicationServicePath", self.application_service_path);
            to.set("ClientNumber", self.client_number);
            to.set("DisableSSO", self.disable_sso);
            to.set("LogonLanguage", self.logon_language);
            to.set("OAuthProperties", self.oauth_properties);
            to.set("PortNumber", self.port_number);
            to.set("PrivateLinkServiceName", self.private_link_service_name);
        }
    }

    /// The OAuth properties required for OAuth type authentication.
    #[derive(Clone, Debug, Default)]
    pub struct OAuthProperties {
        /// The authorization code url required to redirect to SAP Login Page to fetch authorization code for OAuth type
        /// authentication.
        ///
        /// 0 to 256 characters.
        pub auth_code_url: Option<Value<String>>,
        /// The OAuth scopes required for OAuth type authentication.
        pub oauth_scopes: Option<Value<Vec<String>>>,
        /// The token url required to fetch access/refresh tokens using authorization code and also to refresh expired
        /// access token using refresh token.
        ///
        /// 0 to 256 characters.
        pub token_url: Option<Value<String>>,
    }

    impl Lower for OAuthProperties {
        fn fields(self, to: &mut Fields) {
            to.set("AuthCodeUrl", self.auth_code_url);
            to.set("OAuthScopes", self.oauth_scopes);
            to.set("TokenUrl", self.token_url);
        }
    }

    /// The connector-specific profile properties required when using Salesforce.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceConnectorProfileProperties {
        /// The location of the Salesforce resource.
        ///
        /// 0 to 256 characters.
        pub instance_url: Option<Value<String>>,
        /// Indicates whether the connector profile applies to a sandbox or production environment.
        pub is_sandbox_environment: Option<Value<bool>>,
        /// If the connection mode for the connector profile is private, this parameter sets whether Amazon AppFlow uses the
        /// private network to send metadata and authorization calls to Salesforce.
        pub use_private_link_for_metadata_and_authorization: Option<Value<bool>>,
    }

    impl Lower for SalesforceConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceUrl", self.instance_url);
            to.set("isSandboxEnvironment", self.is_sandbox_environment);
            to.set("usePrivateLinkForMetadataAndAuthorization", self.use_private_link_for_metadata_and_authorization);
        }
    }

    /// The connector-specific profile properties required when using ServiceNow.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceNowConnectorProfileProperties {
        /// The location of the ServiceNow resource.
        ///
        /// Required. 0 to 256 characters.
        pub instance_url: Option<Value<String>>,
    }

    impl Lower for ServiceNowConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceUrl", self.instance_url);
        }
    }

    /// The connector-specific profile properties required when using Slack.
    #[derive(Clone, Debug, Default)]
    pub struct SlackConnectorProfileProperties {
        /// The location of the Slack resource.
        ///
        /// Required. 0 to 256 characters.
        pub instance_url: Option<Value<String>>,
    }

    impl Lower for SlackConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceUrl", self.instance_url);
        }
    }

    /// The connector-specific profile properties required when using Snowflake.
    #[derive(Clone, Debug, Default)]
    pub struct SnowflakeConnectorProfileProperties {
        /// The name of the account.
        ///
        /// 0 to 512 characters.
        pub account_name: Option<Value<String>>,
        /// The name of the Amazon S3 bucket associated with Snowflake.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// The bucket path that refers to the Amazon S3 bucket associated with Snowflake.
        ///
        /// 0 to 128 characters.
        pub bucket_prefix: Option<Value<String>>,
        /// The Snowflake Private Link service name to be used for private data transfers.
        ///
        /// 0 to 512 characters.
        pub private_link_service_name: Option<Value<String>>,
        /// The AWS Region of the Snowflake account.
        ///
        /// 0 to 64 characters.
        pub region: Option<Value<String>>,
        /// The name of the Amazon S3 stage that was created while setting up an Amazon S3 stage in the Snowflake account.
        ///
        /// Required. 0 to 512 characters.
        pub stage: Option<Value<String>>,
        /// The name of the Snowflake warehouse.
        ///
        /// Required. 0 to 512 characters.
        pub warehouse: Option<Value<String>>,
    }

    impl Lower for SnowflakeConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("AccountName", self.account_name);
            to.set("BucketName", self.bucket_name);
            to.set("BucketPrefix", self.bucket_prefix);
            to.set("PrivateLinkServiceName", self.private_link_service_name);
            to.set("Region", self.region);
            to.set("Stage", self.stage);
            to.set("Warehouse", self.warehouse);
        }
    }

    /// The connector-specific profile properties required when using Veeva.
    #[derive(Clone, Debug, Default)]
    pub struct VeevaConnectorProfileProperties {
        /// The location of the Veeva resource.
        ///
        /// Required. 0 to 256 characters.
        pub instance_url: Option<Value<String>>,
    }

    impl Lower for VeevaConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceUrl", self.instance_url);
        }
    }

    /// The connector-specific profile properties required when using Zendesk.
    #[derive(Clone, Debug, Default)]
    pub struct ZendeskConnectorProfileProperties {
        /// The location of the Zendesk resource.
        ///
        /// Required. 0 to 256 characters.
        pub instance_url: Option<Value<String>>,
    }

    impl Lower for ZendeskConnectorProfileProperties {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceUrl", self.instance_url);
        }
    }
}

/// `AWS::AppFlow::Flow`.
///
/// The `AWS::AppFlow::Flow` resource is an Amazon AppFlow resource type that specifies a new flow.
///
/// Its ARN: `arn:${Partition}:appflow:${Region}:${Account}:flow/${FlowName}`.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    /// A user-entered description of the flow.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// The configuration that controls how Amazon AppFlow places data in the destination connector.
    ///
    /// Required.
    pub destination_flow_config_list: Option<Value<Vec<flow::DestinationFlowConfig>>>,
    /// The specified name of the flow. Spaces are not allowed. Use underscores (\_) or hyphens (-) only.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub flow_name: Option<Value<String>>,
    /// Sets the status of the flow. You can specify one of the following values.
    ///
    /// One of `Active`, `Suspended`, `Draft`.
    pub flow_status: Option<Value<String>>,
    /// The ARN (Amazon Resource Name) of the Key Management Service (KMS) key you provide for encryption. This is
    /// required if you do not want to use the Amazon AppFlow-managed KMS key.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub kms_arn: Option<Value<String>>,
    /// Specifies the configuration that Amazon AppFlow uses when it catalogs your data. When Amazon AppFlow catalogs
    /// your data, it stores metadata in a data catalog.
    pub metadata_catalog_config: Option<Value<flow::MetadataCatalogConfig>>,
    /// Contains information about the configuration of the source connector used in the flow.
    ///
    /// Required.
    pub source_flow_config: Option<Value<flow::SourceFlowConfig>>,
    /// The tags used to organize, track, or control access for your flow.
    pub tags: Option<Value<Vec<flow::Tag>>>,
    /// A list of tasks that Amazon AppFlow performs while transferring the data in the flow run.
    ///
    /// Required.
    pub tasks: Option<Value<Vec<flow::Task>>>,
    /// The trigger settings that determine how and when Amazon AppFlow runs the specified flow.
    ///
    /// Required.
    pub trigger_config: Option<Value<flow::TriggerConfig>>,
}

impl Lower for Flow {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DestinationFlowConfigList", self.destination_flow_config_list);
        to.set("FlowName", self.flow_name);
        to.set("FlowStatus", self.flow_status);
        to.set("KMSArn", self.kms_arn);
        to.set("MetadataCatalogConfig", self.metadata_catalog_config);
        to.set("SourceFlowConfig", self.source_flow_config);
        to.set("Tags", self.tags);
        to.set("Tasks", self.tasks);
        to.set("TriggerConfig", self.trigger_config);
    }
}

impl Level1 for Flow {
    const TYPE: &'static str = "AWS::AppFlow::Flow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Flow> {
    /// `Ref`: its `FlowName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The flow's Amazon Resource Name (ARN).
    pub fn flow_arn(self) -> Value<Arn> {
        self.attribute("FlowArn")
    }
}

/// What [`Flow`] is made of.
pub mod flow {
    use super::*;

    /// Contains information about the configuration of destination connectors present in the flow.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationFlowConfig {
        /// The API version that the destination connector uses.
        ///
        /// 0 to 256 characters.
        pub api_version: Option<Value<String>>,
        /// The name of the connector profile. This name must be unique for each connector profile in the AWS account.
        ///
        /// 0 to 256 characters.
        pub connector_profile_name: Option<Value<String>>,
        /// The type of destination connector, such as Sales force, Amazon S3, and so on.
        ///
        /// Required.
        pub connector_type: Option<Value<String>>,
        /// This stores the information that is required to query a particular connector.
        ///
        /// Required.
        pub destination_connector_properties: Option<Value<DestinationConnectorProperties>>,
    }

    impl Lower for DestinationFlowConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ApiVersion", self.api_version);
            to.set("ConnectorProfileName", self.connector_profile_name);
            to.set("ConnectorType", self.connector_type);
            to.set("DestinationConnectorProperties", self.destination_connector_properties);
        }
    }

    /// This stores the information that is required to query a particular connector.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationConnectorProperties {
        /// The properties that are required to query the custom Connector.
        pub custom_connector: Option<Value<CustomConnectorDestinationProperties>>,
        /// The properties required to query Amazon EventBridge.
        pub event_bridge: Option<Value<EventBridgeDestinationProperties>>,
        /// The properties required to query Amazon Lookout for Metrics.
        pub lookout_metrics: Option<Value<LookoutMetricsDestinationProperties>>,
        /// The properties required to query Marketo.
        pub marketo: Option<Value<MarketoDestinationProperties>>,
        /// The properties required to query Amazon Redshift.
        pub redshift: Option<Value<RedshiftDestinationProperties>>,
        /// The properties required to query Amazon S3.
        pub s3: Option<Value<S3DestinationProperties>>,
        /// The properties required to query SAPOData.
        pub sapo_data: Option<Value<SAPODataDestinationProperties>>,
        /// The properties required to query Salesforce.
        pub salesforce: Option<Value<SalesforceDestinationProperties>>,
        /// The properties required to query Snowflake.
        pub snowflake: Option<Value<SnowflakeDestinationProperties>>,
        /// The properties required to query Upsolver.
        pub upsolver: Option<Value<UpsolverDestinationProperties>>,
        /// The properties required to query Zendesk.
        pub zendesk: Option<Value<ZendeskDestinationProperties>>,
    }

    impl Lower for DestinationConnectorProperties {
        fn fields(self, to: &mut Fields) {
            to.set("CustomConnector", self.custom_connector);
            to.set("EventBridge", self.event_bridge);
            to.set("LookoutMetrics", self.lookout_metrics);
            to.set("Marketo", self.marketo);
            to.set("Redshift", self.redshift);
            to.set("S3", self.s3);
            to.set("SAPOData", self.sapo_data);
            to.set("Salesforce", self.salesforce);
            to.set("Snowflake", self.snowflake);
            to.set("Upsolver", self.upsolver);
            to.set("Zendesk", self.zendesk);
        }
    }

    /// The properties that are applied when the custom connector is being used as a destination.
    #[derive(Clone, Debug, Default)]
    pub struct CustomConnectorDestinationProperties {
        /// The custom properties that are specific to the connector when it's used as a destination in the flow.
        pub custom_properties: Option<Value<BTreeMap<String, String>>>,
        /// The entity specified in the custom connector as a destination in the flow.
        ///
        /// Required. 0 to 1024 characters.
        pub entity_name: Option<Value<String>>,
        /// The settings that determine how Amazon AppFlow handles an error when placing data in the custom connector as
        /// destination.
        pub error_handling_config: Option<Value<ErrorHandlingConfig>>,
        /// The name of the field that Amazon AppFlow uses as an ID when performing a write operation such as update,
        /// delete, or upsert.
        ///
        /// At least 0 items.
        pub id_field_names: Option<Value<Vec<String>>>,
        /// Specifies the type of write operation to be performed in the custom connector when it's used as destination.
        ///
        /// One of `INSERT`, `UPSERT`, `UPDATE`, `DELETE`.
        pub write_operation_type: Option<Value<String>>,
    }

    impl Lower for CustomConnectorDestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("CustomProperties", self.custom_properties);
            to.set("EntityName", self.entity_name);
            to.set("ErrorHandlingConfig", self.error_handling_config);
            to.set("IdFieldNames", self.id_field_names);
            to.set("WriteOperationType", self.write_operation_type);
        }
    }

    /// The settings that determine how Amazon AppFlow handles an error when placing data in the destination.
    #[derive(Clone, Debug, Default)]
    pub struct ErrorHandlingConfig {
        /// Specifies the name of the Amazon S3 bucket.
        ///
        /// 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// Specifies the Amazon S3 bucket prefix.
        ///
        /// 0 to 512 characters.
        pub bucket_prefix: Option<Value<String>>,
        /// Specifies if the flow should fail after the first instance of a failure when attempting to place data in the
        /// destination.
        pub fail_on_first_error: Option<Value<bool>>,
    }

    impl Lower for ErrorHandlingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("BucketPrefix", self.bucket_prefix);
            to.set("FailOnFirstError", self.fail_on_first_error);
        }
    }

    /// The properties that are applied when Amazon EventBridge is being used as a destination.
    #[derive(Clone, Debug, Default)]
    pub struct EventBridgeDestinationProperties {
        /// The object specified in the Amplitude flow source.
        pub error_handling_config: Option<Value<ErrorHandlingConfig>>,
        /// The object specified in the Amazon EventBridge flow destination.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for EventBridgeDestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorHandlingConfig", self.error_handling_config);
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when Amazon Lookout for Metrics is used as a destination.
    #[derive(Clone, Debug, Default)]
    pub struct LookoutMetricsDestinationProperties {
        /// The object specified in the Amazon Lookout for Metrics flow destination.
        ///
        /// 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for LookoutMetricsDestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that Amazon AppFlow applies when you use Marketo as a flow destination.
    #[derive(Clone, Debug, Default)]
    pub struct MarketoDestinationProperties {
        /// The settings that determine how Amazon AppFlow handles an error when placing data in the destination.
        pub error_handling_config: Option<Value<ErrorHandlingConfig>>,
        /// The object specified in the Marketo flow destination.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for MarketoDestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorHandlingConfig", self.error_handling_config);
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when Amazon Redshift is being used as a destination.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftDestinationProperties {
        /// The object key for the bucket in which Amazon AppFlow places the destination files.
        ///
        /// 0 to 512 characters.
        pub bucket_prefix: Option<Value<String>>,
        /// The settings that determine how Amazon AppFlow handles an error when placing data in the Amazon Redshift
        /// destination.
        pub error_handling_config: Option<Value<ErrorHandlingConfig>>,
        /// The intermediate bucket that Amazon AppFlow uses when moving data into Amazon Redshift.
        ///
        /// Required. 3 to 63 characters.
        pub intermediate_bucket_name: Option<Value<String>>,
        /// The object specified in the Amazon Redshift flow destination.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for RedshiftDestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("BucketPrefix", self.bucket_prefix);
            to.set("ErrorHandlingConfig", self.error_handling_config);
            to.set("IntermediateBucketName", self.intermediate_bucket_name);
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when Amazon S3 is used as a destination.
    #[derive(Clone, Debug, Default)]
    pub struct S3DestinationProperties {
        /// The Amazon S3 bucket name in which Amazon AppFlow places the transferred data.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// The object key for the destination bucket in which Amazon AppFlow places the files.
        ///
        /// 0 to 512 characters.
        pub bucket_prefix: Option<Value<String>>,
        /// The configuration that determines how Amazon AppFlow should format the flow output data when Amazon S3 is used
        /// as the destination.
        pub s3_output_format_config: Option<Value<S3OutputFormatConfig>>,
    }

    impl Lower for S3DestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("BucketPrefix", self.bucket_prefix);
            to.set("S3OutputFormatConfig", self.s3_output_format_config);
        }
    }

    /// The configuration that determines how Amazon AppFlow should format the flow output data when Amazon S3 is used
    /// as the destination.
    #[derive(Clone, Debug, Default)]
    pub struct S3OutputFormatConfig {
        /// The aggregation settings that you can use to customize the output format of your flow data.
        pub aggregation_config: Option<Value<AggregationConfig>>,
        /// Indicates the file type that Amazon AppFlow places in the Amazon S3 bucket.
        ///
        /// One of `CSV`, `JSON`, `PARQUET`.
        pub file_type: Option<Value<String>>,
        /// Determines the prefix that Amazon AppFlow applies to the folder name in the Amazon S3 bucket. You can name
        /// folders according to the flow frequency and date.
        pub prefix_config: Option<Value<PrefixConfig>>,
        /// If your file output format is Parquet, use this parameter to set whether Amazon AppFlow preserves the data types
        /// in your source data when it writes the output to Amazon S3.
        pub preserve_source_data_typing: Option<Value<bool>>,
    }

    impl Lower for S3OutputFormatConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AggregationConfig", self.aggregation_config);
            to.set("FileType", self.file_type);
            to.set("PrefixConfig", self.prefix_config);
            to.set("PreserveSourceDataTyping", self.preserve_source_data_typing);
        }
    }

    /// The aggregation settings that you can use to customize the output format of your flow data.
    #[derive(Clone, Debug, Default)]
    pub struct AggregationConfig {
        /// Specifies whether Amazon AppFlow aggregates the flow records into a single file, or leave them unaggregated.
        ///
        /// One of `None`, `SingleFile`.
        pub aggregation_type: Option<Value<String>>,
        /// The desired file size, in MB, for each output file that Amazon AppFlow writes to the flow destination.
        pub target_file_size: Option<Value<i64>>,
    }

    impl Lower for AggregationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AggregationType", self.aggregation_type);
            to.set("TargetFileSize", self.target_file_size);
        }
    }

    /// Specifies elements that Amazon AppFlow includes in the file and folder names in the flow destination.
    #[derive(Clone, Debug, Default)]
    pub struct PrefixConfig {
        /// Specifies whether the destination file path includes either or both of the following elements.
        pub path_prefix_hierarchy: Option<Value<Vec<String>>>,
        /// Determines the level of granularity for the date and time that's included in the prefix.
        ///
        /// One of `YEAR`, `MONTH`, `DAY`, `HOUR`, `MINUTE`.
        pub prefix_format: Option<Value<String>>,
        /// Determines the format of the prefix, and whether it applies to the file name, file path, or both.
        ///
        /// One of `FILENAME`, `PATH`, `PATH_AND_FILENAME`.
        pub prefix_type: Option<Value<String>>,
    }

    impl Lower for PrefixConfig {
        fn fields(self, to: &mut Fields) {
            to.set("PathPrefixHierarchy", self.path_prefix_hierarchy);
            to.set("PrefixFormat", self.prefix_format);
            to.set("PrefixType", self.prefix_type);
        }
    }

    /// The properties that are applied when using SAPOData as a flow destination.
    #[derive(Clone, Debug, Default)]
    pub struct SAPODataDestinationProperties {
        /// The settings that determine how Amazon AppFlow handles an error when placing data in the destination.
        pub error_handling_config: Option<Value<ErrorHandlingConfig>>,
        /// A list of field names that can be used as an ID field when performing a write operation.
        ///
        /// At least 0 items.
        pub id_field_names: Option<Value<Vec<String>>>,
        /// The object path specified in the SAPOData flow destination.
        ///
        /// Required. 0 to 512 characters.
        pub object_path: Option<Value<String>>,
        /// Determines how Amazon AppFlow handles the success response that it gets from the connector after placing data.
        pub success_response_handling_config: Option<Value<SuccessResponseHandlingConfig>>,
        /// The possible write operations in the destination connector. When this value is not provided, this defaults to
        /// the `INSERT` operation.
        ///
        /// One of `INSERT`, `UPSERT`, `UPDATE`, `DELETE`.
        pub write_operation_type: Option<Value<String>>,
    }

    impl Lower for SAPODataDestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorHandlingConfig", self.error_handling_config);
            to.set("IdFieldNames", self.id_field_names);
            to.set("ObjectPath", self.object_path);
            to.set("SuccessResponseHandlingConfig", self.success_response_handling_config);
            to.set("WriteOperationType", self.write_operation_type);
        }
    }

    /// Determines how Amazon AppFlow handles the success response that it gets from the connector after placing data.
    #[derive(Clone, Debug, Default)]
    pub struct SuccessResponseHandlingConfig {
        /// The name of the Amazon S3 bucket.
        ///
        /// 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// The Amazon S3 bucket prefix.
        ///
        /// 0 to 512 characters.
        pub bucket_prefix: Option<Value<String>>,
    }

    impl Lower for SuccessResponseHandlingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("BucketPrefix", self.bucket_prefix);
        }
    }

    /// The properties that are applied when Salesforce is being used as a destination.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceDestinationProperties {
        /// Specifies which Salesforce API is used by Amazon AppFlow when your flow transfers data to Salesforce.
        ///
        /// One of `AUTOMATIC`, `BULKV2`, `REST_SYNC`.
        pub data_transfer_api: Option<Value<String>>,
        /// The settings that determine how Amazon AppFlow handles an error when placing data in the Salesforce destination.
        pub error_handling_config: Option<Value<ErrorHandlingConfig>>,
        /// The name of the field that Amazon AppFlow uses as an ID when performing a write operation such as update or
        /// delete.
        ///
        /// At least 0 items.
        pub id_field_names: Option<Value<Vec<String>>>,
        /// The object specified in the Salesforce flow destination.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
        /// This specifies the type of write operation to be performed in Salesforce. When the value is `UPSERT`, then
        /// `idFieldNames` is required.
        ///
        /// One of `INSERT`, `UPSERT`, `UPDATE`, `DELETE`.
        pub write_operation_type: Option<Value<String>>,
    }

    impl Lower for SalesforceDestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("DataTransferApi", self.data_transfer_api);
            to.set("ErrorHandlingConfig", self.error_handling_config);
            to.set("IdFieldNames", self.id_field_names);
            to.set("Object", self.object);
            to.set("WriteOperationType", self.write_operation_type);
        }
    }

    /// The properties that are applied when Snowflake is being used as a destination.
    #[derive(Clone, Debug, Default)]
    pub struct SnowflakeDestinationProperties {
        /// The object key for the destination bucket in which Amazon AppFlow places the files.
        ///
        /// 0 to 512 characters.
        pub bucket_prefix: Option<Value<String>>,
        /// The settings that determine how Amazon AppFlow handles an error when placing data in the Snowflake destination.
        pub error_handling_config: Option<Value<ErrorHandlingConfig>>,
        /// The intermediate bucket that Amazon AppFlow uses when moving data into Snowflake.
        ///
        /// Required. 3 to 63 characters.
        pub intermediate_bucket_name: Option<Value<String>>,
        /// The object specified in the Snowflake flow destination.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for SnowflakeDestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("BucketPrefix", self.bucket_prefix);
            to.set("ErrorHandlingConfig", self.error_handling_config);
            to.set("IntermediateBucketName", self.intermediate_bucket_name);
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when Upsolver is used as a destination.
    #[derive(Clone, Debug, Default)]
    pub struct UpsolverDestinationProperties {
        /// The Upsolver Amazon S3 bucket name in which Amazon AppFlow places the transferred data.
        ///
        /// Required. 16 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// The object key for the destination Upsolver Amazon S3 bucket in which Amazon AppFlow places the files.
        ///
        /// 0 to 512 characters.
        pub bucket_prefix: Option<Value<String>>,
        /// The configuration that determines how data is formatted when Upsolver is used as the flow destination.
        ///
        /// Required.
        pub s3_output_format_config: Option<Value<UpsolverS3OutputFormatConfig>>,
    }

    impl Lower for UpsolverDestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("BucketPrefix", self.bucket_prefix);
            to.set("S3OutputFormatConfig", self.s3_output_format_config);
        }
    }

    /// The configuration that determines how Amazon AppFlow formats the flow output data when Upsolver is used as the
    /// destination.
    #[derive(Clone, Debug, Default)]
    pub struct UpsolverS3OutputFormatConfig {
        /// The aggregation settings that you can use to customize the output format of your flow data.
        pub aggregation_config: Option<Value<AggregationConfig>>,
        /// Indicates the file type that Amazon AppFlow places in the Upsolver Amazon S3 bucket.
        ///
        /// One of `CSV`, `JSON`, `PARQUET`.
        pub file_type: Option<Value<String>>,
        /// Specifies elements that Amazon AppFlow includes in the file and folder names in the flow destination.
        ///
        /// Required.
        pub prefix_config: Option<Value<PrefixConfig>>,
    }

    impl Lower for UpsolverS3OutputFormatConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AggregationConfig", self.aggregation_config);
            to.set("FileType", self.file_type);
            to.set("PrefixConfig", self.prefix_config);
        }
    }

    /// The properties that are applied when Zendesk is used as a destination.
    #[derive(Clone, Debug, Default)]
    pub struct ZendeskDestinationProperties {
        /// The settings that determine how Amazon AppFlow handles an error when placing data in the destination.
        pub error_handling_config: Option<Value<ErrorHandlingConfig>>,
        /// A list of field names that can be used as an ID field when performing a write operation.
        ///
        /// At least 0 items.
        pub id_field_names: Option<Value<Vec<String>>>,
        /// The object specified in the Zendesk flow destination.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
        /// The possible write operations in the destination connector. When this value is not provided, this defaults to
        /// the `INSERT` operation.
        ///
        /// One of `INSERT`, `UPSERT`, `UPDATE`, `DELETE`.
        pub write_operation_type: Option<Value<String>>,
    }

    impl Lower for ZendeskDestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorHandlingConfig", self.error_handling_config);
            to.set("IdFieldNames", self.id_field_names);
            to.set("Object", self.object);
            to.set("WriteOperationType", self.write_operation_type);
        }
    }

    /// Specifies the configuration that Amazon AppFlow uses when it catalogs your data. When Amazon AppFlow catalogs
    /// your data, it stores metadata in a data catalog.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataCatalogConfig {
        /// Specifies the configuration that Amazon AppFlow uses when it catalogs your data with the AWS Glue Data Catalog.
        pub glue_data_catalog: Option<Value<GlueDataCatalog>>,
    }

    impl Lower for MetadataCatalogConfig {
        fn fields(self, to: &mut Fields) {
            to.set("GlueDataCatalog", self.glue_data_catalog);
        }
    }

    /// Trigger settings of the flow.
    #[derive(Clone, Debug, Default)]
    pub struct GlueDataCatalog {
        /// A string containing the value for the tag.
        ///
        /// Required. 0 to 255 characters.
        pub database_name: Option<Value<String>>,
        /// A string containing the value for the tag.
        ///
        /// Required. 0 to 512 characters.
        pub role_arn: Option<Value<String>>,
        /// A string containing the value for the tag.
        ///
        /// Required. 0 to 128 characters.
        pub table_prefix: Option<Value<String>>,
    }

    impl Lower for GlueDataCatalog {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseName", self.database_name);
            to.set("RoleArn", self.role_arn);
            to.set("TablePrefix", self.table_prefix);
        }
    }

    /// Contains information about the configuration of the source connector used in the flow.
    #[derive(Clone, Debug, Default)]
    pub struct SourceFlowConfig {
        /// The API version of the connector when it's used as a source in the flow.
        ///
        /// 0 to 256 characters.
        pub api_version: Option<Value<String>>,
        /// The name of the connector profile. This name must be unique for each connector profile in the AWS account.
        ///
        /// 0 to 256 characters.
        pub connector_profile_name: Option<Value<String>>,
        /// The type of connector, such as Salesforce, Amplitude, and so on.
        ///
        /// Required.
        pub connector_type: Option<Value<String>>,
        /// Defines the configuration for a scheduled incremental data pull. If a valid configuration is provided, the
        /// fields specified in the configuration are used when querying for the incremental data pull.
        pub incremental_pull_config: Option<Value<IncrementalPullConfig>>,
        /// Specifies the information that is required to query a particular source connector.
        ///
        /// Required.
        pub source_connector_properties: Option<Value<SourceConnectorProperties>>,
    }

    impl Lower for SourceFlowConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ApiVersion", self.api_version);
            to.set("ConnectorProfileName", self.connector_profile_name);
            to.set("ConnectorType", self.connector_type);
            to.set("IncrementalPullConfig", self.incremental_pull_config);
            to.set("SourceConnectorProperties", self.source_connector_properties);
        }
    }

    /// Specifies the configuration used when importing incremental records from the source.
    #[derive(Clone, Debug, Default)]
    pub struct IncrementalPullConfig {
        /// A field that specifies the date time or timestamp field as the criteria to use when importing incremental
        /// records from the source.
        ///
        /// 0 to 256 characters.
        pub datetime_type_field_name: Option<Value<String>>,
    }

    impl Lower for IncrementalPullConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DatetimeTypeFieldName", self.datetime_type_field_name);
        }
    }

    /// Specifies the information that is required to query a particular connector.
    #[derive(Clone, Debug, Default)]
    pub struct SourceConnectorProperties {
        /// Specifies the information that is required for querying Amplitude.
        pub amplitude: Option<Value<AmplitudeSourceProperties>>,
        /// The properties that are applied when the custom connector is being used as a source.
        pub custom_connector: Option<Value<CustomConnectorSourceProperties>>,
        /// Specifies the information that is required for querying Datadog.
        pub datadog: Option<Value<DatadogSourceProperties>>,
        /// Specifies the information that is required for querying Dynatrace.
        pub dynatrace: Option<Value<DynatraceSourceProperties>>,
        /// Specifies the information that is required for querying Google Analytics.
        pub google_analytics: Option<Value<GoogleAnalyticsSourceProperties>>,
        /// Specifies the information that is required for querying Infor Nexus.
        pub infor_nexus: Option<Value<InforNexusSourceProperties>>,
        /// Specifies the information that is required for querying Marketo.
        pub marketo: Option<Value<MarketoSourceProperties>>,
        /// Specifies the information that is required for querying Salesforce Pardot.
        pub pardot: Option<Value<PardotSourceProperties>>,
        /// Specifies the information that is required for querying Amazon S3.
        pub s3: Option<Value<S3SourceProperties>>,
        /// The properties that are applied when using SAPOData as a flow source.
        pub sapo_data: Option<Value<SAPODataSourceProperties>>,
        /// Specifies the information that is required for querying Salesforce.
        pub salesforce: Option<Value<SalesforceSourceProperties>>,
        /// Specifies the information that is required for querying ServiceNow.
        pub service_now: Option<Value<ServiceNowSourceProperties>>,
        /// Specifies the information that is required for querying Singular.
        pub singular: Option<Value<SingularSourceProperties>>,
        /// Specifies the information that is required for querying Slack.
        pub slack: Option<Value<SlackSourceProperties>>,
        /// Specifies the information that is required for querying Trend Micro.
        pub trendmicro: Option<Value<TrendmicroSourceProperties>>,
        /// Specifies the information that is required for querying Veeva.
        pub veeva: Option<Value<VeevaSourceProperties>>,
        /// Specifies the information that is required for querying Zendesk.
        pub zendesk: Option<Value<ZendeskSourceProperties>>,
    }

    impl Lower for SourceConnectorProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Amplitude", self.amplitude);
            to.set("CustomConnector", self.custom_connector);
            to.set("Datadog", self.datadog);
            to.set("Dynatrace", self.dynatrace);
            to.set("GoogleAnalytics", self.google_analytics);
            to.set("InforNexus", self.infor_nexus);
            to.set("Marketo", self.marketo);
            to.set("Pardot", self.pardot);
            to.set("S3", self.s3);
            to.set("SAPOData", self.sapo_data);
            to.set("Salesforce", self.salesforce);
            to.set("ServiceNow", self.service_now);
            to.set("Singular", self.singular);
            to.set("Slack", self.slack);
            to.set("Trendmicro", self.trendmicro);
            to.set("Veeva", self.veeva);
            to.set("Zendesk", self.zendesk);
        }
    }

    /// The properties that are applied when Amplitude is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct AmplitudeSourceProperties {
        /// The object specified in the Amplitude flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for AmplitudeSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when the custom connector is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct CustomConnectorSourceProperties {
        /// Custom properties that are required to use the custom connector as a source.
        pub custom_properties: Option<Value<BTreeMap<String, String>>>,
        /// The API of the connector application that Amazon AppFlow uses to transfer your data.
        pub data_transfer_api: Option<Value<CustomConnectorSourcePropertiesDataTransferApi>>,
        /// The entity specified in the custom connector as a source in the flow.
        ///
        /// Required. 0 to 1024 characters.
        pub entity_name: Option<Value<String>>,
    }

    impl Lower for CustomConnectorSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("CustomProperties", self.custom_properties);
            to.set("DataTransferApi", self.data_transfer_api);
            to.set("EntityName", self.entity_name);
        }
    }

    /// `CustomConnectorSourcePropertiesDataTransferApi` of `AWS::AppFlow::Flow`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomConnectorSourcePropertiesDataTransferApi {
        /// Required. 0 to 64 characters.
        pub name: Option<Value<String>>,
        /// Required. One of `SYNC`, `ASYNC`, `AUTOMATIC`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for CustomConnectorSourcePropertiesDataTransferApi {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// The properties that are applied when Datadog is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct DatadogSourceProperties {
        /// The object specified in the Datadog flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for DatadogSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when Dynatrace is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct DynatraceSourceProperties {
        /// The object specified in the Dynatrace flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for DynatraceSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when Google Analytics is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct GoogleAnalyticsSourceProperties {
        /// The object specified in the Google Analytics flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for GoogleAnalyticsSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when Infor Nexus is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct InforNexusSourceProperties {
        /// The object specified in the Infor Nexus flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for InforNexusSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when Marketo is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct MarketoSourceProperties {
        /// The object specified in the Marketo flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for MarketoSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when Salesforce Pardot is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct PardotSourceProperties {
        /// The object specified in the Salesforce Pardot flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for PardotSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when Amazon S3 is being used as the flow source.
    #[derive(Clone, Debug, Default)]
    pub struct S3SourceProperties {
        /// The Amazon S3 bucket name where the source files are stored.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// The object key for the Amazon S3 bucket in which the source files are stored.
        ///
        /// Required. 0 to 512 characters.
        pub bucket_prefix: Option<Value<String>>,
        /// When you use Amazon S3 as the source, the configuration format that you provide the flow input data.
        pub s3_input_format_config: Option<Value<S3InputFormatConfig>>,
    }

    impl Lower for S3SourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("BucketPrefix", self.bucket_prefix);
            to.set("S3InputFormatConfig", self.s3_input_format_config);
        }
    }

    /// When you use Amazon S3 as the source, the configuration format that you provide the flow input data.
    #[derive(Clone, Debug, Default)]
    pub struct S3InputFormatConfig {
        /// The file type that Amazon AppFlow gets from your Amazon S3 bucket.
        ///
        /// One of `CSV`, `JSON`.
        pub s3_input_file_type: Option<Value<String>>,
    }

    impl Lower for S3InputFormatConfig {
        fn fields(self, to: &mut Fields) {
            to.set("S3InputFileType", self.s3_input_file_type);
        }
    }

    /// The properties that are applied when using SAPOData as a flow source.
    #[derive(Clone, Debug, Default)]
    pub struct SAPODataSourceProperties {
        /// The object path specified in the SAPOData flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object_path: Option<Value<String>>,
        /// Sets the page size for each concurrent process that transfers OData records from your SAP instance.
        pub pagination_config: Option<Value<SAPODataPaginationConfig>>,
        /// Sets the number of concurrent processes that transfers OData records from your SAP instance.
        pub parallelism_config: Option<Value<SAPODataParallelismConfig>>,
    }

    impl Lower for SAPODataSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ObjectPath", self.object_path);
            to.set("paginationConfig", self.pagination_config);
            to.set("parallelismConfig", self.parallelism_config);
        }
    }

    /// Sets the page size for each \*concurrent process\* that transfers OData records from your SAP instance.
    #[derive(Clone, Debug, Default)]
    pub struct SAPODataPaginationConfig {
        /// The maximum number of records that Amazon AppFlow receives in each page of the response from your SAP
        /// application.
        ///
        /// Required. 1 to 10000.
        pub max_page_size: Option<Value<i64>>,
    }

    impl Lower for SAPODataPaginationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("maxPageSize", self.max_page_size);
        }
    }

    /// Sets the number of \*concurrent processes\* that transfer OData records from your SAP instance. A concurrent
    /// process is query that retrieves a batch of records as part of a flow run.
    #[derive(Clone, Debug, Default)]
    pub struct SAPODataParallelismConfig {
        /// The maximum number of processes that Amazon AppFlow runs at the same time when it retrieves your data from your
        /// SAP application.
        ///
        /// Required. 1 to 10.
        pub max_parallelism: Option<Value<i64>>,
    }

    impl Lower for SAPODataParallelismConfig {
        fn fields(self, to: &mut Fields) {
            to.set("maxParallelism", self.max_parallelism);
        }
    }

    /// The properties that are applied when Salesforce is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceSourceProperties {
        /// Specifies which Salesforce API is used by Amazon AppFlow when your flow transfers data from Salesforce.
        ///
        /// One of `AUTOMATIC`, `BULKV2`, `REST_SYNC`.
        pub data_transfer_api: Option<Value<String>>,
        /// The flag that enables dynamic fetching of new (recently added) fields in the Salesforce objects while running a
        /// flow.
        pub enable_dynamic_field_update: Option<Value<bool>>,
        /// Indicates whether Amazon AppFlow includes deleted files in the flow run.
        pub include_deleted_records: Option<Value<bool>>,
        /// The object specified in the Salesforce flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for SalesforceSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("DataTransferApi", self.data_transfer_api);
            to.set("EnableDynamicFieldUpdate", self.enable_dynamic_field_update);
            to.set("IncludeDeletedRecords", self.include_deleted_records);
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when ServiceNow is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceNowSourceProperties {
        /// The object specified in the ServiceNow flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for ServiceNowSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when Singular is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct SingularSourceProperties {
        /// The object specified in the Singular flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for SingularSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when Slack is being used as a source.
    #[derive(Clone, Debug, Default)]
    pub struct SlackSourceProperties {
        /// The object specified in the Slack flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for SlackSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when using Trend Micro as a flow source.
    #[derive(Clone, Debug, Default)]
    pub struct TrendmicroSourceProperties {
        /// The object specified in the Trend Micro flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for TrendmicroSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when using Veeva as a flow source.
    #[derive(Clone, Debug, Default)]
    pub struct VeevaSourceProperties {
        /// The document type specified in the Veeva document extract flow.
        ///
        /// 0 to 512 characters.
        pub document_type: Option<Value<String>>,
        /// Boolean value to include All Versions of files in Veeva document extract flow.
        pub include_all_versions: Option<Value<bool>>,
        /// Boolean value to include file renditions in Veeva document extract flow.
        pub include_renditions: Option<Value<bool>>,
        /// Boolean value to include source files in Veeva document extract flow.
        pub include_source_files: Option<Value<bool>>,
        /// The object specified in the Veeva flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for VeevaSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("DocumentType", self.document_type);
            to.set("IncludeAllVersions", self.include_all_versions);
            to.set("IncludeRenditions", self.include_renditions);
            to.set("IncludeSourceFiles", self.include_source_files);
            to.set("Object", self.object);
        }
    }

    /// The properties that are applied when using Zendesk as a flow source.
    #[derive(Clone, Debug, Default)]
    pub struct ZendeskSourceProperties {
        /// The object specified in the Zendesk flow source.
        ///
        /// Required. 0 to 512 characters.
        pub object: Option<Value<String>>,
    }

    impl Lower for ZendeskSourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Object", self.object);
        }
    }

    /// A label for tagging AppFlow resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string used to identify this tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A string containing the value for the tag.
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

    /// A class for modeling different type of tasks. Task implementation varies based on the `TaskType`.
    #[derive(Clone, Debug, Default)]
    pub struct Task {
        /// The operation to be performed on the provided source fields.
        pub connector_operator: Option<Value<ConnectorOperator>>,
        /// A field in a destination connector, or a field value against which Amazon AppFlow validates a source field.
        ///
        /// 0 to 256 characters.
        pub destination_field: Option<Value<String>>,
        /// The source fields to which a particular task is applied.
        ///
        /// Required.
        pub source_fields: Option<Value<Vec<String>>>,
        /// A map used to store task-related information. The execution service looks for particular information based on
        /// the `TaskType`.
        pub task_properties: Option<Value<Vec<TaskPropertiesObject>>>,
        /// Specifies the particular task implementation that Amazon AppFlow performs.
        ///
        /// Required. One of `Arithmetic`, `Filter`, `Map`, `Map_all`, `Mask`, `Merge`, `Passthrough`, `Truncate`,
        /// `Validate`, `Partition`.
        pub task_type: Option<Value<String>>,
    }

    impl Lower for Task {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorOperator", self.connector_operator);
            to.set("DestinationField", self.destination_field);
            to.set("SourceFields", self.source_fields);
            to.set("TaskProperties", self.task_properties);
            to.set("TaskType", self.task_type);
        }
    }

    /// The operation to be performed on the provided source fields.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorOperator {
        /// The operation to be performed on the provided Amplitude source fields.
        ///
        /// One of `BETWEEN`.
        pub amplitude: Option<Value<String>>,
        /// Operators supported by the custom connector.
        pub custom_connector: Option<Value<String>>,
        /// The operation to be performed on the provided Datadog source fields.
        pub datadog: Option<Value<String>>,
        /// The operation to be performed on the provided Dynatrace source fields.
        pub dynatrace: Option<Value<String>>,
        /// The operation to be performed on the provided Google Analytics source fields.
        ///
        /// One of `PROJECTION`, `BETWEEN`.
        pub google_analytics: Option<Value<String>>,
        /// The operation to be performed on the provided Infor Nexus source fields.
        pub infor_nexus: Option<Value<String>>,
        /// The operation to be performed on the provided Marketo source fields.
        pub marketo: Option<Value<String>>,
        /// The operation to be performed on the provided Salesforce Pardot source fields.
        pub pardot: Option<Value<String>>,
        /// The operation to be performed on the provided Amazon S3 source fields.
        pub s3: Option<Value<String>>,
        /// The operation to be performed on the provided SAPOData source fields.
        pub sapo_data: Option<Value<String>>,
        /// The operation to be performed on the provided Salesforce source fields.
        pub salesforce: Option<Value<String>>,
        /// The operation to be performed on the provided ServiceNow source fields.
        pub service_now: Option<Value<String>>,
        /// The operation to be performed on the provided Singular source fields.
        pub singular: Option<Value<String>>,
        /// The operation to be performed on the provided Slack source fields.
        pub slack: Option<Value<String>>,
        /// The operation to be performed on the provided Trend Micro source fields.
        pub trendmicro: Option<Value<String>>,
        /// The operation to be performed on the provided Veeva source fields.
        pub veeva: Option<Value<String>>,
        /// The operation to be performed on the provided Zendesk source fields.
        pub zendesk: Option<Value<String>>,
    }

    impl Lower for ConnectorOperator {
        fn fields(self, to: &mut Fields) {
            to.set("Amplitude", self.amplitude);
            to.set("CustomConnector", self.custom_connector);
            to.set("Datadog", self.datadog);
            to.set("Dynatrace", self.dynatrace);
            to.set("GoogleAnalytics", self.google_analytics);
            to.set("InforNexus", self.infor_nexus);
            to.set("Marketo", self.marketo);
            to.set("Pardot", self.pardot);
            to.set("S3", self.s3);
            to.set("SAPOData", self.sapo_data);
            to.set("Salesforce", self.salesforce);
            to.set("ServiceNow", self.service_now);
            to.set("Singular", self.singular);
            to.set("Slack", self.slack);
            to.set("Trendmicro", self.trendmicro);
            to.set("Veeva", self.veeva);
            to.set("Zendesk", self.zendesk);
        }
    }

    /// A map used to store task-related information. The execution service looks for particular information based on
    /// the `TaskType`.
    #[derive(Clone, Debug, Default)]
    pub struct TaskPropertiesObject {
        /// The task property key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The task property value.
        ///
        /// Required. At most 2048 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TaskPropertiesObject {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The trigger settings that determine how and when Amazon AppFlow runs the specified flow.
    #[derive(Clone, Debug, Default)]
    pub struct TriggerConfig {
        /// Specifies the configuration details of a schedule-triggered flow as defined by the user. Currently, these
        /// settings only apply to the `Scheduled` trigger type.
        pub trigger_properties: Option<Value<ScheduledTriggerProperties>>,
        /// Specifies the type of flow trigger. This can be `OnDemand`, `Scheduled`, or `Event`.
        ///
        /// Required. One of `Scheduled`, `Event`, `OnDemand`.
        pub trigger_type: Option<Value<String>>,
    }

    impl Lower for TriggerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TriggerProperties", self.trigger_properties);
            to.set("TriggerType", self.trigger_type);
        }
    }

    /// Specifies the configuration details of a schedule-triggered flow as defined by the user. Currently, these
    /// settings only apply to the `Scheduled` trigger type.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduledTriggerProperties {
        /// Specifies whether a scheduled flow has an incremental data transfer or a complete data transfer for each flow
        /// run.
        ///
        /// One of `Incremental`, `Complete`.
        pub data_pull_mode: Option<Value<String>>,
        /// Specifies the date range for the records to import from the connector in the first flow run.
        pub first_execution_from: Option<Value<f64>>,
        /// Defines how many times a scheduled flow fails consecutively before Amazon AppFlow deactivates it.
        ///
        /// 1 to 100.
        pub flow_error_deactivation_threshold: Option<Value<i64>>,
        /// The time at which the scheduled flow ends. The time is formatted as a timestamp that follows the ISO 8601
        /// standard, such as `2022-04-27T13:00:00-07:00`.
        pub schedule_end_time: Option<Value<f64>>,
        /// The scheduling expression that determines the rate at which the schedule will run, for example `rate(5minutes)`.
        ///
        /// Required. 1 to 256 characters.
        pub schedule_expression: Option<Value<String>>,
        /// Specifies the optional offset that is added to the time interval for a schedule-triggered flow.
        ///
        /// 0 to 36000.
        pub schedule_offset: Option<Value<f64>>,
        /// The time at which the scheduled flow starts. The time is formatted as a timestamp that follows the ISO 8601
        /// standard, such as `2022-04-26T13:00:00-07:00`.
        pub schedule_start_time: Option<Value<f64>>,
        /// Specifies the time zone used when referring to the dates and times of a scheduled flow, such as
        /// `America/New_York`.
        ///
        /// At most 256 characters.
        pub time_zone: Option<Value<String>>,
    }

    impl Lower for ScheduledTriggerProperties {
        fn fields(self, to: &mut Fields) {
            to.set("DataPullMode", self.data_pull_mode);
            to.set("FirstExecutionFrom", self.first_execution_from);
            to.set("FlowErrorDeactivationThreshold", self.flow_error_deactivation_threshold);
            to.set("ScheduleEndTime", self.schedule_end_time);
            to.set("ScheduleExpression", self.schedule_expression);
            to.set("ScheduleOffset", self.schedule_offset);
            to.set("ScheduleStartTime", self.schedule_start_time);
            to.set("TimeZone", self.time_zone);
        }
    }
}
