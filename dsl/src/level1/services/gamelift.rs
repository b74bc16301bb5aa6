//! `AWS::GameLift`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::GameLift::Alias`.
///
/// The `AWS::GameLift::Alias` resource creates an alias for an Amazon GameLift (GameLift) fleet destination.
///
/// Its ARN: `arn:${Partition}:gamelift:${Region}::alias/${AliasId}`.
#[derive(Clone, Debug, Default)]
pub struct Alias {
    /// A human-readable description of the alias.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// A descriptive label that is associated with an alias. Alias names do not need to be unique.
    ///
    /// Required. 1 to 1024 characters.
    pub name: Option<Value<String>>,
    /// The routing configuration, including routing type and fleet target, for the alias.
    ///
    /// Required.
    pub routing_strategy: Option<Value<alias::RoutingStrategy>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<alias::Tag>>>,
}

impl Lower for Alias {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("RoutingStrategy", self.routing_strategy);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Alias {
    const TYPE: &'static str = "AWS::GameLift::Alias";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Alias> {
    /// `Ref`: its `AliasId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name ( ARN ) that is assigned to a Amazon GameLift Servers alias resource and uniquely
    /// identifies it.
    pub fn alias_arn(self) -> Value<Arn> {
        self.attribute("AliasArn")
    }

    /// A unique identifier for the alias. For example,
    /// `arn:aws:gamelift:us-west-1::alias/alias-a1234567-b8c9-0d1e-2fa3-b45c6d7e8912`.
    pub fn alias_id(self) -> Value<String> {
        self.attribute("AliasId")
    }
}

/// What [`Alias`] is made of.
pub mod alias {
    use super::*;

    /// The routing configuration for a fleet alias.
    #[derive(Clone, Debug, Default)]
    pub struct RoutingStrategy {
        /// A unique identifier for a fleet that the alias points to. If you specify `SIMPLE` for the `Type` property, you
        /// must specify this property.
        ///
        /// 1 to 128 characters.
        pub fleet_id: Option<Value<String>>,
        /// The message text to be used with a terminal routing strategy. If you specify `TERMINAL` for the `Type` property,
        /// you must specify this property.
        pub message: Option<Value<String>>,
        /// A type of routing strategy.
        ///
        /// Required. One of `SIMPLE`, `TERMINAL`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for RoutingStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("FleetId", self.fleet_id);
            to.set("Message", self.message);
            to.set("Type", self.type_);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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

/// `AWS::GameLift::Build`.
///
/// The `AWS::GameLift::Build` resource creates a game server build that is installed and run on instances in an
/// Amazon GameLift fleet.
///
/// Its ARN: `arn:${Partition}:gamelift:${Region}:${Account}:build/${BuildId}`.
#[derive(Clone, Debug, Default)]
pub struct Build {
    /// A descriptive label that is associated with a build. Build names do not need to be unique.
    ///
    /// 1 to 1024 characters.
    pub name: Option<Value<String>>,
    /// The operating system that your game server binaries run on. This value determines the type of fleet resources
    /// that you use for this build.
    ///
    /// One of `AMAZON_LINUX`, `AMAZON_LINUX_2`, `AMAZON_LINUX_2023`, `WINDOWS_2012`, `WINDOWS_2016`, `WINDOWS_2022`. A
    /// change replaces the resource.
    pub operating_system: Option<Value<String>>,
    /// A server SDK version you used when integrating your game server build with Amazon GameLift Servers. For more
    /// information see Integrate games with custom game servers.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub server_sdk_version: Option<Value<String>>,
    /// Information indicating where your game build files are stored. Use this parameter only when creating a build
    /// with files stored in an Amazon S3 bucket that you own.
    ///
    /// A change replaces the resource.
    pub storage_location: Option<Value<build::StorageLocation>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<build::Tag>>>,
    /// Version information that is associated with this build. Version strings do not need to be unique.
    ///
    /// 1 to 1024 characters.
    pub version: Option<Value<String>>,
}

impl Lower for Build {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("OperatingSystem", self.operating_system);
        to.set("ServerSdkVersion", self.server_sdk_version);
        to.set("StorageLocation", self.storage_location);
        to.set("Tags", self.tags);
        to.set("Version", self.version);
    }
}

impl Level1 for Build {
    const TYPE: &'static str = "AWS::GameLift::Build";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Build> {
    /// `Ref`: its `BuildId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name ( ARN ) that is assigned to a Amazon GameLift Servers build resource and uniquely
    /// identifies it.
    pub fn build_arn(self) -> Value<Arn> {
        self.attribute("BuildArn")
    }

    /// A unique identifier for the build.
    pub fn build_id(self) -> Value<String> {
        self.attribute("BuildId")
    }
}

/// What [`Build`] is made of.
pub mod build {
    use super::*;

    /// The location in Amazon S3 where build or script files are stored for access by Amazon GameLift.
    #[derive(Clone, Debug, Default)]
    pub struct StorageLocation {
        /// An Amazon S3 bucket identifier. The name of the S3 bucket.
        ///
        /// Required. At least 1 characters. A change replaces the resource.
        pub bucket: Option<Value<String>>,
        /// The name of the zip file that contains the build files or script files.
        ///
        /// Required. At least 1 characters. A change replaces the resource.
        pub key: Option<Value<String>>,
        /// A version of a stored file to retrieve, if the object versioning feature is turned on for the S3 bucket.
        ///
        /// At least 1 characters. A change replaces the resource.
        pub object_version: Option<Value<String>>,
        /// The ARNfor an IAM role that allows Amazon GameLift to access the S3 bucket.
        ///
        /// Required. At least 1 characters. A change replaces the resource.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for StorageLocation {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("ObjectVersion", self.object_version);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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

/// `AWS::GameLift::ContainerFleet`.
///
/// Describes an Amazon GameLift Servers managed container fleet.
///
/// Its ARN: `arn:${Partition}:gamelift:${Region}:${Account}:containerfleet/${FleetId}`.
#[derive(Clone, Debug, Default)]
pub struct ContainerFleet {
    /// Indicates whether the fleet uses On-Demand or Spot instances for this fleet. Learn more about when to use
    /// On-Demand versus Spot Instances.
    ///
    /// One of `ON_DEMAND`, `SPOT`. A change replaces the resource.
    pub billing_type: Option<Value<String>>,
    /// Set of rules for processing a deployment for a container fleet update.
    pub deployment_configuration: Option<Value<container_fleet::DeploymentConfiguration>>,
    /// A meaningful description of the container fleet.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The unique identifier for an AWS Identity and Access Management (IAM) role with permissions to run your
    /// containers on resources that are managed by Amazon GameLift Servers.
    ///
    /// Required. 1 to 256 characters.
    pub fleet_role_arn: Option<Value<String>>,
    /// The name of the fleet's game server container group definition, which describes how to deploy containers with
    /// your game server build and support software onto each fleet instance.
    ///
    /// 1 to 512 characters.
    pub game_server_container_group_definition_name: Option<Value<String>>,
    /// The number of times to replicate the game server container group on each fleet instance.
    ///
    /// 1 to 5000.
    pub game_server_container_groups_per_instance: Option<Value<i64>>,
    /// A policy that limits the number of game sessions that each individual player can create on instances in this
    /// fleet.
    pub game_session_creation_limit_policy: Option<Value<container_fleet::GameSessionCreationLimitPolicy>>,
    /// The set of port numbers to open on each instance in a container fleet. Connection ports are used by inbound
    /// traffic to connect with processes that are running in containers on the fleet.
    pub instance_connection_port_range: Option<Value<container_fleet::ConnectionPortRange>>,
    /// The IP address ranges and port settings that allow inbound traffic to access game server processes and other
    /// processes on this fleet.
    ///
    /// 0 to 50 items.
    pub instance_inbound_permissions: Option<Value<Vec<container_fleet::IpPermission>>>,
    /// The Amazon EC2 instance type to use for all instances in the fleet. Instance type determines the computing
    /// resources and processing power that's available to host your game servers.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub instance_type: Option<Value<String>>,
    /// 1 to 100 items.
    pub locations: Option<Value<Vec<container_fleet::LocationConfiguration>>>,
    /// The method that is used to collect container logs for the fleet. Amazon GameLift Servers saves all standard
    /// output for each container in logs, including game session logs.
    pub log_configuration: Option<Value<container_fleet::LogConfiguration>>,
    /// The name of an AWS CloudWatch metric group to add this fleet to. Metric groups aggregate metrics for multiple
    /// fleets.
    ///
    /// 0 to 1 items.
    pub metric_groups: Option<Value<Vec<String>>>,
    /// Determines whether Amazon GameLift Servers can shut down game sessions on the fleet that are actively running
    /// and hosting players.
    ///
    /// One of `FullProtection`, `NoProtection`.
    pub new_game_session_protection_policy: Option<Value<String>>,
    /// The name of the fleet's per-instance container group definition.
    ///
    /// 1 to 512 characters.
    pub per_instance_container_group_definition_name: Option<Value<String>>,
    /// The player gateway mode for the container fleet.
    ///
    /// One of `DISABLED`, `ENABLED`, `REQUIRED`. A change replaces the resource.
    pub player_gateway_mode: Option<Value<String>>,
    /// A list of rules that control how a fleet is scaled.
    ///
    /// At most 50 items.
    pub scaling_policies: Option<Value<Vec<container_fleet::ScalingPolicy>>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<container_fleet::Tag>>>,
}

impl Lower for ContainerFleet {
    fn fields(self, to: &mut Fields) {
        to.set("BillingType", self.billing_type);
        to.set("DeploymentConfiguration", self.deployment_configuration);
        to.set("Description", self.description);
        to.set("FleetRoleArn", self.fleet_role_arn);
        to.set("GameServerContainerGroupDefinitionName", self.game_server_container_group_definition_name);
        to.set("GameServerContainerGroupsPerInstance", self.game_server_container_groups_per_instance);
        to.set("GameSessionCreationLimitPolicy", self.game_session_creation_limit_policy);
        to.set("InstanceConnectionPortRange", self.instance_connection_port_range);
        to.set("InstanceInboundPermissions", self.instance_inbound_permissions);
        to.set("InstanceType", self.instance_type);
        to.set("Locations", self.locations);
        to.set("LogConfiguration", self.log_configuration);
        to.set("MetricGroups", self.metric_groups);
        to.set("NewGameSessionProtectionPolicy", self.new_game_session_protection_policy);
        to.set("PerInstanceContainerGroupDefinitionName", self.per_instance_container_group_definition_name);
        to.set("PlayerGatewayMode", self.player_gateway_mode);
        to.set("ScalingPolicies", self.scaling_policies);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ContainerFleet {
    const TYPE: &'static str = "AWS::GameLift::ContainerFleet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ContainerFleet> {
    /// `Ref`: its `FleetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as
    /// milliseconds (for example `"1469498468.057"` ).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Provides information about the last deployment ID and its status.
    pub fn deployment_details(self) -> Value<Json> {
        self.attribute("DeploymentDetails")
    }

    /// The Amazon Resource Name ( ARN ) that is assigned to a Amazon GameLift Servers fleet resource and uniquely
    /// identifies it.
    pub fn fleet_arn(self) -> Value<Arn> {
        self.attribute("FleetArn")
    }

    /// A unique identifier for the container fleet to retrieve.
    pub fn fleet_id(self) -> Value<String> {
        self.attribute("FleetId")
    }

    /// The Amazon Resource Name ( ARN ) that is assigned to the fleet's game server container group. The ARN value also
    /// identifies the specific container group definition version in use.
    pub fn game_server_container_group_definition_arn(self) -> Value<Arn> {
        self.attribute("GameServerContainerGroupDefinitionArn")
    }

    /// The calculated maximum number of game server container group that can be deployed on each fleet instance.
    pub fn maximum_game_server_container_groups_per_instance(self) -> Value<i64> {
        self.attribute("MaximumGameServerContainerGroupsPerInstance")
    }

    /// The Amazon Resource Name ( ARN ) that is assigned to the fleet's per-instance container group. The ARN value
    /// also identifies the specific container group definition version in use.
    pub fn per_instance_container_group_definition_arn(self) -> Value<Arn> {
        self.attribute("PerInstanceContainerGroupDefinitionArn")
    }

    /// The current status of the container fleet.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ContainerFleet`] is made of.
pub mod container_fleet {
    use super::*;

    /// Set of rules for processing a deployment for a container fleet update.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentConfiguration {
        /// Determines what actions to take if a deployment fails. If the fleet is multi-location, this strategy applies
        /// across all fleet locations.
        ///
        /// One of `MAINTAIN`, `ROLLBACK`.
        pub impairment_strategy: Option<Value<String>>,
        /// Sets a minimum level of healthy tasks to maintain during deployment activity.
        ///
        /// 30 to 75.
        pub minimum_healthy_percentage: Option<Value<i64>>,
        /// Determines how fleet deployment activity affects active game sessions on the fleet.
        ///
        /// One of `WITH_PROTECTION`, `IGNORE_PROTECTION`.
        pub protection_strategy: Option<Value<String>>,
    }

    impl Lower for DeploymentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ImpairmentStrategy", self.impairment_strategy);
            to.set("MinimumHealthyPercentage", self.minimum_healthy_percentage);
            to.set("ProtectionStrategy", self.protection_strategy);
        }
    }

