//! Values that are not shown.

use serde_json::Value as Json;

use crate::symbol::intrinsic;

/// What a hidden value is shown as.
pub(crate) const HIDDEN: &str = "(sensitive)";

/// Parts of the names of secrets, in lower case and without `_` and `-`.
const WORDS: [&str; 11] = [
    "password",
    "passwd",
    "passphrase",
    "secret",
    "token",
    "privatekey",
    "apikey",
    "accesskey",
    "credential",
    "connectionstring",
    "authheader",
];

/// Ends of names that only tell of a secret, and are none themselves.
const ABOUT: [&str; 26] = [
    "arn", "arns", "count", "days", "enabled", "endpoint", "expiry", "format", "host", "id", "ids", "length",
    "minutes", "mode", "name", "names", "path", "policy", "seconds", "ttl", "type", "types", "uri", "url", "validity",
    "version",
];

/// Properties under which everything is a secret.
const ROOMS: [&str; 3] = ["SecretString", "Credentials", "SecretBinary"];

/// Whether a name is that of a secret.
fn is_name(name: &str) -> bool {
    let plain: String = name.chars().filter(|letter| !matches!(letter, '_' | '-' | '.')).collect();
    let plain = plain.to_lowercase();
    WORDS.iter().any(|word| plain.contains(word)) && !ABOUT.iter().any(|end| plain.ends_with(end))
}

/// Whether a value at these keys of a resource's properties must not be shown.
///
/// ```
/// let keys = |path: &str| path.split('.').map(str::to_owned).collect::<Vec<_>>();
/// assert!(diff::is_secret(&keys("SecretString"), &"open sesame".into()));
/// assert!(!diff::is_secret(&keys("DelaySeconds"), &"5".into()));
/// ```
pub fn is_secret(keys: &[String], value: &Json) -> bool {
    hides(keys, None, value)
}

/// Whether a value at these keys must not be shown. `label` is what names the item of the list it stands in.
pub(crate) fn hides(keys: &[String], label: Option<&str>, value: &Json) -> bool {
    if !is_open_text(value) {
        return false;
    }
    let named = |key: &String| is_name(key);
    let in_room = keys.iter().any(|key| ROOMS.contains(&key.as_str()));
    let labelled = keys.last().is_some_and(|key| key == "Value") && label.is_some_and(is_name);
    in_room || labelled || keys.last().is_some_and(named) || is_key_itself(value)
}

/// Whether a value says a text in its own letters. A reference tells nothing, and `true` is no secret.
fn is_open_text(value: &Json) -> bool {
    match value {
        Json::String(text) => !text.is_empty() && !text.starts_with("{{resolve:"),
        Json::Number(_) => true,
        Json::Bool(_) | Json::Null => false,
        Json::Array(list) => list.iter().any(is_open_text),
        Json::Object(_) => {
            intrinsic(value).is_some_and(|(name, _)| !matches!(name, "Ref" | "Fn::GetAtt" | "Fn::ImportValue"))
        }
    }
}

/// Whether a text is a key by its looks, whatever it is called.
fn is_key_itself(value: &Json) -> bool {
    let Json::String(text) = value else { return false };
    let is_access_key = text.len() == 20
        && (text.starts_with("AKIA") || text.starts_with("ASIA"))
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    is_access_key || text.contains(" PRIVATE KEY-----")
}

/// A value with the secrets inside it hidden.
pub(crate) fn redacted(keys: &mut Vec<String>, label: Option<&str>, value: &Json) -> Json {
    if hides(keys, label, value) {
        return Json::String(HIDDEN.to_owned());
    }
    match value {
        Json::Object(object) => {
            let label = ["Key", "Name"].iter().find_map(|name| object.get(*name)?.as_str());
            let redact = |(key, value): (&String, &Json)| {
                keys.push(key.clone());
                let value = redacted(keys, label, value);
                keys.pop();
                (key.clone(), value)
            };
            object.iter().map(redact).collect()
        }
        Json::Array(list) => list.iter().map(|value| redacted(keys, None, value)).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_hidden() {
        let hidden = |key: &str, value: Json| hides(&[key.to_owned()], None, &value);
        for key in ["MasterUserPassword", "API_KEY", "GITHUB_TOKEN", "ClientSecret", "private-key"] {
            assert!(hidden(key, json!("hunter2")), "{key}");
            assert!(!hidden(key, json!({"Ref": "Parameter"})), "{key}");
            assert!(!hidden(key, json!("{{resolve:secretsmanager:x}}")), "{key}");
            assert!(hidden(key, json!({"Fn::Sub": "${User}:hunter2"})), "{key}");
        }
        for key in ["SecretArn", "IGDB_TOKEN_URL", "PasswordLength", "S3Key", "KeyId", "QueueName", "TokenValidity"] {
            assert!(!hidden(key, json!("x")), "{key}");
        }
        assert!(!hidden("ManageMasterUserPassword", json!(true)));
        assert!(hidden("Anything", json!("AKIAIOSFODNN7EXAMPLE")));
        let inside = json!({"Fn::If": ["c", {"DbPassword": "hunter2"}, [{"Name": "TOKEN", "Value": "hunter2"}]]});
        assert!(!redacted(&mut Vec::new(), None, &inside).to_string().contains("hunter2"));
    }
}
