//! SIGKILL before and after each request of a creation, an update, an update that fails and a deletion; then one run without faults.

use cloudformation::{Account, Failure, Server};

use crate::{
    child::{Task, Verb},
    world::{
        End, Point, Ran, broken, deletion, deployment, each, killed, run, server, server_with, template, violations,
    },
};

struct Scenario {
    /// What there is before.
    before: Account,
    /// What is done and killed.
    task: Task,
    end: End,
    /// Whether something fails.
    fails: bool,
}

impl Scenario {
    /// Kills one run and lets another go to its end.
    fn at(&self, point: Point) -> Vec<String> {
        let server = Server::of(self.before.clone());
        let before = server.account().executions.len();
        let (first, _) = killed(&server, &self.task, point);
        // The last look sees the end.
        let ended = server.account().stack("orders").is_none_or(|stack| stack.looks_left() <= 1);
        let executed = server.account().executions.len() - before;
        let second = run(&server.url(), &self.task);
        // What failed and came to its end before may be tried again; what still ran may not.
        let again = usize::from(self.fails && ended && executed == 1);
        let end = End { executions: self.end.executions + again, ..self.end.clone() };
        violations(&server, &end, &[&first, &second])
    }

    fn requests(&self) -> usize {
        let server = Server::of(self.before.clone());
        let (ran, requests) = killed(&server, &self.task, Point::Before(usize::MAX));
        let wrong = violations(&server, &self.end, &[&ran]);
        assert!(wrong.is_empty(), "without a fault: {wrong:?}");
        requests
    }

    /// All points, and what does not hold at some of them.
    fn everywhere(&self) -> (usize, Vec<(Point, Vec<String>)>) {
        let points: Vec<Point> =
            (0..self.requests()).flat_map(|index| [Point::Before(index), Point::After(index)]).collect();
        let found = each(&points, |point| (*point, self.at(*point)));
        (points.len(), found.into_iter().filter(|(_, wrong)| !wrong.is_empty()).collect())
    }

    fn holds(&self) {
        let (points, wrong) = self.everywhere();
        assert!(points > 10, "only {points} points");
        assert!(wrong.is_empty(), "{} of {points}: {wrong:#?}", wrong.len());
    }
}

/// The stack as it is deployed at first.
fn deployed(protected: bool) -> Account {
    let mut task = deployment(&template(1));
    task.stacks[0].protected = protected;
    server_with(&task).account().clone()
}

fn creation() -> Scenario {
    Scenario {
        before: server().account().clone(),
        task: Task { allow_wider_permissions: true, ..deployment(&template(1)) },
        end: End { template: Some(template(1)), executions: 1, ..End::default() },
        fails: false,
    }
}

fn update() -> Scenario {
    let end = End { template: Some(template(2)), executions: 2, ..End::default() };
    Scenario { before: deployed(true), task: deployment(&template(2)), end, fails: false }
}

#[test]
fn a_creation() {
    creation().holds();
}

#[test]
fn an_update() {
    update().holds();
}

#[test]
fn an_update_that_fails() {
    let end = End { template: Some(template(1)), executions: 2, code: 5, gone: vec!["Thing".to_owned()] };
    let mut before = deployed(true);
    before.failures.insert(("Thing".to_owned(), Failure::Change), "no such thing can be made".to_owned());
    Scenario { before, task: deployment(&broken(2)), end, fails: true }.holds();
}

#[test]
fn a_deletion() {
    let gone = ["Orders", "Late", "Role", "Secret"].map(str::to_owned).to_vec();
    let end = End { gone, executions: 1, ..End::default() };
    Scenario { before: deployed(false), task: deletion(), end, fails: false }.holds();
}

/// What must hold can fail: the deployer that one writes at first breaks it.
#[test]
fn a_naive_deployer_is_caught() {
    let naive = |scenario: Scenario| {
        let task = Task { verb: Verb::Naive, ..scenario.task.clone() };
        let scenario = Scenario { task, ..scenario };
        // It knows neither protection nor policies; those are not held against it.
        let about = |wrong: &String| !wrong.starts_with("its policy") && !wrong.starts_with("it may be deleted");
        let points = (0..8).flat_map(|index| [Point::Before(index), Point::After(index)]);
        points.filter(|point| scenario.at(*point).iter().any(about)).count()
    };
    let caught = naive(creation()) + naive(update());
    assert!(caught >= 4, "only {caught} points are caught");
}

#[test]
fn what_a_run_says_is_read_as_a_whole() {
    let server = server();
    let ran: Ran = run(&server.url(), &Task { json: true, allow_wider_permissions: true, ..deployment(&template(1)) });
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    assert!(ran.said.contains("\"event\":\"plan\""), "{}", ran.said);
}
