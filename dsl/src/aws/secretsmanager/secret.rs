//! Secrets.

use super::name::Rule;
use crate::{
    Arn, BoundBy, Handle, Parameter, Removal, Resource, Resources, Stack, Value,
    level1::{Level1, secretsmanager},
    stack::logical_id,
};

/// A secret whose value comes from `NoEcho` parameters, so that it stands in no template.
///
/// ```
/// use dsl::prelude::*;
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let key = stack.add(Parameter::secret("ApiKey", "^[0-9A-F]{32}$", "32 digits and letters A to F"));
/// stack.add(Secret::from("ApiKey", key).named("orders/api-key"));
/// let (orders, _) = stack.finish();
/// let secret = &orders.template.resource("ApiKeySecret").unwrap()["Properties"];
/// assert_eq!(secret["SecretString"]["Ref"], "ApiKey");
/// ```
#[derive(Debug)]
#[must_use = "a secret is made by `Stack::add`"]
pub struct Secret {
    given: String,
    name: Option<String>,
    description: Option<String>,
    value: Value<String>,
    removal: Removal,
}

impl Secret {
    /// A secret with a parameter's value. Its logical id is the given name and `Secret`.
    pub fn from(id: &str, parameter: Handle<Parameter>) -> Self {
        Self::with_value(id, parameter.value())
    }

    /// A secret that is a JSON object of parameters' values.
    pub fn object(id: &str, fields: &[(&str, Handle<Parameter>)]) -> Self {
        let mut parts = vec![Value::from("{")];
        for (index, (name, parameter)) in fields.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            parts.push(format!("{comma}\"{name}\":\"").into());
            parts.push(parameter.value());
            parts.push("\"".into());
        }
        parts.push("}".into());
        Self::with_value(id, Value::text(parts))
    }

    fn with_value(id: &str, value: Value<String>) -> Self {
        Self { given: id.to_owned(), name: None, description: None, value, removal: Removal::Delete }
    }

    /// The secret's name: at most 512 letters, digits and `/_+=.@-`. A change replaces the secret.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What it opens.
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// What becomes of it when it leaves the stack. Ours is to delete it, restorable for 30 days.
    pub fn removal(mut self, removal: Removal) -> Self {
        self.removal = removal;
        self
    }
}

const NAME: Rule = Rule { what: "secret", max: 512, also: "/_+=.@-" };

impl Resource for Secret {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        if let Some(name) = &self.name {
            NAME.check(stack, name);
        }
        let secret = secretsmanager::Secret {
            name: self.name.map(Into::into),
            description: self.description.map(Into::into),
            secret_string: Some(self.value),
            ..secretsmanager::Secret::default()
        };
        Handle::new(stack.push(logical_id(&self.given, "Secret"), secret.lower().removal(self.removal)))
    }
}

impl Handle<Secret> {
    /// The secret's ARN, with the six characters that Secrets Manager puts behind its name.
    pub fn arn(self) -> Value<Arn> {
        self.reference()
    }
}

impl BoundBy<Secret> for contract::Secret {
    fn resources(handle: Handle<Secret>) -> Resources {
        Resources { variable: handle.arn().into_expr(), arns: vec![handle.arn().into_expr()] }
    }
}
