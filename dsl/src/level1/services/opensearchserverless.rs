//! `AWS::OpenSearchServerless`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::OpenSearchServerless::AccessPolicy`.
///
/// Creates a data access policy for OpenSearch Serverless. Access policies limit access to collections and the
/// resources within them, and allow a user to access that data irrespective of the access mechanism or network
/// source.
#[derive(Clone, Debug, Default)]
pub struct AccessPolicy {
    /// The description of the policy.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The name of the policy.
    ///
    /// Required. 3 to 32 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The JSON policy document without any whitespaces.
    ///
    /// Required. 1 to 20480 characters.
    pub policy: Option<Value<String>>,
    /// The type of access policy. Currently the only option is `data`.
    ///
    /// Required. One of `data`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for AccessPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Policy", self.policy);
        to.set("Type", self.type_);
    }
}

impl Level1 for AccessPolicy {
    const TYPE: &'static str = "AWS::OpenSearchServerless::AccessPolicy";
}

impl Handle<AccessPolicy> {
    /// `Ref`: `Type`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::OpenSearchServerless::Collection`.
///
/// Specifies an OpenSearch Serverless collection. For more information, see Creating and managing Amazon OpenSearch
/// Serverless collections in the \*Amazon OpenSearch Service Developer Guide\*.
///
/// Its ARN: `arn:${Partition}:aoss:${Region}:${Account}:collection/${CollectionId}`.
#[derive(Clone, Debug, Default)]
pub struct Collection {
    /// The name of the collection group to associate with the collection.
    ///
    /// 3 to 32 characters. A change replaces the resource.
    pub collection_group_name: Option<Value<String>>,
    /// The deletion protection state of the collection.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub deletion_protection: Option<Value<String>>,
    /// A description of the collection.
    ///
    /// At most 1000 characters.
    pub description: Option<Value<String>>,
    /// Encryption settings for the collection.
    ///
    /// A change replaces the resource.
    pub encryption_config: Option<Value<collection::EncryptionConfig>>,
    /// The name of the collection.
    ///
    /// Required. 3 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Indicates whether to use standby replicas for the collection. You can't update this property after the
    /// collection is already created.
    ///
    /// One of `ENABLED`, `DISABLED`. A change replaces the resource.
    pub standby_replicas: Option<Value<String>>,
    /// An arbitrary set of tags (key–value pairs) to associate with the collection.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<collection::Tag>>>,
    /// The type of collection. Possible values are `SEARCH`, `TIMESERIES`, and `VECTORSEARCH`. For more information,
    /// see Choosing a collection type.
    ///
    /// One of `SEARCH`, `TIMESERIES`, `VECTORSEARCH`. A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// Vector search configuration options for the collection.
    pub vector_options: Option<Value<collection::VectorOptions>>,
}

impl Lower for Collection {
    fn fields(self, to: &mut Fields) {
        to.set("CollectionGroupName", self.collection_group_name);
        to.set("DeletionProtection", self.deletion_protection);
        to.set("Description", self.description);
        to.set("EncryptionConfig", self.encryption_config);
        to.set("Name", self.name);
        to.set("StandbyReplicas", self.standby_replicas);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
        to.set("VectorOptions", self.vector_options);
    }
}

impl Level1 for Collection {
    const TYPE: &'static str = "AWS::OpenSearchServerless::Collection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Collection> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the collection. For example,
    /// `arn:aws:aoss:us-east-1:123456789012:collection/07tjusf2h91cunochc`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Collection-specific endpoint used to submit index, search, and data upload requests to an OpenSearch Serverless
    /// collection.
    pub fn collection_endpoint(self) -> Value<String> {
        self.attribute("CollectionEndpoint")
    }

    /// The collection-specific endpoint used to access OpenSearch Dashboards. For example,
    /// `https://07tjusf2h91cunochc.us-east-1.aoss.amazonaws.com/_dashboards`.
    pub fn dashboard_endpoint(self) -> Value<String> {
        self.attribute("DashboardEndpoint")
    }

    /// The attribute `FipsEndpoints`.
    pub fn fips_endpoints(self) -> Value<Json> {
        self.attribute("FipsEndpoints")
    }

