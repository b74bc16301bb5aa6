//! `AWS::Glue`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Glue::Blueprint`.
///
/// Resource Type definition for AWS::Glue::Blueprint. Registers a blueprint with AWS Glue.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:blueprint/${BlueprintName}`.
#[derive(Clone, Debug, Default)]
pub struct Blueprint {
    /// Specifies a path in Amazon S3 where the blueprint is published.
    ///
    /// Required. 1 to 8192 characters.
    pub blueprint_location: Option<Value<String>>,
    /// A description of the blueprint.
    ///
    /// 1 to 512 characters.
    pub description: Option<Value<String>>,
    /// The name of the blueprint.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags to be applied to this blueprint.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<blueprint::Tag>>>,
}

impl Lower for Blueprint {
    fn fields(self, to: &mut Fields) {
        to.set("BlueprintLocation", self.blueprint_location);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Blueprint {
    const TYPE: &'static str = "AWS::Glue::Blueprint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Blueprint> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the blueprint.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time the blueprint was registered.
    pub fn created_on(self) -> Value<String> {
        self.attribute("CreatedOn")
    }

    /// The date and time the blueprint was last modified.
    pub fn last_modified_on(self) -> Value<String> {
        self.attribute("LastModifiedOn")
    }

    /// A JSON string that indicates the list of parameter specifications for the blueprint.
    pub fn parameter_spec(self) -> Value<String> {
        self.attribute("ParameterSpec")
    }

    /// The status of the blueprint registration.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Blueprint`] is made of.
pub mod blueprint {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::Glue::Catalog`.
///
/// Creates a catalog in the Glue Data Catalog.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:catalog/${CatalogName}`.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    /// Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation.
    ///
    /// One of `True`, `False`.
    pub allow_full_table_external_data_access: Option<Value<String>>,
    /// A structure that specifies data lake access properties and other custom properties.
    pub catalog_properties: Option<Value<catalog::CatalogProperties>>,
    /// An array of PrincipalPermissions objects for default database permissions.
    pub create_database_default_permissions: Option<Value<Vec<catalog::PrincipalPermissions>>>,
    /// An array of PrincipalPermissions objects for default table permissions.
    pub create_table_default_permissions: Option<Value<Vec<catalog::PrincipalPermissions>>>,
    /// A description of the catalog.
    ///
    /// At most 2048 characters.
    pub description: Option<Value<String>>,
    /// A FederatedCatalog structure that references an entity outside the Glue Data Catalog.
    pub federated_catalog: Option<Value<catalog::FederatedCatalog>>,
    /// The name of the catalog to create.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies whether to overwrite child resource permissions with the default permissions.
    ///
    /// One of `Accept`, `Deny`.
    pub overwrite_child_resource_permissions_with_default: Option<Value<String>>,
    /// A map of key-value pairs that define parameters and properties of the catalog.
    pub parameters: Option<Value<BTreeMap<String, String>>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<catalog::Tag>>>,
    /// A structure that describes a target catalog for resource linking.
    pub target_redshift_catalog: Option<Value<catalog::TargetRedshiftCatalog>>,
}

impl Lower for Catalog {
    fn fields(self, to: &mut Fields) {
        to.set("AllowFullTableExternalDataAccess", self.allow_full_table_external_data_access);
        to.set("CatalogProperties", self.catalog_properties);
        to.set("CreateDatabaseDefaultPermissions", self.create_database_default_permissions);
        to.set("CreateTableDefaultPermissions", self.create_table_default_permissions);
        to.set("Description", self.description);
        to.set("FederatedCatalog", self.federated_catalog);
        to.set("Name", self.name);
        to.set("OverwriteChildResourcePermissionsWithDefault", self.overwrite_child_resource_permissions_with_default);
        to.set("Parameters", self.parameters);
        to.set("Tags", self.tags);
        to.set("TargetRedshiftCatalog", self.target_redshift_catalog);
    }
}

impl Level1 for Catalog {
    const TYPE: &'static str = "AWS::Glue::Catalog";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Catalog> {
    /// `Ref`: its `ResourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ID of the catalog.
    pub fn catalog_id(self) -> Value<String> {
        self.attribute("CatalogId")
    }

    /// Additional key-value properties for the catalog.
    pub fn catalog_properties_custom_properties(self) -> Value<Json> {
        self.attribute("CatalogProperties.CustomProperties")
    }

    /// The name of the managed workgroup associated with the catalog.
    pub fn catalog_properties_data_lake_access_properties_managed_workgroup_name(self) -> Value<String> {
        self.attribute("CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName")
    }

    /// The status of the managed workgroup.
    pub fn catalog_properties_data_lake_access_properties_managed_workgroup_status(self) -> Value<String> {
        self.attribute("CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus")
    }

    /// The name of the Redshift database.
    pub fn catalog_properties_data_lake_access_properties_redshift_database_name(self) -> Value<String> {
        self.attribute("CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName")
    }

    /// The time at which the catalog was created.
    pub fn create_time(self) -> Value<i64> {
        self.attribute("CreateTime")
    }

    /// The Amazon Resource Name (ARN) of the catalog.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceArn")
    }

    /// The time at which the catalog was last updated.
    pub fn update_time(self) -> Value<i64> {
        self.attribute("UpdateTime")
    }
}

/// What [`Catalog`] is made of.
pub mod catalog {
    use super::*;

    /// A structure that specifies data lake access properties and other custom properties.
    #[derive(Clone, Debug, Default)]
    pub struct CatalogProperties {
        /// Data lake access properties for the catalog.
        pub data_lake_access_properties: Option<Value<DataLakeAccessProperties>>,
    }

    impl Lower for CatalogProperties {
        fn fields(self, to: &mut Fields) {
            to.set("DataLakeAccessProperties", self.data_lake_access_properties);
        }
    }

    /// Data lake access properties for the catalog.
    #[derive(Clone, Debug, Default)]
    pub struct DataLakeAccessProperties {
        /// Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation.
        ///
        /// One of `True`, `False`.
        pub allow_full_table_external_data_access: Option<Value<String>>,
        /// Specifies a federated catalog type for the native catalog resource.
        pub catalog_type: Option<Value<String>>,
        /// Turns on or off data lake access for Apache Spark applications that access Amazon Redshift databases in the Data
        /// Catalog from any non-Redshift engine.
        pub data_lake_access: Option<Value<bool>>,
        /// A role that will be assumed by Glue for transferring data into/out of the staging bucket during a query.
        pub data_transfer_role: Option<Value<String>>,
        /// An encryption key that will be used for the staging bucket that will be created along with the catalog.
        pub kms_key: Option<Value<String>>,
    }

    impl Lower for DataLakeAccessProperties {
        fn fields(self, to: &mut Fields) {
            to.set("AllowFullTableExternalDataAccess", self.allow_full_table_external_data_access);
            to.set("CatalogType", self.catalog_type);
            to.set("DataLakeAccess", self.data_lake_access);
            to.set("DataTransferRole", self.data_transfer_role);
            to.set("KmsKey", self.kms_key);
        }
    }

    /// Permissions granted to a principal.
    #[derive(Clone, Debug, Default)]
    pub struct PrincipalPermissions {
        /// The permissions that are granted to the principal.
        pub permissions: Option<Value<Vec<String>>>,
        /// The Lake Formation principal.
        pub principal: Option<Value<DataLakePrincipal>>,
    }

    impl Lower for PrincipalPermissions {
        fn fields(self, to: &mut Fields) {
            to.set("Permissions", self.permissions);
            to.set("Principal", self.principal);
        }
    }

    /// The Lake Formation principal.
    #[derive(Clone, Debug, Default)]
    pub struct DataLakePrincipal {
        /// An identifier for the Lake Formation principal.
        ///
        /// 1 to 255 characters.
        pub data_lake_principal_identifier: Option<Value<String>>,
    }

    impl Lower for DataLakePrincipal {
        fn fields(self, to: &mut Fields) {
            to.set("DataLakePrincipalIdentifier", self.data_lake_principal_identifier);
        }
    }

    /// A FederatedCatalog structure that references an entity outside the Glue Data Catalog.
    #[derive(Clone, Debug, Default)]
    pub struct FederatedCatalog {
        /// The name of the connection to an external data source.
        pub connection_name: Option<Value<String>>,
        /// A unique identifier for the federated catalog.
        pub identifier: Option<Value<String>>,
    }

    impl Lower for FederatedCatalog {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionName", self.connection_name);
            to.set("Identifier", self.identifier);
        }
    }

    /// `Tag` of `AWS::Glue::Catalog`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

    /// A structure that describes a target catalog for resource linking.
    #[derive(Clone, Debug, Default)]
    pub struct TargetRedshiftCatalog {
        /// The Amazon Resource Name (ARN) of the catalog resource.
        ///
        /// Required.
        pub catalog_arn: Option<Value<String>>,
    }

    impl Lower for TargetRedshiftCatalog {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogArn", self.catalog_arn);
        }
    }
}

/// `AWS::Glue::Classifier`.
///
/// The `AWS::Glue::Classifier` resource creates an AWS Glue classifier that categorizes data sources and specifies
/// schemas.
#[derive(Clone, Debug, Default)]
pub struct Classifier {
    /// A classifier for comma-separated values (CSV).
    pub csv_classifier: Option<Value<classifier::CsvClassifier>>,
    /// A classifier that uses `grok`.
    pub grok_classifier: Option<Value<classifier::GrokClassifier>>,
    /// A classifier for JSON content.
    pub json_classifier: Option<Value<classifier::JsonClassifier>>,
    /// A classifier for XML content.
    pub xml_classifier: Option<Value<classifier::XMLClassifier>>,
}

impl Lower for Classifier {
    fn fields(self, to: &mut Fields) {
        to.set("CsvClassifier", self.csv_classifier);
        to.set("GrokClassifier", self.grok_classifier);
        to.set("JsonClassifier", self.json_classifier);
        to.set("XMLClassifier", self.xml_classifier);
    }
}

impl Level1 for Classifier {
    const TYPE: &'static str = "AWS::Glue::Classifier";
}

impl Handle<Classifier> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// One of XMLClassifier/Name, GrokClassifier/Name, JsonClassifier/Name or CsvClassifier/Name.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`Classifier`] is made of.
pub mod classifier {
    use super::*;

    /// A classifier for custom `CSV` content.
    #[derive(Clone, Debug, Default)]
    pub struct CsvClassifier {
        /// Enables the processing of files that contain only one column.
        pub allow_single_column: Option<Value<bool>>,
        /// Indicates whether the CSV file contains custom data types.
        pub contains_custom_datatype: Option<Value<Vec<String>>>,
        /// Indicates whether the CSV file contains a header.
        ///
        /// One of `ABSENT`, `PRESENT`, `UNKNOWN`.
        pub contains_header: Option<Value<String>>,
        /// Enables the configuration of custom data types.
        pub custom_datatype_configured: Option<Value<bool>>,
        /// A custom symbol to denote what separates each column entry in the row.
        ///
        /// 1 to 1 characters.
        pub delimiter: Option<Value<String>>,
        /// Specifies not to trim values before identifying the type of column values. The default value is `true`.
        pub disable_value_trimming: Option<Value<bool>>,
        /// A list of strings representing column names.
        pub header: Option<Value<Vec<String>>>,
        /// The name of the classifier.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// A custom symbol to denote what combines content into a single column value. It must be different from the column
        /// delimiter.
        ///
        /// 1 to 1 characters.
        pub quote_symbol: Option<Value<String>>,
    }

    impl Lower for CsvClassifier {
        fn fields(self, to: &mut Fields) {
            to.set("AllowSingleColumn", self.allow_single_column);
            to.set("ContainsCustomDatatype", self.contains_custom_datatype);
            to.set("ContainsHeader", self.contains_header);
            to.set("CustomDatatypeConfigured", self.custom_datatype_configured);
            to.set("Delimiter", self.delimiter);
            to.set("DisableValueTrimming", self.disable_value_trimming);
            to.set("Header", self.header);
            to.set("Name", self.name);
            to.set("QuoteSymbol", self.quote_symbol);
        }
    }

    /// A classifier that uses `grok` patterns.
    #[derive(Clone, Debug, Default)]
    pub struct GrokClassifier {
        /// An identifier of the data format that the classifier matches, such as Twitter, JSON, Omniture logs, and so on.
        ///
        /// Required.
        pub classification: Option<Value<String>>,
        /// Optional custom grok patterns defined by this classifier. For more information, see custom patterns in Writing
        /// Custom Classifiers.
        ///
        /// 0 to 16000 characters.
        pub custom_patterns: Option<Value<String>>,
        /// The grok pattern applied to a data store by this classifier. For more information, see built-in patterns in
        /// Writing Custom Classifiers.
        ///
        /// Required. 1 to 2048 characters.
        pub grok_pattern: Option<Value<String>>,
        /// The name of the classifier.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for GrokClassifier {
        fn fields(self, to: &mut Fields) {
            to.set("Classification", self.classification);
            to.set("CustomPatterns", self.custom_patterns);
            to.set("GrokPattern", self.grok_pattern);
            to.set("Name", self.name);
        }
    }

    /// A classifier for `JSON` content.
    #[derive(Clone, Debug, Default)]
    pub struct JsonClassifier {
        /// A `JsonPath` string defining the JSON data for the classifier to classify. AWS Glue supports a subset of
        /// `JsonPath`, as described in Writing JsonPath Custom Classifiers.
        ///
        /// Required.
        pub json_path: Option<Value<String>>,
        /// The name of the classifier.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for JsonClassifier {
        fn fields(self, to: &mut Fields) {
            to.set("JsonPath", self.json_path);
            to.set("Name", self.name);
        }
    }

    /// A classifier for `XML` content.
    #[derive(Clone, Debug, Default)]
    pub struct XMLClassifier {
        /// An identifier of the data format that the classifier matches.
        ///
        /// Required.
        pub classification: Option<Value<String>>,
        /// The name of the classifier.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The XML tag designating the element that contains each record in an XML document being parsed. This can't
        /// identify a self-closing element (closed by `/>` ).
        ///
        /// Required.
        pub row_tag: Option<Value<String>>,
    }

    impl Lower for XMLClassifier {
        fn fields(self, to: &mut Fields) {
            to.set("Classification", self.classification);
            to.set("Name", self.name);
            to.set("RowTag", self.row_tag);
        }
    }
}

/// `AWS::Glue::Connection`.
///
/// The `AWS::Glue::Connection` resource specifies an AWS Glue connection to a data source. For more information,
/// see Adding a Connection to Your Data Store and Connection Structure in the \*AWS Glue Developer Guide\*.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:connection/${ConnectionName}`.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The ID of the data catalog to create the catalog object in. Currently, this should be the AWS account ID.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub catalog_id: Option<Value<String>>,
    /// The connection that you want to create.
    ///
    /// Required.
    pub connection_input: Option<Value<connection::ConnectionInput>>,
    /// The collection of tags. Each tag element is associated with a given resource.
    pub tags: Option<Value<Json>>,
}

impl Lower for Connection {
    fn fields(self, to: &mut Fields) {
        to.set("CatalogId", self.catalog_id);
        to.set("ConnectionInput", self.connection_input);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Connection {
    const TYPE: &'static str = "AWS::Glue::Connection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Connection> {
    /// `Ref`: `CatalogId`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The name of the connection.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`Connection`] is made of.
pub mod connection {
    use super::*;

    /// A structure that is used to specify a connection to create or update.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionInput {
        /// Connection properties specific to the Athena compute environment.
        pub athena_properties: Option<Value<Json>>,
        /// The authentication properties of the connection.
        pub authentication_configuration: Option<Value<AuthenticationConfiguration>>,
        /// These key-value pairs define parameters for the connection.
        pub connection_properties: Option<Value<Json>>,
        /// The type of the connection. Currently, these types are supported.
        ///
        /// Required.
        pub connection_type: Option<Value<String>>,
        /// The description of the connection.
        ///
        /// 0 to 2048 characters.
        pub description: Option<Value<String>>,
        /// A list of criteria that can be used in selecting this connection.
        ///
        /// 0 to 10 items.
        pub match_criteria: Option<Value<Vec<String>>>,
        /// The name of the connection.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The physical connection requirements, such as virtual private cloud (VPC) and `SecurityGroup`, that are needed
        /// to successfully make this connection.
        pub physical_connection_requirements: Option<Value<PhysicalConnectionRequirements>>,
        /// Connection properties specific to the Python compute environment.
        pub python_properties: Option<Value<Json>>,
        /// Connection properties specific to the Spark compute environment.
        pub spark_properties: Option<Value<Json>>,
        /// A flag to validate the credentials during create connection. Default is true.
        pub validate_credentials: Option<Value<bool>>,
        /// The compute environments that the specified connection properties are validated against.
        pub validate_for_compute_environments: Option<Value<Vec<String>>>,
    }

    impl Lower for ConnectionInput {
        fn fields(self, to: &mut Fields) {
            to.set("AthenaProperties", self.athena_properties);
            to.set("AuthenticationConfiguration", self.authentication_configuration);
            to.set("ConnectionProperties", self.connection_properties);
            to.set("ConnectionType", self.connection_type);
            to.set("Description", self.description);
            to.set("MatchCriteria", self.match_criteria);
            to.set("Name", self.name);
            to.set("PhysicalConnectionRequirements", self.physical_connection_requirements);
            to.set("PythonProperties", self.python_properties);
            to.set("SparkProperties", self.spark_properties);
            to.set("ValidateCredentials", self.validate_credentials);
            to.set("ValidateForComputeEnvironments", self.validate_for_compute_environments);
        }
    }

    /// `AuthenticationConfiguration` of `AWS::Glue::Connection`.
    #[derive(Clone, Debug, Default)]
    pub struct AuthenticationConfiguration {
        /// A structure containing the authentication configuration in the CreateConnection request.
        ///
        /// Required. One of `BASIC`, `CUSTOM`, `IAM`, `OAUTH2`.
        pub authentication_type: Option<Value<String>>,
        /// A structure containing the authentication credentials in the CreateConnection request.
        pub basic_authentication_credentials: Option<Value<BasicAuthenticationCredentials>>,
        /// A structure containing the authentication credentials in the CreateConnection request.
        pub custom_authentication_credentials: Option<Value<Json>>,
        /// The Amazon Resource Name (ARN) of the KMS key used in the authentication configuration.
        pub kms_key_arn: Option<Value<String>>,
        /// A structure containing the authentication credentials in the CreateConnection request.
        pub oauth2_properties: Option<Value<OAuth2Properties>>,
        /// The secret manager ARN to store credentials in the CreateConnection request.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for AuthenticationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationType", self.authentication_type);
            to.set("BasicAuthenticationCredentials", self.basic_authentication_credentials);
            to.set("CustomAuthenticationCredentials", self.custom_authentication_credentials);
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("OAuth2Properties", self.oauth2_properties);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// For supplying basic auth credentials when not providing a `SecretArn` value.
    #[derive(Clone, Debug, Default)]
    pub struct BasicAuthenticationCredentials {
        /// The password to connect to the data source.
        ///
        /// 0 to 512 characters.
        pub password: Option<Value<String>>,
        /// The username to connect to the data source.
        ///
        /// 0 to 512 characters.
        pub username: Option<Value<String>>,
    }

    impl Lower for BasicAuthenticationCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("Password", self.password);
            to.set("Username", self.username);
        }
    }

    /// A structure containing the authentication credentials in the CreateConnection request.
    #[derive(Clone, Debug, Default)]
    pub struct OAuth2Properties {
        /// A structure containing the authorization code used in the authentication configuration.
        pub authorization_code_properties: Option<Value<AuthorizationCodeProperties>>,
        /// The OAuth2 client app used for the connection.
        pub oauth2_client_application: Option<Value<OAuth2ClientApplication>>,
        /// A structure containing the OAuth2 credentials used in the authentication configuration.
        pub oauth2_credentials: Option<Value<OAuth2Credentials>>,
        /// The grant type used in the authentication configuration.
        ///
        /// One of `AUTHORIZATION_CODE`, `CLIENT_CREDENTIALS`, `JWT_BEARER`, `REFRESH_TOKEN`.
        pub oauth2_grant_type: Option<Value<String>>,
        /// The URL used in the authentication configuration.
        ///
        /// 0 to 256 characters.
        pub token_url: Option<Value<String>>,
        /// A map of key-value pairs used in the authentication configuration.
        pub token_url_parameters_map: Option<Value<Json>>,
    }

    impl Lower for OAuth2Properties {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationCodeProperties", self.authorization_code_properties);
            to.set("OAuth2ClientApplication", self.oauth2_client_application);
            to.set("OAuth2Credentials", self.oauth2_credentials);
            to.set("OAuth2GrantType", self.oauth2_grant_type);
            to.set("TokenUrl", self.token_url);
            to.set("TokenUrlParametersMap", self.token_url_parameters_map);
        }
    }

