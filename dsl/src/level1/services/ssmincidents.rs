//! `AWS::SSMIncidents`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SSMIncidents::ReplicationSet`.
///
/// The `AWS::SSMIncidents::ReplicationSet` resource specifies a set of AWS Regions that Incident Manager data is
/// replicated to and the AWS Key Management Service ( AWS key used to encrypt the data.
///
/// Its ARN: `arn:${Partition}:ssm-incidents::${Account}:replication-set/${ReplicationSet}`.
#[derive(Clone, Debug, Default)]
pub struct ReplicationSet {
    /// Determines if the replication set deletion protection is enabled or not. If deletion protection is enabled, you
    /// can't delete the last Region in the replication set.
    pub deletion_protected: Option<Value<bool>>,
    /// Specifies the Regions of the replication set.
    ///
    /// Required. 1 to 3 items.
    pub regions: Option<Value<Vec<replication_set::ReplicationRegion>>>,
    /// A list of tags to add to the replication set.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<replication_set::Tag>>>,
}

impl Lower for ReplicationSet {
    fn fields(self, to: &mut Fields) {
        to.set("DeletionProtected", self.deletion_protected);
        to.set("Regions", self.regions);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ReplicationSet {
    const TYPE: &'static str = "AWS::SSMIncidents::ReplicationSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ReplicationSet> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the ReplicationSet.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`ReplicationSet`] is made of.
pub mod replication_set {
    use super::*;

    /// The `ReplicationRegion` property type specifies the Region and AWS Key Management Service key to add to the
    /// replication set.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationRegion {
        /// Specifies the Region configuration.
        pub region_configuration: Option<Value<RegionConfiguration>>,
        /// Specifies the region name to add to the replication set.
        ///
        /// At most 20 characters.
        pub region_name: Option<Value<String>>,
    }

    impl Lower for ReplicationRegion {
        fn fields(self, to: &mut Fields) {
            to.set("RegionConfiguration", self.region_configuration);
            to.set("RegionName", self.region_name);
        }
    }

    /// The `RegionConfiguration` property specifies the Region and AWS Key Management Service key to add to the
    /// replication set.
    #[derive(Clone, Debug, Default)]
    pub struct RegionConfiguration {
        /// The AWS Key Management Service key ID to use to encrypt your replication set.
        ///
        /// Required. At most 2048 characters.
        pub sse_kms_key_id: Option<Value<String>>,
    }

    impl Lower for RegionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SseKmsKeyId", self.sse_kms_key_id);
        }
    }

    /// A key-value pair to tag a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::SSMIncidents::ResponsePlan`.
///
/// The `AWS::SSMIncidents::ResponsePlan` resource specifies the details of the response plan that are used when
/// creating an incident.
///
/// Its ARN: `arn:${Partition}:ssm-incidents::${Account}:response-plan/${ResponsePlan}`.
#[derive(Clone, Debug, Default)]
pub struct ResponsePlan {
    /// The actions that the response plan starts at the beginning of an incident.
    ///
    /// At most 1 items.
    pub actions: Option<Value<Vec<response_plan::Action>>>,
    /// The chat channel used for collaboration during an incident.
    pub chat_channel: Option<Value<response_plan::ChatChannel>>,
    /// The human readable name of the response plan.
    ///
    /// 1 to 200 characters.
    pub display_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) for the contacts and escalation plans that the response plan engages during an
    /// incident.
    ///
    /// At most 5 items.
    pub engagements: Option<Value<Vec<String>>>,
    /// Details used to create an incident when using this response plan.
    ///
    /// Required.
    pub incident_template: Option<Value<response_plan::IncidentTemplate>>,
    /// Information about third-party services integrated into the response plan.
    ///
    /// At most 1 items.
    pub integrations: Option<Value<Vec<response_plan::Integration>>>,
    /// The name of the response plan.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<response_plan::Tag>>>,
}

