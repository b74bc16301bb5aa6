//! What a stack becomes: everything lowered once, and the stacks of an app put together.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json, json};

use super::{Entity, Stack, Stranger};
#[cfg(feature = "builders")]
use crate::iam::Statement;
use crate::{
    Aspect, At, Diagnostic, StackArtifact, Template,
    aspect::Visited,
    cfn::{self, TagShape},
    reference::Need,
    value::Lowering,
};

/// A stack lowered on its own, with what it uses of others.
pub(crate) struct Finished {
    pub(crate) key: u32,
    pub(crate) artifact: StackArtifact,
    pub(crate) diagnostics: Vec<Diagnostic>,
    ids: Vec<String>,
    needs: Vec<Need>,
    strangers: Vec<Stranger>,
}

impl Stack {
    /// Lowers everything once: the template, and everything that is wrong with it. What other stacks use of it is known to the
    /// [`App`](crate::App) alone.
    pub fn finish(self) -> (StackArtifact, Vec<Diagnostic>) {
        let mut finished = self.lower(&[]);
        finished.tell_strangers(&BTreeMap::new());
        (finished.artifact, finished.diagnostics)
    }

    pub(crate) fn lower(mut self, aspects: &[Box<dyn Aspect>]) -> Finished {
        #[cfg(feature = "builders")]
        for (policy, statements) in std::mem::take(&mut self.permissions.statements) {
            let document = Statement::document(statements);
            if let Some(resource) = self.resource_mut(policy) {
                resource.properties.insert("PolicyDocument", document);
            }
        }
        for ((entity, id), at) in self.entities.iter_mut().zip(&self.ids).zip(&self.places) {
            if let Entity::Resource(resource) = entity {
                for aspect in aspects {
                    let mut visited = Visited::new(&self.name, &self.environment, id, resource);
                    aspect.visit(&mut visited);
                    let found = visited.into_faults().into_iter();
                    self.diagnostics.extend(found.map(|found| found.resource(id).at(at.clone())));
                }
            }
        }

        let of_import = |(index, entity): (usize, &Entity)| match entity {
            Entity::Import(import) => Some((u32::try_from(index).ok()?, import.clone())),
            _ => None,
        };
        let imports: BTreeMap<_, _> = self.entities.iter().enumerate().filter_map(of_import).collect();
        let mut lowering = Lowering {
            stack: self.key,
            ids: &self.ids,
            imports: &imports,
            at: At::none(),
            foreign: Vec::new(),
            needs: Vec::new(),
        };
        let mut strangers = std::mem::take(&mut self.strangers);
        let mut note = |lowering: &mut Lowering<'_>, id: &str| {
            let found = std::mem::take(&mut lowering.foreign).into_iter();
            let at = &lowering.at;
            strangers.extend(found.map(|key| Stranger { key, of: Some(id.to_owned()), at: at.clone() }));
        };
        let mut resources = Map::new();
        let mut parameters = Map::new();
        for ((entity, id), at) in self.entities.into_iter().zip(&self.ids).zip(&self.places) {
            lowering.at.clone_from(at);
            match entity {
                Entity::Resource(resource) => {
                    resources.insert(id.clone(), lower_resource(resource, &self.tags, &mut lowering));
                }
                Entity::Parameter(body) => {
                    parameters.insert(id.clone(), body.into_iter().collect());
                }
                Entity::Import(_) => {}
            }
            note(&mut lowering, id);
        }
        let mut outputs = Map::new();
        for (name, output) in self.outputs {
            lowering.at = output.at;
            let body = json!({ "Description": output.description, "Value": lowering.lower(output.value) });
            note(&mut lowering, &name);
            outputs.insert(name, body);
        }
        let needs = lowering.needs;

