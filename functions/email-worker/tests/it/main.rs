//! The worker, from a batch to what became of it.

#![cfg(test)]

mod campaign;
mod rate;
mod trouble;
mod world;
