//! What a worker of invitations works in.

use harness::Consumer;
use mht_world::{Record, World};
use receiver::{AppStoreKey, Credentials, Service};
use serde_json::{Value, json};
use testflight_worker::Clerk;

pub(crate) const NOTHING: [&str; 0] = [];
pub(crate) const GROUP: &str = "beta_group_id";

/// A world in which all works.
pub(crate) async fn world() -> World {
    let world = World::new().await;
    set_key(&world, &world.outside.app_store_key());
    world.set_secret("SENDGRID_KEY_SECRET", "SG.hush-hush", &[]);
    world.outside.set_credentials(Service::SendGrid, Credentials::only(["SG.hush-hush"]));
    for text in ["ada@example.org", "Lovelace"] {
        world.keep_from_log(text);
    }
    world
}

/// Puts a key into the secret, as an operator does: in one line, without what begins and ends its file.
pub(crate) fn set_key(world: &World, key: &AppStoreKey) {
    let lines = key.private_key.lines().filter(|line| !line.starts_with('-'));
    let one_line: String = lines.collect();
    let secret = json!({ "issuerId": key.issuer_id, "keyId": key.key_id, "privateKey": one_line });
    world.set_secret("APP_STORE_KEY_SECRET", &secret.to_string(), &[&one_line]);
}

/// A worker as the function has it, but without waits.
pub(crate) fn clerk(world: &World) -> Clerk {
    let mut clerk = Clerk::new(world.open()).unwrap();
    clerk.app_store.retry = World::hasty();
    clerk.mailer.retry = World::hasty();
    clerk
}

pub(crate) fn invitation() -> Value {
    json!({ "email": "ada@example.org", "firstName": "Ada", "lastName": "Lovelace" })
}

pub(crate) fn record(id: &str) -> Record {
    Record::new(id, &invitation())
}

/// How many invitations have gone to the tester, and how many mails were made by a message.
pub(crate) fn effects(world: &World, id: &str) -> (usize, usize) {
    let invited = world.outside.effects_of(Service::AppStoreConnect, "ada@example.org");
    (invited.len(), world.outside.effects_of(Service::SendGrid, id).len())
}
