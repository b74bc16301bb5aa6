//! Subscriptions that wait for their confirmation, and those that have it.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::message::{SnsKind, SnsMessage};
use crate::catalogue;

/// How long a token holds: two days. <https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html>
const LIFETIME: Duration = Duration::from_hours(48);

/// What became of a confirmation.
pub(super) enum Confirmed {
    /// The subscription, confirmed by this.
    First(String),
    /// The subscription, confirmed before.
    Again(String),
    /// Nobody gave out this token, or too long ago.
    Unknown,
    /// The token is another topic's.
    OtherTopic,
}

#[derive(Default)]
pub(super) struct Subscriptions(Mutex<Tokens>);

#[derive(Default)]
struct Tokens {
    count: u64,
    given: BTreeMap<String, Token>,
}

struct Token {
    topic: String,
    since: Duration,
    confirmed: bool,
}

impl Subscriptions {
    /// The token of a message, its own or a new one.
    pub(super) fn token(&self, message: &SnsMessage, now: Duration) -> String {
        let mut tokens = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tokens.count += 1;
        let token = message.token.clone().unwrap_or_else(|| catalogue::hex(tokens.count ^ 0x0053_4e53, 64));
        if message.kind != SnsKind::Notification {
            let topic = message.topic().to_owned();
            tokens.given.insert(token.clone(), Token { topic, since: now, confirmed: false });
        }
        token
    }

    pub(super) fn confirm(&self, topic: &str, token: &str, now: Duration) -> Confirmed {
        let mut tokens = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(given) = tokens.given.get_mut(token) else { return Confirmed::Unknown };
        if now.saturating_sub(given.since) >= LIFETIME {
            return Confirmed::Unknown;
        }
        if given.topic != topic {
            return Confirmed::OtherTopic;
        }
        let subscription = format!("{topic}:{}", catalogue::uuid_of(topic));
        if std::mem::replace(&mut given.confirmed, true) {
            Confirmed::Again(subscription)
        } else {
            Confirmed::First(subscription)
        }
    }

    pub(super) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Tokens::default();
    }
}
