use compile_fail::*;
use dsl::prelude::*;

// A table is no secret.
fn bind(tickets: Handle<Table<Ticket>>, emails: Handle<Queue<Email>>) -> FeedbackWorker<dsl::InStack> {
    FeedbackWorker {
        token: tickets.grant(),
        tickets: tickets.grant(),
        emails: emails.grant(),
        url: setting("https://tickets.example.com"),
    }
}

fn main() {}
