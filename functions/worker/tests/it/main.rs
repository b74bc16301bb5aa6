//! The worker, from a batch to what became of it.

#![cfg(test)]

mod events;
mod once;
mod trouble;
mod world;
