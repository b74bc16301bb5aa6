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
//! # Where it is not the real thing
//!
//! - The catalogue is made up: 60,000 apps, the multiples of ten up to 600,000. At IGDB eight of a hundred are unknown and
//!   two have a second edition, which is a second row with the same `uid`: 500 apps can fill more than one page.
//!   440, 570 and 730 are always known.
//! - A generated library has 1 to 60 games. Free games appear with `include_played_free_games` alone, as they do at
//!   Steam, so that a chosen size is seen whole only with it. `input_json`, formats but JSON, and extended information
//!   are not played.
//! - Steam answers 400 where `steamid` is missing or no number and 500 where the number is no individual account's;
//!   statuses are as observed, the texts behind them and Steam's daily quota are not.
//! - `category` of IGDB's external games is always 1 here. The real one has left it for `external_game_source`, and its
//!   newer rows lack it.
//! - Of Apicalypse `search`, `~`, wildcards, comments and further endpoints are not played and are refused as faults of
//!   syntax. Causes of refusals follow the real ones where those are known, in general they are in own words; a limit
//!   above 500 is a 403, as observed.
//! - IGDB's rate is a token bucket for the whole service, not for each client; a refusal for a bad token takes from it.
//! - Twitch's client ids and secrets may have any form without blanks.
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
mod effects;
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
pub use effects::Effect;
pub use faults::{Failure, Fault, FaultId, Standing};
pub use limits::{Limits, Window};
pub use receiver::Receiver;
pub use record::Arrival;
pub use service::Service;
pub use services::appstoreconnect::AppStoreKey;
pub use services::sns::{Forgery, SnsKind, SnsMessage};
pub use services::steam::Library;
pub use services::supabase::INGEST_SECRET;
