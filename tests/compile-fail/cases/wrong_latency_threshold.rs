use dsl::HttpApi;
use dsl::prelude::*;

// A latency is compared with a duration.
fn wrong(stack: &mut Stack, api: Handle<HttpApi>) {
    stack.add(Alarm::above("Latency", api.latency(), 200));
}

fn main() {}
