//! `AWS::QBusiness`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::QBusiness::Application`.
///
/// Creates an Amazon Q Business application.
///
/// Its ARN: `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// Configuration information for the file upload during chat feature.
    pub attachments_configuration: Option<Value<application::AttachmentsConfiguration>>,
    /// Subscription configuration information for an Amazon Q Business application using IAM identity federation for
    /// user management.
    pub auto_subscription_configuration: Option<Value<application::AutoSubscriptionConfiguration>>,
    /// The OIDC client ID for a Amazon Q Business application.
    ///
    /// A change replaces the resource.
    pub client_ids_for_oidc: Option<Value<Vec<String>>>,
    /// A description for the Amazon Q Business application.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The name of the Amazon Q Business application.
    ///
    /// Required. 1 to 1000 characters.
    pub display_name: Option<Value<String>>,
    /// Provides the identifier of the AWS key used to encrypt data indexed by Amazon Q Business. Amazon Q Business
    /// doesn't support asymmetric keys.
    ///
    /// A change replaces the resource.
    pub encryption_configuration: Option<Value<application::EncryptionConfiguration>>,
    /// The Amazon Resource Name (ARN) of an identity provider being used by an Amazon Q Business application.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub iam_identity_provider_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM Identity Center instance you are either creating for—or connecting
    /// to—your Amazon Q Business application.
    ///
    /// 10 to 1224 characters.
    pub identity_center_instance_arn: Option<Value<String>>,
    /// The authentication type being used by a Amazon Q Business application.
    ///
    /// One of `AWS_IAM_IDP_SAML`, `AWS_IAM_IDP_OIDC`, `AWS_IAM_IDC`, `AWS_QUICKSIGHT_IDP`, `ANONYMOUS`. A change
    /// replaces the resource.
    pub identity_type: Option<Value<String>>,
    /// Configuration information about chat response personalization. For more information, see Personalizing chat
    /// responses.
    pub personalization_configuration: Option<Value<application::PersonalizationConfiguration>>,
    /// Configuration information about Amazon Q Apps.
    pub q_apps_configuration: Option<Value<application::QAppsConfiguration>>,
    /// The Amazon Quick Suite configuration for an Amazon Q Business application that uses Quick Suite as the identity
    /// provider.
    ///
    /// A change replaces the resource.
    pub quick_sight_configuration: Option<Value<application::QuickSightConfiguration>>,
    /// The Amazon Resource Name (ARN) of an IAM role with permissions to access your Amazon CloudWatch logs and
    /// metrics.
    ///
    /// 0 to 1284 characters.
    pub role_arn: Option<Value<String>>,
    /// A list of key-value pairs that identify or categorize your Amazon Q Business application. You can also use tags
    /// to help control access to the application.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<application::Tag>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("AttachmentsConfiguration", self.attachments_configuration);
        to.set("AutoSubscriptionConfiguration", self.auto_subscription_configuration);
        to.set("ClientIdsForOIDC", self.client_ids_for_oidc);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("IamIdentityProviderArn", self.iam_identity_provider_arn);
        to.set("IdentityCenterInstanceArn", self.identity_center_instance_arn);
        to.set("IdentityType", self.identity_type);
        to.set("PersonalizationConfiguration", self.personalization_configuration);
        to.set("QAppsConfiguration", self.q_apps_configuration);
        to.set("QuickSightConfiguration", self.quick_sight_configuration);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::QBusiness::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Application> {
    /// `Ref`: its `ApplicationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Amazon Q Business application.
    pub fn application_arn(self) -> Value<Arn> {
        self.attribute("ApplicationArn")
    }

    /// The identifier for the Amazon Q Business application.
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// The Unix timestamp when the Amazon Q Business application was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the AWS SSO instance attached to your Amazon Q Business application.
    pub fn identity_center_application_arn(self) -> Value<Arn> {
        self.attribute("IdentityCenterApplicationArn")
    }

    /// The status of the Amazon Q Business application. The application is ready to use when the status is `ACTIVE`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Unix timestamp when the Amazon Q Business application was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// Configuration information for the file upload during chat feature.
    #[derive(Clone, Debug, Default)]
    pub struct AttachmentsConfiguration {
        /// Status information about whether file upload functionality is activated or deactivated for your end user.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub attachments_control_mode: Option<Value<String>>,
    }

    impl Lower for AttachmentsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AttachmentsControlMode", self.attachments_control_mode);
        }
    }

    /// Subscription configuration information for an Amazon Q Business application using IAM identity federation for
    /// user management.
    #[derive(Clone, Debug, Default)]
    pub struct AutoSubscriptionConfiguration {
        /// Describes whether automatic subscriptions are enabled for an Amazon Q Business application using IAM identity
        /// federation for user management.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub auto_subscribe: Option<Value<String>>,
        /// Describes the default subscription type assigned to an Amazon Q Business application using IAM identity
        /// federation for user management.
        ///
        /// One of `Q_LITE`, `Q_BUSINESS`.
        pub default_subscription_type: Option<Value<String>>,
    }

    impl Lower for AutoSubscriptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AutoSubscribe", self.auto_subscribe);
            to.set("DefaultSubscriptionType", self.default_subscription_type);
        }
    }

    /// Provides the identifier of the AWS key used to encrypt data indexed by Amazon Q Business. Amazon Q Business
    /// doesn't support asymmetric keys.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// The identifier of the AWS key. Amazon Q Business doesn't support asymmetric keys.
        ///
        /// 1 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// Configuration information about chat response personalization. For more information, see Personalizing chat
    /// responses.
    #[derive(Clone, Debug, Default)]
    pub struct PersonalizationConfiguration {
        /// An option to allow Amazon Q Business to customize chat responses using user specific metadata—specifically,
        /// location and job information—in your IAM Identity Center instance.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub personalization_control_mode: Option<Value<String>>,
    }

    impl Lower for PersonalizationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PersonalizationControlMode", self.personalization_control_mode);
        }
    }

    /// Configuration information about Amazon Q Apps.
    #[derive(Clone, Debug, Default)]
    pub struct QAppsConfiguration {
        /// Status information about whether end users can create and use Amazon Q Apps in the web experience.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub q_apps_control_mode: Option<Value<String>>,
    }

    impl Lower for QAppsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("QAppsControlMode", self.q_apps_control_mode);
        }
    }

    /// The Amazon Quick Suite configuration for an Amazon Q Business application that uses Quick Suite as the identity
    /// provider.
    #[derive(Clone, Debug, Default)]
    pub struct QuickSightConfiguration {
        /// The Amazon Quick Suite namespace that is used as the identity provider. For more information about Quick Suite
        /// namespaces, see Namespace operations.
        ///
        /// Required. 1 to 64 characters.
        pub client_namespace: Option<Value<String>>,
    }

    impl Lower for QuickSightConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClientNamespace", self.client_namespace);
        }
    }

    /// `Tag` of `AWS::QBusiness::Application`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::QBusiness::DataAccessor`.
