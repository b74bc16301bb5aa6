//! Where message ids are, as it is typed.

use std::path::PathBuf;

use dsl::StackArtifact;

use crate::{
    Error, Result,
    command::resource::{self, BUCKET, FUNCTION, Found, TABLE},
};

/// The attribute that holds the id where none is named.
const ATTRIBUTE: &str = "messageId";

/// A place that holds message ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// Standard input, an id a line.
    Input,
    /// A file, an id a line.
    File(PathBuf),
    /// Objects of a bucket under a prefix.
    Objects { bucket: Found, prefix: String },
    /// Items of a table, by an attribute.
    Items { table: Found, attribute: String },
    /// Lines of a function's log with this message.
    Lines { function: Found, message: String },
}

impl Source {
    /// Reads `-`, `s3:BUCKET/prefix`, `table:TABLE:attribute`, `logs:FUNCTION:message` or a path.
    pub(super) fn parse(text: &str, stacks: &[StackArtifact]) -> Result<Self> {
        let find = |sought, given: &str| {
            let (stacks, id) = resource::scope_of(stacks, given)?;
            resource::one(sought, id, &stacks)
        };
        if text == "-" {
            return Ok(Self::Input);
        }
        if let Some(place) = text.strip_prefix("s3:") {
            // `STACK/BUCKET/prefix`, where the first is the name of a stack.
            let first = place.split('/').next().unwrap_or_default();
            let parts = if stacks.iter().any(|stack| stack.name == first) { 2 } else { 1 };
            let end = place.match_indices('/').nth(parts - 1).map_or(place.len(), |(at, _)| at);
            let (bucket, prefix) = place.split_at(end);
            let prefix = prefix.strip_prefix('/').unwrap_or_default().to_owned();
            return Ok(Self::Objects { bucket: find(&BUCKET, bucket)?, prefix });
        }
        if let Some(place) = text.strip_prefix("table:") {
            let (table, attribute) = place.split_once(':').unwrap_or((place, ATTRIBUTE));
            return Ok(Self::Items { table: find(&TABLE, table)?, attribute: attribute.to_owned() });
        }
        if let Some(place) = text.strip_prefix("logs:") {
            let (function, message) = place.split_once(':').unwrap_or((place, ""));
            let function = find(&FUNCTION, function)?;
            if message.is_empty() {
                // A function writes several lines for a message; counting any of them would prove nothing.
                let what = format!("`{text}` does not say which line of {} is a result", function.id);
                return Err(Error::usage("no-line", what)
                    .help("name the message that it writes once when it is done: `logs:FUNCTION:import done`"));
            }
            return Ok(Self::Lines { function, message: message.to_owned() });
        }
        let file = PathBuf::from(text);
        if !file.is_file() {
            return Err(Error::usage("no-source", format!("`{text}` is no file"))
                .help("write a file, `-`, `s3:BUCKET/prefix`, `table:TABLE:attribute` or `logs:FUNCTION:message`"));
        }
        Ok(Self::File(file))
    }
}
