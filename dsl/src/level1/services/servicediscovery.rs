//! `AWS::ServiceDiscovery`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ServiceDiscovery::HttpNamespace`.
///
/// Creates an HTTP namespace. Service instances registered using an HTTP namespace can be discovered using a
/// `DiscoverInstances` request but can't be discovered using DNS.
///
/// Its ARN: `arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}`.
#[derive(Clone, Debug, Default)]
pub struct HttpNamespace {
    /// A description for the namespace.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name that you want to assign to this namespace.
    ///
    /// Required. 1 to 1024 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags for the namespace. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<http_namespace::Tag>>>,
}

impl Lower for HttpNamespace {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for HttpNamespace {
    const TYPE: &'static str = "AWS::ServiceDiscovery::HttpNamespace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<HttpNamespace> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the namespace, such as
    /// `arn:aws:service-discovery:us-east-1:123456789012:http-namespace/http-namespace-a1bzhi`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the namespace.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`HttpNamespace`] is made of.
pub mod http_namespace {
    use super::*;

    /// `Tag` of `AWS::ServiceDiscovery::HttpNamespace`.
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

/// `AWS::ServiceDiscovery::Instance`.
///
/// A complex type that contains information about an instance that AWS Cloud Map creates when you submit a
/// `RegisterInstance` request.
#[derive(Clone, Debug, Default)]
pub struct Instance {
    /// A string map that contains the following information for the service that you specify in `ServiceId`.
    ///
    /// Required.
    pub instance_attributes: Option<Value<Json>>,
    /// An identifier that you want to associate with the instance. Note the following.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// The ID or Amazon Resource Name (ARN) of the service that you want to use for settings for the instance.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub service_id: Option<Value<String>>,
}

impl Lower for Instance {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceAttributes", self.instance_attributes);
        to.set("InstanceId", self.instance_id);
        to.set("ServiceId", self.service_id);
    }
}

impl Level1 for Instance {
    const TYPE: &'static str = "AWS::ServiceDiscovery::Instance";
}

impl Handle<Instance> {
    /// `Ref`: `ServiceId`, `InstanceId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::ServiceDiscovery::PrivateDnsNamespace`.
///
/// Creates a private namespace based on DNS, which is visible only inside a specified Amazon VPC. The namespace
/// defines your service naming scheme.
///
/// Its ARN: `arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}`.
#[derive(Clone, Debug, Default)]
pub struct PrivateDnsNamespace {
    /// A description for the namespace.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name that you want to assign to this namespace. When you create a private DNS namespace, AWS Cloud Map
    /// automatically creates an Amazon Route 53 private hosted zone that has the same name as the namespace.
    ///
    /// Required. 1 to 1024 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Properties for the private DNS namespace.
    pub properties: Option<Value<private_dns_namespace::Properties>>,
    /// The tags for the namespace. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<private_dns_namespace::Tag>>>,
    /// The ID of the Amazon VPC that you want to associate the namespace with.
    ///
    /// 0 to 64 characters. A change replaces the resource.
    pub vpc: Option<Value<String>>,
}

impl Lower for PrivateDnsNamespace {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Properties", self.properties);
        to.set("Tags", self.tags);
        to.set("Vpc", self.vpc);
    }
}

impl Level1 for PrivateDnsNamespace {
    const TYPE: &'static str = "AWS::ServiceDiscovery::PrivateDnsNamespace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PrivateDnsNamespace> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the private namespace.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace.
    pub fn hosted_zone_id(self) -> Value<String> {
        self.attribute("HostedZoneId")
    }

    /// The ID of the private namespace.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`PrivateDnsNamespace`] is made of.
pub mod private_dns_namespace {
    use super::*;

    /// Properties for the private DNS namespace.
    #[derive(Clone, Debug, Default)]
    pub struct Properties {
        /// DNS properties for the private DNS namespace.
        pub dns_properties: Option<Value<PrivateDnsPropertiesMutable>>,
    }

    impl Lower for Properties {
        fn fields(self, to: &mut Fields) {
            to.set("DnsProperties", self.dns_properties);
        }
    }

    /// DNS properties for the private DNS namespace.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateDnsPropertiesMutable {
        /// Fields for the Start of Authority (SOA) record for the hosted zone for the private DNS namespace.
        pub soa: Option<Value<SOA>>,
    }

