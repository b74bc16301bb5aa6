//! What a deployment may not do unless the user said so, and what they said. Pure.

use diff::{Diff, Effect, Loss, Section, is_stateful};
use dsl::Environment;

use crate::{Error, Result, exit};

/// Whether an environment's permissions and stateful resources are guarded beyond the data they hold.
///
/// ```
/// # let environment = |name: &str| dsl::Environment { name: name.into(), account: String::new(), region: String::new(), architecture: dsl::Architecture::Arm64 };
/// assert!(synth::cloudformation::consent::is_guarded(&environment("prod")));
/// assert!(!synth::cloudformation::consent::is_guarded(&environment("dev")));
/// ```
pub fn is_guarded(environment: &Environment) -> bool {
    environment.name == "prod"
}

/// What the user agreed to.
#[derive(Clone, Debug, Default)]
pub struct Consent {
    /// Resources whose data they give up: `ID` or `STACK/ID`.
    pub data: Vec<String>,
    /// Whether permissions may become wider where that is guarded.
    pub wider: bool,
}

/// Something that happens only with consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needed {
    kind: Kind,
    /// What would happen, as half a sentence.
    pub what: String,
    /// The option that agrees to it.
    pub option: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Data,
    Replacement,
    Permission,
}

impl Needed {
    /// Whether it is about permissions, which whoever reads the plan agrees to with it.
    pub fn is_permission(&self) -> bool {
        self.kind == Kind::Permission
    }
}

impl Consent {
    /// Whether the user gave up the data of a resource: by the logical id, alone or behind the stack's name and a slash.
    ///
    /// ```
    /// let consent = |id: &str| synth::cloudformation::consent::Consent { data: vec![id.into()], wider: false };
    /// assert!(consent("Q").gives_up("orders", "Q") && consent("orders/Q").gives_up("orders", "Q"));
    /// assert!(!consent("other/Q").gives_up("orders", "Q"));
    /// ```
    pub fn gives_up(&self, stack: &str, resource: &str) -> bool {
        self.data.iter().any(|id| match id.split_once('/') {
            Some((of, id)) => of == stack && id == resource,
            None => id == resource,
        })
    }

    /// What consent the diff of a stack needs beyond what there is. On `local` none: the plan tells what is lost.
    pub fn lacks(&self, environment: &Environment, stack: &str, diff: &Diff) -> Vec<Needed> {
        if environment.is_local() {
            return Vec::new();
        }
        let option = |resource: &str| format!("--allow-data-loss {stack}/{resource}");
        let mut needed: Vec<Needed> = diff
            .dangers
            .data
            .iter()
            .filter(|loss| !self.gives_up(stack, &loss.resource))
            .map(|loss| Needed { kind: Kind::Data, what: lost(loss), option: option(&loss.resource) })
            .collect();
        if !is_guarded(environment) {
            return needed;
        }
        let replaced = diff.changes.iter().filter(|change| {
            change.section == Section::Resource
                && matches!(change.effect, Effect::Replace | Effect::MayReplace)
                && change.type_name.as_deref().is_some_and(is_stateful)
                && !diff.dangers.data.iter().any(|loss| loss.resource == change.name)
                && !self.gives_up(stack, &change.name)
        });
        needed.extend(replaced.map(|change| Needed {
            kind: Kind::Replacement,
            what: format!(
                "`{}` ({}) {} by an empty one",
                change.name,
                change.type_name.as_deref().unwrap_or_default(),
                if change.effect == Effect::Replace { "is replaced" } else { "may be replaced" }
            ),
            option: option(&change.name),
        }));
        if !self.wider && is_wider(diff) {
            let (what, option) = (format!("the permissions of `{stack}` become wider"), "--allow-wider-permissions");
            needed.push(Needed { kind: Kind::Permission, what, option: option.to_owned() });
        }
        needed
    }
}

/// Whether somebody may do what nobody could before, as far as a plan tells it.
fn is_wider(diff: &Diff) -> bool {
    diff.dangers.permissions.iter().any(diff::Widening::is_told)
        || diff.dangers.openings.iter().any(diff::Opening::is_told)
}

/// What becomes of a resource's data, as half a sentence.
pub fn lost(loss: &Loss) -> String {
    let how = match loss.effect {
        Effect::Replace => "is replaced, and the old one is deleted with its data",
        Effect::MayReplace => "may be replaced, and the old one deleted with its data",
        Effect::MayExist => "may be deleted with its data",
        _ => "is deleted with its data",
    };
    format!("`{}` ({}) {how}", loss.resource, loss.type_name)
}

/// Refuses what consent is lacking for, all at once.
///
/// # Errors
/// [`exit::DIFFERENCES`], with the options that agree.
pub fn refuse(mut needed: Vec<Needed>) -> Result<()> {
    needed.sort_by_key(|one| one.kind);
    let Some(worst) = needed.first() else { return Ok(()) };
    let (code, head, advice) = match worst.kind {
        Kind::Data => ("data-loss", "data would be lost: ", "keep it with a retaining policy, or give it up with"),
        Kind::Replacement => ("replacement", "what holds data would begin anew: ", "if that is meant, add"),
        Kind::Permission => ("wider-permissions", "", "read the plan, and if that is meant, add"),
    };
    let words: Vec<&str> = needed.iter().map(|one| one.what.as_str()).collect();
    let mut options: Vec<&str> = needed.iter().map(|one| one.option.as_str()).collect();
    options.dedup();
    Err(Error::new(code, exit::DIFFERENCES, format!("{head}{}", words.join("; ")))
        .help(format!("{advice} {}", options.join(" "))))
}

