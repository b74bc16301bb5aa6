//! `AWS::Oam`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Oam::Link`.
///
/// Creates a link between a source account and a sink that you have created in a monitoring account.
///
/// Its ARN: `arn:${Partition}:oam:${Region}:${Account}:link/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Link {
    /// Specify a friendly human-readable name to use to identify this source account when you are viewing data from it
    /// in the monitoring account.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub label_template: Option<Value<String>>,
    /// Use this structure to optionally create filters that specify that only some metric namespaces or log groups are
    /// to be shared from the source account to the monitoring account.
    pub link_configuration: Option<Value<link::LinkConfiguration>>,
    /// An array of strings that define which types of data that the source account shares with the monitoring account.
    ///
    /// Required. 1 to 50 items.
    pub resource_types: Option<Value<Vec<String>>>,
    /// The ARN of the sink in the monitoring account that you want to link to. You can use ListSinks to find the ARNs
    /// of sinks.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub sink_identifier: Option<Value<String>>,
    /// An array of key-value pairs to apply to the link.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Link {
    fn fields(self, to: &mut Fields) {
        to.set("LabelTemplate", self.label_template);
        to.set("LinkConfiguration", self.link_configuration);
        to.set("ResourceTypes", self.resource_types);
        to.set("SinkIdentifier", self.sink_identifier);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Link {
    const TYPE: &'static str = "AWS::Oam::Link";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Link> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the link. For example,
    /// `arn:aws:oam:us-west-1:111111111111:link:abcd1234-a123-456a-a12b-a123b456c789`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The friendly human-readable name used to identify this source account when it is viewed from the monitoring
    /// account.
    pub fn label(self) -> Value<String> {
        self.attribute("Label")
    }
}

/// What [`Link`] is made of.
pub mod link {
    use super::*;

    /// Use this structure to optionally create filters that specify that only some metric namespaces or log groups are
    /// to be shared from the source account to the monitoring account.
    #[derive(Clone, Debug, Default)]
    pub struct LinkConfiguration {
        /// Use this structure to filter which log groups are to share log events from this source account to the monitoring
        /// account.
        pub log_group_configuration: Option<Value<LinkFilter>>,
        /// Use this structure to filter which metric namespaces are to be shared from the source account to the monitoring
        /// account.
        pub metric_configuration: Option<Value<LinkFilter>>,
    }

    impl Lower for LinkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupConfiguration", self.log_group_configuration);
            to.set("MetricConfiguration", self.metric_configuration);
        }
    }

    /// When used in `MetricConfiguration` this field specifies which metric namespaces are to be shared with the
    /// monitoring account.
    #[derive(Clone, Debug, Default)]
    pub struct LinkFilter {
        /// When used in `MetricConfiguration` this field specifies which metric namespaces are to be shared with the
        /// monitoring account.
        ///
        /// Required. 1 to 2000 characters.
        pub filter: Option<Value<String>>,
    }

    impl Lower for LinkFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Filter", self.filter);
        }
    }
}

/// `AWS::Oam::Sink`.
///
/// Creates or updates a \*sink\* in the current account, so that it can be used as a monitoring account in
/// CloudWatch cross-account observability.
///
/// Its ARN: `arn:${Partition}:oam:${Region}:${Account}:sink/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Sink {
    /// A name for the sink.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The IAM policy that grants permissions to source accounts to link to this sink. The policy can grant permission
    /// in the following ways.
    pub policy: Option<Value<Json>>,
    /// An array of key-value pairs to apply to the sink.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Sink {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Policy", self.policy);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Sink {
    const TYPE: &'static str = "AWS::Oam::Sink";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Sink> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the sink. For example,
    /// `arn:aws:oam:us-west-1:111111111111:sink:abcd1234-a123-456a-a12b-a123b456c789`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}
