//! The library table: a user's games, and how far their import has come.

use contract::{Get, Put, Query};
use contracts::savepoint::LibraryEntry;
use harness::{Client, Condition, Deadline, Effect, Failure, Pace, Retry};
use serde::{Deserialize, Serialize};

use crate::SteamId;

/// What the entries of games begin with.
const GAME: &str = "game#";

/// The entry that says how far the import has come.
const IMPORT: &str = "import#steam";

/// A game of a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Game {
    /// Whose it is.
    pub user_id: String,
    /// `game#{app}`.
    pub entry: String,
    /// The app's id at Steam.
    pub app_id: u32,
    /// The account at Steam that has or had it.
    pub steam_id: String,
    /// Its title, where Steam says one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How long it was played, in minutes.
    pub playtime_minutes: u64,
    /// When it was last played, in seconds since 1970 (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_played: Option<u64>,
    /// Its id at IGDB, where IGDB knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub igdb_id: Option<u64>,
    /// Whether the account has it now.
    pub owned: bool,
    /// The version of the import that wrote it last.
    pub version: u64,
}

impl Game {
    /// The entry of an app.
    pub fn entry_of(app: u32) -> String {
        format!("{GAME}{app}")
    }
}

/// Whether an import is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// It has been begun.
    Running,
    /// The library is what Steam said.
    Done,
}

/// How far the import of a user has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Import {
    /// Whose library it is.
    pub user_id: String,
    /// `import#steam`.
    pub entry: String,
    /// The account at Steam.
    pub steam_id: String,
    /// The message that asked for it.
    pub message_id: String,
    /// When that message was sent, in milliseconds since 1970 (UTC).
    pub requested_at: u64,
    /// How often an import of this user has been claimed: one more with every delivery that works on it.
    pub version: u64,
    /// Whether it is done.
    pub state: State,
    /// All apps up to this one are in the table.
    pub through: u32,
    /// How many games the account has.
    pub games: u64,
    /// How many of them IGDB knows; said once it is done.
    pub matched: u64,
}

impl Import {
    /// The beginning of an import.
    pub fn begun(user: &str, account: SteamId, message: &str, requested_at: u64) -> Self {
        Self {
            user_id: user.to_owned(),
            entry: IMPORT.to_owned(),
            steam_id: account.to_string(),
            message_id: message.to_owned(),
            requested_at,
            version: 0,
            state: State::Running,
            through: 0,
            games: 0,
            matched: 0,
        }
    }

    /// The order in which a user asked.
    pub(crate) fn request(&self) -> (u64, &str) {
        (self.requested_at, &self.message_id)
    }
}

/// The table.
pub struct Library {
    /// Its client.
    pub table: Client<(Get<LibraryEntry>, Query<LibraryEntry>, Put<LibraryEntry>)>,
    /// The rate of writing: a user's entries lie together, and one place of a table takes 1,000 small
    /// writes a second.
    pub pace: Pace,
    /// How patient it is written.
    pub retry: Retry,
}

/// How many games are written in a second: some of what one place of a table takes is left to others.
pub(crate) const WRITES_PER_SECOND: u32 = 800;

impl Library {
    pub(crate) async fn import_of(&self, user: &str) -> Result<Option<Import>, Failure> {
        Ok(self.table.get((user, IMPORT)).await?)
    }

    /// Writes where the import stands if its version is still `version` there, or none where that is `None`.
    pub(crate) async fn move_import(&self, import: &Import, version: Option<u64>) -> Result<Effect, Failure> {
        let unchanged = version.map_or_else(Condition::absent, |version| Condition::equal("version", version));
        Ok(self.table.put_if(import, &unchanged).await?)
    }

    /// All games that the user has or had.
    pub(crate) async fn games(&self, user: &str) -> Result<Vec<Game>, Failure> {
        Ok(self.table.query(user, GAME).await?)
    }

    /// Writes a game, unless a later version has written it: that one has seen Steam later.
    pub(crate) async fn keep(&self, game: &Game, deadline: Deadline) -> Result<Effect, Failure> {
        let older = Condition::absent().or(Condition::less("version", game.version));
        let write = async || {
            self.pace.turn(deadline).await?;
            Ok(self.table.put_if(game, &older).await?)
        };
        self.retry.run(deadline, write).await
    }
}
