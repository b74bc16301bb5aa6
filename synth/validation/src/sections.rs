//! A template's sections, as they are looked up again and again.

use std::{collections::HashMap, sync::LazyLock};

use serde_json::{Map, Value as Json};

static EMPTY: LazyLock<Map<String, Json>> = LazyLock::new(Map::new);

/// What a template holds.
pub(crate) struct Sections<'a> {
    pub(crate) template: &'a Json,
    pub(crate) parameters: &'a Map<String, Json>,
    pub(crate) conditions: &'a Map<String, Json>,
    pub(crate) mappings: &'a Map<String, Json>,
    pub(crate) outputs: &'a Map<String, Json>,
    /// The resources that can be read, in order.
    pub(crate) resources: Vec<Resource<'a>>,
    /// Where each of them is in the list.
    pub(crate) places: HashMap<&'a str, usize>,
    /// Whether something that runs at deployment may add resources: a macro, a loop, an include.
    pub(crate) grows: bool,
    /// Whether the serverless transform expands it.
    pub(crate) is_serverless: bool,
}

/// A resource.
pub(crate) struct Resource<'a> {
    pub(crate) id: &'a str,
    pub(crate) body: &'a Map<String, Json>,
    pub(crate) type_name: &'a str,
}

impl Resource<'_> {
    /// Whether the serverless transform makes others of it.
    pub(crate) fn is_transformed(&self) -> bool {
        self.type_name.starts_with("AWS::Serverless::")
    }
}

impl<'a> Sections<'a> {
    pub(crate) fn of(template: &'a Json) -> Self {
        let section = |name: &str| template.get(name).and_then(Json::as_object).unwrap_or(&*EMPTY);
        let resources: Vec<Resource<'a>> = section("Resources")
            .iter()
            .filter(|(id, _)| !id.starts_with("Fn::"))
            .filter_map(|(id, body)| {
                let body = body.as_object()?;
                Some(Resource { id, body, type_name: body.get("Type")?.as_str()? })
            })
            .collect();
        let transforms = transforms(template);
        let loops = ["Resources", "Conditions", "Outputs", "Mappings"]
            .iter()
            .any(|name| section(name).keys().any(|key| key.starts_with("Fn::")));
        Self {
            template,
            parameters: section("Parameters"),
            conditions: section("Conditions"),
            mappings: section("Mappings"),
            outputs: section("Outputs"),
            places: resources.iter().enumerate().map(|(place, resource)| (resource.id, place)).collect(),
            resources,
            grows: loops || template.get("Fn::Transform").is_some() || transforms.iter().any(|name| !is_known(name)),
            is_serverless: transforms.iter().any(|name| name.starts_with("AWS::Serverless")),
        }
    }

    pub(crate) fn resource(&self, id: &str) -> Option<&Resource<'a>> {
        self.places.get(id).and_then(|place| self.resources.get(*place))
    }

    /// Whether `id` may be a resource that the deployment makes of others.
    pub(crate) fn may_appear(&self, id: &str) -> bool {
        let makes = |resource: &Resource<'_>| {
            let is_module = resource.type_name.ends_with("::MODULE");
            (is_module || (self.is_serverless && resource.is_transformed())) && id.starts_with(resource.id)
        };
        self.grows || (self.is_serverless && id.starts_with("Serverless")) || self.resources.iter().any(makes)
    }
}

/// Transforms that make no resources that others could refer to, or whose resources we know.
pub(crate) fn is_known(transform: &str) -> bool {
    transform.starts_with("AWS::Serverless")
        || ["AWS::LanguageExtensions", "AWS::SecretsManager", "AWS::CodeDeployBlueGreen"]
            .iter()
            .any(|known| transform.starts_with(known))
}

/// The names of a template's transforms.
pub(crate) fn transforms(template: &Json) -> Vec<&str> {
    match template.get("Transform") {
        Some(Json::String(name)) => vec![name],
        Some(Json::Array(list)) => {
            // A transform with parameters is an object.
            list.iter().map(|transform| transform.as_str().unwrap_or("with parameters")).collect()
        }
        Some(_) => vec!["with parameters"],
        None => Vec::new(),
    }
}
