//! The parser's faults in our own words.

use granit_parser::{ErrorKind, ScanError};

use crate::{DEPTH_LIMIT, faults::Faults, yaml::of_marker};

const UNCLOSED: &str = "expected the closing quote of a text, found the end of the file";
const QUOTE_HELP: &str = "quote a text that holds `: `, ` #` or begins with one of `[]{}&*!|>'\"%@`";

pub(crate) fn tell(error: &ScanError, text: &str, faults: &mut Faults) {
    use ErrorKind as Kind;

    let spot = of_marker(*error.marker());
    let line = text.lines().nth(spot.line.saturating_sub(1) as usize).unwrap_or_default();
    let before = text.lines().nth((spot.line as usize).saturating_sub(2)).unwrap_or_default();
    if has_two_tags(line) || ends_with_tag(before) && line.trim_start().starts_with('!') {
        faults.fatal("syntax", "two short forms follow each other", spot).help =
            Some("write the first in its long form, on a line of its own: `Fn::Base64: !Sub …`".to_owned());
        return;
    }
    let (message, help) = match error.kind() {
        Kind::RecursionLimitExceeded => {
            faults.fatal("too-deep", format!("this nests deeper than {DEPTH_LIMIT} levels"), spot);
            return;
        }
        Kind::TabNotAllowed
        | Kind::TabInBlockIndentation
        | Kind::TabInIndentation
        | Kind::TabAtBlockScalarStart
        | Kind::TabInPlainScalar => tab(),
        _ if line.trim_start_matches(' ').starts_with('\t') => tab(),
        Kind::UnclosedQuotedScalar => (UNCLOSED.into(), None),
        Kind::UnclosedFlowCollection { open } => (format!("this `{open}` is not closed"), None),
        Kind::UnexpectedEofFlowSequence => ("expected `,` or `]`, found the end of the file".into(), None),
        Kind::UnexpectedEofFlowMapping | Kind::UnexpectedEofImplicitFlowMapping => {
            ("expected `,` or `}`, found the end of the file".into(), None)
        }
        Kind::ExpectedFlowSequenceSeparator => ("expected `,` or `]`".into(), Some(QUOTE_HELP)),
        Kind::ExpectedFlowMappingSeparator => ("expected `,` or `}`".into(), Some(QUOTE_HELP)),
        Kind::MismatchedFlowCollectionEnd { open, close } => (format!("`{open}` cannot be closed by `{close}`"), None),
        Kind::MisplacedFlowCollectionEnd => ("a bracket closes what was not opened".into(), Some(QUOTE_HELP)),
        Kind::ExpectedBlockMappingKey => (
            "expected a key".into(),
            Some("keys of one mapping stand in the same column, and a text with quotes ends at its quote"),
        ),
        Kind::ExpectedBlockSequenceEntry => {
            ("expected `- ` before an item of the list".into(), Some("items of one list stand in the same column"))
        }
        Kind::SimpleKeyExpected | Kind::InvalidSimpleKey if has_tight_colon(line) => {
            ("expected a blank after a key's `:`".into(), Some("write `Key: value`"))
        }
        Kind::SimpleKeyExpected | Kind::InvalidSimpleKey => (
            "expected `:` after a key".into(),
            Some("a key stands in one line; a text of several lines is indented deeper"),
        ),
        Kind::MappingValueNotAllowed | Kind::InvalidColonPlacement => {
            let before: String = line.chars().take(spot.column.saturating_sub(1) as usize).collect();
            if before.contains(": ") {
                ("a second `: ` stands in a value".into(), Some(QUOTE_HELP))
            } else {
                let help = "what stands before it is not complete (no `:`, an open bracket or quote), or this line is indented too deep";
                ("`: ` cannot stand here".into(), Some(help))
            }
        }
        Kind::InvalidQuotedScalarIndent if line.is_empty() => (UNCLOSED.into(), None),
        Kind::InvalidQuotedScalarIndent => (
            "this line belongs to a text in quotes, but is not indented".into(),
            Some("close the quote in the line before"),
        ),
        Kind::InvalidIndentation | Kind::InvalidFlowScalarIndent => {
            ("this line is indented less than what it belongs to".into(), None)
        }
        Kind::InvalidTrailingSingleQuotedScalar => {
            ("something follows the closing quote".into(), Some("write a quote inside single quotes twice: 'it''s'"))
        }
        Kind::InvalidTrailingDoubleQuotedScalar => {
            ("something follows the closing quote".into(), Some("write a quote inside double quotes as \\\""))
        }
        Kind::MissingAnchorOrAliasName => (
            "a value that begins with `*` or `&` is an alias or an anchor, but this has no name".into(),
            Some("quote it: '*'"),
        ),
        Kind::BlockSequenceEntryNotAllowed => (
            "a list cannot begin here".into(),
            Some("begin it on the line after its key, or quote a text that begins with `- `"),
        ),
        Kind::InvalidBlockScalarIndent => ("a line of this text is indented less than its first".into(), None),
        Kind::UnknownQuotedScalarEscape => {
            ("YAML has no such escape".into(), Some("write a backslash as \\\\, or use single quotes"))
        }
        Kind::UnexpectedCharacter { character } => {
            (format!("no value can begin with `{}`", character.escape_default()), Some("quote it"))
        }
        Kind::ExpectedNodeContent => ("expected a value".into(), None),
        Kind::UndeclaredTagHandle => {
            ("this tag's prefix is not declared".into(), Some("CloudFormation's short forms have one `!`"))
        }
        other => (other.to_string(), None),
    };
    faults.fatal("syntax", message, spot).help = help.map(str::to_owned);
}

fn tab() -> (String, Option<&'static str>) {
    ("a tab stands where YAML takes spaces alone".to_owned(), Some("indent with spaces"))
}

/// `Key:value`, which is one word to YAML.
fn has_tight_colon(line: &str) -> bool {
    let key = line.trim_start().trim_start_matches("- ");
    let end = key.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(key.len());
    end > 0 && key[end..].strip_prefix(':').is_some_and(|value| value.starts_with(|c: char| c.is_alphanumeric()))
}

/// A tag whose value stands on the next line.
fn ends_with_tag(line: &str) -> bool {
    line.split_whitespace().next_back().is_some_and(|word| word.starts_with('!'))
}

/// `Value: !Base64 !Sub text`: the commonest fault of all.
fn has_two_tags(line: &str) -> bool {
    let mut words = line.split_whitespace().skip_while(|word| !word.starts_with('!'));
    let short = |word: Option<&str>| {
        word.and_then(|word| word.strip_prefix('!'))
            .is_some_and(|name| name.starts_with(|c: char| c.is_ascii_uppercase()))
    };
    short(words.next()) && short(words.next())
}
