//! The worker, from a batch to what became of it.

#![cfg(test)]

mod once;
mod trouble;
mod world;
