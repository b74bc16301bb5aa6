//! `AWS::CloudFront`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CloudFront::AnycastIpList`.
///
/// An Anycast static IP list. For more information, see Request Anycast static IPs to use for allowlisting in the
/// \*Amazon CloudFront Developer Guide\*.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:anycast-ip-list/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct AnycastIpList {
    /// The IP address type for the Anycast static IP list.
    ///
    /// One of `ipv4`, `dualstack`.
    pub ip_address_type: Option<Value<String>>,
    /// The number of IP addresses in the Anycast static IP list.
    ///
    /// Required. A change replaces the resource.
    pub ip_count: Option<Value<i64>>,
    /// A list of IPAM CIDR configurations that define the IP address ranges, IPAM pools, and associated Anycast IP
    /// addresses.
    pub ipam_cidr_configs: Option<Value<Vec<anycast_ip_list::IpamCidrConfig>>>,
    /// The name of the Anycast static IP list.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A complex type that contains zero or more `Tag` elements.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<anycast_ip_list::AnycastIpListTags>>,
}

impl Lower for AnycastIpList {
    fn fields(self, to: &mut Fields) {
        to.set("IpAddressType", self.ip_address_type);
        to.set("IpCount", self.ip_count);
        to.set("IpamCidrConfigs", self.ipam_cidr_configs);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AnycastIpList {
    const TYPE: &'static str = "AWS::CloudFront::AnycastIpList";
}

impl Handle<AnycastIpList> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// An Anycast static IP list. For more information, see Request Anycast static IPs to use for allowlisting in the
    /// \*Amazon CloudFront Developer Guide\*.
    pub fn anycast_ip_list(self) -> Value<Json> {
        self.attribute("AnycastIpList")
    }

    /// A complex type that contains `Tag` key and `Tag` value.
    pub fn e_tag(self) -> Value<String> {
        self.attribute("ETag")
    }

    /// The ID of the Anycast static IP list.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The results for the IPAM CIDRs that defines a specific IP address range, IPAM pool, and associated Anycast IP
    /// address.
    pub fn ipam_cidr_config_results(self) -> Value<Json> {
        self.attribute("IpamCidrConfigResults")
    }
}

/// What [`AnycastIpList`] is made of.
pub mod anycast_ip_list {
    use super::*;

    /// Configuration for an IPAM CIDR that defines a specific IP address range, IPAM pool, and associated Anycast IP
    /// address.
    #[derive(Clone, Debug, Default)]
    pub struct IpamCidrConfig {
        /// The CIDR that specifies the IP address range for this IPAM configuration.
        ///
        /// Required.
        pub cidr: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IPAM pool that the CIDR block is assigned to.
        ///
        /// Required.
        pub ipam_pool_arn: Option<Value<String>>,
    }

    impl Lower for IpamCidrConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
            to.set("IpamPoolArn", self.ipam_pool_arn);
        }
    }

    /// A complex type that contains zero or more `Tag` elements.
    #[derive(Clone, Debug, Default)]
    pub struct AnycastIpListTags {
        /// A complex type that contains `Tag` elements.
        pub items: Option<Value<Vec<Tag>>>,
    }

    impl Lower for AnycastIpListTags {
        fn fields(self, to: &mut Fields) {
            to.set("Items", self.items);
        }
    }

    /// A complex type that contains ``Tag`` key and ``Tag`` value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid characters
        /// include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``\_ -.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A string that contains an optional ``Tag`` value. The string length should be between 0 and 256 characters.
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

/// `AWS::CloudFront::CachePolicy`.
///
/// A cache policy.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:cache-policy/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct CachePolicy {
    /// The cache policy configuration.
    ///
    /// Required.
    pub cache_policy_config: Option<Value<cache_policy::CachePolicyConfig>>,
}

impl Lower for CachePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("CachePolicyConfig", self.cache_policy_config);
    }
}

impl Level1 for CachePolicy {
    const TYPE: &'static str = "AWS::CloudFront::CachePolicy";
}

impl Handle<CachePolicy> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier for the cache policy. For example: `2766f7b2-75c5-41c6-8f06-bf4303a2f2f5`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time when the cache policy was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`CachePolicy`] is made of.
pub mod cache_policy {
    use super::*;

    /// A cache policy configuration.
    #[derive(Clone, Debug, Default)]
    pub struct CachePolicyConfig {
        /// A comment to describe the cache policy. The comment cannot be longer than 128 characters.
        pub comment: Option<Value<String>>,
        /// The default amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront
        /// sends another request to the origin to see if the object has been updated.
        ///
        /// Required. At least 0.
        pub default_ttl: Option<Value<f64>>,
        /// The maximum amount of time, in seconds, that objects stay in the CloudFront cache before CloudFront sends
        /// another request to the origin to see if the object has been updated.
        ///
        /// Required. At least 0.
        pub max_ttl: Option<Value<f64>>,
        /// The minimum amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront
        /// sends another request to the origin to see if the object has been updated.
        ///
        /// Required. At least 0.
        pub min_ttl: Option<Value<f64>>,
        /// A unique name to identify the cache policy.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The HTTP headers, cookies, and URL query strings to include in the cache key. The values included in the cache
        /// key are also included in requests that CloudFront sends to the origin.
        ///
        /// Required.
        pub parameters_in_cache_key_and_forwarded_to_origin: Option<Value<ParametersInCacheKeyAndForwardedToOrigin>>,
    }

    impl Lower for CachePolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Comment", self.comment);
            to.set("DefaultTTL", self.default_ttl);
            to.set("MaxTTL", self.max_ttl);
            to.set("MinTTL", self.min_ttl);
            to.set("Name", self.name);
            to.set("ParametersInCacheKeyAndForwardedToOrigin", self.parameters_in_cache_key_and_forwarded_to_origin);
        }
    }

    /// This object determines the values that CloudFront includes in the cache key. These values can include HTTP
    /// headers, cookies, and URL query strings.
    #[derive(Clone, Debug, Default)]
    pub struct ParametersInCacheKeyAndForwardedToOrigin {
        /// An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the
        /// cache key and in requests that CloudFront sends to the origin.
        ///
        /// Required.
        pub cookies_config: Option<Value<CookiesConfig>>,
        /// A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in
        /// requests that CloudFront sends to the origin.
        pub enable_accept_encoding_brotli: Option<Value<bool>>,
        /// A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in
        /// requests that CloudFront sends to the origin.
        ///
        /// Required.
        pub enable_accept_encoding_gzip: Option<Value<bool>>,
        /// An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and
        /// in requests that CloudFront sends to the origin.
        ///
        /// Required.
        pub headers_config: Option<Value<HeadersConfig>>,
        /// An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are
        /// included in the cache key and in requests that CloudFront sends to the origin.
        ///
        /// Required.
        pub query_strings_config: Option<Value<QueryStringsConfig>>,
    }

    impl Lower for ParametersInCacheKeyAndForwardedToOrigin {
        fn fields(self, to: &mut Fields) {
            to.set("CookiesConfig", self.cookies_config);
            to.set("EnableAcceptEncodingBrotli", self.enable_accept_encoding_brotli);
            to.set("EnableAcceptEncodingGzip", self.enable_accept_encoding_gzip);
            to.set("HeadersConfig", self.headers_config);
            to.set("QueryStringsConfig", self.query_strings_config);
        }
    }

    /// An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the
    /// cache key and in requests that CloudFront sends to the origin.
    #[derive(Clone, Debug, Default)]
    pub struct CookiesConfig {
        /// Determines whether any cookies in viewer requests are included in the cache key and in requests that CloudFront
        /// sends to the origin.
        ///
        /// Required.
        pub cookie_behavior: Option<Value<String>>,
        /// Contains a list of cookie names.
        pub cookies: Option<Value<Vec<String>>>,
    }

    impl Lower for CookiesConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CookieBehavior", self.cookie_behavior);
            to.set("Cookies", self.cookies);
        }
    }

    /// An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and
    /// in requests that CloudFront sends to the origin.
    #[derive(Clone, Debug, Default)]
    pub struct HeadersConfig {
        /// Determines whether any HTTP headers are included in the cache key and in requests that CloudFront sends to the
        /// origin.
        ///
        /// Required.
        pub header_behavior: Option<Value<String>>,
        /// Contains a list of HTTP header names.
        pub headers: Option<Value<Vec<String>>>,
    }

    impl Lower for HeadersConfig {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderBehavior", self.header_behavior);
            to.set("Headers", self.headers);
        }
    }

    /// An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are
    /// included in the cache key and in requests that CloudFront sends to the origin.
    #[derive(Clone, Debug, Default)]
    pub struct QueryStringsConfig {
        /// Determines whether any URL query strings in viewer requests are included in the cache key and in requests that
        /// CloudFront sends to the origin.
        ///
        /// Required.
        pub query_string_behavior: Option<Value<String>>,
        /// Contains a list of query string names.
        pub query_strings: Option<Value<Vec<String>>>,
    }

    impl Lower for QueryStringsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("QueryStringBehavior", self.query_string_behavior);
            to.set("QueryStrings", self.query_strings);
        }
    }
}

/// `AWS::CloudFront::CloudFrontOriginAccessIdentity`.
///
/// The request to create a new origin access identity (OAI). An origin access identity is a special CloudFront user
/// that you can associate with Amazon S3 origins, so that you can secure all or just some of your Amazon S3
/// content.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:origin-access-identity/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct CloudFrontOriginAccessIdentity {
    /// The current configuration information for the identity.
    ///
    /// Required.
    pub cloud_front_origin_access_identity_config:
        Option<Value<cloud_front_origin_access_identity::CloudFrontOriginAccessIdentityConfig>>,
}

impl Lower for CloudFrontOriginAccessIdentity {
    fn fields(self, to: &mut Fields) {
        to.set("CloudFrontOriginAccessIdentityConfig", self.cloud_front_origin_access_identity_config);
    }
}

impl Level1 for CloudFrontOriginAccessIdentity {
    const TYPE: &'static str = "AWS::CloudFront::CloudFrontOriginAccessIdentity";
}

impl Handle<CloudFrontOriginAccessIdentity> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the origin access identity, for example, `E74FTE3AJFJ256A`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon S3 canonical user ID for the origin access identity, used when giving the origin access identity read
    /// permission to an object in Amazon S3.
    pub fn s3_canonical_user_id(self) -> Value<String> {
        self.attribute("S3CanonicalUserId")
    }
}

/// What [`CloudFrontOriginAccessIdentity`] is made of.
pub mod cloud_front_origin_access_identity {
    use super::*;

    /// Origin access identity configuration. Send a `GET` request to the `/ *CloudFront API version*
    /// /CloudFront/identity ID/config` resource.
    #[derive(Clone, Debug, Default)]
    pub struct CloudFrontOriginAccessIdentityConfig {
        /// A comment to describe the origin access identity. The comment cannot be longer than 128 characters.
        ///
        /// Required.
        pub comment: Option<Value<String>>,
    }

    impl Lower for CloudFrontOriginAccessIdentityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Comment", self.comment);
        }
    }
}

/// `AWS::CloudFront::ConnectionFunction`.
///
/// A connection function.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:connection-function/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct ConnectionFunction {
    /// A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created.
    pub auto_publish: Option<Value<bool>>,
    /// The code for the connection function.
    ///
    /// Required.
    pub connection_function_code: Option<Value<String>>,
    /// Contains configuration information about a CloudFront function.
    ///
    /// Required.
    pub connection_function_config: Option<Value<connection_function::ConnectionFunctionConfig>>,
    /// The connection function name.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A complex type that contains zero or more `Tag` elements.
    pub tags: Option<Value<Vec<connection_function::Tag>>>,
}

impl Lower for ConnectionFunction {
    fn fields(self, to: &mut Fields) {
        to.set("AutoPublish", self.auto_publish);
        to.set("ConnectionFunctionCode", self.connection_function_code);
        to.set("ConnectionFunctionConfig", self.connection_function_config);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConnectionFunction {
    const TYPE: &'static str = "AWS::CloudFront::ConnectionFunction";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConnectionFunction> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The connection function Amazon Resource Name (ARN).
    pub fn connection_function_arn(self) -> Value<Arn> {
        self.attribute("ConnectionFunctionArn")
    }

    /// The connection function created time.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// A complex type that contains `Tag` key and `Tag` value.
    pub fn e_tag(self) -> Value<String> {
        self.attribute("ETag")
    }

    /// The connection function ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The connection function last modified time.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The connection function stage.
    pub fn stage(self) -> Value<String> {
        self.attribute("Stage")
    }

    /// The connection function status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ConnectionFunction`] is made of.
pub mod connection_function {
    use super::*;

    /// Contains configuration information about a CloudFront function.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionFunctionConfig {
        /// A comment to describe the function.
        ///
        /// Required.
        pub comment: Option<Value<String>>,
        /// The configuration for the key value store associations.
        pub key_value_store_associations: Option<Value<Vec<KeyValueStoreAssociation>>>,
        /// The function's runtime environment version.
        ///
        /// Required. One of `cloudfront-js-2.0`. A change replaces the resource.
        pub runtime: Option<Value<String>>,
    }

    impl Lower for ConnectionFunctionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Comment", self.comment);
            to.set("KeyValueStoreAssociations", self.key_value_store_associations);
            to.set("Runtime", self.runtime);
        }
    }

    /// The key value store association.
    #[derive(Clone, Debug, Default)]
    pub struct KeyValueStoreAssociation {
        /// The Amazon Resource Name (ARN) of the key value store association.
        ///
        /// Required.
        pub key_value_store_arn: Option<Value<String>>,
    }

    impl Lower for KeyValueStoreAssociation {
        fn fields(self, to: &mut Fields) {
            to.set("KeyValueStoreARN", self.key_value_store_arn);
        }
    }

    /// A complex type that contains ``Tag`` key and ``Tag`` value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid characters
        /// include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``\_ -.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A string that contains an optional ``Tag`` value. The string length should be between 0 and 256 characters.
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

/// `AWS::CloudFront::ConnectionGroup`.
///
/// The connection group for your distribution tenants. When you first create a distribution tenant and you don't
/// specify a connection group, CloudFront will automatically create a default connection group for you.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:connection-group/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct ConnectionGroup {
    /// The ID of the Anycast static IP list.
    pub anycast_ip_list_id: Option<Value<String>>,
    /// Whether the connection group is enabled.
    pub enabled: Option<Value<bool>>,
    /// IPv6 is enabled for the connection group.
    pub ipv6_enabled: Option<Value<bool>>,
    /// The name of the connection group.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A complex type that contains zero or more `Tag` elements.
    pub tags: Option<Value<Vec<connection_group::Tag>>>,
}

