//! IGDB's API: which game an app of Steam is.

use std::{collections::BTreeMap, fmt::Write, time::Duration};

use contract::Url;
use harness::{
    Again, Deadline, Failure, Pace, Retry,
    http::{Answer, exchange},
};
use serde::Deserialize;

use crate::token::{Token, Tokens};

/// How many rows IGDB puts into one answer at most.
pub(crate) const AT_ONCE: usize = 500;

/// What IGDB allows an account in a second.
pub(crate) const PER_SECOND: u32 = 4;

/// IGDB's API. Requests go out one after the other, so that as many are open as there are instances of the function.
pub struct Igdb {
    /// How requests are sent.
    pub http: reqwest::Client,
    /// Where it is: `https://api.igdb.com/v4`.
    pub url: Url,
    /// Where its tokens come from.
    pub tokens: Tokens,
    /// How many apps are asked for in one request, and how many rows its answer has at most: 1 to 500.
    pub at_once: usize,
    /// This instance's share of the rate.
    pub pace: Pace,
    /// How patient it is asked.
    pub retry: Retry,
}

#[derive(Deserialize)]
struct ExternalGame {
    uid: String,
    /// A row can be there before its game is.
    game: Option<u64>,
}

impl Igdb {
    /// The games that these apps are, by app; an app that IGDB does not know is left out. Where IGDB has several games
    /// for an app (its editions), it is the one with the lowest id.
    ///
    /// # Errors
    /// What kept it from answering. Its rate limit is waited out within the deadline.
    pub async fn games_of(&self, apps: &[u32], deadline: Deadline) -> Result<BTreeMap<u32, u64>, Failure> {
        let mut games = BTreeMap::new();
        for apps in apps.chunks(self.at_once) {
            let mut offset = 0;
            loop {
                let query = query(apps, self.at_once, offset);
                let rows = self.retry.run(deadline, async || self.rows(&query, deadline).await).await?;
                let count = rows.len();
                merge(&mut games, rows);
                // Apps with several games can make more rows than fit into one answer.
                if count < self.at_once {
                    break;
                }
                offset += count;
            }
        }
        Ok(games)
    }

    async fn rows(&self, query: &str, deadline: Deadline) -> Result<Vec<ExternalGame>, Failure> {
        let token = self.tokens.token(None).await?;
        let mut answer = self.send(query, &token, deadline).await?;
        if is_refusal(&answer) {
            let token = self.tokens.token(Some(&token)).await?;
            answer = self.send(query, &token, deadline).await?;
        }
        if is_refusal(&answer) {
            return Err(Failure::passing("IGDB refuses a token that was just given out").at_next_delivery());
        }
        let throttled = answer.status == 429;
        answer.success().and_then(|answer| answer.json()).map_err(|failure| match failure.again() {
            // The allowance is that of a second, whether or not the answer says so.
            Again::Soon if throttled => failure.after(Duration::from_secs(1)),
            _ => failure,
        })
    }

    async fn send(&self, query: &str, token: &Token, deadline: Deadline) -> Result<Answer, Failure> {
        self.pace.turn(deadline).await?;
        let request = self
            .http
            .post(format!("{}/external_games", self.url))
            .header("Client-ID", &token.client_id)
            .bearer_auth(&token.text)
            .header("Content-Type", "text/plain")
            .body(query.to_owned());
        exchange("IGDB", request).await
    }
}

fn is_refusal(answer: &Answer) -> bool {
    matches!(answer.status, 401 | 403)
}

/// Source 1 is Steam, whose ids of apps are the `uid`. Sorted, so that pages neither overlap nor leave a gap.
fn query(apps: &[u32], limit: usize, offset: usize) -> String {
    let mut query = String::from("fields game,uid; where external_game_source = 1 & uid = (");
    for (at, app) in apps.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        // Writing to a text cannot fail.
        let _ = write!(query, "{comma}\"{app}\"");
    }
    let _ = write!(query, "); sort id asc; limit {limit}; offset {offset};");
    query
}

fn merge(games: &mut BTreeMap<u32, u64>, rows: Vec<ExternalGame>) {
    for row in rows {
        let (Ok(app), Some(game)) = (row.uid.parse(), row.game) else { continue };
        games.entry(app).and_modify(|known| *known = game.min(*known)).or_insert(game);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_apps_are_one_query() {
        assert_eq!(
            query(&[440, 570], 500, 1_000),
            "fields game,uid; where external_game_source = 1 & uid = (\"440\",\"570\"); sort id asc; limit 500; offset 1000;",
        );
    }

    #[test]
    fn the_lowest_game_counts_in_whatever_order_rows_come() {
        let row = |uid: &str, game| ExternalGame { uid: uid.to_owned(), game };
        let mut games = BTreeMap::new();
        merge(&mut games, vec![row("440", Some(9)), row("440", Some(3)), row("570", None), row("sub/1", Some(1))]);
        merge(&mut games, vec![row("440", Some(5))]);
        assert_eq!(games, BTreeMap::from([(440, 3)]));
    }
}
