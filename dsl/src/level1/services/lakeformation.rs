//! `AWS::LakeFormation`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::LakeFormation::DataCellsFilter`.
///
/// A structure that represents a data cell filter with column-level, row-level, and/or cell-level security.
#[derive(Clone, Debug, Default)]
pub struct DataCellsFilter {
    /// An array of UTF-8 strings. A list of column names.
    ///
    /// A change replaces the resource.
    pub column_names: Option<Value<Vec<String>>>,
    /// A wildcard with exclusions. You must specify either a `ColumnNames` list or the `ColumnWildCard`.
    ///
    /// A change replaces the resource.
    pub column_wildcard: Option<Value<data_cells_filter::ColumnWildcard>>,
    /// UTF-8 string, not less than 1 or more than 255 bytes long, matching the single-line string pattern.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub database_name: Option<Value<String>>,
    /// UTF-8 string, not less than 1 or more than 255 bytes long, matching the single-line string pattern.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A PartiQL predicate.
    ///
    /// A change replaces the resource.
    pub row_filter: Option<Value<data_cells_filter::RowFilter>>,
    /// Catalog id string, not less than 1 or more than 255 bytes long, matching the single-line string pattern.
    ///
    /// Required. 12 to 12 characters. A change replaces the resource.
    pub table_catalog_id: Option<Value<String>>,
    /// UTF-8 string, not less than 1 or more than 255 bytes long, matching the single-line string pattern.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub table_name: Option<Value<String>>,
}

impl Lower for DataCellsFilter {
    fn fields(self, to: &mut Fields) {
        to.set("ColumnNames", self.column_names);
        to.set("ColumnWildcard", self.column_wildcard);
        to.set("DatabaseName", self.database_name);
        to.set("Name", self.name);
        to.set("RowFilter", self.row_filter);
        to.set("TableCatalogId", self.table_catalog_id);
        to.set("TableName", self.table_name);
    }
}

impl Level1 for DataCellsFilter {
    const TYPE: &'static str = "AWS::LakeFormation::DataCellsFilter";
}

impl Handle<DataCellsFilter> {
    /// `Ref`: `TableCatalogId`, `DatabaseName`, `TableName`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DataCellsFilter`] is made of.
pub mod data_cells_filter {
    use super::*;

    /// A wildcard object, consisting of an optional list of excluded column names or indexes.
    #[derive(Clone, Debug, Default)]
    pub struct ColumnWildcard {
        /// Excludes column names. Any column with this name will be excluded.
        ///
        /// A change replaces the resource.
        pub excluded_column_names: Option<Value<Vec<String>>>,
    }

    impl Lower for ColumnWildcard {
        fn fields(self, to: &mut Fields) {
            to.set("ExcludedColumnNames", self.excluded_column_names);
        }
    }

    /// A PartiQL predicate.
    #[derive(Clone, Debug, Default)]
    pub struct RowFilter {
        /// A wildcard for all rows.
        ///
        /// A change replaces the resource.
        pub all_rows_wildcard: Option<Value<Json>>,
        /// A filter expression.
        ///
        /// A change replaces the resource.
        pub filter_expression: Option<Value<String>>,
    }

