//! `AWS::CodeGuruProfiler`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CodeGuruProfiler::ProfilingGroup`.
///
/// Creates a profiling group.
///
/// Its ARN: `arn:${Partition}:codeguru-profiler:${Region}:${Account}:profilingGroup/${ProfilingGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct ProfilingGroup {
    /// The agent permissions attached to this profiling group. This action group grants `ConfigureAgent` and
    /// `PostAgentProfile` permissions to perform actions required by the profiling agent.
    pub agent_permissions: Option<Value<profiling_group::AgentPermissions>>,
    /// Adds anomaly notifications for a profiling group.
    pub anomaly_detection_notification_configuration: Option<Value<Vec<profiling_group::Channel>>>,
    /// The compute platform of the profiling group. Use `AWSLambda` if your application runs on AWS Lambda.
    ///
    /// One of `Default`, `AWSLambda`. A change replaces the resource.
    pub compute_platform: Option<Value<String>>,
    /// The name of the profiling group.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub profiling_group_name: Option<Value<String>>,
    /// A list of tags to add to the created profiling group.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<profiling_group::Tag>>>,
}

impl Lower for ProfilingGroup {
    fn fields(self, to: &mut Fields) {
        to.set("AgentPermissions", self.agent_permissions);
        to.set("AnomalyDetectionNotificationConfiguration", self.anomaly_detection_notification_configuration);
        to.set("ComputePlatform", self.compute_platform);
        to.set("ProfilingGroupName", self.profiling_group_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ProfilingGroup {
    const TYPE: &'static str = "AWS::CodeGuruProfiler::ProfilingGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ProfilingGroup> {
    /// `Ref`: its `ProfilingGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The full Amazon Resource Name (ARN) for that profiling group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`ProfilingGroup`] is made of.
pub mod profiling_group {
    use super::*;

    /// The agent permissions attached to this profiling group.
    #[derive(Clone, Debug, Default)]
    pub struct AgentPermissions {
        /// The principals for the agent permissions.
        ///
        /// Required.
        pub principals: Option<Value<Vec<String>>>,
    }

    impl Lower for AgentPermissions {
        fn fields(self, to: &mut Fields) {
            to.set("Principals", self.principals);
        }
    }

    /// Notification medium for users to get alerted for events that occur in application profile. We support SNS topic
    /// as a notification channel.
    #[derive(Clone, Debug, Default)]
    pub struct Channel {
        /// The channel ID.
        pub channel_id: Option<Value<String>>,
        /// The channel URI.
        ///
        /// Required.
        pub channel_uri: Option<Value<String>>,
    }

    impl Lower for Channel {
        fn fields(self, to: &mut Fields) {
            to.set("channelId", self.channel_id);
            to.set("channelUri", self.channel_uri);
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
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. The allowed
        /// characters across services are: letters, numbers, and spaces representable in UTF-8, and the following
        /// characters: + - =.
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
