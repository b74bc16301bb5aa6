//! From the command line to an exit code.

use std::{collections::BTreeMap, fs, path::Path, process::ExitCode};

use clap::Parser;
use dsl::{App, CloudAssembly, Diagnostic, Environment, StackArtifact};
use rules::Rule;
use serde::de::DeserializeOwned;

use crate::{
    Error, Project, Report, Result,
    aws::Aws,
    cli::{Cli, Command, Dlq, Local},
    cloudformation::{Cloud, rollback::Past},
    command::{self, Context, against::Before},
    environment::{self, Configured, Host},
    examined::Examined,
    local, usage,
};

/// Runs the command line over a team's app. All that a `main` has to do:
///
/// ```no_run
/// # #[derive(serde::Deserialize)]
/// # struct Settings {}
/// # fn app(environment: &dsl::Environment, settings: &Settings) -> dsl::App { dsl::App::new(environment.clone()) }
/// fn main() -> std::process::ExitCode {
///     synth::run(app)
/// }
/// ```
///
/// `S` is what a table of `stacks/environments.toml` holds beside `account`, `region` and `architecture`.
pub fn run<S: DeserializeOwned + 'static>(app: fn(&Environment, &S) -> App) -> ExitCode {
    run_with(app, &[])
}

/// Runs the command line over a team's app, whose stacks are judged by the team's own rules too.
///
/// ```no_run
/// use rules::{Check, Rule};
/// # #[derive(serde::Deserialize)]
/// # struct Settings {}
/// # fn app(environment: &dsl::Environment, settings: &Settings) -> dsl::App { dsl::App::new(environment.clone()) }
/// const OWN: &[Rule] = &[Rule {
///     number: None,
///     code: "acme-short-polling",
///     severity: dsl::Severity::Warning,
///     title: "our queues wait for messages",
///     why: "an empty receive costs as much as a full one",
///     source: "ACME's handbook, Queues",
///     check: Check::Queue(|queue, findings| {
///         let wait = queue.property("ReceiveMessageWaitTimeSeconds");
///         if wait.number().known().is_none_or(|wait| wait.value == 0) {
///             findings.tell(wait.place(), format!("`{}` answers an empty receive at once", queue.id())).help("write 20");
///         }
///     }),
/// }];
///
/// fn main() -> std::process::ExitCode {
///     synth::run_with(app, OWN)
/// }
/// ```
pub fn run_with<S: DeserializeOwned + 'static>(app: fn(&Environment, &S) -> App, own: &'static [Rule]) -> ExitCode {
    let open = move |project: &Project, name: &str| {
        let Configured { environment, settings } = read::<S>(project, name)?;
        Ok((environment.clone(), Box::new(move || app(&environment, &settings).synth()) as Box<_>))
    };
    execute(&Application { open: &open, own })
}

/// An environment, and its stacks whenever they are asked for.
type Opened = (Environment, Box<dyn Fn() -> (CloudAssembly, Vec<Diagnostic>)>);

/// A team's app without its types, so that the command line is compiled once and not again with every app.
struct Application<'a> {
    open: &'a dyn Fn(&Project, &str) -> Result<Opened>,
    /// The team's own rules.
    own: &'static [Rule],
}

fn execute(app: &Application<'_>) -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage::tell(&error),
    };
    let report = Report::new(cli.global.json, cli.global.verbosity(), cli.global.color);
    let done = dispatch(cli, report.clone(), app).and_then(|code| report.finish().map(|()| code));
    let code = done.unwrap_or_else(|error| {
        report.error(&error);
        error.exit()
    });
    ExitCode::from(code)
}

