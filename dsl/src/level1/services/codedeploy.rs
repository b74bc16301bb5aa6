//! `AWS::CodeDeploy`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CodeDeploy::Application`.
///
/// The `AWS::CodeDeploy::Application` resource creates an AWS CodeDeploy application.
///
/// Its ARN: `arn:${Partition}:codedeploy:${Region}:${Account}:application:${ApplicationName}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// A name for the application. If you don't specify a name, CloudFormation generates a unique physical ID and uses
    /// that ID for the application name.
    ///
    /// 1 to 100 characters. A change replaces the resource.
    pub application_name: Option<Value<String>>,
    /// The compute platform that CodeDeploy deploys the application to.
    ///
    /// One of `ECS`, `Lambda`, `Server`. A change replaces the resource.
    pub compute_platform: Option<Value<String>>,
    /// The metadata that you apply to CodeDeploy applications to help you organize and categorize them. Each tag
    /// consists of a key and an optional value, both of which you define.
    pub tags: Option<Value<Vec<application::Tag>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationName", self.application_name);
        to.set("ComputePlatform", self.compute_platform);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::CodeDeploy::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
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

    /// `Tag` of `AWS::CodeDeploy::Application`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CodeDeploy::DeploymentConfig`.
///
/// The `AWS::CodeDeploy::DeploymentConfig` resource creates a set of deployment rules, deployment success
/// conditions, and deployment failure conditions that AWS CodeDeploy uses during a deployment.
///
/// Its ARN: `arn:${Partition}:codedeploy:${Region}:${Account}:deploymentconfig:${DeploymentConfigurationName}`.
#[derive(Clone, Debug, Default)]
pub struct DeploymentConfig {
    /// The destination platform type for the deployment ( `Lambda`, `Server`, or `ECS` ).
    ///
    /// One of `ECS`, `Lambda`, `Server`. A change replaces the resource.
    pub compute_platform: Option<Value<String>>,
    /// A name for the deployment configuration. If you don't specify a name, CloudFormation generates a unique physical
    /// ID and uses that ID for the deployment configuration name.
    ///
    /// 1 to 100 characters. A change replaces the resource.
    pub deployment_config_name: Option<Value<String>>,
    /// The minimum number of healthy instances that should be available at any time during the deployment. There are
    /// two parameters expected in the input: type and value.
    ///
    /// A change replaces the resource.
    pub minimum_healthy_hosts: Option<Value<deployment_config::MinimumHealthyHosts>>,
    /// The configuration that specifies how the deployment traffic is routed.
    ///
    /// A change replaces the resource.
    pub traffic_routing_config: Option<Value<deployment_config::TrafficRoutingConfig>>,
    /// Configure the `ZonalConfig` object if you want AWS CodeDeploy to deploy your application to one Availability
    /// Zone at a time, within an AWS Region.
    ///
    /// A change replaces the resource.
    pub zonal_config: Option<Value<deployment_config::ZonalConfig>>,
}

impl Lower for DeploymentConfig {
    fn fields(self, to: &mut Fields) {
        to.set("ComputePlatform", self.compute_platform);
        to.set("DeploymentConfigName", self.deployment_config_name);
        to.set("MinimumHealthyHosts", self.minimum_healthy_hosts);
        to.set("TrafficRoutingConfig", self.traffic_routing_config);
        to.set("ZonalConfig", self.zonal_config);
    }
}

impl Level1 for DeploymentConfig {
    const TYPE: &'static str = "AWS::CodeDeploy::DeploymentConfig";
}

impl Handle<DeploymentConfig> {
    /// `Ref`: its `DeploymentConfigName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DeploymentConfig`] is made of.
pub mod deployment_config {
    use super::*;

    /// `MinimumHealthyHosts` is a property of the DeploymentConfig resource that defines how many instances must remain
    /// healthy during an AWS CodeDeploy deployment.
    #[derive(Clone, Debug, Default)]
    pub struct MinimumHealthyHosts {
        /// The minimum healthy instance type.
        ///
        /// Required. One of `FLEET_PERCENT`, `HOST_COUNT`. A change replaces the resource.
        pub type_: Option<Value<String>>,
        /// The minimum healthy instance value.
        ///
        /// Required. A change replaces the resource.
        pub value: Option<Value<i64>>,
    }

