//! What an app becomes: templates and the assets they need. Plain data; writing it is the command line's part.

use std::{collections::BTreeMap, fmt};

use crate::{At, Template};

/// Where stacks go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Environment {
    /// `local`, `dev`, `staging`, `prod`.
    pub name: String,
    /// The account's twelve digits.
    pub account: String,
    /// The region: `eu-west-1`.
    pub region: String,
    /// What its functions are built for.
    pub architecture: Architecture,
}

impl Environment {
    /// The name of the environment that runs on this machine and asks for no consent.
    pub const LOCAL: &str = "local";

    /// Whether it runs on this machine.
    pub fn is_local(&self) -> bool {
        self.name == Self::LOCAL
    }

    /// The bucket that functions' code lies in, one for an account and region.
    ///
    /// ```
    /// use dsl::{Architecture, Environment};
    /// let (name, account, region) = ("dev".into(), "111122223333".into(), "eu-west-1".into());
    /// let env = Environment { name, account, region, architecture: Architecture::Arm64 };
    /// assert_eq!(env.asset_bucket(), "synth-assets-111122223333-eu-west-1");
    /// ```
    pub fn asset_bucket(&self) -> String {
        format!("synth-assets-{}-{}", self.account, self.region)
    }
}

/// The instruction set of a function. AWS's default is `x86_64`; ours is `arm64`, which costs a fifth less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Architecture {
    /// Graviton, `aarch64-unknown-linux-gnu`.
    Arm64,
    /// Intel and AMD, `x86_64-unknown-linux-gnu`.
    X86_64,
}

impl Architecture {
    /// CloudFormation's word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Arm64 => "arm64",
            Self::X86_64 => "x86_64",
        }
    }

    /// Rust's target.
    pub fn target(self) -> &'static str {
        match self {
            Self::Arm64 => "aarch64-unknown-linux-gnu",
            Self::X86_64 => "x86_64-unknown-linux-gnu",
        }
    }
}

impl fmt::Display for Architecture {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.word())
    }
}

/// How a function is built. Part of the key its code is published under.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Build {
    /// The Cargo package.
    pub package: String,
    /// What it is built for.
    pub architecture: Architecture,
    /// The Cargo profile: `function`, or `function-local` on the local environment.
    pub profile: &'static str,
}

/// A function's code, as a template refers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionAsset {
    /// The function's logical id.
    pub function: String,
    /// What is built.
    pub build: Build,
    /// The object in the asset bucket: the fingerprint of the build's inputs, and `.zip`.
    pub key: String,
}

/// A property that was set by [`Stack::set_property`](crate::Stack::set_property).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Escape {
    /// The resource's logical id.
    pub resource: String,
    /// CloudFormation's name of the property.
    pub property: String,
    /// Where it was set.
    pub at: At,
}

/// One stack, ready to be written or deployed.
#[derive(Clone, Debug)]
pub struct StackArtifact {
    /// The stack's name.
    pub name: String,
    /// What it becomes.
    pub template: Template,
    /// Tags of the stack itself: CloudFormation puts them on every resource that can bear tags.
    pub tags: BTreeMap<String, String>,
    /// Names of stacks that must be deployed before.
    pub depends_on: Vec<String>,
    /// The code its functions run.
    pub functions: Vec<FunctionAsset>,
    /// Properties that were set past builders and schemas.
    pub escapes: Vec<Escape>,
    /// Where each resource was written: logical id to source line.
    pub places: BTreeMap<String, At>,
    /// Whether the stack may not be deleted.
    pub termination_protection: bool,
}

/// Everything an environment deploys.
#[derive(Clone, Debug)]
pub struct CloudAssembly {
    /// Where it goes.
    pub environment: Environment,
    /// The stacks, each behind those it depends on.
    pub stacks: Vec<StackArtifact>,
}
