//! What differs between two templates, as plain data.

use serde::Serialize;
use serde_json::Value as Json;

use crate::{Dangers, Delta, Detail, Rename};

/// What differs between two templates, and what that does.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diff {
    /// The parts that differ, by section and name.
    pub changes: Vec<Change>,
    /// Whether CloudFormation itself said so, or the templates alone.
    pub basis: Basis,
    /// Resources that seem to have another logical id now.
    pub renames: Vec<Rename>,
    /// What cannot be taken back, or lets more in.
    pub dangers: Dangers,
}

/// Who knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The templates and AWS's schemas.
    #[default]
    Estimated,
    /// A change set of CloudFormation's.
    Exact,
}

/// A resource, parameter, output or other part that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Where it stands in the template.
    pub section: Section,
    /// Its logical id or name.
    pub name: String,
    /// The type of a resource: the wanted one, where there are two.
    pub type_name: Option<String>,
    /// What AWS calls the resource, where that is known.
    pub physical: Option<String>,
    /// What happens to it.
    pub effect: Effect,
    /// What becomes of the old one, where it is deleted or replaced.
    pub fate: Option<Fate>,
    /// Why it is replaced, or may be.
    pub causes: Vec<Cause>,
    /// What differs; nothing where the part is only drawn into another's change.
    pub delta: Option<Delta>,
    /// Whose word it is.
    pub word: Word,
    /// What the change set says of single properties.
    pub details: Vec<Detail>,
    /// Whether CloudFormation hides its value: a parameter with `NoEcho`.
    pub no_echo: bool,
}

/// A section of a template, in the order it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Description, version, transforms, metadata.
    Template,
    /// `Parameters`.
    Parameter,
    /// `Conditions`.
    Condition,
    /// `Mappings`.
    Mapping,
    /// `Rules`.
    Rule,
    /// `Resources`.
    Resource,
    /// `Outputs`.
    Output,
}

impl Section {
    /// All of them with the template's keys; [`Section::Template`] has none of its own.
    pub const KEYS: [(&'static str, Self); 6] = [
        ("Parameters", Self::Parameter),
        ("Conditions", Self::Condition),
        ("Mappings", Self::Mapping),
        ("Rules", Self::Rule),
        ("Resources", Self::Resource),
        ("Outputs", Self::Output),
    ];

    /// One part of it, as a noun.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Template => "template",
            Self::Parameter => "parameter",
            Self::Condition => "condition",
            Self::Mapping => "mapping",
            Self::Rule => "rule",
            Self::Resource => "resource",
            Self::Output => "output",
        }
    }
}

/// What happens to a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It is made.
    Create,
    /// It exists, and the stack takes it over. A change set alone says so.
    Import,
    /// It is changed in place.
    Update,
    /// A new one takes its place.
    Replace,
    /// It may be changed in place: that depends on what is known only at the deployment.
    MayUpdate,
    /// A new one may take its place: that depends on what is known only at the deployment, or on the change's kind.
    MayReplace,
    /// It may be made or deleted: its condition is another.
    MayExist,
    /// It goes away with what it holds.
    Delete,
    /// It leaves the stack, and the thing stays, or a snapshot of it.
    Release,
    /// Only the template changes: metadata, order, policies, spelling. The thing is not touched.
    Note,
}

impl Effect {
    /// Its sign, which no other kind of effect has.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Create => "+",
            Self::Import => "<-",
            Self::Update => "~",
            Self::Replace => "-/+",
            Self::MayUpdate | Self::MayReplace | Self::MayExist => "?",
            Self::Delete => "-",
            Self::Release => "o",
            Self::Note => "=",
        }
    }

    /// The sign in a word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Import => "import",
            Self::Update => "update",
            Self::Replace => "replace",
            Self::MayUpdate => "may be updated",
            Self::MayReplace => "may be replaced",
            Self::MayExist => "may be created or deleted",
            Self::Delete => "delete",
            Self::Release => "release",
            Self::Note => "template only",
        }
    }
}

/// What becomes of a thing that its resource leaves behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It is deleted.
    Deleted,
    /// It stays, outside the stack.
    Kept,
    /// It is deleted, and a snapshot of it stays.
    Snapshot,
}

/// Why a resource is replaced, or what draws it into a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "cause", rename_all = "kebab-case")]
pub enum Cause {
    /// A property changes that AWS sets at creation alone.
    CreateOnly {
        /// The property's path.
        path: String,
    },
    /// A property changes that replaces by some changes.
    Conditional {
        /// The property's path.
        path: String,
    },
    /// A create-only property changes, if the deployment puts another value in.
    Unknown {
        /// The property's path.
        path: String,
    },
    /// The logical id becomes another type of thing.
    Type {
        /// What it was.
        before: String,
        /// What it becomes.
        after: String,
    },
    /// A property refers to a resource that is replaced.
    Through {
        /// The property's path.
        path: String,
        /// The logical id of that resource.
        resource: String,
        /// Whether the resource is replaced for sure.
        sure: bool,
        /// Whether the property is create-only, so that this one is replaced in turn.
        create_only: bool,
    },
    /// A property refers to a parameter, condition or mapping that changes.
    Value {
        /// The property's path.
        path: String,
        /// The parameter's, condition's or mapping's name.
        name: String,
    },
    /// Its condition changes.
    Existence {
        /// The condition's name, the wanted one first.
        condition: String,
    },
    /// There is no schema of its type, so that nothing is known of its properties.
    NoSchema,
    /// The change set says so.
    ChangeSet {
        /// The property, where it names one.
        property: Option<String>,
        /// What the new value comes from.
        from: Option<String>,
    },
}

/// Whose word a change is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Word {
    /// The templates', and no change set was asked.
    #[default]
    Estimate,
    /// Both say the same.
    Agreed,
    /// The change set says otherwise than the templates would make one think, and it is the one who knows.
    Corrected {
        /// What the templates say.
        estimate: Effect,
    },
    /// The templates' alone: the change set does not name the part.
    Unnamed,
    /// The change set's alone: the templates show no difference there.
    ChangeSet,
}

impl Diff {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The change of one part.
    pub fn change(&self, section: Section, name: &str) -> Option<&Change> {
        self.changes.iter().find(|change| change.section == section && change.name == name)
    }

    /// How many resources an effect has.
    pub fn count(&self, effect: Effect) -> usize {
        self.changes.iter().filter(|change| change.section == Section::Resource && change.effect == effect).count()
    }

    /// The template that the changes make of `before`.
    pub fn apply(&self, before: Option<&dsl::Template>) -> dsl::Template {
        let mut json = before.and_then(|before| before.json().as_object().cloned()).unwrap_or_default();
        for change in &self.changes {
            let Some(delta) = &change.delta else { continue };
            let key = Section::KEYS.iter().find(|(_, section)| *section == change.section).map(|(key, _)| *key);
            let Some(key) = key else {
                match delta.apply(json.get(&change.name)) {
                    Some(value) => drop(json.insert(change.name.clone(), value)),
                    None => drop(json.remove(&change.name)),
                }
                continue;
            };
            let section = json.entry(key).or_insert_with(|| Json::Object(serde_json::Map::new()));
            if let Some(section) = section.as_object_mut() {
                match delta.apply(section.get(&change.name)) {
                    Some(value) => drop(section.insert(change.name.clone(), value)),
                    None => drop(section.remove(&change.name)),
                }
            }
        }
        dsl::Template::from_json(Json::Object(json))
    }
}
