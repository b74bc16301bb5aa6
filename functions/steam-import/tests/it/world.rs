//! A world for an importer: Steam, Twitch and IGDB played by the receiver, tables and secrets by a double.

use std::{collections::BTreeMap, time::Duration};

use aws_lambda_events::event::sqs::SqsEvent;
use harness::{Consumer, Deadline, InFunction, Pace, Retry, batch};
use receiver::{Credentials, Receiver, Service};
use serde_json::{Value, json};
use steam_import::Importer;

use crate::aws::FakeAws;

pub(crate) const USER: &str = "user-7";
pub(crate) const ACCOUNT: u64 = 76_561_197_960_287_930;
pub(crate) const STEAM_KEY: &str = "0123456789ABCDEF0123456789ABCDEF";
pub(crate) const IGDB_SECRET: &str = r#"{"clientId":"client-of-igdb","clientSecret":"hush-hush-twitch"}"#;

pub(crate) struct World {
    pub(crate) outside: Receiver,
    pub(crate) aws: FakeAws,
    pub(crate) importer: Importer,
}

impl World {
    /// A world in which all works, and in which an answer of IGDB has so many rows.
    pub(crate) async fn new(at_once: usize) -> Self {
        let outside = Receiver::start(0).await.unwrap();
        outside.set_limits(Service::Igdb, receiver::Limits::NONE);
        outside.set_credentials(Service::Steam, valid(STEAM_KEY));
        outside.set_credentials(Service::Twitch, valid("client-of-igdb:hush-hush-twitch"));
        let aws = FakeAws::default();
        aws.set_secret("steam-key", STEAM_KEY);
        aws.set_secret("igdb-credentials", IGDB_SECRET);
        let variable = |name: &str| {
            Some(match name {
                "STEAM_KEY_SECRET" => "steam-key".to_owned(),
                "IGDB_CREDENTIALS_SECRET" => "igdb-credentials".to_owned(),
                "LIBRARY_TABLE" => "library".to_owned(),
                "STEAM_URL" => outside.steam_url(),
                "IGDB_URL" => outside.igdb_url(),
                "IGDB_TOKEN_URL" => outside.igdb_token_url(),
                "IGDB_SHARED_BY" => "1".to_owned(),
                _ => return None,
            })
        };
        let contract = harness::open::<contracts::savepoint::SteamImport<InFunction>>(variable, &aws.client()).unwrap();
        let mut importer = Importer::new(contract).unwrap();
        // As the function is, but without a wait: what is waited for is tested with the harness.
        importer.igdb.at_once = at_once;
        importer.igdb.pace = Pace::every(Duration::ZERO);
        importer.steam.retry = Retry { base: Duration::from_micros(1), ..Retry::default() };
        importer.igdb.retry = importer.steam.retry;
        importer.library.pace = Pace::every(Duration::ZERO);
        importer.library.retry = importer.steam.retry;
        Self { outside, aws, importer }
    }

    /// Delivers a message; whether it was handled.
    pub(crate) async fn deliver(&self, message: &Message) -> bool {
        let event: SqsEvent = serde_json::from_value(json!({ "Records": [message.record()] })).unwrap();
        let deadline = Deadline::after(Duration::from_mins(1));
        let response = batch::run(&self.importer, event, deadline).await;
        let failed: Vec<_> = response.batch_item_failures.iter().map(|item| item.item_identifier.as_str()).collect();
        assert!(failed.is_empty() || failed == [message.id], "{failed:?}");
        failed.is_empty()
    }

    /// The user's games by app, without the version that wrote them.
    pub(crate) fn games(&self) -> BTreeMap<u64, Value> {
        let entries = self.aws.entries(USER).into_iter().filter(|(entry, _)| entry.starts_with("game#"));
        let games = entries.map(|(_, mut game)| {
            game.as_object_mut().unwrap().remove("version");
            (game["appId"]["N"].as_str().unwrap().parse().unwrap(), game)
        });
        games.collect()
    }

    /// The apps that the user owns by the table.
    pub(crate) fn owned(&self) -> Vec<u32> {
        let owned = self.games().into_iter().filter(|(_, game)| game["owned"]["BOOL"] == true);
        owned.map(|(app, _)| app.try_into().unwrap()).collect()
    }

    /// The apps that the account owns by Steam.
    pub(crate) fn at_steam(&self, account: u64) -> Vec<u32> {
        let mut apps = self.outside.library(account).unwrap();
        apps.sort_unstable();
        apps
    }

    pub(crate) fn import(&self) -> Value {
        self.aws.entries(USER).remove("import#steam").unwrap()
    }
}

pub(crate) fn valid(credential: &str) -> Credentials {
    Credentials { valid: Some([credential.to_owned()].into()), ..Credentials::default() }
}

/// A message of the user; those sent later have a higher `sent`.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: &'static str,
    pub(crate) sent: u64,
    pub(crate) user: String,
    pub(crate) account: String,
}

impl Message {
    pub(crate) fn new(id: &'static str, sent: u64) -> Self {
        Self { id, sent, user: USER.to_owned(), account: ACCOUNT.to_string() }
    }

    fn record(&self) -> Value {
        json!({
            "messageId": self.id,
            "receiptHandle": "handle",
            "body": json!({ "userId": self.user, "steamId": self.account }).to_string(),
            "attributes": { "ApproximateReceiveCount": "1", "SentTimestamp": self.sent.to_string() },
            "messageAttributes": {},
            "eventSource": "aws:sqs",
            "eventSourceARN": "arn:aws:sqs:eu-west-1:000000000000:library-sync",
            "awsRegion": "eu-west-1",
        })
    }
}