impl Lower for ResponsePlan {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("ChatChannel", self.chat_channel);
        to.set("DisplayName", self.display_name);
        to.set("Engagements", self.engagements);
        to.set("IncidentTemplate", self.incident_template);
        to.set("Integrations", self.integrations);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ResponsePlan {
    const TYPE: &'static str = "AWS::SSMIncidents::ResponsePlan";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ResponsePlan> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the response plan.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`ResponsePlan`] is made of.
pub mod response_plan {
    use super::*;

    /// The `Action` property type specifies the configuration to launch.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// Details about the Systems Manager automation document that will be used as a runbook during an incident.
        pub ssm_automation: Option<Value<SsmAutomation>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("SsmAutomation", self.ssm_automation);
        }
    }

    /// The `SsmAutomation` property type specifies details about the Systems Manager Automation runbook that will be
    /// used as the runbook during an incident.
    #[derive(Clone, Debug, Default)]
    pub struct SsmAutomation {
        /// The automation document's name.
        ///
        /// Required. At most 128 characters.
        pub document_name: Option<Value<String>>,
        /// The version of the runbook to use when running.
        ///
        /// At most 128 characters.
        pub document_version: Option<Value<String>>,
        /// The key-value pairs to resolve dynamic parameter values when processing a Systems Manager Automation runbook.
        ///
        /// At most 200 items.
        pub dynamic_parameters: Option<Value<Vec<DynamicSsmParameter>>>,
        /// The key-value pair parameters to use when running the runbook.
        ///
        /// 1 to 200 items.
        pub parameters: Option<Value<Vec<SsmParameter>>>,
        /// The Amazon Resource Name (ARN) of the role that the automation document will assume when running commands.
        ///
        /// Required. At most 1000 characters.
        pub role_arn: Option<Value<String>>,
        /// The account that the automation document will be run in. This can be in either the management account or an
        /// application account.
        ///
        /// One of `IMPACTED_ACCOUNT`, `RESPONSE_PLAN_OWNER_ACCOUNT`.
        pub target_account: Option<Value<String>>,
    }

    impl Lower for SsmAutomation {
        fn fields(self, to: &mut Fields) {
            to.set("DocumentName", self.document_name);
            to.set("DocumentVersion", self.document_version);
            to.set("DynamicParameters", self.dynamic_parameters);
            to.set("Parameters", self.parameters);
            to.set("RoleArn", self.role_arn);
            to.set("TargetAccount", self.target_account);
        }
    }

    /// When you add a runbook to a response plan, you can specify the parameters for the runbook to use at runtime.
    #[derive(Clone, Debug, Default)]
    pub struct DynamicSsmParameter {
        /// The key parameter to use when running the Systems Manager Automation runbook.
        ///
        /// Required. 1 to 50 characters.
        pub key: Option<Value<String>>,
        /// The dynamic parameter value.
        ///
        /// Required.
        pub value: Option<Value<DynamicSsmParameterValue>>,
    }

    impl Lower for DynamicSsmParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The dynamic parameter value.
    #[derive(Clone, Debug, Default)]
    pub struct DynamicSsmParameterValue {
        /// Variable dynamic parameters. A parameter value is determined when an incident is created.
        ///
        /// One of `INCIDENT_RECORD_ARN`, `INVOLVED_RESOURCES`.
        pub variable: Option<Value<String>>,
    }

    impl Lower for DynamicSsmParameterValue {
        fn fields(self, to: &mut Fields) {
            to.set("Variable", self.variable);
        }
    }

