//! A ticket as Zendesk takes it.

use contracts::mht::{Feedback, FeedbackKind};
use serde_json::{Value, json};

/// The ticket of a feedback. The same feedback under the same id makes the same ticket to the letter: Zendesk refuses another under a key that
/// it knows.
pub(crate) fn ticket(feedback: &Feedback, id: &str) -> Value {
    let kind = match feedback.kind {
        FeedbackKind::Bug => "problem",
        FeedbackKind::Question => "question",
        FeedbackKind::Idea | FeedbackKind::Other => "task",
    };
    // Zendesk asks for a name, and takes no blank one.
    let name = feedback.name.as_deref().filter(|name| !name.trim().is_empty()).unwrap_or(&feedback.email);
    json!({ "ticket": {
        "external_id": id,
        "subject": feedback.subject,
        "comment": { "body": body(feedback) },
        "requester": { "name": name, "email": feedback.email },
        "type": kind,
        "tags": ["app_feedback", format!("app_feedback_{}", feedback.kind.name())],
    } })
}

/// What the user wrote, and below it what the app knows besides.
fn body(feedback: &Feedback) -> String {
    let rating = feedback.rating.map(|rating| format!("Rating: {rating} of 5\n"));
    let version = feedback.app_version.as_ref().map(|version| format!("App: {version}\n"));
    let (rating, version) = (rating.unwrap_or_default(), version.unwrap_or_default());
    format!("{}\n\n---\n{rating}{version}User: {}\n", feedback.message, feedback.user_id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_becomes_of_a_feedback() {
        let feedback = Feedback {
            user_id: "u-7".to_owned(),
            email: "ada@example.org".to_owned(),
            name: Some("Ada".to_owned()),
            kind: FeedbackKind::Bug,
            subject: "It stops".to_owned(),
            message: "After a minute.".to_owned(),
            rating: Some(2),
            app_version: Some("2.4.1 (118)".to_owned()),
        };
        let expected = json!({
            "external_id": "m-1",
            "subject": "It stops",
            "comment": { "body": "After a minute.\n\n---\nRating: 2 of 5\nApp: 2.4.1 (118)\nUser: u-7\n" },
            "requester": { "name": "Ada", "email": "ada@example.org" },
            "type": "problem",
            "tags": ["app_feedback", "app_feedback_bug"],
        });
        assert_eq!(ticket(&feedback, "m-1")["ticket"], expected);
        let bare = Feedback { name: Some(" ".to_owned()), rating: None, app_version: None, ..feedback };
        let ticket = &ticket(&bare, "m-1")["ticket"];
        assert_eq!(ticket["requester"]["name"], "ada@example.org");
        assert_eq!(ticket["comment"]["body"], "After a minute.\n\n---\nUser: u-7\n");
    }
}