    impl Lower for MinimumHealthyHosts {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// The configuration that specifies how traffic is shifted from one version of a Lambda function to another version
    /// during an AWS Lambda deployment, or from one Amazon ECS task set to another during an Amazon ECS deployment.
    #[derive(Clone, Debug, Default)]
    pub struct TrafficRoutingConfig {
        /// A configuration that shifts traffic from one version of a Lambda function or ECS task set to another in two
        /// increments.
        ///
        /// A change replaces the resource.
        pub time_based_canary: Option<Value<TimeBasedCanary>>,
        /// A configuration that shifts traffic from one version of a Lambda function or Amazon ECS task set to another in
        /// equal increments, with an equal number of minutes between each increment.
        ///
        /// A change replaces the resource.
        pub time_based_linear: Option<Value<TimeBasedLinear>>,
        /// The type of traffic shifting ( `TimeBasedCanary` or `TimeBasedLinear` ) used by a deployment configuration.
        ///
        /// Required. One of `AllAtOnce`, `TimeBasedCanary`, `TimeBasedLinear`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for TrafficRoutingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TimeBasedCanary", self.time_based_canary);
            to.set("TimeBasedLinear", self.time_based_linear);
            to.set("Type", self.type_);
        }
    }

    /// A configuration that shifts traffic from one version of a Lambda function or Amazon ECS task set to another in
    /// two increments.
    #[derive(Clone, Debug, Default)]
    pub struct TimeBasedCanary {
        /// The number of minutes between the first and second traffic shifts of a `TimeBasedCanary` deployment.
        ///
        /// Required. A change replaces the resource.
        pub canary_interval: Option<Value<i64>>,
        /// The percentage of traffic to shift in the first increment of a `TimeBasedCanary` deployment.
        ///
        /// Required. A change replaces the resource.
        pub canary_percentage: Option<Value<i64>>,
    }

    impl Lower for TimeBasedCanary {
        fn fields(self, to: &mut Fields) {
            to.set("CanaryInterval", self.canary_interval);
            to.set("CanaryPercentage", self.canary_percentage);
        }
    }

    /// A configuration that shifts traffic from one version of a Lambda function or ECS task set to another in equal
    /// increments, with an equal number of minutes between each increment.
    #[derive(Clone, Debug, Default)]
    pub struct TimeBasedLinear {
        /// The number of minutes between each incremental traffic shift of a `TimeBasedLinear` deployment.
        ///
        /// Required. A change replaces the resource.
        pub linear_interval: Option<Value<i64>>,
        /// The percentage of traffic that is shifted at the start of each increment of a `TimeBasedLinear` deployment.
        ///
        /// Required. A change replaces the resource.
        pub linear_percentage: Option<Value<i64>>,
    }

    impl Lower for TimeBasedLinear {
        fn fields(self, to: &mut Fields) {
            to.set("LinearInterval", self.linear_interval);
            to.set("LinearPercentage", self.linear_percentage);
        }
    }

    /// Configure the `ZonalConfig` object if you want AWS CodeDeploy to deploy your application to one Availability
    /// Zone at a time, within an AWS Region.
    #[derive(Clone, Debug, Default)]
    pub struct ZonalConfig {
        /// The period of time, in seconds, that CodeDeploy must wait after completing a deployment to the \*first\*
        /// Availability Zone.
        pub first_zone_monitor_duration_in_seconds: Option<Value<i64>>,
        /// The number or percentage of instances that must remain available per Availability Zone during a deployment.
        pub minimum_healthy_hosts_per_zone: Option<Value<MinimumHealthyHostsPerZone>>,
        /// The period of time, in seconds, that CodeDeploy must wait after completing a deployment to an Availability Zone.
        pub monitor_duration_in_seconds: Option<Value<i64>>,
    }

