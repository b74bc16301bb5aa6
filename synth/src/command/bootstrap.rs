//! `synth bootstrap`: what an account and region need before a pipeline can be deployed there.

use dsl::{App, Bucket, Cfn, Environment, Expr, Lifecycle, ObjectAge, Stack, StringParameter, Value, level1::iam};
use serde_json::json;

use super::{Context, deploy};
use crate::{Error, Result, cloudformation::Cloud, examined::Examined, exit};

/// The stack's name, one in an account and region.
pub const STACK: &str = "synth-bootstrap";
/// The name of the parameter that tells what there is.
pub const PARAMETER: &str = "/synth/bootstrap/version";
/// What this version makes and needs.
const VERSION: u32 = 1;
/// Who deploys may do what its stacks say, so this is as wide as those are: narrow it with `--execution-policy`.
const POLICY: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

/// How to set an account up.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Nobody is asked.
    pub yes: bool,
    /// Permissions may become wider, where that is guarded.
    pub allow_wider_permissions: bool,
    /// ARNs of the managed policies that the execution role has, in place of the administrator's.
    pub execution_policies: Vec<String>,
}

/// Sets the environment's account and region up, or brings it to this version's state.
///
/// # Errors
/// As [`deploy::run`].
pub async fn run(context: Context, options: Options) -> Result<u8> {
    if context.environment.is_local() {
        context.report.note("unchanged", "the local environment needs none: `synth deploy` makes its bucket");
        return Ok(exit::DONE);
    }
    let wrong = options.execution_policies.iter().find(|arn| !arn.starts_with("arn:") || !arn.contains(":policy/"));
    if let Some(wrong) = wrong {
        return Err(Error::usage("bad-policy", format!("`{wrong}` is no managed policy's ARN"))
            .help("write `arn:aws:iam::ACCOUNT:policy/NAME`"));
    }
    let environment = context.environment.clone();
    let Options { yes, allow_wider_permissions, execution_policies } = options;
    let context = context.with_stacks(move || {
        let app = App::new(environment.clone()).with(stack(&environment, &execution_policies));
        let (mut assembly, findings) = app.synth();
        // It is written here and not by its user, whom neither a source line nor a rule for pipelines helps.
        assembly.stacks.iter_mut().for_each(|stack| stack.places.clear());
        Ok(Examined::unjudged(assembly, findings))
    });
    let options =
        deploy::Options { yes, allow_wider_permissions, adopts: true, concurrency: 1, ..deploy::Options::default() };
    deploy::run(&context, options).await
}

/// The stack.
fn stack(environment: &Environment, policies: &[String]) -> Stack {
    let description =
        "What synth needs to deploy here: a bucket of functions' code, a role that deploys, and their version";
    let mut stack = Stack::new(STACK, environment, description);
    stack.protect_from_deletion();
    let bucket = Bucket::new("Assets").named(environment.asset_bucket()).versioned();
    // An object's key is what it is: an old version is one that somebody wrote over or deleted.
    let bucket = stack.add(bucket.lifecycle(Lifecycle::all().expires_old_versions(ObjectAge::new(30))));
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Action": "sts:AssumeRole",
            "Principal": {"Service": "cloudformation.amazonaws.com"},
            "Condition": {"StringEquals": {"aws:SourceAccount": environment.account}},
        }],
    });
    let policies = if policies.is_empty() { vec![POLICY.to_owned()] } else { policies.to_vec() };
    let role = iam::Role {
        assume_role_policy_document: Some(Value::from_expr(Expr::Literal(trust))),
        description: Some("CloudFormation takes it on to carry out what synth deploys".into()),
        managed_policy_arns: Some(Value::from_expr(Expr::Literal(json!(policies)))),
        ..iam::Role::default()
    };
    let role = stack.add(Cfn::new("ExecutionRole", role));
    let version = StringParameter::new("Version", PARAMETER, VERSION.to_string());
    stack.add(version.describe("What `synth bootstrap` has made here"));
    stack.output("AssetsBucketName", bucket.name(), "Where functions' code and large templates lie");
    stack.output("ExecutionRoleArn", role.arn(), "The role that deploys");
    stack.output("Version", Expr::from(VERSION.to_string().as_str()), "What `synth bootstrap` has made here");
    stack
}

/// The role that deploys in an account and region that was set up; nothing where it was not.
///
/// # Errors
/// A refused or unanswered request, or an older version's state.
pub(super) async fn execution_role(cloud: &Cloud) -> Result<Option<String>> {
    let Some(there) = cloud.describe(STACK).await? else { return Ok(None) };
    let version = there.outputs.get("Version").and_then(|version| version.parse().ok()).unwrap_or(0);
    // One that is being made has no outputs yet, and the user's own permissions do as well.
    if version == 0 {
        return Ok(None);
    }
    if version < VERSION {
        let environment = &cloud.aws().environment().name;
        let message = format!("`{environment}` was set up for an older version: {version}, not {VERSION}");
        return Err(
            Error::failed("bootstrap-outdated", message).help(format!("run `synth --env {environment} bootstrap`"))
        );
    }
    Ok(there.outputs.get("ExecutionRoleArn").cloned())
}

#[cfg(test)]
mod tests {
    use dsl::Architecture;
    use snapbox::{assert_data_eq, file};

    use super::*;

    fn synthesised(policies: &[String]) -> String {
        let environment = Environment {
            name: "prod".to_owned(),
            account: "111122223333".to_owned(),
            region: "eu-west-1".to_owned(),
            architecture: Architecture::Arm64,
        };
        let (assembly, findings) = App::new(environment.clone()).with(stack(&environment, policies)).synth();
        assert!(findings.is_empty(), "{findings:?}");
        assert!(assembly.stacks[0].termination_protection);
        assembly.stacks[0].template.text()
    }

    #[test]
    fn the_stack_is_closed_encrypted_versioned_and_kept() {
        assert_data_eq!(synthesised(&[]), file!["bootstrap.template.json"]);
    }

    #[test]
    fn the_role_is_as_narrow_as_it_is_told() {
        let text = synthesised(&["arn:aws:iam::111122223333:policy/deployer".to_owned()]);
        assert!(text.contains("policy/deployer") && !text.contains("AdministratorAccess"), "{text}");
    }
}
