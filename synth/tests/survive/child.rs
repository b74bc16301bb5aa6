//! One run of the deployer, in a process of its own, so that it can be killed.

use std::collections::BTreeMap;

use dsl::{Architecture, CloudAssembly, Environment, StackArtifact, Template};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use synth::{
    Project, Report,
    aws::Aws,
    cloudformation::rollback::Past,
    command::{Context, bootstrap, deploy, destroy, drift, rollback},
    examined::Examined,
    report::{Color, Verbosity},
};

/// What a run is to do.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(crate) struct Task {
    pub(crate) verb: Verb,
    pub(crate) environment: String,
    pub(crate) stacks: Vec<Wanted>,
    pub(crate) yes: bool,
    pub(crate) no_rollback: bool,
    pub(crate) json: bool,
    /// Without details, as a person sees it.
    pub(crate) quiet: bool,
    pub(crate) allow_data_loss: Vec<String>,
    pub(crate) allow_wider_permissions: bool,
    pub(crate) parameters: Vec<String>,
    pub(crate) skip: Vec<String>,
    pub(crate) force: bool,
    pub(crate) exit_code: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Verb {
    #[default]
    Deploy,
    Destroy,
    Rollback,
    Drift,
    Bootstrap,
    /// A deployer as one writes it at first, to see that the harness catches it.
    Naive,
}

/// A stack that is to be deployed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Wanted {
    pub(crate) name: String,
    pub(crate) template: Json,
    pub(crate) protected: bool,
    pub(crate) depends_on: Vec<String>,
}

impl Wanted {
    fn artifact(&self) -> StackArtifact {
        StackArtifact {
            name: self.name.clone(),
            template: Template::from_json(self.template.clone()),
            tags: BTreeMap::from([("owner".to_owned(), "tests".to_owned())]),
            depends_on: self.depends_on.clone(),
            functions: Vec::new(),
            escapes: Vec::new(),
            places: BTreeMap::new(),
            termination_protection: self.protected,
        }
    }
}

/// The name of the variable that holds a run's task.
pub(crate) const TASK: &str = "TASK_OF_TEST";
/// The name of the variable that holds the URL of `CloudFormation`.
pub(crate) const URL: &str = "CLOUDFORMATION_OF_TEST";

#[test]
#[ignore = "run by the other tests, in a process of its own"]
fn runs() {
    let (Ok(task), Ok(url)) = (std::env::var(TASK), std::env::var(URL)) else { return };
    let task: Task = serde_json::from_str(&task).unwrap();
    let environment = Environment {
        name: task.environment.clone(),
        account: "111122223333".to_owned(),
        region: "eu-west-1".to_owned(),
        architecture: Architecture::X86_64,
    };
    let aws = Aws::at(&environment, &url).with_attempts(8);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    if task.verb == Verb::Naive {
        std::process::exit(runtime.block_on(crate::naive::deploy(&aws, &task)));
    }
    // Nothing is built and nothing local is used.
    let none = std::env::temp_dir().join("none");
    let project =
        Project { root: none.clone(), environments: none.clone(), out: none.clone(), tools: none.clone(), local: none };
    let assembly =
        CloudAssembly { environment: environment.clone(), stacks: task.stacks.iter().map(Wanted::artifact).collect() };
    let verbosity = if task.quiet { Verbosity::Normal } else { Verbosity::Verbose };
    let report = Report::new(task.json, verbosity, Color::Never);
    let stacks = move || Ok(Examined::unjudged(assembly.clone(), Vec::new()));
    let context = Context::new(project, report, environment, Vec::new(), stacks).with_aws(aws);
    let told = context.report.clone();
    let code = runtime.block_on(async {
        match task.verb {
            Verb::Rollback => {
                let past = Past { skip: task.skip, force: task.force };
                rollback::run(&context, rollback::Options { yes: task.yes, past }).await
            }
            Verb::Drift => drift::run(&context, task.exit_code).await,
            Verb::Bootstrap => {
                let Task { yes, allow_wider_permissions, .. } = task;
                let options = bootstrap::Options { yes, allow_wider_permissions, ..bootstrap::Options::default() };
                bootstrap::run(context, options).await
            }
            Verb::Destroy => {
                destroy::run(&context, destroy::Options { yes: task.yes, allow_data_loss: task.allow_data_loss }).await
            }
            Verb::Deploy | Verb::Naive => {
                let options = deploy::Options {
                    yes: task.yes,
                    no_rollback: task.no_rollback,
                    allow_data_loss: task.allow_data_loss,
                    allow_wider_permissions: task.allow_wider_permissions,
                    parameters: task.parameters,
                    concurrency: 4,
                    ..deploy::Options::default()
                };
                deploy::run(&context, options).await
            }
        }
    });
    let code = code.unwrap_or_else(|error| {
        told.error(&error);
        error.exit()
    });
    std::process::exit(i32::from(code));
}
