//! The data of a server, and how it is run over them.

use std::{
    ffi::OsString,
    fs,
    io::{ErrorKind, Write as _},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use rand::RngExt as _;
use tokio::time::{Instant, sleep};
use tool::{last_lines, lines};

use crate::{
    Error, Login, Programs, Psql, Result, User,
    place::{self, cannot},
};

/// The version of PostgreSQL, as the pinned tool holds it.
pub const VERSION: &str = "18.4";
/// Data of another major version cannot be read.
pub const MAJOR: &str = "18";

/// The owner, as `initdb` makes it.
const OWNER: &str = "postgres";
/// How long those that a crashed server left may take to notice.
const PATIENCE: Duration = Duration::from_secs(10);

/// The data of a server that is there to be run.
#[derive(Clone, Debug)]
pub struct Cluster {
    programs: Programs,
    /// The copy that the server's user can reach, or the same.
    reachable: Programs,
    home: PathBuf,
    user: Option<User>,
    password: String,
    durable: bool,
}

impl Cluster {
    /// The data that belong to `folder`, made where there are none. A failure or an interruption leaves nothing half-made.
    ///
    /// # Errors
    /// Files cannot be written, `initdb` fails, or the data are another version's.
    pub async fn open(programs: &Programs, folder: &Path) -> Result<Self> {
        let user = User::needed()?;
        let home = place::home(folder, user)?;
        let password = kept_password(&folder.join("password"))?;
        Self::at(programs, home, user, password, true).await
    }

    /// Whether `folder` has data.
    pub fn is_in(folder: &Path) -> bool {
        folder.join("password").exists()
    }

    /// Deletes what belongs to `folder`. The server must not run.
    ///
    /// # Errors
    /// A file cannot be deleted.
    pub fn remove(folder: &Path) -> Result<()> {
        place::remove(folder)
    }

    pub(crate) async fn temporary(programs: &Programs, home: PathBuf, user: Option<User>) -> Result<Self> {
        Self::at(programs, home, user, password(), false).await
    }

    async fn at(
        programs: &Programs,
        home: PathBuf,
        user: Option<User>,
        password: String,
        durable: bool,
    ) -> Result<Self> {
        let reachable = match user {
            Some(user) => programs.copied(&home.join(format!("programs-{VERSION}")), user)?,
            None => programs.clone(),
        };
        let cluster = Self { programs: programs.clone(), reachable, home, user, password, durable };
        let version = cluster.data().join("PG_VERSION");
        match fs::read_to_string(&version) {
            Ok(text) if text.trim() == MAJOR => {}
            Ok(text) => {
                let (home, text) = (cluster.home.display(), text.trim().to_owned());
                return Err(Error::new("database-version", format!("the data in `{home}` are PostgreSQL {text}'s"))
                    .help(format!("this is PostgreSQL {MAJOR}: dump them with the old one, or begin anew")));
            }
            Err(error) if error.kind() == ErrorKind::NotFound => cluster.initialise().await?,
            Err(error) => return Err(cannot("read", &version, error)),
        }
        Ok(cluster)
    }

    async fn initialise(&self) -> Result<()> {
        let (half, word) = (self.home.join("half"), self.home.join("word"));
        if half.exists() {
            fs::remove_dir_all(&half).map_err(|error| cannot("remove", &half, error))?;
        }
        write_secret(&word, &self.password).map_err(|error| cannot("write", &word, error))?;
        if let Some(user) = self.user {
            user.owns(&word).map_err(|error| cannot("give away", &word, error))?;
        }
        let mut command = self.command("initdb");
        command.arg("--pgdata").arg(&half).arg("--pwfile").arg(&word).args(["--username", OWNER]);
        command.args(["--auth", "scram-sha-256", "--encoding", "UTF8", "--no-instructions", "--no-sync"]);
        // The same order of letters on every machine.
        command.args(["--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--locale", "C"]);
        command.stdin(Stdio::null());
        let mut command = tokio::process::Command::from(command);
        let output = command.kill_on_drop(true).output().await;
        // Whatever came of it: it has been read.
        let _ = fs::remove_file(&word);
        let output = output.map_err(|error| cannot("run", &self.reachable.program("initdb"), error))?;
        if !output.status.success() {
            let said = if output.stderr.is_empty() { &output.stdout } else { &output.stderr };
            let said = last_lines(said, 8);
            let error = Error::new("database-initdb", "cannot make a database server's data");
            // As in a container that was given a number alone.
            let nameless = said.iter().any(|line| line.contains("effective user ID"));
            let error =
                if nameless { error.help("give this user a name in `/etc/passwd`, or run as root") } else { error };
            return Err(error.because(lines(said)));
        }
        fs::rename(&half, self.data()).map_err(|error| cannot("make", &self.data(), error))
    }

    /// The program that is the server. It stays in the foreground.
    pub fn program(&self) -> PathBuf {
        self.reachable.program("postgres")
    }

    /// What it is told: to listen on this port of the loopback address, without a socket file.
    pub fn arguments(&self, port: u16) -> Vec<OsString> {
        let mut arguments: Vec<OsString> = vec!["-D".into(), self.data().into(), "-p".into(), port.to_string().into()];
        let mut settings = vec![
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "timezone=UTC",
            "log_timezone=UTC",
            // A statement that fails may hold a password: the log is not to have it.
            "log_min_error_statement=panic",
            // Two pools of every function that runs at once.
            "max_connections=200",
        ];
        if !self.durable {
            // Nobody needs it after the machine has failed; what a crash of the server alone leaves is whole all the same.
            settings.extend(["fsync=off", "full_page_writes=off"]);
        }
        arguments.extend(settings.into_iter().flat_map(|setting| [OsString::from("-c"), setting.into()]));
        arguments
    }

    /// Who it runs as, where that is not the one who runs this process.
    pub fn user(&self) -> Option<User> {
        self.user
    }

    /// The folder it is started in: one that its user can reach.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// The server's owner, when it runs on this port.
    pub fn admin(&self, port: u16) -> Psql {
        let login = Login {
            host: "127.0.0.1".to_owned(),
            port,
            username: OWNER.to_owned(),
            password: self.password.clone(),
            dbname: OWNER.to_owned(),
        };
        Psql::of(&self.programs, login)
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.home.join("data")
    }

    /// One of the programs, as the server's user, without any of this process's variables.
    pub(crate) fn command(&self, name: &str) -> Command {
        let mut command = Command::new(self.reachable.program(name));
        command.current_dir(&self.home).env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        if let Some(user) = self.user {
            user.runs(&mut command);
        }
        command
    }

    /// Makes way for a start: waits until what a crashed server left has ended, and takes away the note with its number, which another
    /// process may have by now. To be called by whoever knows that no server is meant to run here.
    ///
    /// # Errors
    /// A server runs over these data.
    pub async fn make_way(&self) -> Result<()> {
        // Other systems tell no such thing: there the server finds out by itself, and says so.
        if !Path::new("/proc/self/cwd").exists() {
            return Ok(());
        }
        let note = self.data().join("postmaster.pid");
        let deadline = Instant::now() + PATIENCE;
        loop {
            let there = place::working_in(&self.data());
            let Some(first) = there.first() else { break };
            if Instant::now() > deadline {
                let message = format!("process {first} still works on the data in `{}`", self.home.display());
                return Err(Error::new("database-in-use", message).help("end it with `kill -INT`, and try again"));
            }
            sleep(Duration::from_millis(10)).await;
        }
        match fs::remove_file(&note) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(cannot("remove", &note, error)),
            _ => Ok(()),
        }
    }
}

fn kept_password(file: &Path) -> Result<String> {
    match fs::read_to_string(file) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let password = password();
            write_secret(file, &password).map_err(|error| cannot("write", file, error))?;
            Ok(password)
        }
        Err(error) => Err(cannot("read", file, error)),
    }
}

/// 190 bits.
fn password() -> String {
    rand::rng().sample_iter(rand::distr::Alphanumeric).take(32).map(char::from).collect()
}

fn write_secret(file: &Path, text: &str) -> std::io::Result<()> {
    fs::File::options().create(true).truncate(true).write(true).mode(0o600).open(file)?.write_all(text.as_bytes())
}
