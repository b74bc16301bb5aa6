//! What the text of a template becomes.

#![allow(
    clippy::unwrap_used,
    clippy::format_push_string,
    reason = "a test stops at what it did not expect, and writes its texts as they come"
)]

use serde_json::{Value as Json, json};

fn read(text: &str) -> Json {
    reader::read("a.yaml", text.as_bytes()).unwrap().into_template().json().clone()
}

#[test]
fn short_forms_become_long_ones() {
    let cases = [
        ("!Ref x", json!({"Ref": "x"})),
        ("!Ref 123", json!({"Ref": "123"})),
        ("!Condition x", json!({"Condition": "x"})),
        ("!GetAtt A.B", json!({"Fn::GetAtt": ["A", "B"]})),
        ("!GetAtt 'A.Outputs.B'", json!({"Fn::GetAtt": ["A", "Outputs.B"]})),
        ("!GetAtt [A, B]", json!({"Fn::GetAtt": ["A", "B"]})),
        ("!GetAtt A", json!({"Fn::GetAtt": ["A"]})),
        ("!GetAZs ''", json!({"Fn::GetAZs": ""})),
        ("!GetAZs", json!({"Fn::GetAZs": ""})),
        ("!GetAZs {Ref: R}", json!({"Fn::GetAZs": {"Ref": "R"}})),
        ("!Join [',', [a, !Ref b]]", json!({"Fn::Join": [",", ["a", {"Ref": "b"}]]})),
        (
            "!If [c, !Sub '${x}', !Ref AWS::NoValue]",
            json!({"Fn::If": ["c", {"Fn::Sub": "${x}"}, {"Ref": "AWS::NoValue"}]}),
        ),
        ("!Not [!Equals [a, b]]", json!({"Fn::Not": [{"Fn::Equals": ["a", "b"]}]})),
        ("!Select [0, !Split [',', x]]", json!({"Fn::Select": [0, {"Fn::Split": [",", "x"]}]})),
        ("!Cidr [x, 6, 5]", json!({"Fn::Cidr": ["x", 6, 5]})),
        ("!Transform {Name: AWS::Include}", json!({"Fn::Transform": {"Name": "AWS::Include"}})),
        ("!ToJsonString {a: 1}", json!({"Fn::ToJsonString": {"a": 1}})),
        ("!Length [1]", json!({"Fn::Length": [1]})),
        ("!Base64\n  Fn::Sub: |\n    a\n    b\n", json!({"Fn::Base64": {"Fn::Sub": "a\nb\n"}})),
        ("!Sub\n  - '${x}'\n  - x: !ImportValue y\n", json!({"Fn::Sub": ["${x}", {"x": {"Fn::ImportValue": "y"}}]})),
        ("!!str 12", json!("12")),
        ("!!bool 'yes'", json!(true)),
        ("! 12", json!("12")),
        ("!<!Ref> x", json!({"Ref": "x"})),
    ];
    for (text, long) in cases {
        assert_eq!(read(&format!("A: {text}"))["A"], long, "{text}");
    }
}

#[test]
fn text_of_several_lines_is_kept_and_folded() {
    assert_eq!(read("A: |\r\n  x\r\n  y\r\n")["A"], "x\ny\n");
    assert_eq!(read("A: >-\n  x\n  y\n\n  z\n")["A"], "x y\nz");
    assert_eq!(read("A: |+\n  x\n\nB: 1\n")["A"], "x\n\n");
    assert_eq!(read("A: |\n  x")["A"], "x");
    assert_eq!(read("A: 'x\n\n  y'\n")["A"], "x\ny");
    assert_eq!(read("! \"A\": x\n!!str B: y\n"), json!({"A": "x", "B": "y"}));
    assert_eq!(read("\u{feff}A: x\n")["A"], "x");
}

