//! `AWS::Synthetics`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Synthetics::Canary`.
///
/// Creates or updates a canary. Canaries are scripts that monitor your endpoints and APIs from the outside-in.
///
/// Its ARN: `arn:${Partition}:synthetics:${Region}:${Account}:canary:${CanaryName}`.
#[derive(Clone, Debug, Default)]
pub struct Canary {
    /// A structure that contains the configuration for canary artifacts, including the encryption-at-rest settings for
    /// artifacts that the canary uploads to Amazon S3.
    pub artifact_config: Option<Value<canary::ArtifactConfig>>,
    /// The location in Amazon S3 where Synthetics stores artifacts from the runs of this canary. Artifacts include the
    /// log file, screenshots, and HAR files.
    ///
    /// Required. 1 to 1024 characters.
    pub artifact_s3_location: Option<Value<String>>,
    /// A structure that specifies the browser type to use for a canary run. CloudWatch Synthetics supports running
    /// canaries on both `CHROME` and `FIREFOX` browsers.
    ///
    /// 1 to 2 items.
    pub browser_configs: Option<Value<Vec<canary::BrowserConfig>>>,
    /// Use this structure to input your script code for the canary. This structure contains the Lambda handler with the
    /// location where the canary should start running the script.
    ///
    /// Required.
    pub code: Option<Value<canary::Code>>,
    /// Deletes associated lambda resources created by Synthetics if set to True. Default is False.
    pub delete_lambda_resources_on_canary_deletion: Option<Value<bool>>,
    /// Specifies whether to perform a dry run before updating the canary. If set to `true`, CloudFormation will execute
    /// a dry run to validate the changes before applying them to the canary.
    pub dry_run_and_update: Option<Value<bool>>,
    /// The ARN of the IAM role to be used to run the canary. This role must already exist, and must include
    /// `lambda.amazonaws.com` as a principal in the trust policy.
    ///
    /// Required. 1 to 2048 characters.
    pub execution_role_arn: Option<Value<String>>,
    /// The number of days to retain data about failed runs of this canary. If you omit this field, the default of 31
    /// days is used.
    pub failure_retention_period: Option<Value<i64>>,
    /// KMS key ARN for encrypting the canary's Lambda function environment variables at rest. If omitted, Lambda uses
    /// an AWS-managed key.
    ///
    /// 1 to 2048 characters.
    pub kms_key_arn: Option<Value<String>>,
    /// The name for this canary. Be sure to give it a descriptive name that distinguishes it from other canaries in
    /// your account.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies whether to also delete the Lambda functions and layers used by this canary when the canary is deleted.
    ///
    /// One of `AUTOMATIC`, `OFF`.
    pub provisioned_resource_cleanup: Option<Value<String>>,
    /// List of replica locations for multi-location canary execution.
    ///
    /// 1 to 50 items.
    pub replicas: Option<Value<Vec<canary::Replica>>>,
    /// To have the tags that you apply to this canary also be applied to the Lambda function that the canary uses,
    /// specify this property with the value `lambda-function`.
    ///
    /// 1 to 1 items.
    pub resources_to_replicate_tags: Option<Value<Vec<String>>>,
    /// A structure that contains input information for a canary run. If you omit this structure, the frequency of the
    /// canary is used as canary's timeout value, up to a maximum of 900 seconds.
    pub run_config: Option<Value<canary::RunConfig>>,
    /// Specifies the runtime version to use for the canary. For more information about runtime versions, see Canary
    /// Runtime Versions.
    ///
    /// Required. 1 to 1024 characters.
    pub runtime_version: Option<Value<String>>,
    /// A structure that contains information about how often the canary is to run, and when these runs are to stop.
    ///
    /// Required.
    pub schedule: Option<Value<canary::Schedule>>,
    /// Specify TRUE to have the canary start making runs immediately after it is created.
    pub start_canary_after_creation: Option<Value<bool>>,
    /// The number of days to retain data about successful runs of this canary. If you omit this field, the default of
    /// 31 days is used.
    pub success_retention_period: Option<Value<i64>>,
    /// The list of key-value pairs that are associated with the canary.
    pub tags: Option<Value<Vec<canary::Tag>>>,
    /// If this canary is to test an endpoint in a VPC, this structure contains information about the subnet and
    /// security groups of the VPC endpoint.
    pub vpc_config: Option<Value<canary::VPCConfig>>,
    /// Visual reference configuration for visual testing.
    pub visual_reference: Option<Value<canary::VisualReference>>,
    /// A list of visual reference configurations for the canary, one for each browser type that the canary is
    /// configured to run on.
    ///
    /// 1 to 2 items.
    pub visual_references: Option<Value<Vec<canary::VisualReference>>>,
}

