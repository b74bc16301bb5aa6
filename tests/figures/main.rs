//! The figures of the pipelines, one assertion a line of their tables.

#![cfg(test)]

mod ams;
mod bday;
mod ingestion;
mod mht;
mod savepoint;
