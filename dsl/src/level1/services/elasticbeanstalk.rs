//! `AWS::ElasticBeanstalk`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ElasticBeanstalk::Application`.
///
/// Specify an AWS Elastic Beanstalk application by using the AWS::ElasticBeanstalk::Application resource in an AWS
/// CloudFormation template.
///
/// Its ARN: `arn:${Partition}:elasticbeanstalk:${Region}:${Account}:application/${ApplicationName}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// A name for the Elastic Beanstalk application. If you don't specify a name, AWS CloudFormation generates a unique
    /// physical ID and uses that ID for the application name.
    ///
    /// 1 to 100 characters. A change replaces the resource.
    pub application_name: Option<Value<String>>,
    /// Your description of the application.
    ///
    /// 0 to 200 characters.
    pub description: Option<Value<String>>,
    /// Specifies an application resource lifecycle configuration to prevent your application from accumulating too many
    /// versions.
    pub resource_lifecycle_config: Option<Value<application::ApplicationResourceLifecycleConfig>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationName", self.application_name);
        to.set("Description", self.description);
        to.set("ResourceLifecycleConfig", self.resource_lifecycle_config);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::ElasticBeanstalk::Application";
}

impl Handle<Application> {
    /// `Ref`: its `ApplicationName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// Use the `ApplicationResourceLifecycleConfig` property type to specify lifecycle settings for resources that
    /// belong to an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in
    /// an AWS…
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationResourceLifecycleConfig {
        /// The ARN of an IAM service role that Elastic Beanstalk has permission to assume.
        pub service_role: Option<Value<String>>,
        /// Defines lifecycle settings for application versions.
        pub version_lifecycle_config: Option<Value<ApplicationVersionLifecycleConfig>>,
    }

    impl Lower for ApplicationResourceLifecycleConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ServiceRole", self.service_role);
            to.set("VersionLifecycleConfig", self.version_lifecycle_config);
        }
    }

    /// Use the `ApplicationVersionLifecycleConfig` property type to specify application version lifecycle settings for
    /// an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in an AWS
    /// CloudFormation…
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationVersionLifecycleConfig {
        /// Specify a max age rule to restrict the length of time that application versions are retained for an application.
        pub max_age_rule: Option<Value<MaxAgeRule>>,
        /// Specify a max count rule to restrict the number of application versions that are retained for an application.
        pub max_count_rule: Option<Value<MaxCountRule>>,
    }

    impl Lower for ApplicationVersionLifecycleConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxAgeRule", self.max_age_rule);
            to.set("MaxCountRule", self.max_count_rule);
        }
    }

    /// Use the `MaxAgeRule` property type to specify a max age rule to restrict the length of time that application
    /// versions are retained for an AWS Elastic Beanstalk application when defining an
    /// AWS::ElasticBeanstalk::Application resource in an…
    #[derive(Clone, Debug, Default)]
    pub struct MaxAgeRule {
        /// Set to `true` to delete a version's source bundle from Amazon S3 when Elastic Beanstalk deletes the application
        /// version.
        pub delete_source_from_s3: Option<Value<bool>>,
        /// Specify `true` to apply the rule, or `false` to disable it.
        pub enabled: Option<Value<bool>>,
        /// Specify the number of days to retain an application versions.
        pub max_age_in_days: Option<Value<i64>>,
    }

    impl Lower for MaxAgeRule {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteSourceFromS3", self.delete_source_from_s3);
            to.set("Enabled", self.enabled);
            to.set("MaxAgeInDays", self.max_age_in_days);
        }
    }

    /// Use the `MaxAgeRule` property type to specify a max count rule to restrict the number of application versions
    /// that are retained for an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application
    /// resource in an AWS…
    #[derive(Clone, Debug, Default)]
    pub struct MaxCountRule {
        /// Set to `true` to delete a version's source bundle from Amazon S3 when Elastic Beanstalk deletes the application
        /// version.
        pub delete_source_from_s3: Option<Value<bool>>,
        /// Specify `true` to apply the rule, or `false` to disable it.
        pub enabled: Option<Value<bool>>,
        /// Specify the maximum number of application versions to retain.
        pub max_count: Option<Value<i64>>,
    }

    impl Lower for MaxCountRule {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteSourceFromS3", self.delete_source_from_s3);
            to.set("Enabled", self.enabled);
            to.set("MaxCount", self.max_count);
        }
    }
}

