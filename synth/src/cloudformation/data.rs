//! What a change takes away for good. Pure.

pub use diff::is_stateful;
use dsl::Template;
use serde_json::Value as Json;

use super::change::{Action, Change, Replacement};

/// How data would be lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// The resource leaves the stack and is deleted.
    Removed,
    /// A new one takes its place, and it is deleted.
    Replaced,
    /// That is known only while it happens.
    MayBeReplaced,
}

/// A resource whose data would be lost.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Loss {
    /// The stack's name.
    pub stack: String,
    /// The logical id.
    pub resource: String,
    /// CloudFormation's type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// How.
    pub how: How,
}

impl Loss {
    /// Whether the user allowed it: by the logical id, alone or behind the stack's name and a slash.
    ///
    /// ```
    /// use synth::cloudformation::data::{How, Loss};
    /// let loss = Loss { stack: "s".into(), resource: "Q".into(), type_name: "AWS::SQS::Queue".into(), how: How::Removed };
    /// assert!(loss.is_allowed(&["Q".into()]) && loss.is_allowed(&["s/Q".into()]));
    /// assert!(!loss.is_allowed(&["other/Q".into()]));
    /// ```
    pub fn is_allowed(&self, allowed: &[String]) -> bool {
        allowed.iter().any(|id| match id.split_once('/') {
            Some((stack, id)) => stack == self.stack && id == self.resource,
            None => *id == self.resource,
        })
    }

    /// What would happen, as half a sentence.
    pub fn words(&self) -> &'static str {
        match self.how {
            How::Removed => "is deleted with its data",
            How::Replaced => "is replaced, and the old one is deleted with its data",
            How::MayBeReplaced => "may be replaced, and the old one deleted with its data",
        }
    }
}

fn policy<'a>(template: &'a Template, id: &str, attribute: &str) -> Option<&'a str> {
    template.resource(id)?.get(attribute).and_then(Json::as_str)
}

fn keeps(policy: Option<&str>) -> bool {
    matches!(policy, Some("Retain" | "RetainExceptOnCreate" | "Snapshot"))
}

/// Whether a resource outlives its stack: the policy of the template that is deployed says so.
pub fn survives(template: &Template, id: &str) -> bool {
    keeps(policy(template, id, "DeletionPolicy"))
}

/// What the changes of a change set would lose. What CloudFormation says of a policy wins over what the templates say: the
/// deployed one governs a removal, the new one a replacement.
pub fn losses(stack: &str, old: Option<&Template>, new: &Template, changes: &[Change]) -> Vec<Loss> {
    let lost = changes.iter().filter(|change| is_stateful(&change.type_name)).filter_map(|change| {
        let how = match (change.action, change.replacement) {
            (Action::Remove, _) => How::Removed,
            (Action::Modify, Replacement::Always) => How::Replaced,
            (Action::Modify, Replacement::Conditional) => How::MayBeReplaced,
            _ => return None,
        };
        let kept = match (change.policy.as_deref(), how) {
            (Some(policy), _) => !policy.ends_with("Delete"),
            (None, How::Removed) => old.is_some_and(|old| survives(old, &change.id)),
            (None, _) => keeps(policy(new, &change.id, "UpdateReplacePolicy")),
        };
        (!kept).then(|| Loss {
            stack: stack.to_owned(),
            resource: change.id.clone(),
            type_name: change.type_name.clone(),
            how,
        })
    });
    lost.collect()
}

/// What the deletion of a whole stack would lose, and what would survive it.
pub fn of_stack(stack: &str, template: &Template) -> (Vec<Loss>, Vec<String>) {
    let (mut lost, mut kept) = (Vec::new(), Vec::new());
    for (id, _) in template.resources() {
        let type_name = template.type_of(id).unwrap_or_default();
        if survives(template, id) {
            kept.push(id.to_owned());
        } else if is_stateful(type_name) {
            let (stack, resource) = (stack.to_owned(), id.to_owned());
            lost.push(Loss { stack, resource, type_name: type_name.to_owned(), how: How::Removed });
        }
    }
    (lost, kept)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn template(policy: &Json) -> Template {
        let mut queue = json!({"Type": "AWS::SQS::Queue"});
        queue.as_object_mut().unwrap().extend(policy.as_object().unwrap().clone());
        Template::from_json(json!({"Resources": {"Q": queue, "F": {"Type": "AWS::Lambda::Function"}}}))
    }

    fn change(id: &str, action: Action, replacement: Replacement) -> Change {
        let type_name = if id == "Q" { "AWS::SQS::Queue" } else { "AWS::Lambda::Function" };
        Change { replacement, ..Change::new(id, type_name, action) }
    }

    #[test]
    fn what_is_lost() {
        let (plain, kept) = (template(&json!({})), template(&json!({"DeletionPolicy": "Retain"})));
        let replace_kept = template(&json!({"UpdateReplacePolicy": "Retain"}));
        let how = |old: &Template, new: &Template, change: Change| {
            losses("s", Some(old), new, &[change]).first().map(|loss| loss.how)
        };
        let remove = || change("Q", Action::Remove, Replacement::Never);
        let replace = || change("Q", Action::Modify, Replacement::Always);
        assert_eq!(how(&plain, &plain, remove()), Some(How::Removed));
        assert_eq!(how(&kept, &plain, remove()), None);
        assert_eq!(how(&plain, &kept, remove()), Some(How::Removed), "the deployed policy governs");
        assert_eq!(how(&plain, &plain, replace()), Some(How::Replaced));
        assert_eq!(how(&plain, &replace_kept, replace()), None);
        assert_eq!(
            how(&kept, &kept, replace()),
            Some(How::Replaced),
            "a deletion policy does not govern a replacement"
        );
        let conditional = change("Q", Action::Modify, Replacement::Conditional);
        assert_eq!(how(&plain, &plain, conditional), Some(How::MayBeReplaced));
        assert_eq!(how(&plain, &plain, change("Q", Action::Modify, Replacement::Never)), None);
        assert_eq!(how(&plain, &plain, change("Q", Action::Add, Replacement::Never)), None);
        assert_eq!(how(&plain, &plain, change("F", Action::Remove, Replacement::Never)), None);
        let said = |policy: &str| Change { policy: Some(policy.to_owned()), ..remove() };
        assert_eq!(how(&kept, &kept, said("Delete")), Some(How::Removed), "CloudFormation knows better");
        assert_eq!(how(&plain, &plain, said("Snapshot")), None);
    }

    #[test]
    fn a_whole_stack() {
        let (lost, kept) = of_stack("s", &template(&json!({"DeletionPolicy": "Retain"})));
        assert!(lost.is_empty());
        assert_eq!(kept, ["Q"]);
        assert_eq!(of_stack("s", &template(&json!({}))).0.len(), 1);
    }
}
