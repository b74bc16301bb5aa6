//! Rust's names for those of `CloudFormation`.

use std::collections::BTreeSet;

/// Names that a generated module uses itself.
const TAKEN: &[&str] = &[
    "Arn",
    "Attribute",
    "BTreeMap",
    "Default",
    "Fields",
    "Handle",
    "Json",
    "Level1",
    "Lower",
    "None",
    "Option",
    "Self",
    "Some",
    "String",
    "Tags",
    "TagShape",
    "Value",
    "Vec",
];

/// Rust's keywords.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The methods that every handle has.
const METHODS: &[&str] =
    &["attribute", "clone", "eq", "fmt", "from", "into", "key", "ne", "new", "reference", "to_owned"];

/// Services that share a feature, by the beginning of their names: registries cap a crate at 300 features, and there are
/// more services than that. The first family that fits is taken.
const FAMILIES: &[(&str, &[&str])] = &[
    ("amplify", &["amplify"]),
    ("autoscaling", &["autoscaling", "applicationautoscaling"]),
    ("bcm", &["bcm", "billing", "invoicing"]),
    ("bedrock", &["bedrock"]),
    ("cleanrooms", &["cleanrooms"]),
    ("codeguru", &["codeguru"]),
    ("codestar", &["codestar", "codeconnections"]),
    ("connect", &["connect"]),
    ("docdb", &["docdb"]),
    ("elasticloadbalancing", &["elasticloadbalancing"]),
    ("emr", &["emr"]),
    ("gamelift", &["gamelift"]),
    ("greengrass", &["greengrass"]),
    ("inspector", &["inspector"]),
    ("iot", &["iot"]),
    ("ivs", &["ivs"]),
    ("kendra", &["kendra"]),
    ("kinesis", &["kinesis"]),
    ("licensemanager", &["licensemanager"]),
    ("lookout", &["lookout"]),
    ("media", &["media"]),
    ("mwaa", &["mwaa"]),
    ("neptune", &["neptune"]),
    ("network", &["network"]),
    ("opensearch", &["opensearch", "elasticsearch"]),
    ("pcaconnector", &["pcaconnector"]),
    ("pinpoint", &["pinpoint"]),
    ("redshift", &["redshift"]),
    ("resiliencehub", &["resiliencehub"]),
    ("route53", &["route53"]),
    ("servicecatalog", &["servicecatalog"]),
    ("waf", &["waf"]),
    ("workspaces", &["workspaces"]),
];

/// The module of a service: `sqs` of `AWS::SQS`, `alexa_ask` of `Alexa::ASK`.
pub fn module(vendor: &str, service: &str) -> String {
    let service = service.to_ascii_lowercase();
    if vendor == "AWS" { service } else { format!("{}_{service}", vendor.to_ascii_lowercase()) }
}

/// The cargo feature of a module: its own name, or its family's.
pub fn feature(module: &str) -> &str {
    let family = FAMILIES.iter().find(|(_, prefixes)| prefixes.iter().any(|prefix| module.starts_with(prefix)));
    family.map_or(module, |(feature, _)| feature)
}

/// `VisibilityTimeout` is `visibility_timeout`, `SubnetIDs` is `subnet_ids`, `Type` is `type_`.
pub fn snake(name: &str) -> String {
    // Words whose capitals do not begin a word.
    let name = name.replace("IPv", "Ipv").replace("IoT", "Iot").replace("OAuth", "Oauth").replace("OpenID", "Openid");
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (index, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            if !snake.is_empty() && !snake.ends_with('_') {
                snake.push('_');
            }
            continue;
        }
        if letter.is_ascii_uppercase() && begins_word(&letters, index) && !snake.is_empty() && !snake.ends_with('_') {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    let snake = snake.trim_end_matches('_');
    if KEYWORDS.contains(&snake) {
        format!("{snake}_")
    } else if snake.is_empty() || snake.starts_with(|first: char| first.is_ascii_digit()) {
        format!("n{snake}")
    } else {
        snake.to_owned()
    }
}

fn begins_word(letters: &[char], index: usize) -> bool {
    let before = index.checked_sub(1).map(|before| letters[before]);
    let is_lower = |at: usize| letters.get(at).is_some_and(char::is_ascii_lowercase);
    match before {
        Some(before) if before.is_ascii_uppercase() => {
            // The last capital of a run begins the next word, except before the `s` of a plural: `VPCs`.
            let plural = letters.get(index + 1) == Some(&'s') && !is_lower(index + 2);
            is_lower(index + 1) && !plural
        }
        _ => true,
    }
}

/// The name of a struct: `Sub-domain` is `SubDomain`.
pub fn pascal(name: &str) -> String {
    let mut pascal = String::new();
    let mut upper = true;
    for letter in name.chars() {
        if !letter.is_ascii_alphanumeric() {
            upper = true;
        } else if upper {
            pascal.push(letter.to_ascii_uppercase());
            upper = false;
        } else {
            pascal.push(letter);
        }
    }
    if pascal.is_empty() || pascal.starts_with(|first: char| first.is_ascii_digit()) {
        pascal.insert(0, 'N');
    }
    pascal
}

/// Whether a struct may not be called that.
pub fn is_taken(name: &str) -> bool {
    TAKEN.contains(&name)
}

/// The method that gives an attribute.
pub fn method(attribute: &str) -> String {
    let name = snake(attribute);
    if METHODS.contains(&name.as_str()) || name == "ref_" { format!("{name}_attribute") } else { name }
}

/// A name that no other has: the name itself, or with a number behind it.
pub fn unique(name: String, others: &mut BTreeSet<String>) -> String {
    if others.insert(name.clone()) {
        return name;
    }
    let mut number = 2;
    loop {
        let numbered = format!("{name}{number}");
        if others.insert(numbered.clone()) {
            return numbered;
        }
        number += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_have_names_of_rust() {
        for (name, expected) in [
            ("VisibilityTimeout", "visibility_timeout"),
            ("KMSMasterKeyId", "kms_master_key_id"),
            ("SubnetIDs", "subnet_ids"),
            ("VPCSecurityGroups", "vpc_security_groups"),
            ("IPv6CidrBlock", "ipv6_cidr_block"),
            ("S3Bucket", "s3_bucket"),
            ("maxReceiveCount", "max_receive_count"),
            ("Type", "type_"),
            ("Endpoint.Address", "endpoint_address"),
            ("SSEEnabled", "sse_enabled"),
            ("aws:tag", "aws_tag"),
            ("2ndLevel", "n2nd_level"),
        ] {
            assert_eq!(snake(name), expected);
        }
    }

    #[test]
    fn small_services_share_a_feature() {
        assert_eq!(feature("iotwireless"), "iot");
        assert_eq!(feature("apigatewayv2"), "apigatewayv2");
        assert_eq!(module("Alexa", "ASK"), "alexa_ask");
    }

    #[test]
    fn structs_have_names_of_rust() {
        assert_eq!(pascal("Sub-domain_item"), "SubDomainItem");
        assert_eq!(unique("A".to_owned(), &mut BTreeSet::from(["A".to_owned()])), "A2");
    }
}
