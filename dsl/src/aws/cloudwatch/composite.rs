//! Alarms on alarms.

use super::{
    alarm::Alarm,
    notice::{Notice, notices},
};
use crate::{
    Arn, Diagnostic, Expr, Handle, Resource, Stack, Value,
    level1::{Level1, cloudwatch},
    stack::logical_id,
    value::text,
};

/// When a composite alarm fires: of other alarms, by any, all and not.
///
/// ```
/// use dsl::{AlarmRule, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let orders = stack.add(Queue::<Standard>::new("Orders"));
/// let deep = stack.add(Alarm::above("OrdersDeep", orders.depth(), 1_000));
/// let old = stack.add(Alarm::above("OrdersOld", orders.oldest_message_age(), Duration::minutes(5)));
/// stack.add(Alarm::composite("OrdersStuck", AlarmRule::all_of([deep, old])));
/// let (orders, _) = stack.finish();
/// assert_eq!(
///     orders.template.resource("OrdersStuckAlarm").unwrap()["Properties"]["AlarmRule"]["Fn::Sub"],
///     r#"ALARM("${OrdersDeepAlarm.Arn}") AND ALARM("${OrdersOldAlarm.Arn}")"#,
/// );
/// ```
#[derive(Clone, Debug)]
pub struct AlarmRule {
    text: Vec<Expr>,
    alarms: usize,
    /// Whether it must stand in parentheses inside another.
    joined: bool,
}

impl AlarmRule {
    /// While any of them fires.
    pub fn any_of<R: Into<Self>>(rules: impl IntoIterator<Item = R>) -> Self {
        Self::join(rules, " OR ")
    }

    /// While all of them fire.
    pub fn all_of<R: Into<Self>>(rules: impl IntoIterator<Item = R>) -> Self {
        Self::join(rules, " AND ")
    }

    /// While it does not fire.
    pub fn none_of<R: Into<Self>>(rules: impl IntoIterator<Item = R>) -> Self {
        let Self { text, alarms, .. } = Self::any_of(rules);
        let text = ["NOT (".into()].into_iter().chain(text).chain([")".into()]).collect();
        Self { text, alarms, joined: false }
    }

    fn join<R: Into<Self>>(rules: impl IntoIterator<Item = R>, word: &'static str) -> Self {
        let rules: Vec<Self> = rules.into_iter().map(Into::into).collect();
        if let [rule] = rules.as_slice() {
            return rule.clone();
        }
        let alarms = rules.iter().map(|rule| rule.alarms).sum();
        let mut joined = Vec::new();
        for (index, rule) in rules.into_iter().enumerate() {
            joined.extend((index > 0).then(|| Expr::from(word)));
            joined.extend(rule.joined.then(|| Expr::from("(")));
            joined.extend(rule.text);
            joined.extend(rule.joined.then(|| Expr::from(")")));
        }
        Self { text: joined, alarms, joined: true }
    }

    fn fires(arn: Value<Arn>) -> Self {
        Self { text: vec!["ALARM(\"".into(), arn.into_expr(), "\")".into()], alarms: 1, joined: false }
    }
}

impl From<Handle<Alarm>> for AlarmRule {
    fn from(alarm: Handle<Alarm>) -> Self {
        Self::fires(alarm.arn())
    }
}

impl From<Handle<CompositeAlarm>> for AlarmRule {
    fn from(alarm: Handle<CompositeAlarm>) -> Self {
        Self::fires(alarm.arn())
    }
}

/// An alarm of alarms, so that one fault wakes one person once. Its alarms need no topics of their own.
#[derive(Debug)]
#[must_use = "an alarm is made by `Stack::add`"]
pub struct CompositeAlarm {
    given: String,
    rule: AlarmRule,
    notice: Notice,
}

impl Alarm {
    /// An alarm of other alarms. Its logical id is the given name and `Alarm`. 1 to 100 alarms.
    pub fn composite(id: &str, rule: impl Into<AlarmRule>) -> CompositeAlarm {
        CompositeAlarm { given: id.to_owned(), rule: rule.into(), notice: Notice::default() }
    }
}

impl CompositeAlarm {
    notices!();
}

impl Resource for CompositeAlarm {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let id = logical_id(&self.given, "Alarm");
        if !(1..=100).contains(&self.rule.alarms) {
            let message = format!("the rule of `{id}` names {} alarms", self.rule.alarms);
            let help = "name 1 to 100: group more in composite alarms of their own";
            stack.fault(Diagnostic::error("alarms-of-a-rule", message).resource(&id).help(help));
        }
        let notice = self.notice.lower(stack, &id);
        let body = cloudwatch::CompositeAlarm {
            alarm_name: notice.name,
            alarm_description: notice.description,
            alarm_actions: notice.start,
            ok_actions: notice.end,
            alarm_rule: Some(Value::from_expr(text(self.rule.text))),
            ..cloudwatch::CompositeAlarm::default()
        };
        Handle::new(stack.push(id, body.lower()))
    }
}

impl Handle<CompositeAlarm> {
    /// The alarm's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The alarm's name.
    pub fn name(self) -> Value<String> {
        self.reference()
    }
}
