//! `AWS::DataZone`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DataZone::Connection`.
///
/// In Amazon DataZone, a connection enables you to connect your resources (domains, projects, and environments) to
/// external resources and services.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The location where the connection is created.
    pub aws_location: Option<Value<connection::AwsLocation>>,
    /// The configurations of the connection.
    pub configurations: Option<Value<Vec<connection::ConnectionConfiguration>>>,
    /// Connection description.
    ///
    /// At most 128 characters.
    pub description: Option<Value<String>>,
    /// The ID of the domain where the connection is created.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// Specifies whether the trusted identity propagation is enabled.
    ///
    /// A change replaces the resource.
    pub enable_trusted_identity_propagation: Option<Value<bool>>,
    /// The ID of the environment where the connection is created.
    ///
    /// A change replaces the resource.
    pub environment_identifier: Option<Value<String>>,
    /// The name of the connection.
    ///
    /// Required. At most 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The identifier of the project in which the connection should be created. If.
    ///
    /// A change replaces the resource.
    pub project_identifier: Option<Value<String>>,
    /// Connection props.
    pub props: Option<Value<connection::ConnectionPropertiesInput>>,
    /// The scope of the connection.
    ///
    /// One of `DOMAIN`, `PROJECT`. A change replaces the resource.
    pub scope: Option<Value<String>>,
}

impl Lower for Connection {
    fn fields(self, to: &mut Fields) {
        to.set("AwsLocation", self.aws_location);
        to.set("Configurations", self.configurations);
        to.set("Description", self.description);
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("EnableTrustedIdentityPropagation", self.enable_trusted_identity_propagation);
        to.set("EnvironmentIdentifier", self.environment_identifier);
        to.set("Name", self.name);
        to.set("ProjectIdentifier", self.project_identifier);
        to.set("Props", self.props);
        to.set("Scope", self.scope);
    }
}

impl Level1 for Connection {
    const TYPE: &'static str = "AWS::DataZone::Connection";
}

impl Handle<Connection> {
    /// `Ref`: `DomainId`, `ConnectionId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the connection.
    pub fn connection_id(self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// The domain ID of the connection.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The domain unit ID of the connection.
    pub fn domain_unit_id(self) -> Value<String> {
        self.attribute("DomainUnitId")
    }

    /// The ID of the environment.
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// The environment user role.
    pub fn environment_user_role(self) -> Value<String> {
        self.attribute("EnvironmentUserRole")
    }

    /// The ID of the project.
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// The type of the connection.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// What [`Connection`] is made of.
pub mod connection {
    use super::*;

    /// The location of a project.
    #[derive(Clone, Debug, Default)]
    pub struct AwsLocation {
        /// The access role of a connection.
        ///
        /// At most 2048 characters.
        pub access_role: Option<Value<String>>,
        /// The account ID of a connection.
        pub aws_account_id: Option<Value<String>>,
        /// The Region of a connection.
        pub aws_region: Option<Value<String>>,
        /// The IAM connection ID of a connection.
        ///
        /// At most 128 characters.
        pub iam_connection_id: Option<Value<String>>,
    }

    impl Lower for AwsLocation {
        fn fields(self, to: &mut Fields) {
            to.set("AccessRole", self.access_role);
            to.set("AwsAccountId", self.aws_account_id);
            to.set("AwsRegion", self.aws_region);
            to.set("IamConnectionId", self.iam_connection_id);
        }
    }

    /// A configuration of the connection.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionConfiguration {
        /// The classification of the connection configuration.
        ///
        /// At most 64 characters.
        pub classification: Option<Value<String>>,
        /// Property Map.
        pub properties: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for ConnectionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Classification", self.classification);
            to.set("Properties", self.properties);
        }
    }

