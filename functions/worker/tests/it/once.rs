//! One effect an order, however often and wherever a delivery ends.

use receiver::{Failure, Fault, Service};
use serde_json::json;

use crate::world::{World, deliver, order, service};

const NOTHING: [&str; 0] = [];

#[tokio::test]
async fn an_order_is_handed_on_with_its_ids_and_recorded() {
    let (world, service) = (World::in_mode("none"), service().await);
    let clerk = world.clerk(&service.url(Service::Downstream));
    assert_eq!(deliver(&clerk, 1, &[order("test-123", 42.5)]).await, NOTHING);
    let effects = service.effects_at(Service::Downstream);
    assert_eq!((effects.len(), &effects[0].detail), (1, &json!({ "orderId": "test-123", "amount": 42.5 })));
    let item = world.item("test-123");
    assert_eq!((&item["status"], &item["correlationId"]), (&json!({ "S": "done" }), &json!({ "S": "c-7" })));
    assert_eq!(item["result"], json!({ "S": r#"{"amount":42.5,"eventId":"e-1"}"# }));
    assert!(item.contains_key("expiresAt"));
}

#[tokio::test]
async fn however_often_it_is_delivered_there_is_one_effect() {
    let (world, service) = (World::in_mode("none"), service().await);
    let url = service.url(Service::Downstream);
    let (one, other) = (world.clerk(&url), world.clerk(&url));
    for clerk in [&one, &other, &one] {
        assert_eq!(deliver(clerk, 1, &[order("a", 1.0)]).await, NOTHING);
    }
    assert_eq!((service.count(Service::Downstream), world.events().len()), (1, 1));
    // Twice in one batch: one works, and the other comes again.
    let failed = deliver(&one, 1, &[order("b", 1.0), order("b", 1.0)]).await;
    assert!(failed.len() <= 1, "{failed:?}");
    assert_eq!(service.effects_of(Service::Downstream, "b").len(), 1);
}

/// Whatever write of the table is the last before the instance dies.
#[tokio::test]
async fn a_delivery_that_dies_anywhere_is_taken_up() {
    for writes in 0..3 {
        let (world, service) = (World::in_mode("none"), service().await);
        let url = service.url(Service::Downstream);
        world.die_after(Some(writes));
        assert_eq!(deliver(&world.clerk(&url), 1, &[order("a", 1.0)]).await, ["m-0"], "{writes}");
        world.die_after(None);
        world.later();
        assert_eq!(deliver(&world.clerk(&url), 2, &[order("a", 1.0)]).await, NOTHING, "{writes}");
        assert_eq!(service.effects_at(Service::Downstream).len(), 1, "{writes}");
        assert!(service.repeated(Service::Downstream).is_empty(), "{writes}");
        assert!(world.events().iter().any(|(kind, _)| kind == "OrderProcessed"), "{writes}");
    }
}

#[tokio::test]
async fn an_answer_that_was_lost_makes_no_second_effect() {
    let (world, service) = (World::in_mode("none"), service().await);
    service.fail(Fault::new(Service::Downstream, Failure::Lose).times(1));
    let clerk = world.clerk(&service.url(Service::Downstream));
    assert_eq!(deliver(&clerk, 1, &[order("a", 1.0)]).await, ["m-0"]);
    assert_eq!(deliver(&clerk, 2, &[order("a", 1.0)]).await, NOTHING);
    assert_eq!((service.effects_at(Service::Downstream).len(), service.arrivals().len()), (1, 2));
}

#[tokio::test]
async fn another_order_under_the_same_id_is_a_dead_letter() {
    let (world, service) = (World::in_mode("none"), service().await);
    let clerk = world.clerk(&service.url(Service::Downstream));
    assert_eq!(deliver(&clerk, 1, &[order("a", 1.0)]).await, NOTHING);
    assert_eq!(deliver(&clerk, 1, &[order("a", 2.0)]).await, NOTHING);
    assert_eq!(world.parked(), ["another order was processed under this `orderId` before"]);
    assert_eq!(world.item("a")["status"], json!({ "S": "done" }));
    assert_eq!(service.effects_at(Service::Downstream).len(), 1);
}