    /// The set of properties required for the the OAuth2 `AUTHORIZATION_CODE` grant type workflow.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizationCodeProperties {
        /// An authorization code to be used in the third leg of the `AUTHORIZATION_CODE` grant workflow.
        ///
        /// 1 to 4096 characters.
        pub authorization_code: Option<Value<String>>,
        /// The redirect URI where the user gets redirected to by authorization server when issuing an authorization code.
        ///
        /// 0 to 512 characters.
        pub redirect_uri: Option<Value<String>>,
    }

    impl Lower for AuthorizationCodeProperties {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationCode", self.authorization_code);
            to.set("RedirectUri", self.redirect_uri);
        }
    }

    /// The OAuth2 client app used for the connection.
    #[derive(Clone, Debug, Default)]
    pub struct OAuth2ClientApplication {
        /// The reference to the SaaS-side client app that is AWS managed.
        ///
        /// 0 to 2048 characters.
        pub aws_managed_client_application_reference: Option<Value<String>>,
        /// The client application clientID if the ClientAppType is `USER_MANAGED`.
        ///
        /// 0 to 2048 characters.
        pub user_managed_client_application_client_id: Option<Value<String>>,
    }

    impl Lower for OAuth2ClientApplication {
        fn fields(self, to: &mut Fields) {
            to.set("AWSManagedClientApplicationReference", self.aws_managed_client_application_reference);
            to.set("UserManagedClientApplicationClientId", self.user_managed_client_application_client_id);
        }
    }

    /// The credentials used when the authentication type is OAuth2 authentication.
    #[derive(Clone, Debug, Default)]
    pub struct OAuth2Credentials {
        /// The access token used when the authentication type is OAuth2.
        ///
        /// 0 to 4096 characters.
        pub access_token: Option<Value<String>>,
        /// The JSON Web Token (JWT) used when the authentication type is OAuth2.
        ///
        /// 0 to 8000 characters.
        pub jwt_token: Option<Value<String>>,
        /// The refresh token used when the authentication type is OAuth2.
        ///
        /// 0 to 4096 characters.
        pub refresh_token: Option<Value<String>>,
        /// The client application client secret if the client application is user managed.
        ///
        /// 0 to 512 characters.
        pub user_managed_client_application_client_secret: Option<Value<String>>,
    }

    impl Lower for OAuth2Credentials {
        fn fields(self, to: &mut Fields) {
            to.set("AccessToken", self.access_token);
            to.set("JwtToken", self.jwt_token);
            to.set("RefreshToken", self.refresh_token);
            to.set("UserManagedClientApplicationClientSecret", self.user_managed_client_application_client_secret);
        }
    }

    /// The OAuth client app in GetConnection response.
    #[derive(Clone, Debug, Default)]
    pub struct PhysicalConnectionRequirements {
        /// The connection's Availability Zone.
        ///
        /// 1 to 255 characters.
        pub availability_zone: Option<Value<String>>,
        /// The security group ID list used by the connection.
        ///
        /// 0 to 50 items.
        pub security_group_id_list: Option<Value<Vec<String>>>,
        /// The subnet ID used by the connection.
        ///
        /// 1 to 255 characters.
        pub subnet_id: Option<Value<String>>,
    }

    impl Lower for PhysicalConnectionRequirements {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
            to.set("SecurityGroupIdList", self.security_group_id_list);
            to.set("SubnetId", self.subnet_id);
        }
    }
}

/// `AWS::Glue::ConnectionType`.
///
/// Registers a custom connection type in Glue based on the configuration provided. This enables customers to
/// configure custom connectors for any data source with REST-based APIs.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:connectionType:${ConnectionTypeName}`.
#[derive(Clone, Debug, Default)]
pub struct ConnectionType {
    /// Configuration that defines the base URL and additional request parameters needed during connection creation.
    ///
    /// A change replaces the resource.
    pub connection_properties: Option<Value<connection_type::ConnectionPropertiesConfiguration>>,
    /// The name of the connection type. Must be prefixed with REST-.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub connection_type: Option<Value<String>>,
    /// Configuration that defines supported authentication types and required properties.
    ///
    /// A change replaces the resource.
    pub connector_authentication_configuration: Option<Value<connection_type::ConnectorAuthenticationConfiguration>>,
    /// A description of the connection type.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The integration type for the connection. Currently only REST is supported.
    ///
    /// One of `REST`. A change replaces the resource.
    pub integration_type: Option<Value<String>>,
    /// Configuration for HTTP request and response handling.
    ///
    /// Required. A change replaces the resource.
    pub rest_configuration: Option<Value<connection_type::RestConfiguration>>,
    /// Tags to assign to the connection type.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<connection_type::Tag>>>,
}

impl Lower for ConnectionType {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectionProperties", self.connection_properties);
        to.set("ConnectionType", self.connection_type);
        to.set("ConnectorAuthenticationConfiguration", self.connector_authentication_configuration);
        to.set("Description", self.description);
        to.set("IntegrationType", self.integration_type);
        to.set("RestConfiguration", self.rest_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConnectionType {
    const TYPE: &'static str = "AWS::Glue::ConnectionType";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConnectionType> {
    /// `Ref`: its `ConnectionTypeArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the registered connection type.
    pub fn connection_type_arn(self) -> Value<Arn> {
        self.attribute("ConnectionTypeArn")
    }
}

/// What [`ConnectionType`] is made of.
pub mod connection_type {
    use super::*;

    /// Configuration that defines the base URL and additional request parameters needed during connection creation.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionPropertiesConfiguration {
        /// Key-value pairs of additional request parameters.
        pub additional_request_parameters: Option<Value<Vec<ConnectorProperty>>>,
        /// Defines a property configuration for connection types.
        pub url: Option<Value<ConnectorProperty>>,
    }

    impl Lower for ConnectionPropertiesConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalRequestParameters", self.additional_request_parameters);
            to.set("Url", self.url);
        }
    }

    /// Defines a property configuration for connection types.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorProperty {
        /// A list of allowed values for the property.
        pub allowed_values: Option<Value<Vec<String>>>,
        /// The default value for the property.
        pub default_value: Option<Value<String>>,
        /// A key name to use when sending this property in API requests.
        ///
        /// 1 to 128 characters.
        pub key_override: Option<Value<String>>,
        /// The name of the property.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// Specifies where this property should be included in REST requests.
        ///
        /// One of `HEADER`, `BODY`, `QUERY_PARAM`, `PATH`.
        pub property_location: Option<Value<String>>,
        /// The data type of this property.
        ///
        /// Required. One of `USER_INPUT`, `SECRET`, `READ_ONLY`, `UNUSED`, `SECRET_OR_USER_INPUT`.
        pub property_type: Option<Value<String>>,
        /// Indicates whether the property is required.
        ///
        /// Required.
        pub required: Option<Value<bool>>,
    }

    impl Lower for ConnectorProperty {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedValues", self.allowed_values);
            to.set("DefaultValue", self.default_value);
            to.set("KeyOverride", self.key_override);
            to.set("Name", self.name);
            to.set("PropertyLocation", self.property_location);
            to.set("PropertyType", self.property_type);
            to.set("Required", self.required);
        }
    }

    /// Configuration that defines supported authentication types and required properties.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorAuthenticationConfiguration {
        /// A list of authentication types supported.
        ///
        /// Required.
        pub authentication_types: Option<Value<Vec<String>>>,
        /// Basic authentication configuration.
        pub basic_authentication_properties: Option<Value<BasicAuthenticationProperties>>,
        /// Custom authentication configuration.
        pub custom_authentication_properties: Option<Value<CustomAuthenticationProperties>>,
        /// OAuth2 configuration container.
        pub oauth2_properties: Option<Value<ConnectorOAuth2Properties>>,
    }

    impl Lower for ConnectorAuthenticationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationTypes", self.authentication_types);
            to.set("BasicAuthenticationProperties", self.basic_authentication_properties);
            to.set("CustomAuthenticationProperties", self.custom_authentication_properties);
            to.set("OAuth2Properties", self.oauth2_properties);
        }
    }

    /// Basic authentication configuration.
    #[derive(Clone, Debug, Default)]
    pub struct BasicAuthenticationProperties {
        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        pub password: Option<Value<SecretConnectorProperty>>,
        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        pub username: Option<Value<SecretConnectorProperty>>,
    }

    impl Lower for BasicAuthenticationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Password", self.password);
            to.set("Username", self.username);
        }
    }

    /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
    #[derive(Clone, Debug, Default)]
    pub struct SecretConnectorProperty {
        /// A key name to use when sending this property in API requests.
        ///
        /// 1 to 128 characters.
        pub key_override: Option<Value<String>>,
        /// The name of the property.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// Specifies where this property should be included in REST requests.
        ///
        /// One of `HEADER`, `BODY`, `QUERY_PARAM`, `PATH`.
        pub property_location: Option<Value<String>>,
        /// The data type of this property. Must be SECRET for secret properties.
        ///
        /// Required. One of `SECRET`.
        pub property_type: Option<Value<String>>,
        /// Indicates whether the property is required.
        ///
        /// Required.
        pub required: Option<Value<bool>>,
    }

    impl Lower for SecretConnectorProperty {
        fn fields(self, to: &mut Fields) {
            to.set("KeyOverride", self.key_override);
            to.set("Name", self.name);
            to.set("PropertyLocation", self.property_location);
            to.set("PropertyType", self.property_type);
            to.set("Required", self.required);
        }
    }

    /// Custom authentication configuration.
    #[derive(Clone, Debug, Default)]
    pub struct CustomAuthenticationProperties {
        /// Required.
        pub authentication_parameters: Option<Value<Vec<SecretConnectorProperty>>>,
    }

    impl Lower for CustomAuthenticationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationParameters", self.authentication_parameters);
        }
    }

    /// OAuth2 configuration container.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorOAuth2Properties {
        /// OAuth2 authorization code configuration.
        pub authorization_code_properties: Option<Value<ConnectorAuthorizationCodeProperties>>,
        /// OAuth2 client credentials configuration.
        pub client_credentials_properties: Option<Value<ClientCredentialsProperties>>,
        /// JWT bearer token configuration.
        pub jwt_bearer_properties: Option<Value<JWTBearerProperties>>,
        /// The OAuth2 grant type to use.
        ///
        /// Required. One of `CLIENT_CREDENTIALS`, `JWT_BEARER`, `AUTHORIZATION_CODE`.
        pub oauth2_grant_type: Option<Value<String>>,
    }

    impl Lower for ConnectorOAuth2Properties {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationCodeProperties", self.authorization_code_properties);
            to.set("ClientCredentialsProperties", self.client_credentials_properties);
            to.set("JWTBearerProperties", self.jwt_bearer_properties);
            to.set("OAuth2GrantType", self.oauth2_grant_type);
        }
    }

    /// OAuth2 authorization code configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorAuthorizationCodeProperties {
        /// Defines a property configuration for connection types.
        pub authorization_code: Option<Value<ConnectorProperty>>,
        /// Defines a property configuration for connection types.
        pub authorization_code_url: Option<Value<ConnectorProperty>>,
        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        pub client_id: Option<Value<SecretConnectorProperty>>,
        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        pub client_secret: Option<Value<SecretConnectorProperty>>,
        /// One of `APPLICATION_JSON`, `URL_ENCODED`.
        pub content_type: Option<Value<String>>,
        /// Defines a property configuration for connection types.
        pub prompt: Option<Value<ConnectorProperty>>,
        /// Defines a property configuration for connection types.
        pub redirect_uri: Option<Value<ConnectorProperty>>,
        /// One of `GET`, `POST`.
        pub request_method: Option<Value<String>>,
        /// Defines a property configuration for connection types.
        pub scope: Option<Value<ConnectorProperty>>,
        /// Defines a property configuration for connection types.
        pub token_url: Option<Value<ConnectorProperty>>,
        pub token_url_parameters: Option<Value<Vec<ConnectorProperty>>>,
    }

    impl Lower for ConnectorAuthorizationCodeProperties {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationCode", self.authorization_code);
            to.set("AuthorizationCodeUrl", self.authorization_code_url);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ContentType", self.content_type);
            to.set("Prompt", self.prompt);
            to.set("RedirectUri", self.redirect_uri);
            to.set("RequestMethod", self.request_method);
            to.set("Scope", self.scope);
            to.set("TokenUrl", self.token_url);
            to.set("TokenUrlParameters", self.token_url_parameters);
        }
    }

    /// OAuth2 client credentials configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ClientCredentialsProperties {
        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        pub client_id: Option<Value<SecretConnectorProperty>>,
        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        pub client_secret: Option<Value<SecretConnectorProperty>>,
        /// One of `APPLICATION_JSON`, `URL_ENCODED`.
        pub content_type: Option<Value<String>>,
        /// One of `GET`, `POST`.
        pub request_method: Option<Value<String>>,
        /// Defines a property configuration for connection types.
        pub scope: Option<Value<ConnectorProperty>>,
        /// Defines a property configuration for connection types.
        pub token_url: Option<Value<ConnectorProperty>>,
        pub token_url_parameters: Option<Value<Vec<ConnectorProperty>>>,
    }

    impl Lower for ClientCredentialsProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ContentType", self.content_type);
            to.set("RequestMethod", self.request_method);
            to.set("Scope", self.scope);
            to.set("TokenUrl", self.token_url);
            to.set("TokenUrlParameters", self.token_url_parameters);
        }
    }

    /// JWT bearer token configuration.
    #[derive(Clone, Debug, Default)]
    pub struct JWTBearerProperties {
        /// One of `APPLICATION_JSON`, `URL_ENCODED`.
        pub content_type: Option<Value<String>>,
        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        pub jwt_token: Option<Value<SecretConnectorProperty>>,
        /// One of `GET`, `POST`.
        pub request_method: Option<Value<String>>,
        /// Defines a property configuration for connection types.
        pub token_url: Option<Value<ConnectorProperty>>,
        pub token_url_parameters: Option<Value<Vec<ConnectorProperty>>>,
    }

    impl Lower for JWTBearerProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ContentType", self.content_type);
            to.set("JwtToken", self.jwt_token);
            to.set("RequestMethod", self.request_method);
            to.set("TokenUrl", self.token_url);
            to.set("TokenUrlParameters", self.token_url_parameters);
        }
    }

    /// Configuration for HTTP request and response handling.
    #[derive(Clone, Debug, Default)]
    pub struct RestConfiguration {
        /// A map of entity configurations.
        pub entity_configurations: Option<Value<BTreeMap<String, EntityConfiguration>>>,
        /// Configuration that defines how to make requests to endpoints.
        pub global_source_configuration: Option<Value<SourceConfiguration>>,
        /// Configuration for the validation endpoint. Only supports RequestMethod and RequestPath.
        pub validation_endpoint_configuration: Option<Value<ValidationEndpointConfiguration>>,
    }

    impl Lower for RestConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EntityConfigurations", self.entity_configurations);
            to.set("GlobalSourceConfiguration", self.global_source_configuration);
            to.set("ValidationEndpointConfiguration", self.validation_endpoint_configuration);
        }
    }

    /// Configuration for interacting with a specific data entity.
    #[derive(Clone, Debug, Default)]
    pub struct EntityConfiguration {
        /// The schema definition for this entity.
        pub schema: Option<Value<BTreeMap<String, FieldDefinition>>>,
        /// Configuration that defines how to make requests to endpoints.
        pub source_configuration: Option<Value<SourceConfiguration>>,
    }

    impl Lower for EntityConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Schema", self.schema);
            to.set("SourceConfiguration", self.source_configuration);
        }
    }

    /// Defines a field in an entity schema.
    #[derive(Clone, Debug, Default)]
    pub struct FieldDefinition {
        /// The data type of the field.
        ///
        /// Required.
        pub field_data_type: Option<Value<String>>,
        /// Configuration that defines per-field overrides for filter behavior, allowing individual fields to customize how
        /// filter operations are applied.
        pub filter_overrides: Option<Value<FilterOverrides>>,
        /// Indicates whether this field can contain null values.
        pub is_nullable: Option<Value<bool>>,
        /// Indicates whether this field can be used for ordering results.
        pub is_orderable: Option<Value<bool>>,
        /// Indicates whether this field can be used for partitioning queries to the data source.
        pub is_partitionable: Option<Value<bool>>,
        /// Indicates whether this field can be used in filter predicates when querying data.
        pub is_queryable: Option<Value<bool>>,
        /// The name of the field.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The format pattern for parsing date values from API responses. Accepts Java DateTimeFormatter patterns,
        /// EPOCH\_SECONDS, or EPOCH\_MILLIS.
        pub response_date_format: Option<Value<String>>,
    }

    impl Lower for FieldDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("FieldDataType", self.field_data_type);
            to.set("FilterOverrides", self.filter_overrides);
            to.set("IsNullable", self.is_nullable);
            to.set("IsOrderable", self.is_orderable);
            to.set("IsPartitionable", self.is_partitionable);
            to.set("IsQueryable", self.is_queryable);
            to.set("Name", self.name);
            to.set("ResponseDateFormat", self.response_date_format);
        }
    }

    /// Configuration that defines per-field overrides for filter behavior, allowing individual fields to customize how
    /// filter operations are applied.
    #[derive(Clone, Debug, Default)]
    pub struct FilterOverrides {
        /// Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters.
        pub between_configuration: Option<Value<BetweenConfiguration>>,
        /// The date and time format for filter expressions on this field, overriding the global DateTimeFormat.
        pub date_time_format: Option<Value<String>>,
        /// An override for the field name to use in filter expressions, if different from the schema field name.
        pub field_name: Option<Value<String>>,
        /// A map of logical filter operators to their field-specific API representations, overriding the global operator
        /// mappings.
        pub operator_mappings: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for FilterOverrides {
        fn fields(self, to: &mut Fields) {
            to.set("BetweenConfiguration", self.between_configuration);
            to.set("DateTimeFormat", self.date_time_format);
            to.set("FieldName", self.field_name);
            to.set("OperatorMappings", self.operator_mappings);
        }
    }

    /// Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters.
    #[derive(Clone, Debug, Default)]
    pub struct BetweenConfiguration {
        /// The parameter name used for the upper bound value in a BETWEEN filter operation.
        pub high_bound_key: Option<Value<String>>,
        /// The parameter name used for the lower bound value in a BETWEEN filter operation.
        pub low_bound_key: Option<Value<String>>,
        /// A template string for constructing the BETWEEN filter expression.
        pub template: Option<Value<String>>,
    }

    impl Lower for BetweenConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("HighBoundKey", self.high_bound_key);
            to.set("LowBoundKey", self.low_bound_key);
            to.set("Template", self.template);
        }
    }

    /// Configuration that defines how to make requests to endpoints.
    #[derive(Clone, Debug, Default)]
    pub struct SourceConfiguration {
        /// Configuration that defines how filter predicates are applied to REST API requests, supporting both query
        /// parameter and filter string strategies.
        pub filter_configuration: Option<Value<FilterConfiguration>>,
        /// Configuration for handling paginated responses.
        pub pagination_configuration: Option<Value<PaginationConfiguration>>,
        /// The HTTP method to use.
        ///
        /// One of `GET`, `POST`.
        pub request_method: Option<Value<String>>,
        /// Request parameters configuration.
        pub request_parameters: Option<Value<Vec<ConnectorProperty>>>,
        /// The URL path for the REST endpoint.
        ///
        /// 1 to 512 characters.
        pub request_path: Option<Value<String>>,
        /// Configuration for parsing JSON responses from REST API calls.
        pub response_configuration: Option<Value<ResponseConfiguration>>,
    }

    impl Lower for SourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FilterConfiguration", self.filter_configuration);
            to.set("PaginationConfiguration", self.pagination_configuration);
            to.set("RequestMethod", self.request_method);
            to.set("RequestParameters", self.request_parameters);
            to.set("RequestPath", self.request_path);
            to.set("ResponseConfiguration", self.response_configuration);
        }
    }

    /// Configuration that defines how filter predicates are applied to REST API requests, supporting both query
    /// parameter and filter string strategies.
    #[derive(Clone, Debug, Default)]
    pub struct FilterConfiguration {
        /// Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters.
        pub between_configuration: Option<Value<BetweenConfiguration>>,
        /// The global date and time format for filter expressions.
        pub date_time_format: Option<Value<String>>,
        /// The strategy for applying filters to requests.
        ///
        /// Required. One of `QUERY_PARAMS`, `FILTER_STRING`.
        pub filter_mode: Option<Value<String>>,
        /// Configuration for constructing filter expression strings when using the FILTER\_STRING filter mode.
        pub filter_string_configuration: Option<Value<FilterStringConfiguration>>,
        /// A map of logical filter operators to their API-specific string representations.
        pub operator_mappings: Option<Value<BTreeMap<String, String>>>,
        /// Indicates whether surrounding double quotes should be stripped from filter values before processing.
        pub strip_quotes: Option<Value<bool>>,
    }

    impl Lower for FilterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BetweenConfiguration", self.between_configuration);
            to.set("DateTimeFormat", self.date_time_format);
            to.set("FilterMode", self.filter_mode);
            to.set("FilterStringConfiguration", self.filter_string_configuration);
            to.set("OperatorMappings", self.operator_mappings);
            to.set("StripQuotes", self.strip_quotes);
        }
    }

    /// Configuration for constructing filter expression strings when using the FILTER\_STRING filter mode.
    #[derive(Clone, Debug, Default)]
    pub struct FilterStringConfiguration {
        /// The query parameter name used to send the constructed filter expression string in API requests.
        ///
        /// Required.
        pub query_parameter_name: Option<Value<String>>,
        /// The character used to quote values when QuoteStringValues is true. Defaults to double quotes if not specified.
        pub quote_character: Option<Value<String>>,
        /// Indicates whether string and date values should be wrapped with a quote character in the filter expression.
        pub quote_string_values: Option<Value<bool>>,
    }

    impl Lower for FilterStringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("QueryParameterName", self.query_parameter_name);
            to.set("QuoteCharacter", self.quote_character);
            to.set("QuoteStringValues", self.quote_string_values);
        }
    }

    /// Configuration for handling paginated responses.
    #[derive(Clone, Debug, Default)]
    pub struct PaginationConfiguration {
        /// Cursor-based pagination configuration.
        pub cursor_configuration: Option<Value<CursorConfiguration>>,
        /// Offset-based pagination configuration.
        pub offset_configuration: Option<Value<OffsetConfiguration>>,
    }

    impl Lower for PaginationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CursorConfiguration", self.cursor_configuration);
            to.set("OffsetConfiguration", self.offset_configuration);
        }
    }

    /// Cursor-based pagination configuration.
    #[derive(Clone, Debug, Default)]
    pub struct CursorConfiguration {
        /// Parameter extraction configuration.
        pub limit_parameter: Option<Value<ExtractedParameter>>,
        /// Parameter extraction configuration.
        ///
        /// Required.
        pub next_page: Option<Value<ExtractedParameter>>,
    }

    impl Lower for CursorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LimitParameter", self.limit_parameter);
            to.set("NextPage", self.next_page);
        }
    }

    /// Parameter extraction configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ExtractedParameter {
        /// The default value.
        ///
        /// 1 to 1024 characters.
        pub default_value: Option<Value<String>>,
        /// The parameter key name.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Specifies where to place the parameter in requests.
        ///
        /// One of `HEADER`, `BODY`, `QUERY_PARAM`, `PATH`.
        pub property_location: Option<Value<String>>,
        /// Defines how to extract values from HTTP responses.
        pub value: Option<Value<ResponseExtractionMapping>>,
    }

    impl Lower for ExtractedParameter {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValue", self.default_value);
            to.set("Key", self.key);
            to.set("PropertyLocation", self.property_location);
            to.set("Value", self.value);
        }
    }

    /// Defines how to extract values from HTTP responses.
    #[derive(Clone, Debug, Default)]
    pub struct ResponseExtractionMapping {
        /// A JSON path expression to extract a value from response body.
        ///
        /// 1 to 512 characters.
        pub content_path: Option<Value<String>>,
        /// The name of an HTTP response header from which to extract the value.
        ///
        /// 1 to 128 characters.
        pub header_key: Option<Value<String>>,
    }

    impl Lower for ResponseExtractionMapping {
        fn fields(self, to: &mut Fields) {
            to.set("ContentPath", self.content_path);
            to.set("HeaderKey", self.header_key);
        }
    }

    /// Offset-based pagination configuration.
    #[derive(Clone, Debug, Default)]
    pub struct OffsetConfiguration {
        /// Parameter extraction configuration.
        ///
        /// Required.
        pub limit_parameter: Option<Value<ExtractedParameter>>,
        /// Parameter extraction configuration.
        ///
        /// Required.
        pub offset_parameter: Option<Value<ExtractedParameter>>,
    }

    impl Lower for OffsetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LimitParameter", self.limit_parameter);
            to.set("OffsetParameter", self.offset_parameter);
        }
    }

    /// Configuration for parsing JSON responses from REST API calls.
    #[derive(Clone, Debug, Default)]
    pub struct ResponseConfiguration {
        /// JSON path expression for error information location.
        ///
        /// 1 to 512 characters.
        pub error_path: Option<Value<String>>,
        /// JSON path expression for result data location.
        ///
        /// Required. 1 to 512 characters.
        pub result_path: Option<Value<String>>,
    }

    impl Lower for ResponseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorPath", self.error_path);
            to.set("ResultPath", self.result_path);
        }
    }

    /// Configuration for the validation endpoint. Only supports RequestMethod and RequestPath.
    #[derive(Clone, Debug, Default)]
    pub struct ValidationEndpointConfiguration {
        /// The HTTP method to use.
        ///
        /// One of `GET`, `POST`.
        pub request_method: Option<Value<String>>,
        /// The URL path for the REST endpoint.
        ///
        /// 1 to 512 characters.
        pub request_path: Option<Value<String>>,
    }

    impl Lower for ValidationEndpointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RequestMethod", self.request_method);
            to.set("RequestPath", self.request_path);
        }
    }

    /// `Tag` of `AWS::Glue::ConnectionType`.
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

