//! Where things lie in the user's workspace.

use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// The folders of a workspace. All paths are absolute.
#[derive(Clone, Debug)]
pub struct Project {
    /// The workspace's root: the folder that holds `stacks/environments.toml`.
    pub root: PathBuf,
    /// The environments file.
    pub environments: PathBuf,
    /// The root of the assemblies: `cdk.out`, or what `--out` says.
    pub out: PathBuf,
    /// Tools that were installed for this workspace, shared by every local environment of it.
    pub tools: PathBuf,
    /// The state of the local environment: ports, processes, data, logs. `.local/run` unless `SYNTH_LOCAL` names another folder,
    /// which is how tests have environments of their own.
    pub local: PathBuf,
}

impl Project {
    /// Finds the workspace that `from` lies in.
    ///
    /// # Errors
    /// Where neither `from` nor a folder above it holds the environments file.
    pub fn find(from: &Path, environments: Option<&Path>, out: Option<&Path>) -> Result<Self> {
        let root = from.ancestors().find(|folder| folder.join("stacks/environments.toml").is_file());
        let root = root.ok_or_else(|| {
            Error::failed(
                "no-project",
                format!("no `stacks/environments.toml` in `{}` or a folder above it", from.display()),
            )
            .help("run synth inside a workspace of pipelines; the README shows the file")
        })?;
        let under =
            |path: Option<&Path>, default: &str| path.map_or_else(|| root.join(default), |path| from.join(path));
        let local = std::env::var_os("SYNTH_LOCAL").filter(|path| !path.is_empty()).map(PathBuf::from);
        Ok(Self {
            root: root.to_owned(),
            environments: under(environments, "stacks/environments.toml"),
            out: under(out, "cdk.out"),
            tools: root.join(".local/tools"),
            local: under(local.as_deref(), ".local/run"),
        })
    }

    /// A path as a person would write it: from the workspace's root where it lies below it.
    pub fn shown<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }
}
