//! Whom an alarm wakes, and what it tells them.

use crate::{
    Arn, Diagnostic, Handle, Stack, Value,
    aws::{name::Rule, sns::Topic},
};

/// What alarms of both kinds say and to whom.
#[derive(Debug, Default)]
pub(super) struct Notice {
    pub(super) name: Option<String>,
    pub(super) purpose: Option<String>,
    pub(super) runbook: Option<String>,
    pub(super) start: Vec<Handle<Topic>>,
    pub(super) end: Vec<Handle<Topic>>,
}

/// What a notice becomes.
pub(super) struct Lowered {
    pub(super) name: Option<Value<String>>,
    pub(super) description: Option<Value<String>>,
    pub(super) start: Option<Value<Vec<String>>>,
    pub(super) end: Option<Value<Vec<String>>>,
}

const NAME: Rule = Rule { what: "alarm", max: 255, also: "-_./ :()" };

impl Notice {
    pub(super) fn lower(self, stack: &mut Stack, id: &str) -> Lowered {
        if let Some(name) = &self.name {
            NAME.check(stack, name);
        }
        let runbook = self.runbook.map(|runbook| format!("Runbook: {runbook}"));
        let description = match (self.purpose, runbook) {
            (Some(purpose), Some(runbook)) => Some(format!("{purpose}\n{runbook}")),
            (purpose, runbook) => purpose.or(runbook),
        };
        if let Some(text) = &description {
            let length = text.chars().count();
            if length > 1_024 {
                let message = format!("the description of `{id}` has {length} characters, and AWS takes 1024");
                let help = "put the details into the runbook";
                stack.fault(Diagnostic::error("description-too-long", message).resource(id).help(help));
            }
        }
        for (when, topics) in [("begins", &self.start), ("ends", &self.end)] {
            if topics.len() > 5 {
                let message = format!("`{id}` tells {} topics when it {when}, and AWS takes 5", topics.len());
                let help = "subscribe the people to one topic";
                stack.fault(Diagnostic::error("too-many-actions", message).resource(id).help(help));
            }
        }
        let arns = |topics: Vec<Handle<Topic>>| -> Option<Value<Vec<String>>> {
            let arns: Vec<Value<Arn>> = topics.into_iter().map(Handle::<Topic>::arn).collect();
            if arns.is_empty() { None } else { Some(arns.into()) }
        };
        Lowered {
            name: self.name.map(Into::into),
            description: description.map(Into::into),
            start: arns(self.start),
            end: arns(self.end),
        }
    }
}

/// The methods by which both kinds of alarm fill their notice.
macro_rules! notices {
    () => {
        /// The alarm's name: at most 255 characters. AWS's default is a name of its own making. A change replaces the alarm.
        pub fn named(mut self, name: impl Into<String>) -> Self {
            self.notice.name = Some(name.into());
            self
        }

        /// What the alarm means, for the person it wakes. At most 1,024 characters, with the runbook.
        pub fn describe(mut self, description: impl Into<String>) -> Self {
            self.notice.purpose = Some(description.into());
            self
        }

        /// Where it is written what to do. Stands in the description, and so in the message.
        pub fn runbook(mut self, link: impl Into<String>) -> Self {
            self.notice.runbook = Some(link.into());
            self
        }

        /// Tells a topic when the alarm begins and when it ends. At most five.
        pub fn notify(mut self, topic: $crate::Handle<$crate::Topic>) -> Self {
            self.notice.end.push(topic);
            self.notify_start(topic)
        }

        /// Tells a topic when the alarm begins, and not when it ends. At most five.
        pub fn notify_start(mut self, topic: $crate::Handle<$crate::Topic>) -> Self {
            self.notice.start.push(topic);
            self
        }
    };
}

pub(super) use notices;
