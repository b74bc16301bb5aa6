//! Putting events on a bus.

use contract::{Bus, Detail, Emit, Has, Verb};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    Again, CallError, Client, Deadline, Retry,
    pack::{MOST_ENTRIES, pack},
    signed::{Ask, Service},
};

const ACTION: &str = "events:PutEvents";

/// EventBridge takes 1 MB a call and an event, of which it counts the detail, the source, the detail type and 14 bytes for
/// a time. Source: EventBridge user guide, `PutEvents` entry size (1 MB since 2026; 256 KB before).
const MOST_BYTES: usize = 1_000_000;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Answer {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Entry {
    event_id: Option<String>,
    error_code: Option<String>,
}

impl<V: Verb<Of = Bus>> Client<V> {
    /// Puts one event on the bus, and tries again what the bus refused in passing. The answer is the event's id.
    pub async fn emit<D, At>(&self, detail: &D, deadline: Deadline) -> Result<String, CallError>
    where
        V: Has<Emit<D>, At>,
        D: Detail + Serialize,
    {
        let mut all = self.emit_all(std::slice::from_ref(detail), deadline).await;
        all.pop().unwrap_or_else(|| Err(unanswered()))
    }

    /// Puts events on the bus, 10 a call and 1 MB in all, and tries again those that it refused in passing. The answer
    /// has an outcome for every event, in the order given: its id, or why it is not on the bus.
    pub async fn emit_all<D, At>(&self, details: &[D], deadline: Deadline) -> Vec<Result<String, CallError>>
    where
        V: Has<Emit<D>, At>,
        D: Detail + Serialize,
    {
        let mut outcomes: Vec<_> = details.iter().map(|_| Err(unanswered())).collect();
        let mut waiting = Vec::new();
        for (at, detail) in details.iter().enumerate() {
            match serde_json::to_string(detail) {
                Ok(text) if size::<D>(&text) <= MOST_BYTES => waiting.push((at, text)),
                Ok(text) => {
                    let why = format!(
                        "the `{}` has {} bytes, EventBridge takes {MOST_BYTES}",
                        D::DETAIL_TYPE,
                        size::<D>(&text)
                    );
                    outcomes[at] = Err(CallError::unreadable(ACTION, why));
                }
                Err(_) => outcomes[at] = Err(CallError::unreadable(ACTION, "the detail cannot be written as JSON")),
            }
        }
        let retry = Retry::default();
        for attempt in 1.. {
            for call in pack(waiting.iter().map(|(_, text)| size::<D>(text)), MOST_ENTRIES, MOST_BYTES) {
                let results = self.put_events::<D>(&waiting[call.clone()]).await;
                for ((at, _), result) in waiting[call].iter().zip(results) {
                    outcomes[*at] = result;
                }
            }
            waiting.retain(|(at, _)| outcomes[*at].as_ref().is_err_and(|error| error.again == Again::Soon));
            let wait = retry.bound(attempt).mul_f64(fastrand::f64());
            if waiting.is_empty() || attempt >= retry.attempts || wait >= deadline.left() {
                break;
            }
            tokio::time::sleep(wait).await;
        }
        outcomes
    }

    async fn put_events<D: Detail>(&self, details: &[(usize, String)]) -> Vec<Result<String, CallError>> {
        let entry = |(_, detail): &(usize, String)| -> Value {
            json!({ "EventBusName": self.text(), "Source": D::SOURCE, "DetailType": D::DETAIL_TYPE, "Detail": detail })
        };
        let body = json!({ "Entries": details.iter().map(entry).collect::<Vec<_>>() });
        let answer = Ask::json(Service::Events, ACTION, "AWSEvents.PutEvents", &body).send(self.aws()).await;
        let answer = answer.and_then(|body| {
            let answer: Answer = serde_json::from_slice(&body)
                .map_err(|_| CallError::unreadable(ACTION, "its answer cannot be read"))?;
            Ok(answer.entries)
        });
        match answer {
            Ok(entries) if entries.len() == details.len() => entries.into_iter().map(outcome).collect(),
            Ok(_) => details.iter().map(|_| Err(unanswered())).collect(),
            // The SDK has tried the call again already.
            Err(error) => {
                let again = if error.again == Again::Soon { Again::NextDelivery } else { error.again };
                details.iter().map(|_| Err(CallError { again, ..error.clone() })).collect()
            }
        }
    }
}

fn outcome(entry: Entry) -> Result<String, CallError> {
    match (entry.event_id, entry.error_code) {
        (Some(id), None) => Ok(id),
        (_, Some(code)) => {
            let passing = ["ThrottlingException", "InternalFailure", "InternalException", "ServiceUnavailable"];
            let again = if passing.contains(&code.as_str()) { Again::Soon } else { Again::NextDelivery };
            Err(CallError { action: ACTION, why: code.into(), again })
        }
        (None, None) => Err(unanswered()),
    }
}

fn unanswered() -> CallError {
    CallError { action: ACTION, why: "no outcome was told".into(), again: Again::Soon }
}

fn size<D: Detail>(text: &str) -> usize {
    14 + D::SOURCE.len() + D::DETAIL_TYPE.len() + text.len()
}
