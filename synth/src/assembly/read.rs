//! Reading templates back: of an assembly's folder, or of one file.

use std::{collections::BTreeMap, fs, path::Path};

use dsl::Template;

use crate::{Error, Result};

const HELP: &str = "name a folder that `synth` wrote, such as `cdk.out/prod`, or a template file";

/// The templates in a folder by stack name, or the one template that a file is.
///
/// # Errors
/// A path that does not exist, holds no template, or holds one that is no JSON.
pub fn read(path: &Path) -> Result<BTreeMap<String, Template>> {
    let unreadable = |path: &Path, error: std::io::Error| {
        Error::failed("cannot-read", format!("cannot read `{}`", path.display())).because(error).help(HELP)
    };
    let mut files = vec![path.to_owned()];
    if path.is_dir() {
        files = fs::read_dir(path)
            .and_then(Iterator::collect::<std::io::Result<Vec<_>>>)
            .map_err(|error| unreadable(path, error))?
            .into_iter()
            .map(|entry| entry.path())
            .filter(|path| stack_name(path).is_some())
            .collect();
        files.sort();
    }
    let mut templates = BTreeMap::new();
    for file in files {
        let text = fs::read_to_string(&file).map_err(|error| unreadable(&file, error))?;
        let json = serde_json::from_str(&text).map_err(|error| {
            Error::failed("bad-template", format!("`{}` is no JSON template", file.display())).because(error).help(HELP)
        })?;
        let name = stack_name(&file).map_or_else(|| file.display().to_string(), str::to_owned);
        templates.insert(name, Template::from_json(json));
    }
    if templates.is_empty() {
        return Err(Error::failed("no-template", format!("no `*.template.json` in `{}`", path.display())).help(HELP));
    }
    Ok(templates)
}

fn stack_name(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()?.strip_suffix(".template.json")
}