        let mut template = Map::new();
        template.insert("AWSTemplateFormatVersion".to_owned(), json!("2010-09-09"));
        template.insert("Description".to_owned(), json!(self.description));
        template.insert("Resources".to_owned(), Json::Object(resources));
        if !self.transforms.is_empty() {
            template.insert("Transform".to_owned(), json!(self.transforms));
        }
        for (section, content) in
            [("Parameters", parameters), ("Conditions", self.conditions.into_iter().collect()), ("Outputs", outputs)]
        {
            if !content.is_empty() {
                template.insert(section.to_owned(), Json::Object(content));
            }
        }
        for found in &mut self.diagnostics {
            found.stack = Some(self.name.clone());
        }
        let own = |(index, place): (usize, (&String, At))| {
            let is_own = !imports.contains_key(&u32::try_from(index).ok()?);
            is_own.then(|| (place.0.clone(), place.1))
        };
        let places = self.ids.iter().zip(self.places).enumerate().filter_map(own).collect();
        let artifact = StackArtifact {
            name: self.name,
            template: Template::from_json(Json::Object(template)),
            tags: self.tags,
            depends_on: Vec::new(),
            functions: self.functions,
            escapes: self.escapes,
            places,
            termination_protection: self.termination_protection,
        };
        Finished { key: self.key, artifact, diagnostics: self.diagnostics, ids: self.ids, needs, strangers }
    }
}

impl Finished {
    /// Names every handle that was used without being imported, as far as its stack is known.
    fn tell_strangers(&mut self, known: &BTreeMap<u32, (String, Vec<String>)>) {
        for Stranger { key, of, at } in std::mem::take(&mut self.strangers) {
            let owner = known.get(&key.stack).and_then(|(stack, ids)| Some((stack, ids.get(key.index as usize)?)));
            let what = match (owner, &of) {
                (Some((stack, id)), _) => {
                    format!("`{id}` belongs to the stack `{stack}`, not to `{}`", self.artifact.name)
                }
                (None, Some(of)) => format!("`{of}` uses a handle of another stack"),
                (None, None) => "this is a handle of another stack".to_owned(),
            };
            let mut found = Diagnostic::error("foreign-handle", what)
                .help("pass it through `export` of its own stack and `import` of this one")
                .at(at);
            found.resource = of;
            found.stack = Some(self.artifact.name.clone());
            if !self.diagnostics.contains(&found) {
                self.diagnostics.push(found);
            }
        }
    }
}

/// Connects the stacks of an app: what one uses of another becomes an output there, and each stands behind those it uses.
pub(crate) fn order(mut stacks: Vec<Finished>) -> (Vec<StackArtifact>, Vec<Diagnostic>) {
    let known =
        stacks.iter_mut().map(|stack| (stack.key, (stack.artifact.name.clone(), std::mem::take(&mut stack.ids))));
    let known: BTreeMap<_, _> = known.collect();
    let positions: BTreeMap<u32, usize> = stacks.iter().enumerate().map(|(index, stack)| (stack.key, index)).collect();
    for user in 0..stacks.len() {
        stacks[user].tell_strangers(&known);
        for need in std::mem::take(&mut stacks[user].needs) {
            let Some(&owner) = positions.get(&need.import.of.stack) else {
                let message = format!(
                    "`{}` is imported from the stack `{}`, which the app does not have",
                    need.import.id, need.import.stack
                );
                let mut found =
                    Diagnostic::error("unknown-stack", message).help("add that stack to the app").at(need.at);
                found.stack = Some(stacks[user].artifact.name.clone());
                stacks[user].diagnostics.push(found);
                continue;
            };
            let owner = &mut stacks[owner];
            let name = need.name();
            if let Some(other) = owner.artifact.template.add_output(&name, need.output()) {
                let message =
                    format!("the output `{name}` is `{other}`, and `{}` needs another by this name", need.import.id);
                let mut found = Diagnostic::error("duplicate-output", message).help("rename your output").at(need.at);
                found.stack = Some(owner.artifact.name.clone());
                owner.diagnostics.push(found);
            }
            let before = owner.artifact.name.clone();
            let depends_on = &mut stacks[user].artifact.depends_on;
            if !depends_on.contains(&before) {
                depends_on.push(before);
                depends_on.sort();
            }
        }
    }
    let mut findings = Vec::new();
    let mut waiting: Vec<StackArtifact> = Vec::new();
    for stack in stacks {
        findings.extend(stack.diagnostics);
        waiting.push(stack.artifact);
    }
    let mut ordered: Vec<StackArtifact> = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let is_ready = |stack: &StackArtifact| !waiting.iter().any(|other| stack.depends_on.contains(&other.name));
        let Some(next) = waiting.iter().position(is_ready) else {
            let names = waiting.iter().map(|stack| format!("`{}`", stack.name)).collect::<Vec<_>>().join(", ");
            findings.push(
                Diagnostic::error("stack-cycle", format!("these stacks wait for each other: {names}"))
                    .help("move what they share into a stack of its own"),
            );
            ordered.append(&mut waiting);
            break;
        };
        ordered.push(waiting.remove(next));
    }
    (ordered, findings)
}

