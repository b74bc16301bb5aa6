//! Plays the outside world for tests and for the local environment.
//!
//! One HTTP server on the loopback interface stands for every service that the pipelines talk to, each under a path of
//! its own: `/steam` (Steam's Web API), `/twitch` (its token endpoint), `/igdb` (IGDB's API). It authenticates, limits
//! and fails as they do, fails on demand, and keeps a record of what arrived. What it answers follows from the request
//! alone, so that it is the same at every start.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! use receiver::{Fault, Library, Receiver, Service};
//!
//! let outside = Receiver::start(0).await?;
//! outside.set_library(76561197960287930, Library::Size(12_000));
//! outside.fail(Fault::status(Service::Igdb, 503).times(2));
//! // … the function runs with `STEAM_URL` = `outside.steam_url()` …
//! assert_eq!(outside.count(Service::Steam), 0);
//! # Ok(())
//! # }
//! ```
//!
//! # Control over HTTP
//!
//! Everything that [`Receiver`]'s methods do can be done from another process. Bodies are JSON; a control that is not
//! understood answers 400 or 404 with `{"error": …}`.
//!
//! | control | body or query | does |
//! |---|---|---|
//! | `GET /_control/health` | | `{"status":"ok","services":[…]}` |
//! | `GET /_control/requests` | `?service=&path=&after=` (the path's beginning, a sequence number) | `{"count":…,"requests":[…]}`, see [`Arrival`] |
//! | `GET /_control/requests/count` | the same | `{"count":…}` |
//! | `DELETE /_control/requests` | the same | forgets them |
//! | `GET /_control/faults` | | the faults that stand |
//! | `POST /_control/faults` | `{"service":"igdb","failure":…,"path":"/v4/games","times":2}`, the last two optional | a fault, answers `{"id":…}` |
//! | `DELETE /_control/faults/{id}` | | lifts it |
//! | `DELETE /_control/faults` | `?service=` | lifts all |
//! | `GET`, `PUT /_control/credentials/{service}` | `{"valid":["…"],"refused":["…"]}`, both optional | see [`Credentials`] |
//! | `GET`, `PUT /_control/limits/{service}` | `{"per_second":4,"open":8}`, what is left out is unlimited | see [`Limits`] |
//! | `GET`, `PUT /_control/steam/libraries/{steamid}` | `{"size":12000}`, `{"size":0}`, `{"apps":[440]}`, `"private"` | see [`Library`] |
//! | `DELETE /_control/steam/libraries/{steamid}` | | the generated library again |
//! | `PUT /_control/igdb/unknown` | `{"apps":[440]}` | apps without a match |
//! | `PUT /_control/twitch/tokens` | `{"lifetime_seconds":60}` | how long new tokens hold |
//! | `DELETE /_control/twitch/tokens` | `?token=` | revokes it, or all |
//! | `POST /_control/clock` | `{"advance_ms":1000,"stopped":true}`, both optional | the clock of rate limits and tokens |
//! | `POST /_control/reset` | | everything as at the start |
//!
//! A failure is one of `{"status":{"code":429,"retry_after":2}}` (400 to 599, `retry_after` optional), `"hang"`,
//! `"reset"`, `"truncate"`, `{"slow":{"delay_ms":500}}`, `"malformed"`, `"refuse"`; see [`Failure`].
//!
//! # Order
//!
//! A request is recorded, then counted against the open ones, then met by the oldest fault that fits, then counted
//! against the rate, then authenticated and answered. A request that a fault answers does not count against the rate.

mod body;
mod catalogue;
mod clock;
mod control;
mod credentials;
mod exchange;
mod faults;
mod limits;
mod receiver;
mod record;
mod redact;
mod server;
mod service;
mod services;
mod world;

pub use credentials::Credentials;
pub use faults::{Failure, Fault, FaultId, Standing};
pub use limits::Limits;
pub use receiver::Receiver;
pub use record::Arrival;
pub use service::Service;
pub use services::steam::Library;
