//! Mht: what an app sends by itself, through four FIFO queues, each with a worker of its own.
//!
//! Every worker puts its results under its use case, `feedback/year=2026/month=01/day=31/hour=09/…`, each with the id that SQS gave the
//! message when it was first sent. So what was sent and what came of it can be matched one to one.

use std::collections::BTreeMap;

use contract::{
    AlarmStateChange, Direct, Fifo, Item, Key, Message, Notification, Objects, Read, Request, Secret, Send, Setting,
    Stretch, Update, Url, Write, contract,
};
use serde::{Deserialize, Serialize};

/// What a user wrote to the makers. Its group is its user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Feedback {
    /// Who wrote, as the app knows them.
    pub user_id: String,
    /// Where the confirmation goes.
    pub email: String,
    /// How the user wants to be called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is.
    pub kind: FeedbackKind,
    /// In a few words.
    pub subject: String,
    /// In full.
    pub message: String,
    /// From 1, bad, to 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<u8>,
    /// What it was written in: `2.4.1 (118)`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_version: Option<String>,
}

/// What a feedback is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum FeedbackKind {
    /// Something does not work.
    Bug,
    /// Something could be better.
    Idea,
    /// Something is not clear.
    Question,
    /// Anything else.
    Other,
}

impl FeedbackKind {
    /// What a message may say.
    pub const NAMES: [&'static str; 4] = ["bug", "idea", "question", "other"];

    /// As a message says it.
    pub const fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }
}

/// One recipient's mail of a campaign. Its group is its recipient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CampaignEmail {
    /// The campaign it belongs to.
    pub campaign_id: String,
    /// Who gets it.
    pub to: String,
    /// What they are called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// The same as HTML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
}

/// Something that happened in the app. Its group is its user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnalyticsEvent {
    /// The app's id of it: the same where it sends the event again.
    pub event_id: String,
    /// What happened: `level_finished`.
    pub name: String,
    /// Whom it happened to, as the app knows them.
    pub user_id: String,
    /// When, by the app's clock: RFC 3339, such as `2026-01-31T09:00:00.5+01:00`.
    pub time: String,
    /// The session it happened in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    /// What else is known of it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub properties: BTreeMap<String, Property>,
}

/// What a property of an event says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Property {
    /// Yes or no.
    Flag(bool),
    /// A number without fraction.
    Whole(i64),
    /// Any other number.
    Number(f64),
    /// A text.
    Text(String),
}

/// Asks for a tester to be invited. Its group is the tester's address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TestflightInvitation {
    /// Where the invitation goes.
    pub email: String,
    /// The tester's first name.
    pub first_name: String,
    /// Their last.
    pub last_name: String,
}

macro_rules! in_order {
    ($($message:ident),*) => { $(
        impl Message for $message {
            type Queue = Fifo;
            const NAME: &'static str = stringify!($message);
        }
    )* };
}

in_order!(Feedback, CampaignEmail, AnalyticsEvent, TestflightInvitation);

/// What the status table holds: how far each message has come, under the id that SQS gave it when it was first sent.
///
/// `mht-api` writes `status` = [`ACCEPTED`](StatusRecord::ACCEPTED) with `acceptedAt` (milliseconds since 1970) and `useCase`, unless a worker
/// was there first; the rest is the harness's ledger's: `status` = `inProgress`, `done`, `failed`, with `startedAt`, `finishedAt`, the
/// steps that are finished, and `expiresAt`.
pub enum StatusRecord {}

impl StatusRecord {
    /// The status of a message that is in its queue.
    pub const ACCEPTED: &'static str = "accepted";
    /// The attribute of the correlation id.
    pub const CORRELATION: &'static str = "correlationId";
}

impl Item for StatusRecord {
    const NAME: &'static str = "StatusRecord";
    const PARTITION: Key = Key::text("messageId");
    const EXPIRES: Option<&'static str> = Some("expiresAt");
}

/// What came of a feedback: an object of its own, `{messageId}.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FeedbackResult {
    /// The id that SQS gave the message when it was first sent.
    pub message_id: String,
    /// Follows the request from the API.
    pub correlation_id: String,
    /// Who wrote.
    pub user_id: String,
    /// What it was.
    pub kind: FeedbackKind,
    /// The ticket at Zendesk.
    pub ticket_id: u64,
    /// The id that `SendGrid` gave the confirmation, where it said one.
    pub confirmation_id: Option<String>,
    /// When the message was sent, in milliseconds since 1970.
    pub sent_at: u64,
    /// When it was done.
    pub finished_at: u64,
}

