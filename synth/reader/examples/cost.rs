//! What reading costs: `cargo run --release -p reader --example cost FILE…`.

#![allow(clippy::print_stdout, reason = "an example program talks")]

use std::{error::Error, time::Instant};

const ROUNDS: u32 = 50;

fn main() -> Result<(), Box<dyn Error>> {
    for file in std::env::args().skip(1) {
        let bytes = std::fs::read(&file)?;
        let begin = Instant::now();
        let mut faults = 0;
        for _ in 0..ROUNDS {
            faults = match reader::read(&file, &bytes) {
                Ok(source) => source.notes().len(),
                Err(faults) => faults.len(),
            };
        }
        println!("{file}: {} bytes, {:?} each, {faults} told", bytes.len(), begin.elapsed() / ROUNDS);
    }
    Ok(())
}