impl Lower for ConnectionGroup {
    fn fields(self, to: &mut Fields) {
        to.set("AnycastIpListId", self.anycast_ip_list_id);
        to.set("Enabled", self.enabled);
        to.set("Ipv6Enabled", self.ipv6_enabled);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConnectionGroup {
    const TYPE: &'static str = "AWS::CloudFront::ConnectionGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConnectionGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the connection group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time when the connection group was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The current version of the connection group.
    pub fn e_tag(self) -> Value<String> {
        self.attribute("ETag")
    }

    /// The ID of the connection group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Whether the connection group is the default connection group for the distribution tenants.
    pub fn is_default(self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// The date and time when the connection group was updated.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The routing endpoint (also known as the DNS name) that is assigned to the connection group, such as
    /// d111111abcdef8.cloudfront.net.
    pub fn routing_endpoint(self) -> Value<String> {
        self.attribute("RoutingEndpoint")
    }

    /// The status of the connection group.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ConnectionGroup`] is made of.
pub mod connection_group {
    use super::*;

    /// A complex type that contains ``Tag`` key and ``Tag`` value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid characters
        /// include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``\_ -.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// A string that contains an optional ``Tag`` value. The string length should be between 0 and 256 characters.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CloudFront::ContinuousDeploymentPolicy`.
///
/// Creates a continuous deployment policy that routes a subset of production traffic from a primary distribution to
/// a staging distribution.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:continuous-deployment-policy/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct ContinuousDeploymentPolicy {
    /// Contains the configuration for a continuous deployment policy.
    ///
    /// Required.
    pub continuous_deployment_policy_config:
        Option<Value<continuous_deployment_policy::ContinuousDeploymentPolicyConfig>>,
}

impl Lower for ContinuousDeploymentPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("ContinuousDeploymentPolicyConfig", self.continuous_deployment_policy_config);
    }
}

impl Level1 for ContinuousDeploymentPolicy {
    const TYPE: &'static str = "AWS::CloudFront::ContinuousDeploymentPolicy";
}

impl Handle<ContinuousDeploymentPolicy> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier of the cotinuous deployment policy.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time when the continuous deployment policy was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`ContinuousDeploymentPolicy`] is made of.
pub mod continuous_deployment_policy {
    use super::*;

    /// Contains the configuration for a continuous deployment policy.
    #[derive(Clone, Debug, Default)]
    pub struct ContinuousDeploymentPolicyConfig {
        /// A Boolean that indicates whether this continuous deployment policy is enabled (in effect). When this value is
        /// `true`, this policy is enabled and in effect.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// This configuration determines which HTTP requests are sent to the staging distribution. If the HTTP request
        /// contains a header and value that matches what you specify here, the request is sent to the staging distribution.
        pub single_header_policy_config: Option<Value<SingleHeaderPolicyConfig>>,
        /// This configuration determines the percentage of HTTP requests that are sent to the staging distribution.
        pub single_weight_policy_config: Option<Value<SingleWeightPolicyConfig>>,
        /// The CloudFront domain name of the staging distribution. For example: `d111111abcdef8.cloudfront.net`.
        ///
        /// Required. At least 1 items.
        pub staging_distribution_dns_names: Option<Value<Vec<String>>>,
        /// Contains the parameters for routing production traffic from your primary to staging distributions.
        pub traffic_config: Option<Value<TrafficConfig>>,
        /// The type of traffic configuration.
        ///
        /// One of `SingleWeight`, `SingleHeader`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ContinuousDeploymentPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("SingleHeaderPolicyConfig", self.single_header_policy_config);
            to.set("SingleWeightPolicyConfig", self.single_weight_policy_config);
            to.set("StagingDistributionDnsNames", self.staging_distribution_dns_names);
            to.set("TrafficConfig", self.traffic_config);
            to.set("Type", self.type_);
        }
    }

    /// Defines a single header policy for a CloudFront distribution.
    #[derive(Clone, Debug, Default)]
    pub struct SingleHeaderPolicyConfig {
        /// The name of the HTTP header that CloudFront uses to configure for the single header policy.
        ///
        /// Required. 1 to 256 characters.
        pub header: Option<Value<String>>,
        /// Specifies the value to assign to the header for a single header policy.
        ///
        /// Required. 1 to 1783 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for SingleHeaderPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Header", self.header);
            to.set("Value", self.value);
        }
    }

    /// Configure a policy that CloudFront uses to route requests to different origins or use different cache settings,
    /// based on the weight assigned to each option.
    #[derive(Clone, Debug, Default)]
    pub struct SingleWeightPolicyConfig {
        /// Enable session stickiness for the associated origin or cache settings.
        pub session_stickiness_config: Option<Value<SessionStickinessConfig>>,
        /// The percentage of requests that CloudFront will use to send to an associated origin or cache settings.
        ///
        /// Required. 0 to 1.
        pub weight: Option<Value<f64>>,
    }

    impl Lower for SingleWeightPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SessionStickinessConfig", self.session_stickiness_config);
            to.set("Weight", self.weight);
        }
    }

    /// Session stickiness provides the ability to define multiple requests from a single viewer as a single session.
    #[derive(Clone, Debug, Default)]
    pub struct SessionStickinessConfig {
        /// The amount of time after which you want sessions to cease if no requests are received. Allowed values are
        /// 300–3600 seconds (5–60 minutes).
        ///
        /// Required. 300 to 3600.
        pub idle_ttl: Option<Value<i64>>,
        /// The maximum amount of time to consider requests from the viewer as being part of the same session. Allowed
        /// values are 300–3600 seconds (5–60 minutes).
        ///
        /// Required. 300 to 3600.
        pub maximum_ttl: Option<Value<i64>>,
    }

    impl Lower for SessionStickinessConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IdleTTL", self.idle_ttl);
            to.set("MaximumTTL", self.maximum_ttl);
        }
    }

    /// The traffic configuration of your continuous deployment.
    #[derive(Clone, Debug, Default)]
    pub struct TrafficConfig {
        /// Determines which HTTP requests are sent to the staging distribution.
        pub single_header_config: Option<Value<SingleHeaderConfig>>,
        /// Contains the percentage of traffic to send to the staging distribution.
        pub single_weight_config: Option<Value<SingleWeightConfig>>,
        /// The type of traffic configuration.
        ///
        /// Required. One of `SingleWeight`, `SingleHeader`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for TrafficConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SingleHeaderConfig", self.single_header_config);
            to.set("SingleWeightConfig", self.single_weight_config);
            to.set("Type", self.type_);
        }
    }

    /// Determines which HTTP requests are sent to the staging distribution.
    #[derive(Clone, Debug, Default)]
    pub struct SingleHeaderConfig {
        /// The request header name that you want CloudFront to send to your staging distribution. The header must contain
        /// the prefix `aws-cf-cd-`.
        ///
        /// Required. 1 to 256 characters.
        pub header: Option<Value<String>>,
        /// The request header value.
        ///
        /// Required. 1 to 1783 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for SingleHeaderConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Header", self.header);
            to.set("Value", self.value);
        }
    }

    /// This configuration determines the percentage of HTTP requests that are sent to the staging distribution.
    #[derive(Clone, Debug, Default)]
    pub struct SingleWeightConfig {
        /// Session stickiness provides the ability to define multiple requests from a single viewer as a single session.
        pub session_stickiness_config: Option<Value<SessionStickinessConfig>>,
        /// The percentage of traffic to send to a staging distribution, expressed as a decimal number between 0 and 0.15.
        ///
        /// Required. 0 to 1.
        pub weight: Option<Value<f64>>,
    }

    impl Lower for SingleWeightConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SessionStickinessConfig", self.session_stickiness_config);
            to.set("Weight", self.weight);
        }
    }
}

/// `AWS::CloudFront::Distribution`.
///
/// A distribution tells CloudFront where you want content to be delivered from, and the details about how to track
/// and manage content delivery.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:distribution/${DistributionId}`.
#[derive(Clone, Debug, Default)]
pub struct Distribution {
    /// The distribution's configuration.
    ///
    /// Required.
    pub distribution_config: Option<Value<distribution::DistributionConfig>>,
    /// A complex type that contains zero or more `Tag` elements.
    pub tags: Option<Value<Vec<distribution::Tag>>>,
}

impl Lower for Distribution {
    fn fields(self, to: &mut Fields) {
        to.set("DistributionConfig", self.distribution_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Distribution {
    const TYPE: &'static str = "AWS::CloudFront::Distribution";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Distribution> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The domain name of the resource, such as `d111111abcdef8.cloudfront.net`.
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// The distribution's identifier. For example: `E1U5RQF7T870K0`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Distribution`] is made of.
pub mod distribution {
    use super::*;

    /// A distribution configuration.
    #[derive(Clone, Debug, Default)]
    pub struct DistributionConfig {
        /// A complex type that contains information about CNAMEs (alternate domain names), if any, for this distribution.
        pub aliases: Option<Value<Vec<String>>>,
        /// ID of the Anycast static IP list that is associated with the distribution.
        pub anycast_ip_list_id: Option<Value<String>>,
        /// An alias for the CloudFront distribution's domain name.
        pub cnames: Option<Value<Vec<String>>>,
        /// A complex type that contains zero or more `CacheBehavior` elements.
        pub cache_behaviors: Option<Value<Vec<CacheBehavior>>>,
        /// A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin
        /// responses.
        pub cache_tag_config: Option<Value<CacheTagConfig>>,
        /// A comment to describe the distribution. The comment cannot be longer than 128 characters.
        pub comment: Option<Value<String>>,
        /// The distribution's connection function association.
        pub connection_function_association: Option<Value<ConnectionFunctionAssociation>>,
        /// This field specifies whether the connection mode is through a standard distribution (direct) or a multi-tenant
        /// distribution with distribution tenants (tenant-only).
        ///
        /// One of `direct`, `tenant-only`.
        pub connection_mode: Option<Value<String>>,
        /// The identifier of a continuous deployment policy. For more information, see `CreateContinuousDeploymentPolicy`.
        pub continuous_deployment_policy_id: Option<Value<String>>,
        /// A complex type that controls the following.
        pub custom_error_responses: Option<Value<Vec<CustomErrorResponse>>>,
        /// The user-defined HTTP server that serves as the origin for content that CloudFront distributes.
        pub custom_origin: Option<Value<LegacyCustomOrigin>>,
        /// A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if
        /// files don't match any of the values of `PathPattern` in `CacheBehavior` elements.
        ///
        /// Required.
        pub default_cache_behavior: Option<Value<DefaultCacheBehavior>>,
        /// When a viewer requests the root URL for your distribution, the default root object is the object that you want
        /// CloudFront to request from your origin.
        pub default_root_object: Option<Value<String>>,
        /// From this field, you can enable or disable the selected distribution.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// (Optional) Specify the HTTP version(s) that you want viewers to use to communicate with CloudFront. The default
        /// value for new distributions is `http1.1`.
        ///
        /// One of `http1.1`, `http2`, `http2and3`, `http3`.
        pub http_version: Option<Value<String>>,
        /// If you want CloudFront to respond to IPv6 DNS requests with an IPv6 address for your distribution, specify
        /// `true`.
        pub ipv6_enabled: Option<Value<bool>>,
        /// A complex type that controls whether access logs are written for the distribution.
        pub logging: Option<Value<Logging>>,
        /// A complex type that contains information about origin groups for this distribution.
        pub origin_groups: Option<Value<OriginGroups>>,
        /// A complex type that contains information about origins for this distribution.
        pub origins: Option<Value<Vec<Origin>>>,
        /// The price class that corresponds with the maximum price that you want to pay for CloudFront service.
        ///
        /// One of `None`, `PriceClass_100`, `PriceClass_200`, `PriceClass_All`.
        pub price_class: Option<Value<String>>,
        /// A complex type that identifies ways in which you want to restrict distribution of your content.
        pub restrictions: Option<Value<Restrictions>>,
        /// The origin as an Amazon S3 bucket.
        pub s3_origin: Option<Value<LegacyS3Origin>>,
        /// A Boolean that indicates whether this is a staging distribution. When this value is `true`, this is a staging
        /// distribution.
        pub staging: Option<Value<bool>>,
        /// A distribution tenant configuration.
        pub tenant_config: Option<Value<TenantConfig>>,
        /// A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers.
        pub viewer_certificate: Option<Value<ViewerCertificate>>,
        /// The distribution's viewer mTLS configuration.
        pub viewer_mtls_config: Option<Value<ViewerMtlsConfig>>,
        /// A unique identifier that specifies the AWS WAF web ACL, if any, to associate with this distribution.
        pub web_acl_id: Option<Value<String>>,
    }

    impl Lower for DistributionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Aliases", self.aliases);
            to.set("AnycastIpListId", self.anycast_ip_list_id);
            to.set("CNAMEs", self.cnames);
            to.set("CacheBehaviors", self.cache_behaviors);
            to.set("CacheTagConfig", self.cache_tag_config);
            to.set("Comment", self.comment);
            to.set("ConnectionFunctionAssociation", self.connection_function_association);
            to.set("ConnectionMode", self.connection_mode);
            to.set("ContinuousDeploymentPolicyId", self.continuous_deployment_policy_id);
            to.set("CustomErrorResponses", self.custom_error_responses);
            to.set("CustomOrigin", self.custom_origin);
            to.set("DefaultCacheBehavior", self.default_cache_behavior);
            to.set("DefaultRootObject", self.default_root_object);
            to.set("Enabled", self.enabled);
            to.set("HttpVersion", self.http_version);
            to.set("IPV6Enabled", self.ipv6_enabled);
            to.set("Logging", self.logging);
            to.set("OriginGroups", self.origin_groups);
            to.set("Origins", self.origins);
            to.set("PriceClass", self.price_class);
            to.set("Restrictions", self.restrictions);
            to.set("S3Origin", self.s3_origin);
            to.set("Staging", self.staging);
            to.set("TenantConfig", self.tenant_config);
            to.set("ViewerCertificate", self.viewer_certificate);
            to.set("ViewerMtlsConfig", self.viewer_mtls_config);
            to.set("WebACLId", self.web_acl_id);
        }
    }

    /// A complex type that describes how CloudFront processes requests.
    #[derive(Clone, Debug, Default)]
    pub struct CacheBehavior {
        /// A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or
        /// your custom origin.
        pub allowed_methods: Option<Value<Vec<String>>>,
        /// The unique identifier of the cache policy that is attached to this cache behavior. For more information, see
        /// Creating cache policies or Using the managed cache policies in the \*Amazon CloudFront Developer Guide\*.
        pub cache_policy_id: Option<Value<String>>,
        /// A complex type that controls whether CloudFront caches the response to requests using the specified HTTP
        /// methods.
        pub cached_methods: Option<Value<Vec<String>>>,
        /// Whether you want CloudFront to automatically compress certain files for this cache behavior. If so, specify
        /// true; if not, specify false.
        pub compress: Option<Value<bool>>,
        /// This field is deprecated. We recommend that you use the `DefaultTTL` field in a cache policy instead of this
        /// field.
        pub default_ttl: Option<Value<f64>>,
        /// The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting
        /// specific fields of data for this cache behavior.
        pub field_level_encryption_id: Option<Value<String>>,
        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this
        /// field.
        pub forwarded_values: Option<Value<ForwardedValues>>,
        /// A list of CloudFront functions that are associated with this cache behavior. CloudFront functions must be
        /// published to the `LIVE` stage to associate them with a cache behavior.
        pub function_associations: Option<Value<Vec<FunctionAssociation>>>,
        /// The gRPC configuration for your cache behavior.
        pub grpc_config: Option<Value<GrpcConfig>>,
        /// A complex type that contains zero or more Lambda@Edge function associations for a cache behavior.
        pub lambda_function_associations: Option<Value<Vec<LambdaFunctionAssociation>>>,
        /// This field is deprecated. We recommend that you use the `MaxTTL` field in a cache policy instead of this field.
        pub max_ttl: Option<Value<f64>>,
        /// This field is deprecated. We recommend that you use the `MinTTL` field in a cache policy instead of this field.
        pub min_ttl: Option<Value<f64>>,
        /// The unique identifier of the origin request policy that is attached to this cache behavior. For more
        /// information, see Creating origin request policies or Using the managed origin request policies in the \*Amazon
        /// CloudFront Developer Guide\*.
        pub origin_request_policy_id: Option<Value<String>>,
        /// The pattern (for example, `images/*.jpg` ) that specifies which requests to apply the behavior to.
        ///
        /// Required.
        pub path_pattern: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior.
        pub realtime_log_config_arn: Option<Value<String>>,
        /// The identifier for a response headers policy.
        pub response_headers_policy_id: Option<Value<String>>,
        /// Indicates whether you want to distribute media files in the Microsoft Smooth Streaming format using the origin
        /// that is associated with this cache behavior.
        pub smooth_streaming: Option<Value<bool>>,
        /// The value of `ID` for the origin that you want CloudFront to route requests to when they match this cache
        /// behavior.
        ///
        /// Required.
        pub target_origin_id: Option<Value<String>>,
        /// A list of key groups that CloudFront can use to validate signed URLs or signed cookies.
        pub trusted_key_groups: Option<Value<Vec<String>>>,
        /// A list of AWS account IDs whose public keys CloudFront can use to validate signed URLs or signed cookies.
        pub trusted_signers: Option<Value<Vec<String>>>,
        /// The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request
        /// matches the path pattern in `PathPattern`.
        ///
        /// Required.
        pub viewer_protocol_policy: Option<Value<String>>,
    }

    impl Lower for CacheBehavior {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedMethods", self.allowed_methods);
            to.set("CachePolicyId", self.cache_policy_id);
            to.set("CachedMethods", self.cached_methods);
            to.set("Compress", self.compress);
            to.set("DefaultTTL", self.default_ttl);
            to.set("FieldLevelEncryptionId", self.field_level_encryption_id);
            to.set("ForwardedValues", self.forwarded_values);
            to.set("FunctionAssociations", self.function_associations);
            to.set("GrpcConfig", self.grpc_config);
            to.set("LambdaFunctionAssociations", self.lambda_function_associations);
            to.set("MaxTTL", self.max_ttl);
            to.set("MinTTL", self.min_ttl);
            to.set("OriginRequestPolicyId", self.origin_request_policy_id);
            to.set("PathPattern", self.path_pattern);
            to.set("RealtimeLogConfigArn", self.realtime_log_config_arn);
            to.set("ResponseHeadersPolicyId", self.response_headers_policy_id);
            to.set("SmoothStreaming", self.smooth_streaming);
            to.set("TargetOriginId", self.target_origin_id);
            to.set("TrustedKeyGroups", self.trusted_key_groups);
            to.set("TrustedSigners", self.trusted_signers);
            to.set("ViewerProtocolPolicy", self.viewer_protocol_policy);
        }
    }

    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this
    /// field.
    #[derive(Clone, Debug, Default)]
    pub struct ForwardedValues {
        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this
        /// field.
        pub cookies: Option<Value<Cookies>>,
        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this
        /// field.
        pub headers: Option<Value<Vec<String>>>,
        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this
        /// field.
        ///
        /// Required.
        pub query_string: Option<Value<bool>>,
        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this
        /// field.
        pub query_string_cache_keys: Option<Value<Vec<String>>>,
    }

    impl Lower for ForwardedValues {
        fn fields(self, to: &mut Fields) {
            to.set("Cookies", self.cookies);
            to.set("Headers", self.headers);
            to.set("QueryString", self.query_string);
            to.set("QueryStringCacheKeys", self.query_string_cache_keys);
        }
    }

    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this
    /// field.
    #[derive(Clone, Debug, Default)]
    pub struct Cookies {
        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this
        /// field.
        ///
        /// Required.
        pub forward: Option<Value<String>>,
        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this
        /// field.
        pub whitelisted_names: Option<Value<Vec<String>>>,
    }

    impl Lower for Cookies {
        fn fields(self, to: &mut Fields) {
            to.set("Forward", self.forward);
            to.set("WhitelistedNames", self.whitelisted_names);
        }
    }

    /// A CloudFront function that is associated with a cache behavior in a CloudFront distribution.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionAssociation {
        /// The event type of the function, either `viewer-request` or `viewer-response`. You cannot use origin-facing event
        /// types ( `origin-request` and `origin-response` ) with a CloudFront function.
        pub event_type: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the function.
        pub function_arn: Option<Value<String>>,
    }

