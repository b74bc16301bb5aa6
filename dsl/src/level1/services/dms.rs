//! `AWS::DMS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DMS::Certificate`.
///
/// The `AWS::DMS::Certificate` resource creates an Secure Sockets Layer (SSL) certificate that encrypts connections
/// between AWS DMS endpoints and the replication instance.
///
/// Its ARN: `arn:${Partition}:dms:${Region}:${Account}:cert:${CertificateId}`.
#[derive(Clone, Debug, Default)]
pub struct Certificate {
    /// A customer-assigned name for the certificate. Identifiers must begin with a letter and must contain only ASCII
    /// letters, digits, and hyphens.
    ///
    /// A change replaces the resource.
    pub certificate_identifier: Option<Value<String>>,
    /// The contents of a `.pem` file, which contains an X.509 certificate.
    ///
    /// A change replaces the resource.
    pub certificate_pem: Option<Value<String>>,
    /// The location of an imported Oracle Wallet certificate for use with SSL. An example is:
    /// `filebase64("${path.root}/rds-ca-2019-root.sso")`.
    ///
    /// A change replaces the resource.
    pub certificate_wallet: Option<Value<String>>,
}

impl Lower for Certificate {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateIdentifier", self.certificate_identifier);
        to.set("CertificatePem", self.certificate_pem);
        to.set("CertificateWallet", self.certificate_wallet);
    }
}

impl Level1 for Certificate {
    const TYPE: &'static str = "AWS::DMS::Certificate";
}

impl Handle<Certificate> {
    /// `Ref`: its `CertificateArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The certificate Arn.
    pub fn certificate_arn(self) -> Value<Arn> {
        self.attribute("CertificateArn")
    }
}

/// `AWS::DMS::DataMigration`.
///
/// This object provides information about a AWS DMS data migration.
///
/// Its ARN: `arn:${Partition}:dms:${Region}:${Account}:data-migration:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct DataMigration {
    /// The property describes an ARN of the data migration.
    ///
    /// 1 to 300 characters.
    pub data_migration_identifier: Option<Value<String>>,
    /// The user-friendly name for the data migration.
    ///
    /// 1 to 300 characters.
    pub data_migration_name: Option<Value<String>>,
    /// Specifies CloudWatch settings and selection rules for the data migration.
    pub data_migration_settings: Option<Value<data_migration::DataMigrationSettings>>,
    /// Specifies whether the data migration is full-load only, change data capture (CDC) only, or full-load and CDC.
    ///
    /// Required. One of `full-load`, `cdc`, `full-load-and-cdc`.
    pub data_migration_type: Option<Value<String>>,
    /// The property describes an identifier for the migration project. It is used for describing/deleting/modifying can
    /// be name/arn.
    ///
    /// Required. 1 to 255 characters.
    pub migration_project_identifier: Option<Value<String>>,
    /// The IAM role that the data migration uses to access AWS resources.
    ///
    /// Required. 1 to 300 characters.
    pub service_access_role_arn: Option<Value<String>>,
    /// Specifies information about the data migration's source data provider.
    pub source_data_settings: Option<Value<Vec<data_migration::SourceDataSettings>>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<data_migration::Tag>>>,
}

impl Lower for DataMigration {
    fn fields(self, to: &mut Fields) {
        to.set("DataMigrationIdentifier", self.data_migration_identifier);
        to.set("DataMigrationName", self.data_migration_name);
        to.set("DataMigrationSettings", self.data_migration_settings);
        to.set("DataMigrationType", self.data_migration_type);
        to.set("MigrationProjectIdentifier", self.migration_project_identifier);
        to.set("ServiceAccessRoleArn", self.service_access_role_arn);
        to.set("SourceDataSettings", self.source_data_settings);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DataMigration {
    const TYPE: &'static str = "AWS::DMS::DataMigration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataMigration> {
    /// `Ref`: its `DataMigrationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) that identifies this replication.
    pub fn data_migration_arn(self) -> Value<Arn> {
        self.attribute("DataMigrationArn")
    }

    /// The UTC time when DMS created the data migration.
    pub fn data_migration_create_time(self) -> Value<String> {
        self.attribute("DataMigrationCreateTime")
    }
}

/// What [`DataMigration`] is made of.
pub mod data_migration {
    use super::*;

    /// Options for configuring a data migration, including whether to enable CloudWatch logs, and the selection rules
    /// to use to include or exclude database objects from the migration.
    #[derive(Clone, Debug, Default)]
    pub struct DataMigrationSettings {
        /// Whether to enable CloudWatch logging for the data migration.
        pub cloudwatch_logs_enabled: Option<Value<bool>>,
        /// The number of parallel jobs that trigger parallel threads to unload the tables from the source, and then load
        /// them to the target.
        ///
        /// 1 to 50.
        pub number_of_jobs: Option<Value<i64>>,
        /// A JSON-formatted string that defines what objects to include and exclude from the migration.
        pub selection_rules: Option<Value<String>>,
    }

    impl Lower for DataMigrationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CloudwatchLogsEnabled", self.cloudwatch_logs_enabled);
            to.set("NumberOfJobs", self.number_of_jobs);
            to.set("SelectionRules", self.selection_rules);
        }
    }

    /// `SourceDataSettings` of `AWS::DMS::DataMigration`.
    #[derive(Clone, Debug, Default)]
    pub struct SourceDataSettings {
        /// The property is a point in the database engine's log that defines a time where you can begin CDC.
        ///
        /// At most 40 characters.
        pub cdc_start_position: Option<Value<String>>,
        /// The property indicates the start time for a change data capture (CDC) operation. The value is server time in UTC
        /// format.
        ///
        /// At most 40 characters.
        pub cdc_start_time: Option<Value<String>>,
        /// The property indicates the stop time for a change data capture (CDC) operation. The value is server time in UTC
        /// format.
        ///
        /// At most 40 characters.
        pub cdc_stop_time: Option<Value<String>>,
        /// The property sets the name of a previously created logical replication slot for a change data capture (CDC) load
        /// of the source instance.
        ///
        /// At most 255 characters.
        pub slot_name: Option<Value<String>>,
    }

    impl Lower for SourceDataSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CDCStartPosition", self.cdc_start_position);
            to.set("CDCStartTime", self.cdc_start_time);
            to.set("CDCStopTime", self.cdc_stop_time);
            to.set("SlotName", self.slot_name);
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

/// `AWS::DMS::DataProvider`.
///
/// Provides information that defines a data provider.
///
/// Its ARN: `arn:${Partition}:dms:${Region}:${Account}:data-provider:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct DataProvider {
    /// The identifier of the data provider. Identifiers must begin with a letter and must contain only ASCII letters,
    /// digits, and hyphens.
    ///
    /// 1 to 255 characters.
    pub data_provider_identifier: Option<Value<String>>,
    /// The name of the data provider.
    ///
    /// 1 to 255 characters.
    pub data_provider_name: Option<Value<String>>,
    /// A description of the data provider. Descriptions can have up to 31 characters. A description can contain only
    /// ASCII letters, digits, and hyphens ('-').
    ///
    /// 1 to 255 characters.
    pub description: Option<Value<String>>,
    /// The type of database engine for the data provider. Valid values include `"aurora"`, `"aurora-postgresql"`,
    /// `"mysql"`, `"oracle"`, `"postgres"`, `"sqlserver"`, `redshift`, `mariadb`, `mongodb`, `db2`, `db2-zos`, `docdb`,
    /// and `sybase`.
    ///
    /// Required.
    pub engine: Option<Value<String>>,
    /// The property describes the exact settings which can be modified.
    pub exact_settings: Option<Value<bool>>,
    /// The settings in JSON format for a data provider.
    pub settings: Option<Value<data_provider::Settings>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<data_provider::Tag>>>,
    /// Indicates whether the data provider is virtual.
    pub virtual_: Option<Value<bool>>,
}

impl Lower for DataProvider {
    fn fields(self, to: &mut Fields) {
        to.set("DataProviderIdentifier", self.data_provider_identifier);
        to.set("DataProviderName", self.data_provider_name);
        to.set("Description", self.description);
        to.set("Engine", self.engine);
        to.set("ExactSettings", self.exact_settings);
        to.set("Settings", self.settings);
        to.set("Tags", self.tags);
        to.set("Virtual", self.virtual_);
    }
}

impl Level1 for DataProvider {
    const TYPE: &'static str = "AWS::DMS::DataProvider";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataProvider> {
    /// `Ref`: its `DataProviderArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) string that uniquely identifies the data provider.
    pub fn data_provider_arn(self) -> Value<Arn> {
        self.attribute("DataProviderArn")
    }

    /// The time the data provider was created.
    pub fn data_provider_creation_time(self) -> Value<String> {
        self.attribute("DataProviderCreationTime")
    }
}

/// What [`DataProvider`] is made of.
pub mod data_provider {
    use super::*;

    /// The property identifies the exact type of settings for the data provider.
    #[derive(Clone, Debug, Default)]
    pub struct Settings {
        /// DocDbSettings property identifier.
        pub doc_db_settings: Option<Value<DocDbSettings>>,
        /// IbmDb2LuwSettings property identifier.
        pub ibm_db2_luw_settings: Option<Value<IbmDb2LuwSettings>>,
        /// IbmDb2zOsSettings property identifier.
        pub ibm_db2z_os_settings: Option<Value<IbmDb2zOsSettings>>,
        /// MariaDbSettings property identifier.
        pub maria_db_settings: Option<Value<MariaDbSettings>>,
        /// MicrosoftSqlServerSettings property identifier.
        pub microsoft_sql_server_settings: Option<Value<MicrosoftSqlServerSettings>>,
        /// MongoDbSettings property identifier.
        pub mongo_db_settings: Option<Value<MongoDbSettings>>,
        /// MySqlSettings property identifier.
        pub my_sql_settings: Option<Value<MySqlSettings>>,
        /// OracleSettings property identifier.
        pub oracle_settings: Option<Value<OracleSettings>>,
        /// PostgreSqlSettings property identifier.
        pub postgre_sql_settings: Option<Value<PostgreSqlSettings>>,
        /// RedshiftSettings property identifier.
        pub redshift_settings: Option<Value<RedshiftSettings>>,
        /// SybaseAseSettings property identifier.
        pub sybase_ase_settings: Option<Value<SybaseAseSettings>>,
    }

    impl Lower for Settings {
        fn fields(self, to: &mut Fields) {
            to.set("DocDbSettings", self.doc_db_settings);
            to.set("IbmDb2LuwSettings", self.ibm_db2_luw_settings);
            to.set("IbmDb2zOsSettings", self.ibm_db2z_os_settings);
            to.set("MariaDbSettings", self.maria_db_settings);
            to.set("MicrosoftSqlServerSettings", self.microsoft_sql_server_settings);
            to.set("MongoDbSettings", self.mongo_db_settings);
            to.set("MySqlSettings", self.my_sql_settings);
            to.set("OracleSettings", self.oracle_settings);
            to.set("PostgreSqlSettings", self.postgre_sql_settings);
            to.set("RedshiftSettings", self.redshift_settings);
            to.set("SybaseAseSettings", self.sybase_ase_settings);
        }
    }

