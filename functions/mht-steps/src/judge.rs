//! What a service's answer means for the message.

use std::time::Duration;

use harness::{Again, Failure, http::Answer};

/// How long a service is left alone whose 429 does not say.
const UNSAID: Duration = Duration::from_secs(1);

/// Lets the answer of `service` through where it did what it was asked, with credentials that were read again where they were refused.
///
/// | status | becomes |
/// |---|---|
/// | 401, 403 | passing: somebody has to mend the credentials, or what they may do |
/// | 3xx, 404, 405 | passing: our settings are at fault |
/// | 408, 409, 5xx | passing |
/// | 429 | passing, not before the time that it asks for, or else a second |
/// | any other but 2xx | permanent: the request is at fault, and so the message |
///
/// # Errors
/// As the table has them.
pub fn judge(service: &'static str, answer: &Answer) -> Result<(), Failure> {
    let status = answer.status;
    let passing = |what: &str| Failure::passing(format!("{service} answered {status}{what}"));
    match status {
        401 | 403 => Err(passing(": put valid credentials into their secret, and let them do this").at_next_delivery()),
        300..=399 | 404 | 405 => Err(passing(": our settings are at fault").at_next_delivery()),
        409 => Err(passing("")),
        _ => answer.clone().success().map(drop).map_err(|failure| match failure.again() {
            Again::Soon if status == 429 => failure.after(UNSAID),
            _ => failure,
        }),
    }
}
