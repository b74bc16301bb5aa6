//! A stack: resources in the order they were added, and what holds between them.

use std::{
    collections::{BTreeMap, BTreeSet},
    panic::Location,
    sync::atomic::{AtomicU32, Ordering},
};

use serde_json::{Map, Value as Json, json};

#[cfg(feature = "builders")]
use crate::iam::{Permissions, Statement};
use crate::{
    At, Diagnostic, Environment, Escape, Expr, FunctionAsset, Handle, Key, StackArtifact, Template,
    cfn::{self, TagShape},
    value::Lowering,
};

/// Something that can be added to a stack: a builder.
pub trait Resource {
    /// What adding it gives: mostly a [`Handle`].
    type Made;

    /// Puts the resource, and what belongs to it, into the stack.
    fn add_to(self, stack: &mut Stack) -> Self::Made;
}

/// A CloudFormation stack while it is being described.
///
/// Adding never fails and never stops at the first fault: what is wrong is noted with its source line and told when the app
/// is synthesised.
///
/// ```
/// use dsl::prelude::*;
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// let mut stack = Stack::new("orders-dev", &env, "Orders on their way");
/// let dlq = stack.add(Queue::<Standard>::dead_letters("Orders").named("orders-dlq"));
/// stack.add(Queue::<Standard>::new("Orders").named("orders").dead_letter(dlq, MaxReceiveCount::new(5)));
/// let (artifact, findings) = stack.finish();
/// assert!(findings.is_empty());
/// assert_eq!(artifact.template.type_of("OrdersQueue"), Some("AWS::SQS::Queue"));
/// ```
#[derive(Debug)]
pub struct Stack {
    key: u32,
    name: String,
    environment: Environment,
    description: String,
    ids: Vec<String>,
    entities: Vec<Entity>,
    places: Vec<At>,
    conditions: BTreeMap<String, Json>,
    outputs: BTreeMap<String, Output>,
    tags: BTreeMap<String, String>,
    #[cfg(feature = "builders")]
    permissions: Permissions,
    functions: Vec<FunctionAsset>,
    escapes: Vec<Escape>,
    diagnostics: Vec<Diagnostic>,
    at: Option<At>,
    termination_protection: bool,
}

#[derive(Debug)]
enum Entity {
    Resource(cfn::Resource),
    Parameter(BTreeMap<String, Json>),
}

#[derive(Debug)]
struct Output {
    value: Expr,
    description: String,
    at: At,
}

/// Tells the handles of one stack from those of another. Never rendered.
static NEXT: AtomicU32 = AtomicU32::new(0);

impl Stack {
    /// A stack of this name in an environment. The name is the stack's identity: another name is another stack.
    pub fn new(name: impl Into<String>, environment: &Environment, description: impl Into<String>) -> Self {
        Self {
            key: NEXT.fetch_add(1, Ordering::Relaxed),
            name: name.into(),
            environment: environment.clone(),
            description: description.into(),
            ids: Vec::new(),
            entities: Vec::new(),
            places: Vec::new(),
            conditions: BTreeMap::new(),
            outputs: BTreeMap::new(),
            tags: BTreeMap::new(),
            #[cfg(feature = "builders")]
            permissions: Permissions::default(),
            functions: Vec::new(),
            escapes: Vec::new(),
            diagnostics: Vec::new(),
            at: None,
            termination_protection: false,
        }
    }

    /// Adds a resource. Everything it needs and everything said about it points to the caller's line.
    #[track_caller]
    pub fn add<R: Resource>(&mut self, resource: R) -> R::Made {
        self.here(Location::caller(), |stack| resource.add_to(stack))
    }

    /// Puts a tag on every resource that can bear one, and on the stack.
    #[track_caller]
    pub fn tag(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.tags.insert(name.into(), value.into());
    }

    /// Shows a value after every deployment, and to other tools. At most 200 a stack.
    #[track_caller]
    pub fn output(&mut self, name: &str, value: impl Into<Expr>, description: &str) {
        let at = At::caller(Location::caller());
        check_id(name, &at, &mut self.diagnostics);
        let output = Output { value: value.into(), description: description.to_owned(), at: at.clone() };
        if self.outputs.insert(name.to_owned(), output).is_some() {
            self.diagnostics
                .push(Diagnostic::error("duplicate-output", format!("two outputs are named `{name}`")).at(at));
        }
    }

