//! A server that this process started, and ends.

use std::{
    fs::File,
    net::TcpListener,
    os::unix::process::CommandExt,
    process::{Child, Stdio},
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};
use tokio::time::sleep;
use tool::{last_lines, lines};

use crate::{Cluster, Error, Psql, Result, is_ready, place::cannot};

/// How long a server may take until it answers, and until it has ended. A second each, but machines are busy at times.
const PATIENCE: Duration = Duration::from_mins(1);
/// Another process may take a free port before the server does.
const TRIES: usize = 5;

/// A server that runs. Dropped, it is ended.
#[derive(Debug)]
pub struct Server {
    cluster: Cluster,
    port: u16,
    child: Child,
}

impl Server {
    /// Starts a server on a port that is free, and waits until it takes connections.
    ///
    /// # Errors
    /// It ends at once, or does not answer in a minute: with its last words.
    pub async fn start(cluster: Cluster) -> Result<Self> {
        let mut tries = 1;
        loop {
            let port = free_port().map_err(|error| Error::new("no-free-port", "no port is free").because(error))?;
            match Self::start_on(cluster.clone(), port).await {
                Err(error) if tries < TRIES && error.causes().any(|line| line.contains("could not bind")) => tries += 1,
                started => return started,
            }
        }
    }

    /// Starts a server on this port, and waits until it takes connections. What a crash left is mended.
    ///
    /// # Errors
    /// It ends at once, or does not answer in a minute: with its last words.
    pub async fn start_on(cluster: Cluster, port: u16) -> Result<Self> {
        cluster.make_way().await?;
        let log = cluster.home().join("log");
        let out = File::create(&log).map_err(|error| cannot("write", &log, error))?;
        let err = out.try_clone().map_err(|error| cannot("write", &log, error))?;
        let mut command = cluster.command("postgres");
        // A terminal's Ctrl-C is not for it.
        command.args(cluster.arguments(port)).process_group(0).stdin(Stdio::null()).stdout(out).stderr(err);
        let child = command.spawn().map_err(|error| cannot("run", &cluster.program(), error))?;
        let mut server = Self { cluster, port, child };
        let deadline = Instant::now() + PATIENCE;
        loop {
            let how = match server.child.try_wait() {
                Ok(None) if Instant::now() > deadline => "does not answer",
                Ok(None) => "",
                _ => "ended at once",
            };
            if !how.is_empty() {
                let last = last_lines(&std::fs::read(&log).unwrap_or_default(), 6);
                return Err(Error::new("database-start", format!("the database server {how}")).because(lines(last)));
            }
            if is_ready(port).await {
                return Ok(server);
            }
            sleep(Duration::from_millis(10)).await;
        }
    }

    /// Where it listens on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The number of its process, which leads a group of its own.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// The data it runs over.
    pub fn cluster(&self) -> &Cluster {
        &self.cluster
    }

    /// Its owner.
    pub fn admin(&self) -> Psql {
        self.cluster.admin(self.port)
    }

    /// Ends it: connections are closed, what was committed is written.
    pub fn stop(self) {
        drop(self);
    }

    fn signal(&self, signal: Signal) {
        if let Some(pid) = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw) {
            // One that has ended is what was wanted.
            let _ = kill_process(pid, signal);
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Not waited for yet, so that the number is still its own.
        if !matches!(self.child.try_wait(), Ok(None)) {
            return;
        }
        // Its "fast" end: the polite one would wait for clients.
        self.signal(Signal::INT);
        let deadline = Instant::now() + PATIENCE;
        while matches!(self.child.try_wait(), Ok(None)) {
            if Instant::now() > deadline {
                self.signal(Signal::KILL);
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
