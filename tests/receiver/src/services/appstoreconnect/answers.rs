//! Errors as JSON:API has them: a list, each with a status, a code, a title and a detail.

use hyper::{Method, StatusCode};
use serde_json::{Value, json};

use crate::catalogue;
use crate::exchange::Answer;

/// One error. Codes have parts, from the general to the particular.
pub(super) struct Fault {
    status: StatusCode,
    code: String,
    title: &'static str,
    detail: String,
    pointer: Option<String>,
}

impl Fault {
    fn new(status: StatusCode, code: &str, title: &'static str, detail: impl Into<String>) -> Self {
        Self { status, code: code.to_owned(), title, detail: detail.into(), pointer: None }
    }

    fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    pub(super) fn unauthorized() -> Self {
        let detail = "Provide a properly configured and signed bearer token, and make sure that it has not expired. \
                      Learn more about Generating Tokens for API Requests \
                      https://developer.apple.com/go/?id=api-generating-tokens";
        let title = "Authentication credentials are missing or invalid.";
        Self::new(StatusCode::UNAUTHORIZED, "NOT_AUTHORIZED", title, detail)
    }

    /// A failure of the service itself.
    pub(super) fn of(status: StatusCode) -> Self {
        let (code, title, detail) = match status.as_u16() {
            415 => ("UNSUPPORTED_MEDIA_TYPE", "Unsupported media type", "The request's content type is not JSON."),
            429 => (
                "RATE_LIMIT_EXCEEDED",
                "The request rate limit has been reached.",
                "We've received too many requests for this API. Please wait and try again or slow down your request rate.",
            ),
            403 => ("FORBIDDEN_ERROR", "This request is forbidden for security reasons", "The key has no such role."),
            _ => (
                "UNEXPECTED_ERROR",
                "An unexpected error occurred.",
                "An unexpected error occurred on the server side. If this issue continues, contact us.",
            ),
        };
        Self::new(status, code, title, detail)
    }

    pub(super) fn method(method: &Method) -> Self {
        let detail = format!("The method {method} is not allowed here.");
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", "The request method is not valid", detail)
    }

    pub(super) fn path(path: &str) -> Self {
        let detail = format!("The path provided does not match a defined resource type: {path}");
        Self::new(StatusCode::NOT_FOUND, "PATH_ERROR", "The URL path is not valid", detail)
    }

    pub(super) fn missing(kind: &str, id: &str) -> Self {
        let detail = format!("There is no resource of type '{kind}' with id '{id}'");
        Self::new(StatusCode::NOT_FOUND, "NOT_FOUND", "The specified resource does not exist", detail)
    }

    pub(super) fn json(fault: &serde_json::Error) -> Self {
        let title = "JSON processing failed";
        Self::new(StatusCode::BAD_REQUEST, "ENTITY_INVALID", title, fault.to_string())
    }

    pub(super) fn parameter(name: &str, expected: &str) -> Self {
        let title = "A parameter has an invalid value";
        let detail = format!("'{name}' is to be {expected}");
        Self::new(StatusCode::BAD_REQUEST, "PARAMETER_ERROR.INVALID", title, detail)
    }

    /// The document has not the shape of one.
    pub(super) fn entity(pointer: &str, expected: &str) -> Self {
        let title = "The request entity is not a valid request document object";
        let detail = format!("Expected {expected}");
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "ENTITY_UNPROCESSABLE", title, detail).at(pointer)
    }

    pub(super) fn required(name: &str) -> Self {
        let title = "The provided entity is missing a required attribute";
        let detail = format!("You must provide a value for the attribute '{name}' with this request");
        Self::new(StatusCode::CONFLICT, "ENTITY_ERROR.ATTRIBUTE.REQUIRED", title, detail)
            .at(format!("/data/attributes/{name}"))
    }

    pub(super) fn attribute(name: &str, expected: &str) -> Self {
        let title = "An attribute value is invalid.";
        let detail = format!("The attribute '{name}' is to be {expected}");
        Self::new(StatusCode::CONFLICT, "ENTITY_ERROR.ATTRIBUTE.INVALID", title, detail)
            .at(format!("/data/attributes/{name}"))
    }

    pub(super) fn exists(email: &str) -> Self {
        let title = "The provided entity includes an attribute with a value that has already been used";
        let detail = format!("There is a tester with the email '{email}' already");
        Self::new(StatusCode::CONFLICT, "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE", title, detail)
            .at("/data/attributes/email")
    }

    pub(super) fn relationship(kind: &str, id: &str) -> Self {
        let title = "The provided entity includes a relationship with an invalid value";
        let detail = format!("There is no resource of type '{kind}' with id '{id}'");
        Self::new(StatusCode::CONFLICT, "ENTITY_ERROR.RELATIONSHIP.INVALID", title, detail)
            .at(format!("/data/relationships/{kind}"))
    }

    pub(super) fn member(email: &str) -> Self {
        let title = "The request cannot be fulfilled because of the state of another resource.";
        Self::new(StatusCode::CONFLICT, "STATE_ERROR", title, format!("The tester '{email}' is in this group already"))
    }

    fn json_of(&self, index: usize) -> Value {
        let mut error = json!({
            "id": catalogue::uuid_of(&format!("{index}{}", self.detail)),
            "status": self.status.as_u16().to_string(),
            "code": self.code,
            "title": self.title,
            "detail": self.detail,
        });
        if let Some(pointer) = &self.pointer {
            error["source"] = json!({ "pointer": pointer });
        }
        error
    }
}

/// The answer with some errors; the status is that of the first.
pub(super) fn refused(faults: &[Fault]) -> Answer {
    let status = faults.first().map_or(StatusCode::INTERNAL_SERVER_ERROR, |fault| fault.status);
    let errors: Vec<Value> = faults.iter().enumerate().map(|(index, fault)| fault.json_of(index)).collect();
    Answer::json(status, &json!({ "errors": errors }))
}
