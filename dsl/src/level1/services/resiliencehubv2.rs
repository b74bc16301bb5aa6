//! `AWS::ResilienceHubV2`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ResilienceHubV2::Policy`.
///
/// Creates a resilience policy that defines availability and disaster recovery requirements.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    pub availability_slo: Option<Value<policy::AvailabilitySlo>>,
    pub data_recovery: Option<Value<policy::DataRecoveryTargets>>,
    /// The description of the policy.
    ///
    /// At most 615 characters.
    pub description: Option<Value<String>>,
    /// The KMS key ID for encrypting policy data.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    pub multi_az: Option<Value<policy::MultiAzTargets>>,
    pub multi_region: Option<Value<policy::MultiRegionTargets>>,
    /// The name of the policy.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Whether the policy is enabled to be shared with other members of the Organization. Only applicable if the policy
    /// owner is a management account or delegated admin.
    pub sharing_enabled: Option<Value<bool>>,
    /// Tags assigned to the policy.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<policy::Tag>>>,
}

impl Lower for Policy {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilitySlo", self.availability_slo);
        to.set("DataRecovery", self.data_recovery);
        to.set("Description", self.description);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("MultiAz", self.multi_az);
        to.set("MultiRegion", self.multi_region);
        to.set("Name", self.name);
        to.set("SharingEnabled", self.sharing_enabled);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Policy {
    const TYPE: &'static str = "AWS::ResilienceHubV2::Policy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Policy> {
    /// `Ref`: its `PolicyArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The number of services associated with this policy.
    pub fn associated_service_count(self) -> Value<i64> {
        self.attribute("AssociatedServiceCount")
    }

    /// The timestamp when the policy was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the policy.
    pub fn policy_arn(self) -> Value<Arn> {
        self.attribute("PolicyArn")
    }

    /// The timestamp when the policy was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Policy`] is made of.
pub mod policy {
    use super::*;

    /// `AvailabilitySlo` of `AWS::ResilienceHubV2::Policy`.
    #[derive(Clone, Debug, Default)]
    pub struct AvailabilitySlo {
        /// Availability target percentage.
        ///
        /// 0 to 100.
        pub target: Option<Value<f64>>,
    }

    impl Lower for AvailabilitySlo {
        fn fields(self, to: &mut Fields) {
            to.set("Target", self.target);
        }
    }

    /// `DataRecoveryTargets` of `AWS::ResilienceHubV2::Policy`.
    #[derive(Clone, Debug, Default)]
    pub struct DataRecoveryTargets {
        /// Time between backups in minutes.
        ///
        /// At least 0.
        pub time_between_backups_in_minutes: Option<Value<i64>>,
    }

    impl Lower for DataRecoveryTargets {
        fn fields(self, to: &mut Fields) {
            to.set("TimeBetweenBackupsInMinutes", self.time_between_backups_in_minutes);
        }
    }

    /// `MultiAzTargets` of `AWS::ResilienceHubV2::Policy`.
    #[derive(Clone, Debug, Default)]
    pub struct MultiAzTargets {
        /// Multi-AZ disaster recovery approach.
        ///
        /// One of `ACTIVE_ACTIVE`, `HOT_STANDBY`, `WARM_STANDBY`, `PILOT_LIGHT`, `BACKUP_AND_RESTORE`.
        pub disaster_recovery_approach: Option<Value<String>>,
        /// Recovery Point Objective in minutes.
        ///
        /// 0 to 2147483647.
        pub rpo_in_minutes: Option<Value<i64>>,
        /// Recovery Time Objective in minutes.
        ///
        /// 0 to 2147483647.
        pub rto_in_minutes: Option<Value<i64>>,
    }

    impl Lower for MultiAzTargets {
        fn fields(self, to: &mut Fields) {
            to.set("DisasterRecoveryApproach", self.disaster_recovery_approach);
            to.set("RpoInMinutes", self.rpo_in_minutes);
            to.set("RtoInMinutes", self.rto_in_minutes);
        }
    }

    /// `MultiRegionTargets` of `AWS::ResilienceHubV2::Policy`.
    #[derive(Clone, Debug, Default)]
    pub struct MultiRegionTargets {
        /// Multi-Region disaster recovery approach.
        ///
        /// One of `ACTIVE_ACTIVE`, `HOT_STANDBY`, `WARM_STANDBY`, `PILOT_LIGHT`, `BACKUP_AND_RESTORE`.
        pub disaster_recovery_approach: Option<Value<String>>,
        /// Recovery Point Objective in minutes.
        ///
        /// 0 to 2147483647.
        pub rpo_in_minutes: Option<Value<i64>>,
        /// Recovery Time Objective in minutes.
        ///
        /// 0 to 2147483647.
        pub rto_in_minutes: Option<Value<i64>>,
    }

    impl Lower for MultiRegionTargets {
        fn fields(self, to: &mut Fields) {
            to.set("DisasterRecoveryApproach", self.disaster_recovery_approach);
            to.set("RpoInMinutes", self.rpo_in_minutes);
            to.set("RtoInMinutes", self.rto_in_minutes);
        }
    }

    /// `Tag` of `AWS::ResilienceHubV2::Policy`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::ResilienceHubV2::Service`.
///
/// Creates a resilience-managed service with associated systems, input sources, assertions, and service functions.
#[derive(Clone, Debug, Default)]
pub struct Service {
    /// Assertions associated with this service.
    ///
    /// At most 20 items.
    pub assertions: Option<Value<Vec<service::AssertionDefinition>>>,
    /// Systems associated with this service.
    ///
    /// At most 1000 items.
    pub associated_systems: Option<Value<Vec<service::AssociatedSystem>>>,
    /// Dependency discovery state.
    ///
    /// One of `ENABLED`, `DISABLED`, `INITIALIZING`.
    pub dependency_discovery: Option<Value<String>>,
    /// The description of the service.
    ///
    /// At most 615 characters.
    pub description: Option<Value<String>>,
    /// Links the service to an AWS DevOps Agent Agent Space. Provide AgentSpaceArn to connect the service; omit this
    /// property to leave an existing link unchanged.
    pub dev_ops_agent_configuration: Option<Value<service::DevOpsAgentConfiguration>>,
    /// Input sources for this service.
    ///
    /// At most 20 items.
    pub input_sources: Option<Value<Vec<service::InputSourceDefinition>>>,
    /// The KMS key ID for encrypting service data.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of the service.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    pub permission_model: Option<Value<service::PermissionModel>>,
    /// The ARN of the resilience policy to associate.
    pub policy_arn: Option<Value<String>>,
    /// AWS regions for the service.
    ///
    /// Required. 1 to 10 items. A change replaces the resource.
    pub regions: Option<Value<Vec<String>>>,
    /// Configuration for automatic report generation on a Service.
    pub report_configuration: Option<Value<service::ServiceReportConfiguration>>,
    /// Tags assigned to the service.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<service::Tag>>>,
}

impl Lower for Service {
    fn fields(self, to: &mut Fields) {
        to.set("Assertions", self.assertions);
        to.set("AssociatedSystems", self.associated_systems);
        to.set("DependencyDiscovery", self.dependency_discovery);
        to.set("Description", self.description);
        to.set("DevOpsAgentConfiguration", self.dev_ops_agent_configuration);
        to.set("InputSources", self.input_sources);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Name", self.name);
        to.set("PermissionModel", self.permission_model);
        to.set("PolicyArn", self.policy_arn);
        to.set("Regions", self.regions);
        to.set("ReportConfiguration", self.report_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Service {
    const TYPE: &'static str = "AWS::ResilienceHubV2::Service";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Service> {
    /// `Ref`: its `ServiceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the service was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Effective policy values computed from the associated policy.
    pub fn effective_policy_values(self) -> Value<Json> {
        self.attribute("EffectivePolicyValues")
    }

    /// The ARN of the service.
    pub fn service_arn(self) -> Value<Arn> {
        self.attribute("ServiceArn")
    }

    /// The timestamp when the service was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Service`] is made of.
pub mod service {
    use super::*;

    /// An assertion about the service's resilience posture.
    #[derive(Clone, Debug, Default)]
    pub struct AssertionDefinition {
        /// The text of the assertion.
        ///
        /// Required. 1 to 1000 characters.
        pub text: Option<Value<String>>,
    }

    impl Lower for AssertionDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Text", self.text);
        }
    }

    /// `AssociatedSystem` of `AWS::ResilienceHubV2::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct AssociatedSystem {
        /// The system ARN.
        ///
        /// Required.
        pub system_arn: Option<Value<String>>,
        /// User journey IDs associated with this system.
        ///
        /// At most 50 items.
        pub user_journey_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for AssociatedSystem {
        fn fields(self, to: &mut Fields) {
            to.set("SystemArn", self.system_arn);
            to.set("UserJourneyIds", self.user_journey_ids);
        }
    }

    /// Links the service to an AWS DevOps Agent Agent Space. Provide AgentSpaceArn to connect the service; omit this
    /// property to leave an existing link unchanged.
    #[derive(Clone, Debug, Default)]
    pub struct DevOpsAgentConfiguration {
        /// The ARN of the DevOps Agent Agent Space to link to this service.
        ///
        /// Required.
        pub agent_space_arn: Option<Value<String>>,
    }

    impl Lower for DevOpsAgentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AgentSpaceArn", self.agent_space_arn);
        }
    }

    /// An input source for the service.
    #[derive(Clone, Debug, Default)]
    pub struct InputSourceDefinition {
        /// Resource configuration for an input source. Provide exactly one field.
        ///
        /// Required.
        pub resource_configuration: Option<Value<ResourceConfiguration>>,
    }

    impl Lower for InputSourceDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceConfiguration", self.resource_configuration);
        }
    }

    /// Resource configuration for an input source. Provide exactly one field.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceConfiguration {
        /// ARN of a CloudFormation stack.
        pub cfn_stack_arn: Option<Value<String>>,
        /// S3 URL of a design file.
        pub design_file_s3_url: Option<Value<String>>,
        pub eks: Option<Value<EksSource>>,
        /// Resource tags to discover resources.
        ///
        /// 1 to 10 items.
        pub resource_tags: Option<Value<Vec<ResourceTag>>>,
        /// URL of a Terraform state file.
        pub tf_state_file_url: Option<Value<String>>,
    }

