//! Finding deployed things by their logical names.

use dsl::StackArtifact;
use serde_json::Value as Json;

use super::Context;
use crate::{Error, Result, aws::Aws, nearest::nearest};

/// What kind of thing is looked for.
pub(super) struct Sought {
    /// What a person calls it: `queue`.
    pub(super) kind: &'static str,
    /// CloudFormation's type.
    pub(super) type_name: &'static str,
    /// The word that its logical id ends in, and that a person may leave out.
    pub(super) word: &'static str,
}

pub(super) const QUEUE: Sought = Sought { kind: "queue", type_name: "AWS::SQS::Queue", word: "Queue" };
pub(super) const DEAD_LETTERS: Sought = Sought { kind: "dead-letter queue", type_name: "AWS::SQS::Queue", word: "DLQ" };
pub(super) const FUNCTION: Sought = Sought { kind: "function", type_name: "AWS::Lambda::Function", word: "Function" };
pub(super) const TABLE: Sought = Sought { kind: "table", type_name: "AWS::DynamoDB::Table", word: "Table" };
pub(super) const BUCKET: Sought = Sought { kind: "bucket", type_name: "AWS::S3::Bucket", word: "Bucket" };

/// A resource of a stack, by both its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) stack: String,
    pub(super) id: String,
}

/// All resources of the kind in the selected stacks.
pub(super) fn all(sought: &Sought, stacks: &[StackArtifact]) -> Vec<Found> {
    stacks
        .iter()
        .flat_map(|stack| {
            let ids = stack.template.resources().map(|(id, _)| id);
            ids.filter(|id| stack.template.type_of(id) == Some(sought.type_name) && id.ends_with(sought.word))
                .map(|id| Found { stack: stack.name.clone(), id: id.to_owned() })
        })
        .collect()
}

/// The one resource that is meant by a logical id, with or without its word.
///
/// # Errors
/// None or several that are meant, with the names there are.
pub(super) fn one(sought: &Sought, given: &str, stacks: &[StackArtifact]) -> Result<Found> {
    let all = all(sought, stacks);
    let meant = |found: &&Found| found.id == given || found.id.strip_suffix(sought.word) == Some(given);
    let mut matches = all.iter().filter(meant);
    match (matches.next(), matches.next()) {
        (Some(found), None) => Ok(found.clone()),
        (Some(first), Some(second)) => {
            let message = format!("`{given}` is in `{}` and in `{}`", first.stack, second.stack);
            Err(Error::usage("ambiguous-resource", message).help("name the stack too: `STACK/ID`"))
        }
        (None, _) => {
            let names: Vec<&str> = all.iter().map(|found| found.id.as_str()).collect();
            let error =
                Error::usage("no-such-resource", format!("no {} `{given}` in the environment's stacks", sought.kind));
            let short = names.iter().map(|name| name.strip_suffix(sought.word).unwrap_or(name));
            let near = nearest(given, names.iter().copied().chain(short));
            let near = near.map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
            Err(error.help(match names.as_slice() {
                [] => "they have none".to_owned(),
                names => format!("{near}there is: {}", names.join(", ")),
            }))
        }
    }
}

/// The queues whose dead letters go to this one.
pub(super) fn sources(dead_letters: &Found, stacks: &[StackArtifact]) -> Vec<Found> {
    let of_stack = stacks.iter().filter(|stack| stack.name == dead_letters.stack);
    let ids = of_stack.flat_map(|stack| {
        stack.template.resources().filter(|(_, body)| target(body) == Some(&dead_letters.id)).map(|(id, _)| id)
    });
    ids.map(|id| Found { stack: dead_letters.stack.clone(), id: id.to_owned() }).collect()
}

/// Where the dead letters of this queue go.
pub(super) fn dead_letters_of(queue: &Found, stacks: &[StackArtifact]) -> Option<Found> {
    let stack = stacks.iter().find(|stack| stack.name == queue.stack)?;
    let id = target(stack.template.resource(&queue.id)?)?;
    Some(Found { stack: queue.stack.clone(), id: id.to_owned() })
}

/// The logical id that a queue's redrive policy names: `GetAtt` as a list or as one text.
fn target(body: &Json) -> Option<&str> {
    let target = body.pointer("/Properties/RedrivePolicy/deadLetterTargetArn/Fn::GetAtt")?;
    match target {
        Json::Array(parts) => parts.first()?.as_str(),
        _ => target.as_str()?.strip_suffix(".Arn"),
    }
}

impl Found {
    /// Its physical id: a queue's URL, a log group's name.
    ///
    /// # Errors
    /// A stack that is not deployed, or a cloud that cannot be reached.
    pub(super) async fn physical(&self, aws: &Aws) -> Result<String> {
        let answer = aws
            .cloudformation()
            .describe_stack_resource()
            .stack_name(&self.stack)
            .logical_resource_id(&self.id)
            .send()
            .await
            .map_err(aws.fault("CloudFormation", "DescribeStackResource"));
        let detail = match answer {
            Ok(answer) => answer.stack_resource_detail,
            Err(fault) if fault.code.as_deref() == Some("ValidationError") => None,
            Err(fault) => return Err(fault.into()),
        };
        detail.and_then(|detail| detail.physical_resource_id).ok_or_else(|| {
            Error::failed("not-deployed", format!("`{}` of stack `{}` is not deployed", self.id, self.stack))
                .help(format!("run `synth deploy {}`", self.stack))
        })
    }
}

/// Splits `STACK/ID`, and gives the stacks to look in.
///
/// # Errors
/// A stack that the environment does not have.
pub(super) fn scope<'a>(context: &Context, given: &'a str) -> Result<(Vec<StackArtifact>, &'a str)> {
    scope_of(&context.assembly()?.stacks, given)
}

/// As [`scope`], among these stacks.
///
/// # Errors
/// A stack that is none of them.
pub(super) fn scope_of<'a>(stacks: &[StackArtifact], given: &'a str) -> Result<(Vec<StackArtifact>, &'a str)> {
    let Some((stack, id)) = given.split_once('/') else { return Ok((stacks.to_vec(), given)) };
    let names: Vec<&str> = stacks.iter().map(|stack| stack.name.as_str()).collect();
    let narrowed: Vec<StackArtifact> = stacks.iter().filter(|artifact| artifact.name == stack).cloned().collect();
    if narrowed.is_empty() {
        return Err(Error::usage("no-such-stack", format!("no stack `{stack}`"))
            .help(format!("the stacks are: {}", names.join(", "))));
    }
    Ok((narrowed, id))
}
