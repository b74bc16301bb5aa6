//! Secrets in plain.

use dsl::Severity;
use serde_json::Value as Json;

use crate::{
    Check, Findings, Rule,
    model::{Function, Node, Part, Place, Resource, Setting, Text, World, referred, walk_places},
};

pub(crate) const PLAIN: Rule = Rule {
    number: Some(34),
    code: "plain-secret",
    severity: Severity::Error,
    title: "no secret stands in the template, a variable, a default, an output or metadata",
    why: "whoever may see the template, the stack or the function's configuration reads it",
    source: "CloudFormation user guide, Security best practices, Do not embed credentials; NoEcho parameters",
    check: Check::Stack(stack),
};

pub(crate) const VARIABLE: Rule = Rule {
    number: Some(34),
    code: "secret-in-variable",
    severity: Severity::Error,
    title: "a function's variable names a secret, and does not hold it",
    why: "whoever may see the function's configuration reads it",
    source: "Lambda developer guide, Working with Lambda environment variables, Security",
    check: Check::Function(variables),
};

pub(crate) const PROPERTY: Rule = Rule {
    number: Some(34),
    code: "secret-in-property",
    severity: Severity::Error,
    title: "a resource's password or secret is generated or referred to",
    why: "whoever may see the template reads it",
    source: "CloudFormation user guide, Using dynamic references to specify template values",
    check: Check::Resource(properties),
};

const HELP: &str = "keep it in Secrets Manager, and give the function the secret's name and the permission to read it";

/// Words that end the name of a secret.
const WORDS: &[&str] = &["SECRET", "TOKEN", "PASSWORD", "PASSWD", "PASSPHRASE", "PWD", "APIKEY", "CREDENTIALS"];
/// Keys that are secrets; partition keys, sort keys and the keys of objects are none.
const KEYS: &[&str] =
    &["API_KEY", "ACCESS_KEY", "SECRET_KEY", "PRIVATE_KEY", "SIGNING_KEY", "ENCRYPTION_KEY", "AUTH_KEY", "MASTER_KEY"];

/// Whether a name is that of a secret itself, and not of something that leads to it.
fn is_secret_name(name: &str) -> bool {
    let name = snake(name);
    let is_word = |word: &str| name == *word || name.ends_with(&format!("_{word}"));
    WORDS.iter().any(|word| is_word(word)) || KEYS.iter().any(|word| is_word(word))
}

/// `dbPassword` and `db-password` as `DB_PASSWORD`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    let mut before_is_small = false;
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && before_is_small {
            snake.push('_');
        }
        before_is_small = letter.is_ascii_lowercase() || letter.is_ascii_digit();
        snake.push(if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' });
    }
    snake
}

/// Whether a known text leads to a secret, or is no secret at all.
fn only_refers(text: &str) -> bool {
    let text = text.trim();
    let is_word = |word: &str| text.eq_ignore_ascii_case(word);
    text.is_empty()
        || text.starts_with("arn:")
        || text.starts_with('/')
        || text.starts_with("alias/")
        || (text.contains('/')
            && !text.contains("://")
            && text.chars().all(|c| c.is_ascii_alphanumeric() || "/-_.".contains(c)))
        || text.parse::<f64>().is_ok() && text.len() < 6
        || ["true", "false", "none", "null", "disabled", "enabled"].iter().any(|word| is_word(word))
}

/// Forms of keys that nothing else has.
pub(crate) fn known_key(text: &str) -> Option<&'static str> {
    // The shortest of them all.
    if text.len() < 15 || !text.contains(['A', '_', '-', '.']) {
        return None;
    }
    if text.contains("-----BEGIN") && text.contains("PRIVATE KEY") {
        return Some("a private key");
    }
    let forms: [(&str, usize, &'static str); 17] = [
        ("AKIA", 16, "an access key of AWS"),
        ("ASIA", 16, "an access key of AWS"),
        ("ghp_", 20, "a token of GitHub"),
        ("gho_", 20, "a token of GitHub"),
        ("ghs_", 20, "a token of GitHub"),
        ("github_pat_", 20, "a token of GitHub"),
        ("glpat-", 16, "a token of GitLab"),
        ("xoxb-", 10, "a token of Slack"),
        ("xoxp-", 10, "a token of Slack"),
        ("xapp-", 10, "a token of Slack"),
        ("sk_live_", 8, "a key of Stripe"),
        ("rk_live_", 8, "a key of Stripe"),
        ("sk_test_", 8, "a key of Stripe"),
        ("whsec_", 16, "a webhook secret of Stripe"),
        ("AIza", 30, "a key of Google"),
        ("SG.", 40, "a key of SendGrid"),
        ("npm_", 30, "a token of npm"),
    ];
    forms.into_iter().find(|(start, least, _)| has_form(text, start, *least)).map(|(_, _, what)| what)
}

