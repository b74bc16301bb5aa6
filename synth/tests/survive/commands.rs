//! Rollback, drift and bootstrap, and what the screens say.

use cloudformation::{Failure, Server};
use regex::Regex;
use serde_json::json;
use snapbox::{assert_data_eq, str};

use crate::{
    child::{Task, Verb},
    world::{SECRET, deployment, run, server, server_with, template},
};

/// What a run says as a person sees it, without what the test runner says.
fn screen(server: &Server, task: &Task, code: i32) -> String {
    let ran = run(&server.url(), &Task { quiet: true, ..task.clone() });
    assert_eq!(ran.code, Some(code), "{}", ran.said);
    assert!(!ran.said.contains(SECRET), "{}", ran.said);
    let times = Regex::new(r"\[ +\d+\.\ds\]|in \d+\.\d s").unwrap();
    times.replace_all(&ran.said.replace("\nrunning 1 test\n", ""), "[TIME]").into_owned()
}

fn state(server: &Server) -> String {
    server.account().stack("orders").unwrap().status.clone()
}

fn fail(server: &Server, id: &str, when: Failure, reason: &str) {
    server.account().failures.insert((id.to_owned(), when), reason.to_owned());
}

/// An update failed, and so did its rollback.
fn stuck() -> Server {
    let server = server_with(&deployment(&template(1)));
    fail(&server, "Role", Failure::Change, "the role may not be changed");
    fail(&server, "Late", Failure::Rollback, "the queue was deleted past the stack");
    assert_eq!(run(&server.url(), &deployment(&template(2))).code, Some(6));
    assert_eq!(state(&server), "UPDATE_ROLLBACK_FAILED");
    server
}

fn rollback() -> Task {
    Task { verb: Verb::Rollback, parameters: Vec::new(), ..deployment(&template(2)) }
}

