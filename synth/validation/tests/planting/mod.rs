//! Faults planted mechanically: every well-formed resource is walked together with its schema, and at every place each
//! kind of fault that the schema there forbids is planted once.

use fancy_regex::Regex;
use serde_json::{Map, Value as Json, json};

mod graph;

pub(crate) use graph::plant_in_graph;

/// A template with one fault in it.
pub(crate) struct Planted {
    /// What kind of fault.
    pub(crate) kind: &'static str,
    /// The template.
    pub(crate) template: Json,
    /// The resources that must be named.
    pub(crate) resources: Vec<String>,
    /// The path that must be named; any, where there is none.
    pub(crate) path: Option<String>,
}

/// Plants all faults of properties into one resource of a template.
pub(crate) fn plant(template: &Json, id: &str) -> Vec<Planted> {
    let body = &template["Resources"][id];
    let Some(known) = body["Type"].as_str().and_then(schemas::read) else { return Vec::new() };
    let mut planter = Planter { template, id, schema: &known.schema, planted: Vec::new() };
    if body.get("Properties").is_some() {
        planter.walk(&known.schema, &body["Properties"], &mut vec!["Properties".to_owned()]);
    }
    for path in known.read_only.iter().filter(|path| !path.contains('/')) {
        // A name that the caller may set as well is only read-only by mistake.
        planter.push("read-only", &["Properties".to_owned(), path.clone()], |at| *at = json!("ours"), None);
    }
    planter.planted
}

struct Planter<'a> {
    template: &'a Json,
    id: &'a str,
    schema: &'a Json,
    planted: Vec<Planted>,
}

