//! The two packages: which, in which version, and how they come here.
//!
//! They are fetched by the clients of their registries, so that a mirror, a proxy or a cache that a developer has set up
//! for those clients works here too, and are kept in the target folder.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use crate::Error;

/// A package of a registry, by version and hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// Its name in its registry.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The file its client saves.
    pub file: String,
    /// The file's SHA-256 in hexadecimal digits.
    pub sha256: String,
}

/// Both packages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sources {
    /// The resource schemas: a Python wheel.
    pub schemas: Package,
    /// The service specification: an npm tarball.
    pub specification: Package,
}

impl Package {
    fn from_json(json: &Json) -> Option<Self> {
        let text = |key: &str| json.get(key)?.as_str().map(str::to_owned);
        Some(Self { name: text("package")?, version: text("version")?, file: text("file")?, sha256: text("sha256")? })
    }

    fn to_json(&self) -> Json {
        json!({ "package": self.name, "version": self.version, "file": self.file, "sha256": self.sha256 })
    }

    /// The file's bytes, fetched if they are not in `folder`, and refused if their hash is another.
    pub fn bytes(&self, folder: &Path) -> Result<Vec<u8>, Error> {
        let path = folder.join(&self.file);
        if !path.exists() {
            self.fetch(folder)?;
        }
        let bytes = fs::read(&path).map_err(Error::file(&path))?;
        let found = hash(&bytes);
        if found == self.sha256 {
            Ok(bytes)
        } else {
            Err(Error::Hash { file: self.file.clone(), found, pinned: self.sha256.clone() })
        }
    }

    fn fetch(&self, folder: &Path) -> Result<String, Error> {
        let exact = if self.version.is_empty() {
            self.name.clone()
        } else if self.is_wheel() {
            format!("{}=={}", self.name, self.version)
        } else {
            format!("{}@{}", self.name, self.version)
        };
        fs::create_dir_all(folder).map_err(Error::file(folder))?;
        if self.is_wheel() {
            run(folder, "pip", &["download", "--quiet", "--no-deps", "--only-binary", ":all:", "--dest", ".", &exact])
        } else {
            run(folder, "npm", &["pack", "--silent", &exact])
        }
    }

    fn is_wheel(&self) -> bool {
        Path::new(&self.file).extension().is_some_and(|extension| extension == "whl")
    }

    /// The newest version of the same package, fetched into an empty folder and hashed.
    fn newest(&self, folder: &Path) -> Result<Self, Error> {
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(Error::file(folder))?;
        }
        Self { version: String::new(), ..self.clone() }.fetch(folder)?;
        let mut files = fs::read_dir(folder).map_err(Error::file(folder))?;
        let path = match files.next() {
            Some(entry) => entry.map_err(Error::file(folder))?.path(),
            None => return Err(Error::Shape(format!("no file of {} was fetched", self.name))),
        };
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let version = version_of(&file).ok_or_else(|| Error::Shape(format!("{file} names no version")))?;
        let bytes = fs::read(&path).map_err(Error::file(&path))?;
        Ok(Self { name: self.name.clone(), version, file, sha256: hash(&bytes) })
    }
}

impl Sources {
    /// Reads the pins.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path).map_err(Error::file(path))?;
        let json: Json = serde_json::from_str(&text).map_err(Error::json(path.display().to_string()))?;
        let package = |key| Package::from_json(&json[key]);
        match (package("schemas"), package("specification")) {
            (Some(schemas), Some(specification)) => Ok(Self { schemas, specification }),
            _ => Err(Error::Shape(format!("{} pins no two packages", path.display()))),
        }
    }

    /// Writes the pins.
    pub fn write(&self, path: &Path) -> Result<(), Error> {
        let json = json!({ "schemas": self.schemas.to_json(), "specification": self.specification.to_json() });
        fs::write(path, format!("{json:#}\n")).map_err(Error::file(path))
    }

    /// The newest versions of both, with their files in `folder`.
    pub fn newest(&self, folder: &Path) -> Result<Self, Error> {
        let newest = |package: &Package| {
            let arrival = folder.join("newest");
            let found = package.newest(&arrival)?;
            let (from, to) = (arrival.join(&found.file), folder.join(&found.file));
            fs::rename(&from, &to).map_err(Error::file(from))?;
            Ok(found)
        };
        Ok(Self { schemas: newest(&self.schemas)?, specification: newest(&self.specification)? })
    }
}

/// The first part of a file's name that begins with a digit: `0.1.216` of `aws-cdk-aws-service-spec-0.1.216.tgz`.
fn version_of(file: &str) -> Option<String> {
    let stem = file.strip_suffix(".tgz").unwrap_or(file);
    stem.split('-').find(|part| part.starts_with(|first: char| first.is_ascii_digit())).map(str::to_owned)
}

fn hash(bytes: &[u8]) -> String {
    let digit = |four: u8| char::from_digit(u32::from(four), 16).unwrap_or_default();
    Sha256::digest(bytes).iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn run(folder: &Path, program: &str, arguments: &[&str]) -> Result<String, Error> {
    let command = format!("{program} {}", arguments.join(" "));
    let failed = |reason: String| Error::Fetch { command: command.clone(), reason };
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
        .map_err(|error| failed(error.to_string()))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
    }
}

/// Where the packages are kept: `schemas/` in the target folder.
pub fn folder(workspace: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace.join("target"), PathBuf::from).join("schemas")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_names_its_version() {
        for (file, version) in [
            ("cfn_lint-1.58.0-py3-none-any.whl", Some("1.58.0")),
            ("aws-cdk-aws-service-spec-0.1.216.tgz", Some("0.1.216")),
            ("notice.txt", None),
        ] {
            assert_eq!(version_of(file).as_deref(), version);
        }
    }

    #[test]
    fn a_file_of_another_hash_is_refused() {
        let folder = std::env::temp_dir().join(format!("generator-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("a.whl"), "tampered").unwrap();
        let package = Package {
            name: "a".to_owned(),
            version: "1".to_owned(),
            file: "a.whl".to_owned(),
            sha256: hash(b"genuine"),
        };
        assert!(matches!(package.bytes(&folder), Err(Error::Hash { .. })));
        fs::remove_dir_all(&folder).unwrap();
    }
}
