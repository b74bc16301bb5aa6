use std::time::{Duration, SystemTime};

use base64ct::{Base64UrlUnpadded, Encoding};
use receiver::{AppStoreKey, Credentials, Failure, Fault, Limits, Receiver, Service};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use serde_json::{Value, json};

use crate::client::{Broken, Reply, send};
use crate::control::{control, set};

/// A token as another library signs it.
fn token(outside: &Receiver, key: &AppStoreKey) -> String {
    let now = outside.wall().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970").as_secs();
    let header = json!({ "alg": "ES256", "kid": key.key_id, "typ": "JWT" });
    let claims = json!({ "iss": key.issuer_id, "iat": now, "exp": now + 1_200, "aud": "appstoreconnect-v1" });
    let encode = |part: &Value| Base64UrlUnpadded::encode_string(part.to_string().as_bytes());
    let signed = format!("{}.{}", encode(&header), encode(&claims));
    let (random, der) = (SystemRandom::new(), unarmoured(&key.private_key));
    let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &der, &random).expect("a key");
    let signature = pair.sign(&random, signed.as_bytes()).expect("a signature");
    format!("{signed}.{}", Base64UrlUnpadded::encode_string(signature.as_ref()))
}

/// The bytes of a PEM.
fn unarmoured(pem: &str) -> Vec<u8> {
    let lines: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    base64ct::Base64::decode_vec(&lines).expect("base64")
}

async fn call(outside: &Receiver, method: &str, path: &str, body: &Value) -> Reply {
    try_call(outside, &token(outside, &outside.app_store_key()), method, path, body).await.expect("a reply")
}

async fn try_call(outside: &Receiver, token: &str, method: &str, path: &str, body: &Value) -> Result<Reply, Broken> {
    let bearer = format!("Bearer {token}");
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    let url = format!("{}/v1/{path}", outside.url(Service::AppStoreConnect));
    send(method, &url, &headers, body.to_string()).await
}

fn tester(email: &str, group: &str) -> Value {
    json!({ "data": {
        "type": "betaTesters",
        "attributes": { "email": email, "firstName": "Ada", "lastName": "Lovelace" },
        "relationships": { "betaGroups": { "data": [{ "type": "betaGroups", "id": group }] } },
    } })
}

#[tokio::test]
async fn a_tester_is_invited_once_and_found() {
    let outside = Receiver::start(0).await.unwrap();
    let made = call(&outside, "POST", "betaTesters", &tester("ada@example.com", "g-1")).await;
    assert_eq!(made.status, 201, "{}", made.body);
    let made = made.json()["data"].clone();
    assert_eq!(
        (&made["attributes"]["email"], &made["attributes"]["state"]),
        (&json!("ada@example.com"), &json!("INVITED"))
    );
    let again = call(&outside, "POST", "betaTesters", &tester("Ada@Example.com", "g-1")).await;
    assert_eq!((again.status, &again.json()["errors"][0]["status"]), (409, &json!("409")));
    call(&outside, "POST", "betaTesters", &tester("bob@example.com", "g-2")).await;

    let found = async |query: &str| {
        let reply = call(&outside, "GET", &format!("betaTesters?{query}"), &Value::Null).await.json();
        let emails = reply["data"].as_array().unwrap().iter().map(|one| one["attributes"]["email"].clone());
        (emails.collect::<Vec<_>>(), reply["meta"]["paging"]["total"].clone())
    };
    assert_eq!(found("filter[email]=ADA@example.com").await, (vec![json!("ada@example.com")], json!(1)));
    assert_eq!(found("filter%5Bemail%5D=eve%40example.com").await, (vec![], json!(0)));
    assert_eq!(found("filter[betaGroups]=g-2").await, (vec![json!("bob@example.com")], json!(1)));
    assert_eq!(found("filter[email]=ada@example.com&filter[betaGroups]=g-2").await.1, 0);
    assert_eq!(found("limit=1").await, (vec![json!("ada@example.com")], json!(2)));
    let one = call(&outside, "GET", &format!("betaTesters/{}", made["id"].as_str().unwrap()), &Value::Null).await;
    assert_eq!(one.json()["data"], made);

    assert_eq!(outside.arrivals_of(Service::AppStoreConnect, "ada@example.com").len(), 4);
    assert_eq!(outside.effects_of(Service::AppStoreConnect, "ada@example.com").len(), 1);
    assert_eq!(outside.effects_of(Service::AppStoreConnect, "g-2")[0].key, "bob@example.com");
    assert!(outside.repeated(Service::AppStoreConnect).is_empty());
}

