//! Templates that are grown: each byte chooses what comes next, so that a fuzzer that changes bytes changes templates, and
//! most of them are read to the end by the checks.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use schemas::Schema;
use serde_json::{Map, Value as Json, json};

/// No template has more values than these.
const MOST: usize = 600;
/// Nor nests deeper below a resource.
const DEEPEST: usize = 14;
const NAMES: [&str; 6] = ["A", "B", "C", "D", "Queue", "Role"];
const TRANSFORMS: [&str; 4] = ["AWS::Serverless-2016-10-31", "AWS::LanguageExtensions", "AWS::Include", "Own"];
const TEXTS: [&str; 14] = [
    "",
    "a",
    "A",
    "dev",
    "true",
    "12",
    "-1",
    "arn:aws:sqs:eu-west-1:111122223333:orders",
    "{{resolve:ssm:/a/b}}",
    "${A}",
    "10.0.0.0/16",
    "rate(5 minutes)",
    "é\u{1f600}\u{0}/~",
    "AWS::SQS::Queue",
];
const FUNCTIONS: [&str; 16] = [
    "Ref",
    "Fn::GetAtt",
    "Fn::Sub",
    "Fn::If",
    "Fn::Join",
    "Fn::Select",
    "Fn::Split",
    "Fn::FindInMap",
    "Fn::ImportValue",
    "Fn::Base64",
    "Fn::Cidr",
    "Fn::GetAZs",
    "Fn::Transform",
    "Fn::ForEach::Loop",
    "Fn::Length",
    "Condition",
];

/// The template that the bytes choose. When they are used up, the first choice is taken until it is complete.
pub(crate) fn grow(bytes: &[u8]) -> Json {
    let mut grower = Grower { bytes: bytes.iter(), left: MOST };
    grower.template()
}

struct Grower<'a> {
    bytes: std::slice::Iter<'a, u8>,
    left: usize,
}

