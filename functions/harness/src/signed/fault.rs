//! What a service says of a call that it refused: JSON or XML.

use std::{borrow::Cow, fmt};

use aws_smithy_types::error::{ErrorMetadata, metadata::ProvideErrorMetadata};

/// The code and the message of a service's fault.
#[derive(Debug)]
pub(super) struct Fault(ErrorMetadata);

impl Fault {
    pub(super) fn of(status: u16, body: &[u8]) -> Self {
        let text = String::from_utf8_lossy(body);
        let (code, message) = in_json(&text).unwrap_or_else(|| (text_of(&text, "Code"), text_of(&text, "Message")));
        // A HEAD and some proxies answer without a body.
        let code = code.unwrap_or_else(|| format!("Http{status}"));
        let mut metadata = ErrorMetadata::builder().code(code);
        if let Some(message) = message {
            metadata = metadata.message(message);
        }
        Self(metadata.build())
    }
}

fn in_json(text: &str) -> Option<(Option<String>, Option<String>)> {
    let body: serde_json::Value = serde_json::from_str(text).ok()?;
    let field = |names: [&str; 2]| names.iter().find_map(|name| body.get(name)?.as_str().map(str::to_owned));
    // `com.amazonaws.ssm#ParameterNotFound`, or the code with a URL behind it.
    let code = field(["__type", "code"]).map(|code| {
        let code = code.rsplit('#').next().unwrap_or_default();
        code.split(':').next().unwrap_or_default().to_owned()
    });
    Some((code, field(["message", "Message"])))
}

/// The text of the first element of that name.
pub(crate) fn text_of(xml: &str, name: &str) -> Option<String> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let begin = xml.find(&open)? + open.len();
    let text = &xml[begin..begin + xml[begin..].find(&close)?];
    let replaced = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    let text = replaced.iter().fold(Cow::Borrowed(text), |text, (from, to)| text.replace(from, to).into());
    Some(text.into_owned())
}

impl fmt::Display for Fault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}", self.0)
    }
}

impl std::error::Error for Fault {}

impl ProvideErrorMetadata for Fault {
    fn meta(&self) -> &ErrorMetadata {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_read_in_every_protocol() {
        for (body, code, message) in [
            (r#"{"__type":"com.amazonaws.ssm#ParameterNotFound"}"#, "ParameterNotFound", None),
            (r#"{"__type":"ThrottlingException","message":"slower"}"#, "ThrottlingException", Some("slower")),
            (r#"{"code":"Denied:http://x","Message":"no"}"#, "Denied", Some("no")),
            (
                "<Error><Code>SlowDown</Code><Message>a &lt; b &amp;amp;</Message></Error>",
                "SlowDown",
                Some("a < b &amp;"),
            ),
            (
                "<ErrorResponse><Error><Type>Sender</Type><Code>NotFound</Code></Error></ErrorResponse>",
                "NotFound",
                None,
            ),
            ("", "Http503", None),
            ("<Code>", "Http503", None),
            ("[1]", "Http503", None),
        ] {
            let fault = Fault::of(503, body.as_bytes());
            assert_eq!((fault.code(), fault.message()), (Some(code), message), "{body}");
        }
    }
}
