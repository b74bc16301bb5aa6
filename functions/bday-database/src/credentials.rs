//! What the secret says.

use std::{net::IpAddr, time::Duration};

use harness::SecretText;
use serde::Deserialize;
use tokio_postgres::{Config, config::SslMode};

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How long what was sent may stay without any answer from the machine: then the connection is given up.
const UNANSWERED: Duration = Duration::from_secs(5);
/// Bounds of the server's own, so that nothing of a function that was ended holds locks: in milliseconds.
const BOUNDS: &str =
    "-c statement_timeout=20000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=30000 -c timezone=UTC";

/// Where the database is, as whom to sign in, and whether by TLS. It never prints itself.
pub struct Credentials {
    /// What connects by it.
    pub config: Config,
    /// Whether the connection is encrypted, and the server has to prove who it is.
    pub verified: bool,
}

/// Why a secret is no use. Nothing of the secret is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadSecret(&'static str);

impl std::fmt::Display for BadSecret {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "the database's secret {}", self.0)
    }
}

impl std::error::Error for BadSecret {}

#[derive(Deserialize)]
struct Fields {
    host: String,
    port: Port,
    username: String,
    password: String,
    #[serde(default = "bday")]
    dbname: String,
    #[serde(default)]
    sslmode: Mode,
}

/// Secrets Manager's own functions write a number, people often its digits.
#[derive(Deserialize)]
#[serde(untagged)]
enum Port {
    Number(u16),
    Digits(String),
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Mode {
    #[default]
    VerifyFull,
    Disable,
}

fn bday() -> String {
    "bday".to_owned()
}

impl Credentials {
    /// Reads a secret: see `contracts::bday` for its shape.
    ///
    /// ```
    /// use bday_database::Credentials;
    /// let local = r#"{"host": "127.0.0.1", "port": 5432, "username": "bday", "password": "x", "sslmode": "disable"}"#;
    /// assert!(!Credentials::read(&local.into()).unwrap().verified);
    /// let elsewhere = local.replace("127.0.0.1", "db.example.com");
    /// let refused = Credentials::read(&elsewhere.as_str().into()).err().unwrap();
    /// assert!(refused.to_string().contains("`sslmode`"));
    /// ```
    ///
    /// # Errors
    /// What is missing or wrong.
    pub fn read(secret: &SecretText) -> Result<Self, BadSecret> {
        let fields: Fields = serde_json::from_str(secret.expose())
            .map_err(|_| BadSecret("is not of its shape: expected `host`, `port`, `username` and `password`"))?;
        let port = match fields.port {
            Port::Number(port) => Some(port),
            Port::Digits(digits) => digits.parse().ok(),
        };
        let port = port.ok_or(BadSecret("has a `port` that is no number"))?;
        let verified = matches!(fields.sslmode, Mode::VerifyFull);
        if !verified && !is_here(&fields.host) {
            return Err(BadSecret("has the `sslmode` `disable`, which is for a host of this machine alone"));
        }
        let mut config = Config::new();
        config
            .host(&fields.host)
            .port(port)
            .user(&fields.username)
            .password(&fields.password)
            .dbname(&fields.dbname)
            .application_name("bday")
            .options(BOUNDS)
            .ssl_mode(if verified { SslMode::Require } else { SslMode::Disable })
            .connect_timeout(CONNECT)
            .tcp_user_timeout(UNANSWERED);
        Ok(Self { config, verified })
    }
}

fn is_here(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Credentials, BadSecret> {
        Credentials::read(&text.into())
    }

    #[test]
    fn what_rds_writes_is_read_and_verified() {
        let secret = r#"{"engine":"postgres","host":"db.eu-west-1.rds.amazonaws.com","port":"5433","username":"bday",
            "password":"hush","dbInstanceIdentifier":"x"}"#;
        let credentials = read(secret).unwrap();
        assert!(credentials.verified);
        assert_eq!(credentials.config.get_ssl_mode(), SslMode::Require);
        assert_eq!((credentials.config.get_ports(), credentials.config.get_dbname()), (&[5433][..], Some("bday")));
    }

    #[test]
    fn what_is_wrong_is_told_without_the_secret() {
        let fields = |more: &str| format!(r#"{{"host":"127.0.0.1","username":"bday","password":"hush"{more}}}"#);
        for (secret, expected) in [
            ("hush".to_owned(), "not of its shape"),
            (fields(""), "not of its shape"),
            (fields(r#","port":"hush""#), "`port`"),
            (fields(r#","port":70000"#), "not of its shape"),
            (fields(r#","port":5432,"sslmode":"prefer""#), "not of its shape"),
            (fields(r#","port":5432,"sslmode":"disable""#).replace("127.0.0.1", "10.0.0.1"), "`sslmode`"),
        ] {
            let fault = read(&secret).err().unwrap().to_string();
            assert!(fault.contains(expected) && !fault.contains("hush"), "{secret}: {fault}");
        }
    }

    #[test]
    fn this_machine_may_go_without_tls() {
        for host in ["127.0.0.1", "::1", "localhost"] {
            let secret = format!(
                r#"{{"host":"{host}","port":5432,"username":"bday","password":"hush","dbname":"other","sslmode":"disable"}}"#
            );
            let credentials = read(&secret).unwrap();
            assert!(!credentials.verified);
            assert_eq!(credentials.config.get_dbname(), Some("other"));
        }
    }
}
