//! `AWS::HealthLake`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::HealthLake::DataTransformationProfile`.
///
/// Creates a Data Transformation Profile in AWS HealthLake that converts healthcare data from a source format (such
/// as C-CDA or CSV) into FHIR R4.
///
/// Its ARN: `arn:${Partition}:healthlake:${Region}:${Account}:dataTransformationProfile/${ProfileId}`.
#[derive(Clone, Debug, Default)]
pub struct DataTransformationProfile {
    /// The identifier (key ID or ARN) of a customer-managed KMS key used to encrypt the profile's template content at
    /// rest.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// A human-readable description of the profile's purpose.
    ///
    /// 0 to 1000 characters. A change replaces the resource.
    pub profile_description: Option<Value<String>>,
    /// The human-readable name of the profile.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub profile_name: Option<Value<String>>,
    /// The source from which to create the profile's initial template content. Exactly one of the members must be
    /// specified.
    ///
    /// A change replaces the resource.
    pub source: Option<Value<data_transformation_profile::Source>>,
    /// The source format that this profile converts from.
    ///
    /// Required. One of `CCDA`, `CSV`. A change replaces the resource.
    pub source_format: Option<Value<String>>,
    /// An array of key-value pairs to apply to this profile.
    pub tags: Option<Value<Vec<data_transformation_profile::Tag>>>,
}

