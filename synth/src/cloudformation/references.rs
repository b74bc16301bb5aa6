//! Weak references to outputs of other stacks: `Fn::GetStackOutput`.
//!
//! CloudFormation fills them in when the stack that uses them is deployed, and tells it of no later change. So a fingerprint of the values
//! stands in a tag of that stack: when an output has another value than at the last deployment, the tag differs, and the stack is deployed
//! again although its template is the same.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use dsl::Template;
use serde_json::Value as Json;
use sha2::{Digest as _, Sha256};

use super::{Cloud, deploy::Job};
use crate::Result;

/// The tag that holds the fingerprint.
const TAG: &str = "synth:references";

/// The outputs that a template refers to: stack and output.
fn outputs(template: &Template) -> BTreeSet<(&str, &str)> {
    fn visit<'a>(value: &'a Json, found: &mut BTreeSet<(&'a str, &'a str)>) {
        match value {
            Json::Object(object) => {
                if let Some(Json::Object(of)) = object.get("Fn::GetStackOutput")
                    && let (Some(stack), Some(output)) = (text(of.get("StackName")), text(of.get("OutputName")))
                    && !of.contains_key("Region")
                    && !of.contains_key("RoleArn")
                {
                    found.insert((stack, output));
                }
                object.values().for_each(|value| visit(value, found));
            }
            Json::Array(list) => list.iter().for_each(|value| visit(value, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    visit(template.json(), &mut found);
    found
}

fn text(value: Option<&Json>) -> Option<&str> {
    value.and_then(Json::as_str)
}

impl Cloud {
    /// The job with the fingerprint of what it refers to. One that refers to nothing stays as it is.
    pub(super) async fn with_references<'a>(&self, job: &'a Job) -> Result<Cow<'a, Job>> {
        let outputs = outputs(&job.stack.template);
        if outputs.is_empty() {
            return Ok(Cow::Borrowed(job));
        }
        let mut stacks = BTreeMap::new();
        for (stack, _) in &outputs {
            if !stacks.contains_key(stack) {
                stacks.insert(*stack, self.describe(stack).await?.map(|stack| stack.outputs).unwrap_or_default());
            }
        }
        let mut hash = Sha256::new();
        for (stack, output) in outputs {
            // Lengths keep one value from running into the next.
            let value = stacks[stack].get(output).map_or("", String::as_str);
            hash.update(format!("{}:{stack}{}:{output}{}:{value}", stack.len(), output.len(), value.len()));
        }
        let mut fingerprint = String::new();
        for byte in &hash.finalize()[..8] {
            let _ = write!(fingerprint, "{byte:02x}");
        }
        let mut job = job.clone();
        job.stack.tags.insert(TAG.to_owned(), fingerprint);
        Ok(Cow::Owned(job))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_output_of_this_account_and_region() {
        let reference =
            |stack: &str| serde_json::json!({"Fn::GetStackOutput": {"StackName": stack, "OutputName": "Url"}});
        let mut elsewhere = reference("elsewhere");
        elsewhere["Fn::GetStackOutput"]["Region"] = "us-east-1".into();
        let template = Template::from_json(serde_json::json!({
            "Resources": {"A": {"Properties": {"B": [reference("base"), elsewhere], "C": {"Fn::Sub": ["${D}", {"D": reference("other")}]}}}},
            "Outputs": {"E": {"Value": reference("base")}},
        }));
        assert_eq!(outputs(&template), BTreeSet::from([("base", "Url"), ("other", "Url")]));
    }
}
