//! What functions come to in a world.

use std::rc::Rc;

use serde_json::Value as Json;

use super::{
    Items, Node, Origin, Setting, Text,
    function::{self, Piece, attribute, pieces, reference},
    node::Written,
};

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
