//! A server for the tests of a program, with a database for each.

use std::{
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

use tokio::sync::OnceCell;
use tool::Silent;

use crate::{Cluster, Error, Login, Programs, Result, Server, User, place};

/// Ends the server and takes its folder away once standard input is closed, which the system does however this process ends. A test
/// runner calls nothing at its end.
const WATCH: &str = r#"read -r _
pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null) && kill -INT "$pid" 2>/dev/null
tries=0
while [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null && [ "$tries" -lt 100 ]; do sleep 0.05; tries=$((tries + 1)); done
rm -rf "$1""#;

/// A server that is gone when this process is, with all that was in it.
#[derive(Debug)]
pub struct Scratch {
    // Ended first.
    server: Option<Server>,
    watch: Child,
    made: AtomicU32,
}

impl Scratch {
    /// The server of this process, started by whoever asks first. Its programs are those of the workspace around the current folder,
    /// installed there where they are missing.
    ///
    /// # Errors
    /// It cannot be installed or started.
    pub async fn shared() -> Result<&'static Self> {
        static SHARED: OnceCell<Scratch> = OnceCell::const_new();
        SHARED.get_or_try_init(|| async { Self::start(&tools()?).await }).await
    }

    /// A server of its own, with programs from a folder of tools.
    ///
    /// # Errors
    /// It cannot be installed or started.
    pub async fn start(tools: &Path) -> Result<Self> {
        let programs = Programs::installed(tools, &Silent).await?;
        let user = User::needed()?;
        let home = place::temporary(user)?;
        let mut watch = Command::new("sh");
        watch.args(["-c", WATCH, "watch"]).arg(&home).current_dir("/").process_group(0);
        watch.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        if let Some(user) = user {
            user.runs(&mut watch);
        }
        let watch = watch.spawn().map_err(|error| Error::new("no-shell", "cannot run `sh`").because(error))?;
        let mut scratch = Self { server: None, watch, made: AtomicU32::new(0) };
        scratch.server = Some(Server::start(Cluster::temporary(&programs, home, user).await?).await?);
        Ok(scratch)
    }

    /// A database that nobody else has, and a user of its own.
    ///
    /// # Errors
    /// What PostgreSQL says.
    pub async fn database(&self) -> Result<Login> {
        let name = format!("test_{}", self.made.fetch_add(1, Ordering::Relaxed));
        let admin = self.server()?.admin();
        let login =
            Login { username: name.clone(), password: format!("of-{name}"), dbname: name, ..admin.login.clone() };
        admin.admit(&login, true).await?;
        Ok(login)
    }

    /// The server itself.
    ///
    /// # Errors
    /// None while it is not being dropped.
    pub fn server(&self) -> Result<&Server> {
        self.server.as_ref().ok_or_else(|| Error::new("database-start", "the server has been ended"))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.server.take();
        self.watch.stdin.take();
        // It takes the folder away: then all is gone.
        let _ = self.watch.wait();
    }
}

/// The tools of the workspace that holds the current folder.
fn tools() -> Result<PathBuf> {
    let here = std::env::current_dir().unwrap_or_default();
    let root = here.ancestors().find(|folder| folder.join("Cargo.lock").is_file());
    root.map(|root| root.join(".local/tools")).ok_or_else(|| {
        Error::new("no-workspace", format!("no `Cargo.lock` in `{}` or a folder above it", here.display()))
            .help("run the tests with cargo")
    })
}
