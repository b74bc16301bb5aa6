//! Tables.

use std::marker::PhantomData;

use contract::{Item, Key, KeyType};

use super::name::Rule;
use crate::{
    Arn, BoundBy, Expr, Handle, Removal, Resource, Resources, Stack, Value, cfn, stack::logical_id, value::object,
};

/// A table of items `T`, which says its keys. On demand, encrypted, and kept when it leaves the stack unless told otherwise.
///
/// A change of the item's keys replaces the table. Source: CloudFormation, `AWS::DynamoDB::Table`.
///
/// ```
/// use dsl::prelude::*;
/// use contract::{Item, Key};
/// struct Reader;
/// impl Item for Reader {
///     const NAME: &'static str = "Reader";
///     const PARTITION: Key = Key::text("readerId");
/// }
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// stack.add(Table::<Reader>::new("Readers").point_in_time_recovery());
/// let (orders, _) = stack.finish();
/// let table = orders.template.resource("ReadersTable").unwrap();
/// assert_eq!(table["DeletionPolicy"], "Retain");
/// assert_eq!(table["Properties"]["KeySchema"][0]["AttributeName"], "readerId");
/// ```
#[derive(Debug)]
#[must_use = "a table is made by `Stack::add`"]
pub struct Table<T> {
    given: String,
    name: Option<String>,
    recovery: bool,
    removal: Removal,
    of: PhantomData<fn() -> T>,
}

impl<T: Item> Table<T> {
    /// A table. Its logical id is the given name and `Table`.
    pub fn new(id: &str) -> Self {
        Self { given: id.to_owned(), name: None, recovery: false, removal: Removal::Retain, of: PhantomData }
    }

    /// The table's name: 3 to 255 letters, digits, `-`, `_` and `.`. A change replaces the table.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Keeps every state of the last 35 days. AWS's default is off. No replacement.
    pub fn point_in_time_recovery(mut self) -> Self {
        self.recovery = true;
        self
    }

    /// What becomes of the table when it leaves the stack or is replaced. Ours is to keep it, AWS's default to delete it.
    pub fn removal(mut self, removal: Removal) -> Self {
        self.removal = removal;
        self
    }
}

const NAME: Rule = Rule { what: "table", max: 255, also: "-_." };

impl<T: Item> Resource for Table<T> {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        if let Some(name) = &self.name {
            NAME.check(stack, name);
        }
        let keys = || [Some((T::PARTITION, "HASH")), T::SORT.map(|key| (key, "RANGE"))].into_iter().flatten();
        let attributes = keys().map(|(key, _)| attribute(key)).collect::<Vec<_>>();
        let schema = keys()
            .map(|(key, role)| object([("AttributeName", key.name.into()), ("KeyType", role.into())]))
            .collect::<Vec<_>>();
        let mut table = cfn::Resource::new("AWS::DynamoDB::Table")
            .set_some("TableName", self.name)
            .set("BillingMode", "PAY_PER_REQUEST")
            .set("AttributeDefinitions", Expr::List(attributes))
            .set("KeySchema", Expr::List(schema))
            .set("SSESpecification", object([("SSEEnabled", true.into())]))
            .set("PointInTimeRecoverySpecification", object([("PointInTimeRecoveryEnabled", self.recovery.into())]))
            .removal(self.removal)
            .tagged();
        if let Some(attribute) = T::EXPIRES {
            let ttl = object([("AttributeName", attribute.into()), ("Enabled", true.into())]);
            table = table.set("TimeToLiveSpecification", ttl);
        }
        Handle::new(stack.push(logical_id(&self.given, "Table"), table))
    }
}

fn attribute(key: Key) -> Expr {
    let of = match key.of {
        KeyType::Text => "S",
        KeyType::Number => "N",
    };
    object([("AttributeName", key.name.into()), ("AttributeType", of.into())])
}

impl<T: Item> Handle<Table<T>> {
    /// The table's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The table's name.
    pub fn name(self) -> Value<String> {
        self.reference()
    }
}

impl<T: Item> BoundBy<Table<T>> for contract::Table<T> {
    fn resources(handle: Handle<Table<T>>) -> Resources {
        Resources { variable: handle.name().into_expr(), arns: vec![handle.arn().into_expr()] }
    }
}
