//! The archive that Lambda runs.

use std::io::Read as _;

use synth::asset::zip::archive;

#[test]
fn holds_one_program_and_no_time() {
    let program: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    let bytes = archive("orders", &program).unwrap();
    assert_eq!(bytes, archive("orders", &program).unwrap());
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    assert_eq!(zip.len(), 1);
    let mut entry = zip.by_index(0).unwrap();
    assert_eq!((entry.name(), entry.unix_mode().map(|mode| mode & 0o7777)), ("bootstrap", Some(0o755)));
    assert_eq!(entry.last_modified().map(|time| (time.year(), time.month(), time.day())), Some((1980, 1, 1)));
    let mut unpacked = Vec::new();
    entry.read_to_end(&mut unpacked).unwrap();
    assert_eq!(unpacked, program);
}

#[test]
fn is_not_made_of_what_lambda_does_not_take() {
    let error = archive("orders", &vec![0; 250 * 1024 * 1024 + 1]).unwrap_err();
    assert_eq!(error.code(), "function-too-large");
    assert!(error.to_string().contains("251 MiB unpacked"), "{error}");
}