    /// The properties of a connection.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionPropertiesInput {
        /// Amazon Q properties of the connection.
        pub amazon_q_properties: Option<Value<AmazonQPropertiesInput>>,
        /// The Amazon Athena properties of a connection.
        pub athena_properties: Option<Value<AthenaPropertiesInput>>,
        /// The AWS Glue properties of a connection.
        pub glue_properties: Option<Value<GluePropertiesInput>>,
        /// The hyper pod properties of a connection.
        pub hyper_pod_properties: Option<Value<HyperPodPropertiesInput>>,
        /// The IAM properties of a connection.
        pub iam_properties: Option<Value<IamPropertiesInput>>,
        /// Lakehouse Properties Input.
        pub lakehouse_properties: Option<Value<LakehousePropertiesInput>>,
        /// MLflow Properties Input.
        pub mlflow_properties: Option<Value<MlflowPropertiesInput>>,
        /// The Amazon Redshift properties of a connection.
        pub redshift_properties: Option<Value<RedshiftPropertiesInput>>,
        /// S3 Properties Input.
        pub s3_properties: Option<Value<S3PropertiesInput>>,
        /// The Spark EMR properties of a connection.
        pub spark_emr_properties: Option<Value<SparkEmrPropertiesInput>>,
        /// The Spark AWS Glue properties of a connection.
        pub spark_glue_properties: Option<Value<SparkGluePropertiesInput>>,
        /// Workflows MWAA Properties Input.
        pub workflows_mwaa_properties: Option<Value<WorkflowsMwaaPropertiesInput>>,
        /// Workflows Serverless Properties Input.
        pub workflows_serverless_properties: Option<Value<Json>>,
    }

    impl Lower for ConnectionPropertiesInput {
        fn fields(self, to: &mut Fields) {
            to.set("AmazonQProperties", self.amazon_q_properties);
            to.set("AthenaProperties", self.athena_properties);
            to.set("GlueProperties", self.glue_properties);
            to.set("HyperPodProperties", self.hyper_pod_properties);
            to.set("IamProperties", self.iam_properties);
            to.set("LakehouseProperties", self.lakehouse_properties);
            to.set("MlflowProperties", self.mlflow_properties);
            to.set("RedshiftProperties", self.redshift_properties);
            to.set("S3Properties", self.s3_properties);
            to.set("SparkEmrProperties", self.spark_emr_properties);
            to.set("SparkGlueProperties", self.spark_glue_properties);
            to.set("WorkflowsMwaaProperties", self.workflows_mwaa_properties);
            to.set("WorkflowsServerlessProperties", self.workflows_serverless_properties);
        }
    }

    /// Amazon Q properties of the connection.
    #[derive(Clone, Debug, Default)]
    pub struct AmazonQPropertiesInput {
        /// The authentication mode of the connection's AmazonQ properties.
        ///
        /// 0 to 128 characters.
        pub auth_mode: Option<Value<String>>,
        /// Specifies whether Amazon Q is enabled for the connection.
        pub is_enabled: Option<Value<bool>>,
        /// 0 to 2048 characters.
        pub profile_arn: Option<Value<String>>,
    }

    impl Lower for AmazonQPropertiesInput {
        fn fields(self, to: &mut Fields) {
            to.set("AuthMode", self.auth_mode);
            to.set("IsEnabled", self.is_enabled);
            to.set("ProfileArn", self.profile_arn);
        }
    }

    /// The Amazon Athena properties of a connection.
    #[derive(Clone, Debug, Default)]
    pub struct AthenaPropertiesInput {
        /// The Amazon Athena workgroup name of a connection.
        ///
        /// Required. At most 128 characters.
        pub workgroup_name: Option<Value<String>>,
    }

    impl Lower for AthenaPropertiesInput {
        fn fields(self, to: &mut Fields) {
            to.set("WorkgroupName", self.workgroup_name);
        }
    }

    /// The AWS Glue properties of a connection.
    #[derive(Clone, Debug, Default)]
    pub struct GluePropertiesInput {
        /// The AWS Glue connection.
        pub glue_connection_input: Option<Value<GlueConnectionInput>>,
    }

    impl Lower for GluePropertiesInput {
        fn fields(self, to: &mut Fields) {
            to.set("GlueConnectionInput", self.glue_connection_input);
        }
    }

    /// The AWS Glue connecton input.
    #[derive(Clone, Debug, Default)]
    pub struct GlueConnectionInput {
        /// The Amazon Athena properties of the AWS Glue connection.
        pub athena_properties: Option<Value<BTreeMap<String, String>>>,
        /// The authentication configuration of the AWS Glue connection.
        pub authentication_configuration: Option<Value<AuthenticationConfigurationInput>>,
        /// The connection properties of the AWS Glue connection.
        pub connection_properties: Option<Value<BTreeMap<String, String>>>,
        /// The connection type of the AWS Glue connection.
        pub connection_type: Option<Value<String>>,
        /// The description of the AWS Glue connection.
        ///
        /// At most 2048 characters.
        pub description: Option<Value<String>>,
        /// The match criteria of the AWS Glue connection.
        ///
        /// 0 to 10 characters.
        pub match_criteria: Option<Value<String>>,
        /// The name of the AWS Glue connection.
        ///
        /// 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// The physical connection requirements for the AWS Glue connection.
        pub physical_connection_requirements: Option<Value<PhysicalConnectionRequirements>>,
        /// The Python properties of the AWS Glue connection.
        pub python_properties: Option<Value<BTreeMap<String, String>>>,
        /// The Spark properties of the AWS Glue connection.
        pub spark_properties: Option<Value<BTreeMap<String, String>>>,
        /// Speciefies whether to validate credentials of the AWS Glue connection.
        pub validate_credentials: Option<Value<bool>>,
        /// Speciefies whether to validate for compute environments of the AWS Glue connection.
        ///
        /// 1 to 50 items.
        pub validate_for_compute_environments: Option<Value<Vec<String>>>,
    }

    impl Lower for GlueConnectionInput {
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

    /// The authentication configuration of a connection.
    #[derive(Clone, Debug, Default)]
    pub struct AuthenticationConfigurationInput {
        /// The authentication type of a connection.
        ///
        /// One of `BASIC`, `OAUTH2`, `CUSTOM`.
        pub authentication_type: Option<Value<String>>,
        /// The basic authentication credentials of a connection.
        pub basic_authentication_credentials: Option<Value<BasicAuthenticationCredentials>>,
        /// The custom authentication credentials of a connection.
        pub custom_authentication_credentials: Option<Value<BTreeMap<String, String>>>,
        /// The KMS key ARN of a connection.
        pub kms_key_arn: Option<Value<String>>,
        /// The oAuth2 properties of a connection.
        pub oauth2_properties: Option<Value<OAuth2Properties>>,
        /// The secret ARN of a connection.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for AuthenticationConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationType", self.authentication_type);
            to.set("BasicAuthenticationCredentials", self.basic_authentication_credentials);
            to.set("CustomAuthenticationCredentials", self.custom_authentication_credentials);
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("OAuth2Properties", self.oauth2_properties);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// The basic authentication credentials of a connection.
    #[derive(Clone, Debug, Default)]
    pub struct BasicAuthenticationCredentials {
        /// The password for a connection.
        ///
        /// At most 512 characters.
        pub password: Option<Value<String>>,
        /// The user name for the connecion.
        ///
        /// At most 512 characters.
        pub user_name: Option<Value<String>>,
    }

    impl Lower for BasicAuthenticationCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("Password", self.password);
            to.set("UserName", self.user_name);
        }
    }

    /// The OAuth2 properties.
    #[derive(Clone, Debug, Default)]
    pub struct OAuth2Properties {
        /// The authorization code properties of the OAuth2 properties.
        pub authorization_code_properties: Option<Value<AuthorizationCodeProperties>>,
        /// The OAuth2 client application of the OAuth2 properties.
        pub oauth2_client_application: Option<Value<OAuth2ClientApplication>>,
        /// The OAuth2 credentials of the OAuth2 properties.
        pub oauth2_credentials: Option<Value<GlueOAuth2Credentials>>,
        /// The OAuth2 grant type of the OAuth2 properties.
        ///
        /// One of `AUTHORIZATION_CODE`, `CLIENT_CREDENTIALS`, `JWT_BEARER`.
        pub oauth2_grant_type: Option<Value<String>>,
        /// The OAuth2 token URL of the OAuth2 properties.
        ///
        /// At most 256 characters.
        pub token_url: Option<Value<String>>,
        /// The OAuth2 token URL parameter map of the OAuth2 properties.
        pub token_url_parameters_map: Option<Value<BTreeMap<String, String>>>,
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

    /// The authorization code properties of a connection.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizationCodeProperties {
        /// The authorization code of a connection.
        ///
        /// 1 to 4096 characters.
        pub authorization_code: Option<Value<String>>,
        /// The redirect URI of a connection.
        ///
        /// At most 512 characters.
        pub redirect_uri: Option<Value<String>>,
    }

    impl Lower for AuthorizationCodeProperties {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationCode", self.authorization_code);
            to.set("RedirectUri", self.redirect_uri);
        }
    }

    /// The OAuth2Client application.
    #[derive(Clone, Debug, Default)]
    pub struct OAuth2ClientApplication {
        /// The AWS managed client application reference in the OAuth2Client application.
        ///
        /// At most 2048 characters.
        pub aws_managed_client_application_reference: Option<Value<String>>,
        /// The user managed client application client ID in the OAuth2Client application.
        ///
        /// At most 2048 characters.
        pub user_managed_client_application_client_id: Option<Value<String>>,
    }

    impl Lower for OAuth2ClientApplication {
        fn fields(self, to: &mut Fields) {
            to.set("AWSManagedClientApplicationReference", self.aws_managed_client_application_reference);
            to.set("UserManagedClientApplicationClientId", self.user_managed_client_application_client_id);
        }
    }

    /// The GlueOAuth2 credentials of a connection.
    #[derive(Clone, Debug, Default)]
    pub struct GlueOAuth2Credentials {
        /// The access token of a connection.
        ///
        /// At most 4096 characters.
        pub access_token: Option<Value<String>>,
        /// The jwt token of the connection.
        ///
        /// At most 8000 characters.
        pub jwt_token: Option<Value<String>>,
        /// The refresh token of the connection.
        ///
        /// At most 4096 characters.
        pub refresh_token: Option<Value<String>>,
        /// The user managed client application client secret of the connection.
        ///
        /// At most 512 characters.
        pub user_managed_client_application_client_secret: Option<Value<String>>,
    }

    impl Lower for GlueOAuth2Credentials {
        fn fields(self, to: &mut Fields) {
            to.set("AccessToken", self.access_token);
            to.set("JwtToken", self.jwt_token);
            to.set("RefreshToken", self.refresh_token);
            to.set("UserManagedClientApplicationClientSecret", self.user_managed_client_application_client_secret);
        }
    }

    /// Physical connection requirements of a connection.
    #[derive(Clone, Debug, Default)]
    pub struct PhysicalConnectionRequirements {
        /// The availability zone of the physical connection requirements of a connection.
        ///
        /// 1 to 255 characters.
        pub availability_zone: Option<Value<String>>,
        /// The group ID list of the physical connection requirements of a connection.
        ///
        /// 0 to 50 items.
        pub security_group_id_list: Option<Value<Vec<String>>>,
        /// The subnet ID of the physical connection requirements of a connection.
        ///
        /// At most 32 characters.
        pub subnet_id: Option<Value<String>>,
        /// The subnet ID list of the physical connection requirements of a connection.
        ///
        /// 1 to 50 items.
        pub subnet_id_list: Option<Value<Vec<String>>>,
    }

    impl Lower for PhysicalConnectionRequirements {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
            to.set("SecurityGroupIdList", self.security_group_id_list);
            to.set("SubnetId", self.subnet_id);
            to.set("SubnetIdList", self.subnet_id_list);
        }
    }

    /// The hyper pod properties of a AWS Glue properties patch.
    #[derive(Clone, Debug, Default)]
    pub struct HyperPodPropertiesInput {
        /// The cluster name the hyper pod properties.
        ///
        /// Required. 1 to 63 characters.
        pub cluster_name: Option<Value<String>>,
    }

    impl Lower for HyperPodPropertiesInput {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterName", self.cluster_name);
        }
    }

    /// The IAM properties of a connection.
    #[derive(Clone, Debug, Default)]
    pub struct IamPropertiesInput {
        /// Specifies whether AWS Glue lineage sync is enabled for a connection.
        pub glue_lineage_sync_enabled: Option<Value<bool>>,
        /// The ARN of the IAM role to associate with the connection as the project user role.
        ///
        /// At most 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for IamPropertiesInput {
        fn fields(self, to: &mut Fields) {
            to.set("GlueLineageSyncEnabled", self.glue_lineage_sync_enabled);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Lakehouse Properties Input.
    #[derive(Clone, Debug, Default)]
    pub struct LakehousePropertiesInput {
        /// Specifies whether Glue lineage sync is enabled for the lakehouse connection.
        pub glue_lineage_sync_enabled: Option<Value<bool>>,
    }

    impl Lower for LakehousePropertiesInput {
        fn fields(self, to: &mut Fields) {
            to.set("GlueLineageSyncEnabled", self.glue_lineage_sync_enabled);
        }
    }

    /// MLflow Properties Input.
    #[derive(Clone, Debug, Default)]
    pub struct MlflowPropertiesInput {
        /// The ARN of the MLflow tracking server.
        pub tracking_server_arn: Option<Value<String>>,
    }

    impl Lower for MlflowPropertiesInput {
        fn fields(self, to: &mut Fields) {
            to.set("TrackingServerArn", self.tracking_server_arn);
        }
    }

    /// The Amazon Redshift properties.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftPropertiesInput {
        /// The Amaon Redshift credentials.
        pub credentials: Option<Value<RedshiftCredentials>>,
        /// The Amazon Redshift database name.
        ///
        /// 1 to 64 characters.
        pub database_name: Option<Value<String>>,
        /// The Amazon Redshift host.
        ///
        /// At most 256 characters.
        pub host: Option<Value<String>>,
        /// The lineage sync of the Amazon Redshift.
        pub lineage_sync: Option<Value<RedshiftLineageSyncConfigurationInput>>,
        /// The Amaon Redshift port.
        ///
        /// 0 to 65535.
        pub port: Option<Value<f64>>,
        /// The Amazon Redshift storage.
        pub storage: Option<Value<RedshiftStorageProperties>>,
    }

    impl Lower for RedshiftPropertiesInput {
        fn fields(self, to: &mut Fields) {
            to.set("Credentials", self.credentials);
            to.set("DatabaseName", self.database_name);
            to.set("Host", self.host);
            to.set("LineageSync", self.lineage_sync);
            to.set("Port", self.port);
            to.set("Storage", self.storage);
        }
    }

    /// Amazon Redshift credentials of a connection.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftCredentials {
        /// The secret ARN of the Amazon Redshift credentials of a connection.
        ///
        /// At most 2048 characters.
        pub secret_arn: Option<Value<String>>,
        /// The username and password of the Amazon Redshift credentials of a connection.
        pub username_password: Option<Value<UsernamePassword>>,
    }

    impl Lower for RedshiftCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("SecretArn", self.secret_arn);
            to.set("UsernamePassword", self.username_password);
        }
    }

    /// The username and password of a connection.
    #[derive(Clone, Debug, Default)]
    pub struct UsernamePassword {
        /// The password of a connection.
        ///
        /// Required. At most 64 characters.
        pub password: Option<Value<String>>,
        /// The username of a connection.
        ///
        /// Required. 1 to 127 characters.
        pub username: Option<Value<String>>,
    }

    impl Lower for UsernamePassword {
        fn fields(self, to: &mut Fields) {
            to.set("Password", self.password);
            to.set("Username", self.username);
        }
    }

    /// The Amaon Redshift lineage sync configuration.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftLineageSyncConfigurationInput {
        /// Specifies whether the Amaon Redshift lineage sync configuration is enabled.
        pub enabled: Option<Value<bool>>,
        /// The schedule of the Amaon Redshift lineage sync configuration.
        pub schedule: Option<Value<LineageSyncSchedule>>,
    }

    impl Lower for RedshiftLineageSyncConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("Schedule", self.schedule);
        }
    }

    /// The lineage sync schedule.
    #[derive(Clone, Debug, Default)]
    pub struct LineageSyncSchedule {
        /// The lineage sync schedule.
        pub schedule: Option<Value<String>>,
    }

    impl Lower for LineageSyncSchedule {
        fn fields(self, to: &mut Fields) {
            to.set("Schedule", self.schedule);
        }
    }

    /// The Amazon Redshift storage properties.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftStorageProperties {
        /// The cluster name in the Amazon Redshift storage properties.
        ///
        /// 0 to 63 characters.
        pub cluster_name: Option<Value<String>>,
        /// The workgroup name in the Amazon Redshift storage properties.
        ///
        /// 3 to 64 characters.
        pub workgroup_name: Option<Value<String>>,
    }

    impl Lower for RedshiftStorageProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterName", self.cluster_name);
            to.set("WorkgroupName", self.workgroup_name);
        }
    }

    /// S3 Properties Input.
    #[derive(Clone, Debug, Default)]
    pub struct S3PropertiesInput {
        /// Specifies whether to register the S3 Access Grant location.
        pub register_s3_access_grant_location: Option<Value<bool>>,
        /// The Amazon S3 Access Grant location ID that's part of the Amazon S3 properties of a connection.
        ///
        /// 0 to 64 characters.
        pub s3_access_grant_location_id: Option<Value<String>>,
        /// The Amazon S3 URI that's part of the Amazon S3 properties of a connection.
        ///
        /// Required. 0 to 2048 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3PropertiesInput {
        fn fields(self, to: &mut Fields) {
            to.set("RegisterS3AccessGrantLocation", self.register_s3_access_grant_location);
            to.set("S3AccessGrantLocationId", self.s3_access_grant_location_id);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// The Spark EMR properties.
    #[derive(Clone, Debug, Default)]
    pub struct SparkEmrPropertiesInput {
        /// The compute ARN of Spark EMR.
        ///
        /// At most 2048 characters.
        pub compute_arn: Option<Value<String>>,
        /// The instance profile ARN of Spark EMR.
        ///
        /// At most 2048 characters.
        pub instance_profile_arn: Option<Value<String>>,
        /// The java virtual env of the Spark EMR.
        ///
        /// At most 256 characters.
        pub java_virtual_env: Option<Value<String>>,
        /// The log URI of the Spark EMR.
        ///
        /// At most 2048 characters.
        pub log_uri: Option<Value<String>>,
        /// At most 2048 characters.
        pub managed_endpoint_arn: Option<Value<String>>,
        /// The Python virtual env of the Spark EMR.
        ///
        /// At most 256 characters.
        pub python_virtual_env: Option<Value<String>>,
        /// The runtime role of the Spark EMR.
        ///
        /// At most 2048 characters.
        pub runtime_role: Option<Value<String>>,
        /// The certificates S3 URI of the Spark EMR.
        ///
        /// At most 2048 characters.
        pub trusted_certificates_s3_uri: Option<Value<String>>,
    }

    impl Lower for SparkEmrPropertiesInput {
        fn fields(self, to: &mut Fields) {
            to.set("ComputeArn", self.compute_arn);
            to.set("InstanceProfileArn", self.instance_profile_arn);
            to.set("JavaVirtualEnv", self.java_virtual_env);
            to.set("LogUri", self.log_uri);
            to.set("ManagedEndpointArn", self.managed_endpoint_arn);
            to.set("PythonVirtualEnv", self.python_virtual_env);
            to.set("RuntimeRole", self.runtime_role);
            to.set("TrustedCertificatesS3Uri", self.trusted_certificates_s3_uri);
        }
    }

    /// The Spark AWS Glue properties.
    #[derive(Clone, Debug, Default)]
    pub struct SparkGluePropertiesInput {
        /// The additional args in the Spark AWS Glue properties.
        pub additional_args: Option<Value<SparkGlueArgs>>,
        /// The AWS Glue connection name in the Spark AWS Glue properties.
        ///
        /// 1 to 255 characters.
        pub glue_connection_name: Option<Value<String>>,
        /// The AWS Glue version in the Spark AWS Glue properties.
        ///
        /// At most 256 characters.
        pub glue_version: Option<Value<String>>,
        /// The idle timeout in the Spark AWS Glue properties.
        ///
        /// 1 to 3000.
        pub idle_timeout: Option<Value<f64>>,
        /// The Java virtual env in the Spark AWS Glue properties.
        ///
        /// At most 256 characters.
        pub java_virtual_env: Option<Value<String>>,
        /// The number of workers in the Spark AWS Glue properties.
        ///
        /// 1 to 1000.
        pub number_of_workers: Option<Value<f64>>,
        /// The Python virtual env in the Spark AWS Glue properties.
        ///
        /// At most 256 characters.
        pub python_virtual_env: Option<Value<String>>,
        /// The worker type in the Spark AWS Glue properties.
        ///
        /// At most 256 characters.
        pub worker_type: Option<Value<String>>,
    }

    impl Lower for SparkGluePropertiesInput {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalArgs", self.additional_args);
            to.set("GlueConnectionName", self.glue_connection_name);
            to.set("GlueVersion", self.glue_version);
            to.set("IdleTimeout", self.idle_timeout);
            to.set("JavaVirtualEnv", self.java_virtual_env);
            to.set("NumberOfWorkers", self.number_of_workers);
            to.set("PythonVirtualEnv", self.python_virtual_env);
            to.set("WorkerType", self.worker_type);
        }
    }

    /// The Spark AWS Glue args.
    #[derive(Clone, Debug, Default)]
    pub struct SparkGlueArgs {
        /// The connection in the Spark AWS Glue args.
        ///
        /// At most 128 characters.
        pub connection: Option<Value<String>>,
    }

    impl Lower for SparkGlueArgs {
        fn fields(self, to: &mut Fields) {
            to.set("Connection", self.connection);
        }
    }

    /// Workflows MWAA Properties Input.
    #[derive(Clone, Debug, Default)]
    pub struct WorkflowsMwaaPropertiesInput {
        /// The name of the MWAA environment.
        pub mwaa_environment_name: Option<Value<String>>,
    }

    impl Lower for WorkflowsMwaaPropertiesInput {
        fn fields(self, to: &mut Fields) {
            to.set("MwaaEnvironmentName", self.mwaa_environment_name);
        }
    }
}

