//! What a function runs.

use crate::{Build, Stack, Value, level1::lambda::function};

/// What it runs.
#[derive(Debug)]
pub(super) enum Code {
    /// A package of the workspace, as a zip archive.
    Package(&'static str),
    /// A container image, by its URI.
    Image(Value<String>),
}

/// The code property, and the build behind it where there is one.
pub(super) fn code(stack: &Stack, code: Code) -> (function::Code, Option<(Build, String)>) {
    let package = match code {
        Code::Package(package) => package.to_owned(),
        Code::Image(uri) => return (function::Code { image_uri: Some(uri), ..function::Code::default() }, None),
    };
    let environment = stack.environment();
    let profile = if environment.is_local() { "function-local" } else { "function" };
    let build = Build { package, architecture: environment.architecture, profile };
    // Until the fingerprint is known the build itself stands in the key's place.
    let key = format!("{}.{}.{}.zip", build.package, build.architecture, build.profile);
    let code = function::Code {
        s3_bucket: Some(environment.asset_bucket().into()),
        s3_key: Some(key.as_str().into()),
        ..function::Code::default()
    };
    (code, Some((build, key)))
}
