//! `AWS::WellArchitected`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::WellArchitected::AgentContext`.
///
/// Resource schema for AWS::WellArchitected::AgentContext. An Agent Context provides supplemental application
/// context (free-form content) within an Agent Profile, used to improve the quality of Well-Architected Agent
/// recommendations.
#[derive(Clone, Debug, Default)]
pub struct AgentContext {
    /// The free-form content of the Agent Context, supplied as an arbitrary JSON object.
    ///
    /// Required.
    pub content: Option<Value<Json>>,
    /// The type of the Agent Context.
    ///
    /// Required. One of `APPLICATION`. A change replaces the resource.
    pub context_type: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the parent Agent Profile that owns this context. Pass `!Ref` of the parent
    /// AWS::WellArchitected::AgentProfile to flow its ARN here.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub profile_arn: Option<Value<String>>,
    /// The title of the Agent Context.
    ///
    /// Required. 1 to 1000 characters.
    pub title: Option<Value<String>>,
}

impl Lower for AgentContext {
    fn fields(self, to: &mut Fields) {
        to.set("Content", self.content);
        to.set("ContextType", self.context_type);
        to.set("ProfileArn", self.profile_arn);
        to.set("Title", self.title);
    }
}

impl Level1 for AgentContext {
    const TYPE: &'static str = "AWS::WellArchitected::AgentContext";
}

impl Handle<AgentContext> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Type of the application described by this context. Mirrors the value stored in `Content.applicationType` and is
    /// surfaced as a typed read-only attribute by the service for discoverability.
    pub fn application_type(self) -> Value<String> {
        self.attribute("ApplicationType")
    }

    /// The synthetic Amazon Resource Name (ARN) of the Agent Context, composed of the parent profile ARN and the
    /// context id.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the context was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the system or user that created this context.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// Business criticality of the application described by this context. Mirrors the value stored in
    /// `Content.criticality` and is surfaced as a typed read-only attribute by the service for discoverability.
    pub fn criticality(self) -> Value<String> {
        self.attribute("Criticality")
    }

    /// The service-generated unique identifier of the Agent Context.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The timestamp when the context was last modified.
    pub fn last_modified_at(self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// The identifier of the system or user that last modified this context.
    pub fn last_modified_by(self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }
}

/// `AWS::WellArchitected::AgentGoal`.
///
/// Resource schema for AWS::WellArchitected::AgentGoal.
#[derive(Clone, Debug, Default)]
pub struct AgentGoal {
    /// A description of the Agent Goal.
    ///
    /// 1 to 4000 characters.
    pub description: Option<Value<String>>,
    /// The list of Well-Architected pillars this goal targets.
    ///
    /// Required. 1 to 5 items.
    pub pillars: Option<Value<Vec<String>>>,
    /// The Amazon Resource Name (ARN) of the parent Agent Profile that owns this goal. Pass `!Ref` of the parent
    /// AWS::WellArchitected::AgentProfile to flow its ARN here.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub profile_arn: Option<Value<String>>,
    /// The title of the Agent Goal.
    ///
    /// Required. 1 to 1000 characters.
    pub title: Option<Value<String>>,
}

impl Lower for AgentGoal {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Pillars", self.pillars);
        to.set("ProfileArn", self.profile_arn);
        to.set("Title", self.title);
    }
}

impl Level1 for AgentGoal {
    const TYPE: &'static str = "AWS::WellArchitected::AgentGoal";
}

impl Handle<AgentGoal> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The synthetic Amazon Resource Name (ARN) of the Agent Goal, composed of the parent profile ARN and the goal id.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the goal was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the system or user that created this goal.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The service-generated unique identifier of the Agent Goal.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The timestamp when the goal was last modified.
    pub fn last_modified_at(self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// The identifier of the system or user that last modified this goal.
    pub fn last_modified_by(self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }
}