/// `AWS::DataZone::DataSource`.
///
/// The `AWS::DataZone::DataSource` resource specifies an Amazon DataZone data source that is used to import
/// technical metadata of assets (data) from the source databases or data warehouses into Amazon DataZone.
///
/// Its ARN: `arn:${Partition}:datazonecontrol:${Region}:${Account}:data-source/${DomainId}`.
#[derive(Clone, Debug, Default)]
pub struct DataSource {
    /// The metadata forms attached to the assets that the data source works with.
    ///
    /// 0 to 10 items.
    pub asset_forms_input: Option<Value<Vec<data_source::FormInput>>>,
    /// The configuration of the data source.
    pub configuration: Option<Value<data_source::DataSourceConfigurationInput>>,
    /// The unique identifier of a connection used to fetch relevant parameters from connection during Datasource run.
    ///
    /// A change replaces the resource.
    pub connection_identifier: Option<Value<String>>,
    /// The description of the data source.
    ///
    /// At most 2048 characters.
    pub description: Option<Value<String>>,
    /// The ID of the Amazon DataZone domain where the data source is created.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// Specifies whether the data source is enabled.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub enable_setting: Option<Value<String>>,
    /// The unique identifier of the Amazon DataZone environment to which the data source publishes assets.
    ///
    /// A change replaces the resource.
    pub environment_identifier: Option<Value<String>>,
    /// The name of the data source.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// The identifier of the Amazon DataZone project in which you want to add this data source.
    ///
    /// Required. A change replaces the resource.
    pub project_identifier: Option<Value<String>>,
    /// Specifies whether the assets that this data source creates in the inventory are to be also automatically
    /// published to the catalog.
    pub publish_on_import: Option<Value<bool>>,
    /// Specifies whether the business name generation is to be enabled for this data source.
    pub recommendation: Option<Value<data_source::RecommendationConfiguration>>,
    /// The schedule of the data source runs.
    pub schedule: Option<Value<data_source::ScheduleConfiguration>>,
    /// The type of the data source. In Amazon DataZone, you can use data sources to import technical metadata of assets
    /// (data) from the source databases or data warehouses into Amazon DataZone.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for DataSource {
    fn fields(self, to: &mut Fields) {
        to.set("AssetFormsInput", self.asset_forms_input);
        to.set("Configuration", self.configuration);
        to.set("ConnectionIdentifier", self.connection_identifier);
        to.set("Description", self.description);
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("EnableSetting", self.enable_setting);
        to.set("EnvironmentIdentifier", self.environment_identifier);
        to.set("Name", self.name);
        to.set("ProjectIdentifier", self.project_identifier);
        to.set("PublishOnImport", self.publish_on_import);
        to.set("Recommendation", self.recommendation);
        to.set("Schedule", self.schedule);
        to.set("Type", self.type_);
    }
}

impl Level1 for DataSource {
    const TYPE: &'static str = "AWS::DataZone::DataSource";
}

impl Handle<DataSource> {
    /// `Ref`: `DomainId`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The connection ID that's part of the data source summary.
    pub fn connection_id(self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// The timestamp of when the data source was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the Amazon DataZone domain in which the data source exists.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The ID of the environment in which the data source exists.
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// The identifier of the data source run.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The count of the assets created during the last data source run.
    pub fn last_run_asset_count(self) -> Value<f64> {
        self.attribute("LastRunAssetCount")
    }

    /// The timestamp of when the data source run was last performed.
    pub fn last_run_at(self) -> Value<String> {
        self.attribute("LastRunAt")
    }

    /// The status of the last data source run.
    pub fn last_run_status(self) -> Value<String> {
        self.attribute("LastRunStatus")
    }

    /// The project ID included in the data source run activity.
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// The status of the data source.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp of when the data source was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`DataSource`] is made of.
pub mod data_source {
    use super::*;

    /// The details of a metadata form.
    #[derive(Clone, Debug, Default)]
    pub struct FormInput {
        /// The content of the metadata form.
        ///
        /// At most 75000 characters.
        pub content: Option<Value<String>>,
        /// The name of the metadata form.
        ///
        /// Required. 1 to 128 characters.
        pub form_name: Option<Value<String>>,
        /// The ID of the metadata form type.
        ///
        /// 1 to 385 characters.
        pub type_identifier: Option<Value<String>>,
        /// The revision of the metadata form type.
        ///
        /// 1 to 64 characters.
        pub type_revision: Option<Value<String>>,
    }

    impl Lower for FormInput {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
            to.set("FormName", self.form_name);
            to.set("TypeIdentifier", self.type_identifier);
            to.set("TypeRevision", self.type_revision);
        }
    }

    /// The configuration of the data source.
    #[derive(Clone, Debug, Default)]
    pub struct DataSourceConfigurationInput {
        /// The configuration of the AWS Glue data source.
        pub glue_run_configuration: Option<Value<GlueRunConfigurationInput>>,
        /// The configuration of the Amazon Redshift data source.
        pub redshift_run_configuration: Option<Value<RedshiftRunConfigurationInput>>,
        /// The configuration details of the Amazon SageMaker data source.
        pub sage_maker_run_configuration: Option<Value<SageMakerRunConfigurationInput>>,
    }

    impl Lower for DataSourceConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("GlueRunConfiguration", self.glue_run_configuration);
            to.set("RedshiftRunConfiguration", self.redshift_run_configuration);
            to.set("SageMakerRunConfiguration", self.sage_maker_run_configuration);
        }
    }

    /// The configuration details of the AWS Glue data source.
    #[derive(Clone, Debug, Default)]
    pub struct GlueRunConfigurationInput {
        /// Specifies whether to automatically import data quality metrics as part of the data source run.
        pub auto_import_data_quality_result: Option<Value<bool>>,
        /// The catalog name in the AWS Glue run configuration.
        ///
        /// 1 to 128 characters.
        pub catalog_name: Option<Value<String>>,
        /// The data access role included in the configuration details of the AWS Glue data source.
        pub data_access_role: Option<Value<String>>,
        /// The relational filter configurations included in the configuration details of the AWS Glue data source.
        ///
        /// Required.
        pub relational_filter_configurations: Option<Value<Vec<RelationalFilterConfiguration>>>,
    }

    impl Lower for GlueRunConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("AutoImportDataQualityResult", self.auto_import_data_quality_result);
            to.set("CatalogName", self.catalog_name);
            to.set("DataAccessRole", self.data_access_role);
            to.set("RelationalFilterConfigurations", self.relational_filter_configurations);
        }
    }

    /// The relational filter configuration for the data source.
    #[derive(Clone, Debug, Default)]
    pub struct RelationalFilterConfiguration {
        /// The database name specified in the relational filter configuration for the data source.
        ///
        /// Required. 1 to 128 characters.
        pub database_name: Option<Value<String>>,
        /// The filter expressions specified in the relational filter configuration for the data source.
        pub filter_expressions: Option<Value<Vec<FilterExpression>>>,
        /// The schema name specified in the relational filter configuration for the data source.
        ///
        /// 1 to 128 characters.
        pub schema_name: Option<Value<String>>,
    }

    impl Lower for RelationalFilterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseName", self.database_name);
            to.set("FilterExpressions", self.filter_expressions);
            to.set("SchemaName", self.schema_name);
        }
    }

    /// A filter expression in Amazon DataZone.
    #[derive(Clone, Debug, Default)]
    pub struct FilterExpression {
        /// The search filter expression.
        ///
        /// Required. 1 to 2048 characters.
        pub expression: Option<Value<String>>,
        /// The search filter explresison type.
        ///
        /// Required. One of `INCLUDE`, `EXCLUDE`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FilterExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("Type", self.type_);
        }
    }

    /// The relational filter configurations included in the configuration details of the Amazon Redshift data source.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftRunConfigurationInput {
        /// The data access role included in the configuration details of the Amazon Redshift data source.
        pub data_access_role: Option<Value<String>>,
        /// The details of the credentials required to access an Amazon Redshift cluster.
        pub redshift_credential_configuration: Option<Value<RedshiftCredentialConfiguration>>,
        /// The details of the Amazon Redshift storage as part of the configuration of an Amazon Redshift data source run.
        pub redshift_storage: Option<Value<RedshiftStorage>>,
        /// The relational filter configurations included in the configuration details of the AWS Glue data source.
        ///
        /// Required.
        pub relational_filter_configurations: Option<Value<Vec<RelationalFilterConfiguration>>>,
    }

    impl Lower for RedshiftRunConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("DataAccessRole", self.data_access_role);
            to.set("RedshiftCredentialConfiguration", self.redshift_credential_configuration);
            to.set("RedshiftStorage", self.redshift_storage);
            to.set("RelationalFilterConfigurations", self.relational_filter_configurations);
        }
    }

    /// The details of the credentials required to access an Amazon Redshift cluster.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftCredentialConfiguration {
        /// The ARN of a secret manager for an Amazon Redshift cluster.
        ///
        /// Required. At most 256 characters.
        pub secret_manager_arn: Option<Value<String>>,
    }

    impl Lower for RedshiftCredentialConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecretManagerArn", self.secret_manager_arn);
        }
    }

    /// The details of the Amazon Redshift storage as part of the configuration of an Amazon Redshift data source run.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftStorage {
        /// The details of the Amazon Redshift cluster source.
        pub redshift_cluster_source: Option<Value<RedshiftClusterStorage>>,
        /// The details of the Amazon Redshift Serverless workgroup source.
        pub redshift_serverless_source: Option<Value<RedshiftServerlessStorage>>,
    }

    impl Lower for RedshiftStorage {
        fn fields(self, to: &mut Fields) {
            to.set("RedshiftClusterSource", self.redshift_cluster_source);
            to.set("RedshiftServerlessSource", self.redshift_serverless_source);
        }
    }

    /// The details of the Amazon Redshift cluster storage.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftClusterStorage {
        /// The name of an Amazon Redshift cluster.
        ///
        /// Required. 1 to 63 characters.
        pub cluster_name: Option<Value<String>>,
    }

    impl Lower for RedshiftClusterStorage {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterName", self.cluster_name);
        }
    }

    /// The details of the Amazon Redshift Serverless workgroup storage.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftServerlessStorage {
        /// The name of the Amazon Redshift Serverless workgroup.
        ///
        /// Required. 3 to 64 characters.
        pub workgroup_name: Option<Value<String>>,
    }

    impl Lower for RedshiftServerlessStorage {
        fn fields(self, to: &mut Fields) {
            to.set("WorkgroupName", self.workgroup_name);
        }
    }

    /// The configuration details of the Amazon SageMaker data source.
    #[derive(Clone, Debug, Default)]
    pub struct SageMakerRunConfigurationInput {
        /// The tracking assets of the Amazon SageMaker run.
        ///
        /// Required.
        pub tracking_assets: Option<Value<BTreeMap<String, Vec<String>>>>,
    }

    impl Lower for SageMakerRunConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("TrackingAssets", self.tracking_assets);
        }
    }

    /// The recommendation configuration for the data source.
    #[derive(Clone, Debug, Default)]
    pub struct RecommendationConfiguration {
        /// Specifies whether automatic business name generation is to be enabled or not as part of the recommendation
        /// configuration.
        pub enable_business_name_generation: Option<Value<bool>>,
    }

    impl Lower for RecommendationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnableBusinessNameGeneration", self.enable_business_name_generation);
        }
    }

    /// The details of the schedule of the data source runs.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduleConfiguration {
        /// The schedule of the data source runs.
        ///
        /// 1 to 256 characters.
        pub schedule: Option<Value<String>>,
        /// The timezone of the data source run.
        pub timezone: Option<Value<String>>,
    }

    impl Lower for ScheduleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Schedule", self.schedule);
            to.set("Timezone", self.timezone);
        }
    }
}

