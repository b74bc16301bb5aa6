//! The key whose tokens are taken. The first is the same at every start, so that the local environment's secret can be its private half; it
//! opens nothing but a receiver.

use std::io;

use p256::ecdsa::SigningKey;
use p256::elliptic_curve::Generate;
use p256::pkcs8::{EncodePrivateKey, EncodePublicKey, LineEnding};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The issuer of the account, the same at every start.
const ISSUER: &str = "57246542-96fe-4a63-a053-0824d0110001";

/// What the first key is made of.
const FIRST: &str = "the key of App Store Connect on this machine";

/// A key of App Store Connect with both its halves.
///
/// It opens nothing but a receiver, so that it may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppStoreKey {
    /// The token's `iss`.
    pub issuer_id: String,
    /// The token's `kid`: ten letters and digits.
    pub key_id: String,
    /// PKCS #8 in PEM, as Apple hands it out in a file `.p8`.
    pub private_key: String,
    /// `SubjectPublicKeyInfo` in PEM.
    pub public_key: String,
}

impl AppStoreKey {
    /// The first one.
    pub(super) fn first() -> io::Result<Self> {
        Self::of(&SigningKey::from_slice(&Sha256::digest(FIRST)).map_err(|fault| failed(&fault))?)
    }

    /// One that there was never before.
    pub(super) fn make() -> io::Result<Self> {
        Self::of(&SigningKey::try_generate().map_err(|fault| failed(&fault))?)
    }

    fn of(key: &SigningKey) -> io::Result<Self> {
        let private = key.to_pkcs8_pem(LineEnding::LF).map_err(|fault| failed(&fault))?;
        let public = key.verifying_key().to_public_key_pem(LineEnding::LF).map_err(|fault| failed(&fault))?;
        let key_id = hex::encode_upper(Sha256::digest(public.as_bytes()))[..10].to_owned();
        Ok(Self { issuer_id: ISSUER.to_owned(), key_id, private_key: private.to_string(), public_key: public })
    }
}

fn failed(fault: &dyn std::fmt::Display) -> io::Error {
    io::Error::other(format!("cannot make a key for App Store Connect: {fault}"))
}
