//! A process of its own deploys through a proxy, which kills or interrupts it, or loses what it asks and is answered.

use std::{
    process::{Command, Stdio},
    sync::{
        Arc, Condvar, Mutex, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use cloudformation::{Fault, Proxy, Request};
use dsl::{Architecture, Environment};
use rustix::process::{Pid, Signal, kill_process};
use synth::{Project, aws::Aws, command::deploy, exit};

use crate::account::{Account, block_on, context, queue, stack};

#[derive(Clone, Default)]
struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    fn open(&self) {
        *self.0.0.lock().unwrap() = true;
        self.0.1.notify_all();
    }

    fn pass(&self) {
        let open = self.0.0.lock().unwrap();
        let passed = self.0.1.wait_timeout_while(open, Duration::from_mins(1), |open| !*open).unwrap();
        assert!(*passed.0, "the gate stays closed");
    }
}

fn child(account: &Account, url: &str, delay: u32) -> std::process::Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "another_process::deploys", "--ignored", "--nocapture"])
        .env("AWS_ENDPOINT_URL", url)
        .env("AWS_ACCESS_KEY_ID", &account.environment.account)
        .env("AWS_SECRET_ACCESS_KEY", "none")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("ACCOUNT_OF_TEST", &account.environment.account)
        .env("DELAY_OF_TEST", delay.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
#[ignore = "run by the other tests of this module, in a process of its own"]
fn deploys() {
    let (Ok(account), Ok(delay)) = (std::env::var("ACCOUNT_OF_TEST"), std::env::var("DELAY_OF_TEST")) else { return };
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
    let delay: u32 = delay.parse().unwrap();
    let mut context = context(&project, &environment, vec![stack("orders", queue(delay))]);
    // The pace of AWS itself is for one that is not killed a hundred times.
    if delay > 1 {
        context = context.with_aws(Aws::at(&environment, &std::env::var("AWS_ENDPOINT_URL").unwrap()));
    }
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

fn signal(child: u32, signal: Signal) {
    // It may have ended by itself.
    let _ = kill_process(Pid::from_raw(i32::try_from(child).unwrap()).unwrap(), signal);
}

fn host(account: &Account) -> &str {
    account.emulator.url.trim_start_matches("http://")
}

fn status(account: &Account) -> Option<String> {
    block_on(account.status("orders"))
}

/// Interrupts a deployment at a request of its own; what the request does is seen by the emulator all the same.
fn interrupted_at(action: &'static str) -> (Account, Option<i32>) {
    let account = Account::new("dev");
    let (reached, gate, first) = (Gate::default(), Gate::default(), AtomicBool::new(true));
    let (tell, held) = (reached.clone(), gate.clone());
    let proxy = Proxy::start(host(&account), move |request: &Request| {
        if request.form.action() != action || !first.swap(false, Ordering::SeqCst) {
            return Fault::None;
        }
        let (tell, held) = (tell.clone(), held.clone());
        Fault::Before(Box::new(move || {
            tell.open();
            held.pass();
        }))
    });
    let mut child = child(&account, proxy.url(), 1);
    reached.pass();
    signal(child.id(), Signal::INT);
    // The signal is on its way; a moment's head start makes it the likely first, and either order must leave nothing.
    std::thread::sleep(Duration::from_millis(100));
    gate.open();
    let code = wait(&mut child);
    (account, code)
}

#[test]
fn ctrl_c_before_the_execution_leaves_nothing() {
    for request in ["DescribeStacks", "CreateChangeSet", "DescribeChangeSet"] {
        let (account, code) = interrupted_at(request);
        assert_eq!(code, Some(i32::from(exit::INTERRUPTED)), "{request}");
        assert_eq!(status(&account), None, "{request}");
    }
}

#[test]
fn ctrl_c_after_the_execution_lets_it_go_on() {
    let (account, code) = interrupted_at("ExecuteChangeSet");
    assert!(matches!(code, Some(0 | 130)), "{code:?}");
    assert_eq!(status(&account).as_deref(), Some("CREATE_COMPLETE"));
}

/// A deployment that is killed before or behind one of its requests. How many it made.
fn killed_at(account: &Account, index: usize, before: bool) -> usize {
    let victim: Arc<OnceLock<u32>> = Arc::default();
    let whom = victim.clone();
    let proxy = Proxy::start(host(account), move |request: &Request| {
        let whom = whom.clone();
        let kill = Box::new(move || signal(*whom.wait(), Signal::KILL));
        match request.index == index {
            true if before => Fault::Instead(kill),
            true => Fault::After(kill),
            false => Fault::None,
        }
    });
    let mut child = child(account, proxy.url(), 2);
    victim.set(child.id()).unwrap();
    wait(&mut child);
    proxy.seen()
}

#[test]
fn a_killed_deployment_is_finished_by_the_next() {
    let requests = killed_at(&Account::new("dev"), usize::MAX, true);
    assert!(requests > 5, "only {requests} requests");
    for (index, before) in (0..requests).flat_map(|index| [(index, true), (index, false)]) {
        let account = Account::new("dev");
        killed_at(&account, index, before);
        let mut second = child(&account, &account.emulator.url, 2);
        assert_eq!(wait(&mut second), Some(0), "{index} {before}");
        assert_eq!(status(&account).as_deref(), Some("CREATE_COMPLETE"), "{index} {before}");
        assert!(block_on(account.cloud().listed("orders")).unwrap().len() <= 1, "{index} {before}");
    }
}

#[test]
fn a_bad_way_to_the_emulator_is_survived() {
    let faults: [fn() -> Fault; 6] = [
        || Fault::Throttle,
        || Fault::Status(500),
        || Fault::Status(503),
        || Fault::ResetBefore,
        || Fault::ResetAfter,
        || Fault::Truncated,
    ];
    for (number, fault) in faults.into_iter().enumerate() {
        let account = Account::new("dev");
        let proxy = Proxy::start(
            host(&account),
            move |request: &Request| {
                if request.index % 3 == number % 3 { fault() } else { Fault::None }
            },
        );
        for delay in [2, 3] {
            let mut child = child(&account, proxy.url(), delay);
            assert_eq!(wait(&mut child), Some(0), "{number} {delay}");
        }
        assert_eq!(status(&account).as_deref(), Some("UPDATE_COMPLETE"), "{number}");
        assert!(block_on(account.cloud().listed("orders")).unwrap().len() <= 1, "{number}");
    }
}
