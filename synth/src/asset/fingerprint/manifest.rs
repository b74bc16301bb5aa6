//! What a manifest says about a function: read by meaning, so that a comment, a development dependency or a lint does not
//! change a key.

use std::collections::BTreeMap;

use globset::Glob;
use sha2::Sha256;
use toml::{Table, Value};

use super::{
    source,
    tree::{Entry, Tree, join},
};
use crate::{Error, Result};

/// Sections that neither the library nor a binary is built from.
const SKIPPED: [&str; 7] = ["badges", "bench", "dev-dependencies", "dev_dependencies", "example", "lints", "test"];

/// One dependency that a function is built with.
#[derive(Debug)]
pub(super) struct Dependency {
    /// The package's own name.
    pub(super) name: String,
    /// Where it lies, for a path dependency.
    pub(super) folder: Option<String>,
}

/// A package's manifest with what it inherits filled in.
pub(super) struct Manifest {
    pub(super) name: String,
    pub(super) dependencies: Vec<Dependency>,
    folder: String,
    table: Table,
}

impl Manifest {
    pub(super) fn new(folder: &str, mut table: Table, root: &Table) -> Result<Self> {
        let name = name_of(&table).ok_or_else(|| {
            Error::failed("bad-manifest", format!("`{}` names no package", join(folder, "Cargo.toml")))
        })?;
        let workspace = root.get("workspace").and_then(Value::as_table);
        let inherited = |section: &str| workspace.and_then(|workspace| workspace.get(section)?.as_table());
        table.retain(|section, _| !SKIPPED.contains(&section));
        // The root's other sections are not this package's: members, shared versions and profiles count where used.
        for section in ["workspace", "profile", "patch", "replace"] {
            table.remove(section);
        }
        if let Some(Value::Table(package)) = table.get_mut("package") {
            for (key, value) in package.iter_mut() {
                if inherits(value) {
                    *value =
                        inherited("package").and_then(|from| from.get(key).cloned()).unwrap_or(Value::Boolean(true));
                }
            }
        }
        let mut dependencies = Vec::new();
        let mut fill = |sections: &mut Table| {
            sections.retain(|section, _| !SKIPPED.contains(&section));
            for section in ["dependencies", "build-dependencies", "build_dependencies"] {
                let Some(Value::Table(entries)) = sections.get_mut(section) else { continue };
                for (key, value) in entries.iter_mut() {
                    dependencies.push(dependency(folder, key, value, inherited("dependencies")));
                }
            }
        };
        fill(&mut table);
        if let Some(Value::Table(targets)) = table.get_mut("target") {
            for (_, sections) in targets.iter_mut() {
                if let Value::Table(sections) = sections {
                    fill(sections);
                }
            }
        }
        Ok(Self { name, dependencies, folder: folder.to_owned(), table })
    }

    pub(super) fn feed(&self, hash: &mut Sha256) {
        feed_table(hash, &self.table);
    }

    /// Sources that lie outside of the package's folder.
    pub(super) fn outside(&self) -> Vec<String> {
        let package = self.table.get("package").and_then(|package| package.get("build"));
        let library = self.table.get("lib").and_then(|library| library.get("path"));
        let binaries = self.table.get("bin").and_then(Value::as_array).into_iter().flatten();
        let paths = [package, library].into_iter().flatten().chain(binaries.filter_map(|binary| binary.get("path")));
        let paths = paths.filter_map(Value::as_str).map(|path| join(&self.folder, path));
        paths.filter(|path| source::outside(&self.folder, path)).collect()
    }
}

fn name_of(table: &Table) -> Option<String> {
    table.get("package")?.get("name")?.as_str().map(str::to_owned)
}

fn inherits(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}

/// Reads one dependency, and puts what the workspace says of it in the place of `workspace = true`.
fn dependency(folder: &str, key: &str, value: &mut Value, shared: Option<&Table>) -> Dependency {
    let shared = inherits(value).then(|| shared.and_then(|shared| shared.get(key)).cloned()).flatten();
    let (from, at) = match &shared {
        Some(shared) => (shared, ""),
        None => (&*value, folder),
    };
    let text = |name: &str| from.get(name).and_then(Value::as_str);
    let found =
        Dependency { name: text("package").unwrap_or(key).to_owned(), folder: text("path").map(|path| join(at, path)) };
    if let (Some(shared), Value::Table(own)) = (shared, value) {
        own.insert("workspace".to_owned(), shared);
    }
    found
}

/// Parses a manifest.
pub(super) fn parse(path: &str, bytes: &[u8]) -> Result<Table> {
    let bad = |message: &str| Error::failed("bad-manifest", format!("`{path}` cannot be read: {message}"));
    let text = std::str::from_utf8(bytes).map_err(|error| bad(&error.to_string()))?;
    toml::from_str(text).map_err(|error| bad(error.message()))
}

