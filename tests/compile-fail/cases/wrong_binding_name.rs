use compile_fail::*;
use dsl::prelude::*;

fn bind(
    token: Handle<Secret>,
    tickets: Handle<Table<Ticket>>,
    emails: Handle<Queue<Email>>,
) -> FeedbackWorker<dsl::InStack> {
    FeedbackWorker {
        tokken: token.grant(),
        tickets: tickets.grant(),
        emails: emails.grant(),
        url: setting("https://tickets.example.com"),
    }
}

fn main() {}
