//! What the schemas and the rules say of every template: nothing that is not acknowledged, and each acknowledgement is reviewed.

#![cfg(test)]

use std::{collections::BTreeMap, fmt::Write as _};

use rules::{Limits, examine};
use snapbox::{Data, assert_data_eq};
use tests::{ENVIRONMENTS, assembly, root};

#[test]
fn no_template_has_a_finding_that_is_not_acknowledged() {
    let mut known: BTreeMap<(String, String, String), Vec<&str>> = BTreeMap::new();
    for environment in ENVIRONMENTS {
        for stack in assembly(environment).stacks {
            let checked = validation::validate(&stack.template, &stack.places);
            assert!(checked.is_empty(), "{}: {checked:#?}", stack.name);
            let judged = examine(&stack.template, &Limits { uploads: true, ..Limits::default() });
            assert!(judged.findings.is_empty(), "{}: {:#?}", stack.name, judged.findings);
            assert!(judged.unknown.is_empty(), "{}: {:#?}", stack.name, judged.unknown);
            for one in judged.acknowledged {
                let code = one.finding.diagnostic.code.to_string();
                let of = known.entry((code, one.at.unwrap_or_default(), one.reason)).or_default();
                of.push(environment);
                of.dedup();
            }
        }
    }
    let mut text = String::new();
    for ((code, at, reason), environments) in known {
        writeln!(text, "{code} at {at} ({}): {reason}", environments.join(", ")).unwrap();
    }
    let reviewed = root().join("tests/snapshots/acknowledged.txt");
    assert_data_eq!(text, Data::read_from(&reviewed, Some(snapbox::data::DataFormat::Text)).raw());
}
