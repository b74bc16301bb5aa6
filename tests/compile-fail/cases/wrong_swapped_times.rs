use compile_fail::*;
use dsl::prelude::*;

fn swapped(queue: Queue<Feedback>) -> Queue<Feedback> {
    queue.visibility_timeout(Timeout::seconds(30))
}

fn main() {}
