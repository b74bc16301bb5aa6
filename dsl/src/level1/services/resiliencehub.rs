//! `AWS::ResilienceHub`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ResilienceHub::App`.
///
/// Creates an AWS Resilience Hub application. An AWS Resilience Hub application is a collection of AWS resources
/// structured to prevent and recover AWS application disruptions.
///
/// Its ARN: `arn:${Partition}:resiliencehub:${Region}:${Account}:app/${AppId}`.
#[derive(Clone, Debug, Default)]
pub struct App {
    /// Assessment execution schedule with 'Daily' or 'Disabled' values.
    ///
    /// One of `Disabled`, `Daily`.
    pub app_assessment_schedule: Option<Value<String>>,
    /// A JSON string that provides information about your application structure. To learn more about the
    /// `appTemplateBody` template, see the sample template in Sample appTemplateBody template.
    ///
    /// Required. 0 to 409600 characters.
    pub app_template_body: Option<Value<String>>,
    /// Optional description for an application.
    ///
    /// 0 to 500 characters.
    pub description: Option<Value<String>>,
    /// The list of events you would like to subscribe and get notification for. Currently, AWS Resilience Hub supports
    /// notifications only for \*Drift detected\* and \*Scheduled assessment failure\* events.
    ///
    /// 0 to 10 items.
    pub event_subscriptions: Option<Value<Vec<app::EventSubscription>>>,
    /// Name for the application.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Defines the roles and credentials that AWS Resilience Hub would use while creating the application, importing
    /// its resources, and running an assessment.
    pub permission_model: Option<Value<app::PermissionModel>>,
    /// The Amazon Resource Name (ARN) of the resiliency policy.
    pub resiliency_policy_arn: Option<Value<String>>,
    /// An array of `ResourceMapping` objects.
    ///
    /// Required.
    pub resource_mappings: Option<Value<Vec<app::ResourceMapping>>>,
    /// Tags assigned to the resource. A tag is a label that you assign to an AWS resource. Each tag consists of a
    /// key/value pair.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for App {
    fn fields(self, to: &mut Fields) {
        to.set("AppAssessmentSchedule", self.app_assessment_schedule);
        to.set("AppTemplateBody", self.app_template_body);
        to.set("Description", self.description);
        to.set("EventSubscriptions", self.event_subscriptions);
        to.set("Name", self.name);
        to.set("PermissionModel", self.permission_model);
        to.set("ResiliencyPolicyArn", self.resiliency_policy_arn);
        to.set("ResourceMappings", self.resource_mappings);
        to.set("Tags", self.tags);
    }
}

impl Level1 for App {
    const TYPE: &'static str = "AWS::ResilienceHub::App";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<App> {
    /// `Ref`: its `AppArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the applcation.
    pub fn app_arn(self) -> Value<Arn> {
        self.attribute("AppArn")
    }

    /// Indicates if compliance drifts (deviations) were detected while running an assessment for your application.
    pub fn drift_status(self) -> Value<String> {
        self.attribute("DriftStatus")
    }
}

/// What [`App`] is made of.
pub mod app {
    use super::*;

    /// Indicates an event you would like to subscribe and get notification for. Currently, AWS Resilience Hub supports
    /// notifications only for \*Drift detected\* and \*Scheduled assessment failure\* events.
    #[derive(Clone, Debug, Default)]
    pub struct EventSubscription {
        /// The type of event you would like to subscribe and get notification for.
        ///
        /// Required. One of `ScheduledAssessmentFailure`, `DriftDetected`.
        pub event_type: Option<Value<String>>,
        /// Unique name to identify an event subscription.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
        /// Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic. The format for this ARN is:
        /// `arn:partition:sns:region:account:topic-name`.
        pub sns_topic_arn: Option<Value<String>>,
    }

    impl Lower for EventSubscription {
        fn fields(self, to: &mut Fields) {
            to.set("EventType", self.event_type);
            to.set("Name", self.name);
            to.set("SnsTopicArn", self.sns_topic_arn);
        }
    }

    /// Defines the roles and credentials that AWS Resilience Hub would use while creating the application, importing
    /// its resources, and running an assessment.
    #[derive(Clone, Debug, Default)]
    pub struct PermissionModel {
        /// Defines a list of role Amazon Resource Names (ARNs) to be used in other accounts. These ARNs are used for
        /// querying purposes while importing resources and assessing your application.
        ///
        /// 0 to 10 items.
        pub cross_account_role_arns: Option<Value<Vec<String>>>,
        /// Existing AWS IAM role name in the primary AWS account that will be assumed by AWS Resilience Hub Service
        /// Principle to obtain a read-only access to your application resources while running an assessment.
        pub invoker_role_name: Option<Value<String>>,
        /// Defines how AWS Resilience Hub scans your resources. It can scan for the resources by using a pre-existing role
        /// in your AWS account, or by using the credentials of the current IAM user.
        ///
        /// Required. One of `LegacyIAMUser`, `RoleBased`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PermissionModel {
        fn fields(self, to: &mut Fields) {
            to.set("CrossAccountRoleArns", self.cross_account_role_arns);
            to.set("InvokerRoleName", self.invoker_role_name);
            to.set("Type", self.type_);
        }
    }

