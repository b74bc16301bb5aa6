//! `AWS::ARCRegionSwitch`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ARCRegionSwitch::Plan`.
///
/// Represents a Region switch plan. A plan defines the steps required to shift traffic from one AWS Region to
/// another.
///
/// Its ARN: `arn:${Partition}:arc-region-switch:${Region}:${Account}:plan/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The associated application health alarms for a plan.
    pub associated_alarms: Option<Value<BTreeMap<String, plan::AssociatedAlarm>>>,
    /// The description for a plan.
    pub description: Option<Value<String>>,
    /// The execution role for a plan.
    ///
    /// Required.
    pub execution_role: Option<Value<String>>,
    /// The name for a plan.
    ///
    /// Required. 1 to 32 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The primary Region for a plan.
    ///
    /// A change replaces the resource.
    pub primary_region: Option<Value<String>>,
    /// The recovery approach for a Region switch plan, which can be active/active (activeActive) or active/passive
    /// (activePassive).
    ///
    /// Required. One of `activeActive`, `activePassive`. A change replaces the resource.
    pub recovery_approach: Option<Value<String>>,
    /// The recovery time objective for a plan.
    ///
    /// 1 to 10080.
    pub recovery_time_objective_minutes: Option<Value<f64>>,
    /// The AWS Regions for a plan.
    ///
    /// Required. 2 to 2 items. A change replaces the resource.
    pub regions: Option<Value<Vec<String>>>,
    /// The report configuration for a plan.
    pub report_configuration: Option<Value<plan::ReportConfiguration>>,
    pub service_quota_checks_enabled: Option<Value<bool>>,
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The triggers for a plan.
    pub triggers: Option<Value<Vec<plan::Trigger>>>,
    /// The workflows for a plan.
    ///
    /// Required.
    pub workflows: Option<Value<Vec<plan::Workflow>>>,
}

impl Lower for Plan {
    fn fields(self, to: &mut Fields) {
        to.set("AssociatedAlarms", self.associated_alarms);
        to.set("Description", self.description);
        to.set("ExecutionRole", self.execution_role);
        to.set("Name", self.name);
        to.set("PrimaryRegion", self.primary_region);
        to.set("RecoveryApproach", self.recovery_approach);
        to.set("RecoveryTimeObjectiveMinutes", self.recovery_time_objective_minutes);
        to.set("Regions", self.regions);
        to.set("ReportConfiguration", self.report_configuration);
        to.set("ServiceQuotaChecksEnabled", self.service_quota_checks_enabled);
        to.set("Tags", self.tags);
        to.set("Triggers", self.triggers);
        to.set("Workflows", self.workflows);
    }
}

impl Level1 for Plan {
    const TYPE: &'static str = "AWS::ARCRegionSwitch::Plan";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Plan> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the plan.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `HealthChecksForPlan`.
    pub fn health_checks_for_plan(self) -> Value<Json> {
        self.attribute("HealthChecksForPlan")
    }

    /// The owner of a plan.
    pub fn owner(self) -> Value<String> {
        self.attribute("Owner")
    }

    /// The attribute `PlanHealthChecks`.
    pub fn plan_health_checks(self) -> Value<Vec<String>> {
        self.attribute("PlanHealthChecks")
    }

    /// The attribute `Route53HealthChecks`.
    pub fn route53_health_checks(self) -> Value<Json> {
        self.attribute("Route53HealthChecks")
    }

    /// The version for the plan.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Plan`] is made of.
pub mod plan {
    use super::*;

    /// An Amazon CloudWatch alarm associated with a Region switch plan. These alarms can be used to trigger automatic
    /// execution of the plan.
    #[derive(Clone, Debug, Default)]
    pub struct AssociatedAlarm {
        /// The alarm type for an associated alarm. An associated CloudWatch alarm can be an application health alarm or a
        /// trigger alarm.
        ///
        /// Required. One of `applicationHealth`, `trigger`.
        pub alarm_type: Option<Value<String>>,
        /// The cross account role for the configuration.
        pub cross_account_role: Option<Value<String>>,
        /// The external ID (secret key) for the configuration.
        pub external_id: Option<Value<String>>,
        /// The resource identifier for alarms that you associate with a plan.
        ///
        /// Required.
        pub resource_identifier: Option<Value<String>>,
    }

    impl Lower for AssociatedAlarm {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmType", self.alarm_type);
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("ExternalId", self.external_id);
            to.set("ResourceIdentifier", self.resource_identifier);
        }
    }

    /// Configuration for automatic report generation for plan executions. When configured, Region switch automatically
    /// generates a report after each plan execution that includes execution events, plan configuration, and CloudWatch
    /// alarm states.
    #[derive(Clone, Debug, Default)]
    pub struct ReportConfiguration {
        /// The output configuration for the report.
        ///
        /// 1 to 1 items.
        pub report_output: Option<Value<Vec<ReportOutputConfiguration>>>,
    }

