//! Schemas as Rust types: what a property holds, and the structs that a resource needs.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value as Json};

use crate::{
    documentation,
    names::{is_taken, pascal, snake, unique},
    resource::{Resource, resolve, strings},
    specification::Property,
};

/// What a property holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `String`.
    Text,
    /// `i64`.
    Integer,
    /// `f64`.
    Number,
    /// `bool`.
    Boolean,
    /// Any JSON.
    Json,
    /// `Vec`.
    List(Box<Shape>),
    /// `BTreeMap` by name.
    Map(Box<Shape>),
    /// A struct, by its place among the resource's.
    Struct(usize),
}

/// A struct.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// Rust's name.
    pub name: String,
    /// Its documentation.
    pub documentation: Vec<String>,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name in a template.
    pub property: String,
    /// Rust's name.
    pub name: String,
    /// What it holds.
    pub shape: Shape,
    /// Its documentation.
    pub documentation: Vec<String>,
}

/// The structs of a resource; the first is the resource itself.
pub fn structs(resource: &Resource) -> Vec<Struct> {
    let mut shapes = Shapes {
        resource,
        schema: &resource.schema,
        structs: Vec::new(),
        definitions: HashMap::new(),
        names: BTreeSet::new(),
        reserved: fields_of(&resource.schema["definitions"]).map(|name| pascal(name)).collect(),
        open: Vec::new(),
        uses: uses(&resource.schema),
    };
    let root = shapes.open_struct(pascal(resource.name()));
    shapes.structs[root].documentation = documentation::resource(resource);
    let properties = gather(&resource.schema, &resource.schema);
    let known = resource.known.properties.clone();
    shapes.fill(root, &properties, &known, "");
    shapes.structs
}

struct Shapes<'a> {
    resource: &'a Resource,
    schema: &'a Json,
    structs: Vec<Struct>,
    /// Definitions that have a struct.
    definitions: HashMap<String, usize>,
    names: BTreeSet<String>,
    /// The names that definitions have, which inline structs leave to them.
    reserved: BTreeSet<String>,
    /// Definitions that are being followed without having become a struct.
    open: Vec<String>,
    uses: HashMap<String, usize>,
}

impl Shapes<'_> {
    fn open_struct(&mut self, name: String) -> usize {
        // Nested structs live in a module of their own, so only the root may share a name with one.
        let name = if self.structs.is_empty() { name } else { unique(name, &mut self.names) };
        self.structs.push(Struct { name, ..Struct::default() });
        self.structs.len() - 1
    }

    fn fill(&mut self, at: usize, node: &Gathered<'_>, known: &BTreeMap<String, Property>, path: &str) {
        let mut names = BTreeSet::new();
        let mut fields = Vec::new();
        for (property, schema) in &node.properties {
            let path = if path.is_empty() { (*property).to_owned() } else { format!("{path}/{property}") };
            if self.resource.read_only.contains(&path) {
                continue;
            }
            let inline = self.inline_name(at, property);
            let shape = self.shape(schema, &inline, &path);
            let replaces = self.resource.replacement.get(&path).copied();
            let known = known.get(*property);
            let replaces = replaces.or_else(|| known.and_then(|known| known.replaces.as_deref()));
            let is_required = node.required.contains(*property);
            let text = known.map_or("", |known| &known.documentation);
            let documentation = documentation::field(text, schema, resolve(self.schema, schema), is_required, replaces);
            let name = unique(snake(property), &mut names);
            fields.push(Field { property: (*property).to_owned(), name, shape, documentation });
        }
        self.structs[at].fields = fields;
    }

    /// A struct without a definition is called like its property, or like its owner and its property.
    fn inline_name(&self, owner: usize, property: &str) -> String {
        let name = pascal(property);
        if self.names.contains(&name) || self.reserved.contains(&name) {
            format!("{}{name}", self.structs[owner].name)
        } else {
            name
        }
    }

    fn shape(&mut self, node: &Json, inline: &str, path: &str) -> Shape {
        let Some(pointer) = node["$ref"].as_str() else {
            return self.shape_of(node, inline, path, None);
        };
        let Some(target) = self.schema.pointer(pointer.trim_start_matches('#')) else {
            return Shape::Json;
        };
        if let Some(&at) = self.definitions.get(pointer) {
            return Shape::Struct(at);
        }
        if self.open.iter().any(|open| open == pointer) {
            return Shape::Json;
        }
        self.open.push(pointer.to_owned());
        let name = pointer.rsplit('/').next().unwrap_or(inline);
        // A path leads to one place alone only where the definition is used once.
        let path = if self.uses.get(pointer).is_some_and(|&uses| uses == 1) { path } else { "" };
        let shape = self.shape_of(target, name, path, Some(pointer));
        self.open.pop();
        shape
    }

    fn shape_of(&mut self, node: &Json, name: &str, path: &str, pointer: Option<&str>) -> Shape {
        let kinds: Vec<&str> = node["type"].as_str().into_iter().chain(strings(&node["type"])).collect();
        if kinds.contains(&"array") {
            let others = kinds.iter().any(|kind| *kind != "array" && *kind != "string");
            return match node.get("items") {
                Some(items) if !others => Shape::List(Box::new(self.shape(items, name, &format!("{path}/*")))),
                _ => Shape::Json,
            };
        }
        if kinds.is_empty() || kinds.contains(&"object") {
            let gathered = gather(self.schema, node);
            if !gathered.properties.is_empty() && !gathered.mixed {
                return self.nested(&gathered, name, path, pointer);
            }
        }
        match kinds.as_slice() {
            [] => self.untyped(node, name, path),
            ["object"] => self.map(node, name, path),
            ["string"] => Shape::Text,
            ["integer"] => Shape::Integer,
            ["number"] => Shape::Number,
            ["boolean" | "null"] | ["boolean", "null"] => Shape::Boolean,
            _ => Shape::Json,
        }
    }

    fn nested(&mut self, gathered: &Gathered<'_>, name: &str, path: &str, pointer: Option<&str>) -> Shape {
        let mut rust = pascal(name);
        if is_taken(&rust) {
            rust = format!("{}{rust}", pascal(self.resource.name()));
        }
        let at = self.open_struct(rust);
        if let Some(pointer) = pointer {
            self.definitions.insert(pointer.to_owned(), at);
        }
        let known = self.resource.known.nested.get(name).cloned().unwrap_or_default();
        self.structs[at].documentation =
            documentation::nested(&known.documentation, gathered.description, &self.resource.type_name, name);
        self.fill(at, gathered, &known.properties, path);
        Shape::Struct(at)
    }

    fn map(&mut self, node: &Json, name: &str, path: &str) -> Shape {
        let patterns = node["patternProperties"].as_object().into_iter().flatten().map(|(_, schema)| schema);
        let rest = node.get("additionalProperties").filter(|rest| rest.is_object());
        let path = format!("{path}/*");
        let shapes: Vec<Shape> = patterns.chain(rest).map(|schema| self.shape(schema, name, &path)).collect();
        match shapes.split_first() {
            Some((first, others)) if others.iter().all(|other| other == first) => Shape::Map(Box::new(first.clone())),
            _ => Shape::Json,
        }
    }

    /// A node without a type says by its branches, values or items what it holds.
    fn untyped(&mut self, node: &Json, name: &str, path: &str) -> Shape {
        if node.get("patternProperties").is_some() {
            return self.map(node, name, path);
        }
        if let Some(items) = node.get("items") {
            return Shape::List(Box::new(self.shape(items, name, &format!("{path}/*"))));
        }
        if strings(&node["enum"]).next().is_some() {
            return Shape::Text;
        }
        for every in ["oneOf", "anyOf"] {
            let branches = node[every].as_array().map(Vec::as_slice).unwrap_or_default();
            let shapes: Vec<Shape> = branches.iter().map(|branch| self.shape(branch, name, path)).collect();
            if let Some((first, others)) = shapes.split_first() {
                return if others.iter().all(|other| other == first) { first.clone() } else { Shape::Json };
            }
        }
        let parts = node["allOf"].as_array().map(Vec::as_slice).unwrap_or_default();
        let shapes = parts.iter().map(|part| self.shape(part, name, path));
        shapes.into_iter().find(|shape| *shape != Shape::Json).unwrap_or(Shape::Json)
    }
}

