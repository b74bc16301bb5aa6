//! Invites testers through App Store Connect and tells them by mail.
//!
//! # Steps
//! In this order, each recorded in the status table under the message's first id when it is finished:
//!
//! 1. `tester`: the tester is made, in the group of the settings; App Store Connect then sends its invitation. One who is a tester already is
//!    added to the group, one who is in it stays. So a repetition finds what the one before has done. `knownBefore` in the result then is
//!    true too: nobody tells a tester of long ago from one whose answer was lost.
//! 2. `email`: the notification by `SendGrid`, which recognises no repetition: tried twice at most where nobody knows what became of it, and
//!    the second time counted, see [`Mailer::send`](mht_steps::Mailer::send).
//! 3. The status `done`, with the result.
//! 4. The result in the bucket.
//!
//! # Tokens
//! App Store Connect takes a token that is signed with a key of the account (ES256) and lives 20 minutes at most. One lives ten here and is used for nine.
//! When it is refused the secret is read again and another is made, once.
//!
//! # What is permanent
//! | what | becomes |
//! |---|---|
//! | a body that is no invitation, an address that is none, an empty name | permanent: parked at once, with its reason |
//! | 400, 422; 409 because of an attribute of the tester, who is none yet | permanent |
//! | 409 because of the group or of another state | passing: somebody can mend it |
//! | 401 (after the secret was read again), 403, 404, 405, 3xx | passing: somebody can mend the key, its role or the settings |
//! | 429 | passing; without `Retry-After` a quarter of the hour that Apple counts by |
//! | 408, 5xx, no connection, no answer in time, one that broke off or cannot be read | passing |
//!
//! A passing failure is tried again within the function's time where that helps, and then holds its group back. At its last receive it is
//! parked like a permanent one. A message whose mail is refused has its tester: a redrive goes on with the mail.

mod answers;
mod app_store;
mod clerk;
mod key;
mod notification;
mod token;

pub use app_store::AppStore;
pub use clerk::Clerk;
pub use token::Tokens;