    /// A unique identifier for the collection. For example, `07tjusf2h91cunochc`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the AWS KMS key used to encrypt the collection.
    pub fn kms_key_arn(self) -> Value<Arn> {
        self.attribute("KmsKeyArn")
    }
}

/// What [`Collection`] is made of.
pub mod collection {
    use super::*;

    /// Encryption settings for the collection.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfig {
        /// Indicates whether to use an AWS owned key for encryption.
        pub aws_owned_key: Option<Value<bool>>,
        /// Key Management Service key used to encrypt the collection.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for EncryptionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AWSOwnedKey", self.aws_owned_key);
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// A key-value pair metadata associated with resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key in the key-value pair.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value in the key-value pair.
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

    /// Vector search configuration options for the collection.
    #[derive(Clone, Debug, Default)]
    pub struct VectorOptions {
        /// Indicates whether GPU acceleration is enabled for vector indexing.
        ///
        /// One of `ENABLED`, `DISABLED`, `ALLOWED`.
        pub serverless_vector_acceleration: Option<Value<String>>,
    }

    impl Lower for VectorOptions {
        fn fields(self, to: &mut Fields) {
            to.set("ServerlessVectorAcceleration", self.serverless_vector_acceleration);
        }
    }
}

/// `AWS::OpenSearchServerless::CollectionGroup`.
///
/// Resource Type definition for AWS::OpenSearchServerless::CollectionGroup.
///
/// Its ARN: `arn:${Partition}:aoss:${Region}:${Account}:collection-group/${CollectionGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct CollectionGroup {
    pub capacity_limits: Option<Value<collection_group::CapacityLimits>>,
    /// The description of the collection group.
    ///
    /// At most 1000 characters.
    pub description: Option<Value<String>>,
    /// The generation of Amazon OpenSearch Serverless for the collection group. Valid values are CLASSIC and NEXTGEN.
    ///
    /// One of `CLASSIC`, `NEXTGEN`. A change replaces the resource.
    pub generation: Option<Value<String>>,
    /// The name of the collection group.
    ///
    /// Required. 3 to 32 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Indicates whether standby replicas are used for the collection group.
    ///
    /// Required. One of `ENABLED`, `DISABLED`. A change replaces the resource.
    pub standby_replicas: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<collection_group::Tag>>>,
}

