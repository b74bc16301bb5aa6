//! What is committed is what the pinned packages make.

use std::{
    io::{Write, stderr},
    path::Path,
};

use generator::{
    Error, Output,
    source::{Sources, folder},
};

#[test]
fn the_committed_files_are_what_the_pinned_packages_make() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let sources = Sources::read(&workspace.join("dsl/generator/sources.json")).unwrap();
    let output = match Output::make(&sources, &folder(workspace)) {
        Ok(output) => output,
        // Without a way to the registries nothing can be compared; with anything else wrong the test fails.
        Err(error @ Error::Fetch { .. }) => {
            // Past the harness, which shows nothing of a test that passes.
            let said = "NOT COMPARED: the packages are not in target/schemas, and cannot be fetched";
            writeln!(stderr(), "{said}: {error}").unwrap();
            return;
        }
        Err(error) => panic!("{error}"),
    };
    let different = output.differences(workspace).unwrap();
    assert!(different.is_empty(), "run `cargo run -p generator`; these differ: {different:?}");

    // No type of the source is left out: the index names them all, and so does the Rust.
    let count = |path: &str, word: &str| {
        let files = output.files.iter().filter(|(file, _)| file.to_string_lossy().contains(path));
        files.map(|(_, content)| String::from_utf8_lossy(content).matches(word).count()).sum::<usize>()
    };
    let types = count("synth/schemas/src/index.rs", "::");
    assert!(types > 3_000, "the sources hold more than 1,500 types, each with two double colons, not {}", types / 2);
    assert_eq!(count("level1/services/", "impl Level1 for"), count("synth/schemas/src/index.rs", "    (\""));
}
