//! Amazon SNS: which of its envelopes are believed, and how a subscription is confirmed.

use std::{collections::BTreeMap, sync::Arc};

use contract::Url;
use contracts::ams::Publishers;
use harness::{Deadline, Failure, Retry, http::exchange};
use tokio::sync::Mutex;

use crate::{certificate::Key, envelope::Envelope};

/// Amazon SNS of one region.
pub struct Sns {
    /// How requests are sent.
    pub http: reqwest::Client,
    /// Where it is: `https://sns.eu-west-1.amazonaws.com`.
    pub url: Url,
    /// Whose topics are believed.
    pub publishers: Publishers,
    /// How patient it is asked.
    pub retry: Retry,
    keys: Mutex<BTreeMap<String, Arc<Key>>>,
}

impl Sns {
    /// SNS at `url`, with the topics of some accounts.
    pub fn new(http: reqwest::Client, url: Url, publishers: Publishers, retry: Retry) -> Self {
        Self { http, url, publishers, retry, keys: Mutex::default() }
    }

    /// Whether an envelope is to be believed. What its text alone refutes is refused before anything is fetched.
    ///
    /// # Errors
    /// A permanent failure where it is not, a passing one where the certificate could not be had.
    pub(crate) async fn verify(&self, envelope: &Envelope, deadline: Deadline) -> Result<(), Failure> {
        if !envelope.account().is_some_and(|account| self.publishers.has(account)) {
            return Err(Failure::permanent("`TopicArn` is no topic of an account that is believed"));
        }
        let file = self.certificate(&envelope.signing_cert_url);
        let file =
            file.ok_or_else(|| Failure::permanent("`SigningCertURL` is no certificate of SNS in this region"))?;
        self.key(file, deadline).await?.verify(envelope)
    }

    /// Confirms the subscription of a verified envelope. SNS takes the same confirmation any number of times.
    ///
    /// # Errors
    /// A permanent failure where its address is another's, or SNS does not know the token any more.
    pub(crate) async fn confirm(&self, envelope: &Envelope, deadline: Deadline) -> Result<(), Failure> {
        let token = self.token(envelope).ok_or_else(|| {
            Failure::permanent("`SubscribeURL` is not where SNS confirms this subscription: nothing was fetched")
        })?;
        let address = format!("{}/", self.url);
        let parameters = [("Action", "ConfirmSubscription"), ("TopicArn", &envelope.topic_arn), ("Token", token)];
        let confirm = async || {
            let request = self.http.get(&address).query(&parameters).timeout(deadline.left());
            exchange("SNS", request).await?.success().map(drop)
        };
        self.retry.run(deadline, confirm).await
    }