impl Lower for CollectionGroup {
    fn fields(self, to: &mut Fields) {
        to.set("CapacityLimits", self.capacity_limits);
        to.set("Description", self.description);
        to.set("Generation", self.generation);
        to.set("Name", self.name);
        to.set("StandbyReplicas", self.standby_replicas);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CollectionGroup {
    const TYPE: &'static str = "AWS::OpenSearchServerless::CollectionGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CollectionGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the collection group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of the collection group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`CollectionGroup`] is made of.
pub mod collection_group {
    use super::*;

    /// `CapacityLimits` of `AWS::OpenSearchServerless::CollectionGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityLimits {
        /// The maximum indexing capacity for collections in the group.
        ///
        /// At least 1.
        pub max_indexing_capacity_in_ocu: Option<Value<f64>>,
        /// The maximum search capacity for collections in the group.
        ///
        /// At least 1.
        pub max_search_capacity_in_ocu: Option<Value<f64>>,
        /// The minimum indexing capacity for collections in the group.
        ///
        /// At least 0.
        pub min_indexing_capacity_in_ocu: Option<Value<f64>>,
        /// The minimum search capacity for collections in the group.
        ///
        /// At least 0.
        pub min_search_capacity_in_ocu: Option<Value<f64>>,
    }

    impl Lower for CapacityLimits {
        fn fields(self, to: &mut Fields) {
            to.set("MaxIndexingCapacityInOcu", self.max_indexing_capacity_in_ocu);
            to.set("MaxSearchCapacityInOcu", self.max_search_capacity_in_ocu);
            to.set("MinIndexingCapacityInOcu", self.min_indexing_capacity_in_ocu);
            to.set("MinSearchCapacityInOcu", self.min_search_capacity_in_ocu);
        }
    }

    /// A map of key-value pairs associated with the collection group.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key in the key-value pair.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value in the key-value pair.
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

/// `AWS::OpenSearchServerless::CollectionIndex`.
///
/// Resource Type definition for AWS::OpenSearchServerless::CollectionIndex.
#[derive(Clone, Debug, Default)]
pub struct CollectionIndex {
    /// The identifier of the collection.
    ///
    /// Required. 3 to 40 characters. A change replaces the resource.
    pub id: Option<Value<String>>,
    /// The name of the collection index.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub index_name: Option<Value<String>>,
    /// The Mappings for the collection index.
    ///
    /// 1 to 2480 characters.
    pub index_schema: Option<Value<String>>,
}

impl Lower for CollectionIndex {
    fn fields(self, to: &mut Fields) {
        to.set("Id", self.id);
        to.set("IndexName", self.index_name);
        to.set("IndexSchema", self.index_schema);
    }
}

impl Level1 for CollectionIndex {
    const TYPE: &'static str = "AWS::OpenSearchServerless::CollectionIndex";
}

impl Handle<CollectionIndex> {
    /// `Ref`: `Id`, `IndexName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::OpenSearchServerless::Index`.
///
/// An OpenSearch Serverless index resource.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// The endpoint for the collection.
    ///
    /// Required. A change replaces the resource.
    pub collection_endpoint: Option<Value<String>>,
    /// The name of the OpenSearch Serverless index.
    ///
    /// Required. A change replaces the resource.
    pub index_name: Option<Value<String>>,
    /// Index mappings for the OpenSearch Serverless index.
    pub mappings: Option<Value<index::Mappings>>,
    /// Index settings for the OpenSearch Serverless index.
    pub settings: Option<Value<index::IndexSettings>>,
}

impl Lower for Index {
    fn fields(self, to: &mut Fields) {
        to.set("CollectionEndpoint", self.collection_endpoint);
        to.set("IndexName", self.index_name);
        to.set("Mappings", self.mappings);
        to.set("Settings", self.settings);
    }
}

impl Level1 for Index {
    const TYPE: &'static str = "AWS::OpenSearchServerless::Index";
}

impl Handle<Index> {
    /// `Ref`: `IndexName`, `CollectionEndpoint`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier for the index.
    pub fn uuid(self) -> Value<String> {
        self.attribute("Uuid")
    }
}

/// What [`Index`] is made of.
pub mod index {
    use super::*;

    /// Index mappings for the OpenSearch Serverless index.
    #[derive(Clone, Debug, Default)]
    pub struct Mappings {
        /// Nested fields within an object or nested field type.
        pub properties: Option<Value<BTreeMap<String, PropertyMapping>>>,
    }

    impl Lower for Mappings {
        fn fields(self, to: &mut Fields) {
            to.set("Properties", self.properties);
        }
    }

    /// Property mappings for the OpenSearch Serverless index.
    #[derive(Clone, Debug, Default)]
    pub struct PropertyMapping {
        /// The analyzer to use for this field (for text and keyword fields).
        pub analyzer: Option<Value<String>>,
        /// The compression level for knn\_vector fields.
        ///
        /// One of `16x`, `32x`, `8x`, `4x`, `2x`, `1x`.
        pub compression_level: Option<Value<String>>,
        /// The data type for knn\_vector fields (e.g. float, byte). Controls how vector values are stored.
        ///
        /// One of `float`, `byte`.
        pub data_type: Option<Value<String>>,
        /// Dimension size for vector fields, defines the number of dimensions in the vector.
        pub dimension: Option<Value<i64>>,
        /// Whether a field should be indexed.
        pub index: Option<Value<bool>>,
        /// Configuration for k-NN search method.
        pub method: Option<Value<Method>>,
        /// Defines the fields within the mapping, including their types and configurations.
        pub properties: Option<Value<BTreeMap<String, PropertyMapping>>>,
        /// The distance function used for k-NN search (field-level, outside Method).
        ///
        /// One of `l2`, `l1`, `linf`, `cosinesimil`, `innerproduct`, `hamming`.
        pub space_type: Option<Value<String>>,
        /// The field data type. Must be a valid OpenSearch field type.
        ///
        /// Required. One of `text`, `knn_vector`, `keyword`, `integer`.
        pub type_: Option<Value<String>>,
        /// Default value for the field when not specified in a document.
        pub value: Option<Value<String>>,
    }

    impl Lower for PropertyMapping {
        fn fields(self, to: &mut Fields) {
            to.set("Analyzer", self.analyzer);
            to.set("CompressionLevel", self.compression_level);
            to.set("DataType", self.data_type);
            to.set("Dimension", self.dimension);
            to.set("Index", self.index);
            to.set("Method", self.method);
            to.set("Properties", self.properties);
            to.set("SpaceType", self.space_type);
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// Configuration for k-NN search method.
    #[derive(Clone, Debug, Default)]
    pub struct Method {
        /// The k-NN search engine to use.
        ///
        /// One of `nmslib`, `faiss`, `lucene`.
        pub engine: Option<Value<String>>,
        /// The algorithm name for k-NN search.
        ///
        /// Required. One of `hnsw`, `ivf`.
        pub name: Option<Value<String>>,
        /// Additional parameters for the k-NN algorithm.
        pub parameters: Option<Value<Parameters>>,
        /// The distance function used for k-NN search.
        ///
        /// One of `l2`, `l1`, `linf`, `cosinesimil`, `innerproduct`, `hamming`.
        pub space_type: Option<Value<String>>,
    }

    impl Lower for Method {
        fn fields(self, to: &mut Fields) {
            to.set("Engine", self.engine);
            to.set("Name", self.name);
            to.set("Parameters", self.parameters);
            to.set("SpaceType", self.space_type);
        }
    }

    /// Additional parameters for the k-NN algorithm.
    #[derive(Clone, Debug, Default)]
    pub struct Parameters {
        /// The size of the dynamic list used during k-NN graph creation.
        ///
        /// At least 1.
        pub ef_construction: Option<Value<i64>>,
        /// Number of neighbors to consider during k-NN search.
        ///
        /// 2 to 100.
        pub m: Option<Value<i64>>,
    }

    impl Lower for Parameters {
        fn fields(self, to: &mut Fields) {
            to.set("EfConstruction", self.ef_construction);
            to.set("M", self.m);
        }
    }

    /// Index settings for the OpenSearch Serverless index.
    #[derive(Clone, Debug, Default)]
    pub struct IndexSettings {
        /// Custom analysis configuration including analyzers, tokenizers, and filters.
        ///
        /// A change replaces the resource.
        pub analysis: Option<Value<Analysis>>,
        /// Index settings.
        pub index: Option<Value<Index>>,
    }

    impl Lower for IndexSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Analysis", self.analysis);
            to.set("Index", self.index);
        }
    }

    /// Custom analysis configuration including analyzers, tokenizers, and filters.
    #[derive(Clone, Debug, Default)]
    pub struct Analysis {
        /// Custom analyzer definitions.
        pub analyzer: Option<Value<BTreeMap<String, Analyzer>>>,
    }

    impl Lower for Analysis {
        fn fields(self, to: &mut Fields) {
            to.set("Analyzer", self.analyzer);
        }
    }

    /// `Analyzer` of `AWS::OpenSearchServerless::Index`.
    #[derive(Clone, Debug, Default)]
    pub struct Analyzer {
        /// Character filters to apply.
        pub char_filter: Option<Value<Vec<String>>>,
        /// Token filters to apply.
        pub filter: Option<Value<Vec<String>>>,
        /// The tokenizer to use.
        pub tokenizer: Option<Value<String>>,
        /// The analyzer type (e.g. custom, standard, simple).
        pub type_: Option<Value<String>>,
    }

    impl Lower for Analyzer {
        fn fields(self, to: &mut Fields) {
            to.set("CharFilter", self.char_filter);
            to.set("Filter", self.filter);
            to.set("Tokenizer", self.tokenizer);
            to.set("Type", self.type_);
        }
    }

    /// An OpenSearch Serverless index resource.
    #[derive(Clone, Debug, Default)]
    pub struct Index {
        /// Enable or disable k-nearest neighbor search capability.
        pub knn: Option<Value<bool>>,
        /// The size of the dynamic list for the nearest neighbors.
        pub knn_algo_param_ef_search: Option<Value<i64>>,
        /// How often to perform a refresh operation. For example, 1s or 5s.
        pub refresh_interval: Option<Value<String>>,
    }

    impl Lower for Index {
        fn fields(self, to: &mut Fields) {
            to.set("Knn", self.knn);
            to.set("KnnAlgoParamEfSearch", self.knn_algo_param_ef_search);
            to.set("RefreshInterval", self.refresh_interval);
        }
    }
}

/// `AWS::OpenSearchServerless::LifecyclePolicy`.
///
/// Creates a lifecyle policy to be applied to OpenSearch Serverless indexes. Lifecycle policies define the number
/// of days or hours to retain the data on an OpenSearch Serverless index.
#[derive(Clone, Debug, Default)]
pub struct LifecyclePolicy {
    /// The description of the lifecycle policy.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The name of the lifecycle policy.
    ///
    /// Required. 3 to 32 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The JSON policy document without any whitespaces.
    ///
    /// Required. 1 to 20480 characters.
    pub policy: Option<Value<String>>,
    /// The type of lifecycle policy.
    ///
    /// Required. One of `retention`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for LifecyclePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Policy", self.policy);
        to.set("Type", self.type_);
    }
}

impl Level1 for LifecyclePolicy {
    const TYPE: &'static str = "AWS::OpenSearchServerless::LifecyclePolicy";
}

impl Handle<LifecyclePolicy> {
    /// `Ref`: `Type`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::OpenSearchServerless::SecurityConfig`.
///
/// Specifies a security configuration for OpenSearch Serverless. For more information, see SAML authentication for
/// Amazon OpenSearch Serverless.
#[derive(Clone, Debug, Default)]
pub struct SecurityConfig {
    /// The description of the security configuration.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// Describes IAM federation options in the form of a key-value map. Contains configuration details about how
    /// OpenSearch Serverless integrates with external identity providers through federation.
    pub iam_federation_options: Option<Value<security_config::IamFederationConfigOptions>>,
    /// Describes IAM Identity Center options in the form of a key-value map.
    pub iam_identity_center_options: Option<Value<security_config::IamIdentityCenterConfigOptions>>,
    /// The name of the security configuration.
    ///
    /// 3 to 32 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// SAML options for the security configuration in the form of a key-value map.
    pub saml_options: Option<Value<security_config::SamlConfigOptions>>,
    /// The type of security configuration. Currently the only option is `saml`.
    ///
    /// One of `saml`, `iamidentitycenter`, `iamfederation`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for SecurityConfig {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("IamFederationOptions", self.iam_federation_options);
        to.set("IamIdentityCenterOptions", self.iam_identity_center_options);
        to.set("Name", self.name);
        to.set("SamlOptions", self.saml_options);
        to.set("Type", self.type_);
    }
}

impl Level1 for SecurityConfig {
    const TYPE: &'static str = "AWS::OpenSearchServerless::SecurityConfig";
}

impl Handle<SecurityConfig> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the IAM Identity Center application used to integrate with OpenSearch Serverless.
    pub fn iam_identity_center_options_application_arn(self) -> Value<Arn> {
        self.attribute("IamIdentityCenterOptions.ApplicationArn")
    }

    /// The description of the IAM Identity Center application used to integrate with OpenSearch Serverless.
    pub fn iam_identity_center_options_application_description(self) -> Value<String> {
        self.attribute("IamIdentityCenterOptions.ApplicationDescription")
    }

    /// The name of the IAM Identity Center application used to integrate with OpenSearch Serverless.
    pub fn iam_identity_center_options_application_name(self) -> Value<String> {
        self.attribute("IamIdentityCenterOptions.ApplicationName")
    }

    /// The unique identifier of the security configuration. For example, `saml/123456789012/myprovider`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`SecurityConfig`] is made of.
pub mod security_config {
    use super::*;

    /// Describes IAM federation options for an OpenSearch Serverless security configuration in the form of a key-value
    /// map.
    #[derive(Clone, Debug, Default)]
    pub struct IamFederationConfigOptions {
        /// The group attribute for this IAM federation integration. This attribute is used to map identity provider groups
        /// to OpenSearch Serverless permissions.
        ///
        /// 1 to 64 characters.
        pub group_attribute: Option<Value<String>>,
        /// The user attribute for this IAM federation integration. This attribute is used to identify users in the
        /// federated authentication process.
        ///
        /// 1 to 64 characters.
        pub user_attribute: Option<Value<String>>,
    }

    impl Lower for IamFederationConfigOptions {
        fn fields(self, to: &mut Fields) {
            to.set("GroupAttribute", self.group_attribute);
            to.set("UserAttribute", self.user_attribute);
        }
    }

    /// Describes IAM Identity Center options for an OpenSearch Serverless security configuration in the form of a
    /// key-value map.
    #[derive(Clone, Debug, Default)]
    pub struct IamIdentityCenterConfigOptions {
        /// The group attribute for this IAM Identity Center integration. Defaults to `GroupId`.
        pub group_attribute: Option<Value<String>>,
        /// The ARN of the IAM Identity Center instance used to integrate with OpenSearch Serverless.
        ///
        /// Required. 10 to 1224 characters. A change replaces the resource.
        pub instance_arn: Option<Value<String>>,
        /// The user attribute for this IAM Identity Center integration. Defaults to `UserId`.
        pub user_attribute: Option<Value<String>>,
    }

    impl Lower for IamIdentityCenterConfigOptions {
        fn fields(self, to: &mut Fields) {
            to.set("GroupAttribute", self.group_attribute);
            to.set("InstanceArn", self.instance_arn);
            to.set("UserAttribute", self.user_attribute);
        }
    }

    /// Describes SAML options for an OpenSearch Serverless security configuration in the form of a key-value map.
    #[derive(Clone, Debug, Default)]
    pub struct SamlConfigOptions {
        /// The group attribute for this SAML integration.
        ///
        /// 1 to 2048 characters.
        pub group_attribute: Option<Value<String>>,
        /// The XML IdP metadata file generated from your identity provider.
        ///
        /// Required. 1 to 51200 characters.
        pub metadata: Option<Value<String>>,
        /// Custom entity ID attribute to override the default entity ID for this SAML integration.
        ///
        /// 1 to 1024 characters.
        pub open_search_serverless_entity_id: Option<Value<String>>,
        /// The session timeout, in minutes. Default is 60 minutes (12 hours).
        pub session_timeout: Option<Value<i64>>,
        /// A user attribute for this SAML integration.
        ///
        /// 1 to 2048 characters.
        pub user_attribute: Option<Value<String>>,
    }

    impl Lower for SamlConfigOptions {
        fn fields(self, to: &mut Fields) {
            to.set("GroupAttribute", self.group_attribute);
            to.set("Metadata", self.metadata);
            to.set("OpenSearchServerlessEntityId", self.open_search_serverless_entity_id);
            to.set("SessionTimeout", self.session_timeout);
            to.set("UserAttribute", self.user_attribute);
        }
    }
}

/// `AWS::OpenSearchServerless::SecurityPolicy`.
///
/// Creates an encryption or network policy to be used by one or more OpenSearch Serverless collections.
#[derive(Clone, Debug, Default)]
pub struct SecurityPolicy {
    /// The description of the security policy.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The name of the policy.
    ///
    /// Required. 3 to 32 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The JSON policy document without any whitespaces.
    ///
    /// Required. 1 to 20480 characters.
    pub policy: Option<Value<String>>,
    /// The type of security policy. Can be either `encryption` or `network`.
    ///
    /// Required. One of `encryption`, `network`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for SecurityPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Policy", self.policy);
        to.set("Type", self.type_);
    }
}

impl Level1 for SecurityPolicy {
    const TYPE: &'static str = "AWS::OpenSearchServerless::SecurityPolicy";
}

impl Handle<SecurityPolicy> {
    /// `Ref`: `Type`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::OpenSearchServerless::VpcEndpoint`.
///
/// Creates an OpenSearch Serverless-managed interface VPC endpoint. For more information, see Access Amazon
/// OpenSearch Serverless using an interface endpoint.
#[derive(Clone, Debug, Default)]
pub struct VpcEndpoint {
    /// The name of the endpoint.
    ///
    /// Required. 3 to 32 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The unique identifiers of the security groups that define the ports, protocols, and sources for inbound traffic
    /// that you are authorizing into your endpoint.
    ///
    /// 1 to 5 items.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The ID of the subnets from which you access OpenSearch Serverless.
    ///
    /// Required. 1 to 6 items.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The ID of the VPC from which you access OpenSearch Serverless.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for VpcEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SubnetIds", self.subnet_ids);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for VpcEndpoint {
    const TYPE: &'static str = "AWS::OpenSearchServerless::VpcEndpoint";
}

impl Handle<VpcEndpoint> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier of the endpoint. For example, `vpce-050f79086ee71ac05`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}
