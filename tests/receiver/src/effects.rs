//! What the outside has done: the effects that a pipeline is judged by.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::service::Service;

/// A receiver that stands for weeks keeps the newest only.
const KEPT: usize = 100_000;

/// Something that a service did and would not have done again: a ticket made, a mail sent to one recipient.
///
/// A repetition that a service recognises is no effect; one that it cannot recognise is a second effect with the same
/// key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effect {
    /// The request that had it: [`Arrival::sequence`](crate::Arrival::sequence).
    pub sequence: u64,
    /// Whose it is.
    pub service: Service,
    /// What makes it the same as another: see the table of services.
    pub key: String,
    /// By which else it can be asked for.
    pub ids: Vec<String>,
    /// What the service keeps of it.
    pub detail: Value,
}

/// Every effect since the start or the last clearing.
#[derive(Default)]
pub(crate) struct Effects(Mutex<VecDeque<Effect>>);

impl Effects {
    pub(crate) fn add(&self, effect: Effect) {
        let mut effects = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if effects.len() == KEPT {
            effects.pop_front();
        }
        effects.push_back(effect);
    }

    pub(crate) fn read(&self, chosen: impl Fn(&Effect) -> bool) -> Vec<Effect> {
        let effects = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        effects.iter().filter(|effect| chosen(effect)).cloned().collect()
    }

    pub(crate) fn count(&self, chosen: impl Fn(&Effect) -> bool) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().filter(|effect| chosen(effect)).count()
    }

    /// How often each key of the chosen occurs, if more than once.
    pub(crate) fn repeated(&self, chosen: impl Fn(&Effect) -> bool) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for effect in self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().filter(|effect| chosen(effect)) {
            *counts.entry((effect.service, effect.key.clone())).or_default() += 1;
        }
        counts.into_iter().filter(|(_, count)| *count > 1).map(|((_, key), count)| (key, count)).collect()
    }

    pub(crate) fn clear(&self, chosen: impl Fn(&Effect) -> bool) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|effect| !chosen(effect));
    }
}

impl Effect {
    /// Whether it goes by this name.
    pub fn is(&self, id: &str) -> bool {
        self.key == id || self.ids.iter().any(|own| own == id)
    }
}