/// `AWS::DataZone::Domain`.
///
/// The `AWS::DataZone::Domain` resource specifies an Amazon DataZone domain. You can use domains to organize your
/// assets, users, and their projects.
///
/// Its ARN: `arn:${Partition}:datazone:${Region}:${Account}:domain/${DomainId}`.
#[derive(Clone, Debug, Default)]
pub struct Domain {
    /// The description of the Amazon DataZone domain.
    pub description: Option<Value<String>>,
    /// The domain execution role that is created when an Amazon DataZone domain is created. The domain execution role
    /// is created in the AWS account that houses the Amazon DataZone domain.
    pub domain_execution_role: Option<Value<String>>,
    /// The domain version.
    ///
    /// One of `V1`, `V2`. A change replaces the resource.
    pub domain_version: Option<Value<String>>,
    /// The identifier of the AWS Key Management Service (KMS) key that is used to encrypt the Amazon DataZone domain,
    /// metadata, and reporting data.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub kms_key_identifier: Option<Value<String>>,
    /// The name of the Amazon DataZone domain.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// The service role of the domain.
    pub service_role: Option<Value<String>>,
    /// The single sign-on details in Amazon DataZone.
    pub single_sign_on: Option<Value<domain::SingleSignOn>>,
    /// The tags specified for the Amazon DataZone domain.
    pub tags: Option<Value<Vec<domain::Tag>>>,
}

impl Lower for Domain {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DomainExecutionRole", self.domain_execution_role);
        to.set("DomainVersion", self.domain_version);
        to.set("KmsKeyIdentifier", self.kms_key_identifier);
        to.set("Name", self.name);
        to.set("ServiceRole", self.service_role);
        to.set("SingleSignOn", self.single_sign_on);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Domain {
    const TYPE: &'static str = "AWS::DataZone::Domain";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Domain> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the Amazon DataZone domain.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// A timestamp of when a Amazon DataZone domain was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the Amazon DataZone domain.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// A timestamp of when a Amazon DataZone domain was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The identifier of the AWS account that manages the domain.
    pub fn managed_account_id(self) -> Value<String> {
        self.attribute("ManagedAccountId")
    }

    /// The data portal URL for the Amazon DataZone domain.
    pub fn portal_url(self) -> Value<String> {
        self.attribute("PortalUrl")
    }

    /// The ID of the root domain unit.
    pub fn root_domain_unit_id(self) -> Value<String> {
        self.attribute("RootDomainUnitId")
    }

    /// The status of the Amazon DataZone domain.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Domain`] is made of.
pub mod domain {
    use super::*;

    /// The single sign-on details in Amazon DataZone.
    #[derive(Clone, Debug, Default)]
    pub struct SingleSignOn {
        /// The ARN of the IDC instance.
        ///
        /// 10 to 1224 characters.
        pub idc_instance_arn: Option<Value<String>>,
        /// The type of single sign-on in Amazon DataZone.
        ///
        /// One of `IAM_IDC`, `DISABLED`.
        pub type_: Option<Value<String>>,
        /// The single sign-on user assignment in Amazon DataZone.
        ///
        /// One of `AUTOMATIC`, `MANUAL`.
        pub user_assignment: Option<Value<String>>,
    }

    impl Lower for SingleSignOn {
        fn fields(self, to: &mut Fields) {
            to.set("IdcInstanceArn", self.idc_instance_arn);
            to.set("Type", self.type_);
            to.set("UserAssignment", self.user_assignment);
        }
    }

    /// A key-value pair to associate with the domain.
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

/// `AWS::DataZone::DomainUnit`.
///
/// The summary of the domain unit.
#[derive(Clone, Debug, Default)]
pub struct DomainUnit {
    /// The description of the domain unit.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// The ID of the domain where you want to crate a domain unit.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// The name of the domain unit.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// The ID of the parent domain unit.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub parent_domain_unit_identifier: Option<Value<String>>,
}

impl Lower for DomainUnit {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("Name", self.name);
        to.set("ParentDomainUnitIdentifier", self.parent_domain_unit_identifier);
    }
}

impl Level1 for DomainUnit {
    const TYPE: &'static str = "AWS::DataZone::DomainUnit";
}

impl Handle<DomainUnit> {
    /// `Ref`: `DomainId`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time stamp at which the domain unit was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the domain in which the domain unit lives.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The ID of the domain unit.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The identifier of the domain unit that you want to get.
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The timestamp at which the domain unit was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The ID of the parent domain unit.
    pub fn parent_domain_unit_id(self) -> Value<String> {
        self.attribute("ParentDomainUnitId")
    }
}

/// `AWS::DataZone::Environment`.
///
/// The `AWS::DataZone::Environment` resource specifies an Amazon DataZone environment, which is a collection of
/// zero or more configured resources with a given set of IAM principals who can operate on those resources.
///
/// Its ARN: `arn:${Partition}:datazonecontrol:${Region}:${Account}:domain/${DomainId}`.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// The deployment order for the environment.
    ///
    /// A change replaces the resource.
    pub deployment_order: Option<Value<i64>>,
    /// The description of the environment.
    ///
    /// At most 2048 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the Amazon DataZone domain in which the environment is created.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// The identifier of the AWS account in which an environment exists.
    ///
    /// A change replaces the resource.
    pub environment_account_identifier: Option<Value<String>>,
    /// The AWS Region in which an environment exists.
    ///
    /// A change replaces the resource.
    pub environment_account_region: Option<Value<String>>,
    /// The identifier of the environment blueprint.
    ///
    /// A change replaces the resource.
    pub environment_blueprint_identifier: Option<Value<String>>,
    /// The identifier of the environment configuration.
    ///
    /// A change replaces the resource.
    pub environment_configuration_id: Option<Value<String>>,
    /// The identifier of the environment profile that is used to create this Amazon DataZone environment.
    ///
    /// A change replaces the resource.
    pub environment_profile_identifier: Option<Value<String>>,
    /// The ARN of the environment role.
    pub environment_role_arn: Option<Value<String>>,
    /// The glossary terms that can be used in this Amazon DataZone environment.
    ///
    /// 0 to 20 items.
    pub glossary_terms: Option<Value<Vec<String>>>,
    /// The name of the Amazon DataZone environment.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// The identifier of the Amazon DataZone project in which this environment is created.
    ///
    /// Required. A change replaces the resource.
    pub project_identifier: Option<Value<String>>,
    /// The user parameters of this Amazon DataZone environment.
    ///
    /// A change replaces the resource.
    pub user_parameters: Option<Value<Vec<environment::EnvironmentParameter>>>,
}

impl Lower for Environment {
    fn fields(self, to: &mut Fields) {
        to.set("DeploymentOrder", self.deployment_order);
        to.set("Description", self.description);
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("EnvironmentAccountIdentifier", self.environment_account_identifier);
        to.set("EnvironmentAccountRegion", self.environment_account_region);
        to.set("EnvironmentBlueprintIdentifier", self.environment_blueprint_identifier);
        to.set("EnvironmentConfigurationId", self.environment_configuration_id);
        to.set("EnvironmentProfileIdentifier", self.environment_profile_identifier);
        to.set("EnvironmentRoleArn", self.environment_role_arn);
        to.set("GlossaryTerms", self.glossary_terms);
        to.set("Name", self.name);
        to.set("ProjectIdentifier", self.project_identifier);
        to.set("UserParameters", self.user_parameters);
    }
}

impl Level1 for Environment {
    const TYPE: &'static str = "AWS::DataZone::Environment";
}

impl Handle<Environment> {
    /// `Ref`: `DomainId`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier of the AWS account in which an environment exists.
    pub fn aws_account_id(self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// The AWS Region in which an environment exists.
    pub fn aws_account_region(self) -> Value<String> {
        self.attribute("AwsAccountRegion")
    }

    /// The timestamp of when the environment was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon DataZone user who created the environment.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The identifier of the Amazon DataZone domain in which the environment exists.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The identifier of a blueprint with which an environment profile is created.
    pub fn environment_blueprint_id(self) -> Value<String> {
        self.attribute("EnvironmentBlueprintId")
    }

    /// The identifier of the environment profile with which the environment was created.
    pub fn environment_profile_id(self) -> Value<String> {
        self.attribute("EnvironmentProfileId")
    }

    /// The identifier of the environment.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The identifier of the project in which the environment exists.
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// The provider of the environment.
    pub fn provider(self) -> Value<String> {
        self.attribute("Provider")
    }

    /// The status of the environment.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp of when the environment was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Environment`] is made of.
pub mod environment {
    use super::*;

    /// The parameter details of the environment.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentParameter {
        /// The name of the environment parameter.
        pub name: Option<Value<String>>,
        /// The value of the environment parameter.
        pub value: Option<Value<String>>,
    }

    impl Lower for EnvironmentParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::DataZone::EnvironmentActions`.
///
/// The details about the specified action configured for an environment. For example, the details of the specified
/// console links for an analytics tool that is available in this environment.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentActions {
    /// The environment action description.
    ///
    /// At most 2048 characters.
    pub description: Option<Value<String>>,
    /// The Amazon DataZone domain ID of the environment action.
    ///
    /// A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// The environment ID of the environment action.
    ///
    /// 1 to 36 characters. A change replaces the resource.
    pub environment_identifier: Option<Value<String>>,
    /// The ID of the environment action.
    ///
    /// 1 to 36 characters.
    pub identifier: Option<Value<String>>,
    /// The name of the environment action.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// The parameters of the environment action.
    pub parameters: Option<Value<environment_actions::AwsConsoleLinkParameters>>,
}

impl Lower for EnvironmentActions {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("EnvironmentIdentifier", self.environment_identifier);
        to.set("Identifier", self.identifier);
        to.set("Name", self.name);
        to.set("Parameters", self.parameters);
    }
}

impl Level1 for EnvironmentActions {
    const TYPE: &'static str = "AWS::DataZone::EnvironmentActions";
}

impl Handle<EnvironmentActions> {
    /// `Ref`: `DomainId`, `EnvironmentId`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon DataZone domain ID of the environment action.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The environment ID of the environment action.
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// The ID of the environment action.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`EnvironmentActions`] is made of.
pub mod environment_actions {
    use super::*;

    /// The parameters of the console link specified as part of the environment action.
    #[derive(Clone, Debug, Default)]
    pub struct AwsConsoleLinkParameters {
        /// The URI of the console link specified as part of the environment action.
        ///
        /// 1 to 2048 characters.
        pub uri: Option<Value<String>>,
    }

    impl Lower for AwsConsoleLinkParameters {
        fn fields(self, to: &mut Fields) {
            to.set("Uri", self.uri);
        }
    }
}

/// `AWS::DataZone::EnvironmentBlueprintConfiguration`.
///
/// The configuration details of an environment blueprint.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentBlueprintConfiguration {
    /// The identifier of the Amazon DataZone domain in which an environment blueprint exists.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// The enabled AWS Regions specified in a blueprint configuration.
    ///
    /// Required. At least 0 items.
    pub enabled_regions: Option<Value<Vec<String>>>,
    /// The identifier of the environment blueprint.
    ///
    /// Required. A change replaces the resource.
    pub environment_blueprint_identifier: Option<Value<String>>,
    /// The environment role permission boundary.
    pub environment_role_permission_boundary: Option<Value<String>>,
    /// Region-agnostic environment blueprint parameters.
    pub global_parameters: Option<Value<BTreeMap<String, String>>>,
    /// The ARN of the manage access role.
    pub manage_access_role_arn: Option<Value<String>>,
    /// The provisioning configuration of a blueprint.
    pub provisioning_configurations: Option<Value<Vec<environment_blueprint_configuration::ProvisioningConfiguration>>>,
    /// The ARN of the provisioning role.
    pub provisioning_role_arn: Option<Value<String>>,
    /// The regional parameters of the environment blueprint.
    pub regional_parameters: Option<Value<Vec<environment_blueprint_configuration::RegionalParameter>>>,
}

impl Lower for EnvironmentBlueprintConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("EnabledRegions", self.enabled_regions);
        to.set("EnvironmentBlueprintIdentifier", self.environment_blueprint_identifier);
        to.set("EnvironmentRolePermissionBoundary", self.environment_role_permission_boundary);
        to.set("GlobalParameters", self.global_parameters);
        to.set("ManageAccessRoleArn", self.manage_access_role_arn);
        to.set("ProvisioningConfigurations", self.provisioning_configurations);
        to.set("ProvisioningRoleArn", self.provisioning_role_arn);
        to.set("RegionalParameters", self.regional_parameters);
    }
}

impl Level1 for EnvironmentBlueprintConfiguration {
    const TYPE: &'static str = "AWS::DataZone::EnvironmentBlueprintConfiguration";
}

impl Handle<EnvironmentBlueprintConfiguration> {
    /// `Ref`: `DomainId`, `EnvironmentBlueprintId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when an environment blueprint was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the Amazon DataZone domain in which an environment blueprint exists.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The identifier of the environment blueprint. This identifier should be used when creating environment profiles.
    pub fn environment_blueprint_id(self) -> Value<String> {
        self.attribute("EnvironmentBlueprintId")
    }

    /// The timestamp of when the environment blueprint was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`EnvironmentBlueprintConfiguration`] is made of.
pub mod environment_blueprint_configuration {
    use super::*;

    /// The provisioning configuration of the blueprint.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisioningConfiguration {
        /// The Lake Formation configuration of the Data Lake blueprint.
        pub lake_formation_configuration: Option<Value<LakeFormationConfiguration>>,
    }

    impl Lower for ProvisioningConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LakeFormationConfiguration", self.lake_formation_configuration);
        }
    }

