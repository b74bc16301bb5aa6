//! One birthday at a time; ten of them at once.

use std::time::Duration;

use bday_database::Database;
use contracts::bday::{self, Birthday, Post};
use harness::{Consumer, Delivery, Error, Failure, InFunction, Retry, http};

use crate::{Deliveries, Taken, Webhook};

/// How much longer than its invocation may work a delivery is held: for the clocks of both sides.
const SPARE: Duration = Duration::from_secs(2);

/// Posts birthdays.
pub struct Worker {
    /// What was done for which event.
    pub deliveries: Deliveries,
    /// Where birthdays are posted.
    pub webhook: Webhook,
    /// How often a post is tried in a call.
    pub retry: Retry,
}

impl Consumer for Worker {
    type Message = Birthday;
    type Contract = bday::Worker<InFunction>;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        let webhook = Webhook { http: http::client("bday-worker")?, url: contract.webhook };
        let deliveries = Deliveries::new(Database::new(contract.database)?);
        Ok(Self { deliveries, webhook, retry: Retry::default() })
    }

    async fn handle(&self, birthday: Birthday, delivery: &Delivery) -> Result<(), Failure> {
        birthday.check().map_err(Failure::permanent)?;
        let deadline = delivery.deadline;
        let hold = match self.deliveries.take(&birthday.event_id, deadline.left() + SPARE).await? {
            Taken::Ours(hold) => hold,
            Taken::Done => {
                tracing::info!(eventId = birthday.event_id, "the event was posted before");
                return Ok(());
            }
            Taken::Others => {
                return Err(Failure::passing("another delivery of the event is at work").at_next_delivery());
            }
        };
        let post = Post::from(birthday);
        if let Err(failure) = self.retry.run(deadline, async || self.webhook.post(&post, deadline).await).await {
            self.deliveries.let_go(&hold).await;
            return Err(failure);
        }
        tracing::info!(eventId = post.event_id, userId = post.user_id, "posted");
        // The post cannot be taken back: it is recorded, if it takes all the time that is left.
        self.retry.run(deadline, async || self.deliveries.finish(&hold).await).await
    }
}
