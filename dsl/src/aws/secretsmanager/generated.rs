//! Secrets that nobody has seen.

use serde_json::{Map, Value as Json};

use super::secret::{Frame, Secret, framed};
use crate::{
    Handle, Resource, SecretLength, Stack, Value,
    level1::secretsmanager::{self, secret::GenerateSecretString},
};

/// A secret that Secrets Manager makes up when the stack is deployed. A change of how it is made makes no new one.
///
/// ```
/// use dsl::{GeneratedSecret, SecretLength, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// const LENGTH: SecretLength = SecretLength::new(48);
/// stack.add(GeneratedSecret::new("SigningKey").length(LENGTH).letters_and_digits());
/// let (orders, _) = stack.finish();
/// let made = &orders.template.resource("SigningKeySecret").unwrap()["Properties"]["GenerateSecretString"];
/// assert_eq!(made["PasswordLength"], 48);
/// assert_eq!(made["ExcludePunctuation"], true);
/// ```
#[derive(Debug)]
#[must_use = "a secret is made by `Stack::add`"]
pub struct GeneratedSecret {
    pub(super) frame: Frame,
    length: Option<SecretLength>,
    excluded: Option<String>,
    punctuation: bool,
    object: Option<(String, Map<String, Json>)>,
}

impl GeneratedSecret {
    /// A secret of 32 letters, digits and signs. Its logical id is the given name and `Secret`.
    pub fn new(id: &str) -> Self {
        Self { frame: Frame::new(id), length: None, excluded: None, punctuation: true, object: None }
    }

    /// How long it is. AWS's default is 32 characters.
    pub fn length(mut self, length: SecretLength) -> Self {
        self.length = Some(length);
        self
    }

    /// Characters that must not be in it, each by itself.
    pub fn excluding(mut self, characters: &str) -> Self {
        self.excluded = Some(characters.to_owned());
        self
    }

    /// No signs: for what goes into a URL or a shell. AWS's default is to have some.
    pub fn letters_and_digits(mut self) -> Self {
        self.punctuation = false;
        self
    }

    /// Makes the secret a JSON object: the generated text under a name, beside fields that are known and no secret.
    pub fn field(mut self, name: &str, beside: &[(&str, &str)]) -> Self {
        let beside = beside.iter().map(|&(name, value)| (name.to_owned(), value.into())).collect();
        self.object = Some((name.to_owned(), beside));
        self
    }

    framed!();

    pub(super) fn content(&self) -> secretsmanager::Secret {
        let (key, template) = self.object.clone().unzip();
        let generate = GenerateSecretString {
            password_length: self.length.map(Into::into),
            exclude_characters: self.excluded.as_deref().map(Into::into),
            exclude_punctuation: (!self.punctuation).then(|| true.into()),
            generate_string_key: key.map(Into::into),
            secret_string_template: template.map(|fields| sorted(fields).into()),
            ..GenerateSecretString::default()
        };
        secretsmanager::Secret { generate_secret_string: Some(Value::from(generate)), ..Default::default() }
    }
}

/// The same text whatever maps the build has.
fn sorted(fields: Map<String, Json>) -> String {
    let mut object = Json::Object(fields);
    object.sort_all_objects();
    object.to_string()
}

impl Resource for GeneratedSecret {
    type Made = Handle<Secret>;

    fn add_to(self, stack: &mut Stack) -> Handle<Secret> {
        let content = self.content();
        Handle::new(self.frame.add(stack, "Secret", content))
    }
}
