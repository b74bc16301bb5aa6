//! What is said about each mistake, as one reviewed page. `SNAPSHOTS=overwrite` writes it again.

#![allow(
    clippy::unwrap_used,
    clippy::format_push_string,
    reason = "a test stops at what it did not expect, and writes its texts as they come"
)]

use snapbox::{assert_data_eq, file};

const CASES: &[(&str, &str, &[u8])] = &[
    ("two short forms in a row", "a.yaml", b"A: !Base64 !Sub x\n"),
    ("two short forms on two lines", "a.yaml", b"A: !Base64\n  !Sub x\n"),
    ("tab", "a.yaml", b"A:\n\tB: 1\n"),
    ("list not closed", "a.yaml", b"A: [1, 2\nB: 1\n"),
    ("list not closed at the end", "a.yaml", b"A: [1, 2\n"),
    ("second colon", "a.yaml", b"A: b: c\n"),
    ("columns differ", "a.yaml", b"A:\n  B: 1\n C: 2\n"),
    ("quote not closed", "a.yaml", b"A: \"abc\nB: 1\n"),
    ("quote not closed at the end", "a.yaml", b"A: \"abc\n"),
    ("reserved character", "a.yaml", b"A: @x\n"),
    ("list and mapping", "a.yaml", b"A:\n  - 1\n  B: 1\n"),
    ("key without colon", "a.yaml", b"A\nB: c\n"),
    ("value without blank", "a.yaml", b"A: x\nB:y\n"),
    ("too deep a line", "a.yaml", b"A: x\n  B: y\n"),
    ("star", "a.yaml", b"Action: *\n"),
    ("list on its key's line", "a.yaml", b"A: - b\n"),
    ("after a quote", "a.yaml", b"A: 'it's'\n"),
    ("after a double quote", "a.yaml", b"A: \"x\" y\n"),
    ("escape", "a.yaml", b"A: \"\\d\"\n"),
    ("placeholder", "a.yaml", b"A: {{ env }}\n"),
    ("keys that are none", "a.yaml", b"? [a, b]\n: c\n!Ref x: y\n: z\n"),
    ("tags", "a.yaml", b"A: !!binary aa\nB: !Getatt x.y\nC: !Fn::Sub x\nD: !x!y z\n"),
    ("unknown tag", "a.yaml", b"A: !Foo bar\n"),
    ("aliases", "a.yaml", b"A: &a {x: 1}\nB: *a\nC:\n  <<: *a\n  y: 2\n"),
    ("unknown alias", "a.yaml", b"B: *a\n"),
    ("alias in its anchor", "a.yaml", b"A: &a [*a]\n"),
    ("two documents", "a.yaml", b"---\nA: 1\n---\nB: 1\n"),
    ("comments alone", "a.yaml", b"# only\n"),
    ("empty", "a.yaml", b""),
    ("blank", "a.yaml", b" \r\n\n"),
    ("a list", "a.yaml", b"- a\n- b\n"),
    ("a word", "a.yaml", b"Resources\n"),
    ("twice", "a.yaml", b"Resources:\n  Q:\n   Type: a\n  Q:\n   Type: b\nResources: {}\n"),
    (
        "scalars",
        "a.yaml",
        b"A: yes\nB: 012345670123\nC: 098765432109\nD: 3.10\nE: 0x1f\nF: 22:22\nG: 1_000\nH: 12e4\nI: .inf\n",
    ),
    (
        "scalars without a word",
        "a.yaml",
        b"A: 2010-09-09\nB: y\nC: \"yes\"\nD: '0123'\nE: 1.5\nF: ~\non: 1\n0123: 2\nG: 1.2.3\nH: 0\nI: -0.5\n",
    ),
    ("not UTF-8", "a.yaml", b"A: 1\nB: \xc3\xa9\xff\n"),
    ("UTF-16", "a.yaml", b"\xff\xfeA\x00"),
    ("single quotes", "a.json", b"{'A': 1}"),
    ("comma at the end", "a.json", b"{\"A\": 1,}"),
    ("comma at the end of a list", "a.json", b"{\"A\": [1,\n]}"),
    ("no comma", "a.json", b"{\"A\": 1\n \"B\": 2}"),
    ("zero", "a.json", b"{\"A\": 012}"),
    ("comment", "a.json", b"{\"A\": 1 // x\n}"),
    ("line in a text", "a.json", b"{\"A\": \"x\ny\"}"),
    ("tab in a text", "a.json", b"{\"A\": \"x\ty\"}"),
    ("not closed", "a.json", b"{\"A\": {\"B\": [1"),
    ("word", "a.json", b"{\"A\": True}"),
    ("after the end", "a.json", b"{\"A\": 1} x"),
    ("YAML", "a.json", b"A: b"),
    ("flow YAML", "a.yaml", b"{A: b}"),
    ("escape in JSON", "a.json", b"{\"A\": \"\\d\"}"),
    ("half a pair", "a.json", b"{\"A\": \"\\ud800\"}"),
    ("digits", "a.json", b"{\"A\": \"\\u12\"}"),
    ("large number", "a.json", b"{\"A\": 1e999}"),
    ("twice in JSON", "a.json", b"{\"A\": 1, \"B\": {\"A\": 1, \"A\": 2},\n\"A\": 3}"),
    ("no colon", "a.json", b"{\"A\" 1}"),
    ("a list in JSON", "a.json", b"[1]"),
    ("short form in JSON", "a.json", b"{\"A\": !Ref x}"),
];

#[test]
fn every_mistake_is_told_well() {
    let mut page = String::new();
    for (name, file, bytes) in CASES {
        page += &format!("## {name}\n\n");
        for line in String::from_utf8_lossy(bytes).lines() {
            page += &format!("    {}\n", line.escape_debug());
        }
        page += "\n";
        let found = match reader::read(file, bytes) {
            Ok(source) => {
                page += &format!("read: {}\n", source.template().json());
                source.notes().to_vec()
            }
            Err(faults) => faults,
        };
        for fault in found {
            let at = fault.at.expect("every fault of a text has its place");
            page +=
                &format!("{}:{}: {}[{}]: {}\n", at.line, at.column, fault.severity.word(), fault.code, fault.message);
            if let Some(help) = fault.help {
                page += &format!("    help: {help}\n");
            }
        }
        page += "\n";
    }
    assert_data_eq!(page, file!["messages.md"].raw());
}
