use compile_fail::*;
use contract::Request;
use dsl::prelude::*;
use dsl::{HttpApi, Method};

// A queue feeds the worker, no request.
fn wrong(stack: &mut Stack, api: Handle<HttpApi>, worker: Handle<Function<Feedback>>) {
    stack.add(api.route::<Request>(Method::Post, "/feedback", worker));
}

fn main() {}