#[tokio::test]
async fn a_tester_that_exists_joins_a_group() {
    let outside = Receiver::start(0).await.unwrap();
    let made = call(&outside, "POST", "betaTesters", &tester("ada@example.com", "g-1")).await.json();
    let link = json!({ "data": [{ "type": "betaTesters", "id": made["data"]["id"] }] });
    let join = async |group: &str, body: &Value| {
        call(&outside, "POST", &format!("betaGroups/{group}/relationships/betaTesters"), body).await
    };
    assert_eq!(join("g-2", &link).await.status, 204);
    let there = join("g-2", &link).await;
    assert_eq!((there.status, &there.json()["errors"][0]["code"]), (409, &json!("STATE_ERROR")));
    assert_eq!(join("g-2", &json!({ "data": [{ "type": "betaTesters", "id": "x" }] })).await.status, 409);
    assert_eq!(join("g-2", &json!({ "data": [] })).await.status, 422);
    let effects = outside.effects_of(Service::AppStoreConnect, "g-2");
    assert_eq!((effects.len(), effects[0].key.as_str()), (1, "ada@example.com g-2"));

    set(&outside, "PUT", "appstoreconnect/groups", json!({ "known": ["g-1"] })).await;
    assert_eq!(join("g-3", &link).await.status, 404);
    let unknown = call(&outside, "POST", "betaTesters", &tester("bob@example.com", "g-3")).await;
    assert_eq!(
        (unknown.status, &unknown.json()["errors"][0]["code"]),
        (409, &json!("ENTITY_ERROR.RELATIONSHIP.INVALID"))
    );
    set(&outside, "PUT", "appstoreconnect/groups", json!({ "known": null })).await;
    assert_eq!(call(&outside, "POST", "betaTesters", &tester("bob@example.com", "g-3")).await.status, 201);
}

#[tokio::test]
async fn tokens_are_verified() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    let first = outside.app_store_key();
    let status =
        async |token: &str| try_call(&outside, token, "GET", "betaTesters", &Value::Null).await.unwrap().status;
    let good = token(&outside, &first);
    assert_eq!(status(&good).await, 200);
    for bad in ["", "x", &good[..good.len() - 8], &good.replace('.', "..")] {
        assert_eq!(status(bad).await, 401, "{bad}");
    }
    outside.advance(Duration::from_secs(1_199));
    assert_eq!(status(&good).await, 200);
    outside.advance(Duration::from_secs(1));
    assert_eq!(status(&good).await, 401, "it has expired");
    assert_eq!(status(&token(&outside, &first)).await, 200);

    let shown: AppStoreKey =
        serde_json::from_value(set(&outside, "GET", "appstoreconnect/key", Value::Null).await).unwrap();
    assert_eq!(shown, first);
    assert!(first.private_key.starts_with("-----BEGIN PRIVATE KEY-----\n"));
    assert!(first.public_key.starts_with("-----BEGIN PUBLIC KEY-----\n"));
    assert!(first.key_id.len() == 10 && first.key_id.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    let renewed: AppStoreKey =
        serde_json::from_value(set(&outside, "POST", "appstoreconnect/key", Value::Null).await).unwrap();
    assert_eq!(renewed, outside.app_store_key());
    assert_ne!(renewed.private_key, first.private_key);
    assert_eq!((status(&token(&outside, &first)).await, status(&token(&outside, &renewed)).await), (401, 200));

    outside.set_credentials(Service::AppStoreConnect, Credentials::except([renewed.key_id.as_str()]));
    let refused = call(&outside, "GET", "betaTesters", &Value::Null).await;
    assert_eq!((refused.status, &refused.json()["errors"][0]["code"]), (401, &json!("NOT_AUTHORIZED")));
    assert!(!format!("{:?}", outside.arrivals()).contains(&good));
    let other = Receiver::start(0).await.unwrap();
    assert_ne!(other.app_store_key().key_id, renewed.key_id);
}