impl Lower for Canary {
    fn fields(self, to: &mut Fields) {
        to.set("ArtifactConfig", self.artifact_config);
        to.set("ArtifactS3Location", self.artifact_s3_location);
        to.set("BrowserConfigs", self.browser_configs);
        to.set("Code", self.code);
        to.set("DeleteLambdaResourcesOnCanaryDeletion", self.delete_lambda_resources_on_canary_deletion);
        to.set("DryRunAndUpdate", self.dry_run_and_update);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("FailureRetentionPeriod", self.failure_retention_period);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Name", self.name);
        to.set("ProvisionedResourceCleanup", self.provisioned_resource_cleanup);
        to.set("Replicas", self.replicas);
        to.set("ResourcesToReplicateTags", self.resources_to_replicate_tags);
        to.set("RunConfig", self.run_config);
        to.set("RuntimeVersion", self.runtime_version);
        to.set("Schedule", self.schedule);
        to.set("StartCanaryAfterCreation", self.start_canary_after_creation);
        to.set("SuccessRetentionPeriod", self.success_retention_period);
        to.set("Tags", self.tags);
        to.set("VPCConfig", self.vpc_config);
        to.set("VisualReference", self.visual_reference);
        to.set("VisualReferences", self.visual_references);
    }
}

impl Level1 for Canary {
    const TYPE: &'static str = "AWS::Synthetics::Canary";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Canary> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// `Ref` returns the ARN of the Lambda layer where Synthetics stores the canary script code.
    pub fn code_source_location_arn(self) -> Value<Arn> {
        self.attribute("Code.SourceLocationArn")
    }

    /// The ID of the canary.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The state of the canary. For example, `RUNNING`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Canary`] is made of.
pub mod canary {
    use super::*;

    /// A structure that contains the configuration for canary artifacts, including the encryption-at-rest settings for
    /// artifacts that the canary uploads to Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct ArtifactConfig {
        /// A structure that contains the configuration of the encryption-at-rest settings for artifacts that the canary
        /// uploads to Amazon S3.
        pub s3_encryption: Option<Value<S3Encryption>>,
    }

    impl Lower for ArtifactConfig {
        fn fields(self, to: &mut Fields) {
            to.set("S3Encryption", self.s3_encryption);
        }
    }

    /// A structure that contains the configuration of the encryption-at-rest settings for artifacts that the canary
    /// uploads to Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct S3Encryption {
        /// The encryption method to use for artifacts created by this canary. Specify `SSE_S3` to use server-side
        /// encryption (SSE) with an Amazon S3-managed key.
        ///
        /// One of `SSE_KMS`, `SSE_S3`.
        pub encryption_mode: Option<Value<String>>,
        /// The ARN of the customer-managed AWS key to use, if you specify `SSE-KMS` for `EncryptionMode`.
        ///
        /// 1 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for S3Encryption {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionMode", self.encryption_mode);
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// A structure that specifies the browser type to use for a canary run.
    #[derive(Clone, Debug, Default)]
    pub struct BrowserConfig {
        /// The browser type associated with this browser configuration.
        ///
        /// Required. One of `CHROME`, `FIREFOX`.
        pub browser_type: Option<Value<String>>,
    }

