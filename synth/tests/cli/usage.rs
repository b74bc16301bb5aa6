//! What is typed wrong.

use snapbox::{assert_data_eq, str};

use crate::world::World;

/// A command line, its exit code, and all that is said.
#[test]
fn each_mistake_is_named_with_what_is_meant() {
    let world = World::without_tools();
    let told = |arguments: &[&str], code: i32| {
        let ran = world.synth(arguments).exits(code);
        assert_eq!(ran.stdout, "");
        ran.stderr
    };
    assert_data_eq!(
        told(&["--env", "prd", "list"], 2),
        str![[r#"
error: no environment `prd` in `stacks/environments.toml`
 help: did you mean `prod`? there is: dev, local, prod

"#]]
    );
    assert_data_eq!(
        told(&["list", "nope*"], 2),
        str![[r#"
error: no stack matches `nope*`
 help: the stacks are: savepoint-local

"#]]
    );
    assert_data_eq!(
        told(&["list", "[a"], 2),
        str![[r#"
error: `[a` is no glob
  because: unclosed character class; missing ']'
 help: the stacks are: savepoint-local

"#]]
    );
    assert_data_eq!(
        told(&["send", "SteamLibrarySink", "{}"], 2),
        str![[r#"
error: no queue `SteamLibrarySink` in the environment's stacks
 help: did you mean `SteamLibrarySync`? there is: SteamLibrarySyncQueue

"#]]
    );
    assert_data_eq!(
        told(&["dlq", "show", "Nothing"], 2),
        str![[r#"
error: no dead-letter queue `Nothing` in the environment's stacks
 help: there is: SteamLibrarySyncDLQ

"#]]
    );
    assert_data_eq!(
        told(&["logs", "SteamImprt"], 2),
        str![[r#"
error: no function `SteamImprt` in the environment's stacks
 help: did you mean `SteamImport`? there is: SteamImportFunction

"#]]
    );
    assert_data_eq!(
        told(&["logs", "--since", "never"], 2),
        str![[r#"
error: `never` is no time
  because: expected number at 0
 help: write `90s`, `15m`, `2h` or `1d`

"#]]
    );
    assert_data_eq!(
        told(&["package", "steam-imprt"], 2),
        str![[r#"
error: no function `steam-imprt` in this environment's stacks
 help: did you mean `steam-import`? there is: steam-import

"#]]
    );
    assert_data_eq!(
        told(&["deploy", "--outputs", "nowhere/outputs.json"], 2),
        str![[r#"
error: the outputs cannot be written to `[ROOT]/nowhere/outputs.json`
 help: name a file in a folder that is there

"#]]
    );
    for arguments in [
        &["send", "SteamLibrarySync", "{}", "--times", "0"][..],
        &["dlq", "show", "X", "--limit", "0"],
        &["dlq", "redrive", "X", "--limit", "0"],
    ] {
        assert!(told(arguments, 2).contains("0 is not in 1.."));
    }
    assert_data_eq!(
        told(&["dlq", "redrive", "SteamLibrarySync", "--rate", "fast"], 2),
        str![[r#"
error: invalid value 'fast' for '--rate <N/s>': write how many a second or a minute: `5/s`, `30/m`

For more information, try '--help'.

"#]]
    );
    assert_data_eq!(
        told(&["invoke", "SteamImport", "{\"a\":}"], 2),
        str![[r#"
error: the payload is no JSON: line 1, column 6
  because: expected value
 help: a text is JSON in quotes: '"text"'; from a file `@FILE`, from a pipe `-`

"#]]
    );
    assert_data_eq!(
        told(&["correlate", "--sent", "-", "--results", "table:Libary"], 2),
        str![[r#"
error: no table `Libary` in the environment's stacks
 help: did you mean `Library`? there is: LibraryTable

"#]]
    );
}

#[test]
fn what_a_command_may_do_is_in_its_help() {
    let world = World::without_tools();
    let help = |command: &[&str]| {
        let ran = world.synth(&[command, &["--help"]].concat()).exits(0);
        ran.stdout.split_once("Usage:").unwrap().0.to_owned()
    };
    assert_data_eq!(
        help(&["dlq", "redrive"]),
        str![[r#"
Move messages of one back to the queue they came from

A message is sent with its body, attributes and group, and only then deleted. If the command is
killed midway nothing is lost: at most ten messages are in both queues, and what it had in hand
can be received again after two minutes. On a FIFO queue the order of each group is kept, and
repeating the command within five minutes makes no second message.


"#]]
    );
    assert_data_eq!(
        help(&["correlate"]),
        str![[r#"
Prove that every message that was sent has exactly one result or is a dead letter

Places of ids, of what was sent as of results:
  s3:BUCKET/prefix         a field `messageId` of each object or of its lines, or the object's name
  table:TABLE:attribute    an attribute of its items; `messageId` where none is named
  logs:FUNCTION:message    the `messageId` of log lines with that message
  FILE or -                an id a line, or what `send --json` and `dlq redrive --json` print

Exits with 0 only if every message is accounted for.


"#]]
    );
}

#[test]
fn a_parameter_is_told_without_its_value() {
    let world = World::without_tools();
    world.write("secret", "hunter2\n");
    let told = |arguments: &[&str]| {
        let ran = world.synth(&[&["deploy"], arguments].concat()).exits(2);
        assert!(!format!("{}{}", ran.stdout, ran.stderr).contains("hunter2"), "{}", ran.stderr);
        ran.stderr
    };
    assert_data_eq!(
        told(&["--parameter", "SteamApiKy=hunter2"]),
        str![[r#"
error: no selected stack has a parameter `SteamApiKy`
 help: did you mean `SteamApiKey`?

"#]]
    );
    assert_data_eq!(
        told(&["--parameter", "Nothing=hunter2"]),
        str![[r#"
error: no selected stack has a parameter `Nothing`
 help: there is: IgdbClientId, IgdbClientSecret, SteamApiKey

"#]]
    );
    assert_data_eq!(
        told(&["--parameter", "hunter2"]),
        str![[r#"
error: a `--parameter` has no name before a `=`
 help: write `Name=value` or `Name=@FILE`

"#]]
    );
    assert_data_eq!(
        told(&["--parameter", "SteamApiKey=@nothing"]),
        str![[r#"
error: `nothing` cannot be read for the parameter `SteamApiKey`
  because: No such file or directory (os error 2)
 help: check the path: it is not there

"#]]
    );
    assert_data_eq!(
        told(&["SteamApiKey=hunter2"]),
        str![[r#"
error: `SteamApiKey=…` is no name of a stack
 help: a parameter is given with `--parameter SteamApiKey=@FILE`

"#]]
    );
    assert_eq!(world.processes(), [] as [i32; 0], "nothing was started");
}

#[test]
fn a_folder_that_is_no_project_is_told() {
    let world = World::without_tools();
    let folder = tempfile::tempdir().unwrap();
    let ran = world.run(world.command(&["--json", "list"]).current_dir(folder.path())).exits(1);
    let failure = ran.failure();
    assert_eq!(failure["code"], "no-project");
    assert!(failure["help"].as_str().unwrap().contains("inside a workspace"));
}

#[test]
fn with_json_each_failure_is_one_object_with_its_code() {
    let world = World::without_tools();
    for (arguments, exit, code) in [
        (&["lst"][..], 2, "bad-usage"),
        (&["dlq"], 2, "bad-usage"),
        (&["deploy", "--concurrency", "0"], 2, "bad-usage"),
        (&["list", "nope*"], 2, "no-such-stack"),
        (&["--env", "prd", "synth"], 2, "no-such-environment"),
        (&["diff", "--against", "nowhere"], 1, "cannot-read"),
        (&["diff", "--against", "functions"], 1, "no-template"),
        (&["diff", "--against", "Cargo.toml"], 1, "bad-template"),
        (&["diff", "--markdown"], 2, "bad-usage"),
        (&["diff"], 1, "local-not-running"),
        (&["outputs"], 1, "local-not-running"),
        (&["status"], 1, "local-not-running"),
        (&["logs"], 1, "local-not-running"),
        (&["dlq", "list"], 1, "local-not-running"),
        (&["dlq", "show", "SteamLibrarySync"], 1, "local-not-running"),
        (&["send", "SteamLibrarySync", "{}"], 1, "local-not-running"),
        (&["dlq", "redrive", "SteamLibrarySync"], 1, "local-not-running"),
        (&["dlq", "redrive", "SteamLibrarySync", "--to", "Nothing"], 2, "other-source"),
        (&["dlq", "purge", "SteamLibrarySync"], 1, "local-not-running"),
        (&["invoke", "SteamImport"], 1, "local-not-running"),
        (&["invoke", "SteamImport", "-1", "--async"], 1, "local-not-running"),
        (&["invoke", "SteamImport", "@nowhere"], 2, "cannot-read"),
        (&["correlate", "--sent", "-", "--results", "table:Library"], 1, "local-not-running"),
        (&["correlate", "--results", "table:Library"], 2, "bad-usage"),
        (&["send", "SteamLibrarySync", "{}", "--attribute", "x"], 2, "bad-attribute"),
        (&["destroy"], 1, "local-not-running"),
        (&["send", "SteamLibrarySync"], 2, "no-message"),
    ] {
        let ran = world.synth(&[&["--json"], arguments].concat()).exits(exit);
        let failure = ran.failure();
        assert_eq!((failure["code"].as_str(), ran.stderr.lines().count()), (Some(code), 1), "{arguments:?}");
        assert!(failure["help"].is_string(), "{failure}");
    }
}
