//! The files of an assembly beside its templates.

use dsl::{CloudAssembly, Environment, StackArtifact};
use serde_json::{Map, Value as Json, json};

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
pub(super) fn manifest(assembly: &CloudAssembly) -> Json {
    let Environment { account, region, .. } = &assembly.environment;
    let mut artifacts = Map::new();
    for stack in &assembly.stacks {
        let assets = format!("{}.assets", stack.name);
        let mut dependencies = stack.depends_on.clone();
        dependencies.push(assets.clone());
        let metadata: Map<String, Json> = stack
            .template
            .resources()
            .map(|(id, _)| {
                let mut entry = json!({ "type": "aws:cdk:logicalId", "data": id });
                if let Some(at) = stack.places.get(id) {
                    entry["trace"] = json!([at.to_string()]);
                }
                (format!("/{}/{id}", stack.name), json!([entry]))
            })
            .collect();
        artifacts.insert(
            stack.name.clone(),
            json!({
                "type": "aws:cloudformation:stack",
                "environment": format!("aws://{account}/{region}"),
                "displayName": stack.name,
                "dependencies": dependencies,
                "metadata": metadata,
                "properties": {
                    "stackName": stack.name,
                    "templateFile": template_file(stack),
                    "terminationProtection": stack.termination_protection,
                    "tags": stack.tags,
                    "validateOnSynth": false,
                },
            }),
        );
        artifacts.insert(assets, json!({ "type": "cdk:asset-manifest", "properties": { "file": assets_file(stack) } }));
    }
    artifacts.insert("Tree".to_owned(), json!({ "type": "cdk:tree", "properties": { "file": "tree.json" } }));
    json!({ "version": SCHEMA, "artifacts": artifacts })
}

/// `<stack>.assets.json`: the code of its functions, and the command that builds each.
pub(super) fn assets(stack: &StackArtifact, environment: &Environment) -> Json {
    let files: Map<String, Json> = stack
        .functions
        .iter()
        .map(|asset| {
            let command = [
                "cargo",
                "run",
                "--quiet",
                "--package",
                "synth",
                "--",
                "--env",
                &environment.name,
                "package",
                &asset.build.package,
            ];
            let body = json!({
                "displayName": format!("{} {}", stack.name, asset.build.package),
                "source": { "executable": command },
                "destinations": {
                    "asset-bucket": {
                        "bucketName": environment.asset_bucket(),
                        "objectKey": asset.key,
                        "region": environment.region,
                    },
                },
            });
            (asset.key.trim_end_matches(".zip").to_owned(), body)
        })
        .collect();
    json!({ "version": SCHEMA, "files": files, "dockerImages": {} })
}

/// `tree.json`: what the app is made of, for tools that show it.
pub(super) fn tree(assembly: &CloudAssembly) -> Json {
    let stacks: Map<String, Json> = assembly
        .stacks
        .iter()
        .map(|stack| {
            let resources: Map<String, Json> = stack
                .template
                .resources()
                .map(|(id, body)| {
                    let attributes = json!({ "aws:cdk:cloudformation:type": body["Type"] });
                    (
                        id.to_owned(),
                        json!({ "id": id, "path": format!("{}/{id}", stack.name), "attributes": attributes }),
                    )
                })
                .collect();
            (stack.name.clone(), json!({ "id": stack.name, "path": stack.name, "children": resources }))
        })
        .collect();
    json!({ "version": "tree-0.1", "tree": { "id": "App", "path": "", "children": stacks } })
}
