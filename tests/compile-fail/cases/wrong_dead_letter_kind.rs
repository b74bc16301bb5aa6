use dsl::prelude::*;

// A FIFO queue's dead letters need a FIFO queue.
fn stack(stack: &mut Stack, dlq: Handle<Queue<Standard>>) {
    stack.add(Queue::<Fifo>::new("Feedback").dead_letter(dlq, MaxReceiveCount::new(3)));
}

fn main() {}
