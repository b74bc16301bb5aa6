use compile_fail::*;
use dsl::prelude::*;
use dsl::{Rate, Schedule};

// A schedule ticks; it makes no order.
fn wrong(stack: &mut Stack, orders: Handle<Queue<Order>>) {
    stack.add(Schedule::new("Due", Rate::minutes(1), orders));
}

fn main() {}
