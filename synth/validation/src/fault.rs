//! What the schema engine says, without what it cannot know, and in words.

use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::{Map, Value as Json};

use crate::{
    intrinsic::{holds_intrinsic, is_intrinsic, is_unknown},
    nearest::nearest,
    path::{Step, follow, steps},
    types::{Type, node, properties},
    words::{count, found, list, short},
};

/// Something that is wrong inside the properties of a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) code: &'static str,
    /// Where, from the properties on.
    pub(crate) steps: Vec<Step>,
    /// The name that is not there.
    pub(crate) missing: Option<String>,
    /// What, behind the name of the place.
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

impl Fault {
    fn new(code: &'static str, steps: Vec<Step>, message: impl Into<String>) -> Self {
        Self { code, steps, missing: None, message: message.into(), help: None }
    }
}

/// All faults of a resource's properties.
pub(crate) fn faults(of: &Type, type_name: &str, properties: &Json) -> Vec<Fault> {
    let mut faults = read_only(of, properties);
    if let Some(validator) = of.validator.as_ref().filter(|validator| !validator.is_valid(properties)) {
        let mut reader = Reader { of, type_name, properties, faults: &mut faults };
        for error in validator.iter_errors(properties) {
            reader.read(&error);
        }
    }
    faults
}

/// What AWS sets is no fault of the schema's, which lists it among the others.
fn read_only(of: &Type, properties: &Json) -> Vec<Fault> {
    let mut faults = Vec::new();
    for path in &of.schema.read_only {
        let names: Vec<&str> = path.split('/').collect();
        let mut places: Vec<(Vec<Step>, &Json)> = vec![(Vec::new(), properties)];
        for name in names {
            let deeper = places.iter().flat_map(|(steps, value)| enter(steps, value, name));
            places = deeper.collect();
            if places.is_empty() {
                break;
            }
        }
        for (steps, _) in places {
            let mut fault = Fault::new("read-only-property", steps, "is set by AWS, and cannot be written");
            fault.help = Some("leave it out; `Fn::GetAtt` reads it".to_owned());
            faults.push(fault);
        }
    }
    faults
}

fn enter<'a>(steps: &[Step], value: &'a Json, name: &str) -> Vec<(Vec<Step>, &'a Json)> {
    let with = |step: Step| [steps, &[step]].concat();
    match value {
        Json::Array(items) if name == "*" => {
            items.iter().enumerate().map(|(index, item)| (with(Step::Index(index)), item)).collect()
        }
        Json::Object(object) => {
            object.get(name).map(|inner| (with(Step::Key(name.to_owned())), inner)).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

struct Reader<'a> {
    of: &'a Type,
    type_name: &'a str,
    properties: &'a Json,
    faults: &'a mut Vec<Fault>,
}

impl Reader<'_> {
    fn read(&mut self, error: &ValidationError<'_>) {
        let steps = steps(self.properties, error.instance_path().as_str());
        let at = follow(self.properties, &steps).unwrap_or(&Json::Null);
        let passes_function =
            (0..=steps.len()).filter_map(|end| follow(self.properties, &steps[..end])).any(is_intrinsic);
        // A text that is resolved later is a text all the same.
        let is_type = matches!(error.kind(), ValidationErrorKind::Custom { keyword, .. } if keyword == "type");
        let is_open_question = passes_function || (is_unknown(at) && !is_type);
        // Only the deployment knows what stands there.
        if is_open_question {
            return;
        }
        let is_open = at.as_object().is_some_and(|object| object.keys().any(|key| key.starts_with("Fn::")));
        match error.kind() {
            ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
                self.read_branches(&steps, context);
            }
            ValidationErrorKind::OneOfMultipleValid { .. } if holds_intrinsic(at) => {}
            ValidationErrorKind::OneOfMultipleValid { .. } => {
                let names: Vec<&str> = at.as_object().into_iter().flat_map(Map::keys).map(String::as_str).collect();
                let what = if names.is_empty() { found(at) } else { list(&names, "and") };
                self.push("ambiguous", steps, format!("has {what}, which exclude each other"));
            }
            ValidationErrorKind::Required { .. } if is_open => {}
            ValidationErrorKind::Required { property } => {
                let name = property.as_str().unwrap_or_default().to_owned();
                let mut fault = Fault::new("missing-property", steps, "is missing");
                fault.missing = Some(name);
                self.faults.push(fault);
            }
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                for name in unexpected.iter().filter(|name| !name.starts_with("Fn::")) {
                    self.unknown(error, &steps, name);
                }
            }
            ValidationErrorKind::Custom { keyword, message } => {
                let code = match keyword.as_str() {
                    "type" => "wrong-type",
                    "enum" | "enumCaseInsensitive" | "const" => "bad-value",
                    "pattern" => "bad-pattern",
                    "minimum" | "maximum" => "out-of-range",
                    "uniqueItems" | "uniqueKeys" => "not-unique",
                    "requiredOr" => "missing-property",
                    _ => "excluded-property",
                };
                self.push(code, steps, message.clone());
            }
            ValidationErrorKind::Not { .. } => {
                self.push("excluded-property", steps, "has properties that exclude each other".to_owned());
            }
            ValidationErrorKind::FalseSchema => {
                self.push("excluded-property", steps, "may not be set here".to_owned());
            }
            kind => {
                let (has, limit) = size(at, kind);
                let code = if limit.is_empty() { "invalid" } else { "out-of-range" };
                let message = if limit.is_empty() { short(&error.to_string()) } else { format!("{has}, but {limit}") };
                self.push(code, steps, message);
            }
        }
    }

    fn push(&mut self, code: &'static str, steps: Vec<Step>, message: String) {
        self.faults.push(Fault::new(code, steps, message));
    }

    fn unknown(&mut self, error: &ValidationError<'_>, steps: &[Step], name: &str) {
        let schema = &self.of.schema.schema;
        // The keyword stands in the schema that lists the properties.
        let pointer = error.schema_path().as_str();
        let owner = pointer.rsplit_once('/').map_or("", |(owner, _)| owner);
        let known = schema.pointer(owner).map(|at| properties(schema, node(schema, at))).unwrap_or_default();
        let owner = match steps.iter().rev().find_map(|step| if let Step::Key(key) = step { Some(key) } else { None }) {
            Some(owner) => format!("`{owner}`"),
            None => format!("`{}`", self.type_name),
        };
        let steps = [steps, &[Step::Key(name.to_owned())]].concat();
        let mut fault = Fault::new("unknown-property", steps, format!("is no property of {owner}"));
        fault.help = match nearest(name, known.iter().copied()) {
            Some(near) => Some(format!("did you mean `{near}`?")),
            None if known.len() <= 12 && !known.is_empty() => Some(format!("there are {}", list(&known, "and"))),
            None => None,
        };
        self.faults.push(fault);
    }

    /// Of several forms that a value may have, the one that it comes nearest to is told.
    fn read_branches(&mut self, here: &[Step], branches: &[Vec<ValidationError<'static>>]) {
        let mut read: Vec<Vec<Fault>> = Vec::new();
        for errors in branches {
            let mut faults = Vec::new();
            let mut reader = Reader { faults: &mut faults, ..*self };
            for error in errors {
                reader.read(error);
            }
            // It fails only where nobody knows.
            if faults.is_empty() {
                return;
            }
            read.push(faults);
        }
        let missing: Vec<&str> = read.iter().flatten().filter_map(|fault| fault.missing.as_deref()).collect();
        let is_here = |fault: &Fault| fault.steps == here;
        if read.iter().all(|faults| faults.iter().all(|fault| is_here(fault) && fault.missing.is_some())) {
            let mut names = missing;
            names.sort_unstable();
            names.dedup();
            let message = format!("needs one of {}", list(&names, "and"));
            return self.push("missing-property", here.to_vec(), message);
        }
        if read.iter().all(|faults| matches!(faults.as_slice(), [only] if is_here(only) && only.missing.is_none())) {
            return self.faults.extend(joined(read.into_iter().flatten().collect()));
        }
        let distance = |faults: &Vec<Fault>| {
            let other_type = faults.iter().filter(|fault| is_here(fault) && fault.code == "wrong-type").count();
            let other_form = faults.iter().filter(|fault| fault.code == "unknown-property").count();
            let deepest = faults.iter().map(|fault| fault.steps.len()).max().unwrap_or_default();
            (other_type, other_form, faults.len(), usize::MAX - deepest)
        };
        self.faults.extend(read.into_iter().min_by_key(distance).unwrap_or_default());
    }
}

