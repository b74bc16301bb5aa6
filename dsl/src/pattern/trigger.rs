//! Functions that no queue feeds, and routes that feed a queue.

use contract::{Message, Request, Standard, Tick};

use super::{Redriven, Watch};
use crate::{Alarm, Function, Handle, HttpApi, Method, Rate, Route, Rule, Stack};

/// A function that runs again and again, in all its parts.
#[derive(Clone, Copy, Debug)]
pub struct ScheduledFunction {
    /// The function.
    pub function: Handle<Function<Tick>>,
    /// What starts it.
    pub rule: Handle<Rule<Tick>>,
    /// Its alarm.
    pub errors: Handle<Alarm>,
}

/// Adds a function that runs again and again: the function, the rule that starts it, its alarm, and its name as an output.
///
/// ```
/// use dsl::{Rate, pattern, prelude::*};
/// # contract::contract! { /// Looks what is due.
/// # pub Clock in "clock" consumes contract::Tick {} }
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let alerts = stack.add(Topic::new("Alerts").email("night@example.com"));
/// let watch = pattern::Watch::new(alerts);
/// let clock = pattern::scheduled(&mut stack, Function::new("Clock", Clock::default()), Rate::minutes(1), &watch);
/// stack.add(pattern::Overview::new("orders-dev").function("Clock", clock.function, clock.errors));
/// let (artifact, _) = stack.finish();
/// assert_eq!(artifact.template.resource("ClockRule").unwrap()["Properties"]["ScheduleExpression"], "rate(1 minute)");
/// ```
#[track_caller]
pub fn scheduled(stack: &mut Stack, function: Function<Tick>, every: Rate, watch: &Watch) -> ScheduledFunction {
    stack.at_caller(|stack| {
        let id = function.given().to_owned();
        let function = stack.add(function);
        let rule = stack.add(Rule::every(&id, every).to(function));
        let errors = watch.function(stack, &id, function);
        stack.output(&format!("{id}FunctionName"), function.name(), "The function that runs again and again");
        ScheduledFunction { function, rule, errors }
    })
}

/// Adds a function that answers requests, with the routes that lead to it, its alarm, and its name as an output.
///
/// ```
/// use dsl::{HttpApi, Method, pattern, prelude::*};
/// # contract::contract! { /// Takes orders.
/// # pub Desk in "desk" consumes contract::Request {} }
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let alerts = stack.add(Topic::new("Alerts").email("night@example.com"));
/// let api = stack.add(HttpApi::new("Shop", "shop"));
/// let desk = Function::new("Desk", Desk::default());
/// pattern::endpoint(&mut stack, api, desk, &[(Method::Post, "/orders")], &pattern::Watch::new(alerts));
/// let (artifact, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let keys = artifact.template.resources().filter_map(|(_, body)| body["Properties"]["RouteKey"].as_str());
/// assert_eq!(keys.collect::<Vec<_>>(), ["POST /orders"]);
/// ```
#[track_caller]
pub fn endpoint(
    stack: &mut Stack,
    api: Handle<HttpApi>,
    function: Function<Request>,
    routes: &[(Method, &str)],
    watch: &Watch,
) -> Handle<Function<Request>> {
    stack.at_caller(|stack| {
        let id = function.given().to_owned();
        let function = stack.add(function);
        for (method, path) in routes {
            stack.add(api.route(*method, path, function));
        }
        watch.function(stack, &id, function);
        stack.output(&format!("{id}FunctionName"), function.name(), "The function that answers");
        function
    })
}

/// Adds a route that puts the body of each request into a queue, with no function between. The body is the message: the queue's consumer
/// answers for its form.
///
/// ```
/// use dsl::{HttpApi, pattern, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let api = stack.add(HttpApi::new("Shop", "shop"));
/// let orders = pattern::queue_with_dlq(&mut stack, Queue::<Standard>::new("Orders").named("orders"), MaxReceiveCount::new(5));
/// pattern::enqueue(&mut stack, api, "/orders", orders);
/// let (artifact, findings) = stack.finish();
/// assert!(findings.is_empty());
/// assert!(artifact.template.text().contains("SQS-SendMessage"));
/// ```
#[track_caller]
pub fn enqueue<M: Message<Queue = Standard>>(
    stack: &mut Stack,
    api: Handle<HttpApi>,
    path: &str,
    of: Redriven<M>,
) -> Handle<Route<M>> {
    stack.at_caller(|stack| stack.add(api.route(Method::Post, path, of.queue)))
}
