//! Deployments on the real emulator: one server for all tests, an account for each.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeMap,
    path::PathBuf,
    process::{Command, Stdio},
    sync::{
        Arc, Mutex, Weak,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use dsl::{Architecture, CloudAssembly, Environment, StackArtifact, Template};
use serde_json::{Value as Json, json};
use synth::{
    Project, Report,
    aws::Aws,
    cloudformation::{
        Cloud, Interrupt,
        change_set::{Asked, Wanted},
        deploy::{Deployer, Job, Outcome, Planned},
        parameters::{self, Given, Value, Values},
    },
    command::{Context, deploy, destroy},
    exit,
    report::{Color, Verbosity},
};

/// The emulator, which ends with the last test that uses it.
struct Emulator {
    project: Project,
    url: String,
    _folder: tempfile::TempDir,
}

impl Emulator {
    fn shared() -> Arc<Self> {
        static SHARED: Mutex<Weak<Emulator>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap();
        if let Some(emulator) = shared.upgrade() {
            return emulator;
        }
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("Cargo.toml"), "[workspace]\nresolver = \"3\"\n").unwrap();
        let workspace = PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned();
        let project = Project {
            root: folder.path().to_owned(),
            environments: folder.path().join("stacks/environments.toml"),
            out: folder.path().join("cdk.out"),
            tools: workspace.join(".local/tools"),
            local: folder.path().join("run"),
        };
        let up = project.clone();
        // A runtime cannot be made inside of another one.
        let up = std::thread::spawn(move || block_on(synth::local::up(&up, &report())).unwrap().emulator);
        let url = up.join().unwrap();
        let emulator = Arc::new(Self { project, url, _folder: folder });
        *shared = Arc::downgrade(&emulator);
        emulator
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        let project = self.project.clone();
        let _ = std::thread::spawn(move || block_on(synth::local::down(&project, &report()))).join();
    }
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap().block_on(work)
}

fn report() -> Report {
    Report::new(false, Verbosity::Quiet, Color::Never)
}

/// One test's account on the emulator.
struct Account {
    emulator: Arc<Emulator>,
    environment: Environment,
}

impl Account {
    fn new(name: &str) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let account = format!("{:06}{:06}", std::process::id() % 1_000_000, NEXT.fetch_add(1, Ordering::SeqCst));
        let environment = Environment {
            name: name.to_owned(),
            account,
            region: "eu-west-1".to_owned(),
            architecture: Architecture::X86_64,
        };
        Self { emulator: Emulator::shared(), environment }
    }

    fn aws(&self) -> Aws {
        Aws::at(&self.environment, &self.emulator.url)
    }

    fn cloud(&self) -> Cloud {
        Cloud::new(&self.aws())
    }

    fn deployer(&self) -> Deployer {
        Deployer {
            cloud: self.cloud(),
            report: report(),
            interrupt: Interrupt::default(),
            no_rollback: false,
            allowed_losses: Vec::new(),
        }
    }

    fn context(&self, stacks: Vec<StackArtifact>) -> Context {
        context(&self.emulator.project, &self.environment, stacks)
    }

    async fn deploy(&self, stacks: Vec<StackArtifact>) -> synth::Result<u8> {
        deploy::run(&self.context(stacks), deploy::Options { concurrency: 4, ..deploy::Options::default() }).await
    }

    async fn destroy(&self, stacks: Vec<StackArtifact>) -> synth::Result<u8> {
        destroy::run(&self.context(stacks), destroy::Options::default()).await
    }

    async fn status(&self, stack: &str) -> Option<String> {
        self.cloud().describe(stack).await.unwrap().map(|stack| stack.status)
    }
}

fn context(project: &Project, environment: &Environment, stacks: Vec<StackArtifact>) -> Context {
    let assembly = CloudAssembly { environment: environment.clone(), stacks };
    Context::new(project.clone(), report(), environment.clone(), Vec::new(), move |_| Ok(assembly.clone()))
}

fn stack(name: &str, template: Json) -> StackArtifact {
    StackArtifact {
        name: name.to_owned(),
        template: Template::from_json(template),
        tags: BTreeMap::from([("owner".to_owned(), "tests".to_owned())]),
        depends_on: Vec::new(),
        functions: Vec::new(),
        places: BTreeMap::new(),
        termination_protection: false,
    }
}

