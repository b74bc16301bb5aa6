//! Secrets: given, generated and rotated.

mod credentials;
mod generated;
mod rotation;
mod secret;

pub use credentials::Credentials;
pub(super) use credentials::identifier;
pub use generated::GeneratedSecret;
pub use rotation::Rotation;
pub use secret::Secret;