#[cfg(test)]
mod tests {
    use diff::{Action, Replaced, Told, between};
    use dsl::{Architecture, Template};
    use serde_json::{Value as Json, json};

    use super::*;

    fn environment(name: &str) -> Environment {
        let text = str::to_owned;
        Environment {
            name: text(name),
            account: text("1"),
            region: text("eu-west-1"),
            architecture: Architecture::Arm64,
        }
    }

    fn template(resources: &Json) -> Template {
        Template::from_json(json!({"Resources": resources}))
    }

    /// The options that are asked for, in dev and in prod.
    fn options(consent: &Consent, diff: &Diff) -> [Vec<String>; 2] {
        assert_eq!(consent.lacks(&environment("local"), "s", diff), [], "nobody is asked on `local`");
        ["dev", "prod"]
            .map(|name| consent.lacks(&environment(name), "s", diff).into_iter().map(|needed| needed.option).collect())
    }

    #[test]
    fn data_is_given_up_by_name_everywhere() {
        let queue = json!({"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 1}});
        let both = template(&json!({"Q": queue, "R": queue}));
        let one = between(Some(&both), Some(&template(&json!({"R": queue}))));
        let wanted = vec!["--allow-data-loss s/Q".to_owned()];
        assert_eq!(options(&Consent::default(), &one), [wanted.clone(), wanted]);
        let given = Consent { data: vec!["Q".to_owned()], wider: false };
        assert_eq!(options(&given, &one), [vec![], Vec::<String>::new()]);
        let kept = template(&json!({"Q": {"Type": "AWS::SQS::Queue", "DeletionPolicy": "Retain"}, "R": queue}));
        let kept = between(Some(&kept), Some(&template(&json!({"R": queue}))));
        assert_eq!(options(&Consent::default(), &kept), [vec![], Vec::<String>::new()]);
    }

    #[test]
    fn what_a_change_set_replaces_against_the_estimate_needs_consent_too() {
        let queue =
            |delay: u32| template(&json!({"Q": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": delay}}}));
        let told = |policy: Option<&str>| Told {
            replaced: Some(Replaced::Always),
            policy: policy.map(str::to_owned),
            ..Told::new("Q", "AWS::SQS::Queue", Action::Modify)
        };
        let deleted = between(Some(&queue(1)), Some(&queue(2))).merge(&[told(None)]);
        let wanted = vec!["--allow-data-loss s/Q".to_owned()];
        assert_eq!(options(&Consent::default(), &deleted), [wanted.clone(), wanted.clone()]);
        let kept = between(Some(&queue(1)), Some(&queue(2))).merge(&[told(Some("ReplaceAndRetain"))]);
        assert_eq!(
            options(&Consent::default(), &kept),
            [vec![], wanted],
            "in prod an empty queue is asked for as well"
        );
    }

    #[test]
    fn wider_permissions_need_consent_in_prod() {
        let role = |action: &str| {
            template(&json!({"Role": {"Type": "AWS::IAM::Role", "Properties": {
                "AssumeRolePolicyDocument": {"Statement": []},
                "Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [
                    {"Effect": "Allow", "Action": action, "Resource": "arn:aws:s3:::b/*"}]}}],
            }}}))
        };
        let wider = between(Some(&role("s3:GetObject")), Some(&role("s3:*")));
        let wanted = vec!["--allow-wider-permissions".to_owned()];
        assert_eq!(options(&Consent::default(), &wider), [vec![], wanted]);
        let given = Consent { wider: true, ..Consent::default() };
        assert_eq!(options(&given, &wider), [vec![], Vec::<String>::new()]);
        let narrower = between(Some(&role("s3:*")), Some(&role("s3:GetObject")));
        assert_eq!(options(&Consent::default(), &narrower), [vec![], Vec::<String>::new()]);
    }

    #[test]
    fn all_that_is_lacking_is_told_at_once() {
        let needed = |kind, what: &str, option: &str| Needed { kind, what: what.to_owned(), option: option.to_owned() };
        let refused = refuse(vec![
            needed(Kind::Permission, "permissions widen", "--allow-wider-permissions"),
            needed(Kind::Data, "`Q` is deleted", "--allow-data-loss s/Q"),
        ]);
        let refused = refused.unwrap_err();
        assert_eq!((refused.code(), refused.exit()), ("data-loss", exit::DIFFERENCES));
        assert_eq!(refused.to_string(), "data would be lost: `Q` is deleted; permissions widen");
        assert!(refused.help_text().unwrap().ends_with("--allow-data-loss s/Q --allow-wider-permissions"));
        assert!(refuse(Vec::new()).is_ok());
    }
}
