use compile_fail::*;
use dsl::prelude::*;

// An age is compared with a duration.
fn stack(stack: &mut Stack, queue: Handle<Queue<Feedback>>) {
    stack.add(Alarm::above("FeedbackAge", queue.oldest_message_age(), 5));
}

fn main() {}
