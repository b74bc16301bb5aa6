//! The worker, from a batch to what became of it.

#![cfg(test)]

mod binary;
mod campaign;
mod rate;
mod trouble;
mod world;
