//! What names and conditions come to in a world.

use serde_json::Value as Json;

use super::{
    Family, Node, Origin, Text, World,
    function::{self, reference},
    world::About,
};

impl<'m> World<'m> {
    /// What `${Name}` comes to inside a text: a resource's own name, where the template gives it one.
    pub(super) fn named(&'m self, name: &str) -> Text {
        let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
        let Some(index) = self.model.index(id) else { return self.referred(name).0 };
        let resource = super::Resource::new(self, index);
        let given = Family::of(resource.type_name())
            .filter(|family| family.is_name(attribute))
            .and_then(|family| self.deeper(|| resource.property(family.property()).text())?.known());
        given.unwrap_or_else(|| Text::hole(name))
    }

    /// What `Ref` gives.
    pub(super) fn referred(&self, name: &str) -> (Text, Origin<'m>) {
        if let Some((name, parameter)) = self.model.parameters.get_key_value(name) {
            return self.parameter(name, parameter);
        }
        (self.pseudo(name).map_or_else(|| Text::hole(name), Text::known), Origin::Written)
    }

    /// A pseudo parameter that was given, or that conditions or mappings have decided in this world: `AWS::Region`.
    pub(crate) fn pseudo(&self, name: &str) -> Option<&'m str> {
        let given = match name {
            "AWS::Region" => self.model.region.as_deref(),
            "AWS::AccountId" => self.model.account.as_deref(),
            _ => None,
        };
        let chosen = || self.model.domains.get(name)?.get(self.chosen(&About::Parameter(name.to_owned()))?)?.as_deref();
        given.or_else(chosen)
    }

    /// A parameter's value. One that conditions or mappings hang on is varied.
    fn parameter(&self, name: &'m str, parameter: &'m Json) -> (Text, Origin<'m>) {
        let type_name = parameter.get("Type").and_then(Json::as_str).unwrap_or_default();
        let default = parameter.get("Default").and_then(scalar);
        let told = |value: Option<&str>| {
            let is_default = value.is_none() || value == default.as_deref();
            let origin = if is_default { Origin::Parameter(name) } else { Origin::Allowed(name) };
            (value.map_or_else(|| Text::hole(name), Text::known), origin)
        };
        // Its default is the name of what holds the value.
        if type_name.starts_with("AWS::SSM::") {
            return told(None);
        }
        let about = || About::Parameter(name.to_owned());
        if let Some(domain) = self.model.domains.get(name) {
            let value = self.choose(about(), false, domain.len(), |value| domain.get(value).cloned().flatten());
            return told(domain.get(value).and_then(Option::as_deref));
        }
        let mut values: Vec<String> = default.iter().cloned().collect();
        for allowed in parameter.get("AllowedValues").and_then(Json::as_array).into_iter().flatten() {
            values.extend(scalar(allowed).filter(|value| !values.contains(value)));
        }
        if values.len() < 2 {
            return told(values.first().map(String::as_str));
        }
        let value = self.choose(about(), default.is_some(), values.len(), |value| values.get(value).cloned());
        told(values.get(value).map(String::as_str))
    }

    /// What a mapping holds: in each world under another key, where the deployment chooses the key.
    pub(super) fn found_in_map(&'m self, parts: &'m [Json]) -> Option<(&'m str, &'m Json)> {
        let [name, top, second, ..] = parts else { return None };
        let (mapping, tops) = self.model.mappings.get_key_value(name.as_str()?)?;
        let otherwise = parts.get(3).and_then(|options| options.get("DefaultValue"));
        let seconds = self.below(mapping, tops, top);
        let value = seconds.and_then(|seconds| self.below(mapping, seconds, second));
        if value.or(otherwise).is_none() {
            // The deployment fails for want of the key.
            self.rule_out();
        }
        Some((mapping, value.or(otherwise)?))
    }

    fn below(&'m self, mapping: &str, values: &'m Json, key: &'m Json) -> Option<&'m Json> {
        let values = values.as_object()?;
        let node = Node::of(self, Some(key), super::Place::template());
        if let Some(name) = reference(key).filter(|name| name.starts_with("AWS::")) {
            self.vary(name);
        }
        if let Some(known) = node.text().known()?.as_known() {
            return values.get(known);
        }
        let about = About::Key(format!("{mapping} {key}"));
        let value = self.choose(about, false, values.len(), |_| None);
        values.values().nth(value)
    }

    /// Decides a pseudo parameter that conditions or mappings hang on.
    fn vary(&self, name: &str) {
        if let Some(domain) = self.model.domains.get(name) {
            let about = About::Parameter(name.to_owned());
            self.choose(about, false, domain.len(), |value| domain.get(value).cloned().flatten());
        }
    }

    /// Whether a condition holds.
    pub(crate) fn holds(&'m self, name: &str) -> bool {
        if let Some(holds) = self.decided(name) {
            return holds;
        }
        let body = self.model.conditions.get(name);
        let holds = body.and_then(|body| self.deeper(|| self.body_holds(body)));
        let holds = holds.unwrap_or_else(|| self.either(name));
        self.remember(name, holds);
        holds
    }

    fn body_holds(&'m self, body: &'m Json) -> bool {
        let object = body.as_object().filter(|object| object.len() == 1);
        if let Some(Json::String(name)) = object.and_then(|object| object.get("Condition")) {
            return self.holds(name);
        }
        let part = |part: &'m Json| self.deeper(|| self.body_holds(part)).unwrap_or_default();
        match function::of(body) {
            Some(("Fn::Equals", Json::Array(sides))) => match sides.as_slice() {
                [one, other] => self.equal(body, one, other),
                _ => self.either(&body.to_string()),
            },
            Some(("Fn::And", Json::Array(parts))) => parts.iter().all(part),
            Some(("Fn::Or", Json::Array(parts))) => parts.iter().any(part),
            Some(("Fn::Not", Json::Array(parts))) => !parts.iter().any(part),
            _ => self.either(&body.to_string()),
        }
    }

    fn equal(&'m self, body: &Json, one: &'m Json, other: &'m Json) -> bool {
        let text = |side: &'m Json| {
            if let Some(name) = reference(side).filter(|name| name.starts_with("AWS::")) {
                self.vary(name);
            }
            Node::of(self, Some(side), super::Place::template()).text().known()
        };
        let (Some(first), Some(second)) = (text(one), text(other)) else { return self.either(&body.to_string()) };
        if first == second {
            return true;
        }
        // A value apart from all that the template compares with.
        let is_another = |side: &Json, against: &Text| {
            against.as_known().is_some()
                && reference(side).is_some_and(|name| self.chosen(&About::Parameter(name.to_owned())).is_some())
        };
        let is_known = first.as_known().is_some() && second.as_known().is_some();
        if is_known || is_another(one, &second) || is_another(other, &first) || !first.may_equal(&second) {
            return false;
        }
        self.either(&body.to_string())
    }

    fn either(&self, what: &str) -> bool {
        self.choose(About::Comparison(what.to_owned()), false, 2, |_| None) == 0
    }
}

/// A scalar as text.
pub(crate) fn scalar(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}
