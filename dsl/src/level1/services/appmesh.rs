//! `AWS::AppMesh`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AppMesh::GatewayRoute`.
///
/// Creates a gateway route.
#[derive(Clone, Debug, Default)]
pub struct GatewayRoute {
    /// The name of the gateway route.
    ///
    /// A change replaces the resource.
    pub gateway_route_name: Option<Value<String>>,
    /// The name of the service mesh that the resource resides in.
    ///
    /// Required. A change replaces the resource.
    pub mesh_name: Option<Value<String>>,
    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the
    /// account that shared the mesh with your account.
    ///
    /// A change replaces the resource.
    pub mesh_owner: Option<Value<String>>,
    /// The specifications of the gateway route.
    ///
    /// Required.
    pub spec: Option<Value<gateway_route::GatewayRouteSpec>>,
    /// Optional metadata that you can apply to the gateway route to assist with categorization and organization.
    pub tags: Option<Value<Vec<gateway_route::Tag>>>,
    /// The virtual gateway that the gateway route is associated with.
    ///
    /// Required. A change replaces the resource.
    pub virtual_gateway_name: Option<Value<String>>,
}

impl Lower for GatewayRoute {
    fn fields(self, to: &mut Fields) {
        to.set("GatewayRouteName", self.gateway_route_name);
        to.set("MeshName", self.mesh_name);
        to.set("MeshOwner", self.mesh_owner);
        to.set("Spec", self.spec);
        to.set("Tags", self.tags);
        to.set("VirtualGatewayName", self.virtual_gateway_name);
    }
}

impl Level1 for GatewayRoute {
    const TYPE: &'static str = "AWS::AppMesh::GatewayRoute";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<GatewayRoute> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The full Amazon Resource Name (ARN) for the gateway route.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of the gateway route.
    pub fn gateway_route_name(self) -> Value<String> {
        self.attribute("GatewayRouteName")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the service mesh that the gateway route resides in.
    pub fn mesh_name(self) -> Value<String> {
        self.attribute("MeshName")
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the
    /// account that shared the mesh with your account.
    pub fn mesh_owner(self) -> Value<String> {
        self.attribute("MeshOwner")
    }

    /// The IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh owner
    /// or of another account that the mesh is shared with.
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The unique identifier for the gateway route.
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }

    /// The name of the virtual gateway that the gateway route is associated with.
    pub fn virtual_gateway_name(self) -> Value<String> {
        self.attribute("VirtualGatewayName")
    }
}

/// What [`GatewayRoute`] is made of.
pub mod gateway_route {
    use super::*;

    /// An object that represents a gateway route specification. Specify one gateway route type.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayRouteSpec {
        /// An object that represents the specification of a gRPC gateway route.
        pub grpc_route: Option<Value<GrpcGatewayRoute>>,
        /// An object that represents the specification of an HTTP/2 gateway route.
        pub http2_route: Option<Value<HttpGatewayRoute>>,
        /// An object that represents the specification of an HTTP gateway route.
        pub http_route: Option<Value<HttpGatewayRoute>>,
        /// The ordering of the gateway routes spec.
        pub priority: Option<Value<i64>>,
    }

    impl Lower for GatewayRouteSpec {
        fn fields(self, to: &mut Fields) {
            to.set("GrpcRoute", self.grpc_route);
            to.set("Http2Route", self.http2_route);
            to.set("HttpRoute", self.http_route);
            to.set("Priority", self.priority);
        }
    }

    /// An object that represents a gRPC gateway route.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcGatewayRoute {
        /// An object that represents the action to take if a match is determined.
        ///
        /// Required.
        pub action: Option<Value<GrpcGatewayRouteAction>>,
        /// An object that represents the criteria for determining a request match.
        ///
        /// Required.
        pub match_: Option<Value<GrpcGatewayRouteMatch>>,
    }

    impl Lower for GrpcGatewayRoute {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Match", self.match_);
        }
    }

    /// An object that represents the action to take if a match is determined.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcGatewayRouteAction {
        /// The gateway route action to rewrite.
        pub rewrite: Option<Value<GrpcGatewayRouteRewrite>>,
        /// An object that represents the target that traffic is routed to when a request matches the gateway route.
        ///
        /// Required.
        pub target: Option<Value<GatewayRouteTarget>>,
    }

    impl Lower for GrpcGatewayRouteAction {
        fn fields(self, to: &mut Fields) {
            to.set("Rewrite", self.rewrite);
            to.set("Target", self.target);
        }
    }

    /// An object that represents the gateway route to rewrite.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcGatewayRouteRewrite {
        /// The host name of the gateway route to rewrite.
        pub hostname: Option<Value<GatewayRouteHostnameRewrite>>,
    }

    impl Lower for GrpcGatewayRouteRewrite {
        fn fields(self, to: &mut Fields) {
            to.set("Hostname", self.hostname);
        }
    }

    /// An object representing the gateway route host name to rewrite.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayRouteHostnameRewrite {
        /// The default target host name to write to.
        pub default_target_hostname: Option<Value<String>>,
    }

    impl Lower for GatewayRouteHostnameRewrite {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultTargetHostname", self.default_target_hostname);
        }
    }

    /// An object that represents a gateway route target.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayRouteTarget {
        /// The port number of the gateway route target.
        pub port: Option<Value<i64>>,
        /// An object that represents a virtual service gateway route target.
        ///
        /// Required.
        pub virtual_service: Option<Value<GatewayRouteVirtualService>>,
    }

    impl Lower for GatewayRouteTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Port", self.port);
            to.set("VirtualService", self.virtual_service);
        }
    }

    /// An object that represents the virtual service that traffic is routed to.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayRouteVirtualService {
        /// The name of the virtual service that traffic is routed to.
        ///
        /// Required.
        pub virtual_service_name: Option<Value<String>>,
    }

    impl Lower for GatewayRouteVirtualService {
        fn fields(self, to: &mut Fields) {
            to.set("VirtualServiceName", self.virtual_service_name);
        }
    }

    /// An object that represents the criteria for determining a request match.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcGatewayRouteMatch {
        /// The gateway route host name to be matched on.
        pub hostname: Option<Value<GatewayRouteHostnameMatch>>,
        /// The gateway route metadata to be matched on.
        pub metadata: Option<Value<Vec<GrpcGatewayRouteMetadata>>>,
        /// The gateway route port to be matched on.
        pub port: Option<Value<i64>>,
        /// The fully qualified domain name for the service to match from the request.
        pub service_name: Option<Value<String>>,
    }

    impl Lower for GrpcGatewayRouteMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Hostname", self.hostname);
            to.set("Metadata", self.metadata);
            to.set("Port", self.port);
            to.set("ServiceName", self.service_name);
        }
    }

    /// An object representing the gateway route host name to match.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayRouteHostnameMatch {
        /// The exact host name to match on.
        pub exact: Option<Value<String>>,
        /// The specified ending characters of the host name to match on.
        pub suffix: Option<Value<String>>,
    }

    impl Lower for GatewayRouteHostnameMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
            to.set("Suffix", self.suffix);
        }
    }

    /// An object representing the metadata of the gateway route.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcGatewayRouteMetadata {
        /// Specify `True` to match anything except the match criteria. The default value is `False`.
        pub invert: Option<Value<bool>>,
        /// The criteria for determining a metadata match.
        pub match_: Option<Value<GatewayRouteMetadataMatch>>,
        /// A name for the gateway route metadata.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for GrpcGatewayRouteMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("Invert", self.invert);
            to.set("Match", self.match_);
            to.set("Name", self.name);
        }
    }

    /// An object representing the method header to be matched.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayRouteMetadataMatch {
        /// The exact method header to be matched on.
        pub exact: Option<Value<String>>,
        /// The specified beginning characters of the method header to be matched on.
        pub prefix: Option<Value<String>>,
        /// An object that represents the range of values to match on.
        pub range: Option<Value<GatewayRouteRangeMatch>>,
        /// The regex used to match the method header.
        pub regex: Option<Value<String>>,
        /// The specified ending characters of the method header to match on.
        pub suffix: Option<Value<String>>,
    }

    impl Lower for GatewayRouteMetadataMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
            to.set("Prefix", self.prefix);
            to.set("Range", self.range);
            to.set("Regex", self.regex);
            to.set("Suffix", self.suffix);
        }
    }

    /// An object that represents the range of values to match on. The first character of the range is included in the
    /// range, though the last character is not.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayRouteRangeMatch {
        /// The end of the range.
        ///
        /// Required.
        pub end: Option<Value<i64>>,
        /// The start of the range.
        ///
        /// Required.
        pub start: Option<Value<i64>>,
    }

    impl Lower for GatewayRouteRangeMatch {
        fn fields(self, to: &mut Fields) {
            to.set("End", self.end);
            to.set("Start", self.start);
        }
    }

    /// An object that represents an HTTP gateway route.
    #[derive(Clone, Debug, Default)]
    pub struct HttpGatewayRoute {
        /// An object that represents the action to take if a match is determined.
        ///
        /// Required.
        pub action: Option<Value<HttpGatewayRouteAction>>,
        /// An object that represents the criteria for determining a request match.
        ///
        /// Required.
        pub match_: Option<Value<HttpGatewayRouteMatch>>,
    }

    impl Lower for HttpGatewayRoute {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Match", self.match_);
        }
    }

    /// An object that represents the action to take if a match is determined.
    #[derive(Clone, Debug, Default)]
    pub struct HttpGatewayRouteAction {
        /// The gateway route action to rewrite.
        pub rewrite: Option<Value<HttpGatewayRouteRewrite>>,
        /// An object that represents the target that traffic is routed to when a request matches the gateway route.
        ///
        /// Required.
        pub target: Option<Value<GatewayRouteTarget>>,
    }

    impl Lower for HttpGatewayRouteAction {
        fn fields(self, to: &mut Fields) {
            to.set("Rewrite", self.rewrite);
            to.set("Target", self.target);
        }
    }

    /// An object representing the gateway route to rewrite.
    #[derive(Clone, Debug, Default)]
    pub struct HttpGatewayRouteRewrite {
        /// The host name to rewrite.
        pub hostname: Option<Value<GatewayRouteHostnameRewrite>>,
        /// The path to rewrite.
        pub path: Option<Value<HttpGatewayRoutePathRewrite>>,
        /// The specified beginning characters to rewrite.
        pub prefix: Option<Value<HttpGatewayRoutePrefixRewrite>>,
    }

    impl Lower for HttpGatewayRouteRewrite {
        fn fields(self, to: &mut Fields) {
            to.set("Hostname", self.hostname);
            to.set("Path", self.path);
            to.set("Prefix", self.prefix);
        }
    }

    /// An object that represents the path to rewrite.
    #[derive(Clone, Debug, Default)]
    pub struct HttpGatewayRoutePathRewrite {
        /// The exact path to rewrite.
        pub exact: Option<Value<String>>,
    }

    impl Lower for HttpGatewayRoutePathRewrite {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
        }
    }

    /// An object representing the beginning characters of the route to rewrite.
    #[derive(Clone, Debug, Default)]
    pub struct HttpGatewayRoutePrefixRewrite {
        /// The default prefix used to replace the incoming route prefix when rewritten.
        pub default_prefix: Option<Value<String>>,
        /// The value used to replace the incoming route prefix when rewritten.
        pub value: Option<Value<String>>,
    }

    impl Lower for HttpGatewayRoutePrefixRewrite {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultPrefix", self.default_prefix);
            to.set("Value", self.value);
        }
    }

    /// An object that represents the criteria for determining a request match.
    #[derive(Clone, Debug, Default)]
    pub struct HttpGatewayRouteMatch {
        /// The client request headers to match on.
        pub headers: Option<Value<Vec<HttpGatewayRouteHeader>>>,
        /// The host name to match on.
        pub hostname: Option<Value<GatewayRouteHostnameMatch>>,
        /// The method to match on.
        pub method: Option<Value<String>>,
        /// The path to match on.
        pub path: Option<Value<HttpPathMatch>>,
        /// The port number to match on.
        pub port: Option<Value<i64>>,
        /// Specifies the path to match requests with. This parameter must always start with `/`, which by itself matches
        /// all requests to the virtual service name.
        pub prefix: Option<Value<String>>,
        /// The query parameter to match on.
        pub query_parameters: Option<Value<Vec<QueryParameter>>>,
    }

    impl Lower for HttpGatewayRouteMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Headers", self.headers);
            to.set("Hostname", self.hostname);
            to.set("Method", self.method);
            to.set("Path", self.path);
            to.set("Port", self.port);
            to.set("Prefix", self.prefix);
            to.set("QueryParameters", self.query_parameters);
        }
    }

    /// An object that represents the HTTP header in the gateway route.
    #[derive(Clone, Debug, Default)]
    pub struct HttpGatewayRouteHeader {
        /// Specify `True` to match anything except the match criteria. The default value is `False`.
        pub invert: Option<Value<bool>>,
        /// An object that represents the method and value to match with the header value sent in a request. Specify one
        /// match method.
        pub match_: Option<Value<HttpGatewayRouteHeaderMatch>>,
        /// A name for the HTTP header in the gateway route that will be matched on.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for HttpGatewayRouteHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Invert", self.invert);
            to.set("Match", self.match_);
            to.set("Name", self.name);
        }
    }

    /// An object that represents the method and value to match with the header value sent in a request. Specify one
    /// match method.
    #[derive(Clone, Debug, Default)]
    pub struct HttpGatewayRouteHeaderMatch {
        /// The value sent by the client must match the specified value exactly.
        pub exact: Option<Value<String>>,
        /// The value sent by the client must begin with the specified characters.
        pub prefix: Option<Value<String>>,
        /// An object that represents the range of values to match on.
        pub range: Option<Value<GatewayRouteRangeMatch>>,
        /// The value sent by the client must include the specified characters.
        pub regex: Option<Value<String>>,
        /// The value sent by the client must end with the specified characters.
        pub suffix: Option<Value<String>>,
    }

    impl Lower for HttpGatewayRouteHeaderMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
            to.set("Prefix", self.prefix);
            to.set("Range", self.range);
            to.set("Regex", self.regex);
            to.set("Suffix", self.suffix);
        }
    }

    /// An object representing the path to match in the request.
    #[derive(Clone, Debug, Default)]
    pub struct HttpPathMatch {
        /// The exact path to match on.
        pub exact: Option<Value<String>>,
        /// The regex used to match the path.
        pub regex: Option<Value<String>>,
    }

    impl Lower for HttpPathMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
            to.set("Regex", self.regex);
        }
    }

    /// An object that represents the query parameter in the request.
    #[derive(Clone, Debug, Default)]
    pub struct QueryParameter {
        /// The query parameter to match on.
        pub match_: Option<Value<HttpQueryParameterMatch>>,
        /// A name for the query parameter that will be matched on.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for QueryParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Match", self.match_);
            to.set("Name", self.name);
        }
    }

    /// An object representing the query parameter to match.
    #[derive(Clone, Debug, Default)]
    pub struct HttpQueryParameterMatch {
        /// The exact query parameter to match on.
        pub exact: Option<Value<String>>,
    }

    impl Lower for HttpQueryParameterMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
        }
    }

    /// `Tag` of `AWS::AppMesh::GatewayRoute`.
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