    /// The Lake Formation configuration of the Data Lake blueprint.
    #[derive(Clone, Debug, Default)]
    pub struct LakeFormationConfiguration {
        /// Specifies certain Amazon S3 locations if you do not want Amazon DataZone to automatically register them in
        /// hybrid mode.
        ///
        /// 0 to 20 items.
        pub location_registration_exclude_s3_locations: Option<Value<Vec<String>>>,
        /// The role that is used to manage read/write access to the chosen Amazon S3 bucket(s) for Data Lake using AWS Lake
        /// Formation hybrid access mode.
        pub location_registration_role: Option<Value<String>>,
    }

    impl Lower for LakeFormationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LocationRegistrationExcludeS3Locations", self.location_registration_exclude_s3_locations);
            to.set("LocationRegistrationRole", self.location_registration_role);
        }
    }

    /// The regional parameters in the environment blueprint.
    #[derive(Clone, Debug, Default)]
    pub struct RegionalParameter {
        /// A string to string map containing parameters for the region.
        pub parameters: Option<Value<BTreeMap<String, String>>>,
        /// The region specified in the environment parameter.
        pub region: Option<Value<String>>,
    }

    impl Lower for RegionalParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Parameters", self.parameters);
            to.set("Region", self.region);
        }
    }
}

/// `AWS::DataZone::EnvironmentProfile`.
///
/// The details of an environment profile.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentProfile {
    /// The identifier of an AWS account in which an environment profile exists.
    ///
    /// Required.
    pub aws_account_id: Option<Value<String>>,
    /// The AWS Region in which an environment profile exists.
    ///
    /// Required.
    pub aws_account_region: Option<Value<String>>,
    /// The description of the environment profile.
    ///
    /// At most 2048 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the Amazon DataZone domain in which the environment profile exists.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// The identifier of a blueprint with which an environment profile is created.
    ///
    /// Required. A change replaces the resource.
    pub environment_blueprint_identifier: Option<Value<String>>,
    /// The name of the environment profile.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// The identifier of a project in which an environment profile exists.
    ///
    /// Required. A change replaces the resource.
    pub project_identifier: Option<Value<String>>,
    /// The user parameters of this Amazon DataZone environment profile.
    pub user_parameters: Option<Value<Vec<environment_profile::EnvironmentParameter>>>,
}

impl Lower for EnvironmentProfile {
    fn fields(self, to: &mut Fields) {
        to.set("AwsAccountId", self.aws_account_id);
        to.set("AwsAccountRegion", self.aws_account_region);
        to.set("Description", self.description);
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("EnvironmentBlueprintIdentifier", self.environment_blueprint_identifier);
        to.set("Name", self.name);
        to.set("ProjectIdentifier", self.project_identifier);
        to.set("UserParameters", self.user_parameters);
    }
}

impl Level1 for EnvironmentProfile {
    const TYPE: &'static str = "AWS::DataZone::EnvironmentProfile";
}

impl Handle<EnvironmentProfile> {
    /// `Ref`: `DomainId`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when an environment profile was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon DataZone user who created the environment profile.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The identifier of the Amazon DataZone domain in which the environment profile exists.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The identifier of a blueprint with which an environment profile is created.
    pub fn environment_blueprint_id(self) -> Value<String> {
        self.attribute("EnvironmentBlueprintId")
    }

    /// The identifier of the environment profile.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The identifier of a project in which an environment profile exists.
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// The timestamp of when the environment profile was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`EnvironmentProfile`] is made of.
pub mod environment_profile {
    use super::*;

    /// The parameter details of an environment profile.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentParameter {
        /// The name specified in the environment parameter.
        pub name: Option<Value<String>>,
        /// The value of the environment profile.
        pub value: Option<Value<String>>,
    }

    impl Lower for EnvironmentParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::DataZone::FormType`.
///
/// The details of the metadata form type.
#[derive(Clone, Debug, Default)]
pub struct FormType {
    /// The description of the metadata form type.
    ///
    /// 0 to 2048 characters. Some changes replace the resource.
    pub description: Option<Value<String>>,
    /// The identifier of the Amazon DataZone domain in which the form type exists.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// The model of the form type.
    ///
    /// Required. Some changes replace the resource.
    pub model: Option<Value<form_type::Model>>,
    /// The name of the form type.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The identifier of the project that owns the form type.
    ///
    /// Required. Some changes replace the resource.
    pub owning_project_identifier: Option<Value<String>>,
    /// The status of the form type.
    ///
    /// One of `ENABLED`, `DISABLED`. Some changes replace the resource.
    pub status: Option<Value<String>>,
}

impl Lower for FormType {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("Model", self.model);
        to.set("Name", self.name);
        to.set("OwningProjectIdentifier", self.owning_project_identifier);
        to.set("Status", self.status);
    }
}

impl Level1 for FormType {
    const TYPE: &'static str = "AWS::DataZone::FormType";
}

impl Handle<FormType> {
    /// `Ref`: `DomainIdentifier`, `FormTypeIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when the metadata form type was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon DataZone user who created teh metadata form type.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The identifier of the Amazon DataZone domain in which the form type exists.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The ID of the metadata form type.
    pub fn form_type_identifier(self) -> Value<String> {
        self.attribute("FormTypeIdentifier")
    }

    /// The identifier of the project that owns the form type.
    pub fn owning_project_id(self) -> Value<String> {
        self.attribute("OwningProjectId")
    }

    /// The revision of the form type.
    pub fn revision(self) -> Value<String> {
        self.attribute("Revision")
    }
}

/// What [`FormType`] is made of.
pub mod form_type {
    use super::*;

    /// Indicates the smithy model of the API.
    #[derive(Clone, Debug, Default)]
    pub struct Model {
        /// 1 to 100000 characters.
        pub smithy: Option<Value<String>>,
    }

    impl Lower for Model {
        fn fields(self, to: &mut Fields) {
            to.set("Smithy", self.smithy);
        }
    }
}

/// `AWS::DataZone::GroupProfile`.
///
/// The details of a group profile in Amazon DataZone.
#[derive(Clone, Debug, Default)]
pub struct GroupProfile {
    /// The identifier of the Amazon DataZone domain in which a group profile exists.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// The ID of the group of a project member.
    ///
    /// A change replaces the resource.
    pub group_identifier: Option<Value<String>>,
    /// The type of the group.
    ///
    /// One of `DATAZONE_SSO_GROUP`, `IAM_ROLE_SESSION_GROUP`.
    pub group_type: Option<Value<String>>,
    /// The ARN of the role principal for the group profile.
    ///
    /// A change replaces the resource.
    pub role_principal_arn: Option<Value<String>>,
    /// The status of a group profile.
    ///
    /// One of `ASSIGNED`, `NOT_ASSIGNED`.
    pub status: Option<Value<String>>,
}

impl Lower for GroupProfile {
    fn fields(self, to: &mut Fields) {
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("GroupIdentifier", self.group_identifier);
        to.set("GroupType", self.group_type);
        to.set("RolePrincipalArn", self.role_principal_arn);
        to.set("Status", self.status);
    }
}