    /// A policy that puts limits on the number of game sessions that a player can create within a specified span of
    /// time.
    #[derive(Clone, Debug, Default)]
    pub struct GameSessionCreationLimitPolicy {
        /// A policy that puts limits on the number of game sessions that a player can create within a specified span of
        /// time.
        ///
        /// At least 0.
        pub new_game_sessions_per_creator: Option<Value<i64>>,
        /// The time span used in evaluating the resource creation limit policy.
        ///
        /// At least 0.
        pub policy_period_in_minutes: Option<Value<i64>>,
    }

    impl Lower for GameSessionCreationLimitPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("NewGameSessionsPerCreator", self.new_game_sessions_per_creator);
            to.set("PolicyPeriodInMinutes", self.policy_period_in_minutes);
        }
    }

    /// The set of port numbers to open on each instance in a container fleet. Connection ports are used by inbound
    /// traffic to connect with processes that are running in containers on the fleet.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionPortRange {
        /// Starting value for the port range.
        ///
        /// Required. 1 to 60000.
        pub from_port: Option<Value<i64>>,
        /// Ending value for the port. Port numbers are end-inclusive. This value must be equal to or greater than
        /// `FromPort`.
        ///
        /// Required. 1 to 60000.
        pub to_port: Option<Value<i64>>,
    }

    impl Lower for ConnectionPortRange {
        fn fields(self, to: &mut Fields) {
            to.set("FromPort", self.from_port);
            to.set("ToPort", self.to_port);
        }
    }

    /// A range of IP addresses and port settings that allow inbound traffic to connect to processes on an instance in a
    /// fleet.
    #[derive(Clone, Debug, Default)]
    pub struct IpPermission {
        /// A starting value for a range of allowed port numbers.
        ///
        /// Required. 1 to 60000.
        pub from_port: Option<Value<i64>>,
        /// A range of allowed IP addresses. This value must be expressed in CIDR notation. Example: "
        /// `000.000.000.000/[subnet mask]` " or optionally the shortened version " `0.0.0.0/[subnet mask]` ".
        ///
        /// Required.
        pub ip_range: Option<Value<String>>,
        /// The network communication protocol used by the fleet.
        ///
        /// Required. One of `TCP`, `UDP`.
        pub protocol: Option<Value<String>>,
        /// An ending value for a range of allowed port numbers. Port numbers are end-inclusive. This value must be equal to
        /// or greater than `FromPort`.
        ///
        /// Required. 1 to 60000.
        pub to_port: Option<Value<i64>>,
    }

    impl Lower for IpPermission {
        fn fields(self, to: &mut Fields) {
            to.set("FromPort", self.from_port);
            to.set("IpRange", self.ip_range);
            to.set("Protocol", self.protocol);
            to.set("ToPort", self.to_port);
        }
    }

    /// A remote location where a multi-location fleet can deploy game servers for game hosting.
    #[derive(Clone, Debug, Default)]
    pub struct LocationConfiguration {
        /// An AWS Region code, such as `us-west-2`. For a list of supported Regions and Local Zones, see Amazon GameLift
        /// Servers service locations for managed hosting.
        ///
        /// Required. 1 to 64 characters.
        pub location: Option<Value<String>>,
        /// Current resource capacity settings in a specified fleet or location. The location value might refer to a fleet's
        /// remote location or its home Region.
        pub location_capacity: Option<Value<LocationCapacity>>,
        /// A list of fleet actions that have been suspended in the fleet location.
        ///
        /// At most 1 items.
        pub stopped_actions: Option<Value<Vec<String>>>,
    }

    impl Lower for LocationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Location", self.location);
            to.set("LocationCapacity", self.location_capacity);
            to.set("StoppedActions", self.stopped_actions);
        }
    }

    /// Current resource capacity settings in a specified fleet or location. The location value might refer to a fleet's
    /// remote location or its home Region.
    #[derive(Clone, Debug, Default)]
    pub struct LocationCapacity {
        /// Defaults to MinSize if not defined. The number of EC2 instances you want to maintain in the specified fleet
        /// location.
        ///
        /// At least 0.
        pub desired_ec2_instances: Option<Value<i64>>,
        /// Configuration options for Amazon GameLift Servers managed capacity behavior.
        pub managed_capacity_configuration: Option<Value<ManagedCapacityConfiguration>>,
        /// The maximum value that is allowed for the fleet's instance count for a location.
        ///
        /// Required. At least 0.
        pub max_size: Option<Value<i64>>,
        /// The minimum value allowed for the fleet's instance count for a location.
        ///
        /// At least 0.
        pub min_size: Option<Value<i64>>,
    }

    impl Lower for LocationCapacity {
        fn fields(self, to: &mut Fields) {
            to.set("DesiredEC2Instances", self.desired_ec2_instances);
            to.set("ManagedCapacityConfiguration", self.managed_capacity_configuration);
            to.set("MaxSize", self.max_size);
            to.set("MinSize", self.min_size);
        }
    }

    /// Configuration options for Amazon GameLift Servers managed capacity behavior.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedCapacityConfiguration {
        /// Length of time, in minutes, that Amazon GameLift Servers will wait before scaling in your MinSize and
        /// DesiredInstances to 0 after a period with no game session activity.
        ///
        /// 5 to 1440.
        pub scale_in_after_inactivity_minutes: Option<Value<i64>>,
        /// The strategy Amazon GameLift Servers will use to automatically scale your capacity to and from zero in response
        /// to game session activity.
        ///
        /// Required. One of `SCALE_TO_AND_FROM_ZERO`, `MANUAL`.
        pub zero_capacity_strategy: Option<Value<String>>,
    }

    impl Lower for ManagedCapacityConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ScaleInAfterInactivityMinutes", self.scale_in_after_inactivity_minutes);
            to.set("ZeroCapacityStrategy", self.zero_capacity_strategy);
        }
    }

    /// A method for collecting container logs for the fleet. Amazon GameLift Servers saves all standard output for each
    /// container in logs, including game session logs.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfiguration {
        /// The type of log collection to use for a fleet.
        ///
        /// One of `NONE`, `CLOUDWATCH`, `S3`.
        pub log_destination: Option<Value<String>>,
        /// If log destination is `CLOUDWATCH`, logs are sent to the specified log group in Amazon CloudWatch.
        ///
        /// 1 to 512 characters.
        pub log_group_arn: Option<Value<String>>,
        /// If log destination is `S3`, logs are sent to the specified Amazon S3 bucket name.
        ///
        /// 1 to 1024 characters.
        pub s3_bucket_name: Option<Value<String>>,
    }

    impl Lower for LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogDestination", self.log_destination);
            to.set("LogGroupArn", self.log_group_arn);
            to.set("S3BucketName", self.s3_bucket_name);
        }
    }

    /// Rule that controls how a fleet is scaled. Scaling policies are uniquely identified by the combination of name
    /// and fleet ID.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingPolicy {
        /// Comparison operator to use when measuring a metric against the threshold value.
        ///
        /// One of `GreaterThanOrEqualToThreshold`, `GreaterThanThreshold`, `LessThanThreshold`,
        /// `LessThanOrEqualToThreshold`.
        pub comparison_operator: Option<Value<String>>,
        /// Length of time (in minutes) the metric must be at or beyond the threshold before a scaling event is triggered.
        ///
        /// At least 1.
        pub evaluation_periods: Option<Value<i64>>,
        /// Name of the Amazon GameLift Servers-defined metric that is used to trigger a scaling adjustment. For detailed
        /// descriptions of fleet metrics, see Monitor Amazon GameLift Servers with Amazon CloudWatch.
        pub metric_name: Option<Value<String>>,
        /// A descriptive label that is associated with a fleet's scaling policy. Policy names do not need to be unique.
        ///
        /// Required. 1 to 1024 characters.
        pub name: Option<Value<String>>,
        /// The type of scaling policy to create. For a target-based policy, set the parameter \*MetricName\* to
        /// 'PercentAvailableGameSessions' and specify a \*TargetConfiguration\*.
        ///
        /// One of `RuleBased`, `TargetBased`, `ManagedScaling`.
        pub policy_type: Option<Value<String>>,
        /// Amount of adjustment to make, based on the scaling adjustment type.
        pub scaling_adjustment: Option<Value<i64>>,
        /// The type of adjustment to make to a fleet's instance count.
        ///
        /// One of `ChangeInCapacity`, `ExactCapacity`, `PercentChangeInCapacity`.
        pub scaling_adjustment_type: Option<Value<String>>,
        /// An object that contains settings for a target-based scaling policy.
        pub target_configuration: Option<Value<TargetConfiguration>>,
        /// Metric value used to trigger a scaling event.
        pub threshold: Option<Value<f64>>,
    }

    impl Lower for ScalingPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("EvaluationPeriods", self.evaluation_periods);
            to.set("MetricName", self.metric_name);
            to.set("Name", self.name);
            to.set("PolicyType", self.policy_type);
            to.set("ScalingAdjustment", self.scaling_adjustment);
            to.set("ScalingAdjustmentType", self.scaling_adjustment_type);
            to.set("TargetConfiguration", self.target_configuration);
            to.set("Threshold", self.threshold);
        }
    }

    /// Settings for a target-based scaling policy. A target-based policy tracks a particular fleet metric specifies a
    /// target value for the metric.
    #[derive(Clone, Debug, Default)]
    pub struct TargetConfiguration {
        /// Desired value to use with a target-based scaling policy. The value must be relevant for whatever metric the
        /// scaling policy is using.
        ///
        /// Required.
        pub target_value: Option<Value<f64>>,
    }

    impl Lower for TargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TargetValue", self.target_value);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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

