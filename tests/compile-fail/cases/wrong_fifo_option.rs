use compile_fail::*;
use dsl::prelude::*;

// Only a FIFO queue has groups to be fast by.
fn wrong(orders: Queue<Order>) {
    let _ = orders.high_throughput();
}

fn main() {}
