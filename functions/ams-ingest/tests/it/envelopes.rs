//! What SNS puts around a record, and who only says that he is SNS.

use receiver::{Failure, Fault, Forgery, Receiver, Service, SnsKind, SnsMessage};
use serde_json::Value;

use crate::world::{TOPIC, World, record};

fn notification(number: usize) -> SnsMessage {
    SnsMessage::notification(record(number)).of(TOPIC)
}

#[tokio::test]
async fn a_notification_is_unwrapped_in_either_version() {
    let world = World::new().await;
    let subject = SnsMessage { subject: Some("a subject".to_owned()), ..notification(3) };
    for message in [notification(1), notification(2).version_2(), subject] {
        let body = world.signed(&message);
        let outcome = world.deliver("m", &body).await;
        assert_eq!(outcome.failed, [""; 0], "{}", outcome.log);
        let envelope: Value = serde_json::from_str(&body).unwrap();
        let effects = world.outside.effects_of(Service::Supabase, envelope["MessageId"].as_str().unwrap());
        assert_eq!(effects[0].detail, serde_json::from_str::<Value>(envelope["Message"].as_str().unwrap()).unwrap());
    }
    assert_eq!(world.outside.count(Service::Sns), 1, "the certificate is fetched once");
}

#[tokio::test]
async fn what_sns_delivers_twice_has_one_effect() {
    let world = World::new().await;
    let body = world.signed(&SnsMessage { message_id: Some("n-1".to_owned()), ..notification(1) });
    for id in ["m-1", "m-2"] {
        assert_eq!(world.deliver(id, &body).await.failed, [""; 0]);
    }
    assert_eq!((world.stored("n-1"), world.outside.count(Service::Supabase)), (1, 2));
}

#[tokio::test]
async fn a_forged_envelope_is_refused_and_nothing_is_posted_or_confirmed() {
    let world = World::new().await;
    for forgery in [Forgery::Signature, Forgery::Message, Forgery::Key] {
        for message in [notification(1), notification(1).version_2(), SnsMessage::confirmation().of(TOPIC)] {
            let outcome = world.deliver("m-1", &world.signed(&message.forged(forgery))).await;
            let reason = "SNS has not signed this envelope: its signature does not fit";
            assert_eq!(outcome.reasons(), [(true, reason.to_owned())], "{forgery:?}");
        }
    }
    // Another topic of the same account, put in afterwards.
    let outcome = world.deliver("m-1", &world.signed(&notification(1).forged(Forgery::Topic))).await;
    assert!(outcome.reasons()[0].1.contains("signature does not fit"));
    let mut envelope: Value = serde_json::from_str(&world.signed(&notification(1))).unwrap();
    for (member, value, reason) in [
        ("SignatureVersion", "3", "`SignatureVersion` is neither 1 nor 2"),
        ("SignatureVersion", "", "`SignatureVersion` is neither 1 nor 2"),
        ("Signature", "no base64!", "`Signature` is no Base64"),
        ("Signature", "", "SNS has not signed this envelope: its signature does not fit"),
    ] {
        let before = envelope[member].take();
        envelope[member] = value.into();
        assert_eq!(world.deliver("m-1", &envelope.to_string()).await.reasons(), [(true, reason.to_owned())]);
        envelope[member] = before;
    }
    assert_eq!(world.deliver("m-1", &envelope.to_string()).await.failed, [""; 0], "as it was it is good");
    assert_eq!(world.outside.effects_at(Service::Supabase).len(), 1);
    assert!(world.outside.effects_at(Service::Sns).is_empty());
}

#[tokio::test]
async fn a_topic_of_another_account_is_refused_and_nothing_is_fetched() {
    let world = World::new().await;
    for topic in [
        "arn:aws:sns:eu-west-1:123456789012:sp-traffic",
        "arn:aws:sns:eu-west-1:668473351658",
        "arn:aws:sqs:eu-west-1:668473351658:sp-traffic",
        "arn:aws:sns:eu-west-1:123456789012:668473351658",
    ] {
        for message in [SnsMessage::notification(record(1)), SnsMessage::confirmation()] {
            let outcome = world.deliver("m-1", &world.signed(&message.of(topic))).await;
            let reason = "`TopicArn` is no topic of an account that is believed";
            assert_eq!(outcome.reasons(), [(true, reason.to_owned())], "{topic}");
        }
    }
    assert!(world.outside.arrivals().is_empty());
    assert_eq!(world.counted("MessagesRefused"), 8);
}

