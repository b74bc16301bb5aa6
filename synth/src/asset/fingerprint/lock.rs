//! `Cargo.lock` as a graph.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::{Digest, source};
use crate::{Error, Result};

#[derive(Deserialize)]
struct File<'a> {
    #[serde(borrow, default)]
    package: Vec<Entry<'a>>,
}

#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
    #[serde(borrow)]
    version: Cow<'a, str>,
    #[serde(borrow)]
    source: Option<Cow<'a, str>>,
    #[serde(borrow)]
    checksum: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    dependencies: Vec<Cow<'a, str>>,
}

struct Package {
    name: String,
    /// Whether it lies in a folder, and so has a digest of its own.
    local: bool,
    digest: Digest,
    /// Indices, sorted.
    dependencies: Vec<usize>,
}

/// The packages that Cargo chose. Sorted as Cargo sorts them: an index is stable as long as the text is.
pub(super) struct Lock {
    packages: Vec<Package>,
    /// Name to index, for packages without a source.
    local: BTreeMap<String, usize>,
}

impl Lock {
    pub(super) fn parse(bytes: &[u8]) -> Result<Self> {
        let bad = |error: &dyn std::fmt::Display| {
            Error::failed("bad-lock", format!("`Cargo.lock` cannot be read: {error}"))
                .help("resolve its conflicts, or write it anew with `cargo generate-lockfile`")
        };
        let text = std::str::from_utf8(bytes).map_err(|error| bad(&error))?;
        let file: File<'_> = toml::from_str(text).map_err(|error| bad(&error.message()))?;
        let mut named: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, entry) in file.package.iter().enumerate() {
            named.entry(&entry.name).or_default().push(index);
        }
        let packages = file.package.iter().map(|entry| {
            let mut hash = Sha256::new();
            for text in [Some(&entry.name), Some(&entry.version), entry.source.as_ref(), entry.checksum.as_ref()] {
                source::feed(&mut hash, "", text.map_or(&b""[..], |text| text.as_bytes()));
            }
            let mut dependencies = Vec::with_capacity(entry.dependencies.len());
            for text in &entry.dependencies {
                let index = find(&file.package, &named, text).ok_or_else(|| {
                    bad(&format_args!("`{}` depends on `{text}`, which it does not hold", entry.name))
                })?;
                dependencies.push(index);
            }
            let name = entry.name.clone().into_owned();
            Ok(Package { name, local: entry.source.is_none(), digest: hash.finalize().into(), dependencies })
        });
        let packages: Vec<Package> = packages.collect::<Result<_>>()?;
        let local = packages.iter().enumerate().filter(|(_, package)| package.local);
        let local = local.map(|(index, package)| (package.name.clone(), index)).collect();
        Ok(Self { packages, local })
    }

    pub(super) fn digest(&self, index: usize) -> Digest {
        self.packages[index].digest
    }

    /// Adds what the package `from` gets by depending on `name` to `reached`, and names the packages in folders that it
    /// met on the way.
    pub(super) fn reach(&self, from: &str, name: &str, reached: &mut BTreeSet<usize>) -> Result<Vec<String>> {
        let stale = || {
            Error::failed("stale-lock", format!("`Cargo.lock` does not know that `{from}` depends on `{name}`"))
                .help("run `cargo update --workspace`, which changes no other version")
        };
        let from = &self.packages[*self.local.get(from).ok_or_else(stale)?];
        // Of two versions under one name, one may be a development dependency: taking both is the safe side.
        let mut open: Vec<usize> =
            from.dependencies.iter().copied().filter(|index| self.packages[*index].name == name).collect();
        if open.is_empty() {
            return Err(stale());
        }
        let mut local = Vec::new();
        while let Some(index) = open.pop() {
            if reached.insert(index) {
                let package = &self.packages[index];
                if package.local {
                    local.push(package.name.clone());
                }
                open.extend(&package.dependencies);
            }
        }
        Ok(local)
    }
}

/// Resolves `name`, `name version` or `name version (source)`, as short as Cargo can write it.
fn find(packages: &[Entry<'_>], named: &BTreeMap<&str, Vec<usize>>, text: &str) -> Option<usize> {
    let mut words = text.splitn(3, ' ');
    let candidates = named.get(words.next()?)?;
    let version = words.next();
    let source = words.next().map(|source| source.trim_matches(['(', ')']));
    candidates.iter().copied().find(|index| {
        let entry = &packages[*index];
        version.is_none_or(|version| entry.version == version)
            && source.is_none_or(|source| entry.source.as_deref() == Some(source))
    })
}
