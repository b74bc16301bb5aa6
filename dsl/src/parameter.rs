//! Parameters of a template.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::{Handle, Resource, Stack, Value};

/// A value that is given when a stack is deployed.
///
/// ```
/// use dsl::prelude::*;
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// stack.add(Parameter::secret("ApiKey", "^[0-9A-F]{32}$", "32 digits and letters A to F"));
/// let (orders, _) = stack.finish();
/// assert_eq!(orders.template.json()["Parameters"]["ApiKey"]["NoEcho"], true);
/// ```
#[derive(Debug)]
#[must_use = "a parameter is made by `Stack::add`"]
pub struct Parameter {
    given: String,
    body: BTreeMap<String, Json>,
}

impl Parameter {
    /// A text, with what it is for.
    pub fn text(id: &str, description: &str) -> Self {
        let body = BTreeMap::from([("Type", json!("String")), ("Description", json!(description))]);
        Self { given: id.to_owned(), body: body.into_iter().map(|(name, value)| (name.to_owned(), value)).collect() }
    }

    /// A secret that fits the pattern, and the pattern in words. `NoEcho`: CloudFormation shows it to nobody, and it goes nowhere
    /// but where the stack hands it. On the local environment one is made up that fits.
    pub fn secret(id: &str, pattern: &str, form: &str) -> Self {
        Self::text(id, &format!("A secret: {form}")).with("NoEcho", json!(true)).matching(pattern, form)
    }

    /// Only values that fit the pattern, and the pattern in words. CloudFormation refuses any other before it begins.
    pub fn matching(self, pattern: &str, form: &str) -> Self {
        self.with("AllowedPattern", json!(pattern)).with("ConstraintDescription", json!(form))
    }

    /// The value where none is given. Never of a secret.
    pub fn default(self, value: &str) -> Self {
        self.with("Default", json!(value))
    }

    /// The values there are.
    pub fn one_of(self, values: &[&str]) -> Self {
        self.with("AllowedValues", json!(values))
    }

    fn with(mut self, name: &str, value: Json) -> Self {
        self.body.insert(name.to_owned(), value);
        self
    }
}

impl Resource for Parameter {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        Handle::new(stack.push_parameter(self.given, self.body))
    }
}

impl Handle<Parameter> {
    /// The value that was given.
    pub fn value(self) -> Value<String> {
        self.reference()
    }

    /// Binds the value to a plain setting of a contract. What is given at deployment is not known here: a [pattern](Parameter::matching)
    /// keeps away what the setting's type would refuse when the function starts.
    ///
    /// ```
    /// use dsl::prelude::*;
    /// contract::contract! {
    ///     /// Calls what an operator names.
    ///     pub Caller in "caller" consumes Standard {
    ///         /// Whom it calls.
    ///         shop: contract::Setting<contract::Url> = "SHOP_URL",
    ///     }
    /// }
    /// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
    /// # let mut stack = Stack::new("orders", &env, "");
    /// let shop = Parameter::text("ShopUrl", "Whom it calls").matching("^https://[a-z.]+$", "an https address");
    /// let shop = stack.add(shop);
    /// stack.add(Function::new("Caller", Caller { shop: shop.setting() }));
    /// let (orders, _) = stack.finish();
    /// let function = &orders.template.resource("CallerFunction").unwrap()["Properties"];
    /// assert_eq!(function["Environment"]["Variables"]["SHOP_URL"]["Ref"], "ShopUrl");
    /// ```
    #[cfg(feature = "builders")]
    pub fn setting<T>(self) -> crate::Grant<contract::Setting<T>>
    where
        contract::Setting<T>: contract::Verb,
    {
        crate::Grant::on(crate::Resources { variable: self.value().into_expr(), arns: Vec::new() })
    }

    /// A condition that holds while the value is this one.
    pub fn is(self, stack: &mut Stack, value: &str) -> Condition {
        let id = stack.id(self.key()).to_owned();
        let suffix: String = value.chars().filter(char::is_ascii_alphanumeric).collect();
        let name = format!("{id}Is{suffix}");
        stack.push_condition(name.clone(), json!({ "Fn::Equals": [{ "Ref": id }, value] }));
        Condition(name)
    }
}

/// A condition of a template, for [`Value::if_`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition(String);

impl Condition {
    pub(crate) fn name(&self) -> &str {
        &self.0
    }
}
