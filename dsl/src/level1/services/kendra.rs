//! `AWS::Kendra`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Kendra::DataSource`.
///
/// Creates a data source connector that you want to use with an Amazon Kendra index.
#[derive(Clone, Debug, Default)]
pub struct DataSource {
    /// Configuration information for altering document metadata and content during the document ingestion process.
    pub custom_document_enrichment_configuration: Option<Value<data_source::CustomDocumentEnrichmentConfiguration>>,
    /// Configuration information for an Amazon Kendra data source. The contents of the configuration depend on the type
    /// of data source.
    pub data_source_configuration: Option<Value<data_source::DataSourceConfiguration>>,
    /// A description for the data source connector.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the index you want to use with the data source connector.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub index_id: Option<Value<String>>,
    /// The code for a language. This shows a supported language for all documents in the data source. English is
    /// supported by default.
    ///
    /// 2 to 10 characters.
    pub language_code: Option<Value<String>>,
    /// The name of the data source.
    ///
    /// Required. 1 to 1000 characters.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of a role with permission to access the data source.
    ///
    /// 1 to 1284 characters.
    pub role_arn: Option<Value<String>>,
    /// Sets the frequency that Amazon Kendra checks the documents in your data source and updates the index.
    ///
    /// At most 1000 characters.
    pub schedule: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<data_source::Tag>>>,
    /// The type of the data source.
    ///
    /// Required. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for DataSource {
    fn fields(self, to: &mut Fields) {
        to.set("CustomDocumentEnrichmentConfiguration", self.custom_document_enrichment_configuration);
        to.set("DataSourceConfiguration", self.data_source_configuration);
        to.set("Description", self.description);
        to.set("IndexId", self.index_id);
        to.set("LanguageCode", self.language_code);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Schedule", self.schedule);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for DataSource {
    const TYPE: &'static str = "AWS::Kendra::DataSource";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataSource> {
    /// `Ref`: `Id`, `IndexId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the data source. For example.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The identifier for the data source. For example.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`DataSource`] is made of.
pub mod data_source {
    use super::*;

    /// Provides the configuration information for altering document metadata and content during the document ingestion
    /// process.
    #[derive(Clone, Debug, Default)]
    pub struct CustomDocumentEnrichmentConfiguration {
        /// Configuration information to alter document attributes or metadata fields and content when ingesting documents
        /// into Amazon Kendra.
        ///
        /// 0 to 100 items.
        pub inline_configurations: Option<Value<Vec<InlineCustomDocumentEnrichmentConfiguration>>>,
        /// Configuration information for invoking a Lambda function in AWS Lambda on the structured documents with their
        /// metadata and text extracted.
        pub post_extraction_hook_configuration: Option<Value<HookConfiguration>>,
        /// Configuration information for invoking a Lambda function in AWS Lambda on the original or raw documents before
        /// extracting their metadata and text.
        pub pre_extraction_hook_configuration: Option<Value<HookConfiguration>>,
        /// The Amazon Resource Name (ARN) of an IAM role with permission to run `PreExtractionHookConfiguration` and
        /// `PostExtractionHookConfiguration` for altering document metadata and content during the document ingestion
        /// process.
        ///
        /// 1 to 1284 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for CustomDocumentEnrichmentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InlineConfigurations", self.inline_configurations);
            to.set("PostExtractionHookConfiguration", self.post_extraction_hook_configuration);
            to.set("PreExtractionHookConfiguration", self.pre_extraction_hook_configuration);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Provides the configuration information for applying basic logic to alter document metadata and content when
    /// ingesting documents into Amazon Kendra.
    #[derive(Clone, Debug, Default)]
    pub struct InlineCustomDocumentEnrichmentConfiguration {
        /// Configuration of the condition used for the target document attribute or metadata field when ingesting documents
        /// into Amazon Kendra.
        pub condition: Option<Value<DocumentAttributeCondition>>,
        /// `TRUE` to delete content if the condition used for the target attribute is met.
        pub document_content_deletion: Option<Value<bool>>,
        /// Configuration of the target document attribute or metadata field when ingesting documents into Amazon Kendra.
        pub target: Option<Value<DocumentAttributeTarget>>,
    }

    impl Lower for InlineCustomDocumentEnrichmentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Condition", self.condition);
            to.set("DocumentContentDeletion", self.document_content_deletion);
            to.set("Target", self.target);
        }
    }

    /// The condition used for the target document attribute or metadata field when ingesting documents into Amazon
    /// Kendra.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentAttributeCondition {
        /// The identifier of the document attribute used for the condition.
        ///
        /// Required. 1 to 200 characters.
        pub condition_document_attribute_key: Option<Value<String>>,
        /// The value used by the operator.
        pub condition_on_value: Option<Value<DocumentAttributeValue>>,
        /// The condition operator.
        ///
        /// Required.
        pub operator: Option<Value<String>>,
    }

    impl Lower for DocumentAttributeCondition {
        fn fields(self, to: &mut Fields) {
            to.set("ConditionDocumentAttributeKey", self.condition_document_attribute_key);
            to.set("ConditionOnValue", self.condition_on_value);
            to.set("Operator", self.operator);
        }
    }

    /// The value of a document attribute. You can only provide one value for a document attribute.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentAttributeValue {
        /// A date expressed as an ISO 8601 string.
        pub date_value: Option<Value<String>>,
        /// A long integer value.
        pub long_value: Option<Value<i64>>,
        /// A list of strings. The default maximum length or number of strings is 10.
        pub string_list_value: Option<Value<Vec<String>>>,
        /// A string, such as "department".
        ///
        /// 1 to 2048 characters.
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

