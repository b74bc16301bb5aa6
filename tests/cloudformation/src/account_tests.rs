use super::*;

fn ask(account: &mut Account, text: &str) -> (u16, String) {
    account.answer(&Form::read(text.as_bytes()))
}

const TEMPLATE: &str =
    "TemplateBody=%7B%22Resources%22%3A%7B%22Q%22%3A%7B%22Type%22%3A%22AWS%3A%3ASQS%3A%3AQueue%22%7D%7D%7D";

fn propose(account: &mut Account, name: &str, token: &str, kind: &str) -> (u16, String) {
    let request = format!(
        "Action=CreateChangeSet&StackName=s&ChangeSetName={name}&ClientToken={token}&ChangeSetType={kind}&{TEMPLATE}"
    );
    ask(account, &request)
}

fn deployed() -> Account {
    let mut account = Account::default();
    propose(&mut account, "a", "a", "CREATE");
    for _ in 0..2 {
        ask(&mut account, "Action=DescribeChangeSet&StackName=s&ChangeSetName=a");
    }
    let (status, said) = ask(&mut account, "Action=ExecuteChangeSet&StackName=s&ChangeSetName=a&ClientRequestToken=a");
    assert_eq!(status, 200, "{said}");
    account
}

#[test]
fn a_name_belongs_to_a_token() {
    let mut account = Account::default();
    let (first, again) = (propose(&mut account, "a", "a", "CREATE"), propose(&mut account, "a", "a", "CREATE"));
    assert_eq!((first.0, &first), (200, &again), "the same request has the same answer");
    let (status, said) = propose(&mut account, "a", "b", "CREATE");
    assert!(status == 400 && said.contains("mismatch with existing attribute ClientToken"), "{said}");
}

#[test]
fn an_operation_goes_on_with_each_look() {
    let mut account = deployed();
    let mut seen = Vec::new();
    while account.stack("s").is_some_and(Stack::is_busy) {
        ask(&mut account, "Action=DescribeStacks&StackName=s");
        seen.push(account.stack("s").unwrap().status.clone());
    }
    assert_eq!(seen, ["CREATE_IN_PROGRESS", "CREATE_IN_PROGRESS", "CREATE_COMPLETE"]);
    let (status, said) = propose(&mut account, "b", "b", "CREATE");
    assert!(status == 400 && said.contains("already exists and cannot be created again"), "{said}");
}

#[test]
fn what_goes_on_refuses_another_operation() {
    let mut account = deployed();
    let (status, said) = propose(&mut account, "b", "b", "UPDATE");
    assert!(status == 400 && said.contains("CREATE_IN_PROGRESS state and can not be updated"), "{said}");
    let (_, said) = ask(&mut account, "Action=ExecuteChangeSet&StackName=s&ChangeSetName=a&ClientRequestToken=a");
    assert!(said.contains("TokenAlreadyExists"), "{said}");
}

#[test]
fn an_equal_template_is_no_change() {
    let mut account = deployed();
    account.settle();
    propose(&mut account, "b", "b", "UPDATE");
    ask(&mut account, "Action=DescribeChangeSet&StackName=s&ChangeSetName=b");
    let (_, said) = ask(&mut account, "Action=DescribeChangeSet&StackName=s&ChangeSetName=b");
    assert!(said.contains("<Status>FAILED</Status>") && said.contains("didn't contain changes"), "{said}");
}
