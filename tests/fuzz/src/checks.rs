//! The checks under whatever template is read, and under templates that are grown from bytes.

use std::collections::BTreeMap;

use dsl::Template;

use crate::{grower, text};

/// Checks what can be read of a text.
pub(crate) fn of_text(bytes: &[u8]) {
    if let Some(source) = text::read(text::YAML, bytes) {
        let findings = check(source.template());
        let mut told: Vec<_> = findings.iter().map(|finding| finding.diagnostic.clone()).collect();
        source.place(&mut told);
        assert!(told.iter().all(|told| told.at.is_some()), "a finding has no place");
    }
}

/// Checks a template that the bytes choose the parts of: mostly well-formed, of known types.
pub(crate) fn of_grown(bytes: &[u8]) {
    check(&Template::from_json(grower::grow(bytes)));
}

fn check(template: &Template) -> Vec<validation::Finding> {
    let findings = validation::check(template);
    for finding in &findings {
        assert!(!finding.diagnostic.message.is_empty(), "a finding without a message");
        assert!(template.json().pointer(&finding.pointer).is_some(), "{finding:?} points at nothing");
    }
    assert_eq!(validation::validate(template, &BTreeMap::new()).len(), findings.len());
    validation::capabilities(template);
    findings
}
