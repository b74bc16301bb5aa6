//! `AWS::MWAA`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::MWAA::Environment`.
///
/// The `AWS::MWAA::Environment` resource creates an Amazon Managed Workflows for Apache Airflow (MWAA) environment.
///
/// Its ARN: `arn:${Partition}:airflow:${Region}:${Account}:environment/${EnvironmentName}`.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// A list of key-value pairs containing the Airflow configuration options for your environment. For example,
    /// `core.default_timezone: utc`.
    pub airflow_configuration_options: Option<Value<Json>>,
    /// The version of Apache Airflow to use for the environment. If no value is specified, defaults to the latest
    /// version.
    ///
    /// 1 to 32 characters.
    pub airflow_version: Option<Value<String>>,
    /// The relative path to the DAGs folder on your Amazon S3 bucket. For example, `dags`. To learn more, see Adding or
    /// updating DAGs.
    ///
    /// 0 to 1024 characters.
    pub dag_s3_path: Option<Value<String>>,
    /// Defines whether the VPC endpoints configured for the environment are created, and managed, by the customer or by
    /// Amazon MWAA.
    ///
    /// One of `CUSTOMER`, `SERVICE`. A change replaces the resource.
    pub endpoint_management: Option<Value<String>>,
    /// The environment class type. Valid values: `mw1.micro`, `mw1.small`, `mw1.medium`, `mw1.large`, `mw1.1large`, and
    /// `mw1.2large`.
    ///
    /// 1 to 1024 characters.
    pub environment_class: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the execution role in IAM that allows MWAA to access AWS resources in your
    /// environment.
    ///
    /// 1 to 1224 characters.
    pub execution_role_arn: Option<Value<String>>,
    /// The AWS Key Management Service (KMS) key to encrypt and decrypt the data in your environment. You can use an AWS
    /// KMS key managed by MWAA, or a customer-managed KMS key (advanced).
    ///
    /// 1 to 1224 characters. A change replaces the resource.
    pub kms_key: Option<Value<String>>,
    /// The Apache Airflow logs being sent to CloudWatch Logs: `DagProcessingLogs`, `SchedulerLogs`, `TaskLogs`,
    /// `WebserverLogs`, `WorkerLogs`.
    pub logging_configuration: Option<Value<environment::LoggingConfiguration>>,
    /// The maximum number of web servers that you want to run in your environment.
    ///
    /// At least 1.
    pub max_webservers: Option<Value<i64>>,
    /// The maximum number of workers that you want to run in your environment. MWAA scales the number of Apache Airflow
    /// workers up to the number you specify in the `MaxWorkers` field.
    ///
    /// At least 1.
    pub max_workers: Option<Value<i64>>,
    /// The minimum number of web servers that you want to run in your environment.
    ///
    /// At least 1.
    pub min_webservers: Option<Value<i64>>,
    /// The minimum number of workers that you want to run in your environment. MWAA scales the number of Apache Airflow
    /// workers up to the number you specify in the `MaxWorkers` field.
    ///
    /// At least 1.
    pub min_workers: Option<Value<i64>>,
    /// The name of your Amazon MWAA environment.
    ///
    /// Required. 1 to 80 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The VPC networking components used to secure and enable network traffic between the AWS resources for your
    /// environment.
    pub network_configuration: Option<Value<environment::NetworkConfiguration>>,
    /// The version of the plugins.zip file on your Amazon S3 bucket. To learn more, see Installing custom plugins.
    ///
    /// 0 to 1024 characters.
    pub plugins_s3_object_version: Option<Value<String>>,
    /// The relative path to the `plugins.zip` file on your Amazon S3 bucket. For example, `plugins.zip`. To learn more,
    /// see Installing custom plugins.
    ///
    /// 0 to 1024 characters.
    pub plugins_s3_path: Option<Value<String>>,
    /// The version of the requirements.txt file on your Amazon S3 bucket. To learn more, see Installing Python
    /// dependencies.
    ///
    /// 0 to 1024 characters.
    pub requirements_s3_object_version: Option<Value<String>>,
    /// The relative path to the `requirements.txt` file on your Amazon S3 bucket. For example, `requirements.txt`.
    ///
    /// 0 to 1024 characters.
    pub requirements_s3_path: Option<Value<String>>,
    /// The number of schedulers that you want to run in your environment. Valid values.
    ///
    /// 1 to 5.
    pub schedulers: Option<Value<i64>>,
    /// The Amazon Resource Name (ARN) of the Amazon S3 bucket where your DAG code and supporting files are stored.
    ///
    /// 1 to 1224 characters.
    pub source_bucket_arn: Option<Value<String>>,
    /// The version of the startup shell script in your Amazon S3 bucket. You must specify the version ID that Amazon S3
    /// assigns to the file every time you update the script.
    ///
    /// 0 to 1024 characters.
    pub startup_script_s3_object_version: Option<Value<String>>,
    /// The relative path to the startup shell script in your Amazon S3 bucket. For example,
    /// `s3://mwaa-environment/startup.sh`.
    ///
    /// 0 to 1024 characters.
    pub startup_script_s3_path: Option<Value<String>>,
    /// The key-value tag pairs associated to your environment. For example, `"Environment": "Staging"`. To learn more,
    /// see Tagging.
    pub tags: Option<Value<Json>>,
    /// The Apache Airflow \*Web server\* access mode. To learn more, see Apache Airflow access modes. Valid values:
    /// `PRIVATE_ONLY` or `PUBLIC_ONLY`.
    ///
    /// One of `PRIVATE_ONLY`, `PUBLIC_ONLY`, `PUBLIC_AND_PRIVATE`.
    pub webserver_access_mode: Option<Value<String>>,
    /// The day and time of the week to start weekly maintenance updates of your environment in the following format:
    /// `DAY:HH:MM`.
    ///
    /// 1 to 9 characters.
    pub weekly_maintenance_window_start: Option<Value<String>>,
    /// The worker replacement strategy to use when updating the environment. Valid values: `FORCED`, `GRACEFUL`.
    ///
    /// One of `FORCED`, `GRACEFUL`.
    pub worker_replacement_strategy: Option<Value<String>>,
}

