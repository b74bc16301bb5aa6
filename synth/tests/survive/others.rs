//! Others at the same stack: a run's own killed operation, a second deployer, a proposal that nobody approved.

use std::{
    sync::{Arc, Condvar, Mutex},
    time::{Duration, Instant},
};

use cloudformation::{Failure, Fault, Proxy, Request, Server};
use rustix::process::Signal;

use crate::{
    child::{Task, Verb},
    world::{
        End, Point, Victim, broken, deployment, each, ended, killed, run, server_with, spawn, template, violations,
    },
};

/// Opened once; who passes before waits.
#[derive(Clone, Default)]
pub(crate) struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    pub(crate) fn open(&self) {
        *self.0.0.lock().unwrap() = true;
        self.0.1.notify_all();
    }

    /// Whether it was opened in time.
    pub(crate) fn pass(&self) -> bool {
        let open = self.0.0.lock().unwrap();
        *self.0.1.wait_timeout_while(open, Duration::from_secs(20), |open| !*open).unwrap().0
    }
}

/// Starts an update, kills it when its execution has begun, and lets nothing go on until a second run has looked many times.
/// Whether the second one waited, how it ended, and the server.
fn again_while_it_runs(verb: Verb, fails: bool) -> (bool, Option<i32>, Server) {
    let server = server_with(&deployment(&template(1)));
    let reason = "no such thing can be made".to_owned();
    server.account().failures.insert(("Thing".to_owned(), Failure::Change), reason);
    let task = deployment(&if fails { broken(2) } else { template(2) });
    // The second of two is the update's.
    let victim = Victim::default();
    let whom = victim.clone();
    let proxy = Proxy::start(server.address(), move |request: &Request| {
        let whom = whom.clone();
        match request.form.action() {
            "ExecuteChangeSet" => Fault::After(Box::new(move || whom.signal(Signal::KILL))),
            _ => Fault::None,
        }
    });
    let child = spawn(proxy.url(), &task);
    victim.is(&child);
    assert_eq!(ended(child).code, None);
    assert!(server.account().stack("orders").unwrap().is_busy());
    server.account().held = true;
    let proxy = Proxy::start(server.address(), |_: &Request| Fault::None);
    let mut second = spawn(proxy.url(), &Task { verb, ..task });
    let deadline = Instant::now() + Duration::from_secs(20);
    let waited = loop {
        if second.try_wait().unwrap().is_some() {
            break false;
        }
        if proxy.seen() > 15 {
            break true;
        }
        assert!(Instant::now() < deadline, "it neither ends nor looks");
        std::thread::sleep(Duration::from_millis(5));
    };
    server.account().held = false;
    let ran = ended(second);
    (waited, ran.code, server)
}

#[test]
fn a_second_run_ends_as_the_killed_operation_does() {
    let (waited, code, server) = again_while_it_runs(Verb::Deploy, false);
    assert!(waited);
    assert_eq!(code, Some(0));
    let end = End { template: Some(template(2)), executions: 2, ..End::default() };
    let second = crate::world::Ran { code, said: String::new() };
    assert_eq!(violations(&server, &end, &[&second]), Vec::<String>::new());

    let (waited, code, server) = again_while_it_runs(Verb::Deploy, true);
    assert!(waited);
    let end = End { template: Some(template(1)), executions: 2, code: 5, gone: vec!["Thing".to_owned()] };
    let second = crate::world::Ran { code, said: String::new() };
    assert_eq!(violations(&server, &end, &[&second]), Vec::<String>::new());

    let (waited, code, _) = again_while_it_runs(Verb::Naive, true);
    assert_eq!((waited, code), (false, Some(0)), "the deployer that one writes at first is caught");
}

#[test]
fn of_two_deployers_the_one_that_succeeds_deployed_its_own() {
    let before = server_with(&deployment(&template(1))).account().clone();
    let server = Server::of(before.clone());
    let (_, requests) = killed(&server, &deployment(&template(2)), Point::Before(usize::MAX));
    let points: Vec<usize> = (0..requests).collect();
    let wrong = each(&points, |point| {
        let server = Server::of(before.clone());
        let (point, reached, gate) = (*point, Gate::default(), Gate::default());
        let (tell, held) = (reached.clone(), gate.clone());
        let proxy = Proxy::start(server.address(), move |request: &Request| {
            let (tell, held) = (tell.clone(), held.clone());
            let wait = Box::new(move || {
                tell.open();
                held.pass();
            });
            if request.index == point { Fault::Before(wait) } else { Fault::None }
        });
        let first = spawn(proxy.url(), &deployment(&template(2)));
        assert!(reached.pass(), "request {point} never came");
        let second = run(&server.url(), &deployment(&template(3)));
        let executed = |server: &Server| {
            let account = server.account();
            let sets = account.executions.iter().filter_map(|it| account.change_sets.get(&it.change_set));
            sets.map(|set| set.content.json()).collect::<Vec<_>>()
        };
        let of_second = executed(&server);
        gate.open();
        let first = ended(first);
        let (all, account) = (executed(&server), server.account());
        let is = account.stack("orders").unwrap().content.json();
        let mut wrong = Vec::new();
        if second.code == Some(0) && !of_second.contains(&template(3)) {
            wrong.push("the second succeeds without its template".to_owned());
        }
        if first.code == Some(0) && !all.contains(&template(2)) {
            wrong.push("the first succeeds without its template".to_owned());
        }
        // Whoever executed last is what there is.
        let last = all.last().cloned().unwrap_or_default();
        if is != last || !matches!(first.code, Some(0 | 8)) || !matches!(second.code, Some(0 | 8)) {
            wrong.push(format!("{:?} {:?} {} {}", first.code, second.code, first.said, second.said));
        }
        if !account.open_change_sets("orders").is_empty() {
            wrong.push("a change set is left".to_owned());
        }
        (point, wrong)
    });
    let wrong: Vec<_> = wrong.into_iter().filter(|(_, wrong)| !wrong.is_empty()).collect();
    assert!(wrong.is_empty(), "{} of {requests}: {wrong:#?}", wrong.len());
}

