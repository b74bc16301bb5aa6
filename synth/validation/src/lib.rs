//! Checks `CloudFormation` templates against AWS's own schemas, and the graph that their references make. Offline, and
//! without a change to anything.
//!
//! ```
//! use dsl::Template;
//! use serde_json::json;
//!
//! let template = Template::from_json(json!({"Resources": {"Orders": {
//!     "Type": "AWS::SQS::Queue",
//!     "Properties": {"VisibilityTimeOut": 180, "DelaySeconds": 1000},
//! }}}));
//! let found = validation::check(&template);
//! assert_eq!(found[0].diagnostic.message, "`DelaySeconds` is `1000`, but must be at most 900");
//! assert_eq!(found[0].pointer, "/Resources/Orders/Properties/DelaySeconds");
//! assert_eq!(found[1].diagnostic.help.as_deref(), Some("did you mean `VisibilityTimeout`?"));
//! ```
//!
//! What only the deployment knows stays unknown: `Fn::If` is checked in both branches, for each way in which the
//! conditions can hold together; other functions pass every rule about values, and are checked for what they refer to.
//!
//! Codes: `unknown-type`, `no-type`, `no-resources`, `unknown-key`, `unknown-property`, `missing-property`,
//! `read-only-property`, `excluded-property`, `wrong-type`, `bad-value`, `bad-pattern`, `out-of-range`, `not-unique`,
//! `ambiguous`, `invalid`; of the graph: `dangling-reference`, `unknown-attribute`, `unknown-condition`,
//! `unknown-mapping`, `malformed-function`, `wrong-value`, `cycle`, `limit`.

mod capability;
mod condition;
mod expand;
mod fault;
mod finding;
mod graph;
mod intrinsic;
mod keyword;
mod nearest;
mod path;
mod pattern;
mod resource;
mod sections;
mod types;
mod words;

use std::collections::BTreeMap;

use dsl::{At, Diagnostic, Template};

pub use capability::{Capability, capabilities};
pub use finding::Finding;
pub use nearest::nearest;

use sections::Sections;

/// Everything that is wrong with a template, each with the source line of its resource, where `places` knows it.
pub fn validate(template: &Template, places: &BTreeMap<String, At>) -> Vec<Diagnostic> {
    let with_place = |finding: Finding| {
        let mut diagnostic = finding.diagnostic;
        diagnostic.at = diagnostic.resource.as_ref().and_then(|id| places.get(id)).cloned();
        diagnostic
    };
    check(template).into_iter().map(with_place).collect()
}

/// Everything that is wrong with a template, each with its place in it, in the order of places.
pub fn check(template: &Template) -> Vec<Finding> {
    let sections = Sections::of(template.json());
    let mut findings = Vec::new();
    resource::check(&sections, &mut findings);
    graph::check(&sections, &mut findings);
    findings.sort_by(|one, other| one.pointer.cmp(&other.pointer));
    findings
}
