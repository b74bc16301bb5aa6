//! Templates and stacks of any size, for those who measure.
//!
//! ```
//! let template = workloads::template(500);
//! assert_eq!(template.resources().count(), 500);
//! let text = workloads::yaml(template.json());
//! assert!(text.contains("!Ref AWS::StackName"));
//! assert_eq!(workloads::app(2, 3).synth().0.stacks.len(), 2);
//! ```

mod stacks;
mod templates;
mod text;

pub use stacks::app;
pub use templates::{TYPES, template};
pub use text::yaml;
