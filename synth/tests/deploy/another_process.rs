//! A process of its own deploys through a proxy that holds one kind of request back until it is told to let it go.

use std::{
    io::{Read as _, Write as _},
    net::{Shutdown, TcpListener, TcpStream},
    process::{Command, Stdio},
    sync::{Arc, Condvar, Mutex, mpsc},
    time::{Duration, Instant},
};

use dsl::{Architecture, Environment};
use synth::{Project, command::deploy, exit};

use crate::account::{Account, block_on, context, queue, stack};

#[derive(Default)]
struct Gate {
    open: Mutex<bool>,
    opened: Condvar,
}

impl Gate {
    fn open(&self) {
        *self.open.lock().unwrap() = true;
        self.opened.notify_all();
    }

    fn pass(&self) {
        let patience = Duration::from_mins(1);
        let open = self.open.lock().unwrap();
        drop(self.opened.wait_timeout_while(open, patience, |open| !*open).unwrap());
    }
}

/// Starts a proxy. It tells when the request is there, before the emulator sees it.
fn proxy(to: &str, held: &'static str) -> (String, Arc<Gate>, mpsc::Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (tell, told) = mpsc::channel();
    let gate = Arc::new(Gate::default());
    let (to, watched) = (to.trim_start_matches("http://").to_owned(), gate.clone());
    std::thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let Ok(server) = TcpStream::connect(&to) else { continue };
            let (from, into) = (client.try_clone().unwrap(), server.try_clone().unwrap());
            let (tell, gate) = (tell.clone(), watched.clone());
            std::thread::spawn(move || {
                relay(from, into, |bytes| {
                    if String::from_utf8_lossy(bytes).contains(held) {
                        let _ = tell.send(());
                        gate.pass();
                    }
                });
            });
            std::thread::spawn(move || relay(server, client, |_| ()));
        }
    });
    (url, gate, told)
}

fn relay(mut from: TcpStream, mut into: TcpStream, look: impl Fn(&[u8])) {
    let mut buffer = [0; 8 * 1024];
    while let Ok(read @ 1..) = from.read(&mut buffer) {
        look(&buffer[..read]);
        if into.write_all(&buffer[..read]).is_err() {
            break;
        }
    }
    let _ = into.shutdown(Shutdown::Write);
}

fn child(account: &Account, url: &str) -> std::process::Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "another_process::deploys", "--ignored", "--nocapture"])
        .env("AWS_ENDPOINT_URL", url)
        .env("AWS_ACCESS_KEY_ID", &account.environment.account)
        .env("AWS_SECRET_ACCESS_KEY", "none")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("ACCOUNT_OF_TEST", &account.environment.account)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
#[ignore = "run by the other tests of this module, in a process of its own"]
fn deploys() {
    let Ok(account) = std::env::var("ACCOUNT_OF_TEST") else { return };
    let environment = Environment {
        name: "dev".to_owned(),
        account,
        region: "eu-west-1".to_owned(),
        architecture: Architecture::X86_64,
    };
    // Nothing is built and nothing local is used.
    let none = std::env::temp_dir().join("none");
    let project =
        Project { root: none.clone(), environments: none.clone(), out: none.clone(), tools: none.clone(), local: none };
    let context = context(&project, &environment, vec![stack("orders", queue(1))]);
    let options = deploy::Options { yes: true, concurrency: 1, ..deploy::Options::default() };
    let code = block_on(deploy::run(&context, options)).unwrap_or_else(|error| {
        context.report.error(&error);
        error.exit()
    });
    std::process::exit(i32::from(code));
}

fn wait(child: &mut std::process::Child) -> Option<i32> {
    let deadline = Instant::now() + Duration::from_mins(1);
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        assert!(Instant::now() < deadline, "the deployment does not end");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn signal(child: &std::process::Child, name: &str) {
    let sent = Command::new("kill").args([name, &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
}

fn status(account: &Account) -> Option<String> {
    block_on(account.status("orders"))
}

/// Interrupts a deployment at a request of its own; what the request does is seen by the emulator all the same.
fn interrupted_at(request: &'static str) -> (Account, Option<i32>) {
    let account = Account::new("dev");
    let (url, gate, told) = proxy(&account.emulator.url, request);
    let mut child = child(&account, &url);
    told.recv_timeout(Duration::from_mins(1)).unwrap();
    signal(&child, "-INT");
    // The signal is on its way; a moment's head start makes it the likely first, and either order must leave nothing.
    std::thread::sleep(Duration::from_millis(100));
    gate.open();
    let code = wait(&mut child);
    (account, code)
}

#[test]
fn ctrl_c_before_the_execution_leaves_nothing() {
    for request in ["Action=DescribeStacks", "Action=CreateChangeSet", "Action=DescribeChangeSet"] {
        let (account, code) = interrupted_at(request);
        assert_eq!(code, Some(i32::from(exit::INTERRUPTED)), "{request}");
        assert_eq!(status(&account), None, "{request}");
    }
}

#[test]
fn ctrl_c_after_the_execution_lets_it_go_on() {
    let (account, code) = interrupted_at("Action=ExecuteChangeSet");
    assert!(matches!(code, Some(0 | 130)), "{code:?}");
    assert_eq!(status(&account).as_deref(), Some("CREATE_COMPLETE"));
}

#[test]
fn a_killed_deployment_is_finished_by_the_next() {
    for request in ["Action=CreateChangeSet", "Action=DescribeChangeSet", "Action=ExecuteChangeSet"] {
        let account = Account::new("dev");
        let (url, gate, told) = proxy(&account.emulator.url, request);
        let mut first = child(&account, &url);
        told.recv_timeout(Duration::from_mins(1)).unwrap();
        signal(&first, "-KILL");
        wait(&mut first);
        gate.open();
        let mut second = child(&account, &account.emulator.url);
        assert_eq!(wait(&mut second), Some(0), "{request}");
        assert_eq!(status(&account).as_deref(), Some("CREATE_COMPLETE"), "{request}");
        assert!(block_on(account.cloud().listed("orders")).unwrap().len() <= 1, "{request}");
    }
}
