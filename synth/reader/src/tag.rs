//! Short forms become long ones.

use serde_json::Value as Json;

use crate::{
    faults::Faults,
    tree::{Entry, Node, Shape, Spot},
};

/// The functions that have a short form, `Ref` and `Condition` aside.
const FUNCTIONS: [&str; 24] = [
    "And",
    "Base64",
    "Cidr",
    "Contains",
    "EachMemberEquals",
    "EachMemberIn",
    "Equals",
    "FindInMap",
    "GetAtt",
    "GetAZs",
    "If",
    "ImportValue",
    "Join",
    "Length",
    "Not",
    "Or",
    "RefAll",
    "Select",
    "Split",
    "Sub",
    "ToJsonString",
    "Transform",
    "ValueOf",
    "ValueOfAll",
];

/// YAML's own tags that CloudFormation knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Core {
    Text,
    Plain,
    Collection,
}

#[derive(Clone, Debug)]
pub(crate) enum Tag {
    Core(Core),
    /// The long form's key.
    Function(String),
    /// Was told.
    Unknown,
}

/// `full` is the tag as it resolves: `!Ref`, `tag:yaml.org,2002:str`.
pub(crate) fn of(full: &str, spot: Spot, faults: &mut Faults) -> Tag {
    if let Some(core) = full.strip_prefix("tag:yaml.org,2002:") {
        return match core {
            "str" => Tag::Core(Core::Text),
            "bool" | "int" | "float" | "null" => Tag::Core(Core::Plain),
            "map" | "seq" => Tag::Core(Core::Collection),
            _ => {
                faults.fatal("unknown-tag", format!("CloudFormation does not take YAML's tag `!!{core}`"), spot);
                Tag::Unknown
            }
        };
    }
    let name = full.strip_prefix('!').unwrap_or(full);
    match name {
        "" => return Tag::Core(Core::Text),
        "Ref" | "Condition" => return Tag::Function(name.to_owned()),
        _ if FUNCTIONS.contains(&name) => return Tag::Function(format!("Fn::{name}")),
        _ => {}
    }
    let bare = name.trim_start_matches("Fn::").trim_start_matches('!');
    let near = FUNCTIONS.iter().chain(&["Ref", "Condition"]).find(|known| known.eq_ignore_ascii_case(bare));
    let fault = faults.fatal("unknown-tag", format!("CloudFormation has no function `!{name}`"), spot);
    fault.help = Some(match near {
        Some(near) => format!("write `!{near}`"),
        None => format!("the short forms are `!Ref`, `!Condition`, `!{}`", FUNCTIONS.join("`, `!")),
    });
    Tag::Unknown
}

/// `{"Fn::Sub": node}`, standing where the tag does. Of a text it may be known where its letters stand.
pub(crate) fn long_form(key: String, spot: Spot, argument: Node, letters: Option<Spot>) -> Node {
    let node = if key == "Fn::GetAtt" { attribute(argument, letters) } else { argument };
    Node { spot, shape: Shape::Map(vec![Entry { key, spot, node }]) }
}

/// `A.B.C` is the attribute `B.C` of `A`: an attribute's name may have dots, a logical id none.
fn attribute(argument: Node, letters: Option<Spot>) -> Node {
    let Shape::Scalar(Json::String(text)) = &argument.shape else { return argument };
    let first = letters.unwrap_or(argument.spot);
    let parts = match text.split_once('.') {
        Some((id, attribute)) => {
            let second = letters.map_or(first, |letters| letters.after(id.chars().count() + 1));
            vec![Node::scalar(first, id), Node::scalar(second, attribute)]
        }
        // Left as it is for the check of references, which says what is missing.
        None => vec![Node::scalar(first, text.as_str())],
    };
    Node { spot: argument.spot, shape: Shape::List(parts) }
}
