//! What a person sees, whole: `SNAPSHOTS=overwrite cargo test` writes the pictures anew.

#![cfg(test)]

use std::collections::BTreeMap;

use diff::{
    Comparison, Diff, StackDiff, Told, between,
    render::{Terminal, json, markdown, terminal},
};
use dsl::{At, Template};
use snapbox::{Data, assert_data_eq, data::DataFormat};

fn read(file: &str) -> String {
    std::fs::read_to_string(format!("{}/tests/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn template(file: &str) -> Template {
    Template::from_json(serde_json::from_str(&read(file)).unwrap())
}

fn orders() -> Diff {
    between(Some(&template("pictures/old.json")), Some(&template("pictures/new.json")))
}

fn shop(orders: Diff) -> Comparison {
    let at = |line| At { file: "stacks/src/orders.rs".into(), line, column: 5 };
    let places = [("Table", 41), ("Inbox", 48), ("Api", 73), ("Dlq", 44)];
    let places: BTreeMap<_, _> = places.into_iter().map(|(id, line)| (id.to_owned(), at(line))).collect();
    let fresh = Template::from_json(serde_json::json!({"Resources": {
        "Alerts": {"Type": "AWS::SNS::Topic"},
        "Reader": {"Type": "AWS::IAM::Role", "Properties": {
            "AssumeRolePolicyDocument": {"Statement": [
                {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
            ]},
            "Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [
                {"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}
            ]}}],
        }},
    }}));
    let stacks = [
        StackDiff { places, ..StackDiff::new("orders", orders) },
        StackDiff {
            is_new: true,
            notes: vec!["termination protection on".into()],
            ..StackDiff::new("alerts", between(None, Some(&fresh)))
        },
        StackDiff::new("same", Diff::default()),
    ];
    Comparison::new("prod (444455556666, eu-west-1)", "what is deployed", stacks)
}

fn is_as_reviewed(text: &str, file: &str) {
    let file = format!("{}/tests/pictures/{file}", env!("CARGO_MANIFEST_DIR"));
    assert_data_eq!(text.to_owned(), Data::read_from(file.as_ref(), Some(DataFormat::Text)).raw());
}

#[test]
fn on_a_terminal() {
    let comparison = shop(orders());
    for (width, colour, file) in
        [(80, false, "80.txt"), (160, false, "160.txt"), (80, true, "80.colour.txt"), (160, true, "160.colour.txt")]
    {
        let text = terminal(&comparison, Terminal { width, colour });
        is_as_reviewed(&text, file);
        assert!(!text.contains("hunter") && !text.contains("correct horse"), "{text}");
        if !colour {
            assert!(text.is_ascii(), "a picture without colour has no letter that a log would spoil");
            // A path stays whole, so that it can be copied.
            let is_path = |line: &str| line.split_whitespace().count() == 2;
            let wide = text.lines().find(|line| line.chars().count() > width && !is_path(line));
            assert_eq!(wide, None);
        }
    }
}

#[test]
fn a_colour_says_nothing_by_itself() {
    let comparison = shop(orders());
    let [plain, coloured] = [false, true].map(|colour| terminal(&comparison, Terminal { width: 80, colour }));
    let mut stripped = String::new();
    let mut parts = coloured.split("\x1b[");
    stripped.push_str(parts.next().unwrap());
    for part in parts {
        stripped.push_str(part.split_once('m').unwrap().1);
    }
    assert_eq!(stripped, plain);
}

#[test]
fn in_a_pull_request() {
    let text = markdown(&shop(orders()));
    is_as_reviewed(&text, "comment.md");
    assert!(!text.contains("hunter"));
}

#[test]
fn for_a_machine() {
    let mut told = json(&shop(orders()));
    told.sort_all_objects();
    is_as_reviewed(&format!("{told:#}\n"), "comparison.json");
    assert!(!told.to_string().contains("hunter") && !told.to_string().contains("correct horse"));
}

#[test]
fn with_what_a_change_set_says() {
    let told: Vec<Told> = serde_json::from_str(&read("change_sets/orders.json")).unwrap();
    let comparison = shop(orders().merge(&told));
    let text = terminal(&comparison, Terminal::PLAIN);
    is_as_reviewed(&text, "80.exact.txt");
    assert!(!text.contains("hunter"), "a secret that the change set tells");
    assert!(!json(&comparison).to_string().contains("hunter"));
}

#[test]
fn no_difference_says_what_was_compared() {
    let none = Comparison::new("dev", "`cdk.out/prod`", [StackDiff::new("orders", Diff::default())]);
    assert_eq!(terminal(&none, Terminal::PLAIN), "dev: no differences from `cdk.out/prod`\n");
    assert_eq!(markdown(&none), "**dev**, compared with <code>cdk.out/prod</code>: no differences.\n");
}