/// `AWS::ElasticBeanstalk::ApplicationVersion`.
///
/// Specify an AWS Elastic Beanstalk application version by using the AWS::ElasticBeanstalk::ApplicationVersion
/// resource in an AWS CloudFormation template.
#[derive(Clone, Debug, Default)]
pub struct ApplicationVersion {
    /// The name of the Elastic Beanstalk application that is associated with this application version.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub application_name: Option<Value<String>>,
    /// Settings for an AWS CodeBuild build that packages and builds an application version from source code.
    ///
    /// A change replaces the resource.
    pub build_configuration: Option<Value<application_version::BuildConfiguration>>,
    /// A description of this application version.
    ///
    /// 0 to 200 characters.
    pub description: Option<Value<String>>,
    /// Configuration for image-based application versions.
    ///
    /// A change replaces the resource.
    pub image_configuration: Option<Value<application_version::ImageConfiguration>>,
    /// Pre-process and validate the environment manifest (`env.yaml`) and configuration files in the source bundle.
    ///
    /// A change replaces the resource.
    pub process: Option<Value<bool>>,
    /// The Amazon S3 bucket and key that identify the location of the source bundle for this version.
    ///
    /// A change replaces the resource.
    pub source_bundle: Option<Value<application_version::SourceBundle>>,
}

impl Lower for ApplicationVersion {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationName", self.application_name);
        to.set("BuildConfiguration", self.build_configuration);
        to.set("Description", self.description);
        to.set("ImageConfiguration", self.image_configuration);
        to.set("Process", self.process);
        to.set("SourceBundle", self.source_bundle);
    }
}

impl Level1 for ApplicationVersion {
    const TYPE: &'static str = "AWS::ElasticBeanstalk::ApplicationVersion";
}

impl Handle<ApplicationVersion> {
    /// `Ref`: `ApplicationName`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ApplicationVersion`] is made of.
pub mod application_version {
    use super::*;

    /// `BuildConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
    #[derive(Clone, Debug, Default)]
    pub struct BuildConfiguration {
        /// The name of the build artifact.
        pub artifact_name: Option<Value<String>>,
        /// The ARN of the IAM role that AWS CodeBuild assumes to build the application version.
        ///
        /// Required.
        pub code_build_service_role: Option<Value<String>>,
        /// The compute type for the CodeBuild build environment.
        ///
        /// One of `BUILD_GENERAL1_SMALL`, `BUILD_GENERAL1_MEDIUM`, `BUILD_GENERAL1_LARGE`.
        pub compute_type: Option<Value<String>>,
        /// The CodeBuild image used for the build environment.
        ///
        /// Required.
        pub image: Option<Value<String>>,
        /// The timeout for the CodeBuild build, in minutes.
        pub timeout_in_minutes: Option<Value<i64>>,
    }

