//! The stack policy of a guarded environment: what holds data is neither replaced nor deleted by an update, whoever begins it. Pure.

use diff::{Diff, Effect, Section, is_stateful};
use dsl::{Environment, Template};
use serde_json::{Value as Json, json};

use super::consent::is_guarded;

/// The policy of a stack with this template, but for resources that an update with consent replaces or deletes. Nothing where the
/// environment is not guarded.
///
/// A change set cannot bring one for its own execution, as `UpdateStack` can. So it is set before and set again behind it, and where
/// that was cut off, the next deployment sees it.
pub(super) fn wanted(environment: &Environment, template: &Template, but: &[String]) -> Option<String> {
    if !is_guarded(environment) {
        return None;
    }
    let stateful = template.resources().map(|(id, _)| id).filter(|id| template.type_of(id).is_some_and(is_stateful));
    let guarded: Vec<String> =
        stateful.filter(|id| !but.iter().any(|but| but == id)).map(|id| format!("LogicalResourceId/{id}")).collect();
    let mut statements = vec![json!({"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"})];
    if !guarded.is_empty() {
        let actions = ["Update:Replace", "Update:Delete"];
        statements.push(json!({"Effect": "Deny", "Action": actions, "Principal": "*", "Resource": guarded}));
    }
    Some(json!({"Statement": statements}).to_string())
}

/// Whether two policies say the same, however they are written.
pub(super) fn same(left: &str, right: &str) -> bool {
    let read = |text: &str| serde_json::from_str::<Json>(text).ok();
    read(left).is_some_and(|left| Some(left) == read(right))
}

/// The resources that an update replaces or deletes and that a policy of ours guards.
pub(super) fn lifted(diff: &Diff) -> Vec<String> {
    let goes = diff.changes.iter().filter(|change| {
        change.section == Section::Resource
            && !matches!(change.effect, Effect::Create | Effect::Import | Effect::Update | Effect::Note)
            && change.type_name.as_deref().is_some_and(is_stateful)
    });
    goes.map(|change| change.name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use diff::between;
    use dsl::Architecture;

    use super::*;

    #[test]
    fn prod_guards_what_holds_data() {
        let environment = |name: &str| Environment {
            name: name.to_owned(),
            account: "1".to_owned(),
            region: "eu-west-1".to_owned(),
            architecture: Architecture::Arm64,
        };
        let template = Template::from_json(json!({"Resources": {
            "Orders": {"Type": "AWS::SQS::Queue"},
            "Table": {"Type": "AWS::DynamoDB::Table"},
            "Role": {"Type": "AWS::IAM::Role"},
        }}));
        assert_eq!(wanted(&environment("dev"), &template, &[]), None);
        let allow = json!({"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"});
        let deny = |ids: Json| json!({"Effect": "Deny", "Action": ["Update:Replace", "Update:Delete"], "Principal": "*", "Resource": ids});
        let text = wanted(&environment("prod"), &template, &[]).unwrap();
        let both = json!({"Statement": [allow, deny(json!(["LogicalResourceId/Orders", "LogicalResourceId/Table"]))]});
        assert!(same(&text, &both.to_string()), "{text}");

        let without = Template::from_json(json!({"Resources": {"Table": {"Type": "AWS::DynamoDB::Table"}}}));
        let gone = lifted(&between(Some(&template), Some(&without)));
        assert_eq!(gone, ["Orders"]);
        let text = wanted(&environment("prod"), &template, &gone).unwrap();
        let one = json!({"Statement": [allow, deny(json!(["LogicalResourceId/Table"]))]});
        assert!(same(&text, &one.to_string()), "{text}");
    }
}
