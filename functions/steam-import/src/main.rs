//! Imports a Steam library.
fn main() {}
