//! `AWS::ECR`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ECR::PublicRepository`.
///
/// The `AWS::ECR::PublicRepository` resource specifies an Amazon Elastic Container Registry Public (Amazon ECR
/// Public) repository, where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI
/// compatible…
///
/// Its ARN: `arn:${Partition}:ecr-public::${Account}:repository/${RepositoryName}`.
#[derive(Clone, Debug, Default)]
pub struct PublicRepository {
    /// The details about the repository that are publicly visible in the Amazon ECR Public Gallery. For more
    /// information, see Amazon ECR Public repository catalog data in the \*Amazon ECR Public User Guide\*.
    pub repository_catalog_data: Option<Value<public_repository::RepositoryCatalogData>>,
    /// The name to use for the public repository. The repository name may be specified on its own (such as
    /// `nginx-web-app` ) or it can be prepended with a namespace to group the repository into a category (such as
    /// `project-a/nginx-web-app` ).
    ///
    /// 2 to 256 characters. A change replaces the resource.
    pub repository_name: Option<Value<String>>,
    /// The JSON repository policy text to apply to the public repository. For more information, see Amazon ECR Public
    /// repository policies in the \*Amazon ECR Public User Guide\*.
    pub repository_policy_text: Option<Value<Json>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<public_repository::Tag>>>,
}

