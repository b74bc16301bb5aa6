//! What Zendesk finds wrong with a ticket.

use hyper::StatusCode;
use serde_json::{Map, Value, json};

use crate::exchange::{Answer, Request};

/// The members of a ticket that have one of a few values.
const CHOICES: [(&str, &[&str]); 3] = [
    ("priority", &["urgent", "high", "normal", "low"]),
    ("type", &["problem", "incident", "question", "task"]),
    ("status", &["new", "open", "pending", "hold", "solved", "closed"]),
];

/// A ticket that can be made, or the refusal.
pub(super) fn read(request: &Request) -> Result<Map<String, Value>, Answer> {
    // Other types of content are not looked into, so that the ticket is missing.
    let json = request.header("content-type").is_some_and(|kind| kind.starts_with("application/json"));
    let body: Value = if json {
        request.json().map_err(|fault| {
            let body = json!({ "error": { "title": "Invalid JSON", "message": fault.to_string() } });
            Answer::json(StatusCode::BAD_REQUEST, &body)
        })?
    } else {
        Value::Null
    };
    let Some(ticket) = body.get("ticket").and_then(Value::as_object) else {
        return Err(invalid_attribute("ticket", "Parameter ticket is required, and is an object"));
    };
    let faults = faults(ticket);
    if faults.is_empty() {
        return Ok(ticket.clone());
    }
    let description = "Record validation errors";
    let body = json!({ "error": "RecordInvalid", "description": description, "details": faults });
    Err(Answer::json(StatusCode::UNPROCESSABLE_ENTITY, &body))
}

/// A parameter that is not as it has to be.
pub(super) fn invalid_attribute(name: &str, message: &str) -> Answer {
    let error = json!({ "title": "Invalid attribute", "message": message, "attribute": name });
    Answer::json(StatusCode::BAD_REQUEST, &json!({ "error": error }))
}

fn faults(ticket: &Map<String, Value>) -> Map<String, Value> {
    let mut faults = Map::new();
    let mut add = |name: &str, error: &str, description: &str| {
        faults.insert(name.to_owned(), json!([{ "description": description, "error": error }]));
    };
    let text = |value: Option<&Value>| value.and_then(Value::as_str).is_some_and(|text| !text.trim().is_empty());
    let comment = ticket.get("comment");
    let said = ["body", "html_body"].into_iter().any(|name| text(comment.and_then(|comment| comment.get(name))));
    if !said && !text(ticket.get("description")) {
        add("base", "BlankValue", "Description: cannot be blank");
    }
    for (name, values) in CHOICES {
        if let Some(value) = ticket.get(name).filter(|value| !value.is_null())
            && !value.as_str().is_some_and(|value| values.contains(&value))
        {
            add(name, "InvalidValue", &format!("{name} {value} is not one of {}", values.join("/")));
        }
    }
    if let Some(requester) = ticket.get("requester") {
        let member = |name| requester.get(name).and_then(Value::as_str).unwrap_or_default();
        if !address(member("email")) {
            add(
                "requester",
                "InvalidValue",
                &format!("Requester: Email: {} is not properly formatted", member("email")),
            );
        } else if member("name").trim().is_empty() {
            add("requester", "BlankValue", "Requester: Name: is too short (minimum one character)");
        }
    }
    if let Some(id) = ticket.get("external_id")
        && !(id.is_null() || id.as_str().is_some_and(|id| id.len() <= 255))
    {
        add("external_id", "InvalidValue", "External id: is a text of at most 255 characters");
    }
    faults
}

/// Whether it looks like an address: one `@` between a name and a domain with a dot.
fn address(text: &str) -> bool {
    let parts = text.split_once('@').filter(|(name, domain)| !name.is_empty() && !domain.contains('@'));
    let shaped = parts
        .is_some_and(|(_, domain)| domain.split('.').count() > 1 && domain.split('.').all(|part| !part.is_empty()));
    shaped && !text.chars().any(char::is_whitespace)
}
