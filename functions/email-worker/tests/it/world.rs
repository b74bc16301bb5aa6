//! What a worker of campaigns works in.

use std::time::Duration;

use email_worker::Clerk;
use harness::{Consumer, Pace};
use mht_world::{Record, World};
use receiver::{Credentials, Service};
use serde_json::{Value, json};

pub(crate) const NOTHING: [&str; 0] = [];

/// A world in which all works, and whose `SendGrid` takes no other key than that in the secret.
pub(crate) async fn world() -> World {
    let world = World::new().await;
    set_key(&world, "SG.hush-hush");
    world.outside.set_credentials(Service::SendGrid, Credentials::only(["SG.hush-hush"]));
    for text in ["ada@example.org", "Spring is here", "All flowers"] {
        world.keep_from_log(text);
    }
    world
}

pub(crate) fn set_key(world: &World, key: &str) {
    world.set_secret("SENDGRID_KEY_SECRET", key, &[]);
}

/// A worker as the function has it, but without waits.
pub(crate) fn clerk(world: &World) -> Clerk {
    let mut clerk = Clerk::new(world.open()).unwrap();
    clerk.mailer.retry = World::hasty();
    clerk.mailer.pace = Pace::every(Duration::ZERO);
    clerk
}

pub(crate) fn email() -> Value {
    json!({ "campaignId": "spring", "to": "ada@example.org", "subject": "Spring is here", "text": "All flowers" })
}

pub(crate) fn record(id: &str) -> Record {
    Record::new(id, &email())
}

/// How many mails a message has made.
pub(crate) fn mails(world: &World, id: &str) -> usize {
    world.outside.effects_of(Service::SendGrid, id).len()
}