/// `AWS::AppMesh::Mesh`.
///
/// Creates a service mesh.
///
/// Its ARN: `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}`.
#[derive(Clone, Debug, Default)]
pub struct Mesh {
    /// The name to use for the service mesh.
    ///
    /// A change replaces the resource.
    pub mesh_name: Option<Value<String>>,
    /// The service mesh specification to apply.
    pub spec: Option<Value<mesh::MeshSpec>>,
    /// Optional metadata that you can apply to the service mesh to assist with categorization and organization.
    pub tags: Option<Value<Vec<mesh::Tag>>>,
}

impl Lower for Mesh {
    fn fields(self, to: &mut Fields) {
        to.set("MeshName", self.mesh_name);
        to.set("Spec", self.spec);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Mesh {
    const TYPE: &'static str = "AWS::AppMesh::Mesh";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Mesh> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The full Amazon Resource Name (ARN) for the mesh.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the service mesh.
    pub fn mesh_name(self) -> Value<String> {
        self.attribute("MeshName")
    }

    /// The IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the account
    /// that shared the mesh with your account.
    pub fn mesh_owner(self) -> Value<String> {
        self.attribute("MeshOwner")
    }

    /// The IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh owner
    /// or of another account that the mesh is shared with.
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The unique identifier for the mesh.
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }
}

/// What [`Mesh`] is made of.
pub mod mesh {
    use super::*;

    /// An object that represents the specification of a service mesh.
    #[derive(Clone, Debug, Default)]
    pub struct MeshSpec {
        /// The egress filter rules for the service mesh.
        pub egress_filter: Option<Value<EgressFilter>>,
        /// An object that represents the service discovery information for a service mesh.
        pub service_discovery: Option<Value<MeshServiceDiscovery>>,
    }

    impl Lower for MeshSpec {
        fn fields(self, to: &mut Fields) {
            to.set("EgressFilter", self.egress_filter);
            to.set("ServiceDiscovery", self.service_discovery);
        }
    }

    /// An object that represents the egress filter rules for a service mesh.
    #[derive(Clone, Debug, Default)]
    pub struct EgressFilter {
        /// The egress filter type. By default, the type is `DROP_ALL`, which allows egress only from virtual nodes to other
        /// defined resources in the service mesh (and any traffic to `*.amazonaws.com` for AWS API calls).
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for EgressFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// An object that represents the service discovery information for a service mesh.
    #[derive(Clone, Debug, Default)]
    pub struct MeshServiceDiscovery {
        /// The IP version to use to control traffic within the mesh.
        pub ip_preference: Option<Value<String>>,
    }

    impl Lower for MeshServiceDiscovery {
        fn fields(self, to: &mut Fields) {
            to.set("IpPreference", self.ip_preference);
        }
    }

    /// `Tag` of `AWS::AppMesh::Mesh`.
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

/// `AWS::AppMesh::Route`.
///
/// Creates a route that is associated with a virtual router.
#[derive(Clone, Debug, Default)]
pub struct Route {
    /// The name of the service mesh to create the route in.
    ///
    /// Required. A change replaces the resource.
    pub mesh_name: Option<Value<String>>,
    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then the account that you
    /// specify must share the mesh with your account before you can create the resource in the service mesh.
    ///
    /// A change replaces the resource.
    pub mesh_owner: Option<Value<String>>,
    /// The name to use for the route.
    ///
    /// A change replaces the resource.
    pub route_name: Option<Value<String>>,
    /// The route specification to apply.
    ///
    /// Required.
    pub spec: Option<Value<route::RouteSpec>>,
    /// Optional metadata that you can apply to the route to assist with categorization and organization. Each tag
    /// consists of a key and an optional value, both of which you define.
    pub tags: Option<Value<Vec<route::Tag>>>,
    /// The name of the virtual router in which to create the route. If the virtual router is in a shared mesh, then you
    /// must be the owner of the virtual router resource.
    ///
    /// Required. A change replaces the resource.
    pub virtual_router_name: Option<Value<String>>,
}

impl Lower for Route {
    fn fields(self, to: &mut Fields) {
        to.set("MeshName", self.mesh_name);
        to.set("MeshOwner", self.mesh_owner);
        to.set("RouteName", self.route_name);
        to.set("Spec", self.spec);
        to.set("Tags", self.tags);
        to.set("VirtualRouterName", self.virtual_router_name);
    }
}

impl Level1 for Route {
    const TYPE: &'static str = "AWS::AppMesh::Route";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Route> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The full Amazon Resource Name (ARN) for the route.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the service mesh that the route resides in.
    pub fn mesh_name(self) -> Value<String> {
        self.attribute("MeshName")
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the
    /// account that shared the mesh with your account.
    pub fn mesh_owner(self) -> Value<String> {
        self.attribute("MeshOwner")
    }

    /// The AWS IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh
    /// owner or of another account that the mesh is shared with.
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The name of the route.
    pub fn route_name(self) -> Value<String> {
        self.attribute("RouteName")
    }

    /// The unique identifier for the route.
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }

    /// The name of the virtual router that the route is associated with.
    pub fn virtual_router_name(self) -> Value<String> {
        self.attribute("VirtualRouterName")
    }
}

/// What [`Route`] is made of.
pub mod route {
    use super::*;

    /// An object that represents a route specification. Specify one route type.
    #[derive(Clone, Debug, Default)]
    pub struct RouteSpec {
        /// An object that represents the specification of a gRPC route.
        pub grpc_route: Option<Value<GrpcRoute>>,
        /// An object that represents the specification of an HTTP/2 route.
        pub http2_route: Option<Value<HttpRoute>>,
        /// An object that represents the specification of an HTTP route.
        pub http_route: Option<Value<HttpRoute>>,
        /// The priority for the route. Routes are matched based on the specified value, where 0 is the highest priority.
        pub priority: Option<Value<i64>>,
        /// An object that represents the specification of a TCP route.
        pub tcp_route: Option<Value<TcpRoute>>,
    }

    impl Lower for RouteSpec {
        fn fields(self, to: &mut Fields) {
            to.set("GrpcRoute", self.grpc_route);
            to.set("Http2Route", self.http2_route);
            to.set("HttpRoute", self.http_route);
            to.set("Priority", self.priority);
            to.set("TcpRoute", self.tcp_route);
        }
    }

    /// An object that represents a gRPC route type.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcRoute {
        /// An object that represents the action to take if a match is determined.
        ///
        /// Required.
        pub action: Option<Value<GrpcRouteAction>>,
        /// An object that represents the criteria for determining a request match.
        ///
        /// Required.
        pub match_: Option<Value<GrpcRouteMatch>>,
        /// An object that represents a retry policy.
        pub retry_policy: Option<Value<GrpcRetryPolicy>>,
        /// An object that represents types of timeouts.
        pub timeout: Option<Value<GrpcTimeout>>,
    }

    impl Lower for GrpcRoute {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Match", self.match_);
            to.set("RetryPolicy", self.retry_policy);
            to.set("Timeout", self.timeout);
        }
    }

    /// An object that represents the action to take if a match is determined.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcRouteAction {
        /// An object that represents the targets that traffic is routed to when a request matches the route.
        ///
        /// Required.
        pub weighted_targets: Option<Value<Vec<WeightedTarget>>>,
    }

    impl Lower for GrpcRouteAction {
        fn fields(self, to: &mut Fields) {
            to.set("WeightedTargets", self.weighted_targets);
        }
    }

