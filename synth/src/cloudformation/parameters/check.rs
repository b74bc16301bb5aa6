//! Whether a value is allowed, told before the cloud sees it.

use regex::Regex;

use super::Declared;

/// What is wrong with a value; the words do not hold it.
pub(super) fn fault(parameter: &Declared, value: &str) -> Option<String> {
    if parameter.is_looked_up() {
        // The value is a name; what it stands for is AWS's to check.
        return None;
    }
    let items: Vec<&str> = match parameter.kind.as_str() {
        "CommaDelimitedList" | "List<Number>" => value.split(',').map(str::trim).collect(),
        _ => vec![value],
    };
    items.into_iter().find_map(|item| item_fault(parameter, item)).map(|fault| match &parameter.constraint {
        Some(constraint) => format!("{fault} ({constraint})"),
        None => fault,
    })
}

fn item_fault(parameter: &Declared, value: &str) -> Option<String> {
    if !parameter.allowed.is_empty() && !parameter.allowed.iter().any(|allowed| allowed == value) {
        return Some(format!("must be one of {}", parameter.allowed.join(", ")));
    }
    if let Some(pattern) = &parameter.pattern
        && let Ok(regex) = Regex::new(&format!("^(?:{pattern})$"))
        && !regex.is_match(value)
    {
        return Some(format!("must match `{pattern}`"));
    }
    let length = value.chars().count() as u64;
    if let (Some(least), _) = parameter.length
        && length < least
    {
        return Some(format!("must have at least {least} characters, and has {length}"));
    }
    if let (_, Some(most)) = parameter.length
        && length > most
    {
        return Some(format!("must have at most {most} characters, and has {length}"));
    }
    if matches!(parameter.kind.as_str(), "Number" | "List<Number>") {
        let Ok(number) = value.parse::<f64>() else { return Some("must be a number".to_owned()) };
        if parameter.range.0.is_some_and(|least| number < least) {
            return Some(format!("must be at least {}", parameter.range.0.unwrap_or_default()));
        }
        if parameter.range.1.is_some_and(|most| number > most) {
            return Some(format!("must be at most {}", parameter.range.1.unwrap_or_default()));
        }
    }
    None
}
