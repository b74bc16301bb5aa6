//! How long a check takes, and how much memory: `cargo run --release -p validation --example measure`. Five hundred resources of
//! 22 types, in one template, cold and warm.

use std::{
    fs,
    io::{Write, stdout},
    time::Instant,
};

fn main() {
    let template = workloads::template(500);
    let mut out = stdout().lock();
    for pass in ["cold", "warm", "warm again"] {
        let begin = Instant::now();
        let found = validation::check(&template);
        let _ = writeln!(out, "{pass}: {:?}, {} findings", begin.elapsed(), found.len());
    }
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let _ = writeln!(out, "{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default());
}
