//! Every resource type of `CloudFormation` as a plain struct: level 1.
//!
//! A module per service (`level1::sqs`), each behind a cargo feature; a struct per type (`sqs::Queue`), all properties
//! optional; what a property is made of lies in a module of the type's name (`sqs::queue::RedrivePolicy`). The builders
//! of this crate lower onto these structs, so a property's name is spelled once: here.
//!
//! ```
//! use dsl::level1::{Level1, sqs::{Queue, queue::RedrivePolicy}};
//!
//! let queue = Queue {
//!     visibility_timeout: Some(180.into()),
//!     redrive_policy: Some(
//!         RedrivePolicy { max_receive_count: Some(5.into()), ..RedrivePolicy::default() }.into(),
//!     ),
//!     ..Queue::default()
//! };
//! assert_eq!(Queue::TYPE, "AWS::SQS::Queue");
//! assert_eq!(queue.lower().properties.len(), 2);
//! ```
//!
//! What goes in is a [`Value`]: a literal, or anything that `CloudFormation` knows later. A nested struct or a list becomes
//! one by `into()`, so `Fn::If` fits at any depth.
//!
//! The files of the services are generated from AWS's own schemas: see the package `generator`, and `licenses/NOTICE.md`
//! for where their texts come from.

use crate::{
    Expr, Value,
    cfn::{Resource, TagShape},
};

pub use crate::{Fields, cfn::Tags};

#[allow(clippy::type_complexity, reason = "what AWS nests is nested here")]
mod services;

#[allow(unused_imports, unreachable_pub, reason = "without features there are no services")]
pub use services::*;

/// A structure of a template: a resource's properties, or what a property is made of.
pub trait Lower: Sized {
    /// Tells every property that is set, by its name in a template.
    fn fields(self, to: &mut Fields);
}

/// A resource type.
pub trait Level1: Lower {
    /// The type's name in a template: `AWS::SQS::Queue`.
    const TYPE: &'static str;
    /// How it bears tags.
    const TAGS: Tags = Tags { property: "", shape: TagShape::None };
    /// Whether data is lost with it.
    const STATEFUL: bool = false;

    /// The resource as plain data.
    fn lower(self) -> Resource {
        let mut fields = Fields::default();
        self.fields(&mut fields);
        Resource { properties: fields, tags: Self::TAGS, stateful: Self::STATEFUL, ..Resource::new(Self::TYPE) }
    }
}

impl<T: Lower> From<T> for Value<T> {
    fn from(structure: T) -> Self {
        let mut fields = Fields::default();
        structure.fields(&mut fields);
        Self::from_expr(Expr::Map(fields))
    }
}

#[cfg(all(test, feature = "sqs", feature = "ec2"))]
mod tests {
    use serde_json::json;

    use super::{Level1, ec2, sqs};
    use crate::{Expr, Value, cfn::TagShape};

    #[test]
    fn a_resource_tells_what_is_set_and_no_more() {
        let tag = sqs::queue::Tag { key: Some("team".into()), value: Some(Value::region()) };
        let queue = sqs::Queue { delay_seconds: Some(5.into()), tags: Some([tag].into()), ..Default::default() };
        let lowered = queue.lower();
        assert_eq!(lowered.tags.shape, TagShape::List);
        assert_eq!(lowered.properties.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["DelaySeconds", "Tags"]);
        assert_eq!(lowered.properties.get("DelaySeconds"), Some(&Expr::Literal(json!(5))));
        let Some(Expr::List(tags)) = lowered.properties.get("Tags") else { panic!("a list becomes a list") };
        assert!(matches!(&tags[0], Expr::Map(tag) if tag.get("Value") == Some(&Expr::Pseudo("AWS::Region"))));
    }

    #[test]
    fn a_branch_may_hold_a_structure() {
        let rule = |port| ec2::security_group::Ingress { from_port: Some(port), ..Default::default() };
        let ingress: Value<ec2::security_group::Ingress> = rule(Value::none()).into();
        let group = ec2::SecurityGroup { security_group_ingress: Some([ingress].into()), ..Default::default() };
        assert_eq!(group.lower().properties.len(), 1);
    }
}
