//! Addresses of e-mail.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, de::Error};

/// An e-mail address, as far as its form tells: `name@host.example`.
///
/// ```
/// use dsl::EmailAddress;
/// let address: EmailAddress = "pipelines@example.com".parse().unwrap();
/// assert_eq!(address.as_str(), "pipelines@example.com");
/// let fault = "pipelines".parse::<EmailAddress>().unwrap_err();
/// assert_eq!(fault.to_string(), "`pipelines` is no e-mail address: expected `name@host`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text that is no e-mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddressError(String);

impl fmt::Display for EmailAddressError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "`{}` is no e-mail address: expected `name@host`", self.0)
    }
}

impl std::error::Error for EmailAddressError {}

impl FromStr for EmailAddress {
    type Err = EmailAddressError;

    fn from_str(text: &str) -> Result<Self, EmailAddressError> {
        let plausible = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
        match text.split_once('@') {
            Some((name, host)) if plausible(name) && plausible(host) && host.contains('.') && !host.contains('@') => {
                Ok(Self(text.to_owned()))
            }
            _ => Err(EmailAddressError(text.to_owned())),
        }
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl From<&EmailAddress> for String {
    fn from(address: &EmailAddress) -> Self {
        address.0.clone()
    }
}

impl<'de> Deserialize<'de> for EmailAddress {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}
