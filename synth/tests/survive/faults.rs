//! A way to `CloudFormation` on which requests and answers are lost.

use std::time::Duration;

use cloudformation::{Failure, Fault, Proxy, Request, Server};

use crate::{
    child::Task,
    world::{End, Point, broken, deployment, each, is_long, killed, run, server, server_with, template, violations},
};

const KINDS: [&str; 9] =
    ["throttle", "500", "503", "reset before", "reset after", "truncated", "slow", "stale", "page lost"];

fn fault(kind: &str) -> Fault {
    match kind {
        "throttle" => Fault::Throttle,
        "500" => Fault::Status(500),
        "503" => Fault::Status(503),
        "reset before" => Fault::ResetBefore,
        "reset after" => Fault::ResetAfter,
        "truncated" => Fault::Truncated,
        "slow" => Fault::Slow(Duration::from_millis(30)),
        "stale" => Fault::Stale,
        _ => Fault::PageLost,
    }
}

fn update() -> (Server, Task, End) {
    let end = End { template: Some(template(2)), executions: 2, ..End::default() };
    (server_with(&deployment(&template(1))), deployment(&template(2)), end)
}

#[test]
fn one_fault_at_any_request_is_survived() {
    let (before, task, end) = update();
    let before = before.account().clone();
    let mut cases = Vec::new();
    for (number, kind) in KINDS.into_iter().enumerate() {
        let step = if is_long() { 1 } else { 4 };
        cases.extend((0..26).filter(|index| index % step == number % step).map(|index| (kind, index)));
    }
    let wrong = each(&cases, |(kind, index)| {
        let server = Server::of(before.clone());
        let (kind, index) = (*kind, *index);
        let script = move |request: &Request| if request.index == index { fault(kind) } else { Fault::None };
        let ran = run(Proxy::start(server.address(), script).url(), &task);
        (kind, index, violations(&server, &end, &[&ran]))
    });
    let wrong: Vec<_> = wrong.into_iter().filter(|(_, _, wrong)| !wrong.is_empty()).collect();
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), cases.len());
}

/// A number that is spread over all bits of another one.
fn spread(seed: usize, index: usize) -> usize {
    let mut number =
        (seed as u64 ^ 0x9e37_79b9_7f4a_7c15).wrapping_add(index as u64).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    number ^= number >> 31;
    usize::try_from(number.wrapping_mul(0x94d0_49bb_1331_11eb) >> 33).unwrap()
}

#[test]
fn a_third_of_all_requests_may_fail() {
    let (updated, task, end) = update();
    let before = [server().account().clone(), updated.account().clone()];
    let cases: Vec<usize> = (0..if is_long() { 100 } else { 12 }).collect();
    let wrong = each(&cases, |seed| {
        let seed = *seed;
        let server = Server::of(before[seed % 2].clone());
        let script = move |request: &Request| match spread(seed, request.index) % 27 {
            kind if kind < KINDS.len() => fault(KINDS[kind]),
            _ => Fault::None,
        };
        let url = Proxy::start(server.address(), script).url().to_owned();
        let task = Task { allow_wider_permissions: seed % 2 == 0, ..task.clone() };
        let first = run(&url, &task);
        // What a fault cut off is done by the next run; and none says that it is done when it is not.
        let last = if first.code == Some(0) { None } else { Some(run(&server.url(), &task)) };
        let runs: Vec<_> = [Some(&first), last.as_ref()].into_iter().flatten().collect();
        (seed, first.code, violations(&server, &end, &runs))
    });
    let wrong: Vec<_> = wrong.into_iter().filter(|(_, _, wrong)| !wrong.is_empty()).collect();
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), cases.len());
}

/// The change set's page that tells of the removal is lost; the templates still tell.
#[test]
fn a_loss_that_no_page_tells_is_not_agreed_to() {
    let (server, mut task, _) = update();
    let resources = task.stacks[0].template["Resources"].as_object_mut().unwrap();
    resources.remove("Late");
    resources.insert("Aaa".to_owned(), resources["Role"].clone());
    let lost =
        |request: &Request| if request.form.action() == "DescribeChangeSet" { Fault::PageLost } else { Fault::None };
    let ran = run(Proxy::start(server.address(), lost).url(), &Task { allow_wider_permissions: true, ..task });
    assert_eq!(ran.code, Some(3), "{}", ran.said);
    assert!(ran.said.contains("--allow-data-loss orders/Late"), "{}", ran.said);
    let end = End { template: Some(template(1)), executions: 1, code: 3, ..End::default() };
    assert_eq!(violations(&server, &end, &[&ran]), Vec::<String>::new());
}

/// For a while `CloudFormation` describes a stack as it was before the operation that goes on.
#[test]
fn an_old_description_is_no_end() {
    let (before, updated, end) = update();
    let before = before.account().clone();
    let fails = Task { stacks: vec![deployment(&broken(2)).stacks.remove(0)], ..updated.clone() };
    let failed = End { template: Some(template(1)), code: 5, gone: vec!["Thing".to_owned()], ..end.clone() };
    for late in [1, 3, 12] {
        for (task, end) in [(&updated, &end), (&fails, &failed)] {
            let mut account = before.clone();
            account.late = late;
            account.failures.insert(("Thing".to_owned(), Failure::Change), "no such thing can be made".to_owned());
            let server = Server::of(account);
            let ran = run(&server.url(), task);
            assert_eq!(violations(&server, end, &[&ran]), Vec::<String>::new(), "{late}");
            // Nor is it one for a second run, which finds the first one's operation.
            let mut account = before.clone();
            account.failures.insert(("Thing".to_owned(), Failure::Change), "no such thing can be made".to_owned());
            let server = Server::of(account);
            server.account().late = late;
            let (_, requests) = killed(&server, task, Point::Before(usize::MAX));
            let server = Server::of(before.clone());
            server.account().late = late;
            let reason = "no such thing can be made".to_owned();
            server.account().failures.insert(("Thing".to_owned(), Failure::Change), reason);
            let (first, _) = killed(&server, task, Point::Before(requests * 2 / 3));
            let second = run(&server.url(), task);
            assert_eq!(violations(&server, end, &[&first, &second]), Vec::<String>::new(), "{late}");
        }
    }
}
