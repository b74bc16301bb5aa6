//! `check --template`: files of any origin, without a project.

use snapbox::{assert_data_eq, str};

use crate::world::{Ran, World};

const YAML: &str = "\
Parameters:
  Stage: {Type: String}
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Sub '${Stage}-orders'
      VisibilityTimeOut: 180
      DelaySeconds: 1000
      RedrivePolicy:
        deadLetterTargetArn: !GetAtt Dlq.Arn
";

const JSON: &str = r#"{
  "Resources": {
    "Topic": {"Type": "AWS::SNS::Topik"},
    "Orders": {
      "Type": "AWS::SQS::Queue",
      "Properties": {"FifoQueue": "yes"}
    }
  }
}
"#;

fn world(files: &[(&str, &str)]) -> World {
    let world = World::without_tools();
    for (path, text) in files {
        world.write(path, text);
    }
    world
}

fn check(world: &World, arguments: &[&str]) -> Ran {
    world.synth(&[&["check"], arguments].concat())
}

#[test]
fn every_finding_has_its_line_and_column() {
    let world = world(&[("orders.yaml", YAML), ("orders.json", JSON)]);
    let ran = check(&world, &["--template", "orders.yaml"]).exits(4);
    assert_data_eq!(
        ran.stdout,
        str![[r#"
error[out-of-range]: `DelaySeconds` is `1000`, but must be at most 900
  --> orders.yaml:9:7
error[dangling-reference]: `Dlq` is neither a resource nor a parameter of this template
  --> orders.yaml:11:9
error[unknown-property]: `VisibilityTimeOut` is no property of `AWS::SQS::Queue`
  --> orders.yaml:8:7
 help: did you mean `VisibilityTimeout`?
orders.yaml:
  Orders
    ends      in ${Dlq.Arn}
    lost      not known: the dead-letter queue is outside the template

"#]]
    );
    assert_data_eq!(
        ran.stderr,
        str![[r#"
error: 3 findings in 1 template

"#]]
    );
    assert_data_eq!(
        check(&world, &["--template", "orders.json"]).exits(4).stdout,
        str![[r#"
error[wrong-type]: `FifoQueue` is `yes`, but must be true or false
  --> orders.json:6:22
error[unknown-type]: there is no type `AWS::SNS::Topik`
  --> orders.json:3:15
 help: did you mean `AWS::SNS::Topic`?
orders.json:
  Orders
    ends      nowhere: it expires 4 d after the send
    lost      yes
              a message of Orders that is not deleted is gone after 4 d

"#]]
    );
}

#[test]
fn several_files_are_checked_in_one_go() {
    let right = "Resources:\n  Orders: {Type: AWS::SQS::Queue}\n";
    let world = world(&[("a.yaml", right), ("b.yml", right), ("c.json", JSON), ("d.yaml", "Resources: [\n")]);
    assert_data_eq!(
        check(&world, &["--template", "a.yaml", "--template", "b.yml"]).exits(0).stderr,
        str![[r#"
     checked 2 templates: nothing found

"#]]
    );
    let all = ["--template", "a.yaml", "--template", "c.json", "--template", "d.yaml"];
    let ran = check(&world, &all).exits(4);
    assert_data_eq!(
        ran.stdout,
        str![[r#"
error[wrong-type]: `FifoQueue` is `yes`, but must be true or false
  --> c.json:6:22
error[unknown-type]: there is no type `AWS::SNS::Topik`
  --> c.json:3:15
 help: did you mean `AWS::SNS::Topic`?
error[syntax]: this `[` is not closed
  --> d.yaml:1:12
a.yaml:
  Orders
    ends      nowhere: it expires 4 d after the send
    lost      yes
              a message of Orders that is not deleted is gone after 4 d
c.json:
  Orders
    ends      nowhere: it expires 4 d after the send
    lost      yes
              a message of Orders that is not deleted is gone after 4 d

"#]]
    );
    assert_data_eq!(
        ran.stderr,
        str![[r#"
error: 3 findings in 3 templates

"#]]
    );
}

#[test]
fn json_has_stable_codes_and_places() {
    let world = world(&[("orders.yaml", YAML), ("broken.json", "{\"Resources\": {},}")]);
    let ran = world.synth(&["--json", "check", "--template", "orders.yaml", "--template", "broken.json"]).exits(4);
    assert_eq!(ran.failure()["code"], "findings");
    assert_data_eq!(
        ran.stdout,
        str![[r#"
{"event":"finding","code":"out-of-range","severity":"error","resource":"Orders","path":"Properties.DelaySeconds","message":"`DelaySeconds` is `1000`, but must be at most 900","file":"orders.yaml","line":9,"column":7}
{"event":"finding","code":"dangling-reference","severity":"error","resource":"Orders","path":"Properties.RedrivePolicy.deadLetterTargetArn","message":"`Dlq` is neither a resource nor a parameter of this template","file":"orders.yaml","line":11,"column":9}
{"event":"finding","code":"unknown-property","severity":"error","resource":"Orders","path":"Properties.VisibilityTimeOut","message":"`VisibilityTimeOut` is no property of `AWS::SQS::Queue`","help":"did you mean `VisibilityTimeout`?","file":"orders.yaml","line":8,"column":7}
{"event":"finding","code":"syntax","severity":"error","message":"expected a key in double quotes, found `}`","help":"remove the comma before it","file":"broken.json","line":1,"column":18}
{"verdict":"orders.yaml","ways":[{"through":"Orders","enters":[],"consumers":[],"receives":null,"triedSeconds":null,"ends":"${Dlq.Arn}","livesSeconds":null,"watched":[],"lost":"unknown","why":["the dead-letter queue is outside the template"],"when":null}],"acknowledged":[],"unknown":[]}

"#]]
    );
}

#[test]
fn warnings_are_denied_on_demand() {
    let text = "Parameters:\n  Code: {Type: String, Default: 0123}\nResources:\n  Orders: {Type: AWS::SQS::Queue}\n";
    let world = world(&[("orders.yaml", text)]);
    assert_data_eq!(
        check(&world, &["--template", "orders.yaml"]).exits(0).stdout,
        str![[r#"
warning[yaml-number]: `0123` is read as text, but is the octal number `83` in YAML 1.1
  --> orders.yaml:2:33
 help: quote it if it is text
orders.yaml:
  Orders
    ends      nowhere: it expires 4 d after the send
    lost      yes
              a message of Orders that is not deleted is gone after 4 d

"#]]
    );
    check(&world, &["--template", "orders.yaml", "--deny", "warnings"]).exits(4);
}

#[test]
fn what_is_no_template_is_told() {
    let world = world(&[
        ("list.yaml", "- a\n- b\n"),
        ("words.txt", "Dear all\n"),
        ("empty.yaml", ""),
        ("other.json", "{\"name\": \"package\"}\n"),
        ("folder/orders.yaml", YAML),
    ]);
    for (file, code) in [
        ("list.yaml", "not-a-mapping"),
        ("words.txt", "not-a-mapping"),
        ("empty.yaml", "empty-template"),
        ("other.json", "no-resources"),
    ] {
        let ran = world.synth(&["--json", "check", "--template", file]).exits(4);
        assert!(ran.stdout.contains(&format!("\"code\":\"{code}\"")), "{file}: {}", ran.stdout);
    }
    assert_data_eq!(
        check(&world, &["--template", "list.yaml"]).exits(4).stdout,
        str![[r#"
error[not-a-mapping]: a template is a mapping, but this is a list
  --> list.yaml:1:1
 help: a template has at least `Resources`, with one resource below it

"#]]
    );
    assert_data_eq!(
        check(&world, &["--template", "missing.yaml"]).exits(1).stderr,
        str![[r#"
error: cannot read the template `missing.yaml`
  because: No such file or directory (os error 2)
 help: check the path: it is not there

"#]]
    );
    assert_data_eq!(
        check(&world, &["--template", "folder"]).exits(1).stderr,
        str![[r#"
error: cannot read the template `folder`
  because: Is a directory (os error 21)

"#]]
    );
    let ran = world.synth(&["--json", "check", "--template", "missing.yaml"]).exits(1);
    assert_eq!(ran.failure()["code"], "cannot-read");
    // Stacks and files are one or the other.
    check(&world, &["--template", "list.yaml", "orders"]).exits(2);
}

#[test]
fn no_project_is_needed() {
    let world = world(&[("elsewhere/orders.yaml", YAML)]);
    let mut command = world.command(&["check", "--template", "orders.yaml"]);
    std::fs::remove_file(world.path("Cargo.toml")).unwrap();
    std::fs::remove_dir_all(world.path("stacks")).unwrap();
    let ran = world.run(command.current_dir(world.path("elsewhere"))).exits(4);
    assert!(ran.stdout.contains("orders.yaml:9:7"), "{}", ran.stdout);
}
