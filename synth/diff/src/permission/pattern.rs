//! Patterns of actions and resources, and whether one takes in all that another does.

use std::collections::BTreeSet;

use crate::symbol::{Piece, Text};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Token {
    Letter(char),
    /// `?`: any one letter.
    One,
    /// `*`: any letters, or none.
    Any,
    /// What only the deployment or the request knows: `${Orders.Arn}`, `${aws:username}`.
    Symbol(String),
}

/// A text with `*` and `?`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Pattern {
    tokens: Vec<Token>,
    shown: String,
}

/// How many states are looked at before a pattern counts as not covered: no real one comes near.
const LIMIT: usize = 20_000;

impl Pattern {
    /// Of a resource's name.
    pub(crate) fn new(text: &Text) -> Self {
        let mut tokens = Vec::new();
        for piece in &text.0 {
            match piece {
                Piece::Symbol(name) => tokens.push(Token::Symbol(name.clone())),
                Piece::Literal(text) => literal(text, &mut tokens),
            }
        }
        tokens.dedup_by(|one, other| *one == Token::Any && *other == Token::Any);
        Self { tokens, shown: text.shown() }
    }

    /// Of an action, whose case means nothing.
    pub(crate) fn action(text: &Text) -> Self {
        let mut pattern = Self::new(text);
        for token in &mut pattern.tokens {
            if let Token::Letter(letter) = token {
                letter.make_ascii_lowercase();
            }
        }
        pattern
    }

    /// `*`.
    pub(crate) fn any() -> Self {
        Self { tokens: vec![Token::Any], shown: "*".to_owned() }
    }

    /// As it was written.
    pub(crate) fn shown(&self) -> &str {
        &self.shown
    }

    /// Whether it takes in all that `other` does.
    ///
    /// Exact for letters, `*` and `?`: walks the texts of `other` and all places in `self` that each can have led to.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        if self.tokens == other.tokens || self.tokens == [Token::Any] {
            return true;
        }
        let is_wild = |pattern: &Self| pattern.tokens.iter().any(|token| matches!(token, Token::Any | Token::One));
        if !is_wild(self) {
            return false;
        }
        let mut alphabet: BTreeSet<Symbol<'_>> = BTreeSet::from([Symbol::Other]);
        alphabet.extend(self.tokens.iter().chain(&other.tokens).filter_map(Symbol::of));
        let mut seen: BTreeSet<(usize, Vec<usize>)> = BTreeSet::new();
        let mut waiting = vec![(0, self.reach(&BTreeSet::from([0])))];
        while let Some((at, places)) = waiting.pop() {
            if places.is_empty() || seen.len() > LIMIT {
                return false;
            }
            if !seen.insert((at, places.clone())) {
                continue;
            }
            let step = |symbol: &Symbol<'_>| self.step(&places, symbol);
            match other.tokens.get(at) {
                None if places.last() != Some(&self.tokens.len()) => return false,
                None => {}
                Some(Token::Any) => {
                    waiting.push((at + 1, places.clone()));
                    waiting.extend(alphabet.iter().map(|symbol| (at, step(symbol))));
                }
                Some(Token::One) => {
                    let letters = alphabet.iter().filter(|symbol| !matches!(symbol, Symbol::Named(_)));
                    waiting.extend(letters.map(|symbol| (at + 1, step(symbol))));
                }
                Some(Token::Letter(letter)) => waiting.push((at + 1, step(&Symbol::Letter(*letter)))),
                Some(Token::Symbol(name)) => waiting.push((at + 1, step(&Symbol::Named(name)))),
            }
        }
        true
    }

    fn step(&self, places: &[usize], symbol: &Symbol<'_>) -> Vec<usize> {
        let next = |place: &usize| {
            Some(match (self.tokens.get(*place)?, symbol) {
                (Token::Any, _) => *place,
                (Token::One, Symbol::Letter(_) | Symbol::Other) => place + 1,
                (Token::Letter(one), Symbol::Letter(other)) if one == other => place + 1,
                (Token::Symbol(one), Symbol::Named(other)) if one == other => place + 1,
                _ => return None,
            })
        };
        self.reach(&places.iter().filter_map(next).collect())
    }

    /// With the places behind each `*`, which may stand for nothing.
    fn reach(&self, places: &BTreeSet<usize>) -> Vec<usize> {
        let mut reached = places.clone();
        for place in places {
            let mut place = *place;
            while self.tokens.get(place) == Some(&Token::Any) {
                place += 1;
                reached.insert(place);
            }
        }
        reached.into_iter().collect()
    }
}

