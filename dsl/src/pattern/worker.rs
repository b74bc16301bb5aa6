//! A function that works a queue off.

use contract::Message;

use super::{QueueAlarms, Redriven, Watch};
use crate::{Alarm, EventSourceMapping, Function, Handle, Stack};

/// A queue and its consumer, in all their parts.
#[derive(Debug)]
pub struct Worker<M> {
    /// The queue and its dead-letter queue.
    pub of: Redriven<M>,
    /// The function.
    pub function: Handle<Function<M>>,
    /// What feeds it from its queue.
    pub mapping: Handle<EventSourceMapping<M>>,
    /// The queue's alarms.
    pub queue_alarms: QueueAlarms,
    /// The function's alarm.
    pub errors: Handle<Alarm>,
    /// An invocation takes too much of its time, where that is watched.
    pub slow: Option<Handle<Alarm>>,
}

impl<M> Clone for Worker<M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M> Copy for Worker<M> {}

/// Adds a consumer of a queue: the function with its role and log group, the mapping, the alarms of both, and the outputs that an operator
/// needs. `mapping` says how messages are fed: batches, concurrency, whether it is on.
///
/// ```
/// use dsl::{Percent, pattern, prelude::*};
/// # contract::contract! { /// Packs orders.
/// # pub Packer in "packer" consumes Standard {} }
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let alerts = stack.add(Topic::new("Alerts").email("night@example.com"));
/// let orders = Queue::new("Orders").named("orders").visibility_timeout(VisibilityTimeout::minutes(3));
/// let orders = pattern::queue_with_dlq(&mut stack, orders, MaxReceiveCount::new(5));
/// let packer = pattern::worker(
///     &mut stack,
///     orders,
///     Function::new("Packer", Packer::default()).timeout(Timeout::seconds(30)),
///     |mapping| mapping.max_concurrency(MaxConcurrency::new(10)),
///     &pattern::Watch::new(alerts).max_waiting(1_000).max_share_of_timeout(Percent::new(75)),
/// );
/// stack.output("PackerArn", packer.function.arn(), "For those who invoke it by hand");
///
/// let (artifact, findings) = stack.finish();
/// assert!(findings.is_empty());
/// for id in ["OrdersDLQ", "PackerFunction", "PackerLogGroup", "PackerMapping", "OrdersDeadAlarm", "PackerErrorsAlarm"] {
///     assert!(artifact.template.resource(id).is_some(), "{id}");
/// }
/// let alarm = |id: &str| artifact.template.resource(id).unwrap()["Properties"]["Threshold"].clone();
/// assert_eq!((alarm("OrdersWaitingAlarm"), alarm("PackerSlowAlarm")), (1_000.into(), 22_500.into()));
/// ```
#[track_caller]
pub fn worker<M: Message>(
    stack: &mut Stack,
    of: Redriven<M>,
    function: Function<M>,
    mapping: impl FnOnce(EventSourceMapping<M>) -> EventSourceMapping<M>,
    watch: &Watch,
) -> Worker<M> {
    stack.at_caller(|stack| {
        let (worker, queue) = (function.given().to_owned(), stack.given(of.queue, "Queue"));
        let timeout = function.given_timeout();
        let function = stack.add(function);
        let mapping = mapping(function.consumes(of.queue));
        let state = if mapping.is_enabled() { "Enabled" } else { "Disabled" };
        let mapping = stack.add(mapping);
        let queue_alarms = watch.queue(stack, &queue, of);
        let errors = watch.function(stack, &worker, function);
        let slow = watch.time(stack, &worker, function, timeout);

        stack.output(&format!("{queue}QueueUrl"), of.queue.url(), "Where messages are sent");
        stack.output(&format!("{queue}QueueArn"), of.queue.arn(), "The queue, for policies of its senders");
        stack.output(&format!("{queue}DlqUrl"), of.dlq.url(), "Where messages lie that failed for good");
        stack.output(&format!("{worker}FunctionName"), function.name(), "The function that works them off");
        stack.output(&format!("{worker}MappingId"), mapping.uuid(), "What delivers messages to the function");
        stack.output(&format!("{worker}MappingState"), state, "Whether it delivers, as configured");
        Worker { of, function, mapping, queue_alarms, errors, slow }
    })
}
