//! The controls that belong to one service.

use std::collections::BTreeSet;
use std::time::Duration;

use serde::Deserialize;
use serde_json::json;

use super::{Outcome, Wrong, number, read};
use crate::exchange::Request;
use crate::world::World;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unknown {
    apps: BTreeSet<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Groups {
    /// None: every id is a group.
    known: Option<BTreeSet<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TokenLifetime {
    lifetime_seconds: u64,
}

pub(super) fn answer(world: &World, request: &Request, method: &str, segments: &[&str]) -> Outcome {
    let cast = &world.cast;
    match (method, segments) {
        ("GET", ["steam", "libraries", user]) => return Ok(json!(cast.steam.libraries.library(number(user)?))),
        ("PUT", ["steam", "libraries", user]) => cast.steam.libraries.set(number(user)?, read(request)?),
        ("DELETE", ["steam", "libraries", user]) => cast.steam.libraries.forget(number(user)?),
        ("PUT", ["igdb", "unknown"]) => cast.igdb.set_unknown(read::<Unknown>(request)?.apps),
        ("PUT", ["twitch", "tokens"]) => {
            let lifetime = read::<TokenLifetime>(request)?.lifetime_seconds;
            cast.twitch.tokens.set_lifetime(Some(Duration::from_secs(lifetime)));
        }
        ("DELETE", ["twitch", "tokens"]) => {
            return Ok(json!({ "revoked": cast.twitch.tokens.revoke(request.parameter("token").as_deref()) }));
        }
        ("GET", ["appstoreconnect", "key"]) => return Ok(json!(cast.appstoreconnect.key())),
        ("POST", ["appstoreconnect", "key"]) => {
            let renewed = cast.appstoreconnect.renew();
            return renewed.map(|key| json!(key)).map_err(|fault| Wrong::failed(&fault));
        }
        ("PUT", ["appstoreconnect", "groups"]) => cast.appstoreconnect.set_groups(read::<Groups>(request)?.known),
        ("POST", ["sns", "sign"]) => return world.sign(&read(request)?).map_err(|fault| Wrong::failed(&fault)),
        _ => return Err(Wrong::unknown(method, request)),
    }
    Ok(json!({}))
}
