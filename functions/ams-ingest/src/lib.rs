//! Hands records of Amazon Marketing Stream to a signed HTTPS endpoint: one message, one record, one request.
//!
//! # What comes
//!
//! | body | what becomes of it |
//! |---|---|
//! | a JSON object (raw delivery) | it is posted as it is, byte by byte, under the id of the SQS message |
//! | an SNS `Notification` | verified; its `Message` is posted as it is, under the id that SNS gave it, which is the same when SNS delivers twice |
//! | an SNS `SubscriptionConfirmation` | verified, and confirmed |
//! | an SNS `UnsubscribeConfirmation` | a permanent failure: somebody has ended the subscription, and has to know |
//! | anything else | a permanent failure |
//!
//! # What is believed
//! An envelope counts only if its topic belongs to an account of the contract's list, its certificate lies at the contract's SNS, and its
//! signature (version 1 or 2) is that certificate's key over its text. The addresses in an envelope are compared as texts with
//! the address of SNS, up to the slash behind the host: no parser of URLs has an opinion. What is fetched to confirm is put together here.
//! No redirect is followed. The certificate is trusted because SNS shows it over TLS; its own chain and dates say no more, and a message may
//! be four days older than the certificate that SNS shows today.
//!
//! # What becomes of a request
//! It is signed as [`ams_signature`] says, anew at each attempt, with the message's id as the idempotency key.
//!
//! | answer | what it means |
//! |---|---|
//! | 2xx | done |
//! | 401 | the secret is read again and the request signed anew; refused again, it is a passing failure: an operator has to mend the secret |
//! | 408, 429, 5xx, no answer | tried again in the call, with jitter or after the wait that was asked for; then a passing failure |
//! | another 3xx, 4xx | a permanent failure, counted |
//!
//! Every failure is reported for its message alone, which comes again when its visibility timeout is over, and after its last
//! receive lies in the dead-letter queue.

mod certificate;
mod endpoint;
mod envelope;
mod ingest;
mod sns;

pub use endpoint::Endpoint;
pub use ingest::Ingest;
pub use sns::Sns;
