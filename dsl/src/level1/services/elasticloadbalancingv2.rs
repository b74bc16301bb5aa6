//! `AWS::ElasticLoadBalancingV2`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ElasticLoadBalancingV2::Listener`.
///
/// Specifies a listener for an Application Load Balancer, Network Load Balancer, or Gateway Load Balancer.
#[derive(Clone, Debug, Default)]
pub struct Listener {
    /// \[TLS listener\] The name of the Application-Layer Protocol Negotiation (ALPN) policy.
    pub alpn_policy: Option<Value<Vec<String>>>,
    /// The default SSL server certificate for a secure listener. You must provide exactly one certificate if the
    /// listener protocol is HTTPS or TLS.
    pub certificates: Option<Value<Vec<listener::Certificate>>>,
    /// The actions for the default rule. You cannot define a condition for a default rule.
    ///
    /// Required.
    pub default_actions: Option<Value<Vec<listener::Action>>>,
    /// The listener attributes. Attributes that you do not modify retain their current values.
    pub listener_attributes: Option<Value<Vec<listener::ListenerAttribute>>>,
    /// The Amazon Resource Name (ARN) of the load balancer.
    ///
    /// Required. A change replaces the resource.
    pub load_balancer_arn: Option<Value<String>>,
    /// The mutual authentication configuration information.
    pub mutual_authentication: Option<Value<listener::MutualAuthentication>>,
    /// The port on which the load balancer is listening. You can't specify a port for a Gateway Load Balancer.
    ///
    /// 1 to 65535.
    pub port: Option<Value<i64>>,
    /// The protocol for connections from clients to the load balancer. For Application Load Balancers, the supported
    /// protocols are HTTP and HTTPS.
    ///
    /// One of `GENEVE`, `HTTP`, `HTTPS`, `QUIC`, `TCP`, `TCP_QUIC`, `TCP_UDP`, `TLS`, `UDP`.
    pub protocol: Option<Value<String>>,
    /// \[HTTPS and TLS listeners\] The security policy that defines which protocols and ciphers are supported.
    pub ssl_policy: Option<Value<String>>,
    /// At least 1 items.
    pub tags: Option<Value<Vec<listener::Tag>>>,
}

