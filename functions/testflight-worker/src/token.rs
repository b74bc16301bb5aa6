//! Tokens for App Store Connect.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use base64ct::{Base64UrlUnpadded, Encoding};
use contract::{Read, Secret};
use harness::{Client, Failure, SecretText};
use serde_json::{Value, json};
use tokio::sync::Mutex;

use crate::key::Key;

/// What a token is for.
const AUDIENCE: &str = "appstoreconnect-v1";

/// How long a token lives: Apple takes 20 minutes, and its clock may be behind.
const LIVES: Duration = Duration::from_mins(10);

/// A token is not used any more when it has less than this to live.
const MARGIN: Duration = Duration::from_mins(1);

/// Gives out a token, the same one until shortly before it expires.
pub struct Tokens {
    secret: Client<Read<Secret>>,
    kept: Mutex<Option<Arc<Token>>>,
}

/// A token, and the secret that it was made of.
pub(crate) struct Token {
    pub(crate) text: String,
    secret: SecretText,
    /// Since 1970.
    until: Duration,
}

impl Tokens {
    /// Tokens of the key in `secret`.
    pub fn new(secret: Client<Read<Secret>>) -> Self {
        Self { secret, kept: Mutex::default() }
    }

    /// A token that was not refused yet. In place of a refused one it is made of the secret as it is now.
    pub(crate) async fn token(&self, refused: Option<&Arc<Token>>) -> Result<Arc<Token>, Failure> {
        // Held while it is made, so that many who ask at once are one.
        let mut kept = self.kept.lock().await;
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let good =
            |token: &&Arc<Token>| token.until > now && refused.is_none_or(|refused| !Arc::ptr_eq(token, refused));
        if let Some(token) = kept.as_ref().filter(good) {
            return Ok(token.clone());
        }
        let secret = match refused {
            Some(refused) => self.secret.read_again(&refused.secret).await?,
            None => self.secret.read().await?,
        };
        let text = write(&Key::of(&secret)?, now)?;
        let token = Token { text, secret, until: now + LIVES.saturating_sub(MARGIN) };
        Ok(kept.insert(Arc::new(token)).clone())
    }
}

/// A token of that key, from `now` on.
fn write(key: &Key, now: Duration) -> Result<String, Failure> {
    let part = |part: &Value| Base64UrlUnpadded::encode_string(part.to_string().as_bytes());
    let header = json!({ "alg": "ES256", "kid": key.id, "typ": "JWT" });
    let (from, until) = (now.as_secs(), (now + LIVES).as_secs());
    let claims = json!({ "iss": key.issuer, "iat": from, "exp": until, "aud": AUDIENCE });
    let signed = format!("{}.{}", part(&header), part(&claims));
    let signature = Base64UrlUnpadded::encode_string(&key.sign(&signed)?);
    Ok(format!("{signed}.{signature}"))
}
