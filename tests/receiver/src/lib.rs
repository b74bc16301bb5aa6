//! Plays the outside world for tests and for the local environment.
//!
//! One HTTP server on the loopback interface stands for every service that the pipelines talk to, each under a path of
//! its own. It authenticates, limits and fails as they do, fails on demand, and keeps a record of what arrived and of
//! what came of it. What it answers follows from the requests alone, so that it is the same at every start; only its
//! keys are made anew.
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
//! assert!(outside.repeated(Service::SendGrid).is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! # Services
//!
//! | service | routes | credential, as [`Credentials`] name it | limit |
//! |---|---|---|---|
//! | `/steam` | `GET /IPlayerService/GetOwnedGames/v1/` | the key | |
//! | `/twitch` | `POST /oauth2/token` | `client id:client secret`, or a client id | |
//! | `/igdb` | `POST /v4/games`, `/v4/external_games` | the access token; else those of `/twitch` | 4 a second, 8 open |
//! | `/supabase` | `POST /functions/v1/ams-ingest` | the secrets that verify; else [`INGEST_SECRET`] | |
//! | `/zendesk` | `POST`, `GET /api/v2/tickets.json` (`?external_id=`), `GET /api/v2/tickets/{id}.json` | `email/token:api token` | 400 a minute |
//! | `/sendgrid` | `POST /v3/mail/send` | the API key | |
//! | `/appstoreconnect` | `POST`, `GET /v1/betaTesters` (`?filter[email]=`, `?filter[betaGroups]=`), `GET /v1/betaTesters/{id}`, `POST /v1/betaGroups/{id}/relationships/betaTesters` | the id of its key | 3,600 an hour and key |
//! | `/discord` | `POST /api/webhooks/{id}/{token}` (`?wait=true`), also `/api/v10/…` | `id/token` | 5 in 2 seconds and webhook |
//! | `/webhook` | `POST` to any path | the path | |
//! | `/downstream` | `POST /orders`, `GET /orders/{id}` | a bearer token, if any is named | |
//! | `/sns` | `GET /SimpleNotificationService-….pem`, `GET`, `POST /?Action=ConfirmSubscription`, `Unsubscribe` | | |
//!
//! # The record
//!
//! A request that arrived is an [`Arrival`], whatever came of it. What a service did and would not do again is an
//! [`Effect`]. A repetition that a service recognises is an arrival without an effect; one that it cannot recognise is
//! another effect with the same key, and [`Receiver::repeated`] tells it. Both can be asked for by id.
//!
//! | service | an arrival's ids | an effect | its key | its other ids |
//! |---|---|---|---|---|
//! | steam | the SteamID64 | | | |
//! | supabase | the idempotency key | a record is stored | the idempotency key | |
//! | zendesk | the external id, the idempotency key | a ticket is made | the external id | the ticket's id |
//! | sendgrid | each recipient and custom argument | a mail goes to a recipient | the recipient and ` name=value` of each custom argument, by name | the recipient, each argument's value |
//! | appstoreconnect | each address of e-mail | a tester is invited; one joins a group | the address; the address and the group | the tester's id, the groups |
//! | discord | the webhook's id, the text | a message is posted | its content, and title and description of its embeds, by lines | the webhook's id |
//! | webhook | `eventId`, `userId` | an event is told | `eventId` | `userId` |
//! | downstream | the idempotency key, `orderId` | an order is taken | `orderId` | the idempotency key |
//! | sns | the topic's ARN, the token | a subscription is confirmed | the topic's ARN | the token, the subscription's ARN |
//!
//! # Control over HTTP
//!
//! Everything that [`Receiver`]'s methods do can be done from another process. Bodies are JSON; a control that is not
//! understood answers 400 or 404 with `{"error": …}`.
//!
//! | control | body or query | does |
//! |---|---|---|
//! | `GET /_control/health` | | `{"status":"ok","services":[…]}` |
//! | `GET /_control/requests` | `?service=&path=&id=&after=` (the path's beginning, an id, a sequence number) | `{"count":…,"requests":[…]}`, see [`Arrival`] |
//! | `GET /_control/requests/count` | the same | `{"count":…}` |
//! | `DELETE /_control/requests` | the same | forgets them |
//! | `GET /_control/effects` | `?service=&id=&after=` | `{"count":…,"effects":[…]}`, see [`Effect`] |
//! | `GET /_control/effects/count` | the same | `{"count":…}` |
//! | `GET /_control/effects/repeated` | the same | `{"repeated":{"key":2}}`: what was done more than once |
//! | `DELETE /_control/effects` | the same | forgets them; the services remember |
//! | `GET /_control/faults` | | the faults that stand |
//! | `POST /_control/faults` | `{"service":"igdb","failure":…,"path":"/v4/games","times":2,"percent":30}`, the last three optional | a fault, answers `{"id":…}` |
//! | `DELETE /_control/faults/{id}` | | lifts it |
//! | `DELETE /_control/faults` | `?service=` | lifts all |
//! | `GET`, `PUT /_control/credentials/{service}` | `{"valid":["…"],"refused":["…"]}`, both optional | see [`Credentials`] |
//! | `GET`, `PUT /_control/limits/{service}` | `{"per_second":4,"open":8,"window":{"requests":400,"seconds":60}}`, what is left out is unlimited | see [`Limits`] |
//! | `GET`, `PUT /_control/delays/{service}` | `{"delay_ms":1000}` | answers come so much later |
//! | `GET`, `PUT /_control/steam/libraries/{steamid}` | `{"size":12000}`, `{"size":0}`, `{"apps":[440]}`, `"private"` | see [`Library`] |
//! | `DELETE /_control/steam/libraries/{steamid}` | | the generated library again |
//! | `PUT /_control/igdb/unknown` | `{"apps":[440]}` | apps without a match |
//! | `PUT /_control/twitch/tokens` | `{"lifetime_seconds":60}` | how long new tokens hold |
//! | `DELETE /_control/twitch/tokens` | `?token=` | revokes it, or all |
//! | `GET /_control/appstoreconnect/key` | | the key whose tokens are taken, see [`AppStoreKey`] |
//! | `POST /_control/appstoreconnect/key` | | another key in its place |
//! | `PUT /_control/appstoreconnect/groups` | `{"known":["…"]}`; `null`: every id | the groups that there are |
//! | `POST /_control/sns/sign` | `{"message":"…"}`, see [`SnsMessage`] | the signed or forged message |
//! | `POST /_control/clock` | `{"advance_ms":1000,"stopped":true}`, both optional | the clock of limits, tokens and signatures; answers `now_ms` and `unix_ms` |
//! | `POST /_control/reset` | | everything as at the start |
//!
//! A failure is one of `{"status":{"code":429,"retry_after":2}}` (400 to 599, `retry_after` optional),
//! `{"status_until":{"code":429,"seconds":2}}` (a date in `Retry-After`), `"hang"`, `"reset"`, `"lose"`, `"truncate"`,
//! `{"slow":{"delay_ms":500}}`, `"malformed"`, `"refuse"`; see [`Failure`].
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
//! - Zendesk shows a ticket by its external id at once, and so does its list; its search, which lags behind by minutes, is
//!   not played. Its texts are known in part, that for a reused idempotency key is in own words. A 409 comes on demand.
//! - SendGrid's attachments, dates and templates are not looked into; any key without blanks is well formed.
//! - App Store Connect's hour is fixed and begins with a key's first request; Apple's is a rolling one. The codes of its
//!   409s are likely, not known. Builds are taken and not kept.
//! - Discord's files, polls, components and threads are not played.
//! - SNS knows every topic, and no other action. Its certificate is signed by itself, and its addresses are plain HTTP.
//!
//! # Order
//!
//! A request is recorded, then counted against the open ones, then met by the oldest fault that fits, then delayed, then
//! counted against the rate, then authenticated and answered. A request that a fault answers does not count against the rate.

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
