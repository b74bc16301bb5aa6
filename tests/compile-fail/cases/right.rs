use compile_fail::*;
use dsl::{Bucket, HttpApi, Method, Rate, Rule, prelude::*};

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

    let orders = stack.add(Queue::<Order>::new("Orders"));
    let news = stack.add(Topic::<Order>::of("News"));
    let tickets = stack.add(Bucket::new("Tickets")).objects("tickets").grant();
    let ingest = Function::new("Ingest", Ingest { orders: orders.grant(), news: news.grant(), tickets });
    let ingest = stack.add(ingest);
    let listener = stack.add(Function::new("Listener", Listener::default()));
    let scheduler = stack.add(Function::new("Scheduler", Scheduler::default()));
    let api = stack.add(HttpApi::new("Orders", "orders"));
    stack.add(api.route(Method::Post, "/events", ingest));
    stack.add(api.route(Method::Post, "/orders", orders));
    stack.add(news.feeds(listener));
    stack.add(news.feeds(orders));
    stack.add(Rule::every("Due", Rate::minutes(1)).to(scheduler));
}

fn main() {
    let name = String::new;
    let environment = Environment { name: name(), account: name(), region: name(), architecture: Architecture::Arm64 };
    stack(&mut Stack::new("feedback", &environment, "Feedback"));
}
