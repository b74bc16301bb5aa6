use compile_fail::*;
use contract::Tick;
use dsl::prelude::*;

// The outcome is of what the function consumes.
fn wrong(stack: &mut Stack, scheduler: Handle<Function<Tick>>, orders: Handle<Queue<Order>>) {
    stack.add(scheduler.event_invoke().on_failure(orders));
}

fn main() {}
