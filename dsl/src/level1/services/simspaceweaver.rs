//! `AWS::SimSpaceWeaver`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SimSpaceWeaver::Simulation`.
///
/// Use the `AWS::SimSpaceWeaver::Simulation` resource to specify a simulation that CloudFormation starts in the AWS
/// Cloud, in your AWS account.
///
/// Its ARN: `arn:${Partition}:simspaceweaver:${Region}:${Account}:simulation/${SimulationName}`.
#[derive(Clone, Debug, Default)]
pub struct Simulation {
    /// The maximum running time of the simulation, specified as a number of minutes (m or M), hours (h or H), or days
    /// (d or D).
    ///
    /// 2 to 6 characters. A change replaces the resource.
    pub maximum_duration: Option<Value<String>>,
    /// The name of the simulation.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management ( IAM ) role that the simulation
    /// assumes to perform actions.
    ///
    /// Required. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// The location of the simulation schema in Amazon Simple Storage Service ( Amazon S3 ). For more information about
    /// Amazon S3, see the \*Amazon Simple Storage Service User Guide\*.
    ///
    /// A change replaces the resource.
    pub schema_s3_location: Option<Value<simulation::S3Location>>,
    /// The location of the snapshot in Amazon Simple Storage Service ( Amazon S3 ). For more information about Amazon
    /// S3, see the \*Amazon Simple Storage Service User Guide\*.
    ///
    /// A change replaces the resource.
    pub snapshot_s3_location: Option<Value<simulation::S3Location>>,
}

impl Lower for Simulation {
    fn fields(self, to: &mut Fields) {
        to.set("MaximumDuration", self.maximum_duration);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("SchemaS3Location", self.schema_s3_location);
        to.set("SnapshotS3Location", self.snapshot_s3_location);
    }
}

impl Level1 for Simulation {
    const TYPE: &'static str = "AWS::SimSpaceWeaver::Simulation";
}

impl Handle<Simulation> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The JSON blob that the DescribeSimulation action returns.
    pub fn describe_payload(self) -> Value<String> {
        self.attribute("DescribePayload")
    }
}

/// What [`Simulation`] is made of.
pub mod simulation {
    use super::*;

    /// A location in Amazon Simple Storage Service ( Amazon S3 ) where SimSpace Weaver stores simulation data, such as
    /// your app.zip files and schema file.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The name of an Amazon S3 bucket. For more information about buckets, see Creating, configuring, and working with
        /// Amazon S3 buckets in the \*Amazon Simple Storage Service User Guide\*.
        ///
        /// Required. 3 to 63 characters. A change replaces the resource.
        pub bucket_name: Option<Value<String>>,
        /// The key name of an object in Amazon S3. For more information about Amazon S3 objects and object keys, see
        /// Uploading, downloading, and working with objects in Amazon S3 in the \*Amazon Simple Storage Service User
        /// Guide\*.
        ///
        /// Required. 3 to 255 characters. A change replaces the resource.
        pub object_key: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("ObjectKey", self.object_key);
        }
    }
}