    impl Lower for BrowserConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BrowserType", self.browser_type);
        }
    }

    /// Use this structure to input your script code for the canary. This structure contains the Lambda handler with the
    /// location where the canary should start running the script.
    #[derive(Clone, Debug, Default)]
    pub struct Code {
        /// `BlueprintTypes` are a list of templates that enable simplified canary creation. You can create canaries for
        /// common monitoring scenarios by providing only a JSON configuration file instead of writing custom scripts.
        ///
        /// 0 to 1 items.
        pub blueprint_types: Option<Value<Vec<String>>>,
        /// List of Lambda layers to attach to the canary.
        ///
        /// 0 to 1 items.
        pub dependencies: Option<Value<Vec<Dependency>>>,
        /// The entry point to use for the source code when running the canary.
        ///
        /// 0 to 128 characters.
        pub handler: Option<Value<String>>,
        /// If your canary script is located in S3, specify the bucket name here. The bucket must already exist.
        ///
        /// 1 to 1024 characters.
        pub s3_bucket: Option<Value<String>>,
        /// The Amazon S3 key of your script. For more information, see Working with Amazon S3 Objects.
        ///
        /// 1 to 1024 characters.
        pub s3_key: Option<Value<String>>,
        /// The Amazon S3 version ID of your script.
        pub s3_object_version: Option<Value<String>>,
        /// If you input your canary script directly into the canary instead of referring to an S3 location, the value of
        /// this parameter is the script in plain text.
        pub script: Option<Value<String>>,
    }

    impl Lower for Code {
        fn fields(self, to: &mut Fields) {
            to.set("BlueprintTypes", self.blueprint_types);
            to.set("Dependencies", self.dependencies);
            to.set("Handler", self.handler);
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3Key", self.s3_key);
            to.set("S3ObjectVersion", self.s3_object_version);
            to.set("Script", self.script);
        }
    }

    /// A structure that contains information about a dependency for a canary.
    #[derive(Clone, Debug, Default)]
    pub struct Dependency {
        /// The dependency reference. For Lambda layers, this is the ARN of the Lambda layer. For more information about
        /// Lambda ARN format, see Lambda.
        ///
        /// Required. 1 to 140 characters.
        pub reference: Option<Value<String>>,
        /// The type of dependency. Valid value is `LambdaLayer`.
        ///
        /// One of `LambdaLayer`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Dependency {
        fn fields(self, to: &mut Fields) {
            to.set("Reference", self.reference);
            to.set("Type", self.type_);
        }
    }

    /// Configuration and status for a replica location in a multi-location canary.
    #[derive(Clone, Debug, Default)]
    pub struct Replica {
        /// ARN of the KMS key used to encrypt the replica canary's Lambda function environment variables.
        pub kms_key_arn: Option<Value<String>>,
        /// AWS region for the replica (e.g., us-east-1).
        ///
        /// Required.
        pub location: Option<Value<String>>,
        /// Resources to replicate tags to for this replica (e.g., lambda-function).
        pub resources_to_replicate_tags: Option<Value<Vec<String>>>,
        /// Tags to apply to this replica canary and optionally its Lambda function.
        pub tags: Option<Value<Vec<Tag>>>,
        /// VPC configuration for this replica location.
        pub vpc_config: Option<Value<VPCConfig>>,
    }

    impl Lower for Replica {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("Location", self.location);
            to.set("ResourcesToReplicateTags", self.resources_to_replicate_tags);
            to.set("Tags", self.tags);
            to.set("VpcConfig", self.vpc_config);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

    /// If this canary is to test an endpoint in a VPC, this structure contains information about the subnet and
    /// security groups of the VPC endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct VPCConfig {
        /// Set this to `true` to allow outbound IPv6 traffic on VPC canaries that are connected to dual-stack subnets.
        pub ipv6_allowed_for_dual_stack: Option<Value<bool>>,
        /// The IDs of the security groups for this canary.
        ///
        /// Required. 0 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The IDs of the subnets where this canary is to run.
        ///
        /// Required. 0 to 16 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// The ID of the VPC where this canary is to run.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for VPCConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Ipv6AllowedForDualStack", self.ipv6_allowed_for_dual_stack);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
            to.set("VpcId", self.vpc_id);
        }
    }

    /// A structure that contains input information for a canary run. This structure is required.
    #[derive(Clone, Debug, Default)]
    pub struct RunConfig {
        /// Specifies whether this canary is to use active AWS X-Ray tracing when it runs.
        pub active_tracing: Option<Value<bool>>,
        /// Specifies the keys and values to use for any environment variables used in the canary script. Use the following
        /// format.
        pub environment_variables: Option<Value<BTreeMap<String, String>>>,
        /// Specifies the amount of ephemeral storage (in MB) to allocate for the canary run during execution.
        ///
        /// 1024 to 10240.
        pub ephemeral_storage: Option<Value<i64>>,
        /// The maximum amount of memory that the canary can use while running. This value must be a multiple of 64.
        ///
        /// 960 to 3008.
        pub memory_in_mb: Option<Value<i64>>,
        /// How long the canary is allowed to run before it must stop. You can't set this time to be longer than the
        /// frequency of the runs of this canary.
        ///
        /// 3 to 840.
        pub timeout_in_seconds: Option<Value<i64>>,
    }

    impl Lower for RunConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ActiveTracing", self.active_tracing);
            to.set("EnvironmentVariables", self.environment_variables);
            to.set("EphemeralStorage", self.ephemeral_storage);
            to.set("MemoryInMB", self.memory_in_mb);
            to.set("TimeoutInSeconds", self.timeout_in_seconds);
        }
    }

    /// This structure specifies how often a canary is to make runs and the date and time when it should stop making
    /// runs.
    #[derive(Clone, Debug, Default)]
    pub struct Schedule {
        /// How long, in seconds, for the canary to continue making regular runs according to the schedule in the
        /// `Expression` value.
        ///
        /// 0 to 31622400.
        pub duration_in_seconds: Option<Value<String>>,
        /// A `rate` expression or a `cron` expression that defines how often the canary is to run.
        ///
        /// Required. 1 to 1024 characters.
        pub expression: Option<Value<String>>,
        /// The canary's retry configuration information.
        pub retry_config: Option<Value<RetryConfig>>,
    }

    impl Lower for Schedule {
        fn fields(self, to: &mut Fields) {
            to.set("DurationInSeconds", self.duration_in_seconds);
            to.set("Expression", self.expression);
            to.set("RetryConfig", self.retry_config);
        }
    }

    /// The canary's retry configuration information.
    #[derive(Clone, Debug, Default)]
    pub struct RetryConfig {
        /// The maximum number of retries. The value must be less than or equal to two.
        ///
        /// Required. 0 to 2.
        pub max_retries: Option<Value<i64>>,
    }

    impl Lower for RetryConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxRetries", self.max_retries);
        }
    }

    /// Defines the screenshots to use as the baseline for comparisons during visual monitoring comparisons during
    /// future runs of this canary.
    #[derive(Clone, Debug, Default)]
    pub struct VisualReference {
        /// Specifies which canary run to use the screenshots from as the baseline for future visual monitoring with this
        /// canary.
        ///
        /// Required.
        pub base_canary_run_id: Option<Value<String>>,
        /// An array of screenshots that are used as the baseline for comparisons during visual monitoring.
        pub base_screenshots: Option<Value<Vec<BaseScreenshot>>>,
        /// The browser type associated with this visual reference configuration. Valid values are `CHROME` and `FIREFOX`.
        ///
        /// One of `CHROME`, `FIREFOX`.
        pub browser_type: Option<Value<String>>,
    }

    impl Lower for VisualReference {
        fn fields(self, to: &mut Fields) {
            to.set("BaseCanaryRunId", self.base_canary_run_id);
            to.set("BaseScreenshots", self.base_screenshots);
            to.set("BrowserType", self.browser_type);
        }
    }

    /// A structure representing a screenshot that is used as a baseline during visual monitoring comparisons made by
    /// the canary.
    #[derive(Clone, Debug, Default)]
    pub struct BaseScreenshot {
        /// Coordinates that define the part of a screen to ignore during screenshot comparisons. To obtain the coordinates
        /// to use here, use the CloudWatch console to draw the boundaries on the screen.
        pub ignore_coordinates: Option<Value<Vec<String>>>,
        /// The name of the screenshot. This is generated the first time the canary is run after the `UpdateCanary`
        /// operation that specified for this canary to perform visual monitoring.
        ///
        /// Required.
        pub screenshot_name: Option<Value<String>>,
    }

    impl Lower for BaseScreenshot {
        fn fields(self, to: &mut Fields) {
            to.set("IgnoreCoordinates", self.ignore_coordinates);
            to.set("ScreenshotName", self.screenshot_name);
        }
    }
}

/// `AWS::Synthetics::Group`.
///
/// Creates or updates a group which you can use to associate canaries with each other, including cross-Region
/// canaries.
///
/// Its ARN: `arn:${Partition}:synthetics:${Region}:${Account}:group:${GroupId}`.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// A name for the group. It can include any Unicode characters.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARNs of the canaries that you want to associate with this group.
    ///
    /// At most 10 items.
    pub resource_arns: Option<Value<Vec<String>>>,
    /// The list of key-value pairs that are associated with the group.
    ///
    /// At least 0 items.
    pub tags: Option<Value<Vec<group::Tag>>>,
}

impl Lower for Group {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("ResourceArns", self.resource_arns);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Group {
    const TYPE: &'static str = "AWS::Synthetics::Group";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Group> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Id of the group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Group`] is made of.
pub mod group {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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
