use compile_fail::*;
use dsl::prelude::*;

// A FIFO topic feeds queues alone.
fn wrong(feedback: Topic<Feedback>) {
    let _ = feedback.email("night@example.com");
}

fn main() {}
