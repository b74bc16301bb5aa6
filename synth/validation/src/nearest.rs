//! The name that was probably meant.

use strsim::osa_distance;

/// No name is longer: a logical id has at most 255 characters. Comparing takes the product of two lengths.
const LONGEST: usize = 255;

/// The candidate with the fewest slips from `name`, if they are few.
pub(crate) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST {
        return None;
    }
    let most = name.chars().count() / 3 + 1;
    let lower = name.to_lowercase();
    candidates
        .into_iter()
        .filter(|candidate| *candidate != name && candidate.len().abs_diff(name.len()) <= most * 2)
        // A wrong case counts less than a wrong letter.
        .map(|candidate| {
            (2 * osa_distance(&lower, &candidate.to_lowercase()) + usize::from(name != candidate), candidate)
        })
        .filter(|(slips, _)| *slips <= 2 * most)
        .min_by_key(|(slips, candidate)| (*slips, *candidate))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_found() {
        let names = ["VisibilityTimeout", "QueueName", "DelaySeconds"];
        for (typed, meant) in [
            ("VisibilityTimeOut", Some("VisibilityTimeout")),
            ("QueuName", Some("QueueName")),
            ("DelaySecodns", Some("DelaySeconds")),
            ("Colour", None),
            ("", None),
            ("QueueName".repeat(30).as_str(), None),
        ] {
            assert_eq!(nearest(typed, names), meant, "{typed}");
        }
    }
}