fn queue(delay: u32) -> Json {
    json!({
        "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": delay}}},
        "Outputs": {"Url": {"Value": {"Ref": "Queue"}}},
    })
}

/// A template that fails while it is carried out, after the queue.
fn broken(delay: u32) -> Json {
    let mut template = queue(delay);
    template["Resources"]["Broken"] = json!({
        "Type": "AWS::Lambda::EventSourceMapping",
        "Properties": {"EventSourceArn": {"Fn::GetAtt": ["Queue", "Nonsense"]}, "FunctionName": "none"},
        "DependsOn": "Queue",
    });
    template
}

#[test]
fn creates_keeps_changes_fails_and_destroys() {
    block_on(async {
        let account = Account::new("local");
        let one = |template| vec![stack("orders", template)];
        assert_eq!(account.deploy(one(queue(1))).await.unwrap(), exit::DONE);
        let created = account.cloud().describe("orders").await.unwrap().unwrap();
        assert_eq!(created.status, "CREATE_COMPLETE");
        assert!(created.outputs["Url"].contains("orders"), "{:?}", created.outputs);
        assert_eq!(created.tags["owner"], "tests");

        assert_eq!(account.deploy(one(queue(1))).await.unwrap(), exit::DONE);
        let kept = account.cloud().describe("orders").await.unwrap().unwrap();
        assert_eq!((kept.status.as_str(), kept.changed), ("CREATE_COMPLETE", created.changed), "nothing was executed");

        assert_eq!(account.deploy(one(queue(2))).await.unwrap(), exit::DONE);
        assert_eq!(account.status("orders").await.unwrap(), "UPDATE_COMPLETE");

        let failed = account.deploy(one(broken(3))).await.unwrap_err();
        assert_eq!((failed.exit(), failed.code()), (exit::ROLLED_BACK, "rolled-back"));
        assert!(failed.to_string().contains("`Broken`"), "the root cause is named: {failed}");
        assert_eq!(account.status("orders").await.unwrap(), "UPDATE_ROLLBACK_COMPLETE");

        assert_eq!(account.deploy(one(queue(4))).await.unwrap(), exit::DONE);
        assert_eq!(account.destroy(one(queue(4))).await.unwrap(), exit::DONE);
        assert_eq!(account.status("orders").await, None);
        assert_eq!(account.destroy(one(queue(4))).await.unwrap(), exit::DONE, "nothing to do");
    });
}

#[test]
fn outputs_alone_are_deployed_too() {
    block_on(async {
        let account = Account::new("local");
        account.deploy(vec![stack("orders", queue(1))]).await.unwrap();
        let mut template = queue(1);
        template["Outputs"]["Name"] = json!({"Value": {"Fn::GetAtt": ["Queue", "QueueName"]}});
        account.deploy(vec![stack("orders", template)]).await.unwrap();
        let outputs = account.cloud().describe("orders").await.unwrap().unwrap().outputs;
        assert_eq!(outputs.keys().collect::<Vec<_>>(), ["Name", "Url"]);
    });
}

#[test]
fn a_failed_creation_is_deleted_and_created_again() {
    block_on(async {
        let account = Account::new("local");
        let failed = account.deploy(vec![stack("orders", broken(1))]).await.unwrap_err();
        assert_eq!(failed.exit(), exit::ROLLED_BACK);
        assert_eq!(account.status("orders").await.unwrap(), "ROLLBACK_COMPLETE");
        assert_eq!(account.deploy(vec![stack("orders", queue(1))]).await.unwrap(), exit::DONE);
        assert_eq!(account.status("orders").await.unwrap(), "CREATE_COMPLETE");
    });
}

#[test]
fn a_leftover_change_set_is_taken_over() {
    block_on(async {
        let account = Account::new("local");
        let artifact = stack("orders", queue(1));
        let values = Values::new();
        let wanted = Wanted { stack: &artifact, values: &values, template_url: None };
        // What a run that was killed before it executed leaves.
        let interrupt = Interrupt::default();
        let Asked::Ready(left) = account.cloud().change_set(wanted, None, &interrupt).await.unwrap() else {
            panic!("a new stack is a change");
        };
        assert_eq!(account.status("orders").await.unwrap(), "REVIEW_IN_PROGRESS");
        let there = account.cloud().describe("orders").await.unwrap();
        let Asked::Ready(adopted) = account.cloud().change_set(wanted, there.as_ref(), &interrupt).await.unwrap()
        else {
            panic!("a new stack is a change");
        };
        assert_eq!(adopted.id, left.id);
        assert_eq!(account.deploy(vec![artifact]).await.unwrap(), exit::DONE);
        assert_eq!(account.status("orders").await.unwrap(), "CREATE_COMPLETE");
    });
}

