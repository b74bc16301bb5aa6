//! The worker, from a batch to what became of it.

#![cfg(test)]

mod binary;
mod once;
mod trouble;
mod world;
