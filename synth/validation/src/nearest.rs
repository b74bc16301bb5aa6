//! The name that was probably meant.

/// The candidate with the fewest slips from `name`, if they are few.
pub(crate) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = name.chars().count() / 3 + 1;
    let lower = name.to_lowercase();
    candidates
        .into_iter()
        .filter(|candidate| *candidate != name && candidate.len().abs_diff(name.len()) <= most * 2)
        // A wrong case counts less than a wrong letter.
        .map(|candidate| {
            (2 * slips(&lower, &candidate.to_lowercase()) + usize::from(slips(name, candidate) > 0), candidate)
        })
        .filter(|(slips, _)| *slips <= 2 * most)
        .min_by_key(|(slips, candidate)| (*slips, *candidate))
        .map(|(_, candidate)| candidate)
}

/// How many letters must be added, left out, replaced or swapped with their neighbour.
fn slips(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut above_last = vec![0; other.len() + 1];
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut current = vec![row + 1; other.len() + 1];
        for (column, opposite) in other.iter().enumerate() {
            let replaced = last[column] + usize::from(letter != opposite);
            let mut fewest = replaced.min(last[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && one[row - 1] == *opposite && other[column - 1] == *letter {
                fewest = fewest.min(above_last[column - 1] + 1);
            }
            current[column + 1] = fewest;
        }
        above_last = std::mem::replace(&mut last, current);
    }
    last[other.len()]
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
        ] {
            assert_eq!(nearest(typed, names), meant, "{typed}");
        }
    }
}
