//! Name and password of a database.

use super::{
    generated::GeneratedSecret,
    secret::{Frame, framed},
};
use crate::{Arn, BoundBy, Diagnostic, Expr, Handle, Resource, Resources, Stack, Value, value::text};

/// What neither RDS takes in a password nor a URL without escapes. Source: RDS API reference, `CreateDBInstance`.
pub(super) const EXCLUDED: &str = "/@\"'\\ :?#%&";

/// Name and generated password of a database's first user. Once the database is there the secret also holds `host`, `port`, `engine` and
/// `dbInstanceIdentifier`, which is what a function needs to connect.
///
/// ```
/// use dsl::{Credentials, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// stack.add(Credentials::new("Database", "orders").named("orders/db-credentials"));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let made = &orders.template.resource("DatabaseCredentials").unwrap()["Properties"]["GenerateSecretString"];
/// assert_eq!(made["SecretStringTemplate"], r#"{"username":"orders"}"#);
/// assert_eq!(made["GenerateStringKey"], "password");
/// ```
#[derive(Debug)]
#[must_use = "credentials are made by `Stack::add`"]
pub struct Credentials {
    frame: Frame,
    user: String,
}

impl Credentials {
    /// Credentials of a user: 1 to 63 letters, digits and `_`, a letter first. A change of the user replaces its database. Their
    /// logical id is the given name and `Credentials`.
    pub fn new(id: &str, user: &str) -> Self {
        Self { frame: Frame::new(id), user: user.to_owned() }
    }

    framed!();
}

/// Users that RDS keeps for itself. Source: RDS API reference, `CreateDBInstance`; RDS user guide, master user account.
const RESERVED: [&str; 4] = ["admin", "rdsadmin", "rdsrepladmin", "rds_superuser"];

impl Resource for Credentials {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let id = self.frame.id("Credentials");
        let reserved = RESERVED.contains(&self.user.as_str());
        if reserved || !identifier(&self.user) {
            let message = format!("`{}` is no name for a database's user", self.user);
            let help =
                format!("use 1 to 63 letters, digits and `_`, a letter first, and none of {}", RESERVED.join(", "));
            stack.fault(Diagnostic::error("bad-user", message).resource(id).help(help));
        }
        let generated =
            GeneratedSecret::new("").excluding(EXCLUDED).field("password", &[("username", self.user.as_str())]);
        Handle::new(self.frame.add(stack, "Credentials", generated.content()))
    }
}

/// What PostgreSQL takes as a name without quotes.
pub(in crate::aws) fn identifier(name: &str) -> bool {
    name.len() <= 63
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

impl Handle<Credentials> {
    /// The secret's ARN, with the six characters that Secrets Manager puts behind its name.
    pub fn arn(self) -> Value<Arn> {
        self.reference()
    }

    /// A field of the secret, which CloudFormation reads when it deploys and shows nobody.
    pub(crate) fn resolved(self, field: &str) -> Value<String> {
        let parts: [Expr; 3] =
            ["{{resolve:secretsmanager:".into(), self.arn().into_expr(), format!(":SecretString:{field}}}}}").into()];
        Value::from_expr(text(parts))
    }
}

impl BoundBy<Credentials> for contract::Secret {
    fn resources(handle: Handle<Credentials>) -> Resources {
        Resources { variable: handle.arn().into_expr(), arns: vec![handle.arn().into_expr()] }
    }
}