    /// Provides information that defines a DocumentDB endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct DocDbSettings {
        pub certificate_arn: Option<Value<String>>,
        /// The database name on the DocumentDB source endpoint.
        ///
        /// Required.
        pub database_name: Option<Value<String>>,
        /// The port value for the DocumentDB source endpoint.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// The name of the server on the DocumentDB source endpoint.
        ///
        /// Required.
        pub server_name: Option<Value<String>>,
        /// One of `none`, `require`, `verify-full`.
        pub ssl_mode: Option<Value<String>>,
    }

    impl Lower for DocDbSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("DatabaseName", self.database_name);
            to.set("Port", self.port);
            to.set("ServerName", self.server_name);
            to.set("SslMode", self.ssl_mode);
        }
    }

    /// IbmDb2LuwSettings property identifier.
    #[derive(Clone, Debug, Default)]
    pub struct IbmDb2LuwSettings {
        pub certificate_arn: Option<Value<String>>,
        /// Required.
        pub database_name: Option<Value<String>>,
        pub encryption_algorithm: Option<Value<i64>>,
        /// Required.
        pub port: Option<Value<i64>>,
        pub security_mechanism: Option<Value<i64>>,
        /// Required.
        pub server_name: Option<Value<String>>,
        /// Required. One of `none`, `verify-ca`.
        pub ssl_mode: Option<Value<String>>,
    }

    impl Lower for IbmDb2LuwSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("DatabaseName", self.database_name);
            to.set("EncryptionAlgorithm", self.encryption_algorithm);
            to.set("Port", self.port);
            to.set("SecurityMechanism", self.security_mechanism);
            to.set("ServerName", self.server_name);
            to.set("SslMode", self.ssl_mode);
        }
    }

    /// IbmDb2zOsSettings property identifier.
    #[derive(Clone, Debug, Default)]
    pub struct IbmDb2zOsSettings {
        pub certificate_arn: Option<Value<String>>,
        /// Required.
        pub database_name: Option<Value<String>>,
        /// Required.
        pub port: Option<Value<i64>>,
        /// Required.
        pub server_name: Option<Value<String>>,
        /// Required. One of `none`, `verify-ca`.
        pub ssl_mode: Option<Value<String>>,
    }

    impl Lower for IbmDb2zOsSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("DatabaseName", self.database_name);
            to.set("Port", self.port);
            to.set("ServerName", self.server_name);
            to.set("SslMode", self.ssl_mode);
        }
    }

    /// MariaDbSettings property identifier.
    #[derive(Clone, Debug, Default)]
    pub struct MariaDbSettings {
        pub certificate_arn: Option<Value<String>>,
        /// Required.
        pub port: Option<Value<i64>>,
        /// Required.
        pub server_name: Option<Value<String>>,
        /// Required. One of `none`, `require`, `verify-ca`, `verify-full`.
        pub ssl_mode: Option<Value<String>>,
    }

    impl Lower for MariaDbSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("Port", self.port);
            to.set("ServerName", self.server_name);
            to.set("SslMode", self.ssl_mode);
        }
    }

    /// Provides information that defines a Microsoft SQL Server endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct MicrosoftSqlServerSettings {
        pub certificate_arn: Option<Value<String>>,
        /// Database name for the endpoint.
        ///
        /// Required.
        pub database_name: Option<Value<String>>,
        /// Endpoint TCP port.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// The ARN for the role the application uses to access its Amazon S3 bucket.
        pub s3_access_role_arn: Option<Value<String>>,
        /// The path for the Amazon S3 bucket that the application uses for accessing the user-defined schema.
        pub s3_path: Option<Value<String>>,
        /// Fully qualified domain name of the endpoint. For an Amazon RDS SQL Server instance, this is the output of
        /// DescribeDBInstances, in the `Endpoint.Address` field.
        ///
        /// Required.
        pub server_name: Option<Value<String>>,
        /// Required. One of `none`, `require`, `verify-ca`, `verify-full`.
        pub ssl_mode: Option<Value<String>>,
    }

    impl Lower for MicrosoftSqlServerSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("DatabaseName", self.database_name);
            to.set("Port", self.port);
            to.set("S3AccessRoleArn", self.s3_access_role_arn);
            to.set("S3Path", self.s3_path);
            to.set("ServerName", self.server_name);
            to.set("SslMode", self.ssl_mode);
        }
    }

    /// Provides information that defines a MongoDB endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct MongoDbSettings {
        /// The authentication mechanism you use to access the MongoDB source endpoint.
        ///
        /// One of `default`, `mongodb_cr`, `scram_sha_1`.
        pub auth_mechanism: Option<Value<String>>,
        /// The MongoDB database name. This setting isn't used when `AuthType` is set to `"no"`.
        pub auth_source: Option<Value<String>>,
        /// The authentication type you use to access the MongoDB source endpoint.
        ///
        /// One of `no`, `password`.
        pub auth_type: Option<Value<String>>,
        pub certificate_arn: Option<Value<String>>,
        /// The database name on the MongoDB source endpoint.
        pub database_name: Option<Value<String>>,
        /// The port value for the MongoDB source endpoint.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// The name of the server on the MongoDB source endpoint. For MongoDB Atlas, provide the server name for any of the
        /// servers in the replication set.
        ///
        /// Required.
        pub server_name: Option<Value<String>>,
        /// One of `none`, `require`, `verify-full`.
        pub ssl_mode: Option<Value<String>>,
    }

    impl Lower for MongoDbSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AuthMechanism", self.auth_mechanism);
            to.set("AuthSource", self.auth_source);
            to.set("AuthType", self.auth_type);
            to.set("CertificateArn", self.certificate_arn);
            to.set("DatabaseName", self.database_name);
            to.set("Port", self.port);
            to.set("ServerName", self.server_name);
            to.set("SslMode", self.ssl_mode);
        }
    }

    /// Provides information that defines a MySQL endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct MySqlSettings {
        pub certificate_arn: Option<Value<String>>,
        /// Endpoint TCP port.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// The host name of the endpoint database.
        ///
        /// Required.
        pub server_name: Option<Value<String>>,
        /// Required. One of `none`, `require`, `verify-ca`, `verify-full`.
        pub ssl_mode: Option<Value<String>>,
    }

    impl Lower for MySqlSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("Port", self.port);
            to.set("ServerName", self.server_name);
            to.set("SslMode", self.ssl_mode);
        }
    }

    /// Provides information that defines an Oracle endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct OracleSettings {
        /// For an Oracle source endpoint, your ASM server address. You can set this value from the `asm_server` value.
        pub asm_server: Option<Value<String>>,
        pub certificate_arn: Option<Value<String>>,
        /// Database name for the endpoint.
        ///
        /// Required.
        pub database_name: Option<Value<String>>,
        /// Endpoint TCP port.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// Required only if your Oracle endpoint uses Automatic Storage Management (ASM). The full ARN of the IAM role that
        /// specifies AWS DMS as the trusted entity and grants the required permissions to access the
        /// `SecretsManagerOracleAsmSecret`.
        pub secrets_manager_oracle_asm_access_role_arn: Option<Value<String>>,
        /// Required only if your Oracle endpoint uses Automatic Storage Management (ASM). The full ARN, partial ARN, or
        /// friendly name of the `SecretsManagerOracleAsmSecret` that contains the Oracle ASM connection details for the
        /// Oracle endpoint.
        pub secrets_manager_oracle_asm_secret_id: Option<Value<String>>,
        pub secrets_manager_security_db_encryption_access_role_arn: Option<Value<String>>,
        pub secrets_manager_security_db_encryption_secret_id: Option<Value<String>>,
        /// Fully qualified domain name of the endpoint.
        ///
        /// Required.
        pub server_name: Option<Value<String>>,
        /// Required. One of `none`, `require`, `verify-ca`, `verify-full`.
        pub ssl_mode: Option<Value<String>>,
    }

    impl Lower for OracleSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AsmServer", self.asm_server);
            to.set("CertificateArn", self.certificate_arn);
            to.set("DatabaseName", self.database_name);
            to.set("Port", self.port);
            to.set("SecretsManagerOracleAsmAccessRoleArn", self.secrets_manager_oracle_asm_access_role_arn);
            to.set("SecretsManagerOracleAsmSecretId", self.secrets_manager_oracle_asm_secret_id);
            to.set(
                "SecretsManagerSecurityDbEncryptionAccessRoleArn",
                self.secrets_manager_security_db_encryption_access_role_arn,
            );
            to.set("SecretsManagerSecurityDbEncryptionSecretId", self.secrets_manager_security_db_encryption_secret_id);
            to.set("ServerName", self.server_name);
            to.set("SslMode", self.ssl_mode);
        }
    }

    /// Provides information that defines a PostgreSQL endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct PostgreSqlSettings {
        pub certificate_arn: Option<Value<String>>,
        /// Database name for the endpoint.
        ///
        /// Required.
        pub database_name: Option<Value<String>>,
        /// Endpoint TCP port. The default is 5432.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// The host name of the endpoint database.
        ///
        /// Required.
        pub server_name: Option<Value<String>>,
        /// Required. One of `none`, `require`, `verify-ca`, `verify-full`.
        pub ssl_mode: Option<Value<String>>,
    }

    impl Lower for PostgreSqlSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("DatabaseName", self.database_name);
            to.set("Port", self.port);
            to.set("ServerName", self.server_name);
            to.set("SslMode", self.ssl_mode);
        }
    }

    /// Provides information that defines an Amazon Redshift endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftSettings {
        /// The name of the Amazon Redshift data warehouse (service) that you are working with.
        ///
        /// Required.
        pub database_name: Option<Value<String>>,
        /// The port number for Amazon Redshift. The default value is 5439.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// The name of the Amazon Redshift cluster you are using.
        ///
        /// Required.
        pub server_name: Option<Value<String>>,
    }

    impl Lower for RedshiftSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseName", self.database_name);
            to.set("Port", self.port);
            to.set("ServerName", self.server_name);
        }
    }

    /// SybaseAseSettings property identifier.
    #[derive(Clone, Debug, Default)]
    pub struct SybaseAseSettings {
        pub certificate_arn: Option<Value<String>>,
        pub database_name: Option<Value<String>>,
        pub encrypt_password: Option<Value<bool>>,
        /// Required.
        pub port: Option<Value<i64>>,
        /// Required.
        pub server_name: Option<Value<String>>,
        /// Required. One of `none`, `require`, `verify-ca`.
        pub ssl_mode: Option<Value<String>>,
    }

    impl Lower for SybaseAseSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("DatabaseName", self.database_name);
            to.set("EncryptPassword", self.encrypt_password);
            to.set("Port", self.port);
            to.set("ServerName", self.server_name);
            to.set("SslMode", self.ssl_mode);
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

/// `AWS::DMS::Endpoint`.
///
/// The `AWS::DMS::Endpoint` resource specifies an AWS DMS endpoint.
///
/// Its ARN: `arn:${Partition}:dms:${Region}:${Account}:endpoint:${EndpointId}`.
#[derive(Clone, Debug, Default)]
pub struct Endpoint {
    /// The Amazon Resource Name (ARN) for the certificate.
    pub certificate_arn: Option<Value<String>>,
    /// The name of the endpoint database. For a MySQL source or target endpoint, don't specify `DatabaseName`.
    pub database_name: Option<Value<String>>,
    /// Settings in JSON format for the source and target DocumentDB endpoint.
    pub doc_db_settings: Option<Value<endpoint::DocDbSettings>>,
    /// Settings in JSON format for the target Amazon DynamoDB endpoint. For information about other available settings,
    /// see Using object mapping to migrate data to DynamoDB in the \*AWS Database Migration Service User Guide\*.
    pub dynamo_db_settings: Option<Value<endpoint::DynamoDbSettings>>,
    /// Settings in JSON format for the target OpenSearch endpoint. For more information about the available settings,
    /// see Extra connection attributes when using OpenSearch as a target for AWS DMS in the \*AWS Database Migration
    /// Service User Guide\*.
    pub elasticsearch_settings: Option<Value<endpoint::ElasticsearchSettings>>,
    /// The database endpoint identifier. Identifiers must begin with a letter and must contain only ASCII letters,
    /// digits, and hyphens.
    pub endpoint_identifier: Option<Value<String>>,
    /// The type of endpoint. Valid values are `source` and `target`.
    ///
    /// Required.
    pub endpoint_type: Option<Value<String>>,
    /// The type of engine for the endpoint, depending on the `EndpointType` value.
    ///
    /// Required.
    pub engine_name: Option<Value<String>>,
    /// Additional attributes associated with the connection. Each attribute is specified as a name-value pair
    /// associated by an equal sign (=).
    pub extra_connection_attributes: Option<Value<String>>,
    /// Settings in JSON format for the source GCP MySQL endpoint. These settings are much the same as the settings for
    /// any MySQL-compatible endpoint.
    pub gcp_my_sql_settings: Option<Value<endpoint::GcpMySQLSettings>>,
    /// Settings in JSON format for the source IBM Db2 LUW endpoint. For information about other available settings, see
    /// Extra connection attributes when using Db2 LUW as a source for AWS DMS in the \*AWS Database Migration Service
    /// User Guide\*.
    pub ibm_db2_settings: Option<Value<endpoint::IbmDb2Settings>>,
    /// Settings in JSON format for the target Apache Kafka endpoint. For more information about other available
    /// settings, see Using object mapping to migrate data to a Kafka topic in the \*AWS Database Migration Service User
    /// Guide\*.
    pub kafka_settings: Option<Value<endpoint::KafkaSettings>>,
    /// Settings in JSON format for the target endpoint for Amazon Kinesis Data Streams.
    pub kinesis_settings: Option<Value<endpoint::KinesisSettings>>,
    /// An AWS key identifier that is used to encrypt the connection parameters for the endpoint.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// Settings in JSON format for the source and target Microsoft SQL Server endpoint.
    pub microsoft_sql_server_settings: Option<Value<endpoint::MicrosoftSqlServerSettings>>,
    /// Settings in JSON format for the source MongoDB endpoint. For more information about the available settings, see
    /// Using MongoDB as a target for AWS Database Migration Service in the \*AWS Database Migration Service User
    /// Guide\*.
    pub mongo_db_settings: Option<Value<endpoint::MongoDbSettings>>,
    /// Settings in JSON format for the source and target MySQL endpoint.
    pub my_sql_settings: Option<Value<endpoint::MySqlSettings>>,
    /// Settings in JSON format for the target Amazon Neptune endpoint. For more information about the available
    /// settings, see Specifying endpoint settings for Amazon Neptune as a target in the \*AWS Database Migration
    /// Service User Guide\*.
    pub neptune_settings: Option<Value<endpoint::NeptuneSettings>>,
    /// Settings in JSON format for the source and target Oracle endpoint.
    pub oracle_settings: Option<Value<endpoint::OracleSettings>>,
    /// The password to be used to log in to the endpoint database.
    pub password: Option<Value<String>>,
    /// The port used by the endpoint database.
    pub port: Option<Value<i64>>,
    /// Settings in JSON format for the source and target PostgreSQL endpoint.
    pub postgre_sql_settings: Option<Value<endpoint::PostgreSqlSettings>>,
    /// Settings in JSON format for the target Redis endpoint. For information about other available settings, see
    /// Specifying endpoint settings for Redis as a target in the \*AWS Database Migration Service User Guide\*.
    pub redis_settings: Option<Value<endpoint::RedisSettings>>,
    /// Settings in JSON format for the Amazon Redshift endpoint.
    pub redshift_settings: Option<Value<endpoint::RedshiftSettings>>,
    /// A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned
    /// in the created `Endpoint` object.
    ///
    /// A change replaces the resource.
    pub resource_identifier: Option<Value<String>>,
    /// Settings in JSON format for the source and target Amazon S3 endpoint.
    pub s3_settings: Option<Value<endpoint::S3Settings>>,
    /// The name of the server where the endpoint database resides.
    pub server_name: Option<Value<String>>,
    /// The Secure Sockets Layer (SSL) mode to use for the SSL connection. The default is `none`.
    pub ssl_mode: Option<Value<String>>,
    /// Settings in JSON format for the source and target SAP ASE endpoint.
    pub sybase_settings: Option<Value<endpoint::SybaseSettings>>,
    /// One or more tags to be assigned to the endpoint.
    pub tags: Option<Value<Vec<endpoint::Tag>>>,
    /// The user name to be used to log in to the endpoint database.
    pub username: Option<Value<String>>,
}

