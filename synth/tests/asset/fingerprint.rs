//! What changes the key of a function's code, and what must not.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use dsl::{Architecture, Build};
use proptest::prelude::*;
use synth::asset::fingerprint::{Memory, fingerprints, of_tree};

const ROOT: &str = r#"
[workspace]
resolver = "3"
members = ["functions/*", "shared", "other", "only-tests"]

[workspace.package]
version = "0.1.0"
edition = "2024"

[workspace.dependencies]
shared = { path = "shared" }
only-tests = { path = "only-tests" }
serde = { version = "1", features = ["derive"] }
unused = "1"

[workspace.lints.clippy]
pedantic = "warn"

[profile.release]
opt-level = 3

[profile.function]
inherits = "release"
lto = "thin"

[profile.function-local]
inherits = "release"
lto = "off"

[profile.dev]
debug = 1
"#;

const FIRST: &str = r#"
[package]
name = "first"
version.workspace = true
edition.workspace = true
description = "The first"

[dependencies]
serde.workspace = true
shared.workspace = true

[target.'cfg(unix)'.dependencies]
unix = "1"

[build-dependencies]
generator = { path = "../../generator" }

[dev-dependencies]
only-tests.workspace = true
testing = "1"
"#;

const MAIN: &str = "mod a;\nconst T: &str = include_str!(\"../../../texts/hello.txt\");\nfn main() {}\n";

