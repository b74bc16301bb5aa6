//! A command in a process of its own.

use std::{
    io::Write as _,
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use dsl::{Architecture, CloudAssembly, Environment};
use serde_json::{Value as Json, json};
use synth::{
    Project, Report, Result,
    command::{Context, correlate, dlq, invoke, send},
    examined::Examined,
    report::{Color, Verbosity},
};

use crate::{
    account::{Account, block_on, stack},
    pipeline::Pipeline,
};

/// Behind this line is what the command says; before it, what the test's runner does.
const BEGIN: &str = "--- the command begins ---";

/// A command line that is to be run.
pub(crate) struct Call {
    what: Json,
    endpoint: String,
    input: String,
}

impl Call {
    /// With the options of `verb`.
    pub(crate) fn new(pipeline: &Pipeline, verb: &str, options: &Json) -> Self {
        let Account { emulator, environment } = &pipeline.account;
        let project = &emulator.project;
        let what = json!({
            "environment": environment.name,
            "account": environment.account,
            "root": project.root,
            "tools": project.tools,
            "local": project.local,
            "stacks": pipeline.stacks,
            "json": false,
            "verbose": false,
            "verb": verb,
            "options": options,
        });
        Self { what, endpoint: emulator.url.clone(), input: String::new() }
    }

    /// Answers as objects, a line each.
    pub(crate) fn json(mut self) -> Self {
        self.what["json"] = true.into();
        self
    }

    /// With details.
    pub(crate) fn verbose(mut self) -> Self {
        self.what["verbose"] = true.into();
        self
    }

    /// What it reads.
    pub(crate) fn input(mut self, text: &str) -> Self {
        text.clone_into(&mut self.input);
        self
    }

    /// Asks the cloud at this address; on every environment but `local`.
    pub(crate) fn through(mut self, url: &str) -> Self {
        url.clone_into(&mut self.endpoint);
        self
    }

    fn arguments() -> [&'static str; 4] {
        ["--exact", "call::runs", "--ignored", "--nocapture"]
    }

    fn prepare(&self, mut command: Command) -> Command {
        command
            .env("CALL_OF_TEST", self.what.to_string())
            .env("AWS_ENDPOINT_URL", &self.endpoint)
            .env("AWS_ACCESS_KEY_ID", self.what["account"].as_str().unwrap())
            .env("AWS_SECRET_ACCESS_KEY", "none")
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .env("NO_COLOR", "1")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub(crate) fn spawn(&self) -> Child {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let mut child = self.prepare(command_with(&mut command)).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(self.input.as_bytes()).unwrap();
        child
    }

    pub(crate) fn run(&self) -> Ran {
        Ran::of(self.spawn())
    }

    /// Runs it on a terminal, where `typed` is the answer to its question.
    pub(crate) fn on_terminal(&self, question: &str, typed: &str) -> Ran {
        const SCRIPT: &str = "
import os, pty, sys
question, typed, program = sys.argv[1], sys.argv[2], sys.argv[3:]
pid, terminal = pty.fork()
if pid == 0:
    os.execv(program[0], program)
said = b''
while True:
    try:
        more = os.read(terminal, 4096)
    except OSError:
        break
    if not more:
        break
    said += more
    if typed is not None and question.encode() in said:
        os.write(terminal, typed.encode() + b'\\n')
        typed = None
sys.stdout.buffer.write(said.replace(b'\\r\\n', b'\\n'))
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))";
        let tools: PathBuf = self.what["tools"].as_str().unwrap().into();
        let mut command = Command::new(tools.join("emulator/bin/python"));
        command.args(["-I", "-c", SCRIPT, question, typed]).arg(std::env::current_exe().unwrap());
        let child = self.prepare(command_with(&mut command)).stdin(Stdio::null()).spawn().unwrap();
        Ran::of(child)
    }
}

