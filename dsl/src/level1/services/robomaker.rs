//! `AWS::RoboMaker`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::RoboMaker::Fleet`.
///
/// The `AWS::RoboMaker::Fleet` resource creates an AWS RoboMaker fleet. Fleets contain robots and can receive
/// deployments.
#[derive(Clone, Debug, Default)]
pub struct Fleet {
    /// The name of the fleet.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The list of all tags added to the fleet.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Fleet {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Fleet {
    const TYPE: &'static str = "AWS::RoboMaker::Fleet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Fleet> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the fleet, such as
    /// `arn:aws:robomaker:us-west-2:123456789012:deployment-fleet/MyFleet/1539894765711`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// `AWS::RoboMaker::Robot`.
///
/// The `AWS::RoboMaker::RobotApplication` resource creates an AWS RoboMaker robot.
#[derive(Clone, Debug, Default)]
pub struct Robot {
    /// The architecture of the robot.
    ///
    /// Required. One of `X86_64`, `ARM64`, `ARMHF`. A change replaces the resource.
    pub architecture: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the fleet to which the robot will be registered.
    ///
    /// 1 to 1224 characters. A change replaces the resource.
    pub fleet: Option<Value<String>>,
    /// The Greengrass group associated with the robot.
    ///
    /// Required. 1 to 1224 characters. A change replaces the resource.
    pub greengrass_group_id: Option<Value<String>>,
    /// The name of the robot.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A map that contains tag keys and tag values that are attached to the robot.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Robot {
    fn fields(self, to: &mut Fields) {
        to.set("Architecture", self.architecture);
        to.set("Fleet", self.fleet);
        to.set("GreengrassGroupId", self.greengrass_group_id);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Robot {
    const TYPE: &'static str = "AWS::RoboMaker::Robot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Robot> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the robot.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// `AWS::RoboMaker::RobotApplication`.
///
/// The `AWS::RoboMaker::RobotApplication` resource creates an AWS RoboMaker robot application.
#[derive(Clone, Debug, Default)]
pub struct RobotApplication {
    /// The current revision id.
    ///
    /// 1 to 40 characters.
    pub current_revision_id: Option<Value<String>>,
    /// The environment of the robot application.
    pub environment: Option<Value<String>>,
    /// The name of the robot application.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The robot software suite used by the robot application.
    ///
    /// Required.
    pub robot_software_suite: Option<Value<robot_application::RobotSoftwareSuite>>,
    /// The sources of the robot application.
    pub sources: Option<Value<Vec<robot_application::SourceConfig>>>,
    /// A map that contains tag keys and tag values that are attached to the robot application.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for RobotApplication {
    fn fields(self, to: &mut Fields) {
        to.set("CurrentRevisionId", self.current_revision_id);
        to.set("Environment", self.environment);
        to.set("Name", self.name);
        to.set("RobotSoftwareSuite", self.robot_software_suite);
        to.set("Sources", self.sources);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RobotApplication {
    const TYPE: &'static str = "AWS::RoboMaker::RobotApplication";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<RobotApplication> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the robot application.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The current revision id.
    pub fn current_revision_id(self) -> Value<String> {
        self.attribute("CurrentRevisionId")
    }
}

/// What [`RobotApplication`] is made of.
pub mod robot_application {
    use super::*;

    /// Information about a robot software suite.
    #[derive(Clone, Debug, Default)]
    pub struct RobotSoftwareSuite {
        /// The name of the robot software suite. `General` is the only supported value.
        ///
        /// Required. One of `ROS`, `ROS2`, `General`.
        pub name: Option<Value<String>>,
        /// The version of the robot software suite. Not applicable for General software suite.
        ///
        /// One of `Kinetic`, `Melodic`, `Dashing`.
        pub version: Option<Value<String>>,
    }

    impl Lower for RobotSoftwareSuite {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Version", self.version);
        }
    }

    /// Information about a source configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SourceConfig {
        /// The target processor architecture for the application.
        ///
        /// Required. 1 to 255 characters. One of `X86_64`, `ARM64`, `ARMHF`.
        pub architecture: Option<Value<String>>,
        /// The Amazon S3 bucket name.
        ///
        /// Required.
        pub s3_bucket: Option<Value<String>>,
        /// The s3 object key.
        ///
        /// Required.
        pub s3_key: Option<Value<String>>,
    }

    impl Lower for SourceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Architecture", self.architecture);
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3Key", self.s3_key);
        }
    }
}

/// `AWS::RoboMaker::RobotApplicationVersion`.
///
/// The `AWS::RoboMaker::RobotApplicationVersion` resource creates an AWS RoboMaker robot version.
#[derive(Clone, Debug, Default)]
pub struct RobotApplicationVersion {
    /// The application information for the robot application.
    ///
    /// Required. A change replaces the resource.
    pub application: Option<Value<String>>,
    /// The current revision id for the robot application. If you provide a value and it matches the latest revision ID,
    /// a new version will be created.
    ///
    /// 1 to 40 characters. A change replaces the resource.
    pub current_revision_id: Option<Value<String>>,
}

impl Lower for RobotApplicationVersion {
    fn fields(self, to: &mut Fields) {
        to.set("Application", self.application);
        to.set("CurrentRevisionId", self.current_revision_id);
    }
}

impl Level1 for RobotApplicationVersion {
    const TYPE: &'static str = "AWS::RoboMaker::RobotApplicationVersion";
}

impl Handle<RobotApplicationVersion> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The robot application version.
    pub fn application_version(self) -> Value<String> {
        self.attribute("ApplicationVersion")
    }

