//! A message as a webhook takes it, and the sizes that it keeps to.

use serde_json::{Map, Value, json};

/// How many characters a message may have, and how many embeds.
const MOST_CONTENT: usize = 2_000;
const MOST_EMBEDS: usize = 10;

/// How many characters all embeds of a message may have together, and how many fields one of them.
const MOST_EMBEDDED: usize = 6_000;
const MOST_FIELDS: usize = 25;

/// The texts of an embed, and how many characters each may have.
const TEXTS: [(&str, usize); 4] =
    [("/title", 256), ("/description", 4_096), ("/footer/text", 2_048), ("/author/name", 256)];

/// The texts of a field.
const FIELD: [(&str, usize); 2] = [("name", 256), ("value", 1_024)];

/// A message without fault.
pub(super) struct Message {
    content: String,
    embeds: Vec<Value>,
    username: Value,
}

impl Message {
    /// The message, or its faults by member; none where it is empty.
    pub(super) fn read(body: &Map<String, Value>) -> Result<Self, Map<String, Value>> {
        let mut errors = Map::new();
        let content = match body.get("content") {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(content)) => content.clone(),
            Some(_) => {
                fault(&mut errors, &["content"], "STRING_TYPE_CONVERT", "Could not interpret value as string.");
                String::new()
            }
        };
        long(&mut errors, &["content"], &content, MOST_CONTENT);
        let embeds = match body.get("embeds") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(embeds)) => embeds.clone(),
            Some(_) => {
                fault(&mut errors, &["embeds"], "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType.");
                Vec::new()
            }
        };
        if embeds.len() > MOST_EMBEDS {
            let message = format!("Must be {MOST_EMBEDS} or fewer in length.");
            fault(&mut errors, &["embeds"], "BASE_TYPE_MAX_LENGTH", &message);
        }
        let embedded: usize = embeds.iter().enumerate().map(|(index, one)| embed(&mut errors, index, one)).sum();
        if embedded > MOST_EMBEDDED {
            let message = format!("Embed size exceeds maximum size of {MOST_EMBEDDED}");
            fault(&mut errors, &["embeds"], "MAX_EMBED_SIZE_EXCEEDED", &message);
        }
        let username = body.get("username").cloned().unwrap_or_default();
        let empty = content.trim().is_empty() && embeds.is_empty();
        if errors.is_empty() && !empty { Ok(Self { content, embeds, username }) } else { Err(errors) }
    }

    /// What it says: the same text twice is a repetition, as nothing else tells two messages apart.
    pub(super) fn key(&self) -> String {
        let texts = self.embeds.iter().flat_map(|embed| ["/title", "/description"].map(|text| embed.pointer(text)));
        let texts = texts.flatten().filter_map(Value::as_str);
        let all: Vec<&str> =
            std::iter::once(self.content.as_str()).chain(texts).filter(|text| !text.is_empty()).collect();
        all.join("\n")
    }

    pub(super) fn json(&self) -> Value {
        json!({ "content": self.content, "embeds": self.embeds, "username": self.username })
    }
}

/// Looks an embed through, and says how many characters it has.
fn embed(errors: &mut Map<String, Value>, index: usize, embed: &Value) -> usize {
    let index = index.to_string();
    if !embed.is_object() {
        fault(errors, &["embeds", &index], "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
        return 0;
    }
    let mut size = 0;
    for (pointer, most) in TEXTS {
        let text = embed.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        let place: Vec<&str> = ["embeds", &index].into_iter().chain(pointer.split('/').skip(1)).collect();
        size += long(errors, &place, text, most);
    }
    let none = Vec::new();
    let fields = embed["fields"].as_array().unwrap_or(&none);
    if fields.len() > MOST_FIELDS {
        let message = format!("Must be {MOST_FIELDS} or fewer in length.");
        fault(errors, &["embeds", &index, "fields"], "BASE_TYPE_MAX_LENGTH", &message);
    }
    for (at, field) in fields.iter().enumerate() {
        for (name, most) in FIELD {
            let place = ["embeds", &index, "fields", &at.to_string(), name];
            let text = field[name].as_str().unwrap_or_default();
            if text.trim().is_empty() {
                fault(errors, &place, "BASE_TYPE_REQUIRED", "This field is required");
            }
            size += long(errors, &place, text, most);
        }
    }
    size
}

/// Refuses a text that is too long, and says how many characters it has.
fn long(errors: &mut Map<String, Value>, place: &[&str], text: &str, most: usize) -> usize {
    let size = text.chars().count();
    if size > most {
        fault(errors, place, "BASE_TYPE_MAX_LENGTH", &format!("Must be {most} or fewer in length."));
    }
    size
}

/// Notes a fault where the member stands: `{"embeds":{"0":{"title":{"_errors":[…]}}}}`.
fn fault(errors: &mut Map<String, Value>, place: &[&str], code: &str, message: &str) {
    let Some((name, below)) = place.split_first() else { return };
    let member = errors.entry(*name).or_insert_with(|| json!({}));
    match member.as_object_mut() {
        Some(member) if below.is_empty() => {
            let list = member.entry("_errors").or_insert_with(|| json!([]));
            if let Some(list) = list.as_array_mut() {
                list.push(json!({ "code": code, "message": message }));
            }
        }
        Some(member) => fault(member, below, code, message),
        None => {}
    }
}
