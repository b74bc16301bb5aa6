//! Steam's Web API: the games that a user owns.

mod library;

use std::time::Duration;

use hyper::{Method, StatusCode};
use serde_json::{Value, json};

pub use library::Library;
pub(crate) use library::{Libraries, Owned};

use crate::catalogue;
use crate::exchange::{Answer, Request};
use crate::service::{Part, Scene};

/// Steam, with the libraries of its users.
#[derive(Default)]
pub(crate) struct Steam {
    pub(crate) libraries: Libraries,
}

/// The lowest id of an individual account of the public universe; the next 2³² are all of them.
const FIRST_ACCOUNT: u64 = 0x0110_0001_0000_0000;

impl Part for Steam {
    fn answer(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        let key = request.parameter("key").unwrap_or_default();
        if key.len() != 32 || !key.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return denied(StatusCode::UNAUTHORIZED, "Unauthorized");
        }
        if !scene.credentials.accepts(&key) {
            return self.refusal();
        }
        let path = request.path.trim_end_matches('/');
        match path {
            "/IPlayerService/GetOwnedGames/v1" | "/IPlayerService/GetOwnedGames/v0001" => {}
            _ => return page(StatusCode::NOT_FOUND, "Not Found", "Method not found in interface"),
        }
        if request.method != Method::GET {
            return page(
                StatusCode::METHOD_NOT_ALLOWED,
                "Method Not Allowed",
                "This API must be called with a HTTP GET",
            );
        }
        let Some(user) = request.parameter("steamid") else {
            return page(StatusCode::BAD_REQUEST, "Bad Request", "Required parameter 'steamid' is missing");
        };
        let Ok(user) = user.parse::<u64>() else {
            return page(StatusCode::BAD_REQUEST, "Bad Request", "Parameter 'steamid' is not a number");
        };
        if user.checked_sub(FIRST_ACCOUNT).is_none_or(|account| account > u64::from(u32::MAX)) {
            return self.failure(StatusCode::INTERNAL_SERVER_ERROR, None);
        }
        let response = self.libraries.owned(user).map_or_else(|| json!({}), |games| owned(request, games));
        Answer::json(StatusCode::OK, &json!({ "response": response }))
    }

    fn refusal(&self) -> Answer {
        denied(StatusCode::FORBIDDEN, "Forbidden")
    }

    fn failure(&self, status: StatusCode, _wait: Option<Duration>) -> Answer {
        page(status, status.canonical_reason().unwrap_or("Error"), "The server could not answer this request")
    }

    fn ids(&self, request: &Request) -> Vec<String> {
        request.parameter("steamid").into_iter().collect()
    }

    fn reset(&self) {
        self.libraries.reset();
    }
}

fn owned(request: &Request, games: Vec<Owned>) -> Value {
    let asked = |name| matches!(request.parameter(name).as_deref(), Some("1" | "true"));
    let (named, free) = (asked("include_appinfo"), asked("include_played_free_games"));
    let only: Vec<u32> = form_urlencoded::parse(request.query.as_bytes())
        .filter(|(name, _)| name.starts_with("appids_filter["))
        .filter_map(|(_, app)| app.parse().ok())
        .collect();
    let games: Vec<Value> = games
        .into_iter()
        .filter(|game| free || !catalogue::free(game.app))
        .filter(|game| only.is_empty() || only.contains(&game.app))
        .map(|game| game.json(named))
        .collect();
    // Like every list of this API, an empty one is left out.
    if games.is_empty() { json!({ "game_count": 0 }) } else { json!({ "game_count": games.len(), "games": games }) }
}

fn denied(status: StatusCode, title: &str) -> Answer {
    page(status, title, "Access is denied. Retrying will not help. Please verify your <pre>key=</pre> parameter.")
}

fn page(status: StatusCode, title: &str, text: &str) -> Answer {
    Answer::html(status, format!("<html><head><title>{title}</title></head><body><h1>{title}</h1>{text}</body></html>"))
}