impl Lower for Endpoint {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateArn", self.certificate_arn);
        to.set("DatabaseName", self.database_name);
        to.set("DocDbSettings", self.doc_db_settings);
        to.set("DynamoDbSettings", self.dynamo_db_settings);
        to.set("ElasticsearchSettings", self.elasticsearch_settings);
        to.set("EndpointIdentifier", self.endpoint_identifier);
        to.set("EndpointType", self.endpoint_type);
        to.set("EngineName", self.engine_name);
        to.set("ExtraConnectionAttributes", self.extra_connection_attributes);
        to.set("GcpMySQLSettings", self.gcp_my_sql_settings);
        to.set("IbmDb2Settings", self.ibm_db2_settings);
        to.set("KafkaSettings", self.kafka_settings);
        to.set("KinesisSettings", self.kinesis_settings);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("MicrosoftSqlServerSettings", self.microsoft_sql_server_settings);
        to.set("MongoDbSettings", self.mongo_db_settings);
        to.set("MySqlSettings", self.my_sql_settings);
        to.set("NeptuneSettings", self.neptune_settings);
        to.set("OracleSettings", self.oracle_settings);
        to.set("Password", self.password);
        to.set("Port", self.port);
        to.set("PostgreSqlSettings", self.postgre_sql_settings);
        to.set("RedisSettings", self.redis_settings);
        to.set("RedshiftSettings", self.redshift_settings);
        to.set("ResourceIdentifier", self.resource_identifier);
        to.set("S3Settings", self.s3_settings);
        to.set("ServerName", self.server_name);
        to.set("SslMode", self.ssl_mode);
        to.set("SybaseSettings", self.sybase_settings);
        to.set("Tags", self.tags);
        to.set("Username", self.username);
    }
}

impl Level1 for Endpoint {
    const TYPE: &'static str = "AWS::DMS::Endpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Endpoint> {
    /// `Ref`: its `EndpointArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The endpoint ARN.
    pub fn endpoint_arn(self) -> Value<Arn> {
        self.attribute("EndpointArn")
    }

    /// A value that can be used for cross-account validation.
    pub fn external_id(self) -> Value<String> {
        self.attribute("ExternalId")
    }
}

/// What [`Endpoint`] is made of.
pub mod endpoint {
    use super::*;