#[tokio::test]
async fn a_subscription_is_confirmed() {
    let world = World::new().await;
    for message in [SnsMessage::confirmation().of(TOPIC), SnsMessage::confirmation().of(TOPIC).version_2()] {
        let body = world.signed(&message);
        let outcome = world.deliver("m-1", &body).await;
        assert_eq!(outcome.failed, [""; 0], "{}", outcome.log);
        let envelope: Value = serde_json::from_str(&body).unwrap();
        let token = envelope["Token"].as_str().unwrap();
        assert!(!outcome.log.contains(token), "a token is a credential");
        assert_eq!(world.outside.effects_of(Service::Sns, token).len(), 1);
        assert_eq!(world.deliver("m-1", &body).await.failed, [""; 0], "it may come again");
    }
    assert_eq!((world.outside.effects_at(Service::Sns).len(), world.outside.count(Service::Supabase)), (2, 0));
    assert_eq!(world.counted("SubscriptionsConfirmed"), 4);
}

/// Addresses that lead elsewhere, or somewhere else at SNS; `own` and `other` are hosts with their ports.
fn tricks(own: &str, other: &str, path: &str) -> Vec<String> {
    let port = own.rsplit(':').next().unwrap();
    vec![
        format!("http://{other}/sns{path}"),
        format!("http://{own}@{other}/sns{path}"),
        format!("http://{own}%2fsns@{other}/sns{path}"),
        format!("http://user:word@{own}/sns{path}"),
        format!("http://{own}.evil.example/sns{path}"),
        format!("http://{own}0/sns{path}"),
        format!("http://127.0.0.1/sns{path}"),
        format!("http://localhost:{port}/sns{path}"),
        format!("http://2130706433:{port}/sns{path}"),
        format!("http://0x7f.1:{port}/sns{path}"),
        format!("http://[::ffff:127.0.0.1]:{port}/sns{path}"),
        format!("https://{own}/sns{path}"),
        format!("HTTP://{own}/sns{path}"),
        format!("http:/{own}/sns{path}"),
        format!("http:\\\\{own}\\sns{path}"),
        format!("http://{own}\\@{other}/sns{path}"),
        format!(" http://{own}/sns{path}"),
        format!("http://{own}/sns/..{path}"),
        format!("http://{own}/sns/../sns{path}"),
        format!("http://{own}//{other}/sns{path}"),
        format!("http://{own}/supabase{path}"),
        format!("http://{own}/snsx{path}"),
        format!("//{own}/sns{path}"),
        format!("file:///sns{path}"),
        String::new(),
    ]
}

#[tokio::test]
async fn a_certificate_elsewhere_is_never_fetched() {
    let (world, other) = (World::new().await, Receiver::start(0).await.unwrap());
    let genuine: Value = serde_json::from_str(&world.signed(&notification(1))).unwrap();
    let path = genuine["SigningCertURL"].as_str().unwrap().strip_prefix(&world.outside.url(Service::Sns)).unwrap();
    let (own, foreign) = (world.outside.address().to_string(), other.address().to_string());
    for url in tricks(&own, &foreign, path) {
        for message in [notification(1), SnsMessage::confirmation().of(TOPIC)] {
            let message = SnsMessage { signing_cert_url: Some(url.clone()), ..message };
            let outcome = world.deliver("m-1", &world.signed(&message)).await;
            let reason = "`SigningCertURL` is no certificate of SNS in this region";
            assert_eq!(outcome.reasons(), [(true, reason.to_owned())], "{url}");
        }
    }
    assert!(other.arrivals().is_empty() && world.outside.arrivals().is_empty());
}