impl Lower for PublicRepository {
    fn fields(self, to: &mut Fields) {
        to.set("RepositoryCatalogData", self.repository_catalog_data);
        to.set("RepositoryName", self.repository_name);
        to.set("RepositoryPolicyText", self.repository_policy_text);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PublicRepository {
    const TYPE: &'static str = "AWS::ECR::PublicRepository";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PublicRepository> {
    /// `Ref`: its `RepositoryName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::PublicRepository` resource. For example,
    /// `arn:aws:ecr-public:: *123456789012* :repository/ *test-repository*`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`PublicRepository`] is made of.
pub mod public_repository {
    use super::*;

    /// The details about the repository that are publicly visible in the Amazon ECR Public Gallery. For more
    /// information, see Amazon ECR Public repository catalog data in the \*Amazon ECR Public User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct RepositoryCatalogData {
        /// The longform description of the contents of the repository. This text appears in the repository details on the
        /// Amazon ECR Public Gallery.
        ///
        /// At most 10240 characters.
        pub about_text: Option<Value<String>>,
        /// The architecture tags that are associated with the repository.
        ///
        /// At most 50 items.
        pub architectures: Option<Value<Vec<String>>>,
        /// The operating system tags that are associated with the repository.
        ///
        /// At most 50 items.
        pub operating_systems: Option<Value<Vec<String>>>,
        /// The short description of the repository.
        ///
        /// At most 1024 characters.
        pub repository_description: Option<Value<String>>,
        /// The longform usage details of the contents of the repository. The usage text provides context for users of the
        /// repository.
        ///
        /// At most 10240 characters.
        pub usage_text: Option<Value<String>>,
    }

    impl Lower for RepositoryCatalogData {
        fn fields(self, to: &mut Fields) {
            to.set("AboutText", self.about_text);
            to.set("Architectures", self.architectures);
            to.set("OperatingSystems", self.operating_systems);
            to.set("RepositoryDescription", self.repository_description);
            to.set("UsageText", self.usage_text);
        }
    }

    /// The metadata to apply to a resource to help you categorize and organize them. Each tag consists of a key and a
    /// value, both of which you define.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category for more
        /// specific tag values.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// A ``value`` acts as a descriptor within a tag category (key).
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ECR::PullThroughCacheRule`.
///
/// The `AWS::ECR::PullThroughCacheRule` resource creates or updates a pull through cache rule. A pull through cache
/// rule provides a way to cache images from an upstream registry in your Amazon ECR private registry.
#[derive(Clone, Debug, Default)]
pub struct PullThroughCacheRule {
    /// The ARN of the Secrets Manager secret associated with the pull through cache rule.
    ///
    /// 50 to 612 characters. A change replaces the resource.
    pub credential_arn: Option<Value<String>>,
    /// The ARN of the IAM role associated with the pull through cache rule.
    ///
    /// 0 to 2048 characters. A change replaces the resource.
    pub custom_role_arn: Option<Value<String>>,
    /// The Amazon ECR repository prefix associated with the pull through cache rule.
    ///
    /// 2 to 30 characters. A change replaces the resource.
    pub ecr_repository_prefix: Option<Value<String>>,
    /// The name of the upstream source registry associated with the pull through cache rule.
    ///
    /// One of `azure-container-registry`, `chainguard`, `docker-hub`, `ecr`, `ecr-public`, `github-container-registry`,
    /// `gitlab-container-registry`, `k8s`, `quay`. A change replaces the resource.
    pub upstream_registry: Option<Value<String>>,
    /// The upstream registry URL associated with the pull through cache rule.
    ///
    /// A change replaces the resource.
    pub upstream_registry_url: Option<Value<String>>,
    /// The upstream repository prefix associated with the pull through cache rule.
    ///
    /// 2 to 30 characters. A change replaces the resource.
    pub upstream_repository_prefix: Option<Value<String>>,
}

impl Lower for PullThroughCacheRule {
    fn fields(self, to: &mut Fields) {
        to.set("CredentialArn", self.credential_arn);
        to.set("CustomRoleArn", self.custom_role_arn);
        to.set("EcrRepositoryPrefix", self.ecr_repository_prefix);
        to.set("UpstreamRegistry", self.upstream_registry);
        to.set("UpstreamRegistryUrl", self.upstream_registry_url);
        to.set("UpstreamRepositoryPrefix", self.upstream_repository_prefix);
    }
}

impl Level1 for PullThroughCacheRule {
    const TYPE: &'static str = "AWS::ECR::PullThroughCacheRule";
}

impl Handle<PullThroughCacheRule> {
    /// `Ref`: its `EcrRepositoryPrefix`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::ECR::PullTimeUpdateExclusion`.
///
/// The ARN of the IAM principal to remove from the pull time update exclusion list.
#[derive(Clone, Debug, Default)]
pub struct PullTimeUpdateExclusion {
    /// The ARN of the IAM principal to remove from the pull time update exclusion list.
    ///
    /// Required. 0 to 200 characters. A change replaces the resource.
    pub principal_arn: Option<Value<String>>,
}

impl Lower for PullTimeUpdateExclusion {
    fn fields(self, to: &mut Fields) {
        to.set("PrincipalArn", self.principal_arn);
    }
}

impl Level1 for PullTimeUpdateExclusion {
    const TYPE: &'static str = "AWS::ECR::PullTimeUpdateExclusion";
}

impl Handle<PullTimeUpdateExclusion> {
    /// `Ref`: its `PrincipalArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::ECR::RegistryPolicy`.
///
/// The `AWS::ECR::RegistryPolicy` resource creates or updates the permissions policy for a private registry.
#[derive(Clone, Debug, Default)]
pub struct RegistryPolicy {
    /// The JSON policy text for your registry.
    ///
    /// Required. 0 to 10240 characters.
    pub policy_text: Option<Value<Json>>,
}

impl Lower for RegistryPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyText", self.policy_text);
    }
}

impl Level1 for RegistryPolicy {
    const TYPE: &'static str = "AWS::ECR::RegistryPolicy";
}

impl Handle<RegistryPolicy> {
    /// `Ref`: its `RegistryId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The account ID of the private registry the policy is associated with.
    pub fn registry_id(self) -> Value<String> {
        self.attribute("RegistryId")
    }
}

/// `AWS::ECR::RegistryScanningConfiguration`.
///
/// The scanning configuration for a private registry.
#[derive(Clone, Debug, Default)]
pub struct RegistryScanningConfiguration {
    /// The scanning rules associated with the registry.
    ///
    /// Required. 0 to 2 items.
    pub rules: Option<Value<Vec<registry_scanning_configuration::ScanningRule>>>,
    /// The type of scanning configured for the registry.
    ///
    /// Required. One of `BASIC`, `ENHANCED`.
    pub scan_type: Option<Value<String>>,
}

impl Lower for RegistryScanningConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Rules", self.rules);
        to.set("ScanType", self.scan_type);
    }
}

