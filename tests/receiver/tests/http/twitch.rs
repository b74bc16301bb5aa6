use std::time::Duration;

use receiver::{Credentials, Limits, Receiver, Service};
use serde_json::json;

use crate::client::{ask, get, send, token, token_reply};

const FORM: &str = "client_id=app&client_secret=word&grant_type=client_credentials";

#[tokio::test]
async fn tokens_by_form_and_by_query() {
    let outside = Receiver::start(0).await.unwrap();
    let by_form = token_reply(&outside, FORM).await;
    let by_query = send("POST", &format!("{}?{FORM}", outside.igdb_token_url()), &[], "").await.unwrap();
    for reply in [&by_form, &by_query] {
        assert_eq!(reply.status, 200);
        assert_eq!(reply.json()["token_type"], "bearer");
        assert_eq!(reply.json()["expires_in"], 5_184_000);
        assert_eq!(reply.json()["access_token"].as_str().unwrap().len(), 30);
    }
    assert_ne!(by_form.json()["access_token"], by_query.json()["access_token"]);
    // The older token still holds.
    let older = by_form.json()["access_token"].as_str().unwrap().to_owned();
    assert_eq!(ask(&outside, &older, "games", "").await.status, 200);
}

#[tokio::test]
async fn what_is_refused() {
    let outside = Receiver::start(0).await.unwrap();
    let expect = async |form: &str, status: u16, message: &str| {
        let reply = token_reply(&outside, form).await;
        assert_eq!(reply.json(), json!({ "status": status, "message": message }), "{form}");
        assert_eq!(reply.status, status, "{form}");
    };
    expect("", 400, "missing client id").await;
    expect("client_id=&client_secret=word&grant_type=client_credentials", 400, "missing client id").await;
    expect("client_id=app&grant_type=client_credentials", 400, "missing client secret").await;
    expect("client_id=app&client_secret=word", 400, "missing grant type").await;
    expect("client_id=app&client_secret=word&grant_type=password", 400, "invalid grant type").await;
    expect("client_id=a+b&client_secret=word&grant_type=client_credentials", 400, "invalid client").await;

    outside.set_credentials(Service::Twitch, Credentials::only(["app:other"]));
    expect(FORM, 403, "invalid client secret").await;
    outside.set_credentials(Service::Twitch, Credentials::only(["other:word"]));
    expect(FORM, 400, "invalid client").await;
    outside.set_credentials(Service::Twitch, Credentials::except(["app:word"]));
    expect(FORM, 403, "invalid client secret").await;
    outside.set_credentials(Service::Twitch, Credentials::except(["app"]));
    expect(FORM, 400, "invalid client").await;
    outside.set_credentials(Service::Twitch, Credentials::only(["app:word"]));
    assert_eq!(token_reply(&outside, FORM).await.status, 200);

    assert_eq!(get(&outside.igdb_token_url()).await.status, 404);
    assert_eq!(get(&format!("{}/oauth2/keys", outside.url("twitch"))).await.status, 404);
}

#[tokio::test]
async fn tokens_expire_and_are_revoked() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    outside.set_limits(Service::Igdb, Limits::NONE);
    outside.set_token_lifetime(Duration::from_mins(1));
    let (first, second) = (token(&outside).await, token(&outside).await);
    let status = async |token: &str| ask(&outside, token, "games", "").await.status;
    outside.advance(Duration::from_millis(59_999));
    assert_eq!((status(&first).await, status(&second).await), (200, 200));
    assert_eq!(outside.revoke_tokens(Some(&first)), 1);
    assert_eq!((status(&first).await, status(&second).await), (401, 200));
    outside.advance(Duration::from_millis(1));
    assert_eq!(status(&second).await, 401);
    let third = token(&outside).await;
    outside.advance(Duration::from_secs(1));
    assert_eq!(status(&third).await, 200);
    assert_eq!(outside.revoke_tokens(None), 2);
    assert_eq!(status(&third).await, 401);
}