    /// The target document attribute or metadata field you want to alter when ingesting documents into Amazon Kendra.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentAttributeTarget {
        /// The identifier of the target document attribute or metadata field.
        ///
        /// Required. 1 to 200 characters.
        pub target_document_attribute_key: Option<Value<String>>,
        /// The target value you want to create for the target attribute.
        pub target_document_attribute_value: Option<Value<DocumentAttributeValue>>,
        /// `TRUE` to delete the existing target value for your specified target attribute key. You cannot create a target
        /// value and set this to `TRUE`.
        pub target_document_attribute_value_deletion: Option<Value<bool>>,
    }

    impl Lower for DocumentAttributeTarget {
        fn fields(self, to: &mut Fields) {
            to.set("TargetDocumentAttributeKey", self.target_document_attribute_key);
            to.set("TargetDocumentAttributeValue", self.target_document_attribute_value);
            to.set("TargetDocumentAttributeValueDeletion", self.target_document_attribute_value_deletion);
        }
    }

    /// Provides the configuration information for invoking a Lambda function in AWS Lambda to alter document metadata
    /// and content when ingesting documents into Amazon Kendra.
    #[derive(Clone, Debug, Default)]
    pub struct HookConfiguration {
        /// The condition used for when a Lambda function should be invoked.
        pub invocation_condition: Option<Value<DocumentAttributeCondition>>,
        /// The Amazon Resource Name (ARN) of an IAM role with permission to run a Lambda function during ingestion.
        ///
        /// Required. 1 to 2048 characters.
        pub lambda_arn: Option<Value<String>>,
        /// Stores the original, raw documents or the structured, parsed documents before and after altering them.
        ///
        /// Required. 3 to 63 characters.
        pub s3_bucket: Option<Value<String>>,
    }

    impl Lower for HookConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InvocationCondition", self.invocation_condition);
            to.set("LambdaArn", self.lambda_arn);
            to.set("S3Bucket", self.s3_bucket);
        }
    }

    /// Provides the configuration information for an Amazon Kendra data source.
    #[derive(Clone, Debug, Default)]
    pub struct DataSourceConfiguration {
        /// Provides the configuration information to connect to Confluence as your data source.
        pub confluence_configuration: Option<Value<ConfluenceConfiguration>>,
        /// Provides the configuration information to connect to a database as your data source.
        pub database_configuration: Option<Value<DatabaseConfiguration>>,
        /// Provides the configuration information to connect to Google Drive as your data source.
        pub google_drive_configuration: Option<Value<GoogleDriveConfiguration>>,
        /// Provides the configuration information to connect to Microsoft OneDrive as your data source.
        pub one_drive_configuration: Option<Value<OneDriveConfiguration>>,
        /// Provides the configuration information to connect to an Amazon S3 bucket as your data source.
        pub s3_configuration: Option<Value<S3DataSourceConfiguration>>,
        /// Provides the configuration information to connect to Salesforce as your data source.
        pub salesforce_configuration: Option<Value<SalesforceConfiguration>>,
        /// Provides the configuration information to connect to ServiceNow as your data source.
        pub service_now_configuration: Option<Value<ServiceNowConfiguration>>,
        /// Provides the configuration information to connect to Microsoft SharePoint as your data source.
        pub share_point_configuration: Option<Value<SharePointConfiguration>>,
        /// Provides a template for the configuration information to connect to your data source.
        pub template_configuration: Option<Value<TemplateConfiguration>>,
        /// Provides the configuration information required for Amazon Kendra Web Crawler.
        pub web_crawler_configuration: Option<Value<WebCrawlerConfiguration>>,
        /// Provides the configuration information to connect to WorkDocs as your data source.
        pub work_docs_configuration: Option<Value<WorkDocsConfiguration>>,
    }

    impl Lower for DataSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConfluenceConfiguration", self.confluence_configuration);
            to.set("DatabaseConfiguration", self.database_configuration);
            to.set("GoogleDriveConfiguration", self.google_drive_configuration);
            to.set("OneDriveConfiguration", self.one_drive_configuration);
            to.set("S3Configuration", self.s3_configuration);
            to.set("SalesforceConfiguration", self.salesforce_configuration);
            to.set("ServiceNowConfiguration", self.service_now_configuration);
            to.set("SharePointConfiguration", self.share_point_configuration);
            to.set("TemplateConfiguration", self.template_configuration);
            to.set("WebCrawlerConfiguration", self.web_crawler_configuration);
            to.set("WorkDocsConfiguration", self.work_docs_configuration);
        }
    }

    /// Provides the configuration information to connect to Confluence as your data source.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluenceConfiguration {
        /// Configuration information for indexing attachments to Confluence blogs and pages.
        pub attachment_configuration: Option<Value<ConfluenceAttachmentConfiguration>>,
        /// Configuration information for indexing Confluence blogs.
        pub blog_configuration: Option<Value<ConfluenceBlogConfiguration>>,
        /// A list of regular expression patterns to exclude certain blog posts, pages, spaces, or attachments in your
        /// Confluence.
        ///
        /// At most 100 items.
        pub exclusion_patterns: Option<Value<Vec<String>>>,
        /// A list of regular expression patterns to include certain blog posts, pages, spaces, or attachments in your
        /// Confluence.
        ///
        /// At most 100 items.
        pub inclusion_patterns: Option<Value<Vec<String>>>,
        /// Configuration information for indexing Confluence pages.
        pub page_configuration: Option<Value<ConfluencePageConfiguration>>,
        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password
        /// required to connect to the Confluence instance.
        ///
        /// Required. 1 to 1284 characters.
        pub secret_arn: Option<Value<String>>,
        /// The URL of your Confluence instance. Use the full URL of the server. For example,
        /// `*https://server.example.com:port/*.`.
        ///
        /// Required. 1 to 2048 characters.
        pub server_url: Option<Value<String>>,
        /// Configuration information for indexing Confluence spaces.
        pub space_configuration: Option<Value<ConfluenceSpaceConfiguration>>,
        /// The version or the type of Confluence installation to connect to.
        ///
        /// Required. One of `CLOUD`, `SERVER`.
        pub version: Option<Value<String>>,
        /// Configuration information for an Amazon Virtual Private Cloud to connect to your Confluence. For more
        /// information, see Configuring a VPC.
        pub vpc_configuration: Option<Value<DataSourceVpcConfiguration>>,
    }

    impl Lower for ConfluenceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AttachmentConfiguration", self.attachment_configuration);
            to.set("BlogConfiguration", self.blog_configuration);
            to.set("ExclusionPatterns", self.exclusion_patterns);
            to.set("InclusionPatterns", self.inclusion_patterns);
            to.set("PageConfiguration", self.page_configuration);
            to.set("SecretArn", self.secret_arn);
            to.set("ServerUrl", self.server_url);
            to.set("SpaceConfiguration", self.space_configuration);
            to.set("Version", self.version);
            to.set("VpcConfiguration", self.vpc_configuration);
        }
    }

    /// Configuration of attachment settings for the Confluence data source. Attachment settings are optional, if you
    /// don't specify settings attachments, Amazon Kendra won't index them.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluenceAttachmentConfiguration {
        /// Maps attributes or field names of Confluence attachments to Amazon Kendra index field names. To create custom
        /// fields, use the `UpdateIndex` API before you map to Confluence fields.
        ///
        /// 1 to 11 items.
        pub attachment_field_mappings: Option<Value<Vec<ConfluenceAttachmentToIndexFieldMapping>>>,
        /// `TRUE` to index attachments of pages and blogs in Confluence.
        pub crawl_attachments: Option<Value<bool>>,
    }

    impl Lower for ConfluenceAttachmentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AttachmentFieldMappings", self.attachment_field_mappings);
            to.set("CrawlAttachments", self.crawl_attachments);
        }
    }

    /// Maps attributes or field names of Confluence attachments to Amazon Kendra index field names. To create custom
    /// fields, use the `UpdateIndex` API before you map to Confluence fields.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluenceAttachmentToIndexFieldMapping {
        /// The name of the field in the data source.
        ///
        /// Required.
        pub data_source_field_name: Option<Value<String>>,
        /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field
        /// you must specify the date format.
        ///
        /// 4 to 40 characters.
        pub date_field_format: Option<Value<String>>,
        /// The name of the index field to map to the Confluence data source field. The index field type must match the
        /// Confluence field type.
        ///
        /// Required. 1 to 30 characters.
        pub index_field_name: Option<Value<String>>,
    }

    impl Lower for ConfluenceAttachmentToIndexFieldMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DataSourceFieldName", self.data_source_field_name);
            to.set("DateFieldFormat", self.date_field_format);
            to.set("IndexFieldName", self.index_field_name);
        }
    }

    /// Configuration of blog settings for the Confluence data source. Blogs are always indexed unless filtered from the
    /// index by the `ExclusionPatterns` or `InclusionPatterns` fields in the `ConfluenceConfiguration` object.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluenceBlogConfiguration {
        /// Maps attributes or field names of Confluence blogs to Amazon Kendra index field names. To create custom fields,
        /// use the `UpdateIndex` API before you map to Confluence fields.
        ///
        /// 1 to 9 items.
        pub blog_field_mappings: Option<Value<Vec<ConfluenceBlogToIndexFieldMapping>>>,
    }

    impl Lower for ConfluenceBlogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BlogFieldMappings", self.blog_field_mappings);
        }
    }

    /// Maps attributes or field names of Confluence blog to Amazon Kendra index field names. To create custom fields,
    /// use the `UpdateIndex` API before you map to Confluence fields.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluenceBlogToIndexFieldMapping {
        /// The name of the field in the data source.
        ///
        /// Required. One of `AUTHOR`, `DISPLAY_URL`, `ITEM_TYPE`, `LABELS`, `PUBLISH_DATE`, `SPACE_KEY`, `SPACE_NAME`,
        /// `URL`, `VERSION`.
        pub data_source_field_name: Option<Value<String>>,
        /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field
        /// you must specify the date format.
        ///
        /// 4 to 40 characters.
        pub date_field_format: Option<Value<String>>,
        /// The name of the index field to map to the Confluence data source field. The index field type must match the
        /// Confluence field type.
        ///
        /// Required. 1 to 30 characters.
        pub index_field_name: Option<Value<String>>,
    }

    impl Lower for ConfluenceBlogToIndexFieldMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DataSourceFieldName", self.data_source_field_name);
            to.set("DateFieldFormat", self.date_field_format);
            to.set("IndexFieldName", self.index_field_name);
        }
    }

    /// Configuration of the page settings for the Confluence data source.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluencePageConfiguration {
        /// Maps attributes or field names of Confluence pages to Amazon Kendra index field names. To create custom fields,
        /// use the `UpdateIndex` API before you map to Confluence fields.
        ///
        /// 1 to 12 items.
        pub page_field_mappings: Option<Value<Vec<ConfluencePageToIndexFieldMapping>>>,
    }

    impl Lower for ConfluencePageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PageFieldMappings", self.page_field_mappings);
        }
    }

    /// Maps attributes or field names of Confluence pages to Amazon Kendra index field names. To create custom fields,
    /// use the `UpdateIndex` API before you map to Confluence fields.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluencePageToIndexFieldMapping {
        /// The name of the field in the data source.
        ///
        /// Required.
        pub data_source_field_name: Option<Value<String>>,
        /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field
        /// you must specify the date format.
        ///
        /// 4 to 40 characters.
        pub date_field_format: Option<Value<String>>,
        /// The name of the index field to map to the Confluence data source field. The index field type must match the
        /// Confluence field type.
        ///
        /// Required. 1 to 30 characters.
        pub index_field_name: Option<Value<String>>,
    }

    impl Lower for ConfluencePageToIndexFieldMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DataSourceFieldName", self.data_source_field_name);
            to.set("DateFieldFormat", self.date_field_format);
            to.set("IndexFieldName", self.index_field_name);
        }
    }

    /// Configuration information for indexing Confluence spaces.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluenceSpaceConfiguration {
        /// `TRUE` to index archived spaces.
        pub crawl_archived_spaces: Option<Value<bool>>,
        /// `TRUE` to index personal spaces. You can add restrictions to items in personal spaces. If personal spaces are
        /// indexed, queries without user context information may return restricted items from a personal space in their
        /// results.
        pub crawl_personal_spaces: Option<Value<bool>>,
        /// A list of space keys of Confluence spaces. If you include a key, the blogs, documents, and attachments in the
        /// space are not indexed.
        ///
        /// At least 1 items.
        pub exclude_spaces: Option<Value<Vec<String>>>,
        /// A list of space keys for Confluence spaces. If you include a key, the blogs, documents, and attachments in the
        /// space are indexed.
        ///
        /// At least 1 items.
        pub include_spaces: Option<Value<Vec<String>>>,
        /// Maps attributes or field names of Confluence spaces to Amazon Kendra index field names. To create custom fields,
        /// use the `UpdateIndex` API before you map to Confluence fields.
        ///
        /// 1 to 4 items.
        pub space_field_mappings: Option<Value<Vec<ConfluenceSpaceToIndexFieldMapping>>>,
    }

    impl Lower for ConfluenceSpaceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrawlArchivedSpaces", self.crawl_archived_spaces);
            to.set("CrawlPersonalSpaces", self.crawl_personal_spaces);
            to.set("ExcludeSpaces", self.exclude_spaces);
            to.set("IncludeSpaces", self.include_spaces);
            to.set("SpaceFieldMappings", self.space_field_mappings);
        }
    }

    /// Maps attributes or field names of Confluence spaces to Amazon Kendra index field names. To create custom fields,
    /// use the `UpdateIndex` API before you map to Confluence fields.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluenceSpaceToIndexFieldMapping {
        /// The name of the field in the data source.
        ///
        /// Required. One of `DISPLAY_URL`, `ITEM_TYPE`, `SPACE_KEY`, `URL`.
        pub data_source_field_name: Option<Value<String>>,
        /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field
        /// you must specify the date format.
        ///
        /// 4 to 40 characters.
        pub date_field_format: Option<Value<String>>,
        /// The name of the index field to map to the Confluence data source field. The index field type must match the
        /// Confluence field type.
        ///
        /// Required. 1 to 30 characters.
        pub index_field_name: Option<Value<String>>,
    }

    impl Lower for ConfluenceSpaceToIndexFieldMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DataSourceFieldName", self.data_source_field_name);
            to.set("DateFieldFormat", self.date_field_format);
            to.set("IndexFieldName", self.index_field_name);
        }
    }

    /// Provides the configuration information to connect to an Amazon VPC.
    #[derive(Clone, Debug, Default)]
    pub struct DataSourceVpcConfiguration {
        /// A list of identifiers of security groups within your Amazon VPC. The security groups should enable Amazon Kendra
        /// to connect to the data source.
        ///
        /// Required. At most 10 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A list of identifiers for subnets within your Amazon VPC. The subnets should be able to connect to each other in
        /// the VPC, and they should have outgoing access to the Internet through a NAT device.
        ///
        /// Required. At most 6 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for DataSourceVpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }

    /// Provides the configuration information to an Amazon Kendra supported database.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseConfiguration {
        /// Information about the database column that provides information for user context filtering.
        pub acl_configuration: Option<Value<AclConfiguration>>,
        /// Information about where the index should get the document information from the database.
        ///
        /// Required.
        pub column_configuration: Option<Value<ColumnConfiguration>>,
        /// Configuration information that's required to connect to a database.
        ///
        /// Required.
        pub connection_configuration: Option<Value<ConnectionConfiguration>>,
        /// The type of database engine that runs the database.
        ///
        /// Required. One of `RDS_AURORA_MYSQL`, `RDS_AURORA_POSTGRESQL`, `RDS_MYSQL`, `RDS_POSTGRESQL`.
        pub database_engine_type: Option<Value<String>>,
        /// Provides information about how Amazon Kendra uses quote marks around SQL identifiers when querying a database
        /// data source.
        pub sql_configuration: Option<Value<SqlConfiguration>>,
        /// Provides information for connecting to an Amazon VPC.
        pub vpc_configuration: Option<Value<DataSourceVpcConfiguration>>,
    }

    impl Lower for DatabaseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AclConfiguration", self.acl_configuration);
            to.set("ColumnConfiguration", self.column_configuration);
            to.set("ConnectionConfiguration", self.connection_configuration);
            to.set("DatabaseEngineType", self.database_engine_type);
            to.set("SqlConfiguration", self.sql_configuration);
            to.set("VpcConfiguration", self.vpc_configuration);
        }
    }

    /// Provides information about the column that should be used for filtering the query response by groups.
    #[derive(Clone, Debug, Default)]
    pub struct AclConfiguration {
        /// A list of groups, separated by semi-colons, that filters a query response based on user context. The document is
        /// only returned to users that are in one of the groups specified in the `UserContext` field of the Query
        /// operation.
        ///
        /// Required. 1 to 100 characters.
        pub allowed_groups_column_name: Option<Value<String>>,
    }

    impl Lower for AclConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedGroupsColumnName", self.allowed_groups_column_name);
        }
    }

    /// Provides information about how Amazon Kendra should use the columns of a database in an index.
    #[derive(Clone, Debug, Default)]
    pub struct ColumnConfiguration {
        /// One to five columns that indicate when a document in the database has changed.
        ///
        /// Required. 1 to 5 items.
        pub change_detecting_columns: Option<Value<Vec<String>>>,
        /// The column that contains the contents of the document.
        ///
        /// Required. 1 to 100 characters.
        pub document_data_column_name: Option<Value<String>>,
        /// The column that provides the document's identifier.
        ///
        /// Required. 1 to 100 characters.
        pub document_id_column_name: Option<Value<String>>,
        /// The column that contains the title of the document.
        ///
        /// 1 to 100 characters.
        pub document_title_column_name: Option<Value<String>>,
        /// An array of objects that map database column names to the corresponding fields in an index. You must first
        /// create the fields in the index using the UpdateIndex operation.
        ///
        /// At most 100 items.
        pub field_mappings: Option<Value<Vec<DataSourceToIndexFieldMapping>>>,
    }

    impl Lower for ColumnConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ChangeDetectingColumns", self.change_detecting_columns);
            to.set("DocumentDataColumnName", self.document_data_column_name);
            to.set("DocumentIdColumnName", self.document_id_column_name);
            to.set("DocumentTitleColumnName", self.document_title_column_name);
            to.set("FieldMappings", self.field_mappings);
        }
    }

    /// Maps a column or attribute in the data source to an index field. You must first create the fields in the index
    /// using the UpdateIndex operation.
    #[derive(Clone, Debug, Default)]
    pub struct DataSourceToIndexFieldMapping {
        /// The name of the field in the data source. You must first create the index field using the `UpdateIndex` API.
        ///
        /// Required. 1 to 100 characters.
        pub data_source_field_name: Option<Value<String>>,
        /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field,
        /// you must specify the date format.
        ///
        /// 4 to 40 characters.
        pub date_field_format: Option<Value<String>>,
        /// The name of the index field to map to the data source field. The index field type must match the data source
        /// field type.
        ///
        /// Required. 1 to 30 characters.
        pub index_field_name: Option<Value<String>>,
    }

    impl Lower for DataSourceToIndexFieldMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DataSourceFieldName", self.data_source_field_name);
            to.set("DateFieldFormat", self.date_field_format);
            to.set("IndexFieldName", self.index_field_name);
        }
    }

    /// Provides the configuration information that's required to connect to a database.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionConfiguration {
        /// The name of the host for the database. Can be either a string (host.subdomain.domain.tld) or an IPv4 or IPv6
        /// address.
        ///
        /// Required. 1 to 253 characters.
        pub database_host: Option<Value<String>>,
        /// The name of the database containing the document data.
        ///
        /// Required. 1 to 100 characters.
        pub database_name: Option<Value<String>>,
        /// The port that the database uses for connections.
        ///
        /// Required. 1 to 65535.
        pub database_port: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that stores the credentials. The credentials
        /// should be a user-password pair.
        ///
        /// Required. 1 to 1284 characters.
        pub secret_arn: Option<Value<String>>,
        /// The name of the table that contains the document data.
        ///
        /// Required. 1 to 100 characters.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for ConnectionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseHost", self.database_host);
            to.set("DatabaseName", self.database_name);
            to.set("DatabasePort", self.database_port);
            to.set("SecretArn", self.secret_arn);
            to.set("TableName", self.table_name);
        }
    }

    /// Provides information that configures Amazon Kendra to use a SQL database.
    #[derive(Clone, Debug, Default)]
    pub struct SqlConfiguration {
        /// Determines whether Amazon Kendra encloses SQL identifiers for tables and column names in double quotes (") when
        /// making a database query.
        ///
        /// One of `DOUBLE_QUOTES`, `NONE`.
        pub query_identifiers_enclosing_option: Option<Value<String>>,
    }

    impl Lower for SqlConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("QueryIdentifiersEnclosingOption", self.query_identifiers_enclosing_option);
        }
    }

    /// Provides the configuration information to connect to Google Drive as your data source.
    #[derive(Clone, Debug, Default)]
    pub struct GoogleDriveConfiguration {
        /// A list of MIME types to exclude from the index. All documents matching the specified MIME type are excluded.
        ///
        /// 0 to 30 items.
        pub exclude_mime_types: Option<Value<Vec<String>>>,
        /// A list of identifiers or shared drives to exclude from the index. All files and folders stored on the shared
        /// drive are excluded.
        ///
        /// 0 to 100 items.
        pub exclude_shared_drives: Option<Value<Vec<String>>>,
        /// A list of email addresses of the users. Documents owned by these users are excluded from the index. Documents
        /// shared with excluded users are indexed unless they are excluded in another way.
        ///
        /// 0 to 100 items.
        pub exclude_user_accounts: Option<Value<Vec<String>>>,
        /// A list of regular expression patterns to exclude certain items in your Google Drive, including shared drives and
        /// users' My Drives.
        ///
        /// At most 100 items.
        pub exclusion_patterns: Option<Value<Vec<String>>>,
        /// Maps Google Drive data source attributes or field names to Amazon Kendra index field names. To create custom
        /// fields, use the `UpdateIndex` API before you map to Google Drive fields.
        ///
        /// At most 100 items.
        pub field_mappings: Option<Value<Vec<DataSourceToIndexFieldMapping>>>,
        /// A list of regular expression patterns to include certain items in your Google Drive, including shared drives and
        /// users' My Drives.
        ///
        /// At most 100 items.
        pub inclusion_patterns: Option<Value<Vec<String>>>,
        /// The Amazon Resource Name (ARN) of a AWS Secrets Manager secret that contains the credentials required to connect
        /// to Google Drive.
        ///
        /// Required. 1 to 1284 characters.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for GoogleDriveConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ExcludeMimeTypes", self.exclude_mime_types);
            to.set("ExcludeSharedDrives", self.exclude_shared_drives);
            to.set("ExcludeUserAccounts", self.exclude_user_accounts);
            to.set("ExclusionPatterns", self.exclusion_patterns);
            to.set("FieldMappings", self.field_mappings);
            to.set("InclusionPatterns", self.inclusion_patterns);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// Provides the configuration information to connect to OneDrive as your data source.
    #[derive(Clone, Debug, Default)]
    pub struct OneDriveConfiguration {
        /// `TRUE` to disable local groups information.
        pub disable_local_groups: Option<Value<bool>>,
        /// A list of regular expression patterns to exclude certain documents in your OneDrive. Documents that match the
        /// patterns are excluded from the index.
        ///
        /// At most 100 items.
        pub exclusion_patterns: Option<Value<Vec<String>>>,
        /// A list of `DataSourceToIndexFieldMapping` objects that map OneDrive data source attributes or field names to
        /// Amazon Kendra index field names.
        ///
        /// At most 100 items.
        pub field_mappings: Option<Value<Vec<DataSourceToIndexFieldMapping>>>,
        /// A list of regular expression patterns to include certain documents in your OneDrive. Documents that match the
        /// patterns are included in the index.
        ///
        /// At most 100 items.
        pub inclusion_patterns: Option<Value<Vec<String>>>,
        /// A list of user accounts whose documents should be indexed.
        ///
        /// Required.
        pub one_drive_users: Option<Value<OneDriveUsers>>,
        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password to
        /// connect to OneDrive.
        ///
        /// Required. 1 to 1284 characters.
        pub secret_arn: Option<Value<String>>,
        /// The Azure Active Directory domain of the organization.
        ///
        /// Required. 1 to 256 characters.
        pub tenant_domain: Option<Value<String>>,
    }

    impl Lower for OneDriveConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DisableLocalGroups", self.disable_local_groups);
            to.set("ExclusionPatterns", self.exclusion_patterns);
            to.set("FieldMappings", self.field_mappings);
            to.set("InclusionPatterns", self.inclusion_patterns);
            to.set("OneDriveUsers", self.one_drive_users);
            to.set("SecretArn", self.secret_arn);
            to.set("TenantDomain", self.tenant_domain);
        }
    }

    /// User accounts whose documents should be indexed.
    #[derive(Clone, Debug, Default)]
    pub struct OneDriveUsers {
        /// A list of users whose documents should be indexed. Specify the user names in email format, for example,
        /// `username@tenantdomain`.
        ///
        /// 1 to 100 items.
        pub one_drive_user_list: Option<Value<Vec<String>>>,
        /// The S3 bucket location of a file containing a list of users whose documents should be indexed.
        pub one_drive_user_s3_path: Option<Value<S3Path>>,
    }

    impl Lower for OneDriveUsers {
        fn fields(self, to: &mut Fields) {
            to.set("OneDriveUserList", self.one_drive_user_list);
            to.set("OneDriveUserS3Path", self.one_drive_user_s3_path);
        }
    }

    /// Information required to find a specific file in an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3Path {
        /// The name of the S3 bucket that contains the file.
        ///
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// The name of the file.
        ///
        /// Required. 1 to 1024 characters.
        pub key: Option<Value<String>>,
    }

    impl Lower for S3Path {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
        }
    }

    /// Provides the configuration information to connect to an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3DataSourceConfiguration {
        /// Provides the path to the S3 bucket that contains the user context filtering files for the data source.
        pub access_control_list_configuration: Option<Value<AccessControlListConfiguration>>,
        /// The name of the bucket that contains the documents.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// Specifies document metadata files that contain information such as the document access control information,
        /// source URI, document author, and custom attributes.
        pub documents_metadata_configuration: Option<Value<DocumentsMetadataConfiguration>>,
        /// A list of glob patterns (patterns that can expand a wildcard pattern into a list of path names that match the
        /// given pattern) for certain file names and file types to exclude from your index.
        ///
        /// At most 100 items.
        pub exclusion_patterns: Option<Value<Vec<String>>>,
        /// A list of glob patterns (patterns that can expand a wildcard pattern into a list of path names that match the
        /// given pattern) for certain file names and file types to include in your index.
        ///
        /// At most 100 items.
        pub inclusion_patterns: Option<Value<Vec<String>>>,
        /// A list of S3 prefixes for the documents that should be included in the index.
        ///
        /// At most 100 items.
        pub inclusion_prefixes: Option<Value<Vec<String>>>,
    }

    impl Lower for S3DataSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessControlListConfiguration", self.access_control_list_configuration);
            to.set("BucketName", self.bucket_name);
            to.set("DocumentsMetadataConfiguration", self.documents_metadata_configuration);
            to.set("ExclusionPatterns", self.exclusion_patterns);
            to.set("InclusionPatterns", self.inclusion_patterns);
            to.set("InclusionPrefixes", self.inclusion_prefixes);
        }
    }

    /// Specifies access control list files for the documents in a data source.
    #[derive(Clone, Debug, Default)]
    pub struct AccessControlListConfiguration {
        /// Path to the AWS S3 bucket that contains the access control list files.
        ///
        /// 1 to 1024 characters.
        pub key_path: Option<Value<String>>,
    }

    impl Lower for AccessControlListConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KeyPath", self.key_path);
        }
    }

    /// Document metadata files that contain information such as the document access control information, source URI,
    /// document author, and custom attributes.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentsMetadataConfiguration {
        /// A prefix used to filter metadata configuration files in the AWS S3 bucket. The S3 bucket might contain multiple
        /// metadata files.
        ///
        /// 1 to 1024 characters.
        pub s3_prefix: Option<Value<String>>,
    }

    impl Lower for DocumentsMetadataConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3Prefix", self.s3_prefix);
        }
    }

    /// Provides the configuration information to connect to Salesforce as your data source.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceConfiguration {
        /// Configuration information for Salesforce chatter feeds.
        pub chatter_feed_configuration: Option<Value<SalesforceChatterFeedConfiguration>>,
        /// Indicates whether Amazon Kendra should index attachments to Salesforce objects.
        pub crawl_attachments: Option<Value<bool>>,
        /// A list of regular expression patterns to exclude certain documents in your Salesforce. Documents that match the
        /// patterns are excluded from the index.
        ///
        /// At most 100 items.
        pub exclude_attachment_file_patterns: Option<Value<Vec<String>>>,
        /// A list of regular expression patterns to include certain documents in your Salesforce. Documents that match the
        /// patterns are included in the index.
        ///
        /// At most 100 items.
        pub include_attachment_file_patterns: Option<Value<Vec<String>>>,
        /// Configuration information for the knowledge article types that Amazon Kendra indexes.
        pub knowledge_article_configuration: Option<Value<SalesforceKnowledgeArticleConfiguration>>,
        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the key/value pairs required to
        /// connect to your Salesforce instance.
        ///
        /// Required. 1 to 1284 characters.
        pub secret_arn: Option<Value<String>>,
        /// The instance URL for the Salesforce site that you want to index.
        ///
        /// Required. 1 to 2048 characters.
        pub server_url: Option<Value<String>>,
        /// Configuration information for processing attachments to Salesforce standard objects.
        pub standard_object_attachment_configuration: Option<Value<SalesforceStandardObjectAttachmentConfiguration>>,
        /// Configuration of the Salesforce standard objects that Amazon Kendra indexes.
        ///
        /// 1 to 17 items.
        pub standard_object_configurations: Option<Value<Vec<SalesforceStandardObjectConfiguration>>>,
    }

    impl Lower for SalesforceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ChatterFeedConfiguration", self.chatter_feed_configuration);
            to.set("CrawlAttachments", self.crawl_attachments);
            to.set("ExcludeAttachmentFilePatterns", self.exclude_attachment_file_patterns);
            to.set("IncludeAttachmentFilePatterns", self.include_attachment_file_patterns);
            to.set("KnowledgeArticleConfiguration", self.knowledge_article_configuration);
            to.set("SecretArn", self.secret_arn);
            to.set("ServerUrl", self.server_url);
            to.set("StandardObjectAttachmentConfiguration", self.standard_object_attachment_configuration);
            to.set("StandardObjectConfigurations", self.standard_object_configurations);
        }
    }

    /// The configuration information for syncing a Salesforce chatter feed. The contents of the object comes from the
    /// Salesforce FeedItem table.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceChatterFeedConfiguration {
        /// The name of the column in the Salesforce FeedItem table that contains the content to index. Typically this is
        /// the `Body` column.
        ///
        /// Required. 1 to 100 characters.
        pub document_data_field_name: Option<Value<String>>,
        /// The name of the column in the Salesforce FeedItem table that contains the title of the document. This is
        /// typically the `Title` column.
        ///
        /// 1 to 100 characters.
        pub document_title_field_name: Option<Value<String>>,
        /// Maps fields from a Salesforce chatter feed into Amazon Kendra index fields.
        ///
        /// At most 100 items.
        pub field_mappings: Option<Value<Vec<DataSourceToIndexFieldMapping>>>,
        /// Filters the documents in the feed based on status of the user. When you specify `ACTIVE_USERS` only documents
        /// from users who have an active account are indexed.
        ///
        /// 1 to 2 items.
        pub include_filter_types: Option<Value<Vec<String>>>,
    }

    impl Lower for SalesforceChatterFeedConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DocumentDataFieldName", self.document_data_field_name);
            to.set("DocumentTitleFieldName", self.document_title_field_name);
            to.set("FieldMappings", self.field_mappings);
            to.set("IncludeFilterTypes", self.include_filter_types);
        }
    }

    /// Provides the configuration information for the knowledge article types that Amazon Kendra indexes.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceKnowledgeArticleConfiguration {
        /// Configuration information for custom Salesforce knowledge articles.
        ///
        /// 1 to 10 items.
        pub custom_knowledge_article_type_configurations:
            Option<Value<Vec<SalesforceCustomKnowledgeArticleTypeConfiguration>>>,
        /// Specifies the document states that should be included when Amazon Kendra indexes knowledge articles.
        ///
        /// Required. 1 to 3 items.
        pub included_states: Option<Value<Vec<String>>>,
        /// Configuration information for standard Salesforce knowledge articles.
        pub standard_knowledge_article_type_configuration:
            Option<Value<SalesforceStandardKnowledgeArticleTypeConfiguration>>,
    }

    impl Lower for SalesforceKnowledgeArticleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomKnowledgeArticleTypeConfigurations", self.custom_knowledge_article_type_configurations);
            to.set("IncludedStates", self.included_states);
            to.set("StandardKnowledgeArticleTypeConfiguration", self.standard_knowledge_article_type_configuration);
        }
    }

    /// Provides the configuration information for indexing Salesforce custom articles.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceCustomKnowledgeArticleTypeConfiguration {
        /// The name of the field in the custom knowledge article that contains the document data to index.
        ///
        /// Required. 1 to 100 characters.
        pub document_data_field_name: Option<Value<String>>,
        /// The name of the field in the custom knowledge article that contains the document title.
        ///
        /// 1 to 100 characters.
        pub document_title_field_name: Option<Value<String>>,
        /// Maps attributes or field names of the custom knowledge article to Amazon Kendra index field names. To create
        /// custom fields, use the `UpdateIndex` API before you map to Salesforce fields.
        ///
        /// At most 100 items.
        pub field_mappings: Option<Value<Vec<DataSourceToIndexFieldMapping>>>,
        /// The name of the configuration.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for SalesforceCustomKnowledgeArticleTypeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DocumentDataFieldName", self.document_data_field_name);
            to.set("DocumentTitleFieldName", self.document_title_field_name);
            to.set("FieldMappings", self.field_mappings);
            to.set("Name", self.name);
        }
    }

    /// Provides the configuration information for standard Salesforce knowledge articles.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceStandardKnowledgeArticleTypeConfiguration {
        /// The name of the field that contains the document data to index.
        ///
        /// Required. 1 to 100 characters.
        pub document_data_field_name: Option<Value<String>>,
        /// The name of the field that contains the document title.
        ///
        /// 1 to 100 characters.
        pub document_title_field_name: Option<Value<String>>,
        /// Maps attributes or field names of the knowledge article to Amazon Kendra index field names. To create custom
        /// fields, use the `UpdateIndex` API before you map to Salesforce fields.
        ///
        /// At most 100 items.
        pub field_mappings: Option<Value<Vec<DataSourceToIndexFieldMapping>>>,
    }

    impl Lower for SalesforceStandardKnowledgeArticleTypeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DocumentDataFieldName", self.document_data_field_name);
            to.set("DocumentTitleFieldName", self.document_title_field_name);
            to.set("FieldMappings", self.field_mappings);
        }
    }

    /// Provides the configuration information for processing attachments to Salesforce standard objects.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceStandardObjectAttachmentConfiguration {
        /// The name of the field used for the document title.
        ///
        /// 1 to 100 characters.
        pub document_title_field_name: Option<Value<String>>,
        /// One or more objects that map fields in attachments to Amazon Kendra index fields.
        ///
        /// At most 100 items.
        pub field_mappings: Option<Value<Vec<DataSourceToIndexFieldMapping>>>,
    }

    impl Lower for SalesforceStandardObjectAttachmentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DocumentTitleFieldName", self.document_title_field_name);
            to.set("FieldMappings", self.field_mappings);
        }
    }

    /// Specifies configuration information for indexing a single standard object.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceStandardObjectConfiguration {
        /// The name of the field in the standard object table that contains the document contents.
        ///
        /// Required. 1 to 100 characters.
        pub document_data_field_name: Option<Value<String>>,
        /// The name of the field in the standard object table that contains the document title.
        ///
        /// 1 to 100 characters.
        pub document_title_field_name: Option<Value<String>>,
        /// Maps attributes or field names of the standard object to Amazon Kendra index field names. To create custom
        /// fields, use the `UpdateIndex` API before you map to Salesforce fields.
        ///
        /// At most 100 items.
        pub field_mappings: Option<Value<Vec<DataSourceToIndexFieldMapping>>>,
        /// The name of the standard object.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for SalesforceStandardObjectConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DocumentDataFieldName", self.document_data_field_name);
            to.set("DocumentTitleFieldName", self.document_title_field_name);
            to.set("FieldMappings", self.field_mappings);
            to.set("Name", self.name);
        }
    }

    /// Provides the configuration information to connect to ServiceNow as your data source.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceNowConfiguration {
        /// The type of authentication used to connect to the ServiceNow instance. If you choose `HTTP_BASIC`, Amazon Kendra
        /// is authenticated using the user name and password provided in the AWS Secrets Manager secret in the `SecretArn`
        /// field.
        ///
        /// One of `HTTP_BASIC`, `OAUTH2`.
        pub authentication_type: Option<Value<String>>,
        /// The ServiceNow instance that the data source connects to. The host endpoint should look like the following:
        /// \*{instance}.service-now.com.\*.
        ///
        /// Required. 1 to 2048 characters.
        pub host_url: Option<Value<String>>,
        /// Configuration information for crawling knowledge articles in the ServiceNow site.
        pub knowledge_article_configuration: Option<Value<ServiceNowKnowledgeArticleConfiguration>>,
        /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the user name and password
        /// required to connect to the ServiceNow instance.
        ///
        /// Required. 1 to 1284 characters.
        pub secret_arn: Option<Value<String>>,
        /// Configuration information for crawling service catalogs in the ServiceNow site.
        pub service_catalog_configuration: Option<Value<ServiceNowServiceCatalogConfiguration>>,
        /// The identifier of the release that the ServiceNow host is running. If the host is not running the `LONDON`
        /// release, use `OTHERS`.
        ///
        /// Required. One of `LONDON`, `OTHERS`.
        pub service_now_build_version: Option<Value<String>>,
    }

    impl Lower for ServiceNowConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationType", self.authentication_type);
            to.set("HostUrl", self.host_url);
            to.set("KnowledgeArticleConfiguration", self.knowledge_article_configuration);
            to.set("SecretArn", self.secret_arn);
            to.set("ServiceCatalogConfiguration", self.service_catalog_configuration);
            to.set("ServiceNowBuildVersion", self.service_now_build_version);
        }
    }

    /// Provides the configuration information for crawling knowledge articles in the ServiceNow site.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceNowKnowledgeArticleConfiguration {
        /// `TRUE` to index attachments to knowledge articles.
        pub crawl_attachments: Option<Value<bool>>,
        /// The name of the ServiceNow field that is mapped to the index document contents field in the Amazon Kendra index.
        ///
        /// Required. 1 to 100 characters.
        pub document_data_field_name: Option<Value<String>>,
        /// The name of the ServiceNow field that is mapped to the index document title field.
        ///
        /// 1 to 100 characters.
        pub document_title_field_name: Option<Value<String>>,
        /// A list of regular expression patterns applied to exclude certain knowledge article attachments. Attachments that
        /// match the patterns are excluded from the index.
        ///
        /// At most 100 items.
        pub exclude_attachment_file_patterns: Option<Value<Vec<String>>>,
        /// Maps attributes or field names of knoweldge articles to Amazon Kendra index field names. To create custom
        /// fields, use the `UpdateIndex` API before you map to ServiceNow fields.
        ///
        /// At most 100 items.
        pub field_mappings: Option<Value<Vec<DataSourceToIndexFieldMapping>>>,
        /// A query that selects the knowledge articles to index. The query can return articles from multiple knowledge
        /// bases, and the knowledge bases can be public or private.
        ///
        /// 1 to 2048 characters.
        pub filter_query: Option<Value<String>>,
        /// A list of regular expression patterns applied to include knowledge article attachments. Attachments that match
        /// the patterns are included in the index.
        ///
        /// At most 100 items.
        pub include_attachment_file_patterns: Option<Value<Vec<String>>>,
    }

    impl Lower for ServiceNowKnowledgeArticleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrawlAttachments", self.crawl_attachments);
            to.set("DocumentDataFieldName", self.document_data_field_name);
            to.set("DocumentTitleFieldName", self.document_title_field_name);
            to.set("ExcludeAttachmentFilePatterns", self.exclude_attachment_file_patterns);
            to.set("FieldMappings", self.field_mappings);
            to.set("FilterQuery", self.filter_query);
            to.set("IncludeAttachmentFilePatterns", self.include_attachment_file_patterns);
        }
    }

    /// Provides the configuration information for crawling service catalog items in the ServiceNow site.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceNowServiceCatalogConfiguration {
        /// `TRUE` to index attachments to service catalog items.
        pub crawl_attachments: Option<Value<bool>>,
        /// The name of the ServiceNow field that is mapped to the index document contents field in the Amazon Kendra index.
        ///
        /// Required. 1 to 100 characters.
        pub document_data_field_name: Option<Value<String>>,
        /// The name of the ServiceNow field that is mapped to the index document title field.
        ///
        /// 1 to 100 characters.
        pub document_title_field_name: Option<Value<String>>,
        /// A list of regular expression patterns to exclude certain attachments of catalogs in your ServiceNow.
        ///
        /// At most 100 items.
        pub exclude_attachment_file_patterns: Option<Value<Vec<String>>>,
        /// Maps attributes or field names of catalogs to Amazon Kendra index field names. To create custom fields, use the
        /// `UpdateIndex` API before you map to ServiceNow fields.
        ///
        /// At most 100 items.
        pub field_mappings: Option<Value<Vec<DataSourceToIndexFieldMapping>>>,
        /// A list of regular expression patterns to include certain attachments of catalogs in your ServiceNow.
        ///
        /// At most 100 items.
        pub include_attachment_file_patterns: Option<Value<Vec<String>>>,
    }

    impl Lower for ServiceNowServiceCatalogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrawlAttachments", self.crawl_attachments);
            to.set("DocumentDataFieldName", self.document_data_field_name);
            to.set("DocumentTitleFieldName", self.document_title_field_name);
            to.set("ExcludeAttachmentFilePatterns", self.exclude_attachment_file_patterns);
            to.set("FieldMappings", self.field_mappings);
            to.set("IncludeAttachmentFilePatterns", self.include_attachment_file_patterns);
        }
    }

    /// Provides the configuration information to connect to Microsoft SharePoint as your data source.
    #[derive(Clone, Debug, Default)]
    pub struct SharePointConfiguration {
        /// `TRUE` to index document attachments.
        pub crawl_attachments: Option<Value<bool>>,
        /// `TRUE` to disable local groups information.
        pub disable_local_groups: Option<Value<bool>>,
        /// The Microsoft SharePoint attribute field that contains the title of the document.
        ///
        /// 1 to 100 characters.
        pub document_title_field_name: Option<Value<String>>,
        /// A list of regular expression patterns. Documents that match the patterns are excluded from the index.
        ///
        /// At most 100 items.
        pub exclusion_patterns: Option<Value<Vec<String>>>,
        /// A list of `DataSourceToIndexFieldMapping` objects that map Microsoft SharePoint attributes or fields to Amazon
        /// Kendra index fields.
        ///
        /// At most 100 items.
        pub field_mappings: Option<Value<Vec<DataSourceToIndexFieldMapping>>>,
        /// A list of regular expression patterns to include certain documents in your SharePoint. Documents that match the
        /// patterns are included in the index.
        ///
        /// At most 100 items.
        pub inclusion_patterns: Option<Value<Vec<String>>>,
        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password
        /// required to connect to the SharePoint instance.
        ///
        /// Required. 1 to 1284 characters.
        pub secret_arn: Option<Value<String>>,
        /// The version of Microsoft SharePoint that you use.
        ///
        /// Required. One of `SHAREPOINT_ONLINE`, `SHAREPOINT_2013`, `SHAREPOINT_2016`.
        pub share_point_version: Option<Value<String>>,
        /// Information required to find a specific file in an Amazon S3 bucket.
        pub ssl_certificate_s3_path: Option<Value<S3Path>>,
        /// The Microsoft SharePoint site URLs for the documents you want to index.
        ///
        /// Required. At most 100 items.
        pub urls: Option<Value<Vec<String>>>,
        /// `TRUE` to use the SharePoint change log to determine which documents require updating in the index.
        pub use_change_log: Option<Value<bool>>,
        /// Provides information for connecting to an Amazon VPC.
        pub vpc_configuration: Option<Value<DataSourceVpcConfiguration>>,
    }

    impl Lower for SharePointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrawlAttachments", self.crawl_attachments);
            to.set("DisableLocalGroups", self.disable_local_groups);
            to.set("DocumentTitleFieldName", self.document_title_field_name);
            to.set("ExclusionPatterns", self.exclusion_patterns);
            to.set("FieldMappings", self.field_mappings);
            to.set("InclusionPatterns", self.inclusion_patterns);
            to.set("SecretArn", self.secret_arn);
            to.set("SharePointVersion", self.share_point_version);
            to.set("SslCertificateS3Path", self.ssl_certificate_s3_path);
            to.set("Urls", self.urls);
            to.set("UseChangeLog", self.use_change_log);
            to.set("VpcConfiguration", self.vpc_configuration);
        }
    }

    /// Provides a template for the configuration information to connect to your data source.
    #[derive(Clone, Debug, Default)]
    pub struct TemplateConfiguration {
        /// The template schema used for the data source, where templates schemas are supported.
        ///
        /// Required.
        pub template: Option<Value<Json>>,
    }

    impl Lower for TemplateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Template", self.template);
        }
    }

    /// Provides the configuration information required for Amazon Kendra Web Crawler.
    #[derive(Clone, Debug, Default)]
    pub struct WebCrawlerConfiguration {
        /// Configuration information required to connect to websites using authentication.
        pub authentication_configuration: Option<Value<WebCrawlerAuthenticationConfiguration>>,
        /// The 'depth' or number of levels from the seed level to crawl. For example, the seed URL page is depth 1 and any
        /// hyperlinks on this page that are also crawled are depth 2.
        ///
        /// 1 to 10.
        pub crawl_depth: Option<Value<i64>>,
        /// The maximum size (in MB) of a web page or attachment to crawl.
        ///
        /// 0 to 50.
        pub max_content_size_per_page_in_mega_bytes: Option<Value<f64>>,
        /// The maximum number of URLs on a web page to include when crawling a website. This number is per web page.
        ///
        /// 1 to 1000.
        pub max_links_per_page: Option<Value<i64>>,
        /// The maximum number of URLs crawled per website host per minute.
        ///
        /// 1 to 300.
        pub max_urls_per_minute_crawl_rate: Option<Value<i64>>,
        /// Configuration information required to connect to your internal websites via a web proxy.
        pub proxy_configuration: Option<Value<ProxyConfiguration>>,
        /// A list of regular expression patterns to exclude certain URLs to crawl. URLs that match the patterns are
        /// excluded from the index.
        ///
        /// At most 100 items.
        pub url_exclusion_patterns: Option<Value<Vec<String>>>,
        /// A list of regular expression patterns to include certain URLs to crawl. URLs that match the patterns are
        /// included in the index.
        ///
        /// At most 100 items.
        pub url_inclusion_patterns: Option<Value<Vec<String>>>,
        /// Specifies the seed or starting point URLs of the websites or the sitemap URLs of the websites you want to crawl.
        ///
        /// Required.
        pub urls: Option<Value<WebCrawlerUrls>>,
    }

    impl Lower for WebCrawlerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationConfiguration", self.authentication_configuration);
            to.set("CrawlDepth", self.crawl_depth);
            to.set("MaxContentSizePerPageInMegaBytes", self.max_content_size_per_page_in_mega_bytes);
            to.set("MaxLinksPerPage", self.max_links_per_page);
            to.set("MaxUrlsPerMinuteCrawlRate", self.max_urls_per_minute_crawl_rate);
            to.set("ProxyConfiguration", self.proxy_configuration);
            to.set("UrlExclusionPatterns", self.url_exclusion_patterns);
            to.set("UrlInclusionPatterns", self.url_inclusion_patterns);
            to.set("Urls", self.urls);
        }
    }

    /// Provides the configuration information to connect to websites that require user authentication.
    #[derive(Clone, Debug, Default)]
    pub struct WebCrawlerAuthenticationConfiguration {
        /// The list of configuration information that's required to connect to and crawl a website host using basic
        /// authentication credentials.
        ///
        /// At most 10 items.
        pub basic_authentication: Option<Value<Vec<WebCrawlerBasicAuthentication>>>,
    }

    impl Lower for WebCrawlerAuthenticationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BasicAuthentication", self.basic_authentication);
        }
    }

    /// Provides the configuration information to connect to websites that require basic user authentication.
    #[derive(Clone, Debug, Default)]
    pub struct WebCrawlerBasicAuthentication {
        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret. You create a secret to store your credentials
        /// in AWS Secrets Manager.
        ///
        /// Required. 1 to 1284 characters.
        pub credentials: Option<Value<String>>,
        /// The name of the website host you want to connect to using authentication credentials.
        ///
        /// Required. 1 to 253 characters.
        pub host: Option<Value<String>>,
        /// The port number of the website host you want to connect to using authentication credentials.
        ///
        /// Required. 1 to 65535.
        pub port: Option<Value<i64>>,
    }

    impl Lower for WebCrawlerBasicAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("Credentials", self.credentials);
            to.set("Host", self.host);
            to.set("Port", self.port);
        }
    }

    /// Provides the configuration information for a web proxy to connect to website hosts.
    #[derive(Clone, Debug, Default)]
    pub struct ProxyConfiguration {
        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret. You create a secret to store your credentials
        /// in AWS Secrets Manager.
        ///
        /// 1 to 1284 characters.
        pub credentials: Option<Value<String>>,
        /// The name of the website host you want to connect to via a web proxy server.
        ///
        /// Required. 1 to 253 characters.
        pub host: Option<Value<String>>,
        /// The port number of the website host you want to connect to via a web proxy server.
        ///
        /// Required. 1 to 65535.
        pub port: Option<Value<i64>>,
    }

    impl Lower for ProxyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Credentials", self.credentials);
            to.set("Host", self.host);
            to.set("Port", self.port);
        }
    }

    /// Specifies the seed or starting point URLs of the websites or the sitemap URLs of the websites you want to crawl.
    #[derive(Clone, Debug, Default)]
    pub struct WebCrawlerUrls {
        /// Configuration of the seed or starting point URLs of the websites you want to crawl.
        pub seed_url_configuration: Option<Value<WebCrawlerSeedUrlConfiguration>>,
        /// Configuration of the sitemap URLs of the websites you want to crawl.
        pub site_maps_configuration: Option<Value<WebCrawlerSiteMapsConfiguration>>,
    }

    impl Lower for WebCrawlerUrls {
        fn fields(self, to: &mut Fields) {
            to.set("SeedUrlConfiguration", self.seed_url_configuration);
            to.set("SiteMapsConfiguration", self.site_maps_configuration);
        }
    }

    /// Provides the configuration information of the seed or starting point URLs to crawl.
    #[derive(Clone, Debug, Default)]
    pub struct WebCrawlerSeedUrlConfiguration {
        /// The list of seed or starting point URLs of the websites you want to crawl.
        ///
        /// Required. 0 to 100 items.
        pub seed_urls: Option<Value<Vec<String>>>,
        /// You can choose one of the following modes.
        ///
        /// One of `HOST_ONLY`, `SUBDOMAINS`, `EVERYTHING`.
        pub web_crawler_mode: Option<Value<String>>,
    }

    impl Lower for WebCrawlerSeedUrlConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SeedUrls", self.seed_urls);
            to.set("WebCrawlerMode", self.web_crawler_mode);
        }
    }

    /// Provides the configuration information of the sitemap URLs to crawl.
    #[derive(Clone, Debug, Default)]
    pub struct WebCrawlerSiteMapsConfiguration {
        /// The list of sitemap URLs of the websites you want to crawl.
        ///
        /// Required. 0 to 3 items.
        pub site_maps: Option<Value<Vec<String>>>,
    }

    impl Lower for WebCrawlerSiteMapsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SiteMaps", self.site_maps);
        }
    }

    /// Provides the configuration information to connect to WorkDocs as your data source.
    #[derive(Clone, Debug, Default)]
    pub struct WorkDocsConfiguration {
        /// `TRUE` to include comments on documents in your index. Including comments in your index means each comment is a
        /// document that can be searched on.
        pub crawl_comments: Option<Value<bool>>,
        /// A list of regular expression patterns to exclude certain files in your WorkDocs site repository. Files that
        /// match the patterns are excluded from the index.
        ///
        /// At most 100 items.
        pub exclusion_patterns: Option<Value<Vec<String>>>,
        /// A list of `DataSourceToIndexFieldMapping` objects that map WorkDocs data source attributes or field names to
        /// Amazon Kendra index field names.
        ///
        /// At most 100 items.
        pub field_mappings: Option<Value<Vec<DataSourceToIndexFieldMapping>>>,
        /// A list of regular expression patterns to include certain files in your WorkDocs site repository. Files that
        /// match the patterns are included in the index.
        ///
        /// At most 100 items.
        pub inclusion_patterns: Option<Value<Vec<String>>>,
        /// The identifier of the directory corresponding to your WorkDocs site repository.
        ///
        /// Required. 12 to 12 characters.
        pub organization_id: Option<Value<String>>,
        /// `TRUE` to use the WorkDocs change log to determine which documents require updating in the index. Depending on
        /// the change log's size, it may take longer for Amazon Kendra to use the change log than to scan all of your
        /// documents in WorkDocs.
        pub use_change_log: Option<Value<bool>>,
    }

    impl Lower for WorkDocsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrawlComments", self.crawl_comments);
            to.set("ExclusionPatterns", self.exclusion_patterns);
            to.set("FieldMappings", self.field_mappings);
            to.set("InclusionPatterns", self.inclusion_patterns);
            to.set("OrganizationId", self.organization_id);
            to.set("UseChangeLog", self.use_change_log);
        }
    }

    /// A label for tagging Kendra resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string used to identify this tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A string containing the value for the tag.
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

