//! `package`: one function's zip.

use std::{collections::BTreeMap, fmt};

use serde::Serialize;

use super::Context;
use crate::{Error, Result, asset, cloudformation::Interrupt, exit, nearest::nearest};

/// Where a function's archive lies.
#[derive(Debug, Serialize)]
struct Packaged {
    package: String,
    zip: String,
}

impl fmt::Display for Packaged {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.zip)
    }
}

/// Builds a function for the environment, unless that was done before, and prints the path of its zip. What the asset manifests of an
/// assembly name, so that other tools can build too.
///
/// # Errors
/// No such function, or one that does not build.
pub async fn run(context: &Context, package: &str) -> Result<u8> {
    let assembly = context.assembly()?;
    let functions: Vec<_> = assembly.stacks.into_iter().flat_map(|stack| stack.functions).collect();
    let wanted: BTreeMap<_, _> = functions
        .iter()
        .filter(|asset| asset.build.package == package)
        .map(|asset| (asset.build.clone(), asset.key.clone()))
        .collect();
    if wanted.is_empty() {
        let names: Vec<&str> = functions.iter().map(|asset| asset.build.package.as_str()).collect();
        let error = Error::usage("no-such-function", format!("no function `{package}` in this environment's stacks"));
        let near = nearest(package, names.iter().copied()).map(|near| format!("did you mean `{near}`? "));
        return Err(error.help(format!("{}there is: {}", near.unwrap_or_default(), names.join(", "))));
    }
    let interrupt = Interrupt::listen(&context.report);
    for (build, path) in asset::package(&context.project, &context.report, &interrupt, &wanted).await? {
        context.report.data(&Packaged { package: build.package, zip: path.display().to_string() });
    }
    Ok(exit::DONE)
}
