//! References: to what is there, and to attributes that it has.

use std::sync::Arc;

use schemas::Kind;
use serde_json::{Map, Value as Json};

use crate::{
    Finding,
    intrinsic::{attribute, intrinsic, names},
    nearest::nearest,
    path::{Path, Step},
    sections::Sections,
    types::{self, Type},
    words::found,
};

use super::{
    Edges,
    attribute::{Attribute, known_attribute},
    position::misfit,
};

/// What `Ref` knows without being told.
const PSEUDO: &[&str] = &[
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

/// Checks all references, and gives those between resources.
pub(crate) fn check(sections: &Sections<'_>, findings: &mut Vec<Finding>) -> Edges {
    let mut edges: Edges = Vec::with_capacity(sections.resources.len());
    for resource in &sections.resources {
        let mut walk = Walk {
            sections,
            findings,
            owner: Owner::Resource(resource.id),
            needs: Vec::new(),
            is_inside: false,
            of: None,
        };
        for (key, value) in resource.body {
            let known = walk.needs.len();
            match key.as_str() {
                "Properties" => {
                    walk.of = types::find(resource.type_name);
                    walk.is_inside = true;
                    walk.visit(value, &Path::Root);
                    (walk.is_inside, walk.of) = (false, None);
                }
                "DependsOn" => walk.depends_on(value),
                "Condition" => walk.condition(value, &Path::Root.key("Condition")),
                // What is written there is resolved, but nothing waits for it.
                "Metadata" | "UpdatePolicy" | "CreationPolicy" => {
                    walk.visit(value, &Path::Root.key(key));
                    walk.needs.truncate(known);
                }
                _ => {}
            }
        }
        walk.needs.sort_unstable();
        walk.needs.dedup();
        // The transform makes several resources of one, so that a circle of the written is none of the made.
        let is_one = |place: &usize| !sections.resources[*place].is_transformed();
        walk.needs.retain(|place| !resource.is_transformed() && is_one(place));
        edges.push(walk.needs);
    }
    for (section, entries) in [("Outputs", sections.outputs), ("Conditions", sections.conditions)] {
        let owner = if section == "Conditions" { Owner::Condition } else { Owner::Output };
        let mut walk = Walk { sections, findings, owner, needs: Vec::new(), is_inside: false, of: None };
        let root = Path::Root.key(section);
        for (name, body) in entries.iter().filter(|(name, _)| !name.starts_with("Fn::")) {
            walk.visit(body, &root.key(name));
            if let (Owner::Output, Some(condition)) = (owner, body.get("Condition")) {
                walk.condition(condition, &root.key(name).key("Condition"));
            }
        }
    }
    edges
}

/// Whose text is walked.
#[derive(Clone, Copy)]
enum Owner<'a> {
    /// A resource's; paths are told from its properties on.
    Resource(&'a str),
    Output,
    /// A condition's: there are no resources yet.
    Condition,
}

struct Walk<'a, 'b> {
    sections: &'a Sections<'a>,
    findings: &'b mut Vec<Finding>,
    owner: Owner<'a>,
    /// The resources that were referred to.
    needs: Vec<usize>,
    /// Whether paths begin at a resource's properties.
    is_inside: bool,
    /// The type whose properties are walked.
    of: Option<Arc<Type>>,
}

impl Walk<'_, '_> {
    fn visit(&mut self, value: &Json, path: &Path<'_>) {
        match value {
            Json::Object(object) => {
                if let Some((name, argument)) = intrinsic(value) {
                    return self.function(name, argument, path);
                }
                for (key, inner) in object {
                    if let (Owner::Condition, "Condition") = (self.owner, key.as_str()) {
                        self.condition(inner, &path.key(key));
                    } else if !key.starts_with("Fn::") {
                        self.visit(inner, &path.key(key));
                    }
                }
            }
            Json::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.visit(item, &path.index(index));
                }
            }
            _ => {}
        }
    }

    fn function(&mut self, name: &str, argument: &Json, path: &Path<'_>) {
        let here = path.key(name);
        match name {
            "Ref" => match argument.as_str() {
                Some(target) => self.reference(target, path),
                None => self.malformed(name, "takes the name of a resource or parameter", argument, path),
            },
            "Fn::GetAtt" => match attribute(argument) {
                Some((id, name)) => self.attribute(id, name, path, true),
                None => self.malformed(name, "takes the name of a resource and an attribute", argument, path),
            },
            "Fn::Sub" => self.substitute(argument, path),
            "Fn::If" => {
                let parts = argument.as_array().map(Vec::as_slice).unwrap_or_default();
                if parts.len() != 3 {
                    self.malformed(name, "takes a condition and two values", argument, path);
                }
                for (index, part) in parts.iter().enumerate() {
                    let at = here.index(index);
                    if index == 0 { self.condition(part, &at) } else { self.visit(part, &at) }
                }
            }
            "Fn::FindInMap" => {
                self.mapping(argument, path);
                self.visit(argument, &here);
            }
            "Fn::Join" | "Fn::Base64" => {
                self.gives(name, Kind::Text, path);
                self.visit_apart(argument, &here);
            }
            "Fn::Split" | "Fn::GetAZs" | "Fn::Cidr" => {
                self.gives(name, Kind::Texts, path);
                self.visit_apart(argument, &here);
            }
            _ if name.starts_with("Fn::ForEach") || name == "Fn::Transform" => {}
            _ => self.visit_apart(argument, &here),
        }
    }

    /// Inside a function's argument the property's schema says nothing.
    fn visit_apart(&mut self, value: &Json, path: &Path<'_>) {
        let of = self.of.take();
        self.visit(value, path);
        self.of = of;
    }

    fn reference(&mut self, target: &str, path: &Path<'_>) {
        if target.starts_with("AWS::") {
            if !PSEUDO.contains(&target) {
                self.dangling(target, PSEUDO.iter().copied(), path);
            }
        } else if let Some(parameter) = self.sections.parameters.get(target) {
            if let Some(kind) = parameter.get("Type").and_then(Json::as_str).and_then(kind_of_parameter) {
                let in_list = matches!(path, Path::Index(..));
                if kind != Kind::Texts || !in_list {
                    self.gives(target, kind, path);
                }
            }
        } else if let (Some(&place), false) = (self.sections.places.get(target), self.is_condition()) {
            self.needs.push(place);
            self.gives(target, Kind::Text, path);
        } else if !self.sections.may_appear(target) {
            let resources = if self.is_condition() { &[][..] } else { &self.sections.resources };
            let known = resources.iter().map(|resource| resource.id);
            self.dangling(target, known.chain(self.sections.parameters.keys().map(String::as_str)), path);
        }
    }

    fn attribute(&mut self, id: &str, name: Option<&str>, path: &Path<'_>, is_whole: bool) {
        let place = self.sections.places.get(id).copied().filter(|_| !self.is_condition());
        let Some(place) = place else {
            if !self.sections.may_appear(id) {
                self.dangling(id, self.sections.resources.iter().map(|resource| resource.id), path);
            }
            return;
        };
        self.needs.push(place);
        let resource = &self.sections.resources[place];
        let Some(name) = name else { return };
        match known_attribute(resource, name) {
            Attribute::Known(kind) if is_whole => self.gives(&format!("{id}.{name}"), kind, path),
            Attribute::Known(_) | Attribute::Unknowable => {}
            Attribute::Property => {
                let message =
                    format!("`{name}` is a property of `{}`, but AWS lists it as no attribute", resource.type_name);
                let mut finding = self.finding("unknown-attribute", message, path);
                finding.diagnostic.severity = dsl::Severity::Warning;
                self.findings.push(finding);
            }
            Attribute::None(near) => {
                let message = format!("`{}` has no attribute `{name}`", resource.type_name);
                self.findings.push(self.finding("unknown-attribute", message, path).with_help(near));
            }
        }
    }

    fn substitute(&mut self, argument: &Json, path: &Path<'_>) {
        self.gives("Fn::Sub", Kind::Text, path);
        let (text, values) = match argument {
            Json::String(text) => (text, None),
            Json::Array(parts) => match parts.as_slice() {
                [Json::String(text), Json::Object(values)] => (text, Some(values)),
                [Json::String(text)] => (text, None),
                _ => return self.malformed("Fn::Sub", "takes a text, or a text and its values", argument, path),
            },
            _ => return self.malformed("Fn::Sub", "takes a text, or a text and its values", argument, path),
        };
        let of = self.of.take();
        for (name, value) in values.into_iter().flatten() {
            self.visit(value, &path.key("Fn::Sub").index(1).key(name));
        }
        for name in names(text).filter(|name| values.is_none_or(|values| !values.contains_key(*name))) {
            match name.split_once('.') {
                Some((id, attribute)) => self.attribute(id, Some(attribute), path, false),
                None => self.reference(name, path),
            }
        }
        self.of = of;
    }

    fn mapping(&mut self, argument: &Json, path: &Path<'_>) {
        let Some([map, keys @ ..]) = argument.as_array().map(Vec::as_slice) else { return };
        let Some(name) = map.as_str() else { return };
        let mut body = match self.sections.mappings.get(name) {
            Some(body) => body,
            None if self.sections.grows || self.sections.mappings.contains_key("Fn::Transform") => return,
            None => {
                let near = nearest(name, self.sections.mappings.keys().map(String::as_str));
                let help = near.map(|near| format!("did you mean `{near}`?"));
                let finding = self.finding("unknown-mapping", format!("there is no mapping `{name}`"), path);
                return self.findings.push(finding.with_help(help));
            }
        };
        // A default stands in for what is not there.
        if keys.len() > 2 || body.get("Fn::Transform").is_some() {
            return;
        }
        for key in keys {
            let Some(key) = key.as_str() else { return };
            let Some(inner) = body.get(key) else {
                let known: Vec<&str> = body.as_object().into_iter().flat_map(Map::keys).map(String::as_str).collect();
                let help = nearest(key, known.iter().copied()).map(|near| format!("did you mean `{near}`?"));
                let finding = self.finding("unknown-mapping", format!("the mapping `{name}` has no `{key}`"), path);
                return self.findings.push(finding.with_help(help));
            };
            body = inner;
        }
    }

    fn condition(&mut self, name: &Json, path: &Path<'_>) {
        let Some(name) = name.as_str() else {
            return self.malformed("Condition", "takes the name of a condition", name, path);
        };
        if self.sections.conditions.contains_key(name) || self.sections.grows {
            return;
        }
        let near = nearest(name, self.sections.conditions.keys().map(String::as_str));
        let finding = self.finding("unknown-condition", format!("there is no condition `{name}`"), path);
        self.findings.push(finding.with_help(near.map(|near| format!("did you mean `{near}`?"))));
    }

    fn depends_on(&mut self, value: &Json) {
        let root = Path::Root.key("DependsOn");
        let one = std::slice::from_ref(value);
        for (index, target) in value.as_array().map_or(one, Vec::as_slice).iter().enumerate() {
            let at = if value.is_array() { root.index(index) } else { root };
            match target.as_str() {
                Some(id) => match self.sections.places.get(id) {
                    Some(&place) => self.needs.push(place),
                    None if self.sections.may_appear(id) => {}
                    None => self.dangling(id, self.sections.resources.iter().map(|resource| resource.id), &at),
                },
                None => self.malformed("DependsOn", "takes names of resources", target, &at),
            }
        }
    }

    /// Notes a function whose value does not fit its place.
    fn gives(&mut self, what: &str, kind: Kind, path: &Path<'_>) {
        let Some(of) = &self.of else { return };
        if let Some(why) = misfit(&of.schema.schema, path, kind) {
            self.findings.push(self.finding("wrong-value", format!("`{what}` {why}"), path));
        }
    }

    fn dangling<'n>(&mut self, target: &str, known: impl Iterator<Item = &'n str>, path: &Path<'_>) {
        let what = if self.is_condition() { "no parameter" } else { "neither a resource nor a parameter" };
        let help = nearest(target, known).map(|near| format!("did you mean `{near}`?"));
        let finding = self.finding("dangling-reference", format!("`{target}` is {what} of this template"), path);
        self.findings.push(finding.with_help(help));
    }

    fn malformed(&mut self, name: &str, takes: &str, argument: &Json, path: &Path<'_>) {
        let message = format!("`{name}` {takes}, not {}", found(argument));
        self.findings.push(self.finding("malformed-function", message, path));
    }

    fn finding(&self, code: &'static str, message: String, path: &Path<'_>) -> Finding {
        let mut steps = path.steps();
        match self.owner {
            Owner::Resource(id) => {
                if self.is_inside {
                    steps.insert(0, Step::Key("Properties".to_owned()));
                }
                Finding::of_resource(code, message, id, &steps)
            }
            Owner::Output | Owner::Condition => Finding::of_template(code, message, &steps),
        }
    }

    fn is_condition(&self) -> bool {
        matches!(self.owner, Owner::Condition)
    }
}

fn kind_of_parameter(name: &str) -> Option<Kind> {
    if name.contains("List<") || name == "CommaDelimitedList" {
        Some(Kind::Texts)
    } else if name == "String" || name == "Number" || name.starts_with("AWS::") {
        Some(Kind::Text)
    } else {
        None
    }
}