    impl Lower for RowFilter {
        fn fields(self, to: &mut Fields) {
            to.set("AllRowsWildcard", self.all_rows_wildcard);
            to.set("FilterExpression", self.filter_expression);
        }
    }
}

/// `AWS::LakeFormation::DataLakeSettings`.
///
/// The `AWS::LakeFormation::DataLakeSettings` resource is an AWS Lake Formation resource type that manages the data
/// lake settings for your account.
#[derive(Clone, Debug, Default)]
pub struct DataLakeSettings {
    /// A list of AWS Lake Formation principals.
    pub admins: Option<Value<Vec<data_lake_settings::DataLakePrincipal>>>,
    /// Whether to allow Amazon EMR clusters or other third-party query engines to access data managed by Lake
    /// Formation.
    pub allow_external_data_filtering: Option<Value<bool>>,
    /// Specifies whether query engines and applications can get credentials without IAM session tags if the user has
    /// full table access.
    pub allow_full_table_external_data_access: Option<Value<bool>>,
    /// Lake Formation relies on a privileged process secured by Amazon EMR or the third party integrator to tag the
    /// user's role while assuming it.
    pub authorized_session_tag_value_list: Option<Value<Vec<String>>>,
    /// Specifies whether access control on a newly created database is managed by Lake Formation permissions or
    /// exclusively by IAM permissions.
    pub create_database_default_permissions: Option<Value<Vec<data_lake_settings::PrincipalPermissions>>>,
    /// Specifies whether access control on a newly created table is managed by Lake Formation permissions or
    /// exclusively by IAM permissions.
    pub create_table_default_permissions: Option<Value<Vec<data_lake_settings::PrincipalPermissions>>>,
    /// A list of the account IDs of AWS accounts with Amazon EMR clusters or third-party engines that are allwed to
    /// perform data filtering.
    pub external_data_filtering_allow_list: Option<Value<Vec<data_lake_settings::DataLakePrincipal>>>,
    /// Specifies whether the data lake settings are updated by adding new values to the current settings ( `APPEND` )
    /// or by replacing the current settings with new settings ( `REPLACE` ).
    pub mutation_type: Option<Value<String>>,
    /// A key-value map that provides an additional configuration on your data lake. `CrossAccountVersion` is the key
    /// you can configure in the `Parameters` field.
    pub parameters: Option<Value<Json>>,
    pub read_only_admins: Option<Value<Vec<data_lake_settings::DataLakePrincipal>>>,
    /// An array of UTF-8 strings.
    pub trusted_resource_owners: Option<Value<Vec<String>>>,
}

impl Lower for DataLakeSettings {
    fn fields(self, to: &mut Fields) {
        to.set("Admins", self.admins);
        to.set("AllowExternalDataFiltering", self.allow_external_data_filtering);
        to.set("AllowFullTableExternalDataAccess", self.allow_full_table_external_data_access);
        to.set("AuthorizedSessionTagValueList", self.authorized_session_tag_value_list);
        to.set("CreateDatabaseDefaultPermissions", self.create_database_default_permissions);
        to.set("CreateTableDefaultPermissions", self.create_table_default_permissions);
        to.set("ExternalDataFilteringAllowList", self.external_data_filtering_allow_list);
        to.set("MutationType", self.mutation_type);
        to.set("Parameters", self.parameters);
        to.set("ReadOnlyAdmins", self.read_only_admins);
        to.set("TrustedResourceOwners", self.trusted_resource_owners);
    }
}

impl Level1 for DataLakeSettings {
    const TYPE: &'static str = "AWS::LakeFormation::DataLakeSettings";
}

impl Handle<DataLakeSettings> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`DataLakeSettings`] is made of.
pub mod data_lake_settings {
    use super::*;

    /// The Lake Formation principal.
    #[derive(Clone, Debug, Default)]
    pub struct DataLakePrincipal {
        /// An identifier for the Lake Formation principal.
        ///
        /// Required.
        pub data_lake_principal_identifier: Option<Value<String>>,
    }

    impl Lower for DataLakePrincipal {
        fn fields(self, to: &mut Fields) {
            to.set("DataLakePrincipalIdentifier", self.data_lake_principal_identifier);
        }
    }

    /// Permissions granted to a principal.
    #[derive(Clone, Debug, Default)]
    pub struct PrincipalPermissions {
        /// The permissions that are granted to the principal.
        ///
        /// Required.
        pub permissions: Option<Value<Vec<String>>>,
        /// The principal who is granted permissions.
        ///
        /// Required.
        pub principal: Option<Value<DataLakePrincipal>>,
    }

    impl Lower for PrincipalPermissions {
        fn fields(self, to: &mut Fields) {
            to.set("Permissions", self.permissions);
            to.set("Principal", self.principal);
        }
    }
}

/// `AWS::LakeFormation::Permissions`.
///
/// The `AWS::LakeFormation::Permissions` resource represents the permissions that a principal has on an AWS Glue
/// Data Catalog resource (such as AWS Glue database or AWS Glue tables).
#[derive(Clone, Debug, Default)]
pub struct Permissions {
    /// The AWS Lake Formation principal.
    ///
    /// Required. A change replaces the resource.
    pub data_lake_principal: Option<Value<permissions::DataLakePrincipal>>,
    /// The permissions granted or revoked.
    pub permissions: Option<Value<Vec<String>>>,
    /// Indicates the ability to grant permissions (as a subset of permissions granted).
    pub permissions_with_grant_option: Option<Value<Vec<String>>>,
    /// A structure for the resource.
    ///
    /// Required. A change replaces the resource.
    pub resource: Option<Value<permissions::Resource>>,
}

