//! Everything that is generated, as files of the workspace.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use crate::{
    Error,
    archive::{Tarball, Wheel},
    pack::pack,
    resource::Resource,
    rust,
    source::{Package, Sources},
    specification::Specification,
};

/// Registries refuse a crate with more features.
const MOST_FEATURES: usize = 300;
const LEVEL1: &str = "dsl/src/level1";
const SCHEMAS: &str = "synth/schemas";
/// Folders in which every file is generated, so that one of a service that is gone goes too.
const OWNED: &[&str] =
    &["dsl/src/level1/services", "dsl/src/level1/licenses", "synth/schemas/data", "synth/schemas/licenses"];
const MANIFEST: &str = "dsl/Cargo.toml";
const FEATURES_BEGIN: &str = "# Level 1, a feature each service or family: written by the generator.";
const FEATURES_END: &str = "# End of what the generator writes.";

/// What a generation made.
pub struct Output {
    /// Path in the workspace to content.
    pub files: BTreeMap<PathBuf, Vec<u8>>,
    /// The cargo features of the services.
    pub features: BTreeSet<String>,
    /// What was made, in words.
    pub summary: String,
}

impl Output {
    /// Makes everything from the packages, which are fetched into `folder` if they are not there.
    pub fn make(sources: &Sources, folder: &Path) -> Result<Self, Error> {
        let wheel = Wheel::open(&sources.schemas.bytes(folder)?)?;
        let tarball = Tarball::open(&sources.specification.bytes(folder)?)?;
        let specification = Specification::read(&tarball.database)?;
        let resources: Vec<Resource> =
            wheel.schemas.iter().map(|(name, schema)| Resource::join(name, schema, &specification)).collect();

        let banner = "Generated: see `generator`.";
        let rust = rust::write(&resources, banner);
        if rust.features.len() + 1 > MOST_FEATURES {
            let count = rust.features.len();
            return Err(Error::Shape(format!("{count} features: make families of services in generator/src/names.rs")));
        }
        let packed = pack(&resources, banner)?;
        let unknown = specification.type_names().filter(|name| !wheel.schemas.contains_key(*name)).count();
        let summary = format!(
            "{} types in {} services, {} structs, {} features; {} bytes of blobs and {} of dictionary; schemas of {}; {unknown} types of the specification have no schema",
            resources.len(),
            rust.files.len() - 1,
            rust.structs,
            rust.features.len(),
            packed.blobs.len(),
            packed.dictionary.len(),
            wheel.date,
        );

        let mut files = BTreeMap::new();
        for (name, text) in rust.files {
            files.insert(Path::new(LEVEL1).join(name), text.into_bytes());
        }
        let schemas = Path::new(SCHEMAS);
        files.insert(schemas.join("data/blobs.bin"), packed.blobs);
        files.insert(schemas.join("data/dictionary.bin"), packed.dictionary);
        files.insert(schemas.join("data/date.txt"), wheel.date.clone().into_bytes());
        files.insert(schemas.join("src/index.rs"), packed.index.into_bytes());
        for folder in [LEVEL1, SCHEMAS] {
            let folder = Path::new(folder).join("licenses");
            let notice = notice(&sources.schemas, &sources.specification, &wheel);
            files.insert(folder.join("NOTICE.md"), notice.into_bytes());
            files.insert(folder.join("cfn-lint.txt"), wheel.license.clone().into_bytes());
            files.insert(folder.join("aws-service-spec.txt"), tarball.license.clone().into_bytes());
        }
        Ok(Self { files, features: rust.features, summary })
    }

    /// The files of the workspace that differ from this output, are missing, or should be gone.
    pub fn differences(&self, workspace: &Path) -> Result<Vec<PathBuf>, Error> {
        let mut different = Vec::new();
        for (path, content) in &self.files {
            if fs::read(workspace.join(path)).ok().as_ref() != Some(content) {
                different.push(path.clone());
            }
        }
        different.extend(self.stale(workspace)?);
        let (before, after) = self.manifest(workspace)?;
        if before != after {
            different.push(PathBuf::from(MANIFEST));
        }
        Ok(different)
    }

    /// Writes what differs, and says which files those were.
    pub fn write(&self, workspace: &Path) -> Result<Vec<PathBuf>, Error> {
        let different = self.differences(workspace)?;
        for path in &different {
            let target = workspace.join(path);
            let Some(content) = self.files.get(path) else {
                if path != Path::new(MANIFEST) {
                    fs::remove_file(&target).map_err(Error::file(&target))?;
                }
                continue;
            };
            if let Some(folder) = target.parent() {
                fs::create_dir_all(folder).map_err(Error::file(folder))?;
            }
            fs::write(&target, content).map_err(Error::file(&target))?;
        }
        let (before, after) = self.manifest(workspace)?;
        if before != after {
            let path = workspace.join(MANIFEST);
            fs::write(&path, after).map_err(Error::file(&path))?;
        }
        Ok(different)
    }

    fn stale(&self, workspace: &Path) -> Result<Vec<PathBuf>, Error> {
        let mut stale = Vec::new();
        for folder in OWNED {
            let target = workspace.join(folder);
            if !target.exists() {
                continue;
            }
            for entry in fs::read_dir(&target).map_err(Error::file(&target))? {
                let path = Path::new(folder).join(entry.map_err(Error::file(&target))?.file_name());
                if !self.files.contains_key(&path) {
                    stale.push(path);
                }
            }
        }
        Ok(stale)
    }

    /// `dsl`'s manifest as it is, and with the features that the services have now.
    fn manifest(&self, workspace: &Path) -> Result<(String, String), Error> {
        let path = workspace.join(MANIFEST);
        let before = fs::read_to_string(&path).map_err(Error::file(&path))?;
        let marks =
            before.split_once(FEATURES_BEGIN).and_then(|(head, rest)| Some((head, rest.split_once(FEATURES_END)?.1)));
        let Some((head, tail)) = marks else {
            return Err(Error::Shape(format!("{MANIFEST} has no place for the features")));
        };
        let mut lines = self.features.iter().cloned().collect::<Vec<_>>().join(" = []\n");
        lines.push_str(" = []\n");
        let after = format!("{head}{FEATURES_BEGIN}\n{lines}{FEATURES_END}{tail}");
        Ok((before, after))
    }
}

fn notice(schemas: &Package, specification: &Package, wheel: &Wheel) -> String {
    format!(
        "# Where the generated files come from\n\n\
         - `{}` {} (schemas of {}): AWS's CloudFormation resource schemas, patched by its authors.\n  \
         License MIT-0: `cfn-lint.txt`. Its notice:\n\n{}\n\
         - `{}` {}: AWS's service specification and documentation texts, shortened here.\n  \
         License Apache-2.0: `aws-service-spec.txt`. Copyright Amazon.com, Inc. or its affiliates. It ships no notice.\n\n\
         The generated files were changed from both: joined, translated to Rust, and packed.\n",
        schemas.name,
        schemas.version,
        wheel.date,
        quoted(&wheel.notice),
        specification.name,
        specification.version,
    )
}

fn quoted(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    format!("  > {}\n", lines.join("\n  > "))
}
