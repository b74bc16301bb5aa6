//! What the user is told.

use contracts::mht::Feedback;

/// The subject of the confirmation.
pub(crate) const SUBJECT: &str = "We have received your feedback";

/// The longest name that a user is greeted by, in characters.
const LONGEST_NAME: usize = 50;

/// Whether a text can be a name: letters, blanks and `'’-`, so that nobody can have a link or a sentence sent to another's address.
fn is_name(text: &str) -> bool {
    let plain = |c: char| c.is_alphabetic() || " '’-".contains(c);
    (1..=LONGEST_NAME).contains(&text.chars().count()) && text.chars().all(plain)
}

/// The name to greet and address a user by, where it can be one.
pub(crate) fn name_of(feedback: &Feedback) -> Option<&str> {
    feedback.name.as_deref().map(str::trim).filter(|name| is_name(name))
}

/// The text of the confirmation. What the user wrote is not in it: whoever writes under another's address cannot have it sent there.
pub(crate) fn text(name: Option<&str>, ticket: u64) -> String {
    let greeting = match name {
        Some(name) => format!("Hello {name},"),
        None => "Hello,".to_owned(),
    };
    format!(
        "{greeting}\n\nthank you for writing to us. Your feedback has the number {ticket}; please name it if you write about it again.\n\n\
         You need not answer this mail.\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_a_name_is_sent() {
        for (text, name) in [
            ("Ada", true),
            ("José  O’Neill-Świętek", true),
            ("", false),
            ("win at example.org", false),
            ("https://a", false),
            ("a\nb", false),
            (&"a".repeat(51), false),
        ] {
            assert_eq!(is_name(text), name, "{text}");
        }
    }

    #[test]
    fn the_user_is_greeted_by_name_where_there_is_one() {
        assert!(text(Some("Ada"), 7).starts_with("Hello Ada,\n"));
        let text = text(None, 7);
        assert!(text.starts_with("Hello,\n") && text.contains("the number 7;"), "{text}");
    }
}
