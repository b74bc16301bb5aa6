//! Messages that cannot be sent, and queues that are not there yet.

use snapbox::{assert_data_eq, str};

use crate::world::World;

const LARGEST: usize = 1024 * 1024;

#[test]
fn what_cannot_be_sent_is_told_before_anything_is() {
    let world = World::new();
    world.synth(&["local", "up"]).exits(0);
    let send = |input: &[u8]| world.synth_with(&["send", "SteamLibrarySync"], input);
    assert_data_eq!(
        send(b"{}\n").exits(1).stderr,
        str![[r#"
error: `SteamLibrarySyncQueue` of stack `savepoint-local` is not deployed
 help: run `synth deploy savepoint-local`

"#]]
    );
    for arguments in [
        &["logs", "SteamImport"][..],
        &["invoke", "SteamImport"],
        &["dlq", "list"],
        &["dlq", "show", "SteamLibrarySync"],
        &["dlq", "redrive", "SteamLibrarySync"],
        &["dlq", "purge", "SteamLibrarySync"],
    ] {
        let failure = world.synth(&[&["--json"], arguments].concat()).exits(1).failure();
        assert_eq!(failure["code"], "not-deployed");
    }
    world.synth(&["deploy"]).exits(0);
    assert_data_eq!(
        send(b"\n\n").exits(2).stderr,
        str![[r#"
error: standard input holds no message
 help: write it behind the queue's name, or pipe one message a line into the command

"#]]
    );
    let large = [b"{}\n".as_slice(), &vec![b'x'; LARGEST + 1]].concat();
    assert_data_eq!(
        send(&large).exits(2).stderr,
        str![[r#"
error: message 2 has 1048577 bytes, and SQS takes 1048576
 help: put what is large into a bucket, and its key into the message

"#]]
    );
    assert_data_eq!(
        send(b"\xff\xfe\n").exits(1).stderr,
        str![[r#"
error: cannot read messages from standard input
  because: stream did not contain valid UTF-8
 help: a message is text in UTF-8, one a line

"#]]
    );
    assert_eq!(world.synth(&["--json", "send", "SteamLibrarySync", ""]).exits(2).failure()["code"], "no-message");
    assert!(world.synth(&["logs"]).exits(0).stdout.is_empty(), "nothing was sent");
}

#[test]
fn messages_that_fit_alone_go_in_requests_of_their_own() {
    let world = World::new();
    // Nobody takes them out: what is counted is what was sent.
    let off = crate::world::settings().replacen("source = true", "source = false", 1);
    world.write("stacks/environments.toml", &off);
    world.synth(&["deploy"]).exits(0);
    let line = [vec![b'x'; LARGEST / 2 + 1], b"\n".to_vec()].concat();
    let ran = world.synth_with(&["send", "SteamLibrarySync"], &line.repeat(3)).exits(0);
    assert_eq!(ran.stdout.lines().count(), 3);
}
