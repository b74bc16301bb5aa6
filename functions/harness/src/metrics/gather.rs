//! Gathering the metrics of an invocation.

use std::{
    collections::BTreeMap,
    fmt,
    io::Write,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use tokio::time::Instant;

use super::{
    Counter, Timing,
    document::{Head, Values, lines},
    name::is_name,
};
use crate::Failure;

/// A dimension set has so many dimensions at most. Source: embedded metric format specification, `DimensionSet`.
const MOST_DIMENSIONS: usize = 30;

/// Gathers counts and durations, and writes them as one line of the log at the end of each invocation. A consumer that
/// answers it in [`Consumer::metrics`](crate::Consumer::metrics) has no more to do.
///
/// A line is JSON with `_aws` and no level: Lambda lets it through in either log format. Nothing but numbers, and the
/// dimensions that were fixed at the start, can be in it, so no secret and nothing of a message is.
///
/// ```
/// use std::time::Duration;
/// use harness::{Counter, Metrics, Timing};
///
/// const DELIVERED: Counter = Counter::new("Delivered");
/// const SHOP: Timing = Timing::new("ShopDuration");
///
/// let metrics = Metrics::new("IngestionLab-dev", &[("Function", "worker")]).unwrap();
/// metrics.count(DELIVERED, 2);
/// metrics.took(SHOP, Duration::from_millis(12));
/// assert_eq!(metrics.take("request-1", std::time::UNIX_EPOCH).len(), 1);
/// ```
#[derive(Clone, Debug)]
pub struct Metrics {
    head: Arc<Head>,
    gathered: Arc<Mutex<BTreeMap<&'static str, Values>>>,
}

/// Why metrics cannot be written as they are wished for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadMetrics {
    /// The namespace: 1 to 255 letters, digits and `.-_/#:`, and it may not begin with `AWS/`.
    Namespace,
    /// More than 30 dimensions.
    Dimensions,
    /// A dimension's name: 1 to 250 letters, digits and `-_./#`, once each, and not `requestId`.
    Name(String),
    /// A dimension's value: 1 to 1,024 printable ASCII characters, one of them no blank.
    Value(String),
}

impl fmt::Display for BadMetrics {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Namespace => {
                to.write_str("a namespace has 1 to 255 letters, digits and `.-_/#:`, and does not begin with `AWS/`")
            }
            Self::Dimensions => write!(to, "metrics have {MOST_DIMENSIONS} dimensions at most"),
            Self::Name(name) => {
                write!(to, "`{name}` is no name of a dimension: 1 to 250 letters, digits and `-_./#`, once each")
            }
            Self::Value(name) => {
                write!(to, "the value of the dimension `{name}` is not 1 to 1,024 printable ASCII characters")
            }
        }
    }
}

impl std::error::Error for BadMetrics {}

impl Metrics {
    /// Metrics of a namespace, with the dimensions that all of them have. Every other value of a dimension is another
    /// metric, and is paid for: a stage or a function's name, never an id.
    pub fn new(namespace: &str, dimensions: &[(&str, &str)]) -> Result<Self, BadMetrics> {
        let plain = |c: char| c.is_ascii_alphanumeric() || ".-_/#:".contains(c);
        if !(1..=255).contains(&namespace.len()) || !namespace.chars().all(plain) || namespace.starts_with("AWS/") {
            return Err(BadMetrics::Namespace);
        }
        if dimensions.len() > MOST_DIMENSIONS {
            return Err(BadMetrics::Dimensions);
        }
        for (at, (name, value)) in dimensions.iter().enumerate() {
            let again = dimensions[..at].iter().any(|(other, _)| other == name);
            if !is_name(name) || name.len() > 250 || *name == "requestId" || again {
                return Err(BadMetrics::Name((*name).to_owned()));
            }
            let printable = value.bytes().all(|byte| (b' '..=b'~').contains(&byte));
            if !(1..=1_024).contains(&value.len()) || !printable || value.trim().is_empty() {
                return Err(BadMetrics::Value((*name).to_owned()));
            }
        }
        let dimensions = dimensions.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let head = Arc::new(Head { namespace: namespace.to_owned(), dimensions });
        Ok(Self { head, gathered: Arc::default() })
    }

    /// Adds to a counter. Nought is worth telling too: an alarm then sees a rate and not a gap.
    pub fn count(&self, counter: Counter, more: u64) {
        if self.is_taken(counter.name()) {
            return;
        }
        match self.lock().entry(counter.name()).or_insert(Values::Count(0)) {
            Values::Count(count) => *count = count.saturating_add(more),
            Values::Milliseconds(_) => clash(counter.name()),
        }
    }