    impl Lower for FunctionAssociation {
        fn fields(self, to: &mut Fields) {
            to.set("EventType", self.event_type);
            to.set("FunctionARN", self.function_arn);
        }
    }

    /// Amazon CloudFront supports gRPC, an open-source remote procedure call (RPC) framework built on HTTP/2.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcConfig {
        /// Enables your CloudFront distribution to receive gRPC requests and to proxy them directly to your origins.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for GrpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// A complex type that contains a Lambda@Edge function association.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaFunctionAssociation {
        /// Specifies the event type that triggers a Lambda@Edge function invocation. You can specify the following values.
        pub event_type: Option<Value<String>>,
        /// A flag that allows a Lambda@Edge function to have read access to the body content. For more information, see
        /// Accessing the Request Body by Choosing the Include Body Option in the Amazon CloudFront Developer Guide.
        pub include_body: Option<Value<bool>>,
        /// The ARN of the Lambda@Edge function. You must specify the ARN of a function version; you can't specify an alias
        /// or $LATEST.
        pub lambda_function_arn: Option<Value<String>>,
    }

    impl Lower for LambdaFunctionAssociation {
        fn fields(self, to: &mut Fields) {
            to.set("EventType", self.event_type);
            to.set("IncludeBody", self.include_body);
            to.set("LambdaFunctionARN", self.lambda_function_arn);
        }
    }

    /// A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin
    /// responses.
    #[derive(Clone, Debug, Default)]
    pub struct CacheTagConfig {
        /// The name of the HTTP header that your origin includes in responses. CloudFront uses this header to extract cache
        /// tags.
        ///
        /// Required.
        pub header_name: Option<Value<String>>,
    }

    impl Lower for CacheTagConfig {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderName", self.header_name);
        }
    }

    /// A connection function association.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionFunctionAssociation {
        /// The association's ID.
        ///
        /// Required. 1 to 64 characters.
        pub id: Option<Value<String>>,
    }

    impl Lower for ConnectionFunctionAssociation {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
        }
    }

    /// A complex type that controls.
    #[derive(Clone, Debug, Default)]
    pub struct CustomErrorResponse {
        /// The minimum amount of time, in seconds, that you want CloudFront to cache the HTTP status code specified in
        /// `ErrorCode`.
        pub error_caching_min_ttl: Option<Value<f64>>,
        /// The HTTP status code for which you want to specify a custom error page and/or a caching duration.
        ///
        /// Required.
        pub error_code: Option<Value<i64>>,
        /// The HTTP status code that you want CloudFront to return to the viewer along with the custom error page.
        pub response_code: Option<Value<i64>>,
        /// The path to the custom error page that you want CloudFront to return to a viewer when your origin returns the
        /// HTTP status code specified by `ErrorCode`, for example, `/4xx-errors/403-forbidden.html`.
        pub response_page_path: Option<Value<String>>,
    }

    impl Lower for CustomErrorResponse {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorCachingMinTTL", self.error_caching_min_ttl);
            to.set("ErrorCode", self.error_code);
            to.set("ResponseCode", self.response_code);
            to.set("ResponsePagePath", self.response_page_path);
        }
    }

    /// A custom origin. A custom origin is any origin that is \*not\* an Amazon S3 bucket, with one exception.
    #[derive(Clone, Debug, Default)]
    pub struct LegacyCustomOrigin {
        /// The domain name assigned to your CloudFront distribution.
        ///
        /// Required.
        pub dns_name: Option<Value<String>>,
        /// The HTTP port that CloudFront uses to connect to the origin. Specify the HTTP port that the origin listens on.
        pub http_port: Option<Value<i64>>,
        /// The HTTPS port that CloudFront uses to connect to the origin. Specify the HTTPS port that the origin listens on.
        pub https_port: Option<Value<i64>>,
        /// Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin.
        ///
        /// Required.
        pub origin_protocol_policy: Option<Value<String>>,
        /// The minimum SSL/TLS protocol version that CloudFront uses when communicating with your origin server over HTTPs.
        ///
        /// Required.
        pub origin_ssl_protocols: Option<Value<Vec<String>>>,
    }

    impl Lower for LegacyCustomOrigin {
        fn fields(self, to: &mut Fields) {
            to.set("DNSName", self.dns_name);
            to.set("HTTPPort", self.http_port);
            to.set("HTTPSPort", self.https_port);
            to.set("OriginProtocolPolicy", self.origin_protocol_policy);
            to.set("OriginSSLProtocols", self.origin_ssl_protocols);
        }
    }

    /// A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if
    /// request URLs don't match any of the values of `PathPattern` in `CacheBehavior` elements.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultCacheBehavior {
        /// A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or
        /// your custom origin.
        pub allowed_methods: Option<Value<Vec<String>>>,
        /// The unique identifier of the cache policy that is attached to the default cache behavior. For more information,
        /// see Creating cache policies or Using the managed cache policies in the \*Amazon CloudFront Developer Guide\*.
        pub cache_policy_id: Option<Value<String>>,
        /// A complex type that controls whether CloudFront caches the response to requests using the specified HTTP
        /// methods.
        pub cached_methods: Option<Value<Vec<String>>>,
        /// Whether you want CloudFront to automatically compress certain files for this cache behavior. If so, specify
        /// `true` ; if not, specify `false`.
        pub compress: Option<Value<bool>>,
        /// This field is deprecated. We recommend that you use the `DefaultTTL` field in a cache policy instead of this
        /// field.
        pub default_ttl: Option<Value<f64>>,
        /// The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting
        /// specific fields of data for the default cache behavior.
        pub field_level_encryption_id: Option<Value<String>>,
        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this
        /// field.
        pub forwarded_values: Option<Value<ForwardedValues>>,
        /// A list of CloudFront functions that are associated with this cache behavior. Your functions must be published to
        /// the `LIVE` stage to associate them with a cache behavior.
        pub function_associations: Option<Value<Vec<FunctionAssociation>>>,
        /// The gRPC configuration for your cache behavior.
        pub grpc_config: Option<Value<GrpcConfig>>,
        /// A complex type that contains zero or more Lambda@Edge function associations for a cache behavior.
        pub lambda_function_associations: Option<Value<Vec<LambdaFunctionAssociation>>>,
        /// This field is deprecated. We recommend that you use the `MaxTTL` field in a cache policy instead of this field.
        pub max_ttl: Option<Value<f64>>,
        /// This field is deprecated. We recommend that you use the `MinTTL` field in a cache policy instead of this field.
        pub min_ttl: Option<Value<f64>>,
        /// The unique identifier of the origin request policy that is attached to the default cache behavior.
        pub origin_request_policy_id: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior.
        pub realtime_log_config_arn: Option<Value<String>>,
        /// The identifier for a response headers policy.
        pub response_headers_policy_id: Option<Value<String>>,
        /// Indicates whether you want to distribute media files in the Microsoft Smooth Streaming format using the origin
        /// that is associated with this cache behavior.
        pub smooth_streaming: Option<Value<bool>>,
        /// The value of `ID` for the origin that you want CloudFront to route requests to when they use the default cache
        /// behavior.
        ///
        /// Required.
        pub target_origin_id: Option<Value<String>>,
        /// A list of key groups that CloudFront can use to validate signed URLs or signed cookies.
        pub trusted_key_groups: Option<Value<Vec<String>>>,
        /// A list of AWS account IDs whose public keys CloudFront can use to validate signed URLs or signed cookies.
        pub trusted_signers: Option<Value<Vec<String>>>,
        /// The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request
        /// matches the path pattern in `PathPattern`.
        ///
        /// Required. One of `allow-all`, `https-only`, `redirect-to-https`.
        pub viewer_protocol_policy: Option<Value<String>>,
    }

    impl Lower for DefaultCacheBehavior {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedMethods", self.allowed_methods);
            to.set("CachePolicyId", self.cache_policy_id);
            to.set("CachedMethods", self.cached_methods);
            to.set("Compress", self.compress);
            to.set("DefaultTTL", self.default_ttl);
            to.set("FieldLevelEncryptionId", self.field_level_encryption_id);
            to.set("ForwardedValues", self.forwarded_values);
            to.set("FunctionAssociations", self.function_associations);
            to.set("GrpcConfig", self.grpc_config);
            to.set("LambdaFunctionAssociations", self.lambda_function_associations);
            to.set("MaxTTL", self.max_ttl);
            to.set("MinTTL", self.min_ttl);
            to.set("OriginRequestPolicyId", self.origin_request_policy_id);
            to.set("RealtimeLogConfigArn", self.realtime_log_config_arn);
            to.set("ResponseHeadersPolicyId", self.response_headers_policy_id);
            to.set("SmoothStreaming", self.smooth_streaming);
            to.set("TargetOriginId", self.target_origin_id);
            to.set("TrustedKeyGroups", self.trusted_key_groups);
            to.set("TrustedSigners", self.trusted_signers);
            to.set("ViewerProtocolPolicy", self.viewer_protocol_policy);
        }
    }

    /// A complex type that specifies whether access logs are written for the distribution.
    #[derive(Clone, Debug, Default)]
    pub struct Logging {
        /// The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com`.
        pub bucket: Option<Value<String>>,
        /// Specifies whether you want CloudFront to include cookies in access logs, specify `true` for `IncludeCookies`.
        pub include_cookies: Option<Value<bool>>,
        /// An optional string that you want CloudFront to prefix to the access log `filenames` for this distribution, for
        /// example, `myprefix/`.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for Logging {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("IncludeCookies", self.include_cookies);
            to.set("Prefix", self.prefix);
        }
    }

    /// A complex data type for the origin groups specified for a distribution.
    #[derive(Clone, Debug, Default)]
    pub struct OriginGroups {
        /// The items (origin groups) in a distribution.
        pub items: Option<Value<Vec<OriginGroup>>>,
        /// The number of origin groups.
        ///
        /// Required.
        pub quantity: Option<Value<i64>>,
    }

    impl Lower for OriginGroups {
        fn fields(self, to: &mut Fields) {
            to.set("Items", self.items);
            to.set("Quantity", self.quantity);
        }
    }

    /// An origin group includes two origins (a primary origin and a secondary origin to failover to) and a failover
    /// criteria that you specify.
    #[derive(Clone, Debug, Default)]
    pub struct OriginGroup {
        /// A complex type that contains information about the failover criteria for an origin group.
        ///
        /// Required.
        pub failover_criteria: Option<Value<OriginGroupFailoverCriteria>>,
        /// The origin group's ID.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// A complex type that contains information about the origins in an origin group.
        ///
        /// Required.
        pub members: Option<Value<OriginGroupMembers>>,
        /// The selection criteria for the origin group. For more information, see Create an origin group in the \*Amazon
        /// CloudFront Developer Guide\*.
        ///
        /// One of `default`, `media-quality-based`.
        pub selection_criteria: Option<Value<String>>,
    }

    impl Lower for OriginGroup {
        fn fields(self, to: &mut Fields) {
            to.set("FailoverCriteria", self.failover_criteria);
            to.set("Id", self.id);
            to.set("Members", self.members);
            to.set("SelectionCriteria", self.selection_criteria);
        }
    }

    /// A complex data type that includes information about the failover criteria for an origin group, including the
    /// status codes for which CloudFront will failover from the primary origin to the second origin.
    #[derive(Clone, Debug, Default)]
    pub struct OriginGroupFailoverCriteria {
        /// The status codes that, when returned from the primary origin, will trigger CloudFront to failover to the second
        /// origin.
        ///
        /// Required.
        pub status_codes: Option<Value<StatusCodes>>,
    }

    impl Lower for OriginGroupFailoverCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("StatusCodes", self.status_codes);
        }
    }

    /// A complex data type for the status codes that you specify that, when returned by a primary origin, trigger
    /// CloudFront to failover to a second origin.
    #[derive(Clone, Debug, Default)]
    pub struct StatusCodes {
        /// The items (status codes) for an origin group.
        ///
        /// Required. At least 1 items.
        pub items: Option<Value<Vec<i64>>>,
        /// The number of status codes.
        ///
        /// Required.
        pub quantity: Option<Value<i64>>,
    }

    impl Lower for StatusCodes {
        fn fields(self, to: &mut Fields) {
            to.set("Items", self.items);
            to.set("Quantity", self.quantity);
        }
    }

    /// A complex data type for the origins included in an origin group.
    #[derive(Clone, Debug, Default)]
    pub struct OriginGroupMembers {
        /// Items (origins) in an origin group.
        ///
        /// Required. 2 to 2 items.
        pub items: Option<Value<Vec<OriginGroupMember>>>,
        /// The number of origins in an origin group.
        ///
        /// Required.
        pub quantity: Option<Value<i64>>,
    }

    impl Lower for OriginGroupMembers {
        fn fields(self, to: &mut Fields) {
            to.set("Items", self.items);
            to.set("Quantity", self.quantity);
        }
    }

    /// An origin in an origin group.
    #[derive(Clone, Debug, Default)]
    pub struct OriginGroupMember {
        /// The ID for an origin in an origin group.
        ///
        /// Required.
        pub origin_id: Option<Value<String>>,
    }

    impl Lower for OriginGroupMember {
        fn fields(self, to: &mut Fields) {
            to.set("OriginId", self.origin_id);
        }
    }

    /// An origin.
    #[derive(Clone, Debug, Default)]
    pub struct Origin {
        /// The number of times that CloudFront attempts to connect to the origin. The minimum number is 1, the maximum is
        /// 3, and the default (if you don't specify otherwise) is 3.
        pub connection_attempts: Option<Value<i64>>,
        /// The number of seconds that CloudFront waits when trying to establish a connection to the origin. The minimum
        /// timeout is 1 second, the maximum is 10 seconds, and the default (if you don't specify otherwise) is 10 seconds.
        pub connection_timeout: Option<Value<i64>>,
        /// Use this type to specify an origin that is not an Amazon S3 bucket, with one exception. If the Amazon S3 bucket
        /// is configured with static website hosting, use this type.
        pub custom_origin_config: Option<Value<CustomOriginConfig>>,
        /// The domain name for the origin.
        ///
        /// Required.
        pub domain_name: Option<Value<String>>,
        /// A unique identifier for the origin. This value must be unique within the distribution.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The unique identifier of an origin access control for this origin.
        pub origin_access_control_id: Option<Value<String>>,
        /// A list of HTTP header names and values that CloudFront adds to the requests that it sends to the origin.
        pub origin_custom_headers: Option<Value<Vec<OriginCustomHeader>>>,
        /// An optional path that CloudFront appends to the origin domain name when CloudFront requests content from the
        /// origin.
        pub origin_path: Option<Value<String>>,
        /// CloudFront Origin Shield. Using Origin Shield can help reduce the load on your origin.
        pub origin_shield: Option<Value<OriginShield>>,
        /// The time (in seconds) that a request from CloudFront to the origin can stay open and wait for a response.
        pub response_completion_timeout: Option<Value<i64>>,
        /// Use this type to specify an origin that is an Amazon S3 bucket that is not configured with static website
        /// hosting.
        pub s3_origin_config: Option<Value<S3OriginConfig>>,
        /// The VPC origin configuration.
        pub vpc_origin_config: Option<Value<VpcOriginConfig>>,
    }

    impl Lower for Origin {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionAttempts", self.connection_attempts);
            to.set("ConnectionTimeout", self.connection_timeout);
            to.set("CustomOriginConfig", self.custom_origin_config);
            to.set("DomainName", self.domain_name);
            to.set("Id", self.id);
            to.set("OriginAccessControlId", self.origin_access_control_id);
            to.set("OriginCustomHeaders", self.origin_custom_headers);
            to.set("OriginPath", self.origin_path);
            to.set("OriginShield", self.origin_shield);
            to.set("ResponseCompletionTimeout", self.response_completion_timeout);
            to.set("S3OriginConfig", self.s3_origin_config);
            to.set("VpcOriginConfig", self.vpc_origin_config);
        }
    }

    /// A custom origin. A custom origin is any origin that is \*not\* an Amazon S3 bucket, with one exception.
    #[derive(Clone, Debug, Default)]
    pub struct CustomOriginConfig {
        /// The HTTP port that CloudFront uses to connect to the origin. Specify the HTTP port that the origin listens on.
        pub http_port: Option<Value<i64>>,
        /// The HTTPS port that CloudFront uses to connect to the origin. Specify the HTTPS port that the origin listens on.
        pub https_port: Option<Value<i64>>,
        /// Specifies which IP protocol CloudFront uses when connecting to your origin. If your origin uses both IPv4 and
        /// IPv6 protocols, you can choose `dualstack` to help optimize reliability.
        ///
        /// One of `ipv4`, `ipv6`, `dualstack`.
        pub ip_address_type: Option<Value<String>>,
        /// Specifies how long, in seconds, CloudFront persists its connection to the origin. The minimum timeout is 1
        /// second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 5 seconds.
        pub origin_keepalive_timeout: Option<Value<i64>>,
        /// Configures mutual TLS authentication between CloudFront and your origin server.
        pub origin_mtls_config: Option<Value<OriginMtlsConfig>>,
        /// Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin. Valid values are.
        ///
        /// Required.
        pub origin_protocol_policy: Option<Value<String>>,
        /// Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the
        /// \*origin response timeout\*.
        pub origin_read_timeout: Option<Value<i64>>,
        /// Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS.
        pub origin_ssl_protocols: Option<Value<Vec<String>>>,
    }

    impl Lower for CustomOriginConfig {
        fn fields(self, to: &mut Fields) {
            to.set("HTTPPort", self.http_port);
            to.set("HTTPSPort", self.https_port);
            to.set("IpAddressType", self.ip_address_type);
            to.set("OriginKeepaliveTimeout", self.origin_keepalive_timeout);
            to.set("OriginMtlsConfig", self.origin_mtls_config);
            to.set("OriginProtocolPolicy", self.origin_protocol_policy);
            to.set("OriginReadTimeout", self.origin_read_timeout);
            to.set("OriginSSLProtocols", self.origin_ssl_protocols);
        }
    }

    /// Configures mutual TLS authentication between CloudFront and your origin server.
    #[derive(Clone, Debug, Default)]
    pub struct OriginMtlsConfig {
        /// The Amazon Resource Name (ARN) of the client certificate stored in AWS Certificate Manager (ACM) that CloudFront
        /// uses to authenticate with your origin using Mutual TLS.
        ///
        /// Required.
        pub client_certificate_arn: Option<Value<String>>,
    }

    impl Lower for OriginMtlsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ClientCertificateArn", self.client_certificate_arn);
        }
    }

    /// A complex type that contains `HeaderName` and `HeaderValue` elements, if any, for this distribution.
    #[derive(Clone, Debug, Default)]
    pub struct OriginCustomHeader {
        /// The name of a header that you want CloudFront to send to your origin. For more information, see Adding Custom
        /// Headers to Origin Requests in the \*Amazon CloudFront Developer Guide\*.
        ///
        /// Required.
        pub header_name: Option<Value<String>>,
        /// The value for the header that you specified in the `HeaderName` field.
        ///
        /// Required.
        pub header_value: Option<Value<String>>,
    }

    impl Lower for OriginCustomHeader {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderName", self.header_name);
            to.set("HeaderValue", self.header_value);
        }
    }

    /// CloudFront Origin Shield.
    #[derive(Clone, Debug, Default)]
    pub struct OriginShield {
        /// A flag that specifies whether Origin Shield is enabled.
        pub enabled: Option<Value<bool>>,
        /// The AWS Region for Origin Shield.
        pub origin_shield_region: Option<Value<String>>,
    }

    impl Lower for OriginShield {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("OriginShieldRegion", self.origin_shield_region);
        }
    }

    /// A complex type that contains information about the Amazon S3 origin. If the origin is a custom origin or an S3
    /// bucket that is configured as a website endpoint, use the `CustomOriginConfig` element instead.
    #[derive(Clone, Debug, Default)]
    pub struct S3OriginConfig {
        /// The CloudFront origin access identity to associate with the origin. Use an origin access identity to configure
        /// the origin so that viewers can \*only\* access objects in an Amazon S3 bucket through CloudFront.
        pub origin_access_identity: Option<Value<String>>,
        /// Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the
        /// \*origin response timeout\*.
        pub origin_read_timeout: Option<Value<i64>>,
    }

    impl Lower for S3OriginConfig {
        fn fields(self, to: &mut Fields) {
            to.set("OriginAccessIdentity", self.origin_access_identity);
            to.set("OriginReadTimeout", self.origin_read_timeout);
        }
    }

    /// An Amazon CloudFront VPC origin configuration.
    #[derive(Clone, Debug, Default)]
    pub struct VpcOriginConfig {
        /// Specifies how long, in seconds, CloudFront persists its connection to the origin. The minimum timeout is 1
        /// second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 5 seconds.
        pub origin_keepalive_timeout: Option<Value<i64>>,
        /// Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the
        /// \*origin response timeout\*.
        pub origin_read_timeout: Option<Value<i64>>,
        /// The account ID of the AWS account that owns the VPC origin.
        pub owner_account_id: Option<Value<String>>,
        /// The VPC origin ID.
        ///
        /// Required.
        pub vpc_origin_id: Option<Value<String>>,
    }

    impl Lower for VpcOriginConfig {
        fn fields(self, to: &mut Fields) {
            to.set("OriginKeepaliveTimeout", self.origin_keepalive_timeout);
            to.set("OriginReadTimeout", self.origin_read_timeout);
            to.set("OwnerAccountId", self.owner_account_id);
            to.set("VpcOriginId", self.vpc_origin_id);
        }
    }

    /// A complex type that identifies ways in which you want to restrict distribution of your content.
    #[derive(Clone, Debug, Default)]
    pub struct Restrictions {
        /// A complex type that controls the countries in which your content is distributed. CloudFront determines the
        /// location of your users using `MaxMind` GeoIP databases.
        ///
        /// Required.
        pub geo_restriction: Option<Value<GeoRestriction>>,
    }

    impl Lower for Restrictions {
        fn fields(self, to: &mut Fields) {
            to.set("GeoRestriction", self.geo_restriction);
        }
    }

    /// A complex type that controls the countries in which your content is distributed. CloudFront determines the
    /// location of your users using `MaxMind` GeoIP databases.
    #[derive(Clone, Debug, Default)]
    pub struct GeoRestriction {
        /// A complex type that contains a `Location` element for each country in which you want CloudFront either to
        /// distribute your content ( `whitelist` ) or not distribute your content ( `blacklist` ).
        pub locations: Option<Value<Vec<String>>>,
        /// The method that you want to use to restrict distribution of your content by country.
        ///
        /// Required. One of `blacklist`, `none`, `whitelist`.
        pub restriction_type: Option<Value<String>>,
    }

    impl Lower for GeoRestriction {
        fn fields(self, to: &mut Fields) {
            to.set("Locations", self.locations);
            to.set("RestrictionType", self.restriction_type);
        }
    }

    /// The origin as an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct LegacyS3Origin {
        /// The domain name assigned to your CloudFront distribution.
        ///
        /// Required.
        pub dns_name: Option<Value<String>>,
        /// The CloudFront origin access identity to associate with the distribution. Use an origin access identity to
        /// configure the distribution so that end users can only access objects in an Amazon S3 through CloudFront.
        pub origin_access_identity: Option<Value<String>>,
    }

    impl Lower for LegacyS3Origin {
        fn fields(self, to: &mut Fields) {
            to.set("DNSName", self.dns_name);
            to.set("OriginAccessIdentity", self.origin_access_identity);
        }
    }

    /// The configuration for a distribution tenant.
    #[derive(Clone, Debug, Default)]
    pub struct TenantConfig {
        /// The parameters that you specify for a distribution tenant.
        pub parameter_definitions: Option<Value<Vec<ParameterDefinition>>>,
    }

    impl Lower for TenantConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterDefinitions", self.parameter_definitions);
        }
    }

    /// A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid
    /// parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
    #[derive(Clone, Debug, Default)]
    pub struct ParameterDefinition {
        /// The value that you assigned to the parameter.
        ///
        /// Required.
        pub definition: Option<Value<Definition>>,
        /// The name of the parameter.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for ParameterDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Definition", self.definition);
            to.set("Name", self.name);
        }
    }

    /// The value that you assigned to the parameter.
    #[derive(Clone, Debug, Default)]
    pub struct Definition {
        pub string_schema: Option<Value<StringSchema>>,
    }

    impl Lower for Definition {
        fn fields(self, to: &mut Fields) {
            to.set("StringSchema", self.string_schema);
        }
    }

    /// `StringSchema` of `AWS::CloudFront::Distribution`.
    #[derive(Clone, Debug, Default)]
    pub struct StringSchema {
        pub comment: Option<Value<String>>,
        /// 1 to 256 characters.
        pub default_value: Option<Value<String>>,
        /// Required.
        pub required: Option<Value<bool>>,
    }

    impl Lower for StringSchema {
        fn fields(self, to: &mut Fields) {
            to.set("Comment", self.comment);
            to.set("DefaultValue", self.default_value);
            to.set("Required", self.required);
        }
    }

    /// A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers.
    #[derive(Clone, Debug, Default)]
    pub struct ViewerCertificate {
        /// If the distribution uses `Aliases` (alternate domain names or CNAMEs) and the SSL/TLS certificate is stored in
        /// Certificate Manager (ACM), provide the Amazon Resource Name (ARN) of the ACM certificate.
        pub acm_certificate_arn: Option<Value<String>>,
        /// If the distribution uses the CloudFront domain name such as `d111111abcdef8.cloudfront.net`, set this field to
        /// `true`.
        pub cloud_front_default_certificate: Option<Value<bool>>,
        /// If the distribution uses `Aliases` (alternate domain names or CNAMEs) and the SSL/TLS certificate is stored in
        /// AWS Identity and Access Management (IAM), provide the ID of the IAM certificate.
        ///
        /// At most 32 characters.
        pub iam_certificate_id: Option<Value<String>>,
        /// If the distribution uses `Aliases` (alternate domain names or CNAMEs), specify the security policy that you want
        /// CloudFront to use for HTTPS connections with viewers.
        ///
        /// One of `SSLv3`, `TLSv1`, `TLSv1.1_2016`, `TLSv1.2_2018`, `TLSv1.2_2019`, `TLSv1.2_2021`, `TLSv1.2_2025`,
        /// `TLSv1.3_2025`, `TLSv1_2016`.
        pub minimum_protocol_version: Option<Value<String>>,
        /// If the distribution uses `Aliases` (alternate domain names or CNAMEs), specify which viewers the distribution
        /// accepts HTTPS connections from.
        ///
        /// One of `sni-only`, `static-ip`, `vip`.
        pub ssl_support_method: Option<Value<String>>,
    }

    impl Lower for ViewerCertificate {
        fn fields(self, to: &mut Fields) {
            to.set("AcmCertificateArn", self.acm_certificate_arn);
            to.set("CloudFrontDefaultCertificate", self.cloud_front_default_certificate);
            to.set("IamCertificateId", self.iam_certificate_id);
            to.set("MinimumProtocolVersion", self.minimum_protocol_version);
            to.set("SslSupportMethod", self.ssl_support_method);
        }
    }

    /// A viewer mTLS configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ViewerMtlsConfig {
        /// The viewer mTLS mode.
        ///
        /// One of `required`, `optional`, `passthrough`.
        pub mode: Option<Value<String>>,
        /// The trust store configuration associated with the viewer mTLS configuration.
        pub trust_store_config: Option<Value<TrustStoreConfig>>,
    }

    impl Lower for ViewerMtlsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Mode", self.mode);
            to.set("TrustStoreConfig", self.trust_store_config);
        }
    }

    /// A trust store configuration.
    #[derive(Clone, Debug, Default)]
    pub struct TrustStoreConfig {
        /// The configuration to use to advertise trust store CA names.
        pub advertise_trust_store_ca_names: Option<Value<bool>>,
        /// The configuration to use to ignore certificate expiration.
        pub ignore_certificate_expiry: Option<Value<bool>>,
        /// The trust store ID.
        ///
        /// Required.
        pub trust_store_id: Option<Value<String>>,
    }

    impl Lower for TrustStoreConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AdvertiseTrustStoreCaNames", self.advertise_trust_store_ca_names);
            to.set("IgnoreCertificateExpiry", self.ignore_certificate_expiry);
            to.set("TrustStoreId", self.trust_store_id);
        }
    }

    /// A complex type that contains ``Tag`` key and ``Tag`` value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid characters
        /// include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``\_ -.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// A string that contains an optional ``Tag`` value. The string length should be between 0 and 256 characters.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CloudFront::DistributionTenant`.
