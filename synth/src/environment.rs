//! `environments.toml`: what belongs to an account, checked when read.
//!
//! Every fault has its file, line and column. The faults of all environments are told at once, since a fault in `prod` should not
//! wait for the day of its deployment.

use std::{borrow::Cow, collections::BTreeMap, ops::Range};

use dsl::{Architecture, At, Diagnostic, Environment};
use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{Error, Result, nearest::nearest};

/// One environment: where its stacks go, and the settings that the app asked for.
#[derive(Clone, Debug)]
pub struct Configured<S> {
    /// Where its stacks go.
    pub environment: Environment,
    /// What the app gets.
    pub settings: S,
}

/// What only this machine knows.
#[derive(Clone, Debug)]
pub struct Host {
    /// What `architecture = "host"` means.
    pub architecture: Architecture,
    /// What `{receiver}` stands for: host and port of the program that plays the outside world.
    pub receiver: String,
}

impl Host {
    /// This machine's architecture.
    pub const ARCHITECTURE: Architecture =
        if cfg!(target_arch = "aarch64") { Architecture::Arm64 } else { Architecture::X86_64 };

    /// This machine, with a receiver at a port of its own.
    pub fn with_receiver(port: u16) -> Self {
        Self { architecture: Self::ARCHITECTURE, receiver: format!("127.0.0.1:{port}") }
    }
}

/// The text of the file.
///
/// # Errors
/// The first byte that is no text, as a fault of the file.
pub fn text(file: &str, bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(&error.as_bytes()[..good]);
        let at = Reader { file, text: &text, faults: Vec::new() }.at(Some(good..good));
        let fault = Diagnostic::error("bad-toml", "this is no text in UTF-8").at(at);
        Error::diagnostics(vec![fault.help("save the file as UTF-8")])
    })
}