/// `AWS::Kendra::Faq`.
///
/// Creates an new set of frequently asked question (FAQ) questions and answers.
#[derive(Clone, Debug, Default)]
pub struct Faq {
    /// A description for the FAQ.
    ///
    /// 1 to 1000 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The format of the input file. You can choose between a basic CSV format, a CSV format that includes customs
    /// attributes in a header, and a JSON format that includes custom attributes.
    ///
    /// One of `CSV`, `CSV_WITH_HEADER`, `JSON`. A change replaces the resource.
    pub file_format: Option<Value<String>>,
    /// The identifier of the index that contains the FAQ.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub index_id: Option<Value<String>>,
    /// The code for a language. This shows a supported language for the FAQ document as part of the summary information
    /// for FAQs.
    ///
    /// 2 to 10 characters.
    pub language_code: Option<Value<String>>,
    /// The name that you assigned the FAQ when you created or updated the FAQ.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of a role with permission to access the S3 bucket that contains the FAQ.
    ///
    /// Required. 1 to 1284 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// The Amazon Simple Storage Service (Amazon S3) location of the FAQ input data.
    ///
    /// Required. A change replaces the resource.
    pub s3_path: Option<Value<faq::S3Path>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<faq::Tag>>>,
}

impl Lower for Faq {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("FileFormat", self.file_format);
        to.set("IndexId", self.index_id);
        to.set("LanguageCode", self.language_code);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("S3Path", self.s3_path);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Faq {
    const TYPE: &'static str = "AWS::Kendra::Faq";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Faq> {
    /// `Ref`: `Id`, `IndexId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// `arn:aws:kendra:us-west-2:111122223333:index/335c3741-41df-46a6-b5d3-61f85b787884/faq/f61995a6-cd5c-4e99-9cfc-58816d8bfaa7`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The identifier for the FAQ. For example.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Faq`] is made of.
pub mod faq {
    use super::*;

    /// Information required to find a specific file in an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3Path {
        /// The name of the S3 bucket that contains the file.
        ///
        /// Required. 3 to 63 characters. A change replaces the resource.
        pub bucket: Option<Value<String>>,
        /// The name of the file.
        ///
        /// Required. 1 to 1024 characters. A change replaces the resource.
        pub key: Option<Value<String>>,
    }

    impl Lower for S3Path {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
        }
    }

