//! Comparing two lists: by what names the items, as sets where their order means nothing, else so that an insertion
//! moves nothing.

use std::collections::BTreeMap;

use serde_json::Value as Json;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::{
    compare::{Place, between as values},
    delta::Item,
    symbol::{canonical, canonical_json},
};

/// What names an item of a list of objects, in this order.
pub(crate) const NAMES: [&str; 7] = ["Key", "Sid", "Id", "PolicyName", "IndexName", "LogicalId", "Name"];

/// Lists whose order means nothing to AWS, by the property's name.
const SETS: [&str; 32] = [
    "AdditionalPrincipals",
    "AlarmActions",
    "AllowedHeaders",
    "AllowedMethods",
    "AllowedOrigins",
    "Architectures",
    "AttributeDefinitions",
    "AvailabilityZones",
    "DependsOn",
    "Dimensions",
    "Federated",
    "FunctionResponseTypes",
    "GlobalSecondaryIndexes",
    "Groups",
    "InsufficientDataActions",
    "ManagedPolicyArns",
    "NotAction",
    "NotResource",
    "OKActions",
    "Policies",
    "Queues",
    "Resource",
    "Roles",
    "SecurityGroupEgress",
    "SecurityGroupIds",
    "SecurityGroupIngress",
    "SecurityGroups",
    "SubnetIds",
    "Subnets",
    "Topics",
    "Users",
    "VpcSecurityGroupIds",
];

fn is_set(place: &Place<'_>) -> bool {
    let key = place.key();
    let in_statement = place.is_under("Statement") && matches!(key, "Action" | "AWS" | "Service" | "Statement");
    let in_condition = place.is_under("Condition") && place.is_under("Statement");
    SETS.contains(&key) || in_statement || in_condition || key.ends_with("Tags")
}

/// What differs between two lists that are not equal.
pub(crate) fn between(old: &[Json], new: &[Json], place: &Place<'_>) -> Vec<Item> {
    let ordered = !is_set(place);
    let pairs = match name_of(old, new) {
        Some(name) => named(old, new, name),
        None if ordered => aligned(old, new),
        None => as_sets(old, new),
    };
    let label = |item: &Json| {
        let name = NAMES.iter().find_map(|name| item.get(name)?.as_str());
        name.map(str::to_owned)
    };
    let moved = moved(&pairs);
    let mut items = Vec::new();
    for (pair, moved) in pairs.into_iter().zip(moved) {
        let (before, after) = pair;
        let (was, is) = (before.map(|index| &old[index]), after.map(|index| &new[index]));
        let delta = values(was, is, place);
        if delta.is_some() || moved {
            let label = is.or(was).and_then(label);
            items.push(Item { before, after, label, delta, ordered });
        }
    }
    items
}

type Pair = (Option<usize>, Option<usize>);

/// The key that names each item of both lists, and none of them twice.
fn name_of(old: &[Json], new: &[Json]) -> Option<&'static str> {
    let names = |list: &[Json], name: &str| {
        let mut names: Vec<&str> = list.iter().map(|item| item.get(name)?.as_str()).collect::<Option<_>>()?;
        names.sort_unstable();
        names.windows(2).all(|two| two[0] != two[1]).then_some(())
    };
    NAMES.into_iter().find(|name| names(old, name).is_some() && names(new, name).is_some())
}

fn named(old: &[Json], new: &[Json], name: &str) -> Vec<Pair> {
    let mut places: BTreeMap<&str, usize> =
        new.iter().enumerate().filter_map(|(index, item)| Some((item[name].as_str()?, index))).collect();
    let mut pairs: Vec<Pair> = old
        .iter()
        .enumerate()
        .map(|(index, item)| (Some(index), places.remove(item[name].as_str().unwrap_or_default())))
        .collect();
    pairs.extend(places.into_values().map(|index| (None, Some(index))));
    in_order(pairs)
}

