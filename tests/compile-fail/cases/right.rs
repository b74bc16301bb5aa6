use compile_fail::*;
use dsl::prelude::*;

fn stack(stack: &mut Stack) {
    let dlq = stack.add(Queue::<Feedback>::dead_letters("Feedback"));
    let queue =
        stack.add(Queue::<Feedback>::new("Feedback").named("feedback").dead_letter(dlq, MaxReceiveCount::new(3)));
    let emails = stack.add(Queue::<Email>::new("Emails"));
    let token = stack.add(Parameter::secret("Token", "^[a-z]{8}$", "eight letters"));
    let token = stack.add(Secret::from("Token", token));
    let tickets = stack.add(Table::<Ticket>::new("Tickets"));
    let worker = stack.add(Function::new(
        "FeedbackWorker",
        FeedbackWorker {
            token: token.grant(),
            tickets: tickets.grant(),
            emails: emails.grant(),
            url: setting("https://tickets.example.com"),
        },
    ));
    stack.add(worker.consumes(queue).batch_size(FifoBatchSize::new(10)));
}

fn main() {
    let name = String::new;
    let environment = Environment { name: name(), account: name(), region: name(), architecture: Architecture::Arm64 };
    stack(&mut Stack::new("feedback", &environment, "Feedback"));
}