    impl Lower for BuildConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ArtifactName", self.artifact_name);
            to.set("CodeBuildServiceRole", self.code_build_service_role);
            to.set("ComputeType", self.compute_type);
            to.set("Image", self.image);
            to.set("TimeoutInMinutes", self.timeout_in_minutes);
        }
    }

    /// `ImageConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
    #[derive(Clone, Debug, Default)]
    pub struct ImageConfiguration {
        /// Configuration for building a container image from source code.
        pub build: Option<Value<ImageBuildConfiguration>>,
        /// The container image source for this version, as an ECR image URI.
        pub source: Option<Value<ImageSource>>,
    }

    impl Lower for ImageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Build", self.build);
            to.set("Source", self.source);
        }
    }

    /// `ImageBuildConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
    #[derive(Clone, Debug, Default)]
    pub struct ImageBuildConfiguration {
        /// The target architecture for the built container image.
        ///
        /// One of `amd64`, `arm64`.
        pub architecture: Option<Value<String>>,
        /// The buildpack to use for building the image.
        pub buildpack: Option<Value<String>>,
        /// The ARN of the IAM role that AWS CodeBuild assumes to build the application version.
        ///
        /// Required.
        pub code_build_service_role: Option<Value<String>>,
        /// The compute type for the CodeBuild build environment.
        ///
        /// One of `BUILD_GENERAL1_SMALL`, `BUILD_GENERAL1_MEDIUM`, `BUILD_GENERAL1_LARGE`.
        pub compute_type: Option<Value<String>>,
        /// The path to the Dockerfile, relative to the source root.
        pub dockerfile_location: Option<Value<String>>,
        /// The timeout for the CodeBuild build, in minutes.
        pub timeout_in_minutes: Option<Value<i64>>,
        /// The type of image build: docker or buildpack.
        ///
        /// Required. One of `docker`, `buildpack`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ImageBuildConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Architecture", self.architecture);
            to.set("Buildpack", self.buildpack);
            to.set("CodeBuildServiceRole", self.code_build_service_role);
            to.set("ComputeType", self.compute_type);
            to.set("DockerfileLocation", self.dockerfile_location);
            to.set("TimeoutInMinutes", self.timeout_in_minutes);
            to.set("Type", self.type_);
        }
    }

    /// `ImageSource` of `AWS::ElasticBeanstalk::ApplicationVersion`.
    #[derive(Clone, Debug, Default)]
    pub struct ImageSource {
        /// The URI of the container image, e.g. an ECR image URI.
        pub uri: Option<Value<String>>,
    }

    impl Lower for ImageSource {
        fn fields(self, to: &mut Fields) {
            to.set("Uri", self.uri);
        }
    }

    /// Use the `SourceBundle` property type to specify the Amazon S3 location of the source bundle for an AWS Elastic
    /// Beanstalk application version when defining an AWS::ElasticBeanstalk::ApplicationVersion resource in an AWS
    /// CloudFormation…
    #[derive(Clone, Debug, Default)]
    pub struct SourceBundle {
        /// The Amazon S3 bucket where the data is located.
        ///
        /// Required. 0 to 255 characters. A change replaces the resource.
        pub s3_bucket: Option<Value<String>>,
        /// The Amazon S3 key where the data is located.
        ///
        /// Required. 0 to 1024 characters. A change replaces the resource.
        pub s3_key: Option<Value<String>>,
    }

    impl Lower for SourceBundle {
        fn fields(self, to: &mut Fields) {
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3Key", self.s3_key);
        }
    }
}

/// `AWS::ElasticBeanstalk::ConfigurationTemplate`.
///
/// Specify an AWS Elastic Beanstalk configuration template by using the
/// AWS::ElasticBeanstalk::ConfigurationTemplate resource in an AWS CloudFormation template.
#[derive(Clone, Debug, Default)]
pub struct ConfigurationTemplate {
    /// The name of the Elastic Beanstalk application to associate with this configuration template.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub application_name: Option<Value<String>>,
    /// An optional description for this configuration.
    ///
    /// 0 to 200 characters.
    pub description: Option<Value<String>>,
    /// The ID of an environment whose settings you want to use to create the configuration template. You must specify
    /// `EnvironmentId` if you don't specify `PlatformArn`, `SolutionStackName`, or `SourceConfiguration`.
    ///
    /// A change replaces the resource.
    pub environment_id: Option<Value<String>>,
    /// Option values for the Elastic Beanstalk configuration, such as the instance type. If specified, these values
    /// override the values obtained from the solution stack or the source configuration template.
    pub option_settings: Option<Value<Vec<configuration_template::ConfigurationOptionSetting>>>,
    /// The Amazon Resource Name (ARN) of the custom platform. For more information, see Custom Platforms in the \*AWS
    /// Elastic Beanstalk Developer Guide\*.
    ///
    /// A change replaces the resource.
    pub platform_arn: Option<Value<String>>,
    /// The name of an Elastic Beanstalk solution stack (platform version) that this configuration uses. For example,
    /// `64bit Amazon Linux 2013.09 running Tomcat 7 Java 7`.
    ///
    /// A change replaces the resource.
    pub solution_stack_name: Option<Value<String>>,
    /// An Elastic Beanstalk configuration template to base this one on. If specified, Elastic Beanstalk uses the
    /// configuration values from the specified configuration template to create a new configuration.
    ///
    /// A change replaces the resource.
    pub source_configuration: Option<Value<configuration_template::SourceConfiguration>>,
}