impl Lower for Permissions {
    fn fields(self, to: &mut Fields) {
        to.set("DataLakePrincipal", self.data_lake_principal);
        to.set("Permissions", self.permissions);
        to.set("PermissionsWithGrantOption", self.permissions_with_grant_option);
        to.set("Resource", self.resource);
    }
}

impl Level1 for Permissions {
    const TYPE: &'static str = "AWS::LakeFormation::Permissions";
}

impl Handle<Permissions> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A unique identifier for the batch permissions request entry.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Permissions`] is made of.
pub mod permissions {
    use super::*;

    /// The Lake Formation principal.
    #[derive(Clone, Debug, Default)]
    pub struct DataLakePrincipal {
        /// An identifier for the Lake Formation principal.
        pub data_lake_principal_identifier: Option<Value<String>>,
    }

    impl Lower for DataLakePrincipal {
        fn fields(self, to: &mut Fields) {
            to.set("DataLakePrincipalIdentifier", self.data_lake_principal_identifier);
        }
    }

    /// A structure for the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Resource {
        /// A structure for a data location object where permissions are granted or revoked.
        pub data_location_resource: Option<Value<DataLocationResource>>,
        /// A structure for the database object.
        pub database_resource: Option<Value<DatabaseResource>>,
        /// A structure for the table object. A table is a metadata definition that represents your data. You can Grant and
        /// Revoke table privileges to a principal.
        pub table_resource: Option<Value<TableResource>>,
        /// A structure for a table with columns object. This object is only used when granting a SELECT permission.
        pub table_with_columns_resource: Option<Value<TableWithColumnsResource>>,
    }

    impl Lower for Resource {
        fn fields(self, to: &mut Fields) {
            to.set("DataLocationResource", self.data_location_resource);
            to.set("DatabaseResource", self.database_resource);
            to.set("TableResource", self.table_resource);
            to.set("TableWithColumnsResource", self.table_with_columns_resource);
        }
    }

    /// A structure for a data location object where permissions are granted or revoked.
    #[derive(Clone, Debug, Default)]
    pub struct DataLocationResource {
        /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
        pub catalog_id: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) that uniquely identifies the data location resource.
        pub s3_resource: Option<Value<String>>,
    }

    impl Lower for DataLocationResource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("S3Resource", self.s3_resource);
        }
    }

    /// A structure for the database object.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseResource {
        /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
        pub catalog_id: Option<Value<String>>,
        /// The name of the database resource. Unique to the Data Catalog.
        pub name: Option<Value<String>>,
    }

    impl Lower for DatabaseResource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("Name", self.name);
        }
    }

    /// A structure for the table object. A table is a metadata definition that represents your data. You can Grant and
    /// Revoke table privileges to a principal.
    #[derive(Clone, Debug, Default)]
    pub struct TableResource {
        /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
        pub catalog_id: Option<Value<String>>,
        /// The name of the database for the table. Unique to a Data Catalog. A database is a set of associated table
        /// definitions organized into a logical group.
        pub database_name: Option<Value<String>>,
        /// The name of the table.
        pub name: Option<Value<String>>,
        /// An empty object representing all tables under a database. If this field is specified instead of the `Name`
        /// field, all tables under `DatabaseName` will have permission changes applied.
        pub table_wildcard: Option<Value<Json>>,
    }

    impl Lower for TableResource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("DatabaseName", self.database_name);
            to.set("Name", self.name);
            to.set("TableWildcard", self.table_wildcard);
        }
    }

    /// A structure for a table with columns object. This object is only used when granting a SELECT permission.
    #[derive(Clone, Debug, Default)]
    pub struct TableWithColumnsResource {
        /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
        pub catalog_id: Option<Value<String>>,
        /// The list of column names for the table. At least one of `ColumnNames` or `ColumnWildcard` is required.
        pub column_names: Option<Value<Vec<String>>>,
        /// A wildcard specified by a `ColumnWildcard` object. At least one of `ColumnNames` or `ColumnWildcard` is
        /// required.
        pub column_wildcard: Option<Value<ColumnWildcard>>,
        /// The name of the database for the table with columns resource. Unique to the Data Catalog. A database is a set of
        /// associated table definitions organized into a logical group.
        pub database_name: Option<Value<String>>,
        /// The name of the table resource. A table is a metadata definition that represents your data. You can Grant and
        /// Revoke table privileges to a principal.
        pub name: Option<Value<String>>,
    }

    impl Lower for TableWithColumnsResource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("ColumnNames", self.column_names);
            to.set("ColumnWildcard", self.column_wildcard);
            to.set("DatabaseName", self.database_name);
            to.set("Name", self.name);
        }
    }

    /// A wildcard object, consisting of an optional list of excluded column names or indexes.
    #[derive(Clone, Debug, Default)]
    pub struct ColumnWildcard {
        /// Excludes column names. Any column with this name will be excluded.
        pub excluded_column_names: Option<Value<Vec<String>>>,
    }

    impl Lower for ColumnWildcard {
        fn fields(self, to: &mut Fields) {
            to.set("ExcludedColumnNames", self.excluded_column_names);
        }
    }
}

/// `AWS::LakeFormation::PrincipalPermissions`.
///
/// The `AWS::LakeFormation::PrincipalPermissions` resource represents the permissions that a principal has on a
/// Data Catalog resource (such as AWS Glue databases or AWS Glue tables).
#[derive(Clone, Debug, Default)]
pub struct PrincipalPermissions {
    /// The identifier for the Data Catalog. By default, the account ID. The Data Catalog is the persistent metadata
    /// store.
    ///
    /// 12 to 255 characters. A change replaces the resource.
    pub catalog: Option<Value<String>>,
    /// The permissions granted or revoked.
    ///
    /// Required. A change replaces the resource.
    pub permissions: Option<Value<Vec<String>>>,
    /// Indicates the ability to grant permissions (as a subset of permissions granted).
    ///
    /// Required. A change replaces the resource.
    pub permissions_with_grant_option: Option<Value<Vec<String>>>,
    /// The principal to be granted a permission.
    ///
    /// Required. A change replaces the resource.
    pub principal: Option<Value<principal_permissions::DataLakePrincipal>>,
    /// The resource to be granted or revoked permissions.
    ///
    /// Required. A change replaces the resource.
    pub resource: Option<Value<principal_permissions::Resource>>,
}

impl Lower for PrincipalPermissions {
    fn fields(self, to: &mut Fields) {
        to.set("Catalog", self.catalog);
        to.set("Permissions", self.permissions);
        to.set("PermissionsWithGrantOption", self.permissions_with_grant_option);
        to.set("Principal", self.principal);
        to.set("Resource", self.resource);
    }
}

impl Level1 for PrincipalPermissions {
    const TYPE: &'static str = "AWS::LakeFormation::PrincipalPermissions";
}

impl Handle<PrincipalPermissions> {
    /// `Ref`: `PrincipalIdentifier`, `ResourceIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Json encoding of the input principal. For example:
    /// `{"DataLakePrincipalIdentifier":"arn:aws:iam::123456789012:role/ExampleRole"}`.
    pub fn principal_identifier(self) -> Value<String> {
        self.attribute("PrincipalIdentifier")
    }

    /// Json encoding of the input resource.
    pub fn resource_identifier(self) -> Value<String> {
        self.attribute("ResourceIdentifier")
    }
}