/// `AWS::GameLift::ContainerGroupDefinition`.
///
/// The properties that describe a container group resource. You can update all properties of a container group
/// definition properties.
///
/// Its ARN: `arn:${Partition}:gamelift:${Region}:${Account}:containergroupdefinition/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct ContainerGroupDefinition {
    /// The type of container group. Container group type determines how Amazon GameLift Servers deploys the container
    /// group on each fleet instance.
    ///
    /// One of `GAME_SERVER`, `PER_INSTANCE`. A change replaces the resource.
    pub container_group_type: Option<Value<String>>,
    /// The definition for the game server container in this group. This property is used only when the container group
    /// type is `GAME_SERVER`.
    pub game_server_container_definition: Option<Value<container_group_definition::GameServerContainerDefinition>>,
    /// A descriptive identifier for the container group definition. The name value is unique in an AWS Region.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The platform that all containers in the container group definition run on.
    ///
    /// Required. One of `AMAZON_LINUX_2023`.
    pub operating_system: Option<Value<String>>,
    /// A specific ContainerGroupDefinition version to be updated.
    ///
    /// At least 0.
    pub source_version_number: Option<Value<i64>>,
    /// The set of definitions for support containers in this group. A container group definition might have zero
    /// support container definitions.
    ///
    /// 1 to 10 items.
    pub support_container_definitions: Option<Value<Vec<container_group_definition::SupportContainerDefinition>>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<container_group_definition::Tag>>>,
    /// The amount of memory (in MiB) on a fleet instance to allocate for the container group. All containers in the
    /// group share these resources.
    ///
    /// Required. 4 to 1024000.
    pub total_memory_limit_mebibytes: Option<Value<i64>>,
    /// The amount of vCPU units on a fleet instance to allocate for the container group (1 vCPU is equal to 1024 CPU
    /// units).
    ///
    /// 0.125 to 10.
    pub total_vcpu_limit: Option<Value<f64>>,
    /// An optional description that was provided for a container group definition update. Each version can have a
    /// unique description.
    ///
    /// 1 to 1024 characters.
    pub version_description: Option<Value<String>>,
}

impl Lower for ContainerGroupDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("ContainerGroupType", self.container_group_type);
        to.set("GameServerContainerDefinition", self.game_server_container_definition);
        to.set("Name", self.name);
        to.set("OperatingSystem", self.operating_system);
        to.set("SourceVersionNumber", self.source_version_number);
        to.set("SupportContainerDefinitions", self.support_container_definitions);
        to.set("Tags", self.tags);
        to.set("TotalMemoryLimitMebibytes", self.total_memory_limit_mebibytes);
        to.set("TotalVcpuLimit", self.total_vcpu_limit);
        to.set("VersionDescription", self.version_description);
    }
}

impl Level1 for ContainerGroupDefinition {
    const TYPE: &'static str = "AWS::GameLift::ContainerGroupDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ContainerGroupDefinition> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name ( ARN ) that is assigned to an Amazon GameLift Servers `ContainerGroupDefinition`
    /// resource.
    pub fn container_group_definition_arn(self) -> Value<Arn> {
        self.attribute("ContainerGroupDefinitionArn")
    }

    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as
    /// milliseconds (for example `"1469498468.057"` ).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Current status of the container group definition resource. Values include.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Additional information about a container group definition that's in `FAILED` status. Possible reasons include.
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }

    /// Indicates the version of a particular container group definition. This number is incremented automatically when
    /// you update a container group definition.
    pub fn version_number(self) -> Value<i64> {
        self.attribute("VersionNumber")
    }
}

/// What [`ContainerGroupDefinition`] is made of.
pub mod container_group_definition {
    use super::*;

    /// Describes the game server container in an existing game server container group. A game server container
    /// identifies a container image with your game server build.
    #[derive(Clone, Debug, Default)]
    pub struct GameServerContainerDefinition {
        /// The container definition identifier. Container names are unique within a container group definition.
        ///
        /// Required. 1 to 128 characters.
        pub container_name: Option<Value<String>>,
        /// Indicates that the container relies on the status of other containers in the same container group during startup
        /// and shutdown sequences.
        ///
        /// 1 to 10 items.
        pub depends_on: Option<Value<Vec<ContainerDependency>>>,
        /// A set of environment variables that's passed to the container on startup. See the
        /// ContainerDefinition::environment parameter in the \*Amazon Elastic Container Service API Reference\*.
        ///
        /// 1 to 20 items.
        pub environment_override: Option<Value<Vec<ContainerEnvironment>>>,
        /// The URI to the image that Amazon GameLift Servers uses when deploying this container to a container fleet.
        ///
        /// Required. 1 to 255 characters.
        pub image_uri: Option<Value<String>>,
        /// A set of Linux capabilities that are added to a container's default Docker configuration. For more detailed
        /// information, see the capabilities(7) Linux manual page.
        pub linux_capabilities: Option<Value<LinuxCapabilities>>,
        /// A mount point that binds a path inside the container to a file or directory on the host system and lets it
        /// access the file or directory.
        ///
        /// 1 to 10 items.
        pub mount_points: Option<Value<Vec<ContainerMountPoint>>>,
        /// The set of ports that are available to bind to processes in the container. For example, a game server process
        /// requires a container port to allow game clients to connect to it.
        pub port_configuration: Option<Value<PortConfiguration>>,
        /// A unique and immutable identifier for the container image. The digest is a SHA 256 hash of the container image
        /// manifest.
        pub resolved_image_digest: Option<Value<String>>,
        /// The Amazon GameLift Servers server SDK version that the game server is integrated with. Only game servers using
        /// 5.2.0 or higher are compatible with container fleets.
        ///
        /// Required. 0 to 128 characters.
        pub server_sdk_version: Option<Value<String>>,
        /// The number of virtual CPUs to give to the game server container. This is required when the container group
        /// definition doesn't set TotalVcpuLimit.
        ///
        /// 0.125 to 10.
        pub vcpu: Option<Value<f64>>,
    }

