//! What a function's handle gives.

use contract::Direct;

use super::Function;
use crate::{
    Arn, BoundBy, Handle, Milliseconds, Resources, Value,
    aws::cloudwatch::{Count, Metric, Statistic},
};

impl<M> Handle<Function<M>> {
    /// The function's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The function's name.
    pub fn name(self) -> Value<String> {
        self.reference()
    }

    /// How often it was invoked.
    pub fn invocations(self) -> Metric<Count> {
        self.metric("Invocations", Statistic::Sum)
    }

    /// Invocations that failed.
    pub fn errors(self) -> Metric<Count> {
        self.metric("Errors", Statistic::Sum)
    }

    /// Invocations that were refused for want of concurrency.
    pub fn throttles(self) -> Metric<Count> {
        self.metric("Throttles", Statistic::Sum)
    }

    /// How long the longest invocation took.
    pub fn duration(self) -> Metric<Milliseconds> {
        self.metric("Duration", Statistic::Maximum)
    }

    /// How many instances ran at once.
    pub fn concurrent_executions(self) -> Metric<Count> {
        self.metric("ConcurrentExecutions", Statistic::Maximum)
    }

    /// Asynchronous invocations that AWS gave up without having run them: too old, or tried too often.
    pub fn dropped(self) -> Metric<Count> {
        self.metric("AsyncEventsDropped", Statistic::Sum)
    }

    fn metric<U>(self, name: &'static str, statistic: Statistic) -> Metric<U> {
        Metric::of("AWS/Lambda", name, statistic).dimension("FunctionName", self.name())
    }
}

impl<P> BoundBy<Function<Direct<P>>> for contract::Function<P> {
    fn resources(handle: Handle<Function<Direct<P>>>) -> Resources {
        Resources { variable: handle.name().into_expr(), arns: vec![handle.arn().into_expr()] }
    }
}
