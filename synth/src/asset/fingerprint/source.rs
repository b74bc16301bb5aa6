//! A package's files.

use sha2::{Digest as _, Sha256};

use super::tree::{Entry, Tree, join};
use crate::Result;

/// Folders at a package's top that its library and its binaries are not built from.
const SKIPPED: [&str; 4] = ["tests", "benches", "examples", "target"];

/// Adds a name and bytes so that no two different sequences of them look alike.
pub(super) fn feed(hash: &mut Sha256, name: &str, bytes: &[u8]) {
    for part in [name.as_bytes(), bytes] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
}

/// A file as the compiler sees it: rustc and Cargo read `\r\n` as `\n`, so a checkout with other line endings builds the
/// same function. Any other file counts byte by byte, because `include_bytes!` does.
pub(super) fn normal(name: &str, bytes: Vec<u8>) -> Vec<u8> {
    let text = [".rs", ".toml"].iter().any(|ending| name.ends_with(ending));
    if !text || !bytes.contains(&b'\r') {
        return bytes;
    }
    let followed = bytes.iter().skip(1).copied().chain([0]);
    bytes.iter().copied().zip(followed).filter(|pair| *pair != (b'\r', b'\n')).map(|(byte, _)| byte).collect()
}

fn is_source(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| ending == "rs")
}

/// Adds the files of a package but for its manifest, which counts by meaning, and the files outside of it that it names.
pub(super) fn feed_package(hash: &mut Sha256, tree: &impl Tree, folder: &str, outside: &[String]) -> Result<()> {
    let mut included = outside.to_vec();
    walk(hash, tree, folder, folder, &mut included)?;
    included.sort();
    included.dedup();
    for path in included {
        if let Some(bytes) = tree.read(&path)? {
            feed(hash, &path, &normal(&path, bytes));
        }
    }
    Ok(())
}

fn walk(hash: &mut Sha256, tree: &impl Tree, top: &str, folder: &str, included: &mut Vec<String>) -> Result<()> {
    let entries = tree.list(folder)?;
    let is_manifest = |entry: &Entry| *entry == Entry::File("Cargo.toml".to_owned());
    if folder != top && entries.iter().any(is_manifest) {
        // Another package, which counts where it is depended on.
        return Ok(());
    }
    for entry in &entries {
        let name = entry.name();
        if name.starts_with('.') {
            continue;
        }
        let path = join(folder, name);
        match entry {
            Entry::File(_) if folder == top && matches!(name, "Cargo.toml" | "Cargo.lock") => {}
            Entry::File(_) => {
                let bytes = normal(name, tree.read(&path)?.unwrap_or_default());
                if is_source(name) {
                    included.extend(leaving(&bytes, top, folder));
                }
                feed(hash, &path, &bytes);
            }
            Entry::Folder(_) if folder == top && SKIPPED.contains(&name) => {}
            Entry::Folder(_) => walk(hash, tree, top, &path, included)?,
            Entry::Link(_, target) => feed(hash, &path, target.as_bytes()),
        }
    }
    Ok(())
}

/// The files outside of the package that a source includes: `include_str!("../../x")`, `#[path = "../../x.rs"]`,
/// `include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../x"))`.
fn leaving(bytes: &[u8], top: &str, folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let Ok(text) = std::str::from_utf8(bytes) else { return found };
    if !text.contains("..") {
        return found;
    }
    for (opening, _) in text.match_indices("include").chain(text.match_indices("#[path")) {
        let statement = &text[opening..];
        let end = statement.find([';', ']', '\n']).unwrap_or(statement.len());
        let statement = &statement[..end];
        let from = if statement.contains("CARGO_MANIFEST_DIR") { top } else { folder };
        for literal in statement.split('"').skip(1).step_by(2).filter(|literal| literal.contains("..")) {
            let path = join(from, literal);
            if outside(top, &path) {
                found.push(path);
            }
        }
    }
    found
}

/// Whether a path leaves a package's folder.
pub(super) fn outside(top: &str, path: &str) -> bool {
    !top.is_empty() && path.strip_prefix(top).is_none_or(|rest| !rest.starts_with('/'))
}
