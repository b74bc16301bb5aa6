//! A build is the same in every folder.

use std::{
    collections::BTreeMap,
    fs,
    io::Read as _,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use dsl::{Architecture, Build};
use synth::{
    Project, Report, Result,
    asset::{fingerprints, package},
    cloudformation::Interrupt,
    report::{Color, Verbosity},
};

const ROOT: &str = r#"
[workspace]
resolver = "3"
members = ["hello", "shared"]

[profile.function]
inherits = "release"
codegen-units = 1
strip = "symbols"
panic = "unwind"
"#;

const HELLO: &str = r#"
[package]
name = "hello"
version = "0.1.0"
edition = "2024"

[dependencies]
shared = { path = "../shared" }
"#;

const LOCK: &str = r#"
version = 4

[[package]]
name = "hello"
version = "0.1.0"
dependencies = ["shared"]

[[package]]
name = "shared"
version = "0.1.0"
"#;

/// Both packages hold their own path, as every panic does.
fn workspace(main: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [
        ("Cargo.toml", ROOT),
        ("Cargo.lock", LOCK),
        ("hello/Cargo.toml", HELLO),
        ("hello/src/main.rs", main),
        ("shared/Cargo.toml", "[package]\nname = \"shared\"\nversion = \"0.1.0\"\nedition = \"2024\"\n"),
        ("shared/src/lib.rs", "pub fn place() -> &'static str { std::panic::Location::caller().file() }\n"),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn pack(root: &Path) -> Result<PathBuf> {
    pack_unless(root, &Interrupt::default())
}

fn pack_unless(root: &Path, interrupt: &Interrupt) -> Result<PathBuf> {
    let tools = PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(".local/tools");
    let project = Project {
        root: root.to_owned(),
        environments: root.join("stacks/environments.toml"),
        out: root.join("cdk.out"),
        tools,
        local: root.join("run"),
    };
    let architecture = if cfg!(target_arch = "aarch64") { Architecture::Arm64 } else { Architecture::X86_64 };
    let build = Build { package: "hello".to_owned(), architecture, profile: "function" };
    let wanted: BTreeMap<Build, String> = fingerprints(root, std::slice::from_ref(&build))?;
    let report = Report::new(false, Verbosity::Quiet, Color::Never);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut packed = runtime.block_on(package(&project, &report, interrupt, &wanted))?;
    Ok(packed.remove(&build).unwrap())
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn is_equal_in_every_folder() {
    let main = "fn main() { println!(\"{} {}\", file!(), shared::place()); panic!(\"stop\") }\n";
    let folders = [workspace(main), workspace(main)];
    let packed = folders.each_ref().map(|folder| pack(folder.path()).unwrap());
    let bytes = packed.each_ref().map(|path| fs::read(path).unwrap());
    assert_eq!(packed[0].file_name(), packed[1].file_name());
    assert!(bytes[0] == bytes[1], "two folders give two archives");
    let mut program = Vec::new();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&bytes[0])).unwrap();
    zip.by_index(0).unwrap().read_to_end(&mut program).unwrap();
    assert!(contains(&program, "shared/src/lib.rs"), "the test sees paths");
    for folder in &folders {
        assert!(!contains(&program, &folder.path().display().to_string()));
    }
    let home = std::env::home_dir().unwrap();
    assert!(!contains(&program, &format!("{}/.", home.display())));
}

#[test]
fn fails_as_the_compiler_does() {
    let folder = workspace("fn main() { nonsense }\n");
    let error = pack(folder.path()).unwrap_err();
    assert_eq!((error.exit(), error.code()), (1, "build-failed"));
    assert!(error.to_string().contains("hello"), "{error}");
}

/// A build script that writes down who it is and never ends.
const ENDLESS: &str = r#"
fn main() {
    let folder = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    std::fs::write(format!("{folder}/../pid"), std::process::id().to_string()).unwrap();
    loop {
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
}
"#;

#[cfg(target_os = "linux")]
#[test]
fn an_interrupt_ends_all_that_builds() {
    let folder = workspace("fn main() {}\n");
    fs::write(folder.path().join("hello/build.rs"), ENDLESS).unwrap();
    let file = folder.path().join("pid");
    let deadline = Instant::now() + Duration::from_mins(1);
    let until = |what: &dyn Fn() -> bool| {
        while !what() {
            assert!(Instant::now() < deadline, "it takes too long");
            std::thread::sleep(Duration::from_millis(20));
        }
    };
    let interrupt = Interrupt::default();
    std::thread::scope(|scope| {
        let packing = scope.spawn(|| pack_unless(folder.path(), &interrupt));
        until(&|| fs::read_to_string(&file).is_ok_and(|pid| !pid.is_empty()));
        interrupt.set();
        assert_eq!(packing.join().unwrap().unwrap_err().exit(), synth::exit::INTERRUPTED);
    });
    let process = PathBuf::from("/proc").join(fs::read_to_string(&file).unwrap());
    // One that has ended but was not waited for has no program any more.
    until(&|| fs::read_link(process.join("exe")).is_err());
}
