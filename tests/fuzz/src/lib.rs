//! What must hold for every input, as targets for a fuzzer: a target gets bytes, and panics where something does not hold.
//! The README tells how they are run.

mod checks;
mod grower;
mod text;

/// A target: what it does with any bytes.
pub type Target = fn(&[u8]);

/// The targets, by name. Each has its kept inputs in `corpus/NAME`.
pub const TARGETS: [(&str, Target); 3] =
    [("reader", text::reader), ("checks", checks::of_text), ("grown", checks::of_grown)];

/// The target of this name.
///
/// ```
/// let reader = fuzz::target("reader").unwrap();
/// reader(b"Resources: {}");
/// assert!(fuzz::target("writer").is_none());
/// ```
pub fn target(name: &str) -> Option<Target> {
    TARGETS.iter().find(|(known, _)| *known == name).map(|(_, target)| *target)
}