    /// Provides information that defines a DocumentDB endpoint. This information includes the output format of records
    /// applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct DocDbSettings {
        /// Indicates the number of documents to preview to determine the document organization. Use this setting when
        /// `NestingLevel` is set to `"one"`.
        pub docs_to_investigate: Option<Value<i64>>,
        /// Specifies the document ID. Use this setting when `NestingLevel` is set to `"none"`.
        pub extract_doc_id: Option<Value<bool>>,
        /// Specifies either document or table mode.
        pub nesting_level: Option<Value<String>>,
        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the
        /// required permissions to access the value in `SecretsManagerSecret`.
        pub secrets_manager_access_role_arn: Option<Value<String>>,
        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the DocumentDB endpoint
        /// connection details.
        pub secrets_manager_secret_id: Option<Value<String>>,
    }

    impl Lower for DocDbSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DocsToInvestigate", self.docs_to_investigate);
            to.set("ExtractDocId", self.extract_doc_id);
            to.set("NestingLevel", self.nesting_level);
            to.set("SecretsManagerAccessRoleArn", self.secrets_manager_access_role_arn);
            to.set("SecretsManagerSecretId", self.secrets_manager_secret_id);
        }
    }

    /// Provides information, including the Amazon Resource Name (ARN) of the IAM role used to define an Amazon DynamoDB
    /// target endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct DynamoDbSettings {
        /// The Amazon Resource Name (ARN) used by the service to access the IAM role. The role must allow the
        /// `iam:PassRole` action.
        pub service_access_role_arn: Option<Value<String>>,
    }

    impl Lower for DynamoDbSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ServiceAccessRoleArn", self.service_access_role_arn);
        }
    }

    /// Provides information that defines an OpenSearch endpoint. This information includes the output format of records
    /// applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct ElasticsearchSettings {
        /// The endpoint for the OpenSearch cluster. AWS DMS uses HTTPS if a transport protocol (either HTTP or HTTPS) isn't
        /// specified.
        ///
        /// A change replaces the resource.
        pub endpoint_uri: Option<Value<String>>,
        /// The maximum number of seconds for which DMS retries failed API requests to the OpenSearch cluster.
        pub error_retry_duration: Option<Value<i64>>,
        /// The maximum percentage of records that can fail to be written before a full load operation stops.
        pub full_load_error_percentage: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) used by the service to access the IAM role. The role must allow the
        /// `iam:PassRole` action.
        pub service_access_role_arn: Option<Value<String>>,
    }

    impl Lower for ElasticsearchSettings {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointUri", self.endpoint_uri);
            to.set("ErrorRetryDuration", self.error_retry_duration);
            to.set("FullLoadErrorPercentage", self.full_load_error_percentage);
            to.set("ServiceAccessRoleArn", self.service_access_role_arn);
        }
    }

    /// Provides information that defines a GCP MySQL endpoint. This information includes the output format of records
    /// applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct GcpMySQLSettings {
        /// Specifies a script to run immediately after AWS DMS connects to the endpoint. The migration task continues
        /// running regardless if the SQL statement succeeds or fails.
        pub after_connect_script: Option<Value<String>>,
        /// Adjusts the behavior of AWS DMS when migrating from an SQL Server source database that is hosted as part of an
        /// Always On availability group cluster.
        pub clean_source_metadata_on_mismatch: Option<Value<bool>>,
        /// Database name for the endpoint. For a MySQL source or target endpoint, don't explicitly specify the database
        /// using the `DatabaseName` request parameter on either the `CreateEndpoint` or `ModifyEndpoint` API call.
        pub database_name: Option<Value<String>>,
        /// Specifies how often to check the binary log for new changes/events when the database is idle. The default is
        /// five seconds.
        pub events_poll_interval: Option<Value<i64>>,
        /// Specifies the maximum size (in KB) of any.csv file used to transfer data to a MySQL-compatible database.
        pub max_file_size: Option<Value<i64>>,
        /// Improves performance when loading data into the MySQL-compatible target database. Specifies how many threads to
        /// use to load the data into the MySQL-compatible target database.
        pub parallel_load_threads: Option<Value<i64>>,
        /// Endpoint connection password.
        pub password: Option<Value<String>>,
        /// The port used by the endpoint database.
        pub port: Option<Value<i64>>,
        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the
        /// required permissions to access the value in `SecretsManagerSecret.` The role must allow the `iam:PassRole`
        /// action.
        pub secrets_manager_access_role_arn: Option<Value<String>>,
        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MySQL endpoint
        /// connection details.
        pub secrets_manager_secret_id: Option<Value<String>>,
        /// The MySQL host name.
        pub server_name: Option<Value<String>>,
        /// Specifies the time zone for the source MySQL database. Don't enclose time zones in single quotation marks.
        pub server_timezone: Option<Value<String>>,
        /// Endpoint connection user name.
        pub username: Option<Value<String>>,
    }

    impl Lower for GcpMySQLSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AfterConnectScript", self.after_connect_script);
            to.set("CleanSourceMetadataOnMismatch", self.clean_source_metadata_on_mismatch);
            to.set("DatabaseName", self.database_name);
            to.set("EventsPollInterval", self.events_poll_interval);
            to.set("MaxFileSize", self.max_file_size);
            to.set("ParallelLoadThreads", self.parallel_load_threads);
            to.set("Password", self.password);
            to.set("Port", self.port);
            to.set("SecretsManagerAccessRoleArn", self.secrets_manager_access_role_arn);
            to.set("SecretsManagerSecretId", self.secrets_manager_secret_id);
            to.set("ServerName", self.server_name);
            to.set("ServerTimezone", self.server_timezone);
            to.set("Username", self.username);
        }
    }

    /// Provides information that defines an IBMDB2 endpoint. This information includes the output format of records
    /// applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct IbmDb2Settings {
        /// For ongoing replication (CDC), use CurrentLSN to specify a log sequence number (LSN) where you want the
        /// replication to start.
        pub current_lsn: Option<Value<String>>,
        /// If true, AWS DMS saves any.csv files to the Db2 LUW target that were used to replicate data. DMS uses these
        /// files for analysis and troubleshooting.
        pub keep_csv_files: Option<Value<bool>>,
        /// The amount of time (in milliseconds) before AWS DMS times out operations performed by DMS on the Db2 target.
        pub load_timeout: Option<Value<i64>>,
        /// Specifies the maximum size (in KB) of.csv files used to transfer data to Db2 LUW.
        pub max_file_size: Option<Value<i64>>,
        /// Maximum number of bytes per read, as a NUMBER value. The default is 64 KB.
        pub max_k_bytes_per_read: Option<Value<i64>>,
        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the
        /// required permissions to access the value in `SecretsManagerSecret`.
        pub secrets_manager_access_role_arn: Option<Value<String>>,
        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the IBMDB2 endpoint
        /// connection details.
        pub secrets_manager_secret_id: Option<Value<String>>,
        /// Enables ongoing replication (CDC) as a BOOLEAN value. The default is true.
        pub set_data_capture_changes: Option<Value<bool>>,
        /// The size (in KB) of the in-memory file write buffer used when generating.csv files on the local disk on the DMS
        /// replication instance.
        pub write_buffer_size: Option<Value<i64>>,
    }

    impl Lower for IbmDb2Settings {
        fn fields(self, to: &mut Fields) {
            to.set("CurrentLsn", self.current_lsn);
            to.set("KeepCsvFiles", self.keep_csv_files);
            to.set("LoadTimeout", self.load_timeout);
            to.set("MaxFileSize", self.max_file_size);
            to.set("MaxKBytesPerRead", self.max_k_bytes_per_read);
            to.set("SecretsManagerAccessRoleArn", self.secrets_manager_access_role_arn);
            to.set("SecretsManagerSecretId", self.secrets_manager_secret_id);
            to.set("SetDataCaptureChanges", self.set_data_capture_changes);
            to.set("WriteBufferSize", self.write_buffer_size);
        }
    }

    /// Provides information that describes an Apache Kafka endpoint. This information includes the output format of
    /// records applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaSettings {
        /// A comma-separated list of one or more broker locations in your Kafka cluster that host your Kafka instance.
        pub broker: Option<Value<String>>,
        /// Shows detailed control information for table definition, column definition, and table and column changes in the
        /// Kafka message output.
        pub include_control_details: Option<Value<bool>>,
        /// Include NULL and empty columns for records migrated to the endpoint. The default is `false`.
        pub include_null_and_empty: Option<Value<bool>>,
        /// Shows the partition value within the Kafka message output unless the partition type is `schema-table-type`.
        pub include_partition_value: Option<Value<bool>>,
        /// Includes any data definition language (DDL) operations that change the table in the control data, such as
        /// `rename-table`, `drop-table`, `add-column`, `drop-column`, and `rename-column`.
        pub include_table_alter_operations: Option<Value<bool>>,
        /// Provides detailed transaction information from the source database.
        pub include_transaction_details: Option<Value<bool>>,
        /// The output format for the records created on the endpoint. The message format is `JSON` (default) or
        /// `JSON_UNFORMATTED` (a single line with no tab).
        pub message_format: Option<Value<String>>,
        /// The maximum size in bytes for records created on the endpoint The default is 1,000,000.
        pub message_max_bytes: Option<Value<i64>>,
        /// Set this optional parameter to `true` to avoid adding a '0x' prefix to raw data in hexadecimal format.
        pub no_hex_prefix: Option<Value<bool>>,
        /// Prefixes schema and table names to partition values, when the partition type is `primary-key-type`. Doing this
        /// increases data distribution among Kafka partitions.
        pub partition_include_schema_table: Option<Value<bool>>,
        /// The secure password that you created when you first set up your Amazon MSK cluster to validate a client identity
        /// and make an encrypted connection between server and client using SASL-SSL authentication.
        pub sasl_password: Option<Value<String>>,
        /// The secure user name you created when you first set up your Amazon MSK cluster to validate a client identity and
        /// make an encrypted connection between server and client using SASL-SSL authentication.
        pub sasl_user_name: Option<Value<String>>,
        /// Set secure connection to a Kafka target endpoint using Transport Layer Security (TLS). Options include
        /// `ssl-encryption`, `ssl-authentication`, and `sasl-ssl`.
        pub security_protocol: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) for the private certificate authority (CA) cert that AWS DMS uses to securely
        /// connect to your Kafka target endpoint.
        pub ssl_ca_certificate_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the client certificate used to securely connect to a Kafka target endpoint.
        pub ssl_client_certificate_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) for the client private key used to securely connect to a Kafka target endpoint.
        pub ssl_client_key_arn: Option<Value<String>>,
        /// The password for the client private key used to securely connect to a Kafka target endpoint.
        pub ssl_client_key_password: Option<Value<String>>,
        /// The topic to which you migrate the data. If you don't specify a topic, AWS DMS specifies `"kafka-default-topic"`
        /// as the migration topic.
        pub topic: Option<Value<String>>,
    }

    impl Lower for KafkaSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Broker", self.broker);
            to.set("IncludeControlDetails", self.include_control_details);
            to.set("IncludeNullAndEmpty", self.include_null_and_empty);
            to.set("IncludePartitionValue", self.include_partition_value);
            to.set("IncludeTableAlterOperations", self.include_table_alter_operations);
            to.set("IncludeTransactionDetails", self.include_transaction_details);
            to.set("MessageFormat", self.message_format);
            to.set("MessageMaxBytes", self.message_max_bytes);
            to.set("NoHexPrefix", self.no_hex_prefix);
            to.set("PartitionIncludeSchemaTable", self.partition_include_schema_table);
            to.set("SaslPassword", self.sasl_password);
            to.set("SaslUserName", self.sasl_user_name);
            to.set("SecurityProtocol", self.security_protocol);
            to.set("SslCaCertificateArn", self.ssl_ca_certificate_arn);
            to.set("SslClientCertificateArn", self.ssl_client_certificate_arn);
            to.set("SslClientKeyArn", self.ssl_client_key_arn);
            to.set("SslClientKeyPassword", self.ssl_client_key_password);
            to.set("Topic", self.topic);
        }
    }

    /// Provides information that describes an Amazon Kinesis Data Stream endpoint. This information includes the output
    /// format of records applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisSettings {
        /// Shows detailed control information for table definition, column definition, and table and column changes in the
        /// Kinesis message output.
        pub include_control_details: Option<Value<bool>>,
        /// Include NULL and empty columns for records migrated to the endpoint. The default is `false`.
        pub include_null_and_empty: Option<Value<bool>>,
        /// Shows the partition value within the Kinesis message output, unless the partition type is `schema-table-type`.
        pub include_partition_value: Option<Value<bool>>,
        /// Includes any data definition language (DDL) operations that change the table in the control data, such as
        /// `rename-table`, `drop-table`, `add-column`, `drop-column`, and `rename-column`.
        pub include_table_alter_operations: Option<Value<bool>>,
        /// Provides detailed transaction information from the source database.
        pub include_transaction_details: Option<Value<bool>>,
        /// The output format for the records created on the endpoint. The message format is `JSON` (default) or
        /// `JSON_UNFORMATTED` (a single line with no tab).
        pub message_format: Option<Value<String>>,
        /// Set this optional parameter to `true` to avoid adding a '0x' prefix to raw data in hexadecimal format.
        pub no_hex_prefix: Option<Value<bool>>,
        /// Prefixes schema and table names to partition values, when the partition type is `primary-key-type`. Doing this
        /// increases data distribution among Kinesis shards.
        pub partition_include_schema_table: Option<Value<bool>>,
        /// The Amazon Resource Name (ARN) for the IAM role that AWS DMS uses to write to the Kinesis data stream.
        pub service_access_role_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) for the Amazon Kinesis Data Streams endpoint.
        pub stream_arn: Option<Value<String>>,
    }

    impl Lower for KinesisSettings {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeControlDetails", self.include_control_details);
            to.set("IncludeNullAndEmpty", self.include_null_and_empty);
            to.set("IncludePartitionValue", self.include_partition_value);
            to.set("IncludeTableAlterOperations", self.include_table_alter_operations);
            to.set("IncludeTransactionDetails", self.include_transaction_details);
            to.set("MessageFormat", self.message_format);
            to.set("NoHexPrefix", self.no_hex_prefix);
            to.set("PartitionIncludeSchemaTable", self.partition_include_schema_table);
            to.set("ServiceAccessRoleArn", self.service_access_role_arn);
            to.set("StreamArn", self.stream_arn);
        }
    }

    /// Provides information that defines a Microsoft SQL Server endpoint. This information includes the output format
    /// of records applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct MicrosoftSqlServerSettings {
        /// The maximum size of the packets (in bytes) used to transfer data using BCP.
        pub bcp_packet_size: Option<Value<i64>>,
        /// Specifies a file group for the AWS DMS internal tables. When the replication task starts, all the internal AWS
        /// DMS control tables (awsdms\_ apply\_exception, awsdms\_apply, awsdms\_changes) are created for the specified
        /// file group.
        pub control_tables_file_group: Option<Value<String>>,
        /// Database name for the endpoint.
        pub database_name: Option<Value<String>>,
        /// Forces LOB lookup on inline LOB.
        pub force_lob_lookup: Option<Value<bool>>,
        /// Endpoint connection password.
        pub password: Option<Value<String>>,
        /// Endpoint TCP port.
        pub port: Option<Value<i64>>,
        /// Cleans and recreates table metadata information on the replication instance when a mismatch occurs.
        pub query_single_always_on_node: Option<Value<bool>>,
        /// When this attribute is set to `Y`, AWS DMS only reads changes from transaction log backups and doesn't read from
        /// the active transaction log file during ongoing replication.
        pub read_backup_only: Option<Value<bool>>,
        /// Use this attribute to minimize the need to access the backup log and enable AWS DMS to prevent truncation using
        /// one of the following two methods.
        pub safeguard_policy: Option<Value<String>>,
        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the
        /// required permissions to access the value in `SecretsManagerSecret`.
        pub secrets_manager_access_role_arn: Option<Value<String>>,
        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MicrosoftSQLServer
        /// endpoint connection details.
        pub secrets_manager_secret_id: Option<Value<String>>,
        /// Fully qualified domain name of the endpoint. For an Amazon RDS SQL Server instance, this is the output of
        /// DescribeDBInstances, in the `Endpoint.Address` field.
        pub server_name: Option<Value<String>>,
        /// Indicates the mode used to fetch CDC data.
        pub tlog_access_mode: Option<Value<String>>,
        /// Use the `TrimSpaceInChar` source endpoint setting to right-trim data on CHAR and NCHAR data types during
        /// migration.
        pub trim_space_in_char: Option<Value<bool>>,
        /// Use this to attribute to transfer data for full-load operations using BCP. When the target table contains an
        /// identity column that does not exist in the source table, you must disable the use BCP for loading table option.
        pub use_bcp_full_load: Option<Value<bool>>,
        /// When this attribute is set to `Y`, DMS processes third-party transaction log backups if they are created in
        /// native format.
        pub use_third_party_backup_device: Option<Value<bool>>,
        /// Endpoint connection user name.
        pub username: Option<Value<String>>,
    }

    impl Lower for MicrosoftSqlServerSettings {
        fn fields(self, to: &mut Fields) {
            to.set("BcpPacketSize", self.bcp_packet_size);
            to.set("ControlTablesFileGroup", self.control_tables_file_group);
            to.set("DatabaseName", self.database_name);
            to.set("ForceLobLookup", self.force_lob_lookup);
            to.set("Password", self.password);
            to.set("Port", self.port);
            to.set("QuerySingleAlwaysOnNode", self.query_single_always_on_node);
            to.set("ReadBackupOnly", self.read_backup_only);
            to.set("SafeguardPolicy", self.safeguard_policy);
            to.set("SecretsManagerAccessRoleArn", self.secrets_manager_access_role_arn);
            to.set("SecretsManagerSecretId", self.secrets_manager_secret_id);
            to.set("ServerName", self.server_name);
            to.set("TlogAccessMode", self.tlog_access_mode);
            to.set("TrimSpaceInChar", self.trim_space_in_char);
            to.set("UseBcpFullLoad", self.use_bcp_full_load);
            to.set("UseThirdPartyBackupDevice", self.use_third_party_backup_device);
            to.set("Username", self.username);
        }
    }

    /// Provides information that defines a MongoDB endpoint. This information includes the output format of records
    /// applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct MongoDbSettings {
        /// The authentication mechanism you use to access the MongoDB source endpoint.
        pub auth_mechanism: Option<Value<String>>,
        /// The MongoDB database name. This setting isn't used when `AuthType` is set to `"no"`.
        pub auth_source: Option<Value<String>>,
        /// The authentication type you use to access the MongoDB source endpoint.
        ///
        /// A change replaces the resource.
        pub auth_type: Option<Value<String>>,
        /// The database name on the MongoDB source endpoint.
        pub database_name: Option<Value<String>>,
        /// Indicates the number of documents to preview to determine the document organization. Use this setting when
        /// `NestingLevel` is set to `"one"`.
        pub docs_to_investigate: Option<Value<String>>,
        /// Specifies the document ID. Use this setting when `NestingLevel` is set to `"none"`.
        pub extract_doc_id: Option<Value<String>>,
        /// Specifies either document or table mode.
        pub nesting_level: Option<Value<String>>,
        /// The password for the user account you use to access the MongoDB source endpoint.
        pub password: Option<Value<String>>,
        /// The port value for the MongoDB source endpoint.
        pub port: Option<Value<i64>>,
        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the
        /// required permissions to access the value in `SecretsManagerSecret`.
        pub secrets_manager_access_role_arn: Option<Value<String>>,
        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MongoDB endpoint
        /// connection details.
        pub secrets_manager_secret_id: Option<Value<String>>,
        /// The name of the server on the MongoDB source endpoint.
        pub server_name: Option<Value<String>>,
        /// The user name you use to access the MongoDB source endpoint.
        pub username: Option<Value<String>>,
    }

    impl Lower for MongoDbSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AuthMechanism", self.auth_mechanism);
            to.set("AuthSource", self.auth_source);
            to.set("AuthType", self.auth_type);
            to.set("DatabaseName", self.database_name);
            to.set("DocsToInvestigate", self.docs_to_investigate);
            to.set("ExtractDocId", self.extract_doc_id);
            to.set("NestingLevel", self.nesting_level);
            to.set("Password", self.password);
            to.set("Port", self.port);
            to.set("SecretsManagerAccessRoleArn", self.secrets_manager_access_role_arn);
            to.set("SecretsManagerSecretId", self.secrets_manager_secret_id);
            to.set("ServerName", self.server_name);
            to.set("Username", self.username);
        }
    }

    /// Provides information that defines a MySQL endpoint. This information includes the output format of records
    /// applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct MySqlSettings {
        /// Specifies a script to run immediately after AWS DMS connects to the endpoint. The migration task continues
        /// running regardless if the SQL statement succeeds or fails.
        pub after_connect_script: Option<Value<String>>,
        /// Cleans and recreates table metadata information on the replication instance when a mismatch occurs.
        pub clean_source_metadata_on_mismatch: Option<Value<bool>>,
        /// Specifies how often to check the binary log for new changes/events when the database is idle. The default is
        /// five seconds.
        pub events_poll_interval: Option<Value<i64>>,
        /// Specifies the maximum size (in KB) of any.csv file used to transfer data to a MySQL-compatible database.
        pub max_file_size: Option<Value<i64>>,
        /// Improves performance when loading data into the MySQL-compatible target database. Specifies how many threads to
        /// use to load the data into the MySQL-compatible target database.
        pub parallel_load_threads: Option<Value<i64>>,
        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the
        /// required permissions to access the value in `SecretsManagerSecret`.
        pub secrets_manager_access_role_arn: Option<Value<String>>,
        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MySQL endpoint
        /// connection details.
        pub secrets_manager_secret_id: Option<Value<String>>,
        /// Specifies the time zone for the source MySQL database.
        pub server_timezone: Option<Value<String>>,
        /// Specifies where to migrate source tables on the target, either to a single database or multiple databases.
        pub target_db_type: Option<Value<String>>,
    }

    impl Lower for MySqlSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AfterConnectScript", self.after_connect_script);
            to.set("CleanSourceMetadataOnMismatch", self.clean_source_metadata_on_mismatch);
            to.set("EventsPollInterval", self.events_poll_interval);
            to.set("MaxFileSize", self.max_file_size);
            to.set("ParallelLoadThreads", self.parallel_load_threads);
            to.set("SecretsManagerAccessRoleArn", self.secrets_manager_access_role_arn);
            to.set("SecretsManagerSecretId", self.secrets_manager_secret_id);
            to.set("ServerTimezone", self.server_timezone);
            to.set("TargetDbType", self.target_db_type);
        }
    }

    /// Provides information that defines an Amazon Neptune endpoint. This information includes the output format of
    /// records applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct NeptuneSettings {
        /// The number of milliseconds for AWS DMS to wait to retry a bulk-load of migrated graph data to the Neptune target
        /// database before raising an error.
        pub error_retry_duration: Option<Value<i64>>,
        /// If you want IAM authorization enabled for this endpoint, set this parameter to `true`. Then attach the
        /// appropriate IAM policy document to your service role specified by `ServiceAccessRoleArn`.
        pub iam_auth_enabled: Option<Value<bool>>,
        /// The maximum size in kilobytes of migrated graph data stored in a.csv file before AWS DMS bulk-loads the data to
        /// the Neptune target database.
        pub max_file_size: Option<Value<i64>>,
        /// The number of times for AWS DMS to retry a bulk load of migrated graph data to the Neptune target database
        /// before raising an error.
        pub max_retry_count: Option<Value<i64>>,
        /// A folder path where you want AWS DMS to store migrated graph data in the S3 bucket specified by `S3BucketName`.
        pub s3_bucket_folder: Option<Value<String>>,
        /// The name of the Amazon S3 bucket where AWS DMS can temporarily store migrated graph data in.csv files before
        /// bulk-loading it to the Neptune target database.
        pub s3_bucket_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the service role that you created for the Neptune target endpoint.
        pub service_access_role_arn: Option<Value<String>>,
    }

    impl Lower for NeptuneSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorRetryDuration", self.error_retry_duration);
            to.set("IamAuthEnabled", self.iam_auth_enabled);
            to.set("MaxFileSize", self.max_file_size);
            to.set("MaxRetryCount", self.max_retry_count);
            to.set("S3BucketFolder", self.s3_bucket_folder);
            to.set("S3BucketName", self.s3_bucket_name);
            to.set("ServiceAccessRoleArn", self.service_access_role_arn);
        }
    }

    /// Provides information that defines an Oracle endpoint. This information includes the output format of records
    /// applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct OracleSettings {
        /// Set this attribute to `false` in order to use the Binary Reader to capture change data for an Amazon RDS for
        /// Oracle as the source.
        pub access_alternate_directly: Option<Value<bool>>,
        /// Set this attribute to set up table-level supplemental logging for the Oracle database. This attribute enables
        /// PRIMARY KEY supplemental logging on all tables selected for a migration task.
        pub add_supplemental_logging: Option<Value<bool>>,
        /// Set this attribute with `ArchivedLogDestId` in a primary/ standby setup. This attribute is useful in the case of
        /// a switchover.
        pub additional_archived_log_dest_id: Option<Value<i64>>,
        /// Set this attribute to `true` to enable replication of Oracle tables containing columns that are nested tables or
        /// defined types.
        pub allow_select_nested_tables: Option<Value<bool>>,
        /// Specifies the ID of the destination for the archived redo logs. This value should be the same as a number in the
        /// dest\_id column of the v$archived\_log view.
        pub archived_log_dest_id: Option<Value<i64>>,
        /// When this field is set to `True`, AWS DMS only accesses the archived redo logs. If the archived redo logs are
        /// stored on Automatic Storage Management (ASM) only, the AWS DMS user account needs to be granted ASM privileges.
        pub archived_logs_only: Option<Value<bool>>,
        /// For an Oracle source endpoint, your Oracle Automatic Storage Management (ASM) password. You can set this value
        /// from the `*asm_user_password*` value.
        pub asm_password: Option<Value<String>>,
        /// For an Oracle source endpoint, your ASM server address. You can set this value from the `asm_server` value.
        pub asm_server: Option<Value<String>>,
        /// For an Oracle source endpoint, your ASM user name. You can set this value from the `asm_user` value.
        pub asm_user: Option<Value<String>>,
        /// Specifies whether the length of a character column is in bytes or in characters. To indicate that the character
        /// column length is in characters, set this attribute to `CHAR`.
        pub char_length_semantics: Option<Value<String>>,
        /// When set to `true`, this attribute helps to increase the commit rate on the Oracle target database by writing
        /// directly to tables and not writing a trail to database logs.
        pub direct_path_no_log: Option<Value<bool>>,
        /// When set to `true`, this attribute specifies a parallel load when `useDirectPathFullLoad` is set to `Y`.
        pub direct_path_parallel_load: Option<Value<bool>>,
        /// Set this attribute to enable homogenous tablespace replication and create existing tables or indexes under the
        /// same tablespace on the target.
        pub enable_homogenous_tablespace: Option<Value<bool>>,
        /// Specifies the IDs of one more destinations for one or more archived redo logs. These IDs are the values of the
        /// `dest_id` column in the `v$archived_log` view.
        pub extra_archived_log_dest_ids: Option<Value<Vec<i64>>>,
        /// When set to `true`, this attribute causes a task to fail if the actual size of an LOB column is greater than the
        /// specified `LobMaxSize`.
        pub fail_tasks_on_lob_truncation: Option<Value<bool>>,
        /// Specifies the number scale. You can select a scale up to 38, or you can select FLOAT. By default, the NUMBER
        /// data type is converted to precision 38, scale 10.
        pub number_datatype_scale: Option<Value<i64>>,
        /// Set this string attribute to the required value in order to use the Binary Reader to capture change data for an
        /// Amazon RDS for Oracle as the source.
        pub oracle_path_prefix: Option<Value<String>>,
        /// Set this attribute to change the number of threads that DMS configures to perform a change data capture (CDC)
        /// load using Oracle Automatic Storage Management (ASM).
        pub parallel_asm_read_threads: Option<Value<i64>>,
        /// Set this attribute to change the number of read-ahead blocks that DMS configures to perform a change data
        /// capture (CDC) load using Oracle Automatic Storage Management (ASM).
        pub read_ahead_blocks: Option<Value<i64>>,
        /// When set to `true`, this attribute supports tablespace replication.
        pub read_table_space_name: Option<Value<bool>>,
        /// Set this attribute to true in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle
        /// as the source.
        pub replace_path_prefix: Option<Value<bool>>,
        /// Specifies the number of seconds that the system waits before resending a query.
        pub retry_interval: Option<Value<i64>>,
        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the
        /// required permissions to access the value in `SecretsManagerSecret`.
        pub secrets_manager_access_role_arn: Option<Value<String>>,
        /// Required only if your Oracle endpoint uses Advanced Storage Manager (ASM). The full ARN of the IAM role that
        /// specifies AWS DMS as the trusted entity and grants the required permissions to access the
        /// `SecretsManagerOracleAsmSecret`.
        pub secrets_manager_oracle_asm_access_role_arn: Option<Value<String>>,
        /// Required only if your Oracle endpoint uses Advanced Storage Manager (ASM). The full ARN, partial ARN, or display
        /// name of the `SecretsManagerOracleAsmSecret` that contains the Oracle ASM connection details for the Oracle
        /// endpoint.
        pub secrets_manager_oracle_asm_secret_id: Option<Value<String>>,
        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the Oracle endpoint
        /// connection details.
        pub secrets_manager_secret_id: Option<Value<String>>,
        /// For an Oracle source endpoint, the transparent data encryption (TDE) password required by AWM DMS to access
        /// Oracle redo logs encrypted by TDE using Binary Reader.
        pub security_db_encryption: Option<Value<String>>,
        /// For an Oracle source endpoint, the name of a key used for the transparent data encryption (TDE) of the columns
        /// and tablespaces in an Oracle source database that is encrypted using TDE.
        pub security_db_encryption_name: Option<Value<String>>,
        /// Use this attribute to convert `SDO_GEOMETRY` to `GEOJSON` format. By default, DMS calls the `SDO2GEOJSON` custom
        /// function if present and accessible.
        pub spatial_data_option_to_geo_json_function_name: Option<Value<String>>,
        /// Use this attribute to specify a time in minutes for the delay in standby sync. If the source is an Oracle Active
        /// Data Guard standby database, use this attribute to specify the time lag between primary and standby databases.
        pub standby_delay_time: Option<Value<i64>>,
        /// Set this attribute to `true` in order to use the Binary Reader to capture change data for an Amazon RDS for
        /// Oracle as the source.
        pub use_alternate_folder_for_online: Option<Value<bool>>,
        /// Set this attribute to True to capture change data using the Binary Reader utility. Set `UseLogminerReader` to
        /// False to set this attribute to True.
        pub use_b_file: Option<Value<bool>>,
        /// Set this attribute to True to have AWS DMS use a direct path full load. Specify this value to use the direct
        /// path protocol in the Oracle Call Interface (OCI).
        pub use_direct_path_full_load: Option<Value<bool>>,
        /// Set this attribute to True to capture change data using the Oracle LogMiner utility (the default). Set this
        /// attribute to False if you want to access the redo logs as a binary file.
        pub use_logminer_reader: Option<Value<bool>>,
        /// Set this string attribute to the required value in order to use the Binary Reader to capture change data for an
        /// Amazon RDS for Oracle as the source.
        pub use_path_prefix: Option<Value<String>>,
    }

    impl Lower for OracleSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AccessAlternateDirectly", self.access_alternate_directly);
            to.set("AddSupplementalLogging", self.add_supplemental_logging);
            to.set("AdditionalArchivedLogDestId", self.additional_archived_log_dest_id);
            to.set("AllowSelectNestedTables", self.allow_select_nested_tables);
            to.set("ArchivedLogDestId", self.archived_log_dest_id);
            to.set("ArchivedLogsOnly", self.archived_logs_only);
            to.set("AsmPassword", self.asm_password);
            to.set("AsmServer", self.asm_server);
            to.set("AsmUser", self.asm_user);
            to.set("CharLengthSemantics", self.char_length_semantics);
            to.set("DirectPathNoLog", self.direct_path_no_log);
            to.set("DirectPathParallelLoad", self.direct_path_parallel_load);
            to.set("EnableHomogenousTablespace", self.enable_homogenous_tablespace);
            to.set("ExtraArchivedLogDestIds", self.extra_archived_log_dest_ids);
            to.set("FailTasksOnLobTruncation", self.fail_tasks_on_lob_truncation);
            to.set("NumberDatatypeScale", self.number_datatype_scale);
            to.set("OraclePathPrefix", self.oracle_path_prefix);
            to.set("ParallelAsmReadThreads", self.parallel_asm_read_threads);
            to.set("ReadAheadBlocks", self.read_ahead_blocks);
            to.set("ReadTableSpaceName", self.read_table_space_name);
            to.set("ReplacePathPrefix", self.replace_path_prefix);
            to.set("RetryInterval", self.retry_interval);
            to.set("SecretsManagerAccessRoleArn", self.secrets_manager_access_role_arn);
            to.set("SecretsManagerOracleAsmAccessRoleArn", self.secrets_manager_oracle_asm_access_role_arn);
            to.set("SecretsManagerOracleAsmSecretId", self.secrets_manager_oracle_asm_secret_id);
            to.set("SecretsManagerSecretId", self.secrets_manager_secret_id);
            to.set("SecurityDbEncryption", self.security_db_encryption);
            to.set("SecurityDbEncryptionName", self.security_db_encryption_name);
            to.set("SpatialDataOptionToGeoJsonFunctionName", self.spatial_data_option_to_geo_json_function_name);
            to.set("StandbyDelayTime", self.standby_delay_time);
            to.set("UseAlternateFolderForOnline", self.use_alternate_folder_for_online);
            to.set("UseBFile", self.use_b_file);
            to.set("UseDirectPathFullLoad", self.use_direct_path_full_load);
            to.set("UseLogminerReader", self.use_logminer_reader);
            to.set("UsePathPrefix", self.use_path_prefix);
        }
    }

    /// Provides information that defines a PostgreSQL endpoint. This information includes the output format of records
    /// applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct PostgreSqlSettings {
        /// For use with change data capture (CDC) only, this attribute has AWS DMS bypass foreign keys and user triggers to
        /// reduce the time it takes to bulk load data.
        pub after_connect_script: Option<Value<String>>,
        /// The Babelfish for Aurora PostgreSQL database name for the endpoint.
        pub babelfish_database_name: Option<Value<String>>,
        /// To capture DDL events, AWS DMS creates various artifacts in the PostgreSQL database when the task starts.
        pub capture_ddls: Option<Value<bool>>,
        /// Specifies the default behavior of the replication's handling of PostgreSQL- compatible endpoints that require
        /// some additional configuration, such as Babelfish endpoints.
        pub database_mode: Option<Value<String>>,
        /// The schema in which the operational DDL database artifacts are created.
        pub ddl_artifacts_schema: Option<Value<String>>,
        /// Sets the client statement timeout for the PostgreSQL instance, in seconds. The default value is 60 seconds.
        pub execute_timeout: Option<Value<i64>>,
        /// When set to `true`, this value causes a task to fail if the actual size of a LOB column is greater than the
        /// specified `LobMaxSize`.
        pub fail_tasks_on_lob_truncation: Option<Value<bool>>,
        /// The write-ahead log (WAL) heartbeat feature mimics a dummy transaction. By doing this, it prevents idle logical
        /// replication slots from holding onto old WAL logs, which can result in storage full situations on the source.
        pub heartbeat_enable: Option<Value<bool>>,
        /// Sets the WAL heartbeat frequency (in minutes).
        pub heartbeat_frequency: Option<Value<i64>>,
        /// Sets the schema in which the heartbeat artifacts are created.
        pub heartbeat_schema: Option<Value<String>>,
        /// When true, lets PostgreSQL migrate the boolean type as boolean. By default, PostgreSQL migrates booleans as
        /// `varchar(5)`.
        pub map_boolean_as_boolean: Option<Value<bool>>,
        /// Specifies the maximum size (in KB) of any.csv file used to transfer data to PostgreSQL.
        pub max_file_size: Option<Value<i64>>,
        /// Specifies the plugin to use to create a replication slot.
        pub plugin_name: Option<Value<String>>,
        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the
        /// required permissions to access the value in `SecretsManagerSecret`.
        pub secrets_manager_access_role_arn: Option<Value<String>>,
        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the PostgreSQL endpoint
        /// connection details.
        pub secrets_manager_secret_id: Option<Value<String>>,
        /// Sets the name of a previously created logical replication slot for a change data capture (CDC) load of the
        /// PostgreSQL source instance.
        pub slot_name: Option<Value<String>>,
    }

    impl Lower for PostgreSqlSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AfterConnectScript", self.after_connect_script);
            to.set("BabelfishDatabaseName", self.babelfish_database_name);
            to.set("CaptureDdls", self.capture_ddls);
            to.set("DatabaseMode", self.database_mode);
            to.set("DdlArtifactsSchema", self.ddl_artifacts_schema);
            to.set("ExecuteTimeout", self.execute_timeout);
            to.set("FailTasksOnLobTruncation", self.fail_tasks_on_lob_truncation);
            to.set("HeartbeatEnable", self.heartbeat_enable);
            to.set("HeartbeatFrequency", self.heartbeat_frequency);
            to.set("HeartbeatSchema", self.heartbeat_schema);
            to.set("MapBooleanAsBoolean", self.map_boolean_as_boolean);
            to.set("MaxFileSize", self.max_file_size);
            to.set("PluginName", self.plugin_name);
            to.set("SecretsManagerAccessRoleArn", self.secrets_manager_access_role_arn);
            to.set("SecretsManagerSecretId", self.secrets_manager_secret_id);
            to.set("SlotName", self.slot_name);
        }
    }

    /// Provides information that defines a Redis target endpoint. This information includes the output format of
    /// records applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct RedisSettings {
        /// The password provided with the `auth-role` and `auth-token` options of the `AuthType` setting for a Redis target
        /// endpoint.
        pub auth_password: Option<Value<String>>,
        /// The type of authentication to perform when connecting to a Redis target. Options include `none`, `auth-token`,
        /// and `auth-role`.
        pub auth_type: Option<Value<String>>,
        /// The user name provided with the `auth-role` option of the `AuthType` setting for a Redis target endpoint.
        pub auth_user_name: Option<Value<String>>,
        /// Transmission Control Protocol (TCP) port for the endpoint.
        pub port: Option<Value<f64>>,
        /// Fully qualified domain name of the endpoint.
        pub server_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) for the certificate authority (CA) that DMS uses to connect to your Redis target
        /// endpoint.
        pub ssl_ca_certificate_arn: Option<Value<String>>,
        /// The connection to a Redis target endpoint using Transport Layer Security (TLS). Valid values include `plaintext`
        /// and `ssl-encryption`.
        pub ssl_security_protocol: Option<Value<String>>,
    }

    impl Lower for RedisSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AuthPassword", self.auth_password);
            to.set("AuthType", self.auth_type);
            to.set("AuthUserName", self.auth_user_name);
            to.set("Port", self.port);
            to.set("ServerName", self.server_name);
            to.set("SslCaCertificateArn", self.ssl_ca_certificate_arn);
            to.set("SslSecurityProtocol", self.ssl_security_protocol);
        }
    }

    /// Provides information that defines an Amazon Redshift endpoint. This information includes the output format of
    /// records applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftSettings {
        /// A value that indicates to allow any date format, including invalid formats such as 00/00/00 00:00:00, to be
        /// loaded without generating an error.
        pub accept_any_date: Option<Value<bool>>,
        /// Code to run after connecting. This parameter should contain the code itself, not the name of a file containing
        /// the code.
        pub after_connect_script: Option<Value<String>>,
        /// An S3 folder where the comma-separated-value (.csv) files are stored before being uploaded to the target
        /// Redshift cluster.
        pub bucket_folder: Option<Value<String>>,
        /// The name of the intermediate S3 bucket used to store.csv files before uploading data to Redshift.
        pub bucket_name: Option<Value<String>>,
        /// If Amazon Redshift is configured to support case sensitive schema names, set `CaseSensitiveNames` to `true`.
        pub case_sensitive_names: Option<Value<bool>>,
        /// If you set `CompUpdate` to `true` Amazon Redshift applies automatic compression if the table is empty.
        pub comp_update: Option<Value<bool>>,
        /// A value that sets the amount of time to wait (in milliseconds) before timing out, beginning from when you
        /// initially establish a connection.
        pub connection_timeout: Option<Value<i64>>,
        /// The date format that you are using. Valid values are `auto` (case-sensitive), your date format string enclosed
        /// in quotes, or NULL.
        pub date_format: Option<Value<String>>,
        /// A value that specifies whether AWS DMS should migrate empty CHAR and VARCHAR fields as NULL. A value of `true`
        /// sets empty CHAR and VARCHAR fields to null.
        pub empty_as_null: Option<Value<bool>>,
        /// The type of server-side encryption that you want to use for your data. This encryption type is part of the
        /// endpoint settings or the extra connections attributes for Amazon S3.
        pub encryption_mode: Option<Value<String>>,
        /// This setting is only valid for a full-load migration task.
        pub explicit_ids: Option<Value<bool>>,
        /// The number of threads used to upload a single file. This parameter accepts a value from 1 through 64.
        pub file_transfer_upload_streams: Option<Value<i64>>,
        /// The amount of time to wait (in milliseconds) before timing out of operations performed by AWS DMS on a Redshift
        /// cluster, such as Redshift COPY, INSERT, DELETE, and UPDATE.
        pub load_timeout: Option<Value<i64>>,
        /// When true, lets Redshift migrate the boolean type as boolean. By default, Redshift migrates booleans as
        /// `varchar(1)`.
        pub map_boolean_as_boolean: Option<Value<bool>>,
        /// The maximum size (in KB) of any.csv file used to load data on an S3 bucket and transfer data to Amazon Redshift.
        pub max_file_size: Option<Value<i64>>,
        /// A value that specifies to remove surrounding quotation marks from strings in the incoming data. All characters
        /// within the quotation marks, including delimiters, are retained.
        pub remove_quotes: Option<Value<bool>>,
        /// A value that specifies to replaces the invalid characters specified in `ReplaceInvalidChars`, substituting the
        /// specified characters instead.
        pub replace_chars: Option<Value<String>>,
        /// A list of characters that you want to replace. Use with `ReplaceChars`.
        pub replace_invalid_chars: Option<Value<String>>,
        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the
        /// required permissions to access the value in `SecretsManagerSecret`.
        pub secrets_manager_access_role_arn: Option<Value<String>>,
        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the Amazon Redshift
        /// endpoint connection details.
        pub secrets_manager_secret_id: Option<Value<String>>,
        /// The AWS key ID. If you are using `SSE_KMS` for the `EncryptionMode`, provide this key ID. The key that you use
        /// needs an attached policy that enables IAM user permissions and allows use of the key.
        pub server_side_encryption_kms_key_id: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM role that has access to the Amazon Redshift service. The role must
        /// allow the `iam:PassRole` action.
        pub service_access_role_arn: Option<Value<String>>,
        /// The time format that you want to use. Valid values are `auto` (case-sensitive), `'timeformat_string'`,
        /// `'epochsecs'`, or `'epochmillisecs'`.
        pub time_format: Option<Value<String>>,
        /// A value that specifies to remove the trailing white space characters from a VARCHAR string. This parameter
        /// applies only to columns with a VARCHAR data type.
        pub trim_blanks: Option<Value<bool>>,
        /// A value that specifies to truncate data in columns to the appropriate number of characters, so that the data
        /// fits in the column.
        pub truncate_columns: Option<Value<bool>>,
        /// The size (in KB) of the in-memory file write buffer used when generating.csv files on the local disk at the DMS
        /// replication instance.
        pub write_buffer_size: Option<Value<i64>>,
    }

    impl Lower for RedshiftSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AcceptAnyDate", self.accept_any_date);
            to.set("AfterConnectScript", self.after_connect_script);
            to.set("BucketFolder", self.bucket_folder);
            to.set("BucketName", self.bucket_name);
            to.set("CaseSensitiveNames", self.case_sensitive_names);
            to.set("CompUpdate", self.comp_update);
            to.set("ConnectionTimeout", self.connection_timeout);
            to.set("DateFormat", self.date_format);
            to.set("EmptyAsNull", self.empty_as_null);
            to.set("EncryptionMode", self.encryption_mode);
            to.set("ExplicitIds", self.explicit_ids);
            to.set("FileTransferUploadStreams", self.file_transfer_upload_streams);
            to.set("LoadTimeout", self.load_timeout);
            to.set("MapBooleanAsBoolean", self.map_boolean_as_boolean);
            to.set("MaxFileSize", self.max_file_size);
            to.set("RemoveQuotes", self.remove_quotes);
            to.set("ReplaceChars", self.replace_chars);
            to.set("ReplaceInvalidChars", self.replace_invalid_chars);
            to.set("SecretsManagerAccessRoleArn", self.secrets_manager_access_role_arn);
            to.set("SecretsManagerSecretId", self.secrets_manager_secret_id);
            to.set("ServerSideEncryptionKmsKeyId", self.server_side_encryption_kms_key_id);
            to.set("ServiceAccessRoleArn", self.service_access_role_arn);
            to.set("TimeFormat", self.time_format);
            to.set("TrimBlanks", self.trim_blanks);
            to.set("TruncateColumns", self.truncate_columns);
            to.set("WriteBufferSize", self.write_buffer_size);
        }
    }

    /// Provides information that defines an Amazon S3 endpoint. This information includes the output format of records
    /// applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct S3Settings {
        /// An optional parameter that, when set to `true` or `y`, you can use to add column name information to the.csv
        /// output file.
        pub add_column_name: Option<Value<bool>>,
        /// Use the S3 target endpoint setting `AddTrailingPaddingCharacter` to add padding on string data. The default
        /// value is `false`.
        pub add_trailing_padding_character: Option<Value<bool>>,
        /// An optional parameter to set a folder name in the S3 bucket. If provided, tables are created in the path
        /// `*bucketFolder* / *schema_name* / *table_name* /`.
        pub bucket_folder: Option<Value<String>>,
        /// The name of the S3 bucket.
        pub bucket_name: Option<Value<String>>,
        /// A value that enables AWS DMS to specify a predefined (canned) access control list (ACL) for objects created in
        /// an Amazon S3 bucket as.csv or.parquet files.
        pub canned_acl_for_objects: Option<Value<String>>,
        /// A value that enables a change data capture (CDC) load to write INSERT and UPDATE operations to.csv or.parquet
        /// (columnar storage) output files.
        pub cdc_inserts_and_updates: Option<Value<bool>>,
        /// A value that enables a change data capture (CDC) load to write only INSERT operations to.csv or columnar storage
        /// (.parquet) output files.
        pub cdc_inserts_only: Option<Value<bool>>,
        /// Maximum length of the interval, defined in seconds, after which to output a file to Amazon S3.
        pub cdc_max_batch_interval: Option<Value<i64>>,
        /// Minimum file size, defined in kilobytes, to reach for a file output to Amazon S3.
        pub cdc_min_file_size: Option<Value<i64>>,
        /// Specifies the folder path of CDC files. For an S3 source, this setting is required if a task captures change
        /// data; otherwise, it's optional.
        pub cdc_path: Option<Value<String>>,
        /// An optional parameter. When set to GZIP it enables the service to compress the target files. To allow the
        /// service to write the target files uncompressed, either set this parameter to NONE (the default) or don't specify
        /// the parameter at all.
        pub compression_type: Option<Value<String>>,
        /// The delimiter used to separate columns in the.csv file for both source and target. The default is a comma.
        pub csv_delimiter: Option<Value<String>>,
        /// This setting only applies if your Amazon S3 output files during a change data capture (CDC) load are written
        /// in.csv format.
        pub csv_no_sup_value: Option<Value<String>>,
        /// An optional parameter that specifies how AWS DMS treats null values. While handling the null value, you can use
        /// this parameter to pass a user-defined string as null when writing to the target.
        pub csv_null_value: Option<Value<String>>,
        /// The delimiter used to separate rows in the.csv file for both source and target.
        pub csv_row_delimiter: Option<Value<String>>,
        /// The format of the data that you want to use for output. You can choose one of the following.
        pub data_format: Option<Value<String>>,
        /// The size of one data page in bytes. This parameter defaults to 1024 \* 1024 bytes (1 MiB). This number is used
        /// for.parquet file format only.
        pub data_page_size: Option<Value<i64>>,
        /// Specifies a date separating delimiter to use during folder partitioning. The default value is `SLASH`.
        pub date_partition_delimiter: Option<Value<String>>,
        /// When set to `true`, this parameter partitions S3 bucket folders based on transaction commit dates. The default
        /// value is `false`.
        pub date_partition_enabled: Option<Value<bool>>,
        /// Identifies the sequence of the date format to use during folder partitioning. The default value is `YYYYMMDD`.
        pub date_partition_sequence: Option<Value<String>>,
        /// When creating an S3 target endpoint, set `DatePartitionTimezone` to convert the current UTC time into a
        /// specified time zone.
        pub date_partition_timezone: Option<Value<String>>,
        /// The maximum size of an encoded dictionary page of a column. If the dictionary page exceeds this, this column is
        /// stored using an encoding type of `PLAIN`.
        pub dict_page_size_limit: Option<Value<i64>>,
        /// A value that enables statistics for Parquet pages and row groups. Choose `true` to enable statistics, `false` to
        /// disable.
        pub enable_statistics: Option<Value<bool>>,
        /// The type of encoding that you're using.
        pub encoding_type: Option<Value<String>>,
        /// The type of server-side encryption that you want to use for your data. This encryption type is part of the
        /// endpoint settings or the extra connections attributes for Amazon S3.
        pub encryption_mode: Option<Value<String>>,
        /// To specify a bucket owner and prevent sniping, you can use the `ExpectedBucketOwner` endpoint setting.
        pub expected_bucket_owner: Option<Value<String>>,
        /// The external table definition.
        pub external_table_definition: Option<Value<String>>,
        /// When true, allows AWS Glue to catalog your S3 bucket. Creating an AWS Glue catalog lets you use Athena to query
        /// your data.
        pub glue_catalog_generation: Option<Value<bool>>,
        /// When this value is set to 1, AWS DMS ignores the first row header in a.csv file. A value of 1 turns on the
        /// feature; a value of 0 turns off the feature.
        pub ignore_header_rows: Option<Value<i64>>,
        /// A value that enables a full load to write INSERT operations to the comma-separated value (.csv) output files
        /// only to indicate how the rows were added to the source database.
        pub include_op_for_full_load: Option<Value<bool>>,
        /// A value that specifies the maximum size (in KB) of any.csv file to be created while migrating to an S3 target
        /// during full load.
        pub max_file_size: Option<Value<i64>>,
        /// A value that specifies the precision of any `TIMESTAMP` column values that are written to an Amazon S3 object
        /// file in.parquet format.
        pub parquet_timestamp_in_millisecond: Option<Value<bool>>,
        /// The version of the Apache Parquet format that you want to use: `parquet_1_0` (the default) or `parquet_2_0`.
        pub parquet_version: Option<Value<String>>,
        /// If this setting is set to `true`, AWS DMS saves the transaction order for a change data capture (CDC) load on
        /// the Amazon S3 target specified by `CdcPath`.
        pub preserve_transactions: Option<Value<bool>>,
        /// For an S3 source, when this value is set to `true` or `y`, each leading double quotation mark has to be followed
        /// by an ending double quotation mark.
        pub rfc4180: Option<Value<bool>>,
        /// The number of rows in a row group. A smaller row group size provides faster reads. But as the number of row
        /// groups grows, the slower writes become.
        pub row_group_length: Option<Value<i64>>,
        /// If you are using `SSE_KMS` for the `EncryptionMode`, provide the AWS key ID. The key that you use needs an
        /// attached policy that enables IAM user permissions and allows use of the key.
        pub server_side_encryption_kms_key_id: Option<Value<String>>,
        /// A required parameter that specifies the Amazon Resource Name (ARN) used by the service to access the IAM role.
        pub service_access_role_arn: Option<Value<String>>,
        /// A value that when nonblank causes AWS DMS to add a column with timestamp information to the endpoint data for an
        /// Amazon S3 target.
        pub timestamp_column_name: Option<Value<String>>,
        /// This setting applies if the S3 output files during a change data capture (CDC) load are written in.csv format.
        pub use_csv_no_sup_value: Option<Value<bool>>,
        /// When set to true, this parameter uses the task start time as the timestamp column value instead of the time data
        /// is written to target.
        pub use_task_start_time_for_full_load_timestamp: Option<Value<bool>>,
    }

    impl Lower for S3Settings {
        fn fields(self, to: &mut Fields) {
            to.set("AddColumnName", self.add_column_name);
            to.set("AddTrailingPaddingCharacter", self.add_trailing_padding_character);
            to.set("BucketFolder", self.bucket_folder);
            to.set("BucketName", self.bucket_name);
            to.set("CannedAclForObjects", self.canned_acl_for_objects);
            to.set("CdcInsertsAndUpdates", self.cdc_inserts_and_updates);
            to.set("CdcInsertsOnly", self.cdc_inserts_only);
            to.set("CdcMaxBatchInterval", self.cdc_max_batch_interval);
            to.set("CdcMinFileSize", self.cdc_min_file_size);
            to.set("CdcPath", self.cdc_path);
            to.set("CompressionType", self.compression_type);
            to.set("CsvDelimiter", self.csv_delimiter);
            to.set("CsvNoSupValue", self.csv_no_sup_value);
            to.set("CsvNullValue", self.csv_null_value);
            to.set("CsvRowDelimiter", self.csv_row_delimiter);
            to.set("DataFormat", self.data_format);
            to.set("DataPageSize", self.data_page_size);
            to.set("DatePartitionDelimiter", self.date_partition_delimiter);
            to.set("DatePartitionEnabled", self.date_partition_enabled);
            to.set("DatePartitionSequence", self.date_partition_sequence);
            to.set("DatePartitionTimezone", self.date_partition_timezone);
            to.set("DictPageSizeLimit", self.dict_page_size_limit);
            to.set("EnableStatistics", self.enable_statistics);
            to.set("EncodingType", self.encoding_type);
            to.set("EncryptionMode", self.encryption_mode);
            to.set("ExpectedBucketOwner", self.expected_bucket_owner);
            to.set("ExternalTableDefinition", self.external_table_definition);
            to.set("GlueCatalogGeneration", self.glue_catalog_generation);
            to.set("IgnoreHeaderRows", self.ignore_header_rows);
            to.set("IncludeOpForFullLoad", self.include_op_for_full_load);
            to.set("MaxFileSize", self.max_file_size);
            to.set("ParquetTimestampInMillisecond", self.parquet_timestamp_in_millisecond);
            to.set("ParquetVersion", self.parquet_version);
            to.set("PreserveTransactions", self.preserve_transactions);
            to.set("Rfc4180", self.rfc4180);
            to.set("RowGroupLength", self.row_group_length);
            to.set("ServerSideEncryptionKmsKeyId", self.server_side_encryption_kms_key_id);
            to.set("ServiceAccessRoleArn", self.service_access_role_arn);
            to.set("TimestampColumnName", self.timestamp_column_name);
            to.set("UseCsvNoSupValue", self.use_csv_no_sup_value);
            to.set("UseTaskStartTimeForFullLoadTimestamp", self.use_task_start_time_for_full_load_timestamp);
        }
    }

    /// Provides information that defines a SAP ASE endpoint. This information includes the output format of records
    /// applied to the endpoint and details of transaction and control table data information.
    #[derive(Clone, Debug, Default)]
    pub struct SybaseSettings {
        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the
        /// required permissions to access the value in `SecretsManagerSecret`.
        pub secrets_manager_access_role_arn: Option<Value<String>>,
        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the SAP SAE endpoint
        /// connection details.
        pub secrets_manager_secret_id: Option<Value<String>>,
    }

    impl Lower for SybaseSettings {
        fn fields(self, to: &mut Fields) {
            to.set("SecretsManagerAccessRoleArn", self.secrets_manager_access_role_arn);
            to.set("SecretsManagerSecretId", self.secrets_manager_secret_id);
        }
    }

    /// A user-defined key-value pair that describes metadata added to an AWS DMS resource and that is used by
    /// operations.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key is the required name of the tag.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// A value is the optional value of the tag.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::DMS::EventSubscription`.
