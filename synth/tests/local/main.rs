//! The local environment with the real emulator: up, health, crashes, and nothing left behind.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod database;
mod environment;
mod install;

use std::{collections::HashSet, fs, net::TcpListener};

use rustix::process::{Pid, Signal, kill_process};
use synth::{local, local::Health};

use environment::{Environment, holds, kill, quiet, until};

/// The addresses on which the processes listen, as the kernel writes them: hexadecimal, `0100007F:1F90`.
fn listening(pids: &[i32]) -> Vec<String> {
    let mut sockets = HashSet::new();
    for pid in pids {
        let handles = fs::read_dir(format!("/proc/{pid}/fd")).unwrap().flatten();
        sockets.extend(
            handles.filter_map(|handle| fs::read_link(handle.path()).ok()?.into_os_string().into_string().ok()),
        );
    }
    let tables = ["/proc/net/tcp", "/proc/net/tcp6"].map(|file| fs::read_to_string(file).unwrap_or_default());
    let lines = tables.iter().flat_map(|table| table.lines().skip(1));
    let fields = lines.map(|line| line.split_whitespace().collect::<Vec<_>>());
    let ours = fields.filter(|fields| fields[3] == "0A" && sockets.contains(&format!("socket:[{}]", fields[9])));
    ours.map(|fields| fields[1].to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn up_crash_up_down() {
    let environment = Environment::new();
    let project = &environment.project;
    assert_eq!(environment.health("emulator").await, Health::Stopped);
    assert_eq!(local::running(project).await.unwrap_err().code(), "local-not-running");

    let endpoints = local::up(project, &[], &quiet()).await.unwrap();
    assert_eq!(endpoints.started, ["emulator"]);
    let pid = environment.pid("emulator").await;
    assert_eq!(environment.health("emulator").await, Health::Running);
    assert_eq!(local::running(project).await.unwrap().emulator, endpoints.emulator);

    let listening = listening(&environment.processes());
    assert!(!listening.is_empty());
    assert!(listening.iter().all(|address| address.starts_with("0100007F:")), "{listening:?} beyond the loopback");

    let again = local::up(project, &[], &quiet()).await.unwrap();
    assert!(again.started.is_empty(), "it ran already");
    assert_eq!(environment.pid("emulator").await, pid);

    kill(pid).await;
    let status = local::status(project).await.unwrap();
    assert_eq!(status.service("emulator").unwrap().health, Health::Crashed);
    assert!(status.is_broken() && status.to_string().contains("crashed"), "{status}");
    let error = local::running(project).await.unwrap_err();
    assert!(error.to_string().contains(&format!("process {pid}) has ended")), "{error}");

    assert_eq!(local::up(project, &[], &quiet()).await.unwrap().started, ["emulator"]);
    assert_ne!(environment.pid("emulator").await, pid);
    assert!(local::down(project, &quiet()).await.unwrap());
    assert_eq!(environment.processes(), Vec::<i32>::new());
    assert_eq!(environment.health("emulator").await, Health::Stopped);
    assert!(!local::down(project, &quiet()).await.unwrap(), "nothing was left to end");
}

#[tokio::test(flavor = "multi_thread")]
async fn data_survives_down_and_goes_as_a_whole_with_a_crash() {
    const FILL: &str = "
url = client('sqs').create_queue(QueueName='orders')['QueueUrl']
client('sqs').send_message(QueueUrl=url, MessageBody='one')
client('s3').create_bucket(Bucket='assets', CreateBucketConfiguration={'LocationConstraint': 'eu-west-1'})
client('s3').put_object(Bucket='assets', Key='key', Body=b'code')";
    const COUNT: &str = "
urls = client('sqs').list_queues().get('QueueUrls', [])
counts = [client('sqs').get_queue_attributes(QueueUrl=url, AttributeNames=['All'])['Attributes'] for url in urls]
print([count['ApproximateNumberOfMessages'] for count in counts], len(client('s3').list_buckets()['Buckets']))";
    let environment = Environment::new();
    let project = &environment.project;
    local::up(project, &[], &quiet()).await.unwrap();
    environment.succeed(FILL);
    assert_eq!(environment.succeed(COUNT), "['1'] 1");

    local::down(project, &quiet()).await.unwrap();
    local::up(project, &[], &quiet()).await.unwrap();
    assert_eq!(environment.succeed(COUNT), "['1'] 1", "a clean end keeps everything");

    kill(environment.pid("emulator").await).await;
    local::up(project, &[], &quiet()).await.unwrap();
    assert_eq!(environment.succeed(COUNT), "[] 0", "no half of it survives a crash");

    environment.succeed(FILL);
    local::reset(project, false, &quiet()).await.unwrap();
    assert_eq!(environment.processes(), Vec::<i32>::new());
    let before = local::ports(project).unwrap();
    local::up(project, &[], &quiet()).await.unwrap();
    assert_eq!(environment.succeed(COUNT), "[] 0");
    assert_eq!(local::ports(project).unwrap(), before, "ports stay unless they are asked to go");
    local::down(project, &quiet()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn functions_end_with_the_environment() {
    // A function that never answers, as one in the middle of its work.
    const INVOKE: &str = "
code = io.BytesIO()
with zipfile.ZipFile(code, 'w') as archive:
    entry = zipfile.ZipInfo('bootstrap')
    entry.external_attr = 0o755 << 16
    archive.writestr(entry, '#!/bin/sh\\nsleep 600 & wait\\n')
client('lambda').create_function(FunctionName='slow', Runtime='provided.al2023', Handler='bootstrap', Timeout=300,
    Role='arn:aws:iam::000000000000:role/slow', Code={'ZipFile': code.getvalue()})
client('lambda').invoke(FunctionName='slow', InvocationType='Event')";
    let environment = Environment::new();
    let project = &environment.project;
    // How the environment is lost: cleanly, with the emulator, or with the knowledge of it.
    for loss in ["nothing", "emulator", "state"] {
        local::up(project, &[], &quiet()).await.unwrap();
        environment.succeed(INVOKE);
        until("the function and its child run", async || environment.processes().len() >= 3).await;
        let listening = listening(&environment.processes());
        assert!(listening.iter().all(|address| address.starts_with("0100007F:")), "{listening:?} beyond the loopback");
        for pid in environment.processes() {
            let file = format!("/proc/{pid}/environ");
            assert!(!holds(&file, "CARGO_MANIFEST_DIR="), "what this test was started with reaches {pid}");
            assert!(holds(&file, &format!("HOME={}", project.local.display())), "the user's own files are its home");
        }
        match loss {
            "emulator" => {
                let pid = environment.pid("emulator").await;
                assert!(local::status(project).await.unwrap().service("emulator").unwrap().children >= 2);
                kill(pid).await;
                assert!(!environment.processes().is_empty(), "the function outlives a crash of the emulator");
                assert!(!local::status(project).await.unwrap().strays.is_empty());
            }
            "state" => fs::remove_file(project.local.join("state.json")).unwrap(),
            _ => {}
        }
        assert!(local::down(project, &quiet()).await.unwrap());
        assert_eq!(environment.processes(), Vec::<i32>::new(), "{loss} was lost");
        local::reset(project, false, &quiet()).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_at_once_start_one() {
    let environment = Environment::new();
    let (one, two) = (environment.project.clone(), environment.project.clone());
    let one = tokio::spawn(async move { local::up(&one, &[], &quiet()).await.unwrap() });
    let two = tokio::spawn(async move { local::up(&two, &[], &quiet()).await.unwrap() });
    let (one, two) = (one.await.unwrap(), two.await.unwrap());
    assert_eq!(one.emulator, two.emulator);
    assert_eq!(one.started.len() + two.started.len(), 1);
    assert_eq!(environment.processes().len(), 1);
    local::down(&environment.project, &quiet()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_in_use_is_named_with_its_holder() {
    let environment = Environment::new();
    let port = local::ports(&environment.project).unwrap().emulator;
    let _stranger = TcpListener::bind(("127.0.0.1", port)).unwrap();
    let error = local::up(&environment.project, &[], &quiet()).await.unwrap_err();
    assert_eq!(error.code(), "port-in-use");
    let text = error.to_string();
    assert!(text.contains(&port.to_string()) && text.contains(&format!("process {}", std::process::id())), "{text}");
    assert!(error.help_text().unwrap().contains("synth local reset --ports"));
    assert_eq!(environment.processes(), Vec::<i32>::new());

    local::reset(&environment.project, true, &quiet()).await.unwrap();
    assert_ne!(local::ports(&environment.project).unwrap().emulator, port);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_up_that_is_given_up_leaves_nothing() {
    let environment = Environment::new();
    // Installed first, so that it is the start that is cut off.
    tool::EMULATOR.ensure(&environment.project.tools, &quiet()).await.unwrap();
    let project = environment.project.clone();
    let up = tokio::spawn(async move { local::up(&project, &[], &quiet()).await });
    until("the emulator starts", async || !environment.processes().is_empty()).await;
    up.abort();
    assert!(up.await.unwrap_err().is_cancelled());
    assert_eq!(environment.processes(), Vec::<i32>::new());
    assert_eq!(environment.health("emulator").await, Health::Stopped);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_receiver_is_built_and_started_anew_on_its_own() {
    const SERVER: &str = r#"
use std::{env, io::{Read, Write}, net::TcpListener};
fn main() {
    let port: u16 = env::args().skip_while(|word| word != "--port").nth(1).unwrap().parse().unwrap();
    for stream in TcpListener::bind(("127.0.0.1", port)).unwrap().incoming() {
        let mut stream = stream.unwrap();
        let _ = stream.read(&mut [0; 1024]);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }
}"#;
    let environment = Environment::with_receiver("fn main() { let port: u16 = \"none\"; }");
    let project = &environment.project;
    let source = project.root.join("src");
    let error = local::up(project, &[], &quiet()).await.unwrap_err();
    assert_eq!(error.code(), "cannot-build");
    assert!(error.causes().any(|line| line.contains("mismatched types")), "cargo's own words are shown");
    assert_eq!(environment.processes(), Vec::<i32>::new(), "nothing is started before everything is built");

    fs::write(source.join("main.rs"), "fn main() { eprintln!(\"no room\"); std::process::exit(3) }").unwrap();
    let error = local::up(project, &[], &quiet()).await.unwrap_err();
    assert_eq!(error.code(), "cannot-start");
    assert!(error.causes().any(|line| line == "no room"), "the last lines of its log are shown");
    assert_eq!(environment.processes(), Vec::<i32>::new(), "the emulator had been started, and is ended");

    fs::write(source.join("main.rs"), SERVER).unwrap();
    let endpoints = local::up(project, &[], &quiet()).await.unwrap();
    assert_eq!(endpoints.started, ["emulator", "receiver"]);
    assert_eq!(endpoints.receiver.unwrap(), format!("http://127.0.0.1:{}", local::ports(project).unwrap().receiver));
    let emulator = environment.pid("emulator").await;
    kill(environment.pid("receiver").await).await;
    assert_eq!(environment.health("receiver").await, Health::Crashed);
    assert_eq!(local::up(project, &[], &quiet()).await.unwrap().started, ["receiver"]);
    assert_eq!(environment.pid("emulator").await, emulator, "the other one is left alone");
    local::down(project, &quiet()).await.unwrap();
    assert_eq!(environment.processes(), Vec::<i32>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_or_killed_command_leaves_nothing_that_down_does_not_end() {
    // It never answers, so that `up` waits.
    let environment = Environment::with_receiver("fn main() { loop { std::thread::park() } }");
    for (signal, code) in [(Signal::INT, Some(130)), (Signal::TERM, Some(130)), (Signal::KILL, None)] {
        let up = environment.synth(&["local", "up"]).spawn().unwrap();
        let status = async || local::status(&environment.project).await.unwrap();
        let runs =
            |status: &local::Status, name: &str| status.service(name).is_some_and(|service| service.pid.is_some());
        until("both were started", async || {
            let status = status().await;
            runs(&status, "emulator") && runs(&status, "receiver")
        })
        .await;
        kill_process(Pid::from_raw(up.id().try_into().unwrap()).unwrap(), signal).unwrap();
        let output = up.wait_with_output().unwrap();
        assert_eq!(output.status.code(), code, "{}", String::from_utf8_lossy(&output.stderr));
        let left = environment.processes();
        match code {
            Some(_) => assert_eq!(left, Vec::<i32>::new(), "it cleans up behind itself"),
            None => assert_eq!(left.len(), 2, "it could not clean up"),
        }
    }
    let down = environment.synth(&["local", "down"]).output().unwrap();
    assert!(down.status.success(), "{}", String::from_utf8_lossy(&down.stderr));
    assert_eq!(environment.processes(), Vec::<i32>::new());
}

#[test]
fn doctor_and_status_say_the_same_in_text_and_json() {
    let environment = Environment::new();
    let text = environment.synth(&["doctor"]).output().unwrap();
    let json = environment.synth(&["doctor", "--json"]).output().unwrap();
    assert!(text.status.success() && json.status.success());
    let text = String::from_utf8(text.stdout).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    for check in json["checks"].as_array().unwrap() {
        let line = text.lines().find(|line| line.contains(check["name"].as_str().unwrap())).unwrap();
        assert!(line.starts_with(check["state"].as_str().unwrap()), "{line}");
    }
    let status = environment.synth(&["local", "status", "--json"]).output().unwrap();
    let status: serde_json::Value = serde_json::from_slice(&status.stdout).unwrap();
    assert_eq!(status["services"][0]["health"], "stopped");
}
