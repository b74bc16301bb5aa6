//! A real server: started, asked, crashed, started again.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use postgres_server::{Cluster, Programs, Scratch, Server, User, is_ready};
use rustix::process::{Pid, Signal, kill_process};
use tool::Silent;

fn tools() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().join(".local/tools")
}

async fn programs() -> Programs {
    Programs::installed(&tools(), &Silent).await.unwrap()
}

fn kill(pid: u32) {
    kill_process(Pid::from_raw(i32::try_from(pid).unwrap()).unwrap(), Signal::KILL).unwrap();
}

fn is_alive(pid: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit(") ").next().is_some_and(|rest| !rest.is_empty() && !rest.starts_with('Z'))
}

/// The server and all that it started.
fn family(pid: u32) -> Vec<u32> {
    let pids = fs::read_dir("/proc").unwrap().flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let parent = |of: &u32| {
        let stat = fs::read_to_string(format!("/proc/{of}/stat")).unwrap_or_default();
        stat.rsplit(") ").next().and_then(|rest| rest.split(' ').nth(1)?.parse::<u32>().ok())
    };
    pids.filter(|of| *of == pid || parent(of) == Some(pid)).collect()
}

#[tokio::test]
async fn data_survive_an_end_and_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("database");
    let programs = programs().await;
    assert!(!Cluster::is_in(&data));
    let server = Server::start(Cluster::open(&programs, &data).await.unwrap()).await.unwrap();
    let (port, pid) = (server.port(), server.pid());
    let admin = server.admin();
    admin.run("postgres", "CREATE TABLE things (name text); INSERT INTO things VALUES ('one')").await.unwrap();
    let family = family(pid);
    assert!(family.len() > 3, "{family:?}");
    server.stop();
    assert!(!is_ready(port).await);
    assert!(!family.into_iter().any(is_alive), "nothing is left");

    // Killed, so that the note with its number stays; which is another process's by now.
    let server = Server::start_on(Cluster::open(&programs, &data).await.unwrap(), port).await.unwrap();
    let home = server.cluster().home().to_owned();
    admin.run("postgres", "INSERT INTO things VALUES ('two')").await.unwrap();
    kill(server.pid());
    drop(server);
    let note = home.join("data/postmaster.pid");
    let text = fs::read_to_string(&note).unwrap();
    let (_, rest) = text.split_once('\n').unwrap();
    let mut stranger = Command::new("sleep");
    stranger.arg("60").stdin(Stdio::null()).current_dir("/");
    if let Some(user) = User::needed().unwrap() {
        std::os::unix::process::CommandExt::uid(&mut stranger, user.id);
    }
    let mut stranger = stranger.spawn().unwrap();
    fs::write(&note, format!("{}\n{rest}", stranger.id())).unwrap();
    let server = Server::start_on(Cluster::open(&programs, &data).await.unwrap(), port).await.unwrap();
    assert_eq!(admin.run("postgres", "SELECT name FROM things ORDER BY name").await.unwrap(), "one\ntwo");
    assert!(stranger.try_wait().unwrap().is_none(), "a stranger is left alone");
    stranger.kill().unwrap();
    stranger.wait().unwrap();

    drop(server);
    Cluster::remove(&data).unwrap();
    assert!(!data.exists() && !home.exists(), "nothing is left");
}

#[tokio::test]
async fn it_runs_as_nobody_where_this_process_is_root_and_for_no_one_else() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("database");
    let server = Server::start(Cluster::open(&programs().await, &data).await.unwrap()).await.unwrap();
    let owner = fs::metadata(format!("/proc/{}", server.pid())).unwrap().uid();
    let me = rustix::process::geteuid();
    assert_ne!(owner, 0);
    assert_eq!(owner, if me.is_root() { User::needed().unwrap().unwrap().id } else { me.as_raw() });
    let home = fs::metadata(server.cluster().home()).unwrap();
    assert_eq!((home.uid(), home.mode() & 0o777), (owner, 0o700));
    assert_eq!(fs::metadata(data.join("password")).unwrap().mode() & 0o777, 0o600);
    let environment = fs::read(format!("/proc/{}/environ", server.pid())).unwrap();
    assert!(!String::from_utf8_lossy(&environment).contains("CARGO"), "nothing of this process's reaches it");
    server.stop();
    Cluster::remove(&data).unwrap();
}

