//! Ams: records of Amazon Marketing Stream, handed on to a signed HTTPS endpoint.
//!
//! Its messages are Amazon's and not ours: what SNS puts around a record, or the record alone. So the queue is one of any text, and the
//! function reads the envelope itself.

use std::{fmt, str::FromStr};

use contract::{Read, Secret, Setting, Standard, Url, contract};

contract! {
    /// What `ams-ingest` may touch.
    pub AmsIngest in "ams-ingest" consumes Standard {
        /// Signs what is posted: its text is the secret that the receiver has too.
        ingest_secret: Read<Secret> = "SUPABASE_INGEST_SECRET",
        /// Where records are posted: `https://{project}.supabase.co/functions/v1/ams-ingest`.
        ingest_url: Setting<Url> = "SUPABASE_INGEST_URL",
        /// Amazon SNS, as the queue's region has it: `https://sns.eu-west-1.amazonaws.com`. Certificates and confirmations are
        /// fetched there and nowhere else.
        sns_url: Setting<Url> = "SNS_URL",
        /// The accounts whose topics are believed.
        publishers: Setting<Publishers> = "PUBLISHER_ACCOUNTS",
        /// The dimension `Environment` of its metrics.
        environment: Setting<String> = "ENVIRONMENT",
    }
}

/// Accounts whose topics are believed: twelve digits each, parted by commas.
///
/// ```
/// use contracts::ams::Publishers;
/// let publishers: Publishers = "668473351658,562877083794".parse().unwrap();
/// assert!(publishers.has("668473351658") && !publishers.has("66847335165"));
/// assert_eq!(publishers.to_string(), "668473351658,562877083794");
/// assert!("".parse::<Publishers>().is_err(), "nobody would be believed");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publishers(Vec<String>);

/// A text that is no list of accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPublishers;

impl Publishers {
    /// Whether the account is one of them.
    #[must_use]
    pub fn has(&self, account: &str) -> bool {
        self.0.iter().any(|own| own == account)
    }
}

impl FromStr for Publishers {
    type Err = NoPublishers;

    fn from_str(text: &str) -> Result<Self, NoPublishers> {
        let is_account = |part: &str| part.len() == 12 && part.bytes().all(|byte| byte.is_ascii_digit());
        if !text.split(',').all(is_account) {
            return Err(NoPublishers);
        }
        Ok(Self(text.split(',').map(str::to_owned).collect()))
    }
}

impl fmt::Display for Publishers {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0.join(","))
    }
}

impl fmt::Display for NoPublishers {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("expected accounts of twelve digits, parted by commas")
    }
}

impl std::error::Error for NoPublishers {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_list_of_accounts() {
        for (text, is) in [
            ("668473351658", true),
            ("668473351658,562877083794", true),
            ("668473351658,", false),
            ("668473351658, 562877083794", false),
            ("66847335165", false),
            ("66847335165x", false),
            ("*", false),
        ] {
            assert_eq!(text.parse::<Publishers>().is_ok(), is, "{text}");
        }
    }
}
