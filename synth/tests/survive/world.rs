//! A slow `CloudFormation`, the runs against it, and what must hold behind them.

use std::{
    process::{Child, Command, Stdio},
    sync::{
        Arc, LazyLock, Mutex, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
};

use cloudformation::{Account, Fault, Proxy, Request, Server, Stack};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value as Json, json};

use crate::child::{TASK, Task, URL, Verb, Wanted};

/// What no output may hold.
pub(crate) const SECRET: &str = "open-sesame-7";

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) said: String,
}

/// Starts a run.
pub(crate) fn spawn(url: &str, task: &Task) -> Child {
    command(url, task).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// A run that can be started.
pub(crate) fn command(url: &str, task: &Task) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "child::runs", "--ignored", "--nocapture"])
        .env(URL, url)
        .env(TASK, serde_json::to_string(task).unwrap())
        .env("NO_COLOR", "1")
        .stdin(Stdio::null());
    command
}

/// Waits for a run.
pub(crate) fn ended(child: Child) -> Ran {
    let output = child.wait_with_output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    Ran { code: output.status.code(), said: String::from_utf8(said).unwrap() }
}

/// One run from begin to end.
pub(crate) fn run(url: &str, task: &Task) -> Ran {
    ended(spawn(url, task))
}

/// A process that does not exist yet when the proxy before it begins.
#[derive(Clone, Default)]
pub(crate) struct Victim(Arc<OnceLock<u32>>);

impl Victim {
    pub(crate) fn is(&self, child: &Child) {
        self.0.set(child.id()).unwrap();
    }

    pub(crate) fn signal(&self, signal: Signal) {
        let pid = i32::try_from(*self.0.wait()).unwrap();
        // It may have ended by itself.
        let _ = kill_process(Pid::from_raw(pid).unwrap(), signal);
    }
}

/// Where a run is killed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Point {
    /// The server never sees the request.
    Before(usize),
    /// The server has acted, and its answer never comes.
    After(usize),
}

/// A run that is killed at a point. Its requests are counted.
pub(crate) fn killed(server: &Server, task: &Task, point: Point) -> (Ran, usize) {
    let victim = Victim::default();
    let whom = victim.clone();
    let proxy = Proxy::start(server.address(), move |request: &Request| {
        let whom = whom.clone();
        let kill = Box::new(move || whom.signal(Signal::KILL));
        match point {
            Point::Before(index) if index == request.index => Fault::Instead(kill),
            Point::After(index) if index == request.index => Fault::After(kill),
            _ => Fault::None,
        }
    });
    let child = spawn(proxy.url(), task);
    victim.is(&child);
    (ended(child), proxy.seen())
}

/// What a template has: a queue, another, a role and a secret.
pub(crate) fn template(delay: u32) -> Json {
    json!({
        "Parameters": {"Password": {"Type": "String", "NoEcho": true}},
        "Resources": {
            "Orders": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": delay}},
            "Late": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": delay}},
            "Role": {"Type": "AWS::IAM::Role", "Properties": {
                "AssumeRolePolicyDocument": {"Statement": []}, "Description": format!("{delay}")}},
            "Secret": {"Type": "AWS::SecretsManager::Secret", "Properties": {"SecretString": {"Ref": "Password"}}},
        },
        "Outputs": {"Url": {"Value": {"Ref": "Orders"}}},
    })
}

/// The template with a resource that cannot be made.
pub(crate) fn broken(delay: u32) -> Json {
    let mut template = template(delay);
    template["Resources"]["Thing"] = json!({"Type": "AWS::SNS::Topic"});
    template
}

/// A deployment in prod that nobody is asked about.
pub(crate) fn deployment(template: &Json) -> Task {
    Task {
        environment: "prod".to_owned(),
        stacks: vec![Wanted {
            name: "orders".to_owned(),
            template: template.clone(),
            protected: true,
            depends_on: Vec::new(),
        }],
        yes: true,
        parameters: vec![format!("Password={SECRET}")],
        ..Task::default()
    }
}

/// The deletion of the same stack, with its data.
pub(crate) fn deletion() -> Task {
    let mut task = deployment(&template(1));
    task.stacks[0].protected = false;
    Task { verb: Verb::Destroy, allow_data_loss: vec!["all".to_owned()], parameters: Vec::new(), ..task }
}

