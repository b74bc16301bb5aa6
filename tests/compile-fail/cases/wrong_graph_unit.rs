use compile_fail::*;
use dsl::{Dashboard, dashboard::Graph, prelude::*};

// Messages and seconds do not share an axis: the other one is `right`.
fn stack(stack: &mut Stack, queue: Handle<Queue<Feedback>>) {
    let graph = Graph::new("Waiting", queue.depth()).and(queue.oldest_message_age());
    stack.add(Dashboard::new("Feedback").row([graph]));
}

fn main() {}
