//! The values that a parameter is tried with: those that conditions compare it with, and the keys of mappings.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value as Json;

use super::{
    Model,
    decide::scalar,
    function::{self, reference},
    walk,
};

/// No more values are tried than these.
const MOST: usize = 32;

#[derive(Default)]
struct Domain {
    values: Vec<String>,
    is_compared: bool,
}

/// The parameters, and pseudo parameters, that conditions or mappings hang on.
pub(super) fn domains(model: &Model<'_>) -> HashMap<String, Vec<Option<String>>> {
    let mut domains: BTreeMap<&str, Domain> = BTreeMap::new();
    walk(model.json, &mut |json| match function::of(json) {
        Some(("Fn::Equals", Json::Array(sides))) => {
            if let [one, other] = sides.as_slice() {
                compare(&mut domains, one, other);
                compare(&mut domains, other, one);
            }
        }
        Some(("Fn::FindInMap", Json::Array(parts))) => {
            if let [Json::String(name), top, second, ..] = parts.as_slice() {
                let Some(tops) = model.mappings.get(name).and_then(Json::as_object) else { return };
                let seconds = tops.values().filter_map(Json::as_object).flatten();
                key(&mut domains, top, tops.keys());
                key(&mut domains, second, seconds.map(|(key, _)| key));
            }
        }
        _ => {}
    });
    domains.into_iter().map(|(name, domain)| (name.to_owned(), complete(model, name, domain))).collect()
}

fn compare<'m>(domains: &mut BTreeMap<&'m str, Domain>, side: &'m Json, against: &Json) {
    let Some(name) = reference(side) else { return };
    let domain = domains.entry(name).or_default();
    domain.is_compared = true;
    domain.values.extend(scalar(against));
}

fn key<'m, 'k>(domains: &mut BTreeMap<&'m str, Domain>, key: &'m Json, keys: impl Iterator<Item = &'k String>) {
    if let Some(name) = reference(key) {
        domains.entry(name).or_default().values.extend(keys.cloned());
    }
}

fn complete(model: &Model<'_>, name: &str, domain: Domain) -> Vec<Option<String>> {
    let given = match name {
        "AWS::Region" => model.region.as_ref(),
        "AWS::AccountId" => model.account.as_ref(),
        _ => None,
    };
    if let Some(given) = given {
        return vec![Some(given.clone())];
    }
    let parameter = model.parameters.get(name);
    let default = parameter.and_then(|parameter| scalar(parameter.get("Default")?));
    let allowed = parameter.and_then(|parameter| parameter.get("AllowedValues")?.as_array());
    let mut values: Vec<Option<String>> = vec![];
    let mut add = |value: Option<String>| {
        if !values.contains(&value) {
            values.push(value);
        }
    };
    if default.is_some() {
        add(default.clone());
    }
    if let Some(allowed) = allowed {
        allowed.iter().filter_map(scalar).for_each(|value| add(Some(value)));
    } else {
        let is_met = default.as_ref().is_none_or(|default| domain.values.contains(default));
        domain.values.into_iter().for_each(|value| add(Some(value)));
        // Any other value, unless the default is one already.
        if domain.is_compared && is_met {
            add(None);
        }
    }
    values.truncate(MOST);
    if values.is_empty() {
        values.push(None);
    }
    values
}
