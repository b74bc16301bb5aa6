//! Policies over a whole app: what every resource of a kind gets, and what none may lack.

use std::fmt;

use crate::{Diagnostic, Environment, Expr, Removal, cfn, level1::Level1};

/// Looks at every resource of an app before it is lowered: changes it, or finds a fault in it. Any function of a [`Visited`] is one.
///
/// ```
/// use dsl::{aspect, level1::logs, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// let mut stack = Stack::new("orders", &env, "");
/// stack.add(LogGroup::new("Clerk", LogRetention::TwoWeeks));
/// stack.add(Queue::<Standard>::new("Orders").named("orders"));
///
/// let (assembly, findings) = App::new(env)
///     .with(stack)
///     .aspect(|resource: &mut aspect::Visited<'_>| {
///         // Every log group of the app is kept for a year.
///         resource.overlay(logs::LogGroup { retention_in_days: Some(365.into()), ..Default::default() });
///     })
///     .aspect(aspect::names_begin_with("shop-"))
///     .synth();
///
/// let group = assembly.stacks[0].template.resource("ClerkLogGroup").unwrap();
/// assert_eq!(group["Properties"]["RetentionInDays"], 365);
/// assert_eq!(findings[0].message, "`orders` does not begin with `shop-`");
/// ```
pub trait Aspect {
    /// Looks at one resource.
    fn visit(&self, resource: &mut Visited<'_>);
}

impl<F: Fn(&mut Visited<'_>)> Aspect for F {
    fn visit(&self, resource: &mut Visited<'_>) {
        self(resource);
    }
}

impl fmt::Debug for dyn Aspect {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Aspect")
    }
}

/// A resource that an [`Aspect`] looks at.
#[derive(Debug)]
pub struct Visited<'a> {
    stack: &'a str,
    environment: &'a Environment,
    id: &'a str,
    resource: &'a mut cfn::Resource,
    faults: Vec<Diagnostic>,
}

impl<'a> Visited<'a> {
    pub(crate) fn new(
        stack: &'a str,
        environment: &'a Environment,
        id: &'a str,
        resource: &'a mut cfn::Resource,
    ) -> Self {
        Self { stack, environment, id, resource, faults: Vec::new() }
    }

    pub(crate) fn into_faults(self) -> Vec<Diagnostic> {
        self.faults
    }

    /// The stack's name.
    pub fn stack(&self) -> &str {
        self.stack
    }

    /// Where the stack goes.
    pub fn environment(&self) -> &Environment {
        self.environment
    }

    /// The resource's logical id.
    pub fn id(&self) -> &str {
        self.id
    }

    /// CloudFormation's type: `AWS::SQS::Queue`.
    pub fn type_name(&self) -> &'static str {
        self.resource.type_name
    }

    /// A property, by CloudFormation's name.
    pub fn property(&self, name: &str) -> Option<&Expr> {
        self.resource.properties.get(name)
    }

    /// Puts the properties that are set in `with` over the resource's own, where it is of this type. Says whether it is.
    #[expect(clippy::needless_pass_by_value, reason = "lowering takes it")]
    pub fn overlay<T: Level1 + Clone>(&mut self, with: T) -> bool {
        let with = with.clone().lower();
        if with.type_name != self.resource.type_name {
            return false;
        }
        for (name, value) in with.properties {
            self.resource.properties.insert(name, value);
        }
        true
    }

    /// Whether data is lost with it.
    pub fn is_stateful(&self) -> bool {
        self.resource.stateful
    }

    /// What becomes of the thing when it leaves the stack, where that is said.
    pub fn removal(&self) -> Option<Removal> {
        self.resource.removal
    }

    /// Says what becomes of the thing when it leaves the stack.
    pub fn set_removal(&mut self, removal: Removal) {
        self.resource.removal = Some(removal);
    }

    /// Says something in the resource's metadata.
    pub fn note(&mut self, name: &'static str, value: impl Into<Expr>) {
        self.resource.metadata.insert(name, value);
    }

    /// Finds a fault. The resource and its source line are added by themselves.
    pub fn fault(&mut self, found: Diagnostic) {
        self.faults.push(found);
    }
}

