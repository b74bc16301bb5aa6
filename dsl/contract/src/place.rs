//! Where objects lie.

use core::fmt;

/// A bucket and a prefix, as a variable's text says them: `bucket/prefix/`.
///
/// ```
/// use contract::Place;
/// let place = Place::parse("results-dev/feedback/").unwrap();
/// assert_eq!((place.bucket(), place.prefix()), ("results-dev", "feedback/"));
/// assert_eq!(place.key("year=2026/1.json"), "feedback/year=2026/1.json");
/// assert_eq!(Place::parse("results-dev/").unwrap().prefix(), "");
/// assert!(Place::parse("results-dev").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    bucket: String,
    prefix: String,
}

/// That a text is no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPlace;

impl fmt::Display for NoPlace {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("expected `bucket/` or `bucket/prefix/`")
    }
}

impl core::error::Error for NoPlace {}

impl Place {
    /// The place that a text says.
    pub fn parse(text: &str) -> Result<Self, NoPlace> {
        let (bucket, prefix) = text.split_once('/').ok_or(NoPlace)?;
        let whole = prefix.is_empty() || (prefix.ends_with('/') && !prefix.starts_with('/'));
        if bucket.is_empty() || !whole {
            return Err(NoPlace);
        }
        Ok(Self { bucket: bucket.to_owned(), prefix: prefix.to_owned() })
    }

    /// The bucket's name.
    pub fn bucket(&self) -> &str {
        &self.bucket
    }

    /// The prefix, with a slash at its end, or nothing.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The key of an object under the prefix.
    pub fn key(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }
}
