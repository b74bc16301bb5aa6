//! What a grant becomes in a policy.

use contract::Verb;

use super::{Grant, Statement, key};
use crate::{Diagnostic, Expr, Key, Stack};

/// What one grant permits, without its type.
#[derive(Debug)]
pub(crate) struct Permit {
    thing: Option<Key>,
    /// Names the statement of a thing that is not of the stack.
    name: String,
    actions: Vec<&'static str>,
    key_actions: Vec<&'static str>,
    resources: Vec<Expr>,
    key: Option<Expr>,
    star: Option<String>,
    sid: Option<&'static str>,
}

impl Permit {
    /// What the grant permits; `name` is for a statement on a thing that has no id here.
    pub(crate) fn of<V: Verb>(grant: Grant<V>, name: &str) -> Self {
        let star = if grant.prefix { None } else { grant.resources.iter().find_map(star) };
        Self {
            thing: grant.thing,
            name: name.to_owned(),
            actions: V::actions(),
            key_actions: V::key_actions(),
            resources: grant.resources,
            key: grant.key,
            star,
            sid: None,
        }
    }

    /// Names its statement otherwise than by the thing.
    pub(crate) fn named(mut self, name: &'static str) -> Self {
        self.sid = Some(name);
        self
    }

    /// The statements: on the thing, and on its key where the customer holds it. A star is noted as a fault.
    pub(crate) fn statements(self, stack: &mut Stack) -> Vec<Statement> {
        if self.actions.is_empty() || self.resources.is_empty() {
            return Vec::new();
        }
        if let Some(arn) = self.star {
            let message = format!("the permission behind `{}` is on `{arn}`, which is more than one thing", self.name);
            stack.fault(Diagnostic::error("star", message).help("name the one thing: its whole ARN"));
        }
        let sid = match (self.sid, self.thing) {
            (Some(sid), _) => sid.to_owned(),
            (None, Some(thing)) => stack.id(thing).to_owned(),
            (None, None) => self.name,
        };
        let encrypted = self.key.or_else(|| self.thing.and_then(|thing| key::of(stack, thing)));
        let on_key = encrypted.and_then(|arn| key::statement(stack, arn, &self.actions, self.key_actions));
        [Some(Statement::allow(&sid, self.actions, self.resources)), on_key].into_iter().flatten().collect()
    }
}

/// The literal with a star in it, if there is one.
fn star(arn: &Expr) -> Option<String> {
    match arn {
        Expr::Literal(serde_json::Value::String(text)) if text.contains('*') => Some(text.clone()),
        Expr::Text(parts) => parts.iter().find_map(star),
        _ => None,
    }
}