    impl Lower for GameServerContainerDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerName", self.container_name);
            to.set("DependsOn", self.depends_on);
            to.set("EnvironmentOverride", self.environment_override);
            to.set("ImageUri", self.image_uri);
            to.set("LinuxCapabilities", self.linux_capabilities);
            to.set("MountPoints", self.mount_points);
            to.set("PortConfiguration", self.port_configuration);
            to.set("ResolvedImageDigest", self.resolved_image_digest);
            to.set("ServerSdkVersion", self.server_sdk_version);
            to.set("Vcpu", self.vcpu);
        }
    }

    /// A container's dependency on another container in the same container group. The dependency impacts how the
    /// dependent container is able to start or shut down based the status of the other container.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerDependency {
        /// The condition that the dependency container must reach before the dependent container can start. Valid
        /// conditions include.
        ///
        /// Required. One of `START`, `COMPLETE`, `SUCCESS`, `HEALTHY`.
        pub condition: Option<Value<String>>,
        /// A descriptive label for the container definition that this container depends on.
        ///
        /// Required. 1 to 128 characters.
        pub container_name: Option<Value<String>>,
    }

    impl Lower for ContainerDependency {
        fn fields(self, to: &mut Fields) {
            to.set("Condition", self.condition);
            to.set("ContainerName", self.container_name);
        }
    }

    /// An environment variable to set inside a container, in the form of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerEnvironment {
        /// The environment variable name.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The environment variable value.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ContainerEnvironment {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// A set of Linux capabilities that are added to a container's default Docker configuration. For more detailed
    /// information, see the capabilities(7) Linux manual page.
    #[derive(Clone, Debug, Default)]
    pub struct LinuxCapabilities {
        /// The list of Linux capabilities to add to the container's default configuration.
        ///
        /// 0 to 37 items.
        pub include: Option<Value<Vec<String>>>,
    }

    impl Lower for LinuxCapabilities {
        fn fields(self, to: &mut Fields) {
            to.set("Include", self.include);
        }
    }

    /// A mount point that binds a container to a file or directory on the host system.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerMountPoint {
        /// The type of access for the container.
        ///
        /// One of `READ_ONLY`, `READ_AND_WRITE`.
        pub access_level: Option<Value<String>>,
        /// The mount path on the container. If this property isn't set, the instance path is used.
        ///
        /// 1 to 1024 characters.
        pub container_path: Option<Value<String>>,
        /// The path to the source file or directory.
        ///
        /// Required. 1 to 1024 characters.
        pub instance_path: Option<Value<String>>,
    }

    impl Lower for ContainerMountPoint {
        fn fields(self, to: &mut Fields) {
            to.set("AccessLevel", self.access_level);
            to.set("ContainerPath", self.container_path);
            to.set("InstancePath", self.instance_path);
        }
    }

    /// Defines the ports on a container.
    #[derive(Clone, Debug, Default)]
    pub struct PortConfiguration {
        /// Specifies one or more ranges of ports on a container.
        ///
        /// Required. 1 to 100 items.
        pub container_port_ranges: Option<Value<Vec<ContainerPortRange>>>,
    }

    impl Lower for PortConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerPortRanges", self.container_port_ranges);
        }
    }

    /// A set of one or more port numbers that can be opened on the container, and the supported network protocol.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerPortRange {
        /// A starting value for the range of allowed port numbers.
        ///
        /// Required. 1 to 60000.
        pub from_port: Option<Value<i64>>,
        /// The network protocol that these ports support.
        ///
        /// Required. One of `TCP`, `UDP`.
        pub protocol: Option<Value<String>>,
        /// An ending value for the range of allowed port numbers. Port numbers are end-inclusive. This value must be equal
        /// to or greater than `FromPort`.
        ///
        /// Required. 1 to 60000.
        pub to_port: Option<Value<i64>>,
    }

    impl Lower for ContainerPortRange {
        fn fields(self, to: &mut Fields) {
            to.set("FromPort", self.from_port);
            to.set("Protocol", self.protocol);
            to.set("ToPort", self.to_port);
        }
    }

    /// Describes a support container in a container group. A support container might be in a game server container
    /// group or a per-instance container group.
    #[derive(Clone, Debug, Default)]
    pub struct SupportContainerDefinition {
        /// The container definition identifier. Container names are unique within a container group definition.
        ///
        /// Required. 1 to 128 characters.
        pub container_name: Option<Value<String>>,
        /// Indicates that the container relies on the status of other containers in the same container group during its
        /// startup and shutdown sequences.
        ///
        /// 1 to 10 items.
        pub depends_on: Option<Value<Vec<ContainerDependency>>>,
        /// A set of environment variables that's passed to the container on startup. See the
        /// ContainerDefinition::environment parameter in the \*Amazon Elastic Container Service API Reference\*.
        ///
        /// 1 to 20 items.
        pub environment_override: Option<Value<Vec<ContainerEnvironment>>>,
        /// Indicates whether the container is vital to the container group. If an essential container fails, the entire
        /// container group restarts.
        pub essential: Option<Value<bool>>,
        /// A configuration for a non-terminal health check. A support container automatically restarts if it stops
        /// functioning or if it fails this health check.
        pub health_check: Option<Value<ContainerHealthCheck>>,
        /// The URI to the image that Amazon GameLift Servers deploys to a container fleet. For a more specific identifier,
        /// see `ResolvedImageDigest`.
        ///
        /// Required. 1 to 255 characters.
        pub image_uri: Option<Value<String>>,
        /// A set of Linux capabilities that are added to a container's default Docker configuration. For more detailed
        /// information, see the capabilities(7) Linux manual page.
        pub linux_capabilities: Option<Value<LinuxCapabilities>>,
        /// The amount of memory that Amazon GameLift Servers makes available to the container. If memory limits aren't set
        /// for an individual container, the container shares the container group's total memory allocation.
        ///
        /// 4 to 1024000.
        pub memory_hard_limit_mebibytes: Option<Value<i64>>,
        /// A mount point that binds a path inside the container to a file or directory on the host system and lets it
        /// access the file or directory.
        ///
        /// 1 to 10 items.
        pub mount_points: Option<Value<Vec<ContainerMountPoint>>>,
        /// A set of ports that allow access to the container from external users. Processes running in the container can
        /// bind to a one of these ports.
        pub port_configuration: Option<Value<PortConfiguration>>,
        /// A unique and immutable identifier for the container image. The digest is a SHA 256 hash of the container image
        /// manifest.
        pub resolved_image_digest: Option<Value<String>>,
        /// The number of vCPU units that are reserved for the container. If no resources are reserved, the container shares
        /// the total vCPU limit for the container group.
        ///
        /// 0.125 to 10.
        pub vcpu: Option<Value<f64>>,
    }

    impl Lower for SupportContainerDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerName", self.container_name);
            to.set("DependsOn", self.depends_on);
            to.set("EnvironmentOverride", self.environment_override);
            to.set("Essential", self.essential);
            to.set("HealthCheck", self.health_check);
            to.set("ImageUri", self.image_uri);
            to.set("LinuxCapabilities", self.linux_capabilities);
            to.set("MemoryHardLimitMebibytes", self.memory_hard_limit_mebibytes);
            to.set("MountPoints", self.mount_points);
            to.set("PortConfiguration", self.port_configuration);
            to.set("ResolvedImageDigest", self.resolved_image_digest);
            to.set("Vcpu", self.vcpu);
        }
    }

    /// Instructions on when and how to check the health of a support container in a container fleet. These properties
    /// override any Docker health checks that are set in the container image.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerHealthCheck {
        /// A string array that specifies the command that the container runs to determine if it's healthy.
        ///
        /// Required. 1 to 20 items.
        pub command: Option<Value<Vec<String>>>,
        /// The time period (in seconds) between each health check.
        ///
        /// 60 to 300.
        pub interval: Option<Value<i64>>,
        /// The number of times to retry a failed health check before flagging the container unhealthy. The first run of the
        /// command does not count as a retry.
        ///
        /// 5 to 10.
        pub retries: Option<Value<i64>>,
        /// The optional grace period (in seconds) to give a container time to bootstrap before the first failed health
        /// check counts toward the number of retries.
        ///
        /// 0 to 300.
        pub start_period: Option<Value<i64>>,
        /// The time period (in seconds) to wait for a health check to succeed before counting a failed health check.
        ///
        /// 30 to 60.
        pub timeout: Option<Value<i64>>,
    }

    impl Lower for ContainerHealthCheck {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("Interval", self.interval);
            to.set("Retries", self.retries);
            to.set("StartPeriod", self.start_period);
            to.set("Timeout", self.timeout);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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

/// `AWS::GameLift::Fleet`.
///
/// The `AWS::GameLift::Fleet` resource creates an Amazon GameLift (GameLift) fleet to host custom game server or
/// Realtime Servers.
///
/// Its ARN: `arn:${Partition}:gamelift:${Region}:${Account}:fleet/${FleetId}`.
#[derive(Clone, Debug, Default)]
pub struct Fleet {
    /// Amazon GameLift Servers Anywhere configuration options.
    pub anywhere_configuration: Option<Value<fleet::AnywhereConfiguration>>,
    /// Current resource capacity settings for managed EC2 fleets and managed container fleets. For multi-location
    /// fleets, location values might refer to a fleet's remote location or its home Region.
    ///
    /// One of `ON_UPDATE`, `ON_CREATE_AND_UPDATE`, `ON_CREATE_AND_UPDATE_WITH_AUTOSCALING`.
    pub apply_capacity: Option<Value<String>>,
    /// A unique identifier for a build to be deployed on the new fleet. If you are deploying the fleet with a custom
    /// game build, you must specify this property.
    ///
    /// 1 to 512 characters. A change replaces the resource.
    pub build_id: Option<Value<String>>,
    /// Prompts Amazon GameLift Servers to generate a TLS/SSL certificate for the fleet. Amazon GameLift Servers uses
    /// the certificates to encrypt traffic between game clients and the game servers running on Amazon GameLift
    /// Servers.
    ///
    /// A change replaces the resource.
    pub certificate_configuration: Option<Value<fleet::CertificateConfiguration>>,
    /// The type of compute resource used to host your game servers.
    ///
    /// One of `EC2`, `ANYWHERE`. A change replaces the resource.
    pub compute_type: Option<Value<String>>,
    /// A description for the fleet.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// \[DEPRECATED\] The number of EC2 instances that you want this fleet to host. When creating a new fleet, GameLift
    /// automatically sets this value to "1" and initiates a single instance.
    ///
    /// At least 0.
    pub desired_ec2_instances: Option<Value<i64>>,
    /// The IP address ranges and port settings that allow inbound traffic to access game server processes and other
    /// processes on this fleet.
    ///
    /// 0 to 50 items.
    pub ec2_inbound_permissions: Option<Value<Vec<fleet::IpPermission>>>,
    /// The Amazon GameLift Servers-supported Amazon EC2 instance type to use with managed EC2 fleets.
    ///
    /// A change replaces the resource.
    pub ec2_instance_type: Option<Value<String>>,
    /// Indicates whether to use On-Demand or Spot instances for this fleet. By default, this property is set to
    /// `ON_DEMAND`.
    ///
    /// One of `ON_DEMAND`, `SPOT`. A change replaces the resource.
    pub fleet_type: Option<Value<String>>,
    /// A unique identifier for an IAM role that manages access to your AWS services.
    ///
    /// At least 1 characters. A change replaces the resource.
    pub instance_role_arn: Option<Value<String>>,
    /// Indicates that fleet instances maintain a shared credentials file for the IAM role defined in `InstanceRoleArn`.
    ///
    /// One of `SHARED_CREDENTIAL_FILE`. A change replaces the resource.
    pub instance_role_credentials_provider: Option<Value<String>>,
    /// A set of remote locations to deploy additional instances to and manage as a multi-location fleet. Use this
    /// parameter when creating a fleet in AWS Regions that support multiple locations.
    ///
    /// 1 to 100 items.
    pub locations: Option<Value<Vec<fleet::LocationConfiguration>>>,
    /// This parameter is no longer used. When hosting a custom game build, specify where Amazon GameLift should store
    /// log files using the Amazon GameLift server API call ProcessReady().
    ///
    /// A change replaces the resource.
    pub log_paths: Option<Value<Vec<String>>>,
    /// \[DEPRECATED\] The maximum value that is allowed for the fleet's instance count. When creating a new fleet,
    /// GameLift automatically sets this value to "1".
    ///
    /// At least 0.
    pub max_size: Option<Value<i64>>,
    /// The name of an AWS CloudWatch metric group to add this fleet to. A metric group is used to aggregate the metrics
    /// for multiple fleets.
    ///
    /// 0 to 1 items.
    pub metric_groups: Option<Value<Vec<String>>>,
    /// \[DEPRECATED\] The minimum value allowed for the fleet's instance count. When creating a new fleet, GameLift
    /// automatically sets this value to "0".
    ///
    /// At least 0.
    pub min_size: Option<Value<i64>>,
    /// A descriptive label that is associated with a fleet. Fleet names do not need to be unique.
    ///
    /// Required. 1 to 1024 characters.
    pub name: Option<Value<String>>,
    /// The status of termination protection for active game sessions on the fleet. By default, this property is set to
    /// `NoProtection`.
    ///
    /// One of `FullProtection`, `NoProtection`.
    pub new_game_session_protection_policy: Option<Value<String>>,
    /// Used when peering your Amazon GameLift Servers fleet with a VPC, the unique identifier for the AWS account that
    /// owns the VPC.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub peer_vpc_aws_account_id: Option<Value<String>>,
    /// A unique identifier for a VPC with resources to be accessed by your Amazon GameLift Servers fleet. The VPC must
    /// be in the same Region as your fleet.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub peer_vpc_id: Option<Value<String>>,
    /// Configuration for player gateway.
    ///
    /// A change replaces the resource.
    pub player_gateway_configuration: Option<Value<fleet::PlayerGatewayConfiguration>>,
    /// The player gateway mode for the fleet.
    ///
    /// One of `DISABLED`, `ENABLED`, `REQUIRED`. A change replaces the resource.
    pub player_gateway_mode: Option<Value<String>>,
    /// A policy that limits the number of game sessions that an individual player can create on instances in this fleet
    /// within a specified span of time.
    pub resource_creation_limit_policy: Option<Value<fleet::ResourceCreationLimitPolicy>>,
    /// Instructions for how to launch and maintain server processes on instances in the fleet.
    pub runtime_configuration: Option<Value<fleet::RuntimeConfiguration>>,
    /// Rule that controls how a fleet is scaled. Scaling policies are uniquely identified by the combination of name
    /// and fleet ID.
    ///
    /// At most 50 items.
    pub scaling_policies: Option<Value<Vec<fleet::ScalingPolicy>>>,
    /// The unique identifier for a Realtime configuration script to be deployed on fleet instances. You can use either
    /// the script ID or ARN.
    ///
    /// 1 to 512 characters. A change replaces the resource.
    pub script_id: Option<Value<String>>,
    /// This parameter is no longer used but is retained for backward compatibility. Instead, specify server launch
    /// parameters in the RuntimeConfiguration parameter.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub server_launch_parameters: Option<Value<String>>,
    /// This parameter is no longer used. Instead, specify a server launch path using the RuntimeConfiguration
    /// parameter.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub server_launch_path: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<fleet::Tag>>>,
}

impl Lower for Fleet {
    fn fields(self, to: &mut Fields) {
        to.set("AnywhereConfiguration", self.anywhere_configuration);
        to.set("ApplyCapacity", self.apply_capacity);
        to.set("BuildId", self.build_id);
        to.set("CertificateConfiguration", self.certificate_configuration);
        to.set("ComputeType", self.compute_type);
        to.set("Description", self.description);
        to.set("DesiredEC2Instances", self.desired_ec2_instances);
        to.set("EC2InboundPermissions", self.ec2_inbound_permissions);
        to.set("EC2InstanceType", self.ec2_instance_type);
        to.set("FleetType", self.fleet_type);
        to.set("InstanceRoleARN", self.instance_role_arn);
        to.set("InstanceRoleCredentialsProvider", self.instance_role_credentials_provider);
        to.set("Locations", self.locations);
        to.set("LogPaths", self.log_paths);
        to.set("MaxSize", self.max_size);
        to.set("MetricGroups", self.metric_groups);
        to.set("MinSize", self.min_size);
        to.set("Name", self.name);
        to.set("NewGameSessionProtectionPolicy", self.new_game_session_protection_policy);
        to.set("PeerVpcAwsAccountId", self.peer_vpc_aws_account_id);
        to.set("PeerVpcId", self.peer_vpc_id);
        to.set("PlayerGatewayConfiguration", self.player_gateway_configuration);
        to.set("PlayerGatewayMode", self.player_gateway_mode);
        to.set("ResourceCreationLimitPolicy", self.resource_creation_limit_policy);
        to.set("RuntimeConfiguration", self.runtime_configuration);
        to.set("ScalingPolicies", self.scaling_policies);
        to.set("ScriptId", self.script_id);
        to.set("ServerLaunchParameters", self.server_launch_parameters);
        to.set("ServerLaunchPath", self.server_launch_path);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Fleet {
    const TYPE: &'static str = "AWS::GameLift::Fleet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Fleet> {
    /// `Ref`: its `FleetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name ( ARN ) that is assigned to a Amazon GameLift Servers fleet resource and uniquely
    /// identifies it.
    pub fn fleet_arn(self) -> Value<Arn> {
        self.attribute("FleetArn")
    }

    /// A unique identifier for the fleet.
    pub fn fleet_id(self) -> Value<String> {
        self.attribute("FleetId")
    }
}

/// What [`Fleet`] is made of.
pub mod fleet {
    use super::*;

    /// Amazon GameLift Servers configuration options for your Anywhere fleets.
    #[derive(Clone, Debug, Default)]
    pub struct AnywhereConfiguration {
        /// The cost to run your fleet per hour. Amazon GameLift Servers uses the provided cost of your fleet to balance
        /// usage in queues.
        ///
        /// Required. 1 to 11 characters.
        pub cost: Option<Value<String>>,
    }

    impl Lower for AnywhereConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Cost", self.cost);
        }
    }

    /// Determines whether a TLS/SSL certificate is generated for a fleet. This feature must be enabled when creating
    /// the fleet.
    #[derive(Clone, Debug, Default)]
    pub struct CertificateConfiguration {
        /// Indicates whether a TLS/SSL certificate is generated for a fleet.
        ///
        /// Required. One of `DISABLED`, `GENERATED`. A change replaces the resource.
        pub certificate_type: Option<Value<String>>,
    }

    impl Lower for CertificateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateType", self.certificate_type);
        }
    }

    /// A range of IP addresses and port settings that allow inbound traffic to connect to server processes on an
    /// instance in a fleet.
    #[derive(Clone, Debug, Default)]
    pub struct IpPermission {
        /// A starting value for a range of allowed port numbers.
        ///
        /// Required. 1 to 60000.
        pub from_port: Option<Value<i64>>,
        /// A range of allowed IP addresses. This value must be expressed in CIDR notation. Example: "
        /// `000.000.000.000/[subnet mask]` " or optionally the shortened version " `0.0.0.0/[subnet mask]` ".
        ///
        /// Required.
        pub ip_range: Option<Value<String>>,
        /// The network communication protocol used by the fleet.
        ///
        /// Required. One of `TCP`, `UDP`.
        pub protocol: Option<Value<String>>,
        /// An ending value for a range of allowed port numbers. Port numbers are end-inclusive. This value must be equal to
        /// or greater than `FromPort`.
        ///
        /// Required. 1 to 60000.
        pub to_port: Option<Value<i64>>,
    }

    impl Lower for IpPermission {
        fn fields(self, to: &mut Fields) {
            to.set("FromPort", self.from_port);
            to.set("IpRange", self.ip_range);
            to.set("Protocol", self.protocol);
            to.set("ToPort", self.to_port);
        }
    }

    /// A remote location where a multi-location fleet can deploy game servers for game hosting.
    #[derive(Clone, Debug, Default)]
    pub struct LocationConfiguration {
        /// An AWS Region code, such as `us-west-2`. For a list of supported Regions and Local Zones, see Amazon GameLift
        /// Servers service locations for managed hosting.
        ///
        /// Required. 1 to 64 characters.
        pub location: Option<Value<String>>,
        /// Current resource capacity settings for managed EC2 fleets and managed container fleets. For multi-location
        /// fleets, location values might refer to a fleet's remote location or its home Region.
        pub location_capacity: Option<Value<LocationCapacity>>,
    }

    impl Lower for LocationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Location", self.location);
            to.set("LocationCapacity", self.location_capacity);
        }
    }

    /// Current resource capacity settings for managed EC2 fleets and managed container fleets. For multi-location
    /// fleets, location values might refer to a fleet's remote location or its home Region.
    #[derive(Clone, Debug, Default)]
    pub struct LocationCapacity {
        /// The number of Amazon EC2 instances you want to maintain in the specified fleet location. This value must fall
        /// between the minimum and maximum size limits.
        ///
        /// At least 0.
        pub desired_ec2_instances: Option<Value<i64>>,
        /// Configuration options for Amazon GameLift Servers-managed capacity behavior.
        pub managed_capacity_configuration: Option<Value<ManagedCapacityConfiguration>>,
        /// The maximum number of instances that are allowed in the specified fleet location. If this parameter is not set,
        /// the default is 1.
        ///
        /// Required. At least 0.
        pub max_size: Option<Value<i64>>,
        /// The minimum number of instances that are allowed in the specified fleet location. If this parameter is not set,
        /// the default is 0.
        ///
        /// At least 0.
        pub min_size: Option<Value<i64>>,
    }

    impl Lower for LocationCapacity {
        fn fields(self, to: &mut Fields) {
            to.set("DesiredEC2Instances", self.desired_ec2_instances);
            to.set("ManagedCapacityConfiguration", self.managed_capacity_configuration);
            to.set("MaxSize", self.max_size);
            to.set("MinSize", self.min_size);
        }
    }

    /// Configuration options for Amazon GameLift Servers-managed capacity behavior.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedCapacityConfiguration {
        /// Length of time, in minutes, that Amazon GameLift Servers will wait before scaling in your MinSize and
        /// DesiredInstances to 0 after a period with no game session activity.
        ///
        /// 5 to 1440.
        pub scale_in_after_inactivity_minutes: Option<Value<i64>>,
        /// The strategy Amazon GameLift Servers will use to automatically scale your capacity to and from zero in response
        /// to game session activity.
        ///
        /// Required. One of `SCALE_TO_AND_FROM_ZERO`, `MANUAL`.
        pub zero_capacity_strategy: Option<Value<String>>,
    }

    impl Lower for ManagedCapacityConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ScaleInAfterInactivityMinutes", self.scale_in_after_inactivity_minutes);
            to.set("ZeroCapacityStrategy", self.zero_capacity_strategy);
        }
    }

    /// Configuration for player gateway.
    #[derive(Clone, Debug, Default)]
    pub struct PlayerGatewayConfiguration {
        /// The IP protocol supported by the game server.
        ///
        /// One of `IPv4`, `DUAL_STACK`.
        pub game_server_ip_protocol_supported: Option<Value<String>>,
    }

    impl Lower for PlayerGatewayConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GameServerIpProtocolSupported", self.game_server_ip_protocol_supported);
        }
    }

    /// A policy that limits the number of game sessions a player can create on the same fleet. This optional policy
    /// gives game owners control over how players can consume available game server resources.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceCreationLimitPolicy {
        /// A policy that puts limits on the number of game sessions that a player can create within a specified span of
        /// time.
        ///
        /// At least 0.
        pub new_game_sessions_per_creator: Option<Value<i64>>,
        /// The time span used in evaluating the resource creation limit policy.
        ///
        /// At least 0.
        pub policy_period_in_minutes: Option<Value<i64>>,
    }

    impl Lower for ResourceCreationLimitPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("NewGameSessionsPerCreator", self.new_game_sessions_per_creator);
            to.set("PolicyPeriodInMinutes", self.policy_period_in_minutes);
        }
    }

    /// A collection of server process configurations that describe the set of processes to run on each instance in a
    /// fleet.
    #[derive(Clone, Debug, Default)]
    pub struct RuntimeConfiguration {
        /// The maximum amount of time (in seconds) allowed to launch a new game session and have it report ready to host
        /// players.
        ///
        /// 1 to 600.
        pub game_session_activation_timeout_seconds: Option<Value<i64>>,
        /// The number of game sessions in status `ACTIVATING` to allow on an instance or compute. This setting limits the
        /// instance resources that can be used for new game activations at any one time.
        ///
        /// 1 to 2147483647.
        pub max_concurrent_game_session_activations: Option<Value<i64>>,
        /// A collection of server process configurations that identify what server processes to run on fleet computes.
        ///
        /// 1 to 50 items.
        pub server_processes: Option<Value<Vec<ServerProcess>>>,
    }

    impl Lower for RuntimeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GameSessionActivationTimeoutSeconds", self.game_session_activation_timeout_seconds);
            to.set("MaxConcurrentGameSessionActivations", self.max_concurrent_game_session_activations);
            to.set("ServerProcesses", self.server_processes);
        }
    }

    /// A set of instructions for launching server processes on each instance in a fleet. Server processes run either an
    /// executable in a custom game build or a Realtime Servers script.
    #[derive(Clone, Debug, Default)]
    pub struct ServerProcess {
        /// The number of server processes using this configuration that run concurrently on each instance or compute.
        ///
        /// Required. At least 1.
        pub concurrent_executions: Option<Value<i64>>,
        /// The location of a game build executable or Realtime script. Game builds and Realtime scripts are installed on
        /// instances at the root.
        ///
        /// Required. 1 to 1024 characters.
        pub launch_path: Option<Value<String>>,
        /// An optional list of parameters to pass to the server executable or Realtime script on launch.
        ///
        /// 1 to 1024 characters.
        pub parameters: Option<Value<String>>,
    }

    impl Lower for ServerProcess {
        fn fields(self, to: &mut Fields) {
            to.set("ConcurrentExecutions", self.concurrent_executions);
            to.set("LaunchPath", self.launch_path);
            to.set("Parameters", self.parameters);
        }
    }

    /// Rule that controls how a fleet is scaled. Scaling policies are uniquely identified by the combination of name
    /// and fleet ID.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingPolicy {
        /// Comparison operator to use when measuring a metric against the threshold value.
        ///
        /// One of `GreaterThanOrEqualToThreshold`, `GreaterThanThreshold`, `LessThanThreshold`,
        /// `LessThanOrEqualToThreshold`.
        pub comparison_operator: Option<Value<String>>,
        /// Length of time (in minutes) the metric must be at or beyond the threshold before a scaling event is triggered.
        ///
        /// At least 1.
        pub evaluation_periods: Option<Value<i64>>,
        /// The fleet location.
        ///
        /// 1 to 64 characters.
        pub location: Option<Value<String>>,
        /// Name of the Amazon GameLift Servers-defined metric that is used to trigger a scaling adjustment. For detailed
        /// descriptions of fleet metrics, see Monitor Amazon GameLift Servers with Amazon CloudWatch.
        pub metric_name: Option<Value<String>>,
        /// A descriptive label that is associated with a fleet's scaling policy. Policy names do not need to be unique.
        ///
        /// Required. 1 to 1024 characters.
        pub name: Option<Value<String>>,
        /// The type of scaling policy to create. For a target-based policy, set the parameter \*MetricName\* to
        /// 'PercentAvailableGameSessions' and specify a \*TargetConfiguration\*.
        ///
        /// One of `RuleBased`, `TargetBased`, `ManagedScaling`.
        pub policy_type: Option<Value<String>>,
        /// Amount of adjustment to make, based on the scaling adjustment type.
        pub scaling_adjustment: Option<Value<i64>>,
        /// The type of adjustment to make to a fleet's instance count.
        ///
        /// One of `ChangeInCapacity`, `ExactCapacity`, `PercentChangeInCapacity`.
        pub scaling_adjustment_type: Option<Value<String>>,
        /// Current status of the scaling policy. The scaling policy can be in force only when in an `ACTIVE` status.
        ///
        /// One of `ACTIVE`, `UPDATE_REQUESTED`, `UPDATING`, `DELETE_REQUESTED`, `DELETING`, `DELETED`, `ERROR`.
        pub status: Option<Value<String>>,
        /// An object that contains settings for a target-based scaling policy.
        pub target_configuration: Option<Value<TargetConfiguration>>,
        /// Metric value used to trigger a scaling event.
        pub threshold: Option<Value<f64>>,
        /// The current status of the fleet's scaling policies in a requested fleet location. The status `PENDING_UPDATE`
        /// indicates that an update was requested for the fleet but has not yet been completed for the location.
        ///
        /// One of `PENDING_UPDATE`.
        pub update_status: Option<Value<String>>,
    }

    impl Lower for ScalingPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("EvaluationPeriods", self.evaluation_periods);
            to.set("Location", self.location);
            to.set("MetricName", self.metric_name);
            to.set("Name", self.name);
            to.set("PolicyType", self.policy_type);
            to.set("ScalingAdjustment", self.scaling_adjustment);
            to.set("ScalingAdjustmentType", self.scaling_adjustment_type);
            to.set("Status", self.status);
            to.set("TargetConfiguration", self.target_configuration);
            to.set("Threshold", self.threshold);
            to.set("UpdateStatus", self.update_status);
        }
    }

    /// Settings for a target-based scaling policy. A target-based policy tracks a particular fleet metric specifies a
    /// target value for the metric.
    #[derive(Clone, Debug, Default)]
    pub struct TargetConfiguration {
        /// Desired value to use with a target-based scaling policy. The value must be relevant for whatever metric the
        /// scaling policy is using.
        ///
        /// Required.
        pub target_value: Option<Value<f64>>,
    }

    impl Lower for TargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TargetValue", self.target_value);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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

