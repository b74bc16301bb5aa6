use dsl::prelude::*;

const BATCH: FifoBatchSize = FifoBatchSize::new(100);

fn main() {
    let _ = BATCH;
}
