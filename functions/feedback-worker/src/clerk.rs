//! One feedback at a time.

use std::time::Duration;

use contract::Send;
use contracts::mht::{Feedback, FeedbackResult, FeedbackWorker};
use harness::{Client, Consumer, Delivery, Error, Failure, Hiding, InFunction, Metrics, Pace, Retry, http};
use mht_steps::{Desk, Mail, Mailer, check_address, greeted, now};

use crate::{Zendesk, confirmation};

/// Handles feedback.
pub struct Clerk {
    contract: FeedbackWorker<InFunction>,
    /// Where tickets are made.
    pub zendesk: Zendesk,
    /// How confirmations are sent.
    pub mailer: Mailer,
    desk: Desk<FeedbackResult>,
}

impl Consumer for Clerk {
    type Message = Feedback;
    type Contract = FeedbackWorker<InFunction>;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        let client = http::client("mht-feedback-worker")?;
        let metrics = Metrics::new(&contract.metrics.value()?, &[("UseCase", "feedback")])?;
        let zendesk = Zendesk {
            http: client.clone(),
            url: contract.zendesk_url.value()?,
            credentials: contract.zendesk_credentials.clone(),
            retry: Retry::default(),
        };
        let mailer = Mailer {
            http: client,
            url: contract.sendgrid_url.value()?,
            key: contract.sendgrid_key.clone(),
            sender: contract.sender.value()?,
            pace: Pace::every(Duration::ZERO),
            retry: Retry::default(),
            metrics: metrics.clone(),
        };
        let desk = Desk::new(contract.status.clone(), contract.results.clone(), &contract.receives, metrics)?;
        Ok(Self { contract, zendesk, mailer, desk })
    }

    async fn handle(&self, feedback: Feedback, delivery: &Delivery) -> Result<(), Failure> {
        let steps = self.desk.settle(delivery, async |work| {
            check(&feedback)?;
            let ticket_id = work.step("ticket", async || self.zendesk.ticket_of(&feedback, delivery).await).await?;
            let name = feedback.name.as_deref().and_then(greeted);
            let mail = Mail {
                to: &feedback.email,
                name,
                subject: confirmation::SUBJECT,
                text: &confirmation::text(name, ticket_id),
                html: None,
                arguments: &[("messageId", &delivery.origin_id)],
            };
            let confirmation_id = self.mailer.send(work, "email", &mail, delivery.deadline).await?;
            Ok(FeedbackResult {
                message_id: delivery.origin_id.clone(),
                correlation_id: delivery.correlation_id.clone(),
                user_id: feedback.user_id.clone(),
                kind: feedback.kind,
                ticket_id,
                confirmation_id,
                sent_at: delivery.sent_at,
                finished_at: now(),
            })
        });
        steps.await
    }

    fn dead_letters(&self) -> Option<Client<Send<Feedback>>> {
        Some(self.contract.dead_letters.clone())
    }

    async fn unreadable(&self, failure: &Failure, delivery: &Delivery) {
        self.desk.refuse(failure, delivery).await;
    }

    fn hiding(&self) -> Option<Hiding<Feedback>> {
        Some(Hiding::new(self.contract.feedback.clone()))
    }

    fn metrics(&self) -> Option<&Metrics> {
        Some(self.desk.metrics())
    }
}

fn check(feedback: &Feedback) -> Result<(), Failure> {
    check_address("email", &feedback.email)?;
    for (field, text) in [("subject", &feedback.subject), ("message", &feedback.message)] {
        if text.trim().is_empty() {
            return Err(Failure::permanent(format!("`{field}`: expected a text")));
        }
    }
    Ok(())
}
