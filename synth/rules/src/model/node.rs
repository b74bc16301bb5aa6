//! A value of the template, read as it will be deployed.

use std::{fmt, rc::Rc};

use serde_json::Value as Json;

use super::{Fit, Place, Text, World};

/// A value that may be left out, and that may be known to the deployment alone.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting<T> {
    /// Written, or AWS's default.
    Is(T),
    /// Left out: what AWS does then is not a value.
    LeftOut,
    /// Only the deployment knows.
    Unknown,
}

impl<T> Setting<T> {
    /// The value, if there is one and it is known.
    pub fn known(self) -> Option<T> {
        match self {
            Self::Is(value) => Some(value),
            Self::LeftOut | Self::Unknown => None,
        }
    }

    /// The value, AWS's default if it is left out, nothing if it is unknown.
    pub fn or(self, default: T) -> Option<T> {
        match self {
            Self::Is(value) => Some(value),
            Self::LeftOut => Some(default),
            Self::Unknown => None,
        }
    }

    /// Whether nothing is written.
    pub fn is_left_out(&self) -> bool {
        matches!(self, Self::LeftOut)
    }

    /// Whether only the deployment knows.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// The same of another kind of value.
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Setting<U> {
        match self {
            Self::Is(value) => Setting::Is(with(value)),
            Self::LeftOut => Setting::LeftOut,
            Self::Unknown => Setting::Unknown,
        }
    }
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin<'m> {
    /// Written where it is used.
    Written,
    /// Left out: AWS's default.
    Default,
    /// A parameter's default.
    Parameter(&'m str),
    /// Another value that a parameter may have.
    Allowed(&'m str),
    /// A mapping's.
    Mapping(&'m str),
}

/// A number, and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure<'m> {
    /// The number.
    pub value: u64,
    /// Where it comes from.
    pub origin: Origin<'m>,
}

impl Figure<'_> {
    /// AWS's default.
    pub fn default_of_aws(value: u64) -> Self {
        Self { value, origin: Origin::Default }
    }

    /// `30 s`, with where it comes from.
    pub fn seconds(self) -> String {
        let (time, origin) = (crate::words::seconds(self.value), self.origin.to_string());
        // One pair of parentheses is enough.
        match (time.strip_suffix(')'), origin.strip_prefix(" (")) {
            (Some(time), Some(origin)) => format!("{time}, {origin}"),
            _ => time + &origin,
        }
    }
}

impl fmt::Display for Figure<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}{}", crate::words::thousands(self.value), self.origin)
    }
}

impl fmt::Display for Origin<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Written => Ok(()),
            Self::Default => to.write_str(" (AWS's default)"),
            Self::Parameter(name) => write!(to, " (by the default of parameter `{name}`)"),
            Self::Allowed(name) => write!(to, " (which parameter `{name}` may be)"),
            Self::Mapping(name) => write!(to, " (by the mapping `{name}`)"),
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) enum Written<'m> {
    Nothing,
    Json(&'m Json),
    Text(Rc<Text>),
}

/// A value of the template. Reading it decides what has to be decided.
#[derive(Clone)]
pub struct Node<'m> {
    pub(crate) world: &'m World<'m>,
    pub(crate) written: Written<'m>,
    pub(crate) place: Place<'m>,
    pub(crate) origin: Origin<'m>,
}

/// The entries of a list.
pub struct Items<'m> {
    /// Those that are known.
    pub nodes: Vec<Node<'m>>,
    /// Whether there are no others.
    pub is_complete: bool,
}

impl<'m> Node<'m> {
    pub(crate) fn of(world: &'m World<'m>, json: Option<&'m Json>, place: Place<'m>) -> Self {
        let written = json.map_or(Written::Nothing, Written::Json);
        Self { world, written, place, origin: Origin::Written }
    }

    pub(crate) fn with(&self, written: Written<'m>, place: Place<'m>) -> Self {
        Self { world: self.world, written, place, origin: self.origin }
    }

