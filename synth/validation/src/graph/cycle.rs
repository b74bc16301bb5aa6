//! Resources that wait for each other for ever.

use std::collections::VecDeque;

use crate::{Finding, path::Step, sections::Sections};

use super::Edges;

/// Tells one circle of each group of resources that need each other.
pub(crate) fn check(sections: &Sections<'_>, edges: &Edges, findings: &mut Vec<Finding>) {
    let mut left = in_circles(edges);
    while let Some(start) = left.iter().position(|&is_left| is_left) {
        let Some(circle) = shortest(edges, &left, start) else {
            left[start] = false;
            continue;
        };
        let names: Vec<&str> = circle.iter().map(|&place| sections.resources[place].id).collect();
        let way = names.iter().chain(names.first()).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" → ");
        let message = match names.as_slice() {
            [one] => format!("`{one}` needs itself"),
            _ => format!("these need each other: {way}"),
        };
        let finding = Finding::of_resource("cycle", message, names[0], &[] as &[Step]);
        let help = "take one of the references out, or move it to a resource of its own".to_owned();
        findings.push(finding.with_help(Some(help)));
        let (forward, backward) = (reached(edges, &left, start), reached(&reversed(edges), &left, start));
        for place in 0..left.len() {
            left[place] &= !(forward[place] && backward[place]);
        }
    }
}

/// What is left when all are taken away that nobody needs, or that need nobody.
fn in_circles(edges: &Edges) -> Vec<bool> {
    let mut left = vec![true; edges.len()];
    for edges in [edges, &reversed(edges)] {
        let mut needed = vec![0_usize; edges.len()];
        for (_, targets) in edges.iter().enumerate().filter(|(place, _)| left[*place]) {
            for &target in targets {
                needed[target] += 1;
            }
        }
        let mut free: Vec<usize> = (0..edges.len()).filter(|&place| left[place] && needed[place] == 0).collect();
        while let Some(place) = free.pop() {
            left[place] = false;
            for &target in &edges[place] {
                needed[target] -= 1;
                if needed[target] == 0 && left[target] {
                    free.push(target);
                }
            }
        }
    }
    left
}

fn reversed(edges: &Edges) -> Edges {
    let mut reversed = vec![Vec::new(); edges.len()];
    for (place, targets) in edges.iter().enumerate() {
        for &target in targets {
            reversed[target].push(place);
        }
    }
    reversed
}

fn reached(edges: &Edges, left: &[bool], start: usize) -> Vec<bool> {
    let mut reached = vec![false; edges.len()];
    let mut rest = vec![start];
    while let Some(place) = rest.pop() {
        if left[place] && !std::mem::replace(&mut reached[place], true) {
            rest.extend(&edges[place]);
        }
    }
    reached
}

/// The shortest way from a resource back to itself.
fn shortest(edges: &Edges, left: &[bool], start: usize) -> Option<Vec<usize>> {
    let mut before: Vec<Option<usize>> = vec![None; edges.len()];
    let mut rest = VecDeque::from([start]);
    while let Some(place) = rest.pop_front() {
        for &target in edges[place].iter().filter(|&&target| left[target]) {
            if target == start {
                let mut way = vec![place];
                while let Some(earlier) = before[way[way.len() - 1]] {
                    way.push(earlier);
                }
                way.reverse();
                return Some(way);
            }
            if before[target].is_none() {
                before[target] = Some(place);
                rest.push_back(target);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_found_and_chains_are_not() {
        let edges = vec![vec![1], vec![2], vec![0, 3], vec![4], vec![]];
        assert_eq!(in_circles(&edges), [true, true, true, false, false]);
        assert_eq!(shortest(&edges, &[true; 5], 0), Some(vec![0, 1, 2]));
        assert_eq!(shortest(&edges, &[true; 5], 3), None);
    }
}
