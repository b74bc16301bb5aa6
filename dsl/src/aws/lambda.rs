//! Functions, and the mappings that feed them.

use std::marker::PhantomData;

use contract::{Bindings, Contract, Message, QueueKind as _, Receive, Verb};

use super::{
    cloudwatch::{Count, Metric, Statistic},
    logs::{LogGroup, LogRetention},
    name::Rule,
    sqs::Queue,
};
use crate::{
    Arn, BatchSize, BatchingWindow, BoundBy, Build, Diagnostic, Expr, Fields, FifoBatchSize, FunctionAsset, Grant,
    Handle, InStack, MaxConcurrency, Memory, ReservedConcurrency, Resource, Stack, Timeout, Value, WindowedBatchSize,
    iam::{Role, Statement},
    level1::{
        Level1,
        lambda::{self, event_source_mapping, function},
    },
    stack::logical_id,
};

/// A Rust function, built by cargo-lambda, with a role and a log group of its own.
///
/// Its variables and permissions are its contract's and no others. `M` is what it consumes.
/// Source of the ranges: Lambda developer guide, quotas.
#[derive(Debug)]
#[must_use = "a function is made by `Stack::add`"]
pub struct Function<M> {
    given: String,
    package: &'static str,
    bindings: Vec<Binding>,
    faults: Vec<Diagnostic>,
    name: Option<String>,
    description: Option<String>,
    memory: Memory,
    timeout: Timeout,
    reserved: Option<ReservedConcurrency>,
    log_retention: LogRetention,
    of: PhantomData<fn() -> M>,
}

/// One field of a contract, bound.
#[derive(Debug)]
struct Binding {
    variable: &'static str,
    text: Expr,
    thing: Option<crate::Key>,
    actions: Vec<&'static str>,
    resources: Vec<Expr>,
}

#[derive(Default)]
struct Collected {
    bindings: Vec<Binding>,
    faults: Vec<Diagnostic>,
}

impl Bindings<InStack> for Collected {
    fn bind<V: Verb>(&mut self, variable: &'static str, grant: Grant<V>) {
        if let Expr::Literal(serde_json::Value::String(text)) = &grant.text
            && let Err(expected) = V::check(text)
        {
            let message = format!("the variable `{variable}` is `{text}`: {expected}");
            self.faults.push(Diagnostic::error("bad-setting", message));
        }
        if self.bindings.iter().any(|other| other.variable == variable) {
            let message = format!("two fields of the contract share the variable `{variable}`");
            self.faults.push(Diagnostic::error("duplicate-variable", message).help("give the thing a tuple of verbs"));
        }
        for arn in &grant.resources {
            if let Expr::Literal(serde_json::Value::String(arn)) = arn
                && arn.contains('*')
            {
                let message = format!("the permission behind `{variable}` is on `{arn}`, which is more than one thing");
                self.faults.push(Diagnostic::error("star", message).help("name the one thing: its whole ARN"));
            }
        }
        let actions = V::actions();
        self.bindings.push(Binding {
            variable,
            text: grant.text,
            thing: grant.sid,
            actions,
            resources: grant.resources,
        });
    }
}

impl<M> Function<M> {
    /// A function with everything its contract asks for. Its logical id is the given name and `Function`.
    ///
    /// AWS's defaults until set: 128 MB, no reserved concurrency. Ours: 30 seconds, logs kept for two weeks.
    pub fn new<C: Contract<InStack, Consumes = M>>(id: &str, contract: C) -> Self {
        let mut collected = Collected::default();
        contract.bind_all(&mut collected);
        Self {
            given: id.to_owned(),
            package: C::PACKAGE,
            bindings: collected.bindings,
            faults: collected.faults,
            name: None,
            description: None,
            memory: Memory::MIN,
            timeout: Timeout::seconds(30),
            reserved: None,
            log_retention: LogRetention::TwoWeeks,
            of: PhantomData,
        }
    }

    pub(crate) fn given(&self) -> &str {
        &self.given
    }

    /// The function's name: at most 64 letters, digits, `-` and `_`. A change replaces the function.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What it does. At most 256 characters.
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Its memory. AWS's default is 128 MB.
    pub fn memory(mut self, memory: Memory) -> Self {
        self.memory = memory;
        self
    }

    /// How long an invocation may take. AWS's default is 3 seconds, ours 30.
    pub fn timeout(mut self, timeout: Timeout) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets instances aside, and has no more than these. A consumer of a queue then needs a maximum concurrency no larger, or
    /// throttled receives use up its messages' receives.
    pub fn reserved_concurrency(mut self, reserved: ReservedConcurrency) -> Self {
        self.reserved = Some(reserved);
        self
    }

