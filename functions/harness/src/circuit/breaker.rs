//! The states of a circuit: no clock of its own, no waiting.

use std::time::Duration;

/// When a circuit opens, how long it stays open, and how it is tried.
///
/// ```
/// use std::time::Duration;
/// let limits = harness::Limits { failures: 3, cool_down: Duration::from_secs(30), trials: 1 };
/// assert_eq!(limits, harness::Limits::default());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// It opens after so many failures in a row, at least 1. Default 3.
    pub failures: u32,
    /// So long nothing is let through. Default 30 s.
    pub cool_down: Duration,
    /// Then so many calls are let through, and all of them must work for it to close, at least 1. Default 1.
    pub trials: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { failures: 3, cool_down: Duration::from_secs(30), trials: 1 }
    }
}

/// What a circuit lets through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Everything.
    Closed,
    /// Nothing.
    Open,
    /// The trials.
    HalfOpen,
}

/// That a call may be made. It belongs to the state that gave it: what becomes of a call that outlived its state says
/// nothing about the next one.
#[must_use]
#[derive(Debug, PartialEq, Eq)]
pub struct Permit {
    era: u64,
}

/// The states of a circuit over a clock that the caller gives, as the time since any fixed moment.
///
/// ```
/// use std::time::Duration;
/// use harness::{Breaker, Limits, State};
///
/// let second = Duration::from_secs;
/// let mut breaker = Breaker::new(Limits { failures: 1, cool_down: second(30), trials: 1 });
/// let permit = breaker.ask(second(0)).unwrap();
/// breaker.failed(permit, second(1));
/// assert_eq!(breaker.ask(second(2)).unwrap_err(), second(29));
///
/// let trial = breaker.ask(second(31)).unwrap();
/// assert_eq!(breaker.state(second(31)), State::HalfOpen);
/// breaker.worked(trial);
/// assert_eq!(breaker.state(second(32)), State::Closed);
/// ```
#[derive(Debug)]
pub struct Breaker {
    limits: Limits,
    phase: Phase,
    /// Goes up with every change of the phase.
    era: u64,
}

#[derive(Debug)]
enum Phase {
    Closed { failed: u32 },
    Open { until: Duration },
    HalfOpen { given: u32, worked: u32 },
}

impl Breaker {
    /// A closed circuit.
    pub fn new(limits: Limits) -> Self {
        Self { limits, phase: Phase::Closed { failed: 0 }, era: 0 }
    }

    /// The state at `now`.
    pub fn state(&self, now: Duration) -> State {
        match self.phase {
            Phase::Closed { .. } => State::Closed,
            Phase::Open { until } if now < until => State::Open,
            Phase::Open { .. } | Phase::HalfOpen { .. } => State::HalfOpen,
        }
    }

    /// How long no call would be let through, without asking for one: what is left of the cool-down, or a whole one while
    /// the trials are under way.
    pub fn closed_for(&self, now: Duration) -> Option<Duration> {
        match self.phase {
            Phase::Closed { .. } => None,
            Phase::Open { until } => until.checked_sub(now).filter(|left| !left.is_zero()),
            Phase::HalfOpen { given, .. } => (given >= self.limits.trials.max(1)).then_some(self.limits.cool_down),
        }
    }

    /// Asks for a call.
    ///
    /// # Errors
    /// How long to wait before asking again.
    pub fn ask(&mut self, now: Duration) -> Result<Permit, Duration> {
        if let Some(wait) = self.closed_for(now) {
            return Err(wait);
        }
        if matches!(self.phase, Phase::Open { .. }) {
            self.enter(Phase::HalfOpen { given: 0, worked: 0 });
        }
        if let Phase::HalfOpen { given, .. } = &mut self.phase {
            *given += 1;
        }
        Ok(Permit { era: self.era })
    }

    /// Tells that a call worked.
    #[expect(clippy::needless_pass_by_value, reason = "a permit is used once")]
    pub fn worked(&mut self, permit: Permit) {
        if permit.era != self.era {
            return;
        }
        match &mut self.phase {
            Phase::Closed { failed } => *failed = 0,
            Phase::HalfOpen { worked, .. } => {
                *worked += 1;
                if *worked >= self.limits.trials.max(1) {
                    self.enter(Phase::Closed { failed: 0 });
                }
            }
            Phase::Open { .. } => {}
        }
    }

    /// Tells that a call failed.
    #[expect(clippy::needless_pass_by_value, reason = "a permit is used once")]
    pub fn failed(&mut self, permit: Permit, now: Duration) {
        if permit.era != self.era {
            return;
        }
        let opens = match &mut self.phase {
            Phase::Closed { failed } => {
                *failed += 1;
                *failed >= self.limits.failures.max(1)
            }
            Phase::HalfOpen { .. } => true,
            Phase::Open { .. } => false,
        };
        if opens {
            self.enter(Phase::Open { until: now.saturating_add(self.limits.cool_down) });
        }
    }

