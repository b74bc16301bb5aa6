//! `AWS::GameLiftStreams`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::GameLiftStreams::Application`.
///
/// The `AWS::GameLiftStreams::Application` resource defines an Amazon GameLift Streams application.
///
/// Its ARN: `arn:${Partition}:gameliftstreams:${Region}:${Account}:application/${ApplicationId}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// An Amazon S3 URI to a bucket where you would like Amazon GameLift Streams to save application logs. Required if
    /// you specify one or more `ApplicationLogPaths`.
    ///
    /// 0 to 1024 characters.
    pub application_log_output_uri: Option<Value<String>>,
    /// Locations of log files that your content generates during a stream session. Enter path values that are relative
    /// to the `ApplicationSourceUri` location.
    ///
    /// 0 to 10 items.
    pub application_log_paths: Option<Value<Vec<String>>>,
    /// The location of the content that you want to stream. Enter an Amazon S3 URI to a bucket that contains your game
    /// or other application.
    ///
    /// Required. 1 to 1024 characters. A change replaces the resource.
    pub application_source_uri: Option<Value<String>>,
    /// A human-readable label for the application. You can update this value later.
    ///
    /// Required. 1 to 80 characters.
    pub description: Option<Value<String>>,
    /// The relative path and file name of the executable file that Amazon GameLift Streams will stream. Specify a path
    /// relative to the location set in `ApplicationSourceUri`.
    ///
    /// Required. 1 to 1024 characters. A change replaces the resource.
    pub executable_path: Option<Value<String>>,
    /// A set of configuration settings to run the application on a stream group. This configures the operating system,
    /// and can include compatibility layers and other drivers.
    ///
    /// Required. A change replaces the resource.
    pub runtime_environment: Option<Value<application::RuntimeEnvironment>>,
    /// A list of labels to assign to the new application resource. Tags are developer-defined key-value pairs.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationLogOutputUri", self.application_log_output_uri);
        to.set("ApplicationLogPaths", self.application_log_paths);
        to.set("ApplicationSourceUri", self.application_source_uri);
        to.set("Description", self.description);
        to.set("ExecutablePath", self.executable_path);
        to.set("RuntimeEnvironment", self.runtime_environment);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::GameLiftStreams::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Application> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// An Amazon Resource Name (ARN) that uniquely identifies the application resource across all AWS Regions.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// An ID that uniquely identifies the application resource. For example: `a-9ZY8X7Wv6`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// Configuration settings that identify the operating system for an application resource. This can also include a
    /// compatibility layer and other drivers.
    #[derive(Clone, Debug, Default)]
    pub struct RuntimeEnvironment {
        /// The operating system and other drivers. For Proton, this also includes the Proton compatibility layer.
        ///
        /// Required. 1 to 256 characters.
        pub type_: Option<Value<String>>,
        /// Versioned container environment for the application operating system.
        ///
        /// Required. 1 to 256 characters.
        pub version: Option<Value<String>>,
    }

    impl Lower for RuntimeEnvironment {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Version", self.version);
        }
    }
}

/// `AWS::GameLiftStreams::StreamGroup`.
///
/// The `AWS::GameLiftStreams::StreamGroup` resource defines a group of compute resources that will be running and
/// streaming your game.
///
/// Its ARN: `arn:${Partition}:gameliftstreams:${Region}:${Account}:streamgroup/${StreamGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct StreamGroup {
    /// Object that identifies the Amazon GameLift Streams application to stream with this stream group.
    pub default_application: Option<Value<stream_group::DefaultApplication>>,
    /// A descriptive label for the stream group.
    ///
    /// Required. 1 to 80 characters.
    pub description: Option<Value<String>>,
    /// A set of one or more locations and the streaming capacity for each location. One of the locations MUST be your
    /// primary location, which is the AWS Region where you are specifying this resource.
    ///
    /// Required. 1 to 100 items.
    pub location_configurations: Option<Value<Vec<stream_group::LocationConfiguration>>>,
    /// The target stream quality for sessions that are hosted in this stream group. Set a stream class that is
    /// appropriate to the type of content that you're streaming.
    ///
    /// Required. 1 to 20 characters. A change replaces the resource.
    pub stream_class: Option<Value<String>>,
    /// A list of labels to assign to the new stream group resource. Tags are developer-defined key-value pairs.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for StreamGroup {
    fn fields(self, to: &mut Fields) {
        to.set("DefaultApplication", self.default_application);
        to.set("Description", self.description);
        to.set("LocationConfigurations", self.location_configurations);
        to.set("StreamClass", self.stream_class);
        to.set("Tags", self.tags);
    }
}

