//! How synthesis grows: `scale STACKS UNITS [--no-validation]` makes that many stacks of that many units (a queue with its dead-letter
//! queue and their policies, a function with log group, role and policy, a mapping with its policy, two alarms) and writes the assembly.
//!
//! `cargo run --release -p synth --example scale -- 50 10`

use std::{collections::BTreeMap, path::Path, process::ExitCode};

use contract::{Setting, Url, contract};
use dsl::prelude::*;

contract! {
    /// What a worker of a unit may touch.
    pub Worker in "worker" consumes Standard {
        /// Where results go.
        url: Setting<Url> = "RESULTS_URL",
    }
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

fn app(stacks: usize, units: usize) -> App {
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

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let numbers: Vec<usize> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
    let [stacks, units] = numbers[..] else { return ExitCode::from(synth::exit::USAGE) };
    let (assembly, mut findings) = app(stacks, units).synth();
    if !arguments.iter().any(|argument| argument == "--no-validation") {
        findings.extend(assembly.stacks.iter().flat_map(|stack| validation::validate(&stack.template, &stack.places)));
    }
    let keys: BTreeMap<_, _> = assembly.builds().into_iter().map(|build| (build, "0".repeat(40))).collect();
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/scale");
    match synth::assembly::write(&assembly.with_keys(&keys), &out) {
        Ok(_) if findings.is_empty() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(synth::exit::DIAGNOSTICS),
        Err(error) => ExitCode::from(error.exit()),
    }
}
