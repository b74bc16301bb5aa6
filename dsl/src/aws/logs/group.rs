//! Log groups.

use crate::{
    Arn, EncryptionKey, Expr, Function, Handle, KeyUser, Removal, Resource, Stack, Value,
    level1::{Level1, logs},
    stack::logical_id,
};

/// How long logs are kept. CloudWatch takes these numbers of days alone; AWS's default is for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant says its own number of days")]
pub enum LogRetention {
    OneDay,
    ThreeDays,
    FiveDays,
    OneWeek,
    TwoWeeks,
    OneMonth,
    TwoMonths,
    ThreeMonths,
    SixMonths,
    OneYear,
}

impl LogRetention {
    /// The number of days.
    pub const fn days(self) -> u32 {
        match self {
            Self::OneDay => 1,
            Self::ThreeDays => 3,
            Self::FiveDays => 5,
            Self::OneWeek => 7,
            Self::TwoWeeks => 14,
            Self::OneMonth => 30,
            Self::TwoMonths => 60,
            Self::ThreeMonths => 90,
            Self::SixMonths => 180,
            Self::OneYear => 365,
        }
    }
}

/// A log group. Deleted with its stack: what must outlive it is an alarm's or an archive's business.
#[derive(Debug)]
#[must_use = "a log group is made by `Stack::add`"]
pub struct LogGroup {
    given: String,
    name: Option<Value<String>>,
    retention: LogRetention,
    key: Option<Handle<EncryptionKey>>,
}

impl LogGroup {
    /// A log group that keeps its lines so long. Its logical id is the given name and `LogGroup`.
    pub fn new(id: &str, retention: LogRetention) -> Self {
        Self { given: id.to_owned(), name: None, retention, key: None }
    }

    /// The group's name: at most 512 characters. A change replaces the group and loses its lines.
    pub fn named(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Encrypts with a key of one's own, which lets CloudWatch Logs in by itself. AWS's default is a key of its own. A change concerns
    /// new lines; old ones stay readable only while the old key is there.
    ///
    /// ```
    /// use dsl::{EncryptionKey, prelude::*};
    /// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
    /// # let mut stack = Stack::new("orders", &env, "");
    /// let key = stack.add(EncryptionKey::new("Orders"));
    /// stack.add(LogGroup::new("Orders", LogRetention::OneWeek).encrypted_with(key));
    /// let (orders, _) = stack.finish();
    /// let policy = &orders.template.resource("OrdersKey").unwrap()["Properties"]["KeyPolicy"];
    /// assert_eq!(policy["Statement"][1]["Principal"]["Service"], "logs.eu-west-1.amazonaws.com");
    /// ```
    pub fn encrypted_with(mut self, key: Handle<EncryptionKey>) -> Self {
        self.key = Some(key);
        self
    }
}

impl Resource for LogGroup {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        if let Some(key) = self.key {
            key.let_in(stack, KeyUser::Logs);
        }
        let group = logs::LogGroup {
            log_group_name: self.name,
            kms_key_id: self.key.map(|key| key.arn().into()),
            retention_in_days: Some(self.retention.days().into()),
            ..logs::LogGroup::default()
        };
        Handle::new(stack.push(logical_id(&self.given, "LogGroup"), group.lower().removal(Removal::Delete)))
    }
}

impl Handle<LogGroup> {
    /// The group's ARN, which ends in `:*`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The group's name.
    pub fn name(self) -> Value<String> {
        self.reference()
    }

    /// The group's streams, as IAM names them.
    pub(crate) fn streams(self) -> Expr {
        // The attribute ends in `:*` already, and one more is not the same to IAM.
        self.attribute::<String>("Arn").into_expr()
    }
}

impl<M> Handle<Function<M>> {
    /// The log group that a function of this stack writes to; nothing for another stack's.
    ///
    /// ```
    /// use contract::{Nothing, contract};
    /// use dsl::{Dashboard, dashboard::LogQuery, prelude::*};
    /// contract! {
    ///     /// Needs nothing.
    ///     pub Echo in "echo" consumes Nothing {}
    /// }
    /// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
    /// # let mut stack = Stack::new("orders", &env, "");
    /// let echo = stack.add(Function::new("Echo", Echo::default()));
    /// let lines = LogQuery::new("Errors", echo.log_group(&stack), "filter level = \"ERROR\" | limit 20");
    /// stack.add(Dashboard::new("Echo").row([lines]));
    /// let (orders, _) = stack.finish();
    /// let body = &orders.template.resource("EchoDashboard").unwrap()["Properties"]["DashboardBody"]["Fn::Sub"];
    /// assert!(body.as_str().unwrap().contains("SOURCE '${EchoLogGroup}'"));
    /// ```
    pub fn log_group(self, stack: &Stack) -> Option<Handle<LogGroup>> {
        let Some(Expr::Map(logging)) = stack.resource(self.key())?.properties.get("LoggingConfig") else { return None };
        match logging.get("LogGroup") {
            Some(Expr::Ref(key)) => Some(Handle::new(*key)),
            _ => None,
        }
    }
}