impl Lower for Listener {
    fn fields(self, to: &mut Fields) {
        to.set("AlpnPolicy", self.alpn_policy);
        to.set("Certificates", self.certificates);
        to.set("DefaultActions", self.default_actions);
        to.set("ListenerAttributes", self.listener_attributes);
        to.set("LoadBalancerArn", self.load_balancer_arn);
        to.set("MutualAuthentication", self.mutual_authentication);
        to.set("Port", self.port);
        to.set("Protocol", self.protocol);
        to.set("SslPolicy", self.ssl_policy);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Listener {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::Listener";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Listener> {
    /// `Ref`: its `ListenerArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the listener.
    pub fn listener_arn(self) -> Value<Arn> {
        self.attribute("ListenerArn")
    }
}

/// What [`Listener`] is made of.
pub mod listener {
    use super::*;

    /// Specifies an SSL server certificate to use as the default certificate for a secure listener.
    #[derive(Clone, Debug, Default)]
    pub struct Certificate {
        /// The Amazon Resource Name (ARN) of the certificate.
        pub certificate_arn: Option<Value<String>>,
    }

    impl Lower for Certificate {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
        }
    }

    /// Specifies an action for a listener rule.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// \[HTTPS listeners\] Information for using Amazon Cognito to authenticate users. Specify only when `Type` is
        /// `authenticate-cognito`.
        pub authenticate_cognito_config: Option<Value<AuthenticateCognitoConfig>>,
        /// \[HTTPS listeners\] Information about an identity provider that is compliant with OpenID Connect (OIDC).
        pub authenticate_oidc_config: Option<Value<AuthenticateOidcConfig>>,
        /// \[Application Load Balancer\] Information for creating an action that returns a custom HTTP response. Specify
        /// only when `Type` is `fixed-response`.
        pub fixed_response_config: Option<Value<FixedResponseConfig>>,
        /// Information for creating an action that distributes requests among multiple target groups. Specify only when
        /// `Type` is `forward`.
        pub forward_config: Option<Value<ForwardConfig>>,
        /// \[HTTPS listeners\] Information for validating JWT access tokens in client requests. Specify only when `Type` is
        /// `jwt-validation`.
        pub jwt_validation_config: Option<Value<JwtValidationConfig>>,
        /// The order for the action. This value is required for rules with multiple actions. The action with the lowest
        /// value for order is performed first.
        ///
        /// 1 to 50000.
        pub order: Option<Value<i64>>,
        /// \[Application Load Balancer\] Information for creating a redirect action. Specify only when `Type` is
        /// `redirect`.
        pub redirect_config: Option<Value<RedirectConfig>>,
        /// The Amazon Resource Name (ARN) of the target group. Specify only when `Type` is `forward` and you want to route
        /// to a single target group.
        pub target_group_arn: Option<Value<String>>,
        /// The type of action.
        ///
        /// Required. One of `authenticate-cognito`, `authenticate-oidc`, `fixed-response`, `forward`, `jwt-validation`,
        /// `redirect`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticateCognitoConfig", self.authenticate_cognito_config);
            to.set("AuthenticateOidcConfig", self.authenticate_oidc_config);
            to.set("FixedResponseConfig", self.fixed_response_config);
            to.set("ForwardConfig", self.forward_config);
            to.set("JwtValidationConfig", self.jwt_validation_config);
            to.set("Order", self.order);
            to.set("RedirectConfig", self.redirect_config);
            to.set("TargetGroupArn", self.target_group_arn);
            to.set("Type", self.type_);
        }
    }

    /// Specifies information required when integrating with Amazon Cognito to authenticate users.
    #[derive(Clone, Debug, Default)]
    pub struct AuthenticateCognitoConfig {
        /// The query parameters (up to 10) to include in the redirect request to the authorization endpoint.
        pub authentication_request_extra_params: Option<Value<BTreeMap<String, String>>>,
        /// The behavior if the user is not authenticated. The following are possible values.
        ///
        /// One of `allow`, `authenticate`, `deny`.
        pub on_unauthenticated_request: Option<Value<String>>,
        /// The set of user claims to be requested from the IdP. The default is `openid`.
        pub scope: Option<Value<String>>,
        /// The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie.
        pub session_cookie_name: Option<Value<String>>,
        /// The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
        pub session_timeout: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon Cognito user pool.
        ///
        /// Required.
        pub user_pool_arn: Option<Value<String>>,
        /// The ID of the Amazon Cognito user pool client.
        ///
        /// Required.
        pub user_pool_client_id: Option<Value<String>>,
        /// The domain prefix or fully-qualified domain name of the Amazon Cognito user pool.
        ///
        /// Required.
        pub user_pool_domain: Option<Value<String>>,
    }

    impl Lower for AuthenticateCognitoConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationRequestExtraParams", self.authentication_request_extra_params);
            to.set("OnUnauthenticatedRequest", self.on_unauthenticated_request);
            to.set("Scope", self.scope);
            to.set("SessionCookieName", self.session_cookie_name);
            to.set("SessionTimeout", self.session_timeout);
            to.set("UserPoolArn", self.user_pool_arn);
            to.set("UserPoolClientId", self.user_pool_client_id);
            to.set("UserPoolDomain", self.user_pool_domain);
        }
    }

    /// Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect (OIDC) to
    /// authenticate users.
    #[derive(Clone, Debug, Default)]
    pub struct AuthenticateOidcConfig {
        /// The query parameters (up to 10) to include in the redirect request to the authorization endpoint.
        pub authentication_request_extra_params: Option<Value<BTreeMap<String, String>>>,
        /// The authorization endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and
        /// the path.
        ///
        /// Required.
        pub authorization_endpoint: Option<Value<String>>,
        /// The OAuth 2.0 client identifier.
        ///
        /// Required.
        pub client_id: Option<Value<String>>,
        /// The OAuth 2.0 client secret. This parameter is required if you are creating a rule. If you are modifying a rule,
        /// you can omit this parameter if you set `UseExistingClientSecret` to true.
        pub client_secret: Option<Value<String>>,
        /// The OIDC issuer identifier of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and
        /// the path.
        ///
        /// Required.
        pub issuer: Option<Value<String>>,
        /// The behavior if the user is not authenticated. The following are possible values.
        ///
        /// One of `allow`, `authenticate`, `deny`.
        pub on_unauthenticated_request: Option<Value<String>>,
        /// The set of user claims to be requested from the IdP. The default is `openid`.
        pub scope: Option<Value<String>>,
        /// The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie.
        pub session_cookie_name: Option<Value<String>>,
        /// The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
        pub session_timeout: Option<Value<String>>,
        /// The token endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path.
        ///
        /// Required.
        pub token_endpoint: Option<Value<String>>,
        /// Indicates whether to use the existing client secret when modifying a rule. If you are creating a rule, you can
        /// omit this parameter or set it to false.
        pub use_existing_client_secret: Option<Value<bool>>,
        /// The user info endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the
        /// path.
        ///
        /// Required.
        pub user_info_endpoint: Option<Value<String>>,
    }

    impl Lower for AuthenticateOidcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationRequestExtraParams", self.authentication_request_extra_params);
            to.set("AuthorizationEndpoint", self.authorization_endpoint);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("Issuer", self.issuer);
            to.set("OnUnauthenticatedRequest", self.on_unauthenticated_request);
            to.set("Scope", self.scope);
            to.set("SessionCookieName", self.session_cookie_name);
            to.set("SessionTimeout", self.session_timeout);
            to.set("TokenEndpoint", self.token_endpoint);
            to.set("UseExistingClientSecret", self.use_existing_client_secret);
            to.set("UserInfoEndpoint", self.user_info_endpoint);
        }
    }

    /// Specifies information required when returning a custom HTTP response.
    #[derive(Clone, Debug, Default)]
    pub struct FixedResponseConfig {
        /// The content type.
        ///
        /// 0 to 32 characters.
        pub content_type: Option<Value<String>>,
        /// The message.
        ///
        /// 0 to 1024 characters.
        pub message_body: Option<Value<String>>,
        /// The HTTP response code (2XX, 4XX, or 5XX).
        ///
        /// Required.
        pub status_code: Option<Value<String>>,
    }

    impl Lower for FixedResponseConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContentType", self.content_type);
            to.set("MessageBody", self.message_body);
            to.set("StatusCode", self.status_code);
        }
    }

    /// Information for creating an action that distributes requests among multiple target groups. Specify only when
    /// `Type` is `forward`.
    #[derive(Clone, Debug, Default)]
    pub struct ForwardConfig {
        /// Information about the target group stickiness for a rule.
        pub target_group_stickiness_config: Option<Value<TargetGroupStickinessConfig>>,
        /// Information about how traffic will be distributed between multiple target groups in a forward rule.
        pub target_groups: Option<Value<Vec<TargetGroupTuple>>>,
    }

    impl Lower for ForwardConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TargetGroupStickinessConfig", self.target_group_stickiness_config);
            to.set("TargetGroups", self.target_groups);
        }
    }

    /// Information about the target group stickiness for a rule.
    #[derive(Clone, Debug, Default)]
    pub struct TargetGroupStickinessConfig {
        /// \[Application Load Balancers\] The time period, in seconds, during which requests from a client should be routed
        /// to the same target group.
        pub duration_seconds: Option<Value<i64>>,
        /// Indicates whether target group stickiness is enabled.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for TargetGroupStickinessConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DurationSeconds", self.duration_seconds);
            to.set("Enabled", self.enabled);
        }
    }

    /// Information about how traffic will be distributed between multiple target groups in a forward rule.
    #[derive(Clone, Debug, Default)]
    pub struct TargetGroupTuple {
        /// The Amazon Resource Name (ARN) of the target group.
        pub target_group_arn: Option<Value<String>>,
        /// The weight. The range is 0 to 999.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for TargetGroupTuple {
        fn fields(self, to: &mut Fields) {
            to.set("TargetGroupArn", self.target_group_arn);
            to.set("Weight", self.weight);
        }
    }

    /// `JwtValidationConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
    #[derive(Clone, Debug, Default)]
    pub struct JwtValidationConfig {
        pub additional_claims: Option<Value<Vec<JwtValidationActionAdditionalClaim>>>,
        /// Required.
        pub issuer: Option<Value<String>>,
        /// Required.
        pub jwks_endpoint: Option<Value<String>>,
    }

    impl Lower for JwtValidationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalClaims", self.additional_claims);
            to.set("Issuer", self.issuer);
            to.set("JwksEndpoint", self.jwks_endpoint);
        }
    }

    /// Information about an additional claim to validate.
    #[derive(Clone, Debug, Default)]
    pub struct JwtValidationActionAdditionalClaim {
        /// The format of the claim value.
        ///
        /// Required. One of `single-string`, `space-separated-values`, `string-array`.
        pub format: Option<Value<String>>,
        /// The name of the claim. You can't specify `exp`, `iss`, `nbf`, or `iat` because we validate them by default.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The claim value. The maximum size of the list is 10. Each value can be up to 256 characters in length.
        ///
        /// Required.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for JwtValidationActionAdditionalClaim {
        fn fields(self, to: &mut Fields) {
            to.set("Format", self.format);
            to.set("Name", self.name);
            to.set("Values", self.values);
        }
    }

    /// Information about a redirect action.
    #[derive(Clone, Debug, Default)]
    pub struct RedirectConfig {
        /// The hostname. This component is not percent-encoded. The hostname can contain #{host}.
        ///
        /// 1 to 128 characters.
        pub host: Option<Value<String>>,
        /// The absolute path, starting with the leading "/". This component is not percent-encoded. The path can contain
        /// \#{host}, #{path}, and #{port}.
        ///
        /// 1 to 128 characters.
        pub path: Option<Value<String>>,
        /// The port. You can specify a value from 1 to 65535 or #{port}.
        pub port: Option<Value<String>>,
        /// The protocol. You can specify HTTP, HTTPS, or #{protocol}. You can redirect HTTP to HTTP, HTTP to HTTPS, and
        /// HTTPS to HTTPS.
        pub protocol: Option<Value<String>>,
        /// The query parameters, URL-encoded when necessary, but not percent-encoded. Do not include the leading "?", as it
        /// is automatically added.
        ///
        /// 0 to 128 characters.
        pub query: Option<Value<String>>,
        /// The HTTP redirect code. The redirect is either permanent (HTTP 301) or temporary (HTTP 302).
        ///
        /// Required. One of `HTTP_301`, `HTTP_302`.
        pub status_code: Option<Value<String>>,
    }

    impl Lower for RedirectConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Host", self.host);
            to.set("Path", self.path);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
            to.set("Query", self.query);
            to.set("StatusCode", self.status_code);
        }
    }

    /// Information about a listener attribute.
    #[derive(Clone, Debug, Default)]
    pub struct ListenerAttribute {
        /// The name of the attribute.
        pub key: Option<Value<String>>,
        /// The value of the attribute.
        pub value: Option<Value<String>>,
    }

    impl Lower for ListenerAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The mutual authentication configuration information.
    #[derive(Clone, Debug, Default)]
    pub struct MutualAuthentication {
        /// Indicates whether trust store CA certificate names are advertised.
        ///
        /// One of `off`, `on`.
        pub advertise_trust_store_ca_names: Option<Value<String>>,
        /// Indicates whether expired client certificates are ignored.
        pub ignore_client_certificate_expiry: Option<Value<bool>>,
        /// The client certificate handling method. Options are `off`, `passthrough` or `verify`. The default value is
        /// `off`.
        pub mode: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the trust store.
        pub trust_store_arn: Option<Value<String>>,
    }

    impl Lower for MutualAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("AdvertiseTrustStoreCaNames", self.advertise_trust_store_ca_names);
            to.set("IgnoreClientCertificateExpiry", self.ignore_client_certificate_expiry);
            to.set("Mode", self.mode);
            to.set("TrustStoreArn", self.trust_store_arn);
        }
    }

    /// Information about a tag.
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

