//! The query language of IGDB, as far as it is spoken here: `fields`, `exclude`, `where` with comparisons, lists,
//! `&`, `|` and brackets, `limit`, `offset` and `sort`, long or by their first letters.

use hyper::StatusCode;

use super::filter::{Comparison, Filter, Literal, Operand, Operator};
use super::lexer::{Token, tokens};
use super::tables::{Kind, Table};

/// Rows of a page where the query says nothing.
const DEFAULT_LIMIT: usize = 10;
/// Rows of the greatest page.
const MOST: usize = 500;
/// Brackets within brackets that are followed; far beyond any sensible query.
const DEPTH: usize = 32;

/// What a query asks for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Query {
    pub(crate) fields: Vec<String>,
    pub(crate) exclude: Vec<String>,
    pub(crate) filter: Option<Filter>,
    pub(crate) limit: usize,
    pub(crate) offset: usize,
    pub(crate) sort: Option<Sort>,
}

/// By which field rows are sorted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sort {
    pub(crate) field: String,
    pub(crate) descending: bool,
}

/// Why a query is not answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refused {
    pub(crate) status: StatusCode,
    pub(crate) title: &'static str,
    pub(crate) cause: String,
}

impl Refused {
    pub(crate) fn syntax(cause: impl Into<String>) -> Self {
        Self { status: StatusCode::BAD_REQUEST, title: "Syntax Error", cause: cause.into() }
    }

    fn field(path: &str) -> Self {
        let cause = format!("Invalid field name: '{path}'");
        Self { status: StatusCode::BAD_REQUEST, title: "Invalid Field", cause }
    }

    fn limit(limit: usize) -> Self {
        let cause = format!("You typed in {limit} as limit but your maximum is {MOST}");
        Self { status: StatusCode::FORBIDDEN, title: "Request limit to high", cause }
    }
}

impl Query {
    pub(crate) fn parse(text: &str) -> Result<Self, Refused> {
        let mut query =
            Self { fields: Vec::new(), exclude: Vec::new(), filter: None, limit: DEFAULT_LIMIT, offset: 0, sort: None };
        let mut parser = Parser { tokens: tokens(text)?, at: 0 };
        while let Some(keyword) = parser.next() {
            match keyword.shown().as_str() {
                "fields" | "f" => query.fields = parser.paths()?,
                "exclude" | "x" => query.exclude = parser.paths()?,
                "where" | "w" => query.filter = Some(parser.any(0)?),
                "limit" | "l" => query.limit = parser.count()?,
                "offset" | "o" => query.offset = parser.count()?,
                "sort" | "s" => query.sort = Some(parser.sort()?),
                other => return Err(Refused::syntax(format!("Expecting a clause, found '{other}'"))),
            }
            parser.end()?;
        }
        if query.limit > MOST { Err(Refused::limit(query.limit)) } else { Ok(query) }
    }

    /// Whether the table has the fields, and the values fit them.
    pub(crate) fn check(&self, table: Table) -> Result<(), Refused> {
        for path in self.fields.iter().chain(&self.exclude) {
            match path.strip_suffix(".*") {
                Some(path) if matches!(kind(table, path)?, Kind::Refers(_)) => {}
                Some(_) => return Err(Refused::field(path)),
                None if path == "*" => {}
                None => drop(kind(table, path)?),
            }
        }
        if let Some(sort) = &self.sort {
            kind(table, &sort.field)?;
        }
        self.filter.iter().flat_map(Filter::comparisons).try_for_each(|comparison| fits(table, comparison))
    }
}

/// What the field at the end of a path holds.
fn kind(table: Table, path: &str) -> Result<Kind, Refused> {
    let mut reached = Kind::Refers(table);
    for segment in path.split('.') {
        let Kind::Refers(table) = reached else { return Err(Refused::field(path)) };
        reached = table.kind(segment).ok_or_else(|| Refused::field(path))?;
    }
    Ok(reached)
}

