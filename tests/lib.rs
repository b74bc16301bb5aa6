//! What the tests of this workspace share: the stacks of an environment, as the command line sees them.

use std::path::PathBuf;

use dsl::{Architecture, CloudAssembly, Diagnostic, StackArtifact};
use synth::environment::{Host, read};

/// Every environment of `stacks/environments.toml`.
pub const ENVIRONMENTS: [&str; 4] = ["local", "dev", "staging", "prod"];

/// The workspace's root.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR").trim_end_matches("/tests"))
}

/// The text of the environments file.
///
/// # Panics
/// Where it cannot be read.
pub fn environments() -> String {
    std::fs::read_to_string(root().join("stacks/environments.toml")).expect("the workspace has its environments file")
}

/// A machine that is the same on every machine: what only the host knows is no part of a snapshot.
pub fn host() -> Host {
    Host { architecture: Architecture::Arm64, receiver: "127.0.0.1:1".to_owned() }
}

/// The stacks of an environment under a text of settings, with everything that is wrong with them.
///
/// # Panics
/// Where the settings are wrong.
pub fn assembly_of(settings: &str, environment: &str) -> (CloudAssembly, Vec<Diagnostic>) {
    let configured = read::<stacks::Settings>("stacks/environments.toml", settings, environment, &host());
    let configured = configured.expect("the settings are right");
    stacks::app(&configured.environment, &configured.settings).synth()
}

/// The stacks of an environment.
///
/// # Panics
/// Where anything is wrong with them.
pub fn assembly(environment: &str) -> CloudAssembly {
    let (assembly, findings) = assembly_of(&environments(), environment);
    assert!(findings.is_empty(), "{environment}: {findings:#?}");
    assembly
}

/// One stack of an environment.
///
/// # Panics
/// Where the environment has no such stack.
pub fn stack(environment: &str, name: &str) -> StackArtifact {
    named(assembly(environment), name)
}

/// One stack of an assembly.
///
/// # Panics
/// Where the assembly has no such stack.
pub fn named(assembly: CloudAssembly, name: &str) -> StackArtifact {
    let found = assembly.stacks.into_iter().find(|stack| stack.name == name);
    found.unwrap_or_else(|| panic!("no stack {name} in {}", assembly.environment.name))
}
