//! What a channel is told.

use receiver::Service;
use serde_json::{Value, json};

use crate::world::{alarm, event, herald, seconds, tell, world};

#[tokio::test]
async fn an_alarm_is_told_with_its_colour_reason_and_link() {
    let world = world().await;
    tell(&world, &herald(&world), event(&[alarm()]), seconds(5)).await.unwrap();
    let [arrival] = &world.outside.arrivals_at(Service::Discord)[..] else { panic!() };
    assert_eq!((arrival.path.as_str(), arrival.status), ("/api/webhooks/1234/REDACTED", Some(204)));
    let body: Value = serde_json::from_str(&arrival.body).unwrap();
    let expected = json!({
        "embeds": [{
            "title": "🔴 ALARM: mht-api-staging-emails-dlq-depth",
            "url": "https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#alarmsV2:alarm/mht-api-staging-emails-dlq-depth",
            "description": r"Threshold Crossed: 1 datapoint \[3.0 (31/01/26 09:00:00)\] was greater than the threshold (0.0).",
            "color": 0x00d9_3025,
            "fields": [
                { "name": "State", "value": "OK → ALARM", "inline": true },
                { "name": "Since", "value": "2026-01-31T09:02:03.000+0000", "inline": true },
                { "name": "About", "value": "Dead letters: see https://example.org/runbook#dead-letters", "inline": false },
            ],
            "footer": { "text": "instance · EU (Ireland) · 123456789012" },
        }],
        "allowed_mentions": { "parse": [] },
    });
    assert_eq!(body, expected);
}

#[tokio::test]
async fn every_state_has_its_colour() {
    let world = world().await;
    let states = [("ALARM", 0x00d9_3025), ("OK", 0x0018_8038), ("INSUFFICIENT_DATA", 0x005f_6368)];
    let with = |state: &str| {
        let mut alarm = alarm();
        alarm["NewStateValue"] = state.into();
        alarm
    };
    let all: Vec<Value> = states.iter().map(|(state, _)| with(state)).collect();
    tell(&world, &herald(&world), event(&all), seconds(5)).await.unwrap();
    let effects = world.outside.effects_at(Service::Discord);
    let colors: Vec<_> = effects.iter().map(|effect| effect.detail["embeds"][0]["color"].clone()).collect();
    assert_eq!(colors, states.map(|(_, color)| json!(color)));
}

#[tokio::test]
async fn an_alarm_with_long_texts_or_none_is_told_too() {
    let world = world().await;
    let (mut long, mut bare) = (alarm(), alarm());
    for name in ["AlarmName", "AlarmDescription", "NewStateReason", "Region"] {
        long[name] = "*é".repeat(5_000).into();
    }
    for name in ["AlarmDescription", "AlarmArn"] {
        bare.as_object_mut().unwrap().remove(name);
    }
    bare["StateChangeTime"] = "".into();
    tell(&world, &herald(&world), event(&[long, bare]), seconds(5)).await.unwrap();
    let effects = world.outside.effects_at(Service::Discord);
    assert_eq!(effects.len(), 2);
    let embed = &effects[1].detail["embeds"][0];
    assert!(embed.get("url").is_none(), "{embed}");
    assert_eq!(embed["fields"][1]["value"], "–");
}
