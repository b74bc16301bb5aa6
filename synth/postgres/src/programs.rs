//! The server's programs.

use std::{
    fs,
    path::{Path, PathBuf},
};

use tool::{POSTGRES, Progress};

use crate::{Error, Result, User, place::cannot};

/// Where the programs lie, with the files they read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programs {
    /// Holds `bin`, `lib` and `share`.
    folder: PathBuf,
}

/// What a server needs. The rest is for those who write extensions.
const NEEDED: [&str; 4] = ["bin/postgres", "bin/initdb", "lib/postgresql", "share/postgresql"];

impl Programs {
    /// The programs in a folder of tools, installed there where they are missing.
    ///
    /// # Errors
    /// No usable Python, or what pip says.
    pub async fn installed(tools: &Path, progress: &dyn Progress) -> Result<Self> {
        let server = POSTGRES.ensure(tools, progress).await?;
        let folder = server.ancestors().nth(2).map(Path::to_owned);
        folder
            .map(|folder| Self { folder })
            .ok_or_else(|| Error::new("tool-incomplete", "PostgreSQL lies in no folder"))
    }

    /// One of the programs.
    pub fn program(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }

    /// A copy that another user can read and run.
    pub(crate) fn copied(&self, to: &Path, user: User) -> Result<Self> {
        let (package, name) = (self.folder.parent(), self.folder.file_name());
        let (Some(package), Some(name)) = (package, name) else {
            return Err(Error::new("tool-incomplete", format!("`{}` is no folder of programs", self.folder.display())));
        };
        // The programs find their libraries by a path from their own: beside the package, whose own name does not matter.
        let copy = Self { folder: to.join("package").join(name) };
        if copy.program("postgres").is_file() {
            return Ok(copy);
        }
        let half = to.with_extension("half");
        let done = || -> std::io::Result<()> {
            clear(&half)?;
            clear(to)?;
            for part in NEEDED {
                self::copy(&self.folder.join(part), &half.join("package").join(name).join(part))?;
            }
            let mut libraries = package.as_os_str().to_owned();
            libraries.push(".libs");
            if Path::new(&libraries).is_dir() {
                let name = Path::new(&libraries).file_name().unwrap_or_default();
                self::copy(Path::new(&libraries), &half.join(name))?;
            }
            user.owns(&half)?;
            fs::rename(&half, to)
        };
        done().map_err(|error| cannot("copy PostgreSQL to", to, error))?;
        Ok(copy)
    }
}

fn clear(folder: &Path) -> std::io::Result<()> {
    if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) }
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if !from.is_dir() {
        fs::create_dir_all(to.parent().unwrap_or(to))?;
        return fs::copy(from, to).map(drop);
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_name() != "pgxs" {
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