    /// An object that represents a target and its relative weight. Traffic is distributed across targets according to
    /// their relative weight.
    #[derive(Clone, Debug, Default)]
    pub struct WeightedTarget {
        /// The targeted port of the weighted object.
        pub port: Option<Value<i64>>,
        /// The virtual node to associate with the weighted target.
        ///
        /// Required.
        pub virtual_node: Option<Value<String>>,
        /// The relative weight of the weighted target.
        ///
        /// Required.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for WeightedTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Port", self.port);
            to.set("VirtualNode", self.virtual_node);
            to.set("Weight", self.weight);
        }
    }

    /// An object that represents the criteria for determining a request match.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcRouteMatch {
        /// An object that represents the data to match from the request.
        pub metadata: Option<Value<Vec<GrpcRouteMetadata>>>,
        /// The method name to match from the request. If you specify a name, you must also specify a `serviceName`.
        pub method_name: Option<Value<String>>,
        /// The port number to match on.
        pub port: Option<Value<i64>>,
        /// The fully qualified domain name for the service to match from the request.
        pub service_name: Option<Value<String>>,
    }

    impl Lower for GrpcRouteMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Metadata", self.metadata);
            to.set("MethodName", self.method_name);
            to.set("Port", self.port);
            to.set("ServiceName", self.service_name);
        }
    }

    /// An object that represents the match metadata for the route.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcRouteMetadata {
        /// Specify `True` to match anything except the match criteria. The default value is `False`.
        pub invert: Option<Value<bool>>,
        /// An object that represents the data to match from the request.
        pub match_: Option<Value<GrpcRouteMetadataMatchMethod>>,
        /// The name of the route.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for GrpcRouteMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("Invert", self.invert);
            to.set("Match", self.match_);
            to.set("Name", self.name);
        }
    }

    /// An object that represents the match method. Specify one of the match values.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcRouteMetadataMatchMethod {
        /// The value sent by the client must match the specified value exactly.
        pub exact: Option<Value<String>>,
        /// The value sent by the client must begin with the specified characters.
        pub prefix: Option<Value<String>>,
        /// An object that represents the range of values to match on.
        pub range: Option<Value<MatchRange>>,
        /// The value sent by the client must include the specified characters.
        pub regex: Option<Value<String>>,
        /// The value sent by the client must end with the specified characters.
        pub suffix: Option<Value<String>>,
    }

    impl Lower for GrpcRouteMetadataMatchMethod {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
            to.set("Prefix", self.prefix);
            to.set("Range", self.range);
            to.set("Regex", self.regex);
            to.set("Suffix", self.suffix);
        }
    }

    /// An object that represents the range of values to match on. The first character of the range is included in the
    /// range, though the last character is not.
    #[derive(Clone, Debug, Default)]
    pub struct MatchRange {
        /// The end of the range.
        ///
        /// Required.
        pub end: Option<Value<i64>>,
        /// The start of the range.
        ///
        /// Required.
        pub start: Option<Value<i64>>,
    }

    impl Lower for MatchRange {
        fn fields(self, to: &mut Fields) {
            to.set("End", self.end);
            to.set("Start", self.start);
        }
    }

    /// An object that represents a retry policy. Specify at least one value for at least one of the types of
    /// `RetryEvents`, a value for `maxRetries`, and a value for `perRetryTimeout`.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcRetryPolicy {
        /// Specify at least one of the valid values.
        pub grpc_retry_events: Option<Value<Vec<String>>>,
        /// Specify at least one of the following values.
        pub http_retry_events: Option<Value<Vec<String>>>,
        /// The maximum number of retry attempts.
        ///
        /// Required.
        pub max_retries: Option<Value<i64>>,
        /// The timeout for each retry attempt.
        ///
        /// Required.
        pub per_retry_timeout: Option<Value<Duration>>,
        /// Specify a valid value. The event occurs before any processing of a request has started and is encountered when
        /// the upstream is temporarily or permanently unavailable.
        pub tcp_retry_events: Option<Value<Vec<String>>>,
    }

    impl Lower for GrpcRetryPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("GrpcRetryEvents", self.grpc_retry_events);
            to.set("HttpRetryEvents", self.http_retry_events);
            to.set("MaxRetries", self.max_retries);
            to.set("PerRetryTimeout", self.per_retry_timeout);
            to.set("TcpRetryEvents", self.tcp_retry_events);
        }
    }

    /// An object that represents a duration of time.
    #[derive(Clone, Debug, Default)]
    pub struct Duration {
        /// A unit of time.
        ///
        /// Required.
        pub unit: Option<Value<String>>,
        /// A number of time units.
        ///
        /// Required.
        pub value: Option<Value<i64>>,
    }

    impl Lower for Duration {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// An object that represents types of timeouts.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcTimeout {
        /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be
        /// idle.
        pub idle: Option<Value<Duration>>,
        /// An object that represents a per request timeout. The default value is 15 seconds. If you set a higher timeout,
        /// then make sure that the higher value is set for each App Mesh resource in a conversation.
        pub per_request: Option<Value<Duration>>,
    }

    impl Lower for GrpcTimeout {
        fn fields(self, to: &mut Fields) {
            to.set("Idle", self.idle);
            to.set("PerRequest", self.per_request);
        }
    }

    /// An object that represents an HTTP or HTTP/2 route type.
    #[derive(Clone, Debug, Default)]
    pub struct HttpRoute {
        /// An object that represents the action to take if a match is determined.
        ///
        /// Required.
        pub action: Option<Value<HttpRouteAction>>,
        /// An object that represents the criteria for determining a request match.
        ///
        /// Required.
        pub match_: Option<Value<HttpRouteMatch>>,
        /// An object that represents a retry policy.
        pub retry_policy: Option<Value<HttpRetryPolicy>>,
        /// An object that represents types of timeouts.
        pub timeout: Option<Value<HttpTimeout>>,
    }

    impl Lower for HttpRoute {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Match", self.match_);
            to.set("RetryPolicy", self.retry_policy);
            to.set("Timeout", self.timeout);
        }
    }

    /// An object that represents the action to take if a match is determined.
    #[derive(Clone, Debug, Default)]
    pub struct HttpRouteAction {
        /// An object that represents the targets that traffic is routed to when a request matches the route.
        ///
        /// Required.
        pub weighted_targets: Option<Value<Vec<WeightedTarget>>>,
    }

    impl Lower for HttpRouteAction {
        fn fields(self, to: &mut Fields) {
            to.set("WeightedTargets", self.weighted_targets);
        }
    }

    /// An object that represents the requirements for a route to match HTTP requests for a virtual router.
    #[derive(Clone, Debug, Default)]
    pub struct HttpRouteMatch {
        /// The client request headers to match on.
        pub headers: Option<Value<Vec<HttpRouteHeader>>>,
        /// The client request method to match on. Specify only one.
        pub method: Option<Value<String>>,
        /// The client request path to match on.
        pub path: Option<Value<HttpPathMatch>>,
        /// The port number to match on.
        pub port: Option<Value<i64>>,
        /// Specifies the path to match requests with. This parameter must always start with `/`, which by itself matches
        /// all requests to the virtual service name.
        pub prefix: Option<Value<String>>,
        /// The client request query parameters to match on.
        pub query_parameters: Option<Value<Vec<QueryParameter>>>,
        /// The client request scheme to match on. Specify only one. Applicable only for HTTP2 routes.
        pub scheme: Option<Value<String>>,
    }

    impl Lower for HttpRouteMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Headers", self.headers);
            to.set("Method", self.method);
            to.set("Path", self.path);
            to.set("Port", self.port);
            to.set("Prefix", self.prefix);
            to.set("QueryParameters", self.query_parameters);
            to.set("Scheme", self.scheme);
        }
    }

    /// An object that represents the HTTP header in the request.
    #[derive(Clone, Debug, Default)]
    pub struct HttpRouteHeader {
        /// Specify `True` to match anything except the match criteria. The default value is `False`.
        pub invert: Option<Value<bool>>,
        /// The `HeaderMatchMethod` object.
        pub match_: Option<Value<HeaderMatchMethod>>,
        /// A name for the HTTP header in the client request that will be matched on.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for HttpRouteHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Invert", self.invert);
            to.set("Match", self.match_);
            to.set("Name", self.name);
        }
    }

    /// An object that represents the method and value to match with the header value sent in a request. Specify one
    /// match method.
    #[derive(Clone, Debug, Default)]
    pub struct HeaderMatchMethod {
        /// The value sent by the client must match the specified value exactly.
        pub exact: Option<Value<String>>,
        /// The value sent by the client must begin with the specified characters.
        pub prefix: Option<Value<String>>,
        /// An object that represents the range of values to match on.
        pub range: Option<Value<MatchRange>>,
        /// The value sent by the client must include the specified characters.
        pub regex: Option<Value<String>>,
        /// The value sent by the client must end with the specified characters.
        pub suffix: Option<Value<String>>,
    }

    impl Lower for HeaderMatchMethod {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
            to.set("Prefix", self.prefix);
            to.set("Range", self.range);
            to.set("Regex", self.regex);
            to.set("Suffix", self.suffix);
        }
    }

    /// An object representing the path to match in the request.
    #[derive(Clone, Debug, Default)]
    pub struct HttpPathMatch {
        /// The exact path to match on.
        pub exact: Option<Value<String>>,
        /// The regex used to match the path.
        pub regex: Option<Value<String>>,
    }

    impl Lower for HttpPathMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
            to.set("Regex", self.regex);
        }
    }

    /// An object that represents the query parameter in the request.
    #[derive(Clone, Debug, Default)]
    pub struct QueryParameter {
        /// The query parameter to match on.
        pub match_: Option<Value<HttpQueryParameterMatch>>,
        /// A name for the query parameter that will be matched on.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for QueryParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Match", self.match_);
            to.set("Name", self.name);
        }
    }

    /// An object representing the query parameter to match.
    #[derive(Clone, Debug, Default)]
    pub struct HttpQueryParameterMatch {
        /// The exact query parameter to match on.
        pub exact: Option<Value<String>>,
    }

    impl Lower for HttpQueryParameterMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
        }
    }

    /// An object that represents a retry policy. Specify at least one value for at least one of the types of
    /// `RetryEvents`, a value for `maxRetries`, and a value for `perRetryTimeout`.
    #[derive(Clone, Debug, Default)]
    pub struct HttpRetryPolicy {
        /// Specify at least one of the following values.
        pub http_retry_events: Option<Value<Vec<String>>>,
        /// The maximum number of retry attempts.
        ///
        /// Required.
        pub max_retries: Option<Value<i64>>,
        /// The timeout for each retry attempt.
        ///
        /// Required.
        pub per_retry_timeout: Option<Value<Duration>>,
        /// Specify a valid value. The event occurs before any processing of a request has started and is encountered when
        /// the upstream is temporarily or permanently unavailable.
        pub tcp_retry_events: Option<Value<Vec<String>>>,
    }

    impl Lower for HttpRetryPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("HttpRetryEvents", self.http_retry_events);
            to.set("MaxRetries", self.max_retries);
            to.set("PerRetryTimeout", self.per_retry_timeout);
            to.set("TcpRetryEvents", self.tcp_retry_events);
        }
    }

    /// An object that represents types of timeouts.
    #[derive(Clone, Debug, Default)]
    pub struct HttpTimeout {
        /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be
        /// idle.
        pub idle: Option<Value<Duration>>,
        /// An object that represents a per request timeout. The default value is 15 seconds. If you set a higher timeout,
        /// then make sure that the higher value is set for each App Mesh resource in a conversation.
        pub per_request: Option<Value<Duration>>,
    }

    impl Lower for HttpTimeout {
        fn fields(self, to: &mut Fields) {
            to.set("Idle", self.idle);
            to.set("PerRequest", self.per_request);
        }
    }

    /// An object that represents a TCP route type.
    #[derive(Clone, Debug, Default)]
    pub struct TcpRoute {
        /// The action to take if a match is determined.
        ///
        /// Required.
        pub action: Option<Value<TcpRouteAction>>,
        /// An object that represents the criteria for determining a request match.
        pub match_: Option<Value<TcpRouteMatch>>,
        /// An object that represents types of timeouts.
        pub timeout: Option<Value<TcpTimeout>>,
    }

    impl Lower for TcpRoute {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Match", self.match_);
            to.set("Timeout", self.timeout);
        }
    }

    /// An object that represents the action to take if a match is determined.
    #[derive(Clone, Debug, Default)]
    pub struct TcpRouteAction {
        /// An object that represents the targets that traffic is routed to when a request matches the route.
        ///
        /// Required.
        pub weighted_targets: Option<Value<Vec<WeightedTarget>>>,
    }

    impl Lower for TcpRouteAction {
        fn fields(self, to: &mut Fields) {
            to.set("WeightedTargets", self.weighted_targets);
        }
    }

    /// An object representing the TCP route to match.
    #[derive(Clone, Debug, Default)]
    pub struct TcpRouteMatch {
        /// The port number to match on.
        pub port: Option<Value<i64>>,
    }

    impl Lower for TcpRouteMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Port", self.port);
        }
    }

    /// An object that represents types of timeouts.
    #[derive(Clone, Debug, Default)]
    pub struct TcpTimeout {
        /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be
        /// idle.
        pub idle: Option<Value<Duration>>,
    }

    impl Lower for TcpTimeout {
        fn fields(self, to: &mut Fields) {
            to.set("Idle", self.idle);
        }
    }

    /// `Tag` of `AWS::AppMesh::Route`.
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

