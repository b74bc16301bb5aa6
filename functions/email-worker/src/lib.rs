//! Sends each mail of a campaign, at the rate that the account allows.
//!
//! # Steps
//! 1. `email`: the mail by `SendGrid`, which recognises no repetition: tried twice at most where nobody knows what became of it, and the second
//!    time counted, see [`Mailer::send`](mht_steps::Mailer::send). It bears the message's id and the campaign's as custom arguments, so that
//!    `SendGrid`'s own events can be matched to it.
//! 2. The status `done`, with the result.
//! 3. The delivery status in the bucket: `accepted`. Whether the recipient's server takes the mail `SendGrid` learns later.
//!
//! # Rate
//! Each instance of the function lets requests out evenly: `MAILS_PER_SECOND` divided by `RATE_SHARED_BY`, the mapping's maximum concurrency. So all
//! instances together keep to the account's rate, and an instance that is alone sends its share and no more. Every request takes a turn, also
//! one that repeats a refused one. A 429 holds the whole instance back for as long as `SendGrid` asks, or else a second; a message that
//! this keeps back for longer than its invocation is hidden for as long. One that gets no turn in its invocation comes again: a batch should
//! be no greater than what the share lets out in three quarters of the function's time, because a mail that might be cut off is not begun.
//!
//! # What is permanent
//! | what | becomes |
//! |---|---|
//! | a body that is no mail of a campaign, an address that is none, a campaign, subject or text that is empty | permanent: parked at once, with its reason |
//! | 400, 413 and other refusals of the mail | permanent |
//! | 401 (after the secret was read again), 403, 404, 405, 3xx | passing: somebody can mend the key, the sender or the settings |
//! | 429, 500, 503, no connection | passing, without an effect: tried again in the call, and then by the next delivery |
//! | 408, 502, 504, no answer in time, one that broke off | passing, and nobody knows: left to the next delivery, twice at most |
//!
//! At its last receive a passing failure is parked like a permanent one.
//!
//! # A campaign's counters
//! `MailsSent`, `MailsRefused`, `MailsThrottled`, `MailsPerhapsRepeated` and the counters of all messages, see [`mht_steps`], for all campaigns
//! together: a dimension for each campaign would be paid for as so many metrics more. Those of one campaign are counted over its results,
//! which name it.

mod clerk;

pub use clerk::Clerk;