    /// A label for tagging Kendra resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string used to identify this tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A string containing the value for the tag.
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

/// `AWS::Kendra::FeaturedResultsSet`.
///
/// Resource Type definition for AWS::Kendra::FeaturedResultsSet. A set of featured results that are displayed at
/// the top of your search results.
#[derive(Clone, Debug, Default)]
pub struct FeaturedResultsSet {
    /// A description for the set of featured results.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// A list of document IDs for the documents you want to feature at the top of the search results page.
    pub featured_documents: Option<Value<Vec<featured_results_set::FeaturedDocument>>>,
    /// A name for the set of featured results.
    ///
    /// Required. 1 to 1000 characters.
    pub featured_results_set_name: Option<Value<String>>,
    /// The identifier of the index that you want to use for featuring results.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub index_id: Option<Value<String>>,
    /// A list of queries for featuring results.
    ///
    /// 0 to 49 items.
    pub query_texts: Option<Value<Vec<String>>>,
    /// The current status of the set of featured results. When the value is ACTIVE, featured results are ready for use.
    ///
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<Value<String>>,
    /// A list of key-value pairs that identify or categorize the featured results set.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<featured_results_set::Tag>>>,
}

impl Lower for FeaturedResultsSet {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("FeaturedDocuments", self.featured_documents);
        to.set("FeaturedResultsSetName", self.featured_results_set_name);
        to.set("IndexId", self.index_id);
        to.set("QueryTexts", self.query_texts);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FeaturedResultsSet {
    const TYPE: &'static str = "AWS::Kendra::FeaturedResultsSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FeaturedResultsSet> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the featured results set.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The identifier of the set of featured results.
    pub fn featured_results_set_id(self) -> Value<String> {
        self.attribute("FeaturedResultsSetId")
    }
}

/// What [`FeaturedResultsSet`] is made of.
pub mod featured_results_set {
    use super::*;

