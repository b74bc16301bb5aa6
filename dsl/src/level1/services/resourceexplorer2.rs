//! `AWS::ResourceExplorer2`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ResourceExplorer2::DefaultViewAssociation`.
///
/// Sets the specified view as the default for the AWS Region in which you call this operation.
#[derive(Clone, Debug, Default)]
pub struct DefaultViewAssociation {
    /// The ARN of the view to set as the default for the AWS Region and AWS account in which you call this operation.
    ///
    /// Required.
    pub view_arn: Option<Value<String>>,
}

impl Lower for DefaultViewAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ViewArn", self.view_arn);
    }
}

impl Level1 for DefaultViewAssociation {
    const TYPE: &'static str = "AWS::ResourceExplorer2::DefaultViewAssociation";
}

impl Handle<DefaultViewAssociation> {
    /// `Ref`: its `AssociatedAwsPrincipal`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier of the principal for which the specified view was made the default for the AWS Region that
    /// contains the view.
    pub fn associated_aws_principal(self) -> Value<String> {
        self.attribute("AssociatedAwsPrincipal")
    }
}

/// `AWS::ResourceExplorer2::Index`.
///
/// Turns on Resource Explorer in the AWS Region in which you called this operation by creating an index.
///
/// Its ARN: `arn:${Partition}:resource-explorer-2:${Region}:${Account}:index/${IndexUuid}`.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// The specified tags are attached to only the index created in this AWS Region. The tags don't attach to any of
    /// the resources listed in the index.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// Specifies the type of the index in this Region. For information about the aggregator index and how it differs
    /// from a local index, see Turning on cross-Region search by creating an aggregator index in the \*AWS Resource
    /// Explorer User Guide.\*.
    ///
    /// Required. One of `LOCAL`, `AGGREGATOR`.
    pub type_: Option<Value<String>>,
}

impl Lower for Index {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Index {
    const TYPE: &'static str = "AWS::ResourceExplorer2::Index";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Index> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the new index for the AWS Region. For example.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Indicates the current state of the index. For example.
    pub fn index_state(self) -> Value<String> {
        self.attribute("IndexState")
    }
}

/// `AWS::ResourceExplorer2::View`.
///
/// Creates a view that users can query by using the Search operation. Results from queries that you make using this
/// view include only resources that match the view's `Filters`.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// An array of strings that include search keywords, prefixes, and operators that filter the results that are
    /// returned for queries made using this view.
    pub filters: Option<Value<view::SearchFilter>>,
    /// A list of fields that provide additional information about the view.
    pub included_properties: Option<Value<Vec<view::IncludedProperty>>>,
    /// The root ARN of the account, an organizational unit (OU), or an organization ARN. If left empty, the default is
    /// account.
    ///
    /// A change replaces the resource.
    pub scope: Option<Value<String>>,
    /// Tag key and value pairs that are attached to the view.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The name of the new view.
    ///
    /// Required. A change replaces the resource.
    pub view_name: Option<Value<String>>,
}

impl Lower for View {
    fn fields(self, to: &mut Fields) {
        to.set("Filters", self.filters);
        to.set("IncludedProperties", self.included_properties);
        to.set("Scope", self.scope);
        to.set("Tags", self.tags);
        to.set("ViewName", self.view_name);
    }
}

impl Level1 for View {
    const TYPE: &'static str = "AWS::ResourceExplorer2::View";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<View> {
    /// `Ref`: its `ViewArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the new view. For example.
    pub fn view_arn(self) -> Value<Arn> {
        self.attribute("ViewArn")
    }
}

/// What [`View`] is made of.
pub mod view {
    use super::*;

    /// A search filter defines which resources can be part of a search query result set.
    #[derive(Clone, Debug, Default)]
    pub struct SearchFilter {
        /// The string that contains the search keywords, prefixes, and operators to control the results that can be
        /// returned by a Search operation.
        ///
        /// Required. 0 to 2048 characters.
        pub filter_string: Option<Value<String>>,
    }

    impl Lower for SearchFilter {
        fn fields(self, to: &mut Fields) {
            to.set("FilterString", self.filter_string);
        }
    }

    /// Information about an additional property that describes a resource, that you can optionally include in a view.
    #[derive(Clone, Debug, Default)]
    pub struct IncludedProperty {
        /// The name of the property that is included in this view.
        ///
        /// Required. 1 to 1011 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for IncludedProperty {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }
}
