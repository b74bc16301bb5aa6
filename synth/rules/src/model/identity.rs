//! Which resource a text means.

use super::{Family, Resource, Text, World};

/// What a text refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity<T> {
    /// This, which the template has.
    Here(T),
    /// Something that the template does not have.
    Outside,
    /// Only the deployment knows.
    Unknown,
}

impl<T> Identity<T> {
    /// The resource, if the template has it.
    pub fn here(self) -> Option<T> {
        match self {
            Self::Here(found) => Some(found),
            Self::Outside | Self::Unknown => None,
        }
    }

    pub(crate) fn map<U>(self, with: impl FnOnce(T) -> U) -> Identity<U> {
        match self {
            Self::Here(found) => Identity::Here(with(found)),
            Self::Outside => Identity::Outside,
            Self::Unknown => Identity::Unknown,
        }
    }
}

impl<'m> World<'m> {
    /// What a name, an ARN, a URL or a reference means.
    pub fn identify(&'m self, text: &Text, family: Family) -> Identity<Resource<'m>> {
        self.deeper(|| self.look_up(text, family)).unwrap_or(Identity::Unknown)
    }

    fn look_up(&'m self, text: &Text, family: Family) -> Identity<Resource<'m>> {
        if let Some(hole) = text.as_hole() {
            return self.held(hole, family);
        }
        // An alias, a version, or the streams of a log group stand behind an ARN or a name.
        let first = text.split(":", 2).swap_remove(0);
        if let Some(hole) =
            first.as_hole().filter(|_| matches!(family, Family::Function | Family::LogGroup | Family::Bucket))
        {
            return self.held(hole, family);
        }
        let Some(named) = family.name(text) else { return Identity::Outside };
        let differs = |text: &Option<Text>, ours: &Option<String>| match (text, ours) {
            (Some(text), Some(ours)) => text.as_known().is_some_and(|known| !known.is_empty() && known != ours),
            _ => false,
        };
        if differs(&named.account, &self.model.account) || differs(&named.region, &self.model.region) {
            return Identity::Outside;
        }
        if let Some(hole) = named.name.as_hole() {
            return self.held(hole, family);
        }
        let key = (family, named.name);
        let candidates = self.model.names.get(&key).map(Vec::as_slice).unwrap_or_default();
        let bears = |resource: &Resource<'m>| resource.name().is_some_and(|name| name == key.1);
        if let Some(found) = self.existing(candidates).find(bears) {
            return Identity::Here(found);
        }
        let open = self.model.open_names.get(&family).map(Vec::as_slice).unwrap_or_default();
        let is_open = key.1.as_known().is_none() || open.iter().any(|(_, name)| name.may_equal(&key.1));
        if is_open { Identity::Unknown } else { Identity::Outside }
    }

    fn held(&'m self, hole: &str, family: Family) -> Identity<Resource<'m>> {
        let id = hole.split_once('.').map_or(hole, |(id, _)| id);
        let Some(index) = self.model.index(id) else { return Identity::Unknown };
        let Some(resource) = self.resource(index) else { return Identity::Unknown };
        let type_name = resource.type_name();
        let follow = match (family, type_name) {
            (Family::Function, "AWS::Lambda::Alias" | "AWS::Lambda::Version") => Some("FunctionName"),
            (Family::Key, "AWS::KMS::Alias") => Some("TargetKeyId"),
            _ => None,
        };
        if let Some(property) = follow {
            return match resource.property(property).text().known() {
                Some(text) => self.identify(&text, family),
                None => Identity::Unknown,
            };
        }
        if Family::of(type_name) == Some(family) {
            return Identity::Here(resource);
        }
        let gives_anything = ["Custom::", "AWS::CloudFormation::", "AWS::Serverless::", "AWS::SSM::"];
        if gives_anything.iter().any(|prefix| type_name.starts_with(prefix)) || type_name.ends_with("::MODULE") {
            Identity::Unknown
        } else {
            Identity::Outside
        }
    }
}
