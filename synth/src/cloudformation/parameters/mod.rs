//! The values of a template's parameters: given, kept, the default, or made up. Pure but for reading `@FILE`.
//!
//! A value may be a secret. [`Value`] and [`Given`] show none in their debug output, and nothing here is said or stored.

mod check;
mod made;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    path::Path,
};

use dsl::Template;
use serde_json::Value as Json;

use crate::{Error, Result};

/// A parameter, as a template declares it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Declared {
    /// Its logical id.
    pub name: String,
    /// `String`, `Number`, `CommaDelimitedList`, or a type of AWS's.
    pub kind: String,
    /// What it is for.
    pub description: Option<String>,
    /// Whether its value is a secret.
    pub no_echo: bool,
    /// Whether the template has a value for it.
    pub has_default: bool,
    pattern: Option<String>,
    allowed: Vec<String>,
    length: (Option<u64>, Option<u64>),
    range: (Option<f64>, Option<f64>),
    constraint: Option<String>,
}

/// The parameters that a template declares, in order.
pub fn declared(template: &Template) -> Vec<Declared> {
    let parameters = template.json().get("Parameters").and_then(Json::as_object);
    parameters.into_iter().flatten().map(|(name, body)| Declared::new(name, body)).collect()
}

impl Declared {
    fn new(name: &str, body: &Json) -> Self {
        let text = |key: &str| body.get(key).map(plain);
        let number = |key: &str| text(key).and_then(|text| text.parse().ok());
        let length = |key: &str| text(key).and_then(|text| text.parse().ok());
        Self {
            name: name.to_owned(),
            kind: text("Type").unwrap_or_else(|| "String".to_owned()),
            description: text("Description"),
            no_echo: text("NoEcho").is_some_and(|flag| flag.eq_ignore_ascii_case("true")),
            has_default: body.get("Default").is_some(),
            pattern: text("AllowedPattern"),
            allowed: body.get("AllowedValues").and_then(Json::as_array).into_iter().flatten().map(plain).collect(),
            length: (length("MinLength"), length("MaxLength")),
            range: (number("MinValue"), number("MaxValue")),
            constraint: text("ConstraintDescription"),
        }
    }

    /// Whether CloudFormation looks its value up at every deployment, so that an equal template may yet be a change.
    pub fn is_looked_up(&self) -> bool {
        self.kind.starts_with("AWS::SSM::Parameter::Value")
    }

    /// What is wrong with a value, in words that do not hold it.
    pub fn fault(&self, value: &str) -> Option<String> {
        check::fault(self, value)
    }

    /// A random value that fits.
    ///
    /// # Errors
    /// Where the pattern is one that no value can be made up for.
    pub fn made_up(&self) -> Result<String> {
        made::up(self).ok_or_else(|| {
            Error::failed("cannot-make-up", format!("no value can be made up for the secret parameter `{}`", self.name))
                .help(format!("give it: `--parameter {}=@FILE`", self.name))
        })
    }
}

fn plain(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What the user gave on the command line.
#[derive(Clone, Default)]
pub struct Given(BTreeMap<String, String>);

impl fmt::Debug for Given {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_set().entries(self.0.keys()).finish()
    }
}

impl Given {
    /// Reads `Name=value` and `Name=@FILE`; a file's last line ending is not part of the value.
    ///
    /// # Errors
    /// A text without a name, a name twice, a file that cannot be read.
    pub fn parse(texts: &[String], folder: &Path) -> Result<Self> {
        let mut given = BTreeMap::new();
        for text in texts {
            // The text may hold a secret, so the error does not.
            let malformed = || {
                Error::usage("bad-parameter", "a `--parameter` has no name before a `=`")
                    .help("write `Name=value` or `Name=@FILE`")
            };
            let (name, value) = text.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(malformed)?;
            let value = match value.strip_prefix('@') {
                None => value.to_owned(),
                Some(file) => {
                    let text = std::fs::read_to_string(folder.join(file)).map_err(|error| {
                        Error::usage("bad-parameter", format!("`{file}` cannot be read for the parameter `{name}`"))
                            .because(error)
                    })?;
                    let line = text.strip_suffix('\n').unwrap_or(&text);
                    line.strip_suffix('\r').unwrap_or(line).to_owned()
                }
            };
            if given.insert(name.to_owned(), value).is_some() {
                return Err(Error::usage("bad-parameter", format!("the parameter `{name}` is given twice")));
            }
        }
        Ok(Self(given))
    }