    /// Notes a duration.
    pub fn took(&self, timing: Timing, duration: Duration) {
        if self.is_taken(timing.name()) {
            return;
        }
        match self.lock().entry(timing.name()).or_insert(Values::Milliseconds(Vec::new())) {
            Values::Milliseconds(values) => values.push(duration.as_secs_f64() * 1_000.0),
            Values::Count(_) => clash(timing.name()),
        }
    }

    /// Measures a call, whatever comes of it.
    pub async fn time<T>(&self, timing: Timing, work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
        let begun = Instant::now();
        let outcome = work.await;
        self.took(timing, begun.elapsed());
        outcome
    }

    /// Writes what was gathered to standard output and begins anew: what every entry does at the end of an invocation.
    pub fn flush(&self, request_id: &str) {
        let mut out = std::io::stdout();
        for line in self.take(request_id, SystemTime::now()) {
            // One write a line, so that lines never mix. Nothing can be done about a log that cannot be written.
            let _ = out.write_all(line.as_bytes());
        }
    }

    /// The lines of what was gathered, as of `at`, and begins anew.
    pub fn take(&self, request_id: &str, at: SystemTime) -> Vec<String> {
        let gathered = std::mem::take(&mut *self.lock());
        lines(&self.head, &gathered, at, request_id)
    }

    /// A metric that has the name of a dimension would overwrite it: it is kept out, and told.
    fn is_taken(&self, name: &str) -> bool {
        let taken = name == "requestId" || self.head.dimensions.iter().any(|(dimension, _)| dimension == name);
        if taken {
            tracing::error!(name, "a metric has the name of a dimension: it is not written");
        }
        taken
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<&'static str, Values>> {
        self.gathered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn clash(name: &str) {
    tracing::error!(name, "a counter and a timing share a name: the later one is not written");
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const DELIVERED: Counter = Counter::new("Delivered");
    const SHOP: Timing = Timing::new("Shop");

    #[test]
    fn what_cannot_be_written_is_told_at_the_start() {
        let many: Vec<String> = (0..31).map(|at| format!("d{at}")).collect();
        let many: Vec<(&str, &str)> = many.iter().map(|name| (name.as_str(), "x")).collect();
        assert!(Metrics::new("Lab", &many[..30]).is_ok());
        for (namespace, dimensions, expected) in [
            ("", &[][..], BadMetrics::Namespace),
            ("AWS/Lambda", &[], BadMetrics::Namespace),
            ("a b", &[], BadMetrics::Namespace),
            ("Lab", &many, BadMetrics::Dimensions),
            ("Lab", &[("_aws", "x")], BadMetrics::Name("_aws".to_owned())),
            ("Lab", &[("A", "x"), ("A", "y")], BadMetrics::Name("A".to_owned())),
            ("Lab", &[("requestId", "x")], BadMetrics::Name("requestId".to_owned())),
            ("Lab", &[("A", " ")], BadMetrics::Value("A".to_owned())),
            ("Lab", &[("A", "é")], BadMetrics::Value("A".to_owned())),
        ] {
            assert_eq!(Metrics::new(namespace, dimensions).err(), Some(expected));
        }
    }

    #[test]
    fn an_invocation_is_one_line_and_the_next_begins_anew() {
        let metrics = Metrics::new("Lab", &[("Function", "worker")]).unwrap();
        metrics.count(DELIVERED, 2);
        metrics.clone().count(DELIVERED, 3);
        metrics.took(SHOP, Duration::from_micros(1_500));
        // Neither takes the place of another.
        metrics.count(Counter::new("Function"), 1);
        metrics.count(Counter::new("Shop"), 1);
        let lines = metrics.take("r", SystemTime::UNIX_EPOCH);
        let [line] = &lines[..] else { panic!("{lines:?}") };
        let line: Value = serde_json::from_str(line).unwrap();
        let values = (&line["Delivered"], &line["Shop"], &line["Function"]);
        assert_eq!(values, (&json!(5), &json!(1.5), &json!("worker")));
        assert!(metrics.take("r", SystemTime::UNIX_EPOCH).is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_is_measured_whatever_comes_of_it() {
        let metrics = Metrics::new("Lab", &[]).unwrap();
        let failed = metrics.time(SHOP, async {
            tokio::time::advance(Duration::from_millis(20)).await;
            Err::<(), _>(Failure::passing("503"))
        });
        assert!(failed.await.is_err());
        let lines = metrics.take("r", SystemTime::UNIX_EPOCH);
        assert_eq!(serde_json::from_str::<Value>(&lines[0]).unwrap()["Shop"], json!(20.0));
    }
}