impl Lower for DataTransformationProfile {
    fn fields(self, to: &mut Fields) {
        to.set("KmsKeyId", self.kms_key_id);
        to.set("ProfileDescription", self.profile_description);
        to.set("ProfileName", self.profile_name);
        to.set("Source", self.source);
        to.set("SourceFormat", self.source_format);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DataTransformationProfile {
    const TYPE: &'static str = "AWS::HealthLake::DataTransformationProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataTransformationProfile> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the data transformation profile.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique, server-generated identifier of the profile (32-character lowercase hexadecimal).
    pub fn profile_id(self) -> Value<String> {
        self.attribute("ProfileId")
    }

    /// The target format that this profile converts to. Always FHIR\_R4.
    pub fn target_format(self) -> Value<String> {
        self.attribute("TargetFormat")
    }
}

/// What [`DataTransformationProfile`] is made of.
pub mod data_transformation_profile {
    use super::*;

    /// The source from which to create the profile's initial template content. Exactly one of the members must be
    /// specified.
    #[derive(Clone, Debug, Default)]
    pub struct Source {
        /// Create the profile by cloning a specific version of an existing profile.
        pub existing_versioned_profile_id: Option<Value<ExistingVersionedProfileSource>>,
        /// Create the profile from raw Velocity template mapping content.
        pub profile_mapping: Option<Value<ProfileMappingSource>>,
        /// Create the profile from a predefined starter profile of transformation templates.
        pub starter_profile: Option<Value<StarterProfileSource>>,
    }

    impl Lower for Source {
        fn fields(self, to: &mut Fields) {
            to.set("ExistingVersionedProfileId", self.existing_versioned_profile_id);
            to.set("ProfileMapping", self.profile_mapping);
            to.set("StarterProfile", self.starter_profile);
        }
    }

    /// Create the profile by cloning a specific version of an existing profile.
    #[derive(Clone, Debug, Default)]
    pub struct ExistingVersionedProfileSource {
        /// The unique identifier of the source profile to clone.
        ///
        /// Required.
        pub profile_id: Option<Value<String>>,
        /// The version number of the source profile to clone.
        ///
        /// Required.
        pub version: Option<Value<i64>>,
    }

    impl Lower for ExistingVersionedProfileSource {
        fn fields(self, to: &mut Fields) {
            to.set("ProfileId", self.profile_id);
            to.set("Version", self.version);
        }
    }

    /// Create the profile from raw Velocity template mapping content.
    #[derive(Clone, Debug, Default)]
    pub struct ProfileMappingSource {
        /// Map of template file paths to their Velocity template content.
        ///
        /// Required.
        pub profile_mapping: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for ProfileMappingSource {
        fn fields(self, to: &mut Fields) {
            to.set("ProfileMapping", self.profile_mapping);
        }
    }

    /// Create the profile from a predefined starter profile of transformation templates.
    #[derive(Clone, Debug, Default)]
    pub struct StarterProfileSource {
        /// The name of the starter profile to seed the profile from.
        ///
        /// Required.
        pub starter_profile_name: Option<Value<String>>,
    }

    impl Lower for StarterProfileSource {
        fn fields(self, to: &mut Fields) {
            to.set("StarterProfileName", self.starter_profile_name);
        }
    }

    /// A key-value pair to associate with the profile.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

/// `AWS::HealthLake::FHIRDatastore`.
///
/// Creates a Data Store that can ingest and export FHIR formatted data.
///
/// Its ARN: `arn:${Partition}:healthlake:${Region}:${Account}:datastore/fhir/${DatastoreId}`.
#[derive(Clone, Debug, Default)]
pub struct FHIRDatastore {
    /// The analytics configuration for the Data Store. Omitted when the Data Store can't carry analytics.
    pub analytics_configuration: Option<Value<fhir_datastore::AnalyticsConfiguration>>,
    /// The data store name (user-generated).
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub datastore_name: Option<Value<String>>,
    /// The FHIR release version supported by the data store. Current support is for version `R4`.
    ///
    /// Required. One of `R4`. A change replaces the resource.
    pub datastore_type_version: Option<Value<String>>,
    /// The identity provider configuration selected when the data store was created.
    ///
    /// A change replaces the resource.
    pub identity_provider_configuration: Option<Value<fhir_datastore::IdentityProviderConfiguration>>,
    /// The natural language processing (NLP) configuration for the Data Store.
    pub nlp_configuration: Option<Value<fhir_datastore::NlpConfiguration>>,
    /// The preloaded Synthea data configuration for the data store.
    ///
    /// A change replaces the resource.
    pub preload_data_config: Option<Value<fhir_datastore::PreloadDataConfig>>,
    /// The profile configuration for the Data Store.
    pub profile_configuration: Option<Value<fhir_datastore::ProfileConfiguration>>,
    /// The server-side encryption key configuration for a customer-provided encryption key specified for creating a
    /// data store.
    ///
    /// A change replaces the resource.
    pub sse_configuration: Option<Value<fhir_datastore::SseConfiguration>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<fhir_datastore::Tag>>>,
}

impl Lower for FHIRDatastore {
    fn fields(self, to: &mut Fields) {
        to.set("AnalyticsConfiguration", self.analytics_configuration);
        to.set("DatastoreName", self.datastore_name);
        to.set("DatastoreTypeVersion", self.datastore_type_version);
        to.set("IdentityProviderConfiguration", self.identity_provider_configuration);
        to.set("NlpConfiguration", self.nlp_configuration);
        to.set("PreloadDataConfig", self.preload_data_config);
        to.set("ProfileConfiguration", self.profile_configuration);
        to.set("SseConfiguration", self.sse_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FHIRDatastore {
    const TYPE: &'static str = "AWS::HealthLake::FHIRDatastore";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FHIRDatastore> {
    /// `Ref`: its `DatastoreId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time that a Data Store was created.
    pub fn created_at(self) -> Value<Json> {
        self.attribute("CreatedAt")
    }

    /// The attribute `CreatedAt.Nanos`.
    pub fn created_at_nanos(self) -> Value<i64> {
        self.attribute("CreatedAt.Nanos")
    }

    /// The attribute `CreatedAt.Seconds`.
    pub fn created_at_seconds(self) -> Value<String> {
        self.attribute("CreatedAt.Seconds")
    }

    /// The Data Store ARN is generated during the creation of the Data Store and can be found in the output from the
    /// initial Data Store creation request.
    pub fn datastore_arn(self) -> Value<Arn> {
        self.attribute("DatastoreArn")
    }

    /// The endpoint for the created Data Store.
    pub fn datastore_endpoint(self) -> Value<String> {
        self.attribute("DatastoreEndpoint")
    }

    /// The Amazon generated Data Store id. This id is in the output from the initial Data Store creation call.
    pub fn datastore_id(self) -> Value<String> {
        self.attribute("DatastoreId")
    }

    /// The status of the FHIR Data Store. Possible statuses are ‘CREATING’, ‘ACTIVE’, ‘DELETING’, ‘DELETED’.
    pub fn datastore_status(self) -> Value<String> {
        self.attribute("DatastoreStatus")
    }
}

/// What [`FHIRDatastore`] is made of.
pub mod fhir_datastore {
    use super::*;

    /// The analytics configuration for the Data Store. Omitted when the Data Store can't carry analytics.
    #[derive(Clone, Debug, Default)]
    pub struct AnalyticsConfiguration {
        /// The analytics status for the Data Store.
        ///
        /// Required. One of `ENABLED`, `PAUSED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for AnalyticsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
        }
    }

    /// The identity provider configuration selected when the data store was created.
    #[derive(Clone, Debug, Default)]
    pub struct IdentityProviderConfiguration {
        /// The authorization strategy selected when the HealthLake data store is created.
        ///
        /// Required. One of `SMART_ON_FHIR_V1`, `AWS_AUTH`, `SMART_ON_FHIR`. A change replaces the resource.
        pub authorization_strategy: Option<Value<String>>,
        /// The parameter to enable SMART on FHIR fine-grained authorization for the data store.
        ///
        /// A change replaces the resource.
        pub fine_grained_authorization_enabled: Option<Value<bool>>,
        /// The Amazon Resource Name (ARN) of the Lambda function to use to decode the access token created by the
        /// authorization server.
        ///
        /// 49 to 256 characters. A change replaces the resource.
        pub idp_lambda_arn: Option<Value<String>>,
        /// The JSON metadata elements to use in your identity provider configuration. Required elements are listed based on
        /// the launch specification of the SMART application.
        ///
        /// A change replaces the resource.
        pub metadata: Option<Value<String>>,
    }

    impl Lower for IdentityProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationStrategy", self.authorization_strategy);
            to.set("FineGrainedAuthorizationEnabled", self.fine_grained_authorization_enabled);
            to.set("IdpLambdaArn", self.idp_lambda_arn);
            to.set("Metadata", self.metadata);
        }
    }

    /// The natural language processing (NLP) configuration for the Data Store.
    #[derive(Clone, Debug, Default)]
    pub struct NlpConfiguration {
        /// The NLP status for the Data Store.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for NlpConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
        }
    }

    /// An optional parameter to preload (import) open source Synthea FHIR data upon creation of the data store.
    #[derive(Clone, Debug, Default)]
    pub struct PreloadDataConfig {
        /// The type of preloaded data. Only Synthea preloaded data is supported.
        ///
        /// Required. One of `SYNTHEA`. A change replaces the resource.
        pub preload_data_type: Option<Value<String>>,
    }

    impl Lower for PreloadDataConfig {
        fn fields(self, to: &mut Fields) {
            to.set("PreloadDataType", self.preload_data_type);
        }
    }

    /// The profile configuration for the Data Store.
    #[derive(Clone, Debug, Default)]
    pub struct ProfileConfiguration {
        /// The FHIR profiles the Data Store validates resources against by default, for example us-core-3.1.1.
        ///
        /// Required.
        pub default_profiles: Option<Value<Vec<String>>>,
    }

    impl Lower for ProfileConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultProfiles", self.default_profiles);
        }
    }

    /// The server-side encryption key configuration for a customer-provided encryption key.
    #[derive(Clone, Debug, Default)]
    pub struct SseConfiguration {
        /// The server-side encryption key configuration for a customer provided encryption key.
        ///
        /// Required. A change replaces the resource.
        pub kms_encryption_config: Option<Value<KmsEncryptionConfig>>,
    }

    impl Lower for SseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsEncryptionConfig", self.kms_encryption_config);
        }
    }

    /// The customer-managed-key(CMK) used when creating a Data Store. If a customer owned key is not specified, an
    /// Amazon owned key will be used for encryption.
    #[derive(Clone, Debug, Default)]
    pub struct KmsEncryptionConfig {
        /// The type of customer-managed-key(CMK) used for encryption. The two types of supported CMKs are customer owned
        /// CMKs and Amazon owned CMKs.
        ///
        /// Required. One of `CUSTOMER_MANAGED_KMS_KEY`, `AWS_OWNED_KMS_KEY`. A change replaces the resource.
        pub cmk_type: Option<Value<String>>,
        /// The Key Management Service (KMS) encryption key id/alias used to encrypt the data store contents at rest.
        ///
        /// 1 to 400 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for KmsEncryptionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CmkType", self.cmk_type);
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// A key-value pair. A tag consists of a tag key and a tag value. Tag keys and tag values are both required, but
    /// tag values can be empty (null) strings.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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
