//! Secrets whose value is given.

use crate::{
    Arn, BoundBy, EncryptionKey, Handle, Key, Parameter, Removal, Resource, Resources, Stack, Value,
    aws::name::Rule,
    iam::key,
    level1::{Level1, secretsmanager},
    stack::logical_id,
};

/// The methods by which secrets of every origin fill their frame.
macro_rules! framed {
    () => {
        /// The secret's name: at most 512 letters, digits and `/_+=.@-`. A change replaces the secret.
        pub fn named(mut self, name: impl Into<String>) -> Self {
            self.frame.name = Some(name.into());
            self
        }

        /// What it opens.
        pub fn describe(mut self, description: impl Into<String>) -> Self {
            self.frame.description = Some(description.into());
            self
        }

        /// What becomes of it when it leaves the stack. Ours is to delete it, restorable for 30 days.
        pub fn removal(mut self, removal: $crate::Removal) -> Self {
            self.frame.removal = removal;
            self
        }

        /// Encrypts with a key of one's own. AWS's default is its key `aws/secretsmanager`. No replacement.
        pub fn encrypted_with(mut self, key: $crate::Handle<$crate::EncryptionKey>) -> Self {
            self.frame.key = Some(key);
            self
        }
    };
}

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
    frame: Frame,
    value: Value<String>,
}

impl Secret {
    /// A secret with a parameter's value. Its logical id is the given name and `Secret`.
    pub fn from(id: &str, parameter: Handle<Parameter>) -> Self {
        Self { frame: Frame::new(id), value: parameter.value() }
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
        Self { frame: Frame::new(id), value: Value::text(parts) }
    }

    framed!();
}

/// What secrets of every origin have.
#[derive(Debug)]
pub(super) struct Frame {
    given: String,
    pub(super) name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) removal: Removal,
    pub(super) key: Option<Handle<EncryptionKey>>,
}

impl Frame {
    pub(super) fn new(id: &str) -> Self {
        Self { given: id.to_owned(), name: None, description: None, removal: Removal::Delete, key: None }
    }

    pub(super) fn id(&self, word: &str) -> String {
        logical_id(&self.given, word)
    }

    /// Adds the secret with what is in it.
    pub(super) fn add(self, stack: &mut Stack, word: &str, content: secretsmanager::Secret) -> Key {
        if let Some(name) = &self.name {
            NAME.check(stack, name);
        }
        let id = self.id(word);
        let secret = secretsmanager::Secret {
            name: self.name.map(Into::into),
            description: self.description.map(Into::into),
            kms_key_id: self.key.map(|key| key.arn().into()),
            ..content
        };
        let secret = stack.push(id, secret.lower().removal(self.removal));
        if let Some(key) = self.key {
            key::encrypt(stack, secret, &key.arn());
        }
        secret
    }
}

pub(super) use framed;

const NAME: Rule = Rule { what: "secret", max: 512, also: "/_+=.@-" };

impl Resource for Secret {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let content = secretsmanager::Secret { secret_string: Some(self.value), ..Default::default() };
        Handle::new(self.frame.add(stack, "Secret", content))
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
