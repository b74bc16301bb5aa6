//! A message as SNS delivers it: its members, the text that is signed, and what can be forged.

use std::io;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::signer::Signer;
use crate::catalogue;

/// What a message is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum SnsKind {
    /// Something was published.
    #[default]
    Notification,
    /// A subscription waits for its confirmation.
    SubscriptionConfirmation,
    /// A subscription has ended, and can be taken up again.
    UnsubscribeConfirmation,
}

/// What is wrong with a forged message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Forgery {
    /// The signature is that of another text.
    Signature,
    /// The message was changed after it was signed.
    Message,
    /// The topic was changed after it was signed.
    Topic,
    /// It is signed by a key that the certificate does not show.
    Key,
}

/// A message that SNS is to sign. What is not named is made up; what is named stands as it is, right or wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SnsMessage {
    /// Which kind.
    pub kind: SnsKind,
    /// The topic's ARN.
    pub topic_arn: Option<String>,
    /// What is said.
    pub message: Option<String>,
    /// The subject, of a notification alone.
    pub subject: Option<String>,
    /// A UUID.
    pub message_id: Option<String>,
    /// `2026-01-01T00:00:00.000Z`.
    pub timestamp: Option<String>,
    /// What confirms a subscription.
    pub token: Option<String>,
    /// Where a subscription is confirmed, if it is not the receiver.
    pub subscribe_url: Option<String>,
    /// Where the certificate is said to lie, if it is not the receiver.
    pub signing_cert_url: Option<String>,
    /// 1 (SHA-1, what a topic has if nobody chose) or 2 (SHA-256).
    pub signature_version: Option<u8>,
    /// What is wrong with it, if anything is.
    pub forged: Option<Forgery>,
}

/// The topic of a message that names none.
const TOPIC: &str = "arn:aws:sns:us-east-1:123456789012:topic";

impl SnsMessage {
    /// A notification.
    pub fn notification(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }

    /// A subscription that waits for its confirmation.
    pub fn confirmation() -> Self {
        Self { kind: SnsKind::SubscriptionConfirmation, ..Self::default() }
    }

    /// Of this topic.
    #[must_use]
    pub fn of(mut self, topic_arn: impl Into<String>) -> Self {
        self.topic_arn = Some(topic_arn.into());
        self
    }

    /// Signed with SHA-256.
    #[must_use]
    pub const fn version_2(mut self) -> Self {
        self.signature_version = Some(2);
        self
    }

    /// Not what it says it is.
    #[must_use]
    pub const fn forged(mut self, forgery: Forgery) -> Self {
        self.forged = Some(forgery);
        self
    }

    pub(super) fn topic(&self) -> &str {
        self.topic_arn.as_deref().unwrap_or(TOPIC)
    }

    /// The message with its signature.
    pub(super) fn envelope(&self, token: &str, url: &str, wall: SystemTime) -> io::Result<Value> {
        let own = Signer::own()?;
        let topic = self.topic();
        let mut envelope = Map::new();
        let mut set = |name: &str, value: &str| drop(envelope.insert(name.to_owned(), value.into()));
        let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let given = |given: &Option<String>, usual: String| given.clone().unwrap_or(usual);
        set("Type", self.name());
        set("MessageId", &given(&self.message_id, catalogue::uuid_of(&format!("{token}{topic}"))));
        set("TopicArn", topic);
        set("Message", &given(&self.message, self.usual()));
        set("Timestamp", &given(&self.timestamp, humantime::format_rfc3339_millis(wall).to_string()));
        if self.kind == SnsKind::Notification {
            if let Some(subject) = &self.subject {
                set("Subject", subject);
            }
            let subscription = format!("{topic}:{}", catalogue::uuid_of(topic));
            set("UnsubscribeURL", &format!("{url}/?Action=Unsubscribe&SubscriptionArn={}", encoded(&subscription)));
        } else {
            let (topic, parameter) = (encoded(topic), encoded(token));
            let usual = format!("{url}/?Action=ConfirmSubscription&TopicArn={topic}&Token={parameter}");
            set("Token", token);
            set("SubscribeURL", &given(&self.subscribe_url, usual));
        }
        let version = self.signature_version.unwrap_or(1);
        set("SignatureVersion", &version.to_string());
        set("SigningCertURL", &given(&self.signing_cert_url, format!("{url}{}", own.path)));
        let signer = if self.forged == Some(Forgery::Key) { Signer::stranger()? } else { own };
        let text = if self.forged == Some(Forgery::Signature) { String::new() } else { signed(&envelope) };
        envelope.insert("Signature".to_owned(), signer.sign(version, &text)?.into());
        let changed = match self.forged {
            Some(Forgery::Message) => Some("Message"),
            Some(Forgery::Topic) => Some("TopicArn"),
            _ => None,
        };
        if let Some(Value::String(text)) = changed.and_then(|name| envelope.get_mut(name)) {
            text.push('x');
        }
        Ok(Value::Object(envelope))
    }

    fn name(&self) -> &'static str {
        match self.kind {
            SnsKind::Notification => "Notification",
            SnsKind::SubscriptionConfirmation => "SubscriptionConfirmation",
            SnsKind::UnsubscribeConfirmation => "UnsubscribeConfirmation",
        }
    }

    fn usual(&self) -> String {
        let topic = self.topic();
        match self.kind {
            SnsKind::Notification => "{}".to_owned(),
            SnsKind::SubscriptionConfirmation => format!(
                "You have chosen to subscribe to the topic {topic}.\nTo confirm the subscription, visit the SubscribeURL \
                 included in this message."
            ),
            SnsKind::UnsubscribeConfirmation => format!(
                "You have chosen to deactivate subscription {topic}.\nTo cancel this operation and restore the \
                 subscription, visit the SubscribeURL included in this message."
            ),
        }
    }
}

/// The text that is signed: name and value of these members, each on a line of its own, in this order.
fn signed(envelope: &Map<String, Value>) -> String {
    let members: &[&str] = if envelope.contains_key("Token") {
        &["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
    } else {
        &["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"]
    };
    let present = members.iter().filter_map(|name| Some([*name, "\n", envelope.get(*name)?.as_str()?, "\n"]));
    present.flatten().collect()
}