impl Level1 for GroupProfile {
    const TYPE: &'static str = "AWS::DataZone::GroupProfile";
}

impl Handle<GroupProfile> {
    /// `Ref`: `DomainId`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier of the Amazon DataZone domain in which a group profile exists.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The name of a group profile.
    pub fn group_name(self) -> Value<String> {
        self.attribute("GroupName")
    }

    /// The ID of a group profile.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ID of the role principal for the group profile.
    pub fn role_principal_id(self) -> Value<String> {
        self.attribute("RolePrincipalId")
    }
}

/// `AWS::DataZone::Owner`.
///
/// The owner that you want to add to the entity.
#[derive(Clone, Debug, Default)]
pub struct Owner {
    /// The ID of the domain in which you want to add the entity owner.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// The ID of the entity to which you want to add an owner.
    ///
    /// Required. A change replaces the resource.
    pub entity_identifier: Option<Value<String>>,
    /// The type of an entity.
    ///
    /// Required. One of `DOMAIN_UNIT`. A change replaces the resource.
    pub entity_type: Option<Value<String>>,
    /// The owner that you want to add to the entity.
    ///
    /// Required. A change replaces the resource.
    pub owner: Option<Value<owner::OwnerProperties>>,
}

impl Lower for Owner {
    fn fields(self, to: &mut Fields) {
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("EntityIdentifier", self.entity_identifier);
        to.set("EntityType", self.entity_type);
        to.set("Owner", self.owner);
    }
}

impl Level1 for Owner {
    const TYPE: &'static str = "AWS::DataZone::Owner";
}

impl Handle<Owner> {
    /// `Ref`: `DomainIdentifier`, `EntityType`, `EntityIdentifier`, `OwnerType`, `OwnerIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the entity to which you want to add an owner.
    pub fn owner_identifier(self) -> Value<String> {
        self.attribute("OwnerIdentifier")
    }

    /// The owner that you want to add to the entity.
    pub fn owner_type(self) -> Value<String> {
        self.attribute("OwnerType")
    }
}

/// What [`Owner`] is made of.
pub mod owner {
    use super::*;

    /// The properties of a domain unit's owner.
    #[derive(Clone, Debug, Default)]
    pub struct OwnerProperties {
        /// Specifies that the domain unit owner is a group.
        pub group: Option<Value<OwnerGroupProperties>>,
        /// Specifies that the domain unit owner is a user.
        pub user: Option<Value<OwnerUserProperties>>,
    }

    impl Lower for OwnerProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Group", self.group);
            to.set("User", self.user);
        }
    }

    /// The properties of the domain unit owners group.
    #[derive(Clone, Debug, Default)]
    pub struct OwnerGroupProperties {
        /// The ID of the domain unit owners group.
        pub group_identifier: Option<Value<String>>,
    }

    impl Lower for OwnerGroupProperties {
        fn fields(self, to: &mut Fields) {
            to.set("GroupIdentifier", self.group_identifier);
        }
    }

    /// The properties of the owner user.
    #[derive(Clone, Debug, Default)]
    pub struct OwnerUserProperties {
        /// The ID of the owner user.
        pub user_identifier: Option<Value<String>>,
    }

    impl Lower for OwnerUserProperties {
        fn fields(self, to: &mut Fields) {
            to.set("UserIdentifier", self.user_identifier);
        }
    }
}

/// `AWS::DataZone::PolicyGrant`.
///
/// Adds a policy grant (an authorization policy) to a specified entity, including domain units, environment
/// blueprint configurations, or environment profiles.
#[derive(Clone, Debug, Default)]
pub struct PolicyGrant {
    /// The details of the policy grant member.
    ///
    /// Required. A change replaces the resource.
    pub detail: Option<Value<policy_grant::PolicyGrantDetail>>,
    /// The ID of the domain where you want to add a policy grant.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// The ID of the entity (resource) to which you want to add a policy grant.
    ///
    /// Required. A change replaces the resource.
    pub entity_identifier: Option<Value<String>>,
    /// The type of entity (resource) to which the grant is added.
    ///
    /// Required. One of `DOMAIN_UNIT`, `ENVIRONMENT_BLUEPRINT_CONFIGURATION`, `ENVIRONMENT_PROFILE`, `ASSET_TYPE`. A
    /// change replaces the resource.
    pub entity_type: Option<Value<String>>,
    /// The type of policy that you want to grant.
    ///
    /// Required. A change replaces the resource.
    pub policy_type: Option<Value<String>>,
    /// The principal of the policy grant member.
    ///
    /// Required. A change replaces the resource.
    pub principal: Option<Value<policy_grant::PolicyGrantPrincipal>>,
}

impl Lower for PolicyGrant {
    fn fields(self, to: &mut Fields) {
        to.set("Detail", self.detail);
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("EntityIdentifier", self.entity_identifier);
        to.set("EntityType", self.entity_type);
        to.set("PolicyType", self.policy_type);
        to.set("Principal", self.principal);
    }
}

impl Level1 for PolicyGrant {
    const TYPE: &'static str = "AWS::DataZone::PolicyGrant";
}

impl Handle<PolicyGrant> {
    /// `Ref`: `DomainIdentifier`, `GrantId`, `EntityIdentifier`, `EntityType`, `PolicyType`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Specifies the timestamp at which policy grant member was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Specifies the user who created the policy grant member.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The unique identifier of the policy grant returned by the AddPolicyGrant API.
    pub fn grant_id(self) -> Value<String> {
        self.attribute("GrantId")
    }
}

/// What [`PolicyGrant`] is made of.
pub mod policy_grant {
    use super::*;

