//! What one stack uses of another.

use std::{fmt, marker::PhantomData};

use serde_json::{Value as Json, json};

use crate::{At, Handle, Key};

/// A resource that other stacks may use. Made by [`Stack::export`](crate::Stack::export).
///
/// The reference is *weak*: what the other stack uses becomes a plain output of this one, read when the other is deployed
/// (`Fn::GetStackOutput`). No deployment is ever refused because an output is in use, so either stack can change first. A
/// [`strong`](Self::strong) one is CloudFormation's export, which cannot be changed or removed while another stack imports it.
///
/// Only what is used becomes an output, and the stack that uses it is deployed after.
///
/// ```
/// use dsl::prelude::*;
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// let mut base = Stack::new("base", &env, "What all share");
/// let alerts = base.add(Topic::new("Alerts"));
/// let alerts = base.export(alerts);
///
/// let mut orders = Stack::new("orders", &env, "Orders on their way");
/// let dlq = orders.add(Queue::<Standard>::dead_letters("Orders"));
/// let alerts = orders.import(&alerts);
/// orders.add(Alarm::above("OrdersDead", dlq.depth(), 0).notify(alerts));
///
/// let (assembly, findings) = App::new(env).with(orders).with(base).synth();
/// assert!(findings.is_empty());
/// let [base, orders] = assembly.stacks.as_slice() else { panic!() };
/// assert_eq!(orders.depends_on, ["base"]);
/// assert_eq!(base.template.json()["Outputs"]["AlertsTopicRef"]["Value"]["Ref"], "AlertsTopic");
/// let alarm = &orders.template.resource("OrdersDeadAlarm").unwrap()["Properties"];
/// assert_eq!(alarm["AlarmActions"][0]["Fn::GetStackOutput"]["OutputName"], "AlertsTopicRef");
/// ```
pub struct Export<R> {
    pub(crate) import: Import,
    of: PhantomData<fn() -> R>,
}

impl<R> Export<R> {
    pub(crate) fn new(handle: Handle<R>, stack: &str, id: &str) -> Self {
        let import = Import { of: handle.key(), stack: stack.to_owned(), id: id.to_owned(), strength: Strength::Weak };
        Self { import, of: PhantomData }
    }

    /// Makes it CloudFormation's own export: while a stack imports it, this one can neither change nor remove it, and is refused
    /// to be deleted.
    pub fn strong(mut self) -> Self {
        self.import.strength = Strength::Strong;
        self
    }
}

impl<R> Clone for Export<R> {
    fn clone(&self) -> Self {
        Self { import: self.import.clone(), of: PhantomData }
    }
}

impl<R> fmt::Debug for Export<R> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.import.fmt(to)
    }
}

/// Whether CloudFormation watches over a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Strength {
    Weak,
    Strong,
}

/// A resource of another stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Import {
    /// The resource, in its own stack.
    pub(crate) of: Key,
    /// The other stack's name.
    pub(crate) stack: String,
    /// The resource's logical id there.
    pub(crate) id: String,
    pub(crate) strength: Strength,
}

/// A value of a resource that another stack uses: an output that the resource's stack must have.
#[derive(Clone, Debug)]
pub(crate) struct Need {
    pub(crate) import: Import,
    /// `None` is what `Ref` gives.
    pub(crate) attribute: Option<String>,
    /// Who needs it.
    pub(crate) at: At,
}

impl Import {
    /// The name of the output that holds the value: `OrdersQueueArn`, `OrdersQueueRef`.
    fn output(&self, attribute: Option<&str>) -> String {
        let word: String = attribute.unwrap_or("Ref").chars().filter(char::is_ascii_alphanumeric).collect();
        format!("{}{word}", self.id)
    }

    /// The value, in the stack that uses it.
    pub(crate) fn value(&self, attribute: Option<&str>) -> Json {
        let output = self.output(attribute);
        match self.strength {
            Strength::Weak => json!({ "Fn::GetStackOutput": { "StackName": self.stack, "OutputName": output } }),
            Strength::Strong => json!({ "Fn::ImportValue": format!("{}:{output}", self.stack) }),
        }
    }
}

impl Need {
    /// The output's name.
    pub(crate) fn name(&self) -> String {
        self.import.output(self.attribute.as_deref())
    }

    /// The output, in the stack that has the resource.
    pub(crate) fn output(&self) -> Json {
        let id = &self.import.id;
        let value = match &self.attribute {
            None => json!({ "Ref": id }),
            Some(attribute) => json!({ "Fn::GetAtt": [id, attribute] }),
        };
        let mut output = json!({ "Description": "Used by other stacks", "Value": value });
        if self.import.strength == Strength::Strong {
            output["Export"] = json!({ "Name": format!("{}:{}", self.import.stack, self.name()) });
        }
        output
    }
}
