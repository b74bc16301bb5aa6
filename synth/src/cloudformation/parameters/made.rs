//! Secrets that are made up for the local environment.

use rand::RngExt as _;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::Declared;

/// How many repetitions `*` and `+` get beyond the least.
const MORE: u32 = 31;
/// How often a value is tried against the length.
const TRIES: u32 = 200;

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// A random value that the parameter allows, where one can be found.
pub(super) fn up(parameter: &Declared) -> Option<String> {
    let mut random = rand::rng();
    if !parameter.allowed.is_empty() {
        return Some(parameter.allowed[random.random_range(0..parameter.allowed.len())].clone());
    }
    if parameter.kind == "Number" {
        let least = parameter.range.0.unwrap_or(0.0).ceil();
        return Some(least.to_string()).filter(|value| parameter.fault(value).is_none());
    }
    let pattern = parameter.pattern.as_ref().map(|pattern| regex_syntax::parse(pattern));
    (0..TRIES).find_map(|_| {
        let value = match &pattern {
            Some(Ok(pattern)) => {
                let mut value = String::new();
                sample(pattern, &mut random, &mut value)?;
                value
            }
            Some(Err(_)) => return None,
            None => {
                let least = parameter.length.0.unwrap_or(0).max(32);
                let length = parameter.length.1.map_or(least, |most| least.min(most));
                (0..length).map(|_| char::from(ALPHABET[random.random_range(0..ALPHABET.len())])).collect()
            }
        };
        parameter.fault(&value).is_none().then_some(value)
    })
}

fn sample(pattern: &Hir, random: &mut rand::rngs::ThreadRng, value: &mut String) -> Option<()> {
    match pattern.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => value.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(class) => value.push(character(class, random)?),
        HirKind::Capture(group) => sample(&group.sub, random, value)?,
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| sample(part, random, value))?,
        HirKind::Alternation(choices) => sample(&choices[random.random_range(0..choices.len())], random, value)?,
        HirKind::Repetition(repetition) => {
            let most = repetition.min.saturating_add(MORE).min(repetition.max.unwrap_or(u32::MAX));
            for _ in 0..random.random_range(repetition.min..=most) {
                sample(&repetition.sub, random, value)?;
            }
        }
    }
    Some(())
}

/// A character of the class, a printable one of ASCII where it has any.
fn character(class: &Class, random: &mut rand::rngs::ThreadRng) -> Option<char> {
    let Class::Unicode(class) = class else { return None };
    let holds = |wanted: &char| class.ranges().iter().any(|range| (range.start()..=range.end()).contains(wanted));
    let printable: Vec<char> = ('!'..='~').filter(holds).collect();
    if printable.is_empty() {
        return class.ranges().first().map(|range| range.start());
    }
    Some(printable[random.random_range(0..printable.len())])
}
