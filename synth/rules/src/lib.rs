//! Judges pipelines of queues and functions in `CloudFormation` templates: where a message can be lost, and why.
//!
//! Pure, over [`dsl::Template`]: a stack of this workspace and a foreign template are the same to it. [`examine`] gives
//! what is wrong, what is acknowledged, what could not be known, and a [`Verdict`] on every way that a message can go.
//!
//! Nothing is guessed. A value that only the deployment knows is unknown: it makes no finding and is never fine. A
//! parameter counts with its default and all that it allows, a mapping with each of its keys, a condition with both
//! answers; what cannot hold together never meets. [`model`] is what rules read, a team's own too.

mod acknowledgement;
mod examination;
mod family;
mod finding;
mod limits;
pub mod model;
mod rule;
mod table;
mod verdict;
mod words;

pub use examination::{Examination, examine, examine_with};
pub use finding::{Acknowledged, Finding, Findings, Told};
pub use limits::Limits;
pub use rule::{Check, Rule};
pub use table::RULES;
pub use verdict::{Consumer, Loss, Verdict, Watch, Way};
