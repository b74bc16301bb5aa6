//! The worker, from a batch to what became of it.

#![cfg(test)]

mod cloud;
mod dynamo;
mod events;
mod once;
mod trouble;
mod world;