///
/// Use the `AWS::DMS::EventSubscription` resource to get notifications for AWS Database Migration Service events
/// through the Amazon Simple Notification Service.
///
/// Its ARN: `arn:${Partition}:dms:${Region}:${Account}:es:${SubscriptionName}`.
#[derive(Clone, Debug, Default)]
pub struct EventSubscription {
    /// Indicates whether to activate the subscription. If you don't specify this property, CloudFormation activates the
    /// subscription.
    pub enabled: Option<Value<bool>>,
    /// A list of event categories for a source type that you want to subscribe to. If you don't specify this property,
    /// you are notified about all event categories.
    pub event_categories: Option<Value<Vec<String>>>,
    /// The Amazon Resource Name (ARN) of the Amazon SNS topic created for event notification. The ARN is created by
    /// Amazon SNS when you create a topic and subscribe to it.
    ///
    /// Required.
    pub sns_topic_arn: Option<Value<String>>,
    /// A list of identifiers for which AWS DMS provides notification events.
    ///
    /// A change replaces the resource.
    pub source_ids: Option<Value<Vec<String>>>,
    /// The type of AWS DMS resource that generates the events. For example, if you want to be notified of events
    /// generated by a replication instance, you set this parameter to `replication-instance`.
    pub source_type: Option<Value<String>>,
    /// The name of the AWS DMS event notification subscription. This name must be less than 255 characters.
    ///
    /// A change replaces the resource.
    pub subscription_name: Option<Value<String>>,
    /// One or more tags to be assigned to the event subscription.
    pub tags: Option<Value<Vec<event_subscription::Tag>>>,
}

