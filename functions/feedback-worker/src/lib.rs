//! Makes a ticket of each feedback and confirms it by mail.
//!
//! # Steps
//! In this order, each recorded in the status table under the message's first id when it is finished:
//!
//! 1. `ticket`: a ticket at Zendesk, whose external id and idempotency key are that id. Zendesk recognises a repetition by the key for two hours;
//!    a delivery that is not the first looks for the external id before it asks for a ticket, so that it finds one of any age.
//! 2. `email`: the confirmation by `SendGrid`, which recognises no repetition: tried twice at most where nobody knows what became of it, and
//!    the second time counted, see [`Mailer::send`](mht_steps::Mailer::send).
//! 3. The status `done`, with the result.
//! 4. The result in the bucket.
//!
//! # What is permanent
//! | what | becomes |
//! |---|---|
//! | a body that is no feedback, an address that is none, an empty subject or message | permanent: parked at once, with its reason |
//! | 400, 422 and other refusals of the ticket; 400, 413 of the mail | permanent |
//! | 401 (after the secret was read again), 403, 404, 405, 3xx | passing: somebody can mend the credentials or the settings |
//! | 408, 409, 429, 5xx, no connection, no answer in time, one that broke off or cannot be read | passing; for the mail see above |
//!
//! A passing failure is tried again within the function's time where that helps, and then holds its group back. A `Retry-After` is waited out, or
//! else the message is hidden for that long. At its last receive it is parked like a permanent one. A message whose mail is refused has its
//! ticket: a redrive goes on with the mail.

mod clerk;
mod confirmation;
mod credentials;
mod ticket;
mod zendesk;

pub use clerk::Clerk;
pub use zendesk::Zendesk;
