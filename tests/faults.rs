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
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("faults").join(folder);
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

/// Everything that is told of a template, with the number of the rule behind it where there is one.
fn told(template: &Template) -> Vec<(Option<u8>, Diagnostic, Vec<String>)> {
    let by_schema = validation::check(template).into_iter().map(|finding| {
        let number = match finding.diagnostic.code.as_ref() {
            "dangling-reference" | "unknown-attribute" | "cycle" => Some(43),
            "limit" => Some(39),
            _ => None,
        };
        (number, finding.diagnostic, Vec::new())
    });
    let by_rule = rules::examine(template, &Limits::default()).findings.into_iter().map(|finding| {
        let rule = RULES.iter().find(|rule| rule.code == finding.diagnostic.code);
        (rule.and_then(|rule| rule.number), finding.diagnostic, finding.related)
    });
    by_schema.chain(by_rule).collect()
}

/// The least severity that counts where nothing may be found: information is none.
fn alarming(told: &[(Option<u8>, Diagnostic, Vec<String>)]) -> Vec<String> {
    let alarming = told.iter().filter(|(_, found, _)| found.severity > Severity::Info);
    alarming.map(|(_, found, _)| format!("{}: {}", found.code, found.message)).collect()
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
        let is_it = |(rule, found, related): &(Option<u8>, Diagnostic, Vec<String>)| {
            let here = found.resource.as_deref().or(found.path.as_deref().and_then(|path| path.split('.').next()));
            let names = |place: &&str| {
                here == Some(*place)
                    || related.iter().any(|id| id == place)
                    || found.message.contains(&format!("`{place}`"))
            };
            let by_number = *rule == Some(number) || (1..=16).contains(&number) && rule.is_none();
            by_number && (places.iter().any(|place| names(&place)) || here.is_none())
        };
        if !found.iter().any(is_it) {
            let others: Vec<&str> = found.iter().map(|(_, found, _)| &*found.code).collect();
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
    assert!(missed.len() * 20 <= files.len(), "more than one in twenty is missed:\n{}", missed.join("\n"));
    assert!(false_alarms.is_empty(), "findings on twins:\n{}", false_alarms.join("\n"));
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