/// `AWS::Glue::Crawler`.
///
/// The `AWS::Glue::Crawler` resource specifies an AWS Glue crawler. For more information, see Cataloging Tables
/// with a Crawler and Crawler Structure in the \*AWS Glue Developer Guide\*.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:crawler/${CrawlerName}`.
#[derive(Clone, Debug, Default)]
pub struct Crawler {
    /// A list of UTF-8 strings that specify the names of custom classifiers that are associated with the crawler.
    pub classifiers: Option<Value<Vec<String>>>,
    /// Crawler configuration information. This versioned JSON string allows users to specify aspects of a crawler's
    /// behavior.
    pub configuration: Option<Value<String>>,
    /// The name of the `SecurityConfiguration` structure to be used by this crawler.
    ///
    /// 0 to 128 characters.
    pub crawler_security_configuration: Option<Value<String>>,
    /// The name of the database in which the crawler's output is stored.
    pub database_name: Option<Value<String>>,
    /// A description of the crawler.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// Specifies whether the crawler should use AWS Lake Formation credentials for the crawler instead of the IAM role
    /// credentials.
    pub lake_formation_configuration: Option<Value<crawler::LakeFormationConfiguration>>,
    /// The name of the crawler.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A policy that specifies whether to crawl the entire dataset again, or to crawl only folders that were added
    /// since the last crawler run.
    pub recrawl_policy: Option<Value<crawler::RecrawlPolicy>>,
    /// The Amazon Resource Name (ARN) of an IAM role that's used to access customer resources, such as Amazon Simple
    /// Storage Service (Amazon S3) data.
    ///
    /// Required.
    pub role: Option<Value<String>>,
    /// For scheduled crawlers, the schedule when the crawler runs.
    pub schedule: Option<Value<crawler::Schedule>>,
    /// The policy that specifies update and delete behaviors for the crawler. The policy tells the crawler what to do
    /// in the event that it detects a change in a table that already exists in the customer's database at the time of
    /// the crawl.
    pub schema_change_policy: Option<Value<crawler::SchemaChangePolicy>>,
    /// The prefix added to the names of tables that are created.
    ///
    /// 0 to 128 characters.
    pub table_prefix: Option<Value<String>>,
    /// The tags to use with this crawler.
    pub tags: Option<Value<Json>>,
    /// A collection of targets to crawl.
    ///
    /// Required.
    pub targets: Option<Value<crawler::Targets>>,
}

impl Lower for Crawler {
    fn fields(self, to: &mut Fields) {
        to.set("Classifiers", self.classifiers);
        to.set("Configuration", self.configuration);
        to.set("CrawlerSecurityConfiguration", self.crawler_security_configuration);
        to.set("DatabaseName", self.database_name);
        to.set("Description", self.description);
        to.set("LakeFormationConfiguration", self.lake_formation_configuration);
        to.set("Name", self.name);
        to.set("RecrawlPolicy", self.recrawl_policy);
        to.set("Role", self.role);
        to.set("Schedule", self.schedule);
        to.set("SchemaChangePolicy", self.schema_change_policy);
        to.set("TablePrefix", self.table_prefix);
        to.set("Tags", self.tags);
        to.set("Targets", self.targets);
    }
}

impl Level1 for Crawler {
    const TYPE: &'static str = "AWS::Glue::Crawler";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Crawler> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Crawler`] is made of.
pub mod crawler {
    use super::*;

    /// Specifies AWS Lake Formation configuration settings for the crawler.
    #[derive(Clone, Debug, Default)]
    pub struct LakeFormationConfiguration {
        /// Required for cross account crawls. For same account crawls as the target data, this can be left as null.
        ///
        /// 0 to 12 characters.
        pub account_id: Option<Value<String>>,
        /// Specifies whether to use AWS Lake Formation credentials for the crawler instead of the IAM role credentials.
        pub use_lake_formation_credentials: Option<Value<bool>>,
    }

    impl Lower for LakeFormationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
            to.set("UseLakeFormationCredentials", self.use_lake_formation_credentials);
        }
    }

    /// When crawling an Amazon S3 data source after the first crawl is complete, specifies whether to crawl the entire
    /// dataset again or to crawl only folders that were added since the last crawler run.
    #[derive(Clone, Debug, Default)]
    pub struct RecrawlPolicy {
        /// Specifies whether to crawl the entire dataset again or to crawl only folders that were added since the last
        /// crawler run.
        ///
        /// One of `CRAWL_EVENT_MODE`, `CRAWL_EVERYTHING`, `CRAWL_NEW_FOLDERS_ONLY`.
        pub recrawl_behavior: Option<Value<String>>,
    }

    impl Lower for RecrawlPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("RecrawlBehavior", self.recrawl_behavior);
        }
    }

    /// A scheduling object using a `cron` statement to schedule an event.
    #[derive(Clone, Debug, Default)]
    pub struct Schedule {
        /// A `cron` expression used to specify the schedule. For more information, see Time-Based Schedules for Jobs and
        /// Crawlers.
        pub schedule_expression: Option<Value<String>>,
    }

    impl Lower for Schedule {
        fn fields(self, to: &mut Fields) {
            to.set("ScheduleExpression", self.schedule_expression);
        }
    }

    /// The policy that specifies update and delete behaviors for the crawler. The policy tells the crawler what to do
    /// in the event that it detects a change in a table that already exists in the customer's database at the time of
    /// the crawl.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaChangePolicy {
        /// The deletion behavior when the crawler finds a deleted object.
        ///
        /// One of `DELETE_FROM_DATABASE`, `DEPRECATE_IN_DATABASE`, `LOG`.
        pub delete_behavior: Option<Value<String>>,
        /// The update behavior when the crawler finds a changed schema.
        ///
        /// One of `LOG`, `UPDATE_IN_DATABASE`.
        pub update_behavior: Option<Value<String>>,
    }

    impl Lower for SchemaChangePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteBehavior", self.delete_behavior);
            to.set("UpdateBehavior", self.update_behavior);
        }
    }

    /// Specifies data stores to crawl.
    #[derive(Clone, Debug, Default)]
    pub struct Targets {
        /// Specifies AWS Glue Data Catalog targets.
        pub catalog_targets: Option<Value<Vec<CatalogTarget>>>,
        /// Specifies an array of Delta data store targets.
        pub delta_targets: Option<Value<Vec<DeltaTarget>>>,
        /// Specifies Amazon DynamoDB targets.
        pub dynamo_db_targets: Option<Value<Vec<DynamoDBTarget>>>,
        /// Specifies Apache Hudi data store targets.
        pub hudi_targets: Option<Value<Vec<HudiTarget>>>,
        /// Specifies Apache Iceberg data store targets.
        pub iceberg_targets: Option<Value<Vec<IcebergTarget>>>,
        /// Specifies JDBC targets.
        pub jdbc_targets: Option<Value<Vec<JdbcTarget>>>,
        /// A list of Mongo DB targets.
        pub mongo_db_targets: Option<Value<Vec<MongoDBTarget>>>,
        /// Specifies Amazon Simple Storage Service (Amazon S3) targets.
        pub s3_targets: Option<Value<Vec<S3Target>>>,
    }

    impl Lower for Targets {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogTargets", self.catalog_targets);
            to.set("DeltaTargets", self.delta_targets);
            to.set("DynamoDBTargets", self.dynamo_db_targets);
            to.set("HudiTargets", self.hudi_targets);
            to.set("IcebergTargets", self.iceberg_targets);
            to.set("JdbcTargets", self.jdbc_targets);
            to.set("MongoDBTargets", self.mongo_db_targets);
            to.set("S3Targets", self.s3_targets);
        }
    }

    /// Specifies an AWS Glue Data Catalog target.
    #[derive(Clone, Debug, Default)]
    pub struct CatalogTarget {
        /// The name of the connection for an Amazon S3-backed Data Catalog table to be a target of the crawl when using a
        /// `Catalog` connection type paired with a `NETWORK` Connection type.
        pub connection_name: Option<Value<String>>,
        /// The name of the database to be synchronized.
        ///
        /// 1 to 255 characters.
        pub database_name: Option<Value<String>>,
        /// A valid Amazon dead-letter SQS ARN. For example, `arn:aws:sqs:region:account:deadLetterQueue`.
        pub dlq_event_queue_arn: Option<Value<String>>,
        /// A valid Amazon SQS ARN. For example, `arn:aws:sqs:region:account:sqs`.
        pub event_queue_arn: Option<Value<String>>,
        /// A list of the tables to be synchronized.
        ///
        /// At least 1 items.
        pub tables: Option<Value<Vec<String>>>,
    }

    impl Lower for CatalogTarget {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionName", self.connection_name);
            to.set("DatabaseName", self.database_name);
            to.set("DlqEventQueueArn", self.dlq_event_queue_arn);
            to.set("EventQueueArn", self.event_queue_arn);
            to.set("Tables", self.tables);
        }
    }

    /// Specifies a Delta data store to crawl one or more Delta tables.
    #[derive(Clone, Debug, Default)]
    pub struct DeltaTarget {
        /// The name of the connection to use to connect to the Delta table target.
        pub connection_name: Option<Value<String>>,
        /// Specifies whether the crawler will create native tables, to allow integration with query engines that support
        /// querying of the Delta transaction log directly.
        pub create_native_delta_table: Option<Value<bool>>,
        /// A list of the Amazon S3 paths to the Delta tables.
        pub delta_tables: Option<Value<Vec<String>>>,
        /// Specifies whether to write the manifest files to the Delta table path.
        pub write_manifest: Option<Value<bool>>,
    }

    impl Lower for DeltaTarget {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionName", self.connection_name);
            to.set("CreateNativeDeltaTable", self.create_native_delta_table);
            to.set("DeltaTables", self.delta_tables);
            to.set("WriteManifest", self.write_manifest);
        }
    }

    /// Specifies an Amazon DynamoDB table to crawl.
    #[derive(Clone, Debug, Default)]
    pub struct DynamoDBTarget {
        /// The name of the DynamoDB table to crawl.
        pub path: Option<Value<String>>,
        /// Indicates whether to scan all the records, or to sample rows from the table. Scanning all the records can take a
        /// long time when the table is not a high throughput table.
        pub scan_all: Option<Value<bool>>,
        /// The percentage of the configured read capacity units to use by the AWS Glue crawler.
        pub scan_rate: Option<Value<f64>>,
    }

    impl Lower for DynamoDBTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Path", self.path);
            to.set("ScanAll", self.scan_all);
            to.set("ScanRate", self.scan_rate);
        }
    }

    /// Specifies an Apache Hudi data source.
    #[derive(Clone, Debug, Default)]
    pub struct HudiTarget {
        /// The name of the connection to use to connect to the Hudi target. If your Hudi files are stored in buckets that
        /// require VPC authorization, you can set their connection properties here.
        pub connection_name: Option<Value<String>>,
        /// A list of glob patterns used to exclude from the crawl. For more information, see Catalog Tables with a Crawler.
        pub exclusions: Option<Value<Vec<String>>>,
        /// The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Hudi metadata folder in your
        /// Amazon S3 path.
        pub maximum_traversal_depth: Option<Value<i64>>,
        /// An array of Amazon S3 location strings for Hudi, each indicating the root folder with which the metadata files
        /// for a Hudi table resides.
        pub paths: Option<Value<Vec<String>>>,
    }

    impl Lower for HudiTarget {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionName", self.connection_name);
            to.set("Exclusions", self.exclusions);
            to.set("MaximumTraversalDepth", self.maximum_traversal_depth);
            to.set("Paths", self.paths);
        }
    }

    /// Specifies Apache Iceberg data store targets.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergTarget {
        /// The name of the connection to use to connect to the Iceberg target.
        pub connection_name: Option<Value<String>>,
        /// A list of global patterns used to exclude from the crawl.
        pub exclusions: Option<Value<Vec<String>>>,
        /// The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Iceberg metadata folder in
        /// your Amazon S3 path.
        pub maximum_traversal_depth: Option<Value<i64>>,
        /// One or more Amazon S3 paths that contains Iceberg metadata folders as `s3://bucket/prefix.`.
        pub paths: Option<Value<Vec<String>>>,
    }

    impl Lower for IcebergTarget {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionName", self.connection_name);
            to.set("Exclusions", self.exclusions);
            to.set("MaximumTraversalDepth", self.maximum_traversal_depth);
            to.set("Paths", self.paths);
        }
    }

    /// Specifies a JDBC data store to crawl.
    #[derive(Clone, Debug, Default)]
    pub struct JdbcTarget {
        /// The name of the connection to use to connect to the JDBC target.
        pub connection_name: Option<Value<String>>,
        /// Specify a value of `RAWTYPES` or `COMMENTS` to enable additional metadata in table responses. `RAWTYPES`
        /// provides the native-level datatype.
        pub enable_additional_metadata: Option<Value<Vec<String>>>,
        /// A list of glob patterns used to exclude from the crawl. For more information, see Catalog Tables with a Crawler.
        pub exclusions: Option<Value<Vec<String>>>,
        /// The path of the JDBC target.
        pub path: Option<Value<String>>,
    }

    impl Lower for JdbcTarget {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionName", self.connection_name);
            to.set("EnableAdditionalMetadata", self.enable_additional_metadata);
            to.set("Exclusions", self.exclusions);
            to.set("Path", self.path);
        }
    }

    /// Specifies an Amazon DocumentDB or MongoDB data store to crawl.
    #[derive(Clone, Debug, Default)]
    pub struct MongoDBTarget {
        /// The name of the connection to use to connect to the Amazon DocumentDB or MongoDB target.
        pub connection_name: Option<Value<String>>,
        /// The path of the Amazon DocumentDB or MongoDB target (database/collection).
        pub path: Option<Value<String>>,
    }

    impl Lower for MongoDBTarget {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionName", self.connection_name);
            to.set("Path", self.path);
        }
    }

    /// Specifies a data store in Amazon Simple Storage Service (Amazon S3).
    #[derive(Clone, Debug, Default)]
    pub struct S3Target {
        /// The name of a connection which allows a job or crawler to access data in Amazon S3 within an Amazon Virtual
        /// Private Cloud environment (Amazon VPC).
        pub connection_name: Option<Value<String>>,
        /// A valid Amazon dead-letter SQS ARN. For example, `arn:aws:sqs:region:account:deadLetterQueue`.
        pub dlq_event_queue_arn: Option<Value<String>>,
        /// A valid Amazon SQS ARN. For example, `arn:aws:sqs:region:account:sqs`.
        pub event_queue_arn: Option<Value<String>>,
        /// A list of glob patterns used to exclude from the crawl. For more information, see Catalog Tables with a Crawler.
        pub exclusions: Option<Value<Vec<String>>>,
        /// The path to the Amazon S3 target.
        pub path: Option<Value<String>>,
        /// Sets the number of files in each leaf folder to be crawled when crawling sample files in a dataset. If not set,
        /// all the files are crawled.
        pub sample_size: Option<Value<i64>>,
    }

    impl Lower for S3Target {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionName", self.connection_name);
            to.set("DlqEventQueueArn", self.dlq_event_queue_arn);
            to.set("EventQueueArn", self.event_queue_arn);
            to.set("Exclusions", self.exclusions);
            to.set("Path", self.path);
            to.set("SampleSize", self.sample_size);
        }
    }
}

