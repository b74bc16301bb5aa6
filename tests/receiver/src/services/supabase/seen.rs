//! What has come already: keys with their bodies, and what was signed with its key.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use ams_signature::TOLERANCE;
use sha2::{Digest, Sha256};

/// How a request stands to those before it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It is the first with its key.
    New,
    /// The same has come before.
    Done,
    /// Its key has come with another body.
    OtherBody,
    /// What was signed has come with another key: somebody else sends it again.
    Replayed,
}

/// A function with a database keeps the keys in a table, with the digest and a date to forget them by.
#[derive(Default)]
pub(super) struct Seen(Mutex<Memory>);

#[derive(Default)]
struct Memory {
    /// The digest of each key's body.
    bodies: BTreeMap<String, [u8; 32]>,
    /// The key that a timestamp and a body came with, and when. They are compared, not the signature's header: that may
    /// be written in several ways. What is not fresh any more is refused before it comes here.
    signed: BTreeMap<(String, [u8; 32]), (String, SystemTime)>,
}

impl Seen {
    /// Looks and remembers in one step, so that of two at once one is new.
    pub(super) fn look(&self, key: &str, timestamp: &str, body: &[u8], now: SystemTime) -> Standing {
        let mut memory = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A timestamp is accepted from five minutes before its time to five minutes after it.
        let past = now.checked_sub(2 * TOLERANCE).unwrap_or(SystemTime::UNIX_EPOCH);
        memory.signed.retain(|_, (_, at)| *at >= past);
        let digest: [u8; 32] = Sha256::digest(body).into();
        let signed = (timestamp.to_owned(), digest);
        if memory.signed.get(&signed).is_some_and(|(other, _)| other != key) {
            return Standing::Replayed;
        }
        match memory.bodies.get(key) {
            Some(known) if *known == digest => Standing::Done,
            Some(_) => Standing::OtherBody,
            None => {
                memory.bodies.insert(key.to_owned(), digest);
                memory.signed.insert(signed, (key.to_owned(), now));
                Standing::New
            }
        }
    }

    pub(super) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Memory::default();
    }
}
