//! Rules that a template alone does not show, or that the schemas and the graph check.

use dsl::Severity;

use crate::{Check, Rule};

pub(crate) const HANDLER: Rule = Rule {
    number: Some(26),
    code: "fifo-handler-goes-on",
    severity: Severity::Error,
    title: "a FIFO handler stops at its first failure, and reports the rest",
    why: "otherwise later messages of a group are done before an earlier one",
    source: "Lambda developer guide, Handling errors for an SQS event source",
    check: Check::Elsewhere("in the functions: their shared crate does it"),
};

pub(crate) const LIMIT: Rule = Rule {
    number: Some(39),
    code: "limit",
    severity: Severity::Error,
    title: "a template has at most 500 resources, 200 parameters, 200 outputs and 1 MB",
    why: "CloudFormation refuses more",
    source: "CloudFormation user guide, Understand CloudFormation quotas",
    check: Check::Elsewhere("with the schemas"),
};

pub(crate) const ASSET: Rule = Rule {
    number: Some(41),
    code: "asset",
    severity: Severity::Error,
    title: "a function's code has at most 250 MB, a `bootstrap`, and is built for its architecture",
    why: "Lambda refuses it, or cannot start it",
    source: "Lambda developer guide, Lambda quotas; Building Lambda functions with Rust",
    check: Check::Elsewhere("at the build"),
};

pub(crate) const GRAPH: Rule = Rule {
    number: Some(43),
    code: "dangling-reference",
    severity: Severity::Error,
    title: "every reference points at something that exists",
    why: "CloudFormation refuses the template",
    source: "CloudFormation, Ref; Fn::GetAtt",
    check: Check::Elsewhere("with the schemas"),
};

pub(crate) const CIRCLE: Rule = Rule {
    number: Some(43),
    code: "cycle",
    severity: Severity::Error,
    title: "no resource needs itself, however far round",
    why: "CloudFormation refuses the template",
    source: "CloudFormation user guide, Troubleshooting, Circular dependencies",
    check: Check::Elsewhere("with the schemas"),
};