    /// Whether there is a value of this name.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Adds a value that was typed in.
    pub fn insert(&mut self, name: &str, value: String) {
        self.0.insert(name.to_owned(), value);
    }

    /// Makes sure that every name is one that a template declares.
    ///
    /// # Errors
    /// A name that none declares, with the nearest that there is.
    pub fn check_names<'a>(&self, declared: impl Iterator<Item = &'a Declared> + Clone) -> Result<()> {
        let unknown = self.0.keys().find(|name| !declared.clone().any(|there| there.name == **name));
        let Some(unknown) = unknown else { return Ok(()) };
        let error = Error::usage("no-such-parameter", format!("no selected stack has a parameter `{unknown}`"));
        let names: BTreeSet<&str> = declared.map(|there| there.name.as_str()).collect();
        Err(match crate::nearest::nearest(unknown, names.iter().copied()) {
            Some(near) => error.help(format!("did you mean `{near}`?")),
            None if names.is_empty() => error.help("they have none at all"),
            None => error.help(format!("there is: {}", names.into_iter().collect::<Vec<_>>().join(", "))),
        })
    }
}

/// A parameter's value, as it goes into a change set.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// Given on the command line or typed in.
    Given(String),
    /// Made up here.
    Made(String),
    /// What the stack has.
    Previous,
}

impl fmt::Debug for Value {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Given(_) => "Given(…)",
            Self::Made(_) => "Made(…)",
            Self::Previous => "Previous",
        })
    }
}

/// Values for a stack's parameters. One that is absent has its default.
pub type Values = BTreeMap<String, Value>;

/// Chooses each parameter's value: given, else what the stack has, else the default, else made up where `make_up` is set and
/// the value is a secret. Returns what has none.
///
/// # Errors
/// All values that a template does not allow, at once.
pub fn resolve<'a>(
    declared: &'a [Declared],
    given: &Given,
    previous: &BTreeMap<String, String>,
    make_up: bool,
) -> Result<(Values, Vec<&'a Declared>)> {
    let (mut values, mut missing, mut faults) = (Values::new(), Vec::new(), Vec::new());
    for parameter in declared {
        let value = match given.0.get(&parameter.name) {
            Some(value) => {
                faults.extend(parameter.fault(value).map(|fault| format!("`{}` {fault}", parameter.name)));
                Value::Given(value.clone())
            }
            None if previous.contains_key(&parameter.name) => Value::Previous,
            None if parameter.has_default => continue,
            None if parameter.no_echo && make_up => Value::Made(parameter.made_up()?),
            None => {
                missing.push(parameter);
                continue;
            }
        };
        values.insert(parameter.name.clone(), value);
    }
    if faults.is_empty() {
        return Ok((values, missing));
    }
    Err(Error::usage("bad-parameter", format!("the parameter {}", faults.join("; the parameter ")))
        .help("give a value that fits: the template declares what does"))
}

/// The error for parameters that have no value, of each stack that has such.
pub fn missing(missing: &[(&str, Vec<&Declared>)]) -> Error {
    let one = |(stack, missing): &(&str, Vec<&Declared>)| {
        let names: Vec<String> = missing.iter().map(|parameter| format!("`{}`", parameter.name)).collect();
        let (noun, verb) = if missing.len() == 1 { ("parameter", "has") } else { ("parameters", "have") };
        format!("the {noun} {} of `{stack}` {verb} no value", names.join(", "))
    };
    // Stacks may share one.
    let options: BTreeSet<String> = missing
        .iter()
        .flat_map(|(_, missing)| missing)
        .map(|parameter| {
            format!("--parameter {}={}", parameter.name, if parameter.no_echo { "@FILE" } else { "VALUE" })
        })
        .collect();
    let words: Vec<String> = missing.iter().map(one).collect();
    Error::usage("missing-parameter", words.join("; "))
        .help(format!("give {}", options.into_iter().collect::<Vec<_>>().join(" ")))
}