impl Lower for Environment {
    fn fields(self, to: &mut Fields) {
        to.set("AirflowConfigurationOptions", self.airflow_configuration_options);
        to.set("AirflowVersion", self.airflow_version);
        to.set("DagS3Path", self.dag_s3_path);
        to.set("EndpointManagement", self.endpoint_management);
        to.set("EnvironmentClass", self.environment_class);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("KmsKey", self.kms_key);
        to.set("LoggingConfiguration", self.logging_configuration);
        to.set("MaxWebservers", self.max_webservers);
        to.set("MaxWorkers", self.max_workers);
        to.set("MinWebservers", self.min_webservers);
        to.set("MinWorkers", self.min_workers);
        to.set("Name", self.name);
        to.set("NetworkConfiguration", self.network_configuration);
        to.set("PluginsS3ObjectVersion", self.plugins_s3_object_version);
        to.set("PluginsS3Path", self.plugins_s3_path);
        to.set("RequirementsS3ObjectVersion", self.requirements_s3_object_version);
        to.set("RequirementsS3Path", self.requirements_s3_path);
        to.set("Schedulers", self.schedulers);
        to.set("SourceBucketArn", self.source_bucket_arn);
        to.set("StartupScriptS3ObjectVersion", self.startup_script_s3_object_version);
        to.set("StartupScriptS3Path", self.startup_script_s3_path);
        to.set("Tags", self.tags);
        to.set("WebserverAccessMode", self.webserver_access_mode);
        to.set("WeeklyMaintenanceWindowStart", self.weekly_maintenance_window_start);
        to.set("WorkerReplacementStrategy", self.worker_replacement_strategy);
    }
}

impl Level1 for Environment {
    const TYPE: &'static str = "AWS::MWAA::Environment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Environment> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN for the Amazon MWAA environment.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The queue ARN for the environment's Celery Executor. Amazon MWAA uses a Celery Executor to distribute tasks
    /// across multiple workers.
    pub fn celery_executor_queue(self) -> Value<String> {
        self.attribute("CeleryExecutorQueue")
    }

