//! The builder of HTTP APIs.

use serde_json::{Map, Value as Json};

use super::{Cors, Method, Route, RouteTarget};
use crate::{
    Arn, Diagnostic, Expr, Handle, Milliseconds, RequestBurst, RequestRate, Resource, Stack, Value,
    aws::{
        cloudwatch::{Count, Metric, Statistic},
        logs::{LogGroup, LogRetention},
        name::Rule,
    },
    level1::{
        Level1,
        apigatewayv2::{self, stage},
    },
    stack::logical_id,
};

/// An HTTP API with the stage `$default`, which deploys every change by itself.
///
/// ```
/// use contract::{Request, Standard};
/// use dsl::{HttpApi, Method, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let api = stack.add(HttpApi::new("Orders", "orders-dev").access_logs(LogRetention::OneWeek));
/// let queue = stack.add(Queue::<Standard>::new("Orders"));
/// stack.add(api.route(Method::Post, "/orders", queue));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// assert_eq!(orders.template.resource("OrdersPostOrdersRoute").unwrap()["Properties"]["RouteKey"], "POST /orders");
/// ```
#[derive(Debug)]
#[must_use = "an API is made by `Stack::add`"]
pub struct HttpApi {
    given: String,
    name: String,
    description: Option<String>,
    cors: Option<Cors>,
    throttle: Option<(RequestRate, RequestBurst)>,
    logs: Option<LogRetention>,
    detailed: bool,
}

impl HttpApi {
    /// An API. Its logical id is the given id and `Api`; its name has at most 128 characters, and need not be the only one.
    pub fn new(id: &str, name: impl Into<String>) -> Self {
        Self {
            given: id.to_owned(),
            name: name.into(),
            description: None,
            cors: None,
            throttle: None,
            logs: None,
            detailed: false,
        }
    }

    /// What it is for. At most 1,024 characters.
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Lets pages of other origins call it. AWS's default is none.
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = Some(cors);
        self
    }

    /// How many requests each route takes in a second, and at once. What is more is answered 429. AWS's default is the account's limit.
    pub fn throttle(mut self, rate: RequestRate, burst: RequestBurst) -> Self {
        self.throttle = Some((rate, burst));
        self
    }

    /// Writes a line of JSON on every request into a log group of its own. AWS's default is not to.
    pub fn access_logs(mut self, retention: LogRetention) -> Self {
        self.logs = Some(retention);
        self
    }

    /// Keeps its metrics by route too, which costs as custom metrics do. AWS's default is off.
    pub fn detailed_metrics(mut self) -> Self {
        self.detailed = true;
        self
    }
}

const NAME: Rule = Rule { what: "HTTP API", max: 128, also: "-_. " };

impl Resource for HttpApi {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        NAME.check(stack, &self.name);
        let id = logical_id(&self.given, "Api");
        let given = id.strip_suffix("Api").filter(|given| !given.is_empty()).unwrap_or(&id).to_owned();
        if let Some(origin) = self.cors.as_ref().and_then(Cors::bad_origin) {
            let found = Diagnostic::error("bad-origin", format!("`{origin}` is no origin"));
            stack.fault(found.resource(&id).help("write scheme and host alone: `https://app.example.com`"));
        }
        let api = apigatewayv2::Api {
            name: Some(self.name.into()),
            description: self.description.map(Into::into),
            protocol_type: Some("HTTP".into()),
            cors_configuration: self.cors.map(|cors| cors.lower().into()),
            ..apigatewayv2::Api::default()
        };
        let handle: Handle<Self> = Handle::new(stack.push(id, api.lower()));