/// Name, version, checksum (none for a package of the workspace), dependencies.
const LOCKED: [(&str, &str, &str, &str); 13] = [
    ("deep", "0.3.0", "d3", ""),
    ("deep", "0.4.0", "d4", ""),
    ("elsewhere", "1.0.0", "e1", ""),
    ("first", "0.1.0", "", r#""generator", "only-tests", "serde", "shared", "testing", "unix""#),
    ("generator", "0.1.0", "", r#""quote""#),
    ("only-tests", "0.1.0", "", ""),
    ("other", "0.1.0", "", r#""elsewhere""#),
    ("quote", "1.0.0", "q1", ""),
    ("second", "0.1.0", "", r#""shared""#),
    ("serde", "1.0.0", "s1", r#""deep 0.4.0""#),
    ("shared", "0.1.0", "", ""),
    ("testing", "1.0.0", "t1", r#""deep 0.3.0""#),
    ("unix", "1.0.0", "u1", ""),
];

fn lock() -> String {
    let mut text = "version = 4\n".to_owned();
    for (name, version, checksum, dependencies) in LOCKED {
        let source = format!("source = \"registry+index\"\nchecksum = \"{checksum}\"\n");
        let source = if checksum.is_empty() { "" } else { &source };
        let entry = format!("name = \"{name}\"\nversion = \"{version}\"\n{source}dependencies = [{dependencies}]\n");
        text = format!("{text}\n[[package]]\n{entry}");
    }
    text
}

fn tree() -> Memory {
    let lock = lock();
    let files = [
        ("Cargo.toml", ROOT),
        ("Cargo.lock", &lock),
        ("rust-toolchain.toml", "[toolchain]\nchannel = \"1.95\"\n"),
        ("README.md", "read me"),
        ("functions/first/Cargo.toml", FIRST),
        ("functions/first/src/main.rs", MAIN),
        ("functions/first/src/a.rs", "fn a() {}\n"),
        ("functions/first/src/data/rows.csv", "1,2\n"),
        ("functions/first/tests/main.rs", "#[test] fn t() {}\n"),
        ("functions/first/.hidden", "x"),
        ("functions/second/Cargo.toml", "[package]\nname = \"second\"\n[dependencies]\nshared.workspace = true\n"),
        ("functions/second/src/main.rs", "fn main() {}\n"),
        ("shared/Cargo.toml", "[package]\nname = \"shared\"\n"),
        ("shared/src/lib.rs", "//! Shared.\n"),
        ("shared/nested/Cargo.toml", "[package]\nname = \"nested\"\n"),
        ("shared/nested/src/lib.rs", "//! Another package.\n"),
        ("generator/Cargo.toml", "[package]\nname = \"generator\"\n[dependencies]\nquote = \"1\"\n"),
        ("generator/src/lib.rs", "//! Generates.\n"),
        ("only-tests/Cargo.toml", "[package]\nname = \"only-tests\"\n"),
        ("only-tests/src/lib.rs", "//! Tests.\n"),
        ("other/Cargo.toml", "[package]\nname = \"other\"\n[dependencies]\nelsewhere = \"1\"\n"),
        ("other/src/lib.rs", "//! Other.\n"),
        ("texts/hello.txt", "hello"),
        ("texts/unused.txt", "unused"),
    ];
    files.into_iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect()
}

fn build(package: &str) -> Build {
    Build { package: package.to_owned(), architecture: Architecture::Arm64, profile: "function" }
}

fn key(tree: &Memory) -> String {
    of_tree(tree, &[build("first")]).unwrap().remove(&build("first")).unwrap()
}

/// The tree after one edit.
fn edited(path: &str, from: &str, to: &str) -> Memory {
    let mut tree = tree();
    let text = String::from_utf8(tree[path].clone()).unwrap();
    assert!(text.contains(from), "`{path}` holds no `{from}`");
    tree.insert(path.to_owned(), text.replace(from, to).into_bytes());
    tree
}

fn added(path: &str, text: &str) -> Memory {
    let mut tree = tree();
    assert!(tree.insert(path.to_owned(), text.as_bytes().to_vec()).is_none());
    tree
}

fn without(path: &str) -> Memory {
    let mut tree = tree();
    assert!(tree.remove(path).is_some());
    tree
}

fn moved() -> Memory {
    let mut tree = tree();
    let text = tree.remove("functions/first/src/a.rs").unwrap();
    tree.insert("functions/first/src/c.rs".into(), text);
    tree
}

#[test]
fn is_changed_by() {
    let manifest = "functions/first/Cargo.toml";
    let patch = "[patch.crates-io]\nx = { path = \"x\" }\n[profile.dev]";
    let version = ("name = \"serde\"\nversion = \"1.0.0\"", "name = \"serde\"\nversion = \"1.0.1\"");
    let changes = [
        ("its source", edited("functions/first/src/a.rs", "a()", "b()")),
        ("a new source", added("functions/first/src/b.rs", "")),
        ("a source that moved", moved()),
        ("a data file", edited("functions/first/src/data/rows.csv", "2", "3")),
        ("line endings of a data file", edited("functions/first/src/data/rows.csv", "\n", "\r\n")),
        ("a build script", added("functions/first/build.rs", "fn main() {}")),
        ("a file it includes from outside", edited("texts/hello.txt", "hello", "goodbye")),
        ("its manifest", edited(manifest, "The first", "The second")),
        ("a feature of a dependency", edited("Cargo.toml", "[\"derive\"]", "[\"derive\", \"rc\"]")),
        ("an inherited version", edited("Cargo.toml", "0.1.0", "0.2.0")),
        ("the profile", edited("Cargo.toml", "\"thin\"", "\"fat\"")),
        ("the inherited profile", edited("Cargo.toml", "opt-level = 3", "opt-level = 2")),
        ("a patch", edited("Cargo.toml", "[profile.dev]", patch)),
        ("the resolver", edited("Cargo.toml", "resolver = \"3\"", "resolver = \"2\"")),
        ("a path dependency", edited("shared/src/lib.rs", "Shared", "Changed")),
        ("a build dependency", edited("generator/src/lib.rs", "Generates", "Changed")),
        ("a locked version", edited("Cargo.lock", version.0, version.1)),
        ("a checksum", edited("Cargo.lock", "\"s1\"", "\"s2\"")),
        ("a transitive dependency", edited("Cargo.lock", "\"d4\"", "\"d5\"")),
        ("a build dependency's dependency", edited("Cargo.lock", "\"q1\"", "\"q2\"")),
        ("a target's dependency", edited("Cargo.lock", "\"u1\"", "\"u2\"")),
        ("the toolchain", edited("rust-toolchain.toml", "1.95", "1.96")),
        ("Cargo's configuration", added(".cargo/config.toml", "[build]\nrustflags = []\n")),
    ];
    let mut seen = BTreeMap::from([(key(&tree()), "nothing")]);
    for (what, tree) in &changes {
        assert_eq!(seen.insert(key(tree), what), None, "{what} has the key of another tree");
    }
}

#[test]
fn is_not_changed_by() {
    let manifest = "functions/first/Cargo.toml";
    let comment = "# Why.\n[build-dependencies]";
    let changes = [
        ("another function", edited("functions/second/src/main.rs", "main", "other")),
        ("another package", edited("other/src/lib.rs", "Other", "Changed")),
        ("a nested package", edited("shared/nested/src/lib.rs", "Another", "Changed")),
        ("a new function", added("functions/third/Cargo.toml", "[package]\nname = \"third\"\n")),
        ("a test", edited("functions/first/tests/main.rs", "t()", "u()")),
        ("an example", added("functions/first/examples/x.rs", "fn main() {}")),
        ("a hidden file", edited("functions/first/.hidden", "x", "y")),
        ("a hidden folder", added("functions/first/.git/x", "y")),
        ("an artefact", added("functions/first/target/debug/first", "y")),
        ("a development dependency", edited(manifest, "testing = \"1\"", "testing = \"2\"")),
        ("a development dependency's source", edited("only-tests/src/lib.rs", "Tests", "Changed")),
        ("a development dependency's version", edited("Cargo.lock", "\"t1\"", "\"t2\"")),
        ("what only a development dependency needs", edited("Cargo.lock", "\"d3\"", "\"d9\"")),
        ("a lock entry outside of the closure", edited("Cargo.lock", "\"e1\"", "\"e2\"")),
        ("a lint", edited("Cargo.toml", "pedantic", "nursery")),
        ("a shared dependency that it does not use", edited("Cargo.toml", "unused = \"1\"", "unused = \"2\"")),
        ("another profile", edited("Cargo.toml", "lto = \"off\"", "lto = \"thin\"")),
        ("a comment in a manifest", edited(manifest, "[build-dependencies]", comment)),
        ("line endings of a source", edited("functions/first/src/a.rs", "\n", "\r\n")),
        ("line endings of the lock", edited("Cargo.lock", "\n", "\r\n")),
        ("a file of the root", edited("README.md", "read", "wrote")),
        ("a file it does not include", edited("texts/unused.txt", "unused", "used")),
    ];
    let before = key(&tree());
    for (what, tree) in &changes {
        assert_eq!(key(tree), before, "{what} changes the key");
    }
}

#[test]
fn differs_by_package_architecture_and_profile() {
    let builds = [
        build("first"),
        build("second"),
        Build { architecture: Architecture::X86_64, ..build("first") },
        Build { profile: "function-local", ..build("first") },
    ];
    let keys = of_tree(&tree(), &builds).unwrap();
    let different: BTreeSet<&String> = keys.values().collect();
    assert_eq!(different.len(), builds.len());
    assert!(keys.values().all(|key| key.len() == 40 && key.bytes().all(|byte| byte.is_ascii_hexdigit())));
}

#[test]
fn says_what_is_wrong() {
    let error = |tree: &Memory, package: &str| of_tree(tree, &[build(package)]).unwrap_err();
    assert_eq!(error(&tree(), "frist").help_text(), Some("did you mean `first`?"));
    assert_eq!(error(&tree(), "frist").code(), "no-such-package");
    assert_eq!(error(&without("Cargo.lock"), "first").code(), "no-lock");
    assert_eq!(error(&edited("Cargo.lock", "\"serde\", ", ""), "first").code(), "stale-lock");
    assert_eq!(error(&edited("Cargo.lock", "version = 4", "<<<<<<< HEAD"), "first").code(), "bad-lock");
    assert_eq!(error(&without("shared/Cargo.toml"), "first").code(), "no-manifest");
    assert_eq!(error(&edited("Cargo.toml", "profile.function]", "profile.x]"), "first").code(), "no-such-profile");
}

fn write(root: &Path) {
    for (path, bytes) in tree() {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

#[test]
fn is_equal_in_every_folder_and_in_memory() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let on_disk = |root: &Path| fingerprints(root, &[build("first")]).unwrap().remove(&build("first")).unwrap();
    for folder in &folders {
        write(folder.path());
        assert_eq!(on_disk(folder.path()), key(&tree()));
    }
    let source = folders[0].path().join("functions/first/src/main.rs");
    let file = fs::File::options().write(true).open(&source).unwrap();
    file.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    assert_eq!(on_disk(folders[0].path()), key(&tree()));
}

#[cfg(unix)]
#[test]
fn links_are_not_walked_in_circles() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    std::os::unix::fs::symlink("..", folder.path().join("functions/first/src/up")).unwrap();
    let keys = fingerprints(folder.path(), &[build("first")]).unwrap();
    assert_ne!(keys[&build("first")], key(&tree()));
}

proptest! {
    /// A byte that moves from one file's end to the next one's start is a change.
    #[test]
    fn no_two_trees_look_alike(one in ("[ab]{0,3}", "[ab]{0,3}"), other in ("[ab]{0,3}", "[ab]{0,3}")) {
        let with = |(left, right): &(String, String)| {
            let mut tree = tree();
            tree.insert("functions/first/src/x.txt".into(), left.as_bytes().to_vec());
            tree.insert("functions/first/src/y.txt".into(), right.as_bytes().to_vec());
            key(&tree)
        };
        prop_assert_eq!(with(&one) == with(&other), one == other);
    }
}
