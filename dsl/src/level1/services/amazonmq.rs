//! `AWS::AmazonMQ`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AmazonMQ::Broker`.
///
/// Creates a broker. Note: This API is asynchronous.
#[derive(Clone, Debug, Default)]
pub struct Broker {
    /// Optional. The authentication strategy used to secure the broker. The default is `SIMPLE`.
    ///
    /// A change replaces the resource.
    pub authentication_strategy: Option<Value<String>>,
    /// Enables automatic upgrades to new patch versions for brokers as new versions are released and supported by
    /// Amazon MQ.
    pub auto_minor_version_upgrade: Option<Value<bool>>,
    /// Required. The broker's name.
    ///
    /// Required. A change replaces the resource.
    pub broker_name: Option<Value<String>>,
    /// A list of information about the configuration.
    pub configuration: Option<Value<broker::ConfigurationId>>,
    /// Defines whether this broker is a part of a data replication pair.
    pub data_replication_mode: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the primary broker that is used to replicate data from in a data replication
    /// pair, and is applied to the replica broker.
    pub data_replication_primary_broker_arn: Option<Value<String>>,
    /// Required. The broker's deployment mode.
    ///
    /// Required. A change replaces the resource.
    pub deployment_mode: Option<Value<String>>,
    /// Encryption options for the broker.
    ///
    /// A change replaces the resource.
    pub encryption_options: Option<Value<broker::EncryptionOptions>>,
    /// Required. The type of broker engine. Currently, Amazon MQ supports `ACTIVEMQ` and `RABBITMQ`.
    ///
    /// Required. A change replaces the resource.
    pub engine_type: Option<Value<String>>,
    /// The broker engine version. Defaults to the latest available version for the specified broker engine type.
    pub engine_version: Option<Value<String>>,
    /// Required. The broker's instance type.
    ///
    /// Required.
    pub host_instance_type: Option<Value<String>>,
    /// Optional. The metadata of the LDAP server used to authenticate and authorize connections to the broker.
    pub ldap_server_metadata: Option<Value<broker::LdapServerMetadata>>,
    /// Enables Amazon CloudWatch logging for brokers.
    pub logs: Option<Value<broker::LogList>>,
    /// The parameters that determine the WeeklyStartTime.
    pub maintenance_window_start_time: Option<Value<broker::MaintenanceWindow>>,
    /// Enables connections from applications outside of the VPC that hosts the broker's subnets. Set to `false` by
    /// default, if no value is provided.
    ///
    /// Required. A change replaces the resource.
    pub publicly_accessible: Option<Value<bool>>,
    /// The ARNs of the resource shares to be associated with the broker.
    pub resource_share_arns: Option<Value<Vec<String>>>,
    /// The list of rules (1 minimum, 125 maximum) that authorize connections to brokers.
    ///
    /// 1 to 5 items.
    pub security_groups: Option<Value<Vec<String>>>,
    /// The broker's storage size in GB.
    pub storage_size: Option<Value<i64>>,
    /// The broker's storage type.
    ///
    /// A change replaces the resource.
    pub storage_type: Option<Value<String>>,
    /// The list of groups that define which subnets and IP ranges the broker can use from different Availability Zones.
    ///
    /// A change replaces the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// Create tags when creating the broker.
    pub tags: Option<Value<Vec<broker::TagsEntry>>>,
    /// The list of broker users (persons or applications) who can access queues and topics. For Amazon MQ for RabbitMQ
    /// brokers, one and only one administrative user is accepted and created when a broker is first provisioned.
    pub users: Option<Value<Vec<broker::User>>>,
}

