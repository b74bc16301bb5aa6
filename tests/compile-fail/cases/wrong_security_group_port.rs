use dsl::{SecurityGroup, prelude::*};

// A port is no number of anything.
fn stack(stack: &mut Stack, database: Handle<SecurityGroup>, worker: Handle<SecurityGroup>) {
    stack.add(database.allow_from(worker, 5432));
}

fn main() {}
