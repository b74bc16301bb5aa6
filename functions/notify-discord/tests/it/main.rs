//! The herald, from a notification to the channel.

#![cfg(test)]

mod binary;
mod told;
mod trouble;
mod world;
