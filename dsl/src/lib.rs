//! Typed builders that describe queue-and-function pipelines as CloudFormation.

pub mod assembly;
pub mod diagnostic;
pub mod template;

pub use assembly::{Architecture, Build, CloudAssembly, Environment, FunctionAsset, StackArtifact};
pub use diagnostic::{At, Diagnostic, Severity};
pub use template::Template;
