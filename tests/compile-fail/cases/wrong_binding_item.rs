use compile_fail::*;
use dsl::prelude::*;

// The worker keeps `Ticket`.
fn bind(
    token: Handle<Secret>,
    readers: Handle<Table<Reader>>,
    emails: Handle<Queue<Email>>,
) -> FeedbackWorker<dsl::InStack> {
    FeedbackWorker {
        token: token.grant(),
        tickets: readers.grant(),
        emails: emails.grant(),
        url: setting("https://tickets.example.com"),
    }
}

fn main() {}