///
/// The distribution tenant.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:distribution-tenant/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct DistributionTenant {
    /// The ID of the connection group for the distribution tenant. If you don't specify a connection group, CloudFront
    /// uses the default connection group.
    pub connection_group_id: Option<Value<String>>,
    /// Customizations for the distribution tenant. For each distribution tenant, you can specify the geographic
    /// restrictions, and the Amazon Resource Names (ARNs) for the ACM certificate and AWS WAF web ACL.
    pub customizations: Option<Value<distribution_tenant::Customizations>>,
    /// The ID of the multi-tenant distribution.
    ///
    /// Required.
    pub distribution_id: Option<Value<String>>,
    /// The domains associated with the distribution tenant.
    ///
    /// Required.
    pub domains: Option<Value<Vec<String>>>,
    /// Indicates whether the distribution tenant is in an enabled state. If disabled, the distribution tenant won't
    /// serve traffic.
    pub enabled: Option<Value<bool>>,
    /// An object that represents the request for the Amazon CloudFront managed ACM certificate.
    pub managed_certificate_request: Option<Value<distribution_tenant::ManagedCertificateRequest>>,
    /// The name of the distribution tenant.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid
    /// parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
    pub parameters: Option<Value<Vec<distribution_tenant::Parameter>>>,
    /// A complex type that contains zero or more `Tag` elements.
    pub tags: Option<Value<Vec<distribution_tenant::Tag>>>,
}

