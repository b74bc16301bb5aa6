//! What a child process wrote, as the causes of an error.

use std::{error::Error, fmt};

/// A line, caused by the lines behind it.
#[derive(Debug)]
struct Line {
    text: String,
    next: Option<Box<Line>>,
}

impl fmt::Display for Line {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.text)
    }
}

impl Error for Line {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.next.as_deref().map(|next| next as &(dyn Error + 'static))
    }
}

/// The lines as a chain of causes; an empty line is left out.
pub fn lines<S: Into<String>>(texts: impl IntoIterator<Item = S>) -> Box<dyn Error + Send + Sync> {
    let texts: Vec<String> = texts.into_iter().map(Into::into).filter(|text| !text.trim().is_empty()).collect();
    let chain = texts.into_iter().rev().fold(None, |next, text| Some(Box::new(Line { text, next })));
    chain.unwrap_or_else(|| Box::new(Line { text: "it gave no reason".to_owned(), next: None }))
}

/// The last `count` lines of what a child wrote that are not empty.
pub fn last_lines(output: &[u8], count: usize) -> Vec<String> {
    let text = String::from_utf8_lossy(output);
    let mut last: Vec<String> = text
        .lines()
        .rev()
        .filter(|line| !line.trim().is_empty())
        .take(count)
        .map(|line| line.trim_end().to_owned())
        .collect();
    last.reverse();
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_causes_in_their_order() {
        let error = crate::Error::new("x", "it failed").because(lines(last_lines(b"one\n\ntwo \nthree\n", 2)));
        assert_eq!(error.causes().collect::<Vec<_>>(), ["two", "three"]);
    }
}
