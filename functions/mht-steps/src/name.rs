//! The name that somebody is greeted by.

/// The longest, in characters.
const LONGEST: usize = 50;

/// The text without the blanks around it, where it can be a name: letters, blanks and `'’-`, 50 characters at most. Nothing else that a
/// user wrote is sent to an address that may be another's: no link and no sentence with a dot.
///
/// ```
/// use mht_steps::greeted;
/// assert_eq!(greeted(" Ada "), Some("Ada"));
/// assert_eq!(greeted("win at https://example.org"), None);
/// ```
pub fn greeted(text: &str) -> Option<&str> {
    let text = text.trim();
    let plain = |c: char| c.is_alphabetic() || " '’-".contains(c);
    ((1..=LONGEST).contains(&text.chars().count()) && text.chars().all(plain)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_a_name_is_sent() {
        let (long, longer) = ("a".repeat(50), "a".repeat(51));
        for (text, name) in [
            ("José  O’Neill-Świętek", true),
            (long.as_str(), true),
            (longer.as_str(), false),
            ("", false),
            ("example.org", false),
            ("a\nb", false),
        ] {
            assert_eq!(greeted(text).is_some(), name, "{text}");
        }
    }
}
