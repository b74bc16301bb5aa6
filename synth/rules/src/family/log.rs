//! Log groups.

use dsl::Severity;

use crate::{
    Check, Findings, Rule,
    model::{Family, Function, Identity, Part, Resource, Setting, Text},
};

const GUIDE: &str = "Lambda developer guide, Sending Lambda function logs to CloudWatch Logs";

pub(crate) const MISSING: Rule = Rule {
    number: Some(42),
    code: "no-log-group",
    severity: Severity::Warning,
    title: "every function has its log group in the template",
    why: "Lambda makes one itself, which keeps everything for ever and outlives the stack",
    source: GUIDE,
    check: Check::Function(missing),
};

pub(crate) const FOR_EVER: Rule = Rule {
    number: Some(42),
    code: "logs-kept-for-ever",
    severity: Severity::Warning,
    title: "the log group of a function has a retention",
    why: "logs are kept, and paid for, for ever; and what stands in them too",
    source: "CloudWatch Logs user guide, Change log data retention",
    check: Check::Function(for_ever),
};

enum Group<'m> {
    Here(Resource<'m>),
    /// CDK's custom resource sets a retention.
    ByOther,
    Unknown,
    None(Text),
}

fn group<'m>(function: &Function<'m>) -> Group<'m> {
    let world = function.world();
    let config = function.property("LoggingConfig").get("LogGroup");
    if config.is_there() {
        return match config.text().known().map(|text| (world.identify(&text, Family::LogGroup), text)) {
            Some((Identity::Here(group), _)) => Group::Here(group),
            Some((Identity::Outside, text)) if text.as_known().is_some_and(|name| name.starts_with("/aws/lambda/")) => {
                Group::None(text)
            }
            _ => Group::Unknown,
        };
    }
    if function.property("LoggingConfig").is_opaque() {
        return Group::Unknown;
    }
    let mut name = Text::known("/aws/lambda/");
    name.push(&function.function_name());
    if let Identity::Here(group) = world.identify(&name, Family::LogGroup) {
        return Group::Here(group);
    }
    let named = |resource: &Resource<'m>| resource.property("LogGroupName").text().known();
    if world.of_type("Custom::LogRetention").any(|other| named(&other).is_some_and(|other| other.may_equal(&name))) {
        return Group::ByOther;
    }
    // A name that the deployment makes is no other resource's.
    let may_be =
        |(_, open): &(usize, Text)| open.may_equal(&name) && (is_open(function, open) || is_open(function, &name));
    let open = world.model.open_names.get(&Family::LogGroup);
    if world.model.grows || open.is_some_and(|open| open.iter().any(may_be)) {
        return Group::Unknown;
    }
    if is_open(function, &name)
        && world.of_type("AWS::Logs::LogGroup").any(|group| group.name().is_some_and(|other| other.may_equal(&name)))
    {
        return Group::Unknown;
    }
    Group::None(name)
}

/// Whether a name has a hole that anything may fill.
fn is_open(function: &Function<'_>, name: &Text) -> bool {
    let model = function.world().model;
    let is_resource = |hole: &str| {
        let id = hole.split_once('.').map_or(hole, |(id, _)| id);
        model.index(id).is_some() || hole == "AWS::StackName"
    };
    name.parts().iter().any(|part| matches!(part, Part::Hole(hole) if !is_resource(hole)))
}

fn missing(function: &Function<'_>, findings: &mut Findings) {
    let Group::None(name) = group(function) else { return };
    let message = format!(
        "no log group in the template is that of `{}`: Lambda makes `{name}`, which keeps its logs for ever",
        function.id()
    );
    let told = findings.tell(&function.place(), message);
    told.help("add an `AWS::Logs::LogGroup` with `RetentionInDays`, and name it in the function's `LoggingConfig`");
}

fn for_ever(function: &Function<'_>, findings: &mut Findings) {
    let Group::Here(group) = group(function) else { return };
    let node = group.property("RetentionInDays");
    if node.number() == Setting::LeftOut && !node.is_there() {
        let message = format!("`{}` keeps the logs of `{}` for ever", group.id(), function.id());
        findings.tell(node.place(), message).help("write `RetentionInDays: 14`").related(function.id());
    }
}
