//! What reading, checking and synthesis cost: `cargo bench -p workloads`.

use std::{
    env,
    hint::black_box,
    process::Command,
    time::{Duration, Instant},
};

use criterion::{Criterion, Throughput};

/// Set for a process that checks once, since a type is compiled once a process.
const COLD: &str = "WORKLOADS_COLD";

fn main() {
    if env::var_os(COLD).is_some() {
        return once();
    }
    let mut criterion = Criterion::default().configure_from_args();
    validation(&mut criterion);
    reading(&mut criterion);
    synthesis(&mut criterion);
    criterion.final_summary();
}

fn validation(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("check 500 resources of 22 types");
    group.sample_size(20);
    group.bench_function("cold", |bencher| bencher.iter_custom(|times| (0..times).map(|_| cold()).sum()));
    let template = workloads::template(500);
    group.bench_function("warm", |bencher| bencher.iter(|| validation::check(black_box(&template))));
    group.finish();
}

fn reading(criterion: &mut Criterion) {
    let template = workloads::template(500);
    let texts = [("a.yaml", workloads::yaml(template.json())), ("a.json", template.text())];
    let mut group = criterion.benchmark_group("read 500 resources");
    for (name, text) in &texts {
        assert!(reader::read(name, text.as_bytes()).is_ok_and(|source| *source.template() == template), "{name}");
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(*name, |bencher| bencher.iter(|| reader::read(name, black_box(text.as_bytes()))));
    }
    group.finish();
}

fn synthesis(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("synthesize stacks of 10 units");
    for stacks in [1, 50] {
        let apps = || workloads::app(stacks, 10);
        let resources: usize = apps().synth().0.stacks.iter().map(|stack| stack.template.resources().count()).sum();
        group.throughput(Throughput::Elements(resources as u64));
        // Building the app is the larger half of what an author waits for.
        group.bench_function(stacks.to_string(), |bencher| bencher.iter(|| apps().synth()));
    }
    group.finish();
}

/// How long a fresh process checks.
fn cold() -> Duration {
    let program = env::current_exe().expect("this program has a path");
    let output = Command::new(program).env(COLD, "1").output().expect("this program runs again");
    let nanoseconds = String::from_utf8_lossy(&output.stdout).trim().parse().expect("it tells a number");
    Duration::from_nanos(nanoseconds)
}

#[expect(clippy::print_stdout, reason = "it tells the process that started it")]
fn once() {
    let template = workloads::template(500);
    let begin = Instant::now();
    black_box(validation::check(&template));
    println!("{}", begin.elapsed().as_nanos());
}
