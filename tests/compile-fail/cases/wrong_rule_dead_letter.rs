use compile_fail::*;
use contract::{Event, Fifo};
use dsl::Target;
use dsl::prelude::*;

// EventBridge takes a standard queue for dead letters.
fn wrong(target: Target<Event<Processed>>, dead: Handle<Queue<Event<Processed, Fifo>>>) {
    let _ = target.dead_letter(dead);
}

fn main() {}