fn as_sets(old: &[Json], new: &[Json]) -> Vec<Pair> {
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, item) in new.iter().enumerate().rev() {
        places.entry(canonical(item).to_string()).or_default().push(index);
    }
    let mut pairs: Vec<Pair> = Vec::new();
    for (index, item) in old.iter().enumerate() {
        pairs.push((Some(index), places.get_mut(&canonical(item).to_string()).and_then(Vec::pop)));
    }
    pairs.extend(places.into_values().flatten().map(|index| (None, Some(index))));
    in_order(pairs)
}

/// By an alignment that keeps the order. Items in each other's place are one item that changed.
fn aligned(old: &[Json], new: &[Json]) -> Vec<Pair> {
    let texts = |list: &[Json]| -> Vec<String> { list.iter().map(canonical_json).collect() };
    let (old, new) = (texts(old), texts(new));
    let mut pairs = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        match op {
            DiffOp::Equal { old_index, new_index, len } => {
                pairs.extend((0..len).map(|step| (Some(old_index + step), Some(new_index + step))));
            }
            DiffOp::Delete { old_index, old_len, .. } => {
                pairs.extend((0..old_len).map(|step| (Some(old_index + step), None)));
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                pairs.extend((0..new_len).map(|step| (None, Some(new_index + step))));
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                pairs.extend((0..old_len.max(new_len)).map(|step| {
                    ((step < old_len).then_some(old_index + step), (step < new_len).then_some(new_index + step))
                }));
            }
        }
    }
    pairs
}

/// As the new list has them; what goes stands where it stood.
fn in_order(mut pairs: Vec<Pair>) -> Vec<Pair> {
    pairs.sort_by_key(|(before, after)| (after.or(*before), after.is_some(), *before));
    pairs
}

/// Which of the pairs must be named for their place alone: all of them, where any two have changed places.
fn moved(pairs: &[Pair]) -> Vec<bool> {
    let mut both: Vec<(usize, usize)> = pairs.iter().filter_map(|pair| Some((pair.0?, pair.1?))).collect();
    both.sort_unstable();
    // The longest run that keeps its order stays; the others moved.
    let mut best: Vec<(usize, Option<usize>)> = Vec::new();
    for (at, pair) in both.iter().enumerate() {
        let before = (0..at).filter(|other| both[*other].1 < pair.1).max_by_key(|other| best[*other].0);
        best.push((before.map_or(1, |other| best[other].0 + 1), before));
    }
    let mut kept = vec![false; both.len()];
    let mut last = (0..both.len()).max_by_key(|at| best[*at].0);
    while let Some(at) = last {
        kept[at] = true;
        last = best[at].1;
    }
    let stays = |pair: &Pair| match (pair.0, pair.1) {
        (Some(before), Some(after)) => both.binary_search(&(before, after)).is_ok_and(|at| kept[at]),
        _ => true,
    };
    pairs.iter().map(|pair| !stays(pair)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::{Delta, compare};

    #[test]
    fn an_insertion_moves_nothing() {
        let (old, new) = (json!([{"A": 1}, {"A": 2}, {"A": 3}]), json!([{"A": 0}, {"A": 1}, {"A": 2}, {"A": 3}]));
        let Some(Delta::List(items)) = compare(&old, &new) else { panic!() };
        assert_eq!((items.len(), items[0].before, items[0].after), (1, None, Some(0)));
    }

    #[test]
    fn the_order_of_a_set_means_nothing() {
        let delta = |key: &str| compare(&json!({key: ["a", "b", "c"]}), &json!({key: ["c", "a", "b"]})).unwrap();
        assert!(!delta("SecurityGroupIds").matters());
        assert!(delta("Command").matters());
        let tags = |keys: [&str; 2]| json!({"Tags": keys.map(|key| json!({"Key": key, "Value": "v"}))});
        assert!(!compare(&tags(["a", "b"]), &tags(["b", "a"])).unwrap().matters());
    }
}
