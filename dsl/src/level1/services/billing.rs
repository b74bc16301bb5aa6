//! `AWS::Billing`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Billing::BillingView`.
///
/// Creates a billing view with the specified billing view attributes.
///
/// Its ARN: `arn:${Partition}:billing::${Account}:billingview/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct BillingView {
    /// See Expression. Billing view only supports `LINKED_ACCOUNT` and `Tags`.
    pub data_filter_expression: Option<Value<billing_view::DataFilterExpression>>,
    /// The description of the billing view.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the billing view.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of billing views used as the data source for the custom billing view.
    ///
    /// Required. 1 to 10 items.
    pub source_views: Option<Value<Vec<String>>>,
    /// A list of key value map specifying tags associated to the billing view being created.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<billing_view::Tag>>>,
}

impl Lower for BillingView {
    fn fields(self, to: &mut Fields) {
        to.set("DataFilterExpression", self.data_filter_expression);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("SourceViews", self.source_views);
        to.set("Tags", self.tags);
    }
}

impl Level1 for BillingView {
    const TYPE: &'static str = "AWS::Billing::BillingView";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<BillingView> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) that can be used to uniquely identify the billing view.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The type of billing group.
    pub fn billing_view_type(self) -> Value<String> {
        self.attribute("BillingViewType")
    }

    /// The time when the billing view was created.
    pub fn created_at(self) -> Value<f64> {
        self.attribute("CreatedAt")
    }

    /// The account owner of the billing view.
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The time when the billing view was last updated.
    pub fn updated_at(self) -> Value<f64> {
        self.attribute("UpdatedAt")
    }
}

/// What [`BillingView`] is made of.
pub mod billing_view {
    use super::*;

    /// See Expression. Billing view only supports `LINKED_ACCOUNT` and `Tags`.
    #[derive(Clone, Debug, Default)]
    pub struct DataFilterExpression {
        /// The specific `Dimension` to use for `Expression`.
        pub dimensions: Option<Value<Dimensions>>,
        /// The specific `Tag` to use for `Expression`.
        pub tags: Option<Value<BillingViewTags>>,
        pub time_range: Option<Value<TimeRange>>,
    }

    impl Lower for DataFilterExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("Tags", self.tags);
            to.set("TimeRange", self.time_range);
        }
    }

    /// The specific `Dimension` to use for `Expression`.
    #[derive(Clone, Debug, Default)]
    pub struct Dimensions {
        /// The key that's associated with the tag.
        ///
        /// One of `LINKED_ACCOUNT`.
        pub key: Option<Value<String>>,
        /// The metadata that you can use to filter and group your results.
        ///
        /// 1 to 200 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for Dimensions {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Values", self.values);
        }
    }

    /// Tags associated with the billing view resource.
    #[derive(Clone, Debug, Default)]
    pub struct BillingViewTags {
        /// A list of tag key value pairs that are associated with the resource.
        ///
        /// 0 to 1024 characters.
        pub key: Option<Value<String>>,
        /// The metadata values that you can use to filter and group your results.
        ///
        /// 1 to 200 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for BillingViewTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Values", self.values);
        }
    }

    /// `TimeRange` of `AWS::Billing::BillingView`.
    #[derive(Clone, Debug, Default)]
    pub struct TimeRange {
        /// The time in ISO 8601 format, UTC time (YYYY-MM-DDTHH:MM:SSZ).
        pub begin_date_inclusive: Option<Value<String>>,
        /// The time in ISO 8601 format, UTC time (YYYY-MM-DDTHH:MM:SSZ).
        pub end_date_inclusive: Option<Value<String>>,
    }

    impl Lower for TimeRange {
        fn fields(self, to: &mut Fields) {
            to.set("BeginDateInclusive", self.begin_date_inclusive);
            to.set("EndDateInclusive", self.end_date_inclusive);
        }
    }

    /// A key-value pair to associate with a Billing View.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
