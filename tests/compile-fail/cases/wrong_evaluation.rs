use dsl::Evaluation;

const EVALUATION: Evaluation = Evaluation::some(3, 2);

fn main() {
    let _ = EVALUATION;
}
