//! A team's own command, and the way past builders and schemas: its settings name properties of a queue that no builder has.
//! `cargo run -p synth --example escapes -- list --escapes`, in a folder with such settings:
//!
//! ```toml
//! [prod]
//! account = "111122223333"
//! region = "eu-west-1"
//! architecture = "arm64"
//! properties = { NewInTown = true }
//! ```

use std::{collections::BTreeMap, process::ExitCode};

use dsl::prelude::*;
use serde::Deserialize;

/// What an environment's table holds besides its account.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    properties: BTreeMap<String, serde_json::Value>,
}

fn app(environment: &Environment, settings: &Settings) -> App {
    let mut stack = Stack::new(format!("orders-{}", environment.name), environment, "Orders on their way");
    let orders = stack.add(Queue::<Standard>::new("Orders"));
    for (name, value) in &settings.properties {
        stack.set_property(orders, name, value.clone());
    }
    App::new(environment.clone()).with(stack)
}

fn main() -> ExitCode {
    synth::run(app)
}
