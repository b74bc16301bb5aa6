//! From the text of a queue's record, or of an invocation, to what the handler is given.

use contract::{AlarmStateChange, Detail, Event, Fifo, Message, Notification, QueueKind, Standard};
use serde::{Deserialize, de::DeserializeOwned};

use crate::{Failure, decode::read, delivery::is_plain};

/// That a message of a contract is given to the handler as a `T`.
///
/// | the contract consumes | the handler is given |
/// |---|---|
/// | a message `M` that deserializes | `M` |
/// | `Notification<M>`, what SNS puts around it | `M` |
/// | `Event<D>`, what EventBridge puts around it | `D` |
/// | `AlarmStateChange` | [`AlarmChange`] |
/// | `Standard` or `Fifo`, which stand for any text | `String`, for whoever has to see the envelope himself |
#[diagnostic::on_unimplemented(
    message = "a handler of `{Self}` is not given a `{T}`",
    note = "`Notification<M>` and `Event<M>` are handed over as `M`, `AlarmStateChange` as `harness::AlarmChange`; `M` must be `Deserialize`"
)]
pub trait Carries<T>: Message {
    /// Whether it travels on a FIFO queue.
    const FIFO: bool = <<Self as Message>::Queue as QueueKind>::FIFO;

    /// Reads a body. Its reason names the place of a fault, and nothing of what the body says.
    fn carry(body: &str) -> Result<Carried<T>, Failure>;
}

/// What was in a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried<T> {
    /// What the handler is given.
    pub content: T,
    /// The correlation id that an envelope bore.
    pub correlation_id: Option<String>,
}

impl<T> Carried<T> {
    /// What came without an envelope, or in one that bears no correlation id.
    pub fn plain(content: T) -> Self {
        Self { content, correlation_id: None }
    }
}

impl<M: Message + DeserializeOwned> Carries<M> for M {
    fn carry(body: &str) -> Result<Carried<M>, Failure> {
        read(M::NAME, body).map(Carried::plain)
    }
}

impl<M: Message + DeserializeOwned> Carries<M> for Notification<M> {
    fn carry(body: &str) -> Result<Carried<M>, Failure> {
        Envelope::read(body)?.open::<M, M>()
    }
}

impl Carries<AlarmChange> for Notification<AlarmStateChange> {
    fn carry(body: &str) -> Result<Carried<AlarmChange>, Failure> {
        Envelope::read(body)?.open::<AlarmStateChange, AlarmChange>()
    }
}

impl Carries<AlarmChange> for AlarmStateChange {
    fn carry(body: &str) -> Result<Carried<AlarmChange>, Failure> {
        read(Self::NAME, body).map(Carried::plain)
    }
}

impl<D: Detail + DeserializeOwned, K: QueueKind> Carries<D> for Event<D, K> {
    fn carry(body: &str) -> Result<Carried<D>, Failure> {
        #[derive(Deserialize)]
        struct Around<D> {
            detail: D,
        }
        read::<Around<D>>(D::DETAIL_TYPE, body).map(|around| Carried::plain(around.detail))
    }
}

impl Carries<String> for Standard {
    fn carry(body: &str) -> Result<Carried<String>, Failure> {
        Ok(Carried::plain(body.to_owned()))
    }
}

impl Carries<String> for Fifo {
    fn carry(body: &str) -> Result<Carried<String>, Failure> {
        Ok(Carried::plain(body.to_owned()))
    }
}

/// What SNS puts around a message: in the body of a queue's record, and as `Sns` in an invocation.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Envelope {
    #[serde(rename = "Type")]
    kind: String,
    message: String,
    #[serde(default)]
    message_attributes: std::collections::BTreeMap<String, Attribute>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Attribute {
    #[serde(default)]
    value: String,
}

impl Envelope {
    fn read(body: &str) -> Result<Self, Failure> {
        read("Notification", body)
    }

    /// What is in it. A subscription's confirmation is none of its consumer's messages.
    pub(crate) fn open<M: Message, T: DeserializeOwned>(mut self) -> Result<Carried<T>, Failure> {
        if self.kind != "Notification" {
            return Err(Failure::permanent("the envelope is no `Notification`"));
        }
        let correlation = self.message_attributes.remove("correlationId");
        let correlation_id = correlation.map(|attribute| attribute.value).filter(|id| is_plain(id));
        Ok(Carried { content: read(M::NAME, &self.message)?, correlation_id })
    }
}

