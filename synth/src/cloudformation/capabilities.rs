//! What CloudFormation wants to have acknowledged, computed from the template instead of waved through. Pure.

use dsl::Template;
use validation::Capability;

/// The capabilities that a template needs, no more, in CloudFormation's words: see [`validation::capabilities`].
///
/// ```
/// use synth::cloudformation::capabilities;
/// let template = dsl::Template::from_json(serde_json::json!({"Resources": {"Role": {"Type": "AWS::IAM::Role"}}}));
/// assert_eq!(capabilities::of(&template), ["CAPABILITY_IAM"]);
/// ```
pub fn of(template: &Template) -> Vec<&'static str> {
    validation::capabilities(template).into_iter().map(Capability::word).collect()
}