/// What [`PrincipalPermissions`] is made of.
pub mod principal_permissions {
    use super::*;

    /// The AWS Lake Formation principal.
    #[derive(Clone, Debug, Default)]
    pub struct DataLakePrincipal {
        /// An identifier for the AWS Lake Formation principal.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub data_lake_principal_identifier: Option<Value<String>>,
    }

    impl Lower for DataLakePrincipal {
        fn fields(self, to: &mut Fields) {
            to.set("DataLakePrincipalIdentifier", self.data_lake_principal_identifier);
        }
    }

    /// A structure for the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Resource {
        /// The identifier for the Data Catalog. By default, the account ID. The Data Catalog is the persistent metadata
        /// store.
        ///
        /// A change replaces the resource.
        pub catalog: Option<Value<String>>,
        /// A data cell filter.
        ///
        /// A change replaces the resource.
        pub data_cells_filter: Option<Value<DataCellsFilterResource>>,
        /// The location of an Amazon S3 path where permissions are granted or revoked.
        ///
        /// A change replaces the resource.
        pub data_location: Option<Value<DataLocationResource>>,
        /// The database for the resource. Unique to the Data Catalog. A database is a set of associated table definitions
        /// organized into a logical group.
        ///
        /// A change replaces the resource.
        pub database: Option<Value<DatabaseResource>>,
        /// The LF-tag key and values attached to a resource.
        ///
        /// A change replaces the resource.
        pub lf_tag: Option<Value<LFTagKeyResource>>,
        /// A list of LF-tag conditions that define a resource's LF-tag policy.
        ///
        /// A change replaces the resource.
        pub lf_tag_policy: Option<Value<LFTagPolicyResource>>,
        /// The table for the resource. A table is a metadata definition that represents your data. You can Grant and Revoke
        /// table privileges to a principal.
        ///
        /// A change replaces the resource.
        pub table: Option<Value<TableResource>>,
        /// The table with columns for the resource. A principal with permissions to this resource can select metadata from
        /// the columns of a table in the Data Catalog and the underlying data in Amazon S3.
        ///
        /// A change replaces the resource.
        pub table_with_columns: Option<Value<TableWithColumnsResource>>,
    }

    impl Lower for Resource {
        fn fields(self, to: &mut Fields) {
            to.set("Catalog", self.catalog);
            to.set("DataCellsFilter", self.data_cells_filter);
            to.set("DataLocation", self.data_location);
            to.set("Database", self.database);
            to.set("LFTag", self.lf_tag);
            to.set("LFTagPolicy", self.lf_tag_policy);
            to.set("Table", self.table);
            to.set("TableWithColumns", self.table_with_columns);
        }
    }

    /// A structure that describes certain columns on certain rows.
    #[derive(Clone, Debug, Default)]
    pub struct DataCellsFilterResource {
        /// A database in the Data Catalog.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub database_name: Option<Value<String>>,
        /// The name given by the user to the data filter cell.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The ID of the catalog to which the table belongs.
        ///
        /// Required. 12 to 255 characters. A change replaces the resource.
        pub table_catalog_id: Option<Value<String>>,
        /// The name of the table.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for DataCellsFilterResource {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseName", self.database_name);
            to.set("Name", self.name);
            to.set("TableCatalogId", self.table_catalog_id);
            to.set("TableName", self.table_name);
        }
    }

    /// A structure for a data location object where permissions are granted or revoked.
    #[derive(Clone, Debug, Default)]
    pub struct DataLocationResource {
        /// The identifier for the Data Catalog where the location is registered with AWS Lake Formation.
        ///
        /// Required. 12 to 255 characters. A change replaces the resource.
        pub catalog_id: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) that uniquely identifies the data location resource.
        ///
        /// Required. A change replaces the resource.
        pub resource_arn: Option<Value<String>>,
    }

    impl Lower for DataLocationResource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("ResourceArn", self.resource_arn);
        }
    }

    /// A structure for the database object.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseResource {
        /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
        ///
        /// Required. 12 to 255 characters. A change replaces the resource.
        pub catalog_id: Option<Value<String>>,
        /// The name of the database resource. Unique to the Data Catalog.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for DatabaseResource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("Name", self.name);
        }
    }

    /// A structure containing an LF-tag key and values for a resource.
    #[derive(Clone, Debug, Default)]
    pub struct LFTagKeyResource {
        /// The identifier for the Data Catalog where the location is registered with Data Catalog.
        ///
        /// Required. 12 to 255 characters. A change replaces the resource.
        pub catalog_id: Option<Value<String>>,
        /// The key-name for the LF-tag.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub tag_key: Option<Value<String>>,
        /// A list of possible values for the corresponding `TagKey` of an LF-tag key-value pair.
        ///
        /// Required. 1 to 50 items. A change replaces the resource.
        pub tag_values: Option<Value<Vec<String>>>,
    }

    impl Lower for LFTagKeyResource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("TagKey", self.tag_key);
            to.set("TagValues", self.tag_values);
        }
    }

    /// A list of LF-tag conditions that define a resource's LF-tag policy.
    #[derive(Clone, Debug, Default)]
    pub struct LFTagPolicyResource {
        /// The identifier for the Data Catalog. The Data Catalog is the persistent metadata store. It contains database
        /// definitions, table definitions, and other control information to manage your AWS Lake Formation environment.
        ///
        /// Required. 12 to 255 characters. A change replaces the resource.
        pub catalog_id: Option<Value<String>>,
        /// A list of LF-tag conditions that apply to the resource's LF-tag policy.
        ///
        /// Required. 1 to 5 items. A change replaces the resource.
        pub expression: Option<Value<Vec<LFTag>>>,
        /// The resource type for which the LF-tag policy applies.
        ///
        /// Required. One of `DATABASE`, `TABLE`. A change replaces the resource.
        pub resource_type: Option<Value<String>>,
    }

    impl Lower for LFTagPolicyResource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("Expression", self.expression);
            to.set("ResourceType", self.resource_type);
        }
    }

    /// The LF-tag key and values attached to a resource.
    #[derive(Clone, Debug, Default)]
    pub struct LFTag {
        /// The key-name for the LF-tag.
        ///
        /// 1 to 128 characters. A change replaces the resource.
        pub tag_key: Option<Value<String>>,
        /// A list of possible values of the corresponding `TagKey` of an LF-tag key-value pair.
        ///
        /// 1 to 50 items. A change replaces the resource.
        pub tag_values: Option<Value<Vec<String>>>,
    }

    impl Lower for LFTag {
        fn fields(self, to: &mut Fields) {
            to.set("TagKey", self.tag_key);
            to.set("TagValues", self.tag_values);
        }
    }

    /// A structure for the table object. A table is a metadata definition that represents your data. You can Grant and
    /// Revoke table privileges to a principal.
    #[derive(Clone, Debug, Default)]
    pub struct TableResource {
        /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
        ///
        /// Required. 12 to 255 characters. A change replaces the resource.
        pub catalog_id: Option<Value<String>>,
        /// The name of the database for the table. Unique to a Data Catalog. A database is a set of associated table
        /// definitions organized into a logical group.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub database_name: Option<Value<String>>,
        /// The name of the table.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// A wildcard object representing every table under a database.
        ///
        /// A change replaces the resource.
        pub table_wildcard: Option<Value<Json>>,
    }

    impl Lower for TableResource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("DatabaseName", self.database_name);
            to.set("Name", self.name);
            to.set("TableWildcard", self.table_wildcard);
        }
    }

    /// A structure for a table with columns object. This object is only used when granting a SELECT permission.
    #[derive(Clone, Debug, Default)]
    pub struct TableWithColumnsResource {
        /// The identifier for the Data Catalog where the location is registered with AWS Lake Formation.
        ///
        /// Required. 12 to 255 characters. A change replaces the resource.
        pub catalog_id: Option<Value<String>>,
        /// The list of column names for the table. At least one of `ColumnNames` or `ColumnWildcard` is required.
        ///
        /// A change replaces the resource.
        pub column_names: Option<Value<Vec<String>>>,
        /// A wildcard specified by a `ColumnWildcard` object. At least one of `ColumnNames` or `ColumnWildcard` is
        /// required.
        ///
        /// A change replaces the resource.
        pub column_wildcard: Option<Value<ColumnWildcard>>,
        /// The name of the database for the table with columns resource. Unique to the Data Catalog. A database is a set of
        /// associated table definitions organized into a logical group.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub database_name: Option<Value<String>>,
        /// The name of the table resource. A table is a metadata definition that represents your data. You can Grant and
        /// Revoke table privileges to a principal.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for TableWithColumnsResource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("ColumnNames", self.column_names);
            to.set("ColumnWildcard", self.column_wildcard);
            to.set("DatabaseName", self.database_name);
            to.set("Name", self.name);
        }
    }

    /// A wildcard object, consisting of an optional list of excluded column names or indexes.
    #[derive(Clone, Debug, Default)]
    pub struct ColumnWildcard {
        /// Excludes column names. Any column with this name will be excluded.
        ///
        /// A change replaces the resource.
        pub excluded_column_names: Option<Value<Vec<String>>>,
    }

    impl Lower for ColumnWildcard {
        fn fields(self, to: &mut Fields) {
            to.set("ExcludedColumnNames", self.excluded_column_names);
        }
    }
}