impl Level1 for RegistryScanningConfiguration {
    const TYPE: &'static str = "AWS::ECR::RegistryScanningConfiguration";
}

impl Handle<RegistryScanningConfiguration> {
    /// `Ref`: its `RegistryId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The account ID of the destination registry.
    pub fn registry_id(self) -> Value<String> {
        self.attribute("RegistryId")
    }
}

/// What [`RegistryScanningConfiguration`] is made of.
pub mod registry_scanning_configuration {
    use super::*;

    /// The scanning rules associated with the registry.
    #[derive(Clone, Debug, Default)]
    pub struct ScanningRule {
        /// The details of a scanning repository filter. For more information on how to use filters, see Using filters in
        /// the \*Amazon Elastic Container Registry User Guide\*.
        ///
        /// Required. 0 to 100 items.
        pub repository_filters: Option<Value<Vec<RepositoryFilter>>>,
        /// The frequency that scans are performed at for a private registry. When the `ENHANCED` scan type is specified,
        /// the supported scan frequencies are `CONTINUOUS_SCAN` and `SCAN_ON_PUSH`.
        ///
        /// Required. One of `SCAN_ON_PUSH`, `CONTINUOUS_SCAN`.
        pub scan_frequency: Option<Value<String>>,
    }

    impl Lower for ScanningRule {
        fn fields(self, to: &mut Fields) {
            to.set("RepositoryFilters", self.repository_filters);
            to.set("ScanFrequency", self.scan_frequency);
        }
    }

    /// The filter settings used with image replication. Specifying a repository filter to a replication rule provides a
    /// method for controlling which repositories in a private registry are replicated.
    #[derive(Clone, Debug, Default)]
    pub struct RepositoryFilter {
        /// The filter to use when scanning.
        ///
        /// Required. 1 to 255 characters.
        pub filter: Option<Value<String>>,
        /// The type associated with the filter.
        ///
        /// Required. One of `WILDCARD`.
        pub filter_type: Option<Value<String>>,
    }

    impl Lower for RepositoryFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Filter", self.filter);
            to.set("FilterType", self.filter_type);
        }
    }
}

/// `AWS::ECR::ReplicationConfiguration`.
///
/// The `AWS::ECR::ReplicationConfiguration` resource creates or updates the replication configuration for a private
/// registry.
#[derive(Clone, Debug, Default)]
pub struct ReplicationConfiguration {
    /// The replication configuration for a registry.
    ///
    /// Required.
    pub replication_configuration: Option<Value<replication_configuration::ReplicationConfiguration>>,
}

impl Lower for ReplicationConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("ReplicationConfiguration", self.replication_configuration);
    }
}

impl Level1 for ReplicationConfiguration {
    const TYPE: &'static str = "AWS::ECR::ReplicationConfiguration";
}

impl Handle<ReplicationConfiguration> {
    /// `Ref`: its `RegistryId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The account ID of the destination registry.
    pub fn registry_id(self) -> Value<String> {
        self.attribute("RegistryId")
    }
}

/// What [`ReplicationConfiguration`] is made of.
pub mod replication_configuration {
    use super::*;