    /// The details of the policy grant.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyGrantDetail {
        /// Specifies that the policy grant is to be added to the members of the project.
        pub add_to_project_member_pool: Option<Value<AddToProjectMemberPoolPolicyGrantDetail>>,
        /// Specifies that this is a create asset type policy.
        pub create_asset_type: Option<Value<CreateAssetTypePolicyGrantDetail>>,
        /// Specifies that this is a create domain unit policy.
        pub create_domain_unit: Option<Value<CreateDomainUnitPolicyGrantDetail>>,
        /// Specifies that this is a create environment policy.
        pub create_environment: Option<Value<Json>>,
        /// The details of the policy of creating an environment.
        pub create_environment_from_blueprint: Option<Value<Json>>,
        /// Specifies that this is a create environment profile policy.
        pub create_environment_profile: Option<Value<CreateEnvironmentProfilePolicyGrantDetail>>,
        /// Specifies that this is a create form type policy.
        pub create_form_type: Option<Value<CreateFormTypePolicyGrantDetail>>,
        /// Specifies that this is a create glossary policy.
        pub create_glossary: Option<Value<CreateGlossaryPolicyGrantDetail>>,
        /// Specifies that this is a create project policy.
        pub create_project: Option<Value<CreateProjectPolicyGrantDetail>>,
        /// Specifies whether to create a project from project profile.
        pub create_project_from_project_profile: Option<Value<CreateProjectFromProjectProfilePolicyGrantDetail>>,
        /// Specifies that this is the delegation of the create environment profile policy.
        pub delegate_create_environment_profile: Option<Value<Json>>,
        /// Specifies whether to override domain unit owners.
        pub override_domain_unit_owners: Option<Value<OverrideDomainUnitOwnersPolicyGrantDetail>>,
        /// Specifies whether to override project owners.
        pub override_project_owners: Option<Value<OverrideProjectOwnersPolicyGrantDetail>>,
    }

    impl Lower for PolicyGrantDetail {
        fn fields(self, to: &mut Fields) {
            to.set("AddToProjectMemberPool", self.add_to_project_member_pool);
            to.set("CreateAssetType", self.create_asset_type);
            to.set("CreateDomainUnit", self.create_domain_unit);
            to.set("CreateEnvironment", self.create_environment);
            to.set("CreateEnvironmentFromBlueprint", self.create_environment_from_blueprint);
            to.set("CreateEnvironmentProfile", self.create_environment_profile);
            to.set("CreateFormType", self.create_form_type);
            to.set("CreateGlossary", self.create_glossary);
            to.set("CreateProject", self.create_project);
            to.set("CreateProjectFromProjectProfile", self.create_project_from_project_profile);
            to.set("DelegateCreateEnvironmentProfile", self.delegate_create_environment_profile);
            to.set("OverrideDomainUnitOwners", self.override_domain_unit_owners);
            to.set("OverrideProjectOwners", self.override_project_owners);
        }
    }

    /// The details of the policy grant.
    #[derive(Clone, Debug, Default)]
    pub struct AddToProjectMemberPoolPolicyGrantDetail {
        /// Specifies whether the policy grant is applied to child domain units.
        pub include_child_domain_units: Option<Value<bool>>,
    }

    impl Lower for AddToProjectMemberPoolPolicyGrantDetail {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeChildDomainUnits", self.include_child_domain_units);
        }
    }

    /// The details of the policy grant.
    #[derive(Clone, Debug, Default)]
    pub struct CreateAssetTypePolicyGrantDetail {
        /// Specifies whether the policy grant is applied to child domain units.
        pub include_child_domain_units: Option<Value<bool>>,
    }

    impl Lower for CreateAssetTypePolicyGrantDetail {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeChildDomainUnits", self.include_child_domain_units);
        }
    }

    /// The details of the policy grant.
    #[derive(Clone, Debug, Default)]
    pub struct CreateDomainUnitPolicyGrantDetail {
        /// Specifies whether the policy grant is applied to child domain units.
        pub include_child_domain_units: Option<Value<bool>>,
    }

    impl Lower for CreateDomainUnitPolicyGrantDetail {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeChildDomainUnits", self.include_child_domain_units);
        }
    }

    /// The details of the policy grant.
    #[derive(Clone, Debug, Default)]
    pub struct CreateEnvironmentProfilePolicyGrantDetail {
        /// The ID of the domain unit.
        ///
        /// 1 to 256 characters.
        pub domain_unit_id: Option<Value<String>>,
    }

    impl Lower for CreateEnvironmentProfilePolicyGrantDetail {
        fn fields(self, to: &mut Fields) {
            to.set("DomainUnitId", self.domain_unit_id);
        }
    }

    /// The details of the policy grant.
    #[derive(Clone, Debug, Default)]
    pub struct CreateFormTypePolicyGrantDetail {
        /// Specifies whether the policy grant is applied to child domain units.
        pub include_child_domain_units: Option<Value<bool>>,
    }

    impl Lower for CreateFormTypePolicyGrantDetail {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeChildDomainUnits", self.include_child_domain_units);
        }
    }

    /// The details of the policy grant.
    #[derive(Clone, Debug, Default)]
    pub struct CreateGlossaryPolicyGrantDetail {
        /// Specifies whether the policy grant is applied to child domain units.
        pub include_child_domain_units: Option<Value<bool>>,
    }

    impl Lower for CreateGlossaryPolicyGrantDetail {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeChildDomainUnits", self.include_child_domain_units);
        }
    }

    /// The details of the policy grant.
    #[derive(Clone, Debug, Default)]
    pub struct CreateProjectPolicyGrantDetail {
        /// Specifies whether the policy grant is applied to child domain units.
        pub include_child_domain_units: Option<Value<bool>>,
    }

    impl Lower for CreateProjectPolicyGrantDetail {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeChildDomainUnits", self.include_child_domain_units);
        }
    }

    /// Specifies whether to create a project from project profile policy grant details.
    #[derive(Clone, Debug, Default)]
    pub struct CreateProjectFromProjectProfilePolicyGrantDetail {
        /// Specifies whether to include child domain units when creating a project from project profile policy grant
        /// details.
        pub include_child_domain_units: Option<Value<bool>>,
        /// Specifies project profiles when creating a project from project profile policy grant details.
        pub project_profiles: Option<Value<Vec<String>>>,
    }

    impl Lower for CreateProjectFromProjectProfilePolicyGrantDetail {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeChildDomainUnits", self.include_child_domain_units);
            to.set("ProjectProfiles", self.project_profiles);
        }
    }

    /// The grant details of the override domain unit owners policy.
    #[derive(Clone, Debug, Default)]
    pub struct OverrideDomainUnitOwnersPolicyGrantDetail {
        /// Specifies whether the policy is inherited by child domain units.
        pub include_child_domain_units: Option<Value<bool>>,
    }

    impl Lower for OverrideDomainUnitOwnersPolicyGrantDetail {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeChildDomainUnits", self.include_child_domain_units);
        }
    }

    /// The details of the override project owners policy grant.
    #[derive(Clone, Debug, Default)]
    pub struct OverrideProjectOwnersPolicyGrantDetail {
        /// Specifies whether the policy is inherited by child domain units.
        pub include_child_domain_units: Option<Value<bool>>,
    }

    impl Lower for OverrideProjectOwnersPolicyGrantDetail {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeChildDomainUnits", self.include_child_domain_units);
        }
    }

    /// The policy grant principal.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyGrantPrincipal {
        /// The domain unit of the policy grant principal.
        pub domain_unit: Option<Value<DomainUnitPolicyGrantPrincipal>>,
        /// The group of the policy grant principal.
        pub group: Option<Value<GroupPolicyGrantPrincipal>>,
        /// The project of the policy grant principal.
        pub project: Option<Value<ProjectPolicyGrantPrincipal>>,
        /// The user of the policy grant principal.
        pub user: Option<Value<UserPolicyGrantPrincipal>>,
    }

    impl Lower for PolicyGrantPrincipal {
        fn fields(self, to: &mut Fields) {
            to.set("DomainUnit", self.domain_unit);
            to.set("Group", self.group);
            to.set("Project", self.project);
            to.set("User", self.user);
        }
    }

    /// The domain unit principal to whom the policy is granted.
    #[derive(Clone, Debug, Default)]
    pub struct DomainUnitPolicyGrantPrincipal {
        /// Specifes the designation of the domain unit users.
        ///
        /// One of `OWNER`.
        pub domain_unit_designation: Option<Value<String>>,
        /// The grant filter for the domain unit.
        pub domain_unit_grant_filter: Option<Value<DomainUnitGrantFilter>>,
        /// The ID of the domain unit.
        ///
        /// 1 to 256 characters.
        pub domain_unit_identifier: Option<Value<String>>,
    }

    impl Lower for DomainUnitPolicyGrantPrincipal {
        fn fields(self, to: &mut Fields) {
            to.set("DomainUnitDesignation", self.domain_unit_designation);
            to.set("DomainUnitGrantFilter", self.domain_unit_grant_filter);
            to.set("DomainUnitIdentifier", self.domain_unit_identifier);
        }
    }

    /// The grant filter for the domain unit. In the current release of Amazon DataZone, the only supported filter is
    /// the `allDomainUnitsGrantFilter`.
    #[derive(Clone, Debug, Default)]
    pub struct DomainUnitGrantFilter {
        /// Specifies a grant filter containing all domain units.
        pub all_domain_units_grant_filter: Option<Value<Json>>,
    }

    impl Lower for DomainUnitGrantFilter {
        fn fields(self, to: &mut Fields) {
            to.set("AllDomainUnitsGrantFilter", self.all_domain_units_grant_filter);
        }
    }

    /// The group principal to whom the policy is granted.
    #[derive(Clone, Debug, Default)]
    pub struct GroupPolicyGrantPrincipal {
        /// The ID Of the group of the group principal.
        pub group_identifier: Option<Value<String>>,
    }

    impl Lower for GroupPolicyGrantPrincipal {
        fn fields(self, to: &mut Fields) {
            to.set("GroupIdentifier", self.group_identifier);
        }
    }

    /// The project policy grant principal.
    #[derive(Clone, Debug, Default)]
    pub struct ProjectPolicyGrantPrincipal {
        /// The project designation of the project policy grant principal.
        pub project_designation: Option<Value<String>>,
        /// The project grant filter of the project policy grant principal.
        pub project_grant_filter: Option<Value<ProjectGrantFilter>>,
        /// The project ID of the project policy grant principal.
        pub project_identifier: Option<Value<String>>,
    }

    impl Lower for ProjectPolicyGrantPrincipal {
        fn fields(self, to: &mut Fields) {
            to.set("ProjectDesignation", self.project_designation);
            to.set("ProjectGrantFilter", self.project_grant_filter);
            to.set("ProjectIdentifier", self.project_identifier);
        }
    }

    /// The project grant filter.
    #[derive(Clone, Debug, Default)]
    pub struct ProjectGrantFilter {
        /// The domain unit filter of the project grant filter.
        pub domain_unit_filter: Option<Value<DomainUnitFilterForProject>>,
    }

    impl Lower for ProjectGrantFilter {
        fn fields(self, to: &mut Fields) {
            to.set("DomainUnitFilter", self.domain_unit_filter);
        }
    }

    /// The domain unit filter of the project grant filter.
    #[derive(Clone, Debug, Default)]
    pub struct DomainUnitFilterForProject {
        /// The domain unit ID to use in the filter.
        ///
        /// Required. 1 to 256 characters.
        pub domain_unit: Option<Value<String>>,
        /// Specifies whether to include child domain units.
        pub include_child_domain_units: Option<Value<bool>>,
    }

    impl Lower for DomainUnitFilterForProject {
        fn fields(self, to: &mut Fields) {
            to.set("DomainUnit", self.domain_unit);
            to.set("IncludeChildDomainUnits", self.include_child_domain_units);
        }
    }

    /// The user policy grant principal.
    #[derive(Clone, Debug, Default)]
    pub struct UserPolicyGrantPrincipal {
        /// The all users grant filter of the user policy grant principal.
        pub all_users_grant_filter: Option<Value<Json>>,
        /// The user ID of the user policy grant principal.
        pub user_identifier: Option<Value<String>>,
    }

    impl Lower for UserPolicyGrantPrincipal {
        fn fields(self, to: &mut Fields) {
            to.set("AllUsersGrantFilter", self.all_users_grant_filter);
            to.set("UserIdentifier", self.user_identifier);
        }
    }
}

/// `AWS::DataZone::Project`.
///
/// The `AWS::DataZone::Project` resource specifies an Amazon DataZone project.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// The description of a project.
    ///
    /// At most 2048 characters.
    pub description: Option<Value<String>>,
    /// The identifier of a Amazon DataZone domain where the project exists.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// The ID of the domain unit. This parameter is not required and if it is not specified, then the project is
    /// created at the root domain unit level.
    ///
    /// 1 to 256 characters.
    pub domain_unit_id: Option<Value<String>>,
    /// The glossary terms that can be used in this Amazon DataZone project.
    ///
    /// 0 to 20 items.
    pub glossary_terms: Option<Value<Vec<String>>>,
    /// The project membership assignments.
    ///
    /// A change replaces the resource.
    pub membership_assignments: Option<Value<Vec<project::ProjectMembershipAssignment>>>,
    /// The name of a project.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// The project category.
    ///
    /// A change replaces the resource.
    pub project_category: Option<Value<String>>,
    /// The project execution role ARN.
    ///
    /// A change replaces the resource.
    pub project_execution_role: Option<Value<String>>,
    /// The ID of the project profile.
    ///
    /// A change replaces the resource.
    pub project_profile_id: Option<Value<String>>,
    /// The project profile version to which the project should be updated. You can only specify the following string
    /// for this parameter: `latest`.
    pub project_profile_version: Option<Value<String>>,
    /// The resource tags of the project.
    pub resource_tags: Option<Value<Vec<project::ResourceTag>>>,
    /// The user parameters of the project.
    pub user_parameters: Option<Value<Vec<project::EnvironmentConfigurationUserParameter>>>,
}

impl Lower for Project {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("DomainUnitId", self.domain_unit_id);
        to.set("GlossaryTerms", self.glossary_terms);
        to.set("MembershipAssignments", self.membership_assignments);
        to.set("Name", self.name);
        to.set("ProjectCategory", self.project_category);
        to.set("ProjectExecutionRole", self.project_execution_role);
        to.set("ProjectProfileId", self.project_profile_id);
        to.set("ProjectProfileVersion", self.project_profile_version);
        to.set("ResourceTags", self.resource_tags);
        to.set("UserParameters", self.user_parameters);
    }
}

impl Level1 for Project {
    const TYPE: &'static str = "AWS::DataZone::Project";
}

impl Handle<Project> {
    /// `Ref`: `DomainId`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when a project was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon DataZone user who created the project.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The identifier of a Amazon DataZone domain where the project exists.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The identifier of a project.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The timestamp of when the project was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The status of the project.
    pub fn project_status(self) -> Value<String> {
        self.attribute("ProjectStatus")
    }
}

/// What [`Project`] is made of.
pub mod project {
    use super::*;

    /// The project membership assignment.
    #[derive(Clone, Debug, Default)]
    pub struct ProjectMembershipAssignment {
        /// Required.
        pub designation: Option<Value<String>>,
        /// The member of the project.
        ///
        /// Required.
        pub member: Option<Value<Member>>,
    }

    impl Lower for ProjectMembershipAssignment {
        fn fields(self, to: &mut Fields) {
            to.set("Designation", self.designation);
            to.set("Member", self.member);
        }
    }

    /// The member of the project.
    #[derive(Clone, Debug, Default)]
    pub struct Member {
        pub group_identifier: Option<Value<String>>,
        pub user_identifier: Option<Value<String>>,
    }

    impl Lower for Member {
        fn fields(self, to: &mut Fields) {
            to.set("GroupIdentifier", self.group_identifier);
            to.set("UserIdentifier", self.user_identifier);
        }
    }

    /// `ResourceTag` of `AWS::DataZone::Project`.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceTag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ResourceTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The environment configuration user parameters.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentConfigurationUserParameter {
        /// The environment configuration name.
        ///
        /// 1 to 64 characters.
        pub environment_configuration_name: Option<Value<String>>,
        /// The ID of the environment.
        pub environment_id: Option<Value<String>>,
        /// The environment parameters.
        pub environment_parameters: Option<Value<Vec<EnvironmentParameter>>>,
    }

    impl Lower for EnvironmentConfigurationUserParameter {
        fn fields(self, to: &mut Fields) {
            to.set("EnvironmentConfigurationName", self.environment_configuration_name);
            to.set("EnvironmentId", self.environment_id);
            to.set("EnvironmentParameters", self.environment_parameters);
        }
    }

    /// The parameter details of an evironment profile.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentParameter {
        /// The name of an environment profile parameter.
        pub name: Option<Value<String>>,
        /// The value of an environment profile parameter.
        pub value: Option<Value<String>>,
    }

    impl Lower for EnvironmentParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::DataZone::ProjectMembership`.
///
/// The `AWS::DataZone::ProjectMembership` resource adds a member to an Amazon DataZone project. Project members
/// consume assets from the Amazon DataZone catalog and produce new assets using one or more analytical workflows.
#[derive(Clone, Debug, Default)]
pub struct ProjectMembership {
    /// The designated role of a project member.
    ///
    /// Required.
    pub designation: Option<Value<String>>,
    /// The ID of the Amazon DataZone domain in which project membership is created.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// The details about a project member.
    ///
    /// Required. A change replaces the resource.
    pub member: Option<Value<project_membership::Member>>,
    /// The ID of the project for which this project membership was created.
    ///
    /// Required. A change replaces the resource.
    pub project_identifier: Option<Value<String>>,
}

impl Lower for ProjectMembership {
    fn fields(self, to: &mut Fields) {
        to.set("Designation", self.designation);
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("Member", self.member);
        to.set("ProjectIdentifier", self.project_identifier);
    }
}

impl Level1 for ProjectMembership {
    const TYPE: &'static str = "AWS::DataZone::ProjectMembership";
}

impl Handle<ProjectMembership> {
    /// `Ref`: `DomainIdentifier`, `ProjectIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `MemberIdentifier`.
    pub fn member_identifier(self) -> Value<String> {
        self.attribute("MemberIdentifier")
    }

    /// The attribute `MemberIdentifierType`.
    pub fn member_identifier_type(self) -> Value<String> {
        self.attribute("MemberIdentifierType")
    }
}

