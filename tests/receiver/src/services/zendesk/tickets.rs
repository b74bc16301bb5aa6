//! The tickets of an account.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::service::Scene;

/// How long an idempotency key holds.
const KEY: Duration = Duration::from_hours(2);

/// A ticket, as it was made.
#[derive(Clone)]
pub(super) struct Ticket {
    pub(super) id: u64,
    created: String,
    given: Map<String, Value>,
}

/// What became of a wish for a ticket.
pub(super) enum Made {
    New(Ticket),
    /// The idempotency key's ticket.
    Again(Ticket),
    /// The idempotency key came with another ticket.
    OtherParameters,
}

#[derive(Default)]
pub(super) struct Tickets(Mutex<Account>);

#[derive(Default)]
struct Account {
    tickets: Vec<Ticket>,
    /// The tickets of idempotency keys, by their place, and since when.
    keys: BTreeMap<String, (usize, Duration)>,
}

impl Tickets {
    pub(super) fn make(&self, key: Option<&str>, given: &Map<String, Value>, scene: &Scene<'_>) -> Made {
        let mut account = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        account.keys.retain(|_, (_, since)| scene.now.saturating_sub(*since) < KEY);
        let known = key.and_then(|key| account.tickets.get(account.keys.get(key)?.0));
        if let Some(known) = known {
            return if known.given == *given { Made::Again(known.clone()) } else { Made::OtherParameters };
        }
        let place = account.tickets.len();
        let ticket = Ticket { id: place as u64 + 1, created: scene.date(), given: given.clone() };
        account.tickets.push(ticket.clone());
        if let Some(key) = key {
            account.keys.insert(key.to_owned(), (place, scene.now));
        }
        Made::New(ticket)
    }

    pub(super) fn get(&self, id: &str) -> Option<Ticket> {
        let place = id.parse::<usize>().ok()?.checked_sub(1)?;
        self.0.lock().unwrap_or_else(PoisonError::into_inner).tickets.get(place).cloned()
    }

    /// All, or those with an external id.
    pub(super) fn of(&self, external: Option<&str>) -> Vec<Ticket> {
        let account = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let chosen = |ticket: &&Ticket| external.is_none_or(|id| ticket.external_id() == Some(id));
        account.tickets.iter().filter(chosen).cloned().collect()
    }

    pub(super) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Account::default();
    }
}

impl Ticket {
    pub(super) fn external_id(&self) -> Option<&str> {
        self.given.get("external_id")?.as_str()
    }

    pub(super) fn url(&self, base: &str) -> String {
        format!("{base}/api/v2/tickets/{}.json", self.id)
    }

    /// As the API shows it, without the members that nobody set.
    pub(super) fn json(&self, base: &str) -> Value {
        let given = |name: &str| self.given.get(name).cloned().unwrap_or_default();
        let comment = self.given.get("comment");
        let said = ["body", "html_body"].into_iter().find_map(|name| comment?.get(name)).cloned();
        json!({
            "id": self.id,
            "url": self.url(base),
            "external_id": given("external_id"),
            "via": { "channel": "api" },
            "created_at": self.created,
            "updated_at": self.created,
            "type": given("type"),
            "subject": given("subject"),
            "raw_subject": given("subject"),
            "description": said.unwrap_or_else(|| given("description")),
            "priority": given("priority"),
            "status": self.given.get("status").cloned().unwrap_or_else(|| "new".into()),
            "tags": self.given.get("tags").cloned().unwrap_or_else(|| json!([])),
            "custom_fields": self.given.get("custom_fields").cloned().unwrap_or_else(|| json!([])),
        })
    }
}
