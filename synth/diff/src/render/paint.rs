//! Colour, which never carries meaning alone.

use std::borrow::Cow;

use crate::Effect;

/// Paints text, or leaves it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paint {
    pub(crate) on: bool,
}

impl Paint {
    fn with(self, code: &str, text: &str) -> String {
        if self.on && !text.is_empty() { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    pub(crate) fn good(self, text: &str) -> String {
        self.with("32", text)
    }

    pub(crate) fn caution(self, text: &str) -> String {
        self.with("33", text)
    }

    pub(crate) fn bad(self, text: &str) -> String {
        self.with("31", text)
    }

    pub(crate) fn strong(self, text: &str) -> String {
        self.with("1", text)
    }

    pub(crate) fn alarm(self, text: &str) -> String {
        self.with("1;31", text)
    }

    pub(crate) fn faint(self, text: &str) -> String {
        self.with("2", text)
    }

    /// In an effect's colour.
    pub(crate) fn effect(self, effect: Effect, text: &str) -> String {
        match effect {
            Effect::Create | Effect::Import => self.good(text),
            Effect::Delete | Effect::Replace => self.bad(text),
            Effect::Note => self.faint(text),
            _ => self.caution(text),
        }
    }
}

/// A text that cannot move the cursor or turn the line around, whatever a template holds.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    let bad = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(bad) {
        return Cow::Borrowed(text);
    }
    let letter = |letter: char| match letter {
        '\t' => "    ".to_owned(),
        letter if bad(letter) => letter.escape_unicode().to_string(),
        letter => letter.to_string(),
    };
    text.chars().map(letter).collect()
}
