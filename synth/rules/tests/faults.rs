//! The rules against faults in disguise, their faultless twins, and right pipelines that look wrong: see `tests/faults/README.md`.

#![cfg(test)]

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use dsl::{Diagnostic, Severity, Template};
use rules::{Limits, RULES};
use serde_json::Value as Json;

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/faults").join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The documents of a case.
fn documents(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let mut documents = vec![String::new()];
    for line in text.lines() {
        match line {
            "---" => documents.push(String::new()),
            line => writeln!(documents.last_mut().unwrap(), "{line}").unwrap(),
        }
    }
    documents.retain(|document| !document.trim().is_empty());
    documents
}

fn read(path: &Path, text: &str) -> Template {
    let name = path.display().to_string();
    reader::read(&name, text.as_bytes()).unwrap_or_else(|faults| panic!("{name}: {faults:?}")).template().clone()
}

/// A thing that is told of a template, with the numbers of the rules that it speaks for.
struct Told {
    numbers: Vec<u8>,
    found: Diagnostic,
    related: Vec<String>,
}

impl Told {
    /// Whether it is the planted fault: of its rule, at one of its places, and no mere information where none was planted.
    fn is(&self, number: u8, places: &[&str]) -> bool {
        let Self { numbers, found, related } = self;
        let here = found.resource.as_deref().or(found.path.as_deref().and_then(|path| path.split('.').next()));
        let names = |place: &&str| {
            here == Some(*place)
                || related.iter().any(|id| id == place)
                || found.message.contains(&format!("`{place}`"))
        };
        let is_of_rule = numbers.contains(&number) || (1..=16).contains(&number) && numbers.is_empty();
        let counts = found.severity > Severity::Info || matches!(number, 36 | 46);
        is_of_rule && counts && (places.iter().any(names) || here.is_none())
    }
}

/// Everything that is told of a template.
fn told(template: &Template) -> Vec<Told> {
    let by_schema = validation::check(template).into_iter().map(|finding| {
        let numbers = match finding.diagnostic.code.as_ref() {
            "dangling-reference" | "unknown-attribute" | "unknown-condition" | "unknown-mapping" => vec![43],
            // Redrive policies that need each other are one, too.
            "cycle" => vec![32, 43],
            "limit" => vec![39],
            _ => Vec::new(),
        };
        Told { numbers, found: finding.diagnostic, related: Vec::new() }
    });
    let by_rule = rules::examine(template, &Limits::default()).findings.into_iter().map(|finding| {
        let rule = RULES.iter().find(|rule| rule.code == finding.diagnostic.code);
        let numbers = rule.and_then(|rule| rule.number).into_iter().collect();
        Told { numbers, found: finding.diagnostic, related: finding.related }
    });
    by_schema.chain(by_rule).collect()
}

/// The least severity that counts where nothing may be found: information is none.
fn alarming(told: &[Told]) -> Vec<String> {
    let alarming = told.iter().map(|told| &told.found).filter(|found| found.severity > Severity::Info);
    alarming.map(|found| format!("{}: {}", found.code, found.message)).collect()
}

#[test]
fn faults_are_named_through_their_disguise_and_their_twins_are_not() {
    let (mut missed, mut false_alarms) = (Vec::new(), Vec::new());
    let files = files("disguised");
    for path in &files {
        let case = path.file_stem().unwrap().to_str().unwrap();
        let documents = documents(path);
        let [header, fault, twin] = documents.as_slice() else { panic!("{case}: not three documents") };
        let header: Json = read_header(path, header);
        let number = u8::try_from(header["rule"].as_u64().unwrap()).unwrap();
        let places: Vec<&str> = header["resource"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();

        let found = told(&read(path, fault));
        if !found.iter().any(|told| told.is(number, &places)) {
            let others: Vec<&str> = found.iter().map(|told| &*told.found.code).collect();
            missed.push(format!("{case} (at {places:?}; found {others:?})"));
        }
        let wrong = alarming(&told(&read(path, twin)));
        if !wrong.is_empty() {
            false_alarms.push(format!("{case}: {}", wrong.join("; ")));
        }
    }
    println!(
        "{} of {} faults named, {} twins with a finding",
        files.len() - missed.len(),
        files.len(),
        false_alarms.len()
    );
    assert!(
        missed.is_empty() && false_alarms.is_empty(),
        "missed:\n{}\nfindings on twins:\n{}",
        missed.join("\n"),
        false_alarms.join("\n")
    );
}

fn read_header(path: &Path, text: &str) -> Json {
    read(path, text).json().clone()
}

#[test]
fn right_pipelines_that_look_wrong_are_left_alone() {
    let mut false_alarms = Vec::new();
    let files = files("right");
    for path in &files {
        let documents = documents(path);
        let wrong = alarming(&told(&read(path, documents.last().unwrap())));
        if !wrong.is_empty() {
            false_alarms.push(format!("{}: {}", path.file_stem().unwrap().display(), wrong.join("; ")));
        }
    }
    println!("{} right pipelines, {} with a finding", files.len(), false_alarms.len());
    assert!(false_alarms.is_empty(), "findings on what is right:\n{}", false_alarms.join("\n"));
}
