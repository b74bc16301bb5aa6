use proptest::prelude::*;

use super::*;

const SECRET: &[u8] = b"secret";
const SIGNED_AT: u64 = 1_767_225_600;

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// As `openssl dgst -sha256 -hmac` computes them.
#[test]
fn signs_as_others_do() {
    let long = [b'k'; 100];
    for (secret, body, digits) in [
        (SECRET, b"{}".as_slice(), "fa7eaa06bf97d7815f3f456e97cde70c9e50cb005f01660c8d10b10c21964887"),
        (&long, b"{}", "737be46cac74c4333abab01fba23c09d0e0d6bcc4a6b90eedeca0f0fc5663640"),
        (SECRET, b"", "64ffad095fa29740d16713a681c945cd81742534186154d0fed21da6e304ea74"),
    ] {
        assert_eq!(sign(secret, SIGNED_AT, body), format!("v1={digits}"));
    }
}

#[test]
fn five_minutes_either_way_are_fresh() {
    let signature = sign(SECRET, SIGNED_AT, b"{}");
    let stamp = SIGNED_AT.to_string();
    for (now, verified) in [
        (SIGNED_AT - 301, Err(Refused::Early)),
        (SIGNED_AT - 300, Ok(())),
        (SIGNED_AT, Ok(())),
        (SIGNED_AT + 300, Ok(())),
        (SIGNED_AT + 301, Err(Refused::Stale)),
        (0, Err(Refused::Early)),
    ] {
        assert_eq!(verify(SECRET, &stamp, b"{}", &signature, at(now)), verified, "{now}");
    }
    let before = UNIX_EPOCH - Duration::from_secs(1);
    assert_eq!(verify(SECRET, &stamp, b"{}", &signature, before), Err(Refused::Early));
}

#[test]
fn what_is_no_timestamp() {
    let signature = sign(SECRET, SIGNED_AT, b"{}");
    for stamp in ["", "now", "-1", "+1767225600", "1767225600.0", " 1767225600", "99999999999999999999", "2026-01-01"] {
        assert_eq!(verify(SECRET, stamp, b"{}", &signature, at(SIGNED_AT)), Err(Refused::Timestamp), "{stamp}");
    }
    // Another spelling of the same second is another text, and the text is what is signed.
    assert_eq!(verify(SECRET, "01767225600", b"{}", &signature, at(SIGNED_AT)), Err(Refused::Mismatch));
    let last = u64::MAX.to_string();
    assert_eq!(verify(SECRET, &last, b"{}", &signature, at(SIGNED_AT)), Err(Refused::Early));
}

#[test]
fn what_is_no_signature() {
    let stamp = SIGNED_AT.to_string();
    let good = sign(SECRET, SIGNED_AT, b"{}");
    let digits = &good[3..];
    for signature in [
        String::new(),
        "v1=".to_owned(),
        digits.to_owned(),
        format!("v2={digits}"),
        format!("v1={}", digits.to_uppercase()),
        format!("v1={}", &digits[1..]),
        format!("v1={digits}0"),
        format!("v1={}", "g".repeat(64)),
        format!("v1 = {digits}"),
    ] {
        assert_eq!(verify(SECRET, &stamp, b"{}", &signature, at(SIGNED_AT)), Err(Refused::Signature), "{signature}");
    }
    for signature in [format!("v2=x,{good}"), format!("{}, {good}", sign(b"other", SIGNED_AT, b"{}"))] {
        assert_eq!(verify(SECRET, &stamp, b"{}", &signature, at(SIGNED_AT)), Ok(()), "{signature}");
    }
}

proptest! {
    #[test]
    fn every_bit_counts(
        secret in proptest::collection::vec(any::<u8>(), 1..100),
        body in proptest::collection::vec(any::<u8>(), 1..200),
        seconds in 1_000_u64..4_000_000_000,
        place in any::<proptest::sample::Index>(),
        bit in 0..8,
    ) {
        let (stamp, signature, now) = (seconds.to_string(), sign(&secret, seconds, &body), at(seconds));
        prop_assert_eq!(verify(&secret, &stamp, &body, &signature, now), Ok(()));

        let flip = |bytes: &[u8]| {
            let mut bytes = bytes.to_vec();
            let at = place.index(bytes.len());
            bytes[at] ^= 1_u8 << bit;
            bytes
        };
        prop_assert_eq!(verify(&secret, &stamp, &flip(&body), &signature, now), Err(Refused::Mismatch));
        prop_assert_eq!(verify(&flip(&secret), &stamp, &body, &signature, now), Err(Refused::Mismatch));
        let other = (seconds + 1).to_string();
        prop_assert_eq!(verify(&secret, &other, &body, &signature, now), Err(Refused::Mismatch));
    }

    #[test]
    fn anything_may_come(stamp in ".*", signature in ".*", body in proptest::collection::vec(any::<u8>(), 0..50)) {
        prop_assert!(verify(SECRET, &stamp, &body, &signature, at(SIGNED_AT)).is_err());
    }
}
