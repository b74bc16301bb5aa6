//! Mail by `SendGrid`, which recognises no repetition.

use std::time::Duration;

use contract::{Read, Secret, Url};
use contracts::mht::StatusRecord;
use harness::{
    Again, Client, Counter, Deadline, Failure, Metrics, Pace, Retry, SecretText, Work,
    http::{Answer, Lost, exchange_once},
};
use serde_json::{Value, json};

use crate::judge;

const NAME: &str = "SendGrid";

/// How often a mail is tried whose outcome nobody knows: so that one of them at most is a repetition.
pub const MOST_ATTEMPTS: u32 = 2;

/// A mail is not begun with less than a quarter of the time that was left for it, within these bounds: one that is cut off is one of which
/// nobody knows.
const RESERVE: (Duration, Duration) = (Duration::from_millis(500), Duration::from_secs(5));

/// Mails that `SendGrid` took.
pub const SENT: Counter = Counter::new("MailsSent");
/// Mails that it will never take.
pub const REFUSED: Counter = Counter::new("MailsRefused");
/// Its answers that it is too much.
pub const THROTTLED: Counter = Counter::new("MailsThrottled");
/// Mails that were sent once more because nobody knew whether they were before: how many repetitions there can be at most.
pub const PERHAPS_REPEATED: Counter = Counter::new("MailsPerhapsRepeated");

/// A mail to one recipient.
#[derive(Clone, Debug)]
pub struct Mail<'a> {
    /// The recipient's address.
    pub to: &'a str,
    /// What they are called.
    pub name: Option<&'a str>,
    /// The subject.
    pub subject: &'a str,
    /// The text.
    pub text: &'a str,
    /// The same as HTML.
    pub html: Option<&'a str>,
    /// What `SendGrid` says again in each of its events about the mail: the message's id, and what else it belongs to.
    pub arguments: &'a [(&'static str, &'a str)],
}

/// Sends mail.
#[derive(Debug)]
pub struct Mailer {
    /// How requests are sent.
    pub http: reqwest::Client,
    /// Where it is: `https://api.sendgrid.com`.
    pub url: Url,
    /// The API key.
    pub key: Client<Read<Secret>>,
    /// Whom mails come from.
    pub sender: String,
    /// This instance's share of the account's rate.
    pub pace: Pace,
    /// How patient a refusal is tried again.
    pub retry: Retry,
    /// What is counted.
    pub metrics: Metrics,
}

/// By when a mail must be done, and by when it must be begun.
#[derive(Clone, Copy)]
struct Times {
    deadline: Deadline,
    begin: Deadline,
}

/// What came of one request.
enum Sent {
    Taken(Option<String>),
    Unknown(Failure),
}

impl Mailer {
    /// Sends a mail as a step of a message's work. The answer is the id that `SendGrid` gave it, where it said one.
    ///
    /// Each attempt is recorded before it is made. One whose answer was lost may have had its effect, and is not repeated in the same
    /// delivery; the next delivery makes the last of [`MOST_ATTEMPTS`], counts it as [`PERHAPS_REPEATED`], and if that is lost too the
    /// message is a dead letter.
    ///
    /// # Errors
    /// As [`Work::step_at_most`] has them. Permanent where `SendGrid` refuses the mail itself; passing where it has no room, is down, or
    /// refuses what somebody can mend: the key also after it was read again, the sender.
    pub async fn send(
        &self,
        work: &Work<'_, StatusRecord>,
        step: &str,
        mail: &Mail<'_>,
        deadline: Deadline,
    ) -> Result<Option<String>, Failure> {
        let reserve = (deadline.left() / 4).clamp(RESERVE.0, RESERVE.1);
        let times = Times { deadline, begin: Deadline::after(deadline.left().saturating_sub(reserve)) };
        work.step_at_most(step, MOST_ATTEMPTS, async |attempt| {
            if attempt.unknown > 0 {
                self.metrics.count(PERHAPS_REPEATED, 1);
            }
            let outcome = self.post(&self.body(mail), times).await;
            match &outcome {
                Ok(_) => self.metrics.count(SENT, 1),
                Err(failure) if failure.is_permanent() => self.metrics.count(REFUSED, 1),
                Err(_) => {}
            }
            outcome
        })
        .await
    }

    /// One attempt by the step's count: refusals, which have no effect, are tried again within it.
    async fn post(&self, body: &Value, times: Times) -> Result<Option<String>, Failure> {
        match self.retry.run(times.begin, async || self.try_post(body, times).await).await {
            Ok(Sent::Taken(id)) => Ok(id),
            // `Soon` tells the step that nobody knows.
            Err(failure) if failure.again() == Again::Soon => Err(failure.at_next_delivery()),
            Ok(Sent::Unknown(failure)) | Err(failure) => Err(failure),
        }
    }

    async fn try_post(&self, body: &Value, times: Times) -> Result<Sent, Failure> {
        let answer = match self.ask(body, times).await? {
            Ok(answer) => answer,
            Err(Lost::Unsent(failure)) => return Err(failure),
            Err(Lost::Unknown(failure)) => return Ok(Sent::Unknown(failure)),
        };
        match judge(NAME, &answer) {
            Ok(()) => Ok(Sent::Taken(answer.header("x-message-id").map(str::to_owned))),
            // Whoever gave up waiting does not know either what became of the request.
            Err(failure) if matches!(answer.status, 408 | 502 | 504) => Ok(Sent::Unknown(failure)),
            Err(failure) => {
                if let (429, Again::After(wait)) = (answer.status, failure.again()) {
                    self.metrics.count(THROTTLED, 1);
                    self.pace.hold(wait);
                }
                Err(failure)
            }
        }
    }

    /// Asks with the key, and once more with the key read again where it was refused.
    async fn ask(&self, body: &Value, times: Times) -> Result<Result<Answer, Lost>, Failure> {
        let key = self.key.read().await?;
        let answer = self.ask_with(&key, body, times).await?;
        if !matches!(&answer, Ok(answer) if answer.status == 401) {
            return Ok(answer);
        }
        let key = self.key.read_again(&key).await?;
        self.ask_with(&key, body, times).await
    }

    async fn ask_with(&self, key: &SecretText, body: &Value, times: Times) -> Result<Result<Answer, Lost>, Failure> {
        self.pace.turn(times.begin).await?;
        let request = self.http.post(format!("{}/v3/mail/send", self.url)).bearer_auth(key.expose().trim()).json(body);
        // A call that hangs leaves time to tell so.
        Ok(exchange_once(NAME, request.timeout(times.deadline.left() / 2)).await)
    }

    fn body(&self, mail: &Mail<'_>) -> Value {
        let mut to = json!({ "email": mail.to });
        if let Some(name) = mail.name {
            to["name"] = name.into();
        }
        // Plain text comes first, as SendGrid asks.
        let mut content = vec![json!({ "type": "text/plain", "value": mail.text })];
        content.extend(mail.html.map(|html| json!({ "type": "text/html", "value": html })));
        let arguments: serde_json::Map<String, Value> =
            mail.arguments.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
        json!({
            "personalizations": [{ "to": [to], "custom_args": arguments }],
            "from": { "email": self.sender },
            "subject": mail.subject,
            "content": content,
        })
    }
}