    /// The replication configuration for a registry.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationConfiguration {
        /// An array of objects representing the replication destinations and repository filters for a replication
        /// configuration.
        ///
        /// Required. 0 to 25 items.
        pub rules: Option<Value<Vec<ReplicationRule>>>,
    }

    impl Lower for ReplicationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Rules", self.rules);
        }
    }

    /// An array of objects representing the replication destinations and repository filters for a replication
    /// configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationRule {
        /// An array of objects representing the destination for a replication rule.
        ///
        /// Required. 1 to 100 items.
        pub destinations: Option<Value<Vec<ReplicationDestination>>>,
        /// An array of objects representing the filters for a replication rule. Specifying a repository filter for a
        /// replication rule provides a method for controlling which repositories in a private registry are replicated.
        ///
        /// 0 to 100 items.
        pub repository_filters: Option<Value<Vec<RepositoryFilter>>>,
    }

    impl Lower for ReplicationRule {
        fn fields(self, to: &mut Fields) {
            to.set("Destinations", self.destinations);
            to.set("RepositoryFilters", self.repository_filters);
        }
    }

    /// An array of objects representing the destination for a replication rule.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationDestination {
        /// The Region to replicate to.
        ///
        /// Required.
        pub region: Option<Value<String>>,
        /// The AWS account ID of the Amazon ECR private registry to replicate to. When configuring cross-Region replication
        /// within your own registry, specify your own account ID.
        ///
        /// Required.
        pub registry_id: Option<Value<String>>,
    }

    impl Lower for ReplicationDestination {
        fn fields(self, to: &mut Fields) {
            to.set("Region", self.region);
            to.set("RegistryId", self.registry_id);
        }
    }

    /// The filter settings used with image replication. Specifying a repository filter to a replication rule provides a
    /// method for controlling which repositories in a private registry are replicated.
    #[derive(Clone, Debug, Default)]
    pub struct RepositoryFilter {
        /// The repository filter details. When the `PREFIX_MATCH` filter type is specified, this value is required and
        /// should be the repository name prefix to configure replication for.
        ///
        /// Required. 2 to 256 characters.
        pub filter: Option<Value<String>>,
        /// The repository filter type. The only supported value is `PREFIX_MATCH`, which is a repository name prefix
        /// specified with the `filter` parameter.
        ///
        /// Required. One of `PREFIX_MATCH`.
        pub filter_type: Option<Value<String>>,
    }

    impl Lower for RepositoryFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Filter", self.filter);
            to.set("FilterType", self.filter_type);
        }
    }
}

/// `AWS::ECR::Repository`.
///
/// The `AWS::ECR::Repository` resource specifies an Amazon Elastic Container Registry (Amazon ECR) repository,
/// where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI compatible
/// artifacts.
///
/// Its ARN: `arn:${Partition}:ecr:${Region}:${Account}:repository/${RepositoryName}`.
#[derive(Clone, Debug, Default)]
pub struct Repository {
    /// If true, deleting the repository force deletes the contents of the repository. If false, the repository must be
    /// empty before attempting to delete it.
    pub empty_on_delete: Option<Value<bool>>,
    /// The encryption configuration for the repository. This determines how the contents of your repository are
    /// encrypted at rest.
    ///
    /// A change replaces the resource.
    pub encryption_configuration: Option<Value<repository::EncryptionConfiguration>>,
    /// The image scanning configuration for the repository. This determines whether images are scanned for known
    /// vulnerabilities after being pushed to the repository.
    pub image_scanning_configuration: Option<Value<repository::ImageScanningConfiguration>>,
    /// The tag mutability setting for the repository. If this parameter is omitted, the default setting of `MUTABLE`
    /// will be used which will allow image tags to be overwritten.
    ///
    /// One of `MUTABLE`, `IMMUTABLE`, `MUTABLE_WITH_EXCLUSION`, `IMMUTABLE_WITH_EXCLUSION`.
    pub image_tag_mutability: Option<Value<String>>,
    /// A list of filters that specify which image tags are excluded from the repository's image tag mutability setting.
    ///
    /// 1 to 5 items.
    pub image_tag_mutability_exclusion_filters: Option<Value<Vec<repository::ImageTagMutabilityExclusionFilter>>>,
    /// Creates or updates a lifecycle policy. For information about lifecycle policy syntax, see Lifecycle policy
    /// template.
    pub lifecycle_policy: Option<Value<repository::LifecyclePolicy>>,
    /// The name to use for the repository. The repository name may be specified on its own (such as `nginx-web-app` )
    /// or it can be prepended with a namespace to group the repository into a category (such as
    /// `project-a/nginx-web-app` ).
    ///
    /// 2 to 256 characters. A change replaces the resource.
    pub repository_name: Option<Value<String>>,
    /// The JSON repository policy text to apply to the repository. For more information, see Amazon ECR repository
    /// policies in the \*Amazon Elastic Container Registry User Guide\*.
    pub repository_policy_text: Option<Value<Json>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<repository::Tag>>>,
}

