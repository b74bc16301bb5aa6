//! The one set-up of the HTTP client.

use std::time::{Duration, SystemTime};

use aws_smithy_types::{DateTime, date_time::Format};
use reqwest::{
    Client, RequestBuilder,
    header::{CONNECTION, HeaderMap},
    redirect,
};
use serde::de::DeserializeOwned;

use crate::{Error, Failure};

/// A client for services outside AWS: rustls on ring, connections kept, no redirect followed (a redirect would carry a
/// key to somewhere else), 5 s to connect and 30 s for the whole exchange.
///
/// # Errors
/// What kept TLS from being set up.
pub fn client(user_agent: &str) -> Result<Client, Error> {
    // Fails where a provider is installed already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder()
        .user_agent(user_agent)
        .redirect(redirect::Policy::none())
        .referer(false)
        .connect_timeout(Duration::from_secs(5))
        .timeout(Duration::from_secs(30));
    Ok(client.build()?)
}

/// What a service answered.
#[derive(Clone, Debug)]
pub struct Answer {
    service: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// How long the service asks to be left alone: `Retry-After`, in seconds or as a date; of a 429 without it
    /// `X-RateLimit-Reset`, the second at which the service's window ends, as SendGrid and GitHub say it.
    pub retry_after: Option<Duration>,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// Why there is no answer, or no whole one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Nothing of the request has left: there was no connection to send it on.
    Unsent(Failure),
    /// The request may have arrived, and may have had its effect.
    Unknown(Failure),
}

impl From<Lost> for Failure {
    fn from(lost: Lost) -> Self {
        match lost {
            Lost::Unsent(failure) | Lost::Unknown(failure) => failure,
        }
    }
}

/// Sends a request to `service`, whose name stands in the reason of a failure, and reads the whole answer.
///
/// # Errors
/// A passing failure where there was no connection, no answer in time, or an answer that broke off. Neither the URL nor
/// anything of the answer is in it: either may hold a key.
pub async fn exchange(service: &'static str, request: RequestBuilder) -> Result<Answer, Failure> {
    send(service, request).await.map_err(Failure::from)
}

/// The same, for a service that does not recognise a repetition: whoever calls it has to know whether the request may
/// have arrived. It has a connection of its own, since one that was kept may have ended unseen, and then nobody knows.
///
/// # Errors
/// As of [`exchange`], and whether the request may have had its effect.
pub async fn exchange_once(service: &'static str, request: RequestBuilder) -> Result<Answer, Lost> {
    send(service, request.header(CONNECTION, "close")).await
}

async fn send(service: &'static str, request: RequestBuilder) -> Result<Answer, Lost> {
    let answer = request.send().await.map_err(|error| broken(service, &error))?;
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    let retry_after = when(status, &headers, SystemTime::now());
    let body = answer.bytes().await.map_err(|error| broken(service, &error))?.into();
    Ok(Answer { service, status, retry_after, headers, body })
}

impl Answer {
    /// Lets a 2xx through. 408, 429 and 5xx are passing failures, with the wait that was asked for; anything else is a
    /// permanent one.
    pub fn success(self) -> Result<Self, Failure> {
        let status = self.status;
        let reason = format!("{} answered {status}", self.service);
        match status {
            200..=299 => Ok(self),
            408 | 429 | 500..=599 => {
                let failure = Failure::passing(reason);
                Err(if let Some(wait) = self.retry_after { failure.after(wait) } else { failure })
            }
            _ => Err(Failure::permanent(reason)),
        }
    }

    /// A header, where it is there and is text: an id that the service gave, for instance. Its name is asked for in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body, as it is.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    /// A passing failure where it is not what was expected: it may have been cut on the way, or stand in for a service
    /// under maintenance.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        serde_json::from_slice(&self.body).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            let reason = format!("{}'s answer cannot be read (line {line}, column {column})", self.service);
            Failure::passing(reason)
        })
    }
}

fn broken(service: &str, error: &reqwest::Error) -> Lost {
    let passing = |what: &str| Failure::passing(format!("{service} {what}"));
    if error.is_builder() {
        Lost::Unsent(Failure::permanent(format!("the request to {service} could not be made")))
    } else if error.is_connect() {
        Lost::Unsent(passing(if error.is_timeout() { "did not answer in time" } else { "could not be reached" }))
    } else if error.is_timeout() {
        Lost::Unknown(passing("did not answer in time"))
    } else {
        Lost::Unknown(passing("broke off its answer"))
    }
}