/// A `CloudFormation` that somebody else uses as well.
pub(crate) fn server() -> Server {
    static ACCOUNT: LazyLock<Account> = LazyLock::new(|| {
        let server = Server::start();
        let foreign = Task {
            environment: "dev".to_owned(),
            stacks: vec![Wanted { name: "theirs".to_owned(), template: template(9), ..Wanted::default() }],
            verb: Verb::Naive,
            parameters: vec!["Password=theirs".to_owned()],
            ..Task::default()
        };
        assert_eq!(run(&server.url(), &foreign).code, Some(0));
        let mut other = foreign;
        other.stacks[0].template = template(8);
        // One that waits to be executed.
        let (ran, _) = killed(&server, &other, Point::Before(5));
        assert_eq!(ran.code, None);
        assert_eq!(server.account().open_change_sets("theirs").len(), 1);
        server.account().clone()
    });
    Server::of(ACCOUNT.clone())
}

/// The same, with the stack deployed as a task says.
pub(crate) fn server_with(task: &Task) -> Server {
    let server = server();
    let ran = run(&server.url(), &Task { allow_wider_permissions: true, ..task.clone() });
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    server
}

/// Does something for each of many cases, some at a time: they wait for each other more than they compute.
pub(crate) fn each<C: Sync, T: Send>(cases: &[C], act: impl Fn(&C) -> T + Sync) -> Vec<T> {
    const AT_ONCE: usize = 8;
    let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::SeqCst)) {
                    let result = act(case);
                    found.lock().unwrap().push(result);
                }
            });
        }
    });
    found.into_inner().unwrap()
}

/// Whether everything is tried that can be, and not every so many alone: `SYNTH_SURVIVE=all`.
pub(crate) fn is_long() -> bool {
    std::env::var("SYNTH_SURVIVE").is_ok_and(|what| what == "all")
}

/// How a stack must be in the end.
#[derive(Clone, Debug, Default)]
pub(crate) struct End {
    /// The template; nothing where there must be no stack.
    pub(crate) template: Option<Json>,
    /// The exit code of the last run.
    pub(crate) code: i32,
    /// How often something may have been executed.
    pub(crate) executions: usize,
    /// What may be deleted.
    pub(crate) gone: Vec<String>,
}

/// What does not hold.
pub(crate) fn violations(server: &Server, end: &End, runs: &[&Ran]) -> Vec<String> {
    let mut found = Vec::new();
    let account = server.account();
    let mut hold = |holds: bool, what: String| {
        if !holds {
            found.push(what);
        }
    };
    let stack = account.stack("orders");
    match (stack, &end.template) {
        (None, None) => {}
        (Some(stack), Some(template)) => {
            hold(!stack.is_busy(), format!("something still goes on: {}", stack.status));
            hold(stack.status.ends_with("_COMPLETE"), format!("it is {}", stack.status));
            hold(stack.content.json() == *template, "it has another template".to_owned());
            hold(
                stack.content.tags.get("owner").is_some_and(|owner| owner == "tests"),
                "its tags are others".to_owned(),
            );
            hold(
                stack.content.parameters.get("Password").is_some_and(|it| it == SECRET),
                "its secret is lost".to_owned(),
            );
            hold(stack.protected, "it may be deleted".to_owned());
            hold(is_guarded(stack), format!("its policy is {:?}", stack.policy));
        }
        (stack, _) => hold(false, format!("it is {:?}", stack.map(|stack| &stack.status))),
    }
    let open: Vec<String> =
        account.open_change_sets("orders").iter().map(|set| format!("{} {}", set.name, set.status)).collect();
    hold(open.is_empty(), format!("change sets are left: {open:?}"));
    let last = runs.last().unwrap();
    hold(last.code == Some(end.code), format!("exit code {:?}: {}", last.code, last.said));
    let ours = account.executions.iter().filter(|execution| execution.stack.contains("/orders/")).count();
    hold(ours <= end.executions, format!("{ours} executions"));
    let gone = account.gone.iter().filter(|thing| thing.stack.contains("/orders/"));
    let gone: Vec<&str> =
        gone.map(|thing| thing.logical.as_str()).filter(|id| !end.gone.iter().any(|may| may == id)).collect();
    hold(gone.is_empty(), format!("deleted without consent: {gone:?}"));
    let theirs = account.stack("theirs").unwrap();
    hold(theirs.version == 1 && theirs.status == "CREATE_COMPLETE", "another stack was touched".to_owned());
    hold(account.open_change_sets("theirs").len() == 1, "another's change set was touched".to_owned());
    for run in runs {
        hold(!run.said.contains(SECRET), "the secret is told".to_owned());
        hold(!run.said.contains("panicked"), run.said.clone());
    }
    found
}

/// Whether an update can neither replace nor delete the queues.
fn is_guarded(stack: &Stack) -> bool {
    let policy: Option<Json> = stack.policy.as_deref().and_then(|text| serde_json::from_str(text).ok());
    policy.is_some_and(|policy| {
        let text = policy["Statement"][1].to_string();
        policy["Statement"][1]["Effect"] == "Deny" && text.contains("/Orders\"") && text.contains("/Late\"")
    })
}