    /// Sets a property that no builder and no schema knows yet, by CloudFormation's name. The way out, not the way in: `synth list
    /// --escapes` lists every use, and a property that the schema knows after all is checked like any other.
    ///
    /// ```
    /// # use dsl::prelude::*;
    /// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
    /// # let mut stack = Stack::new("orders", &env, "");
    /// let orders = stack.add(Queue::<Standard>::new("Orders"));
    /// stack.set_property(orders, "NewInTown", serde_json::json!(true));
    /// let (artifact, _) = stack.finish();
    /// assert_eq!(artifact.escapes[0].property, "NewInTown");
    /// ```
    #[track_caller]
    pub fn set_property<R>(&mut self, of: Handle<R>, property: &str, value: impl Into<Expr>) {
        let at = At::caller(Location::caller());
        let id = self.id(of.key()).to_owned();
        match self.resource_mut(of.key()) {
            Some(resource) => {
                resource.properties.insert(property.to_owned(), value);
                self.escapes.push(Escape { resource: id, property: property.to_owned(), at });
            }
            None => self.diagnostics.push(foreign_handle(property, &at)),
        }
    }

    /// Refuses to be deleted until the protection is taken off.
    pub fn protect_from_deletion(&mut self) {
        self.termination_protection = true;
    }

    /// The environment it is for.
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// The stack's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn here<T>(&mut self, location: &'static Location<'static>, act: impl FnOnce(&mut Self) -> T) -> T {
        // A builder that adds others keeps the line of the outermost: the user's own.
        let outer = self.at.clone();
        self.at.get_or_insert_with(|| At::caller(location));
        let made = act(self);
        self.at = outer;
        made
    }

    /// The line that is adding.
    pub(crate) fn at(&self) -> At {
        self.at.clone().expect("resources are added through `Stack::add`")
    }

    pub(crate) fn push(&mut self, id: String, resource: cfn::Resource) -> Key {
        self.enter(id, Entity::Resource(resource))
    }

    pub(crate) fn push_parameter(&mut self, id: String, body: BTreeMap<String, Json>) -> Key {
        self.enter(id, Entity::Parameter(body))
    }

    pub(crate) fn push_condition(&mut self, name: String, body: Json) {
        self.conditions.insert(name, body);
    }

    fn enter(&mut self, id: String, entity: Entity) -> Key {
        let at = self.at();
        check_id(&id, &at, &mut self.diagnostics);
        if let Some(first) = self.ids.iter().position(|other| *other == id) {
            let message = format!("two resources share the logical id `{id}`; the first is at {}", self.places[first]);
            let found = Diagnostic::error("duplicate-id", message)
                .resource(&id)
                .help("give one of them another name")
                .at(at.clone());
            self.diagnostics.push(found);
        }
        let index = u32::try_from(self.entities.len()).expect("a stack holds at most 500 resources");
        self.ids.push(id);
        self.entities.push(entity);
        self.places.push(at);
        Key { stack: self.key, index }
    }

    /// A resource that was added before, to be completed by another; `None` for another stack's, which lowering will tell.
    pub(crate) fn resource_mut(&mut self, key: Key) -> Option<&mut cfn::Resource> {
        match self.entities.get_mut(key.index as usize) {
            Some(Entity::Resource(resource)) if key.stack == self.key => Some(resource),
            _ => None,
        }
    }

    pub(crate) fn id(&self, key: Key) -> &str {
        self.ids.get(key.index as usize).filter(|_| key.stack == self.key).map_or("", String::as_str)
    }

    /// Lowers everything once: the template, and everything that is wrong with it.
    pub fn finish(mut self) -> (StackArtifact, Vec<Diagnostic>) {
        #[cfg(feature = "builders")]
        for (policy, statements) in std::mem::take(&mut self.permissions.statements) {
            let document = Statement::document(statements);
            if let Some(resource) = self.resource_mut(policy) {
                resource.properties.insert("PolicyDocument", document);
            }
        }
        let mut lowering = Lowering { stack: self.key, ids: &self.ids, foreign: 0 };
        let mut resources = Map::new();
        let mut parameters = Map::new();
        for ((entity, id), at) in self.entities.into_iter().zip(&self.ids).zip(&self.places) {
            let foreign = lowering.foreign;
            match entity {
                Entity::Resource(resource) => {
                    resources.insert(id.clone(), lower_resource(resource, &self.tags, &mut lowering));
                }
                Entity::Parameter(body) => {
                    parameters.insert(id.clone(), body.into_iter().collect());
                }
            }
            if lowering.foreign > foreign {
                self.diagnostics.push(foreign_handle(id, at));
            }
        }
        let mut outputs = Map::new();
        for (name, output) in self.outputs {
            let foreign = lowering.foreign;
            let body = json!({ "Description": output.description, "Value": lowering.lower(output.value) });
            if lowering.foreign > foreign {
                self.diagnostics.push(foreign_handle(&name, &output.at));
            }
            outputs.insert(name, body);
        }

        let mut template = Map::new();
        template.insert("AWSTemplateFormatVersion".to_owned(), json!("2010-09-09"));
        template.insert("Description".to_owned(), json!(self.description));
        template.insert("Resources".to_owned(), Json::Object(resources));
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
        let artifact = StackArtifact {
            name: self.name,
            template: Template::from_json(Json::Object(template)),
            tags: self.tags,
            depends_on: Vec::new(),
            functions: self.functions,
            escapes: self.escapes,
            places: self.ids.into_iter().zip(self.places).collect(),
            termination_protection: self.termination_protection,
        };
        (artifact, self.diagnostics)
    }
}

