//! Messages bear attributes.

use serde_json::json;
use snapbox::{assert_data_eq, str};
use synth::exit;

use crate::{
    call::Call,
    pipeline::{Pipeline, fifo, standard},
};

#[test]
fn each_message_bears_the_attributes() {
    for (queue, resources) in [("orders", standard()), ("orders.fifo", fifo())] {
        let pipeline = Pipeline::new("local", &resources);
        let attributes = ["correlationId=c=1", "tenant=x y"];
        let options = json!({"queue": "Orders", "group": "a", "times": 12, "message": "{}", "attributes": attributes});
        let ran = Call::new(&pipeline, "send", &options).run().exits(exit::DONE);
        let lying = pipeline.lying(queue);
        assert_eq!((lying.len(), ran.stdout.lines().count()), (12, 12));
        for message in lying {
            let attribute = |name: &str| &message.attributes[name]["StringValue"];
            assert_eq!((attribute("correlationId"), attribute("tenant")), (&json!("c=1"), &json!("x y")));
        }
    }
}

#[test]
fn an_attribute_that_sqs_does_not_take_is_told_before_anything_is_sent() {
    let pipeline = Pipeline::new("local", &standard());
    let options = json!({"queue": "Orders", "message": "{}", "attributes": ["AWS.trace=1"]});
    assert_data_eq!(
        Call::new(&pipeline, "send", &options).run().exits(exit::USAGE).stderr,
        str![[r#"
error: `AWS.trace` is no name of an attribute
 help: names in `AWS.` and `Amazon.` are AWS's own

"#]]
    );
    assert_eq!(pipeline.depth("orders"), (0, 0));
}
