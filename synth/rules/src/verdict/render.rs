//! The verdict in lines that a person reads: 80 columns at most, as long as names are shorter.

use std::fmt;

use crate::words::{count, time};

use super::{Loss, Verdict, Watch, Way};

const WIDTH: usize = 80;
const INDENT: usize = 12;

impl fmt::Display for Verdict {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.ways.iter().try_for_each(|way| way.fmt(to))
    }
}

impl fmt::Display for Way {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(to, "{}", self.through)?;
        if let Some(when) = &self.when {
            line(to, "when", &when.replace('`', ""))?;
        }
        if !self.enters.is_empty() {
            line(to, "enters", &self.enters.join("; "))?;
        }
        for consumer in &self.consumers {
            let function = consumer.function.as_deref().unwrap_or("a function outside the template");
            let off = match consumer.is_enabled {
                Some(true) => "",
                Some(false) => ", which is disabled",
                None => ", if it is enabled",
            };
            line(to, "consumer", &format!("{function} by {}{off}", consumer.mapping))?;
        }
        match (self.receives, self.tried) {
            (Some(receives), Some(tried)) => {
                line(to, "tried", &format!("{} in {}", count(receives, "time"), time(tried)))?;
            }
            (Some(receives), None) => line(to, "tried", &count(receives, "time"))?,
            _ => {}
        }
        match (&self.ends, self.lives) {
            (Some(ends), Some(lives)) => {
                line(to, "ends", &format!("in {ends}, at most {} after the send", time(lives)))?;
            }
            (Some(ends), None) => line(to, "ends", &format!("in {ends}"))?,
            (None, Some(lives)) => line(to, "ends", &format!("nowhere: it expires {} after the send", time(lives)))?,
            (None, None) => {}
        }
        for watch in &self.watched {
            line(to, "alarm", &watched(watch))?;
        }
        match &self.loss {
            Loss::No(within) => line(to, "lost", &format!("no, if somebody acts within {}", time(*within))),
            Loss::Yes(paths) => {
                line(to, "lost", "yes")?;
                paths.iter().try_for_each(|path| line(to, "", &path.replace('`', "")))
            }
            Loss::Unknown(why) => line(to, "lost", &format!("not known: {}", why.join("; ").replace('`', ""))),
        }
    }
}

fn watched(watch: &Watch) -> String {
    let what = watch.metric.as_deref().unwrap_or("its metrics");
    let tells =
        if watch.tells.is_empty() { "tells nobody".to_owned() } else { format!("tells {}", watch.tells.join(", ")) };
    format!("{} {tells}: {what} of {}", watch.alarm, watch.on)
}

/// A word, and a text that is broken between words.
fn line(to: &mut fmt::Formatter<'_>, word: &str, text: &str) -> fmt::Result {
    let mut column = INDENT;
    write!(to, "  {word:<width$}", width = INDENT - 2)?;
    for (place, part) in text.split(' ').enumerate() {
        let length = part.chars().count();
        if place > 0 && column + 1 + length > WIDTH {
            write!(to, "\n{:INDENT$}", "")?;
            column = INDENT;
        } else if place > 0 {
            to.write_str(" ")?;
            column += 1;
        }
        to.write_str(part)?;
        column += length;
    }
    writeln!(to)
}