/// `AWS::Glue::CustomEntityType`.
///
/// Creates a custom pattern that is used to detect sensitive data across the columns and rows of your structured
/// data.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:customEntityType/${CustomEntityTypeId}`.
#[derive(Clone, Debug, Default)]
pub struct CustomEntityType {
    /// A list of context words. If none of these context words are found within the vicinity of the regular expression
    /// the data will not be detected as sensitive data.
    ///
    /// 1 to 20 items.
    pub context_words: Option<Value<Vec<String>>>,
    /// A name for the custom pattern that allows it to be retrieved or deleted later. This name must be unique per AWS
    /// account.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A regular expression string that is used for detecting sensitive data in a custom pattern.
    ///
    /// 1 to 255 characters.
    pub regex_string: Option<Value<String>>,
    /// AWS tags that contain a key value pair and may be searched by console, command line, or API.
    pub tags: Option<Value<Json>>,
}

impl Lower for CustomEntityType {
    fn fields(self, to: &mut Fields) {
        to.set("ContextWords", self.context_words);
        to.set("Name", self.name);
        to.set("RegexString", self.regex_string);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CustomEntityType {
    const TYPE: &'static str = "AWS::Glue::CustomEntityType";
}

impl Handle<CustomEntityType> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Glue::DataCatalogEncryptionSettings`.
///
/// Sets the security configuration for a specified catalog. After the configuration has been set, the specified
/// encryption is applied to every catalog write thereafter.
#[derive(Clone, Debug, Default)]
pub struct DataCatalogEncryptionSettings {
    /// The ID of the Data Catalog in which the settings are created.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub catalog_id: Option<Value<String>>,
    /// Contains configuration information for maintaining Data Catalog security.
    ///
    /// Required.
    pub data_catalog_encryption_settings:
        Option<Value<data_catalog_encryption_settings::DataCatalogEncryptionSettings>>,
}

impl Lower for DataCatalogEncryptionSettings {
    fn fields(self, to: &mut Fields) {
        to.set("CatalogId", self.catalog_id);
        to.set("DataCatalogEncryptionSettings", self.data_catalog_encryption_settings);
    }
}

impl Level1 for DataCatalogEncryptionSettings {
    const TYPE: &'static str = "AWS::Glue::DataCatalogEncryptionSettings";
}

impl Handle<DataCatalogEncryptionSettings> {
    /// `Ref`: its `CatalogId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DataCatalogEncryptionSettings`] is made of.
pub mod data_catalog_encryption_settings {
    use super::*;

    /// Contains configuration information for maintaining Data Catalog security.
    #[derive(Clone, Debug, Default)]
    pub struct DataCatalogEncryptionSettings {
        /// When connection password protection is enabled, the Data Catalog uses a customer-provided key to encrypt the
        /// password as part of `CreateConnection` or `UpdateConnection` and store it in the `ENCRYPTED_PASSWORD` field in
        /// the connection…
        pub connection_password_encryption: Option<Value<ConnectionPasswordEncryption>>,
        /// Specifies the encryption-at-rest configuration for the Data Catalog.
        pub encryption_at_rest: Option<Value<EncryptionAtRest>>,
    }

    impl Lower for DataCatalogEncryptionSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionPasswordEncryption", self.connection_password_encryption);
            to.set("EncryptionAtRest", self.encryption_at_rest);
        }
    }

    /// The data structure used by the Data Catalog to encrypt the password as part of `CreateConnection` or
    /// `UpdateConnection` and store it in the `ENCRYPTED_PASSWORD` field in the connection properties.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionPasswordEncryption {
        /// An AWS key that is used to encrypt the connection password.
        pub kms_key_id: Option<Value<String>>,
        /// When the `ReturnConnectionPasswordEncrypted` flag is set to "true", passwords remain encrypted in the responses
        /// of `GetConnection` and `GetConnections`.
        pub return_connection_password_encrypted: Option<Value<bool>>,
    }

    impl Lower for ConnectionPasswordEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("ReturnConnectionPasswordEncrypted", self.return_connection_password_encrypted);
        }
    }

    /// Specifies the encryption-at-rest configuration for the Data Catalog.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionAtRest {
        /// The encryption-at-rest mode for encrypting Data Catalog data.
        ///
        /// One of `DISABLED`, `SSE-KMS`, `SSE-KMS-WITH-SERVICE-ROLE`.
        pub catalog_encryption_mode: Option<Value<String>>,
        /// The role that AWS Glue assumes to encrypt and decrypt the Data Catalog objects on the caller's behalf.
        pub catalog_encryption_service_role: Option<Value<String>>,
        /// The ID of the AWS key to use for encryption at rest.
        ///
        /// 1 to 255 characters.
        pub sse_aws_kms_key_id: Option<Value<String>>,
    }

    impl Lower for EncryptionAtRest {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogEncryptionMode", self.catalog_encryption_mode);
            to.set("CatalogEncryptionServiceRole", self.catalog_encryption_service_role);
            to.set("SseAwsKmsKeyId", self.sse_aws_kms_key_id);
        }
    }
}

/// `AWS::Glue::DataQualityRuleset`.
///
/// The `AWS::Glue::DataQualityRuleset` resource specifies a data quality ruleset with DQDL rules applied to a
/// specified AWS Glue table.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:dataQualityRuleset/${RulesetName}`.
#[derive(Clone, Debug, Default)]
pub struct DataQualityRuleset {
    /// Used for idempotency and is recommended to be set to a random ID (such as a UUID) to avoid creating or starting
    /// multiple instances of the same resource.
    ///
    /// 1 to 255 characters.
    pub client_token: Option<Value<String>>,
    /// A description of the data quality ruleset.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// The name of the data quality ruleset.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A Data Quality Definition Language (DQDL) ruleset. For more information see the AWS Glue Developer Guide.
    ///
    /// 1 to 65536 characters.
    pub ruleset: Option<Value<String>>,
    /// A list of tags applied to the data quality ruleset.
    pub tags: Option<Value<Json>>,
    /// An object representing an AWS Glue table.
    pub target_table: Option<Value<data_quality_ruleset::DataQualityTargetTable>>,
}

impl Lower for DataQualityRuleset {
    fn fields(self, to: &mut Fields) {
        to.set("ClientToken", self.client_token);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Ruleset", self.ruleset);
        to.set("Tags", self.tags);
        to.set("TargetTable", self.target_table);
    }
}

impl Level1 for DataQualityRuleset {
    const TYPE: &'static str = "AWS::Glue::DataQualityRuleset";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<DataQualityRuleset> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DataQualityRuleset`] is made of.
pub mod data_quality_ruleset {
    use super::*;

    /// An object representing an AWS Glue table.
    #[derive(Clone, Debug, Default)]
    pub struct DataQualityTargetTable {
        /// The name of the database where the AWS Glue table exists.
        ///
        /// Required. 1 to 255 characters.
        pub database_name: Option<Value<String>>,
        /// The name of the AWS Glue table.
        ///
        /// Required. 1 to 255 characters.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for DataQualityTargetTable {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseName", self.database_name);
            to.set("TableName", self.table_name);
        }
    }
}

/// `AWS::Glue::Database`.
///
/// The `AWS::Glue::Database` resource specifies a logical grouping of tables in AWS Glue. For more information, see
/// Defining a Database in Your Data Catalog and Database Structure in the \*AWS Glue Developer Guide\*.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:database/${DatabaseName}`.
#[derive(Clone, Debug, Default)]
pub struct Database {
    /// The AWS account ID for the account in which to create the catalog object.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub catalog_id: Option<Value<String>>,
    /// The metadata for the database.
    ///
    /// Required.
    pub database_input: Option<Value<database::DatabaseInput>>,
    /// The name of the catalog database.
    ///
    /// A change replaces the resource.
    pub database_name: Option<Value<String>>,
}

impl Lower for Database {
    fn fields(self, to: &mut Fields) {
        to.set("CatalogId", self.catalog_id);
        to.set("DatabaseInput", self.database_input);
        to.set("DatabaseName", self.database_name);
    }
}

impl Level1 for Database {
    const TYPE: &'static str = "AWS::Glue::Database";
}

impl Handle<Database> {
    /// `Ref`: its `DatabaseName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Database`] is made of.
pub mod database {
    use super::*;

    /// The structure used to create or update a database.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseInput {
        /// Creates a set of default permissions on the table for principals. Used by AWS Lake Formation. Not used in the
        /// normal course of AWS Glue operations.
        pub create_table_default_permissions: Option<Value<Vec<PrincipalPrivileges>>>,
        /// A description of the database.
        ///
        /// 0 to 2048 characters.
        pub description: Option<Value<String>>,
        /// A `FederatedDatabase` structure that references an entity outside the AWS Glue Data Catalog.
        pub federated_database: Option<Value<FederatedDatabase>>,
        /// The location of the database (for example, an HDFS path).
        ///
        /// 1 to 1024 characters.
        pub location_uri: Option<Value<String>>,
        /// The name of the database. For Hive compatibility, this is folded to lowercase when it is stored.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// These key-value pairs define parameters and properties of the database.
        pub parameters: Option<Value<Json>>,
        /// A `DatabaseIdentifier` structure that describes a target database for resource linking.
        pub target_database: Option<Value<DatabaseIdentifier>>,
    }

    impl Lower for DatabaseInput {
        fn fields(self, to: &mut Fields) {
            to.set("CreateTableDefaultPermissions", self.create_table_default_permissions);
            to.set("Description", self.description);
            to.set("FederatedDatabase", self.federated_database);
            to.set("LocationUri", self.location_uri);
            to.set("Name", self.name);
            to.set("Parameters", self.parameters);
            to.set("TargetDatabase", self.target_database);
        }
    }

    /// the permissions granted to a principal.
    #[derive(Clone, Debug, Default)]
    pub struct PrincipalPrivileges {
        /// The permissions that are granted to the principal.
        pub permissions: Option<Value<Vec<String>>>,
        /// The principal who is granted permissions.
        pub principal: Option<Value<DataLakePrincipal>>,
    }

    impl Lower for PrincipalPrivileges {
        fn fields(self, to: &mut Fields) {
            to.set("Permissions", self.permissions);
            to.set("Principal", self.principal);
        }
    }

    /// The AWS Lake Formation principal.
    #[derive(Clone, Debug, Default)]
    pub struct DataLakePrincipal {
        /// An identifier for the AWS Lake Formation principal.
        ///
        /// 1 to 255 characters.
        pub data_lake_principal_identifier: Option<Value<String>>,
    }

    impl Lower for DataLakePrincipal {
        fn fields(self, to: &mut Fields) {
            to.set("DataLakePrincipalIdentifier", self.data_lake_principal_identifier);
        }
    }

    /// A `FederatedDatabase` structure that references an entity outside the AWS Glue Data Catalog.
    #[derive(Clone, Debug, Default)]
    pub struct FederatedDatabase {
        /// The name of the connection to the external metastore.
        ///
        /// 1 to 255 characters.
        pub connection_name: Option<Value<String>>,
        /// A unique identifier for the federated database.
        ///
        /// 1 to 512 characters.
        pub identifier: Option<Value<String>>,
    }

    impl Lower for FederatedDatabase {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionName", self.connection_name);
            to.set("Identifier", self.identifier);
        }
    }

    /// A structure that describes a target database for resource linking.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseIdentifier {
        /// The ID of the Data Catalog in which the database resides.
        ///
        /// 1 to 255 characters.
        pub catalog_id: Option<Value<String>>,
        /// The name of the catalog database.
        ///
        /// 1 to 255 characters.
        pub database_name: Option<Value<String>>,
        /// The Region of the database.
        ///
        /// 1 to 255 characters.
        pub region: Option<Value<String>>,
    }

    impl Lower for DatabaseIdentifier {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("DatabaseName", self.database_name);
            to.set("Region", self.region);
        }
    }
}

/// `AWS::Glue::DevEndpoint`.
///
/// The `AWS::Glue::DevEndpoint` resource specifies a development endpoint where a developer can remotely debug ETL
/// scripts for AWS Glue.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:devEndpoint/${DevEndpointName}`.
#[derive(Clone, Debug, Default)]
pub struct DevEndpoint {
    /// A map of arguments used to configure the `DevEndpoint`.
    pub arguments: Option<Value<Json>>,
    /// The name of the `DevEndpoint`.
    ///
    /// A change replaces the resource.
    pub endpoint_name: Option<Value<String>>,
    /// The path to one or more Java `.jar` files in an S3 bucket that should be loaded in your `DevEndpoint`.
    pub extra_jars_s3_path: Option<Value<String>>,
    /// The paths to one or more Python libraries in an Amazon S3 bucket that should be loaded in your `DevEndpoint`.
    pub extra_python_libs_s3_path: Option<Value<String>>,
    /// The AWS Glue version determines the versions of Apache Spark and Python that AWS Glue supports. The Python
    /// version indicates the version supported for running your ETL scripts on development endpoints.
    pub glue_version: Option<Value<String>>,
    /// The number of AWS Glue Data Processing Units (DPUs) allocated to this `DevEndpoint`.
    pub number_of_nodes: Option<Value<i64>>,
    /// The number of workers of a defined `workerType` that are allocated to the development endpoint.
    pub number_of_workers: Option<Value<i64>>,
    /// The public key to be used by this `DevEndpoint` for authentication. This attribute is provided for backward
    /// compatibility because the recommended attribute to use is public keys.
    pub public_key: Option<Value<String>>,
    /// A list of public keys to be used by the `DevEndpoints` for authentication. Using this attribute is preferred
    /// over a single public key because the public keys allow you to have a different private key per client.
    pub public_keys: Option<Value<Vec<String>>>,
    /// The Amazon Resource Name (ARN) of the IAM role used in this `DevEndpoint`.
    ///
    /// Required.
    pub role_arn: Option<Value<String>>,
    /// The name of the `SecurityConfiguration` structure to be used with this `DevEndpoint`.
    pub security_configuration: Option<Value<String>>,
    /// A list of security group identifiers used in this `DevEndpoint`.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The subnet ID for this `DevEndpoint`.
    pub subnet_id: Option<Value<String>>,
    /// The tags to use with this DevEndpoint.
    pub tags: Option<Value<Json>>,
    /// The type of predefined worker that is allocated to the development endpoint. Accepts a value of Standard, G.1X,
    /// or G.2X.
    pub worker_type: Option<Value<String>>,
}

impl Lower for DevEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("Arguments", self.arguments);
        to.set("EndpointName", self.endpoint_name);
        to.set("ExtraJarsS3Path", self.extra_jars_s3_path);
        to.set("ExtraPythonLibsS3Path", self.extra_python_libs_s3_path);
        to.set("GlueVersion", self.glue_version);
        to.set("NumberOfNodes", self.number_of_nodes);
        to.set("NumberOfWorkers", self.number_of_workers);
        to.set("PublicKey", self.public_key);
        to.set("PublicKeys", self.public_keys);
        to.set("RoleArn", self.role_arn);
        to.set("SecurityConfiguration", self.security_configuration);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SubnetId", self.subnet_id);
        to.set("Tags", self.tags);
        to.set("WorkerType", self.worker_type);
    }
}

impl Level1 for DevEndpoint {
    const TYPE: &'static str = "AWS::Glue::DevEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<DevEndpoint> {
    /// `Ref`: its `EndpointName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Glue::IdentityCenterConfiguration`.
///
/// Creates a new AWS Glue Identity Center configuration to enable integration between AWS Glue and AWS IAM Identity
/// Center for authentication and authorization.
#[derive(Clone, Debug, Default)]
pub struct IdentityCenterConfiguration {
    /// The Amazon Resource Name (ARN) of the Identity Center instance associated with the AWS Glue configuration.
    ///
    /// Required. 10 to 1224 characters. A change replaces the resource.
    pub instance_arn: Option<Value<String>>,
    /// A list of Identity Center scopes that define the permissions and access levels for the AWS Glue configuration.
    ///
    /// 1 to 50 items.
    pub scopes: Option<Value<Vec<String>>>,
    /// Indicates whether users can run background sessions when using Identity Center authentication with AWS Glue
    /// services.
    pub user_background_sessions_enabled: Option<Value<bool>>,
}

impl Lower for IdentityCenterConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceArn", self.instance_arn);
        to.set("Scopes", self.scopes);
        to.set("UserBackgroundSessionsEnabled", self.user_background_sessions_enabled);
    }
}

impl Level1 for IdentityCenterConfiguration {
    const TYPE: &'static str = "AWS::Glue::IdentityCenterConfiguration";
}

impl Handle<IdentityCenterConfiguration> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier for the specified AWS account.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// The Amazon Resource Name (ARN) of the Identity Center application associated with the AWS Glue configuration.
    pub fn application_arn(self) -> Value<Arn> {
        self.attribute("ApplicationArn")
    }
}

/// `AWS::Glue::Integration`.
///
/// The `AWS::Glue::Integration` resource specifies an AWS Glue zero-ETL integration from a data source to a target.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:integration:${IntegrationId}`.
#[derive(Clone, Debug, Default)]
pub struct Integration {
    /// An optional set of non-secret key–value pairs that contains additional contextual information for encryption.
    ///
    /// A change replaces the resource.
    pub additional_encryption_context: Option<Value<BTreeMap<String, String>>>,
    /// Selects source tables for the integration using Maxwell filter syntax.
    ///
    /// 1 to 2048 characters.
    pub data_filter: Option<Value<String>>,
    /// A description for the integration.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The structure used to define properties associated with the zero-ETL integration. For more information, see
    /// IntegrationConfig structure.
    ///
    /// A change replaces the resource.
    pub integration_config: Option<Value<integration::IntegrationConfig>>,
    /// A unique name for the integration.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub integration_name: Option<Value<String>>,
    /// The ARN of a KMS key used for encrypting the channel.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The ARN for the source of the integration.
    ///
    /// Required. 1 to 512 characters. A change replaces the resource.
    pub source_arn: Option<Value<String>>,
    /// Metadata assigned to the resource consisting of a list of key-value pairs.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<integration::Tag>>>,
    /// The ARN for the target of the integration.
    ///
    /// Required. 1 to 512 characters. A change replaces the resource.
    pub target_arn: Option<Value<String>>,
}

impl Lower for Integration {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalEncryptionContext", self.additional_encryption_context);
        to.set("DataFilter", self.data_filter);
        to.set("Description", self.description);
        to.set("IntegrationConfig", self.integration_config);
        to.set("IntegrationName", self.integration_name);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("SourceArn", self.source_arn);
        to.set("Tags", self.tags);
        to.set("TargetArn", self.target_arn);
    }
}

