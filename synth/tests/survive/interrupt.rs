//! Ctrl-C at every request, and at every question.

use std::{
    fs::File,
    io::{Read, Write as _},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use cloudformation::{Account, Fault, Proxy, Request, Server};
use rustix::{
    process::{Pid, Signal, kill_process},
    pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt},
};

use crate::{
    child::Task,
    others::Gate,
    world::{End, Point, Victim, command, deployment, each, killed, run, server, server_with, template, violations},
};

/// What a run says, as far as it came, and what is told when it says certain words.
fn listen(mut from: impl Read + Send + 'static, words: &'static str) -> (Arc<Mutex<String>>, Gate, JoinHandle<()>) {
    let (said, heard) = (Arc::new(Mutex::new(String::new())), Gate::default());
    let (into, tell) = (said.clone(), heard.clone());
    let listening = std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        // A terminal whose other side has closed is a fault to read.
        while let Ok(read @ 1..) = from.read(&mut buffer) {
            let mut said = into.lock().unwrap();
            said.push_str(&String::from_utf8_lossy(&buffer[..read]));
            if said.contains(words) {
                tell.open();
            }
        }
        tell.open();
    });
    (said, heard, listening)
}

/// Interrupts a run at a request, which the server sees once the run has heard of it. The exit code and the server.
fn interrupted(before: &Account, task: &Task, point: usize) -> (Option<i32>, Server, String) {
    let server = Server::of(before.clone());
    let (victim, heard) = (Victim::default(), Arc::new(std::sync::OnceLock::<Gate>::new()));
    let (whom, waits_for) = (victim.clone(), heard.clone());
    let proxy = Proxy::start(server.address(), move |request: &Request| {
        let (whom, waits_for) = (whom.clone(), waits_for.clone());
        let interrupt = Box::new(move || {
            whom.signal(Signal::INT);
            waits_for.wait().pass();
        });
        if request.index == point { Fault::Before(interrupt) } else { Fault::None }
    });
    let mut child = command(proxy.url(), task).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let (said, gate, listening) = listen(child.stderr.take().unwrap(), "stopping");
    assert!(heard.set(gate).is_ok());
    victim.is(&child);
    let code = child.wait().unwrap().code();
    listening.join().unwrap();
    let said = said.lock().unwrap().clone();
    (code, server, said)
}

fn everywhere(before: &Account, task: &Task, old: Option<&serde_json::Value>) {
    let executed = before.executions.len();
    let (_, requests) = killed(&Server::of(before.clone()), task, Point::Before(usize::MAX));
    let points: Vec<usize> = (0..requests).collect();
    let wrong = each(&points, |point| {
        let (code, server, said) = interrupted(before, task, *point);
        let began = server.account().executions.len() > executed;
        server.account().settle();
        let mut wrong = Vec::new();
        let open = server.account().open_change_sets("orders").len();
        let stack = server.account().stack("orders").map(|stack| stack.content.json());
        if open > 0 || stack.is_some() && server.account().stack("orders").unwrap().status == "REVIEW_IN_PROGRESS" {
            wrong.push("something is left that was not executed".to_owned());
        }
        if !began && (code != Some(130) || stack.as_ref() != old) {
            wrong.push(format!("code {code:?}, though nothing was executed"));
        }
        if began && !matches!(code, Some(0 | 130)) {
            wrong.push(format!("code {code:?}, though it was executed"));
        }
        if code == Some(130) && !said.contains("interrupted") {
            wrong.push(said.clone());
        }
        // And the same command goes on from there.
        let last = run(&server.url(), task);
        let end = End { template: Some(template(2)), executions: executed + 1, ..End::default() };
        wrong.extend(violations(&server, &end, &[&last]));
        (*point, wrong, said)
    });
    let wrong: Vec<_> = wrong.into_iter().filter(|(_, wrong, _)| !wrong.is_empty()).collect();
    assert!(wrong.is_empty(), "{} of {requests}: {wrong:#?}", wrong.len());
}

#[test]
fn at_any_request_of_a_creation_nothing_is_left_that_was_not_executed() {
    let task = Task { allow_wider_permissions: true, ..deployment(&template(2)) };
    everywhere(&server().account().clone(), &task, None);
}

#[test]
fn at_any_request_of_an_update_nothing_is_left_that_was_not_executed() {
    let before = server_with(&deployment(&template(1))).account().clone();
    everywhere(&before, &deployment(&template(2)), Some(&template(1)));
}

/// A run that has a terminal.
struct Seated {
    child: Child,
    terminal: File,
    said: Arc<Mutex<String>>,
    asked: Gate,
    listening: JoinHandle<()>,
}

impl Seated {
    /// Starts one, which is to come to a question.
    fn new(url: &str, task: &Task, question: &'static str) -> Self {
        let main = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&main).unwrap();
        unlockpt(&main).unwrap();
        let name = ptsname(&main, Vec::new()).unwrap().into_string().unwrap();
        let seat = || File::options().read(true).write(true).open(&name).unwrap();
        // Secrets are asked for on the terminal that the process belongs to, which std has no word for.
        let run = command(url, task);
        let mut seated = Command::new("setsid");
        seated.arg("--ctty").arg(run.get_program()).args(run.get_args());
        seated.envs(run.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let child = seated.stdin(seat()).stdout(seat()).stderr(seat()).spawn().unwrap();
        let terminal = File::from(main);
        let (said, asked, listening) = listen(terminal.try_clone().unwrap(), question);
        let seated = Self { child, terminal, said, asked, listening };
        assert!(seated.asked.pass());
        assert!(seated.said().contains(question), "{}", seated.said());
        seated
    }

    fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    fn types(&mut self, line: &str) {
        self.terminal.write_all(line.as_bytes()).unwrap();
    }

    fn signal(&self) {
        kill_process(Pid::from_raw(i32::try_from(self.child.id()).unwrap()).unwrap(), Signal::INT).unwrap();
    }

    fn ends(mut self) -> (Option<i32>, String) {
        let deadline = Instant::now() + Duration::from_secs(20);
        while self.child.try_wait().unwrap().is_none() {
            assert!(Instant::now() < deadline, "it does not end: {}", self.said());
            std::thread::sleep(Duration::from_millis(5));
        }
        let code = self.child.wait().unwrap().code();
        self.listening.join().unwrap();
        let said = self.said.lock().unwrap().clone();
        (code, said)
    }
}

fn asking(wanted: u32) -> Task {
    Task { yes: false, ..deployment(&template(wanted)) }
}

#[test]
fn at_the_question_nothing_is_left() {
    for answer in [None, Some("n\n"), Some("\n")] {
        let server = server();
        let mut seated = Seated::new(&server.url(), &asking(1), "[y/N]");
        match answer {
            None => seated.signal(),
            Some(answer) => seated.types(answer),
        }
        let (code, said) = seated.ends();
        assert_eq!(code, Some(if answer.is_none() { 130 } else { 3 }), "{said}");
        server.account().settle();
        assert!(server.account().stack("orders").is_none(), "{said}");
        assert!(server.account().open_change_sets("orders").is_empty());
    }
}

#[test]
fn at_the_question_for_a_secret_nothing_is_left_and_what_is_typed_is_not_shown() {
    let server = server();
    let task = Task { parameters: Vec::new(), ..asking(1) };
    let seated = Seated::new(&server.url(), &task, "not shown:");
    seated.signal();
    let (code, said) = seated.ends();
    assert_eq!(code, Some(130), "{said}");
    assert!(server.account().stack("orders").is_none());

    let mut seated =
        Seated::new(&server.url(), &Task { yes: true, allow_wider_permissions: true, ..task }, "not shown:");
    seated.types(&format!("{}\n", crate::world::SECRET));
    let (code, said) = seated.ends();
    assert_eq!(code, Some(0), "{said}");
    assert!(!said.contains(crate::world::SECRET), "{said}");
    let wanted = Some(crate::world::SECRET.to_owned());
    assert_eq!(server.account().stack("orders").unwrap().content.parameters.get("Password").cloned(), wanted);
}

/// While a person reads the plan another run deploys something else: what they approve then is not what the stack is any more.
#[test]
fn what_is_approved_too_late_is_not_executed() {
    let server = server_with(&deployment(&template(1)));
    let mut seated = Seated::new(&server.url(), &asking(2), "[y/N]");
    let other = run(&server.url(), &deployment(&template(3)));
    assert_eq!(other.code, Some(0), "{}", other.said);
    seated.types("y\n");
    let (code, said) = seated.ends();
    assert_eq!(code, Some(8), "{said}");
    assert!(said.contains("another run changed `orders` since this one planned"), "{said}");
    let end = End { template: Some(template(3)), executions: 2, ..End::default() };
    assert_eq!(violations(&server, &end, &[&other]), Vec::<String>::new());
}

#[test]
fn a_person_who_reads_the_plan_agrees_to_its_permissions() {
    let server = server();
    let mut seated = Seated::new(&server.url(), &asking(1), "[y/N]");
    seated.types("y\n");
    let (code, said) = seated.ends();
    assert_eq!(code, Some(0), "{said}");
}

/// The first Ctrl-C leaves an update to itself, or takes it back where the user says so.
#[test]
fn an_update_that_is_left_can_be_cancelled() {
    for cancel in [false, true] {
        let server = server_with(&deployment(&template(1)));
        let mut seated = Seated::new(&server.url(), &asking(2), "[y/N]");
        server.account().held = true;
        seated.types("y\n");
        while !server.account().stack("orders").unwrap().is_busy() {
            std::thread::sleep(Duration::from_millis(5));
        }
        seated.signal();
        let asks = "Cancel it";
        let deadline = Instant::now() + Duration::from_secs(20);
        while !seated.said().contains(asks) {
            assert!(Instant::now() < deadline, "it does not ask: {}", seated.said());
            std::thread::sleep(Duration::from_millis(5));
        }
        server.account().held = false;
        seated.types(if cancel { "y\n" } else { "n\n" });
        let (code, said) = seated.ends();
        assert_eq!(code, Some(if cancel { 5 } else { 130 }), "{said}");
        server.account().settle();
        let wanted = if cancel { template(1) } else { template(2) };
        assert_eq!(server.account().stack("orders").unwrap().content.json(), wanted, "{said}");
    }
}