/// `AWS::LakeFormation::Resource`.
///
/// The `AWS::LakeFormation::Resource` represents the data ( buckets and folders) that is being registered with AWS
/// Lake Formation.
#[derive(Clone, Debug, Default)]
pub struct Resource {
    /// Indicates whether the data access of tables pointing to the location can be managed by both Lake Formation
    /// permissions as well as Amazon S3 bucket policies.
    pub hybrid_access_enabled: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the resource.
    ///
    /// Required. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
    /// The IAM role that registered a resource.
    pub role_arn: Option<Value<String>>,
    /// Designates a trusted caller, an IAM principal, by registering this caller with the Data Catalog.
    ///
    /// Required. Some changes replace the resource.
    pub use_service_linked_role: Option<Value<bool>>,
    /// Allows Lake Formation to assume a role to access tables in a federated database.
    pub with_federation: Option<Value<bool>>,
}

impl Lower for Resource {
    fn fields(self, to: &mut Fields) {
        to.set("HybridAccessEnabled", self.hybrid_access_enabled);
        to.set("ResourceArn", self.resource_arn);
        to.set("RoleArn", self.role_arn);
        to.set("UseServiceLinkedRole", self.use_service_linked_role);
        to.set("WithFederation", self.with_federation);
    }
}

impl Level1 for Resource {
    const TYPE: &'static str = "AWS::LakeFormation::Resource";
}

