//! One server for all tests, an account for each.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{
        Arc, Mutex, Weak,
        atomic::{AtomicU32, Ordering},
    },
};

use dsl::{Architecture, CloudAssembly, Environment, StackArtifact, Template};
use serde_json::{Value as Json, json};
use synth::{
    Project, Report,
    aws::Aws,
    cloudformation::{Cloud, Interrupt, deploy::Deployer},
    command::{Context, deploy, destroy},
    examined::Examined,
    report::{Color, Verbosity},
};

/// The emulator, which ends with the last test that uses it.
pub(crate) struct Emulator {
    pub(crate) project: Project,
    pub(crate) url: String,
    _folder: tempfile::TempDir,
}

impl Emulator {
    pub(crate) fn shared() -> Arc<Self> {
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
        let up = std::thread::spawn(move || block_on(synth::local::up(&up, &[], &report())).unwrap().emulator);
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

pub(crate) fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap().block_on(work)
}

pub(crate) fn report() -> Report {
    Report::new(false, Verbosity::Quiet, Color::Never)
}

/// One test's account on the emulator.
pub(crate) struct Account {
    pub(crate) emulator: Arc<Emulator>,
    pub(crate) environment: Environment,
}

impl Account {
    pub(crate) fn new(name: &str) -> Self {
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

    pub(crate) fn aws(&self) -> Aws {
        Aws::at(&self.environment, &self.emulator.url)
    }

    pub(crate) fn cloud(&self) -> Cloud {
        Cloud::new(&self.aws())
    }

    pub(crate) fn deployer(&self) -> Deployer {
        Deployer::new(self.cloud(), report(), Interrupt::default())
    }

    pub(crate) fn context(&self, stacks: Vec<StackArtifact>) -> Context {
        context(&self.emulator.project, &self.environment, stacks)
    }

    pub(crate) async fn deploy(&self, stacks: Vec<StackArtifact>) -> synth::Result<u8> {
        deploy::run(&self.context(stacks), deploy::Options { concurrency: 4, ..deploy::Options::default() }).await
    }

    pub(crate) async fn destroy(&self, stacks: Vec<StackArtifact>) -> synth::Result<u8> {
        destroy::run(&self.context(stacks), destroy::Options::default()).await
    }

    pub(crate) async fn status(&self, stack: &str) -> Option<String> {
        self.cloud().describe(stack).await.unwrap().map(|stack| stack.status)
    }
}

pub(crate) fn context(project: &Project, environment: &Environment, stacks: Vec<StackArtifact>) -> Context {
    let assembly = CloudAssembly { environment: environment.clone(), stacks };
    Context::new(project.clone(), report(), environment.clone(), Vec::new(), move || {
        Ok(Examined::unjudged(assembly.clone(), Vec::new()))
    })
}

pub(crate) fn stack(name: &str, template: Json) -> StackArtifact {
    StackArtifact {
        name: name.to_owned(),
        template: Template::from_json(template),
        tags: BTreeMap::from([("owner".to_owned(), "tests".to_owned())]),
        depends_on: Vec::new(),
        functions: Vec::new(),
        escapes: Vec::new(),
        places: BTreeMap::new(),
        termination_protection: false,
    }
}

pub(crate) fn queue(delay: u32) -> Json {
    json!({
        "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": delay}}},
        "Outputs": {"Url": {"Value": {"Ref": "Queue"}}},
    })
}

/// A template that fails while it is carried out, after the queue.
pub(crate) fn broken(delay: u32) -> Json {
    let mut template = queue(delay);
    template["Resources"]["Broken"] = json!({
        "Type": "AWS::Lambda::EventSourceMapping",
        "Properties": {"EventSourceArn": {"Fn::GetAtt": ["Queue", "Nonsense"]}, "FunctionName": "none"},
        "DependsOn": "Queue",
    });
    template
}
