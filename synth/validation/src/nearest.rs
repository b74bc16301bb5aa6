//! The name that was probably meant.

use std::cmp::Reverse;

use strsim::osa_distance;

/// No name is longer: a logical id has at most 255 characters. Comparing takes the product of two lengths.
const LONGEST: usize = 255;

/// So many letters say enough for what they begin, or end before it ends.
const LEAST: usize = 3;

/// The candidate that was probably meant by `name`: the one with the fewest slips, if they are few; or else one that is cut
/// short, or longer than it should be. Case counts least.
///
/// ```
/// use validation::nearest;
/// assert_eq!(nearest("VisibilityTimeOut", ["VisibilityTimeout", "QueueName"]), Some("VisibilityTimeout"));
/// assert_eq!(nearest("prd", ["dev", "prod"]), Some("prod"));
/// assert_eq!(nearest("production", ["dev", "prod"]), Some("prod"));
/// assert_eq!(nearest("Visibility", ["VisibilityTimeout", "DelaySeconds"]), Some("VisibilityTimeout"));
/// assert_eq!(nearest("nothing", ["dev", "prod"]), None);
/// ```
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST {
        return None;
    }
    let most = name.chars().count() / 3 + 1;
    let lower = name.to_lowercase();
    let likeness = |candidate: &'a str| {
        let other = candidate.to_lowercase();
        let is_near = candidate.len().abs_diff(name.len()) <= most * 2;
        // A wrong case counts less than a wrong letter.
        let slips = is_near.then(|| 2 * osa_distance(&lower, &other) + usize::from(name != candidate));
        if let Some(slips) = slips.filter(|slips| *slips <= 2 * most) {
            return Some((false, slips, Reverse(0), candidate));
        }
        let shared = lower.len().min(other.len());
        let is_begun = shared >= LEAST && (lower.starts_with(&other) || other.starts_with(&lower));
        is_begun.then(|| (true, other.len().abs_diff(lower.len()), Reverse(shared), candidate))
    };
    let others = candidates.into_iter().filter(|candidate| *candidate != name);
    others.filter_map(likeness).min().map(|(.., candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_found() {
        let names = ["VisibilityTimeout", "QueueName", "DelaySeconds", "dev", "prod"];
        for (typed, meant) in [
            ("VisibilityTimeOut", Some("VisibilityTimeout")),
            ("QueuName", Some("QueueName")),
            ("DelaySecodns", Some("DelaySeconds")),
            ("Visibility", Some("VisibilityTimeout")),
            ("delay", Some("DelaySeconds")),
            ("prd", Some("prod")),
            ("development", Some("dev")),
            ("prod", None),
            ("Qu", None),
            ("Colour", None),
            ("nothing", None),
            ("", None),
            ("QueueName".repeat(30).as_str(), None),
        ] {
            assert_eq!(nearest(typed, names), meant, "{typed}");
        }
    }
}