/// `AWS::GameLift::GameServerGroup`.
///
/// \*This operation is used with the Amazon GameLift FleetIQ solution and game server groups.\*.
///
/// Its ARN: `arn:${Partition}:gamelift:${Region}:${Account}:gameservergroup/${GameServerGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct GameServerGroup {
    /// Configuration settings to define a scaling policy for the Auto Scaling group that is optimized for game hosting.
    pub auto_scaling_policy: Option<Value<game_server_group::AutoScalingPolicy>>,
    /// Indicates how Amazon GameLift Servers FleetIQ balances the use of Spot Instances and On-Demand Instances in the
    /// game server group.
    ///
    /// One of `SPOT_ONLY`, `SPOT_PREFERRED`, `ON_DEMAND_ONLY`.
    pub balancing_strategy: Option<Value<String>>,
    /// The type of delete to perform. To delete a game server group, specify the `DeleteOption`. Options include the
    /// following.
    ///
    /// One of `SAFE_DELETE`, `FORCE_DELETE`, `RETAIN`.
    pub delete_option: Option<Value<String>>,
    /// A developer-defined identifier for the game server group. The name is unique for each Region in each AWS
    /// account.
    ///
    /// Required. 1 to 128 characters.
    pub game_server_group_name: Option<Value<String>>,
    /// A flag that indicates whether instances in the game server group are protected from early termination.
    ///
    /// One of `NO_PROTECTION`, `FULL_PROTECTION`.
    pub game_server_protection_policy: Option<Value<String>>,
    /// The set of Amazon EC2 instance types that Amazon GameLift Servers FleetIQ can use when balancing and
    /// automatically scaling instances in the corresponding Auto Scaling group.
    ///
    /// Required. 2 to 20 items.
    pub instance_definitions: Option<Value<Vec<game_server_group::InstanceDefinition>>>,
    /// The Amazon EC2 launch template that contains configuration settings and game server code to be deployed to all
    /// instances in the game server group.
    pub launch_template: Option<Value<game_server_group::LaunchTemplate>>,
    /// The maximum number of instances allowed in the Amazon EC2 Auto Scaling group. During automatic scaling events,
    /// Amazon GameLift Servers FleetIQ and EC2 do not scale up the group above this maximum.
    ///
    /// At least 1.
    pub max_size: Option<Value<f64>>,
    /// The minimum number of instances allowed in the Amazon EC2 Auto Scaling group. During automatic scaling events,
    /// Amazon GameLift Servers FleetIQ and Amazon EC2 do not scale down the group below this minimum.
    ///
    /// At least 0.
    pub min_size: Option<Value<f64>>,
    /// The Amazon Resource Name ( ARN ) for an IAM role that allows Amazon GameLift Servers to access your Amazon EC2
    /// Auto Scaling groups.
    ///
    /// Required. 1 to 256 characters.
    pub role_arn: Option<Value<String>>,
    /// A list of labels to assign to the new game server group resource. Tags are developer-defined key-value pairs.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<game_server_group::Tag>>>,
    /// A list of virtual private cloud (VPC) subnets to use with instances in the game server group. By default, all
    /// Amazon GameLift Servers FleetIQ-supported Availability Zones are used.
    ///
    /// 1 to 20 items.
    pub vpc_subnets: Option<Value<Vec<String>>>,
}

