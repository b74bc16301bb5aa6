use compile_fail::*;
use dsl::prelude::*;

// Dead letters are the source's messages.
fn stack(stack: &mut Stack, dlq: Handle<Queue<Email>>) {
    stack.add(Queue::<Feedback>::new("Feedback").dead_letter(dlq, MaxReceiveCount::new(3)));
}

fn main() {}
