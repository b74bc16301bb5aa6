//! The function against the receiver, which plays Supabase and SNS.

#![cfg(test)]

mod binary;
mod envelopes;
mod records;
mod redirects;
mod world;
