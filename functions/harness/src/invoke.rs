//! The entry of a function that is invoked with no queue between: by a schedule, a topic, a bus, another function, a person.

use std::{
    process::ExitCode,
    sync::Arc,
    time::{Duration, SystemTime},
};

use aws_smithy_types::{DateTime, date_time::Format};
use contract::{AlarmStateChange, Contract, Detail, Direct, Event, Message, Notification, QueueKind, Tick};
use lambda_runtime::{LambdaEvent, Runtime, service_fn};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use tracing::Instrument;

use crate::{
    AlarmChange, Carried, Carries, Error, Failure, InFunction, Invocation, Metrics, carry::Envelope, contain::contain,
    decode::read_value, start::start,
};

/// A function that is invoked, and waited for or not.
///
/// ```no_run
/// use contract::{Tick, contract};
/// use harness::{Error, Failure, InFunction, Invocation, Invoked, Ticked};
///
/// contract! {
///     /// What the clock may touch.
///     pub Clock in "clock" consumes Tick {}
/// }
///
/// struct Bell;
///
/// impl Invoked for Bell {
///     type Input = Ticked;
///     type Output = ();
///     type Contract = Clock<InFunction>;
///
///     fn new(_: Self::Contract) -> Result<Self, Error> {
///         Ok(Self)
///     }
///
///     async fn handle(&self, tick: Ticked, _: &Invocation) -> Result<(), Failure> {
///         tracing::info!(at = ?tick.at, "the clock struck");
///         Ok(())
///     }
/// }
///
/// fn main() -> std::process::ExitCode {
///     harness::invoked::<Bell>()
/// }
/// ```
pub trait Invoked: Sized {
    /// What the handler is given. See [`Brings`].
    type Input;

    /// What it answers: `()` where nobody waits for it.
    type Output: Serialize;

    /// What it may touch; it must consume what brings the input.
    type Contract: Contract<InFunction, Consumes: Brings<Self::Input>>;

    /// Makes the function, once, before the first invocation. It should not call anywhere.
    ///
    /// # Errors
    /// What keeps the function from starting.
    fn new(contract: Self::Contract) -> Result<Self, Error>;

    /// Handles one invocation. One that nobody waits for is repeated by Lambda after any failure, twice where its
    /// configuration says no other, and then handed to its destination.
    ///
    /// # Errors
    /// Why it was not handled: the error that Lambda, and whoever waits, is told.
    fn handle(
        &self,
        input: Self::Input,
        invocation: &Invocation,
    ) -> impl Future<Output = Result<Self::Output, Failure>>;

    /// The metrics that are written at the end of each invocation.
    fn metrics(&self) -> Option<&Metrics> {
        None
    }
}

/// That a function which consumes this is given a `T`.
///
/// | the contract consumes | the handler is given |
/// |---|---|
/// | `Tick` | [`Ticked`] |
/// | `Direct<P>` | `P`, the payload |
/// | `Direct<Notification<M>>`, from a topic | `M`; [`AlarmChange`] of an `AlarmStateChange` |
/// | `Direct<Event<D>>`, from a bus | `D` |
#[diagnostic::on_unimplemented(
    message = "a function that consumes `{Self}` is not given a `{T}`",
    note = "`Tick` brings a `harness::Ticked`, `Direct<P>` a `P`, `Direct<Notification<M>>` an `M`, `Direct<Event<D>>` a `D`"
)]
pub trait Brings<T> {
    /// Reads a payload: mostly one input; a topic may bring several, which are handled in their order.
    fn bring(payload: Value) -> Result<Vec<Carried<T>>, Failure>;
}

/// A tick of a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticked {
    /// When it was due. It may come late, and twice.
    pub at: SystemTime,
}

