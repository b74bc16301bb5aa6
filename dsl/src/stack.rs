//! A stack: resources in the order they were added, and what holds between them.

mod finish;

use std::{
    collections::{BTreeMap, BTreeSet},
    panic::Location,
    sync::atomic::{AtomicU32, Ordering},
};

use serde_json::Value as Json;

#[cfg(feature = "builders")]
use crate::iam::{Permissions, Statement};
use crate::{At, Diagnostic, Environment, Escape, Export, Expr, FunctionAsset, Handle, Key, cfn, reference::Import};
pub(crate) use finish::order;

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
    transforms: BTreeSet<&'static str>,
    outputs: BTreeMap<String, Output>,
    tags: BTreeMap<String, String>,
    #[cfg(feature = "builders")]
    permissions: Permissions,
    functions: Vec<FunctionAsset>,
    escapes: Vec<Escape>,
    diagnostics: Vec<Diagnostic>,
    strangers: Vec<Stranger>,
    at: Option<At>,
    termination_protection: bool,
}

#[derive(Debug)]
enum Entity {
    Resource(cfn::Resource),
    Parameter(BTreeMap<String, Json>),
    /// A resource of another stack: see [`Stack::import`].
    Import(Import),
}

#[derive(Debug)]
struct Output {
    value: Expr,
    description: String,
    at: At,
}

/// A handle of another stack that was used without being imported.
#[derive(Debug)]
pub(crate) struct Stranger {
    pub(crate) key: Key,
    /// The resource or output that uses it.
    pub(crate) of: Option<String>,
    pub(crate) at: At,
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
            transforms: BTreeSet::new(),
            outputs: BTreeMap::new(),
            tags: BTreeMap::new(),
            #[cfg(feature = "builders")]
            permissions: Permissions::default(),
            functions: Vec::new(),
            escapes: Vec::new(),
            diagnostics: Vec::new(),
            strangers: Vec::new(),
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

    pub(crate) fn tag_unless_set(&mut self, name: &str, value: &str) {
        self.tags.entry(name.to_owned()).or_insert_with(|| value.to_owned());
    }

    /// Shows a value after every deployment, and to other tools. At most 200 a stack.
    #[track_caller]
    pub fn output(&mut self, name: &str, value: impl Into<Expr>, description: &str) {
        let caller = At::caller(Location::caller());
        let at = self.at.clone().unwrap_or(caller);
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
        if let Some(resource) = self.own(of.key(), &at) {
            resource.properties.insert(property.to_owned(), value);
            self.escapes.push(Escape { resource: id, property: property.to_owned(), at });
        }
    }

    /// Silences a rule at a resource, for a reason that is shown to whoever asks what is silenced: `synth check` lists it, and
    /// the template holds it. Codes and what they mean: `docs/rules.md`. One that silences nothing is told.
    ///
    /// ```
    /// # use dsl::prelude::*;
    /// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
    /// # let mut stack = Stack::new("orders", &env, "");
    /// let orders = stack.add(Queue::<Standard>::new("Orders"));
    /// stack.acknowledge(orders, "few-receives", "the shop gives up after three tries");
    /// let (artifact, _) = stack.finish();
    /// let metadata = &artifact.template.resource("OrdersQueue").unwrap()["Metadata"];
    /// assert_eq!(metadata["Acknowledged"]["few-receives"], "the shop gives up after three tries");
    /// ```
    #[track_caller]
    pub fn acknowledge<R>(&mut self, at_resource: Handle<R>, code: &str, reason: &str) {
        let at = At::caller(Location::caller());
        if let Some(resource) = self.own(at_resource.key(), &at) {
            resource.acknowledge(code, reason);
        }
    }

    /// Says what a resource is for, to those who read the template: its metadata's `Purpose`.
    #[track_caller]
    pub fn purpose<R>(&mut self, of: Handle<R>, text: &str) {
        let at = At::caller(Location::caller());
        if let Some(resource) = self.own(of.key(), &at) {
            resource.metadata.insert("Purpose", text);
        }
    }

    /// Lets other stacks of the app use a resource. See [`Export`].
    ///
    /// What is exported must be of this stack.
    #[track_caller]
    pub fn export<R>(&mut self, handle: Handle<R>) -> Export<R> {
        let at = At::caller(Location::caller());
        let id = self.id(handle.key()).to_owned();
        self.own(handle.key(), &at);
        Export::new(handle, &self.name, &id)
    }