impl Planter<'_> {
    fn walk(&mut self, schema: &Json, value: &Json, path: &mut Vec<String>) {
        let schema = &resolve(self.schema, schema);
        if is_intrinsic(value) {
            return;
        }
        self.shapes(schema, value, path);
        match value {
            Json::Object(object) => {
                self.object(schema, object, path);
                for (name, inner) in object {
                    if let Some(of) = schema["properties"].get(name) {
                        path.push(name.clone());
                        self.walk(of, inner, path);
                        path.pop();
                    }
                }
            }
            Json::Array(items) => {
                self.list(schema, items, path);
                // One item stands for all.
                if let (Some(first), true) = (items.first(), schema["items"].is_object()) {
                    path.push("0".to_owned());
                    self.walk(&schema["items"], first, path);
                    path.pop();
                }
            }
            _ => self.scalar(schema, path),
        }
    }

    fn shapes(&mut self, schema: &Json, value: &Json, path: &[String]) {
        let Some(kind) = schema["type"].as_str() else { return };
        match kind {
            "array" => {
                self.push("wrong type", path, |at| *at = json!("text"), None);
                if let Some(first) = value.get(0).cloned().filter(|first| !first.is_array() && !is_intrinsic(first)) {
                    self.push("wrong nested shape", path, |at| *at = first, None);
                }
            }
            "object" => {
                self.push("wrong type", path, |at| *at = json!("text"), None);
                let wrapped = json!([value]);
                self.push("wrong nested shape", path, |at| *at = wrapped, None);
            }
            _ => {
                self.push("wrong type", path, |at| *at = json!({"one": 1, "two": 2}), None);
                self.push("wrong nested shape", path, |at| *at = json!([1]), None);
                if kind != "string" {
                    self.push("wrong type", path, |at| *at = json!("neither number nor truth"), None);
                }
            }
        }
    }

    fn object(&mut self, schema: &Json, object: &Map<String, Json>, path: &[String]) {
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str) {
            if object.contains_key(name) {
                let missing = format!("{}.{name}", text(path));
                self.push(
                    "missing",
                    path,
                    |at| drop(at.as_object_mut().expect("an object").remove(name)),
                    Some(missing),
                );
            }
        }
        if schema["additionalProperties"] == json!(false) && schema.get("patternProperties").is_none() {
            let mut unknown = |name: String| {
                let path_of = format!("{}.{name}", text(path));
                self.push(
                    "unknown",
                    path,
                    |at| drop(at.as_object_mut().expect("an object").insert(name, json!("x"))),
                    Some(path_of),
                );
            };
            unknown("Bogus".to_owned());
            if let Some(name) = object.keys().next() {
                unknown(format!("{name}s2"));
            }
        }
    }

    fn list(&mut self, schema: &Json, items: &[Json], path: &[String]) {
        let is_unique = schema["uniqueItems"] == json!(true);
        if let Some(most) = schema["maxItems"].as_u64().filter(|most| *most < 1_000) {
            let item = items.first().cloned().unwrap_or_default();
            let many = vec![item; usize::try_from(most).expect("a small number") + 1];
            self.push("too many items", path, |at| *at = Json::Array(many), None);
        }
        if schema["minItems"].as_u64().is_some_and(|least| least > 0) {
            self.push("too few items", path, |at| *at = json!([]), None);
        }
        if let Some(first) = items.first().filter(|first| is_unique && !holds_intrinsic(first)) {
            let twice = json!([first, first]);
            self.push("not unique", path, |at| *at = twice, None);
        }
    }

    fn scalar(&mut self, schema: &Json, path: &[String]) {
        if schema["enum"].is_array() || schema.get("const").is_some() || schema.get("enumCaseInsensitive").is_some() {
            self.push("bad enum", path, |at| *at = json!("NotAValue"), None);
        }
        let is_number = schema["type"] == "integer" || schema["type"] == "number";
        if let Some(least) = schema["minimum"].as_i64().filter(|_| is_number) {
            self.push("out of range", path, |at| *at = json!(least - 1), None);
        }
        if let Some(most) = schema["maximum"].as_i64().filter(|_| is_number) {
            self.push("out of range", path, |at| *at = json!(most + 1), None);
            self.push("out of range", path, |at| *at = json!((most + 1).to_string()), None);
        }
        if schema["type"] != "string" {
            return;
        }
        if let Some(most) = schema["maxLength"].as_u64().filter(|most| *most < 10_000) {
            let long = "a".repeat(usize::try_from(most).expect("a small number") + 1);
            self.push("too long", path, |at| *at = json!(long), None);
        }
        if schema["minLength"].as_u64().is_some_and(|least| least > 0) {
            self.push("too short", path, |at| *at = json!(""), None);
        }
        if let Some(pattern) = schema["pattern"].as_str() {
            // Judged by the engine as it is, not by our translation.
            let refused = |text: &str| Regex::new(pattern).is_ok_and(|regex| !regex.is_match(text).unwrap_or(true));
            if let Some(text) = ["¡ \u{7} !", "", "a b", "_"].into_iter().find(|text| refused(text)) {
                self.push("bad pattern", path, |at| *at = json!(text), None);
            }
        }
    }

    fn push(&mut self, kind: &'static str, path: &[String], change: impl FnOnce(&mut Json), told: Option<String>) {
        let mut template = self.template.clone();
        let mut at = &mut template["Resources"][self.id];
        for step in path {
            at = match step.parse::<usize>() {
                Ok(index) if at.is_array() => &mut at[index],
                _ => &mut at[step.as_str()],
            };
        }
        change(at);
        let path = Some(told.unwrap_or_else(|| text(path)));
        self.planted.push(Planted { kind, template, resources: vec![self.id.to_owned()], path });
    }
}

/// `Properties.Tags[0].Key`.
fn text(path: &[String]) -> String {
    let mut text = String::new();
    for step in path {
        if step.bytes().all(|byte| byte.is_ascii_digit()) {
            text = format!("{text}[{step}]");
        } else {
            text += if text.is_empty() { "" } else { "." };
            text += step;
        }
    }
    text
}

fn resolve(schema: &Json, node: &Json) -> Json {
    let mut node = node;
    while let Some(target) = node["$ref"].as_str() {
        node = schema.pointer(target.trim_start_matches('#')).expect("a definition");
    }
    node.clone()
}

fn is_intrinsic(value: &Json) -> bool {
    let keys = value.as_object().map(|object| object.keys().collect::<Vec<_>>()).unwrap_or_default();
    matches!(keys.as_slice(), [only] if *only == "Ref" || only.starts_with("Fn::"))
}

fn holds_intrinsic(value: &Json) -> bool {
    value.to_string().contains("\"Ref\"") || value.to_string().contains("\"Fn::")
}
