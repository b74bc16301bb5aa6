//! A resource as CloudFormation sees it: plain data that builders make and a stack lowers.

use crate::{Expr, Fields, Handle, Key, Stack, level1::Level1};

/// One resource of a template.
#[derive(Clone, Debug, Default)]
pub struct Resource {
    /// CloudFormation's type: `AWS::SQS::Queue`.
    pub type_name: &'static str,
    /// The properties, without those that are left to AWS.
    pub properties: Fields,
    /// How the type bears tags.
    pub tags: Tags,
    /// Whether data is lost with it: AWS's own list of types.
    pub stateful: bool,
    /// Resources that must exist before although no property refers to them.
    pub depends_on: Vec<Key>,
    /// What becomes of the thing when it leaves the stack, and when it is replaced.
    pub removal: Option<Removal>,
    /// Exists under this condition alone.
    pub condition: Option<String>,
    /// Text for readers and tools.
    pub metadata: Fields,
}

impl Resource {
    /// A resource of a type, without properties.
    pub fn new(type_name: &'static str) -> Self {
        Self { type_name, ..Self::default() }
    }

    /// What becomes of the thing.
    pub fn removal(mut self, removal: Removal) -> Self {
        self.removal = Some(removal);
        self
    }

    /// Silences a rule here, for a reason.
    pub(crate) fn acknowledge(&mut self, code: &str, reason: &str) {
        if self.metadata.get(ACKNOWLEDGED).is_none() {
            self.metadata.insert(ACKNOWLEDGED, Expr::Map(Fields::default()));
        }
        if let Some(Expr::Map(reasons)) = self.metadata.get_mut(ACKNOWLEDGED) {
            reasons.insert(code.to_owned(), reason);
        }
    }
}

/// Where a resource's metadata says which rules are silenced, and why.
pub const ACKNOWLEDGED: &str = "Acknowledged";

/// How a type bears tags: by which property, and in which form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tags {
    /// The property: mostly `Tags`, on a user pool `UserPoolTags`.
    pub property: &'static str,
    /// What it holds.
    pub shape: TagShape,
}

/// The form of a type's tags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagShape {
    /// It bears none.
    #[default]
    None,
    /// A list of `{Key, Value}`.
    List,
    /// An object of names and values.
    Map,
}

/// What becomes of a stateful thing when it leaves the stack or is replaced. AWS's default is to delete it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// It is deleted, with its data.
    Delete,
    /// It stays, and is no longer managed.
    Retain,
    /// A snapshot of it stays. For databases and volumes alone.
    Snapshot,
}

impl Removal {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::Snapshot => "Snapshot",
        }
    }
}

/// Adds a level-1 resource to a stack, for what has no builder here. The logical id is the given one.
///
/// ```
/// use dsl::{Cfn, level1::ssm, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let mode = ssm::Parameter { type_: Some("String".into()), value: Some("none".into()), ..Default::default() };
/// let mode = stack.add(Cfn::new("FailureMode", mode));
/// stack.output("FailureMode", mode.ref_(), "The parameter's name");
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// assert_eq!(orders.template.type_of("FailureMode"), Some("AWS::SSM::Parameter"));
/// ```
#[derive(Debug)]
#[must_use = "a resource is made by `Stack::add`"]
pub struct Cfn<T> {
    id: String,
    body: T,
    removal: Option<Removal>,
    depends_on: Vec<Key>,
}

impl<T: Level1> Cfn<T> {
    /// A resource of the type, by its logical id.
    pub fn new(id: &str, body: T) -> Self {
        Self { id: id.to_owned(), body, removal: None, depends_on: Vec::new() }
    }

    /// What becomes of the thing when it leaves the stack or is replaced. AWS's default is to delete it.
    pub fn removal(mut self, removal: Removal) -> Self {
        self.removal = Some(removal);
        self
    }

    /// Is made after another resource that no property of it names.
    pub fn after<R>(mut self, other: Handle<R>) -> Self {
        self.depends_on.push(other.key());
        self
    }
}

impl<T: Level1> crate::Resource for Cfn<T> {
    type Made = Handle<T>;

    fn add_to(self, stack: &mut Stack) -> Handle<T> {
        let mut resource = self.body.lower();
        resource.removal = self.removal;
        resource.depends_on = self.depends_on;
        Handle::new(stack.push(self.id, resource))
    }
}
