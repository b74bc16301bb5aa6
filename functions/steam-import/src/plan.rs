//! What an import has to write, decided without a call.

use std::collections::BTreeMap;

use crate::{Game, Import, Owned, OwnedGame, State};

/// What a delivery finds when it looks at its user's import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing<'a> {
    /// Nothing is left to do: this message's import is done.
    Done,
    /// Nothing is left to do: the user has asked again since, and that import has begun.
    Superseded(&'a Import),
    /// It may be claimed; all apps through this one are in the table already.
    Free { through: u32 },
}

/// Compares the import that `wants` to be claimed with the one in the table.
pub(crate) fn standing<'a>(wants: &Import, last: Option<&'a Import>) -> Standing<'a> {
    match last {
        Some(last) if last.message_id == wants.message_id => match last.state {
            State::Done => Standing::Done,
            State::Running => Standing::Free { through: last.through },
        },
        Some(last) if last.request() > wants.request() => Standing::Superseded(last),
        _ => Standing::Free { through: 0 },
    }
}

/// The apps that still have to be looked at, in their order: those behind `through`, and those that came up before it
/// since an earlier delivery.
pub(crate) fn pending(owned: &Owned, table: &BTreeMap<u32, Game>, import: &Import) -> Vec<u32> {
    let is_current = |game: &Game| game.owned && game.steam_id == import.steam_id;
    let is_new = |app: &u32| *app > import.through || !table.get(app).is_some_and(is_current);
    owned.games.keys().copied().filter(is_new).collect()
}

/// What a game's entry has to become, or `None` where it is that already. A match that was known is kept where IGDB has
/// none now.
pub(crate) fn changed(game: &OwnedGame, matched: Option<u64>, known: Option<&Game>, import: &Import) -> Option<Game> {
    let entry = Game {
        user_id: import.user_id.clone(),
        entry: Game::entry_of(game.appid),
        app_id: game.appid,
        steam_id: import.steam_id.clone(),
        name: game.name.clone(),
        playtime_minutes: game.minutes,
        last_played: Some(game.last_played).filter(|second| *second > 0),
        igdb_id: matched.or_else(|| known.and_then(|known| known.igdb_id)),
        owned: true,
        version: import.version,
    };
    let is_same = |known: &Game| Game { version: import.version, ..known.clone() } == entry;
    (!known.is_some_and(is_same)).then_some(entry)
}

/// The games of other accounts than that of the last claim, as their entries have to become: a delivery that lost its
/// claim may have written some after the later one had looked.
pub(crate) fn strays(table: Vec<Game>, last: &Import) -> Vec<Game> {
    let strays = table.into_iter().filter(|game| game.owned && game.steam_id != last.steam_id);
    strays.map(|game| Game { owned: false, version: last.version, ..game }).collect()
}

/// The games that are no longer owned, as their entries have to become. None, where it is not known.
pub(crate) fn gone(owned: &Owned, table: &BTreeMap<u32, Game>, version: u64) -> Vec<Game> {
    let left = table.values().filter(|game| owned.complete && game.owned && !owned.games.contains_key(&game.app_id));
    left.map(|game| Game { owned: false, version, ..game.clone() }).collect()
}
