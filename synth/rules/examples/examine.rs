//! Judges template files, JSON or YAML: `cargo run -p rules --example examine -- FILE…`.

use std::{
    env, fs,
    io::{Write, stdout},
};

use rules::{Limits, examine};

fn main() {
    let mut out = stdout().lock();
    for file in env::args().skip(1) {
        let bytes = fs::read(&file).unwrap_or_default();
        let source = match reader::read(&file, &bytes) {
            Ok(source) => source,
            Err(faults) => {
                let _ =
                    writeln!(out, "{file}: {}", faults.first().map_or("unreadable", |fault| fault.message.as_str()));
                continue;
            }
        };
        let result = examine(source.template(), &Limits::default());
        for finding in &result.findings {
            let found = &finding.diagnostic;
            let _ = writeln!(out, "{}[{}] {}", found.severity.word(), found.code, found.message);
            let _ = writeln!(out, "   --> {file} {}", finding.pointer);
            if let Some(help) = &found.help {
                let _ = writeln!(out, "   help: {help}");
            }
        }
        for known in &result.acknowledged {
            let _ = writeln!(out, "acknowledged[{}] {}", known.finding.diagnostic.code, known.reason);
        }
        for note in &result.unknown {
            let _ = writeln!(out, "unknown {} {}", note.pointer, note.message);
        }
        let _ = write!(out, "{}", result.verdict);
    }
}
