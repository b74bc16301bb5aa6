//! A request of the query protocol.

use std::collections::BTreeMap;

/// What a request asks for.
#[derive(Clone, Debug, Default)]
pub struct Form(BTreeMap<String, String>);

impl Form {
    /// Reads a request's body.
    pub fn read(body: &[u8]) -> Self {
        Self(form_urlencoded::parse(body).into_owned().collect())
    }

    /// The operation.
    pub fn action(&self) -> &str {
        self.get("Action").unwrap_or_default()
    }

    /// A member.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    pub(crate) fn is_true(&self, name: &str) -> bool {
        self.get(name) == Some("true")
    }

    /// A list's members.
    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        (1..).map_while(|index| self.get(&format!("{name}.member.{index}")).map(str::to_owned)).collect()
    }

    /// A list of pairs, such as tags; one that has no value is told without.
    pub(crate) fn pairs(&self, name: &str, key: &str, value: &str) -> Vec<(String, Option<String>)> {
        (1..)
            .map_while(|index| {
                let member = |part: &str| self.get(&format!("{name}.member.{index}.{part}")).map(str::to_owned);
                Some((member(key)?, member(value)))
            })
            .collect()
    }
}
