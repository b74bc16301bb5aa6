use compile_fail::*;
use dsl::{TimeSeries, prelude::*};

// A rate is compared with a `Percent`: a bare 10 could as well be a tenth.
fn stack(stack: &mut Stack, queue: Handle<Queue<Feedback>>, dlq: Handle<Queue<Feedback>>) {
    stack.add(Alarm::above("FeedbackRate", dlq.depth().rate_of(queue.depth()), 10));
}

fn main() {}