    impl Lower for ReportConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ReportOutput", self.report_output);
        }
    }

    /// Configuration for report output destinations used in a Region switch plan.
    #[derive(Clone, Debug, Default)]
    pub struct ReportOutputConfiguration {
        /// Configuration for delivering reports to an Amazon S3 bucket.
        pub s3_configuration: Option<Value<S3ReportOutputConfiguration>>,
    }

    impl Lower for ReportOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3Configuration", self.s3_configuration);
        }
    }

    /// Configuration for delivering generated reports to an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3ReportOutputConfiguration {
        /// The AWS account ID that owns the S3 bucket. Required to ensure the bucket is still owned by the same expected
        /// owner at generation time.
        pub bucket_owner: Option<Value<String>>,
        /// The S3 bucket name and optional prefix where reports are stored. Format: bucket-name or bucket-name/prefix.
        ///
        /// 3 to 512 characters.
        pub bucket_path: Option<Value<String>>,
    }

    impl Lower for S3ReportOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketOwner", self.bucket_owner);
            to.set("BucketPath", self.bucket_path);
        }
    }

    /// Defines a condition that can automatically trigger the execution of a Region switch plan.
    #[derive(Clone, Debug, Default)]
    pub struct Trigger {
        /// The action to perform when the trigger fires. Valid values include ACTIVATE and DEACTIVATE.
        ///
        /// Required. One of `activate`, `deactivate`, `postRecovery`.
        pub action: Option<Value<String>>,
        /// The conditions that must be met for the trigger to fire.
        ///
        /// Required. 1 to 10 items.
        pub conditions: Option<Value<Vec<TriggerCondition>>>,
        /// The description for a trigger.
        pub description: Option<Value<String>>,
        /// The minimum time, in minutes, that must elapse between automatic executions of the plan.
        ///
        /// Required.
        pub min_delay_minutes_between_executions: Option<Value<f64>>,
        /// The AWS Region for a trigger.
        ///
        /// Required.
        pub target_region: Option<Value<String>>,
    }

    impl Lower for Trigger {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Conditions", self.conditions);
            to.set("Description", self.description);
            to.set("MinDelayMinutesBetweenExecutions", self.min_delay_minutes_between_executions);
            to.set("TargetRegion", self.target_region);
        }
    }

    /// Defines a condition that must be met for a trigger to fire.
    #[derive(Clone, Debug, Default)]
    pub struct TriggerCondition {
        /// The name of the CloudWatch alarm associated with the condition.
        ///
        /// Required.
        pub associated_alarm_name: Option<Value<String>>,
        /// The condition that must be met. Valid values include ALARM and OK.
        ///
        /// Required. One of `red`, `green`.
        pub condition: Option<Value<String>>,
    }

    impl Lower for TriggerCondition {
        fn fields(self, to: &mut Fields) {
            to.set("AssociatedAlarmName", self.associated_alarm_name);
            to.set("Condition", self.condition);
        }
    }

    /// Represents a workflow in a Region switch plan. A workflow defines a sequence of steps to execute during a Region
    /// switch.
    #[derive(Clone, Debug, Default)]
    pub struct Workflow {
        /// The steps that make up the workflow.
        pub steps: Option<Value<Vec<Step>>>,
        /// The description of the workflow.
        pub workflow_description: Option<Value<String>>,
        /// The action that the workflow performs. Valid values include ACTIVATE and DEACTIVATE.
        ///
        /// Required. One of `activate`, `deactivate`, `postRecovery`.
        pub workflow_target_action: Option<Value<String>>,
        /// The AWS Region that the workflow targets.
        pub workflow_target_region: Option<Value<String>>,
    }

    impl Lower for Workflow {
        fn fields(self, to: &mut Fields) {
            to.set("Steps", self.steps);
            to.set("WorkflowDescription", self.workflow_description);
            to.set("WorkflowTargetAction", self.workflow_target_action);
            to.set("WorkflowTargetRegion", self.workflow_target_region);
        }
    }

    /// Represents a step in a Region switch plan workflow. Each step performs a specific action during the Region
    /// switch process.
    #[derive(Clone, Debug, Default)]
    pub struct Step {
        /// The description of a step in a workflow.
        pub description: Option<Value<String>>,
        /// The configuration for an execution block in a workflow.
        ///
        /// Required.
        pub execution_block_configuration: Option<Value<ExecutionBlockConfiguration>>,
        /// The type of an execution block in a workflow.
        ///
        /// Required.
        pub execution_block_type: Option<Value<String>>,
        /// The name of a step in a workflow.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for Step {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("ExecutionBlockConfiguration", self.execution_block_configuration);
            to.set("ExecutionBlockType", self.execution_block_type);
            to.set("Name", self.name);
        }
    }

    /// Execution block configurations for a workflow in a Region switch plan. An execution block represents a specific
    /// type of action to perform during a Region switch.
    #[derive(Clone, Debug, Default)]
    pub struct ExecutionBlockConfiguration {
        /// An ARC routing control execution block.
        pub arc_routing_control_config: Option<Value<ArcRoutingControlConfiguration>>,
        pub aurora_provisioned_scaling_config: Option<Value<AuroraProvisionedScalingConfiguration>>,
        pub aurora_serverless_scaling_config: Option<Value<AuroraServerlessScalingConfiguration>>,
        /// An AWS Lambda execution block.
        pub custom_action_lambda_config: Option<Value<CustomActionLambdaConfiguration>>,
        pub document_db_config: Option<Value<DocumentDbConfiguration>>,
        /// An EC2 Auto Scaling group execution block.
        pub ec2_asg_capacity_increase_config: Option<Value<Ec2AsgCapacityIncreaseConfiguration>>,
        /// The capacity increase specified for the configuration.
        pub ecs_capacity_increase_config: Option<Value<EcsCapacityIncreaseConfiguration>>,
        /// An AWS EKS resource scaling execution block.
        pub eks_resource_scaling_config: Option<Value<EksResourceScalingConfiguration>>,
        /// A manual approval execution block.
        pub execution_approval_config: Option<Value<ExecutionApprovalConfiguration>>,
        /// An Aurora Global Database execution block.
        pub global_aurora_config: Option<Value<GlobalAuroraConfiguration>>,
        pub lambda_event_source_mapping_config: Option<Value<LambdaEventSourceMappingConfiguration>>,
        pub neptune_global_database_config: Option<Value<NeptuneGlobalDatabaseConfiguration>>,
        /// A parallel configuration execution block.
        pub parallel_config: Option<Value<ParallelExecutionBlockConfiguration>>,
        pub rds_create_cross_region_read_replica_config: Option<Value<RdsCreateCrossRegionReplicaConfiguration>>,
        pub rds_promote_read_replica_config: Option<Value<RdsPromoteReadReplicaConfiguration>>,
        pub rds_switchover_read_replica_config: Option<Value<RdsSwitchoverReadReplicaConfiguration>>,
        /// A Region switch plan execution block.
        pub region_switch_plan_config: Option<Value<RegionSwitchPlanConfiguration>>,
        /// The Amazon Route 53 health check configuration.
        pub route53_health_check_config: Option<Value<Route53HealthCheckConfiguration>>,
        pub ssm_send_command_config: Option<Value<SsmSendCommandConfiguration>>,
    }

    impl Lower for ExecutionBlockConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ArcRoutingControlConfig", self.arc_routing_control_config);
            to.set("AuroraProvisionedScalingConfig", self.aurora_provisioned_scaling_config);
            to.set("AuroraServerlessScalingConfig", self.aurora_serverless_scaling_config);
            to.set("CustomActionLambdaConfig", self.custom_action_lambda_config);
            to.set("DocumentDbConfig", self.document_db_config);
            to.set("Ec2AsgCapacityIncreaseConfig", self.ec2_asg_capacity_increase_config);
            to.set("EcsCapacityIncreaseConfig", self.ecs_capacity_increase_config);
            to.set("EksResourceScalingConfig", self.eks_resource_scaling_config);
            to.set("ExecutionApprovalConfig", self.execution_approval_config);
            to.set("GlobalAuroraConfig", self.global_aurora_config);
            to.set("LambdaEventSourceMappingConfig", self.lambda_event_source_mapping_config);
            to.set("NeptuneGlobalDatabaseConfig", self.neptune_global_database_config);
            to.set("ParallelConfig", self.parallel_config);
            to.set("RdsCreateCrossRegionReadReplicaConfig", self.rds_create_cross_region_read_replica_config);
            to.set("RdsPromoteReadReplicaConfig", self.rds_promote_read_replica_config);
            to.set("RdsSwitchoverReadReplicaConfig", self.rds_switchover_read_replica_config);
            to.set("RegionSwitchPlanConfig", self.region_switch_plan_config);
            to.set("Route53HealthCheckConfig", self.route53_health_check_config);
            to.set("SsmSendCommandConfig", self.ssm_send_command_config);
        }
    }

    /// Configuration for ARC routing controls used in a Region switch plan. Routing controls are simple on/off switches
    /// that you can use to shift traffic away from an impaired Region.
    #[derive(Clone, Debug, Default)]
    pub struct ArcRoutingControlConfiguration {
        /// The cross account role for the configuration.
        pub cross_account_role: Option<Value<String>>,
        /// The external ID (secret key) for the configuration.
        pub external_id: Option<Value<String>>,
        /// The Region and ARC routing controls for the configuration.
        ///
        /// Required.
        pub region_and_routing_controls: Option<Value<BTreeMap<String, Vec<ArcRoutingControlState>>>>,
        /// The timeout value specified for the configuration.
        ///
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
    }

    impl Lower for ArcRoutingControlConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("ExternalId", self.external_id);
            to.set("RegionAndRoutingControls", self.region_and_routing_controls);
            to.set("TimeoutMinutes", self.timeout_minutes);
        }
    }

    /// `ArcRoutingControlState` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct ArcRoutingControlState {
        /// Required.
        pub routing_control_arn: Option<Value<String>>,
        /// Required. One of `On`, `Off`.
        pub state: Option<Value<String>>,
    }

    impl Lower for ArcRoutingControlState {
        fn fields(self, to: &mut Fields) {
            to.set("RoutingControlArn", self.routing_control_arn);
            to.set("State", self.state);
        }
    }

    /// `AuroraProvisionedScalingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct AuroraProvisionedScalingConfiguration {
        pub cross_account_role: Option<Value<String>>,
        pub external_id: Option<Value<String>>,
        /// Required. 1 to 255 characters.
        pub global_cluster_identifier: Option<Value<String>>,
        /// Required.
        pub instance_arns: Option<Value<BTreeMap<String, String>>>,
        /// Required.
        pub region_database_cluster_arns: Option<Value<BTreeMap<String, String>>>,
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
    }

    impl Lower for AuroraProvisionedScalingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("ExternalId", self.external_id);
            to.set("GlobalClusterIdentifier", self.global_cluster_identifier);
            to.set("InstanceArns", self.instance_arns);
            to.set("RegionDatabaseClusterArns", self.region_database_cluster_arns);
            to.set("TimeoutMinutes", self.timeout_minutes);
        }
    }

    /// `AuroraServerlessScalingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct AuroraServerlessScalingConfiguration {
        pub cross_account_role: Option<Value<String>>,
        pub external_id: Option<Value<String>>,
        /// Required. 1 to 255 characters.
        pub global_cluster_identifier: Option<Value<String>>,
        /// Required.
        pub region_database_cluster_arns: Option<Value<BTreeMap<String, String>>>,
        pub target_percent: Option<Value<f64>>,
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
    }

    impl Lower for AuroraServerlessScalingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("ExternalId", self.external_id);
            to.set("GlobalClusterIdentifier", self.global_cluster_identifier);
            to.set("RegionDatabaseClusterArns", self.region_database_cluster_arns);
            to.set("TargetPercent", self.target_percent);
            to.set("TimeoutMinutes", self.timeout_minutes);
        }
    }

    /// Configuration for AWS Lambda functions that perform custom actions during a Region switch.
    #[derive(Clone, Debug, Default)]
    pub struct CustomActionLambdaConfiguration {
        /// The AWS Lambda functions for the execution block.
        ///
        /// Required. 1 to 2 items.
        pub lambdas: Option<Value<Vec<Lambdas>>>,
        /// The AWS Region for the function to run in.
        ///
        /// Required. One of `activatingRegion`, `deactivatingRegion`, `activeRegion`, `inactiveRegion`.
        pub region_to_run: Option<Value<String>>,
        /// The retry interval specified.
        ///
        /// Required.
        pub retry_interval_minutes: Option<Value<f64>>,
        /// The timeout value specified for the configuration.
        ///
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
        /// The settings for ungraceful execution.
        pub ungraceful: Option<Value<LambdaUngraceful>>,
    }

    impl Lower for CustomActionLambdaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Lambdas", self.lambdas);
            to.set("RegionToRun", self.region_to_run);
            to.set("RetryIntervalMinutes", self.retry_interval_minutes);
            to.set("TimeoutMinutes", self.timeout_minutes);
            to.set("Ungraceful", self.ungraceful);
        }
    }

    /// Configuration for AWS Lambda functions used in a Region switch plan.
    #[derive(Clone, Debug, Default)]
    pub struct Lambdas {
        /// The Amazon Resource Name (ARN) of the Lambda function.
        pub arn: Option<Value<String>>,
        /// The cross account role for the configuration.
        pub cross_account_role: Option<Value<String>>,
        /// The external ID (secret key) for the configuration.
        pub external_id: Option<Value<String>>,
        /// 1 to 786432 characters.
        pub payload: Option<Value<String>>,
    }

    impl Lower for Lambdas {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("ExternalId", self.external_id);
            to.set("Payload", self.payload);
        }
    }

    /// Configuration for handling failures when invoking Lambda functions.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaUngraceful {
        /// The ungraceful behavior for a Lambda function, which must be set to `skip`.
        pub behavior: Option<Value<String>>,
    }

    impl Lower for LambdaUngraceful {
        fn fields(self, to: &mut Fields) {
            to.set("Behavior", self.behavior);
        }
    }

    /// Configuration for Amazon DocumentDB global clusters used in a Region switch plan.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentDbConfiguration {
        /// The behavior for a global cluster, that is, only allow switchover or also allow failover.
        ///
        /// Required.
        pub behavior: Option<Value<String>>,
        /// The cross account role for the configuration.
        pub cross_account_role: Option<Value<String>>,
        /// The database cluster Amazon Resource Names (ARNs) for a DocumentDB global cluster.
        ///
        /// Required.
        pub database_cluster_arns: Option<Value<Vec<String>>>,
        /// The external ID (secret key) for the configuration.
        pub external_id: Option<Value<String>>,
        /// The global cluster identifier for a DocumentDB global cluster.
        ///
        /// Required.
        pub global_cluster_identifier: Option<Value<String>>,
        /// The timeout value specified for the configuration.
        ///
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
        /// The settings for ungraceful execution.
        pub ungraceful: Option<Value<DocumentDbUngraceful>>,
    }

    impl Lower for DocumentDbConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Behavior", self.behavior);
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("DatabaseClusterArns", self.database_cluster_arns);
            to.set("ExternalId", self.external_id);
            to.set("GlobalClusterIdentifier", self.global_cluster_identifier);
            to.set("TimeoutMinutes", self.timeout_minutes);
            to.set("Ungraceful", self.ungraceful);
        }
    }

    /// Configuration for handling failures when performing operations on DocumentDB global clusters.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentDbUngraceful {
        /// The settings for ungraceful execution.
        ///
        /// One of `failover`.
        pub ungraceful: Option<Value<String>>,
    }

    impl Lower for DocumentDbUngraceful {
        fn fields(self, to: &mut Fields) {
            to.set("Ungraceful", self.ungraceful);
        }
    }

    /// Configuration for increasing the capacity of Amazon EC2 Auto Scaling groups during a Region switch.
    #[derive(Clone, Debug, Default)]
    pub struct Ec2AsgCapacityIncreaseConfiguration {
        /// The EC2 Auto Scaling groups for the configuration.
        ///
        /// Required. 2 to 2 items.
        pub asgs: Option<Value<Vec<Asg>>>,
        /// The monitoring approach that you specify EC2 Auto Scaling groups for the configuration.
        pub capacity_monitoring_approach: Option<Value<String>>,
        /// The target percentage that you specify for EC2 Auto Scaling groups.
        pub target_percent: Option<Value<f64>>,
        /// The timeout value specified for the configuration.
        ///
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
        /// The settings for ungraceful execution.
        pub ungraceful: Option<Value<Ec2Ungraceful>>,
        /// One of `enabled`, `disabled`.
        pub wait_elb_target_group_healthy: Option<Value<String>>,
    }

    impl Lower for Ec2AsgCapacityIncreaseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Asgs", self.asgs);
            to.set("CapacityMonitoringApproach", self.capacity_monitoring_approach);
            to.set("TargetPercent", self.target_percent);
            to.set("TimeoutMinutes", self.timeout_minutes);
            to.set("Ungraceful", self.ungraceful);
            to.set("WaitELBTargetGroupHealthy", self.wait_elb_target_group_healthy);
        }
    }

    /// Configuration for an Amazon EC2 Auto Scaling group used in a Region switch plan.
    #[derive(Clone, Debug, Default)]
    pub struct Asg {
        /// The Amazon Resource Name (ARN) of the EC2 Auto Scaling group.
        pub arn: Option<Value<String>>,
        /// The cross account role for the configuration.
        pub cross_account_role: Option<Value<String>>,
        /// The external ID (secret key) for the configuration.
        pub external_id: Option<Value<String>>,
    }

    impl Lower for Asg {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("ExternalId", self.external_id);
        }
    }

    /// Configuration for handling failures when performing operations on EC2 resources.
    #[derive(Clone, Debug, Default)]
    pub struct Ec2Ungraceful {
        /// The minimum success percentage that you specify for EC2 Auto Scaling groups.
        ///
        /// Required. 0 to 99.
        pub minimum_success_percentage: Option<Value<f64>>,
    }

    impl Lower for Ec2Ungraceful {
        fn fields(self, to: &mut Fields) {
            to.set("MinimumSuccessPercentage", self.minimum_success_percentage);
        }
    }

    /// The configuration for an AWS ECS capacity increase.
    #[derive(Clone, Debug, Default)]
    pub struct EcsCapacityIncreaseConfiguration {
        /// The monitoring approach specified for the configuration, for example, `Most_Recent`.
        pub capacity_monitoring_approach: Option<Value<String>>,
        /// The services specified for the configuration.
        ///
        /// Required. 2 to 2 items.
        pub services: Option<Value<Vec<Service>>>,
        /// The target percentage specified for the configuration.
        pub target_percent: Option<Value<f64>>,
        /// The timeout value specified for the configuration.
        ///
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
        /// The settings for ungraceful execution.
        pub ungraceful: Option<Value<EcsUngraceful>>,
        /// One of `enabled`, `disabled`.
        pub wait_elb_target_group_healthy: Option<Value<String>>,
    }

    impl Lower for EcsCapacityIncreaseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityMonitoringApproach", self.capacity_monitoring_approach);
            to.set("Services", self.services);
            to.set("TargetPercent", self.target_percent);
            to.set("TimeoutMinutes", self.timeout_minutes);
            to.set("Ungraceful", self.ungraceful);
            to.set("WaitELBTargetGroupHealthy", self.wait_elb_target_group_healthy);
        }
    }

    /// The service for a cross account role.
    #[derive(Clone, Debug, Default)]
    pub struct Service {
        /// The cluster Amazon Resource Name (ARN) for a service.
        pub cluster_arn: Option<Value<String>>,
        /// The cross account role for a service.
        pub cross_account_role: Option<Value<String>>,
        /// The external ID (secret key) for the service.
        pub external_id: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) for a service.
        pub service_arn: Option<Value<String>>,
    }

    impl Lower for Service {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterArn", self.cluster_arn);
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("ExternalId", self.external_id);
            to.set("ServiceArn", self.service_arn);
        }
    }

    /// The settings for ungraceful execution.
    #[derive(Clone, Debug, Default)]
    pub struct EcsUngraceful {
        /// The minimum success percentage specified for the configuration.
        ///
        /// Required. 0 to 99.
        pub minimum_success_percentage: Option<Value<f64>>,
    }

    impl Lower for EcsUngraceful {
        fn fields(self, to: &mut Fields) {
            to.set("MinimumSuccessPercentage", self.minimum_success_percentage);
        }
    }

    /// The AWS EKS resource scaling configuration.
    #[derive(Clone, Debug, Default)]
    pub struct EksResourceScalingConfiguration {
        /// The monitoring approach for the configuration, that is, whether it was sampled in the last 24 hours or
        /// autoscaled in the last 24 hours.
        pub capacity_monitoring_approach: Option<Value<String>>,
        /// The clusters for the configuration.
        ///
        /// At least 2 items.
        pub eks_clusters: Option<Value<Vec<EksCluster>>>,
        /// The Kubernetes resource type for the configuration.
        ///
        /// Required.
        pub kubernetes_resource_type: Option<Value<KubernetesResourceType>>,
        /// The scaling resources for the configuration.
        ///
        /// At least 1 items.
        pub scaling_resources: Option<Value<Vec<BTreeMap<String, BTreeMap<String, KubernetesScalingResource>>>>>,
        /// The target percentage for the configuration.
        ///
        /// At least 1.
        pub target_percent: Option<Value<f64>>,
        /// The timeout value specified for the configuration.
        ///
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
        /// The settings for ungraceful execution.
        pub ungraceful: Option<Value<EksResourceScalingUngraceful>>,
    }

    impl Lower for EksResourceScalingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityMonitoringApproach", self.capacity_monitoring_approach);
            to.set("EksClusters", self.eks_clusters);
            to.set("KubernetesResourceType", self.kubernetes_resource_type);
            to.set("ScalingResources", self.scaling_resources);
            to.set("TargetPercent", self.target_percent);
            to.set("TimeoutMinutes", self.timeout_minutes);
            to.set("Ungraceful", self.ungraceful);
        }
    }

    /// The AWS EKS cluster execution block configuration.
    #[derive(Clone, Debug, Default)]
    pub struct EksCluster {
        /// The Amazon Resource Name (ARN) of an AWS EKS cluster.
        ///
        /// Required.
        pub cluster_arn: Option<Value<String>>,
        /// The cross account role for the configuration.
        pub cross_account_role: Option<Value<String>>,
        /// The external ID (secret key) for the configuration.
        pub external_id: Option<Value<String>>,
    }

    impl Lower for EksCluster {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterArn", self.cluster_arn);
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("ExternalId", self.external_id);
        }
    }

    /// Defines the type of Kubernetes resource to scale in an Amazon EKS cluster.
    #[derive(Clone, Debug, Default)]
    pub struct KubernetesResourceType {
        /// The API version type for the Kubernetes resource.
        ///
        /// Required.
        pub api_version: Option<Value<String>>,
        /// The kind for the Kubernetes resource.
        ///
        /// Required.
        pub kind: Option<Value<String>>,
    }

    impl Lower for KubernetesResourceType {
        fn fields(self, to: &mut Fields) {
            to.set("ApiVersion", self.api_version);
            to.set("Kind", self.kind);
        }
    }

    /// Defines a Kubernetes resource to scale in an Amazon EKS cluster.
    #[derive(Clone, Debug, Default)]
    pub struct KubernetesScalingResource {
        /// The hpaname for the Kubernetes resource.
        pub hpa_name: Option<Value<String>>,
        /// The name for the Kubernetes resource.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The namespace for the Kubernetes resource.
        ///
        /// Required.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for KubernetesScalingResource {
        fn fields(self, to: &mut Fields) {
            to.set("HpaName", self.hpa_name);
            to.set("Name", self.name);
            to.set("Namespace", self.namespace);
        }
    }

    /// The ungraceful settings for AWS EKS resource scaling.
    #[derive(Clone, Debug, Default)]
    pub struct EksResourceScalingUngraceful {
        /// The minimum success percentage for the configuration.
        ///
        /// Required. 0 to 99.
        pub minimum_success_percentage: Option<Value<f64>>,
    }

    impl Lower for EksResourceScalingUngraceful {
        fn fields(self, to: &mut Fields) {
            to.set("MinimumSuccessPercentage", self.minimum_success_percentage);
        }
    }

    /// Configuration for approval steps in a Region switch plan execution. Approval steps require manual intervention
    /// before the execution can proceed.
    #[derive(Clone, Debug, Default)]
    pub struct ExecutionApprovalConfiguration {
        /// The IAM approval role for the configuration.
        ///
        /// Required.
        pub approval_role: Option<Value<String>>,
        /// The timeout value specified for the configuration.
        ///
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
    }

    impl Lower for ExecutionApprovalConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ApprovalRole", self.approval_role);
            to.set("TimeoutMinutes", self.timeout_minutes);
        }
    }

    /// Configuration for Amazon Aurora global databases used in a Region switch plan.
    #[derive(Clone, Debug, Default)]
    pub struct GlobalAuroraConfiguration {
        /// The behavior for a global database, that is, only allow switchover or also allow failover.
        ///
        /// Required.
        pub behavior: Option<Value<String>>,
        /// The cross account role for the configuration.
        pub cross_account_role: Option<Value<String>>,
        /// The database cluster Amazon Resource Names (ARNs) for a global database.
        ///
        /// Required.
        pub database_cluster_arns: Option<Value<Vec<String>>>,
        /// The external ID (secret key) for the configuration.
        pub external_id: Option<Value<String>>,
        /// The global cluster identifier for a global database.
        ///
        /// Required.
        pub global_cluster_identifier: Option<Value<String>>,
        /// The timeout value specified for the configuration.
        ///
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
        /// The settings for ungraceful execution.
        pub ungraceful: Option<Value<GlobalAuroraUngraceful>>,
    }

    impl Lower for GlobalAuroraConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Behavior", self.behavior);
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("DatabaseClusterArns", self.database_cluster_arns);
            to.set("ExternalId", self.external_id);
            to.set("GlobalClusterIdentifier", self.global_cluster_identifier);
            to.set("TimeoutMinutes", self.timeout_minutes);
            to.set("Ungraceful", self.ungraceful);
        }
    }

    /// Configuration for handling failures when performing operations on Aurora global databases.
    #[derive(Clone, Debug, Default)]
    pub struct GlobalAuroraUngraceful {
        /// The settings for ungraceful execution.
        ///
        /// One of `failover`.
        pub ungraceful: Option<Value<String>>,
    }

    impl Lower for GlobalAuroraUngraceful {
        fn fields(self, to: &mut Fields) {
            to.set("Ungraceful", self.ungraceful);
        }
    }

    /// `LambdaEventSourceMappingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaEventSourceMappingConfiguration {
        /// Required. One of `enable`, `disable`.
        pub action: Option<Value<String>>,
        /// Required.
        pub region_event_source_mappings: Option<Value<BTreeMap<String, EventSourceMapping>>>,
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
        pub ungraceful: Option<Value<LambdaEventSourceMappingUngraceful>>,
    }

    impl Lower for LambdaEventSourceMappingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("RegionEventSourceMappings", self.region_event_source_mappings);
            to.set("TimeoutMinutes", self.timeout_minutes);
            to.set("Ungraceful", self.ungraceful);
        }
    }

    /// `EventSourceMapping` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct EventSourceMapping {
        /// Required.
        pub arn: Option<Value<String>>,
        pub cross_account_role: Option<Value<String>>,
        pub external_id: Option<Value<String>>,
    }

    impl Lower for EventSourceMapping {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("ExternalId", self.external_id);
        }
    }

    /// `LambdaEventSourceMappingUngraceful` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaEventSourceMappingUngraceful {
        /// One of `skip`.
        pub behavior: Option<Value<String>>,
    }

    impl Lower for LambdaEventSourceMappingUngraceful {
        fn fields(self, to: &mut Fields) {
            to.set("Behavior", self.behavior);
        }
    }

    /// `NeptuneGlobalDatabaseConfiguration` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct NeptuneGlobalDatabaseConfiguration {
        /// Required.
        pub behavior: Option<Value<String>>,
        pub cross_account_role: Option<Value<String>>,
        pub external_id: Option<Value<String>>,
        /// Required. 1 to 63 characters.
        pub global_cluster_identifier: Option<Value<String>>,
        /// Required.
        pub region_database_cluster_arns: Option<Value<BTreeMap<String, String>>>,
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
        pub ungraceful: Option<Value<NeptuneUngraceful>>,
    }

    impl Lower for NeptuneGlobalDatabaseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Behavior", self.behavior);
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("ExternalId", self.external_id);
            to.set("GlobalClusterIdentifier", self.global_cluster_identifier);
            to.set("RegionDatabaseClusterArns", self.region_database_cluster_arns);
            to.set("TimeoutMinutes", self.timeout_minutes);
            to.set("Ungraceful", self.ungraceful);
        }
    }

    /// `NeptuneUngraceful` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct NeptuneUngraceful {
        /// One of `failover`.
        pub ungraceful: Option<Value<String>>,
    }

    impl Lower for NeptuneUngraceful {
        fn fields(self, to: &mut Fields) {
            to.set("Ungraceful", self.ungraceful);
        }
    }

    /// Configuration for steps that should be executed in parallel during a Region switch.
    #[derive(Clone, Debug, Default)]
    pub struct ParallelExecutionBlockConfiguration {
        /// The steps for a parallel execution block.
        ///
        /// Required.
        pub steps: Option<Value<Vec<Step>>>,
    }

    impl Lower for ParallelExecutionBlockConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Steps", self.steps);
        }
    }

    /// `RdsCreateCrossRegionReplicaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct RdsCreateCrossRegionReplicaConfiguration {
        pub cross_account_role: Option<Value<String>>,
        /// Required.
        pub db_instance_arn_map: Option<Value<BTreeMap<String, String>>>,
        pub external_id: Option<Value<String>>,
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
    }

    impl Lower for RdsCreateCrossRegionReplicaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("DbInstanceArnMap", self.db_instance_arn_map);
            to.set("ExternalId", self.external_id);
            to.set("TimeoutMinutes", self.timeout_minutes);
        }
    }

    /// `RdsPromoteReadReplicaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct RdsPromoteReadReplicaConfiguration {
        pub cross_account_role: Option<Value<String>>,
        /// Required.
        pub db_instance_arn_map: Option<Value<BTreeMap<String, String>>>,
        pub external_id: Option<Value<String>>,
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
    }

    impl Lower for RdsPromoteReadReplicaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("DbInstanceArnMap", self.db_instance_arn_map);
            to.set("ExternalId", self.external_id);
            to.set("TimeoutMinutes", self.timeout_minutes);
        }
    }

    /// `RdsSwitchoverReadReplicaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct RdsSwitchoverReadReplicaConfiguration {
        pub cross_account_role: Option<Value<String>>,
        /// Required.
        pub db_instance_arn_map: Option<Value<BTreeMap<String, String>>>,
        pub external_id: Option<Value<String>>,
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
        pub ungraceful: Option<Value<RdsUngraceful>>,
    }

    impl Lower for RdsSwitchoverReadReplicaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("DbInstanceArnMap", self.db_instance_arn_map);
            to.set("ExternalId", self.external_id);
            to.set("TimeoutMinutes", self.timeout_minutes);
            to.set("Ungraceful", self.ungraceful);
        }
    }

    /// `RdsUngraceful` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct RdsUngraceful {
        /// One of `promoteReadReplica`.
        pub ungraceful: Option<Value<String>>,
    }

    impl Lower for RdsUngraceful {
        fn fields(self, to: &mut Fields) {
            to.set("Ungraceful", self.ungraceful);
        }
    }

    /// Configuration for nested Region switch plans. This allows one Region switch plan to trigger another plan as part
    /// of its execution.
    #[derive(Clone, Debug, Default)]
    pub struct RegionSwitchPlanConfiguration {
        /// The Amazon Resource Name (ARN) of the plan configuration.
        ///
        /// Required.
        pub arn: Option<Value<String>>,
        /// The cross account role for the configuration.
        pub cross_account_role: Option<Value<String>>,
        /// The external ID (secret key) for the configuration.
        pub external_id: Option<Value<String>>,
    }

    impl Lower for RegionSwitchPlanConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("ExternalId", self.external_id);
        }
    }

    /// The Amazon Route 53 health check configuration.
    #[derive(Clone, Debug, Default)]
    pub struct Route53HealthCheckConfiguration {
        /// The cross account role for the configuration.
        pub cross_account_role: Option<Value<String>>,
        /// The external ID (secret key) for the configuration.
        pub external_id: Option<Value<String>>,
        /// The Amazon Route 53 health check configuration hosted zone ID.
        ///
        /// Required. 1 to 32 characters.
        pub hosted_zone_id: Option<Value<String>>,
        /// The Amazon Route 53 health check configuration record name.
        ///
        /// Required. 1 to 1024 characters.
        pub record_name: Option<Value<String>>,
        /// The Amazon Route 53 health check configuration record sets.
        pub record_sets: Option<Value<Vec<Route53ResourceRecordSet>>>,
        /// The Amazon Route 53 health check configuration time out (in minutes).
        ///
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
    }

    impl Lower for Route53HealthCheckConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("ExternalId", self.external_id);
            to.set("HostedZoneId", self.hosted_zone_id);
            to.set("RecordName", self.record_name);
            to.set("RecordSets", self.record_sets);
            to.set("TimeoutMinutes", self.timeout_minutes);
        }
    }

    /// The Amazon Route 53 record set.
    #[derive(Clone, Debug, Default)]
    pub struct Route53ResourceRecordSet {
        /// The Amazon Route 53 record set identifier.
        ///
        /// 1 to 1024 characters.
        pub record_set_identifier: Option<Value<String>>,
        /// The Amazon Route 53 record set Region.
        pub region: Option<Value<String>>,
    }

    impl Lower for Route53ResourceRecordSet {
        fn fields(self, to: &mut Fields) {
            to.set("RecordSetIdentifier", self.record_set_identifier);
            to.set("Region", self.region);
        }
    }

    /// `SsmSendCommandConfiguration` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct SsmSendCommandConfiguration {
        /// Required.
        pub region_documents: Option<Value<BTreeMap<String, SsmDocumentConfig>>>,
        /// Required.
        pub retry_interval_minutes: Option<Value<f64>>,
        /// At least 1.
        pub timeout_minutes: Option<Value<f64>>,
        pub ungraceful: Option<Value<SsmSendCommandUngraceful>>,
    }

    impl Lower for SsmSendCommandConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RegionDocuments", self.region_documents);
            to.set("RetryIntervalMinutes", self.retry_interval_minutes);
            to.set("TimeoutMinutes", self.timeout_minutes);
            to.set("Ungraceful", self.ungraceful);
        }
    }

    /// `SsmDocumentConfig` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct SsmDocumentConfig {
        pub cross_account_role: Option<Value<String>>,
        /// Required. 20 to 256 characters.
        pub document_arn: Option<Value<String>>,
        /// 1 to 8 characters.
        pub document_version: Option<Value<String>>,
        pub external_id: Option<Value<String>>,
        pub parameters: Option<Value<BTreeMap<String, Vec<String>>>>,
        /// Required. 1 to 5 items.
        pub targets: Option<Value<Vec<SsmTarget>>>,
    }

    impl Lower for SsmDocumentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CrossAccountRole", self.cross_account_role);
            to.set("DocumentArn", self.document_arn);
            to.set("DocumentVersion", self.document_version);
            to.set("ExternalId", self.external_id);
            to.set("Parameters", self.parameters);
            to.set("Targets", self.targets);
        }
    }

    /// `SsmTarget` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct SsmTarget {
        /// Required. 1 to 163 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 50 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for SsmTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Values", self.values);
        }
    }

    /// `SsmSendCommandUngraceful` of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    pub struct SsmSendCommandUngraceful {
        /// One of `skip`.
        pub behavior: Option<Value<String>>,
    }

    impl Lower for SsmSendCommandUngraceful {
        fn fields(self, to: &mut Fields) {
            to.set("Behavior", self.behavior);
        }
    }
}
