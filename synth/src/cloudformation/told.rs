//! What a change set says of a resource, as the crate of diffs reads it.

use aws_sdk_cloudformation::types;
use diff::{Action, Detail, Replaced, Told};

/// What it says of one resource.
pub(super) fn told(change: types::ResourceChange) -> Told {
    let details = change.details.unwrap_or_default().into_iter().filter_map(detail);
    Told {
        id: change.logical_resource_id.unwrap_or_default(),
        type_name: change.resource_type.unwrap_or_default(),
        physical: change.physical_resource_id.filter(|id| !id.is_empty()),
        action: match change.action.as_ref().map(types::ChangeAction::as_str) {
            Some("Add") => Action::Add,
            Some("Modify") => Action::Modify,
            Some("Remove") => Action::Remove,
            Some("Import") => Action::Import,
            Some("SyncWithActual") => Action::SyncWithActual,
            _ => Action::Dynamic,
        },
        replaced: match change.replacement.as_ref().map(types::Replacement::as_str) {
            Some("True") => Some(Replaced::Always),
            Some("Conditional") => Some(Replaced::Conditional),
            Some("False") => Some(Replaced::Never),
            _ => None,
        },
        policy: change.policy_action.map(|action| action.as_str().to_owned()),
        details: details.collect(),
    }
}

fn detail(detail: types::ResourceChangeDetail) -> Option<Detail> {
    let target = detail.target?;
    // A path begins at the resource: `/Properties/Code/S3Key`.
    let path = target.path.filter(|path| !path.is_empty());
    let path = path.map(|path| path.trim_start_matches("/Properties/").trim_matches('/').replace('/', "."));
    Some(Detail {
        attribute: target.attribute.map(|word| word.as_str().to_owned()).unwrap_or_default(),
        name: path.or(target.name),
        replaced: match target.requires_recreation.as_ref().map(types::RequiresRecreation::as_str) {
            Some("Always") => Replaced::Always,
            Some("Conditionally") => Replaced::Conditional,
            _ => Replaced::Never,
        },
        from: detail.causing_entity.filter(|cause| !cause.is_empty()),
        dynamic: detail.evaluation == Some(types::EvaluationType::Dynamic),
        // The values stand in the templates; what a change set resolves may be a secret.
        before: None,
        after: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_told_as_a_property() {
        let target = types::ResourceTargetDefinition::builder()
            .attribute(types::ResourceAttribute::Properties)
            .path("/Properties/Code/S3Key")
            .name("Code")
            .requires_recreation(types::RequiresRecreation::Never);
        let detail = types::ResourceChangeDetail::builder().target(target.build()).causing_entity("").build();
        let change = types::ResourceChange::builder()
            .logical_resource_id("Worker")
            .resource_type("AWS::Lambda::Function")
            .action(types::ChangeAction::Modify)
            .replacement(types::Replacement::False)
            .details(detail)
            .build();
        let told = told(change);
        assert_eq!((told.action, told.replaced), (Action::Modify, Some(Replaced::Never)));
        assert_eq!((told.details[0].name.as_deref(), told.details[0].from.as_deref()), (Some("Code.S3Key"), None));
    }
}
