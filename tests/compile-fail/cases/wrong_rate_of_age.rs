use compile_fail::*;
use dsl::{TimeSeries, prelude::*};

// A share is of counts: an age is no part of a number of messages.
fn stack(stack: &mut Stack, queue: Handle<Queue<Feedback>>) {
    stack.add(Alarm::above("FeedbackRate", queue.oldest_message_age().rate_of(queue.depth()), dsl::Percent::new(1)));
}

fn main() {}