    fn enter(&mut self, phase: Phase) {
        self.phase = phase;
        self.era += 1;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Copy, Debug)]
    enum Step {
        Ask,
        Worked(usize),
        Failed(usize),
        Wait(u64),
    }

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        let step = prop_oneof![
            4 => Just(Step::Ask),
            2 => (0_usize..8).prop_map(Step::Worked),
            2 => (0_usize..8).prop_map(Step::Failed),
            2 => (0_u64..15).prop_map(Step::Wait),
        ];
        prop::collection::vec(step, 0..120)
    }

    proptest! {
        /// Whatever happens in whatever order, stale outcomes included.
        #[test]
        fn a_circuit_keeps_its_promises(steps in steps(), failures in 0_u32..4, trials in 0_u32..4) {
            let limits = Limits { failures, cool_down: Duration::from_secs(10), trials };
            let (mut breaker, mut now) = (Breaker::new(limits), Duration::ZERO);
            let (mut held, mut in_trial, mut opened): (Vec<Permit>, u32, Option<Duration>) = (vec![], 0, None);
            for step in steps {
                let before = breaker.state(now);
                match step {
                    Step::Wait(seconds) => now += Duration::from_secs(seconds),
                    Step::Ask => match breaker.ask(now) {
                        Ok(permit) => {
                            // Nothing passes before the cool-down is over, nor more than the trials after it.
                            prop_assert!(opened.is_none_or(|at| now >= at + limits.cool_down));
                            if breaker.state(now) == State::HalfOpen {
                                in_trial += 1;
                                prop_assert!(in_trial <= trials.max(1));
                            }
                            held.push(permit);
                        }
                        Err(wait) => {
                            prop_assert!(before != State::Closed);
                            prop_assert!(!wait.is_zero() && wait <= limits.cool_down);
                        }
                    },
                    Step::Worked(at) if at < held.len() => breaker.worked(held.swap_remove(at)),
                    Step::Failed(at) if at < held.len() => breaker.failed(held.swap_remove(at), now),
                    Step::Worked(_) | Step::Failed(_) => {}
                }
                match (before, breaker.state(now)) {
                    (State::Closed | State::HalfOpen, State::Open) => (opened, in_trial) = (Some(now), 0),
                    (State::HalfOpen, State::Closed) => (opened, in_trial) = (None, 0),
                    (State::Closed, State::HalfOpen) | (State::Open, State::Closed) => prop_assert!(false),
                    _ => {}
                }
                prop_assert_eq!(breaker.closed_for(now).is_some(), breaker.closed_for(now).is_some_and(|left| !left.is_zero()));
            }
        }

        #[test]
        fn it_opens_at_just_so_many_failures_in_a_row(failures in 1_u32..6, good in 0_u32..6) {
            let limits = Limits { failures, ..Limits::default() };
            let (mut breaker, now) = (Breaker::new(limits), Duration::ZERO);
            for _ in 0..failures - 1 {
                let permit = breaker.ask(now).unwrap();
                breaker.failed(permit, now);
            }
            for _ in 0..good {
                let permit = breaker.ask(now).unwrap();
                breaker.worked(permit);
            }
            let more = if good > 0 { failures } else { 1 };
            for _ in 0..more {
                prop_assert_eq!(breaker.state(now), State::Closed);
                let permit = breaker.ask(now).unwrap();
                breaker.failed(permit, now);
            }
            prop_assert_eq!(breaker.state(now), State::Open);
        }
    }

    #[test]
    fn what_outlived_its_state_says_nothing() {
        let second = Duration::from_secs;
        let mut breaker = Breaker::new(Limits { failures: 1, cool_down: second(10), trials: 2 });
        let (first, late_failure, late_success) =
            (breaker.ask(second(0)).unwrap(), breaker.ask(second(0)).unwrap(), breaker.ask(second(0)).unwrap());
        breaker.failed(first, second(0));
        let (one, two) = (breaker.ask(second(10)).unwrap(), breaker.ask(second(10)).unwrap());
        assert_eq!(breaker.ask(second(10)), Err(second(10)));
        breaker.worked(late_success);
        breaker.failed(late_failure, second(11));
        breaker.worked(one);
        assert_eq!(breaker.state(second(11)), State::HalfOpen);
        breaker.worked(two);
        assert_eq!(breaker.state(second(11)), State::Closed);
    }
}
