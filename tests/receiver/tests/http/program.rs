use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{self, Child, Command, Stdio};

use receiver::Receiver;
use rustix::process::{Pid, Signal, kill_process};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::client::get;

/// The program, killed when a test fails.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // It has ended already where the test went well.
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_receiver"));
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[tokio::test]
async fn says_where_it_listens_and_ends_by_signal() {
    for (name, signal) in [("term", Signal::TERM), ("int", Signal::INT)] {
        let file = format!("{}/{name}-{}.port", env!("CARGO_TARGET_TMPDIR"), process::id());
        let mut program = Program(program(&["--port", "0", "--port-file", &file]).spawn().unwrap());
        let mut lines = BufReader::new(program.0.stdout.take().unwrap()).lines();
        let line = lines.next().unwrap().unwrap();
        let url = line.strip_prefix("receiver listens on ").unwrap();
        let port = url.strip_prefix("http://127.0.0.1:").unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), format!("{port}\n"));
        assert_eq!(get(&format!("{url}/_control/health")).await.status, 200);
        kill_process(Pid::from_child(&program.0), signal).unwrap();
        assert_eq!(program.0.wait().unwrap().code(), Some(0), "{name}");
        assert!(lines.next().is_none());
        fs::remove_file(file).unwrap();
    }
}

#[tokio::test]
async fn a_port_in_use_is_one_line() {
    let outside = Receiver::start(0).await.unwrap();
    let port = outside.address().port();
    let ended = program(&["--port", &port.to_string()]).output().unwrap();
    assert_eq!(ended.status.code(), Some(1));
    assert!(ended.stdout.is_empty());
    assert_eq!(String::from_utf8(ended.stderr).unwrap(), format!("receiver: port {port} on 127.0.0.1 is in use\n"));
}

#[tokio::test]
async fn a_stopped_receiver_ends_its_connections() {
    for drops in [true, false] {
        let outside = Receiver::start(0).await.unwrap();
        assert!(outside.address().ip().is_loopback());
        let mut open = TcpStream::connect(outside.address()).await.unwrap();
        // Answered once, so that the connection is one that the receiver has taken.
        open.write_all(b"GET /_control/health HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        assert!(open.read(&mut [0; 4096]).await.unwrap() > 0);
        if drops {
            drop(outside);
        } else {
            outside.shutdown().await;
        }
        let mut rest = Vec::new();
        assert_eq!(open.read_to_end(&mut rest).await.unwrap(), 0);
    }
}