    impl Lower for ResourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CfnStackArn", self.cfn_stack_arn);
            to.set("DesignFileS3Url", self.design_file_s3_url);
            to.set("Eks", self.eks);
            to.set("ResourceTags", self.resource_tags);
            to.set("TfStateFileUrl", self.tf_state_file_url);
        }
    }

    /// `EksSource` of `AWS::ResilienceHubV2::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct EksSource {
        /// ARN of the EKS cluster.
        ///
        /// Required.
        pub cluster_arn: Option<Value<String>>,
        /// Kubernetes label selector that scopes discovery to matching objects in the specified namespaces. An object must
        /// satisfy both MatchLabels and MatchExpressions.
        pub label_selector: Option<Value<EksLabelSelector>>,
        /// EKS namespaces.
        ///
        /// Required. 1 to 10 items.
        pub namespaces: Option<Value<Vec<String>>>,
    }

    impl Lower for EksSource {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterArn", self.cluster_arn);
            to.set("LabelSelector", self.label_selector);
            to.set("Namespaces", self.namespaces);
        }
    }

    /// Kubernetes label selector that scopes discovery to matching objects in the specified namespaces. An object must
    /// satisfy both MatchLabels and MatchExpressions.
    #[derive(Clone, Debug, Default)]
    pub struct EksLabelSelector {
        /// Label selector requirements an object must satisfy to be discovered. Up to 20 requirements, all of which must
        /// match.
        ///
        /// 1 to 20 items.
        pub match_expressions: Option<Value<Vec<EksLabelSelectorRequirement>>>,
        /// Label key/value pairs an object must carry to be discovered. Up to 20 pairs.
        pub match_labels: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for EksLabelSelector {
        fn fields(self, to: &mut Fields) {
            to.set("MatchExpressions", self.match_expressions);
            to.set("MatchLabels", self.match_labels);
        }
    }

    /// A single label selector requirement. Specify Values when Operator is IN or NOT\_IN, and omit Values when
    /// Operator is EXISTS or DOES\_NOT\_EXIST.
    #[derive(Clone, Debug, Default)]
    pub struct EksLabelSelectorRequirement {
        /// Label key the requirement applies to.
        ///
        /// Required. 1 to 317 characters.
        pub key: Option<Value<String>>,
        /// Operator applied to the label key.
        ///
        /// Required. One of `IN`, `NOT_IN`, `EXISTS`, `DOES_NOT_EXIST`.
        pub operator: Option<Value<String>>,
        /// Label values the requirement compares against. Up to 20 values. Required for IN and NOT\_IN; omit for EXISTS and
        /// DOES\_NOT\_EXIST.
        ///
        /// 1 to 20 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for EksLabelSelectorRequirement {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Operator", self.operator);
            to.set("Values", self.values);
        }
    }

    /// `ResourceTag` of `AWS::ResilienceHubV2::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceTag {
        /// Tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag values.
        ///
        /// Required. 0 to 10 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for ResourceTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Values", self.values);
        }
    }

    /// `PermissionModel` of `AWS::ResilienceHubV2::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct PermissionModel {
        /// Cross-account role ARNs.
        ///
        /// At most 10 items.
        pub cross_account_role_arns: Option<Value<Vec<CrossAccountRoleConfiguration>>>,
        /// Name of the invoker IAM role.
        ///
        /// Required.
        pub invoker_role_name: Option<Value<String>>,
    }

    impl Lower for PermissionModel {
        fn fields(self, to: &mut Fields) {
            to.set("CrossAccountRoleArns", self.cross_account_role_arns);
            to.set("InvokerRoleName", self.invoker_role_name);
        }
    }

    /// `CrossAccountRoleConfiguration` of `AWS::ResilienceHubV2::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct CrossAccountRoleConfiguration {
        /// ARN of the cross-account IAM role.
        ///
        /// Required. 20 to 2048 characters.
        pub cross_account_role_arn: Option<Value<String>>,
        /// External ID for cross-account access.
        pub external_id: Option<Value<String>>,
    }

    impl Lower for CrossAccountRoleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrossAccountRoleArn", self.cross_account_role_arn);
            to.set("ExternalId", self.external_id);
        }
    }

    /// Configuration for automatic report generation on a Service.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceReportConfiguration {
        /// Output destinations for generated reports.
        ///
        /// Required. 1 to 1 items.
        pub report_output: Option<Value<Vec<ReportOutputConfiguration>>>,
    }

    impl Lower for ServiceReportConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ReportOutput", self.report_output);
        }
    }

    /// Configuration for a report output destination.
    #[derive(Clone, Debug, Default)]
    pub struct ReportOutputConfiguration {
        /// S3 configuration for report output.
        pub s3: Option<Value<S3ReportOutputConfiguration>>,
    }

    impl Lower for ReportOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3", self.s3);
        }
    }

    /// S3 configuration for report output.
    #[derive(Clone, Debug, Default)]
    pub struct S3ReportOutputConfiguration {
        /// Account ID of the bucket owner.
        ///
        /// Required.
        pub bucket_owner: Option<Value<String>>,
        /// S3 bucket path where reports will be written.
        ///
        /// Required. 3 to 512 characters.
        pub bucket_path: Option<Value<String>>,
    }

    impl Lower for S3ReportOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketOwner", self.bucket_owner);
            to.set("BucketPath", self.bucket_path);
        }
    }

    /// `Tag` of `AWS::ResilienceHubV2::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::ResilienceHubV2::ServiceFunction`.
