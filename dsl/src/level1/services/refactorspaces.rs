//! `AWS::RefactorSpaces`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::RefactorSpaces::Application`.
///
/// Creates an AWS Migration Hub Refactor Spaces application. The account that owns the environment also owns the
/// applications created inside the environment, regardless of the account that creates the application.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// The endpoint URL of the Amazon API Gateway proxy.
    ///
    /// A change replaces the resource.
    pub api_gateway_proxy: Option<Value<application::ApiGatewayProxyInput>>,
    /// The unique identifier of the environment.
    ///
    /// Required. 14 to 14 characters. A change replaces the resource.
    pub environment_identifier: Option<Value<String>>,
    /// The name of the application.
    ///
    /// Required. 3 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The proxy type of the proxy created within the application.
    ///
    /// Required. One of `API_GATEWAY`. A change replaces the resource.
    pub proxy_type: Option<Value<String>>,
    /// The tags assigned to the application.
    pub tags: Option<Value<Vec<application::Tag>>>,
    /// The ID of the virtual private cloud (VPC).
    ///
    /// Required. 12 to 21 characters. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("ApiGatewayProxy", self.api_gateway_proxy);
        to.set("EnvironmentIdentifier", self.environment_identifier);
        to.set("Name", self.name);
        to.set("ProxyType", self.proxy_type);
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::RefactorSpaces::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Application> {
    /// `Ref`: `EnvironmentIdentifier`, `ApplicationIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The resource ID of the ABP for the proxy.
    pub fn api_gateway_id(self) -> Value<String> {
        self.attribute("ApiGatewayId")
    }

    /// The unique identifier of the application.
    pub fn application_identifier(self) -> Value<String> {
        self.attribute("ApplicationIdentifier")
    }

    /// The Amazon Resource Name (ARN) of the application.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name (ARN) of the Network Load Balancer.
    pub fn nlb_arn(self) -> Value<Arn> {
        self.attribute("NlbArn")
    }

    /// The name of the Network Load Balancer configured by the API Gateway proxy.
    pub fn nlb_name(self) -> Value<String> {
        self.attribute("NlbName")
    }

    /// The endpoint URL of the ABPlong proxy.
    pub fn proxy_url(self) -> Value<String> {
        self.attribute("ProxyUrl")
    }

    /// The name of the ABP stage. The name defaults to `prod`.
    pub fn stage_name(self) -> Value<String> {
        self.attribute("StageName")
    }

    /// The `VpcLink` ID of the ABP proxy.
    pub fn vpc_link_id(self) -> Value<String> {
        self.attribute("VpcLinkId")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// A wrapper object holding the Amazon API Gateway endpoint input.
    #[derive(Clone, Debug, Default)]
    pub struct ApiGatewayProxyInput {
        /// The type of endpoint to use for the API Gateway proxy. If no value is specified in the request, the value is set
        /// to `REGIONAL` by default.
        ///
        /// One of `REGIONAL`, `PRIVATE`. A change replaces the resource.
        pub endpoint_type: Option<Value<String>>,
        /// The name of the API Gateway stage. The name defaults to `prod`.
        ///
        /// 1 to 128 characters. A change replaces the resource.
        pub stage_name: Option<Value<String>>,
    }

    impl Lower for ApiGatewayProxyInput {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointType", self.endpoint_type);
            to.set("StageName", self.stage_name);
        }
    }

    /// A label for tagging Environment resource.
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
}

/// `AWS::RefactorSpaces::Environment`.
///
/// Creates an AWS Migration Hub Refactor Spaces environment. The caller owns the environment resource, and all
/// Refactor Spaces applications, services, and routes created within the environment.
///
/// Its ARN: `arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}`.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// A description of the environment.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the environment.
    ///
    /// 3 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The network fabric type of the environment.
    ///
    /// One of `TRANSIT_GATEWAY`, `NONE`. A change replaces the resource.
    pub network_fabric_type: Option<Value<String>>,
    /// The tags assigned to the environment.
    pub tags: Option<Value<Vec<environment::Tag>>>,
}

