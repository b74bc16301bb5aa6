//! Answering requests.

use std::{process::ExitCode, sync::Arc};

use contract::Contract;
use lambda_runtime::{LambdaEvent, Runtime, service_fn};
use serde_json::Value;
use tokio::time::Instant;
use tracing::Instrument;

use super::{Refusal, Reply, Request, event::Event};
use crate::{
    Error, Failure, InFunction, Invocation, Metrics, contain::contain, decode::read_value, delivery::is_plain,
    start::start,
};

/// The header that follows a request through the pipeline, there and back.
const CORRELATION: &str = "x-correlation-id";

/// A function that answers requests of an HTTP API.
///
/// ```no_run
/// use contract::{Message, Send, Standard, contract};
/// use harness::{Error, Field, InFunction, Refusal, Reply, Request, Responder, Shape};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// pub struct Order { number: u32 }
/// impl Message for Order {
///     type Queue = Standard;
///     const NAME: &'static str = "Order";
/// }
///
/// contract! {
///     /// What the counter may touch.
///     pub Counter in "counter" consumes contract::Request {
///         /// Where orders go.
///         orders: Send<Order> = "ORDERS_QUEUE_URL",
///     }
/// }
///
/// const ORDER: Shape = Shape::Object(&[Field::required("number", Shape::Integer { least: 1, most: 9_999 })]);
///
/// struct Desk(Counter<InFunction>);
///
/// impl Responder for Desk {
///     type Contract = Counter<InFunction>;
///
///     fn new(contract: Self::Contract) -> Result<Self, Error> {
///         Ok(Self(contract))
///     }
///
///     async fn respond(&self, request: &Request) -> Result<Reply, Refusal> {
///         let order: Order = request.json(&ORDER)?;
///         let id = self.0.orders.send(&order, &request.correlation_id).await?;
///         Ok(Reply::json(202, &serde_json::json!({ "messageId": id })))
///     }
/// }
///
/// fn main() -> std::process::ExitCode {
///     harness::respond::<Desk>()
/// }
/// ```
pub trait Responder: Sized {
    /// What it may touch; it must consume [`contract::Request`].
    type Contract: Contract<InFunction, Consumes = contract::Request>;

    /// The largest body that is looked at, in bytes; a larger one is 413. Lambda takes 6 MB a request, base64 included.
    const MOST_BODY: usize = 1_048_576;

    /// Makes the responder, once, before the first request. It should not call anywhere.
    ///
    /// # Errors
    /// What keeps the function from starting.
    fn new(contract: Self::Contract) -> Result<Self, Error>;

    /// Answers one request.
    ///
    /// # Errors
    /// Why it is refused. A panic, and what is not done by the deadline, is contained: 500 and 503.
    fn respond(&self, request: &Request) -> impl Future<Output = Result<Reply, Refusal>>;

    /// The metrics that are written at the end of each invocation.
    fn metrics(&self) -> Option<&Metrics> {
        None
    }
}

/// Runs a responder until Lambda ends it: the whole of a function's `main`.
pub fn respond<R: Responder>() -> ExitCode {
    start(|contract| {
        let responder = Arc::new(R::new(contract)?);
        // Boxed: the runtime's own future around a handler's is deeper than the compiler's limit.
        Ok(Runtime::new(service_fn(move |event| Box::pin(invoke(responder.clone(), event)))).run())
    })
}

async fn invoke<R: Responder>(responder: Arc<R>, event: LambdaEvent<Value>) -> Result<Value, Error> {
    let invocation = Invocation::of(&event.context);
    let request_id = invocation.request_id.clone();
    let span = tracing::info_span!("invocation", requestId = request_id);
    let answer = run(&*responder, event.payload, invocation).instrument(span).await;
    if let Some(metrics) = responder.metrics() {
        metrics.flush(&request_id);
    }
    answer.map_err(Error::from)
}