impl Level1 for Integration {
    const TYPE: &'static str = "AWS::Glue::Integration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Integration> {
    /// `Ref`: `IntegrationArn`, `IntegrationName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time when the integration was created, in UTC.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The Amazon Resource Name (ARN) for the created integration.
    pub fn integration_arn(self) -> Value<Arn> {
        self.attribute("IntegrationArn")
    }

    /// The status of the integration being created.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Integration`] is made of.
pub mod integration {
    use super::*;

    /// Properties associated with the integration.
    #[derive(Clone, Debug, Default)]
    pub struct IntegrationConfig {
        /// Enables continuous synchronization for on-demand data extractions from SaaS applications to AWS data services
        /// like Amazon Redshift and Amazon S3.
        pub continuous_sync: Option<Value<bool>>,
        /// Specifies the frequency at which CDC (Change Data Capture) pulls or incremental loads should occur.
        ///
        /// 1 to 128 characters. A change replaces the resource.
        pub refresh_interval: Option<Value<String>>,
        /// A collection of key-value pairs that specify additional properties for the integration source. These properties
        /// provide configuration options that can be used to customize the behavior of the ODB source during data
        /// integration operations.
        pub source_properties: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for IntegrationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContinuousSync", self.continuous_sync);
            to.set("RefreshInterval", self.refresh_interval);
            to.set("SourceProperties", self.source_properties);
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
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Glue::IntegrationResourceProperty`.
///
/// The `AWS::Glue::IntegrationResourceProperty` resource type can be used to setup `ResourceProperty` of the AWS
/// Glue connection (for the SaaS source), DynamoDB Database (for DynamoDB source), or AWS Glue database ARN (for
/// the target).
#[derive(Clone, Debug, Default)]
pub struct IntegrationResourceProperty {
    /// The connection ARN of the source, or the database ARN of the target.
    ///
    /// Required. 1 to 512 characters. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
    /// The resource properties associated with the integration source.
    pub source_processing_properties: Option<Value<integration_resource_property::SourceProcessingProperties>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<integration_resource_property::Tag>>>,
    /// The structure used to define the resource properties associated with the integration target.
    pub target_processing_properties: Option<Value<integration_resource_property::TargetProcessingProperties>>,
}

impl Lower for IntegrationResourceProperty {
    fn fields(self, to: &mut Fields) {
        to.set("ResourceArn", self.resource_arn);
        to.set("SourceProcessingProperties", self.source_processing_properties);
        to.set("Tags", self.tags);
        to.set("TargetProcessingProperties", self.target_processing_properties);
    }
}

impl Level1 for IntegrationResourceProperty {
    const TYPE: &'static str = "AWS::Glue::IntegrationResourceProperty";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IntegrationResourceProperty> {
    /// `Ref`: `ResourceArn`, `ResourcePropertyArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The integration resource property ARN.
    pub fn resource_property_arn(self) -> Value<Arn> {
        self.attribute("ResourcePropertyArn")
    }
}

/// What [`IntegrationResourceProperty`] is made of.
pub mod integration_resource_property {
    use super::*;

    /// The structure used to define the resource properties associated with the integration source.
    #[derive(Clone, Debug, Default)]
    pub struct SourceProcessingProperties {
        /// The IAM role to access the AWS Glue connection.
        ///
        /// Required. 1 to 128 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for SourceProcessingProperties {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
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
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The structure used to define the resource properties associated with the integration target.
    #[derive(Clone, Debug, Default)]
    pub struct TargetProcessingProperties {
        /// The AWS Glue network connection to configure the AWS Glue job running in the customer VPC.
        ///
        /// 1 to 128 characters.
        pub connection_name: Option<Value<String>>,
        /// The ARN of an Eventbridge event bus to receive the integration status notification.
        ///
        /// 1 to 128 characters.
        pub event_bus_arn: Option<Value<String>>,
        /// The ARN of the KMS key used for encryption.
        ///
        /// 1 to 128 characters.
        pub kms_arn: Option<Value<String>>,
        /// The IAM role to access the AWS Glue database.
        ///
        /// Required. 1 to 128 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for TargetProcessingProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionName", self.connection_name);
            to.set("EventBusArn", self.event_bus_arn);
            to.set("KmsArn", self.kms_arn);
            to.set("RoleArn", self.role_arn);
        }
    }
}

/// `AWS::Glue::Job`.
///
/// The `AWS::Glue::Job` resource specifies an AWS Glue job in the data catalog. For more information, see Adding
/// Jobs in AWS Glue and Job Structure in the \*AWS Glue Developer Guide.\*.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:job/${JobName}`.
#[derive(Clone, Debug, Default)]
pub struct Job {
    /// This parameter is no longer supported. Use `MaxCapacity` instead.
    pub allocated_capacity: Option<Value<f64>>,
    /// The code that executes a job.
    ///
    /// Required.
    pub command: Option<Value<job::JobCommand>>,
    /// The connections used for this job.
    pub connections: Option<Value<job::ConnectionsList>>,
    /// The default arguments for this job, specified as name-value pairs.
    pub default_arguments: Option<Value<Json>>,
    /// A description of the job.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// Indicates whether the job is run with a standard or flexible execution class. The standard execution class is
    /// ideal for time-sensitive workloads that require fast job startup and dedicated resources.
    ///
    /// One of `FLEX`, `STANDARD`.
    pub execution_class: Option<Value<String>>,
    /// The maximum number of concurrent runs that are allowed for this job.
    pub execution_property: Option<Value<job::ExecutionProperty>>,
    /// Glue version determines the versions of Apache Spark and Python that AWS Glue supports. The Python version
    /// indicates the version supported for jobs of type Spark.
    ///
    /// 1 to 255 characters.
    pub glue_version: Option<Value<String>>,
    /// A mode that describes how a job was created. Valid values are.
    ///
    /// One of `NOTEBOOK`, `SCRIPT`, `VISUAL`.
    pub job_mode: Option<Value<String>>,
    /// Specifies whether job run queuing is enabled for the job runs for this job.
    pub job_run_queuing_enabled: Option<Value<bool>>,
    /// This field is reserved for future use.
    pub log_uri: Option<Value<String>>,
    /// This field specifies a day of the week and hour for a maintenance window for streaming jobs. AWS Glue
    /// periodically performs maintenance activities.
    pub maintenance_window: Option<Value<String>>,
    /// The number of AWS Glue data processing units (DPUs) that can be allocated when this job runs. A DPU is a
    /// relative measure of processing power that consists of 4 vCPUs of compute capacity and 16 GB of memory.
    pub max_capacity: Option<Value<f64>>,
    /// The maximum number of times to retry this job after a JobRun fails.
    pub max_retries: Option<Value<f64>>,
    /// The name you assign to this job definition.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Non-overridable arguments for this job, specified as name-value pairs.
    pub non_overridable_arguments: Option<Value<Json>>,
    /// Specifies configuration properties of a notification.
    pub notification_property: Option<Value<job::NotificationProperty>>,
    /// The number of workers of a defined `workerType` that are allocated when a job runs.
    ///
    /// At least 0.
    pub number_of_workers: Option<Value<i64>>,
    /// The name or Amazon Resource Name (ARN) of the IAM role associated with this job.
    ///
    /// Required.
    pub role: Option<Value<String>>,
    /// The name of the `SecurityConfiguration` structure to be used with this job.
    ///
    /// 1 to 255 characters.
    pub security_configuration: Option<Value<String>>,
    /// The tags to use with this job.
    pub tags: Option<Value<Json>>,
    /// The job timeout in minutes. This is the maximum time that a job run can consume resources before it is
    /// terminated and enters TIMEOUT status.
    ///
    /// At least 1.
    pub timeout: Option<Value<i64>>,
    /// The type of predefined worker that is allocated when a job runs.
    pub worker_type: Option<Value<String>>,
}

impl Lower for Job {
    fn fields(self, to: &mut Fields) {
        to.set("AllocatedCapacity", self.allocated_capacity);
        to.set("Command", self.command);
        to.set("Connections", self.connections);
        to.set("DefaultArguments", self.default_arguments);
        to.set("Description", self.description);
        to.set("ExecutionClass", self.execution_class);
        to.set("ExecutionProperty", self.execution_property);
        to.set("GlueVersion", self.glue_version);
        to.set("JobMode", self.job_mode);
        to.set("JobRunQueuingEnabled", self.job_run_queuing_enabled);
        to.set("LogUri", self.log_uri);
        to.set("MaintenanceWindow", self.maintenance_window);
        to.set("MaxCapacity", self.max_capacity);
        to.set("MaxRetries", self.max_retries);
        to.set("Name", self.name);
        to.set("NonOverridableArguments", self.non_overridable_arguments);
        to.set("NotificationProperty", self.notification_property);
        to.set("NumberOfWorkers", self.number_of_workers);
        to.set("Role", self.role);
        to.set("SecurityConfiguration", self.security_configuration);
        to.set("Tags", self.tags);
        to.set("Timeout", self.timeout);
        to.set("WorkerType", self.worker_type);
    }
}

impl Level1 for Job {
    const TYPE: &'static str = "AWS::Glue::Job";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Job> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Job`] is made of.
pub mod job {
    use super::*;

    /// Specifies code executed when a job is run.
    #[derive(Clone, Debug, Default)]
    pub struct JobCommand {
        /// The name of the job command. For an Apache Spark ETL job, this must be `glueetl`. For a Python shell job, it
        /// must be `pythonshell`.
        pub name: Option<Value<String>>,
        /// The Python version being used to execute a Python shell job. Allowed values are 3 or 3.9. Version 2 is
        /// deprecated.
        pub python_version: Option<Value<String>>,
        /// In Ray jobs, Runtime is used to specify the versions of Ray, Python and additional libraries available in your
        /// environment.
        ///
        /// 0 to 64 characters.
        pub runtime: Option<Value<String>>,
        /// Specifies the Amazon Simple Storage Service (Amazon S3) path to a script that executes a job (required).
        ///
        /// 0 to 400000 characters.
        pub script_location: Option<Value<String>>,
    }

    impl Lower for JobCommand {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("PythonVersion", self.python_version);
            to.set("Runtime", self.runtime);
            to.set("ScriptLocation", self.script_location);
        }
    }

    /// Specifies the connections used by a job.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionsList {
        /// A list of connections used by the job.
        ///
        /// 0 to 1000 items.
        pub connections: Option<Value<Vec<String>>>,
    }

    impl Lower for ConnectionsList {
        fn fields(self, to: &mut Fields) {
            to.set("Connections", self.connections);
        }
    }

    /// An execution property of a job.
    #[derive(Clone, Debug, Default)]
    pub struct ExecutionProperty {
        /// The maximum number of concurrent runs allowed for the job. The default is 1. An error is returned when this
        /// threshold is reached.
        pub max_concurrent_runs: Option<Value<f64>>,
    }

    impl Lower for ExecutionProperty {
        fn fields(self, to: &mut Fields) {
            to.set("MaxConcurrentRuns", self.max_concurrent_runs);
        }
    }

    /// Specifies configuration properties of a notification.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationProperty {
        /// After a job run starts, the number of minutes to wait before sending a job run delay notification.
        ///
        /// At least 1.
        pub notify_delay_after: Option<Value<i64>>,
    }

    impl Lower for NotificationProperty {
        fn fields(self, to: &mut Fields) {
            to.set("NotifyDelayAfter", self.notify_delay_after);
        }
    }
}

/// `AWS::Glue::MLTransform`.
///
/// The AWS::Glue::MLTransform is an AWS Glue resource type that manages machine learning transforms.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:mlTransform/${TransformId}`.
#[derive(Clone, Debug, Default)]
pub struct MLTransform {
    /// A user-defined, long-form description text for the machine learning transform.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// This value determines which version of AWS Glue this machine learning transform is compatible with. Glue 1.0 is
    /// recommended for most customers.
    ///
    /// 1 to 255 characters.
    pub glue_version: Option<Value<String>>,
    /// A list of AWS Glue table definitions used by the transform.
    ///
    /// Required. 0 to 10 items. A change replaces the resource.
    pub input_record_tables: Option<Value<ml_transform::InputRecordTables>>,
    /// The number of AWS Glue data processing units (DPUs) that are allocated to task runs for this transform.
    ///
    /// 1 to 100.
    pub max_capacity: Option<Value<f64>>,
    /// The maximum number of times to retry after an `MLTaskRun` of the machine learning transform fails.
    pub max_retries: Option<Value<i64>>,
    /// A user-defined name for the machine learning transform. Names are required to be unique. `Name` is optional.
    ///
    /// 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// The number of workers of a defined `workerType` that are allocated when a task of the transform runs.
    pub number_of_workers: Option<Value<i64>>,
    /// The name or Amazon Resource Name (ARN) of the IAM role with the required permissions. The required permissions
    /// include both AWS Glue service role permissions to AWS Glue resources, and Amazon S3 permissions required by the
    /// transform.
    ///
    /// Required.
    pub role: Option<Value<String>>,
    /// The tags to use with this machine learning transform. You may use tags to limit access to the machine learning
    /// transform.
    pub tags: Option<Value<Json>>,
    /// The timeout in minutes of the machine learning transform.
    ///
    /// At least 1.
    pub timeout: Option<Value<i64>>,
    /// The encryption-at-rest settings of the transform that apply to accessing user data. Machine learning transforms
    /// can access user data encrypted in Amazon S3 using KMS.
    ///
    /// A change replaces the resource.
    pub transform_encryption: Option<Value<ml_transform::TransformEncryption>>,
    /// The algorithm-specific parameters that are associated with the machine learning transform.
    ///
    /// Required.
    pub transform_parameters: Option<Value<ml_transform::TransformParameters>>,
    /// The type of predefined worker that is allocated when a task of this transform runs. Accepts a value of Standard,
    /// G.1X, or G.2X.
    ///
    /// One of `G.025X`, `G.1X`, `G.2X`, `G.4X`, `G.8X`, `Standard`, `Z.2X`.
    pub worker_type: Option<Value<String>>,
}

impl Lower for MLTransform {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("GlueVersion", self.glue_version);
        to.set("InputRecordTables", self.input_record_tables);
        to.set("MaxCapacity", self.max_capacity);
        to.set("MaxRetries", self.max_retries);
        to.set("Name", self.name);
        to.set("NumberOfWorkers", self.number_of_workers);
        to.set("Role", self.role);
        to.set("Tags", self.tags);
        to.set("Timeout", self.timeout);
        to.set("TransformEncryption", self.transform_encryption);
        to.set("TransformParameters", self.transform_parameters);
        to.set("WorkerType", self.worker_type);
    }
}

impl Level1 for MLTransform {
    const TYPE: &'static str = "AWS::Glue::MLTransform";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<MLTransform> {
    /// `Ref`: its `TransformId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier for the transform.
    pub fn transform_id(self) -> Value<String> {
        self.attribute("TransformId")
    }
}

/// What [`MLTransform`] is made of.
pub mod ml_transform {
    use super::*;

    /// A list of AWS Glue table definitions used by the transform.
    #[derive(Clone, Debug, Default)]
    pub struct InputRecordTables {
        /// The database and table in the AWS Glue Data Catalog that is used for input or output data.
        pub glue_tables: Option<Value<Vec<GlueTables>>>,
    }

    impl Lower for InputRecordTables {
        fn fields(self, to: &mut Fields) {
            to.set("GlueTables", self.glue_tables);
        }
    }

    /// The database and table in the AWS Glue Data Catalog that is used for input or output data.
    #[derive(Clone, Debug, Default)]
    pub struct GlueTables {
        /// A unique identifier for the AWS Glue Data Catalog.
        pub catalog_id: Option<Value<String>>,
        /// The name of the connection to the AWS Glue Data Catalog.
        pub connection_name: Option<Value<String>>,
        /// A database name in the AWS Glue Data Catalog.
        ///
        /// Required.
        pub database_name: Option<Value<String>>,
        /// A table name in the AWS Glue Data Catalog.
        ///
        /// Required.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for GlueTables {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("ConnectionName", self.connection_name);
            to.set("DatabaseName", self.database_name);
            to.set("TableName", self.table_name);
        }
    }

    /// The encryption-at-rest settings of the transform that apply to accessing user data. Machine learning transforms
    /// can access user data encrypted in Amazon S3 using KMS.
    #[derive(Clone, Debug, Default)]
    pub struct TransformEncryption {
        /// The encryption-at-rest settings of the transform that apply to accessing user data.
        pub ml_user_data_encryption: Option<Value<MLUserDataEncryption>>,
        /// The name of the security configuration.
        ///
        /// 1 to 255 characters.
        pub task_run_security_configuration_name: Option<Value<String>>,
    }

    impl Lower for TransformEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("MLUserDataEncryption", self.ml_user_data_encryption);
            to.set("TaskRunSecurityConfigurationName", self.task_run_security_configuration_name);
        }
    }

    /// The encryption-at-rest settings of the transform that apply to accessing user data.
    #[derive(Clone, Debug, Default)]
    pub struct MLUserDataEncryption {
        /// The ID for the customer-provided KMS key.
        ///
        /// 1 to 255 characters.
        pub kms_key_id: Option<Value<String>>,
        /// The encryption mode applied to user data. Valid values are.
        ///
        /// Required. One of `DISABLED`, `SSE-KMS`.
        pub ml_user_data_encryption_mode: Option<Value<String>>,
    }

    impl Lower for MLUserDataEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("MLUserDataEncryptionMode", self.ml_user_data_encryption_mode);
        }
    }

    /// The algorithm-specific parameters that are associated with the machine learning transform.
    #[derive(Clone, Debug, Default)]
    pub struct TransformParameters {
        /// The parameters for the find matches algorithm.
        pub find_matches_parameters: Option<Value<FindMatchesParameters>>,
        /// The type of machine learning transform. `FIND_MATCHES` is the only option.
        ///
        /// Required.
        pub transform_type: Option<Value<String>>,
    }

    impl Lower for TransformParameters {
        fn fields(self, to: &mut Fields) {
            to.set("FindMatchesParameters", self.find_matches_parameters);
            to.set("TransformType", self.transform_type);
        }
    }

    /// The parameters to configure the find matches transform.
    #[derive(Clone, Debug, Default)]
    pub struct FindMatchesParameters {
        /// The value that is selected when tuning your transform for a balance between accuracy and cost. A value of 0.5
        /// means that the system balances accuracy and cost concerns.
        pub accuracy_cost_tradeoff: Option<Value<f64>>,
        /// The value to switch on or off to force the output to match the provided labels from users. If the value is
        /// `True`, the `find matches` transform forces the output to match the provided labels.
        pub enforce_provided_labels: Option<Value<bool>>,
        /// The value selected when tuning your transform for a balance between precision and recall. A value of 0.5 means
        /// no preference; a value of 1.0 means a bias purely for precision, and a value of 0.0 means a bias for recall.
        pub precision_recall_tradeoff: Option<Value<f64>>,
        /// The name of a column that uniquely identifies rows in the source table. Used to help identify matching records.
        ///
        /// Required. A change replaces the resource.
        pub primary_key_column_name: Option<Value<String>>,
    }

    impl Lower for FindMatchesParameters {
        fn fields(self, to: &mut Fields) {
            to.set("AccuracyCostTradeoff", self.accuracy_cost_tradeoff);
            to.set("EnforceProvidedLabels", self.enforce_provided_labels);
            to.set("PrecisionRecallTradeoff", self.precision_recall_tradeoff);
            to.set("PrimaryKeyColumnName", self.primary_key_column_name);
        }
    }
}

/// `AWS::Glue::Partition`.
///
/// The `AWS::Glue::Partition` resource creates an AWS Glue partition, which represents a slice of table data.
#[derive(Clone, Debug, Default)]
pub struct Partition {
    /// The AWS account ID of the catalog in which the partion is to be created.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub catalog_id: Option<Value<String>>,
    /// The name of the catalog database in which to create the partition.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub database_name: Option<Value<String>>,
    /// The structure used to create and update a partition.
    ///
    /// Required.
    pub partition_input: Option<Value<partition::PartitionInput>>,
    /// The name of the metadata table in which the partition is to be created.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub table_name: Option<Value<String>>,
}

