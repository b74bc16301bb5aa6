use compile_fail::*;
use contract::Direct;
use dsl::prelude::*;

// A topic puts its envelope around what it hands to a function.
fn wrong(stack: &mut Stack, orders: Handle<Topic<Order>>, packer: Handle<Function<Direct<Order>>>) {
    stack.add(orders.feeds(packer));
}

fn main() {}
