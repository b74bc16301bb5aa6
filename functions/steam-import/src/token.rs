//! Tokens that Twitch gives for IGDB.

use std::{sync::Arc, time::Duration};

use contract::{Read, Secret, Url};
use harness::{
    Client, Failure, SecretText,
    http::{Answer, exchange},
};
use serde::Deserialize;
use tokio::{sync::Mutex, time::Instant};

use crate::credentials::Credentials;

/// Tokens are not used any more when they have less than this to live.
const MARGIN: Duration = Duration::from_mins(1);

/// Gives out a token, the same one until shortly before it expires.
pub struct Tokens {
    http: reqwest::Client,
    url: Url,
    secret: Client<Read<Secret>>,
    kept: Mutex<Option<Arc<Token>>>,
}

/// A token, and the client that it is for.
pub(crate) struct Token {
    pub(crate) client_id: String,
    pub(crate) text: String,
    expires: Instant,
}

#[derive(Deserialize)]
struct Body {
    access_token: String,
    expires_in: u64,
}

impl Tokens {
    /// Tokens from `url`, for the application in `secret`.
    pub fn new(http: reqwest::Client, url: Url, secret: Client<Read<Secret>>) -> Self {
        Self { http, url, secret, kept: Mutex::default() }
    }

    /// A token that was not refused yet.
    pub(crate) async fn token(&self, refused: Option<&Arc<Token>>) -> Result<Arc<Token>, Failure> {
        // Held while it is fetched, so that many who ask at once are one request.
        let mut kept = self.kept.lock().await;
        let good = |token: &&Arc<Token>| {
            token.expires > Instant::now() && refused.is_none_or(|refused| !Arc::ptr_eq(token, refused))
        };
        if let Some(token) = kept.as_ref().filter(good) {
            return Ok(token.clone());
        }
        // What is kept is of no use any more, also if this future is dropped on the way.
        *kept = None;
        Ok(kept.insert(self.fetch().await?).clone())
    }

    async fn fetch(&self) -> Result<Arc<Token>, Failure> {
        let secret = self.secret.read().await?;
        let (mut client_id, mut answer) = self.ask(&secret).await?;
        if is_refusal(&answer) {
            // Somebody may have changed the secret since it was read.
            let secret = self.secret.read_again(&secret).await?;
            (client_id, answer) = self.ask(&secret).await?;
        }
        if is_refusal(&answer) {
            let reason = "Twitch refuses IGDB's credentials: put a valid client id and secret into their secret";
            return Err(Failure::passing(reason).at_next_delivery());
        }
        let body: Body = answer.success()?.json()?;
        let lives = Duration::from_secs(body.expires_in);
        // An instant that cannot be said lies too far off to matter.
        let expires = Instant::now().checked_add(lives.saturating_sub(MARGIN)).unwrap_or_else(Instant::now);
        Ok(Arc::new(Token { client_id, text: body.access_token, expires }))
    }

    async fn ask(&self, secret: &SecretText) -> Result<(String, Answer), Failure> {
        let Credentials { client_id, client_secret } = Credentials::of(secret)?;
        let request = self.http.post(self.url.as_str()).form(&[
            ("client_id", client_id.as_str()),
            ("client_secret", &client_secret),
            ("grant_type", "client_credentials"),
        ]);
        Ok((client_id, exchange("Twitch", request).await?))
    }
}

/// Twitch answers 400 to an unknown client and 403 to a wrong secret.
fn is_refusal(answer: &Answer) -> bool {
    matches!(answer.status, 400 | 401 | 403)
}
