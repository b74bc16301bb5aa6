//! What App Store Connect answers.

use std::time::Duration;

use harness::{Failure, http::Answer};
use mht_steps::judge;
use serde::Deserialize;

pub(crate) const NAME: &str = "App Store Connect";

/// How long it is left alone whose 429 does not say: it counts by the hour, and a quarter of it may let some through.
const UNSAID: Duration = Duration::from_mins(15);

#[derive(Deserialize)]
pub(crate) struct One {
    pub(crate) data: Tester,
}

#[derive(Deserialize)]
pub(crate) struct List {
    pub(crate) data: Vec<Tester>,
}

#[derive(Deserialize)]
pub(crate) struct Tester {
    pub(crate) id: String,
    pub(crate) attributes: Attributes,
}

#[derive(Deserialize)]
pub(crate) struct Attributes {
    #[serde(default)]
    pub(crate) email: Option<String>,
}

#[derive(Deserialize)]
struct Errors {
    #[serde(default)]
    errors: Vec<Error>,
}

#[derive(Deserialize)]
struct Error {
    #[serde(default)]
    code: String,
}

/// Lets an answer through that did what was asked.
pub(crate) fn check(answer: &Answer) -> Result<(), Failure> {
    match answer.status {
        429 if answer.retry_after.is_none() => Err(Failure::passing(format!("{NAME} answered 429")).after(UNSAID)),
        409 => Err(conflict(answer)),
        _ => judge(NAME, answer),
    }
}

/// What keeps a request from being done as things are: for good where it is the tester's own address or name, else until somebody mends it.
fn conflict(answer: &Answer) -> Failure {
    let errors: Vec<Error> = answer.json::<Errors>().map(|body| body.errors).unwrap_or_default();
    // A code is one of Apple's own; the words beside it repeat the address.
    let plain = |code: &&str| {
        code.len() <= 100
            && code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"_.".contains(&byte))
    };
    let codes: Vec<&str> = errors.iter().map(|error| error.code.as_str()).filter(plain).collect();
    let reason = format!("{NAME} answered 409: {}", codes.join(", "));
    if codes.iter().any(|code| code.starts_with("ENTITY_ERROR.ATTRIBUTE")) {
        Failure::permanent(reason)
    } else {
        Failure::passing(reason).at_next_delivery()
    }
}
