//! Steam's Web API: the games of an account.

use std::collections::BTreeMap;

use contract::{Read, Secret, Url};
use harness::{
    Client, Deadline, Failure, Retry,
    http::{Answer, exchange},
};
use serde::Deserialize;

use crate::SteamId;

/// Steam's Web API.
pub struct Steam {
    /// How requests are sent.
    pub http: reqwest::Client,
    /// Where it is: `https://api.steampowered.com`.
    pub url: Url,
    /// The Web API key.
    pub key: Client<Read<Secret>>,
    /// How patient it is asked.
    pub retry: Retry,
}

/// A game that an account owns.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct OwnedGame {
    /// The app's id at Steam.
    pub appid: u32,
    /// Its title; some that are no longer sold have none.
    pub name: Option<String>,
    /// How long it was played, in minutes.
    #[serde(default, rename = "playtime_forever")]
    pub minutes: u64,
    /// When it was last played, in seconds since 1970 (UTC); 0 is never.
    #[serde(default, rename = "rtime_last_played")]
    pub last_played: u64,
}

/// What an account owns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owned {
    /// Its games by app.
    pub games: BTreeMap<u32, OwnedGame>,
    /// Whether these are all that Steam counts. What is missing from an incomplete answer is not known to be gone.
    pub complete: bool,
}

#[derive(Deserialize)]
struct Body {
    response: Listing,
}

#[derive(Deserialize)]
struct Listing {
    game_count: Option<usize>,
    #[serde(default)]
    games: Vec<OwnedGame>,
}

impl Steam {
    /// The games of an account, free ones that were played among them.
    ///
    /// # Errors
    /// A permanent failure where the account shows no games. A passing one for everything that may be over next time: a
    /// key that is refused also after it was read again waits for an operator.
    pub async fn owned(&self, account: SteamId, deadline: Deadline) -> Result<Owned, Failure> {
        self.retry.run(deadline, async || self.ask(account).await?.success()?.json().and_then(owned)).await
    }

    async fn ask(&self, account: SteamId) -> Result<Answer, Failure> {
        let key = self.key.read().await?;
        let answer = self.send(key.expose(), account).await?;
        if !matches!(answer.status, 401 | 403) {
            return Ok(answer);
        }
        // Somebody may have changed the key since it was read.
        let key = self.key.read_again(&key).await?;
        let answer = self.send(key.expose(), account).await?;
        if !matches!(answer.status, 401 | 403) {
            return Ok(answer);
        }
        Err(Failure::passing("Steam refuses the Web API key: put a valid one into its secret").at_next_delivery())
    }

    async fn send(&self, key: &str, account: SteamId) -> Result<Answer, Failure> {
        let request = self.http.get(format!("{}/IPlayerService/GetOwnedGames/v1/", self.url)).query(&[
            ("key", key),
            ("steamid", &account.to_string()),
            ("include_appinfo", "1"),
            ("include_played_free_games", "1"),
            ("format", "json"),
        ]);
        exchange("Steam", request).await
    }
}

fn owned(body: Body) -> Result<Owned, Failure> {
    let Listing { game_count, games } = body.response;
    let Some(count) = game_count else {
        return Err(Failure::permanent(
            "Steam shows no games of this account: its game details are private, or there is no such account",
        ));
    };
    let complete = games.len() >= count;
    Ok(Owned { games: games.into_iter().map(|game| (game.appid, game)).collect(), complete })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Owned, Failure> {
        owned(serde_json::from_str(text).unwrap())
    }

    #[test]
    fn a_hidden_library_is_not_an_empty_one() {
        assert!(read(r#"{"response":{}}"#).unwrap_err().is_permanent());
        let empty = read(r#"{"response":{"game_count":0}}"#).unwrap();
        assert!(empty.games.is_empty() && empty.complete);
    }

    #[test]
    fn an_answer_with_fewer_games_than_it_counts_is_not_complete() {
        let some = read(r#"{"response":{"game_count":2,"games":[{"appid":440,"playtime_forever":7}]}}"#).unwrap();
        assert_eq!((some.games[&440].minutes, some.games[&440].name.as_deref(), some.complete), (7, None, false));
    }
}