/// Letters, with `${aws:username}` as one symbol: IAM fills it in at the request.
fn literal(text: &str, tokens: &mut Vec<Token>) {
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if let Some((name, after)) = rest.strip_prefix("${").and_then(|rest| rest.split_once('}')) {
            tokens.push(Token::Symbol(name.to_owned()));
            rest = after;
            continue;
        }
        tokens.push(match letter {
            '*' => Token::Any,
            '?' => Token::One,
            letter => Token::Letter(letter),
        });
        rest = &rest[letter.len_utf8()..];
    }
}

/// What a text is made of, as far as two patterns can tell it apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Symbol<'a> {
    Letter(char),
    Named(&'a str),
    /// A letter that neither pattern names.
    Other,
}

impl<'a> Symbol<'a> {
    fn of(token: &'a Token) -> Option<Self> {
        match token {
            Token::Letter(letter) => Some(Self::Letter(*letter)),
            Token::Symbol(name) => Some(Self::Named(name)),
            Token::One | Token::Any => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::symbol::text_of;

    fn pattern(text: &str) -> Pattern {
        Pattern::new(&text_of(&json!(text)).unwrap())
    }

    #[test]
    fn a_pattern_covers_what_it_takes_in() {
        for (one, other, covers) in [
            ("*", "s3:Get*", true),
            ("s3:*", "s3:Get*", true),
            ("s3:Get*", "s3:*", false),
            ("a*c", "abc", true),
            ("a?c", "a*c", false),
            ("?*", "*?", true),
            ("?*", "*a", true),
            ("*a*", "*aa", true),
            ("home/*", "home/${aws:username}/x", true),
            ("home/????", "home/${a}", false),
            ("home/${aws:username}", "home/bob", false),
            ("a", "a", true),
            ("", "*", false),
        ] {
            assert_eq!(pattern(one).covers(&pattern(other)), covers, "{one} {other}");
        }
        let action = |text: &str| Pattern::action(&text_of(&json!(text)).unwrap());
        assert!(action("SQS:send*").covers(&action("sqs:SendMessage")));
    }

    fn matches(pattern: &str, text: &str) -> bool {
        match pattern.chars().next() {
            None => text.is_empty(),
            Some('*') => (0..=text.len()).any(|at| matches(&pattern[1..], &text[at..])),
            Some('?') => !text.is_empty() && matches(&pattern[1..], &text[1..]),
            Some(letter) => text.starts_with(letter) && matches(&pattern[1..], &text[1..]),
        }
    }

    proptest! {
        #[test]
        fn covering_is_what_every_short_text_says(one in "[ab*?]{0,5}", other in "[ab*?]{0,4}") {
            // `c` is the letter that neither names. Patterns this short differ on a text this short, if at all.
            let mut texts = vec![String::new()];
            let mut from = 0;
            for _ in 0..6 {
                let to = texts.len();
                for at in from..to {
                    for letter in ["a", "b", "c"] {
                        texts.push(format!("{}{letter}", texts[at]));
                    }
                }
                from = to;
            }
            let brute = texts.iter().all(|text| !matches(&other, text) || matches(&one, text));
            prop_assert_eq!(pattern(&one).covers(&pattern(&other)), brute);
        }
    }
}
