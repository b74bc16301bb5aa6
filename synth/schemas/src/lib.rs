//! AWS's resource schemas, packed: 1,900 types in less than a megabyte, each unpacked when it is asked for.
//!
//! ```
//! let queue = schemas::read("AWS::SQS::Queue").unwrap();
//! assert_eq!(queue.attributes["Arn"], schemas::Kind::Text);
//! assert_eq!(queue.reference, ["QueueUrl"]);
//! assert_eq!(queue.replacement["FifoQueue"], schemas::Replacement::Always);
//! assert!(queue.read_only.contains(&"Arn".to_owned()));
//! assert!(schemas::read("AWS::SQS::Cue").is_none());
//! ```
//!
//! The index, the blobs and their dictionary are generated: see the package `generator`, and `licenses/NOTICE.md` for
//! where they come from.

mod index;
mod schema;

use std::{cell::RefCell, io::Read};

use ruzstd::decoding::{Dictionary, FrameDecoder, StreamingDecoder};
use serde_json::Value as Json;

pub use schema::{Kind, Replacement, Schema, TagShape, Tags};

use index::INDEX;

static BLOBS: &[u8] = include_bytes!("../data/blobs.bin");
static DICTIONARY: &[u8] = include_bytes!("../data/dictionary.bin");

/// When AWS published the schemas: `2026-10-20`.
pub const DATE: &str = include_str!("../data/date.txt");

thread_local! {
    /// With its dictionary read, which takes longer than most blobs.
    static DECODER: RefCell<Option<FrameDecoder>> = const { RefCell::new(None) };
}

/// All types that have a schema, in order.
pub fn types() -> impl ExactSizeIterator<Item = &'static str> + Clone {
    INDEX.iter().map(|(name, _)| *name)
}

/// Whether a type has a schema.
pub fn contains(type_name: &str) -> bool {
    place(type_name).is_some()
}

/// What is known of a type.
pub fn read(type_name: &str) -> Option<Schema> {
    let place = place(type_name)?;
    let begin = place.checked_sub(1).map_or(0, |before| INDEX[before].1);
    let blob = BLOBS.get(begin as usize..INDEX[place].1 as usize)?;
    Some(Schema::from_document(serde_json::from_slice::<Json>(&unpack(blob)?).ok()?))
}

fn place(type_name: &str) -> Option<usize> {
    INDEX.binary_search_by_key(&type_name, |(name, _)| name).ok()
}

fn unpack(blob: &[u8]) -> Option<Vec<u8>> {
    DECODER.with_borrow_mut(|kept| {
        if kept.is_none() {
            let mut decoder = FrameDecoder::new();
            decoder.add_dict(Dictionary::decode_dict(DICTIONARY).ok()?).ok()?;
            *kept = Some(decoder);
        }
        let mut text = Vec::new();
        StreamingDecoder::new_with_decoder(blob, kept.as_mut()?).ok()?.read_to_end(&mut text).ok()?;
        Some(text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_schema_is_read() {
        for name in types() {
            let schema = read(name).unwrap_or_else(|| panic!("{name}"));
            assert!(schema.schema["properties"].is_object(), "{name}");
        }
        assert!(types().len() > 1_800);
    }

    #[test]
    fn a_name_that_is_no_type_is_nothing() {
        for name in ["", "AWS", "AWS::SQS::Queue ", "Zzz::A::B", "\u{0}"] {
            assert!(read(name).is_none() && !contains(name));
        }
    }
}
