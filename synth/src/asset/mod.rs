//! Functions' code: its key, its build, its archive, its place in the asset bucket.

mod build;
mod elf;
pub mod fingerprint;
pub mod package;
pub mod publish;
pub mod zip;

pub use fingerprint::fingerprints;
pub use package::package;
pub use publish::Bucket;

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
