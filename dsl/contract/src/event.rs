//! Messages that a service puts in an envelope, and what starts a function that no queue feeds.

use core::marker::PhantomData;

use crate::{Message, QueueKind, Standard};

/// What an event of a bus says: EventBridge's `detail`, with the source and detail type that rules choose it by.
///
/// ```
/// use contract::Detail;
///
/// struct Processed;
/// impl Detail for Processed {
///     const SOURCE: &'static str = "ingestion.worker";
///     const DETAIL_TYPE: &'static str = "OrderProcessed";
/// }
/// assert_eq!(Processed::DETAIL_TYPE, "OrderProcessed");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the detail of an event",
    note = "implement `Detail` for it in the contracts crate: its source and its detail type"
)]
pub trait Detail: 'static {
    /// The event's `source`: who says it. It may not begin with `aws.`.
    const SOURCE: &'static str;
    /// The event's `detail-type`: what happened.
    const DETAIL_TYPE: &'static str;
}

/// An event of EventBridge around the detail `D`: `{"source": …, "detail-type": …, "time": …, "detail": D, …}`.
///
/// `K` is the kind of queue it travels on, where it travels on one.
pub struct Event<D, K = Standard>(PhantomData<fn() -> (D, K)>);

impl<D: Detail, K: QueueKind> Message for Event<D, K> {
    type Queue = K;
    const NAME: &'static str = D::DETAIL_TYPE;
}

/// A notification of SNS around the message `M`: `{"Type": "Notification", "MessageId": …, "Message": "M as text", …}`. A queue whose
/// subscription is raw carries `M` itself.
pub struct Notification<M>(PhantomData<fn() -> M>);

impl<M: Message> Message for Notification<M> {
    type Queue = M::Queue;
    const NAME: &'static str = M::NAME;
}

/// That an alarm began or ended: what CloudWatch publishes to a topic, `{"AlarmName": …, "NewStateValue": …, …}`.
pub enum AlarmStateChange {}

impl Message for AlarmStateChange {
    type Queue = Standard;
    const NAME: &'static str = "AlarmStateChange";
}

/// That an object `T` was made in a bucket: what S3 sends to a queue, `{"Records": [{"s3": …}]}`.
pub struct ObjectCreated<T>(PhantomData<fn() -> T>);

impl<T: 'static> Message for ObjectCreated<T> {
    type Queue = Standard;
    const NAME: &'static str = "ObjectCreated";
}

/// A request of an HTTP API, payload format 2.0. The function answers it.
pub enum Request {}

/// The tick of a schedule: `{"time": "2026-01-31T09:00:00Z", …}`, whichever of AWS's schedulers made it.
pub enum Tick {}

impl Message for Tick {
    type Queue = Standard;
    const NAME: &'static str = "Tick";
}

/// An invocation with `P` itself, and no queue between: by another function, a topic, a bus or a person.
///
/// A topic invokes a function that consumes `Direct<Notification<M>>`, a bus one that consumes `Direct<Event<D>>`.
pub struct Direct<P>(PhantomData<fn() -> P>);

/// What is invoked without anybody waiting for the answer: AWS keeps the invocation, tries it again, and may hand its [`Outcome`] on.
#[diagnostic::on_unimplemented(
    message = "a function that consumes `{Self}` is not invoked asynchronously",
    note = "retries and destinations are for functions that consume a `Tick` or a `Direct<…>`: a queue repeats by itself, a request has someone waiting"
)]
pub trait Asynchronous: 'static {}

impl Asynchronous for Tick {}
impl<P: 'static> Asynchronous for Direct<P> {}

/// How an asynchronous invocation ended, with what it was invoked with and what it answered:
/// `{"requestContext": …, "requestPayload": T, "responsePayload": …}`.
pub struct Outcome<T>(PhantomData<fn() -> T>);

impl<T: Asynchronous> Message for Outcome<T> {
    type Queue = Standard;
    const NAME: &'static str = "Outcome";
}
