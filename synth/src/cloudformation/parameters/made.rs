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
    let pattern = match &parameter.pattern {
        Some(pattern) => Some(regex_syntax::parse(pattern).ok()?),
        None => None,
    };
    (0..TRIES).find_map(|_| {
        let value = if let Some(pattern) = &pattern {
            let mut value = String::new();
            sample(pattern, &mut random, &mut value)?;
            value
        } else {
            let least = parameter.length.0.unwrap_or(0).max(32);
            let length = parameter.length.1.map_or(least, |most| least.min(most));
            (0..length).map(|_| char::from(ALPHABET[random.random_range(0..ALPHABET.len())])).collect()
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
        return class.ranges().first().map(regex_syntax::hir::ClassUnicodeRange::start);
    }
    Some(printable[random.random_range(0..printable.len())])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn declared(mut body: serde_json::Value) -> Declared {
        body["NoEcho"] = json!("true");
        Declared::new("Secret", &body)
    }

    #[test]
    fn a_value_fits_its_declaration() {
        for body in [
            json!({}),
            json!({"AllowedPattern": "^[0-9A-F]{32}$"}),
            json!({"AllowedPattern": "(sk|pk)_[a-z]+-\\d{2,4}"}),
            json!({"AllowedPattern": "[a-zA-Z0-9]*", "MinLength": 20, "MaxLength": "24"}),
            json!({"AllowedPattern": "\\S+", "MinLength": 8}),
            json!({"MaxLength": 12}),
            json!({"MinLength": "64"}),
            json!({"AllowedValues": ["a", "b"]}),
            json!({"Type": "Number", "MinValue": 5}),
        ] {
            let declared = declared(body.clone());
            let value = up(&declared).unwrap_or_else(|| panic!("nothing fits {body}"));
            assert_eq!(declared.fault(&value), None, "{body}");
        }
        assert!(up(&declared(json!({"AllowedPattern": "(?=x)y"}))).is_none(), "what is not understood is not guessed");
    }

    #[test]
    fn two_values_differ() {
        let declared = declared(json!({"AllowedPattern": "^[0-9A-F]{32}$"}));
        assert_ne!(up(&declared), up(&declared));
    }

    proptest! {
        /// Any class and any count, as far as the pattern is a simple one.
        #[test]
        fn simple_patterns_are_matched(low in 0_u8..20, width in 0_u8..6, count in 1_u32..80) {
            let (first, last) = (char::from(b'a' + low), char::from((b'a' + low + width).min(b'z')));
            let declared = declared(json!({"AllowedPattern": format!("^[{first}-{last}]{{{count}}}$")}));
            let value = up(&declared).unwrap();
            prop_assert_eq!(value.len(), count as usize);
            prop_assert!(value.chars().all(|character| (first..=last).contains(&character)));
        }
    }
}