        let logs = self.logs.map(|retention| {
            let group = LogGroup::new(&format!("{given}Access"), retention).add_to(stack);
            // The attribute ends in `:*`, which is no log group.
            let name = crate::value::text(["log-group:".into(), group.name().into_expr()]);
            stage::AccessLogSettings {
                destination_arn: Some(Value::<Arn>::in_this_account("logs", name).into()),
                format: Some(log_format().into()),
            }
        });
        let settings = stage::RouteSettings {
            detailed_metrics_enabled: self.detailed.then(|| true.into()),
            ..throttled(self.throttle)
        };
        let stage = apigatewayv2::Stage {
            api_id: Some(handle.id()),
            stage_name: Some("$default".into()),
            auto_deploy: Some(true.into()),
            access_log_settings: logs.map(Into::into),
            default_route_settings: (self.detailed || self.throttle.is_some()).then(|| settings.into()),
            ..apigatewayv2::Stage::default()
        };
        let stage = stack.push(format!("{given}Stage"), stage.lower());
        stack.permissions().companions.insert(handle.key(), stage);
        handle
    }
}

/// The settings of a route, or of all.
pub(super) fn throttled(limits: Option<(RequestRate, RequestBurst)>) -> stage::RouteSettings {
    let (rate, burst) = limits.unzip();
    stage::RouteSettings {
        throttling_rate_limit: rate.map(|rate| rate.get().into()),
        throttling_burst_limit: burst.map(Into::into),
        ..stage::RouteSettings::default()
    }
}

/// What a line of the access log says. Source: API Gateway developer guide, logging variables for HTTP APIs.
fn log_format() -> String {
    const FIELDS: [(&str, &str); 11] = [
        ("requestId", "$context.requestId"),
        ("time", "$context.requestTimeEpoch"),
        ("ip", "$context.identity.sourceIp"),
        ("caller", "$context.identity.userArn"),
        ("method", "$context.httpMethod"),
        ("route", "$context.routeKey"),
        ("status", "$context.status"),
        ("bytes", "$context.responseLength"),
        ("latency", "$context.responseLatency"),
        ("integrationLatency", "$context.integrationLatency"),
        ("error", "$context.integrationErrorMessage"),
    ];
    let fields: Map<String, Json> = FIELDS.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let mut format = Json::Object(fields);
    // Any crate of a build may switch serde_json to maps that keep the order of insertion.
    format.sort_all_objects();
    format.to_string()
}

/// Source of the metrics: API Gateway developer guide, metrics of HTTP APIs.
impl Handle<HttpApi> {
    /// A route into a function or a queue. Its logical id is made of the API's name, the method and the path: `OrdersPostEventsRoute`.
    ///
    /// The path has segments behind slashes, `{name}` for any one, `{name+}` at the end for all that follow: `/orders/{id}`.
    pub fn route<T>(self, method: Method, path: &str, target: impl RouteTarget<T>) -> Route<T> {
        Route::new(self, method, path, target)
    }

    /// The API's id.
    pub fn id(self) -> Value<String> {
        self.reference()
    }

    /// Its address: `https://….execute-api.eu-west-1.amazonaws.com`.
    pub fn url(self) -> Value<String> {
        self.attribute("ApiEndpoint")
    }

    /// Requests.
    pub fn requests(self) -> Metric<Count> {
        self.metric("Count", Statistic::Sum)
    }

    /// Answers that blame the caller: 400 to 499.
    pub fn client_errors(self) -> Metric<Count> {
        self.metric("4xx", Statistic::Sum)
    }

    /// Answers that blame us: 500 to 599.
    pub fn server_errors(self) -> Metric<Count> {
        self.metric("5xx", Statistic::Sum)
    }

    /// How long the slowest answer took.
    pub fn latency(self) -> Metric<Milliseconds> {
        self.metric("Latency", Statistic::Maximum)
    }

    /// How long the slowest target took.
    pub fn integration_latency(self) -> Metric<Milliseconds> {
        self.metric("IntegrationLatency", Statistic::Maximum)
    }

    fn metric<U>(self, name: &'static str, statistic: Statistic) -> Metric<U> {
        Metric::of("AWS/ApiGateway", name, statistic).dimension("ApiId", self.id())
    }

    /// A route, as a permission names it: any stage, for the only one there is is not told from others.
    pub(super) fn execute_arn(self, method: Method, path: &str) -> Value<Arn> {
        let rest = crate::value::text([
            self.id().into_expr(),
            Expr::from(format!("/*/{}{}", method.in_arn(), super::path::in_arn(path))),
        ]);
        Value::in_this_account("execute-api", rest)
    }
}
