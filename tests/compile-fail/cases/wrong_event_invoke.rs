use compile_fail::*;
use dsl::prelude::*;

// A queue repeats by itself.
fn wrong(stack: &mut Stack, worker: Handle<Function<Feedback>>) {
    stack.add(worker.event_invoke());
}

fn main() {}
