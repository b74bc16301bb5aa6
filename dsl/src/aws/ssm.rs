//! Parameters of Systems Manager: text that changes without a deployment.

use contract::Verb;

use crate::{
    Arn, BoundBy, Diagnostic, Expr, Grant, Handle, Resource, Resources, Stack, Value, grant_on,
    level1::{Level1, ssm},
    stack::logical_id,
    value::text,
};

/// A parameter with a text. Deployments write the value when it changes in the stack, and no other time: what an operator sets
/// meanwhile stays.
///
/// ```
/// use dsl::{StringParameter, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let mode = StringParameter::new("FailureMode", "/orders/failure_mode", "none").one_of(&["none", "throttle"]);
/// stack.add(mode.describe("Faults that are switched on"));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let mode = &orders.template.resource("FailureModeParameter").unwrap()["Properties"];
/// assert_eq!(mode["AllowedPattern"], "^(none|throttle)$");
/// ```
#[derive(Debug)]
#[must_use = "a parameter is made by `Stack::add`"]
pub struct StringParameter {
    given: String,
    name: String,
    value: Value<String>,
    description: Option<String>,
    allowed: Option<Allowed>,
}

#[derive(Debug)]
enum Allowed {
    Pattern(String),
    Values(Vec<String>),
}

impl StringParameter {
    /// A parameter by its name, with its first value. Its logical id is the given name and `Parameter`.
    ///
    /// The name begins with `/` and has at most 1,011 letters, digits and `. - _ /` and 15 levels; `aws` and `ssm` may not begin it. A change replaces the parameter. The value has 1 to 4,096 bytes and is no secret: anyone who may read
    /// the template sees it. Source: Systems Manager API reference, `PutParameter`.
    pub fn new(id: &str, name: impl Into<String>, value: impl Into<Value<String>>) -> Self {
        Self { given: id.to_owned(), name: name.into(), value: value.into(), description: None, allowed: None }
    }

    /// What it is for. At most 1,024 characters.
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// A regular expression that every value must fit: AWS refuses another.
    pub fn allowed_pattern(mut self, pattern: impl Into<String>) -> Self {
        self.allowed = Some(Allowed::Pattern(pattern.into()));
        self
    }

    /// The values there are: AWS refuses another.
    pub fn one_of(mut self, values: &[&str]) -> Self {
        self.allowed = Some(Allowed::Values(values.iter().map(|&value| value.to_owned()).collect()));
        self
    }
}

impl Allowed {
    fn pattern(self) -> String {
        match self {
            Self::Pattern(pattern) => pattern,
            Self::Values(values) => {
                format!("^({})$", values.iter().map(|value| plain(value)).collect::<Vec<_>>().join("|"))
            }
        }
    }
}

/// A text that a regular expression takes for itself.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars() {
        if r"\.+*?()|[]{}^$".contains(c) {
            plain.push('\\');
        }
        plain.push(c);
    }
    plain
}

impl Resource for StringParameter {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let id = logical_id(&self.given, "Parameter");
        let rooted = || self.name.starts_with('/').then_some(()).ok_or_else(|| "it begins with no `/`".to_owned());
        if let Err(reason) = check_name(&self.name).and_then(|()| rooted()) {
            let message = format!("`{}` is no name for a parameter: {reason}", self.name);
            let help = "write it by levels: `/orders/failure_mode`";
            stack.fault(Diagnostic::error("bad-parameter-name", message).resource(&id).help(help));
        }
        if let Some(value) = self.value.literal().and_then(serde_json::Value::as_str) {
            check_value(stack, &id, value, self.allowed.as_ref());
        }
        let parameter = ssm::Parameter {
            name: Some(self.name.into()),
            type_: Some("String".into()),
            value: Some(self.value),
            description: self.description.map(Into::into),
            allowed_pattern: self.allowed.map(|allowed| allowed.pattern().into()),
            ..ssm::Parameter::default()
        };
        Handle::new(stack.push(id, parameter.lower()))
    }
}

fn check_value(stack: &mut Stack, id: &str, value: &str, allowed: Option<&Allowed>) {
    if value.is_empty() || value.len() > 4_096 {
        let message = format!("the value of `{id}` has {} bytes", value.len());
        let help = "give it 1 to 4096 bytes; for nothing write a word, `none`";
        stack.fault(Diagnostic::error("bad-parameter-value", message).resource(id).help(help));
    }
    if let Some(Allowed::Values(values)) = allowed
        && !values.iter().any(|other| other == value)
    {
        let message = format!("the value of `{id}` is `{value}`, which is none of its own");
        let help =
            format!("write one of {}", values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", "));
        stack.fault(Diagnostic::error("bad-parameter-value", message).resource(id).help(help));
    }
}

fn check_name(name: &str) -> Result<(), String> {
    let levels: Vec<&str> = name.strip_prefix('/').unwrap_or(name).split('/').collect();
    let first = levels.first().map(|level| level.to_ascii_lowercase()).unwrap_or_default();
    if name.is_empty() || name.len() > 1_011 {
        return Err(format!("it has {} characters, and AWS takes 1 to 1011", name.len()));
    }
    if let Some(c) = name.chars().find(|c| !c.is_ascii_alphanumeric() && !".-_/".contains(*c)) {
        return Err(format!("`{c}` is none of letters, digits and `. - _ /`"));
    }
    if levels.iter().any(|level| level.is_empty()) {
        return Err("a level of it is empty".to_owned());
    }
    if levels.len() > 15 {
        return Err(format!("it has {} levels, and AWS takes 15", levels.len()));
    }
    if levels.len() > 1 && !name.starts_with('/') {
        return Err("it has levels, and begins with no `/`".to_owned());
    }
    if first.starts_with("aws") || first.starts_with("ssm") {
        return Err(format!("`{first}` begins like AWS's own"));
    }
    Ok(())
}

