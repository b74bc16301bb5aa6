//! `AWS::M2`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::M2::Application`.
///
/// Specifies a new application with given parameters. Requires an existing runtime environment and application
/// definition file.
///
/// Its ARN: `arn:${Partition}:m2:${Region}:${Account}:app/${ApplicationId}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// The application definition for a particular application. You can specify either inline JSON or an Amazon S3
    /// bucket location.
    pub definition: Option<Value<application::Definition>>,
    /// The description of the application.
    ///
    /// 0 to 500 characters.
    pub description: Option<Value<String>>,
    /// The type of the target platform for this application.
    ///
    /// Required. One of `microfocus`, `bluage`. A change replaces the resource.
    pub engine_type: Option<Value<String>>,
    /// The identifier of a customer managed key.
    ///
    /// At most 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of the application.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the role associated with the application.
    ///
    /// A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("Definition", self.definition);
        to.set("Description", self.description);
        to.set("EngineType", self.engine_type);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::M2::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Application> {
    /// `Ref`: its `ApplicationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the application.
    pub fn application_arn(self) -> Value<Arn> {
        self.attribute("ApplicationArn")
    }

    /// The identifier of the application.
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// The application definition for a particular application. You can specify either inline JSON or an Amazon S3
    /// bucket location.
    #[derive(Clone, Debug, Default)]
    pub struct Definition {
        /// The content of the application definition. This is a JSON object that contains the resource
        /// configuration/definitions that identify an application.
        ///
        /// 1 to 6500 characters.
        pub content: Option<Value<String>>,
        /// The S3 bucket that contains the application definition.
        pub s3_location: Option<Value<String>>,
    }

    impl Lower for Definition {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
            to.set("S3Location", self.s3_location);
        }
    }
}

/// `AWS::M2::Deployment`.
///
/// Creates and starts a deployment to deploy an application into a runtime environment.
#[derive(Clone, Debug, Default)]
pub struct Deployment {
    /// The unique identifier of the application.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The version of the application.
    ///
    /// Required. At least 1.
    pub application_version: Option<Value<i64>>,
    /// The unique identifier of the runtime environment.
    ///
    /// Required. A change replaces the resource.
    pub environment_id: Option<Value<String>>,
}

impl Lower for Deployment {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("ApplicationVersion", self.application_version);
        to.set("EnvironmentId", self.environment_id);
    }
}

impl Level1 for Deployment {
    const TYPE: &'static str = "AWS::M2::Deployment";
}

impl Handle<Deployment> {
    /// `Ref`: its `ApplicationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier of the deployment.
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }

    /// The current status of the deployment.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AWS::M2::Environment`.
///
/// Specifies a runtime environment for a given runtime engine.
///
/// Its ARN: `arn:${Partition}:m2:${Region}:${Account}:env/${EnvironmentId}`.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// The description of the runtime environment.
    ///
    /// 0 to 500 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The target platform for the runtime environment.
    ///
    /// Required. One of `microfocus`, `bluage`. A change replaces the resource.
    pub engine_type: Option<Value<String>>,
    /// The version of the runtime engine.
    pub engine_version: Option<Value<String>>,
    /// Defines the details of a high availability configuration.
    pub high_availability_config: Option<Value<environment::HighAvailabilityConfig>>,
    /// The instance type of the runtime environment.
    ///
    /// Required.
    pub instance_type: Option<Value<String>>,
    /// The identifier of a customer managed key.
    ///
    /// At most 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of the runtime environment.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The network type supported by the runtime environment.
    ///
    /// One of `ipv4`, `dual`. A change replaces the resource.
    pub network_type: Option<Value<String>>,
    /// Configures the maintenance window that you want for the runtime environment. The maintenance window must have
    /// the format `ddd:hh24:mi-ddd:hh24:mi` and must be less than 24 hours.
    pub preferred_maintenance_window: Option<Value<String>>,
    /// Specifies whether the runtime environment is publicly accessible.
    ///
    /// A change replaces the resource.
    pub publicly_accessible: Option<Value<bool>>,
    /// The list of security groups for the VPC associated with this runtime environment.
    ///
    /// A change replaces the resource.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// Defines the storage configuration for a runtime environment.
    ///
    /// A change replaces the resource.
    pub storage_configurations: Option<Value<Vec<environment::StorageConfiguration>>>,
    /// The list of subnets associated with the VPC for this runtime environment.
    ///
    /// A change replaces the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Environment {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EngineType", self.engine_type);
        to.set("EngineVersion", self.engine_version);
        to.set("HighAvailabilityConfig", self.high_availability_config);
        to.set("InstanceType", self.instance_type);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Name", self.name);
        to.set("NetworkType", self.network_type);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("PubliclyAccessible", self.publicly_accessible);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("StorageConfigurations", self.storage_configurations);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Environment {
    const TYPE: &'static str = "AWS::M2::Environment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Environment> {
    /// `Ref`: its `EnvironmentArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the runtime environment.
    pub fn environment_arn(self) -> Value<Arn> {
        self.attribute("EnvironmentArn")
    }

    /// The unique identifier of the runtime environment.
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }
}

/// What [`Environment`] is made of.
pub mod environment {
    use super::*;

    /// Defines the details of a high availability configuration.
    #[derive(Clone, Debug, Default)]
    pub struct HighAvailabilityConfig {
        /// The number of instances in a high availability configuration. The minimum possible value is 1 and the maximum is
        /// 100.
        ///
        /// Required. 1 to 100.
        pub desired_capacity: Option<Value<i64>>,
    }

    impl Lower for HighAvailabilityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DesiredCapacity", self.desired_capacity);
        }
    }

    /// Defines the storage configuration for a runtime environment.
    #[derive(Clone, Debug, Default)]
    pub struct StorageConfiguration {
        /// Defines the storage configuration for an Amazon EFS file system.
        ///
        /// A change replaces the resource.
        pub efs: Option<Value<EfsStorageConfiguration>>,
        /// Defines the storage configuration for an Amazon FSx file system.
        ///
        /// A change replaces the resource.
        pub fsx: Option<Value<FsxStorageConfiguration>>,
    }

    impl Lower for StorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Efs", self.efs);
            to.set("Fsx", self.fsx);
        }
    }

    /// Defines the storage configuration for an Amazon EFS file system.
    #[derive(Clone, Debug, Default)]
    pub struct EfsStorageConfiguration {
        /// The file system identifier.
        ///
        /// Required. A change replaces the resource.
        pub file_system_id: Option<Value<String>>,
        /// The mount point for the file system.
        ///
        /// Required. A change replaces the resource.
        pub mount_point: Option<Value<String>>,
    }

    impl Lower for EfsStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FileSystemId", self.file_system_id);
            to.set("MountPoint", self.mount_point);
        }
    }

    /// Defines the storage configuration for an Amazon FSx file system.
    #[derive(Clone, Debug, Default)]
    pub struct FsxStorageConfiguration {
        /// The file system identifier.
        ///
        /// Required. A change replaces the resource.
        pub file_system_id: Option<Value<String>>,
        /// The mount point for the file system.
        ///
        /// Required. A change replaces the resource.
        pub mount_point: Option<Value<String>>,
    }

    impl Lower for FsxStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FileSystemId", self.file_system_id);
            to.set("MountPoint", self.mount_point);
        }
    }
}
