//! `logs`: what functions wrote.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde::Serialize;
use serde_json::Value as Json;

use super::{
    Context,
    resource::{self, FUNCTION, Found},
};
use crate::{Error, Result, aws::Aws, exit, report::Style};

/// How often new lines are asked for. CloudWatch allows five requests a second for an account.
const POLL: Duration = Duration::from_secs(2);

/// What to show.
#[derive(Clone, Debug)]
pub struct Options {
    /// The function's logical id, with or without `Function`; `None` means all.
    pub function: Option<String>,
    /// How far back: `15m`.
    pub since: String,
    /// Only lines with this text.
    pub filter: Option<String>,
    /// Whether to go on.
    pub follow: bool,
}

/// One line of a log.
#[derive(Debug, Serialize)]
struct Line {
    time: String,
    function: String,
    /// The function's own object, or the text where it is none.
    #[serde(rename = "line")]
    said: Json,
    #[serde(skip)]
    width: usize,
    #[serde(skip)]
    style: Style,
}

impl fmt::Display for Line {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.time.get(11..23).unwrap_or(&self.time);
        write!(to, "{} {:<width$}  ", self.style.faint(time), self.function, width = self.width)?;
        let Json::Object(fields) = &self.said else {
            return match &self.said {
                Json::String(text) => write!(to, "{}", text.trim_end()),
                other => write!(to, "{other}"),
            };
        };
        let text = |name: &str| fields.get(name).and_then(Json::as_str);
        if let Some(level) = text("level") {
            let padded = format!("{level:<5}");
            let painted = match level {
                "ERROR" | "error" => self.style.bad(padded),
                "WARN" | "warn" => self.style.caution(padded),
                _ => padded,
            };
            write!(to, "{painted} ")?;
        }
        write!(to, "{}", text("message").unwrap_or_default())?;
        for (name, value) in fields {
            if !matches!(name.as_str(), "level" | "message" | "timestamp" | "function") {
                match value {
                    Json::String(value) => write!(to, "{}", self.style.faint(format_args!(" {name}={value}")))?,
                    other => write!(to, "{}", self.style.faint(format_args!(" {name}={other}")))?,
                }
            }
        }
        Ok(())
    }
}

/// Shows the lines of a function, or of all, oldest first.
///
/// # Errors
/// No such function, a time that is none, or a cloud that cannot be reached.
pub async fn run(context: &Context, options: Options) -> Result<u8> {
    let since = humantime::parse_duration(&options.since).map_err(|error| {
        Error::usage("bad-time", format!("`{}` is no time", options.since))
            .because(error)
            .help("write `90s`, `15m`, `2h` or `1d`")
    })?;
    let functions = match &options.function {
        Some(given) => {
            let (stacks, name) = resource::scope(context, given)?;
            vec![resource::one(&FUNCTION, name, &stacks)?]
        }
        None => resource::all(&FUNCTION, &context.assembly()?.stacks),
    };
    let width = functions.iter().map(|found| short(found).len()).max().unwrap_or(0);
    let aws = Aws::reach(&context.project, &context.environment).await?;
    let mut sources = Vec::new();
    for found in functions {
        sources.push((short(&found).to_owned(), group(&found).physical(&aws).await?));
    }
    let from = SystemTime::now().checked_sub(since).unwrap_or(UNIX_EPOCH);
    let mut from = i64::try_from(from.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis()).unwrap_or(i64::MAX);
    let mut seen = BTreeSet::new();
    loop {
        let mut lines: BTreeMap<(i64, String), Line> = BTreeMap::new();
        for (function, group) in &sources {
            for (id, time, message) in events(&aws, group, from, options.filter.as_deref()).await? {
                if seen.insert(id.clone()) {
                    let stamp = UNIX_EPOCH + Duration::from_millis(u64::try_from(time).unwrap_or(0));
                    let said = serde_json::from_str(message.trim()).unwrap_or(Json::String(message));
                    let style = context.report.data_style();
                    let time_text = humantime::format_rfc3339_millis(stamp).to_string();
                    lines.insert((time, id), Line { time: time_text, function: function.clone(), said, width, style });
                }
            }
        }
        if let Some((last, _)) = lines.keys().next_back() {
            // Lines arrive late: the last ten seconds are asked for again, and told apart by their ids.
            from = from.max(last - 10_000);
        }
        for line in lines.values() {
            context.report.data(line);
        }
        if !options.follow || !context.report.is_heard() {
            return Ok(exit::DONE);
        }
        tokio::select! {
            () = tokio::time::sleep(POLL) => {}
            _ = tokio::signal::ctrl_c() => return Ok(exit::DONE),
        }
    }
}

fn short(found: &Found) -> &str {
    found.id.strip_suffix("Function").unwrap_or(&found.id)
}

/// The log group of a function.
pub(super) fn group(function: &Found) -> Found {
    Found { stack: function.stack.clone(), id: format!("{}LogGroup", short(function)) }
}

/// The events of a log group from a time on, in milliseconds: id, time and text of each.
pub(super) async fn events(
    aws: &Aws,
    group: &str,
    from: i64,
    filter: Option<&str>,
) -> Result<Vec<(String, i64, String)>> {
    let client = aws_sdk_cloudwatchlogs::Client::new(aws.config());
    let mut events = Vec::new();
    let mut next = None;
    loop {
        let answer = client
            .filter_log_events()
            .log_group_name(group)
            .start_time(from)
            .set_filter_pattern(filter.map(|text| format!("\"{}\"", text.replace('"', "\\\""))))
            .set_next_token(next.take())
            .send()
            .await;
        let answer = match answer.map_err(aws.fault("CloudWatch Logs", "FilterLogEvents")) {
            Ok(answer) => answer,
            // A function that never ran has no lines.
            Err(fault) if fault.code.as_deref() == Some("ResourceNotFoundException") => return Ok(events),
            Err(fault) => return Err(fault.into()),
        };
        for event in answer.events.unwrap_or_default() {
            let (Some(time), Some(message)) = (event.timestamp, event.message) else { continue };
            let id = event.event_id.unwrap_or_else(|| format!("{time} {message}"));
            events.push((id, time, message));
        }
        match answer.next_token {
            Some(token) => next = Some(token),
            None => return Ok(events),
        }
    }
}
