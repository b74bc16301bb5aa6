//! `AWS::ConnectCampaigns`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ConnectCampaigns::Campaign`.
///
/// Contains information about an outbound campaign.
///
/// Its ARN: `arn:${Partition}:connect-campaigns:${Region}:${Account}:campaign/${CampaignId}`.
#[derive(Clone, Debug, Default)]
pub struct Campaign {
    /// The Amazon Resource Name (ARN) of the Amazon Connect instance.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub connect_instance_arn: Option<Value<String>>,
    /// Contains information about the dialer configuration.
    ///
    /// Required.
    pub dialer_config: Option<Value<campaign::DialerConfig>>,
    /// The name of the campaign.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// Contains information about the outbound call configuration.
    ///
    /// Required.
    pub outbound_call_config: Option<Value<campaign::OutboundCallConfig>>,
    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<campaign::Tag>>>,
}

impl Lower for Campaign {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectInstanceArn", self.connect_instance_arn);
        to.set("DialerConfig", self.dialer_config);
        to.set("Name", self.name);
        to.set("OutboundCallConfig", self.outbound_call_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Campaign {
    const TYPE: &'static str = "AWS::ConnectCampaigns::Campaign";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Campaign> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the high-volume outbound campaign.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Campaign`] is made of.
pub mod campaign {
    use super::*;

    /// Contains dialer configuration for an outbound campaign.
    #[derive(Clone, Debug, Default)]
    pub struct DialerConfig {
        /// The configuration of the agentless dialer.
        pub agentless_dialer_config: Option<Value<AgentlessDialerConfig>>,
        /// The configuration of the predictive dialer.
        pub predictive_dialer_config: Option<Value<PredictiveDialerConfig>>,
        /// The configuration of the progressive dialer.
        pub progressive_dialer_config: Option<Value<ProgressiveDialerConfig>>,
    }

    impl Lower for DialerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AgentlessDialerConfig", self.agentless_dialer_config);
            to.set("PredictiveDialerConfig", self.predictive_dialer_config);
            to.set("ProgressiveDialerConfig", self.progressive_dialer_config);
        }
    }

    /// Contains agentless dialer configuration for an outbound campaign.
    #[derive(Clone, Debug, Default)]
    pub struct AgentlessDialerConfig {
        /// The allocation of dialing capacity between multiple active campaigns.
        ///
        /// 0.01 to 1.
        pub dialing_capacity: Option<Value<f64>>,
    }

    impl Lower for AgentlessDialerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DialingCapacity", self.dialing_capacity);
        }
    }

    /// Contains predictive dialer configuration for an outbound campaign.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveDialerConfig {
        /// Bandwidth allocation for the predictive dialer.
        ///
        /// Required. 0 to 1.
        pub bandwidth_allocation: Option<Value<f64>>,
        /// The allocation of dialing capacity between multiple active campaigns.
        ///
        /// 0.01 to 1.
        pub dialing_capacity: Option<Value<f64>>,
    }

    impl Lower for PredictiveDialerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BandwidthAllocation", self.bandwidth_allocation);
            to.set("DialingCapacity", self.dialing_capacity);
        }
    }

    /// Contains progressive dialer configuration for an outbound campaign.
    #[derive(Clone, Debug, Default)]
    pub struct ProgressiveDialerConfig {
        /// Bandwidth allocation for the progressive dialer.
        ///
        /// Required. 0 to 1.
        pub bandwidth_allocation: Option<Value<f64>>,
        /// The allocation of dialing capacity between multiple active campaigns.
        ///
        /// 0.01 to 1.
        pub dialing_capacity: Option<Value<f64>>,
    }

    impl Lower for ProgressiveDialerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BandwidthAllocation", self.bandwidth_allocation);
            to.set("DialingCapacity", self.dialing_capacity);
        }
    }

    /// Contains outbound call configuration for an outbound campaign.
    #[derive(Clone, Debug, Default)]
    pub struct OutboundCallConfig {
        /// Whether answering machine detection has been enabled.
        pub answer_machine_detection_config: Option<Value<AnswerMachineDetectionConfig>>,
        /// The Amazon Resource Name (ARN) of the flow.
        ///
        /// Required. At most 500 characters.
        pub connect_contact_flow_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the queue.
        ///
        /// At most 500 characters.
        pub connect_queue_arn: Option<Value<String>>,
        /// The phone number associated with the outbound call. This is the caller ID that is displayed to customers when an
        /// agent calls them.
        ///
        /// At most 100 characters.
        pub connect_source_phone_number: Option<Value<String>>,
    }

    impl Lower for OutboundCallConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AnswerMachineDetectionConfig", self.answer_machine_detection_config);
            to.set("ConnectContactFlowArn", self.connect_contact_flow_arn);
            to.set("ConnectQueueArn", self.connect_queue_arn);
            to.set("ConnectSourcePhoneNumber", self.connect_source_phone_number);
        }
    }

    /// Contains information about answering machine detection.
    #[derive(Clone, Debug, Default)]
    pub struct AnswerMachineDetectionConfig {
        /// Whether waiting for answer machine prompt is enabled.
        pub await_answer_machine_prompt: Option<Value<bool>>,
        /// Whether answering machine detection is enabled.
        ///
        /// Required.
        pub enable_answer_machine_detection: Option<Value<bool>>,
    }

    impl Lower for AnswerMachineDetectionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AwaitAnswerMachinePrompt", self.await_answer_machine_prompt);
            to.set("EnableAnswerMachineDetection", self.enable_answer_machine_detection);
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
        /// The value for the tag. You can specify a value that's 1 to 256 characters in length.
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