impl Lower for ConfigurationTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationName", self.application_name);
        to.set("Description", self.description);
        to.set("EnvironmentId", self.environment_id);
        to.set("OptionSettings", self.option_settings);
        to.set("PlatformArn", self.platform_arn);
        to.set("SolutionStackName", self.solution_stack_name);
        to.set("SourceConfiguration", self.source_configuration);
    }
}

impl Level1 for ConfigurationTemplate {
    const TYPE: &'static str = "AWS::ElasticBeanstalk::ConfigurationTemplate";
}

impl Handle<ConfigurationTemplate> {
    /// `Ref`: `ApplicationName`, `TemplateName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The name of the configuration template.
    pub fn template_name(self) -> Value<String> {
        self.attribute("TemplateName")
    }
}

/// What [`ConfigurationTemplate`] is made of.
pub mod configuration_template {
    use super::*;

    /// Use the `ConfigurationOptionSetting` property type to specify an option for an AWS Elastic Beanstalk
    /// configuration template when defining an AWS::ElasticBeanstalk::ConfigurationTemplate resource in an AWS
    /// CloudFormation template.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationOptionSetting {
        /// A unique namespace that identifies the option's associated AWS resource.
        ///
        /// Required.
        pub namespace: Option<Value<String>>,
        /// The name of the configuration option.
        ///
        /// Required.
        pub option_name: Option<Value<String>>,
        /// A unique resource name for the option setting. Use it for a time–based scaling configuration option.
        ///
        /// 1 to 256 characters.
        pub resource_name: Option<Value<String>>,
        /// The current value for the configuration option.
        pub value: Option<Value<String>>,
    }

    impl Lower for ConfigurationOptionSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Namespace", self.namespace);
            to.set("OptionName", self.option_name);
            to.set("ResourceName", self.resource_name);
            to.set("Value", self.value);
        }
    }

    /// Use the `SourceConfiguration` property type to specify another AWS Elastic Beanstalk configuration template as
    /// the base to creating a new AWS::ElasticBeanstalk::ConfigurationTemplate resource in an AWS CloudFormation
    /// template.
    #[derive(Clone, Debug, Default)]
    pub struct SourceConfiguration {
        /// The name of the application associated with the configuration.
        ///
        /// Required. 1 to 100 characters. A change replaces the resource.
        pub application_name: Option<Value<String>>,
        /// The name of the configuration template.
        ///
        /// Required. 1 to 100 characters. A change replaces the resource.
        pub template_name: Option<Value<String>>,
    }

    impl Lower for SourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationName", self.application_name);
            to.set("TemplateName", self.template_name);
        }
    }
}