impl Lower for EventSubscription {
    fn fields(self, to: &mut Fields) {
        to.set("Enabled", self.enabled);
        to.set("EventCategories", self.event_categories);
        to.set("SnsTopicArn", self.sns_topic_arn);
        to.set("SourceIds", self.source_ids);
        to.set("SourceType", self.source_type);
        to.set("SubscriptionName", self.subscription_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventSubscription {
    const TYPE: &'static str = "AWS::DMS::EventSubscription";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventSubscription> {
    /// `Ref`: its `SubscriptionName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`EventSubscription`] is made of.
pub mod event_subscription {
    use super::*;

    /// `Tag` of `AWS::DMS::EventSubscription`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::DMS::InstanceProfile`.
///
/// Provides information that defines an instance profile.
///
/// Its ARN: `arn:${Partition}:dms:${Region}:${Account}:instance-profile:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct InstanceProfile {
    /// The Availability Zone where the instance profile runs.
    ///
    /// 1 to 255 characters.
    pub availability_zone: Option<Value<String>>,
    /// A description of the instance profile. Descriptions can have up to 31 characters. A description can contain only
    /// ASCII letters, digits, and hyphens ('-').
    ///
    /// 1 to 255 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the instance profile. Identifiers must begin with a letter and must contain only ASCII
    /// letters, digits, and hyphens.
    ///
    /// 1 to 255 characters.
    pub instance_profile_identifier: Option<Value<String>>,
    /// The user-friendly name for the instance profile.
    ///
    /// 1 to 255 characters.
    pub instance_profile_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the AWS key that is used to encrypt the connection parameters for the instance
    /// profile.
    ///
    /// 1 to 255 characters.
    pub kms_key_arn: Option<Value<String>>,
    /// Specifies the network type for the instance profile. A value of `IPV4` represents an instance profile with IPv4
    /// network type and only supports IPv4 addressing.
    ///
    /// One of `IPV4`, `DUAL`.
    pub network_type: Option<Value<String>>,
    /// Specifies the accessibility options for the instance profile. A value of `true` represents an instance profile
    /// with a public IP address.
    pub publicly_accessible: Option<Value<bool>>,
    /// The identifier of the subnet group that is associated with the instance profile.
    ///
    /// 1 to 255 characters.
    pub subnet_group_identifier: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<instance_profile::Tag>>>,
    /// The VPC security groups that are used with the instance profile. The VPC security group must work with the VPC
    /// containing the instance profile.
    pub vpc_security_groups: Option<Value<Vec<String>>>,
}

impl Lower for InstanceProfile {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZone", self.availability_zone);
        to.set("Description", self.description);
        to.set("InstanceProfileIdentifier", self.instance_profile_identifier);
        to.set("InstanceProfileName", self.instance_profile_name);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("NetworkType", self.network_type);
        to.set("PubliclyAccessible", self.publicly_accessible);
        to.set("SubnetGroupIdentifier", self.subnet_group_identifier);
        to.set("Tags", self.tags);
        to.set("VpcSecurityGroups", self.vpc_security_groups);
    }
}

impl Level1 for InstanceProfile {
    const TYPE: &'static str = "AWS::DMS::InstanceProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InstanceProfile> {
    /// `Ref`: its `InstanceProfileArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) string that uniquely identifies the instance profile.
    pub fn instance_profile_arn(self) -> Value<Arn> {
        self.attribute("InstanceProfileArn")
    }

    /// The time the instance profile was created.
    pub fn instance_profile_creation_time(self) -> Value<String> {
        self.attribute("InstanceProfileCreationTime")
    }
}

/// What [`InstanceProfile`] is made of.
pub mod instance_profile {
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

/// `AWS::DMS::MigrationProject`.
///
/// Provides information that defines a migration project.
///
/// Its ARN: `arn:${Partition}:dms:${Region}:${Account}:migration-project:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct MigrationProject {
    /// A user-friendly description of the migration project.
    ///
    /// 1 to 255 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the instance profile for your migration project.
    ///
    /// 1 to 255 characters.
    pub instance_profile_identifier: Option<Value<String>>,
    /// The identifier of the migration project. Identifiers must begin with a letter and must contain only ASCII
    /// letters, digits, and hyphens.
    ///
    /// 1 to 255 characters.
    pub migration_project_identifier: Option<Value<String>>,
    /// The name of the migration project.
    ///
    /// 1 to 255 characters.
    pub migration_project_name: Option<Value<String>>,
    /// The schema conversion application attributes, including the Amazon S3 bucket name and Amazon S3 role ARN.
    pub schema_conversion_application_attributes:
        Option<Value<migration_project::SchemaConversionApplicationAttributes>>,
    /// Information about the source data provider, including the name or ARN, and AWS Secrets Manager parameters.
    pub source_data_provider_descriptors: Option<Value<Vec<migration_project::DataProviderDescriptor>>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<migration_project::Tag>>>,
    /// Information about the target data provider, including the name or ARN, and AWS Secrets Manager parameters.
    pub target_data_provider_descriptors: Option<Value<Vec<migration_project::DataProviderDescriptor>>>,
    /// The settings in JSON format for migration rules. Migration rules make it possible for you to change the object
    /// names according to the rules that you specify.
    pub transformation_rules: Option<Value<String>>,
}

impl Lower for MigrationProject {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InstanceProfileIdentifier", self.instance_profile_identifier);
        to.set("MigrationProjectIdentifier", self.migration_project_identifier);
        to.set("MigrationProjectName", self.migration_project_name);
        to.set("SchemaConversionApplicationAttributes", self.schema_conversion_application_attributes);
        to.set("SourceDataProviderDescriptors", self.source_data_provider_descriptors);
        to.set("Tags", self.tags);
        to.set("TargetDataProviderDescriptors", self.target_data_provider_descriptors);
        to.set("TransformationRules", self.transformation_rules);
    }
}

impl Level1 for MigrationProject {
    const TYPE: &'static str = "AWS::DMS::MigrationProject";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MigrationProject> {
    /// `Ref`: its `MigrationProjectArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `InstanceProfileArn`.
    pub fn instance_profile_arn(self) -> Value<Arn> {
        self.attribute("InstanceProfileArn")
    }

    /// The attribute `InstanceProfileName`.
    pub fn instance_profile_name(self) -> Value<String> {
        self.attribute("InstanceProfileName")
    }

    /// The ARN string that uniquely identifies the migration project.
    pub fn migration_project_arn(self) -> Value<Arn> {
        self.attribute("MigrationProjectArn")
    }

    /// The attribute `MigrationProjectCreationTime`.
    pub fn migration_project_creation_time(self) -> Value<String> {
        self.attribute("MigrationProjectCreationTime")
    }
}

/// What [`MigrationProject`] is made of.
pub mod migration_project {
    use super::*;

    /// The property describes schema conversion application attributes for the migration project.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaConversionApplicationAttributes {
        pub s3_bucket_path: Option<Value<String>>,
        pub s3_bucket_role_arn: Option<Value<String>>,
    }

    impl Lower for SchemaConversionApplicationAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("S3BucketPath", self.s3_bucket_path);
            to.set("S3BucketRoleArn", self.s3_bucket_role_arn);
        }
    }

    /// Information about a data provider.
    #[derive(Clone, Debug, Default)]
    pub struct DataProviderDescriptor {
        /// The Amazon Resource Name (ARN) of the data provider.
        pub data_provider_arn: Option<Value<String>>,
        pub data_provider_identifier: Option<Value<String>>,
        /// The user-friendly name of the data provider.
        pub data_provider_name: Option<Value<String>>,
        /// The ARN of the role used to access AWS Secrets Manager.
        pub secrets_manager_access_role_arn: Option<Value<String>>,
        /// The identifier of the AWS Secrets Manager Secret used to store access credentials for the data provider.
        pub secrets_manager_secret_id: Option<Value<String>>,
    }

    impl Lower for DataProviderDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("DataProviderArn", self.data_provider_arn);
            to.set("DataProviderIdentifier", self.data_provider_identifier);
            to.set("DataProviderName", self.data_provider_name);
            to.set("SecretsManagerAccessRoleArn", self.secrets_manager_access_role_arn);
            to.set("SecretsManagerSecretId", self.secrets_manager_secret_id);
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

