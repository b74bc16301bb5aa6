//! Faults of `environments.toml`, as the command tells them.

use std::fs;

use snapbox::{assert_data_eq, str};

use crate::world::{World, settings};

#[test]
fn a_fault_has_its_file_line_and_help() {
    let world = World::without_tools();
    let told = |before: &str, after: &str| {
        let text = settings();
        assert!(text.contains(before));
        world.write("stacks/environments.toml", &text.replacen(before, after, 1));
        world.synth(&["--env", "prod", "deploy"]).exits(4).stderr
    };
    assert_data_eq!(
        told("cost_center", "cost_centre"),
        str![[r#"
error[unknown-key]: unknown key `cost_centre`
  --> stacks/environments.toml:10:1
 help: did you mean `cost_center`?
error: 1 error

"#]]
    );
    assert_data_eq!(
        told("[local.savepoint]", "[local.savepoint"),
        str![[r#"
error[bad-toml]: unclosed table, expected `]`
  --> stacks/environments.toml:13:17
 help: mend this line: the file is TOML, `key = "value"` below `[environment]`
error: 1 error

"#]]
    );
    world.write("stacks/environments.toml", &settings().replace("cost_center", "cost_centre"));
    let ran = world.synth(&["--json", "list"]).exits(4);
    assert_eq!(ran.failure()["code"], "diagnostics");
    let lines: Vec<u64> = ran
        .stderr
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["line"].as_u64())
        .collect();
    assert!(lines.len() == 3 && lines.is_sorted(), "from the top to the end: {lines:?}");
}

#[test]
fn a_file_that_is_no_text_or_is_not_there_is_told() {
    let world = World::without_tools();
    fs::write(world.path("stacks/environments.toml"), b"[local]\naccount = \"\xff\"\n").unwrap();
    assert_data_eq!(
        world.synth(&["list"]).exits(4).stderr,
        str![[r#"
error[bad-toml]: this is no text in UTF-8
  --> stacks/environments.toml:2:12
 help: save the file as UTF-8
error: 1 error

"#]]
    );
    assert_data_eq!(
        world.synth(&["--environments", "nothing.toml", "list"]).exits(1).stderr,
        str![[r#"
error: cannot read the environments file `[ROOT]/nothing.toml`
  because: No such file or directory (os error 2)
 help: check the path: it is not there

"#]]
    );
}