/// The members of the workspace: package name to folder.
pub(super) fn members(tree: &impl Tree, root: &Table) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    if let Some(name) = name_of(root) {
        found.insert(name, String::new());
    }
    let globs = root.get("workspace").and_then(|workspace| workspace.get("members")?.as_array());
    for glob in globs.into_iter().flatten().filter_map(Value::as_str) {
        for folder in expand(tree, glob)? {
            let path = join(&folder, "Cargo.toml");
            if let Some(bytes) = tree.read(&path)? {
                found.extend(name_in(&path, &bytes)?.map(|name| (name, folder)));
            }
        }
    }
    Ok(found)
}

/// The package's name alone: most members are no functions, and their manifests need no full parse.
fn name_in(path: &str, bytes: &[u8]) -> Result<Option<String>> {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let body = text.trim_start().strip_prefix("[package]");
    let simple = body.and_then(|body| {
        let line = body.lines().take_while(|line| !line.starts_with('[')).find(|line| line.starts_with("name"))?;
        let value = line.strip_prefix("name")?.trim_start().strip_prefix('=')?.trim();
        value.strip_prefix('"')?.strip_suffix('"').filter(|name| !name.contains(['"', '\\']))
    });
    match simple {
        Some(name) => Ok(Some(name.to_owned())),
        None => Ok(name_of(&parse(path, bytes)?)),
    }
}

fn expand(tree: &impl Tree, glob: &str) -> Result<Vec<String>> {
    let mut folders = vec![String::new()];
    for part in glob.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if !part.contains(['*', '?', '[', '{']) {
            for folder in &mut folders {
                *folder = join(folder, part);
            }
            continue;
        }
        let matcher = Glob::new(part)
            .map_err(|error| Error::failed("bad-manifest", format!("`{glob}` in `members` is no glob")).because(error))?
            .compile_matcher();
        let mut next = Vec::new();
        for folder in &folders {
            for entry in tree.list(folder)? {
                if let Entry::Folder(name) = &entry
                    && !name.starts_with('.')
                    && matcher.is_match(name)
                {
                    next.push(join(folder, name));
                }
            }
        }
        folders = next;
    }
    Ok(folders)
}

/// The packages that `[patch]` takes from a folder.
pub(super) fn patches(root: &Table) -> BTreeMap<String, String> {
    let sources = root.get("patch").and_then(Value::as_table).into_iter().flatten();
    let entries = sources.filter_map(|(_, entries)| entries.as_table()).flatten();
    let paths = entries.filter_map(|(key, entry)| {
        let name = entry.get("package").and_then(Value::as_str).unwrap_or(key);
        Some((name.to_owned(), join("", entry.get("path")?.as_str()?)))
    });
    paths.collect()
}

/// Adds a profile and those it inherits from.
pub(super) fn feed_profile(hash: &mut Sha256, root: &Table, profile: &str) -> Result<()> {
    let profiles = root.get("profile").and_then(Value::as_table);
    let mut name = profile.to_owned();
    // A circle is Cargo's to complain about; here it only has to end.
    for _ in 0..16 {
        let table = profiles.and_then(|profiles| profiles.get(&name));
        source::feed(hash, "profile", name.as_bytes());
        feed(hash, table);
        name = match (table.and_then(|table| table.get("inherits")?.as_str()), name.as_str()) {
            (Some(parent), _) => parent.to_owned(),
            (None, "bench") => "release".to_owned(),
            (None, "test") => "dev".to_owned(),
            (None, "dev" | "release") => return Ok(()),
            (None, _) => {
                return Err(Error::failed("no-such-profile", format!("the workspace has no profile `{name}`")).help(
                    format!("add `[profile.{name}]` with `inherits = \"release\"` to the workspace's `Cargo.toml`"),
                ));
            }
        };
    }
    Ok(())
}

/// Adds a value, or that there is none.
pub(super) fn feed(hash: &mut Sha256, value: Option<&Value>) {
    match value {
        None => source::feed(hash, "none", &[]),
        Some(Value::Table(table)) => feed_table(hash, table),
        Some(Value::Array(items)) => {
            source::feed(hash, "array", &(items.len() as u64).to_le_bytes());
            for item in items {
                feed(hash, Some(item));
            }
        }
        Some(Value::String(text)) => source::feed(hash, "string", text.as_bytes()),
        Some(Value::Integer(number)) => source::feed(hash, "integer", &number.to_le_bytes()),
        Some(Value::Float(number)) => source::feed(hash, "float", &number.to_bits().to_le_bytes()),
        Some(Value::Boolean(flag)) => source::feed(hash, "boolean", &[u8::from(*flag)]),
        Some(Value::Datetime(time)) => source::feed(hash, "datetime", time.to_string().as_bytes()),
    }
}

fn feed_table(hash: &mut Sha256, table: &Table) {
    source::feed(hash, "table", &(table.len() as u64).to_le_bytes());
    for (key, value) in table {
        source::feed(hash, "key", key.as_bytes());
        feed(hash, Some(value));
    }
}
