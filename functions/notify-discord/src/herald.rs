//! One alarm at a time.

use contracts::mht::NotifyDiscord;
use harness::{AlarmChange, Error, Failure, InFunction, Invocation, Invoked, Retry, http};

use crate::{Webhook, embed};

/// Tells of alarms.
pub struct Herald {
    /// Where it tells.
    pub webhook: Webhook,
    instance: String,
}

impl Invoked for Herald {
    type Input = AlarmChange;
    type Output = ();
    type Contract = NotifyDiscord<InFunction>;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        let webhook = Webhook {
            http: http::client("mht-notify-discord")?,
            url: contract.discord_url.value()?,
            webhook: contract.webhook,
            retry: Retry::default(),
        };
        Ok(Self { webhook, instance: contract.instance.value()? })
    }

    async fn handle(&self, alarm: AlarmChange, invocation: &Invocation) -> Result<(), Failure> {
        self.webhook.post(&embed::message(&alarm, &self.instance), invocation.deadline).await
    }
}
