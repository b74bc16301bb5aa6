//! What a deployment would do, for the one who is asked for consent. Pure.

use std::{collections::BTreeSet, fmt};

use dsl::Template;
use serde_json::Value as Json;

use super::change::{Action, Change, Detail, Replacement};

/// What the changes of one stack are, one line a resource.
pub fn plan<'a>(old: Option<&'a Template>, new: &'a Template, changes: &'a [Change]) -> impl fmt::Display + 'a {
    fmt::from_fn(move |to| {
        let width = changes.iter().map(|change| change.id.len()).max().unwrap_or_default();
        for change in changes {
            let sign = sign(change, old);
            write!(to, "{sign:>5} {:width$}  {}", change.id, change.type_name)?;
            if sign == KEPT {
                write!(to, "  leaves the stack, but is kept")?;
            }
            for detail in reasons(&change.details) {
                write!(to, "\n{:>8}{detail}", "")?;
            }
            writeln!(to)?;
        }
        for (sign, name) in outputs(old, new) {
            writeln!(to, "{sign:>5} output {name}")?;
        }
        Ok(())
    })
}

const KEPT: &str = "o";

fn sign(change: &Change, old: Option<&Template>) -> &'static str {
    match (change.action, change.replacement) {
        (Action::Add, _) => "+",
        (Action::Remove, _) => {
            let kept = change.policy.as_deref().map(|policy| policy != "Delete");
            let kept = kept.unwrap_or_else(|| old.is_some_and(|old| super::data::survives(old, &change.id)));
            if kept { KEPT } else { "-" }
        }
        (Action::Import, _) => "<-",
        (Action::Modify, Replacement::Always) => "-/+",
        (Action::Modify, Replacement::Conditional) | (Action::Dynamic, _) => "~?",
        (Action::Modify, Replacement::Never) => "~",
    }
}

fn reasons(details: &[Detail]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for detail in details {
        let what = detail.name.as_deref().unwrap_or(&detail.attribute);
        let mut line = what.to_owned();
        if let Some(cause) = detail.cause.as_deref().filter(|cause| *cause != what) {
            line = format!("{line} (from {cause})");
        }
        match detail.replacement {
            Replacement::Always => line.push_str("  # replaces it"),
            Replacement::Conditional => line.push_str("  # may replace it"),
            Replacement::Never => {}
        }
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

fn outputs(old: Option<&Template>, new: &Template) -> Vec<(&'static str, String)> {
    let section = |template: Option<&Template>| {
        let outputs = template.and_then(|template| template.json().get("Outputs")).and_then(Json::as_object);
        outputs.cloned().unwrap_or_default()
    };
    let (old, new) = (section(old), section(Some(new)));
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let sign = |name: &String| match (old.get(name), new.get(name)) {
        (None, _) => Some("+"),
        (_, None) => Some("-"),
        (old, new) => (old != new).then_some("~"),
    };
    names.into_iter().filter_map(|name| Some((sign(name)?, name.clone()))).collect()
}

/// What would change, from the templates alone: where a change set cannot be asked for yet. It knows no replacement.
pub fn estimate(old: Option<&Template>, new: &Template) -> Vec<Change> {
    let empty = Template::from_json(Json::Null);
    let old = old.unwrap_or(&empty);
    let mut changes: Vec<Change> = Vec::new();
    for (id, body) in new.resources() {
        let type_name = new.type_of(id).unwrap_or_default();
        match old.resource(id) {
            None => changes.push(Change::new(id, type_name, Action::Add)),
            Some(there) if there == body => {}
            Some(there) => {
                // Another type under the same id is another resource: the old one goes.
                let replaced = old.type_of(id) != Some(type_name);
                let replacement = if replaced { Replacement::Always } else { Replacement::Never };
                let change = Change::new(id, old.type_of(id).unwrap_or_default(), Action::Modify);
                changes.push(Change { replacement, details: differences(there, body), ..change });
            }
        }
    }
    let gone = old.resources().filter(|(id, _)| new.resource(id).is_none());
    changes.extend(gone.map(|(id, _)| Change::new(id, old.type_of(id).unwrap_or_default(), Action::Remove)));
    changes.sort_by(|left, right| left.id.cmp(&right.id));
    changes
}

fn differences(old: &Json, new: &Json) -> Vec<Detail> {
    let detail = |attribute: &str, name: Option<&str>| Detail {
        attribute: attribute.to_owned(),
        name: name.map(str::to_owned),
        replacement: Replacement::Never,
        cause: None,
        dynamic: false,
    };
    let keys = |left: &Json, right: &Json| {
        let all = [left, right].into_iter().filter_map(Json::as_object).flat_map(|map| map.keys().cloned());
        let mut keys: Vec<String> = all.filter(|key| left.get(key) != right.get(key)).collect();
        keys.sort();
        keys.dedup();
        keys
    };
    let none = Json::Null;
    let section = |body: &'_ Json, key: &str| body.get(key).unwrap_or(&none).clone();
    keys(old, new)
        .into_iter()
        .flat_map(|key| match key.as_str() {
            "Properties" => keys(&section(old, "Properties"), &section(new, "Properties"))
                .iter()
                .map(|name| detail("Properties", Some(name)))
                .collect(),
            _ => vec![detail(&key, None)],
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_estimate_reads_as_a_plan() {
        let old = Template::from_json(json!({
            "Resources": {
                "Gone": {"Type": "AWS::SQS::Queue"},
                "Kept": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain"},
                "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 1}},
                "Same": {"Type": "AWS::SQS::Queue"},
                "Turned": {"Type": "AWS::SQS::Queue"},
            },
            "Outputs": {"Url": {"Value": "a"}},
        }));
        let new = Template::from_json(json!({
            "Resources": {
                "New": {"Type": "AWS::SNS::Topic"},
                "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 2}, "DependsOn": "New"},
                "Same": {"Type": "AWS::SQS::Queue"},
                "Turned": {"Type": "AWS::SNS::Topic"},
            },
            "Outputs": {"Url": {"Value": "b"}},
        }));
        let text = plan(Some(&old), &new, &estimate(Some(&old), &new)).to_string();
        let wanted = [
            "    - Gone    AWS::SQS::Queue",
            "    o Kept    AWS::S3::Bucket  leaves the stack, but is kept",
            "    + New     AWS::SNS::Topic",
            "    ~ Queue   AWS::SQS::Queue",
            "        DependsOn",
            "        DelaySeconds",
            "  -/+ Turned  AWS::SQS::Queue",
            "        Type",
            "    ~ output Url",
            "",
        ];
        assert_eq!(text, wanted.join("\n"));
    }
}
