//! `AWS::Lightsail`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Lightsail::Alarm`.
///
/// The `AWS::Lightsail::Alarm` resource specifies an alarm that can be used to monitor a single metric for one of
/// your Lightsail resources.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:Alarm/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Alarm {
    /// The name of the alarm.
    ///
    /// Required. A change replaces the resource.
    pub alarm_name: Option<Value<String>>,
    /// The arithmetic operation to use when comparing the specified statistic and threshold.
    ///
    /// Required. One of `GreaterThanOrEqualToThreshold`, `GreaterThanThreshold`, `LessThanOrEqualToThreshold`,
    /// `LessThanThreshold`.
    pub comparison_operator: Option<Value<String>>,
    /// The contact protocols for the alarm, such as `Email`, `SMS` (text messaging), or both.
    pub contact_protocols: Option<Value<Vec<String>>>,
    /// The number of data points within the evaluation periods that must be breaching to cause the alarm to go to the
    /// `ALARM` state.
    pub datapoints_to_alarm: Option<Value<i64>>,
    /// The number of periods over which data is compared to the specified threshold.
    ///
    /// Required.
    pub evaluation_periods: Option<Value<i64>>,
    /// The name of the metric associated with the alarm.
    ///
    /// Required. A change replaces the resource.
    pub metric_name: Option<Value<String>>,
    /// The name of the Lightsail resource that the alarm monitors.
    ///
    /// Required. A change replaces the resource.
    pub monitored_resource_name: Option<Value<String>>,
    /// A Boolean value indicating whether the alarm is enabled.
    pub notification_enabled: Option<Value<bool>>,
    /// The alarm states that trigger a notification.
    pub notification_triggers: Option<Value<Vec<String>>>,
    /// The value against which the specified statistic is compared.
    ///
    /// Required.
    pub threshold: Option<Value<f64>>,
    /// Specifies how the alarm handles missing data points.
    ///
    /// One of `breaching`, `ignore`, `missing`, `notBreaching`.
    pub treat_missing_data: Option<Value<String>>,
}

impl Lower for Alarm {
    fn fields(self, to: &mut Fields) {
        to.set("AlarmName", self.alarm_name);
        to.set("ComparisonOperator", self.comparison_operator);
        to.set("ContactProtocols", self.contact_protocols);
        to.set("DatapointsToAlarm", self.datapoints_to_alarm);
        to.set("EvaluationPeriods", self.evaluation_periods);
        to.set("MetricName", self.metric_name);
        to.set("MonitoredResourceName", self.monitored_resource_name);
        to.set("NotificationEnabled", self.notification_enabled);
        to.set("NotificationTriggers", self.notification_triggers);
        to.set("Threshold", self.threshold);
        to.set("TreatMissingData", self.treat_missing_data);
    }
}

impl Level1 for Alarm {
    const TYPE: &'static str = "AWS::Lightsail::Alarm";
}

impl Handle<Alarm> {
    /// `Ref`: its `AlarmName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the alarm.
    pub fn alarm_arn(self) -> Value<Arn> {
        self.attribute("AlarmArn")
    }

    /// The current state of the alarm.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// `AWS::Lightsail::Bucket`.
///
/// The `AWS::Lightsail::Bucket` resource specifies a bucket.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:Bucket/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Bucket {
    /// An object that describes the access rules for the bucket.
    pub access_rules: Option<Value<bucket::AccessRules>>,
    /// The name of the bucket.
    ///
    /// Required. 3 to 54 characters. A change replaces the resource.
    pub bucket_name: Option<Value<String>>,
    /// The bundle ID for the bucket (for example, `small_1_0` ).
    ///
    /// Required.
    pub bundle_id: Option<Value<String>>,
    /// Indicates whether object versioning is enabled for the bucket.
    pub object_versioning: Option<Value<bool>>,
    /// An array of AWS account IDs that have read-only access to the bucket.
    pub read_only_access_accounts: Option<Value<Vec<String>>>,
    /// An array of Lightsail instances that have access to the bucket.
    pub resources_receiving_access: Option<Value<Vec<String>>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<bucket::Tag>>>,
}

