use dsl::Rate;

const RATE: Rate = Rate::minutes(0);

fn main() {
    let _ = RATE;
}
