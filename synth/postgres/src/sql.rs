//! What is asked of a server as its owner.

use std::{
    path::PathBuf,
    process::{Output, Stdio},
};

use tokio::{io::AsyncWriteExt, process::Command};
use tool::{last_lines, lines};

use crate::{Error, Login, Programs, Result};

/// Whoever signs in with a login: first of all the server's owner, who may do everything. Works through `psql`, which comes with the
/// server.
#[derive(Clone, Debug)]
pub struct Psql {
    psql: PathBuf,
    pub(crate) login: Login,
}

impl Psql {
    /// Whoever has this login.
    pub fn of(programs: &Programs, login: Login) -> Self {
        Self { psql: programs.program("psql"), login }
    }

    /// The same, with another password.
    pub fn with_password(&self, password: &str) -> Self {
        Self { login: Login { password: password.to_owned(), ..self.login.clone() }, ..self.clone() }
    }

    /// Makes what a login needs: the user with its password, and the database that is the user's. What is there stays, and gets the
    /// password; with `anew` the database is made anew, empty.
    ///
    /// # Errors
    /// What PostgreSQL says.
    pub async fn admit(&self, login: &Login, anew: bool) -> Result<()> {
        let Login { username, password, dbname, .. } = login;
        let (user, database) = (identifier(username), identifier(dbname));
        let drop = if anew { format!("DROP DATABASE IF EXISTS {database} WITH (FORCE);\n") } else { String::new() };
        // As the first user of RDS: neither above all nor without the right to make others.
        let script = format!(
            "SELECT {create_user} WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {username}) \\gexec
ALTER ROLE {user} WITH LOGIN CREATEDB CREATEROLE PASSWORD {password};
{drop}SELECT {create_database} WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = {dbname}) \\gexec
ALTER DATABASE {database} OWNER TO {user};\n",
            create_user = literal(&format!("CREATE ROLE {user}")),
            create_database = literal(&format!("CREATE DATABASE {database} OWNER {user}")),
            username = literal(username),
            password = literal(password),
            dbname = literal(dbname),
        );
        self.run("postgres", &script).await.map(drop_text)
    }

    /// Runs statements in a database, and returns what they give: a line a row, columns behind a `|`.
    ///
    /// # Errors
    /// What PostgreSQL says.
    pub async fn run(&self, database: &str, statements: &str) -> Result<String> {
        let Login { host, port, username, password, .. } = &self.login;
        let mut command = Command::new(&self.psql);
        command
            .args(["--no-psqlrc", "--quiet", "--no-align", "--tuples-only", "--set", "ON_ERROR_STOP=1"])
            .args(["--host", host, "--port", &port.to_string(), "--username", username, "--dbname", database])
            .env_clear()
            .env("PGPASSWORD", password)
            .env("PGOPTIONS", "-c client_min_messages=warning")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        let failed = |error| Error::new("database-refused", "cannot run `psql`").because(error);
        let mut child = command.spawn().map_err(failed)?;
        if let Some(mut input) = child.stdin.take() {
            let text = statements.to_owned();
            // Beside the reading, or both would wait where much is said.
            tokio::spawn(async move {
                // Where it ended early its status tells why.
                let _ = input.write_all(text.as_bytes()).await;
            });
        }
        let Output { status, stdout, stderr } = child.wait_with_output().await.map_err(failed)?;
        if status.success() {
            return Ok(String::from_utf8_lossy(&stdout).trim_end().to_owned());
        }
        Err(Error::new("database-refused", "PostgreSQL refused a statement").because(lines(last_lines(&stderr, 4))))
    }
}

fn drop_text(_: String) {}

/// A text as PostgreSQL reads it.
///
/// ```
/// assert_eq!(postgres_server::literal(r"it's \ this"), r"'it''s \ this'");
/// ```
pub fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A name as PostgreSQL reads it, with its capitals and signs.
///
/// ```
/// assert_eq!(postgres_server::identifier("Or\"ders"), "\"Or\"\"ders\"");
/// ```
pub fn identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