impl Lower for Bucket {
    fn fields(self, to: &mut Fields) {
        to.set("AccessRules", self.access_rules);
        to.set("BucketName", self.bucket_name);
        to.set("BundleId", self.bundle_id);
        to.set("ObjectVersioning", self.object_versioning);
        to.set("ReadOnlyAccessAccounts", self.read_only_access_accounts);
        to.set("ResourcesReceivingAccess", self.resources_receiving_access);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Bucket {
    const TYPE: &'static str = "AWS::Lightsail::Bucket";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Bucket> {
    /// `Ref`: its `BucketName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A Boolean value indicating whether the bundle that is currently applied to your distribution can be changed to
    /// another bundle.
    pub fn able_to_update_bundle(self) -> Value<bool> {
        self.attribute("AbleToUpdateBundle")
    }

    /// The Amazon Resource Name (ARN) of the bucket.
    pub fn bucket_arn(self) -> Value<Arn> {
        self.attribute("BucketArn")
    }

    /// The URL of the bucket.
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// What [`Bucket`] is made of.
pub mod bucket {
    use super::*;

    /// `AccessRules` is a property of the AWS::Lightsail::Bucket resource. It describes access rules for a bucket.
    #[derive(Clone, Debug, Default)]
    pub struct AccessRules {
        /// A Boolean value indicating whether the access control list (ACL) permissions that are applied to individual
        /// objects override the `GetObject` option that is currently specified.
        pub allow_public_overrides: Option<Value<bool>>,
        /// Specifies the anonymous access to all objects in a bucket.
        pub get_object: Option<Value<String>>,
    }

    impl Lower for AccessRules {
        fn fields(self, to: &mut Fields) {
            to.set("AllowPublicOverrides", self.allow_public_overrides);
            to.set("GetObject", self.get_object);
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

/// `AWS::Lightsail::Certificate`.
///
/// The `AWS::Lightsail::Certificate` resource specifies an SSL/TLS certificate that you can use with a content
/// delivery network (CDN) distribution and a container service.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:Certificate/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Certificate {
    /// The name of the certificate.
    ///
    /// Required. A change replaces the resource.
    pub certificate_name: Option<Value<String>>,
    /// The domain name of the certificate.
    ///
    /// Required. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// An array of strings that specify the alternate domains (such as `example.org` ) and subdomains (such as
    /// `blog.example.com` ) of the certificate.
    ///
    /// A change replaces the resource.
    pub subject_alternative_names: Option<Value<Vec<String>>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<certificate::Tag>>>,
}

impl Lower for Certificate {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateName", self.certificate_name);
        to.set("DomainName", self.domain_name);
        to.set("SubjectAlternativeNames", self.subject_alternative_names);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Certificate {
    const TYPE: &'static str = "AWS::Lightsail::Certificate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Certificate> {
    /// `Ref`: its `CertificateName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the certificate.
    pub fn certificate_arn(self) -> Value<Arn> {
        self.attribute("CertificateArn")
    }

    /// The validation status of the certificate.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Certificate`] is made of.
pub mod certificate {
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

/// `AWS::Lightsail::ContactMethod`.
///
/// Resource Type definition for AWS::Lightsail::ContactMethod.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:ContactMethod/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct ContactMethod {
    /// The destination of the contact method, such as an email address or a mobile phone number.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub contact_endpoint: Option<Value<String>>,
    /// The protocol of the contact method, such as Email or SMS (text messaging).
    ///
    /// Required. One of `Email`, `SMS`. A change replaces the resource.
    pub protocol: Option<Value<String>>,
}

impl Lower for ContactMethod {
    fn fields(self, to: &mut Fields) {
        to.set("ContactEndpoint", self.contact_endpoint);
        to.set("Protocol", self.protocol);
    }
}

impl Level1 for ContactMethod {
    const TYPE: &'static str = "AWS::Lightsail::ContactMethod";
}

impl Handle<ContactMethod> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the contact method.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the contact method was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The name of the contact method.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The Lightsail resource type of the contact method.
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The current status of the contact method.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The support code for the contact method.
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// `AWS::Lightsail::Container`.
///
/// The `AWS::Lightsail::Container` resource specifies a container service.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:ContainerService/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Container {
    /// An object that describes the current container deployment of the container service.
    pub container_service_deployment: Option<Value<container::ContainerServiceDeployment>>,
    /// A Boolean value indicating whether the container service is disabled.
    pub is_disabled: Option<Value<bool>>,
    /// The power specification of the container service.
    ///
    /// Required. One of `large`, `medium`, `micro`, `nano`, `small`, `xlarge`.
    pub power: Option<Value<String>>,
    /// An object that describes the configuration for the container service to access private container image
    /// repositories, such as ( Amazon ECR ) private repositories.
    pub private_registry_access: Option<Value<container::PrivateRegistryAccess>>,
    /// The public domain name of the container service, such as `example.com` and `www.example.com`.
    pub public_domain_names: Option<Value<Vec<container::PublicDomainName>>>,
    /// The scale specification of the container service.
    ///
    /// Required. 1 to 20.
    pub scale: Option<Value<i64>>,
    /// The name of the container service.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub service_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<container::Tag>>>,
}

impl Lower for Container {
    fn fields(self, to: &mut Fields) {
        to.set("ContainerServiceDeployment", self.container_service_deployment);
        to.set("IsDisabled", self.is_disabled);
        to.set("Power", self.power);
        to.set("PrivateRegistryAccess", self.private_registry_access);
        to.set("PublicDomainNames", self.public_domain_names);
        to.set("Scale", self.scale);
        to.set("ServiceName", self.service_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Container {
    const TYPE: &'static str = "AWS::Lightsail::Container";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Container> {
    /// `Ref`: its `ServiceName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the container.
    pub fn container_arn(self) -> Value<Arn> {
        self.attribute("ContainerArn")
    }

    /// The principle Amazon Resource Name (ARN) of the role.
    pub fn principal_arn(self) -> Value<Arn> {
        self.attribute("PrincipalArn")
    }

    /// The principle Amazon Resource Name (ARN) of the role.
    pub fn private_registry_access_ecr_image_puller_role_principal_arn(self) -> Value<Arn> {
        self.attribute("PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn")
    }

    /// The publicly accessible URL of the container service.
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// What [`Container`] is made of.
pub mod container {
    use super::*;

    /// `ContainerServiceDeployment` is a property of the AWS::Lightsail::Container resource. It describes a container
    /// deployment configuration of a container service.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerServiceDeployment {
        /// An object that describes the configuration for the containers of the deployment.
        pub containers: Option<Value<Vec<Container>>>,
        /// An object that describes the endpoint of the deployment.
        pub public_endpoint: Option<Value<PublicEndpoint>>,
    }

    impl Lower for ContainerServiceDeployment {
        fn fields(self, to: &mut Fields) {
            to.set("Containers", self.containers);
            to.set("PublicEndpoint", self.public_endpoint);
        }
    }

    /// `Container` is a property of the ContainerServiceDeployment property. It describes the settings of a container
    /// that will be launched, or that is launched, to an Amazon Lightsail container service.
    #[derive(Clone, Debug, Default)]
    pub struct Container {
        /// The launch command for the container.
        pub command: Option<Value<Vec<String>>>,
        /// The name of the container.
        pub container_name: Option<Value<String>>,
        /// The environment variables of the container.
        pub environment: Option<Value<Vec<EnvironmentVariable>>>,
        /// The name of the image used for the container.
        pub image: Option<Value<String>>,
        /// An object that describes the open firewall ports and protocols of the container.
        pub ports: Option<Value<Vec<PortInfo>>>,
    }

    impl Lower for Container {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("ContainerName", self.container_name);
            to.set("Environment", self.environment);
            to.set("Image", self.image);
            to.set("Ports", self.ports);
        }
    }

    /// `EnvironmentVariable` is a property of the Container property.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentVariable {
        /// The environment variable value.
        pub value: Option<Value<String>>,
        /// The environment variable key.
        pub variable: Option<Value<String>>,
    }

    impl Lower for EnvironmentVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
            to.set("Variable", self.variable);
        }
    }

    /// `PortInfo` is a property of the Container property. It describes the ports to open and the protocols to use for
    /// a container on a Amazon Lightsail container service.
    #[derive(Clone, Debug, Default)]
    pub struct PortInfo {
        /// The open firewall ports of the container.
        pub port: Option<Value<String>>,
        /// The protocol name for the open ports.
        pub protocol: Option<Value<String>>,
    }

    impl Lower for PortInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
        }
    }

    /// `PublicEndpoint` is a property of the ContainerServiceDeployment property. It describes describes the settings
    /// of the public endpoint of a container on a container service.
    #[derive(Clone, Debug, Default)]
    pub struct PublicEndpoint {
        /// The name of the container entry of the deployment that the endpoint configuration applies to.
        pub container_name: Option<Value<String>>,
        /// The port of the specified container to which traffic is forwarded to.
        pub container_port: Option<Value<i64>>,
        /// An object that describes the health check configuration of the container.
        pub health_check_config: Option<Value<HealthCheckConfig>>,
    }

    impl Lower for PublicEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerName", self.container_name);
            to.set("ContainerPort", self.container_port);
            to.set("HealthCheckConfig", self.health_check_config);
        }
    }

    /// `HealthCheckConfig` is a property of the PublicEndpoint property. It describes the healthcheck configuration of
    /// a container deployment on a container service.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheckConfig {
        /// The number of consecutive health check successes required before moving the container to the `Healthy` state.
        pub healthy_threshold: Option<Value<i64>>,
        /// The approximate interval, in seconds, between health checks of an individual container. You can specify between
        /// `5` and `300` seconds.
        pub interval_seconds: Option<Value<i64>>,
        /// The path on the container on which to perform the health check. The default value is `/`.
        pub path: Option<Value<String>>,
        /// The HTTP codes to use when checking for a successful response from a container. You can specify values between
        /// `200` and `499`.
        pub success_codes: Option<Value<String>>,
        /// The amount of time, in seconds, during which no response means a failed health check. You can specify between
        /// `2` and `60` seconds.
        pub timeout_seconds: Option<Value<i64>>,
        /// The number of consecutive health check failures required before moving the container to the `Unhealthy` state.
        pub unhealthy_threshold: Option<Value<i64>>,
    }

    impl Lower for HealthCheckConfig {
        fn fields(self, to: &mut Fields) {
            to.set("HealthyThreshold", self.healthy_threshold);
            to.set("IntervalSeconds", self.interval_seconds);
            to.set("Path", self.path);
            to.set("SuccessCodes", self.success_codes);
            to.set("TimeoutSeconds", self.timeout_seconds);
            to.set("UnhealthyThreshold", self.unhealthy_threshold);
        }
    }

