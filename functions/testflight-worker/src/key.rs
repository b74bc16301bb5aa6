//! The key of App Store Connect's API.

use base64ct::{Base64, Encoding};
use harness::{Failure, SecretText};
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair},
};
use serde::Deserialize;

/// The content of the secret.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Content {
    issuer_id: String,
    key_id: String,
    private_key: String,
}

/// A key that signs.
pub(crate) struct Key {
    pub(crate) issuer: String,
    pub(crate) id: String,
    pair: EcdsaKeyPair,
}

impl Key {
    /// Reads the secret. Nothing of it is in the reason.
    pub(crate) fn of(secret: &SecretText) -> Result<Self, Failure> {
        let bad = |reason: &'static str| Failure::passing(reason).at_next_delivery();
        let content: Content = serde_json::from_str(secret.expose()).map_err(|_| {
            bad("the secret with App Store Connect's key is not `{\"issuerId\": …, \"keyId\": …, \"privateKey\": …}`")
        })?;
        let no_key = "`privateKey` in App Store Connect's secret is not the content of a `.p8` file";
        let document = document(&content.private_key).ok_or_else(|| bad(no_key))?;
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &document, &SystemRandom::new());
        let pair = pair.map_err(|_| bad(no_key))?;
        Ok(Self { issuer: content.issuer_id, id: content.key_id, pair })
    }

    /// The signature of a text: two numbers one behind the other, as RFC 7518 has them.
    pub(crate) fn sign(&self, text: &str) -> Result<Vec<u8>, Failure> {
        let signature = self.pair.sign(&SystemRandom::new(), text.as_bytes());
        signature
            .map(|signature| signature.as_ref().to_vec())
            .map_err(|_| Failure::passing("a token could not be signed"))
    }
}

/// The bytes of PKCS #8, from base64 with or without the lines that begin and end a `.p8` file.
fn document(text: &str) -> Option<Vec<u8>> {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("-----"));
    let base64: String = lines.flat_map(str::chars).filter(|c| !c.is_whitespace()).collect();
    Base64::decode_vec(&base64).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_may_stand_in_one_line_or_as_in_its_file() {
        let file = "-----BEGIN PRIVATE KEY-----\nAQID\nBAUG\n-----END PRIVATE KEY-----\n";
        for text in ["AQIDBAUG", " AQID BAUG\n", file, &file.replace('\n', "\r\n")] {
            assert_eq!(document(text).as_deref(), Some(&[1, 2, 3, 4, 5, 6][..]), "{text}");
        }
        assert_eq!(document("hush!"), None);
    }

    #[test]
    fn a_secret_that_is_none_is_not_repeated() {
        for text in ["hush", r#"{"issuerId":"i","keyId":"k","privateKey":"AQID"}"#] {
            let failure = Key::of(&SecretText::from(text)).err().unwrap();
            assert!(!failure.is_permanent() && !failure.reason().contains("hush"), "{failure}");
        }
    }
}
