//! Which rows a query's `where` lets through.

use super::tables::{Cell, Row, Table};

/// A condition on rows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Filter {
    All(Vec<Self>),
    Any(Vec<Self>),
    Compare(Comparison),
}

/// A field against a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Comparison {
    pub(crate) field: String,
    pub(crate) operator: Operator,
    pub(crate) operand: Operand,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

/// What a field is compared with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Operand {
    One(Literal),
    /// `(…)`: one of them.
    AnyOf(Vec<Literal>),
    /// `[…]`: all of them, and perhaps more.
    AllOf(Vec<Literal>),
    /// `{…}`: these and no other.
    Exactly(Vec<Literal>),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    Text(String),
    Number(f64),
    Flag(bool),
    Null,
}

impl Operator {
    pub(crate) fn of(symbol: &str) -> Option<Self> {
        Some(match symbol {
            "=" => Self::Equal,
            "!=" => Self::NotEqual,
            "<" => Self::Less,
            "<=" => Self::AtMost,
            ">" => Self::Greater,
            ">=" => Self::AtLeast,
            _ => return None,
        })
    }

    /// Whether it asks for an order, which lists and texts have not.
    pub(crate) const fn orders(self) -> bool {
        !matches!(self, Self::Equal | Self::NotEqual)
    }
}

impl Operand {
    pub(crate) fn literals(&self) -> &[Literal] {
        match self {
            Self::One(literal) => std::slice::from_ref(literal),
            Self::AnyOf(literals) | Self::AllOf(literals) | Self::Exactly(literals) => literals,
        }
    }
}

impl Literal {
    pub(crate) fn word(word: &str) -> Option<Self> {
        match word {
            "true" => Some(Self::Flag(true)),
            "false" => Some(Self::Flag(false)),
            "null" => Some(Self::Null),
            _ => None,
        }
    }

    /// As it stands in a query, for messages.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Text(text) => format!("\"{text}\""),
            Self::Number(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::Null => "null".to_owned(),
        }
    }
}

impl Filter {
    pub(crate) fn all(mut terms: Vec<Self>) -> Self {
        if terms.len() == 1 { terms.remove(0) } else { Self::All(terms) }
    }

    pub(crate) fn any(mut terms: Vec<Self>) -> Self {
        if terms.len() == 1 { terms.remove(0) } else { Self::Any(terms) }
    }

    /// Every comparison in it.
    pub(crate) fn comparisons(&self) -> Vec<&Comparison> {
        match self {
            Self::All(terms) | Self::Any(terms) => terms.iter().flat_map(Self::comparisons).collect(),
            Self::Compare(comparison) => vec![comparison],
        }
    }

    /// The apps to which rows that pass can belong, where it names them: saves a look at the whole catalogue.
    pub(crate) fn apps(&self, table: Table) -> Option<Vec<u32>> {
        match self {
            Self::All(terms) => terms.iter().find_map(|term| term.apps(table)),
            Self::Any(terms) => {
                terms.iter().map(|term| term.apps(table)).collect::<Option<Vec<_>>>().map(|apps| apps.concat())
            }
            Self::Compare(comparison) => comparison.apps(table),
        }
    }

    pub(crate) fn holds(&self, row: Row) -> bool {
        match self {
            Self::All(terms) => terms.iter().all(|term| term.holds(row)),
            Self::Any(terms) => terms.iter().any(|term| term.holds(row)),
            Self::Compare(comparison) => comparison.holds(row),
        }
    }
}

impl Comparison {
    fn apps(&self, table: Table) -> Option<Vec<u32>> {
        let (Operator::Equal, Operand::One(_) | Operand::AnyOf(_)) = (self.operator, &self.operand) else {
            return None;
        };
        let ids = match (table, self.field.as_str()) {
            (Table::ExternalGames, "uid") | (Table::Games, "external_games.uid") => None,
            (Table::ExternalGames, "game" | "game.id") | (Table::Games, "id") => Some(Table::Games),
            (Table::ExternalGames, "id") | (Table::Games, "external_games" | "external_games.id") => {
                Some(Table::ExternalGames)
            }
            _ => return None,
        };
        let app = |literal: &Literal| match (literal, ids) {
            (Literal::Text(uid), None) => Some(uid.parse().unwrap_or_default()),
            (Literal::Number(id), Some(table)) => Some(table.app(id.to_string().parse().unwrap_or_default())),
            _ => None,
        };
        self.operand.literals().iter().map(app).collect()
    }

    fn holds(&self, row: Row) -> bool {
        let mut values = Vec::new();
        collect(row, &self.field, &mut values);
        let has = |literal: &Literal| match literal {
            Literal::Null => values.is_empty(),
            literal => values.contains(literal),
        };
        let equal = || match &self.operand {
            Operand::One(literal) => has(literal),
            Operand::AnyOf(literals) => literals.iter().any(has),
            Operand::AllOf(literals) => literals.iter().all(has),
            Operand::Exactly(literals) => {
                literals.iter().all(has) && values.iter().all(|value| literals.contains(value))
            }
        };
        let ordered = |holds: fn(&f64, &f64) -> bool| {
            values.iter().any(|value| match (value, &self.operand) {
                (Literal::Number(value), Operand::One(Literal::Number(bound))) => holds(value, bound),
                _ => false,
            })
        };
        match self.operator {
            Operator::Equal => equal(),
            Operator::NotEqual => !equal(),
            Operator::Less => ordered(f64::lt),
            Operator::AtMost => ordered(f64::le),
            Operator::Greater => ordered(f64::gt),
            Operator::AtLeast => ordered(f64::ge),
        }
    }
}

/// The values at the end of a path; several where it leads through a list.
fn collect(row: Row, path: &str, values: &mut Vec<Literal>) {
    let (head, rest) = path.split_once('.').unwrap_or((path, "id"));
    let mut follow = |row: Row| match rest {
        "id" => values.push(Literal::Number(row.id().into())),
        rest => collect(row, rest, values),
    };
    match row.cell(head) {
        Some(Cell::One(row)) => follow(row),
        Some(Cell::Many(rows)) => rows.into_iter().for_each(follow),
        Some(Cell::Number(number)) => values.push(Literal::Number(number.into())),
        Some(Cell::Text(text)) => values.push(Literal::Text(text)),
        None => {}
    }
}
