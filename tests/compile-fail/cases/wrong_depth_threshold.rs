use compile_fail::*;
use dsl::prelude::*;

// A depth is a count.
fn stack(stack: &mut Stack, queue: Handle<Queue<Feedback>>) {
    stack.add(Alarm::above("FeedbackDepth", queue.depth(), Duration::minutes(5)));
}

fn main() {}
