//! What `diff` compares the code with.

use std::{
    collections::BTreeMap,
    path::Path,
    process::{Command, Stdio},
};

use dsl::{StackArtifact, Template};
use serde_json::Value as Json;

use super::Context;
use crate::{Error, Result, assembly};

const HELP: &str = "name a folder that `synth` wrote, such as `cdk.out/prod`, a template file, or a git revision";

/// The templates that the code is compared with.
#[derive(Clone, Debug)]
pub struct Before {
    /// What they are: ``what is deployed``, `` `cdk.out/prod` ``.
    pub name: String,
    /// By the stack's name.
    pub templates: BTreeMap<String, Template>,
    /// Whether the names of functions' code in them are those of the build: a committed template has no key.
    pub masked: bool,
}

impl Before {
    /// Of the stacks that are deployed.
    pub fn deployed(templates: BTreeMap<String, Template>) -> Self {
        Self { name: "what is deployed".to_owned(), templates, masked: false }
    }

    /// What the code says of a stack, as it can be compared: where these templates have no key of a function's code, so has it.
    pub fn wanted(&self, stack: &StackArtifact) -> Template {
        if !self.masked {
            return stack.template.clone();
        }
        let mut json = stack.template.json().clone();
        for asset in &stack.functions {
            let build = &asset.build;
            if let Some(key) = json.pointer_mut(&format!("/Resources/{}/Properties/Code/S3Key", asset.function)) {
                *key = Json::from(format!("{}.{}.{}.zip", build.package, build.architecture, build.profile));
            }
        }
        Template::from_json(json)
    }
}

/// Reads a folder, a file, or where there is neither, a git revision.
///
/// # Errors
/// What is none of them, holds no template, or a revision without committed templates.
pub fn read(context: &Context, what: &str, stacks: &[StackArtifact]) -> Result<Before> {
    let path = Path::new(what);
    if !path.exists()
        && let Some(commit) = commit(&context.project.root, what)
    {
        return revision(context, what, &commit);
    }
    let mut templates = assembly::read(path).map_err(|error| if path.exists() { error } else { error.help(HELP) })?;
    // One file stands for the one stack that is compared with it.
    if let ([stack], 1, false) =
        (stacks, templates.len(), templates.keys().any(|name| stacks.iter().any(|stack| stack.name == *name)))
    {
        templates = templates.into_values().map(|template| (stack.name.clone(), template)).collect();
    }
    Ok(Before { name: format!("`{what}`"), templates, masked: false })
}

fn git(root: &Path, arguments: &[&str]) -> Option<Vec<u8>> {
    let ran = Command::new("git").current_dir(root).args(arguments).stdin(Stdio::null()).output().ok()?;
    ran.status.success().then_some(ran.stdout)
}

/// The commit that a revision is. Its id can be given to git without being taken for an option.
fn commit(root: &Path, what: &str) -> Option<String> {
    let revision = format!("{what}^{{commit}}");
    let id = git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &revision])?;
    String::from_utf8(id).ok().map(|id| id.trim().to_owned())
}

/// The reviewed templates of a commit. Its assembly is not in it, and to build its app would take its whole toolchain.
fn revision(context: &Context, what: &str, commit: &str) -> Result<Before> {
    let root = &context.project.root;
    let folder = format!("tests/snapshots/{}/", context.environment.name);
    let listed = git(root, &["ls-tree", "-z", "--name-only", commit, "--", &folder]).unwrap_or_default();
    let mut templates = BTreeMap::new();
    for file in String::from_utf8_lossy(&listed).split('\0') {
        let Some(name) = file.strip_prefix(&folder).and_then(|file| file.strip_suffix(".template.json")) else {
            continue;
        };
        let text = git(root, &["show", &format!("{commit}:./{file}")]).unwrap_or_default();
        let json = serde_json::from_slice(&text).map_err(|error| {
            Error::failed("bad-template", format!("`{file}` of `{what}` is no JSON template")).because(error)
        })?;
        templates.insert(name.to_owned(), Template::from_json(json));
    }
    if templates.is_empty() {
        return Err(Error::failed("no-template", format!("`{what}` holds no committed templates in `{folder}`")).help(
            "an assembly lies in no commit: commit the templates as snapshots, or check the revision out elsewhere, \
             run `synth synth` there and compare with its folder",
        ));
    }
    context.report.note(
        "note",
        format!("`{what}` is its committed templates in `{folder}`: they hold no keys of functions' code"),
    );
    Ok(Before { name: format!("`{what}`"), templates, masked: true })
}