#[tokio::test]
async fn a_confirmation_elsewhere_is_never_fetched_though_sns_signed_it() {
    let (world, other) = (World::new().await, Receiver::start(0).await.unwrap());
    let (own, foreign) = (world.outside.address().to_string(), other.address().to_string());
    let topic = TOPIC.replace(':', "%3A");
    let path = format!("/?Action=ConfirmSubscription&TopicArn={topic}&Token=k");
    let mut urls = tricks(&own, &foreign, &path);
    let sns = world.outside.url(Service::Sns);
    urls.extend([
        format!("{sns}/?Action=Unsubscribe&SubscriptionArn={topic}%3Ax"),
        format!("{sns}{path}&Action=Unsubscribe"),
        format!("{sns}{path}2"),
        format!("{sns}{}", path.replace("sp-traffic", "other")),
        format!("{sns}{path}#there"),
        format!("{sns}/"),
    ]);
    let confirmation = SnsMessage { token: Some("k".to_owned()), ..SnsMessage::confirmation().of(TOPIC) };
    for url in urls {
        let outcome = world
            .deliver("m-1", &world.signed(&SnsMessage { subscribe_url: Some(url.clone()), ..confirmation.clone() }))
            .await;
        let reason = "`SubscribeURL` is not where SNS confirms this subscription: nothing was fetched";
        assert_eq!(outcome.reasons(), [(true, reason.to_owned())], "{url}");
    }
    assert!(other.arrivals().is_empty());
    // The certificate alone.
    assert_eq!((world.outside.arrivals().len(), world.outside.effects_at(Service::Sns).len()), (1, 0));
    assert_eq!(world.deliver("m-1", &world.signed(&confirmation)).await.failed, [""; 0], "as it was it is good");
}

#[tokio::test]
async fn the_end_of_a_subscription_is_told_and_not_taken_back() {
    let world = World::new().await;
    let ended = SnsMessage { kind: SnsKind::UnsubscribeConfirmation, ..SnsMessage::confirmation().of(TOPIC) };
    let outcome = world.deliver("m-1", &world.signed(&ended)).await;
    assert!(outcome.reasons()[0].0 && outcome.reasons()[0].1.starts_with("a subscription was ended"));
    assert!(world.outside.effects_at(Service::Sns).is_empty(), "its address would subscribe again");
}

#[tokio::test]
async fn a_notification_whose_message_is_no_record_is_permanent() {
    let world = World::new().await;
    for message in ["hush-hush-record", "[]", ""] {
        let outcome = world.deliver("m-1", &world.signed(&SnsMessage::notification(message).of(TOPIC))).await;
        let [(true, reason)] = &outcome.reasons()[..] else { panic!("{}", outcome.log) };
        assert!(reason.starts_with("`Message` is no JSON object"), "{reason}");
    }
    assert_eq!(world.outside.count(Service::Supabase), 0);
}

#[tokio::test]
async fn trouble_at_sns_is_waited_out_and_a_token_that_is_over_is_not() {
    for failure in [
        Failure::Status { code: 503, retry_after: None },
        Failure::Status { code: 429, retry_after: Some(0) },
        Failure::Reset,
        Failure::Truncate,
        Failure::Malformed,
    ] {
        let world = World::new().await;
        world.outside.fail(Fault::new(Service::Sns, failure.clone()).times(2));
        let outcome = world.deliver("m-1", &world.signed(&notification(1))).await;
        assert_eq!(outcome.failed, [""; 0], "{failure:?} {}", outcome.log);
    }
    let world = World::new().await;
    world.outside.fail(Fault::status(Service::Sns, 503));
    let outcome = world.deliver("m-1", &world.signed(&notification(1))).await;
    assert_eq!(outcome.reasons().last(), Some(&(false, "SNS answered 503".to_owned())));
    world.outside.lift_all();

    let confirmation = SnsMessage { token: Some("k".to_owned()), ..SnsMessage::confirmation().of(TOPIC) };
    let body = world.signed(&confirmation);
    world.outside.reset();
    assert_eq!(world.deliver("m-1", &body).await.reasons(), [(true, "SNS answered 400".to_owned())]);
}
