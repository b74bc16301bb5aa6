use compile_fail::*;
use contract::Request;
use dsl::prelude::*;

// No queue feeds a function that answers requests.
fn wrong(stack: &mut Stack, ingest: Handle<Function<Request>>, orders: Handle<Queue<Order>>) {
    stack.add(ingest.consumes(orders));
}

fn main() {}
