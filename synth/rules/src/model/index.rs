//! The template, indexed once.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::LazyLock,
};

use serde_json::{Map, Value as Json};

use crate::Limits;

use super::{
    Family, Link, Queue, Resource, Text, World, domain, explore,
    link::links_of,
    reference::{referred_here, walk},
};

static EMPTY: LazyLock<Map<String, Json>> = LazyLock::new(Map::new);

/// A template's sections and everything that is looked up in them.
pub(crate) struct Model<'m> {
    pub(crate) json: &'m Json,
    pub(crate) parameters: &'m Map<String, Json>,
    pub(crate) conditions: &'m Map<String, Json>,
    pub(crate) mappings: &'m Map<String, Json>,
    pub(crate) outputs: &'m Map<String, Json>,
    pub(crate) resources: Vec<Body<'m>>,
    places: HashMap<&'m str, usize>,
    types: BTreeMap<&'m str, Vec<usize>>,
    /// What parameters are varied over; `None` is a value apart from all that are named.
    pub(crate) domains: HashMap<String, Vec<Option<String>>>,
    pub(crate) region: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) limits: Limits,
    pub(crate) names: HashMap<(Family, Text), Vec<usize>>,
    /// Resources whose name has a hole.
    pub(crate) open_names: HashMap<Family, Vec<(usize, Text)>>,
    /// What each resource needs before it, by any reference.
    pub(crate) needs: Vec<Vec<usize>>,
    links: HashMap<(Link, usize), Vec<usize>>,
    loose: HashMap<Link, Vec<usize>>,
    /// Whether each resource has a condition.
    pub(crate) conditional: Vec<bool>,
    /// Queues whose dead-letter queue's ARN is written out.
    pub(crate) written_redrives: Vec<usize>,
    /// Whether something that runs at deployment may add resources.
    pub(crate) grows: bool,
}

/// A resource as it is written.
pub(crate) struct Body<'m> {
    pub(crate) id: &'m str,
    pub(crate) type_name: &'m str,
    pub(crate) written: &'m Json,
}

impl<'m> Model<'m> {
    pub(crate) fn new(json: &'m Json, limits: &Limits) -> Self {
        let section = |name: &str| json.get(name).and_then(Json::as_object).unwrap_or(&*EMPTY);
        let mut resources: Vec<Body<'m>> = section("Resources")
            .iter()
            .filter(|(id, _)| !id.starts_with("Fn::"))
            .filter_map(|(id, body)| Some(Body { id, type_name: body.get("Type")?.as_str()?, written: body }))
            .collect();
        resources.sort_by_key(|resource| resource.id);
        let mut types: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, resource) in resources.iter().enumerate() {
            types.entry(resource.type_name).or_default().push(index);
        }
        let mut model = Self {
            json,
            parameters: section("Parameters"),
            conditions: section("Conditions"),
            mappings: section("Mappings"),
            outputs: section("Outputs"),
            conditional: resources.iter().map(|resource| resource.written.get("Condition").is_some()).collect(),
            places: resources.iter().enumerate().map(|(index, resource)| (resource.id, index)).collect(),
            types,
            resources,
            domains: HashMap::new(),
            region: limits.region.clone(),
            account: limits.account.clone(),
            limits: limits.clone(),
            names: HashMap::new(),
            open_names: HashMap::new(),
            needs: Vec::new(),
            links: HashMap::new(),
            loose: HashMap::new(),
            written_redrives: Vec::new(),
            grows: grows(json),
        };
        let queues = model.indices(Queue::TYPE).iter().copied();
        model.written_redrives = queues.filter(|index| model.written_redrive(*index).is_some()).collect();
        model.domains = domain::domains(&model);
        model.needs = model.resources.iter().map(|resource| needs(&model.places, resource.written)).collect();
        let (names, open_names) = names(&model);
        (model.names, model.open_names) = (names, open_names);
        let (links, loose) = links(&model);
        (model.links, model.loose) = (links, loose);
        model
    }

    pub(crate) fn index(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// Resources of a type, in the order of their ids.
    pub(crate) fn indices(&self, type_name: &str) -> &[usize] {
        self.types.get(type_name).map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn is_list_parameter(&self, name: &str) -> bool {
        let type_name = self.parameters.get(name).and_then(|parameter| parameter.get("Type")?.as_str());
        type_name.is_some_and(|name| name == "CommaDelimitedList" || name.contains("List<"))
    }

    /// What may be linked to a resource in some world.
    pub(crate) fn linked(&self, link: Link, to: usize) -> &[usize] {
        self.links.get(&(link, to)).map(Vec::as_slice).unwrap_or_default()
    }

    /// What is linked to something that cannot be known, in some world.
    pub(crate) fn loose(&self, link: Link) -> &[usize] {
        self.loose.get(&link).map(Vec::as_slice).unwrap_or_default()
    }

    /// The ARN of a queue's dead-letter queue, where it is written out.
    pub(crate) fn written_redrive(&self, index: usize) -> Option<&'m str> {
        let policy = self.resources[index].written.get("Properties")?.get("RedrivePolicy")?;
        policy.get("deadLetterTargetArn")?.as_str().filter(|arn| arn.starts_with("arn:"))
    }

    /// Whether one resource is made after another, however far apart.
    pub(crate) fn is_made_after(&self, later: usize, earlier: usize) -> bool {
        let mut seen = BTreeSet::from([later]);
        let mut rest = vec![later];
        while let Some(index) = rest.pop() {
            if index == earlier {
                return true;
            }
            rest.extend(self.needs[index].iter().copied().filter(|needed| seen.insert(*needed)));
        }
        false
    }

    /// Whether the template makes resources of this type, which is not looked into.
    pub(crate) fn has_serverless(&self) -> bool {
        self.types.keys().any(|name| name.starts_with("AWS::Serverless::"))
    }
}

