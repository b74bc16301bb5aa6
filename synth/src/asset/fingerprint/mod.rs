//! The key of a function's code: a hash of what it is built from, known without building it.
//!
//! The inputs are the files of the package and of every path dependency behind it, its part of `Cargo.lock`, what it
//! takes from the workspace's manifest, its profile, the toolchain file and Cargo's configuration. All of them are named
//! by their path from the workspace's root, so that the key is equal on every machine and in every folder.
//!
//! Not seen: environment variables that `env!` or a build script reads, files that a build script reads outside of its
//! package, and the compiler's version where no `rust-toolchain.toml` pins it.

mod lock;
mod manifest;
mod source;
mod tree;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use dsl::Build;
use sha2::{Digest as _, Sha256};
use toml::Table;

pub use self::tree::{Entry, Folder, Memory, Tree};
use self::{
    lock::Lock,
    manifest::{Dependency, Manifest},
};
use crate::{Error, Result};

/// Changes every key when the inputs or the way they are packed change.
const FORMAT: &str = "synth-function-1";

/// Hexadecimal digits of a key: 160 bits.
const DIGITS: usize = 40;

type Digest = [u8; 32];

/// The keys of functions' code.
///
/// # Errors
/// A package that the workspace does not have, a manifest that does not parse, a `Cargo.lock` that is older than a
/// manifest, a file that cannot be read.
pub fn fingerprints(root: &Path, builds: &[Build]) -> Result<BTreeMap<Build, String>> {
    of_tree(&Folder::new(root), builds)
}

/// The same over any tree of files.
///
/// # Errors
/// As [`fingerprints`].
pub fn of_tree(tree: &impl Tree, builds: &[Build]) -> Result<BTreeMap<Build, String>> {
    let mut keys = BTreeMap::new();
    if builds.is_empty() {
        return Ok(keys);
    }
    let mut workspace = Workspace::open(tree)?;
    for build in builds {
        if !keys.contains_key(build) {
            let key = workspace.key(build)?;
            keys.insert(build.clone(), key);
        }
    }
    Ok(keys)
}

/// One package of the workspace or a path dependency, read once.
struct Package {
    name: String,
    digest: Digest,
    dependencies: Vec<Dependency>,
}

struct Workspace<'a, T> {
    tree: &'a T,
    root: Table,
    lock: Lock,
    shared: Digest,
    /// Member name to folder.
    members: BTreeMap<String, String>,
    /// Folder to package.
    packages: BTreeMap<String, Package>,
    /// Name to folder, for packages that `[patch]` takes from a folder.
    patches: BTreeMap<String, String>,
}

impl<'a, T: Tree> Workspace<'a, T> {
    fn open(tree: &'a T) -> Result<Self> {
        let text = tree
            .read("Cargo.toml")?
            .ok_or_else(|| Error::failed("no-workspace", "there is no `Cargo.toml` in the workspace's root"))?;
        let root = manifest::parse("Cargo.toml", &text)?;
        let lock = tree.read("Cargo.lock")?.ok_or_else(|| {
            Error::failed("no-lock", "there is no `Cargo.lock`")
                .help("run `cargo generate-lockfile` and commit the file")
        })?;
        let mut hash = Sha256::new();
        for name in ["rust-toolchain.toml", "rust-toolchain", ".cargo/config.toml", ".cargo/config"] {
            if let Some(bytes) = tree.read(name)? {
                source::feed(&mut hash, name, &source::normal("x.toml", bytes));
            }
        }
        for section in ["patch", "replace"] {
            manifest::feed(&mut hash, root.get(section));
        }
        manifest::feed(&mut hash, root.get("workspace").and_then(|workspace| workspace.get("resolver")));
        Ok(Self {
            tree,
            lock: Lock::parse(&lock)?,
            shared: hash.finalize().into(),
            members: manifest::members(tree, &root)?,
            packages: BTreeMap::new(),
            patches: manifest::patches(&root),
            root,
        })
    }

    fn key(&mut self, build: &Build) -> Result<String> {
        let folder = self.members.get(&build.package).cloned().ok_or_else(|| {
            let near = crate::nearest::nearest(&build.package, self.members.keys().map(String::as_str));
            let error = Error::failed("no-such-package", format!("the workspace has no package `{}`", build.package));
            match near {
                Some(near) => error.help(format!("did you mean `{near}`?")),
                None => error.help("add its folder to `members` in the workspace's `Cargo.toml`"),
            }
        })?;
        let (folders, locked) = self.closure(folder)?;
        let mut hash = Sha256::new();
        for text in [FORMAT, &build.package, build.profile, build.architecture.target()] {
            source::feed(&mut hash, "", text.as_bytes());
        }
        hash.update(self.shared);
        manifest::feed_profile(&mut hash, &self.root, build.profile)?;
        for folder in &folders {
            hash.update(self.packages[folder].digest);
        }
        for index in locked {
            hash.update(self.lock.digest(index));
        }
        let mut key = crate::asset::hex(&hash.finalize());
        key.truncate(DIGITS);
        Ok(key)
    }

    /// The folders and the entries of `Cargo.lock` that a package is built from.
    fn closure(&mut self, start: String) -> Result<(BTreeSet<String>, BTreeSet<usize>)> {
        let mut folders = BTreeSet::new();
        let mut locked = BTreeSet::new();
        let mut open = vec![start];
        while let Some(folder) = open.pop() {
            if !folders.insert(folder.clone()) {
                continue;
            }
            if !self.packages.contains_key(&folder) {
                let package = self.read(&folder)?;
                self.packages.insert(folder.clone(), package);
            }
            let package = &self.packages[&folder];
            for dependency in &package.dependencies {
                if let Some(folder) = &dependency.folder {
                    open.push(folder.clone());
                    continue;
                }
                for local in self.lock.reach(&package.name, &dependency.name, &mut locked)? {
                    open.extend(self.patches.get(&local).cloned());
                }
            }
        }
        Ok((folders, locked))
    }

    fn read(&self, folder: &str) -> Result<Package> {
        let path = tree::join(folder, "Cargo.toml");
        let text = self.tree.read(&path)?.ok_or_else(|| {
            Error::failed("no-manifest", format!("there is no `{path}`, but another package depends on it"))
        })?;
        let table = manifest::parse(&path, &text)?;
        let manifest = Manifest::new(folder, table, &self.root)?;
        let mut hash = Sha256::new();
        source::feed(&mut hash, "folder", folder.as_bytes());
        manifest.feed(&mut hash);
        source::feed_package(&mut hash, self.tree, folder, &manifest.outside())?;
        Ok(Package { name: manifest.name, digest: hash.finalize().into(), dependencies: manifest.dependencies })
    }
}
