//! Amazon SNS, as it is towards those who get its notifications: it signs them, shows its certificate, and takes
//! confirmations of subscriptions.
//!
//! - Signatures: <https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html>.
//! - Messages: <https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html>.
//! - Confirmations: <https://docs.aws.amazon.com/sns/latest/api/API_ConfirmSubscription.html>.

mod message;
mod signer;
mod subscriptions;

use std::io;
use std::time::{Duration, SystemTime};

use hyper::{Method, StatusCode};
use serde_json::{Value, json};

pub use self::message::{Forgery, SnsKind, SnsMessage};
use self::signer::Signer;
use self::subscriptions::{Confirmed, Subscriptions};
use crate::catalogue;
use crate::exchange::{Answer, Request};
use crate::service::{Part, Scene};

/// SNS, with the subscriptions that wait for their confirmation.
#[derive(Default)]
pub(crate) struct Sns {
    subscriptions: Subscriptions,
}

impl Sns {
    /// Signs a message; the token of one that is to be confirmed is good from now on.
    pub(crate) fn sign(&self, message: &SnsMessage, url: &str, now: Duration, wall: SystemTime) -> io::Result<Value> {
        let token = self.subscriptions.token(message, now);
        message.envelope(&token, url, wall)
    }
}

impl Part for Sns {
    fn answer(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        if request.path != "/" {
            return certificate(request);
        }
        if !matches!(request.method, Method::GET | Method::POST) {
            return self.failure(StatusCode::METHOD_NOT_ALLOWED, None);
        }
        let given = |name| request.form(name).filter(|value| !value.is_empty());
        match given("Action").as_deref() {
            Some("ConfirmSubscription") => {}
            Some("Unsubscribe") if given("SubscriptionArn").is_some() => {
                return done("Unsubscribe", "", scene);
            }
            _ => return refused(StatusCode::BAD_REQUEST, "InvalidAction", "The action is not valid for this endpoint"),
        }
        let (Some(topic), Some(token)) = (given("TopicArn"), given("Token")) else {
            return refused(
                StatusCode::BAD_REQUEST,
                "InvalidParameter",
                "Invalid parameter: TopicArn or Token is missing",
            );
        };
        match self.subscriptions.confirm(&topic, &token, scene.now) {
            Confirmed::First(subscription) => {
                let detail = json!({ "TopicArn": topic, "SubscriptionArn": subscription });
                scene.effect(topic, vec![token, subscription.clone()], detail);
                confirmed(&subscription, scene)
            }
            Confirmed::Again(subscription) => confirmed(&subscription, scene),
            Confirmed::Unknown => {
                refused(StatusCode::BAD_REQUEST, "InvalidParameter", "Invalid parameter: Token Reason: Invalid token")
            }
            Confirmed::OtherTopic => refused(StatusCode::NOT_FOUND, "NotFound", "Topic does not exist"),
        }
    }

    fn refusal(&self) -> Answer {
        refused(StatusCode::FORBIDDEN, "AuthorizationError", "Not authorized to perform this action")
    }

    fn failure(&self, status: StatusCode, _wait: Option<Duration>) -> Answer {
        let code = match status.as_u16() {
            429 => "Throttling",
            503 => "ServiceUnavailable",
            500 => "InternalError",
            _ => "Error",
        };
        refused(status, code, status.canonical_reason().unwrap_or("Error"))
    }

    fn ids(&self, request: &Request) -> Vec<String> {
        ["TopicArn", "Token"].into_iter().filter_map(|name| request.form(name)).collect()
    }

    fn reset(&self) {
        self.subscriptions.forget();
    }
}

/// The certificate under its name; the key behind it is made when it is first needed.
fn certificate(request: &Request) -> Answer {
    match Signer::own() {
        Ok(signer) if request.path == signer.path && request.method == Method::GET => {
            Answer::new(StatusCode::OK, "application/x-pem-file", signer.certificate.clone())
        }
        Ok(_) => refused(StatusCode::NOT_FOUND, "NotFound", "There is nothing here"),
        Err(fault) => refused(StatusCode::INTERNAL_SERVER_ERROR, "InternalError", &fault.to_string()),
    }
}

fn confirmed(subscription: &str, scene: &Scene<'_>) -> Answer {
    let result = format!(
        "<ConfirmSubscriptionResult><SubscriptionArn>{}</SubscriptionArn></ConfirmSubscriptionResult>",
        escaped(subscription)
    );
    done("ConfirmSubscription", &result, scene)
}

fn done(action: &str, result: &str, scene: &Scene<'_>) -> Answer {
    let request = catalogue::uuid(scene.sequence ^ 0x0573);
    let body = format!(
        "<{action}Response xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\">{result}<ResponseMetadata>\
         <RequestId>{request}</RequestId></ResponseMetadata></{action}Response>"
    );
    Answer::new(StatusCode::OK, "text/xml", body)
}

fn refused(status: StatusCode, code: &str, message: &str) -> Answer {
    let side = if status.is_server_error() { "Receiver" } else { "Sender" };
    let body = format!(
        "<ErrorResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><Error><Type>{side}</Type><Code>{code}</Code>\
         <Message>{}</Message></Error><RequestId>{}</RequestId></ErrorResponse>",
        escaped(message),
        catalogue::uuid(0)
    );
    Answer::new(status, "text/xml", body)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
