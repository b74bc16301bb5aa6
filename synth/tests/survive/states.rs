//! What a deployment does in every state of a stack, and what it says.

use cloudformation::{Failure, Fault, Proxy, Request, Server};

use crate::{
    child::Task,
    world::{Point, Ran, deployment, killed, run, server, server_with, template},
};

fn acts(server: &Server, task: &Task) -> (Ran, Vec<String>) {
    let seen = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let list = seen.clone();
    let proxy = Proxy::start(server.address(), move |request: &Request| {
        let action = request.form.action().to_owned();
        let reads = ["Describe", "Detect", "List", "Get"].iter().any(|verb| action.starts_with(verb));
        if !reads {
            list.lock().unwrap().push(action);
        }
        Fault::None
    });
    let ran = run(proxy.url(), task);
    (ran, std::mem::take(&mut *seen.lock().unwrap()))
}

fn state(server: &Server) -> Option<String> {
    server.account().stack("orders").map(|stack| stack.status.clone())
}

/// Puts a stack into a state, as if its last operation had left it there.
fn in_state(status: &str) -> Server {
    let mut task = deployment(&template(1));
    task.stacks[0].protected = false;
    let server = server_with(&task);
    let mut account = server.account();
    let id = account.stack("orders").unwrap().id.clone();
    let stack = account.stacks.get_mut(&id).unwrap();
    status.clone_into(&mut stack.status);
    status.clone_into(&mut stack.events.last_mut().unwrap().status);
    drop(account);
    server
}

#[test]
fn every_state_that_is_left_has_its_answer() {
    let update = ["CreateChangeSet", "ExecuteChangeSet"];
    let anew = ["DeleteStack", "CreateChangeSet", "ExecuteChangeSet"];
    let table: [(&str, i32, &[&str]); 12] = [
        ("CREATE_COMPLETE", 0, &update),
        ("UPDATE_COMPLETE", 0, &update),
        ("UPDATE_ROLLBACK_COMPLETE", 0, &update),
        ("IMPORT_COMPLETE", 0, &update),
        ("IMPORT_ROLLBACK_COMPLETE", 0, &update),
        ("ROLLBACK_COMPLETE", 0, &anew),
        ("ROLLBACK_FAILED", 0, &anew),
        ("CREATE_FAILED", 0, &anew),
        ("UPDATE_FAILED", 0, &["RollbackStack", "CreateChangeSet", "ExecuteChangeSet"]),
        ("UPDATE_ROLLBACK_FAILED", 6, &[]),
        ("DELETE_FAILED", 6, &[]),
        ("IMPORT_ROLLBACK_FAILED", 6, &[]),
    ];
    for (status, code, wanted) in table {
        let server = in_state(status);
        let mut task = Task { environment: "dev".to_owned(), ..deployment(&template(2)) };
        task.stacks[0].protected = false;
        if wanted == anew {
            // What a failed creation left holds data.
            let (ran, acted) = acts(&server, &task);
            assert_eq!((ran.code, acted.len()), (Some(3), 0), "{status}: {}", ran.said);
            task.allow_data_loss = ["Orders", "Late", "Secret"].map(str::to_owned).to_vec();
        }
        let (ran, acted) = acts(&server, &task);
        assert_eq!(ran.code, Some(code), "{status}: {}", ran.said);
        assert_eq!(acted, wanted, "{status}: {}", ran.said);
        if code != 0 {
            assert!(ran.said.contains("help:"), "{status}: {}", ran.said);
        }
    }
}

#[test]
fn a_stack_that_only_anothers_change_set_made_is_left_alone() {
    let server = server();
    let theirs = Task { verb: crate::child::Verb::Naive, ..deployment(&template(1)) };
    // The naive one asks four things before it executes.
    let (ran, _) = killed(&server, &theirs, Point::After(2));
    assert_eq!((ran.code, state(&server).as_deref()), (None, Some("REVIEW_IN_PROGRESS")));
    let (ran, acted) = acts(&server, &deployment(&template(1)));
    assert_eq!((ran.code, acted.len()), (Some(6), 0), "{}", ran.said);
    assert!(ran.said.contains("`deploy` that another tool made"), "{}", ran.said);
}

#[test]
fn an_equal_stack_is_not_touched() {
    let server = server_with(&deployment(&template(1)));
    // A secret cannot be compared: CloudFormation says that nothing changes.
    let (ran, acted) = acts(&server, &deployment(&template(1)));
    assert_eq!(
        (ran.code, acted),
        (Some(0), ["CreateChangeSet", "DeleteChangeSet"].map(str::to_owned).to_vec()),
        "{}",
        ran.said
    );
    let (ran, acted) = acts(&server, &Task { parameters: Vec::new(), ..deployment(&template(1)) });
    assert_eq!((ran.code, acted), (Some(0), Vec::new()), "{}", ran.said);
    assert!(ran.said.contains("nothing to do"), "{}", ran.said);
}

