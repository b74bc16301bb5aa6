//! Takes what an app sends and puts it into mht's queues.
//!
//! | request | what it becomes | in the group of | taken for the same within five minutes |
//! |---|---|---|---|
//! | `POST /feedback` | one [`Feedback`](contracts::mht::Feedback) | its user | the same text of the same user |
//! | `POST /campaign` | a [`CampaignEmail`](contracts::mht::CampaignEmail) for each recipient | the recipient | the same campaign and recipient |
//! | `POST /events` | an [`AnalyticsEvent`](contracts::mht::AnalyticsEvent) for each event | its user | the same `eventId` |
//! | `POST /testflight` | one [`TestflightInvitation`](contracts::mht::TestflightInvitation) | the address | the same address |
//!
//! | answer | when |
//! |---|---|
//! | 200 with `messageIds` and `correlationId` | everything lies in its queue |
//! | 400 with every fault by its path | the body is not what is asked for |
//! | 413, 415 | the body is longer than 1 MiB, or says that it is no JSON |
//! | 503 with `Retry-After` | the queue did not take everything. The same request may be sent again: what lies in the queue already is recognised |
//!
//! Of what a body says twice, a recipient or an event, one message is made.

mod desk;
mod posted;
mod send;
pub mod shapes;

pub use desk::Desk;