    /// Describes the configuration for an Amazon Lightsail container service to access private container image
    /// repositories, such as ( Amazon ECR ) private repositories.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateRegistryAccess {
        /// An object that describes the activation status of the role that you can use to grant a Lightsail container
        /// service access to Amazon ECR private repositories.
        pub ecr_image_puller_role: Option<Value<EcrImagePullerRole>>,
    }

    impl Lower for PrivateRegistryAccess {
        fn fields(self, to: &mut Fields) {
            to.set("EcrImagePullerRole", self.ecr_image_puller_role);
        }
    }

    /// Describes the IAM role that you can use to grant a Lightsail container service access to Amazon ECR private
    /// repositories.
    #[derive(Clone, Debug, Default)]
    pub struct EcrImagePullerRole {
        /// A boolean value that indicates whether the `ECRImagePullerRole` is active.
        pub is_active: Option<Value<bool>>,
    }

    impl Lower for EcrImagePullerRole {
        fn fields(self, to: &mut Fields) {
            to.set("IsActive", self.is_active);
        }
    }

    /// `PublicDomainName` is a property of the AWS::Lightsail::Container resource. It describes the public domain names
    /// to use with a container service, such as `example.com` and `www.example.com`.
    #[derive(Clone, Debug, Default)]
    pub struct PublicDomainName {
        /// The name of the certificate for the public domains.
        pub certificate_name: Option<Value<String>>,
        /// The public domain names to use with the container service.
        pub domain_names: Option<Value<Vec<String>>>,
    }

    impl Lower for PublicDomainName {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateName", self.certificate_name);
            to.set("DomainNames", self.domain_names);
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

/// `AWS::Lightsail::Database`.
///
/// The `AWS::Lightsail::Database` resource specifies an Amazon Lightsail database.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:RelationalDatabase/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Database {
    /// The Availability Zone for the database.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// A Boolean value indicating whether automated backup retention is enabled for the database. Data Import Mode is
    /// enabled when `BackupRetention` is set to `false`, and is disabled when `BackupRetention` is set to `true`.
    pub backup_retention: Option<Value<bool>>,
    /// The certificate associated with the database.
    pub ca_certificate_identifier: Option<Value<String>>,
    /// The meaning of this parameter differs according to the database engine you use.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub master_database_name: Option<Value<String>>,
    /// The password for the primary user of the database. The password can include any printable ASCII character except
    /// the following: /, ", or @.
    ///
    /// 1 to 63 characters.
    pub master_user_password: Option<Value<String>>,
    /// The name for the primary user.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub master_username: Option<Value<String>>,
    /// The daily time range during which automated backups are created for the database (for example, `16:00-16:30` ).
    pub preferred_backup_window: Option<Value<String>>,
    /// The weekly time range during which system maintenance can occur for the database, formatted as follows:
    /// `ddd:hh24:mi-ddd:hh24:mi`.
    pub preferred_maintenance_window: Option<Value<String>>,
    /// A Boolean value indicating whether the database is accessible to anyone on the internet.
    pub publicly_accessible: Option<Value<bool>>,
    /// The blueprint ID for the database (for example, `mysql_8_0` ).
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub relational_database_blueprint_id: Option<Value<String>>,
    /// The bundle ID for the database (for example, `medium_1_0` ).
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub relational_database_bundle_id: Option<Value<String>>,
    /// The name of the instance.
    ///
    /// Required. 2 to 255 characters. A change replaces the resource.
    pub relational_database_name: Option<Value<String>>,
    /// An array of parameters for the database.
    pub relational_database_parameters: Option<Value<Vec<database::RelationalDatabaseParameter>>>,
    /// A Boolean value indicating whether to change the primary user password to a new, strong password generated by
    /// Lightsail.
    pub rotate_master_user_password: Option<Value<bool>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<database::Tag>>>,
}

impl Lower for Database {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZone", self.availability_zone);
        to.set("BackupRetention", self.backup_retention);
        to.set("CaCertificateIdentifier", self.ca_certificate_identifier);
        to.set("MasterDatabaseName", self.master_database_name);
        to.set("MasterUserPassword", self.master_user_password);
        to.set("MasterUsername", self.master_username);
        to.set("PreferredBackupWindow", self.preferred_backup_window);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("PubliclyAccessible", self.publicly_accessible);
        to.set("RelationalDatabaseBlueprintId", self.relational_database_blueprint_id);
        to.set("RelationalDatabaseBundleId", self.relational_database_bundle_id);
        to.set("RelationalDatabaseName", self.relational_database_name);
        to.set("RelationalDatabaseParameters", self.relational_database_parameters);
        to.set("RotateMasterUserPassword", self.rotate_master_user_password);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Database {
    const TYPE: &'static str = "AWS::Lightsail::Database";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Database> {
    /// `Ref`: its `RelationalDatabaseName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the database (for example,
    /// `arn:aws:lightsail:us-east-2:123456789101:RelationalDatabase/244ad76f-8aad-4741-809f-12345EXAMPLE` ).
    pub fn database_arn(self) -> Value<Arn> {
        self.attribute("DatabaseArn")
    }
}

/// What [`Database`] is made of.
pub mod database {
    use super::*;