#[test]
fn what_validation_refuses_is_told_and_nothing_is_left() {
    let server = server();
    let reason = "Resource of type 'AWS::SQS::Queue' with identifier 'orders' already exists.";
    server.account().invalid.insert("Orders".to_owned(), reason.to_owned());
    let (ran, _) = acts(&server, &Task { allow_wider_permissions: true, ..deployment(&template(1)) });
    assert_eq!(ran.code, Some(1), "{}", ran.said);
    assert!(ran.said.contains(&format!("`Orders/Properties`: {reason}")), "{}", ran.said);
    server.account().settle();
    assert_eq!(state(&server), None);
}

#[test]
fn the_cause_of_a_failure_is_told_first_and_a_failed_rollback_needs_a_hand() {
    let server = server_with(&deployment(&template(1)));
    let fail = |id: &str, when, reason: &str| {
        server.account().failures.insert((id.to_owned(), when), reason.to_owned());
    };
    fail("Role", Failure::Change, "the role may not be changed");
    let (ran, _) = acts(&server, &deployment(&template(2)));
    assert_eq!(ran.code, Some(5), "{}", ran.said);
    assert!(ran.said.contains("`Role` (AWS::IAM::Role): the role may not be changed"), "{}", ran.said);
    fail("Late", Failure::Rollback, "the queue is gone");
    let (ran, _) = acts(&server, &deployment(&template(2)));
    assert_eq!((ran.code, state(&server).as_deref()), (Some(6), Some("UPDATE_ROLLBACK_FAILED")), "{}", ran.said);
    assert!(ran.said.contains("`synth rollback orders`"), "{}", ran.said);
    assert!(ran.said.contains("it is UPDATE_ROLLBACK_FAILED: `Role`"), "{}", ran.said);
}

#[test]
fn a_failure_can_be_left_as_it_is_and_is_restored_by_the_next_run() {
    let server = server_with(&deployment(&template(1)));
    server.account().failures.insert(("Role".to_owned(), Failure::Change), "not now".to_owned());
    let task = Task { no_rollback: true, ..deployment(&template(2)) };
    let (ran, _) = acts(&server, &task);
    assert_eq!((ran.code, state(&server).as_deref()), (Some(6), Some("UPDATE_FAILED")), "{}", ran.said);
    server.account().failures.clear();
    let (ran, acted) = acts(&server, &deployment(&template(2)));
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    assert_eq!(acted, ["RollbackStack", "CreateChangeSet", "ExecuteChangeSet"]);
}

#[test]
fn a_failure_that_was_left_can_go_on_to_the_next_state() {
    let server = server_with(&deployment(&template(1)));
    server.account().failures.insert(("Role".to_owned(), Failure::Change), "not now".to_owned());
    let task = Task { no_rollback: true, parameters: Vec::new(), ..deployment(&template(2)) };
    assert_eq!(acts(&server, &task).0.code, Some(6));
    // The failed template is not taken for the one that is there.
    let (ran, acted) = acts(&server, &task);
    assert_eq!((ran.code, state(&server).as_deref()), (Some(6), Some("UPDATE_FAILED")), "{}", ran.said);
    assert_eq!(acted, ["CreateChangeSet", "ExecuteChangeSet"]);
    server.account().failures.clear();
    let (ran, acted) = acts(&server, &task);
    assert_eq!((ran.code, state(&server).as_deref()), (Some(0), Some("UPDATE_COMPLETE")), "{}", ran.said);
    assert_eq!(acted, ["CreateChangeSet", "ExecuteChangeSet"]);
}

#[test]
fn all_values_that_are_missing_are_told_at_once() {
    let server = server();
    let mut task = Task { parameters: Vec::new(), ..deployment(&template(1)) };
    let mut other = task.stacks[0].clone();
    other.name = "shop".to_owned();
    other.template["Parameters"]["Size"] = serde_json::json!({"Type": "Number"});
    task.stacks.push(other);
    let (ran, acted) = acts(&server, &task);
    assert_eq!((ran.code, acted.len()), (Some(2), 0), "{}", ran.said);
    let wanted =
        "the parameter `Password` of `orders` has no value; the parameters `Password`, `Size` of `shop` have no value";
    assert!(ran.said.contains(wanted), "{}", ran.said);
    assert!(ran.said.contains("give --parameter Password=@FILE --parameter Size=VALUE"), "{}", ran.said);
}

#[test]
fn wider_permissions_in_prod_are_not_approved_automatically() {
    let server = server_with(&deployment(&template(1)));
    let mut wider = template(1);
    wider["Resources"]["Role"]["Properties"]["Policies"] = serde_json::json!([{
        "PolicyName": "all", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}]},
    }]);
    let (ran, acted) = acts(&server, &deployment(&wider));
    assert_eq!(ran.code, Some(3), "{}", ran.said);
    assert!(ran.said.contains("--allow-wider-permissions"), "{}", ran.said);
    assert_eq!(acted, ["CreateChangeSet", "DeleteChangeSet"]);
    let (ran, _) = acts(&server, &Task { allow_wider_permissions: true, ..deployment(&wider) });
    assert_eq!(ran.code, Some(0), "{}", ran.said);
}