/// What [`ProjectMembership`] is made of.
pub mod project_membership {
    use super::*;

    /// The details about a project member.
    #[derive(Clone, Debug, Default)]
    pub struct Member {
        /// The ID of the group of a project member.
        pub group_identifier: Option<Value<String>>,
        /// The user ID of a project member.
        pub user_identifier: Option<Value<String>>,
    }

    impl Lower for Member {
        fn fields(self, to: &mut Fields) {
            to.set("GroupIdentifier", self.group_identifier);
            to.set("UserIdentifier", self.user_identifier);
        }
    }
}

/// `AWS::DataZone::ProjectProfile`.
///
/// The summary of a project profile.
#[derive(Clone, Debug, Default)]
pub struct ProjectProfile {
    pub allow_custom_project_resource_tags: Option<Value<bool>>,
    /// The description of the project profile.
    ///
    /// At most 2048 characters.
    pub description: Option<Value<String>>,
    /// A domain ID of the project profile.
    ///
    /// A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// A domain unit ID of the project profile.
    ///
    /// 1 to 256 characters.
    pub domain_unit_identifier: Option<Value<String>>,
    /// Environment configurations of a project profile.
    pub environment_configurations: Option<Value<Vec<project_profile::EnvironmentConfiguration>>>,
    /// The name of a project profile.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// At most 25 items.
    pub project_resource_tags: Option<Value<Vec<project_profile::ResourceTagParameter>>>,
    /// At most 2048 characters.
    pub project_resource_tags_description: Option<Value<String>>,
    /// The status of a project profile.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub status: Option<Value<String>>,
    /// A change replaces the resource.
    pub use_default_configurations: Option<Value<bool>>,
}

impl Lower for ProjectProfile {
    fn fields(self, to: &mut Fields) {
        to.set("AllowCustomProjectResourceTags", self.allow_custom_project_resource_tags);
        to.set("Description", self.description);
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("DomainUnitIdentifier", self.domain_unit_identifier);
        to.set("EnvironmentConfigurations", self.environment_configurations);
        to.set("Name", self.name);
        to.set("ProjectResourceTags", self.project_resource_tags);
        to.set("ProjectResourceTagsDescription", self.project_resource_tags_description);
        to.set("Status", self.status);
        to.set("UseDefaultConfigurations", self.use_default_configurations);
    }
}

impl Level1 for ProjectProfile {
    const TYPE: &'static str = "AWS::DataZone::ProjectProfile";
}

impl Handle<ProjectProfile> {
    /// `Ref`: `DomainIdentifier`, `Identifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when the project profile was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The user who created the project profile.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The domain ID of the project profile.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The domain unit ID of the project profile.
    pub fn domain_unit_id(self) -> Value<String> {
        self.attribute("DomainUnitId")
    }

    /// The ID of the project profile.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Project profile ID.
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The timestamp at which a project profile was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// What [`ProjectProfile`] is made of.
pub mod project_profile {
    use super::*;

    /// The configuration of an environment.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentConfiguration {
        /// The AWS account of the environment.
        pub aws_account: Option<Value<AwsAccount>>,
        /// The AWS Region of the environment.
        ///
        /// Required.
        pub aws_region: Option<Value<Region>>,
        /// The configuration parameters of the environment.
        pub configuration_parameters: Option<Value<EnvironmentConfigurationParametersDetails>>,
        /// The deployment mode of the environment.
        ///
        /// One of `ON_CREATE`, `ON_DEMAND`.
        pub deployment_mode: Option<Value<String>>,
        /// The deployment order of the environment.
        ///
        /// 0 to 16.
        pub deployment_order: Option<Value<f64>>,
        /// The environment description.
        ///
        /// At most 2048 characters.
        pub description: Option<Value<String>>,
        /// The environment blueprint ID.
        ///
        /// Required.
        pub environment_blueprint_id: Option<Value<String>>,
        /// The environment name.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for EnvironmentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AwsAccount", self.aws_account);
            to.set("AwsRegion", self.aws_region);
            to.set("ConfigurationParameters", self.configuration_parameters);
            to.set("DeploymentMode", self.deployment_mode);
            to.set("DeploymentOrder", self.deployment_order);
            to.set("Description", self.description);
            to.set("EnvironmentBlueprintId", self.environment_blueprint_id);
            to.set("Name", self.name);
        }
    }

    /// The AWS account of the environment.
    #[derive(Clone, Debug, Default)]
    pub struct AwsAccount {
        /// The account ID of a project.
        ///
        /// Required.
        pub aws_account_id: Option<Value<String>>,
    }

    impl Lower for AwsAccount {
        fn fields(self, to: &mut Fields) {
            to.set("AwsAccountId", self.aws_account_id);
        }
    }

    /// The AWS Region.
    #[derive(Clone, Debug, Default)]
    pub struct Region {
        /// The AWS Region name.
        ///
        /// Required. 4 to 16 characters.
        pub region_name: Option<Value<String>>,
    }

    impl Lower for Region {
        fn fields(self, to: &mut Fields) {
            to.set("RegionName", self.region_name);
        }
    }

    /// The details of the environment configuration parameter.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentConfigurationParametersDetails {
        /// The parameter overrides.
        pub parameter_overrides: Option<Value<Vec<EnvironmentConfigurationParameter>>>,
        /// Ssm path environment configuration parameters.
        ///
        /// 1 to 2048 characters.
        pub ssm_path: Option<Value<String>>,
    }

    impl Lower for EnvironmentConfigurationParametersDetails {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterOverrides", self.parameter_overrides);
            to.set("SsmPath", self.ssm_path);
        }
    }

    /// The environment configuration parameter.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentConfigurationParameter {
        /// Specifies whether the environment parameter is editable.
        pub is_editable: Option<Value<bool>>,
        /// The name of the environment configuration parameter.
        pub name: Option<Value<String>>,
        /// The value of the environment configuration parameter.
        pub value: Option<Value<String>>,
    }

    impl Lower for EnvironmentConfigurationParameter {
        fn fields(self, to: &mut Fields) {
            to.set("IsEditable", self.is_editable);
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// `ResourceTagParameter` of `AWS::DataZone::ProjectProfile`.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceTagParameter {
        /// Required.
        pub is_value_editable: Option<Value<bool>>,
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ResourceTagParameter {
        fn fields(self, to: &mut Fields) {
            to.set("IsValueEditable", self.is_value_editable);
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::DataZone::SubscriptionTarget`.
///
/// The `AWS::DataZone::SubscriptionTarget` resource specifies an Amazon DataZone subscription target. Subscription
/// targets enable you to access the data to which you have subscribed in your projects.
#[derive(Clone, Debug, Default)]
pub struct SubscriptionTarget {
    /// The asset types included in the subscription target.
    ///
    /// Required.
    pub applicable_asset_types: Option<Value<Vec<String>>>,
    /// The authorized principals included in the subscription target.
    ///
    /// Required. 1 to 10 items.
    pub authorized_principals: Option<Value<Vec<String>>>,
    /// The ID of the Amazon DataZone domain in which subscription target is created.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// The ID of the environment in which subscription target is created.
    ///
    /// Required. A change replaces the resource.
    pub environment_identifier: Option<Value<String>>,
    /// The manage access role that is used to create the subscription target.
    pub manage_access_role: Option<Value<String>>,
    /// The name of the subscription target.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// The provider of the subscription target.
    pub provider: Option<Value<String>>,
    /// The configuration of the subscription target.
    ///
    /// Required.
    pub subscription_target_config: Option<Value<Vec<subscription_target::SubscriptionTargetForm>>>,
    /// The type of the subscription target.
    ///
    /// Required. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for SubscriptionTarget {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicableAssetTypes", self.applicable_asset_types);
        to.set("AuthorizedPrincipals", self.authorized_principals);
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("EnvironmentIdentifier", self.environment_identifier);
        to.set("ManageAccessRole", self.manage_access_role);
        to.set("Name", self.name);
        to.set("Provider", self.provider);
        to.set("SubscriptionTargetConfig", self.subscription_target_config);
        to.set("Type", self.type_);
    }
}

impl Level1 for SubscriptionTarget {
    const TYPE: &'static str = "AWS::DataZone::SubscriptionTarget";
}

impl Handle<SubscriptionTarget> {
    /// `Ref`: `DomainId`, `EnvironmentId`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp of when the subscription target was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon DataZone user who created the subscription target.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The identifier of the Amazon DataZone domain in which the subscription target exists.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The identifier of the environment of the subscription target.
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// The identifier of the subscription target.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The identifier of the project specified in the subscription target.
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// The timestamp of when the subscription target was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The Amazon DataZone user who updated the subscription target.
    pub fn updated_by(self) -> Value<String> {
        self.attribute("UpdatedBy")
    }
}

/// What [`SubscriptionTarget`] is made of.
pub mod subscription_target {
    use super::*;

    /// The details of the subscription target configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SubscriptionTargetForm {
        /// The content of the subscription target configuration.
        ///
        /// Required.
        pub content: Option<Value<String>>,
        /// The form name included in the subscription target configuration.
        ///
        /// Required. 1 to 128 characters.
        pub form_name: Option<Value<String>>,
    }

    impl Lower for SubscriptionTargetForm {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
            to.set("FormName", self.form_name);
        }
    }
}

/// `AWS::DataZone::UserProfile`.
///
/// The user type of the user for which the user profile is created.
#[derive(Clone, Debug, Default)]
pub struct UserProfile {
    /// The identifier of a Amazon DataZone domain in which a user profile exists.
    ///
    /// Required. A change replaces the resource.
    pub domain_identifier: Option<Value<String>>,
    /// The session name of the user profile.
    ///
    /// 2 to 64 characters.
    pub session_name: Option<Value<String>>,
    /// The status of the user profile.
    ///
    /// One of `ASSIGNED`, `NOT_ASSIGNED`, `ACTIVATED`, `DEACTIVATED`.
    pub status: Option<Value<String>>,
    /// The identifier of the user for which the user profile is created.
    ///
    /// Required. A change replaces the resource.
    pub user_identifier: Option<Value<String>>,
    /// The user type of the user for which the user profile is created.
    ///
    /// One of `IAM_USER`, `IAM_ROLE`, `SSO_USER`, `IAM_ROLE_SESSION`. A change replaces the resource.
    pub user_type: Option<Value<String>>,
}

impl Lower for UserProfile {
    fn fields(self, to: &mut Fields) {
        to.set("DomainIdentifier", self.domain_identifier);
        to.set("SessionName", self.session_name);
        to.set("Status", self.status);
        to.set("UserIdentifier", self.user_identifier);
        to.set("UserType", self.user_type);
    }
}

impl Level1 for UserProfile {
    const TYPE: &'static str = "AWS::DataZone::UserProfile";
}

impl Handle<UserProfile> {
    /// `Ref`: `DomainId`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Details`.
    pub fn details(self) -> Value<Json> {
        self.attribute("Details")
    }

    /// The identifier of a Amazon DataZone domain in which a user profile exists.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The ID of the user profile.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The type of the user profile.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}