/// `AWS::WellArchitected::AgentProfile`.
///
/// Resource Type definition for AWS::WellArchitected::AgentProfile.
#[derive(Clone, Debug, Default)]
pub struct AgentProfile {
    /// The aggregation configuration entries (account, regions, access role) associated with this profile.
    ///
    /// Required. 0 to 100 items.
    pub aggregation_configuration: Option<Value<Vec<agent_profile::AggregationConfiguration>>>,
    /// A business overview for the profile used to improve recommendation quality.
    ///
    /// At most 512 characters.
    pub business_overview: Option<Value<String>>,
    /// Whether deletion protection is enabled for the profile. When enabled, the profile cannot be deleted until
    /// deletion protection is disabled.
    pub deletion_protection: Option<Value<bool>>,
    /// A description of the profile.
    ///
    /// At most 512 characters.
    pub description: Option<Value<String>>,
    /// The human-readable display name of the profile.
    ///
    /// 3 to 128 characters.
    pub display_name: Option<Value<String>>,
    /// The ARN of the IAM role assumed to execute recommendation actions.
    ///
    /// Required. 1 to 2048 characters.
    pub execution_role_arn: Option<Value<String>>,
    /// The name of the profile. Unique within the account and used as the last component of the ARN.
    ///
    /// Required. 3 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The list of Well-Architected pillars to focus on.
    ///
    /// Required. 1 to 4 items.
    pub pillars: Option<Value<Vec<String>>>,
    /// Key-value pairs to associate with the Agent Profile.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<agent_profile::Tag>>>,
}