    /// A resource of another stack, as if it were one of this. The other is deployed before. See [`Export`].
    #[track_caller]
    pub fn import<R>(&mut self, export: &Export<R>) -> Handle<R> {
        let import = &export.import;
        if import.of.stack == self.key {
            return Handle::new(import.of);
        }
        let known = self.entities.iter().position(|entity| matches!(entity, Entity::Import(known) if known == import));
        let index = known.unwrap_or_else(|| {
            self.ids.push(import.id.clone());
            self.entities.push(Entity::Import(import.clone()));
            self.places.push(At::caller(Location::caller()));
            self.entities.len() - 1
        });
        Handle::new(self.key_of(index))
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

    /// Adds what `act` adds, and lets all of it point to the caller's line: what a pattern does. A function that is marked `#[track_caller]` has
    /// the line of its own caller.
    ///
    /// ```
    /// use dsl::prelude::*;
    /// /// Two queues, wherever they are asked for.
    /// #[track_caller]
    /// fn pair(stack: &mut Stack) {
    ///     stack.at_caller(|stack| {
    ///         stack.add(Queue::<Standard>::new("Left"));
    ///         stack.add(Queue::<Standard>::new("Right"));
    ///     });
    /// }
    /// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
    /// # let mut stack = Stack::new("orders", &env, "");
    /// pair(&mut stack);
    /// let (orders, _) = stack.finish();
    /// assert_eq!(orders.places["LeftQueue"], orders.places["RightQueue"]);
    /// ```
    #[track_caller]
    pub fn at_caller<T>(&mut self, act: impl FnOnce(&mut Self) -> T) -> T {
        self.here(Location::caller(), act)
    }

    /// Notes what is wrong with what the stack was given, where only the stack can tell: it stands beside what the builders find, with the
    /// line that is adding, or the caller's.
    ///
    /// ```
    /// use dsl::{Diagnostic, prelude::*};
    /// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
    /// # let mut stack = Stack::new("orders", &env, "");
    /// stack.fault(Diagnostic::error("far-away", "the shop is in another region").help("move the stack to the shop"));
    /// let (_, findings) = stack.finish();
    /// assert_eq!(findings[0].code, "far-away");
    /// assert!(!findings[0].at.as_ref().unwrap().file.ends_with("src/stack.rs"), "the line is the caller's");
    /// ```
    #[track_caller]
    pub fn fault(&mut self, found: Diagnostic) {
        let caller = At::caller(Location::caller());
        let at = self.at.clone().unwrap_or(caller);
        self.diagnostics.push(found.at(at));
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

    /// Asks for one of CloudFormation's own macros, which rewrites the template before it is deployed.
    #[cfg(feature = "builders")]
    pub(crate) fn transform(&mut self, name: &'static str) {
        self.transforms.insert(name);
    }

    fn enter(&mut self, id: String, entity: Entity) -> Key {
        let at = self.at();
        check_id(&id, &at, &mut self.diagnostics);
        let is_taken = |(other, entity): (&String, &Entity)| *other == id && !matches!(entity, Entity::Import(_));
        if let Some(first) = self.ids.iter().zip(&self.entities).position(is_taken) {
            let message = format!("two resources share the logical id `{id}`; the first is at {}", self.places[first]);
            let found = Diagnostic::error("duplicate-id", message)
                .resource(&id)
                .help("give one of them another name")
                .at(at.clone());
            self.diagnostics.push(found);
        }
        self.ids.push(id);
        self.entities.push(entity);
        self.places.push(at);
        self.key_of(self.entities.len() - 1)
    }

    fn key_of(&self, index: usize) -> Key {
        Key { stack: self.key, index: u32::try_from(index).expect("memory ends before the numbers do") }
    }

    /// A resource of this stack, to be changed; for another's, a diagnostic at the line that tries.
    fn own(&mut self, key: Key, at: &At) -> Option<&mut cfn::Resource> {
        if key.stack != self.key {
            self.strangers.push(Stranger { key, of: None, at: at.clone() });
        } else if let Some(Entity::Import(import)) = self.entities.get(key.index as usize) {
            let message = format!("`{}` belongs to the stack `{}`, and is changed there", import.id, import.stack);
            self.diagnostics.push(Diagnostic::error("foreign-handle", message).at(at.clone()));
        }
        self.resource_mut(key)
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

    /// The name that a resource was given, without its service's word.
    pub(crate) fn given<R>(&self, of: Handle<R>, word: &str) -> String {
        let id = self.id(of.key());
        id.strip_suffix(word).unwrap_or(id).to_owned()
    }
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