#[test]
fn a_leftover_with_other_content_is_no_obstacle() {
    block_on(async {
        let account = Account::new("local");
        let (old, values) = (stack("orders", queue(1)), Values::new());
        let wanted = Wanted { stack: &old, values: &values, template_url: None };
        account.cloud().change_set(wanted, None, &Interrupt::default()).await.unwrap();
        assert_eq!(account.deploy(vec![stack("orders", queue(2))]).await.unwrap(), exit::DONE);
        assert_eq!(account.status("orders").await.unwrap(), "CREATE_COMPLETE");
    });
}

#[test]
fn another_tools_change_set_is_left_alone() {
    block_on(async {
        let account = Account::new("local");
        let client = account.aws().cloudformation();
        let request = client.create_change_set().stack_name("orders").change_set_name("theirs");
        let kind = aws_sdk_cloudformation::types::ChangeSetType::Create;
        request.change_set_type(kind).template_body(queue(1).to_string()).send().await.unwrap();
        let refused = account.deploy(vec![stack("orders", queue(1))]).await.unwrap_err();
        assert_eq!((refused.exit(), refused.code()), (exit::NEEDS_HAND, "foreign-change-set"));
        assert_eq!(account.cloud().listed("orders").await.unwrap(), ["theirs"]);
    });
}

#[test]
fn an_interrupt_before_the_execution_leaves_nothing() {
    block_on(async {
        let account = Account::new("local");
        let deployer = account.deployer();
        let job = Job { stack: stack("orders", queue(1)), template_url: None };
        let survey = deployer.survey("orders").await.unwrap();
        let planned = deployer.plan(&job, &survey, &Values::new(), false).await.unwrap();
        assert!(matches!(planned, Planned::Ready(_)));
        deployer.interrupt.set();
        let outcome = deployer.execute(&job, survey, planned, |_| Ok(Values::new())).await;
        assert!(matches!(outcome, Outcome::Failed(error) if error.exit() == exit::INTERRUPTED));
        assert_eq!(account.status("orders").await, None);
    });
}

#[test]
fn a_failure_skips_only_what_depends_on_it() {
    block_on(async {
        let account = Account::new("local");
        let behind =
            |name: &str, other: &str| StackArtifact { depends_on: vec![other.to_owned()], ..stack(name, queue(1)) };
        let stacks =
            vec![stack("bad", broken(1)), behind("lost", "bad"), stack("good", queue(1)), behind("fine", "good")];
        assert_eq!(account.deploy(stacks).await.unwrap(), exit::PARTLY);
        assert_eq!(account.status("bad").await.unwrap(), "ROLLBACK_COMPLETE");
        assert_eq!(account.status("lost").await, None);
        assert_eq!(account.status("good").await.unwrap(), "CREATE_COMPLETE");
        assert_eq!(account.status("fine").await.unwrap(), "CREATE_COMPLETE");
    });
}

fn secret() -> Json {
    json!({
        "Parameters": {"Password": {"Type": "String", "NoEcho": true, "AllowedPattern": "^[0-9A-F]{32}$"}},
        "Resources": {"Secret": {"Type": "AWS::SecretsManager::Secret", "Properties": {"SecretString": {"Ref": "Password"}}}},
    })
}

async fn secret_value(account: &Account) -> String {
    let resources = account.cloud().resources("vault").await.unwrap();
    let client = account.aws();
    let url = format!("{}/", client.endpoint().unwrap());
    let arn = resources[0].physical.clone().unwrap();
    read_secret(&url, &account.environment, &arn)
}

/// Asks the emulator with the tool that every system has a form of: no client of this service is a dependency of ours.
fn read_secret(url: &str, environment: &Environment, arn: &str) -> String {
    let (account, region) = (&environment.account, &environment.region);
    let host = url.trim_start_matches("http://").trim_end_matches('/');
    let body = json!({"SecretId": arn}).to_string();
    let request = format!(
        "POST / HTTP/1.1\r\nHost: {host}\r\nX-Amz-Target: secretsmanager.GetSecretValue\r\n\
         Content-Type: application/x-amz-json-1.1\r\nContent-Length: {}\r\nConnection: close\r\n\
         Authorization: AWS4-HMAC-SHA256 Credential={account}/20260101/{region}/secretsmanager/aws4_request, \
         SignedHeaders=host, Signature=none\r\n\r\n{body}",
        body.len()
    );
    use std::io::{Read as _, Write as _};
    let mut stream = std::net::TcpStream::connect(host).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let json = &answer[answer.find('{').unwrap()..=answer.rfind('}').unwrap()];
    serde_json::from_str::<Json>(json).unwrap()["SecretString"].as_str().unwrap().to_owned()
}

