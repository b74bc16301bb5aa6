//! An SNS that sends its callers elsewhere: a proxy in between, or a name that was taken over.

use receiver::{Receiver, Service, SnsMessage};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use crate::world::{TOPIC, World, record};

/// Answers paths that begin so with a text, and all others with the way to somewhere else.
async fn redirecting(path: &'static str, text: String, elsewhere: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = vec![0; 4_096];
            let length = stream.read(&mut request).await.unwrap_or_default();
            let request = String::from_utf8_lossy(&request[..length]).into_owned();
            let answer = if request.starts_with(&format!("GET {path}")) {
                format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{text}", text.len())
            } else {
                format!("HTTP/1.1 302 Found\r\nconnection: close\r\nlocation: {elsewhere}\r\ncontent-length: 0\r\n\r\n")
            };
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    format!("http://{address}")
}

#[tokio::test]
async fn nobody_is_followed_to_a_certificate() {
    let outside = Receiver::start(0).await.unwrap();
    let genuine = outside.sns_message(&SnsMessage::notification(record(1)).of(TOPIC)).unwrap();
    let certificate = genuine["SigningCertURL"].as_str().unwrap().to_owned();
    let file = certificate.rsplit('/').next().unwrap().to_owned();
    let sns = redirecting("/nothing", String::new(), certificate).await;
    let world = World::with_sns(outside, &sns);
    let message =
        SnsMessage { signing_cert_url: Some(format!("{sns}/{file}")), ..SnsMessage::notification(record(1)).of(TOPIC) };
    let outcome = world.deliver("m-1", &world.signed(&message)).await;
    assert_eq!(outcome.reasons(), [(true, "SNS answered 302".to_owned())]);
    assert!(world.outside.arrivals().is_empty());
}

#[tokio::test]
async fn nobody_is_followed_to_a_confirmation() {
    let outside = Receiver::start(0).await.unwrap();
    let genuine = outside.sns_message(&SnsMessage::confirmation().of(TOPIC)).unwrap();
    let text = |member: &str| genuine[member].as_str().unwrap().to_owned();
    let (certificate, confirm) = (text("SigningCertURL"), text("SubscribeURL"));
    let pem = reqwest::get(&certificate).await.unwrap().text().await.unwrap();
    outside.clear();
    let file = certificate.rsplit('/').next().unwrap().to_owned();
    let sns = redirecting("/SimpleNotificationService-", pem, confirm.clone()).await;
    let world = World::with_sns(outside, &sns);
    let query = confirm.split_once('?').unwrap().1;
    let message = SnsMessage {
        signing_cert_url: Some(format!("{sns}/{file}")),
        subscribe_url: Some(format!("{sns}/?{query}")),
        token: Some(text("Token")),
        ..SnsMessage::confirmation().of(TOPIC)
    };
    let body: Value = world.outside.sns_message(&message).unwrap();
    let outcome = world.deliver("m-1", &body.to_string()).await;
    assert_eq!(outcome.reasons(), [(true, "SNS answered 302".to_owned())]);
    assert!(world.outside.count(Service::Sns) == 0 && world.outside.effects_at(Service::Sns).is_empty());
}
