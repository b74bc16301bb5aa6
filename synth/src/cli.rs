//! The command line as it is typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::report::{Color, Verbosity};

/// Infrastructure as code for queue-and-function pipelines.
#[derive(Parser)]
#[command(name = "synth", version, disable_help_subcommand = true, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What holds for every command.
#[derive(Debug, Args)]
pub(crate) struct Global {
    /// The environment: a table of `stacks/environments.toml`
    #[arg(long, global = true, env = "SYNTH_ENV", default_value = "local", value_name = "ENV")]
    pub(crate) env: String,
    /// One JSON object a line: data on stdout, talk on stderr
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The root of the assemblies [default: cdk.out]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// The environments file [default: stacks/environments.toml]
    #[arg(long, global = true, env = "SYNTH_ENVIRONMENTS", value_name = "FILE")]
    pub(crate) environments: Option<PathBuf>,
    /// When to colour
    #[arg(long, global = true, value_enum, default_value = "auto", value_name = "WHEN")]
    pub(crate) color: Color,
    /// Say errors and data alone
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Say details
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
}

impl Global {
    pub(crate) fn verbosity(&self) -> Verbosity {
        match (self.quiet, self.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Normal,
        }
    }
}

/// Globs over stack names.
#[derive(Clone, Debug, Args)]
pub(crate) struct Stacks {
    /// Globs over stack names; none means all
    #[arg(value_name = "STACK")]
    pub(crate) stacks: Vec<String>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Show the stacks of the environment
    List {
        #[command(flatten)]
        stacks: Stacks,
        /// Show the properties that were set past builders and schemas instead
        #[arg(long)]
        escapes: bool,
    },
    /// Write the cloud assembly to cdk.out/<env>/
    Synth {
        #[command(flatten)]
        stacks: Stacks,
        /// Write the templates to stdout instead
        #[arg(long)]
        print: bool,
    },
    /// Check the stacks against AWS's schemas, and nothing else
    Check {
        #[command(flatten)]
        stacks: Stacks,
        /// Fail for warnings too
        #[arg(long, value_enum, value_name = "WHAT")]
        deny: Option<crate::command::check::Deny>,
        /// Check this file instead, of any origin: JSON, or YAML with short forms (repeatable)
        #[arg(long, value_name = "FILE", conflicts_with = "stacks")]
        template: Vec<PathBuf>,
    },
    /// Compare the code with what is deployed
    Diff {
        #[command(flatten)]
        stacks: Stacks,
        /// Compare with something else instead, offline: an assembly's folder, a template file, or a git revision, of
        /// which the committed templates in tests/snapshots/<env>/ are read
        #[arg(long, value_name = "DIR|FILE|REVISION")]
        against: Option<String>,
        /// Write Markdown, for the comment of a pull request
        #[arg(long)]
        markdown: bool,
        /// Exit with 3 where there are differences
        #[arg(long)]
        exit_code: bool,
    },
    /// Build, publish, plan, ask and deploy; on `local` without asking
    Deploy {
        #[command(flatten)]
        stacks: Stacks,
        #[command(flatten)]
        options: Deployment,
    },
    /// Delete stacks
    Destroy {
        #[command(flatten)]
        stacks: Stacks,
        /// Do not ask
        #[arg(long)]
        yes: bool,
        /// Delete this resource although its data is lost (repeatable; `all` for every one)
        #[arg(long, value_name = "ID")]
        allow_data_loss: Vec<String>,
    },
    /// Set an account and region up: the asset bucket, the role that deploys, their version
    Bootstrap {
        /// Do not ask
        #[arg(long)]
        yes: bool,
        /// Make permissions wider in prod, where `--yes` alone does not
        #[arg(long)]
        allow_wider_permissions: bool,
        /// A managed policy of the role that deploys, in place of the administrator's (repeatable)
        #[arg(long, value_name = "ARN")]
        execution_policy: Vec<String>,
    },
    /// Roll stacks back whose last operation failed halfway
    Rollback {
        #[command(flatten)]
        stacks: Stacks,
        /// Leave this resource as it is, though its rollback fails (repeatable)
        #[arg(long, value_name = "ID")]
        skip: Vec<String>,
        /// Leave everything as it is whose rollback fails again
        #[arg(long, conflicts_with = "skip")]
        force: bool,
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
    /// Show what was changed past the stacks, property by property
    Drift {
        #[command(flatten)]
        stacks: Stacks,
        /// Exit with 3 where anything was
        #[arg(long)]
        exit_code: bool,
    },
    /// Show the outputs of deployed stacks
    Outputs(Stacks),
    /// Show the state of stacks, their alarms, mappings and outputs
    Status(Stacks),
    /// The local environment on its own
    Local {
        #[command(subcommand)]
        verb: Local,
    },
    /// Build one function and print the path of its zip
    Package {
        /// The function's Cargo package
        package: String,
    },
    /// Send messages to a queue
    Send {
        /// The queue's logical id, with or without `Queue`
        queue: String,
        /// The message; `-` or nothing reads one message a line from stdin
        message: Option<String>,
        /// Send it so many times
        #[arg(long, default_value_t = 1, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
        times: u32,
        /// The message group, for a FIFO queue
        #[arg(long, value_name = "ID")]
        group: Option<String>,
        /// An attribute of text, `correlationId=…` for one (repeatable)
        #[arg(long = "attribute", value_name = "NAME=VALUE")]
        attributes: Vec<String>,
    },
    /// Call a function and print its answer
    Invoke {
        /// The function's logical id, with or without `Function`
        function: String,
        /// JSON; `@FILE` reads it from a file, `-` from stdin; `{}` where there is none
        #[arg(allow_hyphen_values = true)]
        payload: Option<String>,
        /// Put it in line and do not wait for the answer
        #[arg(long = "async")]
        is_async: bool,
    },
    /// Show the log lines of functions
    Logs {
        /// The function's logical id, with or without `Function`; none means all
        function: Option<String>,
        /// How far back: `90s`, `15m`, `2h`, `1d`
        #[arg(long, default_value = "15m", value_name = "TIME")]
        since: String,
        /// Lines that hold this text alone
        #[arg(long, value_name = "TEXT")]
        filter: Option<String>,
        /// Go on showing new lines
        #[arg(long, short)]
        follow: bool,
    },
    /// Prove that every message that was sent has exactly one result or is a dead letter
    ///
    /// Places of ids, of what was sent as of results:
    ///   s3:BUCKET/prefix         a field `messageId` of each object or of its lines, or the object's name
    ///   table:TABLE:attribute    an attribute of its items; `messageId` where none is named
    ///   logs:FUNCTION:message    the `messageId` of log lines with that message
    ///   FILE or -                an id a line, or what `send --json` and `dlq redrive --json` print
    ///
    /// Exits with 0 only if every message is accounted for.
    #[command(verbatim_doc_comment)]
    Correlate {
        /// Stacks by glob, or queues by logical id, whose dead letters count; none means all
        #[arg(value_name = "STACK|QUEUE")]
        targets: Vec<String>,
        /// What was sent
        #[arg(long, value_name = "FILE|-|PLACE")]
        sent: String,
        /// Where results are (repeatable: all together)
        #[arg(long, required = true, value_name = "PLACE")]
        results: Vec<String>,
        /// How far back objects and log lines are read: `15m`, `2h`, `1d`
        #[arg(long, value_name = "TIME")]
        since: Option<String>,
        /// List at most so many messages that do not add up
        #[arg(long, default_value_t = 20, value_name = "N")]
        limit: usize,
    },
    /// Look into dead-letter queues, move their messages back, or delete them
    Dlq {
        #[command(subcommand)]
        verb: Dlq,
    },
    /// Show what is installed, what is missing, and what mends it
    Doctor,
}

/// How to deploy. No debug output: a parameter may be a secret.
#[derive(Clone, Args)]
pub(crate) struct Deployment {
    /// Do not ask
    #[arg(long)]
    pub(crate) yes: bool,
    /// Replace or remove this resource although its data is lost (repeatable)
    #[arg(long, value_name = "ID")]
    pub(crate) allow_data_loss: Vec<String>,
    /// Make permissions wider in prod, where `--yes` alone does not
    #[arg(long)]
    pub(crate) allow_wider_permissions: bool,
    /// A parameter's value, or the file that holds it (repeatable)
    #[arg(long = "parameter", value_name = "NAME=VALUE|NAME=@FILE")]
    pub(crate) parameters: Vec<String>,
    /// How many stacks at once
    #[arg(long, default_value_t = 8, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=64))]
    pub(crate) concurrency: u16,
    /// Leave a failed stack as it is, to be looked into
    #[arg(long)]
    pub(crate) no_rollback: bool,
    /// Write the outputs to a file as well
    #[arg(long, value_name = "FILE")]
    pub(crate) outputs: Option<PathBuf>,
}

impl From<Deployment> for crate::command::deploy::Options {
    fn from(typed: Deployment) -> Self {
        let Deployment { yes, allow_data_loss, allow_wider_permissions, parameters, concurrency, no_rollback, outputs } =
            typed;
        let concurrency = concurrency.into();
        Self {
            yes,
            allow_data_loss,
            allow_wider_permissions,
            parameters,
            concurrency,
            no_rollback,
            outputs,
            ..Self::default()
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Local {
    /// Start it, and leave it running
    Up,
    /// End everything that was started
    Down,
    /// Show what runs
    Status,
    /// End it and delete its data
    Reset {
        /// Forget the ports too
        #[arg(long)]
        ports: bool,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Dlq {
    /// Show the dead-letter queues and how many messages lie in each
    List(Stacks),
    /// Show messages of one, without consuming them
    Show {
        /// The queue's logical id, with or without `DLQ`
        queue: String,
        /// At most so many
        #[arg(long, default_value_t = 10, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
        limit: u32,
    },
    /// Move messages of one back to the queue they came from
    ///
    /// A message is sent with its body, attributes and group, and only then deleted. If the command is
    /// killed midway nothing is lost: at most ten messages are in both queues, and what it had in hand
    /// can be received again after two minutes. On a FIFO queue the order of each group is kept, and
    /// repeating the command within five minutes makes no second message.
    #[command(verbatim_doc_comment)]
    Redrive {
        /// The queue's logical id, with or without `DLQ`
        queue: String,
        /// Where to, if several queues send their dead letters there
        #[arg(long, value_name = "QUEUE")]
        to: Option<String>,
        /// At most so many
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
        limit: Option<u32>,
        /// No faster than so many a second (`5/s`) or a minute (`30/m`)
        #[arg(long, value_name = "N/s")]
        rate: Option<crate::command::dlq::Rate>,
        /// Show what would be moved, and move nothing
        #[arg(long)]
        dry_run: bool,
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
    /// Delete the messages of one for good, and show each
    Purge {
        /// The queue's logical id, with or without `DLQ`
        queue: String,
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
}
