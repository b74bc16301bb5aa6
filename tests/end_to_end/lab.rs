//! The ingestion in a world of its own: its API, its table, its bus and its switch.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    io::{Read as _, Write as _},
    net::TcpStream,
};

use serde_json::{Value as Json, json};

use crate::world::World;

pub(crate) const QUEUE: &str = "IngestionLab-local-orders";
pub(crate) const DLQ: &str = "IngestionLab-local-orders-dlq";
/// Where this test hears what is told on the bus.
const HEARD: &str = "heard";

pub(crate) struct Lab {
    pub(crate) world: World,
    api: String,
}

impl Lab {
    /// A world with the ingestion, and with ears on its bus.
    pub(crate) async fn deployed() -> Self {
        let world = World::new();
        world.synth(&["deploy", "IngestionLab-local"]).succeeds();
        let outputs = world.synth(&["--json", "outputs", "IngestionLab-local"]).succeeds().objects();
        let url = outputs[0]["outputs"]["ApiUrl"].as_str().unwrap().to_owned();
        let host = url.split_once("://").unwrap().1;
        let api = host.split(['.', ':', '/']).next().unwrap().to_owned();
        let lab = Self { world, api };
        lab.listen().await;
        lab
    }

    async fn listen(&self) {
        let sqs = aws_sdk_sqs::Client::new(self.world.aws().config());
        sqs.create_queue().queue_name(HEARD).send().await.unwrap();
        let (bus, name) = ("IngestionLab-local-events", "listen");
        let pattern = json!({ "source": ["ingestion.worker"] }).to_string();
        self.aws("events", "AWSEvents.PutRule", &json!({ "Name": name, "EventBusName": bus, "EventPattern": pattern }));
        let target = json!({ "Id": "heard", "Arn": format!("arn:aws:sqs:eu-west-1:000000000000:{HEARD}") });
        self.aws("events", "AWSEvents.PutTargets", &json!({ "Rule": name, "EventBusName": bus, "Targets": [target] }));
    }

    /// The order ids of events, by detail type, that have come since it was asked last.
    pub(crate) async fn heard(&self) -> BTreeMap<String, BTreeSet<String>> {
        let sqs = aws_sdk_sqs::Client::new(self.world.aws().config());
        let url = sqs.get_queue_url().queue_name(HEARD).send().await.unwrap().queue_url.unwrap();
        let mut heard: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        loop {
            let answer = sqs.receive_message().queue_url(&url).max_number_of_messages(10).send().await.unwrap();
            let messages = answer.messages.unwrap_or_default();
            if messages.is_empty() {
                return heard;
            }
            for message in messages {
                let event: Json = serde_json::from_str(&message.body.unwrap()).unwrap();
                let (kind, id) = (event["detail-type"].as_str().unwrap(), event["detail"]["orderId"].as_str().unwrap());
                heard.entry(kind.to_owned()).or_default().insert(id.to_owned());
                sqs.delete_message()
                    .queue_url(&url)
                    .receipt_handle(message.receipt_handle.unwrap())
                    .send()
                    .await
                    .unwrap();
            }
        }
    }

    /// Asks the API: the status, the correlation id of the answer, and the answer.
    pub(crate) fn ask(&self, method: &str, path: &str, correlation_id: &str, body: &str) -> (u16, String, Json) {
        let host = format!("{}.execute-api.127.0.0.1:{}", self.api, self.world.port("emulator"));
        // The routes that see or move dead letters ask for IAM. The emulator looks who signs, and not what.
        let scope = "000000000000/20260101/eu-west-1/execute-api/aws4_request";
        let head = format!(
            "x-correlation-id: {correlation_id}\r\ncontent-type: application/json\r\n\
             authorization: AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=0\r\n"
        );
        let (status, head, body) = self.exchange(method, path, &host, &head, body);
        let id = head
            .lines()
            .find_map(|line| line.to_ascii_lowercase().strip_prefix("x-correlation-id: ")?.to_owned().into());
        (status, id.unwrap_or_default(), serde_json::from_str(&body).unwrap_or(Json::Null))
    }

    /// Switches a fault on, or off.
    pub(crate) fn set_failure_mode(&self, mode: &str) {
        let name = "/ingestion-local/failure_mode";
        self.aws("ssm", "AmazonSSM.PutParameter", &json!({ "Name": name, "Value": mode, "Overwrite": true }));
    }