/// `AWS::DMS::ReplicationConfig`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationconfig.html`.
///
/// Its ARN: `arn:${Partition}:dms:${Region}:${Account}:replication-config:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ReplicationConfig {
    /// Configuration parameters for provisioning an AWS DMS Serverless replication.
    ///
    /// Required.
    pub compute_config: Option<Value<replication_config::ComputeConfig>>,
    /// A unique identifier that you want to use to create a `ReplicationConfigArn` that is returned as part of the
    /// output from this action.
    ///
    /// Required.
    pub replication_config_identifier: Option<Value<String>>,
    /// Optional JSON settings for AWS DMS Serverless replications that are provisioned using this replication
    /// configuration.
    pub replication_settings: Option<Value<Json>>,
    /// The type of AWS DMS Serverless replication to provision using this replication configuration.
    ///
    /// Required. One of `full-load`, `full-load-and-cdc`, `cdc`.
    pub replication_type: Option<Value<String>>,
    /// Optional unique value or name that you set for a given resource that can be used to construct an Amazon Resource
    /// Name (ARN) for that resource.
    ///
    /// A change replaces the resource.
    pub resource_identifier: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the source endpoint for this AWS DMS Serverless replication configuration.
    ///
    /// Required.
    pub source_endpoint_arn: Option<Value<String>>,
    /// Optional JSON settings for specifying supplemental data. For more information, see Specifying supplemental data
    /// for task settings.
    pub supplemental_settings: Option<Value<Json>>,
    /// JSON table mappings for AWS DMS Serverless replications that are provisioned using this replication
    /// configuration.
    ///
    /// Required.
    pub table_mappings: Option<Value<Json>>,
    /// One or more optional tags associated with resources used by the AWS DMS Serverless replication. For more
    /// information, see Tagging resources in AWS Database Migration Service.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<replication_config::Tag>>>,
    /// The Amazon Resource Name (ARN) of the target endpoint for this AWS DMS serverless replication configuration.
    ///
    /// Required.
    pub target_endpoint_arn: Option<Value<String>>,
}