fn command_with(command: &mut Command) -> Command {
    command.args(Call::arguments());
    std::mem::replace(command, Command::new(""))
}

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    pub(crate) fn of(child: Child) -> Self {
        let output = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let (stdout, stderr) = (text(output.stdout), text(output.stderr));
        let stdout = stdout.split_once(BEGIN).map_or(String::new(), |(_, said)| said.trim_start().to_owned());
        assert!(!stderr.contains("panicked"), "{stderr}");
        Self { code: output.status.code(), stdout, stderr }
    }

    pub(crate) fn exits(self, code: u8) -> Self {
        assert_eq!(self.code, Some(i32::from(code)), "{}\n{}", self.stdout, self.stderr);
        self
    }

    /// Standard output, an object a line.
    pub(crate) fn objects(&self) -> Vec<Json> {
        self.stdout.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"))).collect()
    }

    /// The object on standard error with this event.
    pub(crate) fn event(&self, name: &str) -> Json {
        let objects = self.stderr.lines().map(|line| serde_json::from_str::<Json>(line).unwrap());
        objects.into_iter().find(|object| object["event"] == name).unwrap_or_else(|| panic!("{}", self.stderr))
    }
}

#[test]
#[ignore = "run by the other tests, in a process of its own"]
fn runs() {
    let Ok(what) = std::env::var("CALL_OF_TEST") else { return };
    let what: Json = serde_json::from_str(&what).unwrap();
    let text = |name: &str| what[name].as_str().unwrap().to_owned();
    let environment = Environment {
        name: text("environment"),
        account: text("account"),
        region: "eu-west-1".to_owned(),
        architecture: Architecture::X86_64,
    };
    let root = PathBuf::from(text("root"));
    let project = Project {
        environments: root.join("stacks/environments.toml"),
        out: root.join("cdk.out"),
        tools: text("tools").into(),
        local: text("local").into(),
        root,
    };
    let stacks = what["stacks"].as_object().unwrap();
    let stacks = stacks.iter().map(|(name, template)| stack(name, template.clone())).collect();
    let assembly = CloudAssembly { environment: environment.clone(), stacks };
    let verbosity = if what["verbose"] == true { Verbosity::Verbose } else { Verbosity::Normal };
    let report = Report::new(what["json"] == true, verbosity, Color::Never);
    let context = Context::new(project, report, environment, Vec::new(), move || {
        Ok(Examined::unjudged(assembly.clone(), Vec::new()))
    });
    println!("{BEGIN}");
    let code = block_on(run(&context, &text("verb"), &what["options"])).unwrap_or_else(|error| {
        context.report.error(&error);
        error.exit()
    });
    std::process::exit(i32::from(code));
}

async fn run(context: &Context, verb: &str, options: &Json) -> Result<u8> {
    let text = |name: &str| options[name].as_str().map(str::to_owned);
    let number = |name: &str| options[name].as_u64().map(|number| u32::try_from(number).unwrap());
    let is = |name: &str| options[name] == true;
    let texts = |name: &str| -> Vec<String> {
        let texts = options[name].as_array().into_iter().flatten();
        texts.map(|text| text.as_str().unwrap().to_owned()).collect()
    };
    match verb {
        "redrive" => {
            let redrive = dlq::Redrive {
                queue: text("queue").unwrap(),
                to: text("to"),
                limit: number("limit"),
                rate: text("rate").map(|rate| rate.parse().unwrap()),
                dry_run: is("dry_run"),
                yes: is("yes"),
            };
            dlq::redrive(context, redrive).await
        }
        "purge" => dlq::purge(context, &text("queue").unwrap(), is("yes")).await,
        "show" => dlq::show(context, &text("queue").unwrap(), number("limit").unwrap_or(10)).await,
        "invoke" => {
            let (function, payload) = (text("function").unwrap(), text("payload"));
            invoke::run(context, invoke::Options { function, payload, is_async: is("async") }).await
        }
        "send" => {
            let send = send::Options {
                queue: text("queue").unwrap(),
                message: text("message"),
                times: number("times").unwrap_or(1),
                group: text("group"),
                attributes: texts("attributes"),
            };
            send::run(context, send).await
        }
        "correlate" => {
            let correlate = correlate::Options {
                targets: texts("targets"),
                sent: text("sent").unwrap(),
                results: texts("results"),
                since: text("since"),
                limit: number("limit").unwrap_or(20) as usize,
            };
            correlate::run(context, correlate).await
        }
        _ => panic!("no verb `{verb}`"),
    }
}