fn when(status: u16, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let asked = text("retry-after").and_then(|text| retry_after(text, now));
    let reset = || {
        let second = text("x-ratelimit-reset").filter(|_| status == 429)?.trim().parse().ok()?;
        let at = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(second))?;
        Some(at.duration_since(now).unwrap_or_default())
    };
    asked.or_else(reset)
}

/// `Retry-After`: a number of seconds, or the date at which to come again.
fn retry_after(text: &str, now: SystemTime) -> Option<Duration> {
    if let Ok(seconds) = text.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let at = SystemTime::try_from(DateTime::from_str(text.trim(), Format::HttpDate).ok()?).ok()?;
    Some(at.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Again;

    #[test]
    fn when_to_come_again() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        for (text, expected) in [
            ("0", Some(0)),
            (" 7 ", Some(7)),
            ("Tue, 14 Nov 2023 22:14:20 GMT", Some(60)),
            ("Tue, 14 Nov 2023 22:00:00 GMT", Some(0)),
            ("-1", None),
            ("soon", None),
        ] {
            assert_eq!(retry_after(text, now), expected.map(Duration::from_secs), "{text}");
        }
    }

    #[test]
    fn which_header_says_when() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let (after, reset) = (("retry-after", "7"), ("x-ratelimit-reset", "1700000060"));
        for (status, headers, expected) in [
            (429, &[][..], None),
            (429, &[after], Some(7)),
            (429, &[reset, after], Some(7)),
            (429, &[reset], Some(60)),
            (429, &[("x-ratelimit-reset", "1600000000")], Some(0)),
            (429, &[("x-ratelimit-reset", "18446744073709551615")], None),
            (429, &[reset, ("retry-after", "soon")], Some(60)),
            // It stands in good answers too, and in refusals that it does not explain.
            (503, &[reset], None),
        ] {
            let headers = headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
            assert_eq!(when(status, &headers, now), expected.map(Duration::from_secs), "{status} {headers:?}");
        }
    }

    #[test]
    fn what_a_status_means() {
        let answer = |status| Answer {
            service: "Shop",
            status,
            retry_after: Some(Duration::from_secs(3)),
            headers: HeaderMap::new(),
            body: vec![],
        };
        for (status, expected) in [
            (200, None),
            (204, None),
            (301, Some(Again::Never)),
            (404, Some(Again::Never)),
            (408, Some(Again::After(Duration::from_secs(3)))),
            (429, Some(Again::After(Duration::from_secs(3)))),
            (503, Some(Again::After(Duration::from_secs(3)))),
        ] {
            assert_eq!(answer(status).success().err().map(|failure| failure.again()), expected, "{status}");
        }
        let cut = Answer { body: br#"{"a":"#.to_vec(), ..answer(200) };
        assert_eq!(cut.json::<u32>().unwrap_err().again(), Again::Soon);
    }

    /// Reads a request on `listener` and ends the connection without an answer.
    fn hang_up(listener: &std::net::TcpListener) -> String {
        use std::io::Read;
        let (mut stream, _) = listener.accept().unwrap();
        let mut text = [0; 1_024];
        let count = stream.read(&mut text).unwrap();
        String::from_utf8_lossy(&text[..count]).into_owned()
    }

    #[tokio::test]
    async fn whether_a_request_may_have_arrived() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let client = client("test").unwrap();
        let server = std::thread::spawn(move || hang_up(&listener));
        let lost = exchange_once("Shop", client.post(&url)).await.unwrap_err();
        assert_eq!(lost, Lost::Unknown(Failure::passing("Shop broke off its answer")));
        assert!(server.join().unwrap().contains("connection: close"));
        // The listener is gone.
        let lost = exchange_once("Shop", client.post(&url)).await.unwrap_err();
        assert_eq!(lost, Lost::Unsent(Failure::passing("Shop could not be reached")));
        let lost = exchange_once("Shop", client.post("no address")).await.unwrap_err();
        assert!(matches!(lost, Lost::Unsent(failure) if failure.is_permanent()));
    }
}
