//! Imports a user's Steam library: what Steam says the user owns, matched to IGDB, in the library table.
//!
//! # What a user sees
//! - A game of the account is an entry `game#{app}`, with IGDB's id where IGDB knows it. A game that IGDB does not know
//!   is in the library all the same, without that id, and is asked for again at every import.
//! - A game that the account no longer has stays, with its play time and its match, and `owned` is false: it may
//!   come back, and what was played was played.
//! - An empty library is one like any other. A profile that hides its games is none: the library stays as it is, and
//!   the import fails for good.
//! - Of two accounts of one user the one asked for last makes the library; the games of the other are then not owned.
//!
//! # How far an import has come
//! One entry for each user, `import#steam`, says which message is being imported, in which delivery, and up to which app:
//!
//! 1. A delivery reads that entry. Where its message is done, or a newer request of the user has begun, nothing is left to do.
//! 2. It reads the account's games from Steam, and only then *claims* the entry: the version goes up by one, on the condition
//!    that it has not changed since. So of two claims the later one has seen Steam later, and an older one is noticed.
//! 3. It asks IGDB for 500 apps at a time and writes those entries that differ from what is there, each on the condition
//!    that no later version has written it. Then `through` moves on, on the condition that the claim still stands.
//! 4. It marks what is no longer owned, and then the import as done.
//!
//! A delivery that ends anywhere has lost nothing: the next one of the same message goes on behind `through`, and what it
//! finds written already it does not write again. A delivery whose claim was taken over by another of the same message
//! stops and reports its message as failed, so that it is deleted only once the other one is through.
//! One whose claim was taken by a newer request of the user is done, because the newer one imports everything; what it
//! wrote of another account meanwhile it takes back.
//!
//! What is left: of two requests within seconds, the older one can write a game once more that was given back just
//! between them. The next import sets it right.

mod credentials;
mod igdb;
mod import;
mod library;
mod plan;
mod steam;
mod steam_id;
mod token;

pub use igdb::Igdb;
pub use import::Importer;
pub use library::{Game, Import, Library, State};
pub use steam::{Owned, OwnedGame, Steam};
pub use steam_id::{NotASteamId, SteamId};
pub use token::Tokens;
