use compile_fail::*;
use contract::Event;
use dsl::EventBus;
use dsl::prelude::*;

// The rule takes what was processed.
fn wrong(stack: &mut Stack, bus: Handle<EventBus>, failed: Handle<Queue<Event<Failed>>>) {
    stack.add(bus.on::<Processed>("Processed").to(failed));
}

fn main() {}