    /// A featured document. This document is displayed at the top of the search results page.
    #[derive(Clone, Debug, Default)]
    pub struct FeaturedDocument {
        /// The identifier of the document to feature in the search results.
        ///
        /// 1 to 2048 characters.
        pub id: Option<Value<String>>,
    }

    impl Lower for FeaturedDocument {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
        }
    }

    /// A key-value pair that identifies or categorizes a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value associated with the tag.
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

/// `AWS::Kendra::Index`.
///
/// Creates an Amazon Kendra index.
///
/// Its ARN: `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}`.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Specifies additional capacity units configured for your Enterprise Edition index. You can add and remove
    /// capacity units to fit your usage requirements.
    pub capacity_units: Option<Value<index::CapacityUnitsConfiguration>>,
    /// A description for the index.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// Specifies the properties of an index field. You can add either a custom or a built-in field. You can add and
    /// remove built-in fields at any time.
    ///
    /// At most 500 items.
    pub document_metadata_configurations: Option<Value<Vec<index::DocumentMetadataConfiguration>>>,
    /// Indicates whether the index is a Enterprise Edition index, a Developer Edition index, or a GenAI Enterprise
    /// Edition index.
    ///
    /// Required. One of `DEVELOPER_EDITION`, `ENTERPRISE_EDITION`, `GEN_AI_ENTERPRISE_EDITION`. A change replaces the
    /// resource.
    pub edition: Option<Value<String>>,
    /// The name of the index.
    ///
    /// Required. 1 to 1000 characters.
    pub name: Option<Value<String>>,
    /// An IAM role that gives Amazon Kendra permissions to access your Amazon CloudWatch logs and metrics. This is also
    /// the role used when you use the BatchPutDocument operation to index documents from an Amazon S3 bucket.
    ///
    /// Required. 1 to 1284 characters.
    pub role_arn: Option<Value<String>>,
    /// The identifier of the AWS KMS customer managed key (CMK) to use to encrypt data indexed by Amazon Kendra.
    ///
    /// A change replaces the resource.
    pub server_side_encryption_configuration: Option<Value<index::ServerSideEncryptionConfiguration>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<index::Tag>>>,
    /// The user context policy.
    ///
    /// One of `ATTRIBUTE_FILTER`, `USER_TOKEN`.
    pub user_context_policy: Option<Value<String>>,
    /// Defines the type of user token used for the index.
    ///
    /// 0 to 1 items.
    pub user_token_configurations: Option<Value<Vec<index::UserTokenConfiguration>>>,
}

impl Lower for Index {
    fn fields(self, to: &mut Fields) {
        to.set("CapacityUnits", self.capacity_units);
        to.set("Description", self.description);
        to.set("DocumentMetadataConfigurations", self.document_metadata_configurations);
        to.set("Edition", self.edition);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("ServerSideEncryptionConfiguration", self.server_side_encryption_configuration);
        to.set("Tags", self.tags);
        to.set("UserContextPolicy", self.user_context_policy);
        to.set("UserTokenConfigurations", self.user_token_configurations);
    }
}

impl Level1 for Index {
    const TYPE: &'static str = "AWS::Kendra::Index";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Index> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the index. For example:
    /// `arn:aws:kendra:us-west-2:111122223333:index/0123456789abcdef`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The identifier for the index. For example: `f4aeaa10-8056-4b2c-a343-522ca0f41234`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Index`] is made of.
pub mod index {
    use super::*;