///
/// Creates a new data accessor for an ISV to access data from a Amazon Q Business application. The data accessor is
/// an entity that represents the ISV's access to the Amazon Q Business application's data.
#[derive(Clone, Debug, Default)]
pub struct DataAccessor {
    /// A list of action configurations specifying the allowed actions and any associated filters.
    ///
    /// Required. 1 to 10 items.
    pub action_configurations: Option<Value<Vec<data_accessor::ActionConfiguration>>>,
    /// The unique identifier of the Amazon Q Business application.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The authentication configuration details for the data accessor. This specifies how the ISV authenticates when
    /// accessing data through this data accessor.
    pub authentication_detail: Option<Value<data_accessor::DataAccessorAuthenticationDetail>>,
    /// The friendly name of the data accessor.
    ///
    /// Required. 1 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role for the ISV associated with this data accessor.
    ///
    /// Required. 1 to 1284 characters. A change replaces the resource.
    pub principal: Option<Value<String>>,
    /// The tags to associate with the data accessor.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<data_accessor::Tag>>>,
}

impl Lower for DataAccessor {
    fn fields(self, to: &mut Fields) {
        to.set("ActionConfigurations", self.action_configurations);
        to.set("ApplicationId", self.application_id);
        to.set("AuthenticationDetail", self.authentication_detail);
        to.set("DisplayName", self.display_name);
        to.set("Principal", self.principal);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DataAccessor {
    const TYPE: &'static str = "AWS::QBusiness::DataAccessor";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataAccessor> {
    /// `Ref`: `ApplicationId`, `DataAccessorId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp when the data accessor was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the data accessor.
    pub fn data_accessor_arn(self) -> Value<Arn> {
        self.attribute("DataAccessorArn")
    }

    /// The unique identifier of the data accessor.
    pub fn data_accessor_id(self) -> Value<String> {
        self.attribute("DataAccessorId")
    }

    /// The Amazon Resource Name (ARN) of the associated IAM Identity Center application.
    pub fn idc_application_arn(self) -> Value<Arn> {
        self.attribute("IdcApplicationArn")
    }

    /// The timestamp when the data accessor was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`DataAccessor`] is made of.
pub mod data_accessor {
    use super::*;

    /// Specifies an allowed action and its associated filter configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ActionConfiguration {
        /// The Amazon Q Business action that is allowed.
        ///
        /// Required.
        pub action: Option<Value<String>>,
        /// The filter configuration for the action, if any.
        pub filter_configuration: Option<Value<ActionFilterConfiguration>>,
    }

    impl Lower for ActionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("FilterConfiguration", self.filter_configuration);
        }
    }

    /// Specifies filters to apply to an allowed action.
    #[derive(Clone, Debug, Default)]
    pub struct ActionFilterConfiguration {
        /// Enables filtering of responses based on document attributes or metadata fields.
        ///
        /// Required.
        pub document_attribute_filter: Option<Value<AttributeFilter>>,
    }

