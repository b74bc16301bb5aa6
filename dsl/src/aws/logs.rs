//! Log groups.

use crate::{
    Expr, Handle, Removal, Resource, Stack, Value,
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
}

impl LogGroup {
    /// A log group that keeps its lines so long. Its logical id is the given name and `LogGroup`.
    pub fn new(id: &str, retention: LogRetention) -> Self {
        Self { given: id.to_owned(), name: None, retention }
    }

    /// The group's name: at most 512 characters. A change replaces the group and loses its lines.
    pub fn named(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Resource for LogGroup {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let group = logs::LogGroup {
            log_group_name: self.name,
            retention_in_days: Some(self.retention.days().into()),
            ..logs::LogGroup::default()
        };
        Handle::new(stack.push(logical_id(&self.given, "LogGroup"), group.lower().removal(Removal::Delete)))
    }
}

impl Handle<LogGroup> {
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
