use compile_fail::*;
use dsl::prelude::*;

fn bind(token: Handle<Secret>, tickets: Handle<Table<Ticket>>) -> FeedbackWorker<dsl::InStack> {
    FeedbackWorker { token: token.grant(), tickets: tickets.grant(), url: setting("https://tickets.example.com") }
}

fn main() {}