/// Whether macros or loops add resources.
fn grows(json: &Json) -> bool {
    let is_known = |name: &str| {
        ["AWS::Serverless", "AWS::LanguageExtensions", "AWS::SecretsManager", "AWS::CodeDeployBlueGreen"]
            .iter()
            .any(|known| name.starts_with(known))
    };
    let transforms = match json.get("Transform") {
        None => false,
        Some(Json::String(name)) => !is_known(name),
        Some(Json::Array(names)) => names.iter().any(|name| !name.as_str().is_some_and(is_known)),
        Some(_) => true,
    };
    let resources = json.get("Resources").and_then(Json::as_object);
    let is_loop = |id: &String| id.starts_with("Fn::");
    transforms
        || json.get("Fn::Transform").is_some()
        || resources.is_some_and(|resources| resources.keys().any(is_loop))
}

fn needs(places: &HashMap<&str, usize>, body: &Json) -> Vec<usize> {
    let mut needed = BTreeSet::new();
    let mut add = |id: &str| {
        needed.extend(places.get(id).copied());
    };
    match body.get("DependsOn") {
        Some(Json::String(id)) => add(id),
        Some(Json::Array(ids)) => ids.iter().filter_map(Json::as_str).for_each(&mut add),
        _ => {}
    }
    walk(body, &mut |json| referred_here(json).into_iter().for_each(&mut add));
    needed.into_iter().collect()
}

type Names = HashMap<(Family, Text), Vec<usize>>;
type OpenNames = HashMap<Family, Vec<(usize, Text)>>;

/// Every name that a resource has in some world.
fn names(model: &Model<'_>) -> (Names, OpenNames) {
    let (mut names, mut open) = (Names::new(), OpenNames::new());
    for (index, resource) in model.resources.iter().enumerate() {
        let Some(family) = Family::of(resource.type_name) else { continue };
        let (runs, _) =
            explore(model, |world: &World<'_>| Resource::new(world, index).property(family.property()).text().known());
        let found: BTreeSet<Text> = runs.into_iter().map(|run| run.result).collect();
        for name in found {
            if name.as_known().is_none() {
                open.entry(family).or_default().push((index, name.clone()));
            }
            names.entry((family, name)).or_default().push(index);
        }
    }
    (names, open)
}

type Links = HashMap<(Link, usize), Vec<usize>>;

fn links(model: &Model<'_>) -> (Links, HashMap<Link, Vec<usize>>) {
    let (mut links, mut loose) = (Links::new(), HashMap::<Link, Vec<usize>>::new());
    for index in 0..model.resources.len() {
        let (runs, _) = explore(model, |world: &World<'_>| Some(links_of(&world.resource(index)?)));
        let found: BTreeSet<(Link, Option<usize>)> = runs.into_iter().flat_map(|run| run.result).collect();
        for (link, to) in found {
            match to {
                Some(to) => links.entry((link, to)).or_default().push(index),
                None => loose.entry(link).or_default().push(index),
            }
        }
    }
    (links, loose)
}
