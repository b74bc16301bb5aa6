//! Stacks of many units.

use contract::{Setting, Url, contract};
use dsl::prelude::*;

contract! {
    /// What a worker of a unit may touch.
    pub Worker in "worker" consumes Standard {
        /// Where results go.
        url: Setting<Url> = "RESULTS_URL",
    }
}

/// So many stacks of so many units. A unit is a queue with its dead-letter queue and their policies, a function with log
/// group, role and policy, a mapping with its policy, and two alarms.
///
/// ```
/// let (assembly, findings) = workloads::app(1, 10).synth();
/// assert!(findings.is_empty());
/// assert!(assembly.stacks[0].template.resources().count() > 100);
/// ```
pub fn app(stacks: usize, units: usize) -> App {
    let environment = Environment {
        name: "scale".to_owned(),
        account: "111122223333".to_owned(),
        region: "eu-west-1".to_owned(),
        architecture: Architecture::Arm64,
    };
    (0..stacks).fold(App::new(environment.clone()), |app, number| {
        let mut stack = Stack::new(format!("scale-{number}"), &environment, "One of many");
        let alerts = stack.add(Topic::new("Alerts"));
        (0..units).for_each(|number| unit(&mut stack, number, alerts));
        app.with(stack)
    })
}

fn unit(stack: &mut Stack, number: usize, alerts: Handle<Topic>) {
    let id = format!("Unit{number}");
    let name = format!("{}-{number}", stack.name());
    let dlq = stack.add(Queue::<Standard>::dead_letters(&id).named(format!("{name}-dlq")));
    let queue = stack.add(
        Queue::<Standard>::new(&id)
            .named(name)
            .visibility_timeout(VisibilityTimeout::minutes(3))
            .dead_letter(dlq, MaxReceiveCount::new(5)),
    );
    let worker = stack.add(Function::new(&id, Worker { url: setting("https://results.example.com") }));
    stack.add(worker.consumes(queue).max_concurrency(MaxConcurrency::new(10)));
    stack.add(Alarm::above(&format!("{id}Dead"), dlq.depth(), 0).notify(alerts));
    stack.add(Alarm::above(&format!("{id}Age"), queue.oldest_message_age(), Duration::minutes(5)).notify(alerts));
}