/// `AWS::AppMesh::VirtualGateway`.
///
/// Creates a virtual gateway.
#[derive(Clone, Debug, Default)]
pub struct VirtualGateway {
    /// The name of the service mesh that the virtual gateway resides in.
    ///
    /// Required. A change replaces the resource.
    pub mesh_name: Option<Value<String>>,
    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the
    /// account that shared the mesh with your account.
    ///
    /// A change replaces the resource.
    pub mesh_owner: Option<Value<String>>,
    /// The specifications of the virtual gateway.
    ///
    /// Required.
    pub spec: Option<Value<virtual_gateway::VirtualGatewaySpec>>,
    /// Optional metadata that you can apply to the virtual gateway to assist with categorization and organization.
    pub tags: Option<Value<Vec<virtual_gateway::Tag>>>,
    /// The name of the virtual gateway.
    ///
    /// A change replaces the resource.
    pub virtual_gateway_name: Option<Value<String>>,
}

impl Lower for VirtualGateway {
    fn fields(self, to: &mut Fields) {
        to.set("MeshName", self.mesh_name);
        to.set("MeshOwner", self.mesh_owner);
        to.set("Spec", self.spec);
        to.set("Tags", self.tags);
        to.set("VirtualGatewayName", self.virtual_gateway_name);
    }
}

impl Level1 for VirtualGateway {
    const TYPE: &'static str = "AWS::AppMesh::VirtualGateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VirtualGateway> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The full Amazon Resource Name (ARN) for the virtual gateway.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the service mesh that the virtual gateway resides in.
    pub fn mesh_name(self) -> Value<String> {
        self.attribute("MeshName")
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the
    /// account that shared the mesh with your account.
    pub fn mesh_owner(self) -> Value<String> {
        self.attribute("MeshOwner")
    }

    /// The AWS IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh
    /// owner or of another account that the mesh is shared with.
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The unique identifier for the virtual gateway.
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }

    /// The name of the virtual gateway.
    pub fn virtual_gateway_name(self) -> Value<String> {
        self.attribute("VirtualGatewayName")
    }
}

/// What [`VirtualGateway`] is made of.
pub mod virtual_gateway {
    use super::*;