impl Lower for DistributionTenant {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectionGroupId", self.connection_group_id);
        to.set("Customizations", self.customizations);
        to.set("DistributionId", self.distribution_id);
        to.set("Domains", self.domains);
        to.set("Enabled", self.enabled);
        to.set("ManagedCertificateRequest", self.managed_certificate_request);
        to.set("Name", self.name);
        to.set("Parameters", self.parameters);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DistributionTenant {
    const TYPE: &'static str = "AWS::CloudFront::DistributionTenant";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DistributionTenant> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the distribution tenant.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time when the distribution tenant was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The attribute `DomainResults`.
    pub fn domain_results(self) -> Value<Json> {
        self.attribute("DomainResults")
    }

    /// The current version of the distribution tenant.
    pub fn e_tag(self) -> Value<String> {
        self.attribute("ETag")
    }

    /// The ID of the distribution tenant.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time when the distribution tenant was updated.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The status of the distribution tenant.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`DistributionTenant`] is made of.
pub mod distribution_tenant {
    use super::*;

    /// Customizations for the distribution tenant. For each distribution tenant, you can specify the geographic
    /// restrictions, and the Amazon Resource Names (ARNs) for the ACM certificate and AWS WAF web ACL.
    #[derive(Clone, Debug, Default)]
    pub struct Customizations {
        /// The Certificate Manager (ACM) certificate.
        pub certificate: Option<Value<Certificate>>,
        /// The geographic restrictions.
        pub geo_restrictions: Option<Value<GeoRestrictionCustomization>>,
        /// The AWS WAF web ACL.
        pub web_acl: Option<Value<WebAclCustomization>>,
    }

    impl Lower for Customizations {
        fn fields(self, to: &mut Fields) {
            to.set("Certificate", self.certificate);
            to.set("GeoRestrictions", self.geo_restrictions);
            to.set("WebAcl", self.web_acl);
        }
    }

    /// The Certificate Manager (ACM) certificate associated with your distribution.
    #[derive(Clone, Debug, Default)]
    pub struct Certificate {
        /// The Amazon Resource Name (ARN) of the ACM certificate.
        pub arn: Option<Value<String>>,
    }

    impl Lower for Certificate {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// The customizations that you specified for the distribution tenant for geographic restrictions.
    #[derive(Clone, Debug, Default)]
    pub struct GeoRestrictionCustomization {
        /// The locations for geographic restrictions.
        pub locations: Option<Value<Vec<String>>>,
        /// The method that you want to use to restrict distribution of your content by country.
        ///
        /// One of `blacklist`, `whitelist`, `none`.
        pub restriction_type: Option<Value<String>>,
    }

    impl Lower for GeoRestrictionCustomization {
        fn fields(self, to: &mut Fields) {
            to.set("Locations", self.locations);
            to.set("RestrictionType", self.restriction_type);
        }
    }

    /// The AWS WAF web ACL customization specified for the distribution tenant.
    #[derive(Clone, Debug, Default)]
    pub struct WebAclCustomization {
        /// The action for the AWS WAF web ACL customization. You can specify `override` to specify a separate AWS WAF web
        /// ACL for the distribution tenant.
        ///
        /// One of `override`, `disable`.
        pub action: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the AWS WAF web ACL.
        pub arn: Option<Value<String>>,
    }

    impl Lower for WebAclCustomization {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Arn", self.arn);
        }
    }

    /// An object that represents the request for the Amazon CloudFront managed ACM certificate.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedCertificateRequest {
        /// You can opt out of certificate transparency logging by specifying the `disabled` option. Opt in by specifying
        /// `enabled`.
        ///
        /// One of `enabled`, `disabled`.
        pub certificate_transparency_logging_preference: Option<Value<String>>,
        /// The primary domain name associated with the CloudFront managed ACM certificate.
        pub primary_domain_name: Option<Value<String>>,
        /// Specify how the HTTP validation token will be served when requesting the CloudFront managed ACM certificate.
        ///
        /// One of `cloudfront`, `self-hosted`.
        pub validation_token_host: Option<Value<String>>,
    }

    impl Lower for ManagedCertificateRequest {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateTransparencyLoggingPreference", self.certificate_transparency_logging_preference);
            to.set("PrimaryDomainName", self.primary_domain_name);
            to.set("ValidationTokenHost", self.validation_token_host);
        }
    }

    /// A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid
    /// parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
    #[derive(Clone, Debug, Default)]
    pub struct Parameter {
        /// The parameter name.
        ///
        /// 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// The parameter value.
        ///
        /// 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Parameter {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// A complex type that contains ``Tag`` key and ``Tag`` value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid characters
        /// include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``\_ -.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// A string that contains an optional ``Tag`` value. The string length should be between 0 and 256 characters.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CloudFront::FieldLevelEncryptionConfig`.
///
/// Resource Type definition for AWS::CloudFront::FieldLevelEncryptionConfig.
#[derive(Clone, Debug, Default)]
pub struct FieldLevelEncryptionConfig {
    /// A unique value that identifies the create request. Any string unique within the account works; CloudFront
    /// refuses to change it once set, so supplying a different value replaces the configuration.
    ///
    /// Required. A change replaces the resource.
    pub caller_reference: Option<Value<String>>,
    /// An optional comment describing the field-level encryption configuration.
    ///
    /// 1 to 128 characters.
    pub comment: Option<Value<String>>,
    /// How CloudFront handles content types, including the profile paired with each one.
    ///
    /// Required.
    pub content_type_profile_config: Option<Value<field_level_encryption_config::ContentTypeProfileConfig>>,
    /// How CloudFront handles query arguments, including the profile paired with each one.
    ///
    /// Required.
    pub query_arg_profile_config: Option<Value<field_level_encryption_config::QueryArgProfileConfig>>,
}

impl Lower for FieldLevelEncryptionConfig {
    fn fields(self, to: &mut Fields) {
        to.set("CallerReference", self.caller_reference);
        to.set("Comment", self.comment);
        to.set("ContentTypeProfileConfig", self.content_type_profile_config);
        to.set("QueryArgProfileConfig", self.query_arg_profile_config);
    }
}

impl Level1 for FieldLevelEncryptionConfig {
    const TYPE: &'static str = "AWS::CloudFront::FieldLevelEncryptionConfig";
}

impl Handle<FieldLevelEncryptionConfig> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `LastModifiedTime`.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`FieldLevelEncryptionConfig`] is made of.
pub mod field_level_encryption_config {
    use super::*;

    /// How CloudFront handles content types, including the profile paired with each one.
    #[derive(Clone, Debug, Default)]
    pub struct ContentTypeProfileConfig {
        /// The content types paired with a profile. Required, and at least one item, because the service synthesizes one
        /// default item when the list is absent or empty, so neither state round-trips.
        ///
        /// Required. At least 1 items.
        pub content_type_profiles: Option<Value<Vec<ContentTypeProfile>>>,
        /// Whether CloudFront forwards a request when the content type names a profile that does not exist.
        ///
        /// Required.
        pub forward_when_content_type_is_unknown: Option<Value<bool>>,
    }

    impl Lower for ContentTypeProfileConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContentTypeProfiles", self.content_type_profiles);
            to.set("ForwardWhenContentTypeIsUnknown", self.forward_when_content_type_is_unknown);
        }
    }

    /// A content type paired with the field-level encryption profile that encrypts it.
    #[derive(Clone, Debug, Default)]
    pub struct ContentTypeProfile {
        /// The content type CloudFront encrypts. The service accepts only application/x-www-form-urlencoded.
        ///
        /// Required.
        pub content_type: Option<Value<String>>,
        /// The encryption format CloudFront uses for this content type.
        ///
        /// Required. One of `URLEncoded`.
        pub format: Option<Value<String>>,
        /// The identifier of the field-level encryption profile CloudFront uses for this content type.
        ///
        /// Required.
        pub profile_id: Option<Value<String>>,
    }

    impl Lower for ContentTypeProfile {
        fn fields(self, to: &mut Fields) {
            to.set("ContentType", self.content_type);
            to.set("Format", self.format);
            to.set("ProfileId", self.profile_id);
        }
    }

    /// How CloudFront handles query arguments, including the profile paired with each one.
    #[derive(Clone, Debug, Default)]
    pub struct QueryArgProfileConfig {
        /// Whether CloudFront forwards a request when the query argument names a profile that does not exist.
        ///
        /// Required.
        pub forward_when_query_arg_profile_is_unknown: Option<Value<bool>>,
        /// The query arguments paired with a profile. Required because the service returns an empty list rather than
        /// preserving absence, so an omitted value cannot round-trip.
        ///
        /// Required.
        pub query_arg_profiles: Option<Value<Vec<QueryArgProfile>>>,
    }

    impl Lower for QueryArgProfileConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ForwardWhenQueryArgProfileIsUnknown", self.forward_when_query_arg_profile_is_unknown);
            to.set("QueryArgProfiles", self.query_arg_profiles);
        }
    }

    /// A query argument paired with the field-level encryption profile that encrypts it.
    #[derive(Clone, Debug, Default)]
    pub struct QueryArgProfile {
        /// The identifier of the field-level encryption profile CloudFront uses for this query argument.
        ///
        /// Required.
        pub profile_id: Option<Value<String>>,
        /// The query argument that CloudFront encrypts with the paired profile.
        ///
        /// Required.
        pub query_arg: Option<Value<String>>,
    }

    impl Lower for QueryArgProfile {
        fn fields(self, to: &mut Fields) {
            to.set("ProfileId", self.profile_id);
            to.set("QueryArg", self.query_arg);
        }
    }
}

/// `AWS::CloudFront::FieldLevelEncryptionProfile`.
///
/// Resource Type definition for AWS::CloudFront::FieldLevelEncryptionProfile. A field-level encryption profile maps
/// CloudFront public keys and provider identities to the request-body field patterns that CloudFront encrypts with
/// them.
#[derive(Clone, Debug, Default)]
pub struct FieldLevelEncryptionProfile {
    /// The configuration of a field-level encryption profile.
    ///
    /// Required.
    pub field_level_encryption_profile_config:
        Option<Value<field_level_encryption_profile::FieldLevelEncryptionProfileConfig>>,
}

impl Lower for FieldLevelEncryptionProfile {
    fn fields(self, to: &mut Fields) {
        to.set("FieldLevelEncryptionProfileConfig", self.field_level_encryption_profile_config);
    }
}

