//! `AWS::Location`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Location::APIKey`.
///
/// The API key resource in your AWS account, which lets you grant actions for Amazon Location resources to the API
/// key bearer.
///
/// Its ARN: `arn:${Partition}:geo:${Region}:${Account}:api-key/${KeyName}`.
#[derive(Clone, Debug, Default)]
pub struct APIKey {
    /// Updates the description for the API key resource.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The optional timestamp for when the API key resource will expire in ISO 8601 format.
    pub expire_time: Option<Value<String>>,
    /// ForceDelete bypasses an API key's expiry conditions and deletes the key. Set the parameter `true` to delete the
    /// key or to `false` to not preemptively delete the API key.
    pub force_delete: Option<Value<bool>>,
    /// The boolean flag to be included for updating `ExpireTime` or Restrictions details. Must be set to `true` to
    /// update an API key resource that has been used in the past 7 days.
    pub force_update: Option<Value<bool>>,
    /// A custom name for the API key resource.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub key_name: Option<Value<String>>,
    /// Whether the API key should expire. Set to `true` to set the API key to have no expiration time.
    pub no_expiry: Option<Value<bool>>,
    /// The API key restrictions for the API key resource.
    ///
    /// Required.
    pub restrictions: Option<Value<api_key::ApiKeyRestrictions>>,
    /// Applies one or more tags to the map resource. A tag is a key-value pair that helps manage, identify, search, and
    /// filter your resources by labelling them.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<api_key::Tag>>>,
}

impl Lower for APIKey {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("ExpireTime", self.expire_time);
        to.set("ForceDelete", self.force_delete);
        to.set("ForceUpdate", self.force_update);
        to.set("KeyName", self.key_name);
        to.set("NoExpiry", self.no_expiry);
        to.set("Restrictions", self.restrictions);
        to.set("Tags", self.tags);
    }
}

impl Level1 for APIKey {
    const TYPE: &'static str = "AWS::Location::APIKey";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<APIKey> {
    /// `Ref`: its `KeyName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the resource. Used when you need to specify a resource across all AWS.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp for when the API key resource was created in ISO 8601 format: YYYY-MM-DDThh:mm:ss.sssZ.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The Amazon Resource Name (ARN) for the API key resource. Used when you need to specify a resource across all
    /// AWS.
    pub fn key_arn(self) -> Value<Arn> {
        self.attribute("KeyArn")
    }

    /// The timestamp for when the API key resource was last updated in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// What [`APIKey`] is made of.
pub mod api_key {
    use super::*;

    /// API Restrictions on the allowed actions, resources, and referers for an API key resource.
    #[derive(Clone, Debug, Default)]
    pub struct ApiKeyRestrictions {
        /// A list of allowed actions that an API key resource grants permissions to perform. You must have at least one
        /// action for each type of resource.
        ///
        /// Required. 1 to 24 items.
        pub allow_actions: Option<Value<Vec<String>>>,
        /// 0 to 5 items.
        pub allow_android_apps: Option<Value<Vec<AndroidApp>>>,
        /// 0 to 5 items.
        pub allow_apple_apps: Option<Value<Vec<AppleApp>>>,
        /// An optional list of allowed HTTP referers for which requests must originate from. Requests using this API key
        /// from other domains will not be allowed.
        ///
        /// 0 to 5 items.
        pub allow_referers: Option<Value<Vec<String>>>,
        /// A list of allowed resource ARNs that a API key bearer can perform actions on.
        ///
        /// Required. 1 to 8 items.
        pub allow_resources: Option<Value<Vec<String>>>,
    }

    impl Lower for ApiKeyRestrictions {
        fn fields(self, to: &mut Fields) {
            to.set("AllowActions", self.allow_actions);
            to.set("AllowAndroidApps", self.allow_android_apps);
            to.set("AllowAppleApps", self.allow_apple_apps);
            to.set("AllowReferers", self.allow_referers);
            to.set("AllowResources", self.allow_resources);
        }
    }

    /// `AndroidApp` of `AWS::Location::APIKey`.
    #[derive(Clone, Debug, Default)]
    pub struct AndroidApp {
        /// Required. 59 to 59 characters.
        pub certificate_fingerprint: Option<Value<String>>,
        /// Required. 1 to 255 characters.
        pub package: Option<Value<String>>,
    }

    impl Lower for AndroidApp {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateFingerprint", self.certificate_fingerprint);
            to.set("Package", self.package);
        }
    }

