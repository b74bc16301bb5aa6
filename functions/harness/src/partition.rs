//! When something happened, and where the objects of that hour lie.

use std::time::Duration;

use aws_smithy_types::{DateTime, date_time::Format};

/// The place of an hour (UTC) under a prefix, in Hive's form: what queries over a bucket choose their objects by. `at` is in milliseconds
/// since 1970, as [`Delivery::sent_at`](crate::Delivery::sent_at) is.
///
/// ```
/// assert_eq!(harness::hour_partition(1_769_850_123_456), "year=2026/month=01/day=31/hour=09/");
/// assert_eq!(harness::hour_partition(0), "year=1970/month=01/day=01/hour=00/");
/// ```
pub fn hour_partition(at: u64) -> String {
    let seconds = Duration::from_millis(at).as_secs();
    let text = i64::try_from(seconds).ok().and_then(|at| DateTime::from_secs(at).fmt(Format::DateTime).ok());
    // Behind the year 9999 there is no such text: no clock says that.
    let text = text.unwrap_or_else(|| "9999-12-31T23".to_owned());
    format!("year={}/month={}/day={}/hour={}/", &text[..4], &text[5..7], &text[8..10], &text[11..13])
}

/// When an RFC 3339 text is, in milliseconds since 1970; none where it is no such text, or one before 1970.
///
/// ```
/// assert_eq!(harness::milliseconds("2026-01-31T09:02:03.456Z"), Some(1_769_850_123_456));
/// assert_eq!(harness::milliseconds("2026-01-31T10:02:03+01:00"), Some(1_769_850_123_000));
/// assert_eq!(harness::milliseconds("1969-12-31T23:59:59Z"), None);
/// assert_eq!(harness::milliseconds("yesterday"), None);
/// ```
pub fn milliseconds(text: &str) -> Option<u64> {
    DateTime::from_str(text, Format::DateTimeWithOffset).ok()?.to_millis().ok()?.try_into().ok()
}