impl Lower for Repository {
    fn fields(self, to: &mut Fields) {
        to.set("EmptyOnDelete", self.empty_on_delete);
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("ImageScanningConfiguration", self.image_scanning_configuration);
        to.set("ImageTagMutability", self.image_tag_mutability);
        to.set("ImageTagMutabilityExclusionFilters", self.image_tag_mutability_exclusion_filters);
        to.set("LifecyclePolicy", self.lifecycle_policy);
        to.set("RepositoryName", self.repository_name);
        to.set("RepositoryPolicyText", self.repository_policy_text);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Repository {
    const TYPE: &'static str = "AWS::ECR::Repository";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Repository> {
    /// `Ref`: its `RepositoryName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::Repository` resource. For example,
    /// `arn:aws:ecr: *eu-west-1* : *123456789012* :repository/ *test-repository*`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the URI for the specified `AWS::ECR::Repository` resource. For example, `*123456789012*.dkr.ecr.
    /// *us-west-2*.amazonaws.com/repository`.
    pub fn repository_uri(self) -> Value<String> {
        self.attribute("RepositoryUri")
    }
}

/// What [`Repository`] is made of.
pub mod repository {
    use super::*;

    /// The encryption configuration for the repository. This determines how the contents of your repository are
    /// encrypted at rest.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// The encryption type to use.
        ///
        /// Required. One of `AES256`, `KMS`, `KMS_DSSE`. A change replaces the resource.
        pub encryption_type: Option<Value<String>>,
        /// If you use the `KMS` encryption type, specify the AWS key to use for encryption. The alias, key ID, or full ARN
        /// of the AWS key can be specified.
        ///
        /// 1 to 2048 characters. A change replaces the resource.
        pub kms_key: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionType", self.encryption_type);
            to.set("KmsKey", self.kms_key);
        }
    }

    /// The image scanning configuration for a repository.
    #[derive(Clone, Debug, Default)]
    pub struct ImageScanningConfiguration {
        /// The setting that determines whether images are scanned after being pushed to a repository. If set to `true`,
        /// images will be scanned after being pushed.
        pub scan_on_push: Option<Value<bool>>,
    }