#[test]
fn what_nobody_approved_is_not_executed_by_anothers_approval() {
    let server = server_with(&deployment(&template(1)));
    let not_approved = Task { yes: false, ..deployment(&template(2)) };
    // It asks nobody, for there is no terminal; and it is killed before it can tidy away.
    let victim = Victim::default();
    let whom = victim.clone();
    let proxy = Proxy::start(server.address(), move |request: &Request| {
        let whom = whom.clone();
        match request.form.action() {
            "DeleteChangeSet" => Fault::Instead(Box::new(move || whom.signal(Signal::KILL))),
            _ => Fault::None,
        }
    });
    let child = spawn(proxy.url(), &not_approved);
    victim.is(&child);
    ended(child);
    assert_eq!(server.account().open_change_sets("orders").len(), 1);
    let ran = run(&server.url(), &deployment(&template(3)));
    let end = End { template: Some(template(3)), executions: 2, ..End::default() };
    assert_eq!(violations(&server, &end, &[&ran]), Vec::<String>::new());
    let account = server.account();
    let executed = account.executions.iter().filter_map(|it| account.change_sets.get(&it.change_set));
    assert!(executed.clone().count() > 1 && executed.clone().all(|set| set.content.json() != template(2)));
}

#[test]
fn a_queue_is_neither_replaced_nor_removed_under_automatic_approval() {
    let removed = {
        let mut template = template(1);
        template["Resources"].as_object_mut().unwrap().remove("Late");
        template
    };
    let replaced = {
        let mut template = template(1);
        template["Resources"]["Late"]["Properties"]["FifoQueue"] = true.into();
        template
    };
    for (wanted, environment) in [(&removed, "prod"), (&removed, "dev"), (&replaced, "prod"), (&replaced, "dev")] {
        let server = server_with(&Task { environment: environment.to_owned(), ..deployment(&template(1)) });
        // What lies in it is more than its properties.
        let queue = server.account().stack("orders").unwrap().resources["Late"].physical.clone().unwrap();
        let task = Task { environment: environment.to_owned(), ..deployment(wanted) };
        let ran = run(&server.url(), &task);
        let end = End { template: Some(template(1)), executions: 1, code: 3, ..End::default() };
        let wrong = violations(&server, &end, &[&ran]);
        let policies = usize::from(environment == "dev");
        assert_eq!(wrong.iter().filter(|wrong| wrong.starts_with("its policy")).count(), policies, "{wrong:?}");
        assert_eq!(wrong.len(), policies, "{wrong:?}");
        assert!(ran.said.contains("--allow-data-loss orders/Late"), "{}", ran.said);
        assert!(server.account().things.contains_key(&queue));

        // With consent it goes, past the stack's policy; and the policy guards what there is then.
        let ran = run(&server.url(), &Task { allow_data_loss: vec!["orders/Late".to_owned()], ..task });
        assert_eq!(ran.code, Some(0), "{}", ran.said);
        assert!(!server.account().things.contains_key(&queue));
        if environment == "prod" {
            let policy = server.account().stack("orders").unwrap().policy.clone().unwrap();
            assert_eq!(policy.contains("/Late\""), wanted == &replaced, "{policy}");
        }
    }
    // Nor by the end of its stack.
    let mut open = deployment(&template(1));
    open.stacks[0].protected = false;
    let server = server_with(&open);
    let ran = run(&server.url(), &Task { verb: Verb::Destroy, ..open });
    assert_eq!(ran.code, Some(3), "{}", ran.said);
    assert!(server.account().gone.is_empty());
}

#[test]
fn stacks_wait_for_those_they_need_and_a_failure_skips_only_what_needs_it() {
    let server = server_with(&deployment(&template(1)));
    let mut task = Task { allow_wider_permissions: true, ..deployment(&template(1)) };
    let one = task.stacks[0].clone();
    let stack = |name: &str, behind: &[&str], template| crate::child::Wanted {
        name: name.to_owned(),
        template,
        depends_on: behind.iter().map(ToString::to_string).collect(),
        ..one.clone()
    };
    task.stacks = vec![
        stack("base", &[], broken(1)),
        stack("lost", &["base"], template(1)),
        stack("alone", &[], template(1)),
        stack("behind", &["alone"], template(1)),
    ];
    server.account().failures.insert(("Thing".to_owned(), Failure::Change), "no such thing".to_owned());
    let ran = run(&server.url(), &task);
    assert_eq!(ran.code, Some(7), "{}", ran.said);
    let state = |name: &str| server.account().stack(name).map(|stack| stack.status.clone());
    let states = ["base", "lost", "alone", "behind"].map(state);
    let wanted = [Some("ROLLBACK_COMPLETE"), None, Some("CREATE_COMPLETE"), Some("CREATE_COMPLETE")];
    assert_eq!(states, wanted.map(|state| state.map(str::to_owned)), "{}", ran.said);
    assert!(ran.said.contains("skipped `lost`, because of `base`"), "{}", ran.said);
    // Mended, the same command does what is left.
    server.account().failures.clear();
    let ran = run(&server.url(), &task);
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    assert!(["base", "lost"].map(state).iter().all(|state| state.as_deref() == Some("CREATE_COMPLETE")));
}
