//! The archive that Lambda runs: the same bytes for the same program, whenever and wherever it is made.

use std::io::{Cursor, Write as _};

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::{Error, Result};

/// The only entry: what `provided.al2023` starts.
const ENTRY: &str = "bootstrap";
/// Lambda's limit for an archive that comes through S3 is that of what is in it; this one is for a direct upload, and for what
/// starts quickly.
const PACKED: usize = 50 * 1024 * 1024;
/// Lambda's limit for what is in an archive, layers included.
const UNPACKED: usize = 250 * 1024 * 1024;

/// Archives a program.
///
/// # Errors
/// A program that is too large for Lambda.
///
/// ```
/// let archive = synth::asset::zip::archive("orders", b"\x7fELF").unwrap();
/// assert_eq!(archive, synth::asset::zip::archive("orders", b"\x7fELF").unwrap());
/// ```
pub fn archive(package: &str, program: &[u8]) -> Result<Vec<u8>> {
    let too_large = |size: usize, limit: usize, what: &str| {
        let mib = |bytes: usize| bytes.div_ceil(1024 * 1024);
        let message = format!("`{package}` is {} MiB {what}, and Lambda takes {} MiB", mib(size), mib(limit));
        Error::failed("function-too-large", message)
            .help("build it with `opt-level = \"s\"`, `lto = \"thin\"` and `strip = \"symbols\"`")
    };
    if program.len() > UNPACKED {
        return Err(too_large(program.len(), UNPACKED, "unpacked"));
    }
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o755);
    let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(program.len() / 2)));
    let failed = |error: &dyn std::fmt::Display| {
        Error::failed("cannot-archive", format!("`{package}` cannot be archived: {error}"))
    };
    writer.start_file(ENTRY, options).map_err(|error| failed(&error))?;
    writer.write_all(program).map_err(|error| failed(&error))?;
    let archive = writer.finish().map_err(|error| failed(&error))?.into_inner();
    if archive.len() > PACKED { Err(too_large(archive.len(), PACKED, "packed")) } else { Ok(archive) }
}