fn has_form(text: &str, start: &str, least: usize) -> bool {
    text.match_indices(start).any(|(place, _)| {
        let starts_word = !text[..place].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        let rest = &text[place + start.len()..];
        let letters = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "_-.".contains(*c)).count();
        let is_upper = !start.starts_with('A')
            || start == "AIza"
            || rest.chars().take(16).all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
        starts_word && letters >= least && is_upper
    })
}

/// Whether a URL carries a password: `postgres://app:hunter2@db`.
fn has_password(text: &Text) -> bool {
    let parts = text.parts();
    let known: String = parts.iter().map(|part| if let Part::Known(known) = part { known } else { "\u{1}" }).collect();
    let Some((_, rest)) = known.split_once("://") else { return false };
    let Some((user, _)) = rest.split('/').next().and_then(|host| host.rsplit_once('@')) else { return false };
    user.split_once(':').is_some_and(|(_, password)| !password.is_empty() && !password.contains('\u{1}'))
}

/// Where a `NoEcho` parameter's value comes out, by whatever function.
fn no_echo<'m>(world: &'m World<'m>, json: &'m Json) -> Option<&'m str> {
    let is_no_echo = |name: &&str| {
        let parameter = world.model.parameters.get(*name);
        let flag = parameter.and_then(|parameter| parameter.get("NoEcho"));
        flag.is_some_and(|flag| flag == true || flag.as_str().is_some_and(|text| text.eq_ignore_ascii_case("true")))
    };
    referred(json).into_iter().find(is_no_echo)
}

fn variables(function: &Function<'_>, findings: &mut Findings) {
    let world = function.world();
    for (name, node) in function.property("Environment").get("Variables").entries() {
        if let Some(parameter) = node.json().and_then(|json| no_echo(world, json)) {
            let message =
                format!("the variable `{name}` of `{}` holds the secret parameter `{parameter}`", function.id());
            findings.tell(node.place(), message).help(HELP);
            continue;
        }
        let Setting::Is(text) = node.text() else { continue };
        let resolves = text.parts().iter().any(|part| {
            matches!(part, Part::Hole(hole) if hole.contains("{{resolve:secretsmanager") || hole.contains("{{resolve:ssm-secure"))
        });
        let what = if resolves {
            Some("holds a secret's value, read at the deployment".to_owned())
        } else if has_password(&text) {
            Some("holds a password in a URL".to_owned())
        } else if is_secret_name(name)
            && text.as_known().is_some_and(|known| !only_refers(known) && !is_named(world, known))
        {
            Some("holds a secret in plain".to_owned())
        } else if is_secret_name(name) && text.as_hole().is_some_and(|hole| is_secret_parameter(world, hole)) {
            Some(format!("holds the parameter `{text}`, which is a secret by its name"))
        } else {
            None
        };
        if let Some(what) = what {
            let message = format!("the variable `{name}` of `{}` {what}", function.id());
            let told = findings.tell(node.place(), message);
            told.help(HELP);
            // The template refers to it, as AWS advises; the function's configuration shows it all the same.
            if resolves {
                told.severity(Severity::Info);
            }
        }
    }
}

/// Whether a text is the name of something in the template.
fn is_named(world: &World<'_>, text: &str) -> bool {
    ["AWS::SecretsManager::Secret", "AWS::SSM::Parameter"].iter().any(|type_name| {
        world.of_type(type_name).any(|resource| resource.property("Name").known_text().as_deref() == Some(text))
    })
}

/// Whether a parameter's own name says that it is a secret, and its type does not say that it leads to one.
fn is_secret_parameter(world: &World<'_>, name: &str) -> bool {
    let parameter = world.model.parameters.get(name);
    let type_name = parameter.and_then(|parameter| parameter.get("Type")?.as_str());
    type_name == Some("String") && is_secret_name(name)
}

fn properties(resource: &Resource<'_>, findings: &mut Findings) {
    let secret: &[&str] = match resource.type_name() {
        "AWS::SecretsManager::Secret" => &["SecretString"],
        "AWS::Lambda::Function" => return,
        "AWS::SSM::Parameter" => {
            let node = resource.property("Value");
            let parameter = node.json().and_then(|json| no_echo(resource.world(), json));
            let name = resource.property("Name").known_text();
            let is_secret = name.as_deref().and_then(|name| name.rsplit('/').next()).is_some_and(is_secret_name);
            if parameter.is_some() || is_secret && node.known_text().is_some_and(|text| !only_refers(&text)) {
                let message = format!("`{}` is a plain parameter, and holds a secret", resource.id());
                findings.tell(node.place(), message).help("make it an `AWS::SecretsManager::Secret`");
            }
            return;
        }
        _ => &["MasterUserPassword", "Password", "AuthToken", "ClientSecret", "MasterPassword", "AccessToken"],
    };
    for name in secret {
        let node = resource.property(name);
        let Some(text) = node.known_text().filter(|text| !text.is_empty()) else { continue };
        // A parameter that is not shown may have a default, which is told there.
        if node.json().is_some_and(|json| no_echo(resource.world(), json).is_some()) {
            continue;
        }
        if *name == "SecretString" && holds_nothing(&text) {
            continue;
        }
        let message = format!("`{name}` of `{}` is a secret in plain", resource.id());
        findings
            .tell(node.place(), message)
            .help("write `GenerateSecretString`, or refer to a secret with `{{resolve:secretsmanager:…}}`");
    }
}

