//! Who signs: an RSA key and the certificate that shows its public half.

use std::io;
use std::str::FromStr;
use std::sync::OnceLock;
use std::time::Duration;

use base64ct::{Base64, Encoding};
use rsa::pkcs1v15::{Signature, SigningKey};
use rsa::signature::{Keypair, SignatureEncoding, Signer as _};
use rsa::{RsaPrivateKey, sha2};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{Builder, CertificateBuilder, Result as Built};
use x509_cert::certificate::TbsCertificate;
use x509_cert::der::EncodePem;
use x509_cert::der::pem::LineEnding;
use x509_cert::ext::Extension;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{SubjectPublicKeyInfo, SubjectPublicKeyInfoRef};
use x509_cert::time::Validity;

/// As long as Amazon's.
const BITS: usize = 2_048;

/// How long the certificate holds: longer than any receiver stands.
const LIFETIME: Duration = Duration::from_hours(24 * 365);

/// A key with its certificate.
pub(super) struct Signer {
    sha1: SigningKey<Sha1>,
    sha256: SigningKey<Sha256>,
    /// PEM.
    pub(super) certificate: String,
    /// Where the certificate is served, below the service.
    pub(super) path: String,
}

impl Signer {
    /// Whose certificate is served. A key is dear to make: it is made when it is needed, once for the whole program.
    pub(super) fn own() -> io::Result<&'static Self> {
        static OWN: OnceLock<Result<Signer, String>> = OnceLock::new();
        Self::once(&OWN)
    }

    /// Somebody else, whose signatures do not fit the certificate.
    pub(super) fn stranger() -> io::Result<&'static Self> {
        static STRANGER: OnceLock<Result<Signer, String>> = OnceLock::new();
        Self::once(&STRANGER)
    }

    fn once(cell: &'static OnceLock<Result<Self, String>>) -> io::Result<&'static Self> {
        let made = cell.get_or_init(|| Self::make().map_err(|fault| format!("cannot make a key for SNS: {fault}")));
        made.as_ref().map_err(|fault| io::Error::other(fault.clone()))
    }

    fn make() -> Result<Self, Box<dyn std::error::Error>> {
        let key = RsaPrivateKey::new(&mut rand::rng(), BITS)?;
        let sha256 = SigningKey::<Sha256>::new(key.clone());
        let public = SubjectPublicKeyInfo::from_key(&sha256.verifying_key())?;
        let profile = SelfSigned(Name::from_str("CN=sns.amazonaws.com,O=Receiver")?);
        let serial = SerialNumber::from(1_u32);
        let builder = CertificateBuilder::new(profile, serial, Validity::from_now(LIFETIME)?, public)?;
        let certificate = builder.build::<_, Signature>(&sha256)?.to_pem(LineEnding::LF)?;
        let digest = hex::encode(Sha256::digest(certificate.as_bytes()));
        let path = format!("/SimpleNotificationService-{}.pem", &digest[..32]);
        Ok(Self { sha1: SigningKey::new(key), sha256, certificate, path })
    }

    /// The signature of version 1 (SHA-1) or 2 (SHA-256) in base64.
    pub(super) fn sign(&self, version: u8, text: &str) -> io::Result<String> {
        let signature = match version {
            1 => self.sha1.try_sign(text.as_bytes()),
            2 => self.sha256.try_sign(text.as_bytes()),
            _ => return Err(io::Error::new(io::ErrorKind::InvalidInput, "`signature_version` is 1 or 2")),
        };
        let signature = signature.map_err(|fault| io::Error::other(fault.to_string()))?;
        Ok(Base64::encode_string(&signature.to_vec()))
    }
}

/// A certificate that nobody else vouches for, with its names alone.
struct SelfSigned(Name);

impl BuilderProfile for SelfSigned {
    fn get_issuer(&self, subject: &Name) -> Name {
        subject.clone()
    }

    fn get_subject(&self) -> Name {
        self.0.clone()
    }

    fn build_extensions(
        &self,
        _key: SubjectPublicKeyInfoRef<'_>,
        _issuer: SubjectPublicKeyInfoRef<'_>,
        _certificate: &TbsCertificate,
    ) -> Built<Vec<Extension>> {
        Ok(Vec::new())
    }
}
