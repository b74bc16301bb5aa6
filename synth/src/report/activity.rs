//! Something that takes longer than a moment.

use std::{
    fmt::Display,
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use tool::{Progress, Step};

use super::{Event, Report};

/// Something that is under way. Ends as a failure when it is dropped without [`done`](Activity::done).
#[derive(Debug)]
pub struct Activity {
    report: Report,
    verb: String,
    what: String,
    began: Instant,
    bar: Option<ProgressBar>,
    ended: bool,
}

impl Activity {
    pub(super) fn begin(report: Report, live: bool, verb: &str, what: String) -> Self {
        let bar = live.then(|| {
            let style = ProgressStyle::with_template("{prefix:>12.bold} {msg} {elapsed:.dim} {spinner}");
            let bar = ProgressBar::new_spinner().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
            bar.set_prefix(verb.to_owned());
            bar.set_message(what.clone());
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        if bar.is_none() {
            report.say(&Event::Began { verb: verb.to_owned(), what: what.clone() });
        }
        Self { report, verb: verb.to_owned(), what, began: Instant::now(), bar, ended: false }
    }

    /// How far it is: shown live, and with `-v` as a line.
    pub fn detail(&self, detail: &str) {
        match &self.bar {
            Some(bar) => bar.set_message(format!("{}: {detail}", self.what)),
            None => self.report.say(&Event::Detail { message: detail.to_owned() }),
        }
    }

    /// Says an event in the middle of it, without tearing the live line.
    pub fn say(&self, event: &Event) {
        match &self.bar {
            Some(bar) => bar.suspend(|| self.report.say(event)),
            None => self.report.say(event),
        }
    }

    /// Prints data in the middle of it, as [`Report::data`] does, without tearing the live line.
    pub fn data<T: Display + Serialize>(&self, data: &T) {
        match &self.bar {
            Some(bar) => bar.suspend(|| self.report.data(data)),
            None => self.report.data(data),
        }
    }

    /// It succeeded.
    pub fn done(mut self) {
        self.end(true);
    }

    fn end(&mut self, ok: bool) {
        if std::mem::replace(&mut self.ended, true) {
            return;
        }
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
        let seconds = self.began.elapsed().as_secs_f64();
        self.report.say(&Event::Ended { verb: self.verb.clone(), what: self.what.clone(), ok, seconds });
    }
}

impl Progress for Report {
    fn begin(&self, verb: &str, what: String) -> Box<dyn Step> {
        Box::new(Self::begin(self, verb, what))
    }
}

impl Step for Activity {
    fn detail(&self, detail: &str) {
        Self::detail(self, detail);
    }

    fn done(self: Box<Self>) {
        Self::done(*self);
    }
}

impl Drop for Activity {
    fn drop(&mut self) {
        self.end(false);
    }
}