/// Reads all environments and gives the one that is asked for.
///
/// # Errors
/// Every fault of the file, or an environment that it does not have.
pub fn read<S: DeserializeOwned>(file: &str, text: &str, name: &str, host: &Host) -> Result<Configured<S>> {
    let mut reader = Reader { file, text, faults: Vec::new() };
    let mut environments = reader.read::<S>(host);
    if !reader.faults.is_empty() {
        // Tables come by name; a person mends from the top.
        reader.faults.sort_by_key(|fault| fault.at.as_ref().map(|at| (at.line, at.column)));
        return Err(Error::diagnostics(reader.faults));
    }
    environments.remove(name).ok_or_else(|| {
        let names: Vec<&str> = environments.keys().map(String::as_str).collect();
        let error = Error::usage("no-such-environment", format!("no environment `{name}` in `{file}`"));
        match nearest(name, names.iter().copied()) {
            Some(near) => error.help(format!("did you mean `{near}`? there is: {}", names.join(", "))),
            None => error.help(format!("there is: {}", names.join(", "))),
        }
    })
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    faults: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn read<S: DeserializeOwned>(&mut self, host: &Host) -> BTreeMap<String, Configured<S>> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in &errors {
            let at = self.at(error.span());
            let fault = Diagnostic::error("bad-toml", error.message()).at(at);
            self.faults.push(fault.help("mend this line: the file is TOML, `key = \"value\"` below `[environment]`"));
        }
        let mut environments = BTreeMap::new();
        if !errors.is_empty() {
            return environments;
        }
        for (name, value) in table.into_inner() {
            let span = value.span();
            let name = name.into_inner().into_owned();
            match value.into_inner() {
                DeValue::Table(table) => {
                    if let Some(configured) = self.environment(&name, table, span, host) {
                        environments.insert(name, configured);
                    }
                }
                _ => self.fault(
                    "bad-value",
                    format!("`{name}` is no environment: expected a table `[{name}]`"),
                    Some(span),
                ),
            }
        }
        environments
    }

    fn environment<S: DeserializeOwned>(
        &mut self,
        name: &str,
        mut table: DeTable<'_>,
        span: Range<usize>,
        host: &Host,
    ) -> Option<Configured<S>> {
        let local = name == Environment::LOCAL;
        let account = self.own(&mut table, "account", &span, |text| {
            let twelve = text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
            if twelve { Ok(text.to_owned()) } else { Err("expected an account's twelve digits, in quotes") }
        });
        let region = self.own(&mut table, "region", &span, |text| {
            if is_region(text) { Ok(text.to_owned()) } else { Err("expected a region such as `eu-west-1`") }
        });
        let architecture = self.own(&mut table, "architecture", &span, |text| match text {
            "arm64" => Ok(Architecture::Arm64),
            "x86_64" => Ok(Architecture::X86_64),
            "host" if local => Ok(host.architecture),
            "host" => Err("`host` is for `local` alone: write `arm64` or `x86_64`"),
            _ if local => Err("expected `arm64`, `x86_64` or `host`"),
            _ => Err("expected `arm64` or `x86_64`"),
        });
        for (_, value) in &mut table {
            self.fill_in(name, value, host);
        }
        let settings = match S::deserialize(Spanned::new(span.clone(), DeValue::Table(table)).into_deserializer()) {
            Ok(settings) => Some(settings),
            Err(error) => {
                let span = error.span().unwrap_or(span);
                let fault = explain(error.message(), self.key(&span)).at(self.at(Some(span)));
                self.faults.push(fault);
                None
            }
        };
        let environment =
            Environment { name: name.to_owned(), account: account?, region: region?, architecture: architecture? };
        Some(Configured { environment, settings: settings? })
    }

    /// A key that every environment has, taken out of the app's own.
    fn own<T>(
        &mut self,
        table: &mut DeTable<'_>,
        key: &str,
        environment: &Range<usize>,
        parse: impl FnOnce(&str) -> std::result::Result<T, &'static str>,
    ) -> Option<T> {
        let Some(value) = table.remove(key) else {
            let fault = missing(key).at(self.at(Some(environment.clone())));
            self.faults.push(fault);
            return None;
        };
        let span = value.span();
        let shown = self.text.get(span.clone()).unwrap_or_default().to_owned();
        let parsed = match value.into_inner() {
            DeValue::String(text) => parse(&text),
            _ => parse(""),
        };
        parsed.map_err(|expected| self.fault("bad-value", format!("`{key}` is {shown}: {expected}"), Some(span))).ok()
    }

    /// Puts this machine's addresses into `local`'s texts.
    fn fill_in(&mut self, environment: &str, value: &mut Spanned<DeValue<'_>>, host: &Host) {
        let span = value.span();
        match value.get_mut() {
            DeValue::String(text) if text.contains("{receiver}") => {
                if environment == Environment::LOCAL {
                    *text = Cow::Owned(text.replace("{receiver}", &host.receiver));
                } else {
                    self.fault(
                        "bad-value",
                        "`{receiver}` is for `local` alone: write the address".to_owned(),
                        Some(span),
                    );
                }
            }
            DeValue::Array(list) => list.iter_mut().for_each(|value| self.fill_in(environment, value, host)),
            DeValue::Table(table) => table.iter_mut().for_each(|(_, value)| self.fill_in(environment, value, host)),
            _ => {}
        }
    }

    fn fault(&mut self, code: &'static str, message: String, span: Option<Range<usize>>) {
        let at = self.at(span);
        self.faults.push(Diagnostic::error(code, message).at(at));
    }

    /// The key that a value's line begins with.
    fn key(&self, span: &Range<usize>) -> Option<&str> {
        let line = self.text.get(..span.start)?.rsplit('\n').next()?;
        Some(line.split_once('=')?.0.trim())
    }

    fn at(&self, span: Option<Range<usize>>) -> At {
        let start = span.map_or(0, |span| span.start).min(self.text.len());
        let before = &self.text.as_bytes()[..start];
        let line = before.split(|byte| *byte == b'\n').count();
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        At { file: Cow::Owned(self.file.to_owned()), line: small(line), column: small(column) }
    }
}

/// Serde's words as a finding of ours, with the nearest key for a typo.
fn explain(message: &str, key: Option<&str>) -> Diagnostic {
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    if message.starts_with("unknown field") {
        let (given, known) = quoted.split_first().map_or(("", &[][..]), |(given, known)| (*given, known));
        let found = Diagnostic::error("unknown-key", format!("unknown key `{given}`"));
        let help = match nearest(given, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the keys here are {}", known.join(", ")),
        };
        return found.help(help);
    }
    if message.starts_with("missing field") {
        return missing(quoted.first().unwrap_or(&""));
    }
    let type_error = message.strip_prefix("invalid type: ").and_then(|message| message.split_once(", expected "));
    match (type_error, key) {
        (Some((given, expected)), Some(key)) => {
            let given = given.split_once(' ').map_or(given, |(_, value)| value).trim_matches('`');
            Diagnostic::error("bad-value", format!("`{key}` is {given}: expected {expected}"))
        }
        _ => Diagnostic::error("bad-value", message),
    }
}

fn missing(key: &str) -> Diagnostic {
    Diagnostic::error("missing-key", format!("missing key `{key}`"))
        .help(format!("add `{key} = …` to the table that begins here"))
}

/// Two or more letters, a direction, a number.
fn is_region(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let letters = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase());
    match parts.split_last() {
        Some((number, words)) => {
            words.len() >= 2
                && words.iter().all(letters)
                && !number.is_empty()
                && number.bytes().all(|byte| byte.is_ascii_digit())
        }
        None => false,
    }
}