impl Lower for Environment {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("NetworkFabricType", self.network_fabric_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Environment {
    const TYPE: &'static str = "AWS::RefactorSpaces::Environment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Environment> {
    /// `Ref`: its `EnvironmentIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the environment.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of the environment.
    pub fn environment_identifier(self) -> Value<String> {
        self.attribute("EnvironmentIdentifier")
    }

    /// The ID of the AWS Transit Gateway set up by the environment.
    pub fn transit_gateway_id(self) -> Value<String> {
        self.attribute("TransitGatewayId")
    }
}

/// What [`Environment`] is made of.
pub mod environment {
    use super::*;

    /// A label for tagging Environment resource.
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
}

/// `AWS::RefactorSpaces::Route`.
///
/// Creates an AWS Migration Hub Refactor Spaces route. The account owner of the service resource is always the
/// environment owner, regardless of which account creates the route.
#[derive(Clone, Debug, Default)]
pub struct Route {
    /// The unique identifier of the application.
    ///
    /// Required. 14 to 14 characters. A change replaces the resource.
    pub application_identifier: Option<Value<String>>,
    /// Configuration for the default route type.
    pub default_route: Option<Value<route::DefaultRouteInput>>,
    /// The unique identifier of the environment.
    ///
    /// Required. 14 to 14 characters. A change replaces the resource.
    pub environment_identifier: Option<Value<String>>,
    /// The route type of the route.
    ///
    /// Required. One of `DEFAULT`, `URI_PATH`. A change replaces the resource.
    pub route_type: Option<Value<String>>,
    /// The unique identifier of the service.
    ///
    /// Required. 14 to 14 characters. A change replaces the resource.
    pub service_identifier: Option<Value<String>>,
    /// The tags assigned to the route.
    pub tags: Option<Value<Vec<route::Tag>>>,
    /// The configuration for the URI path route type.
    pub uri_path_route: Option<Value<route::UriPathRouteInput>>,
}

impl Lower for Route {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationIdentifier", self.application_identifier);
        to.set("DefaultRoute", self.default_route);
        to.set("EnvironmentIdentifier", self.environment_identifier);
        to.set("RouteType", self.route_type);
        to.set("ServiceIdentifier", self.service_identifier);
        to.set("Tags", self.tags);
        to.set("UriPathRoute", self.uri_path_route);
    }
}

impl Level1 for Route {
    const TYPE: &'static str = "AWS::RefactorSpaces::Route";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Route> {
    /// `Ref`: `EnvironmentIdentifier`, `ApplicationIdentifier`, `RouteIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the route.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// A mapping of ABPlong path resources to resource IDs.
    pub fn path_resource_to_id(self) -> Value<String> {
        self.attribute("PathResourceToId")
    }

    /// The unique identifier of the route.
    pub fn route_identifier(self) -> Value<String> {
        self.attribute("RouteIdentifier")
    }
}

/// What [`Route`] is made of.
pub mod route {
    use super::*;

    /// The configuration for the default route type.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultRouteInput {
        /// If set to `ACTIVE`, traffic is forwarded to this route’s service after the route is created.
        ///
        /// Required. One of `INACTIVE`, `ACTIVE`.
        pub activation_state: Option<Value<String>>,
    }

    impl Lower for DefaultRouteInput {
        fn fields(self, to: &mut Fields) {
            to.set("ActivationState", self.activation_state);
        }
    }

    /// A label for tagging Environment resource.
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

    /// The configuration for the URI path route type.
    #[derive(Clone, Debug, Default)]
    pub struct UriPathRouteInput {
        /// If set to `ACTIVE`, traffic is forwarded to this route’s service after the route is created.
        ///
        /// Required. One of `INACTIVE`, `ACTIVE`.
        pub activation_state: Option<Value<String>>,
        /// If set to `true`, this option appends the source path to the service URL endpoint.
        ///
        /// A change replaces the resource.
        pub append_source_path: Option<Value<bool>>,
        /// Indicates whether to match all subpaths of the given source path. If this value is `false`, requests must match
        /// the source path exactly before they are forwarded to this route's service.
        ///
        /// A change replaces the resource.
        pub include_child_paths: Option<Value<bool>>,
        /// A list of HTTP methods to match. An empty list matches all values. If a method is present, only HTTP requests
        /// using that method are forwarded to this route’s service.
        ///
        /// A change replaces the resource.
        pub methods: Option<Value<Vec<String>>>,
        /// This is the path that Refactor Spaces uses to match traffic. Paths must start with `/` and are relative to the
        /// base of the application.
        ///
        /// 1 to 2048 characters. A change replaces the resource.
        pub source_path: Option<Value<String>>,
    }

