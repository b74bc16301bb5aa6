//! Faults in what refers to what.

use serde_json::{Value as Json, json};

use super::{Planted, text};

/// Plants all faults of references, types and sections into one resource of a template.
pub(crate) fn plant_in_graph(template: &Json, id: &str) -> Vec<Planted> {
    let mut references = Vec::new();
    gather(&template["Resources"][id]["Properties"], &mut vec!["Properties".to_owned()], &mut references);
    let mut planted = Vec::new();
    for reference in &references {
        let path = Some(text(&reference.path));
        let named = |kind, template, path| Planted { kind, template, resources: vec![id.to_owned()], path };
        let with = |value: Json| {
            let mut template = template.clone();
            let mut at = &mut template["Resources"][id];
            for step in &reference.path {
                at = match step.parse::<usize>() {
                    Ok(index) if at.is_array() => &mut at[index],
                    _ => &mut at[step.as_str()],
                };
            }
            *at = value;
            template
        };
        let nowhere = match reference.attribute {
            None => json!({"Ref": "Nowhere"}),
            Some(_) => json!({"Fn::GetAtt": ["Nowhere", "Arn"]}),
        };
        planted.push(named("dangling", with(nowhere), path.clone()));
        let target = template["Resources"][&reference.target]["Type"].as_str().unwrap_or_default();
        // A custom resource gives what it likes.
        if reference.attribute.is_some() && !target.contains("Custom") {
            let wrong = json!({"Fn::GetAtt": [reference.target, "Nothing"]});
            planted.push(named("unknown attribute", with(wrong), path));
        }
        // What is referred to is made to wait for the one that refers to it.
        if template["Resources"].get(&reference.target).is_some() && reference.target != id {
            let mut template = template.clone();
            template["Resources"][&reference.target]["DependsOn"] = json!([id]);
            let resources = vec![id.to_owned(), reference.target.clone()];
            planted.push(Planted { kind: "cyclic", template, resources, path: None });
        }
    }
    let mut change = |kind, key: &str, value: Json| {
        let mut template = template.clone();
        template["Resources"][id][key] = value;
        planted.push(Planted { kind, template, resources: vec![id.to_owned()], path: Some(key.to_owned()) });
    };
    let type_name = template["Resources"][id]["Type"].as_str().unwrap_or_default();
    if type_name.starts_with("AWS::") {
        change("unknown type", "Type", json!(format!("{type_name}x")));
    }
    change("dangling", "DependsOn", json!("Nowhere"));
    change("unknown condition", "Condition", json!("Nowhere"));
    change("bad enum", "DeletionPolicy", json!("Keep"));
    change("unknown", "Propertys", json!({}));
    planted
}

struct Reference {
    path: Vec<String>,
    target: String,
    attribute: Option<String>,
}

fn gather(value: &Json, path: &mut Vec<String>, references: &mut Vec<Reference>) {
    match value {
        Json::Object(object) => {
            if let Some(target) = value["Ref"].as_str().filter(|target| !target.starts_with("AWS::")) {
                let target = target.to_owned();
                return references.push(Reference { path: path.clone(), target, attribute: None });
            }
            if let [Json::String(target), Json::String(attribute)] =
                value["Fn::GetAtt"].as_array().map(Vec::as_slice).unwrap_or_default()
            {
                let attribute = Some(attribute.clone());
                return references.push(Reference { path: path.clone(), target: target.clone(), attribute });
            }
            for (key, inner) in object {
                path.push(key.clone());
                gather(inner, path, references);
                path.pop();
            }
        }
        Json::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(index.to_string());
                gather(item, path, references);
                path.pop();
            }
        }
        _ => {}
    }
}