impl Handle<Resource> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// An identifier for the catalog resource.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::LakeFormation::Tag`.
///
/// The `AWS::LakeFormation::Tag` resource represents an LF-tag, which consists of a key and one or more possible
/// values for the key.
#[derive(Clone, Debug, Default)]
pub struct Tag {
    /// Catalog id string, not less than 1 or more than 255 bytes long, matching the single-line string pattern.
    ///
    /// 12 to 12 characters. A change replaces the resource.
    pub catalog_id: Option<Value<String>>,
    /// UTF-8 string, not less than 1 or more than 255 bytes long, matching the single-line string pattern.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub tag_key: Option<Value<String>>,
    /// An array of UTF-8 strings, not less than 1 or more than 50 strings.
    ///
    /// Required. 1 to 1000 items.
    pub tag_values: Option<Value<Vec<String>>>,
}

impl Lower for Tag {
    fn fields(self, to: &mut Fields) {
        to.set("CatalogId", self.catalog_id);
        to.set("TagKey", self.tag_key);
        to.set("TagValues", self.tag_values);
    }
}

impl Level1 for Tag {
    const TYPE: &'static str = "AWS::LakeFormation::Tag";
}

impl Handle<Tag> {
    /// `Ref`: its `TagKey`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::LakeFormation::TagAssociation`.
///
/// The `AWS::LakeFormation::TagAssociation` resource represents an assignment of an LF-tag to a Data Catalog
/// resource (database, table, or column).
#[derive(Clone, Debug, Default)]
pub struct TagAssociation {
    /// A structure containing an LF-tag key-value pair.
    ///
    /// Required. 1 to 50 items. A change replaces the resource.
    pub lf_tags: Option<Value<Vec<tag_association::LFTagPair>>>,
    /// UTF-8 string (valid values: `DATABASE | TABLE` ).
    ///
    /// Required. A change replaces the resource.
    pub resource: Option<Value<tag_association::Resource>>,
}

impl Lower for TagAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("LFTags", self.lf_tags);
        to.set("Resource", self.resource);
    }
}

