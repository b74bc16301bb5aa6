use compile_fail::*;
use dsl::{Dashboard, dashboard::Graph, prelude::*};

// One widget is not yet a row.
fn stack(stack: &mut Stack, queue: Handle<Queue<Feedback>>) {
    stack.add(Dashboard::new("Feedback").row(Graph::new("Waiting", queue.depth())));
}

fn main() {}
