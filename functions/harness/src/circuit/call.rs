//! Calls through a circuit.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use super::{Breaker, Limits, Permit, State};
use crate::Failure;

/// A circuit around one service, shared by all calls of an instance. Each instance has its own: what an outage costs
/// before every instance knows of it are [`Limits::failures`] calls an instance.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// use std::time::Duration;
/// use harness::{Again, Circuit, Failure, Limits};
///
/// let circuit = Circuit::new("Shop", Limits { failures: 1, ..Limits::default() });
/// let _ = circuit.call(async { Err::<(), _>(Failure::passing("Shop answered 503")) }).await;
/// let refused = circuit.call(async { Ok(()) }).await.unwrap_err();
/// assert_eq!(refused.reason(), "the circuit to Shop is open");
/// assert!(matches!(refused.again(), Again::After(wait) if wait <= Duration::from_secs(30)));
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Circuit {
    service: &'static str,
    begun: Instant,
    breaker: Arc<Mutex<Breaker>>,
}

impl Circuit {
    /// A closed circuit to `service`, whose name stands in reasons and in the log.
    pub fn new(service: &'static str, limits: Limits) -> Self {
        Self { service, begun: Instant::now(), breaker: Arc::new(Mutex::new(Breaker::new(limits))) }
    }

    /// Makes a call, where the circuit lets it through. A passing failure counts against the service, and so does a call
    /// that is dropped on the way: by the deadline, or by a panic. A permanent failure does not: the service is there,
    /// and says that the call is at fault.
    ///
    /// # Errors
    /// The call's own failure; or a passing one with what is left of the cool-down, and then no call was made.
    pub async fn call<T>(&self, work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
        let permit = self
            .breaker()
            .ask(self.now())
            .map_err(|wait| Failure::passing(format!("the circuit to {} is open", self.service)).after(wait))?;
        let mut open = Call { circuit: self, permit: Some(permit) };
        let outcome = work.await;
        let worked = outcome.as_ref().err().is_none_or(Failure::is_permanent);
        open.end(worked);
        outcome
    }

    /// How long no call would be let through: what [`Consumer::closed_for`](crate::Consumer::closed_for) answers.
    pub fn closed_for(&self) -> Option<Duration> {
        self.breaker().closed_for(self.now())
    }

    /// What it lets through now.
    pub fn state(&self) -> State {
        self.breaker().state(self.now())
    }

    fn now(&self) -> Duration {
        self.begun.elapsed()
    }

    fn breaker(&self) -> MutexGuard<'_, Breaker> {
        self.breaker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call under way.
struct Call<'a> {
    circuit: &'a Circuit,
    permit: Option<Permit>,
}

impl Call<'_> {
    fn end(&mut self, worked: bool) {
        let Some(permit) = self.permit.take() else {
            return;
        };
        let (before, now) = (self.circuit.state(), self.circuit.now());
        let mut breaker = self.circuit.breaker();
        if worked {
            breaker.worked(permit);
        } else {
            breaker.failed(permit, now);
        }
        let after = breaker.state(now);
        if before != after {
            tracing::warn!(service = self.circuit.service, state = ?after, "the circuit changed");
        }
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        self.end(false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits() -> Limits {
        Limits { failures: 2, cool_down: Duration::from_secs(30), trials: 1 }
    }

    #[tokio::test(start_paused = true)]
    async fn an_outage_opens_it_and_a_trial_closes_it() {
        let circuit = Circuit::new("Shop", limits());
        for _ in 0..2 {
            assert!(circuit.call(async { Err::<(), _>(Failure::passing("503")) }).await.is_err());
        }
        assert_eq!((circuit.state(), circuit.closed_for()), (State::Open, Some(Duration::from_secs(30))));
        tokio::time::advance(Duration::from_secs(30)).await;
        assert_eq!(circuit.call(async { Ok(7) }).await, Ok(7));
        assert_eq!((circuit.state(), circuit.closed_for()), (State::Closed, None));
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_was_cut_off_counts_and_one_at_fault_itself_does_not() {
        let circuit = Circuit::new("Shop", limits());
        for _ in 0..5 {
            assert!(circuit.call(async { Err::<(), _>(Failure::permanent("422")) }).await.is_err());
        }
        assert_eq!(circuit.state(), State::Closed);
        for _ in 0..2 {
            let never = circuit.call(std::future::pending::<Result<(), Failure>>());
            assert!(tokio::time::timeout(Duration::from_secs(1), never).await.is_err());
        }
        assert_eq!(circuit.state(), State::Open);
    }
}