impl Lower for Broker {
    fn fields(self, to: &mut Fields) {
        to.set("AuthenticationStrategy", self.authentication_strategy);
        to.set("AutoMinorVersionUpgrade", self.auto_minor_version_upgrade);
        to.set("BrokerName", self.broker_name);
        to.set("Configuration", self.configuration);
        to.set("DataReplicationMode", self.data_replication_mode);
        to.set("DataReplicationPrimaryBrokerArn", self.data_replication_primary_broker_arn);
        to.set("DeploymentMode", self.deployment_mode);
        to.set("EncryptionOptions", self.encryption_options);
        to.set("EngineType", self.engine_type);
        to.set("EngineVersion", self.engine_version);
        to.set("HostInstanceType", self.host_instance_type);
        to.set("LdapServerMetadata", self.ldap_server_metadata);
        to.set("Logs", self.logs);
        to.set("MaintenanceWindowStartTime", self.maintenance_window_start_time);
        to.set("PubliclyAccessible", self.publicly_accessible);
        to.set("ResourceShareArns", self.resource_share_arns);
        to.set("SecurityGroups", self.security_groups);
        to.set("StorageSize", self.storage_size);
        to.set("StorageType", self.storage_type);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("Users", self.users);
    }
}

impl Level1 for Broker {
    const TYPE: &'static str = "AWS::AmazonMQ::Broker";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Broker> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The AMQP endpoints of each broker instance as a list of strings.
    pub fn amqp_endpoints(self) -> Value<Vec<String>> {
        self.attribute("AmqpEndpoints")
    }

    /// The Amazon Resource Name (ARN) of the Amazon MQ broker.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique ID that Amazon MQ generates for the configuration.
    pub fn configuration_id(self) -> Value<String> {
        self.attribute("ConfigurationId")
    }

    /// The revision number of the configuration.
    pub fn configuration_revision(self) -> Value<String> {
        self.attribute("ConfigurationRevision")
    }

    /// The attribute `ConsoleURLs`.
    pub fn console_urls(self) -> Value<Vec<String>> {
        self.attribute("ConsoleURLs")
    }

    /// The version in use. This may have more precision than the specified EngineVersion.
    pub fn engine_version_current(self) -> Value<String> {
        self.attribute("EngineVersionCurrent")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The IP addresses of each broker instance as a list of strings. Does not apply to RabbitMQ brokers.
    pub fn ip_addresses(self) -> Value<Vec<String>> {
        self.attribute("IpAddresses")
    }

    /// The MQTT endpoints of each broker instance as a list of strings.
    pub fn mqtt_endpoints(self) -> Value<Vec<String>> {
        self.attribute("MqttEndpoints")
    }

    /// The OpenWire endpoints of each broker instance as a list of strings.
    pub fn open_wire_endpoints(self) -> Value<Vec<String>> {
        self.attribute("OpenWireEndpoints")
    }

    /// The STOMP endpoints of each broker instance as a list of strings.
    pub fn stomp_endpoints(self) -> Value<Vec<String>> {
        self.attribute("StompEndpoints")
    }

    /// The WSS endpoints of each broker instance as a list of strings.
    pub fn wss_endpoints(self) -> Value<Vec<String>> {
        self.attribute("WssEndpoints")
    }
}

/// What [`Broker`] is made of.
pub mod broker {
    use super::*;

    /// A list of information about the configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationId {
        /// Required. The unique ID that Amazon MQ generates for the configuration.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The revision number of the configuration.
        ///
        /// Required.
        pub revision: Option<Value<i64>>,
    }

