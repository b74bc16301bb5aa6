//! A queue with dead letters, a consumer, alarms, a secret and a parameter, in two environments.

use contract::{Message, Parameter, Read, Secret, Standard, Url, contract};
use dsl::{ParameterName, pattern, prelude::*};

pub(crate) struct Feedback;

impl Message for Feedback {
    type Queue = Standard;
    const NAME: &'static str = "Feedback";
}

contract! {
    /// What the worker may touch.
    pub(crate) Worker in "feedback-worker" consumes Feedback {
        token: Read<Secret> = "CRM_TOKEN_SECRET",
        url: Read<Parameter<Url>> = "CRM_URL_PARAMETER",
    }
}

const DEV: MaxConcurrency = MaxConcurrency::new(2);
const PROD: MaxConcurrency = MaxConcurrency::new(10);

pub(crate) fn feedback(environment: &Environment, alerts: &str) -> Stack {
    let concurrency = if environment.name == "prod" { PROD } else { DEV };
    let mut stack = Stack::new("feedback", environment, "Readers' comments");
    let alerts = stack.add(Topic::new("Alerts").email(alerts));
    let queue = Queue::<Feedback>::new("Feedback").named("feedback").visibility_timeout(VisibilityTimeout::minutes(3));
    let queue = pattern::queue_with_dlq(&mut stack, queue, MaxReceiveCount::new(5));
    let token =
        pattern::given_secret(&mut stack, "CrmToken", "crm-token", "^[0-9a-f]{32}$", "32 digits and letters a to f");
    let url: ParameterName = "/crm/url".parse().expect("a parameter's name");
    let worker = Function::new("Worker", Worker { token: token.grant(), url: url.grant() });
    let watch = pattern::Watch::new(alerts);
    pattern::worker(&mut stack, queue, worker, |mapping| mapping.max_concurrency(concurrency), &watch);
    stack
}
