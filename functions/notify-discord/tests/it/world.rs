//! What a herald works in.

use std::time::Duration;

use harness::{Deadline, Failure, Invocation, Invoked, invoke};
use mht_world::World;
use notify_discord::Herald;
use receiver::{Credentials, Service};
use serde_json::{Value, json};

pub(crate) const WEBHOOK: &str = "1234/hush-hush";

pub(crate) async fn world() -> World {
    let world = World::new().await;
    set_webhook(&world, WEBHOOK);
    world.outside.set_credentials(Service::Discord, Credentials::only([WEBHOOK]));
    world
}

pub(crate) fn set_webhook(world: &World, text: &str) {
    let token = text.split('/').next_back().unwrap();
    world.set_secret("DISCORD_WEBHOOK_SECRET", text, &[token]);
}

/// A herald as the function has it, but without waits.
pub(crate) fn herald(world: &World) -> Herald {
    let mut herald = Herald::new(world.open()).unwrap();
    herald.webhook.retry = World::hasty();
    herald
}

pub(crate) fn alarm() -> Value {
    json!({
        "AlarmName": "mht-api-staging-emails-dlq-depth",
        "AlarmDescription": "Dead letters: see https://example.org/runbook#dead-letters",
        "AWSAccountId": "123456789012",
        "Region": "EU (Ireland)",
        "AlarmArn": "arn:aws:cloudwatch:eu-west-1:123456789012:alarm:mht-api-staging-emails-dlq-depth",
        "NewStateValue": "ALARM",
        "OldStateValue": "OK",
        "NewStateReason": "Threshold Crossed: 1 datapoint [3.0 (31/01/26 09:00:00)] was greater than the threshold (0.0).",
        "StateChangeTime": "2026-01-31T09:02:03.000+0000",
        "Trigger": { "MetricName": "ApproximateNumberOfMessagesVisible" },
    })
}

pub(crate) fn event(alarms: &[Value]) -> Value {
    let record = |alarm: &Value| json!({ "Sns": { "Type": "Notification", "Message": alarm.to_string() } });
    json!({ "Records": alarms.iter().map(record).collect::<Vec<_>>() })
}

/// Tells of alarms, within so much time.
pub(crate) async fn tell(world: &World, herald: &Herald, event: Value, time: Duration) -> Result<(), Failure> {
    let (request_id, correlation_id) = ("r-1".to_owned(), "r-1".to_owned());
    let invocation = Invocation { request_id, correlation_id, deadline: Deadline::after(time) };
    // On the heap: the futures nest deeper than the compiler looks.
    let run = Box::pin(invoke::run(herald, event, invocation));
    world.listen(run).await.map(drop).inspect_err(|failure| {
        assert!(!failure.reason().contains("hush"), "{failure}");
    })
}

pub(crate) fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}