#[test]
fn a_secret_is_made_up_once_and_kept() {
    block_on(async {
        let account = Account::new("local");
        assert_eq!(account.deploy(vec![stack("vault", secret())]).await.unwrap(), exit::DONE);
        let made = secret_value(&account).await;
        assert_eq!(made.len(), 32);
        assert!(
            made.bytes().all(|byte| byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte)),
            "not as its pattern says"
        );

        let mut template = secret();
        template["Resources"]["Secret"]["Properties"]["Description"] = json!("changed");
        assert_eq!(account.deploy(vec![stack("vault", template)]).await.unwrap(), exit::DONE);
        assert_eq!(account.status("vault").await.unwrap(), "UPDATE_COMPLETE");
        assert_eq!(secret_value(&account).await, made);
    });
}

#[test]
fn a_missing_value_and_a_wrong_name_are_told_before_anything_happens() {
    block_on(async {
        let account = Account::new("local");
        let template = json!({
            "Parameters": {
                "First": {"Type": "String"},
                "Second": {"Type": "Number", "MinValue": 2},
                "Kept": {"Type": "String", "Default": "x"},
            },
            "Resources": {"Queue": {"Type": "AWS::SQS::Queue"}},
        });
        let run = async |parameters: &[&str]| {
            let parameters = parameters.iter().map(ToString::to_string).collect();
            let options = deploy::Options { concurrency: 1, parameters, ..deploy::Options::default() };
            deploy::run(&account.context(vec![stack("orders", template.clone())]), options).await
        };
        let missing = run(&[]).await.unwrap_err();
        assert_eq!((missing.exit(), missing.code()), (exit::USAGE, "missing-parameter"));
        assert!(missing.to_string().contains("`First`, `Second`"), "{missing}");
        let unknown = run(&["Fisrt=a", "Second=3"]).await.unwrap_err();
        assert_eq!(unknown.help_text(), Some("did you mean `First`?"));
        let wrong = run(&["First=a", "Second=1"]).await.unwrap_err();
        assert!(wrong.to_string().contains("at least 2"), "{wrong}");
        assert_eq!(account.status("orders").await, None);
        assert_eq!(run(&["First=a", "Second=3"]).await.unwrap(), exit::DONE);
        assert_eq!(run(&[]).await.unwrap(), exit::DONE, "what the stack has is kept");
        let parameters = account.cloud().describe("orders").await.unwrap().unwrap().parameters;
        assert_eq!((parameters["First"].as_str(), parameters["Second"].as_str()), ("a", "3"));
    });
}

#[test]
fn data_is_not_lost_without_consent_elsewhere_than_on_local() {
    block_on(async {
        let account = Account::new("dev");
        let mut deployer = account.deployer();
        let mut both = queue(1);
        both["Resources"]["Other"] = json!({"Type": "AWS::SQS::Queue"});
        let execute = async |deployer: &Deployer, template: Json| {
            let job = Job { stack: stack("orders", template), template_url: None };
            let survey = deployer.survey("orders").await.unwrap();
            let planned = deployer.plan(&job, &survey, &Values::new(), false).await.unwrap();
            let (changes, exact) = deployer.changes(&job, &survey, &planned);
            assert!(exact);
            let losses = deployer.losses(&job, &survey, &changes);
            let allowed = deployer.allow(&losses);
            if allowed.is_ok() {
                assert!(deployer.execute(&job, survey, planned, |_| Ok(Values::new())).await.is_ok());
            }
            allowed
        };
        execute(&deployer, both).await.unwrap();
        let refused = execute(&deployer, queue(1)).await.unwrap_err();
        assert_eq!((refused.exit(), refused.code()), (exit::DIFFERENCES, "data-loss"));
        assert!(refused.help_text().unwrap().contains("--allow-data-loss orders/Other"));
        assert_eq!(account.cloud().resources("orders").await.unwrap().len(), 2);
        deployer.allowed_losses = vec!["Other".to_owned()];
        execute(&deployer, queue(1)).await.unwrap();
        assert_eq!(account.cloud().resources("orders").await.unwrap().len(), 1);
    });
}

