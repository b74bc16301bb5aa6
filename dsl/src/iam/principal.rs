//! Who a policy lets in.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, de::Error};

use super::statement::one_or_more;
use crate::{Expr, value::text};

/// Somebody outside the stack: an account, a role, a user, a service of AWS.
///
/// `*` is not among them: whoever lets anybody in says so by name, with a reason.
///
/// ```
/// use dsl::Principal;
/// assert!("arn:aws:iam::111122223333:role/web".parse::<Principal>().is_ok());
/// assert!("111122223333".parse::<Principal>().is_ok());
/// assert!("*".parse::<Principal>().unwrap_err().to_string().contains("anybody"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Principal {
    kind: &'static str,
    value: Expr,
    open: Option<String>,
}

/// Why a text names no principal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrincipalError {
    /// It is `*`.
    Anybody,
    /// It is neither twelve digits nor the ARN of an IAM user, role or account.
    Form(String),
}

impl fmt::Display for PrincipalError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Anybody => to.write_str(
                "`*` lets anybody send: name accounts (`111122223333`) or roles (`arn:aws:iam::111122223333:role/web`), \
                 or write `{ anybody = \"the reason\" }`",
            ),
            Self::Form(text) => write!(
                to,
                "`{text}` is no principal: expected an account's twelve digits or `arn:aws:iam::ACCOUNT:role/NAME`"
            ),
        }
    }
}

impl std::error::Error for PrincipalError {}

impl Principal {
    /// A service of AWS: `sns.amazonaws.com`.
    pub fn service(name: &str) -> Self {
        Self { kind: "Service", value: Expr::from(name), open: None }
    }

    /// Every user and role of an account that the account itself lets.
    pub fn account(id: &str) -> Self {
        let arn = [Expr::from("arn:"), Expr::Pseudo("AWS::Partition"), Expr::from(format!(":iam::{id}:root"))];
        Self { kind: "AWS", value: text(arn), open: None }
    }

    /// The users and roles of the stack's own account that the account itself lets.
    pub fn this_account() -> Self {
        let arn = [
            "arn:".into(),
            Expr::Pseudo("AWS::Partition"),
            ":iam::".into(),
            Expr::Pseudo("AWS::AccountId"),
            ":root".into(),
        ];
        Self { kind: "AWS", value: text(arn), open: None }
    }

    /// Anybody at all, in any account, for a reason that stands in the template beside it.
    pub fn anybody(reason: impl Into<String>) -> Self {
        Self { open: Some(reason.into()), ..Self::everybody() }
    }

    /// For statements that refuse.
    pub(crate) fn everybody() -> Self {
        Self { kind: "*", value: Expr::from("*"), open: None }
    }

    /// The reason why anybody is let in, where that is so.
    pub(crate) fn reason(&self) -> Option<&str> {
        self.open.as_deref()
    }

    pub(super) fn render(principals: Vec<Self>) -> Expr {
        if principals.iter().any(|principal| principal.kind == "*") {
            return Expr::from("*");
        }
        let mut kinds: BTreeMap<&'static str, Vec<Expr>> = BTreeMap::new();
        for principal in principals {
            kinds.entry(principal.kind).or_default().push(principal.value);
        }
        Expr::Map(kinds.into_iter().map(|(kind, values)| (kind, one_or_more(values))).collect())
    }
}

impl FromStr for Principal {
    type Err = PrincipalError;

    fn from_str(text: &str) -> Result<Self, PrincipalError> {
        if text == "*" {
            return Err(PrincipalError::Anybody);
        }
        if is_account(text) {
            return Ok(Self::account(text));
        }
        let parts: Vec<&str> = text.splitn(6, ':').collect();
        match parts.as_slice() {
            ["arn", "aws" | "aws-cn" | "aws-us-gov", "iam", "", account, name]
                if is_account(account)
                    && (*name == "root" || name.starts_with("role/") || name.starts_with("user/"))
                    && !name.contains(['*', '?', ' '])
                    && !name.ends_with('/') =>
            {
                Ok(Self { kind: "AWS", value: Expr::from(text), open: None })
            }
            _ => Err(PrincipalError::Form(text.to_owned())),
        }
    }
}

/// As a settings file names it: `"111122223333"`, a role's ARN, or `{ anybody = "the reason" }`.
impl<'de> Deserialize<'de> for Principal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match Written::deserialize(from)? {
            Written::Named(name) => name.parse().map_err(D::Error::custom),
            Written::Open(Open { anybody }) if anybody.trim().is_empty() => {
                Err(D::Error::custom("the reason why anybody may send is empty"))
            }
            Written::Open(Open { anybody }) => Ok(Self::anybody(anybody)),
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected an account's twelve digits, a role's ARN, or `{ anybody = \"the reason\" }`")]
enum Written {
    Named(String),
    Open(Open),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Open {
    anybody: String,
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}
