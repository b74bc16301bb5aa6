//! Stacks that use each other's resources.

use dsl::{App, Cfn, Environment, Stack, StackArtifact, level1::ssm, prelude::*};
use synth::exit;

use super::account::{Account, block_on};

/// A stack with a queue, and where it is asked for another that shows the queue's URL.
fn stacks(environment: &Environment, name: &str, is_used: bool, is_strong: bool) -> Vec<StackArtifact> {
    let mut base = Stack::new("base", environment, "What all share");
    let queue = base.add(Queue::<Standard>::new("Orders").named(name));
    let export = base.export(queue);
    let export = if is_strong { export.strong() } else { export };
    let mut shop = Stack::new("shop", environment, "Uses it");
    let mut url = dsl::Value::from("nothing");
    if is_used {
        url = shop.import(&export).url();
        shop.output("Queue", url.clone(), "Where orders go");
    }
    let known = ssm::Parameter { type_: Some("String".into()), value: Some(url), ..Default::default() };
    shop.add(Cfn::new("Known", known));
    let (assembly, findings) = App::new(environment.clone()).with(shop).with(base).synth();
    assert!(findings.is_empty(), "{findings:?}");
    assembly.stacks
}

#[test]
fn a_weak_reference_is_filled_in_and_never_in_the_way() {
    block_on(async {
        let account = Account::new("local");
        let stacks = |name, is_used| stacks(&account.environment, name, is_used, false);
        assert_eq!(account.deploy(stacks("orders", true)).await.unwrap(), exit::DONE);
        let url = account.cloud().describe("base").await.unwrap().unwrap().outputs["OrdersQueueRef"].clone();
        assert!(url.ends_with("/orders"), "{url}");
        assert_eq!(account.cloud().describe("shop").await.unwrap().unwrap().outputs["Queue"], url);

        let before = account.cloud().describe("shop").await.unwrap().unwrap().changed;
        assert_eq!(account.deploy(stacks("orders", true)).await.unwrap(), exit::DONE);
        let after = account.cloud().describe("shop").await.unwrap().unwrap().changed;
        assert_eq!(before, after, "nothing was executed");

        // Another queue under the same logical id: the stack that uses it follows in the same run.
        assert_eq!(account.deploy(stacks("renamed", true)).await.unwrap(), exit::DONE);
        let url = account.cloud().describe("shop").await.unwrap().unwrap().outputs["Queue"].clone();
        assert!(url.ends_with("/renamed"), "{url}");

        // The reference and its output go in one run.
        assert_eq!(account.deploy(stacks("renamed", false)).await.unwrap(), exit::DONE);
        let base = account.cloud().describe("base").await.unwrap().unwrap();
        assert_eq!(base.outputs.get("OrdersQueueRef"), None);
        assert_eq!(account.destroy(stacks("renamed", false)).await.unwrap(), exit::DONE);
    });
}

#[test]
fn a_strong_reference_is_filled_in_too() {
    block_on(async {
        let account = Account::new("local");
        let stacks = |is_used| stacks(&account.environment, "orders", is_used, true);
        assert_eq!(account.deploy(stacks(true)).await.unwrap(), exit::DONE);
        let url = account.cloud().describe("shop").await.unwrap().unwrap().outputs["Queue"].clone();
        assert!(url.ends_with("/orders"), "{url}");
        assert_eq!(account.destroy(stacks(true)).await.unwrap(), exit::DONE);
        assert_eq!(account.status("base").await, None);
    });
}