impl Lower for ReplicationConfig {
    fn fields(self, to: &mut Fields) {
        to.set("ComputeConfig", self.compute_config);
        to.set("ReplicationConfigIdentifier", self.replication_config_identifier);
        to.set("ReplicationSettings", self.replication_settings);
        to.set("ReplicationType", self.replication_type);
        to.set("ResourceIdentifier", self.resource_identifier);
        to.set("SourceEndpointArn", self.source_endpoint_arn);
        to.set("SupplementalSettings", self.supplemental_settings);
        to.set("TableMappings", self.table_mappings);
        to.set("Tags", self.tags);
        to.set("TargetEndpointArn", self.target_endpoint_arn);
    }
}

impl Level1 for ReplicationConfig {
    const TYPE: &'static str = "AWS::DMS::ReplicationConfig";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ReplicationConfig> {
    /// `Ref`: its `ReplicationConfigArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of this AWS DMS Serverless replication configuration.
    pub fn replication_config_arn(self) -> Value<Arn> {
        self.attribute("ReplicationConfigArn")
    }
}

/// What [`ReplicationConfig`] is made of.
pub mod replication_config {
    use super::*;

    /// Configuration parameters for provisioning an AWS DMS Serverless replication.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeConfig {
        /// The Availability Zone where the AWS DMS Serverless replication using this configuration will run. The default
        /// value is a random, system-chosen Availability Zone in the configuration's AWS Region, for example,
        /// `"us-west-2"`.
        pub availability_zone: Option<Value<String>>,
        /// A list of custom DNS name servers supported for the AWS DMS Serverless replication to access your source or
        /// target database.
        pub dns_name_servers: Option<Value<String>>,
        /// An AWS Key Management Service ( AWS ) key Amazon Resource Name (ARN) that is used to encrypt the data during AWS
        /// DMS Serverless replication.
        pub kms_key_id: Option<Value<String>>,
        /// Specifies the maximum value of the AWS DMS capacity units (DCUs) for which a given AWS DMS Serverless
        /// replication can be provisioned.
        ///
        /// Required.
        pub max_capacity_units: Option<Value<i64>>,
        /// Specifies the minimum value of the AWS DMS capacity units (DCUs) for which a given AWS DMS Serverless
        /// replication can be provisioned.
        pub min_capacity_units: Option<Value<i64>>,
        /// Specifies whether the AWS DMS Serverless replication is a Multi-AZ deployment. You can't set the
        /// `AvailabilityZone` parameter if the `MultiAZ` parameter is set to `true`.
        pub multi_az: Option<Value<bool>>,
        /// The weekly time range during which system maintenance can occur for the AWS DMS Serverless replication, in
        /// Universal Coordinated Time (UTC).
        pub preferred_maintenance_window: Option<Value<String>>,
        /// Specifies a subnet group identifier to associate with the AWS DMS Serverless replication.
        pub replication_subnet_group_id: Option<Value<String>>,
        /// Specifies the virtual private cloud (VPC) security group to use with the AWS DMS Serverless replication.
        pub vpc_security_group_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for ComputeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
            to.set("DnsNameServers", self.dns_name_servers);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("MaxCapacityUnits", self.max_capacity_units);
            to.set("MinCapacityUnits", self.min_capacity_units);
            to.set("MultiAZ", self.multi_az);
            to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
            to.set("ReplicationSubnetGroupId", self.replication_subnet_group_id);
            to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
        }
    }

    /// \<p>The key or keys of the key-value pairs for the resource tag or tags assigned to the resource.\</p>.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// \<p>Tag key.\</p>.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// \<p>Tag value.\</p>.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::DMS::ReplicationInstance`.
///
/// The `AWS::DMS::ReplicationInstance` resource creates an AWS DMS replication instance. To create a
/// ReplicationInstance, you need permissions to create instances.
///
/// Its ARN: `arn:${Partition}:dms:${Region}:${Account}:rep:${InstanceId}`.
#[derive(Clone, Debug, Default)]
pub struct ReplicationInstance {
    /// The amount of storage (in gigabytes) to be initially allocated for the replication instance.
    pub allocated_storage: Option<Value<i64>>,
    /// Indicates that major version upgrades are allowed. Changing this parameter does not result in an outage, and the
    /// change is asynchronously applied as soon as possible.
    pub allow_major_version_upgrade: Option<Value<bool>>,
    /// A value that indicates whether minor engine upgrades are applied automatically to the replication instance
    /// during the maintenance window.
    pub auto_minor_version_upgrade: Option<Value<bool>>,
    /// The Availability Zone that the replication instance will be created in.
    pub availability_zone: Option<Value<String>>,
    /// A list of custom DNS name servers supported for the replication instance to access your on-premise source or
    /// target database.
    ///
    /// A change replaces the resource.
    pub dns_name_servers: Option<Value<String>>,
    /// The engine version number of the replication instance.
    pub engine_version: Option<Value<String>>,
    /// An AWS key identifier that is used to encrypt the data on the replication instance.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// Specifies whether the replication instance is a Multi-AZ deployment. You can't set the `AvailabilityZone`
    /// parameter if the Multi-AZ parameter is set to `true`.
    pub multi_az: Option<Value<bool>>,
    /// The type of IP address protocol used by a replication instance, such as IPv4 only or Dual-stack that supports
    /// both IPv4 and IPv6 addressing.
    pub network_type: Option<Value<String>>,
    /// The weekly time range during which system maintenance can occur, in UTC.
    pub preferred_maintenance_window: Option<Value<String>>,
    /// Specifies the accessibility options for the replication instance. A value of `true` represents an instance with
    /// a public IP address.
    ///
    /// A change replaces the resource.
    pub publicly_accessible: Option<Value<bool>>,
    /// The compute and memory capacity of the replication instance as defined for the specified replication instance
    /// class.
    ///
    /// Required.
    pub replication_instance_class: Option<Value<String>>,
    /// The replication instance identifier. This parameter is stored as a lowercase string.
    pub replication_instance_identifier: Option<Value<String>>,
    /// A subnet group to associate with the replication instance.
    ///
    /// A change replaces the resource.
    pub replication_subnet_group_identifier: Option<Value<String>>,
    /// A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned
    /// in the created `Endpoint` object.
    ///
    /// A change replaces the resource.
    pub resource_identifier: Option<Value<String>>,
    /// One or more tags to be assigned to the replication instance.
    pub tags: Option<Value<Vec<replication_instance::Tag>>>,
    /// Specifies the virtual private cloud (VPC) security group to be used with the replication instance. The VPC
    /// security group must work with the VPC containing the replication instance.
    pub vpc_security_group_ids: Option<Value<Vec<String>>>,
}

impl Lower for ReplicationInstance {
    fn fields(self, to: &mut Fields) {
        to.set("AllocatedStorage", self.allocated_storage);
        to.set("AllowMajorVersionUpgrade", self.allow_major_version_upgrade);
        to.set("AutoMinorVersionUpgrade", self.auto_minor_version_upgrade);
        to.set("AvailabilityZone", self.availability_zone);
        to.set("DnsNameServers", self.dns_name_servers);
        to.set("EngineVersion", self.engine_version);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("MultiAZ", self.multi_az);
        to.set("NetworkType", self.network_type);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("PubliclyAccessible", self.publicly_accessible);
        to.set("ReplicationInstanceClass", self.replication_instance_class);
        to.set("ReplicationInstanceIdentifier", self.replication_instance_identifier);
        to.set("ReplicationSubnetGroupIdentifier", self.replication_subnet_group_identifier);
        to.set("ResourceIdentifier", self.resource_identifier);
        to.set("Tags", self.tags);
        to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
    }
}

impl Level1 for ReplicationInstance {
    const TYPE: &'static str = "AWS::DMS::ReplicationInstance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ReplicationInstance> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// One or more private IP addresses for the replication instance.
    pub fn replication_instance_private_ip_addresses(self) -> Value<String> {
        self.attribute("ReplicationInstancePrivateIpAddresses")
    }

    /// One or more public IP addresses for the replication instance.
    pub fn replication_instance_public_ip_addresses(self) -> Value<String> {
        self.attribute("ReplicationInstancePublicIpAddresses")
    }
}

/// What [`ReplicationInstance`] is made of.
pub mod replication_instance {
    use super::*;

    /// `Tag` of `AWS::DMS::ReplicationInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::DMS::ReplicationSubnetGroup`.
///
/// The `AWS::DMS::ReplicationSubnetGroup` resource creates an AWS DMS replication subnet group. Subnet groups must
/// contain at least two subnets in two different Availability Zones in the same AWS Region.
///
/// Its ARN: `arn:${Partition}:dms:${Region}:${Account}:subgrp:${GroupNameName}`.
#[derive(Clone, Debug, Default)]
pub struct ReplicationSubnetGroup {
    /// The description for the subnet group.
    ///
    /// Required.
    pub replication_subnet_group_description: Option<Value<String>>,
    /// The identifier for the replication subnet group. If you don't specify a name, CloudFormation generates a unique
    /// ID and uses that ID for the identifier.
    ///
    /// A change replaces the resource.
    pub replication_subnet_group_identifier: Option<Value<String>>,
    /// One or more subnet IDs to be assigned to the subnet group.
    ///
    /// Required.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// One or more tags to be assigned to the subnet group.
    pub tags: Option<Value<Vec<replication_subnet_group::Tag>>>,
}

impl Lower for ReplicationSubnetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("ReplicationSubnetGroupDescription", self.replication_subnet_group_description);
        to.set("ReplicationSubnetGroupIdentifier", self.replication_subnet_group_identifier);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ReplicationSubnetGroup {
    const TYPE: &'static str = "AWS::DMS::ReplicationSubnetGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ReplicationSubnetGroup> {
    /// `Ref`: its `ReplicationSubnetGroupIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`ReplicationSubnetGroup`] is made of.
pub mod replication_subnet_group {
    use super::*;

    /// `Tag` of `AWS::DMS::ReplicationSubnetGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::DMS::ReplicationTask`.
///
/// The `AWS::DMS::ReplicationTask` resource creates an AWS DMS replication task.
///
/// Its ARN: `arn:${Partition}:dms:${Region}:${Account}:task:${TaskId}`.
#[derive(Clone, Debug, Default)]
pub struct ReplicationTask {
    /// Indicates when you want a change data capture (CDC) operation to start. Use either `CdcStartPosition` or
    /// `CdcStartTime` to specify when you want a CDC operation to start.
    pub cdc_start_position: Option<Value<String>>,
    /// Indicates the start time for a change data capture (CDC) operation.
    pub cdc_start_time: Option<Value<f64>>,
    /// Indicates when you want a change data capture (CDC) operation to stop. The value can be either server time or
    /// commit time.
    pub cdc_stop_position: Option<Value<String>>,
    /// The migration type. Valid values: `full-load` \| `cdc` \| `full-load-and-cdc`.
    ///
    /// Required. One of `full-load`, `cdc`, `full-load-and-cdc`. A change replaces the resource.
    pub migration_type: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of a replication instance.
    ///
    /// Required. A change replaces the resource.
    pub replication_instance_arn: Option<Value<String>>,
    /// An identifier for the replication task.
    pub replication_task_identifier: Option<Value<String>>,
    /// Overall settings for the task, in JSON format. For more information, see Specifying Task Settings for AWS
    /// Database Migration Service Tasks in the \*AWS Database Migration Service User Guide\*.
    pub replication_task_settings: Option<Value<String>>,
    /// A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned
    /// in the created `Endpoint` object.
    ///
    /// A change replaces the resource.
    pub resource_identifier: Option<Value<String>>,
    /// An Amazon Resource Name (ARN) that uniquely identifies the source endpoint.
    ///
    /// Required. A change replaces the resource.
    pub source_endpoint_arn: Option<Value<String>>,
    /// The table mappings for the task, in JSON format. For more information, see Using Table Mapping to Specify Task
    /// Settings in the \*AWS Database Migration Service User Guide\*.
    ///
    /// Required.
    pub table_mappings: Option<Value<String>>,
    /// One or more tags to be assigned to the replication task.
    pub tags: Option<Value<Vec<replication_task::Tag>>>,
    /// An Amazon Resource Name (ARN) that uniquely identifies the target endpoint.
    ///
    /// Required. A change replaces the resource.
    pub target_endpoint_arn: Option<Value<String>>,
    /// Supplemental information that the task requires to migrate the data for certain source and target endpoints.
    pub task_data: Option<Value<String>>,
}

impl Lower for ReplicationTask {
    fn fields(self, to: &mut Fields) {
        to.set("CdcStartPosition", self.cdc_start_position);
        to.set("CdcStartTime", self.cdc_start_time);
        to.set("CdcStopPosition", self.cdc_stop_position);
        to.set("MigrationType", self.migration_type);
        to.set("ReplicationInstanceArn", self.replication_instance_arn);
        to.set("ReplicationTaskIdentifier", self.replication_task_identifier);
        to.set("ReplicationTaskSettings", self.replication_task_settings);
        to.set("ResourceIdentifier", self.resource_identifier);
        to.set("SourceEndpointArn", self.source_endpoint_arn);
        to.set("TableMappings", self.table_mappings);
        to.set("Tags", self.tags);
        to.set("TargetEndpointArn", self.target_endpoint_arn);
        to.set("TaskData", self.task_data);
    }
}

impl Level1 for ReplicationTask {
    const TYPE: &'static str = "AWS::DMS::ReplicationTask";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ReplicationTask> {
    /// `Ref`: its `ReplicationTaskArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the ReplicationTask. Also serves the purpise of Primary Identifier.
    pub fn replication_task_arn(self) -> Value<Arn> {
        self.attribute("ReplicationTaskArn")
    }
}

/// What [`ReplicationTask`] is made of.
pub mod replication_task {
    use super::*;

    /// `Tag` of `AWS::DMS::ReplicationTask`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// Tag value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
