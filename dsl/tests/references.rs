//! What stacks use of each other.

use dsl::{CloudAssembly, Diagnostic, level1::sns, prelude::*};
use serde_json::{Value as Json, json};

fn environment() -> Environment {
    Environment {
        name: "dev".to_owned(),
        account: "111122223333".to_owned(),
        region: "eu-west-1".to_owned(),
        architecture: Architecture::Arm64,
    }
}

fn stack(name: &str) -> Stack {
    Stack::new(name, &environment(), "")
}

fn synth<const N: usize>(stacks: [Stack; N]) -> (CloudAssembly, Vec<Diagnostic>) {
    stacks.into_iter().fold(App::new(environment()), App::with).synth()
}

fn outputs(assembly: &CloudAssembly, stack: &str) -> Json {
    let stack = assembly.stacks.iter().find(|other| other.name == stack).expect("the stack is there");
    stack.template.json().get("Outputs").cloned().unwrap_or(Json::Null)
}

fn names(assembly: &CloudAssembly) -> Vec<&str> {
    assembly.stacks.iter().map(|stack| stack.name.as_str()).collect()
}

#[test]
fn only_what_is_used_becomes_an_output_and_its_stack_goes_first() {
    let mut base = stack("base");
    let orders = base.add(Queue::<Standard>::new("Orders"));
    let unused = base.add(Queue::<Standard>::new("Unused"));
    let (orders, _unused) = (base.export(orders), base.export(unused));

    let mut shop = stack("shop");
    let imported = shop.import(&orders);
    assert_eq!(imported, shop.import(&orders), "a second import is the first");
    shop.output("QueueUrl", imported.url(), "Where orders go");
    shop.add(Alarm::above("OrdersAge", imported.oldest_message_age(), Duration::minutes(5)));
    shop.output("Sentence", dsl::Value::text(["orders go to ".into(), imported.url()]), "The same in words");

    let (assembly, findings) = synth([shop, base]);
    assert_eq!(findings, []);
    assert_eq!(names(&assembly), ["base", "shop"]);
    assert_eq!(
        outputs(&assembly, "base"),
        json!({
            "OrdersQueueQueueName": {
                "Description": "Used by other stacks",
                "Value": { "Fn::GetAtt": ["OrdersQueue", "QueueName"] },
            },
            "OrdersQueueRef": { "Description": "Used by other stacks", "Value": { "Ref": "OrdersQueue" } },
        })
    );
    let url = json!({ "Fn::GetStackOutput": { "StackName": "base", "OutputName": "OrdersQueueRef" } });
    assert_eq!(outputs(&assembly, "shop")["QueueUrl"]["Value"], url);
    assert_eq!(
        outputs(&assembly, "shop")["Sentence"]["Value"],
        json!({ "Fn::Sub": ["orders go to ${Part1}", { "Part1": url }] })
    );
    assert_eq!(assembly.stacks[1].depends_on, ["base"]);
}

#[test]
fn a_strong_reference_is_an_export_beside_weak_ones() {
    let mut base = stack("base");
    let alerts = base.add(Topic::new("Alerts"));
    let alerts = base.export(alerts);
    let (mut weak, mut strong) = (stack("weak"), stack("strong"));
    let topic = weak.import(&alerts);
    weak.output("Alerts", topic.arn(), "");
    let topic = strong.import(&alerts.strong());
    strong.output("Alerts", topic.arn(), "");
    let (assembly, findings) = synth([base, weak, strong]);
    assert_eq!(findings, []);
    assert_eq!(
        outputs(&assembly, "base")["AlertsTopicRef"],
        json!({
            "Description": "Used by other stacks",
            "Export": { "Name": "base:AlertsTopicRef" },
            "Value": { "Ref": "AlertsTopic" },
        })
    );
    assert_eq!(outputs(&assembly, "strong")["Alerts"]["Value"], json!({ "Fn::ImportValue": "base:AlertsTopicRef" }));
}

#[test]
fn an_import_by_its_own_stack_is_the_resource() {
    let mut base = stack("base");
    let alerts = base.add(Topic::new("Alerts"));
    let export = base.export(alerts);
    assert_eq!(base.import(&export), alerts);
}

#[test]
fn an_imported_resource_leaves_its_logical_id_free() {
    let mut base = stack("base");
    let theirs = base.add(Topic::new("Alerts"));
    let theirs = base.export(theirs);
    let mut shop = stack("shop");
    let theirs = shop.import(&theirs);
    let ours = shop.add(Topic::new("Alerts"));
    shop.output("Theirs", theirs.arn(), "");
    shop.output("Ours", ours.arn(), "");
    let (assembly, findings) = synth([base, shop]);
    assert_eq!(findings, []);
    assert_eq!(outputs(&assembly, "shop")["Ours"]["Value"], json!({ "Ref": "AlertsTopic" }));
}