impl Lower for AgentProfile {
    fn fields(self, to: &mut Fields) {
        to.set("AggregationConfiguration", self.aggregation_configuration);
        to.set("BusinessOverview", self.business_overview);
        to.set("DeletionProtection", self.deletion_protection);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("Name", self.name);
        to.set("Pillars", self.pillars);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AgentProfile {
    const TYPE: &'static str = "AWS::WellArchitected::AgentProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AgentProfile> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Agent Profile.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the profile was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the system or user that created this profile.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The timestamp when the profile was last modified.
    pub fn last_modified_at(self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// The identifier of the system or user that last modified this profile.
    pub fn last_modified_by(self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }
}

/// What [`AgentProfile`] is made of.
pub mod agent_profile {
    use super::*;

    /// Defines an account, its in-scope regions, and the access role used to reach resources in that account.
    #[derive(Clone, Debug, Default)]
    pub struct AggregationConfiguration {
        /// The ARN of the IAM role used to access resources in this account.
        ///
        /// Required. 1 to 2048 characters.
        pub access_role_arn: Option<Value<String>>,
        /// The target AWS account ID.
        ///
        /// Required. 12 to 12 characters.
        pub account_id: Option<Value<String>>,
        /// The target regions in the account.
        ///
        /// Required. 0 to 25 items.
        pub regions: Option<Value<Vec<String>>>,
    }

    impl Lower for AggregationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessRoleArn", self.access_role_arn);
            to.set("AccountId", self.account_id);
            to.set("Regions", self.regions);
        }
    }

    /// A key-value pair to associate with the Agent Profile.
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

/// `AWS::WellArchitected::Lens`.
///
/// Definition of AWS::WellArchitected::Lens Resource Type.
///
/// Its ARN: `arn:${Partition}:wellarchitected:${Region}:${Account}:lens/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Lens {
    /// The JSON representation of a lens.
    ///
    /// 2 to 500000 characters. A change replaces the resource.
    pub json_string: Option<Value<String>>,
    /// The version of the lens.
    ///
    /// 1 to 32 characters. A change replaces the resource.
    pub lens_version: Option<Value<String>>,
    /// The tags assigned to the lens.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<lens::LensTags>>>,
}

impl Lower for Lens {
    fn fields(self, to: &mut Fields) {
        to.set("JSONString", self.json_string);
        to.set("LensVersion", self.lens_version);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Lens {
    const TYPE: &'static str = "AWS::WellArchitected::Lens";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Lens> {
    /// `Ref`: its `LensArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The description of the lens.
    pub fn description(self) -> Value<String> {
        self.attribute("Description")
    }

    /// The ARN of the lens.
    pub fn lens_arn(self) -> Value<Arn> {
        self.attribute("LensArn")
    }

    /// The unique identifier of the lens.
    pub fn lens_id(self) -> Value<String> {
        self.attribute("LensId")
    }

    /// The full name of the lens.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The Amazon Web Services account ID that owns the lens.
    pub fn owner(self) -> Value<String> {
        self.attribute("Owner")
    }
}

/// What [`Lens`] is made of.
pub mod lens {
    use super::*;

    /// `Tags` of `AWS::WellArchitected::Lens`.
    #[derive(Clone, Debug, Default)]
    pub struct LensTags {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for LensTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::WellArchitected::Profile`.
///
/// Definition of AWS::WellArchitected::Profile Resource Type.
///
/// Its ARN: `arn:${Partition}:wellarchitected:${Region}:${Account}:profile/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// The profile description.
    ///
    /// Required. 3 to 100 characters.
    pub profile_description: Option<Value<String>>,
    /// The name of the profile.
    ///
    /// Required. 3 to 100 characters. A change replaces the resource.
    pub profile_name: Option<Value<String>>,
    /// The profile questions.
    ///
    /// Required.
    pub profile_questions: Option<Value<Vec<profile::ProfileQuestionUpdate>>>,
    /// The tags assigned to the profile.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<profile::Tag>>>,
}

impl Lower for Profile {
    fn fields(self, to: &mut Fields) {
        to.set("ProfileDescription", self.profile_description);
        to.set("ProfileName", self.profile_name);
        to.set("ProfileQuestions", self.profile_questions);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Profile {
    const TYPE: &'static str = "AWS::WellArchitected::Profile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Profile> {
    /// `Ref`: its `ProfileArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The date and time the profile was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The owner of the profile.
    pub fn owner(self) -> Value<String> {
        self.attribute("Owner")
    }

    /// The profile ARN.
    pub fn profile_arn(self) -> Value<Arn> {
        self.attribute("ProfileArn")
    }

    /// The profile version.
    pub fn profile_version(self) -> Value<String> {
        self.attribute("ProfileVersion")
    }

    /// The date and time the profile was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Profile`] is made of.
pub mod profile {
    use super::*;

    /// An update to a profile question.
    #[derive(Clone, Debug, Default)]
    pub struct ProfileQuestionUpdate {
        /// The ID of the question.
        ///
        /// 1 to 128 characters.
        pub question_id: Option<Value<String>>,
        /// The selected choices.
        pub selected_choice_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for ProfileQuestionUpdate {
        fn fields(self, to: &mut Fields) {
            to.set("QuestionId", self.question_id);
            to.set("SelectedChoiceIds", self.selected_choice_ids);
        }
    }

    /// A key-value pair to associate with a resource.
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

/// `AWS::WellArchitected::ReviewTemplate`.
///
/// Creates a review template for the Well-Architected Tool.
///
/// Its ARN: `arn:${Partition}:wellarchitected:${Region}:${Account}:review-template/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ReviewTemplate {
    /// The review template description.
    ///
    /// Required. 3 to 250 characters.
    pub description: Option<Value<String>>,
    /// The lenses applied to the review template.
    ///
    /// Required. A change replaces the resource.
    pub lenses: Option<Value<Vec<String>>>,
    /// The notes associated with the review template.
    ///
    /// 0 to 2084 characters.
    pub notes: Option<Value<String>>,
    /// The tags assigned to the review template.
    pub tags: Option<Value<Vec<review_template::ReviewTemplateTags>>>,
    /// The name of the review template.
    ///
    /// Required. 3 to 100 characters.
    pub template_name: Option<Value<String>>,
}

impl Lower for ReviewTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Lenses", self.lenses);
        to.set("Notes", self.notes);
        to.set("Tags", self.tags);
        to.set("TemplateName", self.template_name);
    }
}

impl Level1 for ReviewTemplate {
    const TYPE: &'static str = "AWS::WellArchitected::ReviewTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ReviewTemplate> {
    /// `Ref`: its `TemplateArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The owner of the review template.
    pub fn owner(self) -> Value<String> {
        self.attribute("Owner")
    }

    /// The review template ARN.
    pub fn template_arn(self) -> Value<Arn> {
        self.attribute("TemplateArn")
    }

    /// The latest status of the review template.
    pub fn update_status(self) -> Value<String> {
        self.attribute("UpdateStatus")
    }

    /// The date and time the review template was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`ReviewTemplate`] is made of.
pub mod review_template {
    use super::*;

    /// `Tags` of `AWS::WellArchitected::ReviewTemplate`.
    #[derive(Clone, Debug, Default)]
    pub struct ReviewTemplateTags {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ReviewTemplateTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::WellArchitected::Workload`.
///
/// Definition of AWS::WellArchitected::Workload Resource Type.
///
/// Its ARN: `arn:${Partition}:wellarchitected:${Region}:${Account}:workload/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Workload {
    /// The list of Amazon Web Services account IDs associated with the workload.
    ///
    /// 0 to 100 items.
    pub account_ids: Option<Value<Vec<String>>>,
    /// The URL of the architectural design for the workload.
    ///
    /// At most 2048 characters.
    pub architectural_design: Option<Value<String>>,
    /// The list of Amazon Web Services Regions associated with the workload.
    ///
    /// 0 to 50 items.
    pub aws_regions: Option<Value<Vec<String>>>,
    /// The description for the workload.
    ///
    /// Required. 3 to 250 characters.
    pub description: Option<Value<String>>,
    /// Discovery configuration associated to the workload.
    pub discovery_config: Option<Value<workload::DiscoveryConfig>>,
    /// The environment for the workload.
    ///
    /// Required. One of `PRODUCTION`, `PREPRODUCTION`.
    pub environment: Option<Value<String>>,
    /// The industry for the workload.
    ///
    /// At most 100 characters.
    pub industry: Option<Value<String>>,
    /// The industry type for the workload.
    ///
    /// At most 100 characters.
    pub industry_type: Option<Value<String>>,
    /// The list of lenses associated with the workload.
    ///
    /// Required. A change replaces the resource.
    pub lenses: Option<Value<Vec<String>>>,
    /// The list of non-Amazon Web Services Regions associated with the workload.
    ///
    /// 0 to 5 items.
    pub non_aws_regions: Option<Value<Vec<String>>>,
    /// The notes associated with the workload.
    ///
    /// At most 2084 characters.
    pub notes: Option<Value<String>>,
    /// The review owner of the workload.
    ///
    /// 3 to 255 characters.
    pub review_owner: Option<Value<String>>,
    /// The tags associated with the workload.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<workload::WorkloadTags>>>,
    /// The name of the workload.
    ///
    /// Required. 3 to 100 characters.
    pub workload_name: Option<Value<String>>,
}

impl Lower for Workload {
    fn fields(self, to: &mut Fields) {
        to.set("AccountIds", self.account_ids);
        to.set("ArchitecturalDesign", self.architectural_design);
        to.set("AwsRegions", self.aws_regions);
        to.set("Description", self.description);
        to.set("DiscoveryConfig", self.discovery_config);
        to.set("Environment", self.environment);
        to.set("Industry", self.industry);
        to.set("IndustryType", self.industry_type);
        to.set("Lenses", self.lenses);
        to.set("NonAwsRegions", self.non_aws_regions);
        to.set("Notes", self.notes);
        to.set("ReviewOwner", self.review_owner);
        to.set("Tags", self.tags);
        to.set("WorkloadName", self.workload_name);
    }
}

impl Level1 for Workload {
    const TYPE: &'static str = "AWS::WellArchitected::Workload";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Workload> {
    /// `Ref`: its `WorkloadArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The improvement status for a workload.
    pub fn improvement_status(self) -> Value<String> {
        self.attribute("ImprovementStatus")
    }

    /// The ARN for the workload.
    pub fn workload_arn(self) -> Value<Arn> {
        self.attribute("WorkloadArn")
    }

    /// The ID assigned to the workload.
    pub fn workload_id(self) -> Value<String> {
        self.attribute("WorkloadId")
    }
}

/// What [`Workload`] is made of.
pub mod workload {
    use super::*;

    /// Discovery configuration associated to the workload.
    #[derive(Clone, Debug, Default)]
    pub struct DiscoveryConfig {
        /// Discovery integration status in respect to Trusted Advisor for the workload.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub trusted_advisor_integration_status: Option<Value<String>>,
        /// The mode to use for identifying resources associated with the workload.
        pub workload_resource_definition: Option<Value<Vec<String>>>,
    }

    impl Lower for DiscoveryConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TrustedAdvisorIntegrationStatus", self.trusted_advisor_integration_status);
            to.set("WorkloadResourceDefinition", self.workload_resource_definition);
        }
    }

    /// `Tags` of `AWS::WellArchitected::Workload`.
    #[derive(Clone, Debug, Default)]
    pub struct WorkloadTags {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for WorkloadTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