/// `AWS::ElasticLoadBalancingV2::ListenerCertificate`.
///
/// Specifies an SSL server certificate to add to the certificate list for an HTTPS or TLS listener.
#[derive(Clone, Debug, Default)]
pub struct ListenerCertificate {
    /// The certificate. You can specify one certificate per resource.
    ///
    /// Required.
    pub certificates: Option<Value<Vec<listener_certificate::Certificate>>>,
    /// The Amazon Resource Name (ARN) of the listener.
    ///
    /// Required. A change replaces the resource.
    pub listener_arn: Option<Value<String>>,
}

impl Lower for ListenerCertificate {
    fn fields(self, to: &mut Fields) {
        to.set("Certificates", self.certificates);
        to.set("ListenerArn", self.listener_arn);
    }
}

impl Level1 for ListenerCertificate {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::ListenerCertificate";
}

impl Handle<ListenerCertificate> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ListenerCertificate`] is made of.
pub mod listener_certificate {
    use super::*;

    /// Specifies an SSL server certificate for the certificate list of a secure listener.
    #[derive(Clone, Debug, Default)]
    pub struct Certificate {
        /// The Amazon Resource Name (ARN) of the certificate.
        pub certificate_arn: Option<Value<String>>,
    }

    impl Lower for Certificate {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
        }
    }
}

/// `AWS::ElasticLoadBalancingV2::ListenerRule`.
///
/// Specifies a listener rule. The listener must be associated with an Application Load Balancer. Each rule consists
/// of a priority, one or more actions, and one or more conditions.
#[derive(Clone, Debug, Default)]
pub struct ListenerRule {
    /// The actions.
    ///
    /// Required.
    pub actions: Option<Value<Vec<listener_rule::Action>>>,
    /// The conditions.
    ///
    /// Required.
    pub conditions: Option<Value<Vec<listener_rule::RuleCondition>>>,
    /// The Amazon Resource Name (ARN) of the listener.
    ///
    /// A change replaces the resource.
    pub listener_arn: Option<Value<String>>,
    /// The rule priority. A listener can't have multiple rules with the same priority.
    ///
    /// Required. 1 to 50000.
    pub priority: Option<Value<i64>>,
    /// At least 1 items.
    pub tags: Option<Value<Vec<listener_rule::Tag>>>,
    pub transforms: Option<Value<Vec<listener_rule::Transform>>>,
}

impl Lower for ListenerRule {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("Conditions", self.conditions);
        to.set("ListenerArn", self.listener_arn);
        to.set("Priority", self.priority);
        to.set("Tags", self.tags);
        to.set("Transforms", self.transforms);
    }
}

impl Level1 for ListenerRule {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::ListenerRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ListenerRule> {
    /// `Ref`: its `RuleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Indicates whether this is the default rule.
    pub fn is_default(self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// The Amazon Resource Name (ARN) of the rule.
    pub fn rule_arn(self) -> Value<Arn> {
        self.attribute("RuleArn")
    }
}

/// What [`ListenerRule`] is made of.
pub mod listener_rule {
    use super::*;

