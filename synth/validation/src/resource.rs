//! One resource against the schema of its type.

use dsl::Severity;
use serde_json::{Map, Value as Json};

use crate::{
    Finding,
    condition::scenarios,
    expand::{conditions, expand, origin},
    fault::{Fault, faults},
    intrinsic::is_intrinsic,
    nearest::nearest,
    path::Step,
    sections::{Resource, Sections},
    types,
    words::{found, list},
};

/// What may stand beside a resource's type.
const KEYS: &[&str] = &[
    "Condition",
    "CreationPolicy",
    "DeletionPolicy",
    "DependsOn",
    "Description",
    "Metadata",
    "Properties",
    "Type",
    "UpdatePolicy",
    "UpdateReplacePolicy",
];
/// What the serverless transform takes besides.
const SERVERLESS_KEYS: &[&str] = &["Connectors", "IgnoreGlobals"];
const POLICIES: &[&str] = &["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"];
/// What a custom resource of any name is.
const CUSTOM: &str = "AWS::CloudFormation::CustomResource";
/// Vendors whose types are all in the schemas; those of others come from registries that we do not see.
const VENDORS: &[&str] = &["AWS::", "Alexa::", "AMZN::"];

/// Checks every resource.
pub(crate) fn check(sections: &Sections<'_>, findings: &mut Vec<Finding>) {
    let resources = sections.template.get("Resources");
    let Some(bodies) = resources.and_then(Json::as_object) else {
        let message = "the template has no object of `Resources`";
        findings.push(Finding::of_template("no-resources", message, &[]));
        return;
    };
    for (id, body) in bodies.iter().filter(|(id, _)| !id.starts_with("Fn::")) {
        if let Some(resource) = sections.resource(id) {
            check_resource(sections, resource, findings);
        } else {
            let what = match body {
                Json::Object(_) => "`Type`, as text, is missing".to_owned(),
                other => format!("`{id}` is {}, and no resource", found(other)),
            };
            findings.push(Finding::of_resource("no-type", what, id, &[]));
        }
    }
}

fn check_resource(sections: &Sections<'_>, resource: &Resource<'_>, findings: &mut Vec<Finding>) {
    let &Resource { id, body, type_name } = resource;
    let is_custom = type_name.starts_with("Custom::") || type_name == CUSTOM;
    check_body(sections, id, body, is_custom, findings);
    let name = if is_custom { CUSTOM } else { type_name };
    let Some(of) = types::find(name) else {
        if VENDORS.iter().any(|vendor| name.starts_with(vendor)) && !name.ends_with("::MODULE") {
            findings.push(unknown_type(id, name));
        }
        return;
    };
    let empty = Json::Object(Map::new());
    let written = body.get("Properties");
    let properties = written.unwrap_or(&empty);
    if is_intrinsic(properties) || properties.get("Fn::Transform").is_some() {
        return;
    }
    let mut report = |fault: Fault, steps: Vec<Step>| {
        // The transform fills in what its globals say.
        let is_filled = fault.missing.is_some() && sections.is_serverless && sections.template.get("Globals").is_some();
        if is_filled || (is_custom && fault.code == "unknown-property") {
            return;
        }
        let mut finding = finding(id, type_name, fault, steps);
        // Where no properties are written, it is the resource that misses something.
        if written.is_none() && finding.pointer.ends_with("/Properties") {
            finding.pointer.truncate(finding.pointer.len() - "/Properties".len());
        }
        // The transform has the last word on what it takes.
        if resource.is_transformed() {
            finding.diagnostic.severity = Severity::Warning;
        }
        findings.push(finding);
    };
    match conditions(properties) {
        None => faults(&of, type_name, properties).into_iter().for_each(|fault| {
            let steps = fault.steps.clone();
            report(fault, steps);
        }),
        Some(names) => {
            let condition = body.get("Condition").and_then(Json::as_str);
            let condition = condition.filter(|name| sections.conditions.contains_key(*name));
            let mut told: Vec<(Fault, Vec<Step>)> = Vec::new();
            // Where its own condition excludes every way, it is never made.
            for scenario in scenarios(sections, &names, condition) {
                let Some(expanded) = expand(properties, &scenario) else { continue };
                for fault in faults(&of, type_name, &expanded) {
                    let steps = origin(properties, &scenario, &fault.steps);
                    if !told.iter().any(|(known, at)| {
                        *at == steps && known.message == fault.message && known.missing == fault.missing
                    }) {
                        told.push((fault, steps));
                    }
                }
            }
            for (fault, steps) in told {
                report(fault, steps);
            }
        }
    }
}

fn finding(id: &str, type_name: &str, fault: Fault, mut steps: Vec<Step>) -> Finding {
    let mut name = String::new();
    for step in &steps {
        match step {
            Step::Key(key) if key == "Fn::If" => {}
            Step::Key(key) => name.clone_from(key),
            Step::Index(index) => name = format!("{name}[{index}]"),
        }
    }
    steps.insert(0, Step::Key("Properties".to_owned()));
    let subject = match &fault.missing {
        Some(missing) => missing.as_str(),
        None if name.is_empty() => type_name,
        None => name.as_str(),
    };
    let mut finding = Finding::of_resource(fault.code, format!("`{subject}` {}", fault.message), id, &steps);
    if let Some(missing) = fault.missing {
        finding = finding.with_missing(&missing);
    }
    finding.diagnostic.help = fault.help;
    finding
}

fn unknown_type(id: &str, name: &str) -> Finding {
    let message = format!("there is no type `{name}`");
    let mut finding = Finding::of_resource("unknown-type", message, id, &[Step::Key("Type".to_owned())]);
    // A slip in the service's name is as likely as one in the type's.
    let service = name.rsplit_once("::").map_or(name, |(service, _)| service);
    let near = nearest(name, schemas::types().filter(|known| known.starts_with(service)));
    let near = near.or_else(|| nearest(name, schemas::types()));
    finding.diagnostic.help = near.map(|near| format!("did you mean `{near}`?"));
    finding
}

fn check_body(
    sections: &Sections<'_>,
    id: &str,
    body: &Map<String, Json>,
    is_custom: bool,
    findings: &mut Vec<Finding>,
) {
    for (key, value) in body {
        let step = [Step::Key(key.clone())];
        let is_known = KEYS.contains(&key.as_str())
            || (sections.is_serverless && SERVERLESS_KEYS.contains(&key.as_str()))
            || (is_custom && key == "Version");
        if !is_known && !key.starts_with("Fn::") {
            let mut finding = Finding::of_resource("unknown-key", format!("a resource has no `{key}`"), id, &step);
            finding.diagnostic.help = nearest(key, KEYS.iter().copied()).map(|near| format!("did you mean `{near}`?"));
            findings.push(finding);
        }
        let is_policy = key == "DeletionPolicy" || key == "UpdateReplacePolicy";
        if is_policy && !is_intrinsic(value) && !value.as_str().is_some_and(|word| POLICIES.contains(&word)) {
            let message = format!("`{key}` is {}, but must be {}", found(value), list(POLICIES, "or"));
            findings.push(Finding::of_resource("bad-value", message, id, &step));
        }
        if key == "Properties" && !value.is_object() {
            let message = format!("`Properties` is {}, but must be an object", found(value));
            findings.push(Finding::of_resource("wrong-type", message, id, &step));
        }
    }
}