    /// Where it stands, or where it would.
    pub fn place(&self) -> &Place<'m> {
        &self.place
    }

    /// Whether something is written, in this world.
    pub fn is_there(&self) -> bool {
        match &self.written {
            Written::Nothing => false,
            Written::Json(_) | Written::Text(_) if !self.may_be_function() => true,
            _ => !matches!(self.decided().written, Written::Nothing),
        }
    }

    /// What is written below a key.
    pub fn get(&self, key: &'m str) -> Self {
        if self.may_be_function() { self.decided().below(key) } else { self.below(key) }
    }

    fn below(&self, key: &'m str) -> Self {
        let below = match &self.written {
            Written::Json(Json::Object(object)) => object.get(key),
            _ => None,
        };
        match below {
            Some(value) => self.with(Written::Json(value), self.place.key(key)).into_decided(),
            None => self.with(Written::Nothing, self.place.without(key)),
        }
    }

    /// Most values are no function: these need not be decided.
    pub(crate) fn may_be_function(&self) -> bool {
        matches!(&self.written, Written::Json(Json::Object(object)) if object.len() == 1)
    }

    /// Whether it is a function's result that cannot be looked into.
    pub fn is_opaque(&self) -> bool {
        match self.decided().written {
            Written::Json(json) => super::function::of(json).is_some(),
            Written::Text(text) => text.as_known().is_none(),
            Written::Nothing => false,
        }
    }

    /// The keys of an object, with what is below them.
    pub fn entries(&self) -> Vec<(&'m str, Self)> {
        let node = self.decided();
        let Written::Json(json @ Json::Object(object)) = node.written else { return Vec::new() };
        if super::function::of(json).is_some() {
            return Vec::new();
        }
        let entry = |(key, value): (&'m String, &'m Json)| {
            (key.as_str(), node.with(Written::Json(value), node.place.key(key)).into_decided())
        };
        object.iter().map(entry).filter(|(_, value)| !matches!(value.written, Written::Nothing)).collect()
    }

    /// The JSON that is written, functions and all.
    pub fn json(&self) -> Option<&'m Json> {
        match self.decided().written {
            Written::Json(json) => Some(json),
            Written::Nothing | Written::Text(_) => None,
        }
    }

    /// A whole number. What cannot be known is noted.
    pub fn number(&self) -> Setting<Figure<'m>> {
        let (text, origin) = self.resolved();
        self.parsed(text, |known| {
            // YAML and other tools write 30 as 30.0 now and then.
            let value = known.parse::<u64>().ok().or_else(|| {
                let value = known.parse::<f64>().ok().filter(|value| value.fract() == 0.0 && *value >= 0.0)?;
                format!("{value:.0}").parse().ok()
            })?;
            Some(Figure { value, origin })
        })
    }

    /// A number that may have a fraction and a sign.
    pub fn decimal(&self) -> Setting<f64> {
        let (text, _) = self.resolved();
        self.parsed(text, |known| known.parse::<f64>().ok().filter(|value| value.is_finite()))
    }

    /// Truth.
    pub fn flag(&self) -> Setting<bool> {
        let (text, _) = self.resolved();
        self.parsed(text, |known| match known.to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Some(true),
            "false" | "no" | "0" => Some(false),
            _ => None,
        })
    }

    fn parsed<T>(&self, text: Setting<Text>, parse: impl FnOnce(&str) -> Option<T>) -> Setting<T> {
        match text {
            Setting::LeftOut => Setting::LeftOut,
            Setting::Unknown => Setting::Unknown,
            Setting::Is(text) => {
                let Some(known) = text.as_known() else {
                    self.world.note(&self.place, format!("only the deployment knows `{text}`"));
                    return Setting::Unknown;
                };
                // What is no number at all is the schemas' to tell.
                parse(known.trim()).map_or(Setting::Unknown, Setting::Is)
            }
        }
    }

    /// Text, with holes where only the deployment knows.
    pub fn text(&self) -> Setting<Text> {
        self.resolved().0
    }

    /// Text that is known as a whole.
    pub fn known_text(&self) -> Option<String> {
        self.text().known().and_then(|text| text.as_known().map(str::to_owned))
    }

    /// Whether the text is this, whatever the case of its letters.
    pub fn says(&self, word: &str) -> Setting<bool> {
        self.text().map(|text| text.as_known().map(|known| known.eq_ignore_ascii_case(word))).flatten()
    }

    /// Whether a pattern in this text fits another text.
    pub fn fits(&self, text: &Text) -> Fit {
        match self.text() {
            Setting::Is(pattern) => text.fits(&pattern),
            Setting::LeftOut => Fit::No,
            Setting::Unknown => Fit::Perhaps,
        }
    }
}

impl<T> Setting<Option<T>> {
    /// A value that turned out unknown.
    pub fn flatten(self) -> Setting<T> {
        match self {
            Self::Is(Some(value)) => Setting::Is(value),
            Self::LeftOut => Setting::LeftOut,
            Self::Is(None) | Self::Unknown => Setting::Unknown,
        }
    }
}

impl Node<'_> {
    /// Whether the value stands there as it is, so that the schemas see it too.
    pub(crate) fn is_plain(&self) -> bool {
        let node = self.decided();
        node.origin == Origin::Written
            && matches!(node.written, Written::Json(Json::Number(_) | Json::String(_) | Json::Bool(_)))
    }
}
