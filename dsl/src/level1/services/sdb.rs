//! `AWS::SDB`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SDB::Domain`.
///
/// Use the `AWS::SDB::Domain` resource to declare a SimpleDB domain. When you specify `AWS::SDB::Domain` as an
/// argument in a `Ref` function, AWS CloudFormation returns the value of the `DomainName`.
///
/// It holds data that is lost with it. Its ARN: `arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}`.
#[derive(Clone, Debug, Default)]
pub struct Domain {
    /// Information about the SimpleDB domain.
    pub description: Option<Value<String>>,
}

impl Lower for Domain {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
    }
}

impl Level1 for Domain {
    const TYPE: &'static str = "AWS::SDB::Domain";
    const STATEFUL: bool = true;
}

impl Handle<Domain> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The name of the domain to create.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}