    /// `AppleApp` of `AWS::Location::APIKey`.
    #[derive(Clone, Debug, Default)]
    pub struct AppleApp {
        /// Required. 1 to 155 characters.
        pub bundle_id: Option<Value<String>>,
    }

    impl Lower for AppleApp {
        fn fields(self, to: &mut Fields) {
            to.set("BundleId", self.bundle_id);
        }
    }

    /// A key-value pair to associate with a resource.
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

/// `AWS::Location::GeofenceCollection`.
///
/// The `AWS::Location::GeofenceCollection` resource specifies the ability to detect and act when a tracked device
/// enters or exits a defined geographical boundary known as a geofence.
///
/// Its ARN: `arn:${Partition}:geo:${Region}:${Account}:geofence-collection/${CollectionName}`.
#[derive(Clone, Debug, Default)]
pub struct GeofenceCollection {
    /// A custom name for the geofence collection.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub collection_name: Option<Value<String>>,
    /// An optional description for the geofence collection.
    ///
    /// 0 to 1000 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// A key identifier for an AWS KMS customer managed key. Enter a key ID, key ARN, alias name, or alias ARN.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// One of `RequestBasedUsage`.
    pub pricing_plan: Option<Value<String>>,
    /// This shape is deprecated since 2022-02-01: Deprecated. No longer allowed.
    pub pricing_plan_data_source: Option<Value<String>>,
    /// Applies one or more tags to the geofence collection. A tag is a key-value pair helps manage, identify, search,
    /// and filter your resources by labelling them.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<geofence_collection::Tag>>>,
}

impl Lower for GeofenceCollection {
    fn fields(self, to: &mut Fields) {
        to.set("CollectionName", self.collection_name);
        to.set("Description", self.description);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("PricingPlan", self.pricing_plan);
        to.set("PricingPlanDataSource", self.pricing_plan_data_source);
        to.set("Tags", self.tags);
    }
}

impl Level1 for GeofenceCollection {
    const TYPE: &'static str = "AWS::Location::GeofenceCollection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<GeofenceCollection> {
    /// `Ref`: its `CollectionName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the geofence collection resource. Used when you need to specify a resource
    /// across all AWS.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Synonym for `Arn`. The Amazon Resource Name (ARN) for the geofence collection resource. Used when you need to
    /// specify a resource across all AWS.
    pub fn collection_arn(self) -> Value<Arn> {
        self.attribute("CollectionArn")
    }

    /// The timestamp for when the geofence collection resource was created in ISO 8601 format:
    /// `YYYY-MM-DDThh:mm:ss.sssZ`.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The timestamp for when the geofence collection resource was last updated in ISO 8601 format:
    /// `YYYY-MM-DDThh:mm:ss.sssZ`.
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// What [`GeofenceCollection`] is made of.
pub mod geofence_collection {
    use super::*;

    /// A key-value pair to associate with a resource.
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

/// `AWS::Location::Map`.
///
/// The `AWS::Location::Map` resource specifies a map resource in your AWS account, which provides map tiles of
/// different styles sourced from global location data providers.
///
/// Its ARN: `arn:${Partition}:geo:${Region}:${Account}:map/${MapName}`.
#[derive(Clone, Debug, Default)]
pub struct Map {
    /// Specifies the `MapConfiguration`, including the map style, for the map resource that you create. The map style
    /// defines the look of maps and the data provider for your map resource.
    ///
    /// Required. A change replaces the resource.
    pub configuration: Option<Value<map::MapConfiguration>>,
    /// An optional description for the map resource.
    ///
    /// 0 to 1000 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name for the map resource.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub map_name: Option<Value<String>>,
    /// No longer used. If included, the only allowed value is `RequestBasedUsage`.
    ///
    /// One of `RequestBasedUsage`. A change replaces the resource.
    pub pricing_plan: Option<Value<String>>,
    /// Applies one or more tags to the map resource. A tag is a key-value pair helps manage, identify, search, and
    /// filter your resources by labelling them.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<map::Tag>>>,
}

impl Lower for Map {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("Description", self.description);
        to.set("MapName", self.map_name);
        to.set("PricingPlan", self.pricing_plan);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Map {
    const TYPE: &'static str = "AWS::Location::Map";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Map> {
    /// `Ref`: its `MapName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the map resource. Used to specify a resource across all AWS.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp for when the map resource was created in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The attribute `DataSource`.
    pub fn data_source(self) -> Value<String> {
        self.attribute("DataSource")
    }

    /// Synonym for `Arn`. The Amazon Resource Name (ARN) for the map resource. Used to specify a resource across all
    /// AWS.
    pub fn map_arn(self) -> Value<Arn> {
        self.attribute("MapArn")
    }

    /// The timestamp for when the map resource was last updated in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// What [`Map`] is made of.
pub mod map {
    use super::*;

    /// Specifies the map tile style selected from an available provider.
    #[derive(Clone, Debug, Default)]
    pub struct MapConfiguration {
        /// Specifies the custom layers for the style. Leave unset to not enable any custom layer, or, for styles that
        /// support custom layers, you can enable layer(s), such as the `POI` layer for the VectorEsriNavigation style.
        ///
        /// At most 10 items.
        pub custom_layers: Option<Value<Vec<String>>>,
        /// Specifies the map political view selected from an available data provider.
        ///
        /// 3 to 3 characters.
        pub political_view: Option<Value<String>>,
        /// Specifies the map style selected from an available data provider.
        ///
        /// Required. 1 to 100 characters. A change replaces the resource.
        pub style: Option<Value<String>>,
    }

    impl Lower for MapConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomLayers", self.custom_layers);
            to.set("PoliticalView", self.political_view);
            to.set("Style", self.style);
        }
    }