    /// How long its log lines are kept. AWS's default is for ever, ours two weeks.
    pub fn log_retention(mut self, retention: LogRetention) -> Self {
        self.log_retention = retention;
        self
    }
}

const NAME: Rule = Rule { what: "function", max: 64, also: "-_" };

impl<M> Resource for Function<M> {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let id = logical_id(&self.given, "Function");
        for fault in self.faults {
            stack.fault(fault.resource(&id));
        }
        if let Some(name) = &self.name {
            NAME.check(stack, name);
        }

        let mut group = LogGroup::new(&self.given, self.log_retention);
        if let Some(name) = &self.name {
            group = group.named(format!("/aws/lambda/{name}"));
        }
        let group = group.add_to(stack);
        let role = Role::for_service(stack, &self.given, "lambda.amazonaws.com");

        let mut statements = vec![Statement::allow(
            "WriteOwnLogs",
            ["logs:CreateLogStream", "logs:PutLogEvents"],
            vec![group.streams()],
        )];
        let mut variables = Fields::default();
        for binding in self.bindings {
            variables.insert(binding.variable, binding.text);
            if !binding.actions.is_empty() {
                let sid = binding.thing.map_or_else(|| binding.variable.to_owned(), |thing| stack.id(thing).to_owned());
                if let Some(key) = binding.thing.and_then(|thing| stack.permissions().keys.get(&thing).copied()) {
                    statements.push(key.behind(&format!("KeyOf{sid}"), &binding.actions));
                }
                statements.push(Statement::allow(&sid, binding.actions, binding.resources));
            }
        }
        check_size(stack, &id, &variables);
        let policy = role.policy(stack, format!("{}Policy", self.given), "contract".into(), statements);

        let environment = stack.environment();
        let build = Build {
            package: self.package.to_owned(),
            architecture: environment.architecture,
            profile: if environment.is_local() { "function-local" } else { "function" },
        };
        // Until the fingerprint is known the build itself stands in the key's place.
        let key = format!("{}.{}.{}.zip", build.package, build.architecture, build.profile);
        let code = function::Code {
            s3_bucket: Some(environment.asset_bucket().into()),
            s3_key: Some(key.as_str().into()),
            ..function::Code::default()
        };
        let logging = function::LoggingConfig {
            log_format: Some("JSON".into()),
            log_group: Some(group.name()),
            ..function::LoggingConfig::default()
        };
        let variables = function::Environment { variables: Some(Value::from_expr(Expr::Map(variables))) };
        let function = lambda::Function {
            function_name: self.name.map(Into::into),
            description: self.description.map(Into::into),
            runtime: Some("provided.al2023".into()),
            handler: Some("bootstrap".into()),
            architectures: Some([build.architecture.word()].into()),
            code: Some(code.into()),
            memory_size: Some(self.memory.into()),
            timeout: Some(self.timeout.into()),
            reserved_concurrent_executions: self.reserved.map(Into::into),
            role: Some(role.arn()),
            logging_config: Some(logging.into()),
            environment: Some(variables.into()),
            ..lambda::Function::default()
        };
        let mut function = function.lower();
        // The first invocation must not run before it may read its secrets.
        function.depends_on.push(policy);
        stack.push_function(FunctionAsset { function: id.clone(), build, key });
        let handle: Handle<Self> = Handle::new(stack.push(id, function));
        stack.permissions().roles.insert(handle.key(), role);
        handle
    }
}

/// AWS takes 4,096 bytes of variables; what is filled in at deployment is not known here.
fn check_size(stack: &mut Stack, id: &str, variables: &Fields) {
    let known = |text: &Expr| match text {
        Expr::Literal(serde_json::Value::String(text)) => text.len(),
        _ => 0,
    };
    let size: usize = variables.iter().map(|(name, text)| name.len() + known(text)).sum();
    if size > 4_096 {
        let message = format!("the variables of `{id}` take {size} bytes, and AWS takes 4096");
        stack.fault(
            Diagnostic::error("variables-too-large", message).resource(id).help("put the text into a parameter"),
        );
    }
}

impl<M> Handle<Function<M>> {
    /// The function's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The function's name.
    pub fn name(self) -> Value<String> {
        self.reference()
    }

    /// Invocations that failed.
    pub fn errors(self) -> Metric<Count> {
        self.metric("Errors", Statistic::Sum)
    }

    /// Invocations that were refused for want of concurrency.
    pub fn throttles(self) -> Metric<Count> {
        self.metric("Throttles", Statistic::Sum)
    }

