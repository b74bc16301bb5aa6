//! Where something stands.

use std::rc::Rc;

#[derive(Clone, Copy, Debug)]
enum Step<'m> {
    Key(&'m str),
    Index(usize),
}

#[derive(Debug)]
struct Link<'m> {
    parent: Option<Rc<Link<'m>>>,
    step: Step<'m>,
}

/// A place in the template: what a finding points at. Cheap to copy, told only when it is asked for.
#[derive(Clone, Debug)]
pub struct Place<'m> {
    /// The resource it lies in, or the section: `Outputs`.
    pub(crate) resource: Option<&'m str>,
    /// The first step, which most places have: `Properties`.
    head: Option<&'m str>,
    link: Option<Rc<Link<'m>>>,
    /// The name of what is not there, and of what would stand below it.
    missing: Option<&'m str>,
    missing_below: Option<&'m str>,
}

impl<'m> Place<'m> {
    pub(crate) fn template() -> Self {
        Self { resource: None, head: None, link: None, missing: None, missing_below: None }
    }

    pub(crate) fn of(resource: &'m str) -> Self {
        Self { resource: Some(resource), head: None, link: None, missing: None, missing_below: None }
    }

    /// One step down, into an object.
    pub fn key(&self, key: &'m str) -> Self {
        self.step(Step::Key(key))
    }

    /// One step down, into a list.
    pub fn index(&self, index: usize) -> Self {
        self.step(Step::Index(index))
    }

    /// A name that is not there.
    pub(crate) fn without(&self, key: &'m str) -> Self {
        match self.missing {
            None => Self { missing: Some(key), ..self.clone() },
            Some(_) => self.clone().without_more(key),
        }
    }

    /// A name below one that is not there.
    pub(crate) fn without_more(self, key: &'m str) -> Self {
        Self { missing_below: self.missing_below.or(Some(key)), ..self }
    }

    fn step(&self, step: Step<'m>) -> Self {
        if let (Step::Key(key), None, None) = (step, self.head, &self.link) {
            return Self { resource: self.resource, head: Some(key), link: None, missing: None, missing_below: None };
        }
        let link = Link { parent: self.link.clone(), step };
        Self { resource: self.resource, head: self.head, link: Some(Rc::new(link)), missing: None, missing_below: None }
    }

    fn steps(&self) -> Vec<Step<'m>> {
        let mut steps = Vec::new();
        let mut link = self.link.as_deref();
        while let Some(here) = link {
            steps.push(here.step);
            link = here.parent.as_deref();
        }
        steps.extend(self.head.map(Step::Key));
        steps.reverse();
        steps
    }

    /// The name of the property that it is, or is in.
    pub(crate) fn name(&self) -> Option<&'m str> {
        self.steps().into_iter().rev().find_map(|step| match step {
            Step::Key(key) if !key.starts_with("Fn::") => Some(key),
            Step::Key(_) | Step::Index(_) => None,
        })
    }

    /// A JSON pointer from the template's top.
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        if let Some(resource) = self.resource {
            pointer.push_str("/Resources/");
            pointer.push_str(&escaped(resource));
        }
        for step in self.steps() {
            pointer.push('/');
            match step {
                Step::Key(key) => pointer.push_str(&escaped(key)),
                Step::Index(index) => pointer.push_str(&index.to_string()),
            }
        }
        pointer
    }

    /// `Properties.RedrivePolicy.maxReceiveCount`, from the resource on.
    pub fn path(&self) -> Option<String> {
        let mut path = String::new();
        for step in self.steps() {
            match step {
                Step::Key(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
                Step::Index(index) => {
                    path.push('[');
                    path.push_str(&index.to_string());
                    path.push(']');
                }
            }
        }
        for missing in self.missing.into_iter().chain(self.missing_below) {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(missing);
        }
        (!path.is_empty()).then_some(path)
    }
}

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_told_as_pointer_and_path() {
        let place = Place::of("Orders").key("Properties").key("Tags").index(0);
        assert_eq!(place.pointer(), "/Resources/Orders/Properties/Tags/0");
        assert_eq!(place.without("Key").path().as_deref(), Some("Properties.Tags[0].Key"));
        assert_eq!(place.without("Key").pointer(), place.pointer());
    }
}
