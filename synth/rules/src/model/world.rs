//! One way in which the stack may be deployed, and all of them.
//!
//! A rule reads a template as if everything were decided. What is not, a condition, the key of a mapping, is decided
//! when it is first asked for, and the rule runs again for each other answer: only what a rule looks at is varied, and
//! what cannot hold together never meets.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

use super::{Model, Resource};

/// A rule looks at no more ways than these.
const MOST: usize = 64;
/// Names that refer to names in a circle end here.
const DEEPEST: usize = 40;

/// What is open until the deployment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum About {
    /// A parameter's value, or a pseudo parameter's.
    Parameter(String),
    /// A comparison that nothing is known of.
    Comparison(String),
    /// The key of a mapping that only the deployment knows.
    Key(String),
}

#[derive(Clone, Debug)]
struct Choice {
    about: About,
    /// What is chosen, as facts are told.
    name: Option<String>,
    value: usize,
    of: usize,
    /// A value that whoever deploys chooses beside a default, and that no condition or mapping hangs on.
    is_free: bool,
}

/// One way in which the stack may be deployed.
pub struct World<'m> {
    pub(crate) model: &'m Model<'m>,
    choices: RefCell<Vec<Choice>>,
    conditions: RefCell<BTreeMap<String, bool>>,
    impossible: Cell<bool>,
    depth: Cell<usize>,
    notes: RefCell<Vec<Note>>,
}

/// Something that could not be known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// The resource's logical id, where it is about one.
    pub resource: Option<String>,
    /// Where it is written.
    pub pointer: String,
    /// The property's path.
    pub path: Option<String>,
    /// What is not known, and why.
    pub message: String,
}

/// What a run of a rule found, and in which of the ways.
pub(crate) struct Run<R> {
    pub(crate) facts: Facts,
    pub(crate) notes: Vec<Note>,
    pub(crate) result: R,
}

/// What was decided: conditions by name, parameters by value.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Facts(pub(crate) BTreeMap<Fact, String>);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fact {
    Parameter(String),
    Condition(String),
}

/// What looking in every way gave.
pub(crate) enum Explored<R> {
    /// Nothing had to be decided: there is one way.
    Alike(Option<R>, Vec<Note>),
    /// What each way gave, and whether these are all.
    Varied(Vec<Run<R>>, bool),
}

/// Runs a look at the model in every way that it can tell apart. A look that gives nothing does not count.
pub(crate) fn explore<R>(model: &Model<'_>, look: impl FnMut(&World<'_>) -> Option<R>) -> (Vec<Run<R>>, bool) {
    match explored(model, look) {
        Explored::Varied(runs, is_complete) => (runs, is_complete),
        Explored::Alike(result, notes) => {
            let run = result.map(|result| Run { facts: Facts::default(), notes, result });
            (run.into_iter().collect(), true)
        }
    }
}

/// The same, with little ado for what is the same in every deployment: most looks are.
pub(crate) fn explored<R>(model: &Model<'_>, mut look: impl FnMut(&World<'_>) -> Option<R>) -> Explored<R> {
    let mut runs = Vec::new();
    let mut choices: Vec<Choice> = Vec::new();
    for _ in 0..MOST {
        let world = World::new(model, choices);
        let result = look(&world).filter(|_| !world.impossible.get());
        let notes = world.notes.take();
        if runs.is_empty() && world.choices.borrow().is_empty() {
            return Explored::Alike(result, notes);
        }
        if let Some(result) = result {
            runs.push(Run { facts: world.facts(), notes, result });
        }
        choices = world.choices.take();
        if !advance(&mut choices) {
            return Explored::Varied(runs, true);
        }
    }
    Explored::Varied(runs, false)
}

/// The next combination, if there is one. Values that whoever deploys may choose meet each other like all others do, unless
/// these were too many: then one of them at a time leaves its default.
fn advance(choices: &mut Vec<Choice>) -> bool {
    let all = choices.iter().fold(1_usize, |all, choice| all.saturating_mul(choice.of));
    while let Some(mut last) = choices.pop() {
        let is_held = last.is_free && all > MOST && choices.iter().any(|choice| choice.is_free && choice.value > 0);
        if last.value + 1 < last.of && !is_held {
            last.value += 1;
            choices.push(last);
            return true;
        }
    }
    false
}

impl<'m> World<'m> {
    fn new(model: &'m Model<'m>, choices: Vec<Choice>) -> Self {
        Self {
            model,
            choices: RefCell::new(choices),
            conditions: RefCell::default(),
            impossible: Cell::new(false),
            depth: Cell::new(0),
            notes: RefCell::default(),
        }
    }