    /// Specifies an action for a listener rule.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// \[HTTPS listeners\] Information for using Amazon Cognito to authenticate users. Specify only when `Type` is
        /// `authenticate-cognito`.
        pub authenticate_cognito_config: Option<Value<AuthenticateCognitoConfig>>,
        /// \[HTTPS listeners\] Information about an identity provider that is compliant with OpenID Connect (OIDC).
        pub authenticate_oidc_config: Option<Value<AuthenticateOidcConfig>>,
        /// \[Application Load Balancer\] Information for creating an action that returns a custom HTTP response. Specify
        /// only when `Type` is `fixed-response`.
        pub fixed_response_config: Option<Value<FixedResponseConfig>>,
        /// Information for creating an action that distributes requests among multiple target groups. Specify only when
        /// `Type` is `forward`.
        pub forward_config: Option<Value<ForwardConfig>>,
        /// \[HTTPS listeners\] Information for validating JWT access tokens in client requests. Specify only when `Type` is
        /// `jwt-validation`.
        pub jwt_validation_config: Option<Value<JwtValidationConfig>>,
        /// The order for the action. This value is required for rules with multiple actions. The action with the lowest
        /// value for order is performed first.
        ///
        /// 1 to 50000.
        pub order: Option<Value<i64>>,
        /// \[Application Load Balancer\] Information for creating a redirect action. Specify only when `Type` is
        /// `redirect`.
        pub redirect_config: Option<Value<RedirectConfig>>,
        /// The Amazon Resource Name (ARN) of the target group. Specify only when `Type` is `forward` and you want to route
        /// to a single target group.
        pub target_group_arn: Option<Value<String>>,
        /// The type of action.
        ///
        /// Required. One of `authenticate-cognito`, `authenticate-oidc`, `fixed-response`, `forward`, `jwt-validation`,
        /// `redirect`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticateCognitoConfig", self.authenticate_cognito_config);
            to.set("AuthenticateOidcConfig", self.authenticate_oidc_config);
            to.set("FixedResponseConfig", self.fixed_response_config);
            to.set("ForwardConfig", self.forward_config);
            to.set("JwtValidationConfig", self.jwt_validation_config);
            to.set("Order", self.order);
            to.set("RedirectConfig", self.redirect_config);
            to.set("TargetGroupArn", self.target_group_arn);
            to.set("Type", self.type_);
        }
    }

    /// Specifies information required when integrating with Amazon Cognito to authenticate users.
    #[derive(Clone, Debug, Default)]
    pub struct AuthenticateCognitoConfig {
        /// The query parameters (up to 10) to include in the redirect request to the authorization endpoint.
        pub authentication_request_extra_params: Option<Value<BTreeMap<String, String>>>,
        /// The behavior if the user is not authenticated. The following are possible values.
        ///
        /// One of `allow`, `authenticate`, `deny`.
        pub on_unauthenticated_request: Option<Value<String>>,
        /// The set of user claims to be requested from the IdP. The default is `openid`.
        pub scope: Option<Value<String>>,
        /// The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie.
        pub session_cookie_name: Option<Value<String>>,
        /// The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
        pub session_timeout: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) of the Amazon Cognito user pool.
        ///
        /// Required.
        pub user_pool_arn: Option<Value<String>>,
        /// The ID of the Amazon Cognito user pool client.
        ///
        /// Required.
        pub user_pool_client_id: Option<Value<String>>,
        /// The domain prefix or fully-qualified domain name of the Amazon Cognito user pool.
        ///
        /// Required.
        pub user_pool_domain: Option<Value<String>>,
    }

    impl Lower for AuthenticateCognitoConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationRequestExtraParams", self.authentication_request_extra_params);
            to.set("OnUnauthenticatedRequest", self.on_unauthenticated_request);
            to.set("Scope", self.scope);
            to.set("SessionCookieName", self.session_cookie_name);
            to.set("SessionTimeout", self.session_timeout);
            to.set("UserPoolArn", self.user_pool_arn);
            to.set("UserPoolClientId", self.user_pool_client_id);
            to.set("UserPoolDomain", self.user_pool_domain);
        }
    }

    /// Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect (OIDC) to
    /// authenticate users.
    #[derive(Clone, Debug, Default)]
    pub struct AuthenticateOidcConfig {
        /// The query parameters (up to 10) to include in the redirect request to the authorization endpoint.
        pub authentication_request_extra_params: Option<Value<BTreeMap<String, String>>>,
        /// The authorization endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and
        /// the path.
        ///
        /// Required.
        pub authorization_endpoint: Option<Value<String>>,
        /// The OAuth 2.0 client identifier.
        ///
        /// Required.
        pub client_id: Option<Value<String>>,
        /// The OAuth 2.0 client secret. This parameter is required if you are creating a rule. If you are modifying a rule,
        /// you can omit this parameter if you set `UseExistingClientSecret` to true.
        pub client_secret: Option<Value<String>>,
        /// The OIDC issuer identifier of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and
        /// the path.
        ///
        /// Required.
        pub issuer: Option<Value<String>>,
        /// The behavior if the user is not authenticated. The following are possible values.
        ///
        /// One of `allow`, `authenticate`, `deny`.
        pub on_unauthenticated_request: Option<Value<String>>,
        /// The set of user claims to be requested from the IdP. The default is `openid`.
        pub scope: Option<Value<String>>,
        /// The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie.
        pub session_cookie_name: Option<Value<String>>,
        /// The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
        pub session_timeout: Option<Value<i64>>,
        /// The token endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path.
        ///
        /// Required.
        pub token_endpoint: Option<Value<String>>,
        /// Indicates whether to use the existing client secret when modifying a rule. If you are creating a rule, you can
        /// omit this parameter or set it to false.
        pub use_existing_client_secret: Option<Value<bool>>,
        /// The user info endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the
        /// path.
        ///
        /// Required.
        pub user_info_endpoint: Option<Value<String>>,
    }

    impl Lower for AuthenticateOidcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationRequestExtraParams", self.authentication_request_extra_params);
            to.set("AuthorizationEndpoint", self.authorization_endpoint);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("Issuer", self.issuer);
            to.set("OnUnauthenticatedRequest", self.on_unauthenticated_request);
            to.set("Scope", self.scope);
            to.set("SessionCookieName", self.session_cookie_name);
            to.set("SessionTimeout", self.session_timeout);
            to.set("TokenEndpoint", self.token_endpoint);
            to.set("UseExistingClientSecret", self.use_existing_client_secret);
            to.set("UserInfoEndpoint", self.user_info_endpoint);
        }
    }

    /// Specifies information required when returning a custom HTTP response.
    #[derive(Clone, Debug, Default)]
    pub struct FixedResponseConfig {
        /// The content type.
        ///
        /// 0 to 32 characters.
        pub content_type: Option<Value<String>>,
        /// The message.
        ///
        /// 0 to 1024 characters.
        pub message_body: Option<Value<String>>,
        /// The HTTP response code (2XX, 4XX, or 5XX).
        ///
        /// Required.
        pub status_code: Option<Value<String>>,
    }

    impl Lower for FixedResponseConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContentType", self.content_type);
            to.set("MessageBody", self.message_body);
            to.set("StatusCode", self.status_code);
        }
    }

    /// Information for creating an action that distributes requests among multiple target groups. Specify only when
    /// `Type` is `forward`.
    #[derive(Clone, Debug, Default)]
    pub struct ForwardConfig {
        /// Information about the target group stickiness for a rule.
        pub target_group_stickiness_config: Option<Value<TargetGroupStickinessConfig>>,
        /// Information about how traffic will be distributed between multiple target groups in a forward rule.
        pub target_groups: Option<Value<Vec<TargetGroupTuple>>>,
    }

    impl Lower for ForwardConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TargetGroupStickinessConfig", self.target_group_stickiness_config);
            to.set("TargetGroups", self.target_groups);
        }
    }

    /// Information about the target group stickiness for a rule.
    #[derive(Clone, Debug, Default)]
    pub struct TargetGroupStickinessConfig {
        /// \[Application Load Balancers\] The time period, in seconds, during which requests from a client should be routed
        /// to the same target group.
        pub duration_seconds: Option<Value<i64>>,
        /// Indicates whether target group stickiness is enabled.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for TargetGroupStickinessConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DurationSeconds", self.duration_seconds);
            to.set("Enabled", self.enabled);
        }
    }

    /// Information about how traffic will be distributed between multiple target groups in a forward rule.
    #[derive(Clone, Debug, Default)]
    pub struct TargetGroupTuple {
        /// The Amazon Resource Name (ARN) of the target group.
        pub target_group_arn: Option<Value<String>>,
        /// The weight. The range is 0 to 999.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for TargetGroupTuple {
        fn fields(self, to: &mut Fields) {
            to.set("TargetGroupArn", self.target_group_arn);
            to.set("Weight", self.weight);
        }
    }

    /// `JwtValidationConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    pub struct JwtValidationConfig {
        pub additional_claims: Option<Value<Vec<JwtValidationActionAdditionalClaim>>>,
        /// Required.
        pub issuer: Option<Value<String>>,
        /// Required.
        pub jwks_endpoint: Option<Value<String>>,
    }

    impl Lower for JwtValidationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalClaims", self.additional_claims);
            to.set("Issuer", self.issuer);
            to.set("JwksEndpoint", self.jwks_endpoint);
        }
    }

    /// Information about an additional claim to validate.
    #[derive(Clone, Debug, Default)]
    pub struct JwtValidationActionAdditionalClaim {
        /// The format of the claim value.
        ///
        /// Required. One of `single-string`, `space-separated-values`, `string-array`.
        pub format: Option<Value<String>>,
        /// The name of the claim. You can't specify `exp`, `iss`, `nbf`, or `iat` because we validate them by default.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The claim value. The maximum size of the list is 10. Each value can be up to 256 characters in length.
        ///
        /// Required.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for JwtValidationActionAdditionalClaim {
        fn fields(self, to: &mut Fields) {
            to.set("Format", self.format);
            to.set("Name", self.name);
            to.set("Values", self.values);
        }
    }

    /// Information about a redirect action.
    #[derive(Clone, Debug, Default)]
    pub struct RedirectConfig {
        /// The hostname. This component is not percent-encoded. The hostname can contain #{host}.
        ///
        /// 1 to 128 characters.
        pub host: Option<Value<String>>,
        /// The absolute path, starting with the leading "/". This component is not percent-encoded. The path can contain
        /// \#{host}, #{path}, and #{port}.
        ///
        /// 1 to 128 characters.
        pub path: Option<Value<String>>,
        /// The port. You can specify a value from 1 to 65535 or #{port}.
        pub port: Option<Value<String>>,
        /// The protocol. You can specify HTTP, HTTPS, or #{protocol}. You can redirect HTTP to HTTP, HTTP to HTTPS, and
        /// HTTPS to HTTPS.
        pub protocol: Option<Value<String>>,
        /// The query parameters, URL-encoded when necessary, but not percent-encoded. Do not include the leading "?", as it
        /// is automatically added.
        ///
        /// 0 to 128 characters.
        pub query: Option<Value<String>>,
        /// The HTTP redirect code. The redirect is either permanent (HTTP 301) or temporary (HTTP 302).
        ///
        /// Required. One of `HTTP_301`, `HTTP_302`.
        pub status_code: Option<Value<String>>,
    }

    impl Lower for RedirectConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Host", self.host);
            to.set("Path", self.path);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
            to.set("Query", self.query);
            to.set("StatusCode", self.status_code);
        }
    }

    /// Specifies a condition for a listener rule.
    #[derive(Clone, Debug, Default)]
    pub struct RuleCondition {
        /// The field in the HTTP request. The following are the possible values.
        ///
        /// 0 to 64 characters.
        pub field: Option<Value<String>>,
        /// Information for a host header condition. Specify only when `Field` is `host-header`.
        pub host_header_config: Option<Value<HostHeaderConfig>>,
        /// Information for an HTTP header condition. Specify only when `Field` is `http-header`.
        pub http_header_config: Option<Value<HttpHeaderConfig>>,
        /// Information for an HTTP method condition. Specify only when `Field` is `http-request-method`.
        pub http_request_method_config: Option<Value<HttpRequestMethodConfig>>,
        /// Information for a path pattern condition. Specify only when `Field` is `path-pattern`.
        pub path_pattern_config: Option<Value<PathPatternConfig>>,
        /// Information for a query string condition. Specify only when `Field` is `query-string`.
        pub query_string_config: Option<Value<QueryStringConfig>>,
        /// The regular expressions to match against the condition field. The maximum length of each string is 128
        /// characters.
        pub regex_values: Option<Value<Vec<String>>>,
        /// Information for a source IP condition. Specify only when `Field` is `source-ip`.
        pub source_ip_config: Option<Value<SourceIpConfig>>,
        /// The condition value. Specify only when `Field` is `host-header` or `path-pattern`. Alternatively, to specify
        /// multiple host names or multiple path patterns, use `HostHeaderConfig` or `PathPatternConfig`.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for RuleCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Field", self.field);
            to.set("HostHeaderConfig", self.host_header_config);
            to.set("HttpHeaderConfig", self.http_header_config);
            to.set("HttpRequestMethodConfig", self.http_request_method_config);
            to.set("PathPatternConfig", self.path_pattern_config);
            to.set("QueryStringConfig", self.query_string_config);
            to.set("RegexValues", self.regex_values);
            to.set("SourceIpConfig", self.source_ip_config);
            to.set("Values", self.values);
        }
    }

    /// Information about a host header condition.
    #[derive(Clone, Debug, Default)]
    pub struct HostHeaderConfig {
        pub regex_values: Option<Value<Vec<String>>>,
        /// The host names. The maximum length of each string is 128 characters. The comparison is case insensitive.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for HostHeaderConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RegexValues", self.regex_values);
            to.set("Values", self.values);
        }
    }

    /// Information about an HTTP header condition.
    #[derive(Clone, Debug, Default)]
    pub struct HttpHeaderConfig {
        /// The name of the HTTP header field. The maximum size is 40 characters. The header name is case insensitive.
        pub http_header_name: Option<Value<String>>,
        pub regex_values: Option<Value<Vec<String>>>,
        /// The strings to compare against the value of the HTTP header. The maximum length of each string is 128
        /// characters.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for HttpHeaderConfig {
        fn fields(self, to: &mut Fields) {
            to.set("HttpHeaderName", self.http_header_name);
            to.set("RegexValues", self.regex_values);
            to.set("Values", self.values);
        }
    }

    /// Information about an HTTP method condition.
    #[derive(Clone, Debug, Default)]
    pub struct HttpRequestMethodConfig {
        /// The name of the request method. The maximum length is 40 characters. The allowed characters are A-Z, hyphen (-),
        /// and underscore (\_).
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for HttpRequestMethodConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Values", self.values);
        }
    }

    /// Information about a path pattern condition.
    #[derive(Clone, Debug, Default)]
    pub struct PathPatternConfig {
        pub regex_values: Option<Value<Vec<String>>>,
        /// The path patterns to compare against the request URL. The maximum size of each string is 128 characters.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for PathPatternConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RegexValues", self.regex_values);
            to.set("Values", self.values);
        }
    }

    /// Information about a query string condition.
    #[derive(Clone, Debug, Default)]
    pub struct QueryStringConfig {
        /// The key/value pairs or values to find in the query string. The maximum length of each string is 128 characters.
        pub values: Option<Value<Vec<QueryStringKeyValue>>>,
    }

    impl Lower for QueryStringConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Values", self.values);
        }
    }

    /// Information about a key/value pair.
    #[derive(Clone, Debug, Default)]
    pub struct QueryStringKeyValue {
        /// The key. You can omit the key.
        pub key: Option<Value<String>>,
        /// The value.
        pub value: Option<Value<String>>,
    }

    impl Lower for QueryStringKeyValue {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Information about a source IP condition.
    #[derive(Clone, Debug, Default)]
    pub struct SourceIpConfig {
        /// One of `ipv4`, `ipv6`.
        pub ip_address_type: Option<Value<String>>,
        /// The source IP addresses, in CIDR format. You can use both IPv4 and IPv6 addresses. Wildcards are not supported.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for SourceIpConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IpAddressType", self.ip_address_type);
            to.set("Values", self.values);
        }
    }

    /// Information about a tag.
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

    /// `Transform` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    pub struct Transform {
        pub host_header_rewrite_config: Option<Value<RewriteConfigObject>>,
        /// Required. One of `host-header-rewrite`, `url-rewrite`.
        pub type_: Option<Value<String>>,
        pub url_rewrite_config: Option<Value<RewriteConfigObject>>,
    }

    impl Lower for Transform {
        fn fields(self, to: &mut Fields) {
            to.set("HostHeaderRewriteConfig", self.host_header_rewrite_config);
            to.set("Type", self.type_);
            to.set("UrlRewriteConfig", self.url_rewrite_config);
        }
    }

    /// `RewriteConfigObject` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    pub struct RewriteConfigObject {
        /// Required.
        pub rewrites: Option<Value<Vec<RewriteConfig>>>,
    }

    impl Lower for RewriteConfigObject {
        fn fields(self, to: &mut Fields) {
            to.set("Rewrites", self.rewrites);
        }
    }

    /// Information about a rewrite transform. This transform matches a pattern and replaces it with the specified
    /// string.
    #[derive(Clone, Debug, Default)]
    pub struct RewriteConfig {
        /// The regular expression to match in the input string. The maximum length of the string is 1,024 characters.
        ///
        /// Required.
        pub regex: Option<Value<String>>,
        /// The replacement string to use when rewriting the matched input. The maximum length of the string is 1,024
        /// characters.
        ///
        /// Required.
        pub replace: Option<Value<String>>,
    }

    impl Lower for RewriteConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Regex", self.regex);
            to.set("Replace", self.replace);
        }
    }
}

