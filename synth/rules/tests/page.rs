//! `docs/rules.md` is what the table says. `SNAPSHOTS=overwrite` writes it anew.

use std::{fmt::Write, path::Path};

use rules::{Check, RULES, Rule};
use snapbox::{Data, assert_data_eq};

const HEAD: &str = "# Rules

What is judged in a template: this project's stacks and any other, JSON or YAML. Written by a test from the table in
`synth/rules`; `SNAPSHOTS=overwrite cargo test -p rules` writes it anew.

An *error* cannot be deployed, or loses messages. A *warning* works, but a message or money may be lost by it. An *info* is worth
knowing. Nothing is guessed: a value that only the deployment knows makes no finding, and is listed as unknown. A parameter counts
with its default and with every value that it allows, a mapping with each of its keys, a condition with both answers. Of the ways
in which these meet, 64 are looked at; where there are more, allowed values leave their defaults one at a time, and what is left out
is listed.

## Acknowledging

A finding that is meant to be is answered at the resource, with a reason; so is one at another resource that it names:

```yaml
Orders:
  Type: AWS::SQS::Queue
  Metadata:
    Acknowledged:
      few-receives: the consumer gives a message up by itself after three tries
```

It is then listed apart, with its reason. One without a reason, of an unknown code, or with nothing to answer is a finding itself
(`unused-acknowledgement`). What is about no resource is answered in the template's own `Metadata`. A finding is answered the same
way whatever its severity; what the schemas refuse cannot be answered.

## Rules of your own

A rule is a value of the same type as those below; `examine_with` takes a list of them. The documentation of `rules::Rule` has
a running example in ten lines.

## All rules

";

fn numbered(rule: &Rule) -> String {
    rule.number.map_or_else(|| "–".to_owned(), |number| number.to_string())
}

#[test]
fn the_page_lists_every_rule() {
    let mut page = HEAD.to_owned();
    page.push_str("| | code | severity | |\n|---|---|---|---|\n");
    for rule in RULES {
        let elsewhere = match rule.check {
            Check::Elsewhere(place) => format!(" *Checked {place}.*"),
            _ => String::new(),
        };
        let Rule { code, title, .. } = rule;
        writeln!(page, "| {} | [`{code}`](#{code}) | {} | {title}.{elsewhere} |", numbered(rule), rule.severity.word())
            .unwrap();
    }
    for rule in RULES.iter().filter(|rule| !matches!(rule.check, Check::Elsewhere(_))) {
        let Rule { code, title, why, source, .. } = rule;
        let (first, rest) = title.split_at(title.chars().next().map_or(0, char::len_utf8));
        write!(page, "\n### {code}\n\n{}{rest}. Otherwise: {why}.\n\nSource: {source}.\n", first.to_uppercase())
            .unwrap();
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/rules.md");
    assert_data_eq!(page, Data::read_from(&file, Some(snapbox::data::DataFormat::Text)).raw());
}
