//! Dead letters are deleted for good: only with consent, and each is shown.

use serde_json::{Value as Json, json};
use snapbox::{assert_data_eq, str};
use synth::exit;

use crate::{
    call::Call,
    pipeline::{Pipeline, fifo, grouped, messages, standard},
    proxy::{Act, Proxy},
};

fn purge(pipeline: &Pipeline, is_yes: bool) -> Call {
    Call::new(pipeline, "purge", &json!({"queue": "Orders", "yes": is_yes}))
}

#[test]
fn on_local_nobody_is_asked_and_all_is_shown() {
    let pipeline = Pipeline::new("local", &fifo());
    pipeline.send("orders-dlq.fifo", &grouped(25));
    let ran = purge(&pipeline, false).json().run().exits(exit::DONE);
    let shown: Vec<Json> = ran.objects().into_iter().map(|letter| letter["body"].clone()).collect();
    assert_eq!(shown, grouped(25).into_iter().map(|(body, _)| Json::from(body)).collect::<Vec<_>>());
    assert_eq!(pipeline.depth("orders-dlq.fifo"), (0, 0));
    let ran = purge(&pipeline, false).run().exits(exit::DONE);
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("", "   unchanged OrdersDLQ is empty\n"));
}

#[test]
fn elsewhere_its_name_is_typed() {
    let pipeline = Pipeline::new("dev", &standard());
    pipeline.send("orders-dlq", &messages(3));
    assert_data_eq!(
        purge(&pipeline, false).run().exits(exit::DIFFERENCES).stderr,
        str![[r#"
error: nothing was deleted: 3 messages of OrdersDLQ in dev would be lost, and there is no terminal to ask on
 help: look with `synth dlq show`, then add `--yes`

"#]]
    );
    for typed in ["y", "yes", "OrdersQueue", ""] {
        let ran = purge(&pipeline, false).on_terminal("to go on:", typed);
        assert!(ran.stdout.contains("This deletes 3 messages of OrdersDLQ in dev"), "{}", ran.stdout);
        assert_eq!((ran.code, pipeline.depth("orders-dlq")), (Some(3), (3, 0)), "{typed}");
    }
    purge(&pipeline, false).on_terminal("to go on:", "OrdersDLQ").exits(exit::DONE);
    assert_eq!(pipeline.depth("orders-dlq"), (0, 0));
}

#[test]
fn no_more_goes_than_was_consented_to() {
    let pipeline = Pipeline::new("dev", &standard());
    pipeline.send("orders-dlq", &messages(12));
    let (client, url) = (pipeline.sqs(), pipeline.url("orders-dlq"));
    let proxy = Proxy::new(&pipeline.account.emulator.url, move |request| {
        if request.operation == "DeleteMessageBatch" {
            let late = client.send_message().queue_url(&url).message_body("late");
            crate::account::block_on(late.send()).unwrap();
        }
        Act::Pass
    });
    let ran = purge(&pipeline, true).through(&proxy.url).run().exits(exit::DONE);
    assert!(
        ran.stderr.contains("lost 12 messages of OrdersDLQ, shown above; 2 came meanwhile and stay\n"),
        "{}",
        ran.stderr
    );
    assert_eq!(pipeline.bodies("orders-dlq"), ["late", "late"]);
}

#[test]
fn a_cloud_that_fails_loses_only_what_was_shown() {
    let pipeline = Pipeline::new("dev", &standard());
    pipeline.send("orders-dlq", &messages(15));
    let proxy = Proxy::new(&pipeline.account.emulator.url, |request| {
        let refused = json!({"__type": "AccessDenied", "message": "not now"}).to_string();
        let is_late = request.operation == "DeleteMessageBatch" && request.before == 1;
        if is_late { Act::Answer(403, refused) } else { Act::Pass }
    });
    let ran = purge(&pipeline, true).through(&proxy.url).run().exits(exit::FAILED);
    assert!(ran.stderr.contains("lost 10 messages of OrdersDLQ; the others stay\n"), "{}", ran.stderr);
    assert_eq!(pipeline.depth("orders-dlq"), (5, 0), "and can be received at once");
}