/// How far a mail of a campaign came: an object of its own, `{messageId}.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EmailResult {
    /// The id that SQS gave the message when it was first sent.
    pub message_id: String,
    /// Follows the request from the API.
    pub correlation_id: String,
    /// The campaign.
    pub campaign_id: String,
    /// What `SendGrid` did with it: `accepted`.
    pub status: String,
    /// The id that `SendGrid` gave it, where it said one.
    pub provider_id: Option<String>,
    /// When the message was sent, in milliseconds since 1970.
    pub sent_at: u64,
    /// When it was done.
    pub finished_at: u64,
}

/// What came of an invitation: an object of its own, `{messageId}.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TestflightResult {
    /// The id that SQS gave the message when it was first sent.
    pub message_id: String,
    /// Follows the request from the API.
    pub correlation_id: String,
    /// The tester at App Store Connect.
    pub tester_id: String,
    /// Whether the tester was one before.
    pub known_before: bool,
    /// The id that `SendGrid` gave the notification, where it said one.
    pub notification_id: Option<String>,
    /// When the message was sent, in milliseconds since 1970.
    pub sent_at: u64,
    /// When it was done.
    pub finished_at: u64,
}

/// One event, as a line of an object (`….ndjson.gz`) of the hour it happened in. A crash may write it into two objects: whoever reads drops
/// repeats by `messageId`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EventLine {
    /// The id that SQS gave the message when it was first sent.
    pub message_id: String,
    /// Follows the request from the API.
    pub correlation_id: String,
    /// When the message was sent, in milliseconds since 1970.
    pub sent_at: u64,
    /// The event's own fields.
    #[serde(flatten)]
    pub event: AnalyticsEvent,
}

contract! {
    /// What `mht-api` may touch.
    pub MhtApi in "mht-api" consumes Request {
        /// Where feedback goes.
        feedback: Send<Feedback> = "FEEDBACK_QUEUE_URL",
        /// Where mails of campaigns go.
        emails: Send<CampaignEmail> = "EMAILS_QUEUE_URL",
        /// Where events go.
        analytics: Send<AnalyticsEvent> = "ANALYTICS_QUEUE_URL",
        /// Where invitations go.
        testflight: Send<TestflightInvitation> = "TESTFLIGHT_QUEUE_URL",
        /// How far messages have come.
        status: Update<StatusRecord> = "STATUS_TABLE",
        /// What its metrics stand under.
        metrics: Setting<String> = "METRICS_NAMESPACE",
    }
}

contract! {
    /// What `feedback-worker` may touch.
    pub FeedbackWorker in "feedback-worker" consumes Feedback {
        /// Its own queue, whose messages it hides for as long as the other side asks.
        feedback: Stretch<Feedback> = "FEEDBACK_QUEUE_URL",
        /// Where it parks what can never be handled, with the reason.
        dead_letters: Send<Feedback> = "DEAD_LETTERS_QUEUE_URL",
        /// What has been done for each message.
        status: Update<StatusRecord> = "STATUS_TABLE",
        /// What came of each.
        results: Write<Objects<FeedbackResult>> = "RESULTS_BUCKET",
        /// Who asks Zendesk: `{"email": …, "token": …}`.
        zendesk_credentials: Read<Secret> = "ZENDESK_CREDENTIALS_SECRET",
        /// Who asks `SendGrid`: its text is the API key.
        sendgrid_key: Read<Secret> = "SENDGRID_KEY_SECRET",
        /// Zendesk, without `/api/v2`: `https://example.zendesk.com`.
        zendesk_url: Setting<Url> = "ZENDESK_URL",
        /// `SendGrid`, without `/v3`: `https://api.sendgrid.com`.
        sendgrid_url: Setting<Url> = "SENDGRID_URL",
        /// Whom confirmations come from: an e-mail address that `SendGrid` knows for the tenant's.
        sender: Setting<String> = "SENDER_EMAIL",
        /// How often a message may be received: what still fails at the last of them is parked with its reason, so that its group goes on.
        receives: Setting<u32> = "MAX_RECEIVES",
        /// What its metrics stand under.
        metrics: Setting<String> = "METRICS_NAMESPACE",
    }
}