    /// An object that represents the specification of a service mesh resource.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewaySpec {
        /// A reference to an object that represents the defaults for backends.
        pub backend_defaults: Option<Value<VirtualGatewayBackendDefaults>>,
        /// The listeners that the mesh endpoint is expected to receive inbound traffic from. You can specify one listener.
        ///
        /// Required.
        pub listeners: Option<Value<Vec<VirtualGatewayListener>>>,
        /// An object that represents logging information.
        pub logging: Option<Value<VirtualGatewayLogging>>,
    }

    impl Lower for VirtualGatewaySpec {
        fn fields(self, to: &mut Fields) {
            to.set("BackendDefaults", self.backend_defaults);
            to.set("Listeners", self.listeners);
            to.set("Logging", self.logging);
        }
    }

    /// An object that represents the default properties for a backend.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayBackendDefaults {
        /// A reference to an object that represents a client policy.
        pub client_policy: Option<Value<VirtualGatewayClientPolicy>>,
    }

    impl Lower for VirtualGatewayBackendDefaults {
        fn fields(self, to: &mut Fields) {
            to.set("ClientPolicy", self.client_policy);
        }
    }

    /// An object that represents a client policy.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayClientPolicy {
        /// A reference to an object that represents a Transport Layer Security (TLS) client policy.
        pub tls: Option<Value<VirtualGatewayClientPolicyTls>>,
    }

    impl Lower for VirtualGatewayClientPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("TLS", self.tls);
        }
    }

    /// An object that represents a Transport Layer Security (TLS) client policy.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayClientPolicyTls {
        /// A reference to an object that represents a virtual gateway's client's Transport Layer Security (TLS)
        /// certificate.
        pub certificate: Option<Value<VirtualGatewayClientTlsCertificate>>,
        /// Whether the policy is enforced. The default is `True`, if a value isn't specified.
        pub enforce: Option<Value<bool>>,
        /// One or more ports that the policy is enforced for.
        pub ports: Option<Value<Vec<i64>>>,
        /// A reference to an object that represents a Transport Layer Security (TLS) validation context.
        ///
        /// Required.
        pub validation: Option<Value<VirtualGatewayTlsValidationContext>>,
    }

    impl Lower for VirtualGatewayClientPolicyTls {
        fn fields(self, to: &mut Fields) {
            to.set("Certificate", self.certificate);
            to.set("Enforce", self.enforce);
            to.set("Ports", self.ports);
            to.set("Validation", self.validation);
        }
    }

    /// An object that represents the virtual gateway's client's Transport Layer Security (TLS) certificate.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayClientTlsCertificate {
        /// An object that represents a local file certificate. The certificate must meet specific requirements and you must
        /// have proxy authorization enabled.
        pub file: Option<Value<VirtualGatewayListenerTlsFileCertificate>>,
        /// A reference to an object that represents a virtual gateway's client's Secret Discovery Service certificate.
        pub sds: Option<Value<VirtualGatewayListenerTlsSdsCertificate>>,
    }

    impl Lower for VirtualGatewayClientTlsCertificate {
        fn fields(self, to: &mut Fields) {
            to.set("File", self.file);
            to.set("SDS", self.sds);
        }
    }

    /// An object that represents a local file certificate. The certificate must meet specific requirements and you must
    /// have proxy authorization enabled.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayListenerTlsFileCertificate {
        /// The certificate chain for the certificate.
        ///
        /// Required.
        pub certificate_chain: Option<Value<String>>,
        /// The private key for a certificate stored on the file system of the mesh endpoint that the proxy is running on.
        ///
        /// Required.
        pub private_key: Option<Value<String>>,
    }

    impl Lower for VirtualGatewayListenerTlsFileCertificate {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateChain", self.certificate_chain);
            to.set("PrivateKey", self.private_key);
        }
    }

    /// An object that represents the virtual gateway's listener's Secret Discovery Service certificate.The proxy must
    /// be configured with a local SDS provider via a Unix Domain Socket.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayListenerTlsSdsCertificate {
        /// A reference to an object that represents the name of the secret secret requested from the Secret Discovery
        /// Service provider representing Transport Layer Security (TLS) materials like a certificate or certificate chain.
        ///
        /// Required.
        pub secret_name: Option<Value<String>>,
    }

    impl Lower for VirtualGatewayListenerTlsSdsCertificate {
        fn fields(self, to: &mut Fields) {
            to.set("SecretName", self.secret_name);
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayTlsValidationContext {
        /// A reference to an object that represents the SANs for a virtual gateway's listener's Transport Layer Security
        /// (TLS) validation context.
        pub subject_alternative_names: Option<Value<SubjectAlternativeNames>>,
        /// A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS)
        /// certificate.
        ///
        /// Required.
        pub trust: Option<Value<VirtualGatewayTlsValidationContextTrust>>,
    }

    impl Lower for VirtualGatewayTlsValidationContext {
        fn fields(self, to: &mut Fields) {
            to.set("SubjectAlternativeNames", self.subject_alternative_names);
            to.set("Trust", self.trust);
        }
    }

    /// An object that represents the subject alternative names secured by the certificate.
    #[derive(Clone, Debug, Default)]
    pub struct SubjectAlternativeNames {
        /// An object that represents the criteria for determining a SANs match.
        ///
        /// Required.
        pub match_: Option<Value<SubjectAlternativeNameMatchers>>,
    }

    impl Lower for SubjectAlternativeNames {
        fn fields(self, to: &mut Fields) {
            to.set("Match", self.match_);
        }
    }

    /// An object that represents the methods by which a subject alternative name on a peer Transport Layer Security
    /// (TLS) certificate can be matched.
    #[derive(Clone, Debug, Default)]
    pub struct SubjectAlternativeNameMatchers {
        /// The values sent must match the specified values exactly.
        pub exact: Option<Value<Vec<String>>>,
    }

    impl Lower for SubjectAlternativeNameMatchers {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayTlsValidationContextTrust {
        /// A reference to an object that represents a Transport Layer Security (TLS) validation context trust for an
        /// Certificate Manager certificate.
        pub acm: Option<Value<VirtualGatewayTlsValidationContextAcmTrust>>,
        /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
        pub file: Option<Value<VirtualGatewayTlsValidationContextFileTrust>>,
        /// A reference to an object that represents a virtual gateway's Transport Layer Security (TLS) Secret Discovery
        /// Service validation context trust.
        pub sds: Option<Value<VirtualGatewayTlsValidationContextSdsTrust>>,
    }

    impl Lower for VirtualGatewayTlsValidationContextTrust {
        fn fields(self, to: &mut Fields) {
            to.set("ACM", self.acm);
            to.set("File", self.file);
            to.set("SDS", self.sds);
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager
    /// certificate.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayTlsValidationContextAcmTrust {
        /// One or more ACM Amazon Resource Name (ARN)s.
        ///
        /// Required.
        pub certificate_authority_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for VirtualGatewayTlsValidationContextAcmTrust {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateAuthorityArns", self.certificate_authority_arns);
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayTlsValidationContextFileTrust {
        /// The certificate trust chain for a certificate stored on the file system of the virtual node that the proxy is
        /// running on.
        ///
        /// Required.
        pub certificate_chain: Option<Value<String>>,
    }

    impl Lower for VirtualGatewayTlsValidationContextFileTrust {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateChain", self.certificate_chain);
        }
    }

    /// An object that represents a virtual gateway's listener's Transport Layer Security (TLS) Secret Discovery Service
    /// validation context trust.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayTlsValidationContextSdsTrust {
        /// A reference to an object that represents the name of the secret for a virtual gateway's Transport Layer Security
        /// (TLS) Secret Discovery Service validation context trust.
        ///
        /// Required.
        pub secret_name: Option<Value<String>>,
    }

    impl Lower for VirtualGatewayTlsValidationContextSdsTrust {
        fn fields(self, to: &mut Fields) {
            to.set("SecretName", self.secret_name);
        }
    }

    /// An object that represents a listener for a virtual gateway.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayListener {
        /// The connection pool information for the listener.
        pub connection_pool: Option<Value<VirtualGatewayConnectionPool>>,
        /// The health check information for the listener.
        pub health_check: Option<Value<VirtualGatewayHealthCheckPolicy>>,
        /// The port mapping information for the listener.
        ///
        /// Required.
        pub port_mapping: Option<Value<VirtualGatewayPortMapping>>,
        /// A reference to an object that represents the Transport Layer Security (TLS) properties for the listener.
        pub tls: Option<Value<VirtualGatewayListenerTls>>,
    }

    impl Lower for VirtualGatewayListener {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionPool", self.connection_pool);
            to.set("HealthCheck", self.health_check);
            to.set("PortMapping", self.port_mapping);
            to.set("TLS", self.tls);
        }
    }

    /// An object that represents the type of virtual gateway connection pool.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayConnectionPool {
        /// An object that represents a type of connection pool.
        pub grpc: Option<Value<VirtualGatewayGrpcConnectionPool>>,
        /// An object that represents a type of connection pool.
        pub http: Option<Value<VirtualGatewayHttpConnectionPool>>,
        /// An object that represents a type of connection pool.
        pub http2: Option<Value<VirtualGatewayHttp2ConnectionPool>>,
    }

    impl Lower for VirtualGatewayConnectionPool {
        fn fields(self, to: &mut Fields) {
            to.set("GRPC", self.grpc);
            to.set("HTTP", self.http);
            to.set("HTTP2", self.http2);
        }
    }

    /// An object that represents a type of connection pool.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayGrpcConnectionPool {
        /// Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster.
        ///
        /// Required.
        pub max_requests: Option<Value<i64>>,
    }

    impl Lower for VirtualGatewayGrpcConnectionPool {
        fn fields(self, to: &mut Fields) {
            to.set("MaxRequests", self.max_requests);
        }
    }

    /// An object that represents a type of connection pool.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayHttpConnectionPool {
        /// Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster.
        ///
        /// Required.
        pub max_connections: Option<Value<i64>>,
        /// Number of overflowing requests after `max_connections` Envoy will queue to upstream cluster.
        pub max_pending_requests: Option<Value<i64>>,
    }

    impl Lower for VirtualGatewayHttpConnectionPool {
        fn fields(self, to: &mut Fields) {
            to.set("MaxConnections", self.max_connections);
            to.set("MaxPendingRequests", self.max_pending_requests);
        }
    }

    /// An object that represents a type of connection pool.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayHttp2ConnectionPool {
        /// Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster.
        ///
        /// Required.
        pub max_requests: Option<Value<i64>>,
    }

    impl Lower for VirtualGatewayHttp2ConnectionPool {
        fn fields(self, to: &mut Fields) {
            to.set("MaxRequests", self.max_requests);
        }
    }

    /// An object that represents the health check policy for a virtual gateway's listener.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayHealthCheckPolicy {
        /// The number of consecutive successful health checks that must occur before declaring the listener healthy.
        ///
        /// Required.
        pub healthy_threshold: Option<Value<i64>>,
        /// The time period in milliseconds between each health check execution.
        ///
        /// Required.
        pub interval_millis: Option<Value<i64>>,
        /// The destination path for the health check request. This value is only used if the specified protocol is HTTP or
        /// HTTP/2.
        pub path: Option<Value<String>>,
        /// The destination port for the health check request. This port must match the port defined in the `PortMapping`
        /// for the listener.
        pub port: Option<Value<i64>>,
        /// The protocol for the health check request. If you specify `grpc`, then your service must conform to the GRPC
        /// Health Checking Protocol.
        ///
        /// Required.
        pub protocol: Option<Value<String>>,
        /// The amount of time to wait when receiving a response from the health check, in milliseconds.
        ///
        /// Required.
        pub timeout_millis: Option<Value<i64>>,
        /// The number of consecutive failed health checks that must occur before declaring a virtual gateway unhealthy.
        ///
        /// Required.
        pub unhealthy_threshold: Option<Value<i64>>,
    }

    impl Lower for VirtualGatewayHealthCheckPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("HealthyThreshold", self.healthy_threshold);
            to.set("IntervalMillis", self.interval_millis);
            to.set("Path", self.path);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
            to.set("TimeoutMillis", self.timeout_millis);
            to.set("UnhealthyThreshold", self.unhealthy_threshold);
        }
    }

    /// An object that represents a port mapping.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayPortMapping {
        /// The port used for the port mapping. Specify one protocol.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// The protocol used for the port mapping.
        ///
        /// Required.
        pub protocol: Option<Value<String>>,
    }

    impl Lower for VirtualGatewayPortMapping {
        fn fields(self, to: &mut Fields) {
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
        }
    }

    /// An object that represents the Transport Layer Security (TLS) properties for a listener.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayListenerTls {
        /// An object that represents a Transport Layer Security (TLS) certificate.
        ///
        /// Required.
        pub certificate: Option<Value<VirtualGatewayListenerTlsCertificate>>,
        /// Specify one of the following modes.
        ///
        /// Required.
        pub mode: Option<Value<String>>,
        /// A reference to an object that represents a virtual gateway's listener's Transport Layer Security (TLS)
        /// validation context.
        pub validation: Option<Value<VirtualGatewayListenerTlsValidationContext>>,
    }

    impl Lower for VirtualGatewayListenerTls {
        fn fields(self, to: &mut Fields) {
            to.set("Certificate", self.certificate);
            to.set("Mode", self.mode);
            to.set("Validation", self.validation);
        }
    }

    /// An object that represents a listener's Transport Layer Security (TLS) certificate.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayListenerTlsCertificate {
        /// A reference to an object that represents an Certificate Manager certificate.
        pub acm: Option<Value<VirtualGatewayListenerTlsAcmCertificate>>,
        /// A reference to an object that represents a local file certificate.
        pub file: Option<Value<VirtualGatewayListenerTlsFileCertificate>>,
        /// A reference to an object that represents a virtual gateway's listener's Secret Discovery Service certificate.
        pub sds: Option<Value<VirtualGatewayListenerTlsSdsCertificate>>,
    }

    impl Lower for VirtualGatewayListenerTlsCertificate {
        fn fields(self, to: &mut Fields) {
            to.set("ACM", self.acm);
            to.set("File", self.file);
            to.set("SDS", self.sds);
        }
    }

    /// An object that represents an Certificate Manager certificate.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayListenerTlsAcmCertificate {
        /// The Amazon Resource Name (ARN) for the certificate. The certificate must meet specific requirements and you must
        /// have proxy authorization enabled.
        ///
        /// Required.
        pub certificate_arn: Option<Value<String>>,
    }

    impl Lower for VirtualGatewayListenerTlsAcmCertificate {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
        }
    }

    /// An object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation context.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayListenerTlsValidationContext {
        /// A reference to an object that represents the SANs for a virtual gateway listener's Transport Layer Security
        /// (TLS) validation context.
        pub subject_alternative_names: Option<Value<SubjectAlternativeNames>>,
        /// A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS)
        /// certificate.
        ///
        /// Required.
        pub trust: Option<Value<VirtualGatewayListenerTlsValidationContextTrust>>,
    }

    impl Lower for VirtualGatewayListenerTlsValidationContext {
        fn fields(self, to: &mut Fields) {
            to.set("SubjectAlternativeNames", self.subject_alternative_names);
            to.set("Trust", self.trust);
        }
    }

    /// An object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation context
    /// trust.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayListenerTlsValidationContextTrust {
        /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
        pub file: Option<Value<VirtualGatewayTlsValidationContextFileTrust>>,
        /// A reference to an object that represents a virtual gateway's listener's Transport Layer Security (TLS) Secret
        /// Discovery Service validation context trust.
        pub sds: Option<Value<VirtualGatewayTlsValidationContextSdsTrust>>,
    }

    impl Lower for VirtualGatewayListenerTlsValidationContextTrust {
        fn fields(self, to: &mut Fields) {
            to.set("File", self.file);
            to.set("SDS", self.sds);
        }
    }

    /// An object that represents logging information.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayLogging {
        /// The access log configuration.
        pub access_log: Option<Value<VirtualGatewayAccessLog>>,
    }

    impl Lower for VirtualGatewayLogging {
        fn fields(self, to: &mut Fields) {
            to.set("AccessLog", self.access_log);
        }
    }

    /// The access log configuration for a virtual gateway.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayAccessLog {
        /// The file object to send virtual gateway access logs to.
        pub file: Option<Value<VirtualGatewayFileAccessLog>>,
    }

    impl Lower for VirtualGatewayAccessLog {
        fn fields(self, to: &mut Fields) {
            to.set("File", self.file);
        }
    }

    /// An object that represents an access log file.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualGatewayFileAccessLog {
        /// The specified format for the virtual gateway access logs. It can be either `json_format` or `text_format`.
        pub format: Option<Value<LoggingFormat>>,
        /// The file path to write access logs to.
        ///
        /// Required.
        pub path: Option<Value<String>>,
    }

    impl Lower for VirtualGatewayFileAccessLog {
        fn fields(self, to: &mut Fields) {
            to.set("Format", self.format);
            to.set("Path", self.path);
        }
    }

    /// An object that represents the format for the logs.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingFormat {
        /// The logging format for JSON.
        pub json: Option<Value<Vec<JsonFormatRef>>>,
        /// The logging format for text.
        pub text: Option<Value<String>>,
    }

    impl Lower for LoggingFormat {
        fn fields(self, to: &mut Fields) {
            to.set("Json", self.json);
            to.set("Text", self.text);
        }
    }

    /// An object that represents the key value pairs for the JSON.
    #[derive(Clone, Debug, Default)]
    pub struct JsonFormatRef {
        /// The specified key for the JSON.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The specified value for the JSON.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for JsonFormatRef {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::AppMesh::VirtualGateway`.
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

/// `AWS::AppMesh::VirtualNode`.
///
/// Creates a virtual node within a service mesh.
#[derive(Clone, Debug, Default)]
pub struct VirtualNode {
    /// The name of the service mesh to create the virtual node in.
    ///
    /// Required. A change replaces the resource.
    pub mesh_name: Option<Value<String>>,
    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then the account that you
    /// specify must share the mesh with your account before you can create the resource in the service mesh.
    ///
    /// A change replaces the resource.
    pub mesh_owner: Option<Value<String>>,
    /// The virtual node specification to apply.
    ///
    /// Required.
    pub spec: Option<Value<virtual_node::VirtualNodeSpec>>,
    /// Optional metadata that you can apply to the virtual node to assist with categorization and organization.
    pub tags: Option<Value<Vec<virtual_node::Tag>>>,
    /// The name to use for the virtual node.
    ///
    /// A change replaces the resource.
    pub virtual_node_name: Option<Value<String>>,
}

impl Lower for VirtualNode {
    fn fields(self, to: &mut Fields) {
        to.set("MeshName", self.mesh_name);
        to.set("MeshOwner", self.mesh_owner);
        to.set("Spec", self.spec);
        to.set("Tags", self.tags);
        to.set("VirtualNodeName", self.virtual_node_name);
    }
}

impl Level1 for VirtualNode {
    const TYPE: &'static str = "AWS::AppMesh::VirtualNode";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VirtualNode> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The full Amazon Resource Name (ARN) for the virtual node.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the service mesh that the virtual node resides in.
    pub fn mesh_name(self) -> Value<String> {
        self.attribute("MeshName")
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the
    /// account that shared the mesh with your account.
    pub fn mesh_owner(self) -> Value<String> {
        self.attribute("MeshOwner")
    }

    /// The AWS IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh
    /// owner or of another account that the mesh is shared with.
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The unique identifier for the virtual node.
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }

    /// The name of the virtual node.
    pub fn virtual_node_name(self) -> Value<String> {
        self.attribute("VirtualNodeName")
    }
}

/// What [`VirtualNode`] is made of.
pub mod virtual_node {
    use super::*;

    /// An object that represents the specification of a virtual node.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualNodeSpec {
        /// A reference to an object that represents the defaults for backends.
        pub backend_defaults: Option<Value<BackendDefaults>>,
        /// The backends that the virtual node is expected to send outbound traffic to.
        pub backends: Option<Value<Vec<Backend>>>,
        /// The listener that the virtual node is expected to receive inbound traffic from. You can specify one listener.
        pub listeners: Option<Value<Vec<Listener>>>,
        /// The inbound and outbound access logging information for the virtual node.
        pub logging: Option<Value<Logging>>,
        /// The service discovery information for the virtual node. If your virtual node does not expect ingress traffic,
        /// you can omit this parameter.
        pub service_discovery: Option<Value<ServiceDiscovery>>,
    }

    impl Lower for VirtualNodeSpec {
        fn fields(self, to: &mut Fields) {
            to.set("BackendDefaults", self.backend_defaults);
            to.set("Backends", self.backends);
            to.set("Listeners", self.listeners);
            to.set("Logging", self.logging);
            to.set("ServiceDiscovery", self.service_discovery);
        }
    }

    /// An object that represents the default properties for a backend.
    #[derive(Clone, Debug, Default)]
    pub struct BackendDefaults {
        /// A reference to an object that represents a client policy.
        pub client_policy: Option<Value<ClientPolicy>>,
    }

    impl Lower for BackendDefaults {
        fn fields(self, to: &mut Fields) {
            to.set("ClientPolicy", self.client_policy);
        }
    }

    /// An object that represents a client policy.
    #[derive(Clone, Debug, Default)]
    pub struct ClientPolicy {
        /// A reference to an object that represents a Transport Layer Security (TLS) client policy.
        pub tls: Option<Value<ClientPolicyTls>>,
    }

    impl Lower for ClientPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("TLS", self.tls);
        }
    }

    /// A reference to an object that represents a Transport Layer Security (TLS) client policy.
    #[derive(Clone, Debug, Default)]
    pub struct ClientPolicyTls {
        /// A reference to an object that represents a client's TLS certificate.
        pub certificate: Option<Value<ClientTlsCertificate>>,
        /// Whether the policy is enforced. The default is `True`, if a value isn't specified.
        pub enforce: Option<Value<bool>>,
        /// One or more ports that the policy is enforced for.
        pub ports: Option<Value<Vec<i64>>>,
        /// A reference to an object that represents a TLS validation context.
        ///
        /// Required.
        pub validation: Option<Value<TlsValidationContext>>,
    }

    impl Lower for ClientPolicyTls {
        fn fields(self, to: &mut Fields) {
            to.set("Certificate", self.certificate);
            to.set("Enforce", self.enforce);
            to.set("Ports", self.ports);
            to.set("Validation", self.validation);
        }
    }

    /// An object that represents the client's certificate.
    #[derive(Clone, Debug, Default)]
    pub struct ClientTlsCertificate {
        /// An object that represents a local file certificate. The certificate must meet specific requirements and you must
        /// have proxy authorization enabled.
        pub file: Option<Value<ListenerTlsFileCertificate>>,
        /// A reference to an object that represents a client's TLS Secret Discovery Service certificate.
        pub sds: Option<Value<ListenerTlsSdsCertificate>>,
    }

    impl Lower for ClientTlsCertificate {
        fn fields(self, to: &mut Fields) {
            to.set("File", self.file);
            to.set("SDS", self.sds);
        }
    }

    /// An object that represents a local file certificate. The certificate must meet specific requirements and you must
    /// have proxy authorization enabled.
    #[derive(Clone, Debug, Default)]
    pub struct ListenerTlsFileCertificate {
        /// The certificate chain for the certificate.
        ///
        /// Required.
        pub certificate_chain: Option<Value<String>>,
        /// The private key for a certificate stored on the file system of the virtual node that the proxy is running on.
        ///
        /// Required.
        pub private_key: Option<Value<String>>,
    }

    impl Lower for ListenerTlsFileCertificate {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateChain", self.certificate_chain);
            to.set("PrivateKey", self.private_key);
        }
    }

    /// An object that represents the listener's Secret Discovery Service certificate. The proxy must be configured with
    /// a local SDS provider via a Unix Domain Socket.
    #[derive(Clone, Debug, Default)]
    pub struct ListenerTlsSdsCertificate {
        /// A reference to an object that represents the name of the secret requested from the Secret Discovery Service
        /// provider representing Transport Layer Security (TLS) materials like a certificate or certificate chain.
        ///
        /// Required.
        pub secret_name: Option<Value<String>>,
    }

    impl Lower for ListenerTlsSdsCertificate {
        fn fields(self, to: &mut Fields) {
            to.set("SecretName", self.secret_name);
        }
    }

    /// An object that represents how the proxy will validate its peer during Transport Layer Security (TLS)
    /// negotiation.
    #[derive(Clone, Debug, Default)]
    pub struct TlsValidationContext {
        /// A reference to an object that represents the SANs for a Transport Layer Security (TLS) validation context.
        pub subject_alternative_names: Option<Value<SubjectAlternativeNames>>,
        /// A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS)
        /// certificate.
        ///
        /// Required.
        pub trust: Option<Value<TlsValidationContextTrust>>,
    }

    impl Lower for TlsValidationContext {
        fn fields(self, to: &mut Fields) {
            to.set("SubjectAlternativeNames", self.subject_alternative_names);
            to.set("Trust", self.trust);
        }
    }

    /// An object that represents the subject alternative names secured by the certificate.
    #[derive(Clone, Debug, Default)]
    pub struct SubjectAlternativeNames {
        /// An object that represents the criteria for determining a SANs match.
        ///
        /// Required.
        pub match_: Option<Value<SubjectAlternativeNameMatchers>>,
    }

    impl Lower for SubjectAlternativeNames {
        fn fields(self, to: &mut Fields) {
            to.set("Match", self.match_);
        }
    }

    /// An object that represents the methods by which a subject alternative name on a peer Transport Layer Security
    /// (TLS) certificate can be matched.
    #[derive(Clone, Debug, Default)]
    pub struct SubjectAlternativeNameMatchers {
        /// The values sent must match the specified values exactly.
        pub exact: Option<Value<Vec<String>>>,
    }

    impl Lower for SubjectAlternativeNameMatchers {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust.
    #[derive(Clone, Debug, Default)]
    pub struct TlsValidationContextTrust {
        /// A reference to an object that represents a Transport Layer Security (TLS) validation context trust for an
        /// Certificate Manager certificate.
        pub acm: Option<Value<TlsValidationContextAcmTrust>>,
        /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
        pub file: Option<Value<TlsValidationContextFileTrust>>,
        /// A reference to an object that represents a Transport Layer Security (TLS) Secret Discovery Service validation
        /// context trust.
        pub sds: Option<Value<TlsValidationContextSdsTrust>>,
    }

    impl Lower for TlsValidationContextTrust {
        fn fields(self, to: &mut Fields) {
            to.set("ACM", self.acm);
            to.set("File", self.file);
            to.set("SDS", self.sds);
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager
    /// certificate.
    #[derive(Clone, Debug, Default)]
    pub struct TlsValidationContextAcmTrust {
        /// One or more ACM Amazon Resource Name (ARN)s.
        ///
        /// Required.
        pub certificate_authority_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for TlsValidationContextAcmTrust {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateAuthorityArns", self.certificate_authority_arns);
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
    #[derive(Clone, Debug, Default)]
    pub struct TlsValidationContextFileTrust {
        /// The certificate trust chain for a certificate stored on the file system of the virtual node that the proxy is
        /// running on.
        ///
        /// Required.
        pub certificate_chain: Option<Value<String>>,
    }

    impl Lower for TlsValidationContextFileTrust {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateChain", self.certificate_chain);
        }
    }

    /// An object that represents a Transport Layer Security (TLS) Secret Discovery Service validation context trust.
    #[derive(Clone, Debug, Default)]
    pub struct TlsValidationContextSdsTrust {
        /// A reference to an object that represents the name of the secret for a Transport Layer Security (TLS) Secret
        /// Discovery Service validation context trust.
        ///
        /// Required.
        pub secret_name: Option<Value<String>>,
    }

    impl Lower for TlsValidationContextSdsTrust {
        fn fields(self, to: &mut Fields) {
            to.set("SecretName", self.secret_name);
        }
    }

    /// An object that represents the backends that a virtual node is expected to send outbound traffic to.
    #[derive(Clone, Debug, Default)]
    pub struct Backend {
        /// Specifies a virtual service to use as a backend.
        pub virtual_service: Option<Value<VirtualServiceBackend>>,
    }

    impl Lower for Backend {
        fn fields(self, to: &mut Fields) {
            to.set("VirtualService", self.virtual_service);
        }
    }

    /// An object that represents a virtual service backend for a virtual node.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualServiceBackend {
        /// A reference to an object that represents the client policy for a backend.
        pub client_policy: Option<Value<ClientPolicy>>,
        /// The name of the virtual service that is acting as a virtual node backend.
        ///
        /// Required.
        pub virtual_service_name: Option<Value<String>>,
    }

    impl Lower for VirtualServiceBackend {
        fn fields(self, to: &mut Fields) {
            to.set("ClientPolicy", self.client_policy);
            to.set("VirtualServiceName", self.virtual_service_name);
        }
    }

    /// An object that represents a listener for a virtual node.
    #[derive(Clone, Debug, Default)]
    pub struct Listener {
        /// The connection pool information for the listener.
        pub connection_pool: Option<Value<VirtualNodeConnectionPool>>,
        /// The health check information for the listener.
        pub health_check: Option<Value<HealthCheck>>,
        /// The outlier detection information for the listener.
        pub outlier_detection: Option<Value<OutlierDetection>>,
        /// The port mapping information for the listener.
        ///
        /// Required.
        pub port_mapping: Option<Value<PortMapping>>,
        /// A reference to an object that represents the Transport Layer Security (TLS) properties for a listener.
        pub tls: Option<Value<ListenerTls>>,
        /// An object that represents timeouts for different protocols.
        pub timeout: Option<Value<ListenerTimeout>>,
    }

    impl Lower for Listener {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionPool", self.connection_pool);
            to.set("HealthCheck", self.health_check);
            to.set("OutlierDetection", self.outlier_detection);
            to.set("PortMapping", self.port_mapping);
            to.set("TLS", self.tls);
            to.set("Timeout", self.timeout);
        }
    }

    /// An object that represents the type of virtual node connection pool.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualNodeConnectionPool {
        /// An object that represents a type of connection pool.
        pub grpc: Option<Value<VirtualNodeGrpcConnectionPool>>,
        /// An object that represents a type of connection pool.
        pub http: Option<Value<VirtualNodeHttpConnectionPool>>,
        /// An object that represents a type of connection pool.
        pub http2: Option<Value<VirtualNodeHttp2ConnectionPool>>,
        /// An object that represents a type of connection pool.
        pub tcp: Option<Value<VirtualNodeTcpConnectionPool>>,
    }

    impl Lower for VirtualNodeConnectionPool {
        fn fields(self, to: &mut Fields) {
            to.set("GRPC", self.grpc);
            to.set("HTTP", self.http);
            to.set("HTTP2", self.http2);
            to.set("TCP", self.tcp);
        }
    }

    /// An object that represents a type of connection pool.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualNodeGrpcConnectionPool {
        /// Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster.
        ///
        /// Required.
        pub max_requests: Option<Value<i64>>,
    }

    impl Lower for VirtualNodeGrpcConnectionPool {
        fn fields(self, to: &mut Fields) {
            to.set("MaxRequests", self.max_requests);
        }
    }

    /// An object that represents a type of connection pool.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualNodeHttpConnectionPool {
        /// Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster.
        ///
        /// Required.
        pub max_connections: Option<Value<i64>>,
        /// Number of overflowing requests after `max_connections` Envoy will queue to upstream cluster.
        pub max_pending_requests: Option<Value<i64>>,
    }

    impl Lower for VirtualNodeHttpConnectionPool {
        fn fields(self, to: &mut Fields) {
            to.set("MaxConnections", self.max_connections);
            to.set("MaxPendingRequests", self.max_pending_requests);
        }
    }

    /// An object that represents a type of connection pool.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualNodeHttp2ConnectionPool {
        /// Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster.
        ///
        /// Required.
        pub max_requests: Option<Value<i64>>,
    }

    impl Lower for VirtualNodeHttp2ConnectionPool {
        fn fields(self, to: &mut Fields) {
            to.set("MaxRequests", self.max_requests);
        }
    }

    /// An object that represents a type of connection pool.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualNodeTcpConnectionPool {
        /// Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster.
        ///
        /// Required.
        pub max_connections: Option<Value<i64>>,
    }

    impl Lower for VirtualNodeTcpConnectionPool {
        fn fields(self, to: &mut Fields) {
            to.set("MaxConnections", self.max_connections);
        }
    }

    /// An object that represents the health check policy for a virtual node's listener.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheck {
        /// The number of consecutive successful health checks that must occur before declaring listener healthy.
        ///
        /// Required.
        pub healthy_threshold: Option<Value<i64>>,
        /// The time period in milliseconds between each health check execution.
        ///
        /// Required.
        pub interval_millis: Option<Value<i64>>,
        /// The destination path for the health check request. This value is only used if the specified protocol is HTTP or
        /// HTTP/2.
        pub path: Option<Value<String>>,
        /// The destination port for the health check request. This port must match the port defined in the `PortMapping`
        /// for the listener.
        pub port: Option<Value<i64>>,
        /// The protocol for the health check request. If you specify `grpc`, then your service must conform to the GRPC
        /// Health Checking Protocol.
        ///
        /// Required.
        pub protocol: Option<Value<String>>,
        /// The amount of time to wait when receiving a response from the health check, in milliseconds.
        ///
        /// Required.
        pub timeout_millis: Option<Value<i64>>,
        /// The number of consecutive failed health checks that must occur before declaring a virtual node unhealthy.
        ///
        /// Required.
        pub unhealthy_threshold: Option<Value<i64>>,
    }

    impl Lower for HealthCheck {
        fn fields(self, to: &mut Fields) {
            to.set("HealthyThreshold", self.healthy_threshold);
            to.set("IntervalMillis", self.interval_millis);
            to.set("Path", self.path);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
            to.set("TimeoutMillis", self.timeout_millis);
            to.set("UnhealthyThreshold", self.unhealthy_threshold);
        }
    }

    /// An object that represents the outlier detection for a virtual node's listener.
    #[derive(Clone, Debug, Default)]
    pub struct OutlierDetection {
        /// The base amount of time for which a host is ejected.
        ///
        /// Required.
        pub base_ejection_duration: Option<Value<Duration>>,
        /// The time interval between ejection sweep analysis.
        ///
        /// Required.
        pub interval: Option<Value<Duration>>,
        /// Maximum percentage of hosts in load balancing pool for upstream service that can be ejected. Will eject at least
        /// one host regardless of the value.
        ///
        /// Required.
        pub max_ejection_percent: Option<Value<i64>>,
        /// Number of consecutive `5xx` errors required for ejection.
        ///
        /// Required.
        pub max_server_errors: Option<Value<i64>>,
    }

    impl Lower for OutlierDetection {
        fn fields(self, to: &mut Fields) {
            to.set("BaseEjectionDuration", self.base_ejection_duration);
            to.set("Interval", self.interval);
            to.set("MaxEjectionPercent", self.max_ejection_percent);
            to.set("MaxServerErrors", self.max_server_errors);
        }
    }

    /// An object that represents a duration of time.
    #[derive(Clone, Debug, Default)]
    pub struct Duration {
        /// A unit of time.
        ///
        /// Required.
        pub unit: Option<Value<String>>,
        /// A number of time units.
        ///
        /// Required.
        pub value: Option<Value<i64>>,
    }

    impl Lower for Duration {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// An object representing a virtual node or virtual router listener port mapping.
    #[derive(Clone, Debug, Default)]
    pub struct PortMapping {
        /// The port used for the port mapping.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// The protocol used for the port mapping. Specify `http`, `http2`, `grpc`, or `tcp`.
        ///
        /// Required.
        pub protocol: Option<Value<String>>,
    }

    impl Lower for PortMapping {
        fn fields(self, to: &mut Fields) {
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
        }
    }

    /// An object that represents the Transport Layer Security (TLS) properties for a listener.
    #[derive(Clone, Debug, Default)]
    pub struct ListenerTls {
        /// A reference to an object that represents a listener's Transport Layer Security (TLS) certificate.
        ///
        /// Required.
        pub certificate: Option<Value<ListenerTlsCertificate>>,
        /// Specify one of the following modes.
        ///
        /// Required.
        pub mode: Option<Value<String>>,
        /// A reference to an object that represents a listener's Transport Layer Security (TLS) validation context.
        pub validation: Option<Value<ListenerTlsValidationContext>>,
    }

    impl Lower for ListenerTls {
        fn fields(self, to: &mut Fields) {
            to.set("Certificate", self.certificate);
            to.set("Mode", self.mode);
            to.set("Validation", self.validation);
        }
    }

    /// An object that represents a listener's Transport Layer Security (TLS) certificate.
    #[derive(Clone, Debug, Default)]
    pub struct ListenerTlsCertificate {
        /// A reference to an object that represents an Certificate Manager certificate.
        pub acm: Option<Value<ListenerTlsAcmCertificate>>,
        /// A reference to an object that represents a local file certificate.
        pub file: Option<Value<ListenerTlsFileCertificate>>,
        /// A reference to an object that represents a listener's Secret Discovery Service certificate.
        pub sds: Option<Value<ListenerTlsSdsCertificate>>,
    }

    impl Lower for ListenerTlsCertificate {
        fn fields(self, to: &mut Fields) {
            to.set("ACM", self.acm);
            to.set("File", self.file);
            to.set("SDS", self.sds);
        }
    }

    /// An object that represents an Certificate Manager certificate.
    #[derive(Clone, Debug, Default)]
    pub struct ListenerTlsAcmCertificate {
        /// The Amazon Resource Name (ARN) for the certificate. The certificate must meet specific requirements and you must
        /// have proxy authorization enabled.
        ///
        /// Required.
        pub certificate_arn: Option<Value<String>>,
    }

    impl Lower for ListenerTlsAcmCertificate {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
        }
    }

    /// An object that represents a listener's Transport Layer Security (TLS) validation context.
    #[derive(Clone, Debug, Default)]
    pub struct ListenerTlsValidationContext {
        /// A reference to an object that represents the SANs for a listener's Transport Layer Security (TLS) validation
        /// context.
        pub subject_alternative_names: Option<Value<SubjectAlternativeNames>>,
        /// A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS)
        /// certificate.
        ///
        /// Required.
        pub trust: Option<Value<ListenerTlsValidationContextTrust>>,
    }

    impl Lower for ListenerTlsValidationContext {
        fn fields(self, to: &mut Fields) {
            to.set("SubjectAlternativeNames", self.subject_alternative_names);
            to.set("Trust", self.trust);
        }
    }

    /// An object that represents a listener's Transport Layer Security (TLS) validation context trust.
    #[derive(Clone, Debug, Default)]
    pub struct ListenerTlsValidationContextTrust {
        /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
        pub file: Option<Value<TlsValidationContextFileTrust>>,
        /// A reference to an object that represents a listener's Transport Layer Security (TLS) Secret Discovery Service
        /// validation context trust.
        pub sds: Option<Value<TlsValidationContextSdsTrust>>,
    }

    impl Lower for ListenerTlsValidationContextTrust {
        fn fields(self, to: &mut Fields) {
            to.set("File", self.file);
            to.set("SDS", self.sds);
        }
    }

    /// An object that represents timeouts for different protocols.
    #[derive(Clone, Debug, Default)]
    pub struct ListenerTimeout {
        /// An object that represents types of timeouts.
        pub grpc: Option<Value<GrpcTimeout>>,
        /// An object that represents types of timeouts.
        pub http: Option<Value<HttpTimeout>>,
        /// An object that represents types of timeouts.
        pub http2: Option<Value<HttpTimeout>>,
        /// An object that represents types of timeouts.
        pub tcp: Option<Value<TcpTimeout>>,
    }

    impl Lower for ListenerTimeout {
        fn fields(self, to: &mut Fields) {
            to.set("GRPC", self.grpc);
            to.set("HTTP", self.http);
            to.set("HTTP2", self.http2);
            to.set("TCP", self.tcp);
        }
    }

    /// An object that represents types of timeouts.
    #[derive(Clone, Debug, Default)]
    pub struct GrpcTimeout {
        /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be
        /// idle.
        pub idle: Option<Value<Duration>>,
        /// An object that represents a per request timeout. The default value is 15 seconds. If you set a higher timeout,
        /// then make sure that the higher value is set for each App Mesh resource in a conversation.
        pub per_request: Option<Value<Duration>>,
    }

    impl Lower for GrpcTimeout {
        fn fields(self, to: &mut Fields) {
            to.set("Idle", self.idle);
            to.set("PerRequest", self.per_request);
        }
    }

    /// An object that represents types of timeouts.
    #[derive(Clone, Debug, Default)]
    pub struct HttpTimeout {
        /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be
        /// idle.
        pub idle: Option<Value<Duration>>,
        /// An object that represents a per request timeout. The default value is 15 seconds. If you set a higher timeout,
        /// then make sure that the higher value is set for each App Mesh resource in a conversation.
        pub per_request: Option<Value<Duration>>,
    }

    impl Lower for HttpTimeout {
        fn fields(self, to: &mut Fields) {
            to.set("Idle", self.idle);
            to.set("PerRequest", self.per_request);
        }
    }

    /// An object that represents types of timeouts.
    #[derive(Clone, Debug, Default)]
    pub struct TcpTimeout {
        /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be
        /// idle.
        pub idle: Option<Value<Duration>>,
    }

    impl Lower for TcpTimeout {
        fn fields(self, to: &mut Fields) {
            to.set("Idle", self.idle);
        }
    }

    /// An object that represents the logging information for a virtual node.
    #[derive(Clone, Debug, Default)]
    pub struct Logging {
        /// The access log configuration for a virtual node.
        pub access_log: Option<Value<AccessLog>>,
    }

    impl Lower for Logging {
        fn fields(self, to: &mut Fields) {
            to.set("AccessLog", self.access_log);
        }
    }

    /// An object that represents the access logging information for a virtual node.
    #[derive(Clone, Debug, Default)]
    pub struct AccessLog {
        /// The file object to send virtual node access logs to.
        pub file: Option<Value<FileAccessLog>>,
    }

    impl Lower for AccessLog {
        fn fields(self, to: &mut Fields) {
            to.set("File", self.file);
        }
    }

    /// An object that represents an access log file.
    #[derive(Clone, Debug, Default)]
    pub struct FileAccessLog {
        /// The specified format for the logs. The format is either `json_format` or `text_format`.
        pub format: Option<Value<LoggingFormat>>,
        /// The file path to write access logs to.
        ///
        /// Required.
        pub path: Option<Value<String>>,
    }

    impl Lower for FileAccessLog {
        fn fields(self, to: &mut Fields) {
            to.set("Format", self.format);
            to.set("Path", self.path);
        }
    }

    /// An object that represents the format for the logs.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingFormat {
        /// The logging format for JSON.
        pub json: Option<Value<Vec<JsonFormatRef>>>,
        /// The logging format for text.
        pub text: Option<Value<String>>,
    }

    impl Lower for LoggingFormat {
        fn fields(self, to: &mut Fields) {
            to.set("Json", self.json);
            to.set("Text", self.text);
        }
    }

    /// An object that represents the key value pairs for the JSON.
    #[derive(Clone, Debug, Default)]
    pub struct JsonFormatRef {
        /// The specified key for the JSON.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The specified value for the JSON.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for JsonFormatRef {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// An object that represents the service discovery information for a virtual node.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceDiscovery {
        /// Specifies any AWS Cloud Map information for the virtual node.
        pub aws_cloud_map: Option<Value<AwsCloudMapServiceDiscovery>>,
        /// Specifies the DNS information for the virtual node.
        pub dns: Option<Value<DnsServiceDiscovery>>,
    }

    impl Lower for ServiceDiscovery {
        fn fields(self, to: &mut Fields) {
            to.set("AWSCloudMap", self.aws_cloud_map);
            to.set("DNS", self.dns);
        }
    }

    /// An object that represents the AWS Cloud Map service discovery information for your virtual node.
    #[derive(Clone, Debug, Default)]
    pub struct AwsCloudMapServiceDiscovery {
        /// A string map that contains attributes with values that you can use to filter instances by any custom attribute
        /// that you specified when you registered the instance.
        pub attributes: Option<Value<Vec<AwsCloudMapInstanceAttribute>>>,
        /// The preferred IP version that this virtual node uses. Setting the IP preference on the virtual node only
        /// overrides the IP preference set for the mesh on this specific node.
        pub ip_preference: Option<Value<String>>,
        /// The HTTP name of the AWS Cloud Map namespace to use.
        ///
        /// Required.
        pub namespace_name: Option<Value<String>>,
        /// The name of the AWS Cloud Map service to use.
        ///
        /// Required.
        pub service_name: Option<Value<String>>,
    }

    impl Lower for AwsCloudMapServiceDiscovery {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
            to.set("IpPreference", self.ip_preference);
            to.set("NamespaceName", self.namespace_name);
            to.set("ServiceName", self.service_name);
        }
    }

    /// An object that represents the AWS Cloud Map attribute information for your virtual node.
    #[derive(Clone, Debug, Default)]
    pub struct AwsCloudMapInstanceAttribute {
        /// The name of an AWS Cloud Map service instance attribute key. Any AWS Cloud Map service instance that contains
        /// the specified key and value is returned.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value of an AWS Cloud Map service instance attribute key. Any AWS Cloud Map service instance that contains
        /// the specified key and value is returned.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for AwsCloudMapInstanceAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// An object that represents the DNS service discovery information for your virtual node.
    #[derive(Clone, Debug, Default)]
    pub struct DnsServiceDiscovery {
        /// Specifies the DNS service discovery hostname for the virtual node.
        ///
        /// Required.
        pub hostname: Option<Value<String>>,
        /// The preferred IP version that this virtual node uses. Setting the IP preference on the virtual node only
        /// overrides the IP preference set for the mesh on this specific node.
        pub ip_preference: Option<Value<String>>,
        /// Specifies the DNS response type for the virtual node.
        pub response_type: Option<Value<String>>,
    }

    impl Lower for DnsServiceDiscovery {
        fn fields(self, to: &mut Fields) {
            to.set("Hostname", self.hostname);
            to.set("IpPreference", self.ip_preference);
            to.set("ResponseType", self.response_type);
        }
    }

    /// `Tag` of `AWS::AppMesh::VirtualNode`.
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

/// `AWS::AppMesh::VirtualRouter`.
///
/// Creates a virtual router within a service mesh.
#[derive(Clone, Debug, Default)]
pub struct VirtualRouter {
    /// The name of the service mesh to create the virtual router in.
    ///
    /// Required. A change replaces the resource.
    pub mesh_name: Option<Value<String>>,
    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then the account that you
    /// specify must share the mesh with your account before you can create the resource in the service mesh.
    ///
    /// A change replaces the resource.
    pub mesh_owner: Option<Value<String>>,
    /// The virtual router specification to apply.
    ///
    /// Required.
    pub spec: Option<Value<virtual_router::VirtualRouterSpec>>,
    /// Optional metadata that you can apply to the virtual router to assist with categorization and organization.
    pub tags: Option<Value<Vec<virtual_router::Tag>>>,
    /// The name to use for the virtual router.
    ///
    /// A change replaces the resource.
    pub virtual_router_name: Option<Value<String>>,
}

impl Lower for VirtualRouter {
    fn fields(self, to: &mut Fields) {
        to.set("MeshName", self.mesh_name);
        to.set("MeshOwner", self.mesh_owner);
        to.set("Spec", self.spec);
        to.set("Tags", self.tags);
        to.set("VirtualRouterName", self.virtual_router_name);
    }
}

impl Level1 for VirtualRouter {
    const TYPE: &'static str = "AWS::AppMesh::VirtualRouter";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VirtualRouter> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The full Amazon Resource Name (ARN) for the virtual router.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the service mesh that the virtual router resides in.
    pub fn mesh_name(self) -> Value<String> {
        self.attribute("MeshName")
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the
    /// account that shared the mesh with your account.
    pub fn mesh_owner(self) -> Value<String> {
        self.attribute("MeshOwner")
    }

    /// The AWS IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh
    /// owner or of another account that the mesh is shared with.
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The unique identifier for the virtual router.
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }

    /// The name of the virtual router.
    pub fn virtual_router_name(self) -> Value<String> {
        self.attribute("VirtualRouterName")
    }
}

/// What [`VirtualRouter`] is made of.
pub mod virtual_router {
    use super::*;

    /// An object that represents the specification of a virtual router.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualRouterSpec {
        /// The listeners that the virtual router is expected to receive inbound traffic from.
        ///
        /// Required.
        pub listeners: Option<Value<Vec<VirtualRouterListener>>>,
    }

    impl Lower for VirtualRouterSpec {
        fn fields(self, to: &mut Fields) {
            to.set("Listeners", self.listeners);
        }
    }

    /// An object that represents a virtual router listener.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualRouterListener {
        /// The port mapping information for the listener.
        ///
        /// Required.
        pub port_mapping: Option<Value<PortMapping>>,
    }

    impl Lower for VirtualRouterListener {
        fn fields(self, to: &mut Fields) {
            to.set("PortMapping", self.port_mapping);
        }
    }

    /// An object representing a virtual router listener port mapping.
    #[derive(Clone, Debug, Default)]
    pub struct PortMapping {
        /// The port used for the port mapping.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// The protocol used for the port mapping. Specify one protocol.
        ///
        /// Required.
        pub protocol: Option<Value<String>>,
    }

    impl Lower for PortMapping {
        fn fields(self, to: &mut Fields) {
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
        }
    }

    /// `Tag` of `AWS::AppMesh::VirtualRouter`.
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

