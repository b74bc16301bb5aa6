//! What requests must look like.

use std::time::{Duration, SystemTime};

use contracts::mht::FeedbackKind;
use harness::{Field, Shape};

/// The most recipients of a campaign, and the most events, in one request.
pub const MOST: usize = 500;

const EMAIL: Shape = Shape::text_like(3, 254, "an e-mail address", is_email);
const ID: Shape = Shape::text_like(1, 128, "printable ASCII characters without blanks", is_id);

/// `POST /feedback`.
pub const FEEDBACK: Shape = Shape::Object(&[
    Field::required("userId", ID),
    Field::required("email", EMAIL),
    Field::optional("name", Shape::text(1, 100)),
    Field::required("kind", Shape::OneOf(&FeedbackKind::NAMES)),
    Field::required("subject", said(150)),
    Field::required("message", said(10_000)),
    Field::optional("rating", Shape::Integer { least: 1, most: 5 }),
    Field::optional("appVersion", Shape::text(1, 40)),
]);

/// `POST /campaign`.
pub const CAMPAIGN: Shape = Shape::Object(&[
    Field::required("campaignId", ID),
    Field::required("subject", Shape::text_like(1, 250, "a text in one line", is_line)),
    Field::required("text", said(50_000)),
    Field::optional("html", said(200_000)),
    Field::required("recipients", Shape::List { of: &RECIPIENT, least: 1, most: MOST }),
]);

const RECIPIENT: Shape = Shape::Object(&[
    Field::required("email", EMAIL),
    Field::optional("name", Shape::text_like(1, 100, "a text in one line", is_line)),
]);

/// `POST /events`.
pub const EVENTS: Shape = Shape::Object(&[Field::required("events", Shape::List { of: &EVENT, least: 1, most: MOST })]);

const EVENT: Shape = Shape::Object(&[
    Field::required("eventId", ID),
    Field::required("name", ID),
    Field::required("userId", ID),
    Field::required("time", Shape::text_like(20, 40, "a time such as `2026-01-31T09:00:00Z`, no day ahead", is_time)),
    Field::optional("sessionId", ID),
    Field::optional("properties", Shape::Map { of: &Shape::Scalar { most: 1_000 }, most: 50 }),
]);

/// `POST /testflight`.
pub const TESTFLIGHT: Shape = Shape::Object(&[
    Field::required("email", EMAIL),
    Field::required("firstName", said(100)),
    Field::required("lastName", said(100)),
]);

/// What SQS takes as a message group: printable ASCII without blanks.
fn is_id(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic())
}

fn is_line(text: &str) -> bool {
    is_said(text) && !text.contains(char::is_control)
}

/// A text that a worker, and those behind it, do not refuse for saying nothing.
const fn said(most: usize) -> Shape {
    Shape::text_like(1, most, "more than blanks", is_said)
}

fn is_said(text: &str) -> bool {
    !text.trim().is_empty()
}

/// As far as the form tells. Whether somebody reads it only a mail can show.
fn is_email(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.ends_with('.') && !part.contains("..");
    let plain = text.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>()[],;:\\\"".contains(&byte));
    plain
        && text.split_once('@').is_some_and(|(local, host)| {
            local.len() <= 64 && part(local) && part(host) && host.contains('.') && !host.contains('@')
        })
}

/// RFC 3339, since 1970 and no more than a day ahead: an app's clock may be wrong, and its objects must still lie somewhere.
fn is_time(text: &str) -> bool {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let most = (now + Duration::from_hours(24)).as_millis();
    harness::milliseconds(text).is_some_and(|at| u128::from(at) <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_is() {
        for (text, is) in [
            ("a@b.de", true),
            ("first.last+tag@mail.example.com", true),
            ("a@b", false),
            ("a@@b.de", false),
            ("a@b@c.de", false),
            ("@b.de", false),
            (".a@b.de", false),
            ("a..b@c.de", false),
            ("a@.de", false),
            ("a b@c.de", false),
            ("a@b.de\r\nbcc:c@d.de", false),
            ("<a@b.de>", false),
            ("ä@b.de", false),
        ] {
            assert_eq!(is_email(text), is, "{text}");
        }
    }

    #[test]
    fn when_an_event_can_be() {
        for (text, is) in [
            ("2026-01-31T09:00:00Z", true),
            ("2020-02-29T23:59:59.999+13:00", true),
            ("9999-01-01T00:00:00Z", false),
            ("1960-01-01T00:00:00Z", false),
            ("2026-02-30T09:00:00Z", false),
            ("2026-01-31 09:00", false),
        ] {
            assert_eq!(is_time(text), is, "{text}");
        }
    }
}
