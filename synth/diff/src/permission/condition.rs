//! A statement's conditions, and whether some are at least as strict as others.

use serde_json::Value as Json;

use super::pattern::Pattern;
use crate::symbol::{canonical_json, text_of};

/// One operator on one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    /// In lower case: `stringlike`, `foranyvalue:stringequalsifexists`.
    operator: String,
    /// In lower case: the case of a key means nothing.
    key: String,
    values: Vec<Pattern>,
    /// As it was written.
    pub(crate) shown: String,
}

/// The clauses of a `Condition`; nothing where it is none.
pub(crate) fn clauses(condition: Option<&Json>) -> Option<Vec<Clause>> {
    let Some(condition) = condition else { return Some(Vec::new()) };
    let mut clauses = Vec::new();
    for (operator, keys) in condition.as_object()? {
        for (key, values) in keys.as_object()? {
            if operator.starts_with("Fn::") {
                return None;
            }
            let values = values.as_array().map_or(std::slice::from_ref(values), Vec::as_slice);
            let text = |value: &Json| {
                text_of(value).unwrap_or_else(|| text_of(&Json::String(canonical_json(value))).unwrap_or_default())
            };
            let values: Vec<Pattern> = values.iter().map(|value| Pattern::new(&text(value))).collect();
            let list: Vec<&str> = values.iter().map(Pattern::shown).collect();
            let shown = format!("{operator} {key} {}", list.join(" or "));
            clauses.push(Clause { operator: operator.to_lowercase(), key: key.to_lowercase(), values, shown });
        }
    }
    Some(clauses)
}

/// Whether whatever passes `strict` passes `loose`.
pub(crate) fn implies(strict: &[Clause], loose: &[Clause]) -> bool {
    loose.iter().all(|loose| strict.iter().any(|strict| strict.implies(loose)))
}

impl Clause {
    fn implies(&self, loose: &Self) -> bool {
        if self.key != loose.key {
            return false;
        }
        let plain = loose.operator.strip_suffix("ifexists").unwrap_or(&loose.operator);
        let is_like = plain == "stringlike";
        if self.operator == "stringequals" && is_like {
            // An equality is a likeness without wildcards.
            let literal = |value: &Pattern| !value.shown().contains(['*', '?']);
            return self
                .values
                .iter()
                .all(|value| literal(value) && loose.values.iter().any(|loose| loose.covers(value)));
        }
        // What must be there is stricter than what may be missing.
        if self.operator != loose.operator && self.operator != plain {
            return false;
        }
        let within = |inner: &[Pattern], outer: &[Pattern]| {
            inner.iter().all(|value| outer.iter().any(|other| other.shown() == value.shown()))
        };
        if plain.contains("not") {
            // None of these: the longer list is the stricter one.
            within(&loose.values, &self.values)
        } else if is_like {
            self.values.iter().all(|value| loose.values.iter().any(|loose| loose.covers(value)))
        } else {
            within(&self.values, &loose.values)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn one_condition_implies_a_looser_one() {
        for (strict, loose, yes) in [
            (json!({"StringEquals": {"a": "1"}}), json!({"StringEquals": {"A": ["1", "2"]}}), true),
            (json!({"StringEquals": {"a": ["1", "2"]}}), json!({"StringEquals": {"a": "1"}}), false),
            (json!({"StringEquals": {"a": "1", "b": "1"}}), json!({"StringEquals": {"a": "1"}}), true),
            (json!({}), json!({"StringEquals": {"a": "1"}}), false),
            (json!({"StringEquals": {"a": "1"}}), json!({}), true),
            (json!({"StringNotEquals": {"a": ["1", "2"]}}), json!({"StringNotEquals": {"a": "1"}}), true),
            (json!({"StringNotEquals": {"a": "1"}}), json!({"StringNotEquals": {"a": ["1", "2"]}}), false),
            (json!({"StringLike": {"a": "x/y*"}}), json!({"StringLike": {"a": "x/*"}}), true),
            (json!({"StringEquals": {"a": "x/y"}}), json!({"StringLike": {"a": "x/*"}}), true),
            (json!({"StringEquals": {"a": "x/*"}}), json!({"StringLike": {"a": "x/y"}}), false),
            (json!({"StringEquals": {"a": "1"}}), json!({"StringEqualsIfExists": {"a": "1"}}), true),
            (json!({"StringEqualsIfExists": {"a": "1"}}), json!({"StringEquals": {"a": "1"}}), false),
            (json!({"StringEqualsIfExists": {"a": "1"}}), json!({"StringEqualsIfExists": {"a": ["1", "2"]}}), true),
            (json!({"ArnLike": {"a": "x"}}), json!({"StringLike": {"a": "x"}}), false),
        ] {
            let [strict, loose] = [&strict, &loose].map(|side| clauses(Some(side)).unwrap());
            assert_eq!(implies(&strict, &loose), yes, "{strict:?} {loose:?}");
        }
    }
}
