//! A world for the function: Supabase and SNS played by the receiver, the secret by a double.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use ams_ingest::Ingest;
use aws_lambda_events::event::sqs::SqsEvent;
use cloud::{Lines, cloud, listen};
use contracts::ams::AmsIngest;
use harness::{Aws, Consumer, Deadline, InFunction, Retry, batch, log::JsonLines};
use receiver::{INGEST_SECRET, Receiver, Service, SnsMessage};
use serde_json::{Value, json};
use tracing::Level;
use tracing_subscriber::{Registry, layer::SubscriberExt};

/// A topic of an account that is believed.
pub(crate) const TOPIC: &str = "arn:aws:sns:eu-west-1:668473351658:sp-traffic";
/// What stands in every record, and in no line of the log.
pub(crate) const HUSH: &str = "hush-hush-record";

pub(crate) struct World {
    pub(crate) outside: Receiver,
    pub(crate) secrets: Secrets,
    pub(crate) ingest: Ingest,
}

/// The secret as Secrets Manager has it, and how often it was read.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<Mutex<(String, usize)>>);

impl Secrets {
    pub(crate) fn set(&self, text: &str) {
        self.0.lock().unwrap().0 = text.to_owned();
    }

    pub(crate) fn reads(&self) -> usize {
        self.0.lock().unwrap().1
    }

    fn client(&self) -> Aws {
        let state = self.0.clone();
        let (config, _) = cloud(move |asked| {
            assert_eq!(asked.action, "GetSecretValue", "nothing else is called");
            let mut state = state.lock().unwrap();
            state.1 += 1;
            (200, json!({ "SecretString": state.0 }))
        });
        Aws::with(config)
    }
}

/// What a batch came to.
pub(crate) struct Outcome {
    /// The ids of the messages that are reported.
    pub(crate) failed: Vec<String>,
    pub(crate) log: String,
}

impl Outcome {
    /// What each message was reported for.
    pub(crate) fn reasons(&self) -> Vec<(bool, String)> {
        let lines = self.log.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        let failures =
            lines.filter_map(|line| Some((line["permanent"].as_bool()?, line["reason"].as_str()?.to_owned())));
        failures.collect()
    }
}

impl World {
    pub(crate) async fn new() -> Self {
        let outside = Receiver::start(0).await.unwrap();
        let sns = outside.url(Service::Sns);
        Self::with_sns(outside, &sns)
    }

    /// With SNS at another address than the receiver's.
    pub(crate) fn with_sns(outside: Receiver, sns_url: &str) -> Self {
        let secrets = Secrets::default();
        secrets.set(INGEST_SECRET);
        let variable = |name: &str| {
            Some(match name {
                "SUPABASE_INGEST_SECRET" => "ingest-secret".to_owned(),
                "SUPABASE_INGEST_URL" => format!("{}/functions/v1/ams-ingest", outside.url(Service::Supabase)),
                "SNS_URL" => sns_url.to_owned(),
                "PUBLISHER_ACCOUNTS" => "668473351658,562877083794".to_owned(),
                "ENVIRONMENT" => "local".to_owned(),
                _ => return None,
            })
        };
        let contract = harness::open::<AmsIngest<InFunction>>(variable, &secrets.client()).unwrap();
        let mut ingest = Ingest::new(contract).unwrap();
        // As the function is, but without a wait: what is waited for is tested with the harness.
        ingest.endpoint.retry = Retry { base: Duration::from_micros(1), ..Retry::default() };
        ingest.sns.retry = ingest.endpoint.retry;
        Self { outside, secrets, ingest }
    }

    /// Delivers one message.
    pub(crate) async fn deliver(&self, id: &str, body: &str) -> Outcome {
        self.deliver_all(&[(id, body.to_owned())], Duration::from_mins(1)).await
    }

    /// Delivers a batch to an invocation that may take so long. Neither the secret nor a record is in the log.
    pub(crate) async fn deliver_all(&self, messages: &[(&str, String)], within: Duration) -> Outcome {
        let records = messages.iter().map(|(id, body)| {
            json!({
                "messageId": id, "receiptHandle": "handle", "body": body,
                "attributes": { "ApproximateReceiveCount": "1", "SentTimestamp": "1700000000000" },
            })
        });
        let event: SqsEvent = serde_json::from_value(json!({ "Records": records.collect::<Vec<_>>() })).unwrap();
        let lines = Lines::default();
        let log = Registry::default().with(JsonLines::new("ams-ingest", Level::TRACE, lines.clone()));
        let guard = listen(log);
        let response = batch::run(&self.ingest, event, Deadline::after(within)).await;
        drop(guard);
        let log = lines.text();
        assert!(!log.contains(INGEST_SECRET) && !log.contains(HUSH), "{log}");
        let failed = response.batch_item_failures.into_iter().map(|item| item.item_identifier).collect();
        Outcome { failed, log }
    }

    /// What SNS delivers around a record.
    pub(crate) fn signed(&self, message: &SnsMessage) -> String {
        self.outside.sns_message(message).unwrap().to_string()
    }

    /// How many records Supabase has stored under an id.
    pub(crate) fn stored(&self, id: &str) -> usize {
        self.outside.effects_of(Service::Supabase, id).len()
    }

    /// A metric of what was done since the last look.
    pub(crate) fn counted(&self, name: &str) -> Value {
        let lines = self.ingest.metrics().unwrap().take("request", std::time::SystemTime::now());
        let lines: Vec<Value> = lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert!(lines.iter().all(|line| line["Environment"] == "local"));
        lines.iter().map(|line| line[name].clone()).find(|value| !value.is_null()).unwrap_or_default()
    }
}

/// A record, each another.
pub(crate) fn record(number: usize) -> String {
    json!({ "dataset_id": "sp-traffic", "idempotency_id": HUSH, "clicks": number }).to_string()
}