#[tokio::test]
async fn it_listens_on_the_loopback_alone_and_asks_for_the_password() {
    let scratch = Scratch::start(&tools()).await.unwrap();
    let server = scratch.server().unwrap();
    let port = format!(":{:04X}", server.port());
    let tables = ["/proc/net/tcp", "/proc/net/tcp6"].map(|file| fs::read_to_string(file).unwrap_or_default());
    let listening: Vec<&str> = tables
        .iter()
        .flat_map(|table| table.lines().skip(1))
        .map(|line| line.split_whitespace().collect::<Vec<_>>())
        .filter(|fields| fields[3] == "0A" && fields[1].ends_with(&port))
        .map(|fields| fields[1])
        .collect();
    assert_eq!(listening, [format!("0100007F{port}")]);
    assert!(!fs::read_to_string("/proc/net/unix").unwrap().contains(&format!(".s.PGSQL.{}", server.port())));

    let login = scratch.database().await.unwrap();
    let refused = async |password: &str| {
        let psql = programs().await.program("psql");
        let mut command = Command::new(psql);
        command.args([
            "-X",
            "-h",
            "127.0.0.1",
            "-p",
            &login.port.to_string(),
            "-U",
            &login.username,
            "-d",
            &login.dbname,
        ]);
        let output = command.args(["-c", "SELECT 1"]).env("PGPASSWORD", password).output().unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(refused("another").await.contains("password authentication failed"));
    assert_eq!(refused(&login.password).await, "");
}

#[tokio::test]
async fn each_database_is_ones_own_and_a_new_password_counts_at_once() {
    let scratch = Scratch::start(&tools()).await.unwrap();
    let (one, two) = (scratch.database().await.unwrap(), scratch.database().await.unwrap());
    assert_ne!(one.dbname, two.dbname);
    let admin = scratch.server().unwrap().admin();
    admin.run(&one.dbname, "CREATE TABLE t (n int)").await.unwrap();
    let tables = "SELECT count(*) FROM pg_tables WHERE tablename = 't'";
    assert_eq!(admin.run(&two.dbname, tables).await.unwrap(), "0");

    // What is there stays, unless it is wanted anew.
    let odd = postgres_server::Login { password: r#"it's "odd" \ $$ :'x'"#.to_owned(), ..one.clone() };
    admin.admit(&odd, false).await.unwrap();
    assert_eq!(admin.run(&one.dbname, tables).await.unwrap(), "1");
    admin.admit(&odd, true).await.unwrap();
    assert_eq!(admin.run(&one.dbname, tables).await.unwrap(), "0");

    let error = admin.run("postgres", "SELECT 'a-secret' FROM nothing").await.unwrap_err();
    assert!(error.causes().any(|line| line.contains("relation \"nothing\" does not exist")), "{:?}", error.cause);
    let log = fs::read_to_string(scratch.server().unwrap().cluster().home().join("log")).unwrap();
    assert!(!log.contains("a-secret") && !log.contains("odd"), "{log}");
}

/// Runs in a process of its own, which the test below kills.
#[tokio::test]
#[ignore = "run by nothing_outlives_the_process"]
async fn starts_and_waits() {
    let scratch = Scratch::shared().await.unwrap();
    let server = scratch.server().unwrap();
    println!("\nserver {} {}", server.pid(), server.cluster().home().display());
    std::thread::sleep(Duration::from_mins(2));
}

#[test]
fn nothing_outlives_the_process() {
    let itself = std::env::current_exe().unwrap();
    let mut child = Command::new(itself)
        .args(["--ignored", "--exact", "starts_and_waits", "--nocapture"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = std::io::BufRead::lines(std::io::BufReader::new(child.stdout.take().unwrap()));
    let line = lines.map_while(Result::ok).find_map(|line| line.strip_prefix("server ").map(str::to_owned)).unwrap();
    let (pid, home) = line.split_once(' ').unwrap();
    let pid = pid.parse().unwrap();
    assert!(is_alive(pid) && Path::new(home).exists());
    child.kill().unwrap();
    child.wait().unwrap();
    let deadline = Instant::now() + Duration::from_secs(30);
    while is_alive(pid) || Path::new(home).exists() {
        assert!(Instant::now() < deadline, "the server outlives its process");
        std::thread::yield_now();
    }
}
