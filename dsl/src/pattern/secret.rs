//! A secret that is given when a stack is deployed.

use crate::{Handle, Parameter, Secret, Stack};

/// Adds a secret whose text is given at deployment, whole, by a parameter of its name that nobody is shown. `pattern` is what the text must
/// fit, `form` the same in words; `name` is the secret's own.
///
/// ```
/// use dsl::{pattern, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// pattern::given_secret(&mut stack, "ApiKey", "orders-dev/api-key", "^[0-9A-F]{32}$", "32 digits and letters A to F");
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// assert_eq!(orders.template.json()["Parameters"]["ApiKey"]["NoEcho"], true);
/// let secret = &orders.template.resource("ApiKeySecret").unwrap()["Properties"];
/// assert_eq!((&secret["Name"], &secret["SecretString"]["Ref"]), (&"orders-dev/api-key".into(), &"ApiKey".into()));
/// ```
#[track_caller]
pub fn given_secret(stack: &mut Stack, id: &str, name: impl Into<String>, pattern: &str, form: &str) -> Handle<Secret> {
    stack.at_caller(|stack| {
        let given = stack.add(Parameter::secret(id, pattern, form));
        stack.add(Secret::from(id, given).named(name))
    })
}
