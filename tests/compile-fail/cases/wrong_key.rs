use compile_fail::*;
use dsl::prelude::*;

// A table encrypts nothing.
fn wrong(orders: Queue<Order>, tickets: Handle<Table<Ticket>>) {
    let _ = orders.encrypted_with(tickets);
}

fn main() {}
