use compile_fail::*;
use dsl::prelude::*;
use dsl::{HttpApi, Method};

// What the route takes is what the queue carries.
fn wrong(stack: &mut Stack, api: Handle<HttpApi>, invoices: Handle<Queue<Invoice>>) {
    stack.add(api.route::<Order>(Method::Post, "/orders", invoices));
}

fn main() {}
