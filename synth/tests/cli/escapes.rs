//! What is set past builders and schemas: listed always, and checked where the schema knows it after all.

use std::path::Path;

use snapbox::{assert_data_eq, str};

use crate::world::{Ran, World};

/// Runs the command of `examples/escapes.rs`, whose queue has these properties besides.
fn team(properties: &str, arguments: &[&str]) -> Ran {
    let program = Path::new(env!("CARGO_BIN_EXE_synth")).with_file_name("examples").join("escapes");
    assert!(program.exists(), "run `cargo build -p synth --example escapes` where the tests are run one by one");
    let world = World::without_tools();
    world.write(
        "stacks/environments.toml",
        &format!(
            "[prod]\naccount = \"111122223333\"\nregion = \"eu-west-1\"\narchitecture = \"arm64\"\nproperties = {properties}\n"
        ),
    );
    let mut command = world.command_of(&program, &[&["--env", "prod"], arguments].concat());
    world.run(&mut command)
}

#[test]
fn a_property_that_nobody_knows_is_listed_and_not_reported() {
    let properties = "{ NewInTown = true }";
    assert_data_eq!(
        team(properties, &["check"]).exits(0).stderr,
        str![[r#"
     checked 1 stack, 2 resources: nothing found

"#]]
    );
    assert_data_eq!(
        team(properties, &["list", "--escapes"]).exits(0).stdout,
        str![[r#"
orders-prod/OrdersQueue.NewInTown  synth/examples/escapes.rs:28:15

"#]]
    );
    assert_data_eq!(
        team(properties, &["--json", "list", "--escapes"]).exits(0).stdout,
        str![[r#"
{"stack":"orders-prod","resource":"OrdersQueue","property":"NewInTown","at":"synth/examples/escapes.rs:28:15"}

"#]]
    );
    assert_eq!(team("{}", &["list", "--escapes"]).exits(0).stdout, "");
    assert!(team(properties, &["synth", "--print"]).exits(0).stdout.contains("\"NewInTown\": true"));
}

#[test]
fn a_property_that_the_schema_knows_is_checked() {
    let properties = "{ DelaySeconds = 1000 }";
    assert_data_eq!(
        team(properties, &["check"]).exits(4).stdout,
        str![[r#"
error[out-of-range]: `DelaySeconds` is `1000`, but must be at most 900
  --> synth/examples/escapes.rs:26:24
orders-prod:
  OrdersQueue
    ends      nowhere: it expires 4 d after the send
    lost      yes
              a message of OrdersQueue that is not deleted is gone after 4 d

"#]]
    );
    assert_eq!(team(properties, &["--json", "check"]).exits(4).failure()["code"], "findings");
    assert!(team("{ DelaySeconds = 900 }", &["list", "--escapes"]).exits(0).stdout.contains("DelaySeconds"));
}