/// What builders ask of it.
#[cfg(feature = "builders")]
impl Stack {
    pub(crate) fn resource(&self, key: Key) -> Option<&cfn::Resource> {
        match self.entities.get(key.index as usize) {
            Some(Entity::Resource(resource)) if key.stack == self.key => Some(resource),
            _ => None,
        }
    }

    /// Adds statements to a resource that holds a policy document; they are merged when the stack is finished.
    pub(crate) fn allow(&mut self, policy: Key, statements: impl IntoIterator<Item = Statement>) {
        self.permissions.statements.entry(policy).or_default().extend(statements);
    }

    /// What the resources of the stack may do.
    pub(crate) fn permissions(&mut self) -> &mut Permissions {
        &mut self.permissions
    }

    pub(crate) fn push_function(&mut self, asset: FunctionAsset) {
        self.functions.push(asset);
    }

    /// Notes a fault at the line that is adding.
    pub(crate) fn fault(&mut self, found: Diagnostic) {
        let at = self.at();
        self.diagnostics.push(found.at(at));
    }
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
    let before: BTreeSet<String> = resource.depends_on.into_iter().map(|key| lowering.id(key).to_owned()).collect();
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

fn foreign_handle(id: &str, at: &At) -> Diagnostic {
    Diagnostic::error("foreign-handle", format!("`{id}` uses a handle of another stack"))
        .resource(id)
        .help("use what was added to the same stack")
        .at(at.clone())
}

fn check_id(id: &str, at: &At, diagnostics: &mut Vec<Diagnostic>) {
    if id.is_empty() || id.len() > 255 || !id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        let message = format!("`{id}` is no logical id");
        let help = "use 1 to 255 letters and digits, without hyphens or underscores: `OrdersDlq`";
        diagnostics.push(Diagnostic::error("bad-id", message).help(help).at(at.clone()));
    }
}

/// A logical id is the given name and the service's word, unless the name ends in it already. No hash: ids are stable.
///
/// ```
/// # use dsl::logical_id;
/// assert_eq!(logical_id("Orders", "Queue"), "OrdersQueue");
/// assert_eq!(logical_id("OrdersQueue", "Queue"), "OrdersQueue");
/// ```
pub fn logical_id(given: &str, word: &str) -> String {
    if given.ends_with(word) { given.to_owned() } else { format!("{given}{word}") }
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
