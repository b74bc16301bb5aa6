//! What was probably meant.

/// The candidate most like `given`, where one is like enough to be meant. Case does not count.
///
/// ```
/// use synth::nearest::nearest;
/// assert_eq!(nearest("Visibility", ["VisibilityTimeout", "DelaySeconds"]), Some("VisibilityTimeout"));
/// assert_eq!(nearest("prd", ["dev", "prod"]), Some("prod"));
/// assert_eq!(nearest("nothing", ["dev", "prod"]), None);
/// ```
pub fn nearest<'a>(given: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let given = given.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&given, &candidate.to_lowercase()), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(left, _), (right, _)| left.total_cmp(right))
        .map(|(_, candidate)| candidate)
}
