//! Writes the level-1 resources as Rust, in the form that rustfmt leaves alone.

#![expect(clippy::format_push_string, reason = "a String refuses nothing, and `write!` would want its answer read")]

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    documentation,
    names::{feature, method, module, pascal, snake, unique},
    resource::{Resource, TagShape},
    shape::{Field, Shape, Struct, structs},
    specification::{Attribute, Kind},
};

/// rustfmt's `max_width` in this workspace.
const WIDTH: usize = 120;

/// The files of all services, and the features they are behind.
pub struct Rust {
    /// File name to text.
    pub files: BTreeMap<String, String>,
    /// Cargo features.
    pub features: BTreeSet<String>,
    /// How many structs there are.
    pub structs: usize,
}

/// Writes all services.
pub fn write(resources: &[Resource], banner: &str) -> Rust {
    let mut services: BTreeMap<String, Vec<&Resource>> = BTreeMap::new();
    for resource in resources {
        let (vendor, service) = resource.service();
        services.entry(module(vendor, service)).or_default().push(resource);
    }
    let mut rust = Rust { files: BTreeMap::new(), features: BTreeSet::new(), structs: 0 };
    let mut list = format!("//! The services, one module each. {banner}\n{ALLOWED}");
    for (module, resources) in &services {
        let feature = feature(module);
        let (vendor, service) = resources[0].service();
        list += &format!("\n/// `{vendor}::{service}`, with the feature `{feature}`.\n");
        list += &format!("#[cfg(feature = \"{feature}\")]\npub mod {module};\n");
        rust.features.insert(feature.to_owned());
        let (text, structs) = service_file(resources, banner);
        rust.files.insert(format!("services/{module}.rs"), text);
        rust.structs += structs;
    }
    rust.files.insert("services.rs".to_owned(), list);
    rust
}

/// What AWS's words and names do that our lints would ask about.
const ALLOWED: &str = "#![allow(
    missing_docs,
    unused_imports,
    clippy::doc_markdown,
    clippy::doc_lazy_continuation,
    clippy::enum_glob_use,
    clippy::large_types_passed_by_value,
    clippy::module_inception,
    clippy::too_long_first_doc_paragraph,
    clippy::too_many_lines,
    clippy::wildcard_imports,
    reason = \"generated: names and words are AWS's\"
)]
";

fn service_file(resources: &[&Resource], banner: &str) -> (String, usize) {
    let (vendor, service) = resources[0].service();
    let mut text = format!("//! `{vendor}::{service}`. {banner}\n\n");
    text += "use std::collections::BTreeMap;\n\nuse serde_json::Value as Json;\n\n";
    text +=
        "use crate::{\n    Arn, Handle, Value,\n    cfn::TagShape,\n    level1::{Fields, Level1, Lower, Tags},\n};\n";
    let mut names = BTreeSet::new();
    let mut count = 0;
    for resource in resources {
        let mut structs = structs(resource);
        // Two types of a service that differ in their case alone, or a type called like something we use.
        let name = &mut structs[0].name;
        if crate::names::is_taken(name) {
            *name = format!("{}{name}", pascal(service));
        }
        *name = unique(name.clone(), &mut names);
        let nested = snake(&structs[0].name);
        count += structs.len();
        let of = Printer { structs: &structs, module: &nested };
        text.push('\n');
        text += &of.structure(0, "");
        text.push('\n');
        text += &level1(resource, &structs[0]);
        text.push('\n');
        text += &handle(resource, &structs[0]);
        if structs.len() > 1 {
            text +=
                &format!("\n/// What [`{}`] is made of.\npub mod {nested} {{\n    use super::*;\n", structs[0].name);
            for at in 1..structs.len() {
                text.push('\n');
                text += &of.structure(at, "    ");
            }
            text += "}\n";
        }
    }
    (text, count)
}

struct Printer<'a> {
    structs: &'a [Struct],
    module: &'a str,
}

