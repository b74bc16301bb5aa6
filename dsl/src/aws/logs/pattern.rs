//! Which lines of a log are meant.

/// A field of a line that is JSON, by its path: `level`, `error.kind`, `batchItemFailures[0].itemIdentifier`.
///
/// ```
/// use dsl::LogField;
/// let refused = LogField::new("level").is("ERROR").and(LogField::new("error.status").at_least(500));
/// assert_eq!(refused.to_string(), r#"{ ($.level = "ERROR") && ($.error.status >= 500) }"#);
/// ```
#[derive(Clone, Debug)]
pub struct LogField(String);

impl LogField {
    /// A field by its path, without `$.`.
    pub fn new(path: &str) -> Self {
        Self(path.to_owned())
    }

    /// As CloudWatch writes it.
    pub(super) fn selector(&self) -> String {
        format!("$.{}", self.0)
    }

    /// Whether CloudWatch can find it: letters, digits and `_ - @`, joined by dots, with places of a list in brackets.
    pub(super) fn fits(&self) -> bool {
        let plain = |c: char| c.is_ascii_alphanumeric() || "_-@[].".contains(c);
        !self.0.is_empty() && self.0.chars().all(plain) && self.0.split('.').all(|part| !part.is_empty())
    }

    fn compared(self, comparison: &str, with: &str) -> LogCondition {
        LogCondition { text: format!("{} {comparison} {with}", self.selector()), fields: vec![self] }
    }

    /// Is this text. `*` stands for any letters.
    pub fn is(self, text: &str) -> LogCondition {
        self.compared("=", &quoted(text))
    }

    /// Is there, and is not this text.
    pub fn is_not(self, text: &str) -> LogCondition {
        self.compared("!=", &quoted(text))
    }

    /// Is a number above this.
    pub fn above(self, number: i64) -> LogCondition {
        self.compared(">", &number.to_string())
    }

    /// Is a number below this.
    pub fn below(self, number: i64) -> LogCondition {
        self.compared("<", &number.to_string())
    }

    /// Is this number or more.
    pub fn at_least(self, number: i64) -> LogCondition {
        self.compared(">=", &number.to_string())
    }

    /// Is this number or less.
    pub fn at_most(self, number: i64) -> LogCondition {
        self.compared("<=", &number.to_string())
    }

    /// Is true.
    pub fn is_true(self) -> LogCondition {
        self.compared("IS", "TRUE")
    }

    /// Is there at all.
    pub fn exists(self) -> LogCondition {
        self.compared("=", "*")
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// What must hold for the fields of a line.
#[derive(Clone, Debug)]
pub struct LogCondition {
    text: String,
    fields: Vec<LogField>,
}

impl LogCondition {
    /// Both hold.
    pub fn and(self, other: Self) -> Self {
        self.join("&&", other)
    }

    /// One of them holds.
    pub fn or(self, other: Self) -> Self {
        self.join("||", other)
    }

    fn join(mut self, word: &str, other: Self) -> Self {
        self.fields.extend(other.fields);
        Self { text: format!("({}) {word} ({})", self.text, other.text), fields: self.fields }
    }
}

impl std::fmt::Display for LogCondition {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{{ {} }}", self.text)
    }
}

/// Which lines of a log group are meant.
#[derive(Clone, Debug)]
pub struct LogPattern {
    pub(super) text: String,
    pub(super) fields: Vec<LogField>,
}

impl LogPattern {
    /// Every line.
    pub fn every_line() -> Self {
        Self { text: String::new(), fields: Vec::new() }
    }

    /// Lines with this text in them, whatever their form.
    pub fn containing(text: &str) -> Self {
        Self { text: quoted(text), fields: Vec::new() }
    }
}

impl From<LogCondition> for LogPattern {
    fn from(condition: LogCondition) -> Self {
        Self { text: condition.to_string(), fields: condition.fields }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_cloudwatchs() {
        let field = LogField::new;
        for (condition, expected) in [
            (field("level").is("ERROR"), r#"{ $.level = "ERROR" }"#),
            (field("name").is_not(r#"a "b" \c"#), r#"{ $.name != "a \"b\" \\c" }"#),
            (field("ms").above(-5).or(field("ms").at_most(3)), "{ ($.ms > -5) || ($.ms <= 3) }"),
            (
                field("a").exists().and(field("b").is_true().or(field("c").below(1))),
                "{ ($.a = *) && (($.b IS TRUE) || ($.c < 1)) }",
            ),
        ] {
            assert_eq!(condition.to_string(), expected);
        }
        for (path, fits) in [("a.b[0].c", true), ("a b", false), ("", false), ("a..b", false), ("a\"", false)] {
            assert_eq!(field(path).fits(), fits, "{path}");
        }
    }
}