    /// Defines a resource mapping.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceMapping {
        /// Name of the Amazon Elastic Kubernetes Service cluster and namespace that this resource is mapped to when the
        /// `mappingType` is `EKS`.
        ///
        /// 1 to 255 characters.
        pub eks_source_name: Option<Value<String>>,
        /// Name of the CloudFormation stack this resource is mapped to when the `mappingType` is `CfnStack`.
        ///
        /// 1 to 255 characters.
        pub logical_stack_name: Option<Value<String>>,
        /// Specifies the type of resource mapping.
        ///
        /// Required.
        pub mapping_type: Option<Value<String>>,
        /// Identifier of the physical resource.
        ///
        /// Required.
        pub physical_resource_id: Option<Value<PhysicalResourceId>>,
        /// Name of the resource that this resource is mapped to when the `mappingType` is `Resource`.
        pub resource_name: Option<Value<String>>,
        /// Name of the Terraform source that this resource is mapped to when the `mappingType` is `Terraform`.
        ///
        /// 1 to 255 characters.
        pub terraform_source_name: Option<Value<String>>,
    }

    impl Lower for ResourceMapping {
        fn fields(self, to: &mut Fields) {
            to.set("EksSourceName", self.eks_source_name);
            to.set("LogicalStackName", self.logical_stack_name);
            to.set("MappingType", self.mapping_type);
            to.set("PhysicalResourceId", self.physical_resource_id);
            to.set("ResourceName", self.resource_name);
            to.set("TerraformSourceName", self.terraform_source_name);
        }
    }

    /// Defines a physical resource identifier.
    #[derive(Clone, Debug, Default)]
    pub struct PhysicalResourceId {
        /// The AWS account that owns the physical resource.
        pub aws_account_id: Option<Value<String>>,
        /// The AWS Region that the physical resource is located in.
        pub aws_region: Option<Value<String>>,
        /// Identifier of the physical resource.
        ///
        /// Required. 1 to 255 characters.
        pub identifier: Option<Value<String>>,
        /// Specifies the type of physical resource identifier.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PhysicalResourceId {
        fn fields(self, to: &mut Fields) {
            to.set("AwsAccountId", self.aws_account_id);
            to.set("AwsRegion", self.aws_region);
            to.set("Identifier", self.identifier);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::ResilienceHub::ResiliencyPolicy`.
///
/// Defines a resiliency policy.
///
/// Its ARN: `arn:${Partition}:resiliencehub:${Region}:${Account}:resiliency-policy/${PolicyId}`.
#[derive(Clone, Debug, Default)]
pub struct ResiliencyPolicy {
    /// Specifies a high-level geographical location constraint for where your resilience policy data can be stored.
    ///
    /// One of `AnyLocation`, `SameContinent`, `SameCountry`.
    pub data_location_constraint: Option<Value<String>>,
    /// The resiliency policy.
    ///
    /// Required.
    pub policy: Option<Value<resiliency_policy::PolicyMap>>,
    /// Description of the resiliency policy.
    ///
    /// 0 to 500 characters.
    pub policy_description: Option<Value<String>>,
    /// The name of the policy.
    ///
    /// Required.
    pub policy_name: Option<Value<String>>,
    /// Tags assigned to the resource. A tag is a label that you assign to an AWS resource. Each tag consists of a
    /// key/value pair.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The tier for this resiliency policy, ranging from the highest severity ( `MissionCritical` ) to lowest (
    /// `NonCritical` ).
    ///
    /// Required. One of `MissionCritical`, `Critical`, `Important`, `CoreServices`, `NonCritical`.
    pub tier: Option<Value<String>>,
}

impl Lower for ResiliencyPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("DataLocationConstraint", self.data_location_constraint);
        to.set("Policy", self.policy);
        to.set("PolicyDescription", self.policy_description);
        to.set("PolicyName", self.policy_name);
        to.set("Tags", self.tags);
        to.set("Tier", self.tier);
    }
}

impl Level1 for ResiliencyPolicy {
    const TYPE: &'static str = "AWS::ResilienceHub::ResiliencyPolicy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ResiliencyPolicy> {
    /// `Ref`: its `PolicyArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Amazon Resource Name (ARN) of the resiliency policy.
    pub fn policy_arn(self) -> Value<Arn> {
        self.attribute("PolicyArn")
    }
}

/// What [`ResiliencyPolicy`] is made of.
pub mod resiliency_policy {
    use super::*;

    /// `PolicyMap` of `AWS::ResilienceHub::ResiliencyPolicy`.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyMap {
        /// Failure Policy.
        ///
        /// Required.
        pub az: Option<Value<FailurePolicy>>,
        /// Failure Policy.
        ///
        /// Required.
        pub hardware: Option<Value<FailurePolicy>>,
        /// Failure Policy.
        pub region: Option<Value<FailurePolicy>>,
        /// Failure Policy.
        ///
        /// Required.
        pub software: Option<Value<FailurePolicy>>,
    }

    impl Lower for PolicyMap {
        fn fields(self, to: &mut Fields) {
            to.set("AZ", self.az);
            to.set("Hardware", self.hardware);
            to.set("Region", self.region);
            to.set("Software", self.software);
        }
    }

    /// Defines a failure policy.
    #[derive(Clone, Debug, Default)]
    pub struct FailurePolicy {
        /// Recovery Point Objective (RPO) in seconds.
        ///
        /// Required.
        pub rpo_in_secs: Option<Value<i64>>,
        /// Recovery Time Objective (RTO) in seconds.
        ///
        /// Required.
        pub rto_in_secs: Option<Value<i64>>,
    }

    impl Lower for FailurePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("RpoInSecs", self.rpo_in_secs);
            to.set("RtoInSecs", self.rto_in_secs);
        }
    }
}
