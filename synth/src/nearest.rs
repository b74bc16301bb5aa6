//! What was probably meant.

pub use validation::nearest;