impl Level1 for FieldLevelEncryptionProfile {
    const TYPE: &'static str = "AWS::CloudFront::FieldLevelEncryptionProfile";
}

impl Handle<FieldLevelEncryptionProfile> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the field-level encryption profile.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The identifier that CloudFront assigns to the field-level encryption profile.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time the field-level encryption profile was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`FieldLevelEncryptionProfile`] is made of.
pub mod field_level_encryption_profile {
    use super::*;

    /// The configuration of a field-level encryption profile.
    #[derive(Clone, Debug, Default)]
    pub struct FieldLevelEncryptionProfileConfig {
        /// A unique value that identifies the creation request. Caller references are unique within an AWS account and
        /// cannot be changed after creation.
        ///
        /// Required. A change replaces the resource.
        pub caller_reference: Option<Value<String>>,
        /// An optional comment describing the field-level encryption profile.
        pub comment: Option<Value<String>>,
        /// The encryption entities of the field-level encryption profile. At least one entity is required.
        ///
        /// Required. At least 1 items.
        pub encryption_entities: Option<Value<Vec<EncryptionEntity>>>,
        /// The name of the field-level encryption profile. Names are unique within an AWS account.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for FieldLevelEncryptionProfileConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CallerReference", self.caller_reference);
            to.set("Comment", self.comment);
            to.set("EncryptionEntities", self.encryption_entities);
            to.set("Name", self.name);
        }
    }

    /// A public key, its provider identity, and the field patterns CloudFront encrypts with that key.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionEntity {
        /// The request-body field names to encrypt. A pattern is either a full field name or leading characters followed by
        /// a wildcard (\*).
        ///
        /// Required. At least 1 items.
        pub field_patterns: Option<Value<Vec<String>>>,
        /// The provider associated with the public key. The same value must be supplied with the private key for an
        /// application to decrypt the data.
        ///
        /// Required.
        pub provider_id: Option<Value<String>>,
        /// The identifier of the CloudFront public key used to encrypt the fields that match the patterns.
        ///
        /// Required.
        pub public_key_id: Option<Value<String>>,
    }

    impl Lower for EncryptionEntity {
        fn fields(self, to: &mut Fields) {
            to.set("FieldPatterns", self.field_patterns);
            to.set("ProviderId", self.provider_id);
            to.set("PublicKeyId", self.public_key_id);
        }
    }
}

/// `AWS::CloudFront::Function`.
///
/// Creates a CloudFront function.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:function/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct Function {
    /// A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created.
    pub auto_publish: Option<Value<bool>>,
    /// The function code. For more information about writing a CloudFront function, see Writing function code for
    /// CloudFront Functions in the \*Amazon CloudFront Developer Guide\*.
    ///
    /// Required.
    pub function_code: Option<Value<String>>,
    /// Contains configuration information about a CloudFront function.
    ///
    /// Required.
    pub function_config: Option<Value<function::FunctionConfig>>,
    /// Contains metadata about a CloudFront function.
    pub function_metadata: Option<Value<function::FunctionMetadata>>,
    /// A name to identify the function.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A complex type that contains zero or more ``Tag`` elements.
    pub tags: Option<Value<Vec<function::Tag>>>,
}

impl Lower for Function {
    fn fields(self, to: &mut Fields) {
        to.set("AutoPublish", self.auto_publish);
        to.set("FunctionCode", self.function_code);
        to.set("FunctionConfig", self.function_config);
        to.set("FunctionMetadata", self.function_metadata);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Function {
    const TYPE: &'static str = "AWS::CloudFront::Function";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Function> {
    /// `Ref`: its `FunctionARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the function. For example.
    pub fn function_arn(self) -> Value<Arn> {
        self.attribute("FunctionARN")
    }

    /// The Amazon Resource Name (ARN) of the function. The ARN uniquely identifies the function.
    pub fn function_metadata_function_arn(self) -> Value<Arn> {
        self.attribute("FunctionMetadata.FunctionARN")
    }

    /// The attribute `Stage`.
    pub fn stage(self) -> Value<String> {
        self.attribute("Stage")
    }
}

/// What [`Function`] is made of.
pub mod function {
    use super::*;

    /// Contains configuration information about a CloudFront function.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionConfig {
        /// A comment to describe the function.
        ///
        /// Required.
        pub comment: Option<Value<String>>,
        /// The configuration for the key value store associations.
        pub key_value_store_associations: Option<Value<Vec<KeyValueStoreAssociation>>>,
        /// The function's runtime environment version.
        ///
        /// Required. One of `cloudfront-js-1.0`, `cloudfront-js-2.0`.
        pub runtime: Option<Value<String>>,
    }

    impl Lower for FunctionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Comment", self.comment);
            to.set("KeyValueStoreAssociations", self.key_value_store_associations);
            to.set("Runtime", self.runtime);
        }
    }

    /// The key value store association.
    #[derive(Clone, Debug, Default)]
    pub struct KeyValueStoreAssociation {
        /// The Amazon Resource Name (ARN) of the key value store association.
        ///
        /// Required.
        pub key_value_store_arn: Option<Value<String>>,
    }

    impl Lower for KeyValueStoreAssociation {
        fn fields(self, to: &mut Fields) {
            to.set("KeyValueStoreARN", self.key_value_store_arn);
        }
    }

    /// Contains metadata about a CloudFront function.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionMetadata {}

    impl Lower for FunctionMetadata {
        fn fields(self, _: &mut Fields) {}
    }

    /// A complex type that contains ``Tag`` key and ``Tag`` value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid characters
        /// include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``\_ -.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A string that contains an optional ``Tag`` value. The string length should be between 0 and 256 characters.
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

/// `AWS::CloudFront::KeyGroup`.
///
/// A key group.
#[derive(Clone, Debug, Default)]
pub struct KeyGroup {
    /// The key group configuration.
    ///
    /// Required.
    pub key_group_config: Option<Value<key_group::KeyGroupConfig>>,
}

impl Lower for KeyGroup {
    fn fields(self, to: &mut Fields) {
        to.set("KeyGroupConfig", self.key_group_config);
    }
}

impl Level1 for KeyGroup {
    const TYPE: &'static str = "AWS::CloudFront::KeyGroup";
}

impl Handle<KeyGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier for the key group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time when the key group was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`KeyGroup`] is made of.
pub mod key_group {
    use super::*;

    /// A key group configuration.
    #[derive(Clone, Debug, Default)]
    pub struct KeyGroupConfig {
        /// A comment to describe the key group. The comment cannot be longer than 128 characters.
        pub comment: Option<Value<String>>,
        /// A list of the identifiers of the public keys in the key group.
        ///
        /// Required.
        pub items: Option<Value<Vec<String>>>,
        /// A name to identify the key group.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for KeyGroupConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Comment", self.comment);
            to.set("Items", self.items);
            to.set("Name", self.name);
        }
    }
}

/// `AWS::CloudFront::KeyValueStore`.
///
/// The key value store. Use this to separate data from function code, allowing you to update data without having to
/// publish a new version of a function.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:key-value-store/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct KeyValueStore {
    /// A comment for the key value store.
    ///
    /// 0 to 128 characters.
    pub comment: Option<Value<String>>,
    /// The import source for the key value store.
    pub import_source: Option<Value<key_value_store::ImportSource>>,
    /// The name of the key value store.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A complex type that contains zero or more ``Tag`` elements.
    pub tags: Option<Value<Vec<key_value_store::Tag>>>,
}

impl Lower for KeyValueStore {
    fn fields(self, to: &mut Fields) {
        to.set("Comment", self.comment);
        to.set("ImportSource", self.import_source);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for KeyValueStore {
    const TYPE: &'static str = "AWS::CloudFront::KeyValueStore";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<KeyValueStore> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the key value store.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique Id for the key value store.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current status of the key value store. For more information, see Key value store statuses in the \*.\*.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`KeyValueStore`] is made of.
pub mod key_value_store {
    use super::*;

    /// The import source for the key value store.
    #[derive(Clone, Debug, Default)]
    pub struct ImportSource {
        /// The Amazon Resource Name (ARN) of the import source for the key value store.
        ///
        /// Required.
        pub source_arn: Option<Value<String>>,
        /// The source type of the import source for the key value store.
        ///
        /// Required. One of `S3`.
        pub source_type: Option<Value<String>>,
    }

    impl Lower for ImportSource {
        fn fields(self, to: &mut Fields) {
            to.set("SourceArn", self.source_arn);
            to.set("SourceType", self.source_type);
        }
    }

    /// A complex type that contains ``Tag`` key and ``Tag`` value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid characters
        /// include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``\_ -.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A string that contains an optional ``Tag`` value. The string length should be between 0 and 256 characters.
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

/// `AWS::CloudFront::MonitoringSubscription`.
///
/// A monitoring subscription. This structure contains information about whether additional CloudWatch metrics are
/// enabled for a given CloudFront distribution.
#[derive(Clone, Debug, Default)]
pub struct MonitoringSubscription {
    /// The ID of the distribution that you are enabling metrics for.
    ///
    /// Required. A change replaces the resource.
    pub distribution_id: Option<Value<String>>,
    /// A subscription configuration for additional CloudWatch metrics.
    ///
    /// Required.
    pub monitoring_subscription: Option<Value<monitoring_subscription::MonitoringSubscription>>,
}

impl Lower for MonitoringSubscription {
    fn fields(self, to: &mut Fields) {
        to.set("DistributionId", self.distribution_id);
        to.set("MonitoringSubscription", self.monitoring_subscription);
    }
}

impl Level1 for MonitoringSubscription {
    const TYPE: &'static str = "AWS::CloudFront::MonitoringSubscription";
}

impl Handle<MonitoringSubscription> {
    /// `Ref`: its `DistributionId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`MonitoringSubscription`] is made of.
pub mod monitoring_subscription {
    use super::*;

    /// A monitoring subscription. This structure contains information about whether additional CloudWatch metrics are
    /// enabled for a given CloudFront distribution.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringSubscription {
        /// A subscription configuration for additional CloudWatch metrics.
        pub realtime_metrics_subscription_config: Option<Value<RealtimeMetricsSubscriptionConfig>>,
    }

    impl Lower for MonitoringSubscription {
        fn fields(self, to: &mut Fields) {
            to.set("RealtimeMetricsSubscriptionConfig", self.realtime_metrics_subscription_config);
        }
    }

    /// A subscription configuration for additional CloudWatch metrics.
    #[derive(Clone, Debug, Default)]
    pub struct RealtimeMetricsSubscriptionConfig {
        /// A flag that indicates whether additional CloudWatch metrics are enabled for a given CloudFront distribution.
        ///
        /// Required. One of `Enabled`, `Disabled`.
        pub realtime_metrics_subscription_status: Option<Value<String>>,
    }

    impl Lower for RealtimeMetricsSubscriptionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RealtimeMetricsSubscriptionStatus", self.realtime_metrics_subscription_status);
        }
    }
}

/// `AWS::CloudFront::OriginAccessControl`.
///
/// Creates a new origin access control in CloudFront. After you create an origin access control, you can add it to
/// an origin in a CloudFront distribution so that CloudFront sends authenticated (signed) requests to the origin.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:origin-access-control/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct OriginAccessControl {
    /// The origin access control.
    ///
    /// Required.
    pub origin_access_control_config: Option<Value<origin_access_control::OriginAccessControlConfig>>,
}

impl Lower for OriginAccessControl {
    fn fields(self, to: &mut Fields) {
        to.set("OriginAccessControlConfig", self.origin_access_control_config);
    }
}

impl Level1 for OriginAccessControl {
    const TYPE: &'static str = "AWS::CloudFront::OriginAccessControl";
}

impl Handle<OriginAccessControl> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier of the origin access control.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`OriginAccessControl`] is made of.
pub mod origin_access_control {
    use super::*;

    /// Creates a new origin access control in CloudFront. After you create an origin access control, you can add it to
    /// an origin in a CloudFront distribution so that CloudFront sends authenticated (signed) requests to the origin.
    #[derive(Clone, Debug, Default)]
    pub struct OriginAccessControlConfig {
        /// A description of the origin access control.
        pub description: Option<Value<String>>,
        /// A name to identify the origin access control. You can specify up to 64 characters.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The type of origin that this origin access control is for.
        ///
        /// Required.
        pub origin_access_control_origin_type: Option<Value<String>>,
        /// Specifies which requests CloudFront signs (adds authentication information to). Specify `always` for the most
        /// common use case.
        ///
        /// Required.
        pub signing_behavior: Option<Value<String>>,
        /// The signing protocol of the origin access control, which determines how CloudFront signs (authenticates)
        /// requests.
        ///
        /// Required.
        pub signing_protocol: Option<Value<String>>,
    }

    impl Lower for OriginAccessControlConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("OriginAccessControlOriginType", self.origin_access_control_origin_type);
            to.set("SigningBehavior", self.signing_behavior);
            to.set("SigningProtocol", self.signing_protocol);
        }
    }
}

/// `AWS::CloudFront::OriginRequestPolicy`.
///
/// An origin request policy.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:origin-request-policy/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct OriginRequestPolicy {
    /// The origin request policy configuration.
    ///
    /// Required.
    pub origin_request_policy_config: Option<Value<origin_request_policy::OriginRequestPolicyConfig>>,
}

impl Lower for OriginRequestPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("OriginRequestPolicyConfig", self.origin_request_policy_config);
    }
}

impl Level1 for OriginRequestPolicy {
    const TYPE: &'static str = "AWS::CloudFront::OriginRequestPolicy";
}

impl Handle<OriginRequestPolicy> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier for the origin request policy. For example: `befd7079-9bbc-4ebf-8ade-498a3694176c`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time when the origin request policy was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`OriginRequestPolicy`] is made of.
pub mod origin_request_policy {
    use super::*;

    /// An origin request policy configuration.
    #[derive(Clone, Debug, Default)]
    pub struct OriginRequestPolicyConfig {
        /// A comment to describe the origin request policy. The comment cannot be longer than 128 characters.
        pub comment: Option<Value<String>>,
        /// The cookies from viewer requests to include in origin requests.
        ///
        /// Required.
        pub cookies_config: Option<Value<CookiesConfig>>,
        /// The HTTP headers to include in origin requests. These can include headers from viewer requests and additional
        /// headers added by CloudFront.
        ///
        /// Required.
        pub headers_config: Option<Value<HeadersConfig>>,
        /// A unique name to identify the origin request policy.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The URL query strings from viewer requests to include in origin requests.
        ///
        /// Required.
        pub query_strings_config: Option<Value<QueryStringsConfig>>,
    }

