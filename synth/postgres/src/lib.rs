//! A real PostgreSQL server on this machine: for the local environment, which supervises it, and for tests, which want a database
//! each.
//!
//! PostgreSQL refuses to run as root. Where this process is root, as in containers, the server runs as the system's `nobody`, from a
//! folder of its own that `nobody` can reach: the workspace's folders need not be open to anyone.
//!
//! It listens on the loopback address alone, has no socket file, and asks for a password (SCRAM). Its programs were built without TLS.

mod cluster;
mod health;
mod login;
mod place;
mod programs;
mod scratch;
mod server;
mod sql;
mod user;

pub use cluster::{Cluster, MAJOR, VERSION};
pub use health::is_ready;
pub use login::Login;
pub use programs::Programs;
pub use scratch::Scratch;
pub use server::Server;
pub use sql::{Psql, identifier, literal};
pub use tool::{Error, Result};
pub use user::User;