fn dispatch(cli: Cli, report: Report, app: &Application<'_>) -> Result<u8> {
    if let Command::Check { template, deny, .. } = &cli.command
        && !template.is_empty()
    {
        return command::check::templates(&report, template, app.own, *deny);
    }
    let here = std::env::current_dir()
        .map_err(|error| Error::failed("no-project", "cannot tell the current folder").because(error))?;
    let project = Project::find(&here, cli.global.environments.as_deref(), cli.global.out.as_deref())?;
    let Cli { global, command } = cli;
    match command {
        Command::Doctor => wait(command::doctor::doctor(&project, &report)),
        Command::Local { verb } => match verb {
            Local::Up => {
                let (_, stacks) = (app.open)(&project, Environment::LOCAL)?;
                let instances = local::instances(&stacks().0.stacks)?;
                wait(command::local::up(&project, &instances, &report))
            }
            Local::Down => wait(command::local::down(&project, &report)),
            Local::Status => wait(command::local::status(&project, &report)),
            Local::Reset { ports } => wait(command::local::reset(&project, ports, &report)),
        },
        Command::List { stacks, escapes } => {
            let context = context(project, report, &global.env, stacks.stacks, app)?;
            if escapes { command::list::escapes(&context) } else { wait(command::list::run(&context)) }
        }
        Command::Synth { stacks, print } => {
            command::synth::run(&context(project, report, &global.env, stacks.stacks, app)?, print)
        }
        Command::Check { stacks, deny, .. } => {
            command::check::run(&context(project, report, &global.env, stacks.stacks, app)?, deny)
        }
        // Not by `clap`, which misses a global option that stands before the command.
        Command::Diff { markdown: true, .. } if report.is_json() => {
            Err(Error::usage("bad-usage", "`--markdown` and `--json` are two forms of one output")
                .help("give one of them"))
        }
        Command::Diff { stacks, against, markdown, exit_code } => {
            let context = context(project, report, &global.env, stacks.stacks, app)?;
            let assembly = context.assembly()?;
            let stacks =
                if against.is_some() { context.selected(&assembly)? } else { context.deployable(&assembly)?.0 };
            let before = match against {
                Some(what) => command::against::read(&context, &what, &stacks)?,
                None => wait(async { Ok(Before::deployed(deployed(&context, &stacks).await?)) })?,
            };
            Ok(command::diff::run(&context, &stacks, &before, command::diff::Options { markdown, exit_code }))
        }
        Command::Deploy { stacks, options } => {
            let context = context(project, report, &global.env, stacks.stacks, app)?;
            wait(command::deploy::run(&context, options.into()))
        }
        Command::Destroy { stacks, yes, allow_data_loss } => {
            let context = context(project, report, &global.env, stacks.stacks, app)?;
            wait(command::destroy::run(&context, command::destroy::Options { yes, allow_data_loss }))
        }
        Command::Bootstrap { yes, allow_wider_permissions, execution_policy } => {
            let context = context(project, report, &global.env, Vec::new(), app)?;
            let execution_policies = execution_policy;
            let options = command::bootstrap::Options { yes, allow_wider_permissions, execution_policies };
            wait(command::bootstrap::run(context, options))
        }
        Command::Rollback { stacks, skip, force, yes } => {
            let context = context(project, report, &global.env, stacks.stacks, app)?;
            wait(command::rollback::run(&context, command::rollback::Options { yes, past: Past { skip, force } }))
        }
        Command::Drift { stacks, exit_code } => {
            let context = context(project, report, &global.env, stacks.stacks, app)?;
            wait(command::drift::run(&context, exit_code))
        }
        Command::Outputs(stacks) => {
            let context = context(project, report, &global.env, stacks.stacks, app)?;
            wait(command::outputs::run(&context))
        }
        Command::Status(stacks) => {
            let context = context(project, report, &global.env, stacks.stacks, app)?;
            wait(command::status::run(&context))
        }
        Command::Package { package } => {
            let context = context(project, report, &global.env, Vec::new(), app)?;
            wait(command::package::run(&context, &package))
        }
        Command::Send { queue, message, times, group, attributes } => {
            let context = context(project, report, &global.env, Vec::new(), app)?;
            wait(command::send::run(&context, command::send::Options { queue, message, times, group, attributes }))
        }
        Command::Invoke { function, payload, is_async } => {
            let context = context(project, report, &global.env, Vec::new(), app)?;
            wait(command::invoke::run(&context, command::invoke::Options { function, payload, is_async }))
        }
        Command::Logs { function, since, filter, follow } => {
            let context = context(project, report, &global.env, Vec::new(), app)?;
            wait(command::logs::run(&context, command::logs::Options { function, since, filter, follow }))
        }
        Command::Correlate { targets, sent, results, since, limit } => {
            let context = context(project, report, &global.env, Vec::new(), app)?;
            let options = command::correlate::Options { targets, sent, results, since, limit };
            wait(command::correlate::run(&context, options))
        }
        Command::Dlq { verb } => dlq(verb, project, report, &global.env, app),
    }
}

fn dlq(verb: Dlq, project: Project, report: Report, name: &str, app: &Application<'_>) -> Result<u8> {
    match verb {
        Dlq::List(stacks) => {
            let context = context(project, report, name, stacks.stacks, app)?;
            wait(command::dlq::list(&context))
        }
        Dlq::Show { queue, limit } => {
            let context = context(project, report, name, Vec::new(), app)?;
            wait(command::dlq::show(&context, &queue, limit))
        }
        Dlq::Redrive { queue, to, limit, rate, dry_run, yes } => {
            let context = context(project, report, name, Vec::new(), app)?;
            wait(command::dlq::redrive(&context, command::dlq::Redrive { queue, to, limit, rate, dry_run, yes }))
        }
        Dlq::Purge { queue, yes } => {
            let context = context(project, report, name, Vec::new(), app)?;
            wait(command::dlq::purge(&context, &queue, yes))
        }
    }
}

/// Runs what waits for the network or for other processes. `synth` itself needs no such runtime and is spared its start.
fn wait<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Error::failed("no-runtime", "cannot start threads").because(error))?;
    runtime.block_on(work)
}

fn context(project: Project, report: Report, name: &str, globs: Vec<String>, app: &Application<'_>) -> Result<Context> {
    let (environment, stacks) = (app.open)(&project, name)?;
    let (root, own) = (project.root.clone(), app.own);
    let examine = move || Examined::of(&root, own, stacks());
    Ok(Context::new(project, report, environment, globs, examine))
}

fn read<S: DeserializeOwned>(project: &Project, name: &str) -> Result<Configured<S>> {
    let path: &Path = &project.environments;
    let bytes = fs::read(path).map_err(|error| {
        Error::failed("cannot-read", format!("cannot read the environments file `{}`", path.display())).because(error)
    })?;
    // No stack of another environment holds an address of this machine: so its folder need not even be there.
    let receiver = if name == Environment::LOCAL { local::ports(project)?.receiver } else { 0 };
    let shown = project.shown(path).to_string();
    environment::read(&shown, &environment::text(&shown, bytes)?, name, &Host::with_receiver(receiver))
}

async fn deployed(context: &Context, stacks: &[StackArtifact]) -> Result<BTreeMap<String, dsl::Template>> {
    let aws = Aws::reach(&context.project, &context.environment).await?;
    let cloud = Cloud::new(&aws);
    let mut templates = BTreeMap::new();
    for stack in stacks {
        if let Some(template) = cloud.template(&stack.name).await? {
            templates.insert(stack.name.clone(), template);
        }
    }
    Ok(templates)
}