    impl Lower for ActionFilterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DocumentAttributeFilter", self.document_attribute_filter);
        }
    }

    /// Enables filtering of responses based on document attributes or metadata fields.
    #[derive(Clone, Debug, Default)]
    pub struct AttributeFilter {
        /// Performs a logical `AND` operation on all supplied filters.
        pub and_all_filters: Option<Value<Vec<AttributeFilter>>>,
        /// Returns `true` when a document contains all the specified document attributes or metadata fields. Supported for
        /// the following document attribute value types : `stringListValue`.
        pub contains_all: Option<Value<DocumentAttribute>>,
        /// Returns `true` when a document contains any of the specified document attributes or metadata fields.
        pub contains_any: Option<Value<DocumentAttribute>>,
        /// Performs an equals operation on two document attributes or metadata fields. Supported for the following document
        /// attribute value types : `dateValue`, `longValue`, `stringListValue` and `stringValue`.
        pub equals_to: Option<Value<DocumentAttribute>>,
        /// Performs a greater than operation on two document attributes or metadata fields. Supported for the following
        /// document attribute value types : `dateValue` and `longValue`.
        pub greater_than: Option<Value<DocumentAttribute>>,
        /// Performs a greater or equals than operation on two document attributes or metadata fields. Supported for the
        /// following document attribute value types : `dateValue` and `longValue`.
        pub greater_than_or_equals: Option<Value<DocumentAttribute>>,
        /// Performs a less than operation on two document attributes or metadata fields. Supported for the following
        /// document attribute value types : `dateValue` and `longValue`.
        pub less_than: Option<Value<DocumentAttribute>>,
        /// Performs a less than or equals operation on two document attributes or metadata fields.Supported for the
        /// following document attribute value type : `dateValue` and `longValue`.
        pub less_than_or_equals: Option<Value<DocumentAttribute>>,
        /// Performs a logical `NOT` operation on all supplied filters.
        pub not_filter: Option<Value<AttributeFilter>>,
        /// Performs a logical `OR` operation on all supplied filters.
        pub or_all_filters: Option<Value<Vec<AttributeFilter>>>,
    }

    impl Lower for AttributeFilter {
        fn fields(self, to: &mut Fields) {
            to.set("AndAllFilters", self.and_all_filters);
            to.set("ContainsAll", self.contains_all);
            to.set("ContainsAny", self.contains_any);
            to.set("EqualsTo", self.equals_to);
            to.set("GreaterThan", self.greater_than);
            to.set("GreaterThanOrEquals", self.greater_than_or_equals);
            to.set("LessThan", self.less_than);
            to.set("LessThanOrEquals", self.less_than_or_equals);
            to.set("NotFilter", self.not_filter);
            to.set("OrAllFilters", self.or_all_filters);
        }
    }

    /// A document attribute or metadata field.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentAttribute {
        /// The identifier for the attribute.
        ///
        /// Required. 1 to 200 characters.
        pub name: Option<Value<String>>,
        /// The value of the attribute.
        ///
        /// Required.
        pub value: Option<Value<DocumentAttributeValue>>,
    }

    impl Lower for DocumentAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// The value of a document attribute. You can only provide one value for a document attribute.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentAttributeValue {
        /// A date expressed as an ISO 8601 string.
        pub date_value: Option<Value<String>>,
        /// A long integer value.
        pub long_value: Option<Value<f64>>,
        /// A list of strings.
        pub string_list_value: Option<Value<Vec<String>>>,
        /// A string.
        ///
        /// At most 2048 characters.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for DocumentAttributeValue {
        fn fields(self, to: &mut Fields) {
            to.set("DateValue", self.date_value);
            to.set("LongValue", self.long_value);
            to.set("StringListValue", self.string_list_value);
            to.set("StringValue", self.string_value);
        }
    }

    /// Contains the authentication configuration details for a data accessor. This structure defines how the ISV
    /// authenticates when accessing data through the data accessor.
    #[derive(Clone, Debug, Default)]
    pub struct DataAccessorAuthenticationDetail {
        /// The specific authentication configuration based on the authentication type.
        pub authentication_configuration: Option<Value<DataAccessorAuthenticationConfiguration>>,
        /// The type of authentication to use for the data accessor. This determines how the ISV authenticates when
        /// accessing data.
        ///
        /// Required. One of `AWS_IAM_IDC_TTI`, `AWS_IAM_IDC_AUTH_CODE`.
        pub authentication_type: Option<Value<String>>,
        /// A list of external identifiers associated with this authentication configuration. These are used to correlate
        /// the data accessor with external systems.
        ///
        /// 1 to 1 items.
        pub external_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for DataAccessorAuthenticationDetail {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationConfiguration", self.authentication_configuration);
            to.set("AuthenticationType", self.authentication_type);
            to.set("ExternalIds", self.external_ids);
        }
    }

    /// A union type that contains the specific authentication configuration based on the authentication type selected.
    #[derive(Clone, Debug, Default)]
    pub struct DataAccessorAuthenticationConfiguration {
        /// Configuration for IAM Identity Center Trusted Token Issuer (TTI) authentication used when the authentication
        /// type is `AWS_IAM_IDC_TTI`.
        pub idc_trusted_token_issuer_configuration: Option<Value<DataAccessorIdcTrustedTokenIssuerConfiguration>>,
    }

    impl Lower for DataAccessorAuthenticationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IdcTrustedTokenIssuerConfiguration", self.idc_trusted_token_issuer_configuration);
        }
    }

    /// Configuration details for IAM Identity Center Trusted Token Issuer (TTI) authentication.
    #[derive(Clone, Debug, Default)]
    pub struct DataAccessorIdcTrustedTokenIssuerConfiguration {
        /// The Amazon Resource Name (ARN) of the IAM Identity Center Trusted Token Issuer that will be used for
        /// authentication.
        ///
        /// Required. 0 to 1284 characters.
        pub idc_trusted_token_issuer_arn: Option<Value<String>>,
    }

    impl Lower for DataAccessorIdcTrustedTokenIssuerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IdcTrustedTokenIssuerArn", self.idc_trusted_token_issuer_arn);
        }
    }

    /// `Tag` of `AWS::QBusiness::DataAccessor`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::QBusiness::DataSource`.
///
/// Creates a data source connector for an Amazon Q Business application.
#[derive(Clone, Debug, Default)]
pub struct DataSource {
    /// The identifier of the Amazon Q Business application the data source will be attached to.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// Use this property to specify a JSON or YAML schema with configuration properties specific to your data source
    /// connector to connect your data source repository to Amazon Q Business.
    ///
    /// Required.
    pub configuration: Option<Value<Json>>,
    /// A description for the data source connector.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The name of the Amazon Q Business data source.
    ///
    /// Required. 1 to 1000 characters.
    pub display_name: Option<Value<String>>,
    /// Provides the configuration information for altering document metadata and content during the document ingestion
    /// process.
    pub document_enrichment_configuration: Option<Value<data_source::DocumentEnrichmentConfiguration>>,
    /// The identifier of the index the data source is attached to.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub index_id: Option<Value<String>>,
    /// The configuration for extracting information from media in documents.
    pub media_extraction_configuration: Option<Value<data_source::MediaExtractionConfiguration>>,
    /// The Amazon Resource Name (ARN) of an IAM role with permission to access the data source and required resources.
    ///
    /// 0 to 1284 characters.
    pub role_arn: Option<Value<String>>,
    /// Sets the frequency for Amazon Q Business to check the documents in your data source repository and update your
    /// index.
    ///
    /// At most 998 characters.
    pub sync_schedule: Option<Value<String>>,
    /// A list of key-value pairs that identify or categorize the data source connector. You can also use tags to help
    /// control access to the data source connector.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<data_source::Tag>>>,
    /// Configuration information for an Amazon VPC (Virtual Private Cloud) to connect to your data source. For more
    /// information, see Using Amazon VPC with Amazon Q Business connectors.
    pub vpc_configuration: Option<Value<data_source::DataSourceVpcConfiguration>>,
}

impl Lower for DataSource {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("Configuration", self.configuration);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("DocumentEnrichmentConfiguration", self.document_enrichment_configuration);
        to.set("IndexId", self.index_id);
        to.set("MediaExtractionConfiguration", self.media_extraction_configuration);
        to.set("RoleArn", self.role_arn);
        to.set("SyncSchedule", self.sync_schedule);
        to.set("Tags", self.tags);
        to.set("VpcConfiguration", self.vpc_configuration);
    }
}

impl Level1 for DataSource {
    const TYPE: &'static str = "AWS::QBusiness::DataSource";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataSource> {
    /// `Ref`: `ApplicationId`, `DataSourceId`, `IndexId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Unix timestamp when the Amazon Q Business data source was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of a data source in an Amazon Q Business application.
    pub fn data_source_arn(self) -> Value<Arn> {
        self.attribute("DataSourceArn")
    }

