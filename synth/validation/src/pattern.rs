//! AWS's regular expressions, which are written for ECMAScript and for Java, as Rust's.

use std::{
    collections::HashMap,
    fmt::Write,
    ops::RangeInclusive,
    sync::{Arc, OnceLock, PoisonError, RwLock},
};

use fancy_regex::{Regex, RegexBuilder};

/// A pattern that is compiled when it is first needed, and shared by all who have the same.
#[derive(Debug)]
pub(crate) struct Pattern {
    text: String,
    compiled: OnceLock<Option<Compiled>>,
}

/// What a pattern asks of a text.
#[derive(Debug)]
struct Compiled {
    regex: Regex,
    /// How many letters it may have: those of a pattern that only repeats one set, which would be unrolled otherwise.
    letters: Option<RangeInclusive<usize>>,
}

static PATTERNS: RwLock<Option<HashMap<String, Arc<Pattern>>>> = RwLock::new(None);

impl Pattern {
    /// The pattern of this text.
    pub(crate) fn shared(text: &str) -> Arc<Self> {
        let known = PATTERNS.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(pattern) = known.as_ref().and_then(|known| known.get(text)) {
            return Arc::clone(pattern);
        }
        drop(known);
        let mut known = PATTERNS.write().unwrap_or_else(PoisonError::into_inner);
        let fresh = || Arc::new(Self { text: text.to_owned(), compiled: OnceLock::new() });
        Arc::clone(known.get_or_insert_default().entry(text.to_owned()).or_insert_with(fresh))
    }

    /// Whether a text matches. One that no engine of ours can read matches everything: it may not stop anybody.
    pub(crate) fn matches(&self, text: &str) -> bool {
        let Some(Compiled { regex, letters }) = self.compiled() else { return true };
        let fits = letters.as_ref().is_none_or(|letters| letters.contains(&text.chars().count()));
        fits && regex.is_match(text).unwrap_or(true)
    }

    fn compiled(&self) -> Option<&Compiled> {
        self.compiled.get_or_init(|| compile(&self.text)).as_ref()
    }

    /// Whether the engine can read it.
    #[cfg(test)]
    pub(crate) fn is_readable(&self) -> bool {
        self.compiled().is_some()
    }
}

fn compile(text: &str) -> Option<Compiled> {
    let translated = translate(text);
    let (pattern, letters) = match repeated(&translated) {
        Some((set, letters)) => (format!("^{set}*$"), Some(letters)),
        None => (translated, None),
    };
    // A pattern that goes back more often than this is not worth the wait.
    let regex = RegexBuilder::new(&pattern).backtrack_limit(100_000).build().ok()?;
    Some(Compiled { regex, letters })
}

/// The set and the bounds of `^[a-z]{1,64}$`.
fn repeated(pattern: &str) -> Option<(&str, RangeInclusive<usize>)> {
    let (set, bounds) = pattern.strip_prefix('^')?.strip_suffix("}$")?.rsplit_once('{')?;
    let inner = set.strip_prefix('[').and_then(|set| set.strip_suffix(']'));
    let is_one =
        set == "." || inner.is_some_and(|inner| !inner.replace("\\[", "").replace("\\]", "").contains(['[', ']']));
    let (least, most) = bounds.split_once(',').unwrap_or((bounds, bounds));
    let most = if most.is_empty() { usize::MAX } else { most.parse().ok()? };
    is_one.then_some((set, least.parse().ok()?..=most))
}

/// Rust's form of a pattern.
pub(crate) fn translate(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut translated = String::with_capacity(text.len() + 16);
    let mut at = 0;
    // For each open group, whether it only looks.
    let mut groups = Vec::new();
    while let Some(&letter) = letters.get(at) {
        match letter {
            '[' => at = class(&letters, at, &mut translated),
            '(' => {
                let rest: String = letters[at + 1..].iter().take(3).collect();
                groups.push(["?=", "?!", "?<=", "?<!"].iter().any(|look| rest.starts_with(look)));
                translated.push('(');
                at += 1;
            }
            ')' => {
                let looks = groups.pop().unwrap_or_default();
                translated.push(')');
                // Looking twice is looking once, and Rust's engine will not repeat it.
                at += if looks && letters.get(at + 1) == Some(&'+') { 2 } else { 1 };
            }
            '\\' => {
                let (atom, next) = escape(&letters, at);
                match atom {
                    Atom::Letter(letter) => push_literal(letter, &mut translated),
                    Atom::Surrogate => {
                        translated.push_str("[\\x{10000}-\\x{10FFFF}]");
                        at = after_surrogates(&letters, next);
                        continue;
                    }
                    Atom::Set(set) => {
                        translated.push('[');
                        translated.push_str(set);
                        translated.push(']');
                    }
                    Atom::Raw(raw) => translated.push_str(&raw),
                }
                at = next;
            }
            '{' if !is_quantifier(&letters[at..]) => {
                translated.push_str("\\{");
                at += 1;
            }
            _ => {
                translated.push(letter);
                at += 1;
            }
        }
    }
    translated
}

