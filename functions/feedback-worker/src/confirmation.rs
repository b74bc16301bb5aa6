//! What the user is told.

/// The subject of the confirmation.
pub(crate) const SUBJECT: &str = "We have received your feedback";

/// The text of the confirmation. What the user wrote is not in it: whoever writes under another's address cannot have it sent there.
pub(crate) fn text(name: Option<&str>, ticket: u64) -> String {
    let greeting = name.map_or_else(|| "Hello,".to_owned(), |name| format!("Hello {name},"));
    format!(
        "{greeting}\n\nthank you for writing to us. Your feedback has the number {ticket}; please name it if you write about it again.\n\n\
         You need not answer this mail.\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_user_is_greeted_by_name_where_there_is_one() {
        assert!(text(Some("Ada"), 7).starts_with("Hello Ada,\n"));
        let text = text(None, 7);
        assert!(text.starts_with("Hello,\n") && text.contains("the number 7;"), "{text}");
    }
}
