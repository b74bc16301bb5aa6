//! What a client needs to connect.

use std::fmt;

use serde_json::{Value as Json, json};

/// Where a database is, and who may use it.
#[derive(Clone, PartialEq, Eq)]
pub struct Login {
    /// The host's name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// The user.
    pub username: String,
    /// The user's password.
    pub password: String,
    /// The database.
    pub dbname: String,
}

impl Login {
    /// As Secrets Manager holds it for a database of RDS. Beside what RDS writes there is `sslmode`, in libpq's words: this server speaks no
    /// TLS.
    ///
    /// ```
    /// use postgres_server::Login;
    /// let login = Login { host: "127.0.0.1".into(), port: 5432, username: "ada".into(), password: "x".into(), dbname: "app".into() };
    /// assert_eq!(login.secret()["port"], 5432);
    /// assert!(!format!("{login:?}").contains('x'), "a password is never shown");
    /// ```
    pub fn secret(&self) -> Json {
        let Self { host, port, username, password, dbname } = self;
        json!({
            "engine": "postgres",
            "host": host,
            "port": port,
            "username": username,
            "password": password,
            "dbname": dbname,
            "sslmode": "disable",
        })
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, port, username, dbname, .. } = self;
        write!(to, "{username}@{host}:{port}/{dbname}")
    }
}