impl Lower for Partition {
    fn fields(self, to: &mut Fields) {
        to.set("CatalogId", self.catalog_id);
        to.set("DatabaseName", self.database_name);
        to.set("PartitionInput", self.partition_input);
        to.set("TableName", self.table_name);
    }
}

impl Level1 for Partition {
    const TYPE: &'static str = "AWS::Glue::Partition";
}

impl Handle<Partition> {
    /// `Ref`: `CatalogId`, `DatabaseName`, `TableName`, `IdentifierPartitionInputValues`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A hashed string equivalent to the partition values list for use as a component of the resource's identifier in
    /// CFN.
    pub fn identifier_partition_input_values(self) -> Value<String> {
        self.attribute("IdentifierPartitionInputValues")
    }
}

/// What [`Partition`] is made of.
pub mod partition {
    use super::*;

    /// The structure used to create and update a partition.
    #[derive(Clone, Debug, Default)]
    pub struct PartitionInput {
        /// These key-value pairs define partition parameters.
        pub parameters: Option<Value<Json>>,
        /// Provides information about the physical location where the partition is stored.
        pub storage_descriptor: Option<Value<StorageDescriptor>>,
        /// The values of the partition. Although this parameter is not required by the SDK, you must specify this parameter
        /// for a valid input.
        ///
        /// Required. A change replaces the resource.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for PartitionInput {
        fn fields(self, to: &mut Fields) {
            to.set("Parameters", self.parameters);
            to.set("StorageDescriptor", self.storage_descriptor);
            to.set("Values", self.values);
        }
    }

    /// Describes the physical storage of table data.
    #[derive(Clone, Debug, Default)]
    pub struct StorageDescriptor {
        /// A list of reducer grouping columns, clustering columns, and bucketing columns in the table.
        pub bucket_columns: Option<Value<Vec<String>>>,
        /// A list of the `Columns` in the table.
        pub columns: Option<Value<Vec<Column>>>,
        /// `True` if the data in the table is compressed, or `False` if not.
        pub compressed: Option<Value<bool>>,
        /// The input format: `SequenceFileInputFormat` (binary), or `TextInputFormat`, or a custom format.
        ///
        /// 0 to 128 characters.
        pub input_format: Option<Value<String>>,
        /// The physical location of the table. By default, this takes the form of the warehouse location, followed by the
        /// database location in the warehouse, followed by the table name.
        ///
        /// 0 to 2056 characters.
        pub location: Option<Value<String>>,
        /// The number of buckets.
        pub number_of_buckets: Option<Value<i64>>,
        /// The output format: `SequenceFileOutputFormat` (binary), or `IgnoreKeyTextOutputFormat`, or a custom format.
        ///
        /// 0 to 128 characters.
        pub output_format: Option<Value<String>>,
        /// The user-supplied properties in key-value form.
        pub parameters: Option<Value<Json>>,
        /// An object that references a schema stored in the AWS Glue Schema Registry.
        pub schema_reference: Option<Value<SchemaReference>>,
        /// The serialization/deserialization (SerDe) information.
        pub serde_info: Option<Value<SerdeInfo>>,
        /// The information about values that appear frequently in a column (skewed values).
        pub skewed_info: Option<Value<SkewedInfo>>,
        /// A list specifying the sort order of each bucket in the table.
        pub sort_columns: Option<Value<Vec<Order>>>,
        /// `True` if the table data is stored in subdirectories, or `False` if not.
        pub stored_as_sub_directories: Option<Value<bool>>,
    }

    impl Lower for StorageDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("BucketColumns", self.bucket_columns);
            to.set("Columns", self.columns);
            to.set("Compressed", self.compressed);
            to.set("InputFormat", self.input_format);
            to.set("Location", self.location);
            to.set("NumberOfBuckets", self.number_of_buckets);
            to.set("OutputFormat", self.output_format);
            to.set("Parameters", self.parameters);
            to.set("SchemaReference", self.schema_reference);
            to.set("SerdeInfo", self.serde_info);
            to.set("SkewedInfo", self.skewed_info);
            to.set("SortColumns", self.sort_columns);
            to.set("StoredAsSubDirectories", self.stored_as_sub_directories);
        }
    }

    /// A column in a `Table`.
    #[derive(Clone, Debug, Default)]
    pub struct Column {
        /// A free-form text comment.
        ///
        /// 0 to 255 characters.
        pub comment: Option<Value<String>>,
        /// The name of the `Column`.
        ///
        /// Required. 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// The data type of the `Column`.
        ///
        /// 0 to 131072 characters.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Column {
        fn fields(self, to: &mut Fields) {
            to.set("Comment", self.comment);
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// An object that references a schema stored in the AWS Glue Schema Registry.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaReference {
        /// A structure that contains schema identity fields. Either this or the `SchemaVersionId` has to be provided.
        pub schema_id: Option<Value<SchemaId>>,
        /// The unique ID assigned to a version of the schema. Either this or the `SchemaId` has to be provided.
        ///
        /// 36 to 36 characters.
        pub schema_version_id: Option<Value<String>>,
        /// The version number of the schema.
        ///
        /// 1 to 100000.
        pub schema_version_number: Option<Value<i64>>,
    }

    impl Lower for SchemaReference {
        fn fields(self, to: &mut Fields) {
            to.set("SchemaId", self.schema_id);
            to.set("SchemaVersionId", self.schema_version_id);
            to.set("SchemaVersionNumber", self.schema_version_number);
        }
    }

    /// A structure that contains schema identity fields. Either this or the `SchemaVersionId` has to be provided.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaId {
        /// The name of the schema registry that contains the schema.
        ///
        /// 1 to 255 characters.
        pub registry_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the schema. One of `SchemaArn` or `SchemaName` has to be provided.
        ///
        /// 1 to 10240 characters.
        pub schema_arn: Option<Value<String>>,
        /// The name of the schema. One of `SchemaArn` or `SchemaName` has to be provided.
        ///
        /// 1 to 255 characters.
        pub schema_name: Option<Value<String>>,
    }

    impl Lower for SchemaId {
        fn fields(self, to: &mut Fields) {
            to.set("RegistryName", self.registry_name);
            to.set("SchemaArn", self.schema_arn);
            to.set("SchemaName", self.schema_name);
        }
    }

    /// Information about a serialization/deserialization program (SerDe) that serves as an extractor and loader.
    #[derive(Clone, Debug, Default)]
    pub struct SerdeInfo {
        /// Name of the SerDe.
        ///
        /// 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// These key-value pairs define initialization parameters for the SerDe.
        pub parameters: Option<Value<Json>>,
        /// Usually the class that implements the SerDe. An example is
        /// `org.apache.hadoop.hive.serde2.columnar.ColumnarSerDe`.
        ///
        /// 1 to 255 characters.
        pub serialization_library: Option<Value<String>>,
    }

    impl Lower for SerdeInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Parameters", self.parameters);
            to.set("SerializationLibrary", self.serialization_library);
        }
    }

    /// Specifies skewed values in a table. Skewed values are those that occur with very high frequency.
    #[derive(Clone, Debug, Default)]
    pub struct SkewedInfo {
        /// A list of names of columns that contain skewed values.
        pub skewed_column_names: Option<Value<Vec<String>>>,
        /// A mapping of skewed values to the columns that contain them.
        pub skewed_column_value_location_maps: Option<Value<Json>>,
        /// A list of values that appear so frequently as to be considered skewed.
        pub skewed_column_values: Option<Value<Vec<String>>>,
    }

    impl Lower for SkewedInfo {
        fn fields(self, to: &mut Fields) {
            to.set("SkewedColumnNames", self.skewed_column_names);
            to.set("SkewedColumnValueLocationMaps", self.skewed_column_value_location_maps);
            to.set("SkewedColumnValues", self.skewed_column_values);
        }
    }

    /// Specifies the sort order of a sorted column.
    #[derive(Clone, Debug, Default)]
    pub struct Order {
        /// The name of the column.
        ///
        /// Required. 1 to 255 characters.
        pub column: Option<Value<String>>,
        /// Indicates that the column is sorted in ascending order ( `== 1` ), or in descending order ( `==0` ).
        ///
        /// 0 to 1.
        pub sort_order: Option<Value<i64>>,
    }

    impl Lower for Order {
        fn fields(self, to: &mut Fields) {
            to.set("Column", self.column);
            to.set("SortOrder", self.sort_order);
        }
    }
}

/// `AWS::Glue::Registry`.
///
/// The AWS::Glue::Registry is an AWS Glue resource type that manages registries of schemas in the AWS Glue Schema
/// Registry.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:registry/${RegistryName}`.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    /// A description of the registry.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The name of the registry.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// AWS tags that contain a key value pair and may be searched by console, command line, or API.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<registry::Tag>>>,
}

impl Lower for Registry {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Registry {
    const TYPE: &'static str = "AWS::Glue::Registry";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Registry> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Amazon Resource Name for the created Registry.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Registry`] is made of.
pub mod registry {
    use super::*;

    /// `Tag` of `AWS::Glue::Registry`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key to identify the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Corresponding tag value for the key.
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

/// `AWS::Glue::Schema`.
///
/// The `AWS::Glue::Schema` is an AWS Glue resource type that manages schemas in the AWS Glue Schema Registry.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// Specify the `VersionNumber` or the `IsLatest` for setting the checkpoint for the schema. This is only required
    /// for updating a checkpoint.
    pub checkpoint_version: Option<Value<schema::SchemaVersion>>,
    /// The compatibility mode of the schema.
    ///
    /// Required. One of `NONE`, `DISABLED`, `BACKWARD`, `BACKWARD_ALL`, `FORWARD`, `FORWARD_ALL`, `FULL`, `FULL_ALL`.
    pub compatibility: Option<Value<String>>,
    /// The data format of the schema definition. Currently only `AVRO` is supported.
    ///
    /// Required. One of `AVRO`, `JSON`, `PROTOBUF`. A change replaces the resource.
    pub data_format: Option<Value<String>>,
    /// A description of the schema if specified when created.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// Name of the schema to be created of max length of 255, and may only contain letters, numbers, hyphen,
    /// underscore, dollar sign, or hash mark.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The registry where a schema is stored.
    ///
    /// A change replaces the resource.
    pub registry: Option<Value<schema::Registry>>,
    /// The schema definition using the `DataFormat` setting for `SchemaName`.
    ///
    /// 1 to 170000 characters. A change replaces the resource.
    pub schema_definition: Option<Value<String>>,
    /// AWS tags that contain a key value pair and may be searched by console, command line, or API.
    ///
    /// 0 to 10 items.
    pub tags: Option<Value<Vec<schema::Tag>>>,
}

impl Lower for Schema {
    fn fields(self, to: &mut Fields) {
        to.set("CheckpointVersion", self.checkpoint_version);
        to.set("Compatibility", self.compatibility);
        to.set("DataFormat", self.data_format);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Registry", self.registry);
        to.set("SchemaDefinition", self.schema_definition);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Schema {
    const TYPE: &'static str = "AWS::Glue::Schema";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Schema> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the schema.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Represents the version ID associated with the initial schema version.
    pub fn initial_schema_version_id(self) -> Value<String> {
        self.attribute("InitialSchemaVersionId")
    }
}

/// What [`Schema`] is made of.
pub mod schema {
    use super::*;

    /// Specifies the version of a schema.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaVersion {
        /// Indicates if this version is the latest version of the schema.
        pub is_latest: Option<Value<bool>>,
        /// The version number of the schema.
        ///
        /// 1 to 100000.
        pub version_number: Option<Value<i64>>,
    }

    impl Lower for SchemaVersion {
        fn fields(self, to: &mut Fields) {
            to.set("IsLatest", self.is_latest);
            to.set("VersionNumber", self.version_number);
        }
    }

    /// Specifies a registry in the AWS Glue Schema Registry.
    #[derive(Clone, Debug, Default)]
    pub struct Registry {
        /// The Amazon Resource Name (ARN) of the registry.
        ///
        /// A change replaces the resource.
        pub arn: Option<Value<String>>,
        /// The name of the registry.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for Registry {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("Name", self.name);
        }
    }

    /// `Tag` of `AWS::Glue::Schema`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key to identify the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Corresponding tag value for the key.
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

/// `AWS::Glue::SchemaVersion`.
///
/// The `AWS::Glue::SchemaVersion` is an AWS Glue resource type that manages schema versions of schemas in the AWS
/// Glue Schema Registry.
#[derive(Clone, Debug, Default)]
pub struct SchemaVersion {
    /// The schema that includes the schema version.
    ///
    /// Required. A change replaces the resource.
    pub schema: Option<Value<schema_version::Schema>>,
    /// The schema definition for the schema version.
    ///
    /// Required. 1 to 170000 characters. A change replaces the resource.
    pub schema_definition: Option<Value<String>>,
}

impl Lower for SchemaVersion {
    fn fields(self, to: &mut Fields) {
        to.set("Schema", self.schema);
        to.set("SchemaDefinition", self.schema_definition);
    }
}

impl Level1 for SchemaVersion {
    const TYPE: &'static str = "AWS::Glue::SchemaVersion";
}

impl Handle<SchemaVersion> {
    /// `Ref`: its `VersionId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Represents the version ID associated with the schema version.
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }
}

/// What [`SchemaVersion`] is made of.
pub mod schema_version {
    use super::*;

    /// A wrapper structure to contain schema identity fields. Either `SchemaArn`, or `SchemaName` and `RegistryName`
    /// has to be provided.
    #[derive(Clone, Debug, Default)]
    pub struct Schema {
        /// The name of the registry where the schema is stored. Either `SchemaArn`, or `SchemaName` and `RegistryName` has
        /// to be provided.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub registry_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the schema. Either `SchemaArn`, or `SchemaName` and `RegistryName` has to be
        /// provided.
        ///
        /// A change replaces the resource.
        pub schema_arn: Option<Value<String>>,
        /// The name of the schema. Either `SchemaArn`, or `SchemaName` and `RegistryName` has to be provided.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub schema_name: Option<Value<String>>,
    }

    impl Lower for Schema {
        fn fields(self, to: &mut Fields) {
            to.set("RegistryName", self.registry_name);
            to.set("SchemaArn", self.schema_arn);
            to.set("SchemaName", self.schema_name);
        }
    }
}

/// `AWS::Glue::SchemaVersionMetadata`.
///
/// The `AWS::Glue::SchemaVersionMetadata` is an AWS Glue resource type that defines the metadata key-value pairs
/// for a schema version in AWS Glue Schema Registry.
#[derive(Clone, Debug, Default)]
pub struct SchemaVersionMetadata {
    /// A metadata key in a key-value pair for metadata.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub key: Option<Value<String>>,
    /// The version number of the schema.
    ///
    /// Required. A change replaces the resource.
    pub schema_version_id: Option<Value<String>>,
    /// A metadata key's corresponding value.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub value: Option<Value<String>>,
}

impl Lower for SchemaVersionMetadata {
    fn fields(self, to: &mut Fields) {
        to.set("Key", self.key);
        to.set("SchemaVersionId", self.schema_version_id);
        to.set("Value", self.value);
    }
}

impl Level1 for SchemaVersionMetadata {
    const TYPE: &'static str = "AWS::Glue::SchemaVersionMetadata";
}

impl Handle<SchemaVersionMetadata> {
    /// `Ref`: `SchemaVersionId`, `Key`, `Value`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Glue::SecurityConfiguration`.
///
/// Creates a new security configuration. A security configuration is a set of security properties that can be used
/// by AWS Glue.
#[derive(Clone, Debug, Default)]
pub struct SecurityConfiguration {
    /// The encryption configuration associated with this security configuration.
    ///
    /// Required.
    pub encryption_configuration: Option<Value<security_configuration::EncryptionConfiguration>>,
    /// The name of the security configuration.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for SecurityConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("Name", self.name);
    }
}

impl Level1 for SecurityConfiguration {
    const TYPE: &'static str = "AWS::Glue::SecurityConfiguration";
}

impl Handle<SecurityConfiguration> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`SecurityConfiguration`] is made of.
pub mod security_configuration {
    use super::*;

    /// Specifies an encryption configuration.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// The encryption configuration for Amazon CloudWatch.
        pub cloud_watch_encryption: Option<Value<CloudWatchEncryption>>,
        /// The encryption configuration for job bookmarks.
        pub job_bookmarks_encryption: Option<Value<JobBookmarksEncryption>>,
        /// The encyption configuration for Amazon Simple Storage Service (Amazon S3) data.
        pub s3_encryptions: Option<Value<Vec<S3Encryption>>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchEncryption", self.cloud_watch_encryption);
            to.set("JobBookmarksEncryption", self.job_bookmarks_encryption);
            to.set("S3Encryptions", self.s3_encryptions);
        }
    }

    /// Specifies how Amazon CloudWatch data should be encrypted.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchEncryption {
        /// The encryption mode to use for CloudWatch data.
        ///
        /// One of `DISABLED`, `SSE-KMS`.
        pub cloud_watch_encryption_mode: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for CloudWatchEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchEncryptionMode", self.cloud_watch_encryption_mode);
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Specifies how job bookmark data should be encrypted.
    #[derive(Clone, Debug, Default)]
    pub struct JobBookmarksEncryption {
        /// The encryption mode to use for job bookmarks data.
        ///
        /// One of `CSE-KMS`, `DISABLED`.
        pub job_bookmarks_encryption_mode: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for JobBookmarksEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("JobBookmarksEncryptionMode", self.job_bookmarks_encryption_mode);
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Specifies how Amazon Simple Storage Service (Amazon S3) data should be encrypted.
    #[derive(Clone, Debug, Default)]
    pub struct S3Encryption {
        /// The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data.
        pub kms_key_arn: Option<Value<String>>,
        /// The encryption mode to use for Amazon S3 data.
        pub s3_encryption_mode: Option<Value<String>>,
    }

    impl Lower for S3Encryption {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("S3EncryptionMode", self.s3_encryption_mode);
        }
    }
}

/// `AWS::Glue::Session`.
///
/// Resource Type definition for AWS::Glue::Session. Sessions provide an on-demand, serverless Apache Spark runtime
/// environment for building, testing, and running data preparation and analytics applications.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:session/${SessionId}`.
#[derive(Clone, Debug, Default)]
pub struct Session {
    /// The SessionCommand that runs the job.
    ///
    /// Required. A change replaces the resource.
    pub command: Option<Value<session::SessionCommand>>,
    /// Specifies the connections used by the session.
    ///
    /// A change replaces the resource.
    pub connections: Option<Value<session::ConnectionsList>>,
    /// A map array of key-value pairs. Max is 75 pairs.
    ///
    /// A change replaces the resource.
    pub default_arguments: Option<Value<BTreeMap<String, String>>>,
    /// The description of the session.
    ///
    /// 0 to 2048 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The Glue version determines the versions of Apache Spark and Python that Glue supports. The GlueVersion must be
    /// greater than 2.0.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub glue_version: Option<Value<String>>,
    /// The ID of the session.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub id: Option<Value<String>>,
    /// The number of minutes when idle before session times out. Default is the value of Timeout.
    ///
    /// At least 1. A change replaces the resource.
    pub idle_timeout: Option<Value<i64>>,
    /// The number of Glue data processing units (DPUs) that can be allocated when the job runs.
    ///
    /// A change replaces the resource.
    pub max_capacity: Option<Value<f64>>,
    /// The number of workers of a defined WorkerType to use for the session.
    ///
    /// A change replaces the resource.
    pub number_of_workers: Option<Value<i64>>,
    /// The origin of the request.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub request_origin: Option<Value<String>>,
    /// The IAM Role ARN.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role: Option<Value<String>>,
    /// The name of the SecurityConfiguration structure to be used with the session.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub security_configuration: Option<Value<String>>,
    /// The tags belonging to the session.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<session::Tag>>>,
    /// The number of minutes before session times out.
    ///
    /// At least 1. A change replaces the resource.
    pub timeout: Option<Value<i64>>,
    /// The type of predefined worker that is allocated when a session runs.
    ///
    /// One of `Standard`, `G.1X`, `G.2X`, `G.025X`, `G.4X`, `G.8X`, `Z.2X`. A change replaces the resource.
    pub worker_type: Option<Value<String>>,
}