enum Atom {
    Letter(char),
    /// Half of a letter beyond U+FFFF.
    Surrogate,
    /// What stands between the brackets of a class.
    Set(&'static str),
    /// What Rust writes alike.
    Raw(String),
}

/// Reads an escape; gives it and the place behind it.
fn escape(letters: &[char], at: usize) -> (Atom, usize) {
    let Some(&letter) = letters.get(at + 1) else {
        return (Atom::Letter('\\'), at + 1);
    };
    let hex = |digits: usize| {
        let text: String = letters.get(at + 2..at + 2 + digits)?.iter().collect();
        u32::from_str_radix(&text, 16).ok()
    };
    let atom = match letter {
        'd' => Atom::Set("0-9"),
        'D' => Atom::Set("^0-9"),
        'w' => Atom::Set("A-Za-z0-9_"),
        'W' => Atom::Set("^A-Za-z0-9_"),
        'A' => Atom::Raw("^".to_owned()),
        'Z' => Atom::Raw("$".to_owned()),
        'n' | 'r' | 't' | 'f' | 'v' | 's' | 'S' | 'b' | 'B' | 'z' | '1'..='9' => Atom::Raw(format!("\\{letter}")),
        '0' => Atom::Letter('\0'),
        'u' | 'x' => {
            let digits = if letter == 'u' { 4 } else { 2 };
            return match hex(digits) {
                Some(code) => (char::from_u32(code).map_or(Atom::Surrogate, Atom::Letter), at + 2 + digits),
                None => (Atom::Letter(letter), at + 2),
            };
        }
        'p' | 'P' if letters.get(at + 2) == Some(&'{') => {
            let end = letters[at..].iter().position(|&end| end == '}').map_or(letters.len(), |end| at + end + 1);
            let name: String = letters[at + 3..end.saturating_sub(1).max(at + 3)].iter().collect();
            let raw = || Atom::Raw(letters[at..end].iter().collect());
            return (posix(&name).filter(|_| letter == 'p').map_or_else(raw, Atom::Set), end);
        }
        other => Atom::Letter(other),
    };
    (atom, at + 2)
}

/// Java's names for sets of ASCII.
fn posix(name: &str) -> Option<&'static str> {
    Some(match name {
        "Alnum" => "A-Za-z0-9",
        "Alpha" => "A-Za-z",
        "ASCII" => "\\x00-\\x7F",
        "Blank" => " \\t",
        "Cntrl" => "\\x00-\\x1F\\x7F",
        "Digit" => "0-9",
        "Graph" => "\\x21-\\x7E",
        "Lower" => "a-z",
        "Print" => "\\x20-\\x7E",
        "Punct" => "!-/:-@\\[-`{-~",
        "Space" => " \\t\\n\\x0B\\f\\r",
        "Upper" => "A-Z",
        "XDigit" => "0-9A-Fa-f",
        _ => return None,
    })
}

/// Translates a class that begins at `at`; gives the place behind it.
fn class(letters: &[char], at: usize, translated: &mut String) -> usize {
    let negated = letters.get(at + 1) == Some(&'^');
    let mut next = at + 1 + usize::from(negated);
    if letters.get(next) == Some(&']') {
        // ECMAScript's `[]` is nothing, and `[^]` anything.
        translated.push_str(if negated { "[\\s\\S]" } else { "[^\\s\\S]" });
        return next + 1;
    }
    translated.push_str(if negated { "[^" } else { "[" });
    let mut beyond = false;
    while let Some(&letter) = letters.get(next) {
        if letter == ']' {
            next += 1;
            break;
        }
        // Java's intersection is Rust's too.
        if letter == '&' && letters.get(next..next + 3) == Some(&['&', '&', '[']) {
            translated.push_str("&&");
            next = class(letters, next + 2, translated);
            continue;
        }
        let (atom, behind) = if letter == '\\' { escape(letters, next) } else { (Atom::Letter(letter), next + 1) };
        next = behind;
        let is_range = letters.get(next) == Some(&'-') && letters.get(next + 1).is_some_and(|&end| end != ']');
        match atom {
            Atom::Set(set) if set.starts_with('^') => {
                translated.push('[');
                translated.push_str(set);
                translated.push(']');
            }
            Atom::Set(set) => translated.push_str(set),
            // Inside a class `\b` is a backspace, and anchors mean nothing.
            Atom::Raw(raw) if raw == "\\b" => translated.push_str("\\x08"),
            Atom::Raw(raw) if raw.len() > 1 && !raw.as_bytes()[1].is_ascii_digit() => translated.push_str(&raw),
            Atom::Raw(_) => {}
            Atom::Surrogate => {
                beyond = true;
                next = after_surrogates(letters, next);
            }
            Atom::Letter(from) if is_range => next = range(letters, from, next + 1, translated, &mut beyond),
            Atom::Letter(letter) => push_member(letter, translated),
        }
    }
    if beyond {
        translated.push_str("\\x{10000}-\\x{10FFFF}");
    }
    translated.push(']');
    next
}

