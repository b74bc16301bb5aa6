//! Things that depend on each other, each begun as soon as those before it are done.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::stream::{FuturesUnordered, StreamExt as _};

/// What became of one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ran<T> {
    /// It ran.
    Ended(T),
    /// It was not begun, because of this one, which failed or was itself skipped.
    Skipped(String),
    /// It was not begun, because everything was to stop.
    Stopped,
}

/// Runs all of them, at most `limit` at once. `after` names what each must wait for; a name that is not among them counts as
/// done. One that fails (`ok` says no) has only those behind it skipped. Nothing more is begun once `stop` says so.
pub async fn run<'a, T, F: Future<Output = T>>(
    after: &'a BTreeMap<String, Vec<String>>,
    limit: usize,
    stop: impl Fn() -> bool,
    ok: impl Fn(&T) -> bool,
    begin: impl Fn(&'a str) -> F,
) -> BTreeMap<String, Ran<T>> {
    let mut ran: BTreeMap<String, Ran<T>> = BTreeMap::new();
    let mut waiting: BTreeSet<&str> = after.keys().map(String::as_str).collect();
    let mut running = FuturesUnordered::new();
    loop {
        let mut moved = true;
        while std::mem::take(&mut moved) {
            for name in waiting.clone() {
                let others = || after[name].iter().filter(|other| after.contains_key(*other));
                let failed = others().find(|other| match ran.get(*other) {
                    Some(Ran::Ended(result)) => !ok(result),
                    Some(Ran::Skipped(_) | Ran::Stopped) => true,
                    None => false,
                });
                if let Some(failed) = failed {
                    waiting.remove(name);
                    ran.insert(name.to_owned(), Ran::Skipped(failed.clone()));
                    moved = true;
                } else if stop() {
                    waiting.remove(name);
                    ran.insert(name.to_owned(), Ran::Stopped);
                } else if running.len() < limit.max(1) && others().all(|other| ran.contains_key(other)) {
                    waiting.remove(name);
                    let future = begin(name);
                    running.push(async move { (name, future.await) });
                }
            }
        }
        match running.next().await {
            Some((name, result)) => {
                ran.insert(name.to_owned(), Ran::Ended(result));
            }
            None => break,
        }
    }
    // Only a circle is left waiting, and an assembly has none; but nothing may be forgotten.
    for name in waiting {
        ran.insert(name.to_owned(), Ran::Skipped(name.to_owned()));
    }
    ran
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};

    use proptest::prelude::*;

    use super::*;

    fn graph(edges: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
        edges
            .iter()
            .map(|(name, after)| ((*name).to_owned(), after.iter().map(ToString::to_string).collect()))
            .collect()
    }

    #[tokio::test]
    async fn a_failure_skips_what_is_behind_it_and_nothing_else() {
        let graph = graph(&[("a", &[]), ("b", &["a"]), ("c", &["b", "elsewhere"]), ("d", &[])]);
        let ran = run(&graph, 2, || false, |ok| *ok, async |name| name != "a").await;
        assert_eq!(ran["a"], Ran::Ended(false));
        assert_eq!(ran["b"], Ran::Skipped("a".into()));
        assert_eq!(ran["c"], Ran::Skipped("b".into()));
        assert_eq!(ran["d"], Ran::Ended(true));
    }

    #[tokio::test]
    async fn a_stop_lets_what_runs_end() {
        let graph = graph(&[("a", &[]), ("b", &[])]);
        let stop = Cell::new(false);
        let ran = run(&graph, 1, || stop.get(), |()| true, async |_| stop.set(true)).await;
        assert_eq!((&ran["a"], &ran["b"]), (&Ran::Ended(()), &Ran::Stopped));
    }

    #[tokio::test]
    async fn a_circle_ends() {
        let graph = graph(&[("a", &["b"]), ("b", &["a"])]);
        assert_eq!(run(&graph, 1, || false, |()| true, async |_| ()).await.len(), 2);
    }

    proptest! {
        /// Whatever the graph: each runs once, behind those it waits for, and never more than the limit at a time.
        #[test]
        fn order_and_limit_hold(size in 1_usize..12, bits in any::<u64>(), limit in 1_usize..4) {
            let names: Vec<String> = (0..size).map(|index| format!("s{index:02}")).collect();
            let graph: BTreeMap<String, Vec<String>> = (0..size)
                .map(|index| {
                    let after = (0..index).filter(|other| bits >> ((index * 7 + other * 3) % 64) & 1 == 1);
                    (names[index].clone(), after.map(|other| names[other].clone()).collect())
                })
                .collect();
            let (order, active) = (RefCell::new(Vec::new()), Cell::new(0));
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            let ran = runtime.block_on(run(&graph, limit, || false, |()| true, async |name: &str| {
                active.set(active.get() + 1);
                assert!(active.get() <= limit);
                tokio::task::yield_now().await;
                active.set(active.get() - 1);
                order.borrow_mut().push(name.to_owned());
            }));
            prop_assert_eq!(ran.len(), size);
            let order = order.into_inner();
            prop_assert_eq!(order.len(), size);
            let place = |name: &String| order.iter().position(|there| there == name).unwrap();
            for (name, after) in &graph {
                prop_assert!(after.iter().all(|other| place(other) < place(name)));
            }
        }
    }
}
