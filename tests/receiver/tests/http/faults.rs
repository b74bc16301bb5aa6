use std::sync::Arc;
use std::time::Duration;

use receiver::{Failure, Fault, Limits, Receiver, Service};
use tokio::time::Instant;

use crate::client::{Broken, ask, get, owned, owned_url, send, token, token_reply};

const USER: u64 = 76_561_197_960_287_930;

#[tokio::test]
async fn statuses_have_the_services_own_bodies() {
    let outside = Receiver::start(0).await.unwrap();
    for service in Service::ALL {
        for code in [429, 500, 503] {
            outside.fail(Fault::status(service, code).times(1));
            let reply = get(&outside.url(service)).await;
            assert_eq!((reply.status, reply.header("retry-after")), (code, None), "{service}");
            assert!(!reply.body.is_empty(), "{service}");
            let own = match service {
                Service::Steam => "<html>",
                Service::Twitch => "\"status\":",
                Service::Igdb | Service::Supabase | Service::Discord => "\"message\":",
                Service::Zendesk => "\"description\":",
                Service::Webhook => "\"error\":",
                Service::Sns => "<ErrorResponse",
                Service::Downstream => "\"title\":",
                Service::SendGrid | Service::AppStoreConnect => "\"errors\":",
            };
            assert!(reply.body.contains(own), "{service}: {}", reply.body);
        }
        outside.fail(Fault::retry_after(service, 7).times(1));
        let reply = get(&outside.url(service)).await;
        assert_eq!((reply.status, reply.header("retry-after")), (429, Some("7")), "{service}");
    }
    assert!(outside.faults().is_empty());
}

#[tokio::test]
async fn a_fault_meets_what_it_names() {
    let outside = Receiver::start(0).await.unwrap();
    let token = token(&outside).await;
    let games = outside.fail(Fault::status(Service::Igdb, 503).on("/v4/games"));
    outside.fail(Fault::status(Service::Igdb, 500).on("/v4/external").times(2));
    outside.fail(Fault::status(Service::Igdb, 429).on("/v4/external").times(1));
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(ask(&outside, &token, "external_games", "").await.status);
    }
    assert_eq!(statuses, [500, 500, 429, 200], "the oldest counts, and the next when it is used up");
    assert_eq!(ask(&outside, &token, "games", "").await.status, 503);
    assert_eq!(owned(&outside, USER, "").await.status, 200);
    assert_eq!(outside.faults().len(), 1);
    assert!(outside.lift(games));
    assert!(!outside.lift(games));
    assert_eq!(ask(&outside, &token, "games", "").await.status, 200);
}

#[tokio::test]
async fn a_hanging_request_waits_for_its_fault_to_be_lifted() {
    let outside = Arc::new(Receiver::start(0).await.unwrap());
    let fault = outside.fail(Fault::new(Service::Steam, Failure::Hang).times(1));
    let hanging = tokio::spawn({
        let outside = outside.clone();
        async move { owned(&outside, USER, "").await.status }
    });
    outside.wait_for(Service::Steam, 1).await;
    // The next one is answered before it, so time alone does not end it.
    assert_eq!(owned(&outside, USER, "").await.status, 200);
    assert_eq!(outside.arrivals()[0].status, None);
    assert!(!hanging.is_finished());
    assert!(outside.lift(fault));
    assert_eq!(hanging.await.unwrap(), 200);
    assert_eq!(outside.arrivals()[0].status, Some(200));
}

#[tokio::test]
async fn a_caller_that_goes_makes_room() {
    let outside = Receiver::start(0).await.unwrap();
    outside.set_limits(Service::Steam, Limits { open: Some(1), ..Limits::NONE });
    outside.fail(Fault::new(Service::Steam, Failure::Hang).times(1));
    let url = owned_url(&outside, USER, "");
    tokio::select! {
        _ = send("GET", &url, &[], "") => panic!("it was to hang"),
        () = outside.wait_for(Service::Steam, 1) => {}
    }
    // The end of the connection travels on its own time.
    while owned(&outside, USER, "").await.status != 200 {}
    assert_eq!(outside.arrivals()[0].status, None);
}

#[tokio::test]
async fn a_connection_is_reset() {
    let outside = Receiver::start(0).await.unwrap();
    outside.fail(Fault::new(Service::Steam, Failure::Reset).times(1));
    let url = owned_url(&outside, USER, "");
    assert_eq!(send("GET", &url, &[], "").await.err(), Some(Broken::Reset));
    assert_eq!(outside.arrivals()[0].status, None);
    assert_eq!(get(&url).await.status, 200);
}

