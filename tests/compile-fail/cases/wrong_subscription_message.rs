use compile_fail::*;
use dsl::prelude::*;

// A topic feeds queues of its own message.
fn wrong(stack: &mut Stack, orders: Handle<Topic<Order>>, invoices: Handle<Queue<Invoice>>) {
    stack.add(orders.feeds(invoices));
}

fn main() {}
