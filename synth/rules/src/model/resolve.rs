//! What functions come to in a world.

use std::rc::Rc;

use serde_json::Value as Json;

use super::{
    Family, Items, Node, Origin, Setting, Text, World,
    function::{self, Piece, attribute, pieces, reference},
    node::Written,
    world::About,
};

/// No more values of a parameter are tried than these.
const MOST_VALUES: usize = 16;

impl<'m> Node<'m> {
    /// The value once conditions and mappings are decided.
    pub(crate) fn decided(&self) -> Self {
        self.clone().into_decided()
    }

    pub(crate) fn into_decided(self) -> Self {
        if !self.may_be_function() {
            return self;
        }
        let mut node = self;
        // Each round goes down one level of what is written.
        for _ in 0..100 {
            let Written::Json(json) = &node.written else { return node };
            let Some((name, argument)) = function::of(json) else { return node };
            node = match (name, argument) {
                ("Ref", Json::String(name)) if name == "AWS::NoValue" => {
                    return node.with(Written::Nothing, node.place.clone());
                }
                ("Fn::If", Json::Array(parts)) => match parts.as_slice() {
                    [Json::String(condition), yes, no] => {
                        let holds = node.world.holds(condition);
                        let (branch, index) = if holds { (yes, 1) } else { (no, 2) };
                        node.with(Written::Json(branch), node.place.key("Fn::If").index(index))
                    }
                    _ => return node,
                },
                ("Fn::FindInMap", Json::Array(parts)) => match node.world.found_in_map(parts) {
                    Some((mapping, value)) => {
                        Self { origin: Origin::Mapping(mapping), ..node.with(Written::Json(value), node.place.clone()) }
                    }
                    None => return node,
                },
                ("Fn::Select", Json::Array(parts)) => match node.selected(parts) {
                    Some(node) => node,
                    None => return node,
                },
                _ => return node,
            };
        }
        node
    }

    fn selected(&self, parts: &'m [Json]) -> Option<Self> {
        let [index, list] = parts else { return None };
        let index = self.with(Written::Json(index), self.place.clone()).known_text()?.trim().parse::<usize>().ok()?;
        let items = self.with(Written::Json(list), self.place.clone()).items();
        let node = items.nodes.get(index).filter(|_| items.is_complete)?;
        Some(Self { place: self.place.clone(), ..node.clone() })
    }