/// The properties of a node and of all its branches, since a value may take any of them.
#[derive(Default)]
struct Gathered<'a> {
    properties: BTreeMap<&'a str, &'a Json>,
    required: BTreeSet<&'a str>,
    description: &'a str,
    /// Whether a branch is no object at all.
    mixed: bool,
}

fn gather<'a>(schema: &'a Json, node: &'a Json) -> Gathered<'a> {
    let mut gathered = Gathered {
        required: strings(&node["required"]).collect(),
        description: node["description"].as_str().unwrap_or_default(),
        ..Gathered::default()
    };
    gather_into(schema, node, &mut gathered, 0);
    gathered
}

fn gather_into<'a>(schema: &'a Json, node: &'a Json, gathered: &mut Gathered<'a>, depth: usize) {
    if node["type"].as_str().is_some_and(|kind| kind != "object") {
        gathered.mixed = true;
    }
    for (name, property) in node["properties"].as_object().into_iter().flatten() {
        let kept = gathered.properties.entry(name).or_insert(property);
        // A branch often names a property only to narrow it, or to say that it is not there.
        if !says_something(kept) {
            *kept = property;
        }
    }
    for branch in ["oneOf", "anyOf", "allOf"].iter().filter_map(|every| node[*every].as_array()).flatten() {
        // Eight levels are more than any schema has, and an end to branches that refer to themselves.
        if depth < 8 {
            gather_into(schema, resolve(schema, branch), gathered, depth + 1);
        }
    }
}

fn says_something(node: &Json) -> bool {
    let says = |object: &Map<String, Json>| {
        ["type", "$ref", "oneOf", "anyOf", "allOf", "items", "properties"].iter().any(|key| object.contains_key(*key))
    };
    node.as_object().is_some_and(says)
}

fn fields_of(json: &Json) -> impl Iterator<Item = &String> {
    json.as_object().into_iter().flatten().map(|(name, _)| name)
}

/// How often each definition is referred to.
fn uses(schema: &Json) -> HashMap<String, usize> {
    let mut uses = HashMap::new();
    let mut rest = vec![schema];
    while let Some(node) = rest.pop() {
        if let Some(pointer) = node["$ref"].as_str() {
            *uses.entry(pointer.to_owned()).or_default() += 1;
        }
        match node {
            Json::Object(object) => rest.extend(object.values()),
            Json::Array(list) => rest.extend(list),
            _ => {}
        }
    }
    uses
}
