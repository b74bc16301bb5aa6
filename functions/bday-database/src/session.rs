//! Connections.

use std::sync::Arc;

use contract::{Read, Secret};
use harness::{Error, Failure, SecretText};
use rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, pem::PemObject},
};
use tokio::sync::Mutex;
use tokio_postgres::{Client, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::{Credentials, fault};

/// The roots of RDS's authority `rds-ca-rsa2048-g1`, one a region.
const TRUST: &[u8] = include_bytes!("../trust/rds-ca-rsa2048-g1.pem");

/// The database that a secret tells of.
pub struct Database {
    secret: harness::Client<Read<Secret>>,
    tls: MakeRustlsConnect,
    kept: Mutex<Option<Arc<Client>>>,
}

impl Database {
    /// The database of a secret. Nothing is read or connected yet.
    ///
    /// # Errors
    /// What kept TLS from being set up.
    pub fn new(secret: harness::Client<Read<Secret>>) -> Result<Self, Error> {
        Ok(Self { secret, tls: tls()?, kept: Mutex::default() })
    }

    /// A new connection, for whoever needs transactions.
    ///
    /// # Errors
    /// A passing failure, which names nothing of the secret.
    pub async fn connect(&self) -> Result<Client, Failure> {
        // Boxed: reading and signing in are the deepest of futures, and every one around them would be as large.
        Box::pin(self.connect_anew()).await
    }

    async fn connect_anew(&self) -> Result<Client, Failure> {
        let secret = self.secret.read().await?;
        match self.sign_in(&secret).await {
            Err(Refused::Sign(_)) => {
                tracing::info!("the database refused the password: the secret is read again");
                let newer = self.secret.read_again(&secret).await?;
                self.sign_in(&newer).await.map_err(Failure::from)
            }
            outcome => outcome.map_err(Failure::from),
        }
    }

    /// The connection that is kept, or a new one where that has broken: for single statements, many of which may be under way on it at once.
    ///
    /// # Errors
    /// As [`connect`](Self::connect).
    pub async fn shared(&self) -> Result<Arc<Client>, Failure> {
        let mut kept = self.kept.lock().await;
        if let Some(client) = kept.as_ref().filter(|client| !client.is_closed()) {
            return Ok(client.clone());
        }
        Ok(kept.insert(Arc::new(self.connect().await?)).clone())
    }

    async fn sign_in(&self, secret: &SecretText) -> Result<Client, Refused> {
        let Credentials { config, verified } = Credentials::read(secret)
            .map_err(|error| Refused::Other(Failure::passing(error.to_string()).at_next_delivery()))?;
        let connected = if verified {
            config.connect(self.tls.clone()).await.map(|(client, connection)| {
                tokio::spawn(connection);
                client
            })
        } else {
            config.connect(NoTls).await.map(|(client, connection)| {
                tokio::spawn(connection);
                client
            })
        };
        connected.map_err(|error| {
            let failure = fault::failed(&error);
            if fault::is_refusal(&error) { Refused::Sign(failure) } else { Refused::Other(failure) }
        })
    }
}

/// Why there is no connection.
enum Refused {
    /// The database knows no such user with that password.
    Sign(Failure),
    Other(Failure),
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Sign(failure) | Refused::Other(failure) => failure,
        }
    }
}

fn tls() -> Result<MakeRustlsConnect, Error> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(TRUST) {
        roots.add(certificate?)?;
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}