    fn aws(&self, service: &str, target: &str, body: &Json) {
        let host = format!("127.0.0.1:{}", self.world.port("emulator"));
        let scope = format!("000000000000/20260101/eu-west-1/{service}/aws4_request");
        let head = format!(
            "authorization: AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=0\r\n\
             x-amz-target: {target}\r\ncontent-type: application/x-amz-json-1.1\r\n"
        );
        let (status, _, body) = self.exchange("POST", "/", &host, &head, &body.to_string());
        assert_eq!(status, 200, "{target}: {body}");
    }

    fn exchange(&self, method: &str, path: &str, host: &str, head: &str, body: &str) -> (u16, String, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.world.port("emulator"))).unwrap();
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n{head}content-length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        // A connection that is reset is one whose function was killed.
        let _ = stream.read_to_string(&mut answer);
        let Some((head, body)) = answer.split_once("\r\n\r\n") else { return (0, String::new(), answer) };
        (head.split(' ').nth(1).unwrap().parse().unwrap(), head.to_owned(), body.to_owned())
    }

    /// Sends orders straight to the queue.
    pub(crate) fn send(&self, orders: &BTreeSet<String>) {
        let lines = orders.iter().fold(String::new(), |mut text, id| {
            writeln!(text, "{}", order(id)).unwrap();
            text
        });
        self.world.synth_with(&["send", "IngestionLab-local/Orders"], &lines).succeeds();
    }

    /// Waits until the service behind has these orders, each once, and the queue is empty.
    pub(crate) async fn until_processed(&self, orders: &BTreeSet<String>) {
        self.world
            .until("every order is processed", async || {
                let (count, depth) = (self.effects(), self.world.depth(QUEUE).await);
                if count == orders.len() && depth == (0, 0) { Ok(()) } else { Err(format!("{count}, {depth:?}")) }
            })
            .await;
        let effects = self.world.outside("GET", "effects?service=downstream", "");
        let ids = effects["effects"].as_array().unwrap().iter().map(|effect| effect["key"].as_str().unwrap());
        assert_eq!(ids.map(str::to_owned).collect::<BTreeSet<_>>(), *orders, "{effects}");
        assert_eq!(self.records().await.into_iter().filter(|(_, (status, _))| status == "done").count(), orders.len());
    }

    pub(crate) fn effects(&self) -> usize {
        let count = self.world.outside("GET", "effects/count?service=downstream", "");
        usize::try_from(count["count"].as_u64().unwrap()).unwrap()
    }

    /// Waits until so many letters are dead and none is in hand.
    pub(crate) async fn until_dead(&self, count: u64) {
        self.world
            .until("the bad orders are dead letters", async || match self.world.depth(DLQ).await {
                seen if seen == (count, 0) => Ok(()),
                seen => Err(format!("{seen:?}")),
            })
            .await;
    }

    /// The records: status and correlation id of each order.
    pub(crate) async fn records(&self) -> BTreeMap<String, (String, String)> {
        let client = aws_sdk_dynamodb::Client::new(self.world.aws().config());
        let mut pages = client.scan().table_name("IngestionLab-local-orders").into_paginator().items().send();
        let mut records = BTreeMap::new();
        while let Some(item) = pages.next().await {
            let item = item.unwrap();
            let text = |name: &str| item.get(name).and_then(|value| value.as_s().ok()).cloned().unwrap_or_default();
            records.insert(text("orderId"), (text("status"), text("correlationId")));
        }
        records
    }

    /// Ends the functions that run now, as a machine ends.
    pub(crate) fn kill_functions(&self) -> usize {
        let running = self.world.processes("bootstrap");
        for pid in &running {
            let pid = rustix::process::Pid::from_raw(*pid).unwrap();
            // One that has ended meanwhile is dead all the same.
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
        }
        running.len()
    }
}

pub(crate) fn orders(kind: &str, count: usize) -> BTreeSet<String> {
    (0..count).map(|number| format!("{kind}-{number:03}")).collect()
}

pub(crate) fn order(id: &str) -> String {
    json!({ "orderId": id, "amount": 42.5 }).to_string()
}