    /// What has been decided already.
    pub(crate) fn chosen(&self, about: &About) -> Option<usize> {
        self.choices.borrow().iter().find(|choice| choice.about == *about).map(|choice| choice.value)
    }

    /// Decides: in this world once, in the others otherwise.
    pub(crate) fn choose(
        &self,
        about: About,
        is_free: bool,
        of: usize,
        name: impl Fn(usize) -> Option<String>,
    ) -> usize {
        let mut choices = self.choices.borrow_mut();
        if let Some(choice) = choices.iter_mut().find(|choice| choice.about == about) {
            choice.name = name(choice.value);
            return choice.value;
        }
        choices.push(Choice { about, name: name(0), value: 0, of, is_free });
        0
    }

    /// Remembers what a condition came to.
    pub(crate) fn decided(&self, condition: &str) -> Option<bool> {
        self.conditions.borrow().get(condition).copied()
    }

    pub(crate) fn remember(&self, condition: &str, holds: bool) {
        self.conditions.borrow_mut().insert(condition.to_owned(), holds);
    }

    /// Nothing can be deployed like this: what is found here does not count.
    pub(crate) fn rule_out(&self) {
        self.impossible.set(true);
    }

    /// Goes one name deeper, unless names go in a circle.
    pub(crate) fn deeper<R>(&self, look: impl FnOnce() -> R) -> Option<R> {
        if self.depth.get() >= DEEPEST {
            return None;
        }
        self.depth.set(self.depth.get() + 1);
        let result = look();
        self.depth.set(self.depth.get() - 1);
        Some(result)
    }

    /// Tells what could not be known.
    pub fn note(&self, place: &super::Place<'_>, message: impl Into<String>) {
        let resource = place.resource.map(str::to_owned);
        let note = Note { resource, pointer: place.pointer(), path: place.path(), message: message.into() };
        self.notes.borrow_mut().push(note);
    }

    /// What the account allows, and where the stack goes.
    pub fn limits(&self) -> &'m crate::Limits {
        &self.model.limits
    }

    /// A resource that exists in this world.
    pub(crate) fn resource(&'m self, index: usize) -> Option<Resource<'m>> {
        let resource = Resource::new(self, index);
        resource.exists().then_some(resource)
    }

    /// Those of the resources that exist in this world.
    pub(crate) fn existing(&'m self, indices: &'m [usize]) -> impl Iterator<Item = Resource<'m>> {
        indices.iter().filter_map(|index| self.resource(*index))
    }

    /// The resources of a type, in the order of their ids: `AWS::SQS::Queue`.
    pub fn of_type(&'m self, type_name: &str) -> impl Iterator<Item = Resource<'m>> {
        self.existing(self.model.indices(type_name))
    }

    fn facts(&self) -> Facts {
        let conditions = self.conditions.borrow();
        let conditions = conditions.iter().map(|(name, holds)| (Fact::Condition(name.clone()), holds.to_string()));
        let choices = self.choices.borrow();
        let parameters = choices.iter().filter_map(|choice| match &choice.about {
            About::Parameter(name) => {
                Some((Fact::Parameter(name.clone()), choice.name.clone().unwrap_or_else(|| "another value".to_owned())))
            }
            About::Key(_) | About::Comparison(_) => None,
        });
        Facts(parameters.chain(conditions).collect())
    }
}

impl Facts {
    /// The fewest facts that tell this world from others, in words.
    pub(crate) fn against<'a>(&'a self, others: &[&'a Facts]) -> Option<String> {
        let fits = |facts: &BTreeMap<&Fact, &String>, other: &Facts| {
            facts.iter().all(|(fact, value)| other.0.get(fact).is_none_or(|known| known == *value))
        };
        if others.is_empty() {
            return None;
        }
        let mut facts: BTreeMap<&Fact, &String> = self.0.iter().collect();
        // What holds is told before what does not, and conditions before the parameters that they hang on.
        let mut order: Vec<(&Fact, &String)> = self.0.iter().collect();
        order.sort_by_key(|(fact, value)| (matches!(fact, Fact::Condition(_)), *value == "true"));
        for (fact, _) in order {
            let value = facts.remove(fact);
            if let Some(value) = value.filter(|_| others.iter().any(|other| fits(&facts, other))) {
                facts.insert(fact, value);
            }
        }
        let told: Vec<String> = facts
            .iter()
            .rev()
            .map(|(fact, value)| match fact {
                Fact::Condition(name) if *value == "true" => format!("`{name}` holds"),
                Fact::Condition(name) => format!("`{name}` does not hold"),
                Fact::Parameter(name) if *value == "another value" => format!("`{name}` is {value}"),
                Fact::Parameter(name) => format!("`{name}` is `{value}`"),
            })
            .collect();
        (!told.is_empty()).then(|| told.join(" and "))
    }
}
