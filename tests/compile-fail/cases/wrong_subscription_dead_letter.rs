use compile_fail::*;
use contract::Notification;
use dsl::prelude::*;

// What an enveloped subscription could not deliver lies in its envelope.
fn wrong(
    stack: &mut Stack,
    orders: Handle<Topic<Order>>,
    queue: Handle<Queue<Notification<Order>>>,
    dead: Handle<Queue<Order>>,
) {
    stack.add(orders.feeds(queue).dead_letter(dead));
}

fn main() {}