impl Printer<'_> {
    fn structure(&self, at: usize, indent: &str) -> String {
        let Struct { name, documentation, fields } = &self.structs[at];
        let mut text = comment(documentation, indent);
        text += &format!("{indent}#[derive(Clone, Debug, Default)]\n");
        if fields.is_empty() {
            text += &format!("{indent}pub struct {name} {{}}\n\n");
            text += &format!(
                "{indent}impl Lower for {name} {{\n{indent}    fn fields(self, _: &mut Fields) {{}}\n{indent}}}\n"
            );
            return text;
        }
        text += &format!("{indent}pub struct {name} {{\n");
        for field in fields {
            text += &comment(&field.documentation, &format!("{indent}    "));
            text += &self.field(field, &format!("{indent}    "), at == 0);
        }
        text += &format!(
            "{indent}}}\n\n{indent}impl Lower for {name} {{\n{indent}    fn fields(self, to: &mut Fields) {{\n"
        );
        for Field { property, name, .. } in fields {
            let line = format!("{indent}        to.set({property:?}, self.{name});\n");
            if line.len() <= WIDTH + 1 {
                text += &line;
            } else {
                let deep = format!("{indent}            ");
                text +=
                    &format!("{indent}        to.set(\n{deep}{property:?},\n{deep}self.{name},\n{indent}        );\n");
            }
        }
        text += &format!("{indent}    }}\n{indent}}}\n");
        text
    }

    fn field(&self, field: &Field, indent: &str, is_root: bool) -> String {
        let of = self.type_of(&field.shape, is_root);
        let line = format!("{indent}pub {}: Option<Value<{of}>>,\n", field.name);
        if line.len() <= WIDTH + 1 {
            return line;
        }
        format!("{indent}pub {}:\n{indent}    Option<Value<{of}>>,\n", field.name)
    }

    fn type_of(&self, shape: &Shape, is_root: bool) -> String {
        match shape {
            Shape::Text => "String".to_owned(),
            Shape::Integer => "i64".to_owned(),
            Shape::Number => "f64".to_owned(),
            Shape::Boolean => "bool".to_owned(),
            Shape::Json => "Json".to_owned(),
            Shape::List(of) => format!("Vec<{}>", self.type_of(of, is_root)),
            Shape::Map(of) => format!("BTreeMap<String, {}>", self.type_of(of, is_root)),
            Shape::Struct(at) if is_root => format!("{}::{}", self.module, self.structs[*at].name),
            Shape::Struct(at) => self.structs[*at].name.clone(),
        }
    }
}

fn level1(resource: &Resource, root: &Struct) -> String {
    let mut text = format!("impl Level1 for {} {{\n", root.name);
    text += &format!("    const TYPE: &'static str = {:?};\n", resource.type_name);
    let shape = resource.tags.as_ref().and_then(|tags| match tags.shape {
        TagShape::List => Some((&tags.property, "List")),
        TagShape::Map => Some((&tags.property, "Map")),
        TagShape::Group | TagShape::Other => None,
    });
    if let Some((property, shape)) = shape {
        text += &format!("    const TAGS: Tags = Tags {{ property: {property:?}, shape: TagShape::{shape} }};\n");
    }
    if resource.known.stateful {
        text += "    const STATEFUL: bool = true;\n";
    }
    text += "}\n";
    text
}

fn handle(resource: &Resource, root: &Struct) -> String {
    let mut text = format!("impl Handle<{}> {{\n", root.name);
    let gives = match resource.reference.as_slice() {
        [] => "`Ref`: what CloudFormation calls the physical id.".to_owned(),
        [one] => format!("`Ref`: its `{one}`."),
        several => format!("`Ref`: `{}`, with `|` between them.", several.join("`, `")),
    };
    let is_arn = matches!(resource.reference.as_slice(), [one] if names_an_arn(one));
    text += &comment(&[gives], "    ");
    text += &format!(
        "    pub fn ref_(self) -> Value<{}> {{\n        self.reference()\n    }}\n",
        if is_arn { "Arn" } else { "String" }
    );
    let mut methods = BTreeSet::new();
    for (name, Attribute { documentation, kind }) in &resource.attributes {
        let of = match kind {
            Kind::Text if names_an_arn(name) => "Arn",
            Kind::Text => "String",
            Kind::Integer => "i64",
            Kind::Number => "f64",
            Kind::Boolean => "bool",
            Kind::Texts => "Vec<String>",
            Kind::Json => "Json",
        };
        let method = unique(method(name), &mut methods);
        text.push('\n');
        text += &comment(&documentation::attribute(documentation, name), "    ");
        let line = format!("    pub fn {method}(self) -> Value<{of}> {{\n");
        if line.len() <= WIDTH + 1 {
            text += &line;
        } else {
            text += &format!("    pub fn {method}(\n        self,\n    ) -> Value<{of}> {{\n");
        }
        text += &format!("        self.attribute({name:?})\n    }}\n");
    }
    text += "}\n";
    text
}

fn names_an_arn(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or(name);
    last.ends_with("Arn") || last.ends_with("ARN") || last == "arn"
}

fn comment(lines: &[String], indent: &str) -> String {
    let mut text = String::new();
    for line in lines {
        text += format!("{indent}/// {line}").trim_end();
        text.push('\n');
    }
    text
}
