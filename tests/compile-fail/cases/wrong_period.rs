use dsl::prelude::*;

const PERIOD: Period = Period::seconds(45);

fn main() {
    let _ = PERIOD;
}
