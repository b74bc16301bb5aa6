//! Tells a Discord channel that an alarm began or ended.
//!
//! A message for each change of an alarm's state: its colour by the state, the alarm's name with a link to its page, the reason with its
//! figures, what its owner wrote about it, since when, and whose alarm it is. Texts are cut to what Discord takes, marks of its own language in
//! them are shown as they are, and nobody is called by a mention in them.
//!
//! # Twice
//! SNS may deliver a notification twice, and Lambda repeats an invocation that failed. Discord recognises no repetition: a message that was
//! told twice is told twice, with the same time in it, and no harm is done. One that is not told at all is the worse, so everything that may
//! pass is tried again.
//!
//! # What is permanent
//! | what | becomes |
//! |---|---|
//! | an event that is no alarm's change | permanent: the invocation fails, Lambda's retries fail, its destination or its alarm tells |
//! | 400 of the message | permanent |
//! | 401, 404 (after the secret was read again) | passing: somebody has to put the address of a webhook into the secret |
//! | 429 | passing; what `Retry-After` asks is waited out within the function's time |
//! | 408, 5xx, no connection, no answer in a third of the time left | passing: tried again, and then by Lambda |
//!
//! The webhook's token is a part of its address, and stands in no line of the log.

mod embed;
mod herald;
mod link;
mod webhook;

pub use herald::Herald;
pub use webhook::Webhook;
