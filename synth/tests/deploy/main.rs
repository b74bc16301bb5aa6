//! Deployments on the real emulator: one server for all tests, an account for each.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod account;
mod another_process;
mod parameters;
mod references;

use dsl::{Architecture, Environment, StackArtifact, Template};
use serde_json::{Value as Json, json};
use synth::{
    asset::Bucket,
    aws::Aws,
    cloudformation::{
        Cloud, Interrupt,
        change_set::{Asked, Wanted},
        consent::refuse,
        deploy::{Deployer, Job, Outcome, Planned},
        parameters::Values,
    },
    command::{bootstrap, deploy, outputs, status},
    exit,
};

use self::account::{Account, block_on, broken, queue, stack};

#[test]
fn creates_keeps_changes_fails_and_destroys() {
    block_on(async {
        let account = Account::new("local");
        let one = |template| vec![stack("orders", template)];
        assert_eq!(account.deploy(one(queue(1))).await.unwrap(), exit::DONE);
        let created = account.cloud().describe("orders").await.unwrap().unwrap();
        assert_eq!(created.status, "CREATE_COMPLETE");
        assert!(created.outputs["Url"].contains("orders"), "{:?}", created.outputs);
        assert_eq!(created.tags["owner"], "tests");

        assert_eq!(account.deploy(one(queue(1))).await.unwrap(), exit::DONE);
        let kept = account.cloud().describe("orders").await.unwrap().unwrap();
        assert_eq!((kept.status.as_str(), kept.changed), ("CREATE_COMPLETE", created.changed), "nothing was executed");

        assert_eq!(account.deploy(one(queue(2))).await.unwrap(), exit::DONE);
        assert_eq!(account.status("orders").await.unwrap(), "UPDATE_COMPLETE");

        let failed = account.deploy(one(broken(3))).await.unwrap_err();
        assert_eq!((failed.exit(), failed.code()), (exit::ROLLED_BACK, "rolled-back"));
        assert!(failed.to_string().contains("`Broken`"), "the root cause is named: {failed}");
        assert_eq!(account.status("orders").await.unwrap(), "UPDATE_ROLLBACK_COMPLETE");

        assert_eq!(account.deploy(one(queue(4))).await.unwrap(), exit::DONE);
        assert_eq!(status::run(&account.context(one(queue(4)))).await.unwrap(), exit::DONE);
        assert_eq!(outputs::run(&account.context(one(queue(4)))).await.unwrap(), exit::DONE);
        assert_eq!(account.destroy(one(queue(4))).await.unwrap(), exit::DONE);
        assert_eq!(account.status("orders").await, None);
        assert_eq!(account.destroy(one(queue(4))).await.unwrap(), exit::DONE, "nothing to do");
    });
}

#[test]
fn outputs_alone_are_deployed_too() {
    block_on(async {
        let account = Account::new("local");
        account.deploy(vec![stack("orders", queue(1))]).await.unwrap();
        let mut template = queue(1);
        template["Outputs"]["Name"] = json!({"Value": {"Fn::GetAtt": ["Queue", "QueueName"]}});
        account.deploy(vec![stack("orders", template)]).await.unwrap();
        let outputs = account.cloud().describe("orders").await.unwrap().unwrap().outputs;
        assert_eq!(outputs.keys().collect::<Vec<_>>(), ["Name", "Url"]);
    });
}

#[test]
fn a_failed_creation_is_deleted_and_created_again() {
    block_on(async {
        let account = Account::new("local");
        let failed = account.deploy(vec![stack("orders", broken(1))]).await.unwrap_err();
        assert_eq!(failed.exit(), exit::ROLLED_BACK);
        assert_eq!(account.status("orders").await.unwrap(), "ROLLBACK_COMPLETE");
        assert_eq!(account.deploy(vec![stack("orders", queue(1))]).await.unwrap(), exit::DONE);
        assert_eq!(account.status("orders").await.unwrap(), "CREATE_COMPLETE");
    });
}

#[test]
fn a_leftover_change_set_is_taken_over() {
    block_on(async {
        let account = Account::new("local");
        let artifact = stack("orders", queue(1));
        let values = Values::new();
        let wanted = Wanted { stack: &artifact, values: &values, template_url: None, role: None, adopts: false };
        // What a run that was killed before it executed leaves.
        let interrupt = Interrupt::default();
        let Asked::Ready(left) = account.cloud().change_set(wanted, None, &interrupt).await.unwrap() else {
            panic!("a new stack is a change");
        };
        assert_eq!(account.status("orders").await.unwrap(), "REVIEW_IN_PROGRESS");
        let there = account.cloud().describe("orders").await.unwrap();
        let Asked::Ready(adopted) = account.cloud().change_set(wanted, there.as_ref(), &interrupt).await.unwrap()
        else {
            panic!("a new stack is a change");
        };
        assert_eq!(adopted.id, left.id);
        assert_eq!(account.deploy(vec![artifact]).await.unwrap(), exit::DONE);
        assert_eq!(account.status("orders").await.unwrap(), "CREATE_COMPLETE");
    });
}

