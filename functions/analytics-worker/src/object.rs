//! Events as objects. Pure.

use std::{collections::BTreeMap, io::Write as _};

use contracts::mht::{AnalyticsEvent, EventLine};
use flate2::{Compression, write::GzEncoder};
use harness::{Failure, Received, hour_partition, milliseconds};
use sha2::{Digest, Sha256};

/// The events of an hour.
#[derive(Debug)]
pub(crate) struct Object {
    /// Its key behind the prefix.
    pub(crate) name: String,
    /// Lines of JSON, compressed.
    pub(crate) body: Vec<u8>,
}

/// When an event happened, in milliseconds since 1970.
pub(crate) fn happened(event: &AnalyticsEvent) -> Result<u64, Failure> {
    milliseconds(&event.time).ok_or_else(|| Failure::permanent("`time` is no time such as `2026-01-31T09:00:00Z`"))
}

/// The events of a batch by the hour they happened in: their places, in the batch's order.
pub(crate) fn hours(times: impl IntoIterator<Item = (usize, u64)>) -> BTreeMap<String, Vec<usize>> {
    let mut hours: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, time) in times {
        hours.entry(hour_partition(time)).or_default().push(at);
    }
    hours
}

/// The object of an hour. Its name is made of the ids of its messages, so that the same messages write the same object.
pub(crate) fn object(hour: &str, of: &[usize], batch: &[Received<AnalyticsEvent>]) -> Result<Object, Failure> {
    let unwritable = |_| Failure::permanent("the event cannot be written as JSON");
    let (mut lines, mut ids) = (GzEncoder::new(Vec::new(), Compression::default()), Sha256::new());
    for Received { message, delivery } in of.iter().map(|at| &batch[*at]) {
        let line = EventLine {
            message_id: delivery.origin_id.clone(),
            correlation_id: delivery.correlation_id.clone(),
            sent_at: delivery.sent_at,
            event: message.clone(),
        };
        let mut line = serde_json::to_vec(&line).map_err(unwritable)?;
        line.push(b'\n');
        lines.write_all(&line).map_err(|_| Failure::passing("the lines could not be compressed"))?;
        ids.update(delivery.origin_id.as_bytes());
        ids.update(b"\n");
    }
    let body = lines.finish().map_err(|_| Failure::passing("the lines could not be compressed"))?;
    Ok(Object { name: format!("{hour}{}.ndjson.gz", &hex::encode(ids.finalize())[..32]), body })
}
