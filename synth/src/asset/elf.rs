//! Whether Lambda can start a program: its architecture, and the C library it asks for.

use dsl::Architecture;
use object::{
    Endianness, Object as _,
    read::elf::{ElfFile64, FileHeader as _, Sym as _},
};

use crate::{Error, Result};

/// The C library of `provided.al2023`.
const GLIBC: (u32, u32) = (2, 34);

/// Checks a function's program.
pub(super) fn check(package: &str, architecture: Architecture, program: &[u8]) -> Result<()> {
    let not_elf = |error: object::Error| {
        Error::failed("bad-program", format!("what was built of `{package}` is no program for Linux")).because(error)
    };
    let file = ElfFile64::<Endianness>::parse(program).map_err(not_elf)?;
    let built = match file.architecture() {
        object::Architecture::Aarch64 => Some(Architecture::Arm64),
        object::Architecture::X86_64 => Some(Architecture::X86_64),
        _ => None,
    };
    if built != Some(architecture) {
        let built = built.map_or("another architecture", Architecture::word);
        return Err(Error::failed("bad-program", format!("`{package}` was built for {built}, not for {architecture}")));
    }
    match newest_glibc(&file).map_err(not_elf)? {
        Some(newest) if newest > GLIBC => {
            let message = format!(
                "`{package}` asks for glibc {}.{}, and Lambda's `provided.al2023` has {}.{}",
                newest.0, newest.1, GLIBC.0, GLIBC.1
            );
            Err(Error::failed("newer-glibc", message).help(
                "build on a system with an older glibc (Debian 12, Ubuntu 22.04), or with zig: `synth doctor` says how",
            ))
        }
        _ => Ok(()),
    }
}

/// The newest version of glibc that any symbol is bound to.
fn newest_glibc(file: &ElfFile64<'_, Endianness>) -> object::Result<Option<(u32, u32)>> {
    let (endian, data) = (file.endian(), file.data());
    let sections = file.elf_header().sections(endian, data)?;
    let Some(versions) = sections.versions(endian, data)? else { return Ok(None) };
    let symbols = sections.symbols(endian, data, object::elf::SHT_DYNSYM)?;
    let mut newest = None;
    for (index, symbol) in symbols.enumerate() {
        if !symbol.is_undefined(endian) {
            continue;
        }
        let Some(version) = versions.version(versions.version_index(endian, index).index())? else { continue };
        newest = newest.max(glibc(version.name()));
    }
    Ok(newest)
}

/// `GLIBC_2.34` as numbers.
fn glibc(name: &[u8]) -> Option<(u32, u32)> {
    let mut numbers = std::str::from_utf8(name).ok()?.strip_prefix("GLIBC_")?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_numbers() {
        assert_eq!(glibc(b"GLIBC_2.34"), Some((2, 34)));
        assert_eq!(glibc(b"GLIBC_2.2.5"), Some((2, 2)));
        assert_eq!(glibc(b"GLIBC_PRIVATE"), None);
        assert!(glibc(b"GLIBC_2.4") < glibc(b"GLIBC_2.34"));
    }

    #[cfg(all(target_os = "linux", target_pointer_width = "64"))]
    #[test]
    fn this_very_program_is_read() {
        let program = std::fs::read(std::env::current_exe().unwrap()).unwrap();
        let host = if cfg!(target_arch = "aarch64") { Architecture::Arm64 } else { Architecture::X86_64 };
        let other = if cfg!(target_arch = "aarch64") { Architecture::X86_64 } else { Architecture::Arm64 };
        let file = ElfFile64::<Endianness>::parse(&*program).unwrap();
        assert!(newest_glibc(&file).unwrap().is_none_or(|newest| newest > (2, 3)));
        assert_eq!(check("x", other, &program).unwrap_err().code(), "bad-program");
        // This machine's glibc may be newer than Lambda's; that is the only fault there can be.
        assert!(check("x", host, &program).map_or_else(|error| error.code() == "newer-glibc", |()| true));
        assert_eq!(check("x", host, b"#!/bin/sh").unwrap_err().code(), "bad-program");
    }
}