    /// The VPC endpoint for the environment's Amazon RDS database.
    pub fn database_vpc_endpoint_service(self) -> Value<String> {
        self.attribute("DatabaseVpcEndpointService")
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow DAG processing logs are published.
    pub fn logging_configuration_dag_processing_logs_cloud_watch_log_group_arn(self) -> Value<Arn> {
        self.attribute("LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn")
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow Scheduler logs are published.
    pub fn logging_configuration_scheduler_logs_cloud_watch_log_group_arn(self) -> Value<Arn> {
        self.attribute("LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn")
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow task logs are published.
    pub fn logging_configuration_task_logs_cloud_watch_log_group_arn(self) -> Value<Arn> {
        self.attribute("LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn")
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow Web server logs are published.
    pub fn logging_configuration_webserver_logs_cloud_watch_log_group_arn(self) -> Value<Arn> {
        self.attribute("LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn")
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow Worker logs are published.
    pub fn logging_configuration_worker_logs_cloud_watch_log_group_arn(self) -> Value<Arn> {
        self.attribute("LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn")
    }

    /// The URL of your Apache Airflow UI.
    pub fn webserver_url(self) -> Value<String> {
        self.attribute("WebserverUrl")
    }

    /// The VPC endpoint for the environment's web server.
    pub fn webserver_vpc_endpoint_service(self) -> Value<String> {
        self.attribute("WebserverVpcEndpointService")
    }
}

/// What [`Environment`] is made of.
pub mod environment {
    use super::*;

    /// The type of Apache Airflow logs to send to CloudWatch Logs.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfiguration {
        /// Defines the processing logs sent to CloudWatch Logs and the logging level to send.
        pub dag_processing_logs: Option<Value<ModuleLoggingConfiguration>>,
        /// Defines the scheduler logs sent to CloudWatch Logs and the logging level to send.
        pub scheduler_logs: Option<Value<ModuleLoggingConfiguration>>,
        /// Defines the task logs sent to CloudWatch Logs and the logging level to send.
        pub task_logs: Option<Value<ModuleLoggingConfiguration>>,
        /// Defines the web server logs sent to CloudWatch Logs and the logging level to send.
        pub webserver_logs: Option<Value<ModuleLoggingConfiguration>>,
        /// Defines the worker logs sent to CloudWatch Logs and the logging level to send.
        pub worker_logs: Option<Value<ModuleLoggingConfiguration>>,
    }

    impl Lower for LoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DagProcessingLogs", self.dag_processing_logs);
            to.set("SchedulerLogs", self.scheduler_logs);
            to.set("TaskLogs", self.task_logs);
            to.set("WebserverLogs", self.webserver_logs);
            to.set("WorkerLogs", self.worker_logs);
        }
    }

    /// Defines the type of logs to send for the Apache Airflow log type (e.g. `DagProcessingLogs` ).
    #[derive(Clone, Debug, Default)]
    pub struct ModuleLoggingConfiguration {
        /// The ARN of the CloudWatch Logs log group for each type of Apache Airflow log type that you have enabled.
        ///
        /// At most 1224 characters.
        pub cloud_watch_log_group_arn: Option<Value<String>>,
        /// Indicates whether to enable the Apache Airflow log type (e.g. `DagProcessingLogs` ) in CloudWatch Logs.
        pub enabled: Option<Value<bool>>,
        /// Defines the Apache Airflow logs to send for the log type (e.g. `DagProcessingLogs` ) to CloudWatch Logs.
        ///
        /// One of `CRITICAL`, `ERROR`, `WARNING`, `INFO`, `DEBUG`.
        pub log_level: Option<Value<String>>,
    }

    impl Lower for ModuleLoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogGroupArn", self.cloud_watch_log_group_arn);
            to.set("Enabled", self.enabled);
            to.set("LogLevel", self.log_level);
        }
    }

    /// The VPC networking components used to secure and enable network traffic between the AWS resources for your
    /// environment.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        /// A list of one or more security group IDs. Accepts up to 5 security group IDs. A security group must be attached
        /// to the same VPC as the subnets.
        ///
        /// 1 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A list of subnet IDs. \*Required\* to create an environment. Must be private subnets in two different
        /// availability zones.
        ///
        /// 2 to 2 items. A change replaces the resource.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}
