//! As whom the scheduler signs in, and how.

use serde_json::json;

use crate::world::{World, tick};

#[tokio::test]
async fn a_password_that_was_rotated_is_read_again() {
    let world = World::new().await;
    let scheduler = world.cloud.scheduler();
    let invocation = || harness::Invocation {
        request_id: "r".to_owned(),
        correlation_id: "r".to_owned(),
        deadline: crate::world::minute(),
    };
    harness::invoke::run(&scheduler, tick(), invocation()).await.unwrap();
    let before = world.cloud.look(|state| state.reads);

    let user = &world.login.username;
    world.run(&format!("ALTER USER {user} PASSWORD 'rotated'")).await;
    let mut secret = world.login.secret();
    secret["password"] = "rotated".into();
    world.cloud.look(|state| state.secret = secret.to_string());
    harness::invoke::run(&scheduler, tick(), invocation()).await.unwrap();
    assert_eq!(world.cloud.look(|state| state.reads), before + 1, "kept until it was refused, then read once");

    world.run(&format!("ALTER USER {user} PASSWORD 'unknown'")).await;
    let failure = harness::invoke::run(&scheduler, tick(), invocation()).await.unwrap_err();
    assert_eq!(failure.reason(), "the database answered 28P01");
}

#[tokio::test]
async fn a_server_without_tls_is_not_signed_in_at() {
    let world = World::new().await;
    let mut secret = world.login.secret();
    secret.as_object_mut().unwrap().remove("sslmode");
    world.cloud.look(|state| state.secret = secret.to_string());
    let failure = world.call(tick()).await.unwrap_err();
    assert_eq!(failure.reason(), "the database could not be reached");
}

#[tokio::test]
async fn a_secret_of_another_shape_is_told_without_it() {
    let world = World::new().await;
    world.cloud.look(|state| state.secret = json!({ "password": "hush" }).to_string());
    let failure = world.call(tick()).await.unwrap_err();
    assert!(failure.reason().starts_with("the database's secret is not of its shape"), "{failure}");
    assert!(!failure.reason().contains("hush"));
}
