//! What a feedback worker works in.

use feedback_worker::Clerk;
use harness::Consumer;
use mht_world::{Record, World};
use receiver::{Credentials, Service};
use serde_json::{Value, json};

pub(crate) const KEY: &str = "SG.hush-hush";
pub(crate) const ZENDESK: &str = "agent@example.org/token:hush-token";
pub(crate) const NOTHING: [&str; 0] = [];

/// A world in which all works, and whose services take no other credentials than those in the secrets.
pub(crate) async fn world() -> World {
    let world = World::new().await;
    set_zendesk(&world, "agent@example.org", "hush-token");
    world.set_secret("SENDGRID_KEY_SECRET", KEY, &[]);
    world.outside.set_credentials(Service::Zendesk, Credentials::only([ZENDESK]));
    world.outside.set_credentials(Service::SendGrid, Credentials::only([KEY]));
    for text in ["ada@example.org", "It stops", "After a minute"] {
        world.keep_from_log(text);
    }
    world
}

pub(crate) fn set_zendesk(world: &World, email: &str, token: &str) {
    let secret = json!({ "email": email, "token": token }).to_string();
    world.set_secret("ZENDESK_CREDENTIALS_SECRET", &secret, &[token]);
}

/// A worker as the function has it, but without waits.
pub(crate) fn clerk(world: &World) -> Clerk {
    let mut clerk = Clerk::new(world.open()).unwrap();
    clerk.zendesk.retry = World::hasty();
    clerk.mailer.retry = World::hasty();
    clerk
}

pub(crate) fn feedback() -> Value {
    json!({
        "userId": "u-7", "email": "ada@example.org", "name": "Ada", "kind": "bug", "subject": "It stops", "message": "After a minute.",
    })
}

pub(crate) fn record(id: &str) -> Record {
    Record::new(id, &feedback())
}

/// How many tickets and mails a message has made.
pub(crate) fn effects(world: &World, id: &str) -> (usize, usize) {
    (world.outside.effects_of(Service::Zendesk, id).len(), world.outside.effects_of(Service::SendGrid, id).len())
}