#[test]
fn a_protected_stack_is_not_destroyed() {
    block_on(async {
        let account = Account::new("local");
        let protected = |on| vec![StackArtifact { termination_protection: on, ..stack("orders", queue(1)) }];
        account.deploy(protected(true)).await.unwrap();
        let refused = account.destroy(protected(true)).await.unwrap_err();
        assert_eq!(refused.code(), "termination-protection");
        account.deploy(protected(false)).await.unwrap();
        assert_eq!(account.destroy(protected(false)).await.unwrap(), exit::DONE);
    });
}

#[test]
fn a_large_template_goes_through_the_bucket() {
    block_on(async {
        let account = Account::new("local");
        let mut template = queue(1);
        template["Metadata"] = json!({"Filler": "x".repeat(Template::INLINE_LIMIT)});
        assert_eq!(account.deploy(vec![stack("orders", template.clone())]).await.unwrap(), exit::DONE);
        assert_eq!(account.deploy(vec![stack("orders", template)]).await.unwrap(), exit::DONE);
        assert_eq!(account.status("orders").await.unwrap(), "CREATE_COMPLETE");
    });
}

#[test]
fn a_silent_emulator_is_told_with_its_remedy() {
    block_on(async {
        let environment = Environment {
            name: "local".to_owned(),
            account: "000000000001".to_owned(),
            region: "eu-west-1".to_owned(),
            architecture: Architecture::X86_64,
        };
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let cloud = Cloud::new(&Aws::at(&environment, &format!("http://127.0.0.1:{free}")));
        let error = cloud.describe("orders").await.unwrap_err();
        assert_eq!(error.code(), "local-is-down");
        assert!(error.help_text().unwrap().contains("synth local up"));
    });
}

#[test]
fn secrets_are_in_no_debug_output() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("password"), "open sesame\n").unwrap();
    let given = Given::parse(&["Password=@password".to_owned()], folder.path()).unwrap();
    let declared = [&parameters::declared(&Template::from_json(json!({
        "Parameters": {"Password": {"Type": "String", "NoEcho": true, "MaxLength": 5}},
    })))[0]]
    .map(Clone::clone);
    let error = parameters::resolve(&declared, &given, &BTreeMap::new(), false).unwrap_err();
    let value = Value::Given("open sesame".to_owned());
    assert!(!format!("{given:?} {value:?} {error:?} {error}").contains("sesame"));
    assert!(error.to_string().contains("at most 5 characters, and has 11"), "{error}");
}

/// A process of its own deploys through a proxy that holds one kind of request back until it is told to let it go.
mod another_process {
    use std::{
        io::{Read as _, Write as _},
        net::{Shutdown, TcpListener, TcpStream},
        sync::{Condvar, mpsc},
    };

    use super::*;

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
            let patience = Duration::from_secs(60);
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
        let mut buffer = [0; 64 * 1024];
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
        let folder = tempfile::tempdir().unwrap();
        let project = Project {
            root: folder.path().to_owned(),
            environments: folder.path().join("none"),
            out: folder.path().join("none"),
            tools: folder.path().join("none"),
            local: folder.path().join("none"),
        };
        let context = context(&project, &environment, vec![stack("orders", queue(1))]);
        let options = deploy::Options { yes: true, concurrency: 1, ..deploy::Options::default() };
        let code = block_on(deploy::run(&context, options)).unwrap_or_else(|error| {
            context.report.error(&error);
            error.exit()
        });
        std::process::exit(i32::from(code));
    }

    fn wait(child: &mut std::process::Child) -> Option<i32> {
        let deadline = Instant::now() + Duration::from_secs(60);
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
        told.recv_timeout(Duration::from_secs(60)).unwrap();
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
            told.recv_timeout(Duration::from_secs(60)).unwrap();
            signal(&first, "-KILL");
            wait(&mut first);
            gate.open();
            let mut second = child(&account, &account.emulator.url);
            assert_eq!(wait(&mut second), Some(0), "{request}");
            assert_eq!(status(&account).as_deref(), Some("CREATE_COMPLETE"), "{request}");
            assert!(block_on(account.cloud().listed("orders")).unwrap().len() <= 1, "{request}");
        }
    }
}
