//! How long the rules take: `cargo run --release -p rules --example judge`. The five pipelines as they are in prod, and 5,000 resources.

use std::{
    fs,
    io::{Write, stdout},
    path::Path,
    time::Instant,
};

use dsl::Template;
use rules::{Limits, examine};
use serde_json::{Map, Value as Json};

fn main() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pipeline.yaml");
    let text = fs::read_to_string(file).unwrap_or_default();
    let Ok(source) = reader::read("pipeline.yaml", text.as_bytes()) else { return };
    let pipeline = source.template().json();
    let mut out = stdout().lock();
    let many = Template::from_json(of_many(pipeline, 5_000));
    for (name, all, times) in [("the pipelines in prod", pipelines(), 100_u32), ("5,000 resources", vec![many], 5)] {
        let resources: usize = all.iter().map(|template| template.resources().count()).sum();
        let _ = writeln!(out, "{name}: {} templates of {resources} resources in all", all.len());
        let wall = Instant::now();
        let first: usize = all.iter().map(|template| examine(template, &Limits::default()).findings.len()).sum();
        let _ = writeln!(out, "{name}, cold: {:?}, {first} findings", wall.elapsed());
        let (begin, wall) = (cpu(), Instant::now());
        for _ in 0..times {
            for template in &all {
                drop(examine(template, &Limits::default()));
            }
        }
        let (used, passed) = (cpu() - begin, wall.elapsed() / times);
        let _ = writeln!(out, "{name}, warm: {} µs of CPU, {passed:?}", used * 1_000 / u64::from(times));
    }
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let _ = writeln!(out, "{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default());
}

/// The reviewed templates of this workspace's pipelines.
fn pipelines() -> Vec<Template> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/snapshots/prod");
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let texts = files.filter_map(|file| fs::read_to_string(file.path()).ok());
    texts.filter_map(|text| serde_json::from_str(&text).ok()).map(Template::from_json).collect()
}

/// The pipeline again and again, each time under other names, until there are so many resources.
fn of_many(pipeline: &Json, count: usize) -> Json {
    let text = pipeline["Resources"].to_string();
    let names: Vec<&String> = pipeline["Resources"].as_object().into_iter().flat_map(Map::keys).collect();
    let mut resources = Map::new();
    for copy in 0..=count / names.len().max(1) {
        let mut text = text.clone();
        // Physical names too: all are in small letters.
        for name in ["orders-", "steps", "stepper"] {
            text = text
                .replace(&format!("\"{name}"), &format!("\"c{copy}-{name}"))
                .replace(&format!(":{name}"), &format!(":c{copy}-{name}"));
        }
        for name in &names {
            for (before, behind) in [("\"", "\""), ("\"", "."), ("${", "}"), ("${", ".")] {
                let from = format!("{before}{name}{behind}");
                text = text.replace(&from, &format!("{before}{name}C{copy}{behind}"));
            }
        }
        let copied: Json = serde_json::from_str(&text).unwrap_or_default();
        resources.extend(copied.as_object().cloned().unwrap_or_default());
    }
    let kept: Map<String, Json> = resources.into_iter().take(count).collect();
    let mut template = pipeline.clone();
    template["Resources"] = Json::Object(kept);
    template
}

/// Milliseconds of CPU that the process has used.
fn cpu() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split(' ').collect();
    let ticks = |place: usize| fields.get(place).and_then(|field| field.parse::<u64>().ok()).unwrap_or_default();
    // A tick is a hundredth of a second on Linux.
    (ticks(12) + ticks(13)) * 10
}
