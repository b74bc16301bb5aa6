//! A policy's statement, read for what it allows.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use super::{
    condition::{Clause, clauses},
    pattern::Pattern,
};
use crate::symbol::{canonical, intrinsic, text_of};

/// Who may.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Principal {
    /// Whoever the policy is attached to.
    Bearer,
    /// Everyone, from any account.
    Anyone,
    /// An account, role, service or provider.
    Named(String),
}

impl Principal {
    pub(crate) fn covers(&self, other: &Self) -> bool {
        *self == Self::Anyone || self == other
    }
}

/// One statement.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) allows: bool,
    pub(crate) principals: Vec<Principal>,
    pub(crate) actions: Vec<Pattern>,
    pub(crate) resources: Vec<Pattern>,
    pub(crate) clauses: Vec<Clause>,
    /// Whether that is all there is to it. `NotAction` and its like are taken for everything, and are not exact.
    pub(crate) exact: bool,
}

/// A statement, or something that stands in its place.
#[derive(Clone, Debug)]
pub(crate) enum Rule {
    Read(Statement),
    /// It cannot be read: a function decides what it is.
    Unread {
        may_deny: bool,
        shown: String,
    },
}

/// A rule with a key that equal rules share, however they are written.
#[derive(Clone, Debug)]
pub(crate) struct Keyed {
    pub(crate) key: String,
    pub(crate) rule: Rule,
}

/// The rules of a policy document.
pub(crate) fn rules(document: &Json) -> Vec<Keyed> {
    match document.get("Statement") {
        Some(Json::Array(list)) => list.iter().map(rule).collect(),
        Some(one) => vec![rule(one)],
        None if document.is_object() && intrinsic(document).is_none() => Vec::new(),
        None => vec![rule(document)],
    }
}

/// The rule that one statement is.
pub(crate) fn rule(statement: &Json) -> Keyed {
    let key = key(statement);
    let rule = read(statement).map_or_else(
        || Rule::Unread { may_deny: may_deny(statement), shown: canonical(statement).to_string() },
        Rule::Read,
    );
    Keyed { key, rule }
}

fn read(statement: &Json) -> Option<Statement> {
    let object = statement.as_object().filter(|_| intrinsic(statement).is_none())?;
    let allows = match object.get("Effect")?.as_str()? {
        "Allow" => true,
        "Deny" => false,
        _ => return None,
    };
    let inverted = ["NotAction", "NotResource", "NotPrincipal"].iter().any(|key| object.contains_key(*key));
    let patterns = |key: &str, of: fn(&crate::symbol::Text) -> Pattern| -> Option<Vec<Pattern>> {
        let Some(value) = object.get(key) else { return Some(vec![Pattern::any()]) };
        let list = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        list.iter().map(|item| text_of(item).filter(|_| !decides(item)).map(|text| of(&text))).collect()
    };
    Some(Statement {
        allows,
        principals: principals(object)?,
        actions: patterns("Action", Pattern::action)?,
        resources: patterns("Resource", Pattern::new)?,
        clauses: clauses(object.get("Condition"))?,
        exact: !inverted,
    })
}

/// Whether a function chooses between values, so that the value is not one of a kind.
fn decides(value: &Json) -> bool {
    intrinsic(value).is_some_and(|(name, _)| matches!(name, "Fn::If" | "Fn::Split" | "Fn::FindInMap" | "Fn::Transform"))
}

fn principals(object: &Map<String, Json>) -> Option<Vec<Principal>> {
    if object.contains_key("NotPrincipal") {
        return Some(vec![Principal::Anyone]);
    }
    let Some(principal) = object.get("Principal") else { return Some(vec![Principal::Bearer]) };
    match principal {
        Json::String(star) if star == "*" => Some(vec![Principal::Anyone]),
        Json::String(name) => Some(vec![Principal::Named(name.clone())]),
        Json::Object(kinds) if intrinsic(principal).is_none() => {
            let mut found = Vec::new();
            for (kind, names) in kinds {
                let names = names.as_array().map_or(std::slice::from_ref(names), Vec::as_slice);
                for name in names {
                    let text = text_of(name).filter(|_| !decides(name))?.shown();
                    found.push(match (kind.as_str(), text.as_str()) {
                        ("AWS" | "*", "*") => Principal::Anyone,
                        ("AWS", account)
                            if account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit()) =>
                        {
                            Principal::Named(format!("arn:aws:iam::{account}:root"))
                        }
                        ("AWS", arn) => Principal::Named(arn.to_owned()),
                        (_, name) => Principal::Named(name.to_owned()),
                    });
                }
            }
            Some(found)
        }
        _ => None,
    }
}

/// The same for statements that differ in nothing but their `Sid`, the order of their lists and the way they are spelled.
fn key(statement: &Json) -> String {
    fn sorted(value: &Json) -> Json {
        match value {
            Json::Object(object) if intrinsic(value).is_none() => object
                .iter()
                .filter(|(key, _)| *key != "Sid")
                .map(|(key, value)| (key.clone(), sorted(value)))
                .collect(),
            Json::Array(list) => {
                let texts: BTreeSet<String> = list.iter().map(|item| canonical(item).to_string()).collect();
                match (list.as_slice(), texts.len()) {
                    ([one], _) => canonical(one),
                    _ => json!(texts),
                }
            }
            other => canonical(other),
        }
    }
    sorted(statement).to_string()
}

/// Whether something that cannot be read may hold a refusal.
fn may_deny(value: &Json) -> bool {
    match value {
        Json::String(text) => text == "Deny",
        Json::Array(list) => list.iter().any(may_deny),
        Json::Object(object) => match intrinsic(value) {
            Some(("Fn::If", Json::Array(parts))) => parts.iter().skip(1).any(may_deny),
            Some(("Ref", Json::String(name))) => name != "AWS::NoValue",
            Some(_) => true,
            None => match object.get("Effect") {
                Some(effect) => effect != "Allow",
                None => true,
            },
        },
        _ => false,
    }
}
