//! What differs between two CloudFormation templates, what that does to the resources, and how to show it.
//!
//! [`between`] compares: two templates in, a [`Diff`] out, with what is dangerous in it. [`Diff::merge`] makes the estimate exact
//! by what a change set says. [`render`] shows a [`Comparison`] of stacks: on a terminal, as JSON, or in Markdown. All of it is
//! pure, and none of it fails: what is not known is said to be unknown.
//!
//! ```
//! use diff::{Comparison, StackDiff, between, render::{Terminal, terminal}};
//! use dsl::Template;
//! use serde_json::json;
//!
//! let template = |seconds| Template::from_json(json!({"Resources": {
//!     "Orders": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": seconds}},
//! }}));
//! let diff = between(Some(&template(30)), Some(&template(180)));
//! let comparison = Comparison::new("prod", "what is deployed", [StackDiff::new("orders", diff)]);
//! let text = terminal(&comparison, Terminal::PLAIN);
//! assert!(text.contains("~ VisibilityTimeout  30 -> 180"), "{text}");
//! ```

mod between;
mod change_set;
mod compare;
mod comparison;
mod danger;
mod delta;
mod fate;
mod leaf;
mod list;
mod merge;
mod model;
mod obstacle;
mod opening;
mod permission;
mod rename;
pub mod render;
mod replacement;
mod schema;
mod secret;
mod symbol;

pub use between::between;
pub use change_set::{Action, Detail, Replaced, Told};
pub use compare::compare;
pub use comparison::{Comparison, StackDiff};
pub use danger::{Dangers, Loss, Obstacle, Rename};
pub use delta::{Delta, Item};
pub use leaf::{Leaf, Sides};
pub use model::{Basis, Cause, Change, Diff, Effect, Fate, Section, Word};
pub use opening::{Opening, Way};
pub use permission::{Kind as WideningKind, Subject, Widening};
pub use schema::is_stateful;
pub use secret::is_secret;
