//! Reads a `CloudFormation` template's text, JSON or YAML, and remembers where everything in it stands. Pure: the caller
//! gives the bytes.
//!
//! ```
//! let text = b"Resources:\n  Orders:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !Sub ${Team}-orders\n";
//! let source = reader::read("orders.yaml", text).unwrap();
//! assert_eq!(source.template().type_of("Orders"), Some("AWS::SQS::Queue"));
//! assert_eq!(source.at("Resources.Orders.Properties.QueueName").to_string(), "orders.yaml:5:7");
//!
//! let faults = reader::read("orders.json", b"{\"Resources\": {},}").unwrap_err();
//! assert_eq!(faults[0].message, "expected a key in double quotes, found `}`");
//! assert_eq!(faults[0].at.as_ref().unwrap().to_string(), "orders.json:1:18");
//! ```
//!
//! What is read is what `CloudFormation` reads. JSON is strict JSON. YAML is YAML 1.2 with the scalars of 1.1 that
//! `CloudFormation` knows: `yes` and `on` are booleans, dates stay text. Short forms become long ones: `!Ref A` is
//! `{"Ref": "A"}`, `!GetAtt A.B.C` is `{"Fn::GetAtt": ["A", "B.C"]}`.
//!
//! Codes that leave nothing to check: `syntax`, `duplicate-key`, `unknown-tag`, `bad-key`, `unknown-alias`, `too-deep`,
//! `too-large`, `not-utf8`, `empty-template`, `not-a-mapping`, `several-documents`. Codes beside a template that was
//! read, in [`Source::notes`]: `yaml-alias`, `yaml-merge`, `yaml-boolean`, `yaml-number`, `template-size`.

mod alias;
mod decode;
mod faults;
mod json;
mod lookup;
mod mapping;
mod scalar;
mod source;
mod tag;
mod tree;
mod words;
mod yaml;

use dsl::Diagnostic;

pub use source::Source;

use faults::Faults;
use tree::{Node, Shape, Spot};

/// `CloudFormation` takes a template of this many bytes; a larger one is read and told about.
///
/// ```
/// let mut text = b"Resources: {}\n".to_vec();
/// text.resize(reader::TEMPLATE_LIMIT + 1, b' ');
/// assert_eq!(reader::read("large.yaml", &text).unwrap().notes()[0].code, "template-size");
/// ```
pub const TEMPLATE_LIMIT: usize = 1 << 20;

/// Nothing larger than this many bytes is read at all.
///
/// ```
/// let text = vec![b' '; reader::SIZE_LIMIT + 1];
/// assert_eq!(reader::read("huge.yaml", &text).unwrap_err()[0].code, "too-large");
/// ```
pub const SIZE_LIMIT: usize = 10 << 20;

/// Lists and mappings nest no deeper than this. Every walk down a template is bounded by it.
///
/// ```
/// let text = "[".repeat(reader::DEPTH_LIMIT + 1);
/// assert_eq!(reader::read("deep.json", text.as_bytes()).unwrap_err()[0].code, "too-deep");
/// ```
pub const DEPTH_LIMIT: usize = 100;

/// Reads a template. A file that begins with `{` is JSON, as for `CloudFormation`, and so is one whose name says so;
/// anything else is YAML.
///
/// The faults are those that leave nothing to check, all that can be found at once, in the order of places. What can be
/// read but not deployed, or is easily misread, is in [`Source::notes`].
///
/// ```
/// let faults = reader::read("twice.yaml", b"Resources: {}\nResources: !Reff {}\n").unwrap_err();
/// let told: Vec<_> = faults.iter().map(|fault| fault.message.as_str()).collect();
/// assert_eq!(told, ["the key `Resources` stands here and in line 1", "CloudFormation has no function `!Reff`"]);
/// ```
pub fn read(file_name: &str, bytes: &[u8]) -> Result<Source, Vec<Diagnostic>> {
    let mut faults = Faults::new(file_name);
    match tree(file_name, bytes, &mut faults) {
        Some(root) if !faults.is_fatal() => Ok(Source::new(file_name, root, faults.into_list())),
        _ => Err(faults.into_list()),
    }
}

fn tree(file_name: &str, bytes: &[u8], faults: &mut Faults) -> Option<Node> {
    let text = decode::text(bytes, faults)?;
    let Some(first) = text.trim_start().chars().next() else {
        faults.fatal("empty-template", "the file is empty", Spot::START).help = Some(EMPTY_HELP.to_owned());
        return None;
    };
    let named_json = file_name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("json"));
    let root = if first == '{' || named_json { json::read(text, faults)? } else { yaml::read(text, faults)? };
    let kind = match &root.shape {
        Shape::Map(_) => return Some(root),
        Shape::List(_) => "a list",
        Shape::Scalar(_) => "a single value",
    };
    let fault = faults.fatal("not-a-mapping", format!("a template is a mapping, but this is {kind}"), root.spot);
    fault.help = Some(EMPTY_HELP.to_owned());
    None
}

const EMPTY_HELP: &str = "a template has at least `Resources`, with one resource below it";
