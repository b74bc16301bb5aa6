//! Routes.

use std::{collections::BTreeMap, marker::PhantomData};

use contract::{Message, Ordered, Request, Send, Unordered};

use super::{HttpApi, Method, api, path};
use crate::{
    Diagnostic, Expr, Fields, Handle, Key, RequestBurst, RequestRate, Resource, Stack, Value,
    aws::{
        lambda::{self, Function},
        sqs::Queue,
    },
    iam::{Permit, ServiceRole},
    level1::{Level1, apigatewayv2},
    value::text,
};

/// A route of an API: what it takes, `T`, goes to a function as a [`Request`], or into a queue of `T` as it is.
///
/// A queue is reached without a function between: the body becomes the message, by a role that may send there and nothing else.
///
/// ```
/// use contract::Standard;
/// use dsl::{HttpApi, Method, RequestBurst, RequestRate, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let api = stack.add(HttpApi::new("Orders", "orders-dev"));
/// let queue = stack.add(Queue::<Standard>::new("Orders"));
/// let route = api.route::<Standard>(Method::Post, "/orders", queue);
/// stack.add(route.iam_authorization().throttle(RequestRate::new(10), RequestBurst::new(20)));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let stage = &orders.template.resource("OrdersStage").unwrap()["Properties"];
/// assert_eq!(stage["RouteSettings"]["POST /orders"]["ThrottlingBurstLimit"], 20);
/// ```
#[derive(Debug)]
#[must_use = "a route is made by `Stack::add`"]
pub struct Route<T> {
    api: Handle<HttpApi>,
    method: Method,
    path: String,
    entry: Entry,
    iam: bool,
    throttle: Option<(RequestRate, RequestBurst)>,
    of: PhantomData<fn() -> T>,
}

/// How a route reaches its target.
#[derive(Debug)]
pub struct Entry(To);

/// A message of a queue, made of a request.
#[derive(Debug)]
struct Enqueue {
    url: Value<String>,
    permit: Permit,
    group: Option<Group>,
}

#[derive(Debug)]
enum To {
    Function(Key),
    Queue(Box<Enqueue>),
}

impl Entry {
    fn queue<M: Message>(queue: Handle<Queue<M>>, group: Option<Group>) -> Self {
        let permit = Permit::of(queue.grant::<Send<M>>(), "Route");
        Self(To::Queue(Box::new(Enqueue { url: queue.url(), permit, group })))
    }
}

/// What a route that takes `T` can go to.
#[diagnostic::on_unimplemented(
    message = "a route that takes `{T}` does not go to `{Self}`",
    label = "takes something else",
    note = "a route goes to a function that consumes `Request`, or to a standard queue of the message that its body is",
    note = "a FIFO queue comes as a pair with the group of its messages: `(queue, Group::header(\"x-user\"))`"
)]
pub trait RouteTarget<T> {
    /// How it is reached.
    fn entry(self) -> Entry;
}

impl RouteTarget<Request> for Handle<Function<Request>> {
    fn entry(self) -> Entry {
        Entry(To::Function(self.key()))
    }
}

impl<M: Message<Queue: Unordered>> RouteTarget<M> for Handle<Queue<M>> {
    fn entry(self) -> Entry {
        Entry::queue(self, None)
    }
}

impl<M: Message<Queue: Ordered>> RouteTarget<M> for (Handle<Queue<M>>, Group) {
    fn entry(self) -> Entry {
        Entry::queue(self.0, Some(self.1))
    }
}

/// What of a request names the message's group, and what its deduplication id. Without one the queue must deduplicate by content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    group: String,
    deduplication: Option<String>,
}

impl Group {
    /// The group is a header's text.
    pub fn header(name: &str) -> Self {
        Self { group: format!("$request.header.{name}"), deduplication: None }
    }

    /// The group is the text of a path's parameter.
    pub fn path(name: &str) -> Self {
        Self { group: format!("$request.path.{name}"), deduplication: None }
    }

    /// The deduplication id is a header's text.
    pub fn deduplication_header(mut self, name: &str) -> Self {
        self.deduplication = Some(format!("$request.header.{name}"));
        self
    }
}

impl<T> Route<T> {
    pub(super) fn new(api: Handle<HttpApi>, method: Method, path: &str, target: impl RouteTarget<T>) -> Self {
        let entry = target.entry();
        Self { api, method, path: path.to_owned(), entry, iam: false, throttle: None, of: PhantomData }
    }

    /// Lets in only callers that sign with credentials of AWS and may `execute-api:Invoke` the route. AWS's default is anybody.
    pub fn iam_authorization(mut self) -> Self {
        self.iam = true;
        self
    }

