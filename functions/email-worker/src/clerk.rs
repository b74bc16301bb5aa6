//! One mail at a time.

use contract::Send;
use contracts::mht::{CampaignEmail, EmailResult, EmailWorker};
use harness::{Client, Consumer, Delivery, Error, Failure, Hiding, InFunction, Metrics, Pace, Retry, http};
use mht_steps::{Desk, Mail, Mailer, check_address, now};

/// What `SendGrid` did with a mail that it took.
const ACCEPTED: &str = "accepted";

/// The longest id of a campaign: it travels in each mail, as a custom argument.
const LONGEST_CAMPAIGN: usize = 128;

/// Sends mails of campaigns.
pub struct Clerk {
    contract: EmailWorker<InFunction>,
    /// How mails are sent.
    pub mailer: Mailer,
    desk: Desk<EmailResult>,
}

impl Consumer for Clerk {
    type Message = CampaignEmail;
    type Contract = EmailWorker<InFunction>;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        let metrics = Metrics::new(&contract.metrics.value()?, &[("UseCase", "emails")])?;
        let mailer = Mailer {
            http: http::client("mht-email-worker")?,
            url: contract.sendgrid_url.value()?,
            key: contract.sendgrid_key.clone(),
            sender: contract.sender.value()?,
            pace: Pace::shared(contract.rate.value()?, contract.rate_shared_by.value()?),
            retry: Retry::default(),
            metrics: metrics.clone(),
        };
        let desk = Desk::new(contract.status.clone(), contract.results.clone(), &contract.receives, metrics)?;
        Ok(Self { contract, mailer, desk })
    }

    async fn handle(&self, email: CampaignEmail, delivery: &Delivery) -> Result<(), Failure> {
        let steps = self.desk.settle(delivery, async |work| {
            check(&email)?;
            let mail = Mail {
                to: &email.to,
                name: email.name.as_deref().filter(|name| !name.trim().is_empty()),
                subject: &email.subject,
                text: &email.text,
                html: email.html.as_deref(),
                arguments: &[("messageId", &delivery.origin_id), ("campaignId", &email.campaign_id)],
            };
            let provider_id = self.mailer.send(work, "email", &mail, delivery.deadline).await?;
            Ok(EmailResult {
                message_id: delivery.origin_id.clone(),
                correlation_id: delivery.correlation_id.clone(),
                campaign_id: email.campaign_id.clone(),
                status: ACCEPTED.to_owned(),
                provider_id,
                sent_at: delivery.sent_at,
                finished_at: now(),
            })
        });
        steps.await
    }

    fn dead_letters(&self) -> Option<Client<Send<CampaignEmail>>> {
        Some(self.contract.dead_letters.clone())
    }

    async fn unreadable(&self, failure: &Failure, delivery: &Delivery) {
        self.desk.refuse(failure, delivery).await;
    }

    fn hiding(&self) -> Option<Hiding<CampaignEmail>> {
        Some(Hiding::new(self.contract.emails.clone()))
    }

    fn metrics(&self) -> Option<&Metrics> {
        Some(self.desk.metrics())
    }
}

fn check(email: &CampaignEmail) -> Result<(), Failure> {
    check_address("to", &email.to)?;
    if !(1..=LONGEST_CAMPAIGN).contains(&email.campaign_id.len()) {
        return Err(Failure::permanent(format!("`campaignId`: expected 1 to {LONGEST_CAMPAIGN} bytes")));
    }
    // SendGrid takes no content without a character.
    let texts = [("subject", Some(&email.subject)), ("text", Some(&email.text)), ("html", email.html.as_ref())];
    match texts.iter().find(|(_, text)| text.is_some_and(|text| text.trim().is_empty())) {
        Some((field, _)) => Err(Failure::permanent(format!("`{field}`: expected a text"))),
        None => Ok(()),
    }
}