/// The ARN of a parameter: its name stands in it with one slash before it.
fn arn(name: &str) -> Value<Arn> {
    Value::in_this_account("ssm", Expr::from(format!("parameter/{}", name.trim_start_matches('/'))))
}

impl Handle<StringParameter> {
    /// The parameter's name, by which a function reads it.
    pub fn name(self) -> Value<String> {
        self.reference()
    }

    /// The parameter's ARN. Its name begins with a slash.
    pub fn arn(self) -> Value<Arn> {
        Value::in_this_account("ssm", text(["parameter".into(), self.name().into_expr()]))
    }
}

impl<T> BoundBy<StringParameter> for contract::Parameter<T> {
    fn resources(handle: Handle<StringParameter>) -> Resources {
        Resources { variable: handle.name().into_expr(), arns: vec![handle.arn().into_expr()] }
    }
}

/// The name of a parameter that no stack makes: a `SecureString`, which CloudFormation cannot make, set and changed by an operator.
///
/// ```
/// use dsl::ParameterName;
/// let url: ParameterName = "/bday/webhook-url".parse().unwrap();
/// assert_eq!(url.name().literal().unwrap(), "/bday/webhook-url");
/// assert!("bday/webhook-url".parse::<ParameterName>().unwrap_err().to_string().contains("begins with no `/`"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterName(String);

/// Why a text is no name of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterNameError {
    name: String,
    reason: String,
}

impl std::fmt::Display for ParameterNameError {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "`{}` is no name for a parameter: {}", self.name, self.reason)
    }
}

impl std::error::Error for ParameterNameError {}

impl std::str::FromStr for ParameterName {
    type Err = ParameterNameError;

    fn from_str(name: &str) -> Result<Self, ParameterNameError> {
        match check_name(name) {
            Ok(()) => Ok(Self(name.to_owned())),
            Err(reason) => Err(ParameterNameError { name: name.to_owned(), reason }),
        }
    }
}

impl ParameterName {
    /// The name, by which a function reads it.
    pub fn name(&self) -> Value<String> {
        self.0.as_str().into()
    }

    /// The ARN it has in the stack's account and region.
    pub fn arn(&self) -> Value<Arn> {
        arn(&self.0)
    }

    /// Binds it to a field of a contract: the function gets its name, and may read it alone. One that is encrypted with AWS's own key
    /// `aws/ssm` needs no more.
    ///
    /// ```
    /// use contract::{Parameter, Read, Url};
    /// use dsl::{Grant, ParameterName};
    /// let url: ParameterName = "/bday/webhook-url".parse().unwrap();
    /// let url: Grant<Read<Parameter<Url>>> = url.grant();
    /// ```
    pub fn grant<T, V: Verb<Of = contract::Parameter<T>>>(&self) -> Grant<V> {
        grant_on(self.name(), self.arn())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_awss() {
        let long = "a".repeat(1_012);
        let deep = "/a".repeat(16);
        for (name, reason) in [
            ("/bday/webhook-url", None),
            ("mode", None),
            ("/mode.v1", None),
            ("", Some("0 characters")),
            (long.as_str(), Some("1012 characters")),
            (deep.as_str(), Some("16 levels")),
            ("a/b", Some("begins with no `/`")),
            ("/a//b", Some("empty")),
            ("/a b", Some("` `")),
            ("/AWS/x", Some("AWS's own")),
            ("ssm-x", Some("AWS's own")),
        ] {
            match (check_name(name), reason) {
                (Ok(()), None) => {}
                (Err(found), Some(reason)) if found.contains(reason) => {}
                (found, _) => panic!("{name}: {found:?}"),
            }
        }
    }

    #[test]
    fn a_parameter_tells_what_is_wrong_with_it() {
        let (name, account, region) = ("dev".into(), "111122223333".into(), "eu-west-1".into());
        let env = crate::Environment { name, account, region, architecture: crate::Architecture::Arm64 };
        for (parameter, code) in [
            (StringParameter::new("Mode", "/mode", "none").one_of(&["none", "all"]), None),
            (StringParameter::new("Mode", "/mode", Value::region()).one_of(&["none"]), None),
            (StringParameter::new("Mode", "mode", "none"), Some("bad-parameter-name")),
            (StringParameter::new("Mode", "/mode", "nome").one_of(&["none", "all"]), Some("bad-parameter-value")),
            (StringParameter::new("Mode", "/mode", ""), Some("bad-parameter-value")),
        ] {
            let mut stack = Stack::new("orders", &env, "");
            stack.add(parameter);
            let (_, findings) = stack.finish();
            assert_eq!(findings.first().map(|found| found.code.as_ref()), code);
        }
    }

    #[test]
    fn a_list_of_values_is_a_pattern() {
        let values = Allowed::Values(vec!["a.b".into(), "c|d".into()]);
        assert_eq!(values.pattern(), r"^(a\.b|c\|d)$");
    }
}
