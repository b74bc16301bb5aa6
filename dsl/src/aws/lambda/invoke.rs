//! Who invokes a function, and what becomes of invocations that nobody waits for.

use std::marker::PhantomData;

use contract::{Asynchronous, Detail, Direct, Emit, Invoke, Outcome, Publish, Send};

use super::Function;
use crate::{
    Arn, Diagnostic, Expr, Handle, InvocationAge, InvocationRetries, Key, Resource, Stack, Value,
    aws::{events::EventBus, sns::Topic, sqs::Queue},
    iam::Permit,
    level1::{
        Level1,
        lambda::{self, event_invoke_config},
    },
};

/// Lets a service invoke a function for one source, and no other.
pub(crate) fn let_invoke(stack: &mut Stack, function: Key, id: String, service: &str, source: Value<Arn>) -> Key {
    let permission = lambda::Permission {
        action: Some("lambda:InvokeFunction".into()),
        function_name: Some(Value::from_expr(Expr::Att(function, "Arn".into()))),
        principal: Some(service.into()),
        source_arn: Some(source.into()),
        ..lambda::Permission::default()
    };
    stack.push(id, permission.lower())
}

/// A function's id without its service's word, to be part of another id.
pub(crate) fn given(stack: &Stack, function: Key) -> String {
    let id = stack.id(function);
    id.strip_suffix("Function").unwrap_or(id).to_owned()
}

impl<T> Handle<Function<T>> {
    /// Says how often AWS tries an asynchronous invocation, how long it keeps it, and where its outcome goes.
    pub fn event_invoke(self) -> EventInvokeConfig<T>
    where
        T: Asynchronous,
    {
        EventInvokeConfig { function: self, retries: None, age: None, failed: None, done: None }
    }
}

/// What becomes of a function's asynchronous invocations. One a function.
///
/// AWS's defaults: two more tries, six hours, and what fails is gone. Source: Lambda developer guide, asynchronous invocation.
///
/// ```
/// use contract::{Outcome, Tick};
/// use dsl::{InvocationRetries, prelude::*};
/// contract::contract! {
///     /// Looks what is due.
///     pub Scheduler in "scheduler" consumes Tick {}
/// }
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let scheduler = stack.add(Function::new("Scheduler", Scheduler::default()));
/// let failed = stack.add(Queue::<Outcome<Tick>>::dead_letters("SchedulerFailed"));
/// stack.add(scheduler.event_invoke().retries(InvocationRetries::new(0)).on_failure(failed));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// assert_eq!(orders.template.resource("SchedulerEventInvokeConfig").unwrap()["Properties"]["MaximumRetryAttempts"], 0);
/// ```
#[derive(Debug)]
#[must_use = "it is made by `Stack::add`"]
pub struct EventInvokeConfig<T> {
    function: Handle<Function<T>>,
    retries: Option<InvocationRetries>,
    age: Option<InvocationAge>,
    failed: Option<Destined<T>>,
    done: Option<Destined<T>>,
}

/// Where an outcome goes, with the permission it takes.
#[derive(Debug)]
pub struct Destined<T> {
    arn: Value<Arn>,
    permit: Permit,
    of: PhantomData<fn() -> T>,
}

impl<T> Destined<T> {
    fn new(arn: Value<Arn>, permit: Permit) -> Self {
        Self { arn, permit, of: PhantomData }
    }
}

/// What takes the outcome of invocations with `T`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not take the outcome of a function that consumes `{T}`",
    label = "not a destination of this function",
    note = "give a queue or topic of `Outcome<{T}>`, a function that consumes `Direct<Outcome<{T}>>`, or a bus"
)]
pub trait Destination<T> {
    /// Where it goes.
    fn target(self) -> Destined<T>;
}

impl<T: Asynchronous> Destination<T> for Handle<Queue<Outcome<T>>> {
    fn target(self) -> Destined<T> {
        Destined::new(self.arn(), Permit::of(self.grant::<Send<Outcome<T>>>(), "Outcome"))
    }
}

impl<T: Asynchronous> Destination<T> for Handle<Topic<Outcome<T>>> {
    fn target(self) -> Destined<T> {
        Destined::new(self.arn(), Permit::of(self.grant::<Publish<Outcome<T>>>(), "Outcome"))
    }
}

impl<T: Asynchronous> Destination<T> for Handle<Function<Direct<Outcome<T>>>> {
    fn target(self) -> Destined<T> {
        Destined::new(self.arn(), Permit::of(self.grant::<Invoke<Outcome<T>>>(), "Outcome"))
    }
}

/// What Lambda puts on a bus.
enum Result {}

impl Detail for Result {
    const SOURCE: &'static str = "lambda";
    const DETAIL_TYPE: &'static str = "Lambda Function Invocation Result";
}

impl<T: Asynchronous> Destination<T> for Handle<EventBus> {
    fn target(self) -> Destined<T> {
        Destined::new(self.arn(), Permit::of(self.grant::<Emit<Result>>(), "Outcome"))
    }
}

impl<T: Asynchronous> EventInvokeConfig<T> {
    /// How often an invocation that failed is tried again. AWS's default is 2.
    pub fn retries(mut self, retries: InvocationRetries) -> Self {
        self.retries = Some(retries);
        self
    }

    /// How long an invocation waits at most before it is given up. AWS's default is 6 hours.
    pub fn max_age(mut self, age: InvocationAge) -> Self {
        self.age = Some(age);
        self
    }

    /// Where the outcome goes of what failed for good.
    pub fn on_failure(mut self, destination: impl Destination<T>) -> Self {
        self.failed = Some(destination.target());
        self
    }

    /// Where the outcome goes of what succeeded.
    pub fn on_success(mut self, destination: impl Destination<T>) -> Self {
        self.done = Some(destination.target());
        self
    }
}

impl<T: Asynchronous> Resource for EventInvokeConfig<T> {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let given = given(stack, self.function.key());
        let mut arns = Vec::new();
        let mut statements = Vec::new();
        for target in [self.failed, self.done] {
            arns.push(target.map(|Destined { arn, permit, .. }| {
                statements.extend(permit.statements(stack));
                Value::<String>::from(arn)
            }));
        }
        let done = arns.pop().flatten().map(|arn| event_invoke_config::OnSuccess { destination: Some(arn) }.into());
        let failed = arns.pop().flatten().map(|arn| event_invoke_config::OnFailure { destination: Some(arn) }.into());
        let destinations = event_invoke_config::DestinationConfig { on_failure: failed, on_success: done };
        let config = lambda::EventInvokeConfig {
            function_name: Some(self.function.name()),
            qualifier: Some("$LATEST".into()),
            maximum_retry_attempts: self.retries.map(Into::into),
            maximum_event_age_in_seconds: self.age.map(Into::into),
            destination_config: (!statements.is_empty()).then(|| destinations.into()),
        };
        let mut config = config.lower();
        match stack.permissions().roles.get(&self.function.key()).copied() {
            _ if statements.is_empty() => {}
            Some(role) => {
                // Lambda refuses a destination that the role may not write to.
                let id = format!("{given}OutcomePolicy");
                config.depends_on.push(role.policy(stack, id, "outcome".into(), statements));
            }
            None => {
                let message = format!("`{given}` is of another stack, whose role has to send the outcome");
                let help = "say what becomes of its invocations in the stack that has the function";
                stack.fault(Diagnostic::error("role-elsewhere", message).help(help));
            }
        }
        Handle::new(stack.push(format!("{given}EventInvokeConfig"), config))
    }
}