/// Several things that one value could be instead: `is X, but must be A or must match B`.
fn joined(mut faults: Vec<Fault>) -> Option<Fault> {
    let mut choices: Vec<String> = Vec::new();
    for fault in &faults {
        let choice = fault.message.split_once(", but ").map_or(fault.message.as_str(), |(_, choice)| choice);
        if !choices.iter().any(|known| known == choice) {
            choices.push(choice.to_owned());
        }
    }
    let left = choices.len().saturating_sub(3);
    choices.truncate(3);
    let mut first = if faults.is_empty() { return None } else { faults.swap_remove(0) };
    if let Some((is, _)) = first.message.split_once(", but ") {
        let more = if left > 0 { format!(", or {left} more forms") } else { String::new() };
        first.message = format!("{is}, but {}{more}", choices.join(" or "));
    }
    Some(first)
}

/// How large a value is, and how large it may be.
fn size(value: &Json, kind: &ValidationErrorKind) -> (String, String) {
    let letters = value.as_str().map_or(0, |text| text.chars().count());
    let items = value.as_array().map_or(0, Vec::len);
    let entries = value.as_object().map_or(0, Map::len);
    let sized = |number: usize, word: &str, bound: &str, limit: &u64| {
        let limit = usize::try_from(*limit).unwrap_or(usize::MAX);
        (format!("has {}", count(number, word)), format!("must have at {bound} {}", count(limit, word)))
    };
    match kind {
        ValidationErrorKind::MinLength { limit } => sized(letters, "character", "least", limit),
        ValidationErrorKind::MaxLength { limit } => sized(letters, "character", "most", limit),
        ValidationErrorKind::MinItems { limit } => sized(items, "item", "least", limit),
        ValidationErrorKind::MaxItems { limit } => sized(items, "item", "most", limit),
        ValidationErrorKind::MinProperties { limit } => sized(entries, "property", "least", limit),
        ValidationErrorKind::MaxProperties { limit } => sized(entries, "property", "most", limit),
        ValidationErrorKind::ExclusiveMinimum { limit } => (is(value), format!("must be more than {limit}")),
        ValidationErrorKind::ExclusiveMaximum { limit } => (is(value), format!("must be less than {limit}")),
        ValidationErrorKind::MultipleOf { multiple_of } => (is(value), format!("must be a multiple of {multiple_of}")),
        _ => (String::new(), String::new()),
    }
}

fn is(value: &Json) -> String {
    format!("is {}", found(value))
}
