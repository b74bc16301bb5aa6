//! The key in a certificate of SNS, and what it has signed.

use base64ct::{Base64, Encoding};
use harness::Failure;
use ring::signature::{
    RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY, RSA_PKCS1_2048_8192_SHA256, RsaParameters, UnparsedPublicKey,
};
use x509_cert::{Certificate, der::DecodePem};

use crate::envelope::Envelope;

/// The public key of a certificate.
#[derive(Debug)]
pub(crate) struct Key(Vec<u8>);

impl Key {
    /// The key in a certificate in PEM. What cannot be read may have been cut on the way.
    pub(crate) fn of(pem: &[u8]) -> Result<Self, Failure> {
        let certificate = Certificate::from_pem(pem);
        let certificate = certificate.map_err(|_| Failure::passing("SNS's certificate cannot be read"))?;
        let key = certificate.tbs_certificate().subject_public_key_info().subject_public_key.raw_bytes();
        Ok(Self(key.to_vec()))
    }

    /// Whether it has signed the envelope.
    pub(crate) fn verify(&self, envelope: &Envelope) -> Result<(), Failure> {
        let hash: &'static RsaParameters = match envelope.signature_version.as_str() {
            "1" => &RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY,
            "2" => &RSA_PKCS1_2048_8192_SHA256,
            _ => return Err(Failure::permanent("`SignatureVersion` is neither 1 nor 2")),
        };
        let signature = Base64::decode_vec(&envelope.signature);
        let signature = signature.map_err(|_| Failure::permanent("`Signature` is no Base64"))?;
        let key = UnparsedPublicKey::new(hash, &self.0);
        let verified = key.verify(envelope.signed_text().as_bytes(), &signature);
        verified.map_err(|_| Failure::permanent("SNS has not signed this envelope: its signature does not fit"))
    }
}