impl Level1 for StreamGroup {
    const TYPE: &'static str = "AWS::GameLiftStreams::StreamGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<StreamGroup> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// An Amazon Resource Name (ARN) that uniquely identifies the stream group resource. For example:
    /// `arn:aws:gameliftstreams:us-west-2:123456789012:streamgroup/sg-1AB2C3De4`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// An ID that uniquely identifies the stream group resource. For example: `sg-1AB2C3De4`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`StreamGroup`] is made of.
pub mod stream_group {
    use super::*;

    /// Represents the default Amazon GameLift Streams application that a stream group hosts.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultApplication {
        /// An Amazon Resource Name (ARN) that uniquely identifies the application resource. Example ARN:
        /// `arn:aws:gameliftstreams:us-west-2:111122223333:application/a-9ZY8X7Wv6`.
        ///
        /// 1 to 128 characters.
        pub arn: Option<Value<String>>,
        /// An ID that uniquely identifies the application resource. Example ID: `a-9ZY8X7Wv6`.
        ///
        /// 1 to 32 characters. A change replaces the resource.
        pub id: Option<Value<String>>,
    }

    impl Lower for DefaultApplication {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("Id", self.id);
        }
    }

    /// Configuration settings that define a stream group's stream capacity for a location. When configuring a location
    /// for the first time, you must specify a numeric value for at least one of the two capacity types.
    #[derive(Clone, Debug, Default)]
    pub struct LocationConfiguration {
        /// This setting, if non-zero, indicates minimum streaming capacity which is allocated to you and is never released
        /// back to the service.
        ///
        /// At least 0.
        pub always_on_capacity: Option<Value<i64>>,
        /// A location's name. For example, `us-east-1`. For a complete list of locations that Amazon GameLift Streams
        /// supports, refer to Regions, quotas, and limitations in the \*Amazon GameLift Streams Developer Guide\*.
        ///
        /// Required. 1 to 20 characters.
        pub location_name: Option<Value<String>>,
        /// At least 0.
        pub maximum_capacity: Option<Value<i64>>,
        /// This field is deprecated. Use MaximumCapacity instead. This parameter is ignored when MaximumCapacity is
        /// specified.
        ///
        /// At least 0.
        pub on_demand_capacity: Option<Value<i64>>,
        /// At least 0.
        pub target_idle_capacity: Option<Value<i64>>,
        pub vpc_transit_configuration: Option<Value<VpcTransitConfiguration>>,
    }

    impl Lower for LocationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AlwaysOnCapacity", self.always_on_capacity);
            to.set("LocationName", self.location_name);
            to.set("MaximumCapacity", self.maximum_capacity);
            to.set("OnDemandCapacity", self.on_demand_capacity);
            to.set("TargetIdleCapacity", self.target_idle_capacity);
            to.set("VpcTransitConfiguration", self.vpc_transit_configuration);
        }
    }

    /// `VpcTransitConfiguration` of `AWS::GameLiftStreams::StreamGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct VpcTransitConfiguration {
        /// Required. 1 to 5 items.
        pub ipv4_cidr_blocks: Option<Value<Vec<String>>>,
        /// Required. 1 to 32 characters.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for VpcTransitConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Ipv4CidrBlocks", self.ipv4_cidr_blocks);
            to.set("VpcId", self.vpc_id);
        }
    }
}