impl Lower for GameServerGroup {
    fn fields(self, to: &mut Fields) {
        to.set("AutoScalingPolicy", self.auto_scaling_policy);
        to.set("BalancingStrategy", self.balancing_strategy);
        to.set("DeleteOption", self.delete_option);
        to.set("GameServerGroupName", self.game_server_group_name);
        to.set("GameServerProtectionPolicy", self.game_server_protection_policy);
        to.set("InstanceDefinitions", self.instance_definitions);
        to.set("LaunchTemplate", self.launch_template);
        to.set("MaxSize", self.max_size);
        to.set("MinSize", self.min_size);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("VpcSubnets", self.vpc_subnets);
    }
}

impl Level1 for GameServerGroup {
    const TYPE: &'static str = "AWS::GameLift::GameServerGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<GameServerGroup> {
    /// `Ref`: its `GameServerGroupArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// A unique identifier for the auto scaling group.
    pub fn auto_scaling_group_arn(self) -> Value<Arn> {
        self.attribute("AutoScalingGroupArn")
    }

    /// A unique identifier for the game server group.
    pub fn game_server_group_arn(self) -> Value<Arn> {
        self.attribute("GameServerGroupArn")
    }
}

/// What [`GameServerGroup`] is made of.
pub mod game_server_group {
    use super::*;