    /// The name of a certificate's file at SNS, where the address is that of one.
    fn certificate<'a>(&self, address: &'a str) -> Option<&'a str> {
        let file = address.strip_prefix(self.url.as_str())?.strip_prefix('/')?;
        let name = file.strip_prefix("SimpleNotificationService-")?.strip_suffix(".pem")?;
        ((1..=128).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(file)
    }

    /// The token of a confirmation, where its address is SNS's own and says the same as the envelope.
    fn token<'a>(&self, envelope: &'a Envelope) -> Option<&'a str> {
        let (token, address) = (envelope.token.as_deref()?, envelope.subscribe_url.as_deref()?);
        let query = address.strip_prefix(self.url.as_str())?.strip_prefix("/?")?;
        let mut says: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
        says.sort_unstable();
        let expected = [("Action", "ConfirmSubscription"), ("Token", token), ("TopicArn", envelope.topic_arn.as_str())];
        let same = says.iter().map(|(name, value)| (&**name, &**value)).eq(expected);
        (same && !query.contains('#')).then_some(token)
    }

    /// The key of a certificate: fetched once, and then kept as long as the instance lives.
    async fn key(&self, file: &str, deadline: Deadline) -> Result<Arc<Key>, Failure> {
        // Held while it is fetched, so that a batch is one request.
        let mut keys = self.keys.lock().await;
        if let Some(key) = keys.get(file) {
            return Ok(key.clone());
        }
        let address = format!("{}/{file}", self.url);
        let fetch = async || {
            let request = self.http.get(&address).timeout(deadline.left());
            Key::of(exchange("SNS", request).await?.success()?.body())
        };
        let key = Arc::new(self.retry.run(deadline, fetch).await?);
        keys.insert(file.to_owned(), key.clone());
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use harness::http;

    use super::*;

    const HERE: &str = "https://sns.eu-west-1.amazonaws.com";
    const TOPIC: &str = "arn:aws:sns:eu-west-1:668473351658:ads";

    fn sns() -> Sns {
        let (url, publishers) = (HERE.parse().unwrap(), "668473351658".parse().unwrap());
        Sns::new(http::client("test").unwrap(), url, publishers, Retry::default())
    }

    /// Addresses that are not at SNS here, whatever a parser makes of them.
    fn elsewhere(path: &str) -> Vec<String> {
        [
            "http://sns.eu-west-1.amazonaws.com",
            "HTTPS://sns.eu-west-1.amazonaws.com",
            "https://SNS.eu-west-1.amazonaws.com",
            " https://sns.eu-west-1.amazonaws.com",
            "https://sns.us-east-1.amazonaws.com",
            "https://sns.eu-west-1.amazonaws.com.evil.example",
            "https://sns.eu-west-1.amazonaws.com.",
            "https://sns.eu-west-1.amazonaws.com:443",
            "https://sns.eu-west-1.amazonaws.com:8443",
            "https://sns.eu-west-1.amazonaws.com@evil.example",
            "https://sns.eu-west-1.amazonaws.com:x@evil.example",
            "https://user@sns.eu-west-1.amazonaws.com",
            "https://evil.example/https://sns.eu-west-1.amazonaws.com",
            "https://evil.example?https://sns.eu-west-1.amazonaws.com",
            "https://evil.example#https://sns.eu-west-1.amazonaws.com",
            "https:sns.eu-west-1.amazonaws.com",
            r"https:\\sns.eu-west-1.amazonaws.com",
            r"https://sns.eu-west-1.amazonaws.com\@evil.example",
            "//sns.eu-west-1.amazonaws.com",
            "https://sns.eu-west-1.amazonaws.com\t",
            "https://sns.eu-west-1.amazonaws.com%2eevil.example",
            "https://ѕns.eu-west-1.amazonaws.com",
            "https://sns-eu-west-1.amazonaws.com",
            "https://snsxeu-west-1.amazonaws.com",
            "https://evil.amazonaws.com",
            "https://127.0.0.1",
            "https://169.254.169.254",
            "https://[::1]",
            "file://",
            "",
        ]
        .map(|origin| format!("{origin}{path}"))
        .to_vec()
    }

    #[test]
    fn which_address_is_a_certificate() {
        let sns = sns();
        let file = "SimpleNotificationService-9c6465fa7f48f5cacd23014631ec1136.pem";
        assert_eq!(sns.certificate(&format!("{HERE}/{file}")), Some(file));
        for address in elsewhere(&format!("/{file}")) {
            assert_eq!(sns.certificate(&address), None, "{address}");
        }
        for path in [
            "",
            "/",
            "/SimpleNotificationService-.pem",
            "/SimpleNotificationService-0.pem?x",
            "/SimpleNotificationService-0.pem#x",
            "/SimpleNotificationService-0.PEM",
            "/SimpleNotificationService-../x.pem",
            "/SimpleNotificationService-%2e%2e.pem",
            "/x/SimpleNotificationService-0.pem",
            "//evil.example/SimpleNotificationService-0.pem",
            "/?Action=Publish&x=SimpleNotificationService-0.pem",
            "/other.pem",
        ] {
            assert_eq!(sns.certificate(&format!("{HERE}{path}")), None, "{path}");
        }
    }

    fn confirmation(subscribe_url: &str) -> Envelope {
        serde_json::from_value(serde_json::json!({
            "Type": "SubscriptionConfirmation", "MessageId": "m", "TopicArn": TOPIC, "Message": "", "Timestamp": "",
            "Token": "t+k=", "SubscribeURL": subscribe_url, "SignatureVersion": "1", "Signature": "", "SigningCertURL": "",
        }))
        .unwrap()
    }

    #[test]
    fn which_address_confirms_a_subscription() {
        let sns = sns();
        let right = format!("Action=ConfirmSubscription&TopicArn={TOPIC}&Token=t%2Bk%3D");
        let token = |address: String| sns.token(&confirmation(&address)).map(str::to_owned);
        assert_eq!(token(format!("{HERE}/?{right}")).as_deref(), Some("t+k="));
        for address in elsewhere(&format!("/?{right}")) {
            assert_eq!(token(address.clone()), None, "{address}");
        }
        for rest in [
            format!("?{right}"),
            format!("/x/?{right}"),
            format!("//?{right}"),
            format!("/../?{right}"),
            format!("/?{right}#x"),
            format!("/?{right}&Action=Publish"),
            format!("/?{right}&Endpoint=https://evil.example"),
            format!("/?{right}&Token=t%2Bk%3D"),
            right.replace("ConfirmSubscription", "Subscribe"),
            format!("/?Action=ConfirmSubscription&TopicArn={TOPIC}&Token=other"),
            format!("/?Action=ConfirmSubscription&TopicArn={TOPIC}2&Token=t%2Bk%3D"),
            "/?Action=ConfirmSubscription&Token=t%2Bk%3D".to_owned(),
            "/".to_owned(),
        ] {
            assert_eq!(token(format!("{HERE}{rest}")), None, "{rest}");
        }
    }
}
