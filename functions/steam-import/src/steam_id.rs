//! The id of an account at Steam.

use std::{fmt, str::FromStr};

/// A `SteamID64` of an individual account of the public universe: account numbers 1 to 2³² − 1 over 76561197960265728.
///
/// ```
/// use steam_import::SteamId;
/// let id: SteamId = "76561197960287930".parse().unwrap();
/// assert_eq!(id.to_string(), "76561197960287930");
/// assert!("103582791429521408".parse::<SteamId>().is_err(), "a group is no account");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SteamId(u64);

/// A text that is no [`SteamId`]. It does not repeat the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotASteamId;

/// Universe 1 (public), type 1 (individual), instance 1 (desktop), account 0.
const BASE: u64 = 0x0110_0001_0000_0000;

impl SteamId {
    /// The lowest.
    pub const MIN: Self = Self(BASE + 1);
    /// The highest.
    pub const MAX: Self = Self(BASE + u32::MAX as u64);

    /// The number.
    pub fn number(self) -> u64 {
        self.0
    }
}

impl FromStr for SteamId {
    type Err = NotASteamId;

    fn from_str(text: &str) -> Result<Self, NotASteamId> {
        // `parse` would take a sign and leading zeros.
        let digits = text.len() == 17 && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse().ok().filter(|number| digits && (Self::MIN.0..=Self::MAX.0).contains(number));
        number.map(Self).ok_or(NotASteamId)
    }
}

impl fmt::Display for SteamId {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(to)
    }
}

impl fmt::Display for NotASteamId {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "expected the SteamID64 of an account: 17 digits, from {} to {}", SteamId::MIN, SteamId::MAX)
    }
}

impl std::error::Error for NotASteamId {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_an_id() {
        for (text, is) in [
            ("76561197960265729", true),
            ("76561202255233023", true),
            ("76561197960265728", false),
            ("76561202255233024", false),
            ("+6561197960265729", false),
            ("076561197960265729", false),
            (" 76561197960265729", false),
            ("７6561197960265729", false),
            ("STEAM_0:0:11101", false),
            ("", false),
        ] {
            assert_eq!(text.parse::<SteamId>().is_ok(), is, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_account_has_one(account in 1..=u32::MAX) {
            let text = (BASE + u64::from(account)).to_string();
            prop_assert_eq!(text.parse::<SteamId>().unwrap().to_string(), text);
        }

        #[test]
        fn what_is_taken_is_written_back_as_it_was(text in "[0-9]{15,19}") {
            if let Ok(id) = text.parse::<SteamId>() {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }
}