    /// \*This data type is used with the GameLift FleetIQ and game server groups.\*.
    #[derive(Clone, Debug, Default)]
    pub struct AutoScalingPolicy {
        /// Length of time, in seconds, it takes for a new instance to start new game server processes and register with
        /// Amazon GameLift Servers FleetIQ.
        ///
        /// At least 1.
        pub estimated_instance_warmup: Option<Value<f64>>,
        /// Settings for a target-based scaling policy applied to Auto Scaling group.
        ///
        /// Required.
        pub target_tracking_configuration: Option<Value<TargetTrackingConfiguration>>,
    }

    impl Lower for AutoScalingPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("EstimatedInstanceWarmup", self.estimated_instance_warmup);
            to.set("TargetTrackingConfiguration", self.target_tracking_configuration);
        }
    }

    /// \*This data type is used with the Amazon GameLift FleetIQ and game server groups.\*.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingConfiguration {
        /// Desired value to use with a game server group target-based scaling policy.
        ///
        /// Required. At least 0.
        pub target_value: Option<Value<f64>>,
    }

    impl Lower for TargetTrackingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TargetValue", self.target_value);
        }
    }

    /// \*This data type is used with the Amazon GameLift FleetIQ and game server groups.\*.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceDefinition {
        /// An Amazon EC2 instance type designation.
        ///
        /// Required.
        pub instance_type: Option<Value<String>>,
        /// Instance weighting that indicates how much this instance type contributes to the total capacity of a game server
        /// group.
        pub weighted_capacity: Option<Value<String>>,
    }

    impl Lower for InstanceDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceType", self.instance_type);
            to.set("WeightedCapacity", self.weighted_capacity);
        }
    }

    /// \*This data type is used with the GameLift FleetIQ and game server groups.\*.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplate {
        /// A unique identifier for an existing Amazon EC2 launch template.
        ///
        /// 1 to 255 characters.
        pub launch_template_id: Option<Value<String>>,
        /// A readable identifier for an existing Amazon EC2 launch template.
        ///
        /// 3 to 128 characters.
        pub launch_template_name: Option<Value<String>>,
        /// The version of the Amazon EC2 launch template to use. If no version is specified, the default version will be
        /// used.
        ///
        /// 1 to 128 characters.
        pub version: Option<Value<String>>,
    }

    impl Lower for LaunchTemplate {
        fn fields(self, to: &mut Fields) {
            to.set("LaunchTemplateId", self.launch_template_id);
            to.set("LaunchTemplateName", self.launch_template_name);
            to.set("Version", self.version);
        }
    }

    /// `Tag` of `AWS::GameLift::GameServerGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for a developer-defined key:value pair for tagging an AWS resource.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for a developer-defined key:value pair for tagging an AWS resource.
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

/// `AWS::GameLift::GameSessionQueue`.
///
/// The `AWS::GameLift::GameSessionQueue` resource creates a placement queue that processes requests for new game
/// sessions.
///
/// Its ARN: `arn:${Partition}:gamelift:${Region}:${Account}:gamesessionqueue/${GameSessionQueueName}`.
#[derive(Clone, Debug, Default)]
pub struct GameSessionQueue {
    /// Information to be added to all events that are related to this game session queue.
    ///
    /// 1 to 256 characters.
    pub custom_event_data: Option<Value<String>>,
    /// A list of fleets and/or fleet aliases that can be used to fulfill game session placement requests in the queue.
    pub destinations: Option<Value<Vec<game_session_queue::GameSessionQueueDestination>>>,
    /// A list of locations where a queue is allowed to place new game sessions. Locations are specified in the form of
    /// AWS Region codes, such as `us-west-2`.
    pub filter_configuration: Option<Value<game_session_queue::FilterConfiguration>>,
    /// A descriptive label that is associated with game session queue. Queue names must be unique within each Region.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An SNS topic ARN that is set up to receive game session placement notifications. See Setting up notifications
    /// for game session placement.
    ///
    /// 1 to 300 characters.
    pub notification_target: Option<Value<String>>,
    /// A set of policies that enforce a sliding cap on player latency when processing game sessions placement requests.
    pub player_latency_policies: Option<Value<Vec<game_session_queue::PlayerLatencyPolicy>>>,
    /// Custom settings to use when prioritizing destinations and locations for game session placements. This
    /// configuration replaces the FleetIQ default prioritization process.
    pub priority_configuration: Option<Value<game_session_queue::PriorityConfiguration>>,
    /// A list of labels to assign to the new game session queue resource. Tags are developer-defined key-value pairs.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<game_session_queue::Tag>>>,
    /// The maximum time, in seconds, that a new game session placement request remains in the queue. When a request
    /// exceeds this time, the game session placement changes to a `TIMED_OUT` status.
    ///
    /// At least 0.
    pub timeout_in_seconds: Option<Value<i64>>,
}

impl Lower for GameSessionQueue {
    fn fields(self, to: &mut Fields) {
        to.set("CustomEventData", self.custom_event_data);
        to.set("Destinations", self.destinations);
        to.set("FilterConfiguration", self.filter_configuration);
        to.set("Name", self.name);
        to.set("NotificationTarget", self.notification_target);
        to.set("PlayerLatencyPolicies", self.player_latency_policies);
        to.set("PriorityConfiguration", self.priority_configuration);
        to.set("Tags", self.tags);
        to.set("TimeoutInSeconds", self.timeout_in_seconds);
    }
}

impl Level1 for GameSessionQueue {
    const TYPE: &'static str = "AWS::GameLift::GameSessionQueue";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<GameSessionQueue> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique Amazon Resource Name (ARN) for the `GameSessionQueue`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// A descriptive label that is associated with a game session queue. Names are unique within each Region.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`GameSessionQueue`] is made of.
pub mod game_session_queue {
    use super::*;

    /// A fleet or alias designated in a game session queue. Queues fulfill requests for new game sessions by placing a
    /// new game session on any of the queue's destinations.
    #[derive(Clone, Debug, Default)]
    pub struct GameSessionQueueDestination {
        /// The Amazon Resource Name (ARN) that is assigned to fleet or fleet alias. ARNs, which include a fleet ID or alias
        /// ID and a Region name, provide a unique identifier across all Regions.
        ///
        /// 1 to 256 characters.
        pub destination_arn: Option<Value<String>>,
    }

    impl Lower for GameSessionQueueDestination {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationArn", self.destination_arn);
        }
    }

    /// A list of fleet locations where a game session queue can place new game sessions. You can use a filter to
    /// temporarily turn off placements for specific locations.
    #[derive(Clone, Debug, Default)]
    pub struct FilterConfiguration {
        /// A list of locations to allow game session placement in, in the form of AWS Region codes such as `us-west-2`.
        ///
        /// 1 to 100 items.
        pub allowed_locations: Option<Value<Vec<String>>>,
    }

    impl Lower for FilterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedLocations", self.allowed_locations);
        }
    }

    /// The queue setting that determines the highest latency allowed for individual players when placing a game
    /// session.
    #[derive(Clone, Debug, Default)]
    pub struct PlayerLatencyPolicy {
        /// The maximum latency value that is allowed for any player, in milliseconds. All policies must have a value set
        /// for this property.
        ///
        /// At least 0.
        pub maximum_individual_player_latency_milliseconds: Option<Value<i64>>,
        /// The length of time, in seconds, that the policy is enforced while placing a new game session. A null value for
        /// this property means that the policy is enforced until the queue times out.
        ///
        /// At least 0.
        pub policy_duration_seconds: Option<Value<i64>>,
    }

    impl Lower for PlayerLatencyPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumIndividualPlayerLatencyMilliseconds", self.maximum_individual_player_latency_milliseconds);
            to.set("PolicyDurationSeconds", self.policy_duration_seconds);
        }
    }

    /// Custom prioritization settings for use by a game session queue when placing new game sessions with available
    /// game servers.
    #[derive(Clone, Debug, Default)]
    pub struct PriorityConfiguration {
        /// The prioritization order to use for fleet locations, when the `PriorityOrder` property includes `LOCATION`.
        ///
        /// 1 to 100 items.
        pub location_order: Option<Value<Vec<String>>>,
        /// A custom sequence to use when prioritizing where to place new game sessions. Each priority type is listed once.
        ///
        /// 1 to 4 items.
        pub priority_order: Option<Value<Vec<String>>>,
    }

    impl Lower for PriorityConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LocationOrder", self.location_order);
            to.set("PriorityOrder", self.priority_order);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length.
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

/// `AWS::GameLift::Location`.
///
/// The AWS::GameLift::Location resource creates a custom location for use in an Anywhere fleet.
///
/// Its ARN: `arn:${Partition}:gamelift:${Region}:${Account}:location/${LocationId}`.
#[derive(Clone, Debug, Default)]
pub struct Location {
    /// A descriptive name for the custom location.
    ///
    /// Required. 8 to 64 characters. A change replaces the resource.
    pub location_name: Option<Value<String>>,
    /// A list of labels to assign to the new resource. Tags are developer-defined key-value pairs. Tagging AWS
    /// resources are useful for resource management, access management, and cost allocation.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<location::Tag>>>,
}