    /// The identifier of the Amazon Q Business data source.
    pub fn data_source_id(self) -> Value<String> {
        self.attribute("DataSourceId")
    }

    /// The status of the Amazon Q Business data source.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The type of the Amazon Q Business data source.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The Unix timestamp when the Amazon Q Business data source was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`DataSource`] is made of.
pub mod data_source {
    use super::*;

    /// Provides the configuration information for altering document metadata and content during the document ingestion
    /// process.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentEnrichmentConfiguration {
        /// Configuration information to alter document attributes or metadata fields and content when ingesting documents
        /// into Amazon Q Business.
        ///
        /// 1 to 100 items.
        pub inline_configurations: Option<Value<Vec<InlineDocumentEnrichmentConfiguration>>>,
        /// Configuration information for invoking a Lambda function in AWS Lambda on the structured documents with their
        /// metadata and text extracted.
        pub post_extraction_hook_configuration: Option<Value<HookConfiguration>>,
        /// Configuration information for invoking a Lambda function in AWS Lambda on the original or raw documents before
        /// extracting their metadata and text.
        pub pre_extraction_hook_configuration: Option<Value<HookConfiguration>>,
    }

    impl Lower for DocumentEnrichmentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InlineConfigurations", self.inline_configurations);
            to.set("PostExtractionHookConfiguration", self.post_extraction_hook_configuration);
            to.set("PreExtractionHookConfiguration", self.pre_extraction_hook_configuration);
        }
    }

    /// Provides the configuration information for applying basic logic to alter document metadata and content when
    /// ingesting documents into Amazon Q Business.
    #[derive(Clone, Debug, Default)]
    pub struct InlineDocumentEnrichmentConfiguration {
        /// Configuration of the condition used for the target document attribute or metadata field when ingesting documents
        /// into Amazon Q Business.
        pub condition: Option<Value<DocumentAttributeCondition>>,
        /// `TRUE` to delete content if the condition used for the target attribute is met.
        ///
        /// One of `DELETE`.
        pub document_content_operator: Option<Value<String>>,
        /// Configuration of the target document attribute or metadata field when ingesting documents into Amazon Q
        /// Business.
        pub target: Option<Value<DocumentAttributeTarget>>,
    }

    impl Lower for InlineDocumentEnrichmentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Condition", self.condition);
            to.set("DocumentContentOperator", self.document_content_operator);
            to.set("Target", self.target);
        }
    }

    /// The condition used for the target document attribute or metadata field when ingesting documents into Amazon Q
    /// Business.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentAttributeCondition {
        /// The identifier of the document attribute used for the condition.
        ///
        /// Required. 1 to 200 characters.
        pub key: Option<Value<String>>,
        /// The identifier of the document attribute used for the condition.
        ///
        /// Required.
        pub operator: Option<Value<String>>,
        /// The value of a document attribute. You can only provide one value for a document attribute.
        pub value: Option<Value<DocumentAttributeValue>>,
    }

    impl Lower for DocumentAttributeCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Operator", self.operator);
            to.set("Value", self.value);
        }
    }

    /// The value of a document attribute. You can only provide one value for a document attribute.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentAttributeValue {
        /// A date expressed as an ISO 8601 string.
        pub date_value: Option<Value<String>>,
        /// A long integer value.
        pub long_value: Option<Value<f64>>,
        /// A list of strings.
        pub string_list_value: Option<Value<Vec<String>>>,
        /// A string.
        ///
        /// At most 2048 characters.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for DocumentAttributeValue {
        fn fields(self, to: &mut Fields) {
            to.set("DateValue", self.date_value);
            to.set("LongValue", self.long_value);
            to.set("StringListValue", self.string_list_value);
            to.set("StringValue", self.string_value);
        }
    }

    /// The target document attribute or metadata field you want to alter when ingesting documents into Amazon Q
    /// Business.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentAttributeTarget {
        /// `TRUE` to delete the existing target value for your specified target attribute key. You cannot create a target
        /// value and set this to `TRUE`.
        ///
        /// One of `DELETE`.
        pub attribute_value_operator: Option<Value<String>>,
        /// The identifier of the target document attribute or metadata field. For example, 'Department' could be an
        /// identifier for the target attribute or metadata field that includes the department names associated with the
        /// documents.
        ///
        /// Required. 1 to 200 characters.
        pub key: Option<Value<String>>,
        /// The value of a document attribute. You can only provide one value for a document attribute.
        pub value: Option<Value<DocumentAttributeValue>>,
    }

    impl Lower for DocumentAttributeTarget {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeValueOperator", self.attribute_value_operator);
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Provides the configuration information for invoking a Lambda function in AWS Lambda to alter document metadata
    /// and content when ingesting documents into Amazon Q Business.
    #[derive(Clone, Debug, Default)]
    pub struct HookConfiguration {
        /// The condition used for when a Lambda function should be invoked.
        pub invocation_condition: Option<Value<DocumentAttributeCondition>>,
        /// The Amazon Resource Name (ARN) of the Lambda function during ingestion. For more information, see Using Lambda
        /// functions for Amazon Q Business document enrichment.
        ///
        /// 1 to 2048 characters.
        pub lambda_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of a role with permission to run `PreExtractionHookConfiguration` and
        /// `PostExtractionHookConfiguration` for altering document metadata and content during the document ingestion
        /// process.
        ///
        /// 0 to 1284 characters.
        pub role_arn: Option<Value<String>>,
        /// Stores the original, raw documents or the structured, parsed documents before and after altering them.
        ///
        /// 1 to 63 characters.
        pub s3_bucket_name: Option<Value<String>>,
    }

    impl Lower for HookConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InvocationCondition", self.invocation_condition);
            to.set("LambdaArn", self.lambda_arn);
            to.set("RoleArn", self.role_arn);
            to.set("S3BucketName", self.s3_bucket_name);
        }
    }

    /// The configuration for extracting information from media in documents.
    #[derive(Clone, Debug, Default)]
    pub struct MediaExtractionConfiguration {
        /// Configuration settings for extracting and processing audio content from media files.
        pub audio_extraction_configuration: Option<Value<AudioExtractionConfiguration>>,
        /// The configuration for extracting semantic meaning from images in documents. For more information, see Extracting
        /// semantic meaning from images and visuals.
        pub image_extraction_configuration: Option<Value<ImageExtractionConfiguration>>,
        /// Configuration settings for extracting and processing video content from media files.
        pub video_extraction_configuration: Option<Value<VideoExtractionConfiguration>>,
    }

    impl Lower for MediaExtractionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AudioExtractionConfiguration", self.audio_extraction_configuration);
            to.set("ImageExtractionConfiguration", self.image_extraction_configuration);
            to.set("VideoExtractionConfiguration", self.video_extraction_configuration);
        }
    }

    /// Configuration settings for audio content extraction and processing.
    #[derive(Clone, Debug, Default)]
    pub struct AudioExtractionConfiguration {
        /// The status of audio extraction (ENABLED or DISABLED) for processing audio content from files.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub audio_extraction_status: Option<Value<String>>,
    }

    impl Lower for AudioExtractionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AudioExtractionStatus", self.audio_extraction_status);
        }
    }

    /// The configuration for extracting semantic meaning from images in documents. For more information, see Extracting
    /// semantic meaning from images and visuals.
    #[derive(Clone, Debug, Default)]
    pub struct ImageExtractionConfiguration {
        /// Specify whether to extract semantic meaning from images and visuals from documents.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub image_extraction_status: Option<Value<String>>,
    }

    impl Lower for ImageExtractionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ImageExtractionStatus", self.image_extraction_status);
        }
    }

    /// Configuration settings for video content extraction and processing.
    #[derive(Clone, Debug, Default)]
    pub struct VideoExtractionConfiguration {
        /// The status of video extraction (ENABLED or DISABLED) for processing video content from files.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub video_extraction_status: Option<Value<String>>,
    }

    impl Lower for VideoExtractionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("VideoExtractionStatus", self.video_extraction_status);
        }
    }

    /// `Tag` of `AWS::QBusiness::DataSource`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Provides configuration information needed to connect to an Amazon VPC (Virtual Private Cloud).
    #[derive(Clone, Debug, Default)]
    pub struct DataSourceVpcConfiguration {
        /// A list of identifiers of security groups within your Amazon VPC. The security groups should enable Amazon Q
        /// Business to connect to the data source.
        ///
        /// Required. 1 to 10 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A list of identifiers for subnets within your Amazon VPC. The subnets should be able to connect to each other in
        /// the VPC, and they should have outgoing access to the Internet through a NAT device.
        ///
        /// Required.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for DataSourceVpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}

/// `AWS::QBusiness::Index`.
///
/// Creates an Amazon Q Business index.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// The identifier of the Amazon Q Business application using the index.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The capacity units you want to provision for your index. You can add and remove capacity to fit your usage
    /// needs.
    pub capacity_configuration: Option<Value<index::IndexCapacityConfiguration>>,
    /// A description for the Amazon Q Business index.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The name of the index.
    ///
    /// Required. 1 to 1000 characters.
    pub display_name: Option<Value<String>>,
    /// Configuration information for document attributes. Document attributes are metadata or fields associated with
    /// your documents.
    ///
    /// 1 to 500 items.
    pub document_attribute_configurations: Option<Value<Vec<index::DocumentAttributeConfiguration>>>,
    /// A list of key-value pairs that identify or categorize the index. You can also use tags to help control access to
    /// the index.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<index::Tag>>>,
    /// The index type that's suitable for your needs. For more information on what's included in each type of index,
    /// see Amazon Q Business tiers.
    ///
    /// One of `ENTERPRISE`, `STARTER`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Index {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("CapacityConfiguration", self.capacity_configuration);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("DocumentAttributeConfigurations", self.document_attribute_configurations);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Index {
    const TYPE: &'static str = "AWS::QBusiness::Index";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Index> {
    /// `Ref`: `ApplicationId`, `IndexId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Unix timestamp when the index was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of an Amazon Q Business index.
    pub fn index_arn(self) -> Value<Arn> {
        self.attribute("IndexArn")
    }

    /// The identifier for the index.
    pub fn index_id(self) -> Value<String> {
        self.attribute("IndexId")
    }

    /// The attribute `IndexStatistics`.
    pub fn index_statistics(self) -> Value<Json> {
        self.attribute("IndexStatistics")
    }

    /// The current status of the index. When the status is `ACTIVE`, the index is ready.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Unix timestamp when the index was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Index`] is made of.
pub mod index {
    use super::*;

    /// Provides information about index capacity configuration.
    #[derive(Clone, Debug, Default)]
    pub struct IndexCapacityConfiguration {
        /// The number of storage units configured for an Amazon Q Business index.
        ///
        /// At least 1.
        pub units: Option<Value<f64>>,
    }

    impl Lower for IndexCapacityConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Units", self.units);
        }
    }

    /// Configuration information for document attributes. Document attributes are metadata or fields associated with
    /// your documents.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentAttributeConfiguration {
        /// The name of the document attribute.
        ///
        /// 1 to 30 characters.
        pub name: Option<Value<String>>,
        /// Information about whether the document attribute can be used by an end user to search for information on their
        /// web experience.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub search: Option<Value<String>>,
        /// The type of document attribute.
        ///
        /// One of `STRING`, `STRING_LIST`, `NUMBER`, `DATE`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DocumentAttributeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Search", self.search);
            to.set("Type", self.type_);
        }
    }

    /// `Tag` of `AWS::QBusiness::Index`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::QBusiness::Permission`.