///
/// Creates a service function within a Resilience Hub service.
#[derive(Clone, Debug, Default)]
pub struct ServiceFunction {
    /// The criticality of the service function.
    ///
    /// Required. One of `PRIMARY`, `SUPPLEMENTAL`.
    pub criticality: Option<Value<String>>,
    /// The description of the service function.
    ///
    /// At most 500 characters.
    pub description: Option<Value<String>>,
    /// The name of the service function.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// The ARN of the parent service.
    ///
    /// Required. A change replaces the resource.
    pub service_arn: Option<Value<String>>,
}

impl Lower for ServiceFunction {
    fn fields(self, to: &mut Fields) {
        to.set("Criticality", self.criticality);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("ServiceArn", self.service_arn);
    }
}

impl Level1 for ServiceFunction {
    const TYPE: &'static str = "AWS::ResilienceHubV2::ServiceFunction";
}

impl Handle<ServiceFunction> {
    /// `Ref`: `ServiceArn`, `ServiceFunctionId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp when the service function was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The number of resources associated with this function.
    pub fn resource_count(self) -> Value<i64> {
        self.attribute("ResourceCount")
    }

    /// The server-generated service function ID.
    pub fn service_function_id(self) -> Value<String> {
        self.attribute("ServiceFunctionId")
    }