impl Grower<'_> {
    fn template(&mut self) -> Json {
        let mut template = Map::new();
        if self.pick(4) == 1 {
            template.insert("Transform".to_owned(), self.transform());
        }
        for section in ["Parameters", "Conditions", "Mappings", "Outputs"] {
            let mut members = Map::new();
            for _ in 0..self.pick(4) {
                let member = match section {
                    "Parameters" => self.parameter(),
                    "Conditions" => self.condition(0),
                    "Mappings" => json!({ "A": { "B": self.free(3) } }),
                    _ => json!({ "Value": self.free(0), "Condition": self.name() }),
                };
                members.insert(self.name(), member);
            }
            if !members.is_empty() {
                template.insert(section.to_owned(), members.into());
            }
        }
        let mut resources = Map::new();
        for _ in 0..=self.pick(5) {
            let id = if self.pick(16) == 15 { "Fn::ForEach::A".to_owned() } else { self.name() };
            let body = self.resource();
            resources.insert(id, body);
        }
        template.insert("Resources".to_owned(), resources.into());
        if self.pick(16) == 15 {
            let section = self.of(&["Resources", "Conditions", "Parameters", "Rules", "Metadata", "Globals"]);
            template.insert(section.to_owned(), self.free(0));
        }
        template.into()
    }

    fn resource(&mut self) -> Json {
        // All types take a fuzzer too far: every thirtieth, and those that are treated by themselves.
        let special =
            ["AWS::CloudFormation::Stack", "AWS::Serverless::Function", "Custom::A", "AWS::SQS::Cue", "A::B::MODULE"];
        let chosen = self.pick(64 + special.len());
        let name = chosen
            .checked_sub(64)
            .map_or_else(|| schemas::types().nth(chosen * 29).unwrap_or_default(), |chosen| special[chosen]);
        let mut body = Map::from_iter([("Type".to_owned(), Json::from(name))]);
        let properties = match schema(name) {
            Some(schema) => self.value(&schema.schema, &schema.schema, 0),
            None => self.free(0),
        };
        body.insert("Properties".to_owned(), properties);
        for _ in 0..self.pick(3) {
            let key =
                self.of(&["DependsOn", "Condition", "DeletionPolicy", "UpdatePolicy", "Metadata", "DependOn", "Type"]);
            let value = if self.pick(2) == 0 { self.name().into() } else { self.free(0) };
            body.insert(key.to_owned(), value);
        }
        body.into()
    }

    fn parameter(&mut self) -> Json {
        let kind =
            self.of(&["String", "Number", "CommaDelimitedList", "AWS::SSM::Parameter::Value<String>", "List<Number>"]);
        let mut parameter = json!({ "Type": kind });
        if self.pick(2) == 1 {
            parameter["Default"] = self.of(&TEXTS).into();
        }
        if self.pick(3) == 1 {
            parameter["AllowedValues"] = (0..self.pick(4)).map(|_| Json::from(self.of(&TEXTS))).collect();
        }
        parameter
    }

    fn condition(&mut self, depth: usize) -> Json {
        let function = if depth > 5 { 0 } else { self.pick(6) };
        match function {
            0 => json!({ "Fn::Equals": [{ "Ref": self.name() }, self.of(&TEXTS)] }),
            1 => json!({ "Fn::Not": [self.condition(depth + 1)] }),
            2 | 3 => {
                let parts: Vec<Json> = (0..=self.pick(4)).map(|_| self.condition(depth + 1)).collect();
                if function == 2 { json!({ "Fn::And": parts }) } else { json!({ "Fn::Or": parts }) }
            }
            4 => json!({ "Condition": self.name() }),
            _ => self.free(depth),
        }
    }

    /// A value for a node of a schema: mostly one that is right.
    fn value(&mut self, schema: &Json, node: &Json, depth: usize) -> Json {
        if self.is_spent(depth) {
            return Json::from("a");
        }
        let node = behind(schema, node);
        match self.pick(20) {
            0..=13 => self.right(schema, node, depth),
            14 => {
                json!({ "Fn::If": [self.name(), self.value(schema, node, depth + 1), self.value(schema, node, depth + 1)] })
            }
            15 => json!({ "Ref": "AWS::NoValue" }),
            16 => json!({ "Ref": self.name() }),
            17 => json!({ "Fn::GetAtt": [self.name(), self.of(&["Arn", "Name", "Outputs.A", "QueueName"])] }),
            18 => json!({ "Fn::Sub": format!("{}${{{}.Arn}}", self.of(&TEXTS), self.name()) }),
            _ => self.free(depth + 1),
        }
    }

    fn right(&mut self, schema: &Json, node: &Json, depth: usize) -> Json {
        for branch in ["oneOf", "anyOf", "allOf"] {
            if let Some(branches) = node.get(branch).and_then(Json::as_array)
                && self.pick(2) == 1
                && let Some(branch) = branches.get(self.pick(branches.len().max(1)))
            {
                return self.right(schema, behind(schema, branch), depth + 1);
            }
        }
        if let Some(words) = node.get("enum").and_then(Json::as_array)
            && let Some(word) = words.get(self.pick(words.len().max(1)))
        {
            return word.clone();
        }
        let kind = match node.get("type") {
            Some(Json::Array(kinds)) => kinds.get(self.pick(kinds.len().max(1))).and_then(Json::as_str),
            kind => kind.and_then(Json::as_str),
        };
        match kind {
            Some("array") => {
                let items = node.get("items").unwrap_or(&Json::Null);
                (0..=self.pick(3)).map(|_| self.value(schema, items, depth + 1)).collect()
            }
            Some("integer" | "number") => self.number(),
            Some("boolean") => (self.pick(2) == 1).into(),
            Some("object") | None if node.get("properties").is_some() => self.object(schema, node, depth),
            Some("string") => self.of(&TEXTS).into(),
            _ => self.free(depth + 1),
        }
    }

    fn object(&mut self, schema: &Json, node: &Json, depth: usize) -> Json {
        let mut object = Map::new();
        let known = node.get("properties").and_then(Json::as_object);
        let required = node.get("required").and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str);
        if self.pick(8) != 7 {
            for name in required {
                let of = known.and_then(|known| known.get(name)).unwrap_or(&Json::Null);
                object.insert(name.to_owned(), self.value(schema, of, depth + 1));
            }
        }
        for _ in 0..self.pick(6) {
            let Some(known) = known.filter(|known| !known.is_empty()) else { break };
            let chosen = self.pick(known.len());
            if let Some((name, of)) = known.iter().nth(chosen) {
                object.insert(name.clone(), self.value(schema, of, depth + 1));
            }
        }
        if self.pick(16) == 15 {
            object.insert(self.of(&["Fn::Transform", "Naem", "a/b~c", ""]).to_owned(), self.free(depth + 1));
        }
        object.into()
    }

    /// Anything at all.
    fn free(&mut self, depth: usize) -> Json {
        if self.is_spent(depth) {
            return Json::Null;
        }
        match self.pick(9) {
            0 => self.of(&TEXTS).into(),
            1 => Json::Null,
            2 => (self.pick(2) == 1).into(),
            3 => self.number(),
            4 => (0..self.pick(5)).map(|_| self.free(depth + 1)).collect(),
            5 => (0..self.pick(4)).map(|_| (self.name(), self.free(depth + 1))).collect(),
            6 => self.name().into(),
            7 => json!({ self.of(&FUNCTIONS): (0..self.pick(5)).map(|_| self.free(depth + 1)).collect::<Json>() }),
            _ => json!({ self.of(&FUNCTIONS): self.free(depth + 1) }),
        }
    }

    fn transform(&mut self) -> Json {
        match self.pick(4) {
            0 | 1 => self.of(&TRANSFORMS).into(),
            2 => (0..self.pick(3)).map(|_| Json::from(self.of(&TRANSFORMS))).collect(),
            _ => self.free(0),
        }
    }

    fn number(&mut self) -> Json {
        match self.pick(8) {
            0 => 1.into(),
            1 => 0.into(),
            2 => (-1).into(),
            3 => 1e300.into(),
            4 => 0.1.into(),
            5 => u64::MAX.into(),
            6 => i64::MIN.into(),
            _ => (self.pick(256) * 50).into(),
        }
    }

    fn name(&mut self) -> String {
        self.of(&NAMES).to_owned()
    }

    fn of<'t>(&mut self, choices: &[&'t str]) -> &'t str {
        choices[self.pick(choices.len())]
    }

    /// One of so many, at most 256.
    fn pick(&mut self, many: usize) -> usize {
        self.bytes.next().map_or(0, |byte| usize::from(*byte) % many)
    }

    fn is_spent(&mut self, depth: usize) -> bool {
        self.left = self.left.saturating_sub(1);
        self.left == 0 || depth > DEEPEST
    }
}

/// A node behind its reference.
fn behind<'a>(schema: &'a Json, node: &'a Json) -> &'a Json {
    let target = node.get("$ref").and_then(Json::as_str);
    target.and_then(|target| schema.pointer(target.trim_start_matches('#'))).unwrap_or(node)
}

/// A schema, unpacked once.
fn schema(name: &str) -> Option<Rc<Schema>> {
    thread_local! {
        static KNOWN: RefCell<HashMap<String, Option<Rc<Schema>>>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        known.entry(name.to_owned()).or_insert_with(|| schemas::read(name).map(Rc::new)).clone()
    })
}