    fn metric<U>(self, name: &'static str, statistic: Statistic) -> Metric<U> {
        Metric::new("AWS/Lambda", name, statistic).dimension("FunctionName", self.name())
    }
}

impl<M: Message> Handle<Function<M>> {
    /// Feeds the function from a queue of the message it consumes; another queue does not compile.
    pub fn consumes(self, queue: Handle<Queue<M>>) -> EventSourceMapping<M> {
        EventSourceMapping { function: self, queue, batch: None, window: 0, concurrency: None, enabled: true }
    }
}

/// What feeds a function from a queue. Partial failures are reported: one bad message never makes its batch-mates run again.
///
/// Defaults: batches of 10 (AWS's own), no window, enabled, no bound on concurrency.
/// Source: Lambda developer guide, using Lambda with SQS.
#[derive(Debug)]
#[must_use = "a mapping is made by `Stack::add`"]
pub struct EventSourceMapping<M> {
    function: Handle<Function<M>>,
    queue: Handle<Queue<M>>,
    batch: Option<u32>,
    window: u32,
    concurrency: Option<MaxConcurrency>,
    enabled: bool,
}

/// How many messages a batch may have, by the queue's kind.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no batch size for a `{K}` queue",
    note = "a FIFO queue takes a `FifoBatchSize`; a standard one a `BatchSize`, or a `(WindowedBatchSize, BatchingWindow)` above 10"
)]
pub trait BatchOf<K> {
    /// The size, and the seconds a batch may take to fill.
    fn size_and_window(self) -> (u32, u32);
}

impl BatchOf<contract::Standard> for BatchSize {
    fn size_and_window(self) -> (u32, u32) {
        (self.get(), 0)
    }
}

impl BatchOf<contract::Standard> for (WindowedBatchSize, BatchingWindow) {
    fn size_and_window(self) -> (u32, u32) {
        (self.0.get(), self.1.get())
    }
}

impl BatchOf<contract::Fifo> for FifoBatchSize {
    fn size_and_window(self) -> (u32, u32) {
        (self.get(), 0)
    }
}

impl<M: Message> EventSourceMapping<M> {
    /// How many messages an invocation gets. More than 10 need a window, which a FIFO queue cannot have: either does not compile.
    pub fn batch_size(mut self, size: impl BatchOf<M::Queue>) -> Self {
        let (size, window) = size.size_and_window();
        self.batch = Some(size);
        self.window = window;
        self
    }

    /// How many instances of the function it keeps busy. AWS's default is as many as there are.
    pub fn max_concurrency(mut self, concurrency: MaxConcurrency) -> Self {
        self.concurrency = Some(concurrency);
        self
    }

    /// Whether it delivers. Switched off, messages wait in the queue and nothing is destroyed.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
}

impl<M: Message> Resource for EventSourceMapping<M> {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let function = stack.id(self.function.key()).to_owned();
        let given = function.strip_suffix("Function").unwrap_or(&function).to_owned();
        let scaling = |concurrency: MaxConcurrency| event_source_mapping::ScalingConfig {
            maximum_concurrency: Some(concurrency.into()),
        };
        let mapping = lambda::EventSourceMapping {
            event_source_arn: Some(self.queue.arn().into()),
            function_name: Some(self.function.name()),
            batch_size: Some(self.batch.unwrap_or(10).into()),
            maximum_batching_window_in_seconds: (!M::Queue::FIFO).then(|| self.window.into()),
            enabled: Some(self.enabled.into()),
            function_response_types: Some(["ReportBatchItemFailures"].into()),
            scaling_config: self.concurrency.map(scaling).map(Into::into),
            ..lambda::EventSourceMapping::default()
        };
        let mut mapping = mapping.lower();
        if let Some(role) = stack.permissions().roles.get(&self.function.key()).copied() {
            let resources = contract::Queue::<M>::resources(self.queue).arns;
            let access = Statement::allow("SQSEventSourceAccess", Receive::<M>::actions(), resources);
            let name = match stack
                .resource(self.function.key())
                .and_then(|function| function.properties.get("FunctionName"))
            {
                Some(name) => Value::text([Value::from_expr(name.clone()), "-sqs-access".into()]),
                None => format!("{given}-sqs-access").into(),
            };
            // A mapping polls as soon as it exists, and fails without the permission.
            mapping.depends_on.push(role.policy(stack, format!("{given}SqsAccessPolicy"), name, vec![access]));
        }
        Handle::new(stack.push(format!("{given}Mapping"), mapping))
    }
}

impl<M> Handle<EventSourceMapping<M>> {
    /// The mapping's UUID.
    pub fn uuid(self) -> Value<String> {
        self.reference()
    }
}
