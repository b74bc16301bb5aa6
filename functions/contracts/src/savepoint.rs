//! Savepoint: a user's Steam library, in a table.

use contract::{Get, Item, Key, Message, Put, Query, Read, Secret, Setting, Standard, Url, contract};
use serde::{Deserialize, Serialize};

/// Asks for one user's Steam library to be imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SteamLibrarySync {
    /// The user whose library it becomes.
    pub user_id: String,
    /// The account at Steam: a 17-digit `SteamID64`.
    pub steam_id: String,
}

impl Message for SteamLibrarySync {
    type Queue = Standard;
    const NAME: &'static str = "SteamLibrarySync";
}

/// What the library table holds: a game of a user, or how far an import has come.
pub enum LibraryEntry {}

impl Item for LibraryEntry {
    const NAME: &'static str = "LibraryEntry";
    const PARTITION: Key = Key::text("userId");
    const SORT: Option<Key> = Some(Key::text("entry"));
}

contract! {
    /// What `steam-import` may touch.
    pub SteamImport in "steam-import" consumes SteamLibrarySync {
        /// The Web API key of Steam: its text is the key.
        steam_key: Read<Secret> = "STEAM_KEY_SECRET",
        /// The application at Twitch that IGDB trusts: `{"clientId": …, "clientSecret": …}`.
        igdb_credentials: Read<Secret> = "IGDB_CREDENTIALS_SECRET",
        /// The library, an item for each user and game.
        library: (Get<LibraryEntry>, Query<LibraryEntry>, Put<LibraryEntry>) = "LIBRARY_TABLE",
        /// Steam's Web API: `https://api.steampowered.com`.
        steam_url: Setting<Url> = "STEAM_URL",
        /// IGDB's API: `https://api.igdb.com/v4`.
        igdb_url: Setting<Url> = "IGDB_URL",
        /// Where Twitch gives tokens: `https://id.twitch.tv/oauth2/token`.
        igdb_token_url: Setting<Url> = "IGDB_TOKEN_URL",
        /// How many instances of the function share IGDB's 4 requests a second: the mapping's maximum concurrency.
        igdb_shared_by: Setting<u32> = "IGDB_SHARED_BY",
    }
}
