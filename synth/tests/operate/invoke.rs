//! Functions are called by their logical names, and what they say is told.

use serde_json::{Value as Json, json};
use snapbox::{assert_data_eq, str};
use synth::exit;

use crate::{
    call::{Call, Ran},
    pipeline::{Pipeline, function, until},
    proxy::{Act, Proxy},
};

fn invoke(pipeline: &Pipeline, payload: &Json) -> Call {
    Call::new(pipeline, "invoke", &json!({"function": "Worker", "payload": payload.to_string()}))
}

fn with(pipeline: &Pipeline, options: &Json) -> Ran {
    Call::new(pipeline, "invoke", options).run()
}

#[test]
fn the_answer_is_data_and_the_rest_is_talk() {
    let pipeline = Pipeline::new("local", &function());
    let ran = invoke(&pipeline, &json!({"answer": {"a": [1, null]}})).run().exits(exit::DONE);
    assert_eq!(ran.stdout, "{\"a\": [1, null]}\n");
    assert_data_eq!(
        ran.stderr,
        str![[r#"
    invoking WorkerFunction
     invoked WorkerFunction in [..] s

"#]]
    );
    let ran = invoke(&pipeline, &json!({"answer": "text"})).json().run().exits(exit::DONE);
    assert_eq!(ran.objects(), [json!({"function": "WorkerFunction", "answer": "text"})]);
    let ran = invoke(&pipeline, &json!({"lines": [{"message": "begun"}]})).verbose().run().exits(exit::DONE);
    assert_eq!(ran.stdout, "null\n");
    assert!(ran.stderr.contains("{\"message\": \"begun\"}"), "the log's end is told: {}", ran.stderr);
}

#[test]
fn the_payload_comes_from_anywhere() {
    let pipeline = Pipeline::new("local", &function());
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "{\"answer\": 1}").unwrap();
    let named = |payload: &str| json!({"function": "WorkerFunction", "payload": payload});
    assert_eq!(with(&pipeline, &named(&format!("@{}", file.path().display()))).exits(exit::DONE).stdout, "1\n");
    let piped = Call::new(&pipeline, "invoke", &named("-")).input("{\"answer\": 2}");
    assert_eq!(piped.run().exits(exit::DONE).stdout, "2\n");
    assert_eq!(with(&pipeline, &json!({"function": "orders/Worker"})).exits(exit::DONE).stdout, "null\n");
}

#[test]
fn a_failure_of_the_function_is_a_failure() {
    let pipeline = Pipeline::new("local", &function());
    let ran = invoke(&pipeline, &json!({"fails": "not today"})).run().exits(exit::FAILED);
    assert_eq!(ran.stdout, "");
    assert_data_eq!(
        ran.stderr,
        str![[r#"
    invoking WorkerFunction
      failed invoking WorkerFunction after [..] s
  File "[..]/bootstrap", line [..], in handle
    raise Refused(event['fails'])
error: WorkerFunction failed with `Refused`
  because: not today
 help: `synth logs WorkerFunction` shows what it wrote, `-v` the end of it

"#]]
    );
    let ran = invoke(&pipeline, &json!({"fails": "not today"})).json().run().exits(exit::FAILED);
    assert_eq!(ran.event("failed")["code"], "function-failed");
}

#[test]
fn each_runtimes_failure_is_told_with_its_stack() {
    let pipeline = Pipeline::new("dev", &function());
    for (payload, end) in [
        (
            json!({"errorType": "Refused", "errorMessage": "no", "stackTrace": ["  File \"a.py\"\n", "    raise\n"]}),
            "  File \"a.py\"\n    raise\nerror: WorkerFunction failed with `Refused`\n  because: no\n help: ",
        ),
        (
            json!({"errorType": "Error", "errorMessage": "no", "trace": ["Error: no", "    at handler"]}),
            "Error: no\n    at handler\nerror: WorkerFunction failed with `Error`\n  because: no\n help: ",
        ),
        (
            json!({"errorMessage": "Task timed out after 3.00 seconds"}),
            "error: WorkerFunction failed\n  because: Task timed out after 3.00 seconds\n help: ",
        ),
        (json!("broken"), "error: WorkerFunction failed\n  because: \"broken\"\n help: "),
    ] {
        let proxy = Proxy::new(&pipeline.account.emulator.url, move |request| {
            if request.path.contains("/invocations") { Act::Failure(payload.to_string()) } else { Act::Pass }
        });
        let ran = invoke(&pipeline, &json!({})).through(&proxy.url).run().exits(exit::FAILED);
        assert!(ran.stderr.contains(end), "{}", ran.stderr);
    }
}

#[test]
fn what_cannot_be_sent_is_told_before_anything_is() {
    let pipeline = Pipeline::new("local", &function());
    let told =
        |payload: &str| with(&pipeline, &json!({"function": "Worker", "payload": payload})).exits(exit::USAGE).stderr;
    assert_data_eq!(
        told("{\n  \"a\" 1\n}"),
        str![[r#"
error: the payload is no JSON: line 2, column 7
  because: expected `:`
 help: a text is JSON in quotes: '"text"'; from a file `@FILE`, from a pipe `-`

"#]]
    );
    assert_data_eq!(
        told("@nowhere.json"),
        str![[r#"
error: `nowhere.json` cannot be read for the payload
  because: No such file or directory (os error 2)
 help: check the path: it is not there

"#]]
    );
    let large = format!("\"{}\"", "x".repeat(1024 * 1024));
    let options = json!({"function": "Worker", "payload": "-", "async": true});
    let ran = Call::new(&pipeline, "invoke", &options).input(&large).run().exits(exit::USAGE);
    assert_data_eq!(
        ran.stderr,
        str![[r#"
error: standard input has 1048578 bytes, and Lambda takes 1048576 with `--async`
 help: put what is large into a bucket, and its key into the payload

"#]]
    );
    assert_data_eq!(
        with(&pipeline, &json!({"function": "Wroker"})).exits(exit::USAGE).stderr,
        str![[r#"
error: no function `Wroker` in the environment's stacks
 help: did you mean `Worker`? there is: WorkerFunction

"#]]
    );
}

#[test]
fn nobody_waits_for_what_is_put_in_line() {
    let pipeline = Pipeline::new("local", &function());
    let payload = json!({"lines": [{"message": "done", "messageId": "m-1"}]}).to_string();
    let ran = with(&pipeline, &json!({"function": "Worker", "payload": payload, "async": true})).exits(exit::DONE);
    assert_eq!(ran.stdout, "");
    assert!(ran.stderr.ends_with("queued WorkerFunction; `synth logs WorkerFunction` shows what comes of it\n"));
    until("it ran", || {
        let proof = json!({"sent": "-", "results": ["logs:Worker:done"]});
        Call::new(&pipeline, "correlate", &proof).input("m-1").run().code == Some(0)
    });
}

#[test]
fn a_call_is_made_once() {
    let pipeline = Pipeline::new("dev", &function());
    let (tell, told) = std::sync::mpsc::channel();
    let tell = std::sync::Mutex::new(tell);
    let proxy = Proxy::new(&pipeline.account.emulator.url, move |request| {
        if request.path.contains("/invocations") {
            tell.lock().unwrap().send(()).unwrap();
            return Act::Answer(500, "{\"message\": \"broken\"}".to_owned());
        }
        Act::Pass
    });
    invoke(&pipeline, &json!({})).through(&proxy.url).run().exits(exit::FAILED);
    assert_eq!(told.try_iter().count(), 1);
}