#[test]
fn a_leftover_with_other_content_is_no_obstacle() {
    block_on(async {
        let account = Account::new("local");
        let (old, values) = (stack("orders", queue(1)), Values::new());
        let wanted = Wanted { stack: &old, values: &values, template_url: None, role: None, adopts: false };
        account.cloud().change_set(wanted, None, &Interrupt::default()).await.unwrap();
        assert_eq!(account.deploy(vec![stack("orders", queue(2))]).await.unwrap(), exit::DONE);
        assert_eq!(account.status("orders").await.unwrap(), "CREATE_COMPLETE");
    });
}

#[test]
fn another_tools_change_set_is_left_alone() {
    block_on(async {
        let account = Account::new("local");
        let client = account.aws().cloudformation();
        let request = client.create_change_set().stack_name("orders").change_set_name("theirs");
        let kind = aws_sdk_cloudformation::types::ChangeSetType::Create;
        request.change_set_type(kind).template_body(queue(1).to_string()).send().await.unwrap();
        let refused = account.deploy(vec![stack("orders", queue(1))]).await.unwrap_err();
        assert_eq!((refused.exit(), refused.code()), (exit::NEEDS_HAND, "foreign-change-set"));
        assert_eq!(account.cloud().listed("orders").await.unwrap(), ["theirs"]);
    });
}

#[test]
fn an_interrupt_before_the_execution_leaves_nothing() {
    block_on(async {
        let account = Account::new("local");
        let deployer = account.deployer();
        let job = Job { stack: stack("orders", queue(1)), template_url: None };
        let survey = deployer.survey("orders").await.unwrap();
        let planned = deployer.plan(&job, &survey, &Values::new(), false).await.unwrap();
        assert!(matches!(planned, Planned::Ready(_)));
        deployer.interrupt.set();
        let outcome = deployer.execute(&job, survey, planned, |_| Ok(Values::new())).await;
        assert!(matches!(outcome, Outcome::Failed(error) if error.exit() == exit::INTERRUPTED));
        assert_eq!(account.status("orders").await, None);
    });
}

#[test]
fn a_failure_skips_only_what_depends_on_it() {
    block_on(async {
        let account = Account::new("local");
        let behind =
            |name: &str, other: &str| StackArtifact { depends_on: vec![other.to_owned()], ..stack(name, queue(1)) };
        let stacks =
            vec![stack("bad", broken(1)), behind("lost", "bad"), stack("good", queue(1)), behind("fine", "good")];
        assert_eq!(account.deploy(stacks).await.unwrap(), exit::PARTLY);
        assert_eq!(account.status("bad").await.unwrap(), "ROLLBACK_COMPLETE");
        assert_eq!(account.status("lost").await, None);
        assert_eq!(account.status("good").await.unwrap(), "CREATE_COMPLETE");
        assert_eq!(account.status("fine").await.unwrap(), "CREATE_COMPLETE");
    });
}

#[test]
fn data_is_not_lost_without_consent_elsewhere_than_on_local() {
    block_on(async {
        let account = Account::new("dev");
        let mut deployer = account.deployer();
        let mut both = queue(1);
        both["Resources"]["Other"] = json!({"Type": "AWS::SQS::Queue"});
        let execute = async |deployer: &Deployer, template: Json| {
            let job = Job { stack: stack("orders", template), template_url: None };
            let survey = deployer.survey("orders").await.unwrap();
            let planned = deployer.plan(&job, &survey, &Values::new(), false).await.unwrap();
            let diff = deployer.diff(&job, &survey, &planned);
            assert_eq!(diff.basis, diff::Basis::Exact);
            let allowed = refuse(deployer.lacks("orders", &diff));
            if allowed.is_ok() {
                assert!(deployer.execute(&job, survey, planned, |_| Ok(Values::new())).await.is_ok());
            }
            allowed
        };
        execute(&deployer, both).await.unwrap();
        let refused = execute(&deployer, queue(1)).await.unwrap_err();
        assert_eq!((refused.exit(), refused.code()), (exit::DIFFERENCES, "data-loss"));
        assert!(refused.help_text().unwrap().contains("--allow-data-loss orders/Other"));
        assert_eq!(account.cloud().resources("orders").await.unwrap().len(), 2);
        deployer.consent.data = vec!["Other".to_owned()];
        execute(&deployer, queue(1)).await.unwrap();
        assert_eq!(account.cloud().resources("orders").await.unwrap().len(), 1);
    });
}