/// `AWS::ElasticLoadBalancingV2::LoadBalancer`.
///
/// Specifies an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer.
#[derive(Clone, Debug, Default)]
pub struct LoadBalancer {
    /// Indicates whether to enable stabilization when creating or updating an LCU reservation. This ensures that the
    /// final stack status reflects the status of the LCU reservation.
    pub enable_capacity_reservation_provision_stabilize: Option<Value<bool>>,
    /// \[Network Load Balancers with UDP listeners\] Indicates whether to use an IPv6 prefix from each subnet for
    /// source NAT.
    ///
    /// One of `off`, `on`.
    pub enable_prefix_for_ipv6_source_nat: Option<Value<String>>,
    /// Indicates whether to evaluate inbound security group rules for traffic sent to a Network Load Balancer through
    /// AWS PrivateLink.
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<Value<String>>,
    /// The IP address type. Internal load balancers must use `ipv4`.
    ///
    /// One of `dualstack`, `dualstack-without-public-ipv4`, `ipv4`.
    pub ip_address_type: Option<Value<String>>,
    /// The ID of the IPv4 IPAM pool.
    pub ipv4_ipam_pool_id: Option<Value<String>>,
    /// The load balancer attributes. Attributes that you do not modify retain their current values.
    pub load_balancer_attributes: Option<Value<Vec<load_balancer::LoadBalancerAttribute>>>,
    /// The minimum capacity for a load balancer.
    pub minimum_load_balancer_capacity: Option<Value<load_balancer::MinimumLoadBalancerCapacity>>,
    /// The name of the load balancer.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The nodes of an Internet-facing load balancer have public IP addresses. The DNS name of an Internet-facing load
    /// balancer is publicly resolvable to the public IP addresses of the nodes.
    ///
    /// One of `internal`, `internet-facing`. A change replaces the resource.
    pub scheme: Option<Value<String>>,
    /// \[Application Load Balancers and Network Load Balancers\] The IDs of the security groups for the load balancer.
    pub security_groups: Option<Value<Vec<String>>>,
    /// The IDs of the subnets. You can specify only one subnet per Availability Zone. You must specify either subnets
    /// or subnet mappings, but not both.
    pub subnet_mappings: Option<Value<Vec<load_balancer::SubnetMapping>>>,
    /// The IDs of the subnets. You can specify only one subnet per Availability Zone. You must specify either subnets
    /// or subnet mappings, but not both.
    pub subnets: Option<Value<Vec<String>>>,
    /// The tags to assign to the load balancer.
    pub tags: Option<Value<Vec<load_balancer::Tag>>>,
    /// The type of load balancer. The default is `application`.
    ///
    /// One of `application`, `gateway`, `network`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for LoadBalancer {
    fn fields(self, to: &mut Fields) {
        to.set("EnableCapacityReservationProvisionStabilize", self.enable_capacity_reservation_provision_stabilize);
        to.set("EnablePrefixForIpv6SourceNat", self.enable_prefix_for_ipv6_source_nat);
        to.set(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            self.enforce_security_group_inbound_rules_on_private_link_traffic,
        );
        to.set("IpAddressType", self.ip_address_type);
        to.set("Ipv4IpamPoolId", self.ipv4_ipam_pool_id);
        to.set("LoadBalancerAttributes", self.load_balancer_attributes);
        to.set("MinimumLoadBalancerCapacity", self.minimum_load_balancer_capacity);
        to.set("Name", self.name);
        to.set("Scheme", self.scheme);
        to.set("SecurityGroups", self.security_groups);
        to.set("SubnetMappings", self.subnet_mappings);
        to.set("Subnets", self.subnets);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for LoadBalancer {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::LoadBalancer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LoadBalancer> {
    /// `Ref`: its `LoadBalancerArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ID of the Amazon Route 53 hosted zone associated with the load balancer. For example, `Z2P70J7EXAMPLE`.
    pub fn canonical_hosted_zone_id(self) -> Value<String> {
        self.attribute("CanonicalHostedZoneID")
    }

    /// The DNS name for the load balancer. For example, `my-load-balancer-424835706.us-west-2.elb.amazonaws.com`.
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DNSName")
    }

    /// The Amazon Resource Name (ARN) of the load balancer.
    pub fn load_balancer_arn(self) -> Value<Arn> {
        self.attribute("LoadBalancerArn")
    }

    /// The full name of the load balancer. For example, `app/my-load-balancer/50dc6c495c0c9188`.
    pub fn load_balancer_full_name(self) -> Value<String> {
        self.attribute("LoadBalancerFullName")
    }

    /// The name of the load balancer. For example, `my-load-balancer`.
    pub fn load_balancer_name(self) -> Value<String> {
        self.attribute("LoadBalancerName")
    }

    /// The IDs of the security groups for the load balancer.
    pub fn security_groups(self) -> Value<Vec<String>> {
        self.attribute("SecurityGroups")
    }
}

/// What [`LoadBalancer`] is made of.
pub mod load_balancer {
    use super::*;

    /// Specifies an attribute for an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer.
    #[derive(Clone, Debug, Default)]
    pub struct LoadBalancerAttribute {
        /// The name of the attribute.
        pub key: Option<Value<String>>,
        /// The value of the attribute.
        pub value: Option<Value<String>>,
    }

    impl Lower for LoadBalancerAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The minimum capacity for a load balancer.
    #[derive(Clone, Debug, Default)]
    pub struct MinimumLoadBalancerCapacity {
        /// The number of capacity units.
        ///
        /// Required.
        pub capacity_units: Option<Value<i64>>,
    }

    impl Lower for MinimumLoadBalancerCapacity {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityUnits", self.capacity_units);
        }
    }

    /// Specifies a subnet for a load balancer.
    #[derive(Clone, Debug, Default)]
    pub struct SubnetMapping {
        /// \[Network Load Balancers\] The allocation ID of the Elastic IP address for an internet-facing load balancer.
        pub allocation_id: Option<Value<String>>,
        /// \[Network Load Balancers\] The IPv6 address.
        pub ipv6_address: Option<Value<String>>,
        /// \[Network Load Balancers\] The private IPv4 address for an internal load balancer.
        pub private_ipv4_address: Option<Value<String>>,
        /// \[Network Load Balancers with UDP listeners\] The IPv6 prefix to use for source NAT. Specify an IPv6 prefix (/80
        /// netmask) from the subnet CIDR block or `auto_assigned` to use an IPv6 prefix selected at random from the subnet
        /// CIDR block.
        pub source_nat_ipv6_prefix: Option<Value<String>>,
        /// The ID of the subnet.
        ///
        /// Required.
        pub subnet_id: Option<Value<String>>,
    }

    impl Lower for SubnetMapping {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationId", self.allocation_id);
            to.set("IPv6Address", self.ipv6_address);
            to.set("PrivateIPv4Address", self.private_ipv4_address);
            to.set("SourceNatIpv6Prefix", self.source_nat_ipv6_prefix);
            to.set("SubnetId", self.subnet_id);
        }
    }

