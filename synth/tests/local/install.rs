//! Installing tools for real.

use std::process::Command;

use synth::Project;

use crate::environment::{Environment, quiet, until};

#[tokio::test(flavor = "multi_thread")]
async fn an_installation_that_is_cut_off_is_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let project = Project { tools: folder.path().to_owned(), ..Environment::new().project.clone() };
    let (one, two) = (project.clone(), project.clone());
    let cut = tokio::spawn(async move { tool::CARGO_LAMBDA.ensure(&one.tools, &quiet()).await });
    until("it begins", async || folder.path().join("cargo-lambda").exists()).await;
    cut.abort();
    assert!(cut.await.unwrap_err().is_cancelled());
    assert!(tool::CARGO_LAMBDA.installed(&project.tools).is_none(), "half of it does not count");

    let other = tokio::spawn(async move { tool::CARGO_LAMBDA.ensure(&two.tools, &quiet()).await.unwrap() });
    let program = tool::CARGO_LAMBDA.ensure(&project.tools, &quiet()).await.unwrap();
    assert_eq!(other.await.unwrap(), program, "two at once make one");
    let output = Command::new(&program).args(["lambda", "--version"]).output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains(tool::CARGO_LAMBDA.version));
}

/// Runs in a process of its own, whose PATH the test below empties.
#[tokio::test]
#[ignore = "run by without_python"]
async fn installs() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = Environment::new().project.clone();
    project.tools = folder.path().to_owned();
    let error = tool::CARGO_LAMBDA.ensure(&project.tools, &quiet()).await.unwrap_err();
    println!("{}: {error}; {}", error.code, error.help.as_deref().unwrap());
}

#[test]
fn without_python() {
    let empty = tempfile::tempdir().unwrap();
    let itself = std::env::current_exe().unwrap();
    let mut child = Command::new(itself);
    child.args(["--ignored", "--exact", "install::installs", "--nocapture"]).env("PATH", empty.path());
    let output = child.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}");
    assert!(text.contains("no-python: building functions needs Python 3.10 or later"), "{text}");
    assert!(text.contains("apt install python3"), "{text}");
}
