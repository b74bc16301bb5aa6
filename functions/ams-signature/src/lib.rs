//! How a request to `ams-ingest` is signed, and how its receiver verifies it.
//!
//! This page is the reference for both sides: the function signs by it, and whoever receives its requests, in whatever
//! language, verifies by it.
//!
//! # The request
//!
//! ```text
//! POST /functions/v1/ams-ingest HTTP/1.1
//! content-type: application/json
//! x-ams-timestamp: 1767225600
//! x-ams-signature: v1=6cf7582f6074202d539b8943ef42e18f2b36ab31fbe980a20d01cceb35d5e4a0
//! idempotency-key: 6f1c6c1e-8a52-5d0a-9a55-2d7b0c9d3a10
//!
//! {"dataset_id":"sp-traffic"}
//! ```
//!
//! | header | value |
//! |---|---|
//! | [`TIMESTAMP`] | when it was signed: seconds since 1970 in UTC, decimal digits alone |
//! | [`SIGNATURE`] | `v1=` and 64 lower-case hexadecimal digits; several, parted by commas, while a sender changes its secret |
//! | [`IDEMPOTENCY_KEY`] | the id of the message, the same at every repetition |
//!
//! # The signature
//!
//! What is signed are the bytes `{timestamp}.{body}`: the timestamp as it stands in its header, a full stop, and the
//! body as it is sent, byte by byte. The signature is the HMAC-SHA256 (RFC 2104) of them under the secret's bytes.
//!
//! # What a receiver does
//!
//! 1. It reads the body as bytes and keeps them as they are: parsing and writing JSON again changes them.
//! 2. It calls [`verify`], which compares in constant time and takes nothing that is more than [`TOLERANCE`] away from
//!    its clock, in the past or in the future. What is refused is answered with 401.
//! 3. It looks up the idempotency key. A known key with the same body has been dealt with: it answers 2xx and does
//!    nothing. A known key with another body is answered with 422. Keys are kept for longer than the sender may repeat:
//!    18 days, four in the queue and fourteen in its dead-letter queue.
//! 4. A repetition is signed anew, so that within the tolerance no signature is seen with two keys: that is a replay,
//!    and is answered with 409.
//!
//! While a secret is changed, a receiver takes the old and the new one, so that no request is lost:
//!
//! ```
//! # use ams_signature::{sign, verify};
//! # let now = std::time::SystemTime::now();
//! # let seconds = now.duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
//! # let (timestamp, body) = (seconds.to_string(), b"{}");
//! # let signature = sign(b"old", seconds, body);
//! let secrets: [&[u8]; 2] = [b"new", b"old"];
//! let verified = secrets.iter().any(|secret| verify(secret, &timestamp, body, &signature, now).is_ok());
//! assert!(verified);
//! ```

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The header that says when a request was signed.
pub const TIMESTAMP: &str = "x-ams-timestamp";

/// The header with the signature.
pub const SIGNATURE: &str = "x-ams-signature";

/// The header with the id of the message.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// How far a timestamp may be from the receiver's clock: five minutes, either way, the last second included.
pub const TOLERANCE: Duration = Duration::from_mins(5);

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The timestamp is no number of seconds.
    #[error("the timestamp is not in seconds since 1970, in decimal digits")]
    Timestamp,
    /// It was signed too long ago: the request is old, or played again.
    #[error("the timestamp is more than five minutes old")]
    Stale,
    /// It was signed too far in the future: a clock is wrong.
    #[error("the timestamp is more than five minutes ahead")]
    Early,
    /// The header holds no `v1=` with 64 hexadecimal digits.
    #[error("the signature is not `v1=` and 64 hexadecimal digits")]
    Signature,
    /// The signature belongs to another secret, timestamp or body.
    #[error("the signature does not fit")]
    Mismatch,
}

/// The value of the header [`SIGNATURE`] for a body that is sent with this timestamp.
///
/// ```
/// let signature = ams_signature::sign(b"an example secret", 1_767_225_600, br#"{"dataset_id":"sp-traffic"}"#);
/// assert_eq!(signature, "v1=6cf7582f6074202d539b8943ef42e18f2b36ab31fbe980a20d01cceb35d5e4a0");
/// ```
pub fn sign(secret: &[u8], timestamp: u64, body: &[u8]) -> String {
    let code = signed(secret, &timestamp.to_string(), body).finalize().into_bytes();
    format!("v1={}", hex::encode(code))
}

/// Whether a request comes from who knows the secret, and is fresh at `now`.
///
/// `timestamp` and `signature` are the headers' values, `body` the bytes that arrived.
pub fn verify(secret: &[u8], timestamp: &str, body: &[u8], signature: &str, now: SystemTime) -> Result<(), Refused> {
    fresh(timestamp, now)?;
    let mut refused = Refused::Signature;
    for version in signature.split(',') {
        // Other versions may stand beside ours.
        let Some(digits) = version.trim().strip_prefix("v1=") else { continue };
        let Some(code) = code(digits) else { continue };
        // Compares in constant time: `==` would tell by its duration how many bytes were right.
        if signed(secret, timestamp, body).verify_slice(&code).is_ok() {
            return Ok(());
        }
        refused = Refused::Mismatch;
    }
    Err(refused)
}

/// Whether the timestamp is within the tolerance of `now`.
fn fresh(timestamp: &str, now: SystemTime) -> Result<(), Refused> {
    if !timestamp.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Refused::Timestamp);
    }
    let seconds: u64 = timestamp.parse().map_err(|_| Refused::Timestamp)?;
    let now = now.duration_since(UNIX_EPOCH).map_err(|_| Refused::Early)?.as_secs();
    if seconds.saturating_add(TOLERANCE.as_secs()) < now {
        return Err(Refused::Stale);
    }
    if now.saturating_add(TOLERANCE.as_secs()) < seconds {
        return Err(Refused::Early);
    }
    Ok(())
}

/// The 32 bytes behind 64 lower-case digits.
fn code(digits: &str) -> Option<[u8; 32]> {
    let mut code = [0; 32];
    let plain = !digits.bytes().any(|byte| byte.is_ascii_uppercase());
    (plain && hex::decode_to_slice(digits, &mut code).is_ok()).then_some(code)
}

/// The code over `{timestamp}.{body}`, not yet finished.
fn signed(secret: &[u8], timestamp: &str, body: &[u8]) -> Hmac<Sha256> {
    // A key of any length does for an HMAC: what is longer than a block is hashed first.
    let mac = <Hmac<Sha256> as KeyInit>::new_from_slice(secret);
    let mut mac = mac.unwrap_or_else(|_| unreachable!("an HMAC takes a key of any length"));
    mac.update(timestamp.as_bytes());
    mac.update(b".");
    mac.update(body);
    mac
}

#[cfg(test)]
mod tests;
