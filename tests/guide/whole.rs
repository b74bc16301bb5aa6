//! A queue with dead letters, a consumer, alarms, a secret and a parameter, in two environments.

use contract::{Message, Parameter, Read, Secret as Key, Standard, Url, contract};
use dsl::{ParameterName, pattern, prelude::*};

pub(crate) struct Feedback;

impl Message for Feedback {
    type Queue = Standard;
    const NAME: &'static str = "Feedback";
}

contract! {
    /// What the worker may touch.
    pub(crate) Worker in "feedback-worker" consumes Feedback {
        token: Read<Key> = "CRM_TOKEN_SECRET",
        url: Read<Parameter<Url>> = "CRM_URL_PARAMETER",
    }
}

struct Figures {
    concurrency: MaxConcurrency,
    max_age: Duration,
}

const DEV: Figures = Figures { concurrency: MaxConcurrency::new(2), max_age: Duration::minutes(30) };
const PROD: Figures = Figures { concurrency: MaxConcurrency::new(10), max_age: Duration::minutes(5) };
const VISIBILITY: VisibilityTimeout = VisibilityTimeout::minutes(3);

pub(crate) fn feedback(environment: &Environment, alerts: &str) -> Stack {
    let figures = if environment.name == "prod" { PROD } else { DEV };
    let mut stack = Stack::new("feedback", environment, "Readers' comments");
    let alerts = stack.add(Topic::new("Alerts").email(alerts));
    let queue = Queue::<Feedback>::new("Feedback").named("feedback").visibility_timeout(VISIBILITY);
    let queue = pattern::queue_with_dlq(&mut stack, queue, MaxReceiveCount::new(5));
    let token = stack.add(dsl::Parameter::secret("CrmToken", "^[0-9a-f]{32}$", "32 digits and letters a to f"));
    let token = stack.add(Secret::from("CrmToken", token));
    let url: ParameterName = "/crm/url".parse().expect("a parameter's name");
    let worker = Function::new("Worker", Worker { token: token.grant(), url: url.grant() });
    let watch = pattern::Watch::new(alerts).max_age(figures.max_age);
    pattern::worker(&mut stack, queue, worker, |mapping| mapping.max_concurrency(figures.concurrency), &watch);
    stack
}