    impl Lower for ImageScanningConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ScanOnPush", self.scan_on_push);
        }
    }

    /// A filter that specifies which image tags should be excluded from the repository's image tag mutability setting.
    #[derive(Clone, Debug, Default)]
    pub struct ImageTagMutabilityExclusionFilter {
        /// Specifies the type of filter to use for excluding image tags from the repository's mutability setting.
        ///
        /// Required. One of `WILDCARD`.
        pub image_tag_mutability_exclusion_filter_type: Option<Value<String>>,
        /// The value to use when filtering image tags.
        ///
        /// Required. 1 to 128 characters.
        pub image_tag_mutability_exclusion_filter_value: Option<Value<String>>,
    }

    impl Lower for ImageTagMutabilityExclusionFilter {
        fn fields(self, to: &mut Fields) {
            to.set("ImageTagMutabilityExclusionFilterType", self.image_tag_mutability_exclusion_filter_type);
            to.set("ImageTagMutabilityExclusionFilterValue", self.image_tag_mutability_exclusion_filter_value);
        }
    }

    /// The `LifecyclePolicy` property type specifies a lifecycle policy. For information about lifecycle policy syntax,
    /// see Lifecycle policy template in the \*Amazon ECR User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct LifecyclePolicy {
        /// The JSON repository policy text to apply to the repository.
        ///
        /// 100 to 30720 characters.
        pub lifecycle_policy_text: Option<Value<String>>,
        /// The AWS account ID associated with the registry that contains the repository. If you do not specify a registry,
        /// the default registry is assumed.
        ///
        /// 12 to 12 characters.
        pub registry_id: Option<Value<String>>,
    }

    impl Lower for LifecyclePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("LifecyclePolicyText", self.lifecycle_policy_text);
            to.set("RegistryId", self.registry_id);
        }
    }

    /// The metadata to apply to a resource to help you categorize and organize them. Each tag consists of a key and a
    /// value, both of which you define.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category for more
        /// specific tag values.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// A ``value`` acts as a descriptor within a tag category (key).
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ECR::RepositoryCreationTemplate`.
///
/// The details of the repository creation template associated with the request.
#[derive(Clone, Debug, Default)]
pub struct RepositoryCreationTemplate {
    /// A list of enumerable Strings representing the repository creation scenarios that this template will apply
    /// towards.
    ///
    /// Required.
    pub applied_for: Option<Value<Vec<String>>>,
    /// The ARN of the role to be assumed by Amazon ECR. Amazon ECR will assume your supplied role when the
    /// customRoleArn is specified.
    ///
    /// 0 to 2048 characters.
    pub custom_role_arn: Option<Value<String>>,
    /// The description associated with the repository creation template.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The encryption configuration associated with the repository creation template.
    pub encryption_configuration: Option<Value<repository_creation_template::EncryptionConfiguration>>,
    /// The tag mutability setting for the repository. If this parameter is omitted, the default setting of `MUTABLE`
    /// will be used which will allow image tags to be overwritten.
    ///
    /// One of `MUTABLE`, `IMMUTABLE`, `IMMUTABLE_WITH_EXCLUSION`, `MUTABLE_WITH_EXCLUSION`.
    pub image_tag_mutability: Option<Value<String>>,
    /// A list of filters that specify which image tags are excluded from the repository creation template's image tag
    /// mutability setting.
    ///
    /// 1 to 5 items.
    pub image_tag_mutability_exclusion_filters:
        Option<Value<Vec<repository_creation_template::ImageTagMutabilityExclusionFilter>>>,
    /// The lifecycle policy to use for repositories created using the template.
    ///
    /// 100 to 30720 characters.
    pub lifecycle_policy: Option<Value<String>>,
    /// The repository namespace prefix associated with the repository creation template.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub prefix: Option<Value<String>>,
    /// The repository policy to apply to repositories created using the template. A repository policy is a permissions
    /// policy associated with a repository to control access permissions.
    ///
    /// 0 to 10240 characters.
    pub repository_policy: Option<Value<String>>,
    /// The metadata to apply to the repository to help you categorize and organize. Each tag consists of a key and an
    /// optional value, both of which you define.
    ///
    /// At most 50 items.
    pub resource_tags: Option<Value<Vec<repository_creation_template::Tag>>>,
}

impl Lower for RepositoryCreationTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("AppliedFor", self.applied_for);
        to.set("CustomRoleArn", self.custom_role_arn);
        to.set("Description", self.description);
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("ImageTagMutability", self.image_tag_mutability);
        to.set("ImageTagMutabilityExclusionFilters", self.image_tag_mutability_exclusion_filters);
        to.set("LifecyclePolicy", self.lifecycle_policy);
        to.set("Prefix", self.prefix);
        to.set("RepositoryPolicy", self.repository_policy);
        to.set("ResourceTags", self.resource_tags);
    }
}

impl Level1 for RepositoryCreationTemplate {
    const TYPE: &'static str = "AWS::ECR::RepositoryCreationTemplate";
}

impl Handle<RepositoryCreationTemplate> {
    /// `Ref`: its `Prefix`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The date and time, in JavaScript date format, when the repository creation template was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The date and time, in JavaScript date format, when the repository creation template was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`RepositoryCreationTemplate`] is made of.
pub mod repository_creation_template {
    use super::*;

    /// The encryption configuration for the repository. This determines how the contents of your repository are
    /// encrypted at rest.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// The encryption type to use.
        ///
        /// Required. One of `AES256`, `KMS`, `KMS_DSSE`.
        pub encryption_type: Option<Value<String>>,
        /// If you use the `KMS` encryption type, specify the AWS key to use for encryption. The alias, key ID, or full ARN
        /// of the AWS key can be specified.
        ///
        /// 1 to 2048 characters.
        pub kms_key: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionType", self.encryption_type);
            to.set("KmsKey", self.kms_key);
        }
    }

    /// A filter that specifies which image tags should be excluded from the repository's image tag mutability setting.
    #[derive(Clone, Debug, Default)]
    pub struct ImageTagMutabilityExclusionFilter {
        /// Required. One of `WILDCARD`.
        pub image_tag_mutability_exclusion_filter_type: Option<Value<String>>,
        /// Required. 1 to 128 characters.
        pub image_tag_mutability_exclusion_filter_value: Option<Value<String>>,
    }

    impl Lower for ImageTagMutabilityExclusionFilter {
        fn fields(self, to: &mut Fields) {
            to.set("ImageTagMutabilityExclusionFilterType", self.image_tag_mutability_exclusion_filter_type);
            to.set("ImageTagMutabilityExclusionFilterValue", self.image_tag_mutability_exclusion_filter_value);
        }
    }

    /// The metadata to apply to a resource to help you categorize and organize them. Each tag consists of a key and a
    /// value, both of which you define.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category for more
        /// specific tag values.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A ``value`` acts as a descriptor within a tag category (key).
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

/// `AWS::ECR::SigningConfiguration`.
///
/// The signing configuration for a registry, which specifies rules for automatically signing images when pushed.
#[derive(Clone, Debug, Default)]
pub struct SigningConfiguration {
    /// A list of signing rules. Each rule defines a signing profile and optional repository filters that determine
    /// which images are automatically signed.
    ///
    /// Required. 0 to 50 items.
    pub rules: Option<Value<Vec<signing_configuration::Rule>>>,
}

impl Lower for SigningConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Rules", self.rules);
    }
}

impl Level1 for SigningConfiguration {
    const TYPE: &'static str = "AWS::ECR::SigningConfiguration";
}

impl Handle<SigningConfiguration> {
    /// `Ref`: its `RegistryId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The account ID of the destination registry.
    pub fn registry_id(self) -> Value<String> {
        self.attribute("RegistryId")
    }
}

