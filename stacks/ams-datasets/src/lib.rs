//! The datasets of Amazon Marketing Stream: who publishes them, and where.
//!
//! `datasets.json` is Amazon's own list (Amazon Ads, Amazon Marketing Stream, onboarding): each realm publishes each dataset from an account
//! of its own, by SNS topics in the realm's region. It is read once.

use std::{collections::BTreeMap, fmt, str::FromStr, sync::LazyLock};

use serde::{Deserialize, Deserializer, de::Error};

#[derive(Deserialize)]
struct Published {
    realm_regions: BTreeMap<String, String>,
    reviewer_role_arn: String,
    /// By dataset, then by realm.
    publisher_accounts: BTreeMap<String, BTreeMap<String, String>>,
}

static PUBLISHED: LazyLock<Published> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../datasets.json")).expect("the list is embedded, and its tests have read it")
});

/// The role of Amazon's that reads a queue's attributes before the queue is subscribed.
///
/// ```
/// assert_eq!(ams_datasets::reviewer(), "arn:aws:iam::926844853897:role/ReviewerRole");
/// ```
pub fn reviewer() -> &'static str {
    &PUBLISHED.reviewer_role_arn
}

/// A dataset as a realm publishes it, written `EU/sp-traffic`.
///
/// ```
/// use ams_datasets::Dataset;
/// let traffic: Dataset = "EU/sp-traffic".parse().unwrap();
/// assert_eq!((traffic.region(), traffic.account()), ("eu-west-1", "668473351658"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dataset {
    name: &'static str,
    realm: &'static str,
    region: &'static str,
    account: &'static str,
}

/// A text that names no dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoDataset(String);

impl Dataset {
    /// Its name: `sp-traffic`.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// The realm of advertising that it is about: `NA`, `EU` or `FE`.
    pub fn realm(self) -> &'static str {
        self.realm
    }

    /// Where its topics are.
    pub fn region(self) -> &'static str {
        self.region
    }

    /// Whose topics they are.
    pub fn account(self) -> &'static str {
        self.account
    }

    /// All there are.
    pub fn all() -> impl Iterator<Item = Self> {
        PUBLISHED.publisher_accounts.iter().flat_map(|(name, accounts)| {
            accounts.iter().filter_map(move |(realm, account)| {
                let region = PUBLISHED.realm_regions.get(realm)?;
                Some(Self { name, realm, region, account })
            })
        })
    }
}

impl fmt::Display for Dataset {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}/{}", self.realm, self.name)
    }
}

impl FromStr for Dataset {
    type Err = NoDataset;

    fn from_str(text: &str) -> Result<Self, NoDataset> {
        let (realm, name) = text.split_once('/').unwrap_or_default();
        Self::all().find(|one| one.name == name && one.realm == realm).ok_or_else(|| NoDataset(text.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Dataset {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

impl fmt::Display for NoDataset {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let join =
            |names: &mut dyn Iterator<Item = &'static String>| names.map(String::as_str).collect::<Vec<_>>().join(", ");
        let realms = join(&mut PUBLISHED.realm_regions.keys());
        let names = join(&mut PUBLISHED.publisher_accounts.keys());
        let Self(text) = self;
        write!(to, "`{text}` is no dataset: expected REALM/NAME, with a realm of {realms} and a name of {names}")
    }
}

impl std::error::Error for NoDataset {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_dataset_has_an_account_of_its_own_in_each_of_three_regions() {
        assert_eq!(Dataset::all().count(), 15 * 3);
        let accounts: BTreeSet<&str> = Dataset::all().map(Dataset::account).collect();
        assert_eq!(accounts.len(), 15 * 3);
        assert!(
            accounts.iter().all(|account| account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit()))
        );
        for one in Dataset::all() {
            assert_eq!(one.to_string().parse(), Ok(one));
            let region = match one.realm() {
                "NA" => "us-east-1",
                "EU" => "eu-west-1",
                _ => "us-west-2",
            };
            assert_eq!(one.region(), region);
        }
    }

    #[test]
    fn what_names_no_dataset_is_told_with_what_there_is() {
        for text in ["sp-traffic", "EU/sp-trafic", "eu/sp-traffic", "EU/", "", "EU/sp-traffic/x"] {
            let told = text.parse::<Dataset>().unwrap_err().to_string();
            assert!(told.contains(&format!("`{text}`")) && told.contains("EU, FE, NA"), "{told}");
            assert!(told.contains("sp-conversion, sp-traffic"), "{told}");
        }
    }
}