    impl Lower for UriPathRouteInput {
        fn fields(self, to: &mut Fields) {
            to.set("ActivationState", self.activation_state);
            to.set("AppendSourcePath", self.append_source_path);
            to.set("IncludeChildPaths", self.include_child_paths);
            to.set("Methods", self.methods);
            to.set("SourcePath", self.source_path);
        }
    }
}

/// `AWS::RefactorSpaces::Service`.
///
/// Creates an AWS Migration Hub Refactor Spaces service. The account owner of the service is always the environment
/// owner, regardless of which account in the environment creates the service.
#[derive(Clone, Debug, Default)]
pub struct Service {
    /// The unique identifier of the application.
    ///
    /// Required. 14 to 14 characters. A change replaces the resource.
    pub application_identifier: Option<Value<String>>,
    /// A description of the service.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The endpoint type of the service.
    ///
    /// Required. One of `LAMBDA`, `URL`. A change replaces the resource.
    pub endpoint_type: Option<Value<String>>,
    /// The unique identifier of the environment.
    ///
    /// Required. 14 to 14 characters. A change replaces the resource.
    pub environment_identifier: Option<Value<String>>,
    /// A summary of the configuration for the AWS Lambda endpoint type.
    ///
    /// A change replaces the resource.
    pub lambda_endpoint: Option<Value<service::LambdaEndpointInput>>,
    /// The name of the service.
    ///
    /// Required. 3 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags assigned to the service.
    pub tags: Option<Value<Vec<service::Tag>>>,
    /// The summary of the configuration for the URL endpoint type.
    ///
    /// A change replaces the resource.
    pub url_endpoint: Option<Value<service::UrlEndpointInput>>,
    /// The ID of the virtual private cloud (VPC).
    ///
    /// 12 to 21 characters. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for Service {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationIdentifier", self.application_identifier);
        to.set("Description", self.description);
        to.set("EndpointType", self.endpoint_type);
        to.set("EnvironmentIdentifier", self.environment_identifier);
        to.set("LambdaEndpoint", self.lambda_endpoint);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("UrlEndpoint", self.url_endpoint);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for Service {
    const TYPE: &'static str = "AWS::RefactorSpaces::Service";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Service> {
    /// `Ref`: `EnvironmentIdentifier`, `ApplicationIdentifier`, `ServiceIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the service.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of the service.
    pub fn service_identifier(self) -> Value<String> {
        self.attribute("ServiceIdentifier")
    }
}

/// What [`Service`] is made of.
pub mod service {
    use super::*;

    /// The input for the AWS Lambda endpoint type.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaEndpointInput {
        /// The Amazon Resource Name (ARN) of the Lambda function or alias.
        ///
        /// Required. 1 to 2048 characters. A change replaces the resource.
        pub arn: Option<Value<String>>,
    }

    impl Lower for LambdaEndpointInput {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// A label for tagging Environment resource.
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

    /// The configuration for the URL endpoint type.
    #[derive(Clone, Debug, Default)]
    pub struct UrlEndpointInput {
        /// The health check URL of the URL endpoint type. If the URL is a public endpoint, the `HealthUrl` must also be a
        /// public endpoint.
        ///
        /// 1 to 2048 characters. A change replaces the resource.
        pub health_url: Option<Value<String>>,
        /// The URL to route traffic to. The URL must be an rfc3986-formatted URL. If the host is a domain name, the name
        /// must be resolvable over the public internet.
        ///
        /// Required. 1 to 2048 characters. A change replaces the resource.
        pub url: Option<Value<String>>,
    }

    impl Lower for UrlEndpointInput {
        fn fields(self, to: &mut Fields) {
            to.set("HealthUrl", self.health_url);
            to.set("Url", self.url);
        }
    }
}
