//! What can go wrong between two packages and the written files.

use std::{io, path::PathBuf};

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A client of a package registry is missing, has no connection, or does not know the version.
    #[error("`{command}` did not bring the package: {reason}")]
    Fetch {
        /// What was run.
        command: String,
        /// What it said.
        reason: String,
    },
    /// The file is not the one that was pinned.
    #[error("{file} has the hash {found}, but sources.json pins {pinned}")]
    Hash {
        /// The file's name.
        file: String,
        /// What it has.
        found: String,
        /// What it should have.
        pinned: String,
    },
    /// The package does not look as it did.
    #[error("{0}")]
    Shape(String),
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Not JSON.
    #[error("{name} is not JSON: {source}")]
    Json {
        /// Which.
        name: String,
        /// Why.
        source: serde_json::Error,
    },
}

impl Error {
    /// Names the path that an operation failed on.
    pub fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }

    /// Names what was parsed.
    pub fn json(name: impl Into<String>) -> impl FnOnce(serde_json::Error) -> Self {
        let name = name.into();
        move |source| Self::Json { name, source }
    }

    /// Whether it is the way to the registries that is missing rather than anything of ours.
    pub fn is_unreachable(&self) -> bool {
        matches!(self, Self::Fetch { .. })
    }
}
