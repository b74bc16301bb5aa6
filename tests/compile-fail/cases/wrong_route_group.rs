use compile_fail::*;
use dsl::prelude::*;
use dsl::{HttpApi, Method};

// A FIFO queue needs the group of its messages.
fn wrong(stack: &mut Stack, api: Handle<HttpApi>, feedback: Handle<Queue<Feedback>>) {
    stack.add(api.route::<Feedback>(Method::Post, "/feedback", feedback));
}

fn main() {}
