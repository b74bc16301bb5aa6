//! Why a message was not handled.

use std::{borrow::Cow, fmt, time::Duration};

/// When trying again may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// Never: the message itself is at fault.
    Never,
    /// Soon: in this call, after a short wait.
    Soon,
    /// After the time that the other side asked for.
    After(Duration),
    /// At the next delivery: in this call it would be refused again.
    NextDelivery,
}

/// Why a message was not handled, and whether trying again may help.
///
/// The reason goes to the log, so it names what is wrong and never repeats a secret or what the message says.
///
/// ```
/// use std::time::Duration;
/// use harness::{Again, Failure};
///
/// let failure = Failure::passing("the shop answered 429").after(Duration::from_secs(2));
/// assert_eq!(failure.again(), Again::After(Duration::from_secs(2)));
/// assert!(Failure::permanent("`number` is zero").is_permanent());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    again: Again,
    reason: Cow<'static, str>,
}

impl Failure {
    /// The message can never be handled: however often it is delivered, the outcome is the same.
    pub fn permanent(reason: impl Into<Cow<'static, str>>) -> Self {
        Self { again: Again::Never, reason: reason.into() }
    }

    /// It did not work this time: trying again soon may help.
    pub fn passing(reason: impl Into<Cow<'static, str>>) -> Self {
        Self { again: Again::Soon, reason: reason.into() }
    }

    /// Not before `wait` is over: what a `Retry-After` says. A permanent failure stays permanent.
    #[must_use]
    pub fn after(self, wait: Duration) -> Self {
        self.moved(Again::After(wait))
    }

    /// Not in this call: only another delivery may help, once somebody has mended something. A permanent failure
    /// stays permanent.
    #[must_use]
    pub fn at_next_delivery(self) -> Self {
        self.moved(Again::NextDelivery)
    }

    fn moved(self, again: Again) -> Self {
        if self.is_permanent() { self } else { Self { again, ..self } }
    }

    /// When trying again may help.
    pub fn again(&self) -> Again {
        self.again
    }

    /// Whether trying again can never help.
    pub fn is_permanent(&self) -> bool {
        self.again == Again::Never
    }

    /// What is wrong.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.reason)
    }
}

impl std::error::Error for Failure {}
