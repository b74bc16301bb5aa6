//! What is told on the bus, and its schemas.

use contracts::ingestion::{OrderFailed, OrderProcessed};
use receiver::{Fault, Service};
use serde_json::{Value, json};

use crate::world::{World, deliver, order, service};

fn assert_fits(schema: &str, detail: &Value) {
    let schema: Value = serde_json::from_str(schema).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let faults: Vec<String> = validator.iter_errors(detail).map(|fault| fault.to_string()).collect();
    assert!(faults.is_empty(), "{detail}: {faults:?}");
    // Nothing of what it requires may be missing, so that the schema says something.
    for name in schema["required"].as_array().unwrap() {
        let mut without = detail.clone();
        without.as_object_mut().unwrap().remove(name.as_str().unwrap());
        assert!(!validator.is_valid(&without), "{name}");
    }
}

#[tokio::test]
async fn an_order_that_had_its_effect_is_told() {
    let (world, service) = (World::in_mode("none"), service().await);
    deliver(&world.clerk(&service.url(Service::Downstream)), 1, &[order("a", 42.5)]).await;
    let detail = json!({ "orderId": "a", "amount": 42.5, "correlationId": "c-7" });
    assert_eq!(world.events(), [("OrderProcessed".to_owned(), detail.clone())]);
    assert_fits(OrderProcessed::SCHEMA, &detail);
}

#[tokio::test]
async fn an_order_that_is_parked_is_told_once() {
    let (world, service) = (World::in_mode("none"), service().await);
    deliver(&world.clerk(&service.url(Service::Downstream)), 1, &[order("a", -1.0)]).await;
    let reason = "`amount`: expected a number from 0.01 to 1000000";
    let detail = json!({ "orderId": "a", "reason": reason, "permanent": true, "correlationId": "c-7" });
    assert_eq!(world.events(), [("OrderFailed".to_owned(), detail.clone())]);
    assert_fits(OrderFailed::SCHEMA, &detail);
}

#[tokio::test]
async fn an_order_whose_receives_are_used_up_is_told() {
    let (world, service) = (World::in_mode("none"), service().await);
    service.fail(Fault::status(Service::Downstream, 500));
    let clerk = world.clerk(&service.url(Service::Downstream));
    deliver(&clerk, 4, &[order("a", 1.0)]).await;
    assert!(world.events().is_empty());
    deliver(&clerk, 5, &[order("a", 1.0)]).await;
    let reason = "the service behind answered 500";
    let detail = json!({ "orderId": "a", "reason": reason, "permanent": false, "correlationId": "c-7" });
    assert_eq!(world.events(), [("OrderFailed".to_owned(), detail)]);
}

#[tokio::test]
async fn a_bus_that_is_down_keeps_no_order_from_the_dead_letters() {
    let (world, service) = (World::in_mode("none"), service().await);
    world.break_bus(true);
    deliver(&world.clerk(&service.url(Service::Downstream)), 1, &[order("a", -1.0)]).await;
    assert_eq!(world.parked().len(), 1);
}