    /// The source of the service function.
    pub fn source(self) -> Value<String> {
        self.attribute("Source")
    }

    /// The timestamp when the service function was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AWS::ResilienceHubV2::System`.
///
/// Creates a system that represents a logical grouping of services.
#[derive(Clone, Debug, Default)]
pub struct System {
    /// The description of the system.
    ///
    /// At most 500 characters.
    pub description: Option<Value<String>>,
    /// The KMS key ID for encrypting system data.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of the system.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Whether the system is enabled to be shared with other members of the Organization. Only applicable if the system
    /// owner is a management account or delegated admin.
    pub sharing_enabled: Option<Value<bool>>,
    /// Tags assigned to the system.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<system::Tag>>>,
}

impl Lower for System {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Name", self.name);
        to.set("SharingEnabled", self.sharing_enabled);
        to.set("Tags", self.tags);
    }
}

impl Level1 for System {
    const TYPE: &'static str = "AWS::ResilienceHubV2::System";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<System> {
    /// `Ref`: its `SystemArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the system was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the system.
    pub fn system_arn(self) -> Value<Arn> {
        self.attribute("SystemArn")
    }

    /// The system ID.
    pub fn system_id(self) -> Value<String> {
        self.attribute("SystemId")
    }

    /// The timestamp when the system was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`System`] is made of.
pub mod system {
    use super::*;

    /// `Tag` of `AWS::ResilienceHubV2::System`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::ResilienceHubV2::UserJourney`.
///
/// Creates a user journey within a Resilience Hub system.
#[derive(Clone, Debug, Default)]
pub struct UserJourney {
    /// The description of the user journey.
    ///
    /// At most 500 characters.
    pub description: Option<Value<String>>,
    /// The name of the user journey.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of the resilience policy to associate with this user journey.
    pub policy_arn: Option<Value<String>>,
    /// The system ARN or system ID that owns this user journey.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub system_identifier: Option<Value<String>>,
}

impl Lower for UserJourney {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("PolicyArn", self.policy_arn);
        to.set("SystemIdentifier", self.system_identifier);
    }
}

impl Level1 for UserJourney {
    const TYPE: &'static str = "AWS::ResilienceHubV2::UserJourney";
}

impl Handle<UserJourney> {
    /// `Ref`: `SystemIdentifier`, `UserJourneyId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp when the user journey was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the user journey was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The server-generated user journey ID.
    pub fn user_journey_id(self) -> Value<String> {
        self.attribute("UserJourneyId")
    }
}
