use compile_fail::*;
use dsl::prelude::*;

// The worker sends `Email`.
fn bind(
    token: Handle<Secret>,
    tickets: Handle<Table<Ticket>>,
    queue: Handle<Queue<Feedback>>,
) -> FeedbackWorker<dsl::InStack> {
    FeedbackWorker {
        token: token.grant(),
        tickets: tickets.grant(),
        emails: queue.grant(),
        url: setting("https://tickets.example.com"),
    }
}

fn main() {}