    /// A key-value pair to associate with a resource.
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

/// `AWS::Location::PlaceIndex`.
///
/// Specifies a place index resource in your AWS account.
///
/// Its ARN: `arn:${Partition}:geo:${Region}:${Account}:place-index/${IndexName}`.
#[derive(Clone, Debug, Default)]
pub struct PlaceIndex {
    /// Specifies the geospatial data provider for the new place index.
    ///
    /// Required. A change replaces the resource.
    pub data_source: Option<Value<String>>,
    /// Specifies the data storage option requesting Places.
    ///
    /// A change replaces the resource.
    pub data_source_configuration: Option<Value<place_index::DataSourceConfiguration>>,
    /// The optional description for the place index resource.
    ///
    /// 0 to 1000 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the place index resource.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub index_name: Option<Value<String>>,
    /// No longer used. If included, the only allowed value is `RequestBasedUsage`.
    ///
    /// One of `RequestBasedUsage`. A change replaces the resource.
    pub pricing_plan: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<place_index::Tag>>>,
}

impl Lower for PlaceIndex {
    fn fields(self, to: &mut Fields) {
        to.set("DataSource", self.data_source);
        to.set("DataSourceConfiguration", self.data_source_configuration);
        to.set("Description", self.description);
        to.set("IndexName", self.index_name);
        to.set("PricingPlan", self.pricing_plan);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PlaceIndex {
    const TYPE: &'static str = "AWS::Location::PlaceIndex";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PlaceIndex> {
    /// `Ref`: its `IndexName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the place index resource. Used to specify a resource across AWS.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp for when the place index resource was created in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// Synonym for `Arn`. The Amazon Resource Name (ARN) for the place index resource. Used to specify a resource
    /// across AWS.
    pub fn index_arn(self) -> Value<Arn> {
        self.attribute("IndexArn")
    }

    /// The timestamp for when the place index resource was last updated in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// What [`PlaceIndex`] is made of.
pub mod place_index {
    use super::*;

    /// Specifies the data storage option requesting Places.
    #[derive(Clone, Debug, Default)]
    pub struct DataSourceConfiguration {
        /// Specifies how the results of an operation will be stored by the caller.
        ///
        /// One of `SingleUse`, `Storage`. A change replaces the resource.
        pub intended_use: Option<Value<String>>,
    }

    impl Lower for DataSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IntendedUse", self.intended_use);
        }
    }

    /// A key-value pair to associate with a resource.
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

/// `AWS::Location::RouteCalculator`.
///
/// Specifies a route calculator resource in your AWS account.
///
/// Its ARN: `arn:${Partition}:geo:${Region}:${Account}:route-calculator/${CalculatorName}`.
#[derive(Clone, Debug, Default)]
pub struct RouteCalculator {
    /// The name of the route calculator resource.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub calculator_name: Option<Value<String>>,
    /// Specifies the data provider of traffic and road network data.
    ///
    /// Required. A change replaces the resource.
    pub data_source: Option<Value<String>>,
    /// The optional description for the route calculator resource.
    ///
    /// 0 to 1000 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// No longer used. If included, the only allowed value is `RequestBasedUsage`.
    ///
    /// One of `RequestBasedUsage`. A change replaces the resource.
    pub pricing_plan: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<route_calculator::Tag>>>,
}

impl Lower for RouteCalculator {
    fn fields(self, to: &mut Fields) {
        to.set("CalculatorName", self.calculator_name);
        to.set("DataSource", self.data_source);
        to.set("Description", self.description);
        to.set("PricingPlan", self.pricing_plan);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RouteCalculator {
    const TYPE: &'static str = "AWS::Location::RouteCalculator";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RouteCalculator> {
    /// `Ref`: its `CalculatorName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the route calculator resource. Use the ARN when you specify a resource across
    /// all AWS.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Synonym for `Arn`. The Amazon Resource Name (ARN) for the route calculator resource. Use the ARN when you
    /// specify a resource across all AWS.
    pub fn calculator_arn(self) -> Value<Arn> {
        self.attribute("CalculatorArn")
    }

    /// The timestamp for when the route calculator resource was created in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The timestamp for when the route calculator resource was last updated in ISO 8601 format:
    /// `YYYY-MM-DDThh:mm:ss.sssZ`.
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// What [`RouteCalculator`] is made of.
pub mod route_calculator {
    use super::*;

    /// A key-value pair to associate with a resource.
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

/// `AWS::Location::Tracker`.
///
/// Specifies a tracker resource in your AWS account, which lets you receive current and historical location of
/// devices.
///
/// Its ARN: `arn:${Partition}:geo:${Region}:${Account}:tracker/${TrackerName}`.
#[derive(Clone, Debug, Default)]
pub struct Tracker {
    /// An optional description for the tracker resource.
    ///
    /// 0 to 1000 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    pub event_bridge_enabled: Option<Value<bool>>,
    pub kms_key_enable_geospatial_queries: Option<Value<bool>>,
    /// A key identifier for an AWS KMS customer managed key. Enter a key ID, key ARN, alias name, or alias ARN.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// Specifies the position filtering for the tracker resource.
    ///
    /// One of `TimeBased`, `DistanceBased`, `AccuracyBased`. A change replaces the resource.
    pub position_filtering: Option<Value<String>>,
    /// One of `RequestBasedUsage`.
    pub pricing_plan: Option<Value<String>>,
    /// This shape is deprecated since 2022-02-01: Deprecated. No longer allowed.
    pub pricing_plan_data_source: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<tracker::Tag>>>,
    /// The name for the tracker resource.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub tracker_name: Option<Value<String>>,
}

impl Lower for Tracker {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EventBridgeEnabled", self.event_bridge_enabled);
        to.set("KmsKeyEnableGeospatialQueries", self.kms_key_enable_geospatial_queries);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("PositionFiltering", self.position_filtering);
        to.set("PricingPlan", self.pricing_plan);
        to.set("PricingPlanDataSource", self.pricing_plan_data_source);
        to.set("Tags", self.tags);
        to.set("TrackerName", self.tracker_name);
    }
}

impl Level1 for Tracker {
    const TYPE: &'static str = "AWS::Location::Tracker";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Tracker> {
    /// `Ref`: its `TrackerName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the tracker resource. Used when you need to specify a resource across all
    /// AWS.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp for when the tracker resource was created in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// Synonym for `Arn`. The Amazon Resource Name (ARN) for the tracker resource. Used when you need to specify a
    /// resource across all AWS.
    pub fn tracker_arn(self) -> Value<Arn> {
        self.attribute("TrackerArn")
    }

    /// The timestamp for when the tracker resource was last updated in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// What [`Tracker`] is made of.
pub mod tracker {
    use super::*;

    /// A key-value pair to associate with a resource.
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

/// `AWS::Location::TrackerConsumer`.
///
/// The `AWS::Location::TrackerConsumer` resource specifies an association between a geofence collection and a
/// tracker resource.
#[derive(Clone, Debug, Default)]
pub struct TrackerConsumer {
    /// The Amazon Resource Name (ARN) for the geofence collection to be associated to tracker resource. Used when you
    /// need to specify a resource across all AWS.
    ///
    /// Required. At most 1600 characters. A change replaces the resource.
    pub consumer_arn: Option<Value<String>>,
    /// The name for the tracker resource.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub tracker_name: Option<Value<String>>,
}

impl Lower for TrackerConsumer {
    fn fields(self, to: &mut Fields) {
        to.set("ConsumerArn", self.consumer_arn);
        to.set("TrackerName", self.tracker_name);
    }
}

impl Level1 for TrackerConsumer {
    const TYPE: &'static str = "AWS::Location::TrackerConsumer";
}

impl Handle<TrackerConsumer> {
    /// `Ref`: `TrackerName`, `ConsumerArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}
