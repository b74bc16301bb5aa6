//! The function's view of a contract, and how it is opened.

use std::fmt;

use contract::{Contract, Open, Verb, View};

use crate::{Aws, Client};

/// The view that a function has of its contract: each field is a typed client.
#[derive(Clone, Copy, Debug)]
pub struct InFunction;

impl View for InFunction {
    type To<V: Verb> = Client<V>;
}

/// Opens a contract: reads its variables through `variable` and makes its clients, which call by way of `aws`.
///
/// ```
/// use contract::{Setting, Url, contract};
/// use harness::{Aws, InFunction};
///
/// contract! {
///     /// What the clerk may touch.
///     pub Clerk in "clerk" {
///         /// Where the shop is.
///         shop: Setting<Url> = "SHOP_URL",
///         /// How many may be open at once.
///         open: Setting<u32> = "OPEN",
///     }
/// }
///
/// let variable = |name: &str| (name == "OPEN").then(|| "many".to_owned());
/// let fault = harness::open::<Clerk<InFunction>>(variable, &Aws::from_env()).err().unwrap();
/// assert_eq!(
///     fault.to_string(),
///     "the environment does not fit the contract of `clerk`: `SHOP_URL` is missing; `OPEN`: invalid digit found in string",
/// );
/// ```
///
/// # Errors
/// All variables that are missing or do not parse, at once.
pub fn open<C: Contract<InFunction>>(variable: impl Fn(&str) -> Option<String>, aws: &Aws) -> Result<C, BadVariables> {
    let mut opening = Opening { variable, aws, faults: Vec::new() };
    let opened = C::open_all(&mut opening);
    match opened {
        Some(contract) if opening.faults.is_empty() => Ok(contract),
        _ => Err(BadVariables { package: C::PACKAGE, faults: opening.faults }),
    }
}

/// Every variable that does not fit the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadVariables {
    package: &'static str,
    faults: Vec<(&'static str, Option<String>)>,
}

impl BadVariables {
    /// The names of the variables, in the contract's order.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.faults.iter().map(|(name, _)| *name)
    }
}

impl fmt::Display for BadVariables {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "the environment does not fit the contract of `{}`", self.package)?;
        for (at, (name, fault)) in self.faults.iter().enumerate() {
            let before = if at == 0 { ": " } else { "; " };
            match fault {
                None => write!(to, "{before}`{name}` is missing")?,
                Some(fault) => write!(to, "{before}`{name}`: {fault}")?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for BadVariables {}

struct Opening<'a, F> {
    variable: F,
    aws: &'a Aws,
    faults: Vec<(&'static str, Option<String>)>,
}

impl<F: Fn(&str) -> Option<String>> Open<InFunction> for Opening<'_, F> {
    fn open<V: Verb>(&mut self, variable: &'static str) -> Option<Client<V>> {
        let Some(text) = (self.variable)(variable).filter(|text| !text.trim().is_empty()) else {
            if V::OPTIONAL {
                return Some(Client::new("", self.aws));
            }
            self.faults.push((variable, None));
            return None;
        };
        match V::check(&text) {
            Ok(()) => Some(Client::new(&text, self.aws)),
            Err(fault) => {
                self.faults.push((variable, Some(fault)));
                None
            }
        }
    }
}