    /// Specifies additional capacity units configured for your Enterprise Edition index. You can add and remove
    /// capacity units to fit your usage requirements.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityUnitsConfiguration {
        /// The amount of extra query capacity for an index and GetQuerySuggestions capacity.
        ///
        /// Required. At least 0.
        pub query_capacity_units: Option<Value<i64>>,
        /// The amount of extra storage capacity for an index. A single capacity unit provides 30 GB of storage space or
        /// 100,000 documents, whichever is reached first.
        ///
        /// Required. At least 0.
        pub storage_capacity_units: Option<Value<i64>>,
    }

    impl Lower for CapacityUnitsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("QueryCapacityUnits", self.query_capacity_units);
            to.set("StorageCapacityUnits", self.storage_capacity_units);
        }
    }

    /// Specifies the properties, such as relevance tuning and searchability, of an index field.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentMetadataConfiguration {
        /// The name of the index field.
        ///
        /// Required. 1 to 30 characters.
        pub name: Option<Value<String>>,
        /// Provides tuning parameters to determine how the field affects the search results.
        pub relevance: Option<Value<Relevance>>,
        /// Provides information about how the field is used during a search.
        pub search: Option<Value<Search>>,
        /// The data type of the index field.
        ///
        /// Required. One of `STRING_VALUE`, `STRING_LIST_VALUE`, `LONG_VALUE`, `DATE_VALUE`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DocumentMetadataConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Relevance", self.relevance);
            to.set("Search", self.search);
            to.set("Type", self.type_);
        }
    }

    /// Provides information for tuning the relevance of a field in a search. When a query includes terms that match the
    /// field, the results are given a boost in the response based on these tuning parameters.
    #[derive(Clone, Debug, Default)]
    pub struct Relevance {
        /// Specifies the time period that the boost applies to. For example, to make the boost apply to documents with the
        /// field value within the last month, you would use "2628000s".
        ///
        /// 1 to 10 characters.
        pub duration: Option<Value<String>>,
        /// Indicates that this field determines how "fresh" a document is. For example, if document 1 was created on
        /// November 5, and document 2 was created on October 31, document 1 is "fresher" than document 2.
        pub freshness: Option<Value<bool>>,
        /// The relative importance of the field in the search. Larger numbers provide more of a boost than smaller numbers.
        ///
        /// 1 to 10.
        pub importance: Option<Value<i64>>,
        /// Determines how values should be interpreted.
        ///
        /// One of `ASCENDING`, `DESCENDING`.
        pub rank_order: Option<Value<String>>,
        /// An array of key-value pairs for different boosts when they appear in the search result list.
        pub value_importance_items: Option<Value<Vec<ValueImportanceItem>>>,
    }

    impl Lower for Relevance {
        fn fields(self, to: &mut Fields) {
            to.set("Duration", self.duration);
            to.set("Freshness", self.freshness);
            to.set("Importance", self.importance);
            to.set("RankOrder", self.rank_order);
            to.set("ValueImportanceItems", self.value_importance_items);
        }
    }

    /// Specifies a key-value pair of the search boost value for a document when the key is part of the metadata of a
    /// document.
    #[derive(Clone, Debug, Default)]
    pub struct ValueImportanceItem {
        /// The document metadata value used for the search boost.
        ///
        /// 1 to 50 characters.
        pub key: Option<Value<String>>,
        /// The boost value for a document when the key is part of the metadata of a document.
        ///
        /// 1 to 10.
        pub value: Option<Value<i64>>,
    }

    impl Lower for ValueImportanceItem {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Provides information about how a custom index field is used during a search.
    #[derive(Clone, Debug, Default)]
    pub struct Search {
        /// Determines whether the field is returned in the query response. The default is `true`.
        pub displayable: Option<Value<bool>>,
        /// Indicates that the field can be used to create search facets, a count of results for each value in the field.
        pub facetable: Option<Value<bool>>,
        /// Determines whether the field is used in the search. If the `Searchable` field is `true`, you can use relevance
        /// tuning to manually tune how Amazon Kendra weights the field in the search.
        pub searchable: Option<Value<bool>>,
        /// Determines whether the field can be used to sort the results of a query. The default is `false`.
        pub sortable: Option<Value<bool>>,
    }

    impl Lower for Search {
        fn fields(self, to: &mut Fields) {
            to.set("Displayable", self.displayable);
            to.set("Facetable", self.facetable);
            to.set("Searchable", self.searchable);
            to.set("Sortable", self.sortable);
        }
    }

    /// Provides the identifier of the AWS KMS customer master key (CMK) used to encrypt data indexed by Amazon Kendra.
    #[derive(Clone, Debug, Default)]
    pub struct ServerSideEncryptionConfiguration {
        /// The identifier of the AWS KMS key. Amazon Kendra doesn't support asymmetric keys.
        ///
        /// 1 to 2048 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for ServerSideEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// A label for tagging Kendra resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string used to identify this tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A string containing the value for the tag.
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

    /// Provides the configuration information for a token.
    #[derive(Clone, Debug, Default)]
    pub struct UserTokenConfiguration {
        /// Information about the JSON token type configuration.
        pub json_token_type_configuration: Option<Value<JsonTokenTypeConfiguration>>,
        /// Information about the JWT token type configuration.
        pub jwt_token_type_configuration: Option<Value<JwtTokenTypeConfiguration>>,
    }

    impl Lower for UserTokenConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("JsonTokenTypeConfiguration", self.json_token_type_configuration);
            to.set("JwtTokenTypeConfiguration", self.jwt_token_type_configuration);
        }
    }

    /// Provides the configuration information for the JSON token type.
    #[derive(Clone, Debug, Default)]
    pub struct JsonTokenTypeConfiguration {
        /// The group attribute field.
        ///
        /// Required. 1 to 100 characters.
        pub group_attribute_field: Option<Value<String>>,
        /// The user name attribute field.
        ///
        /// Required. 1 to 100 characters.
        pub user_name_attribute_field: Option<Value<String>>,
    }

    impl Lower for JsonTokenTypeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GroupAttributeField", self.group_attribute_field);
            to.set("UserNameAttributeField", self.user_name_attribute_field);
        }
    }

    /// Provides the configuration information for the JWT token type.
    #[derive(Clone, Debug, Default)]
    pub struct JwtTokenTypeConfiguration {
        /// The regular expression that identifies the claim.
        ///
        /// 1 to 100 characters.
        pub claim_regex: Option<Value<String>>,
        /// The group attribute field.
        ///
        /// 1 to 100 characters.
        pub group_attribute_field: Option<Value<String>>,
        /// The issuer of the token.
        ///
        /// 1 to 65 characters.
        pub issuer: Option<Value<String>>,
        /// The location of the key.
        ///
        /// Required. One of `URL`, `SECRET_MANAGER`.
        pub key_location: Option<Value<String>>,
        /// The Amazon Resource Name (arn) of the secret.
        ///
        /// 1 to 1284 characters.
        pub secret_manager_arn: Option<Value<String>>,
        /// The signing key URL.
        ///
        /// 1 to 2048 characters.
        pub url: Option<Value<String>>,
        /// The user name attribute field.
        ///
        /// 1 to 100 characters.
        pub user_name_attribute_field: Option<Value<String>>,
    }

    impl Lower for JwtTokenTypeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClaimRegex", self.claim_regex);
            to.set("GroupAttributeField", self.group_attribute_field);
            to.set("Issuer", self.issuer);
            to.set("KeyLocation", self.key_location);
            to.set("SecretManagerArn", self.secret_manager_arn);
            to.set("URL", self.url);
            to.set("UserNameAttributeField", self.user_name_attribute_field);
        }
    }
}

