//! Text of which parts may be known to the deployment alone.

use std::fmt;

const OPEN: char = '\u{2}';
const CLOSE: char = '\u{3}';

/// A text with holes where only the deployment knows what stands there. Two texts with the same holes are the same
/// text, so `orders-${Env}` is found by `orders-${Env}` whatever `Env` will be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(String);

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Written.
    Known(&'a str),
    /// `Queue.Arn` of `${Queue.Arn}`.
    Hole(&'a str),
}

impl Text {
    /// A text that is known.
    pub fn known(text: &str) -> Self {
        Self(text.chars().filter(|letter| !matches!(*letter, OPEN | CLOSE)).collect())
    }

    /// What the deployment fills in: a logical id with or without an attribute, a parameter, a function.
    pub fn hole(name: &str) -> Self {
        let mut text = Self::default();
        text.0.push(OPEN);
        text.0.extend(name.chars().filter(|letter| !matches!(*letter, OPEN | CLOSE)));
        text.0.push(CLOSE);
        text
    }

    /// Appends another text.
    pub fn push(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    /// The text, if all of it is known.
    ///
    /// ```
    /// use rules::model::Text;
    /// assert_eq!(Text::known("orders").as_known(), Some("orders"));
    /// assert_eq!(Text::hole("Orders.QueueName").as_known(), None);
    /// ```
    pub fn as_known(&self) -> Option<&str> {
        (!self.0.contains(OPEN)).then_some(self.0.as_str())
    }

    /// The name of the hole, if the text is one and nothing else.
    pub fn as_hole(&self) -> Option<&str> {
        let inner = self.0.strip_prefix(OPEN)?.strip_suffix(CLOSE)?;
        (!inner.contains(OPEN)).then_some(inner)
    }

    /// The parts in order.
    pub fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = Vec::new();
        let mut rest = self.0.as_str();
        while let Some((before, behind)) = rest.split_once(OPEN) {
            if !before.is_empty() {
                parts.push(Part::Known(before));
            }
            let (name, after) = behind.split_once(CLOSE).unwrap_or((behind, ""));
            parts.push(Part::Hole(name));
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(Part::Known(rest));
        }
        parts
    }

    /// The text between separators that are known, as many as `most`.
    pub fn split(&self, separator: &str, most: usize) -> Vec<Self> {
        let mut pieces = vec![Self::default()];
        for part in self.parts() {
            let mut known = match part {
                Part::Hole(name) => {
                    let last = pieces.len() - 1;
                    pieces[last].push(&Self::hole(name));
                    continue;
                }
                Part::Known(known) => known,
            };
            while let Some((before, after)) =
                known.split_once(separator).filter(|_| pieces.len() < most && !separator.is_empty())
            {
                let last = pieces.len() - 1;
                pieces[last].0.push_str(before);
                pieces.push(Self::default());
                known = after;
            }
            let last = pieces.len() - 1;
            pieces[last].0.push_str(known);
        }
        pieces
    }

    /// What follows a known beginning.
    pub fn strip_prefix(&self, prefix: &str) -> Option<Self> {
        self.0.strip_prefix(prefix).map(|rest| Self(rest.to_owned()))
    }

    /// Whether the text begins like this.
    pub fn starts_with(&self, prefix: &str) -> bool {
        self.0.starts_with(prefix)
    }

    /// The text without spaces around it.
    pub fn trimmed(&self) -> Self {
        Self(self.0.trim().to_owned())
    }

    /// The text without spaces and quotes around it.
    pub fn unquoted(&self) -> Self {
        Self(self.0.trim().trim_matches(['"', '\'']).trim().to_owned())
    }

    /// The same in small letters; names of holes stay as they are.
    pub fn lowercase(&self) -> Self {
        let mut lower = Self::default();
        for part in self.parts() {
            lower.push(&match part {
                Part::Known(known) => Self::known(&known.to_ascii_lowercase()),
                Part::Hole(name) => Self::hole(name),
            });
        }
        lower
    }

    /// Whether it holds `*` or `?`.
    pub fn has_wildcard(&self) -> bool {
        self.parts().iter().any(|part| matches!(part, Part::Known(known) if known.contains(['*', '?'])))
    }

    /// Whether its last letters are known and these.
    pub fn ends_with(&self, suffix: &str) -> bool {
        self.0.ends_with(suffix)
    }

    /// Whether the end of the text is unknown.
    pub fn ends_open(&self) -> bool {
        self.0.ends_with(CLOSE)
    }

    /// Whether the two can be the same once all is known.
    pub fn may_equal(&self, other: &Self) -> bool {
        self == other || meet(&self.tokens(false), &other.tokens(false))
    }

    /// Whether a pattern with `*` and `?` fits this text: surely, perhaps, or not.
    pub fn fits(&self, pattern: &Self) -> Fit {
        if self == pattern || pattern.0 == "*" {
            return Fit::Yes;
        }
        let is_pattern = pattern.0.contains(['*', '?']);
        if self.as_known().is_some() && pattern.as_known().is_some() {
            let fits = meet(&self.tokens(false), &pattern.tokens(true));
            return if fits { Fit::Yes } else { Fit::No };
        }
        // The same holes in both stand for the same letters.
        if is_pattern && meet(&self.tokens_closed(), &pattern.tokens_of_pattern_closed()) {
            return Fit::Yes;
        }
        if meet(&self.tokens(false), &pattern.tokens(true)) { Fit::Perhaps } else { Fit::No }
    }

    fn tokens(&self, is_pattern: bool) -> Vec<Token> {
        let mut tokens = Vec::new();
        for part in self.parts() {
            match part {
                Part::Hole(_) => tokens.push(Token::Any),
                Part::Known(known) => tokens.extend(known.chars().map(|letter| Token::of(letter, is_pattern))),
            }
        }
        tokens
    }

    fn tokens_closed(&self) -> Vec<Token> {
        self.0.chars().map(Token::Letter).collect()
    }

    fn tokens_of_pattern_closed(&self) -> Vec<Token> {
        self.0.chars().map(|letter| Token::of(letter, true)).collect()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts().into_iter().try_for_each(|part| match part {
            Part::Known(known) => to.write_str(known),
            Part::Hole(name) => write!(to, "${{{name}}}"),
        })
    }
}

/// Whether a pattern fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It does not.
    No,
    /// Only the deployment knows.
    Perhaps,
    /// It does.
    Yes,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Token {
    Letter(char),
    /// Any one letter.
    One,
    /// Any letters, or none.
    Any,
}

impl Token {
    fn of(letter: char, is_pattern: bool) -> Self {
        match letter {
            '*' if is_pattern => Self::Any,
            '?' if is_pattern => Self::One,
            letter => Self::Letter(letter),
        }
    }
}

/// Whether some text fits both.
fn meet(one: &[Token], other: &[Token]) -> bool {
    // Longer texts are no names: what is compared stays small.
    if one.len().saturating_mul(other.len()) > 1 << 20 {
        return true;
    }
    let mut row: Vec<bool> = vec![false; other.len() + 1];
    row[0] = true;
    for (place, token) in other.iter().enumerate() {
        row[place + 1] = row[place] && *token == Token::Any;
    }
    for token in one {
        let mut next = vec![false; other.len() + 1];
        next[0] = row[0] && *token == Token::Any;
        for (place, against) in other.iter().enumerate() {
            next[place + 1] = match (token, against) {
                // A star takes nothing, or what stands on the other side.
                (Token::Any, _) | (_, Token::Any) => next[place] || row[place + 1],
                (Token::One, _) | (_, Token::One) => row[place],
                (Token::Letter(one), Token::Letter(other)) => one == other && row[place],
            };
        }
        row = next;
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(written: &str) -> Text {
        let mut text = Text::default();
        let mut rest = written;
        while let Some((before, behind)) = rest.split_once("${") {
            text.push(&Text::known(before));
            let (name, after) = behind.split_once('}').unwrap();
            text.push(&Text::hole(name));
            rest = after;
        }
        text.push(&Text::known(rest));
        text
    }

    #[test]
    fn a_pattern_fits_what_is_known_of_a_text() {
        for (name, pattern, fit) in [
            ("orders", "orders", Fit::Yes),
            ("orders", "ord*", Fit::Yes),
            ("orders", "o?ders", Fit::Yes),
            ("orders", "orders-*", Fit::No),
            ("orders-${Env}", "orders-*", Fit::Yes),
            ("orders-${Env}", "orders-${Env}", Fit::Yes),
            ("orders-${Env}", "orders-prod", Fit::Perhaps),
            ("orders-${Env}", "events-*", Fit::No),
            ("${Q.Arn}", "${Q.Arn}*", Fit::Yes),
            ("a", "*a*", Fit::Yes),
            ("", "*", Fit::Yes),
        ] {
            assert_eq!(text(name).fits(&text(pattern)), fit, "{name} {pattern}");
        }
        assert!(text("a-${X}").may_equal(&text("${Y}-b")));
        assert!(!text("a-${X}").may_equal(&text("b-${X}")));
    }

    #[test]
    fn separators_in_holes_do_not_count() {
        let pieces = text("arn:aws:sqs:${AWS::Region}:1:a:b").split(":", 6);
        assert_eq!(
            pieces.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["arn", "aws", "sqs", "${AWS::Region}", "1", "a:b"]
        );
    }
}