#[test]
fn a_failed_rollback_is_continued() {
    let server = stuck();
    assert_data_eq!(
        screen(&server, &Task { yes: false, ..rollback() }, 3),
        str![[r#"
Stack orders is UPDATE_ROLLBACK_FAILED, and is rolled back
    ! Late  AWS::SQS::Queue  the queue was deleted past the stack
    ! Role  AWS::IAM::Role  the role may not be changed
error: nothing was done: `prod` needs consent, and there is no terminal to ask on
 help: add `--yes` once you have read the plan

"#]]
    );
    assert_data_eq!(
        screen(&server, &rollback(), 6),
        str![[r#"
Stack orders is UPDATE_ROLLBACK_FAILED, and is rolled back
    ! Late  AWS::SQS::Queue  the queue was deleted past the stack
    ! Role  AWS::IAM::Role  the role may not be changed
     updated [TIME] Secret AWS::SecretsManager::Secret
     updated [TIME] Role AWS::IAM::Role
     updated [TIME] Orders AWS::SQS::Queue
    updating [TIME] Late AWS::SQS::Queue
update failed [TIME] Late AWS::SQS::Queue
             the queue was deleted past the stack
error: the rollback of `orders` failed, and it is UPDATE_ROLLBACK_FAILED: `Late` (AWS::SQS::Queue): the queue was deleted past the stack
 help: mend the cause and run it again, or leave it as it is with `synth rollback orders --skip Late`

"#]]
    );
    assert_eq!(state(&server), "UPDATE_ROLLBACK_FAILED");
    // Mended, it comes back whole.
    server.account().failures.clear();
    assert_data_eq!(
        screen(&server, &rollback(), 0),
        str![[r#"
Stack orders is UPDATE_ROLLBACK_FAILED, and is rolled back
    ! Late  AWS::SQS::Queue  the queue was deleted past the stack
     updated [TIME] Secret AWS::SecretsManager::Secret
     updated [TIME] Role AWS::IAM::Role
     updated [TIME] Orders AWS::SQS::Queue
     updated [TIME] Late AWS::SQS::Queue
    restored `orders`

"#]]
    );
    assert_eq!(state(&server), "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(server.account().stack("orders").unwrap().content.json(), template(1));
    assert_data_eq!(
        screen(&server, &rollback(), 0),
        str![[r#"
   unchanged `orders` is UPDATE_ROLLBACK_COMPLETE: nothing to roll back

"#]]
    );
    // And the deployment that failed can be done.
    assert_eq!(run(&server.url(), &deployment(&template(2))).code, Some(0));
}

#[test]
fn what_stands_in_the_way_is_skipped_or_forced_with_consent_alone() {
    let server = stuck();
    let wrong = Task { skip: vec!["Orders".to_owned()], ..rollback() };
    assert_data_eq!(
        screen(&server, &wrong, 2),
        str![[r#"
error: `Orders` does not stand in the way of a rollback
 help: these do: Late, Role

"#]]
    );
    let skip = Task { skip: vec!["Late".to_owned()], ..rollback() };
    assert_eq!(run(&server.url(), &Task { yes: false, ..skip.clone() }).code, Some(3));
    assert_eq!(state(&server), "UPDATE_ROLLBACK_FAILED");
    assert_data_eq!(
        screen(&server, &skip, 0),
        str![[r#"
Stack orders is UPDATE_ROLLBACK_FAILED, and is rolled back
    ! Late  AWS::SQS::Queue  the queue was deleted past the stack
      is left as it is: the stack counts it as rolled back
    ! Role  AWS::IAM::Role  the role may not be changed
     updated [TIME] Secret AWS::SecretsManager::Secret
     updated [TIME] Role AWS::IAM::Role
     updated [TIME] Orders AWS::SQS::Queue
    restored `orders`

"#]]
    );
    assert_eq!(state(&server), "UPDATE_ROLLBACK_COMPLETE");

    let server = stuck();
    screen(&server, &Task { force: true, ..rollback() }, 0);
    assert_eq!(state(&server), "UPDATE_ROLLBACK_COMPLETE");
}

#[test]
fn an_update_that_was_left_is_rolled_back() {
    let server = server_with(&deployment(&template(1)));
    fail(&server, "Role", Failure::Change, "not now");
    let left = Task { no_rollback: true, ..deployment(&template(2)) };
    assert_eq!(run(&server.url(), &left).code, Some(6));
    assert_eq!(state(&server), "UPDATE_FAILED");
    screen(&server, &rollback(), 0);
    assert_eq!(state(&server), "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(server.account().stack("orders").unwrap().content.json(), template(1));
}

/// Somebody changes a queue, and deletes another, past the stack.
fn drifted() -> Server {
    let server = server_with(&deployment(&template(1)));
    let mut account = server.account();
    let physical = |id: &str| account.stack("orders").unwrap().resources[id].physical.clone().unwrap();
    let (orders, late, secret) = (physical("Orders"), physical("Late"), physical("Secret"));
    account.things.get_mut(&orders).unwrap().properties =
        json!({"DelaySeconds": 768, "KmsMasterKeyId": "alias/theirs"});
    account.things.get_mut(&secret).unwrap().properties = json!({"SecretString": "changed-past-the-stack"});
    account.things.remove(&late);
    drop(account);
    server
}

#[test]
fn drift_is_told_property_by_property() {
    let server = drifted();
    let drift = Task { verb: Verb::Drift, ..rollback() };
    let said = screen(&server, &drift, 0);
    assert!(!said.contains("changed-past"), "a secret is told: {said}");
    assert_data_eq!(
        said,
        str![[r#"
Stack orders
    - Late  AWS::SQS::Queue  orders-Late-22
      is gone
    ~ Orders  AWS::SQS::Queue  orders-Orders-25
      ~ DelaySeconds  1 -> 768
      ~ KmsMasterKeyId  (none) -> alias/theirs
    ~ Secret  AWS::SecretsManager::Secret  orders-Secret-31
      ~ SecretString  (sensitive) -> (sensitive)
   comparing `orders` with what is there
    compared `orders` with what is there [TIME]

"#]]
    );
    screen(&server, &Task { exit_code: true, ..drift.clone() }, 3);
    let same = server_with(&deployment(&template(1)));
    assert_data_eq!(
        screen(&same, &Task { exit_code: true, ..drift }, 0),
        str![[r#"
   comparing `orders` with what is there
    compared `orders` with what is there [TIME]
        same nothing was changed past 1 stack

"#]]
    );
}

#[test]
fn drift_is_told_before_it_is_written_over() {
    let said = screen(&drifted(), &Task { yes: false, ..deployment(&template(2)) }, 3);
    assert_data_eq!(
        said,
        str![[r#"
Plan for prod (111122223333, eu-west-1), compared with what is deployed
  exact: CloudFormation's change set says so
  3 to update, in 1 stack

Stack orders
    ~ Late    AWS::SQS::Queue  orders-Late-22
      ~ DelaySeconds  1 -> 2
    ~ Orders  AWS::SQS::Queue  orders-Orders-25
      ~ DelaySeconds  1 -> 2
    ~ Role    AWS::IAM::Role   orders-Role-28
      ~ Description  "1" -> "2"
      Late was deleted past the stack: the update will fail on it, or make it anew
      Orders was changed past the stack, and may be written over: DelaySeconds  1 -> 768
      Orders was changed past the stack, and may be written over: KmsMasterKeyId  (none) -> alias/theirs
      acknowledges CAPABILITY_IAM

3 to update, in 1 stack
~ update in place
error: nothing was done: `prod` needs consent, and there is no terminal to ask on
 help: add `--yes` once you have read the plan

"#]]
    );
}

#[test]
fn an_account_is_set_up_once_and_its_role_deploys() {
    let server = server();
    let set_up = Task { verb: Verb::Bootstrap, parameters: Vec::new(), ..deployment(&template(1)) };
    assert_eq!(run(&server.url(), &set_up).code, Some(3), "an administrator's role needs consent in prod");
    let set_up = Task { allow_wider_permissions: true, ..set_up };
    assert_data_eq!(
        screen(&server, &set_up, 0),
        str![[r#"
synth-bootstrap
  AssetsBucketName  synth-bootstrap-AssetsBucket-26
  ExecutionRoleArn  synth-bootstrap-ExecutionRole-32
  Version           1
Plan for prod (111122223333, eu-west-1), compared with what is deployed
  exact: CloudFormation's change set says so
  4 to create, 5 beside the resources, in 1 stack

! PERMISSIONS WIDENED: 1
    + synth-bootstrap: `ExecutionRole` gets arn:aws:iam::aws:policy/AdministratorAccess
      1 further permission of a new role, user or resource

Stack synth-bootstrap, new
    + AWSTemplateFormatVersion  template
    + Description               template
    + AssetsBucket              AWS::S3::Bucket        synth-assets-111122223333-eu-west-1
    + AssetsBucketPolicy        AWS::S3::BucketPolicy
    + ExecutionRole             AWS::IAM::Role
    + VersionParameter          AWS::SSM::Parameter    /synth/bootstrap/version
    + AssetsBucketName          output
    + ExecutionRoleArn          output
    + Version                   output
      termination protection on
      acknowledges CAPABILITY_IAM

4 to create, 5 beside the resources, in 1 stack
+ create
     created [TIME] (1/4) AssetsBucket AWS::S3::Bucket
     created [TIME] (2/4) AssetsBucketPolicy AWS::S3::BucketPolicy
     created [TIME] (3/4) ExecutionRole AWS::IAM::Role
     created [TIME] (4/4) VersionParameter AWS::SSM::Parameter
    deployed `synth-bootstrap`

"#]]
    );
    let stack = server.account().stack("synth-bootstrap").unwrap().clone();
    assert!(stack.protected && stack.policy.unwrap().contains("AssetsBucket"));
    assert_data_eq!(
        screen(&server, &set_up, 0),
        str![[r#"
synth-bootstrap
  AssetsBucketName  synth-bootstrap-AssetsBucket-26
  ExecutionRoleArn  synth-bootstrap-ExecutionRole-32
  Version           1
   unchanged nothing to do in 1 stack

"#]]
    );

    let task = Task { allow_wider_permissions: true, ..deployment(&template(1)) };
    assert_eq!(run(&server.url(), &task).code, Some(0));
    let role = stack.resources["ExecutionRole"].physical.clone();
    assert_eq!(server.account().stack("orders").unwrap().role, role);
}
