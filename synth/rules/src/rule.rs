//! What a rule is.

use dsl::Severity;

use crate::{
    Findings,
    model::{Alarm, Function, Mapping, Queue, Resource, Role, World},
};

/// A rule. The same type serves a team's own rules:
///
/// ```
/// use dsl::{Severity, Template};
/// use rules::{Check, Limits, Rule, examine_with};
/// use serde_json::json;
///
/// const LONG_POLLING: Rule = Rule {
///     number: None,
///     code: "acme-short-polling",
///     severity: Severity::Warning,
///     title: "our queues wait for messages",
///     why: "an empty receive costs as much as a full one",
///     source: "ACME's handbook, Queues",
///     check: Check::Queue(|queue, findings| {
///         let node = queue.property("ReceiveMessageWaitTimeSeconds");
///         if node.number().known().is_none_or(|wait| wait.value == 0) {
///             findings.tell(node.place(), format!("`{}` answers an empty receive at once", queue.id())).help("write 20");
///         }
///     }),
/// };
///
/// let template = Template::from_json(json!({"Resources": {"Orders": {"Type": "AWS::SQS::Queue"}}}));
/// let found = examine_with(&template, &Limits::default(), &[LONG_POLLING]).findings;
/// assert_eq!(found[0].diagnostic.code, "acme-short-polling");
/// assert_eq!(found[0].diagnostic.message, "`Orders` answers an empty receive at once");
/// ```
#[derive(Clone, Copy)]
pub struct Rule {
    /// The number in the list of rules, where it has one.
    pub number: Option<u8>,
    /// A stable code in kebab case.
    pub code: &'static str,
    /// How bad it is, as a rule; a finding may say otherwise.
    pub severity: Severity,
    /// What must be so.
    pub title: &'static str,
    /// What happens otherwise.
    pub why: &'static str,
    /// AWS's guide and page.
    pub source: &'static str,
    /// What looks for it.
    pub check: Check,
}

/// What looks for a fault: a function that is called for each thing of a kind, in each world that it can tell apart.
#[derive(Clone, Copy)]
pub enum Check {
    /// For each queue.
    Queue(fn(&Queue<'_>, &mut Findings)),
    /// For each event source mapping.
    Mapping(fn(&Mapping<'_>, &mut Findings)),
    /// For each function.
    Function(fn(&Function<'_>, &mut Findings)),
    /// For each alarm on a metric.
    Alarm(fn(&Alarm<'_>, &mut Findings)),
    /// For each role.
    Role(fn(&Role<'_>, &mut Findings)),
    /// For each resource of any type.
    Resource(fn(&Resource<'_>, &mut Findings)),
    /// Once.
    Stack(fn(&World<'_>, &mut Findings)),
    /// Not here: where it is checked.
    Elsewhere(&'static str),
}

impl Check {
    /// The type of what it looks at, where that is one.
    pub(crate) fn type_name(&self) -> Option<&'static str> {
        match self {
            Self::Queue(_) => Some(Queue::TYPE),
            Self::Mapping(_) => Some(Mapping::TYPE),
            Self::Function(_) => Some(Function::TYPE),
            Self::Alarm(_) => Some(Alarm::TYPE),
            Self::Role(_) => Some(Role::TYPE),
            Self::Resource(_) | Self::Stack(_) | Self::Elsewhere(_) => None,
        }
    }

    pub(crate) fn look(&self, resource: Resource<'_>, findings: &mut Findings) {
        match self {
            Self::Queue(check) => check(&Queue(resource), findings),
            Self::Mapping(check) => check(&Mapping(resource), findings),
            Self::Function(check) => check(&Function(resource), findings),
            Self::Alarm(check) => check(&Alarm(resource), findings),
            Self::Role(check) => check(&Role(resource), findings),
            Self::Resource(check) => check(&resource, findings),
            Self::Stack(_) | Self::Elsewhere(_) => {}
        }
    }
}
