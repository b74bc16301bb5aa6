//! What differs between two templates: computed by [`between`], shown by [`Rendered`].
//!
//! Pure: two templates in, a tree of changes out. What CloudFormation alone knows (whether a resource is replaced) is not
//! claimed here.

mod compute;
mod model;
mod render;

pub use compute::between;
pub use model::{Diff, Effect, Leaf, Part, Section};
pub use render::Rendered;
