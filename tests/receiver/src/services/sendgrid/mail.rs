//! A mail as it is asked for: what is wrong with it, and whom it goes to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

/// How many personalizations a request may hold, and how many recipients.
const MOST: usize = 1_000;

/// How many bytes the custom arguments of a recipient may take.
const MOST_ARGUMENTS: usize = 10_000;

/// A fault of a request, with the member that has it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    field: Option<String>,
    message: String,
}

/// A request without fault.
pub(super) struct Mail {
    pub(super) sandbox: bool,
    pub(super) deliveries: Vec<Delivery>,
}

/// One mail to one recipient.
pub(super) struct Delivery {
    to: String,
    subject: Value,
    arguments: BTreeMap<String, String>,
}

impl Wrong {
    pub(super) fn new(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self { field: Some(field.into()), message: message.into() }
    }

    /// Of the whole request.
    pub(super) fn whole(message: impl Into<String>) -> Self {
        Self { field: None, message: message.into() }
    }

    pub(super) fn json(&self) -> Value {
        json!({ "message": self.message, "field": self.field, "help": null })
    }
}

impl Mail {
    pub(super) fn read(body: &Value) -> Result<Self, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let none = Vec::new();
        let personalizations = body["personalizations"].as_array().unwrap_or(&none);
        if personalizations.is_empty() {
            wrong.push(Wrong::new("personalizations", "You must have at least one personalization."));
        } else if personalizations.len() > MOST {
            let message = format!(
                "The personalization block is limited to {MOST} personalizations per API request. You have provided {} \
                 personalizations. Please consider splitting this into multiple requests and resending your request.",
                personalizations.len()
            );
            wrong.push(Wrong::new("personalizations", message));
        }
        let mut deliveries = Vec::new();
        for (index, one) in personalizations.iter().enumerate() {
            deliveries.extend(personalization(body, one, &format!("personalizations.{index}"), &mut wrong));
        }
        if deliveries.len() > MOST {
            let message = format!("There is a limit of {MOST} total recipients (to + cc + bcc) per request.");
            wrong.push(Wrong::new("personalizations", message));
        }
        envelope(body, personalizations, &mut wrong);
        let sandbox = body.pointer("/mail_settings/sandbox_mode/enable") == Some(&true.into());
        if wrong.is_empty() { Ok(Self { sandbox, deliveries }) } else { Err(wrong) }
    }
}

/// What belongs to the request as a whole: sender, subject, content.
fn envelope(body: &Value, personalizations: &[Value], wrong: &mut Vec<Wrong>) {
    let template = text(&body["template_id"]);
    if body["from"]["email"].is_null() {
        let message = "The from object must be provided for every email send. It is an object that requires the email \
                       parameter, but may also contain a name parameter. e.g. {\"email\" : \"example@example.com\"}";
        wrong.push(Wrong::new("from.email", message));
    } else if !address(&body["from"]["email"]) {
        wrong.push(Wrong::new("from.email", "The from email does not contain a valid address."));
    }
    let each = !personalizations.is_empty() && personalizations.iter().all(|one| text(&one["subject"]));
    if !template && !text(&body["subject"]) && !each {
        let message = "The subject is required. You can get around this requirement if you use a template with a \
                       subject defined or if every personalization has a subject defined.";
        wrong.push(Wrong::new("subject", message));
    }
    let content = body["content"].as_array().filter(|content| !content.is_empty());
    match content {
        None if !template => {
            let message = "Unless a valid template_id is provided, the content parameter is required. There must be at \
                           least one defined content block. We typically suggest both text/plain and text/html blocks \
                           are included, but only one block is required.";
            wrong.push(Wrong::new("content", message));
        }
        Some(content) => {
            for (index, block) in content.iter().enumerate() {
                for (name, missing) in [("type", !text(&block["type"])), ("value", !text(&block["value"]))] {
                    if missing {
                        let message = format!("The content {name} must be a string at least one character in length.");
                        wrong.push(Wrong::new(format!("content.{index}.{name}"), message));
                    }
                }
            }
        }
        None => {}
    }
}

fn personalization(body: &Value, one: &Value, field: &str, wrong: &mut Vec<Wrong>) -> Vec<Delivery> {
    let none = Vec::new();
    let list = |name: &str| one[name].as_array().unwrap_or(&none);
    if list("to").is_empty() {
        let message = "The to array is required for all personalization objects, and must have at least one email \
                       object with a valid email address.";
        wrong.push(Wrong::new(format!("{field}.to"), message));
    }
    // A recipient's own arguments go before those of the request.
    let mut arguments = BTreeMap::new();
    for given in [&body["custom_args"], &one["custom_args"]] {
        for (name, value) in given.as_object().into_iter().flatten() {
            if let Some(value) = value.as_str() {
                arguments.insert(name.clone(), value.to_owned());
            } else {
                let message = format!("The custom arguments \"{name}\" must be a string.");
                wrong.push(Wrong::new(format!("{field}.custom_args.{name}"), message));
            }
        }
    }
    if json!(arguments).to_string().len() > MOST_ARGUMENTS {
        let message = format!("The custom arguments may not exceed {MOST_ARGUMENTS} bytes.");
        wrong.push(Wrong::new(format!("{field}.custom_args"), message));
    }
    let subject = if text(&one["subject"]) { one["subject"].clone() } else { body["subject"].clone() };
    let mut seen = BTreeSet::new();
    let mut deliveries = Vec::new();
    for name in ["to", "cc", "bcc"] {
        for (index, recipient) in list(name).iter().enumerate() {
            if !address(&recipient["email"]) {
                wrong.push(Wrong::new(format!("{field}.{name}.{index}.email"), "Does not contain a valid address."));
                continue;
            }
            let to = recipient["email"].as_str().unwrap_or_default().to_lowercase();
            if seen.insert(to.clone()) {
                deliveries.push(Delivery { to, subject: subject.clone(), arguments: arguments.clone() });
            } else {
                let message = format!(
                    "Each email address in the personalization block should be unique between to, cc, and bcc. We found \
                     the first duplicate instance of [{to}] in the {field}.{name} field."
                );
                wrong.push(Wrong::new(field, message));
            }
        }
    }
    deliveries
}

fn text(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.is_empty())
}

/// One `@` between a name and a domain, and no blank.
fn address(value: &Value) -> bool {
    let Some(text) = value.as_str() else { return false };
    let shaped = text.split_once('@').is_some_and(|(name, domain)| {
        !name.is_empty() && !domain.contains('@') && domain.split('.').all(|part| !part.is_empty())
    });
    shaped && !text.chars().any(char::is_whitespace)
}

impl Delivery {
    /// The recipient and the custom arguments: two mails with one key are a repetition.
    pub(super) fn key(&self) -> String {
        let arguments = self.arguments.iter().map(|(name, value)| format!(" {name}={value}"));
        std::iter::once(self.to.clone()).chain(arguments).collect()
    }

    /// The recipient, and the value of each custom argument.
    pub(super) fn ids(&self) -> Vec<String> {
        std::iter::once(&self.to).chain(self.arguments.values()).cloned().collect()
    }

    pub(super) fn json(&self) -> Value {
        json!({ "to": self.to, "subject": self.subject, "custom_args": self.arguments })
    }
}