/// That an alarm began or ended, as CloudWatch publishes it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AlarmChange {
    /// The alarm's name.
    pub alarm_name: String,
    /// What the alarm's owner wrote about it.
    #[serde(default)]
    pub alarm_description: Option<String>,
    /// Its ARN, which names its region as the service's addresses do.
    #[serde(default)]
    pub alarm_arn: Option<String>,
    /// The account that it watches.
    #[serde(rename = "AWSAccountId")]
    pub account: String,
    /// The region's name in words, such as `EU (Ireland)`.
    pub region: String,
    /// `OK`, `ALARM` or `INSUFFICIENT_DATA`.
    pub new_state_value: String,
    /// The same, before.
    pub old_state_value: String,
    /// Why, with the figures that crossed the threshold.
    pub new_state_reason: String,
    /// When, in the service's own writing: `2026-01-31T09:00:00.000+0000`.
    pub state_change_time: String,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Order {
        number: u32,
    }

    impl Message for Order {
        type Queue = Standard;
        const NAME: &'static str = "Order";
    }

    impl Detail for Order {
        const SOURCE: &'static str = "shop";
        const DETAIL_TYPE: &'static str = "Ordered";
    }

    fn notification(kind: &str, message: &str) -> String {
        let attributes = json!({ "correlationId": { "Type": "String", "Value": "c-1" } });
        json!({ "Type": kind, "MessageId": "n", "Message": message, "MessageAttributes": attributes }).to_string()
    }

    #[test]
    fn envelopes_are_taken_off() {
        let order = Order { number: 7 };
        let plain = <Order as Carries<Order>>::carry(r#"{"number":7}"#).unwrap();
        let event = <Event<Order> as Carries<Order>>::carry(r#"{"source":"shop","detail":{"number":7}}"#).unwrap();
        let notified = <Notification<Order> as Carries<Order>>::carry(&notification("Notification", r#"{"number":7}"#));
        let notified = notified.unwrap();
        assert_eq!((&plain.content, plain.correlation_id), (&order, None));
        assert_eq!(event.content, order);
        assert_eq!((notified.content, notified.correlation_id.as_deref()), (order, Some("c-1")));
        assert_eq!(<Standard as Carries<String>>::carry("any {").unwrap().content, "any {");
    }

    #[test]
    fn an_alarm_is_read_as_cloudwatch_writes_it() {
        let alarm = json!({
            "AlarmName": "Depth", "AlarmDescription": null, "AWSAccountId": "123456789012", "Region": "EU (Ireland)",
            "NewStateValue": "ALARM", "OldStateValue": "OK", "NewStateReason": "Threshold Crossed",
            "StateChangeTime": "2026-01-31T09:00:00.000+0000", "AlarmArn": "arn", "Trigger": { "MetricName": "x" },
        });
        let body = notification("Notification", &alarm.to_string());
        let alarm = <Notification<AlarmStateChange> as Carries<AlarmChange>>::carry(&body).unwrap().content;
        assert_eq!((alarm.alarm_name.as_str(), alarm.new_state_value.as_str()), ("Depth", "ALARM"));
        assert_eq!((alarm.account.as_str(), alarm.alarm_description), ("123456789012", None));
        assert_eq!(alarm.alarm_arn.as_deref(), Some("arn"));
    }

    #[test]
    fn what_cannot_be_carried_is_a_permanent_failure() {
        for (body, expected) in [
            (notification("SubscriptionConfirmation", "x"), "the envelope is no `Notification`"),
            (notification("Notification", "hush"), "the body is no `Order`: it is not JSON (line 1, column 1)"),
            ("{}".to_owned(), "the body is no `Notification`: `Type` is missing (line 1, column 2)"),
        ] {
            let failure = <Notification<Order> as Carries<Order>>::carry(&body).unwrap_err();
            assert_eq!((failure.reason(), failure.is_permanent()), (expected, true));
        }
    }
}