contract! {
    /// What `email-worker` may touch.
    pub EmailWorker in "email-worker" consumes CampaignEmail {
        /// Its own queue, whose messages it hides for as long as the other side asks.
        emails: Stretch<CampaignEmail> = "EMAILS_QUEUE_URL",
        /// Where it parks what can never be handled, with the reason.
        dead_letters: Send<CampaignEmail> = "DEAD_LETTERS_QUEUE_URL",
        /// What has been done for each message.
        status: Update<StatusRecord> = "STATUS_TABLE",
        /// What came of each.
        results: Write<Objects<EmailResult>> = "RESULTS_BUCKET",
        /// Who asks `SendGrid`: its text is the API key.
        sendgrid_key: Read<Secret> = "SENDGRID_KEY_SECRET",
        /// `SendGrid`, without `/v3`: `https://api.sendgrid.com`.
        sendgrid_url: Setting<Url> = "SENDGRID_URL",
        /// Whom mails come from: an e-mail address that `SendGrid` knows for the tenant's.
        sender: Setting<String> = "SENDER_EMAIL",
        /// How many mails a second the account may send.
        rate: Setting<u32> = "MAILS_PER_SECOND",
        /// How many instances of the function share that: the mapping's maximum concurrency.
        rate_shared_by: Setting<u32> = "RATE_SHARED_BY",
        /// How often a message may be received: what still fails at the last of them is parked with its reason, so that its group goes on.
        receives: Setting<u32> = "MAX_RECEIVES",
        /// What its metrics stand under.
        metrics: Setting<String> = "METRICS_NAMESPACE",
    }
}

contract! {
    /// What `analytics-worker` may touch.
    pub AnalyticsWorker in "analytics-worker" consumes AnalyticsEvent {
        /// Where it parks what can never be handled, with the reason.
        dead_letters: Send<AnalyticsEvent> = "DEAD_LETTERS_QUEUE_URL",
        /// What has been done for each message.
        status: Update<StatusRecord> = "STATUS_TABLE",
        /// The events, in lines.
        results: Write<Objects<EventLine>> = "RESULTS_BUCKET",
        /// How often a message may be received: what still fails at the last of them is parked with its reason.
        receives: Setting<u32> = "MAX_RECEIVES",
        /// What its metrics stand under.
        metrics: Setting<String> = "METRICS_NAMESPACE",
    }
}

contract! {
    /// What `testflight-worker` may touch.
    pub TestflightWorker in "testflight-worker" consumes TestflightInvitation {
        /// Its own queue, whose messages it hides for as long as the other side asks.
        testflight: Stretch<TestflightInvitation> = "TESTFLIGHT_QUEUE_URL",
        /// Where it parks what can never be handled, with the reason.
        dead_letters: Send<TestflightInvitation> = "DEAD_LETTERS_QUEUE_URL",
        /// What has been done for each message.
        status: Update<StatusRecord> = "STATUS_TABLE",
        /// What came of each.
        results: Write<Objects<TestflightResult>> = "RESULTS_BUCKET",
        /// The key of App Store Connect's API: `{"issuerId": …, "keyId": …, "privateKey": …}`. The private key is the `.p8` file's PKCS#8
        /// as base64 in one line, without the lines that begin and end it.
        app_store_key: Read<Secret> = "APP_STORE_KEY_SECRET",
        /// Who asks `SendGrid`, for the notification: its text is the API key.
        sendgrid_key: Read<Secret> = "SENDGRID_KEY_SECRET",
        /// App Store Connect, without `/v1`: `https://api.appstoreconnect.apple.com`.
        app_store_url: Setting<Url> = "APP_STORE_URL",
        /// The group of testers that those who are invited join: its id at App Store Connect.
        beta_group: Setting<String> = "BETA_GROUP_ID",
        /// `SendGrid`, without `/v3`: `https://api.sendgrid.com`.
        sendgrid_url: Setting<Url> = "SENDGRID_URL",
        /// Whom notifications come from: an e-mail address that `SendGrid` knows for the tenant's.
        sender: Setting<String> = "SENDER_EMAIL",
        /// How often a message may be received: what still fails at the last of them is parked with its reason, so that its group goes on.
        receives: Setting<u32> = "MAX_RECEIVES",
        /// What its metrics stand under.
        metrics: Setting<String> = "METRICS_NAMESPACE",
    }
}

contract! {
    /// What `notify-discord` may touch.
    pub NotifyDiscord in "notify-discord" consumes Direct<Notification<AlarmStateChange>> {
        /// Which webhook is told: its text is `{id}/{token}`, as the webhook's address ends.
        webhook: Read<Secret> = "DISCORD_WEBHOOK_SECRET",
        /// Discord's API, without `/webhooks`: `https://discord.com/api`.
        discord_url: Setting<Url> = "DISCORD_URL",
        /// Whose alarms they are: `mht-api-staging`.
        instance: Setting<String> = "INSTANCE",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_called_as_a_message_says_it() {
        use FeedbackKind::{Bug, Idea, Other, Question};
        assert_eq!([Bug, Idea, Question, Other].map(FeedbackKind::name), FeedbackKind::NAMES);
    }
}