#[test]
fn a_text_in_quotes_may_be_indented_less_as_for_cloudformation() {
    let text = "A:\n  - B: 'x\n  y\n z'\n    C: !Ref q\nD: \"a\nb\"\n";
    let source = reader::read("a.yaml", text.as_bytes()).unwrap();
    assert_eq!(source.template().json(), &json!({"A": [{"B": "x y z", "C": {"Ref": "q"}}], "D": "a b"}));
    assert_eq!(source.at("A[0].C").to_string(), "a.yaml:5:5");
    let flow = reader::read("a.yaml", b"A:\n  B: ['x\n y', &k z, *n]\n").unwrap_err();
    assert_eq!(flow[0].at.as_ref().unwrap().to_string(), "a.yaml:3:12");
}

#[test]
fn merge_keys_and_aliases_are_read_and_refused() {
    let source = reader::read("a.yaml", b"A: &a {x: 1, y: 2}\nB: {<<: *a, y: 3}\nC: {<<: [{z: 1}, *a]}\n").unwrap();
    assert_eq!(source.template().json()["B"], json!({"x": 1, "y": 3}));
    assert_eq!(source.template().json()["C"], json!({"x": 1, "y": 2, "z": 1}));
    assert!(source.notes().iter().all(dsl::Diagnostic::is_error));
    assert_eq!(source.notes().len(), 4);
}

#[test]
fn copies_of_copies_end() {
    let mut text = "A0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..40 {
        let uses = vec![format!("*a{}", level - 1); 10].join(", ");
        text += &format!("A{level}: &a{level} [{uses}]\n");
    }
    let faults = reader::read("a.yaml", text.as_bytes()).unwrap_err();
    assert!(faults.iter().any(|fault| fault.code == "too-large"), "{faults:?}");
}

#[test]
fn depth_ends() {
    let cases = [
        ("a.json", "[".repeat(200_000)),
        ("a.json", "{\"a\":".repeat(200_000)),
        ("a.yaml", "- ".repeat(200_000)),
        ("a.yaml", "? ".repeat(200_000)),
        ("a.yaml", format!("A: {}", "[".repeat(200_000))),
        ("a.yaml", format!("A: {}", "{a: ".repeat(200_000))),
        ("a.yaml", (0..2000).fold(String::new(), |text, level| format!("{text}{}a:\n", " ".repeat(level)))),
    ];
    for (file, text) in cases {
        let faults = reader::read(file, text.as_bytes()).unwrap_err();
        assert!(faults.iter().any(|fault| fault.code == "too-deep"), "{} of {file}: {faults:?}", &text[..8]);
    }
}

#[test]
fn a_hundred_faults_are_enough() {
    let text = "A: !Nope x\n".repeat(500);
    let faults = reader::read("a.yaml", text.as_bytes()).unwrap_err();
    assert_eq!(faults.len(), 101);
    assert_eq!(faults[100].message, "and 899 more of this file");
}

#[test]
fn places_stand_at_keys_values_and_parts_of_functions() {
    let text = "Resources:\n  Q:\n    Properties:\n      A: !GetAtt \"B.Arn\"\n      C: !If [x, é, !Ref y]\n      D:\n        - 1\n";
    let source = reader::read("q.yaml", text.as_bytes()).unwrap();
    let below = "Resources.Q.Properties";
    for (path, place) in [
        ("A", "4:7"),
        ("A.Fn::GetAtt", "4:10"),
        ("A.Fn::GetAtt[1]", "4:21"),
        ("C.Fn::If[1]", "5:18"),
        ("C.Fn::If[2].Ref", "5:21"),
        ("D[0]", "7:11"),
        ("D[1]", "6:7"),
        ("Nope.x", "3:5"),
    ] {
        assert_eq!(source.at(&format!("{below}.{path}")).to_string(), format!("q.yaml:{place}"), "{path}");
    }
    // Where letters do not stand as they are read, the parts stand where the text does.
    for argument in ["B---\n  .Outputs.X", "\"B\\x2eArn\"", "|\n  B.Arn\n"] {
        let source = reader::read("q.yaml", format!("A: !GetAtt {argument}\n").as_bytes()).unwrap();
        assert_eq!(source.at("A.Fn::GetAtt[1]"), source.at("A.Fn::GetAtt[0]"), "{argument}");
    }
    assert_eq!(source.at("").to_string(), "q.yaml:1:1");
    assert_eq!(source.value_at("Resources.Q.Properties.A").to_string(), "q.yaml:4:10");
}