/// Answers one event: what the entry does with each, and what a test calls.
///
/// # Errors
/// The event is none of an HTTP API in payload format 2.0: then nobody is there to be answered.
pub async fn run<R: Responder>(responder: &R, event: Value, invocation: Invocation) -> Result<Value, Failure> {
    let event: Event = read_value("request of payload format 2.0", event)?;
    let given = event.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(CORRELATION));
    let given = given.map(|(_, id)| id.clone()).filter(|id| is_plain(id));
    let correlation_id = given.unwrap_or(invocation.correlation_id);
    let span = tracing::info_span!("request", correlationId = correlation_id, route = event.route_key);
    let invocation = Invocation { correlation_id, ..invocation };
    async {
        let begun = Instant::now();
        let outcome = answer(responder, event, &invocation).await;
        // An answer that cannot be sent is a fault of the function's own.
        let (status, event) = send(outcome, &invocation.correlation_id)
            .or_else(|failure| send(Err(failure.into()), &invocation.correlation_id))?;
        let took_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        tracing::info!(status, tookMs = took_ms, "request answered");
        Ok(event)
    }
    .instrument(span)
    .await
}

/// Makes the event of an outcome, and tells the failure behind it.
fn send(outcome: Result<Reply, Refusal>, correlation_id: &str) -> Result<(u16, Value), Failure> {
    let reply = outcome.unwrap_or_else(|refusal| {
        if let Some(failure) = refusal.failure() {
            let (permanent, reason) = (failure.is_permanent(), failure.reason());
            if permanent {
                tracing::error!(permanent, reason, "request failed");
            } else {
                tracing::warn!(permanent, reason, "request failed");
            }
        }
        refusal.into_reply(correlation_id)
    });
    let reply = reply.header(CORRELATION, correlation_id);
    Ok((reply.status(), reply.into_event()?))
}

async fn answer<R: Responder>(responder: &R, event: Event, invocation: &Invocation) -> Result<Reply, Refusal> {
    let request = request(event, R::MOST_BODY, invocation)?;
    // A refusal is an answer; only what is none, a panic or a cut, comes back as a failure.
    // On the heap: a handler's own calls would else nest deeper than the compiler looks.
    match contain(request.deadline, async { Ok(Box::pin(responder.respond(&request)).await) }).await {
        Ok(outcome) => outcome,
        // The same request would panic again.
        Err(failure) if !request.deadline.is_over() => Err(Failure::permanent(failure.reason().to_owned()).into()),
        Err(failure) => Err(failure.into()),
    }
}

fn request(event: Event, most: usize, invocation: &Invocation) -> Result<Request, Refusal> {
    let body = event.body.unwrap_or_default();
    let too_large = || Refusal::new(413, format!("expected a body of at most {most} bytes"));
    // Four characters of base64 are three bytes; the check before decoding spares the work.
    let least = if event.is_base64_encoded { body.len() / 4 * 3 } else { body.len() };
    if least > most.saturating_add(2) {
        return Err(too_large());
    }
    let body = if event.is_base64_encoded {
        aws_smithy_types::base64::decode(&body).map_err(|_| Refusal::bad_request("the body is no base64"))?
    } else {
        body.into_bytes()
    };
    if body.len() > most {
        return Err(too_large());
    }
    let query = form_urlencoded::parse(event.raw_query_string.as_bytes());
    Ok(Request {
        method: event.request_context.http.method,
        path: event.raw_path,
        route: event.route_key,
        source_ip: event.request_context.http.source_ip,
        authorizer: event.request_context.authorizer,
        correlation_id: invocation.correlation_id.clone(),
        request_id: invocation.request_id.clone(),
        deadline: invocation.deadline,
        headers: event.headers.into_iter().map(|(name, value)| (name.to_ascii_lowercase(), value)).collect(),
        query: query.into_owned().collect(),
        parameters: event.path_parameters.unwrap_or_default(),
        body,
    })
}