impl Level1 for TagAssociation {
    const TYPE: &'static str = "AWS::LakeFormation::TagAssociation";
}

impl Handle<TagAssociation> {
    /// `Ref`: `ResourceIdentifier`, `TagsIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Json encoding of the input resource.
    pub fn resource_identifier(self) -> Value<String> {
        self.attribute("ResourceIdentifier")
    }

    /// Json encoding of the input LFTags list.
    pub fn tags_identifier(self) -> Value<String> {
        self.attribute("TagsIdentifier")
    }
}

/// What [`TagAssociation`] is made of.
pub mod tag_association {
    use super::*;

    /// A structure containing the catalog ID, tag key, and tag values of an LF-tag key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct LFTagPair {
        /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
        ///
        /// Required. 12 to 12 characters. A change replaces the resource.
        pub catalog_id: Option<Value<String>>,
        /// The key-name for the LF-tag.
        ///
        /// Required. 1 to 128 characters. A change replaces the resource.
        pub tag_key: Option<Value<String>>,
        /// A list of possible values of the corresponding `TagKey` of an LF-tag key-value pair.
        ///
        /// Required. 1 to 50 items. A change replaces the resource.
        pub tag_values: Option<Value<Vec<String>>>,
    }

    impl Lower for LFTagPair {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("TagKey", self.tag_key);
            to.set("TagValues", self.tag_values);
        }
    }

    /// A structure for the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Resource {
        /// The identifier for the Data Catalog. By default, the account ID. The Data Catalog is the persistent metadata
        /// store.
        ///
        /// A change replaces the resource.
        pub catalog: Option<Value<String>>,
        /// The database for the resource. Unique to the Data Catalog. A database is a set of associated table definitions
        /// organized into a logical group.
        ///
        /// A change replaces the resource.
        pub database: Option<Value<DatabaseResource>>,
        /// The table for the resource. A table is a metadata definition that represents your data. You can Grant and Revoke
        /// table privileges to a principal.
        ///
        /// A change replaces the resource.
        pub table: Option<Value<TableResource>>,
        /// The table with columns for the resource. A principal with permissions to this resource can select metadata from
        /// the columns of a table in the Data Catalog and the underlying data in Amazon S3.
        ///
        /// A change replaces the resource.
        pub table_with_columns: Option<Value<TableWithColumnsResource>>,
    }

    impl Lower for Resource {
        fn fields(self, to: &mut Fields) {
            to.set("Catalog", self.catalog);
            to.set("Database", self.database);
            to.set("Table", self.table);
            to.set("TableWithColumns", self.table_with_columns);
        }
    }

    /// A structure for the database object.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseResource {
        /// The identifier for the Data Catalog. By default, it should be the account ID of the caller.
        ///
        /// Required. 12 to 12 characters. A change replaces the resource.
        pub catalog_id: Option<Value<String>>,
        /// The name of the database resource. Unique to the Data Catalog.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for DatabaseResource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("Name", self.name);
        }
    }

    /// A structure for the table object. A table is a metadata definition that represents your data. You can Grant and
    /// Revoke table privileges to a principal.
    #[derive(Clone, Debug, Default)]
    pub struct TableResource {
        /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
        ///
        /// Required. 12 to 12 characters. A change replaces the resource.
        pub catalog_id: Option<Value<String>>,
        /// The name of the database for the table. Unique to a Data Catalog. A database is a set of associated table
        /// definitions organized into a logical group.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub database_name: Option<Value<String>>,
        /// The name of the table.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// A wildcard object representing every table under a database.This is an object with no properties that
        /// effectively behaves as a true or false depending on whether not it is passed as a parameter.
        ///
        /// A change replaces the resource.
        pub table_wildcard: Option<Value<Json>>,
    }

    impl Lower for TableResource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("DatabaseName", self.database_name);
            to.set("Name", self.name);
            to.set("TableWildcard", self.table_wildcard);
        }
    }

    /// A structure for a table with columns object. This object is only used when granting a SELECT permission.
    #[derive(Clone, Debug, Default)]
    pub struct TableWithColumnsResource {
        /// A wildcard object representing every table under a database.
        ///
        /// Required. 12 to 12 characters. A change replaces the resource.
        pub catalog_id: Option<Value<String>>,
        /// The list of column names for the table. At least one of `ColumnNames` or `ColumnWildcard` is required.
        ///
        /// Required. A change replaces the resource.
        pub column_names: Option<Value<Vec<String>>>,
        /// The name of the database for the table with columns resource. Unique to the Data Catalog. A database is a set of
        /// associated table definitions organized into a logical group.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub database_name: Option<Value<String>>,
        /// The name of the table resource. A table is a metadata definition that represents your data. You can Grant and
        /// Revoke table privileges to a principal.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for TableWithColumnsResource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("ColumnNames", self.column_names);
            to.set("DatabaseName", self.database_name);
            to.set("Name", self.name);
        }
    }
}