#[tokio::test]
async fn what_is_refused() {
    let outside = Receiver::start(0).await.unwrap();
    let with = |pointer: &str, value: Value| {
        let mut wish = tester("ada@example.com", "g");
        *wish.pointer_mut(pointer).unwrap() = value;
        wish
    };
    for (wish, status, code) in [
        (with("/data/type", json!("users")), 422, "ENTITY_UNPROCESSABLE"),
        (with("/data/relationships", json!({})), 422, "ENTITY_UNPROCESSABLE"),
        (with("/data/relationships/betaGroups/data/0/id", json!("")), 422, "ENTITY_UNPROCESSABLE"),
        (with("/data/attributes/email", Value::Null), 409, "ENTITY_ERROR.ATTRIBUTE.REQUIRED"),
        (with("/data/attributes/email", json!("ada")), 409, "ENTITY_ERROR.ATTRIBUTE.INVALID"),
        (with("/data/attributes/firstName", json!(1)), 409, "ENTITY_ERROR.ATTRIBUTE.INVALID"),
    ] {
        let reply = call(&outside, "POST", "betaTesters", &wish).await;
        assert_eq!((reply.status, &reply.json()["errors"][0]["code"]), (status, &json!(code)), "{}", reply.body);
    }
    for (method, path, status) in [
        ("GET", "betaTesters?limit=201", 400),
        ("GET", "betaTesters/x", 404),
        ("GET", "apps", 404),
        ("PATCH", "betaTesters", 405),
    ] {
        assert_eq!(call(&outside, method, path, &Value::Null).await.status, status, "{method} {path}");
    }
    let bearer = format!("Bearer {}", token(&outside, &outside.app_store_key()));
    let url = format!("{}/v1/betaTesters", outside.url(Service::AppStoreConnect));
    for (kind, body, status) in [("application/json", "{", 400), ("text/plain", "{}", 415)] {
        let headers = [("authorization", bearer.as_str()), ("content-type", kind)];
        assert_eq!(send("POST", &url, &headers, body).await.unwrap().status, status, "{kind}");
    }
    assert_eq!(control(&outside, "PUT", "appstoreconnect/groups", json!({ "known": "g" })).await.0, 400);
    assert!(outside.effects_at(Service::AppStoreConnect).is_empty());
}

#[tokio::test]
async fn a_key_has_its_requests_an_hour() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    let limit = async || {
        let reply = call(&outside, "GET", "betaTesters", &Value::Null).await;
        (reply.status, reply.header("x-rate-limit").unwrap().to_owned())
    };
    assert_eq!(limit().await, (200, "user-hour-lim:3600;user-hour-rem:3599;".to_owned()));
    outside.set_limits(Service::AppStoreConnect, Limits::window(1, 3_600));
    assert_eq!(limit().await, (200, "user-hour-lim:1;user-hour-rem:0;".to_owned()));
    assert_eq!(limit().await, (429, "user-hour-lim:1;user-hour-rem:0;".to_owned()));
    let refused = call(&outside, "GET", "betaTesters", &Value::Null).await;
    assert_eq!(refused.json()["errors"][0]["code"], "RATE_LIMIT_EXCEEDED");
    outside.renew_app_store_key().unwrap();
    assert_eq!(limit().await.0, 200, "another key has its own");
    outside.advance(Duration::from_hours(1));
    assert_eq!(limit().await.0, 200);
}

#[tokio::test]
async fn a_lost_answer_is_found_by_the_filter() {
    let outside = Receiver::start(0).await.unwrap();
    let token = token(&outside, &outside.app_store_key());
    let wish = tester("ada@example.com", "g");
    outside.fail(Fault::new(Service::AppStoreConnect, Failure::Lose).times(1));
    assert_eq!(try_call(&outside, &token, "POST", "betaTesters", &wish).await.err(), Some(Broken::Reset));
    assert_eq!(call(&outside, "POST", "betaTesters", &wish).await.status, 409);
    let found = call(&outside, "GET", "betaTesters?filter[email]=ada@example.com", &Value::Null).await;
    assert_eq!(found.json()["meta"]["paging"]["total"], 1);
    outside.fail(Fault::new(Service::AppStoreConnect, Failure::Truncate).times(1));
    let other = tester("bob@example.com", "g");
    assert_eq!(try_call(&outside, &token, "POST", "betaTesters", &other).await.err(), Some(Broken::Body(201)));
    assert_eq!(outside.effects_at(Service::AppStoreConnect).len(), 2);
}
