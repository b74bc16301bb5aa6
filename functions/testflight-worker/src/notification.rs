//! What a tester is told.

/// The subject of the notification.
pub(crate) const SUBJECT: &str = "Your invitation to TestFlight";

/// The text of the notification.
pub(crate) fn text(name: Option<&str>) -> String {
    let greeting = name.map_or_else(|| "Hello,".to_owned(), |name| format!("Hello {name},"));
    format!(
        "{greeting}\n\nyou are invited to test our app. Apple sends you a mail of its own with the invitation: open it on the device that you \
         want to test on, and TestFlight leads you on from there.\n\nIf you did not ask for this, you need not do anything.\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tester_is_greeted_by_name_where_there_is_one() {
        assert!(text(Some("Ada")).starts_with("Hello Ada,\n") && text(None).starts_with("Hello,\n"));
    }
}
