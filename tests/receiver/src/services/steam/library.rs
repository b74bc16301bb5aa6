//! What a user owns: generated from the account's id, or as a test wants it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::catalogue;

/// The library of one user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Library {
    /// So many games (the catalogue holds 60,000), free ones among them. A bigger library of the same user holds the
    /// smaller one.
    Size(u32),
    /// These apps.
    Apps(BTreeSet<u32>),
    /// A profile that does not show its games.
    Private,
}

/// The libraries that are not the generated ones.
#[derive(Default)]
pub(crate) struct Libraries(Mutex<BTreeMap<u64, Library>>);

/// A game in a library.
pub(crate) struct Owned {
    pub(crate) app: u32,
    user: u64,
}

impl Libraries {
    pub(crate) fn set(&self, user: u64, library: Library) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(user, library);
    }

    pub(crate) fn forget(&self, user: u64) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&user);
    }

    pub(crate) fn reset(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    pub(crate) fn library(&self, user: u64) -> Library {
        let libraries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        libraries.get(&user).cloned().unwrap_or_else(|| Library::Size(1 + catalogue::draw(user, 4, 60)))
    }

    /// The games by app, or none for a private profile.
    pub(crate) fn owned(&self, user: u64) -> Option<Vec<Owned>> {
        let apps = match self.library(user) {
            Library::Private => return None,
            Library::Apps(apps) => apps,
            Library::Size(size) => shuffled(user).take(size.min(catalogue::APPS) as usize).collect(),
        };
        Some(apps.into_iter().map(|app| Owned { app, user }).collect())
    }
}

/// Every app once, in an order of the user's own.
fn shuffled(user: u64) -> impl Iterator<Item = u32> {
    // A step without a common divisor with the 60,000 = 2⁵·3·5⁴ apps meets each of them.
    const STEPS: [u64; 8] = [7, 1_009, 7_919, 15_013, 22_483, 31_337, 41_213, 59_999];
    let step = STEPS.into_iter().cycle().nth(catalogue::draw(user, 5, 8) as usize).unwrap_or(1);
    let first = u64::from(catalogue::draw(user, 6, catalogue::APPS));
    (0..u64::from(catalogue::APPS)).map(move |index| {
        let place = (first + index * step) % u64::from(catalogue::APPS);
        catalogue::app(u32::try_from(place).unwrap_or_default())
    })
}

impl Owned {
    /// As the API writes it.
    pub(crate) fn json(&self, named: bool) -> Value {
        let seed = catalogue::mix(self.user) ^ u64::from(self.app);
        let draw = |purpose, below| catalogue::draw(seed, purpose, below);
        // A third was never played, but a free game is in a library because it was.
        let played = catalogue::free(self.app) || draw(7, 3) > 0;
        let (windows, mac, linux) = if played { (1 + draw(8, 20_000), draw(9, 100), draw(10, 500)) } else { (0, 0, 0) };
        let deck = if played { draw(11, linux + 1) } else { 0 };
        let mut game = json!({ "appid": self.app });
        if named {
            game["name"] = catalogue::name(self.app).into();
        }
        if played && draw(12, 10) == 0 {
            game["playtime_2weeks"] = (1 + draw(13, windows)).into();
        }
        game["playtime_forever"] = (windows + mac + linux).into();
        if named {
            game["img_icon_url"] = catalogue::hex(self.app.into(), 40).into();
            if draw(14, 2) == 0 {
                game["has_community_visible_stats"] = true.into();
            }
        }
        game["playtime_windows_forever"] = windows.into();
        game["playtime_mac_forever"] = mac.into();
        game["playtime_linux_forever"] = linux.into();
        game["playtime_deck_forever"] = deck.into();
        game["rtime_last_played"] = if played { 1_400_000_000 + draw(15, 300_000_000) } else { 0 }.into();
        game["playtime_disconnected"] = 0.into();
        game
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const USER: u64 = 76_561_197_960_287_930;

    fn apps(libraries: &Libraries, user: u64) -> BTreeSet<u32> {
        libraries.owned(user).unwrap().into_iter().map(|game| game.app).collect()
    }

    #[test]
    fn the_generated_library_is_the_users_own() {
        let libraries = Libraries::default();
        for user in USER..USER + 200 {
            let own = apps(&libraries, user);
            assert!((1..=60).contains(&own.len()), "{user} owns {}", own.len());
            assert_eq!(own, apps(&libraries, user));
            assert!(own.iter().all(|app| catalogue::exists(*app)));
        }
        assert_ne!(apps(&libraries, USER), apps(&libraries, USER + 1));
    }

    #[test]
    fn a_bigger_library_holds_the_smaller_one() {
        let libraries = Libraries::default();
        for user in USER..USER + 20 {
            libraries.set(user, Library::Size(100));
            let small = apps(&libraries, user);
            libraries.set(user, Library::Size(12_000));
            let big = apps(&libraries, user);
            assert_eq!((small.len(), big.len()), (100, 12_000));
            assert!(small.is_subset(&big));
        }
        libraries.set(USER, Library::Size(u32::MAX));
        assert_eq!(apps(&libraries, USER).len(), 60_000);
    }

    #[test]
    fn a_private_profile_shows_nothing() {
        let libraries = Libraries::default();
        libraries.set(USER, Library::Private);
        assert!(libraries.owned(USER).is_none());
        libraries.forget(USER);
        assert!(libraries.owned(USER).is_some());
    }
}
