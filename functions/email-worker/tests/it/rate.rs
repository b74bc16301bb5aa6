//! How many mails go out in a second.

use std::time::{Duration, Instant};

use email_worker::Clerk;
use harness::{Consumer, Pace};
use mht_world::{Record, counted};
use receiver::{Fault, Limits, Service};

use crate::world::{NOTHING, clerk, record, world};

fn batch(count: usize) -> Vec<Record> {
    (0..count).map(|at| record(&format!("m-{at}"))).collect()
}

#[tokio::test]
async fn an_instance_sends_its_share_of_the_accounts_rate() {
    let world = world().await;
    let clerk = Clerk::new(world.open()).unwrap();
    assert_eq!(clerk.mailer.pace.period(), Duration::from_millis(2));
}

#[tokio::test]
async fn mails_go_out_evenly_and_the_account_is_never_over_its_rate() {
    let world = world().await;
    // Two instances share 12 a second, of an account that takes no more at once.
    world.outside.set_limits(Service::SendGrid, Limits { per_second: Some(12), ..Limits::NONE });
    let (mut one, mut other) = (clerk(&world), clerk(&world));
    one.mailer.pace = Pace::shared(12, 2);
    other.mailer.pace = Pace::shared(12, 2);
    let begun = Instant::now();
    let (mine, theirs) = (batch(10), (10..20).map(|at| record(&format!("m-{at}"))).collect::<Vec<_>>());
    let (first, second) = tokio::join!(world.deliver(&one, &mine), world.deliver(&other, &theirs));
    assert_eq!((first.len(), second.len()), (0, 0));
    // Ten mails have nine periods of 167 ms between them.
    assert!(begun.elapsed() >= Duration::from_millis(1_490), "{:?}", begun.elapsed());
    assert_eq!(world.outside.count(Service::SendGrid), 20);
    for clerk in [&one, &other] {
        assert!(!counted(clerk.metrics().unwrap()).contains_key("MailsThrottled"));
    }
}

#[tokio::test]
async fn what_gets_no_turn_in_time_comes_again_and_was_not_begun() {
    let world = world().await;
    let mut clerk = clerk(&world);
    clerk.mailer.pace = Pace::every(Duration::from_secs(30));
    let failed = world.deliver(&clerk, &batch(3)).await;
    assert_eq!((failed.len(), world.outside.count(Service::SendGrid)), (2, 1));
    clerk.mailer.pace = Pace::every(Duration::ZERO);
    let again: Vec<Record> = failed.iter().map(|id| record(id).again(2)).collect();
    assert_eq!(world.deliver(&clerk, &again).await, NOTHING);
    assert_eq!(world.outside.effects_at(Service::SendGrid).len(), 3);
    // None of them may have been sent before.
    assert!(!counted(clerk.metrics().unwrap()).contains_key("MailsPerhapsRepeated"));
}

#[tokio::test]
async fn a_mail_that_might_be_cut_off_is_not_begun() {
    let world = world().await;
    let clerk = clerk(&world);
    let failed = world.deliver_within(&clerk, &[record("m-1")], Duration::from_millis(400)).await;
    assert_eq!((&failed[..], world.outside.count(Service::SendGrid)), (&["m-1".to_owned()][..], 0));
    assert_eq!(world.deliver(&clerk, &[record("m-1").again(2)]).await, NOTHING);
    assert!(!counted(clerk.metrics().unwrap()).contains_key("MailsPerhapsRepeated"));
}

#[tokio::test]
async fn a_429_holds_the_whole_instance_for_as_long_as_it_asks() {
    let world = world().await;
    world.outside.fail(Fault::retry_after(Service::SendGrid, 1).times(1));
    let clerk = clerk(&world);
    let (begun, all) = (Instant::now(), batch(1));
    assert_eq!(world.deliver(&clerk, &all).await, NOTHING);
    assert!(begun.elapsed() >= Duration::from_secs(1), "{:?}", begun.elapsed());
    assert_eq!(counted(clerk.metrics().unwrap())["MailsThrottled"], 1);

    // Longer than there is time: nobody of the batch is let through, and each comes again when it was asked to.
    world.outside.clear();
    world.outside.fail(Fault::retry_at(Service::SendGrid, 700).times(1));
    assert_eq!(world.deliver(&clerk, &[record("m-8")]).await, ["m-8"]);
    assert_eq!(world.deliver(&clerk, &[record("m-9")]).await, ["m-9"]);
    assert_eq!(world.outside.count(Service::SendGrid), 1);
    let hidden = world.hidden();
    assert!(hidden.len() == 2 && hidden.iter().all(|wait| (690..=701).contains(wait)), "{hidden:?}");
}