impl Lower for Session {
    fn fields(self, to: &mut Fields) {
        to.set("Command", self.command);
        to.set("Connections", self.connections);
        to.set("DefaultArguments", self.default_arguments);
        to.set("Description", self.description);
        to.set("GlueVersion", self.glue_version);
        to.set("Id", self.id);
        to.set("IdleTimeout", self.idle_timeout);
        to.set("MaxCapacity", self.max_capacity);
        to.set("NumberOfWorkers", self.number_of_workers);
        to.set("RequestOrigin", self.request_origin);
        to.set("Role", self.role);
        to.set("SecurityConfiguration", self.security_configuration);
        to.set("Tags", self.tags);
        to.set("Timeout", self.timeout);
        to.set("WorkerType", self.worker_type);
    }
}

impl Level1 for Session {
    const TYPE: &'static str = "AWS::Glue::Session";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Session> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the session.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time and date when the session was created.
    pub fn created_on(self) -> Value<String> {
        self.attribute("CreatedOn")
    }

    /// The code execution progress of the session.
    pub fn progress(self) -> Value<f64> {
        self.attribute("Progress")
    }

    /// The session status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Session`] is made of.
pub mod session {
    use super::*;

    /// The SessionCommand that runs the job.
    #[derive(Clone, Debug, Default)]
    pub struct SessionCommand {
        /// Specifies the name of the SessionCommand. Can be 'glueetl' or 'gluestreaming'.
        ///
        /// 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// Specifies the Python version. The Python version indicates the version supported for jobs of type Spark.
        pub python_version: Option<Value<String>>,
    }

    impl Lower for SessionCommand {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("PythonVersion", self.python_version);
        }
    }

    /// Specifies the connections used by the session.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionsList {
        /// A list of connection names used by the session.
        ///
        /// 0 to 1000 items.
        pub connections: Option<Value<Vec<String>>>,
    }

    impl Lower for ConnectionsList {
        fn fields(self, to: &mut Fields) {
            to.set("Connections", self.connections);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::Glue::Table`.
///
/// The `AWS::Glue::Table` resource specifies tabular data in the AWS Glue data catalog. For more information, see
/// Defining Tables in the AWS Glue Data Catalog and Table Structure in the \*AWS Glue Developer Guide\*.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The ID of the Data Catalog in which to create the `Table`.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub catalog_id: Option<Value<String>>,
    /// The name of the database where the table metadata resides. For Hive compatibility, this must be all lowercase.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub database_name: Option<Value<String>>,
    /// The table name. For Hive compatibility, this is folded to lowercase when it is stored.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies an `OpenTableFormatInput` structure when creating an open format table.
    pub open_table_format_input: Option<Value<table::OpenTableFormatInput>>,
    /// A structure used to define a table.
    pub table_input: Option<Value<table::TableInput>>,
}

impl Lower for Table {
    fn fields(self, to: &mut Fields) {
        to.set("CatalogId", self.catalog_id);
        to.set("DatabaseName", self.database_name);
        to.set("Name", self.name);
        to.set("OpenTableFormatInput", self.open_table_format_input);
        to.set("TableInput", self.table_input);
    }
}

impl Level1 for Table {
    const TYPE: &'static str = "AWS::Glue::Table";
}

impl Handle<Table> {
    /// `Ref`: `CatalogId`, `DatabaseName`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Table`] is made of.
pub mod table {
    use super::*;

    /// Specifies an `OpenTableFormatInput` structure when creating an open format table.
    #[derive(Clone, Debug, Default)]
    pub struct OpenTableFormatInput {
        /// Specifies an `IcebergInput` structure that defines an Apache Iceberg metadata table.
        pub iceberg_input: Option<Value<IcebergInput>>,
    }

    impl Lower for OpenTableFormatInput {
        fn fields(self, to: &mut Fields) {
            to.set("IcebergInput", self.iceberg_input);
        }
    }

    /// Specifies an input structure that defines an Apache Iceberg metadata table.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergInput {
        /// Specifies the Iceberg table configuration.
        pub iceberg_table_input: Option<Value<IcebergTableInput>>,
        /// A required metadata operation. Can only be set to CREATE.
        ///
        /// One of `CREATE`.
        pub metadata_operation: Option<Value<String>>,
        /// The table version for the Iceberg table. Defaults to 2.
        ///
        /// 1 to 255 characters.
        pub version: Option<Value<String>>,
    }

    impl Lower for IcebergInput {
        fn fields(self, to: &mut Fields) {
            to.set("IcebergTableInput", self.iceberg_table_input);
            to.set("MetadataOperation", self.metadata_operation);
            to.set("Version", self.version);
        }
    }

    /// Specifies the Iceberg table configuration.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergTableInput {
        /// The location of the Iceberg table.
        ///
        /// Required.
        pub location: Option<Value<String>>,
        /// The partition spec for the Iceberg table.
        pub partition_spec: Option<Value<IcebergPartitionSpec>>,
        /// The properties for the Iceberg table.
        pub properties: Option<Value<BTreeMap<String, String>>>,
        /// The schema for the Iceberg table.
        ///
        /// Required.
        pub schema: Option<Value<IcebergSchema>>,
        /// The write order for the Iceberg table.
        pub write_order: Option<Value<IcebergSortOrder>>,
    }

    impl Lower for IcebergTableInput {
        fn fields(self, to: &mut Fields) {
            to.set("Location", self.location);
            to.set("PartitionSpec", self.partition_spec);
            to.set("Properties", self.properties);
            to.set("Schema", self.schema);
            to.set("WriteOrder", self.write_order);
        }
    }

    /// The partition spec for an Iceberg table.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergPartitionSpec {
        /// The partition fields.
        ///
        /// Required.
        pub fields: Option<Value<Vec<IcebergPartitionField>>>,
        /// The spec ID.
        pub spec_id: Option<Value<i64>>,
    }

    impl Lower for IcebergPartitionSpec {
        fn fields(self, to: &mut Fields) {
            to.set("Fields", self.fields);
            to.set("SpecId", self.spec_id);
        }
    }

    /// A partition field in an Iceberg partition spec.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergPartitionField {
        /// The partition field ID.
        pub field_id: Option<Value<i64>>,
        /// The partition field name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The source field ID.
        ///
        /// Required.
        pub source_id: Option<Value<i64>>,
        /// The transform to apply.
        ///
        /// Required.
        pub transform: Option<Value<String>>,
    }

    impl Lower for IcebergPartitionField {
        fn fields(self, to: &mut Fields) {
            to.set("FieldId", self.field_id);
            to.set("Name", self.name);
            to.set("SourceId", self.source_id);
            to.set("Transform", self.transform);
        }
    }

    /// The schema for an Iceberg table.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergSchema {
        /// The fields in the schema.
        ///
        /// Required.
        pub fields: Option<Value<Vec<IcebergStructField>>>,
        /// The identifier field IDs.
        pub identifier_field_ids: Option<Value<Vec<i64>>>,
        /// The schema ID.
        pub schema_id: Option<Value<i64>>,
        /// The type of the schema.
        pub type_: Option<Value<String>>,
    }

    impl Lower for IcebergSchema {
        fn fields(self, to: &mut Fields) {
            to.set("Fields", self.fields);
            to.set("IdentifierFieldIds", self.identifier_field_ids);
            to.set("SchemaId", self.schema_id);
            to.set("Type", self.type_);
        }
    }

    /// A field in an Iceberg schema.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergStructField {
        /// Documentation for the field.
        pub doc: Option<Value<String>>,
        /// The field ID.
        ///
        /// Required.
        pub id: Option<Value<i64>>,
        /// The field name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Whether the field is required.
        ///
        /// Required.
        pub required: Option<Value<bool>>,
        /// The field type.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for IcebergStructField {
        fn fields(self, to: &mut Fields) {
            to.set("Doc", self.doc);
            to.set("Id", self.id);
            to.set("Name", self.name);
            to.set("Required", self.required);
            to.set("Type", self.type_);
        }
    }

    /// The sort order for an Iceberg table.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergSortOrder {
        /// The sort fields.
        ///
        /// Required.
        pub fields: Option<Value<Vec<IcebergSortField>>>,
        /// The order ID.
        ///
        /// Required.
        pub order_id: Option<Value<i64>>,
    }

    impl Lower for IcebergSortOrder {
        fn fields(self, to: &mut Fields) {
            to.set("Fields", self.fields);
            to.set("OrderId", self.order_id);
        }
    }

    /// A sort field in an Iceberg sort order.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergSortField {
        /// The sort direction.
        ///
        /// Required.
        pub direction: Option<Value<String>>,
        /// The null ordering.
        ///
        /// Required.
        pub null_order: Option<Value<String>>,
        /// The source field ID.
        ///
        /// Required.
        pub source_id: Option<Value<i64>>,
        /// The transform to apply.
        ///
        /// Required.
        pub transform: Option<Value<String>>,
    }

    impl Lower for IcebergSortField {
        fn fields(self, to: &mut Fields) {
            to.set("Direction", self.direction);
            to.set("NullOrder", self.null_order);
            to.set("SourceId", self.source_id);
            to.set("Transform", self.transform);
        }
    }

    /// A structure used to define a table.
    #[derive(Clone, Debug, Default)]
    pub struct TableInput {
        /// A description of the table.
        ///
        /// 0 to 2048 characters.
        pub description: Option<Value<String>>,
        /// The table name. For Hive compatibility, this is folded to lowercase when it is stored.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The table owner. Included for Apache Hive compatibility. Not used in the normal course of AWS Glue operations.
        ///
        /// 1 to 255 characters.
        pub owner: Option<Value<String>>,
        /// These key-value pairs define properties associated with the table.
        pub parameters: Option<Value<Json>>,
        /// A list of columns by which the table is partitioned. Only primitive types are supported as partition keys.
        pub partition_keys: Option<Value<Vec<Column>>>,
        /// The retention time for this table.
        ///
        /// At least 0.
        pub retention: Option<Value<i64>>,
        /// A storage descriptor containing information about the physical storage of this table.
        pub storage_descriptor: Option<Value<StorageDescriptor>>,
        /// The type of this table. AWS Glue will create tables with the `EXTERNAL_TABLE` type. Other services, such as
        /// Athena, may create tables with additional table types.
        ///
        /// 0 to 255 characters. One of `EXTERNAL_TABLE`, `VIRTUAL_VIEW`.
        pub table_type: Option<Value<String>>,
        /// A `TableIdentifier` structure that describes a target table for resource linking.
        pub target_table: Option<Value<TableIdentifier>>,
        /// The view definition for the table.
        pub view_definition: Option<Value<ViewDefinition>>,
        /// Included for Apache Hive compatibility. Not used in the normal course of AWS Glue operations.
        ///
        /// 0 to 409600 characters.
        pub view_expanded_text: Option<Value<String>>,
        /// Included for Apache Hive compatibility. Not used in the normal course of AWS Glue operations. If the table is a
        /// `VIRTUAL_VIEW`, certain Athena configuration encoded in base64.
        ///
        /// 0 to 409600 characters.
        pub view_original_text: Option<Value<String>>,
    }

    impl Lower for TableInput {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("Owner", self.owner);
            to.set("Parameters", self.parameters);
            to.set("PartitionKeys", self.partition_keys);
            to.set("Retention", self.retention);
            to.set("StorageDescriptor", self.storage_descriptor);
            to.set("TableType", self.table_type);
            to.set("TargetTable", self.target_table);
            to.set("ViewDefinition", self.view_definition);
            to.set("ViewExpandedText", self.view_expanded_text);
            to.set("ViewOriginalText", self.view_original_text);
        }
    }

    /// A column in a `Table`.
    #[derive(Clone, Debug, Default)]
    pub struct Column {
        /// A free-form text comment.
        ///
        /// 0 to 255 characters.
        pub comment: Option<Value<String>>,
        /// The name of the `Column`.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The data type of the `Column`.
        ///
        /// 0 to 131072 characters.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Column {
        fn fields(self, to: &mut Fields) {
            to.set("Comment", self.comment);
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// Describes the physical storage of table data.
    #[derive(Clone, Debug, Default)]
    pub struct StorageDescriptor {
        /// A list of reducer grouping columns, clustering columns, and bucketing columns in the table.
        pub bucket_columns: Option<Value<Vec<String>>>,
        /// A list of the `Columns` in the table.
        pub columns: Option<Value<Vec<Column>>>,
        /// `True` if the data in the table is compressed, or `False` if not.
        pub compressed: Option<Value<bool>>,
        /// The input format: `SequenceFileInputFormat` (binary), or `TextInputFormat`, or a custom format.
        ///
        /// 0 to 128 characters.
        pub input_format: Option<Value<String>>,
        /// The physical location of the table. By default, this takes the form of the warehouse location, followed by the
        /// database location in the warehouse, followed by the table name.
        ///
        /// 0 to 2056 characters.
        pub location: Option<Value<String>>,
        /// Must be specified if the table contains any dimension columns.
        pub number_of_buckets: Option<Value<i64>>,
        /// The output format: `SequenceFileOutputFormat` (binary), or `IgnoreKeyTextOutputFormat`, or a custom format.
        ///
        /// 0 to 128 characters.
        pub output_format: Option<Value<String>>,
        /// The user-supplied properties in key-value form.
        pub parameters: Option<Value<Json>>,
        /// An object that references a schema stored in the AWS Glue Schema Registry.
        pub schema_reference: Option<Value<SchemaReference>>,
        /// The serialization/deserialization (SerDe) information.
        pub serde_info: Option<Value<SerdeInfo>>,
        /// The information about values that appear frequently in a column (skewed values).
        pub skewed_info: Option<Value<SkewedInfo>>,
        /// A list specifying the sort order of each bucket in the table.
        pub sort_columns: Option<Value<Vec<Order>>>,
        /// `True` if the table data is stored in subdirectories, or `False` if not.
        pub stored_as_sub_directories: Option<Value<bool>>,
    }

    impl Lower for StorageDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("BucketColumns", self.bucket_columns);
            to.set("Columns", self.columns);
            to.set("Compressed", self.compressed);
            to.set("InputFormat", self.input_format);
            to.set("Location", self.location);
            to.set("NumberOfBuckets", self.number_of_buckets);
            to.set("OutputFormat", self.output_format);
            to.set("Parameters", self.parameters);
            to.set("SchemaReference", self.schema_reference);
            to.set("SerdeInfo", self.serde_info);
            to.set("SkewedInfo", self.skewed_info);
            to.set("SortColumns", self.sort_columns);
            to.set("StoredAsSubDirectories", self.stored_as_sub_directories);
        }
    }

    /// An object that references a schema stored in the AWS Glue Schema Registry.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaReference {
        /// A structure that contains schema identity fields. Either this or the `SchemaVersionId` has to be provided.
        pub schema_id: Option<Value<SchemaId>>,
        /// The unique ID assigned to a version of the schema. Either this or the `SchemaId` has to be provided.
        ///
        /// 36 to 36 characters.
        pub schema_version_id: Option<Value<String>>,
        /// The version number of the schema.
        ///
        /// 1 to 100000.
        pub schema_version_number: Option<Value<i64>>,
    }

    impl Lower for SchemaReference {
        fn fields(self, to: &mut Fields) {
            to.set("SchemaId", self.schema_id);
            to.set("SchemaVersionId", self.schema_version_id);
            to.set("SchemaVersionNumber", self.schema_version_number);
        }
    }

    /// A structure that contains schema identity fields. Either this or the `SchemaVersionId` has to be provided.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaId {
        /// The name of the schema registry that contains the schema.
        ///
        /// 1 to 255 characters.
        pub registry_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the schema. One of `SchemaArn` or `SchemaName` has to be provided.
        ///
        /// 1 to 10240 characters.
        pub schema_arn: Option<Value<String>>,
        /// The name of the schema. One of `SchemaArn` or `SchemaName` has to be provided.
        ///
        /// 1 to 255 characters.
        pub schema_name: Option<Value<String>>,
    }

    impl Lower for SchemaId {
        fn fields(self, to: &mut Fields) {
            to.set("RegistryName", self.registry_name);
            to.set("SchemaArn", self.schema_arn);
            to.set("SchemaName", self.schema_name);
        }
    }

    /// Information about a serialization/deserialization program (SerDe) that serves as an extractor and loader.
    #[derive(Clone, Debug, Default)]
    pub struct SerdeInfo {
        /// Name of the SerDe.
        ///
        /// 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// These key-value pairs define initialization parameters for the SerDe.
        pub parameters: Option<Value<Json>>,
        /// Usually the class that implements the SerDe. An example is
        /// `org.apache.hadoop.hive.serde2.columnar.ColumnarSerDe`.
        ///
        /// 1 to 255 characters.
        pub serialization_library: Option<Value<String>>,
    }

    impl Lower for SerdeInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Parameters", self.parameters);
            to.set("SerializationLibrary", self.serialization_library);
        }
    }

    /// Specifies skewed values in a table. Skewed values are those that occur with very high frequency.
    #[derive(Clone, Debug, Default)]
    pub struct SkewedInfo {
        /// A list of names of columns that contain skewed values.
        pub skewed_column_names: Option<Value<Vec<String>>>,
        /// A mapping of skewed values to the columns that contain them.
        pub skewed_column_value_location_maps: Option<Value<Json>>,
        /// A list of values that appear so frequently as to be considered skewed.
        pub skewed_column_values: Option<Value<Vec<String>>>,
    }

    impl Lower for SkewedInfo {
        fn fields(self, to: &mut Fields) {
            to.set("SkewedColumnNames", self.skewed_column_names);
            to.set("SkewedColumnValueLocationMaps", self.skewed_column_value_location_maps);
            to.set("SkewedColumnValues", self.skewed_column_values);
        }
    }

    /// Specifies the sort order of a sorted column.
    #[derive(Clone, Debug, Default)]
    pub struct Order {
        /// The name of the column.
        ///
        /// Required. 1 to 255 characters.
        pub column: Option<Value<String>>,
        /// Indicates that the column is sorted in ascending order ( `== 1` ), or in descending order ( `==0` ).
        ///
        /// Required. 0 to 1.
        pub sort_order: Option<Value<i64>>,
    }

    impl Lower for Order {
        fn fields(self, to: &mut Fields) {
            to.set("Column", self.column);
            to.set("SortOrder", self.sort_order);
        }
    }

    /// A structure that describes a target table for resource linking.
    #[derive(Clone, Debug, Default)]
    pub struct TableIdentifier {
        /// The ID of the Data Catalog in which the table resides.
        ///
        /// 1 to 255 characters.
        pub catalog_id: Option<Value<String>>,
        /// The name of the catalog database that contains the target table.
        ///
        /// 1 to 255 characters.
        pub database_name: Option<Value<String>>,
        /// The name of the target table.
        ///
        /// 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// The Region of the table.
        ///
        /// 1 to 255 characters.
        pub region: Option<Value<String>>,
    }

    impl Lower for TableIdentifier {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("DatabaseName", self.database_name);
            to.set("Name", self.name);
            to.set("Region", self.region);
        }
    }

    /// A structure that defines the view.
    #[derive(Clone, Debug, Default)]
    pub struct ViewDefinition {
        /// The definer of the view.
        ///
        /// 20 to 2048 characters.
        pub definer: Option<Value<String>>,
        /// Indicates whether the view is protected.
        pub is_protected: Option<Value<bool>>,
        /// The representations of the view.
        ///
        /// 1 to 10 items.
        pub representations: Option<Value<Vec<ViewRepresentation>>>,
        /// The sub-objects of the view.
        ///
        /// 0 to 10 items.
        pub sub_objects: Option<Value<Vec<String>>>,
    }

    impl Lower for ViewDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Definer", self.definer);
            to.set("IsProtected", self.is_protected);
            to.set("Representations", self.representations);
            to.set("SubObjects", self.sub_objects);
        }
    }

    /// A structure that defines a view representation.
    #[derive(Clone, Debug, Default)]
    pub struct ViewRepresentation {
        /// The dialect of the view representation.
        ///
        /// One of `ATHENA`, `REDSHIFT`, `SPARK`.
        pub dialect: Option<Value<String>>,
        /// The version of the dialect.
        ///
        /// 1 to 255 characters.
        pub dialect_version: Option<Value<String>>,
        /// The connection used for validation.
        ///
        /// 1 to 255 characters.
        pub validation_connection: Option<Value<String>>,
        /// The expanded text of the view.
        ///
        /// 0 to 409600 characters.
        pub view_expanded_text: Option<Value<String>>,
        /// The original text of the view.
        ///
        /// 0 to 409600 characters.
        pub view_original_text: Option<Value<String>>,
    }

    impl Lower for ViewRepresentation {
        fn fields(self, to: &mut Fields) {
            to.set("Dialect", self.dialect);
            to.set("DialectVersion", self.dialect_version);
            to.set("ValidationConnection", self.validation_connection);
            to.set("ViewExpandedText", self.view_expanded_text);
            to.set("ViewOriginalText", self.view_original_text);
        }
    }
}

