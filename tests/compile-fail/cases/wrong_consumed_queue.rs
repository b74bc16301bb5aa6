use compile_fail::*;
use dsl::prelude::*;

// The worker consumes `Feedback`.
fn stack(stack: &mut Stack, worker: Handle<Function<Feedback>>, emails: Handle<Queue<Email>>) {
    stack.add(worker.consumes(emails));
}

fn main() {}
