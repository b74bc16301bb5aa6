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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::SteamId;

    fn import(message: &str, sent: u64) -> Import {
        Import { version: 7, ..Import::begun("u", SteamId::MIN, message, sent) }
    }

    fn games() -> impl Strategy<Value = BTreeMap<u32, OwnedGame>> {
        let game = (1_u32..40, prop::option::of("[a-c]"), 0_u64..3, 0_u64..3);
        prop::collection::vec(game, 0..20).prop_map(|games| {
            let games = games.into_iter();
            games
                .map(|(appid, name, minutes, last_played)| (appid, OwnedGame { appid, name, minutes, last_played }))
                .collect()
        })
    }

    /// The table after an import that ran to its end.
    fn table(owned: &Owned, import: &Import, mut table: BTreeMap<u32, Game>) -> BTreeMap<u32, Game> {
        let changed = owned.games.values().filter_map(|game| changed(game, Some(1), table.get(&game.appid), import));
        let changed: Vec<Game> = changed.chain(gone(owned, &table, import.version)).collect();
        table.extend(changed.into_iter().map(|game| (game.app_id, game)));
        table
    }

    proptest! {
        #[test]
        fn of_two_requests_one_gives_way(left in (0_u64..3, "[ab]"), right in (0_u64..3, "[cd]")) {
            let (left, right) = (import(&left.1, left.0), import(&right.1, right.0));
            let gives_way = |one: &Import, other: &Import| matches!(standing(one, Some(other)), Standing::Superseded(_));
            prop_assert!(gives_way(&left, &right) != gives_way(&right, &left));
        }

        #[test]
        fn an_import_leaves_what_steam_says_and_nothing_to_do(before in games(), now in games()) {
            let import = import("m", 1);
            let [before, now] = [before, now].map(|games| Owned { games, complete: true });
            let once = table(&now, &import, table(&before, &import, BTreeMap::new()));
            prop_assert_eq!(&table(&now, &Import { version: 8, ..import.clone() }, once.clone()), &once);
            let owned: Vec<u32> = once.values().filter(|game| game.owned).map(|game| game.app_id).collect();
            prop_assert_eq!(owned, now.games.keys().copied().collect::<Vec<_>>());
            prop_assert!(before.games.keys().all(|app| once.contains_key(app)));
            let behind = Import { through: u32::MAX, ..import };
            prop_assert!(pending(&now, &once, &behind).is_empty());
        }

        #[test]
        fn what_is_pending_and_what_is_not_is_everything(owned in games(), kept in games(), through in 0_u32..40) {
            let import = Import { through, ..import("m", 1) };
            let table = table(&Owned { games: kept, complete: true }, &import, BTreeMap::new());
            let owned = Owned { games: owned, complete: true };
            let pending = pending(&owned, &table, &import);
            prop_assert!(pending.is_sorted());
            for app in owned.games.keys() {
                prop_assert_eq!(pending.contains(app), *app > through || !table.contains_key(app));
            }
        }
    }

    #[test]
    fn what_is_missing_from_an_incomplete_answer_is_not_gone() {
        let all = Owned { games: [(440, game(440))].into(), complete: true };
        let table = table(&all, &import("m", 1), BTreeMap::new());
        let nothing = Owned { games: BTreeMap::new(), complete: false };
        assert!(gone(&nothing, &table, 8).is_empty());
        assert_eq!(gone(&Owned { complete: true, ..nothing }, &table, 8).len(), 1);
    }

    fn game(appid: u32) -> OwnedGame {
        OwnedGame { appid, name: None, minutes: 0, last_played: 0 }
    }
}
