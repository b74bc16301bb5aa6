//! The files of an assembly beside its templates. Written as they are walked, since a large app's are larger than its templates; fields
//! stand in the order of their names, so that the same assembly is the same bytes.

use std::collections::BTreeMap;

use dsl::{CloudAssembly, Environment, StackArtifact};
use serde::{Serialize, Serializer};

/// The version of the cloud assembly schema that these files follow. Readers refuse a newer major version than their own.
const SCHEMA: &str = "48.0.0";

/// The name of a stack's template in the assembly.
pub(super) fn template_file(stack: &StackArtifact) -> String {
    format!("{}.template.json", stack.name)
}

/// The name of a stack's asset manifest in the assembly.
pub(super) fn assets_file(stack: &StackArtifact) -> String {
    format!("{}.assets.json", stack.name)
}

/// `manifest.json`.
#[derive(Serialize)]
pub(super) struct Manifest<'a> {
    artifacts: BTreeMap<String, Artifact<'a>>,
    version: &'static str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Artifact<'a> {
    Stack(StackEntry<'a>),
    Other { properties: File, r#type: &'static str },
}

#[derive(Serialize)]
struct File {
    file: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StackEntry<'a> {
    dependencies: Vec<String>,
    display_name: &'a str,
    environment: String,
    metadata: Metadata<'a>,
    properties: Properties<'a>,
    r#type: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Properties<'a> {
    stack_name: &'a str,
    tags: &'a BTreeMap<String, String>,
    template_file: String,
    termination_protection: bool,
    validate_on_synth: bool,
}

/// For each resource its logical id, and where it is written.
struct Metadata<'a>(&'a StackArtifact);

#[derive(Serialize)]
struct Note<'a> {
    data: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    trace: Option<[String; 1]>,
    r#type: &'static str,
}

impl Serialize for Metadata<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(stack) = self;
        serializer.collect_map(stack.template.resources().map(|(id, _)| {
            let trace = stack.places.get(id).map(|at| [at.to_string()]);
            (format!("/{}/{id}", stack.name), [Note { data: id, trace, r#type: "aws:cdk:logicalId" }])
        }))
    }
}

impl<'a> Manifest<'a> {
    pub(super) fn of(assembly: &'a CloudAssembly) -> Self {
        let other = |file, r#type| Artifact::Other { properties: File { file }, r#type };
        let mut artifacts = BTreeMap::from([("Tree".to_owned(), other("tree.json".to_owned(), "cdk:tree"))]);
        for stack in &assembly.stacks {
            let assets = format!("{}.assets", stack.name);
            artifacts.insert(stack.name.clone(), Artifact::Stack(entry(stack, &assembly.environment, &assets)));
            artifacts.insert(assets, other(assets_file(stack), "cdk:asset-manifest"));
        }
        Self { artifacts, version: SCHEMA }
    }
}

fn entry<'a>(stack: &'a StackArtifact, environment: &Environment, assets: &str) -> StackEntry<'a> {
    StackEntry {
        dependencies: stack.depends_on.iter().cloned().chain([assets.to_owned()]).collect(),
        display_name: &stack.name,
        environment: format!("aws://{}/{}", environment.account, environment.region),
        metadata: Metadata(stack),
        properties: Properties {
            stack_name: &stack.name,
            tags: &stack.tags,
            template_file: template_file(stack),
            termination_protection: stack.termination_protection,
            validate_on_synth: false,
        },
        r#type: "aws:cloudformation:stack",
    }
}

/// `<stack>.assets.json`: the code of its functions, and the command that builds each.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Assets<'a> {
    docker_images: BTreeMap<String, String>,
    files: BTreeMap<&'a str, FileAsset<'a>>,
    version: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FileAsset<'a> {
    destinations: BTreeMap<&'static str, Destination<'a>>,
    display_name: String,
    source: Source<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Destination<'a> {
    bucket_name: String,
    object_key: &'a str,
    region: &'a str,
}

#[derive(Serialize)]
struct Source<'a> {
    executable: [&'a str; 10],
}

impl<'a> Assets<'a> {
    pub(super) fn of(stack: &'a StackArtifact, environment: &'a Environment) -> Self {
        let files = stack.functions.iter().map(|asset| {
            let (env, package) = (environment.name.as_str(), asset.build.package.as_str());
            let executable = ["cargo", "run", "--quiet", "--package", "synth", "--", "--env", env, "package", package];
            let destination = Destination {
                bucket_name: environment.asset_bucket(),
                object_key: &asset.key,
                region: &environment.region,
            };
            let file = FileAsset {
                destinations: BTreeMap::from([("asset-bucket", destination)]),
                display_name: format!("{} {package}", stack.name),
                source: Source { executable },
            };
            (asset.key.trim_end_matches(".zip"), file)
        });
        Self { docker_images: BTreeMap::new(), files: files.collect(), version: SCHEMA }
    }
}

/// `tree.json`: what the app is made of, for tools that show it.
#[derive(Serialize)]
pub(super) struct Tree<'a> {
    tree: Root<'a>,
    version: &'static str,
}

#[derive(Serialize)]
struct Root<'a> {
    children: BTreeMap<&'a str, Branch<'a>>,
    id: &'static str,
    path: &'static str,
}

#[derive(Serialize)]
struct Branch<'a> {
    children: Leaves<'a>,
    id: &'a str,
    path: &'a str,
}

/// The resources of a stack.
struct Leaves<'a>(&'a StackArtifact);

#[derive(Serialize)]
struct Leaf<'a> {
    attributes: BTreeMap<&'static str, &'a str>,
    id: &'a str,
    path: String,
}

impl Serialize for Leaves<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(stack) = self;
        serializer.collect_map(stack.template.resources().map(|(id, body)| {
            let type_name = body["Type"].as_str().unwrap_or_default();
            let attributes = BTreeMap::from([("aws:cdk:cloudformation:type", type_name)]);
            (id, Leaf { attributes, id, path: format!("{}/{id}", stack.name) })
        }))
    }
}

impl<'a> Tree<'a> {
    pub(super) fn of(assembly: &'a CloudAssembly) -> Self {
        let branch = |stack: &'a StackArtifact| Branch { children: Leaves(stack), id: &stack.name, path: &stack.name };
        let children = assembly.stacks.iter().map(|stack| (stack.name.as_str(), branch(stack))).collect();
        Self { tree: Root { children, id: "App", path: "" }, version: "tree-0.1" }
    }
}
