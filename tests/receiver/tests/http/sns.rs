use std::time::Duration;

use base64ct::{Base64, Encoding};
use receiver::{Failure, Fault, Forgery, Receiver, Service, SnsKind, SnsMessage};
use ring::signature::{
    RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY, RSA_PKCS1_2048_8192_SHA256, RsaParameters, UnparsedPublicKey,
};
use serde_json::{Value, json};
use x509_cert::Certificate;
use x509_cert::der::DecodePem;

use crate::client::{Broken, get, send};
use crate::control::{control, set};

const TOPIC: &str = "arn:aws:sns:eu-west-1:668473351658:ads";

/// Whether the certificate that a message names has signed it; the text is written here a second time.
async fn verified(message: &Value) -> bool {
    let text = |name: &str| message[name].as_str().unwrap_or_default().to_owned();
    let canonical = match text("Type").as_str() {
        "Notification" if message["Subject"].is_string() => format!(
            "Message\n{}\nMessageId\n{}\nSubject\n{}\nTimestamp\n{}\nTopicArn\n{}\nType\nNotification\n",
            text("Message"),
            text("MessageId"),
            text("Subject"),
            text("Timestamp"),
            text("TopicArn")
        ),
        "Notification" => format!(
            "Message\n{}\nMessageId\n{}\nTimestamp\n{}\nTopicArn\n{}\nType\nNotification\n",
            text("Message"),
            text("MessageId"),
            text("Timestamp"),
            text("TopicArn")
        ),
        kind => format!(
            "Message\n{}\nMessageId\n{}\nSubscribeURL\n{}\nTimestamp\n{}\nToken\n{}\nTopicArn\n{}\nType\n{kind}\n",
            text("Message"),
            text("MessageId"),
            text("SubscribeURL"),
            text("Timestamp"),
            text("Token"),
            text("TopicArn")
        ),
    };
    let served = get(&text("SigningCertURL")).await;
    assert_eq!((served.status, served.header("content-type")), (200, Some("application/x-pem-file")));
    let certificate = Certificate::from_pem(&served.body).expect("a certificate");
    let key = certificate.tbs_certificate().subject_public_key_info().subject_public_key.raw_bytes().to_vec();
    let hash: &'static RsaParameters = match text("SignatureVersion").as_str() {
        "1" => &RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY,
        "2" => &RSA_PKCS1_2048_8192_SHA256,
        other => panic!("version {other}"),
    };
    let signature = Base64::decode_vec(&text("Signature")).expect("base64");
    UnparsedPublicKey::new(hash, key).verify(canonical.as_bytes(), &signature).is_ok()
}

#[tokio::test]
async fn messages_are_signed_by_the_certificate_that_they_name() {
    let outside = Receiver::start(0).await.unwrap();
    for kind in [SnsKind::Notification, SnsKind::SubscriptionConfirmation, SnsKind::UnsubscribeConfirmation] {
        for subject in [None, Some("A subject".to_owned())] {
            for version in [None, Some(1), Some(2)] {
                let message = SnsMessage {
                    kind,
                    topic_arn: Some(TOPIC.to_owned()),
                    subject: subject.clone(),
                    signature_version: version,
                    ..SnsMessage::default()
                };
                let envelope = outside.sns_message(&message).unwrap();
                assert_eq!(envelope["SignatureVersion"], version.unwrap_or(1).to_string());
                assert!(verified(&envelope).await, "{envelope}");
            }
        }
    }
    let envelope = outside.sns_message(&SnsMessage::notification("line\n\"ü\"").of(TOPIC).version_2()).unwrap();
    assert!(verified(&envelope).await);
    let mut members: Vec<&str> = envelope.as_object().unwrap().keys().map(String::as_str).collect();
    members.sort_unstable();
    let expected = [
        "Message",
        "MessageId",
        "Signature",
        "SignatureVersion",
        "SigningCertURL",
        "Timestamp",
        "TopicArn",
        "Type",
        "UnsubscribeURL",
    ];
    assert_eq!(members, expected);
    assert_eq!((&envelope["Message"], &envelope["TopicArn"]), (&json!("line\n\"ü\""), &json!(TOPIC)));
}

#[tokio::test]
async fn forged_messages_do_not_verify() {
    let outside = Receiver::start(0).await.unwrap();
    for forgery in [Forgery::Signature, Forgery::Message, Forgery::Topic, Forgery::Key] {
        for message in [SnsMessage::notification("{}"), SnsMessage::confirmation().version_2()] {
            let envelope = outside.sns_message(&message.forged(forgery)).unwrap();
            assert!(!verified(&envelope).await, "{forgery:?}");
        }
    }
    // What is named stands as it is, and is signed.
    let elsewhere = SnsMessage {
        signing_cert_url: Some("https://example.com/key.pem".to_owned()),
        subscribe_url: Some("https://example.com/".to_owned()),
        timestamp: Some("2020-01-01T00:00:00.000Z".to_owned()),
        message_id: Some("id".to_owned()),
        ..SnsMessage::confirmation()
    };
    let mut envelope = outside.sns_message(&elsewhere).unwrap();
    assert_eq!(
        (&envelope["SigningCertURL"], &envelope["MessageId"]),
        (&json!("https://example.com/key.pem"), &json!("id"))
    );
    let own = outside.sns_message(&SnsMessage::default()).unwrap();
    envelope["SigningCertURL"] = own["SigningCertURL"].clone();
    assert!(verified(&envelope).await);
}

