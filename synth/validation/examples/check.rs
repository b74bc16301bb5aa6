//! Checks template files that are JSON: `cargo run -p validation --example check -- FILE…`. A line per finding.

use std::{
    env, fs,
    io::{Write, stdout},
};

use dsl::Template;

fn main() {
    let mut out = stdout().lock();
    for file in env::args().skip(1) {
        let text = fs::read_to_string(&file).unwrap_or_default();
        let Ok(json) = serde_json::from_str(&text) else {
            let _ = writeln!(out, "{file}\tnot JSON");
            continue;
        };
        for finding in validation::check(&Template::from_json(json)) {
            let found = finding.diagnostic;
            let help = found.help.unwrap_or_default();
            let _ = writeln!(
                out,
                "{file}\t{}\t{}\t{}\t{}\t{help}",
                found.severity.word(),
                found.code,
                finding.pointer,
                found.message
            );
        }
    }
}
