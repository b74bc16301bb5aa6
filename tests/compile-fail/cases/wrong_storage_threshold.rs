use dsl::{Database, Percent, prelude::*};

// Storage is measured in bytes.
fn stack(stack: &mut Stack, database: Database) {
    stack.add(Alarm::below("Full", database.free_storage(), Percent::new(20)));
}

fn main() {}