/// `AWS::Kendra::QuerySuggestionsBlockList`.
///
/// A block list used for query suggestions for an Amazon Kendra index. A block list contains words or phrases that
/// should not appear as query suggestions.
#[derive(Clone, Debug, Default)]
pub struct QuerySuggestionsBlockList {
    /// A description for the block list.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the index for the block list.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub index_id: Option<Value<String>>,
    /// The name of the block list.
    ///
    /// Required. 1 to 100 characters.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an IAM role with permission to access the S3 bucket that contains the block
    /// list text file.
    ///
    /// Required. 0 to 1284 characters.
    pub role_arn: Option<Value<String>>,
    /// Information required to find a specific file in an Amazon S3 bucket.
    ///
    /// Required.
    pub source_s3_path: Option<Value<query_suggestions_block_list::S3Path>>,
    /// A list of key-value pairs that identify or categorize the block list.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<query_suggestions_block_list::Tag>>>,
}

impl Lower for QuerySuggestionsBlockList {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("IndexId", self.index_id);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("SourceS3Path", self.source_s3_path);
        to.set("Tags", self.tags);
    }
}

impl Level1 for QuerySuggestionsBlockList {
    const TYPE: &'static str = "AWS::Kendra::QuerySuggestionsBlockList";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<QuerySuggestionsBlockList> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the query suggestions block list.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The identifier of the block list.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`QuerySuggestionsBlockList`] is made of.
pub mod query_suggestions_block_list {
    use super::*;

