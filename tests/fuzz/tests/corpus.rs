//! The inputs that fuzzing kept, through the targets that found them.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

/// Far more than an input may take, also on a busy machine in a debug build.
const PATIENCE: Duration = Duration::from_secs(20);

#[test]
fn every_kept_input_holds() {
    for (name, target) in fuzz::TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
        let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        assert!(files.len() > 20, "{name} has {} inputs", files.len());
        for file in files {
            // The test runner shows it where a target panics.
            println!("{}", file.display());
            let begin = Instant::now();
            target(&fs::read(&file).unwrap());
            assert!(begin.elapsed() < PATIENCE, "it took {:?}", begin.elapsed());
        }
    }
}