fn lower_resource(resource: cfn::Resource, tags: &BTreeMap<String, String>, lowering: &mut Lowering<'_>) -> Json {
    let mut properties: Map<String, Json> =
        resource.properties.into_iter().map(|(name, value)| (name.into_owned(), lowering.lower(value))).collect();
    if !tags.is_empty() && resource.tags.shape != TagShape::None {
        let own = properties.remove(resource.tags.property);
        properties.insert(resource.tags.property.to_owned(), tagged(resource.tags.shape, own, tags));
    }
    let mut body = Map::new();
    body.insert("Type".to_owned(), json!(resource.type_name));
    if !properties.is_empty() {
        body.insert("Properties".to_owned(), Json::Object(properties));
    }
    let before: BTreeSet<String> = resource.depends_on.into_iter().filter_map(|key| lowering.before(key)).collect();
    if !before.is_empty() {
        body.insert("DependsOn".to_owned(), json!(before));
    }
    if let Some(removal) = resource.removal {
        body.insert("DeletionPolicy".to_owned(), json!(removal.word()));
        body.insert("UpdateReplacePolicy".to_owned(), json!(removal.word()));
    }
    if let Some(condition) = resource.condition {
        body.insert("Condition".to_owned(), json!(condition));
    }
    if !resource.metadata.is_empty() {
        let metadata =
            resource.metadata.into_iter().map(|(name, value)| (name.into_owned(), lowering.lower(value))).collect();
        body.insert("Metadata".to_owned(), Json::Object(metadata));
    }
    Json::Object(body)
}

/// The stack's tags and the resource's own, which count more. Tags that CloudFormation alone knows stand as they are.
fn tagged(shape: TagShape, own: Option<Json>, tags: &BTreeMap<String, String>) -> Json {
    match (shape, own) {
        (TagShape::Map, None) => json!(tags),
        (TagShape::Map, Some(Json::Object(own))) => {
            let mut all: Map<String, Json> = tags.iter().map(|(key, value)| (key.clone(), json!(value))).collect();
            all.extend(own);
            Json::Object(all)
        }
        (_, None) => tags.iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect(),
        (_, Some(Json::Array(own))) => {
            let is_own = |key: &String| own.iter().any(|tag| tag["Key"] == json!(key));
            let others = tags.iter().filter(|(key, _)| !is_own(key));
            let others: Vec<Json> = others.map(|(key, value)| json!({ "Key": key, "Value": value })).collect();
            own.into_iter().chain(others).collect()
        }
        (_, Some(own)) => own,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resources_own_tags_count_more_than_the_stacks() {
        let tags = BTreeMap::from([("team".to_owned(), "a".to_owned()), ("cost".to_owned(), "b".to_owned())]);
        let own = json!([{ "Key": "team", "Value": "mine" }]);
        let expected = json!([{ "Key": "team", "Value": "mine" }, { "Key": "cost", "Value": "b" }]);
        assert_eq!(tagged(TagShape::List, Some(own), &tags), expected);
        assert_eq!(tagged(TagShape::Map, Some(json!({"team": "mine"})), &tags), json!({"team": "mine", "cost": "b"}));
        let unknown = json!({ "Ref": "Tags" });
        assert_eq!(tagged(TagShape::List, Some(unknown.clone()), &tags), unknown);
    }
}
