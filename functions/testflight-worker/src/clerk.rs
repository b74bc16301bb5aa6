//! One invitation at a time.

use std::time::Duration;

use contract::Send;
use contracts::mht::{TestflightInvitation, TestflightResult, TestflightWorker};
use harness::{Client, Consumer, Delivery, Error, Failure, Hiding, InFunction, Metrics, Pace, Retry, http};
use mht_steps::{Desk, Mail, Mailer, check_address, greeted, now};

use crate::{AppStore, Tokens, notification};

/// Invites testers.
pub struct Clerk {
    contract: TestflightWorker<InFunction>,
    /// Where testers are made.
    pub app_store: AppStore,
    /// How notifications are sent.
    pub mailer: Mailer,
    desk: Desk<TestflightResult>,
}

impl Consumer for Clerk {
    type Message = TestflightInvitation;
    type Contract = TestflightWorker<InFunction>;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        let client = http::client("mht-testflight-worker")?;
        let metrics = Metrics::new(&contract.metrics.value()?, &[("UseCase", "testflight")])?;
        let app_store = AppStore {
            http: client.clone(),
            url: contract.app_store_url.value()?,
            tokens: Tokens::new(contract.app_store_key.clone()),
            group: contract.beta_group.value()?,
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
        Ok(Self { contract, app_store, mailer, desk })
    }

    async fn handle(&self, wish: TestflightInvitation, delivery: &Delivery) -> Result<(), Failure> {
        let steps = self.desk.settle(delivery, async |work| {
            check(&wish)?;
            let invite = async || self.app_store.invite(&wish, delivery.deadline).await;
            let invited = work.step("tester", invite).await?;
            let name = greeted(&wish.first_name);
            let mail = Mail {
                to: &wish.email,
                name,
                subject: notification::SUBJECT,
                text: &notification::text(name),
                html: None,
                arguments: &[("messageId", &delivery.origin_id)],
            };
            let notification_id = self.mailer.send(work, "email", &mail, delivery.deadline).await?;
            Ok(TestflightResult {
                message_id: delivery.origin_id.clone(),
                correlation_id: delivery.correlation_id.clone(),
                tester_id: invited.tester_id,
                known_before: invited.known_before,
                notification_id,
                sent_at: delivery.sent_at,
                finished_at: now(),
            })
        });
        steps.await
    }

    fn dead_letters(&self) -> Option<Client<Send<TestflightInvitation>>> {
        Some(self.contract.dead_letters.clone())
    }

    async fn unreadable(&self, failure: &Failure, delivery: &Delivery) {
        self.desk.refuse(failure, delivery).await;
    }

    fn hiding(&self) -> Option<Hiding<TestflightInvitation>> {
        Some(Hiding::new(self.contract.testflight.clone()))
    }

    fn metrics(&self) -> Option<&Metrics> {
        Some(self.desk.metrics())
    }
}

fn check(wish: &TestflightInvitation) -> Result<(), Failure> {
    check_address("email", &wish.email)?;
    for (field, name) in [("firstName", &wish.first_name), ("lastName", &wish.last_name)] {
        if name.trim().is_empty() {
            return Err(Failure::permanent(format!("`{field}`: expected a name")));
        }
    }
    Ok(())
}