/// Translates a range whose end begins at `at`; gives the place behind it.
fn range(letters: &[char], from: char, at: usize, translated: &mut String, beyond: &mut bool) -> usize {
    let (end, next) = if letters[at] == '\\' { escape(letters, at) } else { (Atom::Letter(letters[at]), at + 1) };
    push_member(from, translated);
    match end {
        Atom::Letter(to) if from <= to => {
            translated.push('-');
            push_member(to, translated);
            next
        }
        Atom::Surrogate => {
            translated.push_str("-\\x{D7FF}");
            *beyond = true;
            after_surrogates(letters, next)
        }
        // Not a range: the hyphen stands for itself, and what follows is read again.
        _ => {
            push_member('-', translated);
            at
        }
    }
}

/// The place behind the halves of letters, and the hyphens between them, that begin at `at`.
fn after_surrogates(letters: &[char], mut at: usize) -> usize {
    loop {
        let begin = at + usize::from(letters.get(at) == Some(&'-'));
        if letters.get(begin) != Some(&'\\') {
            return at;
        }
        match escape(letters, begin) {
            (Atom::Surrogate, next) => at = next,
            _ => return at,
        }
    }
}

fn push_literal(letter: char, translated: &mut String) {
    if ".+*?()|[]{}^$\\#&-~".contains(letter) {
        translated.push('\\');
        translated.push(letter);
    } else {
        push_plain(letter, translated);
    }
}

fn push_member(letter: char, translated: &mut String) {
    if "[]^-\\&~".contains(letter) {
        translated.push('\\');
        translated.push(letter);
    } else {
        push_plain(letter, translated);
    }
}

fn push_plain(letter: char, translated: &mut String) {
    if letter.is_control() {
        // Writing to a `String` cannot fail.
        let _ = write!(translated, "\\x{{{:X}}}", u32::from(letter));
    } else {
        translated.push(letter);
    }
}

/// Whether `{` begins a repetition rather than standing for itself.
fn is_quantifier(letters: &[char]) -> bool {
    let Some(end) = letters.iter().position(|&letter| letter == '}') else { return false };
    let inner = &letters[1..end];
    let bounds = inner.iter().all(|letter| letter.is_ascii_digit() || *letter == ',');
    bounds && inner.first().is_some_and(char::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_of_other_engines_are_read() {
        for (pattern, matching, other) in [
            (r"\A[\w-]+\Z", "a-b", "a b"),
            (r"^[^ ~^:?*\[]+$", "main", "a["),
            (r"^[\p{Print}&&[^|:/]]+$", "a b", "a|b"),
            (r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*$", "a😀", "a\u{1}"),
            (r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$", "a😀", "a\u{1}"),
            (r"^(?!aws:)[a-zA-Z+-=._:/]+$", "a=b", "aws:b"),
            (r"^[^]$", "\n", ""),
            (r"^{%.+%}$", "{%a%}", "a"),
            (r"^\d{3}$", "123", "٣٣٣"),
            (r"^[a-z\-_]+$", "a-_", "A"),
            (r"^[+--]+$", "+,-", "a"),
            (r"^arn:aws\/x\_y$", "arn:aws/x_y", "arn:aws"),
            (r"^[\w-.]+$", "a-.", "a/"),
            (r"^.{1,65535}$", "a", ""),
            (r"^[a-z]{2,3}$", "abc", "abcd"),
            (r"^(/(?!\.)+[a-z]+)$", "/a", "/.a"),
        ] {
            let pattern = Pattern::shared(pattern);
            assert!(pattern.is_readable(), "{pattern:?}");
            assert!(pattern.matches(matching), "{pattern:?} {matching}");
            assert!(!pattern.matches(other), "{pattern:?} {other}");
        }
    }

    #[test]
    fn a_pattern_that_nobody_reads_stops_nobody() {
        assert!(Pattern::shared("(((").matches("anything"));
    }
}
