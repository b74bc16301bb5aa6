//! One JSON object a line, on standard output.
//!
//! A line has the fields of its event and of the spans around it: `function` always, `requestId` within an invocation,
//! `messageId`, `correlationId` and `receiveCount` within a message. Write with `tracing`'s macros:
//!
//! ```
//! tracing::info!(games = 12, "imported");
//! ```
//!
//! What a message says and what a secret holds never belong in a line; nothing in the harness puts it there.

use std::{
    io::Write,
    panic::PanicHookInfo,
    sync::{Mutex, PoisonError},
    time::SystemTime,
};

use aws_smithy_types::{DateTime, date_time::Format};
use serde_json::{Map, Value};
use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
    subscriber::Interest,
};
use tracing_subscriber::{
    Layer, Registry,
    layer::{Context, SubscriberExt},
    registry::LookupSpan,
};

/// Sets the log up for the whole process: lines from `level` up (`LOG_LEVEL` in [`init`]). Libraries below are heard
/// from `WARN` up whatever the level, because their finer lines repeat requests.
pub struct JsonLines<W> {
    function: String,
    level: Level,
    to: Mutex<W>,
}

/// Starts to log to standard output, from the level in `LOG_LEVEL` up, or else `INFO`; and makes a line of every panic.
/// A second call changes nothing.
pub fn init(function: &str) {
    let level = std::env::var("LOG_LEVEL").ok().and_then(|text| text.parse().ok()).unwrap_or(Level::INFO);
    let lines = JsonLines::new(function, level, std::io::stdout());
    if tracing::subscriber::set_global_default(Registry::default().with(lines)).is_ok() {
        std::panic::set_hook(Box::new(panicked));
    }
}

/// What a panic says may repeat what a message says, unless it is a literal of the code.
fn panicked(panic: &PanicHookInfo<'_>) {
    let says = panic.payload().downcast_ref::<&'static str>().copied().unwrap_or("(not repeated here)");
    let at = panic.location().map(ToString::to_string).unwrap_or_default();
    tracing::error!(at, says, "panicked");
}

impl<W: Write + Send + 'static> JsonLines<W> {
    /// Lines of `function`, from `level` up, written to `to`.
    pub fn new(function: &str, level: Level, to: W) -> Self {
        Self { function: function.to_owned(), level, to: Mutex::new(to) }
    }

    fn hears(&self, metadata: &Metadata<'_>) -> bool {
        let target = metadata.target();
        let library = ["aws_", "h2", "hyper", "lambda_runtime", "mio", "reqwest", "rustls", "tower", "want"];
        let most = if library.iter().any(|name| target.starts_with(name)) { Level::WARN } else { self.level };
        *metadata.level() <= most
    }
}

struct Fields(Map<String, Value>);

impl Fields {
    fn put(&mut self, field: &Field, value: impl Into<Value>) {
        self.0.insert(field.name().to_owned(), value.into());
    }
}

impl Visit for Fields {
    fn record_f64(&mut self, field: &Field, value: f64) {
        self.put(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.put(field, value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.put(field, value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.put(field, value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.put(field, value);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.put(field, format!("{value:?}"));
    }
}

impl<S, W> Layer<S> for JsonLines<W>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: Write + Send + 'static,
{
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if self.hears(metadata) { Interest::always() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>, _: Context<'_, S>) -> bool {
        self.hears(metadata)
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields(Map::new());
        attributes.record(&mut fields);
        if let Some(span) = context.span(id) {
            span.extensions_mut().insert(fields);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        if let Some(span) = context.span(id)
            && let Some(fields) = span.extensions_mut().get_mut::<Fields>()
        {
            values.record(fields);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut line = Fields(Map::new());
        let now = DateTime::from(SystemTime::now()).fmt(Format::DateTime).unwrap_or_default();
        line.0.insert("timestamp".to_owned(), now.into());
        line.0.insert("level".to_owned(), event.metadata().level().as_str().into());
        line.0.insert("function".to_owned(), self.function.as_str().into());
        for span in context.event_scope(event).into_iter().flat_map(tracing_subscriber::registry::Scope::from_root) {
            if let Some(fields) = span.extensions().get::<Fields>() {
                line.0.extend(fields.0.clone());
            }
        }
        event.record(&mut line);
        let mut text = Value::Object(line.0).to_string();
        text.push('\n');
        // One write a line, so that lines never mix. Nothing can be done about a log that cannot be written.
        let _ = self.to.lock().unwrap_or_else(PoisonError::into_inner).write_all(text.as_bytes());
    }
}