    impl Lower for OriginRequestPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Comment", self.comment);
            to.set("CookiesConfig", self.cookies_config);
            to.set("HeadersConfig", self.headers_config);
            to.set("Name", self.name);
            to.set("QueryStringsConfig", self.query_strings_config);
        }
    }

    /// An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in
    /// requests that CloudFront sends to the origin.
    #[derive(Clone, Debug, Default)]
    pub struct CookiesConfig {
        /// Determines whether cookies in viewer requests are included in requests that CloudFront sends to the origin.
        ///
        /// Required.
        pub cookie_behavior: Option<Value<String>>,
        /// Contains a list of cookie names.
        pub cookies: Option<Value<Vec<String>>>,
    }

    impl Lower for CookiesConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CookieBehavior", self.cookie_behavior);
            to.set("Cookies", self.cookies);
        }
    }

    /// An object that determines whether any HTTP headers (and if so, which headers) are included in requests that
    /// CloudFront sends to the origin.
    #[derive(Clone, Debug, Default)]
    pub struct HeadersConfig {
        /// Determines whether any HTTP headers are included in requests that CloudFront sends to the origin. Valid values
        /// are.
        ///
        /// Required.
        pub header_behavior: Option<Value<String>>,
        /// Contains a list of HTTP header names.
        pub headers: Option<Value<Vec<String>>>,
    }

    impl Lower for HeadersConfig {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderBehavior", self.header_behavior);
            to.set("Headers", self.headers);
        }
    }

    /// An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are
    /// included in requests that CloudFront sends to the origin.
    #[derive(Clone, Debug, Default)]
    pub struct QueryStringsConfig {
        /// Determines whether any URL query strings in viewer requests are included in requests that CloudFront sends to
        /// the origin.
        ///
        /// Required.
        pub query_string_behavior: Option<Value<String>>,
        /// Contains a list of query string names.
        pub query_strings: Option<Value<Vec<String>>>,
    }

    impl Lower for QueryStringsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("QueryStringBehavior", self.query_string_behavior);
            to.set("QueryStrings", self.query_strings);
        }
    }
}

/// `AWS::CloudFront::PublicKey`.
///
/// A public key that you can use with signed URLs and signed cookies, or with field-level encryption.
#[derive(Clone, Debug, Default)]
pub struct PublicKey {
    /// Configuration information about a public key that you can use with signed URLs and signed cookies, or with
    /// field-level encryption.
    ///
    /// Required.
    pub public_key_config: Option<Value<public_key::PublicKeyConfig>>,
}

impl Lower for PublicKey {
    fn fields(self, to: &mut Fields) {
        to.set("PublicKeyConfig", self.public_key_config);
    }
}

impl Level1 for PublicKey {
    const TYPE: &'static str = "AWS::CloudFront::PublicKey";
}

impl Handle<PublicKey> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The date and time when the public key was uploaded.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The identifier of the public key.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`PublicKey`] is made of.
pub mod public_key {
    use super::*;

    /// Configuration information about a public key that you can use with signed URLs and signed cookies, or with
    /// field-level encryption.
    #[derive(Clone, Debug, Default)]
    pub struct PublicKeyConfig {
        /// A string included in the request to help make sure that the request can't be replayed.
        ///
        /// Required.
        pub caller_reference: Option<Value<String>>,
        /// A comment to describe the public key. The comment cannot be longer than 128 characters.
        pub comment: Option<Value<String>>,
        /// The public key that you can use with signed URLs and signed cookies, or with field-level encryption.
        ///
        /// Required.
        pub encoded_key: Option<Value<String>>,
        /// A name to help identify the public key.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for PublicKeyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CallerReference", self.caller_reference);
            to.set("Comment", self.comment);
            to.set("EncodedKey", self.encoded_key);
            to.set("Name", self.name);
        }
    }
}

/// `AWS::CloudFront::RealtimeLogConfig`.
///
/// A real-time log configuration.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:realtime-log-config/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct RealtimeLogConfig {
    /// Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this
    /// real-time log configuration.
    ///
    /// Required. At least 1 items.
    pub end_points: Option<Value<Vec<realtime_log_config::EndPoint>>>,
    /// A list of fields that are included in each real-time log record. In an API response, the fields are provided in
    /// the same order in which they are sent to the Amazon Kinesis data stream.
    ///
    /// Required. At least 1 items.
    pub fields: Option<Value<Vec<String>>>,
    /// The unique name of this real-time log configuration.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The sampling rate for this real-time log configuration. The sampling rate determines the percentage of viewer
    /// requests that are represented in the real-time log data.
    ///
    /// Required. 1 to 100.
    pub sampling_rate: Option<Value<f64>>,
}

impl Lower for RealtimeLogConfig {
    fn fields(self, to: &mut Fields) {
        to.set("EndPoints", self.end_points);
        to.set("Fields", self.fields);
        to.set("Name", self.name);
        to.set("SamplingRate", self.sampling_rate);
    }
}

impl Level1 for RealtimeLogConfig {
    const TYPE: &'static str = "AWS::CloudFront::RealtimeLogConfig";
}

impl Handle<RealtimeLogConfig> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the real-time log configuration. For example:
    /// `arn:aws:cloudfront::111122223333:realtime-log-config/ExampleNameForRealtimeLogConfig`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`RealtimeLogConfig`] is made of.
pub mod realtime_log_config {
    use super::*;

    /// Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this
    /// real-time log configuration.
    #[derive(Clone, Debug, Default)]
    pub struct EndPoint {
        /// Contains information about the Amazon Kinesis data stream where you are sending real-time log data in a
        /// real-time log configuration.
        ///
        /// Required.
        pub kinesis_stream_config: Option<Value<KinesisStreamConfig>>,
        /// The type of data stream where you are sending real-time log data. The only valid value is `Kinesis`.
        ///
        /// Required.
        pub stream_type: Option<Value<String>>,
    }

    impl Lower for EndPoint {
        fn fields(self, to: &mut Fields) {
            to.set("KinesisStreamConfig", self.kinesis_stream_config);
            to.set("StreamType", self.stream_type);
        }
    }

    /// Contains information about the Amazon Kinesis data stream where you are sending real-time log data.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisStreamConfig {
        /// The Amazon Resource Name (ARN) of an AWS Identity and Access Management (IAM) role that CloudFront can use to
        /// send real-time log data to your Kinesis data stream.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Kinesis data stream where you are sending real-time log data.
        ///
        /// Required.
        pub stream_arn: Option<Value<String>>,
    }

    impl Lower for KinesisStreamConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("StreamArn", self.stream_arn);
        }
    }
}

/// `AWS::CloudFront::ResponseHeadersPolicy`.
///
/// A response headers policy.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:response-headers-policy/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct ResponseHeadersPolicy {
    /// A response headers policy configuration.
    ///
    /// Required.
    pub response_headers_policy_config: Option<Value<response_headers_policy::ResponseHeadersPolicyConfig>>,
}

impl Lower for ResponseHeadersPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("ResponseHeadersPolicyConfig", self.response_headers_policy_config);
    }
}

impl Level1 for ResponseHeadersPolicy {
    const TYPE: &'static str = "AWS::CloudFront::ResponseHeadersPolicy";
}

impl Handle<ResponseHeadersPolicy> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier for the response headers policy. For example: `57f99797-3b20-4e1b-a728-27972a74082a`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time when the response headers policy was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`ResponseHeadersPolicy`] is made of.
pub mod response_headers_policy {
    use super::*;

    /// A response headers policy configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ResponseHeadersPolicyConfig {
        /// A comment to describe the response headers policy.
        ///
        /// At most 128 characters.
        pub comment: Option<Value<String>>,
        /// A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS).
        pub cors_config: Option<Value<CorsConfig>>,
        /// A configuration for a set of custom HTTP response headers.
        pub custom_headers_config: Option<Value<CustomHeadersConfig>>,
        /// A name to identify the response headers policy.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// A configuration for a set of HTTP headers to remove from the HTTP response.
        pub remove_headers_config: Option<Value<RemoveHeadersConfig>>,
        /// A configuration for a set of security-related HTTP response headers.
        pub security_headers_config: Option<Value<SecurityHeadersConfig>>,
        /// A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront.
        pub server_timing_headers_config: Option<Value<ServerTimingHeadersConfig>>,
    }

    impl Lower for ResponseHeadersPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Comment", self.comment);
            to.set("CorsConfig", self.cors_config);
            to.set("CustomHeadersConfig", self.custom_headers_config);
            to.set("Name", self.name);
            to.set("RemoveHeadersConfig", self.remove_headers_config);
            to.set("SecurityHeadersConfig", self.security_headers_config);
            to.set("ServerTimingHeadersConfig", self.server_timing_headers_config);
        }
    }

    /// A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS).
    #[derive(Clone, Debug, Default)]
    pub struct CorsConfig {
        /// A Boolean that CloudFront uses as the value for the `Access-Control-Allow-Credentials` HTTP response header.
        ///
        /// Required.
        pub access_control_allow_credentials: Option<Value<bool>>,
        /// A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP
        /// response header.
        ///
        /// Required.
        pub access_control_allow_headers: Option<Value<AccessControlAllowHeaders>>,
        /// A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response
        /// header.
        ///
        /// Required.
        pub access_control_allow_methods: Option<Value<AccessControlAllowMethods>>,
        /// A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP
        /// response header.
        ///
        /// Required.
        pub access_control_allow_origins: Option<Value<AccessControlAllowOrigins>>,
        /// A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response
        /// header.
        pub access_control_expose_headers: Option<Value<AccessControlExposeHeaders>>,
        /// A number that CloudFront uses as the value for the `Access-Control-Max-Age` HTTP response header.
        pub access_control_max_age_sec: Option<Value<i64>>,
        /// A Boolean that determines whether CloudFront overrides HTTP response headers received from the origin with the
        /// ones specified in this response headers policy.
        ///
        /// Required.
        pub origin_override: Option<Value<bool>>,
    }

    impl Lower for CorsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AccessControlAllowCredentials", self.access_control_allow_credentials);
            to.set("AccessControlAllowHeaders", self.access_control_allow_headers);
            to.set("AccessControlAllowMethods", self.access_control_allow_methods);
            to.set("AccessControlAllowOrigins", self.access_control_allow_origins);
            to.set("AccessControlExposeHeaders", self.access_control_expose_headers);
            to.set("AccessControlMaxAgeSec", self.access_control_max_age_sec);
            to.set("OriginOverride", self.origin_override);
        }
    }

    /// A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP
    /// response header.
    #[derive(Clone, Debug, Default)]
    pub struct AccessControlAllowHeaders {
        /// The list of HTTP header names. You can specify `*` to allow all headers.
        ///
        /// Required. At least 1 items.
        pub items: Option<Value<Vec<String>>>,
    }

    impl Lower for AccessControlAllowHeaders {
        fn fields(self, to: &mut Fields) {
            to.set("Items", self.items);
        }
    }

    /// A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response
    /// header.
    #[derive(Clone, Debug, Default)]
    pub struct AccessControlAllowMethods {
        /// The list of HTTP methods. Valid values are.
        ///
        /// Required. At least 1 items.
        pub items: Option<Value<Vec<String>>>,
    }

    impl Lower for AccessControlAllowMethods {
        fn fields(self, to: &mut Fields) {
            to.set("Items", self.items);
        }
    }

    /// A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP
    /// response header.
    #[derive(Clone, Debug, Default)]
    pub struct AccessControlAllowOrigins {
        /// The list of origins (domain names). You can specify `*` to allow all origins.
        ///
        /// Required. At least 1 items.
        pub items: Option<Value<Vec<String>>>,
    }

    impl Lower for AccessControlAllowOrigins {
        fn fields(self, to: &mut Fields) {
            to.set("Items", self.items);
        }
    }

    /// A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response
    /// header.
    #[derive(Clone, Debug, Default)]
    pub struct AccessControlExposeHeaders {
        /// The list of HTTP headers. You can specify `*` to expose all headers.
        ///
        /// Required.
        pub items: Option<Value<Vec<String>>>,
    }

    impl Lower for AccessControlExposeHeaders {
        fn fields(self, to: &mut Fields) {
            to.set("Items", self.items);
        }
    }

    /// A list of HTTP response header names and their values. CloudFront includes these headers in HTTP responses that
    /// it sends for requests that match a cache behavior that's associated with this response headers policy.
    #[derive(Clone, Debug, Default)]
    pub struct CustomHeadersConfig {
        /// The list of HTTP response headers and their values.
        ///
        /// Required.
        pub items: Option<Value<Vec<CustomHeader>>>,
    }

    impl Lower for CustomHeadersConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Items", self.items);
        }
    }

    /// An HTTP response header name and its value. CloudFront includes this header in HTTP responses that it sends for
    /// requests that match a cache behavior that's associated with this response headers policy.
    #[derive(Clone, Debug, Default)]
    pub struct CustomHeader {
        /// The HTTP response header name.
        ///
        /// Required.
        pub header: Option<Value<String>>,
        /// A Boolean that determines whether CloudFront overrides a response header with the same name received from the
        /// origin with the header specified here.
        ///
        /// Required.
        pub override_: Option<Value<bool>>,
        /// The value for the HTTP response header.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for CustomHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Header", self.header);
            to.set("Override", self.override_);
            to.set("Value", self.value);
        }
    }

    /// A list of HTTP header names that CloudFront removes from HTTP responses to requests that match the cache
    /// behavior that this response headers policy is attached to.
    #[derive(Clone, Debug, Default)]
    pub struct RemoveHeadersConfig {
        /// The list of HTTP header names.
        ///
        /// Required.
        pub items: Option<Value<Vec<RemoveHeader>>>,
    }

    impl Lower for RemoveHeadersConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Items", self.items);
        }
    }

    /// The name of an HTTP header that CloudFront removes from HTTP responses to requests that match the cache behavior
    /// that this response headers policy is attached to.
    #[derive(Clone, Debug, Default)]
    pub struct RemoveHeader {
        /// The HTTP header name.
        ///
        /// Required.
        pub header: Option<Value<String>>,
    }

    impl Lower for RemoveHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Header", self.header);
        }
    }

    /// A configuration for a set of security-related HTTP response headers. CloudFront adds these headers to HTTP
    /// responses that it sends for requests that match a cache behavior associated with this response headers policy.
    #[derive(Clone, Debug, Default)]
    pub struct SecurityHeadersConfig {
        /// The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP
        /// response header.
        pub content_security_policy: Option<Value<ContentSecurityPolicy>>,
        /// Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to
        /// `nosniff`.
        pub content_type_options: Option<Value<ContentTypeOptions>>,
        /// Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value.
        pub frame_options: Option<Value<FrameOptions>>,
        /// Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value.
        pub referrer_policy: Option<Value<ReferrerPolicy>>,
        /// Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's
        /// value.
        pub strict_transport_security: Option<Value<StrictTransportSecurity>>,
        /// Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value.
        pub xss_protection: Option<Value<XSSProtection>>,
    }

    impl Lower for SecurityHeadersConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContentSecurityPolicy", self.content_security_policy);
            to.set("ContentTypeOptions", self.content_type_options);
            to.set("FrameOptions", self.frame_options);
            to.set("ReferrerPolicy", self.referrer_policy);
            to.set("StrictTransportSecurity", self.strict_transport_security);
            to.set("XSSProtection", self.xss_protection);
        }
    }

    /// The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP
    /// response header.
    #[derive(Clone, Debug, Default)]
    pub struct ContentSecurityPolicy {
        /// The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP
        /// response header.
        ///
        /// Required.
        pub content_security_policy: Option<Value<String>>,
        /// A Boolean that determines whether CloudFront overrides the `Content-Security-Policy` HTTP response header
        /// received from the origin with the one specified in this response headers policy.
        ///
        /// Required.
        pub override_: Option<Value<bool>>,
    }

    impl Lower for ContentSecurityPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ContentSecurityPolicy", self.content_security_policy);
            to.set("Override", self.override_);
        }
    }

    /// Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to
    /// `nosniff`.
    #[derive(Clone, Debug, Default)]
    pub struct ContentTypeOptions {
        /// A Boolean that determines whether CloudFront overrides the `X-Content-Type-Options` HTTP response header
        /// received from the origin with the one specified in this response headers policy.
        ///
        /// Required.
        pub override_: Option<Value<bool>>,
    }

    impl Lower for ContentTypeOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Override", self.override_);
        }
    }

    /// Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value.
    #[derive(Clone, Debug, Default)]
    pub struct FrameOptions {
        /// The value of the `X-Frame-Options` HTTP response header. Valid values are `DENY` and `SAMEORIGIN`.
        ///
        /// Required.
        pub frame_option: Option<Value<String>>,
        /// A Boolean that determines whether CloudFront overrides the `X-Frame-Options` HTTP response header received from
        /// the origin with the one specified in this response headers policy.
        ///
        /// Required.
        pub override_: Option<Value<bool>>,
    }

    impl Lower for FrameOptions {
        fn fields(self, to: &mut Fields) {
            to.set("FrameOption", self.frame_option);
            to.set("Override", self.override_);
        }
    }

    /// Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value.
    #[derive(Clone, Debug, Default)]
    pub struct ReferrerPolicy {
        /// A Boolean that determines whether CloudFront overrides the `Referrer-Policy` HTTP response header received from
        /// the origin with the one specified in this response headers policy.
        ///
        /// Required.
        pub override_: Option<Value<bool>>,
        /// The value of the `Referrer-Policy` HTTP response header. Valid values are.
        ///
        /// Required.
        pub referrer_policy: Option<Value<String>>,
    }

    impl Lower for ReferrerPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Override", self.override_);
            to.set("ReferrerPolicy", self.referrer_policy);
        }
    }

    /// Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's
    /// value.
    #[derive(Clone, Debug, Default)]
    pub struct StrictTransportSecurity {
        /// A number that CloudFront uses as the value for the `max-age` directive in the `Strict-Transport-Security` HTTP
        /// response header.
        ///
        /// Required.
        pub access_control_max_age_sec: Option<Value<i64>>,
        /// A Boolean that determines whether CloudFront includes the `includeSubDomains` directive in the
        /// `Strict-Transport-Security` HTTP response header.
        pub include_subdomains: Option<Value<bool>>,
        /// A Boolean that determines whether CloudFront overrides the `Strict-Transport-Security` HTTP response header
        /// received from the origin with the one specified in this response headers policy.
        ///
        /// Required.
        pub override_: Option<Value<bool>>,
        /// A Boolean that determines whether CloudFront includes the `preload` directive in the `Strict-Transport-Security`
        /// HTTP response header.
        pub preload: Option<Value<bool>>,
    }

    impl Lower for StrictTransportSecurity {
        fn fields(self, to: &mut Fields) {
            to.set("AccessControlMaxAgeSec", self.access_control_max_age_sec);
            to.set("IncludeSubdomains", self.include_subdomains);
            to.set("Override", self.override_);
            to.set("Preload", self.preload);
        }
    }

    /// Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value.
    #[derive(Clone, Debug, Default)]
    pub struct XSSProtection {
        /// A Boolean that determines whether CloudFront includes the `mode=block` directive in the `X-XSS-Protection`
        /// header.
        pub mode_block: Option<Value<bool>>,
        /// A Boolean that determines whether CloudFront overrides the `X-XSS-Protection` HTTP response header received from
        /// the origin with the one specified in this response headers policy.
        ///
        /// Required.
        pub override_: Option<Value<bool>>,
        /// A Boolean that determines the value of the `X-XSS-Protection` HTTP response header. When this setting is `true`,
        /// the value of the `X-XSS-Protection` header is `1`.
        ///
        /// Required.
        pub protection: Option<Value<bool>>,
        /// A reporting URI, which CloudFront uses as the value of the `report` directive in the `X-XSS-Protection` header.
        pub report_uri: Option<Value<String>>,
    }

    impl Lower for XSSProtection {
        fn fields(self, to: &mut Fields) {
            to.set("ModeBlock", self.mode_block);
            to.set("Override", self.override_);
            to.set("Protection", self.protection);
            to.set("ReportUri", self.report_uri);
        }
    }

    /// A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront.
    #[derive(Clone, Debug, Default)]
    pub struct ServerTimingHeadersConfig {
        /// A Boolean that determines whether CloudFront adds the `Server-Timing` header to HTTP responses that it sends in
        /// response to requests that match a cache behavior that's associated with this response headers policy.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// A number 0–100 (inclusive) that specifies the percentage of responses that you want CloudFront to add the
        /// `Server-Timing` header to.
        ///
        /// 0 to 100.
        pub sampling_rate: Option<Value<f64>>,
    }

    impl Lower for ServerTimingHeadersConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("SamplingRate", self.sampling_rate);
        }
    }
}

