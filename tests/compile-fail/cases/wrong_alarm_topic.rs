use compile_fail::*;
use dsl::prelude::*;

// Alarms say what alarms say.
fn wrong(stack: &mut Stack, orders: Handle<Queue<Order>>, news: Handle<Topic<Order>>) {
    stack.add(Alarm::above("Depth", orders.depth(), 0).notify(news));
}

fn main() {}