    /// The Amazon Resource Name (ARN) of the robot application version.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// `AWS::RoboMaker::SimulationApplication`.
///
/// The `AWS::RoboMaker::SimulationApplication` resource creates an AWS RoboMaker simulation application.
#[derive(Clone, Debug, Default)]
pub struct SimulationApplication {
    /// The current revision id.
    pub current_revision_id: Option<Value<String>>,
    /// The environment of the simulation application.
    pub environment: Option<Value<String>>,
    /// The name of the simulation application.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The rendering engine for the simulation application.
    pub rendering_engine: Option<Value<simulation_application::RenderingEngine>>,
    /// The robot software suite used by the simulation application.
    ///
    /// Required.
    pub robot_software_suite: Option<Value<simulation_application::RobotSoftwareSuite>>,
    /// The simulation software suite used by the simulation application.
    ///
    /// Required.
    pub simulation_software_suite: Option<Value<simulation_application::SimulationSoftwareSuite>>,
    /// The sources of the simulation application.
    pub sources: Option<Value<Vec<simulation_application::SourceConfig>>>,
    /// A map that contains tag keys and tag values that are attached to the simulation application.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for SimulationApplication {
    fn fields(self, to: &mut Fields) {
        to.set("CurrentRevisionId", self.current_revision_id);
        to.set("Environment", self.environment);
        to.set("Name", self.name);
        to.set("RenderingEngine", self.rendering_engine);
        to.set("RobotSoftwareSuite", self.robot_software_suite);
        to.set("SimulationSoftwareSuite", self.simulation_software_suite);
        to.set("Sources", self.sources);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SimulationApplication {
    const TYPE: &'static str = "AWS::RoboMaker::SimulationApplication";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<SimulationApplication> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the simulation application.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The current revision id.
    pub fn current_revision_id(self) -> Value<String> {
        self.attribute("CurrentRevisionId")
    }
}

/// What [`SimulationApplication`] is made of.
pub mod simulation_application {
    use super::*;

    /// Information about a rendering engine.
    #[derive(Clone, Debug, Default)]
    pub struct RenderingEngine {
        /// The name of the rendering engine.
        ///
        /// Required. One of `OGRE`.
        pub name: Option<Value<String>>,
        /// The version of the rendering engine.
        ///
        /// Required.
        pub version: Option<Value<String>>,
    }

    impl Lower for RenderingEngine {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Version", self.version);
        }
    }

    /// Information about a robot software suite.
    #[derive(Clone, Debug, Default)]
    pub struct RobotSoftwareSuite {
        /// The name of the robot software suite. `General` is the only supported value.
        ///
        /// Required. One of `ROS`, `ROS2`, `General`.
        pub name: Option<Value<String>>,
        /// The version of the robot software suite. Not applicable for General software suite.
        ///
        /// One of `Kinetic`, `Melodic`, `Dashing`, `Foxy`.
        pub version: Option<Value<String>>,
    }

    impl Lower for RobotSoftwareSuite {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Version", self.version);
        }
    }

    /// Information about a simulation software suite.
    #[derive(Clone, Debug, Default)]
    pub struct SimulationSoftwareSuite {
        /// The name of the simulation software suite. `SimulationRuntime` is the only supported value.
        ///
        /// Required. One of `Gazebo`, `RosbagPlay`, `SimulationRuntime`.
        pub name: Option<Value<String>>,
        /// The version of the simulation software suite. Not applicable for `SimulationRuntime`.
        ///
        /// One of `7`, `9`, `11`, `Kinetic`, `Melodic`, `Dashing`, `Foxy`.
        pub version: Option<Value<String>>,
    }

    impl Lower for SimulationSoftwareSuite {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Version", self.version);
        }
    }

    /// Information about a source configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SourceConfig {
        /// The target processor architecture for the application.
        ///
        /// Required. One of `X86_64`, `ARM64`, `ARMHF`.
        pub architecture: Option<Value<String>>,
        /// The Amazon S3 bucket name.
        ///
        /// Required.
        pub s3_bucket: Option<Value<String>>,
        /// The s3 object key.
        ///
        /// Required. 1 to 1024 characters.
        pub s3_key: Option<Value<String>>,
    }

    impl Lower for SourceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Architecture", self.architecture);
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3Key", self.s3_key);
        }
    }
}

/// `AWS::RoboMaker::SimulationApplicationVersion`.
///
/// The `AWS::RoboMaker::SimulationApplicationVersion` resource creates a version of an AWS RoboMaker simulation
/// application.
#[derive(Clone, Debug, Default)]
pub struct SimulationApplicationVersion {
    /// The application information for the simulation application.
    ///
    /// Required. A change replaces the resource.
    pub application: Option<Value<String>>,
    /// The current revision id for the simulation application. If you provide a value and it matches the latest
    /// revision ID, a new version will be created.
    ///
    /// 1 to 40 characters. A change replaces the resource.
    pub current_revision_id: Option<Value<String>>,
}

impl Lower for SimulationApplicationVersion {
    fn fields(self, to: &mut Fields) {
        to.set("Application", self.application);
        to.set("CurrentRevisionId", self.current_revision_id);
    }
}

impl Level1 for SimulationApplicationVersion {
    const TYPE: &'static str = "AWS::RoboMaker::SimulationApplicationVersion";
}

impl Handle<SimulationApplicationVersion> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The simulation application version.
    pub fn application_version(self) -> Value<String> {
        self.attribute("ApplicationVersion")
    }

    /// The Amazon Resource Name (ARN) of the simulation application version.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}