    /// Information about a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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
}

/// `AWS::ElasticLoadBalancingV2::TargetGroup`.
///
/// Specifies a target group for an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer.
#[derive(Clone, Debug, Default)]
pub struct TargetGroup {
    /// Indicates whether health checks are enabled. If the target type is `lambda`, health checks are disabled by
    /// default but can be enabled.
    pub health_check_enabled: Option<Value<bool>>,
    /// The approximate amount of time, in seconds, between health checks of an individual target. The range is 5-300.
    ///
    /// 5 to 300.
    pub health_check_interval_seconds: Option<Value<i64>>,
    /// \[HTTP/HTTPS health checks\] The destination for health checks on the targets.
    ///
    /// 1 to 1024 characters.
    pub health_check_path: Option<Value<String>>,
    /// The port the load balancer uses when performing health checks on targets.
    pub health_check_port: Option<Value<String>>,
    /// The protocol the load balancer uses when performing health checks on targets. For Application Load Balancers,
    /// the default is HTTP.
    ///
    /// One of `GENEVE`, `HTTP`, `HTTPS`, `QUIC`, `TCP`, `TCP_QUIC`, `TCP_UDP`, `TLS`, `UDP`.
    pub health_check_protocol: Option<Value<String>>,
    /// The amount of time, in seconds, during which no response from a target means a failed health check. The range is
    /// 2–120 seconds.
    ///
    /// 2 to 120.
    pub health_check_timeout_seconds: Option<Value<i64>>,
    /// The number of consecutive health check successes required before considering a target healthy. The range is
    /// 2-10.
    ///
    /// 2 to 10.
    pub healthy_threshold_count: Option<Value<i64>>,
    /// The IP address type. The default value is `ipv4`.
    ///
    /// One of `ipv4`, `ipv6`. A change replaces the resource.
    pub ip_address_type: Option<Value<String>>,
    /// \[HTTP/HTTPS health checks\] The HTTP or gRPC codes to use when checking for a successful response from a
    /// target.
    pub matcher: Option<Value<target_group::Matcher>>,
    /// The name of the target group.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The port on which the targets receive traffic. This port is used unless you specify a port override when
    /// registering the target.
    ///
    /// 1 to 65535. A change replaces the resource.
    pub port: Option<Value<i64>>,
    /// The protocol to use for routing traffic to the targets. For Application Load Balancers, the supported protocols
    /// are HTTP and HTTPS.
    ///
    /// One of `GENEVE`, `HTTP`, `HTTPS`, `QUIC`, `TCP`, `TCP_QUIC`, `TCP_UDP`, `TLS`, `UDP`. A change replaces the
    /// resource.
    pub protocol: Option<Value<String>>,
    /// \[HTTP/HTTPS protocol\] The protocol version. The possible values are `GRPC`, `HTTP1`, and `HTTP2`.
    ///
    /// A change replaces the resource.
    pub protocol_version: Option<Value<String>>,
    /// The tags.
    pub tags: Option<Value<Vec<target_group::Tag>>>,
    /// The port on which the target control agent and application load balancer exchange management traffic for the
    /// target optimizer feature.
    ///
    /// 1 to 65535.
    pub target_control_port: Option<Value<i64>>,
    /// The target group attributes. Attributes that you do not modify retain their current values.
    pub target_group_attributes: Option<Value<Vec<target_group::TargetGroupAttribute>>>,
    /// The type of target that you must specify when registering targets with this target group. You can't specify
    /// targets for a target group using more than one target type.
    ///
    /// One of `alb`, `instance`, `ip`, `lambda`. A change replaces the resource.
    pub target_type: Option<Value<String>>,
    /// The targets.
    pub targets: Option<Value<Vec<target_group::TargetDescription>>>,
    /// The number of consecutive health check failures required before considering a target unhealthy. The range is
    /// 2-10.
    ///
    /// 2 to 10.
    pub unhealthy_threshold_count: Option<Value<i64>>,
    /// The identifier of the virtual private cloud (VPC). If the target is a Lambda function, this parameter does not
    /// apply.
    ///
    /// A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for TargetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("HealthCheckEnabled", self.health_check_enabled);
        to.set("HealthCheckIntervalSeconds", self.health_check_interval_seconds);
        to.set("HealthCheckPath", self.health_check_path);
        to.set("HealthCheckPort", self.health_check_port);
        to.set("HealthCheckProtocol", self.health_check_protocol);
        to.set("HealthCheckTimeoutSeconds", self.health_check_timeout_seconds);
        to.set("HealthyThresholdCount", self.healthy_threshold_count);
        to.set("IpAddressType", self.ip_address_type);
        to.set("Matcher", self.matcher);
        to.set("Name", self.name);
        to.set("Port", self.port);
        to.set("Protocol", self.protocol);
        to.set("ProtocolVersion", self.protocol_version);
        to.set("Tags", self.tags);
        to.set("TargetControlPort", self.target_control_port);
        to.set("TargetGroupAttributes", self.target_group_attributes);
        to.set("TargetType", self.target_type);
        to.set("Targets", self.targets);
        to.set("UnhealthyThresholdCount", self.unhealthy_threshold_count);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for TargetGroup {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TargetGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TargetGroup> {
    /// `Ref`: its `TargetGroupArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the load balancer that routes traffic to this target group.
    pub fn load_balancer_arns(self) -> Value<Vec<String>> {
        self.attribute("LoadBalancerArns")
    }

    /// The Amazon Resource Name (ARN) of the target group.
    pub fn target_group_arn(self) -> Value<Arn> {
        self.attribute("TargetGroupArn")
    }

    /// The full name of the target group. For example, `targetgroup/my-target-group/cbf133c568e0d028`.
    pub fn target_group_full_name(self) -> Value<String> {
        self.attribute("TargetGroupFullName")
    }

    /// The name of the target group. For example, `my-target-group`.
    pub fn target_group_name(self) -> Value<String> {
        self.attribute("TargetGroupName")
    }
}

/// What [`TargetGroup`] is made of.
pub mod target_group {
    use super::*;

    /// Specifies the HTTP codes that healthy targets must use when responding to an HTTP health check.
    #[derive(Clone, Debug, Default)]
    pub struct Matcher {
        /// You can specify values between 0 and 99. You can specify multiple values (for example, "0,1") or a range of
        /// values (for example, "0-5").
        pub grpc_code: Option<Value<String>>,
        /// For Application Load Balancers, you can specify values between 200 and 499, with the default value being 200.
        pub http_code: Option<Value<String>>,
    }

    impl Lower for Matcher {
        fn fields(self, to: &mut Fields) {
            to.set("GrpcCode", self.grpc_code);
            to.set("HttpCode", self.http_code);
        }
    }

    /// `Tag` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The value for the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The key name of the tag.
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

    /// Specifies a target group attribute.
    #[derive(Clone, Debug, Default)]
    pub struct TargetGroupAttribute {
        /// The name of the attribute.
        pub key: Option<Value<String>>,
        /// The value of the attribute.
        pub value: Option<Value<String>>,
    }

    impl Lower for TargetGroupAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Specifies a target to add to a target group.
    #[derive(Clone, Debug, Default)]
    pub struct TargetDescription {
        /// An Availability Zone or `all`. This determines whether the target receives traffic from the load balancer nodes
        /// in the specified Availability Zone or from all enabled Availability Zones for the load balancer.
        pub availability_zone: Option<Value<String>>,
        /// The ID of the target. If the target type of the target group is `instance`, specify an instance ID. If the
        /// target type is `ip`, specify an IP address.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The port on which the target is listening. If the target group protocol is GENEVE, the supported port is 6081.
        ///
        /// 1 to 65535.
        pub port: Option<Value<i64>>,
        /// The server ID for the targets. This value is required if the protocol is `QUIC` or `TCP_QUIC` and can't be used
        /// with other protocols.
        ///
        /// 1 to 256 characters.
        pub quic_server_id: Option<Value<String>>,
    }

    impl Lower for TargetDescription {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
            to.set("Id", self.id);
            to.set("Port", self.port);
            to.set("QuicServerId", self.quic_server_id);
        }
    }
}

/// `AWS::ElasticLoadBalancingV2::TrustStore`.
///
/// Creates a trust store. You must specify `CaCertificatesBundleS3Bucket` and `CaCertificatesBundleS3Key`.
#[derive(Clone, Debug, Default)]
pub struct TrustStore {
    /// The Amazon S3 bucket for the ca certificates bundle.
    pub ca_certificates_bundle_s3_bucket: Option<Value<String>>,
    /// The Amazon S3 path for the ca certificates bundle.
    pub ca_certificates_bundle_s3_key: Option<Value<String>>,
    /// The Amazon S3 object version for the ca certificates bundle. If undefined the current version is used.
    pub ca_certificates_bundle_s3_object_version: Option<Value<String>>,
    /// The name of the trust store.
    ///
    /// 1 to 32 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags to assign to the trust store.
    ///
    /// At least 1 items.
    pub tags: Option<Value<Vec<trust_store::Tag>>>,
}

impl Lower for TrustStore {
    fn fields(self, to: &mut Fields) {
        to.set("CaCertificatesBundleS3Bucket", self.ca_certificates_bundle_s3_bucket);
        to.set("CaCertificatesBundleS3Key", self.ca_certificates_bundle_s3_key);
        to.set("CaCertificatesBundleS3ObjectVersion", self.ca_certificates_bundle_s3_object_version);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TrustStore {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TrustStore";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TrustStore> {
    /// `Ref`: its `TrustStoreArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The number of ca certificates in the trust store.
    pub fn number_of_ca_certificates(self) -> Value<i64> {
        self.attribute("NumberOfCaCertificates")
    }

    /// The status of the trust store. The possible values are `CREATING` and `ACTIVE`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) of the trust store.
    pub fn trust_store_arn(self) -> Value<Arn> {
        self.attribute("TrustStoreArn")
    }
}

/// What [`TrustStore`] is made of.
pub mod trust_store {
    use super::*;

    /// `Tag` of `AWS::ElasticLoadBalancingV2::TrustStore`.
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

/// `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`.
///
/// Adds the specified revocation contents to the specified trust store. You must specify `TrustStoreArn`.
#[derive(Clone, Debug, Default)]
pub struct TrustStoreRevocation {
    /// The revocation file to add.
    ///
    /// A change replaces the resource.
    pub revocation_contents: Option<Value<Vec<trust_store_revocation::RevocationContent>>>,
    /// The Amazon Resource Name (ARN) of the trust store.
    ///
    /// A change replaces the resource.
    pub trust_store_arn: Option<Value<String>>,
}

impl Lower for TrustStoreRevocation {
    fn fields(self, to: &mut Fields) {
        to.set("RevocationContents", self.revocation_contents);
        to.set("TrustStoreArn", self.trust_store_arn);
    }
}

impl Level1 for TrustStoreRevocation {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TrustStoreRevocation";
}

impl Handle<TrustStoreRevocation> {
    /// `Ref`: `RevocationId`, `TrustStoreArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The revocation ID of the revocation file.
    pub fn revocation_id(self) -> Value<i64> {
        self.attribute("RevocationId")
    }

    /// Information about the revocation file in the trust store. For more information, see TrustStoreRevocation.
    pub fn trust_store_revocations(self) -> Value<Json> {
        self.attribute("TrustStoreRevocations")
    }
}

/// What [`TrustStoreRevocation`] is made of.
pub mod trust_store_revocation {
    use super::*;

    /// Information about a revocation file. You must specify `S3Bucket` and `S3Key`.
    #[derive(Clone, Debug, Default)]
    pub struct RevocationContent {
        /// The type of revocation file.
        ///
        /// One of `CRL`.
        pub revocation_type: Option<Value<String>>,
        /// The Amazon S3 bucket for the revocation file.
        pub s3_bucket: Option<Value<String>>,
        /// The Amazon S3 path for the revocation file.
        pub s3_key: Option<Value<String>>,
        /// The Amazon S3 object version of the revocation file.
        pub s3_object_version: Option<Value<String>>,
    }

    impl Lower for RevocationContent {
        fn fields(self, to: &mut Fields) {
            to.set("RevocationType", self.revocation_type);
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3Key", self.s3_key);
            to.set("S3ObjectVersion", self.s3_object_version);
        }
    }
}
