//! Addresses of e-mail, as far as a worker looks into them.

use harness::Failure;

/// The longest address. Source: RFC 5321, 4.5.3.1.3, less the angle brackets.
const LONGEST: usize = 254;

/// Lets through what can be an address: one `@` with something on either side, and nothing that could end a header. Whether anybody
/// reads there the mail's provider says.
///
/// ```
/// use mht_steps::check_address;
/// assert!(check_address("email", "ada@example.org").is_ok());
/// let refused = check_address("email", "ada at example.org").unwrap_err();
/// assert!(refused.is_permanent());
/// assert_eq!(refused.reason(), "`email`: expected an address of e-mail, 254 bytes at most");
/// ```
///
/// # Errors
/// A permanent failure that names the field and repeats nothing of it.
pub fn check_address(field: &str, text: &str) -> Result<(), Failure> {
    let parts = text.split_once('@').filter(|(name, domain)| !name.is_empty() && !domain.contains('@'));
    let shaped = parts.is_some_and(|(_, domain)| domain.split('.').all(|part| !part.is_empty()));
    if shaped && text.len() <= LONGEST && !text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Ok(());
    }
    Err(Failure::permanent(format!("`{field}`: expected an address of e-mail, {LONGEST} bytes at most")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_an_address() {
        let long = format!("{}@example.org", "a".repeat(243));
        for (text, good) in [
            ("a@b", true),
            ("a+b@c.example", true),
            ("é@b.example", true),
            ("", false),
            ("a", false),
            ("@b", false),
            ("a@", false),
            ("a@b@c", false),
            ("a@b..c", false),
            ("a b@c", false),
            ("a@b\r\nbcc: c@d", false),
            (long.as_str(), false),
            (&long[1..], true),
        ] {
            assert_eq!(check_address("to", text).is_ok(), good, "{text}");
        }
    }
}
