//! Bodies that mean no good: 400 or 413, never 500, and nothing is sent.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{campaign, desk, events, feedback, of, post, testflight};

fn good() -> [(&'static str, Value); 4] {
    [("/feedback", feedback()), ("/campaign", campaign()), ("/events", events()), ("/testflight", testflight())]
}

#[tokio::test]
async fn every_fault_is_told_by_its_path() {
    let (desk, asked) = desk();
    for (path, body, faults) in [
        ("/feedback", json!({}), vec!["/userId", "/email", "/kind", "/subject", "/message"]),
        ("/feedback", with(feedback(), "email", json!("ann")), vec!["/email"]),
        ("/feedback", with(feedback(), "userId", json!("a b")), vec!["/userId"]),
        ("/feedback", with(feedback(), "rating", json!(6)), vec!["/rating"]),
        ("/feedback", with(feedback(), "message", json!("a\u{0}b")), vec!["/message"]),
        ("/feedback", with(feedback(), "message", json!("x".repeat(10_001))), vec!["/message"]),
        ("/feedback", with(feedback(), "subject", json!(" \n")), vec!["/subject"]),
        ("/campaign", with(campaign(), "text", json!("\u{a0}")), vec!["/text"]),
        ("/testflight", with(testflight(), "lastName", json!(" ")), vec!["/lastName"]),
        ("/campaign", with(campaign(), "recipients", json!([])), vec!["/recipients"]),
        (
            "/campaign",
            with(campaign(), "recipients", json!([{ "email": 7 }, {}])),
            vec!["/recipients/0/email", "/recipients/1/email"],
        ),
        ("/campaign", with(campaign(), "subject", json!("a\r\nbcc: b@c.de")), vec!["/subject"]),
        (
            "/events",
            json!({ "events": [{ "eventId": "e", "name": "n", "userId": "u", "time": "now" }] }),
            vec!["/events/0/time"],
        ),
        ("/events", with_property(&json!({ "deep": 1 })), vec!["/events/0/properties/x"]),
        ("/events", with_property(&json!(null)), vec!["/events/0/properties/x"]),
        ("/testflight", with(testflight(), "extra", json!(1)), vec!["/extra"]),
        ("/testflight", json!([testflight()]), vec![""]),
        ("/testflight", json!(null), vec![""]),
    ] {
        let (status, answer, _) = post(&desk, path, &body.to_string()).await;
        let told: Vec<&str> =
            answer["faults"].as_array().unwrap().iter().map(|fault| fault["path"].as_str().unwrap()).collect();
        assert_eq!((status, told), (400, faults), "{path} {body}: {answer}");
    }
    assert!(of(&asked, "").is_empty());
}

#[tokio::test]
async fn what_is_said_twice_nested_too_deep_or_no_json_is_refused() {
    let (desk, asked) = desk();
    let twice = testflight().to_string().replacen('{', r#"{"email":"a@b.de","#, 1);
    let deep = format!("{{\"email\":{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let number = r#"{"events":[{"eventId":"e","name":"n","userId":"u","time":"2026-01-31T09:00:00Z","properties":{"x":1e999}}]}"#;
    for (path, body) in good() {
        let whole = body.to_string();
        for body in ["", " ", "hush", "{", "\u{feff}{}", "[]", "7", r#""\ud800""#, &twice, &deep, number, &whole[1..]] {
            let own = path == "/events" || body != number;
            let (status, answer, _) = post(&desk, path, body).await;
            assert!(!own || status == 400, "{path} {body:.80}: {status} {answer}");
        }
    }
    assert!(of(&asked, "").is_empty());
}

#[tokio::test]
async fn six_megabytes_are_too_many() {
    let (desk, asked) = desk();
    for (path, body) in good() {
        let body = body.to_string().replacen('{', &format!("{{\"x\":\"{}\",", "x".repeat(6 * 1_024 * 1_024)), 1);
        assert_eq!(post(&desk, path, &body).await.0, 413, "{path}");
    }
    assert!(of(&asked, "").is_empty());
}

/// SQS takes no U+FFFE and no U+FFFF, JSON does: they travel escaped.
#[tokio::test]
async fn characters_that_sqs_refuses_travel_escaped() {
    let (desk, asked) = desk();
    let odd = "\u{fffe}\u{ffff}\u{1}\u{1f600}";
    let (status, ..) = post(&desk, "/feedback", &with(feedback(), "message", json!(odd)).to_string()).await;
    assert_eq!(status, 200);
    let body = of(&asked, "SendMessage")[0]["MessageBody"].as_str().unwrap().to_owned();
    assert!(!body.contains(['\u{fffe}', '\u{ffff}', '\u{1}']), "{body}");
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap()["message"], odd);
}

fn with(mut body: Value, name: &str, value: Value) -> Value {
    body[name] = value;
    body
}

fn with_property(value: &Value) -> Value {
    let mut body = events();
    body["events"][0]["properties"] = json!({ "x": value });
    body
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,9}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 20, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(".{0,6}", inner, 0..4).prop_map(|all| json!(all)),
        ]
    })
}

/// The places of a body, as pointers.
fn places(body: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match body {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| places(value, &format!("{at}/{name}"), all)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| places(value, &format!("{at}/{index}"), all));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_body_with_anything_in_any_place_is_taken_or_refused(
        which in 0_usize..4, place in any::<prop::sample::Index>(), value in anything(),
    ) {
        let (path, mut body) = good()[which].clone();
        let mut all = Vec::new();
        places(&body, "", &mut all);
        let place: &String = place.get(&all);
        *body.pointer_mut(place).unwrap() = value;
        let (desk, asked) = desk();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let (status, answer, _) = runtime.block_on(post(&desk, path, &body.to_string()));
        prop_assert!(status == 200 || status == 400, "{} {}", status, answer);
        prop_assert_eq!(status == 200, !of(&asked, "SendMessage").is_empty());
    }
}
