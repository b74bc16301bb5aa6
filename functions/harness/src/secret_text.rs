//! A text that is not for the log.

use std::{fmt, sync::Arc};

/// A secret's text. It never prints itself.
#[derive(Clone)]
pub struct SecretText(Arc<str>);

impl SecretText {
    /// The text, to hand to the one who asks for it and to nobody else.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether both come from the same read.
    #[cfg(feature = "secrets")]
    pub(crate) fn is_same_read(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl From<&str> for SecretText {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("SecretText(..)")
    }
}