///
/// Adds or updates a permission policy for a Amazon Q Business application, allowing cross-account access for an
/// ISV.
#[derive(Clone, Debug, Default)]
pub struct Permission {
    /// The list of Amazon Q Business actions that the ISV is allowed to perform.
    ///
    /// Required. 1 to 10 items. A change replaces the resource.
    pub actions: Option<Value<Vec<String>>>,
    /// The unique identifier of the Amazon Q Business application.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// 1 to 10 items. A change replaces the resource.
    pub conditions: Option<Value<Vec<permission::Condition>>>,
    /// Provides user and group information used for filtering documents to use for generating Amazon Q Business
    /// conversation responses.
    ///
    /// Required. 1 to 1284 characters. A change replaces the resource.
    pub principal: Option<Value<String>>,
    /// A unique identifier for the policy statement.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub statement_id: Option<Value<String>>,
}

impl Lower for Permission {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("ApplicationId", self.application_id);
        to.set("Conditions", self.conditions);
        to.set("Principal", self.principal);
        to.set("StatementId", self.statement_id);
    }
}

impl Level1 for Permission {
    const TYPE: &'static str = "AWS::QBusiness::Permission";
}

impl Handle<Permission> {
    /// `Ref`: `ApplicationId`, `StatementId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Permission`] is made of.
pub mod permission {
    use super::*;

