//! Every rule with a template that breaks it and one that does not. `SNAPSHOTS=overwrite` writes the messages anew.

use std::{collections::BTreeMap, fmt::Write};

use dsl::Template;
use rules::{Check, Examination, Limits, RULES, examine};
use snapbox::{Data, assert_data_eq};

const PIPELINE: &str = include_str!("pipeline.yaml");
const CASES: &str = include_str!("cases.txt");

/// A template by changes of the faultless one.
fn template(changes: &[String]) -> Template {
    let mut text = PIPELINE.to_owned();
    for change in changes {
        if let Some(added) = change.strip_prefix("add ") {
            text = text.replacen("Outputs:\n", &format!("  {added}\nOutputs:\n"), 1);
            continue;
        }
        let (from, to) = change.split_once(" => ").expect(change);
        let (from, to) = (from.replace("\\n", "\n"), filled(&to.replace("\\n", "\n")));
        assert!(text.contains(&from), "pipeline.yaml has no `{from}`");
        text = text.replacen(&from, &to, 1);
    }
    reader::read("pipeline.yaml", text.as_bytes()).expect(&text).template().clone()
}

/// Long texts are not written out.
fn filled(text: &str) -> String {
    let mut text = text.to_owned();
    for length in [10_240, 4_096, 4_000] {
        text = text.replace(&format!("%{length}%"), &"x".repeat(length));
    }
    for number in [160, 159] {
        let outputs = |index| format!("Output{index}: {{Value: a}}");
        let outputs: Vec<String> = (0..number).map(outputs).collect();
        text = text.replace(&format!("%{number} outputs%"), &outputs.join("\n  "));
    }
    text
}

fn judged(changes: &[String]) -> Examination {
    let limits = Limits { region: Some("eu-west-1".to_owned()), ..Limits::default() };
    examine(&template(changes), &limits)
}

#[derive(Default)]
struct Case {
    fails: Vec<String>,
    passes: Vec<String>,
}

fn cases() -> Vec<(&'static str, Case)> {
    let mut cases: Vec<(&str, Case)> = Vec::new();
    for line in CASES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.split_once(' ') {
            Some(("-" | "-&", change)) => cases.last_mut().expect(line).1.fails.push(change.to_owned()),
            Some(("+" | "+&", change)) => cases.last_mut().expect(line).1.passes.push(change.to_owned()),
            _ => cases.push((line, Case::default())),
        }
    }
    cases
}

#[test]
fn the_pipeline_has_no_fault() {
    let result = judged(&[]);
    assert_eq!(result.findings, []);
    assert_eq!(result.unknown, []);
}

#[test]
fn every_rule_is_broken_and_kept() {
    let mut messages = String::new();
    for (code, case) in cases() {
        let broken = judged(&case.fails);
        let told: Vec<_> = broken.findings.iter().filter(|finding| finding.diagnostic.code == code).collect();
        assert!(!told.is_empty(), "{code} is not found: {:#?}", broken.findings);
        for finding in told {
            let found = &finding.diagnostic;
            writeln!(messages, "{}[{code}] {}", found.severity.word(), found.message).unwrap();
            writeln!(messages, "  --> {}", finding.pointer).unwrap();
            writeln!(messages, "  path: {}", found.path.as_deref().unwrap_or("-")).unwrap();
            if !finding.related.is_empty() {
                writeln!(messages, "  related: {}", finding.related.join(", ")).unwrap();
            }
            writeln!(messages, "  help: {}\n", found.help.as_deref().expect(code)).unwrap();
        }
        let kept = judged(&case.passes);
        let told: Vec<_> = kept.findings.iter().filter(|finding| finding.diagnostic.code == code).collect();
        assert!(told.is_empty(), "{code} is told of a template that keeps it: {told:#?}");
    }
    assert_data_eq!(
        messages,
        Data::read_from(&root().join("messages.txt"), Some(snapbox::data::DataFormat::Text)).raw()
    );
}

fn root() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

#[test]
fn every_rule_has_a_case_and_every_case_a_rule() {
    let with_case: Vec<&str> = cases().iter().map(|(code, _)| *code).collect();
    let is_here = |check: &Check| !matches!(check, Check::Elsewhere(_));
    for rule in RULES {
        let expected = is_here(&rule.check) || rule.code == "unused-acknowledgement";
        assert_eq!(with_case.contains(&rule.code), expected, "{}", rule.code);
    }
    assert!(with_case.iter().all(|code| RULES.iter().any(|rule| rule.code == *code)));
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    for rule in RULES {
        *codes.entry(rule.code).or_default() += 1;
    }
    assert!(codes.values().all(|count| *count == 1), "{codes:?}");
    for number in 1..=46 {
        assert!(RULES.iter().any(|rule| rule.number == Some(number)), "no rule {number}");
    }
}
