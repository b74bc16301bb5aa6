//! Which credentials a service accepts.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// The rule of one service. Where nothing is named, every well-formed credential is accepted.
///
/// What a credential is, the table of services tells. At IGDB, with nothing named valid, those are that the receiver's Twitch
/// gave out; at Supabase the one secret [`INGEST_SECRET`](crate::INGEST_SECRET) is; the downstream service asks for one only
/// when one is named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credentials {
    /// The only ones that are valid, if named.
    #[serde(default)]
    pub valid: Option<BTreeSet<String>>,
    /// Those that are refused, valid or not.
    #[serde(default)]
    pub refused: BTreeSet<String>,
}

impl Credentials {
    /// Only these are valid from now on.
    pub fn only<T: Into<String>>(valid: impl IntoIterator<Item = T>) -> Self {
        Self { valid: Some(valid.into_iter().map(Into::into).collect()), refused: BTreeSet::new() }
    }

    /// All but these are valid from now on.
    pub fn except<T: Into<String>>(refused: impl IntoIterator<Item = T>) -> Self {
        Self { valid: None, refused: refused.into_iter().map(Into::into).collect() }
    }

    pub(crate) fn refuses(&self, credential: &str) -> bool {
        self.refused.contains(credential)
    }

    /// Whether it is named valid; none if nothing is.
    pub(crate) fn names(&self, credential: &str) -> Option<bool> {
        self.valid.as_ref().map(|valid| valid.contains(credential))
    }

    pub(crate) fn accepts(&self, credential: &str) -> bool {
        !self.refuses(credential) && self.names(credential).unwrap_or(true)
    }
}
