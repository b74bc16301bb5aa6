//! Where something stands in a template.

use serde_json::Value as Json;

/// One step down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Into an object.
    Key(String),
    /// Into a list.
    Index(usize),
}

/// A way down while it is being walked: each step knows the one before, so nothing is copied until it is told.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl<'a> Path<'a> {
    pub(crate) fn key(&'a self, key: &'a str) -> Path<'a> {
        Path::Key(self, key)
    }

    pub(crate) fn index(&'a self, index: usize) -> Path<'a> {
        Path::Index(self, index)
    }

    /// The steps from the top.
    pub(crate) fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut rest = *self;
        loop {
            rest = match rest {
                Path::Root => break,
                Path::Key(parent, key) => {
                    steps.push(Step::Key(key.to_owned()));
                    *parent
                }
                Path::Index(parent, index) => {
                    steps.push(Step::Index(index));
                    *parent
                }
            };
        }
        steps.reverse();
        steps
    }
}

/// `/Resources/Orders/Properties/Tags/0`: a JSON pointer.
pub(crate) fn pointer(steps: &[Step]) -> String {
    let mut pointer = String::new();
    for step in steps {
        pointer.push('/');
        match step {
            Step::Key(key) => pointer.push_str(&key.replace('~', "~0").replace('/', "~1")),
            Step::Index(index) => pointer.push_str(&index.to_string()),
        }
    }
    pointer
}

/// `Properties.Tags[0].Key`: for people.
pub(crate) fn text(steps: &[Step]) -> String {
    let mut text = String::new();
    for step in steps {
        match step {
            Step::Key(key) if text.is_empty() => text.push_str(key),
            Step::Key(key) => {
                text.push('.');
                text.push_str(key);
            }
            Step::Index(index) => {
                text.push('[');
                text.push_str(&index.to_string());
                text.push(']');
            }
        }
    }
    text
}

/// The steps of a JSON pointer down a value, which tells keys from places in a list.
pub(crate) fn steps(value: &Json, pointer: &str) -> Vec<Step> {
    let mut node = Some(value);
    let mut steps = Vec::new();
    for part in pointer.split('/').skip(1) {
        let key = part.replace("~1", "/").replace("~0", "~");
        match (node, key.parse::<usize>()) {
            (Some(Json::Array(list)), Ok(index)) => {
                node = list.get(index);
                steps.push(Step::Index(index));
            }
            (parent, _) => {
                node = parent.and_then(|parent| parent.get(&key));
                steps.push(Step::Key(key));
            }
        }
    }
    steps
}

/// What the steps lead to.
pub(crate) fn follow<'a>(value: &'a Json, steps: &[Step]) -> Option<&'a Json> {
    steps.iter().try_fold(value, |node, step| match step {
        Step::Key(key) => node.get(key),
        Step::Index(index) => node.get(index),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_pointer_becomes_steps_and_text() {
        let value = json!({"Tags": [{"a/b": 1}]});
        let steps = steps(&value, "/Tags/0/a~1b");
        assert_eq!(text(&steps), "Tags[0].a/b");
        assert_eq!(pointer(&steps), "/Tags/0/a~1b");
        assert_eq!(follow(&value, &steps), Some(&json!(1)));
        let tags = Path::Root.key("Tags");
        assert_eq!(text(&tags.index(0).steps()), "Tags[0]");
    }
}