#[test]
fn a_protected_stack_is_not_destroyed() {
    block_on(async {
        let account = Account::new("local");
        let protected = |on| vec![StackArtifact { termination_protection: on, ..stack("orders", queue(1)) }];
        account.deploy(protected(true)).await.unwrap();
        let refused = account.destroy(protected(true)).await.unwrap_err();
        assert_eq!(refused.code(), "termination-protection");
        account.deploy(protected(false)).await.unwrap();
        assert_eq!(account.destroy(protected(false)).await.unwrap(), exit::DONE);
    });
}

#[test]
fn a_large_template_goes_through_the_bucket() {
    block_on(async {
        let account = Account::new("local");
        let mut template = queue(1);
        template["Metadata"] = json!({"Filler": "x".repeat(Template::INLINE_LIMIT)});
        assert_eq!(account.deploy(vec![stack("orders", template.clone())]).await.unwrap(), exit::DONE);
        assert_eq!(account.deploy(vec![stack("orders", template)]).await.unwrap(), exit::DONE);
        assert_eq!(account.status("orders").await.unwrap(), "CREATE_COMPLETE");
    });
}

#[test]
fn an_object_is_published_once() {
    block_on(async {
        let account = Account::new("local");
        let bucket = Bucket::new(&account.aws());
        let missing = bucket.has("code.zip").await.unwrap_err();
        assert_eq!(missing.code(), "no-asset-bucket");
        bucket.ensure().await.unwrap();
        bucket.ensure().await.unwrap();
        assert!(!bucket.has("code.zip").await.unwrap());
        bucket.put("code.zip", vec![1; 100], "application/zip").await.unwrap();
        assert!(bucket.has("code.zip").await.unwrap());
        assert!(!bucket.has("code").await.unwrap(), "the beginning of a key is no key");
        // Another run was faster: what it put stays.
        bucket.put("code.zip", vec![2; 100], "application/zip").await.unwrap();
        let name = account.environment.asset_bucket();
        let object = account.aws().s3().get_object().bucket(name).key("code.zip").send().await.unwrap();
        assert_eq!(object.body.collect().await.unwrap().to_vec(), vec![1; 100]);
        bucket.put("empty.zip", vec![0; 22], "application/zip").await.unwrap();
        assert!(!bucket.has("empty.zip").await.unwrap(), "an empty archive is no function");
    });
}

#[test]
fn an_account_is_set_up_and_used() {
    block_on(async {
        let account = Account::new("dev");
        let set_up = async || {
            let options = bootstrap::Options { yes: true, ..bootstrap::Options::default() };
            bootstrap::run(account.context(Vec::new()).with_aws(account.aws()), options).await
        };
        assert_eq!(set_up().await.unwrap(), exit::DONE);
        assert_eq!(account.status(bootstrap::STACK).await.unwrap(), "CREATE_COMPLETE");
        assert_eq!(set_up().await.unwrap(), exit::DONE, "it is there already");
        let bucket = Bucket::new(&account.aws());
        bucket.put("code.zip", vec![1; 100], "application/zip").await.unwrap();
        assert!(bucket.has("code.zip").await.unwrap());
        let outputs = account.cloud().describe(bootstrap::STACK).await.unwrap().unwrap().outputs;
        assert_eq!(outputs["AssetsBucketName"], account.environment.asset_bucket());
        assert!(outputs["ExecutionRoleArn"].contains(":role/"), "{outputs:?}");

        let options = deploy::Options { yes: true, concurrency: 1, ..deploy::Options::default() };
        let context = account.context(vec![stack("orders", queue(1))]).with_aws(account.aws());
        assert_eq!(deploy::run(&context, options).await.unwrap(), exit::DONE);
        assert_eq!(account.status("orders").await.unwrap(), "CREATE_COMPLETE");
    });
}

#[test]
fn a_silent_emulator_is_told_with_its_remedy() {
    block_on(async {
        let environment = Environment {
            name: "local".to_owned(),
            account: "000000000001".to_owned(),
            region: "eu-west-1".to_owned(),
            architecture: Architecture::X86_64,
        };
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let cloud = Cloud::new(&Aws::at(&environment, &format!("http://127.0.0.1:{free}")));
        let error = cloud.describe("orders").await.unwrap_err();
        assert_eq!(error.code(), "local-is-down");
        assert!(error.help_text().unwrap().contains("synth local up"));
    });
}