#[tokio::test]
async fn messages_are_signed_through_control() {
    let outside = Receiver::start(0).await.unwrap();
    let wish = json!({ "kind": "SubscriptionConfirmation", "topic_arn": TOPIC, "signature_version": 2 });
    assert!(verified(&set(&outside, "POST", "sns/sign", wish).await).await);
    let wish = json!({ "message": "{}", "forged": "signature" });
    assert!(!verified(&set(&outside, "POST", "sns/sign", wish).await).await);
    for wish in [json!({ "kind": "Letter" }), json!({ "forged": "ink" }), json!({ "topic": TOPIC }), Value::Null] {
        assert_eq!(control(&outside, "POST", "sns/sign", wish.clone()).await.0, 400, "{wish}");
    }
    let (status, error) = control(&outside, "POST", "sns/sign", json!({ "signature_version": 3 })).await;
    assert_eq!((status, error), (400, json!({ "error": "`signature_version` is 1 or 2" })));
}

#[tokio::test]
async fn a_subscription_is_confirmed_once() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    let envelope = outside.sns_message(&SnsMessage::confirmation().of(TOPIC)).unwrap();
    let (url, token) = (envelope["SubscribeURL"].as_str().unwrap(), envelope["Token"].as_str().unwrap());
    assert!(outside.effects_at(Service::Sns).is_empty());
    let first = get(url).await;
    assert_eq!((first.status, first.header("content-type")), (200, Some("text/xml")));
    let arn = first.body.split_once("<SubscriptionArn>").unwrap().1.split_once("</SubscriptionArn>").unwrap().0;
    assert!(arn.starts_with(&format!("{TOPIC}:")), "{arn}");
    assert!(get(url).await.body.contains(arn));

    let confirmations = outside.effects_of(Service::Sns, TOPIC);
    assert_eq!(confirmations.len(), 1);
    assert_eq!(confirmations[0].detail, json!({ "TopicArn": TOPIC, "SubscriptionArn": arn }));
    assert_eq!(outside.effects_of(Service::Sns, token).len(), 1);
    assert_eq!(outside.arrivals_of(Service::Sns, token).len(), 2);
    assert!(outside.arrivals()[0].query.ends_with("&Token=REDACTED"));

    outside.advance(Duration::from_hours(48));
    let late = get(url).await;
    assert_eq!(late.status, 400);
    assert!(late.body.contains("<Code>InvalidParameter</Code>"), "{}", late.body);
}

#[tokio::test]
async fn what_is_refused() {
    let outside = Receiver::start(0).await.unwrap();
    let envelope =
        outside.sns_message(&SnsMessage { token: Some("t".to_owned()), ..SnsMessage::confirmation() }).unwrap();
    assert_eq!(envelope["Token"], "t");
    let base = outside.url(Service::Sns);
    for (path, status, code) in [
        ("/?Action=ConfirmSubscription&TopicArn=arn:other&Token=t", 404, "NotFound"),
        (
            "/?Action=ConfirmSubscription&TopicArn=arn:aws:sns:us-east-1:123456789012:topic&Token=u",
            400,
            "InvalidParameter",
        ),
        ("/?Action=ConfirmSubscription&TopicArn=arn:aws:sns:us-east-1:123456789012:topic", 400, "InvalidParameter"),
        ("/?Action=Publish", 400, "InvalidAction"),
        ("/", 400, "InvalidAction"),
        ("/SimpleNotificationService-00.pem", 404, "NotFound"),
    ] {
        let reply = get(&format!("{base}{path}")).await;
        assert_eq!(reply.status, status, "{path}");
        assert!(reply.body.contains(&format!("<Code>{code}</Code>")), "{}", reply.body);
    }
    assert_eq!(send("PUT", &format!("{base}/?Action=Unsubscribe"), &[], "").await.unwrap().status, 405);
    assert_eq!(get(&format!("{base}/?Action=Unsubscribe&SubscriptionArn=a")).await.status, 200);
    // A notification has no token to confirm.
    outside.sns_message(&SnsMessage { token: Some("n".to_owned()), ..SnsMessage::default() }).unwrap();
    let topic = "arn:aws:sns:us-east-1:123456789012:topic";
    assert_eq!(get(&format!("{base}/?Action=ConfirmSubscription&TopicArn={topic}&Token=n")).await.status, 400);
    assert!(outside.effects_at(Service::Sns).is_empty());
}

#[tokio::test]
async fn certificate_and_confirmation_can_fail() {
    let outside = Receiver::start(0).await.unwrap();
    let envelope = outside.sns_message(&SnsMessage::confirmation()).unwrap();
    let (certificate, confirm) =
        (envelope["SigningCertURL"].as_str().unwrap(), envelope["SubscribeURL"].as_str().unwrap());
    outside.fail(Fault::status(Service::Sns, 503).on("/SimpleNotificationService").times(1));
    assert_eq!((get(certificate).await.status, get(certificate).await.status), (503, 200));
    for (failure, broken) in [(Failure::Lose, Broken::Reset), (Failure::Truncate, Broken::Body(200))] {
        outside.fail(Fault::new(Service::Sns, failure).times(1));
        assert_eq!(send("GET", confirm, &[], "").await.err(), Some(broken));
    }
    assert_eq!(outside.effects_at(Service::Sns).len(), 1);
    outside.fail(Fault::new(Service::Sns, Failure::Refuse).times(1));
    assert_eq!(get(confirm).await.status, 403);
}