    /// Information required to find a specific file in an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3Path {
        /// The name of the S3 bucket that contains the file.
        ///
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// The name of the file.
        ///
        /// Required. 1 to 1024 characters.
        pub key: Option<Value<String>>,
    }

    impl Lower for S3Path {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
        }
    }

    /// A key-value pair that identifies or categorizes a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value associated with the tag.
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

/// `AWS::Kendra::Thesaurus`.
///
/// A thesaurus for an Amazon Kendra index. The thesaurus contains a list of synonyms in Solr format.
#[derive(Clone, Debug, Default)]
pub struct Thesaurus {
    /// A description for the thesaurus.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the index for the thesaurus.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub index_id: Option<Value<String>>,
    /// A name for the thesaurus.
    ///
    /// Required. 1 to 100 characters.
    pub name: Option<Value<String>>,
    /// An IAM role that gives Amazon Kendra permissions to access the thesaurus file specified in SourceS3Path.
    ///
    /// Required. 0 to 1284 characters.
    pub role_arn: Option<Value<String>>,
    /// Information required to find a specific file in an Amazon S3 bucket.
    ///
    /// Required.
    pub source_s3_path: Option<Value<thesaurus::S3Path>>,
    /// A list of key-value pairs that identify or categorize the thesaurus.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<thesaurus::Tag>>>,
}

impl Lower for Thesaurus {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("IndexId", self.index_id);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("SourceS3Path", self.source_s3_path);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Thesaurus {
    const TYPE: &'static str = "AWS::Kendra::Thesaurus";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Thesaurus> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the thesaurus.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The identifier of the thesaurus.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Thesaurus`] is made of.
pub mod thesaurus {
    use super::*;

    /// Information required to find a specific file in an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3Path {
        /// The name of the S3 bucket that contains the file.
        ///
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// The name of the file.
        ///
        /// Required. 1 to 1024 characters.
        pub key: Option<Value<String>>,
    }

    impl Lower for S3Path {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
        }
    }

    /// A key-value pair that identifies or categorizes a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value associated with the tag.
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
