//! `CloudFormation` for tests, over HTTP, as far as a deployer sees it; and a proxy that spoils the way to it.
//!
//! What the emulator cannot do is done here: operations take time, and go on by one step with each look at their stack, so that a test
//! decides how long they take and no clock does. A stack's rollback can fail, a change set can be refused by validation, a name with
//! another token is a conflict. The [`Account`] behind the [`Server`] is open to the test: what it holds, what was done to it, and what
//! shall go wrong next.
//!
//! [`Proxy`] stands before any server of this protocol, the emulator too: it throttles, resets, truncates, delays, repeats an old answer,
//! loses a page, or lets the test do something before or after one request, such as to kill who asked.

mod account;
mod change_set;
mod drift;
mod form;
mod http;
mod operation;
mod proposal;
mod proxy;
mod server;
mod stack;
mod xml;

pub use account::{Account, Execution, Failure, Refusal, Thing};
pub use change_set::ChangeSet;
pub use form::Form;
pub use proxy::{Fault, Proxy, Request};
pub use server::Server;
pub use stack::{Event, Resource, Stack};
