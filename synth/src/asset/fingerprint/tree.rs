//! Files by their path from the workspace's root: on disk, or in memory.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use crate::{Error, Result};

/// What lies in a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// A file, or a link to one.
    File(String),
    /// A folder.
    Folder(String),
    /// A link to a folder or to nothing, with where it points. It is not followed, so that no circle is walked.
    Link(String, String),
}

impl Entry {
    /// Its name, without a path.
    pub fn name(&self) -> &str {
        match self {
            Self::File(name) | Self::Folder(name) | Self::Link(name, _) => name,
        }
    }
}

/// Files that can be read by their path from the workspace's root, with `/` on every system.
pub trait Tree {
    /// A file's bytes; nothing where there is no such file.
    ///
    /// # Errors
    /// A file that is there and cannot be read.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>>;

    /// What lies in a folder, sorted; nothing where there is no such folder.
    ///
    /// # Errors
    /// A folder that is there and cannot be read.
    fn list(&self, path: &str) -> Result<Vec<Entry>>;
}

/// A tree on disk.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// The tree below `root`.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }
}

impl Tree for Folder {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>> {
        match fs::read(self.root.join(path)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if absent(&error) => Ok(None),
            Err(error) => Err(unreadable(path, error)),
        }
    }

    fn list(&self, path: &str) -> Result<Vec<Entry>> {
        let folder = self.root.join(path);
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if absent(&error) => return Ok(Vec::new()),
            Err(error) => return Err(unreadable(path, error)),
        };
        let mut found = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(path, error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type().map_err(|error| unreadable(&join(path, &name), error))?;
            if kind.is_dir() {
                found.push(Entry::Folder(name));
            } else if kind.is_file() || entry.path().is_file() {
                found.push(Entry::File(name));
            } else if kind.is_symlink() {
                let target = fs::read_link(entry.path()).map_err(|error| unreadable(&join(path, &name), error))?;
                found.push(Entry::Link(name, target.to_string_lossy().into_owned()));
            }
            // A socket or a pipe is no source.
        }
        found.sort();
        Ok(found)
    }
}

fn absent(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

fn unreadable(path: &str, error: std::io::Error) -> Error {
    Error::failed("unreadable-source", format!("`{path}` cannot be read, and a function is built from it"))
        .because(error)
        .help("mend its permissions, or move it out of the package")
}

/// A tree in memory: path to bytes.
///
/// ```
/// use synth::asset::fingerprint::{Entry, Memory, Tree};
/// let tree = Memory::from([("a/b.rs".to_owned(), Vec::new())]);
/// assert_eq!(tree.list("").unwrap(), [Entry::Folder("a".into())]);
/// ```
pub type Memory = BTreeMap<String, Vec<u8>>;

impl Tree for Memory {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>> {
        Ok(self.get(path).cloned())
    }

    fn list(&self, path: &str) -> Result<Vec<Entry>> {
        let prefix = if path.is_empty() { String::new() } else { format!("{path}/") };
        let below = self.keys().filter_map(|key| key.strip_prefix(&prefix));
        let entries: BTreeSet<Entry> = below
            .map(|rest| match rest.split_once('/') {
                Some((folder, _)) => Entry::Folder(folder.to_owned()),
                None => Entry::File(rest.to_owned()),
            })
            .collect();
        Ok(entries.into_iter().collect())
    }
}

/// `folder/path` with `.` and `..` resolved; it may lead out of the root.
pub(super) fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split(['/', '\\'])) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}
