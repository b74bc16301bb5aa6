//! What comes in the body of a message: a record, or what SNS puts around one.

use std::collections::BTreeMap;

use harness::Failure;
use serde::{Deserialize, de::IgnoredAny};

/// What is in a body.
#[derive(Debug)]
pub(crate) enum Incoming {
    /// The record alone.
    Record,
    /// An envelope of SNS, not verified yet.
    Sns(Box<Envelope>),
}

/// What SNS puts around a message.
/// <https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html>
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Envelope {
    #[serde(rename = "Type")]
    pub(crate) kind: Kind,
    pub(crate) message_id: String,
    pub(crate) topic_arn: String,
    pub(crate) message: String,
    pub(crate) subject: Option<String>,
    pub(crate) timestamp: String,
    pub(crate) token: Option<String>,
    #[serde(rename = "SubscribeURL")]
    pub(crate) subscribe_url: Option<String>,
    pub(crate) signature_version: String,
    pub(crate) signature: String,
    #[serde(rename = "SigningCertURL")]
    pub(crate) signing_cert_url: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(crate) enum Kind {
    Notification,
    SubscriptionConfirmation,
    UnsubscribeConfirmation,
}

impl Incoming {
    /// Reads a body. An object with a `Type` and a `TopicArn` is an envelope: records write their members in small letters.
    pub(crate) fn read(body: &str) -> Result<Self, Failure> {
        let members = object(body, "the body")?;
        if !members.contains_key("Type") || !members.contains_key("TopicArn") {
            return Ok(Self::Record);
        }
        let envelope = serde_json::from_str(body).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            let reason =
                format!("the envelope is none of SNS's: a member is missing or wrong (line {line}, column {column})");
            Failure::permanent(reason)
        })?;
        Ok(Self::Sns(Box::new(envelope)))
    }
}

/// The members of a JSON object; nothing of what it says is in the reason.
#[expect(clippy::zero_sized_map_values, reason = "serde reads the names of an object into a map alone")]
pub(crate) fn object(text: &str, what: &str) -> Result<BTreeMap<String, IgnoredAny>, Failure> {
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Failure::permanent(format!("{what} is no JSON object (line {line}, column {column})"))
    })
}

impl Envelope {
    /// The text that SNS signs: name and value of these members, each on a line of its own.
    /// <https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message-verify-message-signature.html>
    pub(crate) fn signed_text(&self) -> String {
        let members = match self.kind {
            Kind::Notification => {
                [("Subject", self.subject.as_deref()), ("Timestamp", Some(self.timestamp.as_str())), ("Token", None)]
            }
            Kind::SubscriptionConfirmation | Kind::UnsubscribeConfirmation => [
                ("SubscribeURL", self.subscribe_url.as_deref()),
                ("Timestamp", Some(self.timestamp.as_str())),
                ("Token", self.token.as_deref()),
            ],
        };
        let first = [("Message", Some(self.message.as_str())), ("MessageId", Some(self.message_id.as_str()))];
        let last = [("TopicArn", Some(self.topic_arn.as_str())), ("Type", Some(self.kind.name()))];
        let all = first.into_iter().chain(members).chain(last);
        all.filter_map(|(name, value)| Some(format!("{name}\n{}\n", value?))).collect()
    }

    /// The account in the topic's ARN, where it is one of a topic.
    pub(crate) fn account(&self) -> Option<&str> {
        match self.topic_arn.split(':').collect::<Vec<_>>()[..] {
            ["arn", "aws", "sns", _, account, name] if !name.is_empty() => Some(account),
            _ => None,
        }
    }
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Notification => "Notification",
            Self::SubscriptionConfirmation => "SubscriptionConfirmation",
            Self::UnsubscribeConfirmation => "UnsubscribeConfirmation",
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn envelope(kind: &str) -> Value {
        json!({
            "Type": kind, "MessageId": "m", "TopicArn": "arn:aws:sns:eu-west-1:668473351658:t", "Message": "{}",
            "Subject": "s", "Timestamp": "2026-01-01T00:00:00.000Z", "Token": "k", "SubscribeURL": "u",
            "SignatureVersion": "1", "Signature": "", "SigningCertURL": "c", "UnsubscribeURL": "x",
        })
    }

    fn read(body: &Value) -> Envelope {
        let Ok(Incoming::Sns(envelope)) = Incoming::read(&body.to_string()) else { panic!("{body}") };
        *envelope
    }

    #[test]
    fn a_record_is_whatever_has_no_envelope() {
        for body in [r#"{"dataset_id":"sp-traffic"}"#, "{}", r#"{"Type":"x"}"#, r#"{"TopicArn":"x"}"#, " { } \n"] {
            assert!(matches!(Incoming::read(body), Ok(Incoming::Record)), "{body}");
        }
    }

    #[test]
    fn what_is_neither_is_told_without_what_it_says() {
        let no_envelope = "the envelope is none of SNS's: a member is missing or wrong";
        for (body, reason) in [
            ("hush", "the body is no JSON object (line 1, column 1)"),
            ("[\"hush\"]", "the body is no JSON object (line 1, column 0)"),
            ("{\"hush\"", "the body is no JSON object (line 1, column 7)"),
            (r#"{"Type":"Hush","TopicArn":"x"}"#, no_envelope),
            (r#"{"Type":"Notification","TopicArn":"hush"}"#, no_envelope),
            (r#"{"Type":"Notification","TopicArn":"hush","TopicArn":"hush"}"#, no_envelope),
        ] {
            let failure = Incoming::read(body).unwrap_err();
            assert!(failure.is_permanent() && failure.reason().starts_with(reason), "{failure}");
            assert!(!failure.reason().contains("ush"), "{failure}");
        }
    }

    #[test]
    fn what_is_signed_depends_on_the_kind() {
        let mut notification = envelope("Notification");
        let begin = "Message\n{}\nMessageId\nm\n";
        let end =
            "Timestamp\n2026-01-01T00:00:00.000Z\nTopicArn\narn:aws:sns:eu-west-1:668473351658:t\nType\nNotification\n";
        assert_eq!(read(&notification).signed_text(), format!("{begin}Subject\ns\n{end}"));
        notification["Subject"] = Value::Null;
        assert_eq!(read(&notification).signed_text(), format!("{begin}{end}"));
        for kind in ["SubscriptionConfirmation", "UnsubscribeConfirmation"] {
            let text = read(&envelope(kind)).signed_text();
            let expected = "SubscribeURL\nu\nTimestamp\n2026-01-01T00:00:00.000Z\nToken\nk\nTopicArn\n";
            assert!(
                text.starts_with(&format!("{begin}{expected}")) && text.ends_with(&format!("Type\n{kind}\n")),
                "{text}"
            );
        }
    }

    #[test]
    fn whose_topic_it_is() {
        for (arn, account) in [
            ("arn:aws:sns:eu-west-1:668473351658:t", Some("668473351658")),
            ("arn:aws:sns:eu-west-1:668473351658:", None),
            ("arn:aws:sns:eu-west-1:668473351658", None),
            ("arn:aws:sns:eu-west-1:668473351658:t:subscription", None),
            ("arn:aws:sqs:eu-west-1:668473351658:t", None),
            ("668473351658", None),
        ] {
            let mut body = envelope("Notification");
            body["TopicArn"] = arn.into();
            assert_eq!(read(&body).account(), account, "{arn}");
        }
    }
}
