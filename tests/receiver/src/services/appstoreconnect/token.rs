//! A token: `ES256`, for twenty minutes at most.

use base64ct::{Base64UrlUnpadded, Encoding};
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{Signature, VerifyingKey};
use p256::pkcs8::DecodePublicKey;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::key::AppStoreKey;

/// What a token is for.
const AUDIENCE: &str = "appstoreconnect-v1";

/// How many seconds a token may hold.
const LONGEST: u64 = 20 * 60;

/// How many seconds a sender's clock may be ahead.
const AHEAD: u64 = 60;

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: String,
    typ: Option<String>,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    exp: u64,
    iat: Option<u64>,
}

/// What is wrong with a token; a caller is not told.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    Form,
    Algorithm,
    Key,
    Signature,
    Issuer,
    Audience,
    Expired,
    TooLong,
    NotYet,
}

/// The id of the key that a token names, whether it is right or not.
pub(super) fn key_id(token: &str) -> Option<String> {
    part::<Header>(token.split('.').next()?).map(|header| header.kid)
}

/// Whether a token is of this key, and holds at `now` (seconds since 1970).
pub(super) fn verify(token: &str, key: &AppStoreKey, now: u64) -> Result<(), Wrong> {
    let (signed, signature) = token.rsplit_once('.').ok_or(Wrong::Form)?;
    let (header, claims) = signed.split_once('.').ok_or(Wrong::Form)?;
    let header: Header = part(header).ok_or(Wrong::Form)?;
    if header.alg != "ES256" || header.typ.is_some_and(|kind| kind != "JWT") {
        return Err(Wrong::Algorithm);
    }
    if header.kid != key.key_id {
        return Err(Wrong::Key);
    }
    // The two numbers one behind the other, as RFC 7518 has them, not ASN.1.
    let signature = Base64UrlUnpadded::decode_vec(signature).map_err(|_| Wrong::Form)?;
    let signature = Signature::from_slice(&signature).map_err(|_| Wrong::Form)?;
    let public = VerifyingKey::from_public_key_pem(&key.public_key).map_err(|_| Wrong::Key)?;
    public.verify(signed.as_bytes(), &signature).map_err(|_| Wrong::Signature)?;
    let claims: Claims = part(claims).ok_or(Wrong::Form)?;
    if claims.iss != key.issuer_id {
        return Err(Wrong::Issuer);
    }
    if claims.aud != AUDIENCE {
        return Err(Wrong::Audience);
    }
    if claims.exp <= now {
        return Err(Wrong::Expired);
    }
    if claims.iat.is_some_and(|issued| issued > now.saturating_add(AHEAD)) {
        return Err(Wrong::NotYet);
    }
    let from = claims.iat.unwrap_or(now);
    if claims.exp.saturating_sub(from) > LONGEST || claims.exp > now.saturating_add(LONGEST + AHEAD) {
        return Err(Wrong::TooLong);
    }
    Ok(())
}

fn part<T: DeserializeOwned>(encoded: &str) -> Option<T> {
    serde_json::from_slice(&Base64UrlUnpadded::decode_vec(encoded).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use base64ct::Encoding;
    use p256::ecdsa::SigningKey;
    use p256::ecdsa::signature::Signer;
    use p256::pkcs8::DecodePrivateKey;
    use serde_json::{Value, json};

    use super::*;

    const NOW: u64 = 1_767_225_600;

    fn token(key: &AppStoreKey, header: &Value, claims: &Value) -> String {
        let encode = |part: &Value| Base64UrlUnpadded::encode_string(part.to_string().as_bytes());
        let signed = format!("{}.{}", encode(header), encode(claims));
        let signature: Signature = SigningKey::from_pkcs8_pem(&key.private_key).unwrap().sign(signed.as_bytes());
        format!("{signed}.{}", Base64UrlUnpadded::encode_string(&signature.to_bytes()))
    }

    #[test]
    fn each_claim_counts() {
        let (key, other) = (AppStoreKey::make().unwrap(), AppStoreKey::make().unwrap());
        let header = json!({ "alg": "ES256", "kid": key.key_id, "typ": "JWT" });
        let claims = json!({ "iss": key.issuer_id, "aud": AUDIENCE, "iat": NOW, "exp": NOW + 1_200 });
        let with = |part: &Value, name: &str, value: Value| {
            let mut part = part.clone();
            part[name] = value;
            part
        };
        for (header, claims, verified) in [
            (header.clone(), claims.clone(), Ok(())),
            (with(&header, "typ", Value::Null), with(&claims, "iat", Value::Null), Ok(())),
            (with(&header, "alg", json!("HS256")), claims.clone(), Err(Wrong::Algorithm)),
            (with(&header, "alg", json!("none")), claims.clone(), Err(Wrong::Algorithm)),
            (with(&header, "typ", json!("JWE")), claims.clone(), Err(Wrong::Algorithm)),
            (with(&header, "kid", json!("0000000000")), claims.clone(), Err(Wrong::Key)),
            (with(&header, "kid", Value::Null), claims.clone(), Err(Wrong::Form)),
            (header.clone(), with(&claims, "iss", json!("me")), Err(Wrong::Issuer)),
            (header.clone(), with(&claims, "aud", json!("appstoreconnect-v2")), Err(Wrong::Audience)),
            (header.clone(), with(&claims, "exp", json!(NOW)), Err(Wrong::Expired)),
            (header.clone(), with(&claims, "exp", json!(NOW + 1_201)), Err(Wrong::TooLong)),
            (header.clone(), with(&with(&claims, "iat", Value::Null), "exp", json!(NOW + 1_201)), Err(Wrong::TooLong)),
            (header.clone(), with(&claims, "exp", json!("soon")), Err(Wrong::Form)),
            (header.clone(), with(&claims, "iat", json!(NOW + 61)), Err(Wrong::NotYet)),
        ] {
            assert_eq!(verify(&token(&key, &header, &claims), &key, NOW), verified, "{header} {claims}");
        }
        let good = token(&key, &header, &claims);
        assert_eq!(key_id(&good), Some(key.key_id.clone()));
        assert_eq!(verify(&token(&other, &header, &claims), &key, NOW), Err(Wrong::Signature));
        let (signed, signature) = good.rsplit_once('.').unwrap();
        for (bad, wrong) in [
            (String::new(), Wrong::Form),
            (signed.to_owned(), Wrong::Form),
            (format!("{signed}."), Wrong::Form),
            (format!("{signed}.{}", &signature[4..]), Wrong::Form),
            (format!("{good}.{signature}"), Wrong::Signature),
        ] {
            assert_eq!(verify(&bad, &key, NOW), Err(wrong), "{bad}");
        }
    }
}