    /// `Condition` of `AWS::QBusiness::Permission`.
    #[derive(Clone, Debug, Default)]
    pub struct Condition {
        /// Required.
        pub condition_key: Option<Value<String>>,
        /// Required. One of `StringEquals`.
        pub condition_operator: Option<Value<String>>,
        /// Required. 1 to 1 items.
        pub condition_values: Option<Value<Vec<String>>>,
    }

    impl Lower for Condition {
        fn fields(self, to: &mut Fields) {
            to.set("ConditionKey", self.condition_key);
            to.set("ConditionOperator", self.condition_operator);
            to.set("ConditionValues", self.condition_values);
        }
    }
}

/// `AWS::QBusiness::Plugin`.
///
/// Information about an Amazon Q Business plugin and its configuration.
#[derive(Clone, Debug, Default)]
pub struct Plugin {
    /// The identifier of the application that will contain the plugin.
    ///
    /// 36 to 36 characters. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// Authentication configuration information for an Amazon Q Business plugin.
    ///
    /// Required.
    pub auth_configuration: Option<Value<plugin::PluginAuthConfiguration>>,
    /// Configuration information required to create a custom plugin.
    pub custom_plugin_configuration: Option<Value<plugin::CustomPluginConfiguration>>,
    /// The name of the plugin.
    ///
    /// Required. 1 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The plugin server URL used for configuration.
    ///
    /// 1 to 2048 characters.
    pub server_url: Option<Value<String>>,
    /// The current status of the plugin.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub state: Option<Value<String>>,
    /// A list of key-value pairs that identify or categorize the data source connector. You can also use tags to help
    /// control access to the data source connector.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<plugin::Tag>>>,
    /// The type of the plugin.
    ///
    /// Required. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Plugin {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("AuthConfiguration", self.auth_configuration);
        to.set("CustomPluginConfiguration", self.custom_plugin_configuration);
        to.set("DisplayName", self.display_name);
        to.set("ServerUrl", self.server_url);
        to.set("State", self.state);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Plugin {
    const TYPE: &'static str = "AWS::QBusiness::Plugin";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Plugin> {
    /// `Ref`: `ApplicationId`, `PluginId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The current status of a plugin. A plugin is modified asynchronously.
    pub fn build_status(self) -> Value<String> {
        self.attribute("BuildStatus")
    }

    /// The timestamp for when the plugin was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of a plugin.
    pub fn plugin_arn(self) -> Value<Arn> {
        self.attribute("PluginArn")
    }

    /// The identifier of the plugin.
    pub fn plugin_id(self) -> Value<String> {
        self.attribute("PluginId")
    }

    /// The timestamp for when the plugin was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Plugin`] is made of.
pub mod plugin {
    use super::*;

    /// Authentication configuration information for an Amazon Q Business plugin.
    #[derive(Clone, Debug, Default)]
    pub struct PluginAuthConfiguration {
        /// Information about the basic authentication credentials used to configure a plugin.
        pub basic_auth_configuration: Option<Value<BasicAuthConfiguration>>,
        /// Information about invoking a custom plugin without any authentication.
        pub no_auth_configuration: Option<Value<Json>>,
        /// Information about the OAuth 2.0 authentication credential/token used to configure a plugin.
        pub oauth2_client_credential_configuration: Option<Value<OAuth2ClientCredentialConfiguration>>,
    }

    impl Lower for PluginAuthConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BasicAuthConfiguration", self.basic_auth_configuration);
            to.set("NoAuthConfiguration", self.no_auth_configuration);
            to.set("OAuth2ClientCredentialConfiguration", self.oauth2_client_credential_configuration);
        }
    }

    /// Information about the basic authentication credentials used to configure a plugin.
    #[derive(Clone, Debug, Default)]
    pub struct BasicAuthConfiguration {
        /// The ARN of an IAM role used by Amazon Q Business to access the basic authentication credentials stored in a
        /// Secrets Manager secret.
        ///
        /// Required. 0 to 1284 characters.
        pub role_arn: Option<Value<String>>,
        /// The ARN of the Secrets Manager secret that stores the basic authentication credentials used for plugin
        /// configuration..
        ///
        /// Required. 0 to 1284 characters.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for BasicAuthConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// Information about the OAuth 2.0 authentication credential/token used to configure a plugin.
    #[derive(Clone, Debug, Default)]
    pub struct OAuth2ClientCredentialConfiguration {
        /// The redirect URL required by the OAuth 2.0 protocol for Amazon Q Business to authenticate a plugin user through
        /// a third party authentication server.
        ///
        /// 1 to 2048 characters.
        pub authorization_url: Option<Value<String>>,
        /// The ARN of an IAM role used by Amazon Q Business to access the OAuth 2.0 authentication credentials stored in a
        /// Secrets Manager secret.
        ///
        /// Required. 0 to 1284 characters.
        pub role_arn: Option<Value<String>>,
        /// The ARN of the Secrets Manager secret that stores the OAuth 2.0 credentials/token used for plugin configuration.
        ///
        /// Required. 0 to 1284 characters.
        pub secret_arn: Option<Value<String>>,
        /// The URL required by the OAuth 2.0 protocol to exchange an end user authorization code for an access token.
        ///
        /// 1 to 2048 characters.
        pub token_url: Option<Value<String>>,
    }

    impl Lower for OAuth2ClientCredentialConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationUrl", self.authorization_url);
            to.set("RoleArn", self.role_arn);
            to.set("SecretArn", self.secret_arn);
            to.set("TokenUrl", self.token_url);
        }
    }

