//! The words of an Apicalypse query.

use super::apicalypse::Refused;

/// A word of the query.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token {
    /// A keyword, a field (`game.name`, `*`, `game.*`), or one of `true`, `false`, `null`.
    Word(String),
    /// A text in quotes, without them.
    Text(String),
    /// A number, as it was written.
    Number(String),
    /// `; , = & | ( ) [ ] { }`, and `!= < <= > >=`.
    Symbol(&'static str),
}

impl Token {
    /// As it stands in a query, for messages.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Word(text) | Self::Number(text) => text.clone(),
            Self::Text(text) => format!("\"{text}\""),
            Self::Symbol(symbol) => (*symbol).to_owned(),
        }
    }
}

/// Longer symbols first: `<=` is not `<`.
const SYMBOLS: [&str; 16] = ["!=", "<=", ">=", ";", ",", "=", "&", "|", "(", ")", "[", "]", "{", "}", "<", ">"];

/// Splits a query into its words.
pub(crate) fn tokens(query: &str) -> Result<Vec<Token>, Refused> {
    let mut tokens = Vec::new();
    let mut rest = query.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, after) = if first == '"' {
            text(rest)?
        } else if let Some(symbol) = SYMBOLS.iter().find(|symbol| rest.starts_with(**symbol)) {
            (Token::Symbol(symbol), rest.get(symbol.len()..).unwrap_or_default())
        } else if first.is_ascii_digit() || first == '-' {
            let (number, after) = span(rest, |letter| letter.is_ascii_digit() || letter == '.' || letter == '-');
            (Token::Number(number.to_owned()), after)
        } else if first.is_ascii_alphabetic() || first == '_' || first == '*' {
            let (word, after) =
                span(rest, |letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '*'));
            (Token::Word(word.to_owned()), after)
        } else {
            return Err(Refused::syntax(format!("Unexpected character '{first}'")));
        };
        tokens.push(token);
        rest = after.trim_start();
    }
    Ok(tokens)
}

fn span(rest: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    rest.split_at(rest.find(|letter| !belongs(letter)).unwrap_or(rest.len()))
}

/// A text in quotes; a backslash takes the next character as it is.
fn text(rest: &str) -> Result<(Token, &str), Refused> {
    let mut text = String::new();
    let mut letters = rest.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Ok((Token::Text(text), rest.get(at + 1..).unwrap_or_default())),
            '\\' => text.extend(letters.next().map(|(_, letter)| letter)),
            _ => text.push(letter),
        }
    }
    Err(Refused::syntax("A text is not closed with a quote"))
}
