//! `synth status`: the state of each stack, its alarms, its mappings, its outputs.

use std::{collections::BTreeMap, fmt};

use serde::Serialize;

use super::Context;
use crate::{
    Result,
    aws::Aws,
    cloudformation::{Cloud, StackResource},
    exit,
};

/// What is asked for at once.
const ALARMS: usize = 100;

/// One stack, as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StackStatus {
    /// Its name.
    pub stack: String,
    /// CloudFormation's status; nothing where it is not deployed.
    pub status: Option<String>,
    /// Why it has that status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
    /// How many resources it has.
    pub resources: usize,
    /// The logical ids of its alarms, and the state of each: `OK`, `ALARM`, `INSUFFICIENT_DATA`.
    pub alarms: BTreeMap<String, String>,
    /// The logical ids of its event source mappings, and the state of each: `Enabled`, `Disabled`, `Updating`, …
    pub mappings: BTreeMap<String, String>,
    /// Output name to value.
    pub outputs: BTreeMap<String, String>,
}

impl fmt::Display for StackStatus {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(status) = &self.status else { return writeln!(to, "{}  not deployed", self.stack) };
        write!(to, "{}  {status}", self.stack)?;
        if let Some(changed) = &self.changed {
            write!(to, ", {changed}")?;
        }
        writeln!(to, ", {}", crate::report::plural(self.resources, "resource"))?;
        if let Some(reason) = &self.reason {
            writeln!(to, "  because  {reason}")?;
        }
        for (heading, entries) in [("alarm", &self.alarms), ("mapping", &self.mappings), ("output", &self.outputs)] {
            let width = entries.keys().map(String::len).max().unwrap_or_default();
            for (name, value) in entries {
                writeln!(to, "  {heading:<7}  {name:width$}  {value}")?;
            }
        }
        Ok(())
    }
}

/// Shows the state of each selected stack.
///
/// # Errors
/// A glob that matches nothing, a refused or unanswered request.
pub async fn run(context: &Context) -> Result<u8> {
    let stacks = context.selected(&context.assembly()?)?;
    let aws = Aws::reach(&context.project, &context.environment).await?;
    let cloud = Cloud::new(&aws);
    for stack in stacks {
        context.report.data(&status(&aws, &cloud, &stack.name).await?);
    }
    Ok(exit::DONE)
}

async fn status(aws: &Aws, cloud: &Cloud, name: &str) -> Result<StackStatus> {
    let empty = StackStatus {
        stack: name.to_owned(),
        status: None,
        reason: None,
        changed: None,
        resources: 0,
        alarms: BTreeMap::new(),
        mappings: BTreeMap::new(),
        outputs: BTreeMap::new(),
    };
    let Some(deployed) = cloud.describe(name).await? else { return Ok(empty) };
    let resources = cloud.resources(&deployed.id).await?;
    Ok(StackStatus {
        alarms: alarms(aws, &of_type(&resources, "AWS::CloudWatch::Alarm")).await?,
        mappings: mappings(aws, &of_type(&resources, "AWS::Lambda::EventSourceMapping")).await?,
        resources: resources.len(),
        status: Some(deployed.status),
        reason: deployed.reason,
        changed: deployed.changed,
        outputs: deployed.outputs,
        ..empty
    })
}

/// Logical ids and physical names.
fn of_type<'a>(resources: &'a [StackResource], type_name: &str) -> Vec<(&'a str, &'a str)> {
    let found = resources.iter().filter(|resource| resource.type_name == type_name);
    found.filter_map(|resource| Some((resource.id.as_str(), resource.physical.as_deref()?))).collect()
}

async fn alarms(aws: &Aws, alarms: &[(&str, &str)]) -> Result<BTreeMap<String, String>> {
    let client = aws.cloudwatch();
    let mut states: BTreeMap<String, String> = BTreeMap::new();
    for part in alarms.chunks(ALARMS) {
        let names = part.iter().map(|(_, name)| (*name).to_owned()).collect();
        let limit = i32::try_from(ALARMS).unwrap_or(i32::MAX);
        let answer = client.describe_alarms().set_alarm_names(Some(names)).max_records(limit).send().await;
        let answer = answer.map_err(aws.fault("CloudWatch", "DescribeAlarms"))?;
        for alarm in answer.metric_alarms.unwrap_or_default() {
            if let (Some(name), Some(state)) = (alarm.alarm_name, alarm.state_value) {
                states.insert(name, state.as_str().to_owned());
            }
        }
    }
    let state = |name: &str| states.get(name).cloned().unwrap_or_else(|| "missing".to_owned());
    Ok(alarms.iter().map(|(id, name)| ((*id).to_owned(), state(name))).collect())
}

async fn mappings(aws: &Aws, mappings: &[(&str, &str)]) -> Result<BTreeMap<String, String>> {
    let client = aws.lambda();
    let mut states = BTreeMap::new();
    for (id, uuid) in mappings {
        let answer = client.get_event_source_mapping().uuid(*uuid).send().await;
        let state = match answer.map_err(aws.fault("Lambda", "GetEventSourceMapping")) {
            Ok(answer) => answer.state.unwrap_or_else(|| "unknown".to_owned()),
            Err(fault) if fault.is("ResourceNotFound") => "missing".to_owned(),
            Err(fault) => return Err(fault.into()),
        };
        states.insert((*id).to_owned(), state);
    }
    Ok(states)
}