    /// Configuration information required to create a custom plugin.
    #[derive(Clone, Debug, Default)]
    pub struct CustomPluginConfiguration {
        /// Contains either details about the S3 object containing the OpenAPI schema for the action group or the JSON or
        /// YAML-formatted payload defining the schema.
        ///
        /// Required.
        pub api_schema: Option<Value<APISchema>>,
        /// The type of OpenAPI schema to use.
        ///
        /// Required. One of `OPEN_API_V3`.
        pub api_schema_type: Option<Value<String>>,
        /// A description for your custom plugin configuration.
        ///
        /// Required. 1 to 200 characters.
        pub description: Option<Value<String>>,
    }

    impl Lower for CustomPluginConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ApiSchema", self.api_schema);
            to.set("ApiSchemaType", self.api_schema_type);
            to.set("Description", self.description);
        }
    }

    /// Contains details about the OpenAPI schema for a custom plugin. For more information, see custom plugin OpenAPI
    /// schemas.
    #[derive(Clone, Debug, Default)]
    pub struct APISchema {
        /// The JSON or YAML-formatted payload defining the OpenAPI schema for a custom plugin.
        pub payload: Option<Value<String>>,
        /// Contains details about the S3 object containing the OpenAPI schema for a custom plugin. The schema could be in
        /// either JSON or YAML format.
        pub s3: Option<Value<S3>>,
    }

    impl Lower for APISchema {
        fn fields(self, to: &mut Fields) {
            to.set("Payload", self.payload);
            to.set("S3", self.s3);
        }
    }

    /// Information required for Amazon Q Business to find a specific file in an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3 {
        /// The name of the S3 bucket that contains the file.
        ///
        /// Required. 1 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// The name of the file.
        ///
        /// Required. 1 to 1024 characters.
        pub key: Option<Value<String>>,
    }

    impl Lower for S3 {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
        }
    }

    /// `Tag` of `AWS::QBusiness::Plugin`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::QBusiness::Retriever`.
///
/// Adds a retriever to your Amazon Q Business application.
#[derive(Clone, Debug, Default)]
pub struct Retriever {
    /// The identifier of the Amazon Q Business application using the retriever.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// Provides information on how the retriever used for your Amazon Q Business application is configured.
    ///
    /// Required.
    pub configuration: Option<Value<retriever::RetrieverConfiguration>>,
    /// The name of your retriever.
    ///
    /// Required. 1 to 1000 characters.
    pub display_name: Option<Value<String>>,
    /// The ARN of an IAM role used by Amazon Q Business to access the basic authentication credentials stored in a
    /// Secrets Manager secret.
    ///
    /// 0 to 1284 characters.
    pub role_arn: Option<Value<String>>,
    /// A list of key-value pairs that identify or categorize the retriever. You can also use tags to help control
    /// access to the retriever.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<retriever::Tag>>>,
    /// The type of your retriever.
    ///
    /// Required. One of `NATIVE_INDEX`, `KENDRA_INDEX`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Retriever {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("Configuration", self.configuration);
        to.set("DisplayName", self.display_name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Retriever {
    const TYPE: &'static str = "AWS::QBusiness::Retriever";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Retriever> {
    /// `Ref`: `ApplicationId`, `RetrieverId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Unix timestamp when the retriever was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the IAM role associated with the retriever.
    pub fn retriever_arn(self) -> Value<Arn> {
        self.attribute("RetrieverArn")
    }

    /// The identifier of the retriever used by your Amazon Q Business application.
    pub fn retriever_id(self) -> Value<String> {
        self.attribute("RetrieverId")
    }

    /// The status of your retriever.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Unix timestamp when the retriever was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Retriever`] is made of.
pub mod retriever {
    use super::*;

    /// Provides information on how the retriever used for your Amazon Q Business application is configured.
    #[derive(Clone, Debug, Default)]
    pub struct RetrieverConfiguration {
        /// Provides information on how the Amazon Kendra index used as a retriever for your Amazon Q Business application
        /// is configured.
        pub kendra_index_configuration: Option<Value<KendraIndexConfiguration>>,
        /// Provides information on how a Amazon Q Business index used as a retriever for your Amazon Q Business application
        /// is configured.
        pub native_index_configuration: Option<Value<NativeIndexConfiguration>>,
    }

    impl Lower for RetrieverConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KendraIndexConfiguration", self.kendra_index_configuration);
            to.set("NativeIndexConfiguration", self.native_index_configuration);
        }
    }

    /// Stores an Amazon Kendra index as a retriever.
    #[derive(Clone, Debug, Default)]
    pub struct KendraIndexConfiguration {
        /// The identifier of the Amazon Kendra index.
        ///
        /// Required. 36 to 36 characters.
        pub index_id: Option<Value<String>>,
    }

    impl Lower for KendraIndexConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IndexId", self.index_id);
        }
    }

    /// Configuration information for an Amazon Q Business index.
    #[derive(Clone, Debug, Default)]
    pub struct NativeIndexConfiguration {
        /// The identifier for the Amazon Q Business index.
        ///
        /// Required. 36 to 36 characters.
        pub index_id: Option<Value<String>>,
    }

    impl Lower for NativeIndexConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IndexId", self.index_id);
        }
    }

    /// `Tag` of `AWS::QBusiness::Retriever`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::QBusiness::WebExperience`.
///
/// Creates an Amazon Q Business web experience.
#[derive(Clone, Debug, Default)]
pub struct WebExperience {
    /// The identifier of the Amazon Q Business web experience.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The container for browser extension configuration for an Amazon Q Business web experience.
    pub browser_extension_configuration: Option<Value<web_experience::BrowserExtensionConfiguration>>,
    /// Contains the configuration information to customize the logo, font, and color of an Amazon Q Business web
    /// experience with individual files for each property or a CSS file for them all.
    pub customization_configuration: Option<Value<web_experience::CustomizationConfiguration>>,
    /// Provides information about the identity provider (IdP) used to authenticate end users of an Amazon Q Business
    /// web experience.
    pub identity_provider_configuration: Option<Value<web_experience::IdentityProviderConfiguration>>,
    /// Sets the website domain origins that are allowed to embed the Amazon Q Business web experience.
    ///
    /// 0 to 10 items.
    pub origins: Option<Value<Vec<String>>>,
    /// The Amazon Resource Name (ARN) of the service role attached to your web experience.
    ///
    /// 0 to 1284 characters.
    pub role_arn: Option<Value<String>>,
    /// Determines whether sample prompts are enabled in the web experience for an end user.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub sample_prompts_control_mode: Option<Value<String>>,
    /// A subtitle to personalize your Amazon Q Business web experience.
    ///
    /// 0 to 500 characters.
    pub subtitle: Option<Value<String>>,
    /// A list of key-value pairs that identify or categorize your Amazon Q Business web experience. You can also use
    /// tags to help control access to the web experience.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<web_experience::Tag>>>,
    /// The title for your Amazon Q Business web experience.
    ///
    /// 0 to 500 characters.
    pub title: Option<Value<String>>,
    /// A message in an Amazon Q Business web experience.
    ///
    /// 0 to 300 characters.
    pub welcome_message: Option<Value<String>>,
}