/// Says of every thing that holds data what becomes of it, whatever its own line says. Which types those are is AWS's own list: tables,
/// buckets, databases, keys, secrets, queues, log groups and their like.
///
/// ```
/// use dsl::{aspect, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # struct Reader;
/// # impl contract::Item for Reader { const NAME: &'static str = "Reader"; const PARTITION: contract::Key = contract::Key::text("readerId"); }
/// let mut stack = Stack::new("readers", &env, "");
/// stack.add(Table::<Reader>::new("Readers").removal(Removal::Delete));
/// let (assembly, _) = App::new(env).with(stack).aspect(aspect::removal(Removal::Retain)).synth();
/// assert_eq!(assembly.stacks[0].template.resource("ReadersTable").unwrap()["DeletionPolicy"], "Retain");
/// ```
pub fn removal(removal: Removal) -> impl Aspect {
    move |resource: &mut Visited<'_>| {
        if resource.is_stateful() {
            resource.set_removal(removal);
        }
    }
}

/// The property that names things of a type, where people choose it.
const NAMES: &[(&str, &str)] = &[
    ("AWS::DynamoDB::Table", "TableName"),
    ("AWS::Events::EventBus", "Name"),
    ("AWS::Lambda::Function", "FunctionName"),
    ("AWS::S3::Bucket", "BucketName"),
    ("AWS::SNS::Topic", "TopicName"),
    ("AWS::SQS::Queue", "QueueName"),
    ("AWS::SecretsManager::Secret", "Name"),
];

/// Finds every queue, function, table, topic, bus, bucket and secret whose given name begins otherwise. What CloudFormation names is not looked at.
pub fn names_begin_with(prefix: impl Into<String>) -> impl Aspect {
    let prefix = prefix.into();
    move |resource: &mut Visited<'_>| {
        let Some((_, property)) = NAMES.iter().find(|(of, _)| *of == resource.type_name()) else { return };
        if let Some(Expr::Literal(name)) = resource.property(property)
            && let Some(name) = name.as_str()
            && !name.starts_with(&prefix)
        {
            let message = format!("`{name}` does not begin with `{prefix}`");
            let help = format!("name it `{prefix}{name}`");
            resource.fault(Diagnostic::error("name-policy", message).path(format!("Properties.{property}")).help(help));
        }
    }
}

/// The property that says by which customer key things of a type are encrypted.
const KEYS: &[(&str, &str)] = &[
    ("AWS::Logs::LogGroup", "KmsKeyId"),
    ("AWS::RDS::DBInstance", "KmsKeyId"),
    ("AWS::SNS::Topic", "KmsMasterKeyId"),
    ("AWS::SQS::Queue", "KmsMasterKeyId"),
    ("AWS::SecretsManager::Secret", "KmsKeyId"),
];

/// Finds every queue, topic, secret, log group and database instance that is not encrypted by a key of your own. Where a builder is given a
/// key, the permissions on it follow by themselves, which an aspect could not add afterwards.
///
/// ```
/// use dsl::{aspect, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// let mut stack = Stack::new("orders", &env, "");
/// stack.add(Topic::new("Alerts"));
/// let (_, findings) = App::new(env).with(stack).aspect(aspect::customer_keys()).synth();
/// assert_eq!(findings[0].message, "`AlertsTopic` is not encrypted by a key of your own");
/// ```
pub fn customer_keys() -> impl Aspect {
    |resource: &mut Visited<'_>| {
        let Some((_, property)) = KEYS.iter().find(|(of, _)| *of == resource.type_name()) else { return };
        if resource.property(property).is_none() {
            let message = format!("`{}` is not encrypted by a key of your own", resource.id());
            let help = "give its builder a key";
            resource.fault(
                Diagnostic::error("encryption-policy", message).path(format!("Properties.{property}")).help(help),
            );
        }
    }
}
