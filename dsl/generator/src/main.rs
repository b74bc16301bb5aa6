//! `cargo run -p generator [-- update | check]`: see the library.

use std::{
    io::{Write, stderr},
    path::{Path, PathBuf},
    process::ExitCode,
};

use generator::{
    Error, Output,
    source::{Sources, folder},
};

fn main() -> ExitCode {
    let verb = std::env::args().nth(1);
    match run(verb.as_deref()) {
        Ok((lines, code)) => {
            say(&lines);
            code
        }
        Err(error) => {
            say(&format!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn run(verb: Option<&str>) -> Result<(String, ExitCode), Error> {
    let workspace = workspace();
    let pins = workspace.join("dsl/generator/sources.json");
    let packages = folder(&workspace);
    let mut sources = Sources::read(&pins)?;
    match verb {
        None | Some("check") => {}
        Some("update") => sources = sources.newest(&packages)?,
        Some(other) => {
            return Ok((format!("unknown verb `{other}`\nusage: generator [update | check]"), ExitCode::from(2)));
        }
    }
    let output = Output::make(&sources, &packages)?;
    let is_check = verb == Some("check");
    let different = if is_check { output.differences(&workspace)? } else { output.write(&workspace)? };
    if verb == Some("update") {
        sources.write(&pins)?;
    }
    let what = if is_check { "differ" } else { "written" };
    let code = if is_check && !different.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
    Ok((format!("{}\n{} files {what}", output.summary, different.len()), code))
}

/// The generator lies two folders below the workspace it writes to.
fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

fn say(text: &str) {
    // Nothing is left to tell, if the terminal is gone.
    let _ = writeln!(stderr(), "{text}");
}