impl Lower for WebExperience {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("BrowserExtensionConfiguration", self.browser_extension_configuration);
        to.set("CustomizationConfiguration", self.customization_configuration);
        to.set("IdentityProviderConfiguration", self.identity_provider_configuration);
        to.set("Origins", self.origins);
        to.set("RoleArn", self.role_arn);
        to.set("SamplePromptsControlMode", self.sample_prompts_control_mode);
        to.set("Subtitle", self.subtitle);
        to.set("Tags", self.tags);
        to.set("Title", self.title);
        to.set("WelcomeMessage", self.welcome_message);
    }
}

impl Level1 for WebExperience {
    const TYPE: &'static str = "AWS::QBusiness::WebExperience";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WebExperience> {
    /// `Ref`: `ApplicationId`, `WebExperienceId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Unix timestamp when the Amazon Q Business application was last updated.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The endpoint URLs for your Amazon Q Business web experience. The URLs are unique and fully hosted by AWS.
    pub fn default_endpoint(self) -> Value<String> {
        self.attribute("DefaultEndpoint")
    }

    /// The status of your Amazon Q Business web experience.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Unix timestamp when your Amazon Q Business web experience was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The Amazon Resource Name (ARN) of an Amazon Q Business web experience.
    pub fn web_experience_arn(self) -> Value<Arn> {
        self.attribute("WebExperienceArn")
    }

    /// The identifier of your Amazon Q Business web experience.
    pub fn web_experience_id(self) -> Value<String> {
        self.attribute("WebExperienceId")
    }
}

/// What [`WebExperience`] is made of.
pub mod web_experience {
    use super::*;

    /// The container for browser extension configuration for an Amazon Q Business web experience.
    #[derive(Clone, Debug, Default)]
    pub struct BrowserExtensionConfiguration {
        /// Specify the browser extensions allowed for your Amazon Q web experience.
        ///
        /// Required. 0 to 2 items.
        pub enabled_browser_extensions: Option<Value<Vec<String>>>,
    }

    impl Lower for BrowserExtensionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnabledBrowserExtensions", self.enabled_browser_extensions);
        }
    }

    /// Contains the configuration information to customize the logo, font, and color of an Amazon Q Business web
    /// experience with individual files for each property or a CSS file for them all.
    #[derive(Clone, Debug, Default)]
    pub struct CustomizationConfiguration {
        /// Provides the URL where the custom CSS file is hosted for an Amazon Q web experience.
        ///
        /// 0 to 1284 characters.
        pub custom_css_url: Option<Value<String>>,
        /// Provides the URL where the custom favicon file is hosted for an Amazon Q web experience.
        ///
        /// 0 to 1284 characters.
        pub favicon_url: Option<Value<String>>,
        /// Provides the URL where the custom font file is hosted for an Amazon Q web experience.
        ///
        /// 0 to 1284 characters.
        pub font_url: Option<Value<String>>,
        /// Provides the URL where the custom logo file is hosted for an Amazon Q web experience.
        ///
        /// 0 to 1284 characters.
        pub logo_url: Option<Value<String>>,
    }

    impl Lower for CustomizationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomCSSUrl", self.custom_css_url);
            to.set("FaviconUrl", self.favicon_url);
            to.set("FontUrl", self.font_url);
            to.set("LogoUrl", self.logo_url);
        }
    }

    /// Provides information about the identity provider (IdP) used to authenticate end users of an Amazon Q Business
    /// web experience.
    #[derive(Clone, Debug, Default)]
    pub struct IdentityProviderConfiguration {
        /// The OIDC-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business web
        /// experience.
        pub openid_connect_configuration: Option<Value<OpenIDConnectProviderConfiguration>>,
        /// The SAML 2.0-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business web
        /// experience.
        pub saml_configuration: Option<Value<SamlProviderConfiguration>>,
    }

    impl Lower for IdentityProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("OpenIDConnectConfiguration", self.openid_connect_configuration);
            to.set("SamlConfiguration", self.saml_configuration);
        }
    }

    /// Information about the OIDC-compliant identity provider (IdP) used to authenticate end users of an Amazon Q
    /// Business web experience.
    #[derive(Clone, Debug, Default)]
    pub struct OpenIDConnectProviderConfiguration {
        /// The Amazon Resource Name (ARN) of a Secrets Manager secret containing the OIDC client secret.
        ///
        /// Required. 0 to 1284 characters.
        pub secrets_arn: Option<Value<String>>,
        /// An IAM role with permissions to access AWS to decrypt the Secrets Manager secret containing your OIDC client
        /// secret.
        ///
        /// Required. 0 to 1284 characters.
        pub secrets_role: Option<Value<String>>,
    }

    impl Lower for OpenIDConnectProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecretsArn", self.secrets_arn);
            to.set("SecretsRole", self.secrets_role);
        }
    }

    /// Information about the SAML 2.0-compliant identity provider (IdP) used to authenticate end users of an Amazon Q
    /// Business web experience.
    #[derive(Clone, Debug, Default)]
    pub struct SamlProviderConfiguration {
        /// The URL where Amazon Q Business end users will be redirected for authentication.
        ///
        /// Required. 1 to 1284 characters.
        pub authentication_url: Option<Value<String>>,
    }

    impl Lower for SamlProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationUrl", self.authentication_url);
        }
    }

    /// `Tag` of `AWS::QBusiness::WebExperience`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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