    impl Lower for PrivateDnsPropertiesMutable {
        fn fields(self, to: &mut Fields) {
            to.set("SOA", self.soa);
        }
    }

    /// Start of Authority (SOA) properties for a public or private DNS namespace.
    #[derive(Clone, Debug, Default)]
    pub struct SOA {
        /// The time to live (TTL) for purposes of negative caching.
        ///
        /// 0 to 2147483647.
        pub ttl: Option<Value<f64>>,
    }

    impl Lower for SOA {
        fn fields(self, to: &mut Fields) {
            to.set("TTL", self.ttl);
        }
    }

    /// `Tag` of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
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

/// `AWS::ServiceDiscovery::PublicDnsNamespace`.
///
/// Creates a public namespace based on DNS, which is visible on the internet. The namespace defines your service
/// naming scheme.
///
/// Its ARN: `arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}`.
#[derive(Clone, Debug, Default)]
pub struct PublicDnsNamespace {
    /// A description for the namespace.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name that you want to assign to this namespace.
    ///
    /// Required. 1 to 1024 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Properties for the public DNS namespace.
    pub properties: Option<Value<public_dns_namespace::Properties>>,
    /// The tags for the namespace. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<public_dns_namespace::Tag>>>,
}

impl Lower for PublicDnsNamespace {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Properties", self.properties);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PublicDnsNamespace {
    const TYPE: &'static str = "AWS::ServiceDiscovery::PublicDnsNamespace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PublicDnsNamespace> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the public namespace.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace.
    pub fn hosted_zone_id(self) -> Value<String> {
        self.attribute("HostedZoneId")
    }

    /// The ID of the public namespace.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`PublicDnsNamespace`] is made of.
pub mod public_dns_namespace {
    use super::*;

    /// Properties for the public DNS namespace.
    #[derive(Clone, Debug, Default)]
    pub struct Properties {
        /// DNS properties for the public DNS namespace.
        pub dns_properties: Option<Value<PublicDnsPropertiesMutable>>,
    }

    impl Lower for Properties {
        fn fields(self, to: &mut Fields) {
            to.set("DnsProperties", self.dns_properties);
        }
    }

    /// DNS properties for the public DNS namespace.
    #[derive(Clone, Debug, Default)]
    pub struct PublicDnsPropertiesMutable {
        /// Start of Authority (SOA) record for the hosted zone for the public DNS namespace.
        pub soa: Option<Value<SOA>>,
    }

    impl Lower for PublicDnsPropertiesMutable {
        fn fields(self, to: &mut Fields) {
            to.set("SOA", self.soa);
        }
    }

    /// Start of Authority (SOA) properties for a public or private DNS namespace.
    #[derive(Clone, Debug, Default)]
    pub struct SOA {
        /// The time to live (TTL) for purposes of negative caching.
        ///
        /// 0 to 2147483647.
        pub ttl: Option<Value<f64>>,
    }

    impl Lower for SOA {
        fn fields(self, to: &mut Fields) {
            to.set("TTL", self.ttl);
        }
    }

