use contract::Request;
use dsl::prelude::*;
use dsl::{Rate, Rule};

// A schedule makes no request.
fn wrong(stack: &mut Stack, ingest: Handle<Function<Request>>) {
    stack.add(Rule::every("Due", Rate::minutes(1)).to(ingest));
}

fn main() {}