/// Code, message and line of each finding.
fn told(findings: &[Diagnostic]) -> Vec<(&str, &str, u32)> {
    findings.iter().map(|found| (&*found.code, &*found.message, found.at.as_ref().map_or(0, |at| at.line))).collect()
}

#[test]
fn a_raw_handle_is_named_with_its_own_stack_at_the_line_that_uses_it() {
    let mut base = stack("base");
    let alerts = base.add(Topic::new("Alerts"));
    let mut shop = stack("shop");
    let dlq = shop.add(Queue::<Standard>::dead_letters("Orders"));
    let line = line!() + 1;
    shop.add(Alarm::above("OrdersDead", dlq.depth(), 0).notify(alerts));
    shop.purpose(alerts, "Tells people");
    let (_, findings) = synth([base, shop]);
    let message = "`AlertsTopic` belongs to the stack `base`, not to `shop`";
    assert_eq!(told(&findings), [("foreign-handle", message, line + 1), ("foreign-handle", message, line)]);
    assert_eq!(findings[0].help.as_deref(), Some("pass it through `export` of its own stack and `import` of this one"));
}

#[test]
fn what_another_stack_has_is_not_changed_here() {
    let mut base = stack("base");
    let alerts = base.add(Topic::new("Alerts"));
    let alerts = base.export(alerts);
    let mut shop = stack("shop");
    let alerts = shop.import(&alerts);
    let line = line!() + 1;
    shop.set_property(alerts, "New", json!(1));
    let (_, findings) = synth([base, shop]);
    let message = "`AlertsTopic` belongs to the stack `base`, and is changed there";
    assert_eq!(told(&findings), [("foreign-handle", message, line)]);
}

#[test]
fn stacks_that_wait_for_each_other_are_named() {
    let (mut one, mut other) = (stack("one"), stack("other"));
    let first = one.add(Topic::new("First"));
    let second = other.add(Topic::new("Second"));
    let (first, second) = (one.export(first), other.export(second));
    let (first, second) = (other.import(&first), one.import(&second));
    other.output("First", first.arn(), "");
    one.output("Second", second.arn(), "");
    let (assembly, findings) = synth([one, other]);
    assert_eq!(told(&findings), [("stack-cycle", "these stacks wait for each other: `one`, `other`", 0)]);
    assert_eq!(assembly.stacks.len(), 2);
}

#[test]
fn a_stack_that_the_app_does_not_have_is_told() {
    let mut base = stack("base");
    let alerts = base.add(Topic::new("Alerts"));
    let alerts = base.export(alerts);
    let mut shop = stack("shop");
    let alerts = shop.import(&alerts);
    let line = line!() + 1;
    shop.output("Alerts", alerts.arn(), "");
    let (_, findings) = synth([shop]);
    let message = "`AlertsTopic` is imported from the stack `base`, which the app does not have";
    assert_eq!(told(&findings), [("unknown-stack", message, line)]);
}

#[test]
fn an_output_of_the_name_with_another_value_is_told() {
    let mut base = stack("base");
    let alerts = base.add(Topic::new("Alerts"));
    base.output("AlertsTopicRef", "something else", "");
    let alerts = base.export(alerts);
    let mut shop = stack("shop");
    let alerts = shop.import(&alerts);
    let line = line!() + 1;
    shop.output("Alerts", alerts.arn(), "");
    let (_, findings) = synth([base, shop]);
    let message = "the output `AlertsTopicRef` is `\"something else\"`, and `AlertsTopic` needs another by this name";
    assert_eq!(told(&findings), [("duplicate-output", message, line)]);
}

#[test]
fn an_apps_tags_reach_every_stack_and_yield_to_its_own() {
    let mut base = stack("base");
    base.tag("team", "mine");
    base.add(dsl::Cfn::new("Alerts", sns::Topic::default()));
    let (assembly, _) = App::new(environment()).with(base).tag("team", "theirs").tag("cost-center", "shop").synth();
    let topic = &assembly.stacks[0].template.resource("Alerts").expect("the topic is there")["Properties"]["Tags"];
    assert_eq!(topic, &json!([{ "Key": "cost-center", "Value": "shop" }, { "Key": "team", "Value": "mine" }]));
}