    /// The entries of a list; a single value where a list may stand is a list of one.
    pub fn items(&self) -> Items<'m> {
        let node = self.decided();
        match &node.written {
            Written::Nothing => Items { nodes: Vec::new(), is_complete: true },
            Written::Text(_) => Items { nodes: vec![node], is_complete: true },
            Written::Json(Json::Array(list)) => {
                let item = |(index, item)| node.with(Written::Json(item), node.place.index(index)).into_decided();
                let nodes = list.iter().enumerate().map(item);
                let nodes = nodes.filter(|node| !matches!(node.written, Written::Nothing)).collect();
                Items { nodes, is_complete: true }
            }
            Written::Json(json) => match function::of(json) {
                Some(("Fn::Split", Json::Array(parts))) => node.pieces_of_split(parts),
                Some(("Ref", Json::String(name))) if self.world.model.is_list_parameter(name) => {
                    let (text, origin) = node.resolved();
                    let Setting::Is(text) = text else { return Items { nodes: Vec::new(), is_complete: false } };
                    let is_complete = text.as_known().is_some();
                    let texts = if is_complete { text.split(",", usize::MAX) } else { Vec::new() };
                    let as_node = |text: Text| {
                        let text = Text::known(text.to_string().trim());
                        Self { origin, ..node.with(Written::Text(Rc::new(text)), node.place.clone()) }
                    };
                    Items { nodes: texts.into_iter().map(as_node).collect(), is_complete }
                }
                // A transform, or what another stack gives, may be several.
                Some((name, _)) if !matches!(name, "Ref" | "Fn::GetAtt" | "Fn::Sub" | "Fn::Join") => {
                    Items { nodes: vec![node], is_complete: name == "Fn::ImportValue" }
                }
                _ => Items { nodes: vec![node], is_complete: true },
            },
        }
    }

    fn pieces_of_split(&self, parts: &'m [Json]) -> Items<'m> {
        let unknown = Items { nodes: Vec::new(), is_complete: false };
        let [Json::String(separator), text] = parts else { return unknown };
        let (text, origin) = self.with(Written::Json(text), self.place.clone()).resolved();
        let Setting::Is(text) = text else { return unknown };
        let as_node = |text: Text| Self { origin, ..self.with(Written::Text(Rc::new(text)), self.place.clone()) };
        // A hole may hold separators: only what stands before it is certain.
        let is_complete = text.as_known().is_some() || text.parts().len() > 1;
        Items { nodes: text.split(separator, usize::MAX).into_iter().map(as_node).collect(), is_complete }
    }

    /// The text, and where its value comes from.
    pub(crate) fn resolved(&self) -> (Setting<Text>, Origin<'m>) {
        let decided;
        let node = if self.may_be_function() {
            decided = self.decided();
            &decided
        } else {
            self
        };
        match &node.written {
            Written::Nothing => (Setting::LeftOut, node.origin),
            Written::Text(text) => (Setting::Is(Text::clone(text)), node.origin),
            Written::Json(json) => match json {
                Json::String(text) if text.contains("{{resolve:") => (Setting::Is(Text::hole(text)), node.origin),
                Json::String(text) => (Setting::Is(Text::known(text)), node.origin),
                Json::Number(number) => (Setting::Is(Text::known(&number.to_string())), node.origin),
                Json::Bool(flag) => (Setting::Is(Text::known(if *flag { "true" } else { "false" })), node.origin),
                Json::Object(_) => self.world.deeper(|| node.computed(json)).unwrap_or((Setting::Unknown, node.origin)),
                Json::Null | Json::Array(_) => (Setting::Unknown, node.origin),
            },
        }
    }

    fn computed(&self, json: &'m Json) -> (Setting<Text>, Origin<'m>) {
        let Some((name, argument)) = function::of(json) else { return (Setting::Unknown, self.origin) };
        let text = match (name, argument) {
            ("Ref", Json::String(name)) => {
                let (text, origin) = self.world.referred(name);
                return (Setting::Is(text), if origin == Origin::Written { self.origin } else { origin });
            }
            ("Fn::GetAtt", argument) => match attribute(argument) {
                Some((id, attribute)) => Text::hole(&format!("{id}.{attribute}")),
                None => Text::hole(&json.to_string()),
            },
            ("Fn::Sub", Json::String(text)) => self.substituted(text, None),
            ("Fn::Sub", Json::Array(parts)) => match parts.as_slice() {
                [Json::String(text)] => self.substituted(text, None),
                [Json::String(text), values] => self.substituted(text, Some(values)),
                _ => Text::hole(&json.to_string()),
            },
            ("Fn::Join", Json::Array(parts)) => match parts.as_slice() {
                [Json::String(separator), list] => match self.joined(separator, list) {
                    Some(text) => text,
                    None => Text::hole(&json.to_string()),
                },
                _ => Text::hole(&json.to_string()),
            },
            // The same function of the same things is the same text, whatever it is.
            _ => Text::hole(&json.to_string()),
        };
        (Setting::Is(text), self.origin)
    }

    fn substituted(&self, text: &'m str, values: Option<&'m Json>) -> Text {
        let mut whole = Text::default();
        for piece in pieces(text) {
            let part = match piece {
                Piece::Text(text) => Text::known(text),
                Piece::Name(name) => match values.and_then(|values| values.get(name)) {
                    Some(value) => self.part(value),
                    None => self.world.named(name),
                },
            };
            whole.push(&part);
        }
        whole
    }

    fn joined(&self, separator: &str, list: &'m Json) -> Option<Text> {
        let items = self.with(Written::Json(list), self.place.clone()).items();
        let mut whole = Text::default();
        for (index, item) in items.nodes.iter().enumerate().filter(|_| items.is_complete) {
            if index > 0 {
                whole.push(&Text::known(separator));
            }
            let part = match &item.written {
                Written::Json(json) => self.part(json),
                Written::Text(text) => Text::clone(text),
                Written::Nothing => return None,
            };
            whole.push(&part);
        }
        items.is_complete.then_some(whole)
    }

    /// A part of a longer text: a resource's name is told apart from the resource.
    fn part(&self, json: &'m Json) -> Text {
        if let Some(name) = reference(json) {
            return self.world.named(name);
        }
        if let Some((id, attribute)) =
            function::of(json).filter(|(name, _)| *name == "Fn::GetAtt").and_then(|of| attribute(of.1))
        {
            return self.world.named(&format!("{id}.{attribute}"));
        }
        match self.with(Written::Json(json), self.place.clone()).text() {
            Setting::Is(text) => text,
            Setting::LeftOut => Text::default(),
            Setting::Unknown => Text::hole(&json.to_string()),
        }
    }
}

impl<'m> World<'m> {
    /// What `${Name}` comes to inside a text: a resource's own name, where the template gives it one.
    fn named(&'m self, name: &str) -> Text {
        let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
        let Some(index) = self.model.index(id) else { return self.referred(name).0 };
        let resource = super::Resource::new(self, index);
        let given = Family::of(resource.type_name())
            .filter(|family| family.is_name(attribute))
            .and_then(|family| self.deeper(|| resource.property(family.property()).text())?.known());
        given.unwrap_or_else(|| Text::hole(name))
    }

    /// What `Ref` gives.
    fn referred(&self, name: &str) -> (Text, Origin<'m>) {
        if let Some((name, parameter)) = self.model.parameters.get_key_value(name) {
            return self.parameter(name, parameter);
        }
        let given = match name {
            "AWS::Region" => self.model.region.as_deref(),
            "AWS::AccountId" => self.model.account.as_deref(),
            _ => None,
        };
        let chosen = self.chosen(&About::Parameter(name.to_owned()));
        let chosen = chosen.and_then(|value| self.model.domains.get(name)?.get(value)?.as_deref());
        (given.or(chosen).map_or_else(|| Text::hole(name), Text::known), Origin::Written)
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
        values.truncate(MOST_VALUES);
        if values.len() < 2 {
            return told(values.first().map(String::as_str));
        }
        let value = self.choose(about(), default.is_some(), values.len(), |value| values.get(value).cloned());
        told(values.get(value).map(String::as_str))
    }

    /// What a mapping holds: in each world under another key, where the deployment chooses the key.
    fn found_in_map(&'m self, parts: &'m [Json]) -> Option<(&'m str, &'m Json)> {
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