/// `AWS::AppMesh::VirtualService`.
///
/// Creates a virtual service within a service mesh.
#[derive(Clone, Debug, Default)]
pub struct VirtualService {
    /// The name of the service mesh to create the virtual service in.
    ///
    /// Required. A change replaces the resource.
    pub mesh_name: Option<Value<String>>,
    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then the account that you
    /// specify must share the mesh with your account before you can create the resource in the service mesh.
    ///
    /// A change replaces the resource.
    pub mesh_owner: Option<Value<String>>,
    /// The virtual service specification to apply.
    ///
    /// Required.
    pub spec: Option<Value<virtual_service::VirtualServiceSpec>>,
    /// Optional metadata that you can apply to the virtual service to assist with categorization and organization.
    pub tags: Option<Value<Vec<virtual_service::Tag>>>,
    /// The name to use for the virtual service.
    ///
    /// Required. A change replaces the resource.
    pub virtual_service_name: Option<Value<String>>,
}

impl Lower for VirtualService {
    fn fields(self, to: &mut Fields) {
        to.set("MeshName", self.mesh_name);
        to.set("MeshOwner", self.mesh_owner);
        to.set("Spec", self.spec);
        to.set("Tags", self.tags);
        to.set("VirtualServiceName", self.virtual_service_name);
    }
}

