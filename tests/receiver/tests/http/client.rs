//! A caller that shows everything that comes back, also what is broken.

use std::error::Error;
use std::io;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::HeaderMap;
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use receiver::Receiver;
use serde_json::Value;
use tokio::net::TcpStream;

/// A well-formed key of Steam.
pub(crate) const KEY: &str = "0123456789ABCDEF0123456789abcdef";

pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|fault| panic!("{fault}: {}", self.body))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().expect("text"))
    }
}

/// What went wrong instead of a reply.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    Reset,
    /// The status came, the body did not come whole.
    Body(u16),
    Other(String),
}

pub(crate) async fn send(
    method: &str,
    url: &str,
    headers: &[(&str, &str)],
    body: impl Into<Bytes>,
) -> Result<Reply, Broken> {
    let uri: Uri = url.parse().expect("a URL");
    let authority = uri.authority().expect("an authority").as_str();
    let stream = TcpStream::connect(authority).await.map_err(|fault| Broken::Other(fault.to_string()))?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.expect("a handshake");
    let connection = tokio::spawn(connection);
    let mut request =
        Request::builder().method(method).uri(uri.path_and_query().expect("a path").as_str()).header("host", authority);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Full::new(body.into())).expect("a request");
    let response = sender.send_request(request).await.map_err(|fault| broken(&fault))?;
    let (head, body) = response.into_parts();
    let status = head.status.as_u16();
    let body = body.collect().await.map_err(|_| Broken::Body(status))?.to_bytes();
    connection.abort();
    Ok(Reply { status, headers: head.headers, body: String::from_utf8(body.into()).expect("UTF-8") })
}

fn broken(fault: &hyper::Error) -> Broken {
    let mut source: Option<&dyn Error> = Some(fault);
    while let Some(current) = source {
        if current.downcast_ref::<io::Error>().is_some_and(|fault| fault.kind() == io::ErrorKind::ConnectionReset) {
            return Broken::Reset;
        }
        source = current.source();
    }
    Broken::Other(fault.to_string())
}

pub(crate) async fn get(url: &str) -> Reply {
    send("GET", url, &[], "").await.expect("a reply")
}

/// What a user of Steam owns.
pub(crate) async fn owned(outside: &Receiver, user: u64, more: &str) -> Reply {
    get(&owned_url(outside, user, more)).await
}

pub(crate) fn owned_url(outside: &Receiver, user: u64, more: &str) -> String {
    format!("{}/IPlayerService/GetOwnedGames/v1/?key={KEY}&steamid={user}&format=json{more}", outside.steam_url())
}

/// Asks Twitch for a token.
pub(crate) async fn token_reply(outside: &Receiver, form: &str) -> Reply {
    let form_type = [("content-type", "application/x-www-form-urlencoded")];
    send("POST", &outside.igdb_token_url(), &form_type, form.to_owned()).await.expect("a reply")
}

/// A token for the client `app`.
pub(crate) async fn token(outside: &Receiver) -> String {
    let reply = token_reply(outside, "client_id=app&client_secret=word&grant_type=client_credentials").await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    reply.json()["access_token"].as_str().expect("a token").to_owned()
}

/// Asks IGDB as the client `app`.
pub(crate) async fn ask(outside: &Receiver, token: &str, endpoint: &str, query: &str) -> Reply {
    let bearer = format!("Bearer {token}");
    let headers = [("client-id", "app"), ("authorization", bearer.as_str())];
    send("POST", &format!("{}/{endpoint}", outside.igdb_url()), &headers, query.to_owned()).await.expect("a reply")
}