/// `AWS::CloudFront::StreamingDistribution`.
///
/// This resource is deprecated. Amazon CloudFront is deprecating real-time messaging protocol (RTMP) distributions
/// on December 31, 2020.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:streaming-distribution/${DistributionId}`.
#[derive(Clone, Debug, Default)]
pub struct StreamingDistribution {
    /// The current configuration information for the RTMP distribution.
    ///
    /// Required.
    pub streaming_distribution_config: Option<Value<streaming_distribution::StreamingDistributionConfig>>,
    /// A complex type that contains zero or more `Tag` elements.
    ///
    /// Required.
    pub tags: Option<Value<Vec<streaming_distribution::Tag>>>,
}

impl Lower for StreamingDistribution {
    fn fields(self, to: &mut Fields) {
        to.set("StreamingDistributionConfig", self.streaming_distribution_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for StreamingDistribution {
    const TYPE: &'static str = "AWS::CloudFront::StreamingDistribution";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<StreamingDistribution> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The domain name of the resource, such as `d111111abcdef8.cloudfront.net`.
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`StreamingDistribution`] is made of.
pub mod streaming_distribution {
    use super::*;

    /// The RTMP distribution's configuration information.
    #[derive(Clone, Debug, Default)]
    pub struct StreamingDistributionConfig {
        /// A complex type that contains information about CNAMEs (alternate domain names), if any, for this streaming
        /// distribution.
        pub aliases: Option<Value<Vec<String>>>,
        /// Any comments you want to include about the streaming distribution.
        ///
        /// Required.
        pub comment: Option<Value<String>>,
        /// Whether the streaming distribution is enabled to accept user requests for content.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// A complex type that controls whether access logs are written for the streaming distribution.
        pub logging: Option<Value<Logging>>,
        /// A complex type that contains information about price class for this streaming distribution.
        pub price_class: Option<Value<String>>,
        /// A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your
        /// media files for distribution.
        ///
        /// Required.
        pub s3_origin: Option<Value<S3Origin>>,
        /// A complex type that specifies any AWS accounts that you want to permit to create signed URLs for private
        /// content.
        ///
        /// Required.
        pub trusted_signers: Option<Value<TrustedSigners>>,
    }

    impl Lower for StreamingDistributionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Aliases", self.aliases);
            to.set("Comment", self.comment);
            to.set("Enabled", self.enabled);
            to.set("Logging", self.logging);
            to.set("PriceClass", self.price_class);
            to.set("S3Origin", self.s3_origin);
            to.set("TrustedSigners", self.trusted_signers);
        }
    }

    /// A complex type that controls whether access logs are written for the streaming distribution.
    #[derive(Clone, Debug, Default)]
    pub struct Logging {
        /// The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com`.
        ///
        /// Required.
        pub bucket: Option<Value<String>>,
        /// Specifies whether you want CloudFront to save access logs to an Amazon S3 bucket.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// An optional string that you want CloudFront to prefix to the access log filenames for this streaming
        /// distribution, for example, `myprefix/`.
        ///
        /// Required.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for Logging {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Enabled", self.enabled);
            to.set("Prefix", self.prefix);
        }
    }

    /// A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your
    /// media files for distribution.
    #[derive(Clone, Debug, Default)]
    pub struct S3Origin {
        /// The DNS name of the Amazon S3 origin.
        ///
        /// Required.
        pub domain_name: Option<Value<String>>,
        /// The CloudFront origin access identity to associate with the distribution. Use an origin access identity to
        /// configure the distribution so that end users can only access objects in an Amazon S3 bucket through CloudFront.
        ///
        /// Required.
        pub origin_access_identity: Option<Value<String>>,
    }

    impl Lower for S3Origin {
        fn fields(self, to: &mut Fields) {
            to.set("DomainName", self.domain_name);
            to.set("OriginAccessIdentity", self.origin_access_identity);
        }
    }

    /// A list of AWS accounts whose public keys CloudFront can use to verify the signatures of signed URLs and signed
    /// cookies.
    #[derive(Clone, Debug, Default)]
    pub struct TrustedSigners {
        /// An AWS account number that contains active CloudFront key pairs that CloudFront can use to verify the signatures
        /// of signed URLs and signed cookies.
        pub aws_account_numbers: Option<Value<Vec<String>>>,
        /// This field is `true` if any of the AWS accounts in the list are configured as trusted signers. If not, this
        /// field is `false`.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for TrustedSigners {
        fn fields(self, to: &mut Fields) {
            to.set("AwsAccountNumbers", self.aws_account_numbers);
            to.set("Enabled", self.enabled);
        }
    }

    /// `Tag` of `AWS::CloudFront::StreamingDistribution`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CloudFront::TrustStore`.
///
/// A trust store.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:trust-store/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct TrustStore {
    /// A CA certificates bundle source.
    pub ca_certificates_bundle_source: Option<Value<trust_store::CaCertificatesBundleSource>>,
    /// The trust store's name.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A complex type that contains zero or more `Tag` elements.
    pub tags: Option<Value<Vec<trust_store::Tag>>>,
    /// A boolean. When true, performs real-time certificate revocation checks by querying the OCSP endpoint specified
    /// within the client certificate.
    pub use_client_certificate_ocsp_endpoint: Option<Value<bool>>,
}

impl Lower for TrustStore {
    fn fields(self, to: &mut Fields) {
        to.set("CaCertificatesBundleSource", self.ca_certificates_bundle_source);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("UseClientCertificateOCSPEndpoint", self.use_client_certificate_ocsp_endpoint);
    }
}

impl Level1 for TrustStore {
    const TYPE: &'static str = "AWS::CloudFront::TrustStore";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TrustStore> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The trust store's Amazon Resource Name (ARN).
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The version identifier for the current version of the trust store.
    pub fn e_tag(self) -> Value<String> {
        self.attribute("ETag")
    }

    /// The trust store's ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The trust store's last modified time.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The trust store's number of CA certificates.
    pub fn number_of_ca_certificates(self) -> Value<i64> {
        self.attribute("NumberOfCaCertificates")
    }

    /// The trust store's status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`TrustStore`] is made of.
pub mod trust_store {
    use super::*;

    /// A CA certificates bundle source.
    #[derive(Clone, Debug, Default)]
    pub struct CaCertificatesBundleSource {
        /// The CA certificates bundle location in Amazon S3.
        ///
        /// Required.
        pub ca_certificates_bundle_s3_location: Option<Value<CaCertificatesBundleS3Location>>,
    }

    impl Lower for CaCertificatesBundleSource {
        fn fields(self, to: &mut Fields) {
            to.set("CaCertificatesBundleS3Location", self.ca_certificates_bundle_s3_location);
        }
    }

    /// The CA certificates bundle location in Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct CaCertificatesBundleS3Location {
        /// The S3 bucket.
        ///
        /// Required.
        pub bucket: Option<Value<String>>,
        /// The location's key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The location's Region.
        ///
        /// Required.
        pub region: Option<Value<String>>,
        /// The location's version.
        pub version: Option<Value<String>>,
    }

    impl Lower for CaCertificatesBundleS3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("Region", self.region);
            to.set("Version", self.version);
        }
    }

    /// A complex type that contains ``Tag`` key and ``Tag`` value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid characters
        /// include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``\_ -.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A string that contains an optional ``Tag`` value. The string length should be between 0 and 256 characters.
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

/// `AWS::CloudFront::VpcOrigin`.
///
/// An Amazon CloudFront VPC origin.
///
/// Its ARN: `arn:${Partition}:cloudfront::${Account}:vpcorigin/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct VpcOrigin {
    /// A complex type that contains zero or more `Tag` elements.
    pub tags: Option<Value<Vec<vpc_origin::Tag>>>,
    /// The VPC origin endpoint configuration.
    ///
    /// Required.
    pub vpc_origin_endpoint_config: Option<Value<vpc_origin::VpcOriginEndpointConfig>>,
}

impl Lower for VpcOrigin {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("VpcOriginEndpointConfig", self.vpc_origin_endpoint_config);
    }
}

impl Level1 for VpcOrigin {
    const TYPE: &'static str = "AWS::CloudFront::VpcOrigin";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VpcOrigin> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The account ID of the AWS account that owns the VPC origin.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// The VPC origin ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The VPC origin created time.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The VPC origin ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The VPC origin last modified time.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The VPC origin status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`VpcOrigin`] is made of.
pub mod vpc_origin {
    use super::*;

    /// A complex type that contains ``Tag`` key and ``Tag`` value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid characters
        /// include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``\_ -.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// A string that contains an optional ``Tag`` value. The string length should be between 0 and 256 characters.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// An Amazon CloudFront VPC origin endpoint configuration.
    #[derive(Clone, Debug, Default)]
    pub struct VpcOriginEndpointConfig {
        /// The ARN of the CloudFront VPC origin endpoint configuration.
        ///
        /// Required.
        pub arn: Option<Value<String>>,
        /// The HTTP port for the CloudFront VPC origin endpoint configuration. The default value is `80`.
        pub http_port: Option<Value<i64>>,
        /// The HTTPS port of the CloudFront VPC origin endpoint configuration. The default value is `443`.
        pub https_port: Option<Value<i64>>,
        /// One of `ipv4`, `dualstack`.
        pub ip_address_type: Option<Value<String>>,
        /// The name of the CloudFront VPC origin endpoint configuration.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The origin protocol policy for the CloudFront VPC origin endpoint configuration.
        ///
        /// One of `http-only`, `https-only`, `match-viewer`.
        pub origin_protocol_policy: Option<Value<String>>,
        /// Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS.
        pub origin_ssl_protocols: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcOriginEndpointConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("HTTPPort", self.http_port);
            to.set("HTTPSPort", self.https_port);
            to.set("IpAddressType", self.ip_address_type);
            to.set("Name", self.name);
            to.set("OriginProtocolPolicy", self.origin_protocol_policy);
            to.set("OriginSSLProtocols", self.origin_ssl_protocols);
        }
    }
}
