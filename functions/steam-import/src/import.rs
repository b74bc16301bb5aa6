//! The import itself.

use std::collections::BTreeMap;

use contracts::savepoint::{SteamImport, SteamLibrarySync};
use futures_util::{StreamExt, TryStreamExt, stream};
use harness::{Consumer, Deadline, Delivery, Effect, Error, Failure, InFunction, Pace, Retry, http};

use crate::{
    Game, Igdb, Import, Library, Owned, State, Steam, SteamId, Tokens,
    igdb::{AT_ONCE, PER_SECOND},
    library::WRITES_PER_SECOND,
    plan::{self, Standing},
};

/// How many entries are written at once.
const WRITES: usize = 32;

/// How often a claim is tried before it is left to the next delivery.
const CLAIMS: usize = 3;

/// Imports Steam libraries.
pub struct Importer {
    /// Where the games come from.
    pub steam: Steam,
    /// What they are matched to.
    pub igdb: Igdb,
    /// Where they are kept.
    pub library: Library,
}

impl Consumer for Importer {
    type Message = SteamLibrarySync;
    type Contract = SteamImport<InFunction>;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        let client = http::client("steam-import")?;
        let instances = contract.igdb_shared_by.value()?;
        // About half a minute of trouble is waited out: a delivery is dear, a queue's patience is three of them.
        let retry = Retry { attempts: 10, ..Retry::default() };
        let (token_url, credentials) = (contract.igdb_token_url.value()?, contract.igdb_credentials);
        let tokens = Tokens::new(client.clone(), token_url, credentials);
        let pace = Pace::shared(PER_SECOND, instances);
        Ok(Self {
            steam: Steam { http: client.clone(), url: contract.steam_url.value()?, key: contract.steam_key, retry },
            igdb: Igdb { http: client, url: contract.igdb_url.value()?, tokens, at_once: AT_ONCE, pace, retry },
            library: Library { table: contract.library, pace: Pace::shared(WRITES_PER_SECOND, 1), retry },
        })
    }

    async fn handle(&self, message: SteamLibrarySync, delivery: &Delivery) -> Result<(), Failure> {
        let (user, account) = check(&message)?;
        let wanted = Import::begun(user, account, &delivery.message_id, delivery.sent_at);
        match self.claim(wanted, account, delivery.deadline).await? {
            Some((import, owned)) => self.carry_out(import, &owned, delivery.deadline).await,
            None => Ok(()),
        }
    }
}

fn check(message: &SteamLibrarySync) -> Result<(&str, SteamId), Failure> {
    let user = message.user_id.as_str();
    // What DynamoDB takes as a partition key.
    if !(1..=2_048).contains(&user.len()) {
        return Err(Failure::permanent("`userId`: expected 1 to 2,048 bytes"));
    }
    match message.steam_id.parse() {
        Ok(account) => Ok((user, account)),
        Err(fault) => Err(Failure::permanent(format!("`steamId`: {fault}"))),
    }
}

impl Importer {
    /// Reads the account's games and claims its user's import; `None` where nothing is left to do.
    async fn claim(
        &self,
        wanted: Import,
        account: SteamId,
        deadline: Deadline,
    ) -> Result<Option<(Import, Owned)>, Failure> {
        for _ in 0..CLAIMS {
            let last = self.library.import_of(&wanted.user_id).await?;
            let through = match plan::standing(&wanted, last.as_ref()) {
                Standing::Done => {
                    tracing::info!("this import is done already");
                    return Ok(None);
                }
                Standing::Superseded(newer) => {
                    self.leave_to(newer, deadline).await?;
                    return Ok(None);
                }
                Standing::Free { through } => through,
            };
            let owned = self.steam.owned(account, deadline).await?;
            let version = last.map(|last| last.version);
            let claimed = Import {
                version: version.unwrap_or_default() + 1,
                through,
                games: owned.games.len() as u64,
                ..wanted.clone()
            };
            if self.library.move_import(&claimed, version).await? == Effect::Written {
                return Ok(Some((claimed, owned)));
            }
        }
        Err(Failure::passing("other deliveries for the same user came in between").at_next_delivery())
    }

    async fn carry_out(&self, mut import: Import, owned: &Owned, deadline: Deadline) -> Result<(), Failure> {
        let known = self.library.games(&import.user_id).await?;
        let mut table: BTreeMap<u32, Game> = known.into_iter().map(|game| (game.app_id, game)).collect();
        let pending = plan::pending(owned, &table, &import);
        tracing::info!(games = import.games, pending = pending.len(), version = import.version, "import begun");

        let mut written = 0;
        for apps in pending.chunks(self.igdb.at_once) {
            let matches = self.igdb.games_of(apps, deadline).await?;
            let games = apps.iter().filter_map(|app| owned.games.get(app));
            let changed = games.filter_map(|game| {
                plan::changed(game, matches.get(&game.appid).copied(), table.get(&game.appid), &import)
            });
            let changed: Vec<Game> = changed.collect();
            self.keep(&changed, deadline).await?;
            written += changed.len();
            table.extend(changed.into_iter().map(|game| (game.app_id, game)));
            import.through = import.through.max(apps.last().copied().unwrap_or_default());
            if !self.moved(&import).await? {
                return self.taken_over(&import, deadline).await;
            }
        }
        let gone = plan::gone(owned, &table, import.version);
        self.keep(&gone, deadline).await?;
        let is_matched = |app: &&u32| table.get(app).is_some_and(|game| game.igdb_id.is_some());
        import.matched = owned.games.keys().filter(is_matched).count() as u64;
        import.state = State::Done;
        if !self.moved(&import).await? {
            return self.taken_over(&import, deadline).await;
        }
        tracing::info!(games = import.games, matched = import.matched, written, gone = gone.len(), "import done");
        Ok(())
    }

    async fn keep(&self, games: &[Game], deadline: Deadline) -> Result<(), Failure> {
        let writes = stream::iter(games).map(|game| self.library.keep(game, deadline));
        // Whether one was refused, because a later version has written it, does not matter.
        writes.buffer_unordered(WRITES).try_for_each(async |_| Ok(())).await
    }

    /// Writes where the import stands; false where another delivery has claimed it since.
    async fn moved(&self, import: &Import) -> Result<bool, Failure> {
        Ok(self.library.move_import(import, Some(import.version)).await? == Effect::Written)
    }

    /// Leaves the library to a newer request of the user. This one may have written games of another account after
    /// that one had looked.
    async fn leave_to(&self, newer: &Import, deadline: Deadline) -> Result<(), Failure> {
        let strays = plan::strays(self.library.games(&newer.user_id).await?, newer);
        self.keep(&strays, deadline).await?;
        tracing::info!(strays = strays.len(), "a newer request of the user has begun");
        Ok(())
    }

    /// What becomes of a delivery that lost its claim.
    async fn taken_over(&self, import: &Import, deadline: Deadline) -> Result<(), Failure> {
        let last = self.library.import_of(&import.user_id).await?;
        match plan::standing(import, last.as_ref()) {
            Standing::Done => {
                tracing::info!("another delivery has done this import");
                Ok(())
            }
            Standing::Superseded(newer) => self.leave_to(newer, deadline).await,
            Standing::Free { .. } => Err(Failure::passing("another delivery of this message has taken over")),
        }
    }
}
