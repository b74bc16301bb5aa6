//! Plain settings: text in a variable, with no permission behind it.

use core::{fmt, marker::PhantomData, str::FromStr};

use crate::Verb;

/// A plain text setting that parses as `T`. Never a secret: whoever may see the function's configuration reads it.
pub struct Setting<T>(PhantomData<fn() -> T>);

impl<T> Verb for Setting<T>
where
    T: FromStr<Err: fmt::Display> + 'static,
{
    type Of = T;

    fn actions() -> Vec<&'static str> {
        Vec::new()
    }

    fn check(text: &str) -> Result<(), String> {
        text.parse::<T>().map(drop).map_err(|error| error.to_string())
    }
}

/// An HTTP endpoint: `https://host/path`, or `http://` towards this machine alone (a test, the local environment).
/// A trailing slash is taken off, so that a path can be put behind it.
///
/// ```
/// use contract::Url;
/// let url: Url = "https://api.igdb.com/v4/".parse().unwrap();
/// assert_eq!(url.as_str(), "https://api.igdb.com/v4");
/// assert!("http://127.0.0.1:4700/igdb".parse::<Url>().is_ok());
/// assert!("http://api.igdb.com".parse::<Url>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url(String);

/// Why a text is no endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UrlError {
    /// It begins with neither `https://` nor `http://`.
    Scheme,
    /// It has no host, or a host with characters that no host has.
    Host,
    /// It goes out over plain HTTP.
    Plain,
    /// It has a user, a query or a fragment, or white space.
    Extra,
}

impl fmt::Display for UrlError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Scheme => "expected a URL that begins with `https://`",
            Self::Host => "expected a URL with a host name",
            Self::Plain => "expected `https://`: plain HTTP is for this machine alone",
            Self::Extra => "expected a URL without user, query, fragment or white space",
        })
    }
}

impl core::error::Error for UrlError {}

impl Url {
    /// The text, without a trailing slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Url {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl FromStr for Url {
    type Err = UrlError;

    fn from_str(text: &str) -> Result<Self, UrlError> {
        let (secure, rest) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
            (Some(rest), _) => (true, rest),
            (_, Some(rest)) => (false, rest),
            _ => return Err(UrlError::Scheme),
        };
        if rest.contains(|c: char| c.is_whitespace() || c.is_control() || "@?#".contains(c)) {
            return Err(UrlError::Extra);
        }
        let authority = rest.split('/').next().unwrap_or_default();
        let (host, port) = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((host, port)) => (host, port.strip_prefix(':')),
            None => match authority.split_once(':') {
                Some((host, port)) => (host, Some(port)),
                None => (authority, None),
            },
        };
        let plausible = |c: char| c.is_ascii_alphanumeric() || "-._:".contains(c);
        if host.is_empty() || !host.chars().all(plausible) || port.is_some_and(|port| port.parse::<u16>().is_err()) {
            return Err(UrlError::Host);
        }
        let here =
            matches!(host, "localhost" | "::1") || host.parse::<core::net::Ipv4Addr>().is_ok_and(|ip| ip.is_loopback());
        if !secure && !here {
            return Err(UrlError::Plain);
        }
        Ok(Self(text.trim_end_matches('/').to_owned()))
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Url {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(|error| serde::de::Error::custom(format!("`{text}`: {error}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_url() {
        for (text, expected) in [
            ("https://a.b", None),
            ("https://a.b:8443/c/d", None),
            ("http://localhost:1/x", None),
            ("http://[::1]:1", None),
            ("ftp://a.b", Some(UrlError::Scheme)),
            ("a.b", Some(UrlError::Scheme)),
            ("https://", Some(UrlError::Host)),
            ("https:///x", Some(UrlError::Host)),
            ("https://a.b:port", Some(UrlError::Host)),
            ("https://a_b\u{e9}", Some(UrlError::Host)),
            ("http://a.b", Some(UrlError::Plain)),
            ("http://127.0.0.1.evil.example", Some(UrlError::Plain)),
            ("https://user@a.b", Some(UrlError::Extra)),
            ("https://a.b/?q", Some(UrlError::Extra)),
            ("https://a.b/ c", Some(UrlError::Extra)),
        ] {
            assert_eq!(text.parse::<Url>().err(), expected, "{text}");
        }
    }
}