    /// `RelationalDatabaseParameter` is a property of the AWS::Lightsail::Database resource. It describes parameters
    /// for the database.
    #[derive(Clone, Debug, Default)]
    pub struct RelationalDatabaseParameter {
        /// The valid range of values for the parameter.
        pub allowed_values: Option<Value<String>>,
        /// Indicates when parameter updates are applied.
        pub apply_method: Option<Value<String>>,
        /// Specifies the engine-specific parameter type.
        pub apply_type: Option<Value<String>>,
        /// The valid data type of the parameter.
        pub data_type: Option<Value<String>>,
        /// A description of the parameter.
        pub description: Option<Value<String>>,
        /// A Boolean value indicating whether the parameter can be modified.
        pub is_modifiable: Option<Value<bool>>,
        /// The name of the parameter.
        pub parameter_name: Option<Value<String>>,
        /// The value for the parameter.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for RelationalDatabaseParameter {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedValues", self.allowed_values);
            to.set("ApplyMethod", self.apply_method);
            to.set("ApplyType", self.apply_type);
            to.set("DataType", self.data_type);
            to.set("Description", self.description);
            to.set("IsModifiable", self.is_modifiable);
            to.set("ParameterName", self.parameter_name);
            to.set("ParameterValue", self.parameter_value);
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

/// `AWS::Lightsail::DatabaseSnapshot`.
///
/// Resource Type definition for AWS::Lightsail::DatabaseSnapshot.
#[derive(Clone, Debug, Default)]
pub struct DatabaseSnapshot {
    /// The name of the database on which to base your new snapshot.
    ///
    /// Required. A change replaces the resource.
    pub relational_database_name: Option<Value<String>>,
    /// The name for your new database snapshot.
    ///
    /// Required. 2 to 255 characters. A change replaces the resource.
    pub relational_database_snapshot_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<database_snapshot::Tag>>>,
}

impl Lower for DatabaseSnapshot {
    fn fields(self, to: &mut Fields) {
        to.set("RelationalDatabaseName", self.relational_database_name);
        to.set("RelationalDatabaseSnapshotName", self.relational_database_snapshot_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DatabaseSnapshot {
    const TYPE: &'static str = "AWS::Lightsail::DatabaseSnapshot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DatabaseSnapshot> {
    /// `Ref`: its `RelationalDatabaseSnapshotName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the database snapshot.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the database snapshot was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The software of the database snapshot (for example, MySQL).
    pub fn engine(self) -> Value<String> {
        self.attribute("Engine")
    }

    /// The database engine version for the database snapshot (for example, 5.7.23).
    pub fn engine_version(self) -> Value<String> {
        self.attribute("EngineVersion")
    }

    /// The Amazon Resource Name (ARN) of the database from which the database snapshot was created.
    pub fn from_relational_database_arn(self) -> Value<Arn> {
        self.attribute("FromRelationalDatabaseArn")
    }

    /// The blueprint ID of the database from which the database snapshot was created. A blueprint describes the major
    /// engine version of a database.
    pub fn from_relational_database_blueprint_id(self) -> Value<String> {
        self.attribute("FromRelationalDatabaseBlueprintId")
    }

    /// The bundle ID of the database from which the database snapshot was created.
    pub fn from_relational_database_bundle_id(self) -> Value<String> {
        self.attribute("FromRelationalDatabaseBundleId")
    }

    /// The name of the source database from which the database snapshot was created.
    pub fn from_relational_database_name(self) -> Value<String> {
        self.attribute("FromRelationalDatabaseName")
    }

    /// The Region name and Availability Zone where the database snapshot is located.
    pub fn location(self) -> Value<Json> {
        self.attribute("Location")
    }

    /// The name of the database snapshot.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The Lightsail resource type.
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The size of the disk in GB (for example, 32) for the database snapshot.
    pub fn size_in_gb(self) -> Value<i64> {
        self.attribute("SizeInGb")
    }

    /// The state of the database snapshot.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The support code for the database snapshot. Include this code in your email to support when you have questions
    /// about a database snapshot in Lightsail.
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// What [`DatabaseSnapshot`] is made of.
pub mod database_snapshot {
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

/// `AWS::Lightsail::Disk`.
///
/// The `AWS::Lightsail::Disk` resource specifies a disk that can be attached to an Amazon Lightsail instance that
/// is in the same AWS Region and Availability Zone.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:Disk/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    /// An array of add-ons for the disk.
    pub add_ons: Option<Value<Vec<disk::AddOn>>>,
    /// The AWS Region and Availability Zone location for the disk (for example, `us-east-1a` ).
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// The name of the disk.
    ///
    /// Required. 1 to 254 characters. A change replaces the resource.
    pub disk_name: Option<Value<String>>,
    /// The AWS Region and Availability Zone where the disk is located.
    pub location: Option<Value<disk::Location>>,
    /// The size of the disk in GB.
    ///
    /// Required. A change replaces the resource.
    pub size_in_gb: Option<Value<i64>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<disk::Tag>>>,
}

impl Lower for Disk {
    fn fields(self, to: &mut Fields) {
        to.set("AddOns", self.add_ons);
        to.set("AvailabilityZone", self.availability_zone);
        to.set("DiskName", self.disk_name);
        to.set("Location", self.location);
        to.set("SizeInGb", self.size_in_gb);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Disk {
    const TYPE: &'static str = "AWS::Lightsail::Disk";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Disk> {
    /// `Ref`: its `DiskName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The resources to which the disk is attached.
    pub fn attached_to(self) -> Value<String> {
        self.attribute("AttachedTo")
    }

    /// (Deprecated) The attachment state of the disk.
    pub fn attachment_state(self) -> Value<String> {
        self.attribute("AttachmentState")
    }

    /// The Amazon Resource Name (ARN) of the disk.
    pub fn disk_arn(self) -> Value<Arn> {
        self.attribute("DiskArn")
    }

    /// The input/output operations per second (IOPS) of the disk.
    pub fn iops(self) -> Value<i64> {
        self.attribute("Iops")
    }

    /// A Boolean value indicating whether the disk is attached.
    pub fn is_attached(self) -> Value<bool> {
        self.attribute("IsAttached")
    }

    /// The Availability Zone where the disk is located.
    pub fn location_availability_zone(self) -> Value<String> {
        self.attribute("Location.AvailabilityZone")
    }

    /// The AWS Region where the disk is located.
    pub fn location_region_name(self) -> Value<String> {
        self.attribute("Location.RegionName")
    }

    /// The disk path.
    pub fn path(self) -> Value<String> {
        self.attribute("Path")
    }

    /// The resource type of the disk (for example, `Disk` ).
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The state of the disk (for example, `in-use` ).
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The support code of the disk.
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// What [`Disk`] is made of.
pub mod disk {
    use super::*;

    /// `AddOn` is a property of the AWS::Lightsail::Disk resource. It describes the add-ons for a disk.
    #[derive(Clone, Debug, Default)]
    pub struct AddOn {
        /// The add-on type (for example, `AutoSnapshot` ).
        ///
        /// Required. 1 to 128 characters. One of `AutoSnapshot`, `StopInstanceOnIdle`.
        pub add_on_type: Option<Value<String>>,
        /// The parameters for the automatic snapshot add-on, such as the daily time when an automatic snapshot will be
        /// created.
        pub auto_snapshot_add_on_request: Option<Value<AutoSnapshotAddOn>>,
        /// The status of the add-on.
        ///
        /// One of `Enabling`, `Disabling`, `Enabled`, `Terminating`, `Terminated`, `Disabled`, `Failed`.
        pub status: Option<Value<String>>,
    }

    impl Lower for AddOn {
        fn fields(self, to: &mut Fields) {
            to.set("AddOnType", self.add_on_type);
            to.set("AutoSnapshotAddOnRequest", self.auto_snapshot_add_on_request);
            to.set("Status", self.status);
        }
    }

    /// `AutoSnapshotAddOn` is a property of the AddOn property. It describes the automatic snapshot add-on for a disk.
    #[derive(Clone, Debug, Default)]
    pub struct AutoSnapshotAddOn {
        /// The daily time when an automatic snapshot will be created.
        pub snapshot_time_of_day: Option<Value<String>>,
    }

    impl Lower for AutoSnapshotAddOn {
        fn fields(self, to: &mut Fields) {
            to.set("SnapshotTimeOfDay", self.snapshot_time_of_day);
        }
    }

    /// The AWS Region and Availability Zone where the disk is located.
    #[derive(Clone, Debug, Default)]
    pub struct Location {}

    impl Lower for Location {
        fn fields(self, _: &mut Fields) {}
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

/// `AWS::Lightsail::DiskSnapshot`.
///
/// Describes a block storage disk snapshot.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:DiskSnapshot/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct DiskSnapshot {
    /// The unique name of the disk.
    ///
    /// Required. 2 to 255 characters. A change replaces the resource.
    pub disk_name: Option<Value<String>>,
    /// The name of the disk snapshot ( `my-disk-snapshot` ).
    ///
    /// Required. 2 to 255 characters. A change replaces the resource.
    pub disk_snapshot_name: Option<Value<String>>,
    /// The tag keys and optional values for the resource. For more information about tags in Lightsail, see the Amazon
    /// Lightsail Developer Guide.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<disk_snapshot::Tag>>>,
}

impl Lower for DiskSnapshot {
    fn fields(self, to: &mut Fields) {
        to.set("DiskName", self.disk_name);
        to.set("DiskSnapshotName", self.disk_snapshot_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DiskSnapshot {
    const TYPE: &'static str = "AWS::Lightsail::DiskSnapshot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DiskSnapshot> {
    /// `Ref`: its `DiskSnapshotName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The date when the disk snapshot was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the disk snapshot.
    pub fn disk_snapshot_arn(self) -> Value<Arn> {
        self.attribute("DiskSnapshotArn")
    }

    /// The unique name of the source disk from which the disk snapshot was created.
    pub fn from_disk_name(self) -> Value<String> {
        self.attribute("FromDiskName")
    }

    /// A Boolean value indicating whether the snapshot was created from an automatic snapshot.
    pub fn is_from_auto_snapshot(self) -> Value<bool> {
        self.attribute("IsFromAutoSnapshot")
    }

    /// The AWS Region and Availability Zone where the disk snapshot was created.
    pub fn location(self) -> Value<Json> {
        self.attribute("Location")
    }

    /// The progress of the snapshot.
    pub fn progress(self) -> Value<String> {
        self.attribute("Progress")
    }

    /// The Lightsail resource type ( `DiskSnapshot` ).
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The size of the disk in GB.
    pub fn size_in_gb(self) -> Value<i64> {
        self.attribute("SizeInGb")
    }

    /// The status of the disk snapshot operation.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The support code. Include this code in your email to support when you have questions about an instance or
    /// another resource in Lightsail.
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// What [`DiskSnapshot`] is made of.
pub mod disk_snapshot {
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

/// `AWS::Lightsail::Distribution`.
///
/// The `AWS::Lightsail::Distribution` resource specifies a content delivery network (CDN) distribution.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:Distribution/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Distribution {
    /// The ID of the bundle applied to the distribution.
    ///
    /// Required.
    pub bundle_id: Option<Value<String>>,
    /// An object that describes the cache behavior settings of the distribution.
    pub cache_behavior_settings: Option<Value<distribution::CacheSettings>>,
    /// An array of objects that describe the per-path cache behavior of the distribution.
    pub cache_behaviors: Option<Value<Vec<distribution::CacheBehaviorPerPath>>>,
    /// The name of the SSL/TLS certificate attached to the distribution.
    pub certificate_name: Option<Value<String>>,
    /// An object that describes the default cache behavior of the distribution.
    ///
    /// Required.
    pub default_cache_behavior: Option<Value<distribution::CacheBehavior>>,
    /// The name of the distribution.
    ///
    /// Required. A change replaces the resource.
    pub distribution_name: Option<Value<String>>,
    /// The IP address type of the distribution.
    ///
    /// One of `dualstack`, `ipv4`, `ipv6`. A change replaces the resource.
    pub ip_address_type: Option<Value<String>>,
    /// A Boolean value indicating whether the distribution is enabled.
    pub is_enabled: Option<Value<bool>>,
    /// An object that describes the origin resource of the distribution, such as a Lightsail instance, bucket, or load
    /// balancer.
    ///
    /// Required.
    pub origin: Option<Value<distribution::InputOrigin>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<distribution::Tag>>>,
}

impl Lower for Distribution {
    fn fields(self, to: &mut Fields) {
        to.set("BundleId", self.bundle_id);
        to.set("CacheBehaviorSettings", self.cache_behavior_settings);
        to.set("CacheBehaviors", self.cache_behaviors);
        to.set("CertificateName", self.certificate_name);
        to.set("DefaultCacheBehavior", self.default_cache_behavior);
        to.set("DistributionName", self.distribution_name);
        to.set("IpAddressType", self.ip_address_type);
        to.set("IsEnabled", self.is_enabled);
        to.set("Origin", self.origin);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Distribution {
    const TYPE: &'static str = "AWS::Lightsail::Distribution";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Distribution> {
    /// `Ref`: its `DistributionName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Indicates whether you can update the distribution’s current bundle to another bundle.
    pub fn able_to_update_bundle(self) -> Value<bool> {
        self.attribute("AbleToUpdateBundle")
    }

    /// The Amazon Resource Name (ARN) of the distribution.
    pub fn distribution_arn(self) -> Value<Arn> {
        self.attribute("DistributionArn")
    }

    /// The status of the distribution.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Distribution`] is made of.
pub mod distribution {
    use super::*;

    /// `CacheSettings` is a property of the AWS::Lightsail::Distribution resource. It describes the cache settings of
    /// an Amazon Lightsail content delivery network (CDN) distribution.
    #[derive(Clone, Debug, Default)]
    pub struct CacheSettings {
        /// The HTTP methods that are processed and forwarded to the distribution's origin.
        pub allowed_http_methods: Option<Value<String>>,
        /// The HTTP method responses that are cached by your distribution.
        pub cached_http_methods: Option<Value<String>>,
        /// The default amount of time that objects stay in the distribution's cache before the distribution forwards
        /// another request to the origin to determine whether the content has been updated.
        pub default_ttl: Option<Value<i64>>,
        /// An object that describes the cookies that are forwarded to the origin. Your content is cached based on the
        /// cookies that are forwarded.
        pub forwarded_cookies: Option<Value<CookieObject>>,
        /// An object that describes the headers that are forwarded to the origin. Your content is cached based on the
        /// headers that are forwarded.
        pub forwarded_headers: Option<Value<HeaderObject>>,
        /// An object that describes the query strings that are forwarded to the origin. Your content is cached based on the
        /// query strings that are forwarded.
        pub forwarded_query_strings: Option<Value<QueryStringObject>>,
        /// The maximum amount of time that objects stay in the distribution's cache before the distribution forwards
        /// another request to the origin to determine whether the object has been updated.
        pub maximum_ttl: Option<Value<i64>>,
        /// The minimum amount of time that objects stay in the distribution's cache before the distribution forwards
        /// another request to the origin to determine whether the object has been updated.
        pub minimum_ttl: Option<Value<i64>>,
    }

    impl Lower for CacheSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedHTTPMethods", self.allowed_http_methods);
            to.set("CachedHTTPMethods", self.cached_http_methods);
            to.set("DefaultTTL", self.default_ttl);
            to.set("ForwardedCookies", self.forwarded_cookies);
            to.set("ForwardedHeaders", self.forwarded_headers);
            to.set("ForwardedQueryStrings", self.forwarded_query_strings);
            to.set("MaximumTTL", self.maximum_ttl);
            to.set("MinimumTTL", self.minimum_ttl);
        }
    }

    /// `CookieObject` is a property of the CacheSettings property. It describes whether an Amazon Lightsail content
    /// delivery network (CDN) distribution forwards cookies to the origin and, if so, which ones.
    #[derive(Clone, Debug, Default)]
    pub struct CookieObject {
        /// The specific cookies to forward to your distribution's origin.
        pub cookies_allow_list: Option<Value<Vec<String>>>,
        /// Specifies which cookies to forward to the distribution's origin for a cache behavior.
        ///
        /// One of `all`, `allow-list`, `none`.
        pub option: Option<Value<String>>,
    }

    impl Lower for CookieObject {
        fn fields(self, to: &mut Fields) {
            to.set("CookiesAllowList", self.cookies_allow_list);
            to.set("Option", self.option);
        }
    }

    /// `HeaderObject` is a property of the CacheSettings property. It describes the request headers used by your
    /// distribution, which caches your content based on the request headers.
    #[derive(Clone, Debug, Default)]
    pub struct HeaderObject {
        /// The specific headers to forward to your distribution's origin.
        pub headers_allow_list: Option<Value<Vec<String>>>,
        /// The headers that you want your distribution to forward to your origin. Your distribution caches your content
        /// based on these headers.
        ///
        /// One of `all`, `allow-list`, `none`.
        pub option: Option<Value<String>>,
    }

    impl Lower for HeaderObject {
        fn fields(self, to: &mut Fields) {
            to.set("HeadersAllowList", self.headers_allow_list);
            to.set("Option", self.option);
        }
    }

    /// `QueryStringObject` is a property of the CacheSettings property. It describes the query string parameters that
    /// an Amazon Lightsail content delivery network (CDN) distribution to bases caching on.
    #[derive(Clone, Debug, Default)]
    pub struct QueryStringObject {
        /// Indicates whether the distribution forwards and caches based on query strings.
        pub option: Option<Value<bool>>,
        /// The specific query strings that the distribution forwards to the origin.
        pub query_strings_allow_list: Option<Value<Vec<String>>>,
    }

    impl Lower for QueryStringObject {
        fn fields(self, to: &mut Fields) {
            to.set("Option", self.option);
            to.set("QueryStringsAllowList", self.query_strings_allow_list);
        }
    }

    /// `CacheBehaviorPerPath` is a property of the AWS::Lightsail::Distribution resource. It describes the per-path
    /// cache behavior of an Amazon Lightsail content delivery network (CDN) distribution.
    #[derive(Clone, Debug, Default)]
    pub struct CacheBehaviorPerPath {
        /// The cache behavior for the specified path.
        ///
        /// One of `cache`, `dont-cache`.
        pub behavior: Option<Value<String>>,
        /// The path to a directory or file to cache, or not cache. Use an asterisk symbol to specify wildcard directories (
        /// `path/to/assets/*` ), and file types ( `*.html`, `*jpg`, `*js` ).
        pub path: Option<Value<String>>,
    }

    impl Lower for CacheBehaviorPerPath {
        fn fields(self, to: &mut Fields) {
            to.set("Behavior", self.behavior);
            to.set("Path", self.path);
        }
    }

    /// `CacheBehavior` is a property of the AWS::Lightsail::Distribution resource. It describes the default cache
    /// behavior of an Amazon Lightsail content delivery network (CDN) distribution.
    #[derive(Clone, Debug, Default)]
    pub struct CacheBehavior {
        /// The cache behavior of the distribution.
        ///
        /// One of `cache`, `dont-cache`.
        pub behavior: Option<Value<String>>,
    }

    impl Lower for CacheBehavior {
        fn fields(self, to: &mut Fields) {
            to.set("Behavior", self.behavior);
        }
    }

    /// `InputOrigin` is a property of the AWS::Lightsail::Distribution resource. It describes the origin resource of an
    /// Amazon Lightsail content delivery network (CDN) distribution.
    #[derive(Clone, Debug, Default)]
    pub struct InputOrigin {
        /// The name of the origin resource.
        pub name: Option<Value<String>>,
        /// The protocol that your Amazon Lightsail distribution uses when establishing a connection with your origin to
        /// pull content.
        ///
        /// One of `http-only`, `https-only`.
        pub protocol_policy: Option<Value<String>>,
        /// The AWS Region name of the origin resource.
        pub region_name: Option<Value<String>>,
    }

    impl Lower for InputOrigin {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("ProtocolPolicy", self.protocol_policy);
            to.set("RegionName", self.region_name);
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

/// `AWS::Lightsail::Domain`.
///
/// Describes a domain where you are storing recordsets.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:Domain/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Domain {
    /// An array of key-value pairs containing information about the domain entries.
    pub domain_entries: Option<Value<Vec<domain::DomainEntry>>>,
    /// The fully qualified domain name in the certificate request.
    ///
    /// Required. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The tag keys and optional values for the resource. For more information about tags in Lightsail, see the Amazon
    /// Lightsail Developer Guide.
    pub tags: Option<Value<Vec<domain::Tag>>>,
}

impl Lower for Domain {
    fn fields(self, to: &mut Fields) {
        to.set("DomainEntries", self.domain_entries);
        to.set("DomainName", self.domain_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Domain {
    const TYPE: &'static str = "AWS::Lightsail::Domain";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Domain> {
    /// `Ref`: its `DomainName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the domain recordset (
    /// `arn:aws:lightsail:global:123456789101:Domain/824cede0-abc7-4f84-8dbc-12345EXAMPLE` ).
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date when the domain recordset was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The AWS Region and Availability Zone where the domain was created (read-only).
    pub fn location(self) -> Value<Json> {
        self.attribute("Location")
    }

    /// The resource type.
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The support code. Include this code in your email to support when you have questions about an instance or
    /// another resource in Lightsail.
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// What [`Domain`] is made of.
pub mod domain {
    use super::*;

    /// Describes a domain recordset entry.
    #[derive(Clone, Debug, Default)]
    pub struct DomainEntry {
        /// When `true`, specifies whether the domain entry is an alias used by the Lightsail load balancer, Lightsail
        /// container service, Lightsail content delivery network (CDN) distribution, or another AWS resource.
        pub is_alias: Option<Value<bool>>,
        /// The name of the domain.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The target IP address ( `192.0.2.0` ), or AWS name server ( `ns-111.awsdns-22.com.` ).
        ///
        /// Required.
        pub target: Option<Value<String>>,
        /// The type of domain entry, such as address for IPv4 (A), address for IPv6 (AAAA), canonical name (CNAME), mail
        /// exchanger (MX), name server (NS), start of authority (SOA), service locator (SRV), or text (TXT).
        ///
        /// Required. One of `A`, `AAAA`, `CNAME`, `MX`, `NS`, `SOA`, `SRV`, `TXT`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DomainEntry {
        fn fields(self, to: &mut Fields) {
            to.set("IsAlias", self.is_alias);
            to.set("Name", self.name);
            to.set("Target", self.target);
            to.set("Type", self.type_);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Lightsail::Instance`.
///
/// The `AWS::Lightsail::Instance` resource specifies an Amazon Lightsail instance.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:Instance/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Instance {
    /// An array of add-ons for the instance.
    pub add_ons: Option<Value<Vec<instance::AddOn>>>,
    /// The Availability Zone for the instance.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// The blueprint ID for the instance (for example, `os_amlinux_2016_03` ).
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub blueprint_id: Option<Value<String>>,
    /// The bundle ID for the instance (for example, `micro_1_0` ).
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub bundle_id: Option<Value<String>>,
    /// The hardware properties for the instance, such as the vCPU count, attached disks, and amount of RAM.
    pub hardware: Option<Value<instance::Hardware>>,
    /// The name of the instance.
    ///
    /// Required. 1 to 254 characters. A change replaces the resource.
    pub instance_name: Option<Value<String>>,
    /// The name of the key pair to use for the instance.
    pub key_pair_name: Option<Value<String>>,
    /// The location for the instance, such as the AWS Region and Availability Zone.
    pub location: Option<Value<instance::Location>>,
    /// The public ports and the monthly amount of data transfer allocated for the instance.
    pub networking: Option<Value<instance::Networking>>,
    /// The status code and the state (for example, `running` ) of the instance.
    pub state: Option<Value<instance::State>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<instance::Tag>>>,
    /// The optional launch script for the instance.
    pub user_data: Option<Value<String>>,
}

impl Lower for Instance {
    fn fields(self, to: &mut Fields) {
        to.set("AddOns", self.add_ons);
        to.set("AvailabilityZone", self.availability_zone);
        to.set("BlueprintId", self.blueprint_id);
        to.set("BundleId", self.bundle_id);
        to.set("Hardware", self.hardware);
        to.set("InstanceName", self.instance_name);
        to.set("KeyPairName", self.key_pair_name);
        to.set("Location", self.location);
        to.set("Networking", self.networking);
        to.set("State", self.state);
        to.set("Tags", self.tags);
        to.set("UserData", self.user_data);
    }
}

impl Level1 for Instance {
    const TYPE: &'static str = "AWS::Lightsail::Instance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Instance> {
    /// `Ref`: its `InstanceName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The number of vCPUs the instance has.
    pub fn hardware_cpu_count(self) -> Value<i64> {
        self.attribute("Hardware.CpuCount")
    }

    /// The amount of RAM in GB on the instance (for example, `1.0` ).
    pub fn hardware_ram_size_in_gb(self) -> Value<i64> {
        self.attribute("Hardware.RamSizeInGb")
    }

    /// The Amazon Resource Name (ARN) of the instance (for example,
    /// `arn:aws:lightsail:us-east-2:123456789101:Instance/244ad76f-8aad-4741-809f-12345EXAMPLE` ).
    pub fn instance_arn(self) -> Value<Arn> {
        self.attribute("InstanceArn")
    }

    /// The IPv6 addresses of the instance.
    pub fn ipv6_addresses(self) -> Value<Vec<String>> {
        self.attribute("Ipv6Addresses")
    }

    /// A Boolean value indicating whether the instance has a static IP assigned to it.
    pub fn is_static_ip(self) -> Value<bool> {
        self.attribute("IsStaticIp")
    }

    /// The AWS Region and Availability Zone where the instance is located.
    pub fn location_availability_zone(self) -> Value<String> {
        self.attribute("Location.AvailabilityZone")
    }

    /// The AWS Region of the instance.
    pub fn location_region_name(self) -> Value<String> {
        self.attribute("Location.RegionName")
    }

    /// The amount of allocated monthly data transfer (in GB) for an instance.
    pub fn networking_monthly_transfer_gb_per_month_allocated(self) -> Value<String> {
        self.attribute("Networking.MonthlyTransfer.GbPerMonthAllocated")
    }

    /// The private IP address of the instance.
    pub fn private_ip_address(self) -> Value<String> {
        self.attribute("PrivateIpAddress")
    }

    /// The public IP address of the instance.
    pub fn public_ip_address(self) -> Value<String> {
        self.attribute("PublicIpAddress")
    }

    /// The resource type of the instance (for example, `Instance` ).
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The name of the SSH key pair used by the instance.
    pub fn ssh_key_name(self) -> Value<String> {
        self.attribute("SshKeyName")
    }

    /// The status code of the instance.
    pub fn state_code(self) -> Value<i64> {
        self.attribute("State.Code")
    }

    /// The state of the instance (for example, `running` or `pending` ).
    pub fn state_name(self) -> Value<String> {
        self.attribute("State.Name")
    }

    /// The support code of the instance.
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }

    /// The user name for connecting to the instance (for example, `ec2-user` ).
    pub fn user_name(self) -> Value<String> {
        self.attribute("UserName")
    }
}

/// What [`Instance`] is made of.
pub mod instance {
    use super::*;

    /// `AddOn` is a property of the AWS::Lightsail::Instance resource. It describes the add-ons for an instance.
    #[derive(Clone, Debug, Default)]
    pub struct AddOn {
        /// The add-on type (for example, `AutoSnapshot` ).
        ///
        /// Required. 1 to 128 characters. One of `AutoSnapshot`, `StopInstanceOnIdle`.
        pub add_on_type: Option<Value<String>>,
        /// The parameters for the automatic snapshot add-on, such as the daily time when an automatic snapshot will be
        /// created.
        pub auto_snapshot_add_on_request: Option<Value<AutoSnapshotAddOn>>,
        /// The status of the add-on.
        ///
        /// One of `Enabling`, `Disabling`, `Enabled`, `Terminating`, `Terminated`, `Disabled`, `Failed`.
        pub status: Option<Value<String>>,
    }

    impl Lower for AddOn {
        fn fields(self, to: &mut Fields) {
            to.set("AddOnType", self.add_on_type);
            to.set("AutoSnapshotAddOnRequest", self.auto_snapshot_add_on_request);
            to.set("Status", self.status);
        }
    }

    /// `AutoSnapshotAddOn` is a property of the AddOn property. It describes the automatic snapshot add-on for an
    /// instance.
    #[derive(Clone, Debug, Default)]
    pub struct AutoSnapshotAddOn {
        /// The daily time when an automatic snapshot will be created.
        pub snapshot_time_of_day: Option<Value<String>>,
    }

    impl Lower for AutoSnapshotAddOn {
        fn fields(self, to: &mut Fields) {
            to.set("SnapshotTimeOfDay", self.snapshot_time_of_day);
        }
    }

    /// `Hardware` is a property of the AWS::Lightsail::Instance resource. It describes the hardware properties for the
    /// instance, such as the vCPU count, attached disks, and amount of RAM.
    #[derive(Clone, Debug, Default)]
    pub struct Hardware {
        /// The disks attached to the instance.
        pub disks: Option<Value<Vec<Disk>>>,
    }

    impl Lower for Hardware {
        fn fields(self, to: &mut Fields) {
            to.set("Disks", self.disks);
        }
    }

    /// `Disk` is a property of the Hardware property. It describes a disk attached to an instance.
    #[derive(Clone, Debug, Default)]
    pub struct Disk {
        /// The resources to which the disk is attached.
        pub attached_to: Option<Value<String>>,
        /// (Deprecated) The attachment state of the disk.
        pub attachment_state: Option<Value<String>>,
        /// The unique name of the disk.
        ///
        /// Required. 1 to 254 characters.
        pub disk_name: Option<Value<String>>,
        /// The input/output operations per second (IOPS) of the disk.
        pub iops: Option<Value<i64>>,
        /// A Boolean value indicating whether this disk is a system disk (has an operating system loaded on it).
        pub is_system_disk: Option<Value<bool>>,
        /// The disk path.
        ///
        /// Required.
        pub path: Option<Value<String>>,
        /// The size of the disk in GB.
        pub size_in_gb: Option<Value<String>>,
    }

    impl Lower for Disk {
        fn fields(self, to: &mut Fields) {
            to.set("AttachedTo", self.attached_to);
            to.set("AttachmentState", self.attachment_state);
            to.set("DiskName", self.disk_name);
            to.set("IOPS", self.iops);
            to.set("IsSystemDisk", self.is_system_disk);
            to.set("Path", self.path);
            to.set("SizeInGb", self.size_in_gb);
        }
    }

    /// `Location` is a property of the AWS::Lightsail::Instance resource. It describes the location for an instance.
    #[derive(Clone, Debug, Default)]
    pub struct Location {}

    impl Lower for Location {
        fn fields(self, _: &mut Fields) {}
    }

    /// `Networking` is a property of the AWS::Lightsail::Instance resource. It describes the public ports and the
    /// monthly amount of data transfer allocated for the instance.
    #[derive(Clone, Debug, Default)]
    pub struct Networking {
        /// The monthly amount of data transfer, in GB, allocated for the instance.
        pub monthly_transfer: Option<Value<MonthlyTransfer>>,
        /// An array of ports to open on the instance.
        ///
        /// Required.
        pub ports: Option<Value<Vec<Port>>>,
    }

    impl Lower for Networking {
        fn fields(self, to: &mut Fields) {
            to.set("MonthlyTransfer", self.monthly_transfer);
            to.set("Ports", self.ports);
        }
    }

    /// `MonthlyTransfer` is a property of the Networking property. It describes the amount of allocated monthly data
    /// transfer (in GB) for an instance.
    #[derive(Clone, Debug, Default)]
    pub struct MonthlyTransfer {}

    impl Lower for MonthlyTransfer {
        fn fields(self, _: &mut Fields) {}
    }

    /// `Port` is a property of the Networking property. It describes information about ports for an instance.
    #[derive(Clone, Debug, Default)]
    pub struct Port {
        /// The access direction ( `inbound` or `outbound` ).
        pub access_direction: Option<Value<String>>,
        /// The location from which access is allowed. For example, `Anywhere (0.0.0.0/0)`, or `Custom` if a specific IP
        /// address or range of IP addresses is allowed.
        pub access_from: Option<Value<String>>,
        /// The type of access ( `Public` or `Private` ).
        pub access_type: Option<Value<String>>,
        /// An alias that defines access for a preconfigured range of IP addresses.
        pub cidr_list_aliases: Option<Value<Vec<String>>>,
        /// The IPv4 address, or range of IPv4 addresses (in CIDR notation) that are allowed to connect to an instance
        /// through the ports, and the protocol.
        pub cidrs: Option<Value<Vec<String>>>,
        /// The common name of the port information.
        pub common_name: Option<Value<String>>,
        /// The first port in a range of open ports on an instance.
        pub from_port: Option<Value<i64>>,
        /// The IPv6 address, or range of IPv6 addresses (in CIDR notation) that are allowed to connect to an instance
        /// through the ports, and the protocol.
        pub ipv6_cidrs: Option<Value<Vec<String>>>,
        /// The IP protocol name.
        pub protocol: Option<Value<String>>,
        /// The last port in a range of open ports on an instance.
        pub to_port: Option<Value<i64>>,
    }

    impl Lower for Port {
        fn fields(self, to: &mut Fields) {
            to.set("AccessDirection", self.access_direction);
            to.set("AccessFrom", self.access_from);
            to.set("AccessType", self.access_type);
            to.set("CidrListAliases", self.cidr_list_aliases);
            to.set("Cidrs", self.cidrs);
            to.set("CommonName", self.common_name);
            to.set("FromPort", self.from_port);
            to.set("Ipv6Cidrs", self.ipv6_cidrs);
            to.set("Protocol", self.protocol);
            to.set("ToPort", self.to_port);
        }
    }

    /// `State` is a property of the AWS::Lightsail::Instance resource. It describes the status code and the state (for
    /// example, `running` ) of an instance.
    #[derive(Clone, Debug, Default)]
    pub struct State {}

    impl Lower for State {
        fn fields(self, _: &mut Fields) {}
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

/// `AWS::Lightsail::InstanceSnapshot`.
///
/// Describes an instance snapshot.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:InstanceSnapshot/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct InstanceSnapshot {
    /// The name the user gave the instance ( `Amazon_Linux_2023-1` ).
    ///
    /// Required. A change replaces the resource.
    pub instance_name: Option<Value<String>>,
    /// The name of the snapshot.
    ///
    /// Required. A change replaces the resource.
    pub instance_snapshot_name: Option<Value<String>>,
    /// The tag keys and optional values for the resource. For more information about tags in Lightsail, see the Amazon
    /// Lightsail Developer Guide.
    pub tags: Option<Value<Vec<instance_snapshot::Tag>>>,
}

impl Lower for InstanceSnapshot {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceName", self.instance_name);
        to.set("InstanceSnapshotName", self.instance_snapshot_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for InstanceSnapshot {
    const TYPE: &'static str = "AWS::Lightsail::InstanceSnapshot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InstanceSnapshot> {
    /// `Ref`: its `InstanceSnapshotName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the snapshot (
    /// `arn:aws:lightsail:us-east-2:123456789101:InstanceSnapshot/d23b5706-3322-4d83-81e5-12345EXAMPLE` ).
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name (ARN) of the instance from which the snapshot was created (
    /// `arn:aws:lightsail:us-east-2:123456789101:Instance/64b8404c-ccb1-430b-8daf-12345EXAMPLE` ).
    pub fn from_instance_arn(self) -> Value<Arn> {
        self.attribute("FromInstanceArn")
    }

    /// The instance from which the snapshot was created.
    pub fn from_instance_name(self) -> Value<String> {
        self.attribute("FromInstanceName")
    }

    /// A Boolean value indicating whether the snapshot was created from an automatic snapshot.
    pub fn is_from_auto_snapshot(self) -> Value<bool> {
        self.attribute("IsFromAutoSnapshot")
    }

    /// The region name and Availability Zone where you created the snapshot.
    pub fn location(self) -> Value<Json> {
        self.attribute("Location")
    }

    /// The type of resource (usually `InstanceSnapshot` ).
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The size in GB of the SSD.
    pub fn size_in_gb(self) -> Value<i64> {
        self.attribute("SizeInGb")
    }

    /// The state the snapshot is in.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The support code. Include this code in your email to support when you have questions about an instance or
    /// another resource in Lightsail.
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// What [`InstanceSnapshot`] is made of.
pub mod instance_snapshot {
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

/// `AWS::Lightsail::KeyPair`.
///
/// Resource Type definition for AWS::Lightsail::KeyPair.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:KeyPair/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct KeyPair {
    /// The name of the key pair.
    ///
    /// Required. A change replaces the resource.
    pub key_pair_name: Option<Value<String>>,
    /// The tag keys and optional values to add to the resource during create.
    pub tags: Option<Value<Vec<key_pair::Tag>>>,
}

impl Lower for KeyPair {
    fn fields(self, to: &mut Fields) {
        to.set("KeyPairName", self.key_pair_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for KeyPair {
    const TYPE: &'static str = "AWS::Lightsail::KeyPair";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<KeyPair> {
    /// `Ref`: its `KeyPairName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp when the key pair was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The RSA fingerprint of the key pair.
    pub fn fingerprint(self) -> Value<String> {
        self.attribute("Fingerprint")
    }

    /// The Amazon Resource Name (ARN) of the key pair.
    pub fn key_pair_arn(self) -> Value<Arn> {
        self.attribute("KeyPairArn")
    }

    /// The attribute `Location`.
    pub fn location(self) -> Value<Json> {
        self.attribute("Location")
    }

    /// The Lightsail resource type (KeyPair).
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The support code. Include this code in your email to support when you have questions about a key pair in
    /// Lightsail.
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// What [`KeyPair`] is made of.
pub mod key_pair {
    use super::*;

    /// A tag key-value pair.
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

/// `AWS::Lightsail::LoadBalancer`.
///
/// The `AWS::Lightsail::LoadBalancer` resource specifies a load balancer that can be used with Lightsail instances.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancer/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct LoadBalancer {
    /// The Lightsail instances to attach to the load balancer.
    pub attached_instances: Option<Value<Vec<String>>>,
    /// The path on the attached instance where the health check will be performed. If no path is specified, the load
    /// balancer tries to make a request to the default (root) page ( `/index.html` ).
    pub health_check_path: Option<Value<String>>,
    /// The port that the load balancer uses to direct traffic to your Lightsail instances. For HTTP traffic, specify
    /// port `80`.
    ///
    /// Required. -1 to 65535. A change replaces the resource.
    pub instance_port: Option<Value<i64>>,
    /// The IP address type of the load balancer.
    ///
    /// One of `dualstack`, `ipv4`, `ipv6`. A change replaces the resource.
    pub ip_address_type: Option<Value<String>>,
    /// The name of the load balancer.
    ///
    /// Required. A change replaces the resource.
    pub load_balancer_name: Option<Value<String>>,
    /// A Boolean value indicating whether session stickiness is enabled.
    pub session_stickiness_enabled: Option<Value<bool>>,
    /// The time period, in seconds, after which the load balancer session stickiness cookie should be considered stale.
    pub session_stickiness_lb_cookie_duration_seconds: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<load_balancer::Tag>>>,
    /// The name of the TLS security policy for the load balancer.
    pub tls_policy_name: Option<Value<String>>,
}

impl Lower for LoadBalancer {
    fn fields(self, to: &mut Fields) {
        to.set("AttachedInstances", self.attached_instances);
        to.set("HealthCheckPath", self.health_check_path);
        to.set("InstancePort", self.instance_port);
        to.set("IpAddressType", self.ip_address_type);
        to.set("LoadBalancerName", self.load_balancer_name);
        to.set("SessionStickinessEnabled", self.session_stickiness_enabled);
        to.set("SessionStickinessLBCookieDurationSeconds", self.session_stickiness_lb_cookie_duration_seconds);
        to.set("Tags", self.tags);
        to.set("TlsPolicyName", self.tls_policy_name);
    }
}

impl Level1 for LoadBalancer {
    const TYPE: &'static str = "AWS::Lightsail::LoadBalancer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LoadBalancer> {
    /// `Ref`: its `LoadBalancerName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the load balancer.
    pub fn load_balancer_arn(self) -> Value<Arn> {
        self.attribute("LoadBalancerArn")
    }
}

/// What [`LoadBalancer`] is made of.
pub mod load_balancer {
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

/// `AWS::Lightsail::LoadBalancerTlsCertificate`.
///
/// The `AWS::Lightsail::LoadBalancerTlsCertificate` resource specifies a TLS certificate that can be used with a
/// Lightsail load balancer.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancerTlsCertificate/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct LoadBalancerTlsCertificate {
    /// An array of alternative domain names and subdomain names for your SSL/TLS certificate.
    ///
    /// A change replaces the resource.
    pub certificate_alternative_names: Option<Value<Vec<String>>>,
    /// The domain name for the SSL/TLS certificate. For example, `example.com` or `www.example.com`.
    ///
    /// Required. A change replaces the resource.
    pub certificate_domain_name: Option<Value<String>>,
    /// The name of the SSL/TLS certificate.
    ///
    /// Required. A change replaces the resource.
    pub certificate_name: Option<Value<String>>,
    /// A Boolean value indicating whether HTTPS redirection is enabled for the load balancer that the TLS certificate
    /// is attached to.
    pub https_redirection_enabled: Option<Value<bool>>,
    /// A Boolean value indicating whether the SSL/TLS certificate is attached to a Lightsail load balancer.
    pub is_attached: Option<Value<bool>>,
    /// The name of the load balancer that the SSL/TLS certificate is attached to.
    ///
    /// Required. A change replaces the resource.
    pub load_balancer_name: Option<Value<String>>,
}

impl Lower for LoadBalancerTlsCertificate {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateAlternativeNames", self.certificate_alternative_names);
        to.set("CertificateDomainName", self.certificate_domain_name);
        to.set("CertificateName", self.certificate_name);
        to.set("HttpsRedirectionEnabled", self.https_redirection_enabled);
        to.set("IsAttached", self.is_attached);
        to.set("LoadBalancerName", self.load_balancer_name);
    }
}

impl Level1 for LoadBalancerTlsCertificate {
    const TYPE: &'static str = "AWS::Lightsail::LoadBalancerTlsCertificate";
}

impl Handle<LoadBalancerTlsCertificate> {
    /// `Ref`: `CertificateName`, `LoadBalancerName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the SSL/TLS certificate.
    pub fn load_balancer_tls_certificate_arn(self) -> Value<Arn> {
        self.attribute("LoadBalancerTlsCertificateArn")
    }

    /// The validation status of the SSL/TLS certificate.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AWS::Lightsail::StaticIp`.
///
/// The `AWS::Lightsail::StaticIp` resource specifies a static IP that can be attached to an Amazon Lightsail
/// instance that is in the same AWS Region and Availability Zone.
///
/// Its ARN: `arn:${Partition}:lightsail:${Region}:${Account}:StaticIp/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct StaticIp {
    /// The instance that the static IP is attached to.
    pub attached_to: Option<Value<String>>,
    /// The name of the static IP.
    ///
    /// Required. A change replaces the resource.
    pub static_ip_name: Option<Value<String>>,
}

impl Lower for StaticIp {
    fn fields(self, to: &mut Fields) {
        to.set("AttachedTo", self.attached_to);
        to.set("StaticIpName", self.static_ip_name);
    }
}

impl Level1 for StaticIp {
    const TYPE: &'static str = "AWS::Lightsail::StaticIp";
}

impl Handle<StaticIp> {
    /// `Ref`: its `StaticIpName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The IP address of the static IP.
    pub fn ip_address(self) -> Value<String> {
        self.attribute("IpAddress")
    }

    /// A Boolean value indicating whether the static IP is attached to an instance.
    pub fn is_attached(self) -> Value<bool> {
        self.attribute("IsAttached")
    }

    /// The Amazon Resource Name (ARN) of the static IP (for example,
    /// `arn:aws:lightsail:us-east-2:123456789101:StaticIp/244ad76f-8aad-4741-809f-12345EXAMPLE` ).
    pub fn static_ip_arn(self) -> Value<Arn> {
        self.attribute("StaticIpArn")
    }
}
