//! What refers to what: names that are not there, attributes that do not exist, circles, and how much there may be.

mod attribute;
mod cycle;
mod limit;
mod position;
mod reference;

use crate::{Finding, sections::Sections};

/// Checks the graph.
pub(crate) fn check(sections: &Sections<'_>, findings: &mut Vec<Finding>) {
    let edges = reference::check(sections, findings);
    cycle::check(sections, &edges, findings);
    limit::check(sections, findings);
}

/// For each resource, those that it needs.
type Edges = Vec<Vec<usize>>;