/// What [`SigningConfiguration`] is made of.
pub mod signing_configuration {
    use super::*;

    /// A signing rule that specifies a signing profile and optional repository filters. When an image is pushed to a
    /// matching repository, a signing job is created using the specified profile.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// A list of repository filters that determine which repositories have their images signed on push. If no filters
        /// are specified, all images pushed to the registry are signed using the rule's signing profile.
        ///
        /// 1 to 100 items.
        pub repository_filters: Option<Value<Vec<RepositoryFilter>>>,
        /// The ARN of the AWS Signer signing profile to use for signing images that match this rule. For more information
        /// about signing profiles, see Signing profiles in the \*AWS Signer Developer Guide\*.
        ///
        /// Required. At most 200 characters.
        pub signing_profile_arn: Option<Value<String>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("RepositoryFilters", self.repository_filters);
            to.set("SigningProfileArn", self.signing_profile_arn);
        }
    }

    /// A repository filter used to determine which repositories have their images automatically signed on push.
    #[derive(Clone, Debug, Default)]
    pub struct RepositoryFilter {
        /// The filter value used to match repository names. When using `WILDCARD_MATCH`, the `*` character matches any
        /// sequence of characters.
        ///
        /// Required. 1 to 256 characters.
        pub filter: Option<Value<String>>,
        /// The type of filter to apply. Currently, only `WILDCARD_MATCH` is supported, which uses wildcard patterns to
        /// match repository names.
        ///
        /// Required. One of `WILDCARD_MATCH`.
        pub filter_type: Option<Value<String>>,
    }

    impl Lower for RepositoryFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Filter", self.filter);
            to.set("FilterType", self.filter_type);
        }
    }
}