    impl Lower for ZonalConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FirstZoneMonitorDurationInSeconds", self.first_zone_monitor_duration_in_seconds);
            to.set("MinimumHealthyHostsPerZone", self.minimum_healthy_hosts_per_zone);
            to.set("MonitorDurationInSeconds", self.monitor_duration_in_seconds);
        }
    }

    /// Information about the minimum number of healthy instances per Availability Zone.
    #[derive(Clone, Debug, Default)]
    pub struct MinimumHealthyHostsPerZone {
        /// The `type` associated with the `MinimumHealthyHostsPerZone` option.
        ///
        /// Required. One of `FLEET_PERCENT`, `HOST_COUNT`.
        pub type_: Option<Value<String>>,
        /// The `value` associated with the `MinimumHealthyHostsPerZone` option.
        ///
        /// Required.
        pub value: Option<Value<i64>>,
    }

    impl Lower for MinimumHealthyHostsPerZone {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CodeDeploy::DeploymentGroup`.
///
/// The `AWS::CodeDeploy::DeploymentGroup` resource creates an AWS CodeDeploy deployment group that specifies which
/// instances your application revisions are deployed to, along with other deployment options.
#[derive(Clone, Debug, Default)]
pub struct DeploymentGroup {
    /// Information about the Amazon CloudWatch alarms that are associated with the deployment group.
    pub alarm_configuration: Option<Value<deployment_group::AlarmConfiguration>>,
    /// The name of an existing CodeDeploy application to associate this deployment group with.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub application_name: Option<Value<String>>,
    /// Information about the automatic rollback configuration that is associated with the deployment group.
    pub auto_rollback_configuration: Option<Value<deployment_group::AutoRollbackConfiguration>>,
    /// A list of associated Auto Scaling groups that CodeDeploy automatically deploys revisions to when new instances
    /// are created.
    pub auto_scaling_groups: Option<Value<Vec<String>>>,
    /// Information about blue/green deployment options for a deployment group.
    pub blue_green_deployment_configuration: Option<Value<deployment_group::BlueGreenDeploymentConfiguration>>,
    /// The application revision to deploy to this deployment group. If you specify this property, your target
    /// application revision is deployed as soon as the provisioning process is complete.
    pub deployment: Option<Value<deployment_group::Deployment>>,
    /// A deployment configuration name or a predefined configuration name.
    ///
    /// 1 to 100 characters.
    pub deployment_config_name: Option<Value<String>>,
    /// A name for the deployment group. If you don't specify a name, CloudFormation generates a unique physical ID and
    /// uses that ID for the deployment group name.
    ///
    /// 1 to 100 characters. A change replaces the resource.
    pub deployment_group_name: Option<Value<String>>,
    /// Attributes that determine the type of deployment to run and whether to route deployment traffic behind a load
    /// balancer.
    pub deployment_style: Option<Value<deployment_group::DeploymentStyle>>,
    /// The target Amazon ECS services in the deployment group. This applies only to deployment groups that use the
    /// Amazon ECS compute platform.
    pub ecs_services: Option<Value<Vec<deployment_group::ECSService>>>,
    /// The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the deployment
    /// group.
    pub ec2_tag_filters: Option<Value<Vec<deployment_group::EC2TagFilter>>>,
    /// Information about groups of tags applied to Amazon EC2 instances. The deployment group includes only Amazon EC2
    /// instances identified by all the tag groups.
    pub ec2_tag_set: Option<Value<deployment_group::EC2TagSet>>,
    /// Information about the load balancer to use in a deployment. For more information, see Integrating CodeDeploy
    /// with Elastic Load Balancing in the \*AWS CodeDeploy User Guide\*.
    pub load_balancer_info: Option<Value<deployment_group::LoadBalancerInfo>>,
    /// The on-premises instance tags already applied to on-premises instances that you want to include in the
    /// deployment group.
    pub on_premises_instance_tag_filters: Option<Value<Vec<deployment_group::TagFilter>>>,
    /// Information about groups of tags applied to on-premises instances. The deployment group includes only
    /// on-premises instances identified by all the tag groups.
    pub on_premises_tag_set: Option<Value<deployment_group::OnPremisesTagSet>>,
    /// Indicates what happens when new Amazon EC2 instances are launched mid-deployment and do not receive the deployed
    /// application revision.
    ///
    /// One of `IGNORE`, `UPDATE`.
    pub outdated_instances_strategy: Option<Value<String>>,
    /// A service role Amazon Resource Name (ARN) that grants CodeDeploy permission to make calls to AWS services on
    /// your behalf.
    ///
    /// Required.
    pub service_role_arn: Option<Value<String>>,
    /// The metadata that you apply to CodeDeploy deployment groups to help you organize and categorize them.
    pub tags: Option<Value<Vec<deployment_group::Tag>>>,
    /// Indicates whether the deployment group was configured to have CodeDeploy install a termination hook into an Auto
    /// Scaling group.
    pub termination_hook_enabled: Option<Value<bool>>,
    /// Information about triggers associated with the deployment group. Duplicates are not allowed.
    pub trigger_configurations: Option<Value<Vec<deployment_group::TriggerConfig>>>,
}

impl Lower for DeploymentGroup {
    fn fields(self, to: &mut Fields) {
        to.set("AlarmConfiguration", self.alarm_configuration);
        to.set("ApplicationName", self.application_name);
        to.set("AutoRollbackConfiguration", self.auto_rollback_configuration);
        to.set("AutoScalingGroups", self.auto_scaling_groups);
        to.set("BlueGreenDeploymentConfiguration", self.blue_green_deployment_configuration);
        to.set("Deployment", self.deployment);
        to.set("DeploymentConfigName", self.deployment_config_name);
        to.set("DeploymentGroupName", self.deployment_group_name);
        to.set("DeploymentStyle", self.deployment_style);
        to.set("ECSServices", self.ecs_services);
        to.set("Ec2TagFilters", self.ec2_tag_filters);
        to.set("Ec2TagSet", self.ec2_tag_set);
        to.set("LoadBalancerInfo", self.load_balancer_info);
        to.set("OnPremisesInstanceTagFilters", self.on_premises_instance_tag_filters);
        to.set("OnPremisesTagSet", self.on_premises_tag_set);
        to.set("OutdatedInstancesStrategy", self.outdated_instances_strategy);
        to.set("ServiceRoleArn", self.service_role_arn);
        to.set("Tags", self.tags);
        to.set("TerminationHookEnabled", self.termination_hook_enabled);
        to.set("TriggerConfigurations", self.trigger_configurations);
    }
}

impl Level1 for DeploymentGroup {
    const TYPE: &'static str = "AWS::CodeDeploy::DeploymentGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DeploymentGroup> {
    /// `Ref`: its `DeploymentGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DeploymentGroup`] is made of.
pub mod deployment_group {
    use super::*;

    /// The `AlarmConfiguration` property type configures CloudWatch alarms for an AWS CodeDeploy deployment group.
    #[derive(Clone, Debug, Default)]
    pub struct AlarmConfiguration {
        /// A list of alarms configured for the deployment or deployment group. A maximum of 10 alarms can be added.
        pub alarms: Option<Value<Vec<Alarm>>>,
        /// Indicates whether the alarm configuration is enabled.
        pub enabled: Option<Value<bool>>,
        /// Indicates whether a deployment should continue if information about the current state of alarms cannot be
        /// retrieved from Amazon CloudWatch.
        pub ignore_poll_alarm_failure: Option<Value<bool>>,
    }

    impl Lower for AlarmConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Alarms", self.alarms);
            to.set("Enabled", self.enabled);
            to.set("IgnorePollAlarmFailure", self.ignore_poll_alarm_failure);
        }
    }

    /// The `Alarm` property type specifies a CloudWatch alarm to use for an AWS CodeDeploy deployment group.
    #[derive(Clone, Debug, Default)]
    pub struct Alarm {
        /// The name of the alarm. Maximum length is 255 characters. Each alarm name can be used only once in a list of
        /// alarms.
        pub name: Option<Value<String>>,
    }

    impl Lower for Alarm {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// The `AutoRollbackConfiguration` property type configures automatic rollback for an AWS CodeDeploy deployment
    /// group when a deployment is not completed successfully.
    #[derive(Clone, Debug, Default)]
    pub struct AutoRollbackConfiguration {
        /// Indicates whether a defined automatic rollback configuration is currently enabled.
        pub enabled: Option<Value<bool>>,
        /// The event type or types that trigger a rollback. Valid values are `DEPLOYMENT_FAILURE`,
        /// `DEPLOYMENT_STOP_ON_ALARM`, or `DEPLOYMENT_STOP_ON_REQUEST`.
        pub events: Option<Value<Vec<String>>>,
    }

    impl Lower for AutoRollbackConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("Events", self.events);
        }
    }

    /// Information about blue/green deployment options for a deployment group.
    #[derive(Clone, Debug, Default)]
    pub struct BlueGreenDeploymentConfiguration {
        /// Information about the action to take when newly provisioned instances are ready to receive traffic in a
        /// blue/green deployment.
        pub deployment_ready_option: Option<Value<DeploymentReadyOption>>,
        /// Information about how instances are provisioned for a replacement environment in a blue/green deployment.
        pub green_fleet_provisioning_option: Option<Value<GreenFleetProvisioningOption>>,
        /// Information about whether to terminate instances in the original fleet during a blue/green deployment.
        pub terminate_blue_instances_on_deployment_success: Option<Value<BlueInstanceTerminationOption>>,
    }

    impl Lower for BlueGreenDeploymentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DeploymentReadyOption", self.deployment_ready_option);
            to.set("GreenFleetProvisioningOption", self.green_fleet_provisioning_option);
            to.set("TerminateBlueInstancesOnDeploymentSuccess", self.terminate_blue_instances_on_deployment_success);
        }
    }

    /// Information about how traffic is rerouted to instances in a replacement environment in a blue/green deployment.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentReadyOption {
        /// Information about when to reroute traffic from an original environment to a replacement environment in a
        /// blue/green deployment.
        ///
        /// One of `CONTINUE_DEPLOYMENT`, `STOP_DEPLOYMENT`.
        pub action_on_timeout: Option<Value<String>>,
        /// The number of minutes to wait before the status of a blue/green deployment is changed to Stopped if rerouting is
        /// not started manually.
        pub wait_time_in_minutes: Option<Value<i64>>,
    }

    impl Lower for DeploymentReadyOption {
        fn fields(self, to: &mut Fields) {
            to.set("ActionOnTimeout", self.action_on_timeout);
            to.set("WaitTimeInMinutes", self.wait_time_in_minutes);
        }
    }

    /// Information about the instances that belong to the replacement environment in a blue/green deployment.
    #[derive(Clone, Debug, Default)]
    pub struct GreenFleetProvisioningOption {
        /// The method used to add instances to a replacement environment.
        ///
        /// One of `COPY_AUTO_SCALING_GROUP`, `DISCOVER_EXISTING`.
        pub action: Option<Value<String>>,
    }

    impl Lower for GreenFleetProvisioningOption {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
        }
    }

    /// Information about whether instances in the original environment are terminated when a blue/green deployment is
    /// successful.
    #[derive(Clone, Debug, Default)]
    pub struct BlueInstanceTerminationOption {
        /// The action to take on instances in the original environment after a successful blue/green deployment.
        ///
        /// One of `KEEP_ALIVE`, `TERMINATE`.
        pub action: Option<Value<String>>,
        /// For an Amazon EC2 deployment, the number of minutes to wait after a successful blue/green deployment before
        /// terminating instances from the original environment.
        pub termination_wait_time_in_minutes: Option<Value<i64>>,
    }

    impl Lower for BlueInstanceTerminationOption {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("TerminationWaitTimeInMinutes", self.termination_wait_time_in_minutes);
        }
    }

    /// `Deployment` is a property of the DeploymentGroup resource that specifies an AWS CodeDeploy application revision
    /// to be deployed to instances in the deployment group.
    #[derive(Clone, Debug, Default)]
    pub struct Deployment {
        /// A comment about the deployment.
        pub description: Option<Value<String>>,
        /// If true, then if an `ApplicationStop`, `BeforeBlockTraffic`, or `AfterBlockTraffic` deployment lifecycle event
        /// to an instance fails, then the deployment continues to the next deployment lifecycle event.
        pub ignore_application_stop_failures: Option<Value<bool>>,
        /// Information about the location of stored application artifacts and the service from which to retrieve them.
        ///
        /// Required.
        pub revision: Option<Value<RevisionLocation>>,
    }

    impl Lower for Deployment {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("IgnoreApplicationStopFailures", self.ignore_application_stop_failures);
            to.set("Revision", self.revision);
        }
    }

    /// `RevisionLocation` is a property that defines the location of the CodeDeploy application revision to deploy.
    #[derive(Clone, Debug, Default)]
    pub struct RevisionLocation {
        /// Information about the location of application artifacts stored in GitHub.
        pub git_hub_location: Option<Value<GitHubLocation>>,
        /// The type of application revision.
        pub revision_type: Option<Value<String>>,
        /// Information about the location of a revision stored in Amazon S3.
        pub s3_location: Option<Value<S3Location>>,
    }

    impl Lower for RevisionLocation {
        fn fields(self, to: &mut Fields) {
            to.set("GitHubLocation", self.git_hub_location);
            to.set("RevisionType", self.revision_type);
            to.set("S3Location", self.s3_location);
        }
    }

    /// `GitHubLocation` is a property of the CodeDeploy DeploymentGroup Revision property that specifies the location
    /// of an application revision that is stored in GitHub.
    #[derive(Clone, Debug, Default)]
    pub struct GitHubLocation {
        /// The SHA1 commit ID of the GitHub commit that represents the bundled artifacts for the application revision.
        ///
        /// Required.
        pub commit_id: Option<Value<String>>,
        /// The GitHub account and repository pair that stores a reference to the commit that represents the bundled
        /// artifacts for the application revision.
        ///
        /// Required.
        pub repository: Option<Value<String>>,
    }

    impl Lower for GitHubLocation {
        fn fields(self, to: &mut Fields) {
            to.set("CommitId", self.commit_id);
            to.set("Repository", self.repository);
        }
    }

    /// `S3Location` is a property of the CodeDeploy DeploymentGroup Revision property that specifies the location of an
    /// application revision that is stored in Amazon Simple Storage Service ( Amazon S3 ).
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The name of the Amazon S3 bucket where the application revision is stored.
        ///
        /// Required.
        pub bucket: Option<Value<String>>,
        /// The file type of the application revision. Must be one of the following.
        pub bundle_type: Option<Value<String>>,
        /// The ETag of the Amazon S3 object that represents the bundled artifacts for the application revision.
        pub e_tag: Option<Value<String>>,
        /// The name of the Amazon S3 object that represents the bundled artifacts for the application revision.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// A specific version of the Amazon S3 object that represents the bundled artifacts for the application revision.
        pub version: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("BundleType", self.bundle_type);
            to.set("ETag", self.e_tag);
            to.set("Key", self.key);
            to.set("Version", self.version);
        }
    }

    /// Information about the type of deployment, either in-place or blue/green, you want to run and whether to route
    /// deployment traffic behind a load balancer.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentStyle {
        /// Indicates whether to route deployment traffic behind a load balancer.
        ///
        /// One of `WITHOUT_TRAFFIC_CONTROL`, `WITH_TRAFFIC_CONTROL`.
        pub deployment_option: Option<Value<String>>,
        /// Indicates whether to run an in-place or blue/green deployment.
        ///
        /// One of `BLUE_GREEN`, `IN_PLACE`.
        pub deployment_type: Option<Value<String>>,
    }

    impl Lower for DeploymentStyle {
        fn fields(self, to: &mut Fields) {
            to.set("DeploymentOption", self.deployment_option);
            to.set("DeploymentType", self.deployment_type);
        }
    }

    /// Contains the service and cluster names used to identify an Amazon ECS deployment's target.
    #[derive(Clone, Debug, Default)]
    pub struct ECSService {
        /// The name of the cluster that the Amazon ECS service is associated with.
        ///
        /// Required.
        pub cluster_name: Option<Value<String>>,
        /// The name of the target Amazon ECS service.
        ///
        /// Required.
        pub service_name: Option<Value<String>>,
    }

    impl Lower for ECSService {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterName", self.cluster_name);
            to.set("ServiceName", self.service_name);
        }
    }

    /// Information about an Amazon EC2 tag filter.
    #[derive(Clone, Debug, Default)]
    pub struct EC2TagFilter {
        /// The tag filter key.
        pub key: Option<Value<String>>,
        /// The tag filter type.
        ///
        /// One of `KEY_AND_VALUE`, `KEY_ONLY`, `VALUE_ONLY`.
        pub type_: Option<Value<String>>,
        /// The tag filter value.
        pub value: Option<Value<String>>,
    }

    impl Lower for EC2TagFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// The `EC2TagSet` property type specifies information about groups of tags applied to Amazon EC2 instances.
    #[derive(Clone, Debug, Default)]
    pub struct EC2TagSet {
        /// The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the deployment
        /// group.
        pub ec2_tag_set_list: Option<Value<Vec<EC2TagSetListObject>>>,
    }

    impl Lower for EC2TagSet {
        fn fields(self, to: &mut Fields) {
            to.set("Ec2TagSetList", self.ec2_tag_set_list);
        }
    }

    /// The `EC2TagSet` property type specifies information about groups of tags applied to Amazon EC2 instances.
    #[derive(Clone, Debug, Default)]
    pub struct EC2TagSetListObject {
        /// A list that contains other lists of Amazon EC2 instance tag groups. For an instance to be included in the
        /// deployment group, it must be identified by all of the tag groups in the list.
        pub ec2_tag_group: Option<Value<Vec<EC2TagFilter>>>,
    }

    impl Lower for EC2TagSetListObject {
        fn fields(self, to: &mut Fields) {
            to.set("Ec2TagGroup", self.ec2_tag_group);
        }
    }

    /// The `LoadBalancerInfo` property type specifies information about the load balancer or target group used for an
    /// AWS CodeDeploy deployment group.
    #[derive(Clone, Debug, Default)]
    pub struct LoadBalancerInfo {
        /// An array that contains information about the load balancers to use for load balancing in a deployment.
        pub elb_info_list: Option<Value<Vec<ELBInfo>>>,
        /// An array that contains information about the target groups to use for load balancing in a deployment.
        pub target_group_info_list: Option<Value<Vec<TargetGroupInfo>>>,
        /// The target group pair information. This is an array of `TargeGroupPairInfo` objects with a maximum size of one.
        pub target_group_pair_info_list: Option<Value<Vec<TargetGroupPairInfo>>>,
    }

    impl Lower for LoadBalancerInfo {
        fn fields(self, to: &mut Fields) {
            to.set("ElbInfoList", self.elb_info_list);
            to.set("TargetGroupInfoList", self.target_group_info_list);
            to.set("TargetGroupPairInfoList", self.target_group_pair_info_list);
        }
    }

    /// The `ELBInfo` property type specifies information about the Elastic Load Balancing load balancer used for an
    /// CodeDeploy deployment group.
    #[derive(Clone, Debug, Default)]
    pub struct ELBInfo {
        /// For blue/green deployments, the name of the load balancer that is used to route traffic from original instances
        /// to replacement instances in a blue/green deployment.
        pub name: Option<Value<String>>,
    }

    impl Lower for ELBInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// The `TargetGroupInfo` property type specifies information about a target group in Elastic Load Balancing to use
    /// in a deployment.
    #[derive(Clone, Debug, Default)]
    pub struct TargetGroupInfo {
        /// For blue/green deployments, the name of the target group that instances in the original environment are
        /// deregistered from, and instances in the replacement environment registered with.
        pub name: Option<Value<String>>,
    }

    impl Lower for TargetGroupInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Information about two target groups and how traffic is routed during an Amazon ECS deployment. An optional test
    /// traffic route can be specified.
    #[derive(Clone, Debug, Default)]
    pub struct TargetGroupPairInfo {
        /// The path used by a load balancer to route production traffic when an Amazon ECS deployment is complete.
        pub prod_traffic_route: Option<Value<TrafficRoute>>,
        /// One pair of target groups. One is associated with the original task set. The second is associated with the task
        /// set that serves traffic after the deployment is complete.
        pub target_groups: Option<Value<Vec<TargetGroupInfo>>>,
        /// An optional path used by a load balancer to route test traffic after an Amazon ECS deployment. Validation can
        /// occur while test traffic is served during a deployment.
        pub test_traffic_route: Option<Value<TrafficRoute>>,
    }

    impl Lower for TargetGroupPairInfo {
        fn fields(self, to: &mut Fields) {
            to.set("ProdTrafficRoute", self.prod_traffic_route);
            to.set("TargetGroups", self.target_groups);
            to.set("TestTrafficRoute", self.test_traffic_route);
        }
    }

    /// Information about a listener. The listener contains the path used to route traffic that is received from the
    /// load balancer to a target group.
    #[derive(Clone, Debug, Default)]
    pub struct TrafficRoute {
        /// The Amazon Resource Name (ARN) of one listener. The listener identifies the route between a target group and a
        /// load balancer.
        pub listener_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for TrafficRoute {
        fn fields(self, to: &mut Fields) {
            to.set("ListenerArns", self.listener_arns);
        }
    }

    /// `TagFilter` is a property type of the AWS::CodeDeploy::DeploymentGroup resource that specifies which on-premises
    /// instances to associate with the deployment group.
    #[derive(Clone, Debug, Default)]
    pub struct TagFilter {
        /// The on-premises instance tag filter key.
        pub key: Option<Value<String>>,
        /// The on-premises instance tag filter type.
        ///
        /// One of `KEY_AND_VALUE`, `KEY_ONLY`, `VALUE_ONLY`.
        pub type_: Option<Value<String>>,
        /// The on-premises instance tag filter value.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// The `OnPremisesTagSet` property type specifies a list containing other lists of on-premises instance tag groups.
    #[derive(Clone, Debug, Default)]
    pub struct OnPremisesTagSet {
        /// A list that contains other lists of on-premises instance tag groups. For an instance to be included in the
        /// deployment group, it must be identified by all of the tag groups in the list.
        pub on_premises_tag_set_list: Option<Value<Vec<OnPremisesTagSetListObject>>>,
    }

    impl Lower for OnPremisesTagSet {
        fn fields(self, to: &mut Fields) {
            to.set("OnPremisesTagSetList", self.on_premises_tag_set_list);
        }
    }

    /// The `OnPremisesTagSetListObject` property type specifies lists of on-premises instance tag groups. In order for
    /// an instance to be included in the deployment group, it must be identified by all the tag groups in the list.
    #[derive(Clone, Debug, Default)]
    pub struct OnPremisesTagSetListObject {
        /// Information about groups of on-premises instance tags.
        pub on_premises_tag_group: Option<Value<Vec<TagFilter>>>,
    }

    impl Lower for OnPremisesTagSetListObject {
        fn fields(self, to: &mut Fields) {
            to.set("OnPremisesTagGroup", self.on_premises_tag_group);
        }
    }

    /// Information about a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag's value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Information about notification triggers for the deployment group.
    #[derive(Clone, Debug, Default)]
    pub struct TriggerConfig {
        /// The event type or types that trigger notifications.
        pub trigger_events: Option<Value<Vec<String>>>,
        /// The name of the notification trigger.
        pub trigger_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic through which notifications about
        /// deployment or instance events are sent.
        pub trigger_target_arn: Option<Value<String>>,
    }

    impl Lower for TriggerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TriggerEvents", self.trigger_events);
            to.set("TriggerName", self.trigger_name);
            to.set("TriggerTargetArn", self.trigger_target_arn);
        }
    }
}