/// `AWS::Glue::TableOptimizer`.
///
/// An AWS Glue resource for enabling table optimizers to improve read performance for open table formats.
#[derive(Clone, Debug, Default)]
pub struct TableOptimizer {
    /// The catalog ID of the table.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub catalog_id: Option<Value<String>>,
    /// The name of the database. For Hive compatibility, this is folded to lowercase when it is stored.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub database_name: Option<Value<String>>,
    /// The table name. For Hive compatibility, this must be entirely lowercase.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub table_name: Option<Value<String>>,
    /// Specifies configuration details of a table optimizer.
    ///
    /// Required.
    pub table_optimizer_configuration: Option<Value<table_optimizer::TableOptimizerConfiguration>>,
    /// The type of table optimizer. The valid values are.
    ///
    /// Required. One of `compaction`, `orphan_file_deletion`, `retention`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for TableOptimizer {
    fn fields(self, to: &mut Fields) {
        to.set("CatalogId", self.catalog_id);
        to.set("DatabaseName", self.database_name);
        to.set("TableName", self.table_name);
        to.set("TableOptimizerConfiguration", self.table_optimizer_configuration);
        to.set("Type", self.type_);
    }
}

impl Level1 for TableOptimizer {
    const TYPE: &'static str = "AWS::Glue::TableOptimizer";
}

impl Handle<TableOptimizer> {
    /// `Ref`: `TableName`, `DatabaseName`, `Type`, `CatalogId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`TableOptimizer`] is made of.
pub mod table_optimizer {
    use super::*;

    /// Specifies configuration details of a table optimizer.
    #[derive(Clone, Debug, Default)]
    pub struct TableOptimizerConfiguration {
        /// The configuration for a compaction optimizer. This configuration defines how data files in your table will be
        /// compacted to improve query performance and reduce storage costs.
        pub compaction_configuration: Option<Value<CompactionConfiguration>>,
        /// Whether the table optimization is enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// `OrphanFileDeletionConfiguration` is a property that can be included within the TableOptimizer resource.
        pub orphan_file_deletion_configuration: Option<Value<OrphanFileDeletionConfiguration>>,
        /// The configuration for a snapshot retention optimizer for Apache Iceberg tables.
        pub retention_configuration: Option<Value<RetentionConfiguration>>,
        /// A role passed by the caller which gives the service permission to update the resources associated with the
        /// optimizer on the caller's behalf.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// An object that describes the VPC configuration for a table optimizer. This configuration is necessary to perform
        /// optimization on tables that are in a customer VPC.
        pub vpc_configuration: Option<Value<VpcConfiguration>>,
    }

    impl Lower for TableOptimizerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CompactionConfiguration", self.compaction_configuration);
            to.set("Enabled", self.enabled);
            to.set("OrphanFileDeletionConfiguration", self.orphan_file_deletion_configuration);
            to.set("RetentionConfiguration", self.retention_configuration);
            to.set("RoleArn", self.role_arn);
            to.set("VpcConfiguration", self.vpc_configuration);
        }
    }

    /// `CompactionConfiguration` of `AWS::Glue::TableOptimizer`.
    #[derive(Clone, Debug, Default)]
    pub struct CompactionConfiguration {
        /// The configuration for an Iceberg compaction optimizer.
        pub iceberg_configuration: Option<Value<IcebergCompactionConfiguration>>,
    }

    impl Lower for CompactionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IcebergConfiguration", self.iceberg_configuration);
        }
    }

    /// `IcebergCompactionConfiguration` of `AWS::Glue::TableOptimizer`.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergCompactionConfiguration {
        /// The minimum number of deletes in a data file to make it eligible for compaction.
        pub delete_file_threshold: Option<Value<i64>>,
        /// The minimum number of input files before compaction is triggered.
        pub min_input_files: Option<Value<i64>>,
        /// The compaction strategy to use. Valid values are binpack, sort, and z-order.
        ///
        /// One of `binpack`, `sort`, `z-order`.
        pub strategy: Option<Value<String>>,
    }

    impl Lower for IcebergCompactionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteFileThreshold", self.delete_file_threshold);
            to.set("MinInputFiles", self.min_input_files);
            to.set("Strategy", self.strategy);
        }
    }

    /// Configuration for removing files that are are not tracked by the Iceberg table metadata, and are older than your
    /// configured age limit.
    #[derive(Clone, Debug, Default)]
    pub struct OrphanFileDeletionConfiguration {
        /// The `IcebergConfiguration` property helps optimize your Iceberg tables in AWS Glue by allowing you to specify
        /// format-specific settings that control how data is stored, compressed, and managed.
        pub iceberg_configuration: Option<Value<IcebergConfiguration>>,
    }

    impl Lower for OrphanFileDeletionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IcebergConfiguration", self.iceberg_configuration);
        }
    }

    /// IcebergConfiguration is a property type within the `AWS::Glue::TableOptimizer` resource in AWS CloudFormation.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergConfiguration {
        /// Specifies a directory in which to look for orphan files (defaults to the table's location). You may choose a
        /// sub-directory rather than the top-level table location.
        pub location: Option<Value<String>>,
        /// The specific number of days you want to keep the orphan files.
        pub orphan_file_retention_period_in_days: Option<Value<i64>>,
    }

    impl Lower for IcebergConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Location", self.location);
            to.set("OrphanFileRetentionPeriodInDays", self.orphan_file_retention_period_in_days);
        }
    }

    /// The configuration for a snapshot retention optimizer for Apache Iceberg tables.
    #[derive(Clone, Debug, Default)]
    pub struct RetentionConfiguration {
        /// The configuration for an Iceberg snapshot retention optimizer.
        pub iceberg_configuration: Option<Value<IcebergRetentionConfiguration>>,
    }

    impl Lower for RetentionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IcebergConfiguration", self.iceberg_configuration);
        }
    }

    /// `IcebergRetentionConfiguration` of `AWS::Glue::TableOptimizer`.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergRetentionConfiguration {
        pub clean_expired_files: Option<Value<bool>>,
        pub number_of_snapshots_to_retain: Option<Value<i64>>,
        pub snapshot_retention_period_in_days: Option<Value<i64>>,
    }

    impl Lower for IcebergRetentionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CleanExpiredFiles", self.clean_expired_files);
            to.set("NumberOfSnapshotsToRetain", self.number_of_snapshots_to_retain);
            to.set("SnapshotRetentionPeriodInDays", self.snapshot_retention_period_in_days);
        }
    }

    /// An object that describes the VPC configuration for a table optimizer. This configuration is necessary to perform
    /// optimization on tables that are in a customer VPC.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfiguration {
        /// The name of the AWS Glue connection used for the VPC for the table optimizer.
        pub glue_connection_name: Option<Value<String>>,
    }

    impl Lower for VpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GlueConnectionName", self.glue_connection_name);
        }
    }
}

/// `AWS::Glue::Trigger`.
///
/// The `AWS::Glue::Trigger` resource specifies triggers that run AWS Glue jobs. For more information, see
/// Triggering Jobs in AWS Glue and Trigger Structure in the \*AWS Glue Developer Guide\*.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:trigger/${TriggerName}`.
#[derive(Clone, Debug, Default)]
pub struct Trigger {
    /// The actions initiated by this trigger.
    ///
    /// Required.
    pub actions: Option<Value<Vec<trigger::Action>>>,
    /// A description of this trigger.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// Batch condition that must be met (specified number of events received or batch time window expired) before
    /// EventBridge event trigger fires.
    pub event_batching_condition: Option<Value<trigger::EventBatchingCondition>>,
    /// The name of the trigger.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The predicate of this trigger, which defines when it will fire.
    pub predicate: Option<Value<trigger::Predicate>>,
    /// A `cron` expression used to specify the schedule. For more information, see Time-Based Schedules for Jobs and
    /// Crawlers in the \*AWS Glue Developer Guide\*.
    pub schedule: Option<Value<String>>,
    /// Set to true to start `SCHEDULED` and `CONDITIONAL` triggers when created. True is not supported for `ON_DEMAND`
    /// triggers.
    pub start_on_creation: Option<Value<bool>>,
    /// The tags to use with this trigger.
    pub tags: Option<Value<Json>>,
    /// The type of trigger that this is.
    ///
    /// Required. One of `CONDITIONAL`, `EVENT`, `ON_DEMAND`, `SCHEDULED`. A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// The name of the workflow associated with the trigger.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub workflow_name: Option<Value<String>>,
}

impl Lower for Trigger {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("Description", self.description);
        to.set("EventBatchingCondition", self.event_batching_condition);
        to.set("Name", self.name);
        to.set("Predicate", self.predicate);
        to.set("Schedule", self.schedule);
        to.set("StartOnCreation", self.start_on_creation);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
        to.set("WorkflowName", self.workflow_name);
    }
}

impl Level1 for Trigger {
    const TYPE: &'static str = "AWS::Glue::Trigger";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Trigger> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Trigger`] is made of.
pub mod trigger {
    use super::*;

    /// Defines an action to be initiated by a trigger.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// The job arguments used when this trigger fires. For this job run, they replace the default arguments set in the
        /// job definition itself.
        pub arguments: Option<Value<Json>>,
        /// The name of the crawler to be used with this action.
        ///
        /// 1 to 255 characters.
        pub crawler_name: Option<Value<String>>,
        /// The name of a job to be executed.
        ///
        /// 1 to 255 characters.
        pub job_name: Option<Value<String>>,
        /// Specifies configuration properties of a job run notification.
        pub notification_property: Option<Value<NotificationProperty>>,
        /// The name of the `SecurityConfiguration` structure to be used with this action.
        ///
        /// 1 to 255 characters.
        pub security_configuration: Option<Value<String>>,
        /// The `JobRun` timeout in minutes. This is the maximum time that a job run can consume resources before it is
        /// terminated and enters TIMEOUT status.
        ///
        /// At least 1.
        pub timeout: Option<Value<i64>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("Arguments", self.arguments);
            to.set("CrawlerName", self.crawler_name);
            to.set("JobName", self.job_name);
            to.set("NotificationProperty", self.notification_property);
            to.set("SecurityConfiguration", self.security_configuration);
            to.set("Timeout", self.timeout);
        }
    }

    /// Specifies configuration properties of a job run notification.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationProperty {
        /// After a job run starts, the number of minutes to wait before sending a job run delay notification.
        ///
        /// At least 1.
        pub notify_delay_after: Option<Value<i64>>,
    }

    impl Lower for NotificationProperty {
        fn fields(self, to: &mut Fields) {
            to.set("NotifyDelayAfter", self.notify_delay_after);
        }
    }

    /// Batch condition that must be met (specified number of events received or batch time window expired) before
    /// EventBridge event trigger fires.
    #[derive(Clone, Debug, Default)]
    pub struct EventBatchingCondition {
        /// Number of events that must be received from Amazon EventBridge before EventBridge event trigger fires.
        ///
        /// Required. 1 to 100.
        pub batch_size: Option<Value<i64>>,
        /// Window of time in seconds after which EventBridge event trigger fires. Window starts when first event is
        /// received.
        ///
        /// 1 to 900.
        pub batch_window: Option<Value<i64>>,
    }

    impl Lower for EventBatchingCondition {
        fn fields(self, to: &mut Fields) {
            to.set("BatchSize", self.batch_size);
            to.set("BatchWindow", self.batch_window);
        }
    }

    /// Defines the predicate of the trigger, which determines when it fires.
    #[derive(Clone, Debug, Default)]
    pub struct Predicate {
        /// A list of the conditions that determine when the trigger will fire.
        ///
        /// 0 to 500 items.
        pub conditions: Option<Value<Vec<Condition>>>,
        /// An optional field if only one condition is listed. If multiple conditions are listed, then this field is
        /// required.
        ///
        /// One of `AND`, `ANY`.
        pub logical: Option<Value<String>>,
    }

    impl Lower for Predicate {
        fn fields(self, to: &mut Fields) {
            to.set("Conditions", self.conditions);
            to.set("Logical", self.logical);
        }
    }

    /// Defines a condition under which a trigger fires.
    #[derive(Clone, Debug, Default)]
    pub struct Condition {
        /// The state of the crawler to which this condition applies.
        ///
        /// One of `CANCELLED`, `CANCELLING`, `ERROR`, `FAILED`, `RUNNING`, `SUCCEEDED`.
        pub crawl_state: Option<Value<String>>,
        /// The name of the crawler to which this condition applies.
        ///
        /// 1 to 255 characters.
        pub crawler_name: Option<Value<String>>,
        /// The name of the job whose `JobRuns` this condition applies to, and on which this trigger waits.
        ///
        /// 1 to 255 characters.
        pub job_name: Option<Value<String>>,
        /// A logical operator.
        ///
        /// One of `EQUALS`.
        pub logical_operator: Option<Value<String>>,
        /// The condition state. Currently, the values supported are `SUCCEEDED`, `STOPPED`, `TIMEOUT`, and `FAILED`.
        ///
        /// One of `SUCCEEDED`, `STOPPED`, `TIMEOUT`, `FAILED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for Condition {
        fn fields(self, to: &mut Fields) {
            to.set("CrawlState", self.crawl_state);
            to.set("CrawlerName", self.crawler_name);
            to.set("JobName", self.job_name);
            to.set("LogicalOperator", self.logical_operator);
            to.set("State", self.state);
        }
    }
}

/// `AWS::Glue::UsageProfile`.
///
/// Creates an AWS Glue usage profile.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:usageProfile/${UsageProfileId}`.
#[derive(Clone, Debug, Default)]
pub struct UsageProfile {
    /// UsageProfile configuration for supported service ex: (Jobs, Sessions).
    pub configuration: Option<Value<usage_profile::ProfileConfiguration>>,
    /// A description of the usage profile.
    ///
    /// 1 to 512 characters.
    pub description: Option<Value<String>>,
    /// The name of the usage profile.
    ///
    /// Required. 5 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags to be applied to this UsageProfiles.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<usage_profile::Tag>>>,
}

impl Lower for UsageProfile {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for UsageProfile {
    const TYPE: &'static str = "AWS::Glue::UsageProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<UsageProfile> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The date and time when the usage profile was created.
    pub fn created_on(self) -> Value<String> {
        self.attribute("CreatedOn")
    }
}

/// What [`UsageProfile`] is made of.
pub mod usage_profile {
    use super::*;

    /// Specifies the job and session values that an admin configures in an AWS Glue usage profile.
    #[derive(Clone, Debug, Default)]
    pub struct ProfileConfiguration {
        /// A key-value map of configuration parameters for AWS Glue jobs.
        pub job_configuration: Option<Value<BTreeMap<String, ConfigurationObject>>>,
        /// A key-value map of configuration parameters for AWS Glue sessions.
        pub session_configuration: Option<Value<BTreeMap<String, ConfigurationObject>>>,
    }

    impl Lower for ProfileConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("JobConfiguration", self.job_configuration);
            to.set("SessionConfiguration", self.session_configuration);
        }
    }

    /// Specifies the values that an admin sets for each job or session parameter configured in a AWS Glue usage
    /// profile.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationObject {
        /// A list of allowed values for the parameter.
        pub allowed_values: Option<Value<Vec<String>>>,
        /// A default value for the parameter.
        pub default_value: Option<Value<String>>,
        /// A maximum allowed value for the parameter.
        pub max_value: Option<Value<String>>,
        /// A minimum allowed value for the parameter.
        pub min_value: Option<Value<String>>,
    }

    impl Lower for ConfigurationObject {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedValues", self.allowed_values);
            to.set("DefaultValue", self.default_value);
            to.set("MaxValue", self.max_value);
            to.set("MinValue", self.min_value);
        }
    }

    /// `Tag` of `AWS::Glue::UsageProfile`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key to identify the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Corresponding tag value for the key.
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

/// `AWS::Glue::UserDefinedFunction`.
///
/// Represents a user-defined function (UDF) definition in the AWS Glue Data Catalog.
#[derive(Clone, Debug, Default)]
pub struct UserDefinedFunction {
    /// The Java class that contains the function code.
    ///
    /// 1 to 255 characters.
    pub class_name: Option<Value<String>>,
    /// The name of the catalog database in which the function is located.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub database_name: Option<Value<String>>,
    /// The name of the function.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub function_name: Option<Value<String>>,
    /// The type of the function.
    ///
    /// One of `REGULAR_FUNCTION`, `AGGREGATE_FUNCTION`, `STORED_PROCEDURE`. A change replaces the resource.
    pub function_type: Option<Value<String>>,
    /// The owner of the function.
    ///
    /// 1 to 255 characters.
    pub owner_name: Option<Value<String>>,
    /// The owner type.
    ///
    /// One of `USER`, `ROLE`, `GROUP`.
    pub owner_type: Option<Value<String>>,
    /// The resource URIs for the function.
    ///
    /// At most 1000 items.
    pub resource_uris: Option<Value<Vec<user_defined_function::ResourceUri>>>,
}

impl Lower for UserDefinedFunction {
    fn fields(self, to: &mut Fields) {
        to.set("ClassName", self.class_name);
        to.set("DatabaseName", self.database_name);
        to.set("FunctionName", self.function_name);
        to.set("FunctionType", self.function_type);
        to.set("OwnerName", self.owner_name);
        to.set("OwnerType", self.owner_type);
        to.set("ResourceUris", self.resource_uris);
    }
}

impl Level1 for UserDefinedFunction {
    const TYPE: &'static str = "AWS::Glue::UserDefinedFunction";
}

impl Handle<UserDefinedFunction> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the user-defined function.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`UserDefinedFunction`] is made of.
pub mod user_defined_function {
    use super::*;

    /// The URIs for function resources.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceUri {
        /// The type of the resource.
        ///
        /// One of `JAR`, `FILE`, `ARCHIVE`.
        pub resource_type: Option<Value<String>>,
        /// The URI for accessing the resource.
        ///
        /// 1 to 1024 characters.
        pub uri: Option<Value<String>>,
    }

    impl Lower for ResourceUri {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceType", self.resource_type);
            to.set("Uri", self.uri);
        }
    }
}

/// `AWS::Glue::Workflow`.
///
/// The `AWS::Glue::Workflow` is an AWS Glue resource type that manages AWS Glue workflows. A workflow is a
/// container for a set of related jobs, crawlers, and triggers in AWS Glue.
///
/// Its ARN: `arn:${Partition}:glue:${Region}:${Account}:workflow/${WorkflowName}`.
#[derive(Clone, Debug, Default)]
pub struct Workflow {
    /// A collection of properties to be used as part of each execution of the workflow.
    pub default_run_properties: Option<Value<Json>>,
    /// A description of the workflow.
    ///
    /// 0 to 120000 characters.
    pub description: Option<Value<String>>,
    /// You can use this parameter to prevent unwanted multiple updates to data, to control costs, or in some cases, to
    /// prevent exceeding the maximum number of concurrent runs of any of the component jobs.
    pub max_concurrent_runs: Option<Value<i64>>,
    /// The name of the workflow representing the flow.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags to use with this workflow.
    pub tags: Option<Value<Json>>,
}

impl Lower for Workflow {
    fn fields(self, to: &mut Fields) {
        to.set("DefaultRunProperties", self.default_run_properties);
        to.set("Description", self.description);
        to.set("MaxConcurrentRuns", self.max_concurrent_runs);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Workflow {
    const TYPE: &'static str = "AWS::Glue::Workflow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Workflow> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}