impl Level1 for VirtualService {
    const TYPE: &'static str = "AWS::AppMesh::VirtualService";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VirtualService> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The full Amazon Resource Name (ARN) for the virtual service.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the service mesh that the virtual service resides in.
    pub fn mesh_name(self) -> Value<String> {
        self.attribute("MeshName")
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the
    /// account that shared the mesh with your account.
    pub fn mesh_owner(self) -> Value<String> {
        self.attribute("MeshOwner")
    }

    /// The AWS IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh
    /// owner or of another account that the mesh is shared with.
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The unique identifier for the virtual service.
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }

    /// The name of the virtual service.
    pub fn virtual_service_name(self) -> Value<String> {
        self.attribute("VirtualServiceName")
    }
}

/// What [`VirtualService`] is made of.
pub mod virtual_service {
    use super::*;

    /// An object that represents the specification of a virtual service.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualServiceSpec {
        /// The App Mesh object that is acting as the provider for a virtual service. You can specify a single virtual node
        /// or virtual router.
        pub provider: Option<Value<VirtualServiceProvider>>,
    }

    impl Lower for VirtualServiceSpec {
        fn fields(self, to: &mut Fields) {
            to.set("Provider", self.provider);
        }
    }

    /// An object that represents the provider for a virtual service.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualServiceProvider {
        /// The virtual node associated with a virtual service.
        pub virtual_node: Option<Value<VirtualNodeServiceProvider>>,
        /// The virtual router associated with a virtual service.
        pub virtual_router: Option<Value<VirtualRouterServiceProvider>>,
    }

    impl Lower for VirtualServiceProvider {
        fn fields(self, to: &mut Fields) {
            to.set("VirtualNode", self.virtual_node);
            to.set("VirtualRouter", self.virtual_router);
        }
    }

    /// An object that represents a virtual node service provider.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualNodeServiceProvider {
        /// The name of the virtual node that is acting as a service provider.
        ///
        /// Required.
        pub virtual_node_name: Option<Value<String>>,
    }

    impl Lower for VirtualNodeServiceProvider {
        fn fields(self, to: &mut Fields) {
            to.set("VirtualNodeName", self.virtual_node_name);
        }
    }

    /// An object that represents a virtual node service provider.
    #[derive(Clone, Debug, Default)]
    pub struct VirtualRouterServiceProvider {
        /// The name of the virtual router that is acting as a service provider.
        ///
        /// Required.
        pub virtual_router_name: Option<Value<String>>,
    }

    impl Lower for VirtualRouterServiceProvider {
        fn fields(self, to: &mut Fields) {
            to.set("VirtualRouterName", self.virtual_router_name);
        }
    }

    /// `Tag` of `AWS::AppMesh::VirtualService`.
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
