use dsl::prelude::*;

const RETENTION: MessageRetention = MessageRetention::days(15);

fn main() {
    let _ = RETENTION;
}