    /// `Tag` of `AWS::ServiceDiscovery::PublicDnsNamespace`.
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

/// `AWS::ServiceDiscovery::Service`.
///
/// A complex type that contains information about the specified service.
///
/// Its ARN: `arn:${Partition}:servicediscovery:${Region}:${Account}:service/${ServiceId}`.
#[derive(Clone, Debug, Default)]
pub struct Service {
    /// The description of the service.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// A complex type that contains information about the Route 53 DNS records that you want AWS Cloud Map to create
    /// when you register an instance.
    pub dns_config: Option<Value<service::DnsConfig>>,
    /// \*Public DNS and HTTP namespaces only.\* A complex type that contains settings for an optional health check.
    pub health_check_config: Option<Value<service::HealthCheckConfig>>,
    /// A complex type that contains information about an optional custom health check.
    ///
    /// A change replaces the resource.
    pub health_check_custom_config: Option<Value<service::HealthCheckCustomConfig>>,
    /// The name of the service.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ID or Amazon Resource Name (ARN) of the namespace that you want to use to create the service. For namespaces
    /// shared with your AWS account, specify the namespace ARN.
    ///
    /// 0 to 255 characters. A change replaces the resource.
    pub namespace_id: Option<Value<String>>,
    /// A complex type that contains information about attributes associated with a specific service.
    pub service_attributes: Option<Value<BTreeMap<String, String>>>,
    /// The tags for the service. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<service::Tag>>>,
    /// If present, specifies that the service instances are only discoverable using the `DiscoverInstances` API
    /// operation.
    ///
    /// One of `HTTP`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Service {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DnsConfig", self.dns_config);
        to.set("HealthCheckConfig", self.health_check_config);
        to.set("HealthCheckCustomConfig", self.health_check_custom_config);
        to.set("Name", self.name);
        to.set("NamespaceId", self.namespace_id);
        to.set("ServiceAttributes", self.service_attributes);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Service {
    const TYPE: &'static str = "AWS::ServiceDiscovery::Service";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Service> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the service.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the service.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name that you assigned to the service.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`Service`] is made of.
pub mod service {
    use super::*;

    /// A complex type that contains information about the Amazon Route 53 DNS records that you want AWS Cloud Map to
    /// create when you register an instance.
    #[derive(Clone, Debug, Default)]
    pub struct DnsConfig {
        /// An array that contains one `DnsRecord` object for each Route 53 DNS record that you want AWS Cloud Map to create
        /// when you register an instance.
        ///
        /// Required.
        pub dns_records: Option<Value<Vec<DnsRecord>>>,
        /// \*Use NamespaceId in Service instead.\*.
        ///
        /// 0 to 64 characters. A change replaces the resource.
        pub namespace_id: Option<Value<String>>,
        /// The routing policy that you want to apply to all Route 53 DNS records that AWS Cloud Map creates when you
        /// register an instance and specify this service.
        ///
        /// One of `MULTIVALUE`, `WEIGHTED`.
        pub routing_policy: Option<Value<String>>,
    }

    impl Lower for DnsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DnsRecords", self.dns_records);
            to.set("NamespaceId", self.namespace_id);
            to.set("RoutingPolicy", self.routing_policy);
        }
    }

    /// A complex type that contains information about the Route 53 DNS records that you want AWS Cloud Map to create
    /// when you register an instance.
    #[derive(Clone, Debug, Default)]
    pub struct DnsRecord {
        /// The amount of time, in seconds, that you want DNS resolvers to cache the settings for this record.
        ///
        /// Required. 0 to 2147483647.
        pub ttl: Option<Value<f64>>,
        /// The type of the resource, which indicates the type of value that Route 53 returns in response to DNS queries.
        ///
        /// Required. One of `A`, `AAAA`, `CNAME`, `SRV`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DnsRecord {
        fn fields(self, to: &mut Fields) {
            to.set("TTL", self.ttl);
            to.set("Type", self.type_);
        }
    }

    /// \*Public DNS and HTTP namespaces only.\* A complex type that contains settings for an optional health check.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheckConfig {
        /// The number of consecutive health checks that an endpoint must pass or fail for Route 53 to change the current
        /// status of the endpoint from unhealthy to healthy or the other way around.
        ///
        /// 1 to 10.
        pub failure_threshold: Option<Value<f64>>,
        /// The path that you want Route 53 to request when performing health checks. The path can be any value that your
        /// endpoint returns an HTTP status code of a 2xx or 3xx format for when the endpoint is healthy.
        ///
        /// 0 to 255 characters.
        pub resource_path: Option<Value<String>>,
        /// The type of health check that you want to create, which indicates how Route 53 determines whether an endpoint is
        /// healthy.
        ///
        /// Required. One of `HTTP`, `HTTPS`, `TCP`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for HealthCheckConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FailureThreshold", self.failure_threshold);
            to.set("ResourcePath", self.resource_path);
            to.set("Type", self.type_);
        }
    }

    /// A complex type that contains information about an optional custom health check.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheckCustomConfig {
        /// The number of 30-second intervals that you want AWS Cloud Map to wait after receiving an
        /// `UpdateInstanceCustomHealthStatus` request before it changes the health status of a service instance.
        ///
        /// 1 to 10.
        pub failure_threshold: Option<Value<f64>>,
    }

    impl Lower for HealthCheckCustomConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FailureThreshold", self.failure_threshold);
        }
    }

    /// A key-value pair to associate with the service.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
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