/// Whether a secret is made empty, to be filled later.
fn holds_nothing(text: &str) -> bool {
    match serde_json::from_str::<Json>(text) {
        Ok(Json::Object(object)) => {
            object.values().all(|value| value.as_str().is_some_and(|text| text.is_empty() || is_placeholder(text)))
        }
        _ => is_placeholder(text),
    }
}

fn is_placeholder(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    ["changeme", "change-me", "change_me", "placeholder", "replace", "todo", "dummy", "to-be-set", "set-me", "tbd"]
        .iter()
        .any(|word| text.contains(word))
        || text.chars().all(|letter| "-<>xX*._ ".contains(letter))
}

fn stack(world: &World<'_>, findings: &mut Findings) {
    let top = Place::template();
    for (name, parameter) in world.model.parameters {
        let Some(default) = parameter.get("Default").and_then(Json::as_str).filter(|default| !default.is_empty())
        else {
            continue;
        };
        let is_hidden = parameter.get("NoEcho").is_some_and(|flag| flag == true || flag == "true");
        let is_secret = is_secret_name(name) && parameter["Type"] == "String" && !only_refers(default);
        if is_hidden || is_secret {
            let message = format!("the parameter `{name}` is a secret, and its default stands in the template");
            let place = top.key("Parameters").key(name).key("Default");
            findings.tell(&place, message).help("take the default out");
        }
    }
    for (name, output) in world.model.outputs {
        let Some(value) = output.get("Value") else { continue };
        let place = top.key("Outputs").key(name).key("Value");
        let node = Node::of(world, Some(value), place.clone());
        let resolves = value.to_string().contains("{{resolve:secretsmanager")
            || value.to_string().contains("{{resolve:ssm-secure");
        let is_plain = is_secret_name(name) && node.known_text().is_some_and(|text| !only_refers(&text));
        let message = match no_echo(world, value) {
            Some(parameter) => format!("the output `{name}` shows the secret parameter `{parameter}`"),
            None if resolves => format!("the output `{name}` shows a secret's value"),
            None if is_plain => format!("the output `{name}` shows a secret"),
            None => continue,
        };
        findings.tell(&place, message).help("give out the secret's name or ARN");
    }
    if let Some(metadata) = world.model.json.get("Metadata")
        && let Some(parameter) = no_echo(world, metadata)
    {
        let message = format!("the metadata shows the secret parameter `{parameter}`");
        findings.tell(&top.key("Metadata"), message).help("take it out");
    }
    for resource in &world.model.resources {
        if let Some(metadata) = resource.written.get("Metadata")
            && let Some(parameter) = no_echo(world, metadata)
        {
            let message = format!("the metadata of `{}` shows the secret parameter `{parameter}`", resource.id);
            findings.tell(&Place::of(resource.id).key("Metadata"), message).help("take it out");
        }
    }
    walk_places(world.model.json, &mut |place, text| {
        if let Some(what) = known_key(text) {
            findings
                .tell(place, format!("{what} stands in the template"))
                .help("revoke it, and keep the next one in Secrets Manager");
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_told_from_what_leads_to_them() {
        for (name, expected) in [
            ("API_TOKEN", true),
            ("dbPassword", true),
            ("STRIPE_API_KEY", true),
            ("WEBHOOK_SECRET", true),
            ("WEBHOOK_SECRET_ARN", false),
            ("TOKEN_URL", false),
            ("PARTITION_KEY", false),
            ("OBJECT_KEY", false),
            ("KEY", false),
            ("SECRETARY", false),
        ] {
            assert_eq!(is_secret_name(name), expected, "{name}");
        }
        for (text, expected) in [
            ("arn:aws:secretsmanager:a:1:secret:b", true),
            ("bday/db-credentials", true),
            ("hunter2", false),
            ("", true),
        ] {
            assert_eq!(only_refers(text), expected, "{text}");
        }
        assert!(known_key("x AKIAIOSFODNN7EXAMPLE").is_some() && known_key("AKIAlower").is_none());
        assert!(known_key("MAKIAIOSFODNN7EXAMPLE").is_none());
        assert!(known_key("-----BEGIN CERTIFICATE-----").is_none());
        assert!(known_key("-----BEGIN RSA PRIVATE KEY-----").is_some());
    }
}
