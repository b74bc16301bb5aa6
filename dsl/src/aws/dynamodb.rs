//! Tables.

use std::marker::PhantomData;

use contract::{Item, Key, KeyType};

use super::name::Rule;
use crate::{
    Arn, BoundBy, CustomerKey, Handle, Removal, Resource, Resources, Stack, Value,
    aws::cloudwatch::{Count, Metric, Statistic},
    iam::key,
    level1::{
        Level1,
        dynamodb::{self, table},
    },
    stack::logical_id,
};

/// A table of items `T`, which says its keys and which attribute ends an item's life. On demand, encrypted, and kept when it leaves the stack unless told otherwise.
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
    protected: bool,
    key: Option<Value<Arn>>,
    removal: Removal,
    of: PhantomData<fn() -> T>,
}

impl<T: Item> Table<T> {
    /// A table. Its logical id is the given name and `Table`.
    pub fn new(id: &str) -> Self {
        Self {
            given: id.to_owned(),
            name: None,
            recovery: false,
            protected: false,
            key: None,
            removal: Removal::Retain,
            of: PhantomData,
        }
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

    /// Refuses to be deleted, by a stack or by hand, until the protection is taken off. AWS's default is off. No replacement.
    pub fn protect_from_deletion(mut self) -> Self {
        self.protected = true;
        self
    }

    /// Encrypts with a key of the customer's in place of the account's key for DynamoDB. Permissions on the key follow. No replacement.
    pub fn encrypted_with(mut self, key: impl CustomerKey) -> Self {
        self.key = Some(key.arn());
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
        let schema = |(key, role): (Key, &str)| table::KeySchema {
            attribute_name: Some(key.name.into()),
            key_type: Some(role.into()),
        };
        let schema: Value<Vec<table::KeySchema>> = keys().map(schema).collect::<Vec<_>>().into();
        let table = dynamodb::Table {
            table_name: self.name.map(Into::into),
            billing_mode: Some("PAY_PER_REQUEST".into()),
            attribute_definitions: Some(keys().map(|(key, _)| attribute(key)).collect::<Vec<_>>().into()),
            // The schema takes any JSON here, an older form being a map.
            key_schema: Some(Value::from_expr(schema.into_expr())),
            sse_specification: Some(
                table::SSESpecification {
                    sse_enabled: Some(true.into()),
                    sse_type: self.key.as_ref().map(|_| "KMS".into()),
                    kms_master_key_id: self.key.clone().map(Into::into),
                }
                .into(),
            ),
            point_in_time_recovery_specification: Some(
                table::PointInTimeRecoverySpecification {
                    point_in_time_recovery_enabled: Some(self.recovery.into()),
                    ..table::PointInTimeRecoverySpecification::default()
                }
                .into(),
            ),
            deletion_protection_enabled: self.protected.then(|| true.into()),
            time_to_live_specification: T::EXPIRES.map(|attribute| {
                let enabled = Some(true.into());
                table::TimeToLiveSpecification { attribute_name: Some(attribute.into()), enabled }.into()
            }),
            ..dynamodb::Table::default()
        };
        let handle: Handle<Self> =
            Handle::new(stack.push(logical_id(&self.given, "Table"), table.lower().removal(self.removal)));
        if let Some(key) = &self.key {
            key::encrypt(stack, handle.key(), key);
        }
        handle
    }
}

fn attribute(key: Key) -> table::AttributeDefinition {
    let of = match key.of {
        KeyType::Text => "S",
        KeyType::Number => "N",
    };
    table::AttributeDefinition { attribute_name: Some(key.name.into()), attribute_type: Some(of.into()) }
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

    /// Reads that were refused because a partition or the table was asked too much.
    pub fn throttled_reads(self) -> Metric<Count> {
        self.metric("ReadThrottleEvents")
    }

    /// Writes that were refused because a partition or the table was asked too much.
    pub fn throttled_writes(self) -> Metric<Count> {
        self.metric("WriteThrottleEvents")
    }

    /// Read units that were used: what is paid for.
    pub fn read_units(self) -> Metric<Count> {
        self.metric("ConsumedReadCapacityUnits")
    }

    /// Write units that were used: what is paid for.
    pub fn write_units(self) -> Metric<Count> {
        self.metric("ConsumedWriteCapacityUnits")
    }

    /// Source: DynamoDB developer guide, metrics and dimensions.
    fn metric(self, name: &'static str) -> Metric<Count> {
        Metric::of("AWS/DynamoDB", name, Statistic::Sum).dimension("TableName", self.name())
    }
}

impl<T: Item> BoundBy<Table<T>> for contract::Table<T> {
    fn resources(handle: Handle<Table<T>>) -> Resources {
        Resources { variable: handle.name().into_expr(), arns: vec![handle.arn().into_expr()] }
    }
}