impl Lower for Location {
    fn fields(self, to: &mut Fields) {
        to.set("LocationName", self.location_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Location {
    const TYPE: &'static str = "AWS::GameLift::Location";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Location> {
    /// `Ref`: its `LocationName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A unique identifier for the custom location. For example,
    /// `arn:aws:gamelift:[region]::location/location-a1234567-b8c9-0d1e-2fa3-b45c6d7e8912`.
    pub fn location_arn(self) -> Value<Arn> {
        self.attribute("LocationArn")
    }
}

/// What [`Location`] is made of.
pub mod location {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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

/// `AWS::GameLift::MatchmakingConfiguration`.
///
/// The `AWS::GameLift::MatchmakingConfiguration` resource defines a new matchmaking configuration for use with
/// FlexMatch.
///
/// Its ARN:
/// `arn:${Partition}:gamelift:${Region}:${Account}:matchmakingconfiguration/${MatchmakingConfigurationName}`.
#[derive(Clone, Debug, Default)]
pub struct MatchmakingConfiguration {
    /// A flag that determines whether a match that was created with this configuration must be accepted by the matched
    /// players.
    ///
    /// Required.
    pub acceptance_required: Option<Value<bool>>,
    /// The length of time (in seconds) to wait for players to accept a proposed match, if acceptance is required.
    ///
    /// 1 to 600.
    pub acceptance_timeout_seconds: Option<Value<i64>>,
    /// The number of player slots in a match to keep open for future players.
    ///
    /// At least 0.
    pub additional_player_count: Option<Value<i64>>,
    /// The method used to backfill game sessions that are created with this matchmaking configuration. Specify `MANUAL`
    /// when your game manages backfill requests manually or does not use the match backfill feature.
    ///
    /// One of `AUTOMATIC`, `MANUAL`.
    pub backfill_mode: Option<Value<String>>,
    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as
    /// milliseconds (for example `"1469498468.057"` ).
    pub creation_time: Option<Value<String>>,
    /// Information to add to all events related to the matchmaking configuration.
    ///
    /// 0 to 256 characters.
    pub custom_event_data: Option<Value<String>>,
    /// A description for the matchmaking configuration.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// Indicates whether this matchmaking configuration is being used with Amazon GameLift Servers hosting or as a
    /// standalone matchmaking solution.
    ///
    /// One of `STANDALONE`, `WITH_QUEUE`.
    pub flex_match_mode: Option<Value<String>>,
    /// A set of custom properties for a game session, formatted as key-value pairs. These properties are passed to a
    /// game server process with a request to start a new game session.
    ///
    /// 0 to 16 items.
    pub game_properties: Option<Value<Vec<matchmaking_configuration::GameProperty>>>,
    /// A set of custom game session properties, formatted as a single string value. This data is passed to a game
    /// server process with a request to start a new game session.
    ///
    /// 1 to 4096 characters.
    pub game_session_data: Option<Value<String>>,
    /// The Amazon Resource Name ( ARN ) that is assigned to a Amazon GameLift Servers game session queue resource and
    /// uniquely identifies it.
    pub game_session_queue_arns: Option<Value<Vec<String>>>,
    /// A unique identifier for the matchmaking configuration. This name is used to identify the configuration
    /// associated with a matchmaking request or ticket.
    ///
    /// Required. 0 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An SNS topic ARN that is set up to receive matchmaking notifications. See Setting up notifications for
    /// matchmaking for more information.
    ///
    /// 0 to 300 characters.
    pub notification_target: Option<Value<String>>,
    /// The maximum duration, in seconds, that a matchmaking ticket can remain in process before timing out.
    ///
    /// Required. 1 to 43200.
    pub request_timeout_seconds: Option<Value<i64>>,
    /// The Amazon Resource Name ( ARN ) associated with the GameLift matchmaking rule set resource that this
    /// configuration uses.
    pub rule_set_arn: Option<Value<String>>,
    /// A unique identifier for the matchmaking rule set to use with this configuration. You can use either the rule set
    /// name or ARN value.
    ///
    /// Required. 1 to 128 characters.
    pub rule_set_name: Option<Value<String>>,
    /// A list of labels to assign to the new matchmaking configuration resource. Tags are developer-defined key-value
    /// pairs.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<matchmaking_configuration::Tag>>>,
}

impl Lower for MatchmakingConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptanceRequired", self.acceptance_required);
        to.set("AcceptanceTimeoutSeconds", self.acceptance_timeout_seconds);
        to.set("AdditionalPlayerCount", self.additional_player_count);
        to.set("BackfillMode", self.backfill_mode);
        to.set("CreationTime", self.creation_time);
        to.set("CustomEventData", self.custom_event_data);
        to.set("Description", self.description);
        to.set("FlexMatchMode", self.flex_match_mode);
        to.set("GameProperties", self.game_properties);
        to.set("GameSessionData", self.game_session_data);
        to.set("GameSessionQueueArns", self.game_session_queue_arns);
        to.set("Name", self.name);
        to.set("NotificationTarget", self.notification_target);
        to.set("RequestTimeoutSeconds", self.request_timeout_seconds);
        to.set("RuleSetArn", self.rule_set_arn);
        to.set("RuleSetName", self.rule_set_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MatchmakingConfiguration {
    const TYPE: &'static str = "AWS::GameLift::MatchmakingConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MatchmakingConfiguration> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique Amazon Resource Name (ARN) for the `MatchmakingConfiguration`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The `MatchmakingConfiguration` name, which is unique.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`MatchmakingConfiguration`] is made of.
pub mod matchmaking_configuration {
    use super::*;

    /// This key-value pair can store custom data about a game session. For example, you might use a `GameProperty` to
    /// track a game session's map, level of difficulty, or remaining time.
    #[derive(Clone, Debug, Default)]
    pub struct GameProperty {
        /// The game property identifier.
        ///
        /// Required. 0 to 32 characters.
        pub key: Option<Value<String>>,
        /// The game property value.
        ///
        /// Required. 0 to 96 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for GameProperty {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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

/// `AWS::GameLift::MatchmakingRuleSet`.
///
/// Creates a new rule set for FlexMatch matchmaking. A rule set describes the type of match to create, such as the
/// number and size of teams.
///
/// Its ARN: `arn:${Partition}:gamelift:${Region}:${Account}:matchmakingruleset/${MatchmakingRuleSetName}`.
#[derive(Clone, Debug, Default)]
pub struct MatchmakingRuleSet {
    /// A unique identifier for the matchmaking rule set. A matchmaking configuration identifies the rule set it uses by
    /// this name value.
    ///
    /// Required. 0 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A collection of matchmaking rules, formatted as a JSON string. Comments are not allowed in JSON, but most
    /// elements support a description field.
    ///
    /// Required. 1 to 65535 characters. A change replaces the resource.
    pub rule_set_body: Option<Value<String>>,
    /// A list of labels to assign to the new matchmaking rule set resource. Tags are developer-defined key-value pairs.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<matchmaking_rule_set::Tag>>>,
}

impl Lower for MatchmakingRuleSet {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("RuleSetBody", self.rule_set_body);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MatchmakingRuleSet {
    const TYPE: &'static str = "AWS::GameLift::MatchmakingRuleSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MatchmakingRuleSet> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique Amazon Resource Name (ARN) assigned to the rule set.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as
    /// milliseconds (for example `"1469498468.057"` ).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The unique name of the rule set.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`MatchmakingRuleSet`] is made of.
pub mod matchmaking_rule_set {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length.
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

/// `AWS::GameLift::Script`.
///
/// The `AWS::GameLift::Script` resource creates a new script record for your Realtime Servers script. Realtime
/// scripts are JavaScript that provide configuration settings and optional custom game logic for your game.
///
/// Its ARN: `arn:${Partition}:gamelift:${Region}:${Account}:script/${ScriptId}`.
#[derive(Clone, Debug, Default)]
pub struct Script {
    /// A descriptive label that is associated with a script. Script names do not need to be unique.
    ///
    /// 1 to 1024 characters.
    pub name: Option<Value<String>>,
    /// The Node.js version used for execution of the Realtime script.
    ///
    /// 0 to 16 characters. A change replaces the resource.
    pub node_js_version: Option<Value<String>>,
    /// The location of the Amazon S3 bucket where a zipped file containing your Realtime scripts is stored.
    ///
    /// Required.
    pub storage_location: Option<Value<script::S3Location>>,
    /// A list of labels to assign to the new script resource. Tags are developer-defined key-value pairs. Tagging AWS
    /// resources are useful for resource management, access management and cost allocation.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<script::Tag>>>,
    /// The version that is associated with a build or script. Version strings do not need to be unique.
    ///
    /// 1 to 1024 characters.
    pub version: Option<Value<String>>,
}

impl Lower for Script {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("NodeJsVersion", self.node_js_version);
        to.set("StorageLocation", self.storage_location);
        to.set("Tags", self.tags);
        to.set("Version", self.version);
    }
}

impl Level1 for Script {
    const TYPE: &'static str = "AWS::GameLift::Script";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Script> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique Amazon Resource Name (ARN) for the script.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as
    /// milliseconds (for example `"1469498468.057"` ).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A unique identifier for a Realtime script.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The file size of the uploaded Realtime script, expressed in bytes. When files are uploaded from an S3 location,
    /// this value remains at "0".
    pub fn size_on_disk(self) -> Value<i64> {
        self.attribute("SizeOnDisk")
    }
}

/// What [`Script`] is made of.
pub mod script {
    use super::*;

    /// The location in Amazon S3 where build or script files can be stored for access by Amazon GameLift.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// An Amazon S3 bucket identifier. Thename of the S3 bucket.
        ///
        /// Required. At least 1 characters.
        pub bucket: Option<Value<String>>,
        /// The name of the zip file that contains the build files or script files.
        ///
        /// Required. At least 1 characters.
        pub key: Option<Value<String>>,
        /// The version of the file, if object versioning is turned on for the bucket. Amazon GameLift Servers uses this
        /// information when retrieving files from an S3 bucket that you own.
        ///
        /// At least 1 characters.
        pub object_version: Option<Value<String>>,
        /// The Amazon Resource Name ( ARN ) for an IAM role that allows Amazon GameLift Servers to access the S3 bucket.
        ///
        /// Required. At least 1 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("ObjectVersion", self.object_version);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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