impl Brings<Ticked> for Tick {
    fn bring(payload: Value) -> Result<Vec<Carried<Ticked>>, Failure> {
        #[derive(Deserialize)]
        struct Body {
            time: String,
        }
        let body: Body = read_value("Tick", payload)?;
        let at = DateTime::from_str(&body.time, Format::DateTime).ok().and_then(|at| SystemTime::try_from(at).ok());
        let at = at.ok_or_else(|| Failure::permanent("`time` is no time such as `2026-01-31T09:00:00Z`"))?;
        Ok(vec![Carried::plain(Ticked { at })])
    }
}

impl<P: DeserializeOwned> Brings<P> for Direct<P> {
    fn bring(payload: Value) -> Result<Vec<Carried<P>>, Failure> {
        Ok(vec![read_value("payload", payload).map(Carried::plain)?])
    }
}

impl<M: Message + DeserializeOwned> Brings<M> for Direct<Notification<M>> {
    fn bring(payload: Value) -> Result<Vec<Carried<M>>, Failure> {
        notifications::<M, M>(payload)
    }
}

impl Brings<AlarmChange> for Direct<Notification<AlarmStateChange>> {
    fn bring(payload: Value) -> Result<Vec<Carried<AlarmChange>>, Failure> {
        notifications::<AlarmStateChange, AlarmChange>(payload)
    }
}

impl<D: Detail + DeserializeOwned, K: QueueKind> Brings<D> for Direct<Event<D, K>> {
    fn bring(payload: Value) -> Result<Vec<Carried<D>>, Failure> {
        <Event<D, K> as Carries<D>>::carry(&payload.to_string()).map(|carried| vec![carried])
    }
}

fn notifications<M: Message, T: DeserializeOwned>(payload: Value) -> Result<Vec<Carried<T>>, Failure> {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Body {
        records: Vec<Record>,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Record {
        sns: Envelope,
    }
    let body: Body = read_value("Notification", payload)?;
    body.records.into_iter().map(|record| record.sns.open::<M, T>()).collect()
}

/// Handles one invocation: what the entry does with each, and what a test calls.
///
/// # Errors
/// The first failure. What was to be handled after it is not begun.
pub async fn run<I: Invoked>(function: &I, payload: Value, invocation: Invocation) -> Result<Value, Failure> {
    let mut answer = Value::Null;
    for carried in <<I::Contract as Contract<InFunction>>::Consumes as Brings<I::Input>>::bring(payload)? {
        let mut own = invocation.clone();
        if let Some(id) = carried.correlation_id {
            own.correlation_id = id;
        }
        let span = tracing::info_span!("input", correlationId = own.correlation_id);
        let output = contain(own.deadline, function.handle(carried.content, &own)).instrument(span).await?;
        answer =
            serde_json::to_value(output).map_err(|_| Failure::permanent("the answer cannot be written as JSON"))?;
    }
    Ok(answer)
}

/// Runs a function that is invoked until Lambda ends it: the whole of its `main`.
pub fn invoked<I: Invoked>() -> ExitCode {
    start(|contract| {
        let function = Arc::new(I::new(contract)?);
        // Boxed: the runtime's own future around a handler's is deeper than the compiler's limit.
        Ok(Runtime::new(service_fn(move |event| Box::pin(answer(function.clone(), event)))).run())
    })
}

async fn answer<I: Invoked>(function: Arc<I>, event: LambdaEvent<Value>) -> Result<Value, Error> {
    let invocation = Invocation::of(&event.context);
    let request_id = invocation.request_id.clone();
    let span = tracing::info_span!("invocation", requestId = request_id);
    let begun = tokio::time::Instant::now();
    let outcome = run(&*function, event.payload, invocation).instrument(span.clone()).await;
    span.in_scope(|| tell(outcome.as_ref().err(), begun.elapsed()));
    if let Some(metrics) = function.metrics() {
        metrics.flush(&request_id);
    }
    outcome.map_err(Error::from)
}

fn tell(failure: Option<&Failure>, took: Duration) {
    let took_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    match failure {
        None => tracing::info!(tookMs = took_ms, "invocation done"),
        Some(failure) => {
            tracing::error!(
                tookMs = took_ms,
                permanent = failure.is_permanent(),
                reason = failure.reason(),
                "invocation failed"
            );
        }
    }
}
