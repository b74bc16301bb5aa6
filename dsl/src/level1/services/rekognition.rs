//! `AWS::Rekognition`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Rekognition::Collection`.
///
/// The `AWS::Rekognition::Collection` type creates a server-side container called a collection. You can use a
/// collection to store information about detected faces and search for known faces in images, stored videos, and
/// streaming videos.
///
/// Its ARN: `arn:${Partition}:rekognition:${Region}:${Account}:collection/${CollectionId}`.
#[derive(Clone, Debug, Default)]
pub struct Collection {
    /// ID for the collection that you are creating.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub collection_id: Option<Value<String>>,
    /// A set of tags (key-value pairs) that you want to attach to the collection.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<collection::Tag>>>,
}

impl Lower for Collection {
    fn fields(self, to: &mut Fields) {
        to.set("CollectionId", self.collection_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Collection {
    const TYPE: &'static str = "AWS::Rekognition::Collection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Collection> {
    /// `Ref`: its `CollectionId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name of the collection.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Collection`] is made of.
pub mod collection {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. At most 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Rekognition::Dataset`.
///
/// The AWS::Rekognition::Dataset type creates an Amazon Rekognition Custom Labels dataset.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    /// The type of the dataset. Specify TRAIN to create a training dataset. Specify TEST to create a test dataset.
    ///
    /// Required. One of `TRAIN`, `TEST`. A change replaces the resource.
    pub dataset_type: Option<Value<String>>,
    /// The ARN of the project to which the dataset belongs.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub project_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<dataset::Tag>>>,
}

impl Lower for Dataset {
    fn fields(self, to: &mut Fields) {
        to.set("DatasetType", self.dataset_type);
        to.set("ProjectArn", self.project_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Dataset {
    const TYPE: &'static str = "AWS::Rekognition::Dataset";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Dataset> {
    /// `Ref`: its `DatasetArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the dataset.
    pub fn dataset_arn(self) -> Value<Arn> {
        self.attribute("DatasetArn")
    }
}

/// What [`Dataset`] is made of.
pub mod dataset {
    use super::*;

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

/// `AWS::Rekognition::Project`.
///
/// The `AWS::Rekognition::Project` type creates an Amazon Rekognition Custom Labels project. A project is a group
/// of resources needed to create and manage versions of an Amazon Rekognition Custom Labels model.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// The name of the project to create.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub project_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<project::Tag>>>,
}

impl Lower for Project {
    fn fields(self, to: &mut Fields) {
        to.set("ProjectName", self.project_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Project {
    const TYPE: &'static str = "AWS::Rekognition::Project";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Project> {
    /// `Ref`: its `ProjectName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name of the project.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Project`] is made of.
pub mod project {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. At most 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Rekognition::StreamProcessor`.
///
/// The `AWS::Rekognition::StreamProcessor` type creates a stream processor used to detect and recognize faces or to
/// detect connected home labels in a streaming video.
///
/// Its ARN: `arn:${Partition}:rekognition:${Region}:${Account}:streamprocessor/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct StreamProcessor {
    /// List of BoundingBox objects, each of which denotes a region of interest on screen. For more information, see the
    /// BoundingBox field of RegionOfInterest.
    ///
    /// At least 0 items. A change replaces the resource.
    pub bounding_box_regions_of_interest: Option<Value<Vec<stream_processor::BoundingBox>>>,
    /// Connected home settings to use on a streaming video. You can use a stream processor for connected home features
    /// and select what you want the stream processor to detect, such as people or pets.
    ///
    /// A change replaces the resource.
    pub connected_home_settings: Option<Value<stream_processor::ConnectedHomeSettings>>,
    /// Allows you to opt in or opt out to share data with Rekognition to improve model performance. You can choose this
    /// option at the account level or on a per-stream basis.
    ///
    /// A change replaces the resource.
    pub data_sharing_preference: Option<Value<stream_processor::DataSharingPreference>>,
    /// The input parameters used to recognize faces in a streaming video analyzed by an Amazon Rekognition stream
    /// processor.
    ///
    /// A change replaces the resource.
    pub face_search_settings: Option<Value<stream_processor::FaceSearchSettings>>,
    /// Amazon Rekognition's Video Stream Processor takes a Kinesis video stream as input. This is the Amazon Kinesis
    /// Data Streams instance to which the Amazon Rekognition stream processor streams the analysis results.
    ///
    /// A change replaces the resource.
    pub kinesis_data_stream: Option<Value<stream_processor::KinesisDataStream>>,
    /// The Kinesis video stream that provides the source of the streaming video for an Amazon Rekognition Video stream
    /// processor.
    ///
    /// Required. A change replaces the resource.
    pub kinesis_video_stream: Option<Value<stream_processor::KinesisVideoStream>>,
    /// The identifier for your Amazon Key Management Service key (Amazon KMS key). Optional parameter for connected
    /// home stream processors used to encrypt results and data published to your Amazon S3 bucket.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The Name attribute specifies the name of the stream processor and it must be within the constraints described in
    /// the Name section of StreamProcessor.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection results
    /// and completion status of a video analysis operation.
    ///
    /// A change replaces the resource.
    pub notification_channel: Option<Value<stream_processor::NotificationChannel>>,
    /// A set of ordered lists of Point objects. Each entry of the set contains a polygon denoting a region of interest
    /// on the screen.
    ///
    /// At least 0 items. A change replaces the resource.
    pub polygon_regions_of_interest: Option<Value<Vec<Vec<stream_processor::Point>>>>,
    /// The ARN of the IAM role that allows access to the stream processor. The IAM role provides Rekognition read
    /// permissions to the Kinesis stream.
    ///
    /// Required. At most 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// The Amazon S3 bucket location to which Amazon Rekognition publishes the detailed inference results of a video
    /// analysis operation.
    ///
    /// A change replaces the resource.
    pub s3_destination: Option<Value<stream_processor::S3Destination>>,
    /// A set of tags (key-value pairs) that you want to attach to the stream processor. For more information, see the
    /// Tags section of CreateStreamProcessor.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<stream_processor::Tag>>>,
}

impl Lower for StreamProcessor {
    fn fields(self, to: &mut Fields) {
        to.set("BoundingBoxRegionsOfInterest", self.bounding_box_regions_of_interest);
        to.set("ConnectedHomeSettings", self.connected_home_settings);
        to.set("DataSharingPreference", self.data_sharing_preference);
        to.set("FaceSearchSettings", self.face_search_settings);
        to.set("KinesisDataStream", self.kinesis_data_stream);
        to.set("KinesisVideoStream", self.kinesis_video_stream);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Name", self.name);
        to.set("NotificationChannel", self.notification_channel);
        to.set("PolygonRegionsOfInterest", self.polygon_regions_of_interest);
        to.set("RoleArn", self.role_arn);
        to.set("S3Destination", self.s3_destination);
        to.set("Tags", self.tags);
    }
}

impl Level1 for StreamProcessor {
    const TYPE: &'static str = "AWS::Rekognition::StreamProcessor";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<StreamProcessor> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Amazon Resource Name for the newly created stream processor.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Current status of the Amazon Rekognition stream processor.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Detailed status message about the stream processor.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// What [`StreamProcessor`] is made of.
pub mod stream_processor {
    use super::*;

    /// Identifies the bounding box around the label, face, text, or personal protective equipment. The `left`
    /// (x-coordinate) and `top` (y-coordinate) are coordinates representing the top and left sides of the bounding box.
    #[derive(Clone, Debug, Default)]
    pub struct BoundingBox {
        /// Height of the bounding box as a ratio of the overall image height.
        ///
        /// Required. 0 to 100. A change replaces the resource.
        pub height: Option<Value<f64>>,
        /// Left coordinate of the bounding box as a ratio of overall image width.
        ///
        /// Required. 0 to 100. A change replaces the resource.
        pub left: Option<Value<f64>>,
        /// Top coordinate of the bounding box as a ratio of overall image height.
        ///
        /// Required. 0 to 100. A change replaces the resource.
        pub top: Option<Value<f64>>,
        /// Width of the bounding box as a ratio of the overall image width.
        ///
        /// Required. 0 to 100. A change replaces the resource.
        pub width: Option<Value<f64>>,
    }

    impl Lower for BoundingBox {
        fn fields(self, to: &mut Fields) {
            to.set("Height", self.height);
            to.set("Left", self.left);
            to.set("Top", self.top);
            to.set("Width", self.width);
        }
    }

    /// Connected home settings to use on a streaming video. Defining the settings is required in the request parameter
    /// for `CreateStreamProcessor`.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectedHomeSettings {
        /// Specifies what you want to detect in the video, such as people, packages, or pets. The current valid labels you
        /// can include in this list are: "PERSON", "PET", "PACKAGE", and "ALL".
        ///
        /// Required. At least 1 items. A change replaces the resource.
        pub labels: Option<Value<Vec<String>>>,
        /// The minimum confidence required to label an object in the video.
        ///
        /// 0 to 100. A change replaces the resource.
        pub min_confidence: Option<Value<f64>>,
    }

    impl Lower for ConnectedHomeSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Labels", self.labels);
            to.set("MinConfidence", self.min_confidence);
        }
    }

    /// Allows you to opt in or opt out to share data with Rekognition to improve model performance. You can choose this
    /// option at the account level or on a per-stream basis.
    #[derive(Clone, Debug, Default)]
    pub struct DataSharingPreference {
        /// Describes the opt-in status applied to a stream processor's data sharing policy.
        ///
        /// Required. A change replaces the resource.
        pub opt_in: Option<Value<bool>>,
    }

    impl Lower for DataSharingPreference {
        fn fields(self, to: &mut Fields) {
            to.set("OptIn", self.opt_in);
        }
    }

    /// The input parameters used to recognize faces in a streaming video analyzed by a Amazon Rekognition stream
    /// processor.
    #[derive(Clone, Debug, Default)]
    pub struct FaceSearchSettings {
        /// The ID of a collection that contains faces that you want to search for.
        ///
        /// Required. At most 255 characters. A change replaces the resource.
        pub collection_id: Option<Value<String>>,
        /// Minimum face match confidence score that must be met to return a result for a recognized face. The default is
        /// 80.
        ///
        /// 0 to 100. A change replaces the resource.
        pub face_match_threshold: Option<Value<f64>>,
    }

    impl Lower for FaceSearchSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CollectionId", self.collection_id);
            to.set("FaceMatchThreshold", self.face_match_threshold);
        }
    }

    /// Amazon Rekognition Video Stream Processor take as input a Kinesis video stream (Input) and a Kinesis data stream
    /// (Output).
    #[derive(Clone, Debug, Default)]
    pub struct KinesisDataStream {
        /// ARN of the output Amazon Kinesis Data Streams stream.
        ///
        /// Required. At most 2048 characters. A change replaces the resource.
        pub arn: Option<Value<String>>,
    }

    impl Lower for KinesisDataStream {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// The Kinesis video stream that provides the source of the streaming video for an Amazon Rekognition Video stream
    /// processor.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisVideoStream {
        /// ARN of the Kinesis video stream stream that streams the source video.
        ///
        /// Required. At most 2048 characters. A change replaces the resource.
        pub arn: Option<Value<String>>,
    }

    impl Lower for KinesisVideoStream {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection results
    /// and completion status of a video analysis operation.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationChannel {
        /// The ARN of the SNS topic that receives notifications.
        ///
        /// Required. At most 2048 characters. A change replaces the resource.
        pub arn: Option<Value<String>>,
    }

    impl Lower for NotificationChannel {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// The X and Y coordinates of a point on an image or video frame. The X and Y values are ratios of the overall
    /// image size or video resolution.
    #[derive(Clone, Debug, Default)]
    pub struct Point {
        /// The value of the X coordinate for a point on a `Polygon`.
        ///
        /// Required.
        pub x: Option<Value<f64>>,
        /// The value of the Y coordinate for a point on a `Polygon`.
        ///
        /// Required.
        pub y: Option<Value<f64>>,
    }

    impl Lower for Point {
        fn fields(self, to: &mut Fields) {
            to.set("X", self.x);
            to.set("Y", self.y);
        }
    }

    /// The Amazon S3 bucket location to which Amazon Rekognition publishes the detailed inference results of a video
    /// analysis operation.
    #[derive(Clone, Debug, Default)]
    pub struct S3Destination {
        /// Describes the destination Amazon Simple Storage Service (Amazon S3) bucket name of a stream processor's exports.
        ///
        /// Required. At most 63 characters. A change replaces the resource.
        pub bucket_name: Option<Value<String>>,
        /// Describes the destination Amazon Simple Storage Service (Amazon S3) object keys of a stream processor's exports.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub object_key_prefix: Option<Value<String>>,
    }

    impl Lower for S3Destination {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("ObjectKeyPrefix", self.object_key_prefix);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
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
