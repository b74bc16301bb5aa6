//! Stack names by glob.

use globset::Glob;

use crate::{Error, Result};

/// The names that any of the globs matches, in their own order; all of them where there is no glob.
///
/// # Errors
/// A glob that is malformed or matches nothing: the error lists the names there are.
///
/// ```
/// let names = ["ams-dev", "bday-dev"];
/// assert_eq!(synth::select::select(&["ams*".into()], &names).unwrap(), ["ams-dev"]);
/// assert!(synth::select::select(&["nothing".into()], &names).is_err());
/// ```
pub fn select<'a>(globs: &[String], names: &[&'a str]) -> Result<Vec<&'a str>> {
    if globs.is_empty() {
        return Ok(names.to_vec());
    }
    let mut chosen = vec![false; names.len()];
    for text in globs {
        if let Some((name, _)) = text.split_once('=') {
            // No stack has such a name, and what stands behind it may be a secret.
            return Err(Error::usage("no-such-stack", format!("`{name}=…` is no name of a stack"))
                .help(format!("a parameter is given with `--parameter {name}=@FILE`")));
        }
        let there = || format!("the stacks are: {}", names.join(", "));
        let glob = Glob::new(text).map_err(|error| {
            Error::usage("bad-glob", format!("`{text}` is no glob")).because(error.kind().to_string()).help(there())
        })?;
        let matcher = glob.compile_matcher();
        let mut any = false;
        for (name, chosen) in names.iter().zip(&mut chosen) {
            if matcher.is_match(name) {
                any = true;
                *chosen = true;
            }
        }
        if !any {
            return Err(Error::usage("no-such-stack", format!("no stack matches `{text}`")).help(there()));
        }
    }
    Ok(names.iter().zip(chosen).filter_map(|(name, chosen)| chosen.then_some(*name)).collect())
}