    impl Lower for ConfigurationId {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Revision", self.revision);
        }
    }

    /// Encryption options for the broker.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionOptions {
        /// The customer master key (CMK) to use for the A AWS (KMS). This key is used to encrypt your data at rest.
        pub kms_key_id: Option<Value<String>>,
        /// Enables the use of an AWS owned CMK using AWS (KMS). Set to `true` by default, if no value is provided, for
        /// example, for RabbitMQ brokers.
        ///
        /// Required.
        pub use_aws_owned_key: Option<Value<bool>>,
    }

    impl Lower for EncryptionOptions {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("UseAwsOwnedKey", self.use_aws_owned_key);
        }
    }

    /// Optional. The metadata of the LDAP server used to authenticate and authorize connections to the broker.
    #[derive(Clone, Debug, Default)]
    pub struct LdapServerMetadata {
        /// Required.
        pub hosts: Option<Value<Vec<String>>>,
        /// Required.
        pub role_base: Option<Value<String>>,
        pub role_name: Option<Value<String>>,
        /// Required.
        pub role_search_matching: Option<Value<String>>,
        pub role_search_subtree: Option<Value<bool>>,
        pub service_account_password: Option<Value<String>>,
        /// Required.
        pub service_account_username: Option<Value<String>>,
        /// Required.
        pub user_base: Option<Value<String>>,
        pub user_role_name: Option<Value<String>>,
        /// Required.
        pub user_search_matching: Option<Value<String>>,
        pub user_search_subtree: Option<Value<bool>>,
    }

    impl Lower for LdapServerMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("Hosts", self.hosts);
            to.set("RoleBase", self.role_base);
            to.set("RoleName", self.role_name);
            to.set("RoleSearchMatching", self.role_search_matching);
            to.set("RoleSearchSubtree", self.role_search_subtree);
            to.set("ServiceAccountPassword", self.service_account_password);
            to.set("ServiceAccountUsername", self.service_account_username);
            to.set("UserBase", self.user_base);
            to.set("UserRoleName", self.user_role_name);
            to.set("UserSearchMatching", self.user_search_matching);
            to.set("UserSearchSubtree", self.user_search_subtree);
        }
    }

    /// The list of information about logs to be enabled for the specified broker.
    #[derive(Clone, Debug, Default)]
    pub struct LogList {
        /// Enables audit logging. Every user management action made using JMX or the ActiveMQ Web Console is logged.
        pub audit: Option<Value<bool>>,
        /// Enables general logging.
        pub general: Option<Value<bool>>,
    }

    impl Lower for LogList {
        fn fields(self, to: &mut Fields) {
            to.set("Audit", self.audit);
            to.set("General", self.general);
        }
    }

    /// The parameters that determine the WeeklyStartTime.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceWindow {
        /// Required. The day of the week.
        ///
        /// Required.
        pub day_of_week: Option<Value<String>>,
        /// Required. The time, in 24-hour format.
        ///
        /// Required.
        pub time_of_day: Option<Value<String>>,
        /// The time zone, UTC by default, in either the Country/City format, or the UTC offset format.
        ///
        /// Required.
        pub time_zone: Option<Value<String>>,
    }

    impl Lower for MaintenanceWindow {
        fn fields(self, to: &mut Fields) {
            to.set("DayOfWeek", self.day_of_week);
            to.set("TimeOfDay", self.time_of_day);
            to.set("TimeZone", self.time_zone);
        }
    }

    /// Create tags when creating the broker.
    #[derive(Clone, Debug, Default)]
    pub struct TagsEntry {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagsEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The list of broker users (persons or applications) who can access queues and topics. For Amazon MQ for RabbitMQ
    /// brokers, one and only one administrative user is accepted and created when a broker is first provisioned.
    #[derive(Clone, Debug, Default)]
    pub struct User {
        /// Enables access to the ActiveMQ Web Console for the ActiveMQ user. Does not apply to RabbitMQ brokers.
        pub console_access: Option<Value<bool>>,
        /// The list of groups (20 maximum) to which the ActiveMQ user belongs. This value can contain only alphanumeric
        /// characters, dashes, periods, underscores, and tildes (-.
        ///
        /// At most 20 items.
        pub groups: Option<Value<Vec<String>>>,
        /// Required. The password of the user. This value must be at least 12 characters long, must contain at least 4
        /// unique characters, and must not contain commas, colons, or equal signs (,:=).
        ///
        /// Required. At least 12 characters.
        pub password: Option<Value<String>>,
        /// Defines if this user is intended for CRDR replication purposes.
        pub replication_user: Option<Value<bool>>,
        /// The username of the broker user. The following restrictions apply to broker usernames.
        ///
        /// Required.
        pub username: Option<Value<String>>,
    }

    impl Lower for User {
        fn fields(self, to: &mut Fields) {
            to.set("ConsoleAccess", self.console_access);
            to.set("Groups", self.groups);
            to.set("Password", self.password);
            to.set("ReplicationUser", self.replication_user);
            to.set("Username", self.username);
        }
    }
}