    /// How many requests it takes in a second, and at once, in place of the API's limits.
    pub fn throttle(mut self, rate: RequestRate, burst: RequestBurst) -> Self {
        self.throttle = Some((rate, burst));
        self
    }
}

/// API Gateway, as a policy names it.
const SERVICE: &str = "apigateway.amazonaws.com";

impl<T> Resource for Route<T> {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let api = stack.id(self.api.key()).to_owned();
        let api = api.strip_suffix("Api").filter(|given| !given.is_empty()).unwrap_or(&api);
        let name = format!("{api}{}{}", self.method.name(), path::in_id(&self.path));
        let route_key = format!("{} {}", self.method.word(), self.path);
        if !path::is_path(&self.path) {
            let message = format!("`{}` is no path of a route", self.path);
            let help = "write segments behind slashes, `{name}` for any one, `{name+}` for the rest: `/orders/{id}`";
            stack.fault(Diagnostic::error("bad-path", message).help(help));
        }
        let integration = match self.entry.0 {
            To::Function(function) => {
                let source = self.api.execute_arn(self.method, &self.path);
                lambda::let_invoke(stack, function, format!("{name}Permission"), SERVICE, source);
                proxy(function)
            }
            To::Queue(queue) => enqueue(stack, &name, *queue),
        };
        let integration = apigatewayv2::Integration { api_id: Some(self.api.id()), ..integration };
        let integration = stack.push(format!("{name}Integration"), integration.lower());
        let route = apigatewayv2::Route {
            api_id: Some(self.api.id()),
            route_key: Some(route_key.clone().into()),
            target: Some(Value::from_expr(text(["integrations/".into(), Expr::Ref(integration)]))),
            authorization_type: Some(if self.iam { "AWS_IAM" } else { "NONE" }.into()),
            ..apigatewayv2::Route::default()
        };
        let route = stack.push(format!("{name}Route"), route.lower());
        if self.throttle.is_some() {
            limit(stack, self.api, route, route_key, self.throttle);
        }
        Handle::new(route)
    }
}

fn proxy(function: Key) -> apigatewayv2::Integration {
    apigatewayv2::Integration {
        integration_type: Some("AWS_PROXY".into()),
        integration_uri: Some(Value::from_expr(Expr::Att(function, "Arn".into()))),
        payload_format_version: Some("2.0".into()),
        ..apigatewayv2::Integration::default()
    }
}

/// Source: API Gateway developer guide, AWS service integrations for HTTP APIs, `SQS-SendMessage`.
fn enqueue(stack: &mut Stack, name: &str, queue: Enqueue) -> apigatewayv2::Integration {
    let Enqueue { url, permit, group } = queue;
    let role = ServiceRole::for_service(stack, name, SERVICE);
    let statements = permit.statements(stack);
    role.policy(stack, format!("{name}Policy"), "route".into(), statements);
    let mut parameters: BTreeMap<&'static str, Value<String>> =
        BTreeMap::from([("QueueUrl", url), ("MessageBody", "$request.body".into())]);
    if let Some(Group { group, deduplication }) = group {
        parameters.insert("MessageGroupId", group.into());
        if let Some(id) = deduplication {
            parameters.insert("MessageDeduplicationId", id.into());
        }
    }
    apigatewayv2::Integration {
        integration_type: Some("AWS_PROXY".into()),
        integration_subtype: Some("SQS-SendMessage".into()),
        payload_format_version: Some("1.0".into()),
        credentials_arn: Some(role.arn()),
        request_parameters: Some(parameters.into()),
        ..apigatewayv2::Integration::default()
    }
}

/// Notes a route's limits at its stage, which must find the route.
fn limit(
    stack: &mut Stack,
    api: Handle<HttpApi>,
    route: Key,
    route_key: String,
    throttle: Option<(RequestRate, RequestBurst)>,
) {
    let Some(stage) = stack.permissions().companions.get(&api.key()).copied() else { return };
    let settings: Value<_> = api::throttled(throttle).into();
    let Some(stage) = stack.resource_mut(stage) else { return };
    stage.depends_on.push(route);
    if stage.properties.get("RouteSettings").is_none() {
        stage.properties.insert("RouteSettings", Expr::Map(Fields::default()));
    }
    if let Some(Expr::Map(routes)) = stage.properties.get_mut("RouteSettings") {
        routes.insert(route_key, settings.into_expr());
    }
}

impl<T> Handle<Route<T>> {
    /// The route's id.
    pub fn id(self) -> Value<String> {
        self.reference()
    }
}
