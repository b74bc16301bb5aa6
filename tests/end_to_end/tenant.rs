//! Mht in a world of its own: its API, its queues, its bucket and what the outside world saw of it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{Read as _, Write as _},
    net::TcpStream,
};

use serde_json::{Value as Json, json};

use crate::world::World;

const STACK: &str = "mht-api-queues-local";
const USE_CASES: [&str; 4] = ["feedback", "emails", "analytics", "testflight"];

pub(crate) struct Tenant {
    pub(crate) world: World,
    api: String,
    bucket: String,
}

impl Tenant {
    pub(crate) fn deployed() -> Self {
        let world = World::new();
        world.synth(&["deploy", STACK]).succeeds();
        let outputs = world.synth(&["--json", "outputs", STACK]).succeeds().objects();
        let output = |name: &str| outputs[0]["outputs"][name].as_str().unwrap().to_owned();
        let (url, bucket) = (output("ApiUrl"), output("ResultsBucketName"));
        let api = url.split_once("://").unwrap().1.split(['.', ':', '/']).next().unwrap().to_owned();
        Self { world, api, bucket }
    }

    /// Posts a body: the status, and the answer.
    pub(crate) fn post(&self, path: &str, body: &str) -> (u16, Json) {
        let port = self.world.port("emulator");
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        // The emulator looks who signs, and not what.
        let scope = "000000000000/20260101/eu-west-1/execute-api/aws4_request";
        let (host, length) = (format!("{}.execute-api.127.0.0.1:{port}", self.api), body.len());
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-type: application/json\r\n\
             authorization: AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=0\r\n\
             content-length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), serde_json::from_str(body).unwrap_or(Json::Null))
    }

    /// Posts what is right: the ids of its messages.
    pub(crate) fn accepted(&self, path: &str, body: &Json) -> Vec<String> {
        let (status, answer) = self.post(path, &body.to_string());
        assert_eq!(status, 200, "{path}: {answer}");
        answer["messageIds"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
    }

    /// Feedback `number` of a user.
    pub(crate) fn feedback(&self, user: usize, number: usize) -> Vec<String> {
        let body = json!({
            "userId": format!("u-{user}"), "email": format!("user{user}@example.com"), "kind": "idea",
            "subject": format!("idea {number:02}"), "message": format!("The idea {number} of user {user}."),
        });
        self.accepted("/feedback", &body)
    }

    pub(crate) fn campaign(&self, id: &str, recipients: usize) -> Vec<String> {
        let recipients: Vec<Json> =
            (0..recipients).map(|at| json!({ "email": format!("{id}{at}@example.com") })).collect();
        let body = json!({ "campaignId": id, "subject": "News", "text": "There are some.", "recipients": recipients });
        self.accepted("/campaign", &body)
    }

    /// Events of some users, in turn.
    pub(crate) fn events(&self, users: usize, each: usize) -> Vec<String> {
        let event = |at: usize| {
            let (user, number) = (at % users, at / users);
            json!({
                "eventId": format!("e-{user}-{number}"), "name": "step", "userId": format!("u-{user}"),
                "time": format!("2026-01-31T09:{:02}:00Z", number % 60), "properties": { "number": number },
            })
        };
        let events: Vec<Json> = (0..users * each).map(event).collect();
        self.accepted("/events", &json!({ "events": events }))
    }

    pub(crate) fn testflight(&self, number: usize) -> Vec<String> {
        let body = json!({ "email": format!("tester{number}@example.com"), "firstName": "Ann", "lastName": "Arbor" });
        self.accepted("/testflight", &body)
    }

    /// Sends a body past the API: its id.
    pub(crate) fn send(&self, queue: &str, group: &str, body: &str) -> String {
        let queue = format!("{STACK}/{queue}");
        let sent = self.world.synth(&["send", &queue, body, "--group", group]).succeeds();
        sent.stdout.trim().to_owned()
    }

    /// Waits until the queues are empty and hold so many dead letters each.
    pub(crate) async fn until_settled(&self, dead: u64) {
        self.world
            .until("all queues are worked off", async || {
                let mut seen = BTreeMap::new();
                for use_case in USE_CASES {
                    let name = format!("mht-api-local-{use_case}");
                    let letters = self.world.depth(&format!("{name}-dlq.fifo")).await;
                    seen.insert(use_case, (self.world.depth(&format!("{name}.fifo")).await, letters));
                }
                let settled = seen.values().all(|seen| *seen == ((0, 0), (dead, 0)));
                if settled { Ok(()) } else { Err(format!("{seen:?}")) }
            })
            .await;
    }

    /// Proves that of everything that was sent there is one result or a dead letter: the command's own proof.
    pub(crate) fn correlate(&self, sent: &[String]) {
        let file = self.world.local().join("sent");
        fs::write(&file, sent.join("\n")).unwrap();
        let file = file.to_str().unwrap();
        self.world.synth(&["correlate", "--sent", file, "--results", "s3:ResultsBucket/", STACK]).succeeds();
    }

    /// The keys of all results.
    pub(crate) async fn results(&self) -> Vec<String> {
        let client = aws_sdk_s3::Client::from_conf(
            aws_sdk_s3::config::Builder::from(self.world.aws().config()).force_path_style(true).build(),
        );
        let mut pages = client.list_objects_v2().bucket(&self.bucket).into_paginator().send();
        let mut keys = Vec::new();
        while let Some(page) = pages.next().await {
            keys.extend(page.unwrap().contents.unwrap_or_default().into_iter().filter_map(|object| object.key));
        }
        keys
    }

    /// What a service of the outside world did, in its order.
    pub(crate) fn effects(&self, service: &str) -> Vec<Json> {
        let effects = self.world.outside("GET", &format!("effects?service={service}"), "");
        effects["effects"].as_array().unwrap().clone()
    }

    /// What a service did more than once: its key, and how often.
    pub(crate) fn repeated(&self, service: &str) -> BTreeMap<String, u64> {
        let repeated = self.world.outside("GET", &format!("effects/repeated?service={service}"), "");
        serde_json::from_value(repeated["repeated"].clone()).unwrap()
    }

    /// The ids and reasons that a worker's log tells of messages that can never be handled.
    pub(crate) fn given_up(&self, function: &str) -> BTreeSet<(String, String)> {
        let lines = self.world.synth(&["--json", "logs", function, "--since", "1h"]).succeeds().objects();
        let failed = lines.iter().map(|line| &line["line"]).filter(|line| line["permanent"] == true);
        let text = |line: &Json, name: &str| line[name].as_str().unwrap().to_owned();
        failed.map(|line| (text(line, "messageId"), text(line, "reason"))).collect()
    }

    /// Kills every function that runs.
    pub(crate) fn kill_functions(&self) -> usize {
        let running = self.world.processes("bootstrap");
        for pid in &running {
            // One that has ended meanwhile is dead all the same.
            let _ = rustix::process::kill_process(
                rustix::process::Pid::from_raw(*pid).unwrap(),
                rustix::process::Signal::KILL,
            );
        }
        running.len()
    }
}
