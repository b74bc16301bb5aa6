//! How synthesis grows: `scale STACKS UNITS [--no-validation]` makes that many stacks of that many units (a queue with its dead-letter
//! queue and their policies, a function with log group, role and policy, a mapping with its policy, two alarms) and writes the assembly.
//!
//! `cargo run --release -p synth --example scale -- 50 10`

use std::{collections::BTreeMap, path::Path, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let numbers: Vec<usize> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
    let [stacks, units] = numbers[..] else { return ExitCode::from(synth::exit::USAGE) };
    let (assembly, mut findings) = workloads::app(stacks, units).synth();
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