/// `AWS::AmazonMQ::Configuration`.
///
/// Creates a new configuration for the specified configuration name. Amazon MQ uses the default configuration (the
/// engine type and version).
///
/// Its ARN: `arn:${Partition}:mq:${Region}:${Account}:configuration:${ConfigurationId}`.
#[derive(Clone, Debug, Default)]
pub struct Configuration {
    /// Optional. The authentication strategy associated with the configuration. The default is `SIMPLE`.
    ///
    /// A change replaces the resource.
    pub authentication_strategy: Option<Value<String>>,
    /// Amazon MQ for Active MQ: The base64-encoded XML configuration. Amazon MQ for RabbitMQ: the base64-encoded
    /// Cuttlefish configuration.
    pub data: Option<Value<String>>,
    /// The description of the configuration.
    pub description: Option<Value<String>>,
    /// Required. The type of broker engine. Currently, Amazon MQ supports `ACTIVEMQ` and `RABBITMQ`.
    ///
    /// Required. A change replaces the resource.
    pub engine_type: Option<Value<String>>,
    /// The broker engine version. Defaults to the latest available version for the specified broker engine type.
    ///
    /// A change replaces the resource.
    pub engine_version: Option<Value<String>>,
    /// Required. The name of the configuration. This value can contain only alphanumeric characters, dashes, periods,
    /// underscores, and tildes (-.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Create tags when creating the configuration.
    pub tags: Option<Value<Vec<configuration::TagsEntry>>>,
}

impl Lower for Configuration {
    fn fields(self, to: &mut Fields) {
        to.set("AuthenticationStrategy", self.authentication_strategy);
        to.set("Data", self.data);
        to.set("Description", self.description);
        to.set("EngineType", self.engine_type);
        to.set("EngineVersion", self.engine_version);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Configuration {
    const TYPE: &'static str = "AWS::AmazonMQ::Configuration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Configuration> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Amazon MQ configuration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the Amazon MQ configuration.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The revision number of the configuration.
    pub fn revision(self) -> Value<String> {
        self.attribute("Revision")
    }
}

/// What [`Configuration`] is made of.
pub mod configuration {
    use super::*;

    /// The list of all tags associated with this configuration.
    #[derive(Clone, Debug, Default)]
    pub struct TagsEntry {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagsEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::AmazonMQ::ConfigurationAssociation`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-amazonmq-configurationassociation.html`.
#[derive(Clone, Debug, Default)]
pub struct ConfigurationAssociation {
    /// ID of the Broker that the configuration should be applied to.
    ///
    /// Required. A change replaces the resource.
    pub broker: Option<Value<String>>,
    /// Returns information about all configurations.
    ///
    /// Required.
    pub configuration: Option<Value<configuration_association::ConfigurationId>>,
}

impl Lower for ConfigurationAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Broker", self.broker);
        to.set("Configuration", self.configuration);
    }
}

impl Level1 for ConfigurationAssociation {
    const TYPE: &'static str = "AWS::AmazonMQ::ConfigurationAssociation";
}

impl Handle<ConfigurationAssociation> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the ConfigurationAssociation Resource.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ConfigurationAssociation`] is made of.
pub mod configuration_association {
    use super::*;

    /// A list of information about the configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationId {
        /// Required. The unique ID that Amazon MQ generates for the configuration.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The revision number of the configuration.
        ///
        /// Required.
        pub revision: Option<Value<i64>>,
    }

    impl Lower for ConfigurationId {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Revision", self.revision);
        }
    }
}
