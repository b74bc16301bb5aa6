//! What becomes of messages: for each way that they can go, where it ends, when, who is told, and whether one can be lost.

mod compute;
mod entry;
mod loss;
mod render;

use serde::{Serialize, Serializer, ser::SerializeStruct as _};

pub(crate) use compute::of;

/// What becomes of messages in a template.
///
/// ```
/// use dsl::Template;
/// use rules::{Limits, Loss, examine};
/// use serde_json::json;
///
/// let template = Template::from_json(json!({"Resources": {"Orders": {"Type": "AWS::SQS::Queue"}}}));
/// let verdict = examine(&template, &Limits::default()).verdict;
/// assert_eq!(verdict.ways[0].loss, Loss::Yes(vec!["a message of `Orders` that is not deleted is gone after 4 d".into()]));
/// assert!(verdict.to_string().contains("lost      yes"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// The ways, in the order of what they go through.
    pub ways: Vec<Way>,
}

/// A way that messages go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The queue's logical id; for calls without a queue, the function's.
    pub through: String,
    /// What brings messages in, as far as the template knows.
    pub enters: Vec<String>,
    /// What takes them out.
    pub consumers: Vec<Consumer>,
    /// After how many receives a message is given up.
    pub receives: Option<u64>,
    /// How long these receives take at least, in seconds.
    pub tried: Option<u64>,
    /// Where what is given up lies: a logical id, or an ARN outside the template.
    pub ends: Option<String>,
    /// How long a message exists at most, in seconds from its first send.
    pub lives: Option<u64>,
    /// The alarms that tell of it.
    pub watched: Vec<Watch>,
    /// Whether a message can be lost.
    pub loss: Loss,
    /// In which deployments, where it is not in all.
    pub when: Option<String>,
}

/// What takes messages out of a queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Consumer {
    /// The mapping's logical id.
    pub mapping: String,
    /// The function's, where the template has it.
    pub function: Option<String>,
    /// Whether it delivers; nothing if that is not known.
    #[serde(rename = "enabled")]
    pub is_enabled: Option<bool>,
}

/// An alarm on a way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Watch {
    /// The alarm's logical id.
    pub alarm: String,
    /// The queue's logical id that it watches.
    pub on: String,
    /// The metric, where it is known.
    pub metric: Option<String>,
    /// Whom it tells: logical ids, or ARNs. Nobody, if it is empty.
    pub tells: Vec<String>,
}

/// Whether a message can be lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loss {
    /// Not while somebody reads what the alarms say, within this many seconds.
    No(u64),
    /// On these paths.
    Yes(Vec<String>),
    /// The template does not tell: why.
    Unknown(Vec<String>),
}

/// For programs: times with their unit, and the loss as a word beside its reasons.
impl Serialize for Way {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (word, why): (_, &[String]) = match &self.loss {
            Loss::No(_) => ("no", &[]),
            Loss::Yes(paths) => ("yes", paths),
            Loss::Unknown(why) => ("unknown", why),
        };
        let mut way = to.serialize_struct("Way", 11)?;
        way.serialize_field("through", &self.through)?;
        way.serialize_field("enters", &self.enters)?;
        way.serialize_field("consumers", &self.consumers)?;
        way.serialize_field("receives", &self.receives)?;
        way.serialize_field("triedSeconds", &self.tried)?;
        way.serialize_field("ends", &self.ends)?;
        way.serialize_field("livesSeconds", &self.lives)?;
        way.serialize_field("watched", &self.watched)?;
        way.serialize_field("lost", word)?;
        way.serialize_field("why", why)?;
        way.serialize_field("when", &self.when)?;
        way.end()
    }
}
