use compile_fail::*;
use dsl::prelude::*;

// A queue is no metric; its depth is.
fn stack(stack: &mut Stack, queue: Handle<Queue<Feedback>>) {
    stack.add(Alarm::above("FeedbackDeep", queue, 5));
}

fn main() {}