    /// The key-value pair parameters to use when running the Automation runbook.
    #[derive(Clone, Debug, Default)]
    pub struct SsmParameter {
        /// The key parameter to use when running the Automation runbook.
        ///
        /// Required. 1 to 50 characters.
        pub key: Option<Value<String>>,
        /// The value parameter to use when running the Automation runbook.
        ///
        /// Required. At most 10 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for SsmParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Values", self.values);
        }
    }

    /// The chat channel used for collaboration during an incident.
    #[derive(Clone, Debug, Default)]
    pub struct ChatChannel {
        /// The Amazon targets that uses to notify the chat channel of updates to an incident. You can also make updates to
        /// the incident through the chat channel by using the Amazon topics.
        pub chatbot_sns: Option<Value<Vec<String>>>,
    }

    impl Lower for ChatChannel {
        fn fields(self, to: &mut Fields) {
            to.set("ChatbotSns", self.chatbot_sns);
        }
    }

    /// The `IncidentTemplate` property type specifies details used to create an incident when using this response plan.
    #[derive(Clone, Debug, Default)]
    pub struct IncidentTemplate {
        /// Used to create only one incident record for an incident.
        ///
        /// 1 to 1000 characters.
        pub dedupe_string: Option<Value<String>>,
        /// Defines the impact to the customers. Providing an impact overwrites the impact provided by a response plan.
        ///
        /// Required. 1 to 5.
        pub impact: Option<Value<i64>>,
        /// Tags to assign to the template. When the `StartIncident` API action is called, Incident Manager assigns the tags
        /// specified in the template to the incident.
        ///
        /// At most 50 items.
        pub incident_tags: Option<Value<Vec<Tag>>>,
        /// The Amazon Simple Notification Service ( Amazon ) targets that uses to notify the chat channel of updates to an
        /// incident.
        ///
        /// 0 to 10 items.
        pub notification_targets: Option<Value<Vec<NotificationTargetItem>>>,
        /// The summary describes what has happened during the incident.
        ///
        /// 1 to 4000 characters.
        pub summary: Option<Value<String>>,
        /// The title of the incident is a brief and easily recognizable.
        ///
        /// Required. At most 200 characters.
        pub title: Option<Value<String>>,
    }

    impl Lower for IncidentTemplate {
        fn fields(self, to: &mut Fields) {
            to.set("DedupeString", self.dedupe_string);
            to.set("Impact", self.impact);
            to.set("IncidentTags", self.incident_tags);
            to.set("NotificationTargets", self.notification_targets);
            to.set("Summary", self.summary);
            to.set("Title", self.title);
        }
    }

    /// A key-value pair to tag a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The Amazon topic that's used by to notify the incidents chat channel.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationTargetItem {
        /// The Amazon Resource Name (ARN) of the Amazon topic.
        ///
        /// At most 1000 characters.
        pub sns_topic_arn: Option<Value<String>>,
    }

    impl Lower for NotificationTargetItem {
        fn fields(self, to: &mut Fields) {
            to.set("SnsTopicArn", self.sns_topic_arn);
        }
    }

    /// Information about third-party services integrated into a response plan.
    #[derive(Clone, Debug, Default)]
    pub struct Integration {
        /// Information about the PagerDuty service where the response plan creates an incident.
        pub pager_duty_configuration: Option<Value<PagerDutyConfiguration>>,
    }

    impl Lower for Integration {
        fn fields(self, to: &mut Fields) {
            to.set("PagerDutyConfiguration", self.pager_duty_configuration);
        }
    }

    /// Details about the PagerDuty configuration for a response plan.
    #[derive(Clone, Debug, Default)]
    pub struct PagerDutyConfiguration {
        /// The name of the PagerDuty configuration.
        ///
        /// Required. 1 to 200 characters.
        pub name: Option<Value<String>>,
        /// Details about the PagerDuty service associated with the configuration.
        ///
        /// Required.
        pub pager_duty_incident_configuration: Option<Value<PagerDutyIncidentConfiguration>>,
        /// The ID of the AWS Secrets Manager secret that stores your PagerDuty key, either a General Access REST API Key or
        /// User Token REST API Key, and other user credentials.
        ///
        /// Required. 1 to 512 characters.
        pub secret_id: Option<Value<String>>,
    }

    impl Lower for PagerDutyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("PagerDutyIncidentConfiguration", self.pager_duty_incident_configuration);
            to.set("SecretId", self.secret_id);
        }
    }

    /// Details about the PagerDuty service where the response plan creates an incident.
    #[derive(Clone, Debug, Default)]
    pub struct PagerDutyIncidentConfiguration {
        /// The ID of the PagerDuty service that the response plan associates with an incident when it launches.
        ///
        /// Required. 1 to 200 characters.
        pub service_id: Option<Value<String>>,
    }

    impl Lower for PagerDutyIncidentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ServiceId", self.service_id);
        }
    }
}
