//! What feeds a function from a queue.

use contract::{Message, QueueKind as _, Receive};
use serde_json::Value as Json;

use super::Function;
use crate::{
    BatchSize, BatchingWindow, Diagnostic, FifoBatchSize, Handle, MaxConcurrency, Resource, Stack, Value,
    WindowedBatchSize,
    aws::sqs::Queue,
    iam::Permit,
    level1::{
        Level1,
        lambda::{self, event_source_mapping},
    },
    stack::logical_id,
};

impl<M> Handle<Function<M>> {
    /// Feeds the function from a queue of the message it consumes; another queue does not compile.
    pub fn consumes(self, queue: Handle<Queue<M>>) -> EventSourceMapping<M>
    where
        M: Message,
    {
        EventSourceMapping {
            given: None,
            function: self,
            queue,
            batch: None,
            window: 0,
            concurrency: None,
            enabled: true,
            filters: Vec::new(),
            counted: false,
        }
    }
}

/// What feeds a function from a queue. Partial failures are reported: one bad message never makes its batch-mates run again.
///
/// Defaults: batches of 10 (AWS's own), no window, enabled, no bound on concurrency.
/// Source: Lambda developer guide, using Lambda with SQS.
#[derive(Debug)]
#[must_use = "a mapping is made by `Stack::add`"]
pub struct EventSourceMapping<M> {
    given: Option<String>,
    function: Handle<Function<M>>,
    queue: Handle<Queue<M>>,
    batch: Option<u32>,
    window: u32,
    concurrency: Option<MaxConcurrency>,
    enabled: bool,
    filters: Vec<Json>,
    counted: bool,
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

    /// Whether it delivers.
    pub(crate) fn is_enabled(&self) -> bool {
        self.enabled
    }

    /// Delivers only messages that a pattern fits, or one of several; at most five. **A message that fits none is deleted**, not left for
    /// another consumer. `{"body": {"kind": ["import"]}}`. Source: Lambda developer guide, event filtering.
    pub fn filter(mut self, pattern: Json) -> Self {
        self.filters.push(pattern);
        self
    }

    /// Counts what it polls, filters out, delivers and drops, as metrics of CloudWatch, which cost as custom metrics do. AWS's default is
    /// off.
    pub fn counted(mut self) -> Self {
        self.counted = true;
        self
    }

    /// Gives the mapping a logical id of its own: the name and `Mapping`. Of use where a function has several queues: without one the first
    /// mapping has the function's name and each further the queue's behind it, which changes when the first is taken away.
    pub fn named(mut self, id: &str) -> Self {
        self.given = Some(id.to_owned());
        self
    }
}

/// How many patterns a mapping takes. Source: Lambda developer guide, event filtering; ten on request.
const FILTERS: usize = 5;

impl<M: Message> Resource for EventSourceMapping<M> {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let function = stack.id(self.function.key()).to_owned();
        let given = function.strip_suffix("Function").unwrap_or(&function).to_owned();
        let fed = stack.permissions().companions.get(&self.function.key()).copied();
        let id = match (&self.given, fed) {
            (Some(name), _) => logical_id(name, "Mapping"),
            (None, None) => format!("{given}Mapping"),
            (None, Some(_)) => {
                let queue = stack.id(self.queue.key());
                format!("{given}{}Mapping", queue.strip_suffix("Queue").unwrap_or(queue))
            }
        };
        check_filters(stack, &id, &self.filters);
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
            filter_criteria: filters(&self.filters).map(Into::into),
            metrics_config: self
                .counted
                .then(|| event_source_mapping::MetricsConfig { metrics: Some(["EventCount"].into()) }.into()),
            ..lambda::EventSourceMapping::default()
        };
        let mut mapping = mapping.lower();
        let policy = fed.or_else(|| access(stack, self.function, &given));
        if policy.is_none() {
            let message = format!("`{function}` is of another stack, whose role has to receive");
            let help = "add the mapping to the stack that has the function";
            stack.fault(Diagnostic::error("role-elsewhere", message).resource(&id).help(help));
        }
        if let Some(policy) = policy {
            let receive = Permit::of(self.queue.grant::<Receive<M>>(), &id).named("SQSEventSourceAccess");
            let statements = receive.statements(stack);
            stack.allow(policy, statements);
            // A mapping polls as soon as it exists, and fails without the permission.
            mapping.depends_on.push(policy);
        }
        Handle::new(stack.push(id, mapping))
    }
}

/// The policy by which a function receives: one for all of its queues.
fn access<M>(stack: &mut Stack, function: Handle<Function<M>>, given: &str) -> Option<crate::Key> {
    let role = stack.permissions().roles.get(&function.key()).copied()?;
    let named = stack.resource(function.key()).and_then(|function| function.properties.get("FunctionName")).cloned();
    let name = match named {
        Some(name) => Value::text([Value::from_expr(name), "-sqs-access".into()]),
        None => format!("{given}-sqs-access").into(),
    };
    let policy = role.policy(stack, format!("{given}SqsAccessPolicy"), name, Vec::new());
    stack.permissions().companions.insert(function.key(), policy);
    Some(policy)
}

fn check_filters(stack: &mut Stack, id: &str, filters: &[Json]) {
    if filters.len() > FILTERS {
        let message = format!("`{id}` has {} filters, and AWS takes {FILTERS}", filters.len());
        let help = "put alternatives into one pattern: `{\"body\": {\"kind\": [\"a\", \"b\"]}}`";
        stack.fault(Diagnostic::error("too-many-filters", message).resource(id).help(help));
    }
    for filter in filters {
        if !filter.is_object() {
            let message = format!("`{filter}` is no filter of `{id}`");
            let help = "write an object: `{\"body\": {\"kind\": [\"import\"]}}`";
            stack.fault(Diagnostic::error("bad-filter", message).resource(id).help(help));
        }
    }
}

fn filters(patterns: &[Json]) -> Option<event_source_mapping::FilterCriteria> {
    // Lambda takes the pattern as text, not as an object.
    let filter = |pattern: &Json| event_source_mapping::Filter { pattern: Some(pattern.to_string().into()) };
    let filters: Vec<_> = patterns.iter().map(filter).collect();
    (!filters.is_empty()).then(|| event_source_mapping::FilterCriteria { filters: Some(filters.into()) })
}

impl<M> Handle<EventSourceMapping<M>> {
    /// The mapping's UUID.
    pub fn uuid(self) -> Value<String> {
        self.reference()
    }
}