fn fits(table: Table, comparison: &Comparison) -> Result<(), Refused> {
    let kind = kind(table, &comparison.field)?;
    for literal in comparison.operand.literals() {
        let wanted = match (kind, literal) {
            (_, Literal::Null)
            | (Kind::Text, Literal::Text(_))
            | (Kind::Number | Kind::Refers(_), Literal::Number(_)) => continue,
            (Kind::Text, _) => "a STRING as input, surround your input with quotes",
            (Kind::Number | Kind::Refers(_), _) => "a NUMBER as input, write it without quotes",
        };
        return Err(Refused::syntax(format!("Expecting {wanted} starting at '{}'", literal.shown())));
    }
    Ok(())
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn next(&mut self) -> Option<Token> {
        let token = self.peek().cloned();
        self.at += 1;
        token
    }

    /// Goes past a symbol if it stands here.
    fn past(&mut self, symbol: &'static str) -> bool {
        let here = self.peek() == Some(&Token::Symbol(symbol));
        self.at += usize::from(here);
        here
    }

    fn end(&mut self) -> Result<(), Refused> {
        if self.past(";") {
            return Ok(());
        }
        match self.peek() {
            None => Err(Refused::syntax("Missing `;` at end of query")),
            Some(token) => Err(Refused::syntax(format!("Expecting `;` or more of the clause at '{}'", token.shown()))),
        }
    }

    fn wanted(&self, what: &str) -> Refused {
        let found = self.peek().map_or("the end".to_owned(), |token| format!("'{}'", token.shown()));
        Refused::syntax(format!("Expecting {what} starting at {found}"))
    }

    fn path(&mut self) -> Result<String, Refused> {
        let wanted = self.wanted("a field");
        match self.next() {
            Some(Token::Word(word)) => Ok(word),
            _ => Err(wanted),
        }
    }

    fn paths(&mut self) -> Result<Vec<String>, Refused> {
        let mut paths = vec![self.path()?];
        while self.past(",") {
            paths.push(self.path()?);
        }
        Ok(paths)
    }

    fn count(&mut self) -> Result<usize, Refused> {
        let wanted = self.wanted("a whole number");
        match self.next() {
            Some(Token::Number(number)) => number.parse().map_err(|_| wanted),
            _ => Err(wanted),
        }
    }

    fn sort(&mut self) -> Result<Sort, Refused> {
        let field = self.path()?;
        let descending = match self.peek() {
            Some(Token::Word(word)) if word == "asc" || word == "desc" => {
                let descending = word == "desc";
                self.at += 1;
                descending
            }
            _ => false,
        };
        Ok(Sort { field, descending })
    }

    /// `a | b`, which binds weaker than `a & b`.
    fn any(&mut self, depth: usize) -> Result<Filter, Refused> {
        let mut terms = vec![self.all(depth)?];
        while self.past("|") {
            terms.push(self.all(depth)?);
        }
        Ok(Filter::any(terms))
    }

    fn all(&mut self, depth: usize) -> Result<Filter, Refused> {
        let mut terms = vec![self.term(depth)?];
        while self.past("&") {
            terms.push(self.term(depth)?);
        }
        Ok(Filter::all(terms))
    }

    fn term(&mut self, depth: usize) -> Result<Filter, Refused> {
        if self.past("(") {
            if depth == DEPTH {
                return Err(Refused::syntax("The brackets go too deep"));
            }
            let inner = self.any(depth + 1)?;
            return if self.past(")") { Ok(inner) } else { Err(self.wanted("`)`")) };
        }
        let field = self.path()?;
        let wanted = self.wanted("a comparison");
        let operator = match self.next() {
            Some(Token::Symbol(symbol)) => Operator::of(symbol).ok_or(wanted)?,
            _ => return Err(wanted),
        };
        let operand = self.operand()?;
        if operator.orders() && !matches!(operand, Operand::One(Literal::Number(_))) {
            return Err(Refused::syntax(format!("Expecting a NUMBER to compare '{field}' with")));
        }
        Ok(Filter::Compare(Comparison { field, operator, operand }))
    }

    fn operand(&mut self) -> Result<Operand, Refused> {
        Ok(if self.past("(") {
            Operand::AnyOf(self.literals(")")?)
        } else if self.past("[") {
            Operand::AllOf(self.literals("]")?)
        } else if self.past("{") {
            Operand::Exactly(self.literals("}")?)
        } else {
            Operand::One(self.literal()?)
        })
    }

    fn literals(&mut self, close: &'static str) -> Result<Vec<Literal>, Refused> {
        let mut literals = vec![self.literal()?];
        while self.past(",") {
            literals.push(self.literal()?);
        }
        if self.past(close) { Ok(literals) } else { Err(self.wanted("`,` or the end of the list")) }
    }

    fn literal(&mut self) -> Result<Literal, Refused> {
        let wanted = self.wanted("a STRING as input, surround your input with quotes");
        match self.next() {
            Some(Token::Text(text)) => Ok(Literal::Text(text)),
            Some(Token::Number(number)) => number.parse().map(Literal::Number).map_err(|_| wanted),
            Some(Token::Word(word)) => Literal::word(&word).ok_or(wanted),
            _ => Err(wanted),
        }
    }
}

#[cfg(test)]
#[path = "apicalypse_tests.rs"]
mod tests;
