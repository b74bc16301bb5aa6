//! A deployer as one writes it at first: one name for all change sets, freed by deleting
//! what has it; the next state that is no `_IN_PROGRESS` is the end, and an
//! equal template is nothing to do.

use std::time::Duration;

use aws_sdk_cloudformation::{
    Client,
    types::{Capability, ChangeSetType, Parameter, Tag},
};
use synth::aws::Aws;

use crate::child::Task;

pub(crate) async fn deploy(aws: &Aws, task: &Task) -> i32 {
    match try_deploy(&aws.cloudformation(), task).await {
        Some(true) => 0,
        _ => 1,
    }
}

async fn status(client: &Client, name: &str) -> Option<String> {
    let answer = client.describe_stacks().stack_name(name).send().await.ok()?;
    Some(answer.stacks?.first()?.stack_status.as_ref()?.as_str().to_owned())
}

async fn try_deploy(client: &Client, task: &Task) -> Option<bool> {
    let stack = &task.stacks[0];
    let name = stack.name.as_str();
    let there = status(client, name).await;
    if there.is_some() {
        let template = client.get_template().stack_name(name).send().await.ok()?.template_body?;
        if serde_json::from_str::<serde_json::Value>(&template).ok()? == stack.template {
            return Some(true);
        }
    }
    let kind = if there.is_none() { ChangeSetType::Create } else { ChangeSetType::Update };
    let parameters = task.parameters.iter().filter_map(|text| text.split_once('='));
    let parameters =
        parameters.map(|(key, value)| Parameter::builder().parameter_key(key).parameter_value(value).build());
    let _ = client.delete_change_set().stack_name(name).change_set_name("deploy").send().await;
    let request = client.create_change_set().stack_name(name).change_set_name("deploy").change_set_type(kind);
    let request = request.template_body(stack.template.to_string()).capabilities(Capability::CapabilityIam);
    let request = request.tags(Tag::builder().key("owner").value("tests").build());
    request.set_parameters(Some(parameters.collect())).send().await.ok()?;
    loop {
        let answer = client.describe_change_set().stack_name(name).change_set_name("deploy").send().await.ok()?;
        match answer.status?.as_str() {
            "CREATE_COMPLETE" => break,
            "FAILED" => return Some(true),
            _ => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
    client.execute_change_set().stack_name(name).change_set_name("deploy").send().await.ok()?;
    loop {
        tokio::time::sleep(Duration::from_millis(20)).await;
        let status = status(client, name).await?;
        if !status.ends_with("_IN_PROGRESS") {
            return Some(matches!(status.as_str(), "CREATE_COMPLETE" | "UPDATE_COMPLETE"));
        }
    }
}
