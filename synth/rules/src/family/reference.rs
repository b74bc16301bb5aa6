//! References to what a condition leaves out.

use dsl::Severity;
use serde_json::Value as Json;

use crate::{
    Check, Findings, Rule,
    model::{Node, Output, Place, Resource, World, referred, referred_here},
};

const UNRESOLVED: &str = "CloudFormation user guide, Conditions; Troubleshooting, Template validation error";

pub(crate) const LEFT_OUT: Rule = Rule {
    number: Some(43),
    code: "reference-left-out",
    severity: Severity::Error,
    title: "what a resource refers to is there whenever the resource is",
    why: "CloudFormation finds an unresolved dependency, and refuses the template",
    source: UNRESOLVED,
    check: Check::Resource(by_resource),
};

pub(crate) const OUTPUT_LEFT_OUT: Rule = Rule {
    number: Some(43),
    code: "output-left-out",
    severity: Severity::Error,
    title: "what an output refers to is there whenever the output is",
    why: "CloudFormation finds an unresolved dependency, and refuses the template",
    source: UNRESOLVED,
    check: Check::Output(by_output),
};

/// Whether something may be left out: most templates have no such resource.
fn may_be_left_out(world: &World<'_>, id: &str) -> bool {
    world.model.index(id).is_some_and(|index| world.model.conditional[index])
}

fn touches(world: &World<'_>, json: &Json) -> bool {
    referred(json).iter().any(|id| may_be_left_out(world, id))
}

fn by_resource(resource: &Resource<'_>, findings: &mut Findings) {
    let (world, model) = (resource.world(), resource.world().model);
    // Assertions may rule out what the conditions allow.
    let is_any = model.needs[resource.index].iter().any(|index| model.conditional[*index]);
    if !is_any || model.json.get("Rules").is_some() {
        return;
    }
    for section in ["Properties", "Metadata"] {
        let node = resource.attribute(section);
        if let Some(json) = node.json() {
            look(world, json, &resource.place().key(section), resource.id(), findings);
        }
    }
}

fn by_output(output: &Output<'_>, findings: &mut Findings) {
    let (world, node): (_, Node<'_>) = (output.world(), output.node());
    if let Some(json) = node.json().filter(|json| world.model.json.get("Rules").is_none() && touches(world, json)) {
        look(world, json, &output.place(), output.name(), findings);
    }
}

/// Goes down, and takes of each `Fn::If` the branch that holds.
fn look<'m>(world: &'m World<'m>, json: &'m Json, place: &Place<'m>, whose: &str, findings: &mut Findings) {
    for id in referred_here(json) {
        let is_gone = |index| world.resource(index).is_none();
        if may_be_left_out(world, id) && world.model.index(id).is_some_and(is_gone) {
            let message = format!("`{whose}` refers to `{id}`, which is not made");
            let told = findings.tell(place, message);
            told.help(format!("give both the same condition, or refer to `{id}` inside an `Fn::If`")).related(id);
        }
    }
    match json {
        Json::Object(object) => {
            if let Some(Json::Array(parts)) = object.get("Fn::If").filter(|_| object.len() == 1) {
                if let [Json::String(condition), yes, no] = parts.as_slice()
                    && (touches(world, yes) || touches(world, no))
                {
                    let (branch, index) = if world.holds(condition) { (yes, 1) } else { (no, 2) };
                    look(world, branch, &place.key("Fn::If").index(index), whose, findings);
                }
                return;
            }
            for (key, value) in object {
                look(world, value, &place.key(key), whose, findings);
            }
        }
        Json::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                look(world, value, &place.index(index), whose, findings);
            }
        }
        _ => {}
    }
}