/// `AWS::ElasticBeanstalk::Environment`.
///
/// Specify an AWS Elastic Beanstalk environment by using the AWS::ElasticBeanstalk::Environment resource in an AWS
/// CloudFormation template.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// The name of the application that is associated with this environment.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub application_name: Option<Value<String>>,
    /// If specified, the environment attempts to use this value as the prefix for the CNAME in your Elastic Beanstalk
    /// environment URL.
    ///
    /// 4 to 63 characters. A change replaces the resource.
    pub cname_prefix: Option<Value<String>>,
    /// Your description for this environment.
    ///
    /// 0 to 200 characters.
    pub description: Option<Value<String>>,
    /// A unique name for the environment.
    ///
    /// 4 to 40 characters. A change replaces the resource.
    pub environment_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an existing IAM role to be used as the environment's operations role.
    ///
    /// 1 to 256 characters.
    pub operations_role: Option<Value<String>>,
    /// Key-value pairs defining configuration options for this environment, such as the instance type. These options
    /// override the values that are defined in the solution stack or the configuration template.
    pub option_settings: Option<Value<Vec<environment::OptionSetting>>>,
    /// The Amazon Resource Name (ARN) of the custom platform to use with the environment. For more information, see
    /// Custom Platforms in the \*AWS Elastic Beanstalk Developer Guide\*.
    pub platform_arn: Option<Value<String>>,
    /// The name of an Elastic Beanstalk solution stack (platform version) to use with the environment. If specified,
    /// Elastic Beanstalk sets the configuration values to the default values associated with the specified solution
    /// stack.
    ///
    /// A change replaces the resource.
    pub solution_stack_name: Option<Value<String>>,
    /// Specifies the tags applied to resources in the environment.
    pub tags: Option<Value<Vec<environment::Tag>>>,
    /// The name of the Elastic Beanstalk configuration template to use with the environment.
    ///
    /// 1 to 100 characters.
    pub template_name: Option<Value<String>>,
    /// Specifies the tier to use in creating this environment.
    pub tier: Option<Value<environment::Tier>>,
    /// The name of the application version to deploy.
    ///
    /// 1 to 100 characters.
    pub version_label: Option<Value<String>>,
}

impl Lower for Environment {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationName", self.application_name);
        to.set("CNAMEPrefix", self.cname_prefix);
        to.set("Description", self.description);
        to.set("EnvironmentName", self.environment_name);
        to.set("OperationsRole", self.operations_role);
        to.set("OptionSettings", self.option_settings);
        to.set("PlatformArn", self.platform_arn);
        to.set("SolutionStackName", self.solution_stack_name);
        to.set("Tags", self.tags);
        to.set("TemplateName", self.template_name);
        to.set("Tier", self.tier);
        to.set("VersionLabel", self.version_label);
    }
}

impl Level1 for Environment {
    const TYPE: &'static str = "AWS::ElasticBeanstalk::Environment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Environment> {
    /// `Ref`: its `EnvironmentName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// For load-balanced, autoscaling environments, the URL to the load balancer. For single-instance environments, the
    /// IP address of the instance.
    pub fn endpoint_url(self) -> Value<String> {
        self.attribute("EndpointURL")
    }
}

/// What [`Environment`] is made of.
pub mod environment {
    use super::*;

    /// Use the `OptionSetting` property type to specify an option for an AWS Elastic Beanstalk environment when
    /// defining an AWS::ElasticBeanstalk::Environment resource in an AWS CloudFormation template.
    #[derive(Clone, Debug, Default)]
    pub struct OptionSetting {
        /// A unique namespace that identifies the option's associated AWS resource.
        ///
        /// Required.
        pub namespace: Option<Value<String>>,
        /// The name of the configuration option.
        ///
        /// Required.
        pub option_name: Option<Value<String>>,
        /// A unique resource name for the option setting. Use it for a time–based scaling configuration option.
        ///
        /// 1 to 256 characters.
        pub resource_name: Option<Value<String>>,
        /// The current value for the configuration option.
        pub value: Option<Value<String>>,
    }

    impl Lower for OptionSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Namespace", self.namespace);
            to.set("OptionName", self.option_name);
            to.set("ResourceName", self.resource_name);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::ElasticBeanstalk::Environment`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

    /// Use the `Tier` property type to specify the environment tier for an AWS Elastic Beanstalk environment when
    /// defining an AWS::ElasticBeanstalk::Environment resource in an AWS CloudFormation template.
    #[derive(Clone, Debug, Default)]
    pub struct Tier {
        /// The name of this environment tier.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The type of this environment tier.
        ///
        /// A change replaces the resource.
        pub type_: Option<Value<String>>,
        /// The version of this environment tier. When you don't set a value to it, Elastic Beanstalk uses the latest
        /// compatible worker tier version.
        pub version: Option<Value<String>>,
    }

    impl Lower for Tier {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Type", self.type_);
            to.set("Version", self.version);
        }
    }
}
