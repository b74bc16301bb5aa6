//! The service that orders are handed to.

use std::time::Duration;

use contract::Url;
use contracts::ingestion::{FailureMode, Order};
use harness::{Circuit, Deadline, Failure, Metrics, Timing, http};
use reqwest::Client;

const NAME: &str = "the service behind";

/// How long the service took to answer.
pub const ANSWERED: Timing = Timing::new("DownstreamDuration");

/// The service, behind a circuit.
#[derive(Debug)]
pub struct Downstream {
    /// By what it is called.
    pub http: Client,
    /// Where it is.
    pub url: Url,
    /// What keeps calls from it while it is down.
    pub circuit: Circuit,
}

impl Downstream {
    /// Hands an order on. One that the service has already is no failure.
    ///
    /// # Errors
    /// A permanent failure where it refuses the order, else a passing one.
    pub async fn hand_on(
        &self,
        order: &Order,
        correlation_id: &str,
        mode: FailureMode,
        deadline: Deadline,
        metrics: &Metrics,
    ) -> Result<(), Failure> {
        // A call that hangs leaves time to tell so, and for what the order needs besides.
        let patience = deadline.left() / 3;
        let call = async {
            fault(mode)?;
            let request = self.http.post(format!("{}/orders", self.url)).timeout(patience).json(order);
            let request = request.header("idempotency-key", &order.order_id).header("x-correlation-id", correlation_id);
            judge(&http::exchange(NAME, request).await?)
        };
        self.circuit.call(metrics.time(ANSWERED, call)).await
    }
}

/// What an answer means.
fn judge(answer: &http::Answer) -> Result<(), Failure> {
    match answer.status {
        300..=399 | 401 | 403 | 404 | 405 => {
            let reason = format!("{NAME} answered {}: our settings are at fault", answer.status);
            Err(Failure::passing(reason).at_next_delivery())
        }
        _ => answer.clone().success().map(drop),
    }
}

/// The fault that is switched on, if it is one of the service's.
fn fault(mode: FailureMode) -> Result<(), Failure> {
    match mode {
        FailureMode::DownstreamTimeout => {
            Err(Failure::passing("failure mode `downstream_timeout`: the service behind did not answer in time"))
        }
        FailureMode::Throttle => {
            let throttled = Failure::passing("failure mode `throttle`: the service behind answered 429");
            Err(throttled.after(Duration::from_secs(1)))
        }
        FailureMode::None | FailureMode::PoisonPayload | FailureMode::RandomFailures => Ok(()),
    }
}
