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
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