#[tokio::test]
async fn a_body_breaks_off() {
    let outside = Receiver::start(0).await.unwrap();
    outside.set_library(USER, receiver::Library::Size(5_000));
    let url = owned_url(&outside, USER, "&include_appinfo=1");
    for _ in 0..3 {
        outside.fail(Fault::new(Service::Steam, Failure::Truncate).times(1));
        assert_eq!(send("GET", &url, &[], "").await.err(), Some(Broken::Body(200)));
    }
    outside.set_library(USER, receiver::Library::Private);
    outside.fail(Fault::new(Service::Steam, Failure::Truncate).times(1));
    assert_eq!(send("GET", &url, &[], "").await.err(), Some(Broken::Body(200)));
    assert_eq!(get(&url).await.status, 200);
}

#[tokio::test]
async fn a_body_is_no_json() {
    let outside = Receiver::start(0).await.unwrap();
    let form = "client_id=app&client_secret=word&grant_type=client_credentials";
    outside.fail(Fault::new(Service::Twitch, Failure::Malformed).times(1));
    let reply = token_reply(&outside, form).await;
    assert_eq!(reply.status, 200);
    assert!(!reply.body.is_empty());
    assert!(serde_json::from_str::<serde_json::Value>(&reply.body).is_err());
    assert_eq!(token_reply(&outside, form).await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn an_answer_is_slow() {
    let outside = Receiver::start(0).await.unwrap();
    outside.fail(Fault::new(Service::Steam, Failure::Slow { delay_ms: 3_600_000 }).times(1));
    let before = Instant::now();
    assert_eq!(owned(&outside, USER, "").await.status, 200);
    // The clock stands still but for the wait itself.
    assert!(before.elapsed() >= Duration::from_hours(1));
}

#[tokio::test]
async fn credentials_are_refused() {
    let outside = Receiver::start(0).await.unwrap();
    let token = token(&outside).await;
    for service in Service::ALL {
        outside.fail(Fault::new(service, Failure::Refuse));
    }
    let form = "client_id=app&client_secret=word&grant_type=client_credentials";
    assert_eq!(owned(&outside, USER, "").await.status, 403);
    assert_eq!(token_reply(&outside, form).await.status, 403);
    assert_eq!(ask(&outside, &token, "games", "").await.status, 401);
    outside.lift_all();
    assert_eq!(owned(&outside, USER, "").await.status, 200);
    assert_eq!(ask(&outside, &token, "games", "").await.status, 200);
}

#[tokio::test]
async fn faults_do_not_count_against_the_rate() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    let token = token(&outside).await;
    outside.fail(Fault::status(Service::Igdb, 503).times(9));
    for expected in [[503; 9].as_slice(), &[200; 4], &[429]].concat() {
        assert_eq!(ask(&outside, &token, "games", "").await.status, expected);
    }
}

#[tokio::test]
async fn retry_after_can_be_a_date() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    outside.fail(Fault::retry_at(Service::Steam, 120));
    let reply = get(&outside.url(Service::Steam)).await;
    let at = httpdate::parse_http_date(reply.header("retry-after").unwrap()).unwrap();
    let wait = at.duration_since(outside.wall()).unwrap();
    // The header has whole seconds.
    assert!(reply.status == 429 && wait <= Duration::from_mins(2) && wait > Duration::from_secs(118), "{wait:?}");
}

#[tokio::test]
async fn some_of_a_hundred_fail_the_same_at_every_start() {
    let statuses = async || {
        let outside = Receiver::start(0).await.unwrap();
        outside.fail(Fault::status(Service::Steam, 503).percent(30));
        outside.fail(Fault::status(Service::Steam, 500).percent(0));
        let mut statuses = Vec::new();
        for _ in 0..100 {
            statuses.push(owned(&outside, USER, "").await.status);
        }
        statuses
    };
    let first = statuses().await;
    let failed = first.iter().filter(|status| **status == 503).count();
    assert!((20..=40).contains(&failed), "{failed}");
    assert!(first.iter().all(|status| matches!(status, 200 | 503)));
    assert_eq!(first, statuses().await);
}

#[tokio::test(start_paused = true)]
async fn a_service_can_be_slow_at_all_times() {
    let outside = Receiver::start(0).await.unwrap();
    outside.set_delay(Service::Steam, Duration::from_secs(1));
    let before = Instant::now();
    assert_eq!(owned(&outside, USER, "").await.status, 200);
    assert_eq!(owned(&outside, USER, "").await.status, 200);
    assert!(before.elapsed() >= Duration::from_secs(2));
    outside.reset();
    let before = Instant::now();
    assert_eq!(owned(&outside, USER, "").await.status, 200);
    assert!(before.elapsed() < Duration::from_secs(1));
}
